/** Written by `npm run train`. One feature a line: its weights in hundredths, each behind the place of its class in the first line. */
export const KIND_WEIGHTS = `
null partial-restart first-lot held-release sample-only shipment-window full-release pause unspecified
act=!cancel/order	1:-7 3:11 4:-5
act=!cancel/order/main	1:-7 3:11 4:-5
act=!go/embedded/main	0:7 1:-12 2:-9 3:-7 5:8 6:-7 7:9 8:-15
act=!go/noun/main	0:-6 1:-17 2:5 3:18 4:-21 5:-12 6:-21 7:18 8:-12
act=!go/order/main	0:-29 1:-21 2:5 3:-17 4:19 6:-25 7:7 8:-20
act=!go/order/relative	0:-7 1:-14 2:-8 4:-12 7:13
act=!go/past/main	0:-9 1:15 2:-10 3:-6 7:8
act=!go/perfect/main	0:15 2:-13 3:-13 4:-15 5:-5 6:-8 7:8 8:-9
act=!go/plan/main	0:-15 1:-10 2:-13 3:9 4:13 5:11 6:-9 7:13
act=!go/quote/main	0:12 2:-11
act=!go/will/main	0:10 5:-5 6:-5 7:-5
act=!hold/order	0:-16 1:-10 2:-18 5:-9 6:24
act=!hold/order/main	0:-12 1:-17 2:-19 3:9 5:-10 6:21 7:-9 8:-5
act=!hold/past/main	0:5 2:-6 6:7 7:-12
act=!lift/order	0:14 1:-8 7:-10
act=!lift/order/main	0:14 1:-8 7:-10
act=!make/embedded	1:-11 2:-6 4:11 7:8 8:-5
act=!make/noun	0:-16 1:-11 2:17 3:13 4:-13 5:-11 6:-19 7:8
act=!make/order	0:-39 1:-8 2:13 4:15 5:-34 6:-17 8:-16
act=!make/past	0:-7 1:18 2:-7
act=!make/perfect	2:-7 4:-5 7:13 8:-7
act=!permit/order	0:-10 1:7 3:-14 4:14 5:-7 6:-7 7:-6 8:-6
act=!proceed/order	0:-14 2:5 3:-7 5:-8 7:9
act=!release/noun	0:-15 1:-13 2:-8 3:13 4:-8 5:-5 6:-6 7:14
act=!release/order	0:13 1:6 3:-7 4:-6 5:-13 6:-17 7:-16 8:-15
act=!restart/order	0:-11 1:-25 2:-9 4:-8 5:-7 6:-9 7:23
act=!send/order	0:21 1:-14 2:-24 3:-6 4:-27 5:23 6:-21 7:-20 8:-11
act=!ship/noun	0:17 3:-6 4:-7 7:-9 8:-10
act=!ship/order	0:-28 1:-21 2:-20 3:-13 4:-19 5:23 6:-11 7:25 8:-14
act=!ship/plan	0:-9 5:13
act=!start/order	0:-19 1:-24 3:-14 4:27 5:-19 6:-15 7:7 8:-25
act=!start/perfect	0:10 4:-5
act=!start/plan	2:-13 4:13
act=!stay/order	1:-14 3:8 4:8
act=#>!go/order	0:-14 3:-14 4:-19 5:9 6:-16 7:10 8:-5
act=#>go/embedded	1:-13 2:16 3:7 4:-9 5:-9
act=#>go/noun	0:5 3:-24 5:-15 7:-26 8:8
act=#>go/order	0:-19 1:-11 2:15 4:-22 5:-9 6:-12 7:8 8:-5
act=#>go/past	1:-10 7:7
act=#>go/plan	0:19 2:-11 7:-10
act=#>go/will	0:13 1:-13 2:10 7:-8
act=#>hold/noun	2:10 3:-12 4:-5 6:-5
act=#>hold/order	2:-11 3:17 4:-14 5:-10 6:-18 7:-27 8:-10
act=#>hold/quote	0:14 1:-10
act=#>lift/order	0:20 2:-16 3:8 4:-9 5:-6 6:-20 7:-6
act=#>reject/order	1:18 2:-9 3:-7 4:-8 5:-8 6:-5
act=.>!go/order	0:-13 2:19 3:-7 4:-10 5:5 8:-6
act=.>go/noun	1:-7 2:-6 3:12
act=.>go/order	1:-7 2:-14 3:8 4:10 5:-11 6:-9 8:-5
act=.>hold/order	0:9 1:11 2:-6 5:7 6:-7 7:-10
act=a>go/noun	0:-9 1:-7 2:-6 3:-5 4:-9 5:8 7:-18
act=about>go/noun	1:-6 2:-13 3:-7 4:10 6:-5 7:-8 8:-6
act=and>!go/order	0:-22 1:-8 2:6 3:13 4:-7 6:-7 7:14
act=and>go/embedded	0:-12 1:-6 2:10 3:5 4:12 5:-9 6:-5 7:-5 8:-5
act=and>go/order	0:6 1:-15 2:-5 3:-5 5:-6 6:-10 7:-11
act=and>go/plan	3:13 4:-8 5:-5 6:-10 7:-7
act=and>go/will	0:-10 2:-11 3:14 4:-14 7:-5
act=and>hold/embedded	0:10 5:-5
act=and>hold/order	0:26 1:-8 2:-12 4:-7 5:-5 6:-6 7:-8
act=as>go/order	0:-40 2:-15 4:-11 5:-5 7:-11 8:40
act=assembly>hold/order	0:-7 2:15 6:-5
act=b>go/order	0:15 1:-11 2:-13 6:-6
act=b>hold/order	0:12 1:-15 3:6 7:-12
act=balance>go/order	1:-11 6:11 8:-5
act=balance>hold/order	0:6 2:8 3:-17 4:-7 6:-8 7:-8 8:-7
act=black>go/noun	0:-9 1:-5 2:14 7:-5
act=block>hold/order	0:-11 7:14
act=box>hold/order	0:-5 1:15 2:13 3:-14 4:-12 5:-7
act=bracket>go/order	0:12 1:-10
act=budget>go/noun	0:27 1:-19 2:-11 4:-6
act=buyer>go/noun	0:-9 1:13
act=by>go/noun	0:-20 1:6 2:12 3:-12 4:10 5:-14 6:-12 7:-7 8:-8
act=c>hold/order	2:18 3:-6 4:-10
act=cancel/noun	0:-23 2:-11 3:-13 4:11 5:15 6:-10 8:-10
act=cancel/noun/until	0:-13 2:-8 3:-12 4:-7 5:18 6:-8 8:-5
act=cancel/order	0:-15 1:-20 3:19 4:-10 5:-21 7:-17 8:-21
act=cancel/order/main	0:-15 1:-20 3:19 4:-10 5:-21 7:-17 8:-21
act=cancel/past	0:15 7:-8
act=cancel/past/main	0:15 7:-8
act=caps>go/order	1:7 3:-12 6:9
act=coffee>go/noun	0:17 1:-6 7:-12 8:-5
act=column>hold/order	0:-10 1:-5 2:6 3:-9 4:9 6:-6 7:-9
act=crat>hold/order	2:-13 4:-6 5:16 8:-5
act=custom>go/perfect	0:20 2:-12 3:-5 5:-5
act=customer>go/embedded	0:-5 1:9 2:21 3:-5 4:-9 5:-11 7:-8
act=days>go/order	0:16 8:-9
act=department>go/order	0:-7 1:20 2:-12 3:-5 4:-16 5:-9 6:-9 7:-7 8:7
act=display>hold/order	0:-13 2:14 3:-5 4:-11
act=done>hold/order	0:-13 7:12
act=door>hold/order	0:-15 1:-17 2:12 3:-5 5:-6
act=eight>hold/order	0:13 1:-5 3:-8
act=else>!go/order	0:-5 1:-9 2:-8 4:27 5:-13 8:-9
act=else>hold/order	0:-18 1:7 2:-9 3:-11 4:-11 5:19 6:-6 7:-5 8:-11
act=engineer>go/perfect	0:-9 1:7 2:9 3:-8 4:-12 5:-5 7:-8 8:-10
act=everyth>hold/order	1:-10 3:-11 4:-6 6:19 7:-8 8:-12
act=fail>hold/order	3:10
act=fifty>hold/order	2:16 4:-15
act=finish>go/order	1:6 3:11 6:-15
act=finish>hold/order	0:-7 1:-8 2:-6 3:6 6:-7 7:19
act=five>hold/order	0:17 1:-15
act=follow>hold/order	0:-13 2:20 4:-10 5:-10
act=for>go/embedded	1:-8 2:15 3:-20 4:-8 7:-12 8:-20
act=for>go/noun	0:-12 1:7 2:-9 3:7 5:-8 7:-8 8:15
act=for>hold/embedded	0:-5 1:-16 2:-15 6:7 7:-10 8:17
act=four>hold/order	0:20 2:-12 3:-13 4:-6 5:-7 7:-11
act=fresh>go/noun	0:-10 2:-6 3:11 4:-11
act=friday'>go/order	3:10 4:-5 5:-5
act=from>hold/order	0:17 1:-6 2:-29 3:24 4:-13 5:-16 7:-10 8:-5
act=full>go/noun	1:-5 3:-9 4:-9 6:16 8:-7
act=glas>go/order	2:14 4:-9 5:-8
act=glas>hold/order	1:10 6:-8 7:-5
act=go/ask/condition	0:11 7:-7
act=go/ask/main	0:23 1:-12 2:-7 3:-12 4:-12 5:-5 6:-6 8:-10
act=go/ask/relative	0:11
act=go/ask/until	0:12 1:-6
act=go/embedded/condition	0:30 1:-8 2:-25 3:-10 5:-10 6:-9 7:-15 8:-13
act=go/embedded/main	0:-21 3:8 4:-33 5:12 6:-12 7:-17 8:9
act=go/embedded/relative	0:-22 3:-6 4:-20 5:-10 6:7 7:-14 8:-6
act=go/embedded/until	0:-32 2:7 3:-27 4:-5 5:17 6:-17 8:-35
act=go/noun/condition	2:8 3:-14 4:-8 5:-8 6:-7 7:-13 8:-8
act=go/noun/main	0:-11 1:-6 2:-13 4:-9 6:-9 7:7 8:-11
act=go/noun/reason	0:13 1:-10
act=go/noun/relative	0:-25 1:5 2:19 3:-6 4:-5 5:-5 6:-9
act=go/noun/until	1:7 2:-12 4:8 5:-18 6:-22 7:-12 8:-15
act=go/order/main	0:-11 1:-7 4:-5 7:-19
act=go/order/relative	0:5 3:9 4:-24 5:-11 6:-6 7:-15 8:7
act=go/past/main	0:20 2:-16 3:-11 4:-26 5:-11 6:-16 8:-13
act=go/past/relative	2:5 3:5 4:-9 6:-6 7:-12 8:6
act=go/perfect/main	0:22 1:-27 2:-25 4:-23 5:-6 7:-20 8:-15
act=go/perfect/relative	0:10
act=go/plan/main	0:31 1:-18 2:-16 3:-8 4:-9 5:-18 6:-5 7:-26
act=go/quote/main	0:40 1:-17 2:-16 3:-18 4:-7 5:-5 6:-5 7:-7
act=go/will/main	1:12 2:-15 3:-16 4:-6 6:-8 7:-16 8:-12
act=go/will/relative	1:-9 2:12 4:-10 5:-5 7:-10
act=good>hold/order	3:-9 7:10
act=half>hold/order	0:10 1:5 4:-5 5:-8 7:-5
act=has>go/embedded	0:-13 2:15 4:-9
act=has>go/perfect	0:-21 1:-21 2:-14 3:14 5:-6 6:8 7:-7 8:6
act=have>go/perfect	0:-9 2:11 4:-15 5:5
act=hing>go/order	0:-5 2:12 8:-9
act=hold/ask/main	0:10 1:-10 2:-5 3:-10 7:5 8:-6
act=hold/ask/relative	0:10 7:-7
act=hold/embedded	0:-11 1:-15 3:6 4:-13 5:-12 6:-15 7:9 8:6
act=hold/embedded/condition	0:17 1:-20 3:-18 4:-19 6:-17 7:-14 8:-19
act=hold/embedded/main	1:-7 2:-22 3:-11 4:-8 6:-14 7:12 8:13
act=hold/embedded/reason	0:10 1:-15 7:7
act=hold/embedded/relative	0:-27 1:-12 2:8 3:11 4:-20 5:-18 6:14 7:-14 8:-11
act=hold/embedded/until	0:-10 1:6 3:-19 6:-18 7:-24
act=hold/noun	2:-41 3:18 4:-17 5:-24 7:-14 8:-16
act=hold/noun/main	0:-19 2:-40 3:14 4:-19 5:-14 6:10 8:-16
act=hold/noun/until	0:-18 1:17 2:-9 3:-17 4:-10 5:9 6:9 7:-13 8:-5
act=hold/order	0:-10 2:5 6:-20 8:-15
act=hold/order/main	1:-5 2:-10 3:-5 6:-18 7:14 8:-17
act=hold/order/relative	0:9 1:-22 2:13 3:19 4:-22 5:-13 6:-21 7:-12 8:-11
act=hold/past	0:7 2:-6 6:11 7:-8
act=hold/past/main	0:15 2:-19 3:-12 4:-7 5:-6 6:11 7:-22 8:-7
act=hold/past/relative	1:-13 3:6 6:12 7:-9
act=hold/perfect	0:17 1:-7 4:-9 5:-19 6:-10 8:-7
act=hold/perfect/main	0:35 1:-11 2:-11 4:-13 5:-20 6:-17 7:-20 8:-12
act=hold/plan	0:10
act=hold/plan/main	0:23 1:-6 7:-11
act=hold/quote	0:19 1:-10
act=hold/quote/main	0:18 1:-6
act=hold/will	0:-20 1:-17 2:27 3:-8 4:-15 5:-6 7:-7 8:-8
act=hold/will/main	0:-8 1:-14 2:24 3:-8 4:-11 5:-13 7:-13 8:-11
act=hold>hold/order	1:18 7:-11
act=housing>go/order	0:-20 1:-13 2:16 3:-13 5:-8 6:13
act=housing>hold/order	0:-15 2:-15 3:11 4:10 5:-8 7:-6
act=i'll>go/will	0:-21 1:29 2:-5 3:-10 4:-17 5:5 6:-11
act=i've>go/perfect	0:20 2:-5 8:-13
act=i've>hold/perfect	0:20 1:-10 2:-10 3:-7 6:-10 7:-5
act=i>!go/order	0:35 1:7 2:-12 3:-12 4:-23 5:-15 6:-8 7:-27 8:-16
act=i>go/embedded	0:-22 1:-5 2:-17 4:12 5:-8 6:10 7:-11 8:-11
act=i>go/order	0:-54 1:12 2:7 3:-19 7:-11 8:5
act=i>go/past	0:19 3:-5 4:-6 7:-13 8:7
act=i>go/perfect	0:17 2:-6 6:-6 7:-6 8:-5
act=i>go/will	0:-9 2:14 3:-6 7:-7
act=i>hold/order	0:16 2:6 3:-7 4:-10 5:-12 7:-8
act=i>hold/past	0:11 7:-5
act=i>lift/order	0:-9 1:12 2:-6 6:-12
act=immediate>go/noun	0:15 1:-10 2:-8 3:9 5:-6
act=in>go/embedded	0:9 2:6 7:-11
act=it>!go/plan	2:-13 3:-10 4:13 7:13
act=it>go/order	2:-16 4:-9 7:-11 8:12
act=it>go/plan	0:12 1:-8 4:-8 5:-8 7:-7
act=it>hold/order	0:-7 4:13 5:-12 6:-9 7:-14
act=keep>hold/order	0:-6 1:20 2:9 4:-6 5:-7 6:-8 7:-13
act=left>hold/order	1:11 3:-9
act=legal>go/embedded	1:11 2:6
act=lens>go/order	1:-8 3:12
act=lids>go/order	1:15 6:-7
act=lift/embedded	0:-22 1:13 7:8
act=lift/embedded/until	0:-10 1:14
act=lift/noun	0:7 2:-7 3:-6 4:-11 5:14 6:-5 7:-19 8:-10
act=lift/noun/main	2:-8 3:-6 4:-11 5:14 7:-13 8:-11
act=lift/order	0:-13 1:6 2:-12 3:-26 4:-21 5:-19 6:26 8:-13
act=lift/order/main	0:-13 1:5 2:-11 3:-26 4:-22 5:-19 6:27 8:-13
act=lift/order/relative	1:13 2:-7 7:-6
act=lift/past	0:14 2:-10 6:-9
act=lift/past/main	0:14 2:-10 6:-9
act=lift/perfect	0:27 1:-15 2:-24 3:-20 4:-10 5:-11 6:21 7:-16 8:-11
act=lift/perfect/main	0:27 1:-15 2:-24 3:-20 4:-10 5:-11 6:21 7:-16 8:-11
act=lift/plan	0:-19 1:-13 3:-9 6:13 7:7
act=lift/plan/main	0:-19 1:-13 3:-9 6:13 7:7
act=lift/will	0:-11 1:-8 2:-5 6:-9 7:17
act=lift/will/main	0:-11 1:-8 2:-5 6:-9 7:17
act=line>go/embedded	0:-14 1:-12 2:14 5:7
act=lot>go/noun	0:-21 1:-6 2:35 3:-5 4:-12 5:-8 8:-10
act=lots>hold/order	0:17 1:-11
act=machin>hold/order	2:-6 3:-8 4:14 5:-6 6:-8 7:-8
act=make/embedded	0:-12 1:-11 3:5 4:-17 5:11 6:-6 7:-16 8:-8
act=make/noun	0:-23 2:-21 3:-9 4:-6 5:-19 6:-9 7:25 8:-16
act=make/order	0:-27 1:-15 3:-14 4:8 5:-18 6:-5 7:-23 8:-6
act=make/past	0:8 2:-11 4:-32 5:-15 6:-9 7:7 8:-10
act=make/perfect	1:9 2:-13 5:-8 6:17 7:-6
act=make/plan	0:7 2:9 3:-10 4:-15 5:-7 6:7 7:-7 8:-5
act=make/quote	0:16 1:-5 3:-6 4:-5
act=make/will	0:17 1:14 2:-15 3:-7 4:-12 6:-7 7:-15 8:-8
act=milk>go/noun	0:-13 1:-8 2:-9 3:-9 5:19
act=mm>go/order	1:8 4:9 6:-7 8:-10
act=more>!go/noun	0:-7 1:-13 7:19
act=more>hold/order	0:-5 1:15 2:-17 4:-5 5:5 7:-5
act=new>go/noun	0:7 1:-13 2:8 5:-6 8:-17
act=none-left/order	0:-13 1:-30 3:21 4:-11 6:13 7:-9 8:-13
act=none/order/main	0:-13 1:-30 3:21 4:-11 6:13 7:-9 8:-13
act=of>go/embedded	1:-14 3:12 5:-7 7:6
act=off>hold/order	0:5 1:10 4:-11 5:-10 7:-13
act=office>go/order	0:13 5:-8 7:-5 8:-7
act=ok>go/order	0:-18 1:-8 2:-34 3:5 4:7 5:-13 6:-10 8:31
act=on>go/embedded	2:-9 4:-8 5:12 7:-6 8:-5
act=on>hold/ask	0:10
act=on>hold/order	0:21 2:-12 3:-10 4:-5 5:-13 6:-7 7:-13 8:7
act=one>go/noun	0:-33 2:-9 3:19 5:15 6:-26 7:-15 8:7
act=ones>hold/order	0:-14 1:7 2:-13 4:-9 5:-19 6:-13 7:24 8:-6
act=order>go/order	1:-5 6:13
act=order>hold/order	0:-12 1:10 2:-14 3:-12 4:11 6:-9
act=other>hold/order	0:-18 1:-7 2:-27 3:20 4:14 5:-13 6:-14 7:-14 8:-19
act=our>go/noun	0:-8 1:-10 2:-7 3:-24 4:13 5:10 6:-8 7:8 8:-7
act=over>hold/order	0:-5 1:14 2:-8 3:-11 5:11
act=pack>hold/order	1:-11 6:14
act=part>hold/order	0:9 1:-7 4:18 7:-10
act=pc>go/noun	0:-5 1:-9 4:6 6:10
act=pcs>!go/order	0:-19 3:-7 4:16 5:-8 8:-10
act=pcs>go/noun	4:-11 8:16
act=pcs>go/order	0:18 1:-13 2:6 3:-14 4:-6
act=pcs>hold/noun	1:11
act=pcs>hold/order	0:-26 1:-14 2:-8 3:17 4:6 5:-5 7:-7 8:-16
act=people>go/embedded	2:11 4:-15
act=per>go/noun	0:-12 2:-5 8:11
act=permit/ask	0:19 4:-5 7:-5
act=permit/embedded	0:-13 1:-7 5:5 6:-11 7:12 8:-9
act=permit/order	0:-18 4:-16 5:-23 6:-9 7:-28 8:8
act=permit/perfect	0:14 1:-10 3:-7 6:-5
act=piec>!go/order	0:-14 2:8 4:5
act=piec>go/noun	0:-8 1:14 2:-8 4:-7
act=piec>go/order	2:-12 4:12
act=piec>hold/order	0:-5 1:7 2:13 3:-19 4:-39 5:5 6:-14 8:-17
act=plat>go/order	0:-5 2:14 3:-8 4:-7 5:-6
act=plat>hold/order	0:-10 2:8 7:5
act=price>hold/order	0:-11 1:5 6:-5 8:12
act=print>go/noun	0:-5 1:-5 2:-14 3:12 4:10 5:-10
act=proceed/embedded	1:-12 2:-10 3:-9 4:-26 6:-17 7:5 8:5
act=proceed/noun	1:-5 2:23 3:-26 4:-33 5:-14 6:-13 7:-12 8:13
act=proceed/order	0:-30 1:-9 3:-30 5:-26 6:-21 7:-9 8:18
act=proceed/plan	0:15 1:9 2:-14 3:-7 5:-7 6:-7 7:-16 8:-7
act=proceed/quote	0:12 2:-10
act=procurement>go/order	0:-14 1:8 2:20 3:-10 4:-6
act=procurement>go/will	0:7 2:-9 3:-8 4:-10
act=production>hold/order	0:10 1:-13 2:-10 4:18 7:-10 8:-6
act=pump>hold/order	0:-17 1:-5 2:-6 3:-9 4:-7 5:11 7:18
act=purchas>go/embedded	0:-12 1:-7 2:9 4:-16 5:-5 6:-10
act=purchas>go/order	0:-23 1:13 2:5 3:-20 4:-12 5:11 6:-10 7:-7 8:-8
act=purchas>go/perfect	0:6 1:-14 2:18 3:-6 4:-26 5:-13 6:-11
act=purchas>go/will	0:6 1:17 2:-11 5:-6 7:-5
act=qa>go/perfect	3:16
act=quality>go/order	2:-5 3:10 6:-7
act=quantity>hold/order	0:-7 1:12 2:-9 3:-5 4:16 5:-7 6:-6
act=rather>hold/order	0:12 7:-9
act=reel>hold/order	0:-16 1:-5 2:-6 3:7 4:-8 5:17 7:5
act=reject/embedded	1:-16 2:-19 3:-5 5:-6 6:-10 7:12 8:-15
act=reject/embedded/condition	0:8 1:-9 2:9 3:13 7:-18
act=reject/embedded/main	0:25 1:-10 2:-9 3:-9 4:-5 5:-9 7:-5
act=reject/embedded/until	0:-14 1:-9 2:-19 3:-12 6:-9 7:17 8:-15
act=reject/noun	0:-13 2:17 4:-5 6:-9 7:-5 8:-5
act=reject/noun/main	0:-13 1:-6 2:18 4:-6 5:-6 6:-10 7:-5 8:-6
act=reject/order	0:10 1:-11 2:-25 3:11 4:-14 5:-16 6:-13 8:-7
act=reject/order/main	0:10 1:-11 2:-26 3:11 4:-14 5:-17 6:-13 8:-7
act=reject/past	0:25 1:-7 2:-7 3:-10 6:-11
act=reject/past/main	0:25 1:-7 2:-7 3:-10 6:-11
act=reject/will	0:17 7:-6
act=reject/will/main	0:17 7:-6
act=release/ask	0:9 1:-8 2:-5 3:-10 7:8
act=release/embedded	0:-20 1:15 3:-21 4:-11 6:-15 7:-16 8:-27
act=release/noun	0:-11 2:-9 4:15 6:-11 7:-11 8:-10
act=release/order	0:-24 1:-10 2:-12 7:-17 8:17
act=release/past	0:22 3:-8 4:-10 5:-5 6:-9 7:-14
act=release/perfect	0:17 1:-11 2:-15 3:14 4:-13 5:-11 6:-16 7:-22 8:-26
act=release/plan	0:23 2:-5 7:-8
act=release/quote	0:21 1:-6 2:-7 3:-15
act=release/will	0:-21 1:8 3:-12 6:-13 7:-14 8:-11
act=release>hold/order	0:13 1:12 4:-14 5:-6 6:-5 7:-6 8:-10
act=remain>hold/order	0:-37 1:26 3:-9 4:7 5:-13 6:-23 7:-28 8:-10
act=remainder>hold/order	2:14 3:-7 4:-7
act=report>go/noun	0:-18 3:-9 4:17 7:-6 8:-6
act=rest>hold/order	1:11 3:-12 4:-12 5:-14 6:-19 7:-21 8:-11
act=restart/ask	0:16 1:-5 7:-6
act=restart/noun	0:-6 1:43 2:-16 3:-15 4:-18 5:-14 6:-16 7:-9 8:-12
act=restart/order	0:-7 1:48 2:-24 3:-31 4:-14 5:-12 6:-10 7:-11 8:-10
act=restart/past	0:16 1:-9
act=restart/perfect	0:26 1:-25
act=restart/plan	0:24 1:-25 2:-9 3:-8 4:-6 5:-13 6:11 7:-10
act=restart/quote	0:16 1:-7 7:-6
act=restart>go/perfect	0:-26 1:28 2:-6 3:-8 5:-6 6:-16 7:-8 8:-6
act=resume>go/order	0:-6 1:12 3:-5 5:-5 6:-10
act=run>go/order	2:17 3:-5 4:-13 5:-5
act=run>hold/order	0:10 1:-9 2:-12 4:13 7:-6
act=same>go/noun	1:8 3:-13 4:-5 6:13
act=sampl>go/embedded	0:-5 1:-8 2:-10 4:17 6:-5 8:-8
act=sampl>go/order	1:-12 2:-11 4:24
act=says>go/order	1:-10 2:-5 3:-8 4:-6 5:-10 6:-5 7:-7 8:21
act=send/ask	0:12 1:-5 4:-11
act=send/embedded	0:-27 1:-11 2:-5 4:-12 5:12 6:-14 8:-11
act=send/noun	0:10 2:5 3:-14 4:-19 5:-8 7:-10 8:-6
act=send/order	0:-12 1:-5 2:-19 5:15 6:-20 7:-21 8:-12
act=send/past	0:19 2:-7 3:-6 7:-14 8:5
act=send/perfect	0:12 1:-12 3:-14 4:-16 5:9 6:-6 7:-5
act=send/plan	0:9 1:-6 2:-13 3:12 6:-13 7:-13 8:-5
act=send/will	0:21 1:7 2:-17 3:-10 4:-16 5:-9 7:-11 8:-7
act=sery>hold/order	0:-16 1:-11 2:-24 3:-8 4:25 5:-13 7:-10
act=sets>hold/order	0:-11 1:7 2:5 3:-8 5:10
act=sew>go/order	0:-8 2:11 4:-7 7:9
act=ship/ask	0:22 1:-6 6:-7 7:-12
act=ship/embedded	1:-8 2:-7 4:-8 5:13
act=ship/noun	1:-11 2:-25 3:-21 4:-19 5:22 6:-10 7:-11
act=ship/order	0:-24 1:-18 2:-32 3:24 4:-7 5:30 6:-11 7:-17 8:-15
act=ship/past	0:12 2:8 3:-13 4:-15 6:-9 7:-14 8:-8
act=ship/perfect	1:-7 3:-17 4:-9 6:11 7:-6 8:-19
act=ship/plan	0:-21 1:8 2:5 3:18 4:-13 6:-9 7:-5 8:9
act=ship/quote	0:10 1:-6
act=ship/will	0:13 1:-15 2:-10 5:14 7:-12
act=shipment>go/noun	1:-8 2:-15 4:-12 5:16
act=start/embedded	0:-20 1:6 2:10 3:-6 4:-13 6:-6 7:-8 8:9
act=start/noun	1:-19 2:18 3:-11 5:-9 7:-5 8:-13
act=start/order	0:13 3:-28 4:-40 5:-28 6:-24 7:-23 8:14
act=start/plan	0:10 1:-7 2:-5 7:-5
act=start/will	0:14 2:-10
act=stay/ask	0:22 7:-8
act=stay/embedded	0:-16 1:11 3:-7 4:-12 7:-11 8:-26
act=stay/noun	0:-22 1:-18 2:-19 3:7 4:-11 5:14 7:-9
act=stay/order	0:-7 2:-15 5:-5 6:-14 7:7 8:-12
act=stay/past	1:-8 6:13 7:-11
act=stay/perfect	0:24 1:-7 6:-8 7:-6 8:-8
act=stay/plan	0:13 7:-7
act=stay/quote	0:11 1:-5
act=stay/will	0:-8 1:-12 2:18 3:-6 4:-6 5:-11 7:-7 8:-9
act=stay>hold/order	0:-13 1:26 3:-7 4:6 5:-19 6:-24 7:-36 8:-12
act=stay>hold/perfect	3:17 4:-5 5:-11
act=stop/embedded	0:15 1:-11 2:-6 3:-8 4:-20 5:8 6:-18 7:-18 8:6
act=stop/noun	0:-39 1:19 2:-18 3:-12 4:-15 5:-5 6:15 8:-10
act=stop/order	0:-11 1:-23 2:-21 3:-29 4:-10 5:-21 6:-27 7:47 8:-19
act=stop/past	0:11 2:-18 3:-8 4:-6 7:-18
act=stop/perfect	0:34 1:-7 2:-12 3:-12 4:-9 5:-6 6:-15 7:-23
act=stop>!go/order	0:30 1:-17 2:-7 3:-6 4:-11 5:-12 6:-20 7:-21 8:-9
act=stop>go/order	1:13 3:-13
act=stop>lift/perfect	6:14
act=supplier>hold/order	0:14 1:-13
act=suspend>go/noun	0:-19 1:-7 2:-8 3:-10 4:-9 5:-7 7:21 8:-5
act=tail>lift/noun	0:-13 2:-6 3:-5 4:-8 5:15 6:-6 7:-6 8:-10
act=test>go/noun	0:-6 2:16 4:-11 5:-5
act=that>!go/order	0:-6 1:-15 2:-5 4:-11 7:14
act=that>go/embedded	0:-10 1:10 2:-7 3:-11 4:-8 5:13 7:-8 8:-5
act=that>go/order	1:10 2:-7
act=that>hold/embedded	0:-21 2:-15 4:-6 5:-15 6:16 7:-6 8:-5
act=that>hold/order	0:-20 1:9 2:6 4:-22 5:-6 7:-8 8:-6
act=the>go/noun	0:-7 4:-20 5:-6 6:-5 8:-6
act=the>go/order	3:-9 5:15
act=the>hold/noun	0:-19 1:-9 2:-21 3:36 4:-22 5:-5 6:-11 7:-16 8:-5
act=the>hold/order	0:28 1:-14 2:-8 6:7 7:-10
act=the>reject/noun	0:-13 2:7 4:8
act=them>hold/order	0:-5 3:-5 4:11 5:-9
act=they>!go/order	1:19 2:-11 3:-9
act=they>go/order	1:-8 2:-20 3:5 5:-7 6:-7 7:8 8:-9
act=they>go/past	0:13 1:7 2:-8 3:-9 4:-5 6:-5 7:-5
act=they>hold/embedded	0:-9 1:-6 2:22 3:-16 4:-12 5:-6 6:-8 8:-17
act=they>hold/order	0:-32 1:14 2:8 4:-13 5:-9 6:-7 7:18
act=this>go/order	0:-15 1:12 2:-21 3:-6 4:20 5:-7 6:-14 8:-5
act=those>hold/order	0:-8 2:8 4:-12 7:7
act=three>hold/order	0:18 4:-5 5:-9 6:-5 7:-16
act=through>go/noun	0:-14 1:-7 3:11 7:12
act=tray>go/noun	0:-6 1:12 5:-7 6:-6
act=tray>go/order	1:-10 2:-6 3:15 4:-11 6:-9 7:-7 8:12
act=twenty>hold/order	1:13 3:5 7:-7
act=two>hold/order	0:27 1:-11 2:-14 3:-5 5:-5 6:7 7:-5
act=un>hold/order	1:16 2:-5 3:-11 7:-10
act=undersign>go/embedded	1:-6 2:18 4:-17 5:-5
act=undersign>go/order	0:-15 1:15 2:-9 3:-9 5:-6 6:-11 7:-8 8:24
act=unit>hold/order	0:-8 2:-11 3:-6 5:7 6:8
act=use/ask	0:18 8:-6
act=use/embedded	0:-14 1:16 2:10 3:-21 5:-9 6:-9 7:-14 8:-11
act=use/noun	0:-25 2:-12 3:10 4:8 5:-13 6:-9 7:-14
act=use/order	0:-5 1:-18 2:-13 3:25 4:-14 5:-10 6:-21 7:-16
act=use/past	0:7 1:-15 2:-16 4:5 6:-7 7:-5 8:-7
act=use/perfect	0:-13 1:-11 4:-11 5:-6 6:7 7:-6 8:12
act=warehouse>go/noun	0:-16 2:17 3:-11 4:-8 5:-13 7:-5
act=we've>hold/perfect	0:14 3:-5 6:-6 7:-5
act=we>!go/order	0:18 1:-6 2:-11 7:-12
act=we>cancel/order	0:-8 1:-10 2:15 3:-5 4:-9 5:-5 6:6 7:-5
act=we>go/ask	0:16 6:-6 7:-11
act=we>go/order	0:10 1:-16 2:-12 4:-17 5:13 6:-6 7:-18
act=we>go/past	0:32 1:-17 3:-10 4:-7 5:-8 6:-9 7:-11
act=we>go/perfect	0:15 1:-12
act=we>go/will	0:10 1:-5 3:5 5:-5 7:-10
act=we>hold/embedded	1:14 7:-9
act=we>hold/order	2:-13 3:-12 4:-20 5:-10 6:-6 7:13 8:-8
act=we>hold/past	0:7 3:-7 6:6 7:-10
act=we>hold/perfect	0:20 1:-17 3:-6 7:-15
act=we>lift/order	0:-5 1:11 2:-5 3:-13 7:-11
act=we>reject/embedded	0:-5 2:-12 4:10 6:-8 7:-9 8:-6
act=what>go/order	0:-19 3:8 6:-7 7:16
act=what>go/plan	1:-7 3:28 5:-11 8:-6
act=what>hold/order	0:-16 1:9 2:11 3:17 4:-11 5:-12 6:-17 7:-5
act=whatever>go/order	3:16
act=when>go/embedded	0:-17 1:-9 7:19
act=which>hold/order	1:-9 2:10 3:12 7:-13
act=who>go/embedded	0:-33 1:6 2:9 4:-18 5:-15 7:-15 8:6
act=who>go/will	0:8 1:-7 2:13 3:-10 4:-10 7:-10
act=will>go/will	0:-28 2:-7 3:-20 4:19 5:8 6:-12 7:-8 8:-12
act=with>go/embedded	0:-8 7:-5 8:11
act=you'd>go/past	1:18 2:-17 3:-8
act=you've>go/perfect	0:-16 1:-5 2:14 3:-11 5:-10 8:-11
act=you>!go/order	1:14 2:6 4:-7 6:-11 7:-6 8:-9
act=you>go/ask	1:-5 3:-5 4:-11 7:11 8:-11
act=you>go/embedded	0:16 2:-17 3:-6 4:-10 5:-13 6:-11 8:-6
act=you>go/order	0:-25 1:-7 2:-11 3:17 4:-11 5:-5 6:-17 7:-11
act=you>go/past	0:-9 2:10 3:-15 5:-5 6:-9 7:7 8:-12
act=you>go/perfect	0:6 2:-15 3:-9 6:12 8:-12
act=you>hold/embedded	0:-15 1:-8 2:7 3:14 4:-12 5:-12 6:-5 7:-6 8:-8
act=you>hold/order	1:-12 2:-20 3:6 4:-16 5:-18 6:-7 7:7 8:16
act=you>hold/past	0:-7 1:5 2:-5 3:-10 6:13 7:-8
act=your>go/noun	0:13 1:-16 2:-13 3:-6 4:-6 5:20 6:7 7:-10 8:-7
ask:"	0:10 2:-7
ask:#	0:27 1:-8 4:-14 7:-16 8:-8
ask:,	2:-16 3:-9 6:-6 8:-9
ask:.	0:13 2:-9
ask::	0:13 2:-6
ask:?	0:28 1:-15 2:-18 3:-19 4:-14 5:-14 6:-17 7:-7 8:-9
ask:a	1:-5 2:-10 3:-9 5:6 7:-20 8:-6
ask:again	3:11 6:-10 7:-7
ask:already	0:-12 2:-6 7:16
ask:also	0:-20 2:16
ask:an	0:13 1:-8
ask:and	0:29 1:-5 2:-18 3:-8 4:-16 5:8 7:-12 8:-5
ask:any	0:-10 2:-6 6:-6 7:16
ask:anyone	0:14 1:-6 7:-11
ask:are	0:30 1:-5 2:-12 3:-6 5:-7 7:-16
ask:as	1:-14 2:8 4:-8
ask:at	0:14 1:-13 3:-5 5:-9 6:-5 7:-17 8:-9
ask:b	0:-11 2:-7 4:11
ask:balance	0:14 2:-13
ask:be	0:17 1:-12 2:5 3:-8 4:-11 5:-6 7:-7 8:-8
ask:been	0:-10 7:11
ask:before	0:24 1:-21
ask:between	0:-5 2:-5 3:-5 4:-11 5:12
ask:bracket	0:10 7:-5
ask:c	0:10
ask:can	0:-12 1:-18 3:9 4:-19 6:-12 7:6 8:9
ask:check	0:19
ask:colour	0:-7 2:-7 5:-5 7:11
ask:could	0:14 2:-12 3:-5 4:9 5:-6 6:-7 7:-15 8:-7
ask:count	0:15 1:-5 7:-5
ask:delivery	0:-10 2:11 5:-5 7:-6
ask:did	1:7 2:-10 4:-9 7:7 8:-6
ask:do	0:26 1:-10 2:-11 3:-7 4:-5 5:-7 7:-13 8:-6
ask:does	0:18 1:-12 2:-7 4:-6 7:-7
ask:door	0:-8 1:-7 2:-7 3:8 4:12 5:-5 7:-5
ask:ever	0:-14 1:10 2:6
ask:extra	0:16 1:-8
ask:finish	0:15 1:-10 3:14 6:-9 7:-11
ask:first	0:14 2:-11
ask:for	0:9 1:-8 2:-7 3:-7 4:-9 5:-10 6:-6 7:5 8:-11
ask:from	0:17 4:-6
ask:get	2:-15 3:9 4:-13 5:11 6:-10 7:-5
ask:give	0:12 7:-6
ask:go	0:13 7:-5
ask:goes	0:19 1:-18
ask:got	0:10
ask:has	0:13 2:-6 7:-5
ask:have	0:20 7:-13 8:-5
ask:hey	0:-18 1:-5 4:11 7:13
ask:hold	1:-12 2:-9 4:-6 5:-6 6:-9 7:7
ask:how	1:12 2:-12 4:-7 5:-6 6:-5 7:-8 8:-12
ask:i	0:16 1:-15 2:-10 4:-7 5:-5 7:-7 8:13
ask:in	0:23 1:-21 2:-13 3:-7 4:9 5:-8 6:-5 7:-13 8:-10
ask:insert	0:-9 2:12
ask:is	0:22 1:-6 2:6 3:-17 4:-10 5:-10 6:-6 7:-16 8:-8
ask:it	0:48 1:-16 2:-15 3:-16 4:-10 5:-7 7:-9 8:-8
ask:keep	0:13 7:-6
ask:know	1:-13 7:10
ask:leave	0:10
ask:lift	0:14 6:-8
ask:line	0:10 7:-5
ask:list	0:18 5:-7 7:-7
ask:look	0:10 1:-6
ask:lot	0:19 2:-14 4:-12
ask:mark	0:12
ask:may	0:21 1:-7 3:-9
ask:me	0:-15 1:8 2:14 4:-5 5:-6 7:-6
ask:mm	1:10 7:-6
ask:my	0:-8 1:12
ask:new	0:5 1:11 2:-5 3:-5 5:-5 7:-11
ask:next	0:23 8:-8
ask:now	0:-16 1:10 3:-9 7:12
ask:number	0:10 7:-6
ask:of	0:-19 1:-14 5:8 6:-5 8:-5
ask:ok	0:24 4:-5 7:-7 8:-7
ask:on	0:8 1:-6 2:-11 3:-8 4:-9 5:9 6:-10 8:-6
ask:one	0:16 2:-11 4:-5 5:-5 6:-6
ask:ones	0:18 1:-7 7:-6 8:-5
ask:or	0:40 1:-12 2:-12 3:-9 4:-9 5:-8 7:-18 8:-7
ask:other	0:21 2:-12 3:-8 5:-7 7:-8
ask:our	0:19 1:-8 2:-5 3:8 4:-10 7:-14 8:-6
ask:over	0:9 1:-11 2:5 7:-5
ask:pack	0:11 7:-6
ask:piec	0:-9 2:-7 4:12
ask:please	0:15 2:-7 3:8 4:-5 6:-12 7:-9
ask:possible	0:12 3:-12
ask:price	0:17 2:-13
ask:print	0:-19 2:-9 3:-6 4:-13 5:12 7:15
ask:put	0:13
ask:read	0:12 1:-6 2:-6
ask:releas	0:23 2:-12 4:-6 5:-5 7:-5
ask:release	0:16 1:-7 2:-10 3:8 4:-6 7:-8
ask:remain	0:13 2:-11
ask:resend	0:17 7:-8 8:-5
ask:rev	0:5 2:-13 4:-9 5:10 7:-5 8:-5
ask:right	0:14 5:-5
ask:same	0:13 7:-8
ask:send	0:24 1:-10 4:-12 5:-5 7:-13 8:-5
ask:shall	0:27 1:-9 2:-8 3:-9 4:-5 7:-12
ask:ship	0:13 7:-8
ask:sign	0:12
ask:so	0:-18 1:-10 2:13 4:-5 7:10
ask:start	0:-10 1:-8 2:12 4:-5
ask:still	0:18 2:-8
ask:stop	0:12 3:-8
ask:talk	0:10 1:-8
ask:tell	2:9 3:-13 5:-6 7:-5
ask:test	0:-8 1:-6 4:12
ask:th	0:-9 3:-5 4:-11 5:12
ask:the	3:-8 4:-11 5:-10 6:-15 8:-7
ask:them	0:25 1:-8 2:-6 4:-9 5:-6 7:-11 8:-8
ask:there	0:10 6:-5
ask:these	0:15 1:-7 2:-12 4:7
ask:they	0:14 7:-7
ask:this	0:32 1:-24 2:-8 4:-6 5:-8 7:-7
ask:those	0:15 1:-11 7:-8
ask:through	0:10 1:-8
ask:thursday	0:10 6:-5
ask:time	0:-7 2:11
ask:to	0:18 1:-21 4:-6 6:-6 7:-7 8:-5
ask:told	0:15 3:-6 7:-9
ask:too	0:24 2:-8 5:-8 7:-5
ask:tray	0:16 8:-5
ask:two	0:20 2:-14
ask:up	0:-8 1:-5 4:12 7:-9
ask:us	0:23 2:-16 4:-5 7:-9
ask:use	0:18 8:-6
ask:was	0:-9 1:15 2:-7 4:-7 5:-5 8:-12
ask:we	0:36 1:-18 2:-10 3:-7 6:-6 7:-13 8:-5
ask:we've	0:-19 7:20
ask:week	0:22 8:-7
ask:what	0:15 1:-19 4:-5 5:-5 7:-8
ask:when	0:-6 1:-5 3:-7 4:-6 7:-7 8:15
ask:where	0:17 2:-12 3:-7 5:-9 7:-7
ask:which	0:20 2:-6 8:-6
ask:while	0:11 4:-5
ask:who	0:23 2:-8 3:-8 7:-8 8:-5
ask:with	0:32 1:-8 2:-12 3:-6 4:-11 5:-9 6:-5 7:-9 8:-11
ask:work	0:13 1:6 2:-9 7:-5
ask:would	0:9 1:-10 3:-13 4:-7 5:-6 8:-7
ask:you	0:10 1:-13 2:-11 3:-12 4:-11 5:-6 6:-13 8:-9
ask:your	0:22 1:-9 3:-7 4:-6 5:-6 6:-5 7:-15 8:-6
asks	0:28 1:-15 2:-18 3:-19 4:-14 5:-14 6:-17 7:-7 8:-9
bias	0:19 1:-15 2:-9 3:-9 4:-5 5:-9 6:-8
cue=all	0:-9 1:-70 2:-35 3:-10 4:-16 5:-20 6:78 7:-5 8:-11
cue=cancel	0:-23 1:-10 2:-5 3:21 4:-9 5:-13 6:-14 7:-20 8:-22
cue=earlier	0:23 1:-20 2:-10 3:-21 4:-9 5:-21 6:5 7:-12 8:-11
cue=finished	0:-23 1:24 2:-23 3:6 4:-19 5:-16 6:7 7:9 8:-12
cue=hold	5:-9 6:-15 8:-15
cue=lift	1:-7 2:-24 3:-36 4:-24 5:-9 6:28 7:6 8:-14
cue=make	0:-25 1:-12 5:-13 6:-8 7:5 8:-12
cue=none-left	0:-13 1:-30 3:21 4:-11 6:13 7:-9 8:-13
cue=open-total	0:-10 1:-18 2:-22 3:22 4:-26 5:-11 6:19 7:-11 8:-6
cue=order-total	0:-37 3:8 4:-14 5:-6 7:6 8:-16
cue=permit	0:-19 2:-6 4:-11 5:-17 6:-10 7:-22 8:5
cue=plan	0:30 1:-10 2:-11 3:-20 4:-11 5:-18 6:-16 8:-19
cue=proceed	0:-15 1:-10 2:10 3:-36 4:-12 5:-27 6:-27 7:-5 8:18
cue=reject	0:13 1:-12 2:-26 3:7 4:-15 5:-20 6:-16 8:-11
cue=release	2:-13 7:-17
cue=rest	1:-6 2:11 3:-5 4:-20 7:-20 8:-27
cue=restart	0:9 1:34 2:-27 3:-29 4:-15 5:-14 6:-12 8:-10
cue=send	0:12 1:-14 2:-23 3:-5 4:-6 5:11 6:-14 7:-25 8:-14
cue=ship	1:-21 2:-35 3:11 4:-20 5:33 6:-15 7:-12 8:-15
cue=shipped	0:14 1:-19 2:9 3:-19 4:-8 5:-5 6:-14 7:-9 8:-14
cue=start	0:7 1:-15 2:-6 3:-32 4:5 5:-25 6:-23 7:-13 8:7
cue=stay	0:-11 1:-8 2:-15 6:-8 7:6 8:-15
cue=stop	0:5 1:-14 2:-31 3:-24 4:-19 5:-17 6:-6 7:29 8:-17
cue=under-way	0:11 1:13 2:8 3:-32 4:-28 5:-19 7:-17 8:-15
cue=use	0:-12 1:-7 2:-11 3:17 4:-6 5:-14 6:-24 7:-20
identifiers=0	0:70 1:-42 2:-37 3:-21 4:-38 5:-38 6:-23 7:15 8:-27
identifiers=1	0:-36 2:5 3:-5 4:6 7:-15
identifiers=2	0:-20 2:-6 3:-7 4:-14 5:-6 6:-9 7:-13 8:11
identifiers=3	0:20 2:-19 3:-7 4:5 5:-11 6:-14 7:-12 8:-14
identifiers=4	0:-7 1:-9 7:-13
mode=	0:36 1:-43 3:-34 4:-20 6:-23 7:-9
mode=f	0:-14 2:-39 3:-17 4:-33 5:-19 7:28 8:-25
mode=h	2:-8 3:26 4:-10 5:-13 7:-5 8:-5
mode=hf	0:-17 1:-28 2:-14 3:47 4:-14 5:-21 6:-17 7:-14 8:-14
mode=p	0:-8 1:-22 3:-44 4:35 5:-27 6:-23 7:-27
mode=pf	0:-9 1:32 2:-22 3:-24 4:-20 5:-12 6:14 7:-16 8:-8
pause=false	0:16 1:-42 4:8 6:-20 7:-14
pause=true	0:8 1:27 2:-28 3:-27 4:-18 5:-19 6:7 7:8 8:-15
quantity=accepted	0:-5 1:-13 2:-14 3:44 4:-14 5:-21 6:-25 7:-14 8:-13
quantity=accepted~	0:7 1:-26 2:-16 3:22 4:-10 5:-15 7:-11 8:-8
quantity=authorized	0:-19 1:8 2:11 3:-31 4:6 7:-24 8:-10
quantity=authorized~	0:-5 2:34 3:-15 4:-31 5:-17 6:-24 7:-23 8:-10
quantity=cancelled	0:-27 1:7 2:10 5:-17 7:-16 8:-8
quantity=earlier	0:11 1:-20 2:5 3:-11 4:-12 5:-12 6:11 7:-12 8:-5
quantity=held	0:-7 2:-22 4:-19 5:-14 7:5 8:-9
quantity=held~	1:-9 2:-6 3:27 4:-9 5:-12 6:-20 7:-14
quantity=inProcess	0:11 1:20 2:-6 3:-26 4:-19 5:-15 6:6 7:-21 8:-12
quantity=made	1:20 4:-10 5:-14 6:-11 7:-9 8:-5
quantity=onHold	0:-10 1:8 3:-33 4:21 6:-20 7:-11 8:-13
quantity=onHold~	0:10 3:-18 4:-20 5:-12 6:-19 7:8 8:-13
quantity=open	2:-6 3:-12 4:-19 5:-9 7:-9 8:-15
quantity=ordered	0:-5 2:21 3:-35 4:-21 6:-20 7:-17 8:-6
quantity=rejected	2:-11 3:7 4:-15 5:-11 6:-10 7:-11 8:-6
quantity=shipped	1:5 2:8 3:-32 4:-24 5:6 6:6 7:-16 8:-25
rule=first-lot	0:-28 1:-32 2:60 3:-12 4:-21 5:-30 6:-19 7:-21 8:-33
rule=first-lot&pause=false	0:-28 1:-32 2:60 3:-12 4:-21 5:-30 6:-19 7:-21 8:-33
rule=full-release	0:-26 1:-56 2:-29 3:-25 4:-18 5:-16 6:79 7:-19 8:-27
rule=full-release&pause=false	1:-15 2:-35 3:-20 4:-16 5:-15 6:40 7:-8 8:-20
rule=full-release&pause=true	0:-30 1:-55 2:-10 3:-19 4:-15 5:-13 6:65 7:-19 8:-19
rule=held-release	0:-15 1:-25 2:-13 3:50 4:-14 5:-20 6:-17 7:-15 8:-13
rule=held-release&pause=false	0:-14 1:-25 2:-13 3:52 4:-13 5:-17 6:-15 7:-11 8:-13
rule=held-release&pause=true	0:-13 2:-7 3:7 4:-9 5:-14
rule=null	0:78 1:-32 2:-37 3:-32 4:-25 5:-27 6:-30 7:-21 8:-17
rule=null&pause=false	0:66 1:-33 2:-37 3:-29 4:-21 5:-26 6:-26 7:-29 8:-12
rule=null&pause=true	0:40 1:-20 2:-19 3:-25 4:-21 5:-18 6:-29 7:-11 8:-14
rule=partial-restart	0:-14 1:63 2:-28 3:-26 4:-17 5:-16 6:-28 7:-14 8:-14
rule=partial-restart&pause=true	0:-14 1:63 2:-28 3:-26 4:-17 5:-16 6:-28 7:-14 8:-14
rule=pause	0:-40 1:-32 3:-28 4:-30 5:-25 6:-43 7:65 8:-29
rule=pause&pause=false	0:-44 1:-40 2:19 3:-34 4:-39 5:-28 6:-29 7:58 8:-36
rule=pause&pause=true	0:-21 1:-22 2:-18 3:-12 4:-17 5:-16 6:-33 7:37 8:-18
rule=sample-only	0:-26 1:-31 2:-63 3:-18 4:78 5:-24 6:-26 7:-17 8:-30
rule=sample-only&pause=false	0:-26 1:-31 2:-63 3:-18 4:78 5:-24 6:-26 7:-17 8:-30
rule=shipment-window	0:-43 1:-19 2:-27 3:-30 4:-19 5:60 6:-13 7:-8 8:-17
rule=shipment-window&pause=false	0:-43 1:-19 2:-27 3:-30 4:-19 5:60 6:-13 7:-8 8:-17
rule=unspecified	0:5 1:-36 2:-47 3:-25 4:-21 5:-18 6:-33 7:-55 8:56
rule=unspecified&pause=false	0:5 1:-36 2:-47 3:-25 4:-21 5:-18 6:-33 7:-55 8:56
slot=cancel/null/cancel	0:-23 1:9 2:12 3:-8 5:-17 6:5 7:-16 8:-8
slot=counted/null/	0:-39 1:18 2:-18 3:32 4:-15 5:-9 7:-10 8:-5
slot=earlier/null/	1:-13 3:-11 4:-8 5:-12 6:11
slot=earlier/null/release	0:11 1:-7 2:8 3:-5 4:-9 7:-11
slot=earlier/production/restart	0:15 1:-8
slot=go/finished/make	0:-7 1:11 2:-9 7:6
slot=go/finished/permit	0:-15 1:-6 2:-8 3:19 4:-8 5:-5 6:-17 8:-11
slot=go/finished/proceed	1:5 3:-6 6:-6 7:13
slot=go/finished/release	0:-12 2:-15 3:29 4:-13 5:-10 6:-15 7:-9 8:-9
slot=go/finished/send	1:14 2:-14 3:-5 4:-10 5:-12 6:-11 7:-14 8:-11
slot=go/finished/ship	0:-28 1:-10 2:-10 3:35 4:-13 5:-14 6:-9 7:-5 8:-17
slot=go/finished/use	0:-7 1:9 4:-10 5:-6 6:-7 7:-7 8:-9
slot=go/null/hold	1:-7 2:-7 4:12
slot=go/null/lift	0:-10 1:22 2:-5 3:-15 4:-11 5:-14 6:-5 7:-24
slot=go/null/permit	0:5 2:10 3:-18 4:-12 5:-28 6:-25 7:-16
slot=go/null/proceed	0:-50 1:-21 2:30 3:-35 4:-34 5:-22 6:-17 7:-11 8:27
slot=go/null/release	1:-13 2:15 3:-41 4:-28 5:-11 7:-16 8:5
slot=go/null/send	0:-23 1:-27 2:-36 3:11 5:27 6:-9 7:-20 8:-20
slot=go/null/ship	0:-16 1:-31 2:-20 3:-6 4:-25 5:35 6:-11 7:-21 8:-13
slot=go/null/use	1:-32 2:-34 3:27 5:9 6:-6 7:-11 8:-12
slot=go/production/	0:19 1:-16 2:-28 3:11 4:9 5:-15 6:-13 7:-5 8:-14
slot=go/production/make	0:-14 1:-5 2:29 3:-18 4:-28 5:-23 7:-34 8:-15
slot=go/production/permit	0:6 1:6 2:-29 3:-25 4:-19 5:-9 6:14 7:-11
slot=go/production/restart	1:48 2:-17 3:-39 4:-13 5:-12 6:-16 7:-14 8:-9
slot=go/production/start	0:-29 1:28 2:40 3:-20 4:-22 5:-24 6:-15 7:-22 8:-40
slot=go/samples/	0:-17 1:-15 2:-20 3:-6 4:27 5:-11 6:-7 7:-8 8:-14
slot=go/samples/make	0:-11 1:-23 2:-48 3:-15 4:56 5:-11 6:-11 7:-7 8:-27
slot=go/samples/permit	0:-9 2:-12 3:-5 4:17 8:-7
slot=go/samples/proceed	0:-8 1:-11 2:-17 3:-9 4:23 5:-6 6:-11 8:-12
slot=go/samples/release	0:-15 1:-22 2:-37 3:-17 4:43 5:-12 6:-15 7:-7 8:-29
slot=go/samples/send	0:-14 2:-8 4:28 5:-5
slot=go/topic/release	2:10 3:-12
slot=go/topic/use	0:10 1:-19 3:10 6:-5
slot=hold/finished/hold	0:22 1:-11 2:-16 3:11 4:-15 5:-15 6:-10 7:-12 8:-9
slot=hold/finished/ship	1:-12 5:-5 7:11
slot=hold/finished/stay	0:-31 1:-5 2:-14 3:5 6:-9 7:19 8:-8
slot=hold/null/	0:10 3:-16 4:-11 5:11 6:-9 7:-8 8:-5
slot=hold/null/hold	1:15 3:-33 6:-26 7:-26 8:-19
slot=hold/null/proceed	0:-14 1:-5 2:8 3:-5 4:-7 5:-5 7:11
slot=hold/null/release	0:13 2:-19 4:6 5:-11 6:-6 7:-14 8:-8
slot=hold/null/send	0:-10 2:-9 4:-5 5:13 7:9
slot=hold/null/ship	0:-12 2:-13 3:-9 4:-15 5:19 6:-8 7:-7 8:-6
slot=hold/null/stay	0:-11 1:6 3:-28 4:-7 6:-12 7:-14 8:-8
slot=hold/null/stop	1:-20 3:-7 4:-10 5:-10 6:-14 7:12
slot=hold/production/hold	0:-9 1:-10 2:-23 3:-16 4:26 6:-11 7:19 8:-19
slot=hold/production/make	0:-34 1:12 2:21 3:-20 4:12 5:-26 6:-13 7:-16 8:-9
slot=hold/production/restart	0:13 2:-6 7:-11
slot=hold/production/start	0:-26 1:-11 2:-13 3:-11 4:31 5:-14 6:-15 7:14 8:-17
slot=hold/production/stay	0:-12 1:8 2:-10 3:-19 4:18 6:-6 7:-8
slot=hold/production/stop	3:-8 4:-6 7:15
slot=hold/topic/hold	0:9 1:-16 2:-6 3:15 4:-6 5:-5 7:-8 8:-5
slot=hold/topic/stay	0:-16 1:-9 2:-10 3:21 4:-6 5:-13 7:-8
slot=ignored/null/	0:24 1:-11 2:-14 4:6 5:-9 6:-7 7:-11 8:-8
slot=ignored/null/hold	0:27 1:-11 3:-6 4:-9 5:-5 6:-5 7:-5
slot=ignored/null/lift	0:-9 3:-7 6:11 7:-5
slot=ignored/null/make	0:12 1:-10 3:-10 4:9 5:-6 7:-8
slot=ignored/null/permit	0:11 1:5 2:-5
slot=ignored/null/proceed	0:32 1:-7 2:-18 3:-11 5:-14 6:-9 7:-19 8:-24
slot=ignored/null/reject	0:10 1:-6
slot=ignored/null/release	0:45 1:-12 2:-13 3:-23 4:-14 5:-12 7:-11 8:-8
slot=ignored/null/restart	0:32 1:-16 3:-7 5:-6 7:-11
slot=ignored/null/send	1:-8 4:-15 5:12 7:-8 8:-6
slot=ignored/null/ship	1:-7 4:-10 5:-6 6:-11 8:13
slot=ignored/null/start	0:-6 1:-10 2:-19 3:-9 4:15 5:-6 7:-7 8:-8
slot=ignored/null/stay	0:27 1:-13 2:-6 7:-11
slot=ignored/null/stop	0:21 1:-6 2:-10 6:-7 7:-17
slot=ignored/null/use	0:19 1:-7
slot=made/finished/	0:-9 1:17 3:-6 4:-9 5:-12 6:-11 7:-16 8:-8
slot=none/finished/	0:-6 1:10 2:-15 3:-6 4:-19 5:-15 6:11 7:-17 8:-10
slot=none/finished/hold	0:-17 1:7 3:12 6:-6 7:-11
slot=none/finished/use	0:10 7:-7
slot=none/null/	0:8 2:6 3:-17 4:7 5:-11 6:-28 7:-36 8:-27
slot=none/null/hold	0:32 2:-17 3:-8 5:-13 6:-6 7:-23 8:-7
slot=none/null/none-left	0:-10 2:20 3:-15 4:-9 5:7 8:-6
slot=none/null/stay	0:12 2:-17 5:-10 6:-10 7:-7 8:-6
slot=none/null/stop	0:-11 1:-10 3:5 4:-5 5:-6 6:14
slot=none/null/use	0:7 1:-13 2:-14 3:9 4:-5 6:-7
slot=none/production/make	0:25 2:-24 3:-8 4:8 5:-14 6:-7 7:-19 8:-8
slot=open/null/	0:7 3:-13 4:-18 5:-7 7:-11 8:-8
slot=open/topic/	0:-7 1:-8 3:11
slot=ordered/finished/	1:-7 2:-10 3:-11 4:12 5:-7 6:7
slot=ordered/null/	0:-33 2:30 3:-11 4:-12 6:-8 7:-5 8:-13
slot=reject/finished/reject	2:-10 3:7 4:-15 5:-12 6:-10 7:-11 8:-7
slot=reject/finished/use	0:-6 1:10 3:6
slot=shipped/null/	2:10 3:-13 4:-19 5:17 7:-14 8:-16
slot=shipped/null/ship	1:-5 2:7 3:-19 4:-14 6:8 7:-10 8:-19
slot=under-way/null/	1:10 4:-13 5:-10 7:-14 8:-7
slot=under-way/null/stay	0:9 1:-14 2:-7 7:6
slot=under-way/production/restart	0:-17 1:25 4:-6 5:-6 6:-6 7:-6 8:-6
slot=whole/null/	0:19 1:-7 3:-21 4:-41 5:-21 6:-22 7:-29 8:-6
w:!	0:-25 1:-21 2:-14 3:-19 4:-36 5:-5 6:5 7:7 8:33
w:!_!	0:-40 1:-14 2:8 3:-17 5:-14 7:34 8:-5
w:"	0:39 1:-16 2:-12 3:-13 4:-10 5:-9 6:-9 7:-9 8:-7
w:"_,	0:15 3:-5 4:-5 5:-5 6:-8 7:-7
w:"_.	1:-12 2:-7 3:9 4:-5 5:-7 7:-7 8:-7
w:"_:	0:12 3:-11
w:"_in	0:11 6:-5
w:"_is	0:13 2:-7
w:"_please	0:13 1:-9
w:"_releas	0:13 3:-12
w:"_restart	0:12
w:"_the	0:10
w:#	0:11 1:-13 3:-6 5:-5 6:-6 7:-10 8:-6
w:#_!	2:13 4:-5
w:#_"	1:-6 2:11 5:-5
w:#_#	0:14 1:-10 2:-20 3:-17 4:-8 5:18 6:-13 7:-8 8:-10
w:#_%	0:19 1:5 2:-12 3:-19 4:-15 5:-16 7:-27 8:-22
w:#_'	1:-6 2:-5 3:-11 5:-6 7:12
w:#_(	0:-15 1:-15 2:5 3:15 4:-30 5:-18 6:-10 8:-18
w:#_)	0:8 1:-7 2:-18 3:13 4:-13 5:-19 6:-7 7:-11 8:-13
w:#_+	0:-23 1:-15 2:15 4:-8 5:-12 6:-6 7:-8 8:-9
w:#_,	0:-23 1:-17 3:12 5:5 6:-5 7:-18 8:-26
w:#_-	0:-16 2:-9 3:-23 4:-22 5:19 6:-16 7:-5 8:17
w:#_.	0:-25 1:6 2:-7 4:-6 5:6 6:-14 7:-24
w:#_/	0:19 2:-6 4:-7 5:-11 6:-6 7:-8 8:-7
w:#_:	0:20 1:-31 2:-16 3:-11 4:-11 5:20 6:-17 7:-10 8:-20
w:#_;	1:-11 2:-6 3:-8 4:-12 5:6 6:7 8:-5
w:#_=	0:-6 1:-10 2:37 3:-16 4:-18 5:-9 6:-6 8:-12
w:#_?	0:9 2:-10 3:-7 4:-14 5:9 7:-12
w:#_a	1:-8 4:5 6:-12 7:-10 8:-20
w:#_accept	3:10 6:-6
w:#_after	0:14 1:-5 2:8 3:-20 4:-29 6:-9 7:-12 8:-13
w:#_again	0:11
w:#_alone	0:-22 1:14 2:16 3:-13 4:-9 5:-6 6:-5 7:6
w:#_am	0:11 1:-7
w:#_anchor	0:17 1:6 2:-6 4:-5 6:-5 7:-11 8:-5
w:#_and	0:7 1:-18 2:-15 4:-16 5:8 6:5 7:-11 8:-9
w:#_approv	0:-17 1:-6 2:44 3:-11 4:-15 5:-8 6:-8 7:-5 8:-12
w:#_april	0:-5 1:-7 3:-13 4:-10 5:18 8:-5
w:#_are	0:7 2:-12 3:-7 4:-11 5:-7 7:-15 8:-8
w:#_aren't	0:-18 2:-13 3:10 5:-6 6:-5 7:12
w:#_as	0:-23 2:14 3:-16 4:-11 5:7 6:-19 7:-12
w:#_assembl	0:9 1:-5 2:10 4:-5 8:-7
w:#_assembly	0:-5 2:15 6:-7
w:#_at	0:34 2:-21 3:-11 4:-19 5:-9 6:-13 8:-16
w:#_august	0:6 1:7 2:-8 3:-6 7:-10 8:-6
w:#_axle	0:-17 1:9 3:-5 7:8
w:#_back	0:22 2:-12 3:-9 6:-5 7:-8
w:#_backpack	0:-11 2:14
w:#_bad	0:16 2:-13 5:-5
w:#_bags	0:15 2:-7 7:-7
w:#_bar	2:-10 3:11 4:-5
w:#_barrel	2:13 7:-14
w:#_because	0:15 1:-10 6:-5 7:-6
w:#_before	0:14 1:-10 3:8 4:-5 5:-6 6:-10 7:-9
w:#_behind	0:-14 1:7 2:15 3:-9 4:-7 5:-13 8:-6
w:#_bezel	0:8 1:-10 2:-10 3:9 6:6
w:#_blank	0:10 1:-8 2:7
w:#_blister	0:-7 4:-5 5:16 8:-5
w:#_block	0:22 1:-22 2:-8 3:15 4:-5 5:-12 6:-7 7:-7
w:#_board	1:5 3:-7 5:-13 6:-8 7:-10 8:-8
w:#_booklet	0:-12 3:-5 4:-14 5:12 6:-9 8:20
w:#_bottl	0:15 1:-7 3:8 4:-16 5:-14 6:-6 7:-14
w:#_box	0:-6 1:10 3:-12 4:8 5:-9
w:#_bracket	0:9 2:-10 3:8 5:-7 6:-5 7:-16
w:#_brush	0:-15 1:-17 2:23 3:-11 4:-16 5:-5 6:-13 8:-13
w:#_bumper	0:-12 1:-10 3:-13 5:19 8:-5
w:#_bushing	0:-10 1:-10 2:19 3:-15 4:-16 6:-6 7:-5
w:#_but	2:12 4:-12
w:#_by	0:10 1:-9 2:8 3:-8 4:-10 5:-12 7:-5 8:-6
w:#_cabinet	0:-16 1:-15 2:18 3:-9 4:-18 5:11 6:8 8:-12
w:#_cable	2:15 8:-9
w:#_came	0:17 2:-16
w:#_can	0:37 1:-14 2:-13 4:-22 5:-5 7:-14 8:-13
w:#_can't	0:-10 2:5 3:15
w:#_caps	0:-10 1:6 2:-9 3:-6 4:10 5:-5 6:-8 7:-11
w:#_carton	0:5 2:-6 3:-7 4:-8 5:5 6:-11 7:-10 8:-5
w:#_casting	0:10 1:-11 2:19 3:-8 4:-11 6:-6 7:-5
w:#_chair	0:-9 1:-10 3:-17 5:-7 7:10
w:#_check	0:23 1:-17 6:-7 8:-6
w:#_clear	0:-10 2:19 8:-8
w:#_clip	0:-13 1:12 2:-5 3:-11 4:-14 5:12 7:-5 8:14
w:#_come	0:-9 1:-13 2:-8 3:20 4:-10 5:-10 6:-8 7:-9
w:#_complet	0:-5 1:-18 3:22 4:-9 5:-6
w:#_connector	0:-5 2:-18 4:20
w:#_container	0:16 2:-10
w:#_control	1:-7 2:15 4:-7
w:#_copy	0:12 2:-12 3:-8 4:-17 5:-10 6:-5 8:9
w:#_could	0:14 1:-7
w:#_count	0:-7 1:-9 2:-5 3:19 5:-5 7:-8
w:#_cover	1:-6 2:10 3:-10 4:-14 5:-17 6:15 7:-13 8:-8
w:#_crat	0:-29 1:-17 3:-17 4:-10 5:11 7:12 8:-6
w:#_cushion	0:-12 1:-6 2:20 4:-15 5:-10 6:-5 8:-5
w:#_d	2:16 4:-11 5:-8 6:-6 7:-9 8:-6
w:#_day	0:17 1:-5 2:-7 7:-8
w:#_days	0:18 1:6 2:-24 3:-7 4:-10 5:-8 6:-8 7:-7
w:#_dec	0:14 1:-12 3:-20 4:-19 5:6 6:-12 7:-16 8:-10
w:#_december	1:-10 2:-6 3:-21 4:-20 5:23 6:-12 7:-20 8:-19
w:#_degre	0:16 1:-8 2:-6 4:9 7:-15 8:-5
w:#_desk	0:-15 1:-5 2:9
w:#_do	0:-8 1:-17 2:-6 3:20 5:6 7:-7
w:#_don't	1:12 2:-19 3:-15 4:-10 5:23 7:-7
w:#_done	0:-12 2:11 3:-11 4:-11 5:-11 7:20 8:-10
w:#_door	0:-25 1:-18 2:12 3:-13 5:6 7:-9 8:12
w:#_drawing	0:12 2:-7 3:-12
w:#_ea	0:5 1:14 2:21 3:-14 4:-13 5:-7 6:-11 7:-16
w:#_each	0:-18 1:5 4:-5 5:-8 6:10
w:#_eur	0:20 1:-8 2:-13 3:-10 8:6
w:#_euro	0:14 7:-5
w:#_fail	0:-7 3:12
w:#_february	0:-18 1:-7 2:-18 3:-12 4:-8 5:24 6:5 7:-9 8:-10
w:#_fewer	0:-12 1:-9 2:-17 3:32 4:-9 5:-9 6:-12 7:-8 8:-7
w:#_finish	0:10 1:-26 2:-26 3:17 4:-10 5:-18 6:-15 7:10 8:-9
w:#_first	0:-8 1:-14 2:-23 3:-9 4:31 8:-16
w:#_fitting	0:16 2:-13 3:-7 4:-11 5:-8 8:-6
w:#_flang	3:8 4:-5 5:-5 7:10
w:#_follow	0:7 1:-13 2:8 3:-12 5:-9 6:-5 7:-5
w:#_for	0:-5 1:-11 3:-13 4:17 5:-22 6:-10 7:-10 8:-24
w:#_forging	1:-5 2:13
w:#_fram	2:-13 3:-12 4:-12 5:-6 6:7 7:-5 8:6
w:#_from	2:-19 3:29 5:-12 6:-6 7:-10 8:-11
w:#_frozen	1:13 2:-11
w:#_further	1:-6 2:-5 3:-7 5:-7 6:12 8:-11
w:#_g	0:-8 1:-7 2:17 3:-5 4:-8 5:-7 7:-6
w:#_gasket	0:-17 1:21 3:9 4:-13 5:-10 6:-8
w:#_gear	0:-15 2:19 4:-6
w:#_gearbox	0:-16 2:16 4:-14 6:-5 8:-5
w:#_get	0:10 2:-5 3:-8 5:-9
w:#_go	0:5 2:13 3:-7 4:-6 5:-8 7:-11 8:-5
w:#_goes	0:16 1:8 3:-12 7:-13
w:#_good	0:-5 1:-13 2:7 3:14 4:-10 5:-5 6:-6 7:6
w:#_grill	0:-6 2:11 4:-9 8:-5
w:#_gsm	0:-26 1:-17 2:17 3:-15 4:23 5:-15 6:-10 7:-8 8:-23
w:#_guard	2:-11 6:12
w:#_had	0:22 1:-5 2:-12 3:-7 4:-6 7:-7 8:-12
w:#_harness	0:-6 1:7 2:10 3:-8 4:-11 5:-13 6:-12 7:9 8:-5
w:#_has	0:26 1:-7 3:-23 4:-13 5:-5 7:-19 8:-20
w:#_hatch	0:-5 1:-11 6:7 7:12
w:#_have	1:16 2:16 3:-17 4:-8 5:-11 7:-6 8:-6
w:#_heat	1:12 2:16 3:-8 4:-13 5:-7 6:-6 7:-5 8:-6
w:#_held	0:10 1:-14 2:-25 3:6 4:5 5:5 7:-9 8:-7
w:#_hing	1:10 3:-5 5:-12 7:-5
w:#_hold	0:-15 1:17 2:-6 3:11 4:-9 5:-6 6:-8 7:-5
w:#_hose	0:7 2:-18 3:-9 4:-8 5:8 6:-7 7:-7 8:13
w:#_hour	0:13 1:-5 2:-6 3:-11 4:-10 5:-5 6:-10 8:-5
w:#_housing	0:-16 1:-9 2:10 3:-15 4:13 5:-15 6:10 7:-10 8:-7
w:#_hubs	0:-10 1:-6 2:23 3:-13 4:-23 5:-13 6:-11 7:-8 8:-11
w:#_i	0:-14 2:-5 3:9 4:-5 5:10 7:-7
w:#_i'm	5:10
w:#_if	0:9 1:10 6:-12 8:-11
w:#_in	0:19 1:-20 3:7 4:-21 5:-5 6:-9 7:-11 8:-11
w:#_is	0:-11 1:-14 2:31 3:-19 4:-30 5:-15 8:-6
w:#_isn't	0:-14 7:15
w:#_jan	0:26 1:-11 4:-9 8:-8
w:#_january	0:12 1:-14 2:7 3:-18 4:-23 5:15 6:-10 7:-16 8:-18
w:#_jars	0:-13 3:5 4:-8 5:16 8:-5
w:#_jobs	0:12 1:-8
w:#_july	2:-5 5:14
w:#_june	1:-10 2:-9 3:-8 4:-5 5:18 6:-5 8:-7
w:#_k	1:8 2:-11 8:17
w:#_keep	0:-5 1:10 3:16 5:-5 7:-10
w:#_kept	0:20 1:-11 7:-8
w:#_kg	1:-7 2:-8 4:10
w:#_kniv	1:-7 3:-5 4:11 7:-12
w:#_label	0:6 1:8 2:-8 3:7 4:-6 5:-10 6:-6 7:-13 8:-5
w:#_lamp	0:9 3:-10
w:#_lantern	0:-11 2:20 3:-6 5:-9
w:#_later	0:11 1:5 4:-6 7:-5
w:#_left	0:-22 1:8 2:12 3:-19 4:-10 7:-5
w:#_legs	1:10 2:-11 4:-8 5:-6 7:-5
w:#_lens	0:-9 1:10 2:14 3:-8 4:-13 5:-9 6:-8 7:-6
w:#_less	0:-10 1:-6 2:-6 3:20 5:-6
w:#_lids	0:-17 1:-10 3:-15 4:-7 5:9 6:6 7:6 8:-15
w:#_light	1:-9 6:10
w:#_locker	2:-13 5:15
w:#_loom	1:20 3:-12 6:-6
w:#_lots	0:20 1:-10 2:-14
w:#_lower	0:-9 3:15
w:#_lunch	0:13 2:-7 5:-5 6:-5
w:#_m	0:-9 2:10 4:-12 5:-13 6:-11 7:-8 8:14
w:#_machin	0:-11 1:6 2:-5 3:-7 4:14 6:-5 7:-6
w:#_manifold	0:13 2:6 3:-5 4:-8 7:-7
w:#_march	0:13 2:-13 4:-14 5:7 6:-8 7:-10 8:-16
w:#_may	1:-11 2:5 3:-8 4:-18 7:-19 8:-8
w:#_messag	0:13 1:-12
w:#_minut	0:21 7:-10 8:-11
w:#_mirror	0:-13 1:-9 2:5 3:-7 4:8 5:-13 6:-9 8:-16
w:#_mm	0:-32 1:-20 2:32 3:-14 4:5 5:-19 7:-13 8:-18
w:#_mmbtu	0:10 2:-5 8:-5
w:#_month	0:11
w:#_more	0:-9 1:22 2:-13 3:-6 4:-22 6:-12 7:-11 8:-13
w:#_must	0:-13 3:7 4:-7 5:-5 6:-6
w:#_mw	0:17 2:-5 4:-6 5:-7 7:-8 8:-6
w:#_myself	1:5 2:12 4:-9
w:#_nd	1:-5 2:-18 3:-14 4:-14 5:18 6:-10 7:-9
w:#_new	0:7 1:14 2:-5 3:-10 5:-5
w:#_next	0:19 2:-5 5:-5 8:-10
w:#_night	0:14 8:-9
w:#_no	0:-18 1:15 2:5 4:11 7:-6 8:-6
w:#_nos	0:-16 2:-6 5:-10 6:-12 7:-10 8:-5
w:#_not	0:-21 1:-23 2:-6 4:-12 5:11 6:-16 7:16 8:-16
w:#_nov	0:17 2:-12 3:-6 6:5
w:#_november	0:-8 2:-10 4:-11 5:25 6:7 7:-11 8:-7
w:#_now	0:-6 2:14 3:-10 4:-24 5:-8 6:-11 7:-17 8:-12
w:#_nozzl	1:-13 6:16
w:#_of	0:19 2:-12 3:17 4:-45 5:-12 6:-28 7:-20 8:-9
w:#_off	0:-22 1:-5 2:11 4:10 5:-21 6:-12 7:-7 8:-13
w:#_ok	0:-13 2:24 3:-5 4:-6 5:-12 6:-6 8:-5
w:#_on	1:-19 3:-10 5:-7 6:-19 8:-8
w:#_only	0:-5 4:-15 5:16 6:-13 7:-10 8:-12
w:#_open	0:15 2:-7 3:-19 5:-7 7:-14
w:#_or	0:31 1:-11 2:-10 3:-7 4:-7 5:-10 7:-13 8:16
w:#_order	0:-14 1:-5 2:11 3:-10 4:-15 5:-17 6:11 7:-8 8:-13
w:#_other	1:-19 2:-22 3:14 4:22 5:-15 6:-15 7:-25 8:-19
w:#_out	0:-7 2:-15 4:11 5:-7
w:#_oz	2:16 4:-7 8:-7
w:#_pallet	2:-12 3:-10 4:-11 5:15 7:-11 8:-7
w:#_pan	1:-6 2:-9 5:-6 6:12
w:#_panel	0:15 2:-12 4:11 7:-9
w:#_pc	0:-17 1:-13 2:-22 3:-14 4:30 5:-13 6:-5 7:-12 8:-6
w:#_pcs	1:-10 2:6 3:-11 4:-7 5:-27 6:-9 7:-13 8:9
w:#_people	0:21 1:-5 2:-7 7:-12
w:#_per	0:-10 2:-9 8:10
w:#_piec	0:-13 2:22 3:-32 4:-26 6:-8 7:-9
w:#_piece	0:-7 2:-7 4:12 8:-7
w:#_pilot	0:-15 1:-5 2:-26 3:-9 4:28 5:-12 6:-9 8:-14
w:#_plat	0:-5 1:-10 4:-5 5:-5 7:16
w:#_please	0:-26 2:-9 3:-16 4:-16 5:16 6:8 7:6
w:#_pm	0:22 2:-6 7:-6
w:#_polish	1:17 2:-6 6:-8
w:#_pre	2:-7 4:15 8:-12
w:#_print	0:15 1:6 2:-8 3:-8 7:-14
w:#_production	0:-10 2:-5 4:19
w:#_prototyp	0:-5 1:-13 2:-19 3:-7 4:30 5:-12 6:-7 7:-9 8:-6
w:#_pump	0:-8 1:-13 2:6 4:-11 5:24 6:-5 7:-8 8:-6
w:#_qty	2:19 4:-12
w:#_quarantin	0:-8 3:21 4:-6 5:-5
w:#_rail	0:8 1:-16 5:7
w:#_reduce	0:-16 1:-13 2:-11 3:25 4:-9 5:-6 6:-8 7:-5
w:#_reel	0:-16 1:-5 2:-17 4:-15 5:27
w:#_releas	0:-11 1:-12 2:-16 3:18 4:-17 5:6 6:-14 8:10
w:#_remain	0:-15 1:15 2:-5 3:-20 4:-13 7:-23 8:-10
w:#_rev	1:7 2:8 3:6 4:-15 6:-8 7:-7 8:-6
w:#_right	1:-8 7:15
w:#_roll	0:12 1:6 2:-11 3:-12 4:-10 7:-17 8:14
w:#_roller	1:10
w:#_room	0:17 2:-11
w:#_rudder	0:-16 1:6 2:17 3:-14 4:-6 5:-13 6:-11 8:-10
w:#_run	0:15 1:-11 2:-13 3:-13 4:17 5:-10 8:-16
w:#_sampl	0:-11 1:-22 2:-29 3:-15 4:39 5:-17 6:-12 7:-9 8:-12
w:#_sample	0:-21 1:-12 2:-26 3:-9 4:45 5:-18 6:-7 8:-21
w:#_seat	3:-5 4:-15 5:-13 6:-20 8:7
w:#_sensor	0:-8 2:-5 3:-10 5:-11 6:11
w:#_sets	0:-5 1:-5 2:8 3:-12 6:-6 7:-12
w:#_shad	1:13 2:-12 3:-8
w:#_shaft	0:-11 1:-5 2:10 4:-10 5:-8 7:10
w:#_shall	1:11 6:-7
w:#_shell	0:-19 1:7 2:-5 3:-6 4:-6 5:8 6:-7
w:#_shipp	1:-8 2:-5 5:16 6:5
w:#_shore	0:-11 1:-14 2:11 3:-7 5:-14 6:-5
w:#_sit	0:-12 1:24 4:-9 5:-16
w:#_sleep	3:-5 7:12
w:#_sleev	0:-15 1:6 2:-12 3:7 4:-13 6:-8 7:-6 8:17
w:#_so	0:-13 1:-5 2:15 3:-11 5:-12 8:-11
w:#_sold	0:21 2:-15
w:#_spacer	1:-7 2:-11 4:-5 7:6 8:20
w:#_spindl	0:-6 2:16 4:-7
w:#_st	0:-10 1:-11 2:44 3:-16 4:-36 5:-18 6:-19 7:-12 8:-28
w:#_stainles	0:-10 2:24 3:-11 4:-11 5:-5
w:#_start	0:10
w:#_stay	2:-15 3:17 4:-15 5:-10 6:-9 7:-17 8:-8
w:#_still	0:16 3:-14
w:#_stop	1:-7 2:11 4:-5 7:-8 8:-5
w:#_t	3:-8 5:11
w:#_tabl	0:-6 2:-5 3:-5 5:14
w:#_th	0:36 1:-20 2:-29 3:-18 4:-22 6:-7 7:-10 8:-15
w:#_that	0:-37 1:14 2:-15 3:-25 4:-8 6:5 7:26 8:-11
w:#_this	0:9 1:-6 2:-11 5:-10 6:-9
w:#_through	0:5 1:-8 2:-19 3:-15 4:-6 5:24
w:#_throughout	0:-8 1:18 3:-7 7:-7
w:#_thru	0:-5 1:-8 2:-15 4:-17 5:16 8:-8
w:#_till	1:8 2:12 4:-12
w:#_to	1:-6 2:-46 4:-28 5:20 7:-19
w:#_together	0:-9 2:20 4:-5 6:-7 8:-5
w:#_too	0:-12 2:16 4:-5 5:-7
w:#_tray	0:15 1:6 3:-9 6:-7 7:-8 8:-10
w:#_trolley	2:15 4:-10 5:-6 8:-5
w:#_turn	2:-8 3:16 4:-7
w:#_unit	0:-14 1:30 2:-5 3:-13 4:-9 5:-7 8:-9
w:#_until	0:6 1:-22 3:-25 5:-8 6:-14 8:-21
w:#_valv	0:-22 1:-8 2:17 3:16 4:-13 6:-7 7:-9 8:-12
w:#_valve	0:7 1:14 2:9 4:-17 5:-14 6:-9 7:-6 8:-7
w:#_vial	2:8 3:-6 4:-5 5:11
w:#_wait	0:-21 1:-6 2:17 3:10 4:-13 6:-11 7:-17 8:-14
w:#_was	0:24 2:-18 7:-10
w:#_we	1:-20 2:-5 4:-7 5:15 6:8 7:-7
w:#_week	1:-15 2:12 4:-10 5:-14
w:#_went	0:-8 1:-11 7:12
w:#_were	0:22 2:-15 3:-13 4:-5 5:-6 6:12 7:-10 8:-7
w:#_wheel	0:16 2:-9 4:-6
w:#_when	0:7 4:-7 5:-5 6:12 7:-7
w:#_where	1:-10 3:13
w:#_which	0:-14 2:10 3:6 4:-7
w:#_will	0:22 1:-14 4:-5 7:-12
w:#_winch	1:11 3:-11
w:#_window	0:-17 4:-7 5:16
w:#_with	0:-31 1:-19 2:24 3:16 4:-19 5:-13 7:7 8:-14
w:#_without	2:12 4:-7 7:-9
w:#_would	0:12 2:-8
w:#_x	0:-11 2:7 3:7 5:-6 6:7
w:#_year	0:12 2:-5 4:-5 5:-6 8:-5
w:#_yet	0:9 1:-7 2:-13 4:10 5:-6 8:-7
w:#_you	0:6 2:8 3:-16 4:-14 5:-7 8:-11
w:#_you'd	1:-5 3:-5 6:10
w:$	0:23 3:-6 4:-5 5:-6 6:-6 7:-7
w:$_#	0:23 3:-6 4:-5 5:-6 6:-6 7:-7
w:%	0:19 1:5 2:-12 3:-19 4:-15 5:-16 7:-27 8:-22
w:%_,	0:13
w:%_is	0:11
w:%_of	0:-11 1:16 3:-12 4:-13 5:-8 6:-11 7:-16
w:&	0:16 1:-18 2:6 3:-7 4:-16 5:-8 7:-5 8:-10
w:&_e	0:-5 2:12 4:-11
w:'	0:5 1:-6 2:-13 4:9 5:-11 6:-9 8:-11
w:'_s	0:5 1:-6 2:-5 3:-11 5:-6 7:12
w:(	0:-22 1:-20 2:-10 6:-7 7:-8
w:(_#	0:8 1:-16 2:-7 3:-31 5:-17 7:-9 8:-8
w:(_a	2:-13 4:13 5:-8 6:-6 7:-7
w:(_all	2:-6 3:13
w:(_astrid	0:-5 8:10
w:(_buyer	0:-25 1:5 2:5 3:-11 5:-14 6:-8 7:-8 8:16
w:(_c	0:13 2:-8 3:-9 5:-7 6:-8
w:(_d	0:-10 1:8 3:-5 5:7 6:-7
w:(_dr	0:-8 2:-9 3:16 4:-5 5:-6 8:-6
w:(_draw	0:-20 1:19 2:17 3:-8 4:-20 5:11 6:-17 8:-13
w:(_einkauf	0:-21 2:18 3:-17 5:10 6:-5 7:-5
w:(_i	1:12 2:15 6:-8 7:-8 8:-9
w:(_lot	0:-9 1:-5 3:16 7:-5
w:(_me	0:9 1:-19 6:15
w:(_mr	0:-11 1:-13 2:9 4:-16 5:-5 6:-5 7:12 8:17
w:(_ms	0:-6 1:11 3:-7 4:-8 7:-5 8:7
w:(_not	0:-10 1:19 2:-6 4:8 7:-11
w:(_purchas	0:-21 1:9 2:23 3:-13 4:-14 6:-5 8:-13
w:(_purchase	0:-5 1:11 3:-12 7:11
w:(_qa	3:12
w:(_quality	0:-10 2:-6 3:15 4:-10 5:-6
w:(_r	0:-13 1:7 2:-12 3:-13 4:9 5:-10 6:7 8:-9
w:(_rev	2:-17 3:11 5:-15 6:-16 7:-6 8:-6
w:(_serial	1:-7 3:18 4:-5 5:-7
w:(_sourc	2:-5 3:-10 4:8 5:-7
w:(_sqa	0:-11 1:-6 2:-7 3:17 5:-7
w:(_strategic	1:-7 3:10 4:-6
w:(_the	0:11 2:-9 3:-9 4:-10 5:-5 6:-5
w:(_undersign	0:-5 1:-9 4:-9 5:12
w:)	0:-20 1:-21 2:-10 3:-5 4:-5 6:-7 7:-10
w:)_#	0:18 2:-6 4:-10 5:-6 8:-5
w:)_,	1:-13 2:-5 3:-16 4:-10 5:9 7:-11 8:-9
w:)_.	0:-29 1:10 2:-13 3:9 4:-17 6:-30 7:-14
w:)_:	0:-18 2:7 5:-14 6:-9 7:-7 8:8
w:)_and	0:15 3:-10 4:-9 6:-9 8:-5
w:)_approv	0:-9 2:18 4:16 5:-8 6:-7 8:-22
w:)_are	0:10 2:-9 4:-10 5:-10 7:-5
w:)_authoriz	0:-9 2:-7 3:-13 4:-13 5:18 6:-11 7:-11 8:-16
w:)_call	2:6 3:-12 5:12
w:)_can	1:-10 2:-6 3:16
w:)_clear	2:11
w:)_decid	0:-14 1:-6 2:-16 3:8 4:15 5:-15 7:-5
w:)_for	0:-19 1:-6 2:8 3:5 4:-9 5:-14 6:-15 8:16
w:)_giv	0:-7 2:-6 3:6 4:-6 5:-8 6:-5 7:-5 8:23
w:)_go	0:-10 2:-7 3:11 4:-10 5:14 6:-8 8:-6
w:)_has	0:-20 1:-13 3:-6 4:-9 5:-12 6:14 7:5
w:)_have	0:-8 2:20 4:-16
w:)_is	0:5 2:13 4:-21 5:-11 6:-5 7:-5 8:6
w:)_left	0:31 2:-24 3:-6 5:-5 7:-10
w:)_lets	2:-18 4:17
w:)_may	0:-5 1:5 2:13 3:-7
w:)_on	0:-12 1:-5 2:-8 7:18 8:-9
w:)_out	1:-6 3:13
w:)_please	1:-7 3:13
w:)_releas	0:-20 1:26 2:-18 3:-13 6:7 7:-14 8:-12
w:)_send	0:-15 2:7 3:8 4:-13 6:-6 7:5
w:)_shall	1:-9 4:-10 5:12
w:)_stay	0:8 1:7 2:-10 6:-10 7:-5
w:)_to	0:-10 2:-13 4:-5 5:-11 8:18
w:)_unit	2:-12 4:12
w:)_was	0:-8 2:14
w:)_were	0:-12 1:-14 2:7 5:-8 6:7
w:)_will	0:-17 1:-9 4:14 6:-9 7:-15 8:-8
w:)_writ	1:8 2:10 4:-15 6:-7
w:+	0:9 2:15 4:-11 5:-14 6:-14 7:-15 8:-24
w:+_#	0:7 1:-11 2:17 4:-22 5:-10 6:-7 7:-13 8:-19
w:,	1:-15 2:-15 3:-9 5:-6 6:-6 7:-8 8:8
w:,_"	0:12 5:-6 8:-5
w:,_#	1:-11 2:10 3:-18 5:-8 7:-29 8:-16
w:,_a	0:17 2:-15 3:-5
w:,_about	0:-7 1:-6 3:12 6:-10 7:-7 8:-5
w:,_abs	0:5 1:-9 2:13 3:-5 4:-13 8:-5
w:,_acct	3:-9 5:11
w:,_achat	0:-14 1:-16 2:18 3:-13 4:-8 5:8 6:7 7:5
w:,_acquisti	0:-15 1:-7 2:-8 3:-5 5:12
w:,_after	0:-27 1:-6 2:-17 4:9 6:11 7:-5 8:-11
w:,_all	1:-13 2:-6 3:-15 4:-14 5:-10 6:20 7:-5 8:5
w:,_alloy	0:-6 1:-6 2:14
w:,_aluminium	0:-12 4:11 8:-5
w:,_and	0:-18 3:-13 6:-13 7:-14
w:,_approv	0:-21 1:-5 2:15 3:-12 4:-7 5:-8 6:-5 7:-5 8:20
w:,_are	0:-15 1:9 2:-5 3:5 4:-17 5:-15 7:-7 8:-7
w:,_artwork	0:-46 1:6 2:14 3:-26 4:10 5:-8 7:-16 8:-9
w:,_as	1:-16 2:-15 4:6 5:-8 6:-6 7:-9 8:5
w:,_assembly	1:14 3:-5 5:-6 6:-8
w:,_at	0:-23 1:6 3:-8 4:-13 7:9
w:,_attention	2:12 3:-5 4:16 5:-8 8:-13
w:,_authoriz	1:-11 2:-8 3:-8 6:16
w:,_b	1:-6 2:11 4:-7 6:6
w:,_back	0:-5 1:17 6:-8
w:,_bag	0:-17 1:-5 2:-6 3:25 4:-5 5:-13 6:-7 7:-5 8:-5
w:,_balance	0:24 1:-12 2:-10 4:-9 5:-8
w:,_beatriz	0:-17 2:13 3:5 5:-5 7:13
w:,_beech	0:-14 2:-6 3:-14 4:10 5:-8 7:-6 8:-5
w:,_before	3:-5 4:13 5:-11
w:,_bin	0:-14 2:-6 3:15 4:-10 5:-11 8:-8
w:,_birch	0:-21 1:9 2:22 3:-6 4:-13 5:-10 8:-19
w:,_black	0:-15 2:21 3:-8 4:-14 5:-5 8:-6
w:,_block	0:-5 1:-18 2:-19 3:-21 4:11 5:20 6:-8 7:-16 8:-18
w:,_both	0:-6 1:-14 3:-6 4:5 6:8
w:,_box	0:-5 3:12
w:,_br	0:13 2:-5 5:5
w:,_bras	0:-14 1:-6 2:19 3:-8 4:-12 5:-7 8:-5
w:,_build	0:10 1:-6 4:-7 7:-5
w:,_built	0:-16 2:-8 4:-8 5:9 6:-7 7:-5 8:7
w:,_but	0:33 1:-9 3:-5 4:-11 5:-7 7:-12 8:-5
w:,_buy	1:-9 6:15
w:,_buyer	0:-33 1:10 2:-18 4:-9 5:-10 6:-12 8:19
w:,_by	0:-13 2:6 3:-12 4:-11 5:5 6:9 7:-6 8:-6
w:,_call	0:22 2:-9 4:-10 5:-9 6:-7 7:-5 8:-10
w:,_can	0:-15 1:-18 2:-6 3:21 4:-8 6:-7 7:10 8:-7
w:,_carbon	0:-7 2:14 3:-5
w:,_carry	0:-21 1:6 2:6 4:-9 5:-5 6:-7 7:-9 8:28
w:,_carton	0:-13 1:-12 2:-13 3:25 4:-17 5:-9 6:-6 8:-6
w:,_category	0:-19 2:26 4:-17 5:-9 7:-5 8:-6
w:,_cf8m	0:-7 1:-10 2:-17 4:18 5:-7 8:-14
w:,_clear	0:-8 1:-5 2:25 3:-8 4:-18
w:,_colour	0:-11 4:11 5:-5 7:6
w:,_com	0:14 4:-7 6:-7 7:-5
w:,_commodity	0:-7 2:14 4:-6
w:,_component	2:-11 3:12
w:,_compra	0:-9 1:-7 2:8 4:-9 8:-11
w:,_contract	1:14 3:-9 5:-12 7:-5
w:,_count	0:-6 1:10 6:-7
w:,_crack	0:-20 2:-5 6:5 7:-13 8:27
w:,_crat	0:10 1:-6 2:-7 3:-12 6:11
w:,_crate	1:12 6:-8
w:,_current	0:-9 3:9 6:14 7:-7 8:-8
w:,_customer	0:15 1:-17 2:-7 8:-9
w:,_cut	0:9 2:11 4:-19 5:-10
w:,_december	0:-12 3:-15 4:-5 5:13
w:,_delivery	0:19 2:-23 3:-5 4:-24 6:-11 7:-7 8:13
w:,_design	0:-10 2:17 3:-18 5:11
w:,_did	0:-9 1:12
w:,_dieline	0:-16 1:8 2:-5 3:-8 4:-10 5:12 6:-5
w:,_disposition	2:-5 5:12
w:,_do	0:-14 1:6 2:-5 3:-6 5:-5 6:-7 7:16 8:-5
w:,_dock	0:-10 2:-13 4:10 5:11 8:-9
w:,_don't	0:-8 5:-10 6:-8 7:8
w:,_dont	0:-18 2:26 4:-11 5:-5
w:,_dr	0:-17 2:7 3:13 4:-6 5:-11 8:10
w:,_draw	0:-42 1:-22 2:9 3:-6 4:16 6:-8 7:-11 8:-7
w:,_drg	1:-21 2:11 6:-8 8:-16
w:,_driver	0:-7 2:-5 4:-5 5:18 8:-8
w:,_due	0:-8 7:13
w:,_duplex	0:-15 2:19 3:-14 5:-14 6:-7 8:-10
w:,_dwg	2:-17 3:-6 4:21 5:-6 6:-5 8:-8
w:,_edition	0:-10 2:12 3:-6 4:-5 5:11 6:-9
w:,_effective	0:-7 1:-16 7:23
w:,_eighteen	2:10
w:,_einkauf	0:-22 1:-6 3:-11 4:12 5:-14 6:8 7:-5
w:,_en	0:-14 1:-6 2:17 3:-8 4:-10 5:-8 6:-7 8:-5
w:,_engineer	0:-15 1:7 2:8 3:-13 5:-9 6:-5 8:-15
w:,_enig	0:-16 2:-6 3:-10 4:19 5:-13 6:-5
w:,_epdm	0:-11 1:-14 2:25 3:-8 4:-13 5:-11
w:,_eur	0:28 1:-6 2:-11 3:-11 4:-11 7:-5
w:,_every	0:-12 1:-16 6:22 7:11
w:,_everyth	0:-26 1:9 2:6 3:-13 4:-6 7:-10 8:25
w:,_f	2:11
w:,_fabric	0:-9 1:12 2:15 3:-5 5:-11 6:-7 7:-5
w:,_february	0:12 5:-8
w:,_file	0:-9 1:5 4:12 5:-8 8:-12
w:,_finish	0:-11 1:-9 2:15 3:-12 4:-12 5:-6 8:-12
w:,_first	0:13 1:-7 2:14 3:-15 4:-18 5:-20 6:-12 7:-11 8:-20
w:,_follow	0:6 1:-5 2:-15 4:12 7:-5 8:-10
w:,_for	1:6 2:-25 3:10 4:-16 5:15 6:-11 7:-12 8:-16
w:,_fr4	0:-29 1:-14 2:28 3:-10 5:-14
w:,_friday	2:-12 3:13 5:-12
w:,_from	0:6 1:-15 2:-26 4:6 5:-14 6:-11 8:13
w:,_full	1:-14 2:-9 3:-11 4:5 6:25 7:-5 8:-9
w:,_furnace	0:-12 7:15
w:,_gerber	2:-11 3:12 6:10
w:,_giv	0:-9 2:-6 4:-8 5:7 6:-11 8:9
w:,_give	2:-15 3:-5 4:18 8:-8
w:,_glas	0:-8 1:-10 2:14 3:10 4:-12 5:-6
w:,_go	1:6 2:-27 3:-8 4:7 6:-17 7:-19
w:,_good	0:-11 1:6 2:-12 3:13 5:-6 7:-5
w:,_got	0:13 5:-6 7:-6 8:-8
w:,_green	0:-8 1:14 2:-10 3:-8 4:-7 6:-8 7:-11
w:,_harriet	0:-19 1:-9 2:-13 3:-9 4:12 6:11 7:6 8:-5
w:,_has	0:-14 1:-19 3:19 4:-9 7:-9
w:,_hdpe	0:-10 1:-7 2:8 4:12
w:,_he	0:18 1:-5 2:14 3:-10 4:-14 5:-8 7:-8 8:-16
w:,_head	0:-12 1:-18 4:-10 5:-5 7:12 8:12
w:,_heat	0:-10 1:-5 2:5 3:14 6:-11
w:,_here'	2:-12 5:15
w:,_hold	0:18 2:-32 3:-12 4:-28 5:-14 6:8 7:-18 8:-17
w:,_hot	1:-5 2:13 3:6 5:-7
w:,_how	0:19 1:-13 2:-8 3:-11 4:-5 5:-7 6:-9 7:-6
w:,_i	0:-10 2:9 3:-10 4:-13 5:-12 7:-17 8:10
w:,_i'd	0:7 1:12 2:-6 3:-10 4:-9 5:-6 6:-5 7:-6 8:-6
w:,_i'll	0:-5 1:25 2:-8 3:-7 6:-7 7:-6
w:,_i'm	0:20 1:13 2:-15 3:-19 4:-18 5:-19 6:-5 7:-18 8:-6
w:,_i've	0:-6 1:-6 6:-9 7:-7 8:13
w:,_ie	0:-18 1:12 2:16 3:-13 5:-11 7:-9 8:-18
w:,_if	0:25 2:-14 4:-9 6:-10 7:-6
w:,_import	0:-9 3:-8 5:18
w:,_in	0:-21 1:-15 2:12 3:-18 4:9 6:-9 7:-18 8:-12
w:,_includ	0:15 2:-6 4:-5 6:-6 7:-9 8:-5
w:,_inconel	0:-8 1:-5 2:-14 3:-10 4:20 5:-8 8:-6
w:,_index	0:-23 1:-19 2:17 3:11 4:-12 7:-10 8:-6
w:,_ines	2:13 3:-6
w:,_is	0:12 2:-13 5:-17 6:-11 7:-17 8:-20
w:,_issue	0:-19 1:7 2:5 3:7 6:-20 7:-15 8:-18
w:,_it	0:21 1:-13 3:-6 5:-9 7:-19 8:-14
w:,_it's	0:12 1:-6 2:-8 6:-5
w:,_jo	2:11 4:-11
w:,_job	0:12 1:10 3:-5 4:-6 7:-8
w:,_just	2:-23 3:-19 5:-17 6:-8 7:17 8:-12
w:,_keep	0:-19 1:-6 3:-5 6:-6 7:21 8:-5
w:,_kindly	0:-15 1:5 2:7 3:-12 4:-26 5:-14 6:-5 7:27
w:,_label	0:-9 2:11 3:-10 5:7
w:,_lacquer	0:-8 1:-11 3:-8 4:7 5:-6 6:14
w:,_latest	0:-30 2:-21 3:-9 4:9 5:14 6:-7 7:-7 8:18
w:,_leave	0:7 1:13 2:-15 3:-18 4:-9 6:-11 8:-7
w:,_let	0:-13 2:17 4:-7 5:-14 6:-7 8:-12
w:,_level	0:-14 3:-5 5:14
w:,_lock	1:-7 3:14 4:9 5:-7
w:,_logistic	2:-5 4:-6 5:11
w:,_lot	1:-13 2:6 3:21 4:-29 5:-22 6:-16 7:-17 8:-18
w:,_lots	0:23 2:-13 6:-9 7:-7
w:,_lou	0:-6 1:10 2:-14 4:-12 8:15
w:,_m	0:-6 2:-6 4:-5 6:12
w:,_made	0:-12 1:-10 2:-12 3:26
w:,_mark	1:-5 3:10 7:-9
w:,_material	0:-12 1:-12 3:-8 5:6 6:-9 7:-6
w:,_max	0:-7 3:-5 5:12
w:,_may	0:-6 1:7 2:21 3:-7 4:-9 5:-19 6:-8 7:-8 8:-9
w:,_moira	3:13
w:,_mould	1:-11 2:-17 3:-12 4:-24 5:13 6:-13 7:15 8:-9
w:,_mr	0:-13 1:-23 3:13 4:-6 6:10 7:-9 8:-8
w:,_mrb	0:-13 2:-7 3:23 5:-7
w:,_mrs	0:-11 1:8 2:16 3:7 4:-12 6:-11 7:7 8:-5
w:,_ms	1:6 2:10 3:-9 6:-5 7:7
w:,_must	1:5 2:-13 4:11
w:,_my	0:-9 1:5 2:-15 4:11 6:-12 7:-7 8:-21
w:,_namely	0:-6 1:-10 2:-9 3:-5 4:11 7:9
w:,_natural	0:-16 1:10 2:6 3:-11 5:-6 7:-5 8:-7
w:,_new	1:12 6:-11
w:,_newest	0:-11 1:-5 3:-5 4:-6 7:-5 8:13
w:,_next	0:-15 2:-10 3:-6 5:23
w:,_nickel	0:-9 2:18 3:-6 4:-11 5:-5
w:,_no	1:-14 2:7 3:-22 4:-6 5:-22 7:-8
w:,_nobody	0:-15 1:18 2:-13 5:-6
w:,_none	0:-12 1:6 2:8
w:,_not	0:18 2:-5 3:-12 4:-8 5:-14 7:-16 8:-9
w:,_noth	1:-32 2:-7 4:23 5:-10 7:-20 8:-26
w:,_oak	0:-7 1:17 2:-11 6:11
w:,_of	1:-23 4:-13 7:-9
w:,_oil	1:-8 4:-8 5:-6 6:11 8:-5
w:,_ok	0:-17 1:-7 3:-16 4:-23 5:7 6:-13 7:-5 8:31
w:,_on	0:-9 1:9 2:-17 3:-14 5:18 6:-15 7:-9 8:-11
w:,_once	2:-9 3:6 4:19 5:-11 7:-8
w:,_one	0:-17 2:-12 3:-5 4:12 6:-10 8:-7
w:,_only	0:15 1:-14 2:-10 3:-13 5:5 6:-10
w:,_open	0:13 1:9 4:-6 5:-7 6:-7
w:,_operation	0:-18 1:-13 7:18 8:-9
w:,_or	0:18 1:10 2:-8 3:-11 4:-6 6:-8 7:-11 8:-8
w:,_order	0:18 3:-7 4:-12 5:-13 6:-5 8:-7
w:,_other	0:-17 2:22 3:-11 4:-15 6:-9
w:,_otherwise	0:11 1:-9 2:-5 4:6 5:6
w:,_our	0:-5 2:-17 3:-15 4:-10 5:17 6:-15 8:-18
w:,_out	0:-8 1:-9 2:-8 3:20 5:-10 7:-7 8:-9
w:,_pa12	2:-14 4:18 8:-6
w:,_pa66	0:-10 2:15
w:,_pack	0:-11 1:11 3:-8 6:7
w:,_packag	0:-6 2:-6 3:15 4:-6 5:-6 6:-9
w:,_pallet	0:-9 1:-17 2:7 3:17 4:-8 6:-6
w:,_paper	0:-10 2:-5 3:-8 4:6 5:8 6:-11
w:,_pattern	0:-17 1:-17 2:21 5:-16 7:-8 8:-16
w:,_pc	0:-19 1:-14 2:7 3:-8 4:13 5:-14 8:-17
w:,_pcb	1:8 2:-10 4:9 6:-5 8:-8
w:,_pend	0:-15 1:13 4:-11 6:-5
w:,_per	0:-5 3:-5 4:13
w:,_plann	1:-5 2:-12 5:10
w:,_plant	0:-10 1:9 3:11 4:-14 5:-6
w:,_please	0:-7 1:-19 2:-12 3:-8 4:-12 5:-12 6:-12 8:15
w:,_pls	0:-8 2:14 8:-6
w:,_pn	1:10 2:-13 3:-12 4:20
w:,_powder	0:-17 1:5 2:14 3:-11 4:-12 6:-8 8:-8
w:,_pp	0:-17 2:13 3:-9 4:9 5:-8 6:-6 8:-5
w:,_pric	6:-5 8:10
w:,_price	0:-6 1:-5 2:-8 4:-11 5:-10 8:13
w:,_print	0:-30 1:10 2:-11 3:5 4:-14 6:-7 7:-11 8:9
w:,_procurement	0:-17 1:6 2:7 4:16 5:-19 6:-6 7:-13 8:-18
w:,_product	0:-14 2:-8 4:12 6:-6 8:-7
w:,_production	0:11 1:-7 3:-10 4:12 5:-6 7:-12 8:-12
w:,_project	0:-20 1:-9 2:-31 3:-7 5:10 6:-7 7:-5 8:29
w:,_purchas	0:-28 4:13 5:-11 8:-11
w:,_qa	0:-17 1:-6 2:-12 3:28 4:-10 5:-11 6:-17 7:-12 8:-11
w:,_qc	2:-5 3:14 5:-6
w:,_qty	0:-10 1:-16 2:12 3:-10 4:-14 5:-6 6:-11 7:-5 8:12
w:,_quality	0:-28 1:-15 2:-23 3:43 4:-12 5:-15 6:-11 7:9 8:-5
w:,_quantity	0:-10 2:-5 4:-11 5:-8 6:-5 7:8 8:12
w:,_quick	0:11
w:,_reason	0:-6 1:-10 2:-18 3:20 5:-6
w:,_releas	0:-19 1:-17 2:-7 3:-11 4:26 5:7 6:-6 7:-8
w:,_release	0:-8 1:7 2:-12 3:15 4:-26 5:-9 6:-10 7:-5 8:-10
w:,_remain	2:-6 3:16 4:-7 5:-10 6:-11 8:-6
w:,_rest	0:9 1:9 2:-19 4:6 5:-7 8:-9
w:,_restart	0:-20 1:27 2:-7 3:-6 7:-8
w:,_result	0:10 3:6 5:-8
w:,_resume	0:-11 1:6 2:-7 3:-6 4:-10 5:-8 6:17 7:-10 8:-14
w:,_rev	0:-38 1:-14 5:7 7:-20 8:-6
w:,_revision	0:-13 2:-17 5:-24 6:-8 7:-21 8:18
w:,_right	0:-11 1:-13 2:-11 3:-8 4:-5 5:-5 6:8 7:9
w:,_room	0:19 1:-7 3:-9 6:-9
w:,_roughly	0:-13 1:-5 2:-16 3:-8 4:-7 5:-7 6:-9 7:7 8:18
w:,_run	1:-28 2:30 3:-22 4:-13 5:-20 7:-42 8:-21
w:,_ruth	0:-6 3:11 6:-6
w:,_s235	0:-6 1:-12 2:17 3:-6 5:-8 8:-12
w:,_s355	2:-12 4:14 8:-12
w:,_same	0:-29 1:7 2:-5 3:-15 4:-11 5:-12 6:24 7:-24 8:-17
w:,_sanne	0:-21 2:8 4:-10 7:-8 8:28
w:,_say	1:-8 2:-5 3:-5 4:12 7:-12
w:,_scrap	1:-19 2:14 5:-6
w:,_second	1:14 2:-14 4:-5
w:,_send	0:-13 1:8 2:-7 4:24 5:-11 7:-12
w:,_serial	0:-9 1:-7 2:-6 3:29 4:-8 5:-11 6:-6 7:-6
w:,_she	0:23 2:-5 3:-7 4:-5 5:-11 7:-13 8:-7
w:,_she'	0:5 4:6 8:-10
w:,_sheet	0:-5 2:10 3:-7 4:6 6:-8
w:,_ship	0:7 1:-9 2:-17 3:19 4:-19 5:6 6:-9 7:-10
w:,_shipp	2:-12 5:14
w:,_should	2:10
w:,_sign	0:-21 1:-5 2:12 5:-12 6:-10 7:-8 8:-19
w:,_so	0:-14 1:-8 2:-18 3:11 4:-20 5:-12 7:-19 8:-7
w:,_somewhere	1:12 3:-9 5:-12 6:-5
w:,_sorry	0:5 1:-13 2:-9 3:-9 4:-8 5:-6 7:6 8:-10
w:,_sourc	0:-10 1:-17 2:15 3:-11 4:-14 5:-16 6:8 7:-14 8:10
w:,_spec	0:-10 1:14 2:-9 3:-15 4:10 6:-5 7:-6
w:,_sqa	3:11 5:-6
w:,_stand	0:11 1:-5 4:8 7:-8
w:,_start	0:21 2:-11 4:-6 6:-5 7:-6 8:-15
w:,_stay	0:-20 2:9 5:-8 6:-5
w:,_steel	2:12 4:-7 6:-5 8:-8
w:,_still	0:-17 2:-11 3:11 6:11 7:7
w:,_stop	0:14 1:-19 2:-8 6:-6 7:7
w:,_strategic	0:-13 8:16
w:,_suite	0:22 2:-5 4:-7 5:-5
w:,_supplier	0:7 1:-18 3:15
w:,_supply	0:-15 1:-5 2:-12 4:-8 5:18 8:-6
w:,_sven	0:-10 4:9 6:-10 7:11
w:,_t	0:-12 1:-8 3:7 4:-8 5:-11 6:7
w:,_take	0:-24 2:-5 4:-6 6:9 7:-11 8:-10
w:,_tech	0:-17 1:-7 2:5 4:8 5:11 8:-6
w:,_technical	0:-11 1:7 2:8 3:-5 4:-13 5:-13 6:-6 8:14
w:,_tell	0:-10 7:12
w:,_thank	0:12 1:-16 2:-19 3:11 4:-5 5:-11 6:-16 7:-21
w:,_that	0:-30 3:-5 4:-18 6:5 7:-23 8:22
w:,_that'	0:-8 1:-17 2:7 4:12 5:-10 6:-5 7:-10
w:,_the	0:27 1:-19 2:-28 3:-5 4:-21 5:-27 6:15 7:-5 8:-12
w:,_then	0:-16 1:31 2:-11 3:-20 4:11 5:-12 6:-23 7:-18 8:-14
w:,_there	0:-10 1:5 2:-11 4:6 5:-9 8:-8
w:,_these	0:-8 1:5 3:-11 6:6
w:,_they	0:-25 1:6 2:-9 3:7 4:-10 5:-9 6:6 7:8 8:-9
w:,_they're	1:-10 2:-10 4:-7 5:-5 6:14 8:-7
w:,_this	1:-12 4:-14 5:10 6:-5 7:-8
w:,_those	0:-10 1:7 2:-5 3:15 4:-9 5:-13 7:-10
w:,_thread	1:-9 6:12
w:,_to	0:-21 1:9 2:13 3:-13 4:-27 7:-10 8:-13
w:,_together	0:-11 3:-6 6:10
w:,_tool	0:15 3:-7 4:7 5:-9 6:-6 8:-9
w:,_torben	1:12
w:,_total	1:11 2:-21 4:-13 6:-6 8:23
w:,_tote	3:10 6:-8
w:,_tray	0:-9 3:16
w:,_tri	0:17 1:-15
w:,_turn	1:-10 2:-5 3:12
w:,_two	0:-5 1:-11 2:-15 3:-9 4:26 5:-14 6:-5 7:-18
w:,_unchang	1:-7 2:-6 4:14
w:,_undersign	0:-13 1:11 2:-9 3:-5 4:5 5:-8 6:-6 8:23
w:,_unshipp	2:-8 5:14
w:,_until	0:-30 2:6 4:-26 5:18 6:-15 7:8 8:-6
w:,_use	0:-12 2:-6 3:7 4:-13 7:-6 8:8
w:,_validity	0:25 2:-15 3:-6 4:-11 6:-6 8:-9
w:,_version	0:-22 1:-22 2:-10 3:13 4:-17 5:7 7:-15 8:19
w:,_wait	0:-8 1:-13 2:12 3:5 4:-16 6:-11 8:-9
w:,_we	0:14 1:-15 2:6 3:-13 4:-9 5:-24 6:-10 7:-9
w:,_we'd	0:-5 1:-10 2:13 4:6 5:-5 7:-5
w:,_we'll	0:-17 1:10 2:-5 3:-9 4:-20 5:-8 6:-14 7:6 8:9
w:,_week	0:28 1:-8 2:-6 3:-9 4:-15 7:-19
w:,_whatever	0:-33 1:-5 3:-15 4:-11 5:-8 6:-10 7:-6 8:40
w:,_whenever	0:7 1:-14 5:11 7:-6 8:-5
w:,_whereupon	0:-5 2:15 4:-9
w:,_which	0:-7 1:-16 2:-11 3:-9 4:-13 6:26 7:-11
w:,_white	0:-21 1:-6 2:23 3:-11 4:-16 5:-6 6:-8 8:-17
w:,_who	0:-11 1:-11 2:-7 3:10 4:-13 5:-5 7:-16
w:,_will	0:-24 1:5 2:-9 3:-11 4:10 5:6 6:-11 7:7 8:-7
w:,_wire	0:-6 2:15 5:-14 6:-9
w:,_with	1:-13 2:-17 3:-20 4:7 5:9 6:16 7:10 8:-6
w:,_you	0:-5 1:-16 2:-19 3:-21 4:-22 6:-7 7:-6 8:27
w:,_you're	0:13 5:-8
w:,_your	1:-10 3:5 4:-7 5:5 7:-5 8:7
w:,_zakupy	1:10 6:-6
w:-	0:-37 2:-9 3:-9 4:-29 6:-7
w:-_#	2:10 3:-16 4:-23 5:16 7:-7 8:-18
w:-_no	2:13 4:-7 6:-5
w:.	0:5 1:-17 2:-7 3:-7 5:-8 6:-7
w:._"	0:25 1:-13 2:-14
w:._#	1:-11 2:-5 3:-19 4:-13 5:14 7:-12 8:16
w:._)	0:-8 2:10 3:10 4:-8 5:-6 6:-7
w:._,	0:10 1:-16 2:-14 3:-16 5:-15 6:7 7:-9 8:5
w:._achterberg	1:10 2:8 3:-15 4:-7 7:7
w:._adler	0:11 1:-5
w:._and	0:19 2:-13 5:-6 8:-5
w:._are	1:-11 2:-8 3:7 4:-11 5:6
w:._as	1:12 3:-7 4:-14 5:-6 6:-9 7:-5 8:14
w:._bauer	0:-7 1:8 2:-9 3:9 4:5 5:-7 6:-10 7:-9 8:-5
w:._brandt	0:7 2:-15 4:-10 5:-10 6:10 8:9
w:._brunner	0:-13 3:-9 4:17 5:-7 6:-5 8:-7
w:._c	1:-7 2:14 4:-5
w:._chen	0:-5 2:-5 3:-14 4:-9 5:16 7:-9 8:-7
w:._costa	2:13 8:-9
w:._d	1:-8 2:8 3:11 5:-7 6:-6
w:._falk	1:7 2:-5 3:-10 4:6
w:._ferrari	1:-8 3:-11 4:10 5:-10 6:-8 8:-7
w:._ferreira	3:12 5:-11
w:._finish	0:-7 3:13
w:._jung	0:-11 3:-7 4:-7 8:15
w:._kim	4:-11 5:-8 8:16
w:._lund	0:-6 1:10 6:-10
w:._marchetti	0:-11 3:10 4:-6 5:10
w:._novak	0:-13 2:-7 4:6 5:13 8:-5
w:._of	0:14 2:-13 4:-5 5:-10 8:8
w:._okafor	1:-14 2:6 6:10
w:._on	1:-6 2:-5 4:-8 5:12 6:-5
w:._osei	2:8 4:-13 5:-13 6:-12 8:-13
w:._oyelaran	1:10 3:-6
w:._park	0:11 7:-10
w:._rev	1:-7 2:-7 3:-10 4:6 6:-10 7:-9
w:._ruth	2:-12 4:12 5:-6
w:._sato	0:-6 1:-7 2:12 3:-7 4:-8 6:9
w:._shall	0:-15 3:8 5:12 8:-8
w:._tanaka	1:9 2:-5 3:-6 4:6 5:-9 6:-5 7:-6 8:-11
w:._thoma	0:-5 1:8 2:13 5:-7
w:._to	0:-5 1:14 4:-14 5:-10 6:-8 7:-7 8:8
w:._vogt	0:12 1:9 2:-20 3:-18 4:10 6:-6 7:-7 8:-10
w:._weis	7:11
w:._zhao	0:11 2:9 3:-6 4:-9 6:-5 8:-5
w:/	0:-13 2:-5 3:-6 6:-16 7:-13 8:-17
w:/_#	0:20 2:-9 4:-6 5:-10 6:-5 7:-7 8:-6
w:/_abs	0:-17 2:21 5:-8 6:-5 8:-11
w::	0:11 1:-24 2:-11 7:-21 8:-19
w::_"	0:20 1:-7 2:-14 5:-5
w::_#	3:-29 5:-5 6:-11 7:-17 8:-29
w::_$	0:14
w::_)	0:22 2:8 3:-9 4:-15 5:-8 6:-5 7:-22 8:6
w::__	0:-7 1:12 2:-8 3:-5 4:-9 7:-10 8:17
w::_a	0:12 2:6 3:-16 4:-25 5:-8 6:-14 7:-11 8:-8
w::_accept	0:17 1:-12 3:-11 7:-5
w::_after	0:-9 1:17
w::_all	0:13 1:-14 2:-14 4:-7 6:15
w::_build	0:-6 1:-8 2:-17 3:-11 4:-11 5:-5 6:26 7:-5
w::_c	0:-9 1:8 2:10 4:-5
w::_d	0:-5 4:-7 8:11
w::_deliver	0:-15 5:15
w::_exactly	0:-5 1:-5 2:28 4:-10 5:-7 6:-8
w::_hold	0:15 1:-14 3:-12 6:7 7:7
w::_in	0:14 2:-6 3:-5 7:-5
w::_issue	0:-5 1:11 7:-7
w::_j	0:-10 1:18
w::_l	0:8 1:17 2:-8 3:-5 5:-9 6:-12 7:-6
w::_latest	0:-8 2:14 4:-11
w::_leave	0:-12 7:11
w::_lot	0:6 1:-13 2:10 3:-16 4:-17 5:-8 6:-8 7:-8 8:-8
w::_lots	0:-7 1:-13 2:20 3:-8 5:-8 6:9 8:-6
w::_m	0:11 2:-8 5:-6
w::_make	0:-6 1:-7 2:11 5:-5 6:-5
w::_nil	1:17 4:-9
w::_no	0:-15 2:18 4:-11 7:-8
w::_none	1:11 2:-5
w::_not	2:-7 4:22 5:-8 6:-7 8:-8
w::_of	0:13 2:-9
w::_on	0:17 1:-20 2:-9 3:-11 4:-6 5:12 6:-10 8:-6
w::_one	1:-10 2:-6 3:12 4:5
w::_please	0:-10 1:-12 2:-19 4:-12 6:-12 8:17
w::_procurement	2:-12 3:-6 6:11
w::_purchas	0:-13 1:13 2:7 3:-7 4:-8 5:-5
w::_remain	2:-5 3:10
w::_restart	0:14 3:-10 6:-9
w::_rev	0:-13 1:7 2:-24 4:14 5:7
w::_scrap	3:12 6:-7
w::_ship	2:-6 3:-7 5:13 6:6
w::_start	0:-6 1:13 2:-5 3:-6
w::_stop	0:6 1:-14 5:-6
w::_supplier	2:13 3:-7
w::_that	0:-13 2:-11 4:14
w::_the	1:-25 2:-6 4:-8 5:8 6:-9 7:-7 8:-5
w::_they	0:-10 1:7 2:11 6:-7
w::_unchang	1:-7 3:-5 6:11
w::_use	1:18 2:-9 3:-5
w::_we	0:25 1:-19 3:-6
w::_xx	2:-12 4:12
w::_yes	0:-10 2:7 3:12 4:-8
w::_you	1:-6 3:6 4:-10 6:-5 7:-5
w::_your	0:16 1:-10
w:;	2:-13 3:-23 4:-10 7:-10 8:-8
w:;_#	0:-5 1:-13 2:6 4:-23 5:7 6:-18 7:-19 8:-5
w:;_a	1:14 7:-6
w:;_do	0:-11 3:12
w:;_i	0:-18 1:16 3:-10 6:-8 7:-6
w:;_i'll	0:-16 1:8 3:-5 5:8 7:-5
w:;_leave	0:-9 5:-5 7:13
w:;_lot	0:11 3:-8 6:6 7:-6
w:;_material	1:-6 2:-10 4:-7 5:12
w:;_mr	1:-6 2:-10 4:15 8:-7
w:;_ms	0:-5 1:-7 2:5 5:11
w:;_purchas	0:-14 1:9 2:-11 3:-6 4:19 5:-11 6:-7
w:;_release	0:-10 1:-6 3:-8 4:11 5:9 6:-6
w:;_that	0:-13 1:8 3:-15 4:13 5:-14 6:7 7:-7
w:;_the	0:28 1:-5 2:-28 3:-18 6:6 7:-9 8:-5
w:;_their	0:-5 2:11 5:-7
w:;_these	0:-5 1:13 2:-8 3:-10 5:5
w:;_they	0:5 1:17 2:-20 3:-9 4:-8
w:;_those	0:-5 1:-7 2:-6 3:-9 6:12 7:7
w:;_until	0:13 1:-12 2:6 3:-5
w:;_you	1:-5 3:13
w:=	0:9 2:27 4:-22 5:-12 6:-8 7:-11 8:-18
w:=_#	2:32 3:-19 4:-17 5:-9 8:-10
w:=_until	1:5 2:-10 3:16 4:-7
w:?	0:28 1:-15 2:-18 3:-19 4:-14 5:-14 6:-17 7:-7 8:-9
w:@	0:30 2:-9 3:-5 5:-17 7:-7 8:-6
w:[	1:-15 2:10 4:-19 6:-9 7:-6 8:14
w:[_qty	1:-14 2:8 3:8 4:-7 6:-5 7:-5 8:7
w:[_rev	0:9 1:-11 2:10 3:-5 4:-15 5:-5 6:-5 8:13
w:]	1:-15 2:10 4:-19 6:-9 7:-6 8:14
w:]_.	0:11 1:-11 4:-11 6:-5 8:14
w:^_"	0:21 2:-6 5:-5
w:^_#	0:-26 1:16 3:-17 4:-27 5:11 6:-17 7:-14 8:-14
w:^_-	0:-32 1:-13 2:-7 3:12 4:-13 7:7 8:10
w:^_a	0:15 2:-20 5:-5 7:-17 8:-5
w:^_abs	1:5 2:-10 4:12
w:^_accept	0:-20 1:-13 2:-19 3:31 4:-9 5:-10 8:-5
w:^_account	0:20 4:-7
w:^_action	0:13 2:-7 3:-11 6:-11 7:-6
w:^_after	0:-17 1:23 3:-9 4:5 5:-8 6:-16 7:-15 8:-20
w:^_agenda	0:10
w:^_all	1:-17 2:-5 3:8 4:-15 5:-11
w:^_alloy	0:-17 1:8 3:-13 4:-8 6:10
w:^_already	0:-5 1:12
w:^_also	1:5 2:5 3:-7 5:-10 6:-7 7:-7 8:-5
w:^_and	1:-13 2:10 4:-13 8:-6
w:^_anja	0:-12 2:-9 3:7 4:9 5:-5
w:^_another	0:-11 1:5 2:11 3:7 4:-6
w:^_any	0:-10 2:11 4:-14 6:-5 7:5
w:^_anyth	0:-17 3:12 4:-9 5:9
w:^_approv	0:5 1:-36 2:-23 3:8 5:-26 6:-10 7:-37 8:5
w:^_approval	0:-5 1:-6 2:7 3:-5 4:-10 5:-17 6:-9 7:-5 8:9
w:^_approve	0:-9 2:24 4:-9
w:^_artwork	0:8 2:-13 3:-10 4:-10 5:-10 6:-13 7:-10 8:11
w:^_as	0:-24 1:9 2:11 3:-7 4:-17 5:-5 6:-6 8:-15
w:^_ask	0:15 3:9 4:-7 5:-6 8:-5
w:^_attach	0:24 1:-5 2:5 4:-8 6:-6 7:-11 8:-8
w:^_auction	0:24 2:-24 3:-7 5:-6 7:-7
w:^_authoris	0:-12 1:5 2:-12 4:-6 5:5
w:^_authority	1:-10 2:-11 3:-6 6:18
w:^_authoriz	1:-11 6:13
w:^_b	0:-11 1:14 2:-7 4:5 7:-12
w:^_back	0:-8 1:25 2:-13 3:-11 4:-9 5:-8 6:-6 7:-8
w:^_bag	3:22 6:-10
w:^_balance	1:20 3:-13 4:-16 5:8 6:-19 7:-14 8:-14
w:^_batch	0:11 1:8 2:-10 4:-5 6:-8
w:^_beech	0:-9 1:12
w:^_before	0:7 1:11 3:-17 4:-12 6:13 7:-5
w:^_below	1:-8 2:13
w:^_best	1:7 2:-8 3:-15 4:-25 6:-11 7:-8 8:31
w:^_bill	6:12 7:-9
w:^_block	1:8 2:7 4:-30 5:-7 6:-8 7:-10 8:-7
w:^_board	1:11 2:-13 3:-6 4:11 5:-8 6:-5
w:^_bom	0:-11 1:9 3:-5 4:-5 7:-7
w:^_both	0:-14 1:-25 2:7 3:13 4:-15 5:-8 6:8 8:-5
w:^_box	0:-13 1:-10 3:31 4:-14 5:-9 6:-8 7:-8
w:^_br	0:14 1:14 3:-9 5:-15 6:-7 7:-7
w:^_bracket	0:20 1:-8 3:-12 6:-9
w:^_build	0:-16 1:18 3:-8 4:-17 5:-9 6:12 7:-16 8:-5
w:^_bulk	0:-13 1:-13 2:-20 3:-11 4:24 5:-13 6:-6 7:-7 8:-6
w:^_but	2:-6 3:-7 4:-11 5:12 7:-6
w:^_buyer	0:8 2:-15 3:-8 4:-6 5:10 6:7
w:^_by	2:11 7:-5
w:^_c	0:-8 1:-10 3:9 6:-7 7:-9
w:^_cable	7:-5 8:11
w:^_call	0:-8 1:-11 2:-24 4:-22 5:23 6:-10 7:13 8:-10
w:^_can	0:-8 1:-19 2:11 3:10 4:-14 5:6 6:-11 7:-6 8:-6
w:^_caps	0:11
w:^_carton	0:-11 2:-18 3:11 4:8 5:6 6:-16
w:^_cheer	0:-37 1:14 2:-7 3:-7 4:-11 6:-10 7:-13 8:34
w:^_ciao	0:-13 2:-18 3:5 5:11 7:-5
w:^_clear	1:-9 3:12
w:^_coat	0:-14 1:-5 2:-5 3:-5 5:-8 6:7 7:16
w:^_colin	3:10
w:^_come	0:17 7:-8
w:^_complet	1:10 6:-8
w:^_confirm	0:-10 1:-5 2:8 8:11
w:^_could	0:22 2:-23 3:-7 4:6 6:-10 7:-16 8:-15
w:^_count	0:-8 1:-19 2:-6 3:22 4:-10 5:-7
w:^_crane	0:11 1:-12 5:6 7:5
w:^_custom	0:19 3:-5 5:-15
w:^_customer	0:-12 1:-19 2:-21 3:-11 4:-11 5:-15 7:27 8:-13
w:^_d	0:-10 1:10 6:6
w:^_dear	0:-15 1:-18 3:-12 6:-9 7:-8 8:7
w:^_decision	0:-12 1:-11 2:-10 3:38 4:-5 5:-7
w:^_deduct	0:-25 1:-12 2:-16 3:31 4:-15 5:-17 7:-5 8:-11
w:^_delivery	0:-24 3:-11 4:-17 5:21 6:-12 7:-12 8:5
w:^_dispatch	0:-8 1:-17 2:7 3:-8 4:-9 5:23
w:^_disposition	0:13 2:-7 3:-9 6:-10 7:-5
w:^_do	0:13 1:-11 2:7 3:-14 5:-9 6:-13 7:-6 8:-7
w:^_dock	0:-6 5:7 6:13 7:-6 8:-9
w:^_does	0:18 1:-12 2:-7 4:-5 5:-5 7:-6
w:^_don't	0:-28 1:-20 2:20 3:-10 4:-5 5:-17 6:-12 7:22 8:-14
w:^_done	0:9 1:25 2:-12 3:-12 4:-5 6:-19 7:-7
w:^_dr	1:-14 2:13 3:10 4:-13 8:-11
w:^_draw	0:-7 3:-8 4:-13 5:-12 7:-24 8:23
w:^_drg	2:-10 3:-6 4:10 7:-5
w:^_due	0:18 1:-9 2:-8 3:-12 6:-11 7:-6
w:^_e	0:11 2:-9 3:-11 4:-9 5:5 6:-6 7:-10 8:-18
w:^_effective	0:-14 3:-8 7:17
w:^_eleven	0:-7 1:-8 3:11
w:^_engineer	1:-12 2:-31 3:-19 4:32 5:-17 7:-8
w:^_everyth	0:-6 1:9 2:-11 3:-19 4:-16 5:-6 6:11 7:-17 8:-15
w:^_exactly	0:12 1:-7 3:6
w:^_f	0:10 2:5 5:-10 8:-7
w:^_facility	0:28 1:-18 2:-18 3:-8 7:-18 8:-5
w:^_fai	0:9 2:-17 3:-8 4:15 5:-10
w:^_feedback	2:-13 6:21
w:^_fifty	0:-9 3:11
w:^_finish	1:6 2:-10 3:-20 4:-10 5:-10 6:18 8:-6
w:^_fire	0:-20 2:-6 4:-6 7:-14 8:21
w:^_firm	0:21 2:-13 3:-7 4:-6 5:-11
w:^_first	0:-11 1:-16 2:16 3:-14 5:-27 6:-8 7:-9 8:-14
w:^_five	0:-12 2:-14 4:14
w:^_foam	0:-13 1:15 2:-5
w:^_follow	0:-5 1:11 3:-5 5:-5 6:-5
w:^_for	0:22 1:-21 3:-17 4:-30 5:16 6:-17 7:-11 8:-9
w:^_forecast	0:22 2:-7 4:-15 5:-20 7:-8 8:-5
w:^_forty	0:-15 1:24 2:-9 3:-12 4:-7 5:-5 6:-6 8:-7
w:^_four	0:8 2:-17 3:-13 4:11 5:-7 6:-9 8:-8
w:^_fourteen	0:11
w:^_free	3:11 5:-10
w:^_from	0:-5 1:-11 2:17 3:-7 4:-18 5:-5 6:7 7:-16 8:-13
w:^_full	1:-11 6:14 8:-5
w:^_further	0:-21 2:-6 3:5 4:7 5:6 6:-16 8:-9
w:^_fyi	0:16 2:5 4:-8 5:-5 6:-7 7:-13
w:^_galvaniz	0:-6 1:13
w:^_gary	0:-6 2:13 4:-8 8:-8
w:^_gate	0:-6 3:-5 5:11
w:^_gent	0:-9 1:18 5:-14 6:-7
w:^_gerd	2:10 4:-7 7:5
w:^_get	0:13 2:-12 3:8 4:13 5:-10 7:-17 8:-13
w:^_go	0:9 2:18 3:-26 5:-21 6:-19 7:-42 8:-21
w:^_good	0:-28 1:5 2:-14 4:-20 7:-5 8:23
w:^_great	0:5 6:12 7:-9 8:-8
w:^_green	0:-37 1:-19 2:-29 3:-17 4:-27 5:-22 6:-18 7:-13 8:45
w:^_half	3:11 5:-5
w:^_halt	0:-19 1:-7 7:21
w:^_hank	0:9 1:-7 2:-7 3:-11 4:-5 7:8 8:-6
w:^_have	0:-9 1:-13 3:11 4:-7 6:-9 8:11
w:^_head	0:22 2:-14
w:^_held	0:-8 1:11 3:12 5:-7 7:-5
w:^_hello	0:-15 1:-7 4:-7 6:-24 7:-16 8:6
w:^_here	0:10 2:-10
w:^_hey	0:-30 1:28 5:-10 6:-7 7:17
w:^_hi	0:-23 3:-10 4:-14 5:-12 7:-17
w:^_hold	0:-40 1:9 2:23 3:-22 4:-25 5:-27 6:9 7:21 8:-34
w:^_hold'	6:12
w:^_how	0:-14 1:11 2:7 4:-9 8:-12
w:^_hr	0:20 1:-15
w:^_i	1:-9 3:-20 4:-6 5:-8 6:-7 7:-10
w:^_i'd	0:32 1:-19 2:-11 4:-6 7:-14
w:^_i'll	0:-12 3:-20 5:-10 6:-10 8:-9
w:^_i'm	0:-19 1:-15 3:6 4:-17 6:-6 7:-15
w:^_i've	0:32 1:-13 2:-15 3:-8 6:-9 7:-17 8:-19
w:^_if	0:23 1:-6 2:-30 3:-16 4:20 5:-11 6:-14 7:-28 8:-16
w:^_in	0:24 2:-14 4:12 6:-8 7:-16 8:-13
w:^_index	0:-8 1:9 2:13 4:-6 6:-12 7:-9 8:-14
w:^_ingrid	0:12 1:-11 2:-12 6:11
w:^_invoice	0:9 1:-7 3:-16 4:-23 5:-9 6:-12 7:-10 8:-10
w:^_is	0:35 2:-7 3:-12 4:-5 5:-6 6:-6 7:-14 8:-8
w:^_issu	0:-5 1:16 2:-11 3:10 4:-16 5:-6
w:^_issue	0:-12 1:13 2:5 3:10 4:-8 7:-8
w:^_it	0:13 1:-11 2:-27 3:-6 5:-14 7:-16
w:^_it'll	0:19 3:-6 4:-10 5:-6 6:-7 7:-8 8:-8
w:^_it's	0:5 1:-7 3:6 4:-7 5:-5 7:-12
w:^_item	1:10 2:-12 3:-14 4:-8 5:11 6:-12 7:-10
w:^_jo	2:-14 3:11 4:-7 5:-9 7:13 8:-5
w:^_joe	1:10 3:-9
w:^_jona	0:13 3:-7
w:^_june	0:23 2:-7 3:-7 4:-7 5:-14 8:-6
w:^_just	0:14 1:-17 3:7 4:-10 5:-9 6:-11 7:-6 8:-5
w:^_karen	1:9 2:-13 4:-5 7:-5 8:11
w:^_kb-7	0:15 3:-8 4:-9 5:-7
w:^_kb-9	0:15 3:-8 4:-9 5:-7
w:^_keep	0:-17 4:-12 5:11 6:-6
w:^_kind	0:-14 8:12
w:^_kindly	0:-10 2:-29 3:-18 4:19 5:-7 6:-10 7:6 8:5
w:^_kirsty	0:-8 1:-12 3:12 7:8
w:^_kowalczyk	1:13 4:-7
w:^_label	1:-10 2:-14 4:-14 5:11
w:^_last	2:7 3:-8 5:8 6:-14 7:-11 8:-5
w:^_later	2:10 4:-6
w:^_leave	0:-28 1:12 2:17 3:9 4:-17 5:-18 6:-9 7:7 8:-5
w:^_legal	0:-7 4:-6 7:11
w:^_lena	2:17 4:-7 8:-6
w:^_let	1:-13 2:-8 3:21 5:-6 7:-9 8:8
w:^_let'	1:-13 4:18 5:-13 7:-5
w:^_lift	3:-8 6:10 7:7
w:^_load	0:-9 5:14
w:^_look	0:-28 1:-16 2:-8 3:-17 4:-31 5:-14 6:-21 7:-29 8:39
w:^_lot	0:-21 1:-42 2:73 3:-23 4:-50 5:-23 6:-7 8:-21
w:^_lots	0:-16 1:-17 2:19 3:-14 4:-20 5:-16 6:10 7:5 8:-11
w:^_machine	0:10 4:-6
w:^_make	0:-19 1:9 2:-11 3:-8 4:8 5:-9 7:-12
w:^_many	0:5 2:8 4:-5 5:-10
w:^_marek	2:-6 3:11 4:-7
w:^_marta	0:-7 2:-8 4:-8 5:-7 7:-5 8:19
w:^_mass	0:-5 2:-22 4:25 8:-9
w:^_material	1:10 3:-20 4:-19 6:11 7:-5 8:-6
w:^_may	0:10 1:-16 2:-8 3:18 4:-5 5:-14 6:10 8:-5
w:^_minut	0:22 1:-15 3:-7 4:-5 5:-7 6:-5 7:-8
w:^_more	0:-25 1:-8 2:-13 4:-5 6:-8 7:31 8:-11
w:^_morn	0:-6 2:5 3:-17 5:8 6:-7 8:-5
w:^_mould	1:15 2:-5 3:-6 8:-5
w:^_mr	0:-19 2:-15 3:8 4:-11 8:9
w:^_mrb	0:11 1:-11 2:-7 3:6 6:-15 7:-5
w:^_mrs	2:-8 4:15 6:-8 8:-6
w:^_ms	0:13 3:-6 4:-13 7:-6
w:^_my	0:7 1:-23 2:-16 3:-5 5:-15 6:5 7:-11 8:20
w:^_new	1:8 2:-12 3:5 4:-19 5:-12 6:-5 7:10 8:-7
w:^_next	0:21 1:-30 2:11 3:8 4:-19 5:-5 6:-16 7:-12 8:-11
w:^_nice	0:30 2:-16 3:-11 4:-15 5:-6 6:-8 7:-16 8:-28
w:^_no	0:-10 1:5 2:-35 3:-7 4:9 5:-20 6:13 8:-25
w:^_nobody	1:-6 2:-8 3:-5 4:5 5:-5 6:-5 7:10 8:-7
w:^_none	0:-23 1:14 2:-11 4:-12 5:-15 7:15 8:-10
w:^_not	0:23 1:-24 2:18 3:-7 4:-21 5:-6 6:-13 8:-13
w:^_noth	0:-18 2:-9 3:-7 4:-19 5:-6 7:12 8:-20
w:^_now	0:-20 1:14 5:8
w:^_of	0:-27 1:18 3:-13 4:-15 8:-13
w:^_offer	0:23 2:-13 3:-6 5:-5 8:-6
w:^_oh	0:-16 1:8 4:-7
w:^_ok	0:18 1:12 2:-27 4:-12 5:-12 6:-22 7:-24 8:-20
w:^_ok'd	0:-5 2:-10 3:19 4:-12 5:-6
w:^_okay	1:-7 2:-8 3:11 4:9 8:-5
w:^_on	0:23 1:-9 2:11 3:8 4:-18 5:-10 6:-7 7:-21
w:^_once	0:16 1:-9 2:5 3:-12 4:-15 5:6 6:-10 7:-9 8:-15
w:^_one	0:-11 2:-21 3:-14 4:24 5:-14 6:-11 7:-18 8:-10
w:^_only	0:-10 1:-13 2:8 3:-11 4:8 6:-12 7:6 8:-10
w:^_open	0:14 1:-7 2:-18 4:8 5:-23 6:-5 7:-12 8:-13
w:^_option	0:19 1:-8 2:-13 4:-7
w:^_order	0:31 1:-17 3:-16 4:-13 5:-10 6:-5 7:-17 8:-10
w:^_other	0:-27 2:12 3:-9 4:-26 5:19 7:-11 8:-20
w:^_our	0:25 1:-27 2:-10 3:-5 4:-25 5:-7 6:-7 7:-13
w:^_ours	0:14
w:^_over	0:21 1:-7 2:-8 6:-5 7:-15
w:^_pack	2:8 3:-5 4:-18 5:12 6:-7 7:-6
w:^_packag	0:-18 1:-20 2:-8 4:-10 5:19 6:20 8:-8
w:^_paint	0:-10 1:-11 2:5 5:-7 7:10
w:^_part	0:18 2:-16 3:18 4:-7 5:-20 7:-9 8:-7
w:^_paul	0:-13 2:11 5:-6
w:^_payment	0:-11 2:7 8:10
w:^_payroll	0:31 1:-16 2:-25 3:-5 4:-19 7:-8 8:-10
w:^_per	1:-10 3:-16 4:-16 5:6 6:-19 7:9 8:-6
w:^_petra	0:7 1:-9 2:-18 3:15 4:-5 5:-5
w:^_pick	0:-7 2:24 4:-5 5:-8
w:^_pictur	0:29 2:-6 4:-5 7:-9
w:^_pilot	1:-5 2:17 4:-9
w:^_pl-10	1:12 7:-5
w:^_plann	0:21 2:-10 5:-16 8:-8
w:^_plat	1:-11 6:10
w:^_please	0:16 1:10 2:-16 3:-14 4:-26 5:-23 6:-9 7:-25 8:-10
w:^_pls	0:-12 2:-23 3:-7 4:16 5:-23 6:-8 7:8
w:^_po	0:11 2:8 3:-9 4:-12 5:-7 8:-9
w:^_powder	1:-11 6:13
w:^_prezado	0:-7 1:-13 2:-7 3:-13 4:-13 5:18 6:-6 7:-12 8:-17
w:^_pric	0:21 2:-11 4:-12 6:-5 8:-6
w:^_price	0:7 1:-14 2:-10 5:-6 6:-6 7:-7 8:9
w:^_print	0:-14 1:-9 2:6 3:8 4:-20 5:-24 6:-16 7:-20 8:17
w:^_priya	0:-5 1:5 2:-6 4:10 5:-5 8:-13
w:^_procurement	0:-17 1:-9 2:32 3:-6 4:-13 5:-12 8:5
w:^_production	0:13 1:-7 2:-54 3:-20 4:45 5:-20 6:-12 7:-18 8:-10
w:^_proof	0:-6 4:-19 8:30
w:^_pull	0:-9 1:-5 2:-5 4:13 8:-12
w:^_purchas	0:-17 1:-21 2:-18 3:-6 4:-15 6:22 7:-7 8:15
w:^_purchase	0:-5 2:-13 4:6 5:-10
w:^_put	1:-11 2:-8 3:9 4:-9 7:7
w:^_qa	0:-22 1:-16 2:-5 3:21 4:-8 5:-11 6:-6 7:13 8:-9
w:^_qty	0:-15 1:11 2:10 3:-8 4:-24 5:-10 6:-12 8:22
w:^_quality	1:-22 2:-21 3:23 4:-7 5:-9 7:-5
w:^_quantity	0:-26 1:24 2:-24 3:-5 4:-23 5:12 6:-14 7:-14 8:17
w:^_quick	2:12
w:^_r	0:-6 2:14 8:-7
w:^_rack	2:-6 3:5 4:-5 5:11
w:^_ravi	0:13 1:-5 2:11 3:-12 4:-13 6:-10 7:-6
w:^_ray	0:-15 3:19 7:-10
w:^_reason	0:-6 1:-13 3:-10 7:24
w:^_receiv	0:18 2:-7 4:-6 7:-5 8:-12
w:^_regard	0:7 1:-7 2:6 4:-6 5:-12 6:-13 7:-17
w:^_releas	0:-24 2:-12 3:13 4:-20 5:13 6:-11 8:-21
w:^_release	0:-43 1:-27 2:13 3:10 5:7 6:-14 7:-5 8:-10
w:^_remain	0:-22 1:19 2:15 3:16 4:-15 5:10 6:-16 7:-7 8:-10
w:^_resin	1:-8 3:-6 6:17
w:^_rest	0:-25 1:-12 2:31 3:-17 4:-17 5:-5 6:-12 7:6 8:-14
w:^_restart	0:-9 1:24 2:-8 3:-32 4:-9 5:-12 6:-15 7:18 8:-6
w:^_resume	0:-19 1:23 2:-9 3:-16 4:-19 5:-10 7:-12 8:-11
w:^_rev	0:-12 4:-14 5:-10 6:-11 7:-17 8:12
w:^_revision	0:-8 3:-6 4:-8 5:23 8:-7
w:^_rfq	0:24 2:-21 3:-8 4:-6 5:-12 6:-6 8:-8
w:^_rick	1:15 6:-7 7:-6
w:^_roll	0:20 1:-10 2:-14 3:8 4:-8 5:-13 7:-7
w:^_run	0:-20 1:18 3:-17 5:-6 7:-16 8:-7
w:^_sal	0:5 2:-14 4:-5 5:-11 7:10 8:-5
w:^_sam	1:-5 2:11 4:-5
w:^_same	0:-21 1:6 3:-31 4:-9 6:20 7:-19 8:-10
w:^_sampl	0:-10 1:-13 4:22 5:-11 6:-5 7:-5 8:-9
w:^_sample	0:-8 1:-15 2:-23 3:-6 4:29 5:-12 6:-5 7:-6 8:-8
w:^_see	0:31 7:-15 8:-15
w:^_send	0:-6 1:-10 2:-23 3:8 4:24 6:-6 7:-11 8:-29
w:^_serial	0:-10 1:7 2:-14 4:23 5:-9 7:-6 8:-5
w:^_sery	0:-8 1:-10 2:-42 4:45 5:-16 6:-6 8:-11
w:^_set	2:14 4:-8 8:-5
w:^_seventy	2:10 4:-8
w:^_sew	2:12 4:-7
w:^_shall	0:25 1:-8 2:-8 3:-8 4:-5 7:-10
w:^_she	1:-11 3:14 4:5 7:-8
w:^_she'	0:18 2:-8 6:-7 7:-6 8:-6
w:^_ship	0:-26 1:-5 2:-20 3:11 5:15 6:-7 7:-10
w:^_shipment	0:-13 1:-11 2:-17 4:-18 5:24 6:-6 8:-6
w:^_shipp	0:11 1:-9 2:-25 3:-11 4:-10 5:18 6:-5 7:-14 8:-8
w:^_should	0:-6 1:9 2:-10 3:-11 4:9 7:-8
w:^_sign	0:-30 1:-8 3:15 4:-23 5:-7 7:-13 8:16
w:^_site	0:10 1:-11 5:10
w:^_six	1:5 2:-7 4:12 6:-6 8:-6
w:^_sixty	3:10 4:-7
w:^_sku	2:10 3:-5
w:^_so	1:11 3:-11 4:-16 6:-8 7:-19
w:^_some	3:10 5:-6
w:^_somebody	0:11
w:^_sorry	0:14 1:-19 2:-12 3:-15 4:-25 5:-11 6:7 8:-24
w:^_sort	0:-6 1:-17 2:-5 3:25 4:-7
w:^_start	0:13 1:-14 2:16 3:-12 4:-30 5:-10 6:6 7:-23 8:-32
w:^_statu	0:21 1:-5 2:-5 3:-6 4:-9 5:-7 8:-10
w:^_stay	0:-14 2:-15 3:30 4:-12 6:-5 7:-8
w:^_steel	0:-8 1:11 3:-12 4:9 7:-17
w:^_steve	0:-16 1:12 3:-7 4:9
w:^_still	0:14 2:-10 3:13 4:-11 5:-8 6:-11 7:-9 8:-8
w:^_stock	0:19 3:-10 4:-8 5:-6 6:7
w:^_stop	0:-45 1:-28 2:-9 3:-9 4:-9 5:-7 6:-7 7:49 8:-10
w:^_stopp	1:12
w:^_style	0:10 2:-8 4:-6 5:-8 7:-6
w:^_subject	2:-11 3:17 5:-7
w:^_supplier	0:21 2:-14 3:-9 4:-12 5:-8 8:-5
w:^_take	1:-6 2:6 3:21 4:-6 6:-15 7:-7
w:^_team	0:-13 1:20 3:9 4:-11 5:-17 7:-6
w:^_tech	0:-6 1:-5 2:-9 3:-7 4:-13 5:-9 7:-11 8:31
w:^_tell	0:22 1:-18 6:-6 8:-5
w:^_term	0:-7 2:-8 4:-6 8:22
w:^_test	2:10 4:-5
w:^_thank	0:19 1:8 2:-17 3:-18 4:-25 5:-8 7:-29 8:15
w:^_that	1:-14 2:12 3:7 4:8 5:-11 6:-8 7:-5 8:-10
w:^_that'	2:-13 3:11 4:-11 5:-8 6:-14 7:-16 8:-16
w:^_the	0:-11 1:-12 2:-6 3:8 5:-7 6:-6 8:-10
w:^_then	0:13 2:-6 4:-6 5:-5
w:^_there	0:-31 1:18 2:-22 5:-18 6:18 7:6 8:-10
w:^_there'	1:19 2:-16 4:-10 5:-7 7:-8 8:-12
w:^_these	1:-18 2:-7 4:9 7:-5 8:-6
w:^_they	3:7 5:-9 6:-25 7:-15 8:-8
w:^_thirty	0:-18 1:11 2:9 3:11 4:-12 6:-17 7:-8
w:^_this	1:7 2:-11 4:7 5:-10 6:-9 7:-6 8:-8
w:^_those	2:6 3:9 4:-14 7:-9
w:^_three	0:-6 1:-6 2:-8 4:11 7:-7 8:15
w:^_thx	0:-9 2:13 4:-5
w:^_tiago	0:-5 1:-9 2:-19 3:-13 4:16 5:-5 6:-5 8:-17
w:^_tks	0:-16 2:21 4:-7 5:-7 8:-10
w:^_to	0:9 1:6 2:-13 3:-5 4:13 5:-7 8:-8
w:^_tom	0:-11 1:-5 3:12 4:-9 5:-7
w:^_tool	0:22 2:-18 3:-7 4:-5 8:-5
w:^_total	0:-6 2:13 7:-5
w:^_train	0:18 1:-6 2:-12
w:^_truck	1:-10 2:-12 3:19 5:-26 6:-8 7:9
w:^_turn	0:-12 2:-6 7:16
w:^_twelve	2:11 4:-7
w:^_twenty	0:11 3:-5 4:-9 7:-13
w:^_two	1:-7 2:-22 3:-22 4:14 5:-13 6:10 7:-8 8:-9
w:^_undersign	0:-13 1:-6 2:9 3:-11 4:10 5:-12 7:-6 8:-15
w:^_until	1:-10 3:-7 4:5 5:-13 8:-6
w:^_use	0:-19 1:-15 2:-9 4:11 5:-5 6:-6 7:-11 8:25
w:^_validity	0:14 2:-10 5:-5
w:^_vera	0:-7 1:-9 2:-5 4:12 5:-8 8:-7
w:^_version	0:22 1:-20 2:-9 3:-10 5:-8 6:-6 7:-6
w:^_wait	0:11 2:-22 4:-5 5:-24 6:-28 7:11 8:-27
w:^_we	0:11 1:-10 2:-13 3:-23 4:-19 5:-16 6:-10 7:21 8:-15
w:^_we'd	0:-8 1:8 2:-12 3:-9 4:12 6:-8 7:-6 8:-9
w:^_we'll	0:9 1:-13 2:-7 3:13 4:6 5:-12 6:-8 7:-13 8:-11
w:^_we're	0:13 3:5 4:-18 5:-12 6:-16 7:-21 8:10
w:^_we've	0:17 1:-8 3:-5 4:-5 5:-9 6:-7 7:-10 8:-5
w:^_week	0:-16 4:-5 5:15 7:-7
w:^_weekly	0:24 1:-9 2:-6 4:-13 5:-11 7:-13
w:^_weld	1:6 3:-10 7:6
w:^_what	0:-6 1:22 2:-13 3:11 4:-17 5:-9 6:-11 8:-10
w:^_what'	3:-12 7:8
w:^_whatever	0:-29 3:9 4:-9 5:6 6:-8 7:21 8:-11
w:^_when	0:-20 2:17 3:-8 5:-12 6:-10 7:5 8:-6
w:^_where	0:15 2:-12 3:-6 5:-8 7:-6
w:^_which	0:20 2:-6 7:-5 8:-6
w:^_who	0:18 1:9 3:-16 4:-17 5:-9 6:-15 7:-15 8:-7
w:^_whoever	0:11 1:-8 3:-5
w:^_whole	1:-8 3:-10 4:-10 6:25 8:-9
w:^_will	0:-7 1:-5 3:-10 4:-5 6:-6 7:11 8:-5
w:^_wim	1:-11 3:11 6:-6
w:^_window	0:-17 1:-10 2:-18 3:-11 4:-14 5:23 6:-6 8:-11
w:^_wire	2:19 4:-17 5:-5
w:^_with	0:-8 2:14 3:-14 4:-16 5:11 6:-8 8:-7
w:^_work	0:16 5:-6 7:-7
w:^_would	0:13 1:-10 3:-13 4:-8 5:-5 7:-11 8:-8
w:^_yes	0:-33 2:7 4:20 5:-8 6:-11 7:-19 8:-17
w:^_you	0:-12 1:-9 3:-6 4:-25 5:-14 7:-14 8:16
w:^_you'd	0:5 6:13 7:-8
w:^_you'll	0:16 2:-5 4:-5 6:-7 7:-12 8:-5
w:^_you're	0:-8 1:-14 2:-10 3:6 4:-5 5:-5 6:8 7:-5 8:10
w:^_you've	0:-28 1:7 2:13 3:-12 4:-9 5:-11 6:-18 7:-14 8:17
w:^_your	0:18 1:-28 2:-17 3:9 5:-20 6:7 7:-24 8:8
w:_	0:13 2:-25 3:-15 4:-17 5:10 7:8
w:__.	0:-7 4:-6 6:5 8:17
w:___	0:-22 2:-19 3:-15 4:-16 5:12 7:12 8:28
w:__pcs	0:-10 1:9 2:-10 3:-8 4:-6 5:-5 7:5 8:18
w:a	1:-25 2:14 5:-16 6:-14 8:-14
w:a1	1:14 3:-11
w:a2	0:-19 3:11 4:-9 5:-5 6:-10 7:-5 8:14
w:a380	2:10 3:-8
w:a_#	0:17 4:-5 5:-6 8:-5
w:a_(	2:18 3:-7 4:-15 6:-6
w:a_,	0:-29 1:-14 2:16 3:10 5:-15 6:-5 7:-8 8:-6
w:a_.	0:-7 2:14 3:-16 6:-9 7:-16 8:-9
w:a_:	1:-12 2:-7 5:14 6:8
w:a_and	0:-14 2:28 4:-14 5:-7
w:a_apply	2:-16 3:5 4:-8 6:14
w:a_bit	0:18 2:-12 5:-6
w:a_call	0:21 1:-6 2:-11 3:-15 4:-8 5:-15 6:-5 7:8 8:-5
w:a_copy	0:-6 2:13
w:a_crack	0:-17 1:-6 2:-6 7:19
w:a_day	0:17 1:-5 2:-17 3:-7 4:7 5:-8 7:-17
w:a_decision	0:17 2:-9 4:-6 7:-7
w:a_different	0:11 7:-8
w:a_few	0:-9 2:-21 4:19 5:-13 7:-11 8:16
w:a_first	1:-34 2:33 3:-24 4:-39 5:-33 6:-18 7:-7 8:-19
w:a_fresh	2:-6 3:10 4:-11 5:-5 7:-7
w:a_full	0:5 1:11 3:-6 5:-6 6:-6
w:a_further	0:-9 1:23 2:-10 3:-14 4:-9 5:5 6:-6 7:-7
w:a_go	1:-10 2:14 3:-6 4:7 6:-5 7:-7 8:-9
w:a_good	0:13 3:-9 8:-8
w:a_handful	0:-12 1:5 2:-11 4:22 5:-13
w:a_hundr	0:-15 1:13 2:-14 3:-9 4:-14 5:12 6:-8 7:-12 8:-11
w:a_is	1:12 4:-6
w:a_little	0:10 3:-5 7:-5
w:a_look	0:22 1:-17 2:-19 3:11 5:-7 7:-23 8:-8
w:a_lot	0:10 2:7 3:-7 4:-11 5:-7
w:a_mail	0:-9 1:10 2:6 7:-6
w:a_month	0:-23 1:-9 2:10 3:-10 4:11 5:-18 7:-16
w:a_new	0:5 1:-17 2:8 4:-15 6:-13 7:5 8:-17
w:a_nice	0:-9 1:-13 2:-8 3:12 4:-8 8:8
w:a_of	1:-5 2:16 4:-6
w:a_part	0:-11 1:-5 2:-11 4:-6 8:13
w:a_price	0:-15 7:16
w:a_problem	0:-13 7:16
w:a_quantity	1:8 2:-12 5:9
w:a_quarter	1:-9 2:12 3:-7 4:-10
w:a_recall	0:-37 2:-8 3:-7 4:-9 7:39 8:-16
w:a_red	0:-14 7:16
w:a_release	0:6 1:11 5:-16 6:-9 7:-13
w:a_restart	0:5 1:5 2:-9 4:-7 5:-9 6:-5 7:-12 8:-12
w:a_second	0:12 1:11 2:-10 3:-5 5:-6 7:-15
w:a_separate	0:-10 1:7 2:14 6:-7
w:a_sign	0:7 1:9 2:-13
w:a_single	0:-11 1:7 2:-13 4:14
w:a_truck	0:-13 2:-8 4:-14 5:9
w:a_week	0:-5 1:-16 2:-13 3:-7 4:17 5:-11 7:5 8:-5
w:a_written	0:-27 1:-17 2:12 3:8 4:-11 5:-15 6:-10 7:19 8:-5
w:a_wrong	0:-16 1:-5 7:18
w:a_year	0:12 2:-6 7:-8
w:aas	1:13 6:-8
w:ab	0:-12 1:9 2:-5 3:-7 4:11 5:-11 6:-7 7:-9
w:ab_.	0:-10 1:5 2:15 4:-5 5:-7 7:-8
w:abara	0:-7 1:-5 3:11 6:-6
w:aberdeen	0:-6 1:-6 2:15 3:7 4:-14
w:about	1:-19 2:15 3:-10 4:-15 5:-6 7:-23 8:-8
w:about_#	0:-7 2:16 3:-11 4:-24 5:8 6:-7 7:-12 8:15
w:about_it	0:21 2:7 3:-7 7:-18
w:about_the	0:5 1:-19 2:6 3:5 4:-20 5:-13 7:-17 8:5
w:above	0:5 1:-11 2:-10 3:-11 4:-5 6:14 7:-9
w:above_.	3:-10 5:5 6:7 7:-5
w:above_the	0:5 1:-7 2:-14 4:-6 5:-7 6:13
w:abs	0:-6 2:14 3:-9 4:-6 5:-9 7:-7 8:-14
w:abs_.	0:-17 2:13 4:-5 5:-6 6:10 8:-10
w:acc	3:-8 4:-9 5:-6 8:14
w:acc_.	3:-8 4:-9 5:-6 8:14
w:accept	0:-10 2:-20 3:7 5:-13 6:-15 7:-9 8:6
w:accept_#	1:-21 2:-18 3:21 4:-6 5:-6 8:-5
w:accept_,	0:-6 1:-12 2:8 3:12 4:6 5:-11 6:-13 8:12
w:accept_.	0:-7 1:7 3:-8 4:-7 6:-9 7:-10 8:11
w:accept_and	1:13 3:-15
w:accept_by	1:25 2:-19 3:-23 4:19 5:-7 7:-7 8:-7
w:accept_ones	1:-5 3:11
w:accept_part	3:10
w:accept_piec	2:-10 3:13 4:-6
w:accept_the	0:-7 1:-12 2:12 4:-7 5:-5 6:9 7:-5
w:accept_unit	3:14 6:-8
w:acceptance	0:23 1:-7 2:-5 3:-8 4:-14 5:-9 6:-7 7:-6
w:acceptance_of	0:11 3:-5 4:-8 6:-5
w:accord	0:-23 1:5 2:-7 3:-6 4:-11 5:-23 6:-6 8:28
w:accord_to	0:-23 1:6 2:-15 3:-6 4:-7 5:-18 6:-8 8:26
w:accordance	1:-5 2:-15 8:14
w:accordance_with	1:-5 2:-15 8:14
w:accordingly	0:-11 1:-8 2:-17 3:26 4:-20 6:-15 8:5
w:accordingly_.	0:-11 1:-8 2:-17 3:26 4:-20 6:-15 8:5
w:account	1:15 2:-24 3:-8 4:13 5:-19 6:-20 7:-6 8:-16
w:account_,	1:15 2:-14 4:-10 7:-8 8:-5
w:account_.	0:-15 1:-10 2:-10 3:-10 4:15 5:-9 7:10
w:account_for	1:-7 3:11 6:-7
w:account_is	0:-5 1:10
w:acct	3:-9 5:11
w:achat	0:-24 1:-23 2:15 3:-18 4:-13 6:5 7:11 8:12
w:achat_.	0:-16 1:-15 2:-12 3:-9 4:-9 5:13 6:7 7:6 8:13
w:achterberg	1:10 2:8 3:-15 4:-7 7:7
w:acknowledge	0:22 2:-13 3:-11 4:-11 5:-11 6:-5 7:-8
w:acknowledge_your	0:20 1:-11 2:-12 5:-11 7:-7
w:acknowledgement	0:21 2:-10 5:-18 8:-5
w:acknowledgement_#	0:20 2:-7 5:-17 8:-5
w:acquisti	0:-15 2:-12 3:-6 5:12
w:act	0:19 4:-6 5:-6 7:-6
w:action	0:23 1:8 2:-10 3:-19 4:-6 6:-13 7:-15
w:adapter	0:11 1:-13 5:8
w:add	0:26 3:-5 8:-10
w:addition	0:-12 1:-9 6:11
w:additional	0:-8 1:-7 2:7 6:10 7:-6
w:additional_to	0:-13 1:6 2:8 3:-6 5:5
w:addres	2:-11 3:-9 4:-10 5:-19 6:-6 7:-11 8:14
w:adhesion	0:-10 1:-18 2:10 3:13 4:-13 5:-8 6:-12
w:adhesion_test	0:-7 1:-11 2:13 5:-5 6:-9
w:adhesive	0:-6 2:-8 3:7 4:-10 5:-12 8:14
w:adjust	0:-8 1:9 2:-8 3:15 4:-8 5:-7 6:-8 7:-6
w:adjust_against	1:6 2:-6 3:14 5:-7 6:-7 7:-5
w:adjust_in	0:-7 3:10
w:adler	0:11
w:advance	0:12 5:-5 7:-5 8:-7
w:advance_.	0:15 8:-5
w:advise	1:-6 2:-13 3:-6 4:-8 5:-7 6:-11 7:16
w:advise_.	0:-7 2:-9 3:-7 6:-10 7:20
w:affair	0:-11 2:-17 3:12 4:-5 5:-5 7:10
w:affect	1:-14 2:6 5:-7 7:15
w:affect_.	0:-10 1:-14 2:7 7:19
w:afraid	0:-9 1:-10 3:10 7:5
w:after	0:-7 3:-12 4:-7 6:-13 7:-14 8:-26
w:after_#	0:12 1:-11 3:11 5:-9 7:-5
w:after_.	0:-15 1:5 2:-8 3:-13 4:5 5:9 6:-6 7:-5
w:after_a	0:9 1:-13 3:23 4:-11 5:-12 7:-10
w:after_easter	1:-7 2:10
w:after_install	1:5 2:-15 5:12
w:after_it	0:-14 2:13 3:12 4:-8 8:-5
w:after_receipt	0:10 2:-9
w:after_that	0:-20 1:17 3:-25 4:-13 5:19 6:-19 8:-12
w:after_the	0:7 1:5 2:-14 3:-10 4:-24 5:-8 6:-6 7:-13 8:-11
w:after_these	0:-7 1:6 2:11
w:after_this	0:6 1:-12 2:10 4:-9 5:-5 6:11 7:-7
w:after_we	1:12 3:-6 4:5 6:-5 8:-7
w:after_which	0:-9 1:14 2:-14 3:-8 4:5 7:-11
w:after_your	0:14 1:-7 4:-13 5:7 8:-9
w:afternoon	0:15 2:8 3:-6 4:-8 5:-7 6:-8 7:-10
w:afternoon_,	0:10 4:-6 5:-6 6:-6 7:-10
w:afternoon_.	0:12
w:afterward	0:-14 2:12 3:-21 4:-7 5:-14 6:-9 8:-9
w:afterward_.	1:14 2:-7 3:-8 4:-7 5:-7 7:-9 8:-5
w:again	1:37 2:-25 4:-26 5:-6 6:-30 8:-23
w:again_(	0:11 2:-17 5:9
w:again_,	1:31 2:-24 3:-14 4:-13 6:-18 7:-18 8:-9
w:again_.	0:-14 1:5 3:8 4:-18 5:-13 6:-23 7:7 8:-20
w:again_:	0:-21 1:39 2:-31 3:-11 4:-22 5:-16 6:-14 7:-9 8:-15
w:again_?	0:8 1:-6 3:12 6:-8 7:-7
w:again_after	0:-7 1:17 2:-12 4:-8 6:-8 7:-10 8:-5
w:again_at	0:17 1:-7 7:-12
w:again_for	0:-8 1:31 2:-6 3:-5 4:-11 5:-8 7:-13
w:again_in	0:-8 1:-14 2:6 3:12 4:-10 5:-6
w:again_on	0:-6 1:15 2:-12 3:-6 6:-5
w:again_when	0:16 1:-14 3:-9 7:-8
w:again_with	0:11 2:-12 3:-8 4:-5 6:-6 7:-5
w:against	0:-7 1:-9 2:-6 3:26 4:-13 5:-8 6:-9 7:-14
w:against_it	0:-10 8:12
w:against_po	2:-8 3:11 5:-5
w:against_the	1:-13 2:-13 3:31 4:-8 5:-7 7:-11 8:-6
w:agenda	0:10
w:agent	0:14 2:-8 5:-5
w:agre	0:6 3:-15 4:-16
w:agre_,	0:12 1:-5 2:-7 4:-5
w:agre_.	1:-21 2:-8 4:-12 5:9 7:5
w:agre_in	0:-11 1:11
w:agre_to	0:12 1:-6 3:-11
w:agre_with	1:12 6:-5 7:-5
w:agree	0:15 1:-10 2:-33 3:-10 4:16 5:-12 7:-20 8:11
w:agree_to	0:23 2:-12 4:7 5:-5 6:-5 7:-18 8:-5
w:agree_with	0:-6 2:-10 8:11
w:agreement	0:13 5:-5
w:ahead	0:-5 1:-7 3:-20 4:-11 5:-16 6:-8 7:-32 8:6
w:ahead_.	0:-16 8:17
w:ahead_and	0:45 1:20 2:-26 3:-14 4:-6 5:-8 6:-10 7:-15 8:-46
w:ahead_of	0:10 2:-6 3:-15 7:-8 8:5
w:ahead_on	0:21 2:-12 4:-5 7:-15
w:ahead_with	0:-47 1:-22 2:14 3:-7 4:5 5:-13 7:-18 8:11
w:air	0:-8 2:9 3:-13 5:-13 7:-5
w:airline	0:-7 2:13 5:-5
w:aisi	0:-12 2:11 5:-5 6:-5
w:aisi_#	0:-12 2:11 5:-5 6:-5
w:album	0:10
w:alert	0:20 1:-6 2:-9 3:-7 4:-5 8:-8
w:all	0:-9 1:-43 2:-24 4:-12 5:-13 6:35 7:9
w:all_#	1:-35 2:-22 3:15 4:-17 5:-11 6:15 7:5 8:-5
w:all_,	0:5 1:9 2:-8 3:-15 4:-8 7:-7 8:-6
w:all_.	0:-11 1:-16 2:13 4:10 5:7
w:all_:	0:-7 2:13 4:-5
w:all_else	1:13 6:-5
w:all_of	1:-29 2:-20 3:-6 4:-18 5:-13 6:43 8:-27
w:all_on	0:-10 2:13
w:all_other	0:-11 1:8 2:-9 3:-5 5:7 6:-6 7:11
w:all_production	0:-7 1:-13 2:-8 3:-9 4:11 6:-12 7:21 8:-5
w:all_releas	1:5 2:-8 3:-7 6:12
w:all_remain	0:-15 1:-23 2:-20 4:-10 5:-7 6:27 7:8 8:-5
w:all_rev	0:10 3:-6
w:all_that	0:-5 1:-6 2:-10 3:-7 5:-6 6:14
w:all_the	0:-14 1:-13 2:17 4:-13 5:-9 6:21 7:-11 8:10
w:all_to	1:-6 3:10 4:-5 6:-5
w:all_work	0:-7 5:-5 7:11
w:allow	0:-6 4:6 5:-6 6:-8 8:-10
w:allow_.	0:-18 1:7 2:-9 4:12 5:-5 7:11
w:allow_to	0:18 1:-5 8:-5
w:alloy	0:-23 1:5 2:10 3:-15 5:-7 6:8 7:-6
w:alloy_and	0:-13 2:-12 3:-14 4:6 6:8 7:-5
w:alone	0:-12 2:23 4:-17 6:-6 7:-5 8:-5
w:alone_:	0:-13 2:11 4:-5
w:alone_till	0:-8 1:-11 2:18 3:9 7:-9
w:alone_until	0:-11 1:14 2:17 3:-12 4:-13 5:-5
w:along	0:9 1:-16 2:15 4:-9 5:-7
w:along_with	0:8 1:-12 2:17 4:-7 5:-6
w:already	0:-30 1:20 2:-6 3:-31 4:-8 5:-11 6:6 7:26 8:-10
w:already_,	0:-17 2:-7 7:17
w:already_deliver	0:-15 1:14 3:-11 6:11
w:already_finish	0:-8 1:11 2:-5 6:-8 7:7
w:already_made	0:-14 1:-23 2:19 6:-7 7:-14 8:-11
w:already_pour	1:9 2:-10
w:already_sewn	7:10
w:alright	0:-13 1:8 2:13 3:-5 4:-11 6:-7 8:-9
w:also	0:-13 1:8 4:-8 7:-8 8:-15
w:also_#	0:-13 1:8 6:5
w:also_decid	2:-5 3:11
w:also_please	7:11
w:also_the	0:17 2:-11 3:-5 5:-6 7:-6
w:altogether	1:-10 4:-5 6:11
w:alu	0:-14 1:18 2:6
w:aluminium	0:-21 1:-5 2:16 3:-12 5:-7 6:10 8:-6
w:aluminium_#	0:-12 1:-7 2:21 3:-11 5:-7 8:-7
w:aluminum	2:10
w:alway	0:-14 1:17 2:9 3:-16 4:-19 6:-17 7:-12 8:8
w:alway_.	0:-14 2:13 3:-11 4:-18 6:-10 7:-5 8:-9
w:am	0:-7 2:8 3:-18 4:-5 5:-7 7:-7 8:-16
w:am_not	0:7 1:5 3:-5 4:-5 7:-12
w:am_releas	0:-10 1:-13 4:-9 5:-6 6:11 7:-5 8:-12
w:am_the	0:-8 1:-8 2:17 3:-5 4:8 6:-11 8:-10
w:amend	0:-13 1:6 2:-5 5:15
w:amendment	0:25 2:-8 3:-8 4:-16 5:-7 6:-9 7:-8 8:-7
w:amendment_is	0:16 3:-6 4:-9 5:-5 6:-7 7:-7 8:-7
w:amount	0:14 2:-8 4:-6 5:-8 6:8
w:amsel	0:-6 1:12 2:-7 7:-6
w:an	0:17 1:-28 2:-7 3:-8 4:-5 5:-7 7:-10 8:-12
w:an_answer	1:-9 2:12 3:-6 5:5 6:-6 7:-7
w:an_extra	1:-17 6:12
w:an_hour	0:11 4:-5 7:-8
w:an_order	0:14 4:-12 8:-9
w:ana	0:-11 1:-5 6:11
w:analysi	0:11 1:-16 2:-7 6:-8 7:13
w:analysi_.	0:15 2:-7 6:-6 7:-6
w:anchor	1:-10 2:-6 3:-12 4:10 6:-6 7:-15 8:-8
w:anchor_plat	0:12 3:-9 4:-7 6:-5 8:-6
w:and	0:28 1:-11 2:-17 3:-14 5:-9 6:-7 7:-10 8:-22
w:and_#	0:15 1:-30 2:-12 3:7 4:-15 6:5 7:-9 8:-13
w:and_a	1:15 3:-10 4:-7 6:-8 7:-8
w:and_about	0:14 8:-7
w:and_above	0:-7 1:-7 2:-6 6:13
w:and_after	0:-15 1:-19 4:-9 5:13 6:12 8:-5
w:and_another	0:23 1:-6 2:-21 3:-15 4:-11 5:11 7:-5
w:and_approv	0:-10 2:-6 4:-8 8:19
w:and_are	2:-14 3:-22 4:-9 6:10 7:-16 8:-7
w:and_ask	0:10 7:-9
w:and_b	2:10 5:-5
w:and_bend	0:-7 1:-6 7:13
w:and_book	0:-7 2:-5 3:10
w:and_box	0:-7 1:18 2:-9 3:-11 4:-6 7:-12 8:-7
w:and_c	0:-14 1:-7 2:29 3:-8 4:-9 7:-5
w:and_come	1:15 3:-13
w:and_count	1:14 3:-7 4:-5 7:-6
w:and_crat	1:10
w:and_d	1:17 2:-12 6:-7
w:and_delivery	0:9 2:-15 6:-6 8:12
w:and_don't	0:-12 1:6 2:7 3:-12 7:12
w:and_e	2:10 5:-5
w:and_every	0:-11 7:11
w:and_fifty	0:-14 1:8 2:17 3:-6 4:-12
w:and_for	1:-8 2:-11 3:-6 4:5 8:9
w:and_friday	0:-12 2:-6 5:15
w:and_get	0:9 2:7 3:-10 4:-11 7:-8
w:and_half	0:11 4:-5
w:and_has	2:12 4:-5
w:and_held	3:13 5:-6
w:and_hold	0:38 1:-31 2:-17 3:-7 4:-10 5:-11 6:-6 7:-11 8:-6
w:and_i	0:-37 1:14 3:-16 4:7 7:-7 8:-10
w:and_i'm	3:-13 5:6
w:and_i've	0:-6 2:12 5:-9 6:-9 7:-16
w:and_if	0:-18 2:-11 3:-6 4:20 5:-9 6:-6 7:-13 8:-14
w:and_in	0:17 1:-6 2:-9 3:-10 7:-8
w:and_is	0:15 1:-11 3:-10 4:-19 7:-12 8:-8
w:and_it	0:-15 1:11 2:13 4:-9
w:and_keep	0:18 2:-24 4:15 5:-17 6:-8 7:-22 8:-6
w:and_kept	0:25 2:-15 3:-15 4:-6 5:-5 6:-5 7:-12
w:and_leave	0:21 2:5 3:-12 4:-5 5:-5 6:-6 7:-21
w:and_left	0:11 1:-8
w:and_let	0:19 2:-12 3:-7 4:-5 5:-7 7:-8
w:and_lot	0:-10 2:11 4:-11 6:-7 8:-5
w:and_may	0:-7 1:-7 3:14
w:and_mr	1:-9 2:7 4:-9 5:15
w:and_mrs	0:-13 2:10 6:-7
w:and_my	0:-8 1:-9 2:-8 3:6 4:18 5:-9 8:-7
w:and_no	0:-14 1:-22 2:8 4:10 5:-9 6:-12 7:9 8:-5
w:and_nobody	0:-6 2:-6 3:-6 6:10 7:7
w:and_not	1:-15 2:-12 3:-11 4:-8 5:6 7:9 8:-7
w:and_noth	0:-11 2:-20 3:9 4:11 5:-10 6:-16
w:and_on	0:28 2:-19 3:-5 7:-13
w:and_one	0:11
w:and_only	0:-5 1:16 3:-12 4:-5 5:-7 6:-5 7:5 8:-10
w:and_our	0:-15 1:11 7:-5 8:-7
w:and_pack	1:-9 6:17 7:-5
w:and_packag	1:-10 5:5 6:11
w:and_paint	1:17 2:-7 4:-7
w:and_plat	1:-15 2:-18 4:-8 6:23
w:and_please	0:-13 2:-9 4:12 5:6 6:-8 7:-9 8:-7
w:and_post	0:24 2:-5 7:-5 8:-20
w:and_primer	0:-8 1:-11 6:12
w:and_print	0:-10 2:-6 4:7 8:7
w:and_purchas	2:20 4:-16 6:-5 7:-9
w:and_put	1:-9 2:-12 3:14 4:-9 5:-5 6:-7 7:-14 8:5
w:and_reduce	1:11 3:-9 6:-9
w:and_releas	0:-12 2:-12 4:12 5:-10 6:-10 7:-6 8:7
w:and_release	0:6 2:-13 4:-10 8:20
w:and_remain	0:-10 2:-12 4:13 5:-8
w:and_restart	0:15 3:-10 4:-6 5:-5 7:-10
w:and_return	0:9 2:12 4:-5 7:-9 8:-9
w:and_same	0:-7 3:-12 4:10 6:5
w:and_send	0:29 1:-17 2:-8 3:9 5:-7 6:-12 8:-32
w:and_sew	0:-5 1:9 4:-13 5:-7 7:9
w:and_she'll	1:-8 2:-12 3:20 4:-6 8:-5
w:and_ship	0:11 3:-6
w:and_sit	0:13 2:-12
w:and_so	1:-9 6:11
w:and_start	0:17 1:-8
w:and_stay	0:-14 1:17 3:-8 4:-6 7:-8
w:and_tell	1:22 2:-24 4:-9 5:-8 6:-8 7:-5
w:and_ten	0:-17 1:25 2:-10 3:-11 4:-7 6:-10 7:-12 8:-7
w:and_terminal	0:-7 1:-6 2:16 4:-11 5:-7 6:-8
w:and_test	0:-14 1:7 2:-5 7:13
w:and_that	2:20 3:-15 4:-9 6:-8 7:-17
w:and_that'	0:-12 2:16 6:-5
w:and_the	0:16 1:-24 2:-10 3:-20 4:-21 5:-5 6:6 7:-11 8:-15
w:and_then	0:18 1:-17 2:5 3:-6 5:-10 6:-8 7:-14 8:-24
w:and_there	0:7 1:-6 2:-14 3:-10 4:12 7:-9
w:and_those	1:13 4:-12 6:-5
w:and_to	0:8 1:5 7:-10
w:and_trimm	0:10 2:-5 3:-5
w:and_undersign	0:-6 2:13
w:and_varnish	0:-7 1:15 2:10 3:-7 4:-7 5:-6
w:and_wait	0:15 3:-13
w:and_we	0:-13 1:-11 2:11 4:7 7:8
w:and_we'll	1:-11 4:-11 7:-6 8:14
w:and_went	0:17 7:-8
w:and_what	1:-5 2:-8 4:-9 6:-10 7:-10
w:and_which	0:19 3:-7 4:-5 7:-17
w:and_who	0:19 1:-6 3:-6 7:-9
w:and_will	0:-9 1:-12 2:-13 3:27 4:-10 5:5 6:-9 7:-11
w:and_with	1:-5 2:-5 4:13 7:-6
w:and_without	0:17 4:-10
w:and_would	0:10 7:-7
w:and_write	2:12 4:-5 7:-6
w:and_yes	0:-11 1:-7 3:10 7:11
w:and_you	0:-14 2:14 5:-18 7:-10
w:and_your	1:-5 2:-12 4:15 7:-7 8:-7
w:ander	0:-14 1:-11 2:5 4:-5 5:6
w:ander_,	0:-15 1:-12 2:5 4:-5 5:7
w:andrew	1:-15 2:15
w:angle	2:-5 4:9 7:-10 8:12
w:anja	0:-9 2:-10 3:6 4:9 5:-5
w:anke	0:-10 3:8
w:ann	0:-7 2:12 4:-12 5:6
w:anna	1:-13 2:17 3:-7 4:-8 5:10 6:-12 7:-7
w:anna_,	0:12 1:-5 6:-9
w:anneke	0:-11 1:11 3:12 4:-18 5:-21 6:-8 8:-11
w:anneke_,	0:-13 2:-5 3:14 4:-8 5:-11 8:-8
w:annika	0:7 1:11 2:-11 4:-5
w:anodis	0:-15 1:-19 2:26 3:-10 4:-9 6:13 7:20 8:-9
w:anodise	0:-15 1:9 2:19 3:-5 4:-11 5:-5
w:anodiz	1:-9 4:-7 7:12
w:anodize	0:-12 2:17 7:-8
w:anodize_.	0:-13 1:-6 2:18 7:-7
w:another	1:5 2:-6 3:-20 4:-17 5:8 6:-7 7:-5 8:-10
w:another_#	0:14 1:-12 3:-10 4:-22 5:6 6:-7 7:-12 8:-9
w:another_release	1:13 3:-19 4:7 5:9
w:answer	1:-17 2:-6 4:-10 5:-17
w:answer_,	0:-8 2:-5 3:-10 5:-6 6:12
w:answer_on	0:-12 2:8 3:9 5:5 6:-7 7:-6
w:antenna	0:-18 1:-10 2:11 4:11 5:-6 8:-9
w:any	0:-13 1:-6 2:-17 3:-11 4:-28 5:-6 6:8 7:12 8:8
w:any_longer	0:13 1:-5 2:-15 3:-7 6:10
w:any_more	0:-14 1:-7 2:-26 3:-7 4:-11 5:-7 6:18 7:9 8:18
w:any_of	0:13 1:10 3:-11 4:-14
w:anybody	2:10 3:-6 4:10 5:-9 7:-7 8:-12
w:anyone	0:16 1:-8 2:-5 7:-12
w:anyth	0:41 1:-18 2:-19 4:-7 5:-13 6:-7 7:-11 8:-15
w:anyth_,	0:19 1:-9 2:-5 3:-9 6:-7
w:anyth_else	1:-6 2:-8 4:14 5:-7
w:anyth_new	0:-13 3:20 5:-5
w:anyth_on	0:30 3:-5 4:-8 5:-14 7:-17 8:-12
w:anyth_until	0:21 1:-9 7:-5 8:-13
w:anyth_yet	0:16 7:-9
w:anywhere	1:15 2:-5 4:-5
w:anywhere_,	1:15
w:ap	0:17 2:-13
w:apart	1:24 2:-11 3:-9 6:-7 7:-12
w:apart_.	3:8 7:-11
w:apart_;	1:11 3:-9
w:apart_and	1:13 2:-8 6:-8
w:app	0:-6 2:11
w:apply_.	0:19 1:-14 2:-9 4:-10 6:-5 8:10
w:approv	1:-30 3:-11 4:8 5:-36 6:-19 7:-21 8:14
w:approv_#	0:-20 2:22 8:-5
w:approv_,	0:18 1:-10 2:9 3:-19 4:-15 5:-17 7:-17 8:-9
w:approv_.	1:-18 2:-14 3:-11 4:16 6:-9 7:-6
w:approv_:	0:-36 4:13 5:-15 7:-6
w:approv_a	0:-5 1:-9 2:14 4:-9 5:-7
w:approv_as	0:-7 1:-19 2:-18 3:-17 4:-20 5:-12 6:-16 7:-21 8:21
w:approv_at	2:15 4:-5
w:approv_by	1:-18 2:-17 4:-12 5:-16 6:-20 7:-19 8:16
w:approv_for	0:-11 2:7 3:-12 4:14 5:-17 6:-12 7:-5
w:approv_from	0:-23 8:27
w:approv_it	0:-14 1:-7 2:8 4:-13 8:23
w:approv_lot	0:-18 1:-10 2:35 3:-5 4:-14 5:-9 8:-9
w:approv_the	0:-7 1:14 2:7 3:-14 4:-12 5:-14 6:-7 7:-8
w:approv_this	1:-15 2:-24 3:10 5:-12 8:24
w:approv_today	1:-11 2:20 4:-17
w:approval	0:-11 2:-5 3:-35 4:6 5:-25 7:-15 8:11
w:approval_,	0:-8 1:10 2:-17 3:-5 4:10 5:-7 6:-6 8:14
w:approval_.	0:6 1:-12 2:22 3:-15 4:-13 5:-16 6:-5 7:-6
w:approval_by	0:-11 2:11 3:-5 4:7 5:-6
w:approval_for	0:-12 1:-13 2:-6 3:-8 4:15 6:-8 7:-5
w:approval_from	0:-16 1:14 2:9 6:-5
w:approval_is	0:11 2:-6 4:-6 5:-9 8:10
w:approval_of	1:22 2:-7 3:-9 4:-23 5:-9 6:-13 7:-7 8:-5
w:approve	0:-18 1:-27 2:14 4:11 5:-20 6:5 7:-13 8:-15
w:approve_#	1:-7 2:-14 3:-5 4:18 5:-5 6:-5 8:-11
w:approve_.	0:-16 1:-15 2:-6 3:14 4:-10 5:-5 6:13 7:-6
w:approve_lot	0:-10 1:-7 2:34 4:-17 5:-6 7:-6
w:approve_the	0:-6 1:-18 2:29 4:-6 5:-10 6:-7
w:approve_this	0:5 2:-5 3:6 6:13 7:-5 8:-5
w:approver	2:-9 4:-6 5:-9 8:12
w:april	0:27 1:-15 2:-22 3:-15 4:-22 5:6 6:-8 7:-5 8:-11
w:april_#	0:10 1:-5 2:-8 3:-13 4:-17 5:13
w:architect	0:-10 1:12 3:-5 4:6 5:-9 7:-6
w:architect_has	0:-9 1:13 2:13 4:-14 5:-6 7:-5
w:are	0:-5 1:-6 4:-18 5:-15 8:-14
w:are_#	0:-21 1:17 3:-8 4:-15 5:-9 6:14 7:-5 8:9
w:are_a	1:-8 2:-9 3:10 4:8
w:are_accept	1:15 4:-5 5:-5 6:-9
w:are_additional	0:-11 1:-9 2:8 3:-7 6:13
w:are_all	0:7 1:-14 2:-5 4:9 7:-6
w:are_already	0:-15 1:5 3:-13 4:-5 5:-5 6:11 7:16
w:are_approv	0:-14 1:-5 2:-8 3:-15 4:16 5:-13 6:-9 7:-5
w:are_at	0:15 1:11 2:-5 3:-8 6:-6 7:-15
w:are_back	4:7 5:-6 6:-7 7:-14
w:are_block	0:-28 6:-8 7:-8 8:-7
w:are_cancell	0:-5 2:14 3:-6 4:-9 5:-5 7:-5
w:are_clear	0:6 2:-14 3:-7 4:-10 5:-6 8:29
w:are_clos	0:-14 1:-16 3:-9 4:-5 6:16 8:-6
w:are_count	0:-9 1:13 2:-12 3:12 6:-5
w:are_done	1:13 2:-14 3:-13 4:-7 6:-8 7:-5 8:-8
w:are_due	1:-6 2:12 4:-7
w:are_exclud	0:-14 2:12 3:-10 5:-6 6:6
w:are_extra	0:-11 1:6 2:-12 3:10 4:-11 5:-6 7:-8
w:are_fine	3:12 4:-6 5:5
w:are_finish	0:9 1:-30 2:13 3:-14 4:-12 6:-11 7:17 8:-13
w:are_for	1:-19 2:-15 3:11 4:8 5:11 6:-5
w:are_free	1:-6 3:11
w:are_frozen	0:-19 1:16 3:-19 4:-12 5:11 6:-5
w:are_good	1:12 2:-6 3:-17 4:-7 6:-7 8:12
w:are_held	0:30 1:-15 2:-28 3:-10 4:5 5:-12 6:-10 7:-7
w:are_hereby	0:-19 1:-5 3:-7 4:-14 5:-7 6:21 7:-9 8:-15
w:are_in	0:28 1:-22 2:-7 3:-11 4:-21 5:-8 7:-20 8:-9
w:are_includ	0:-7 1:20 2:-14 3:-12 6:9
w:are_inside	0:-5 2:11 3:-5 6:9
w:are_kept	0:16 1:-11 2:5 7:-15
w:are_left	3:10 6:5 7:-8
w:are_lift	1:14 3:-6
w:are_lock	1:-10 3:-8 4:12
w:are_ly	1:11 2:-6
w:are_no	0:-6 1:10
w:are_not	0:-28 1:18 2:40 3:-26 4:-36 5:-14 6:-8 7:-9 8:-10
w:are_off	0:-14 1:5 2:20 4:-7 5:-6 6:-8
w:are_ok	0:-13 1:7 2:-9 3:7 5:-10 6:-5 7:-5
w:are_on	0:7 1:-10 2:-25 3:-21 4:14 5:-20 6:-11 7:7 8:-16
w:are_open	3:-5 6:14
w:are_out	0:18 1:-14 2:-13 3:-7 5:13
w:are_outside	0:-14 1:24 3:-8 6:-8 7:-10
w:are_pack	0:-6 1:-6 7:12
w:are_part	1:-16 6:14
w:are_pleas	2:14 4:-6 5:-6
w:are_ready	1:-6 2:-5 3:-6 7:16
w:are_releas	0:8 1:-20 2:-9 4:-7 7:-6 8:-9
w:are_scrap	0:5 1:-8 3:11 7:-8 8:-7
w:are_still	0:11 1:21 2:-26 3:-17 5:-7 6:-18 7:-23 8:-8
w:are_the	1:10 2:-12 5:-10 6:-5 7:-9
w:are_through	0:-9 1:8 2:-12 3:-6 4:-8 5:-5 6:-16 7:18 8:-13
w:are_to	0:-31 1:6 4:-18 6:-14 7:26 8:-7
w:are_usable	0:-14 3:15
w:are_wait	1:-8 3:13 4:-5 5:-13 7:-5
w:are_with	0:-17 2:12 5:5
w:area	1:-23 3:19 5:-9 7:6
w:area_until	1:-14 3:8 5:-7 7:8
w:aren't	0:-18 2:-22 3:5 4:7 5:-11 6:-7 7:16 8:-12
w:aren't_to	0:-9 2:-17 4:20 5:-5 7:-7
w:argue	0:8 1:-15 6:5
w:arm	2:-15 4:17 8:-13
w:arm_,	2:-13 4:12 8:-12
w:arms	0:-10 1:15 3:-7 4:-11 5:12 6:-14
w:around	1:11 2:-6 3:10 4:-9 5:-15 6:-7 7:-11 8:-8
w:around_#	0:-13 1:7 2:-7 3:13 4:-5 5:-14
w:arrange	0:-5 4:13 7:-9 8:-16
w:arriv	0:5 1:13 2:6 4:-17 6:-15 7:-15 8:-13
w:arriv_,	0:10 8:-7
w:arriv_.	1:9 3:10 4:-8 5:-5 6:-9
w:arrive	0:21 3:-9 4:-5 6:-5 7:-8
w:arrive_.	0:6 3:-13 5:11
w:art	0:5 1:-8 2:-8 3:-18
w:articl	1:-17 2:-6 3:-11 4:28 5:-12 6:-9 8:-8
w:articl_of	0:-9 1:-10 2:-16 3:-6 4:24 8:-8
w:article	0:-5 1:-19 2:-28 4:28 5:-11 6:-10 8:-22
w:article_,	2:-23 4:24
w:arturo	3:-15 5:16
w:artwork	0:-32 1:5 2:8 3:-12 5:-22 6:-8 7:-7
w:artwork_.	0:-16 1:-5 2:-13 3:12 5:-10 7:13 8:-5
w:artwork_rev	0:-27 2:10 3:-17 5:-8 6:-14 7:-11 8:15
w:artwork_version	1:10 3:-20 4:-10 5:-16 7:-16
w:as	0:-26 3:-31 4:-9 5:-14 7:-11 8:16
w:as9102	0:-6 2:-18 3:-6 4:20 5:-8
w:as_#	1:10 3:-11
w:as_a	1:-12 2:12 3:-12 4:-6 5:-14 6:-11 7:-16 8:-8
w:as_agre	0:-17 1:7 2:6 3:-13 5:12 6:6 7:-5 8:-5
w:as_alway	0:-9 2:7 3:-11 4:-11 6:-8 7:-6 8:-5
w:as_an	0:20 1:-8 2:-6 4:-6 5:-10 8:-6
w:as_approv	2:10
w:as_before	0:-23 1:16 2:-16 3:-16 5:-7 6:15 7:-13 8:-11
w:as_below	1:8 2:-9 3:-16 4:14 5:8 8:-5
w:as_buyer	0:-10 1:-6 2:-15 3:7 4:-6 5:5 6:-7 7:-8 8:-9
w:as_deliver	1:-5 3:14 4:-7
w:as_far	0:9 1:-5 2:-8 3:-5 4:-7 6:-5 7:16 8:-5
w:as_first	0:-8 1:-8 2:13 4:-5 5:-11
w:as_follow	0:-12 2:5 4:15 5:-10
w:as_for	0:-11 2:-7 6:10 7:9
w:as_i	0:11 2:-14 3:-14 4:-12 5:-5 6:-11 7:5 8:-7
w:as_i've	0:13
w:as_in	0:-36 1:-5 3:-11 4:-9 5:-18 6:-14 7:-7 8:33
w:as_is	0:-18 1:8 3:12
w:as_it	0:15 1:-5 2:-6
w:as_last	0:-16 1:20 2:-9 4:-12 5:-5 6:-6 8:20
w:as_lot	0:9 1:-10 2:20 3:-8 4:-12 5:-9 6:-8 8:-12
w:as_much	0:13 2:-5 7:-6
w:as_of	0:7 1:9 2:10 3:-24 4:-12 5:-13 6:-14 8:-23
w:as_on	0:-5 1:12 4:7 5:-8 6:-8
w:as_order	0:-7 2:12 3:-12 4:-12 5:-6 7:-6
w:as_our	0:11
w:as_part	1:18 2:-10 3:-9 5:-5 6:-5
w:as_per	0:-37 1:5 2:-9 3:-5 4:-14 5:-8 6:7 7:-12 8:21
w:as_plann	0:-12 1:-7 2:-6 6:-9 7:19
w:as_planner	5:10
w:as_program	1:-19 4:-5 5:-6 6:18 8:-10
w:as_project	0:-15 1:16 3:-15 4:6 5:-6 6:-7 8:5
w:as_purchas	0:-8 1:10 2:-6 4:-10 5:-5 6:-8 8:8
w:as_quot	0:-24 1:-11 2:14 3:-10 5:-10 6:-10 7:-8 8:9
w:as_releas	1:10 2:-13 3:-6 4:-7 6:-5
w:as_soon	0:24 2:8 3:-23 4:-14 5:-9 6:-22 7:-19 8:-17
w:as_the	0:-11 1:-19 2:30 3:-8 4:-6 5:-8 6:-13 8:-14
w:as_they	0:-13 1:-6 4:-5 5:-6 7:8
w:as_to	1:-13 2:16 4:-10 7:-13 8:-7
w:as_usual	0:9 2:-11 3:5 5:-13 6:-11 7:-14 8:-10
w:as_we	0:-10 2:9 4:-6 7:-7 8:11
w:as_well	0:-27 1:-7 3:-11 4:-13 5:18 6:10 7:15 8:-6
w:as_you	0:18 1:-22 2:-10 3:-8 4:-16 5:-8 6:14 7:-11 8:8
w:asa	0:-13 1:-5 3:-7 6:11
w:ash	0:-13 2:29 3:-11 4:-22 5:-20 6:-8 7:-7
w:ash_,	0:-8 1:9 2:24 3:-10 4:-17 5:-18 6:-8
w:aside	0:-6 1:14 3:-7 6:-8 7:8
w:aside_,	1:13 6:-6
w:ask	0:15 1:-5 2:-15 3:-10 4:12 6:-12 7:-12 8:-17
w:ask_,	0:15 1:-14
w:ask_.	2:-18 3:-10 4:23 5:-10 6:-9 7:-18 8:-15
w:ask_for	0:20 2:-9 6:-6 7:-14
w:ask_me	0:13 1:-7 2:9 3:5 7:-9 8:-13
w:ask_you	0:-17 2:8 3:-5 4:-13 5:7 6:-5 7:16 8:-6
w:asks	0:5 1:9 2:-9 3:-10
w:assembl	1:-17 2:8 3:8 4:-9 5:-6 6:13 7:-6 8:-9
w:assembl_before	1:-10 3:10 4:-5 5:-5 6:9
w:assembly	0:-19 1:13 3:11 4:-14 5:-15 6:-16 7:8 8:-8
w:assembly_,	0:-8 3:12 4:-13
w:assembly_draw	2:12
w:assembly_in	0:-13 2:-11 3:11 7:10
w:assembly_of	3:-7 7:11
w:assembly_rev	1:13 3:-5 5:-6 6:-6
w:assum	0:-6 1:-7 2:23 3:-16 4:-16 5:-9 6:-10 7:-8 8:-16
w:astrid	0:-5 8:10
w:at	0:17 2:-15 3:-20 4:-19 5:-12 6:-7 8:-23
w:at_#	0:40 1:-15 2:-16 4:-15 5:-13 6:-8 7:-15 8:-16
w:at_.	0:-11 3:9 5:-5 7:9
w:at_a	0:18 1:-13
w:at_eight	0:12 1:-8
w:at_index	0:-8 1:5 3:-13 5:-8 7:-7 8:-10
w:at_issue	0:-9 1:13 3:-7 7:-5
w:at_it	0:-6 2:-12 3:11 6:-9 7:-9 8:13
w:at_least	1:-12 2:8 4:-20 5:-7 7:10 8:12
w:at_once	0:-7 3:-11 4:-18 5:-10 6:-17 7:15 8:-13
w:at_our	0:-19 1:-9 2:6 3:-17 5:-16 7:5 8:-9
w:at_present	0:21 2:-5
w:at_rev	1:11 3:-26 4:-8 5:-5 6:-15 7:-15
w:at_revision	0:16 2:-9 3:-5 4:-9 5:-5 6:-8 7:-6
w:at_stop	0:-5 1:12 7:-7
w:at_that	0:12 1:-10
w:at_the	0:-6 2:-15 3:-15 4:-10 5:-21 7:5 8:-7
w:at_them	0:-9 1:13 3:-7
w:at_this	0:-11 1:16 2:-5 4:-11 5:-5 7:-6 8:-5
w:at_your	0:-37 1:-5 2:-17 3:7 4:-6 5:16 6:7 8:-20
w:attach	0:36 1:-14 3:-24 4:-16 5:-24 6:-15 7:-24 8:-26
w:attach_)	0:-12 1:11 2:-12 4:13 7:-7
w:attach_,	0:24 1:-5 2:-11 3:-13 4:-6 5:-6 6:-7 7:-11 8:-12
w:attach_.	0:19 1:-16 2:-6 3:-9 5:-6 6:-5 7:-9
w:attach_is	0:19 2:6 4:-7 6:-5 7:-7
w:attention	0:-8 1:-6 2:16 3:-5 4:16 5:-8 8:-13
w:auction	0:31 2:-29 3:-8 5:-6 7:-16
w:audit	1:20 2:-11 3:-10 4:-24 6:-14 7:-20 8:-11
w:audit_,	0:9 1:-11
w:audit_.	0:-19 1:11 2:-6 3:15 4:-16 5:-11 6:-9 7:-13 8:-6
w:audit_file	0:18 1:-10 2:-6
w:audit_of	0:-8 1:10 2:-19 4:-7 5:5 7:-7 8:-6
w:auditor	0:31 3:-13 4:-7 5:-5 7:-13 8:-11
w:auditor_com	0:15 3:-11 7:-6
w:august	0:16 1:8 2:-11 4:-7 6:-8 7:-20 8:-12
w:august_#	0:18 2:-9 7:-17
w:august_.	0:14 4:-5 5:-5 6:-8 7:-9 8:-6
w:authoris	0:-25 1:5 2:-26 3:-13 4:16 5:6 7:-14 8:-21
w:authoris_:	0:-12 1:6 2:-11 6:-5
w:authoris_by	0:-10 1:6 2:7 3:-9 4:-6 7:-6 8:-5
w:authoris_this	1:-10 6:13
w:authorise	0:-16 1:6 2:19 4:-6 5:-5 6:-8
w:authorise_the	0:-15 1:5 2:16 6:-8
w:authority	0:8 1:-12 2:-9 3:-19 4:-20 5:-8 6:16 7:6 8:-15
w:authority_for	0:-12 2:16 3:-6
w:authority_to	0:23 1:-5 2:-15 3:-9 4:-19 6:-6 8:-13
w:authoriz	0:-17 2:-10 3:-30 4:7 5:11 6:5 7:-13 8:-12
w:authoriz_.	0:-8 1:-10 2:-15 3:-14 4:-13 5:15 6:7 7:-13 8:-17
w:authoriz_by	0:-5 1:-14 2:5 3:-10 4:-5 6:11
w:authoriz_this	1:12 2:-9 3:-6 4:9 5:12 6:-15 8:-14
w:authorization	0:-20 2:24 3:-14 4:-11 5:-7 7:-7 8:-6
w:authorize	0:-13 1:18 2:-15 3:-12 4:-17 5:-18 6:-13 7:-14 8:20
w:authorize_.	0:-11 1:10 2:-21 3:-6 4:-18 5:-13 6:-8 7:-9 8:17
w:authorize_the	1:14 3:-6 4:-9 5:-7 7:-8
w:automatically	0:22 3:-14 4:-7 5:-7 8:-6
w:automatically_.	0:22 2:-5 3:-12 8:-7
w:autumn	0:12 2:-11
w:available	0:-10 1:-6 2:17 3:-7 4:-11 7:-7 8:-9
w:aw-5754	0:-9 1:-9 2:14 3:-7 4:-9 5:-10
w:await	0:19 2:-7 3:-6 4:-5 7:-6
w:await_your	0:20 7:-13
w:away	0:9 1:-20 2:-14 3:-24 4:-21 5:-15 7:-17 8:23
w:away_,	0:-11 1:-12 2:-10 3:-9 4:-6 6:-12 8:21
w:away_the	0:-9 3:-12 4:-6 6:16 8:-5
w:awn	1:14 4:9 7:-11 8:-10
w:axle	0:-21 1:8 2:-9 3:-9 5:-7 6:-7 7:11 8:-10
w:b	1:-10 4:8 5:-12 6:-20 7:-26 8:-14
w:b_(	0:8 2:12 3:-10 4:-8 6:-9 8:-5
w:b_)	0:7 2:-10 3:8 5:-5
w:b_,	0:-12 1:18 2:-25 3:5 4:14 5:-20 6:-11 7:-14 8:-13
w:b_.	0:-9 2:9 3:-18 4:-9 5:10 6:-5 7:-13 8:-6
w:b_:	0:14 1:-9 3:-6 5:-5
w:b_and	0:9 1:-11 2:19 4:-16 5:-9 6:-8 7:-6 8:-6
w:b_for	0:-10 2:-12 3:5 5:-7 6:-5
w:b_stay	0:12 1:-15 3:6 7:-12
w:b_to	1:12 2:-10 4:-5
w:back	1:16 2:-12 3:-25 4:-27 6:-9 8:-11
w:back_#	0:-6 1:6 2:-7 3:10
w:back_,	0:14 1:13 2:15 3:-29 4:-16 5:-15 6:-17 7:-14 8:-13
w:back_.	1:-13 2:-7 4:-6 5:-6 6:13 7:-16 8:-10
w:back_and	0:10 1:10 2:14 3:-17 4:-11 5:-12 6:-7 7:-12 8:-6
w:back_at	0:-12 1:-5 2:-6 5:13
w:back_for	0:17 2:-15
w:back_from	0:-27 1:10 2:-5 3:-5 6:-17 7:13 8:-11
w:back_in	0:10 2:-5 3:-14 5:11 7:-6
w:back_into	0:-13 1:12 7:-9
w:back_on	0:6 1:35 2:-26 3:-16 4:-11 5:-13 6:-18 7:-13 8:-9
w:back_to	0:-5 1:-10 2:-20 3:17 4:-16 5:-11 6:-11 8:11
w:back_until	0:5 2:-9 3:-12 4:-13 5:13
w:back_up	0:-19 1:9 2:-10 3:-10 4:-6 5:-8 6:9
w:back_with	0:-5 1:-12 2:5 3:-5 7:13
w:backpack	0:-11 2:13
w:backshell	2:-7 4:13 8:-7
w:bad	2:-21 3:-6 4:-12 5:-9 6:-5 7:5 8:-5
w:badly	0:17 7:-5 8:-7
w:bag	0:-23 2:-9 3:35 4:-16 5:-20 6:-22 7:-10 8:-8
w:bag_#	0:-19 1:-9 2:-8 3:30 4:-13 5:-16 6:-15 7:-7 8:-8
w:bagg	1:19 2:-10 3:-10 6:-6
w:bagg_unchang	1:11
w:bags	1:-5 2:9 3:15 4:-14 5:-10 6:-12 7:-5 8:-10
w:bags_#	0:-11 1:-8 2:-6 3:20 4:-7 5:-9 6:-9
w:bakery	2:14 3:-15 5:-9 7:-14
w:bakery_has	0:19 2:-6 3:-8 7:-6
w:balance	2:-7 3:7 4:-20 6:14 7:-8 8:-28
w:balance_#	1:12 2:18 3:-8 5:-12 6:-12 7:-10 8:-19
w:balance_,	0:-25 1:-20 2:10 3:-9 4:-20 5:-11 6:27 7:-14 8:-20
w:balance_.	0:-19 1:-15 2:-12 3:31 4:-11 5:-13 6:5 7:-9 8:-7
w:balance_:	1:-10 2:-12 3:-12 4:-9 8:-7
w:balance_need	1:12 2:7 3:-7 4:-5 5:5 6:-8
w:balance_of	0:10 1:9 2:-30 3:-10 4:-5 6:14 7:-10 8:-8
w:balance_shall	0:14 2:-8
w:balance_stay	2:11 3:-9 5:-6 6:-6
w:band	2:-13 3:11 4:-5 5:-5 6:-5
w:bank	0:25 1:-7 2:-15 3:-9 4:-11 7:-8
w:bank_has	0:12 2:-8 3:-5 4:-5
w:bar	3:6 4:-12 5:-10 6:7
w:bar_.	0:-10 2:12 4:-8 5:-7
w:bar_is	0:-7 1:-5 2:-13 3:11 4:-5 7:9
w:barr	0:-15 2:-9 4:19 5:-6 6:-5
w:barrel	2:22 3:-7 4:-8 7:-14
w:bas	0:-13 1:12 2:-5 7:7
w:basi	0:5 1:-11 2:-5 3:-5 4:-17 5:-11 7:-6 8:12
w:batch	0:-9 1:-18 2:31 4:-27 5:-10 6:-14 7:-7 8:-20
w:batch_#	0:5 2:6 3:11 4:-11 5:-11 8:-6
w:batch_,	1:5 2:8 3:-7 4:-10
w:batch_has	0:-12 2:-12 4:12 7:13
w:batch_of	0:10 1:-25 2:29 3:-9 4:-31 5:-13 7:-12
w:bath	0:-8 2:-6 4:-12 5:-7 6:-6 7:17 8:-9
w:bath_is	0:-7 1:11 2:-12 4:-7 8:-5
w:battery	0:16 1:-12 7:-5
w:bauer	0:-7 1:8 2:-9 3:9 4:5 5:-7 6:-10 7:-9 8:-5
w:be	0:-5 1:-11 5:-18 6:-7 8:-12
w:be_#	0:11 1:-6 4:-9 6:5 8:-11
w:be_,	0:-13 2:15
w:be_adjust	0:-8 1:5 2:-6 3:15 4:-6 5:-7 6:-8 7:-6
w:be_agre	0:-5 2:12
w:be_back	1:-12 3:-5 7:13
w:be_blown	0:-8 1:-14 2:14 4:-5 5:-5 7:-5
w:be_built	3:-9 6:13 7:-5 8:-6
w:be_commenc	2:11
w:be_count	0:-13 1:21 2:-13 3:-7 6:-10
w:be_cut	1:-14 2:5 4:11 6:-5 7:-7
w:be_decid	1:10 3:-10 7:-5
w:be_deduct	0:-12 1:9 2:-8 3:8 4:-9 6:-7 7:-8
w:be_deliver	0:-11 2:-7 6:11 7:-8
w:be_despatch	0:-7 1:-10 2:-11 4:-10 5:8
w:be_dispatch	0:-13 1:-6 2:-5 4:-7 5:12 7:12 8:-5
w:be_done	0:-5 1:-18 6:11 7:9
w:be_given	1:-8 2:10 3:-7 4:6 5:-5 8:-5
w:be_glad	0:-6 1:13 2:-6 3:-6 6:-5 7:-7
w:be_good	0:18 1:-8 2:-10 3:-6 8:-5
w:be_ground	3:-8 4:13 7:-11
w:be_held	0:11 7:-6
w:be_in	0:18 1:-10 2:6 3:-9 4:-5 5:-5 7:-7
w:be_invoic	0:14 1:-12 2:-19 3:15
w:be_issu	1:12 7:-9
w:be_kept	2:-11 3:-16 4:8 6:-11 7:10
w:be_load	0:-5 1:5 3:7 4:-12 5:11
w:be_made	0:-8 1:15 2:-25 3:-22 4:26 5:-5 6:9 7:-6
w:be_mould	0:-21 1:-9 2:27 5:-14 6:-10 7:-13
w:be_on	2:9 4:-10
w:be_pour	0:-15 2:13 3:8 4:8 5:-5 6:-7 7:-13 8:-5
w:be_produc	1:-17 3:12 4:-13 5:-15 6:6 7:-8 8:-13
w:be_ready	0:21 1:-7 3:-8 7:-11
w:be_reduc	0:-9 1:-7 3:16
w:be_releas	0:24 1:13 3:-16 4:-32 5:-11 6:-11 7:-8 8:-9
w:be_restart	0:-6 1:17 2:-5 6:-10
w:be_resum	1:20 2:-9 3:-8 4:-10 5:-5 6:-6 7:-9
w:be_retain	0:-11 7:16
w:be_schedul	0:10 1:-5 2:7 4:-8 5:-7 7:-10
w:be_sent	0:-11 1:14 3:-16 4:10 5:-5
w:be_shipp	0:-9 1:-13 2:-8 3:11 4:-9 5:16 7:-7 8:-7
w:be_so	0:-20 1:-10 2:15 3:-7 4:-12 5:-8 7:6
w:be_start	0:-5 2:7 3:-20 4:13 5:-13 6:-5 8:-11
w:be_taken	0:-7 3:12 5:-8 7:-6 8:-6
w:be_the	2:6 3:-8 4:-11 5:9 8:6
w:be_touch	0:-6 1:15 6:-5 7:-12
w:be_turn	0:13 7:-12
w:be_used	0:-5 2:-8 3:16 7:-6
w:be_weld	0:-9 4:8 7:14
w:bea	3:11 8:-5
w:bear	0:11 1:11 2:-16 4:-8 5:-9 7:-12 8:-11
w:beata	0:8 1:-5 2:11 4:-8 7:-6
w:beatriz	0:-21 1:8 2:7 3:-6 4:-13 6:-5 7:14
w:beatriz_.	0:-16 1:12 2:10 3:-6 4:-6 7:-7
w:because	0:27 1:-28 2:-5 3:10 4:-18 5:-11 6:-8 7:-6 8:-5
w:because_of	0:25 1:-18 2:-7 3:-5 4:-5 5:-8
w:because_the	0:5 2:-8 3:12 5:-5 6:-5
w:becky	0:10 1:-7 2:-6 3:-7 4:-9 5:14 7:-7
w:becky_,	1:-6 2:-6 3:-6 4:-8 5:14
w:bed	0:8 1:-15 2:-5 3:-5 5:-8 8:9
w:beech	0:-28 1:20 3:-18 5:-13 6:-14 7:-12 8:-8
w:beech_,	0:-16 1:9 2:-15 3:-13 4:16 5:-5 7:-7
w:been	0:-11 2:-16 4:-7 5:-18 6:-8 7:5 8:-12
w:been_.	1:-17 3:16 5:-6
w:been_accept	0:-12 1:11 2:-7 4:6
w:been_approv	0:36 1:-7 2:-19 3:-19 5:-9 6:-9 7:-14 8:-26
w:been_complet	0:-13 1:17 3:-8 7:5
w:been_deliver	0:10 6:-5
w:been_evaluat	0:-14 1:-10 2:23 3:-9 4:-18 5:-7 6:-15 8:-10
w:been_finish	0:-16 2:-10 3:-11 4:-5 6:9 7:12
w:been_here	0:-5 2:16 3:-10 4:-6
w:been_measur	0:-17 1:-11 2:6 3:12 4:15 7:-7
w:been_on	0:13 1:12 2:-7 4:-5 5:-5 7:-11
w:been_pass	0:-10 1:7 4:12 5:-5
w:been_re	0:-11 2:-5 3:-5 7:12
w:been_releas	0:22 1:-12 2:-6 3:-14 4:-13 5:-12 6:-17 7:-14 8:-10
w:been_through	0:-21 1:5 2:-12 5:-8 6:9 7:-9
w:before	0:-16 1:24 2:-15 3:-31 4:-7 5:-10 6:16 7:-25 8:-21
w:before_,	0:-18 1:-8 3:-11 4:-13 6:17 7:-7 8:-16
w:before_.	0:-22 1:22 2:-32 3:-22 4:-5 6:17 7:-10 8:-18
w:before_:	1:11 3:-5
w:before_anybody	4:16 5:-9 7:-5
w:before_anyth	0:-7 1:-7 2:-8 4:14 5:-7
w:before_hold	2:-5 6:17
w:before_i	0:21 2:-14 3:-15 4:-9 5:8 7:-8
w:before_it	0:17 1:-14 3:-8 4:-6
w:before_our	0:-37 2:20 3:-22 4:6 5:-7 6:-18 7:12 8:-20
w:before_pause	0:-12 1:-10 3:12
w:before_stop	0:-7 1:43 2:-16 3:-9 4:-10 5:-6 6:-14 7:-21 8:-6
w:before_stoppage	1:10
w:before_that	0:11 1:-10 2:-7 4:5 7:-7 8:-5
w:before_the	0:-17 1:13 3:-21 4:-7 5:-7 6:14 7:-14 8:-6
w:before_we	0:-15 1:37 3:-10 4:-20 5:-6 6:-5 7:-17 8:-5
w:before_you	2:-7 7:-6 8:11
w:begin	0:-21 1:-16 2:5 3:-22 4:17 5:-18 6:-16 8:-15
w:begin_on	0:-5 1:-8 2:-6 4:10 5:-6
w:begin_with	0:-19 1:-19 2:36 3:-20 4:-30 5:-16 6:-13 7:-11
w:behalf	0:-16 1:-6 2:6 3:-7 4:7 5:-10 6:7 7:-6
w:behalf_of	0:-16 1:-6 2:6 3:-7 4:7 5:-10 6:7 7:-6
w:behind	2:16 3:-21 4:5 5:-12 6:-8 7:-23 8:-13
w:behind_.	1:-11 3:19 8:-6
w:behind_it	0:-10 1:-12 2:16 3:-8 4:6 5:-10 7:-18 8:-6
w:behind_them	2:5 3:-11 4:10 5:-15 6:-9
w:belong	1:-6 3:10 4:-5
w:belong_to	1:-5 3:10 4:-5
w:below	1:12 2:8 3:-17 4:-5 6:-10 7:-10 8:13
w:below_,	0:-11 1:6 4:-14 5:-5 8:25
w:below_.	1:9 2:-14 3:-6 5:8 7:-7
w:ben	0:-5 4:16 8:-11
w:ben_,	0:-5 4:16 8:-11
w:bench	0:-28 4:11 5:-6 7:-7 8:5
w:bench_is	0:-6 5:10
w:bend	0:-19 2:7 3:-14 4:-10 5:-10 6:-6 7:19 8:-7
w:bend_test	0:7 1:10 3:-6 7:-13
w:berg	1:11 2:-11
w:bergen	0:8 1:-14 2:11 3:-16 4:-7 5:-7
w:bert	0:10 3:-5 7:-9
w:best	0:6 1:9 2:-14 3:-14 4:-17 5:-5 6:-13 7:-9 8:19
w:best_,	1:-17 2:-5 3:-7 4:-7 8:29
w:best_regard	1:22 2:-8 3:-14 4:-12 5:-14 6:-8 7:-6
w:better	0:-6 1:-6 2:20 4:-9 7:-10 8:-13
w:better_than	0:-14 1:-7 2:20 4:-8 8:-13
w:bettina	0:21 1:-8 2:14 3:-11 4:-21 5:-12 6:-10 7:-23
w:between	0:-25 2:-10 3:-25 4:-27 5:42 7:-16 8:-12
w:between_#	0:-35 1:10 2:-15 3:-24 4:-19 5:37 6:-11 7:-8 8:-10
w:between_the	0:-12 3:-6 4:-11 5:18 8:-5
w:bex	0:-17 1:13 2:-10 8:19
w:bey_,	3:-6 4:11
w:beyond	0:-18 2:9 3:-16 4:-13 5:-8 7:-7 8:-18
w:beyond_that	0:-19 1:16 2:5 3:-10 4:-14 6:-20 7:-5 8:-9
w:bezel	2:-10 3:10 5:-6 6:5 7:-5
w:bianchi	0:11 4:-7 5:-9
w:big	0:19 2:-15 3:-13 4:17 5:-14 6:-7 7:-8 8:-11
w:bill	0:20 1:10 3:-8 4:-6 5:-9 6:6 7:-25 8:-14
w:bill_,	0:-9 1:15
w:bin	0:-10 2:-8 3:25 4:-14 5:-16 6:-7 7:-7 8:-10
w:bin_#	0:-16 1:-6 2:-5 3:22 4:-10 5:-15 8:-8
w:bind	0:19 2:-12 3:-7 4:-16 6:-11 7:-8 8:-5
w:bins	0:-6 1:17 6:-12 7:-5
w:bioburden	1:13 2:-5 3:-12
w:bioburden_result	1:13 2:-5 3:-12
w:biocompatibility	0:-5 1:-15 2:14 3:-10 4:-8 5:-6 6:-7 7:12
w:biocompatibility_report	2:10 3:-5
w:birch	0:-23 1:9 2:27 3:-7 4:-14 5:-11 6:-5 8:-18
w:birch_ply	0:-14 1:-7 2:28 3:-6 4:-12 5:-9 8:-10
w:birgit	1:11 2:6 4:-7 6:-6
w:bit	0:18 2:-14 3:-9 4:-9 5:-10 8:-6
w:bjarne	1:-12 6:12
w:black	0:-18 1:-11 2:19 3:-18 4:5 5:-15 7:-11 8:-9
w:black_.	0:-19 1:-10 2:19 3:-15 4:5 5:-16 7:-8 8:-5
w:black_anodize	0:-9 1:-5 2:14 7:-5
w:blad	0:-10 1:-17 2:-19 3:11 4:21 5:-13 6:-8 8:-17
w:blank	1:5 2:-9 3:-10 4:13 6:-12 7:-16 8:-5
w:blanket	0:-6 1:-11 2:-22 3:10 4:-8 5:11 6:-6 7:-10 8:-5
w:blanket_#	0:7 2:-14 5:7
w:blast	1:-9 3:17 4:-6 7:-12
w:bless	0:-24 2:12 3:10 4:-9 5:-11 8:13
w:blink	0:14 6:-7
w:blister	0:-11 2:-8 3:7 4:9 5:12 6:-13 7:-7 8:-9
w:blister_card	0:-11 2:-9 3:8 5:13 6:-13 7:-6 8:-5
w:block	0:-7 1:-5 3:-7 4:5 6:-14 7:-15 8:-13
w:block_,	0:-7 1:-18 2:17 3:-5 4:-12 5:13
w:block_.	0:5 1:-15 2:-33 4:19 6:-13 7:-13 8:-17
w:block_:	0:-29 1:8 4:10 5:8 6:-5 8:-6
w:block_and	0:-8 2:13 7:-5
w:block_for	2:8 3:-15 4:-18 5:15 7:-8 8:-5
w:block_in	0:-8 1:10
w:block_on	3:-10 6:18 8:-7
w:block_ones	1:-12 3:21 5:-11
w:block_pend	0:-15 2:-16 3:-10 4:-7 5:18 6:-8
w:block_stock	1:-15 2:-8 3:20 4:-12 5:-7
w:block_store	0:10
w:block_till	0:-6 2:14 3:-11 5:-9
w:block_until	0:-12 1:12 3:-10 4:8 5:-16 6:-13 7:-7 8:-8
w:blood	0:17 2:-11 7:-6
w:blown_until	0:-7 1:-12 2:15 3:6 4:-14 5:-5 7:-5
w:blue	0:-19 2:-18 3:-12 4:8 5:14 6:-7 8:-5
w:blue_.	7:12
w:board	0:12 1:-11 2:6 3:-15 4:6 5:-27 6:-11 7:-9 8:-8
w:board_,	0:-21 4:18 5:-19 6:-8 8:-7
w:board_.	0:20 1:-9 3:-11 4:8 5:-5 8:-16
w:board_:	0:5 1:-8 2:-14 4:13 5:-6
w:board_and	0:-10 1:16 2:5 3:-8 4:-12 5:-7 6:-9 8:14
w:board_has	1:-13 2:15 5:-7
w:board_in	0:-5 1:-9 2:15 5:-5 7:-5
w:board_is	0:-7 2:10
w:board_of	0:-9 2:7 3:10 5:-14
w:boat	0:-6 1:-8 3:9 4:-14 6:-5 7:-5
w:bobbin	0:-13 1:8 2:-6 3:-6 5:8 6:-10
w:body	0:6 1:-27 3:7 4:-11 5:6
w:body_,	2:-8 5:10
w:body_has	0:-5 1:-5 3:-10 6:5 7:9
w:bollard	0:-25 3:36 5:-7 7:-6 8:-8
w:bom	0:-19 1:14 2:6 3:-7 4:-16 5:-7 7:-11 8:-6
w:bom_,	0:-6 2:18 4:-5 6:-7
w:bom_dia	0:-13 1:20 2:-13 3:-5 4:-11 7:-11 8:-5
w:bond	0:-10 1:-14 2:-12 3:16 5:11 7:7
w:bond_store	0:-11 2:-7 3:15
w:book	0:25 1:-13 2:-25 3:14 4:-14 6:-15 7:-13 8:-10
w:book_,	0:14 2:-7
w:book_.	0:15 2:-17 4:-5 5:-8 7:-8 8:-6
w:book_them	0:-7 2:-5 3:10
w:booklet	0:-12 3:-5 4:-14 5:12 6:-9 8:20
w:boot	0:5 2:-10 4:10
w:booth	0:17 3:-9 4:-6 5:-12 6:-6 7:-7 8:-9
w:border	0:-8 2:-13 5:8 8:12
w:bore	0:-14 1:-9 2:12 3:12 4:-18 5:-7 6:-5 7:-8
w:borosilicate	0:-10 2:12 3:-5 4:-10 5:-8
w:both	0:-21 1:-16 2:-8 3:7 4:6 5:-16 6:6 7:-5 8:-9
w:both_,	0:-6 1:-8 2:-7 4:6 6:12 8:-6
w:both_.	0:-13 1:8 3:20 4:-8 5:-13 6:-12
w:both_in	0:-12 4:10 5:-9
w:both_lin	0:-5 1:-13 6:13 7:8
w:bottl	0:11 2:-8 3:6 4:-7 5:-13 6:-9 7:-14 8:-5
w:bottle	0:-6 1:-5 2:-8 4:10
w:bottom	0:21 5:-5 7:-10
w:bought	0:-11 1:-9 3:-6 4:23 5:-7 7:-5
w:bought_off	0:-9 2:-20 3:-6 4:24 5:-6
w:bound	0:-6 2:10 4:-8 7:11
w:bow	0:-7 2:-9 4:13 7:-6
w:bowl	0:-12 1:16 5:7
w:box	0:-27 1:-5 2:5 3:25 4:-10 5:-26 6:-9 7:-26 8:-8
w:box_#	0:-12 2:-8 3:21 4:-13 5:-12 6:-12 7:-16 8:-5
w:box_,	0:-29 1:8 2:22 3:-5 4:-21 5:-32 6:-14 8:8
w:box_.	0:6 1:-9 2:-12 3:-24 4:12 5:6 6:8 7:-13 8:-20
w:box_a	1:-5 2:-9 3:19
w:box_and	2:-15 4:12 5:5 6:-5
w:box_as	0:15 2:-15 3:-6 5:5 6:-6
w:box_is	2:10 5:-7 7:-10
w:box_on	0:-5 2:-11 3:11 4:12 7:-6
w:box_remain	0:-5 2:17 3:-5 4:-9 5:-7
w:br	0:28 1:14 2:-20 3:-13 4:-6 5:-7 6:-7 7:-11 8:-6
w:br_the	1:15 2:-9 3:-11 6:-7 7:-8
w:br_your	0:16 2:-12
w:bracket	0:11 1:-6 3:10 4:-9 5:-14 6:-22 7:-24
w:bracket_(	0:12 1:-15
w:bracket_,	0:-25 1:7 4:-8 5:-15 6:-11 7:-9 8:6
w:bracket_:	0:19 1:-7 3:-13 4:7 5:-5 6:-10 8:-11
w:bracket_back	1:12
w:bracket_in	0:-7 1:-11 3:12
w:bracket_on	0:13 7:-11
w:bracket_to	1:13 3:-8 8:5
w:brak	0:-9 1:-14 2:-5 3:5 4:-7 6:6 7:12 8:-7
w:brake	0:-13 1:14 2:5 4:-16 5:-7 6:-15 7:8
w:brand	0:-15 1:5 3:-6 4:10 6:-5 7:8 8:7
w:brandl	0:-7 1:-9 2:-9 5:14
w:brandt	0:6 2:-15 4:-10 5:-11 6:10 8:8
w:bras	0:-17 2:26 3:-10 4:-14 5:-11 6:-6 7:-10 8:-8
w:bras_cw614n	0:-9 1:-6 2:19 4:-13
w:break	0:10 1:6 2:-9
w:brewery	0:-10 2:9
w:bring	0:13 1:-13 4:-5
w:bring_the	0:13 1:-13 4:-5
w:brno	2:-5 8:15
w:brochur	1:-12 2:-6 3:10 5:12 8:10
w:broken	0:32 1:-18 2:9 3:-6 4:-7 5:-11 6:-8 7:-19 8:-8
w:broken_,	0:21 3:-6 4:-5 5:-5 6:-6 7:-14 8:-8
w:broker	0:21 2:-14 3:-5 6:-6 7:-7
w:bronze	0:-13 1:13 2:8 3:-12 5:-6 6:-5 8:-5
w:brunner	1:-11 3:-14 4:16 5:-7 6:-11 7:-7 8:-7
w:brush	0:-20 1:-18 2:22 3:-12 4:-13 5:-5 6:-14 7:-5
w:buckl	0:-13 2:-8 3:21 4:-5 7:9
w:budget	0:23 1:-14 2:-27 3:-12 4:-17 5:7 6:-10 8:-14
w:budget_.	0:13 2:-11
w:budget_is	0:21 1:-14 2:-17 3:-13 4:-17 5:8 6:-10 7:-13 8:-14
w:bugs	0:17 2:-7 4:-5 5:-5
w:build	0:-16 1:7 3:11 4:-37 5:-20 6:13 7:-16 8:5
w:build_#	1:7 2:-10 3:8 4:-11 7:-6
w:build_,	0:-6 3:-13 4:9 6:-7
w:build_.	0:-6 2:10 3:18 4:-5 5:-14 6:-12
w:build_all	0:-6 1:-15 2:-22 3:-12 4:-13 5:-7 6:38 7:-5 8:-12
w:build_by	0:-8 1:-14 2:-9 3:26 4:-8 5:-6 7:-5 8:-10
w:build_now	0:-10 1:34 2:-6 6:-17 7:-13
w:build_on	0:11 1:5 3:-5 7:-5
w:build_quantity	3:12 5:-10
w:build_the	0:-18 1:-23 2:20 3:-5 4:-28 5:-11 6:26 7:-7 8:-14
w:build_them	1:-5 2:-10 3:-5 4:-9 8:13
w:build_to	0:-12 1:9 2:8 3:-10 4:-6 7:-6 8:-5
w:built	0:-6 1:-13 2:-14 6:7 7:-6
w:built_,	0:-7 1:-10 3:-6 6:14 7:7
w:built_again	1:10 3:-9
w:built_to	0:-8 1:-13 3:5 4:-11 5:8 7:-6 8:5
w:bulk	0:-24 1:-22 2:-26 3:-17 4:37 5:-16 6:-9 7:-11 8:-20
w:bulk_.	0:-11 1:-16 2:-18 3:-9 4:24 5:-9 7:-5 8:-13
w:bumper	0:-14 1:-10 3:-13 5:18 6:-5 8:-7
w:bundle	0:-7 1:-8 3:12
w:bundle_#	0:-7 1:-8 3:12
w:burner	0:-17 1:-6 3:11 4:-5
w:burr	0:-16 3:6 7:17
w:burst	0:-5 3:5 4:-10 5:-8 7:-5
w:burst_test	0:-5 3:5 4:-11 5:-8 7:-5
w:bushing	0:-10 2:17 3:-6 4:-17 5:-6 6:-6 7:-5 8:-8
w:busines	0:20 1:8 2:-9 3:-11 4:-9 5:-10 8:-6
w:but	0:32 1:-23 3:-13 4:-25 5:5 7:-27 8:-10
w:but_i	0:18 1:-13
w:but_not	0:8 1:-14 2:12 4:-6 5:-5 6:6
w:but_we	0:17 7:-11
w:button	1:12 2:-6 3:-8 7:-7
w:buy	0:-43 2:23 3:-13 4:-18 5:-18 6:-6 7:-9 8:30
w:buy_)	0:-14 1:7 2:6 3:-5 4:12 6:-6 7:-5
w:buy_,	0:-21 1:-5 2:15 3:-15 4:-16 5:11 6:-8 8:-17
w:buy_.	0:-5 1:6 2:-10 3:-5 5:-12 6:11 7:-10
w:buy_has	0:-11 1:-18 2:22 3:10 4:-13 5:-6 6:-12 7:-9
w:buy_office	0:-10 2:10 3:-8 4:9
w:buyer	0:-36 2:-31 3:-12 4:9 7:-9 8:7
w:buyer_'	2:-10 4:13
w:buyer_)	0:-23 1:-15 2:-5 4:10 5:-6 6:-11 7:-10 8:11
w:buyer_,	0:-37 1:-7 2:-24 3:7 4:10 5:17 6:-15 7:-7 8:14
w:buyer_.	0:-18 1:7 2:-10 3:-31 4:13 5:-6 7:-9 8:-10
w:buyer_:	0:11 2:-7 3:-9
w:buyer_;	0:-9 2:-7 6:14
w:buyer_and	0:-5 1:-5 2:12 3:-5 4:-17 6:12 8:-6
w:buyer_for	2:-14 3:-6 4:17 6:-7 8:-5
w:buyer_in	0:-10 1:-7 2:-12 3:7 5:-15 6:8 8:-5
w:buyer_is	2:12 4:-7 5:-5 7:-6 8:-5
w:buyer_mrs	0:-14 1:-6 2:18 3:-6 4:-8 8:13
w:buyer_on	0:5 1:10 2:-17 3:-6 4:-7 5:-5 7:-5 8:-12
w:buyer_releas	0:-9 1:15 3:-5 6:-7
w:buys	0:18 2:-5 4:-7 8:-6
w:by	0:-5 1:-11 2:-9 3:9 5:-12 6:-7 7:-17 8:-11
w:by_#	1:-10 2:-10 3:24 4:-19 5:-33 6:-6 7:-17 8:-13
w:by_:	0:-19 1:12 2:-13 5:9 6:-15 7:-7
w:by_air	0:-10 2:10 3:-14 5:-14
w:by_courier	0:-15 2:6 3:-8 4:13 5:-9
w:by_d	0:-9 1:5 3:-7 5:12
w:by_dhl	2:-7 4:13 5:-5 6:-5 8:-6
w:by_dr	2:7 4:-11 5:-10 6:-5 8:8
w:by_email	1:-9 2:9 3:-7 4:-15
w:by_eng	2:-10 4:12 5:-6
w:by_floor	0:18 1:-18 2:-17
w:by_friday	0:-12 1:11 2:15 3:-10 4:-10 5:-12 7:-12 8:-10
w:by_j	0:16 2:-8 3:-7 6:-5 8:-7
w:by_k	1:-11 3:15
w:by_line	0:-10 1:10 2:10 3:-6
w:by_mail	0:-20 2:8 3:-12 5:-6 6:-5 7:11
w:by_material	0:-6 2:9 3:-14 4:-11 6:6
w:by_me	0:-23 1:-15 2:17 3:-9 5:-5 6:-6 7:-5 8:-15
w:by_monday	0:12 1:-10 3:-6 5:-5 6:10
w:by_mr	0:-20 1:-16 2:-12 3:-7 4:-5 6:-9 7:7 8:8
w:by_mrb	0:12 1:-6 6:-8
w:by_mrs	1:10 3:-11 4:-5 5:7
w:by_ms	0:-13 5:13
w:by_noon	0:16 3:-8
w:by_one	0:18 1:-11 2:-8 4:-5
w:by_our	0:-40 1:14 2:13 3:-6 5:-15 6:-16 7:-23 8:17
w:by_phone	0:13 3:-5
w:by_purchas	0:10 2:20 3:-8 4:-15 5:-17 6:-16 7:-12
w:by_purchase	1:12 4:-10 5:10
w:by_quality	0:-12 1:-15 3:11 5:-7
w:by_r	0:-11 1:5 4:7 6:-5
w:by_regulatory	0:16 1:-5 2:-20 3:9 4:-16 5:-10 6:-8 8:-17
w:by_return	0:13 3:-11
w:by_sea	0:-12 1:-12 2:7 3:11 4:-13 5:-7 6:-5 8:16
w:by_strategic	2:11 5:-5
w:by_supplier	0:-5 2:-5 7:10
w:by_the	0:7 3:-9 4:-11 5:-13 6:-5 8:-9
w:by_this	0:-16 1:-9 3:9 6:-5 7:12
w:by_thursday	0:5 2:-13 4:13 5:-8 8:-12
w:by_undersign	0:-14 4:7 5:-7 6:-6 8:5
w:by_us	0:6 1:-6 2:-12 3:-8 4:5 5:-16 6:-11 7:-10 8:8
w:by_what	1:-5 3:24 5:-5 7:-5
w:by_you	0:15 3:-12 4:-13 5:-10 7:9
w:by_your	0:13 1:-8 3:7 6:-7 8:-6
w:c	0:8 1:-16 2:5 3:-12 4:-16 5:-8 6:-6 7:-12
w:c1	2:-15 3:7 6:5
w:c7	4:-6 6:10
w:c7_apply	0:-5 4:-5 6:11
w:c_(	0:-14 1:5 3:-6 4:12 7:-9
w:c_)	0:18 1:-11 2:-11 3:-5 5:-8 6:-5
w:c_,	0:-9 1:-12 2:20 3:-17 4:-8 5:-9 7:-12 8:10
w:c_.	0:-26 1:20 4:-18 6:-13 7:-13
w:c_and	1:16 2:-14 6:-10
w:c_in	0:17 4:-11 7:-7 8:-15
w:c_is	2:-11 4:-12 5:5 8:10
w:c_of	0:22 1:-16 2:-6
w:c_stay	2:18 3:-6 4:-9
w:c_until	0:12 3:-5 5:-8
w:cabinet	0:-19 2:7 3:-10 4:-23 5:9 7:-8 8:8
w:cabinet_,	0:-14 2:10 3:-9 4:-13 5:12 6:-5 8:-11
w:cable	0:-21 1:-5 2:16 3:-25 4:-24 5:-10 7:-6 8:11
w:cable_gland	0:-16 2:15 3:-13 4:-8 8:9
w:cable_sets	1:-7 3:-5 4:-9 6:-6 8:11
w:cag	0:-15 2:-11 3:20 4:-8 5:-9 6:-7 7:12
w:cage	1:-7 2:-20 3:11 4:-8 5:-19 6:-9 8:-8
w:cage_#	0:13 1:-6 7:-11
w:cage_.	0:-18 1:-8 2:-8 7:24
w:cage_for	0:-6 2:-6 3:14 5:-6
w:cake	0:17 2:-9 3:-10 6:-10 7:-8
w:calendar	0:-13 2:-18 3:-15 4:-13 5:23 6:-14 8:-13
w:calendar_week	0:-21 2:-14 3:-11 4:-10 5:22 6:-8 8:-6
w:calgary	0:10 2:5 8:-7
w:calibration	0:17 2:-7 7:-5 8:-9
w:call	0:30 1:-14 2:-38 3:-25 4:-32 5:12 6:-26 8:-16
w:call_#	2:-9 4:-13 5:14 6:-7 7:-7 8:-6
w:call_,	0:17 2:-6 3:7 5:-5 7:-6 8:-12
w:call_.	0:16 2:-25 3:-13 4:-14 5:-16 6:-14 8:8
w:call_from	3:-10 7:15 8:-9
w:call_me	0:-13 1:-6 2:-8 3:11 4:-6 5:-8 7:20
w:call_off	0:21 1:-16 2:-24 3:-10 4:-21 5:8 6:-12 7:-16 8:-15
w:call_offs	0:35 2:-9 4:-16 5:-29 7:-10 8:-12
w:call_the	1:8 3:-8 5:11
w:call_them	0:-17 1:-5 2:-7 3:-13 5:28 7:-6
w:call_those	0:-6 3:-9 4:-6 5:16
w:call_with	0:15 1:-16 3:-5
w:call_you	2:10 4:-5
w:came	1:-8 3:-12 4:-11 5:-8 6:-12 7:27 8:-7
w:came_back	0:-33 1:-13 2:7 4:-6 6:-16 7:33 8:-7
w:came_in	0:17 5:-5 7:-5
w:came_off	0:-11 3:-7 7:12
w:came_out	0:18 2:-12
w:camila	0:12 2:10 4:-5 6:-6
w:can	0:-16 1:5 2:-20 4:-18 5:-12 6:-6
w:can't	0:34 1:9 2:-11 4:-16 5:-6 6:-13 7:-21 8:-13
w:can't_be	0:-5 3:12
w:can't_find	0:12
w:can't_give	0:13 4:-9
w:can't_release	0:24 2:-10 4:-13 7:-9 8:-5
w:can_be	1:-6 2:11 3:12 4:-15 5:-14 6:6 7:-13 8:-8
w:can_begin	0:-9 1:-13 4:10 5:-6
w:can_carry	0:-5 2:15 4:-7 8:-6
w:can_continue	0:-9 1:7 2:-8 3:-5 4:-5 6:-11 7:13 8:-15
w:can_do	1:10 2:-13 4:8
w:can_expect	0:5 1:-7 2:-7 8:13
w:can_follow	0:-13 1:-5 2:-9 3:-11 4:-15 5:-12 6:-6 8:16
w:can_get	0:-12 2:11 4:-8
w:can_give	0:12 2:-7 4:8 7:-12
w:can_go	0:-8 2:-13 5:-12 8:-12
w:can_have	1:-5 2:-12 4:14 8:-12
w:can_leave	3:10 5:-6
w:can_lift	1:12 3:-12 6:-5 7:9
w:can_make	1:-7 2:6 3:-5 6:14
w:can_not	0:-5 1:8 2:-15 3:-8 4:17
w:can_only	0:11
w:can_plan	1:-11 4:-9 6:11
w:can_put	1:17 3:-11
w:can_release	0:42 1:-20 2:-12 3:-17 4:-19 5:-15 7:-13 8:-16
w:can_restart	0:11 1:8 2:-6 6:-7 7:-5
w:can_resume	1:19 2:-5 3:-5
w:can_run	0:-8 1:14 3:-15 4:-8 5:-12 6:8 7:-8 8:-9
w:can_send	0:-12 2:-5 3:11 4:-5 5:15 6:-12
w:can_ship	0:-20 1:5 2:11 4:-15 5:-5 6:-6 7:-9 8:-12
w:can_start	0:-9 1:18 3:-17 4:-21 5:-7 6:-5 7:-5 8:17
w:can_take	0:-19 3:-14 4:-12 5:19 7:-6 8:-6
w:can_use	0:-17 2:7 3:9 4:-10 5:-6 6:-7 7:-8 8:-13
w:can_we	0:22 1:-8 6:-5 7:-5
w:can_you	0:-21 1:-14 2:7 3:14 4:-15 5:6 6:-9 7:9 8:-5
w:cancel	2:-5 3:-8 6:25
w:cancell	0:-8 1:-14 2:9 3:-13 4:-10 5:-5 6:19 7:-7
w:cannot	0:20 1:-7 2:8 4:-13 6:-5 7:-17 8:-5
w:cannot_agree	0:18 2:-6 7:-11
w:canteen	0:31 2:-9 5:-9 7:-6 8:-8
w:canteen_is	0:23 5:-9 7:-6 8:-8
w:canva	1:-11 2:15 8:-6
w:cap	0:15 2:-17 3:-8 4:-9 5:-11 6:-5 8:12
w:capacity	0:17 2:-12 5:-7
w:caps	0:-15 1:21 2:-18 5:-13 7:-14 8:-5
w:caps_,	0:-5 1:12 4:-11
w:caps_:	0:10 1:10 2:-12 4:-11 5:-6 6:-9
w:caps_are	0:-7 1:-6 2:6 5:-6 6:10
w:caps_in	1:5 3:13 5:-5 6:-8 7:-10
w:carbon	0:-9 2:14 3:-7 5:-5
w:card	1:-16 2:10 3:13 4:-6 6:-15 7:-17 8:-11
w:card_,	0:-6 1:-14 2:19 3:-7 4:-13 5:12 7:-15 8:-10
w:card_guid	0:11 2:-9
w:carla	0:10 1:-15 3:-5 4:5 5:6 7:-5
w:carlo	0:-15 1:-10 3:-8 4:11 5:-9 6:10 8:-8
w:carlo_,	0:-15 1:-10 3:-8 4:11 5:-9 6:10 8:-8
w:carol	0:12 2:-7 6:-9
w:carrier	0:-7 1:-6 3:15 4:-11 6:-6 7:-5 8:-5
w:carrier_is	5:12
w:carry	0:-28 1:17 2:-14 3:-12 4:7 6:-20 8:-7
w:carry_on	0:-28 1:17 2:-20 3:-15 6:-16 7:6 8:-5
w:carry_straight	0:-6 1:8 2:13 4:-7 6:-8 8:-6
w:carry_the	0:-5 2:12 5:-6
w:carton	2:-17 3:23 4:-15 6:-16 7:-21 8:-14
w:carton_#	0:-16 1:-9 2:-12 3:34 4:-17 5:-9 6:-17 8:-6
w:carton_,	0:-9 4:-6 5:15
w:cas	0:22 2:8 4:-14 5:-17 8:-6
w:case	0:18 1:-7 6:-8 8:-12
w:cash	0:12 2:-5 7:-5
w:cast	0:-29 1:-5 2:9 3:-10 4:20 5:-12 6:-16 7:-18 8:-17
w:cast_of	0:-11 2:-9 4:12
w:casting	0:11 1:-14 2:-26 4:33 5:-21 6:-16 7:-13 8:-19
w:catalogue	0:12 2:-13
w:category	0:-29 1:9 2:22 3:-10 4:-20 5:-12 6:5 7:6 8:-7
w:category_lead	0:-16 1:6 7:13
w:category_management	0:-5 2:-8 3:-6 5:-6 6:10
w:category_manager	0:-18 2:29 3:-6 4:-13 5:-6 6:-6
w:category_purchas	0:-10 2:9 3:6 4:-5
w:catheter	0:10 1:13 2:-5 3:-14 6:-12 7:-5
w:catheter_hubs	0:10 1:11 2:-6 3:-14 6:-7 7:-5
w:caught	0:7 1:-19 2:5 5:-6
w:cavity	0:-7 4:16
w:cavity_,	0:-7 4:16
w:cell	0:7 1:5 3:5 4:-8 5:-10 6:-9 7:-6 8:5
w:cent	0:11 1:-5 2:13 3:-9 4:-8 7:-5
w:central	0:-5 1:9 2:8 4:-10 7:-7
w:centre	8:10
w:cert	0:-24 2:-5 3:12 4:11 5:-15 6:-12 7:10 8:-17
w:certifi	0:-23 1:26 2:-20 3:-15 4:-9 5:17 6:-9 7:-15
w:certificate	0:14 2:7 3:-8 4:-15 5:-19 6:-12 8:-15
w:certificate_,	0:12 2:-5 3:-6
w:certificate_for	0:17 1:11 2:-7 5:-6 7:-5 8:-8
w:cf8m	0:-7 1:-10 2:-17 4:18 5:-7 8:-14
w:chain	0:-6 2:12 3:-8 4:-5
w:chair	1:-6 3:-9 5:-23 6:-12 8:-8
w:chair_,	1:-12 3:-18 5:-11 7:-7 8:-7
w:chamber	0:-12 1:-7 2:9 4:14 5:-5 8:-7
w:chamber_.	1:-6 2:11 8:-6
w:chamfer	0:-11 8:13
w:chang	0:-35 1:-27 4:-29 5:-16 6:6 7:29
w:chang_,	0:-12 1:-15 2:15 3:-5 5:7 6:5
w:chang_.	0:-5 1:-9 3:-20 4:-15 5:-10 6:12 8:6
w:chang_by	0:8 1:-9 2:-5 3:11 4:-5
w:chang_the	0:-36 1:-12 2:10 3:-10 4:-5 6:-7 7:31
w:change	3:6 4:-13 5:-13 8:-16
w:change_,	0:-12 1:-7 2:-9 3:19 4:12
w:change_.	0:-15 1:13 2:13 3:-19 4:-16 5:-8 6:11 8:-6
w:change_of	3:11 4:-9
w:change_the	0:20 1:-16 3:11 7:-5
w:charg	0:-12 2:12
w:charge	0:12 1:-15 2:-25 3:13 5:-17 6:5 7:-11 8:-11
w:charge_of	0:-5 2:-12 4:12
w:charger	0:-13 1:-8 4:6 5:9
w:charpy	1:-10 3:11
w:chart	0:12 7:-9
w:cheaper	0:15 1:-8
w:check	0:9 1:-18 2:9 3:-17 4:-6 5:-17 6:-15 7:-11
w:check_,	0:-20 1:-9 3:13 4:-10 5:-5 6:-5 8:20
w:check_.	2:6 4:-5 7:12 8:-8
w:check_and	0:6 2:-7 4:-7 8:10
w:check_by	0:-11 1:7 2:-9 3:-6 4:-9 5:5 8:15
w:check_it	0:28 2:-13 4:-9 7:-7 8:-18
w:check_of	0:-13 3:-5 4:12
w:check_the	0:10 1:-16 2:-16 3:10 4:16 5:-7 8:-6
w:check_with	1:14 2:-11 3:-6 5:-8 7:-5 8:-11
w:cheer	0:-37 1:14 2:-7 3:-7 4:-11 6:-10 7:-13 8:34
w:cheer_,	0:-20 1:9 2:7 4:-5 6:-6 7:-7 8:18
w:chef	0:-13 1:-15 2:10 3:-6 4:12 7:-12
w:chen	0:-5 2:-6 3:-14 4:-8 5:16 7:-9 8:-8
w:chen_,	0:-5 2:-6 3:-14 4:-8 5:16 7:-9 8:-8
w:chennai	2:-11 4:11
w:chiara	0:-11 2:-12 4:-7 5:13 6:-8
w:chiara_,	0:-11 2:-12 4:-7 5:13 6:-8
w:children	0:11 2:-6 7:-8
w:chip	1:7 2:-12 4:-5 7:9 8:-5
w:chip_.	1:11 2:-11
w:chosen	0:-12 2:14 4:9 5:-14
w:chosen_the	0:-11 4:19 5:-11
w:christma	0:12 1:-8 2:5 6:-7 7:-7 8:-7
w:christma_.	0:16 6:-5 7:-7 8:-8
w:chrome	0:-13 1:10 4:-5 7:15
w:chuck	0:-10 1:-8 2:-8 3:11 6:-12 7:12 8:-6
w:chuck_,	1:-5 3:12 5:5 6:-10
w:ciao	0:-13 2:-18 3:5 5:11 7:-5
w:cindy	0:12 2:-13 4:11 7:-11
w:cindy_,	0:12 2:-13 4:11 7:-11
w:city	0:11 5:-9 8:-5
w:claim	2:-9 3:15 4:-12 5:-20 6:-21 7:7 8:-20
w:claim_#	0:16 2:-9 3:-6
w:claim_.	1:10 2:-6 3:-7 4:-8 5:-11 6:-13 7:15 8:-18
w:claim_on	3:11 6:-11
w:claire	0:-7 2:10
w:clamp	0:-26 2:-15 4:10 5:-10 6:-9 7:6 8:10
w:clamp_,	0:-12 1:-6 2:-9 4:-8 5:-6 6:-6 8:17
w:clamp_in	0:-12 3:8 4:-8 5:-8 6:-6 8:15
w:clas	0:-17 1:6 2:6 4:-10 5:-13 6:7 7:-11 8:-14
w:clas_surveyor	1:13 3:-5 5:-6 6:-5 7:-7 8:-6
w:claudia	0:14 1:7 4:-5 5:-9 6:-8 8:-8
w:clean	0:16 2:-13 3:-6 4:-5 5:-6 7:-7 8:-5
w:clear	0:-32 1:-12 2:5 3:6 4:-5 5:-24 7:-17 8:5
w:clear_#	0:-7 3:10
w:clear_,	0:-13 1:-7 2:-5 3:6 4:8 5:-15 7:-5 8:-5
w:clear_.	1:-10 2:7 3:6 4:-13 5:-9 6:-6 7:13 8:-6
w:clear_for	1:-8 2:-7 4:7 5:-12 6:5 8:-9
w:clear_lot	0:-8 1:-8 2:24 3:-6 4:-8 5:-15 6:-5
w:clear_the	0:-8 2:-21 3:12 4:-15 5:17 6:-16 7:-5 8:-5
w:clear_to	0:-9 2:-14 3:-5 4:-7 8:28
w:clearance	0:-15 2:11 4:-13 5:-8 8:16
w:clearance_.	0:-11 1:5 2:5 4:-6 6:6 7:-8
w:cleat	0:5 1:12 2:-15 4:8 7:-10
w:cleat_,	0:-8 2:-5 4:13 7:-7
w:click	0:17 2:-8
w:client	0:-11 1:-13 5:-8 6:-11 7:17 8:-7
w:client_has	1:-7 2:-11 3:-11 5:-6 6:-5 7:15
w:clinic	1:11 2:-12 4:14 5:-12 7:-8
w:clinic_has	0:11 1:11 2:-12 7:-8
w:clip	0:-7 1:6 3:-11 6:-8 7:-6 8:6
w:clip_,	1:8 3:-7 4:-9 5:-9 7:-5 8:10
w:clock	0:14 1:-5 6:-7
w:clos	0:15 2:-15 3:-26 4:-7 6:8 7:-16 8:-18
w:clos_,	0:-9 1:-13 2:-13 3:-5 4:17 6:13 8:-7
w:clos_.	0:8 1:5 2:-14 3:-13 4:-10 5:-9 6:5 8:-7
w:clos_and	1:14 3:-6 5:9 6:-6 7:-12
w:clos_for	1:-8 2:-10 3:-10 5:13 8:-6
w:clos_from	0:29 5:-13 6:-14 7:-10 8:-8
w:clos_on	0:28 2:-12 3:-9 4:-10 5:-14 7:-8 8:-14
w:clos_until	0:9 1:-12 4:15 5:-17 6:-6 7:-6
w:close	0:32 1:-5 2:-19 3:-14 5:-14 6:-7 8:-10
w:close_the	0:10 2:-6
w:closur	0:-8 1:-9 3:13 7:-6
w:club	0:10
w:cmm	0:-15 2:-14 4:22 5:-9 6:-6 7:-8 8:-16
w:coat	0:-15 2:-5 4:-17 5:-6 8:-9
w:coat_and	1:13 3:-5 5:-6 6:-7
w:coat_as	1:-10 4:8 6:11 7:-6
w:coat_ral	0:-11 1:14 2:-8 4:-8 5:14 6:-5
w:coc	0:-12 2:-9 4:12
w:code	0:22 1:-11 2:7 3:-5 4:-8 5:-15 6:-14 8:-15
w:code_of	0:25 2:-8 4:-11 5:-9 6:-5 7:-7 8:-12
w:coffee	0:17 1:-12 2:7 3:-8 4:-12 5:8 7:-12 8:-7
w:coffee_.	3:17 4:-5
w:coffee_machine	0:17 1:-6 7:-12 8:-5
w:coil	0:-16 1:12 2:18 3:-11 4:-21 6:-9 7:-10 8:-10
w:cold	0:10 1:-10 2:-11 3:-5 4:-8 5:12 7:-9
w:colin	3:13
w:colleagu	0:12 4:-12 5:12 7:-7
w:collect	0:15 1:-11 2:-21 3:-13 4:-7 5:-19 7:-5 8:20
w:collection	0:-5 1:-5 2:10 7:7
w:color	0:-10 3:7 4:-18 6:5
w:colour	0:-37 2:13 4:7 5:-23 6:-9 7:16 8:-22
w:colour_.	0:-22 2:5 4:-5 7:21
w:colour_approval	0:-9 1:-11 2:15 3:-8 4:-11 5:-5 7:-6
w:colour_is	0:5 2:15 4:-14 5:-5
w:column	0:-11 2:10 3:-8 4:6 6:-9 7:-11 8:-5
w:column_wait	4:11 6:-5
w:com	0:-12 1:-26 2:-9 3:-9 4:-17 5:17 6:-26 7:17 8:-5
w:com_.	0:31 1:-21 2:-11 4:-8 5:-12 6:-14 8:-12
w:com_after	0:-14 1:-7 4:-6 5:10
w:com_back	0:-11 1:-8 3:-5 4:-6 7:-6 8:19
w:com_delivery	1:-5 2:-12 5:14
w:com_from	0:-8 3:-17 4:5 5:-12 6:-14 7:15 8:-6
w:com_off	0:-5 3:15 4:-10 7:-5 8:-5
w:com_on	0:15 3:-11 7:-8
w:com_out	0:-21 1:-5 2:9 3:-7 4:-8 5:12 7:17 8:-5
w:come	0:9 1:6 4:-28 5:-12 6:-7 7:-7 8:-12
w:come_.	0:19 1:-5 2:-8 4:-6 6:-5
w:come_back	0:17 1:5 2:-9 3:-12 4:-6 8:-10
w:come_from	0:-7 1:-6 2:10 3:-10 4:-10 6:-7 7:9 8:-7
w:come_in	0:-8 1:14 6:-5
w:come_off	0:-15 1:17 2:-17 3:11 4:-11 5:-13 6:-17 7:-12
w:come_out	0:9 2:12 3:-7 4:-15
w:come_separately	0:20 2:-11 4:-7 5:-16 7:-6 8:-7
w:come_to	0:16 7:-5
w:commenc	2:11
w:commence	0:-11 1:-9 2:-10 3:-12 4:-25 5:-11 6:-10 7:-6 8:20
w:comment	1:-16 2:-12 3:-11 4:-7 5:-9 7:-14 8:17
w:comment_,	4:-6 8:12
w:comment_.	0:6 1:-5 2:-9 3:-9 4:-7 5:-6 6:-8 7:-10 8:5
w:comment_from	0:-8 1:-5 2:-5 8:15
w:commercial	1:12 2:-6 3:-14 4:-12 5:-10 6:9 7:-8 8:-14
w:commission	3:-8 4:-8 5:17
w:committee	0:16 1:-14 2:-11 4:-5 5:-6 7:13
w:commodity	0:-11 1:5 3:-11 4:13 5:-8 6:-7 8:-6
w:commodity_buyer	0:-10 3:-5 4:13 5:-8 6:-9 8:-7
w:company	0:5 1:-7 3:12
w:complain	1:8 2:11 4:-9 8:-7
w:complaint	0:-21 1:15 2:-5 3:-13 7:16 8:-8
w:complaint_from	0:-13 1:12 2:6 3:-7 6:-6 8:-9
w:complaint_is	0:-12 3:-8 7:19
w:complet	0:-17 1:13 3:9 4:-14 5:-9 6:-11 8:-9
w:complet_.	0:-8 1:18 3:-12 7:-5
w:complet_before	1:-5 2:-8 3:10 5:-5 7:-12
w:complet_prior	0:-11 1:18 3:-9
w:complete	0:-27 2:-8 3:-15 4:-11 5:-9 6:24 8:-13
w:complete_,	0:-6 1:-6 2:10 3:-6 4:-9 5:7 6:-9
w:complete_at	0:-7 1:11 2:-6 4:-5
w:complete_before	0:-6 1:13 6:-11
w:complete_open	0:-6 1:-6 3:-7 6:14
w:complete_remain	0:-5 1:-19 2:-10 3:-8 5:-6 6:26 8:-13
w:complete_when	0:-7 1:13 6:-5
w:completely	1:-16 2:-6 3:-5 6:18 7:-6
w:component	0:-12 1:-8 3:5 4:-13 5:-5 7:8 8:-6
w:compound	0:-12 1:6 2:-14 4:-10 5:-12 6:7 7:-6
w:compound_test	0:-9 2:-6 3:13 4:-9 5:-6
w:compra	0:-19 1:-7 4:-11 5:-5 7:16 8:-11
w:compra_.	0:-12 1:-10 2:13 3:-10 4:-11 5:-5 7:10 8:-10
w:compression	0:-8 1:13 6:-5
w:compression_set	0:-8 1:13 6:-5
w:concern	0:10
w:concession	0:-13 1:10 3:10 7:-6
w:conduct	0:25 2:-8 4:-11 5:-9 6:-5 7:-7 8:-12
w:conference	0:30 3:-9 4:-8 8:-17
w:confirm	0:19 1:-14 3:-8 4:-17 5:-9 6:-14 7:-18 8:11
w:confirm_#	0:16 2:-10 4:-6 5:-9
w:confirm_,	0:-11 1:6 4:-5 5:13
w:confirm_.	1:-16 4:-17 6:-5 8:-9
w:confirm_:	0:17 2:-8 4:-5 5:-6
w:confirm_by	0:7 3:-12 7:-5 8:13
w:confirm_in	0:14 3:-5 4:-5 6:-6 7:-11 8:8
w:confirm_it	0:-8 4:-10 5:-6 6:-6 8:13
w:confirm_that	2:-13 4:-12 6:-5 7:-7 8:18
w:confirm_the	0:-14 1:8 2:11 5:-8 6:-10 7:-7 8:-7
w:confirmation	1:7 2:-30 3:-10 4:-26 5:-16 6:-12 7:-13 8:29
w:confirmation_#	0:20 2:-17 5:-6 6:-5
w:confirmation_.	2:-17 4:-16 5:-5 6:-5 8:20
w:connector	0:-21 2:-5 3:-13 4:22 5:-9 6:-7 8:-10
w:consignment	0:12 4:-6 5:-6
w:consist	1:-7 2:17 4:-5
w:consist_of	1:-7 2:17 4:-5
w:consol	0:-7 1:-6 2:14 3:17 4:-12 5:-7 6:-7 8:-9
w:consol_,	0:-7 1:-5 2:14 3:15 4:-12 5:-6 6:-7 8:-9
w:contact	0:24 2:7 3:-7 4:-16 5:-21 6:-9 7:-14 8:-16
w:container	0:16 1:-13 2:-17 3:-16 4:-10 5:20 7:-12 8:-8
w:container_,	0:18 1:-10 2:-5
w:conti	0:6 1:12 2:-8 6:-5 7:-5
w:continu	0:6 1:25 2:-9 3:-11 4:-8 5:-12 6:-9 7:-22
w:continu_to	0:-8 1:19 2:-6 3:-5 5:-5 6:-5 7:-11
w:continue	0:-24 2:-9 4:-14 5:-10 6:-19 7:19 8:6
w:continue_.	0:-16 1:-13 7:24
w:continue_automatically	2:10
w:continue_the	0:-5 1:16 2:-9
w:continue_with	0:-7 1:24 6:-13 7:-10 8:-11
w:contract	1:-16 2:-13 3:-24 5:6 6:12 7:-7 8:-18
w:contract_#	0:-17 1:-5 3:-7 4:-7 5:-5 6:10 7:10 8:-11
w:contract_.	0:-8 1:-5 2:10 3:-8 5:5 6:-6
w:contract_officer	2:-12 4:12
w:contractor	0:28 1:-10 2:-24 3:-5 4:-19 5:-6 7:-6 8:-10
w:control	2:20 3:-15 4:-16 5:-11 7:-7
w:control_board	2:11 3:-5 4:-12
w:controller	0:-11 1:-7 6:12
w:convinc	2:8 4:-10
w:cool	0:-15 1:13 2:-11 3:11 4:-7 7:-6 8:-5
w:copy	0:5 2:-17 3:-18 4:-25 5:-20 6:-12 7:-13 8:20
w:copy_,	0:-6 2:15
w:copy_.	0:14 2:-8 3:-6 4:-9
w:copy_of	0:23 3:-11 4:-11 5:-10 6:-5 7:-8 8:-13
w:cordura	0:-6 1:-6 2:-11 4:13 5:-6 8:-5
w:core	1:5 2:-13 3:-7 4:9 6:10 7:-12
w:corinne	1:-8 2:-22 3:-11 4:-13 5:-12 6:-9 8:27
w:correct	2:-17 3:-11 4:-7 5:-13 6:-7 7:12 8:6
w:correlation	1:14
w:cost	0:10 1:-15 2:-19 3:12 4:5 5:-8 6:-6 7:-6
w:cost_.	1:-5 2:-7 3:10 4:13 5:-6 8:-11
w:cost_of	2:-11 4:12 7:6
w:cost_us	0:14 7:-8
w:costa	2:13 8:-9
w:cotton	0:-14 1:-12 2:27 3:-9 4:-15 5:-6 8:-5
w:could	0:26 1:-9 2:-24 4:8 6:-8 7:-14 8:-14
w:could_be	0:14 1:-6
w:could_you	0:18 2:-23 3:-7 4:11 6:-5 7:-16 8:-16
w:could_your	0:12
w:council	0:11 2:8 4:-6 7:-7
w:counsel	0:11 2:-6
w:count	0:-8 1:14 2:-20 3:12 4:-13 6:6 7:-16 8:-6
w:count_.	0:5 1:16 2:-23 3:-11 4:-11 5:9 6:-11 7:-17 8:-10
w:count_against	0:5 1:-14 2:-5 3:25 4:-6 5:-5 6:6 7:-7
w:count_as	1:10 3:-5
w:count_for	1:10
w:count_in	0:-15 1:27 2:-15 3:-16 4:-7 5:-7 7:-8
w:count_inside	1:15 6:-5
w:count_is	0:-6 1:-6 4:-5 5:13
w:count_the	0:5 1:-15 3:14 7:-5
w:count_them	0:-10 1:5 2:-7 3:9 4:-12 5:-8 6:-10
w:count_to	1:-10 6:12
w:count_toward	0:-12 2:-14 3:8 4:-5 5:-6 6:17 7:-8
w:county	0:20 1:7 2:-12 3:-13 4:-8 5:-10 6:-13 7:-13 8:-9
w:couple	0:-16 4:22 5:-6 7:5
w:coupon	0:-6 1:10
w:courier	0:-6 1:-6 4:21 5:-22 6:-8 7:-17 8:-16
w:courier_.	0:-5 1:-7 3:-6 4:13
w:cover	0:-8 1:16 3:-8 4:-9 5:-5 6:5 7:-20 8:-20
w:cover_,	2:-11 6:11 7:-10
w:cover_.	0:-8 1:15 2:11 3:-5 4:-15 6:-9 7:-12 8:-8
w:cover_and	0:9 1:-9 2:-8 4:-5 6:12
w:cover_at	0:-6 1:11 2:6 3:-14 7:-5
w:cover_for	0:9 3:-7 5:12 7:-7 8:-5
w:cover_in	3:11 6:-9
w:cover_to	0:-6 1:-6 2:18 3:-11 4:-8 5:-8
w:cover_were	0:-12 2:-7 4:-5 6:16
w:cpk	0:-10 1:17 2:-14
w:crack	0:-34 1:-9 2:-21 3:12 4:-11 5:-11 6:-14 7:14 8:23
w:crack_.	0:-10 2:-13 3:11 6:-5 7:8 8:-5
w:crack_on	0:-27 2:-12 3:-6 4:-8 5:-5 7:-15 8:31
w:cradl	0:-10 2:12
w:crane	0:-6 1:-13 2:-14 3:-15 4:-12 5:24 6:9
w:crane_is	1:-5 2:-13 3:-14 4:-10 5:23
w:crank	0:-13 1:9 2:-10 3:11 4:-9 5:-9 6:-9 7:11
w:crash	0:15 1:-15 2:-12 3:-15 4:-11 5:7 6:-10 7:-12
w:crash_rate	0:13 7:-5
w:crash_sled	0:-7 2:-10 5:10
w:crash_test	0:-11 2:13 6:-5
w:crat	0:-15 2:-10 3:-14 4:-25 5:5 8:-6
w:crat_#	0:10 1:-12 2:-13 4:-15 5:-10 6:-5 7:-5
w:crat_,	0:-20 1:-13 2:-15 3:-8 5:8 6:8
w:crat_.	1:10 2:-6 3:-8 5:7
w:crat_:	0:-8 1:-5 2:10 6:10
w:crate	0:-7 1:-10 2:15 3:7 4:-10 5:-10 6:-7 7:-8 8:-8
w:crate_#	0:10 1:5 3:12 5:-8 6:-6 7:-12 8:-7
w:crate_.	0:-5 7:12
w:credit	0:21 2:-20 4:-16 6:-9 7:-20 8:-10
w:credit_note	0:14 2:-14 4:-5 7:-6
w:crib	0:-10 1:7 3:-7 4:-5 7:14
w:crib_.	1:11 7:-8
w:crimp	0:-8 1:13 2:-8 7:-10
w:crimp_height	1:13 2:-6 3:-5 4:-5 7:-7
w:cross	0:19 1:-6 2:-10 5:10 7:-15
w:ct	0:-16 2:8 3:15 4:-5
w:ct_scan	0:-16 2:8 3:15 4:-5
w:cup	2:12 4:-9 5:-8
w:cups	0:13 1:-8
w:cur	0:-8 5:10
w:current	0:-45 1:6 2:-28 4:-21 6:5 7:-11 8:40
w:current_draw	0:-12 4:-6 7:-5 8:12
w:current_issue	0:-18 3:-10 4:-7 7:-10 8:30
w:current_one	0:-10 1:12 3:-6 4:-5 7:-6
w:current_revision	0:-19 1:-5 2:-10 3:6 5:12 7:-7 8:11
w:cushion	0:-16 1:-16 2:16 4:-19 8:11
w:cushion_,	0:-8 1:-11 2:10 4:-10 5:-5 8:16
w:custom	0:16 1:-16 2:-12 3:-16 4:-19 5:20 7:-16 8:-12
w:custom_bond	0:-6 2:-7 5:15
w:custom_has	0:17 1:-8 2:-20 4:-8 5:19 8:-6
w:custom_releas	0:11 2:-7
w:customer	2:-20 3:-25 4:-17 5:-17 6:-5 7:25 8:-17
w:customer'	0:-26 1:6 2:9 4:-13 5:7 6:-9 7:10 8:-5
w:customer_,	0:14 2:9 3:-6 6:-9 7:-7 8:-5
w:customer_.	0:-14 1:19 2:-7 3:-18 4:-5 5:-5 6:-5 7:19
w:customer_audit	0:5 1:-8 6:10 7:-6
w:customer_chang	0:-28 1:-8 2:-9 3:-10 5:-5 6:-11 7:31 8:-6
w:customer_has	0:-15 7:10
w:customer_in	1:-7 2:10
w:customer_sign	2:-15 4:11 6:11 8:-8
w:customer_still	0:15 7:-11
w:customer_want	0:13 1:-5 2:-11
w:cut	0:-6 1:-11 2:6 4:9 5:-15 6:-16 7:-13 8:-10
w:cut_,	1:-15 2:16 4:-6
w:cut_and	0:11 4:-11 5:-7
w:cuts	1:-9 3:11
w:cuts_the	1:-9 3:11
w:cutt	0:-18 1:-17 2:12 3:-8 4:-7 5:-6 6:-7 7:21
w:cutt_and	0:-12 1:-7 6:-5 7:17
w:cutt_of	0:-8 1:-5 2:16 4:-11
w:cw614n	0:-14 1:-10 3:-9 4:8 5:-9
w:cycl	1:-8 2:5 3:-8 5:-10 6:-5 7:-7 8:-6
w:d	2:-5 3:-10 4:-16 5:-14 6:-11 7:-16 8:12
w:d_)	0:7 2:-12 3:11 4:-12 6:-8 8:-5
w:d_,	0:-24 1:14 2:12 3:-10 4:8 5:-17 6:-9 7:-11 8:-19
w:d_.	0:-10 1:15 2:-17 3:-7 4:-19 7:-15 8:8
w:d_and	1:-14 3:-6 4:-9 5:-9 6:-9 7:-5 8:11
w:d_are	3:11 5:-7 6:-9
w:d_in	0:-12 2:17 3:-6 4:-5
w:d_is	0:-6 2:-7 4:-6 6:-6 7:-10 8:17
w:dahl	0:-13 3:11 4:16 5:-5 6:-11
w:dahl_,	0:-5 3:10 4:7 6:-10
w:daily	1:-6 2:-8 3:-5 5:-6 7:10 8:-5
w:dan	0:-28 1:-8 2:22 3:-14 4:-5 5:-8 6:-5 7:-5 8:-19
w:dana	0:-14 2:-7 6:10 8:6
w:dana_ruiz	0:-5 6:11 8:-6
w:dashboard	0:14 2:-7
w:dat	1:-6 2:16 3:-5 4:-13 6:8 8:-6
w:dat_.	0:-6 2:14
w:dat_for	0:-10 2:14
w:data	0:-17 1:12 3:-9 6:-5 7:-7 8:-6
w:data_.	0:-12 2:25 4:-12 5:-5
w:data_is	0:-14 1:17 4:-5
w:database	0:13 1:-12
w:date	0:-6 1:-7 3:-13 4:-14 6:6 7:-13 8:14
w:date_#	0:19 2:-12 3:5 8:-7
w:date_.	0:-21 1:-10 2:-9 3:-8 4:-10 5:-6 6:5 7:-14 8:28
w:date_is	0:-9 1:5 2:-14 3:-7 4:-6 5:21 6:10 7:-7 8:-7
w:dave	0:-8 3:10
w:day	0:26 1:-19 2:-26 5:-7 6:-8 7:-22
w:day_#	0:15 1:-6
w:day_,	0:13 1:-5 2:-12 3:11 5:-7 7:-8
w:day_.	0:7 3:-11 4:-8 5:-6 7:-11 8:11
w:day_and	0:5 1:-5 2:-12 3:-8 4:10 5:-5
w:day_mr	1:-8 2:-10 4:19
w:days	0:31 1:-5 2:-24 3:-6 4:-6 5:-9 6:-7 7:-18
w:days_,	0:-9 8:11
w:days_.	0:34 1:-7 2:-20 3:-7 4:-9 5:-7 6:-7 7:-14 8:-17
w:days_and	0:10 7:-6
w:days_are	0:16 8:-9
w:dc01	0:-11 1:-11 2:20 3:-9 4:-7 5:-14 6:-12
w:de	0:-11 1:11 2:-12 3:15 4:-9
w:dead	0:13 1:-12
w:deal	1:14 6:-6
w:dealer	1:-10 2:9 5:10 6:-7
w:dear	0:-14 1:-18 3:-12 6:-9 7:-8 8:7
w:dear_colleagu	4:-12 5:12
w:dear_customer	0:22 3:-6 6:-7 7:-8
w:dear_friend	1:-12 2:-6 3:9 7:-9
w:dear_lily	0:-14 2:15 7:-5
w:dear_mr	2:-15 3:-19 5:-11 6:-5 7:-5 8:-5
w:dear_mrs	0:6 1:-7 2:-11 4:-10 6:-5 8:-9
w:dear_ms	0:6 1:-11 4:11 5:-8 8:-6
w:dear_partner	0:11 1:-10
w:dear_sir	0:-8 4:-14 5:6 6:-8 7:-10 8:10
w:dear_sirs	0:-12 1:-10 3:-7 4:-5 6:-8 7:13
w:dear_supplier	0:-13 4:-17 5:-8 6:-9 7:27 8:-19
w:deburr	0:12 1:-10 4:-11 6:-6 8:-7
w:dec	0:9 1:-13 3:-24 4:-21 5:24 6:-18 7:-16 8:-11
w:dec_#	0:-26 1:-5 2:-10 3:-14 4:-9 5:39 6:-9 7:-5
w:dec_.	1:-5 2:12 3:-12 4:-10 5:-17 7:-11
w:decal	2:12 4:-6
w:december	0:15 1:-10 2:-20 3:-29 4:-18 5:29 6:-7 7:-18 8:-23
w:december_#	0:-23 1:-8 2:-26 3:-21 4:-16 5:42 7:-7 8:-11
w:december_,	0:25 2:-18 3:-8 5:-11 7:-7 8:-8
w:december_.	0:15 1:-10 2:10 4:-7 5:-21 6:-7 7:-9 8:-5
w:december_and	0:10 2:-5 3:-15 5:7
w:december_to	0:11 7:-6 8:-5
w:decid	0:18 1:-12 2:-20 3:18 5:-17 6:-11 7:-17 8:-12
w:decid_,	0:12 7:-5
w:decid_.	0:10 2:-7
w:decid_about	1:12 2:-11
w:decid_on	1:-10 3:13
w:decid_this	0:-5 1:-5 3:13 7:-5
w:decid_yet	0:15 3:-5 7:-9
w:decide	0:25 2:-15 3:-6 4:-12 5:-16 6:-15 7:-17 8:-10
w:decide_on	0:5 3:8 4:-10 5:-14 6:-7 7:-12 8:-5
w:decision	1:-7 2:-19 3:20 4:-12 7:-5
w:decision_.	0:-8 2:-15 3:6 5:14 8:-5
w:decision_:	0:6 1:-5 2:-6 3:12
w:decision_by	0:-6 3:10
w:decision_is	1:-5 3:18 4:-7
w:decision_of	0:-14 1:-11 3:18 6:10
w:decision_on	0:-12 1:12 3:5 4:-8 5:-6 6:-10 7:-6 8:11
w:deck	0:-15 2:9 3:8 4:-8 7:-8
w:declar	1:10 6:-7
w:declaration	0:20 4:-8 5:-8 7:-10 8:-10
w:deduct	0:-40 1:-9 2:-23 3:46 4:-19 5:-19 6:-11 7:-16 8:-12
w:deduct_#	0:-13 2:-11 3:14
w:deduct_from	0:-23 1:-11 2:-12 3:28 4:-8 5:-6 6:-9 7:-8 8:-6
w:deduct_the	0:-6 1:-5 3:15
w:deduct_them	0:-18 1:-9 2:-7 3:21 4:-15 5:-16 8:-8
w:dee	0:-13 1:9 3:-12 4:10 5:-5 6:16 7:-7 8:-9
w:defect	0:5 1:-9 3:12 7:-9
w:degre	0:16 1:-8 2:-6 4:9 7:-15 8:-5
w:degre_.	0:12 1:-7 2:-5 4:10 7:-12 8:-5
w:delet	0:15 1:-6 7:-8
w:delete	0:12 7:-5
w:deliver	0:-13 1:-6 3:-5 4:-20 5:10 7:-14 8:-17
w:deliver_#	0:-22 1:-14 2:5 3:-19 4:-15 5:22 6:-17 7:-11 8:-20
w:deliver_,	1:11 3:-14 5:-7 6:10 7:-7
w:deliver_by	0:11 1:-5 5:-8 6:-5
w:deliver_the	0:5 1:-6 3:11 5:6 6:-6
w:deliver_to	2:12 4:-9 5:-6 7:-5
w:delivery	0:-17 1:-15 2:-13 3:-15 4:-36 5:36 6:-14 7:-13
w:delivery_#	0:18 2:-9 5:-10
w:delivery_.	0:-13 2:5 3:7 4:-9 5:11 8:-6
w:delivery_and	0:-5 1:5 8:11
w:delivery_as	2:-11 4:-14 5:-8 6:-7 8:18
w:delivery_date	0:-8 2:11 4:-6 5:-5
w:delivery_in	0:19 2:-14 3:-5 4:-10 6:-5 7:-6 8:-7
w:delivery_note	0:-7 1:10 2:9 4:-6 5:-8 7:-9 8:-7
w:delivery_of	0:-10 2:17 3:-8 4:-8
w:delivery_on	2:11 5:-6
w:delivery_slot	0:-8 1:-5 2:-9 3:-7 5:16
w:delivery_term	2:-8 4:-6 6:-8 8:15
w:delivery_until	0:-9 2:-7 3:-5 5:14
w:delivery_window	0:-15 1:-7 2:-21 3:-11 4:-8 5:39 8:-5
w:demir	0:-5 1:13 2:-7 4:-5 6:-9 8:16
w:denise	0:-16 1:17 2:-10 3:-15 4:-8 5:15
w:deniz	1:-8 2:-10 5:-7 6:9
w:deniz_,	0:-5 2:-8 3:-6 6:10
w:dent	0:-11 1:-6 3:9 7:11
w:department	0:-18 1:8 3:7 4:-24 6:-12 7:-5
w:department_,	0:-14 1:12 4:-9 7:-7
w:department_.	1:-11 2:-8 3:11 4:-7 5:-5 7:13
w:department_has	2:11 4:-8 5:-9 7:-6
w:department_releas	1:10
w:department_will	0:-10 2:10 3:5 4:-8
w:depend	0:-11 1:6 2:5 3:-9 4:-11 5:8 6:-12 7:-7 8:-9
w:depend_on	0:-11 1:6 2:5 3:-9 4:-11 5:8 6:-12 7:-7 8:-9
w:deposit	0:9 1:5 2:-7 3:-5 6:-11
w:depot	0:-32 3:-9 4:-7 5:14 6:-7 7:-8 8:-5
w:dept	0:-7 1:-17 5:8 6:11 7:-8 8:-17
w:dept_.	1:-20 4:-13 5:10 6:13 7:-5 8:-7
w:design	0:-22 1:-8 3:-17 4:12 6:-13 7:28 8:-15
w:design_.	0:-16 2:-8 4:-11 5:-6 7:30 8:-8
w:design_team	0:-9 1:10 2:-10 4:11
w:designer	0:-22 1:-8 2:-16 3:9 4:13 5:-12 7:-8 8:21
w:desk	0:26 1:-24 3:-17 4:-12 5:-8 7:-20 8:-17
w:desk_,	0:24 1:-20 3:-6 4:-5 6:-5 7:-10 8:-10
w:desk_.	0:18 3:-8 7:-10
w:despatch	0:5 1:-22 2:-19 3:17 4:-18 6:-6 8:-11
w:detector	0:-16 1:13 2:13 4:-9 5:-6 7:-9
w:dev	0:11 7:-8
w:deviation	0:-13 1:27 2:-12 4:-11 5:-9 6:-8 7:-5
w:dhl	2:-7 4:13 5:-5 6:-5 8:-6
w:dia	0:-13 1:20 2:-13 3:-5 4:-11 7:-11 8:-5
w:did	2:-26 3:-6 5:-10 8:-9
w:did_you	0:-14 1:11 2:-9 7:12
w:didn't	1:9 2:-11 4:-8 5:7 7:-11 8:-9
w:die	1:21 3:-7 6:-12 7:-6
w:dieline	0:-16 1:9 2:-5 3:-8 4:-10 5:11 6:-5
w:dieline_rev	0:-11 3:-6 4:-7 5:13
w:different	0:10 6:-5 7:-9
w:dimensional	0:16 2:-8 4:-7 6:-8 7:-5 8:-11
w:dimensional_report	0:17 2:-8 3:-5 4:-7 6:-6 7:-5 8:-11
w:dinner	0:11 2:-12 7:5
w:dip	0:-14 1:8 2:10 3:5 4:-5 5:-6
w:directly	0:-20 1:-12 2:-10 3:-6 4:19 5:-11
w:director	1:-10 3:-8 4:-9 6:18 7:7
w:dirk	0:13 4:-5 8:-6
w:discuss	1:-8 3:-6 4:-10 7:-6 8:13
w:discuss_,	1:-14 4:-5 5:6 8:11
w:dishwasher	2:10 3:-8 4:-10 5:-8
w:dishwasher_test	1:6 2:16 3:-7 4:-14 5:-7 7:-7
w:dispatch	0:-24 1:-25 2:-5 3:14 4:-16 5:17 7:-7
w:dispatch_#	0:-26 1:-11 2:-9 3:7 5:18 6:-8 7:-5
w:dispatch_.	0:-5 1:-16 3:14 6:7
w:display	0:-14 1:-9 2:13 3:11 4:-12 5:-7 6:10 7:-12 8:-5
w:display_stand	0:-13 2:14 3:-5 4:-11
w:disposition	0:16 2:-13 3:-14 4:-9 5:16 6:-12 7:-10
w:disposition_,	3:-5 5:11
w:disput	0:15 1:-12 7:-5
w:distributor	0:-17 3:-5 5:12 6:-9 7:11
w:do	1:-10 2:-5 3:-13 5:11 6:-16 7:-5 8:-10
w:do_#	1:25 2:-7 3:-11 4:5 6:-10 7:-6
w:do_,	2:-8 4:-6 6:-8 8:14
w:do_.	0:-6 1:-6 2:15 3:-5 4:-9 5:-7 6:-6
w:do_a	1:9 2:-8 4:14 5:-9 7:-6
w:do_anyth	0:31 1:-12 2:-13 3:-11 4:-8 5:-6 6:-9 7:-9 8:-12
w:do_not	0:-17 1:-10 4:-8 5:10 6:-5 8:-7
w:do_the	0:-20 2:-10 3:-20 4:16 5:14 6:-13 7:-20 8:-17
w:do_we	0:10 1:-8
w:do_you	0:19 1:-5 2:-6 3:-7 4:-6 5:-6 7:-13 8:-8
w:dock	0:-8 1:-7 2:-5 3:-5 5:21 7:-10 8:-15
w:dock_#	0:-11 2:-14 4:10 5:12 8:-10
w:dock_.	0:-12 2:11 3:6
w:dock_by	1:11 2:9 4:-8
w:dock_is	0:12
w:dock_on	0:14 4:-6
w:doctor	0:10 7:-5
w:document	0:13 2:8 3:-13 4:-10 8:-6
w:document_.	0:-8 2:13 4:-10 8:-6
w:does	1:-5 2:-6 3:5 5:-16 6:-13 7:-5 8:-6
w:does_not	2:-15 3:10 4:5 5:-8 6:-8 7:-9 8:-5
w:does_this	0:16 1:-9 2:-5
w:doesn't	0:23 1:-10 2:-9 3:11 5:-7 6:-8 7:-15 8:-7
w:dog	1:11 2:-12 5:-7 7:-5
w:don't	0:-11 1:-9 2:9 3:-10 4:-17 5:-14 6:-11 7:19 8:-14
w:don't_count	0:7 1:18 2:-9 3:-16 4:-5 5:-7 6:6 7:-5
w:don't_do	0:17 1:-7 4:-7 8:-12
w:don't_forward	0:12 3:-8 4:-5 5:-5 8:-6
w:don't_get	0:-9 1:24 2:-16 4:5 5:-6 7:-7
w:don't_go	0:-20 1:-5 6:-5 7:22 8:-8
w:don't_have	0:19 8:-6
w:don't_know	1:-13 2:-8 7:19
w:don't_leave	0:-12 1:-10 2:-6 5:19
w:don't_need	0:20 1:-17 2:-5 3:6 6:-7 7:-9
w:don't_print	0:-7 2:16 5:-5 7:-5
w:don't_run	0:-5 1:11 3:-8 4:-13 7:14
w:don't_ship	0:-21 1:-6 2:-6 3:-11 5:7 6:-6 7:21
w:don't_start	0:-13 1:-10 3:-7 4:9 5:-6 7:9
w:don't_take	0:14 1:-8 7:-6
w:don't_tell	0:19 1:-9 7:-8
w:don't_touch	0:-14 1:-12 2:23 4:-9 5:-7 7:-7
w:done	0:-26 1:12 2:8 3:-9 4:-12 5:-29 8:-19
w:done_,	0:-12 1:-13 2:-5 3:10 4:6 5:-5 7:22
w:done_.	0:-6 2:16 3:17 5:-20 6:-16 7:-21 8:-16
w:done_and	0:-22 1:17 2:-9 3:5 4:-20 5:-5 6:-8 8:-9
w:done_at	0:-10 1:-8 2:12 4:-8 6:12
w:done_before	0:-16 1:18 2:-11 4:-9 5:-10 6:10 7:-18 8:-10
w:done_in	0:-8 2:12 3:-8
w:done_ones	1:-10 2:-5 3:-5 7:17 8:-6
w:done_with	0:-8 1:14
w:dont	0:-28 2:25 3:-10 4:-11 5:-10 6:-14 8:-13
w:dont_count	0:-15 1:-5 2:19 3:-7 4:-6 6:-9 7:-12 8:-11
w:door	0:-31 1:-7 2:-5 3:11 4:8 5:-7 6:-20 7:-16 8:7
w:door_,	0:-18 2:6 3:15 4:-11 5:12 8:-12
w:door_.	0:-14 2:-14 8:17
w:dorota	1:-13 2:-6 3:15 5:-7
w:double	1:11 2:-5 3:-5
w:doug	2:15 4:-5 7:-10
w:down	0:25 1:-18 2:-33 3:14 4:-17 5:-15 6:-17 7:-8 8:-11
w:down_.	0:10 2:-9 3:-13 4:-5 6:-6 7:-8
w:down_by	0:-14 1:-12 2:-15 3:31 4:-8 5:-17 6:-7 7:-7
w:down_till	1:13 2:-8 3:-7
w:dozen	0:-5 1:6 2:-8 5:-5 6:-5 8:15
w:dr	0:-18 1:-9 3:30 4:-13 5:-21 6:-9 7:-6 8:8
w:dr_.	0:-18 1:-9 2:5 3:30 4:-18 5:-20 6:-8 7:-6 8:8
w:draft	1:-6 2:-5 5:-5 8:11
w:dragg	0:-13 3:-5 4:-8 6:27 7:-10 8:-14
w:dragg_on	0:-13 3:-5 4:-8 6:27 7:-10 8:-14
w:drain	0:16 7:-12
w:draw	0:-49 3:-20 5:-14 7:-18 8:19
w:draw_#	0:-6 1:13 2:11 3:-7 4:-20 5:-10 6:-9 7:-7 8:-7
w:draw_,	0:-13 2:-6 4:-10 8:21
w:draw_.	0:-16 3:-12 5:-16
w:draw_:	0:-14 1:12 2:5 4:-12 5:15 6:-5 7:-8
w:draw_and	0:-9 8:14
w:draw_as	0:-12 1:-7 4:9 7:-8 8:22
w:draw_for	2:-11 4:-6 5:6 8:6
w:draw_is	0:-15 1:7 2:5 3:-12 4:-22 5:-8 7:-5 8:16
w:draw_issue	0:-9 2:-14 6:-10 7:-8
w:draw_level	0:-7 1:11 2:7 6:-7
w:draw_rev	0:-25 1:-13 2:-8 3:-16 4:9 5:-16 6:-12 7:-15 8:12
w:draw_revision	0:-17 1:-11 2:9 3:-10 4:13 5:-8 6:15 7:-9 8:-12
w:draw_statu	0:-17 1:-5 2:5 4:-8 5:12
w:draw_to	1:15 2:-5
w:draw_version	0:-18 2:8 3:16 4:-10 6:-7 7:-5 8:-9
w:drawer	0:-11 2:5 6:-6 8:10
w:drawer_front	1:14 6:-5
w:drawing	0:-5 1:-5 3:-25 4:-21 5:-18 7:-16 8:16
w:drawn	0:-5 2:-12 3:-10 4:12
w:drg	0:-13 1:-11 3:-11 7:-9
w:drg_.	2:-11 4:7 6:-12 7:-9
w:drg_rev	0:-11 1:-11 2:19 3:-6 4:-18 6:6
w:drill	0:10 4:-7 6:-8 8:-5
w:drink	0:11
w:drive	0:12 1:-6 2:9 4:-9 5:-8 7:-10
w:driver	0:6 1:-12 4:-14 5:12 6:-5 7:-9 8:-9
w:drop	0:-6 3:-5 4:5 5:-8 6:-10 7:-9 8:-5
w:drop_by	1:-12 3:27 6:-6
w:drop_test	0:-8 1:7 3:-17 4:9 5:-5 6:-7 7:-5
w:dropp	0:14 1:-9 3:-7 6:-5
w:drum	0:-5 1:11 3:-10
w:dry	4:-13 6:-7 8:-6
w:dt	5:-7 8:10
w:duane	0:-13 6:-9 7:16
w:dudek	0:-6 3:-8 6:11
w:due	0:22 1:-17 3:-8 4:-12 5:-13 6:-16 8:-8
w:due_#	0:13 2:-6 7:-8
w:due_to	0:-14 7:20
w:duplex	0:-15 2:20 3:-14 4:-5 5:-15 6:-8 8:-11
w:dur	2:-6 3:-7 4:-5 5:12
w:dwg	0:-11 2:-16 3:-6 4:20 5:-7 6:-6 8:7
w:dwg_rev	0:-11 2:-17 3:-6 4:20 5:-7 6:-6 8:7
w:dye_pen	1:12 3:-11
w:dyno	1:-12 2:12 3:9 4:-16 8:-6
w:dyno_run	1:-8 2:13
w:e	0:5 1:8 2:-11 3:-24 5:-6 6:-6 7:-14 8:-6
w:e_)	0:13 2:-8 3:-9 6:-10 7:-6
w:e_,	0:-21 1:13 2:-9 5:-20 6:-13 7:-6 8:6
w:e_.	1:6 2:-21 3:-18 5:7 6:12 8:-12
w:e_and	0:11 1:-10
w:e_way	0:15 5:-8 7:-7 8:-13
w:ea	0:5 1:14 2:21 3:-14 4:-13 5:-7 6:-11 7:-16
w:ea_,	0:-10 1:12 2:6 3:-11 8:6
w:ea_until	1:13 3:-12
w:each	2:-7 3:-9 4:-13 7:-11
w:each_of	0:-11 8:12
w:earlier	1:17 2:14 3:-15 4:-16 5:-11 6:-7 7:-9 8:-7
w:earlier_.	0:10 1:5 2:9 3:-7 4:-6 5:-11 6:-6
w:earlier_are	0:-5 4:-7 6:13
w:earliest	0:12 2:-13 4:13
w:early	0:23 2:-11 5:-7 7:-8
w:easter	1:-6 2:7 4:-15 5:5 6:-6 7:-5
w:ecn	0:14 1:7 2:16 3:-10 4:-13 5:-6 7:-5
w:ecn_#	0:14 1:7 2:16 3:-10 4:-13 5:-6 7:-5
w:edg	7:15
w:edge	0:-5 1:6 2:-13 4:-6 5:10 6:5
w:edition	0:-10 2:14 3:-6 4:-6 5:10 6:-9
w:edition_#	2:-5 3:-5 5:11 6:-9
w:effect	0:-19 1:-17 2:-7 3:-18 4:-5 5:-8 6:12 7:24 8:-6
w:effect_,	0:-9 1:-5 3:-8 6:5 7:13
w:effect_.	0:-12 1:-8 2:-6 3:-7 5:-6 7:19 8:-5
w:effective	0:-19 1:-5 3:-8 4:-7 6:-9 7:25
w:effective_now	0:-8 1:-16 7:23
w:eight	1:-7 2:-18 4:11 5:-9 6:-12 8:-7
w:einkauf	0:-35 1:-9 2:9 3:-25 4:14 5:-9 6:5 7:-9 8:-6
w:einkauf_)	0:-21 1:-6 2:20 3:-17 5:8 6:-5 7:-5
w:einkauf_,	0:-12 1:5 2:-10 3:-5 4:12 5:-8
w:einkauf_.	0:-11 1:-7 3:-5 4:8 5:-7
w:either	0:13 2:-17 3:-20 4:-9 5:-14 7:19
w:either_,	0:-12 3:-8 5:-8 7:20
w:either_.	2:-13 3:-13 5:-8 6:-6 7:19
w:el	0:7 2:-6 4:-12 5:10
w:electropolish	0:-5 1:-6 2:-19 3:-15 4:21 5:-11 6:-6 8:-17
w:elevator	0:35 1:-6 2:12 3:-12 4:-14 5:-9 7:-22 8:-15
w:eleven	1:-8 3:10 6:5 7:-5 8:-6
w:else	0:-24 2:-27 3:-10 4:6 5:8 6:-6 8:-15
w:else_.	0:-14 1:11 2:-13 3:-6 4:-11 5:-5 7:6
w:else_gets	0:-5 1:-11 2:-8 4:21 5:-13 6:-6 7:-5 8:-10
w:else_is	0:11 1:-16 2:-5 3:10 4:-7 6:-9 7:-6
w:else_leav	0:-13 1:-7 2:-9 3:-10 4:-11 5:18 6:-6 7:-5 8:-12
w:else_on	0:-5 7:10
w:else_stay	0:-11 1:12
w:em	0:-14 1:15 3:6 4:-12 6:-9 7:-5 8:-12
w:em_,	0:-9 1:18 2:-6
w:email	0:-11 2:22 3:-11 4:-19
w:email_you	0:-14 2:17 4:-5
w:embargo	0:-13 2:13 4:-7 5:-10 6:-5 7:-6
w:embargo_until	0:-16 1:8 2:14 3:5 4:-6 5:-9 6:-13 7:-5
w:emc	0:-18 1:8 2:-6 4:13 5:-24 6:-5 7:-5
w:emc_retest	1:10
w:emre	0:5 1:-11 2:6 4:-8 5:-5 6:-10 8:-5
w:emre_,	0:5 1:-11 2:6 4:-8 5:-7 6:-9 8:-5
w:en	0:-13 2:19 3:-8 4:-14 5:-12 6:-9 7:-8 8:-6
w:en71	0:13 2:-15 4:11
w:en71_report	0:10 2:-13 4:11
w:en_#	1:17 4:-5 7:-5
w:en_aw-5754	0:-9 1:-9 2:14 3:-7 4:-9 5:-10
w:enclosur	0:7 1:-11 2:8
w:end	0:-5 1:5 2:-14 3:-24 4:-6 7:9 8:-16
w:end_,	0:21 1:6 2:-19 3:-5 5:-5 7:-10 8:7
w:end_of	1:5 3:-22 4:-15 5:-7 6:15 7:-5 8:-5
w:ends	0:-19 2:7 3:-15 4:-12 5:12 7:-6 8:-10
w:ends_for	1:18 2:9 4:-5 6:-10 7:-10
w:ends_today	0:-8 1:-8 6:15 7:-5
w:endurance	2:-8 4:12 5:-10
w:endurance_test	2:-8 4:13 5:-10
w:eng	2:-10 3:-6 4:12 5:-7 7:9
w:eng_.	2:-9 4:12 5:-6
w:engineer	0:-47 1:-7 2:-6 3:9 4:5 5:-23 6:-14 7:9 8:14
w:engineer_,	1:-14 2:11 4:-8 5:-7
w:engineer_.	0:-22 1:-6 4:-15 5:-6 6:-8 7:22 8:13
w:engineer_has	0:-28 2:-9 3:10 4:-7 5:-10 7:16
w:engineer_is	0:16 7:-10
w:engineer_purchas	2:-7 3:-8 4:8 5:-5 8:14
w:english	0:9 1:-6 2:-14 4:6 7:-7
w:engrav	0:-17 2:-11 4:13 7:12
w:enig	0:-28 3:-10 4:18 5:-16 6:-8
w:enig_.	0:-19 1:6 2:17 3:-6 5:-7 6:-5
w:enough	0:11 2:-7
w:enter	0:11 2:-6 3:8 4:-9 6:-8 7:-11
w:entire	0:-14 1:-22 2:-10 3:-22 4:-6 5:-7 6:32 7:-11 8:-7
w:entire_balance	0:-10 1:-13 3:-9 5:-7 6:15 7:-6
w:entire_remain	1:-11 6:21
w:entire_rest	0:-7 1:-7 3:-13 6:16
w:epdm	0:-16 1:-14 2:24 3:-8 5:-12 6:-5 7:-5
w:epdm_#	0:-9 1:-11 2:21 4:-13 5:-10
w:erik	0:-14 2:-6 4:16 5:-5 8:-7
w:erik_,	0:-14 2:-6 4:16 5:-5 8:-7
w:error	0:13 1:-8
w:escrow	0:23 2:-11 5:-10
w:etd	0:-11 3:-5 5:14
w:eur	1:-6 2:-21 3:-14 4:-5 5:-8 6:-8 7:-11 8:20
w:eur_#	0:-13 2:-15 3:-8 4:-6 5:-7 6:-8 7:-10 8:18
w:euro	0:14 7:-5
w:evaluat	0:-19 1:-11 2:28 3:-10 4:-15 5:-9 6:-14 7:-8 8:-10
w:evaluat_.	0:-12 1:-5 2:17 4:-16 6:-12 8:-10
w:evaluat_and	0:-11 2:14 3:-5 7:-6
w:evaluation	0:-10 2:14 4:-9 8:-6
w:even	0:6 1:-16 2:7 4:-6 6:9 8:-6
w:even_,	1:-10 6:11 7:8 8:-7
w:event	0:12 1:-13 2:6
w:every	0:-12 1:-12 3:9 4:-14 5:10 6:13 7:-7 8:-12
w:every_last	1:-15 6:24
w:every_one	0:-6 1:-8 3:12
w:everybody	0:15 2:5 4:-9 8:-13
w:everyone	1:-5 2:-14 3:-7 4:-10 5:-5 7:-11 8:29
w:everyth	0:-23 1:-11 2:-15 3:-37 4:-23 5:-10 6:43 7:-7 8:-8
w:everyth_beyond	1:16 2:-8 6:-12
w:everyth_else	1:10 2:-8 3:-13 4:-6 5:5 7:-9
w:everyth_has	0:10 6:-5
w:everyth_is	0:-20 7:-8 8:19
w:everyth_on	0:-15 3:-7 6:-5 7:30
w:everyth_still	1:-5 6:12
w:everyth_that	0:-8 1:-32 2:-12 3:-12 4:-5 6:32 8:-9
w:everyth_that'	0:-10 1:-23 2:-10 3:-14 4:-10 5:-6 6:34 7:-12 8:-16
w:everyth_to	0:11 6:-6 7:-5 8:-5
w:ewa	0:-5 1:-7 2:9 4:11 6:-7
w:ewa_,	1:5 2:-15 4:15 6:-7
w:example	0:23 2:-8 3:-10 5:-16 6:-5 8:-5
w:except	0:25 1:-18 2:-6 6:-5 7:-10 8:-6
w:exclud	0:-23 1:17 2:12 3:-12 4:-9 5:-7 6:7 7:-13
w:exclud_from	0:-15 2:12 3:-12 5:-6 6:8
w:exist	2:-12 5:-9 6:7
w:exist_.	0:-5 1:17
w:expect	0:8 1:-12 3:-7 4:-9 5:-14 6:-6 8:16
w:expect_the	0:-11 2:-8 4:-6 8:16
w:expect_to	2:11
w:expense	0:14 7:-5
w:expir	0:18 3:-6 4:-5 5:-5 8:-12
w:expir_.	0:16 3:-6 8:-10
w:export	0:12 1:9 2:-15 3:-16 4:-12 5:12 6:-5 7:-14 8:-20
w:expres	2:-12 4:20 8:-7
w:extension	0:19 2:-7 4:-7 7:-5
w:extra	2:-16 4:-13 5:-8 6:6 7:-13
w:extra_#	0:-5 1:-11 6:12
w:extra_,	1:10 2:-8 3:-13 6:8 7:-5
w:extra_?	0:13 1:-9
w:extra_to	1:12 2:-6 6:-7
w:extrud	0:-11 2:19 3:-5 4:-10
w:f	0:-16 1:7 2:-6 3:-7 4:-32 5:15 6:-13 7:-17
w:f_)	3:11
w:f_,	0:-26 1:15 2:16 3:-11 4:-14 5:8 7:-12 8:-14
w:f_.	0:-21 1:15 2:-20 3:-9 4:-17 5:16 6:-11 8:13
w:fabric	0:-12 2:15 4:-7 5:-17 6:8 7:-9 8:-9
w:fabrication	0:-21 2:-23 3:-13 5:-14 6:-15 8:24
w:fabrication_of	0:-15 2:-15 3:-6 4:8 6:-11 7:5 8:14
w:facade	0:12 1:-10
w:face	0:5 1:-5 2:13 4:-8 7:-5
w:facility	0:27 1:-13 2:-18 3:-8 6:-5 7:-22 8:-5
w:factory	0:20 2:6 4:-5 7:-10 8:-13
w:fai	1:-20 2:-37 3:-20 4:44 5:-21 6:-6 7:-9 8:-22
w:fai_report	1:-8 2:-13 3:-11 4:15 8:-7
w:fail	0:12 1:-5 3:5 4:-6 5:-7
w:fail_stay	3:10
w:fair	0:-5 1:6 2:-8 5:-17 6:-19 7:-15 8:7
w:fair_.	0:12 1:-6 3:13 4:-6 6:-11 7:-7
w:falk	1:11 2:-5 3:-14 4:5
w:fall	0:7 1:-6 3:11 4:-8
w:fall_by	3:12 4:-7
w:far	0:6 3:-19 4:-16 6:-15 7:10 8:-13
w:far_,	0:-6 3:-5 7:11
w:far_.	0:-6 1:9 2:7 3:-13 4:-6 6:-14 7:-5 8:-11
w:far_as	0:9 1:-5 2:-8 3:-5 4:-7 6:-5 7:16 8:-5
w:faster	0:13 7:-7
w:fastnes	0:-6 1:5 2:13 4:-15 6:-9 7:-13
w:fat	1:13 2:-10 3:-10 4:-7 5:11 6:-5 7:-5 8:-5
w:fatigue	0:-22 1:21 2:5 3:-17 4:7 5:-9 6:-7 7:-14 8:-10
w:fatigue_test	0:-16 1:10 2:8 3:-15 4:9 7:-9 8:-8
w:feb	0:16 1:-6 4:-5 7:-8 8:-6
w:february	0:15 1:-8 2:-26 3:-26 4:-15 5:22 7:-12 8:-10
w:february_#	0:-26 1:-7 2:-17 3:-15 4:-9 5:26 7:-7 8:-7
w:february_,	0:12 3:-14 5:8 7:-6
w:february_.	0:23 2:-14 4:-9 6:-5
w:fee	0:15 2:-12
w:feedback	0:-11 3:-8 4:-7 5:7 6:16
w:feedback_from	2:-10 3:-6 5:9 6:6
w:feel	0:-13 1:-7 2:19 3:-18 4:5 5:-6 6:-9 7:-6 8:-22
w:feel_free	0:-12 1:-7 2:21 3:-18 4:-13 5:-5 6:-9 7:-5 8:-15
w:feet	1:-8 4:-11 5:-7
w:felt	2:11 4:-8 5:-6 8:-5
w:femke	0:7 1:-8 5:-8 8:13
w:femke_,	0:7 1:-8 5:-8 8:13
w:ferrari	1:-8 3:-11 4:10 5:-10 6:-8 8:-7
w:ferreira	3:12 5:-11
w:ferri	0:-12 2:-17 3:10 4:5 7:-6
w:few	0:-9 2:-21 4:19 5:-13 7:-11 8:16
w:few_of	0:-11 1:7 2:-6 4:-12 8:21
w:fewer	0:-7 1:-12 2:-18 3:36 4:-10 5:-10 6:-11 7:-9 8:-8
w:fewer_.	2:-13 3:19
w:fewer_to	0:-5 2:-8 3:21 4:-5 6:-11 8:-5
w:field	0:-14 1:-7 2:-18 3:-11 4:-7 5:-16 6:7 7:30 8:-8
w:fifteen	0:6 1:-7 2:-8 3:-5 4:12
w:fifty	0:-29 2:19 3:6 4:-18 5:-13 6:-9 7:-13 8:-7
w:fifty_of	2:14 4:-12
w:figur	0:-12 2:-12 3:-5 4:-5 6:9
w:figure	0:12 1:6 2:-11 3:-5
w:fil	0:5 1:-13 2:-13 4:-13 5:-6 6:-9 7:-5 8:19
w:file	0:17 1:-16 3:-7 4:-6 5:-11 6:-6 7:-24 8:-8
w:file_,	0:10 1:-13 2:-15 4:17 5:9 6:-6 8:-6
w:file_.	0:-7 2:-16 3:-7 4:-6 6:7 7:-12 8:23
w:file_:	0:33 1:-20 2:-13 3:-7 5:-7 6:-12
w:file_rev	0:-5 2:15 3:-7 4:-10 5:-9
w:file_version	0:-9 4:12 5:-7 8:-12
w:fill	1:-9 2:16 3:-15 4:-8 5:7 6:-5 7:-6 8:-7
w:fill_in	0:15 1:-12
w:fill_line	1:-5 3:-14 4:13 5:13
w:fill_nylon	2:14 4:-9 5:-8
w:filler	0:-14 2:9 4:-13 5:14 6:-5
w:film	0:22 1:-12 2:-9 3:-7 4:-6 7:-9
w:filter	0:-11 1:-5 2:-12 3:12 4:-10
w:final	0:9 2:-7 3:-14 6:-13 7:-11 8:-5
w:final_#	0:-8 2:-5 3:-5 4:6 5:12 6:-8
w:final_acceptance	0:19 2:-12 3:-6 4:-8 5:-6
w:final_inspection	0:12 4:-5
w:finally	1:15 2:-9 3:-7 4:-6 6:-7 7:-11
w:finance	0:17 2:-5 5:-6 8:-5
w:find	0:-6 1:7 2:-17 3:-6 4:-16 5:-13 8:13
w:find_a	0:-11 1:-8 2:-14 4:-12 6:-5 7:10 8:14
w:find_the	0:10
w:fine	0:-7 1:-12 2:-25 3:-19 5:-14 7:-11 8:27
w:fine_,	0:-10 1:-13 2:-14 3:-11 5:-16 6:-8 7:-21 8:30
w:fine_.	2:-10 3:-19 4:-13 6:-6 7:7 8:-9
w:fine_by	0:-13 2:7 3:6 4:-16 5:-11 7:-10 8:14
w:fine_for	0:15 2:-5 3:-8 4:-5 5:-5 8:-6
w:fine_to	0:-20 2:-11 3:15 4:-6 7:-5 8:23
w:finger	0:15 1:-6 2:-6 5:9 7:-13
w:finger_cross	0:12 2:-8 5:10 7:-12
w:finish	0:-15 1:8 2:-20 3:10 4:-14 5:-16 6:9 7:10 8:-12
w:finish_#	0:14 1:17 2:-8 3:-14 6:-11 7:-5 8:-7
w:finish_,	0:-11 3:-6 4:-14 5:-10 7:13 8:-8
w:finish_.	0:-15 1:7 3:-15 4:-15 6:11 7:-22 8:-16
w:finish_:	0:-10 1:18 3:-11
w:finish_;	5:12
w:finish_and	0:29 1:-22 4:-5 5:-8 7:-18
w:finish_are	3:11 6:-6 7:-5
w:finish_arms	0:-5 1:12 6:-10
w:finish_as	0:-12 1:-7 7:18
w:finish_at	0:-10 1:10 2:-13 5:-17 6:8 7:-17
w:finish_before	1:18 2:-6 3:-19 6:11 7:-7
w:finish_bracket	0:-5 1:-8 2:-10 3:14 5:-5 6:-10
w:finish_by	0:11 3:-5 5:-6
w:finish_caps	1:-6 3:-5 6:12
w:finish_carton	0:-7 2:-5 3:-5 4:-5 5:-5 6:15 7:-6 8:-5
w:finish_cover	1:-5 2:-6 3:19 6:-10
w:finish_earlier	1:22 2:-8 3:-8 4:-8
w:finish_flang	0:-8 3:17
w:finish_fram	1:8 3:10 6:-9
w:finish_from	0:-12 1:20 2:-8 6:-13 8:-9
w:finish_good	0:-15 1:-12 2:-5 3:15 6:-7 7:14
w:finish_housing	0:11 1:-7 2:-8 4:-5 6:-10 7:-7
w:finish_in	0:-20 1:16 3:-7
w:finish_is	1:13 6:-12 7:-5
w:finish_lens	1:-12 3:12
w:finish_lids	1:11 2:-11
w:finish_nozzl	3:14 7:-7
w:finish_ones	0:8 1:-16 2:-9 3:-19 4:-9 5:-13 7:7 8:-8
w:finish_panel	0:-9 1:-16 7:21
w:finish_part	1:-6 2:-10 3:-16 4:-7 5:-5 6:9 7:9
w:finish_pcs	0:11 1:-19 2:-5 4:-6 6:13 7:-6
w:finish_plat	0:-23 3:31 5:-6 6:-5 8:-9
w:finish_rotor	0:-7 1:-6 2:-6 3:13
w:finish_so	0:-18 6:-5 7:18
w:finish_stay	0:-6 2:-6 7:10
w:finish_stock	1:20 2:-7 3:-12 4:-5 5:-8 7:-9 8:-5
w:finish_tray	0:-11 3:15 4:-9 5:-8 6:7 7:-6 8:-9
w:finish_unit	0:-12 1:-7 3:-7 7:15
w:finish_when	0:-16 1:32 2:-19 3:-18 4:-5 5:-9 6:6 7:-11
w:finish_with	0:5 1:14 2:-6 7:-7
w:finish_yet	0:-20 1:-11 2:-6 6:-11 7:32
w:fiona	1:-5 2:-8 3:10 4:-6 5:-9 6:-5 7:-7
w:fiona_,	0:-5 1:-15 2:-5 3:11
w:fire	0:-24 1:9 3:-14 4:-24 6:-21 7:9 8:17
w:fire_certificate	1:12
w:fire_drill	0:16 2:-5 6:-7 7:-5
w:fire_test	0:-11 1:10 2:14 3:-10 4:-14 5:-7 6:-5
w:fire_the	1:16 2:-7 3:-8 5:-6 6:-6
w:firm	0:21 3:-7 4:-7 5:-17 7:-5 8:-5
w:firmware	0:17 1:7 2:-20 3:10 5:-8 6:-7 7:-10
w:firmware_#	0:20 2:-14
w:first	1:-20 2:60 3:-29 4:-10 5:-38 6:-17 7:-13 8:-41
w:first_#	0:-8 1:-35 2:59 3:-21 4:-58 5:-32 6:-14 7:-12 8:-21
w:first_,	0:10 1:14 2:-13 3:-6 6:-9 7:7 8:-6
w:first_.	0:5 1:-8 2:-16 3:11 4:-14 8:-15
w:first_and	0:17 1:-13 2:-5 3:-5 6:-6 7:-8 8:-9
w:first_articl	0:-9 1:-10 2:-20 3:-7 4:29 8:-7
w:first_article	1:-15 2:-27 3:-13 4:35 5:-16 6:-9 7:-10 8:-21
w:first_batch	0:-9 1:-16 2:26 3:-19 4:-21 6:-8 7:-16 8:-19
w:first_delivery	1:-12 2:12 5:5
w:first_half	0:13 2:-6 3:-6
w:first_instalment	0:15 2:-9
w:first_lot	1:-20 2:39 3:-15 4:-37 5:-20 6:-11 7:-10 8:-20
w:first_lots	0:-17 1:-23 2:39 4:-15 5:-9 6:-9
w:first_off	0:-13 1:-6 2:-6 3:-7 4:13 5:-7 8:-7
w:first_ones	0:-28 1:25 4:-19 6:-9 7:-8 8:-6
w:first_press	0:19 2:-9 4:-13 5:-5
w:first_production	0:-6 2:18 4:-14
w:first_quantity	0:-12 1:-15 2:20 3:-6 4:-17 5:-12
w:first_run	1:-9 2:20 4:-9 5:-6
w:first_truck	0:15 2:-12 3:-6 5:-10 7:-7
w:fish	0:19 3:-9 7:-15
w:fit	0:-18 1:-9 2:16 3:-5 4:14 5:-13 6:-9 7:-9 8:-19
w:fit_check	0:-10 2:19 4:-9 5:-5 8:-5
w:fit_comment	2:-9 4:11
w:fit_up	0:-10 1:-6 2:17
w:fits	0:-6 1:9 2:-11 4:-5 5:16 7:-5
w:fitt	0:-25 2:-14 4:29 5:-22 6:-9 7:-22 8:-16
w:fitter	0:-5 2:19 3:-6 4:-5
w:fitting	0:15 2:-5 3:-8 4:-12 5:-11 7:-5 8:-7
w:fitting_.	2:12 5:-5
w:five	0:5 1:-15 2:5 3:-5 4:7 5:-5 6:-10 7:-15 8:-5
w:five_.	0:13
w:five_stay	0:18 1:-15
w:fix	0:5 3:-11 4:-14 5:7 7:-9
w:fix_.	0:22 1:-8 2:-24 4:-6 5:10
w:fix_then	0:-13 1:-5 2:13 3:-5 5:-6
w:fixture	0:-8 1:17 2:-12 3:-7 6:-7
w:flame	1:11
w:flang	3:6 4:-5 5:-5 7:10
w:flang_.	0:-11 2:7 7:12
w:flange	0:-9 1:7 2:-12 4:-12 5:7 6:-7 7:12
w:flap	1:10 3:-7 4:-5 6:6 7:-5
w:flash	0:6 1:-17 2:-7 3:10 4:12 6:-5 7:-5 8:-7
w:flat	0:-5 1:-6 2:14 3:-17 4:-12 5:-6 6:-10 8:-12
w:flat_.	0:10 7:-6
w:fleece	0:-9 2:-8 3:-7 6:10
w:fleet	0:-21 1:-16 2:10 3:-9 4:-7 5:7 6:9 8:-11
w:fleet_purchas	0:-21 1:-16 2:10 3:-11 4:-7 5:7 6:9 8:-11
w:flight	2:12 3:5 4:-6 5:-6 6:-5
w:flip	1:13 2:-7 4:-11
w:floor	0:51 1:-24 2:12 3:-21 4:-13 6:-28 7:-46 8:-18
w:floor_.	0:26 1:-24 2:-15 3:11 6:-6 7:-13
w:floor_by	0:18 1:-18 2:-17
w:floor_until	1:-12 3:-12 5:12 7:12
w:flow	1:7 4:-12 5:-6 6:-11 7:-7 8:-12
w:foam	0:-28 2:9 3:-9 4:-10 5:-5 6:5 7:10
w:foam_.	0:-7 3:-6 7:13
w:foam_and	0:-21 1:9 2:14 4:-8 6:-5
w:foil	0:-14 2:15 3:5 4:-13 5:-14
w:folder	0:17 1:-11 2:-7 3:-7 4:-11 5:-14 6:-5 8:-5
w:folder_.	0:17 4:-5 5:-8
w:folk	0:18 2:-13 5:-5
w:follow	0:10 1:-11 3:-17 4:-22 5:-23 6:-16 7:-8
w:follow_#	2:12 4:-11
w:follow_,	1:-5 2:6 3:-11 5:-8 7:8 8:-6
w:follow_.	0:19 1:-13 4:-7 5:-13 6:5 8:-5
w:follow_:	0:11 2:-9 4:5 5:-5
w:follow_after	0:22 2:-17 3:-5 4:-14 8:-10
w:follow_from	0:5 3:-11 4:-8 5:-8 7:9
w:follow_in	0:10
w:follow_on	0:19 2:-18 4:9 6:-8
w:follow_only	0:-10 1:-6 2:18 3:-7 4:-9 5:-5 7:-5
w:follow_the	0:-9 1:13 2:-6 4:-5 5:-6 6:-5 7:-5
w:follow_when	0:17 2:-5 3:-9 4:-12 6:-7 7:-9 8:-14
w:follow_with	0:-9 1:-16 2:-15 3:-6 4:-14 5:-11 8:18
w:food	0:10 1:10 2:11 4:-8 5:-14 6:-9 7:-16 8:-16
w:food_contact	0:-8 1:22 4:-6 5:-5 7:-5
w:food_grade	0:6 1:-9 2:14 3:-7 4:-13 5:-8 6:-7 8:-13
w:foot	0:-15 1:5 4:16 5:5 6:-7 7:-11
w:for	0:14 1:-15 3:-8 4:-14 5:-6 6:-12 7:-14 8:-5
w:for_#	0:-6 1:19 2:-10 3:-30 5:-12 6:-29 7:-29 8:7
w:for_.	0:-10 2:-18 4:13 5:-5 6:10
w:for_a	0:5 2:6 3:-16 4:-7 5:-18 6:-8 7:-21 8:-13
w:for_all	0:-14 1:-22 2:17 3:10 4:9 5:5 6:-10
w:for_an	1:-12 6:11
w:for_another	0:19 5:-10 7:-6 8:-6
w:for_anyth	0:15 5:-6 7:-5
w:for_both	0:-5 1:-10 3:7 4:-5 5:-11 6:6 8:-6
w:for_build	0:-10 1:9 2:10 4:12 5:-14 6:-8 8:-8
w:for_by	0:-9 1:-5 2:-6 3:11 6:-6 8:10
w:for_calendar	0:-18 2:-14 3:-10 4:-9 5:20 6:-8 8:-6
w:for_confirm	0:34 1:-7 2:-14 3:-7 4:-5 5:-7 7:-13 8:-6
w:for_custom	0:11 7:-5
w:for_december	0:13 2:-13 5:-5
w:for_delivery	0:-12 1:-8 3:6 4:-8 5:6 6:-7 8:-8
w:for_despatch	2:-5 3:14 5:-6
w:for_dispatch	0:-5 1:-9 3:13 5:9 7:-7
w:for_each	0:14 2:-7 4:-7 5:-5 6:-6 8:-7
w:for_everyth	0:-7 1:-7 3:-14 6:14 8:-7
w:for_heat	0:13 7:-10
w:for_immediate	0:15 1:-10 2:-8 3:9 5:-6
w:for_information	0:22 2:-10 3:-8 4:-11 5:-6
w:for_inspection	0:22 2:-13 3:-9
w:for_it	0:-13 2:-43 3:-28 4:-18 5:-18 6:-16 7:-5 8:29
w:for_lot	1:-8 2:22 3:-9 4:-22 5:-17 6:-11 7:-15 8:-9
w:for_lots	0:-13 2:15
w:for_manufacture	0:-11 1:9 2:-8 7:-8 8:15
w:for_me	0:23 1:-11 2:-23 3:-19 5:-18 6:-12 8:-7
w:for_now	0:-20 1:-14 2:17 3:-9 4:23 5:-16 6:-24 8:-23
w:for_one	3:11 4:-6 6:-5
w:for_order	0:12 1:-11 7:-7
w:for_other	0:12 3:-12
w:for_our	0:9 1:-11 2:-12 4:8 5:-15 6:-8 8:-25
w:for_part	1:14 3:-6 6:-13
w:for_print	0:12 3:-5 4:9 5:-7 7:-5
w:for_production	0:-22 1:-19 2:11 4:-6 5:-11 6:6 7:-6 8:11
w:for_q2	0:14 2:-6 4:-11 5:-8
w:for_restart	0:-9 1:20 2:-8 6:-10
w:for_sery	0:-16 1:-7 2:-20 3:-6 4:23 5:-10 7:-9
w:for_shipment	0:-17 1:-7 2:-30 3:8 4:-6 5:23 6:-10 7:-5
w:for_shipp	5:11
w:for_that	1:10 2:5 3:-19 5:7 6:-10 7:-13 8:-11
w:for_the	1:-18 2:-7 3:-11 4:-10 5:-7 6:-5 7:-7
w:for_them	0:-21 1:8 3:-11 5:6 6:-5 7:-5
w:for_these	0:-13 1:6 2:24 3:-11 4:-18 5:-14 6:-9 7:-5 8:-15
w:for_this	0:-7 2:-11 5:9 8:-6
w:for_those	0:-18 1:11 2:22 3:-18 4:-11 5:-14 6:-5 7:-9 8:-6
w:for_three	0:11 7:-6
w:for_us	0:-5 1:-7 2:-5 3:9 4:-10 5:-17 6:-7 7:15 8:-13
w:for_use	0:-8 2:-15 3:25 4:-5 6:-8
w:for_wait	0:-16 1:-10 2:-14 6:9 8:17
w:for_week	0:-15 2:-6 4:-5 5:23 7:-5
w:for_you	0:29 1:-15 2:-19 3:-16 4:-18 5:-6 6:-11 7:-15 8:-5
w:for_your	0:40 1:-8 2:-26 3:-13 4:-25 5:-26 6:-9 7:-20 8:-5
w:forecast	0:25 1:-10 2:-6 3:-11 4:-20 5:-12 6:-6 7:-15 8:-10
w:forecast_,	0:21 2:-7 3:-8 4:-8 5:-14
w:forecast_for	0:16 2:-8 4:-12 5:-8 7:-6
w:forecast_is	0:-19 2:11 5:16
w:forg	0:-8 1:5 2:-11 3:8 4:6 5:-18 6:-17 7:-9
w:forg_,	0:-8 2:8 4:-6 7:12
w:forge	1:-5 3:12 6:-6
w:forging	1:-7 2:12 3:10 7:-9
w:form	1:-6 2:-22 3:-18 4:6 5:-19 6:-9 7:-20 8:13
w:forty	0:-20 1:23 3:-6 5:-9 6:-8 7:-9 8:-11
w:forward	0:22 2:-13 3:-5 4:-16 7:-12 8:-14
w:forward_to	3:11 4:-5 5:-5
w:forwarder	0:14 2:-21 3:7 4:-10 5:-14 6:-10 7:-10 8:11
w:found	0:6 1:-15 2:-17 4:-15 5:-10 6:-11 7:24 8:-13
w:found_a	0:-19 2:-8 3:-5 4:-7 7:23
w:found_the	0:-7 2:-5 3:16 4:-5 7:10
w:foundry	1:-7 3:-9 4:8 5:-11 6:-9 8:-7
w:four	0:12 1:-19 2:-36 3:-21 4:32 5:-20 6:-5 7:-11 8:-24
w:fourteen	0:11 7:-5
w:fr4	0:-29 1:-16 2:23 3:-12 4:9 5:-20 6:-7
w:fr4_#	2:14 4:-9
w:fr4_and	0:-10 2:14 4:-5 5:-5
w:fram	0:-18 1:21 2:-19 3:-7 4:-31 5:-10 6:-5 7:-20 8:-7
w:fram_,	0:-7 1:5 2:8 3:-13 4:-10 5:-6
w:fram_.	0:-7 1:-9 2:-6 3:12 4:-10 5:-5
w:fram_are	0:-8 1:-13 3:9 4:-12 5:-8 6:-10
w:fram_as	0:-11 1:8 2:-5 5:11
w:fram_back	1:16 3:-9 5:-12 6:-7 7:-9
w:frame	1:-7 3:-7 4:13 7:-6 8:-12
w:framework	0:-11 2:8 4:-6 5:10
w:frank	3:-7 4:11 5:-6 8:-6
w:frank_,	2:-6 3:-6 4:15
w:frau	0:-16 1:-7 2:15 4:-10 5:13
w:fre	0:-10 1:18 2:-10 4:-9 5:-5 6:-8 7:-14
w:fre_them	0:-8 1:23 2:-10 3:-15 4:-8 5:-5 6:-6 7:-10
w:free	0:-17 1:-21 3:23 4:-13 5:-12 7:-22 8:-9
w:free_#	0:6 1:-21 2:-28 3:30 4:-10 5:-28 6:-11 7:-14 8:-8
w:free_,	1:-5 2:-13 3:9 4:6 5:-5 6:-6 8:-5
w:free_.	0:-11 1:-20 2:5 4:-13 5:14 6:-5 7:-5 8:-10
w:free_and	1:-5 2:10
w:free_of	0:6 2:-12 4:-6 5:6 8:8
w:free_the	0:-9 1:-17 2:-12 5:-5 6:18
w:free_to	0:-15 1:-6 2:15 4:-14 5:-14 7:-5 8:-16
w:freeze	0:-28 1:-16 2:-19 3:-16 4:-18 5:9 7:44 8:-24
w:freight	0:-22 7:-6 8:-6
w:fresh	1:-9 2:-6 3:10 4:-10 5:-5 6:8 7:-7
w:fresh_release	0:-9 2:-7 3:11 4:-11 5:-6
w:friday	0:11 1:-15 2:-13 4:-19 5:13 6:-9 7:-20 8:-20
w:friday'	0:-14 3:22 4:-7 5:-6 7:-5 8:-5
w:friday'_truck	3:10 4:-5 5:-5
w:friday_#	0:-11 1:-7 2:-18 3:-10 4:-11 5:25 6:-5 7:-6 8:-10
w:friday_,	0:13 1:-18 2:10 4:-10 6:-5 7:-14 8:-9
w:friday_.	2:-11 3:-5 4:-11 5:-11 8:-10
w:friday_and	0:20 2:-5 7:-6 8:-5
w:friend	1:-12 2:-6 3:9 7:-9
w:from	0:-19 1:-6 2:-19 3:6 4:-11 5:-9 6:-6
w:from_#	0:46 1:-28 2:-28 3:-26 4:-10 5:8 6:-19 7:-28
w:from_bag	0:-6 3:12
w:from_before	0:-12 1:28 2:-22 3:-20 4:-13 5:-9 6:10 7:-15 8:-14
w:from_bin	0:-6 3:10
w:from_box	0:-9 1:-9 3:16 4:-10 5:-7 7:-9
w:from_buy	0:-6 2:15 3:-12 4:-7 5:-6 6:9 8:-5
w:from_carton	0:-11 3:13
w:from_december	0:28 2:-8 3:-10 5:-20 6:-9 7:-7 8:-9
w:from_hold	0:-10 1:-7 3:15 4:-7 5:-7 6:-8
w:from_it	0:-10 2:11 5:-5
w:from_lot	1:-15 2:11 3:16 4:-13 5:-8 6:-5 8:-7
w:from_me	0:-33 1:-16 2:11 3:-7 4:-29 5:8 6:-5 7:14 8:5
w:from_monday	0:13 3:-6 5:-7 7:-6 8:-7
w:from_my	0:-13 1:-11 3:-20 4:-19 5:-13 7:-10 8:24
w:from_now	0:23 1:-5 4:-6 8:-10
w:from_open	0:-12 1:-12 3:13
w:from_oskar	1:-14 7:16
w:from_our	0:-13 2:-16 3:-9 4:-20 5:-9 6:-12 7:8 8:25
w:from_pallet	3:12
w:from_procurement	0:-19 1:11 2:6 4:-13 5:-11 6:-5 7:-12 8:7
w:from_purchas	0:-15 2:-6 3:-13 4:-9 5:-19 6:-7 7:12 8:21
w:from_qa	1:-12 3:13 5:-7
w:from_quality	0:-10 3:-5 5:-5 7:11
w:from_quarantine	0:17 1:-6 2:-29 3:24 4:-13 5:-16 7:-10 8:-5
w:from_that	1:-5 2:-7 4:12 8:-9
w:from_the	0:-32 1:-14 2:-18 3:10 5:-15 7:11 8:-9
w:from_this	1:11 2:6 3:-13
w:from_today	0:-8 2:-10 3:-8 7:20
w:from_tuesday	5:11
w:from_us	0:-9 1:8 2:15 3:-5 4:-7 6:-14 7:8 8:-9
w:from_what	1:13 3:-11
w:from_you	0:8 2:-9 3:-19 5:-8 6:12 7:-8 8:-9
w:from_your	0:11 1:-9 2:-6 3:10 7:-12
w:front	1:15 2:-7 6:-8 7:8
w:frozen	0:-9 1:10 2:16 3:-30 4:-31 6:-13 7:-10 8:-7
w:frozen_.	1:10 3:-5 4:-12
w:frozen_pend	0:-15 1:14 3:-20 4:-19 5:7 6:-7 7:-8 8:-6
w:frozen_till	0:-11 1:18 2:10 3:-12 5:-5
w:frozen_until	1:-17 2:18 3:-6 4:-15 5:-11 6:-7 7:-5
w:fsc	2:10 4:-8
w:fuel	0:6 1:10 2:-10 5:-5 7:-5
w:full	0:-13 1:-32 2:-22 3:-26 4:-7 5:6 6:40 7:-17
w:full_#	0:-10 1:-17 3:-9 6:20 7:-12 8:-6
w:full_.	1:-13 2:-9 3:-9 5:7 6:14
w:full_balance	1:-15 6:19 8:-6
w:full_remain	0:-6 1:-19 3:-16 6:22
w:fumigation	0:14 2:-13 3:-5
w:fund	0:21 2:-5 3:-6 4:-6
w:furnace	0:-16 1:16 2:-21 3:8 4:-9 5:-8 7:11 8:-7
w:further	0:-24 1:5 2:-13 3:-13 5:-7 7:9 8:-6
w:further_#	0:-18 1:15 2:-13 3:-17 4:5 5:11 6:-6 7:-5
w:further_notice	0:-24 1:18 2:8 3:-22 4:10 5:-10 6:-11 7:15 8:-13
w:further_production	0:-7 1:-7 3:16 6:-9
w:further_release	0:-10 1:6 2:20 4:-9 6:-5 7:-5
w:further_to	0:-6 1:14 4:-6 6:-5 7:-8
w:fyi	0:16 2:5 4:-8 5:-5 6:-7 7:-13
w:fyi_,	0:19 2:-10 6:-7 7:-13
w:g	0:-25 1:-14 2:14 4:-22 5:12 6:-11 8:-10
w:g_,	0:-12 1:-8 2:12 3:9 4:-6 5:-7 6:-12
w:g_.	0:-14 1:7 2:-15 3:-16 4:-19 5:19
w:g_silk	0:-15 2:21 4:-6
w:gage	0:-6 1:12
w:gail	2:-9 4:13
w:galley	1:11 7:-9
w:galv	0:-15 1:10 2:12 5:-6 6:-5
w:galvanis	0:-6 2:10
w:galvaniz	0:-6 3:-5 4:15 5:-7 8:-9
w:game	0:27 1:-6 2:-21 3:-15 4:9 5:-9 7:-7
w:gangway	1:12 6:-12
w:gangway_step	1:12 6:-12
w:garden	0:-6 1:-5 4:-5 5:18
w:gary	0:-6 2:13 4:-8 8:-8
w:gasket	0:-10 2:11 3:6 4:-6 5:-17 6:-14 7:-11 8:11
w:gasket_,	0:-13 2:13 3:10 4:-20 5:-12
w:gasket_in	0:-15 1:-5 2:-8 3:14 4:8 5:-6 6:-7
w:gate	0:5 3:-6 4:-10 7:-16 8:-11
w:gate_,	0:16 5:-9 7:-6
w:gateway_board	1:10
w:gaug	0:-13 1:-5 2:-11 3:21 4:11 5:-8
w:gauge	0:17 1:-15 3:18 4:-10 5:-10 6:-7 7:-12 8:-12
w:gauge_is	0:10 1:-8 3:8
w:gave	0:-5 1:-21 3:14 5:-11 7:-12 8:-15
w:gave_the	0:11 1:-7 6:7 7:-5
w:gavin	0:-6 2:-5 3:-8 4:12 8:-9
w:gaylord	2:-10 3:12 7:-6
w:gc1	0:-6 1:-9 2:19 3:-5 5:-7 8:-11
w:gc1_board	2:13 4:-9
w:gdansk	0:8 1:-11 2:10 3:-9 4:-5 5:-7 6:-9
w:gear	0:-15 1:5 4:-8 5:6 6:-5 7:-5
w:gear_housing	0:-11 1:5 2:20 3:-5 4:-5 7:-8
w:gearbox	0:-5 2:15 4:-13 6:-8 7:-14 8:-5
w:gearbox_cover	2:16 4:-8 6:-5 7:-12
w:gemma	2:-9 5:10
w:gemma_,	2:-9 5:10
w:gent	0:-13 1:18 2:8 4:-12 5:-20 6:-8 7:-5
w:gent_,	0:-9 1:18 5:-14
w:gerber	2:-9 3:11 4:-8 6:8 7:-7
w:gerd	0:-6 1:-5 2:19 3:8 4:-14 5:-6
w:gerd_,	3:11 4:-5 5:-5
w:gerda	2:11 4:-9
w:get	4:-15 6:-22 7:-14 8:-27
w:get_#	0:-5 1:14 2:-11 4:16 6:-7
w:get_a	0:13 4:-7 5:-17 7:-5
w:get_cut	0:-13 1:-13 2:-7 3:13 4:10 6:-5 7:-6
w:get_go	1:-7 2:11 4:-7
w:get_it	0:12 2:-8 3:9 7:-7
w:get_the	0:-6 1:5 2:9 3:15 4:-25 5:-15 6:-16 7:-10 8:-12
w:get_there	2:-7 4:-7 7:18 8:-14
w:get_touch	0:-10 1:12 2:-12 4:7
w:get_you	1:12 2:-9 4:-6
w:gets	0:-34 1:-26 3:20 4:-6 6:-15 7:13 8:-13
w:gets_the	0:-13 2:8 3:7 4:-12 5:-10
w:gf30	1:-8 2:-25 3:-6 4:23 5:-9 6:-7 7:-7 8:-5
w:gf30_black	0:-6 1:-5 2:-16 3:-5 4:19
w:ghent	0:-6 1:15 2:-9 4:-6
w:gift	0:-15 2:28 3:-13 4:-21 5:-24 6:-6 8:9
w:gift_box	0:-15 2:28 3:-13 4:-21 5:-24 6:-6 8:9
w:gimbal	0:-6 1:6 2:15 4:-6
w:giv	0:-30 2:-8 3:15 4:-29 6:-18 7:5 8:12
w:giv_that	0:-8 1:16 2:-11 3:-5 4:-6
w:giv_the	0:-26 1:-11 2:-16 3:8 4:-15 6:-10 7:10 8:10
w:giv_this	0:-6 1:-6 2:12 3:9 4:-5 5:-7 8:-11
w:giv_you	0:-7 1:15 2:-11 3:-15 4:7 5:-6 6:-6 7:-7 8:16
w:give	0:-16 1:-14 3:-12 4:15 5:-22 6:-17 7:-11 8:22
w:give_me	0:13 3:-9
w:give_the	0:-7 3:9 4:10 5:-5 6:-5
w:give_you	0:-23 1:-19 2:7 3:-12 4:6 5:-10 6:-15 7:-5 8:26
w:given	0:-23 1:-17 2:9 4:7 5:-17 8:5
w:given_by	0:-13 2:5 3:-13 4:-5 6:11 8:9
w:given_us	0:-11 1:-9 2:18
w:gjs-400	0:11 2:-6 3:-5 5:-6
w:glad	0:-6 1:16 2:-7 3:-7 6:-8 7:-9
w:gland	0:-16 2:19 3:-13 4:-14 5:-7 7:-8 8:8
w:glas	0:-12 1:7 2:25 3:-12 4:-18 5:-21 6:-6 7:-12 8:-8
w:glas_,	0:-16 1:-5 2:16 3:-10 6:5
w:glas_as	2:13 4:-7
w:glas_fill	2:14 4:-9 5:-8
w:glas_shelv	1:10 6:-8 7:-5
w:glaze	0:-16 2:6 3:-6 5:5 6:5 8:-5
w:glu	1:19 2:-12
w:go	0:-16 1:-17 2:7 5:-29 6:-32
w:go_,	0:6 2:-10 4:-30 5:-7 6:5 7:-15 8:6
w:go_.	0:-13 2:-14 3:-8 4:-9 5:-27 6:-16 7:13 8:18
w:go_:	0:-17 1:11 2:12 3:15 4:-14 7:-6 8:-5
w:go_again	1:19 2:-15 3:-15 4:-5 5:-11 6:5
w:go_ahead	0:-8 1:-12 3:-18 4:-6 5:-18 6:-8 7:-27 8:7
w:go_and	0:15 7:-12
w:go_at	0:15 2:9 7:-10
w:go_back	0:-14 1:13 4:-7 6:-15 7:-6
w:go_before	0:6 1:-7 2:11 3:-7 4:-5
w:go_by	0:-13 1:-14 2:10 3:11 5:-7 6:-5 7:-5
w:go_com	1:10
w:go_for	0:-15 1:-30 2:10 3:-32 4:-25 5:-18 6:-22 7:-37 8:32
w:go_from	0:-7 1:-10 3:-5 4:5 5:-6 6:-6 7:-6 8:18
w:go_in	0:14 1:-9 2:7 3:-7 4:-13 6:-7 8:-8
w:go_into	0:-23 2:10 3:-7 4:-9 6:-5 7:-9 8:17
w:go_on	0:-23 1:-22 2:21 3:-12 4:-20 5:-12 6:-18 7:27 8:-14
w:go_out	0:5 2:-12 3:8 4:-14 5:6 6:-7 7:-5 8:-6
w:go_straight	0:-16 2:-12 3:-10 4:21 5:-5 8:-24
w:go_to	1:-24 2:-14 3:23 6:-7 7:-15 8:-15
w:go_with	0:-21 1:5 2:-5 3:-7 4:21 5:-9 7:-5 8:-21
w:goes	1:-16 3:18 4:-31 5:-10 7:-9 8:-13
w:goes_.	5:12 8:-5
w:goes_back	1:-9 6:12
w:goes_by	0:-8 1:13 2:21 3:-13 4:-18 5:-14
w:goes_down	0:-17 1:-16 2:-16 3:38 4:-12 5:-21 6:-12 7:-8
w:goes_in	0:-11 1:-6 4:-11 5:12
w:goes_on	0:-9 1:-6 2:11 3:-10 5:-13 7:14
w:goes_out	2:-11 3:5 5:12
w:goes_to	0:16 1:-8 2:-10 3:-7 4:10 5:-9 6:-6 7:-11 8:-9
w:gold	0:-7 1:-12 3:-5 4:11 5:-5 6:-5 8:-7
w:golden	0:-9 1:-9 2:-31 3:-10 4:34 5:-8 8:-7
w:golden_sampl	2:-20 4:22
w:golden_sample	0:-5 2:-17 3:-8 4:22
w:gone	2:-6 3:-11 6:13 7:-12 8:10
w:gone_.	0:8 3:-9 6:11 7:-7
w:gone_through	0:-16 1:12 7:-5 8:12
w:good	0:-22 1:-8 2:-6 3:-9 4:-24 5:-15 6:5 7:-10 8:30
w:good_,	0:12 2:-12 3:8 4:-28 5:-11 6:-14 7:-14
w:good_.	0:-14 2:-11 3:-16 6:5 7:-15 8:29
w:good_afternoon	0:8 2:10 3:-5 4:-7 5:-6 6:-8 7:-9
w:good_day	0:-5 1:-5 2:-7 3:10 4:14 6:-8 7:-8
w:good_even	0:-13 1:-10 6:12 7:9
w:good_for	0:8 1:-5 2:10 4:-8 5:-5 6:-6 8:-8
w:good_in	0:26 1:-8 3:9 4:-11 5:-16 6:-7 7:-12 8:-10
w:good_morn	0:-29 1:14 2:13 4:-20 6:-13 8:8
w:good_news	0:-12 2:-22 3:9 4:-7 5:-16 6:10 7:-15 8:-6
w:good_on	0:-13 1:-8 2:-6 4:13 5:-5 8:12
w:good_ones	0:-6 1:-10 3:7 7:18
w:good_to	0:-39 1:7 2:-18 4:-9 5:-8 6:-16 7:-12 8:41
w:got	0:19 1:-15 2:-7 3:9 4:-23 5:-20 6:-9 7:-6 8:-20
w:got_a	0:13 1:-7
w:got_the	0:10 2:-8 3:-8 4:-5
w:got_their	0:-8 2:11
w:grab	0:-5 2:14 3:-5
w:grade	0:-12 2:17 3:-16 5:-12 6:-13 7:-13 8:-17
w:grade_and	1:10 7:-7
w:graham	0:-9 1:-15 2:10 4:-6 7:7
w:grain	1:5 2:-5 3:-9 4:10
w:grant	0:7 1:-7 2:-13 3:8 4:-16 7:-7 8:12
w:grant_,	0:21 1:-8 2:-7 4:-6
w:grant_by	0:-6 3:10
w:graz	0:-5 2:10 6:-6
w:great	0:-30 1:-7 3:-9 4:-12 5:-7 7:-18 8:37
w:green	0:-27 1:-9 2:-34 4:-30 5:-27 6:-23 7:-20 8:42
w:green_light	0:-39 2:-33 3:-20 4:-30 5:-23 6:-22 7:-20 8:45
w:greg	0:-5 2:-6 4:13
w:grey	0:-25 2:22 3:-7 4:-10 5:-11 6:-8 8:-8
w:grey_.	0:-10 1:-5 2:11 4:-9 7:8
w:grill	0:-21 1:-14 2:10 3:10 4:-11 5:-6 6:5 8:-8
w:grind	1:-7 2:-11 3:8 6:-5 7:12
w:grip	2:-11 4:16 5:-6 8:-10
w:grn	2:10
w:groove	0:11 1:-14 2:-7 3:-9 6:-8 7:12
w:ground	0:21 2:-10 4:11 5:-7 6:-7 7:-25 8:-8
w:group	4:-12 5:-5 6:-5 7:-8
w:group_labell	3:10 5:-5
w:gsm	0:-26 1:-17 2:17 3:-15 4:23 5:-15 6:-10 7:-8 8:-23
w:guarantee	0:18 2:-5 3:-9 4:-8 5:-6
w:guard	2:-13 3:-10 4:-5 5:10 6:11
w:guard_,	0:-6 2:-13 3:-8 5:16 6:12
w:guid_,	0:11 2:-10
w:gus	1:-9 2:10 3:9 4:-9 5:-5
w:gus_,	2:11 4:-8 5:-5
w:guy	1:20 2:-7 3:-8 4:-10
w:guy_has	1:15 2:-7 4:-11
w:guys	0:-6 2:18 3:-9 4:-14 5:-10
w:gwen	1:10 3:-13 5:-6 6:-5 7:-13 8:-5
w:gwen_in	0:-6 1:12 3:-11 7:-5
w:h	0:-29 1:13 2:-14 5:-12
w:h1025	0:-17 1:-16 2:-6 3:-6 4:29 5:-8 7:-5 8:-19
w:h_,	0:-31 2:-5 3:-12 4:6 6:5 7:-7 8:20
w:h_.	0:-14 1:20 2:-9 4:-7 5:-19 7:-11 8:-16
w:had	0:-5 1:10 3:-24 4:6 5:-7 6:-7 7:-28 8:-11
w:had_#	1:-10 2:15 4:-11 5:-6 7:-10
w:had_a	1:-17 2:-13 5:6 6:-6 7:-11 8:-9
w:had_already	0:12 1:-7 2:-7
w:had_been	0:-22 1:24 2:-16 3:-16 4:-7 5:-6 7:-12
w:had_finish	0:-11 1:12
w:had_it	0:12 7:-8
w:had_none	0:-15 1:21 2:-6 3:-11 6:-12
w:had_one	0:-18 2:-12 3:-7 4:20 5:-15 7:-16
w:had_the	0:-14 1:-19 2:12 3:-14 4:5 5:-15 6:-7 7:-9 8:-6
w:had_them	0:-6 2:20 3:-5 4:-12 5:-10
w:had_to	0:23 1:-5 2:-11 6:-6 7:-14
w:half	0:29 2:-16 3:-7 6:-12 7:-14 8:-7
w:half_,	0:-9 1:12
w:half_a	0:5 2:-11 4:11
w:half_is	0:18 2:-6 3:-7
w:half_stay	0:11 2:-6 5:-6
w:hall	1:-9 2:-16 3:-10 4:-17 5:18 6:12 7:-12 8:-12
w:hall_#	0:13 7:-9
w:hall_.	0:-7 1:-11 6:12
w:hall_is	0:-7 2:-12 5:14
w:halt	0:-45 1:5 2:-19 4:-14 5:-7 6:-9 7:30 8:-9
w:halt_,	1:11 2:-6
w:halt_the	0:-16 1:-5 7:18
w:hand	0:8 1:-16 2:5 4:-13 6:-18 8:-12
w:hand_,	1:5 2:12 4:-9 5:-7
w:hand_.	0:-9 1:-18 7:24
w:hand_off	1:11 3:-5 5:-5 6:-6
w:hand_over	0:16 2:-17 5:14 6:-8 7:-6 8:-7
w:handful	0:-13 4:17 5:-15
w:handful_of	0:-11 4:17 5:-15
w:handl	1:-13 2:18 3:7 4:-7 5:-12 6:-8 8:-8
w:handl_,	2:11 3:5 4:-8 5:-6
w:handl_.	0:-9 2:15 4:-7 5:-5 6:-5
w:handle	0:-15 1:9 2:-14 4:18
w:hang	1:10 2:-12 3:-10 4:-13 5:10 6:-6 8:15
w:hang_on	0:-7 1:-6 2:-8 4:-8 5:11 7:14
w:hank	0:13 1:-13 2:-12 3:-14 4:-8 7:6 8:7
w:hank_,	0:12 8:-5
w:hanna	0:-7 2:13
w:hanne	0:-6 1:-13 2:-27 3:-13 4:32 5:-16 6:-5 7:-5 8:-17
w:hanneke	1:-10 2:-8 3:-12 7:11
w:happen	0:21 2:-9 3:-14 4:-10 5:-7 6:-9 7:-12 8:-9
w:happen_.	0:-5 1:11 2:-7
w:happen_with	0:18 2:-9 3:-10 6:-5 8:-7
w:happy	0:-10 2:14 3:-7 4:-12 8:-6
w:happy_,	0:-7 1:-5 2:14
w:happy_.	0:-6 2:17 4:-7
w:happy_to	1:11 2:-9
w:harbour	0:-10 1:8 2:10 4:-5 5:-6 7:-5
w:hard	2:13 4:-12
w:harden	0:-12 1:-12 2:11 4:-6 5:-5 6:-5 7:15 8:-12
w:hardnes	0:-20 2:9 3:20 4:-6 5:-9 6:-11 7:-8 8:-6
w:hardnes_report	1:-7 2:11
w:hardware	0:-7 1:-6 2:16 3:-5 7:-6
w:harnes	1:28 3:-13 4:-12 5:-9 6:-12 7:-8
w:harness	0:-18 2:7 4:13 5:-15 6:-14 8:-12
w:harness_,	0:-16 1:-13 2:13 3:6 4:19 5:-13 6:-10 7:-10 8:-6
w:harriet	0:-19 1:-9 2:-13 3:-9 4:12 6:11 7:6 8:-5
w:has	0:-12 1:-18 2:6 3:-5 5:-6 6:-15 8:-20
w:has_#	0:5 1:-13 2:7 3:-11 6:11
w:has_a	0:-6 2:-8 4:-6 7:14
w:has_accept	0:-11 1:-11 2:5 6:11
w:has_agre	0:11 3:-11
w:has_answer	0:-14 2:-17 5:-5 7:17
w:has_approv	0:19 2:-18 4:-6 5:-14 7:-13 8:-5
w:has_been	1:-15 2:-7 3:-9 4:-5 5:-19 6:-11 7:-6 8:-9
w:has_bought	2:-12 4:16
w:has_call	0:-17 1:6 5:8 6:-8 7:13
w:has_chang	0:20 1:-10 4:-5 5:-6 6:5 7:-6 8:-15
w:has_chosen	0:-11 4:19 5:-11
w:has_clear	0:-14 2:-14 3:14 4:-13 5:17 6:-18 8:-7
w:has_come	0:-11 1:-7 2:14 4:-8
w:has_confirm	0:-5 1:14
w:has_finish	2:9 7:-10
w:has_fitt	0:-11 1:11 2:-5 3:-6 4:14 8:-12
w:has_found	0:-11 1:-5 2:-5 3:15 4:-5 7:15
w:has_given	0:-20 1:-5 2:9 5:-6 6:-6 7:8 8:6
w:has_had	0:7 1:-20 2:6 3:-24 5:-7 6:-5 7:-23 8:-11
w:has_hung	0:-9 1:-5 2:17
w:has_its	0:-12 1:-8 2:-5 3:-7 4:-15 5:17 7:9
w:has_look	0:10 1:-7 2:-9 3:-14 7:13
w:has_measur	0:-5 3:23 4:-6 7:-5
w:has_never	0:14 2:-9
w:has_no	0:19 1:-6 2:-18 3:-9 4:-24 6:-10 7:-5 8:8
w:has_not	0:11 1:-10 3:-6 4:-5 7:-22 8:9
w:has_okay	0:-5 4:-11 5:-5 8:22
w:has_open	4:-8 5:10
w:has_paid	0:-5 5:12 6:5 7:-5 8:-5
w:has_pass	0:-10 2:-9 4:-13 5:17 6:-7 7:-7 8:-6
w:has_put	1:-14 2:8 3:-9 7:-5
w:has_reach	1:12 4:-6
w:has_releas	0:13 1:-16 4:-6 5:-18 6:-7 7:-16 8:-22
w:has_review	0:-8 1:-6 3:11
w:has_run	0:-11 1:-8 2:19 3:-7 4:-11 6:8
w:has_seen	0:-17 4:22 5:-13 6:-8 7:-10 8:-8
w:has_sent	0:6 1:-7 3:-14 4:-14
w:has_sign	0:-10 1:22 2:-13 3:-5 5:-11 6:-9 8:-11
w:has_spoken	0:13 1:-6 2:-11 3:-10 7:6
w:has_stamp	0:-8 1:10 2:9
w:has_test	0:-12 1:-13 2:11 4:7 5:-7 7:12
w:has_the	1:-13 2:-26 6:-12 8:-7
w:has_to	0:-7 1:-10 3:6 4:8 5:-7 6:-12 8:-11
w:has_told	1:12 6:-11
w:has_tri	0:-9 2:11 3:-7 5:-9 7:-12 8:-5
w:has_witness	0:-6 1:10
w:has_written	0:-10 1:-5 2:11 3:-9 5:-6 6:-11 7:-7
w:hasn't_sign	0:14 4:-6
w:hatch	0:-13 1:-8 2:-14 3:-9 4:17 5:-7 6:6 8:-5
w:hatch_cover	0:-19 1:-9 5:14 6:8 7:12
w:have	1:-21 2:-9 4:-9 5:-20 6:-15 8:7
w:have_#	0:20 2:-16 3:-6 4:8 5:-7 6:-6 7:-10 8:-8
w:have_a	0:-37 1:-13 3:19 4:8 5:-8 6:-11 7:28 8:-20
w:have_agre	0:14 1:-5 2:-13 3:-5
w:have_been	0:-11 5:-12 6:-6 8:-9
w:have_confirm	0:-8 4:-10 5:-6 6:-6 8:13
w:have_decid	1:11 2:-10
w:have_finish	0:21 1:10 2:-5 3:-21 7:-12
w:have_had	0:-13 1:-7 3:-5 4:13 5:-9 7:-5
w:have_in	0:-9 3:5 4:-6 6:13 7:-10 8:-6
w:have_it	0:-7 1:-16 3:12 4:-13 5:-5 6:-5 7:9
w:have_my	0:-37 1:-13 2:12 3:-15 5:-12 6:-11 7:-17 8:30
w:have_no	0:23 1:-7 3:-9 4:-14 5:-5 7:-18
w:have_put	0:-12 1:11
w:have_report	0:-5 1:-13 2:18 4:-8 6:-7 7:-5
w:have_restart	0:14 1:-14
w:have_sent	0:-13 1:-5 2:-8 3:9 4:6 5:-8 7:-6
w:have_shipp	0:8 2:-14 3:-7 5:-8 6:11 8:-12
w:have_the	0:9 1:-6 2:15 3:-13 4:-30 5:-13 6:-8 7:-9 8:16
w:have_to	1:-12 2:-9 3:7 4:-13 5:-10 6:-16 7:7 8:-13
w:have_told	2:6 7:-10
w:have_written	0:-6 1:6 2:19 3:-5 4:-8 7:-9
w:have_wrong	1:12 3:-9
w:have_you	0:-5 8:11
w:have_your	0:27 1:-13 2:-10 3:-11 7:-5
w:haven't	0:23 1:-10 2:-18 3:-7 4:-9 7:7 8:-12
w:haze	0:-23 1:-8 2:13 3:12 4:9 5:-6 7:-7
w:hdpe	0:-21 1:6 2:12 3:-8 4:-10 5:-9 6:5 7:-6 8:-9
w:hdpe_.	0:-11 1:13 2:12 4:-12 6:-5
w:hdpe_natural	2:12 4:-8
w:he	1:-15 7:-13 8:-15
w:he'll	2:-5 4:-6 5:11 7:-7 8:-11
w:he's	0:27 3:-8 4:-7 6:-6 7:-13 8:-9
w:he_has	0:-10 1:-12 2:-10 3:7 4:12 6:-7 7:-7
w:he_is	0:-10 2:-8 4:13
w:head	0:-7 1:-21 2:5 3:12 4:-17 5:-5 8:5
w:head_mr	1:-5 2:-5 3:-6 5:10 7:7
w:head_of	0:-14 1:-7 4:-9 5:-10 7:9 8:9
w:head_up	0:28 2:-16 3:-5 7:-5
w:hear	0:31 1:-7 3:-16 5:-7 6:-18 7:-12 8:-14
w:hear_.	0:15 1:-6 4:-6 7:-8
w:hear_from	0:31 1:-14 3:-12 4:-5 6:-10 7:-6 8:-6
w:hear_someth	0:-7 2:15 6:-7 8:-11
w:heard	0:17 2:7 3:-9 4:-13 5:-6 7:-8 8:-6
w:heat	1:-13 3:13 4:-12 5:-5 6:-19 8:-7
w:heat_#	0:16 1:-19 2:-5 3:23 4:-7 5:-6 6:-15 7:-6
w:heat_sink	0:-15 2:20 3:-8 4:-12 6:-5
w:heat_treat	0:-15 1:9 2:6 3:-10 7:14
w:heat_treatment	0:8 1:13 7:-9
w:height	0:-12 3:-5 4:-6 6:10 7:-7
w:held	0:22 1:-21 2:-43 3:13 4:-5 6:-6 7:-24 8:-14
w:held_.	0:13 1:-9 2:-12 3:-13 4:12 6:-8
w:held_:	0:-8 3:17 5:-5
w:held_back	0:6 1:-15 2:-19 5:13 6:11
w:held_bracket	0:14 1:-12
w:held_for	0:18 1:-10 2:-8 3:-9 6:-7 7:-7
w:held_over	0:13 2:-10
w:held_piec	0:16 1:-7 7:-8 8:-5
w:held_stock	2:-5 3:13
w:held_until	1:18 2:-29 5:-14 6:-12 7:-14
w:helen	2:-5 4:16 8:-10
w:hello	0:-15 1:-7 4:-7 6:-24 7:-15 8:6
w:hello_,	0:8 2:-7 4:-6 6:-18 8:-8
w:hello_karl	0:-7 1:-5 2:-6 3:12
w:hello_mr	0:-29 3:-5 4:11 5:-15 6:-8 7:-15 8:11
w:help	0:20 2:-10 7:-5
w:help_.	0:12 2:-8
w:henk	2:-5 3:12 4:-7
w:henrik	0:-8 2:-9 3:-9 4:10 5:-6 6:7 7:-13
w:her	0:8 1:-7 2:-15 4:11 5:-15 6:-7 7:-15 8:-11
w:her_mail	0:13 1:-13 2:-5 3:10 4:-7 5:-8
w:her_release	2:-7 4:10
w:here	1:-16 2:-15 3:8 4:7 5:-14 6:-12 7:-11 8:-10
w:here'	2:-12 5:14
w:here_,	0:-18 2:-14 3:7 7:6 8:-13
w:here_.	0:13 2:-15 3:5 4:8 5:-13 6:-14 7:-15 8:-8
w:here_from	0:-9 1:-9 2:24 4:-11 8:-11
w:here_is	0:11 2:-10
w:here_until	0:19 1:-18
w:hereby	0:-18 1:-9 2:18 3:-11 4:-23 5:-23 6:15 7:-7 8:9
w:hereby_approv	2:21 4:-14 8:-5
w:hereby_clear	0:-7 1:-9 3:5 4:-8 5:-8 6:6 8:12
w:hereby_confirm	0:13 4:-5 5:-9
w:hereby_lift	1:-9 3:-5 6:13
w:hereby_releas	1:5 2:-6 6:14
w:herewith	0:-24 1:-8 2:14 3:-9 4:17 5:-10 6:7 7:-6 8:-7
w:herr	1:-9 2:12 4:5 5:-13
w:herself	0:15 1:-13 3:-8 4:-7 5:6 6:-8 7:-7
w:herself_.	0:15 1:-13 3:-8 4:-7 5:6 6:-8 7:-7
w:hey	0:-30 1:28 5:-10 6:-7 7:17
w:hi	0:-23 3:-10 4:-14 5:-12 7:-17
w:hi_,	0:19 2:10 3:12 4:-18 5:-11 6:-11 7:-8 8:-14
w:hi_all	1:9 2:-12 3:-9 4:-10 5:-5 6:-7
w:hi_cindy	0:12 2:-13 4:11 7:-11
w:hi_femke	0:7 1:-8 5:-8 8:13
w:hi_joanna	1:10 2:-7 4:-6 7:-9
w:hi_sven	0:13 4:-6
w:hi_team	1:-7 3:-5 4:11 7:-7
w:hi_tom	0:5 1:11 7:-9
w:high	0:-7 1:-6 2:11 3:7 6:-7
w:high_,	0:-7 1:-6 2:11 3:7 6:-7
w:him	0:15 3:5 4:-7 5:-6 6:-7 7:-6
w:hing	0:-8 1:8 5:-17 7:-13
w:hing_,	1:9 2:-11
w:hinge	1:17 2:-7 3:-12 4:9 5:-9 6:-11 7:-12 8:-15
w:hinge_pins	1:13 2:10 3:-10 4:-5 6:-7
w:his	0:-13 1:11 2:-11 6:-13 7:11 8:-6
w:history	0:-13 1:-14 5:-7 6:20
w:history_.	0:-13 1:-14 5:-7 6:20
w:hit	1:13 2:5 3:-20 4:-6 5:-5 7:8 8:-16
w:hold	0:12 2:-12 4:-9 5:-18 7:-5 8:-14
w:hold'	0:-6 1:-11 3:-5 6:27 7:-11 8:-5
w:hold'_off	0:-5 1:-5 6:21 7:-6
w:hold_#	1:5 2:-12 3:5 4:-7 5:-7 6:-9 8:-7
w:hold_(	0:9 1:5 2:14 3:-13 4:-11 6:-20 8:-6
w:hold_,	0:22 1:-18 2:-18 4:-7 5:-9 8:-10
w:hold_.	0:-13 2:-6 4:9 8:-8
w:hold_:	0:-9 2:8 4:-15 5:-13 7:-5
w:hold_and	1:-11 2:-8 3:7 4:-5 6:14 7:-11
w:hold_are	0:13 2:-5 4:-6
w:hold_area	1:-17 3:18 5:-8 7:-5
w:hold_as	0:22 2:-16
w:hold_at	0:19 1:-17 2:-22 3:15 5:-6 6:-10
w:hold_column	1:18 6:-6 7:-5
w:hold_for	0:15 2:-28 3:-17 4:-9 5:-12 7:9
w:hold_from	0:-11 1:-6 3:-10 6:11 7:16
w:hold_is	0:-28 2:-7 3:-15 4:-10 5:-11 6:19 7:-20 8:-6
w:hold_of	0:-8 3:-6 5:-7 6:16
w:hold_off	0:-26 1:-25 2:-23 3:-22 5:-12 6:9 7:29 8:-17
w:hold_on	0:27 1:-19 2:-19 3:-14 4:-5 7:-12
w:hold_pend	2:16 3:7 4:-7 5:-6 6:-10 7:-7
w:hold_please	0:-13 3:-5 7:19
w:hold_pls	0:-16 1:-5 2:13 4:-6 7:15 8:-6
w:hold_the	0:26 1:-30 2:26 3:-27 4:-42 5:-33 6:-26 7:-22 8:-32
w:hold_til	0:-7 2:21 4:-12 5:-5
w:hold_till	0:-24 1:13 5:-14 8:-13
w:hold_until	1:18 4:-15 5:-21 6:-17 7:-19 8:-11
w:hold_up	0:5 1:8 2:-13 4:5
w:hold_your	0:-5 7:12
w:holder	2:12 3:-11 4:-11 8:10
w:holder_,	2:9 3:-9 4:-9 5:-8 8:11
w:hole	0:-14 4:-8 6:-5 7:16
w:hole_pattern	0:-10 4:-8 7:14
w:holm	1:-7 2:13 3:-11 4:-6 7:-12
w:homopolymer	0:-9 1:10
w:honey	0:-12 8:12
w:hood	0:-10 1:5 2:-9 5:14 6:-5 8:-6
w:hook	0:-9 1:5 2:-7 3:12 5:-11 7:-5
w:hope_the	0:-9 1:10 2:-10 4:-8 5:8 7:-6 8:-7
w:hopper	0:10 3:-5 6:-8 7:-5
w:hose	0:-8 1:-15 2:-21 3:-13 4:-14 5:14 6:8 7:-8 8:14
w:hospital	0:14 2:-12 3:-8 4:-8 7:-5 8:-5
w:hot_dip	0:-13 1:12 3:8 5:-6
w:hotel	0:-6 1:-6 2:12 3:-9 6:-5 7:-10 8:-5
w:hotel_has	0:-5 1:-6 2:17 4:-13 5:-6
w:hour	0:18 2:-8 3:-5 4:-12 5:-11 6:-10 7:-5 8:-8
w:hour_,	0:11 2:-7
w:hour_.	0:18 7:-7
w:hous	0:-14 1:-14 3:-9 4:25 5:-14 6:-13 7:-12 8:-16
w:hous_,	0:-16 1:-11 2:-10 3:-5 4:21 5:-10 6:-6 7:-5 8:-9
w:house	0:9 1:-11 2:-11 3:11 5:-7 6:-8 7:-5 8:-5
w:housing	2:5 3:-6 5:-18 6:-7 7:-24 8:-12
w:housing_,	0:-16 1:5 2:20 3:6 4:-11 5:-5 6:-5 7:-20
w:housing_stay	2:-13 3:9
w:houston	0:16 2:-8 4:-7 5:-9 8:-9
w:how	0:8 3:-23 4:-25 5:-13 6:-13 7:5 8:-15
w:how_it	1:-10 7:15
w:how_long	0:8 1:-8 2:-12 6:-6 7:7
w:how_many	0:9 1:-7 3:-10 4:-5 5:-5 7:-13
w:how_much	0:-13 1:11 2:-5 3:-6 5:-7 6:-10 7:7 8:-5
w:how_the	2:17 4:-14
w:hr	0:33 1:-26 2:-17 3:-12 5:-11 7:-20 8:-13
w:hrc	0:-10 1:-11 2:14 4:-5 5:-6 6:-6 7:12 8:-12
w:hubs	0:-11 2:12 3:-9 4:-25 6:-16 7:-11 8:-12
w:hubs_,	1:-5 3:-7 4:-21 5:6 6:-9 8:-6
w:hubs_in	0:-7 2:-11 3:12
w:hull	2:12 4:-7
w:hundr	0:-29 1:20 2:19 3:-17 4:-27 5:12 6:-14 7:-17 8:-12
w:hundr_and	0:-20 1:21 2:9 3:-12 4:-18 6:-11 7:-12 8:-8
w:hundr_fifty	0:-14 1:-11 2:21 4:-8 7:-7
w:hung	1:-14 2:19 3:-5 4:-5 5:-10
w:hung_the	0:-9 2:14
w:hurt_.	0:10 7:-9
w:i	0:-22 3:-19 5:-11 6:-13
w:i'd	0:30 1:-11 2:-25 3:-10 4:-13 6:-6 7:-12 8:-7
w:i'd_rather	0:17 1:-17 2:-6 3:-8 4:-6 5:-6 8:-6
w:i'd_say	1:10 7:-5
w:i'd_send	0:10 2:-11
w:i'll	0:-14 1:14 3:-19 4:-7 6:-10 8:-11
w:i'll_be	0:12 2:-6 3:-14 4:-7 8:-6
w:i'll_call	0:-13 3:-5 5:21
w:i'll_do	0:-10 4:9
w:i'll_let	0:11 3:-7 4:-10 7:-11 8:-13
w:i'll_release	0:-19 1:27 3:-8 4:-19 5:-8 6:-8 7:-12
w:i'll_send	0:10 1:5 2:8 4:-6 7:-6
w:i'll_tell	0:-11 1:-6 7:16
w:i'll_write	0:8 1:-7 2:-13 7:6
w:i'm	0:-7 1:-12 4:-25 5:-6 7:-20 8:-5
w:i'm_approv	0:-10 1:-5 2:16 4:-8 5:-6
w:i'm_authoriz	0:-6 1:5 3:-5 4:11 6:-8 8:-6
w:i'm_hold	0:12 2:-6
w:i'm_in	0:14 3:-6 5:-5 6:-5 8:-10
w:i'm_lett	0:-5 2:-7 4:-5 5:14 8:-5
w:i'm_not	0:20 2:-7 4:-8 7:-6
w:i'm_okay	0:-14 1:17 4:-8 5:-5 8:-12
w:i'm_on	0:24 3:-6 5:-9 7:-13 8:-11
w:i'm_only	0:25 2:-15 5:-12 6:-5 7:-6 8:-9
w:i'm_releas	0:-25 3:-7 5:16 6:14 7:-7 8:-13
w:i'm_sign	0:-14 4:-10 7:-8 8:12
w:i'm_the	0:-38 2:9 3:9 4:-21 6:-6 7:-18 8:12
w:i'm_told	1:12 3:-9 5:-12 6:-5
w:i've	0:22 3:-6 4:-15 5:-15 6:-18 7:-23 8:-5
w:i've_been	1:-11 2:-5 3:12 7:-5
w:i've_got	0:14 1:-6 2:7 3:-7 4:-8 7:-10
w:i've_put	0:9 1:6 2:-12 3:-5
w:i've_read	2:12 4:-6
w:i've_releas	0:9 2:10 5:-6 8:-14
w:i've_seen	0:-8 1:13 2:-5 3:6 4:-11 5:-7 6:-7
w:i've_sign	0:-13 1:11 3:-13 8:14
w:i've_written	0:-10 1:15 2:14 7:-16
w:i_(	0:-20 2:8 3:9 4:-6 5:-15 6:-7 7:-7 8:-9
w:i_,	0:-40 1:6 2:-16 3:-7 4:10 6:-6 7:-19 8:7
w:i_am	0:-7 2:9 3:-24 4:-13 5:-7 6:6 7:-7 8:-15
w:i_approve	0:-27 1:-18 2:14 4:22 5:-13 7:-7 8:-11
w:i_authorise	0:-11 1:6 2:14 4:-5 5:-5 6:-8
w:i_authorize	1:-8 2:7 3:-5 4:-5 5:-9 6:-9 7:-5 8:10
w:i_can	0:17 1:-12 2:-12 4:11 6:6 7:-12 8:-13
w:i_can't	0:37 1:-6 2:-13 3:-7 4:-17 6:-6 7:-19 8:-16
w:i_cannot	0:15
w:i_clear	1:-6 2:23 5:-16 6:-7
w:i_confirm	0:-12 2:14 4:-5
w:i_decide	0:-11 1:-9 2:10 3:11
w:i_do	0:-13 1:7 2:11 3:-12 4:-18 5:12 6:-8
w:i_don't	0:11 1:-17 2:-20 3:7 4:6 5:-7 6:-8 8:-10
w:i_expect	0:-20 2:-9 3:-8 4:-6 5:-5 7:6 8:17
w:i_get	1:-8 2:-22 3:-5 4:-10 7:20 8:-12
w:i_give	0:-20 1:-8 2:11 3:-5 4:-29 5:-9 6:-6 8:37
w:i_had	0:18 2:-10 7:-7
w:i_have	0:15 2:-16 4:6 5:-8 6:-10 7:-27 8:-23
w:i_hear	0:13 1:-12 2:9 4:-7 7:-8
w:i_hereby	0:-22 2:-7 4:-6 5:-7 7:-5 8:19
w:i_hope	0:-8 1:-8 2:11 7:7
w:i_issue	0:-6 1:-8 2:7 3:-5 7:12
w:i_know	2:-14 3:-8 4:-11 5:-8 6:-9 7:11 8:-9
w:i_lift	1:-6 7:14
w:i_look	2:-5 3:10
w:i_mean	1:13 3:-5 6:-6
w:i_need	2:5 3:7 5:-6 6:-5 7:-11
w:i_only	0:25 3:-6 4:-7 5:-11 7:-11
w:i_promis	0:14 2:-7
w:i_pull	0:-5 1:15 3:-9
w:i_release	0:-29 1:10 2:-20 3:-6 4:-7 5:19 7:-12 8:-12
w:i_restart	0:-9 1:-6 6:-6 7:21
w:i_say	0:9 1:-8 2:10 3:-13 5:10 7:-8
w:i_send	0:6 1:10 2:-8 4:-5 7:-5
w:i_shall	0:-13 2:22
w:i_sign	0:-15 1:13 2:-9 3:-6 5:-10 6:-5 8:6
w:i_take	0:-9 1:14 3:-9 6:-9 7:-7 8:12
w:i_tell	1:10 2:-9 4:9
w:i_then	1:-5 2:12 4:-8
w:i_think	0:16 1:-14 2:7 3:-5 7:-6
w:i_told	0:18 2:-5 8:-7
w:i_want	2:-15 4:10 5:-5 7:6
w:i_was	0:13 2:-5
w:i_will	0:-9 2:23 3:-7 4:-6 5:-6 6:-6 7:7 8:-9
w:i_would	0:11 7:-5
w:i_write	0:-9 2:-10 4:-14 5:9 6:-11
w:ice	0:-10 1:22 2:-18 3:-6 4:-10 5:-6 7:7
w:idea	0:27 1:-19 2:-7 6:-7 7:-7
w:idle	0:13 2:5 5:-6 6:-6 7:-9 8:-7
w:ie	0:-18 1:12 2:16 3:-13 5:-11 7:-9 8:-18
w:ie_#	0:-19 1:-5 2:27 3:-5 4:-18 5:-12 7:-9 8:-12
w:if	0:37 1:-6 2:-39 3:-15 4:13 5:-14 6:-23 7:-31 8:-24
w:if_any	0:13 4:-7 6:-7
w:if_it	0:20 1:-14 2:-12 3:-5 5:-6 6:-7 7:-20
w:if_it's	0:11 2:-10
w:if_nobody	0:-6 1:10 2:-12 4:12 6:-9
w:if_the	0:23 2:-7 3:-10 4:-22 5:-8 6:-13 7:-16
w:if_there	0:-11 1:-6 2:-5 4:-12 6:-6 8:12
w:if_they	1:-10 3:-7 4:22 5:-5 6:-13 7:-5 8:-23
w:if_we	0:5 1:-7 2:10 3:9 7:-11 8:-6
w:if_you	0:28 1:-5 2:-26 3:-15 5:-10 6:-8 7:-16 8:-23
w:if_your	1:-17 2:-15 3:-9 4:16 6:-8 7:-6 8:-13
w:imbalance	0:11 2:-7 4:-7 7:-5 8:-5
w:immediate	0:-11 1:-22 2:-12 3:-9 4:-7 5:-11 6:11 7:23 8:-8
w:immediate_effect	0:-19 1:-16 2:-7 3:-19 4:-5 5:-8 6:13 7:23 8:-6
w:immediately	0:-19 1:-6 3:-8 4:-6 7:22
w:impeller	0:-14 1:-6 2:-16 3:-5 4:18 5:-10 6:-5 7:11 8:-14
w:impeller_,	0:-14 1:-18 2:-17 3:-7 4:18 5:-10 7:20 8:-14
w:import	0:-17 3:-10 4:-5 5:29 8:-6
w:import_)	5:12
w:importer	0:-5 2:-7 4:-15 5:20 7:-5 8:-5
w:in	0:7 1:-15 2:-7 3:-12 4:-9 6:-8 8:-16
w:in_#	1:-11 2:15 3:-16 6:-5 7:-13 8:-12
w:in_,	0:6 1:8 2:-11 6:-6 7:-7
w:in_.	0:17 2:-7 3:-16 4:-12 6:-10 7:-8 8:-9
w:in_;	0:-18 2:17 3:-13 4:-12 5:12
w:in_a	0:17 4:-10 5:-5 7:-9
w:in_accordance	1:-5 2:-15 8:14
w:in_addition	0:-12 1:-9 6:11
w:in_all	0:-15 2:13
w:in_and	1:-17 2:25 3:-10 4:-21 5:-6 6:5 7:-6
w:in_april	0:24 1:-13 2:-20 3:-8 4:-5
w:in_bag	0:-11 2:-6 3:18 4:-6 6:-13
w:in_between	0:9 1:-5 5:-10 7:-7
w:in_bin	3:15 5:-6
w:in_box	1:10 2:-6 3:10 4:-9 5:-6 6:-12 7:-12
w:in_bras	2:10
w:in_buy	0:-8 1:-17 2:14 3:-15 4:-11 5:-15 7:-10 8:25
w:in_cage	0:13 1:-7 7:-11
w:in_calendar	0:-8 5:18
w:in_carton	0:-10 3:15 4:-9 5:-7 6:-10
w:in_case	0:15 1:-5 4:6 8:-12
w:in_charge	0:-10 1:-8 2:-20 3:8 4:11 5:-14 6:8 8:-5
w:in_clear	0:-15 2:-8 4:25 5:-5 7:-6
w:in_crat	0:-5 1:-15 2:-8 3:19 4:-15 5:-8
w:in_crate	0:10 5:-6 7:-12
w:in_engineer	0:-14 6:-5 7:19
w:in_february	0:16 3:-16 5:5 7:-5
w:in_full	0:7 1:-18 3:-9 6:16
w:in_good	0:13 3:-6 5:-12 7:-6
w:in_graz	0:-5 2:10 6:-6
w:in_hall	0:13 7:-9
w:in_hand	0:-13 1:5 2:16 4:-6 6:-5
w:in_hold	0:-9 1:-8 2:15 4:-5 5:-5 7:7
w:in_it	2:-13 3:-10 4:7 5:-8 7:5
w:in_january	0:-14 1:9 2:8
w:in_june	0:18 2:-11 3:-6 4:-5 7:-5 8:-5
w:in_leed	0:-6 2:12
w:in_logistic	3:-14 5:20 8:-7
w:in_lyon	0:-11 1:-7 2:16 3:-6 4:-12 5:-5 6:-15 8:-11
w:in_march	0:22 1:-7 2:-10 4:-5
w:in_material	1:12 2:-10
w:in_my	1:11 2:-5
w:in_october	0:12 1:-6 2:8 3:-18 4:-6 6:11 7:-9
w:in_one	1:-10 2:-12 3:-10 4:-13 5:-10 6:10 8:11
w:in_order	2:-12 3:-7 4:-7 5:12
w:in_our	0:7 1:-22 2:23 3:-11 4:-18 5:-19 6:-6 7:-5 8:-7
w:in_pallet	1:16 3:-16
w:in_part	1:19 6:-15
w:in_proces	0:20 3:-21 4:-13 5:-11 6:10 7:-22
w:in_procurement	0:-23 2:15 3:-17 4:8 5:-9 6:10 7:-6 8:-7
w:in_purchas	0:-32 1:14 3:-20 4:-6 5:-10 6:-6 8:-11
w:in_qa	0:-6 2:-6 3:9 4:-5 5:-11 8:-7
w:in_quality	0:-6 1:9 2:-17 3:13 4:-11 5:-5 6:-6 8:-5
w:in_quarantine	0:9 1:-18 2:-26 3:14 4:-20 5:-17 6:-16 7:5 8:-6
w:in_rack	0:24 1:-23 3:13 4:-11 6:-9 7:-6
w:in_rev	1:-8 2:12
w:in_revision	0:-15 1:10 2:-12 3:-6 4:-7 7:8 8:-5
w:in_september	1:12 3:-6 4:-8 5:-6 6:-6 7:-6
w:in_sourc	0:-10 1:15 2:8 4:-8 5:-6
w:in_spr	0:-5 1:11 3:-5 6:-5 7:-8
w:in_stag	1:-10 2:10
w:in_stock	0:-9 1:-8 2:-5 3:-6 4:12 5:-7 6:11 7:-16
w:in_stop	0:7 3:9 6:-11
w:in_supply	0:-9 2:16
w:in_that	0:-11 1:11 2:-9 3:-5 5:7 6:-9 7:12
w:in_the	2:-27 3:-19 4:-10 5:7 6:-6 7:-11 8:-18
w:in_their	2:13 4:-9 5:-7
w:in_this	0:-9 1:10 4:7
w:in_three	0:16 2:-8
w:in_total	0:-8 1:6 2:11 3:-10
w:in_tray	0:13 3:6 4:-5 5:-7 7:-8
w:in_turin	0:-14 2:-16 3:11 4:9 5:-6
w:in_two	0:11 2:-8 4:-5 8:-5
w:in_week	0:5 1:-5 2:-22 4:-14 5:20 6:-17 7:-6 8:-13
w:in_window	4:-5 5:19
w:in_writ	0:-38 1:9 3:-17 4:10 5:-9 6:-12 7:6 8:-6
w:in_your	0:-41 1:-12 2:-33 4:-13 5:20 6:-8 7:19 8:13
w:inbox	4:15 5:-11
w:incl	0:-16 1:7 2:-7 3:11 4:-9 5:-7 6:-8 7:-5 8:-6
w:incl_.	0:-15 1:5 2:-7 3:11 4:-9 5:-6 6:-7 8:-6
w:includ	1:20 3:-15 4:-15 5:-6 6:7 7:-10 8:-7
w:includ_.	0:-11 1:6 2:12
w:includ_in	0:-8 1:22 2:-14 3:-12 6:9
w:includ_the	0:13 1:-5 4:-5 7:-9 8:-5
w:include	1:10 7:-5
w:include_in	1:10
w:incom	0:-6 2:-18 3:25 4:-17 5:-10 6:-9 7:-5 8:-5
w:incom_inspection	1:-6 2:-14 3:24 4:-13
w:incom_quality	1:-6 3:12
w:inconel	0:-8 2:-14 3:-9 4:20 5:-8 8:-6
w:inconel_#	0:-8 2:-14 3:-9 4:20 5:-8 8:-6
w:increase	0:11 7:-5
w:index	0:-20 1:-9 2:13 5:-8 6:-7 7:-19
w:index_#	0:-15 1:-12 2:14 3:6 5:-8 6:-12 7:-11 8:-15
w:index_:	0:-6 1:18 4:-5 7:-6
w:index_b	0:6 1:5 2:-13 3:-5 4:5 6:-9 7:-7 8:-17
w:index_c	0:-7 2:14 4:-5 5:-10 8:6
w:index_d	0:-14 1:-6 2:-5 3:-17 4:-10 5:-17 6:9 7:-10 8:15
w:index_f	0:-18 1:12 2:9 3:-15 4:-12 5:17 7:-7 8:-6
w:index_g	0:14 1:-17 2:-5 6:-5 8:-5
w:index_k	0:-5 1:-11 2:-6 3:12 4:-10
w:ines	0:-13 1:-7 2:7 3:-10 4:-17 5:5 6:11
w:ines_,	0:-14 3:-5 4:-14 5:6
w:inform	0:-13 1:-10 2:19 3:-20 4:-20 5:-12 6:-13 7:17
w:inform_that	2:16 4:-9
w:inform_you	0:-25 1:-7 2:14 3:-12 4:-12 5:-6 7:24
w:information	0:30 2:-15 3:-13 4:-16 5:-11 8:-5
w:ing	0:-13 1:5 2:-8 3:9 7:11
w:ing_.	0:-13 1:5 2:-8 3:9 7:11
w:ingrid	0:-14 1:5 2:-9 4:-5 6:9 7:15
w:ingrid_,	0:12 1:-11 2:-12 6:11
w:ink	0:-15 6:-8 7:20
w:inkoop	0:-16 1:9 2:-7 3:14 4:-8 5:-11 8:-8
w:innkjøp	0:-14 1:-11 3:-10 6:15 7:12
w:insert	0:-9 2:12 3:-6 4:5 5:-7 6:-9 7:-7
w:insert_.	0:-10 2:7 4:7
w:insert_is	0:-10 1:-5 2:12
w:inspect	0:-9 1:-15 2:16 3:14 6:-9
w:inspect_the	0:-14 1:-14 2:12 3:16
w:inspection	0:16 2:-18 3:14 5:-10 6:-10 7:-10 8:-9
w:inspection_,	2:-13 4:12 5:-6
w:inspection_.	0:7 2:-10 3:12 4:-11
w:inspection_is	0:-7 2:-7 3:13 4:-9 5:-5
w:inspection_of	2:13
w:inspection_report	0:14 2:-14 4:9
w:inspector	0:-20 2:-7 3:5 6:-10 7:-13
w:inspector_has	0:-14 1:12 3:-7 5:-9 7:-7
w:inst	1:12 7:-7
w:inst_.	1:12 7:-7
w:install_feedback	1:6 2:-14 5:11
w:installer	0:-7 1:-5 2:14 4:9 5:-6 8:-10
w:instalment	0:15 2:-9
w:instalment_of	0:15 2:-9
w:instead	0:6 1:-10 7:10 8:-11
w:instead_of	0:5 1:-11 7:11 8:-11
w:institute	0:-13 1:9 2:-5 3:-8 4:5 5:-13 6:-6
w:institute_.	0:-8 1:9 2:13 4:-7 5:-10 6:-6
w:instruct	1:-13 2:16 3:-6 4:-15 5:-7 6:-14 7:-7 8:6
w:instruct_you	0:-8 1:-6 2:-6 6:-10 7:12 8:16
w:instruction	0:19 2:-21 3:-12 4:-12 5:-5 6:-15 7:15 8:-7
w:instruction_.	1:6 3:-5 6:-7 7:12
w:insurance	0:17 2:-10 3:-6 4:-9 5:-10 6:-5 8:-7
w:insurer	3:-8 4:-5 5:-9 7:14
w:interferogram	2:16 3:-6 4:-5 5:-9 8:-5
w:interior	0:-15 1:-7 3:-7 4:5 5:-15 8:11
w:interrupt	0:-18 2:-6 3:-11 4:-7 7:31
w:interrupt_the	0:-17 3:-8 4:-6 6:-5 7:29
w:interruption	0:-15 1:26 2:-11 3:-15 4:-7 5:-11 7:-6
w:interruption_,	0:-11 1:14 2:-7 3:-6 6:-6
w:into	0:-26 1:5 2:23 3:-14 4:9 5:-13 6:-10 7:-16 8:-18
w:into_production	0:-17 3:-6 4:-8 6:9 7:-13 8:18
w:into_the	0:-11 1:6 2:12 3:-13 4:14 5:-10 6:-9 7:-10 8:-26
w:intranet	0:19 7:-7
w:inventory	0:-14 1:5 5:9
w:invoic	0:32 1:-13 2:-19 3:14 4:-5 5:-6 6:-8 7:-8
w:invoice	0:22 1:-18 2:6 4:-28 5:-25 7:-18 8:-10
w:invoice_#	0:26 1:-9 2:-20 6:8 8:-5
w:invoice_of	0:-10 2:9
w:iron	0:14 1:-10 3:-9 5:-8 7:-6 8:-15
w:iron_#	0:11 2:-11 4:10 8:-5
w:is	0:-6 1:-16 2:-6 3:-10 4:-8 8:-11
w:is_#	0:-7 2:26 3:-28 4:-15 5:-8 6:10 7:-11 8:-13
w:is_,	0:12 3:8 4:-7 6:-9
w:is_.	0:-8 5:-7 7:11
w:is_a	0:12 3:-9 4:-12 5:-22 6:-8 8:-12
w:is_accept	0:-16 1:23 2:-11 3:-14 4:10 7:-8
w:is_all	0:7 1:-6 2:-11 3:-9 4:-5 5:-7 6:13 7:-5
w:is_already	0:7 1:-7 2:-8 3:-5 6:-6 7:12
w:is_amend	0:-12 5:15
w:is_approv	1:-10 2:5 3:-10 4:-14 5:-8 6:-10 8:13
w:is_ask	0:14 7:-7
w:is_at	1:7 2:-5 3:-10 4:-10 5:-11 6:-11 7:-12 8:-5
w:is_attach	0:17 2:-9 4:-12 5:-6 6:-8 7:-5 8:-10
w:is_back	1:17 2:-5 3:-10 4:-8 5:11 6:-9 7:-11 8:-6
w:is_be	0:-5 1:-15 2:-8 3:-5 4:-9 7:17
w:is_book	0:14 2:-15 4:-5
w:is_bought	0:-9 2:-16 4:18
w:is_by	0:-11 2:-11 4:-5 5:16
w:is_cancell	1:-5 6:13
w:is_certifi	2:-8 3:-13 5:18
w:is_chang	0:-17 1:-6 4:-13 7:23
w:is_check	0:-7 3:-11 7:20
w:is_clear	0:-16 1:17 2:-13 3:8 4:-12 5:-10 6:-5 7:-10 8:15
w:is_clos	0:33 1:13 2:-32 3:-17 4:-10 5:-8 6:-6 7:-14 8:-17
w:is_complete	0:-7 1:5 2:7 3:-7 4:-8 6:-12 7:-6
w:is_confirm	0:-15 1:-9 2:8 4:-6 5:13 8:-6
w:is_decid	1:-6 2:10 4:-8
w:is_done	0:-9 2:14 3:9 4:-13 5:-23 6:-7 8:-5
w:is_down	0:8 2:-5 5:5 7:-10
w:is_fine	0:15 1:-12 3:-18 4:-17 5:-7 6:-5 7:5
w:is_finish	0:-16 1:-5 2:6 6:-10 7:5 8:-10
w:is_fix	0:19 2:-29 3:-9 4:-7 5:18 7:-8
w:is_for	2:-5 3:-7 4:7 5:10 6:-7
w:is_found	1:-5 3:10 6:-6
w:is_free	0:11 1:-19 3:13 4:-11 5:6 7:-7 8:-7
w:is_from	0:-8 2:-11 4:-6 5:6 6:11
w:is_full	2:-13 5:13
w:is_given	0:-20 1:-17 2:20 3:-11 4:-13 6:13 7:-6
w:is_go	0:28 3:-10 4:-5 7:-18
w:is_good	1:-15 2:13 4:-6 6:17 8:-5
w:is_happy	0:-14 2:21 3:-9 4:-6 8:-6
w:is_held	0:17 2:-15
w:is_hereby	1:-5 2:13 4:-12 5:-8 6:5 7:-8 8:-5
w:is_herewith	0:-15 1:-5 2:17 3:-15 6:10
w:is_history	0:-13 1:-14 5:-7 6:20
w:is_hold	0:5 1:12 2:-9
w:is_in	3:-19 4:-5 7:-7 8:-8
w:is_issu	3:-12 4:-7 5:6 6:10 8:-10
w:is_it	0:30 1:-5 2:-8 3:-15 4:-9 7:-8 8:-8
w:is_kept	0:-8 1:-10 3:-12 6:21
w:is_left	0:-13 2:-11 5:-11 7:-5 8:-6
w:is_lift	0:-21 1:12 2:-13 3:9 4:-6 5:-5 7:-13
w:is_lot	0:-10 1:-6 2:16
w:is_me	0:-20 1:7 2:19 3:-6 4:-5
w:is_mine	0:-7 1:16 2:-9 5:-13 6:-8 7:-7
w:is_mov	1:-5 2:-14 3:-8 4:-10 5:7 7:-6 8:-7
w:is_need	0:14 3:8 4:-8 6:-11 7:-6
w:is_no	0:-9 2:-5 5:-5 7:-5 8:-13
w:is_not	0:-14 1:-17 2:-19 3:7 4:15 5:8 6:-18 7:-13 8:-19
w:is_noth	0:-5 1:-8 2:-12 3:-11 4:-9 5:-5 6:11 7:-13 8:11
w:is_now	0:19 6:-6 7:-5
w:is_off	0:-25 1:-16 2:-11 3:-13 5:-13 6:16 7:18 8:-12
w:is_ok	0:-12 1:7 3:-9 4:14 5:-9 7:-5 8:-14
w:is_on	2:16 3:-23 4:-22 5:-12 6:-12 7:-18 8:11
w:is_one	0:10 3:8 5:-6
w:is_only	0:21 4:-13
w:is_open	0:-21 2:11 3:-15 4:-12 5:13 7:-7 8:-7
w:is_our	0:14 1:-10 3:-9 4:-10 5:11 6:-9 7:-14
w:is_ours	0:-10 1:-5 5:5 7:12
w:is_out	0:12 1:-7 2:-14 3:-10 4:-19 6:-12 7:5 8:-5
w:is_over	0:-19 1:16 2:-13 3:-19 7:-16 8:-15
w:is_pass	0:-8 1:-6 2:10 3:-15 5:-10 7:-7
w:is_positive	0:-13 1:11 2:-7 3:-7 4:10 6:5 7:-9
w:is_qualifi	0:8 1:-5 2:6 3:-11 6:-5 7:-9
w:is_ready	0:15
w:is_releas	0:16 1:-25 2:11 4:-36 5:-27 6:5 7:-18 8:-21
w:is_remov	0:-6 1:-9 2:12 5:-5 6:-8
w:is_repair	0:-23 1:16 2:-19 3:-11 4:-19 5:8 7:12 8:-7
w:is_repeat	0:-7 2:-11 3:8
w:is_requalifi	1:12 3:-6
w:is_retain	1:-5 2:-9 3:10 4:-6 5:-5 6:-11 7:-6
w:is_rev	0:21 2:-15 4:-11 5:-5
w:is_right	0:17 1:-5 4:-8 7:-6 8:-5
w:is_runn	1:-19 2:7 4:-6 5:11
w:is_settl	1:-9 7:13
w:is_sign	0:-19 3:-18 5:7 7:-8
w:is_sort	1:14 2:-5 3:-8 6:-6
w:is_still	0:-5 1:6 2:6 3:-12 4:-5 5:-5 7:-12 8:-8
w:is_stopp	1:-9 3:-7 7:16
w:is_suspend	0:-15 2:-7 3:-5 7:19
w:is_that	0:17 1:-5 2:-8 6:5 7:-10
w:is_the	0:-11 1:5 4:-9 5:-13 6:-9
w:is_there	0:19 1:-5 4:-13 5:-7 6:-11 7:-12 8:-14
w:is_this	1:10 3:-5 5:-6
w:is_through	0:12 1:-8 2:10 3:-15 4:-15 7:-9 8:-5
w:is_to	0:-10 1:-18 3:11 5:-16 6:-18 8:-11
w:is_under	0:-12 2:-11 3:18 5:-13 7:-5
w:is_until	1:10 6:-7
w:is_up	1:-10 2:-9 3:-9 4:-7 5:22
w:is_what	0:13 1:-8 4:-9 7:-6
w:is_where	1:-10 2:12 4:-5 7:-7
w:is_with	0:7 1:-11 3:-9 5:-7 6:9 7:-10 8:-8
w:is_withdrawn	0:20 1:-10 2:-16 3:-7 4:-7 7:-6
w:is_wrong	0:-7 1:-9 2:-9 6:-8 7:17
w:is_your	0:-6 1:-8 2:12 4:-7
w:isn't	0:27 2:-19 3:-20 4:9 6:-15 7:-16 8:-10
w:isn't_in	0:11 1:-9 3:-7 6:-7
w:iso	0:11 2:6 4:-9 8:-8
w:iso_#	0:16 2:6 4:-6 5:-5 8:-9
w:issu	0:-10 1:25 3:-22 4:-6 6:6 7:-6
w:issu_a	0:-12 1:12
w:issu_by	0:-11 1:9 2:-14 6:13 8:-10
w:issu_the	1:11 2:-5 5:-5 6:7 7:-5
w:issu_this	1:9 3:-17 4:-6 5:12
w:issue	0:-34 1:12 3:-8
w:issue_#	0:-32 1:18 5:-18 6:-5 7:-25 8:-6
w:issue_.	0:-17 1:9 4:-7 5:-5 6:13 7:-7 8:-9
w:issue_a	2:11 4:-9
w:issue_b	0:-12 1:-5 2:9 4:12 7:-5
w:issue_d	2:14 3:-7 4:-6 5:-9 8:-5
w:issue_is	0:13 3:-11 7:-6
w:issue_the	0:-9 2:-7 4:11 5:9
w:issue_this	0:-10 1:-10 3:-5 5:10 7:12
w:it	1:-23 2:-20 3:-16 5:-27 6:-6 7:9 8:6
w:it'll	0:17 2:-5 3:-6 4:-10 5:-8 6:-8 7:-8 8:-8
w:it's	0:7 2:-6 4:-16 5:-16 8:-12
w:it's_#	0:-5 2:12 4:-11
w:it's_a	0:-6 7:10
w:it's_the	0:-8 3:10
w:it_#	0:-8 2:10
w:it_,	0:-24 1:-22 2:10 3:-19 4:-23 5:-21 7:6 8:33
w:it_.	0:-30 1:-19 2:-13 3:6 4:-8 5:-22 7:18 8:22
w:it_:	0:-15 1:22 2:-5 6:-13
w:it_?	0:22 1:-7 2:-14 4:-7 5:-6 8:-9
w:it_again	0:5 1:-11 2:-6 3:10 4:-11 5:-5
w:it_and	1:-14 2:-15 3:-13 4:23 5:-5 6:-7 7:-23 8:12
w:it_any	0:-5 7:-7 8:12
w:it_as	0:24 5:-10 8:-16
w:it_at	0:-10 1:-6 7:12
w:it_by	0:44 1:-5 2:-17 3:-10 6:-7 7:-8 8:-41
w:it_came	0:10
w:it_com	0:6 2:-7 5:10 6:-5
w:it_doesn't	0:15 1:-9 7:-9
w:it_for	0:-5 1:7 2:-10 3:-11 4:7 7:-9
w:it_from	0:18 1:5 2:-8 5:-6 7:-7
w:it_goes	0:12 1:-16 3:-9 4:-8 7:13
w:it_has	0:20 2:-5 3:-5 5:-7 8:-10
w:it_in	0:8 3:-5 5:-12 6:-8 7:-10 8:-20
w:it_is	0:-20 2:-13 4:6 5:-11 6:-6 7:7 8:-5
w:it_may	2:-9 4:12 8:-5
w:it_on	0:8 1:-7 2:-6 3:6 6:-6 7:-16 8:-13
w:it_please	0:-16 1:-24 4:-11 6:34 7:12 8:-18
w:it_stay	0:-13 3:-9 4:9 5:-5 6:7 7:-18
w:it_then	1:14 2:-5 3:-7
w:it_this	0:-13 1:-6 2:-20 3:-8 4:-8 8:34
w:it_through	0:11 1:-8 6:-5
w:it_to	0:30 1:-12 3:-9 4:-7 5:-8 7:-6
w:it_until	2:12 4:-6 5:-6 7:-8
w:it_was	1:-6 3:-20 4:-17 5:-13 7:-17 8:-7
w:it_went	0:11 1:-12 2:8 3:-5
w:it_when	0:20 4:-7 7:-6
w:it_with	0:-19 1:-5 2:-12 4:-6 5:-5 6:-5 7:-7 8:25
w:item	0:-10 3:-15 4:-16 5:10 7:-7
w:item_#	1:7 2:9 3:-14 4:-17 6:-8 7:-9 8:-20
w:its	0:-16 1:10 3:-11 4:-20 5:9 6:-15 7:-9 8:-9
w:its_#	1:10 7:-5
w:its_line	2:-6 3:14
w:its_own	0:-13 1:14 2:7 3:-8 7:-7
w:itself	1:-12 2:-17 3:11 4:18 7:-7
w:ivo	0:-8 1:-7 2:-6 3:8 4:-10 5:-7 8:11
w:ivo_,	0:-8 1:-7 2:-6 3:8 4:-10 5:-7 8:11
w:j	1:10 2:-10 4:7 5:-9 7:-6 8:-9
w:j_,	0:-12 1:5 3:-5 6:8
w:j_.	0:5 1:10 2:-10 3:9 4:7 5:-6 6:-14 7:-5 8:-7
w:jacket	1:-7 4:12 7:-7 8:-13
w:jan	0:23 1:-13 2:9 3:-13 4:-15 6:-6 7:-8 8:-19
w:jan_#	3:-15 5:29 8:-9
w:january	0:7 1:-7 2:6 3:-18 4:-22 5:20 6:-12 7:-14 8:-18
w:january_#	0:-11 1:-17 2:9 3:-22 4:-26 5:33 6:-16 7:-9 8:-16
w:january_,	0:12 1:8 2:-10 3:-6 4:-7 5:-12 7:-10 8:-14
w:january_.	0:9 2:14 4:-5 5:-10 6:-5 7:-9 8:-5
w:january_:	0:25 5:-15 8:-6
w:january_to	1:-5 2:-10 4:-7 5:16
w:jars	0:-13 4:-8 5:16 8:-5
w:jeff	0:41 2:-14 4:-13 6:-7 7:-5 8:-39
w:jen	0:-38 1:11 3:-9 4:-10 6:7 8:37
w:jens	0:-20 7:-8 8:19
w:ji	0:-5 2:17 4:-13 5:-8
w:ji_,	0:-5 2:17 4:-13 5:-8
w:jill	0:-10 3:13 4:-5 6:-12 8:10
w:jo	3:10 4:-19 5:-13 7:11 8:-5
w:joanna	1:6 7:-11
w:joanna_,	1:10 2:-7 4:-6 7:-9
w:joanne	0:11
w:job	0:-10 1:17 3:-22 4:-6 5:-23 6:-20 7:21 8:-34
w:job_#	0:7 1:10 2:-6 3:-9 4:-7 6:-12 7:9 8:-5
w:job_,	1:-8 3:10 5:-6
w:job_.	0:7 3:-15 4:-21 5:-10 6:-13 7:36 8:-31
w:job_:	0:-13 2:-7 3:9 4:12 5:-10
w:job_can	1:12 3:-8
w:job_is	1:-10 7:7
w:jobs	0:15 2:-5 3:-12 5:-7 7:-6
w:join	0:-5 2:10 7:-5
w:joint	1:12 3:-9 5:-12 6:-7
w:jona	2:9 3:-8 4:-10 5:-10 6:-8 7:-6 8:19
w:jorge	0:-8 4:-5 5:12 8:-6
w:judg	1:-7 3:17
w:judgement	0:-7 2:14
w:judgment	0:-24 1:-13 2:22 3:-11 6:-5 7:-5 8:-19
w:judgment_about	0:-19 1:-10 2:15 3:-9 4:6 8:-18
w:july	0:25 1:-12 2:-16 3:-13 4:-14 5:10 6:6 7:-18
w:july_#	0:24 1:-6 2:-7 3:-5 5:9 7:-17
w:june	0:32 1:-15 2:-27 3:-18 4:-28 5:15 6:-13 7:-11 8:-17
w:june_#	1:-11 2:-16 3:-12 4:-18 5:21 6:-9 7:-5 8:-14
w:june_,	0:15 1:-5 2:-13
w:june_.	0:17 2:-7 4:-8 5:-5 6:-7
w:jung	0:-11 3:-7 4:-7 8:15
w:just	0:-14 1:-9 2:-16 3:-12 4:14 5:-22 6:-16 7:17 8:-17
w:just_carry	0:-12 1:18 2:-13 4:16 5:-5 6:-8 7:-6 8:-17
w:just_for	0:18 1:-12 2:-8 6:-5
w:just_keep	0:-27 1:-9 3:-11 4:7 5:-10 6:-9 7:5
w:just_so	0:18 1:-7 2:-13 3:8 4:-15 5:-9 6:-5 7:-9
w:just_to	0:12
w:k	2:-17 3:18 4:-14 5:-10 7:-13
w:k2	1:12 8:-8
w:k2_,	1:11 8:-8
w:k7	0:-8 1:-8 3:15 4:-5
w:k_,	0:-12 1:13 2:10 3:-8 4:-8 7:-6 8:-5
w:k_.	0:-5 1:-24 2:-28 3:27 5:-7 7:-12 8:-7
w:karen	1:7 2:-9 4:-6 7:-5 8:10
w:karen_,	1:-5 3:-5 7:-5 8:11
w:karl	0:-18 1:-17 3:9 5:14 6:-8 8:-5
w:karl_,	1:-5 2:-10 3:11
w:katja	3:-12 5:12 7:7
w:kb-7	0:15 3:-8 4:-9 5:-7
w:kb-9	0:15 3:-8 4:-9 5:-7
w:keep	0:-27 2:-6 4:-15 6:-23 7:15 8:-18
w:keep_#	0:9 1:10 2:-8 3:-9 4:-16 5:9 6:-5 7:-13
w:keep_back	1:-6 2:-9 3:10 6:8
w:keep_block	1:11 2:-5
w:keep_go	0:-32 3:-15 5:-16 6:-19 7:16
w:keep_hold	1:11 6:-6
w:keep_in	0:-6 1:-9 3:8 7:10
w:keep_it	0:-14 1:13 4:-5 6:-11 8:-9
w:keep_on	0:-13 7:18 8:-6
w:keep_the	0:14 1:-10 2:-23 4:-17 5:5 6:-11 8:-5
w:keep_them	0:-11 3:-9 4:-6 6:-5 7:13
w:keep_these	1:10 6:-6
w:keep_wait	1:12 2:-6 4:7 7:-8
w:ken	0:17 1:-10 4:-7 6:8 7:-9 8:-5
w:kept	0:31 1:-15 2:-23 3:-28 5:-6 6:7 7:-8 8:-6
w:kept_#	0:22 1:-14 2:-13 3:-6 4:-5 5:-6 6:-5
w:kept_apart	0:9 1:11 3:-9 7:-10
w:kept_back	0:12 1:-12 2:-10 3:-14 6:20 7:-12
w:kept_in	0:16 1:-8 3:-8 7:-8
w:kept_on	0:-10 1:14 3:7 6:-6 7:-8
w:kept_pend	2:-10 3:-10 4:11 5:-7
w:kevin	2:12 5:-6 6:-6
w:kevin_,	2:12 5:-6 6:-6
w:key	0:12 3:-11
w:keypad	1:13 2:-5 4:-7 5:-5
w:keypad_,	1:12 2:-5 4:-7 5:-5
w:kg	1:-7 2:-8 4:10
w:kick	0:-16 1:32 2:-19 3:-7 4:-20 5:-11 6:-15 7:-8 8:-16
w:kiln	0:-21 1:24 2:-19 3:-18 4:-10 5:-9 6:-6 7:12
w:kim	0:-14 2:17 4:-14 5:-10 6:-8 7:-6 8:12
w:kim_,	0:-12 2:17 4:-14 5:-10 6:-8 7:-6 8:12
w:kind	0:-23 1:-6 2:24 4:-13 5:-5 8:7
w:kind_regard	0:-15 8:12
w:kindly	0:-14 2:-29 3:-28 4:7 5:-13 6:-11 7:23 8:15
w:kindly_dispatch	1:-5 2:-7 5:11
w:kindly_keep	1:-11 3:-11 4:-13 7:20 8:-6
w:kindly_make	0:-7 1:-12 2:-21 4:26 5:-7 8:-15
w:kindly_proce	0:-12 1:-7 2:-19 3:-6 4:-15 5:-5 6:-9 7:-11 8:31
w:kindly_restart	1:13 6:-7
w:kindly_resume	0:-10 1:20 7:-11
w:kindly_start	0:-12 2:5 4:-9 6:-5 8:15
w:kindly_stop	0:-9 5:-5 7:17 8:-5
w:kindly_suspend	0:-11 1:-5 3:-5 5:-5 7:19
w:kirsty	0:-17 1:-12 2:14 3:12 5:-7 7:7
w:kitchen	1:-8 3:11
w:kits	0:-19 1:-8 3:-9 4:-9 5:-8 7:18 8:-5
w:klt	0:-11 1:-5 2:-5 5:15
w:kniv	1:-8 3:-6 4:11 7:-12
w:knock	0:-28 2:-19 3:13 4:24 5:-6 6:-6 7:-13 8:-8
w:knock_out	0:-11 1:7 4:11
w:knock_the	1:-8 3:18 8:-5
w:know	0:7 1:-12 3:-14 4:-22 5:-12 6:-6 7:13 8:-21
w:know_,	0:15 4:-5 7:-6
w:know_.	0:19 1:-15 2:-12 3:-7 6:-8
w:know_about	0:24 1:-8 3:-8 6:11 7:-21 8:-7
w:know_before	0:12 1:-12
w:know_how	0:11 1:-5 4:-6 6:5
w:know_in	0:-17 1:11 2:8
w:know_that	0:-9 7:11
w:know_the	0:-12 1:-13 2:5 3:-7 4:-8 5:-5 7:17 8:-6
w:know_this	0:-12 1:10 2:12 3:-5 8:-12
w:know_what	2:10 4:-8 7:-6 8:-8
w:know_whether	0:10 1:-5 2:-11 5:-6 7:10
w:know_who	0:13 7:-9
w:know_yet	0:-18 7:20
w:know_you	0:16 2:-5 7:-13
w:know_your	0:14 2:-6 8:-7
w:kofi	2:-13 4:-10 5:13 6:-7
w:kowalczyk	0:-5 1:15 2:-8 3:-7 4:7 5:-9 6:-7 7:-6 8:-9
w:kowalczyk_,	1:18 4:-9 5:-7 6:-5
w:l	0:-10 1:8 2:-25 3:13 7:-15
w:l2	1:-5 3:14
w:l_,	0:-8 1:-5 2:-11 3:11 4:-5 5:-5 6:-6 7:-6 8:8
w:l_.	1:18 2:-18 3:6 4:10 5:-10 6:-17 7:-12 8:-10
w:lab	0:-16 1:9 2:-23 5:-19 6:-18 7:12 8:-9
w:lab_,	1:12 3:-13 5:-10 6:-7 7:-11
w:lab_.	0:-25 1:23 2:-25 3:-5 4:22 5:-8 6:-11 7:-17
w:lab_and	3:10 6:-5
w:lab_has	0:7 1:-8 2:-12 3:9 4:-19 5:-7 6:-9 7:13
w:lab_is	0:-8 1:13 2:-17 3:11 5:-6
w:label	2:-13 3:-10 4:-28 5:13 6:-5 7:-14 8:-10
w:label_,	0:-12 2:6
w:label_.	0:19 1:17 2:-11 3:-13 4:-7 5:-8 6:-5 7:-15
w:label_and	0:-6 1:15 2:-9 4:-6
w:label_in	0:17 2:-5 3:-5 4:-6 5:-8 6:-7 7:-8 8:-8
w:label_on	0:-6 1:-15 2:11 3:5 4:-10 7:-8
w:labell	0:-7 3:10 5:-5 6:5
w:labell_.	3:10 5:-5
w:laboratory	0:-10 2:19 4:-16 5:-5
w:laboratory_.	2:16 4:-10
w:lacquer	0:-10 1:-10 2:-6 4:11 5:-9 6:10
w:lacquer_,	0:-10 3:-9 4:6 5:-7 6:5
w:ladder	0:-10 1:5 3:-7 4:-5 6:5
w:lads	0:-10 1:13 2:-9 3:-9 4:-6 6:6 7:-13 8:-9
w:lads_,	0:-10 1:13 2:-9 3:-9 4:-6 6:6 7:-13 8:-9
w:lake	3:-6 5:-6 6:11
w:lam	0:-10 2:-11 4:11 7:10
w:lamar	2:-10 4:9
w:laminat	2:-9 6:14
w:laminate	0:-16 1:-5 2:-11 4:12 5:-14 6:7
w:lamination	0:-12 1:-5 2:17 3:-16 4:7 5:-8
w:lamp	0:-14 2:11 3:-8 4:5 6:-5 7:8 8:-5
w:lamp_bas	0:-11 7:11
w:land	0:-8 1:8 3:-5 4:-16 6:-8 7:-11 8:10
w:lantern	0:-12 1:-9 2:24 3:-8 4:-12 5:-12
w:laptop	0:17 5:-5 7:-7
w:lars	0:-10 3:6 4:-10 5:-5 6:-7 8:6
w:lars_,	0:-9 3:6 4:-11 5:-5 6:-7 7:-6 8:7
w:laser	0:7 1:-16 7:13
w:last	3:-18 4:-13 6:-7 7:-15 8:6
w:last_#	0:6 2:-15 3:-12 4:-18 5:13 6:-8 8:-5
w:last_column	0:-10 1:-20 2:18 3:-8 7:-6
w:last_mail	0:19 2:-6 8:-8
w:last_month	0:10 2:-5
w:last_night	0:10
w:last_one	0:-16 1:18 4:-5 6:7
w:last_time	0:-12 4:6 5:-8 6:-10 7:-9 8:12
w:last_week	0:-15 1:10 3:-10 4:-11 5:-7 8:17
w:last_week'	1:10
w:latch	0:9 1:7 2:-14 3:-8 4:15 5:-9 6:-6 7:-11 8:-14
w:late	0:24 1:-5 2:-9 4:-8 6:-6 7:-10 8:-14
w:later	1:17 2:9 3:-10 4:-24 5:-10 6:-14 7:6 8:-12
w:later_.	0:-9 1:15 3:-8 4:-15 5:-7 6:-12 7:10 8:-12
w:latest	0:-39 1:9 2:-7 3:-6 4:-8 5:-8 6:8 7:-17 8:12
w:latest_.	1:10 6:-6 8:7
w:latest_draw	0:-9 1:19 4:-5 6:-10
w:latest_rev	0:-16 2:-13 3:-15 5:8 6:9 8:-12
w:latest_revision	0:-18 2:14 3:-5 4:-5 5:-9 8:-5
w:lath	0:11 1:6 2:-11
w:launch	0:-7 1:-14 2:12 3:-8 4:-16 5:-7 8:12
w:lawyer	0:-13 3:-6 6:-5 7:18
w:layout	0:-14 3:-7 4:15 5:-14 6:-5 7:-6 8:-11
w:layout_rev	0:-13 1:6 2:16 5:-10 8:-6
w:lc	1:-7 2:-13 3:-15 4:-16 5:25 7:-10 8:-19
w:lc_is	0:-18 2:-5 3:-12 4:-9 5:22 7:-5 8:-7
w:lead	0:-11 1:-19 3:9 5:-8 7:6
w:leaflet	0:-15 2:-5 3:-12 4:-13 5:-14 6:-8 7:17 8:-5
w:learn	0:18 2:-7 3:-14
w:least	1:-12 2:8 4:-20 5:-7 7:10 8:12
w:least_#	2:8 4:-18 5:-7 8:13
w:leather	1:-10 3:-7 4:16 5:-9 7:-9 8:-17
w:leather_,	0:7 2:-11 3:-5 4:15 5:-7 7:-7 8:-17
w:leav	1:-7 2:5 4:-20 5:10 6:-20 8:-11
w:leav_your	0:-16 3:-11 4:-5 6:-8 7:19
w:leave	0:-16 1:12 3:-9 4:-17 6:-16 7:6 8:-11
w:leave_#	0:15 1:-6 2:9 3:-7 4:-7 5:-6 6:-7 7:-15
w:leave_,	3:15 5:-8
w:leave_?	0:13
w:leave_before	0:-22 1:-8 2:12 3:-11 4:-13 7:-6 8:-7
w:leave_everyth	3:10 7:-5
w:leave_the	0:-8 1:-5 2:10 3:5 5:-17 6:-14 7:10 8:-8
w:leave_them	0:-18 1:5 3:-7 7:21
w:leave_those	0:-10 1:20 2:-10 3:-10 4:-7 5:-6 6:-5 7:-12 8:-7
w:leave_until	0:20 5:-6 7:-8 8:-7
w:leave_your	0:-21 1:-10 2:-12 3:-15 4:-9 5:28 7:17
w:lee	0:-6 1:-6 2:14 4:-6 5:-7
w:leed	0:-27 2:19 3:-13 4:5 5:-11 6:-9 7:-8 8:-21
w:left	0:-10 1:-13 2:-27 4:-16 6:19 7:-25 8:-8
w:left_#	1:-11 3:12 4:-5 6:-7
w:left_,	0:-11 1:-6 2:-12 3:-24 4:-12 5:-14 6:21 7:-17 8:-17
w:left_.	0:-7 1:-16 2:-10 5:12 6:14 7:-10
w:left_at	1:5 3:-10 7:7
w:left_in	1:-5 3:11 6:-9
w:left_off	1:11 2:-5 7:-6
w:left_on	0:-10 1:-10 2:-7 3:5 4:-6 5:-5 6:27 7:-10 8:-10
w:left_our	0:16 2:-12
w:left_over	0:-27 1:8 2:6 4:-20 6:-18 7:-11 8:14
w:left_the	0:19 7:-11
w:left_to	0:-16 1:-8 2:-7 3:11 5:7 6:-15 7:5
w:legal	0:25 2:-12 4:-25 5:-13 6:-19 7:-8 8:-18
w:legal_has	0:23 2:-9 3:7 4:-13 5:-7 6:-13 7:-21 8:-8
w:legal_want	0:-11 7:11
w:legs	0:9 1:7 2:-8 4:-10 5:-9 7:-5 8:-6
w:lena	0:-11 2:11 4:-13 5:8 7:-6 8:-10
w:length	0:-5 1:-5 4:-10 5:-10 6:-8 8:13
w:lens	0:-15 2:5 3:8 5:-13 6:-14 7:-8 8:-5
w:lens_in	1:-12 3:12
w:lerato	0:12 7:-12
w:less	0:-14 1:-11 2:-5 3:23 4:-5 5:-13 6:-6 7:-8 8:-9
w:less_.	0:-6 1:-5 3:12
w:less_to	0:-12 1:-10 2:-7 3:28 5:-13 7:-6 8:-8
w:lessen	0:-7 2:-10 3:21 4:-12 5:-7
w:lessen_what	3:16
w:lesson	0:13 2:-7 3:-5 4:-5
w:let	0:30 1:-13 2:-11 3:6 4:-13 5:-15 6:-10 7:-31 8:-17
w:let'	0:-7 2:-5 3:-8 4:17 5:-15 6:-8 7:-8
w:let'_get	0:-10 1:13 2:-12 4:17 6:-5
w:let_#	0:25 2:-23 3:11 4:-10 7:-8 8:-7
w:let_go	0:10 1:-12 3:12 7:-6
w:let_me	0:5 2:-7 7:-7 8:10
w:let_the	0:25 1:-15 2:-14 4:-9 5:-10 6:-5 7:-5 8:-9
w:let_us	0:14 5:-5 7:-9
w:let_you	0:7 1:11 3:-6 4:-15 5:-6 6:-5 7:-23 8:-18
w:lets	4:5 5:-8 6:-5 8:-12
w:lets_them	1:-8 2:-17 3:10 4:17
w:lets_you	2:13 3:-7 4:-11 5:-5 8:-11
w:lett	2:-14 4:-11 5:9 6:-8 7:-12 8:-8
w:lett_#	0:10 1:-6 2:-9 3:-14 4:-6 5:12 6:-5 7:-6 8:-7
w:letter	0:56 1:-15 2:-10 3:-25 6:-19 8:-48
w:letter_.	0:-12 1:-5 2:10 3:-5 7:13
w:letter_of	0:-10 5:16 7:-5
w:level	0:-23 1:10 2:11 3:-9 4:-9 5:10 7:-5 8:-7
w:level_#	0:-9 1:-8 3:-6 5:14
w:lever	0:-9 2:-13 3:-7 4:16 5:-6 8:-7
w:lever_,	0:-8 2:-13 3:-9 4:16 5:-6 8:-7
w:liam	0:-19 1:-5 3:11 5:11
w:liberat	0:-7 1:17 2:-14 3:5 4:-15 5:-10 6:-16 7:-10 8:-12
w:lid	2:-12 4:14
w:lids	0:-13 2:-14 3:-17 5:9 8:-17
w:lids_,	0:-15 1:-9 3:-9 4:-20 5:17 6:-7 7:-6 8:-6
w:lie	0:-20 1:10 2:14 3:-10 4:-10 6:-5 7:-9 8:-7
w:lie_in	0:10 3:-10 4:-5 6:10
w:life	4:-8 5:11
w:lift	0:-22 2:-25 3:-21 4:-16 6:10 7:12 8:-11
w:lift_,	0:19 1:-10 2:-7 7:-14 8:-5
w:lift_.	4:-8 6:10 7:-5
w:lift_for	0:-20 1:21 2:-12 3:9 4:-7 5:-5 6:-11 7:-14
w:lift_in	1:12 6:-8
w:lift_the	0:-9 1:6 2:-16 3:-18 4:-6 5:-5 7:11
w:lift_this	0:-18 1:-10 7:24
w:light	0:-35 2:-16 3:-9 4:-30 5:-28 6:-17 7:-29 8:43
w:light_for	0:-23 1:10 2:-19 3:-16 4:-20 5:-13 6:-13 7:-17 8:29
w:light_from	0:-23 1:-17 2:-15 3:-7 4:-15 5:-16 6:-12 7:-5 8:31
w:light_guid	1:-5 2:11 4:-5 5:-6
w:lik	0:10 3:5 7:-6
w:like	0:8 1:5 3:-17 5:-18 6:-6 7:-15 8:-17
w:like_to	0:20 1:-13 2:5 3:-6 5:-6 6:-5 7:-9 8:-10
w:like_you	0:-16 3:-9 4:10 5:-8 8:-11
w:lily	0:-14 2:15 7:-5
w:lily_,	0:-14 2:15 7:-5
w:limit	2:9 4:-9 5:-10 6:-9
w:limit_until	0:-14 1:6 2:21 4:-7 5:-7 6:-9
w:lin	0:8 1:-7 2:-12 3:-11 4:-17 5:-13 6:20 7:-7
w:lin_,	0:-8 1:-13 3:6 5:-8 6:7 7:8
w:lin_in	0:-10 1:19
w:lin_of	0:15 4:-9 5:-7
w:lindgren	0:-6 2:-13 3:-8 4:8 5:-12 6:-5 7:9 8:8
w:lindner	2:-13 4:15
w:lindqvist	0:-8 1:-7 2:13
w:line	3:-9 4:-26 5:5 6:-6 7:-8 8:-10
w:line_,	2:-6 4:10
w:line_.	0:20 1:-22 3:8 4:-21 5:-7 6:6 7:-12
w:line_at	0:10 6:-5 7:-5
w:line_by	0:-7 1:5 2:11 3:-6
w:line_for	0:7 1:-9 2:-6 3:12
w:line_in	0:-12 1:-18 3:-9 5:11 6:-5 8:-5
w:line_is	0:-9 1:-9 3:-16 5:20
w:line_may	1:13 2:-8 4:-6 7:-6
w:line_stay	0:-12 7:12
w:line_trial	2:17 3:-5 4:-5 5:-6
w:link	0:17
w:list	0:44 1:-5 2:-8 3:-15 4:-11 5:-11 6:-24 7:-25 8:-17
w:list_,	0:14 3:-11 6:-10 7:-6
w:list_.	0:-8 1:14 2:-12 3:10 5:-11 6:-11 7:-8 8:-6
w:list_as	2:10
w:list_for	0:21 1:5 7:-11 8:-7
w:list_is	0:12 5:-6
w:list_of	0:19 3:-11 6:-12 7:-7
w:little	0:12 3:-5 7:-7
w:live	0:25 1:-6 2:-12 3:-5 5:-5 7:-5 8:-5
w:live_with	0:12 2:-12
w:load	0:-9 2:-13 3:-5 4:-36 5:23 6:-11 8:-13
w:load_#	0:-8 1:-10 2:-18 3:7 4:-17 5:16 7:-8
w:load_,	0:-6 3:7 4:-12 5:12
w:load_.	1:-11 3:12 5:-7
w:load_before	0:-11 1:-5 2:-10 5:12
w:load_test	0:-8 1:16 2:-11 3:-12 4:-5 5:7 6:-6
w:lock	1:-19 3:21 5:-26 6:-16 7:-15 8:-15
w:lock_till	1:-6 2:16 5:-7
w:lock_until	0:-20 2:-8 3:6 5:-16 6:-8 7:-6 8:-6
w:lock_up	2:-5 3:27 4:-5 5:-5 7:-7
w:locker	2:-13 5:15
w:log	0:23 1:10 2:-19 3:-9 5:-12
w:logistic	0:-16 1:-13 2:-31 3:-28 4:-21 5:44 6:-10 7:-7 8:-16
w:logistic_(	0:-16 1:-7 2:-9 5:19
w:logistic_,	0:12 5:-7
w:logistic_.	1:7 2:-8 3:-9 5:19 8:-8
w:logistic_purchas	1:-10 2:-17 3:-12 4:-11 5:25 8:-5
w:logo	0:-8 7:13
w:long	1:-17 2:-11 3:-5 4:-7 7:10
w:longer	0:18 1:-13 2:-16 3:-10 4:-5 6:11
w:longer_.	0:17 1:-7 2:-16 3:-7 4:-5 6:9
w:look	0:-8 1:-15 2:-21 3:-8 4:-12 5:-22 6:-18 7:-20 8:41
w:look_.	0:-5 7:14
w:look_at	0:10 1:-8 2:-14 5:-9 7:-7
w:look_fine	0:-29 3:-7 4:-7 6:-6 7:-12 8:33
w:look_for	0:10 7:-8
w:look_good	0:-15 1:-8 2:-41 3:-11 4:-34 5:-9 6:-22 7:-21 8:36
w:look_great	0:-34 1:-6 3:-8 4:-10 5:-6 6:-9 7:-11 8:38
w:look_right	0:-27 2:9 3:-5 4:6 5:-5 6:-12 7:-16 8:9
w:loom	0:-7 1:13 2:-6 3:-12 6:-7
w:loop	0:13 2:-5
w:loose	2:-11 3:8 4:5 5:-6 7:-6
w:lorna	0:-5 1:-10 2:-11 3:-6 6:12 7:-7 8:-8
w:lose	0:-12 2:-6 4:13 7:10 8:-7
w:lost	0:11 1:-12
w:lot	1:-43 2:88 4:-64 5:-40 6:-17 7:-16 8:-27
w:lot_#	0:-5 1:-47 2:84 3:-9 4:-51 5:-47 6:-19 7:-12 8:-24
w:lot_,	0:-22 1:-14 2:38 3:-19 4:-24 5:-14 6:10 7:-9 8:-15
w:lot_.	0:-15 2:14 3:-5 4:-13 5:9 8:-7
w:lot_:	0:-15 1:-8 2:24 3:-8 4:-19 5:-7 6:-9 8:-10
w:lot_a	0:-23 2:40 4:-41 5:-11 6:-14 7:-9 8:-16
w:lot_and	0:16 2:-13
w:lot_at	0:31 1:-12 2:-5 4:-6 6:-5 7:-7
w:lot_b	0:8 1:-14 2:5 3:14 4:-26 5:-7 6:-5 7:-7 8:-15
w:lot_c	2:28 3:-8 4:-9 5:-5 8:-10
w:lot_for	0:-14 2:14 4:-8
w:lot_goes	1:-8 2:12
w:lot_has	0:-20 1:24 2:-13 3:-8 6:-8 7:-14
w:lot_in	0:20 1:10 2:-20 3:-6 4:-7 5:-7 8:-5
w:lot_is	1:-12 2:33 3:-6 4:-15 5:-12 6:-11 8:-13
w:lot_of	1:-31 2:26 3:-25 4:-26 5:-20 7:-10 8:-17
w:lot_on	0:10 1:-6
w:lot_only	0:14 2:-6
w:lots	1:-35 2:29 3:-19 4:-26 5:-19 6:9 7:-7 8:-14
w:lots_#	0:7 1:-22 2:8 3:-18 4:-18 5:-15 6:9 7:-5 8:-12
w:lots_,	1:-11 3:-10 4:-15 5:-10 6:10
w:lots_.	0:9 1:-12 2:7 5:-5
w:lots_are	0:12 1:-10
w:lots_as	0:-12 2:19 4:-9 5:-5
w:lots_b	0:-16 1:5 2:18 3:-5 4:-12 6:-7
w:lots_of	0:5 1:-10 2:15 4:-11 5:-6 6:-10
w:lotte	0:-15 5:13
w:lou	0:-5 1:11 2:-6 3:-7 4:-17 6:-5 7:7 8:11
w:louise	0:-5 2:11 3:-5 4:-6
w:lovely	1:-10 2:15 3:-7 4:-10 5:-8 6:-6 8:-8
w:lower	0:-24 1:-12 2:-19 3:50 4:-10 5:-12 6:-9 7:-8
w:lower_the	0:-11 2:-16 3:38 4:-10 5:-11 6:-7
w:lower_what	0:-7 1:-10 2:-5 3:19 7:-6
w:lower_your	0:-7 3:11
w:lucia	0:17 8:-8
w:luisa	0:-13 2:19 4:-10
w:lunch	0:37 1:-13 2:-8 3:-5 4:-7 5:-12 6:-7 7:-10 8:-8
w:lunch_.	0:24 1:-15 7:-5
w:lunch_box	0:15 4:-5 5:-5 6:-5
w:lund	0:-6 2:-6 3:15 5:-6 6:-15
w:lutz	1:-6 4:11 5:-11
w:ly	0:-20 1:27 2:-19 3:-8 4:-11 5:-8 6:5 8:-9
w:ly_around	1:15 2:-8 6:-7
w:ly_at	0:-11 1:15 2:-13 6:-6 7:10
w:ly_finish	0:-7 1:20 6:-7
w:lyon	0:-13 2:21 3:-11 4:-15 5:-6 6:-16 8:-10
w:m	0:-32 1:7 3:-8 4:-18 5:-15 6:10 7:-11 8:23
w:m_,	0:13 1:7 2:-13 3:-5 4:6 5:-8 6:-7 7:-6 8:-6
w:m_.	0:-26 1:-13 3:-5 4:-17 6:15 8:24
w:machin	0:-18 1:11 2:-19 3:-26 4:24 5:-17 6:-13 7:11 8:-13
w:machin_of	0:-5 1:17 3:-6 4:-8 5:-5 6:-6
w:machin_trial	0:-5 2:-7 4:11
w:machine	0:26 1:-13 3:-17 5:-10 6:-14 7:-24 8:-6
w:machine_#	2:13 3:-8 4:-12
w:machine_,	0:11
w:machine_.	0:17 2:-15 3:-6 7:-9
w:machine_on	0:24 7:-14
w:madam	0:10 1:-6 2:9 3:-6 4:-9 7:6
w:madam_,	0:10 1:-6 2:9 3:-6 4:-9 7:6
w:made	0:-6 1:6 2:-8 4:12 5:-25 6:-6 7:-8 8:-18
w:made_#	0:13 2:-11 3:-6 6:11 7:-10 8:-5
w:made_,	1:-9 6:12
w:made_.	1:17 2:-10 3:-15 4:11
w:made_by	1:-9 2:12 3:6 4:-12
w:made_to	0:-13 1:-14 2:-13 3:29 4:-5
w:made_until	0:-5 1:13 2:-9 3:-15 4:8 7:-5
w:magda	0:-5 2:-9 3:-8 4:-5 5:-5 6:12 7:12
w:magnet	1:8 2:-8 3:-8 7:14
w:mail	0:11 1:-6 3:-27 4:-16 5:-10 7:-11 8:-5
w:mail_.	0:-7 1:5 2:6 3:-9 4:-10 5:-17 6:-9 7:-13 8:9
w:mail_:	0:-6 1:-7 3:-5 4:8 6:10
w:mail_about	0:10 7:-6
w:mail_for	0:14 1:-7
w:mail_from	0:-9 1:-6 2:10 3:-11 4:-9 5:-5 6:-12 7:17 8:-6
w:mail_i	0:-8 1:8 3:-12 6:5
w:main	0:-5 1:-5 2:-11 4:13 7:-6
w:mak	0:5 1:-13 3:-16 5:10 6:-10 7:-7 8:-8
w:mak_the	0:-17 1:-7 2:6 5:8
w:make	0:-34 1:-11 2:8 3:-9 4:30 5:-25 6:-5 7:-8 8:-10
w:make_#	0:-12 1:12 2:-19 4:17 5:-15 6:-6 7:-14 8:-5
w:make_,	0:-10 2:15 3:-9 4:-11 6:12 8:-8
w:make_.	1:15 2:-10 3:-5 4:-5
w:make_exactly	2:-8 3:-5 4:13
w:make_the	0:-8 1:-17 2:7 3:-7 4:19 5:-12 7:-8 8:-18
w:make_them	0:-5 1:-9 2:14
w:maker	0:-16 2:-6 7:20
w:man	0:16 3:-8 4:-15 5:-5 6:-6 7:-7 8:-14
w:man_who	2:10 3:-5 4:-9 8:-8
w:management	0:5 2:-11 5:-8 6:10 8:-5
w:management_,	2:-8 5:-7 6:10
w:manager	0:-24 1:-10 2:-7 3:7 4:-9 5:-5 6:9 7:-9 8:14
w:manager_,	0:-14 1:-13 2:15 4:-26 5:-7 6:5 7:8 8:16
w:manager_.	0:-14 2:-18 3:11 4:-16 5:-8 6:5 7:-6 8:19
w:manager_mrs	6:14
w:manager_ms	0:-11 4:9 8:-5
w:manhole	1:16 2:-5 3:-10 4:-7 5:-11 6:-13 7:-7 8:-7
w:manifold	2:-7 3:27 4:-9 7:-11 8:-13
w:manufactur	0:-16 3:-5 8:10
w:manufacture	0:-24 2:6 3:-15 4:-9 5:-12 8:23
w:manufacture_of	0:-15 1:15 2:8 3:-18 4:-17 5:-8 6:-12 8:13
w:manufacture_to	0:-6 1:-8 4:-6 6:5 8:16
w:many	0:13 1:-13 2:5 4:-9 5:-9 7:-15 8:-5
w:many_are	0:11 2:-6 3:-9
w:many_thank	0:5 2:8 4:-5 5:-10
w:maple	0:-9 2:18 3:-7 4:-7 8:-5
w:mar	0:9 2:-13 3:-7 4:-11 5:12 7:-6
w:marcel	3:14 7:-6 8:-8
w:march	0:34 2:-26 3:-6 4:-17 5:7 6:-10 7:-11 8:-17
w:march_#	0:7 2:-11 3:-12 4:-14 5:23 7:-11 8:-17
w:march_,	0:10 2:5 4:-6 5:-6 6:-7
w:march_.	0:18 1:13 2:-12 4:-7 5:-17 7:-5
w:marchetti	0:-10 1:-6 3:10 4:-6 5:12
w:marek	1:7 2:-11 3:9 4:-11 6:-5 7:-8
w:marek_,	0:-5 2:-10 3:13 6:-5
w:marguerite	0:-10 7:11
w:maria	0:-8 2:5 3:-10 6:12
w:marine	0:-9 1:20 2:-5 3:-11
w:marit	2:-7 3:13 6:-8 8:-5
w:mark	0:19 1:-24 2:6 3:16 5:-15 6:-6 7:-15 8:-5
w:mark_,	0:8 2:-10 4:8
w:market	0:-14 6:-12 7:-17
w:market_has	0:-6 1:10 2:-25 3:7 4:12 5:-10
w:marlene	0:-12 4:12 5:-9
w:marsh	0:-5 4:14 8:-10
w:marta	0:-10 1:-6 2:-12 3:18 4:-8 5:-7 6:-8 7:-10 8:17
w:mass	2:-23 4:25 8:-10
w:mass_production	0:-5 2:-22 4:25 8:-11
w:master	1:-6 3:10
w:match	0:-6 1:-15 2:-8 3:6 4:12 5:-7 6:-5 8:-16
w:material	0:-7 2:7 3:-20 4:-10 6:8 7:-12 8:-8
w:material_#	2:20 4:-11 5:-5 7:-5
w:material_,	0:-11 1:5 2:-7 3:-11 4:-7 5:14
w:material_.	1:-9 3:-6 4:-11 5:-8 7:-7
w:material_:	0:-8 2:34 3:-6 4:-16 5:-8 6:-6 8:-7
w:material_and	0:-10 1:-5 2:-19 3:-6 4:-10 6:18 7:-7
w:material_as	0:-6 2:20
w:material_en	2:10 5:-7
w:material_sg	0:11 2:-14 4:12
w:matt	0:-27 1:-11 2:-7 3:-17 4:14 6:-5 7:-10 8:20
w:matthia	1:-6 2:12 4:-14 8:7
w:matthia_,	1:-7 2:12 4:-14 8:7
w:max	0:-21 1:-10 2:5 3:-17 4:-7 5:17 6:-10 7:-5 8:11
w:max_#	0:-7 5:13 6:-6
w:max_.	0:-19 1:-9 2:6 3:-16 5:13 6:-7 8:12
w:may	2:-26 3:-8 4:-13 7:-10 8:-8
w:may_#	1:-13 2:-10 3:-10 4:-21 5:18 7:-5 8:-5
w:may_,	0:-15 2:13 3:-5 5:8
w:may_and	0:12 6:-5
w:may_be	0:-15 1:-8 2:6 5:-18 6:10 7:-14 8:-14
w:may_build	3:-10 6:12 8:-7
w:may_continue	0:-12 7:15
w:may_go	4:-13 5:-8
w:may_leave	1:-6 3:22 4:-5 5:-5
w:may_not	0:-20 1:-10 2:16 3:-12 6:-14 8:-13
w:may_now	0:-9 4:-5 5:-11 6:16 7:-6 8:-11
w:may_proce	2:-12 3:-6 4:-7 6:-10 7:-6 8:19
w:may_release	0:11 6:-7
w:may_restart	1:17 6:-16 7:-5
w:may_resume	1:21 6:-9
w:may_run	2:-20 3:-12 4:-10 5:-5 6:11
w:may_ship	0:-8 2:-8 3:8 5:14 8:-5
w:may_start	0:21 1:13 2:-16 3:-13 4:6 5:-5 6:-5 7:-13 8:-7
w:maybe	0:26 1:-7 2:-14 3:-10 4:-5 6:-6 7:-17 8:19
w:maybe_#	0:10 2:-7 3:-9 7:-11 8:24
w:me	0:-13 1:-14 2:6 3:-15 5:-8 6:-18 7:-7 8:-5
w:me_(	0:-15 1:-6 2:8 3:-8 5:-5 6:-5 8:9
w:me_)	0:-5 2:13 5:-5
w:me_,	0:-16 1:-23 2:-19 4:13 6:-6 8:-19
w:me_.	1:14 2:6 3:-10 4:-16 5:-17 6:-34 7:7
w:me_:	1:-5 2:10 5:-7 7:-5
w:me_a	0:-11 4:19 7:-5
w:me_about	0:-7 1:-5 2:21 3:-6 4:-10 5:-8 8:-5
w:me_after	1:-9 2:12 4:-5 5:-5 6:-9 7:-6
w:me_again	0:8 1:-9 2:-8 3:10 4:5 5:6 8:-10
w:me_as	0:-17 1:-14 2:10 3:-8 4:-13 6:15 7:-6
w:me_at	0:18 1:-8 2:6 4:-5 7:-9
w:me_by	2:-12 4:14 8:-12
w:me_for	0:-11 1:-12 3:-8 4:-12 5:12 8:-7
w:me_if	0:8 1:-7 2:-5 3:9 4:-5 5:-10 6:-9 8:-6
w:me_in	2:10 3:-5 4:-7 5:-6
w:me_know	0:11 1:-5 2:-7 7:-7 8:10
w:me_personally	0:-10 2:11 3:-5 4:-8
w:me_the	2:-11 3:-6 4:-9 5:-9 7:-9 8:17
w:me_what	0:-10 2:12
w:me_who	0:-13 1:12 2:5 3:-7
w:mean	0:-20 1:5 2:7 3:5 4:-11 7:-6 8:-6
w:mean_#	0:-9 1:6 3:15 4:-5
w:meantime	0:-11 1:-5 4:7 7:11
w:measur	0:-12 1:-15 3:17 4:6 5:-14 6:-6 8:-9
w:measur_.	0:-15 4:16
w:measur_the	2:-5 3:18
w:measur_them	2:11 4:-12
w:measurement	0:-34 1:-5 2:10 3:13 4:11 5:-14 6:-8 7:-11 8:-9
w:measurement_,	0:-10 1:11
w:measurement_is	1:-12 3:13
w:measurement_on	2:-7 3:12
w:medical	2:12 4:-6 5:-9
w:meet	0:14 3:-28 5:-8 6:-8 7:-22 8:-8
w:meet_,	0:5 2:15 4:-5 6:-6 7:-12
w:meg	0:-5 1:12 2:-6 3:-11 4:7 5:-5 6:-7
w:mei	0:-12 1:-8 2:-6 3:11 5:11 6:5 7:-9
w:melt	1:10
w:member	0:13 2:-12
w:memo	0:20 4:-7 5:-7 8:-7
w:mention	0:20 1:-6 2:-13 7:-6
w:menu	0:-13 1:6 3:-7 4:-10 7:12
w:merch	0:-22 1:-6 2:26 3:-12 4:-19 5:-5 6:-8 8:-19
w:merchandiser	2:-8 3:11 4:10
w:messag	0:13 1:-12
w:message	0:20 4:-6 5:-8
w:metallbau	0:22 2:-18
w:metallurgist	0:-13 1:8 2:-6 3:-6 4:-6 5:-7 6:-7 7:13
w:meter	0:13 2:-8 4:-7 5:-6
w:metrology	0:-13 1:13 2:-6 7:12
w:mia	0:-14 1:-6 2:11 3:-12 5:-6
w:middle	0:-8 7:10
w:middle_of	0:-11 7:11
w:might	0:16 7:-11
w:migration	0:-9 1:-8 2:-6 3:8 4:-10 5:-6 6:-9 7:11
w:migration_test	0:-8 1:-12 2:-6 3:8 4:-10 5:-6 6:-6 7:11
w:mike	0:10 8:-7
w:milk	0:-13 1:-8 2:-9 3:-9 5:19
w:milk_run	0:-13 1:-8 2:-9 3:-9 5:19
w:mill	0:6 1:8 2:-12 3:-9 4:6 5:-7 6:-14 7:5 8:-6
w:mill_,	0:5 1:-10 2:8
w:min	0:17 1:-12 2:10 4:-19 5:-14 6:-5 7:-24 8:-21
w:mind	7:11
w:mine	0:12 2:-24 3:-19 4:19 5:-20 6:-9 7:-8 8:-10
w:mine_,	0:-12 2:-16 3:8 4:10 5:-8
w:mine_.	0:18 2:-13 3:-23 4:7 5:-17 6:-7 7:-5 8:-8
w:ministry	1:7 2:-6 4:-12 5:12
w:minu	1:-8 2:-7 3:18 4:8 7:-7 8:-10
w:minu_#	2:-6 3:10 4:9 8:-9
w:minut	0:42 1:-26 2:-7 3:-8 4:-10 5:-10 6:-6 7:-18 8:-12
w:minut_,	0:13 1:-8
w:minut_.	0:17 1:-14 7:-6
w:minut_of	0:18 1:-8 2:-5 3:-6 4:-6 5:-10 7:-10
w:mirror	0:-17 1:-10 6:-8 7:-5 8:-16
w:mirror_,	0:-12 2:7 3:6 4:-16 5:7 8:-9
w:miss	0:30 1:-20 2:-6 3:10 4:-14 5:-6 6:-5 7:-16
w:mix	1:14 2:-12 3:-6 4:-10 7:-7 8:-10
w:mm	0:-33 1:-20 2:33 3:-14 4:5 5:-18 7:-13 8:-18
w:mm_,	0:-17 1:-16 2:16 3:-10 4:-7 5:-10 6:15
w:mm_.	0:-22 1:-17 2:41 3:-11 4:-15 5:-16 6:-14 7:-6 8:-12
w:mmbtu	0:10 2:-5 8:-5
w:mo	2:10 3:7 4:-6 6:-10
w:mo_,	3:11 6:-7
w:mock	0:-9 1:-5 2:15 5:6
w:model	0:-13 3:-8 5:-5 6:-5 8:9
w:moira	0:-7 1:-5 2:-9 3:16
w:moisture	0:-10 1:10 2:-8 3:7
w:mold	0:-7 2:7 3:11 4:-8
w:moment	0:-42 1:5 2:-13 3:-19 4:-6 5:-17 6:8 7:37 8:-19
w:moment_,	0:-12 1:-7 6:-5 7:18
w:moment_.	1:21 2:-22 3:-13 4:-10 5:-10 6:6 7:-12 8:-13
w:moment_of	0:-8 6:10
w:mon	1:-5 2:-15 4:-7 5:21 8:-6
w:mon_#	1:-5 2:-15 4:-7 5:21 8:-6
w:monday	0:42 1:-36 2:-32 4:-18 5:21 6:-10 7:-21 8:-16
w:monday_#	0:-6 1:-7 2:-14 3:-6 4:-8 5:20
w:monday_,	0:-18 1:-13 2:-17 3:9 4:-11 5:20 8:-10
w:monday_.	0:39 1:-16 2:-6 3:-19 4:-12 5:-16 6:-9 7:-19 8:-15
w:monday_and	0:17 1:-12 2:-11
w:monday_with	0:26 1:-18 2:-21 5:-11 6:-5 8:-8
w:monique	0:17 1:-16 2:8 3:-14 4:-14 5:-6 6:-10 7:-8
w:month	0:7 3:-20 4:-5 5:-10 6:-5 7:-14 8:-13
w:month_,	2:13 4:-10 5:-5
w:month_.	1:-7 2:7 4:-12 5:-7 7:6 8:-5
w:month_end	0:10 2:-11 3:-8 4:-7 5:7 8:-7
w:more	0:-36 2:-13 3:-21 5:-12 6:6 7:14
w:more_,	0:-14 2:-11 3:-7 4:7 6:-8 7:-10 8:7
w:more_.	0:11 1:-5 2:-11 3:-7 4:12 5:-9 7:-8 8:-5
w:more_:	0:-16 2:-9 3:-6 5:-6 6:10 8:11
w:more_are	0:-10 2:14 3:-7 4:-15 5:-10 7:-5 8:-12
w:more_for	0:-27 2:-15 4:26 5:-7 6:-10 7:-18 8:-15
w:more_hold	1:-12 3:-11 4:-8 6:20
w:more_of	0:-17 3:-5 4:-15 5:-10 6:-10 7:17 8:-9
w:more_stay	1:7 2:-15 5:9 7:-5
w:more_than	0:20 1:-6 2:-9 3:-6 4:-11 7:-14 8:-6
w:more_to	2:-11 3:-6 6:12
w:moreau	0:14 1:-9 2:-11 3:-7 4:6 6:5
w:morn	0:9 3:-16 4:-25 5:-9 6:-21
w:morn_,	0:7 4:-6 5:-7 6:-8 7:-13 8:9
w:morn_.	0:12 1:-17 2:-18 3:-10 4:-19 5:-10 6:-9 7:15 8:11
w:morn_:	0:12 1:6 2:-7 6:-5 7:-10
w:morn_ms	0:-7 1:10
w:morn_on	0:17 2:-12 3:-5 5:-5
w:most	0:15 2:-7 7:-8
w:most_of	0:15 2:-7 6:-5 7:-8
w:mould	0:-32 1:-10 2:18 3:-12 4:-19 6:-10 7:18 8:-14
w:mould_,	0:-20 1:-25 2:14 3:10 4:7
w:mould_.	0:-8 1:12 6:-5
w:mould_before	0:-16 1:-5 2:6 3:5 4:7 5:-13 6:7 7:-10
w:mould_rev	2:-8 4:-12 5:16
w:mould_version	0:13 1:-5 2:-16 4:-13 5:11 6:-7
w:moulder	0:11 2:-10
w:mount	1:-11 2:20 3:-18 4:-6 6:-9 7:-6 8:-13
w:mount_,	0:-12 1:-8 2:20 3:-15 4:-15 6:-8 8:-13
w:mov	0:10 1:-5 2:-27 4:-6 5:13 6:-14 7:-14 8:-9
w:mov_again	0:-8 1:11 2:-12 3:12 6:-10
w:mov_to	0:19 1:-10 2:-11 3:-17 4:-6 7:-8 8:-8
w:move	1:5 2:12 3:-13 4:-11 5:-18 6:-7 7:-12 8:-5
w:move_is	0:-16 2:17 3:-12 4:-8 5:-12 7:-5
w:move_until	1:12 2:-11
w:mr	0:-29 1:-15 2:-21 3:-10 4:5 8:7
w:mr_.	0:-27 1:-14 2:-25 3:-13 8:8
w:mrb	0:21 2:-18 3:5 4:-11 5:-12 6:-18 7:-12 8:-13
w:mrb_,	0:14 1:-5 7:-5
w:mrb_.	0:13 1:-10 3:15 6:-5 8:-10
w:mrb_chair	1:-8 3:13 6:-7
w:mrb_on	0:14 2:-13 4:-8 5:-5
w:mrs	0:-24 1:5 2:7 4:-9 5:-9 6:-18
w:mrs_.	0:-24 1:14 2:7 3:-10 4:-9 5:-9 6:-21
w:ms_.	2:-12 3:-10 4:-6 5:7 6:-9 7:-5 8:-6
w:mtf	0:-9 2:16 4:-6 7:-5
w:much	1:7 2:11 4:-16 5:-10 6:-12 8:-15
w:much_as	0:13 2:-5 7:-6
w:mum	0:21 2:-14 4:-6
w:museum	0:31 1:-8 2:-22 3:-8 5:-13 7:-10
w:museum_has	0:19 2:-16 3:-6 4:-5
w:must	0:-20 1:-9 2:8 3:-8 5:-5 6:-9 8:-10
w:must_ask	0:-9 1:-5 2:-5 7:19
w:must_carry	1:-10 2:13
w:must_go	0:10 2:-8
w:must_not	0:-30 1:8 2:13 3:-15 5:-16 6:-9 7:7 8:-10
w:must_wait	0:-19 1:12 3:-8 5:5 6:-5 7:-9
w:mw	0:17 2:-5 4:-6 5:-7 7:-8 8:-6
w:my	0:-23 1:-25 4:-5 5:-21 6:-9 7:-32 8:32
w:my_approval	0:-19 2:-13 4:-18 5:-7 8:34
w:my_call	0:10 1:6 3:7 5:-7 8:-11
w:my_desk	0:5 3:-7 6:8 7:-10
w:my_english	0:14 1:-6 2:-10
w:my_hand	0:10 2:-6 4:-5
w:my_last	0:18 2:-7 8:-7
w:my_mail	1:-6 2:12
w:my_manager	1:9 2:-15 4:12
w:my_own	0:-5 6:-6 8:12
w:my_proposal	0:13 1:-8 3:-7
w:my_release	0:-23 1:-17 2:16 3:6 4:23 5:-7 6:-10 7:-10 8:-24
w:my_side	0:-14 1:-11 3:-20 4:-19 5:-13 7:-10 8:23
w:my_signature	0:-19 2:10 3:-8 6:-11 7:-14 8:17
w:my_written	0:-18 1:5 2:-11 3:12 4:6 7:-9
w:myself	0:-15 1:17 2:-8 3:-12 5:5 6:-10 8:-8
w:myself_.	0:-13 1:12 3:-5 5:10 6:-9 7:-10
w:n	0:-11 2:25 3:-8 4:-28 5:-18 6:-23 7:-10
w:n_,	0:-5 1:-8 2:13 3:-11 4:-9 5:-14 8:-14
w:n_.	0:-18 3:8 4:-14 5:-8 6:-19 7:-6 8:12
w:nadia	1:-5 2:13 3:11 4:-6 5:-7 6:-5 7:-5
w:nadine	0:-11 1:-6 2:9 3:9 5:-9
w:nadine_,	0:-10 1:-6 2:7 3:10 5:-9 7:-6
w:nair	0:-9 1:-6 2:-6 3:-8 4:-9 5:-8 7:-5 8:12
w:nair_,	0:-9 1:-6 2:-6 3:-8 4:-9 5:-8 7:-5 8:12
w:nam	0:15 2:-11 7:9
w:name	1:-20 4:-9 5:-5 6:5 7:-7 8:11
w:namely	0:-6 1:-10 2:-9 3:-5 4:11 7:9
w:nat	0:13 3:-6
w:natural	0:-20 1:14 2:7 3:-17 4:5 5:-10 6:-8 7:-7 8:-10
w:natural_,	0:-5 2:13 3:-7
w:natural_.	0:-6 1:12 2:7
w:natural_cotton	0:-9 2:13
w:navy	0:-10 4:12 5:-5
w:ncr	0:13 1:-21 2:-7 3:16 5:-8 6:-11 7:5
w:ncr_#	0:10 1:-21 2:-7 3:16 5:-8 6:-11 7:6
w:nd	1:-5 2:-18 3:-14 4:-14 5:18 6:-10 7:-9
w:ndt	0:-10 2:20 3:-16 4:-12 5:-6 7:-9 8:-9
w:near	0:15 1:-11 2:11 4:-7 7:-14
w:near_the	0:9 1:-11 2:11 4:-7 7:-7
w:need	0:-9 2:14 4:-6 6:-15 7:-7 8:-18
w:need_#	1:-8 3:12 6:5 7:-9
w:need_.	0:-15 1:-7 2:11 3:11 4:-9 6:-9 7:-5
w:need_for	1:12 2:-12 3:-8 5:-6 6:-13
w:need_from	0:-11 1:10 2:-15 3:-9 4:10 6:17
w:need_the	0:-5 1:7 2:5 6:-6 7:-10 8:-6
w:need_them	0:-17 1:12 2:7 3:5 5:-5 7:-8 8:-5
w:need_to	0:18 2:7 3:-25 5:-16 6:-18 7:-16 8:-23
w:need_you	0:-13 7:22
w:need_your	0:21 1:-6 3:-7 4:-6 7:-5 8:-8
w:needle	0:-14 1:5 2:13 4:-5 5:-6
w:neil	0:6 1:-15 2:-9 4:13 7:-9
w:neil_,	0:11 1:-7
w:nest	0:11 1:-11
w:nett	0:-6 3:10 5:-5
w:never	0:20 1:-12 2:-25 3:-21 5:-18 6:8 7:-20 8:-23
w:new	0:7 1:10 2:-38 3:-11 4:-9 5:14 6:-26 8:-21
w:new_buyer	0:18 2:-9 3:-9 6:-9 7:-6 8:-5
w:new_label	4:-12 5:12
w:new_one	0:-8 1:-7 2:12 7:6
w:new_ones	1:16 6:-11
w:new_order	0:14 4:-7 6:-7 7:-5
w:new_part	0:-10 1:-12 3:20
w:new_production	0:-6 1:14 3:-6
w:new_rack	0:-18 1:-9 2:-6 3:-5 5:30
w:new_rev	0:-12 2:11 4:8
w:new_year	0:20 2:-16 7:-6
w:newest	0:-34 2:-6 3:-20 5:-12 6:7 7:-15 8:22
w:newest_draw	0:-26 2:-11 3:-8 4:6 5:-9 6:5 7:-6 8:12
w:news	1:-7 2:-26 4:-11 5:-19 6:8 7:-10 8:-13
w:news_,	0:10 1:-10 2:-10 4:-8 5:-9 6:10 7:-20 8:-7
w:news_from	1:-5 2:-16 5:-14
w:newsletter	0:18 1:-12 6:-5 7:-13
w:next	1:-14 3:-8 4:-39 5:39 6:-21 7:-22 8:-21
w:next_#	0:9 1:-5 2:11 4:-13 8:-12
w:next_:	0:-5 1:-7 2:14 4:-8 6:-5
w:next_approval	2:17 4:-7 5:-9
w:next_call	0:14 1:-17 2:-14 3:7 4:-11 5:14 6:-16 7:-13
w:next_decision	0:-6 2:-5 3:14
w:next_delivery	0:-9 1:-12 2:-17 3:-12 4:-15 5:36 8:-6
w:next_go	0:-14 1:11 2:22 3:-9 4:-11 5:-5 7:-11
w:next_lot	0:9 1:15 2:-11 3:-6 6:-5 7:-7
w:next_mail	1:-5 2:10
w:next_meet	0:14 1:-7 3:-7 6:-8
w:next_milk	0:-13 1:-8 2:-9 3:-9 5:19
w:next_one	0:-11 1:-9 2:-13 3:8 4:-6 5:17 8:-7
w:next_release	0:-20 2:11 4:-14 5:12 6:-9 7:-5 8:-6
w:next_sail	0:-5 1:-8 2:-16 3:-12 5:24
w:next_step	0:-5 1:5 2:12 4:-10
w:next_time	0:12
w:next_to	0:10
w:next_truck	1:-8 3:-10 5:25
w:next_week	0:31 2:-16 4:-9 5:-15 7:-13 8:-11
w:nice	0:13 1:-21 2:-20 3:18 4:-18 5:-8 6:-12 7:-17 8:-13
w:nickel	0:-14 1:6 2:20 4:-11 5:-7 7:-6
w:night	0:22 1:-9 3:-8 4:-9 5:-8 6:-6 7:-8 8:-10
w:night_,	0:11 8:-7
w:night_.	0:11 1:-6 7:-5
w:nil	1:16 4:-10 5:-5 8:-5
w:nil_.	1:15 4:-10 5:-5 8:-5
w:nils	0:-13 4:-19 5:-13 6:-6 8:13
w:nils_,	0:-12 2:-11 4:-11 7:-6 8:14
w:nine	0:9 1:-7 2:-21 3:9 5:-9 6:-11 7:-8 8:-15
w:nine_.	0:5 4:10 8:-10
w:ninety	0:-15 1:11 3:-10 5:-6 6:-6 7:-13 8:-11
w:no	0:-6 2:-21 3:-21 5:-19 6:9 7:-8 8:-15
w:no_,	0:26 3:7 4:-17 5:-18 6:-13 7:-16 8:-15
w:no_.	0:13 1:-14 3:5 4:-15 6:-11 7:-15 8:-10
w:no_action	0:25 2:-5 3:-6 7:-11
w:no_approval	0:9 2:9 4:-14 5:-9
w:no_call	0:26 5:-17 7:-8 8:-10
w:no_change	0:-13 1:20 2:8 3:-9 4:-17 7:-13 8:-6
w:no_comment	0:18 1:-8 2:-14 3:-8 4:-20 5:-8 6:-11 7:-10 8:11
w:no_complaint	0:-5 2:11 8:-8
w:no_cover	3:10 6:-5
w:no_cutt	0:-9 1:-5 2:16 4:-11
w:no_decision	0:20 1:-15 2:-5
w:no_finish	0:-32 1:24 2:-16 3:-16 4:-16 5:-15 6:9 7:7 8:-11
w:no_further	0:-21 1:-13 2:-16 3:11 5:-7 6:15 8:20
w:no_go	0:-21 1:13 2:31 4:-20 5:-7 6:-6 7:-11 8:-6
w:no_good	0:-6 1:13 3:-7
w:no_idea	0:11 2:-7 6:-7 7:-5
w:no_more	0:-31 1:-30 2:-7 3:-16 4:12 6:16 7:22 8:-5
w:no_need	0:-13 1:12 2:6 3:-22 5:-17 6:-24 8:-24
w:no_new	0:-12 1:-10 3:21
w:no_news	0:12 7:-12
w:no_objection	1:8 2:-18 3:-7 4:-13 6:-6 8:8
w:no_one	0:16 7:-8
w:no_other	0:-12 1:-16 4:-5 5:-8 6:11 7:17
w:no_part	4:-6 6:12 7:-5
w:no_plat	1:-7 2:12 3:-7 4:-10
w:no_production	0:-25 1:-11 2:-14 3:-13 4:36 5:-11 6:-13 7:-8 8:-21
w:no_replacement	0:-13 1:-6 3:18 4:-5 5:-5 6:-8
w:no_serial	2:-6 4:12
w:no_sery	0:-17 1:-8 2:-10 4:24 7:-6 8:-13
w:nobody	0:-23 1:10 2:-10 3:-10 5:-16 6:-5 7:15 8:-12
w:nobody_else	0:-25 1:14 2:-10 3:-5 5:-7 7:8
w:nobody_has	0:16 2:-13 3:-8 6:11 7:-12
w:nobody_here	1:-7 2:-13 4:10 5:-5 7:9 8:-11
w:nobody_touch	0:-9 2:15 4:-5
w:nod	0:-16 2:6 5:-12 6:-10 7:-11 8:11
w:nod_on	1:-9 2:13 3:-6 4:-9 8:-10
w:noise	1:-6 2:14 4:-6
w:noise_measurement	0:-5 2:10
w:none	0:-29 1:17 2:-16 3:-13 4:-7 5:-27 6:10 7:7 8:-11
w:none_.	0:-8 1:-5 2:-5 3:-14 5:-6 6:17
w:none_are	3:12 6:-10
w:none_finish	0:-14 1:12 2:-11 3:-18 4:-10 5:-21 6:10 7:-5 8:-12
w:none_of	0:-18 1:13 2:6 3:-22 5:-9 7:17
w:none_stay	0:-8 3:24 6:-12
w:none_were	0:-10 1:10 6:13
w:noon	0:22 1:-12 3:-21 4:-9 5:-8 6:-6 7:5 8:-5
w:noon_.	0:18 1:-8 3:-15
w:noor	0:-9 1:15 2:-9 3:-14 4:11 5:11 6:-9 7:-10
w:normal	0:11 7:-10
w:nos	2:-9 3:-5 5:-13 6:-12 7:-12 8:-10
w:nos_.	0:-5 1:-6 2:-6 5:-12 6:-12 7:-9 8:-10
w:not	1:-9 3:-11 4:-9 6:-17 7:-5 8:-18
w:not_#	0:22 1:-5 4:-8 5:-6 7:-11
w:not_.	0:-6 1:11 3:-6 4:-7 5:12 6:-9 8:-6
w:not_:	0:15 1:-15 3:-7
w:not_a	0:24 2:-17 3:-15 4:10 5:-16 6:-5 7:-7
w:not_affect	0:5 1:-12 2:8 5:-6
w:not_allow	2:14 4:-14
w:not_approv	0:-14 1:-10 2:13 4:7 5:-5 8:-5
w:not_be	0:-16 1:17 2:39 3:-16 4:-31 5:-12 6:-14 7:-6 8:-10
w:not_before	0:10 1:-11 2:15 3:-17 4:-21 6:-19 7:8 8:-10
w:not_begin	0:-9 2:-12 4:22 8:-5
w:not_bind	0:23 2:-13 4:-14 5:-16 7:-8 8:-5
w:not_chang	0:-8 2:-8 3:7 4:-10 5:-10 6:-10 7:-8 8:8
w:not_change	0:-11 1:-12 2:-7 3:20 4:-13 5:-7 6:8 7:-6
w:not_clear	3:10 5:-6
w:not_continue	2:10
w:not_count	0:11 1:7 2:-6 3:-25 6:9 7:-7
w:not_cut	0:-7 1:-11 2:-10 4:13 5:-7 6:-6 7:9 8:-5
w:not_decid	0:18 2:-9 3:-6 4:-5 7:-10
w:not_from	0:24 1:-20 4:-6 5:-6 7:-6
w:not_get	0:-13 1:-8 2:-12 4:5 5:10 6:-7
w:not_go	0:-13 2:-5 5:6 7:10
w:not_good	1:-11 2:-6 3:12 5:-5
w:not_in	0:24 1:14 2:-16 3:-13 5:-8 6:-11 7:-9 8:-10
w:not_leave	0:-31 1:-13 2:11 3:-13 4:-15 7:18 8:-9
w:not_move	1:12 2:-11
w:not_now	0:-9 2:12
w:not_one	0:-5 1:13 3:-6 6:-8 7:-8
w:not_part	0:-15 1:22 2:-7 3:-13 4:-12 6:16 7:-9
w:not_releas	0:-18 1:-13 2:-17 3:-15 4:21 5:6 6:-8 7:-12 8:-9
w:not_run	2:23 3:-7 4:-13 5:-6 7:-7
w:not_send	0:-15 2:-11 4:-6 5:13 7:14
w:not_sent	0:19 1:-12 2:-10
w:not_ship	0:-8 1:-7 5:10 7:7
w:not_start	0:-5 1:-21 5:-16 6:-6 7:9 8:-17
w:not_take	0:13 2:-11 3:-7 4:-8
w:not_the	0:10 1:-8 2:15 3:-5 4:-12 5:-7 7:-7
w:not_to	0:-44 1:-6 3:-27 5:22 6:-7 8:-16
w:not_touch	0:-10 2:10
w:not_until	0:-9 1:13
w:not_yet	0:-19 1:-9 2:23 3:-7 4:-11 5:-13 6:-9 7:15 8:-10
w:note	0:20 1:9 2:-9 3:-7 4:-12 5:-15 6:-10 7:-12 8:-15
w:note_#	0:16 2:-13 3:-5 4:6
w:note_.	1:15 2:5 3:-9 4:-8 6:-5 7:-15 8:-5
w:note_for	0:17 1:-5 2:-8 5:-5
w:note_from	0:-7 7:10
w:note_our	0:16 3:-8 4:11 5:-12
w:note_that	0:6 1:-6 2:13 5:-6 8:-5
w:noth	0:-23 1:-9 2:-22 3:-9 5:-14 6:15 7:-6 8:-28
w:noth_,	0:-11 1:12 3:-5
w:noth_about	1:-7 2:13 3:-10 6:6
w:noth_beyond	0:-13 1:-17 2:21 3:-13 4:-14 6:-7 8:-15
w:noth_chang	0:17 1:-11 3:11 4:-15 5:-14 6:-5 7:-11
w:noth_else	0:-26 1:-21 2:-16 4:12 5:15 7:-9 8:-17
w:noth_finish	0:-33 1:27 2:-24 3:-11 4:-14 5:-12 6:-18 7:24 8:-11
w:noth_gets	0:-15 1:-14 2:-7 3:17 4:-9 6:-15 7:13
w:noth_had	1:18 2:-10 3:-10 5:-5 7:-5
w:noth_has	0:25 2:-12 3:-8 4:-8 6:-7 7:-10 8:-7
w:noth_is	0:-18 1:-10 2:-8 3:-5 5:-6 6:20 7:-6 8:-9
w:noth_more	0:-30 1:-12 2:-6 3:-15 4:22 5:-13 7:-7 8:-16
w:noth_mov	0:-8 1:-5 5:15 7:-5
w:noth_new	0:-15 1:-13 2:-10 3:19 4:-8 5:-7 7:11
w:noth_of	0:-5 2:-14 3:-9 4:10 6:7 7:13 8:-5
w:noth_on	0:11 1:-6 2:-10 3:-8 4:-6 7:8
w:noth_remain	1:6 2:21 4:-8 5:7 6:-20 8:-7
w:noth_restart	1:-8 7:14
w:noth_stay	0:-7 1:-11 2:-6 3:14 4:-10 7:-6 8:-10
w:noth_to	0:11 1:-7 2:-11 3:-5 4:-13 5:-8 7:8
w:noth_was	1:16 2:-16 3:-5 5:-9 6:6 7:-7 8:-7
w:notice	1:18 3:-24 5:-15 6:-22 7:8 8:-20
w:notice_.	1:13 3:-14 5:-12 6:-11 8:-12
w:notifi	0:-7 1:-10 3:-12 6:9 7:11
w:notifi_body	0:-8 1:-5 3:-10 6:5 7:11
w:nov	0:18 1:-14 2:-14 3:-7 6:18 7:-8 8:-7
w:novak_,	0:-13 5:7
w:november	1:-16 2:-6 3:-13 4:-23 5:30 7:-20 8:-9
w:november_#	0:-18 1:-14 3:-12 4:-19 5:32 6:-8 8:-7
w:november_.	0:16 1:-12 2:-23 4:-10 5:6 7:-14
w:now	0:-16 2:9 3:-15 5:-16 6:6 7:-7 8:-22
w:now_,	0:-10 1:-18 2:22 3:-26 4:-24 5:-17 7:-6
w:now_.	0:-9 1:8 3:-23 4:19 5:-18 6:-12 8:-22
w:now_:	0:-14 1:-8 3:7 7:5
w:now_;	0:-9 1:-14 2:15 4:-11 5:-5 7:-6
w:now_?	0:-12 7:13
w:now_and	0:14 2:-5 4:-12 6:-6
w:now_be	0:-13 1:-5 5:-7 6:16
w:now_on	2:-9 3:-6 4:13 5:-10 7:-6 8:-14
w:now_that	1:18 2:-7 3:-8 6:-7 7:-6
w:now_the	0:-16 1:8 5:9
w:nowak	2:11 3:-6 5:-5 7:5
w:nozzl	1:-12 2:-6 4:7 6:14 7:-7
w:number	0:35 2:-11 4:-31 5:-19 6:-16 7:-19 8:-22
w:number_#	0:5 1:-9 3:14 4:-14 5:-8 8:-7
w:number_,	1:12 3:-11 4:-7 5:-5 8:-5
w:number_.	2:-18 3:17 4:-6 5:-9 6:-9 8:-8
w:number_are	0:14 5:-8 7:-6 8:-7
w:number_on	0:-9 1:10 3:6 7:-8
w:number_to	0:13
w:nylon	0:-11 1:-13 2:36 3:-7 4:-22 5:-11 8:-7
w:nylon_#	2:14 4:-12
w:nylon_.	1:-7 2:20 3:-7 4:-12 5:-9 8:-6
w:o'clock	0:17 7:-10
w:oak	1:13 2:-18 3:-8 5:-16 6:8 7:-8 8:-6
w:oak_,	0:-11 2:-14 4:12 5:-10 6:16
w:oak_veneer	0:-8 1:10 2:15 4:-7 6:-7
w:object	0:-6 2:-7 4:11
w:objection	1:8 2:-17 3:-9 4:-13 6:-6 8:8
w:oct	0:18 2:-10 3:-13
w:october	0:20 1:-11 3:-16 4:-9 6:9 7:-9
w:october_#	0:10 1:-10
w:october_,	1:13 7:-7
w:october_.	0:-7 2:12
w:odour	0:-9 1:-9 2:9 3:11 7:-6
w:of	1:-7 2:-7 4:-7 5:-7 7:-10 8:-11
w:of_#	0:35 1:-24 2:-20 3:-39 4:11 5:-6 7:-21 8:-16
w:of_all	0:-15 1:-9 3:-8 7:20
w:of_batch	2:16 4:-5 5:-9 8:-5
w:of_block	3:12 4:-8
w:of_conduct	0:25 2:-8 4:-11 5:-9 6:-5 7:-7 8:-12
w:of_credit	0:-10 5:16
w:of_december	0:13 2:-7 7:-6 8:-12
w:of_eur	0:-11 1:8 4:-5 6:-5 8:11
w:of_finish	0:-5 3:15
w:of_first	0:-13 2:23 4:-10
w:of_it	0:-21 1:-14 2:-7 3:-24 4:5 5:-9 6:15 7:11 8:-5
w:of_its	0:-5 3:13
w:of_january	0:-11 3:5 4:-5 5:15
w:of_last	0:-5 1:15 2:-12 3:-10 4:-12 5:-6 6:6 8:8
w:of_lot	0:-23 1:-11 2:26 3:10 4:-37 5:-22 6:-10 7:-9 8:-15
w:of_lots	0:-19 1:-5 2:26 3:-12 4:-7 5:-6
w:of_monday	0:-8 1:10 6:-6 7:-5
w:of_next	0:-9 7:11
w:of_november	0:6 1:-14 2:-10 3:-7 4:-18 5:20 7:-12
w:of_now	0:-15 1:15 3:-17 5:-6 6:-6 7:15
w:of_order	2:-5 3:-19 4:-7 5:-6 6:9 7:6 8:-5
w:of_our	0:-14 1:19 5:-8 6:-18 7:-7
w:of_po	0:-5 1:-8 3:-5 6:12
w:of_procurement	0:-16 1:-14 2:10 3:-8 4:-9 5:-7 8:11
w:of_production	0:-11 1:21 2:-15 4:-11 5:-7 6:-10 7:-7 8:-6
w:of_purchas	0:-14 2:-6 3:-12 8:5
w:of_quality	1:-12 3:12
w:of_rev	3:-10 6:10
w:of_sourc	0:-13 1:11 3:-6 6:-11 7:11
w:of_test	1:-5 2:-6 4:13 5:-10
w:of_the	0:-27 1:13 2:-13 3:10 5:-22 6:-6 7:-9 8:-9
w:of_their	0:12
w:of_them	0:-45 1:13 4:-8 6:-12 7:-12 8:16
w:of_these	0:24 1:-8 3:-17 7:-8
w:of_this	0:6 1:15 2:-18 5:-16 6:5 7:-9 8:-8
w:of_those	0:8 1:12 2:-12 3:-17 5:-6 8:-5
w:of_today	1:-15 2:14 3:-12
w:of_us	0:29 2:-6 5:-6 6:-9 7:-6 8:-11
w:of_what	0:-12 2:-12 4:12
w:of_which	0:-8 2:12 3:-7 4:-5 5:-8 6:-8
w:of_work	0:14 1:-11
w:of_your	0:25 2:-22 3:-5 4:-22 5:-17 6:-10 7:-14 8:-17
w:off	0:-36 1:-9 2:-7 5:-15 6:-7 7:11 8:-28
w:off_#	0:13 2:-8 4:-7 7:-5 8:-6
w:off_,	0:-14 1:-7 2:-9 3:-22 4:25 6:25 7:-20 8:-16
w:off_.	0:7 1:-10 2:-20 3:-27 4:-5 5:19 6:-7 8:-16
w:off_:	0:16 2:-6 3:-7 4:-5 5:-7
w:off_again	0:-21 1:31 2:-20 3:-8 4:-20 6:-15 7:-9 8:-16
w:off_and	0:-16 1:6 2:-19 3:8 4:12 5:-9 7:-8
w:off_as	1:-10 2:11 5:5
w:off_at	0:-14 1:-5 6:-5 7:24
w:off_for	0:-22 1:-15 2:-15 4:-9 6:-5 7:29 8:-9
w:off_is	0:13 1:-7 2:-5 3:-11 4:-7 5:-12 6:14 7:-10 8:-12
w:off_limit	0:-14 1:6 2:21 4:-7 5:-7 6:-9
w:off_on	1:13 2:-17 4:-16 5:-15 6:-10 7:-30 8:12
w:off_pres	1:13
w:off_the	0:-43 1:-11 3:31 5:-30 6:-27 8:-19
w:off_until	0:-18 1:7 5:-5 7:18
w:off_what	0:-6 1:-5 2:-6 3:14 8:-6
w:off_what'	0:-5 1:12
w:off_with	0:-9 1:-11 3:-6 4:-11 5:-7 6:-10 7:28 8:-11
w:offer	0:9 1:-19 2:-35 3:-15 4:-12 5:-23 6:-14 7:-9 8:26
w:offer_#	2:-12 4:-8 5:-12 6:-7 8:16
w:offer_.	0:-16 1:-5 4:7 8:8
w:offer_for	0:22 2:-15 5:-5
w:office	0:14 1:10 2:8 3:-22 5:-30 6:-17 7:-22 8:-22
w:office_(	1:14 3:-7 7:-5
w:office_,	2:11 3:-8 4:6
w:office_.	2:-6 4:9 5:-12 6:-5
w:office_will	0:-10 1:6 2:12 3:-8
w:officer	2:-13 4:8
w:offs	0:17 1:-9 2:-22 3:-14 4:20 5:-31 6:-8 7:-13 8:-24
w:offs_come	0:20 4:-6 5:-15 7:-8 8:-7
w:oh	0:-16 1:7
w:oh_and	0:-16 1:8 4:-7
w:oil	0:-18 3:-13 4:5 5:-16 6:7 7:-9 8:-9
w:oil_,	0:-9 2:-11 3:-10 4:12
w:oil_.	0:-6 2:5 4:-16 6:17
w:ok	0:-17 1:19 4:-16 5:-16 6:-22 7:-9 8:-7
w:ok'd	0:-16 1:-7 3:9 4:9 5:-11 7:-7 8:-15
w:ok'd_by	0:-12 3:10 5:-11 6:-5 7:-6
w:ok_,	0:24 2:-12 3:-11 5:-16 6:-5 7:-12 8:-13
w:ok_.	0:-27 1:9 2:12 3:-10 4:-12 5:-14 6:-6 7:5 8:20
w:ok_and	0:10 5:-8
w:ok_by	0:30 1:-12 4:-14 5:-9 6:-6 7:-8 8:-26
w:ok_for	0:-36 2:-6 4:19 5:-17 6:-10 7:-8 8:8
w:ok_from	0:-17 1:-12 2:-7 3:-11 4:-13 5:10 6:-5 8:21
w:ok_so	0:8 2:-11
w:ok_to	0:-29 1:-8 2:16 4:-33 5:17 6:-15 8:17
w:ok_with	0:-9 1:17 2:-9 5:-6 6:-5 7:-6
w:okafor	1:-14 2:6 6:10
w:okafor_,	1:-14 2:6 6:10
w:okay	0:-33 1:6 2:-17 3:12 5:-19 7:-14 8:8
w:okay_it	0:-18 1:-7 2:-18 3:14 4:-13 7:-11 8:25
w:okoro	6:-6 8:12
w:ola	0:14 2:-6 3:-9 4:-14 5:-14 6:-6 7:-7 8:10
w:old	0:39 2:-11 3:-11 4:-8 6:-8 7:-12 8:-8
w:older	0:12 1:-5 6:-8
w:ole	0:-20 2:-14 3:-8 5:10 6:-5 7:11 8:20
w:oliver	0:-11 1:-5 3:-6 5:-5 8:15
w:oliver_,	0:-11 1:-5 2:12 3:-6 4:-10 5:-5 8:15
w:on	0:10 1:-9 2:-14 3:-12 4:-7 5:-9 6:-11 7:5 8:-13
w:on_!	0:-23 1:-17 2:-7 4:-10 5:-5 6:23 7:-15 8:17
w:on_#	0:57 1:-23 2:-26 3:-16 4:-22 5:-16 6:-5 7:-24 8:-12
w:on_,	0:-20 1:15 2:-17 4:-13 6:-6 7:-13 8:18
w:on_.	0:-28 1:13 2:-14 3:-22 4:-11 5:-14 6:-12 7:32 8:-20
w:on_a	0:-23 1:-5 2:-5 3:-7 4:-16 5:17 7:14
w:on_again	0:13 6:-7 7:-5
w:on_all	0:-18 4:-5 7:21
w:on_any	3:-6 6:11
w:on_as	0:-18 1:-7 2:-5 6:-9 7:22
w:on_behalf	0:-16 1:-6 2:6 3:-7 4:7 5:-10 6:7 7:-6
w:on_board	2:-8 4:-7 6:-7 8:14
w:on_call	0:27 2:-21 4:-8 5:-10 6:-7 8:-7
w:on_every	1:10 7:-7
w:on_everyth	0:-6 1:-16 7:20
w:on_friday	0:32 1:-17 4:-14 5:-9 6:-9 7:-22 8:-17
w:on_his	0:8 1:-10 2:-11 3:12 4:8 6:-9
w:on_hold	0:10 1:-7 5:-14 6:-12 7:-9 8:-11
w:on_how	0:-5 1:13 3:-5 5:-6 6:-10 8:-5
w:on_ice	1:15 2:-12 3:-5 5:-6 7:8
w:on_into	0:-9 2:-7 4:13 8:-12
w:on_it	0:-25 2:-10 3:-9 5:-11 6:-8 8:20
w:on_its	1:10 3:-6
w:on_job	0:-8 7:16
w:on_leave	0:23 1:-5 2:-14 3:-10 4:-9 5:-12 7:-15 8:6
w:on_me	0:20 7:-7 8:-5
w:on_monday	0:23 1:-28 2:-15 4:-12 5:8 6:-7 7:-12 8:-10
w:on_my	0:-15 2:12 3:-11 4:-8 7:-12 8:8
w:on_october	0:10 1:-7
w:on_order	0:-33 1:-19 2:7 3:-8 4:-12 6:18 7:18 8:-10
w:on_our	0:-6 1:-9 2:-29 3:-20 4:24 5:-9 6:-9 7:5 8:6
w:on_page	0:17 1:-12 2:-7
w:on_pallet	1:-6 3:20 4:-9 5:-10 8:-9
w:on_po	0:-19 1:13 2:-13 3:-14 4:-5 5:-9 7:13 8:-10
w:on_pres	0:-6 2:15 3:-11 5:-6 6:-6 8:-11
w:on_rev	0:14 1:7 2:-9 3:-13 4:-11 5:-15 6:-9 7:-10 8:-7
w:on_saturday	0:42 1:-9 2:-32 3:-13 4:-11 5:-13 6:-11 7:-24 8:-8
w:on_sheet	2:-12 3:-10 4:13 7:-7
w:on_site	1:13 4:-5 5:-5
w:on_stop	1:16 2:-9 3:-10 5:-5 6:-6
w:on_sunday	0:23 1:-5 2:-15 6:-9
w:on_that	0:28 2:-5 3:-19 4:-16 5:-16 6:-10 7:-23 8:-19
w:on_the	0:-18 1:16 3:-35 4:-8 5:-11 6:-10 8:-8
w:on_their	0:12 1:6 3:-11 4:-21 6:-7 7:-12
w:on_them	0:-9 1:10 2:17 6:-12 7:-5
w:on_these	0:-21 1:-16 6:-10 7:22
w:on_this	0:-6 2:-8 4:-5 5:-17 6:6
w:on_those	1:-9 2:-6 3:11 5:-14 7:-7
w:on_thursday	0:21 1:-19 4:-12 6:-9 7:-14 8:-6
w:on_to	0:14 1:-7 4:-5 5:10 8:-7
w:on_tuesday	0:14 2:13 5:-7 6:-7 7:-12 8:-9
w:on_two	0:15 2:-10
w:on_us	2:13 4:-12
w:on_wednesday	0:19 1:-17 2:13 3:-12 4:-13 5:-16 6:-6 8:-10
w:on_with	0:-29 1:38 3:-22 5:-12 6:-15 7:6 8:-28
w:on_your	0:-22 1:-15 3:-16 4:-9 5:7 6:-5 7:16 8:-11
w:once	1:-19 3:-12 4:6 5:-13 6:-26 8:-26
w:once_,	0:-16 1:-15 2:14 3:-6 4:-10 5:-6 6:-11 7:14 8:-10
w:once_.	0:9 1:8 2:-14 3:-5 4:-9 5:-6 6:-7 7:14
w:once_i've	1:-5 2:11 3:9 4:-13
w:once_the	0:13 1:-9 2:-5 5:-12 6:-7 7:-5 8:-6
w:once_those	0:-7 2:15 3:-7 4:-12 6:-6 8:-8
w:one	0:-8 1:-5 2:-18 4:20 5:-11 6:-31 7:-21 8:-12
w:one_,	0:-10 1:-5 2:16 3:10 5:-10 6:-7 7:-5
w:one_.	0:12 1:-23 3:9 4:-7 5:-9 6:-6 7:-8 8:7
w:one_and	0:-7 1:-8 2:-6 3:-12 4:8 5:13
w:one_approv	2:16 4:-9
w:one_by	0:16 1:-10 2:-6
w:one_for	0:13 2:-6 3:10 4:-9 5:-11
w:one_from	0:19 4:-6 5:-5 7:-6 8:-9
w:one_go	0:-7 1:-9 2:-12 3:-6 4:-7 5:-7 6:11 8:13
w:one_hundr	0:-15 1:15 3:-5 6:-8
w:one_in	0:11 1:-8
w:one_is	0:12 1:-8 4:-12 5:-5
w:one_line	0:7 1:-14 2:-6 3:10
w:one_lot	0:20 1:-14 3:-6
w:one_of	0:14 1:-11 2:-14 3:5 4:7 5:-8 7:-10 8:-6
w:one_on	0:18 7:-5 8:-11
w:one_pilot	0:-8 1:-8 2:-10 3:-7 4:20 7:-10 8:-10
w:one_releas	0:-16 1:7 2:-12 3:13 4:6 6:-25 7:-6 8:-5
w:one_sample	0:-21 1:-19 2:-24 3:-10 4:28 5:-14 6:-9 7:-8 8:-9
w:one_third	0:-6 1:10 4:-7 6:-6
w:one_to	0:13
w:one_too	0:-9 1:6 4:-5 5:12 8:-6
w:one_who	0:-22 1:-17 2:22 3:-15 4:-9 5:-10 6:-9 7:11 8:8
w:one_with	0:8 2:12 3:-10 7:-10
w:ones	0:-13 1:11 2:-25 3:10 4:-22 5:-8 6:-13 7:5 8:-13
w:ones_,	1:12 2:-11 3:10 4:-7 5:-6 6:-13 7:-11 8:-11
w:ones_.	0:7 1:-14 2:5 3:12 4:-11 5:-10 7:-9 8:-7
w:ones_:	0:-10 1:9 3:-17 5:9 7:10
w:ones_;	2:-9 5:11
w:ones_and	0:-7 1:14 2:-10 7:-6
w:ones_are	0:12 1:-15 2:-10 3:11 5:-8 6:-5
w:ones_count	1:13 3:-5
w:ones_do	0:10 1:-9 7:6
w:ones_for	0:-5 3:14 4:-5 7:-5 8:-7
w:ones_from	0:-8 3:-10 6:14 7:-9
w:ones_go	0:-16 2:11 7:5
w:ones_in	0:-9 1:-14 3:10 6:10
w:ones_is	0:15 2:-13
w:ones_look	0:-7 1:14 6:-6
w:ones_on	0:-11 1:13 2:7 4:-5 5:-8 7:6
w:ones_stay	0:-19 2:-8 3:-13 5:-7 6:-8 7:26 8:-5
w:ones_to	6:-10 7:14
w:only	1:-12 2:-22 3:-8 4:8 5:-5 6:-23 7:16 8:-19
w:only_#	0:24 2:-20 3:-7 4:-8 5:-5 7:-5
w:only_,	1:16 2:-20 3:-11 5:-5 6:-13 7:-12 8:-13
w:only_.	0:-9 1:-14 2:19 3:-6 4:-17 5:5 6:-12 7:11 8:-15
w:only_:	1:-6 2:-23 3:-15 4:17 5:10 6:-8 8:-10
w:only_after	0:-31 3:14 4:12 6:-8 8:-5
w:only_be	0:15 2:-6 3:-8
w:only_by	1:-17 3:-10 7:23
w:only_from	0:-8 2:14 3:-8 4:-9 7:10
w:only_i	0:-12 1:-17 7:30
w:only_mr	0:-6 4:11 6:-9 7:5 8:-8
w:only_on	3:13 6:-9
w:only_one	0:-13 1:-5 7:13
w:only_so	0:13 4:-8
w:only_the	0:16 1:6 2:-9 3:-14 4:9 5:-8 7:-17
w:only_then	1:-5 2:7 4:-11
w:only_to	0:16 4:-7
w:only_upon	0:-7 1:8 3:-10 7:12
w:only_want	0:16 7:-8
w:only_when	0:-16 1:-15 2:-7 3:19 4:-9 5:-7 6:-10 7:13
w:only_with	2:-18 4:12 7:-5
w:op	0:-27 2:-8 3:-7 4:-5 6:-17 7:29
w:op_#	0:-20 1:7 2:-5 3:-5 4:-5 6:-15 7:23
w:opal	0:-5 2:14 4:-7
w:opal_pmma	0:-5 2:14 4:-7
w:open	0:-6 1:-13 2:-21 3:15 4:-9 6:5 7:-16 8:-23
w:open_#	0:6 1:11 2:-7 6:-7
w:open_,	0:12 1:-8 2:-7 3:-13 4:6 5:-6 6:12 7:-9 8:-6
w:open_.	0:-10 1:12 2:-11 3:-12 4:-10 5:12 6:-9 7:-11 8:-6
w:open_balance	0:-13 1:-17 2:-6 3:21 6:18 7:-7
w:open_by	0:-5 2:-9 3:-6 4:17 8:-6
w:open_in	2:12
w:open_lot	1:-7 2:17 3:-7 4:-11 5:-6 8:-11
w:open_may	1:-7 3:-5 6:10
w:open_number	0:-6 3:14
w:open_on	4:-9 6:12
w:open_order	1:-23 2:-15 3:27 4:-10 5:-8 6:-9 7:-8 8:-6
w:open_position	0:17 1:-16 3:5 4:-5
w:open_qty	0:-14 1:-7 2:-5 3:14 4:-10 5:-10 8:-6
w:open_quantity	0:-24 1:-6 2:-6 3:27 4:-9 5:-9
w:open_the	1:-9 2:-5 3:-9 4:15 5:8 7:-9 8:-15
w:open_them	1:-6 2:18 3:-6 4:-6 5:-6
w:open_when	0:-14 1:10 2:-7 3:-5 4:9 5:-8 7:-5
w:operation	0:-18 1:-27 2:-17 4:-16 5:-15 6:-12 7:33 8:-14
w:operator	1:-9 2:11 4:-6
w:ops	0:-19 2:-6 3:-10 5:14 7:12
w:optic	2:6 3:10 4:-5 5:-10
w:option	0:24 1:-8 2:-17 4:-11 6:-5
w:or	0:42 1:-7 2:-11 3:-15 4:-5 5:-18 6:-9 7:-18 8:-6
w:or_#	0:9 2:-9 5:-5 7:-8 8:22
w:or_is	0:13 2:-7
w:or_not	0:-6 1:14 2:-8
w:or_so	0:16 1:-6 6:-8 7:-5
w:orange	1:-5 2:-5 3:-7 4:-7 5:-7 6:11
w:order	0:6 1:-14 2:-20 3:23 4:-23 5:-17 7:-7 8:-25
w:order_#	0:-14 1:-14 2:-8 3:-13 4:-23 5:-7 7:26 8:-14
w:order_,	0:-7 1:12 2:-12 4:-5 5:-9 6:-10 7:-17 8:-17
w:order_.	0:-18 1:-13 2:-22 3:54 4:-36 5:-31 7:-15 8:-22
w:order_:	0:-11 1:-9 2:10 3:-7 4:-9 6:6 8:-5
w:order_acknowledgement	0:21 2:-10 5:-18 8:-5
w:order_balance	1:-7 3:13
w:order_by	1:13 2:-15 4:8 6:-13
w:order_confirmation	0:26 2:-10 4:-15 5:-9 6:-6 8:-9
w:order_desk	0:26 1:-17 2:-13 3:-5 5:-11 7:-7
w:order_for	0:-20 1:-7 2:17 3:-7 5:-10 7:12
w:order_in	0:-5 2:10 3:-7
w:order_is	2:-10 3:-9 4:10 5:11
w:order_more	0:16 1:-8 7:-7
w:order_noth	0:-6 1:11 2:-6 4:10 5:-5 6:-5 7:-6
w:order_number	0:-5 1:10 7:-8
w:order_of	0:15 1:-20 2:-5 3:-15 4:9 5:-8 7:-6 8:-10
w:order_qty	1:-8 3:21 7:-8
w:order_quantity	0:-15 1:-5 2:-10 3:20 4:-15 5:11 6:-7
w:order_so	1:-5 2:-5 3:14 4:-6
w:order_stay	0:-5 2:-8 3:-5 4:11 7:-8
w:order_to	1:-6 2:-8 4:10 6:6
w:order_total	0:-6 1:-14 2:26 5:-7
w:order_was	1:-14 6:17
w:order_you	2:-10 3:-5 5:-6 6:12 8:-11
w:original	3:-12 5:12
w:osei	0:5 2:8 4:-13 5:-13 6:-12 8:-13
w:oskar	1:-19 2:-9 4:-5 5:9 7:13
w:oslo	2:11 4:-11 5:-7
w:other	0:-11 1:-6 2:7 4:-11 6:-14 7:-15 8:-24
w:other_#	0:-7 1:-6 2:5 3:-5 4:-8 5:9 6:-18 7:-16 8:-13
w:other_,	0:6 2:12 3:-14 4:-19 5:-10 8:-12
w:other_.	0:-15 1:-11 2:17 3:12 4:-22 5:-7 6:-7 7:-5 8:-19
w:other_are	0:-30 1:-24 2:-9 4:25 5:-6 6:-11 7:10 8:-18
w:other_in	0:13 3:-7 6:-6
w:other_stay	0:-6 2:-10 3:22 4:-12 7:-10
w:other_three	0:11 1:-5 3:-5 4:-9
w:other_two	0:13 2:-8
w:otherwise	0:21 1:7 2:-8 3:-13 6:-12 7:-10 8:-9
w:otherwise_.	1:11
w:ottilie	0:-17 1:-8 2:-11 4:-7 5:11 6:-5 8:11
w:our	0:-24 1:-12 2:-5 3:-12 6:-22 7:7
w:our_#	0:18 2:-12
w:our_account	0:-14 1:-11 2:-10 3:-5 4:17 5:-10 7:8 8:-9
w:our_auditor	0:19 7:-8 8:-10
w:our_broker	0:17 2:-11 6:-6 7:-7
w:our_buyer	0:-24 1:10 2:5 3:-17 4:-12 5:7 7:-5 8:10
w:our_canteen	0:17 5:-5 8:-5
w:our_client	0:-15 2:12 4:-6 7:11
w:our_custom	0:-5 2:-7 5:13
w:our_customer	0:-15 1:14 2:5 3:-10 5:-9 6:-8 7:7 8:-7
w:our_customer'	0:-15 1:-6 2:10 3:-7 4:-10 5:13 7:11
w:our_decision	0:11 1:8 6:-6 7:-13
w:our_design	0:-9 1:11 2:-10 4:11
w:our_designer	0:-14 1:-6 2:-13 3:10 5:-6 7:-8 8:21
w:our_dock	0:5 3:-9 4:-11 5:10 7:-8
w:our_emc	0:-11 2:-5 4:15
w:our_end	1:-6 2:-13 3:-11 4:-10 5:-7 6:-11 7:14 8:15
w:our_engineer	0:-32 4:-19 6:-8 7:-11 8:25
w:our_file	0:19 1:-6 4:-7 5:-9 6:6 7:-8 8:-13
w:our_fill	1:-5 3:-14 4:13 5:11
w:our_filler	0:-10 2:9 3:-6 4:-11 5:14 8:-5
w:our_forecast	0:22 5:-16
w:our_forwarder	0:10 2:-17 4:-9 5:-14 6:-8 7:-8 8:12
w:our_good	0:9 2:10 5:-9
w:our_inspector	0:-6 1:-5 2:-8 8:16
w:our_lab	0:-26 1:15 2:-6 3:-6 4:-18 5:-13 6:-14 7:20 8:-16
w:our_lead	0:-8 1:-5 2:13 3:8
w:our_line	0:-8 1:-14 2:16 3:7 4:-13 6:-7 7:-7 8:-9
w:our_metallurgist	0:-13 1:8 2:-6 3:-6 4:-6 5:-7 6:-7 7:13
w:our_metrology	0:-13 1:8 2:-5 7:13
w:our_mrb	0:12
w:our_new	0:5 1:-9 2:-17 3:-17 5:23 6:-6 7:-10 8:-11
w:our_notifi	3:-10 7:11
w:our_order	1:-5 2:-6 3:18 4:-15 5:-12 6:-12 7:-6 8:-14
w:our_own	0:-14 7:15
w:our_place	1:-7 2:-14 3:-12 5:-7 6:9
w:our_planner	0:20 4:-8 5:-7 7:-10
w:our_plant	0:11 2:11 3:-10 4:-7 5:-6 6:-7 7:-7
w:our_product	0:-9 2:-11 3:-5 4:14 5:-5
w:our_purchas	0:-18 1:11 3:-10 4:-10 5:-5 7:-9 8:20
w:our_purchaser	0:-15 2:18 3:-7 4:-9 6:-7 7:-7
w:our_qc	0:-6 1:-9 2:6 3:14 7:-5
w:our_quality	1:12 2:-9 3:9 4:-10 5:-6 7:-9 8:-5
w:our_receiv	0:11
w:our_release	2:12 3:-5
w:our_shelf	0:13 2:-8 4:5 5:-5
w:our_showroom	0:-11 2:-14 3:-10 4:16 6:-5 7:-5 8:-5
w:our_side	0:-21 2:-14 3:-21 4:-26 5:-6 6:-8 7:-11 8:40
w:our_site	0:7 1:-12 4:-15 5:13
w:our_sourc	0:-11 1:-7 2:18 4:-7 8:-6
w:our_source	0:-5 2:-16 4:19
w:our_stock	0:7 1:-18 2:-10 3:-6 4:-12 5:17 7:-7
w:our_stocktak	0:-9 2:-6 3:-6 5:17 6:-6
w:our_store	0:5 8:11
w:our_supplier	2:-8 4:10
w:our_system	0:16 1:-9 2:-5 5:-5 6:6 7:-8
w:our_test	0:-14 2:-5 3:-6 4:9 5:5 7:-5 8:-5
w:our_warehouse	2:15 3:-12 4:-8 5:-12 7:-11
w:our_work	2:-11 4:11
w:our_yard	0:-13 2:6 4:-5 5:5
w:ours	0:8 1:-19 4:-7 6:-6 7:16 8:-7
w:ours_,	0:-9 1:-14 5:5 7:22
w:out	0:-20 1:6 2:-14 4:-10 5:-13 6:-9 7:5 8:-14
w:out_,	0:15 1:-6 3:9 4:-5 6:-9 7:-6
w:out_.	0:-21 1:-15 3:-14 4:-9 5:14 6:5 7:9 8:-7
w:out_?	0:13 2:-5 7:-7 8:-5
w:out_at	0:12 1:-10 2:10 8:-5
w:out_of	0:-13 1:27 2:-26 3:15 5:-15 6:-12 7:-29 8:-18
w:out_on	0:11 2:-9 3:-12 4:-11 5:-7 7:10
w:out_the	0:-11 1:-14 2:6 3:6 4:-6 6:-5 7:14
w:out_to	0:-12 3:-7 7:17
w:out_with	2:-10 4:-5 5:13
w:outage	0:16 1:-16 7:-5
w:outlook	0:14 5:-11 8:-5
w:outs	0:19 1:-18 2:-6 3:-7 6:-11 7:-5 8:-6
w:outside	0:-19 1:17 2:14 3:-22 4:-16 5:6 6:-12 7:-15 8:-7
w:outside_the	0:-5 1:17 3:-5
w:outstand	0:-19 1:-15 4:-15 5:-8 6:30 7:-11 8:-14
w:outstand_#	0:-5 2:13 4:-9
w:outstand_quantity	0:-10 1:-17 2:-9 4:-6 6:26
w:over	1:8 2:-17 3:-19 4:-10 7:-27 8:-9
w:over_#	0:22 1:-9 2:-9 4:-6 6:6 7:-17 8:-6
w:over_,	0:-10 2:-12 3:-8 4:12 5:-6 7:-6
w:over_.	4:-21 5:5 6:15 7:-12 8:-11
w:over_and	1:9 2:12 3:-7 4:-15 6:-13 7:-7 8:-11
w:over_are	0:-19 1:5 2:17 3:-13 4:-7 6:-5
w:over_for	1:12 2:-9 3:-7 6:-6
w:over_the	0:13 2:-6 4:-8 5:-7 6:-5 7:-20 8:11
w:over_this	0:13 1:-6 2:-7
w:over_to	0:14 1:-5 2:-23 4:13 8:-12
w:overnight	1:-5 2:-7 7:12
w:overtime	0:15 7:-9
w:owe	0:-19 1:-16 3:21 4:-5 6:-9 8:-6
w:owe_us	0:-13 1:-15 2:-9 3:22 5:-5 6:-5 8:-6
w:owe_you	0:-12 2:12 5:7 6:-5
w:own	0:-26 1:13 3:-13 4:7 5:-13 6:-17
w:own_.	1:12 3:-6 7:-5
w:owner	0:13 1:-9 2:-8 7:9
w:oyelaran	0:-5 1:10 3:-6 7:-5
w:oz	2:16 4:-7 8:-7
w:p	1:-7 2:15 3:10 4:-7 5:-9 6:-12 7:-8 8:-7
w:p3	0:-9 1:-5 2:-11 4:19 8:-9
w:p_,	0:15 2:6 3:-7 4:-6 5:-9 7:-5 8:-7
w:p_.	1:-13 2:13 3:15 6:-11 7:-7 8:-7
w:pa12	2:-12 4:14 8:-6
w:pa66	0:-14 1:-5 2:6 4:7 7:-7
w:pack	0:-22 3:-9 4:-18
w:pack_#	0:-12 2:-5 3:5 5:15
w:pack_,	0:-14 1:6 2:-11 3:-5 4:11 7:11
w:pack_.	0:-8 1:-12 2:6 3:10 4:-14 5:-7 6:6
w:pack_as	1:12
w:pack_slip	0:14 1:-5 2:-7 4:-10 5:-9 7:-8 8:-7
w:pack_the	0:-17 1:-9 3:-7 4:-9 5:-11 7:18 8:-5
w:pack_unchang	1:-6 6:12
w:pack_v5	0:10 2:-10 4:6 7:-7
w:pack_version	0:-13 2:8 3:-5 4:6 5:-6 6:-9 7:-5 8:-6
w:packag	0:-16 1:-19 3:8 4:-10 5:14 6:15 7:-6 8:-13
w:packag_:	0:-9 1:-6 5:10
w:packag_as	4:-10 6:18
w:packag_unchang	0:-5 1:-10 2:-5 4:-6 6:14 8:-8
w:package	0:-8 2:-15 4:17 8:13
w:pads	0:-12 1:9 2:-7 4:-6 5:6 6:-8 7:-7 8:-5
w:page	0:28 1:-13 3:-7 4:-10 5:-10 6:-5 7:-6 8:-14
w:page_#	0:21 1:-12 4:-7 5:-6
w:page_.	2:11
w:paid	0:5 1:-7 2:-16 3:-9 4:-8 5:5 8:-5
w:paint	0:-11 1:-14 2:-8 3:22 4:-21 6:-6 7:7
w:paint_,	1:-12 6:12
w:paint_adhesion	0:-10 1:-18 2:9 3:13 4:-13 5:-9 6:-13
w:paint_as	1:14 5:-6
w:paint_line	0:-12 7:12
w:paint_shop	0:-10 1:9 2:-5 5:5
w:pair	0:-6 2:-6 3:-5 4:13
w:pallet	0:-8 1:-10 2:-5 4:-19 5:18 6:-15 8:-12
w:pallet_#	2:-5 3:12 4:-13 5:-14 6:-5 7:-6 8:-8
w:pallet_.	1:-6 2:-7 3:-10 4:-8 5:5 6:-8 7:9
w:pallet_max	0:-8 1:-8 2:10 3:7 6:-8
w:pallet_of	0:-15 2:-6 3:-12 4:-9 5:17 7:-5 8:-7
w:pan	0:-7 1:-14 2:-8 3:-9 6:11 7:5
w:panel	0:-18 1:-17 3:20 5:-12 6:-11 7:11 8:-7
w:panel_,	1:-8 2:-13 3:11 4:13 5:-8
w:panel_.	3:10 6:-5 7:-7
w:panel_are	0:-7 2:10
w:panel_has	2:11 4:-7 7:-6
w:panel_in	0:-9 7:12
w:paper	0:-11 3:-5 5:7 6:-6 7:7 8:-6
w:paper_.	0:-7 1:-5 2:9 3:-5 4:-12 5:-6 7:13
w:paperwork	1:-8 3:12 6:-6 7:-7
w:parcel	0:14 7:-8
w:park	1:7 2:-16 3:-6 4:-15 5:-17 6:-13 8:-12
w:park_,	0:23 1:-12 2:-6 3:-6 4:-7 5:-6 7:-11
w:park_until	1:20 2:-5 3:-14 4:-7 5:-10 6:-12 7:-9 8:-7
w:part	0:8 2:-20 4:-8 5:-15 7:-14
w:part_,	0:-15 1:15 2:-5 4:10
w:part_.	0:7 1:18 2:-12 4:8 6:-18 7:-12
w:part_:	1:11
w:part_and	0:-10 2:10
w:part_are	1:-22 2:8 3:5 6:-9 7:6
w:part_finish	1:-6 6:10
w:part_in	1:-5 3:10
w:part_no	3:13 5:-10
w:part_of	1:17 2:-20 3:-10 4:-17 5:-7 6:6 7:-15 8:7
w:part_were	1:16 6:-10
w:partial	0:19 2:-11 4:-6 5:-10 6:-5
w:partial_release	0:13 2:-8 5:-6
w:partly	1:18 2:-13 3:-7 6:-7
w:partner	0:20 1:-10 4:-5 8:-5
w:partner_,	0:11 1:-10
w:party	0:15 3:-6
w:pass	0:11 1:-6 3:-18 4:-6 6:-13 7:-12 8:-13
w:pass_,	0:7 1:17 3:-17 4:7 5:-16 7:-5
w:pass_.	0:-17 1:-17 2:-8 3:5 5:9 6:-7 7:-10 8:-5
w:pass_;	2:17 4:-10 5:-10
w:pass_and	2:15 4:-11
w:pass_its	0:6 2:-9 3:-5 4:-9 5:13 6:-5 8:-5
w:pass_on	0:26 2:-10 4:-6 5:-10 6:-5 8:-10
w:pass_the	0:-5 1:6 2:-7 3:11
w:pass_we	0:17 4:-8
w:pass_your	0:-9 1:-7 2:10 3:6 7:-5 8:-8
w:passivation	2:10 4:-5
w:past	1:-5 2:23 3:-8 4:-18 5:-9 6:-8 8:-12
w:paste	1:11 6:-9
w:pat	0:-16 1:6 2:-14 4:-9 5:-8 7:9 8:9
w:pat_,	0:-7 1:-6 7:10
w:patch	0:20 1:-9 5:-5 7:-11
w:patience	0:-8 1:9 3:-5 4:-5 7:-11 8:14
w:patience_.	0:11 7:-11
w:patient	0:25 1:11 2:-11 3:-6 7:-14
w:pattern	0:-29 1:-19 2:11 3:-10 4:18 5:-20 6:-8 8:-12
w:pattern_#	0:-9 1:-12 2:11
w:pattern_,	0:-5 4:12 7:-7
w:pattern_issue	0:-6 2:-12 4:14 5:-7
w:pattern_rev	0:-14 1:-8 2:21 4:-10 5:-14 7:-6 8:-14
w:pattern_revision	1:6 2:-14 4:12
w:paul	0:-13 2:16 5:-6 8:-8
w:paul_,	0:-8 1:-8 2:13 3:10 8:-8
w:paula	3:12 6:-12
w:paus	1:5 2:-10 3:-5 4:-9 5:-8 6:17 7:-25
w:paus_.	0:-14 1:11 3:-6 6:13
w:paus_the	0:12 3:-5 7:-19
w:pause	0:-23 1:28 2:-5 3:-18
w:pause_,	0:-13 1:20 3:-18 7:14
w:pause_.	0:-5 1:17 6:-6
w:pause_:	0:-14 2:-5 3:8 7:-11
w:pause_are	0:-6 1:17 2:-5 6:-6 7:-10
w:pay	1:-10 2:6 4:-7 7:7
w:payable	0:23 2:-24 3:-6 4:-7
w:payment	0:15 1:8 2:-21 3:-10 4:-8 5:-8 6:-6 7:-10 8:6
w:payment_.	0:19 1:-5 2:-21 3:-6 4:-5 5:-7 7:-7 8:-6
w:payment_of	0:17 2:-9 3:-6
w:payroll	0:31 1:-16 2:-25 3:-5 4:-19 7:-8 8:-11
w:pbt	1:-8 2:-25 4:36 5:-8 6:-7 7:-6 8:-9
w:pbt_gf30	0:6 2:-14 4:15 5:-7 6:-6
w:pc	0:-27 1:-18 2:-8 3:-18 4:33 5:-22 7:-16 8:-21
w:pc_,	0:-10 1:-11 2:-15 3:-11 4:22 5:-7 7:-12
w:pc_/	0:-17 2:21 5:-8 6:-5 8:-11
w:pcb	0:-9 1:5 2:-24 3:10 4:16 5:-8 6:-5 8:-8
w:pcba	1:11 2:-5 3:-10 4:6 5:-5
w:pcs	1:-10 3:-13 5:-28 6:-10 7:-14 8:8
w:pcs_(	0:-13 1:6 3:5 5:-6 6:-8 8:-7
w:pcs_)	2:14 4:-8 6:-8 7:-11 8:-12
w:pcs_,	0:-14 2:13 3:-15 4:-17 5:-17 6:-14 7:-18 8:15
w:pcs_.	0:-27 1:14 2:15 6:9 7:-13 8:-31
w:pcs_accord	0:-7 4:-11 8:17
w:pcs_and	0:18 2:-13 4:-5
w:pcs_are	1:-14 2:-13 3:-17 4:10 5:6 6:11 7:-8 8:-5
w:pcs_at	1:7 2:-12 4:-9 6:-10 7:-5 8:21
w:pcs_before	0:5 1:14 3:-13 4:-6 5:9 6:-6 7:-5
w:pcs_can	0:-8 2:-13 4:16
w:pcs_finish	0:-11 1:-8 3:10
w:pcs_in	0:22 1:-10 2:-12 3:-7 4:-9
w:pcs_is	0:-8 1:-11 2:5 4:7 5:-6 6:8 8:-8
w:pcs_must	0:-16 2:10 3:-10 4:12 5:-15 7:-6 8:-5
w:pcs_now	0:-5 1:10 4:-9
w:pcs_of	0:-12 1:-15 2:-22 3:10 4:-24 6:6 8:18
w:pcs_ok	2:16 4:-12
w:pcs_on	0:13 1:-14 2:17 4:-18 5:-12 6:-11 8:-6
w:pcs_please	0:-7 2:10 8:-5
w:pcs_pls	0:-18 1:-16 2:-16 3:11 4:30 5:-7 6:-5 7:-5 8:-14
w:pcs_remain	1:-8 2:-5 3:13 4:-15 6:-9 8:-6
w:pcs_rev	0:8 1:9 2:21 4:-12 5:-6 6:-7 7:-7 8:-7
w:pcs_stay	0:-18 2:5 6:11
w:pcs_still	0:-13 1:-10 3:13
w:pcs_to	0:12 5:-8
w:pcs_until	0:-11 1:12 2:-11 5:9
w:pcs_wait	0:-10 1:-5 2:16 3:-6 4:-13 5:10 8:-5
w:pcs_were	0:18 1:-11 2:-10 3:-9 4:-6 6:9
w:pcs_will	0:12 1:-7 3:11 7:-5
w:pcs_with	0:5 1:5 2:12 3:-14 5:-5
w:pdf	0:20 2:-7 4:-5 8:-9
w:pe	2:-7 4:12
w:pedal	1:17 2:-5
w:peek	0:-8 1:-6 3:-10 4:22 5:-5 6:-5 8:-20
w:peel	4:-7 5:-6 7:16 8:-6
w:peel_test	0:11 2:-6
w:pen	1:12 3:-11 4:5
w:pend	0:-15 1:14 2:-8 3:-7 5:7 6:-13 7:-12 8:-10
w:pend_a	0:-10 3:9
w:pend_order	0:-7 1:-5 3:15
w:pend_our	0:-15 3:-11 5:17 8:-6
w:pend_the	0:-9 1:6 2:7 4:-21 6:-17 7:-14 8:-6
w:people	0:8 1:-18 2:15 4:-22 5:-18 6:6 7:-15 8:-7
w:people_,	0:17 2:-7 7:-9
w:people_.	0:-5 1:-7 3:10
w:people_have	0:-16 2:29 4:-25 5:-16 6:-6 7:-11
w:per	0:-42 2:-8 5:-13 6:-7 8:19
w:per_box	0:-5 2:-7 3:12 5:-10
w:per_drg	0:-15 2:14 3:-7 4:-20 5:-14 7:-5 8:18
w:per_latest	0:-16 2:-13 3:10 4:-8 5:-13 6:11 7:-9 8:-10
w:per_our	0:-10 6:6
w:per_pallet	0:15 8:-6
w:per_po	1:5 2:8 4:-12 6:-5 8:7
w:per_the	0:-8 1:-14 2:-18 3:-16 4:14 5:10 6:-12 7:-10 8:24
w:per_your	0:-23 1:-7 2:-24 4:-8 5:-15 6:-14 7:16 8:19
w:perfect	0:28 1:-6 2:-12 3:-5 4:-9 5:-8 7:-7 8:-13
w:period	2:-10 5:14
w:period_#	2:-9 5:14
w:permission	0:-7 1:-5 2:-10 3:5 4:-8 5:7 6:-7 8:9
w:permit	0:-6 2:-8 3:-9 4:-12 5:19 8:-5
w:permitt	2:9 4:-11 8:-5
w:person	0:11 2:6 3:-6 4:-13 5:-9 6:-9 7:-5 8:10
w:person_of	0:-5 2:-8 4:-10 5:-6 6:-5 8:13
w:personally	0:-11 1:-8 2:17 3:-6 4:-10 8:-5
w:personally_.	2:15
w:pete	1:12 2:6 4:-9 6:-7
w:pete_,	0:5 2:10 4:-8 6:-7
w:petg_.	0:-5 6:11
w:petr	0:-6 2:15 4:-6
w:petra	0:5 1:-12 2:-18 3:17 4:-9 5:-10 7:5 8:-5
w:petra_,	0:7 1:-9 2:-18 3:15 4:-5 5:-5
w:phil	0:12 1:-8 3:-5
w:phone	0:28 1:-16 2:-9 3:-17 4:-10 5:-14 6:9 7:-20 8:-15
w:phone_.	0:11 1:-12 2:-5 3:-6 5:-5 6:12 7:-12 8:-8
w:photo	0:20 1:-11 3:11 4:-16 5:-18 7:-14 8:-26
w:photo_,	0:24 7:-8 8:-14
w:photo_of	1:-16 2:14 3:7 4:-10 5:-14 7:-7
w:photometry	0:-10 2:15 3:-10 4:-12 5:-9 6:-8
w:photometry_is	0:-6 1:-8 2:16 3:-8 4:-9 5:-6
w:pick	1:18 2:-14 3:-10 4:-15 5:7 6:-8 7:-14 8:-6
w:pick_the	0:-5 1:11 7:-6
w:pick_up	1:13 2:-16 3:-8 4:-16 5:9 6:-9 7:-11 8:-5
w:pictur	0:26 2:-11 4:-7 5:-8 6:-5 8:-6
w:pictur_attach	0:16 7:-7
w:piec	0:-25 1:-7 3:-21 4:15 5:-10 6:-5 8:-9
w:piec_,	0:-33 1:8 2:10 3:-26 4:-13 5:-15 6:14 7:-5 8:8
w:piec_.	0:-9 1:17 2:15 3:-5 4:-12 5:-7 6:-7 7:-5
w:piec_:	1:10 3:10 4:-6
w:piec_accord	0:-8 1:14 2:-8 4:-7
w:piec_are	0:-14 1:9 2:20 3:-13 4:-19 5:-12 6:-11 8:-13
w:piec_as	0:-5 1:-5 2:10 5:-5
w:piec_at	2:-12 4:12
w:piec_for	1:-10 4:15 5:-5
w:piec_from	0:-7 1:-7 2:-7 3:-11 4:-12 5:18 6:-6 7:-13 8:-15
w:piec_in	0:-6 3:-10 4:-16 5:5 7:-17 8:-7
w:piec_must	0:-13 1:-10 2:-5 3:-7 5:9
w:piec_of	0:-16 1:-17 2:6 3:-12 4:22 5:-10 6:-15 7:-12 8:-24
w:piec_on	0:-19 1:-9 2:-10 4:14 5:-5
w:piec_only	0:-9 1:-13 2:-12 4:17 6:-5 8:-6
w:piec_ready	0:-13 1:11 3:-5 4:-6 6:-5
w:piec_remain	0:-9 1:-7 2:11 5:-8 7:10
w:piec_stay	0:-7 1:15 3:-13 4:-26 5:6 6:-13 8:-14
w:piec_that	0:-10 2:-16 3:-9 4:-11 5:-9 6:12 7:22 8:-12
w:piec_to	0:-18 1:11 2:-8 3:-8 4:-5 6:-8 7:25 8:-7
w:piec_were	0:19 3:-9 6:-8
w:piece	2:-6 4:12 5:-5 7:-6 8:-8
w:piece_,	0:-11 2:-12 4:17 5:-5 8:-7
w:piet	0:-5 1:14 4:-6
w:pike	0:-6 2:-9 5:-7 8:11
w:pilar	0:-14 1:-13 2:12 3:11 4:6 5:-6 7:-6
w:pile	2:-11 4:12
w:pilot	0:-32 1:-5 2:-7 3:-28 4:45 5:-28 6:-14 7:-17 8:-34
w:pilot_goes	0:-8 1:18 2:8 4:-18 5:-8
w:pilot_lot	0:-15 1:-16 2:27 3:-8 4:-9 5:-6
w:pilot_piec	0:-7 1:-15 2:-26 3:-8 4:31 5:-5 6:-9 7:-6 8:-24
w:pilot_quantity	1:-10 2:23 3:-13 4:-16 5:-10
w:pine	1:18 2:-8 3:-11 6:-7 7:-5
w:pins	1:14 2:10 3:-12 4:-5 7:-5
w:pins_,	1:5 2:6 3:-11
w:pins_.	1:-5 2:10
w:piotr	0:-7 1:8 2:-13 3:-11 4:10 6:-14 7:-5 8:-5
w:piotr_,	0:-17 1:12 2:-13 3:-5 4:10 6:-7
w:pl-10	1:12 7:-5
w:plac	0:29 1:-13 2:-17 3:-7 7:-6
w:place	0:-13 1:-9 4:-8 5:6 8:-5
w:place_,	0:-8 1:-13 5:10 6:12
w:place_.	0:-16 2:-10 3:-17 4:-6 5:13 7:10 8:-6
w:place_as	0:-11 1:7 7:10
w:plan	1:-11 2:5 3:-9 4:-13 6:5 7:-13
w:plan_and	0:-14 1:-6 2:14
w:plan_the	0:-6 1:-11 6:12
w:plann	0:14 1:-14 2:-25 3:-15 4:-9 5:19 6:-19 8:-19
w:plann_(	0:-8 2:-6 3:-5 5:15 8:-5
w:plann_)	2:-11 3:8 4:-8 5:14
w:plann_,	0:25 1:-9 2:-5 3:-7 4:-6 6:-7 7:-7 8:-10
w:plann_.	0:-17 1:-9 2:-11 3:-8 4:-6 5:20 6:-12 7:16 8:-8
w:planner	0:14 1:-14 2:-11 3:-9 4:-11 5:18 7:-11 8:-5
w:planner_.	0:-7 1:-7 2:-7 3:-7 4:-5 5:21
w:plant	1:-15 3:-9 4:-11 8:-11
w:plant_.	0:6 1:-11 2:9 3:-12 4:-11 5:-7 6:-7
w:plant_is	1:12 2:-9 4:-7 5:-9 7:-6
w:planter	0:-11 1:-6 2:-9 4:-17 5:7 6:-7 8:14
w:plastic	0:25 1:-19 2:-8 5:-13 6:-5 7:-7 8:-5
w:plat	0:-33 1:-20 3:16 4:-22 5:-17 6:7 7:9
w:plat_,	0:-24 3:10 4:-10 8:12
w:plat_.	0:-6 1:-9 3:14 5:-18 6:-14 8:-15
w:plat_bath	1:-10 7:12
w:plat_is	0:-5 2:10 3:-6 4:-5
w:plate	0:-35 1:-14 2:-19 3:8 4:20 5:-11 6:-9 8:-7
w:plate_,	0:-6 2:-8 3:-7 4:14
w:play	0:27 2:-8 4:-8 7:-9 8:-7
w:pleas	0:-8 1:-6 2:22 4:-7 5:-9
w:pleas_to	0:-8 1:-6 2:21 4:-7 5:-9
w:please	0:-16 1:-6 2:-25 3:-13 5:-10 6:-10
w:please_,	0:-39 1:-27 2:-22 3:-10 4:16 5:-17 7:36 8:-31
w:please_.	0:-31 1:13 2:-35 3:-25 5:-8 7:18 8:33
w:please_advise	0:20 6:-6 7:-10
w:please_arrange	0:-6 4:6 5:10
w:please_be	0:19 2:14 3:-8 4:-11 5:-8 7:-13 8:-7
w:please_begin	0:15 1:-6 2:9 4:-11 7:-6 8:-11
w:please_br	0:17 2:-16 3:-5 5:5
w:please_build	0:-12 1:10 3:-9 4:-24 5:-9 6:-5 8:8
w:please_check	0:16 8:-7
w:please_confirm	0:13 1:-13 2:9 3:-16 4:-10 8:-8
w:please_correct	0:17 2:-10 7:-6
w:please_deliver	0:-13 1:6 2:-9 3:-12 4:-12 5:20 6:-11 7:-8 8:-14
w:please_dispatch	0:-10 1:-9 2:-6 3:19 4:-6 7:-5
w:please_do	0:-15 3:-6 6:-12 7:-15 8:-24
w:please_don't	0:22 2:-12 3:-7 4:-13 5:-9 7:-8 8:-15
w:please_find	0:12 5:-10
w:please_go	0:-48 1:-6 2:12 3:-15 4:-25 5:-13 6:6 7:-19 8:31
w:please_have	0:22 1:-11 2:-6 7:-10
w:please_hold	0:-8 2:-10 3:-8 4:-9 5:-9 6:-7 7:25 8:-11
w:please_interrupt	0:-22 4:-6 7:28
w:please_keep	0:-26 1:8 2:8 3:-5 4:-16 5:9 6:-12 7:11 8:-10
w:please_leave	2:-7 3:-5 4:13 6:-5 8:-7
w:please_let	0:-8 2:-22 3:7 4:8 5:21 7:-8 8:-5
w:please_look	0:14 2:-5 7:-9
w:please_make	0:-15 1:-18 4:17 5:-15 6:-8 7:-14
w:please_note	0:13 2:7 3:-9 4:6 5:-13 7:-6 8:-6
w:please_offer	0:32 2:-22 3:-7 5:-12 6:-5 8:-10
w:please_pause	0:-17 7:20
w:please_print	1:-9 3:-12 4:21 5:-9 6:-8 7:-5 8:-16
w:please_proce	0:20 1:-13 2:-11 3:-14 4:-19 5:-16 6:-6 7:-19 8:-5
w:please_produce	0:-22 1:-21 2:18 3:-15 5:-16 7:-7
w:please_put	0:-16 1:-8 2:8 3:-11 4:-15 6:-8 7:15
w:please_quote	0:26 1:7 2:-29 3:-9 4:-11 5:-10 6:-10 7:-10 8:-10
w:please_release	0:-6 1:-15 2:-20 3:17 4:-16 5:7 6:7 7:-10 8:-18
w:please_restart	0:-44 1:61 2:-15 3:-20 4:-17 5:-11 7:-30 8:-25
w:please_resume	0:-31 1:6 2:-16 3:-5 4:-13 5:-11 6:15 7:-16 8:-19
w:please_run	0:-57 1:-5 2:14 3:-16 4:-25 5:-8 6:-14 7:-12 8:42
w:please_send	0:14 1:-8 2:7 3:6 4:-8 5:-16 6:-18 7:-21 8:-16
w:please_ship	0:-27 2:-13 3:9 4:-10 5:10 7:-12 8:-11
w:please_sign	0:14 7:-6 8:-8
w:please_start	0:-25 1:-14 2:13 3:-10 5:-10 6:-7 7:-5
w:please_stop	1:-32 2:-13 3:-14 4:-11 5:-14 6:-26 7:14 8:-17
w:please_tell	0:9 1:-7 3:-8 4:-10 5:-8 6:-6 7:-16 8:19
w:please_to	0:-12 2:14
w:please_use	2:12 3:-24 4:-16 5:-12 6:6 7:-12
w:please_wait	0:22 2:-12 4:-6 5:-5 7:-17 8:-6
w:please_write	0:14
w:plm	0:23 1:-12 3:-15 4:-15 5:-12 6:-19 7:-14 8:-12
w:pls	0:-42 1:-8 2:14 3:-7 4:17 5:-33 6:-6 7:7
w:pls_,	0:-22 3:-5 4:18 5:-12 6:-5 7:-9 8:-16
w:pls_.	0:-22 3:-12 4:-17 5:-6 6:13 7:-6 8:16
w:pls_proce	0:-22 2:-24 3:-5 4:-22 5:-14 6:-5 8:39
w:pls_restart	1:15 4:-5 6:-7
w:pls_stop	0:-6 7:20
w:plug	1:9 2:-5 3:-10 7:6
w:plush	2:-11 4:11
w:ply	0:-19 1:-8 2:32 3:-9 4:-15 5:-10 8:-12
w:ply_#	1:-5 2:13 3:-5 4:-5
w:ply_.	0:-10 2:21 3:-5 4:-12 8:-10
w:pm	0:22 2:-6 7:-6
w:pm_.	0:17 2:-9
w:pmma	0:-13 1:6 2:17 4:-13 5:-10 6:-6
w:pmma_.	0:-5 2:14 4:-7
w:pn	0:-7 1:10 3:-13 4:9 5:-7 6:-6 7:-6
w:pn_#	1:10 2:-12 3:-11 4:19
w:po	0:-17 1:5 2:12 4:-26 5:-19 6:-18 7:7
w:po_#	0:-12 2:6 3:-11 4:-21 5:-15 7:15 8:-14
w:po_,	1:-16 2:13 3:8 4:-13 5:-6 8:10
w:po_.	0:-20 1:10 3:19 4:-15 5:-9 6:-21 7:-14 8:15
w:pohl	0:-10 2:21 3:-5 4:-9
w:pohl_,	0:-6 2:18 4:-9
w:point	0:10 2:16 3:-9 4:-12 5:-9 6:-11 7:-9 8:-12
w:point_.	0:10 2:10 3:-5 5:-6 7:-7
w:polish	1:23 4:-8 5:-6 6:-11 7:-13
w:polish_before	1:13 2:-5 6:-5 7:-9
w:polo	0:-6 7:10
w:polo_shirt	0:-6 7:10
w:polybag	0:-8 2:11 3:-8
w:polyester	0:-13 1:-16 2:17 5:-10 8:-11
w:polyester_.	0:-12 1:-12 2:15 5:-7
w:port	0:-12 1:-6 2:-7 3:-11 4:-7 5:18 8:-6
w:portal	0:22 1:13 2:-27 3:-8 4:-11 5:-21 6:-6 7:-17 8:-8
w:portal_.	1:17 2:-17 3:-7 5:-7 7:-13
w:portion	0:-13 4:-11 7:-5 8:14
w:portland	0:10
w:porto	2:-9 3:-5 6:12
w:pos	0:22 1:-5 3:-16 4:-9 5:-10 7:-10 8:-9
w:position	1:-11 2:6 3:5 4:-9 5:-6 6:-8 7:8
w:position_.	0:-13 1:9 6:-5 7:12
w:positive	0:-13 1:11 3:-7 4:10 5:-6 6:5 7:-9
w:possible	0:17 3:-14
w:post	0:10 1:-10 2:-17 4:7 5:-11 6:-6 7:-9
w:pots	2:-16 5:21
w:pouch	1:-10 2:-12 4:12 8:-6
w:pouch_,	0:-6 1:-10 2:-11 4:11 8:-6
w:pour	0:-13 1:-8 2:9 4:6 5:-15 6:-20 8:-14
w:pour_and	1:10 2:-10
w:pour_the	0:10 1:-20 2:5 3:-9 4:7 6:-5 7:-6
w:pour_till	1:5 2:13 4:-14
w:pour_until	0:-12 1:6 2:-7 3:12 4:8 6:-7 7:-8
w:powder	0:-14 2:9 3:-13 6:5 7:-12 8:-8
w:powder_coat	0:-17 2:7 3:-10 4:-16 5:6 6:6 7:-7 8:-7
w:power	1:-7 2:-13 4:12 7:-6
w:pp	2:18 3:-13 5:-14 6:-8 7:-8 8:-14
w:pp_homopolymer	0:-9 1:10
w:pp_white	0:-5 2:15 4:-6
w:ppap	2:11 3:-13 4:-9 5:-8 6:-8 7:-5 8:10
w:pre	0:-21 1:-10 2:-22 3:-17 4:36 5:-10 7:-5 8:-13
w:pre_production	0:-17 1:-9 2:-24 3:-13 4:35 5:-6 8:-14
w:prepare	0:13 1:-7 4:5 5:-5
w:pres	0:-11 1:19 3:-18 4:6 5:-13 6:-12 7:8 8:-21
w:pres_.	2:-5 4:15 8:-10
w:pres_is	0:11 7:-8
w:present	0:26 2:-10 4:-8 5:-6 6:-6 7:-6 8:-6
w:press	0:6 1:14 2:-18 4:-14 5:-11 7:-5
w:press_#	0:16 2:-8 4:-11 5:-5
w:pressure	0:-5 1:9 3:10 4:-8 5:-9
w:prezado	0:-7 1:-13 2:-7 3:-13 4:-13 5:18 6:-6 7:-12 8:-17
w:pric	0:20 2:-12 4:-12 6:-10
w:price	0:-7 1:-10 2:-17 3:-12 4:-9 5:-9 6:-11 8:22
w:price_#	0:-6 2:-5 4:-6 8:14
w:price_.	0:10 2:-8
w:price_as	0:-9 1:-6 2:-13 4:-10 5:-5 8:13
w:price_for	0:13 2:-7 3:-5 6:-5 7:-9 8:-8
w:price_of	1:-8 4:-6 7:-6 8:12
w:price_stay	0:-11 1:5 6:-5 8:12
w:primer	0:-8 1:-11 6:17
w:print	0:-29 2:7 5:-22 6:-16 7:-13 8:10
w:print_#	0:-10 1:-8 2:15 3:-10 5:-9 6:-5 7:-5 8:5
w:print_.	0:-20 1:-8 5:-5 6:12 7:-14 8:19
w:print_and	0:15 1:-13 3:-8 6:13 7:-11
w:print_before	1:6 2:-10 4:9
w:print_buy	0:-15 3:5 6:-12 7:5
w:print_lot	1:-7 2:15 3:-8 4:-11 5:-6
w:print_now	0:-15 2:-5 4:17 5:-8 8:-6
w:print_of	3:-6 4:12
w:print_rev	0:-12 1:9 3:-7 4:-12 5:12
w:print_run	0:-5 1:-5 2:-14 3:12 4:10 5:-10
w:print_the	0:-5 2:12 4:-5 7:-6 8:-6
w:print_until	2:15 4:-8
w:print_version	0:-6 2:-10 4:-10 6:-5 8:13
w:printer	0:21 1:9 2:-16 4:-5 7:-15
w:prior	0:-15 1:8 3:-10 4:-5 6:-5 7:11 8:-10
w:prior_to	0:-12 1:24 3:-10
w:prism	0:-5 1:17 2:-8 6:-5 7:-10
w:priya	1:14 2:-13 3:-5 4:17 5:-12 6:-10 7:-8 8:-15
w:priya_,	1:7 2:-12 4:14 6:-7 8:-12
w:probably	0:23 1:-6 2:-8 5:-16 7:-10 8:-12
w:probe	0:-6 1:-6 2:10
w:problem	0:-13 3:-6 4:-6 6:-6 7:10 8:-6
w:problem_.	1:-7 7:12
w:problem_is	1:7 5:5 7:-10
w:problem_with	0:-10 7:12
w:proce	0:8 1:-30 2:-31 3:-24 4:-15 5:-31 6:-18 7:-28 8:27
w:proce_,	0:25 1:-14 2:-21 3:-8 4:-13 6:-7 7:-6 8:6
w:proce_.	0:-74 1:-8 2:-20 3:-8 4:-8 5:-7 7:-7 8:91
w:proce_with	0:8 1:-22 2:-14 3:-18 4:-5 5:-36 6:-22 7:-25 8:6
w:procedure	1:15 2:-5 3:-13 4:-5
w:procedure_is	1:5 2:7 3:-11
w:proces	0:19 3:-23 4:-13 5:-11 6:9 7:-22 8:-5
w:proces_,	3:-14 6:11 7:-5
w:proces_.	0:16 1:-10 2:-6 6:-6 7:-12
w:procurement	0:-47 1:12 2:16 3:-18 5:-27 6:-6 7:-17 8:8
w:procurement_(	0:-14 1:11 2:8 3:-15 4:-19 5:-14 6:-15 8:12
w:procurement_)	0:-10 1:6 3:-8 5:-11 6:-7 7:-5 8:11
w:procurement_,	0:-15 1:-16 2:-18 4:16 5:-7 6:8 7:-10
w:procurement_.	0:-26 1:-7 2:19 4:6 5:-14 6:18 7:-9 8:-11
w:procurement_will	1:21 2:-10 3:-11 4:-14 8:-5
w:produc	0:-5 1:-17 3:15 4:-14 5:-16 6:5 7:-9 8:-12
w:produc_,	0:-9 1:-10 2:11 3:-5 4:-8 5:-5 6:12
w:produc_.	2:5 3:11 4:-11
w:produc_before	0:-15 2:14 4:-16 6:-14 8:-10
w:produc_until	1:-9 3:10 4:-5
w:produce	0:-27 1:-19 2:8 3:-9 4:-7 5:-20 7:-8 8:19
w:produce_#	0:-16 2:-14 4:20 5:-8 6:-10 7:-6 8:-8
w:produce_,	0:-7 1:-14 2:6 3:-8 4:-25 5:-6 6:-8 8:35
w:produce_lot	2:11 4:-8
w:produce_the	1:-19 2:9 4:-15 5:-7 6:7 8:12
w:product	0:-23 1:-13 2:-24 3:-7 4:21 5:-13 7:-6 8:-12
w:production	0:-34 1:-18 2:-45 3:-13 4:58 5:-25 6:-25
w:production_#	0:-13 1:10 2:-18 3:-12 4:24 8:-9
w:production_(	1:-10 2:-11 4:24 6:8 8:-8
w:production_,	1:-7 2:-18 3:-10 4:6 5:-7 6:-9 7:-8 8:7
w:production_.	0:-21 1:-7 2:-12 3:-7 4:-23 8:28
w:production_:	0:-9 2:10 3:-13 4:12 5:-10 6:-10 8:-10
w:production_again	0:12 1:-13
w:production_before	0:-12 2:-9 3:-7 4:7 6:13 8:-19
w:production_by	0:-14 2:-6 3:-9 4:-14 5:-10 6:11 8:9
w:production_for	0:-11 1:10 3:5 7:-8 8:-5
w:production_is	2:-7 4:15 5:-6 7:-5 8:-10
w:production_lot	0:-11 3:-5 4:11
w:production_need	1:-6 2:-9 4:13
w:production_of	0:-32 1:13 2:-26 3:-14 5:-17 6:-24 7:14 8:13
w:production_on	0:-18 1:11 2:-12 3:-9 4:11 5:-7 6:-20 7:18 8:-8
w:production_only	3:13 6:-8
w:production_part	2:-6 3:-5 4:12
w:production_plann	0:22 1:-5 4:-7 5:-6 6:-6 7:-11
w:production_qty	0:-7 1:-6 2:-16 3:-6 4:21 5:-14
w:production_quantity	0:6 1:-9 2:-16 3:-7 4:20 6:-9
w:production_release	0:12 1:-9 2:-12 3:-5 4:6 5:-7 8:-10
w:production_restart	0:-6 1:16 4:-5 7:-6
w:production_sampl	2:-8 4:12
w:production_stay	0:11 1:-12 2:-5 4:11 7:-8
w:production_to	1:-14 2:6 3:-6 4:-13 6:7 8:7
w:production_until	2:-5 3:7 4:11 6:-8 8:-5
w:production_yet	0:-21 2:-5 4:31 5:-6 7:-8 8:-5
w:profil	1:-6 2:10
w:profile	0:12 1:12 2:-16 3:-5 4:-8 5:7 7:-16 8:-16
w:profile_,	0:12 2:-12 4:-6 5:10 7:-7 8:-15
w:program	0:7 3:-13 4:-5 5:-6 6:13 7:-9 8:-10
w:program_buyer	1:-18 4:-5 5:-6 6:17 8:-10
w:programme	0:6 1:12 2:-8 3:-17 4:-6 6:-12 7:-9
w:prohibit	4:13 8:-7
w:project	0:-25 1:9 2:-16 3:-22 4:5 6:-10 8:18
w:project_buyer	0:-15 1:14 3:-17 6:-7 8:5
w:project_purchas	0:-12 1:-6 4:8 8:7
w:promis	0:8 1:-11 2:-9 4:-5 6:11 7:-5
w:proof	0:-13 1:-5 2:9 3:-16 4:7 5:-23 6:-15
w:proof_.	0:-5 1:-9 2:20 3:-8 4:-16
w:proof_of	0:8 1:-7 2:-20 3:-6 4:18 5:-14 6:-9 8:-18
w:propeller	0:-15 1:11 4:-13 8:-5
w:propeller_hubs	0:-12 1:13 2:10 3:-8 4:-9 6:-7
w:propos	0:11 5:-6
w:proposal	0:19 1:-9 2:-8 3:-8 4:6 8:-8
w:protocol	0:16 1:-12 3:5 4:-6 5:-8 6:-11 7:-5
w:prototyp	0:-24 1:-18 2:-26 3:-16 4:45 5:-25 6:-9 7:-22 8:-21
w:prototyp_of	0:-20 1:-8 2:-22 3:-13 4:33 5:-21 6:-7 7:-22 8:-7
w:prototype	0:-21 1:-7 2:-15 3:-5 4:25 5:-11 6:-11
w:publish	2:8 3:-9 4:-10 6:-12
w:pull	0:-20 1:14 2:-34 3:-7 4:15 5:-15 6:-16 7:9 8:-11
w:pull_test	0:10 2:-8 3:9 4:-9 6:-8 7:-10
w:pull_the	0:-18 1:15 2:-12 3:-14 4:-6 5:-8 6:-10 7:14
w:pulley	0:12 1:7 2:6 4:-6 5:-7 6:-10 7:-11
w:pump	0:-14 1:-14 4:-20 8:11
w:pump_body	0:11 1:-11
w:pump_cover	0:-12 1:-5 2:5 5:7
w:pump_housing	0:8 2:-12 3:12 6:-8
w:purchas	0:-55 2:5 3:-30 7:-6
w:purchas_(	0:-42 1:-14 2:9 3:-28 4:-9 5:-6 6:12 7:-8 8:17
w:purchas_)	0:-27 2:27 3:-18 4:-16 5:8 6:-8 7:-7 8:-28
w:purchas_,	0:-29 2:-12 3:8 4:17 5:-36 6:-27 7:-9
w:purchas_.	0:-17 1:-5 3:-7 4:-11 5:-6 6:15 7:5
w:purchas_/	2:-19 3:-5 4:7 5:7
w:purchas_approv	0:-15 2:8 5:-5 8:17
w:purchas_authoriz	1:6 5:13 6:-5 8:-12
w:purchas_department	0:-18 1:21 3:-8 4:-21 6:-6 7:-9 8:7
w:purchas_giv	0:-9 1:16 2:-8 3:-8 6:-10
w:purchas_has	0:-9 1:-6 2:10 3:-11 4:11 5:-13 6:-7 7:-12
w:purchas_issu	0:-7 1:8 2:10 5:-5 6:-10
w:purchas_lead	1:-12 2:-6 4:-8 6:12 8:9
w:purchas_manager	0:-10 1:10 3:-16 4:-18 5:-8 6:5 7:-7 8:19
w:purchas_mr	3:-5 4:9 6:10
w:purchas_releas	3:-7 4:-10 5:7 6:-13 7:-7
w:purchas_says	0:-10 1:16 2:-16 3:-12 4:-7 6:-17 7:-16 8:17
w:purchas_team	0:10 2:9 6:-5 8:-13
w:purchas_then	2:-8 3:-15 5:19
w:purchas_will	0:-6 1:7 2:-5 3:-5 5:-6 6:-10 7:18 8:-6
w:purchas_writ	1:14 7:-8
w:purchase	0:-17 1:8 3:-5 5:-8
w:purchase_(	1:6 2:-11 3:-9 4:11
w:purchase_)	0:-5 1:11 3:-12 4:-6 5:-9 7:11 8:10
w:purchase_dept	1:21 4:-5 6:-8
w:purchase_manager	1:-6 2:-9 3:7 5:-5 6:13 8:-5
w:purchase_order	0:-12 1:-14 2:19 3:7 4:-9 6:-5
w:purchaser	0:-14 2:18 3:-6 4:-9 6:-7 7:-7
w:purchaser_mr	1:-6 2:8 3:11 4:-5 7:-7
w:put	0:-23 1:-13 2:-13 3:-7 4:-6 5:-6 6:-5 7:31 8:-15
w:put_#	2:-7 3:-7 7:14
w:put_a	0:11 1:-14 2:12 3:-7 4:-10 7:-6
w:put_in	1:12 2:-13 4:-10 7:5
w:put_on	0:-5 1:-9 2:-11 3:-11 4:-12 5:-8 7:22 8:-10
w:put_the	0:-9 1:-13 2:-12 4:19 5:-11 6:-8 7:14 8:-18
w:put_them	0:-20 3:19 4:-5 5:-5 7:5
w:put_this	0:-5 3:-7 7:13
w:put_till	2:-6 3:13 4:-5
w:put_until	0:-7 1:-5 2:-14 3:15 5:12 7:-6
w:putt	0:-8 1:-5 2:7 3:-7 7:10
w:q	0:-12 2:-8 4:-5 5:12 6:-5
w:q1	0:19 1:-8 3:-7 5:-7 7:-5
w:q2	0:21 2:-12 4:-11 5:-10
w:qa	0:-26 1:-6 2:-13 3:34 4:-11 5:-22 6:-23 7:-5 8:-19
w:qa_(	0:-10 1:-9 2:6 3:19 5:-5 6:-6
w:qa_)	3:15
w:qa_,	0:-8 2:-11 3:21 5:-5 6:-5 7:-5
w:qa_.	0:-23 2:-13 3:16 4:6 5:-11 6:-16 7:-11 8:-12
w:qa_releas	0:-15 1:18 2:-7 3:7
w:qa_says	1:-5 3:19 5:-8
w:qc	0:-10 1:-14 2:-9 3:33 4:-11 5:-11 7:-9 8:-10
w:qe	0:-13 1:-6 2:-7 3:30 5:-5 6:-6 8:-5
w:qt	0:-16 2:-6 4:19 5:-6 8:-8
w:qt_.	0:-11 2:-13 4:20 5:-6 8:-8
w:qty	0:-21 1:-9 2:11 4:-7 5:-24 6:-17 7:-21 8:13
w:qty_#	0:-23 1:5 2:25 3:-9 4:-9 5:-10 6:-12 7:-5 8:-11
w:qty_,	0:7 1:6 2:-17 3:-17 4:20 5:-11 7:-7
w:qty_.	0:-7 1:-7 2:-6 3:21 5:-6 7:-11 8:-8
w:qty_:	0:-10 2:14 3:-9 4:-18 5:-6 6:-9 8:5
w:qty_]	1:-14 2:8 3:8 4:-7 6:-5 7:-5 8:7
w:qty_drop	1:-7 3:11
w:qty_is	1:21 4:-5 7:-13
w:qty_to	1:12 3:-5 6:-7
w:qualifi	0:9 1:-5 2:6 3:-10 6:-5 7:-9
w:qualifi_.	0:8 1:-5 2:6 3:-11 6:-5 7:-9
w:quality	0:-11 1:-28 2:-51 3:59 4:-22 5:-35 6:-12 8:-11
w:quality_(	0:-10 2:-17 3:24 5:-13 6:-5 7:-6
w:quality_)	4:10
w:quality_,	0:-14 1:-15 2:-28 3:40 4:-20 5:-20 6:-13 8:-14
w:quality_.	0:-8 1:-14 2:-13 3:28 5:-13 6:-10 7:-6
w:quality_department	0:-10 1:10 2:-7 3:9
w:quality_engineer	0:-6 3:10
w:quality_has	2:-19 3:9 4:-12 5:-8 8:-6
w:quality_manager	0:-13 1:-12 2:-5 3:17 4:-9 5:-6 7:-5
w:quality_releas	2:-5 3:10 6:-8
w:quality_will	1:-13 3:-6 7:10
w:quantity	0:-25 3:19 4:-10 5:-11 6:12 7:-5
w:quantity_#	0:-23 1:6 2:-7 5:-7 6:-9 8:9
w:quantity_,	1:-17 2:-10 3:-10 4:6 6:23 7:-5
w:quantity_:	0:-26 1:15 2:-20 3:-20 5:15 6:-10 7:-8 8:8
w:quantity_and	0:12 2:-6 7:-6 8:-7
w:quantity_by	0:-7 1:-6 3:14
w:quantity_for	0:-10 2:-5 4:-5 5:18
w:quantity_gets	0:-10 3:10
w:quantity_goes	1:-17 2:5 3:9 6:16
w:quantity_is	0:-13 2:31 4:-20 5:-9 6:-13 7:-6 8:-8
w:quantity_of	0:-20 2:7 3:6 4:-20 5:-11 6:11 7:-12 8:-10
w:quantity_on	0:6 1:-14 3:-12 4:-10 5:-9 6:-5 8:10
w:quantity_still	1:-10 3:21 6:-7
w:quantity_that	1:-6 3:10
w:quantity_to	0:-10 1:19 2:-6 3:-6 4:-9 5:-5 6:-6
w:quantity_wait	0:-6 1:13 6:-5
w:quarantin	1:-10 2:-5 3:24 4:-6 5:-7 6:-8 7:-5
w:quarantin_until	0:-7 3:11
w:quarantine	0:17 1:-21 2:-44 3:24 4:-25 5:-24 6:-19 7:6 8:-10
w:quarantine_,	0:24 1:-20 2:-10 3:10 4:-15 5:-15 6:-13 7:-12
w:quarantine_.	0:-8 2:-17 3:19 5:-5
w:quarantine_until	1:12 3:-8 7:-5
w:quarter	0:7 1:-7 2:13 3:-10 4:-16 5:-11 8:-5
w:question	3:-19 4:-18 5:-13 6:-9 7:13 8:10
w:question_about	2:5 5:-7 6:-7 7:-6 8:11
w:queue	0:25 1:-22 5:-7 7:-9
w:quick	1:-6 2:20 4:-8 5:-8 7:-12
w:quiet	1:-10 3:-8 6:-10 7:10 8:-8
w:quiet_.	0:12 1:-9 3:-7 6:-7
w:quot	0:-23 1:-13 2:15 3:-9 5:-9 6:-10 7:-8 8:9
w:quot_.	0:-24 1:-11 2:14 3:-10 5:-10 6:-10 7:-8 8:9
w:quotation	0:-5 4:-7 8:15
w:quote	0:33 2:-36 3:-7 5:-13 6:-16 7:-11 8:-12
w:quote_#	0:21 2:-18 4:-8 5:-5 6:-5 8:-5
w:quote_for	0:17 2:-7 4:-6 6:-5 8:-6
w:r	0:-24 1:16 2:-13 3:-13 4:12 5:-7 7:-9 8:-13
w:r&d	0:-9 1:-5 2:-10 3:-7 4:21 6:-10 8:-18
w:r&d_purchas	0:-6 2:-9 3:-5 4:18 8:-19
w:r_.	0:-24 1:18 2:-11 3:-13 4:13 5:-16 7:-9 8:-14
w:rack	0:-12 1:-17 2:-26 4:-15 5:40 6:-17 7:-13 8:-8
w:rack_,	0:5 1:-10 2:6 3:10 7:-9
w:rack_.	1:12 2:-5 6:-9
w:rack_as	3:-9 5:14
w:rack_b	0:16 1:-21 2:-8 3:18 4:-15 6:-8 8:-7
w:rack_is	0:-8 1:-11 2:-6 5:25
w:radiator	3:-7 5:14
w:radiography	0:-5 1:10 2:5 4:-8
w:radiu	0:-10 2:-9 3:-9 4:14 5:-5 7:7
w:rail	1:-13 2:5 3:-10 7:-6
w:rain	1:-8 3:13 5:-9 6:-5
w:ral	0:-6 1:7 2:-16 3:-10 4:-8 5:11 7:8 8:-6
w:ral_#	1:8 2:-15 3:-10 4:-8 5:12 8:-6
w:ran	0:19 1:-6 2:-9 3:-5 4:-8 5:-5 8:-8
w:rat	0:6 1:5 2:-5 4:-6 5:-7 8:10
w:rate	0:12 1:-6 7:-5
w:rate_is	0:10 7:-5
w:rather	0:28 1:-17 2:-9 3:-8 4:-6 5:-5 8:-7
w:rather_have	0:12 1:-11
w:rather_hold	0:12 7:-9
w:ravi	0:13 1:-5 2:10 3:-9 4:-12 6:-10 7:-7
w:ray	0:-11 1:-16 3:28 4:-9 5:-8 6:-12 7:-17 8:-6
w:ray_,	0:-15 3:19 7:-10
w:ray_.	3:10
w:ray_film	0:12 1:-11
w:rays	0:14 1:-5
w:re	0:-17 2:-15 3:28 4:-13 5:-14 6:-14 7:5
w:reach	0:7 1:8 3:-7 4:-17 6:-10 7:-13 8:-10
w:read	0:16 1:-12 3:7 4:-15 6:-7 7:-13 8:-10
w:read_.	0:7 1:-6 3:11 4:-8 5:-8 6:-8 8:-6
w:read_it	0:13 1:-6 2:9 4:-8 5:-11 8:-5
w:reader	0:19 1:-6 2:-7 7:-8
w:readines	8:11
w:reading	0:-12 7:14
w:ready	0:-24 2:-20 4:-19 5:-9 6:24 8:-11
w:ready_,	2:-6 7:17
w:ready_.	0:-8 1:-6 2:-9 4:-9 5:-5 6:11 8:-9
w:ready_and	1:-12 6:12
w:ready_before	0:-12 2:-6 3:-8 4:-8 6:17 7:-8
w:ready_for	0:7 2:10
w:real	2:-12 4:22 5:-5 6:-5 8:-13
w:reason	0:-11 1:-17 2:-18 3:14 7:20
w:reason_:	0:-18 1:-17 2:-12 3:15 7:13
w:reason_is	0:-5 1:-5 7:17
w:rebuilt	1:-5 2:-5 3:-9 4:10 5:11 8:-5
w:recall	0:-36 1:-7 2:-18 3:-17 4:-11 7:50 8:-17
w:recap	0:-11 2:15
w:receipt	0:7 1:11 2:9 3:-7 4:-21 5:-18 6:-8 7:-14 8:-14
w:receipt_of	0:8 1:7 3:-5 4:-11 5:-11 6:-5 7:-7 8:-13
w:receiv	0:25 2:-18 5:-7 6:-7 7:-6 8:-15
w:receiv_inspection	1:-12 2:-9 3:12 4:12 5:-6 8:-5
w:receive	2:-9 3:-5 4:-9 7:12
w:reception	0:-5 1:-9 2:-11 4:-7 8:13
w:recipe	0:11 1:-12 6:-9 7:14
w:recommence	0:-11 1:23 2:-6 3:-7 4:-9 5:-7 6:-8 7:-14
w:record	0:22 2:-5 3:-6 5:-5 6:-6 7:-8 8:-9
w:recycl	0:-21 1:-14 3:-8 4:11 5:-10 6:8 7:-12 8:-7
w:red	0:15 2:-11 3:14 4:-9 5:-13 6:-11 8:-9
w:redone	0:-11 1:-11 7:13
w:reduc	1:-13 2:-7 3:20 4:-7 6:-7 8:-5
w:reduc_by	1:-8 3:11
w:reduce	0:-17 1:7 2:-14 3:26 4:-8 5:-12 6:-18
w:reduce_the	0:-13 1:17 2:-8 3:9 4:-5 6:-14
w:reduce_what	1:-7 2:-5 3:15 6:-7
w:reel	1:-9 2:-25 4:-16 5:24 8:-8
w:ref	0:-10 1:6 2:11 4:-8 5:5
w:refer	0:-11 2:11
w:refer_to	0:-11 2:11
w:reference	0:-7 1:6 2:16 4:-5 5:-7 6:-7
w:reference_to	0:-6 1:8 2:12 5:-5 6:-7
w:regard	0:-9 1:24 3:-5 4:-11 5:-16 6:-17 7:-19 8:6
w:regard_,	0:7 1:6 2:-9 4:-7 5:-16 6:-17 7:-17 8:12
w:regard_the	0:-15 1:16 2:11 3:-8 4:-9 8:-6
w:register	0:17 1:-8 2:-14 3:-6 5:-5 7:-6
w:register_with	0:17 1:-8 2:-14 3:-6 5:-5 7:-6
w:registration	0:17 2:-8 4:-10 5:-9 6:-5 8:-6
w:regret	1:-6 7:10
w:regulatory	0:16 1:8 2:-25 3:6 4:-19 5:-18 6:-15 7:5 8:-16
w:regulatory_affair	0:-11 2:-17 3:12 4:-5 5:-5 7:10
w:reject	0:12 1:10 2:-11 4:-5 5:-10 7:-8
w:relay	0:-11 1:-9 2:17 5:-5
w:releas	0:16 1:-11 2:-16 7:-14 8:-20
w:releas_#	0:46 1:-9 2:-19 3:-5 4:-10 6:-10 7:-10 8:-5
w:releas_(	0:11 2:7 3:-16 4:-12 5:-8
w:releas_,	0:-19 1:-21 2:-13 3:7 5:10 6:17 7:-7 8:-16
w:releas_.	0:-17 1:6 2:-11 3:-10 4:5 7:-9 8:-9
w:releas_:	0:-30 1:13 2:10 3:10 5:-10 6:-14 7:-10 8:-11
w:releas_;	0:-10 4:14 5:-6
w:releas_after	0:21 1:11 2:-21 3:-12 4:7 7:-5
w:releas_and	0:-14 1:14 2:-8 4:-6 5:-6 6:-7 7:-5
w:releas_anyth	0:20 4:-8 7:-8
w:releas_at	0:18 2:-16 3:-7 4:-9 5:-10 6:-10 7:-7 8:-5
w:releas_before	0:-9 1:-5 2:-15 3:-8 4:-5 5:-8 6:15
w:releas_by	0:-27 3:-5 4:-16 5:8 7:-11 8:-11
w:releas_earlier	0:-12 1:-9 2:16 4:-6
w:releas_for	1:-9 2:-12 4:-17 5:13 7:-9 8:-16
w:releas_here	0:-5 1:-9 3:12
w:releas_in	0:23 1:-7 3:-16 4:-13 5:-16 6:-15 7:-12 8:-11
w:releas_it	0:-21 2:-8 3:13 5:-7 6:5 7:-12
w:releas_lot	0:-9 1:-9 2:36 3:-9 4:-14 5:-9 6:-5
w:releas_now	0:16 1:-15 2:-10 3:-7 4:-10 5:15 8:-6
w:releas_the	0:12 2:-14 3:-11 5:-18 6:-15 7:-15 8:-16
w:releas_them	0:-28 1:-6 2:13 4:-7 6:-18 7:-8 8:-9
w:releas_these	0:-6 2:-13 4:-6 5:18 8:-5
w:releas_this	0:-26 2:8 4:-18 5:-11 6:10 7:-12 8:-15
w:releas_those	2:-6 3:-15 4:-6 5:5 6:7 7:-5
w:releas_to	0:27 1:-12 2:-26 4:-7 5:-7 6:-14 7:-10
w:releas_until	0:-7 1:-6 2:-8 3:-10 4:10 5:13 6:-5
w:release	4:9 6:-12 7:-12 8:-18
w:release_#	0:12 2:-19 4:-35 6:-19 7:-19
w:release_,	0:26 1:-23 2:-10 3:-11 4:-11 5:7 7:-6 8:-14
w:release_.	0:-30 1:18 2:8 4:9 5:-6 6:-18 7:-13 8:-8
w:release_:	0:-10 1:-5 2:10 4:11 8:-6
w:release_a	0:14 2:-14 5:8
w:release_after	0:-16 2:8 4:-5 5:10 6:-6
w:release_all	0:5 1:-11 2:-11 4:-7 5:-5 6:20
w:release_authority	0:-10 2:17 3:-6
w:release_bulk	0:-11 1:-5 2:-14 3:-9 4:17 5:-11
w:release_by	0:-15 1:8 2:-11 4:-6 5:8 6:-12 7:-7 8:-13
w:release_com	0:12 1:7 2:-5 5:-5 7:-7
w:release_follow	0:7 1:13 4:-13 7:-5 8:-9
w:release_for	0:-9 1:16 3:-25 4:-16 5:14 6:-11 7:-15 8:-14
w:release_from	0:-35 2:-14 3:32 4:-18 6:-19 8:-8
w:release_given	1:5 2:-6 4:-7 8:13
w:release_is	0:-7 2:-6 6:10
w:release_it	0:-11 5:-9 6:11 7:-8
w:release_lot	1:-21 2:33 3:-15 4:-18 5:-18 8:-6
w:release_mail	1:10
w:release_myself	0:-9 2:-8 3:-11 4:25 5:5 8:-7
w:release_not	0:21 4:-7 5:-7
w:release_of	0:16 1:-13 2:-25 3:-17 4:25 5:-30 6:-19 7:-9 8:-13
w:release_on	0:6 1:-8 3:-9 4:-10 6:15 8:-7
w:release_that	0:-6 1:10 2:-9 3:-10 4:7 5:-5
w:release_the	0:33 1:-13 2:-11 3:5 4:-7 5:-7 6:-7 7:-20 8:-19
w:release_them	0:-8 1:-9 2:6 4:-29 5:14 6:6 7:-13 8:-8
w:release_these	0:-8 1:10 4:8 5:-6 6:-9 8:-7
w:release_this	0:-17 2:9 5:-8 8:-7
w:release_those	0:-11 3:-7 4:-14 5:13 7:-5
w:release_when	0:12 2:-12 3:-6 4:-7
w:release_will	0:-7 2:-5 3:-10 4:14
w:remain	0:-8 1:-16 2:-14 3:-6 4:-18 5:-9 6:37 7:-14 8:-13
w:remain_#	0:10 1:-19 3:-11 4:-21 5:-7 6:22 7:-6 8:-8
w:remain_,	0:-14 1:10 2:-16 3:-14 4:-7 6:19 7:-6
w:remain_as	0:13 1:-13 6:10
w:remain_at	1:-12 2:-18 4:-6 5:26 7:10
w:remain_balance	0:-11 1:-17 2:-11 3:-5 6:23
w:remain_block	0:-20 5:-5 6:-17 7:-8 8:-6
w:remain_finish	3:15 5:-9
w:remain_frozen	0:9 1:7 3:-12
w:remain_held	0:-20 1:21 2:-13 4:-5 5:-6 6:-8 7:-15
w:remain_in	0:7 1:-5 2:-18 4:-20 5:7 6:-11 7:15 8:-6
w:remain_lock	0:-15 1:-8 2:9 3:5 5:-16 6:-5
w:remain_on	0:-11 1:5 4:-15 5:-19 7:-16 8:-17
w:remain_quantity	1:-14 2:-12 4:-9 5:-11 6:28 7:-10 8:-10
w:remain_stopp	0:-6 1:26 2:-6 3:-6 6:-11 7:-15
w:remain_suspend	0:-5 1:15 2:-6 4:-5 6:-5 7:-11
w:remain_unchang	1:10 6:-7
w:remain_under	0:-8 1:20 6:-11 7:-9
w:remain_unreleas	1:-5 2:12
w:remain_with	0:-21 2:-7 3:10 5:18 6:-13 7:7 8:-7
w:remainder	0:-9 1:16 2:15 3:-15 4:-10 5:-10 6:-15 7:-8 8:-6
w:remainder_is	1:-6 2:14 4:-7
w:remark	1:-6 2:-20 3:-7 4:-19 6:-7 7:-6 8:28
w:remember	0:14 1:6 2:-13 4:-8 7:-10
w:remov	1:-17 2:11 3:-16 5:-8 6:11 7:-5 8:-7
w:renew	0:10 1:-11 2:6 3:-6 5:5 7:-12
w:renew_,	0:14 1:-12 7:-12
w:renewal	0:16 2:-9 5:7 8:-9
w:rental	2:12 5:-6 6:-5
w:reopen	0:26 1:-30 7:-6
w:repair	0:-10 1:22 2:-27 3:-12 4:-18 6:-7 7:7 8:-8
w:repair_.	1:-18 2:-12 3:-6 4:-12 5:9 7:15 8:-6
w:repeat	0:-11 2:-13 3:13 4:-5 5:-8 6:-7
w:repeat_.	0:-5 2:-12 3:11 5:-6
w:replac	0:-8 2:14
w:replac_the	0:-5 2:11
w:replacement	0:-6 1:-7 3:18 4:-5 5:-7 6:-8 7:-5
w:reply	0:33 1:-9 2:-6 3:-15 4:-5 6:-5 7:-16 8:-5
w:report	1:-9 3:-10 5:-24 6:-23 7:7 8:-17
w:report_,	1:7 2:-7 5:-21 6:-11 8:-7
w:report_.	0:-8 1:-10 3:16 4:-21 5:-11 6:-17 7:14 8:-11
w:report_and	0:-13 1:-16 2:15 4:13 5:-7 7:-11
w:report_arriv	0:-10 2:13
w:report_back	0:-8 1:-7 2:19 3:-6 4:-5 5:-6 6:-9
w:report_for	0:15 4:-11 6:-8 8:-11
w:report_from	0:-7 1:-14 2:6 7:11 8:-10
w:report_has	2:-14 4:15
w:report_is	2:-13 3:-19 6:-11 8:-10
w:report_of	1:18 3:-11 4:-15 5:-7
w:requalifi	1:12 3:-7 6:-7
w:request	0:34 1:-10 2:-24 3:-17 4:-12 5:-16 7:-25 8:-14
w:request_.	0:19 2:-5 3:-5 5:-5 7:-12 8:-5
w:requir	0:13 4:-7 5:-8 6:-6 7:-9 8:-13
w:resend	0:17 7:-8 8:-5
w:resend_the	0:17 7:-8 8:-5
w:reserve	0:16 1:-10 2:-9 4:12 7:-12
w:resin	0:-32 2:-11 3:-7 4:6 5:-15 6:7 7:8 8:-14
w:resin_,	1:-10 2:-14 4:24 5:-7
w:resin_.	0:-11 2:-8 4:-17 5:-6 7:13
w:resin_and	1:-12 3:-6 6:17
w:responsibility	0:-12 8:12
w:responsible_for	2:7 5:-6 6:-12
w:rest	0:-21 2:20 4:-14 5:-11 6:-11 7:-21 8:-23
w:rest_,	0:-11 7:-6 8:-8
w:rest_.	0:-13 1:-5 3:8 5:-16 6:5 7:-5
w:rest_of	0:-11 1:-13 2:17 3:-14 4:-20 5:-6 6:10 8:-7
w:rest_stay	0:11 1:-6 5:-6
w:rest_until	0:23 1:-19 4:-7
w:rest_wait	0:-5 1:-19 2:17 3:-7 6:-6 7:-12 8:-11
w:restart	0:14 1:31 2:-12 3:-34 4:-12 5:-12 6:-25 8:-9
w:restart_#	0:6 1:36 2:-9 3:-19 4:-8 5:-13 6:-16 7:-15 8:-10
w:restart_(	0:-7 1:17 6:-6
w:restart_,	1:13 2:-11 3:-5 4:-13 5:-10 6:-17 7:-10
w:restart_.	0:15 1:17 2:-6 3:-10 5:-5 7:-11
w:restart_:	1:20 3:-12 4:-5 6:-10
w:restart_and	0:10 3:-10 6:5
w:restart_approv	0:-22 1:27 6:-8 7:-5
w:restart_as	1:14 6:-6
w:restart_at	0:11 2:-7
w:restart_by	0:-15 1:-6 3:-5 7:20
w:restart_column	1:10 3:-6
w:restart_com	0:-12 1:-13 7:17
w:restart_everyth	0:-6 1:-28 6:30 8:-8
w:restart_exactly	1:20 3:-6 6:-11
w:restart_is	0:-6 1:-8 6:18
w:restart_now	0:-7 1:22 2:-6 6:-8
w:restart_of	0:8 2:-5 3:-6 4:-6 5:-6 6:-10
w:restart_on	0:-7 1:14 2:-8 4:-5 7:-5 8:-12
w:restart_only	0:-7 1:-12 7:17
w:restart_qty	0:-14 1:31 4:-6 6:-6 7:-13 8:-6
w:restart_the	0:18 1:7 2:-13 3:-9 4:-16 5:-12 7:-20 8:-7
w:restart_this	0:-9 1:11
w:restart_with	0:12 6:-11 7:-7
w:restart_without	1:-8 7:14
w:result	1:6 2:11 3:-14 4:-6 5:-16 6:-10 8:-12
w:result_,	1:12 5:-6
w:result_.	0:5 1:-5 3:11 5:-6 8:-6
w:result_are	0:-8 1:-6 2:12 3:-5 5:-9 6:-10 7:-18 8:-8
w:result_from	3:14
w:result_is	1:10 3:-9 4:7
w:result_of	0:-14 1:-6 2:12 4:-7 7:9
w:resum	1:22 2:-9 4:-10 5:-6 6:-17 7:-9
w:resum_.	1:18 3:-6 4:-5 6:-5
w:resume	0:-43 1:35 2:-24 3:-26 4:-25 5:-20 6:20 7:-26 8:-28
w:resume_#	0:-27 1:43 2:-14 3:-9 4:-14 5:-12 6:-25 7:-19 8:-18
w:resume_,	0:-11 1:17
w:resume_.	0:-6 1:29 5:-5 6:-16
w:resume_all	0:-10 1:-24 4:-8 5:-5 6:31 7:-13 8:-18
w:resume_production	0:-8 1:22 6:-15
w:resume_the	0:-5 1:9 2:-6 3:-11 6:5 7:-6
w:resume_with	1:25 2:-8 4:-6 5:-7 6:-6 7:-10 8:-8
w:resumption	0:-5 1:15 2:-5 3:-6 5:-7 6:-10 7:5
w:resumption_of	1:12 6:-6
w:retailer	0:-9 1:6 2:10 3:-5 4:-6 5:6
w:retailer'	0:-12 1:8 2:9 3:-11 4:-8 6:-7
w:retailer_has	0:-5 2:11 4:-6 5:-5
w:retain	0:-7 1:-6 3:10 4:-10 5:-9 6:-10 7:8
w:retain_.	2:-6 3:13 4:-6 6:-10 7:-6
w:retention	0:13 5:-6
w:retest	0:-9 2:-10 3:13 4:-9 5:-6 6:-7
w:retest_.	0:-5 2:-7 3:10 4:-10 5:-6 6:-5
w:retest_is	1:11 2:-5
w:return	0:9 1:27 2:-8 3:-28 4:-23 6:-16 7:-9 8:-15
w:return_.	1:-11 3:-14 5:7 8:-7
w:return_to	0:12 2:-5 6:-7
w:returnable	3:-12 5:13
w:rev	0:-34 3:-8 4:7 5:5 6:-5 7:-16
w:rev_#	0:-46 1:-6 2:6 3:-6 4:7 6:-6 7:-20 8:-6
w:rev_,	0:-13 2:10 3:-10 4:-12 6:15 8:-7
w:rev_.	0:-9 2:-12 3:-12 4:-6 7:-16
w:rev_:	0:-20 1:9 2:5 3:-9 5:-11 6:-10
w:rev_[	0:9 1:-11 2:12 4:-6
w:rev_]	0:9 1:-11 2:10 3:-5 4:-15 5:-5 6:-5 8:13
w:rev_a	0:-31 1:-19 2:16 4:-25 6:8 7:-12 8:5
w:rev_a2	0:-19 2:-7 3:10 4:-8 5:-5 6:-10 8:14
w:rev_ab	0:-10 2:21 4:-5 5:-7 7:-9
w:rev_b	0:-14 1:13 3:-11 5:-7 6:-17 7:-17 8:-8
w:rev_c	0:16 1:-13 2:-9 3:-17 4:-20 5:-15 6:-6 7:-15 8:14
w:rev_c1	1:9 2:-12
w:rev_d	0:6 2:-7 3:-10 5:-7 6:-10 7:-15 8:16
w:rev_e	0:7 1:13 2:-14 3:-17 4:-9 5:-16 7:-16
w:rev_f	2:7 3:-8 4:-21 6:-14 7:-5
w:rev_g	0:-17 2:-5 3:11 4:-16 5:11 6:-9 7:-8 8:-7
w:rev_h	0:-27 1:16 2:-16 4:7 6:-6 7:-11 8:-20
w:rev_j	1:13 2:-9 5:-8 6:-11 8:-5
w:rev_k	3:12 4:-20 5:-11 6:5 7:-13 8:-18
w:rev_k2	1:11 8:-8
w:rev_l	0:-10 2:-8 3:15 4:-8 6:-12 7:-7
w:rev_m	0:-8 1:8 2:-11 3:-8 6:22 7:-5 8:-9
w:rev_n	0:-14 1:-17 2:20 3:-12 4:-19 5:-13 6:-9 8:11
w:review	0:7 1:-10 3:18 4:-10 5:-14 8:-5
w:review_by	1:-6 2:14 4:-5 5:-9 8:-5
w:review_the	0:-8 1:-6 2:-7 3:11 7:8
w:revis	3:-13 4:-5 6:8 7:-9
w:revision	0:-19 3:-8 4:8 5:-5 7:-14 8:7
w:revision_#	2:-11 3:-10 5:-11 6:-12 7:-16 8:11
w:revision_,	0:-8 3:5 5:-8 6:-10
w:revision_.	0:-19 3:12 4:-10 7:-5 8:10
w:revision_:	0:-14 1:8 3:-9 4:-7 5:13 6:-11 8:-7
w:revision_a	2:-17 6:14
w:revision_as	0:-16 1:-7 2:9 3:12 4:-11 5:-8 6:10 8:-8
w:revision_b	0:-7 1:-14 8:8
w:revision_c7	0:-7 4:-5 6:11
w:revision_d	0:-15 1:7 3:10 4:-16 6:-13 7:-9 8:-12
w:revision_f	0:14 1:14 2:-11 3:-10 4:-10 5:-6 6:-9 7:-15 8:-8
w:revision_g	0:-7 1:-6 2:16 4:-10 5:-5
w:revision_is	1:-12 6:9
w:revision_k	0:-5 2:-5 3:-6 4:-10 8:11
w:rework	1:-26 3:32 4:-12 5:-8 6:-12 7:-10
w:rework_#	0:10 1:-16 3:14 6:-7
w:rework_.	0:-10 1:-5 3:18 7:-7
w:rfq	0:24 2:-21 3:-7 4:-6 5:-12 6:-6 8:-8
w:rfq_#	0:24 2:-21 3:-7 4:-6 5:-12 6:-6 8:-8
w:ribs	0:11 3:-7 4:-5 5:-5 8:-6
w:rick	1:15 6:-6 7:-6
w:rig	0:-8 1:-12 2:-7 3:-5 4:17 5:-7 6:-5 7:-8
w:rig_.	0:-12 1:-9 2:-11 4:17
w:right	0:-23 1:-25 3:-17 5:-18 6:-7 7:12
w:right_.	2:13 4:-8 8:-10
w:right_?	0:12 5:-6
w:right_away	0:11 1:-8 3:-7
w:right_now	0:-29 1:-7 2:9 3:-5 4:-12 5:-9 7:25
w:right_to	0:-25 2:-5 3:-6 4:13 5:-6 6:-11 7:-16 8:8
w:ring	0:6 1:-7 4:-13 5:6 6:-15
w:ring_.	0:-8 2:18 4:-5 7:-8
w:rita	1:-11 2:-17 4:-8 6:20
w:road	0:5 1:-15 2:-12 4:5 5:9 7:-8 8:-5
w:robot	0:6 1:-7 2:16 4:-7 7:-8
w:robot_cell	0:-6 2:14 4:-6
w:rocker	1:6 2:9 4:-13 5:5 6:-8 7:-7
w:rod	0:-13 1:-5 2:-14 3:-6 4:16 5:-5 7:15 8:-8
w:rolf	0:-19 1:-5 2:-19 4:12 5:-6 8:17
w:roll	0:30 1:-8 2:7 4:-23 5:-14 6:-9 7:-19 8:8
w:roller	1:15 2:-6 3:-7 4:-5 5:-5 6:-6 7:-5
w:roller_,	1:13 2:-5 3:-6
w:ron	1:11 2:-8 3:-8 4:5
w:roof	0:-11 1:11 2:-18 3:-6 4:-13 6:-9 8:14
w:room	0:33 1:-8 2:-15 3:-19 4:-6 6:-11 7:-10 8:-17
w:rosa	0:10 3:-6 8:-6
w:rotor	0:-8 1:-11 2:-12 3:14 4:10 5:10
w:rotor_,	1:-5 2:-10 4:11
w:roughly	0:-19 1:8 2:-14 3:-12 4:-16 5:-15 6:-14 8:19
w:roughly_#	0:-19 1:8 2:-13 3:-12 4:-17 5:-15 6:-14 8:19
w:round	0:18 1:9 2:-9 3:-6 7:-8
w:roux	0:-6 2:-11 4:16 7:9
w:roy	0:-5 3:13
w:ruben	0:-12 4:9 5:-7
w:rudder	0:-17 1:5 2:17 3:-7 4:-6 5:-13 6:-12 7:-5 8:-10
w:rudder_stock	0:-18 1:8 2:15 3:-10 5:-13 6:-8 8:-10
w:ruiz	0:-6 6:11 8:-6
w:rul	0:-14 1:-10 2:-5 3:14 4:-6 5:13 6:-8 7:-6
w:rul_on	0:-9 1:-7 3:19 5:-8 6:-8
w:rule	1:17 2:-16 3:-8 6:-6 7:-6
w:rule_on	1:17 2:-15 3:-8 7:-5
w:run	1:5 2:15 3:-36 4:-26 5:-14 6:6 7:-37 8:-10
w:run_#	0:-10 1:13 2:22 3:-26 4:-31 5:-13 6:-18 7:-38 8:-22
w:run_,	0:-18 1:-9 2:-5 3:-15 4:-17 5:12 6:12 7:-7
w:run_.	0:-13 1:-20 2:6 3:16 5:-7 6:11 8:-16
w:run_a	1:-9 2:12 3:-7 4:-10
w:run_again	0:-14 1:30 2:-13 3:-13 4:-12 5:-11 6:-17 7:-16 8:-7
w:run_and	1:13 7:-13
w:run_at	1:8 4:-10 5:5
w:run_everyth	0:-6 1:-11 3:-9 4:-9 6:22 7:-9 8:-11
w:run_in	1:-5 6:10
w:run_is	1:12 3:-13 4:-12 5:-7 6:-7 7:-10 8:-14
w:run_it	0:-12 1:-9 2:-34 3:-15 4:-34 5:-7 6:-21 7:-19 8:28
w:run_lot	1:-9 2:18 4:-9
w:run_now	0:-8 1:11
w:run_of	1:-13 3:-6 4:15 5:-6 7:-5 8:-5
w:run_out	2:10
w:run_over	0:13
w:run_the	2:5 3:-13 4:-8 5:-6 6:10 7:-8 8:-5
w:run_them	0:-5 2:10
w:run_two	0:-11 1:-9 2:18 4:-7 7:-7
w:rune	8:10
w:runn	1:-15 2:-8 3:-13 4:-16 6:-10 7:17 8:-16
w:runn_.	0:-33 2:-9 3:-7 4:-9 7:36 8:-16
w:runn_again	1:-8 5:11 7:-7
w:runn_since	1:-12
w:runout	0:-5 2:11 4:-8 5:-6
w:runs	0:17 1:-10 2:-7 4:-6 5:-9 6:11 7:-6 8:-6
w:runs_until	0:20 1:-13 3:12 7:-15
w:ruth	0:-13 1:-17 3:16 4:10 5:-10 6:-10 7:-5 8:-6
w:ruth_,	0:-13 1:-15 2:11 3:11 4:7
w:s	1:-19 3:-13 4:-15 5:7 6:16 7:7 8:-7
w:s235	0:-8 1:-14 2:17 3:-7 4:7 5:-8 6:-5 8:-14
w:s235_.	2:15 8:-7
w:s355	0:-8 3:-5 4:11 5:-6 6:-6 7:-5 8:-13
w:s355j2	0:8 2:11 3:-6 4:-8 6:-5 8:-5
w:s_.	0:-8 1:-14 2:7 4:-13 5:13 6:9 8:-5
w:sabrina	0:-6 1:-8 2:9 3:-8 4:-13 8:15
w:safety	2:-16 6:-5 7:-5 8:-8
w:safety_lab	1:14 2:-8 3:-7
w:said	0:38 1:-19 2:-7 3:-12 4:-17 5:-15 6:10 7:-26 8:-17
w:said_on	0:-7 1:-14 2:5 4:-5 6:13 7:-5
w:said_so	0:-8 1:10
w:said_yes	6:13
w:sail	0:-6 1:-10 3:-16 4:-17 5:25
w:sal	0:8 1:-14 2:-6 3:-11 4:11 5:-13 7:8 8:-13
w:sal_,	0:20 1:-5 2:-19 5:-8 6:7 8:-5
w:sal_office	0:16 1:-10 2:-8
w:sale	0:31 2:-22 3:-5
w:salt	0:-9 1:5 2:5 4:-10 7:-12
w:salt_spray	0:-21 1:13 2:7 4:-7 6:-5 7:-11
w:saludo	0:-9 3:10
w:sam	0:-12 1:-5 3:30 4:-7 5:-5 7:-6
w:same	0:-15 2:-9 3:-29 4:-12 5:-12 6:31 7:-23 8:-15
w:same_#	0:-8 1:-9 2:15 3:20 4:-8 5:-6 6:-6
w:same_.	0:-9 1:-9 2:-16 3:-5 4:5 5:5 6:15 7:-6
w:same_alloy	2:-10 4:11
w:same_as	0:-14 1:17 5:-6 7:-8
w:same_bar	3:-5 6:13 7:-5
w:same_box	0:-10 1:-12 2:-6 3:-5 5:18 6:13 7:-7
w:same_cordura	0:-6 1:-6 2:-11 4:13 5:-6 8:-5
w:same_crat	1:10 2:-6 3:-5
w:same_label	1:12 2:-7 3:-5 4:-5 7:-5
w:same_material	0:-8 2:5 3:-9 4:-6 5:-6 6:14 7:-7 8:-9
w:same_number	1:-11 3:15 7:-7
w:same_person	0:12 3:-9
w:same_resin	0:-5 1:5 3:-9 4:-17 5:-5 6:8 7:-5
w:same_revision	0:-6 2:12 3:6 4:-8 5:-5
w:same_steel	0:-5 6:15
w:same_wire	0:-10 1:10 2:-10 3:-9 4:7 7:-6
w:sampl	0:-40 1:-36 2:-18 3:-20 4:80 5:-39 6:-15 7:-19 8:-29
w:sampl_,	0:-29 1:-15 2:-18 3:-12 4:47 5:-9 6:-13 7:-15 8:-18
w:sampl_.	0:5 1:-16 2:8 3:-8 4:18 5:-8 6:-5 7:-6
w:sampl_and	2:-13 4:15
w:sampl_are	0:-7 1:-19 4:13 5:-8 6:-5 8:-10
w:sampl_as	2:-11 4:15
w:sampl_for	0:-11 1:-6 2:-19 4:29 5:-10 8:-7
w:sampl_have	2:-9 4:20 8:-5
w:sampl_in	0:-9 1:-9 2:-11 3:-6 4:17 5:-7 7:-5
w:sampl_of	0:-22 1:-19 2:-33 3:-16 4:46 5:-28 6:-7 7:-10 8:-14
w:sample	0:-51 1:-36 2:-46 3:-17 4:87 5:-40 6:-25 7:-32 8:-32
w:sample_,	0:-8 1:10
w:sample_.	0:6 1:-13 2:9 3:9 4:-10 6:-6
w:sample_approval	0:10 1:-14 2:-17 3:-9 4:17 5:-11
w:sample_harness	0:-15 1:-11 2:-12 4:28 5:-6 7:-8 8:-10
w:sample_in	0:-19 2:-15 4:23 5:-12 7:-8
w:sample_is	1:6 2:-11 3:-5 4:11 6:-7 7:-5
w:sample_of	0:-11 1:-15 2:-17 3:-7 4:22 5:-10 8:-8
w:sample_order	0:-6 1:-5 2:-11 4:14
w:san	0:-9 4:16 7:-5 8:-6
w:sand	3:5 4:-6 5:-10 6:-5
w:sanne	0:-22 1:12 3:-14 4:-11 7:-10 8:27
w:santo	2:13 3:-7 4:7 5:-5 6:-8 7:-9 8:-6
w:sat	0:-6 1:9 2:6 3:-12 4:8 5:-15 6:-5 7:-9
w:sat_in	0:-9 1:10 2:6 3:-13 4:8 5:-16 6:-5 7:-8
w:sato	0:-12 3:-8 6:9
w:saturday	0:32 1:-10 2:-34 3:-14 4:-13 5:5 6:-11 7:-23 8:-8
w:saturday_,	0:21 7:-10 8:-5
w:saturday_.	0:23 2:-19 4:-5 5:-8
w:saturday_at	0:10 7:-7
w:saturday_from	0:17 2:-15 6:-8
w:saw	7:10
w:say	0:25 1:-23 2:-22 3:-14 6:-11 7:-14
w:say_so	0:9 1:-11 2:-15 3:-18 4:5 5:19 7:-16
w:say_that	0:13 1:-9 3:-7 6:-7
w:say_yes	0:21 1:-5 2:-12
w:says	0:21 2:-12 3:-15 5:-21 6:-15 7:-13 8:-9
w:says_#	0:24 1:-6 2:-8 3:-12
w:says_.	0:12 1:-8 4:-5 7:-5
w:says_so	0:-29 2:9 3:9 6:-10 7:8 8:-8
w:says_yes	0:-13 1:-7 2:-17 4:16 5:-11 6:10 7:-6 8:-14
w:sbs	2:-13 4:19
w:scaffold	2:-8 3:-7 4:-7 5:12
w:scan	2:-14 3:13 4:11 5:-7 7:-10
w:scan_.	3:11 7:-8
w:scanner	0:14 1:-8 7:-5
w:schedul	0:6 1:-10 2:-11 3:-5 4:-10 5:10 6:-5 7:-12
w:schedule	0:7 1:-8 3:-12 4:-19 5:5 6:-6 7:7 8:11
w:schedule_.	2:-5 4:-11 5:-8 8:18
w:schedule_and	3:-5 4:-5 7:15
w:schedule_is	0:-5 2:-5 3:-6 4:-6 5:15
w:school	0:-8 1:11 2:10 6:-6 7:-5
w:scrap	0:14 1:-7 2:8 3:-9 4:-5 5:-10 6:-15 7:-10 8:-7
w:scrap_#	1:-14 2:17 3:-18
w:scrap_.	0:10 1:-13 3:14 6:-9 7:-9 8:-7
w:scrap_the	0:9 1:-12 3:8 6:-9
w:scrap_them	1:13 3:-7
w:scrapp	0:25 1:-11 2:-7 3:-13 6:-5
w:scrapp_.	1:-7 3:10
w:scratch	0:-8 3:29 4:-5 5:-11 8:-6
w:screen	0:11 2:-5 7:-9
w:sea	0:-29 5:-13 6:-11 7:-16 8:9
w:sea_.	0:-24 1:-10 2:-17 3:8 4:16 5:-18 6:-6 7:-17 8:14
w:sea_trial	0:-7 1:7 2:11 3:-5 4:-13 5:-5 6:-7
w:seal	0:-8 1:10 3:13 4:5 5:-6 6:-14 7:-9 8:-5
w:season	0:22 3:-18 4:-9 5:-7 6:11 7:-13
w:seat	1:-5 2:17 3:-20 4:-27 5:5 6:-16 7:-10
w:seat_,	1:-17 2:11 4:-14 5:-10 6:-8 8:12
w:seat_.	0:-7 1:-7 2:15 6:-5
w:seat_cover	0:-7 1:18 2:12 4:-11 6:-14 7:-5
w:seat_fram	0:16 3:-6 5:-5 8:-6
w:seat_rail	0:8 1:-7 2:11 7:-7 8:-5
w:seat_shell	0:-12 2:5 3:-6 4:-6 5:8 6:-7
w:second	0:15 1:16 2:-16 4:-33 5:-12 6:-8 8:-7
w:second_and	0:-8 1:-5 2:10 4:-9 5:-7 7:10
w:second_floor	0:10
w:second_half	1:10 2:5 5:5 6:-6 7:-6 8:-5
w:second_lot	0:21 2:-14 3:-6 4:-11
w:second_release	0:-12 1:24 2:-11 4:-7
w:second_set	0:16 3:-7 7:-12
w:section	0:-11 1:-6 2:-12 3:-5 4:15 5:-7 8:-6
w:section_.	0:-6 2:10
w:see	0:6 1:-6 2:13 3:-14 4:-14 5:-16 6:-12
w:see_.	0:-7 2:-18 4:20 7:8
w:see_how	2:16 4:-16
w:see_the	3:-10 5:-11 6:-7 7:12 8:-6
w:see_you	0:31 7:-15 8:-15
w:seem	0:10 7:-9
w:seen	0:-8 1:7 4:9 5:-17 6:-14 8:-13
w:seen_lot	1:-7 2:17 4:-7
w:seen_the	0:-6 2:-8 4:16 5:-9 6:-8 7:-6 8:-7
w:sell	0:-18 2:9 4:-5 5:8 7:9
w:send	0:12 1:-16 2:-16 4:5 5:6 6:-15 7:-26 8:-44
w:send_#	0:-26 2:-15 3:-10 5:30 7:-8 8:-5
w:send_,	0:-8 1:6 2:-10 5:13
w:send_.	0:-7 1:-9 3:13 4:-11 7:7
w:send_a	0:-17 1:7 2:-15 5:5 7:-6 8:-6
w:send_another	1:6 3:-11 5:9
w:send_by	0:-10 4:12 5:-5
w:send_it	0:60 1:-8 2:-10 3:-12 4:-26 5:-13 6:-6 7:-12 8:-39
w:send_me	0:6 2:-6 3:-7 4:21 5:-9 7:-14 8:-6
w:send_photo	0:-5 2:13 4:-11 5:-8 8:-5
w:send_the	0:16 2:13 3:8 4:-13 5:-14 6:-17 7:-19 8:-13
w:send_them	0:-20 1:-18 2:-13 3:19 4:21 5:-14 7:10 8:-19
w:send_us	0:-16 1:-5 2:-20 3:15 4:-12 6:-10 7:-10
w:send_you	0:23 1:-7 2:-24 3:-5 4:-9 5:-9 6:-7 7:-6 8:-8
w:sensor	0:-7 1:-6 2:-10 3:-15 4:-19 5:-21 6:12 7:7 8:10
w:sensor_,	0:-9 1:-8 2:-8 4:-6 5:-9 6:12
w:sent	0:-21 2:-20 3:-19 5:-12 7:-7 8:39
w:sent_.	0:-41 1:11 2:-9 3:-19 4:-24 5:-5 6:-11 7:-15 8:42
w:sent_a	0:-9 1:-5 3:12 4:-12 5:-7
w:sent_by	2:-14 4:12
w:sent_on	1:-5 2:5 3:-5 6:10
w:sent_the	1:-8 2:16 3:-7 4:-10
w:sent_to	0:13 1:-9
w:sent_you	2:-16 4:15 5:-5
w:separate_release	0:-10 1:5 2:17 4:-16 5:-7 6:-5 7:-10 8:-11
w:separately	0:23 1:18 2:-35 4:-17 5:-24 6:-14 7:-11 8:-14
w:separately_.	0:5 1:14 2:-20 4:-11 5:-14 6:-9 7:-8
w:sept	0:15 2:-12
w:september_.	0:-8 1:17 2:-10
w:september_and	0:-9 2:11
w:serial	0:-6 1:-7 2:-19 3:23 4:19 5:-20 6:-10 7:-14 8:-11
w:serial_#	2:-6 3:28 4:-14 5:-18 6:-8 7:-9 8:-6
w:serial_production	0:-10 2:-13 4:29 5:-5 7:-5 8:-7
w:server	0:39 1:-25 2:-10 4:-10 5:-7 6:-9 7:-7 8:-9
w:service	0:7 1:-17 2:9 3:-5 4:-10 5:-11 7:-5 8:11
w:sery	0:-36 1:-25 2:-33 3:-17 4:52 5:-31 6:-20 7:-16 8:-26
w:sery_,	1:-5 2:-9 4:14 8:-9
w:sery_.	1:-8 2:-7 3:-6 4:12 6:-7
w:sery_:	0:-6 2:-22 4:24 5:-8 8:-6
w:sery_of	0:-18 1:-16 2:-7 3:-10 4:24 5:-21 6:-14 7:-5 8:-14
w:sery_production	0:-15 1:-6 2:-17 4:32 8:-8
w:sery_stay	0:-8 2:-5 3:-6 4:14
w:set	0:-10 3:-17 4:5 5:-13 7:-17 8:6
w:sets	0:-9 1:-14 4:-7 6:-11 7:-11 8:12
w:sets_,	0:-8 1:-7 2:8 3:-10 5:-7 6:-6 8:8
w:sets_.	0:-8 1:-9 2:11 3:8
w:sets_of	0:-12 1:-8 8:10
w:settl	0:14 1:-9 2:-7 4:-8 5:-7 8:-6
w:settl_.	0:-9 2:-5 3:5 7:14 8:-6
w:seven	0:-21 1:-12 2:22 4:-19 6:-7
w:seven_hundr	0:-15 1:-19 2:28 4:-17 5:-5 7:-7
w:sew	0:-12 1:13 2:5 4:-9 5:-15 8:-8
w:sew_#	1:15 6:-6 7:-5
w:sew_can	1:5 2:10 4:-7
w:sew_line	4:10
w:sew_of	0:-10 7:13
w:sewn	2:-12 3:12 4:-9 5:-10 6:-5
w:sewn_.	0:-9 2:-9 3:13
w:sg	0:11 2:-11 4:10 8:-5
w:sg_iron	0:11 2:-11 4:10 8:-5
w:shad	1:10 2:-7 3:-9
w:shade	0:-6 1:-5 3:12 4:-10 5:-7 7:5
w:shaft	0:-15 2:9 4:-11 5:-5 6:-10 7:13 8:-11
w:shaft_,	0:-14 7:15
w:shall	0:5 1:5 2:-10 3:-5 5:5 6:-10 7:-21 8:-13
w:shall_be	0:-12 1:13 2:-11 3:8 4:16 5:-8 6:-11 7:-10 8:-11
w:shall_not	0:-10 1:12 2:15 3:-12 4:-13
w:shall_release	0:5 1:9 2:-18 3:-5 4:14 6:-6 7:-5
w:shall_remain	0:15 2:-15 4:-6 5:9 6:6 7:-5
w:shall_we	0:19 1:-8 2:-6 3:-8 7:-9
w:share	0:19 1:-6 3:-14 7:-6
w:share_.	0:15 3:-13
w:shaw	0:-7 1:-6 2:-6 3:12
w:she	0:14 2:-10 3:13 5:-16 6:-10 7:-9 8:-11
w:she'	0:17 1:-8 2:-17 3:-6 4:8 5:-11 6:-11 7:-10 8:-20
w:she'll	0:14 1:-14 2:-14 3:13 4:-7 5:-6 6:-8 7:-6 8:-6
w:she_has	0:14 5:-8 7:-5
w:she_writ	0:5 1:-11 3:13 7:-7
w:sheet	0:-13 1:-14 3:-22 4:8
w:sheet_#	2:-8 3:-15 4:12 7:-7
w:sheet_,	1:-6 2:10 4:-5 5:9
w:sheet_for	1:-7 2:15 3:-5 4:-5 8:-5
w:sheet_rev	0:-7 2:6 3:-5 6:9 8:-14
w:shelf	0:-9 1:-14 3:-9 4:-5 5:5 6:7 8:-8
w:shelf_,	0:-15 1:-16 2:17 7:-5
w:shelf_.	0:10 1:-6 6:6 7:-13
w:shelf_life	2:-8 5:15
w:shelf_until	0:-6 2:-13 3:9 6:7 7:9
w:shell	1:9 3:-10 4:-6 5:5 6:-11 7:-7 8:-16
w:shell_,	0:-17 1:7 2:-5 3:-5 4:-9 5:9 6:-7
w:shelv	0:5 1:11 3:8 4:-17 5:-10 6:-7 7:-14 8:-5
w:shelv_.	0:15 2:-6 3:-8 7:-6
w:shift	0:20 1:-8 2:-19 3:-10 5:-7 6:-8 7:-6
w:shift_.	0:19 3:-6 6:-5 7:-13
w:ship	0:-15 1:-14 2:-27 3:11 4:-18 5:30 6:-17 7:-7
w:ship_#	0:-18 1:-11 2:-24 3:22 4:-17 5:33 6:-14 7:-17 8:-24
w:ship_,	0:-17 1:-10 3:15 5:14 6:-12 7:8 8:-5
w:ship_.	0:-14 1:12 2:-6 3:-8 4:-8 6:-9 7:9
w:ship_between	0:-14 5:19
w:ship_by	1:-5 2:-7 8:16
w:ship_com	3:12 8:-5
w:ship_date	0:19 1:-6 2:-12 4:-10 5:-5 8:8
w:ship_exactly	2:-13 5:20
w:ship_in	0:-22 2:-6 3:-12 4:-7 5:33 8:-6
w:ship_it	0:18 5:-5 7:-7
w:ship_on	0:10 1:-16 2:-5 5:10
w:ship_the	3:15 5:-16 6:-9
w:ship_them	0:5 1:-6 2:-5 3:13 5:-14 7:-7 8:-6
w:ship_to	0:-14 2:16 4:-10 5:-11 8:18
w:ship_until	0:-10 1:-6 2:-13 3:-6 4:-9 5:20
w:ship_with	0:-5 1:-5 3:12
w:shipment	0:-33 2:-27 4:-27 5:41 6:-12 7:-9 8:-7
w:shipment_,	0:-5 2:-18 5:19 6:-8
w:shipment_:	0:-13 2:-8 4:-9 5:16 8:-5
w:shipment_goes	1:14 2:-5 3:-5
w:shipment_in	0:-5 2:-7 5:12
w:shipment_is	0:-7 1:13 4:-6
w:shipment_release	1:-8 2:-17 4:-14 5:19
w:shipment_to	0:-5 1:-8 3:12 4:-6 5:-12
w:shipp	0:-15 2:-40 3:-12 4:-17 5:31 6:5 7:-7
w:shipp_#	2:-13 3:-9 5:-6 6:17 8:-12
w:shipp_,	0:14 1:-15 2:-19 4:-5 5:9 6:13 7:-12
w:shipp_.	0:9 1:7 2:-13 5:-11 7:-8
w:shipp_and	3:-10 4:-5
w:shipp_release	0:-9 1:-5 2:-15 3:-6 4:-5 5:20
w:shipp_until	0:-8 3:-5 5:13
w:shipp_window	0:10 2:-6 4:-5
w:sho	2:13 4:-15
w:shop	1:-9 2:-16 3:-20 4:-5 5:-5 7:8 8:-10
w:shop_,	0:18 3:-9 4:-7 5:-6 8:-7
w:shop_.	1:-8 2:-17 3:-16 4:-13 5:-8 6:7 8:-16
w:shop_draw	2:-13 4:-11 8:22
w:shop_in	0:-5 2:12
w:shore	0:-12 1:-15 2:13 3:-8 5:-17 6:-5
w:shore_.	0:-6 1:-9 2:26 4:-16 5:-7
w:short	0:6 1:-15 5:-6 6:11
w:short_notice	0:-6 7:10
w:shot	0:-10 1:-18 2:10 3:-15 4:12 5:-7 6:-7 7:-15 8:-6
w:should	0:5 1:-9 3:-7 4:-8 5:-9 6:-10 7:-9 8:8
w:should_be	1:-12 4:-7 5:-8 6:-6 7:12 8:-6
w:should_the	0:-7 1:12 3:-9
w:shout	0:12 1:-13 2:11 3:-5 8:-6
w:shout_if	0:8 1:-12 2:13 8:-6
w:show	0:12 1:-13 2:-12 3:-16 4:8 5:-11 6:-11 8:-19
w:show_#	1:-8 7:9 8:-10
w:show_,	0:-11 3:-7 4:14 5:-5
w:show_.	0:17 2:-10 3:-12 4:-5 7:-6 8:-9
w:show_is	0:-6 2:-5 3:-7 4:15 7:-5
w:showroom	0:-22 3:-22 4:25 5:-16 6:-7 7:-11 8:-13
w:shroud	3:12
w:shroud_in	3:12
w:shut	0:-7 2:-6 3:-17 4:15 5:-12 6:-12 7:-15 8:-10
w:shut_until	1:-19 2:6 3:-10 4:10 5:-9 7:-13
w:shut_you	1:13 7:-9
w:shutdown	0:-16 1:-14 3:-6 5:16 6:13 8:-7
w:side	0:-26 1:5 2:-18 3:-36 4:-30 6:-11 7:-7 8:37
w:side_(	0:-7 2:11 8:-5
w:side_,	0:-20 1:-6 2:-14 3:-10 4:-16 5:-10 6:-10 7:-16 8:34
w:side_.	0:-7 1:6 2:-27 3:-21 4:-24 6:-16 7:9 8:31
w:side_for	2:-6 4:-7 5:-7 7:-17 8:17
w:sign	0:-31 1:13 2:-6 5:-9 6:-8 7:-21 8:11
w:sign_,	1:8 2:-9 3:9 4:-9 8:10
w:sign_.	0:-17 1:-13 2:-16 3:7 4:-15 5:22 6:-13
w:sign_;	1:-11 2:5 5:-5 6:10
w:sign_and	0:12 2:-12 3:8 4:-5 7:-6 8:-7
w:sign_by	1:9 3:-13 5:-11 6:-7 7:-6
w:sign_for	0:-23 1:-5 2:-8 3:16 5:-7 6:-11 7:-5 8:6
w:sign_off	0:-35 1:-8 2:15 4:-5 5:-12 6:-5 7:-15 8:10
w:sign_the	0:-14 1:32 2:-16 3:-8 5:-6 6:-11 7:-14
w:sign_this	0:-21 1:-15 2:7 3:11 5:-13 6:-10 7:-6 8:-7
w:signature	0:-7 2:-14 3:-12 4:12 5:-14 6:-13 7:-19 8:15
w:signature_on	0:-23 2:5 3:-12 4:8 6:-8 7:-14 8:21
w:signora	2:-14 3:9
w:silicone	0:-6 1:-8 3:-5 4:12 5:-9
w:silicone_#	0:-5 1:-6 2:-10 4:12 5:-5
w:silk	0:-26 2:14 3:-11 4:22 5:-7 6:-5 7:-6 8:-18
w:simone	0:5 2:7 3:-12 5:7
w:simply	0:18 1:-15 2:-13 4:-9 5:-5 6:-6 7:-9 8:9
w:since	0:26 1:-16 2:-7 4:-10 5:-9 6:-12 7:-10 8:-9
w:since_#	0:18 1:-6 3:-8 6:-9 7:-7
w:since_monday	0:11 1:7 7:-15
w:since_the	0:9 1:11 2:-8 7:-8
w:since_tuesday	0:19 2:-6 7:-12
w:sincerely	1:-11 3:12
w:single	2:-20 4:11 5:-9 8:-5
w:single_one	0:13 2:-15 3:-7 6:5
w:sink	0:7 1:-12 2:10 3:7 4:-13 5:-9 6:-7 8:-5
w:sink_mark	0:8 1:-13 3:15 5:-6
w:sir	0:-13 1:-10 3:6 4:-15 6:-11 7:9
w:sir_,	0:-13 1:-10 2:-9 3:7 4:-10 6:-11 7:9
w:sirs	0:-12 1:-11 3:-7 4:-5 6:-5 7:12
w:sirs_,	0:-12 1:-11 3:-7 4:-5 6:-5 7:12
w:sit	0:-5 1:21 2:12 3:-15 4:-24 5:-12 6:-9 7:-9 8:-14
w:sit_in	0:-6 1:10
w:sit_on	0:16 1:-5 2:-5 5:-5
w:sit_tight	0:-5 1:15 3:-12 4:-6 5:6
w:site	0:-11 1:11 3:-11 4:-26 5:15 6:-8 7:-7
w:site_,	0:-8 1:9 2:10 5:-6
w:site_.	0:-5 1:6 2:14 4:-5
w:site_buyer	0:-8 5:15
w:site_has	0:9 2:-10 3:-9 4:-10 5:20
w:site_manager	0:-7 3:-6 4:-5 5:15
w:site_survey	1:10 2:-5
w:sits	0:-8 1:13 2:8 5:-6
w:sitt	0:-23 2:-17 3:23 4:-13 5:-16 6:7 7:-13 8:-8
w:sitt_in	0:-19 1:-7 2:-15 3:27 4:-13 5:-15 7:-9
w:six	2:12 3:-14 5:-6 6:-10 7:-15 8:-11
w:six_more	1:12 6:-11
w:size	0:-24 2:-11 4:11 5:-14 6:7 7:5 8:-5
w:size_#	0:-6 2:-5 3:8 4:11 5:-7
w:sketch	1:5 2:-12 4:12
w:skid	0:-21 2:-11 4:-7 5:10 6:-5 7:-7 8:9
w:skid_#	0:-11 2:-8 8:-7
w:sku	2:10 3:-5
w:sl	0:11 1:-11 2:9 3:-5 4:-12 5:-8 6:8 7:-10
w:sleep	3:-5 7:12
w:sleev	0:-19 1:9 2:-17 3:6 6:-10 8:14
w:sleev_,	0:-11 2:-14 5:-7 6:-9 8:15
w:sleev_in	0:-10 3:9 5:7
w:slid	0:18 2:-13
w:slider	2:10 4:-7
w:sling	1:-11 2:-5 3:-9 4:-5 6:5 7:11
w:slip	0:18 1:-10 2:-7 4:-14 5:-13 7:-10 8:-8
w:slip_#	0:21 2:-11 3:-5 4:-6 5:-6
w:slot	0:-17 1:-15 2:-20 3:-10 4:15 5:19 6:-5 7:7 8:-16
w:slot_.	0:-13 2:-8 4:13 5:5 7:9 8:-7
w:slot_on	0:-8 2:-12 3:5 4:14 8:-12
w:slot_we	1:-5 2:-8 5:12
w:small	0:16 7:-8
w:smt	1:15 2:-8
w:sn	0:6 2:-6 4:-11 5:-5 6:-8 7:6 8:-10
w:sn_#	0:6 2:-6 4:-11 5:-5 6:-8 7:6 8:-10
w:so	0:-20 2:-13 3:15 4:-27 5:-14 6:-7 7:-17 8:-13
w:so_#	0:11 1:-13 2:5 4:-10 5:-6 7:-5
w:so_,	0:16 1:-6 6:-8 7:-5
w:so_.	2:5 4:-12 5:6 6:-8 7:-12 8:-9
w:so_:	0:-5 2:11 4:-8
w:so_build	1:-14 2:-12 3:12 6:13
w:so_don't	1:-7 2:13 7:-6
w:so_far	3:-17 4:-11 6:-14 7:7 8:-11
w:so_i	0:8 1:-10 2:-27 3:-12 4:17 5:-9 6:-6 7:-6
w:so_in	0:-15 1:6 3:-12 4:14 5:6 6:-8 7:-11
w:so_it	2:-10 3:-5 5:-7 6:12 8:-11
w:so_let'	0:-5 1:18 6:-6
w:so_much	0:13 7:-5
w:so_no	0:6 6:5 7:-13
w:so_noth	0:-5 1:-5 2:-22 3:5 4:-14 5:-16 6:11 8:-17
w:so_please	0:12 1:8 4:-14 5:-12 6:-9 7:-25 8:5
w:so_that	1:-14 2:-12 3:9 5:-7 6:9 7:-8
w:so_the	0:-7 1:18 3:-5 4:-12 5:-7 6:-7 7:-13 8:-5
w:so_there	0:-11 1:5 2:-5 3:-6 6:-7 8:12
w:so_this	0:12 1:-8 2:-12 3:-10 4:5 6:-9 7:-7 8:-7
w:so_until	0:-21 1:-6 2:13 3:-11 4:9 5:-12 7:-7
w:so_we	0:-18 1:13 3:-9 7:-9
w:so_you	0:-7 1:14 2:-24 3:11 4:-17 5:-9 6:-5 7:-10
w:soda	1:-5 2:10
w:sofa	0:11 2:-5
w:sofia	1:7 2:-15 3:11
w:sold	0:30 2:-15 3:-6 6:-6 7:-13
w:solder	0:-13 7:16
w:solveig	1:11 6:-8
w:some	0:-28 1:30 3:6 4:-18 5:-14 6:-8 8:-26
w:some_of	0:-31 1:30 2:-13 3:11 4:-8 5:-9 6:-14 7:-22 8:-17
w:somebody	0:20 1:-6 2:-10 4:-5 5:-5 6:-9 7:-10 8:-5
w:someth	0:-5 1:-6 3:-17 4:-9 5:-21 6:-20 7:32 8:-28
w:someth_.	0:-6 2:11 3:-7 4:-9 5:-5 7:15 8:-11
w:somewhere	1:16 2:8 3:-10 5:-12 6:-5 7:-9
w:sonja	2:12
w:soon	0:28 2:8 3:-23 4:-14 5:-10 6:-22 7:-26 8:-18
w:soon_as	0:24 2:8 3:-23 4:-14 5:-9 6:-22 7:-19 8:-17
w:sorry	0:22 1:-23 2:-12 3:-19 4:-30 5:-13 8:-27
w:sorry_,	0:27 4:-11 6:-6 7:-7 8:-8
w:sorry_.	0:20 1:-12 2:-9 3:-9 4:-12 5:-8 6:-9 7:-11 8:-9
w:sorry_it	1:-17 4:-8 6:27 7:-12 8:-14
w:sort	0:-23 1:5 2:-16 3:18 4:-12 5:-9 6:-13 7:16
w:sort_,	0:-7 1:17 2:-5 3:-7 6:-7
w:sort_.	2:-13 3:6 4:-8 5:-6 6:-8 7:14
w:sort_out	0:-12 2:6 7:8
w:sort_result	1:-12 3:20
w:sound	0:21 2:-6 8:-8
w:sourc	0:-30 2:16 3:-22 5:-23 6:-12 7:-9 8:7
w:sourc_(	0:-8 2:9 3:-7 4:-5 5:-6 8:16
w:sourc_)	0:-7 3:-11 4:7 5:-7
w:sourc_,	0:-16 1:10 2:5 3:-8 4:17 6:-11 8:-14
w:sourc_.	0:-18 1:-9 2:5 3:-11 4:-8 5:-7 6:-10 7:6 8:12
w:source	0:-6 2:-16 4:18
w:source_inspector	0:-5 2:-16 4:19
w:souza	2:-5 3:10 6:-7
w:spacer	1:-6 2:-11 4:-5 7:5 8:20
w:spar	3:11
w:spare	0:6 1:-10 2:-5 3:12 7:-5
w:spare_part	0:5 1:-10 2:-5 3:12
w:speak_against	0:-6 7:-6 8:10
w:speaker	1:-7 6:12
w:speaker_grill	1:-7 6:12
w:spec	0:-23 1:16 2:-12 3:-22 7:9 8:-6
w:spec_rev	0:-8 1:14 2:-13 3:-15 4:10 6:-5 7:-6
w:specification	0:-5 1:-11 2:15 4:-12
w:speech	0:12 1:-8
w:spent	0:11 2:-8
w:spindl	0:-6 2:16 4:-7
w:spoke	0:8 2:-11 4:10
w:spoken	0:13 1:-10 3:-8 7:6
w:sponsor	0:-6 7:10
w:spr	0:-6 1:7 2:12 3:-10 4:7 5:-14 6:-9 7:-19 8:-14
w:spr_,	0:31 1:-5 2:-14 3:-6 4:11 5:-12 7:-14 8:-5
w:spr_.	0:-10 1:18 7:-6
w:spr_and	0:-11 2:9
w:spray	0:-23 1:19 3:-11 5:-13 6:-8 7:-13
w:spring	0:-9 2:12 4:-6 5:-8
w:sqa	0:-19 1:-13 2:-9 3:21 4:-5 5:-11 7:12
w:sqa_)	0:-11 1:-6 2:-7 3:17 5:-7
w:sqa_.	3:10 5:-5
w:square	0:-6 1:12 3:-5 5:-5 6:-10
w:sr	0:-16 1:8 2:-5 3:-5 4:-17 5:15 6:-10 7:-15 8:-16
w:sr_.	0:-16 1:8 2:-5 3:-5 4:-17 5:15 6:-10 7:-15 8:-16
w:sra	0:-11 1:12 3:-5 4:-7 7:-6
w:sra_.	0:-11 1:12 3:-5 4:-7 7:-6
w:st	0:-11 1:-12 2:44 3:-15 4:-36 5:-17 6:-19 7:-12 8:-28
w:st_.	0:12 6:-6 7:-6 8:-5
w:st_lot	0:-13 1:-14 2:35 3:-6 4:-24 5:-11 6:-6 8:-16
w:stack	1:-6 2:-8 3:6 4:11 5:-6
w:staff	0:17 2:-9 6:-7
w:stag	1:-12 2:9 6:8
w:stag_.	0:-5 1:-9 2:15
w:stage	1:-7 2:-12 3:-5 4:11 5:-7
w:stainles	0:-8 1:5 2:23 3:-11 4:-8 5:-6 6:-7 7:-6 8:-5
w:stainles_,	0:-6 2:11
w:stainles_.	0:-5 1:7 2:18 3:-11 4:-10
w:stair	0:-7 1:10
w:stamp	0:-11 1:11 2:-8 3:5 4:-9 5:-6 6:-7 7:-8
w:stamp_the	0:-8 1:15
w:stand	0:-8 2:10 3:-17 4:-7 5:-11 6:11 7:-13 8:-6
w:stand_in	1:-12 2:-7 3:-6 5:-11 6:17 7:-7
w:start	0:20 1:-38 2:6 3:-31 5:-19 6:-13 8:-18
w:start_#	0:-12 1:-8 2:15 4:-6
w:start_,	0:7 1:-16 2:19 3:-11 4:-20 5:-12 7:16
w:start_.	0:-8 1:-11 2:7 3:-13 4:-14 5:-11 6:-9 7:11 8:13
w:start_:	0:-10 8:11
w:start_a	0:17 1:-5 7:-6 8:-15
w:start_again	0:16 1:12 2:-6 3:-7 7:-11
w:start_and	0:-11 1:-11 6:-10 7:13
w:start_at	0:25 1:-5 2:-12 5:-5 7:-11
w:start_back	0:-6 1:11 2:-5
w:start_before	0:-20 3:-7 4:19 5:-12 6:-8 8:-8
w:start_on	0:16 1:-20 3:-5 4:5 5:-5 6:-7 8:-13
w:start_the	1:6 2:-11 3:-8 4:10 5:-9 6:-10 7:-17
w:start_until	0:-13 1:10 2:9 3:-12 8:-10
w:start_up	0:7 1:-7 2:-5 7:10
w:start_with	1:-10 2:28 3:-15 4:-31 5:-15 6:-10 7:-11 8:-26
w:starter	2:13 3:-6 4:-12 6:-8
w:state	1:-10 4:-8 6:14
w:statement	0:11
w:station	0:12 1:-10 3:-8 7:6
w:statu	0:16 1:-21 2:-9 4:-18 6:6 7:-17 8:-9
w:statu_:	0:8 1:-11 5:-5 6:11
w:statu_from	0:21 4:-6 5:-5 7:-17
w:statu_of	0:12 1:-9 7:-6 8:-5
w:stay	0:-20 2:-10 3:9 4:-5 5:-6 6:-11 7:6 8:-11
w:stay_#	0:17 5:-12
w:stay_.	3:13 6:-12 7:-6
w:stay_as	3:-7 6:10
w:stay_at	0:-15 1:-12 2:-15 3:-14 4:-9 5:26 6:-8 7:8 8:10
w:stay_back	0:-10 3:15 6:-6
w:stay_behind	0:8 1:-12 3:-6 5:-6 7:-6 8:-6
w:stay_block	2:-6 3:-6 4:7 5:-9 6:-10 7:-10 8:-7
w:stay_box	0:-6 3:10 7:-7
w:stay_cag	0:-7 3:26 4:-7 5:-8
w:stay_clos	0:11 1:-13 2:-12 4:27 5:-14 6:-7 8:-7
w:stay_down	1:15 2:-9 3:-7
w:stay_frozen	0:5 1:-17 2:20 3:-7 4:-15 5:-10 6:-6 7:-10
w:stay_in	0:-22 1:-11 2:-24 4:-15 6:-11 7:24 8:-14
w:stay_lock	0:-14 1:8 3:10 4:-11 5:-12 6:-5 7:-12
w:stay_off	1:14
w:stay_on	1:8 2:5 4:-6 5:-9 7:-13 8:-5
w:stay_out	0:-7 1:18 2:-12 3:-19 6:15 7:-13 8:-7
w:stay_park	1:22 2:-6 3:-14 4:-7 5:-10 6:-13 7:-8 8:-7
w:stay_put	0:-12 1:-9 2:-6 3:18 4:-8 5:11 7:-7 8:-7
w:stay_shut	0:-16 3:-18 4:19 5:-9 6:-8 7:-22 8:-8
w:stay_so	0:-16 1:-5 2:19 7:-6
w:stay_stopp	1:27 2:-20 3:6 4:-16 5:-11 6:-15 7:-25 8:-7
w:stay_there	0:-9 7:15
w:stay_unbuilt	2:11
w:stay_unreleas	0:-8 1:-12 2:26 3:-6 4:-9 5:-12 7:-7
w:stay_unshipp	2:-13 3:-6 5:19
w:stay_until	0:-8 1:-17 2:-8 3:20 4:-7 5:6 7:11 8:-7
w:stay_where	0:-10 1:15 2:-11 4:7 6:-11 7:-6
w:stay_with	0:-32 1:-21 2:-20 4:-16 5:14 6:-9 7:25 8:-8
w:steel	0:-17 2:13 5:-13 7:-21 8:-14
w:steel_#	0:-8 1:-8 2:11 3:-8 4:12 6:-7 7:-14 8:-7
w:steel_,	0:-6 1:-6 6:20
w:steel_grade	1:10 7:-7
w:steer	0:10 3:-5 4:10 5:-8 7:-5 8:-14
w:stefan	3:14 4:-10 5:-5 6:-5 7:-6
w:stefan_,	0:-12 1:5 2:-5 3:17 4:-7 5:-5
w:stein	3:11 4:-5 6:-11
w:stencil	0:-5 1:12 6:-5
w:step	0:11 1:9 3:-6 4:-17 5:-10 6:-17 7:7 8:-11
w:step_,	0:7 1:12 2:-12 6:-12
w:step_.	1:-5 2:13 4:-11 7:-6
w:step_on	0:-7 1:-6 4:-6 7:14
w:stern	0:10 1:11 2:-11 4:-9 5:-8 7:-5
w:steve	0:-20 1:15 3:-17 5:9 6:-5
w:steve_,	0:-16 1:16 2:-10 3:-7 4:9
w:stick	0:16 6:-5 7:-9 8:-6
w:sticker	0:-10 1:-7 2:19 4:-18 5:-9 6:-9 7:-8 8:-24
w:still	2:-30 3:18 4:-11 5:-10 7:-17 8:-8
w:still_.	0:-8 1:11 2:-5 6:-5
w:still_have	0:-8 1:-16 2:-18 3:17 4:12 6:-7 7:-7 8:-6
w:still_held	0:12 1:-6 4:-5 5:-8
w:still_hold	0:-11 1:-12 3:12
w:still_in	0:9 2:-11 3:-6 6:10
w:still_not	0:15 1:-5 7:-11
w:still_on	0:21 2:-8 3:8 4:-12 5:-9 6:-13 7:-13 8:-9
w:still_open	0:-9 1:10 2:-9 3:-10 4:-6 5:-9 6:10 7:-6
w:still_owe	0:-9 1:-6 2:10 3:10 5:-7 6:-6
w:still_to	0:-9 2:-13 3:17 6:-7 7:6
w:stock	0:-23 2:-20 3:16 4:-20 5:8 6:-6 7:-33
w:stock_,	0:-25 1:-26 2:5 4:-28 6:7 7:-25 8:14
w:stock_.	1:5 2:-6 3:11 5:-9 7:-5
w:stock_:	3:13 4:-9
w:stock_count	0:-7 1:-6 4:-5 5:14
w:stock_is	0:10 1:-6 2:-12 3:-13 6:10
w:stock_list	0:8 1:11 2:-5 3:-6 6:-11
w:stock_of	0:-6 1:14 3:10 4:-8 6:-10 7:-7
w:stock_tak	2:-5 3:-6 4:-6 5:15
w:stock_until	0:11 3:-8
w:stocktak	0:-15 1:-5 2:-6 3:-6 5:20 6:-6
w:stocktak_is	0:-8 2:-6 3:-6 5:16 6:-6
w:stool	0:5 1:-6 2:-7 6:16 7:-6
w:stop	0:-11 1:13 2:-21 3:-32 4:-16 5:-18 7:21 8:-11
w:stop_#	1:-11 6:7 7:5
w:stop_,	0:-23 1:10 2:7 3:-19 4:-7 5:-11 6:-5 7:6 8:-7
w:stop_.	0:-23 1:-13 2:-8 3:5 4:-18 5:-12 7:14
w:stop_:	0:-9 1:13 2:8 3:-13 4:-9 5:-6 7:-11
w:stop_all	0:-7 1:-7 3:-5 7:13
w:stop_and	0:16 1:10 2:-7 6:-6 7:-20
w:stop_are	1:7 3:-11 6:11
w:stop_at	0:13 1:-8 2:-7 6:-14 8:-6
w:stop_count	0:-5 1:15 6:-7 7:-5
w:stop_everyth	0:-12 7:19
w:stop_for	0:-9 1:13 2:-7 3:-6 6:-6 7:11
w:stop_have	1:13 4:-5
w:stop_in	0:-7 1:15 6:-10
w:stop_is	0:-12 1:17 2:-10 3:-11 4:-12 5:-5 7:-12 8:-9
w:stop_lift	6:14
w:stop_of	0:12 2:-7 4:-6 5:-8 7:-15
w:stop_order	0:12 3:-12 6:6
w:stop_plat	0:-7 1:-12 7:26
w:stop_the	0:-38 1:-27 2:-7 3:-6 4:-6 6:-10 7:51 8:-8
w:stop_there	1:15 4:-5
w:stop_until	0:-7 1:20 2:-12 3:-15 6:-6 7:-7
w:stop_with	1:11
w:stop_work	0:7 1:7 7:-11
w:stop_you	1:19 2:-8 3:-12 6:-5 7:-7
w:stopp	0:24 1:27 2:-31 3:-8 4:-17 5:-11 6:-8 7:-38 8:-9
w:stopp_,	0:9 3:-9 6:-13
w:stopp_.	0:-7 1:19 2:-11 3:-11 4:-5 5:-6 8:-5
w:stopp_at	0:15 1:-8 7:-8
w:stopp_for	1:8 2:-14 4:-12 5:-6 6:-9 7:-5
w:stopp_since	0:15 1:-6 7:-13
w:stopp_the	0:24 3:-10 6:-9 7:-10
w:stopp_till	3:11 4:-7 6:-6 7:-6
w:stopp_until	1:36 2:-19 3:-8 4:-5 5:-7 6:-14 7:-31 8:-7
w:stopp_you	0:-11 1:20 2:-11 3:-16 6:16 7:-11
w:stoppage	0:-5 1:27 2:-9 3:-8 6:-11 7:-9 8:-5
w:stor	0:9 1:-9 2:-21 3:17 4:-13 6:-11 7:-5 8:-5
w:storage	0:19 4:-8 7:-14
w:store	0:-18 1:-11 2:-16 3:13 4:-30 5:18 6:-6
w:store_,	0:-12 5:8 7:-6
w:store_.	0:-16 1:-12 2:-12 3:18 4:-9 5:-9 7:15 8:8
w:store_open	0:-12 2:-5 5:18
w:store_until	0:13 1:-5 2:-10 3:-7 4:-9
w:story	0:11 1:-7
w:straight	0:-25 2:5 3:-14 4:17 5:-8 6:-18 7:6 8:-24
w:straight_away	1:-8 7:11
w:straight_into	0:-15 2:8 3:-10 4:14 5:-8 6:-5 8:-19
w:straight_on	0:-15 1:18 3:-7 4:8 6:-13 8:-16
w:strap	0:-6 1:-5 2:18 4:-12 5:-11 6:6
w:strategic	0:-15 3:6 4:-7 5:-8 6:-7 8:14
w:strategic_buy	0:-14 1:8 2:-9 8:16
w:strategic_buyer	1:-7 3:10 6:-6
w:street	0:14 1:-5 6:-8 7:-6
w:stres	0:-9 1:12 5:-7 7:-7
w:stretcher	1:5 2:10 6:-8
w:strike	0:-28 2:-5 3:-16 4:13 5:8 6:-15 8:-15
w:strip	0:-9 1:10 2:-13 4:13 5:-12 6:-10 8:-9
w:stuck	0:39 1:-5 2:-18 4:-15 6:-9 7:-18 8:-23
w:study	2:13 4:-13 6:-7
w:study_.	0:10 1:-8 4:-5
w:style	0:7 2:-13 4:-9 5:-9 6:8 7:-8
w:style_#	1:5 4:-7 6:10
w:subject	1:5 2:10 3:9 4:-17 5:-12 6:-7 7:-18 8:-14
w:subject_to	0:-10 1:-5 2:18 4:-12 5:-6 7:-9 8:-12
w:submit	0:22 1:11 2:-18 3:-5 4:-13 5:-11 6:-9 8:-8
w:substitut	0:-6 2:18 4:-6 6:-7
w:subtract	1:-19 3:33 4:-5 5:-12
w:subtract_from	1:-9 3:20 5:-7
w:such	2:13 4:-10
w:suite	0:22 2:-5 4:-7 5:-5
w:suite_#	0:22 2:-5 4:-7 5:-5
w:sum	1:-7 2:-7 4:12
w:summary	0:8 1:-14 2:-7 6:11 7:-8
w:summer	1:-7 4:9 5:-5 6:-5 8:-11
w:sunday	0:21 1:-6 2:-15 3:7 6:-13 7:-10
w:sunday_,	0:-7 3:11 6:-8
w:sunday_.	0:20 2:-15 6:-8 7:-5
w:sunny	0:-9 1:-5 2:7 3:11
w:supplier	0:43 1:-24 2:-17 4:-8 5:-18 6:-19 7:10 8:-17
w:supplier'	1:12 6:-10
w:supplier_,	0:-12 1:-12 4:-16 5:-7 6:-6 7:27 8:-16
w:supplier_.	0:13 1:-11 3:8 4:-5 6:-6 7:-5
w:supplier_day	0:23 1:-8 2:-11
w:supplier_has	0:-12 2:-5 3:7 7:8
w:supplier_quality	0:6 1:-16 2:-14 3:8 7:7 8:-6
w:supply	0:-24 1:16 3:-16 4:-17 5:13 6:-8 7:-11 8:-11
w:supply_chain	0:-8 2:14 3:-8
w:support	0:12 3:-9 4:-10 7:-5 8:-8
w:surcharge	0:10 2:-5 5:-5 8:-6
w:sure	0:7 1:-15 7:7
w:surpris	0:20 2:-9 4:-13 5:-10
w:survey	0:-13 1:23 2:-8
w:survey_is	0:-9 1:19 2:-7
w:surveyor	0:-11 1:15 2:-17 3:-6 4:13 5:-7 6:-7 7:-14 8:-9
w:surveyor'	0:-7 2:-10 3:11
w:surveyor_has	0:-11 1:15 2:-17 3:-6 4:13 5:-7 6:-7 7:-14 8:-9
w:survive	0:5 2:-5 4:10 7:-5 8:-5
w:susan	2:-14 4:15
w:suspend	0:-43 1:24 2:-18 3:-23 4:-18 5:-17 6:-20 7:42 8:-11
w:suspend_.	0:-15 1:9 3:-5 6:-7 7:16
w:suspend_the	0:-14 1:15 2:-7 3:-6 4:-6 6:-15 7:5
w:suspend_until	0:-7 1:10
w:suspend_with	0:-7 7:15
w:suspension	0:-19 2:-11 3:-7 4:-6 6:12 7:5
w:suspension_:	0:-13 1:15 2:-9 3:-5 4:-5 7:-7
w:sven	2:-6 4:8 5:-6 6:-11 7:9 8:-6
w:sven_,	0:-9 3:-5 4:5 7:11
w:swatch	2:-9 4:11
w:switch	0:11 6:-8 7:-7 8:-8
w:syringe	2:15 3:-5
w:system	0:28 1:-12 2:-21 4:-8 5:-8 7:-15 8:-8
w:system_and	0:11
w:system_as	0:15 2:-8 4:-5 5:-8
w:t	0:-16 2:9 4:-14 6:5 7:-6 8:-6
w:t1	1:-8 2:-10 4:25 8:-5
w:t2	0:-15 2:-13 4:17 5:-5 8:-6
w:t4	0:17 1:-5 2:-5 7:-11
w:t_,	0:-5 2:10 3:-12 5:11
w:t_.	0:-14 2:6 3:5 4:-14 5:-13 6:6 7:-5 8:-6
w:tabl	0:9 2:-6 3:-7 4:-5 5:20 6:-8 7:-11
w:table	0:10 1:-10 2:5 3:-18 5:-15 6:-7 7:5 8:-13
w:table_,	0:-8 1:-5 2:-11 3:-7 4:13 5:-7
w:table_.	0:-14 2:20 3:-14 6:-5 7:-5
w:tablet	0:13 2:9 4:-9 7:-9 8:-6
w:tag	0:5 1:-10 2:-14 3:19 4:-9 5:-10 6:-13 8:-9
w:tags	0:-10 2:8 4:-7 5:-6 8:15
w:tags_,	0:-8 5:-6 8:19
w:tail	0:-6 1:9 2:-8 3:-14 4:-14 5:10 6:-11 7:-6 8:-14
w:tail_lift	0:-13 2:-6 3:-5 4:-8 5:15 6:-6 7:-6 8:-10
w:tak	0:21 1:-20 2:-18 4:-16 5:14 7:-9 8:-9
w:tak_#	3:14 4:-5 5:-5
w:tak_.	0:12 1:-8 2:-14 3:-12 4:-7 5:19 6:-7 7:-8 8:-6
w:take	0:-10 1:-16 2:-16 3:18 4:-23 5:16 6:-12 7:-15 8:-10
w:take_#	0:-29 1:-18 2:-20 3:29 4:-13 5:21 6:-14 7:-18 8:-9
w:take_it	0:22 3:-10 4:-5 7:-8 8:-5
w:take_the	0:-11 1:-9 2:5 4:-8 6:7 7:-8 8:8
w:take_them	1:-6 3:14 4:-9 5:-5 8:-5
w:take_this	0:21 2:-18 3:-8 4:-9 8:-5
w:take_those	1:11 3:-8
w:take_up	0:10 2:-12 3:-5 5:-5 6:-8 7:-6
w:taken	1:-8 3:16 4:-5 5:-13 6:-6 7:-12 8:-6
w:taken_from	2:-9 3:13 5:-5
w:taken_off	0:-8 1:-6 3:17
w:taken_up	0:-17 1:9 2:16 3:-7 5:-5 8:-6
w:talk	0:18 1:-16 2:8 3:-9 6:-5 7:-8 8:-7
w:tamsin	0:-21 1:5 2:-9 4:-8 5:-5 8:31
w:tan	1:-7 2:-5 3:13 4:7
w:tan_,	1:-9 2:-5 3:13 4:7
w:tanaka	1:10 2:-5 3:-6 4:6 5:-9 6:-5 7:-6 8:-11
w:tanaka_,	0:-13 1:9 3:-6 4:6 6:-5 7:-5 8:-11
w:tank	0:23 1:-22 2:-12 4:-7 5:-13 6:18 7:-12
w:tank_until	0:22 2:-11 4:-7 5:-11 7:-7
w:tbd	0:-23 2:-5 3:-9 4:-9 6:-9 7:-9 8:23
w:tbd_.	2:-12 4:-8 5:6 8:8
w:tea	0:15 2:-9 4:14 7:-5 8:-11
w:team	0:-7 1:15 3:-22 4:6 5:-5 7:-7 8:-12
w:team_,	0:-22 1:14 3:-6 6:-5 7:-10 8:-12
w:team_.	2:10 8:-6
w:tech	0:-17 1:-5 3:-5 4:5 7:-14 8:23
w:tech_pack	0:-17 1:-5 3:-5 4:5 7:-14 8:23
w:technical	1:6 2:-6 3:-7 5:-13 6:-7 7:-5 8:11
w:technical_purchas	0:-11 1:7 2:8 3:-5 4:-13 5:-13 6:-6 8:14
w:technician	0:11 1:-12 4:9
w:telephone	0:-5 1:12 2:5 3:-5 4:-7 5:-5
w:tell	0:21 2:-12 3:-23 4:-22 5:-7 6:-17
w:tell_me	0:9 1:-15 3:-12 4:-11 5:-18 6:-16 7:-14 8:13
w:tell_the	0:13 7:-7
w:tell_us	0:35 1:-15 2:-10 3:-5 4:-8 5:-5 7:-18
w:tell_you	0:-26 1:20 2:-19 3:-7 4:-12 5:9 6:-12 7:17 8:-7
w:temper	1:15 6:-8
w:template	0:16 1:-7 3:-5 5:-11
w:ten	0:-14 1:19 3:-8 5:-6 6:-5 7:-21 8:-11
w:ten_,	0:10 7:-6
w:ten_.	0:-5 1:14 2:-8 3:-9 4:-6 7:-12 8:-8
w:ten_of	0:-13 1:17 6:-7
w:tender	0:-7 3:-5 5:14 8:-5
w:tent	1:9 2:-6 6:-10
w:term	0:-22 1:-5 2:-20 3:-7 4:-14 5:-10 7:-9 8:29
w:term_as	0:-18 1:-5 2:-17 3:-5 4:-14 5:-11 6:-8 8:33
w:terminal	1:-7 2:18 3:-5 4:-18 5:-9 6:-9 7:-5
w:tessa	0:-9 3:-5 4:-11 5:12
w:test	0:-38 1:8 2:14 3:-10 4:21 5:-24 6:-23 7:-14 8:-15
w:test_,	0:5 1:9 4:5 5:-11 6:-10 7:-11 8:-5
w:test_.	0:-13 1:-7 3:12 4:-6 5:-17 6:-16 7:-13 8:-14
w:test_;	0:6 1:12 2:-13
w:test_and	0:-11 2:9 6:-7 7:-6 8:-6
w:test_at	0:-29 2:12 5:-14 6:-7
w:test_bench	0:-15 1:-8 2:-7 3:6 7:8 8:-6
w:test_by	0:-5 2:13
w:test_certificate	0:-13 2:19 3:-5 5:-7 6:-5 8:-5
w:test_fail	0:21 3:-9 7:-9
w:test_finish	1:12 2:-5
w:test_has	0:-24 1:-17 5:10 7:8
w:test_in	0:-18 1:-5 2:26 3:-7 4:-22 5:-5 6:-11 7:-5 8:-11
w:test_is	0:6 1:9 2:11 3:-13 5:-29 6:-6 7:-16 8:-5
w:test_of	0:-15 1:-25 2:30 3:5 4:-17 5:-11 6:-9 7:6
w:test_ok	0:-6 2:13 4:-11
w:test_on	1:17 5:-6 6:-7
w:test_pass	1:20 2:-6 3:-12
w:test_report	1:16 2:-13 6:-7 7:-7
w:test_result	1:11 2:5 3:-13 4:-7
w:test_the	1:-14 4:7 7:12
w:test_was	0:11 4:-5 7:-5
w:test_with	0:-8 1:-11 2:5 3:5 4:13 5:-7
w:tester	0:12 1:-7 2:-19 3:8 4:-5 5:-5
w:text	0:-9 1:6 2:23 3:-5 4:-13 5:-5 6:-6
w:texture	0:-9 1:14
w:th	0:36 1:-21 2:-29 3:-20 4:-24 7:-13 8:-17
w:th_,	0:22 1:-6 2:-5 4:-15 5:-5
w:th_.	0:33 1:-19 2:-18 3:-5 4:-12 5:-10 7:-9 8:-15
w:th_and	0:-13 5:9 7:10
w:than	0:12 1:-10 2:10 3:-9 4:-19 5:-9 6:-7 7:-17 8:-15
w:than_#	0:17 2:-18 4:-7 7:-9
w:than_i	0:-5 2:10 4:-6
w:than_that	0:17 1:-8 2:18 3:-6 4:-12 5:-12 7:-7
w:thank	0:32 2:-24 3:-7 4:-26 5:-12 6:-10 7:-34
w:thank_,	0:23 1:7 2:-14 3:-13 4:-22 5:-13 7:-13 8:-20
w:thank_.	0:35 1:-9 2:-6 3:-12 4:-8 5:-9 6:-5 7:-8 8:-26
w:thank_for	1:-16 2:9 3:11 4:-25 5:-19 6:-9 7:-21 8:18
w:thank_to	0:11 2:-6 7:-8
w:thank_you	0:20 1:-5 2:-26 3:-16 4:-10 6:-7 7:-21 8:6
w:that	0:-21 1:-6 4:-10 5:-12 6:6 7:-11 8:-9
w:that'	0:-12 1:-9 5:-20 6:19 7:-28 8:-11
w:that'_#	0:-8 2:13 4:-5 6:-7 7:-9
w:that'_all	0:-11 2:-14 3:12 4:12 6:-11 7:-6
w:that'_left	0:-14 1:-23 2:-10 3:-19 4:-10 5:-7 6:32 7:-15 8:-17
w:that'_the	0:8 1:5 2:-13 5:-7 7:-5
w:that_#	0:15 7:-5 8:-5
w:that_,	0:16 1:6 3:-12 4:-8 7:-9
w:that_.	2:5 3:-17 5:-7 6:-14 7:-19 8:-13
w:that_all	0:-24 2:-6 4:-7 6:-10 7:-14 8:26
w:that_and	1:6 2:7 4:-13
w:that_are	0:-30 1:8 2:-15 3:8 4:-17 5:-10 6:13 7:30 8:-12
w:that_aren't	0:-12 1:-14 4:-5 7:16
w:that_before	1:-12 2:15 4:-6
w:that_came	0:-11 2:-5 7:11
w:that_com	1:-14 2:-5 4:14 5:-5 7:-6
w:that_does	0:-13 7:14
w:that_first	0:-9 1:-6 2:17
w:that_follow	0:-9 2:17 4:-8 5:-5 7:-5
w:that_from	0:11 7:-5 8:-8
w:that_i	0:8 1:-5 2:-7 3:-8 4:-10 5:-7 6:11 7:-5 8:-6
w:that_is	0:-21 1:-17 2:6 3:-9 4:-5 5:-11 6:16 7:-18 8:-9
w:that_it	0:12 1:10 2:-13 3:-15 4:19 5:-14 6:-5 8:-12
w:that_lot	0:-9 1:-8 2:11 3:-6 4:-11 7:12
w:that_mak	0:-8 2:10
w:that_many	1:-6 3:12
w:that_mean	1:-6 2:-7 3:12 4:-5 6:6 8:-5
w:that_nobody	0:10 2:7 3:-6 4:-5 7:-11
w:that_number	3:14 6:-10 7:-6 8:-7
w:that_our	1:-10 2:8 4:-5
w:that_pass	3:11 5:-6
w:that_release	0:-16 1:12 2:8 3:-9 4:-10 5:-7
w:that_remain	0:-9 1:-8 2:-19 3:-10 4:-7 6:21 8:-5
w:that_stay	0:-15 1:16 3:-17 4:-7 5:11 6:-14
w:that_the	0:8 1:13 2:-12 3:-9 4:-12 5:-5 6:-11 7:-22 8:-16
w:that_they	0:16 1:-7 2:-9 4:-7 7:-13
w:that_until	0:23 1:-7 2:7 3:-12 4:-19 5:-12 7:-21 8:-10
w:that_way	0:-11 8:12
w:that_we	0:10 1:-5 2:5 3:-8 7:-13
w:that_were	1:9 2:-17 3:10 4:-10 5:-5 6:-11 7:-20
w:that_window	0:-12 3:-7 5:16
w:that_you	1:-7 2:-20 3:16 4:-16 5:-16 7:-18 8:6
w:the	0:5 1:-11 5:-9 6:-5 7:-5 8:-13
w:the_#	2:-25 4:17 5:-14 6:-17 7:-7 8:-20
w:the_$	0:11 2:-7
w:the_above	1:10 6:-6
w:the_accept	0:-6 1:-8 2:-6 3:16
w:the_age	0:-6 2:11 4:-7 5:-5
w:the_already	0:-9 3:12
w:the_aluminium	0:-8 1:-9 6:12
w:the_anodiz	1:-11 7:11
w:the_antenna	0:-17 1:-9 4:15 5:-6
w:the_approval	1:11 2:-14 5:-12 6:-12 8:-7
w:the_approver	0:-10 4:-5 8:12
w:the_architect	0:-8 1:11 2:-10 4:9 5:-7 6:6 7:-5
w:the_artwork	2:-12 4:-13 7:16
w:the_assembly	0:-5 2:10 3:-7 5:-6 7:10
w:the_attach	0:10 1:-15 2:16 3:-7 5:-7 6:-6 7:-9 8:-14
w:the_audit	0:23 1:-5 3:-22 4:-8 6:-10 7:-8 8:-7
w:the_auditor	0:20 3:-12 7:-6
w:the_authority	0:-7 7:11
w:the_awn	1:14 4:9 7:-11 8:-10
w:the_axle	0:-11 2:-6 3:-5 5:-5 6:-5 7:9 8:-10
w:the_back	0:-8 1:16 2:-10 3:11 4:-6 6:-13 7:-9
w:the_bakery	0:20 3:-13 4:6 5:-6 7:-14
w:the_balance	1:12 3:5 4:-17 6:-13 8:-7
w:the_bank	0:5 2:-11 5:10
w:the_batch	0:7 1:-14 3:11 4:-5 5:-8
w:the_bath	2:12
w:the_bench	0:-14 4:11 5:-8 6:-5 7:-12 8:14
w:the_bend	0:7 1:10 3:-6 7:-13
w:the_best	0:13 8:-7
w:the_big	0:12 2:-13 3:-12 4:22 5:-10 6:-5 7:-8 8:-8
w:the_biocompatibility	0:10 1:-5 2:5 3:-10 6:-7
w:the_blank	2:-11 4:8 5:7
w:the_blanket	0:-9 1:-8 2:-6 5:11 6:-5
w:the_blister	0:-5 1:6 2:-6 3:10 4:6 6:-13
w:the_block	0:-5 1:-12 2:-13 3:23 4:-12 5:-9 6:14 7:-8 8:-12
w:the_blue	0:-20 1:5 2:-19 3:-8 4:15 5:5 6:-5
w:the_board	0:26 1:-17 2:-15 3:-16 4:8 7:-12
w:the_boat	1:-7 3:-6 4:-10 5:11
w:the_bom	0:-6 2:15 6:-7
w:the_book	0:13 1:-5 7:-6
w:the_booth	0:18 1:-11 4:-6 8:-9
w:the_border	0:-8 2:-13 5:8 8:12
w:the_bore	2:-11 3:16 4:-6 7:-5
w:the_bottle	2:-9 3:-8 4:12
w:the_bottom	0:21 5:-5 7:-10
w:the_box	0:21 2:-27 3:-24 4:18 5:-16 6:-9 7:-6 8:-25
w:the_bracket	0:-7 1:-6 2:24 3:-8 4:-20 5:-9 6:-6 7:-6 8:15
w:the_brak	0:-7 1:-13 6:9 7:12
w:the_brake	0:-17 1:9 2:-8 4:-6 5:-5 6:-15 7:12
w:the_budget	0:24 1:-19 2:-10 4:-5
w:the_build	1:-13 3:18
w:the_bulk	0:-16 2:-17 3:-10 4:24 5:-6 6:-6 7:-6 8:-19
w:the_burr	0:-21 3:-6 7:20
w:the_burst	0:-5 3:5 4:-11 5:-8 7:-5
w:the_buyer	0:11 1:-10 2:-11 3:-15 8:-10
w:the_cabinet	0:-5 1:11 2:-22 4:-9 6:-7 8:22
w:the_cable	0:-17 1:-8 2:13 3:-18 4:-16 5:-6 8:12
w:the_cage	1:-9 2:-19 3:14 4:-7 5:-14 6:-5 8:-5
w:the_calibration	0:18 7:-5 8:-10
w:the_call	0:-9 1:-13 5:-5 6:-6 7:5
w:the_canteen	0:14 2:-8
w:the_caps	1:11 2:-12 3:-6 4:-11 5:-8
w:the_card	1:-10 3:11 5:-7
w:the_carrier	1:-10 3:13 4:-5
w:the_cause	0:-9 2:-6 7:12
w:the_cell	1:13 6:-8
w:the_certificate	0:12 2:-7 3:-13 5:-5 7:5
w:the_chair	0:13 1:7 2:9 3:-10 4:-5 5:-16 6:-7 7:-9 8:-5
w:the_chamfer	0:-13 8:14
w:the_charger	0:-13 1:-5 2:11 4:8 5:-5
w:the_charpy	1:-10 3:11
w:the_chrome	0:-7 3:6 7:16
w:the_clas	0:-17 2:8 3:6 5:-9 6:8 7:-10 8:-6
w:the_cleat	0:13 1:8 2:-10 4:-6
w:the_client	0:-6 1:8 2:-11 3:-6 5:-5 6:-6 7:10
w:the_clinic	0:-9 4:16 5:-9
w:the_clip	0:-11 2:8 3:-8 4:5
w:the_club	0:10
w:the_cmm	2:-6 4:10 5:-5 6:-5 7:-7 8:-12
w:the_coat	0:-7 2:-9 3:15 6:-9 7:-10
w:the_coffee	0:13 3:14 4:-7 5:-5 7:-8 8:-7
w:the_coil	2:9 4:-15 5:6
w:the_cold	0:-8 1:-5 2:-5 4:-6 5:14
w:the_color	1:19 2:-19 4:-14 7:13
w:the_colour	0:-26 1:-13 2:15 3:-11 4:15 5:-16 6:-14 7:10 8:-21
w:the_com	1:-8 2:-16 3:-16 4:-21 5:27 7:-13 8:-10
w:the_complete	0:-19 1:-27 2:-10 3:-9 5:-6 6:38 8:-12
w:the_confirm	0:16 2:-11 5:-5 7:-7
w:the_connector	0:-12 1:8 2:6 3:-10 6:-6 7:9
w:the_container	0:16 1:-11
w:the_contract	1:-12 3:-7 6:-14 8:-10
w:the_control	1:-6 2:19 4:-13 5:-11
w:the_correct	0:-15 1:5 8:13
w:the_cost	0:-5 1:-5 2:-13 4:23 7:6 8:-11
w:the_count	0:11 1:10 2:-9 3:-12 4:-7 6:-5 7:-21 8:-7
w:the_county	0:12 1:8 2:-10 3:-11 4:-8 5:-10 6:-13 7:-7 8:-7
w:the_courier	0:12
w:the_cover	0:12 1:-5 2:6 3:-8 4:-5
w:the_crane	0:-11 6:12
w:the_crash	0:10 1:-10 2:-10 3:-15 4:-9 5:8 6:-10 7:-9
w:the_crate	0:-6 7:12
w:the_credit	0:15 2:-12
w:the_crib	0:-5 2:5 3:-6 4:-5 7:14
w:the_crimp	0:-7 1:24 2:-7 3:-11 4:-5 7:-8
w:the_ct	0:-12 2:-5 3:15
w:the_current	0:-54 1:8 2:-24 3:-11 4:-21 7:-7 8:45
w:the_custom	0:5 2:-12 3:-11 4:-9 5:24 7:-9
w:the_customer	0:-13 1:-10 2:-16 3:7 4:-8 5:-8 6:9 7:6 8:-12
w:the_customer'	0:-19 1:11 2:10 3:-10 4:-6 6:-6 7:8
w:the_date	0:-19 1:8 3:-5 5:-5 8:17
w:the_day	1:-13 2:5 6:8 7:-6
w:the_dealer	1:-5 5:12 6:-7
w:the_decision	0:-19 1:-6 2:-12 3:12 4:-7 5:-5 7:11 8:11
w:the_delivery	0:-18 1:-9 2:6 3:-6 4:-14 5:22 8:-6
w:the_depot	0:-16 1:14 3:-6 5:-5
w:the_deviation	0:-14 1:23 2:-9 4:-7 5:-9
w:the_die	0:-11 1:15 2:-6 6:-10 7:10
w:the_dispatch	0:-18 3:8 8:17
w:the_distributor	0:-17 3:-5 5:12 6:-9 7:11
w:the_dock	0:-7 2:6 3:5 4:-9 5:10
w:the_dog	1:11 2:-12 5:-7 7:-5
w:the_door	0:-5 2:-10 3:6 4:13 5:-5 6:-14 7:-7
w:the_draft	0:-9 8:12
w:the_draw	0:18 3:-13 4:-24 5:-16 6:-17 8:-10
w:the_drawer	0:-5 1:5 2:16 3:-6 4:-11 6:-6
w:the_drawing	0:-7 1:-9 2:14 3:-7 4:-12 5:-13 7:-7 8:8
w:the_driver	0:6 1:-11 2:5 4:-12 7:-6
w:the_drop	0:-8 2:7 3:-15 4:12 7:-7
w:the_dye	1:-7 6:-7 7:10
w:the_earliest	0:12 2:-13 4:13
w:the_eight	1:-8 3:11
w:the_elevator	0:35 1:-6 2:12 3:-12 4:-14 5:-9 7:-22 8:-15
w:the_embargo	1:-13 3:10
w:the_emc	0:-5 1:11 2:-6 3:11 5:-10
w:the_en	1:13
w:the_en71	0:14 4:-6
w:the_end	1:5 3:-22 4:-9 5:-5 6:15 7:-6
w:the_engineer	0:14 5:-7 7:-5
w:the_entire	0:-14 1:-21 2:-10 3:-22 4:-6 5:-7 6:31 7:-9 8:-6
w:the_fabrication	0:-14 1:-12 2:-16 3:-8 4:-15 5:-13 6:-6 7:5 8:24
w:the_fai	0:10 1:-7 2:-19 3:-8 4:9
w:the_fair	1:9 3:14 5:-14 6:-13 7:-10 8:-14
w:the_fatigue	0:-20 1:12 2:9 4:-8 7:-12
w:the_field	0:-21 2:-21 3:-12 4:-5 5:-16 6:9 7:28 8:-8
w:the_fifty	0:-10 1:-9 2:16 3:9 4:-10 5:-11 8:-5
w:the_file	0:25 1:-15 2:-7 6:-11
w:the_final	0:6 2:-9 3:-10 5:9 6:-9
w:the_finish	0:-21 1:-23 2:-14 3:53 4:-7 5:-16 6:-26 7:-11 8:-12
w:the_fire	1:5 2:8 3:-6 4:-14 5:11 6:-16 7:-10 8:-8
w:the_first	1:-10 2:49 3:-22 4:-32 5:-18 6:-13 7:-15 8:-18
w:the_fit	0:-7 2:17 5:-6 7:-6 8:-5
w:the_fitter	0:-5 2:15 3:-5
w:the_fixture	0:-8 1:11 2:-12 3:-7
w:the_flange	0:-9 1:-7 2:-11 4:-5 5:8 6:-5 7:14
w:the_flight	2:14 4:-5
w:the_flip	1:13 2:-7 4:-11
w:the_floor	2:19 3:-9 5:-18 6:-15 7:-14
w:the_flow	0:-9 2:14 4:-7 5:-5
w:the_foam	0:-9 3:-8 7:15
w:the_folder	0:19 1:-9 2:-7 4:-8 7:-10
w:the_follow	0:-5 1:-7 3:-14 4:-24 5:8 6:-11
w:the_food	0:-12 1:13 2:13 3:-6 4:-12 5:-7 7:-7 8:-10
w:the_forg	0:-5 2:-11 3:13 5:-11
w:the_form	0:-19 2:-8 3:-10 4:-13 5:-11 6:-5 7:-6 8:23
w:the_forty	0:-8 1:-5 2:-8 4:13 7:-6
w:the_foundry	0:16 1:-12 3:-6
w:the_fram	1:29 2:-19 3:-12 4:-23 5:-14 6:-16 7:-13 8:-17
w:the_frame	0:13 4:-6
w:the_freeze	0:12 1:-9 6:7
w:the_full	0:-13 1:-27 2:-5 3:-14 4:-8 6:31 7:-13 8:-8
w:the_fumigation	0:14 2:-13 3:-5
w:the_furnace	0:-8 1:5 2:-13 3:10 4:-7 5:-5 8:-5
w:the_gasket	1:-10 2:5 4:-7 6:-5 8:9
w:the_gate	0:14 1:12 2:-11 5:-9 6:5 7:-10 8:-5
w:the_gear	2:-10 5:9
w:the_gearbox	0:11 7:-10
w:the_glas	1:17 2:-5 3:-7 4:-13 5:-10 6:-8 7:-7
w:the_glaze	0:-8 1:6 2:11 3:-5 4:-8 7:-7
w:the_go	1:-7 3:-26 4:-11 5:-15 7:9
w:the_grey	0:-23 1:-10 2:23 4:-11 5:-9 6:-7 8:-6
w:the_grill	1:-13 3:-7 6:11 7:14
w:the_guide	2:11
w:the_half	0:12 1:-6
w:the_hall	0:14
w:the_halt	0:-17 3:15 4:-7 7:-7
w:the_handle	0:-10 1:5 4:15 5:-11
w:the_harbour	0:-10 1:8 2:10 4:-5 5:-6 7:-5
w:the_hardnes	0:-7 1:-10 3:24 4:-5 5:-5 6:-8 7:-5
w:the_harnes	1:14 2:-6 4:-6 7:-6
w:the_hatch	0:-8 1:7 5:11
w:the_haze	0:-22 1:-8 2:13 3:12 4:9 5:-6 7:-9
w:the_head	0:-8 1:11 2:-5
w:the_held	0:-8 1:-14 2:-17 3:36 5:-5 6:-6 7:-7 8:-15
w:the_hinge	0:-10 1:16 2:-9 3:-12 4:13 5:-9 6:-10 7:-5 8:-15
w:the_hold	0:-29 1:-16 2:-6 3:-5 5:-19 6:32 7:-28 8:-5
w:the_hole	0:-8 1:-6 4:-8 7:15
w:the_hose	0:-9 1:-13 2:-5 4:-7 6:11 8:9
w:the_hotel	0:-7 1:-7 2:8 3:-10 7:-8 8:-5
w:the_importer	0:-5 5:12 8:-5
w:the_inspector	0:-10 1:10
w:the_institute	0:-13 1:9 2:-8 3:-7 4:6 5:-7 6:-6
w:the_interruption	0:-15 1:26 2:-11 3:-15 4:-7 5:-11 7:-6
w:the_intranet	0:10
w:the_invoice	0:11 1:-11 3:11 4:-13 5:-17 6:-6 7:-10
w:the_job	0:-28 1:7 2:-10 3:-9 4:-9 5:-12 6:-16 7:24 8:-10
w:the_kiln	0:-14 1:12 2:-17 3:-10 7:14
w:the_lab	1:-5 2:-29 3:6 4:17 5:-13 6:-14
w:the_label	0:23 1:-5 2:-7 3:-10 4:-5 5:-5 6:-6 7:-12 8:-7
w:the_laboratory	0:-6 2:16 4:-14
w:the_lamp	0:-9 7:11
w:the_last	0:5 1:-7 3:-13 4:-10 5:6 7:-5 8:-6
w:the_latch	0:-9 1:-5 2:-7 4:17 8:-7
w:the_latest	0:-19 1:10 2:-10 3:-17 7:-9 8:9
w:the_leed	0:-24 2:13 3:-12 5:-9 6:-8 7:-6 8:-17
w:the_lens	1:-12 2:-8 3:9 4:10
w:the_letter	0:51 1:-12 2:-16 3:-10 4:-11 5:12 6:-10 7:-14 8:-45
w:the_level	0:-13 2:7 6:5
w:the_light	2:6 3:9 4:-10 5:-7 7:-16
w:the_line	0:18 2:-20 3:-21 4:-10 6:-11 7:-11 8:-9
w:the_link	0:14
w:the_list	0:24 1:-5 4:-5 5:-9 7:-9
w:the_load	0:20 1:18 2:-13 3:-7 4:-6 5:-8 6:-6 8:-6
w:the_logo	0:-8 7:13
w:the_loop	0:11
w:the_lot	0:-9 1:-18 2:17 3:-9 4:-5 5:-6 6:15 7:-9
w:the_lunch	0:13 7:-6
w:the_machin	0:-8 1:12 2:10 3:-15 4:-5 7:10
w:the_machine	0:15 3:-9 7:-11 8:-7
w:the_mail	0:-5 1:-13 2:-6 3:11 4:-5 6:-5 7:13
w:the_man	2:7 3:-5 4:-12 7:-5 8:-8
w:the_manufacture	0:-7 2:10 4:-7 6:-10 7:11
w:the_march	0:-18 5:24
w:the_material	0:6 1:-5 2:17 7:-8 8:-5
w:the_matt	0:-25 1:-6 2:-18 3:-10 4:11 5:5 6:-5 7:-8 8:21
w:the_meantime	0:-11 1:-5 4:7 7:11
w:the_menu	0:-16 1:8 3:-6 4:-7
w:the_middle	0:-8 7:10
w:the_mill	0:-5 1:-13 7:11
w:the_ministry	1:7 2:-6 4:-12 5:12
w:the_miss	0:11 1:-12 3:6
w:the_mock	0:-9 1:-5 2:15 5:6
w:the_model	0:-11 8:12
w:the_moisture	0:-10 1:10 2:-8 3:7
w:the_moment	0:-39 2:-7 3:-17 5:-15 6:8 7:35 8:-16
w:the_month	1:14 3:-12
w:the_mould	0:-6 1:-15 2:7 3:16 4:-8 7:-10
w:the_moulder	0:11 2:-10
w:the_mount	1:-5 3:-13
w:the_museum	0:31 1:-10 2:-22 3:-8 5:-12 7:-10
w:the_new	1:15 2:-25 3:-20 4:9 5:10 6:-14 7:-8 8:-14
w:the_newest	0:-25 2:-9 3:-18 5:-10 7:-13 8:20
w:the_next	0:-19 1:11 3:-15 4:-32 5:38 6:-21 7:-20 8:-18
w:the_night	2:12 5:-5
w:the_ninety	0:-7 2:12 4:-6
w:the_nod	0:-21 1:5 2:6 5:-13 6:-10 7:-11 8:12
w:the_noise	1:-6 2:14 4:-6
w:the_number	0:11 1:-5 2:-7 3:5 4:-7
w:the_oak	0:-7 1:13 2:-6 4:-5
w:the_office	0:15 7:-7
w:the_ok	0:-16 1:19 2:-12 3:-14 4:-9 5:-5 7:-7 8:17
w:the_old	0:29 2:-7 3:-6 6:-5 7:-11
w:the_one	0:-13 2:14 3:16 4:-17 6:-27 7:-23
w:the_ones	0:-16 2:-6 3:6 4:-5 5:-6 7:10
w:the_only	0:-9 1:5 5:-8 7:10
w:the_open	0:-19 1:-14 3:41 4:-20 5:-12 7:-9 8:-17
w:the_operator	1:-10 2:11 4:-6
w:the_order	0:-30 1:-8 2:-21 3:32 4:-10 5:-10 7:-9 8:-14
w:the_other	0:-9 2:12 4:-17 5:-5 6:-15 7:-18 8:-22
w:the_outside	1:-9 2:15 3:-7 4:-7
w:the_outstand	0:-7 2:13 4:-9
w:the_oven	0:12 2:-6
w:the_pack	0:-9 1:-8 3:-11 4:-14 5:-14 6:-7 7:20 8:-11
w:the_paint	1:-27 2:-8 3:17 4:-14 5:-7 6:-14 7:6
w:the_pallet	0:-14 2:7 6:-7 7:7
w:the_panel	0:-12 7:12
w:the_paper	0:-10 1:-9 2:15 5:7
w:the_park	0:-9 1:-7 3:13 6:-5 7:-10
w:the_part	0:-35 2:11 4:-6 6:-5 7:-5 8:25
w:the_paus	0:-10 1:5 3:8
w:the_pause	0:-10 1:29 3:-20 6:5 7:-5
w:the_peel	0:11 2:-6
w:the_period	2:-10 5:15
w:the_person	0:-6 2:-9 4:-10 5:-6 6:-5 8:13
w:the_phone	0:13 1:-19 3:-11 4:-5 5:-8 6:11 7:-12 8:-7
w:the_photo	0:25 1:-15 2:-6 3:8 4:-5 5:-5 7:-15 8:-26
w:the_piec	0:-5 2:-10 3:11 4:-8 7:11
w:the_pilot	0:-19 1:9 2:12 3:-21 5:-20 6:-5 7:-7 8:-16
w:the_plant	0:-9 1:-6 3:-6 5:14
w:the_plat	0:-7 1:-14 3:12 4:-13 5:-9 6:-5 7:11
w:the_plm	0:21 1:-10 2:-5 3:-8 4:-9 6:-13 7:-9 8:-5
w:the_plug	1:9 2:-5 3:-10 7:7
w:the_po	0:-25 1:5 2:6 3:20 4:-18 5:-11 6:-27 7:-6 8:15
w:the_portal	0:17 1:14 2:-26 3:-8 4:-10 5:-19 6:-5 7:-18 8:-7
w:the_post	0:-13 8:14
w:the_powder	2:-8 4:10
w:the_ppap	0:6 2:-8 8:14
w:the_pres	0:-24 1:22 2:-13 3:-14 5:-8 6:-5 7:19 8:-6
w:the_press	0:-6 1:18 2:-9 4:-8 5:-8
w:the_price	0:11 1:5 4:-6 7:-9
w:the_print	1:10 2:-15 3:-15 5:-5 6:-14 7:-10 8:22
w:the_printer	0:11 7:-10
w:the_production	0:-28 2:-7 3:-7 4:10 5:-12 6:7 7:6 8:5
w:the_proof	0:-15 1:-5 4:10 5:-9 6:-5 7:6 8:9
w:the_pull	0:11 1:5 2:-8 4:-7 6:-7 7:-9
w:the_pulley	0:8 2:10 4:-5 5:-6 6:-5 7:-10
w:the_pump	0:-9 2:6 4:-13 5:-14 7:-7 8:15
w:the_purchas	0:-13 1:24 3:-20 4:-25 5:14 6:-19 7:-15 8:-29
w:the_purchase	0:-9 1:-13 2:15 3:10 4:-5
w:the_quality	3:11 5:-10
w:the_quantity	0:-8 1:11 2:-24 3:21 4:-8 5:-6 6:-15 7:-9 8:-7
w:the_quarantin	0:-11 3:16
w:the_question	0:-11 8:12
w:the_queue	0:16 1:-12 5:-7 7:-9
w:the_quote	1:-8 2:-11 3:-7 4:15 5:-5
w:the_rack	0:-12 1:12 2:-7 4:-8 5:19 6:-6
w:the_rain	1:-5 3:13
w:the_recycl	0:-13 2:7 4:9
w:the_red	0:21 2:-14 3:15 4:-6 5:-7 6:-8 7:-14 8:-10
w:the_relay	0:-11 1:-10 2:17 5:-5
w:the_releas	0:-5 3:-5 5:10 6:7
w:the_release	3:-17 5:-10 7:-13 8:-14
w:the_remain	0:16 1:-5 3:-5 4:-19 5:-13 7:-10 8:-8
w:the_remainder	0:-7 1:13 2:20 3:-13 4:-9 5:-10 6:-14 7:-7
w:the_report	0:11 7:-7
w:the_resin	0:-17 1:7 2:-8 3:9 4:-9 5:-7 6:-14
w:the_responsible	1:-5 3:8 6:-10 7:8
w:the_rest	0:-14 1:-5 2:21 3:6 4:-20 5:-8 6:-23 7:-25 8:-18
w:the_restart	0:-16 1:21 3:-9 4:-6 5:-5 7:8
w:the_result	0:17 1:-16 3:-17 4:-8 5:-8 6:-5
w:the_resumption	1:14 2:-5 3:-5 5:-6 7:-5
w:the_retailer	1:7 2:10 3:-5 4:-6 5:-5
w:the_retailer'	0:-12 1:8 2:9 3:-11 4:-8 6:-7
w:the_retest	1:17 3:-16
w:the_return	0:-16 1:21 2:-17 3:-8 4:-14 5:-8 6:-11
w:the_revis	0:-11 6:9 7:-8
w:the_revision	0:13 2:-7 3:-9
w:the_rig	0:-7 1:-9 4:11 7:-6
w:the_right	0:11 1:-14 2:-7 3:-6 5:-7 6:-12 8:12
w:the_robot	1:-7 2:19 4:-7 7:-8
w:the_roof	0:-6 1:7 2:-19 4:-12 6:-9 8:15
w:the_rubber	1:12 5:-7 7:-5
w:the_run	0:-13 3:-7 4:24 5:-8 6:-8 7:-5 8:-17
w:the_runout	0:-5 2:11 4:-8 5:-6
w:the_salt	0:-18 1:14 3:9 4:-10 7:-12
w:the_same	0:16 2:-14 5:-9 7:-11 8:-11
w:the_sampl	0:-21 1:-18 3:-12 4:48 5:-13 6:-15 7:-17 8:-30
w:the_sample	0:-5 1:-16 2:6 3:-7 4:17 7:-15
w:the_scaffold	2:-8 3:-7 4:-7 5:12
w:the_schedule	2:6 3:-7 4:-7 7:13
w:the_school	0:6 1:11 6:-6 7:-5
w:the_scratch	1:-10 3:21 5:-6 8:-5
w:the_sea	0:-7 1:8 2:11 3:-7 4:-13 5:-5 6:-7
w:the_seal	0:-8 1:-8 3:11 4:7 6:-7 7:-6 8:-6
w:the_seat	1:5 2:11 3:-16 4:-13 5:5 7:-6
w:the_second	0:19 1:14 4:-29 5:-8 6:-9 7:-8 8:-7
w:the_sensor	0:-15 3:-11 4:-12 5:-10 6:8 7:12 8:15
w:the_serial	0:13 2:-6 4:9 5:-5 7:-5
w:the_server	0:22 1:-13 6:-7 8:-6
w:the_sery	0:-27 1:-18 2:-28 3:-12 4:35 5:-18 6:-11 7:-10 8:-13
w:the_sew	0:-11 1:12 6:-7 7:11
w:the_shade	0:-6 1:-5 3:12 4:-11 5:-7 7:5
w:the_share	0:15 3:-13
w:the_sheet	0:10 3:-5
w:the_shelf	0:-8 4:-7 6:6 7:11
w:the_shelv	0:6 1:-8 2:-8 3:8 6:10 7:-10
w:the_ship	0:-5 1:-5 2:-6 4:-8 5:-5 8:12
w:the_shipment	2:-8 5:11
w:the_shipp	0:-20 2:-15 4:-13 5:16 6:-6 7:-9 8:17
w:the_shop	1:-10 3:-16 5:-13 6:9 8:-8
w:the_show	0:-8 1:-5 3:-7 4:12 5:-5 7:-9
w:the_showroom	0:-8 1:5 2:7 3:-10 5:-15 7:-6
w:the_shutdown	1:-5 2:-5 6:18 8:-5
w:the_side	1:13 2:-15 4:12 7:-6
w:the_sign	0:28 2:-22 3:-6 4:-15 5:-9 6:-5 7:-5 8:-15
w:the_site	0:-10 1:7 2:-12 4:-11 5:24
w:the_six	0:-13 1:-8 2:12 5:5
w:the_size	0:-5 2:-7 6:13
w:the_slot	0:14 3:-6
w:the_sort	0:-7 1:-5 2:-5 3:13 6:-6
w:the_spare	0:5 1:-10 2:-5 3:12
w:the_spr	2:10 5:-6 6:-5 7:-5
w:the_spray	0:-6 1:11 2:-6 3:-13 4:9 5:-12 6:-5
w:the_stack	2:-7 4:12
w:the_steer	0:10 3:-5 4:10 5:-8 7:-5 8:-14
w:the_stock	2:-14 3:10 5:-11
w:the_stop	0:-21 1:32 2:-17 3:-26 4:-9 5:-16 6:8 7:-11 8:-6
w:the_stopp	0:-5 2:-7 3:17 5:-9 6:-7 7:-8 8:-7
w:the_stoppage	1:19 2:-6 3:-6 7:-7
w:the_stor	0:-6 1:-12 2:-14 3:18 4:-10 5:-7
w:the_store	0:-12 5:18
w:the_strap	0:-6 2:16 4:-12 5:-5
w:the_subject	0:17 1:-6 2:-5 7:-8
w:the_supplier	0:35 1:-15 2:-23 3:-10 4:-6 5:-15 6:-6 7:-7
w:the_suspension	0:-19 2:-11 3:-7 4:-6 6:12 7:5
w:the_swatch	2:-9 4:11
w:the_syringe	2:16 3:-6
w:the_system	0:22 1:-5 2:-16 5:-13 6:-7 7:-6
w:the_table	0:-12 1:-7 2:21 3:-13
w:the_tablet	0:13 7:-7 8:-6
w:the_tank	0:18 1:-5 2:-10 4:-6 5:-10
w:the_tender	0:-6 2:-5 3:-5 5:15 8:-5
w:the_test	2:13 3:-7 4:7 5:-9 6:-6 7:-9 8:-6
w:the_thermal	1:-6 2:11
w:the_third	0:21 1:-5 3:-8 4:-12 5:-11 7:-13 8:-8
w:the_thirty	0:-7 1:-9 3:17 4:-7 6:-5
w:the_thread	2:-6 3:13
w:the_three	0:8 1:6 4:8 5:-10 6:-11 7:-9 8:-10
w:the_thursday	0:-12 3:12
w:the_ticket	0:17 2:-14
w:the_time	0:-10 1:12 2:8 4:-10 5:-5 8:-8
w:the_tool	0:-8 3:-14 4:-14 5:-12 7:14 8:10
w:the_torque	0:-14 1:18 2:8 4:-9 5:-10 6:-9 7:-11
w:the_tour	0:15 1:-5 2:6 4:-11 8:-10
w:the_toy	0:-8 1:19 2:-17 3:-8 4:-8 6:-5 8:-12
w:the_trade	1:-8 3:-12 4:15 6:-5 7:-9 8:-13
w:the_train	0:13 2:-7 3:-9 4:-5
w:the_transport	0:16 1:-7 7:-8
w:the_traveler	0:13 1:-11
w:the_tray	0:-10 1:13 2:12 5:-7 6:-5 8:-5
w:the_trial	0:-20 1:-6 3:-18 4:19 5:-9 7:-6 8:-8
w:the_truck	0:-19 1:10 3:-13 4:-6 5:15 7:5
w:the_tuesday	0:11 1:-8
w:the_twelve	0:-6 1:-15 2:-13 3:17
w:the_two	0:11 2:-23 4:5 5:-8 6:7 7:-10 8:-17
w:the_ultrasonic	0:-5 2:-10 3:14 5:-11
w:the_undersign	0:-7 2:11 4:-12 5:-5
w:the_updat	0:-26 1:16 2:-15 3:-14 4:-7 6:10 7:-13 8:31
w:the_urgent	0:-28 1:18 2:16 3:-18 4:-25 6:-19 7:-13 8:-8
w:the_ut	0:-8 2:11
w:the_valve	1:11 3:-10 4:-12 5:-6 6:-5 7:-6
w:the_varnish	0:-9 1:-6 2:11 3:9
w:the_vault	0:14
w:the_veneer	0:10 2:6 3:5 6:-5 7:-9 8:-5
w:the_vet	0:34 1:-7 2:-18 3:-11 4:-12 5:-10 7:-16
w:the_visit	1:12 3:-6 4:-5 7:-10
w:the_wall	0:-10 1:9 2:-8 3:-6 4:-10 7:9 8:-5
w:the_ward	0:6 1:10 2:-8 7:-8
w:the_water	0:22 1:-10 4:-10 5:-12 7:-9
w:the_way	0:-10 1:-11 2:11 3:-12 4:-5 5:-12 6:10
w:the_webb	0:-11 7:13
w:the_week	0:-20 1:-10 2:-23 3:-15 4:-16 5:49 6:-9 8:-11
w:the_weekend	0:12 2:8 4:-8 7:-11
w:the_weld	0:-9 1:19 2:14 3:-12 4:-5 5:-6 7:-5
w:the_white	0:-20 3:-5 4:13 5:-8 7:7 8:-6
w:the_whole	0:13 1:-26 2:-24 3:-20 5:-17 6:40 7:-37 8:-19
w:the_wind	0:-6 1:-8 2:18 3:-11 4:-15 5:-6 7:-6
w:the_window	0:-16 1:-13 2:-21 3:-23 4:-17 5:41 6:-13 7:-13 8:-16
w:the_word	0:-8 1:-9 2:-6 3:-6 4:11 5:11 6:-5 7:-6 8:-5
w:the_work	0:7 1:11 6:-7 7:-8
w:the_wrong	0:17 2:-17 5:-6 6:-8 7:10 8:-5
w:the_x	0:11 2:5 3:-6 4:-5
w:the_yard	0:-27 1:-11 4:-9 5:13 6:9 7:-11 8:-7
w:the_yok	0:-20 1:13 2:-15 7:16
w:the_yoke	0:15 1:-7 3:-9 4:-13 5:-10 6:-9 7:-9 8:10
w:the_zinc	0:-7 2:-10 3:15
w:their	0:25 1:-5 2:8 3:-21 4:-19 5:-14 6:-11 7:-16 8:-9
w:their_line	1:-6 2:12 3:-8 4:-9
w:them	0:-40 1:8 2:-6 3:5 5:-6 6:-20 8:-13
w:them_#	0:17 1:-6 7:-6 8:-5
w:them_,	0:-38 1:18 2:28 3:-10 4:-19 5:-5 6:-19 7:-17
w:them_.	0:-17 2:-14 3:14 4:-17 8:-7
w:them_:	0:-7 1:-14 2:14 4:-6 5:-6 6:15
w:them_;	0:-5 1:6 2:8 3:-14
w:them_?	0:14 4:-6
w:them_after	0:5 3:-9 4:-10 5:-7 7:-9
w:them_again	0:-5 2:12 5:-5
w:them_and	1:-8 2:-14 3:-8 4:26 5:-6 6:-11 8:-13
w:them_as	0:-7 1:21 2:-13 3:-6 4:-5 6:-10
w:them_aside	0:-11 7:12
w:them_at	0:5 2:16 3:-13 4:-11 5:-8 8:-8
w:them_by	0:-18 1:12 4:9 6:-7 7:-8 8:-9
w:them_can	1:12 2:-6 3:-10
w:them_com	1:13 2:8 5:-7 6:-11
w:them_for	7:11
w:them_from	0:-9 1:-9 3:12 4:-8 5:-6
w:them_go	1:-7 2:-17 3:9 4:17
w:them_in	0:-16 1:13 2:29 3:-6 4:-15 5:-9
w:them_myself	1:20 2:-10 4:-11 6:-5 7:-9
w:them_now	1:11 2:-13 4:8
w:them_off	0:-19 1:-8 2:-11 4:-10 5:22 6:-7 7:-7
w:them_on	0:-20 3:14 4:8 5:-11 6:-7 7:-11
w:them_out	1:10
w:them_rev	1:13 3:-10
w:them_separately	0:-13 1:17 2:-8 3:-5
w:them_stay	3:-5 4:11 5:-9
w:them_then	0:6 3:-5 4:5 5:-13
w:them_to	2:-11 3:5 5:-11 6:-11 7:-6 8:6
w:them_until	0:-12 1:-6 2:-8 3:9 4:11 5:-12 7:9
w:them_up	1:-9 3:12
w:them_when	2:12 7:-5
w:them_will	0:-10 1:7 2:-13 3:-12 4:13 5:-6 7:-5
w:them_with	0:5 1:-19 3:17 4:-5 5:-7 7:-5
w:then	0:8 2:10 3:-31 5:-15 6:-15 7:-17 8:-37
w:then_.	0:10 1:-9 2:5 5:-20 6:-10 7:-10 8:-11
w:then_giv	0:-19 1:-7 3:-8 4:-9 5:-9 7:16 8:-5
w:then_give	2:12 4:-8
w:then_i	0:-20 2:23 3:-10 4:-15 5:-7 6:-9 7:-9 8:-7
w:then_mr	1:11 2:-5
w:then_mrs	0:-5 2:11
w:then_purchas	0:-15 1:13 2:-18 3:-13 4:21 5:-5 6:-10
w:then_release	0:7 1:-7 3:-7 4:6 5:-13
w:then_the	0:19 1:-12 3:-7 4:-12 5:-6 6:-7 7:-9
w:then_you	0:5 2:12 3:-8 4:-10 5:-10
w:ther	0:-12 7:13
w:there	0:-20 1:18 2:-34 3:-21 4:-9 5:-26 6:13 7:16 8:-7
w:there'	1:13 3:-19 4:-20 5:-10 8:-19
w:there'_#	1:19 2:-8 4:-12
w:there'_no	1:-9 2:14 3:-15 4:-8 5:-7 6:-6 7:-8 8:-13
w:there'_noth	0:-15 1:10 2:-16 3:-6 5:-6 6:9 7:7 8:-10
w:there're	0:12 1:-9
w:there_,	0:20 2:-11 3:-6 4:-6 5:-5 7:-9
w:there_.	0:12 1:-16 2:15 3:-8 4:-17 5:-11 6:12 7:-11 8:-17
w:there_are	0:-22 1:22 2:-15 3:-15 4:-6 5:-6 6:13 7:8
w:there_is	0:-17 1:-7 2:-32 5:-17 6:6 8:12
w:there_on	1:9 3:-6 4:11 7:-6 8:-10
w:there_until	0:-7 1:10 4:-5 7:6
w:there_was	0:-5 1:17 2:-6 6:-9
w:there_were	0:-11 1:9 2:-7 3:-13 5:-12 6:11 8:-6
w:therefore	0:-5 1:-8 2:-13 3:-9 4:-6 6:25 7:-6
w:thermal	0:-11 2:19 3:-8 5:-7 6:-6 8:-9
w:these	1:8 2:8 3:-6 4:-7 5:-11 6:-27 7:-25 8:-26
w:these_#	0:-13 1:17 4:-5 6:-6 7:-6
w:these_,	1:12 4:-6 6:-9
w:these_.	0:-21 1:12 3:18 5:-10
w:these_and	0:-5 1:6 2:-8 5:13 6:-7
w:these_are	0:-11 1:17 2:-6 3:-10 5:-10 8:-17
w:these_is	1:-14 2:8
w:these_number	0:11 4:-11 5:-7
w:these_three	0:-12 1:-8 3:-11 4:11 6:-8 7:11
w:these_two	0:-11 1:-5 6:-14 7:12
w:they	0:-5 1:-10 3:13 4:-6 5:-11 6:-16 8:-22
w:they'll	0:17 2:-5 7:-12
w:they'll_be	0:17 2:-5 7:-13
w:they're	1:-16 2:-6 3:8 4:-11 5:-12 7:6 8:-22
w:they're_not	0:10 1:-17 2:-9 6:10
w:they_all	1:15 6:-7
w:they_are	0:-25 2:-6 3:24 4:-7 5:-7 6:-15 8:-6
w:they_can	1:-9 6:11 7:-5
w:they_come	0:-5 1:19 4:-12 5:-8 6:-15
w:they_count	0:-10 1:5 2:-7 3:5 4:-5 7:-6
w:they_do	1:12 2:-11
w:they_don't	1:-10 3:12
w:they_go	0:-8 2:-12 3:-7 4:12
w:they_have	0:19 3:-7 4:-6 7:-14
w:they_may	0:16 1:-6 2:-10
w:they_reduce	0:-11 1:8 2:-5 3:13
w:they_release	0:16
w:they_remain	0:-8 1:6 2:11 3:-9
w:they_sit	0:-13 1:-13 2:16 4:-13 5:-7 6:-9 8:-13
w:they_stay	0:-18 1:10 2:-6 3:-9 4:-8 5:-7 6:-6 7:21
w:they_wait	0:-12 1:-5 2:14
w:they_want	0:23 2:-8 4:-5 7:-9
w:thicknes	0:-23 2:-15 3:16 4:-10 5:-8 6:-8 7:22
w:thicknes_.	1:-8 3:18
w:thing	0:-6 1:6 2:-9 4:-6 7:12
w:thing_on	0:-13 7:17
w:think	0:28 1:-22 2:-16 3:-15 4:5 5:-15 6:-10 7:-11 8:-11
w:think_about	0:16 2:-6 5:-5 7:-5
w:think_of	0:14 4:-8
w:think_the	0:-10 1:-5 2:-9 3:-8 4:13 6:-5 8:-7
w:third	0:16 3:-9 4:-16 5:-12 6:-10 7:-13 8:-7
w:third_of	0:-6 1:11 6:-7
w:thirty	0:-8 1:12 2:16 4:-18 5:-5 6:-18 7:-12 8:-5
w:this	0:6 1:-15 2:-35 3:-9 5:-11 6:9 8:-16
w:this_,	1:-8 2:-7 3:19 4:-13 5:-11 6:-12 8:-7
w:this_.	0:-14 1:-17 2:18 3:6 4:-15 5:-8 6:8 7:8 8:-34
w:this_afternoon	0:14
w:this_and	0:-17 2:-7 3:14 4:-14 5:9 6:-13 7:-9
w:this_as	0:6 2:-14 3:-6 4:9 5:-8 6:-7 8:-13
w:this_decision	1:-6 2:-8 3:10 7:9
w:this_in	0:12 2:-7 3:-9
w:this_is	0:15 2:-14 4:-9 5:8 6:-17 7:-19 8:-8
w:this_job	0:-10 2:12 8:-11
w:this_mail	0:-12 2:-22 3:-25 5:-7 6:14 8:14
w:this_month	0:17 2:-15 7:-8
w:this_morn	0:32 1:-11 2:-26 3:-10 4:-16 5:-18 6:-14 8:7
w:this_off	0:-21 1:-16 2:8 3:9 5:-14 6:-11 7:-6 8:-7
w:this_on	0:-23 2:-12 3:-8 4:12 5:-7 7:19
w:this_one	0:-5 1:12 2:-7 3:-14 5:10 6:-9 7:-6
w:this_order	0:-7 2:-12 3:-12 4:7 6:16
w:this_release	0:-9 1:15 3:-15 4:7 8:-8
w:this_restart	1:12 6:-8
w:this_text	0:10 1:-6 2:-5
w:this_time	1:11 2:-13 4:-9 6:-6 7:-8 8:13
w:this_week	0:7 1:-5 3:5 4:-6 5:-9 6:-7 7:-10 8:8
w:this_year	1:-7 2:10
w:thoma	0:-6 1:10 2:13 5:-7 6:-7
w:thoma_,	0:-6 1:10 2:13 5:-7 6:-7
w:those	0:-20 1:14 2:9 3:-16 4:-20 7:-21 8:-15
w:those_#	1:-8 2:-8 4:13 5:-8
w:those_,	0:-14 2:21
w:those_.	0:-19 1:7 3:-18 4:-8 5:9 6:6 7:-8 8:-6
w:those_are	0:-9 1:8 2:9 3:-15 4:-11 6:6 7:-10 8:-6
w:those_as	0:12 1:-11 2:-11 5:14
w:those_by	0:-11 7:13
w:those_com	1:9 3:-13
w:those_don't	1:14 2:-6 4:-11
w:those_from	0:-10 2:-13 3:17 4:-10 5:-7 7:-9
w:those_go	0:13 2:-8 4:-11
w:those_is	0:-5 3:12 4:-9 5:-12
w:those_off	1:8 3:-13 5:14
w:those_out	0:-10 1:20 2:-10 3:-10 4:-7 5:-6 6:-5 7:-12 8:-7
w:those_that	0:-5 3:10
w:thousand	0:-5 2:15 4:-12
w:thread	0:-5 2:-6 3:11 6:8
w:thread_gauge	2:-5 3:13
w:three	0:22 1:-5 2:-21 3:-19 4:22 5:-13 6:-13 7:-24
w:three_sample	0:-16 1:-6 2:-12 4:29 7:-8 8:-11
w:three_thing	1:11 2:-5
w:through	0:-13 1:10 2:-6 3:-18 4:-13 6:-17 8:-8
w:through_#	0:16 2:-11
w:through_.	0:19 1:-19 4:-7 7:5
w:through_;	1:13 7:-9
w:through_and	1:-21 2:16 3:-6 5:-5 6:9 7:7
w:through_the	0:-6 1:13 3:-12 4:-17 5:-13 6:-12 8:-7
w:through_your	0:-16 3:10 5:-5 8:12
w:throughout	0:-11 1:9 3:-13 5:-9 7:-11
w:throw	2:14 3:-9 4:-12 6:-8 7:-7
w:thru	0:-12 1:7 2:-14 4:-19 5:15 6:-11 8:-11
w:thru_#	0:-5 1:-7 2:-9 3:5 4:-16 5:13 8:-8
w:thumb	0:-24 1:-10 2:21 3:-17 4:-27 5:-10 6:-15 7:-6
w:thumb_up	0:-25 1:-12 2:21 3:-17 4:-27 5:-10 6:-15 7:-6
w:thursday	0:8 1:-19 2:-18 3:8 5:7 6:-13 7:-18 8:-20
w:thursday'	0:5 1:-13 2:-7 3:16 4:-12 5:-9 6:-7 7:-14 8:-6
w:thursday_#	0:8 2:-14 3:-6 4:-10 5:7 7:-6 8:-10
w:thursday_,	0:7 1:-6 3:-19 6:-7 7:-9
w:thursday_.	0:17 1:-11 2:-8 4:-7 7:-5 8:-6
w:thursday_?	0:10 6:-5
w:thuy	0:11 2:-11 3:-6 5:6 6:5 7:-8 8:-11
w:thuy_,	0:11 2:-11 3:-6 5:6 6:5 7:-8 8:-11
w:thx	0:34 2:5 3:-11 4:-20 5:-8 6:-10 7:-11 8:-38
w:ti-6al-4v	0:-5 1:-6 2:13
w:tiago	0:-5 1:-9 2:-19 3:-13 4:16 5:-5 6:-5 8:-17
w:ticket	0:11 1:9 2:-21 4:-7 7:-5
w:tight	1:23 2:5 3:-13 4:-10 6:-7 7:-8
w:tight_until	1:17 3:-11
w:til	0:-32 2:14 3:-16 4:-15 5:12 6:-7 7:13 8:-19
w:til_the	0:-12 1:9 2:11 3:-9 4:-16 5:12 7:-5
w:till	0:-47 1:11 6:-14 8:-13
w:till_#	0:15 2:-10 5:-7
w:till_i	0:-5 1:-7 2:18
w:till_our	0:-14 1:7 3:8 4:-6 5:6 6:-6
w:till_the	0:-22 1:14 2:6 4:-9 5:-5 6:-22 7:-10 8:-8
w:till_we	0:-13 4:12
w:tim	0:7 2:10 4:-9 5:-6 7:-5
w:timber	2:-12 6:9
w:time	3:-7 4:-12 5:-8 6:-7 7:-13
w:time_,	0:-5 1:-12 7:-7 8:14
w:time_.	0:12 1:-5 2:-12 3:-5 6:-11 7:-17 8:9
w:time_be	2:19 3:-8 4:-10 5:-5 6:-5 8:-8
w:time_it	1:-7 2:10 6:-6 7:-7
w:tins	1:-6 2:5 5:10
w:tks	0:-16 2:21 4:-7 5:-7 8:-10
w:to	0:5 1:-9 2:-10 3:-8 4:-9 6:-11 7:-13
w:to_#	0:7 1:-27 2:-40 3:9 4:-36 5:10 6:8 7:-12 8:8
w:to_.	2:13 7:-7
w:to_:	0:-5 2:-10 4:12 5:-6
w:to_a	0:-15 1:-11 2:17 3:9 4:-13 6:-6 8:-11
w:to_agree	0:11 1:-8
w:to_all	0:16 1:-10 3:-8 7:-5
w:to_approve	0:16 1:-9 4:-6 5:-10
w:to_artwork	1:-11 4:-12 5:-6 8:12
w:to_ask	0:-13 4:8 5:-6 6:-5 8:-15
w:to_be	0:-30 2:-18 3:14 4:7 6:-16 7:5 8:-11
w:to_begin	0:-19 1:-15 2:15 3:-18 5:-13 6:-16
w:to_build	0:-16 1:-7 2:-5 3:16 4:-22 5:-18 6:-18 7:-7 8:22
w:to_call	0:15 2:-7 3:-5 4:-5 5:-5 7:-7
w:to_carry	1:5 2:-16 3:-6 4:10 6:-5 7:-7 8:9
w:to_check	0:-20 1:13 2:13 3:-15 4:-13 5:-8 6:-16 7:-6 8:-17
w:to_close	0:12
w:to_continue	0:-11 7:9
w:to_count	1:-11 6:11
w:to_december	2:-12 5:17
w:to_decide	0:18 1:-10 6:-5 7:-12
w:to_deliver	0:10
w:to_do	0:22 1:-11 2:-15 3:-12 4:-12 5:-11 6:-10 7:6
w:to_draw	0:-12 1:29 2:-24 4:5 5:-9 6:-9 7:-14
w:to_fill	0:-5 1:-5 2:12 4:-5
w:to_follow	0:-12 2:15 3:-10 5:-8 7:8
w:to_free	0:11
w:to_friday	0:-16 1:-7 2:-11 3:-6 4:-9 5:24 8:-9
w:to_go	0:-20 1:-19 2:6 3:-13 4:-13 5:-10 6:-16 7:10 8:20
w:to_halt	1:-13 7:16
w:to_have	1:-11 7:-7 8:11
w:to_hear	0:15 2:-9
w:to_hold	0:16 1:-6 2:-7 3:-9 5:-5 6:-11 7:-7 8:-6
w:to_index	0:-12 1:-11 2:5 3:-12 5:-5 6:-7 7:-6 8:13
w:to_inform	2:13 4:-9
w:to_issue	0:-7 2:9 3:-17 4:-10 5:-11 6:10 7:-6 8:5
w:to_it	2:-8 4:-10 5:10 8:8
w:to_keep	1:-9 2:13 4:-6 5:-5 8:-5
w:to_know	0:20 1:-11 2:-17 3:-6 5:-6
w:to_leave	0:-22 1:-6 2:-11 3:-6 5:19 6:-6 7:13
w:to_let	0:13 7:-7
w:to_lot	1:9 2:9 3:-14 4:-15 5:-6 8:-14
w:to_make	1:13 3:-6 4:-13 5:-6 6:-6 7:-5
w:to_manufacture	0:-7 2:9 3:-5 4:-7 5:-5 8:15
w:to_me	0:-6 2:-20 4:7 5:-10 6:-12 7:-23 8:12
w:to_mould	0:-10 1:-10 3:17 7:-6
w:to_open	0:12 2:-5 4:6 7:-8
w:to_our	0:-17 4:10 6:-9 7:-8 8:-13
w:to_pour	1:6 2:-14 3:-6 4:13 6:-5
w:to_print	0:-21 1:-15 3:9 4:13 5:-9 6:10 8:-7
w:to_proce	0:-7 1:-14 3:-11 4:-15 5:-14 6:-6 7:-12 8:32
w:to_produce	0:-5 1:-8 2:21 3:-6 4:-18 5:-6 6:10 8:-5
w:to_purchas	0:18 1:-11
w:to_put	0:-15 2:5 4:-5 7:13
w:to_release	0:21 1:-9 3:-15 4:-8 5:-12 6:-9 7:-11 8:-12
w:to_remain	0:-8 1:19 2:-18 3:-5 6:-19 7:8 8:-7
w:to_restart	0:15 3:-6 6:-7 7:-9
w:to_resume	0:-5 1:15 3:-7 4:-5 6:6 7:-5 8:-8
w:to_rev	0:-35 1:13 2:7 4:-10 5:-17 6:-15 7:-11 8:12
w:to_revision	0:-9 1:-6 2:22 3:18 4:-18 5:-8 6:-10 7:-8 8:12
w:to_run	0:16 4:-6 5:-10 6:-7 7:-6 8:-12
w:to_scrap	0:13 3:-13 6:-9
w:to_see	0:11 1:-9 3:-9 5:-11 6:-8 7:8 8:-8
w:to_send	0:10 7:-10
w:to_ship	0:-18 2:-18 3:-6 4:-13 5:32 6:-24 8:-12
w:to_sign	0:11 2:-13 3:-5 5:14 8:-5
w:to_site	0:-10 2:-6 4:-7 8:20
w:to_sort	0:-15 1:5 2:-6 3:-5 7:12
w:to_start	2:26 3:-6 4:-26 5:-10 6:-7 7:-12
w:to_stay	0:-5 1:15 2:18 3:-7 4:-13 5:-11 6:-12 7:-8 8:-5
w:to_stop	1:-7 2:-10 3:-5 4:-10 5:12 6:-15 7:10 8:-9
w:to_suspend	0:-14 1:-11 3:-7 6:-9 7:23
w:to_tell	0:11 7:-8
w:to_that	0:-5 1:-6 2:10 6:-5
w:to_the	0:16 1:-9 2:-11 4:-8 5:-7 7:-43 8:-8
w:to_these	0:-8 1:10 2:5 3:6 4:-6 5:-10
w:to_this	0:-6 2:-6 4:13 8:-12
w:to_turn	0:13 1:-6 3:-5 6:-5
w:to_two	0:13 2:-8
w:to_us	0:-36 3:9 4:-13 5:-6 6:-10 7:-14 8:35
w:to_use	0:6 1:-14 2:-13 3:26 4:-14 5:-10 6:-9 7:-7 8:-16
w:to_wait	0:-10 1:13 3:-20 4:-21 5:-13 6:12 7:-10 8:-5
w:to_wednesday	2:-7 5:10
w:to_weld	1:-8 2:-13 4:14 5:-8 7:-5 8:-9
w:to_work	0:14 1:14 2:-6 4:-7 5:-6 6:-8 7:-8 8:-9
w:to_write	0:15 4:-5 5:-7
w:to_you	0:-19 1:-9 2:16 5:-16 6:-17 7:-9 8:-12
w:to_your	0:21 2:-8 3:7 5:-13 6:-18 8:-20
w:tobia	0:-12 2:8 3:-13 6:12
w:today	0:14 1:-20 2:6 4:-27 5:-17 7:11 8:-12
w:today_(	1:-8 2:5 3:10 4:-5
w:today_,	0:18 1:7 2:-8 4:-16 5:-10 6:-8 8:-6
w:today_.	0:17 1:-13 2:-11 3:6 4:-15 5:-7 7:5 8:-11
w:today_by	2:14 4:-7
w:today_for	0:8 1:-18 6:15 7:-10
w:today_you	0:-6 1:14 2:6 5:-6 6:-12
w:together	0:-17 1:8 2:13 3:-13 4:-14 5:-9 8:-6
w:together_#	0:-12 6:9
w:together_,	0:-11 2:17 3:-11 4:-10 5:-6 6:5
w:told	0:30 2:-12 3:-26 4:-15 5:-21 7:-12 8:-12
w:told_the	1:12 3:-10 5:-12 6:-5 7:-5
w:told_them	0:15 7:-9
w:told_us	1:-11 3:-7 4:-9 6:9 7:9
w:told_you	0:11 1:12 3:-8 6:-13 7:-7
w:tolerance	0:15 4:-6 6:-6 8:-11
w:tom	1:11 2:-7 3:11 4:-10 5:-9 6:-6 7:-8
w:tom_,	1:6 2:-7 3:11 4:-9 5:-8 6:-5 7:-7
w:toma	0:-13 1:11 3:-10 5:9 6:-12 8:-7
w:tomasz	0:10 1:5 2:5 3:-7 4:-5
w:tomorrow	0:16 2:-10 3:-27 4:-6 5:-11 6:-8 7:10 8:-6
w:tomorrow'	0:9 1:-10
w:tomorrow_.	0:13 1:-12 5:-5 7:9
w:tonight	0:38 1:-21 2:-32 3:5 4:-12 5:-13 7:-13 8:-8
w:tonight'	1:-8 3:17 7:-8
w:tonight'_van	1:-8 3:17 7:-8
w:tonight_,	0:11 2:-11 3:6 5:-10
w:tonight_.	0:22 2:-20
w:tony	0:-7 1:-18 2:14 3:6 4:-6
w:tony_,	1:-15 2:16
w:too	1:8 4:-20 6:-14 8:-24
w:too_.	0:-20 2:8 4:-11 6:-6 7:7
w:took	0:10 2:-15 3:7 4:-5 5:-8 6:-9 7:-7
w:tool	0:9 1:-10 2:-7 3:-23 4:-11 5:-20 6:-11 7:18
w:tool_is	0:-15 1:5 2:-9 3:-9 4:-8 5:-9 7:16 8:-5
w:top	0:-10 1:8 2:7 5:7 6:-5 7:-9
w:top_.	0:-12 1:7 2:11
w:torben	1:11
w:torque	0:-15 1:20 2:7 3:5 4:-10 5:-11 6:-8 7:-12
w:torque_audit	0:-5 1:12 4:-5 5:-8 6:-6 7:-8
w:torque_on	0:-7 2:10
w:torque_test	0:-12 1:17 3:5 7:-7
w:total	0:-6 2:16 3:-14 4:-16 5:-9 7:-9 8:12
w:total_#	0:-8 2:7 4:-15 5:-10 6:-6 8:22
w:total_.	0:-5 1:12 3:-8
w:total_of	0:10 2:6
w:total_order	0:-6 1:8 2:13 4:-7 5:-6 7:-5
w:tote	0:20 1:5 2:6 4:-16 5:-12 6:-10 7:-16 8:-10
w:tote_bags	2:13 4:-7 5:-6 7:-8 8:-9
w:touch	0:-27 1:13 2:9 4:-9 5:-14 6:-12 8:-7
w:touch_before	0:-9 1:14 2:-6
w:touch_by	0:-14 2:5 7:12
w:touch_the	0:-12 1:-13 2:24 3:-6 4:-11 7:-7
w:touch_until	0:-7 1:14 2:-10 3:-5 4:5 5:-6 6:-5 7:-13
w:tour	0:15 1:-5 2:5 4:-11 8:-10
w:tove	0:13 1:-13 2:-11 4:-7 5:15 8:-5
w:toward	0:-10 1:5 2:-14 3:6 4:-5 5:-6 6:17 7:-9
w:toward_it	3:-13 6:15
w:toward_the	0:-15 4:-5 6:13 7:-9
w:tower	0:5 2:-12 3:-7 4:-8 5:15
w:toy	0:-8 1:18 2:-23 3:-8 6:-8 8:-12
w:tpu	0:-14 2:-8 3:-5 4:20 5:-7 7:-5 8:-5
w:track	0:-10 2:-9 3:-11 4:-7 5:15 6:-6 7:-8
w:trade	0:10 1:-8 3:-12 4:14 6:-8 7:-11 8:-17
w:trade_fair	0:16 2:9 4:-7 6:-5 7:-8 8:-7
w:trade_show	1:-7 2:-11 3:-12 4:17 8:-13
w:train	0:24 1:-15 3:-14 4:-16 5:-9 6:-10 7:-7
w:tranche	0:-11 2:16 3:-10 4:-9 5:-14 7:-6
w:transformer	0:8 1:-5 2:-11 4:-6 5:15 6:-8
w:transport	1:-9 2:12 4:-6 6:5 7:-9
w:traveler	0:13 1:-10
w:traveler_.	0:14 1:-13
w:tray	0:-14 1:10 4:-11 6:-9 7:-13 8:-7
w:tray_#	3:24 4:-6 5:-9 6:-7 7:-7
w:tray_,	0:-9 1:6 2:12 3:-7
w:tray_.	0:-14 2:-6 4:7 5:17
w:tray_were	1:16 3:-12
w:tread	0:-7 1:13
w:treat	0:-12 1:10 4:-8 6:-6 7:13
w:treatment	1:12 2:8 7:-10
w:tri	0:15 1:-9 2:10 3:-9 4:-5 5:-9 6:-5 7:-19 8:-5
w:tri_them	1:11 2:-9
w:trial	0:-30 1:-5 2:21 3:-31 4:24 5:-28 6:-17 7:-16 8:-35
w:trial_.	0:-5 1:-5 2:20 6:-5 8:-5
w:trial_at	0:-19 2:-5 3:-5 4:14 5:-11
w:trial_in	0:-11 1:-9 2:17 3:-8 5:-8 7:-5 8:-11
w:trial_is	1:11 2:6 3:-5 4:-13 5:-6
w:trial_piec	0:8 2:-12 4:11
w:trim	0:-20 1:15 2:-8 3:-7 4:5 5:-6 7:11 8:-17
w:trimm	0:16 2:-5 3:-5 7:-9
w:trolley	2:14 4:-10 5:-6 8:-5
w:trolley_,	2:13 4:-8 8:-5
w:truck	0:-17 1:6 2:-6 4:-20 6:-13 8:-10
w:truck_,	1:10 3:-5
w:truck_.	0:10 1:5 2:-6 4:-5 5:-6 6:-6 7:-12 8:-6
w:truck_is	0:-8 1:-6 2:-15 3:11
w:try	0:9 1:-5 2:-13 3:-6 4:18 7:-6 8:-11
w:tub	0:7 1:-8 2:-10 3:12 4:-9 6:-6 7:-6 8:-5
w:tube	0:-19 1:5 2:-6 3:-5 4:15 5:-5 6:-11 8:-10
w:tue	4:-5 5:12 7:-5 8:-6
w:tuesday	0:19 1:-12 3:-17 4:-11 5:15 6:-5 7:-23 8:-11
w:tuesday'	1:16 2:-7 4:-5 6:-8 7:-8
w:tuesday_#	1:-5 3:-5 5:12
w:tuesday_,	0:5 2:13 3:-18 4:-9 6:-6 7:-9
w:tuesday_.	0:23 2:-17 4:-5 5:-5 7:-11
w:tunnel	1:-10 2:11 4:-5 7:-5
w:turin	0:-18 2:-19 3:8 4:9 5:5
w:turn	0:21 1:-5 2:-7 4:-13 5:-19 6:-24 7:-8 8:-19
w:turn_out	0:-18 2:-5 4:13 7:6
w:turn_the	2:17 4:-9 8:-9
w:turn_them	1:11 2:-6
w:turn_to	0:15 2:-9 3:7 4:-16 6:-9 8:-11
w:twelve	0:-8 1:-19 2:-10 3:17 4:9 5:-5 6:-9 7:-12
w:twenty	2:7 4:-17 7:-13
w:twenty_five	0:-7 1:-12 2:17 4:-9 7:-5
w:twenty_four	0:-6 2:-11 6:5
w:twice	0:23 1:-8 3:-7 4:-5 5:-5 7:-12
w:twice_.	0:19 2:-6 7:-10
w:twill	0:-12 2:-6 3:-8 4:14 8:-7
w:two	0:17 1:-13 2:-21 3:-20 4:15 5:-23 7:-12 8:-21
w:two_(	0:19 2:-16 4:8
w:two_,	0:19 3:-8 6:-7 7:-11
w:two_are	0:23 2:-6 6:-8
w:two_dozen	1:-9 2:13
w:two_hundr	0:-15 2:20 3:-13 4:-16 5:9 6:-7 7:-6
w:two_lin	0:-6 1:-13 5:-6 6:8 7:9
w:two_of	0:5 2:-17 5:-5 7:9
w:two_pallet	0:18 2:-10 5:-5 7:-5
w:two_stay	0:14 2:-9
w:two_week	0:10 4:-7 5:-5 6:-5 7:-5 8:-5
w:tx	0:23 2:-9 4:-10 5:-7 7:-5 8:-7
w:tx_#	0:23 2:-9 4:-10 5:-7 7:-5 8:-7
w:typ	0:-5 4:11
w:type	2:10 3:-6 4:-8 5:-7 6:8 7:-5
w:u	0:-20 1:-22 2:21 3:-8 4:-6 6:-7 7:6 8:-13
w:ul	0:-12 1:7 2:8 4:6 7:-6
w:ul_file	1:10
w:ulla	0:-11 1:-9 7:13
w:ultem	2:11 3:-11 4:23 5:-10 8:-14
w:ultem_#	2:11 3:-11 4:23 5:-10 8:-14
w:ultrasonic	0:-5 2:-9 3:14 5:-12
w:umbrella	0:-11 1:13 2:-6
w:un	0:-16 1:17 2:-11 3:-12 7:-18 8:-9
w:unbuilt	0:-5 1:9 2:20 3:-14 4:-6
w:unchang	0:-34 1:6 2:-11 3:-32 5:-8 6:26 7:-12 8:-11
w:unchang_.	0:-32 1:10 2:-13 3:-21 5:-8 6:23 7:-11 8:-11
w:unclear	0:-6 2:11 3:10 4:-11 5:-12 6:-5
w:uncut	0:-6 2:-6 4:10
w:uncut_until	0:-6 2:-6 4:10
w:under	1:6 2:-13 3:19 4:-19 5:-25 6:-19 7:-10 8:-10
w:under_hold	1:11 6:-8 7:-5
w:under_lock	0:-16 1:-6 2:-6 3:11 4:-10 5:-12 7:6 8:-9
w:under_po	1:-12 2:12 3:5 4:-5 5:-5
w:under_the	0:5 1:12 2:-5 6:-6 7:-5
w:undersign	0:-30 2:6 3:-9 5:-5 7:-12 8:-9
w:undersign_(	1:5 2:8 4:-9 5:-11 6:-6 8:10
w:undersign_)	0:-5 1:-9 4:-9 5:12
w:undersign_.	0:-14 2:-6 3:8 4:10 5:5
w:undersign_has	0:-8 1:-12 2:-11 4:15 5:-8 8:-14
w:undersign_is	0:-9 2:26 3:-9 4:-15 5:-7 7:-5
w:undersign_shall	1:10 2:-8 4:9
w:understand	0:19 1:-19 3:-5 4:-14 5:-7 6:-5 7:-14 8:-9
w:understand_.	0:-11 2:13 4:-9 7:5 8:-5
w:understand_from	0:29 1:-10 2:-7 7:-15
w:understood	0:11 1:-13 2:-8 4:-6 7:12 8:-5
w:understood_.	0:11 1:-13 2:-8 4:-6 7:12 8:-5
w:unit	0:-21 1:17 2:-20 3:-18 5:-11 6:10 7:-5
w:unit_,	0:8 1:-7 2:-14 3:-21 5:-13 7:-10 8:13
w:unit_.	0:-30 1:25 3:-5 4:-16 5:-10 6:15 8:-20
w:unit_already	1:-8 3:10 6:-8 7:9
w:unit_are	0:-6 7:10
w:unit_in	1:-10 3:-5 5:13
w:unit_of	0:5 2:8 3:-7 5:-10 7:-10 8:-9
w:unit_on	1:-12 2:-5 6:11 7:-5
w:unit_reduce	3:14 6:-8
w:unit_to	0:-22 2:-13 4:12 8:30
w:unles	0:-6 1:23 3:-10 4:-20 5:6 6:-21 7:-6 8:-15
w:unles_you	0:-7 1:6 2:15 6:-11 8:-11
w:unload	0:-7 1:-7 2:10
w:unlock	0:-17 3:-6 4:12 7:5
w:unreleas	0:-14 1:-17 2:11 3:-11 4:7 5:-18 7:-8 8:-5
w:unreleas_until	0:-8 1:-11 2:25 3:-5 4:-7 5:-13 7:-6
w:unshipp	0:-5 2:-15 3:-8 5:21
w:unshipp_,	2:-8 5:15
w:until	0:-7 2:-13 3:-10 4:-9 5:11 6:-24 8:-17
w:until_#	0:37 1:-21 3:-15 4:-20 5:9 6:-7 7:-19 8:-22
w:until_emc	2:13 4:-12 5:-8
w:until_engineer	0:-5 1:-9 3:13
w:until_friday	0:13 1:-8
w:until_further	1:17 2:8 3:-24 5:-14 6:-8 7:15 8:-9
w:until_hardnes	0:-12 2:12 5:-5
w:until_he	0:-10 2:-11 3:8 4:8 7:-6
w:until_he's	0:20 2:6 3:-6 4:-5 6:-5 7:-13 8:-7
w:until_i	0:5 1:-16 2:-19 3:18 4:-11 5:-6 6:-8 7:12
w:until_i've	0:-10 1:13 3:-8 4:-13 5:-12 6:-6 7:-6 8:-13
w:until_legal	0:23 2:-9 3:7 4:-13 5:-7 6:-13 7:-21 8:-8
w:until_march	0:14 2:-8
w:until_market	1:21 2:-11 3:-6 6:-7 7:-8
w:until_new	0:-9 4:-8 5:7 6:-5 7:10
w:until_our	0:-52 1:-11 2:-11 3:-21 5:26 6:-12 7:27 8:-11
w:until_that	0:-8 2:12 3:-11
w:until_the	0:-17 1:11 3:-9 4:-10 5:5 6:-24 7:-11 8:-13
w:until_their	0:10 2:-14 3:-12 4:12 7:-9
w:until_then	0:11 1:-24 2:-6 3:-9 4:7 5:-13 8:-5
w:until_thursday	0:6 2:-7 4:12 5:-11
w:until_we	0:-19 1:-28 2:5 3:12 5:-15 6:-5 7:6
w:until_we've	0:-14 1:-6 2:9 3:-5 4:9 7:5
w:until_you	0:17 2:-12 4:-6 7:10
w:until_your	0:17 1:-10 3:-5 4:-5 7:-15
w:untouch	0:11 1:-5 3:-6 4:-7 6:-7 7:5
w:untouch_.	0:12 1:5 2:-5 3:-5 4:-5
w:up	0:-10 1:7 2:-20 3:-16 4:6 5:-11 6:-18 8:-6
w:up_#	1:7 2:-13 3:-7 4:17 6:-14 7:-6
w:up_,	0:-5 1:-8 2:8 4:-6 5:-5 6:11 7:-9
w:up_.	1:23 2:-16 3:7 4:-18 6:-11 7:-7 8:-11
w:up_:	0:11 2:-17 4:-10 5:11
w:up_;	0:12 1:-13 5:7
w:up_a	0:-5 1:-5 2:-8 4:11 5:-7
w:up_again	0:-5 1:18 2:-15 3:-6 4:-10 5:-7 6:-8 7:6
w:up_at	1:-6 2:17
w:up_before	0:-7 1:12 2:8 3:-12 4:-8 5:-5 7:-5
w:up_by	0:12 4:-5 7:-9 8:-5
w:up_for	0:-23 1:-12 2:25 3:-16 4:-27 5:-12 6:-14 7:-6
w:up_in	0:13 1:-9
w:up_only	0:-6 4:12
w:up_the	0:-10 1:16 2:-25 3:-13 4:17 5:-9 6:-13 7:-20
w:up_to	0:-10 1:-5 2:-5 3:-22 4:-24 5:-11 6:-14 7:10 8:11
w:up_where	1:10 7:-6
w:updat	0:-25 1:19 2:-20 3:-19 4:-5 5:-7 6:8 7:-14 8:34
w:updat_file	0:-35 1:15 2:-16 3:-13 5:-5 6:9 7:-10 8:38
w:update	0:42 1:-23 2:-24 4:-13 5:-14 6:-8 7:-14 8:-6
w:update_#	0:13 1:-12
w:update_:	0:35 1:-17 2:-19 4:-6 5:-7 7:-5
w:upload	0:16 4:-6 5:-5 7:-10 8:-5
w:upon	1:7 2:-6 3:-12 7:11
w:ups	0:-7 2:-6 3:-6 4:-11 7:-5 8:14
w:urgent	0:-14 1:18 2:13 3:-18 4:-23 6:-19 7:-16 8:-11
w:urgent_ones	0:-12 1:17 2:7 3:-11 4:-9 5:-10 6:-14 7:-8 8:-7
w:urgent_shipment	0:-22 1:10 2:9 3:-13 4:-21 5:8 6:-7 7:-8
w:us	1:-24 4:-19 5:-12 6:-12 7:-10 8:8
w:us_#	0:-13 2:-19 3:11 4:-9 5:9 7:-8 8:-12
w:us_,	0:-15 2:-7 4:-5 5:-12 6:-14 7:-10 8:27
w:us_.	0:-6 1:-16 2:-5 4:-11 6:-10 7:8 8:6
w:us_a	0:-19 1:-10 2:14 3:-5 4:-5 5:-7 6:-7 7:-12 8:16
w:us_and	0:-8 1:6 2:8 3:-6 4:11 5:-8 6:-6 7:-9 8:-7
w:us_in	0:21 1:10 2:-17 6:-5 7:-6 8:-9
w:us_know	0:11 7:-5
w:us_on	0:-8 1:-9 3:16
w:us_the	0:-9 1:8 4:-7 5:-11 6:-13 7:-6
w:us_to	0:25 1:-8 2:-5 3:-8 4:-6 6:-5 7:-8
w:usable	0:-14 3:22 4:-7
w:usable_and	0:-15 3:15
w:usd	0:11 5:-8 8:-5
w:usd_#	0:11 5:-8 8:-5
w:use	0:-25 1:-12 3:24 4:-8 5:-11 6:-12 7:-15 8:-11
w:use_#	0:-35 2:8 3:20 4:-8 5:-10 6:-6 7:-10 8:-11
w:use_,	1:-13 2:-8 3:25 4:-8 5:-7 6:-9 8:-7
w:use_.	2:-8 3:24 5:-5 6:-9
w:use_it	0:29 3:-13 4:-11 7:-5 8:-12
w:use_the	0:-12 1:-6 2:-10 4:-8 7:-19 8:13
w:use_them	1:13 2:-16 3:7 4:-5
w:use_your	0:-26 1:-14 2:25 3:-14 6:-5 7:-5 8:-20
w:used	0:7 1:7 2:-9 3:11 5:-5 7:-14 8:-7
w:used_,	0:-9 1:12 2:-7 3:6
w:used_.	0:13 1:-10 3:10 4:-5 7:-10 8:-5
w:user	0:20 1:-7 7:-6
w:usual	0:9 2:-19 5:-13 6:-12 7:-13 8:9
w:usual_.	0:-7 2:-8 3:6 4:16 5:-11 6:-6 7:-9 8:-7
w:ut	0:-8 2:11
w:uv	1:-10 6:10
w:v2	0:-17 2:12 4:20 8:-11
w:v3	2:-9 4:11
w:v5	0:10 2:-10 4:6 7:-7
w:validation	1:-11 2:19 3:7 4:-11 5:-8 6:-11 7:-6 8:-5
w:validity	0:31 2:-27 3:-8 4:-14 5:-9 6:-10 8:-13
w:validity_#	0:24 2:-15 3:-6 4:-7 6:-7 8:-10
w:valu	0:-13 2:8 3:5 4:-5 7:-5 8:-6
w:valu_are	0:-12 1:7 2:12 5:-5
w:value	0:16 7:-8
w:value_for	0:11 7:-5
w:valv	0:-19 1:-9 2:17 3:18 4:-13 6:-8 7:-10 8:-12
w:valv_,	0:-18 1:-5 2:18 3:14 4:-12 5:-8 6:-8 7:-10 8:-12
w:valve	0:11 3:-12 4:-13 5:-18 6:-13 7:-13 8:-13
w:valve_seat	0:5 1:-13 2:18 4:-14 5:-5
w:van	0:-18 3:24 4:-7 5:-10 6:-10 7:-20 8:-8
w:van_.	0:-24 2:8 3:21 4:-6 5:-6 6:-6 7:-19 8:-6
w:varnish	0:-13 2:5 4:9 5:-10 6:-5 7:-7 8:-5
w:varnish_unchang	0:-5 1:6 2:11 4:-6 5:-6
w:vat	0:32 2:-9 4:-6 7:-9 8:-14
w:vat_number	0:30 2:-7 4:-5 7:-8 8:-14
w:vault	0:26 1:-14 6:-9 8:-8
w:vendor	0:23 1:-12 2:-8 4:-10 5:-9 6:-5 8:-6
w:veneer	0:6 1:7 2:12 4:-9 5:-5 6:-5 7:-11 8:-6
w:veneer_,	2:11 4:-6
w:ver	0:-20 4:-13 5:-5 8:38
w:ver_.	0:-20 4:-13 5:-5 8:38
w:vera	0:-7 1:-9 2:-5 4:12 5:-8 8:-7
w:verdict	2:-8 3:11 7:-5
w:version	0:-25 1:-10 2:-22 3:-8 4:-11 5:11 6:-14 7:-30 8:28
w:version_#	0:-11 1:-11 2:-18 3:-14 4:-9 5:11 6:-12 7:-25 8:7
w:version_:	1:-5 3:11
w:version_c	0:5 1:-7 3:12 7:-8
w:very	1:-5 2:15 3:-7 4:-16 6:-5 8:-10
w:vessel	2:-5 3:-20 4:-8 5:21 7:-6 8:-7
w:vessel_,	0:-15 2:-5 3:-12 4:-9 5:18 7:-6 8:-7
w:vest	2:10 4:-7
w:vet	0:37 1:-7 2:-23 3:-11 4:-12 5:-10 7:-16
w:vial	1:11 2:7 3:-16 4:-5 5:11
w:vibration	1:13 2:-13 4:13 6:-8
w:vic	1:10 2:-12 5:13
w:vic_,	1:10 2:-12 5:13
w:view	0:31 2:-22 5:-10 6:-14
w:vinyl	1:-5 2:17 3:-12 4:-21 5:-9 6:-8 7:-5 8:-17
w:vinyl_,	1:-5 2:18 3:-12 4:-21 5:-9 6:-8 7:-5 8:-17
w:visit	0:-15 1:12 2:-5 3:-7 4:-6 5:-5 7:7 8:-5
w:visit_on	0:-12 7:14
w:visitor	0:10
w:visor	0:-6 1:-6 2:8 3:7 4:-13
w:visser	1:13 2:-12 3:-8 6:6 8:-5
w:vogt	1:8 2:-8 3:-18 4:5 6:-6 7:-8 8:-12
w:vogt_,	0:5 2:-5 3:-15 4:5 7:-5 8:-11
w:volume	0:-5 2:-12 4:13 5:-6
w:volunteer	0:16 2:-5
w:vos	0:-9 1:-7 3:-9 7:12
w:voss	0:8 2:13 3:-6 7:-12
w:vote	0:12
w:wagner	0:14 2:11 4:-11
w:wait	0:-19 2:22 3:-10 4:-27 5:-5 6:-6 7:-22 8:-9
w:wait_,	0:-16 2:10 3:-7 4:-13 5:-7 8:-5
w:wait_.	0:7 1:-20 2:24 3:-12 4:-10 5:-7 7:-24 8:-12
w:wait_at	5:13
w:wait_for	0:-12 1:10 2:12 3:-10 4:-15 5:-14 7:-15 8:-19
w:wait_in	2:-19 5:17 8:-5
w:wait_mean	0:-12 2:-6 4:13 5:-9
w:wait_on	1:14 2:-12 3:8 5:-17 6:-9 7:-13 8:-5
w:wait_the	0:13 4:-7
w:wait_till	1:10 2:5 6:-6
w:wait_until	0:-20 2:15 3:-11 4:-15 8:-8
w:wait_with	0:15 4:-8 5:-7
w:walk	0:15 1:-10 2:10 4:-5 7:-8
w:wall	0:-11 1:9 2:-9 3:-6 4:-12 7:10 8:-5
w:walter	0:-20 7:-7 8:19
w:wanda	0:-12 2:-9 4:8 6:5
w:want	0:22 1:-28 2:-23 5:-9 6:-6 8:-9
w:want_a	0:13 1:-11
w:want_it	4:12 7:-6
w:want_the	3:-8 4:-11 7:7
w:want_to	0:36 1:-22 2:-21 3:-10 5:-7 7:-5 8:-9
w:want_you	0:9 2:-8 4:10
w:ward	0:10 1:5 2:-8 7:-8
w:warehouse	0:-30 1:-12 2:-5 4:-25 5:20 6:-6 7:8 8:-8
w:warehouse_,	0:11 1:-9 4:-12 5:17 7:-6
w:warehouse_has	3:-5 4:-5 5:10
w:warehouse_move	0:-16 2:17 3:-11 4:-8 5:-13 7:-5
w:warehouse_until	0:-17 1:-8 2:-18 3:-8 4:-12 5:6 7:17 8:-6
w:warm	0:16 1:8 2:-13 5:-6 6:-7 7:-6
w:warranty	0:-11 1:-5 2:10 3:9
w:was	0:12 1:10 2:-7 3:-9 4:-21 5:-10 6:5 7:-26 8:-19
w:was_#	0:-6 1:-17 3:5 5:-5 6:16
w:was_.	0:-13 1:8 2:7
w:was_a	2:10 6:-7 7:-7
w:was_complete	0:-9 1:12 4:-5
w:was_deliver	0:10 1:-10 5:6
w:was_finish	0:-8 1:11 2:-9 3:-5 5:-7 7:-10
w:was_for	1:-11 6:11
w:was_halt	1:21 2:-17 7:-9
w:was_not	0:20 3:-12 4:-7 5:-5 8:-9
w:was_noth	0:-5 1:14 6:-8
w:was_out	0:15 1:-8 2:-7 3:8 6:-8 7:-5
w:was_releas	0:15 1:-12 2:5 3:-9 5:-9 6:-5 7:-5 8:-5
w:was_stopp	0:10 1:-8 2:-5 7:-6
w:was_suspend	1:16 6:-8 7:-5
w:was_the	0:-7 1:18 2:-9 4:-6 6:-6 8:-16
w:wash	0:8 6:-8 7:-10
w:washer	0:-14 2:12 3:9 8:-12
w:watch	0:15 2:-13
w:water	0:7 4:-10 7:-11
w:wave	0:15 2:-8 5:-9
w:way	0:-14 1:-12 2:7 3:-19 4:-10 5:-16 6:5 7:-18 8:15
w:way_,	0:-17 1:-6 2:13 3:-6 5:-5 8:11
w:way_.	0:-13 7:-10 8:19
w:way_bill	0:15 5:-8 7:-7 8:-13
w:we	2:-11 3:-27 4:-14 5:-12 6:-5 7:5 8:-8
w:we'd	0:-9 1:7 3:-14 4:12 5:-9 6:-10 7:-12 8:-10
w:we'd_be	1:12 2:-8 3:-9 6:-6
w:we'd_like	0:-14 2:5 3:-9 4:14 5:-10 6:-6 7:-5 8:-11
w:we'll	0:-8 2:-18 3:6 4:-13 5:-16 6:-18 7:-8 8:13
w:we'll_be	0:12
w:we'll_see	0:-12 2:-21 4:8 6:-5 7:-7 8:14
w:we're	0:12 4:-19 5:-12 6:-10 7:-24 8:9
w:we're_back	0:-5 1:13
w:we're_good	0:-6 1:6 2:-6 3:-7 4:-11 6:-8 8:13
w:we've	0:-8 1:-15 2:16 3:-17 4:-12 5:-7 6:-21 7:5 8:-13
w:we've_had	1:-21 2:22 3:-7 4:-16 5:-8 6:-5 7:-11 8:-5
w:we've_receiv	1:12 6:-11
w:we've_stopp	0:14 3:-5 6:-6 7:-5
w:we_accept	0:10 1:-12 2:-6 3:6 4:-6 5:-5
w:we_acknowledge	0:20 1:-11 2:-12 5:-11 7:-7
w:we_approve	0:-14 1:-9 2:9 3:-5 5:-7 8:-5
w:we_are	0:9 1:9 2:12 3:-10 4:-16 5:-11 6:-11 7:-18 8:-6
w:we_call	0:-18 1:7 2:-8 4:-10 5:21
w:we_can	0:8 1:10 2:-13 3:-11 4:-17 5:7 6:-7 7:-16
w:we_can't	0:14 2:-5 7:-7
w:we_cannot	0:17 1:-11 2:-7 5:7 7:-15
w:we_confirm	0:10 1:-9 2:-19 5:-12 8:7
w:we_could	0:15 1:-8 2:-5
w:we_decide	0:24 1:11 3:-12 7:-9 8:-7
w:we_don't	0:17 7:-12
w:we_expect	0:-6 1:-5 2:10 3:5
w:we_fix	0:-14 2:15 5:-7
w:we_found	4:-6 7:10
w:we_free	1:12 2:-5 3:-5 6:-6
w:we_get	2:-8 3:16 5:-8 7:-5 8:-5
w:we_go	0:-11 1:-8 2:14 4:-12 5:-6 7:12 8:-5
w:we_got	2:-13 3:-5 5:-7 7:7
w:we_had	0:-11 5:7 7:7
w:we_halt	0:-13 1:6 3:-9 6:5
w:we_have	0:-22 1:-46 2:5 5:-11 7:36
w:we_hear	0:25 1:-16 3:-8 7:-6
w:we_hereby	0:9 1:-21 3:-5 4:-8 5:-9 6:10 7:9
w:we_hit	1:17 2:-6 3:-16
w:we_hold	0:16 7:-7
w:we_know	0:-6 1:-15 6:10 7:11
w:we_let	0:20 1:-12 2:-13 4:-5 5:-6
w:we_must	0:-9 1:-5 2:-5 7:19
w:we_need	0:-9 1:10 2:10 3:-5 5:-9 6:-7 7:-5 8:-15
w:we_never	2:-13 3:-13 4:12
w:we_order	0:-10 2:-5 4:15
w:we_paus	0:-14 1:10 2:-6 3:-7 6:15 7:-11
w:we_plan	0:10 5:-6
w:we_pull	1:17 2:-17 5:-5
w:we_releas	0:17 1:-5 2:7 3:-5 6:-7 7:-9
w:we_release	0:-9 1:-5 3:-10 4:-9 5:16
w:we_restart	0:10 7:-5
w:we_resume	0:-11 1:15 2:-5 3:-5 6:-8 7:5
w:we_say	1:-12 2:-7 4:-7 8:12
w:we_see	0:-9 2:16 3:-5 4:-8 8:-6
w:we_shut	1:16 7:-10
w:we_start	0:20 1:-21 2:-14 6:5
w:we_stay	0:-6 1:11 4:-6
w:we_stop	0:17 3:-8
w:we_stopp	0:-17 1:30 2:-15 3:-20 4:-6 5:-6 6:10 7:-12 8:-6
w:we_take	0:-33 1:-19 3:21 4:-14 5:11 6:-5 7:-5 8:-8
w:we_thank	0:13 2:-8 5:-9
w:we_understand	0:25 1:-13 2:-7 5:-5 7:-17
w:we_were	0:-9 2:12
w:we_will	1:6 3:-7 4:-12 5:-9 6:-6 7:5 8:-8
w:we_withdraw	6:12
w:we_won't	0:-9 1:-7 3:20 4:-10 5:-5 6:-7
w:we_would	2:15 3:-12 4:-7 6:-6 7:-10 8:-10
w:webb	0:-15 1:-6 2:7 6:5 7:12
w:webb_.	0:-15 2:7 7:12
w:wed	0:16 1:-15 2:-17 3:-5 4:-11 5:12 8:-6
w:wed_#	1:-5 2:-15 4:-7 5:21 8:-6
w:wednesday	0:17 1:-17 2:16 3:-14 4:-14 5:-16 6:-6 8:-10
w:wednesday_,	0:-8 2:16 3:-8 5:-11
w:wednesday_.	0:25 1:-18 2:-6 3:-7 4:-10 5:-8 7:-9 8:-7
w:week	1:-33 2:-27 3:-20 4:-27 5:41 6:-16 7:-20
w:week_#	1:-22 2:-26 3:-6 4:-32 5:36 6:-20 7:-23 8:-14
w:week_,	1:-9 4:-8 7:-17 8:5
w:week_.	0:17 2:-8 4:-5 5:-17 6:-13 7:-14 8:8
w:week_:	1:-7 6:10
w:week_after	0:19 2:-11 4:-9 5:-13 6:-6 8:-7
w:week_and	1:-14 2:10 4:-6 5:-7
w:week_of	0:-19 1:-11 2:-22 3:-19 4:-17 5:44 6:-9 7:-6 8:-12
w:weekend	0:16 1:-10 3:-6 4:-16 5:-7 6:-6 7:-13 8:5
w:weekend_.	1:-9 2:6 4:-12 6:-5 7:-6 8:8
w:weekly	0:27 1:-11 2:-6 4:-13 5:-11 7:-15
w:wei	2:-15 4:13
w:weigh	0:18 2:6 3:-9 4:-15 5:-7 8:-11
w:weis_,	0:-5 1:-5 2:-6 6:6 7:11
w:weld	0:-31 1:21 2:-10 3:-13 5:-17 6:-16 7:15 8:-12
w:weld_procedure	0:-10 1:15 3:-11
w:weld_up	2:-13 4:14 6:-9 8:-8
w:welder	0:25 1:-9 2:-7 7:-12 8:-7
w:well	0:-13 1:-10 3:-11 4:-7 5:14 6:10 8:-9
w:well_.	0:-8 2:-9 3:-7 4:-9 5:11 7:11
w:well_;	0:-17 1:-14 5:5 6:14 7:11
w:well_and	0:-10 1:10 2:15 3:-12
w:wendy	0:-26 1:-9 2:14 3:-12 4:-14 5:-15 6:-8 7:-8 8:7
w:went	0:22 1:-19 2:7 3:-12 4:-10 5:-6 6:-16 7:-5 8:-9
w:went_out	0:-8 1:-11 6:8 7:12
w:went_through	0:14 6:-5 7:-8
w:went_to	0:16 1:-14 6:-11
w:were	0:-12 1:20 2:-22 3:-14 4:-13 5:-23 6:20 7:-20
w:were_#	0:-10 3:-7 6:9 7:10 8:-6
w:were_.	2:-5 3:-10 6:5
w:were_accept	0:24 2:-14 3:-10 6:-5
w:were_already	1:24 2:-11 3:-11 6:-6 7:-6
w:were_complete	0:-8 1:17 2:-7 3:-5 4:-6 5:-5 6:-5
w:were_deliver	0:14 1:8 2:-7 4:-7 5:-5
w:were_done	0:-10 4:-5 5:-6 6:7 7:-7 8:-7
w:were_finish	1:18 2:-12 3:-13 4:-6 5:-9 7:-15
w:were_left	0:-9 1:-11 6:13 7:-5
w:were_no	0:-6 1:11 7:-6
w:were_on	0:18 1:8 2:-13 3:-6 5:-9 6:-11 7:-9 8:-5
w:were_ready	0:-9 1:-11 3:-10 5:-5 6:18
w:were_releas	0:-8 1:-12 3:-13 4:-7 5:-8 6:12
w:were_through	0:-9 3:11
w:wet	0:12 2:-5 4:15 7:-7 8:-12
w:what	2:-5 3:9 4:-23 6:-17 7:-12 8:-12
w:what'	0:-11 1:-11 2:-11 3:11 4:-5 5:-10 7:5
w:what'_still	0:-12 1:-9 2:-8 3:14 6:6
w:what_com	0:-17 1:-14 3:-10 4:-11 5:11 7:10
w:what_goes	0:-10 3:10 5:-6 7:8
w:what_happen	0:26 2:-16 3:-12 4:-5 5:-6 6:-7 7:-5 8:-9
w:what_i	0:16 2:-7 3:-8 4:-10 5:-5 7:-9 8:-5
w:what_i'd	0:10 2:-10
w:what_is	0:-19 1:15 3:-18 4:-9 6:6 7:13 8:-5
w:what_leav	2:-5 3:18 5:-6 6:-12
w:what_may	1:15 2:-13
w:what_remain	0:-7 1:-6 3:21 4:-6
w:what_ship	1:-15 3:33 5:-11 7:-5 8:-6
w:what_stay	2:-7 3:12
w:what_the	0:-9 1:-11 2:8 4:-6 5:8
w:what_was	0:20 2:-6 3:-6 4:-5 6:-5 7:-13
w:what_we	1:-11 2:10 3:9 5:-5
w:what_you	0:-6 1:-16 2:-5 3:29 4:-10 5:-10 6:-11 7:-10 8:-11
w:what_you'd	1:14 2:-12 3:-8
w:whatever	0:-45 3:8 4:-15 6:-11 7:12 8:29
w:whatever_is	0:-13 1:7 2:-8 5:13 6:-9 7:7 8:-7
w:whatever_the	0:-32 2:-6 3:-14 4:-8 5:-10 6:-8 7:-16 8:42
w:wheel	0:12 1:-6 4:6 5:-11
w:when	0:-9 1:16 2:-6 3:-20 5:-18 6:-6 7:9 8:-25
w:when_can	0:-11 2:-9 3:-6 4:-6 7:-5 8:17
w:when_i	0:-16 1:10 3:10 4:-12 5:-9 6:-5 7:7
w:when_it	0:-17 2:-10 5:8 7:16
w:when_it's	0:-14 1:-9 2:9 7:10
w:when_that'	0:-11 1:5 2:5 4:-5
w:when_the	0:9 1:-11 2:-7 3:-5 4:9 5:-11 6:-10 7:-10 8:-19
w:when_they	0:-8 2:14 5:-5 8:-7
w:when_those	0:-8 1:14 2:6 6:-5
w:when_to	0:-19 2:13 4:-7 7:19 8:-12
w:when_we	0:-26 1:31 2:-23 3:-27 4:-7 5:-11 6:11
w:when_you	0:16 1:-6 4:-8 5:-6 6:-14 8:-8
w:whenever	0:10 1:-15 3:-5 4:-5 5:11 7:-8 8:-5
w:where	0:-16 1:-5 2:-7 3:7 5:-11 6:-16 8:9
w:where_it	0:-17 1:6 3:-5 4:10 6:-12 7:7
w:where_they	0:-5 1:-10 2:-5 3:13 4:-5 6:-7
w:where_we	0:-11 2:-8 4:-10 7:-9 8:14
w:whereupon	0:-5 2:15 4:-9
w:whether	0:24 1:-9 2:-6 3:-9 4:-12 5:-9 7:-9 8:-8
w:whether_it	0:-6 1:-5 2:5 4:-6 7:11
w:whether_the	0:14 1:-6 2:-8 4:-8 5:-6 7:-9 8:-5
w:which	0:6 1:-11 3:-6 4:-21 5:-6 6:20 7:-28
w:which_are	0:-19 5:-5 6:13 7:-7
w:which_is	0:6 1:-20 2:-10 3:-8 4:-5 5:-8 6:19 7:-5
w:which_of	0:15 1:-12 7:-12
w:which_one	0:13 1:-8 2:-7
w:which_were	0:-12 3:7 4:-7 8:10
w:which_will	0:-10 1:11 4:-5 7:-6
w:which_you	0:-7 1:8 2:7 3:-7 7:-10
w:while	0:18 1:-14 2:-5 3:-14 5:-11 6:-10 7:-12
w:white	0:-30 1:-17 2:26 3:-16 4:12 5:-15 6:-14 8:-22
w:white_,	0:6 1:-6 2:10 7:-6
w:who	1:-6 2:13 3:-11 4:-23 5:-10 6:-10 7:-19
w:who'll	0:10
w:who_also	1:10 2:-12 3:7
w:who_can	0:14
w:who_giv	0:-5 1:-5 2:12 3:-5 8:-12
w:who_is	1:-6 2:-6 6:10 7:-9
w:who_open	2:-7 4:10
w:who_releas	0:-18 1:13 2:10 3:-6 4:-14 6:-15 7:-7 8:-6
w:who_sign	0:10 1:-8 2:5
w:who_told	0:11 3:-6 7:-5
w:who_will	0:-7 1:-14 2:14 4:-10 5:11 7:-9
w:whoever	0:11 1:-8 3:-5
w:whole	0:10 1:-31 2:-25 3:-14 5:-17 6:49 7:-38 8:-21
w:whole_balance	1:-10 3:-9 4:-9 6:22 8:-7
w:whole_of	0:-13 1:-12 2:-10 4:12 6:14
w:whole_order	0:-11 1:10 7:9
w:whole_outstand	1:-12 4:-5 6:21
w:whole_remain	0:-13 1:-22 2:-14 3:-7 5:-6 6:31 8:-5
w:why	0:20 1:-17 3:5 7:-13
w:will	3:-9 4:-15 5:-17 6:-16 8:-12
w:will_advise	0:-17 2:-8 3:-6 4:-5 6:-6 7:21 8:-5
w:will_also	0:-9 1:-12 5:19
w:will_be	0:29 2:-17 5:-19 6:-8 7:-23 8:-12
w:will_decide	2:-12 3:16 4:-8 5:-12 7:-7
w:will_do	0:-9 3:12 5:-14 6:-5
w:will_follow	0:18 1:-8 2:-7 5:-9 6:9
w:will_free	0:-9 1:-8 2:-5 4:15
w:will_give	0:-20 1:9 2:12 6:-11 7:9
w:will_inform	0:-29 2:19 3:-17 4:-17 5:-6 6:-5 7:23 8:-8
w:will_let	0:-8 1:15 4:-8 7:-15
w:will_look	0:-11 1:11 2:6 3:-5
w:will_release	0:-19 1:-6 2:17 3:-20 6:-11 7:-22 8:-11
w:will_send	0:19 2:-19 3:-8 4:-16 5:-6 7:-8 8:-5
w:will_sign	2:-11 3:12
w:will_take	0:-12 1:-8 3:15 5:-5 7:7
w:will_tell	0:7 1:8 2:-7 4:-10 7:15
w:will_then	0:-6 2:17 4:-7
w:will_write	0:-8 1:-13 3:-6 4:8 5:-8 6:-8 7:17 8:-10
w:wim	0:14 1:-18 2:-6 3:6 6:-8
w:wim_,	0:12 1:-17 2:-6 3:6 6:-8
w:winch	2:-11 3:-12 4:-9 5:-9 6:9
w:winch_drum	1:13 2:-5 3:-6 5:-7
w:wind	0:7 1:-13 2:17 3:-11 4:-15 5:-9 7:-6
w:wind_tunnel	1:-10 2:11 4:-5 7:-5
w:window	0:-20 1:-17 2:-30 3:-28 4:-27 5:75 6:-15 7:-6 8:-20
w:window_#	0:-5 1:-8 2:-14 3:-14 4:-12 5:34 7:-8 8:-11
w:window_,	0:-20 1:-7 2:-14 3:-6 4:-7 5:35 7:9
w:window_.	0:-20 5:24
w:window_:	0:-17 1:-7 2:-9 3:-10 4:-10 5:20 6:-6 8:-6
w:window_dec	0:-11 3:-10 5:20 6:-9
w:window_december	1:-5 2:-21 5:28
w:window_is	0:-7 3:-6 5:13
w:window_monday	2:-8 5:11
w:window_you	0:-9 5:10
w:wine	0:12 1:-12 3:8 4:-13 5:-14 6:-6 7:-6 8:-16
w:winter	0:10 1:-7 2:6 7:-5
w:wir	1:-5 2:13 8:-9
w:wire	0:-18 2:26 4:-12 5:-18 6:-8 7:-13 8:-6
w:wire_,	1:11 3:-5 4:-5 7:-5
w:wire_and	0:-7 1:-6 2:16 4:-11 5:-7 6:-7
w:wirth	0:-7 2:10
w:wish	0:14 2:-6 3:-12 4:-9 6:-6 7:-5 8:5
w:with	0:5 1:-13 2:-5 3:-28 4:-27 5:-19 6:-18 7:5 8:6
w:with_#	0:20 1:5 2:9 3:-30 4:-12 5:-23 6:-11 7:-17 8:-15
w:with_,	1:-9 2:-8 4:-7 5:-6 8:12
w:with_.	1:10 6:-9
w:with_a	0:-20 1:-19 2:-5 3:-12 4:-6 5:-6 6:-14 7:22 8:14
w:with_about	0:-14 2:12 3:-13 4:-13 8:19
w:with_an	0:10 7:-6
w:with_each	0:-12 8:12
w:with_half	0:-10 1:11
w:with_immediate	0:-19 1:-16 2:-7 3:-19 4:-5 5:-8 6:13 7:23 8:-6
w:with_it	0:8 1:-14 2:-12 4:-9 5:-17 6:13 7:12 8:-13
w:with_lot	0:-10 1:-17 2:36 3:-13 4:-24 5:-12 6:-10 7:-9 8:-34
w:with_me	0:-10 1:12 2:-12 4:-9 5:-5 6:-11
w:with_ms	0:14 1:-5 2:-16 3:-6 4:-5 8:9
w:with_our	1:6 3:-11 4:-7 7:-8 8:5
w:with_production	0:-9 2:-13 4:-14 5:-5 6:-9 8:22
w:with_reference	0:-6 1:8 2:12 5:-5 6:-7
w:with_rev	2:-7 8:15
w:with_revision	0:7 1:10 2:-8 6:-6
w:with_that	0:-16 2:6 3:-5 5:7 6:8
w:with_the	0:-8 1:13 3:-22 4:-17 5:-8 6:-16 7:-10 8:-19
w:with_their	2:12 7:-5
w:with_them	0:13 3:-6
w:with_this	0:-7 3:-22 4:-22 5:-8 8:10
w:with_those	4:10 5:-5
w:with_us	0:-15 2:13 5:-5 6:9 7:-5 8:-9
w:with_you	0:-32 1:-9 2:-10 4:-10 5:11 6:-19 7:28 8:-16
w:with_your	0:20 1:-12 2:-7 3:-12 4:-6 5:9 7:-10 8:-8
w:withdraw	1:-6 6:14
w:withdraw_the	1:-6 6:14
w:withdrawn	0:26 1:-11 2:-25 3:-8 4:-7 5:-5 6:8 7:-10 8:-5
w:withdrawn_.	0:16 1:-6 2:-15
w:within	0:11 1:5 2:-20 3:-17 4:5 5:-7 6:-7 8:-10
w:within_#	0:24 2:-11 3:-6 4:-6 6:-5 8:-9
w:within_a	0:-8 1:-6 2:-14 3:-5 4:11 5:-5 7:7
w:without	0:16 1:-18 2:-9 5:-15 6:-5 7:-5 8:-25
w:without_a	0:-7 1:-10 5:-5 6:6 7:10
w:without_change	2:-12 4:12
w:without_her	0:-6 3:11
w:without_it	0:21 2:-6 4:-13 7:-7 8:-6
w:without_me	0:33 2:-15 4:-13 7:-13 8:-23
w:without_the	0:17 2:-11 4:-11
w:witness	0:-9 1:7 2:11
w:witness_the	0:-7 2:11
w:wk	0:-8 2:-9 3:-7 4:-6 5:18 6:-6
w:wk_#	0:-8 1:-8 2:-10 4:-6 5:19 6:-5
w:wo	0:-12 1:26 2:-11 6:-16 8:-9
w:wo_#	0:-12 1:26 2:-11 6:-16 8:-9
w:wojtek	2:10
w:won't	2:-13 3:15 4:-15 5:-5 6:-8 8:-8
w:won't_be	0:-11 7:11
w:won't_take	0:-9 1:-7 3:20 4:-10 5:-5 6:-7
w:wood	0:15
w:wooden	0:-7 2:7 4:-13 5:-5
w:word	1:-15 2:-11 3:-8 4:8 5:9 6:-8 8:-11
w:word_.	5:12 8:-5
w:word_for	0:-9 1:-7 3:-5 4:12
w:word_from	1:-9 7:11
w:work	0:16 1:-12 2:-24 3:-21 5:10 6:-21 8:-15
w:work_,	0:21 2:-9 4:-8 6:-12 7:-15 8:-5
w:work_.	6:-9 7:10
w:work_for	0:14 2:-6
w:work_on	3:-5 4:-7 5:-11
w:work_order	0:-13 1:-6 4:-5 7:16
w:work_till	0:-14 1:-5 2:-11 4:-6 5:15 7:6
w:work_until	0:-10 5:17
w:work_with	0:17 6:-7 7:-7 8:-10
w:worker	0:10 7:-6
w:worn	1:-8 2:-18 4:17 5:-7 6:-5 7:-5 8:-6
w:worry	0:-6 6:-11 7:15
w:would	1:-9 3:-24 4:-12 5:-11 6:-5 7:15 8:-13
w:would_be	0:8 1:-12 4:-8 5:-9 7:-7 8:-9
w:would_help	0:11 2:-7
w:would_like	1:-5 2:19 3:-12 6:-5 7:-7 8:-11
w:would_you	0:-15 1:-7 3:-15 5:-8 6:-12 7:29 8:-13
w:woven	1:13 7:-5
w:wrapp	0:-9 1:-16 3:10 5:8 6:11
w:writ	0:-38 1:14 2:6 3:-7 5:-10 6:-14 8:-10
w:writ_,	0:-10 1:-6 2:-10 4:5 7:11
w:writ_.	0:-26 1:5 2:10 3:-12 4:6 5:-9 6:-12 8:-6
w:writ_by	2:-12 3:-8 4:12 7:9
w:writ_the	2:9 4:-10
w:writ_to	0:-7 2:11 3:7 4:-12 5:-5 7:-8 8:-11
w:writ_when	0:-24 2:8 7:18
w:writ_you	1:14 2:-8 6:-7
w:write	0:9 1:-29 2:-8 5:-7 6:-15 7:8 8:-13
w:write_again	0:6 1:-10 7:6
w:write_to	0:12 1:-9 2:-18 5:-15 6:-7 8:-11
w:write_when	0:-18 1:-8 6:-6 7:24
w:write_you	0:-13 2:-5 3:-7 4:-9 5:11
w:written	2:7 5:-6 6:-15 8:-15
w:written_.	0:28 2:-15 3:-10 4:-15 5:-6 6:-9 7:-16 8:-28
w:written_again	0:-9 2:15 7:-7
w:written_go	1:5 2:-5 6:-6 7:12
w:written_release	0:-12 2:7 3:15 6:-11
w:written_to	1:8 2:9 3:-14 5:-6 6:-14 7:-20 8:-5
w:written_word	1:-11 7:11
w:wrong	0:6 1:-8 2:-12 3:-15 4:-12 5:-8 6:-15 7:19 8:-6
w:wrong_,	0:11 2:8 4:-7 7:-9
w:wrong_.	1:-8 6:-10 7:12
w:wrote	0:17 2:-10 3:-7 4:-16 6:-6 8:-7
w:wrote_#	2:-8 4:-7 7:10
w:x	1:-20 2:5 3:17 4:-9 5:-13 6:-6 7:-12
w:x_#	0:-11 2:6 3:7 5:-6 6:8
w:x_ray	1:-17 2:6 3:16 4:-7 5:-8 6:-11 7:-11
w:x_rays	0:14 1:-5
w:xx	0:-25 3:-14 5:-14 6:-9 7:-8 8:19
w:xx_unit	0:-14 3:-12 4:-16 5:-14 6:-9 7:-8 8:20
w:y	1:-11 2:-14 3:9 4:17 8:-6
w:y_.	1:-11 2:-14 3:9 4:17 8:-6
w:yard	0:-35 1:-19 3:6 4:-18 5:8 6:7 7:12 8:-9
w:yard_,	0:-15 1:-15 3:-9 4:-9 5:7 7:18
w:yard_.	0:-17 2:-5 3:22 4:-6 5:-13 6:-9
w:yard_has	0:-10 2:14
w:yard_until	0:-7 1:-6 2:-5 3:-8 5:22
w:yarn	0:-12 1:-19 2:10 3:-8 4:-8 6:24 7:10 8:-14
w:year	0:37 1:-15 2:-8 4:-11 5:-11 6:-9 7:-24 8:-12
w:year_,	0:20 7:-8 8:-5
w:year_.	0:24 1:-8 4:-9 5:-8 6:-7 7:-14 8:-8
w:yellow	0:-9 1:-7 2:5 3:17 5:-5
w:yes	0:-31 1:-8 3:5 4:18 5:-20 7:-8 8:-11
w:yes_,	0:-19 1:6 3:16 4:-5 6:-5 7:9 8:-6
w:yes_.	0:6 6:13 7:-8
w:yes_please	0:-27 3:-9 4:24 5:-5 6:-10 7:-18 8:-16
w:yes_to	0:-18 1:-7 2:-5 3:15 4:14 5:-13 6:-6 8:-14
w:yesterday	0:13 1:-5 2:-11 4:-11 5:-6 6:-6
w:yesterday_,	1:-13 7:10
w:yesterday_.	0:11 1:-8 2:-8 3:5 4:-9 5:-5 7:-8 8:8
w:yet	1:-15 2:-7 3:-12 4:-7 5:-24 6:-22 7:16 8:-18
w:yet_.	0:12 1:-8 2:-11 3:-15 4:5 5:-18 6:-20 8:-21
w:yet_as	0:-8 1:-9 2:-6 7:25
w:yok	0:-22 1:16 2:-14 6:-5 7:16
w:yok_at	0:-10 1:17 2:-14
w:yoke	0:20 1:-7 3:-9 4:-13 5:-10 6:-10 7:-15 8:10
w:you	0:-14 2:-13 3:-6 4:-13 5:-11 6:-15
w:you'd	0:6 1:18 2:-21 3:-15 4:-5 5:-5 6:16 7:-8
w:you'd_already	1:23 2:-17 3:-13
w:you'll	0:5 1:10 2:-7 3:-5 5:-5 6:-7 7:-12 8:-5
w:you'll_get	0:-6 1:7 4:-13 5:-5
w:you'll_hear	0:15 2:-6 4:5 6:-6 7:-11 8:-5
w:you're	0:9 1:-16 2:-16 4:6 5:-14 6:11 7:-12
w:you're_clear	2:-13 3:-8 4:12 6:9 8:-8
w:you've	0:-29 1:-13 3:15 4:-20 5:-9 6:-5 7:-28 8:10
w:you've_got	0:-18 1:-11 2:-8 3:27 4:-12 5:-12 6:-5 7:-15 8:-8
w:you_,	0:-22 1:-7 2:-19 3:-5 5:-9 6:-5 7:25 8:-13
w:you_.	0:-9 1:-6 3:-23 4:-16 5:-8 6:-6 7:12 8:-16
w:you_:	1:11 3:-5
w:you_a	0:14 3:6 4:-25 6:-13 7:-13
w:you_about	0:12
w:you_again	0:-5 1:12 2:5 6:-5 7:-5
w:you_also	0:-16 1:6 2:11
w:you_approve	0:19 2:-16
w:you_are	0:-6 2:20 3:-8 4:-22 5:-12 6:-8 7:-20 8:14
w:you_ask	0:27 1:-11 2:-7 5:-5 6:-5 7:-10
w:you_at	0:17 7:-11
w:you_be	1:-11 2:12 4:-8 8:-7
w:you_by	0:5 1:-10 2:8 4:-5
w:you_can	0:-20 2:-14 4:-6 5:-9 6:-7 7:-19 8:6
w:you_check	0:12
w:you_come	0:15 1:10 2:-6 7:-6
w:you_deliver	0:-16 1:-11 2:21 4:-6 5:-5 7:-5
w:you_don't	0:31 1:-8 2:-8 3:-9 4:-9 5:-8 6:-10 7:-13 8:-9
w:you_down	0:12 1:12 4:-6 7:-11
w:you_finish	0:-5 1:14 2:-8 6:-5
w:you_for	0:11 1:-7 2:-15 3:5 4:-19 5:-14 7:-13 8:7
w:you_get	1:-5 2:14 4:-22 6:-12 7:-16 8:-20
w:you_give	0:10 7:-6
w:you_go	0:-15 3:-11 4:8 6:-10 7:-7 8:8
w:you_had	0:-16 1:19 2:-11 3:-12 4:-5 6:-5 7:-9
w:you_have	0:-29 1:-6 4:-21 5:-21 7:-33 8:25
w:you_hear	0:-8 1:8 2:13 3:-6 6:-12 7:11 8:-12
w:you_hold	0:-8 7:10
w:you_how	0:-8 1:-8 3:-9 7:11
w:you_in	0:-21 1:11 2:-18 3:-6 5:10 6:-6 7:13 8:-13
w:you_is	0:-13 1:10 2:-7 6:8
w:you_keep	1:-8 2:-11 3:16 4:-9 5:-11 6:-5 7:-11 8:-10
w:you_know	0:-14 1:7 2:31 3:-9 4:-21 5:-8 6:-9 7:-10 8:-24
w:you_let	0:10 3:-9 4:-5 5:-6 8:-6
w:you_made	0:-12 2:12 3:-11 4:-7 5:-5 7:12
w:you_make	3:10 5:-6
w:you_may	0:-22 2:-22 3:7 6:-14 7:-6
w:you_on	0:14 1:-7 2:-14 3:-14 4:-7 6:9 7:-6 8:-10
w:you_owe	0:-11 1:-11 2:-7 3:19 6:-5 8:-6
w:you_please	0:-14 2:-5 3:7 5:5 7:5
w:you_read	0:10 2:-6
w:you_report	0:-10 1:9 2:-7 3:-5 7:9
w:you_resend	0:13 7:-6
w:you_run	0:12 2:-7
w:you_said	1:-8 2:-10 6:11 7:-9 8:-6
w:you_send	0:17 4:-11 7:-7 8:-5
w:you_so	0:7 1:13 3:-5 6:-12 7:-8
w:you_start	0:18 1:-10 2:-6 7:8 8:-7
w:you_still	0:-12 1:-15 2:-17 3:18 4:11 6:-8 7:-8 8:-6
w:you_stop	1:-11 2:12 4:-5 7:-5
w:you_tell	0:17 1:-11 3:-13 7:-7 8:-6
w:you_that	0:6 2:15 4:-7 7:-11
w:you_the	0:-25 1:8 2:-17 3:-25 4:19 6:-14 7:-19 8:20
w:you_think	0:-8 2:-5 3:-8 4:13 8:-7
w:you_till	1:-11 2:-10 3:-13 4:-7 5:20 7:5
w:you_to	0:-23 2:-5 3:-19 5:7 6:-17 7:18 8:7
w:you_told	1:-16 2:-10 3:-7 4:-9 6:16 7:7
w:you_until	0:6 1:-14 2:-13 3:14 4:-7 6:-6 7:5 8:-6
w:you_use	0:12 2:-7 3:15 7:-6 8:-7
w:you_want	0:20 1:-12 6:-5
w:you_were	0:-5 2:-8 7:-7 8:12
w:you_when	0:-18 1:6 2:-9 4:-5 7:23
w:you_will	0:21 4:-14 5:-9 7:-16
w:you_with	0:-12 2:12 3:-7 4:-12 5:-5 7:-14 8:16
w:you_write	0:17 2:-11
w:you_wrote	0:7 2:-10 4:-8 7:8
w:your	0:35 1:-34 2:-28 3:-11 4:-16 6:-18 8:-18
w:your_#	0:20 1:-17 3:-7 4:-5 6:-7 7:-15 8:-5
w:your_,	0:-15 1:-7 7:-5 8:11
w:your_.	0:8 1:-23 2:-11 6:23 7:-7 8:-17
w:your_approval	0:17 2:-9 3:-12
w:your_best	0:17 2:-13
w:your_bond	0:-11 1:-16 2:-7 3:21
w:your_build	0:-14 1:-16 2:-20 3:27 4:-13 5:5 8:-7
w:your_cage	2:-7 5:-10 7:12 8:-6
w:your_call	0:7 3:-7 4:-5 5:-11 6:-9 7:14
w:your_confirmation	0:-19 2:-16 4:-11 6:-5 8:26
w:your_cost	0:-8 1:-12 3:20 5:-6 7:-5
w:your_draw	0:12 2:-18 4:-19 6:-7 8:14
w:your_end	0:-9 1:8 2:-23 4:15 5:-10 8:-14
w:your_file	0:14 1:-12
w:your_first	0:-10 1:-5 2:-7 3:-8 4:12 5:-7
w:your_floor	0:-16 1:-12 2:-8 4:-9 5:18 6:-7 7:11
w:your_from	1:11 2:-10
w:your_hall	0:-13 1:-7 2:-7 4:-10 5:11 6:18 8:-6
w:your_hold	0:6 1:-13 3:11 7:-6
w:your_house	0:-10 2:-7 3:-5 4:7 6:-7 7:9
w:your_inspector	0:11 2:7 6:-6 7:-6
w:your_instruction	0:25 2:-15 6:-5 7:-5
w:your_invoice	0:8 1:-13 6:13
w:your_is	0:21 1:-14 2:-5 6:-6 8:-5
w:your_judgment	0:-21 1:-9 2:13 3:-7 4:9 7:-5 8:-15
w:your_last	0:11
w:your_list	0:-13 1:-7 2:-11 3:21
w:your_machine	0:13 1:-10 3:-7 6:-6
w:your_mail	0:18 1:-5 3:-12 4:-7 5:-12 6:-5 7:-17
w:your_next	0:9 1:-13 2:-8 3:-7 4:-9 5:22 7:-5 8:-5
w:your_offer	0:-26 1:-6 2:-9 4:-13 5:-14 6:-5 8:28
w:your_open	0:-7 1:-6 3:16
w:your_order	0:35 1:-5 2:-24 4:-15 5:-16 6:-8 7:-6 8:-14
w:your_own	0:-11 1:5 3:-17 4:12 5:-14 6:-14 7:-9 8:-18
w:your_patience	0:-18 1:10 8:14
w:your_people	0:-11 1:-13 3:11 6:10
w:your_place	0:-25 2:7 4:-10 5:10 6:-8 8:-5
w:your_plann	0:20 1:8 5:-16 7:-7 8:-10
w:your_plant	0:-15 1:-13 3:-10 4:-6 5:10 6:9 7:16
w:your_price	2:12 3:-5 8:-5
w:your_proposal	0:14 2:-8 4:7 8:-8
w:your_quarantine	1:-5 3:-6 7:11
w:your_rack	3:12 7:-7
w:your_release	0:45 1:-11 2:-29 4:-14 5:-21 6:-8 7:-17 8:-8
w:your_report	1:-7 7:16
w:your_request	0:19 1:-19 2:-8 3:-13 5:-5 6:6 7:-21 8:-6
w:your_shelf	0:-18 2:7 3:-15 4:-6 6:5
w:your_shelv	1:13 6:-10
w:your_shop	0:-12 7:15
w:your_side	0:-7 1:-13 3:-11 4:-5 5:10 6:-5 7:15 8:-9
w:your_sincerely	1:-11 3:12
w:your_stock	0:-7 1:7 2:-8 3:-20 4:-13 5:18 6:-10 7:-7 8:-19
w:your_stop	0:14 1:-10 7:-11
w:your_store	0:-18 2:-9 3:-10 4:-7 5:14 7:20
w:your_to	2:18 3:-7
w:your_until	0:-5 1:-14 2:-15 3:-5 5:20 7:10
w:your_warehouse	0:-21 2:-20 3:14 4:-18 5:23 7:-5
w:your_work	0:-10 2:-9 4:-10 5:24 6:-7 7:6 8:-5
w:your_written	0:20 1:-12 3:-9 7:-17
w:your_yard	0:-20 1:-17 2:-12 3:8 4:-6 5:-7 6:-6 7:19
w:yusuf	0:-11 2:-11 4:-5 7:15
w:yusuf_,	2:-13 5:5 7:11
w:yvette	2:10 5:-5
w:zakupy	1:10 6:-6
w:zamak	1:6 2:15 4:-7 6:-6 8:-9
w:zero	0:-18 1:20 2:-8 3:-16 5:9
w:zero_.	1:14 6:-7
w:zero_finish	1:16 6:-5
w:zhao	0:11 2:9 3:-6 4:-9 6:-5 8:-5
w:zinc	0:-10 1:13 2:-11 3:7 4:5 5:-5 6:-7 7:-10 8:-5
w:zipper	0:16 1:-6 2:-6 4:-13 5:-10 6:-6
words=0	0:13 2:-18 3:-37 4:-56 5:-58 6:-44 8:28
words=1	0:26 1:-36 2:-30 3:-20 5:-6 6:-8 8:-19
words=2	1:-14 2:-5 5:-9 6:-5 7:-16 8:-13
words=3	0:-18 1:9 2:14 4:-11 5:-8 6:-9 7:-8
words=4	0:-22 1:11 2:6 4:-8 7:-6 8:7
words=5	0:-26 7:15
words=6	0:-14 1:14 3:-5 5:10
`;
