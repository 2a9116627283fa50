/** Written by `npm run train`. One feature a line: its weights in hundredths, each behind the place of its class in the first line. */
export const KIND_WEIGHTS = `
null partial-restart first-lot held-release sample-only shipment-window full-release pause unspecified
act=!go/embedded/main	0:10 1:5 2:-7 3:-7 4:-5 6:-5 7:-5 8:-11
act=!go/noun/main	1:-14 3:9 4:-23 5:-22 6:-16 7:11 8:-12
act=!go/order/main	0:-23 1:-21 3:-17 4:13 5:10 6:-22 7:12 8:-16
act=!go/order/relative	0:-7 1:-16 2:-6 4:-10 6:11 7:10
act=!go/past/main	0:-13 1:19 2:-6 3:-9 7:10
act=!go/perfect/main	0:27 1:-8 2:-10 3:-7 4:-14 8:-5
act=!go/plan/main	0:-19 1:-13 2:-6 5:12 6:-8 7:8
act=!hold/order	0:-18 1:-10 2:-8 4:-11 5:-9 6:32 7:-5
act=!hold/order/main	0:-15 1:-14 2:-8 3:5 4:-5 5:-11 6:26 7:-9 8:-5
act=!hold/past/main	1:5 2:-6 6:12 7:-10
act=!lift/order	0:13 1:-7 7:-7
act=!lift/order/main	0:13 1:-7 7:-7
act=!make/noun	0:-18 2:22 3:5 4:-19 5:-15 6:-13 7:6 8:-5
act=!make/order	0:-29 1:-6 2:17 4:8 5:-29 6:-19 8:-15
act=!make/past	1:19 2:-5 3:-8
act=!permit/order	1:9 2:-7 3:-17 4:14 5:-5 6:-5 7:-5 8:-5
act=!proceed/order	0:-13 1:-5 2:5 7:12 8:-5
act=!release/noun	0:-8 1:-11 2:-10 3:18 5:-5 6:-11 7:8
act=!release/order	0:19 1:8 3:-15 4:-8 5:-15 6:-15 7:-13 8:-16
act=!restart/order	0:-18 1:-12 2:-8 3:-5 4:-11 5:-8 6:-7 7:23
act=!send/order	0:29 1:-18 2:-30 4:-21 5:21 6:-16 7:-22 8:-11
act=!ship/noun	0:18 3:-5 4:-5 5:-15 7:-8 8:-8
act=!ship/order	0:-30 1:-22 2:-20 3:-10 4:-16 5:21 6:-10 7:19 8:-14
act=!ship/plan	0:-17 1:-9 2:-6 3:-7 5:15 6:-5 7:9
act=!start/order	0:-23 1:-19 3:-12 4:21 5:-16 6:-13 7:12 8:-16
act=!start/perfect	0:15 4:-8 7:-8
act=!stay/order	1:-11 4:9
act=!stay/past	1:11 2:-5 6:6 7:-7
act=#>!go/order	0:-23 1:8 3:-19 4:-17 5:11 6:-13 7:9 8:-7
act=#>go/ask	0:10 8:-5
act=#>go/embedded	1:-16 2:14 3:9 4:-8 5:-10 6:-5
act=#>go/noun	0:7 2:-5 3:-25 5:-15 6:9 7:-22 8:7
act=#>go/order	0:-13 2:17 4:-25 5:-12 6:-22
act=#>go/plan	0:21 2:-9 7:-13
act=#>go/will	0:17 1:-11 2:11 3:-5 5:-7 7:-7
act=#>hold/noun	0:-8 2:11 3:-6 6:-5
act=#>hold/order	0:8 2:-27 4:-5 6:-23 7:-19 8:-11
act=#>hold/quote	0:15 1:-9
act=#>lift/order	0:20 1:-9 2:-17 3:9 4:-6 5:-8 6:-13 7:-9
act=#>reject/order	0:-6 1:21 2:-6 3:-8 4:-8 5:-9
act=.>!go/order	0:-15 1:-5 2:14 3:-6 8:-7
act=.>go/noun	2:-7 3:13 4:-7
act=.>go/order	1:-6 3:16 6:-10
act=.>hold/order	1:10 2:-6 5:6 6:-8
act=a>go/noun	0:-13 1:-6 2:-5 3:-6 5:10 7:-14
act=about>go/noun	0:5 1:-6 2:-14 4:13 6:-5 7:-8
act=and>!go/order	0:-24 1:-6 3:12 4:-9 6:-7 7:19
act=and>go/embedded	0:-12 3:7 4:9 6:-5 7:-5 8:-6
act=and>go/order	1:-11 2:-12 6:-10 7:-14
act=and>go/will	0:-9 1:7 2:-11 3:7 4:-10 5:11 6:-5 7:-6
act=and>hold/order	0:22 2:-15 3:-8 4:-12 5:-8 6:-10 7:-9
act=as>go/order	0:-41 2:-14 4:-7 5:-10 6:-12 7:-12 8:41
act=assembly>hold/order	1:7 2:11 6:-8
act=b>go/order	0:18 1:-16 2:-14
act=b>hold/order	0:17 1:-14 7:-11
act=balance>hold/order	0:8 3:-15 4:-15 5:8 6:-5 7:-9 8:-5
act=black>go/noun	0:-9 2:16 3:-6
act=block>hold/order	0:-13 3:-6 7:16
act=box>hold/order	1:12 2:11 3:-12 4:-10 5:-6
act=bracket>go/order	0:11 1:-7 2:6
act=budget>go/noun	0:29 1:-20 2:-12 4:-7
act=buyer>go/noun	0:-9 1:13
act=by>go/noun	0:-19 1:17 3:-10 4:11 5:-13 6:-7 7:-6
act=c>hold/order	2:13 4:-9
act=cancel/noun	0:-17 2:-9 3:-11 4:10 5:14 6:-5 8:-9
act=cancel/order	0:-18 1:-17 3:29 4:-9 5:-21 6:-9 7:-18 8:-22
act=cancel/order/main	0:-18 1:-17 3:29 4:-9 5:-21 6:-10 7:-18 8:-22
act=cancel/past	0:16 1:-7 7:-5
act=cancel/past/main	0:16 1:-7 7:-5
act=caps>go/order	3:-6 6:11
act=caps>hold/order	0:-12 2:5 3:8
act=coffee>go/noun	0:23 1:-6 3:-5 7:-8 8:-5
act=column>hold/order	0:-12 1:-11 2:13 3:-5 5:5 6:-10 7:-7 8:-5
act=crat>hold/order	2:-11 4:-10 5:12
act=custom>go/perfect	0:20 1:-5 2:-18 3:-8 4:-8 5:-9 7:-5
act=department>go/order	0:-6 1:22 2:-10 4:-21 5:-8 6:-7 7:-5 8:7
act=display>hold/order	0:-13 1:5 2:13 4:-6 6:-7
act=done>hold/order	0:-13 7:13
act=door>hold/order	0:-18 1:-15 2:15 5:-13 7:6
act=eight>hold/order	0:15 2:-6 3:-9
act=else>!go/order	0:-5 1:-10 2:-13 3:5 4:23 5:-10 8:-8
act=else>hold/order	0:-18 1:9 2:-9 3:-16 4:-12 5:25 6:-5 7:-7 8:-10
act=engineer>go/perfect	0:-10 2:11 4:-14 8:-11
act=everyth>hold/order	1:-10 3:-6 6:17 7:-6 8:-8
act=fail>hold/order	3:11 5:-6 8:-7
act=finish>go/order	1:6 3:11 6:-15 7:5
act=finish>hold/order	0:-6 1:-11 2:-8 3:11 7:20
act=five>hold/order	0:19 1:-17
act=follow>go/order	0:-9 1:10
act=follow>hold/order	0:-12 2:18 4:-8 5:-5
act=for>go/embedded	1:-13 2:8 3:-16 7:-14 8:-20
act=for>go/noun	0:-16 2:-6 5:-5 7:-9 8:14
act=for>hold/embedded	0:-7 1:-10 2:-17 4:-10 5:-6 6:5 7:-10 8:17
act=four>hold/order	0:19 2:-6 3:-14 4:-5 5:-8 7:-8
act=from>hold/order	0:20 1:-5 2:-26 3:18 4:-17 5:-15 7:-8
act=glas>hold/order	1:13 2:-6 6:-12
act=go/ask/condition	0:10
act=go/ask/main	0:22 1:-11 2:-9 3:-9 4:-9 8:-9
act=go/ask/relative	0:12 7:-6
act=go/embedded/condition	0:12 2:-23 3:-9 4:12 5:-12 6:-15 7:-17 8:-11
act=go/embedded/main	0:-7 1:-14 2:-7 4:-20 5:14 6:-19 7:-18 8:-5
act=go/embedded/relative	0:-13 1:5 2:9 3:-7 4:-27 5:-6 6:6 7:-13 8:7
act=go/embedded/until	0:-32 1:10 2:5 3:-12 5:13 6:-12 7:-6 8:-29
act=go/noun/condition	0:6 1:11 2:12 3:-12 5:-8 6:-9 7:-16 8:-11
act=go/noun/main	0:-11 1:-13 2:-9 4:-11 6:-9 8:-8
act=go/noun/reason	0:12
act=go/noun/relative	0:-27 1:10 2:21 3:-9 6:-7 7:-14
act=go/noun/until	0:-7 2:-6 3:-6 4:19 5:-19 6:-23 7:-9 8:-12
act=go/order/main	0:-10 1:-5 4:-7 6:-6 7:-22
act=go/order/relative	1:-8 2:-6 3:12 4:-21 5:-12 6:-10 7:-5 8:7
act=go/past/main	0:17 1:11 2:-15 3:-9 4:-23 5:-9 6:-20 8:-13
act=go/past/relative	0:7 1:-8 3:8 4:-5 7:-12
act=go/perfect/main	0:25 1:-24 2:-12 4:-18 5:-14 7:-17 8:-17
act=go/plan/main	0:23 1:-11 2:-12 3:5 4:-11 5:-19 7:-14
act=go/quote/main	0:30 1:-19 2:-13 3:-18 4:-8 5:-6 6:-11 7:-10 8:-6
act=go/will/main	1:8 2:-17 3:-15 4:-12 5:6 6:-9 7:-27 8:-14
act=go/will/relative	1:-8 2:16 4:-14 5:-5 7:-7
act=good>hold/order	3:-9 7:10
act=half>hold/order	0:14 1:9 2:-8 3:5 4:-5 5:-8 7:-7
act=has>go/perfect	0:-15 1:-6 2:-12 3:6 4:5 5:-7 6:13
act=have>go/perfect	0:-7 1:-5 2:12 3:-5 4:-14 5:6
act=hold/ask/main	0:6 1:-13 3:-9 4:-5 8:-5
act=hold/embedded	0:-9 1:-5 2:-6 3:5 4:-19 5:-25 6:-12
act=hold/embedded/condition	0:27 1:-21 2:7 3:-18 4:-15 5:8 6:-16 7:-14 8:-18
act=hold/embedded/main	0:-9 1:5 2:-15 3:-5 4:-12 5:-10 6:-17 7:11 8:9
act=hold/embedded/reason	0:13 1:-13
act=hold/embedded/relative	0:-25 1:-15 3:10 4:-23 5:-21 6:20 7:-13 8:-11
act=hold/embedded/until	0:-13 3:-19 4:-10 6:-20 7:-14
act=hold/noun	0:-10 1:-14 2:-32 3:31 4:-17 5:-18 6:5 7:-8 8:-18
act=hold/noun/main	0:-24 2:-36 3:15 4:-20 5:-17 6:5 7:7 8:-15
act=hold/noun/relative	1:-10 2:-5 3:11 5:-5
act=hold/noun/until	0:-22 1:16 2:-10 3:-18 4:-12 5:14 6:6 7:-9 8:-5
act=hold/order	0:-11 1:5 5:-9 6:-22 8:-15
act=hold/order/main	2:-9 3:-7 6:-20 7:17 8:-19
act=hold/order/relative	0:10 1:-23 3:15 4:-23 5:-14 6:-16 7:-8 8:-11
act=hold/past	0:9 2:-17 4:-6 5:-6 6:10 7:-10 8:-6
act=hold/past/main	0:11 2:-13 3:-7 4:-11 5:-14 6:7 7:-21 8:-12
act=hold/past/relative	1:-10 6:12 7:-10
act=hold/perfect	0:22 2:-6 3:6 5:-12 6:-10 7:-11 8:-6
act=hold/perfect/main	0:37 1:-10 2:-14 4:-8 5:-15 6:-17 7:-30 8:-13
act=hold/plan	0:14 2:-7 4:-5
act=hold/plan/main	0:25 1:-8 2:-7 3:-7 4:-6 7:-13 8:-5
act=hold/quote	0:18 1:-12 3:-6 8:-5
act=hold/quote/main	0:21 1:-11 2:-9 3:-6 4:-6 7:-5 8:-5
act=hold/will	0:-17 1:-15 2:24 3:-7 4:-10 7:-6 8:-6
act=hold/will/main	1:-15 2:20 3:-7 4:-6 5:-11 7:-11 8:-9
act=hold>hold/order	1:18 3:-5 7:-12
act=housing>hold/order	0:-14 2:-16 3:10 4:11 5:-8
act=i'll>go/will	0:-12 1:19 3:-12 4:-15 6:-13 7:-16 8:-7
act=i'll>reject/will	0:11
act=i've>go/perfect	0:16 2:-7 3:5 8:-12
act=i've>hold/perfect	0:19 1:-11 6:-7
act=i>!go/order	0:45 1:7 2:-14 3:-11 4:-20 5:-13 6:-5 7:-22 8:-13
act=i>go/embedded	0:-34 4:6 6:12 7:-13 8:-7
act=i>go/order	0:-60 1:17 3:-32 7:-8 8:7
act=i>go/past	0:19 7:-12
act=i>go/will	0:-8 2:13 3:-6 5:-8
act=i>hold/order	0:21 2:-9 3:-9 4:-11 5:-12 7:-7
act=i>hold/past	0:14 7:-6
act=i>lift/order	0:-10 1:5 7:12
act=if>go/embedded	0:12 3:-7 4:-7 8:-8
act=immediate>go/noun	0:13 1:-9 2:-6 3:8 4:-5
act=in>go/embedded	2:10 7:-9
act=it>go/order	1:5 2:-12 3:-10 4:-10 7:-13 8:11
act=it>hold/order	0:-11 1:-7 4:18 5:-14 6:-6 7:-13 8:-5
act=keep>hold/order	0:-11 1:9 2:9 4:-9 5:-10 6:-7 7:-11
act=lab>go/embedded	0:-6 1:13 3:-8
act=left>hold/order	1:13 3:-12
act=legal>go/embedded	0:-5 1:12 2:8 4:-5 6:-5
act=lens>go/order	1:-12 3:12
act=lift/embedded	0:-26 1:16 2:-7 3:-10 4:5 7:12
act=lift/embedded/until	0:-16 1:17 2:-7 3:-10
act=lift/noun	0:6 1:5 2:-8 3:-11 4:-7 5:12 6:-6 7:-19 8:-6
act=lift/noun/main	1:5 2:-8 3:-11 4:-7 5:11 6:-5 7:-15 8:-7
act=lift/order	0:-14 2:-12 3:-25 4:-16 5:-22 6:30 8:-14
act=lift/order/main	0:-14 1:-6 2:-11 3:-25 4:-15 5:-22 6:30 8:-13
act=lift/order/relative	1:13 2:-7 7:-5
act=lift/past	0:19 2:-8
act=lift/past/main	0:19 2:-8
act=lift/perfect	0:22 1:-20 2:-23 3:-16 4:-13 5:-11 6:17 7:-15 8:-10
act=lift/perfect/main	0:22 1:-20 2:-23 3:-16 4:-13 5:-11 6:17 7:-15 8:-10
act=lift/plan	0:-16 6:7 7:13
act=lift/plan/main	0:-16 6:7 7:13
act=lift/will	0:-8 1:-5 6:-6 7:19
act=lift/will/main	0:-8 1:-5 6:-6 7:19
act=line>go/embedded	0:-15 1:-14 2:8 3:-7 5:5
act=lot>go/noun	0:-23 1:-8 2:24 3:-7 4:-15 5:-11 6:-5 7:-5 8:-12
act=lots>go/order	0:11 4:-7
act=lots>hold/order	0:11 1:-11 2:5 4:-5
act=make/ask	1:-6 2:-9 7:10 8:-6
act=make/embedded	0:-10 1:-12 2:-15 3:5 4:-12 5:15 6:-16 7:-19 8:-6
act=make/noun	0:-22 1:-9 2:-14 3:-5 5:-12 7:21 8:-17
act=make/order	0:-31 1:-12 4:9 5:-17 7:-25
act=make/past	0:7 1:8 2:-15 4:-30 5:-13 6:-13 7:6 8:-9
act=make/perfect	0:-13 1:10 2:-16 5:-7 6:21 7:-7
act=make/quote	0:13 1:-6 3:-7 6:-7 7:-6
act=make/will	1:11 2:-15 3:-10 4:-15 6:-7 7:-14 8:-8
act=milk>go/noun	0:-15 1:-7 2:-11 5:19
act=mm>go/order	1:10 4:6 6:-12 8:-7
act=more>hold/order	1:12 2:-12 3:-7 4:-9 6:-5
act=new>go/noun	0:16 1:-5 2:-11 3:-11 4:13 5:-8 7:-13 8:-17
act=none-left/order	0:-15 1:-28 2:-7 3:17 4:-6 5:-9 6:6 7:-11 8:-14
act=none/order/main	0:-15 1:-28 2:-7 3:17 4:-6 5:-9 6:6 7:-11 8:-14
act=of>go/embedded	1:-12 7:14
act=off>hold/order	0:13 4:-9 5:-10 7:-9
act=ok>go/noun	1:11
act=ok>go/order	0:-8 2:-13 3:5 4:18 5:-6 8:-9
act=on>go/embedded	1:-6 2:-5 5:11 7:-5 8:-5
act=on>hold/order	0:19 2:-12 3:-10 4:-7 5:-8 6:-6 7:-13 8:9
act=one>go/noun	0:-24 2:-13 3:15 5:14 6:-28 7:-15 8:10
act=ones>hold/order	0:-8 1:-5 2:-11 3:-5 4:-8 5:-13 6:-14 7:24 8:-7
act=order>go/noun	1:-5 7:10
act=order>hold/order	0:-12 1:6 2:6 3:-12 5:-5 6:-8
act=other>hold/order	0:-22 1:-20 2:-17 3:20 4:22 5:-9 6:-17 7:-14 8:-18
act=our>go/noun	1:-11 2:-7 3:-16 4:16 5:8
act=over>hold/order	0:-10 1:5 2:-10 3:-12 4:-5 5:12
act=pause>hold/order	1:12 3:-9
act=pcs>!go/order	0:-9 1:-7 2:-14 4:16 5:-6 7:-5 8:-9
act=pcs>go/noun	0:-11 2:-9 3:-5 4:-13 8:17
act=pcs>go/order	0:24 1:-13 2:6 3:-14 4:-7
act=pcs>hold/order	0:-32 1:-20 2:8 3:9 4:9 5:-19 7:-5 8:-13
act=people>go/embedded	2:16 4:-14
act=permit/ask	0:11
act=permit/order	0:-18 1:7 2:-6 4:-16 5:-22 6:-14 7:-25 8:8
act=permit/perfect	0:15 1:-8
act=piec>!go/order	0:-12 2:12
act=piec>hold/order	1:8 2:20 3:-7 4:-30 5:-7 6:-13 7:8 8:-10
act=plat>go/order	1:9 2:13 3:-6 4:-9
act=price>hold/order	0:-11 8:12
act=print>go/noun	0:-5 2:-15 3:11 5:-11
act=proceed/embedded	1:-11 3:-12 4:-25 6:-16
act=proceed/noun	0:-7 2:16 3:-27 4:-31 5:-14 6:-10 7:-6 8:10
act=proceed/order	0:-38 1:-10 2:10 3:-26 4:-6 5:-31 6:-19 7:-23 8:22
act=proceed/plan	0:21 1:9 2:-8 5:-9 7:-18 8:-6
act=proceed/quote	0:13 1:-6 2:-10
act=procurement>go/order	0:-6 2:12 3:-10 4:-8 5:-5 6:7
act=procurement>go/will	0:8 1:-6 4:-11 8:-7
act=production>hold/order	0:9 1:-8 2:-8 3:-8 4:17 6:-6 7:-11 8:-8
act=pump>hold/order	0:-15 2:-9 3:-9 4:-7 5:8 6:-5 7:13
act=purchas>go/embedded	0:-13 1:-7 2:6 3:5 4:-12 6:-9 7:6
act=purchas>go/order	0:-21 1:16 3:-23 4:-11 5:13 6:-5 7:-8 8:-9
act=purchas>go/perfect	0:-7 1:-15 2:18 3:-12 4:-21 5:-14 6:-13 7:-6
act=purchas>go/will	0:9 1:13 2:-10 5:-5
act=qa>go/perfect	0:-5 1:-7 3:18
act=quantity>hold/order	0:-8 1:17 3:-5 4:5 5:-5
act=reject/ask	0:-7 2:10
act=reject/embedded	0:16 1:-22 2:-20 3:-15 6:-10 7:10 8:-14
act=reject/embedded/condition	0:9 1:-12 2:8 3:11 7:-16
act=reject/embedded/main	0:21 1:-10 2:-10 3:-15 4:-5 5:-9 6:-5
act=reject/embedded/until	1:-13 2:-20 3:-14 5:6 6:-7 7:18 8:-13
act=reject/noun	0:-12 2:15 5:-5 6:-7
act=reject/noun/main	0:-10 1:-5 2:15 6:-7 8:-5
act=reject/order	0:5 1:-12 2:-20 3:15 4:-12 5:-13 6:-11
act=reject/order/main	0:5 1:-10 2:-20 3:15 4:-11 5:-13 6:-11 7:-7
act=reject/past	0:19 1:-9 2:-15 3:-16
act=reject/past/main	0:19 1:-9 2:-15 3:-16
act=reject/perfect	3:10 8:-7
act=reject/perfect/main	3:10 8:-7
act=reject/will	0:14 4:-9
act=reject/will/main	0:14 4:-9
act=release/ask	0:19 2:-5 3:-5 4:-6 7:-9 8:-5
act=release/embedded	0:-7 1:10 3:-18 6:-13 7:-15 8:-21
act=release/noun	0:-9 2:-12 4:11 5:-6 6:-9 7:-12 8:-8
act=release/order	0:-35 1:-8 2:-16 7:-20 8:12
act=release/past	0:10 3:-8 4:-5 5:-8 7:-7
act=release/perfect	0:22 1:-11 2:-13 3:5 5:-18 6:-25 7:-20 8:-21
act=release/plan	0:22 2:-7 7:-9
act=release/quote	0:22 2:-5 3:-14 4:-5
act=release/will	0:-25 1:8 2:6 3:-9 4:-5 6:-14 7:-18 8:-12
act=release>hold/order	0:8 1:13 2:6 4:-12 7:-6 8:-9
act=remain>hold/order	0:-32 1:35 2:-6 3:-7 5:-14 6:-22 7:-29 8:-10
act=remainder>hold/order	2:13 3:-6 4:-8 5:-5
act=report>go/noun	0:-18 2:10 4:16 5:-5 8:-6
act=rest>hold/order	1:14 3:-15 4:-15 5:-12 6:-23 7:-24 8:-13
act=restart/ask	0:17 1:-6 7:-6
act=restart/embedded	0:-5 3:-8 4:-9 6:-10
act=restart/noun	1:37 2:-16 3:-15 4:-16 5:-19 6:-11 7:-18 8:-13
act=restart/order	0:-5 1:49 2:-23 3:-34 4:-15 5:-11 6:-5 7:-11 8:-11
act=restart/past	0:17 1:-12 5:-5
act=restart/perfect	0:18 1:-16 5:-5
act=restart/plan	0:28 1:-17 2:-8 3:-6 5:-8 6:11 7:-13
act=restart/quote	0:20 1:-12 3:-5 7:-7
act=restart/will	0:18 1:-5 7:-13
act=restart>go/noun	1:12
act=restart>go/order	0:-8 2:-6 3:-6 5:-8 6:12
act=restart>go/perfect	0:-21 1:33 2:-6 3:-6 5:-5 6:-13 7:-5
act=resume>go/order	0:-7 1:15 6:-8
act=run>go/order	1:-5 2:19 4:-15 5:-8
act=run>hold/order	0:11 1:-10 2:-13 4:13 7:-6
act=same>go/noun	1:6 3:-12 6:10
act=sampl>go/embedded	1:-5 2:-10 4:16 8:-9
act=sampl>go/order	0:-9 1:-7 2:-10 4:18 5:-7
act=says>go/order	0:6 1:-9 3:-6 5:-10 6:-5 8:23
act=send/ask	0:10 4:-6
act=send/embedded	0:-29 1:9 2:5 4:-18 5:17 6:-7 8:-9
act=send/noun	1:-10 2:6 3:-11 4:-22 7:-8 8:-6
act=send/order	1:-12 2:-25 3:5 5:7 6:-22 7:-13 8:-20
act=send/past	0:20 7:-13
act=send/perfect	0:11 1:-6 2:7 3:-15 4:-12 5:8
act=send/plan	1:-5 2:-8 3:14 5:-8 6:-8
act=send/will	0:17 1:11 2:-14 3:-13 4:-11 5:-8 7:-13 8:-10
act=sery>hold/order	0:-11 1:-7 2:-17 3:-8 4:27 5:-15
act=sets>hold/order	0:-7 1:10 3:-7 5:7
act=seven>hold/order	3:10
act=sew>go/order	0:-10 2:10 3:-6 4:-9 7:11
act=ship/ask	0:19 3:-6 7:-9
act=ship/embedded	0:-13 1:-11 4:-7 5:13 7:-6 8:-5
act=ship/noun	1:-7 2:-28 3:-16 4:-17 5:34 6:-5 7:-16
act=ship/order	0:-16 1:-21 2:-39 3:17 4:-12 5:31 6:-13 7:-16 8:-13
act=ship/past	0:5 2:7 3:-13 4:-10 6:-8 7:-13 8:-8
act=ship/perfect	0:9 1:-6 3:-18 4:-11 5:-5 7:-6 8:-14
act=ship/plan	0:-14 2:-7 3:15 4:-14 5:-10 6:-7 7:-9 8:8
act=ship/will	1:-15 2:-9 3:-7 4:-7 5:18 7:-6
act=shipment>go/noun	1:-5 2:-20 4:-11 5:21
act=shipp>go/noun	1:-6 2:-10 4:-5 5:15
act=start/embedded	1:8 2:6 3:-8 4:-17 6:-8 7:-13
act=start/noun	0:-9 1:-17 2:27 3:-8 8:-12
act=start/order	0:9 2:13 3:-29 4:-39 5:-26 6:-21 7:-20 8:11
act=stay/ask	0:14 2:5 4:-5 7:-5
act=stay/embedded	0:-27 1:11 3:-11 4:-18 5:-5 7:-5 8:-26
act=stay/noun	0:-9 1:-12 2:-17 4:-6 7:-6
act=stay/order	1:-6 2:-17 4:-7 6:-14 8:-13
act=stay/past	1:-13 2:5 4:-6 5:-9 6:11 7:-8 8:-6
act=stay/perfect	0:22 6:-7 7:-6 8:-10
act=stay/plan	0:17 1:-7 7:-6
act=stay/quote	0:16 1:-7
act=stay/will	1:-12 2:15 3:-5 5:-10 7:-6 8:-8
act=stay>hold/order	0:-15 1:25 4:6 5:-15 6:-24 7:-31 8:-13
act=stay>hold/perfect	0:-7 1:8 2:-5 3:12 5:-7
act=stop/embedded	0:5 1:-9 3:-10 4:-15 5:8 6:-15 7:-15 8:9
act=stop/noun	0:-23 1:16 2:-20 3:-10 4:-15 6:5 7:5 8:-10
act=stop/order	0:-8 1:-25 2:-20 3:-26 4:-16 5:-19 6:-27 7:46 8:-18
act=stop/past	0:18 1:12 2:-15 3:-9 4:-5 7:-19 8:-6
act=stop/perfect	0:30 1:-10 2:-14 3:-14 4:-12 5:-8 6:-15 7:-29
act=stop/plan	0:11 7:-7
act=stop>!go/order	0:31 1:-14 2:-6 3:-5 4:-6 5:-12 6:-17 7:-12 8:-5
act=stop>go/order	1:10 3:-9
act=stop>lift/perfect	6:13
act=supplier>hold/order	0:16 1:-13 3:-5
act=suspend>go/noun	0:-21 1:-8 2:-12 3:-13 4:-9 5:-9 7:25 8:-7
act=tail>lift/noun	0:-13 5:15
act=test>go/noun	1:5 2:9 3:8 4:-14 5:-6
act=that>!go/order	1:-13 4:-7 7:11
act=that>go/embedded	0:-9 1:10 2:-7 3:-12 5:12
act=that>go/order	1:11 2:-9 7:6
act=that>hold/embedded	0:-21 1:6 2:-16 4:-7 5:-17 6:20 7:-5 8:-5
act=that>hold/order	0:-20 1:6 2:8 4:-16 5:-7 6:8 7:-8 8:-7
act=the>go/noun	0:-12 2:8 4:-17 5:-8 7:-5
act=the>hold/noun	0:-9 1:-12 2:-24 3:21 4:-22 6:-15 7:-10 8:-6
act=the>hold/order	0:26 1:-15 2:-14 3:-11 4:-5 6:5
act=the>reject/noun	0:-9 2:5 4:12
act=there>none/order	0:5 1:-9 2:-14 3:-10 4:-8 5:-8 6:11
act=these>hold/order	2:-6 5:11 6:-6 7:8
act=they>!go/order	1:16 2:-10 3:-9
act=they>go/order	1:-13 2:-11 5:-11 6:-6 8:-7
act=they>go/past	0:9 2:-11 3:-8 4:-7 6:-7
act=they>hold/embedded	1:-10 2:23 3:-14 4:-12 5:-7 6:-9 8:-15
act=they>hold/order	0:-34 2:12 4:-7 5:-7 6:-10 7:16
act=this>go/order	0:-10 2:-16 3:-6 4:22 6:-10 8:-6
act=three>hold/order	0:22 1:-12 5:-9 7:-16
act=through>go/noun	0:-13 1:-8 3:10 4:-5 7:12
act=tray>go/order	0:-8 2:-5 3:17 4:-11 6:-7 7:-5 8:14
act=twenty>hold/order	1:13 2:-5 3:7
act=two>hold/order	0:21 1:-14 2:-16 3:-6 4:-7 5:-8 6:10 7:-6
act=un>hold/order	1:15 3:-8 7:-11
act=undersign>go/embedded	2:24 4:-15 5:-8
act=undersign>go/order	0:-14 1:-7 3:-6 5:-9 8:24
act=unit>hold/order	0:-10 2:-10 3:-8 4:6 5:7
act=use/ask	0:17 7:-6 8:-6
act=use/embedded	0:-15 1:8 3:-13 4:5 5:-11 6:-16 7:-13 8:-7
act=use/noun	0:-25 3:9 5:-10 6:-9 7:-12
act=use/order	0:-7 1:-15 2:-22 3:20 4:-21 6:-18 7:-16
act=use/past	0:9 1:-16 2:-14 3:6 4:5 6:-11 7:-6 8:-9
act=use/perfect	0:-9 1:-11 3:9 4:-23 5:-7 6:7 7:-6
act=warehouse>go/noun	0:-13 2:15 3:-6 4:-6 5:-13 7:-6
act=we've>hold/perfect	0:13 1:-9 3:-7 6:-6 7:-9
act=we>!go/order	0:11 1:-5 2:-10 3:-5
act=we>cancel/order	0:-5 1:-5 2:15 3:-6 4:-10 6:5
act=we>go/ask	0:12 7:-8
act=we>go/embedded	0:14 1:-12 4:-5 6:7
act=we>go/order	0:14 1:-20 2:-11 4:-23 6:-9 7:-16 8:-6
act=we>go/past	0:22 1:-19 3:-7 5:-11 6:-5 7:-6
act=we>go/perfect	0:10 1:-7 8:-6
act=we>hold/embedded	1:16 3:-5 7:-11
act=we>hold/order	0:11 1:-5 2:-18 3:-7 4:-17 5:-10 6:-6 8:-8
act=we>hold/past	0:11 2:-5 3:-9 6:8 7:-9
act=we>hold/perfect	0:28 1:-18 7:-18
act=we>lift/order	0:-6 3:-10 4:-5 5:-9 6:20 7:-19
act=we>reject/embedded	0:-8 1:-13 2:-7 3:12 4:14 7:-6
act=what>go/order	0:-9 5:-10 6:-8 8:-5
act=what>go/plan	1:-11 2:-12 3:23 5:-8 7:-8 8:-6
act=what>hold/order	0:-6 1:6 2:7 3:6 4:-8 5:-16 6:-13 7:-8 8:-8
act=whatever>go/order	3:15 5:-6 8:-7
act=when>go/embedded	0:-17 1:-6 7:24
act=who>go/embedded	0:-23 1:6 2:12 4:-16 5:-8 7:-13 8:11
act=who>go/will	0:5 1:-8 2:14 4:-10 7:-7
act=will>go/will	0:-27 1:5 2:-14 3:-13 4:7 5:15 6:-10 8:-10
act=you'd>go/past	1:16 2:-16 3:-6
act=you've>go/perfect	0:-14 1:-5 2:11 3:-12 4:-5 5:-5 6:-7 8:-9
act=you>!go/order	1:7 2:7 3:8 4:-6 5:-8 6:-9 7:-5 8:-10
act=you>go/ask	0:6 1:-8 2:-5 4:-7 7:10 8:-10
act=you>go/embedded	0:7 1:6 2:-12 4:-9 5:-10 6:-7 7:-7 8:-8
act=you>go/order	0:-31 1:-10 2:-17 3:16 5:-6 6:-14 7:-14
act=you>go/past	1:-12 2:9 3:-15 5:-14 6:-5 7:5 8:-12
act=you>go/perfect	0:-5 2:-12 3:-9 6:16 8:-9
act=you>hold/embedded	0:-13 1:-14 2:5 3:14 4:-15 5:-10 6:-5 7:-5 8:-6
act=you>hold/order	1:-6 2:-16 3:6 4:-12 5:-12 6:-9 7:13 8:-8
act=you>hold/past	6:10
act=your>go/noun	0:12 1:-6 2:-13 3:-6 4:-6 5:14 6:7 7:-9 8:-5
act=zinc>go/order	2:-9 4:12
ask:#	0:21 1:-12 3:-6 4:-15 5:-5 6:-5 7:-21 8:-10
ask:,	2:-8 3:-13 6:-8 7:-5 8:-11
ask::	0:10 1:-5 8:-5
ask:?	0:28 1:-16 2:-21 3:-23 4:-13 5:-16 6:-10 8:-10
ask:a	0:-6 1:-8 2:-12 3:-8 4:7 5:10 7:-24 8:-6
ask:again	1:6 3:9 6:-11 7:-6
ask:an	0:11 1:-9
ask:and	0:21 1:-11 2:-18 3:-13 4:-16 7:-11 8:-7
ask:any	0:-7 2:-7 7:15
ask:anyone	0:17 7:-14
ask:are	0:24 1:-8 2:-11 3:-8 4:-5 5:-10 6:-6 7:-14
ask:as	1:-10 2:11 4:-8
ask:at	0:23 2:-7 5:-5 6:-5 7:-16 8:-7
ask:b	0:-11 4:12
ask:balance	0:12 2:-11
ask:be	0:17 1:-9 2:8 3:-6 4:-17 7:-11 8:-7
ask:been	0:-10 7:11
ask:before	0:10 1:-12 2:7
ask:between	0:-7 2:-7 3:-7 4:-8 5:12
ask:bracket	0:12 1:-5 2:-5 3:-7 4:-5 5:-6 7:-5
ask:can	0:-12 1:-19 4:-17 6:-10 7:10 8:11
ask:check	0:17 7:-6
ask:christma	0:-5 1:-5 2:10
ask:could	0:14 1:-6 2:-13 3:-6 4:6 5:-7 6:-5 7:-15 8:-8
ask:delivery	0:14 3:-5 4:-5 5:-7 7:-5 8:-7
ask:did	0:-9 1:10 2:-11 4:-5 6:-7 7:9 8:-7
ask:do	0:28 1:-10 2:-11 3:-6 4:-10 5:-5 7:-11 8:-6
ask:does	0:22 1:-5 2:-6 4:-6 7:-10
ask:door	0:-16 2:-13 3:11 4:11 5:-7 7:-5
ask:ever	0:-13 1:10 2:6 6:-6
ask:extra	0:15 1:-11
ask:finish	0:11 1:-8 3:10 6:-8 7:-9
ask:first	0:15 2:-11
ask:for	0:14 2:-16 3:-9 4:-14 5:-10 6:-5 8:-12
ask:from	0:19 4:-11
ask:get	0:-12 2:-12 3:5 4:-8 5:11 6:-11 7:-5
ask:go	0:10
ask:goes	0:13 1:-13
ask:got	0:10
ask:has	0:16 2:-6 7:-9
ask:have	0:25 2:-7 7:-13 8:-5
ask:held	0:10 3:-8
ask:hey	0:-13 1:-6 4:11 7:13
ask:hi	0:-9 7:11
ask:hold	1:-7 2:-8 3:-8 4:-5 7:13
ask:how	1:13 2:-9 4:-5 7:-6 8:-11
ask:i	0:13 1:-12 2:-8 3:-5 5:-6 7:-5 8:16
ask:in	0:15 1:-19 2:-15 4:10 7:-12 8:-12
ask:is	0:32 2:-7 3:-18 4:-15 5:-11 6:-7 7:-20 8:-10
ask:it	0:42 1:-14 2:-15 3:-15 4:-13 5:-6 6:-6 7:-9 8:-11
ask:know	0:5 1:-12 7:9
ask:last	0:10 5:-6 8:-6
ask:line	0:14 7:-10
ask:list	0:20 7:-7
ask:lot	0:13 2:-10
ask:may	0:18 1:-5 3:-7 7:-9
ask:mm	0:-8 1:10
ask:my	0:-10 1:12 4:-5 6:-6
ask:new	0:10 1:11 2:-6 7:-12
ask:next	0:19 4:-5 8:-8
ask:now	0:-11 1:9 3:-9 6:-7 7:6
ask:of	0:-7 1:-17 2:-8 7:-5 8:-6
ask:off	7:11
ask:ok	0:19 7:-6 8:-7
ask:on	2:-14 3:-12 4:-10 5:7 6:-5 8:-6
ask:one	0:17 2:-5
ask:ones	0:15 1:-9 2:-7 4:-6 7:-5 8:-7
ask:or	0:40 1:-17 2:-10 3:-8 4:-11 5:-6 7:-18 8:-6
ask:other	0:15 2:-10 5:-7
ask:our	0:7 1:-6 2:-14 3:11 4:-13 5:-5 7:-19
ask:out	0:9 1:6 2:-10 4:7 8:-6
ask:pack	0:10 7:-6
ask:panel	0:-14 1:-8 3:12
ask:please	1:-10 2:-11 3:10 4:-5 5:-6 7:-8 8:-5
ask:possible	0:12 3:-11
ask:price	0:16 2:-13
ask:print	0:-19 1:-5 2:-11 3:-8 4:-9 5:11 7:16
ask:put	0:13
ask:question	0:-12 7:12
ask:read	0:12 2:-9
ask:releas	0:25 1:-6 2:-14 3:-6 4:-9 5:-6 7:-8 8:-9
ask:release	1:-5 2:-11 3:11 4:-7 7:-10
ask:resend	0:15 7:-7
ask:rev	2:-12 3:-10 4:-11 5:8 6:-6 7:-5 8:-7
ask:right	0:14
ask:runn	0:10 3:-6 7:-5
ask:send	0:18 3:-5 4:-8 5:-6 7:-10 8:-6
ask:shall	0:28 1:-8 2:-8 3:-6 4:-7 7:-14
ask:ship	0:16 3:-8 7:-7
ask:sign	0:11
ask:so	0:-18 2:13 4:-7 7:10
ask:start	0:-9 2:12 4:-5
ask:still	0:15 1:-5 2:-10 3:-6 4:-5 7:-5
ask:stop	0:12 3:-6 7:-8
ask:supplier	0:10 1:-5
ask:tell	0:9 1:5 3:-12 7:-6
ask:test	0:-7 2:-6 4:10
ask:th	0:-10 2:-6 3:-7 4:-8 5:12
ask:that	0:9 1:-10 3:-9 4:-7 5:-8 6:-5 8:-6
ask:the	2:-10 3:-8 4:-10 5:-16 6:-12 8:-8
ask:them	0:24 1:-9 2:-9 3:-6 4:-13 7:-10 8:-7
ask:these	0:16 1:-7 2:-13 4:7
ask:they	0:12 1:-6 4:-6 8:-6
ask:this	0:29 1:-14 2:-9 3:-5 4:-7 5:-8 7:-10
ask:those	0:15 1:-10 7:-8
ask:through	0:12 1:-10
ask:to	0:20 1:-17 4:-11 5:-5 7:-9 8:-8
ask:told	0:18 3:-6 7:-10
ask:too	0:26 1:-6 2:-7 4:-7 5:-10 7:-7
ask:tray	0:10
ask:two	0:20 2:-13 4:-6
ask:up	0:-7 1:-5 4:12 7:-8
ask:us	0:21 2:-12 7:-8
ask:use	0:17 7:-6 8:-6
ask:was	0:-5 1:14 2:-6 7:-5 8:-12
ask:we	0:35 1:-20 2:-10 3:-6 4:-7 7:-16 8:-8
ask:we've	0:-21 2:-5 7:21
ask:week	0:20 4:-6 5:-5 8:-7
ask:what	0:25 1:-15 2:-9 4:-6 7:-6
ask:when	1:-7 3:-8 4:-8 5:-5 7:-7 8:16
ask:where	0:21 2:-9 5:-8 7:-6
ask:which	0:22 7:-7 8:-5
ask:while	0:13 4:-5
ask:who	0:27 3:-8 4:-7 7:-7
ask:with	0:36 1:-9 2:-11 3:-9 4:-13 5:-8 7:-9 8:-13
ask:work	0:11 1:8 2:-9 4:-5 5:-6 7:-5
ask:would	0:20 1:-8 2:7 3:-13 4:-11 5:-6 7:-5 8:-7
ask:you	0:10 1:-10 2:-9 3:-15 4:-9 5:-11 6:-10 8:-10
ask:your	0:31 1:-10 3:-5 4:-5 7:-15
asks	0:28 1:-16 2:-21 3:-23 4:-13 5:-16 6:-10 8:-10
bias	0:18 1:-13 2:-11 3:-9 4:-6 5:-11 6:-11 8:-6
cue=all	0:-8 1:-78 2:-34 3:-12 4:-14 5:-16 6:73 7:-10 8:-9
cue=cancel	0:-28 1:-14 3:30 5:-16 6:-14 7:-19 8:-22
cue=earlier	0:19 1:-20 2:-10 3:-19 4:-5 5:-19 6:7 7:-14 8:-16
cue=finished	0:-21 1:25 2:-24 3:5 4:-18 5:-18 7:11 8:-11
cue=hold	0:-5 4:-7 5:-13 6:-17 7:5 8:-15
cue=lift	0:-9 1:-8 2:-20 3:-32 4:-17 5:-11 6:37 7:7 8:-13
cue=make	0:-26 1:-5 2:10 3:-9 5:-10 6:-8 8:-7
cue=none-left	0:-15 1:-28 2:-7 3:17 4:-6 5:-9 6:6 7:-11 8:-14
cue=open-total	0:-16 1:-27 2:-17 3:32 4:-29 5:-17 6:27 7:-12 8:-8
cue=order-total	0:-36 1:-13 4:-14 5:-8 7:6 8:-18
cue=permit	0:-15 1:10 2:-9 3:-6 4:-13 5:-20 6:-15 7:-25 8:6
cue=plan	0:30 1:-6 2:-18 3:-22 4:-12 5:-18 6:-22 8:-16
cue=proceed	0:-20 1:-13 2:15 3:-29 4:-17 5:-29 6:-23 7:-15 8:19
cue=reject	0:15 1:-21 2:-15 3:5 4:-14 5:-13 6:-11 8:-9
cue=release	1:-5 2:-12 5:-6 6:-7 7:-19
cue=rest	0:-13 1:-11 2:10 4:-27 6:6 7:-17 8:-23
cue=restart	0:15 1:33 2:-23 3:-29 4:-15 5:-14 6:-7 8:-10
cue=send	0:8 1:-13 2:-14 4:-15 5:18 6:-18 7:-31 8:-26
cue=ship	0:-8 1:-19 2:-31 4:-22 5:35 6:-14 7:-7 8:-13
cue=shipped	2:10 3:-14 4:-11 6:-18 7:-12 8:-19
cue=start	1:-10 2:10 3:-28 5:-21 6:-20 7:-10
cue=stay	1:-14 2:-16 4:-8 6:-7 8:-14
cue=stop	1:-11 2:-27 3:-23 4:-23 5:-9 6:-9 7:31 8:-16
cue=under-way	0:19 1:13 2:11 3:-27 4:-25 5:-18 6:-6 7:-29 8:-10
cue=use	0:-11 1:-8 2:-16 3:24 4:-10 5:-9 6:-21 7:-18
identifiers=0	0:73 1:-43 2:-36 3:-16 4:-38 5:-42 6:-23 7:15 8:-25
identifiers=1	0:-36 3:-8 4:12 7:-17
identifiers=2	0:-26 2:8 3:-12 4:-20 5:-8 6:-19 7:-6 8:17
identifiers=3	0:14 1:-6 2:-35 3:-16 5:-6 6:-12 7:-12 8:-16
identifiers=4	0:-12 1:-9 2:-6 7:-19
mode=	0:35 1:-50 3:-35 4:-23 6:-22 7:-16
mode=f	0:-6 2:-37 3:-8 4:-27 5:-20 6:-8 7:31 8:-20
mode=h	0:-5 2:-6 3:23 4:-10 5:-10
mode=hf	0:-10 1:-25 2:-17 3:45 4:-12 5:-25 6:-20 7:-16 8:-15
mode=p	1:-27 2:8 3:-46 4:32 5:-25 6:-21 7:-34
mode=pf	0:-12 1:30 2:-19 3:-20 4:-21 5:-10 6:15 7:-14 8:-9
pause=false	0:15 1:-51 4:5 5:-9 6:-23 7:-18
pause=true	0:7 1:28 2:-28 3:-26 4:-16 5:-17 6:11 7:11 8:-15
quantity=accepted	0:-27 1:-8 2:-17 3:42 4:-11 5:-20 6:-19 7:-17 8:-13
quantity=accepted~	0:5 1:-18 2:-13 3:12 4:-9 5:-14 6:-6 7:-14 8:-7
quantity=authorized	0:-23 1:16 2:14 3:-26 4:5 6:-7 7:-25 8:-6
quantity=authorized~	0:-6 1:-11 2:44 3:-27 4:-42 5:-24 6:-27 7:-25 8:-6
quantity=cancelled	0:-15 1:5 5:-14 6:-15 7:-12 8:-5
quantity=earlier	0:17 1:-19 2:-5 3:-11 4:-9 5:-13 6:11 7:-8 8:-6
quantity=held	0:-6 2:-20 3:5 4:-18 5:-13 7:7 8:-8
quantity=held~	0:5 1:-7 2:-9 3:31 4:-6 5:-8 6:-17 7:-11
quantity=inProcess	0:13 1:11 2:10 3:-24 4:-19 5:-14 7:-25 8:-9
quantity=made	0:-20 1:16 4:-9 5:-8 6:-6 7:-7 8:-5
quantity=onHold	0:-14 1:8 3:-26 4:20 6:-21 7:-9 8:-13
quantity=onHold~	0:9 1:-7 2:8 3:-14 4:-23 5:-15 6:-20 7:8 8:-14
quantity=open	0:7 1:5 2:-15 4:-15 5:-10 6:12 7:-11 8:-9
quantity=ordered	0:-8 2:23 3:-27 4:-25 6:-20 7:-22 8:-5
quantity=rejected	0:10 2:-14 3:15 4:-17 5:-13 6:-14 7:-10 8:-7
quantity=shipped	1:9 2:8 3:-29 4:-23 5:9 6:-9 7:-17 8:-23
rule=first-lot	0:-35 1:-35 2:61 3:-13 4:-26 5:-24 6:-18 7:-22 8:-39
rule=first-lot&pause=false	0:-35 1:-35 2:61 3:-13 4:-26 5:-24 6:-18 7:-22 8:-39
rule=full-release	0:-24 1:-53 2:-35 3:-23 4:-17 5:-14 6:77 7:-20 8:-26
rule=full-release&pause=false	1:-12 2:-37 3:-26 4:-20 5:-15 6:46 7:-11 8:-30
rule=full-release&pause=true	0:-26 1:-53 2:-10 3:-16 4:-13 5:-10 6:62 7:-20 8:-17
rule=held-release	0:-20 1:-25 2:-17 3:49 4:-12 5:-21 6:-18 7:-19 8:-14
rule=held-release&pause=false	0:-23 1:-31 2:-16 3:53 4:-13 5:-17 6:-18 7:-17 8:-15
rule=held-release&pause=true	1:-10 2:-10 4:-5 5:-13 7:-6 8:-5
rule=null	0:73 1:-32 2:-37 3:-34 4:-24 5:-27 6:-30 7:-20 8:-20
rule=null&pause=false	0:64 1:-34 2:-37 3:-30 4:-21 5:-27 6:-28 7:-30 8:-16
rule=null&pause=true	0:38 1:-11 2:-20 3:-27 4:-20 5:-15 6:-29 7:-6 8:-16
rule=partial-restart	0:-13 1:57 2:-29 3:-20 4:-19 5:-14 6:-22 7:-19 8:-13
rule=partial-restart&pause=true	0:-13 1:57 2:-29 3:-20 4:-19 5:-14 6:-22 7:-19 8:-13
rule=pause	0:-46 1:-38 3:-35 4:-34 5:-24 6:-36 7:63 8:-32
rule=pause&pause=false	0:-44 1:-37 2:13 3:-33 4:-43 5:-27 6:-29 7:51 8:-41
rule=pause&pause=true	0:-21 1:-30 2:-20 3:-18 4:-14 5:-16 6:-27 7:38 8:-18
rule=sample-only	0:-37 1:-37 2:-60 3:-21 4:81 5:-26 6:-31 7:-15 8:-28
rule=sample-only&pause=false	0:-37 1:-37 2:-60 3:-21 4:81 5:-26 6:-31 7:-15 8:-28
rule=shipment-window	0:-40 1:-17 2:-22 3:-30 4:-18 5:60 6:-13 7:-9 8:-16
rule=shipment-window&pause=false	0:-40 1:-17 2:-22 3:-30 4:-18 5:60 6:-13 7:-9 8:-16
rule=unspecified	0:6 1:-50 2:-50 3:-26 4:-17 5:-23 6:-40 7:-46 8:54
rule=unspecified&pause=false	0:6 1:-50 2:-50 3:-26 4:-17 5:-23 6:-40 7:-46 8:54
slot=cancel/null/cancel	0:-15 1:5 5:-14 6:-15 7:-12 8:-5
slot=counted/null/	0:-30 1:16 2:-8 3:24 4:-18 5:-13 7:-9 8:-5
slot=earlier/null/	0:8 1:-12 2:-9 3:-10 4:-6 5:-11 6:13 8:-5
slot=earlier/production/restart	0:16 1:-10 5:-5
slot=go/finished/make	0:-5 1:8 2:-10 7:5
slot=go/finished/permit	0:-18 2:-7 3:15 6:-10 7:-5 8:-11
slot=go/finished/release	0:-18 2:-12 3:35 4:-13 5:-9 6:-14 7:-8 8:-10
slot=go/finished/send	0:-21 1:11 2:-16 3:7 4:-10 5:-10 6:-9 7:-11 8:-7
slot=go/finished/ship	0:-22 1:-19 2:-12 3:40 4:-13 5:-15 7:-10 8:-19
slot=go/finished/use	0:-16 3:11 4:-10 5:-8 6:-10 7:-8 8:-10
slot=go/null/lift	0:-22 1:28 3:-12 4:-12 5:-7 6:-10 7:-19
slot=go/null/permit	1:-15 2:6 3:-12 4:-12 5:-31 6:-24 7:-12
slot=go/null/proceed	0:-45 2:27 3:-41 4:-34 5:-24 6:-9 7:-28 8:22
slot=go/null/release	2:9 3:-49 4:-27 5:-5 7:-20
slot=go/null/send	0:-40 1:-26 2:-32 3:10 5:23 6:-13 7:-16 8:-20
slot=go/null/ship	0:-19 1:-17 2:-26 4:-28 5:41 6:-9 7:-15 8:-15
slot=go/null/use	0:-14 1:-37 2:-35 3:22 4:-6 5:16 7:-12 8:-11
slot=go/production/	0:12 1:-9 2:-19 3:13 5:-11 6:-13 8:-10
slot=go/production/make	0:-9 2:30 3:-18 4:-33 5:-21 7:-30 8:-13
slot=go/production/permit	1:8 2:-21 3:-23 4:-13 5:-7 6:14 7:-7
slot=go/production/restart	1:50 2:-17 3:-34 4:-14 5:-11 6:-22 7:-15 8:-9
slot=go/production/start	0:-20 1:23 2:36 3:-18 4:-23 5:-24 6:-14 7:-20 8:-35
slot=go/samples/	0:-20 1:-20 2:-29 3:-5 4:43 5:-10 6:-5 7:-8 8:-14
slot=go/samples/make	0:-15 1:-27 2:-36 3:-17 4:49 5:-14 6:-10 7:-6 8:-31
slot=go/samples/permit	0:-9 2:-15 3:-7 4:22 8:-5
slot=go/samples/proceed	1:-6 2:-14 4:25 6:-10 8:-6
slot=go/samples/release	0:-19 1:-16 2:-30 3:-16 4:37 5:-11 6:-13 7:-5 8:-27
slot=go/topic/release	0:-7 2:12 3:-10 6:-8
slot=go/topic/use	0:12 1:-15 3:5
slot=hold/finished/hold	0:12 1:-17 2:-9 3:10 4:-16 5:-11 7:-8 8:-9
slot=hold/finished/ship	1:-13 3:5 5:-9 7:9
slot=hold/finished/stay	0:-27 1:-5 2:-11 3:10 4:-8 6:-10 7:16 8:-6
slot=hold/finished/stop	1:-8 5:-6 7:10
slot=hold/null/	0:15 2:-13 3:-14 4:-6 6:-9 7:-7
slot=hold/null/hold	1:11 3:-29 6:-32 7:-21 8:-20
slot=hold/null/proceed	0:-14 1:-8 2:8 3:-5 4:-7 7:13
slot=hold/null/release	0:30 1:7 2:-28 5:-8 7:-15 8:-5
slot=hold/null/send	0:-11 2:-9 3:-6 4:-8 5:17 6:-6
slot=hold/null/ship	0:-13 1:-6 2:-16 3:-6 4:-10 5:28
slot=hold/null/stay	0:-9 1:15 2:9 3:-24 4:-7 6:-7 7:-18 8:-9
slot=hold/null/stop	0:9 1:-23 2:13 3:-9 4:-12 5:-10 6:-14 7:13
slot=hold/production/hold	0:-9 1:-8 2:-19 3:-28 4:21 6:-12 7:15 8:-17
slot=hold/production/make	0:-33 1:17 2:14 3:-22 4:10 5:-19 6:-20 7:-22 8:-10
slot=hold/production/restart	0:11 1:8 2:-5 4:-5 7:-12
slot=hold/production/start	0:-29 1:-8 3:-9 4:18 5:-13 6:-13 7:11 8:-10
slot=hold/production/stay	0:-14 1:9 2:-5 3:-18 4:17 5:-8 6:-7 7:-9
slot=hold/production/stop	0:12 1:-5 2:-5 3:-9 7:-8
slot=hold/topic/hold	0:7 1:-13 3:14 6:-12 7:-10
slot=hold/topic/stay	0:-12 1:-10 2:-7 3:28 5:-7 7:-10
slot=ignored/null/	0:11 1:-5 2:-7 4:5 5:-12 6:-5 7:-10 8:-9
slot=ignored/null/hold	0:24 1:-10 2:-14 3:-6 4:-6 6:-5 8:-5
slot=ignored/null/lift	0:-9 1:-6 6:12
slot=ignored/null/make	0:8 1:-10 2:5 7:-8
slot=ignored/null/permit	0:-8 1:10
slot=ignored/null/proceed	0:33 2:-9 3:-10 4:9 5:-12 6:-9 7:-20 8:-21
slot=ignored/null/release	0:30 1:-16 2:-21 3:-13 4:-16 5:-11 7:-15 8:-13
slot=ignored/null/restart	0:29 1:-24 2:-5 3:-14 5:-7 6:-7 7:-16 8:-5
slot=ignored/null/send	0:-12 1:-8 5:11 8:-5
slot=ignored/null/ship	1:-8 4:-13 6:-7 8:12
slot=ignored/null/start	0:-5 1:-7 2:-18 3:-6 4:25 8:-6
slot=ignored/null/stay	0:24 1:-14 2:-5 3:-8 7:-8 8:-5
slot=ignored/null/stop	0:26 2:-11 3:-7 6:-6 7:-21
slot=ignored/null/use	0:19 1:-6 2:8 3:-7 7:-6 8:-6
slot=made/finished/	0:-14 1:17 3:-9 4:-10 5:-15 6:-11 7:-15 8:-8
slot=none/finished/	1:10 2:-19 4:-22 5:-10 6:11 7:-20 8:-9
slot=none/finished/hold	0:-17 1:-5 3:20 6:-6 7:-11
slot=none/finished/stay	1:-7 7:10
slot=none/null/	3:-16 5:-9 6:-27 7:-32 8:-18
slot=none/null/hold	0:35 2:-17 5:-9 7:-17 8:-8
slot=none/null/none-left	0:-10 2:20 3:-16 4:-7 5:5 8:-9
slot=none/null/stay	0:5 2:-13 3:-6 5:-13 6:-11 7:-8 8:-6
slot=none/null/stop	0:-8 1:-7 2:-9 3:7 4:-9 5:-11 6:8 7:-7
slot=none/null/use	0:10 1:-13 2:-12 3:8 4:-5 6:-11 7:-5
slot=none/production/make	0:15 1:-7 2:-30 3:-10 4:8 5:-14 6:-7 7:-15 8:-10
slot=open/null/	0:10 1:6 2:-14 3:-10 4:-11 5:-8 6:12 7:-14 8:-7
slot=ordered/null/	0:-34 2:25 3:-8 4:-12 7:-12 8:-7
slot=reject/finished/reject	0:9 2:-13 3:17 4:-17 5:-13 6:-12 7:-11 8:-7
slot=shipped/null/	0:-6 1:-7 2:10 3:-15 4:-23 5:11 7:-11 8:-19
slot=shipped/null/ship	2:12 3:-26 4:-9 6:7 7:-9 8:-14
slot=under-way/null/	0:8 2:15 4:-10 5:-8 7:-9
slot=under-way/production/restart	0:-17 1:27 2:-5 3:-6 4:-8 6:-8
slot=whole/null/	0:23 2:8 3:-18 4:-27 5:-29 6:-26 7:-28 8:-19
w:!	0:-21 1:-27 2:-14 3:-17 4:-41 7:12 8:28
w:!_!	0:-34 1:-11 2:10 3:-19 4:-5 5:-15 6:5 7:29 8:-9
w:"	0:36 1:-22 2:-10 3:-10 4:-15 5:-8 6:-12 7:-12 8:-8
w:"_,	0:21 1:-5 6:-10
w:"_.	0:10 1:-14 3:6 4:-7 5:-8 6:-6 7:-6 8:-7
w:"_:	0:15 3:-12
w:"_in	0:15 3:-7
w:"_releas	0:13 3:-11
w:"_restart	0:15 1:-6 3:-5
w:"_run	0:10 6:-5
w:"_the	0:13 1:-9
w:#	0:10 1:-13 5:-7 6:-7 7:-11 8:-10
w:#_!	2:13 4:-11 7:-5
w:#_"	2:13 3:-6 6:-7
w:#_#	0:20 1:-10 2:-22 3:-15 5:11 6:-15 7:-8 8:-16
w:#_%	0:22 1:5 2:-16 3:-21 4:-9 5:-14 7:-27 8:-23
w:#_'	0:6 1:-5 2:-7 3:-10 4:-5 5:-5 7:15
w:#_(	0:-13 1:-5 2:5 3:18 4:-16 5:-30 7:-7 8:-13
w:#_)	0:12 1:-19 2:-24 3:33 4:-5 5:-20 6:-19 7:-13 8:-14
w:#_+	0:-19 1:-17 2:10 5:-9 6:-11 7:-5 8:-8
w:#_,	0:-20 1:-10 3:12 4:-5 7:-17 8:-30
w:#_-	0:-9 1:8 2:-16 3:-17 4:-23 5:19 6:-14 7:-5 8:25
w:#_.	0:-22 1:6 2:-5 4:-11 6:-10 7:-28 8:-8
w:#_/	0:11 2:-6 3:8 4:-7 5:-9 6:-7 7:-6 8:-7
w:#_:	0:21 1:-41 2:-5 3:-10 4:-11 5:15 6:-7 7:-17 8:-26
w:#_;	0:11 1:-32 2:-6 3:-13 4:-10 5:10 6:21 7:-6 8:-5
w:#_=	0:-6 1:-12 2:40 3:-14 4:-19 5:-13 6:-6 8:-8
w:#_?	1:6 2:-7 3:-8 4:-8 5:8 7:-15
w:#_a	0:-8 1:-11 2:8 3:5 6:-13 7:-9 8:-15
w:#_after	0:22 1:-7 2:-14 3:-20 4:-28 6:-14 7:-12 8:-12
w:#_again	0:11 2:-5
w:#_against	0:-15 2:9 3:13
w:#_all	0:12 1:-5 2:-6 3:-7 6:6 7:-7
w:#_alone	0:-17 1:13 2:13 3:-13 4:-5 5:-7
w:#_am	0:17 1:-13
w:#_and	1:-16 2:-13 3:-8 4:-14 5:14 6:9 7:-15 8:-11
w:#_approv	0:-10 2:30 3:-8 4:-9 5:-11 6:-6 8:-12
w:#_april	0:-6 1:-5 2:-8 3:-9 4:-8 5:20
w:#_are	0:20 1:-6 2:-17 3:-10 4:-18 5:-8 6:8 7:-11 8:-7
w:#_aren't	0:-20 2:-8 3:8 5:-6 6:-5 7:11
w:#_as	0:-26 2:11 3:-17 4:-17 5:16 6:-5 7:-12 8:7
w:#_assembl	0:8 1:-9 2:10
w:#_assembly	2:11
w:#_at	0:37 1:-10 2:-21 3:-13 4:-25 5:-13 6:-12 8:-19
w:#_axle	0:-11 1:13 3:-10
w:#_back	0:21 2:-15 3:-8 4:-7 6:-7 7:-9
w:#_backpack	0:-7 2:12 4:-8 6:-5
w:#_bad	0:14 2:-13
w:#_bags	0:13 2:-8 3:-7 4:5 7:-6
w:#_bar	2:-7 3:11 4:-5
w:#_barrel	2:13 3:-6 7:-12
w:#_bcf	0:12 7:-7
w:#_because	0:19 1:-8 5:-5 6:-5 7:-6
w:#_before	0:8 1:-12 3:11 6:-10 7:-7
w:#_behind	0:-11 1:12 2:12 4:-16 5:-10 6:-7
w:#_block	0:28 1:-24 2:-8 3:6 4:-6 5:-10 7:-5
w:#_board	2:7 3:-8 5:-10 6:-8 7:-11 8:-7
w:#_booklet	0:-13 3:-6 4:-13 5:12 6:-8 8:19
w:#_bottl	2:7 3:11 4:-18 5:-10 6:-9 7:-6
w:#_box	1:10 2:12 3:-10 4:-6 5:-9
w:#_bracket	0:12 1:-6 2:-15 3:6 5:-9 6:-11 7:-22 8:-5
w:#_brush	0:-16 1:-19 2:28 3:-11 4:-18 6:-13 8:-13
w:#_bumper	0:-13 1:-12 3:-12 5:24 6:-5
w:#_bushing	1:-13 2:17 3:-16 4:-18 6:-9
w:#_but	2:12 4:-10
w:#_by	0:15 1:-11 2:6 3:-11 4:-7 5:-7 7:-5 8:-8
w:#_c	4:-10 8:11
w:#_cabinet	0:-16 1:-18 2:16 3:-11 4:-16 5:9 8:-9
w:#_cable	0:-6 1:-10 2:21 4:-8 8:-8
w:#_came	0:15 1:-5 2:-15
w:#_can	0:31 1:-26 4:-22 5:-8 6:-5 7:-15 8:-11
w:#_can't	0:-10 2:7 3:11
w:#_caps	2:-10 4:13 6:-5 7:-9
w:#_card	4:-6 5:11
w:#_carton	0:9 2:-9 3:-10 4:-13 5:15 6:-11 7:-10 8:-6
w:#_casting	0:12 1:-10 2:16 4:-13 6:-6
w:#_clear	0:-7 2:15 8:-6
w:#_clip	0:-9 1:7 2:-6 3:-9 4:-11 5:12 8:14
w:#_come	1:-10 2:-8 3:25 4:-9 5:-6 6:-7
w:#_complet	0:-7 1:-16 3:22 5:-7 6:-6
w:#_connector	2:-20 4:22
w:#_container	0:18 2:-11 4:-6 7:-5
w:#_copy	0:6 3:-11 4:-20 5:-10 6:-5 8:6
w:#_could	0:19 1:-10 3:-5 6:-5 7:-5
w:#_count	0:-9 1:-6 2:-9 3:17 5:-6 6:-7 7:-8
w:#_cover	2:10 3:-13 4:-12 5:-19 6:11 7:-13 8:-7
w:#_crat	0:-27 1:-8 2:5 3:-18 4:-24 5:17 6:6 7:12 8:-9
w:#_cushion	0:-8 1:-5 2:24 4:-11 5:-9
w:#_d	0:-13 2:20 3:9 4:-14 5:-10 6:-5 7:-7 8:-8
w:#_day	0:18 1:-5 2:-6 7:-8 8:-5
w:#_days	0:19 2:-27 3:-5 4:-9 5:-7 6:-8 7:-11 8:5
w:#_dec	0:5 1:-9 3:-18 4:-18 5:14 6:-12 7:-18 8:-7
w:#_december	1:-8 2:12 3:-13 4:-13 5:10 6:-12 7:-19 8:-17
w:#_degre	0:15 1:-5 2:-6 4:10 7:-12 8:-8
w:#_do	0:-11 1:-6 2:-9 3:15 5:9 7:-6
w:#_don't	0:-9 1:13 2:-20 3:-13 4:-9 5:16 6:-6 7:-8 8:-5
w:#_done	0:-12 2:11 3:-12 4:-12 5:-13 7:15 8:-11
w:#_door	0:-24 1:-20 2:8 3:-13 4:-9 5:13 7:-12 8:12
w:#_ea	0:-10 1:11 2:21 3:-5 4:-13 5:-7 6:-9 7:-8
w:#_each	0:-16 1:10 2:-5 3:-5 4:6 5:-5 6:9
w:#_eur	0:13 2:-11 5:-7
w:#_euro	0:15
w:#_fail	0:-11 3:15
w:#_february	0:-7 2:-14 3:-11 4:-8 5:25 6:8 7:-6 8:-11
w:#_fewer	0:-12 1:-13 2:-18 3:37 4:-11 5:-8 6:-12 7:-10 8:-7
w:#_finish	1:-16 2:-28 3:23 4:-10 5:-13 6:-9 8:-9
w:#_first	0:-10 1:-11 2:-21 3:-12 4:25 8:-14
w:#_fitting	0:13 2:-9 4:-9 8:-6
w:#_flang	0:8 1:-11 2:-7 6:-5 7:14
w:#_follow	0:8 1:-14 3:-12 5:-11 6:-8 7:-5
w:#_for	0:-16 1:-7 3:-5 4:22 5:-23 6:-8 7:-18 8:-27
w:#_fram	0:-6 1:7 2:-10 3:-5 4:-6 5:-6 6:7 8:6
w:#_from	2:-18 3:20 5:-13 6:-8 7:-10 8:-8
w:#_front	7:11
w:#_frozen	1:15 2:-9 3:-5
w:#_g	0:-12 1:-8 2:26 3:-11 4:-14 5:-12 7:-6
w:#_gasket	0:-17 1:15 3:8 4:-10 5:-8 6:-7
w:#_gear	0:-15 1:6 2:9 3:-5 4:-13 7:-10
w:#_gearbox	0:-15 2:10 3:6 4:-14 5:7 6:-6 7:-7
w:#_get	0:11 1:-7 2:5 3:-9 5:-7
w:#_goes	0:21 1:10 3:-12 7:-14
w:#_good	0:-8 1:-17 2:6 3:12 4:-14 5:-8 6:-5 7:11
w:#_grill	0:-7 2:14 3:-10 5:-5 6:-6
w:#_gsm	0:-21 1:-6 2:12 3:-12 4:17 5:-13 6:-11 7:-6 8:-22
w:#_guard	2:-12 3:6 6:11
w:#_had	0:26 1:-8 2:-12 3:-7 4:-7 7:-7 8:-7
w:#_harness	0:-8 2:11 3:-13 4:-13 5:-18 6:-11 7:10 8:-7
w:#_has	0:23 1:-11 2:7 3:-19 4:-15 5:-7 7:-21 8:-21
w:#_hatch	0:-14 1:-9 3:-5 4:-7 6:8 7:12
w:#_have	1:13 2:5 3:-17 4:-10 5:-11 6:-5 8:-6
w:#_heat	1:12 2:18 3:-8 4:-11 5:-6 6:-7
w:#_held	0:6 1:-10 2:-20 4:6 7:-8 8:-7
w:#_hing	1:10 2:-10 3:-7 5:-14 7:-5 8:10
w:#_hold	0:-16 1:16 2:-5 3:5 4:-11 5:-5 6:-9 7:-7
w:#_hose	0:10 2:-20 3:-6 4:-10 6:-8 7:-5 8:12
w:#_hour	0:20 1:5 2:-7 3:-9 5:-5 6:-7 7:-8
w:#_housing	0:-29 1:-6 2:11 3:-13 4:12 5:-15 6:6 7:-8 8:-6
w:#_hubs	0:-24 2:22 3:-10 4:-13 5:-7 6:-5 7:-5 8:-7
w:#_i	0:-18 1:-5 2:-13 3:13 4:-8 5:9 6:-6
w:#_i'm	0:-5 2:-6 5:12
w:#_if	0:12 1:9 6:-12
w:#_in	0:14 4:-16 5:-8 6:-13 7:-9 8:-12
w:#_is	0:-17 1:-12 2:19 3:-16 4:-28 5:-9 6:7
w:#_isn't	0:-14 7:16
w:#_jan	0:26 1:-9 4:-6 8:-9
w:#_january	1:-13 3:-21 4:-23 5:16 6:-10 7:-17 8:-18
w:#_jars	0:-12 2:-7 4:-5 5:19
w:#_july	5:13
w:#_june	1:-9 2:-10 3:-14 4:-10 5:14 6:-9 8:-8
w:#_k	2:-13 5:-5 8:16
w:#_keep	3:13 7:-11
w:#_kept	0:15 1:-11 7:-8
w:#_kniv	1:-7 2:-7 3:-7 4:11 7:-12
w:#_label	0:7 1:7 2:-5 3:7 4:-6 5:-15 6:-10 7:-10
w:#_lantern	0:-9 1:-8 2:21
w:#_later	0:15 4:-9
w:#_left	0:-23 1:8 2:12 3:-20 4:-11 5:10
w:#_legs	0:-8 1:12
w:#_lens	0:-6 1:11 2:16 4:-11 5:-5 6:-8
w:#_less	0:-10 1:-5 2:-9 3:21 5:-5
w:#_lids	1:-14 3:-13 4:-9 5:7 6:6 7:-9 8:-14
w:#_locker	2:-5 3:-5 4:-8 5:15
w:#_loom	1:14 3:-10
w:#_lots	0:24 1:-10 2:-16
w:#_lower	0:-13 2:-5 3:14 6:-5
w:#_lunch	0:14 2:-12
w:#_m	0:-10 2:12 3:5 4:-13 5:-12 6:-12 8:17
w:#_machin	0:-11 2:-10 4:13 5:-5 7:-5
w:#_manifold	0:12 2:12 4:-9 7:-5 8:-5
w:#_march	0:8 1:-8 2:-22 4:-18 5:8 6:-7 7:-8 8:-16
w:#_may	0:-6 1:-16 2:-5 4:-15 5:17 6:7 7:-18 8:-7
w:#_messag	0:12 1:-12
w:#_minut	0:10 1:-9 2:6 3:-5 5:-6 7:-8
w:#_mirror	0:-9 1:-11 2:10 3:-12 4:6 5:-12 6:-9 8:-17
w:#_mm	0:-33 1:-6 2:32 3:-11 4:7 5:-20 6:-6 7:-9 8:-16
w:#_more	0:10 1:18 3:-10 4:-24 5:-14 6:-12 7:-12 8:-12
w:#_must	0:-15 1:14 3:-8 4:-7 5:-6
w:#_mw	0:21 4:-6 7:-10
w:#_myself	0:-10 2:15 4:-10 5:-5
w:#_nd	1:-5 2:-18 3:-16 4:-11 5:15 6:-11 7:-12
w:#_need	0:-6 2:13
w:#_new	1:15 3:-8
w:#_next	0:10 4:-6 5:-6 8:-9
w:#_night	0:13
w:#_no	0:-20 1:13 2:12 4:12 7:-6 8:-7
w:#_nos	0:-9 1:7 2:-8 5:-8 6:-15 7:-17 8:5
w:#_not	0:-14 1:-18 2:-9 3:-6 4:-12 5:17 6:-13 7:12 8:-15
w:#_nov	0:20 1:-5 2:-14 3:-8
w:#_november	0:-15 2:-15 3:-6 4:-16 5:18 7:-10 8:-5
w:#_now	1:-5 2:17 3:-13 4:-17 5:-8 6:-14 7:-19 8:-12
w:#_nozzl	1:-11 6:14
w:#_of	0:7 1:-11 2:7 3:14 4:-38 5:-10 6:-29 7:-24 8:-10
w:#_off	0:-19 1:-8 2:9 3:9 4:9 5:-20 6:-10 8:-9
w:#_ok	0:-9 2:27 3:-7 4:-7 5:-9 6:-6 8:-6
w:#_on	0:6 1:-13 4:-5 6:-18 7:-8 8:-8
w:#_only	0:-14 1:-7 2:12 3:-9 4:-20 5:17 6:-14 7:-10 8:-13
w:#_open	0:13 2:-10 3:-23 7:-14
w:#_or	0:25 1:-12 2:-11 3:-7 4:-11 5:-11 6:-5 7:-17 8:13
w:#_order	0:-20 1:-15 2:17 3:-9 4:-13 5:-10 6:17 8:-9
w:#_other	0:-9 1:-25 2:-18 3:18 4:30 5:-13 6:-14 7:-25 8:-17
w:#_out	0:-7 1:8 2:-17 3:-5 4:11 5:-8 8:-6
w:#_oz	2:14 8:-7
w:#_pallet	2:-16 3:-11 4:-11 5:14 7:-7 8:-5
w:#_panel	4:10 5:-9 7:-6
w:#_pc	0:-18 1:-13 2:-23 3:-15 4:32 5:-16 6:-6 7:-12 8:-8
w:#_pcs	1:-10 3:-20 5:-29 6:-12 7:-18
w:#_people	0:20 1:-8 7:-13
w:#_per	2:-9 4:10
w:#_piec	0:-7 2:23 3:-21 4:-31 6:-8 7:-5 8:9
w:#_piece	0:-9 1:-6 2:-7 3:-6 4:13 8:-5
w:#_pilot	0:-13 1:-7 2:-27 3:-6 4:26 5:-11 6:-5 7:-5 8:-7
w:#_plat	1:-13 2:6 3:-9 4:-6 5:-6 7:19
w:#_please	0:-32 3:-15 4:-20 5:17
w:#_pm	0:21 2:-11 3:-5 7:-6
w:#_polish	1:17 2:-13 4:-7 6:-12
w:#_pouch	2:-10 4:-9 5:12
w:#_pre	0:-6 2:-7 4:21 8:-14
w:#_print	0:16 2:-5 3:-11 7:-13
w:#_prototyp	0:-14 1:-13 2:-17 3:-6 4:25 5:-10 6:-6 8:-6
w:#_pump	0:-12 1:-16 2:8 3:-6 4:-16 5:17 6:-5 7:-7 8:-6
w:#_qty	2:17 4:-13
w:#_quarantin	0:-6 3:21 4:-6
w:#_rack	0:-5 2:10
w:#_rail	0:12 1:-12 5:5
w:#_rd	0:11 7:-7
w:#_reduce	0:-11 1:-9 2:-5 3:22 4:-6 5:-9
w:#_reel	0:-15 1:-12 2:-16 3:-5 4:-17 5:30
w:#_releas	0:-9 1:-9 2:-19 3:17 4:-23 6:-11 7:-5 8:8
w:#_remain	0:-13 1:8 2:-9 3:-17 6:10 7:-13 8:-9
w:#_rev	1:10 2:10 4:-15 5:-7 6:-7 8:-6
w:#_right	1:-10 7:13
w:#_roll	0:11 2:-14 3:-15 4:-10 7:-16 8:14
w:#_room	0:21 2:-14
w:#_rudder	1:9 2:14 3:-16 4:-6 5:-13 6:-16 7:-5 8:-8
w:#_run	0:14 2:-15 3:-5 4:15 5:-6 6:-6 8:-14
w:#_sampl	0:-14 1:-18 2:-21 3:-9 4:37 5:-11 6:-8 7:-7 8:-10
w:#_sample	0:-24 1:-18 2:-33 3:-16 4:41 5:-20 6:-8 7:-7 8:-21
w:#_seat	0:-13 2:12 4:-19 5:-15 6:-20 7:5 8:5
w:#_september	0:11 5:-5
w:#_sets	0:-10 1:7 2:-5 3:-7 5:9 6:-7
w:#_shad	1:12 2:-12 3:-7
w:#_shaft	0:-8 2:10 4:-12 5:-5 7:15
w:#_shall	1:14 5:-8 6:-8
w:#_shell	0:-17 1:11 3:-6 5:10
w:#_shelv	1:-5 6:10
w:#_shipp	1:-5 2:-5 5:17
w:#_shore	0:-8 1:-14 3:-6 4:12 5:-9 6:-5
w:#_sit	0:-10 1:21 4:-10 5:-11
w:#_sleep	0:-10 7:14
w:#_sleev	0:-9 1:5 2:-13 4:-19 6:-10 7:-11 8:15
w:#_so	0:-15 1:-5 2:11 3:-12 4:-5 5:-5 8:-9
w:#_sold	0:19 2:-16
w:#_spindl	2:22 4:-7 7:-6 8:-5
w:#_st	0:-10 1:-14 2:34 3:-15 4:-37 5:-18 6:-21 7:-12 8:-26
w:#_stainles	0:-12 1:7 2:19 3:-9 4:-8 5:-6
w:#_stay	0:-5 1:-8 2:-9 3:21 4:-13 5:-11 6:-11 7:-13 8:-8
w:#_still	0:17 3:-15
w:#_stop	0:10 2:-6 7:-7
w:#_t	2:-8 3:-5 5:12
w:#_tabl	2:-6 5:15
w:#_th	0:29 1:-16 2:-23 3:-23 4:-17 6:-7 8:-15
w:#_that	0:-48 1:8 3:-29 4:-10 5:-6 6:8 7:22 8:-14
w:#_then	0:-6 2:14 4:-7
w:#_this	0:13 1:-5 2:-7 5:-5
w:#_through	1:-16 2:-15 3:-5 5:16 6:6
w:#_throughout	0:-12 1:19 3:-10 7:-8
w:#_thru	1:-10 2:-11 4:-14 5:21 8:-6
w:#_till	0:8 1:5 2:8 3:-8 4:-12
w:#_to	0:14 1:-15 2:-37 4:-20 5:25 6:-5 7:-23 8:-13
w:#_today	0:18 1:-5 7:-8
w:#_too	0:-13 1:-5 2:15 3:5 4:-6 5:-6
w:#_tray	0:8 3:-15 4:-6 5:7 6:-7 8:-10
w:#_trolley	2:12 4:-11 5:-11 8:-7
w:#_tub	0:14 2:-5 4:-6 5:-5
w:#_unit	0:-13 1:29 2:-16 3:-12 4:-5 5:-6 6:7 8:-15
w:#_until	0:-16 1:-11 2:-5 3:-19 4:5 5:-10 6:-9 7:14 8:-12
w:#_valv	0:-19 1:-11 2:12 3:13 4:-12 5:-8 6:-6 7:-5 8:-11
w:#_valve	0:-9 1:8 2:15 3:8 4:-17 5:-9 6:-9 7:-6
w:#_vial	2:10 3:-7 5:10
w:#_wait	0:-21 1:-20 2:7 3:6 4:-12 5:9 6:-9 7:-16 8:-14
w:#_was	0:9 2:-13 4:-5 5:-5 7:-15
w:#_we	1:-33 3:5 4:-12 5:14 6:8 7:-13
w:#_week	0:5 1:-11 2:10 5:-5
w:#_weld	3:11
w:#_went	0:-9 1:-10 7:13
w:#_were	0:18 2:-16 3:-22 4:-5 5:-9 6:5 7:-13 8:-9
w:#_wheel	0:16 2:-11 3:-5 4:-5 5:6
w:#_when	0:5 4:-8 6:12 7:-6
w:#_where	1:-9 3:14
w:#_will	0:33 1:-16 2:-10 3:-7 4:-7 5:-9 6:-6 7:-14
w:#_winch	1:11 3:-5
w:#_window	0:-17 1:-11 2:11 4:-6 5:13 7:-5 8:-5
w:#_with	0:-21 1:-25 2:14 3:26 4:-16 5:-14 7:-5 8:-10
w:#_without	0:5 2:15 4:-10 5:-7 7:-10
w:#_would	0:14
w:#_year	0:12 2:-7 4:-6
w:#_yet	0:18 1:-5 2:-17 4:9 5:-6 6:-7 7:-8 8:-5
w:#_you	0:8 1:14 3:-14 4:-7 6:5 7:-8 8:-5
w:#_µm	1:-6 2:-7 3:6 4:10
w:$	0:25 2:-5 3:-8 4:-6 6:-6 7:-8 8:-6
w:$_#	0:25 2:-5 3:-8 4:-6 6:-6 7:-8 8:-6
w:%	0:22 1:5 2:-16 3:-21 4:-9 5:-14 7:-27 8:-23
w:%_,	0:14 4:-8
w:%_.	0:7 1:8 2:-5 3:-11 7:-5
w:%_is	0:12
w:%_of	1:16 2:-7 3:-12 4:-14 5:-6 6:-11 7:-18
w:&	0:16 1:-9 2:5 3:-9 4:-15 8:-5
w:&_e	2:9 3:-5 4:-12
w:'	0:8 1:-11 2:-13 3:-8 4:14 5:-13 6:-8 7:6 8:-9
w:'_s	0:7 1:-5 2:-6 3:-10 4:-5 5:-6 7:15
w:(	0:-14 1:-17 4:7 6:-11 7:-11
w:(_#	1:-15 3:-21 4:11 5:-30 6:8 7:-15 8:-11
w:(_a	0:-10 1:-9 2:-17 3:7 4:13 5:-6 7:-5
w:(_all	0:-11 3:15
w:(_aoife	2:10 4:-7 5:-6
w:(_bag	3:11
w:(_box	0:-6 3:11
w:(_buy	0:-9 4:10
w:(_buyer	0:-33 1:8 2:6 3:-16 4:-7 5:-16 6:-7 7:-7 8:25
w:(_d	0:-11 5:10
w:(_dr	0:-13 1:7 2:-11 3:12 4:-9 5:-7 8:-6
w:(_draw	0:-18 1:17 2:12 3:-8 4:-16 5:11 6:-14 7:-5 8:-7
w:(_einkauf	0:-21 2:19 3:-15 4:5 5:11
w:(_eur	4:-8 8:10
w:(_i	1:10 2:14 3:-5 5:-5 6:-11 7:-7 8:-8
w:(_lot	0:-12 3:19
w:(_me	0:12 1:-20 4:-5 5:-5 6:11 8:-6
w:(_mr	2:-9 4:-10 8:22
w:(_ms	0:-12 1:11 4:-12 5:-6 7:-5 8:9
w:(_not	0:-14 1:8 2:-6 4:11 7:-8
w:(_procurement	0:-8 3:-5 5:-10
w:(_purchas	0:-25 1:8 2:19 3:-19 4:-7 5:5 8:-13
w:(_qa	1:-6 3:16
w:(_quality	0:-13 2:-6 3:15 4:-8
w:(_r	0:-15 1:5 3:-7 4:-9 5:-5 6:13 8:-8
w:(_rev	1:9 2:-10 4:5 5:-21 6:-13 7:-6 8:-6
w:(_serial	1:-10 2:-5 3:17 4:-8 5:-12
w:(_sourc	2:-12 3:-8 4:17
w:(_the	0:10 2:-7 3:-6 4:-6 5:-7
w:(_tray	0:-11 3:11
w:)	0:-12 1:-17 4:6 6:-11 7:-13
w:)_#	0:17 2:-6 4:-8
w:)_,	1:-19 2:-12 3:-5 4:5 7:-9 8:-9
w:)_.	0:-11 2:-13 6:-23 7:-16 8:-9
w:)_:	0:-28 1:15 2:10 3:-15 5:-6 6:-5 8:7
w:)_approv	0:-9 1:-7 2:17 3:6 4:9 5:-13 8:-19
w:)_are	1:-6 2:-18 3:8 4:-7 5:-6 6:5 7:-8
w:)_call	2:6 3:-13 4:-6 5:15
w:)_can	0:-5 1:-14 3:16
w:)_decid	0:-17 1:-11 2:-17 3:17 4:13 5:-14 7:-6
w:)_for	0:-15 2:13 4:-17 5:-10 6:-13 8:15
w:)_giv	0:-10 1:-5 2:7 3:-7 4:-7 5:-9 8:29
w:)_go	0:-9 1:-5 2:-7 3:9 4:-9 5:13 6:-6 8:-6
w:)_has	0:-22 1:-14 4:-12 5:-5 6:16 7:8
w:)_have	2:18 4:-13
w:)_is	1:-8 3:-6 4:-18 5:-14 8:5
w:)_left	0:23 2:-24 3:-8 4:-8 5:-8 7:-7
w:)_lets	2:-21 4:20 7:8
w:)_lift	0:-11 1:11 3:-5 6:-5
w:)_may	0:-9 1:7 2:12 3:-6
w:)_out	2:-5 3:15 5:-8
w:)_releas	0:-16 1:21 2:-5 4:-8 7:-9 8:-7
w:)_send	0:-14 2:6 4:-7 5:10
w:)_then	1:9 2:10 4:-5 5:-7
w:)_to	0:-7 1:-5 2:-14 4:8 5:-16 8:19
w:)_unit	0:-5 1:-7 2:-12 4:12 6:6
w:)_were	0:-5 1:-17 3:11 5:-6
w:)_will	0:-19 3:-16 4:11 6:-5 7:-10 8:-7
w:+	2:7 5:-12 6:-14 7:-13 8:-26
w:+_#	0:8 1:-12 2:21 3:6 4:-25 5:-8 6:-9 7:-9 8:-24
w:,	1:-14 2:-16 3:-10 5:-9 6:-9 7:-8 8:6
w:,_"	0:13 2:-6 4:-7
w:,_#	1:-20 2:10 3:-22 4:-8 6:7 7:-25 8:-23
w:,_a	0:14 2:-13 3:-5 6:5
w:,_about	1:-12 3:11 6:-10 7:-8
w:,_abs	1:-7 2:15 3:-12 4:-20 6:-8
w:,_acct	3:-8 5:12
w:,_achat	0:-15 1:-14 2:15 3:-15 4:-5 7:5
w:,_after	0:-41 1:-5 4:11 6:7 8:-11
w:,_all	1:-15 3:-19 4:-15 5:-8 6:15 8:6
w:,_aluminium	0:-12 2:11 4:12
w:,_and	0:-13 3:-18 5:-11 6:-12 7:-16
w:,_approv	0:-23 2:10 3:-13 4:-14 6:-5 8:21
w:,_are	0:-21 1:-15 3:26 4:-13 5:-9 7:-7 8:-7
w:,_art	2:12 4:-5
w:,_artwork	0:-39 1:7 2:27 3:-29 4:6 5:-14 7:-16 8:-9
w:,_as	0:-9 1:-12 3:-11 4:10 5:-11 7:-15
w:,_at	0:-21 1:12 3:-6 4:-9 5:-5 6:-7 7:13
w:,_attention	2:9 3:-9 4:15 5:-8 6:-5 8:-12
w:,_authoriz	1:-14 2:-11 6:20
w:,_back	1:16 6:-7 7:-5 8:-6
w:,_bag	0:-14 3:28 5:-6 7:-6
w:,_balance	0:29 1:-10 2:-22 5:-7 6:-6 8:-7
w:,_beatriz	0:-17 2:13 3:9 4:-5 5:-6 7:12
w:,_because	1:-10 2:-7 3:14 5:-5
w:,_beech	0:-14 1:-6 2:-5 3:-13 4:21 5:-9
w:,_before	0:5 1:-5 2:-5 3:-9 4:12 5:-10 7:-7
w:,_between	0:10 7:-6
w:,_bin	0:-17 2:-15 3:22 4:-12 5:-12 8:-7
w:,_birch	0:-16 1:13 2:18 3:-6 4:-10 5:-8 8:-18
w:,_black	0:-14 2:35 3:-8 4:-16 5:-8 8:-8
w:,_block	0:-5 1:-5 2:-14 3:-21 4:16 5:13
w:,_both	0:-9 1:-11 4:9 6:10 7:6
w:,_box	3:11
w:,_br	0:13 1:-7 2:-5 3:-7 7:-10 8:-8
w:,_bras	0:-9 1:-8 2:24 4:-8
w:,_build	0:15 4:-8 8:-5
w:,_built	0:-16 5:12 8:6
w:,_but	0:30 2:7 3:-8 4:-11 5:-10 7:-11 8:-5
w:,_buy	1:-9 6:12
w:,_buyer	0:-37 2:-23 3:-5 5:-5 6:-12 7:10 8:14
w:,_by	0:-17 1:-9 2:15 3:-9 6:13 7:-7 8:-6
w:,_call	0:21 1:-6 2:-9 4:-11 5:-7 6:-10 7:-6 8:-10
w:,_can	0:-22 1:-16 3:11 4:-8 6:-7 7:13 8:-6
w:,_carbon	0:-6 1:-9 2:20 3:-5 4:-7
w:,_carry	0:-24 4:-6 7:-6 8:30
w:,_carton	0:-14 1:-11 2:-15 3:29 4:-16 5:-8 6:-7
w:,_category	0:-17 2:25 4:-16 5:-6 6:-9 8:-7
w:,_cf8m	0:-9 2:-12 4:16 6:-5 8:-13
w:,_clear	0:-6 1:-5 2:23 3:-9 4:-15 5:-8 8:-5
w:,_colour	0:-9 1:7 4:10 5:-7 6:-6
w:,_com	0:19 2:-5 4:-5 5:-5 6:-5 7:-8
w:,_commodity	0:-10 2:13
w:,_component	2:-11 3:12
w:,_compra	0:-9 1:-7 2:15 4:-12 8:-12
w:,_contract	0:-7 1:13 3:-8 5:-8
w:,_could	4:10
w:,_crack	0:-24 2:-6 6:6 7:-10 8:29
w:,_crat	0:9 1:-6 3:-12 6:12 7:-7
w:,_current	0:-11 3:5 6:14 8:-7
w:,_customer	0:7 1:-12 3:6 6:-7 8:-6
w:,_cut	0:11 2:8 3:-5 4:-17 5:-6 7:-6
w:,_december	0:-16 3:-11 4:-8 5:16 6:5
w:,_delivery	0:15 2:-22 3:-5 4:-23 6:-12 7:-5 8:17
w:,_dieline	0:-13 2:9 3:-7 4:-12 5:14 6:-5
w:,_do	0:-16 2:-7 4:-12 5:-5 6:-6 7:20 8:-5
w:,_dock	0:-14 2:-13 3:-8 4:10 5:13 8:-5
w:,_don't	2:8 4:-11 5:-10 6:-8 7:5
w:,_dont	0:-16 2:23 4:-15
w:,_dr	0:-12 2:-7 3:12 5:-7 8:10
w:,_draw	0:-45 2:-7 3:-17 4:18 6:-5 7:-5 8:-20
w:,_drg	0:13 1:-17 4:5 5:-14 6:-8 8:-19
w:,_due	0:-7 7:14
w:,_duplex	0:-18 1:-5 2:23 3:-14 4:-5 5:-16 6:-7 8:-8
w:,_effective	0:-10 1:-16 4:-5 6:-5 7:20
w:,_einkauf	0:-19 1:-13 3:-9 4:8 5:-10 6:7 7:-5
w:,_en	0:-12 2:16 4:-8 5:-8
w:,_engineer	0:-10 2:10 3:-10 5:-7 6:-6 8:-15
w:,_enig	0:-10 4:12 5:-7
w:,_epdm	0:-12 1:-13 2:22 3:-7 4:-16 5:-8 6:-5
w:,_eur	0:12 3:-7 4:-9
w:,_every	0:-12 1:-16 6:19 7:11
w:,_everyth	0:-9 2:12 3:-17 5:-5 6:-8 7:-7 8:12
w:,_fabric	0:-9 1:5 2:7 3:-5 4:8 5:-10 6:-9
w:,_february	0:14 4:-9 5:-8
w:,_file	0:-7 4:13 5:-6 8:-12
w:,_finish	0:-11 1:-12 2:12 3:-6 4:-11 5:-5 8:-12
w:,_first	0:31 1:-17 3:-15 4:-22 5:-21 6:-12 7:-10 8:-22
w:,_follow	0:14 2:-14 4:6 5:-8 8:-9
w:,_for	1:-7 2:-19 4:-6 5:10 6:-10 7:-13 8:-17
w:,_fr4	0:-16 1:-9 2:24 3:-5 4:-11 5:-9 6:-5
w:,_friday	2:-17 3:8 5:-15
w:,_from	0:8 1:-12 2:-8 3:7 4:6 6:-8
w:,_full	1:-9 2:-6 3:-8 4:8 6:23 7:-7 8:-9
w:,_furnace	0:-12 7:15
w:,_gerber	2:-11 3:10 6:16 8:-7
w:,_giv	2:-14 4:-6 6:-11 8:10
w:,_give	1:6 2:-14 4:14 8:-8
w:,_glas	0:-7 1:-8 2:15 3:11 4:-15 5:-6
w:,_go	0:-6 1:10 2:-21 3:-8 6:-20 7:-18 8:-10
w:,_good	0:-14 1:8 2:-18 3:10
w:,_got	0:12 8:-5
w:,_green	0:-8 1:13 2:-12 3:-11 4:-10 5:-6 6:-6 7:-12
w:,_harriet	0:-18 1:-6 2:-14 3:-8 4:15 6:11 7:9 8:-5
w:,_has	0:-14 1:-11 2:7 6:7 7:-5 8:-7
w:,_he	0:10 1:-6 2:15 3:-6 4:-15 5:-8 6:-6 7:-8 8:-11
w:,_head	0:-9 1:-9 4:-12 7:14 8:13
w:,_heat	0:-10 2:6 3:16 6:-12
w:,_here'	2:-12 5:15
w:,_hold	0:22 1:6 2:-33 3:-10 4:-21 5:-8 7:-16 8:-14
w:,_how	0:12 1:-10
w:,_i	0:-5 3:-14 4:-17 5:-13 7:-9 8:14
w:,_i'd	0:20 1:13 2:-9 3:-9 4:-5 5:-7 6:-5 7:-10 8:-7
w:,_i'll	1:28 2:-8 3:-8 5:-5 6:-8 7:-5
w:,_i'm	0:13 2:-9 3:-16 4:-12 5:-17 7:-16 8:-8
w:,_i've	1:-5 3:5 4:-8 6:-8 7:-6 8:16
w:,_ie	0:-18 1:13 3:-11 4:6 5:-13 7:-6 8:-14
w:,_if	0:31 2:-15 4:-8 5:-5 6:-7 7:-9
w:,_import	0:-10 3:-7 4:-5 5:19
w:,_in	0:-26 1:-9 2:14 3:-18 6:-11 7:-11 8:-9
w:,_includ	0:17 2:-8 6:-7 7:-6
w:,_index	0:-19 1:-18 2:15 3:11 4:-15 6:6 7:-11 8:-7
w:,_ines	2:13 4:-5
w:,_is	2:-24 3:10 5:-19 6:-5 7:-19 8:-21
w:,_issue	0:-22 1:5 3:9 4:5 6:-15 7:-9 8:-16
w:,_it	0:18 1:-13 5:-10 7:-18 8:-10
w:,_it's	0:12 2:-5 3:7 5:-8 6:-5 8:-7
w:,_jo	2:10 4:-11
w:,_job	0:11 1:14 2:-5 3:-5 4:-6 7:-10
w:,_just	0:22 1:-7 2:-18 3:-8 4:6 5:-7 7:-6 8:-5
w:,_keep	0:-21 1:-8 6:-5 7:23 8:-5
w:,_kindly	0:-24 1:13 2:5 3:-7 4:-22 5:-16 6:-18 7:34 8:6
w:,_label	0:-8 2:11 3:-10 6:-7
w:,_lacquer	0:-8 1:-7 2:-6 3:-7 4:6 6:13
w:,_latest	0:-27 1:-7 2:-21 3:-12 5:12 6:-7 7:-5 8:13
w:,_layout	2:-8 3:-6 4:11 5:-5 8:-7
w:,_leave	1:13 2:-17 3:-12 4:-10 5:-5 6:-11 7:-8 8:-8
w:,_let	0:-16 2:22 3:-5 4:-6 5:-13 6:-6 7:-5 8:-10
w:,_level	0:-15 1:-8 5:14 6:8 8:-5
w:,_lock	1:-8 3:15 4:5
w:,_lot	0:9 1:-26 3:23 4:-27 5:-29 6:-21 7:-20 8:-17
w:,_lots	0:30 1:-5 2:-17 6:-9
w:,_lou	0:-12 1:9 2:-16 3:-6 4:-8 6:-6 8:13
w:,_m	0:-9 6:14
w:,_made	0:-9 1:-11 2:-5 3:19 5:-5 6:-5 8:-5
w:,_mark	0:5 1:-8 3:10 7:-10
w:,_material	2:-12 3:-10 5:7 6:-8 7:-5
w:,_may	0:-22 1:8 2:21 3:-7 5:-13 6:-11 7:-12 8:-8
w:,_moira	0:-6 1:-8 2:-10 3:13
w:,_mould	0:13 2:-24 3:-5 4:-18 5:20 6:-8
w:,_mr	0:5 1:-22 3:20 4:-14 5:-9 6:11 7:-12
w:,_mrb	0:-9 1:-5 2:-7 3:20 5:-5
w:,_mrs	0:-7 2:15 4:-13 6:-11 7:7 8:-7
w:,_ms	0:-16 2:10 3:7 4:-7 6:-11 7:8 8:-6
w:,_must	1:6 2:-13 4:12
w:,_my	0:-6 2:-28 4:13 5:7 6:-12 7:-5 8:-30
w:,_n-bk7	1:6 2:5 3:-7 4:11 6:-10
w:,_natural	0:-18 1:8 3:-11 5:-8 6:-8 7:-6
w:,_new	1:13 6:-12
w:,_next	0:-16 1:-8 2:-14 3:-10 4:-7 5:22
w:,_nickel	0:-11 2:27 4:-11
w:,_no	0:5 1:-27 2:-11 3:-15 4:-14 5:-12 7:-6
w:,_nobody	0:-19 1:10 5:-8 7:6
w:,_none	0:-10 1:6 2:7 7:-6
w:,_not	0:12 2:-17 3:-22 4:7 6:6 7:-17 8:-10
w:,_noth	0:-19 1:-30 2:-7 4:23 7:-21 8:-25
w:,_oak	0:-5 1:16 2:-12 6:10
w:,_of	0:15 1:-13 2:7 5:-10 6:-6
w:,_oil	1:-5 2:9 4:-12 5:-6 6:11
w:,_ok	1:10 2:8 3:-13 5:15 8:-7
w:,_olga	1:-9 3:13
w:,_on	0:-11 1:17 2:-24 3:-13 5:19 6:-16 7:-10 8:-12
w:,_once	1:-7 2:-11 3:9 4:19 5:-7 7:-5
w:,_one	0:-14 4:9 6:-11 7:5 8:-7
w:,_only	0:12 1:-16 2:-6 3:-7 6:-7 7:10
w:,_open	0:18 3:-6 4:-7 5:-6
w:,_or	0:24 1:-5 2:-7 3:-7 6:-5 7:-12 8:-6
w:,_order	0:14 3:-6 4:-10 5:-12 8:-6
w:,_other	0:-7 2:17 3:-12 4:-11
w:,_otherwise	1:-14 2:-10 4:9 5:8
w:,_our	2:-20 3:-7 6:-14 8:-11
w:,_out	0:-8 1:-9 2:-7 3:22 5:-7 6:-6 7:-6 8:-7
w:,_pa12	0:-9 2:-12 4:16 8:-9
w:,_pa66	0:-9 2:15
w:,_pack	0:-7 1:10 2:-6 3:-12 4:-7 6:8 7:-6
w:,_packag	0:-6 1:-5 3:10 4:-5 5:-7 6:-5
w:,_pallet	1:-9 2:9 3:10
w:,_paper	0:-15 1:7 2:-5 3:-6 4:11 5:12 6:-11
w:,_pattern	0:-21 1:-14 2:14 3:-7 5:-15 6:-6 7:-6 8:-14
w:,_pc	0:-22 1:-15 2:20 3:-7 4:6 5:-14 8:-13
w:,_pend	0:-18 1:8 4:-6 5:11 7:-6
w:,_plann	0:-7 1:-7 2:-12 4:-5 5:17
w:,_plant	0:-15 1:8 3:8 4:-13 6:-5 8:-8
w:,_please	0:-7 1:-5 2:-12 3:-10 4:-10 6:-16 8:13
w:,_pn	1:10 2:-14 3:-12 4:17 5:-7
w:,_powder	0:-15 1:10 2:5 3:-10 4:-13 5:6 6:-9 8:-7
w:,_pp	0:-9 1:5 2:13 3:-12 5:-14 6:-9 8:-6
w:,_price	2:-7 4:-14 5:-5 8:20
w:,_print	0:-34 1:7 2:-5 4:-16 5:15 6:-12 7:-10 8:11
w:,_procurement	0:-20 4:13 5:-17 7:-11 8:-19
w:,_product	0:-13 2:-7 3:-6 4:16 8:-8
w:,_production	0:9 1:-12 2:8 3:-10 4:7 5:-5 6:-7 7:-13 8:-14
w:,_project	0:-21 1:-11 2:-25 3:-5 5:6 7:-5 8:24
w:,_purchas	0:-32 1:-8 2:-9 3:-13 4:11 5:-5 7:7 8:-14
w:,_qa	0:-14 1:-8 2:-9 3:35 4:-9 5:-11 6:-11 7:-12 8:-13
w:,_qty	4:-14 6:-5 8:14
w:,_quality	0:-25 1:-10 2:-11 3:33 4:-10 5:-14 6:-7 7:12
w:,_quantity	0:-8 4:-11 5:-6 7:8 8:12
w:,_quick	0:10 2:-5
w:,_reason	1:-5 2:-13 3:12 5:-5 7:-8
w:,_releas	0:-19 1:-16 2:5 3:-14 4:13 5:7 6:-8 7:-10 8:-7
w:,_release	0:-14 1:18 2:-25 3:5 4:-26 5:-8 6:-11 7:-9 8:-10
w:,_remain	0:-9 2:-7 3:21 4:-6 5:-8 6:-13 8:-5
w:,_rest	0:20 1:8 2:-18 3:-5 5:-7 8:-8
w:,_restart	0:-14 1:25 2:-5 3:-11 6:-9 7:-7
w:,_result	0:7 3:10 5:-9
w:,_resume	0:-13 4:-7 6:22 7:-9 8:-13
w:,_rev	0:-40 1:-5 2:-13 5:9 6:7 7:-23 8:-12
w:,_revision	2:-25 5:-19 6:-8 7:-24
w:,_right	1:-8 2:-8 3:-8 4:-6 6:10 7:5
w:,_roughly	0:-14 1:-7 2:-12 3:-7 4:-10 5:-8 6:-5 8:16
w:,_run	1:-33 2:26 3:-27 4:-8 5:-19 6:-6 7:-46 8:-16
w:,_s235	0:-9 1:-5 2:15 5:-11 8:-12
w:,_s355	2:-12 4:13 8:-12
w:,_same	0:-30 1:-6 3:-13 4:-24 5:-12 6:38 7:-25 8:-18
w:,_say	0:7 1:-10 2:-8 3:-9 4:11 7:-12 8:-6
w:,_scrap	1:-12 2:14
w:,_second	1:14 2:-17
w:,_send	0:-13 1:6 2:-9 4:21 5:-11 7:-6
w:,_serial	0:-11 1:-16 2:-10 3:27 4:-8 5:-8 6:-7 7:-8 8:-5
w:,_she	0:18 2:-7 5:-7 7:-8
w:,_ship	0:9 1:-7 2:-24 3:16 4:-21 5:10 6:-9 7:-10 8:9
w:,_shipp	2:-12 5:14
w:,_sign	0:-22 1:6 2:13 5:-15 6:-9 7:-8 8:-23
w:,_so	1:-10 2:-21 3:15 4:-29 5:-31 7:-22
w:,_somewhere	0:-6 1:13 3:-8 5:-7
w:,_sorry	1:-5 2:-11 3:-9 4:-10 7:17 8:-9
w:,_sourc	0:-6 1:-9 2:9 3:-10 4:-17 5:-7 6:13 7:-11 8:9
w:,_spec	0:-16 1:18 3:-17 4:10
w:,_sqa	3:10 5:-5
w:,_stand	0:10 4:7 7:-5
w:,_start	0:25 2:-15 4:-7 7:-6 8:-16
w:,_stay	0:-22 2:10 3:10 4:7 5:-12 6:-6
w:,_still	0:-14 2:-14 3:11 6:10 7:9
w:,_stop	1:-20 2:-7 3:-6 6:-7 7:16 8:-6
w:,_strategic	0:-13 4:-6 6:-5 8:16
w:,_suite	0:20 2:-7 4:-8
w:,_supplier	1:-15 3:17 6:-5
w:,_supply	0:-14 1:-6 2:-7 4:-5 5:18 6:7
w:,_sven	0:-7 1:-6 4:11 6:-11 7:10
w:,_t	0:-8 1:-5 2:-6 3:10 6:6
w:,_take	0:-18 3:13 7:-11 8:-8
w:,_tech	0:-16 1:-11 3:-5 5:12 6:-5
w:,_technical	0:-8 1:11 4:-11 5:-13 6:-6 8:19
w:,_tell	0:-11 4:-10 7:12
w:,_thank	0:11 1:-10 2:-16 3:8 4:-6 5:-11 6:-11 7:-17
w:,_that	0:-28 1:-7 2:15 4:-20 5:5 7:-24 8:18
w:,_that'	0:-8 1:-16 2:10 3:-9 4:8 5:-14 6:-8 7:-13
w:,_the	0:20 1:-25 2:-20 4:-22 5:-28 6:13 7:-12 8:-22
w:,_then	0:-18 1:19 2:5 3:-22 4:8 5:-19 6:-25 7:-16 8:-15
w:,_there	0:-13 1:9 2:-10 3:-8 4:5 5:-10 8:-11
w:,_these	0:-8 3:-12 6:10
w:,_they	0:-23 3:5 4:-8 5:-11 6:15 7:6 8:-8
w:,_they're	1:-10 2:-6 3:8 4:-5 6:14
w:,_this	0:-11 2:-10 6:-5 8:9
w:,_those	0:-11 1:-6 2:-8 3:23 4:-8 5:-9 6:-5 7:-12 8:-5
w:,_thread	1:-10 6:13
w:,_to	0:-27 1:26 2:12 4:-19 5:-7 6:-5 7:-11 8:-9
w:,_together	0:-15 1:-10 2:12 3:-6 4:-9 6:9
w:,_tool	0:10 1:-7 2:-8 3:-6 4:9 5:-12 6:-6 8:-10
w:,_tray	3:12
w:,_two	0:-7 1:-13 2:-17 4:26 5:-17 6:-5 7:-16 8:-5
w:,_unchang	2:-7 4:13
w:,_undersign	0:-10 2:-5 4:5 5:-6 8:25
w:,_unshipp	0:-6 2:-9 5:13
w:,_until	0:-26 1:-17 4:-23 5:22 6:-11 7:10 8:-6
w:,_use	0:-10 4:-13 7:-5 8:9
w:,_validity	0:15 2:-10 4:-6 6:-5 8:-6
w:,_version	0:-23 1:-24 2:-12 3:10 4:-18 7:-18 8:19
w:,_wait	1:-5 3:7 4:-14 5:-6 6:-12 8:-8
w:,_we	0:10 1:-9 2:-9 3:-12 4:-13 5:-23 6:-10
w:,_we'd	1:-10 2:11
w:,_we'll	0:-14 1:13 2:-6 3:-7 4:-19 5:-9 6:-13 7:7 8:8
w:,_we're	1:10 2:-6
w:,_we've	0:12 1:-7 2:-6 5:-5 7:-6
w:,_week	0:20 1:-10 2:-12 3:-10 4:-9 5:8 7:-18
w:,_whatever	0:-42 3:-12 4:-6 5:-8 6:-8 8:40
w:,_whenever	0:11 1:-11 2:-5 4:-6 5:8
w:,_whereupon	0:-5 2:17 4:-13
w:,_which	1:-29 4:-7 6:18 7:-6 8:-5
w:,_who	0:-12 1:-5 2:-5 3:12 4:-15 6:8 7:-16
w:,_whole	0:-5 1:-6 6:10
w:,_will	0:-21 1:11 3:-7 5:11 6:-9 8:-6
w:,_wim	0:7 1:-11 3:5
w:,_wire	0:-5 2:20 3:-5 5:-15 6:-9
w:,_with	0:6 1:-11 2:-23 3:-5 4:5 5:7 6:7 8:-5
w:,_would	0:-11 1:-7 2:-6 4:11 7:5
w:,_yes	0:10 1:5 2:-6 4:-10 6:-7 7:-5 8:10
w:,_you	0:-16 1:-11 2:-10 4:-13 5:-10 6:-10 7:-6 8:16
w:,_you're	0:13 3:-9
w:,_your	0:-7 1:-6 3:10 4:-8 7:-7 8:8
w:-	0:-33 1:7 2:-9 3:-6 4:-34 6:6
w:-_#	0:-12 1:-8 2:13 3:-16 4:-21 5:16 8:-15
w:-_>	2:-6 4:-13
w:-_ok	1:11 2:-8
w:.	1:-15 2:-9 3:-7 5:-10 6:-9
w:._"	0:21 1:-12 2:-8
w:._#	0:-10 1:-11 3:-17 4:-14 5:12 6:-10 7:-9 8:19
w:._,	1:-7 2:-12 3:-6 5:-9 6:10 8:12
w:._achterberg	1:14 2:6 3:-14 6:-5 7:7
w:._adler	0:10 1:-8 7:-7
w:._and	0:13 2:-11 8:-6
w:._as	1:6 2:-5 4:-13 8:15
w:._bauer	0:-7 1:11 2:-10 3:13 5:-9 6:-11 7:-7
w:._brandt	1:-5 2:-13 4:-11 5:-9 8:8
w:._d	0:-6 1:5 2:13 4:-7 6:-8
w:._ferrari	0:-18 1:-7 2:6 4:11 5:-10 6:-6 7:5 8:-8
w:._ferreira	2:-5 3:12 5:-7
w:._fontana	0:-8 7:11
w:._kulkarni	1:-5 4:-13 5:12 7:-5
w:._marchetti	0:-12 1:-6 3:8 4:-6 5:10
w:._novak	0:-13 2:-5 5:16
w:._okafor	1:-12 3:6 6:9
w:._osei	0:6 2:7 3:-5 4:-14 5:-6 6:-7 8:-11
w:._oyelaran	0:-9 1:12
w:._papadaki	1:-5 4:-6 5:12 7:-5
w:._rev	0:6 1:-6 2:-19 4:13 5:-9 7:-5 8:-9
w:._ruth	2:-10 4:12 5:-7
w:._sato	0:-8 1:-10 2:12 3:-5 4:-10 6:9
w:._shall	0:-15 5:11 8:-6
w:._tanaka	0:-5 1:7 3:-9 4:6 5:-13 6:-6 7:-5 8:-11
w:._to	0:-6 1:10 2:8 4:-14 5:-10 7:-8 8:9
w:._vogt	1:9 2:-13 4:7 5:6
w:/	0:-17 1:12 2:13 3:-12 4:-7 6:-20 7:-14 8:-17
w:/_#	0:18 1:6 3:-5 4:-8 5:-7 7:-5 8:-6
w:/_abs	0:-20 1:-6 2:19 5:-9 6:-8 8:-12
w::	0:17 1:-23 2:-14 3:-10 5:-8 6:-5 7:-18 8:-17
w::_"	0:22 1:-12 2:-8 7:-6
w::_#	3:-29 5:7 6:-17 7:-23 8:-30
w::_(	0:10 2:-6
w::_)	0:15 3:-8 4:-13 5:-5 6:-8 7:-24 8:15
w::__	0:-12 1:17 2:-8 4:-6 5:-7 6:-6 7:-12 8:15
w::_a	0:11 1:-8 2:8 3:-11 4:-21 5:-6 6:-12 7:-9 8:-8
w::_accept	0:14 1:-13 3:-9 7:-6
w::_after	0:-14 1:17 6:-6 7:-5
w::_all	0:10 1:-16 2:-14 4:-6 6:15
w::_build	1:-11 2:-19 3:-12 4:-8 5:-5 6:27 8:-6
w::_d	0:-8 1:7 3:-5 4:-7 8:10
w::_deliver	0:-16 5:18
w::_exactly	1:-5 2:23 4:-10 6:-10 8:-6
w::_hold	1:-12 3:-5 6:11 7:9
w::_i	0:6 1:-6 2:10 3:6 4:-7 5:-5 8:-5
w::_i'd	0:12 7:-6
w::_issue	0:-10 1:12 4:-5 7:-8
w::_j	0:-10 1:18
w::_l	0:10 2:-8 5:-5
w::_latest	2:14 4:-10
w::_leave	0:-11 7:11
w::_lot	0:14 1:-13 3:-19 4:-16 6:-14 7:-10 8:-8
w::_lots	0:-13 1:-10 2:17 4:-8 6:7
w::_m	0:11 2:-9 5:-6
w::_make	1:-6 2:12 4:-8
w::_mr	2:15 4:-6
w::_nil	1:11
w::_no	0:-16 1:-8 2:20 3:-9 4:-15 6:-8 7:-9
w::_not	0:-5 2:-9 4:17 5:-9 8:-6
w::_of	0:12 1:-6 2:-11 5:-7 7:-5
w::_on	0:19 1:-20 2:-16 3:-13 4:-11 5:7 6:-9 8:-8
w::_one	2:-9 3:12 6:-5
w::_p	3:11 4:-6
w::_please	0:-16 1:-15 2:-21 4:-10 6:-8 7:7 8:16
w::_procurement	2:-10 6:11
w::_purchas	0:-15 1:8 2:6 3:-7 4:-9 7:-5
w::_remain	0:-10 3:14
w::_restart	0:14 1:6 3:-11 5:-5 6:-7
w::_rev	1:8 2:-29 4:14 5:10 6:-5
w::_scrap	0:-7 3:10
w::_ship	1:-6 2:-6 3:-6 5:18
w::_stop	1:-14 2:-6 5:-6 7:12
w::_supplier	2:14 3:-7 4:-5
w::_that	0:-12 2:-14 4:16
w::_the	0:9 1:-19 2:-13 8:-8
w::_they	0:-16 1:10 2:9 6:-10 7:-8
w::_unchang	1:-8 6:11
w::_use	1:16 2:-10
w::_we	0:16 1:-15
w::_yes	0:-15 1:-5 2:10 3:9
w::_your	0:17 1:-12
w:;	0:-12 1:12 2:-15 3:-18 5:8 6:5 7:-13 8:-8
w:;_#	0:9 1:-12 2:-7 4:-21 5:16 6:-14 7:-17 8:-7
w:;_a	0:6 1:14 4:-6 6:-6 7:-9
w:;_do	0:-13 2:7 3:13
w:;_i	0:-16 1:15 2:-7 3:-14 4:5 5:7 6:-11 7:-8 8:-7
w:;_i'll	0:-11 2:-6 4:-7 5:14
w:;_leave	0:-9 1:10 7:7
w:;_lot	0:17 2:-6 3:-9 6:5 7:-8
w:;_mr	2:-11 4:13
w:;_ms	0:-10 1:-8 4:-5 5:11
w:;_our	0:11 2:-9 6:-5
w:;_release	0:-13 2:-6 3:-8 4:7 5:6
w:;_that	0:-14 1:7 3:-16 4:13 5:-11 6:10 7:-8
w:;_the	0:12 1:-7 2:-26 3:-17 6:7 7:-8 8:-5
w:;_their	0:-5 2:11 5:-7
w:;_these	1:13 2:-7 3:-9 6:-5
w:;_they	0:9 1:28 2:-18 3:-26
w:;_those	0:-7 1:-9 3:-10 4:-9 6:11 7:14
w:;_what	0:-17 2:8 3:8 7:-6
w:;_you	3:11
w:=	0:9 1:11 2:28 3:-9 4:-24 5:-16 6:-10 7:-13 8:-20
w:=_#	0:-5 2:37 3:-17 4:-15 5:-11 8:-7
w:=_until	1:7 2:-12 3:16 4:-7 5:-8 6:-6 7:-8
w:>	2:-7 4:-13
w:?	0:28 1:-16 2:-21 3:-23 4:-13 5:-16 6:-10 8:-10
w:[	1:-11 3:8 4:-16 5:11 6:-5 8:20
w:[_qty	1:-12 3:12 8:10
w:[_rev	0:11 1:-11 2:7 4:-12 8:13
w:]	1:-11 3:8 4:-16 5:11 6:-5 8:20
w:]_.	0:11 1:-11 4:-8 8:14
w:^_"	0:20 2:-11 4:-8
w:^_#	0:-23 1:14 2:13 3:-12 4:-23 5:8 6:-12 7:-13 8:-15
w:^_-	0:-26 1:-9 2:-7 3:7 8:7
w:^_a	0:6 2:-18 3:-5 4:-5 7:-8 8:-6
w:^_about	0:6 2:-8 4:-6 5:-10 6:6 7:-14 8:-5
w:^_abs	1:10 2:-5 3:-12 4:10
w:^_accept	0:-22 1:-10 2:-19 3:32 4:-9 5:-11 7:-8
w:^_account	0:23 1:-5 2:-6 4:-10 6:-5 7:-6
w:^_action	0:12 1:7 2:-9 3:-10 6:-11 7:-9
w:^_after	0:-11 1:9 3:-9 4:14 5:-19 6:-17 7:-11 8:-21
w:^_agenda	0:12 2:-5
w:^_all	1:-15 2:-8 4:-11 5:-16
w:^_alloy	0:-14 3:-14 4:-9 5:-6 6:11 7:-6
w:^_also	0:14 2:6 3:-6 4:-8 5:-7 6:-8 7:-7 8:-6
w:^_and	0:11 1:-23 2:11 4:-18 5:-5 8:-8
w:^_anja	0:-13 1:-5 2:-11 4:12 5:-6 8:-7
w:^_another	0:-16 1:6 2:7 3:11 4:-9 5:-5 7:-6
w:^_any	0:-7 2:10 3:6 4:-11 6:-10
w:^_anyth	0:-23 3:14 4:-11 5:-5
w:^_approv	0:11 1:-24 2:-26 4:-8 5:-25 6:-15 7:-43
w:^_approval	1:-7 2:10 3:-7 4:-15 5:-14 6:-13 8:17
w:^_approve	0:-7 2:19 4:-6
w:^_art	0:-5 2:-6 7:11
w:^_artwork	0:13 1:6 2:-21 3:-9 5:-10 6:-12 7:-13
w:^_as	0:-19 2:17 4:-21 5:-12 7:-8 8:-18
w:^_ask	0:14 1:-6 2:-6 3:9 4:-5 7:-5
w:^_attach	0:24 1:-10 3:-5 4:-9 5:-6 7:-13 8:-9
w:^_auction	0:23 2:-22 3:-5
w:^_authoris	0:-12 1:6 2:-7 4:-6 7:-6 8:-7
w:^_authority	1:-11 2:-10 6:17
w:^_authoriz	1:-8 6:12
w:^_b	0:-11 1:7 2:-6 7:-14 8:-5
w:^_back	0:-13 1:24 2:-9 3:-10 4:-8 5:-9
w:^_bag	0:-6 2:-6 3:22 5:-5 6:-11
w:^_balance	0:-13 1:17 3:-23 4:-18 5:9 6:-14 7:-15 8:-14
w:^_batch	0:12 2:-10 4:-7 5:-6
w:^_below	1:-11 2:13
w:^_best	0:-8 1:14 2:-15 3:-15 4:-22 6:-14 7:-9 8:35
w:^_bill	0:5 6:11 7:-9
w:^_block	0:9 1:9 2:8 3:-9 4:-31 6:-9 7:-13 8:-8
w:^_board	0:9 1:10 2:-18 4:11 5:-6
w:^_both	0:-12 1:-9 2:-6 3:7 4:-7 5:-5 6:11
w:^_box	0:-16 1:-12 2:-9 3:22 4:-13 5:-19 6:-7 7:-11 8:-6
w:^_br	0:10 1:17 3:-10 5:-14 6:-6 7:-6
w:^_bracket	0:12 3:-7
w:^_build	0:-17 1:5 3:-5 4:-24 5:-14 6:17 7:-15 8:15
w:^_bulk	0:-14 1:-14 2:-16 4:30 5:-13 8:-5
w:^_but	2:-12 3:-14 4:-11 5:11
w:^_buyer	1:7 2:-19 3:-8 5:16 6:5 8:-6
w:^_c	0:-10 2:-6 3:19 7:-13 8:-6
w:^_cable	4:-5 8:12
w:^_call	0:-17 1:-12 2:-23 4:-11 5:24 6:-7 7:12 8:-9
w:^_can	1:-22 2:-8 3:8 4:-16 6:-9 8:-6
w:^_caps	0:12 1:-7 2:-5 3:-5 6:-5
w:^_carl	0:6 1:-11 7:6
w:^_carrier	0:-5 3:7 4:-7 5:11
w:^_carton	0:-14 1:-16 2:-20 3:14 4:6 5:6 6:-16 7:-10
w:^_cast	1:10 2:6 4:-5
w:^_cheer	0:-31 1:18 2:-10 3:-15 4:-12 5:-5 6:-12 7:-14 8:30
w:^_coat	0:-15 2:-5 7:24
w:^_come	0:16 2:-7 7:-5
w:^_could	0:15 1:-10 2:-24 3:-9 4:7 6:-10 7:-16 8:-18
w:^_count	0:-12 1:-22 2:-5 3:26 4:-6 5:-12 6:-5
w:^_crane	0:7 1:-14 3:-5 6:-8
w:^_custom	0:19 1:-9 2:-7 3:-10 4:-9 5:-8 6:-6 7:-6 8:-5
w:^_customer	0:-13 1:-19 2:-20 3:-10 4:-9 5:-14 6:5 7:27 8:-16
w:^_d	0:-10 1:6 2:-8 3:-5 5:-7 6:7
w:^_dat	0:-5 2:10
w:^_dear	0:-14 1:-10 2:-13 3:-15 6:-8 7:-16 8:6
w:^_decision	0:-19 1:-10 2:-12 3:34 4:-8 5:-9 6:-11 7:-8
w:^_deduct	0:-29 1:-15 2:-16 3:30 4:-15 5:-14 6:-6 7:-7 8:-8
w:^_delivery	0:-32 2:10 3:-12 4:-24 5:31 7:-9
w:^_did	2:-7 7:10 8:-5
w:^_dispatch	1:-16 2:-10 3:-6 4:-9 5:23 6:-7 7:-8
w:^_disposition	0:10 2:-9 3:-5 6:-11 7:-8
w:^_do	0:7 2:6 3:-13 6:-13 8:-9
w:^_dock	0:-9 1:-5 4:-5 5:8 6:12 8:-7
w:^_does	0:21 1:-5 7:-9
w:^_don't	0:-24 1:-16 2:17 3:-10 5:-16 6:-11 7:21 8:-15
w:^_done	0:8 1:23 2:-15 3:-12 4:-5 6:-16 7:-6 8:-5
w:^_dr	1:-15 2:17 3:9 4:-13 6:-5 7:-5 8:-9
w:^_draw	0:-9 1:-6 2:-19 3:-6 4:-18 7:-23 8:22
w:^_due	0:21 1:-10 2:-10 3:-12 6:-15 7:-9
w:^_effective	0:-15 3:-8 7:18
w:^_engineer	1:-18 2:-30 3:-19 4:31 5:-14 7:-10 8:5
w:^_everyth	0:-7 1:5 3:-19 4:-14 6:17 7:-18 8:-18
w:^_exactly	0:15 1:-8 2:-6 3:6
w:^_facility	0:30 1:-17 2:-20 3:-10 4:-7 5:-6 7:-17 8:-9
w:^_fai	2:-14 4:16 5:-12
w:^_feedback	0:-6 2:-11 3:-7 4:-5 5:-7 6:16
w:^_fifty	0:-7 1:-5 3:11
w:^_finish	0:-9 2:-12 3:-20 4:-10 5:-11 6:19 8:-7
w:^_fire	0:-17 2:-8 4:-9 6:-6 7:-16 8:23
w:^_firm	0:19 2:-16 3:-7 5:-12
w:^_first	0:-13 1:-18 2:22 3:-17 5:-26 6:-12 7:-5 8:-13
w:^_foam	0:-12 1:12 6:-6
w:^_follow	1:16 3:-5
w:^_for	0:16 1:-27 3:-22 4:-32 5:12 6:-16 7:-11 8:-10
w:^_forty	0:-17 1:25 2:-11 3:-14 4:-8 6:-6 7:-8 8:-8
w:^_four	0:7 1:-7 2:-16 3:-11 4:15 5:-7 6:-7 8:-12
w:^_frank	0:10 4:-6
w:^_free	2:-6 3:10 5:-7
w:^_from	2:5 3:-7 4:-14 5:-10 6:6 7:-11 8:-10
w:^_full	0:-6 1:-12 6:16 8:-7
w:^_further	0:-23 1:10 5:-11 6:-6 8:-6
w:^_fyi	0:19 1:-5 2:11 3:-5 4:-6 5:-8 6:-8 7:-9
w:^_galvaniz	0:-7 1:11
w:^_gary	0:-5 2:11 4:-8 5:6 8:-8
w:^_gent	0:-9 1:12 5:-10 6:-7
w:^_get	0:12 2:-12 4:13 5:-10 7:-14 8:-13
w:^_gisela	0:12 1:-6
w:^_go	2:13 3:-27 4:10 5:-17 6:-10 7:-38 8:-17
w:^_good	0:-26 1:8 2:-21 3:6 4:-25 5:-7 6:14 7:-26 8:22
w:^_green	0:-37 1:-20 2:-24 3:-19 4:-33 5:-24 6:-18 7:-11 8:50
w:^_half	3:13 5:-7
w:^_halt	0:-16 1:-7 3:-9 7:17
w:^_hank	0:7 2:-6 3:-9 7:11 8:-6
w:^_has	0:12 7:-8
w:^_have	0:-9 1:-15 3:10 4:-9 5:-6 6:-6 8:13
w:^_head	0:26 2:-15
w:^_hei	0:10 1:6 4:-7 6:-6
w:^_held	0:-12 1:15 3:11 5:-6
w:^_hello	0:-13 3:-6 4:-12 5:-5 6:-20
w:^_hey	0:-28 1:28 2:-6 3:-14 4:-5 5:-11 6:-12 7:14 8:-8
w:^_hi	0:-29 1:14 3:-7 4:-11 6:-8 7:-20
w:^_hing	0:7 1:10 2:-7 3:-6 6:-6
w:^_hold	0:-39 1:7 2:26 3:-9 4:-28 5:-27 7:24 8:-38
w:^_how	0:-8 1:13 2:6 4:-7 6:-5 8:-12
w:^_i	3:-16 4:-6 5:-13 6:-10 7:-11 8:-11
w:^_i'd	0:31 1:-15 2:-12 4:-6 7:-9
w:^_i'll	0:-18 1:11 3:-22 4:8 5:-14 6:-10 8:-9
w:^_i'm	0:-10 1:-14 4:-27 6:-5 7:-13
w:^_i've	0:35 1:-11 2:-18 3:-11 4:8 6:-7 7:-11 8:-19
w:^_if	0:11 1:-8 2:-23 3:-12 4:23 5:-8 6:-11 7:-29 8:-15
w:^_in	0:17 2:-21 3:-9 4:13 5:6 6:-10 7:-19 8:-16
w:^_index	0:-14 1:-5 2:-6 7:-7 8:-5
w:^_ingrid	0:12 1:-9 2:-11 6:9
w:^_invoice	2:5 3:-14 4:-23 5:-8 6:-12 7:-8 8:-6
w:^_is	0:31 2:-6 3:-13 6:-7 7:-17 8:-8
w:^_issu	1:11 2:-13 4:-11 5:-8 7:-7
w:^_issue	0:-13 1:12 3:8 4:-8 7:-7
w:^_it	0:10 1:-8 2:-7 3:-13 4:-18 5:-9 7:-10
w:^_it'll	0:16 2:-5 4:-11 5:-5 6:-8 7:-6 8:-11
w:^_item	0:-5 1:10 2:-15 3:-13 4:-8 5:11 6:-10 7:-15 8:8
w:^_jan	0:11 3:7 7:-6 8:-5
w:^_jo	0:-5 1:-12 2:-12 3:10 4:-6 5:-7 7:12 8:-5
w:^_joe	1:11 3:-7
w:^_jona	0:12 1:-6 3:-6 4:-5 5:-5
w:^_june	0:19 2:-13 3:-7 5:-15 6:-5 8:-5
w:^_just	0:21 1:-13 2:-11 4:-7 5:-15 6:-10 7:-7 8:-6
w:^_karen	0:-9 1:10 2:-12 3:-5 4:-9 8:12
w:^_kb-7	0:13 2:-7 3:-8 4:-6 5:-9 6:-7
w:^_kb-9	0:13 2:-7 3:-8 4:-6 5:-9 6:-7
w:^_keep	0:-17 2:-10 3:9 4:-10 5:16 6:-9
w:^_kindly	0:-11 1:-11 2:-26 3:-20 4:10 5:-6 7:6
w:^_kirsty	0:-10 1:-6 3:11 7:9
w:^_kowalczyk	1:18 4:-9
w:^_label	0:8 1:-10 2:-19 4:-13 5:15
w:^_last	0:5 3:-9 4:-6 5:11 6:-14 7:-9
w:^_leave	0:-27 1:6 2:16 3:11 4:-14 5:-17 6:-8 8:-8
w:^_legal	0:-5 4:-7 7:11
w:^_lena	2:16 4:-7 8:-7
w:^_let	1:-14 2:-10 3:15 5:-11 6:-5 7:-12 8:6
w:^_let'	1:-12 3:-7 4:16 5:-10 7:-5
w:^_lift	1:-6 3:-9 6:13 7:6
w:^_load	0:-11 5:14
w:^_look	0:-22 1:-17 2:-5 3:-20 4:-29 5:-12 6:-20 7:-26 8:34
w:^_lot	0:-26 1:-38 2:66 3:-21 4:-42 5:-26 8:-20
w:^_lots	0:-6 1:-17 2:18 3:-13 4:-25 5:-14 6:6 8:-10
w:^_make	0:-20 1:7 2:-13 3:-8 4:10 5:-6 7:-8 8:10
w:^_many	0:12 1:-8 2:10 5:-12
w:^_marta	0:-16 4:-5 7:-6 8:17
w:^_mass	0:-9 1:-8 2:-24 4:23 5:-8 7:-5 8:-10
w:^_material	2:12 3:-13 4:-21 5:-9 6:14 7:-8 8:-6
w:^_may	0:7 1:-14 2:-11 3:23 5:-12 6:10
w:^_minut	0:28 1:-16 3:-10 5:-9 6:-8 7:-11
w:^_more	0:-24 1:-10 2:-12 4:-6 5:-6 6:-6 7:26 8:-15
w:^_morn	2:8 3:-14 4:-5 6:-12 8:-5
w:^_mr	0:-13 1:10 4:-17 8:19
w:^_mrb	0:9 1:-13 2:-9 3:5 4:-5 6:-12 7:-8
w:^_mrs	1:5 2:-8 3:-5 4:14 6:-5
w:^_ms	0:8 2:8 3:-13 4:-15 7:-8
w:^_my	1:-25 2:-16 5:-16 7:-15 8:15
w:^_new	0:13 1:8 2:-12 4:-12 5:-8 6:-6 7:-12 8:-8
w:^_next	0:16 1:-23 3:6 4:-17 6:-16 7:-12 8:-10
w:^_nice	0:27 2:-18 3:-12 4:-13 5:-5 6:-6 7:-17 8:-27
w:^_no	1:13 2:-31 3:-6 5:-21 6:8 7:-8 8:-28
w:^_nobody	0:6 2:-11 3:-5 4:5 5:-7 6:-5 8:-9
w:^_none	0:-24 2:-15 4:-15 5:-18 7:17 8:-11
w:^_not	0:23 1:-30 2:12 3:-5 4:-28 5:-15 6:-14 8:-14
w:^_noth	0:-18 1:6 3:-7 4:-26 5:-9 7:9 8:-19
w:^_now	0:-17 1:11 2:6 4:-8 5:5 6:-7
w:^_of	0:-25 1:34 2:-5 3:-11 4:-10 5:-11 6:7 8:-7
w:^_offer	0:14 2:-12 4:-6 6:-5 8:-6
w:^_oh	0:-14 1:9 5:-5
w:^_ok	0:12 1:19 2:-30 3:-6 4:-8 5:-17 6:-23 7:-25 8:-11
w:^_ok'd	2:-11 3:24 4:-11 5:-7 8:-7
w:^_okay	1:-5 2:-6 3:10 4:7 7:-6 8:-5
w:^_on	0:24 1:-15 3:-5 4:-13 5:-16 6:-7 7:-18 8:-6
w:^_once	0:8 1:-13 3:-11 4:-18 6:-7 7:-7 8:-15
w:^_one	2:-22 3:-12 4:30 5:-14 6:-10 7:-20 8:-8
w:^_only	0:-15 1:-13 2:12 3:-13 5:5 6:-14 7:14 8:-9
w:^_open	0:25 1:-7 2:-20 5:-23 6:-11 7:-7 8:-12
w:^_option	0:15 1:-5 2:-13 4:-5 6:-7
w:^_order	0:18 1:-13 3:-21 4:-14 5:5 6:-22 7:-22 8:-10
w:^_other	0:-10 1:20 2:10 3:10 4:-16 5:-13 6:-10 7:-15 8:-8
w:^_our	0:19 1:-27 2:-11 3:-7 4:-44 5:-17 6:-11 7:-11
w:^_ours	0:12
w:^_over	0:20 1:-5 2:-7 6:-5 7:-14 8:-5
w:^_pack	2:12 3:-7 4:-15 6:-7 7:-8
w:^_packag	0:-18 1:-21 2:-11 3:-7 4:-13 5:23 6:21 8:-7
w:^_paint	0:-13 1:-14 2:7 3:-5 5:-8 7:11
w:^_pallet	3:10 5:5 6:-8
w:^_part	0:17 2:-22 3:9 4:-17 5:-19 7:-8 8:-10
w:^_pattern	1:11 6:-6
w:^_payroll	0:26 1:-17 2:-28 4:-17 7:-6 8:-8
w:^_per	1:-14 2:5 3:-12 4:-13 6:-17 7:10 8:-6
w:^_petra	1:-8 2:-16 3:18 4:-8 5:-6
w:^_pick	0:-7 1:5 2:20 5:-9
w:^_pictur	0:25 2:-6 3:-7 4:-10 5:-8 7:-12 8:-7
w:^_pilot	1:-6 2:17 4:-12
w:^_pl-10	1:16 5:-5
w:^_plann	0:23 2:-13 5:-11
w:^_plat	1:-9 6:11
w:^_please	0:6 1:18 2:-28 3:-19 4:-21 5:-20 6:-9 7:-14 8:-13
w:^_pls	0:-13 1:-12 2:-20 3:-11 4:28 5:-23 6:-12
w:^_po	0:15 1:7 2:12 3:-16 4:-14 5:-9 8:-9
w:^_pos	0:9 2:6 3:-13 6:5 7:-10
w:^_powder	1:-12 6:14
w:^_price	0:14 1:-10 2:-5 3:-5 5:-5
w:^_print	0:-9 1:-5 3:7 4:-24 5:-21 6:-21 7:-24 8:12
w:^_priya	1:5 2:-8 4:11 8:-12
w:^_procurement	0:-5 1:-6 2:24 3:-5 4:-16 5:-8
w:^_production	0:6 2:-41 3:-18 4:34 5:-15 6:-12 7:-16 8:-13
w:^_proof	0:-6 4:-19 6:-6 8:28
w:^_pull	0:-8 1:-7 2:-9 3:10 4:11 8:-13
w:^_purchas	0:-23 1:-18 2:-16 3:-6 4:-30 6:22 8:23
w:^_put	1:-12 2:-11 4:-10 5:-6 7:12
w:^_qa	0:-18 1:-18 2:-13 3:23 4:-9 5:-13 6:-7 7:13 8:-9
w:^_qty	0:-5 1:8 2:6 3:-12 4:-24 5:-9 6:-11 7:-5 8:24
w:^_quality	1:-13 2:-13 3:22 4:-9 5:-6 7:-5
w:^_quantity	0:-26 1:10 3:-6 4:-24 5:19 6:-14 7:-12 8:17
w:^_quick	0:-11 2:11 3:10 5:-5
w:^_rack	2:-6 4:-5 5:11
w:^_ravi	0:10 1:-10 2:10 3:-13 4:-12 5:-7 6:-11 7:-8
w:^_ray	0:-15 3:17 7:-10
w:^_reason	0:-8 1:-15 3:-10 5:7 6:-6 7:19
w:^_receiv	0:19 1:6 2:-8 3:-7 4:-8 7:-5 8:-15
w:^_ref	0:-9 4:-5 5:10
w:^_regard	0:9 1:-6 2:16 3:-10 4:-15 5:-13 6:-6 7:-13 8:-9
w:^_reject	0:-9 3:10
w:^_releas	0:-21 1:-12 2:-9 3:12 4:-24 5:14 7:-18 8:-16
w:^_release	0:-44 1:-27 3:19 6:-9 7:-10 8:-10
w:^_remain	0:-14 1:12 2:9 4:-15 5:12 6:-12 8:-11
w:^_resin	1:-10 6:19
w:^_rest	0:-20 1:-8 2:28 3:-21 4:-19 6:-13 7:8 8:-15
w:^_restart	0:-10 1:27 2:-10 3:-21 4:-11 5:-13 6:-18 7:12 8:-7
w:^_resume	0:-19 1:21 2:-12 3:-9 4:-15 5:-11 6:14 7:-11 8:-12
w:^_rev	0:-5 1:-12 2:-5 4:-11 5:-11 6:-8 7:-19 8:13
w:^_revision	0:-11 4:-6 5:8
w:^_rfq	0:24 2:-21 3:-5 4:-6 5:-8 6:-6 8:-7
w:^_roll	0:23 1:-7 2:-20 4:-5 5:-14 6:-5
w:^_run	0:-17 1:24 3:-19 4:7 5:-9 7:-14 8:-6
w:^_sal	1:-6 2:-7 4:-6 5:-10 7:10
w:^_same	0:-17 2:-9 3:-26 4:-6 6:20 7:-17 8:-11
w:^_sampl	0:-15 1:-21 2:-16 3:-9 4:30 5:-18 6:-5 7:-5 8:-8
w:^_sample	0:-12 1:-15 2:-26 3:-7 4:26 5:-10 6:-5 7:-8 8:-5
w:^_see	0:29 7:-13 8:-15
w:^_send	1:-14 2:-26 4:26 5:12 6:-10 7:-11 8:-31
w:^_serial	0:-14 2:-17 4:22 5:-14 7:-10 8:-8
w:^_sery	0:-10 1:-10 2:-26 3:-5 4:33 5:-18 6:-5 8:-6
w:^_set	0:-6 2:14 4:-8 5:-8 8:-6
w:^_seven	0:-10 1:6 7:5
w:^_seventy	0:-6 2:13 4:-10
w:^_sew	2:11 4:-8
w:^_shall	0:26 1:-6 2:-8 3:-6 4:-8 7:-13
w:^_she	1:-11 3:11 4:6 5:-5 7:-9
w:^_she'	0:13 2:-6 6:-7 7:-6
w:^_ship	0:-23 1:-9 2:-15 5:18 6:-8 7:-11 8:5
w:^_shipment	0:-11 1:-10 2:-23 4:-12 5:25 8:-5
w:^_shipp	0:15 2:-29 3:-6 4:-6 5:23 6:-6 7:-11 8:-8
w:^_should	1:9 2:-13 3:-12 4:8 5:-5 6:-8
w:^_sign	0:-30 1:-9 2:11 3:18 4:-16 5:-6 6:-11 7:-11 8:17
w:^_site	0:7 1:-10 2:-7 5:15
w:^_sku	1:-6 2:13 4:-7 5:-8
w:^_so	0:-7 2:5 4:-24 5:-9 7:-12 8:8
w:^_some	0:-5 3:12
w:^_somebody	0:10 6:-5
w:^_sorry	0:7 1:-21 2:-14 3:-9 4:-19 5:-8 6:16 7:10 8:-19
w:^_sort	0:-5 1:-13 3:23 4:-10 5:-6
w:^_start	0:23 1:-12 2:7 3:-11 4:-24 5:-11 7:-21 8:-26
w:^_statu	0:17 1:-6 3:-6 4:-7 5:-6 8:-9
w:^_stay	0:-17 2:-22 3:19 4:-9 6:-7 7:-14 8:-5
w:^_steel	3:-9 4:9 7:-14
w:^_steve	1:11 3:-8
w:^_still	0:17 1:6 2:-11 3:13 4:-8 5:-5 6:-9 7:-14 8:-8
w:^_stock	0:10 3:-12 6:6 7:-7
w:^_stop	0:-44 1:-29 2:-7 3:-9 4:-8 5:-5 6:-7 7:52 8:-12
w:^_stopp	1:16 3:-6 6:-6 7:-7
w:^_style	0:6 1:-6 2:-15 3:-5 4:12 5:-8 7:-8
w:^_subject	2:-12 3:14 5:-6
w:^_supplier	0:14 1:-6 2:-11 4:-8 5:-8 8:-7
w:^_take	1:-12 3:16 4:-6 5:-8 6:-13 7:-8
w:^_team	0:-15 1:18 2:-10 3:10 4:-10 5:-11 7:-6
w:^_tech	0:-11 1:-5 2:-8 3:-8 4:-14 5:-9 7:-9 8:21
w:^_tell	0:18 1:-14 4:-8
w:^_term	0:-13 2:-10 3:-5 4:-13 8:22
w:^_tess	0:-10 2:10
w:^_test	0:5 2:11 4:-8
w:^_thank	0:15 2:-16 3:-20 4:-28 5:-13 7:-35 8:10
w:^_that	0:-16 1:-11 2:8 3:7 4:7 5:-7 7:-5 8:-8
w:^_that'	0:13 2:-10 3:8 4:-18 5:-14 6:-6 7:-11 8:-15
w:^_the	0:-18 1:-10 2:-13 3:7 4:5 8:-11
w:^_then	0:17 2:-11
w:^_there	0:-29 1:25 2:-30 3:-9 4:-6 5:-19 6:21 8:-13
w:^_there'	0:-12 1:20 2:-23 5:-8 6:-5 7:-8 8:-13
w:^_these	1:-18 7:-6 8:-5
w:^_they	1:-6 2:-13 3:14 5:-12 6:-25 7:-15 8:-9
w:^_thirty	0:-15 1:20 2:-6 3:5 4:-10 6:-20 7:-6
w:^_this	0:6 2:-19 3:5 4:8 7:-11 8:-13
w:^_those	0:11 1:-10 3:12 4:-11 7:-8
w:^_three	2:-5 4:7 5:-5 6:-5 8:10
w:^_thx	0:-7 2:13 4:-11
w:^_to	2:-13 3:-9 4:13 5:-8 8:-10
w:^_tom	0:-6 3:11 4:-7 5:-6 7:-6
w:^_train	0:17 1:-7 2:-11 4:-7 5:-6 6:-6 7:7
w:^_truck	0:-5 2:-14 3:9 4:-5 5:-21 6:-5 7:12
w:^_turn	0:-11 1:-5 2:-7 4:-12 7:19
w:^_twenty	0:-7 1:13 3:5 6:-5 7:-6
w:^_two	0:6 2:-12 3:-24 4:18 5:-7 7:-7 8:-8
w:^_undersign	0:-15 1:-11 2:7 3:-7 4:11 5:-7 8:-14
w:^_use	0:-20 1:-7 4:7 5:-6 7:-10 8:20
w:^_validity	0:16 2:-12
w:^_vera	1:-5 2:-9 4:15 5:-6 6:-6
w:^_version	0:26 1:-15 2:-5 3:-5 7:-6
w:^_wait	0:14 1:15 2:-11 3:-10 4:-8 5:-20 6:-24 7:6 8:-27
w:^_we	0:13 1:-12 3:-21 4:-23 5:-15 6:-6 7:21 8:-21
w:^_we'd	0:-8 1:12 2:-12 3:-5 4:15 6:-8 7:-8 8:-8
w:^_we'll	0:16 1:-16 2:-10 3:17 4:10 5:-11 6:-7 7:-11 8:-12
w:^_we're	0:21 2:-9 3:7 4:-15 5:-11 6:-14 7:-19
w:^_we've	0:15 1:-5 5:-5 6:-5 7:-7
w:^_week	0:-17 5:19
w:^_weekly	0:23 1:-13 2:-12 3:-11 4:-8 5:-5 7:-15
w:^_what	0:-17 1:17 3:16 4:-17 5:-8 6:-12 7:-6 8:-12
w:^_what'	0:-5 2:-6 3:-7 4:5 7:12
w:^_whatever	0:-30 3:6 4:-13 6:-7 7:24 8:-13
w:^_when	0:-18 2:17 3:-9 4:7 5:-12 6:-10 8:-6
w:^_where	0:17 2:-8 5:-8
w:^_which	0:23 7:-7 8:-5
w:^_who	0:19 2:7 3:-15 4:-15 5:-8 6:-12 7:-13 8:-8
w:^_whoever	0:10 1:-7
w:^_will	0:-6 2:-9 3:-5 4:-6 6:-6 7:16 8:-5
w:^_wim	0:7 1:-11 3:8
w:^_window	0:-20 2:-16 3:-12 4:-19 5:27 6:-5 8:-9
w:^_wire	2:18 4:-15 5:-6
w:^_with	1:-7 2:6 3:-15 4:-15 5:10 8:-6
w:^_work	0:18 5:-7 7:-8
w:^_would	0:20 1:-6 2:8 3:-12 4:-12 5:-5 7:-13 8:-8
w:^_yes	0:-31 2:7 4:14 5:-8 6:-10 7:-21 8:-17
w:^_you	0:-21 1:-20 2:25 3:-8 4:-27 5:-15 6:-7 7:-14 8:13
w:^_you'd	6:12 7:-5
w:^_you'll	0:18 1:7 2:-12 6:-7 7:-10
w:^_you're	0:-23 1:-12 3:8 6:8 8:16
w:^_you've	0:-31 2:9 3:-13 4:-13 5:-6 6:-17 7:-15 8:20
w:^_your	0:15 1:-19 2:-24 3:-7 4:-7 5:-17 7:-21
w:_	0:5 2:-24 3:-14 4:-19 5:6 7:5 8:6
w:__.	0:-5 1:-6 4:-7 6:7 8:16
w:___	0:-23 2:-19 3:-13 4:-17 5:8 7:7 8:28
w:__pcs	0:-10 1:5 2:-11 3:-5 4:-6 5:-5 6:-5 7:10 8:20
w:a	0:-10 1:-21 2:8 3:-6 5:-14 6:-14 7:10 8:-13
w:a2	0:-12 2:-5 3:6 4:-10 6:-5 8:13
w:a_#	0:16 2:-5 4:-6
w:a_,	0:-28 1:-14 3:6 4:10 5:-19 6:-11 7:-10
w:a_.	0:-15 2:7 3:-5 4:-8 6:-11 7:-12 8:-12
w:a_:	1:-10 2:-7 3:-5 4:-10 5:12 6:9
w:a_and	0:-15 2:26 4:-8 5:-8 8:-6
w:a_apply	1:-5 2:-17 4:-6 6:16
w:a_bit	0:17 2:-13 5:-6
w:a_call	0:13 1:-9 2:-12 3:-12 5:-16 6:-6 7:12
w:a_copy	0:-9 2:14
w:a_crack	0:-17 1:-5 2:-5 7:27
w:a_credit	0:11 8:-6
w:a_day	0:23 1:-5 2:-11 3:-7 7:-15 8:-5
w:a_decision	0:11 2:-6 7:-6
w:a_different	0:17 1:-6 7:-12
w:a_few	0:-19 1:10 2:-13 4:16 5:-11 7:-11 8:15
w:a_first	0:12 1:-31 2:38 3:-23 4:-48 5:-31 6:-16 7:-12 8:-20
w:a_fresh	1:-6 2:6 4:-6 5:-6 6:-5 7:-12
w:a_further	0:-10 1:13 2:-9 3:-12 4:-8 5:11 6:-9 7:-8
w:a_go	0:5 1:-10 3:-9 4:5 6:-7 7:-6 8:-11
w:a_good	0:9 1:-7 2:10 5:-5 8:-6
w:a_handful	0:-12 1:6 2:-13 4:23 5:-11
w:a_hundr	0:-10 1:11 2:-15 3:-12 4:-9 5:12 6:-6 7:-15 8:-11
w:a_is	1:10 4:-7
w:a_look	0:27 1:-16 2:-17 3:12 7:-28 8:-8
w:a_lot	0:9 2:5 3:-5 4:-10
w:a_month	0:-20 1:-13 2:17 3:-13 4:8 5:-18 7:-14
w:a_new	0:9 1:-19 2:8 3:-5 4:-21 6:-9 7:12 8:-17
w:a_nice	0:-11 1:-11 3:12
w:a_part	0:-12 2:-10 3:-10 4:-8 6:-5 8:13
w:a_pleasure	2:-6 6:-8 7:-8 8:10
w:a_problem	0:-13 1:-5 7:20
w:a_quantity	1:13 2:-8 5:5 6:-8
w:a_quarter	0:-5 2:14 4:-10 5:-5
w:a_recall	0:-41 1:-6 2:-13 3:-10 4:-13 5:-6 6:-6 7:37 8:-18
w:a_red	0:-12 2:-5 3:7 5:-7 7:14
w:a_release	1:8 3:-15 4:7 5:-11 6:-7 7:-14 8:-7
w:a_restart	0:5 2:-9 3:-8 4:-8 5:-9 6:-7 7:-6 8:-15
w:a_second	0:7 1:15 2:-5 3:-10 4:-7 7:-16
w:a_separate	0:-12 1:8 2:13 6:-7
w:a_sign	0:14 1:6 2:-13 4:-5
w:a_single	0:-8 1:7 2:-12 4:15
w:a_truck	0:-11 2:-8 3:-7 4:-8 5:12
w:a_week	0:14 1:-16 2:-9 4:9 5:-10 7:-5 8:-5
w:a_written	0:-25 1:-21 2:13 3:7 4:-12 5:-13 6:-6 7:27 8:-6
w:a_wrong	0:-14 1:-7 7:16
w:a_year	0:11 7:-9
w:aas	1:16 6:-6
w:ab	0:-9 1:7 3:-10 4:8 5:-15 6:-5 7:-11
w:ab_.	0:-6 2:15 3:-6 4:-10 5:-9 7:-11
w:aberdeen	0:-6 1:-9 3:9 4:-11
w:able	0:10 8:-7
w:able_to	0:10 8:-7
w:about	0:7 1:-19 2:9 4:-17 5:-6 7:-21 8:-7
w:about_#	0:9 1:-17 2:13 3:-16 4:-29 5:11 6:-7 7:-14 8:17
w:about_it	0:10 1:-5 2:8 5:-6 6:-5 7:-17 8:-6
w:about_the	0:-11 1:-16 3:12 4:-15 5:-12 7:-9 8:5
w:above	0:7 1:-10 3:-11 5:-5 6:15 7:-6 8:-5
w:above_.	0:-5 3:-12 6:8 8:-6
w:above_the	0:11 1:-11 2:-10 5:-6 6:14
w:abs	0:-16 1:16 2:14 3:-23 4:-7 5:-13 7:-9 8:-15
w:abs_.	0:-23 2:11 3:-7 4:-9 5:-9 6:6 8:-13
w:acc	1:-5 4:-11 5:-5 8:14
w:acc_.	1:-5 4:-11 5:-5 8:14
w:accept	1:-6 2:-24 3:22 5:-11 6:-12 7:-8
w:accept_#	1:-21 2:-16 3:22 4:-7 5:-11 6:-7 7:-7 8:-7
w:accept_,	1:-5 2:-8 3:5 5:-9 6:-14 8:13
w:accept_.	2:5 4:-12 6:-7 7:-5 8:12
w:accept_and	1:10 3:-12
w:accept_by	0:-5 1:18 2:-20 3:-12 4:23 5:-8 6:-6 7:-6 8:-8
w:accept_for	1:14 3:-11
w:accept_part	3:10 4:-5
w:accept_piec	2:-12 3:18 4:-6 5:-7 7:-7
w:accept_the	1:-12 2:16 4:-9 6:8 7:-5
w:accept_unit	3:14 6:-8
w:acceptance	0:29 3:-6 4:-17 6:-9 7:-8
w:accord	0:-19 2:-12 3:-12 4:-23 5:-16 8:27
w:accord_to	0:-20 1:6 2:-15 3:-11 4:-17 5:-14 8:25
w:accordance	0:-5 1:-5 2:-10 8:15
w:accordance_with	0:-5 1:-5 2:-10 8:15
w:accordingly	0:-7 1:-5 2:-17 3:31 4:-16 6:-7 8:7
w:accordingly_.	0:-7 1:-5 2:-17 3:31 4:-16 6:-7 8:7
w:account	0:-11 2:-10 3:-11 4:21 5:-18 6:-12 7:-16 8:-12
w:account_#	2:-8 4:11 5:-5 8:-8
w:account_.	0:-7 2:-8 4:19 5:-11 7:-5
w:account_for	0:-6 1:-11 3:5
w:account_is	1:10 3:-8
w:acct	3:-9 5:14
w:achat	0:-24 1:-18 2:14 3:-24 4:-15 7:10 8:12
w:achat_.	0:-19 1:-13 2:-13 3:-19 4:-12 5:13 7:7 8:13
w:achterberg	1:14 2:6 3:-14 6:-5 7:7
w:acknowledge	0:21 1:5 2:-13 3:-10 4:-9 5:-13 6:-5 7:-9
w:acknowledge_your	0:20 1:-5 2:-13 3:-6 5:-13 7:-9
w:acknowledgement	0:25 2:-13 5:-15
w:acknowledgement_#	0:23 2:-12 5:-15
w:act	0:22 1:5 4:-12 5:-6 8:-6
w:action	0:26 1:10 2:-15 3:-20 4:-7 5:-5 6:-18 7:-12 8:-6
w:adapter	0:10 1:-13 2:9 5:7
w:adc12	0:-11 1:-6 2:12 5:-5
w:add	0:24 4:-5 7:-8 8:-11
w:addition	0:-8 6:11
w:additional	0:-8 1:-18 2:-5 3:10 6:9
w:additional_to	0:-11
w:addres	0:9 1:-5 2:-12 3:-8 4:-14 5:-17 6:-7 7:-10 8:14
w:adeyemi	1:-6 4:-11 8:6
w:adeyemi_)	4:-5 8:11
w:adhesion	0:-6 2:-5 3:18 4:-5 5:-11 6:-5 7:-5
w:adhesive	2:-10 3:6 4:-11 5:-12 8:17
w:adjust	1:-5 3:14
w:adler	0:10 1:-8 7:-7
w:advance	0:13 7:-6 8:-10
w:advance_.	0:14 2:-5 7:-6 8:-6
w:advise	1:-7 2:-12 4:-12 6:-7 7:12 8:6
w:advise_.	0:-6 2:-11 3:-7 4:-7 6:-6 7:24 8:-5
w:affair	0:-15 2:-16 3:13 4:-8 5:-7 7:9
w:affect	0:7 1:-15 4:-9 5:-8 6:-7 7:9
w:affect_.	0:-5 1:-13 7:16
w:after	2:-7 3:-11 4:-7 5:7 6:-11 7:-13 8:-23
w:after_#	0:16
w:after_.	0:-17 2:-10 3:-12 4:10 5:6
w:after_a	1:-13 2:-9 3:24 4:-8 5:-13 7:-10
w:after_easter	1:-8 2:10
w:after_install	1:6 2:-15 3:-5 4:7 5:13
w:after_it	0:-7 1:-5 2:5 3:14 8:-5
w:after_that	0:-30 1:8 2:7 3:-16 4:-11 5:15 6:-15 8:-11
w:after_the	0:16 1:7 2:-18 3:-8 4:-20 5:-9 6:-6 7:-11 8:-12
w:after_these	0:-6 1:8 2:13 4:-6 6:-5 8:-5
w:after_this	1:-17 2:10 4:-6 6:12
w:after_which	0:-14 1:7 2:-6 3:-5 4:8 7:-7
w:afternoon	2:11 3:-5 4:-10 5:-10 6:-8 7:-8
w:afternoon_,	3:-6 4:-6 5:-9 6:-5 7:-10
w:afterward	0:-5 1:15 2:11 3:-12 5:-12 7:-5 8:-5
w:afterward_.	1:18 2:-10 3:-6 4:-5 5:-7
w:again	1:28 2:-27 4:-23 5:-10 6:-30 7:-16 8:-24
w:again_(	2:-16 3:-6 4:-6 5:11
w:again_,	1:36 2:-25 3:-20 4:-16 6:-23 7:-17 8:-11
w:again_.	0:-6 3:9 4:-20 5:-15 6:-26 8:-24
w:again_:	0:-20 1:41 2:-23 3:-7 4:-19 5:-14 6:-13 7:-5 8:-14
w:again_?	1:-5 3:10 6:-8 7:-5
w:again_after	1:20 2:-6 3:14 4:-8 6:-7 7:-9 8:-5
w:again_and	2:10 4:-5
w:again_at	0:16 1:-9 7:-11
w:again_for	0:-8 1:30 2:-8 3:-5 4:-12 5:-5 7:-11
w:again_in	0:-6 1:-10 3:13 4:-7 5:-11
w:again_on	0:13 1:11 2:-13 3:-12 4:-5 6:-5
w:again_when	0:19 1:-10 3:-9 8:-5
w:again_with	0:5 2:-10 3:-6 6:-9 7:-5
w:against	0:-11 1:-23 3:26 4:-13 5:-11 7:-16 8:5
w:against_it	0:-10 8:11
w:against_the	1:-21 2:-16 3:27 4:-8 5:-9 7:-10 8:-7
w:age	0:12 2:5 4:-9 5:-8
w:agenda	0:12 2:-5
w:agent	0:17 2:-7
w:agre	0:9 1:8 2:-7 3:-14 4:-17 7:-10
w:agre_,	0:19 1:-10 2:-9 4:-6 5:5
w:agre_.	0:6 1:-17 2:-12 4:-10 5:6 6:6 7:-5
w:agre_in	0:-11 1:7 6:-6
w:agre_to	0:11 1:-5 3:-11
w:agre_with	1:13 4:-8
w:agree	1:-9 2:-29 3:-8 4:13 5:-11 6:-7 7:-10 8:11
w:agree_to	2:-8 4:10
w:agree_with	2:-15 3:-5 5:-6 7:-5 8:10
w:agreement	0:10
w:ahead	0:-7 1:-9 3:-18 4:-6 5:-19 6:-6 7:-31 8:7
w:ahead_.	0:-11 8:12
w:ahead_and	0:39 1:15 2:-35 3:-7 4:-13 5:-8 6:-12 7:-11 8:-43
w:ahead_of	1:10 3:-12 4:-9 7:-6 8:8
w:ahead_on	0:24 2:-11 7:-16
w:ahead_to	0:-11 1:-11 2:8 6:12
w:ahead_with	0:-28 1:-23 2:8 3:-10 4:10 5:-17 6:-13 7:-16 8:11
w:air	1:15 3:-9 5:-11
w:airline	0:-9 2:15 5:-10
w:album	0:12 2:-7
w:all	0:-10 1:-40 2:-30 3:-11 4:-8 5:-17 6:34 7:9
w:all_#	0:-13 1:-44 2:-24 3:15 4:-19 5:-13 6:20 7:13
w:all_,	0:7 2:-14 3:-11 4:8 6:7 7:-7 8:-7
w:all_.	0:-15 1:-17 4:13 6:-5
w:all_:	0:-11 2:17 4:-7
w:all_else	1:10 2:-6
w:all_good	0:-9 1:-9 2:12 4:-8 5:-6 8:7
w:all_of	0:13 1:-29 2:-22 3:-13 4:-18 5:-13 6:47 8:-29
w:all_on	0:-9 2:15
w:all_other	0:-15 1:-5 2:-8 3:-7 4:-5 5:11 7:10
w:all_production	0:-8 1:-7 2:-11 3:-5 4:11 6:-16 7:24 8:-7
w:all_releas	2:-8 3:-6 6:13
w:all_remain	0:-16 1:-23 2:-18 4:-12 5:-8 6:32 7:8 8:-5
w:all_rev	0:14 3:-7
w:all_stop	1:-5 6:10 7:-5
w:all_that	1:8 2:-11 3:-11 6:14
w:all_the	0:-11 1:-19 2:9 4:-9 5:-9 6:12 7:-9 8:10
w:all_work	0:-5 1:-5 3:-5 7:10
w:allow	0:-7 2:-17 3:7 4:8 6:-11 8:-9
w:allow_.	0:-15 1:6 2:-11 4:12 7:11
w:allow_to	0:17 2:-9
w:alloy	0:-20 1:-9 3:-15 4:6 5:-8 6:8 7:-8
w:alloy_and	0:-9 1:-5 2:-14 3:-11 4:9 6:8
w:alone	0:-18 2:24 3:-8 4:-15 6:-5 7:-9 8:-7
w:alone_:	0:-14 2:8
w:alone_till	0:-6 1:-7 2:14 4:-9 5:-8 7:-12
w:alone_until	0:-9 1:8 2:15 3:-12 4:-7 5:-7
w:along	1:-11 2:15 3:-6 4:-9 5:-8 8:-5
w:along_with	1:-11 2:16 3:-6 4:-9 5:-8 8:-6
w:already	0:-30 1:22 2:-15 3:-30 4:-14 5:-6 7:24 8:-11
w:already_,	0:-17 2:-9 4:-9 6:5 7:14
w:already_finish	0:-8 1:14 2:-8 6:-10 7:9
w:already_made	0:-16 1:-19 2:18 6:-6 7:-14 8:-12
w:already_print	0:-5 2:-5 7:12
w:already_sewn	3:-5 7:11
w:alright	0:-7 2:15 4:-6 8:-9
w:also	0:-14 1:7 2:9 4:-11 5:-6 7:-10 8:-8
w:also_#	0:-6 1:10 3:-8
w:also_the	0:20 2:-9 3:-5 4:-6 7:-7
w:altogether	1:-11 6:12
w:alu	0:-12 1:12 2:8 3:-5 5:-7 6:-6
w:aluminium	0:-13 1:-8 2:19 3:-7 5:-6 6:11
w:aluminium_#	0:-12 2:17 3:-8 5:-6
w:aluminum	1:-5 2:11
w:alway	1:15 3:-15 4:-12 5:-9 6:-18 7:-15 8:7
w:alway_.	2:7 3:-8 4:-10 5:-8 6:-10 7:-6 8:-6
w:am	1:11 3:-9 7:-8 8:-11
w:am_releas	0:-7 1:5 2:-11 6:15 7:-6 8:-8
w:am_the	2:15 4:10 6:-11 8:-8
w:amend	0:-13 5:14
w:amendment	0:21 1:7 2:-8 3:-6 4:-15 5:-6 6:-10 7:-6 8:-10
w:amendment_is	0:13 1:6 2:-5 4:-10 5:-5 6:-10 7:-6 8:-10
w:amount	0:15 1:-5 2:-11 4:-8 5:-6 6:8
w:amsel	0:-10 1:15 2:-9 4:8 7:-6
w:an	0:35 1:-30 2:-9 3:-13 5:-9 7:-5 8:-14
w:an_extra	0:10 1:-18 6:12
w:an_hour	0:11
w:an_order	0:14 4:-11 8:-9
w:ana	0:-5 1:-8 6:11 7:6
w:analysi	1:-12 2:-5 4:-5 6:-10 7:16
w:anchor	0:5 1:-5 2:-11 3:-5 4:14 7:-12
w:and	0:25 1:-10 2:-15 3:-12 5:-12 6:-9 7:-9 8:-25
w:and_#	1:-27 2:-17 4:-19 5:22 6:6 7:-11 8:-17
w:and_a	1:10 3:-8 6:-10 7:-8
w:and_about	0:15
w:and_above	1:-11 6:14
w:and_another	0:21 1:-9 2:-21 3:-10 4:-9 5:13 6:-5 7:-9
w:and_approv	0:-18 2:-6 4:-13 8:25
w:and_are	1:9 3:-20 4:-5 5:-5 7:-8
w:and_box	0:-5 1:20 2:-12 3:-12 4:-7 6:-8 7:-12 8:-8
w:and_c	0:-14 1:-6 2:16 3:-7 5:-6 8:-6
w:and_carton	1:11 3:-10
w:and_come	1:15 3:-15
w:and_count	1:13 3:-9
w:and_crat	1:10 6:-8
w:and_d	1:14 2:-8
w:and_delivery	0:8 2:-12 4:-6 5:-7 6:-6 8:13
w:and_don't	0:-11 1:-7 2:5 4:-6 7:15
w:and_e	2:10 4:-5 5:-8
w:and_every	0:-9 7:11
w:and_fifty	0:-12 1:10 2:22 3:-13 4:-14 6:-6
w:and_for	0:6 1:-7 2:-14 3:-8 4:8 7:5 8:-6
w:and_get	0:5 2:10 3:-9 4:-9
w:and_half	0:10 6:-5
w:and_has	0:-6 2:12 3:-5
w:and_have	0:-6 3:11
w:and_held	1:-6 3:11 5:-5
w:and_hold	0:32 1:-29 2:-15 3:-9 4:-12 5:-9 6:-6 7:-14 8:-6
w:and_i	0:-34 2:12 3:-17 4:13 5:-8 6:-6 7:-9 8:-8
w:and_i'll	0:-8 1:-11 2:-11 3:8 4:6 5:-6 7:5
w:and_i've	2:18 3:-8 4:-5 5:-13 6:-10 7:-16 8:-10
w:and_if	0:-25 2:-12 4:21 5:-9 6:-9 7:-9 8:-17
w:and_in	0:15 1:-11 2:-12 3:-9 6:-6 7:-7
w:and_is	0:15 1:-11 3:-9 4:-24 5:-10 6:7 7:-13 8:-11
w:and_it	0:-13 1:9 2:8 4:-9 5:-6 6:8 7:-5
w:and_keep	0:19 1:-6 2:-39 3:-8 4:7 5:-15 6:-9 7:-19 8:-7
w:and_kept	0:28 1:-6 2:-18 3:-13 4:-9 5:-8 6:-8 7:-12
w:and_leave	0:19 2:-6 3:-17 4:-5 5:-6 7:-18
w:and_left	0:12 1:-10
w:and_let	0:24 2:-16 3:-13 5:-8
w:and_lot	0:-15 1:5 2:7 4:-5 5:-5 7:5 8:-5
w:and_may	0:-11 1:6 6:-5
w:and_mr	0:-9 2:-6 4:-6 5:13
w:and_mrs	0:-11 2:11 4:-5 6:-6
w:and_my	0:-8 1:-7 2:-11 4:16 5:-7 8:-6
w:and_no	0:-16 1:-20 3:-9 4:15 5:-13 6:-15 7:6 8:-8
w:and_nobody	1:-5 2:-15 3:-7 4:-5 6:8 7:8
w:and_not	0:16 1:-13 2:-5 3:-7 5:-6 8:-7
w:and_noth	0:-11 1:-5 2:-20 3:11 4:9 6:-15 7:9
w:and_on	0:26 2:-20 3:-5 7:-11
w:and_one	0:15 2:-5 3:-5 4:-6
w:and_our	0:-10 1:7 4:-5 5:-6 7:-5 8:-7
w:and_pack	0:-8 1:-13 3:-5 6:21
w:and_packag	1:-7 6:10
w:and_paint	1:10 2:-6
w:and_plat	1:-17 2:-16 4:-6 6:25
w:and_please	0:-5 1:11 2:5 4:-9 8:-5
w:and_post	0:19 2:-6 4:-5 8:-16
w:and_primer	1:-12 6:12
w:and_print	0:-11 2:-9 4:8
w:and_purchas	0:-5 1:-6 2:10 4:-10 5:11 7:-9
w:and_put	0:-10 1:-13 2:-9 3:15 4:-9 6:-6 7:-14 8:7
w:and_releas	0:-15 1:-12 2:-18 4:15 5:-14 6:-7 7:-7 8:9
w:and_release	2:-10 4:-10 5:-5 8:19
w:and_remain	0:-9 2:-12 4:12 5:-6
w:and_report	0:10 7:-9
w:and_restart	0:9 2:-5 3:-12 6:-6 7:-7
w:and_return	2:14 4:-5 7:-8 8:-11
w:and_run	2:11
w:and_same	0:-7 3:-11 4:7 6:6
w:and_send	0:32 1:-18 2:-10 3:7 4:-9 5:-8 6:-13 8:-33
w:and_sew	0:-6 1:9 2:-7 3:-8 4:-13 6:-7 7:8
w:and_she'll	2:-10 3:16 4:-6 5:-5 7:-6 8:-5
w:and_ship	0:11 3:-11
w:and_sit	0:14 2:-11
w:and_start	0:16 1:-10 2:-5 4:-5 7:-5
w:and_stay	0:-16 1:8 2:6 3:-14 4:-12 5:-7 6:6
w:and_tak	0:12
w:and_tell	1:22 2:-23 3:-5 7:-5
w:and_ten	0:-8 1:19 2:-11 3:-14 4:-7 6:-6 7:-15 8:-8
w:and_terminal	0:-5 1:-6 2:14 3:-6 4:-10 5:-5 6:-8
w:and_test	0:-11 7:12
w:and_that	1:-7 2:21 3:-18 4:-11 5:-9 6:-13 7:-15
w:and_that'	0:-13 2:18
w:and_the	0:13 1:-20 2:-15 3:-10 4:-14 5:-12 6:14 7:-13 8:-9
w:and_then	0:23 1:-18 2:6 3:-5 5:-11 6:-9 7:-13 8:-18
w:and_there	0:9 1:-12 2:-11 3:-9 4:11 5:-5 7:-6
w:and_they	1:15 3:-9 4:-5 6:-11
w:and_those	1:12 2:-10 4:-5 6:-6
w:and_to	0:14 1:5 7:-10
w:and_undersign	0:-5 2:19 4:-11
w:and_varnish	1:13 2:6 4:-7 7:-5
w:and_wait	0:13 2:6 3:-11 6:-7
w:and_we	0:-10 1:-10 4:7 5:-6 7:7 8:-8
w:and_we'll	0:-11 1:-8 2:5 4:-10 8:16
w:and_went	0:17 3:-7 7:-7
w:and_what	0:11 2:-15 3:-8 4:-5 5:6 6:-5 7:-11
w:and_which	0:24 1:-6 3:-11 7:-15
w:and_who	0:18 1:-9 2:-5 7:-7
w:and_will	0:-5 1:-10 2:-10 3:19 4:-11 6:-8 7:-9
w:and_with	0:-6 2:-6 3:6 4:11
w:and_without	0:13 4:-8
w:and_yes	0:-12 1:-10 3:9 7:13
w:and_you	0:-11 2:16 4:-13 5:-8 6:8
w:and_your	2:-12 4:12 7:-7 8:-5
w:ander	0:-16 1:-9 3:7 4:-5 5:8
w:ander_,	0:-16 1:-11 3:7 4:-5 5:8
w:anja	0:-12 2:-11 4:12 5:-6 8:-7
w:ann	0:-11 2:11 4:-11 5:9
w:anna	1:-13 2:12 3:-17 4:-12 5:10 6:-9 7:-8 8:-5
w:anneke	0:-14 1:6 2:6 3:9 4:-19 5:-19 6:-14 8:-10
w:anneke_,	0:-13 2:-10 3:13 4:-10 5:-11 8:-6
w:annika	0:7 1:9 2:-10
w:anodis	0:-17 1:-15 2:17 3:-9 4:-7 7:14 8:-8
w:anodise	0:-10 1:5 2:17 3:-5 4:-10 6:-5
w:anodiz	0:-6 1:-9 2:6 4:-14 5:-5 7:17
w:anodize	0:-12 2:12 3:-12 4:-6 5:-6 7:-9 8:-5
w:anodize_.	0:-11 1:-5 2:18 3:-6 4:-6 7:-6 8:-5
w:another	1:14 3:-15 4:-19 5:8 6:-11 7:-8 8:-10
w:another_#	0:9 1:-11 2:6 4:-20 6:-7 7:-14 8:-8
w:another_release	1:12 3:-18 4:8 5:12
w:answer	0:17 1:-20 2:-9 3:5 4:-13 5:-10 6:-9 7:-7 8:5
w:answer_,	0:-5 1:6 3:-10 6:10
w:answer_on	0:-11 3:10 6:-7 7:-5
w:answer_our	0:-10 3:11
w:antenna	0:-15 1:-11 2:12 4:13 5:-6 8:-10
w:any	0:-16 1:-8 2:-7 3:-16 4:-25 5:-9 6:8 7:17 8:8
w:any_further	0:-6 3:6 6:-11 7:8
w:any_longer	0:11 1:-8 2:-12 3:-8 4:-7 5:-6
w:any_more	0:-17 2:-21 3:-10 4:-12 6:14 7:17 8:14
w:any_of	0:14 1:12 3:-11 4:-12
w:anybody	1:-8 2:5 4:11 5:-9 7:-12 8:-14
w:anyone	0:19 2:-5 7:-13
w:anyth	0:34 1:-17 2:-13 4:-15 5:-15 7:-21 8:-17
w:anyth_,	0:14 1:-11 3:-5 7:-8
w:anyth_new	0:-12 2:-6 3:17 4:-5 5:-9
w:anyth_on	0:37 5:-13 7:-15 8:-10
w:anyth_until	0:22 1:-14 2:-5 3:-7 4:-8 6:-5 8:-11
w:anyth_yet	0:13 2:-6 4:-6 7:-5
w:anywhere	1:12 8:-8
w:anywhere_,	0:-7 1:14 8:-6
w:aoife	0:-8 1:-8 2:8 4:-7 5:-6 6:10
w:ap	0:18 1:-6 2:-18 3:-5 7:-5
w:apart	0:-5 1:19 2:-9 4:-5 6:-9 7:-11
w:apart_.	0:-5 3:14 7:-10
w:apart_;	1:11 3:-8
w:apart_and	1:13 2:-8 6:-8
w:app	0:-8 1:-5 2:11 5:-5
w:apply_.	0:17 1:-11 2:-8 3:-5 4:-10 6:-9 8:11
w:approv	0:-6 1:-24 2:-8 3:-23 4:12 5:-37 6:-21 7:-23 8:13
w:approv_#	2:12 4:-7
w:approv_,	0:11 1:-12 2:13 3:-19 4:-9 5:-18 6:5 7:-19 8:-17
w:approv_.	0:-11 1:-15 2:-11 3:-6 4:16 5:-7 6:-7 8:-10
w:approv_:	0:-35 2:-9 4:22 5:-13 6:-6 7:-7
w:approv_a	1:-8 2:16 4:-9 5:-5
w:approv_and	0:5 2:14 4:-9 5:-8 8:-6
w:approv_as	0:-7 1:-17 2:-17 3:-18 4:-14 5:-16 6:-18 7:-24 8:23
w:approv_by	1:-13 2:-26 4:-9 5:-13 6:-19 7:-21 8:14
w:approv_for	0:-8 2:11 3:-11 5:-13 6:-15 7:-7
w:approv_it	0:-14 1:-12 4:-13 5:-6 8:26
w:approv_lot	0:-17 1:-12 2:35 4:-17 5:-10 6:-6 8:-10
w:approv_the	0:-12 1:13 2:17 3:-11 4:-11 5:-16 6:-8 7:-8 8:-5
w:approv_this	0:-8 1:-11 2:-22 3:6 4:-11 5:-11 8:26
w:approval	3:-27 4:-9 5:-32 7:-13 8:11
w:approval_,	0:-7 1:11 2:-18 3:-6 4:7 5:-8 8:16
w:approval_.	0:10 1:-13 2:17 3:-13 4:-10 5:-15 6:-6 7:-5
w:approval_for	0:-14 1:-5 3:-5 6:-10 8:16
w:approval_from	0:-16 1:8 2:14 4:-8 5:-6
w:approval_is	0:9 2:-8 4:-5 5:-7 8:12
w:approval_of	1:9 3:-7 4:-22 5:-10 6:-11 8:-7
w:approve	0:-11 1:-32 2:25 3:-10 5:-28 6:-10 7:-16 8:-11
w:approve_#	1:-7 2:-15 3:-7 4:16 5:-5 8:-8
w:approve_.	0:-11 1:-12 3:12 4:-7 6:12
w:approve_lot	0:-5 1:-9 2:27 4:-17 5:-7 6:-7 7:-10
w:approve_the	0:-6 1:-15 2:20 3:-5 4:-16 5:-18 6:-8 7:-5
w:approver	0:7 2:-8 3:-5 5:-6 8:10
w:april	0:24 1:-13 2:-24 3:-14 4:-13 5:13 6:-10 8:-12
w:april_#	0:-7 2:-9 3:-12 4:-9 5:19
w:architect	0:-12 2:5 3:-5 4:5 5:-12
w:architect_has	0:-11 1:5 2:19 4:-13 5:-7
w:archive	0:10 2:-10
w:are	1:-14 3:-6 4:-22 5:-14 8:-13
w:are_#	1:13 2:-14 3:-9 4:-20 5:-12 6:6 8:6
w:are_a	1:-9 2:-9 3:9 4:10
w:are_accept	1:9 3:5 6:-10
w:are_additional	0:-11 1:-12 6:11
w:are_all	0:10 1:-15 4:9
w:are_already	0:-13 4:-7 7:14
w:are_approv	0:-13 2:-6 3:-10 5:-13 6:-7
w:are_at	0:20 1:8 7:-14
w:are_back	0:7 1:15 4:-10 5:-6 7:-8
w:are_block	0:-37 1:-13 2:8 4:-10 5:6 6:-6 7:-14 8:-12
w:are_cancell	2:14 3:-6 4:-10
w:are_clear	2:-16 3:-7 4:-11 5:-5 7:-5 8:25
w:are_clos	1:-13 4:-5 6:14
w:are_count	0:-11 1:17 2:-14 3:12 6:-6
w:are_done	0:-8 1:10 2:-15 3:-15 4:-7 6:-7 7:8 8:-9
w:are_due	0:5 2:11 4:-8 5:-5
w:are_exclud	0:-14 2:13 3:-10 4:-5 5:-7 6:9
w:are_extra	0:-16 2:-11 3:15 4:-9 5:-6 7:-7
w:are_fine	1:-7 3:10 4:-7 7:-7
w:are_finish	0:7 1:-22 2:16 3:-13 4:-10 5:-5 6:-10 8:-10
w:are_for	0:-5 2:-6 3:5 4:15
w:are_free	0:-6 1:-5 3:13
w:are_frozen	0:-20 1:19 2:6 3:-13 4:-10 5:9
w:are_good	0:-9 1:9 2:-6 3:-10 4:-9 5:-7 6:-14 7:-7 8:12
w:are_held	0:40 1:-17 2:-34 3:-12 5:-14 6:-6 7:-8
w:are_hereby	0:-20 1:-7 3:-6 4:-12 5:-8 6:20 7:-5 8:-13
w:are_in	0:20 1:-24 2:9 3:-7 4:-18 5:-13 7:-24 8:-6
w:are_includ	0:-7 1:18 2:-15 3:-13 6:7
w:are_inside	0:-5 1:-8 2:13 3:-9 4:-6 5:-7 6:11 7:-9
w:are_kept	0:16 3:-6 6:-8 7:-16
w:are_left	3:13 7:-8
w:are_lift	1:10
w:are_lock	1:-9 4:10
w:are_no	0:-9 1:13
w:are_not	0:-27 1:12 2:32 3:-24 4:-25 5:-14 6:-23 7:5 8:-10
w:are_off	0:-14 2:19 3:-5 4:-6 7:-5
w:are_ok	0:-9 1:11 2:-10 5:-5
w:are_on	0:8 1:-11 2:-15 3:-28 4:16 5:-21 6:-19 8:-15
w:are_open	6:12 7:-6
w:are_out	0:13 1:-12 2:-12 5:12
w:are_outside	0:-7 1:14 3:-8 7:-7
w:are_pack	0:-12 1:-8 2:-7 7:16
w:are_part	1:-5 3:-10 6:15
w:are_pleas	1:-6 2:12 4:-6
w:are_releas	0:7 1:-18 2:-10 3:17 7:-9 8:-7
w:are_scrap	0:6 1:-12 3:11 7:-6 8:-6
w:are_still	0:14 1:17 2:-27 3:-16 5:-11 6:-16 7:-20 8:-7
w:are_the	1:11 2:-5 3:5 5:-10 6:-9 7:-6
w:are_through	0:-20 1:12 2:-16 3:-11 5:-8 6:-16 7:19 8:-15
w:are_to	0:-38 1:5 4:-16 6:-12 7:22 8:-5
w:are_usable	0:-18 3:14
w:are_wait	1:-6 2:-8 3:12 4:-7 5:-12 7:-5
w:are_with	0:-19 1:6 2:8 3:-8 4:-6
w:area	0:-8 1:-19 2:-8 3:20 4:-5 5:-8 7:5
w:area_until	1:-5 7:10
w:aren't	0:-21 2:-16 4:5 5:-10 6:-8 7:18 8:-15
w:aren't_to	0:-9 2:-15 4:20 7:-7
w:argue	1:-11 6:6
w:arm	1:-6 2:-15 4:15 8:-14
w:arms	1:15 3:-5 6:-7 8:-5
w:around	0:7 1:9 3:12 4:-9 5:-14 6:-6 7:-10 8:-5
w:around_#	0:-6 2:-7 3:14 4:-5 5:-11
w:arrange	0:-16 1:-5 4:10 7:-5 8:-5
w:arriv	0:11 1:10 3:8 4:-13 5:-12 6:-12 7:-12 8:-10
w:arriv_.	1:10 2:-7 3:12 5:-10 6:-10
w:arrive	0:12 2:-5 3:-8 4:-5 5:5 6:-6 7:-10
w:arrive_.	0:5 3:-11 5:13 7:-8
w:art	0:7 1:-5 2:6 3:-13 6:-5 7:8
w:art_rev	2:12 4:-5
w:articl	0:-6 1:-11 2:-23 3:-13 4:24 5:-11 8:-7
w:articl_of	0:-10 1:-10 2:-23 3:-10 4:21 8:-6
w:article	1:-18 2:-27 3:-13 4:28 5:-18 6:-13 7:-8 8:-22
w:article_,	0:-5 2:-15 4:15
w:arturo	3:-16 5:16
w:artwork	0:-24 1:6 2:14 3:-14 4:-6 5:-31 6:-10 7:-8
w:artwork_.	0:-17 3:11 4:-9 5:-12 7:14 8:-5
w:artwork_rev	0:-28 2:6 3:-18 5:-17 6:-17 7:-12 8:15
w:artwork_version	1:5 3:-17 4:-12 5:-12 6:7 7:-15 8:-6
w:as	0:-30 2:10 3:-24 4:-22 5:-17 6:6 7:-5 8:13
w:as9102	0:-10 2:-22 3:-7 4:22 5:-11
w:as_#	1:12 2:7 3:-12
w:as_a	0:-7 1:-13 2:18 4:-9 5:-17 6:-7 7:-14 8:-9
w:as_agre	0:-17 1:7 3:-14 4:-6 5:14 7:-5
w:as_an	0:17 1:-9 5:-8
w:as_before	0:-18 1:11 2:-14 3:-17 4:-7 5:-8 6:20 7:-11 8:-10
w:as_below	0:-6 2:-10 3:-7 4:7 5:9 7:-8
w:as_buyer	0:-11 2:-13 3:8 4:-9 8:-6
w:as_category	1:9 2:10 3:-11 4:-5
w:as_deliver	2:-5 3:13
w:as_discuss	1:8 3:-5 4:-9 8:11
w:as_far	0:8 2:-13 3:-10 4:-12 5:-8 7:12 8:-7
w:as_first	1:-12 2:20 4:-8 5:-12
w:as_follow	0:-16 2:13 3:-5 4:10 5:-6
w:as_for	0:-15 2:-6 4:-5 7:8
w:as_i	0:7 2:-17 3:-13 4:-12 5:-5 6:-10 7:14 8:-6
w:as_i've	0:14 2:-7 4:-5 7:-5
w:as_in	0:-20 2:-8 3:-12 4:-5 5:-17 6:-5 7:-5 8:26
w:as_is	0:-15 1:5 3:11 7:-5
w:as_last	0:-17 1:15 2:-10 4:-9 5:-7 6:-10 8:21
w:as_lot	1:-9 2:11 3:-6 4:-10 5:-8 6:-8 8:-11
w:as_much	0:12 2:-5 7:-6
w:as_of	0:10 2:6 3:-21 4:-14 5:-12 6:-14 8:-22
w:as_on	0:-6 1:8 2:13 5:-6 6:-8
w:as_order	0:-7 1:6 2:11 3:-8 4:-12 6:11 7:-7
w:as_our	0:10
w:as_part	1:9 2:-12 3:-11
w:as_per	0:-32 2:-13 4:-15 5:-7 6:11 7:-14 8:26
w:as_plann	0:-11 1:-8 2:-7 4:-5 6:-11 7:18 8:-5
w:as_program	1:-22 3:7 6:12 8:-8
w:as_project	0:-6 1:20 2:5 3:-14 4:-5 5:-6 6:-10
w:as_purchas	1:6 4:-8 6:-8 8:10
w:as_quot	0:-21 1:-12 2:7 3:-8 5:-8 6:-12 7:-8 8:9
w:as_releas	1:11 2:-16 4:-6 6:-10 8:-8
w:as_soon	0:18 1:5 3:-16 4:-13 5:-9 6:-22 7:-15 8:-15
w:as_the	1:-9 2:24 3:-8 4:-17 5:-7 6:-10 7:-6 8:-14
w:as_they	0:-12 1:12 2:-10 3:-9 7:10
w:as_to	0:5 1:-6 2:16 4:-8 5:-6 7:-12
w:as_usual	2:-8 4:14 5:-10 6:-11 7:-14 8:-8
w:as_we	0:-15 1:8 3:-5 7:-8 8:11
w:as_well	0:-25 1:-8 4:-10 5:9 6:12 7:9 8:-6
w:as_you	0:21 1:-30 2:-11 3:-14 4:-17 5:-14 6:16 7:-16 8:10
w:asa	0:-16 1:-8 2:12 4:-5 5:-7 6:10
w:ash	0:-15 1:7 2:32 3:-9 4:-21 5:-12 6:-5 7:-6
w:ash_,	0:-7 1:10 2:22 3:-9 4:-17 5:-12 6:-5
w:aside	0:-13 1:18 2:-7 3:-7 5:-7 6:-8 7:9
w:aside_,	1:15 2:-5 5:-6 6:-6
w:ask	0:9 1:-19 2:-5 4:7 5:-6 6:-11 8:-15
w:ask_,	0:14 1:-12
w:ask_.	2:-16 3:-11 4:18 5:-7 6:-7 7:-20 8:-12
w:ask_for	0:28 2:-7 7:-14
w:ask_me	1:-10 2:9 3:7 4:7 6:-7 7:-9 8:-11
w:ask_you	0:-19 1:-5 2:6 3:-10 4:-10 6:-6 7:13
w:asks	0:13 1:9 2:-7 3:-10 4:-7 7:-6
w:assembl	1:-20 2:8 3:6 4:-6 5:-8 6:15
w:assembl_before	1:-8 3:10 5:-7 6:9
w:assembly	0:-25 2:7 3:13 4:-8 5:-12 6:-14 7:11 8:-10
w:assembly_,	3:12 4:-8
w:assembly_draw	0:-7 2:13
w:assembly_of	0:-7 1:-7 3:-6 7:14
w:assum	0:-7 1:-10 2:25 3:-15 4:-16 5:-11 6:-10 7:-7 8:-17
w:at	0:13 2:-19 3:-22 4:-25 5:-9 6:-13 8:-21
w:at_#	0:42 1:-19 2:-5 3:-6 4:-17 5:-10 6:-7 7:-19 8:-17
w:at_.	0:-11 3:10 7:8
w:at_a	0:19 1:-14
w:at_eight	0:13 1:-7 2:-6
w:at_gate	1:-8 2:10
w:at_index	0:-7 1:9 3:-13 5:-7 6:-13 8:-10
w:at_it	0:-8 1:-7 2:-10 3:11 5:-7 7:-6 8:14
w:at_least	0:-10 1:-12 4:-18 5:-8 7:14 8:14
w:at_noon	0:10 8:-5
w:at_once	2:-6 3:-10 4:-14 5:-6 6:-10 7:14
w:at_our	0:-12 1:-10 3:-16 4:-16 5:-11 6:-5 7:12 8:-9
w:at_present	0:18 2:-5 4:-6
w:at_rev	0:14 1:6 2:-21 3:-28 4:-7 5:-6 6:-20 7:-15 8:-8
w:at_revision	0:23 1:5 2:-17 3:-6 4:-5 5:-8 6:-7 7:-10
w:at_stop	1:10 7:-5
w:at_that	0:10 1:-10
w:at_the	0:5 1:-5 2:-11 3:-10 4:-5 5:-13 6:-8 8:-8
w:at_your	0:-44 1:-8 2:-17 3:13 4:-16 5:17 8:-20
w:attach	0:45 1:-19 2:-5 3:-15 4:-21 5:-23 6:-15 7:-27 8:-27
w:attach_)	0:-10 2:-10 4:12 7:-6
w:attach_,	0:26 1:-5 2:-10 3:-13 4:-10 5:-7 6:-5 7:-10 8:-11
w:attach_.	0:19 1:-10 3:-10 5:-5 6:-5 7:-7
w:attach_is	0:17 1:-10 4:-8 5:-6 7:-9
w:attention	0:-10 1:-7 2:13 3:-9 4:14 5:-8 6:-5 8:-12
w:auction	0:29 2:-24 3:-6 6:-5 7:-16
w:audit	0:15 1:9 2:-6 3:-5 4:-15 5:-5 6:-13 7:-14 8:-8
w:audit_,	0:9 1:-12 2:5
w:audit_.	2:-5 3:15 4:-12 6:-9 7:-10 8:-6
w:auditor	0:34 1:-8 2:-10 3:-21 4:-12 5:-11 6:-5 7:-18 8:-12
w:august	0:26 1:-5 2:-5 3:-5 4:-5 5:-5 6:7 7:-14 8:-6
w:august_#	0:22 2:-7 7:-13
w:authoris	0:-26 2:-13 3:-12 4:12 6:7 7:-14 8:-23
w:authoris_:	0:-12 1:7 2:-6 7:-5
w:authoris_by	0:-11 1:9 2:7 3:-9 4:-5 7:-5 8:-7
w:authoris_this	1:-12 6:13
w:authorise	0:-5 1:12 2:14 4:-9 5:-5 6:-12
w:authority	0:8 1:-8 2:-7 3:-13 4:-17 5:-7 6:13 7:6 8:-14
w:authority_for	0:-14 2:18 3:-5 4:-5 6:-7
w:authority_to	0:22 1:-7 2:-14 3:-6 4:-16 6:-5 8:-15
w:authoriz	0:-15 2:-15 3:-16 4:12 5:9 6:8 7:-7 8:-6
w:authoriz_.	1:-8 2:-11 6:15
w:authoriz_by	1:-17 6:18
w:authoriz_this	1:12 2:-12 3:-5 4:10 5:17 6:-13 8:-20
w:authorization	0:-17 2:27 3:-13 4:-7 7:-5 8:-6
w:authorize	2:6 3:-8 5:-9 6:-8 8:14
w:autoclave	0:10 2:-8
w:automatically	0:11 1:-5 2:8 3:-16 5:-7 6:-6 8:-5
w:automatically_.	0:19 3:-12 4:-5
w:available	0:-17 1:-11 2:19 3:-9 4:-6 5:7 7:-5 8:-6
w:await	0:16 2:-8 3:-5 6:-7 7:-10
w:await_your	0:17 2:-8 7:-13
w:away	0:5 1:-23 2:-15 3:-11 4:-21 5:-14 7:-13 8:29
w:away_,	0:-13 1:-14 2:-8 3:-5 4:-8 6:-9 8:23
w:awn	1:14 4:7 7:-8 8:-7
w:axle	0:-10 1:13 3:-9
w:b	1:-8 4:-6 5:-8 6:-10 7:-20 8:-14
w:b_)	2:-11 3:8
w:b_,	0:-15 1:20 4:-9 5:-18 6:-8 7:-11 8:-13
w:b_.	0:-21 3:-12 4:-5 5:12 7:-15 8:-6
w:b_:	0:6 1:-10 2:9 3:-6 4:-7 5:-6 6:-5 8:-6
w:b_and	1:-13 2:9 4:-18 5:-10 6:-9 7:-6 8:-9
w:b_for	0:-8 1:10 2:-7 3:10 4:-5 5:-5
w:b_stay	0:17 1:-14 7:-11
w:b_to	1:11 2:-9
w:back	0:-6 1:20 2:-23 3:-22 4:-28 5:-9 6:-5 8:-13
w:back_#	0:-8 1:5 2:-12 3:13 6:-7 7:-5 8:-6
w:back_,	0:7 1:14 2:7 3:-24 4:-15 5:-14 6:-19 7:-8 8:-15
w:back_.	0:-9 1:-7 2:-6 3:12 5:-9 6:6 7:-15 8:-11
w:back_and	0:11 1:7 2:14 3:-18 4:-10 5:-10 6:-5 7:-10 8:-5
w:back_at	0:-11 5:14
w:back_clean	0:11 1:-8 7:-5
w:back_for	0:18 2:-17
w:back_from	0:-13 1:14 3:-5 4:-11 5:-7 6:-10 7:13 8:-12
w:back_in	0:14 3:-12 4:-5 5:11
w:back_on	1:40 2:-28 3:-17 4:-14 5:-13 6:-19 7:-12 8:-10
w:back_the	0:-5 5:10
w:back_to	2:-18 3:6 4:-19 5:-11 6:-9 7:-10 8:12
w:back_until	2:-12 3:-12 4:-9 5:16
w:back_up	0:-14 1:10 2:-12 3:-5 4:-5 5:-7 6:10
w:back_with	0:-6 1:-17 7:19
w:backpack	0:-7 2:12 4:-8 6:-5
w:bad	1:5 2:-18 7:7
w:badly	0:15 7:-6 8:-6
w:bag	0:-19 2:-13 3:36 4:-12 5:-15 6:-16 7:-11 8:-8
w:bag_#	0:-18 1:-11 2:-12 3:35 4:-10 5:-15 6:-13 7:-8 8:-7
w:bagg	1:23 2:-8 3:-12 5:-6 6:-5
w:bagg_unchang	1:13 3:-8
w:bags	1:-5 2:5 3:10 4:-16 6:-8 8:-10
w:bags_#	0:-8 1:-5 2:-10 3:18 5:-6 6:-7
w:bags_.	0:9 2:10 3:-7 4:-12
w:bakery	0:14 2:16 3:-13 4:-11 5:-8 7:-14
w:bakery_has	0:19 2:-6 3:-8 4:-7 7:-8
w:balance	0:-5 1:-5 3:-5 4:-20 6:11 7:-9 8:-25
w:balance_#	1:9 2:11 3:-10 5:-10 6:-12 7:-11 8:-20
w:balance_,	0:-25 1:-18 2:9 3:5 4:-16 5:-14 6:28 7:-11 8:-17
w:balance_.	0:-15 1:-12 2:-10 3:22 4:-9 5:-8 6:7 7:-8 8:-8
w:balance_:	2:-9 3:-10 4:-10 5:11 8:-6
w:balance_need	1:12 2:10 3:-8 4:-5 5:6 6:-11
w:balance_of	0:-10 1:10 2:-23 3:-16 6:21 7:-13 8:-9
w:balance_shall	0:13 2:-6 4:-5
w:balance_to	3:10
w:band	1:-8 3:11 4:-5 5:-12 8:-5
w:bank	0:27 2:-11 3:-7 4:-11 5:6
w:bar	0:-7 3:6 4:-14 5:-5 6:6
w:bar_.	0:-10 1:6 2:12 4:-8
w:bar_is	0:-7 2:-11 3:11 4:-5 7:8
w:barr	0:-14 1:5 2:-7 4:15 5:-6 6:-6 8:-5
w:barrel	2:19 3:-10 4:-11 6:-5 7:-12 8:-5
w:bas	0:-15 1:12 2:-5 4:-6
w:basi	1:-8 2:-10 3:-10 4:-10 8:13
w:batch	1:-20 2:24 3:-20 4:-38 5:-14 6:-11 8:-22
w:batch_#	0:6 1:-5 4:-12 5:-11 8:-7
w:batch_has	0:-11 2:-15 4:8 7:12
w:batch_of	0:7 1:-26 2:24 3:-12 4:-24 5:-13 6:-5 7:-11 8:-5
w:bath	1:-11 2:5 3:-7 4:-8 5:-6 6:-8 7:15 8:-7
w:battery	0:6 1:-14 4:-5 6:6
w:bauer	0:-7 1:11 2:-10 3:13 5:-9 6:-11 7:-7
w:bcf	0:12 7:-7
w:be	0:-5 1:-10 3:-6 5:-16 6:-8 8:-14
w:be_,	0:-13 2:13
w:be_a	0:11 4:-7 7:-6 8:-5
w:be_able	0:10 8:-7
w:be_adjust	1:-5 3:13
w:be_back	1:-17 7:15
w:be_blown	0:-9 1:-11 2:12 3:6 4:-10 5:-6
w:be_built	0:-6 1:-10 2:-8 4:5 6:19
w:be_commenc	2:15 4:-6
w:be_count	0:-19 1:23 2:-15 3:-10 4:-9 5:-7 6:-10 7:-11
w:be_cut	0:-13 1:-13 2:10 3:-5 4:9 5:-6 6:-6
w:be_decid	1:10 3:-8 7:-5
w:be_deduct	2:-5 3:15 6:-8
w:be_deliver	0:-18 2:-7 3:6 4:-5 5:-7 6:10 7:-6
w:be_dispatch	0:-18 1:-6 2:-12 4:-11 5:7 7:10 8:-5
w:be_done	0:5 1:-16 6:12 7:8
w:be_given	2:13 4:-12 8:-5
w:be_glad	1:12 2:-8 3:-5 6:-8 7:-9
w:be_good	0:21 1:-9 2:-5 3:-8
w:be_ground	2:-6 3:-11 4:12 7:-11
w:be_held	0:10
w:be_in	0:18 1:-8 3:-15 4:-6 5:-7 7:-8 8:-5
w:be_invoic	0:10 2:-20 3:9
w:be_issu	1:13 2:8 4:-5 6:-8 7:-9
w:be_kept	0:6 1:-11 2:-7 3:-10 4:-7 5:-5 6:-10 7:8
w:be_load	2:-6 4:-10 5:11
w:be_made	0:-5 2:-26 3:-16 4:28 6:17 7:-5
w:be_me	0:-6 1:11
w:be_mould	0:-20 1:7 2:22 3:-18 5:-9 6:-8 7:-8
w:be_pour	0:-14 1:-7 2:11 3:10 5:-6 6:-6 7:-9
w:be_produc	0:-20 1:-15 3:16 4:-8 5:-8 7:-9 8:-14
w:be_ready	0:11 3:-9 7:-12
w:be_reduc	0:-7 1:-8 3:18
w:be_releas	0:36 1:15 2:-8 3:-15 4:-19 5:-9 6:-10 7:-10 8:-5
w:be_restart	0:-9 1:17 3:-7 6:-10
w:be_resum	0:8 1:9 2:-5 3:-11 7:-8
w:be_retain	0:-10 7:15
w:be_schedul	0:12 1:-10 2:8 4:-11 5:-10 7:-6
w:be_sent	0:-9 1:11 2:-7 3:-12 4:5
w:be_shipp	0:-6 1:-15 2:-11 4:-10 5:15 8:-7
w:be_so	0:-13 1:-5 2:16 4:-9
w:be_start	0:-16 2:16 3:-20 5:-10 6:-8 7:-7 8:-14
w:be_taken	0:-5 1:10 2:9 4:-7 5:-5 6:-7 7:-5
w:be_the	2:5 3:-7 4:-14 7:-5 8:9
w:be_touch	1:14 7:-11
w:be_turn	0:11 7:-10
w:be_used	0:-9 2:-8 3:13 5:-5
w:be_weld	0:-11 1:-5 7:18
w:bea	2:-5 3:11
w:bear	0:15 1:9 2:-12 4:-8 5:-8 7:-11 8:-10
w:beatriz	0:-16 1:5 2:11 4:-5 5:-6 7:11
w:because	0:13 1:-26 2:-19 3:10 4:-13 5:-13 6:-13 8:-6
w:because_of	0:27 1:-14 2:-16 3:-5 5:-8 7:-6
w:because_the	0:5 1:-11 2:-13 4:-5 5:-6 6:-6 7:8
w:bed	0:18 1:-16 2:-11 3:-6 5:-6 7:-5 8:6
w:beech	0:-20 1:14 2:-6 3:-15 4:20 5:-14 6:-12 7:-7 8:-5
w:beech_,	0:-13 1:6 2:-12 3:-11 4:18 5:-5 6:-5
w:been	0:-12 1:12 2:-10 3:-10 4:-16 5:-17 8:-12
w:been_.	1:-20 2:-7 3:19 4:-5 5:-7 6:-5
w:been_accept	0:-10 1:8 4:6
w:been_approv	0:25 1:-8 2:-18 3:-15 5:-10 6:-9 7:-14 8:-21
w:been_check	4:-10 8:8
w:been_complet	0:-15 1:14 3:-13
w:been_deliver	0:10 1:-7 2:-7 3:-5
w:been_evaluat	0:-12 1:-8 2:21 4:-15 5:-7 6:-12 8:-11
w:been_finish	0:-10 2:-6 3:-7 6:11 7:5
w:been_here	0:-5 2:18 3:-10
w:been_measur	0:-18 1:-7 3:10 4:16 7:-7
w:been_on	0:12 1:10 4:-5 7:-12
w:been_pass	0:-10 1:5 4:14 6:-6
w:been_re	0:-12 1:5 2:-6 7:11
w:been_releas	0:30 1:-13 2:-13 3:-12 4:-15 5:-12 6:-14 7:-17 8:-12
w:been_through	0:-16 1:5 2:-8 3:6 4:-5 6:5 7:-7 8:-5
w:before	0:-17 1:19 2:-13 3:-27 5:-11 6:18 7:-15 8:-19
w:before_,	4:-13 5:-10 6:18 7:-7 8:-18
w:before_.	0:-18 1:19 2:-12 3:-17 4:-13 5:-12 6:15 7:-9 8:-17
w:before_anybody	2:-10 4:12 5:-8 7:-11
w:before_christma	1:-6 3:11
w:before_i	0:16 2:-17 3:-12 4:-8 5:8 6:-6 7:-6
w:before_it	0:18 1:-12 2:6 3:-8 4:-7
w:before_my	3:11 5:-5
w:before_our	0:-37 2:24 3:-24 4:6 5:-6 6:-15 7:9 8:-13
w:before_stop	1:34 2:-17 3:-17 4:-8 5:-7 7:-18 8:-6
w:before_that	0:7 1:-9 2:-5 4:12 8:-8
w:before_the	0:-17 1:20 3:-15 4:-10 5:-8 6:9 7:-16 8:-6
w:before_we	1:25 2:-8 4:-12 6:-5 7:-17
w:before_you	2:-5 6:-6 7:-5 8:11
w:begin	0:-27 1:-23 3:-18 4:16 5:-15 6:-14 7:7
w:begin_with	0:-22 1:-23 2:35 3:-17 4:-29 5:-12 6:-11 7:-8
w:behalf	0:-14 1:6 3:-11 4:9 5:-12 6:6 7:-10 8:-7
w:behalf_of	0:-14 1:6 3:-11 4:9 5:-12 6:6 7:-10 8:-7
w:behind	0:-6 1:-5 2:11 4:8 5:-16 6:-16 7:-20 8:-12
w:behind_.	1:-12 2:-7 3:16 4:-5 5:-7 7:-8 8:-8
w:behind_it	0:-8 1:-12 2:15 3:-9 4:9 5:-9 6:-7 7:-14 8:-6
w:behind_them	0:5 1:-5 2:11 5:-10 6:-11
w:behind_us	0:-8 1:-6 2:-7 4:11
w:believe	0:10
w:below	3:-16 4:-7 6:-5 7:-12 8:15
w:below_,	0:-12 1:13 3:-10 4:-15 5:-5 8:25
w:below_.	0:9 2:-18 3:-6 5:8 7:-7
w:below_are	0:-5 2:10 5:-5 7:-5
w:belt	2:10 5:-7
w:ben	4:10 8:-11
w:ben_,	4:10 8:-11
w:bench	0:-33 2:7 5:-6 6:10 7:-8 8:8
w:bend	0:-15 2:-5 3:-12 4:-10 5:-7 7:16 8:-7
w:bend_test	0:12 1:8 7:-14
w:bergen	0:11 1:-12 2:14 3:-12
w:bert	0:12 3:-8 7:-5
w:best	0:10 1:11 2:-31 3:-17 4:-9 5:-7 6:-17 7:-11 8:18
w:best_,	1:-17 2:-6 3:-11 4:-6 6:-7 7:-7 8:35
w:best_regard	0:-21 1:21 2:-20 3:-6 5:-10 6:-9 7:-5 8:7
w:beth	1:14 5:-7 7:-6
w:better	1:-9 2:16 7:-8 8:-12
w:better_than	1:-8 2:17 8:-12
w:bettina	0:15 1:-12 2:18 3:-10 4:-18 5:-7 6:-8 7:-21
w:between	0:-14 2:-12 3:-23 4:-20 5:33 7:-18 8:-15
w:between_#	0:-30 2:-17 3:-19 4:-15 5:30 7:-11 8:-12
w:between_the	0:-10 2:-7 3:-8 4:-8 5:16 7:-5
w:bex	0:-21 1:12 2:-12 3:-9 5:-6 8:25
w:bey	2:10 4:-10
w:beyond	0:-13 2:13 3:-9 4:-10 7:-5 8:-13
w:beyond_that	0:-16 1:13 2:7 3:-7 4:-8 6:-12 8:-5
w:bezel	2:-10 3:5 5:-8
w:bianchi	0:12 5:-11
w:big	0:18 1:-7 2:-16 3:-14 4:14 5:-6 6:-5 7:-6 8:-9
w:bill	2:8 3:-7 4:-5 5:-8 6:8 7:-19 8:-6
w:bill_,	0:-9 1:13
w:bin	0:-13 1:-7 2:-15 3:28 4:-16 5:-17 6:-11 7:-5 8:-8
w:bin_#	0:-18 1:-8 2:-14 3:27 4:-14 5:-15 6:-6 8:-7
w:bind	0:8 2:-12 3:-6 5:9 6:-8 7:-7
w:bins	0:-10 1:23 2:-5 4:-6 6:-12
w:biocompatibility	1:-14 2:8 3:-13 4:-10 7:9
w:birch	0:-17 1:16 2:19 3:-9 4:-16 5:-10 6:-7 8:-18
w:birch_ply	0:-7 1:-6 2:25 3:-7 4:-11 5:-8 8:-9
w:bit	0:23 2:-14 5:-9 8:-6
w:black	0:-18 1:-10 2:15 3:-17 4:10 5:-15 7:-8 8:-12
w:black_.	0:-22 1:-10 2:9 3:-15 4:13 5:-10 8:-6
w:black_anodize	0:-9 2:16 3:-6
w:blad	0:-11 1:-16 2:-23 3:10 4:19 5:-14 6:-10 8:-22
w:blank	3:-11 4:12 5:-8 6:-7 7:-15 8:-7
w:blanket	0:8 1:-17 2:-21 3:5 4:-13 5:5 7:-5
w:blanket_#	1:-7 2:-16 3:-6 4:-6 5:10
w:blast	0:7 1:-9 2:-6 3:13 6:-7 7:-15
w:bless	0:-20 2:11 3:8 4:-9 5:-8 6:-5 7:-6 8:15
w:blink	0:13 6:-7
w:blister	0:-11 3:10 5:14 6:-13 7:-6 8:-6
w:blister_card	0:-10 2:-10 3:11 5:15 6:-12
w:block	2:-7 3:-17 4:9 6:-9 7:-18 8:-12
w:block_,	1:-13 2:15 3:-7 5:15
w:block_.	0:6 1:-10 2:-23 4:19 5:-14 6:-8
w:block_:	0:-29 1:17 2:9 3:-10 5:6 6:-10 8:-5
w:block_for	1:-15 3:-16 4:-20 5:23 6:11 7:-9
w:block_on	3:-5 6:14 7:-5 8:-7
w:block_ones	1:-9 2:-5 3:15 5:-7
w:block_pend	0:-20 1:9 2:-9 3:-5 5:13 6:-6
w:block_stock	1:-12 2:-8 3:23 4:-10 5:-10 6:-5
w:block_store	0:10 5:-5 7:-8
w:block_till	2:6 3:-14 4:8
w:block_until	0:-24 1:13 3:-9 4:6 5:-10 6:-13 7:-6 8:-10
w:blood	0:15 2:-11
w:blown	0:-9 1:5 4:-10 5:-7 7:-5
w:blown_until	0:-8 1:-10 2:15 3:11 4:-18
w:blue	0:-23 2:-18 3:-14 4:17 5:12 7:7 8:-7
w:blue_.	0:-5 2:-11 7:18
w:board	1:-15 3:-6 5:-28 6:-8 7:-12 8:-11
w:board_,	0:-27 4:14 5:-18 6:-8 7:7 8:-9
w:board_.	0:17 1:-8 3:-11 4:10 5:-5 6:-5 8:-18
w:board_:	0:10 1:-14 2:-16 4:10 5:-5
w:board_and	0:-9 1:11 3:-6 4:-13 5:-6 8:15
w:board_has	1:-6 2:13 4:-5
w:board_in	0:-10 2:16 5:-7 6:-5
w:board_is	0:-12 1:5 2:11
w:board_of	0:-12 2:8 3:11 5:-7
w:board_on	1:12
w:boat	2:-6 3:10 4:-15 5:9 6:-7 8:-5
w:bobbin	0:-14 1:7 2:-7 3:-5 5:10 6:-7
w:body	1:-5 2:5 3:-20 4:-6 5:-5 7:8
w:body_has	0:-7 3:-11 6:10 7:10
w:bogie	0:-11 1:16 2:7 4:-12
w:bollard	0:-20 3:34 5:-7 7:-8 8:-8
w:bom	0:-6 1:-8 2:17 3:-5 4:-8 5:-5 6:-6
w:bom_,	2:14 4:-7 6:-7
w:bond	0:-14 1:-11 2:-8 3:7 5:14 6:-7
w:book	0:32 1:-14 2:-19 4:-11 5:5 6:-15 7:-12 8:-7
w:book_,	0:16
w:book_.	0:17 2:-13 7:-9
w:booklet	0:-13 3:-6 4:-13 5:12 6:-8 8:19
w:booth	0:12 3:-7 4:-7 5:-9 7:-7 8:-7
w:border	0:-7 2:-13 4:-6 5:10 8:12
w:bore	0:-11 1:-5 2:14 3:8 4:-18 5:-6 6:-5 7:-6
w:borosilicate	0:-7 2:17 3:-8 4:-9
w:borosilicate_,	2:12 3:-7 4:-7
w:boss	1:-7 2:14 3:-5 4:-5 5:-6 7:6 8:-9
w:both	0:-11 1:-16 2:-20 4:14 5:-12 6:8 8:-10
w:both_,	0:-11 1:-15 2:8 6:9 8:-5
w:both_.	0:-15 1:9 3:16 4:-14 5:-10 6:-6
w:both_lin	0:-8 1:-18 3:-8 6:19 7:7
w:bottl	3:7 4:-10 6:-10 7:-6
w:bottom	0:22 7:-11
w:bought	0:-8 1:-11 2:-11 3:-8 4:22 5:-9 8:-6
w:bought_off	0:-14 2:-24 4:25 5:-8
w:bound	0:-14 1:-6 2:17 4:-7 7:12
w:bow	0:-7 2:-9 4:12 7:-6
w:box	0:-24 2:-6 3:20 4:-10 5:-23 6:-8 7:-21
w:box_#	0:-10 2:-8 3:25 4:-14 5:-14 6:-10 7:-16 8:-7
w:box_,	0:-33 1:12 2:19 3:-11 4:-23 5:-28 6:-17
w:box_.	1:-15 2:-9 3:-21 4:20 6:10 7:-12 8:-18
w:box_a	2:-9 3:14
w:box_as	0:14 2:-14 5:5 6:-7
w:box_on	2:5 3:12 5:-5
w:box_remain	2:15 4:-6 5:-6
w:br	0:12 1:11 2:-19 3:-15 4:-6 5:7 6:-7 7:-14 8:-9
w:br_the	0:-6 1:15 2:-8 3:-12 5:10 6:-6 7:-8 8:-5
w:br_your	0:20 2:-14 3:-5
w:bracket	0:9 1:-13 3:7 4:-13 5:-14 6:-19 7:-22
w:bracket_,	0:-25 1:14 2:5 4:-9 5:-12 6:-9 7:-8 8:10
w:bracket_:	0:12 3:-8 4:8 8:-7
w:bracket_in	1:-9 2:8 3:14
w:bracket_of	0:-5 2:10
w:bracket_on	0:12 1:-8 7:-11
w:bracket_to	0:-5 1:11 6:-5 8:5
w:brak	0:-6 1:-14 3:7 6:8 7:13 8:-5
w:brake	0:-11 1:14 2:5 3:-8 4:-14 5:-7 6:-6 7:14
w:brand	0:-18 2:-7 3:-8 5:-7 6:-6 7:8 8:14
w:brandl	1:-12 2:-15 3:-9 5:20 7:-7
w:brandl_,	0:8 1:-7 3:-11 5:6 7:-7
w:brandt	2:-13 4:-11 5:-11 8:8
w:bras	0:-9 1:-5 2:22 3:-12 4:-11 5:-8 6:-5 7:-11 8:-6
w:brewery	0:-11 2:10 5:5
w:bring	0:16 1:-10
w:bring_the	0:15 1:-10
w:brno	0:-7 2:-5 4:-9 8:15
w:brochur	0:-6 1:-16 2:-8 3:6 4:-7 5:13 8:7
w:broken	0:27 1:-17 2:14 5:-14 7:-18
w:broker	0:24 1:-8 2:-19 3:-8 6:-8 7:-7 8:-5
w:bronze	0:-10 1:11 3:-12 5:-7
w:brunner	1:-12 2:-11 3:-9 4:13 5:-6 7:-12
w:brush	0:-19 1:-20 2:26 3:-11 4:-12 5:-5 6:-14
w:brush_.	1:-7 2:11
w:buckl	0:-17 1:5 2:-7 3:13 4:-5 7:9 8:-5
w:budget	0:28 1:-13 2:-26 3:-13 4:-17 5:5 6:-14 8:-14
w:budget_.	0:12 2:-10
w:budget_is	0:22 1:-11 2:-23 3:-15 4:-16 5:7 6:-13 7:-13 8:-14
w:bugs	0:19 2:-7 4:-6
w:build	0:-16 1:-11 2:6 3:14 4:-41 5:-21 6:18 7:-16 8:9
w:build_#	1:-8 2:-11 3:13 4:-8 6:5 7:-8
w:build_.	0:-8 3:19 4:-6 5:-16 6:-13 8:-6
w:build_all	1:-15 2:-23 3:-8 4:-13 5:-7 6:38 7:-5 8:-20
w:build_by	0:-8 1:-15 2:-9 3:25 4:-7 5:-5 6:-5 8:-8
w:build_now	0:-5 1:39 2:-7 6:-16 7:-11
w:build_quantity	0:-5 2:-6 3:13 4:-6 5:-7
w:build_the	0:-17 1:-19 2:27 3:-16 4:-17 5:-8 6:21 8:-13
w:build_them	1:-6 2:-5 4:-7 8:14
w:build_to	0:-5 2:9 3:-10 4:-6 6:11 8:-9
w:built	0:-7 1:-12 2:-13 6:16
w:built_,	0:-9 6:11 7:5
w:built_to	0:-9 1:-7 4:-12 5:10 7:-5
w:bulk	0:-23 1:-16 2:-21 3:-9 4:35 5:-14 7:-6 8:-16
w:bumper	0:-13 1:-12 3:-12 5:24 6:-5
w:bundle	0:-6 1:-9 3:12
w:bundle_#	0:-6 1:-9 3:12
w:burn	0:-13 2:6 3:8
w:burn_in	0:-13 2:6 3:8
w:burner	0:-14 3:13 7:-5
w:burr	0:-25 2:6 5:-6 7:18
w:bushing	1:-11 2:15 3:-6 4:-19 5:-5 6:-9 8:-9
w:busines	0:23 1:5 2:-13 3:-9 4:-8 5:-6 8:-5
w:busines_.	0:13 2:-12
w:but	0:32 1:-16 2:5 3:-15 4:-25 6:-5 7:-23 8:-8
w:but_i	0:10 1:-6
w:but_it's	0:12 2:-7 3:-8
w:but_not	0:8 1:-16 2:11 3:8 4:-12 5:-6
w:but_the	0:10 1:-5 2:5 3:-8 4:-9 7:-6
w:button	1:13 2:-8 3:-11 7:-9
w:buy	0:-44 1:-10 2:24 3:-20 4:-17 5:-12 6:-9 8:21
w:buy_)	0:-19 1:9 3:-5 4:13 6:-8
w:buy_,	0:-17 1:-6 2:18 3:-12 4:-17 5:13 6:-6 8:-16
w:buy_.	0:-11 1:11 2:-7 3:-9 4:7 5:-8 6:10 7:-9
w:buy_has	0:-8 1:-16 2:21 3:8 4:-20 5:-6 6:-10 7:-7
w:buy_office	0:-7 2:12 3:-10 6:-6
w:buyer	0:-32 2:-47 3:-9 4:12 6:7 7:-7 8:13
w:buyer_'	0:-9 1:-7 2:-8 4:15
w:buyer_)	0:-24 1:-7 2:5 3:-10 4:-11 6:-8 7:-7 8:16
w:buyer_,	0:-22 1:-13 2:-33 3:10 4:13 5:16 6:-17 7:-5 8:10
w:buyer_.	0:-26 1:20 2:10 3:-27 4:10 5:-11 7:-8 8:-6
w:buyer_;	0:-9 2:-5 6:15
w:buyer_and	0:-7 2:14 3:-9 4:-12 5:-5
w:buyer_for	0:5 2:-15 4:17
w:buyer_in	0:-9 2:-10 3:9 4:-5 5:-11 7:5
w:buyer_is	2:15 3:-6 4:-8 7:-7
w:buyer_mrs	0:-16 1:-7 2:15 3:-5 4:-12 5:-5 8:12
w:buyer_on	0:6 1:15 2:-14 4:-6 6:-5 8:-12
w:buys	0:17 2:-7 4:-7 8:-6
w:by	0:-8 1:-19 3:8 4:-10 5:-15 6:-13 7:-9 8:-17
w:by_#	0:-10 1:-10 3:16 4:-17 5:-29 6:5 7:-15 8:-11
w:by_:	0:-25 1:13 2:-14 3:7 5:5 6:-16 7:-9
w:by_air	1:15 3:-10 5:-11
w:by_courier	0:-14 1:6 2:6 3:-9 4:11 5:-11 7:-6
w:by_d	0:-11 5:11
w:by_dhl	1:-5 2:-9 3:-8 4:15 5:-7 8:-7
w:by_dr	2:12 4:-11 5:-7 6:-5 8:6
w:by_email	2:15 4:-13 5:-6
w:by_eng	2:-5 3:-5 4:12 5:-7
w:by_floor	0:21 1:-17 2:-18
w:by_friday	0:-5 1:19 2:14 3:-12 4:-13 5:-15 7:-14 8:-9
w:by_j	0:13 2:-7 3:-10 6:-10
w:by_k	1:-11 3:12
w:by_line	0:-13 1:8 2:11
w:by_mail	0:-22 1:8 2:16 3:-14 5:-15 7:6
w:by_material	1:8 2:9 3:-15 4:-7 6:7
w:by_me	0:-24 2:9 3:-14 4:5 5:-6 6:-9 7:-14 8:-7
w:by_monday	0:12 1:-11 3:-9
w:by_mr	0:-17 1:-6 2:-5 4:-9 5:10 6:-6 7:-5 8:11
w:by_mrb	0:12 1:-6
w:by_mrs	1:11 3:-11 4:-6 5:6
w:by_ms	0:-16 5:7
w:by_noon	0:14 3:-11 5:-5
w:by_our	0:-39 2:-6 4:-9 5:-6 6:-11 7:-16 8:16
w:by_purchas	0:14 2:9 4:-18 5:-13 6:-13 7:-10 8:-11
w:by_qa	2:10
w:by_quality	0:-5 1:-15 2:-6 3:9 4:6 6:10
w:by_r	0:-13 4:9 6:-6
w:by_regulatory	0:14 1:-9 2:-20 3:13 4:-18 5:-11 6:-8 8:-14
w:by_sea	0:-16 1:-14 3:10 4:-13 5:-11 6:-8 8:16
w:by_separate	0:12 1:-8 5:-5
w:by_supplier	0:-13 3:8 7:9
w:by_the	0:5 2:-10 3:5 4:-5 5:-13 6:-11 7:-10 8:-10
w:by_this	0:-23 1:-10 5:-8 6:-9
w:by_thursday	0:8 2:-15 3:-5 4:11 8:-13
w:by_undersign	0:-16 2:10 8:10
w:by_us	2:-9 5:-16 6:-6 7:-9 8:9
w:by_wednesday	0:11 1:6 3:-9
w:by_what	1:-6 2:-6 3:23 5:-7 6:-5 7:-5
w:by_you	0:13 2:-8 3:-10 4:-10 5:-6
w:by_your	0:11 2:-6 6:-7
w:c	1:-9 2:6 3:-8 4:-20 5:-10 6:-5 7:-14 8:6
w:c1	1:5 2:-15 3:9 4:-5
w:c1_,	1:5 2:-6 3:11 6:-10
w:c3	0:-9 5:10
w:c_(	0:-19 1:8 3:-9 4:12 7:-7
w:c_)	0:12 1:-14 2:-7 3:11 5:-10
w:c_,	0:-10 1:-24 2:8 3:-14 4:-14 5:-17 6:5 7:-13 8:10
w:c_.	0:-31 1:20 2:-10 3:-16 4:-11 5:6 6:-5 7:-11
w:c_and	1:14 2:-9 6:-9
w:c_apply	0:-5 2:-7 4:-5 5:-5 8:15
w:c_in	0:16 1:-6 2:8 3:-8 4:-11 7:-6 8:-16
w:c_is	0:-8 1:-6 2:-15 3:6 4:-8 5:7 7:-6 8:7
w:c_of	0:19 1:-15 3:-5 4:-7
w:c_stay	2:13 4:-9
w:cabinet	0:-19 3:-14 4:-20 5:7 7:-10 8:12
w:cabinet_,	0:-16 1:-5 2:13 3:-11 4:-12 5:10 6:-10 8:-8
w:cable	0:-20 2:13 3:-20 4:-21 7:-6 8:13
w:cable_gland	0:-17 2:18 3:-14 4:-11 6:-6 8:10
w:cable_sets	1:-11 4:-7 8:11
w:cag	0:-10 2:-7 3:22 4:-12 5:-10 6:-5 7:11
w:cag_until	3:11 5:-6
w:cage	0:5 1:-19 2:-17 3:13 4:-7 5:-12 6:-6 7:7 8:-7
w:cage_#	0:12 1:-10 7:-11
w:cage_,	0:7 2:-6 3:10 5:-7 6:-5 7:-16 8:-9
w:cage_.	0:-22 1:-13 2:-8 3:-6 7:20
w:cage_for	0:-7 2:-6 3:16
w:cake	0:17 2:-10 3:-13 6:-11 7:-8
w:calendar	0:-14 2:-14 3:-12 4:-14 5:28 6:-10 8:-12
w:calendar_week	0:-19 2:-13 3:-12 4:-14 5:28 8:-7
w:calibration	0:15 2:-9 7:-6 8:-5
w:call	0:27 1:-11 2:-34 3:-26 4:-27 5:20 6:-30 7:5 8:-17
w:call_#	0:6 1:-5 2:-9 3:6 4:-12 5:12 6:-8 7:-7 8:-5
w:call_,	0:11 5:-6 7:-5
w:call_.	0:15 1:7 2:-18 3:-13 4:-9 5:-12 6:-16 7:-7 8:9
w:call_from	1:-5 3:-7 7:16 8:-7
w:call_me	0:-15 1:-11 2:-12 3:12 5:-9 7:26 8:-5
w:call_off	0:24 1:-18 2:-26 3:-16 4:-16 5:8 6:-10 7:-16 8:-14
w:call_offs	0:36 2:-10 3:-6 4:-12 5:-25 7:-10 8:-11
w:call_on	1:-6 2:-5 3:11 5:5
w:call_the	1:-5 5:11 6:-5
w:call_them	0:-15 1:-10 2:-13 3:-16 4:-9 5:30
w:call_those	0:-5 1:-5 3:-10 4:-7 5:14 7:-6 8:-5
w:call_with	0:18 1:-17 2:-5 5:-5
w:call_you	2:13 3:-5 4:-6 6:-7
w:came	0:-8 1:-8 2:-15 3:-5 4:-10 5:-9 6:-13 7:33 8:-8
w:came_back	0:-36 1:-10 2:6 3:-6 4:-7 6:-14 7:35 8:-8
w:came_in	0:18 3:-7 5:-5
w:came_off	0:-11 1:11 2:-9 7:11
w:came_out	0:14 2:-11 3:5
w:can	0:-14 2:-19 4:-14 5:-11 6:-11 8:-14
w:can't	0:37 1:10 2:-12 4:-16 5:-6 6:-16 7:-23 8:-13
w:can't_find	0:15 7:-8
w:can't_give	0:11 4:-6
w:can't_release	0:25 2:-10 4:-12 7:-10
w:can_be	0:-17 2:18 3:8 4:-23 5:-18 7:-9 8:-9
w:can_begin	0:-7 1:-11 4:8 5:-5
w:can_carry	1:-6 2:16 4:-6 8:-8
w:can_continue	0:-12 1:7 3:-11 4:-5 6:-8 7:13 8:-9
w:can_follow	0:-5 2:11 3:-6 4:-5
w:can_get	0:-10 1:9
w:can_go	1:-8 2:-18 5:-13 6:9 8:-19
w:can_have	2:-12 4:13 8:-12
w:can_leave	0:-5 1:-5 3:15 5:-5
w:can_let	1:-6 3:12
w:can_lift	7:11
w:can_not	1:5 2:-16 3:-9 4:16 8:-7
w:can_plan	0:9 1:-12 6:12
w:can_put	1:14 3:-15
w:can_release	0:45 1:-22 2:-24 3:-21 4:-25 5:-16 6:6 7:-15 8:-15
w:can_restart	0:13 2:-5 3:-6 6:-7 7:-7
w:can_resume	1:24 5:-8
w:can_run	0:-7 1:15 3:-18 4:-10 5:-11 7:-9 8:-11
w:can_send	0:-9 2:-7 3:15 4:-6 5:17 6:-11
w:can_ship	0:-18 2:8 4:-11 6:-6 7:-7 8:-14
w:can_start	0:-18 1:18 3:-17 4:-18 5:-7 6:-5 7:-5 8:27
w:can_take	0:-16 1:15 2:-17 3:-15 4:-6 5:16 6:-12
w:can_use	0:-12 2:-6 3:9 6:-6 7:-7 8:-13
w:can_we	0:15 1:-7
w:can_you	0:-15 1:-18 3:5 4:-15 6:-9 7:12 8:-5
w:cancel	3:-8 5:-6 6:13 7:-7
w:cancell	0:-7 1:-18 2:12 3:-14 4:-11 6:21 7:-6
w:cannot	2:-6 5:9 7:-13
w:canteen	0:30 2:-10 5:-9 7:-11 8:-8
w:canteen_is	0:23 5:-8 7:-11 8:-8
w:canva	1:-13 2:14 8:-6
w:cap	0:13 1:-7 2:-18 3:-6 4:-8 5:-15 6:-10 8:8
w:capacity	0:19 1:-5 2:-9 5:-6 7:-5
w:caps	1:12 2:-24 3:6 4:-6 5:-15 6:-5 7:-14 8:-8
w:caps_,	0:-5 1:13 4:-9 6:-6
w:caps_:	0:12 1:5 2:-15 4:-14 5:-7 6:-11 8:-5
w:caps_are	0:-7 1:-7 2:6 6:11
w:caps_at	0:16 1:-7 2:-8 5:-5 7:-5
w:caps_in	1:7 3:13 5:-6 6:-7 7:-7
w:carbon	0:-9 1:-9 2:19 3:-9 4:-9 5:-5 7:-5
w:card	1:-6 2:9 4:-9 5:10 6:-11 7:-15 8:-11
w:card_,	0:-10 1:-10 2:13 3:-8 4:-13 5:15 7:-13 8:-9
w:carl	0:6 1:-11 7:6
w:carla	0:13 1:-11
w:carlo	0:-14 1:-6 2:-7 3:-7 4:11 5:-9 6:9 8:-11
w:carlo_,	0:-14 1:-6 2:-7 3:-7 4:11 5:-9 6:9 8:-11
w:carrier	0:-8 1:-7 2:-11 3:6 4:-13 5:8 6:-6 8:-5
w:carrier_is	4:-5 5:13
w:carry	0:-9 1:14 2:-25 3:-19 4:14 5:5 6:-19
w:carry_on	0:-30 1:18 2:-24 3:-17 4:7 5:9 6:-17 7:8
w:carry_straight	1:8 2:15 4:-7 6:-8 8:-8
w:carton	0:-12 1:-15 2:-14 3:22 4:-13 6:-13 7:-15 8:-13
w:carton_#	0:-20 1:-10 2:-12 3:38 4:-14 5:-9 6:-14
w:carton_,	0:-11 3:-6 4:-11 5:18 6:-5
w:cas	0:24 2:6 4:-15 5:-24
w:case	0:15 1:-7 4:5 8:-12
w:cash	0:11 3:-5 7:-5
w:cast	0:-35 1:-5 2:19 3:-5 4:10 5:-11 6:-14 7:-13 8:-14
w:cast_of	0:-13 1:5 2:-9 4:15
w:casting	1:-5 2:-26 4:31 5:-20 6:-18 7:-12 8:-14
w:casting_,	1:9 2:7 4:-12 6:-5
w:catalogue	0:16 2:-13 3:-9
w:category	0:-23 1:17 2:18 3:-15 4:-21 5:-5 7:6 8:-7
w:category_lead	0:-13 1:10 3:-10 7:12
w:category_manager	0:-17 1:7 2:26 3:-8 4:-15 5:-6 6:-12 8:-6
w:category_purchas	0:-10 2:12 4:-8 7:-5
w:catheter	0:10 2:-8 3:-14 6:-6 7:-9
w:cause	0:12 2:-10 7:6 8:-5
w:cavity	0:-12 3:-5 4:21 5:-6
w:cell	3:5 4:-12 5:-9 6:-10 8:9
w:center	4:-8 8:10
w:cert	0:-20 2:-8 4:15 5:-14 6:-11 7:12 8:-22
w:certifi	0:-21 1:17 2:-13 3:-17 4:-7 5:15 6:-9 7:-14
w:certificat	0:-6 1:10 5:-6 7:-6
w:certificate	1:11 2:15 3:-19 4:-9 5:-18 6:-12 8:-12
w:certificate_for	0:16 1:8 3:-5 4:-6 5:-9 7:-8 8:-11
w:certificate_is	1:5 2:5 3:-13
w:cf8m	0:-9 2:-12 4:15 6:-5 8:-13
w:chain_has	0:-7 5:10
w:chair	2:-7 4:11 5:-20 6:-9 7:-6 8:-7
w:chair_,	1:-13 3:-11 4:10 5:-10
w:chamber	0:-10 1:-6 2:-6 3:-7 4:14 5:-6 8:-9
w:chang	0:-34 1:-31 2:12 3:-7 4:-30 5:-18 6:10 7:20 8:10
w:chang_,	0:-15 1:-13 2:16 3:-5 6:6
w:chang_.	1:-20 2:-10 3:-15 4:-7 5:-5 6:18 7:7 8:6
w:chang_by	2:-8 3:12 4:-8
w:chang_the	0:-32 1:-14 2:17 3:-10 4:-9 5:-6 6:-9 7:30
w:change	2:-9 4:-10 5:-13 6:-6 8:-17
w:change_,	0:-10 1:-6 2:-8 3:13 4:11
w:change_.	0:-10 1:11 2:12 3:-12 4:-12 5:-7 6:11 7:-9 8:-6
w:change_the	0:18 1:-9 7:-6
w:charg	0:-13 1:-5 2:12 5:-6
w:charge	0:12 1:-11 2:-25 3:11 5:-16 7:-8 8:-7
w:charge_.	0:12 1:-6 2:-6 3:-6 7:-6
w:charge_for	0:12 1:-6
w:charge_of	2:-11 4:12
w:charger	0:-11 1:-6 2:7 5:5
w:cheaper	0:16 1:-5 2:-5
w:check	0:13 1:-7 2:16 3:-19 4:-18 5:-20 6:-22 7:-12
w:check_,	0:-16 1:-10 2:-6 3:11 4:-10 5:-7 8:19
w:check_.	2:8 3:-5 4:-10 6:-5 7:10 8:-6
w:check_and	0:8 2:-6 4:-10 8:8
w:check_is	3:15 4:-12 5:-10 6:-6 7:-7
w:check_of	0:-17 4:15
w:check_the	0:14 1:-11 2:-10 3:15 5:-5
w:check_with	0:-7 1:17 2:-12 4:-5 5:-12 6:-6 7:-8 8:-12
w:cheer	0:-31 1:18 2:-10 3:-15 4:-12 5:-5 6:-12 7:-14 8:30
w:cheer_,	0:-17 1:10 2:8 3:-10 4:-5 6:-8 7:-8 8:24
w:chef	0:-8 1:-12 2:8 3:-8 4:12 7:-12 8:-5
w:chen	0:-15 2:-6 3:-11 4:-8 5:15 7:-6 8:-6
w:chen_,	0:-15 2:-6 3:-11 4:-8 5:15 7:-6 8:-6
w:chennai	1:10 2:-6 3:-10 4:9
w:children	0:12 2:-5 7:-10
w:chip	2:-15 4:-6 7:7 8:-5
w:chosen	0:-9 1:-5 3:-5 4:13 5:-13 7:-5 8:-5
w:chosen_the	0:-9 2:-11 4:16 5:-12 7:-5 8:-5
w:christma	0:13 1:-10 6:-7 7:-6 8:-7
w:christma_.	0:15 8:-7
w:chrome	0:-14 1:5
w:chuck	0:-18 1:-9 2:-10 3:9 5:5 6:-13 7:17 8:-7
w:chuck_,	0:-6 1:-5 3:10 5:7 6:-12
w:city	0:10
w:claim	2:-12 3:13 4:-10 5:-20 6:-25 7:10 8:-13
w:claim_#	0:19 2:-12 3:-9 5:-6
w:claim_.	0:-20 1:10 2:-6 3:-6 5:-7 6:-13 7:18 8:-12
w:claim_on	3:11 6:-11
w:claire	0:-5 2:11 5:-5
w:clamp	0:-25 2:-7 3:6 4:7 5:-11 6:-10 8:14
w:clamp_,	0:-10 1:-8 2:-11 4:-9 5:-5 6:-5 8:19
w:clamp_in	0:-13 2:-5 3:12 4:-11 5:-9 6:-6 8:13
w:clas	0:-8 3:7 4:-13 5:-12 6:7 7:-12 8:-12
w:clas_surveyor	1:11 5:-6 7:-7
w:clean	0:16 2:-16 3:-6 5:-7 6:7 7:-10 8:-6
w:clear	0:-25 1:-14 3:13 5:-10 7:-14
w:clear_,	0:-9 1:-11 3:11 4:11 5:-9 7:-6 8:-6
w:clear_.	1:-8 3:12 4:-17 5:-9 7:10
w:clear_lot	0:-5 1:-7 2:18 5:-13
w:clear_the	0:-11 2:-21 3:9 4:-16 5:21 6:-13 7:-6
w:clear_to	0:-13 2:-12 3:-5 4:-7 6:-5 8:24
w:clearance	0:-18 1:13 2:12 3:-11 4:-19 5:-8 6:-9 7:-5 8:18
w:clearance_.	0:-12 1:20 7:-10
w:clearance_is	1:9 3:-13 7:5
w:cleat	1:14 2:-16 4:8 7:-8
w:cleat_,	0:-11 4:12 7:-7
w:click	0:15 2:-10
w:client	0:-15 1:-16 2:9 3:-5 5:-8 6:-9 7:15
w:client_has	1:-15 3:-13 4:5 5:-5 7:10
w:clinic	0:7 1:8 2:-20 3:-11 4:11 5:-13 7:-11
w:clip	0:-9 1:10 3:-6 6:-7 8:10
w:clip_,	1:6 3:-8 5:-6 8:14
w:clock	0:14 6:-7
w:clos	0:30 2:-29 3:-23 5:-7 7:-12 8:-19
w:clos_,	0:-9 1:-14 2:-13 3:-5 4:15 6:11 8:-10
w:clos_.	0:17 2:-15 3:-17 8:-7
w:clos_and	1:17 2:-6 3:-12 4:-10 5:10 6:-11 7:-11
w:clos_from	0:30 5:-12 6:-10 7:-10 8:-7
w:clos_on	0:27 1:-6 2:-12 3:-5 4:-10 5:-11 7:-13 8:-14
w:clos_the	1:10 2:-8
w:clos_until	0:18 1:-17 2:-11 4:22 5:-18
w:close	0:27 1:-7 2:-13 3:-11 5:-11 6:-9 7:-5 8:-5
w:closur	0:-7 1:-11 3:13 7:-6
w:club	0:11 4:-5
w:cmm	0:-15 2:-20 3:-11 4:23 5:-9 6:-8 7:-5 8:-18
w:coat	0:-11 2:-6 3:16 4:-11 6:-5 7:-9 8:-8
w:coat_,	1:12 6:-6
w:coat_ral	0:-13 1:10 2:-7 4:-7 5:14
w:coc	0:-9 2:-11 4:13
w:code	0:23 1:-5 2:9 3:-5 4:-10 5:-13 6:-13 7:7 8:-16
w:code_of	0:27 4:-8 5:-6 7:-6 8:-13
w:code_on	6:-9 7:12
w:coffee	0:15 1:-10 3:-7 4:-10 5:8 7:-9 8:-6
w:coffee_.	1:-6 3:14 4:-7
w:coffee_machine	0:23 1:-6 3:-5 7:-8 8:-5
w:coil	0:-21 1:10 2:15 3:-11 4:-14 6:-9 7:-6 8:-11
w:cold	0:6 1:-6 2:6 4:-11 7:-9
w:colin	3:18 5:-5
w:colleagu	0:8 2:-7 4:-10 5:11
w:collect	0:13 1:-15 2:-11 3:-17 4:-13 5:-18 6:6 7:-5 8:18
w:collect_them	1:-10 6:9
w:collection	0:-11 1:-6 2:13 4:-5 7:8
w:color	0:-23 2:-8 3:14 4:-15
w:colour	0:-38 2:5 4:9 5:-21 6:-13 7:23 8:-23
w:colour_.	0:-19 4:-5 7:19
w:colour_approval	0:-12 1:-11 2:15 3:-8 4:-10
w:colour_is	0:12 2:18 4:-15 7:-10
w:column	0:-8 2:18 3:-6 4:-7 6:-11 7:-14 8:-5
w:com	0:5 1:-23 2:-6 3:-31 4:-35 5:21 6:-23 7:13
w:com_.	0:26 1:-19 2:-7 3:-8 4:-11 5:-10 6:-14 7:7 8:-9
w:com_after	0:-11 1:-7 3:-6 4:-8 5:8
w:com_back	0:-7 1:-10 2:-5 4:-8 8:18
w:com_delivery	0:-7 2:-10 3:-9 4:-5 5:17
w:com_from	3:-16 5:-5 6:-11 7:6 8:-8
w:com_off	0:-6 2:5 3:16 4:-13 7:-6
w:com_on	0:17 3:-11 7:-7
w:com_out	0:-23 1:-9 2:10 3:-6 4:-8 5:10 7:19
w:come	0:15 1:13 3:-5 4:-30 5:-16 6:-16 7:-15 8:-13
w:come_.	0:17 1:-12 2:-10 3:-5 4:-8 5:-7 6:-9 8:-6
w:come_back	0:20 2:-8 3:-11 4:-9 7:-7 8:-8
w:come_from	0:-7 1:15 2:10 3:-7 4:-8 6:-9 7:-5
w:come_in	0:-7 1:13 2:-6 3:-7 5:5 6:-7
w:come_off	0:-14 1:20 2:-11 3:7 4:-12 5:-11 6:-14 7:-8 8:-8
w:come_out	0:8 2:13 4:-13 6:-6
w:come_separately	0:29 2:-13 5:-12 7:-6 8:-6
w:come_to	0:19 2:-7 7:-7 8:-5
w:commenc	2:15 4:-6
w:commence	0:-8 1:-5 4:-23 6:-8 8:21
w:comment	0:5 1:-21 2:-17 3:-14 4:-7 5:-12 6:5 7:-13 8:17
w:comment_,	0:-9 2:-7 3:-5 4:-10 5:-5 8:15
w:comment_.	0:16 2:-8 3:-9 4:-8 5:-8 6:-5 7:-10 8:5
w:comment_from	0:-10 8:15
w:commercial	2:-7 4:-8 5:-5 6:14 8:-12
w:commission	1:-5 3:-8 4:-10 5:16
w:committee	0:10 1:-14 2:-11 6:5 7:16
w:commodity	0:-10 3:-9 4:14 8:-8
w:commodity_buyer	0:-11 2:5 4:15 8:-8
w:company	1:-10 2:-6 3:14 5:-5
w:complain	0:-10 1:6 4:-10 5:-11 6:7 8:-10
w:complaint	0:-16 1:19 2:-20 3:-16 4:-7 7:13
w:complaint_is	0:-14 1:5 2:-5 3:-13 7:21
w:complet	0:-18 1:20 2:-7 3:7 4:-10 5:-9 6:-9 7:-10 8:-8
w:complet_before	1:18 2:-8 5:-5 6:-10 7:-11
w:complet_prior	0:-12 1:18 3:-7
w:complete	0:-29 1:-10 2:-16 3:-16 4:-10 6:34 7:9 8:-11
w:complete_,	0:-10 1:6 2:8 3:-6 4:-12 5:10 6:-9
w:complete_at	0:-8 1:20
w:complete_balance	0:-5 6:11
w:complete_before	1:14 6:-11
w:complete_on	0:-10 1:6 6:6
w:complete_open	1:-10 3:-11 6:16
w:complete_remain	1:-17 2:-7 6:32 7:-5 8:-9
w:complete_when	1:13 6:-6
w:completely	1:-15 6:17
w:component	3:8 4:-13 5:-7
w:compound	0:-13 1:10 2:-10 3:14 4:-13 6:6
w:compound_test	0:-12 2:-5 3:14 4:-9
w:compra	0:-17 1:-6 2:15 3:-5 4:-12 7:10 8:-12
w:compression	0:-9 1:11 3:-6 6:-8
w:compression_set	0:-9 1:11 3:-6 6:-7
w:concern	0:11 1:-7 3:-7
w:concession	0:-13 1:14 7:-5
w:condition	1:8 2:6 3:-6 4:-11 5:-6 6:-7 7:-6 8:7
w:conduct	0:27 4:-8 5:-6 7:-6 8:-13
w:conference	0:24 3:-10 4:-8 8:-18
w:confirm	0:10 2:-8 3:-12 4:-19 5:-9 6:-17 7:-23 8:17
w:confirm_#	0:14 5:-11
w:confirm_,	0:-10 3:-6 4:-6 5:15
w:confirm_.	0:17 1:-19 3:10 4:-16 7:-8 8:-6
w:confirm_:	0:22 1:-7 2:-6 4:-7
w:confirm_by	3:-16 4:-13 7:-6 8:14
w:confirm_in	0:14 1:-6 3:-7 4:-9 5:-5 7:-12 8:9
w:confirm_it	0:-6 2:-5 3:-5 4:-11 5:-9 6:-7 8:14
w:confirm_that	1:-8 2:-13 4:-16 6:-6 7:-6 8:18
w:confirm_the	0:-18 1:8 2:10 4:8 5:-11 6:-8 7:-5 8:-9
w:confirmation	1:12 2:-30 3:-11 4:-24 5:-11 6:-9 7:-10 8:20
w:confirmation_#	0:20 2:-14 4:-8 5:-6
w:confirmation_.	2:-16 3:-5 4:-18 5:-6 6:-6 8:20
w:connector	0:-23 1:7 2:-13 3:-11 4:26 5:-9 6:-11 8:-12
w:consignment	0:11 5:-6
w:consist	0:-6 1:-7 2:16 4:-6
w:consist_of	0:-6 1:-7 2:16 4:-6
w:consol	0:-7 1:-6 2:15 3:19 4:-10 5:-7 6:-7 8:-11
w:consol_,	0:-6 2:15 3:16 4:-9 5:-6 6:-7 8:-11
w:contact	0:31 3:-12 4:-17 5:-18 6:-8 7:-11 8:-12
w:container	0:18 1:-15 2:-15 3:-19 4:-13 5:21 7:-10 8:-5
w:container_,	0:21 1:-9 2:-6 5:-6
w:continu	1:21 2:-6 3:-6 4:-12 5:-7 6:-5 7:-19
w:continu_to	0:-10 1:18 4:-11 7:-9
w:continue	0:-23 1:-5 2:-11 4:-14 5:-9 6:-18 7:15 8:16
w:continue_.	0:-13 1:-15 2:6 4:-5 7:21
w:continue_on	0:-10 7:11
w:continue_the	0:-9 1:18 2:-13 3:-10
w:continue_with	1:12 2:11 6:-8 7:-8 8:-10
w:contract	0:10 2:-11 3:-18 5:-9 6:13 7:-5 8:-22
w:contract_#	0:-16 3:-7 4:-10 6:17 7:10 8:-13
w:contract_.	0:5 1:-11 2:5 3:-6 6:-6 8:-6
w:contract_officer	0:-5 1:5 2:-12 4:12 6:-5
w:contractor	0:27 2:-27 3:-6 4:-17 5:-5 6:-5 7:-6 8:-8
w:control	1:7 2:18 3:-11 4:-10 5:-5 7:-7
w:controller	0:-9 1:-10 6:12
w:conveyor	1:10 7:-5 8:-7
w:convinc	2:11 4:-12
w:copy	1:-6 2:-14 3:-21 4:-27 5:-15 6:-14 7:-5 8:23
w:copy_,	2:11 4:-5 5:-5 8:-5
w:copy_.	0:16 2:-12 3:-7 4:-7
w:copy_of	0:6 2:8 3:-10 4:-7 6:-7
w:cordura	2:-12 3:-6 4:16 5:-7 6:-7
w:core	2:-10 3:-7 6:10 7:-10
w:corinne	1:-7 2:-18 4:-14 5:-8 6:-8 8:28
w:corrosion	0:10 5:-5
w:cost	1:-19 2:-11 3:16 5:-5 6:-5 8:5
w:cost_,	0:-15 3:16
w:cost_.	1:-7 2:-8 3:6 4:16 8:-11
w:cost_us	0:11 7:-6
w:cotton	0:-13 1:-5 2:20 3:-5 4:-15 5:-5
w:could	0:25 1:-16 2:-26 3:-8 6:-8 7:-16 8:-16
w:could_be	0:15 1:-9 6:-5
w:could_you	0:16 1:-11 2:-24 3:-9 4:8 6:-9 7:-17 8:-19
w:counsel	0:12 2:-5
w:count	0:-20 1:14 2:-20 3:8 4:-9 5:-7 6:8 7:-22 8:-6
w:count_,	0:10 1:-5 2:-5 3:-5 4:-5
w:count_.	0:18 1:9 2:-24 3:-11 4:-13 5:9 6:-9 7:-19 8:-11
w:count_against	1:-20 2:-13 3:23 4:-6 5:-7 6:5 7:-8 8:-5
w:count_as	1:10 2:-9
w:count_in	0:-22 1:31 2:-17 3:-23 4:-8 5:-10 7:-10
w:count_inside	1:13 2:-7 3:-5
w:count_is	0:-9 5:13
w:count_the	1:-12 3:15
w:count_them	0:-7 1:5 2:-5 3:13 4:-5 5:-10 6:-10
w:count_toward	0:-5 2:-14 4:-6 5:-6 6:16 7:-7
w:count_within	0:-7 1:12
w:county	0:20 1:6 2:-13 3:-11 4:-11 5:-10 6:-13 7:-14 8:-8
w:couple	0:-15 2:-7 4:22 5:-5 7:7
w:courier	0:-7 3:-7 4:24 5:-20 6:-5 7:-21 8:-14
w:courier_.	0:-9 1:-6 2:7 3:-6 4:12
w:course	2:-13 3:6 4:6 8:-5
w:cover	0:-19 1:12 3:-14 4:-13 6:-5 7:-16 8:-18
w:cover_,	0:-6 1:-6 2:-9 3:-9 5:8 6:14 7:-8
w:cover_.	1:6 2:13 4:-14 6:-8
w:cover_:	4:10
w:cover_and	2:-6 6:10 7:-5
w:cover_at	0:-13 1:17 2:6 3:-11 4:-5 7:-6
w:cover_for	0:-6 1:-7 2:-8 3:-6 4:-6 5:13
w:cover_on	0:-6 1:13
w:cover_to	1:-6 2:18 3:-8 4:-11 5:-10 7:-8
w:cover_were	0:-10 2:-8 5:-8 6:17
w:cpk	1:16 2:-13
w:crack	0:-31 1:-15 2:-19 3:14 4:-9 5:-11 7:25 8:31
w:crack_.	0:-9 1:-6 2:-13 3:12 5:-5 7:13
w:crack_on	0:-30 2:-11 3:-7 4:-6 5:-5 7:-13 8:36
w:cradl	0:-11 1:-5 2:11
w:crane	1:-16 2:-17 3:-18 4:-6 5:26 6:6 8:-6
w:crane_is	1:-8 2:-14 3:-16 4:-6 5:25
w:crank	0:-14 1:5 2:-10 3:7 4:-9 5:-8 6:-6 7:15
w:crash	0:26 2:-9 3:-14 4:-9 5:8 6:-8 7:-11
w:crash_rate	0:12 7:-6
w:crash_sled	0:-5 2:-12 3:-5 5:11
w:crash_test	0:-12 2:15 6:-5
w:crat	0:-16 2:-6 3:-10 4:-27 5:20 6:6 8:-9
w:crat_#	0:9 2:-8 4:-13 5:-13 6:-7
w:crat_,	0:-17 2:-13 4:-10 5:13 6:12
w:crat_.	1:10
w:crat_:	0:-10 1:-10 5:6 6:11 7:-7
w:crate	0:-15 1:-13 2:18 3:18 4:-20 5:-10 6:-8 7:-15 8:-8
w:crate_#	2:-6 3:15 5:-6 6:-7 7:-13 8:-7
w:credit	0:26 1:-10 2:-19 4:-14 6:-10 7:-20 8:-10
w:credit_note	0:20 2:-15 7:-6 8:-6
w:crib	0:-7 1:13 3:-9 4:-9 6:-5 7:6
w:crib_.	1:13 7:-7
w:crimp	0:-12 1:17 2:-9 3:-6 5:-7 7:-5
w:crimp_height	1:14
w:cross	0:16 1:-9 2:-11 5:11 7:-17
w:ct	0:-15 1:-6 2:8 3:17 4:-6
w:ct_scan	0:-15 1:-6 2:8 3:17 4:-6
w:cup	2:11 3:-5 4:-12 8:-5
w:cups	0:14 1:-10 2:6 5:-6
w:cur	0:-9 5:15
w:current	0:-39 2:-24 3:-8 4:-16 6:9 7:-10 8:42
w:current_draw	0:-8 8:11
w:current_issue	0:-17 1:9 3:-9 4:-5 6:-10 7:-12 8:20
w:current_revision	0:-17 3:-6 5:13 7:-5 8:11
w:cushion	0:-14 1:-16 2:7 3:-8 4:-16 8:10
w:cushion_,	0:-5 1:-13 2:8 4:-10 6:7 8:15
w:custom	0:18 1:-14 2:-16 3:-19 4:-21 5:13 6:-6 7:-18 8:-11
w:custom_bond	0:-7 2:-8 3:-5 5:17
w:custom_has	0:12 1:-5 2:-19 3:-6 4:-13 5:14
w:custom_releas	0:18 2:-13 4:-5 5:-5
w:customer	1:-11 2:-11 3:-8 4:-27 5:-24 6:-8 7:23 8:-17
w:customer'	0:-23 1:13 2:9 3:-5 4:-18 5:8 6:-15 7:15 8:-5
w:customer_,	0:11 1:-12 3:-10 4:-7 5:-9 7:-6 8:-6
w:customer_.	0:-18 1:14 2:-9 4:-11 7:26
w:customer_chang	0:-19 1:-7 2:-10 3:-7 6:-13 7:26 8:-6
w:customer_has	0:-10 1:-7 2:-8 4:7 5:-6 6:-5 8:-5
w:customer_is	1:13 3:7 4:-9 5:-5
w:customer_sign	2:-10 6:13
w:customer_want	0:15 1:-8 2:-11 7:7
w:cut	0:-16 2:6 4:7 5:-18 6:-19 7:-13 8:-10
w:cut_,	1:-8 2:13 4:-9
w:cut_and	0:12 2:-10 3:-5 4:-8 7:-6
w:cut_the	0:-8 1:7 3:-10 4:9 5:-14 6:-9 8:-5
w:cutt	0:-18 1:-6 2:7 3:-9 5:-9 7:15 8:-5
w:cutt_and	0:-12 1:-7 2:5 3:-5 4:-7 7:16
w:cw614n	0:-9 1:-9 2:-6 3:-6 4:11
w:cycl	1:-7 2:10 3:-6 5:-8
w:d	0:-10 2:5 3:-12 4:-17 5:-8 6:-23 7:-15
w:d3	0:-11 3:12
w:d_)	0:9 1:-7 2:-13 3:13 4:-10 6:-6 8:-8
w:d_,	0:-15 1:7 2:17 3:-15 5:-19 6:-11 7:-13 8:-20
w:d_.	0:-11 3:-5 4:-11 5:8 6:-6 7:-15 8:-7
w:d_:	0:-12 3:14
w:d_and	0:-9 1:-10 2:6 3:-12 4:-11 5:-9 6:-5 8:12
w:d_in	0:-8 2:16
w:d_is	1:-7 2:-6 3:-5 4:-5 7:-10 8:20
w:dahl	0:-13 2:-5 3:10 4:17 5:-7 6:-14 7:-7
w:dahl_,	0:-5 3:7 4:5 6:-12
w:damage	0:11 2:-7
w:dan	0:-26 1:-8 2:19 3:-14 5:-9 6:-7 8:-23
w:dana	0:-13 1:13 2:-9 4:-9 6:6 7:-5 8:6
w:dana_ruiz	1:6 4:-7 6:9 8:-14
w:dashboard	0:16 2:-5 4:-6 5:-6
w:dat	1:-7 2:15 3:-11 4:-15 5:-5 6:13 7:-5 8:-6
w:dat_.	0:-7 2:17 4:-5 5:-6
w:dat_for	0:-5 2:10
w:data_.	0:-21 2:26 4:-14
w:data_is	1:12
w:database	0:12 1:-12
w:date	2:-6 3:-8 4:-18 5:-5 7:-7
w:date_#	0:12 2:-15 3:9 5:-5 8:-8
w:date_.	1:-6 2:-5 4:-12 5:-8 6:6 7:-8 8:17
w:date_is	0:-12 1:7 2:-15 3:-8 4:-5 5:21 6:7 8:-6
w:day	0:28 1:-21 2:-19 5:-13 6:-5 7:-16
w:day_#	0:16 1:-9
w:day_,	0:5 2:-10 3:11 4:5 5:-7 7:-9
w:day_.	0:9 1:6 3:-10 4:-16 5:-10 6:-5 7:-13 8:14
w:day_and	0:11 1:-5 2:-14 3:-6 4:8
w:days	0:22 2:-29 4:-9 5:-9 6:-8 7:-8
w:days_,	0:-7 8:11
w:days_.	0:24 1:-6 2:-30 4:-8 5:-8 6:-8 8:-8
w:days_and	0:13 1:-6 7:-5
w:days_are	0:12
w:dc01	0:-6 2:8 3:-9 5:-12 6:-9 8:-5
w:dc01_zinc	2:-9 4:12
w:de	0:-15 1:7 2:-6 3:17 4:-6
w:dead	0:12 1:-12
w:deal	1:11 2:-5
w:dealer	0:-6 1:-15 2:13 4:-9 5:15
w:dealer_meet	0:-5 1:-12 2:11 4:-6 5:7
w:dear	0:-13 1:-10 2:-16 3:-17 5:5 6:-9 7:-16
w:dear_all	1:-9 2:-9 3:-7 4:11 6:-8 7:7 8:-5
w:dear_colleagu	2:-5 4:-10 5:12
w:dear_customer	0:18 1:-8 2:-10 3:-6 5:-5 7:-12
w:dear_friend	1:-14 2:-6 3:12 7:-11
w:dear_mr	0:-13 1:12 3:-7 4:6 7:-11
w:dear_ms	0:15 3:-6 4:11 5:-10 7:-17 8:-7
w:dear_sir	0:-15 1:-11 2:5 3:6 4:-6 5:-5 8:13
w:dear_sirs	0:-13 1:-8 2:5 6:-6 7:11 8:7
w:dear_supplier	0:-12 1:-14 4:-14 5:-6 6:-6 7:35 8:-16
w:dear_team	0:-7 1:-9 3:-8 4:-11 5:11
w:deburr	0:6 1:-6 2:-7 3:9 4:-7 6:-8 7:7 8:-10
w:dec	1:-10 3:-22 4:-20 5:26 6:-18 7:-17 8:-9
w:dec_#	0:-28 1:-5 2:-13 3:-13 4:-11 5:38 6:-9 7:-6
w:dec_.	0:7 2:10 3:-8 4:-7 5:-15 7:-10
w:decal	0:-5 1:-5 2:12 5:-6
w:december	1:-8 3:-19 4:-18 5:34 6:-5 7:-15 8:-14
w:december_#	0:-17 1:-7 2:-19 3:-18 4:-18 5:54 7:-5 8:-10
w:december_,	0:23 2:-15 3:-5 4:-6 5:-9 7:-9 8:-10
w:december_.	1:-5 2:19 5:-19 6:-5 7:-6
w:december_and	0:13 3:-11
w:december_to	0:11 2:-5 3:-5 5:8 8:-5
w:decid	0:8 1:-8 2:-12 3:18 5:-20 6:-9 7:-13 8:-13
w:decid_,	0:13 4:-5 8:-6
w:decid_.	0:9 1:-9 2:-7 3:10 6:-5
w:decid_this	3:12
w:decide	0:22 1:-13 3:-6 4:-13 5:-13 6:-23 7:-11 8:-13
w:decide_on	0:-6 1:-5 3:6 4:-8 5:-10 6:-11 7:-10 8:-5
w:decision	0:-24 1:-6 2:-27 3:25 4:-9 5:-7 6:-8 8:5
w:decision_,	0:11 3:-5 5:-5
w:decision_.	0:-11 2:-16 4:-9 5:12 7:6
w:decision_:	0:6 1:-9 2:-9 3:13 5:-5 6:-5
w:decision_and	0:-13 1:-6 2:-8 3:9 5:-5 7:7
w:decision_by	0:-11 3:14
w:decision_is	0:-8 1:-10 3:18 4:-7
w:decision_of	0:-13 1:-14 3:13 4:-5 5:-8 6:10
w:decision_on	0:-12 1:19 2:-5 5:-6 6:-11 7:-8 8:11
w:deck	0:-12 3:11 4:-11 6:-5 7:-5
w:declar	1:10 6:-8
w:declaration	0:20 4:-7 5:-5 7:-9 8:-7
w:deduct	0:-46 1:-12 2:-29 3:45 4:-17 5:-19 6:-14 7:-14 8:-11
w:deduct_#	0:-18 2:-9 3:20
w:deduct_from	0:-23 1:-9 2:-10 3:26 4:-5 5:-10 6:-11 7:-8 8:-6
w:deduct_the	0:-12 1:-5 2:-11 3:14
w:deduct_them	0:-17 1:-12 2:-12 3:21 4:-14 5:-12 7:-5 8:-7
w:dee	0:-13 1:10 3:-10 4:9 5:-6 6:15 8:-7
w:defect	1:-6 3:13 7:-7
w:degre	0:15 1:-5 2:-6 4:10 7:-12 8:-8
w:degre_.	0:10 2:-5 4:11 7:-9 8:-8
w:delet	0:14 1:-5 7:-5
w:delete	0:18 1:-6 7:-8
w:deliver	0:-18 3:9 4:-14 6:-5 7:-11 8:-17
w:deliver_#	0:-23 1:-13 2:25 3:-16 4:-9 5:16 6:-12 8:-17
w:deliver_,	1:12 3:-7 7:-5
w:deliver_;	1:10 3:-8
w:deliver_and	0:7 2:-12 3:6 5:-8 6:-5
w:deliver_by	0:10 1:-6 5:-5 6:-5
w:deliver_so	0:-5 2:-13 4:-5 5:12 6:-6
w:deliver_the	1:-10 3:15 5:-6
w:deliver_to	0:-10 1:9 2:14 3:-5
w:delivery	0:-13 1:-11 2:-11 3:-11 4:-45 5:30 6:-15 7:-13
w:delivery_.	0:-16 1:-5 2:8 3:7 4:-7 5:10 6:-5 7:-6 8:-6
w:delivery_as	0:10 2:-14 4:-19 5:-9 6:-8 8:18
w:delivery_date	2:12 5:-5
w:delivery_in	0:6 2:-11 4:-5 5:10 6:-5 8:-9
w:delivery_note	0:-10 1:9 3:6 5:-5 7:-9
w:delivery_of	2:15 3:-9 4:-9 6:-5
w:delivery_slot	0:-8 2:-6 4:-5 5:19
w:delivery_until	0:-9 2:-5 5:15
w:delivery_window	0:-23 1:-12 2:-21 3:-13 4:-10 5:35 8:-8
w:demir	0:-5 1:11 2:-8 4:-6 5:-7 6:-7 8:15
w:denise	0:-14 1:14 3:-14 5:14
w:deniz	0:12 2:-8 4:-6 6:7 8:-5
w:dent	0:-10 1:-5 3:7 7:11
w:department	1:9 2:-17 4:-21 5:-12 6:-9 8:10
w:department_.	2:5 4:-7 7:13
w:department_has	0:14 3:-5 4:-8 5:-6 7:-5
w:depend	0:-16 1:10 2:9 3:-8 4:-6 5:8 6:-10 8:-7
w:depend_on	0:-16 1:10 2:9 3:-8 4:-6 5:8 6:-10 8:-7
w:deposit	0:10 1:8 2:-5 6:-12
w:depot	0:-20 1:6 2:11 3:-8 5:11 7:-5
w:dept	0:-13 1:-10 2:5 3:5 4:12 5:-7 6:6 7:-6 8:-14
w:dept_.	0:-10 1:-12 2:11 3:6 4:-6 5:-5 6:8 7:-5 8:-6
w:design	0:-30 2:-6 3:-24 4:11 6:-11 7:31 8:-14
w:designer	0:-17 1:-10 2:-18 3:10 5:-15 7:-11 8:14
w:desk	0:34 1:-12 2:-7 3:-15 4:-14 5:-13 6:7 7:-16 8:-13
w:desk_,	0:23 1:-19 3:-7 6:-6 7:-9 8:-10
w:despatch	0:9 1:-9 2:-18 3:11 4:-9 6:-6 8:10
w:despatch_.	3:10
w:detector	0:-16 1:9 2:12 4:-11 7:-5
w:dev	0:11 7:-5
w:deviation	0:-10 1:22 2:-9 4:-8 5:-7 7:-7
w:dhl	1:-5 2:-9 3:-8 4:16 5:-7 8:-7
w:dial	0:11 2:-5 4:-5
w:dial_in	0:12 2:-5
w:did	0:-9 2:-22 5:-5 8:-8
w:did_you	0:-17 1:11 2:-9 6:-6 7:13
w:didn't	1:11 2:-11 4:-6 5:5 7:-9 8:-7
w:die	1:21 2:-7 3:-12 6:-14
w:dieline	0:-13 2:7 3:-7 4:-11 5:13 6:-5
w:dieline_rev	0:-11 3:-7 4:-8 5:14 6:-5
w:different	0:17 1:-7 3:-5 7:-12 8:-5
w:dimension	1:6 2:-9 4:11
w:dimensional	0:13 2:-7 4:-10 6:-5 8:-9
w:dimensional_report	0:14 2:-6 4:-11 8:-10
w:dip	0:-13 1:12 2:10 3:6 4:-6
w:direction	0:-6 1:-9 3:-7 7:10
w:directly	0:-18 1:-17 2:-11 3:-12 4:18 5:-5 6:-5
w:director	0:-5 1:-14 2:-6 3:-9 4:-9 6:21 7:11
w:disagree	0:13 3:-6 5:-5
w:discharge	0:12
w:discus	1:11 6:-8
w:discuss	1:-5 3:-7 4:-9 5:-5 7:-7 8:17
w:discuss_,	1:-13 7:-6 8:12
w:dishwasher_test	0:-6 1:7 2:15 3:-5 4:-8 5:-7
w:dispatch	0:-14 1:-33 2:-19 4:-16 5:22 8:8
w:dispatch_#	0:-23 1:-15 2:-10 4:-5 5:19 7:-5
w:dispatch_.	0:-7 1:-15 3:12 5:-5 6:9
w:display	0:-16 2:13 3:6 4:-9 6:7 7:-9 8:-5
w:display_stand	0:-11 2:13 4:-6
w:disposition	1:-12 2:-14 3:-11 4:-9 5:17 6:-13 8:-5
w:disposition_,	5:11
w:disput	0:14 1:-11 2:-6
w:dispute	0:-8 1:-5 7:12
w:distributor	0:-20 3:-5 5:12 6:-8 7:11
w:do	1:-8 2:-22 3:-18 5:5 6:-10 7:-6 8:-7
w:do_#	1:20 2:-7 3:-14 4:5 6:-8
w:do_,	2:-7 3:-5 4:-8 5:-5 6:-6 8:15
w:do_.	2:21 5:-5 6:-5
w:do_a	1:7 2:-11 4:12 5:-9 7:-6
w:do_anyth	0:22 1:-15 2:-6 3:-11 4:-8 6:-6 7:-11 8:-8
w:do_not	1:-9 2:-5 3:-5 4:-16 5:11 8:-8
w:do_that	0:-11 1:-11 4:10
w:do_the	0:-18 2:-8 3:-24 4:15 5:8 6:-16 7:-21 8:-19
w:do_we	0:11 1:-9
w:do_you	0:27 2:-5 7:-10 8:-6
w:dock	0:-14 1:-7 2:-8 3:-9 4:-11 5:24 7:-8 8:-15
w:dock_#	0:-13 2:-13 3:-10 4:11 5:11 8:-5
w:dock_.	0:-9 2:11 3:6 4:-5
w:dock_is	0:17 7:-7 8:-6
w:document	2:10 3:-8 4:-8
w:document_.	0:-6 2:12 4:-5
w:does	0:-16 1:-5 3:8 4:-9 5:-6 6:-11 8:-5
w:does_not	0:-9 2:-13 3:14 5:-9 6:-10 7:-9
w:does_this	0:15 1:-5 7:-5
w:doesn't	0:28 1:-8 2:-8 3:7 4:-5 5:-13 6:-12 7:-16 8:-11
w:dog	1:13 2:-12 4:8 5:-7
w:don't	1:-11 4:-13 5:-15 6:-12 7:11 8:-18
w:don't_build	0:11 7:-6
w:don't_count	0:8 1:12 2:-11 3:-8 4:-5 5:-5 7:-6 8:-5
w:don't_do	0:13 1:-9 2:6 3:-10 4:-8 8:-8
w:don't_forward	0:14 5:-5 8:-8
w:don't_get	0:-13 1:20 2:-16 3:-7 5:-9 6:-6 7:-6
w:don't_go	0:-20 1:-5 7:20 8:-11
w:don't_have	0:19 2:-7 8:-5
w:don't_know	0:8 1:-12 2:-5 7:13
w:don't_leave	0:-14 1:-10 5:13 6:-7 7:5
w:don't_need	0:16 1:-18 3:10 7:-11
w:don't_print	0:-9 2:20 4:-7 5:-10 7:-6 8:-5
w:don't_run	0:-8 1:12 3:-10 4:-9 6:-6 7:14
w:don't_ship	0:-21 2:-5 3:-5 5:6 7:21
w:don't_start	0:-10 1:-11 2:-5 4:10 7:11
w:don't_take	0:19 1:-7 3:-6
w:don't_tell	0:17 1:-10 7:-6
w:don't_touch	0:-15 1:-8 2:18 5:-7 7:-5
w:don't_wait	1:-7 2:11 4:-8
w:don't_want	1:-5 2:-11 3:10 4:10 7:-7 8:-9
w:done	0:-19 1:15 2:9 4:-8 5:-29 6:-9 7:10 8:-20
w:done_,	0:-9 1:-14 2:-7 3:8 5:-8 6:-5 7:21 8:-5
w:done_.	0:-7 1:-5 2:16 3:17 5:-22 6:-20 7:-25 8:-16
w:done_and	0:-21 1:16 4:-17 5:-6 6:-7 8:-8
w:done_at	1:-11 2:11 4:-8 6:12
w:done_before	0:-12 1:26 2:-11 3:-12 4:-9 5:-7 6:12 7:-16 8:-12
w:done_in	0:-8 2:12 3:-10 6:-8
w:done_ones	0:13 1:-9 2:-7 7:12 8:-6
w:done_when	1:5 2:-7 6:13 7:-7 8:-5
w:dont	0:-32 1:-7 2:35 3:-15 4:-16 5:-13 6:-14 8:-16
w:dont_count	0:-15 1:-9 2:18 3:-11 4:-6 6:-8 7:-14 8:-12
w:door	0:-28 1:-9 2:-6 3:8 4:14 5:-6 6:-16 7:-9 8:9
w:door_,	0:-15 3:10 4:-12 5:6 6:-5 8:-14
w:door_.	0:-15 1:-9 2:-13 4:-9 5:-5 8:19
w:door_stay	0:-8 1:-6 2:10 4:-11 7:8
w:doug	1:-5 2:13 3:-6 4:-11 5:-8 7:-13
w:down	0:18 1:-9 2:-29 3:24 4:-16 5:-20 6:-10 8:-10
w:down_.	0:13 3:-10 8:-5
w:down_by	0:-15 1:-8 2:-15 3:29 4:-9 5:-18 6:-7 7:-6
w:down_till	1:15 2:-6 3:-5 5:-6
w:dozen	0:-10 1:5 5:-8 6:-5 8:16
w:dr	0:-18 1:-5 2:-6 3:22 4:-19 5:-17 6:-10 7:-8 8:8
w:dr_.	0:-18 1:-5 2:-6 3:22 4:-19 5:-17 6:-10 7:-8 8:8
w:dragg	0:-9 3:-8 4:-7 6:22 7:-12 8:-13
w:dragg_on	0:-9 3:-8 4:-7 6:22 7:-12 8:-13
w:drain	0:14 7:-9
w:draw	0:-39 2:-5 3:-21 5:-9 6:-9 7:-15 8:16
w:draw_#	0:5 1:7 3:-6 5:-14 8:-8
w:draw_,	0:-22 2:-6 3:5 4:-15 5:-7 7:-5 8:16
w:draw_.	0:-28 1:5 3:-13 4:-6 5:-9 6:12 7:5 8:9
w:draw_:	0:-10 1:14 3:-6 4:-12 5:11 6:-6 7:-9 8:-5
w:draw_as	0:-14 4:-6 8:25
w:draw_index	0:-7 1:8 2:-9 5:-16 6:-13 7:-11
w:draw_is	0:-15 1:-7 2:10 3:-9 4:-20 5:-7 6:8 7:7 8:10
w:draw_issue	0:-17 1:-7 2:-13 5:8 6:-11
w:draw_level	1:5 2:13 8:-5
w:draw_rev	0:-30 1:-11 2:-6 3:-23 4:11 5:-5 7:-15 8:12
w:draw_revision	0:-18 3:-10 4:6 5:-5 6:5 7:-11
w:draw_statu	0:-18 2:10 4:-13 5:13 6:-6 8:9
w:draw_version	0:-21 2:7 3:14 4:-9 6:-8 7:-8 8:-7
w:drawer	0:-13 4:-6 5:-8 8:14
w:drawer_front	1:14 2:-5 4:-5
w:drawing	0:8 2:-18 3:-22 4:-20 5:-5 6:6 7:-12 8:13
w:drawn	1:-6 2:-6 3:-8 4:10 5:-7
w:drg	1:-13 3:-5 4:6 5:-15 6:-6 7:-7 8:-9
w:drg_.	0:5 2:-20 4:13 5:-10 6:-5 7:-6 8:-8
w:drg_rev	1:-8 2:13 4:-17
w:drill	0:11 4:-13 6:-6 7:8 8:-5
w:drive	0:14 1:-7 2:7 3:-5 4:-13 5:-6 7:-9
w:driver	0:-15 1:-5 3:6 5:11 6:-5 7:-10 8:-7
w:drop	0:-11 1:-12 3:13 4:10 5:-10 6:-8 7:-10 8:-6
w:drop_by	0:-6 1:-9 3:27 5:-5 6:-5 7:-5
w:drop_test	0:-7 2:-5 3:-10 4:13 5:-6 6:-6 7:-5
w:dropp	0:18 1:-10 3:-5
w:dt	5:-6 8:13
w:duane	0:-7 1:5 2:-6 3:-8 6:-11 7:11
w:dudek	1:-5 3:-9 6:12
w:due	0:20 1:-18 3:-19 4:-13 5:-13 6:-19 7:9 8:-10
w:due_to	0:-14 1:-6 3:-7 7:19
w:duplex	0:-19 1:-7 2:28 3:-16 4:-9 5:-18 6:-8 8:-11
w:dur	2:-9 3:-5 4:-8 5:13 7:-5
w:dye	1:19 2:-11 3:-18 4:-5 5:-5 6:-7
w:dye_pen	1:12 3:-11
w:dyno	1:-8 2:21 4:-12
w:dyno_run	1:-6 2:13
w:e	0:-6 3:-31 4:-14 5:-14 6:-9 7:-20
w:e_)	0:13 1:7 2:-9 3:-14 6:-11 7:-8
w:e_,	0:-26 1:18 2:8 3:-9 5:-28 6:-13 7:-9
w:e_.	2:-18 3:-16 5:11 6:15 8:-11
w:e_coat	0:-5 1:-5 2:10
w:ea	0:-10 1:11 2:21 3:-5 4:-13 5:-7 6:-9 7:-8
w:each	0:-16 2:-14 3:-10 6:8 7:-8 8:8
w:each_,	0:-9 1:10 4:7
w:each_.	3:12 5:-5
w:each_of	0:-11 8:12
w:each_with	0:8 2:-10 5:7
w:earlier	0:-7 1:9 2:10 3:-17 4:-8 5:-6 6:5 7:-6
w:earliest	0:6 2:-12 4:13
w:early	0:18 2:-10 7:-7
w:easter	0:6 1:-10 2:11 4:-20 5:8 6:-7 7:-7
w:ecn	0:16 1:6 2:-8 3:-10 4:-9 5:-8 6:-6 7:-9
w:ecn_#	0:16 1:6 2:-8 3:-10 4:-9 5:-8 6:-6 7:-9
w:edg	1:5 2:-5 4:-6 7:14
w:edge	0:-5 1:5 2:-11 5:11 7:-5
w:edition	0:-11 1:-7 2:14 3:-6 5:12 6:-8
w:effect	0:-21 1:-15 2:-9 3:-21 4:-10 5:-12 6:6 7:24 8:-5
w:effect_,	0:-12 1:-5 2:-5 3:-10 7:16
w:effect_.	0:-10 1:-9 2:-6 3:-8 4:-11 5:-7 6:-5 7:22
w:effective	0:-18 1:-8 2:-5 3:-8 4:-8 6:-14 7:22
w:effective_now	0:-12 1:-17 6:-5 7:21
w:eight	0:8 2:-19 4:10 5:-7 6:-6 7:-10
w:einkauf	0:-32 2:7 3:-28 4:15 7:-8 8:-7
w:einkauf_)	0:-21 2:22 3:-16 5:10
w:einkauf_.	0:-13 4:11
w:either	0:12 1:5 2:-15 3:-24 4:-13 5:-19 7:18 8:-7
w:either_,	0:-10 3:-7 5:-10 7:15
w:either_.	0:-6 1:21 2:-11 3:-13 4:-7 5:-9 6:-6 7:11
w:el	0:7 1:-6 2:-6 4:-12 5:12 7:-6
w:elevator	0:34 1:-6 2:16 3:-8 4:-12 5:-7 6:-5 7:-24 8:-13
w:elif	0:-7 2:11 3:-10 6:-8
w:elif_,	0:-7 2:11 3:-10 6:-8
w:else	0:-24 2:-20 3:-9 4:14 5:12 8:-13
w:else_.	0:-18 1:11 2:-10 4:-5 7:12
w:else_gets	0:-6 1:-12 2:-13 4:27 5:-11 6:-5 8:-8
w:else_is	0:11 1:-14 2:-5 3:9 7:-8
w:else_leav	0:-13 2:-7 3:-11 4:-11 5:18 8:-10
w:else_stay	0:-8 1:12 3:-8 5:5
w:em	0:-10 1:18 2:8 4:-8 5:-11 6:-6 8:-10
w:em_,	0:-5 1:15
w:email	0:-7 1:5 2:17 3:-12 4:-14
w:email_you	0:-8 2:16
w:embargo	0:-16 2:14 3:7 4:-6 5:-7 7:-6
w:embargo_until	0:-16 1:6 2:14 3:10 4:-6 5:-7 6:-11
w:embroidery	0:-8 7:11
w:emc	0:-18 2:-7 4:15 5:-17 6:-5 7:-7
w:en	0:-13 1:15 2:16 3:-6 4:-13 5:-11 6:-7 7:-5 8:-5
w:en71	0:13 2:-17 4:8
w:en71_report	0:10 2:-16 4:11
w:en_#	1:17 3:-5 4:-6 6:-7 7:-5
w:end	2:-13 3:-22 7:8 8:-14
w:end_,	0:22 1:7 2:-22 3:-5 6:-5 7:-6
w:end_of	0:-5 3:-19 4:-7 5:-6 6:10 8:-7
w:ends	0:-16 1:10 2:11 3:-17 4:-18 5:9 7:-6 8:-11
w:ends_for	1:16 2:6 3:-5 4:-7 5:-6 6:-12 7:-8
w:ends_today	0:-8 6:14 7:-7
w:endurance	0:-6 3:-7 4:11 5:-12 6:-6 7:5
w:endurance_test	3:-7 4:11 5:-12 6:-6
w:eng	0:-11 1:-5 2:-6 3:-12 4:9 5:-9 7:13
w:eng_.	2:-5 3:-5 4:12 5:-7
w:engineer	0:-26 2:-11 3:8 4:10 5:-23 6:-11 7:10 8:5
w:engineer_,	2:11 4:-8
w:engineer_.	0:-23 1:-9 2:7 4:-12 5:-9 6:-5 7:24 8:11
w:engineer_has	0:-21 2:-9 3:13 4:-9 5:-7 6:-7 7:12
w:engineer_purchas	0:-6 3:-11 4:12 5:-9 8:8
w:english	2:-8 4:10
w:engrav	0:-14 1:-7 2:-9 3:-6 4:17 7:13
w:enig	0:-16 1:8 2:9 4:8 5:-8 6:-7
w:enig_.	0:-14 1:6 2:20 4:-8 6:-5
w:enough	0:12
w:enter	0:19 4:-11 8:-5
w:entire	0:-11 1:-29 2:-6 3:-21 4:-6 5:-7 6:36 7:-14 8:-8
w:entire_balance	1:-10 3:-6 6:22 7:-6
w:entire_remain	0:-5 1:-16 3:-5 6:23
w:entire_rest	0:-5 3:-13 5:-6 6:15 7:-8
w:entirety	1:-6 6:14
w:epdm	0:-15 1:-11 2:19 3:-8 4:8 5:-11 6:-6 7:-6
w:epdm_#	0:-11 1:-13 2:19 3:-5 4:-13 5:-7 6:-5
w:erik	0:-9 2:-14 4:14 8:-5
w:erik_,	0:-9 2:-14 4:14 8:-5
w:error	0:12 1:-10 7:-5
w:escrow	0:24 2:-11 4:-6 5:-6
w:espresso	2:-6 4:-5 8:13
w:eur	0:8 2:-17 3:-8 4:-18 5:-12 6:-9 7:-11 8:13
w:eur_#	1:8 2:-10 3:-8 4:-17 5:-8 6:-9 7:-11 8:14
w:euro	0:15
w:evaluat	0:-17 1:-10 2:29 3:-10 4:-17 5:-9 6:-14 7:-6 8:-12
w:evaluat_.	0:-11 1:-8 2:17 4:-15 6:-12 8:-11
w:evaluation	0:-9 2:16 4:-9
w:even	0:17 1:-11 3:-6 4:-8 6:9 8:-5
w:even_,	1:-12 6:10 7:9 8:-5
w:event	0:8 1:-15 2:8 3:-5
w:every	0:-22 1:-8 3:10 4:-15 5:10 6:12 8:-11
w:every_last	1:-16 6:23 8:-5
w:every_one	1:-9 3:12
w:everybody	0:11 2:8 4:-12 8:-12
w:everyone	1:-8 2:-16 3:-9 4:-12 5:-7 6:-6 7:-12 8:20
w:everyth	0:-20 1:-22 2:-7 3:-28 4:-25 5:-16 6:44 7:5 8:-12
w:everyth_beyond	1:11 2:-10 5:-5
w:everyth_else	0:5 1:7 2:-5 3:-14 5:7 7:-13
w:everyth_in	0:-5 3:13 4:5 5:-6
w:everyth_on	0:-17 1:-8 3:-7 6:-5 7:26
w:everyth_still	1:-10 2:-5 3:-5 6:13
w:everyth_that	1:-27 2:-11 5:-7 6:30 7:-7 8:-6
w:everyth_that'	0:-10 1:-17 2:-13 3:-12 4:-8 6:35 7:-9 8:-12
w:everyth_to	0:12 6:-7 7:-6
w:ewa	0:-7 1:-13 2:9 4:7
w:exactly	3:-6 6:-14 8:8
w:exactly_#	1:5 3:-6 6:-14 8:9
w:example	0:26 3:-5 5:-23
w:except	0:22 1:-16 2:-9 5:-5 6:7 7:-8
w:exclud	0:-25 1:21 2:13 3:-11 4:-9 5:-7 6:9 7:-14 8:-5
w:exclud_from	0:-14 2:13 3:-11 4:-6 5:-7 6:10 8:-5
w:exist	0:5 1:-6 2:-9 3:-6 6:11
w:exist_.	0:-6 1:18 2:-7
w:expect	1:-14 2:-5 3:7 4:-9 5:-13 6:-5 7:-9 8:16
w:expect_the	0:-8 2:-10 4:-7 7:-5 8:19
w:expect_to	2:11
w:expense	0:10
w:expir	0:19 1:-5 3:-6 4:-7 8:-7
w:expir_.	0:17 1:-5 3:-6 8:-6
w:export	0:14 1:10 2:-17 3:-12 4:-11 5:9 7:-8 8:-20
w:extension	0:18 2:-10 4:-8 5:6
w:extra	1:-19 2:-14 3:7 4:-14 5:-7 6:5 7:-13
w:extra_#	0:6 1:-14 6:11
w:extra_,	0:-6 1:11 2:-6 3:-8 6:5
w:extra_?	0:13 1:-11
w:extra_to	1:12 6:-8
w:extrud	0:-8 2:18 3:-5 4:-10
w:f	0:-14 1:8 2:11 3:-13 4:-31 5:8 7:-17 8:-6
w:f_)	0:-5 3:10
w:f_,	0:-33 1:9 2:19 4:-15 6:5 7:-14 8:-11
w:f_.	0:-17 1:18 2:-14 3:-11 4:-20 5:19 6:-9 8:15
w:f_apply	2:10
w:fabric	0:-14 2:13 3:-6 5:-16 6:6 8:-8
w:fabric_and	4:-6 6:11
w:fabrication	0:-20 1:7 2:-5 3:-13 4:8 5:-7 6:-12 7:7 8:5
w:fabrication_of	0:-13 1:6 2:-13 3:-9 4:8 5:-6 6:-12 7:7 8:6
w:facade	0:6 1:-11 5:-7
w:face	2:10 4:-6 7:-9 8:-6
w:facility	0:30 1:-13 2:-21 3:-11 4:-8 5:-7 6:-6 7:-24 8:-9
w:factory	0:18 2:12 4:-9 7:-12 8:-13
w:fai	0:-11 1:-21 2:-43 3:-16 4:39 5:-25 6:-6 7:-11 8:-21
w:fai_report	1:-11 2:-10 3:-7 4:12 5:-5 7:-5 8:-9
w:fail	0:11 1:-5 3:5 4:-7 5:-10 6:-6 8:-8
w:fail_stay	3:11 5:-6 8:-7
w:fair	1:8 2:-9 3:5 5:-14 6:-18 7:-9
w:fair_.	0:8 1:-8 3:10 5:-6 6:-9 7:-5
w:falk	1:11 3:-10 4:5
w:fall_by	2:-5 3:12
w:family	0:-6 2:10
w:far	2:-9 3:-19 4:-18 5:6 6:-14 7:8 8:-13
w:far_.	0:-15 3:-15 4:-10 5:7 6:-13 7:-9 8:-11
w:far_as	0:8 2:-13 3:-10 4:-12 5:-8 7:12 8:-7
w:farid	0:5 1:10 2:-10 3:5 4:-6 8:-5
w:fastnes	0:-8 1:11 2:16 4:-14 6:-6 7:-9
w:fat	0:6 1:10 2:-11 3:-11 4:-9 5:12 6:-5 7:-6 8:-6
w:fatigue	0:-16 1:13 2:12 4:6 5:-5 6:-6 7:-6 8:-7
w:fatigue_test	0:-14 2:13 4:8 7:-5 8:-7
w:feb	0:17 1:-7 2:-6 5:5 6:-5 7:-9
w:february	0:20 1:-8 2:-30 3:-21 4:-15 5:24 7:-10 8:-12
w:february_#	0:-10 2:-11 3:-13 4:-12 5:20 6:6 7:-5 8:-8
w:february_,	0:13 3:-13 5:6
w:february_.	0:20 2:-17 4:-7 6:-8
w:fee	0:21 2:-16
w:feedback	0:-18 3:-12 4:-8 6:15 8:-7
w:feedback_from	0:-8 2:-14 3:-9 5:5 6:12 8:-5
w:feel	0:-10 1:-8 2:18 3:-15 4:8 5:-6 6:-9 8:-23
w:feel_free	0:-9 1:-7 2:20 3:-15 4:-12 5:-5 6:-9 8:-15
w:feet	0:-5 2:7 3:12 4:-5 5:-5
w:felt	0:7 2:11 4:-7
w:ferrari	0:-18 1:-7 2:6 4:11 5:-10 6:-6 7:5 8:-8
w:ferrari_,	0:-10 2:17 4:-6 5:-5 6:-5 7:8 8:-5
w:ferreira	2:-5 3:12 5:-7
w:ferri	0:-12 2:-16 3:10 4:8 7:-6
w:ferry	0:-7 1:11 2:-8 4:-7 5:5
w:few	0:-19 1:10 2:-13 4:16 5:-11 7:-11 8:15
w:few_of	0:-12 1:5 4:-6 8:18
w:fewer	0:-9 1:-17 2:-18 3:40 4:-12 5:-9 6:-13 7:-9 8:-8
w:fewer_.	2:-12 3:15
w:fewer_to	2:-10 3:23 4:-7 6:-10 8:-5
w:field	0:-21 2:-23 3:-11 5:-11 6:9 7:26 8:-9
w:fifty	0:-27 2:25 3:10 4:-14 5:-10 6:-12 7:-15 8:-6
w:fifty_of	1:-7 2:15 4:-11
w:figur	0:-10 2:-10 3:-5 4:-5 6:9
w:figure	0:10 2:-8 3:-15
w:figure_of	1:5 3:-12 7:-5
w:fil	0:7 1:-16 2:-13 3:-6 4:-15 6:-6 8:18
w:file	0:16 1:-17 2:-21 3:-9 4:-13 7:-26 8:-5
w:file_,	1:-13 2:-20 3:-6 4:6 5:11 6:-7 8:-9
w:file_.	0:-10 1:-12 2:-15 4:-7 7:-13 8:17
w:file_:	0:24 1:-19 2:-14 3:-9 4:-5 5:-13 6:-6
w:file_is	0:9 2:-10 3:-7 4:-5 6:7 7:-5
w:file_rev	0:-9 2:21 4:-12 5:-8
w:file_version	0:-6 4:13 5:-5 8:-12
w:fill	0:-5 1:-10 2:6 3:-16 5:5 7:-5 8:-6
w:fill_in	0:13 1:-12
w:fill_line	0:-6 1:-8 2:-6 3:-16 4:12 5:10
w:filler	0:-13 2:13 4:-16 5:14
w:film	0:16 1:-7 2:-8 3:-5 5:-7
w:filter	0:-14 2:-14 3:16 4:-9
w:final	0:-18 2:9 3:-10 4:5 5:10 6:-14
w:final_#	0:-14 3:-6 4:11 5:12 6:-9
w:final_inspection	0:14
w:finally	1:16 3:-9 5:-5 6:-10 7:-12 8:-5
w:finance	0:14 2:-5 4:-5
w:find	1:8 2:-17 3:-9 4:-20 5:-11 6:-8 8:9
w:find_a	0:-7 1:-6 2:-13 3:-6 4:-12 6:-6 7:10 8:12
w:fine	0:-11 2:-29 4:-13 5:-21 7:-24 8:14
w:fine_,	0:-17 1:-10 2:-20 3:-5 4:-6 5:-16 6:-10 7:-21 8:24
w:fine_.	1:8 2:-17 3:-17 4:-12 5:-7 6:-5 7:-6 8:-12
w:fine_by	0:-20 2:8 4:-12 5:-10 7:-7 8:18
w:fine_for	0:11 8:-7
w:fine_to	0:-21 1:-6 2:-9 3:19 4:-7 8:23
w:fine_with	4:-8 8:10
w:finger	0:15 1:-9 2:-6 5:10 7:-17
w:finish	0:-25 2:-20 3:15 4:-16 5:-18 6:8 7:10 8:-10
w:finish_#	0:13 2:-10 3:-5 6:-13 7:-14 8:-6
w:finish_,	0:-13 3:-15 4:-12 5:-11 7:16
w:finish_.	0:-24 1:18 3:-11 4:-17 5:-17 6:7 7:-11 8:-16
w:finish_:	0:-10 1:17 3:-12
w:finish_;	5:11
w:finish_and	0:19 1:-8 3:-7 4:-6 5:-9 6:-8 7:-23
w:finish_as	0:-12 1:-8 7:18
w:finish_at	0:-18 1:10 2:-11 4:-5 5:-15 6:8 7:-15
w:finish_before	1:13 2:-6 3:-21 4:-6 5:-6 6:12 7:-7
w:finish_bracket	0:-5 3:16
w:finish_by	0:13 3:-7 5:-6
w:finish_carton	0:-6 3:-12 6:17 8:-5
w:finish_cover	0:-7 2:-5 3:15 5:-7 6:-5 7:-7
w:finish_earlier	1:16 2:-9 3:-12
w:finish_flang	3:16
w:finish_from	0:-11 1:18 2:-11 6:-14 8:-11
w:finish_good	0:-13 1:-13 3:12 6:-7 7:15
w:finish_housing	0:10 1:-9 2:-9 3:6 6:-12 7:-11
w:finish_in	0:-17 1:23 3:-7 7:-5
w:finish_is	1:13 2:-5 6:-7
w:finish_lens	1:-12 3:12
w:finish_on	1:5 3:-7 6:11 7:-5
w:finish_ones	0:5 1:-8 2:-8 3:-19 4:-9 5:-14 6:6 7:8 8:-9
w:finish_part	1:-15 2:-10 3:-9 6:14 7:7
w:finish_pcs	0:8 1:-23 2:-8 3:12 6:18
w:finish_plat	0:-19 1:6 3:25 5:-5 6:-5 7:-7 8:-9
w:finish_remain	1:-11 7:10
w:finish_so	0:-14 1:8 2:-5 3:7 5:-5 6:-5 7:6
w:finish_stay	0:-6 2:-7 7:17
w:finish_stock	1:22 2:-8 3:-11 4:-5 5:-9 7:-9
w:finish_the	0:-5 2:-11 3:15 4:-8 5:-6 7:-7
w:finish_tray	0:-9 1:7 3:20 6:-7 8:-6
w:finish_unit	0:-8 1:-6 7:14
w:finish_when	0:-6 1:22 2:-11 3:-12 5:-6 7:-7
w:finish_with	0:-11 1:18 2:-5 4:-5 7:-5
w:finish_yet	0:-20 1:-13 2:-7 3:-6 4:-5 6:-12 7:24
w:fiona	0:7 1:-8 2:-8 3:11 4:-5 5:-5 6:-6
w:fiona_,	0:10 1:-13 2:-6 3:11 6:-5
w:fir	2:10 3:-7 7:-8 8:-7
w:fire	0:-28 1:13 3:-18 4:-23 5:6 6:-17 8:19
w:fire_certificate	1:13
w:fire_drill	0:16 2:-6 7:-7
w:fire_test	0:-10 1:10 2:17 3:-9 4:-9 7:-10
w:fire_the	0:5 1:16 2:-13 3:-10 6:-5 7:-6
w:firm	0:13 3:-8 4:-6 5:-17 6:-7 7:-6 8:-6
w:firmware	0:11 1:8 2:-24 3:13 4:-6 5:-5 7:-13
w:firmware_#	0:25 2:-17
w:first	0:7 1:-28 2:51 3:-24 4:-11 5:-36 6:-26 7:-20 8:-47
w:first_#	0:6 1:-37 2:54 3:-24 4:-56 5:-38 6:-21 7:-10 8:-26
w:first_,	2:-13 3:-11 4:9 5:-8 6:-8 8:-5
w:first_.	0:5 2:-16 3:5 4:-19 6:-8 8:-17
w:first_and	0:9 1:-12 3:-7 4:6 6:-6 8:-9
w:first_articl	0:-11 1:-11 2:-21 3:-12 4:23 8:-6
w:first_article	1:-16 2:-27 3:-17 4:30 5:-19 6:-9 7:-10 8:-22
w:first_batch	0:-8 1:-21 2:21 3:-19 4:-24 6:-9 7:-18 8:-23
w:first_half	0:16 2:-7 3:-5 7:-5
w:first_instalment	0:16 2:-10 4:-5
w:first_lot	0:14 1:-16 2:26 3:-15 4:-43 5:-16 6:-8 7:-8 8:-23
w:first_lots	0:-20 1:-13 2:34 4:-13 5:-8 6:-5
w:first_off	0:-13 1:-5 2:-5 3:-9 4:10 8:-7
w:first_ones	0:-28 1:31 2:13 3:-7 4:-26 5:-16 6:-8 7:-8 8:-5
w:first_press	0:21 2:-13 4:-10
w:first_production	0:-9 2:21 4:-14 5:-5 8:-6
w:first_quantity	0:-5 1:-9 2:21 4:-15
w:first_run	0:-6 1:-9 2:17 4:-15 5:-9
w:first_truck	0:16 2:-9 5:-10
w:fish	0:18 2:-5 3:-11 7:-13
w:fit	0:-15 1:-5 2:12 4:9 5:-16 6:-10 7:-7 8:-20
w:fit_check	0:-14 2:17 5:-7 6:-5 8:-7
w:fit_up	0:-12 2:14 4:-9
w:fits	0:-5 1:12 2:-9 3:-6 5:12 7:-6
w:fitt	0:-21 2:-21 4:30 5:-16 6:-9 7:-22 8:-13
w:fitter	2:15 3:-6 4:-6
w:fitting	0:12 3:-5 4:-10 5:-6 8:-8
w:five	0:12 1:-21 4:8 5:-7 6:-7 7:-12 8:-6
w:five_,	2:-9 4:10
w:five_.	0:16 3:-5
w:five_stay	0:20 1:-17
w:fix	1:-6 2:-9 3:-5 4:-13 5:16 7:-10
w:fix_.	0:19 1:-12 2:-26 4:-9 5:12 7:-6
w:fix_then	0:-12 2:14
w:fixture	1:16 2:-12 3:-6
w:flame	1:11
w:flammability	1:6 3:5 4:-7 5:-13 6:-9
w:flang	0:7 1:-6 2:-7 6:-7 7:14
w:flang_.	0:-10 2:-5 7:17
w:flange	2:-8 6:-7 7:18
w:flap	0:-10 1:11 6:7
w:flash	2:-10 4:14 8:-8
w:flat	1:-10 2:16 3:-15 4:-12 5:-6 6:-11 8:-12
w:flat_.	0:11 7:-6
w:fleece	0:-9 3:-5 6:13
w:fleet	0:-21 1:-14 2:10 3:-5 4:-5 5:5 6:9 8:-10
w:fleet_purchas	0:-21 1:-13 2:13 3:-11 4:-5 5:5 6:11 8:-9
w:flight	0:9 3:11 5:-7 6:-5
w:flip	1:12 2:-10 4:-5 6:-5
w:float	0:12 1:-8 4:-11 5:-5
w:floor	0:44 1:-24 3:-20 4:-10 5:6 6:-29 7:-33 8:-16
w:floor_.	0:14 1:-15 2:-18 3:11 4:-5 6:-6
w:floor_by	0:21 1:-17 2:-18
w:floor_with	0:-9 7:10
w:flow	1:13 2:-14 3:5 5:-9 6:-12 8:-11
w:foam	0:-19 1:-13 2:6 3:-7 4:-7 5:-5 6:5 7:7
w:foam_and	0:-14 1:5 2:15 4:-8 6:-8
w:fog	0:11 1:-10
w:foil	0:-14 1:-9 2:15 3:6 4:-19 5:-17
w:folder	0:28 1:-10 2:-6 3:-8 4:-7 5:-12 7:-11 8:-5
w:folder_.	0:13 2:-10 5:-7
w:folk	0:14 2:-12
w:follow	0:31 1:-12 3:-21 4:-25 5:-32 6:-18 7:-9 8:-13
w:follow_,	2:9 3:-12 5:-12 6:-6 7:-5 8:-7
w:follow_.	0:11 1:-14 4:-10 5:-12 6:5 8:-6
w:follow_after	0:18 2:-16 3:-8 4:-7 8:-10
w:follow_from	0:13 2:-10 3:-6 5:-9
w:follow_in	0:14 2:-14 3:-5
w:follow_may	0:-9 1:10
w:follow_on	0:15 2:-19 4:10 6:-10
w:follow_only	0:-6 1:-6 2:16 3:-8 4:-8
w:follow_the	0:-5 1:10 2:-7 3:8 5:-6 7:-5
w:follow_when	0:17 2:-8 3:-7 4:-13 5:-5 6:-7 7:-10 8:-13
w:fontana	0:-8 7:11
w:food	0:13 1:10 5:-12 6:-8 7:-13 8:-14
w:food_contact	0:-9 1:25 4:-7 5:-5
w:food_grade	0:9 1:-9 2:6 4:-12 6:-5 8:-13
w:foot	0:-17 1:12 2:-8 4:15 6:-6 7:-11
w:for	1:-15 3:-12 5:-11 6:-18 7:-13 8:-5
w:for_#	1:26 2:-14 3:-21 5:-18 6:-34 7:-31 8:10
w:for_.	0:-10 2:-15 4:12 6:14
w:for_a	0:5 1:10 2:12 3:-19 4:-13 5:-14 6:-9 7:-29 8:-14
w:for_all	0:-17 1:-21 2:8 3:5 4:12 6:-8
w:for_an	0:9 1:-12 6:12
w:for_another	0:26 5:-9 7:-8 8:-5
w:for_anyth	0:15 3:-5
w:for_both	0:7 1:-10 2:-9 3:6 4:-14 5:-9 6:7 7:-6 8:-11
w:for_build	0:-10 1:11 2:9 4:14 5:-9 6:-7 8:-11
w:for_by	0:-7 3:8 8:11
w:for_calendar	0:-19 1:-6 2:-13 3:-9 4:-12 5:24
w:for_custom	0:12 7:-7
w:for_december	0:12 2:-8
w:for_delivery	0:-15 1:-7 2:5 3:8 4:-10 6:-8 7:-6 8:-8
w:for_despatch	1:-7 3:15
w:for_dispatch	0:-5 1:-11 3:13 5:8 7:-7
w:for_heat	0:13 7:-10
w:for_immediate	0:13 1:-9 2:-6 3:8 4:-5
w:for_inspection	0:16 2:-14 3:-11 4:-6 5:-6
w:for_it	0:-13 1:7 2:-33 3:-21 4:-20 5:-19 6:-17 7:-29 8:24
w:for_lot	2:15 3:-10 4:-24 5:-15 6:-13 7:-11 8:-10
w:for_manufacture	0:-16 1:8 2:-6 3:-5 7:-9 8:15
w:for_me	0:8 1:-7 2:-30 3:-17 5:-13 6:-14
w:for_now	0:-29 1:-18 2:19 3:-10 4:24 5:-14 6:-17 7:8 8:-23
w:for_one	2:-6 3:10
w:for_other	0:12 3:-11
w:for_our	0:9 1:-8 2:-13 3:13 4:16 5:-12 6:-8 7:-13 8:-18
w:for_part	1:16 2:6 4:-5 6:-16
w:for_print	0:10 2:7 5:-11 7:-5
w:for_production	0:-21 1:-11 2:14 3:-11 4:-14 5:-16 6:10 7:-5 8:11
w:for_restart	0:-6 1:20 2:-6 6:-9
w:for_sery	0:-11 1:-5 2:-25 3:-5 4:35 5:-6
w:for_shipment	0:-17 1:-10 2:-24 3:10 4:-10 5:18 6:-11
w:for_shipp	2:-6 5:12
w:for_that	0:6 2:5 3:-21 5:6 6:-9 7:-9 8:-9
w:for_the	1:-27 3:-14 4:-9 7:-12 8:-8
w:for_them	0:-11 2:-6 4:5 7:-6
w:for_these	0:-7 1:10 2:18 3:-9 4:-23 5:-9 6:-9 8:-15
w:for_this	0:-15 2:-18 6:7 7:8
w:for_those	0:-17 1:10 2:18 3:-15 5:-10 6:-7 7:-7 8:-8
w:for_us	0:-7 2:-18 3:14 4:-19 5:-13 6:-7 7:18 8:-13
w:for_use	0:-6 2:-17 3:21 5:-5 6:-8
w:for_wait	0:-20 1:-8 2:-14 4:-10 5:-5 6:8 8:19
w:for_week	0:-18 5:21
w:for_you	0:33 1:-13 2:-23 3:-13 4:-15 6:-9 7:-11
w:for_your	0:43 1:-8 2:-23 3:-14 4:-23 5:-26 6:-11 7:-23 8:-16
w:forecast	0:20 1:-8 2:-5 3:-11 4:-12 5:-8 6:-6 7:-12 8:-9
w:forecast_,	0:21 2:-14 3:-10 4:-10 5:-17 6:-5 7:-5
w:forecast_is	0:-23 2:10 5:21
w:forg	1:-12 2:-8 3:15 5:-13 6:-9
w:forging	0:10 1:-5 2:11 7:-10
w:form	0:6 1:-9 2:-27 3:-20 4:5 5:-18 6:-10 7:-22 8:17
w:forty	0:-24 1:15 3:-7 5:-5 6:-8 7:-15 8:-10
w:forward	0:24 2:-14 4:-14 7:-20 8:-15
w:forward_to	3:10 4:-5 5:-7
w:forwarder	0:19 2:-19 3:10 4:-13 5:-13 6:-11 7:-9 8:10
w:found	1:-13 2:-18 4:-15 5:-10 6:-5 7:28 8:-11
w:found_.	0:11 2:-6 3:7
w:found_a	0:-16 1:-6 2:-7 7:24
w:found_the	0:-6 1:-6 2:-8 3:12 4:-7 7:12
w:foundation	1:10 2:-9 4:-6 5:11
w:foundry	0:9 1:-8 2:5 3:-11 5:-9 6:-6 7:-5 8:-5
w:four	0:18 1:-14 2:-42 3:-10 4:37 5:-21 6:-10 7:-11 8:-19
w:four_first	2:-9 4:10
w:fr4	0:-18 1:-8 2:23 3:-7 5:-11
w:fr4_#	0:-7 2:14 4:-6
w:fr4_and	0:-11 2:12
w:fram	0:-14 1:30 2:-34 4:-23 5:-6 6:-5 7:-13 8:-9
w:fram_,	0:-5 2:12
w:fram_.	0:-9 2:-5 3:14 4:-5 5:-10
w:fram_are	0:-7 1:-9 3:15 4:-5 5:-12 6:-6
w:fram_as	0:-16 1:9 2:-5 5:13
w:fram_back	0:-6 1:17 3:-8 5:-7 6:-6 7:-5
w:frame	0:6 2:-5 6:7 7:-11 8:-12
w:frame_contract	0:14 4:-9 8:-7
w:frau	0:-15 1:-6 3:6 5:15
w:fre	0:-13 1:14 2:-9 4:-8 5:-5 6:-6 7:-12
w:fre_them	0:-11 1:23 2:-11 3:-12 4:-7 5:-5 7:-7
w:free	1:-25 2:-26 3:22 4:-14 5:-14 6:9 7:-14 8:-11
w:free_#	0:-10 1:-13 2:-24 3:27 4:-7 5:-24 6:-14 7:-12 8:-7
w:free_.	0:-12 1:-10 2:-11 5:23 8:-7
w:free_from	1:-7 2:11 5:7 8:-7
w:free_of	0:12 1:-6 2:-8 3:-6 4:-8 7:-7 8:7
w:free_the	0:-12 1:-13 2:-9 6:21
w:free_to	0:-17 1:-5 3:5 4:-16 5:-11 8:-17
w:freeze	0:-21 1:-19 2:-19 3:-16 4:-18 5:-10 7:32 8:-23
w:fresh	1:-8 2:6 4:-6 5:-5 7:-12
w:friday	0:12 2:-10 3:-5 4:-21 5:16 6:-8 7:-23 8:-18
w:friday'	0:-9 3:18 4:-6 5:-7
w:friday_#	0:-12 2:-14 3:-10 4:-8 5:26 6:-5 7:-5 8:-9
w:friday_,	0:11 1:-14 2:15 4:-14 5:7 6:-5 7:-15 8:-9
w:friday_.	0:-11 1:15 2:-10 3:-7 4:-8 5:-7 8:-8
w:friday_and	0:22 1:-7 4:-6 7:-6
w:friend	1:-14 2:-6 3:12 7:-11
w:from	0:-13 1:-6 2:-17 3:10 4:-17 5:-13 7:6
w:from_#	0:46 1:-14 2:-26 3:-10 5:-12 6:-14 7:-21 8:-26
w:from_a	1:-7 6:10
w:from_before	0:-18 1:24 2:-21 3:-22 4:-7 5:-10 6:10 7:-13 8:-14
w:from_box	0:-6 1:-13 3:15 4:-6 7:-9
w:from_buy	0:-9 2:18 3:-10 4:-12 6:9
w:from_heat	0:6 1:-13 3:10
w:from_her	0:9 2:-11
w:from_hold	0:-8 1:-9 3:19
w:from_it	0:-9 2:11 5:-7
w:from_january	0:11 1:-5
w:from_lot	1:-11 2:-6 3:15 5:-9
w:from_me	0:-29 1:-20 2:11 3:-12 4:-18 5:9 6:-6 7:13
w:from_monday	0:12 7:-6
w:from_my	0:-10 1:-13 3:-12 4:-17 5:-7 6:5 7:-5 8:19
w:from_now	0:17 1:-6 6:-6 8:-9
w:from_open	0:-17 1:-13 3:18 6:-5
w:from_our	0:-18 2:-25 3:-9 4:-25 5:-9 6:-12 7:10 8:35
w:from_pallet	3:11
w:from_procurement	0:-16 1:7 4:-10 5:-6 6:-6 7:-11
w:from_purchas	0:-22 1:6 2:5 3:-5 4:-6 5:-17 6:-18 7:6 8:11
w:from_quarantine	0:20 1:-5 2:-26 3:18 4:-17 5:-15 7:-8
w:from_that	0:10 2:-9 4:11 8:-8
w:from_the	0:-27 1:-17 2:-8 3:15 5:-9 8:-9
w:from_this	0:-8 1:5 2:7 3:-11 7:6
w:from_today	1:14 2:-13 6:-5 7:7
w:from_tuesday	2:-5 5:15 7:-6
w:from_us	0:-11 1:9 2:7 3:-8 4:-7 5:-6 7:12 8:-5
w:from_what	1:11 3:-9
w:from_you	0:22 1:-11 2:-9 3:-15 4:-5 5:-5 6:9 7:-14 8:-10
w:from_your	0:20 1:-15 2:-7 3:8 7:-15
w:front	1:14 2:-5 4:-5 6:-8 7:9
w:frozen	0:-9 1:8 2:27 3:-27 4:-24 6:-13 7:-9 8:-9
w:frozen_.	0:-8 3:-6 4:-11
w:frozen_pend	0:-7 2:11 3:-16 4:-16 5:13 6:-9 7:-5 8:-7
w:frozen_till	0:-14 1:16 2:13 3:-11 5:-5
w:frozen_until	2:15 4:-11 5:-10 7:-6
w:fuel	0:7 1:10 2:-11 7:-6
w:full	0:-16 1:-39 2:-21 3:-17 4:-6 5:10 6:39 7:-19
w:full_#	0:-8 1:-16 3:-5 6:19 7:-13 8:-6
w:full_balance	1:-16 3:-5 6:21 7:-5 8:-11
w:full_remain	1:-25 3:-12 6:32 7:-5
w:fumigation	0:12 2:-14 3:-7
w:furnace	0:-15 1:12 2:-14 3:9 4:-10 5:-6 6:-5 7:14
w:further	0:-23 1:16 2:-11 3:-16 4:-10 5:-7 7:9 8:-8
w:further_#	0:-19 1:10 2:-12 3:-14 4:5 5:7 6:-6
w:further_notice	0:-20 1:16 2:19 3:-15 4:7 5:-5 6:-12 7:16 8:-13
w:further_release	0:-10 1:8 2:19 4:-13 6:-9 7:-8
w:further_to	0:-10 1:14 2:5 3:-5 4:-9 7:-8
w:fyi	0:19 1:-5 2:11 3:-5 4:-6 5:-8 6:-8 7:-9
w:fyi_,	0:21 2:-5 6:-6 7:-9
w:g	0:-15 1:-14 2:26 4:-28 5:-6 6:-11 7:6 8:-11
w:g_,	0:-8 1:-13 2:14 3:11 4:-14 5:-7 6:-8
w:g_.	1:15 2:-13 3:-16 4:-13 5:8
w:g_silk	0:-18 2:20 4:-7
w:gage	0:-6 1:13
w:gail	2:-10 3:-7 4:7 7:-6
w:galley	1:10 7:-7
w:galvanis	0:-6 2:11
w:galvaniz	0:-7 1:10 2:-7 4:14 8:-9
w:game	0:17 1:-7 2:-20 3:-11 5:-7 7:-8
w:gangway	1:10 3:6 6:-14
w:gangway_step	1:10 3:6 6:-14
w:garden	0:-11 1:-9 4:-5 5:17
w:gary	0:-5 2:11 4:-8 5:6 8:-8
w:gasket	0:-10 2:8 3:7 5:-15 6:-16 7:-11 8:12
w:gasket_,	0:-15 2:12 3:11 4:-18 5:-6
w:gate	0:5 2:7 5:-10 7:-16 8:-10
w:gate_#	0:20 1:-7 2:8 5:-9 7:-9 8:-5
w:gaug	0:-12 1:-7 2:-11 3:17 4:10 5:-8 8:-8
w:gauge	0:15 1:-10 3:11 4:-13 5:-15 6:-6 7:-12 8:-13
w:gauge_is	0:11 1:-9 3:6 5:-9 8:-7
w:gave	0:-11 1:-20 3:11 5:-10 7:-11 8:-14
w:gaylord	0:-7 1:10 2:-10 3:10 7:-5
w:gc1	0:-6 1:-10 2:17 4:-7 5:-9 8:-9
w:gc1_board	2:12 4:-10 5:-5
w:gear	0:-16 1:7 3:-9 4:-16 5:11 7:-11
w:gear_housing	0:-14 1:7 2:9 3:-8 4:-13 7:-13
w:gearbox	1:5 2:9 4:-14 5:6 6:-8 7:-13
w:gearbox_cover	0:8 2:17 3:-7 4:-7 5:-5 6:-5 7:-8
w:gemma	2:-8 5:10
w:gemma_,	2:-8 5:10
w:gent	0:-12 1:14 2:7 4:-11 5:-14 6:-8
w:gent_,	0:-9 1:12 5:-10 6:-6
w:gerber	0:13 2:-11 3:6 4:-13 5:-8 6:9 7:-10 8:-8
w:gerd	0:-8 1:-5 2:18 3:8 4:-12 5:-9 6:-6 7:7
w:gerd_,	3:10 5:-7 6:-6 7:8
w:gerda	1:-5 2:12 3:-6 4:-7
w:get	0:6 1:12 2:-19 3:-9 4:-17 6:-20 7:-7 8:-31
w:get_#	0:-10 1:15 2:-9 3:-8 4:16 6:-12 7:-6
w:get_a	0:12 1:-5 2:6 3:5 4:-11 5:-11
w:get_cut	0:-10 2:-10 3:8 4:8 5:-5 6:-6 7:-7
w:get_go	1:-6 2:11
w:get_it	0:10 2:-11 3:6
w:get_the	1:7 2:5 3:10 4:-22 5:-10 6:-12 7:-6 8:-12
w:get_there	1:-5 2:-6 4:-10 7:19 8:-15
w:get_touch	0:-9 1:13 2:-14 4:8 6:-7
w:get_you	0:-6 1:11 2:-10
w:gets	0:-24 1:-20 2:10 3:17 4:-6 6:-7 7:6 8:-12
w:gets_the	0:-11 2:12 3:5 4:-9 5:-9 6:-6
w:gf30	1:-6 2:-23 4:19 5:-8 6:-8 7:-5 8:-5
w:gf30_black	2:-12 4:13
w:gift	0:-14 1:-22 2:22 3:-22 4:-22 5:-23 6:-8 8:9
w:gift_box	0:-14 1:-22 2:22 3:-22 4:-22 5:-23 6:-8 8:9
w:gil	2:18 5:-11
w:gil_,	1:-6 2:11 3:5
w:gisela	0:12 1:-6
w:giv	0:-29 1:8 2:-10 3:6 4:-18 6:-17 7:6 8:10
w:giv_that	0:-11 1:13 4:-5
w:giv_the	0:-28 1:-7 2:-10 3:8 4:-18 6:-13 7:13 8:11
w:giv_this	0:-7 1:-6 2:5 3:6 5:-6 8:-12
w:giv_you	0:-12 1:16 2:-13 3:-18 4:9 5:-7 7:-7 8:20
w:give	0:-25 1:-20 3:-11 4:10 5:-25 6:-18 7:-5 8:27
w:give_me	0:12 3:-11
w:give_the	0:-11 1:-11 3:8 5:-6 6:-5
w:give_this	1:5 4:10 8:-7
w:give_you	0:-26 1:-17 3:-10 5:-12 6:-15 8:28
w:given	0:-23 1:-15 2:14 4:5 5:-23 8:5
w:given_by	0:-15 2:15 3:-9 4:-21 5:-6 6:9 7:-6 8:10
w:given_her	0:7 2:-6 4:-5 8:13
w:given_us	0:-10 1:-8 2:18 5:-5
w:glad	1:12 2:-8 6:-8 7:-9
w:gland	0:-14 2:19 3:-14 4:-14 5:-6 6:-6 7:-8 8:9
w:glas	0:-29 1:8 2:19 3:-5 4:-8 5:-16 6:-9 7:-10 8:-7
w:glas_,	0:-14 1:-7 2:10 3:-11 5:-9 7:-5
w:glas_as	1:-5 2:16 4:-7
w:glas_shelv	1:13 2:-6 6:-12
w:glaze	0:-21 2:8 3:-9 4:5 8:-6
w:glu	1:15 2:-8
w:go	0:-13 1:-25 4:-10 5:-25 6:-26 7:-13 8:10
w:go_,	0:9 1:-17 2:-11 4:-34 6:5 7:-17
w:go_.	0:-7 1:5 2:-18 3:-12 4:-7 5:-23 6:-15 7:8 8:17
w:go_:	0:-13 1:9 2:14 3:15 4:-15 7:-5 8:-5
w:go_again	1:26 2:-16 3:-21 4:-6 5:-11 6:10 8:-7
w:go_ahead	1:-9 3:-18 4:-6 5:-22 6:-14 7:-24 8:8
w:go_and	0:18 2:-5 3:-8 7:-14
w:go_at	0:14 2:9 5:-7 7:-7
w:go_back	1:10 6:-10 7:-6
w:go_before	2:12 3:-6 4:-7
w:go_by	1:-14 2:6 3:7 4:-9 5:-9 6:-6 7:-6
w:go_com	1:12 3:-6
w:go_for	1:-31 2:11 3:-29 4:-38 5:-23 6:-22 7:-33 8:25
w:go_from	0:-21 1:-13 2:5 3:-7 4:6 5:-6 6:-7 7:-9 8:17
w:go_in	0:14 1:-9 2:9 3:-7 4:-16 6:-12 8:-9
w:go_into	0:-25 1:8 2:9 3:-7 4:-11 6:-5 7:-8 8:17
w:go_on	0:-39 1:-10 2:20 3:-9 4:-20 5:-12 6:-18 7:27 8:-17
w:go_out	1:-11 3:12 4:-11 5:8 6:-7 7:-5 8:-5
w:go_straight	0:-16 1:-5 2:-14 3:-8 4:23 8:-21
w:go_through	0:5 2:11 8:-5
w:go_to	1:-17 2:-15 3:20 6:-12 7:-15 8:-16
w:go_with	0:-22 2:-7 3:-16 4:21 5:-12 7:-6 8:-25
w:goes	0:-10 1:-9 3:14 4:-24 5:-17 7:-5 8:-16
w:goes_.	2:-7 4:-6 5:12
w:goes_back	0:9 1:-9 6:12
w:goes_by	0:-7 1:8 2:17 3:-10 4:-14 5:-12 6:-5
w:goes_down	0:-17 1:-10 2:-18 3:34 4:-10 5:-20 6:-10 7:-6
w:goes_in	0:-9 2:-5 4:-13 5:14
w:goes_on	0:-18 2:8 5:-13 6:7 7:12
w:goes_out	0:-15 2:-9 4:-6 5:12 7:7
w:goes_to	0:20 1:-8 2:-19 3:-11 5:-13 6:-8 7:-9 8:-11
w:gold	0:-5 1:-11 2:-6 4:17 6:-5 8:-9
w:golden	0:-11 1:-9 2:-30 3:-10 4:37 5:-7 7:-5 8:-7
w:golden_sampl	0:-5 1:-5 2:-19 4:25
w:golden_sample	0:-8 2:-20 3:-6 4:25
w:gone	0:-9 3:-15 5:-7 6:11 7:-14 8:10
w:gone_.	0:9 3:-15 5:-5 6:10 7:-10
w:gone_through	0:-14 1:10 7:-7 8:12
w:good	0:-32 2:-15 4:-26 5:-16 6:12 7:-18 8:26
w:good_,	0:13 1:8 2:-11 4:-22 5:-10 6:-13 7:-12 8:-6
w:good_.	0:-12 3:-25 4:-14 5:-9 6:7 7:-17 8:19
w:good_afternoon	2:12 4:-10 5:-9 6:-7 7:-9
w:good_day	1:-6 3:14 4:7 7:-6
w:good_even	0:-8 1:-12 6:11 7:10
w:good_for	1:-10 2:10 4:-11 5:-13 6:-7 8:-9
w:good_in	0:15 1:-8 3:11 4:-10 5:-12 7:-5
w:good_morn	0:-14 1:14 2:-6 3:9 4:-23 6:-17 7:-17 8:7
w:good_news	0:-15 2:-26 3:9 4:-6 5:-7 6:18 7:-18 8:-7
w:good_ones	0:-10 1:-9 2:-5 4:-6 5:-8 7:20 8:-7
w:good_to	0:-41 1:10 2:-13 4:-15 5:-7 6:-16 7:-10 8:43
w:got	0:14 1:-8 2:-12 3:16 4:-21 5:-17 6:-8 7:-14 8:-19
w:got_a	0:11 1:-7
w:got_the	0:18 1:-5 2:-7 3:-5 4:-6 7:-10
w:got_their	0:-5 2:10
w:grab	2:11 3:-6 4:-5
w:grade	1:12 2:9 3:-20 5:-9 6:-12 7:-8 8:-14
w:grade_,	1:11 2:11 3:-13
w:grain	0:-5 1:7 3:-10 4:13
w:grant	1:5 2:-6 4:-15 5:5 6:-5 8:14
w:grating	0:-7 5:12
w:graz	2:11 4:-5 6:-7
w:great	0:-30 1:-7 2:-5 3:-9 4:-11 5:-8 7:-16 8:40
w:green	0:-38 1:-8 2:-34 4:-32 5:-27 6:-21 7:-20 8:44
w:green_light	0:-40 2:-30 3:-26 4:-32 5:-27 6:-21 7:-18 8:45
w:greeting	0:19 4:-7 5:-5 6:-7 7:-6 8:-6
w:greeting_from	0:18 6:-6 7:-5 8:-5
w:greg	0:-8 2:-13 4:19
w:greta	0:10
w:grey	0:-22 1:-7 2:24 4:-11 5:-12 6:-10 8:-5
w:grey_.	0:-8 1:-8 2:16 4:-8 7:9
w:grill	0:-25 1:-13 2:13 3:6 4:-6 5:-7 7:5 8:-7
w:grind	1:-11 2:-13 6:-5 7:12
w:grip	0:-9 2:-11 3:6 4:16 5:-6 8:-9
w:grn	1:-5 2:10 4:-6 5:-6
w:groove	0:-6 1:-7 2:-5 7:13
w:ground	0:18 1:5 2:-10 4:7 5:-10 6:-8 7:-24 8:-10
w:group	1:7 3:6 4:-11 5:-7 6:-5 7:-6 8:9
w:group_has	0:-6 1:11 2:-7 4:-5 5:5
w:gsm	0:-21 1:-6 2:12 3:-12 4:17 5:-13 6:-11 7:-6 8:-22
w:guarantee	0:18 3:-5 4:-7
w:guard	2:-15 3:-7 5:14 6:10
w:guard_,	2:-15 5:14 6:10
w:guid	2:12 4:-7
w:gus	2:10 4:-10 5:-6
w:gus_,	2:10 4:-10 5:-6
w:guy	1:16 2:-11 3:-7 4:-5 6:-6
w:guy_has	1:15 2:-11 4:-5 6:-5
w:guys	0:-5 2:19 3:-7 4:-15
w:gwen	2:6 3:-15 5:-8 7:-6
w:gwen_in	0:-8 1:11 3:-10
w:h	0:-33 1:15 2:-22 4:7 5:-9 7:-9 8:8
w:h_,	0:-27 1:-9 2:-14 3:-15 7:-6 8:16
w:h_.	0:-18 1:21 2:-18 3:5 5:-17 6:-5 7:-9 8:-16
w:had	1:10 2:-8 3:-24 4:13 5:-16 7:-22 8:-12
w:had_#	1:-21 2:15 3:-5 4:-11 5:-8 7:-7
w:had_a	0:15 1:-18 2:-19 7:-8 8:-10
w:had_already	0:12 1:-7 2:-5
w:had_been	0:-17 1:18 2:-16 3:-20 4:-8 6:10 7:-14
w:had_finish	0:-6 1:13 3:-8
w:had_it	0:16 2:-5 7:-8
w:had_none	0:-11 1:19 2:-10 3:-7 6:-14
w:had_one	0:-18 2:-12 3:-8 4:19 5:-15 7:-14
w:had_the	1:-16 2:5 3:-8 4:9 5:-10 7:-7
w:had_them	0:-12 1:-6 2:17 3:-5 4:-11
w:had_to	0:23 1:-7 2:-11 6:-8 7:-16 8:-6
w:half	0:31 2:-23 5:-6 6:-13 7:-16 8:-6
w:half_,	0:-5 1:13 3:-6
w:half_a	0:6 2:-12 4:11
w:half_is	0:15 1:7 2:-6 3:-6 7:-7
w:half_of	0:11 1:7 2:-8 3:7 4:-6 5:-7 6:-9 7:-9
w:half_stay	0:14 2:-8 3:6 5:-7
w:hall	1:-19 2:-21 3:-12 4:-16 5:19 6:11 7:-11 8:-13
w:hall_#	0:13 7:-6
w:hall_.	1:-12 6:12
w:halloran	2:-11 6:11
w:halt	0:-30 2:-22 3:9 4:-12 5:-7 6:-16 7:20 8:-5
w:halt_.	1:7 2:-11 3:-5
w:halt_the	0:-16 3:-6 7:22
w:halt_you	0:-6 6:10
w:hand	0:7 4:-17 6:-17 8:-11
w:hand_,	0:-7 1:7 2:12 4:-11
w:hand_.	0:-6 1:-12 7:20
w:hand_off	1:12 2:-5 6:-5
w:hand_over	0:12 2:-13 4:-5 5:13 6:-8 7:-7 8:-5
w:handful	0:-14 2:7 3:-7 4:11 5:-13 7:-6
w:handful_of	0:-12 1:-8 2:7 3:-7 4:11 5:-12
w:handl	0:-7 1:-13 2:22 3:14 4:-11 5:-10 6:-6 8:-7
w:handl_,	2:11 3:8 4:-10 5:-7
w:handl_.	0:-8 2:15 4:-6
w:handle	0:-12 2:-19 4:20
w:hang	0:-7 1:6 2:-13 3:-10 4:-11 5:10 6:-7 7:-12 8:16
w:hang_on	0:7 1:-6 2:-11 5:15
w:hank	0:10 1:-12 2:-10 3:-12 4:-9 5:-7 7:9 8:7
w:hank_,	0:16 8:-5
w:hanna	0:-7 2:14
w:hanne	1:-17 2:-27 3:-12 4:31 5:-13 6:-5 7:-8 8:-14
w:happen	0:13 2:-12 3:-17 4:-11 5:-5 6:-7 7:-12 8:-10
w:happen_.	0:-7 1:12 2:-11
w:happen_with	0:13 1:-5 8:-7
w:happy_.	0:-9 2:16
w:happy_to	1:11 2:-9
w:harbour	0:-12 1:10 2:6 4:-9
w:hard	2:9 4:-12
w:hardnes	0:-5 2:6 3:16 4:-12 5:-10 6:-15 7:-7 8:-6
w:hardnes_complaint	1:11 3:-9
w:hardnes_report	1:-5 2:10
w:hardware	0:-8 1:-8 2:15 3:-7 4:-6 5:-6 7:-6 8:-5
w:harnes	0:-5 1:22 3:-15 5:-14 6:-12 7:-6
w:harness	0:-16 2:7 3:-9 4:11 5:-18 6:-14 7:8 8:-14
w:harness_,	0:-14 1:-5 2:12 3:-5 4:14 5:-15 6:-11 7:-8 8:-7
w:harriet	0:-18 1:-6 2:-14 3:-8 4:15 6:11 7:9 8:-5
w:has	0:-15 1:-13 3:-10 5:-8 6:-25 7:6 8:-20
w:has_#	0:10 1:-16 3:-10 6:11 7:5
w:has_a	0:-5 1:-9 2:-5 3:-6 4:-5 7:10 8:-5
w:has_accept	0:-11 1:-15 2:6 3:8 4:-10 6:7
w:has_agre	0:11 3:-11
w:has_answer	0:-19 1:6 2:-12 4:-5 7:15
w:has_anyone	0:10 7:-8
w:has_approv	0:21 2:-13 3:-12 5:-10 7:-10 8:-9
w:has_been	0:-6 1:5 2:-18 3:-19 4:-10 5:-18 6:-8 7:8 8:-11
w:has_bought	2:-14 4:19
w:has_call	0:-20 1:5 5:11 6:-7 7:13
w:has_chang	0:13 1:-14 3:-6 4:-6 5:-9 6:5 7:-12 8:-14
w:has_chosen	0:-9 2:-11 4:16 5:-12 7:-5 8:-5
w:has_clear	0:-17 2:-15 3:13 4:-15 5:21 6:-14 7:-6
w:has_clos	1:10 2:-8
w:has_come	0:-8 1:-10 2:14 4:-6 6:-6 7:6
w:has_confirm	1:10 3:-7 5:-7
w:has_decid	0:-6 1:5 7:11
w:has_finish	0:-7 1:5 3:6 4:-11 7:-11
w:has_found	0:-12 1:-10 2:-8 3:12 4:-7 7:15
w:has_given	0:-12 1:-9 2:12 4:-11 5:-9 6:-6 7:11 8:8
w:has_had	1:-21 2:6 3:-23 7:-22 8:-11
w:has_hung	0:-10 1:-5 2:17 4:-5 5:-5
w:has_its	0:-13 1:-12 2:-8 3:-11 4:-9 5:16 7:8
w:has_left	0:6 2:7 8:-10
w:has_look	1:-6 2:-6 3:-10 4:-9 6:7 7:17
w:has_measur	3:19 4:-7 5:-11 6:-10 7:-9
w:has_never	0:21 2:-8 3:-8 4:-5
w:has_no	0:8 1:-9 2:-23 3:-11 4:-15 5:-8 6:-12 7:-6 8:14
w:has_not	0:10 1:-10 4:-7 7:-18 8:12
w:has_okay	0:-9 2:-8 4:-6 8:19
w:has_pass	0:-6 1:8 2:-9 4:-16 5:18 6:-6 7:-10 8:-5
w:has_put	1:-17 2:13 3:-10 4:-7 5:-5
w:has_reach	1:13 6:-5
w:has_releas	0:18 1:-10 2:-6 4:6 5:-11 6:-17 7:-13 8:-21
w:has_run	0:-11 1:-5 2:5 3:-6 4:-6 5:-7 6:9
w:has_seen	0:-16 1:-11 4:30 5:-19 6:-5 7:-7 8:-6
w:has_sent	1:-6 2:5 3:-7 4:-7 6:10
w:has_sign	0:-15 1:15 2:-12 3:-6 4:-11 5:-16 6:-6 8:-13
w:has_stamp	0:-11 1:12 2:7 7:-5
w:has_test	0:-12 3:-8 5:-7
w:has_the	0:18 1:-16 2:-19 3:-16 6:-7 8:-7
w:has_to	1:-6 2:-12 3:6 4:5 5:-12 6:-13 7:-5 8:-15
w:has_told	1:12 6:-12
w:has_tri	0:-11 2:6 3:-12 5:-12 7:-13 8:-6
w:has_written	0:-12 2:8 3:-6 6:-8
w:hasn't	0:23 2:-14 3:-7 4:-12 7:-13 8:-8
w:hasn't_sign	0:15 2:-8 4:-6 7:-6
w:hatch	0:-24 1:-12 2:-6 3:-12 4:11 6:7 8:-7
w:hatch_cover	0:-20 1:-14 3:-6 4:-9 5:10 6:8 7:10
w:have	0:-8 1:-31 2:6 3:-6 4:-6 5:-24 6:-12 7:6
w:have_#	0:17 2:-15 3:-14 4:7 5:-9 6:-8 7:-12 8:-6
w:have_,	0:-8 7:10
w:have_a	0:-26 1:-17 2:-8 3:9 4:6 5:-12 6:-8 7:24 8:-21
w:have_agre	0:14 2:-12
w:have_been	0:-10 2:15 5:-10 6:-5 8:-8
w:have_finish	0:20 1:-5 3:-15 6:-5 7:-15
w:have_had	0:-16 2:5 4:12
w:have_in	1:-18 2:-6 3:11 6:12 7:-7
w:have_it	0:-16 1:-13 3:15 4:-11 5:-11 7:11
w:have_my	0:-33 1:-10 2:5 3:-17 5:-5 6:-14 7:-9 8:26
w:have_no	0:23 3:-9 4:-13 5:-6 6:-7 7:-12
w:have_releas	0:-12 1:-10 3:-7 4:6 5:-5 7:-6 8:-5
w:have_report	1:-12 2:13 4:-8
w:have_sent	0:-8 1:-5 2:9 3:10 4:-11 5:-5 7:-5
w:have_the	0:9 2:5 4:-22 5:-12 6:-9
w:have_them	0:-6 2:10
w:have_to	1:-16 2:-20 3:6 4:-22 5:-9 6:-12 7:14 8:-15
w:have_written	0:-6 2:12 3:-5
w:have_you	0:-7 2:-6 8:12
w:have_your	0:29 1:-16 3:-11 7:-9
w:haven't	0:20 2:-12 3:-5 4:-9 7:-6 8:-11
w:haze	0:-22 1:-11 2:11 3:9 4:6 5:-5
w:hdpe	0:-22 1:11 2:14 3:-6 4:-17 5:-6 6:5 7:-5 8:-8
w:hdpe_.	0:-12 1:12 4:-5 6:-6 8:-6
w:hdpe_natural	2:14 4:-9
w:he	1:-13 2:8 5:-8 7:-12 8:-15
w:he'll	0:8 2:-8 3:-11 4:-10 5:12 6:-5 7:-5 8:-11
w:he's	0:23 3:-8 4:-10 7:-5 8:-10
w:he_is	0:-10 2:-10 3:-5 4:12 5:-5 8:-7
w:head	1:-5 3:-10 4:-23 6:-5 7:-8
w:head_mr	1:-6 2:-11 3:-7 4:-9 5:12 7:5
w:head_of	0:-13 1:-7 4:-5 5:-11 7:5 8:8
w:head_up	0:28 2:-19 3:-7 4:-6 5:-5 6:-8
w:hear	0:35 1:-21 3:-15 5:-10 6:-15 7:-17 8:-13
w:hear_.	0:19 4:-5 7:-12
w:hear_from	0:27 1:-23 3:-12 4:-9 5:-5 6:-10 7:-9
w:hear_someth	0:-7 2:20 6:-6 8:-12
w:heard	0:14 2:6 4:-6 5:-5 7:-8 8:-6
w:heat	1:-22 2:17 3:23 4:-16 5:-13 6:-17 8:-6
w:heat_#	0:9 1:-23 3:23 6:-12
w:heat_sink	0:-10 1:7 2:19 3:-5 4:-9 6:-7
w:heat_treat	0:-18 2:10 3:-8 7:14
w:heat_treatment	0:9 1:13 4:-7 5:-6 7:-10
w:hei	0:10 1:6 4:-7 6:-6
w:height	0:-7 1:-5 2:5 6:11
w:held	0:22 1:-12 2:-45 3:19 4:-8 5:-8 6:-8 7:-21 8:-15
w:held_.	0:20 1:-8 2:-11 3:-12 4:11 6:-7
w:held_:	0:-14 1:-5 3:18
w:held_back	1:-9 2:-18 5:12 6:11
w:held_bracket	0:14 1:-12
w:held_for	0:18 1:-11 2:-10 3:-10 4:-6 5:-5 7:-6
w:held_ones	1:-6 2:-5 4:-5 5:6 8:-13
w:held_over	0:17 2:-13
w:held_piec	0:16 3:-5 7:-7
w:held_stock	1:-5 3:17
w:held_until	1:16 2:-23 5:-14 6:-12 7:-15
w:helen	2:-9 4:17 8:-8
w:hello	0:-13 3:-6 4:-12 5:-5 6:-20 7:-5
w:hello_,	0:8 1:-5 2:-15 4:-9 6:-17 8:-16
w:hello_mr	0:-12 1:13 2:-8 4:10 5:-9 7:-10
w:help	0:21 2:-8 7:-5
w:help_.	0:10
w:henk	3:12 4:-10
w:henrik	0:-12 2:-7 3:-13 4:7 5:-7 6:7 7:-13 8:-6
w:her	0:20 1:-5 2:-15 4:8 5:-15 6:-9 7:-15 8:-6
w:her_.	0:10 2:-10
w:here	0:-5 1:-27 2:-11 3:8 4:15 5:-21 6:-12 7:-17
w:here'	2:-12 5:15
w:here_,	0:-16 1:6 2:-12 3:5 4:7 5:-12 7:-5 8:-12
w:here_.	0:13 1:-9 3:15 5:-12 6:-17 7:-15 8:-10
w:here_from	0:-7 1:-8 2:16 4:-7
w:here_until	0:18 1:-17
w:hereby	0:-5 1:-5 2:5 3:-10 4:-25 5:-23 6:13 7:-10 8:11
w:hereby_approv	2:19 4:-12
w:hereby_confirm	0:15 2:-5 5:-11
w:hereby_lift	6:15 7:-7
w:hereby_releas	2:-14 3:-5 6:14 7:-5 8:-5
w:herewith	0:-22 1:-17 2:12 3:-14 4:10 5:-13 6:11 7:-6 8:-9
w:herr	0:-5 1:-7 2:8 3:-5 5:-13
w:herself	0:11 1:-10 3:-5 7:-8
w:herself_.	0:11 1:-10 3:-5 7:-8
w:hey	0:-28 1:28 2:-6 3:-14 4:-5 5:-11 6:-12 7:14 8:-8
w:hi	0:-29 1:14 3:-7 4:-11 6:-8 7:-20
w:hi_,	0:5 1:-5 2:10 3:12 4:-15 5:-19 6:-10 8:-6
w:hi_sven	0:14
w:hi_tom	1:12 7:-7
w:high	0:-5 1:-7 2:10 3:9 6:-9
w:high_,	0:-5 1:-7 2:10 3:9 6:-9
w:him	0:14
w:hing	1:15 3:-6 5:-16 7:-9 8:5
w:hing_,	1:10 2:-12 4:5 6:-7
w:hinge	0:5 2:-5 3:-10 4:8 5:-5 6:7 7:-8 8:-15
w:hinge_pins	0:5 1:13 3:-7 6:-5 7:-5
w:his	0:-23 2:-5 3:-6 6:-8 7:7 8:-8
w:history	0:-13 1:-10 6:23
w:history_.	0:-13 1:-10 6:23
w:hit	1:13 2:5 3:-19 4:-7 5:-5 7:7 8:-13
w:hold	0:10 2:-10 3:-5 4:-15 5:-18 8:-14
w:hold'	1:-8 3:-7 6:27 7:-9 8:-6
w:hold'_off	6:16 7:-5
w:hold_#	1:15 2:-15 3:9 4:-6 5:-7 6:-7 7:-10 8:-6
w:hold_(	0:-5 2:21 3:-8 4:-7 5:5 6:-14 8:-9
w:hold_,	0:23 1:-21 2:-15 4:-10 5:-6 6:-13 8:-10
w:hold_.	0:-12 8:-8
w:hold_:	0:-17 1:-15 2:9 3:16 4:-6 5:-9 6:6 7:-5
w:hold_and	1:-12 2:-10 3:7 4:-5 6:8 7:-12 8:-5
w:hold_area	0:-6 1:-9 3:15
w:hold_as	0:20 2:-17
w:hold_at	0:21 1:-15 2:-23 3:18 5:-5 6:-11 7:-7
w:hold_back	1:7 2:-8 4:9 5:10 6:-13
w:hold_because	1:-10 2:-6 3:7 6:-8 7:-5
w:hold_column	1:18 3:-10 6:-8 7:-7
w:hold_for	0:15 1:-7 2:-28 4:-9 5:-6 6:-5 7:7
w:hold_from	0:-11 1:-8 3:-5 6:12 7:10
w:hold_is	0:-18 1:6 2:-16 3:-13 4:-5 5:-7 6:18 7:-18
w:hold_of	0:-10 3:-7 6:19
w:hold_off	0:-22 1:-24 2:-28 3:-21 4:7 5:-10 6:13 7:21 8:-19
w:hold_on	0:32 1:-24 2:-20 3:-19 4:-7 5:-8 6:5 7:-16 8:-6
w:hold_pend	2:11 4:-6 5:-5 6:-10
w:hold_pls	0:-22 1:-8 2:15 3:-7 4:-9 5:-5 7:14 8:-7
w:hold_the	0:28 1:-31 2:24 3:-34 4:-43 5:-30 6:-20 7:-20 8:-34
w:hold_til	2:14 4:-9
w:hold_till	0:-25 1:5 2:12 3:-14 4:-12 5:-15 7:9 8:-14
w:hold_until	0:-5 1:20 2:-7 4:-11 5:-17 6:-15 7:-22 8:-12
w:hold_up	0:7 1:7 2:-14 4:9
w:hold_your	0:-8 2:-5 7:16
w:holder	0:-9 2:9 3:-6 4:-13 8:8
w:holder_,	0:-6 1:5 2:10 3:-13 4:-12 8:11
w:holler	1:10 6:-6
w:holm	1:-8 2:16 3:-9 4:-5 7:-12
w:home	0:11 2:-5 3:6 5:-5 7:-6
w:honey	0:-12 8:12
w:hood	0:-8 1:7 2:-6 3:-6 5:13
w:hook	0:-6 2:-11 3:13 5:-12
w:hope	0:-19 1:6 3:-5 7:8 8:-6
w:hope_the	0:-10 1:11 2:-10 5:6 7:-6 8:-6
w:hopper	0:16 1:-7 6:-10 7:-6
w:hose	1:-16 2:-25 3:-12 4:-19 5:15 6:6 7:-5 8:16
w:hot	0:-11 1:11 6:-6
w:hot_dip	0:-13 1:12 2:6 3:7
w:hotel	0:-5 2:11 3:-12 4:-9 6:-6 7:-10
w:hotel_has	0:-7 1:-5 2:18 3:-5 4:-17
w:hour	0:21 2:-11 4:-9 5:-6 6:-8 7:-11 8:-7
w:hour_,	0:11 2:-7
w:hour_.	0:24 2:-8 4:-7 7:-5
w:hous	0:-14 1:-7 2:-16 4:25 5:-8 6:-10 7:-7 8:-13
w:hous_,	0:-14 1:-7 2:-21 4:23 5:-8 8:-11
w:house	0:7 1:-13 2:-19 6:-7 8:-9
w:housing	0:-20 3:-6 4:13 5:-11 6:-11 7:-26 8:-13
w:housing_,	0:-12 1:-5 2:16 3:12 4:-13 6:-5 7:-23
w:housing_stay	2:-9 3:11 4:-5
w:houston	0:18 2:-8 4:-6
w:how	2:7 3:-11 4:-17 5:-15 6:-5 8:-15
w:how_it	1:-11 2:-8 7:14
w:how_long	1:-6 2:-8 6:-5 7:12
w:how_many	0:6 2:8 6:5 7:-12
w:how_the	2:15 4:-12 5:-10
w:hr	0:34 1:-27 2:-22 3:-12 4:-7 5:-9 7:-16 8:-12
w:hub	1:-12 2:9 5:-8
w:hubs	0:-9 2:20 3:-11 4:-13 5:-8 6:-8 7:-13 8:-9
w:hubs_,	0:-13 1:5 2:11 3:-6 4:-9 5:-5
w:hull	0:-5 2:12 4:-5 5:-6
w:hundr	0:-29 1:15 2:19 3:-26 4:-26 5:9 6:-15 7:-25 8:-14
w:hundr_and	0:-14 1:20 2:15 3:-18 4:-19 6:-10 7:-15 8:-9
w:hundr_fifty	0:-15 1:-9 2:19 4:-9 5:-5 7:-6
w:hung	1:-14 2:21 4:-7 5:-9
w:hung_the	0:-10 1:-5 2:16 5:-5
w:i	0:-19 3:-14 4:-5 6:-15 8:-9
w:i'd	0:48 1:-18 2:-25 3:-16 4:-10 5:-6 6:-5 7:-13 8:-10
w:i'd_be	0:16 3:-6 5:-7 7:-7
w:i'd_like	0:16 2:-12 7:-5
w:i'd_rather	0:23 1:-14 2:-5 8:-6
w:i'd_say	1:12
w:i'll	0:-15 1:9 2:-8 3:-16 4:6 6:-11 8:-13
w:i'll_be	0:23 2:-9 3:-17 5:-11 7:10
w:i'll_call	0:-15 1:-7 2:-8 3:-5 4:-7 5:18
w:i'll_come	0:11
w:i'll_do	0:-15 1:-6 4:9 5:-5
w:i'll_let	0:5 3:-7 4:-11 7:-10 8:-12
w:i'll_release	0:-17 1:24 3:-5 4:-12 5:-10 6:-9 7:-14
w:i'll_send	0:10 3:-7 4:-6 6:-5 8:-5
w:i'll_tell	0:-10 1:-6 7:19
w:i'll_write	0:12 1:-7 2:-12
w:i'm	0:5 1:-11 3:-10 4:-30 5:-5 6:-5 7:-18 8:-10
w:i'm_approv	0:-13 1:-6 2:21 4:-10 5:-9
w:i'm_authoriz	0:-5 3:-5 4:12 8:-9
w:i'm_hold	0:13 2:-8 5:-6
w:i'm_in	0:11 8:-7
w:i'm_lett	0:-8 2:-5 3:-5 4:-6 5:16
w:i'm_not	0:20 2:-8 4:-6 7:-5
w:i'm_okay	0:-14 1:20 4:-8 8:-12
w:i'm_on	0:29 2:-6 3:-6 4:-5 5:-5 7:-13 8:-11
w:i'm_only	0:18 2:-13 4:-8 8:-7
w:i'm_releas	0:-24 3:-10 4:-6 5:15 6:7 7:-6 8:-13
w:i'm_sign	0:-16 3:-10 4:-6 5:-5 7:-7 8:8
w:i'm_the	0:-37 2:7 4:-23 7:-14 8:16
w:i'm_told	1:13 3:-8 5:-7
w:i've	0:16 2:9 3:-20 4:-11 5:-17 6:-14 7:-20 8:-17
w:i've_been	1:-10 3:12
w:i've_got	0:11 4:-7
w:i've_put	0:6 1:8 2:-11 4:5
w:i've_read	1:-7 2:13 4:-6 5:-6
w:i've_releas	0:6 7:-5 8:-13
w:i've_seen	1:13 2:-6 4:-7 5:-5
w:i've_sign	0:-17 1:8 2:-5 3:-13 5:-5 7:-5 8:16
w:i've_written	0:-10 1:16 2:14 3:-7 4:-7 6:-5 7:-14
w:i_(	0:-13 1:7 2:8 3:12 4:-11 5:-11 6:-7 7:-6 8:-5
w:i_,	0:-36 2:-6 3:-7 4:13 5:13 6:-18 7:-17 8:-18
w:i_am	0:-10 1:16 3:-11 4:-11 6:8 7:-7 8:-12
w:i_approve	0:-25 1:-20 2:9 3:-13 4:17 5:-22 6:-9 7:-9 8:-9
w:i_authorise	1:13 2:9 4:-8 6:-12
w:i_authorize	2:6 3:-8 5:-9 6:-8 8:15
w:i_call	2:11 3:-6 4:-9 6:-7
w:i_can	0:5 1:-8 2:-13 4:11 5:-5 6:8 8:-14
w:i_can't	0:37 1:-6 2:-14 3:-6 4:-17 7:-16 8:-13
w:i_clear	1:-6 2:19 4:-6 5:-15 6:-5
w:i_decide	0:-13 1:-14 2:12 3:9
w:i_do	0:-11 1:7 3:-13 4:-13 5:10 6:-9
w:i_don't	0:12 1:-17 2:-17 3:8 4:8 5:-7 6:-7 8:-10
w:i_expect	0:-16 2:-6 3:-6 8:20
w:i_get	0:9 1:-8 2:-14 3:-6 4:-12 5:-7 7:17 8:-12
w:i_give	0:-20 1:-16 2:11 3:-6 4:-22 5:-13 6:-5 7:-5 8:30
w:i_had	0:21 2:-9 3:-6 7:-12
w:i_have	0:23 2:-14 3:-14 5:-16 6:-14 7:-15 8:-23
w:i_hear	0:17 1:-9 2:7 4:-5 7:-12
w:i_hereby	0:-21 2:-17 3:-8 4:-9 5:-8 8:22
w:i_hope	0:-14 1:-5 2:9 3:-5 5:-7 7:11
w:i_know	1:-16 2:-15 3:-11 4:-8 5:-5 6:-8 7:19 8:-8
w:i_lift	0:-7 6:-6 7:14
w:i_mean	1:11 3:-5
w:i_only	0:19 3:-6 4:-9 5:-9 7:-7
w:i_promis	0:14 2:-5 4:-6 5:-6
w:i_pull	1:13 3:-7
w:i_put	2:-10 7:-6
w:i_release	0:-45 2:-8 3:-12 4:-14 5:18 7:-12
w:i_restart	0:-11 1:-13 4:-5 6:-6 7:19
w:i_say	2:8 3:-12 4:-11 5:13 7:-8
w:i_send	0:-6 1:18 2:-7 3:-6 4:-6 5:7 7:-7
w:i_shall	0:-12 2:16 4:-5
w:i_sign	0:-15 1:17 2:-10 3:-7 5:-12 6:-8 8:9
w:i_stopp	1:10 5:-5
w:i_take	1:14 2:-5 3:-11 5:-5 6:-9 7:-7 8:9
w:i_tell	1:11 2:-10 4:8
w:i_then	2:11 4:-7
w:i_think	0:16 1:-11 3:-5
w:i_told	0:17 2:-6 3:-9 8:-5
w:i_want	0:-6 2:-13 3:7 4:12
w:i_was	0:12 7:-7
w:i_will	0:-15 2:24 3:-9 4:-5 5:-14 7:13 8:-5
w:i_write	4:-10 5:-6 6:-9 7:5
w:ice	0:-18 1:18 2:-16 3:-10 4:-10 5:-10 7:11
w:idea	0:19 1:-19 2:-7 5:-6 6:-9
w:idle	0:11 1:-5 3:-5 4:-5 5:-5 7:-14 8:-7
w:ie	0:-18 1:13 3:-11 4:6 5:-13 7:-6 8:-14
w:ie_#	0:-13 1:-7 2:23 3:-6 4:-15 5:-13 6:6 7:-5 8:-10
w:if	0:28 1:-16 2:-26 3:-6 4:17 5:-14 6:-16 7:-32 8:-22
w:if_any	0:15 2:-6 3:-5 4:-5 5:-5 6:-5
w:if_it	0:13 1:-15 2:-13 4:9 5:-7 6:-6 7:-15 8:-7
w:if_nobody	0:-6 1:11 2:-13 4:11 6:-8 8:-6
w:if_the	0:14 1:-5 2:6 3:-8 4:-20 5:-6 6:-12 7:-22 8:5
w:if_there	0:-9 2:-13 4:-12 6:-6 8:14
w:if_they	0:8 1:-14 2:9 3:-8 4:15 6:-8 7:-9 8:-25
w:if_we	1:-10 2:10 3:10 7:-7 8:-8
w:if_you	0:22 2:-23 3:-15 5:-10 7:-21 8:-27
w:if_your	0:8 1:-18 2:-20 3:-12 4:23 5:-5 6:-8 7:-7 8:-9
w:ilse	1:11 4:5 6:-6
w:immediate	0:-9 1:-16 2:-13 3:-13 4:-14 5:-12 6:10 7:22 8:-6
w:immediate_effect	0:-20 1:-15 2:-10 3:-21 4:-11 5:-12 6:11 7:23 8:-5
w:immediately	0:-14 1:-5 3:-8 4:-5 7:19
w:impeller	0:-14 2:-13 3:-6 4:15 6:-5 7:9 8:-14
w:impeller_,	0:-14 1:-15 2:-13 4:15 7:16 8:-14
w:import	0:-21 2:-5 3:-10 4:-11 5:30 6:-6 8:-7
w:import_)	0:-8 5:13
w:importer	0:-6 2:-12 4:-15 5:17
w:in	0:8 1:-21 2:-8 3:-12 6:-5 7:-10 8:-14
w:in_"	0:10 1:-5
w:in_#	0:7 1:-11 2:18 3:-18 5:-10 6:-7 7:-13 8:-9
w:in_,	0:8 1:16 3:-9 4:-7 5:-5 6:-7
w:in_.	1:8 3:-16 4:-18 6:-22 7:-8 8:-9
w:in_;	0:-22 2:17 3:-10 4:-6 5:11
w:in_a	0:16 3:-6 4:-13 5:-8 7:-10
w:in_accordance	0:-5 1:-5 2:-10 8:15
w:in_addition	0:-8 6:11
w:in_advance	0:9 7:-6 8:-10
w:in_all	0:-13 2:13 3:-9
w:in_and	1:-14 2:13 3:-14 4:-20 5:-9 6:13 7:-10 8:-6
w:in_april	0:29 1:-14 2:-23 3:-5 4:-6 6:-5 8:-7
w:in_bag	0:-6 1:-6 3:20 5:-5 6:-6
w:in_between	0:15 5:-8
w:in_bin	3:12 5:-7
w:in_black	1:-5 2:11 6:-5
w:in_box	1:7 2:-7 3:9 4:-13 5:-9 6:-10 7:-13 8:-7
w:in_bras	2:10
w:in_buy	0:-6 1:-18 2:10 3:-9 4:-11 5:-11 7:-8 8:26
w:in_cage	0:12 1:-10 7:-11
w:in_calendar	0:-11 3:-5 4:-6 5:18
w:in_carton	0:-15 3:14 4:-7 5:-6
w:in_case	0:13 1:-5 4:5 8:-12
w:in_charge	0:-8 2:-18 3:11 4:7 5:-11 6:5
w:in_clear	0:-15 1:-10 2:-7 4:26
w:in_crat	0:-7 1:-10 2:-7 3:19 4:-13 5:-12 6:-5
w:in_crate	0:5 2:-5 3:8 5:-6 7:-13
w:in_engineer	0:-16 1:-7 7:24
w:in_february	0:16 3:-13 5:6
w:in_full	1:-16 3:-6 6:18
w:in_good	0:20 5:-9
w:in_graz	2:11 4:-5 6:-7
w:in_hall	0:13 7:-6
w:in_it	0:-6 1:-5 2:-10 3:-11 6:8 7:6 8:-5
w:in_its	0:-9 1:-9 3:-10 6:11 7:8
w:in_june	0:12 2:-12 4:-5 5:-5 6:-5 7:-6 8:-8
w:in_leed	0:-8 2:12 3:-5
w:in_logistic	2:-8 3:-16 4:-5 5:20 8:-6
w:in_lyon	0:-13 2:14 3:-6 4:-7 6:-15 8:-12
w:in_march	0:21 1:-12 2:-11 3:-5 4:-8
w:in_october	0:12 1:-9 3:-14 4:-7 5:-14 6:6 7:-10 8:-6
w:in_one	1:-8 2:-10 3:-6 4:-15 5:-9 6:6 7:-5 8:9
w:in_our	0:20 1:-10 2:14 3:-13 4:-19 5:-19 6:-8 8:-6
w:in_part	1:19 6:-11
w:in_proces	0:23 3:-19 4:-12 5:-7 6:5 7:-28
w:in_procurement	0:-21 2:14 3:-11 5:-8 6:-8 7:-7
w:in_purchas	0:-39 1:27 3:-22 5:-10 6:-14 8:-7
w:in_qa	0:-8 1:8 2:-7 3:14 5:-9 7:-5 8:-7
w:in_quality	0:-7 1:10 2:-16 3:16 4:-11 5:-5
w:in_quarantine	0:10 1:-18 2:-24 3:26 4:-16 5:-16 6:-14 7:10 8:-5
w:in_rack	0:24 1:-25 2:-8 3:6 4:-10 5:-5 6:-10 7:-8 8:-5
w:in_september	1:11 3:-10 4:-7 5:-9 6:-10 7:-7 8:-5
w:in_sourc	0:-11 1:16 2:11 4:-7 5:-7
w:in_spr	1:11 3:-5 4:-5 6:-8 7:-6
w:in_stag	1:-10 2:10
w:in_stock	0:-5 1:-14 2:-7 3:-8 4:12 5:-6 6:9 7:-15 8:-5
w:in_supply	0:-5 2:10 6:-5
w:in_that	0:-11 1:12 2:-13 3:-7 5:11 6:-13 7:10
w:in_the	1:-5 2:-9 3:-17 5:19 6:-8 7:-14 8:-20
w:in_their	0:-7 2:10 3:-6 4:-11
w:in_this	0:-13 1:14 4:8 6:-6
w:in_three	0:16 2:-8 4:-8 5:-5
w:in_total	1:12 3:-10 4:-5 6:6
w:in_tray	0:12 3:5 4:-5 5:-6 7:-9
w:in_two	0:11 2:-9 4:-7 5:5 8:-5
w:in_walnut	0:-6 2:11 8:-5
w:in_week	0:12 1:-5 2:-11 3:7 4:-8 5:16 6:-16 7:-7 8:-16
w:in_window	5:10
w:in_writ	0:-33 1:12 2:-9 3:-9 5:-13 6:-22 7:8 8:-7
w:in_your	0:-51 1:-20 2:-25 3:6 4:-10 5:17 7:17 8:7
w:inbox	2:-9 3:-5 4:10 5:-10
w:incl	0:-19 1:23 2:-10 3:11 4:-13 5:-6 6:-10 8:-5
w:includ	0:8 1:20 2:-21 3:-14 4:-7 5:-7 7:-8 8:-6
w:includ_.	1:11
w:includ_in	0:-8 1:19 2:-15 3:-12 4:-5 5:-5 6:6
w:includ_the	0:12 6:-6 7:-6
w:include_in	1:10
w:incom	2:-27 3:23 4:-16 5:-14 6:-13 7:-9 8:-7
w:incom_inspection	1:-5 2:-15 3:23 4:-11 5:-5 6:-6
w:incom_quality	1:-6 3:18 6:-6
w:inconel	0:-9 2:-13 3:-7 4:18 5:-9 8:-7
w:inconel_#	0:-9 2:-13 3:-7 4:18 5:-9 8:-7
w:increase	0:10
w:index	0:-11 1:-16 3:7 4:-6 5:-14 7:-27 8:-6
w:index_#	0:-13 1:-18 2:11 3:8 4:-18 7:-16 8:-17
w:index_:	0:-10 1:22 3:-6 4:-5 7:-5
w:index_a	2:-13 4:13
w:index_b	0:10 1:5 2:-9 3:-7 4:7 6:-10 7:-6 8:-17
w:index_c	0:-5 2:10 5:-11
w:index_d	0:-18 1:-5 3:-13 4:-7 5:-12 7:-6 8:17
w:index_f	0:-21 1:11 3:-7 4:-9 5:13 6:-5 7:-5 8:-6
w:index_g	0:17 1:-18 2:-5
w:index_k	0:-6 1:-9 2:-5 3:13 4:-5 5:-8
w:ines	0:-18 2:13 3:-10 4:-18 6:8 8:5
w:ines_,	0:-18 1:9 3:-7 4:-12 8:7
w:inform	3:-17 4:-7 5:-10 6:-13 7:8 8:9
w:inform_that	2:11 4:-5
w:inform_you	0:-15 7:17
w:information	0:23 2:-12 3:-10 4:-8 5:-5
w:ing	0:-14 7:11
w:ing_.	0:-14 7:11
w:ingrid_,	0:12 1:-9 2:-11 6:9
w:ink	0:-13 7:20
w:inkoop	0:-21 1:7 2:-10 3:14 4:-10 5:-11 8:-6
w:innkjøp	0:-13 1:-8 2:-5 3:-10 4:-10 6:13 7:12
w:insert	0:13 1:-9 3:-8 4:5 5:-6 6:-10 7:-7
w:inside	0:11 1:10 2:-7 3:-13 4:-12 5:-7 6:7 7:-10
w:inside_the	1:9 3:-13 4:-12 5:-7 6:8 7:-9
w:inspect	0:6 1:-9 2:10 3:-10 4:-7 5:5 6:-9
w:inspect_,	0:7 1:-12 3:-7 5:6 6:-5
w:inspection	0:8 2:-24 3:9 4:5 5:-13 6:-14 7:-12 8:-12
w:inspection_,	0:8 2:-12 4:9 5:-10
w:inspection_.	0:11 1:-7 2:-13 3:20 4:-11
w:inspection_of	2:16 4:-8
w:inspection_report	0:14 2:-17 4:6
w:inspector	0:-14 2:-9 3:-14 4:7 6:-12 7:-13
w:inspector_has	0:-15 2:5 3:-7 5:-8 6:-8 7:-10 8:9
w:inst	1:11 3:-5 6:5 7:-8
w:inst_.	1:11 3:-5 6:5 7:-8
w:install	0:-12 5:5 6:6
w:install_feedback	0:-7 1:7 2:-15 3:-7 5:7 6:7
w:instalment	0:16 2:-10 4:-5
w:instalment_of	0:16 2:-10 4:-5
w:instead	0:11
w:instead_of	0:11
w:institute	0:-12 1:7 4:11 5:-11 6:-7
w:institute_.	0:-5 1:5 2:19 5:-10 6:-7
w:instruct	0:-12 1:-10 2:11 3:-7 4:-15 5:-8 6:-12 8:9
w:instruct_you	0:-13 2:-7 4:-7 6:-10 7:11 8:15
w:instruction	0:18 1:-11 2:-20 3:-8 4:-7 5:6 6:-8 8:-6
w:insurance	0:19 2:-7 3:-5 4:-11 8:-5
w:insurer	0:5 3:-8 4:-9 5:-12 6:-5 7:11
w:interferogram	1:6 2:16 3:-8 4:-7 5:-8 8:-6
w:interior	0:-15 2:-9 4:6 5:-16 8:13
w:internal	0:8 1:10 6:-8
w:interrupt	0:-19 3:-19 4:-6 5:-6 6:-6 7:17
w:interrupt_the	0:-18 3:-13 6:-7 7:19
w:interruption	0:-14 1:26 2:-11 3:-14 4:-11 5:-6 6:-7 7:-10 8:-5
w:into	0:-25 1:7 2:25 3:-17 4:-5 5:-14 6:-10 7:-14 8:-13
w:into_a	2:10
w:into_production	0:-18 3:-6 4:-10 7:-10 8:18
w:into_the	0:-12 1:10 2:9 3:-14 5:-12 6:-14 7:-9 8:-31
w:intranet	0:19 2:-6 4:-5 7:-11
w:inventory	0:-14 5:7
w:invoic	0:20 1:-6 2:-18 4:-9 7:-7
w:invoice	0:13 4:-30 5:-22 7:-18 8:-7
w:invoice_#	0:17 2:-22 4:-5 6:5 8:-8
w:invoice_.	4:-8 8:11
w:ioana	3:-8 4:12 8:-5
w:iron	0:10 1:-13 2:-5 3:-7 5:-8 6:-8 7:-8 8:-13
w:iron_#	0:11 2:-19 4:10 6:-5 8:-6
w:is	1:-12 2:-10 3:-15 4:-6 8:-10
w:is_#	0:-19 2:27 3:-21 4:-5 5:-9 7:-10 8:-10
w:is_,	0:8 1:-5 3:10 4:-10 6:-5 8:-5
w:is_a	0:17 1:-6 4:-13 5:-19 6:-11 8:-15
w:is_about	2:-5 3:11 6:-5
w:is_accept	0:-16 1:19 3:-12 4:8 7:-6
w:is_all	2:-11 6:12
w:is_already	0:-7 1:-7 2:-6 3:-5 7:20
w:is_amend	0:-12 5:14
w:is_approv	0:-7 1:-15 2:8 3:-12 4:-11 5:-13 6:-13 8:12
w:is_ask	0:15 4:-5 7:-7
w:is_at	0:11 1:12 2:-12 3:-10 4:-7 5:-7 6:-9 7:-10
w:is_attach	0:14 2:-12 4:-12 5:-7 6:-9 7:-7 8:-10
w:is_back	0:-5 1:21 3:-5 4:-13 6:-6 7:-8 8:-8
w:is_be	0:-5 1:-18 2:-9 3:-8 4:-11 5:-5 7:21 8:-6
w:is_behind	0:-8 1:-6 2:-7 4:11
w:is_book	0:12 2:-14 3:-5 5:5 7:-8
w:is_bought	0:-13 2:-18 4:19 5:-7
w:is_by	0:-13 5:14
w:is_cancell	1:-8 6:14
w:is_certifi	1:-5 2:-6 3:-12 5:18
w:is_chang	0:-10 1:-8 4:-9 7:19
w:is_check	0:-5 3:-9 7:16
w:is_clear	1:14 2:-10 3:10 4:-11 5:-10
w:is_clos	0:20 1:7 2:-24 3:-15 4:-17 6:-8 7:-11 8:-18
w:is_complete	0:-12 4:-8 5:7
w:is_confirm	0:-15 1:-9 4:-8 5:21
w:is_decid	1:-9 2:11 4:-7
w:is_done	0:-14 2:7 3:13 4:-12 5:-18 6:-9 8:-5
w:is_final	0:-12 1:6 2:13 6:-5
w:is_fine	0:7 3:-6 4:-12 5:-8 7:-11 8:-10
w:is_finish	0:-16 1:8 3:7 5:-15 6:-12 7:5 8:-8
w:is_fix	0:7 1:-5 2:-31 4:-9 5:18 7:-10
w:is_for	1:-7 2:-7 3:-7 5:13 6:-8 7:-5 8:-6
w:is_free	1:-13 2:-9 3:8 4:-9 5:5 6:6
w:is_from	0:-16 2:-8 3:6 5:10 6:12
w:is_full	0:-6 2:-12 3:-8 4:-6 5:18 6:-5
w:is_given	0:-18 1:-12 2:18 3:-13 4:-11 6:15 7:-7
w:is_go	0:19 3:-11 4:-5 7:-13
w:is_gone	1:-11 2:9 3:-10 5:-6
w:is_good	1:-19 2:6 4:-16 5:-5 6:19 8:-6
w:is_happy	0:-14 2:21 3:-7 4:-6
w:is_held	0:21 1:-6 2:-17 4:-7 5:-5 7:-7
w:is_hereby	0:7 4:-6 6:-8 7:-12 8:-7
w:is_herewith	0:-13 1:-9 2:16 3:-16 6:7
w:is_history	0:-13 1:-10 6:23
w:is_in	0:-13 1:-7 2:-11 3:-23 7:-7 8:-10
w:is_issu	0:9 2:-5 3:-11 4:-13 5:10 6:15 7:-5 8:-16
w:is_it	0:25 1:-7 2:-7 3:-12 4:-12 6:-5 7:-8 8:-6
w:is_kept	0:-5 1:-5 3:-11 6:14
w:is_left	0:-15 2:-9 3:6 4:9 5:-8 8:-5
w:is_lift	0:-21 1:10 2:-9 5:-6 7:-14
w:is_me	0:-16 1:11 2:12 3:-8 4:-5 7:-7
w:is_mine	0:-16 1:8 2:-9 4:5 5:-9 6:-9 7:-5
w:is_my	0:10 2:-5
w:is_need	0:18 4:-5 5:-5 6:-5 7:-8
w:is_no	0:-14 1:7 2:-7 3:-5 4:7 6:13 7:-12 8:-7
w:is_not	0:-36 1:-5 2:-22 3:8 4:25 5:-9 6:-17 7:-9 8:-21
w:is_noth	1:-9 2:-18 3:-16 4:-11 5:-9 6:13 7:-6 8:9
w:is_now	0:23 3:-7 4:-10 5:-5 6:-10 7:-8 8:-5
w:is_off	0:-25 1:-12 2:-6 3:-10 5:-14 6:18 7:18 8:-10
w:is_ok	0:-9 2:-11 3:-10 4:13 5:-5 6:8 7:-5 8:-15
w:is_on	1:9 2:10 3:-22 4:-19 5:-13 6:-13 7:-23 8:9
w:is_only	0:12 4:-6 7:-5
w:is_open	0:-24 3:-13 5:15 7:-6 8:-6
w:is_our	0:10 1:-11 2:17 3:-5 4:-5 7:-8
w:is_ours	0:-10 7:10
w:is_out	0:10 1:-10 2:-11 3:-9 4:-12 6:-6 8:-5
w:is_over	0:-28 1:12 3:-11 5:-8 7:-16 8:-15
w:is_pass	0:-13 1:-8 2:7 3:-7 4:7 5:-18 7:-6
w:is_positive	0:-18 1:12 2:-11 3:-6 4:8 5:-5 6:9 7:-7
w:is_qualifi	0:12 1:-8 2:5 7:-11
w:is_ready	0:15 1:-8
w:is_releas	0:16 1:-35 4:-34 5:-7 6:8 7:-16 8:-24
w:is_repair	0:-26 1:12 2:-21 3:-13 4:-12 5:11 7:15 8:-9
w:is_repeat	0:-8 1:-17 2:-9 3:22 4:-7 5:-5
w:is_requalifi	1:14 3:-10
w:is_rev	0:22 2:-16 3:-6 4:-9 5:-6 7:-8
w:is_review	0:-5 1:-5 2:-5 7:12
w:is_revision	0:-9 1:-8 2:10 4:-6 6:9
w:is_right	0:19 3:-5 7:-10 8:-5
w:is_runn	1:-20 3:-8 4:-6 5:8 7:5
w:is_sign	0:-16 2:-5 3:-15 4:-9 5:12 6:5 7:-9
w:is_sort	1:14 2:-9 3:-8
w:is_still	2:16 3:-8 4:-8 5:-6 6:-7 7:-15 8:-7
w:is_stopp	1:-10 7:18
w:is_sunday	1:11 6:-9
w:is_suspend	0:-18 2:-9 4:-5 7:23
w:is_the	3:-5 4:-7 5:-10 6:-12 7:7
w:is_there	0:18 1:-8 4:-14 5:-11 6:-9 7:-13 8:-14
w:is_this	1:10 3:-9 7:-5
w:is_through	0:5 2:5 3:-13 4:-16 5:-10 7:-6 8:-5
w:is_to	0:-11 1:-9 2:11 3:7 4:-11 5:-19 6:-8 7:5
w:is_unchang	2:-7 4:10
w:is_under	0:-8 2:-9 3:16 4:-5 5:-12
w:is_up	1:-12 2:-8 3:-10 5:17 7:-7
w:is_what	1:-6 2:11 4:-6
w:is_with	1:-10 2:-7 3:-6 5:-7 6:8 7:-6 8:-11
w:is_withdrawn	0:18 1:-10 2:-17 3:-10 4:-6 5:-6 6:5 7:-11 8:-5
w:is_wrong	0:-14 2:-7 6:-9 7:16
w:is_your	0:-7 1:-6 2:15
w:isn't	0:25 2:-26 3:-19 4:5 5:-6 6:-9 8:-12
w:isn't_in	0:12 1:-11 3:-5 7:-8
w:iso	0:15 2:7 4:-5 7:-6 8:-9
w:iso_#	0:15 2:7 4:-5 5:-5 7:-6 8:-9
w:issu	0:-6 1:10 2:-8 3:-14 4:-14 5:6 7:-9 8:8
w:issu_by	0:-7 1:5 2:-11 4:-15 5:8 6:16 7:-9 8:-18
w:issu_the	2:-12 8:18
w:issu_this	0:-5 3:-13 5:7
w:issue	0:-45 1:7 7:5 8:-12
w:issue_#	0:-28 1:18 2:-14 3:13 6:-11 7:-21 8:-13
w:issue_a	0:5 2:16 3:-6 4:-11 5:-8 7:-5 8:-6
w:issue_b	0:-12 2:9 4:11 7:-7
w:issue_d	1:7 2:13 3:-9 4:-6
w:issue_is	0:16 3:-11 7:-6
w:issue_the	0:-12 4:12
w:issue_this	0:-11 1:-5 4:-6 5:10 7:9 8:-5
w:it	1:-22 2:-19 3:-21 4:-6 5:-24 7:-5 8:9
w:it'll	0:21 2:-10 3:-5 4:-12 5:-8 6:-9 7:-5 8:-12
w:it's	0:16 2:-8 3:-5 4:-19 5:-16 8:-14
w:it's_#	2:12 4:-10
w:it's_me	0:-5 6:10 8:-6
w:it's_not	0:11 3:-5
w:it's_the	0:-10 2:-5 3:12 4:-6 5:-5
w:it_,	0:-22 1:-25 3:-17 4:-13 5:-23 8:26
w:it_.	0:-31 1:-21 2:-25 4:-8 5:-11 6:10 7:17 8:17
w:it_:	0:-7 1:18 2:-5 6:-20
w:it_;	4:10
w:it_?	0:26 1:-5 2:-14 4:-9 8:-10
w:it_again	0:5 1:-9 2:-5 3:12 4:-7 5:-11 8:-6
w:it_and	1:-14 2:-15 3:-13 4:11 5:-6 6:-9 7:-17 8:12
w:it_any	0:-11 7:-5 8:12
w:it_as	0:24 2:-6 3:-6 5:-9 7:-5 8:-14
w:it_back	0:13 1:-10 3:-7 4:-5 6:-6 8:-7
w:it_before	0:-6 1:5 2:11 4:-7
w:it_by	0:35 1:-5 2:-17 3:-8 5:-6 6:-8 7:-10 8:-39
w:it_com	2:-7 3:-5 5:11
w:it_doesn't	0:19 1:-12 7:-11
w:it_for	1:10 2:-8 3:-8 4:5 7:-7
w:it_from	0:17 1:10 2:-11 3:-5 5:-5 7:-7
w:it_goes	1:-9 2:-7 4:-6 7:12
w:it_has	0:15 2:-15 3:-5 4:6 5:-5 8:-11
w:it_in	0:24 1:-7 3:-5 4:-8 5:-14 6:-13 8:-23
w:it_is	0:-21 2:-12 3:-15 4:14 5:-9 6:6 7:8
w:it_may	2:-8 4:13
w:it_on	2:-10 3:8 4:9 5:-6 6:-6 7:-8 8:-12
w:it_please	1:-20 4:-8 6:24 7:-10 8:-17
w:it_stay	0:-6 1:-13 3:-7 4:14 5:-8 6:8 7:-13 8:-6
w:it_then	1:9 2:-11 3:-7
w:it_this	0:-20 1:-8 2:-21 3:-12 4:-13 5:-8 7:-6 8:31
w:it_through	0:11 1:-7
w:it_to	0:23 1:-8 2:-8 3:-17 4:-6 5:-10 6:-6 7:-10
w:it_until	2:11 4:-8 5:-8 7:-9
w:it_was	2:-8 3:-12 4:-12 5:-7 7:-12
w:it_went	0:14 1:-12 2:10
w:it_when	0:20 4:-7 7:-6
w:it_will	0:11 1:5 5:-5 7:-6 8:-5
w:it_with	0:-32 1:-5 2:-6 8:34
w:item	0:-11 3:-21 4:-14 5:11 7:-15
w:item_#	0:-12 2:10 3:-16 4:-14 5:8 7:-6 8:-13
w:its	0:-20 2:-9 3:-6 4:-16 5:14 6:-17 7:8 8:-8
w:its_#	1:10 2:-5 7:-6
w:its_entirety	1:-6 6:14
w:its_line	2:-7 3:17
w:its_own	0:-13 1:14 2:10 7:-5
w:itself	1:-13 2:-18 3:13 4:17 5:-6 7:-9
w:ivo	0:-9 1:-8 2:-6 3:10 4:-13 5:-10 8:11
w:ivo_,	0:-9 1:-8 2:-6 3:10 4:-13 5:-10 8:11
w:j	1:11 2:-15 3:-5 4:13 5:-11 6:-8 7:-8 8:-8
w:j_,	0:-12 1:6
w:j_.	1:9 2:-14 4:10 5:-9 6:-6 7:-6 8:-5
w:jacket	0:5 1:-7 2:5 8:-13
w:jan	0:26 1:-10 2:-7 3:-6 4:-11 5:17 6:-7 7:-7 8:-17
w:jan_#	3:-11 5:26 8:-6
w:january	0:13 1:-14 2:-5 3:-22 4:-28 5:22 6:-12 7:-18 8:-19
w:january_#	1:-20 2:-6 3:-21 4:-26 5:25 6:-14 7:-10 8:-15
w:january_,	0:24 1:8 2:-7 3:-12 5:-10 7:-14 8:-13
w:january_.	2:17 4:-9 5:-10 6:-7 7:-8 8:-6
w:january_to	0:-5 1:-8 2:-13 4:-5 5:14
w:jars	0:-12 2:-7 4:-5 5:18
w:jeff	0:36 2:-13 4:-13 6:-7 7:-6 8:-38
w:jen	0:-46 1:12 3:-6 4:-9 5:-5 6:7 8:28
w:jo	1:-12 3:12 4:-16 5:-12 7:11 8:-5
w:joanna	1:13 2:-5 4:-6 7:-6
w:job	1:22 3:-8 4:-12 5:-24 6:-20 7:12 8:-28
w:job_#	0:9 2:-8 3:-7 4:-7 6:-12 7:9 8:-5
w:job_,	0:5 1:-14 3:11
w:job_.	0:8 1:-10 2:11 3:-14 4:-21 5:-10 6:-9 7:40 8:-28
w:job_:	0:-14 1:7 2:-10 4:11 5:-13 7:-5
w:job_can	1:12 3:-10
w:job_is	0:-6 1:-7 7:10
w:jobs	0:9 1:10 3:-12 7:-5
w:joint	0:-5 1:14 3:-8 5:-8 6:-7
w:jona	0:5 1:-5 3:-9 4:-11 5:-14 6:-7 7:-5 8:18
w:jona_,	0:10 3:-6 4:-6 5:-6 6:-6
w:jorge	0:-9 4:-7 5:12 8:-8
w:judg	1:-11 2:-5 3:15 5:-7
w:judgment	0:-21 1:-12 2:20 3:-11 5:-6 6:-8 8:-15
w:judgment_about	0:-21 1:-12 2:18 3:-10 4:5 5:-5 6:-7 8:-15
w:july	0:21 1:-12 2:-20 3:-13 4:-10 6:6 7:-15 8:-5
w:july_#	0:24 1:-10 3:-6 4:-5 5:8 7:-13
w:june	0:26 1:-9 2:-32 3:-24 4:-19 5:16 6:-17 7:-11 8:-18
w:june_#	0:-8 1:-12 2:-19 3:-13 4:-15 5:23 6:-7 8:-12
w:june_,	0:15 2:-13
w:june_.	0:14 2:-8 4:-7 7:-6 8:-7
w:just	1:-8 2:-14 3:-13 4:18 5:-21 6:-19 7:5 8:-20
w:just_carry	0:-17 1:18 2:-11 3:-5 4:18 5:-5 6:-9 7:-5 8:-17
w:just_for	0:16 1:-11 2:-5
w:just_keep	0:-26 1:-11 3:-16 4:9 5:-10 6:-12
w:just_so	0:18 1:-5 2:-17 3:10 4:-13 5:-13 7:-6
w:k	1:-11 2:-24 3:18 4:-9 5:-12 7:-11
w:k2	1:12 2:-6 3:-7 5:-5 6:-5 8:-9
w:k2_,	1:12 2:-6 3:-7 5:-5 6:-5 8:-9
w:k_,	0:-7 1:5 2:13 4:-7
w:k_.	1:-17 2:-27 3:23 5:-5 7:-11 8:-9
w:karen	0:-9 1:8 2:-12 4:-9 8:12
w:karl	0:-12 1:-14 2:9 3:-5 5:17 6:-6
w:katarzyna	3:-9 6:11
w:katja	0:-9 3:-13 5:12 7:11
w:kb-7	0:13 2:-7 3:-8 4:-6 5:-9 6:-7
w:kb-9	0:13 2:-7 3:-8 4:-6 5:-9 6:-7
w:keep	0:-24 2:-15 3:11 4:-15 6:-28 7:6 8:-17
w:keep_#	0:11 1:9 2:-11 3:-18 4:-15 5:12 6:-5 7:-18 8:-6
w:keep_back	1:-9 2:-5 3:10
w:keep_go	0:-26 2:7 3:-17 4:9 5:-11 6:-19
w:keep_in	0:-5 1:-11 2:-5 3:10 7:12
w:keep_on	0:-16 2:-5 5:-6 7:16 8:-6
w:keep_stop	1:10 7:-5
w:keep_the	0:8 1:-12 2:-15 4:-19 5:5 6:-15 7:-12 8:-5
w:keep_them	0:-10 1:5 3:-6 7:14
w:keep_these	1:13 6:-6
w:keep_wait	1:11 2:-9 4:8 7:-7
w:ken	0:14 1:-11 2:-10 4:-7 6:14 7:-9 8:-9
w:ken_,	0:8 2:-7 3:-6 4:-6 6:14 8:-8
w:kept	0:29 1:-16 2:-29 3:-24 4:-13 5:-14 8:-8
w:kept_#	0:22 1:-16 2:-13 3:-6 4:-7 5:-8 6:-7
w:kept_apart	0:10 1:11 3:-9 7:-10
w:kept_back	0:10 1:-5 2:-17 3:-13 5:-5 6:16 7:-12
w:kept_in	0:9 1:-7 3:-13 4:-7 6:-6 7:6
w:kept_on	0:-13 1:23 7:-12
w:kevin	2:13 6:-6
w:kevin_,	2:13 6:-6
w:key	0:11 2:-5 3:-13
w:keypad	1:12 4:-10 5:-6
w:keypad_,	1:16 4:-9 5:-6
w:kick	0:-17 1:28 2:-10 3:-7 4:-19 5:-13 6:-11 7:-6 8:-16
w:kids	0:10 2:6 3:-6 4:-6 7:-6
w:kill	0:10 7:-5
w:kiln	0:-25 1:21 2:-9 3:-14 4:-6 5:-7 7:14
w:kim	0:-14 1:-5 2:13 4:-13 5:-10 8:13
w:kim_,	0:-14 1:-6 2:14 4:-13 5:-10 8:13
w:kind	0:-17 2:22 4:-13 7:-6
w:kindly	0:-12 1:-8 2:-16 3:-29 5:-10 6:-15 7:19 8:12
w:kindly_dispatch	0:-6 1:-10 2:-11 4:-8 5:12 7:-8
w:kindly_keep	0:5 1:-16 3:-15 4:-14 5:-9 7:20 8:-7
w:kindly_make	0:-10 1:-9 2:-18 4:20 5:-5 8:-14
w:kindly_proce	0:-14 1:-6 2:-14 3:-7 4:-13 5:-9 6:-9 7:-9 8:29
w:kindly_suspend	0:-15 2:-6 3:-9 5:-5 7:21
w:kirsty	0:-18 1:-6 2:5 3:11 4:-8 7:8
w:kitchen	1:-9 3:10
w:klt	0:-10 1:-6 2:-6 5:14
w:kniv	1:-6 2:-7 3:-7 4:11 7:-11
w:knob	0:-10 1:-10 2:8 4:-10 7:15
w:knock	0:-22 1:5 2:-23 3:10 4:23 5:-7 6:-11 7:-11 8:-10
w:knock_out	0:-5 4:11
w:knock_the	1:-9 3:14 8:-5
w:know	0:7 1:-16 2:-7 3:-20 4:-19 5:-12 7:21 8:-17
w:know_.	0:15 1:-8 2:-11 3:-10 4:-5 5:-6 6:-5
w:know_about	0:25 1:-6 2:-5 3:-12 6:12 7:-19 8:-8
w:know_how	0:10 4:-5 6:6
w:know_in	0:-19 1:12 4:-5
w:know_the	0:-20 1:-9 3:-6 7:25
w:know_this	0:-7 2:13 3:-9 7:-5 8:-12
w:know_what	2:13 3:-5 4:-6 8:-7
w:know_whether	0:12 2:-8 4:-5 7:8
w:know_who	0:11 2:-5 7:-6
w:know_your	0:14 2:-8 7:-7 8:-7
w:known	0:-10 1:10
w:kofi	0:5 2:-15 4:-11 5:14
w:kowalczyk	1:24 2:-8 5:-9 6:-6 8:-8
w:kowalczyk_,	1:23 4:-12 5:-6 6:-5
w:kulkarni	1:-5 4:-13 5:12 7:-5
w:l	2:-19 3:10 4:-8 5:-12 7:-11
w:l2	3:13
w:l_,	0:-7 2:-6 3:14 4:-10 5:-11 6:-7 8:10
w:l_.	0:5 1:9 2:-16 6:-13 7:-10 8:-10
w:lab	0:-20 1:7 2:-23 3:17 4:-8 5:-21 6:-12 8:-7
w:lab_,	0:8 1:16 5:-7 7:-11
w:lab_.	0:-22 1:24 2:-19 3:-6 4:7 5:-7 6:-9 7:-16
w:lab_has	2:-18 4:-25 5:-11 6:-12 7:12
w:lab_in	0:-6 2:-5 3:-8 4:15 5:-7 7:5 8:-5
w:lab_is	0:-12 1:11 2:-14 3:12 4:-8 5:-8
w:lab_report	0:-12 1:6 2:7 3:-5 6:-7 7:8
w:label	1:5 2:-18 4:-21 5:8 6:-6 7:-5 8:-8
w:label_,	0:-12 1:-6 2:9 6:-7
w:label_.	0:12 1:19 2:-10 5:-11 6:-8 7:-13
w:label_on	0:-8 1:-8 2:12 3:10 4:-9 7:-6
w:label_unchang	1:-12 6:9
w:labell	0:-7 1:-9 6:10
w:laboratory	0:-14 2:15 4:-5 5:-5
w:lacquer	0:-9 1:-10 2:-18 3:8 4:10 5:-9 6:7
w:lacquer_,	0:-11 2:-6 3:-8 4:6 6:8 7:8
w:lacquer_.	2:-7 4:12
w:ladder	0:-8 1:11 2:-8 3:-5 4:-7
w:lads	0:-6 1:14 2:-14 3:-12 4:-9 6:7 7:-15 8:-11
w:lads_,	0:-6 1:14 2:-14 3:-12 4:-9 6:7 7:-15 8:-11
w:lam	0:-8 2:-7 4:10 7:10
w:lamar	0:6 2:-12 3:6 4:8
w:laminat	1:-5 2:-6 6:12
w:laminate	0:-8 2:-17 4:19 5:-12 6:5
w:lamination	0:-13 2:14 3:-13 4:12 5:-6
w:lamp	0:-9 2:9 3:-9 4:-6 5:-14 6:-9 7:7 8:-7
w:lamp_bas	0:-11 7:11
w:land	1:9 4:-15 7:-9 8:15
w:lantern	0:-12 1:-12 2:20 3:-9 4:-12 5:-8
w:laptop	0:19 5:-5 7:-8
w:laser	0:10 4:7 8:-5
w:last	0:10 2:-9 3:-23 4:-24 6:-8 7:-23
w:last_#	2:-18 3:-11 4:-11 5:21 6:-9 7:6
w:last_column	0:-11 1:-21 2:17 4:-5 6:-5 7:-6 8:-5
w:last_delivery	0:11 3:-5 5:-7 8:-6
w:last_mail	0:15 2:-8 4:-5 7:-9 8:-7
w:last_month	0:11 2:-7
w:last_night	0:14 1:-6 3:-6
w:last_one	0:-15 1:20 4:-9 6:7 7:-6
w:last_time	1:8 2:-16 6:-12 7:-11 8:5
w:last_week	0:-24 1:7 3:-9 4:-10 5:-6 8:22
w:last_year	1:-5 2:10 4:-5 5:-6 7:-9
w:latch	1:5 2:-17 3:-10 4:12 5:-6 7:-9 8:-10
w:late	0:21 1:-9 2:-6 4:-5 6:-5 7:-7 8:-5
w:later	0:-7 1:11 2:19 3:-14 4:-25 5:-12 6:-12 7:6 8:-13
w:later_.	0:-14 1:15 3:-9 4:-15 5:-8 6:-9 7:13 8:-13
w:latest	0:-47 1:6 2:-12 3:-5 6:7 7:-11 8:18
w:latest_.	4:-8 8:11
w:latest_draw	0:-9 1:23 4:-5 6:-10
w:latest_rev	0:-12 1:5 2:-13 3:-6 4:5 5:12 6:-5 8:-8
w:latest_revision	0:-15 2:8 4:6 5:-8
w:lath	0:12 1:10 2:-13
w:lathe	0:-6 2:10
w:launch	0:-25 1:-11 2:16 3:-11 4:-13 5:-7 7:-6 8:13
w:lawyer	0:-14 1:-5 3:-5 7:18
w:layer	1:-5 2:-5 3:13 5:-6 7:-9
w:layout	0:-19 1:-6 2:11 3:-12 4:12 5:-15 6:-8 7:-6 8:-10
w:layout_rev	0:-16 2:11 3:-7 4:8 5:-7 8:-8
w:lc	1:-7 2:-15 3:-11 4:-15 5:20 7:-8 8:-18
w:lc_is	0:-15 2:-6 3:-11 4:-9 5:16 8:-5
w:lead	0:-14 1:-5 2:12 4:-9 5:-8
w:lead_.	1:11 2:-5 4:-8 6:-6 8:8
w:leak	0:8 2:11 4:-17 5:-5 6:-5 7:-7 8:-6
w:leak_test	0:13 2:13 3:-11 4:-13 7:-6 8:-5
w:learn	0:21 1:-6 2:-8 3:-17 6:-5
w:least	0:-10 1:-12 4:-18 5:-8 7:14 8:14
w:least_#	4:-17 5:-8 8:15
w:leather	1:-11 2:-5 3:-9 4:15 5:-7 7:-8 8:-17
w:leather_,	1:-5 2:-12 3:-6 4:14 5:-6 7:-8 8:-16
w:leav	0:-6 1:-5 4:-17 5:9 6:-17 7:11 8:-14
w:leav_your	0:-11 3:-8 5:-11 6:-6 7:17
w:leave	0:-11 3:-10 4:-29 5:-5 6:-16 7:5 8:-10
w:leave_#	0:16 3:-7 6:-7 7:-7
w:leave_,	0:-5 3:13
w:leave_.	0:-12 1:-12 2:9 3:7 5:-6 6:-5 7:11 8:-6
w:leave_?	0:13 4:-5
w:leave_before	0:-20 1:-9 2:8 4:-15 5:6 7:-8
w:leave_everyth	1:-5 3:14 5:-5 6:-5 7:-5
w:leave_the	1:-11 2:11 5:-15 6:-9 8:-12
w:leave_them	0:-20 1:18 2:-6 3:-12 7:7
w:leave_those	1:17 2:-12 3:-11 4:-8 6:-5 7:-12 8:-8
w:leave_until	0:23 2:-6 3:-5 7:-10 8:-9
w:leave_your	0:-22 1:-10 2:-16 3:-14 4:-6 5:22 7:16
w:lee	0:-6 2:14 4:-8
w:leed	0:-15 1:-8 2:20 3:-16 5:-5 6:-8 7:-6 8:-24
w:left	0:-12 1:-13 2:-22 3:-19 4:-23 5:6 6:24 7:-22 8:-10
w:left_#	1:-12 3:11 5:-5 6:-6
w:left_,	0:-5 1:-13 2:-11 3:-18 4:-7 5:-8 6:27 7:-15 8:-14
w:left_.	0:-11 1:-14 2:-11 3:-5 5:14 6:11 7:-8
w:left_at	0:-5 1:11 3:-8
w:left_off	1:13 2:-6
w:left_on	0:-13 2:-14 4:-8 5:-7 6:20 7:-9 8:-10
w:left_our	0:14 2:-11 4:-7 5:-6
w:left_over	0:-28 1:10 4:-21 5:10 6:-17 7:-11 8:13
w:left_the	0:17 5:-5 7:-7
w:left_to	0:-19 1:-5 4:9 5:9 6:-8 7:7
w:legal	0:27 2:-10 4:-26 5:-12 6:-18 7:-9 8:-19
w:legal_has	0:23 2:-7 3:7 4:-11 5:-6 6:-13 7:-22 8:-8
w:legal_want	0:-9 7:11
w:legs	0:9 2:-6 4:-11 5:-9
w:lena	0:-7 1:-5 2:11 4:-9 5:7 7:-5 8:-13
w:length	1:-7 2:8 4:-9 5:-12 6:-7 8:14
w:lens	0:-10 1:-10 3:17 4:11 5:-6 6:-18 7:-8 8:-5
w:lens_,	2:-5 4:17 6:-11
w:lens_in	1:-12 3:12
w:less	0:-15 1:-19 3:29 4:-6 5:-14 6:-8 7:-9 8:-8
w:less_.	1:-5 3:10
w:less_to	0:-14 1:-16 2:-12 3:28 4:-6 5:-12 6:-8 7:-9 8:-8
w:lessen	0:-8 1:-8 2:-15 3:24 4:-11
w:let	0:44 1:-22 2:-25 3:7 4:-23 5:-13 6:-14 7:-36 8:-15
w:let'	0:-9 1:10 2:-5 3:-14 4:17 5:-12 6:-10 7:-9 8:-6
w:let'_get	0:-10 1:9 2:-8 3:-8 4:19 6:-8
w:let_#	0:20 1:-11 2:-20 3:10 4:-12 6:-7 7:-8 8:-8
w:let_go	0:9 1:-12 3:11 7:-5
w:let_me	0:12 1:-6 2:-9 3:-5 7:-5 8:12
w:let_the	0:30 1:-16 2:-15 4:-6 5:-11 6:-5 7:-9 8:-9
w:let_us	0:16 2:5 3:-7 5:-5 7:-12
w:let_you	0:10 1:10 2:-8 3:-10 4:-17 5:-6 6:-6 7:-28 8:-17
w:lets	5:-12 6:-9 8:-12
w:lets_them	1:-7 2:-19 3:9 4:19
w:lets_you	2:12 4:-11 7:6 8:-9
w:lett	0:13 1:-5 2:-15 4:-13 5:13 6:-9 7:-13 8:-10
w:lett_#	0:14 2:-8 3:-17 4:-7 5:15 7:-5 8:-8
w:letter	0:52 1:-24 2:-7 3:-22 6:-12 7:-5 8:-46
w:letter_.	0:-12 1:-7 2:12 3:-7 4:-9 5:-7 7:14
w:letter_of	0:-9 5:14 7:-8
w:level	0:-21 2:13 3:-9 4:-10 5:10 6:10 7:-5 8:-9
w:level_#	0:-6 1:-9 5:15
w:lever	0:-9 2:-9 4:15
w:liam	0:-15 1:-5 2:-7 3:12 5:12
w:liberat	1:14 2:-13 3:6 4:-13 5:-6 6:-8
w:lid	1:-5 2:-11 4:13
w:lids	1:-6 2:-11 3:-10 4:-9 5:14 7:-11 8:-14
w:lids_,	0:-10 1:-7 2:5 3:-6 4:-18 5:16 6:-9
w:lie	0:-15 1:7 2:6 3:-11 4:-10 5:8 7:-13 8:-9
w:lie_in	0:10 2:-8 3:-11 6:13 7:-8
w:life	0:-10 1:-6 3:-8 4:-15 5:11 6:-5
w:lift	0:-12 1:6 2:-19 3:-18 4:-12 6:7 7:15 8:-10
w:lift_,	0:20 1:-9 7:-11
w:lift_.	6:11 7:-5
w:lift_for	0:-13 1:17 2:-11 4:-6 5:-7 6:-14 7:-16
w:lift_in	1:14 6:-9
w:lift_the	0:-14 2:-12 3:-9 4:-5 5:-5 6:8 7:16
w:lift_this	0:-19 3:-5 7:19
w:light	0:-33 1:-7 2:-23 3:-9 4:-31 5:-29 6:-16 7:-15 8:41
w:light_for	0:-22 1:8 2:-17 3:-17 4:-23 5:-17 6:-13 7:-15 8:27
w:light_from	0:-25 1:-11 2:-16 3:-8 4:-16 5:-11 6:-6 8:30
w:light_guid	2:12 4:-6
w:lik	0:12 3:6 7:-9 8:-6
w:like	0:9 2:15 3:-24 4:-13 5:-21 6:-6 7:-15 8:-17
w:like_to	0:18 1:-15 2:7 3:-11 4:-7 5:-9 6:-5 7:-10 8:-11
w:like_you	0:-17 1:11 2:6 3:-5 4:7 5:-8 8:-9
w:limit	0:-7 2:13 3:7 4:-12 5:-11 6:-11 7:-5
w:limit_to	0:14 2:-9
w:limit_until	0:-15 1:9 2:22 4:-7 5:-6 6:-11 7:-5
w:lin	0:14 2:-7 3:-16 4:-14 5:-9 6:18 7:-5
w:lin_in	0:-9 1:24
w:lin_of	0:12 1:-7 4:-6 5:-6
w:lindgren	0:-6 2:-11 3:-6 4:9 5:-10 7:9 8:7
w:lindqvist	0:-6 1:-8 2:15
w:line	0:-10 1:-12 2:9 3:-20 4:-17 5:13 7:-14 8:-10
w:line_#	0:11 2:-6 3:6 7:-9
w:line_.	0:23 1:-17 4:-16 6:11 7:-20 8:-5
w:line_at	0:10
w:line_by	0:-12 1:6 2:11
w:line_for	0:9 2:-8 3:12 4:-8 6:-5 7:-6
w:line_is	0:-13 1:-8 3:-18 5:23
w:line_stay	0:-12 7:12
w:line_trial	1:8 2:16 3:-10 4:-9 5:-5
w:liner	0:5 1:10 4:-10 6:-5
w:link	0:14
w:list	0:38 1:-9 3:-15 4:-6 5:-13 6:-24 7:-22 8:-17
w:list_,	0:11 3:-12 4:-6 6:-11 7:-8
w:list_.	1:14 2:-15 3:11 5:-11 6:-10 7:-7 8:-8
w:list_for	0:24 7:-12 8:-10
w:live	0:21 2:-12 7:-5 8:-5
w:live_with	0:12 2:-11
w:load	0:-17 2:-28 4:-32 5:27 6:-10 7:-5 8:-10
w:load_#	0:-20 1:-13 2:-20 3:10 4:-15 5:19 7:-6
w:load_,	2:-5 4:-10 5:12
w:load_before	0:-10 2:-12 5:16
w:load_test	0:-9 1:10 2:-14 5:8 6:-6
w:lock	1:-25 2:13 3:27 4:-15 5:-26 6:-12 7:-19 8:-13
w:lock_until	0:-19 1:6 2:8 3:7 5:-13
w:lock_up	1:-11 2:-9 3:21 5:-5 7:-8
w:locker	2:-5 3:-5 4:-8 5:15
w:log	0:18 1:9 2:-21 3:-12 4:-8 5:-9 7:-8 8:-5
w:logistic	0:-12 1:-10 2:-30 3:-24 4:-19 5:43 6:-7 7:-5 8:-15
w:logistic_(	0:-14 1:-7 5:15
w:logistic_.	1:8 2:-6 3:-6 5:15 8:-8
w:logistic_purchas	1:-5 2:-14 3:-14 4:-10 5:23
w:logo	0:-8 3:-6 7:11
w:long	0:-14 1:-21 2:-6 3:-6 4:-6 6:10 7:10 8:-5
w:longer	0:12 1:-16 2:-15 3:-8 4:-7 5:-5 6:11
w:longer_.	0:12 1:-9 2:-12 3:-8 4:-7 5:-6
w:look	0:-7 1:-13 2:-19 3:-6 4:-17 5:-22 6:-17 7:-19 8:46
w:look_.	0:-5 1:-7 3:7 4:-5 7:13
w:look_at	0:6 1:-16 2:-9 5:-7 8:-5
w:look_fine	0:-34 2:6 3:-9 4:-6 7:-7 8:43
w:look_good	0:-9 1:-9 2:-36 3:-17 4:-30 5:-11 6:-23 7:-19 8:30
w:look_great	0:-40 1:-7 3:-5 4:-8 5:-6 6:-6 7:-10 8:45
w:look_right	0:-27 2:7 3:-8 4:7 6:-14 7:-15 8:9
w:loom	0:-9 1:20 2:-5 3:-13 5:-6 7:-10
w:loop	0:10 2:-5
w:loose	2:-11 3:6 5:-5 7:-10
w:lorna	1:-20 4:5 6:19 8:-9
w:lose	0:-10 2:-10 3:-7 4:15 7:8
w:lost	0:6 1:-11 5:-6
w:lot	1:-48 2:87 3:-15 4:-57 5:-42 6:-13 7:-19 8:-29
w:lot_#	0:-17 1:-48 2:75 3:-8 4:-46 5:-50 6:-13 7:-10 8:-28
w:lot_,	0:-16 1:-12 2:28 3:-17 4:-33 5:-14 6:12 7:-10 8:-17
w:lot_.	0:-11 1:6 2:5 3:-7 5:9 8:-5
w:lot_:	0:-17 1:-7 2:28 3:-13 4:-21 5:-7 6:-6 8:-10
w:lot_a	0:-27 2:42 3:-18 4:-34 5:-11 6:-13 7:-6 8:-15
w:lot_and	0:22 2:-20
w:lot_at	0:25 1:-10 7:-5
w:lot_b	0:12 1:-12 2:13 3:10 4:-19 5:-8 6:-6 8:-15
w:lot_c	0:-6 1:-6 2:24 3:-9 4:-10 5:-9 8:-10
w:lot_for	0:-15 2:21 4:-13
w:lot_has	0:-20 1:26 2:-9 3:-9 5:-7 6:-10 7:-14
w:lot_in	0:29 1:5 2:-14 4:-7 5:-13 6:-5 8:-7
w:lot_is	1:-13 2:37 3:-6 4:-18 5:-8 6:-6 8:-14
w:lot_number	0:13 1:-6 2:-5 3:-7 7:-5
w:lot_of	0:9 1:-25 2:12 3:-20 4:-23 5:-14 7:-10 8:-18
w:lot_on	0:11 1:-6 7:-5
w:lot_only	0:11 4:-5
w:lots	1:-25 2:23 3:-23 4:-33 5:-19 6:12 7:-7 8:-15
w:lots_#	1:-22 2:10 3:-18 4:-23 5:-15 6:11 7:-6 8:-12
w:lots_,	3:-11 4:-13 5:-7 6:14
w:lots_.	0:6 1:-12 2:5 6:-5 8:-6
w:lots_are	0:7 1:-11 2:10 4:-7
w:lots_as	0:-13 2:22 3:-6 4:-8
w:lots_b	0:-13 1:8 2:16 4:-12
w:lots_of	2:10 4:-7
w:lotte	0:-14 2:6 3:-7 4:-6 5:15
w:lou	0:-10 1:8 2:-10 3:-9 4:-12 5:-6 6:-8 8:12
w:love	2:-8 4:10
w:love_to	0:-8 2:-5 4:10
w:lovely	0:12 1:-8 2:9 4:-8 8:-5
w:lower	0:-31 1:-19 2:-22 3:48 4:-11 5:-15 6:-10 7:-11
w:lower_the	0:-12 2:-20 3:26 4:-10 5:-12 6:-8 7:-7
w:lower_what	0:-20 1:-10 3:25 7:-6
w:lower_your	0:-5 3:12
w:lucia	0:20 3:-5 7:-5 8:-10
w:luisa	0:-11 2:17 4:-10
w:lunch	0:34 1:-13 2:-6 4:-8 5:-10 6:-6 7:-11 8:-11
w:lunch_.	0:20 1:-13 2:-6
w:lunch_box	0:14 4:-7 5:-7
w:lund	0:-6 1:-10 3:16 4:-6 5:-7 6:-13 7:-7 8:-9
w:lutz	0:-6 3:-6 4:12 5:-14
w:ly	0:-27 1:22 2:-17 3:-8 4:-10 5:-8 6:14 8:-9
w:ly_around	1:14 2:-5 6:-7
w:ly_at	0:-13 1:16 2:-13 3:-7 5:-6 7:12
w:ly_finish	0:-10 1:12 7:-5
w:lyon	0:-15 2:25 3:-10 4:-11 5:-7 6:-15 8:-11
w:m	0:-25 1:-15 2:10 3:-14 4:-26 5:-6 6:14 8:27
w:m_,	0:15 1:6 2:-6 3:-5 5:-6
w:m_.	0:-23 1:-28 3:-11 4:-22 6:26 7:8 8:26
w:machin	0:-7 2:-12 3:-13 4:17 5:-11 6:-9 8:-12
w:machine	0:27 1:-18 2:-9 3:-20 5:-11 6:-11 7:-14 8:-19
w:machine_#	0:11 1:9 2:-9 4:-7
w:machine_.	0:11 1:-6 2:-12 4:10
w:machine_on	0:20 1:-8 3:-6 7:-10 8:-5
w:made	1:-9 2:-13 3:5 4:5 5:-23 8:-19
w:made_#	0:10 1:-5 2:-7 3:-8 6:12 7:-10 8:-6
w:made_,	1:-14 6:16
w:made_.	1:15 2:-10 3:-11 4:12 6:-6
w:made_:	2:-11 3:-5 4:12 6:5
w:made_by	0:-10 1:-9 2:13 3:7 4:-12
w:made_to	0:-11 1:-14 2:-6 3:23 5:-6 6:-5 8:-5
w:made_until	1:13 3:-11 4:5
w:magda	2:-9 3:-9 5:-7 6:12 7:11
w:magnet	0:-6 1:6 2:-5 3:-8 6:-7 7:15
w:mail	2:-7 3:-19 4:-7 5:-9 6:-10 7:-10
w:mail_.	0:-15 1:5 3:-9 4:-16 5:-6 6:-11 7:-7 8:7
w:mail_:	0:-9 1:-10 2:-6 3:-5 4:10 6:11 7:-5
w:mail_for	0:10
w:mail_from	0:-22 1:11 2:20 3:-8 4:-6 5:-5 6:-7 7:9
w:mail_said	0:12 3:-6
w:main	0:-8 2:-12 4:14 7:-6
w:mak	0:-18 1:-6 2:7 3:-6 4:9 5:12 7:-10
w:mak_the	0:-16 2:10 5:12
w:make	0:-26 2:-7 3:-8 4:20 5:-19 6:-9 7:-13 8:-14
w:make_#	1:11 2:-31 3:-7 4:9 5:-14 6:-8 7:-10 8:-9
w:make_,	0:-9 2:17 4:-6
w:make_.	0:-10 1:11 2:-8 4:-6
w:make_exactly	1:-7 2:-8 4:16
w:make_the	0:-12 1:-22 4:14 5:-10 7:-9 8:-18
w:maker	0:-15 2:-5 7:16
w:man	0:19 2:6 3:-8 4:-14 5:-5 7:-6 8:-16
w:man_who	2:15 4:-6 8:-9
w:management	0:13 2:-11 4:-6 6:8 7:-5
w:manager	0:-35 1:-6 4:-9 5:-10 6:5 7:-5 8:14
w:manager_,	0:-17 1:-12 2:18 3:-13 4:-26 5:-7 6:9 7:7 8:13
w:manager_.	0:-14 1:-10 2:-9 4:-14 6:6 7:-6 8:14
w:manager_ms	0:-13 1:8 2:-11 4:10 8:-6
w:manhole	1:16 2:-11 3:-11 4:-9 5:-10 6:-13 7:-8 8:-7
w:manifold	3:18 4:-10 6:-7 7:-10 8:-17
w:manufactur	0:-11 1:6 3:-5 7:-5 8:11
w:manufacture	0:-28 1:7 3:-15 4:-17 5:-8 6:-7 7:-6 8:30
w:manufacture_of	0:-13 1:20 3:-14 4:-14 6:-10 8:14
w:manufacture_to	0:-8 1:-8 4:-7 6:5 8:15
w:many	0:11 1:-12 2:12 3:7 4:-5 5:-10 7:-12
w:many_thank	0:12 1:-8 2:10 5:-12
w:maple	0:-5 2:16 4:-5
w:mar	0:13 1:-8 2:-14 4:-8 5:16 7:-6
w:marcel	1:-5 3:15 8:-6
w:march	0:29 1:-12 2:-30 3:-12 4:-29 6:-12 7:-9 8:-19
w:march_#	1:-10 2:-17 3:-20 4:-17 5:19 6:-5 7:-9 8:-15
w:march_,	0:17 4:-6 5:-5
w:march_.	0:19 1:8 2:-9 4:-5 5:-15
w:march_and	0:10 2:5 4:-10
w:marchetti	0:-9 1:-9 3:8 4:-6 5:10
w:marguerite	0:-13 7:11
w:maria	2:6 3:-12 6:12
w:marie	0:-13 1:7 5:11 6:-7
w:marine	0:-9 1:13 2:-10 3:-8 6:-5
w:marit	0:8 1:-5 2:-7 3:11 4:-5 6:-7
w:mark	0:9 1:-24 3:16 4:-8 5:-17 6:-10 7:-19 8:-5
w:mark_and	0:11 7:-9
w:market	0:-15 1:7 2:7 3:6 4:-9 5:-11 6:-17 7:-19 8:5
w:market_has	0:-7 1:11 2:-16 3:9 5:-12
w:marlene	0:-11 4:7 5:-10
w:marsh	2:-5 4:16 8:-8
w:marta	0:-18 1:-14 2:-5 3:17 4:-5 7:-11 8:16
w:martin	0:16 2:-6 7:-5 8:-10
w:mass	0:-8 1:-7 2:-24 4:23 5:-8 7:-5 8:-10
w:mass_production	0:-9 1:-8 2:-24 4:23 5:-8 7:-5 8:-10
w:master_data	0:13 3:-6 5:-6
w:match	1:-14 2:-10 3:6 4:13 6:-5 8:-16
w:material	0:-12 2:8 3:-24 4:-8 5:-6 6:10 7:-6 8:-8
w:material_#	0:-15 1:7 2:19 3:-7 4:-13 5:-6 7:-5
w:material_,	0:-18 1:5 2:-6 3:-10 4:-11 5:13 6:10
w:material_.	0:5 1:-10 3:-5 4:-11 5:-5 6:7 7:-6 8:5
w:material_:	0:-7 2:25 3:-7 4:-16 5:-7 8:-5
w:material_and	0:-8 1:-5 2:-17 3:-8 4:-6 6:20 7:-5
w:material_certificate	0:-11 2:12
w:material_review	3:11
w:material_sg	0:11 2:-19 4:10 6:-5 8:-6
w:matt	0:-31 1:-11 3:-16 4:6 5:-11 6:-8 7:-14 8:16
w:matthia	1:-5 2:18 4:-11
w:max	0:-20 1:-13 2:10 3:-12 4:-7 5:18 6:-11 8:15
w:max_.	0:-20 1:-9 2:14 3:-13 4:-7 5:10 8:16
w:may	2:-15 3:-15 4:-10 7:-20 8:-13
w:may_#	0:-14 1:-13 3:-10 4:-11 5:21 7:-8 8:-5
w:may_,	0:-16 1:7 2:11 3:-5 5:-5 7:-8
w:may_and	0:10 2:-6
w:may_be	0:-23 1:7 2:7 3:-10 4:11 5:-13 6:9 7:-26 8:-12
w:may_go	0:-10 1:9 3:-11 4:-11 5:-12 8:10
w:may_leave	1:-9 3:15 4:-7
w:may_make	1:7 2:-5 4:11 6:-6
w:may_not	0:-19 1:-15 2:19 3:-10 6:-15 8:-12
w:may_now	0:-10 1:-10 3:10 4:-7 5:-9 6:19 7:-8 8:-6
w:may_proce	1:-5 2:-10 4:-6 6:-7 8:25
w:may_release	0:9 1:5 4:-5 6:-11
w:may_restart	1:19 2:-5 3:-5 6:-11 7:-6 8:-6
w:may_resume	1:17 6:-7
w:may_run	2:-13 3:-9 6:18 7:-8
w:may_ship	0:-13 2:-12 3:12 5:13 8:-5
w:may_start	0:19 1:12 2:-23 3:-11 5:-5 6:-7 7:-12
w:maybe	0:12 1:-8 2:-9 3:-12 4:-7 6:-6 7:-14 8:16
w:maybe_#	0:8 1:-7 2:-9 3:-12 4:-6 6:-6 7:-13 8:17
w:me	1:-14 3:-19 5:-7 6:-24 7:-11 8:-10
w:me_#	0:15 2:7 4:-9 5:-7 6:-5 8:-5
w:me_(	0:-21 1:-6 3:-12 4:5 5:-6 6:-5 7:-5 8:10
w:me_)	2:14 4:-8
w:me_,	1:-14 2:-22 3:-8 5:-5 6:-7 8:-13
w:me_.	0:-8 1:24 2:13 3:-20 4:-13 5:-18 6:-26
w:me_a	0:-16 1:-5 2:7 4:20
w:me_about	0:-15 1:-6 2:19 4:-11 5:-6
w:me_again	1:-15 2:-11 3:7 5:11 8:-10
w:me_and	0:11 2:-5 4:-5
w:me_as	0:-18 2:19 3:-5 4:-16 5:-7 6:7 7:-7
w:me_at	0:16 1:-8 2:6 7:-6
w:me_by	2:-12 4:13 8:-12
w:me_for	0:-8 1:-9 2:-8 3:-10 4:-6 5:15 8:-6
w:me_if	1:-11 3:9 5:-6
w:me_in	2:10 3:-8 4:-9 5:-5 6:-5
w:me_know	0:10 1:-6 2:-8 3:-5 7:-5 8:12
w:me_personally	0:-8 1:-6 2:13 3:-8 4:-6 6:9
w:me_the	2:-8 4:-10 5:-11 7:-8 8:16
w:me_who	0:-13 1:14 2:8 3:-6 7:-5
w:mean	0:-19 1:5 2:7 3:5 5:-5 7:-6 8:-5
w:mean_#	0:-10 3:15 4:-5
w:meant	0:16 1:-6 2:-9 5:9 7:-10
w:meantime	0:-13 2:-8 4:8 7:12
w:measur	0:-13 1:-10 2:-12 3:20 4:5 5:-22 6:-12 8:-9
w:measur_.	0:-16 4:16
w:measur_the	1:-7 2:-5 3:16 5:-6 7:-6
w:measur_them	1:-7 2:12 3:6 4:-10 5:-6
w:measurement	0:-30 1:-13 2:8 3:9 4:18 5:-16 6:-7 7:-7 8:-9
w:measurement_,	0:-8 1:11
w:measurement_is	0:-5 1:-15 3:15
w:medical	0:-5 2:13
w:meet	0:26 1:-23 2:-9 3:-13 5:-7 7:-18 8:-6
w:meet_,	1:-9 2:12 4:-11 7:-5
w:mei	0:-12 1:-11 3:12 5:13 7:-8
w:member	0:15 2:-15
w:mention	0:17 1:-5 2:-17 3:-7 7:-5 8:-9
w:mention_,	0:11 2:-6
w:menu	0:-11 2:11
w:merch	0:-17 1:-7 2:21 3:-10 4:-20 6:-6 8:-16
w:merchandis	0:-11 1:5 3:-8 4:11
w:messag	0:12 1:-12
w:message	0:26 4:-7 5:-6 7:-7 8:-7
w:meter	0:11 5:-7
w:metrology	0:-14 1:15 2:-8 4:-7 7:11
w:mia	0:-9 1:-5 2:9 3:-14 4:5 5:-5
w:middle	0:-7 7:11
w:middle_of	0:-11 7:11
w:might	0:19 2:-6 7:-14
w:migration	1:-5 2:-7 3:19 4:-7 5:-6 6:-8
w:migration_test	1:-7 2:-7 3:19 4:-7 5:-6 6:-8
w:mike	0:10 8:-5
w:milk	0:-14 1:-7 2:-11 5:19
w:milk_run	0:-15 1:-7 2:-11 5:19
w:mill	0:5 2:-11 3:-8 5:-11 6:-14 7:9
w:min	0:19 1:-11 2:9 4:-21 5:-13 7:-28 8:-23
w:mine	1:-9 2:-22 3:-6 4:22 5:-17 6:-9 7:-6 8:-9
w:mine_,	0:-12 1:-7 2:-14 3:10 4:6
w:mine_.	0:14 1:-5 2:-12 3:-15 4:11 5:-15 7:-5 8:-8
w:ministry	2:-5 4:-11 5:12
w:minu	1:-12 2:-7 3:18 4:11 7:-6 8:-12
w:minu_#	1:-5 2:-6 3:9 4:11 8:-11
w:minut	0:36 1:-28 3:-11 4:-8 5:-13 6:-9 7:-21 8:-8
w:minut_,	0:6 1:-10 2:8 5:-5 6:-5
w:minut_.	0:19 1:-19 7:-6
w:minut_of	0:21 1:-6 5:-10 7:-8
w:mirror	0:-16 1:-15 3:-7 5:8 6:-8 7:-5 8:-18
w:mirror_,	0:-12 1:-6 4:-15 5:10 8:-9
w:miss	0:29 1:-14 3:6 4:-14 5:-7 6:-5 7:-12 8:-7
w:mix	0:-7 1:9 2:-20 4:-12 5:7 6:-13 7:-10 8:-8
w:mm	0:-36 1:-8 2:33 3:-10 4:6 5:-23 6:-6 7:-9 8:-16
w:mm_,	0:-8 1:-17 2:6 3:-5 4:6 6:14
w:mm_.	0:-25 1:-18 2:33 3:-12 4:-22 5:-15 6:-7 7:-5 8:-13
w:mo	2:13 3:6 4:-9 6:-10
w:mock	0:-7 1:-8 2:17
w:model	0:-12 2:6 3:-6 7:-7 8:10
w:moira	0:-8 1:-7 2:-10 3:12 5:-6
w:mold	0:-15 1:5 2:10 3:15 4:-13
w:moment	0:-24 2:-19 3:-12 4:-5 5:-12 6:6 7:33 8:-17
w:moment_.	0:12 1:13 2:-17 3:-6 4:-14 5:-9 6:-12 8:-12
w:moment_of	1:-8 6:12
w:mon	0:-6 2:-11 4:-12 5:17
w:mon_#	0:-6 2:-11 4:-12 5:17
w:monday	0:51 1:-32 2:-41 4:-16 5:22 6:-10 7:-29 8:-17
w:monday_#	0:-6 1:-5 2:-14 4:-5 5:21 8:-5
w:monday_,	0:-10 1:-8 2:-21 3:9 4:-11 5:29 8:-9
w:monday_.	0:37 1:-13 2:-9 3:-18 4:-8 5:-8 6:-5 7:-28 8:-14
w:monday_and	0:19 1:-6 2:-10
w:monique	0:20 1:-18 3:-11 4:-8 6:-11 7:-9
w:month	3:-22 4:-6 6:-9 7:-11 8:-12
w:month_.	2:6 4:-14 7:6
w:month_and	0:10
w:month_end	0:6 2:-11 3:-5 4:-9 5:12 7:-5
w:more	0:-40 1:-7 2:-10 3:-19 4:8 5:-18 6:6 7:17 8:10
w:more_,	0:-12 1:-6 3:-11 4:5 5:-7 6:-9 8:8
w:more_.	0:5 1:-9 3:-8 4:9 5:-11 7:-7 8:-5
w:more_:	0:-13 2:-6 6:8 8:12
w:more_are	0:-12 1:10 2:15 3:-12 4:-23 5:-13 6:-6 7:-7 8:-12
w:more_for	0:-28 2:-14 4:24 5:-8 6:-7 7:-15 8:-15
w:more_hold	1:-15 3:-7 4:-7 6:15
w:more_of	0:-20 4:-17 5:-9 6:-8 7:21 8:-11
w:more_stay	2:-11 5:10
w:more_than	0:20 1:-7 2:-7 3:-8 7:-15 8:-6
w:more_to	2:-10 6:11
w:moreau	0:11 1:-11 2:-11 3:-11 4:8
w:morn	0:17 2:-19 3:-11 4:-32 5:-7 6:-18 7:-21 8:8
w:morn_,	0:16 2:-8 3:-12 4:-7 5:-8 6:-5 7:-15 8:7
w:morn_.	0:11 1:-9 2:-20 3:-15 4:-22 5:-11 6:-9 7:8 8:14
w:most	0:17 1:-5 3:-6 7:-12
w:most_of	0:15 7:-9
w:motor	1:-6 2:-8 3:11 4:-5
w:mould	0:-20 2:9 4:-14 5:8 6:-7 7:-10 8:-9
w:mould_,	0:-17 1:-22 2:14 4:6
w:mould_.	0:-11 1:9 3:5
w:mould_before	0:-17 1:-6 3:7 4:8 5:-7 6:8 7:-14 8:-5
w:mould_rev	2:-8 4:-11 5:16 6:-5
w:mould_version	0:14 1:-5 2:-22 4:-11 5:14
w:mount	1:-5 2:29 3:-20 4:-18 6:-10 8:-13
w:mount_,	0:-11 1:-9 2:18 3:-14 4:-15 5:8 6:-8 8:-13
w:mov	0:11 2:-19 4:-6 5:13 6:-13 7:-14 8:-9
w:mov_again	0:-12 1:12 2:-11 3:12 6:-12
w:mov_to	0:20 2:-10 3:-14 5:9 7:-7 8:-7
w:move	0:-5 1:8 2:21 3:-16 4:-10 5:-9 6:-8 7:-13 8:-6
w:move_is	0:-13 2:14 3:-7 4:-7 5:-8 7:-6
w:move_on	2:14
w:move_until	1:10 2:-9 3:6
w:mr	0:-31 1:-10 2:-17 4:7 5:7
w:mr_.	0:-31 1:-16 2:-18 4:8 5:8 6:6
w:mrb	0:12 2:-19 3:14 4:-9 5:-10 6:-15 7:-13 8:-12
w:mrb_.	0:13 1:-9 3:10 6:-5 8:-8
w:mrb_chair	0:-6 1:-9 3:13
w:mrb_on	0:15 2:-11
w:mrs	0:-29 1:13 2:9 4:-9 5:-17 6:-17
w:mrs_.	0:-29 1:13 2:9 4:-9 5:-17 6:-17
w:ms	0:-5 2:-11 3:-10 6:-13 7:-7 8:-7
w:ms_.	1:5 2:-15 3:-10 6:-14 7:-7 8:-6
w:much	2:9 4:-11 6:-15 7:-18 8:-13
w:much_as	0:12 2:-5 7:-6
w:mum	0:21 2:-17 3:-10 4:-8
w:museum	0:18 1:-9 2:-14 3:-9 5:-8 7:-9
w:museum_has	0:19 2:-12 3:-7 4:-8
w:must	0:-15 1:10 2:9 3:-18 4:-18 6:-11 8:-7
w:must_ask	0:-6 7:11
w:must_not	0:-27 1:12 2:15 3:-17 4:-19 5:-9 6:-9 7:8 8:-6
w:must_wait	0:-7 1:14 3:-11 5:-6 7:-8
w:mw	0:21 4:-6 7:-10
w:my	0:-42 1:-10 5:-21 6:-8 7:-30 8:34
w:my_approval	0:-8 1:-5 2:-20 4:-22 5:-8 8:33
w:my_call	0:7 1:6 3:6 5:-6 8:-10
w:my_desk	0:9 3:-10 4:-7 6:8 7:-12
w:my_last	0:19 2:-9 3:-6 4:-5 7:-7 8:-7
w:my_manager	0:-7 1:11 2:-16 4:11
w:my_own	0:-8 8:12
w:my_proposal	0:10 1:-7
w:my_release	0:-24 1:-11 4:20 5:-9 6:-13 7:-7 8:-29
w:my_side	0:-10 1:-13 2:6 3:-13 4:-17 5:-10 6:5 7:-5 8:18
w:my_signature	0:-22 1:-5 2:12 3:-11 4:-7 5:-6 6:-13 7:-15 8:12
w:my_written	0:-8 2:-11 3:13 4:-6 6:-6 7:-6
w:myself	0:-20 1:17 2:-8 3:-11 4:20 5:-7 6:-12 8:-7
w:myself_.	0:-10 1:15 4:9 6:-8 7:-10
w:n	0:-25 1:7 2:16 4:-21 5:-19 6:-11 7:-7 8:5
w:n-bk7	1:6 2:5 3:-7 4:11 6:-10
w:n_,	0:-13 1:-10 2:16 3:-11 5:-12 8:-8
w:n_.	0:-20 2:-15 3:13 4:-11 5:-6 6:-14 8:17
w:nadia	2:14 3:7 4:-12 5:-9 6:-7 7:-5
w:nadine	0:-12 2:8 3:9 4:-13 5:-9 6:-5 7:5
w:nadine_,	0:-11 2:8 3:10 4:-12 5:-9
w:nair	4:-13 8:14
w:nair_,	4:-13 8:14
w:nam	0:24 2:-14 3:-6
w:name	0:18 1:-16 3:-7 4:-10 5:-5 7:-5 8:13
w:nat	0:10 1:-6 2:7 4:-7 5:-6
w:natural	0:-8 1:10 3:-20 4:5 5:-11 6:-8 7:-7 8:-6
w:natural_,	1:6 2:16 3:-8
w:natural_cotton	0:-8 2:14 4:-10
w:ncr	0:6 1:-16 2:-7 3:11 6:-11 7:7
w:ncr_#	1:-15 2:-7 3:13 6:-10 7:7
w:nd	1:-5 2:-18 3:-16 4:-11 5:15 6:-11 7:-12
w:ndt	0:-12 1:5 2:20 3:-12 4:-7 5:-5 7:-7 8:-5
w:near	0:8 1:-12 2:11 4:-10 7:-11 8:-7
w:near_the	1:-12 2:11 4:-10 7:-5 8:-7
w:need	0:-6 1:-9 2:15 3:5 4:-5 6:-11 7:-9 8:-15
w:need_#	3:12 7:-8
w:need_.	0:-9 1:-11 2:5 3:16 4:-9 6:-5
w:need_a	1:9 2:6 3:-6 6:-11
w:need_for	1:13 2:-10 3:-6 6:-5
w:need_from	0:-5 1:9 2:-19 3:-9 6:20 7:-5
w:need_them	0:-23 1:11 2:8 3:7 4:-7 5:-6 6:5 7:-7
w:need_to	0:17 1:-6 2:10 3:-25 5:-13 6:-13 7:-18 8:-27
w:need_you	0:-11 7:19
w:need_your	0:22 1:-12 3:-11 4:-7 5:-6 6:-5 7:-6 8:-7
w:needle	0:-8 2:13 4:-8
w:neil	1:-11 2:-9 4:12 7:-6
w:net	1:11 3:-8
w:nett	0:-6 3:10
w:never	0:24 1:-11 2:-22 3:-17 4:7 5:-18 6:11 7:-19 8:-20
w:new	1:16 2:-28 3:-15 4:-10 5:13 6:-37 7:-5 8:-24
w:new_die	1:11 6:-6
w:new_label	2:-6 4:-10 5:12
w:new_mail	0:-9 2:13 4:-9 5:-5
w:new_one	1:-8 2:11 5:-6
w:new_ones	0:-7 1:23 5:-5 6:-16
w:new_order	0:19 2:-5 4:-5 5:-5 6:-5 7:-8
w:new_part	0:-7 1:-11 2:-5 3:14 6:-6 7:-6
w:new_production	0:-9 1:13
w:new_rack	0:-14 1:-8 5:25
w:new_rev	0:-12 2:12 5:-10 7:-5
w:new_year	0:22 2:-16
w:newest	0:-34 1:15 2:-15 3:-17 4:-9 5:-10 7:-18 8:21
w:newest_draw	0:-23 1:9 2:-5 3:-5 7:-6 8:15
w:news	0:-23 1:-5 2:-26 4:-6 5:-7 6:20 8:-8
w:news_,	0:-6 1:-11 6:14 7:-5
w:news_from	1:7 2:-11 6:5 7:-5
w:newsletter	0:23 1:-13 7:-12
w:next	0:-5 1:-16 4:-43 5:44 6:-23 7:-19 8:-17
w:next_#	1:-8 2:6 3:-5 4:-14 7:-10 8:-13
w:next_.	0:-9 2:-11 3:12 4:7 5:-6 6:-6
w:next_:	1:-10 2:14 4:-9 6:-6
w:next_approval	0:-10 1:-5 2:18 4:-5 5:-14
w:next_call	0:8 1:-16 2:-15 3:6 4:-11 5:13 6:-11 7:-11
w:next_delivery	0:-11 1:-10 2:-17 3:-13 4:-14 5:31 8:-6
w:next_go	0:-13 1:6 2:21 3:-12 4:-10 7:-12
w:next_lot	1:15 4:-5 6:-7 7:-5
w:next_milk	0:-15 1:-7 2:-11 5:19
w:next_month	0:-10 7:11
w:next_one	0:-12 2:-15 3:10 4:-8 5:12 7:-8 8:-8
w:next_release	0:-26 1:5 2:7 4:-14 5:11 6:-10 7:-6 8:-7
w:next_sail	0:-10 1:-9 2:-18 3:-16 4:-6 5:26
w:next_step	0:-8 1:7 2:18 4:-11 5:-8 6:-6
w:next_time	0:16 2:-5 7:-5
w:next_to	0:12
w:next_truck	1:-6 3:-13 5:18
w:next_week	0:28 2:-22 4:-8 5:-14 8:-10
w:nice	0:19 1:-19 2:-18 3:15 4:-12 5:-5 6:-11 7:-18 8:-26
w:nickel	0:-11 2:25 3:5 4:-11 7:-6
w:night	0:29 1:-9 3:-11 4:-9 5:-5 6:-6 7:-7 8:-6
w:night_.	0:14 1:-6 7:-5
w:nil	1:11
w:nil_.	1:11
w:nils	0:-14 2:6 4:-16 5:-8 8:15
w:nils_,	0:-13 2:-7 4:-10 8:16
w:nine	0:17 2:-13 3:7 5:-6 7:-5 8:-11
w:ninety	0:-16 1:10 3:-12 5:-10 6:-6 7:-12 8:-11
w:no	0:-13 1:-12 2:-17 3:-21 5:-7 6:13 7:-9 8:-12
w:no_,	0:25 1:5 2:12 4:-17 5:-12 6:-9 7:-13 8:-12
w:no_.	0:9 1:-7 2:-13 4:-10 5:5 6:-13 7:-17 8:-8
w:no_action	0:17 2:-9 3:-6 4:-6 6:-9
w:no_approval	0:12 2:5 3:-5 4:-16 5:-5 6:-5 7:-7
w:no_change	0:-8 1:20 2:10 4:-14 5:-5 7:-8 8:-5
w:no_comment	0:11 1:-8 2:-11 3:-8 4:-19 5:-9 6:-7 7:-10 8:16
w:no_decision	0:10 1:-14 7:7
w:no_finish	0:-31 1:17 2:-17 3:-12 4:-9 5:-15 6:12 7:6 8:-14
w:no_further	0:-20 1:-11 2:-16 3:-5 5:-7 6:21 8:13
w:no_go	0:-21 1:15 2:29 4:-22 6:-5 7:-8 8:-6
w:no_good	0:-10 1:17 3:-10
w:no_more	0:-32 1:-29 2:-18 3:-16 4:5 6:16 7:19 8:8
w:no_need	0:-10 1:8 2:12 3:-22 4:6 5:-11 6:-23 8:-29
w:no_new	0:-7 1:-11 2:-5 3:14 6:-7 7:-6
w:no_objection	1:9 2:-17 3:-5 4:-11 6:-10 8:7
w:no_one	0:17 4:-5 7:-7
w:no_other	0:-11 1:-19 3:5 4:-5 5:-13 6:12 7:14
w:no_part	0:-7 6:11
w:no_plat	0:-6 2:12 4:-9
w:no_production	0:-26 1:-13 2:-21 3:-10 4:45 5:-10 6:-17 7:-5 8:-18
w:no_release	2:11 5:-8
w:no_replacement	0:-13 1:-6 2:-5 3:21 4:-5 5:-10 6:-9
w:no_sery	0:-16 1:-6 2:-11 4:28 7:-6 8:-15
w:nobody	0:-8 1:7 2:-10 3:-11 5:-18 7:14 8:-15
w:nobody_else	0:-22 1:10 5:-5 7:12
w:nobody_has	0:18 2:-12 3:-6 6:10 7:-12
w:nobody_here	0:7 1:-8 2:-19 7:8 8:-11
w:nobody_is	0:10 3:-6 7:-5
w:nobody_touch	0:-8 2:12
w:nod	0:-20 2:-5 5:-11 6:-10 7:-9 8:9
w:nod_on	0:-10 2:12 4:-13 8:-12
w:none	0:-28 1:12 2:-14 3:-14 5:-25 7:13 8:-12
w:none_.	2:-5 3:-12 6:8 7:-6
w:none_are	3:14 6:-11
w:none_finish	0:-17 1:16 2:-17 3:-20 4:-13 5:-18 6:7 8:-13
w:none_of	0:-10 1:12 2:6 3:-19 5:-10 6:-6 7:15
w:none_remain	1:-12 3:5 6:8
w:none_stay	0:-7 3:23 6:-9
w:none_were	0:-5 2:-5 6:13
w:noon	0:27 1:-14 3:-25 4:-7 5:-11 6:-9 8:-11
w:noon_.	0:18 1:-9 3:-15 5:-5 6:-5 7:-5 8:-8
w:noor	0:-19 1:8 2:-9 3:-13 4:13 5:11 6:-8 7:-7
w:noor_,	1:10 3:-11 4:8
w:nos	0:-9 1:7 2:-8 5:-8 6:-15 7:-17 8:5
w:nos_.	0:-6 2:-8 5:-8 6:-15 7:-12 8:5
w:not	1:-14 3:-18 6:-17 8:-19
w:not_#	0:18 1:6 2:-10 3:-9 4:-7 7:-12
w:not_.	1:5 2:5 3:-12 5:9 6:-8 7:-8 8:-5
w:not_:	0:9 1:-16 2:10 3:-10 4:-10 5:-11 6:-9
w:not_a	0:23 1:-6 2:-17 3:-17 4:5 5:-17 6:-7 7:-7 8:-6
w:not_affect	0:9 1:-14 4:-7 5:-8 6:-7
w:not_approv	0:-15 1:-11 2:15 3:-6 5:-8
w:not_be	0:-18 1:15 2:31 3:-15 4:-30 5:-11 6:-15 7:-5 8:-11
w:not_before	0:14 1:-13 2:8 3:-16 4:-25 5:12 6:-12 8:-11
w:not_bind	0:25 2:-11 5:-6 7:-6
w:not_chang	0:-7 1:5 2:-8 3:12 4:-7 6:-12 7:-11 8:11
w:not_change	0:-14 1:8 2:-8 3:7 4:-13 5:-7 6:8 7:-5
w:not_count	0:14 1:8 3:-21 5:-5 6:11 7:-9
w:not_cut	1:-11 2:-10 4:16 5:-6 6:-8 7:11
w:not_decid	0:18 2:-6 4:-5 7:-6
w:not_earlier	2:10
w:not_from	0:21 1:-17 2:-7 5:-7
w:not_get	0:-8 1:-6 2:-11 5:12
w:not_go	0:-14 7:13
w:not_in	1:18 2:-14 6:-12
w:not_leave	0:-31 1:-13 3:-11 4:-18 5:6 6:-7 7:16 8:-7
w:not_move	1:11 2:-8
w:not_now	0:-7 2:14 4:-10
w:not_one	1:14 5:-9 7:-5
w:not_part	0:-15 1:21 2:-7 3:-14 4:-9 5:-7 6:5 7:-9
w:not_reduce	3:11
w:not_releas	0:-13 1:-14 2:-10 3:-14 4:14 5:12 6:-6 7:-11 8:-9
w:not_run	0:-9 2:25 3:-6 4:-15 7:-6
w:not_sent	0:14 1:-11 2:-5
w:not_ship	0:-8 1:-11 2:-6 3:-5 5:10 7:8
w:not_start	0:-8 1:-19 2:10 3:-6 4:-9 5:-12 6:-6 7:11 8:-10
w:not_take	0:16 1:-6 2:-11 4:-7 8:-6
w:not_the	0:14 2:11 3:-7 4:-11 5:-8 7:-7
w:not_to	0:-41 3:-33 4:10 5:15 6:-15 8:-17
w:not_touch	0:-11 2:11
w:not_until	1:11 3:-6 7:-7
w:not_want	0:-9 3:13 5:-9
w:not_yet	0:-19 1:-9 2:21 4:-15 5:-13 6:-12 7:10 8:-14
w:note	0:13 1:11 2:-17 4:-15 5:-15 6:-9 7:-11 8:-14
w:note_#	2:-9 4:10
w:note_.	0:-14 1:18 7:-12
w:note_for	0:15 1:-6 2:-11
w:note_from	0:-11 3:-6 7:11
w:note_is	0:12
w:note_that	0:6 2:12 3:-5 5:-7 6:-6 7:-7 8:-5
w:noth	0:-27 2:-25 5:-21 6:12 8:-25
w:noth_,	0:-6 1:10 2:5 3:-10 7:-5
w:noth_about	0:-5 1:-8 2:13 3:-10 6:9
w:noth_beyond	0:-12 1:-13 2:21 3:-7 4:-13 5:5 6:-5 8:-11
w:noth_chang	0:13 2:-5 3:10 4:-17 5:-12 6:-6 7:-5
w:noth_else	0:-23 1:-22 2:-20 4:17 5:12 6:5 7:-7 8:-17
w:noth_finish	0:-36 1:20 2:-22 3:-13 4:-9 5:-13 6:-10 7:18 8:-14
w:noth_gets	0:-15 1:-11 2:-8 3:18 4:-6 6:-9 7:16
w:noth_had	1:18 3:-8
w:noth_has	0:18 1:-8 2:-8 4:-6 7:-10 8:-7
w:noth_in	0:10 1:6 2:-11
w:noth_is	0:-12 1:-7 2:-10 5:-8 6:12 8:-11
w:noth_more	0:-25 1:-9 2:-5 3:-7 4:25 5:-7 7:-15 8:-16
w:noth_mov	1:-7 5:17
w:noth_new	0:-15 1:-10 2:-9 3:16 4:-10 7:11
w:noth_of	0:-8 2:-12 3:-6 4:10 5:-5 7:5 8:-5
w:noth_on	0:13 1:-11 2:-11 3:-7 4:-5 5:-6 6:-7 7:9
w:noth_remain	0:-5 2:20 3:-6 4:-7 5:5 6:-14 8:-10
w:noth_restart	1:-7 7:15
w:noth_stay	0:-11 1:-11 2:-11 3:20 4:-7 5:-5 7:-8 8:-8
w:noth_to	2:-15 3:-8 4:-10 5:-7 6:10 7:6 8:-5
w:noth_was	1:18 2:-11 3:-8 5:-7 6:5 7:-11 8:-6
w:notice	1:16 3:-18 5:-12 6:-21 7:5 8:-20
w:notice_.	0:5 1:14 2:8 3:-7 5:-6 6:-11 8:-10
w:notifi	0:-9 3:-11 6:10 7:13
w:notifi_body	0:-9 3:-11 6:9 7:13
w:nov	0:22 1:-15 2:-15 3:-11 5:-7 6:15 7:-7 8:-7
w:novak	0:-16 5:15
w:novak_,	0:-16 4:-5 5:15
w:november	0:-8 1:-11 2:-8 3:-15 4:-24 5:25 7:-19 8:-9
w:november_#	0:-13 1:-22 3:-17 4:-23 5:30 6:-6 7:-8 8:-8
w:november_.	0:22 1:-11 2:-19 5:10 7:-11
w:now	0:-19 2:-6 3:-15 4:8 5:-16 8:-22
w:now_,	0:-7 1:-10 2:19 3:-22 4:-28 5:-15 6:7
w:now_.	0:-11 2:-8 3:-23 4:22 5:-18 6:-18 8:-23
w:now_:	0:-12 1:-9 6:8 7:8
w:now_;	0:-12 1:-13 2:14 3:-5 4:-10
w:now_?	0:-12 7:13
w:now_and	0:12 2:-5 4:-11 6:-7
w:now_be	0:-14 6:17
w:now_on	2:-5 3:-5 4:15 5:-7 7:-7 8:-12
w:now_that	0:-7 1:17 3:-10 4:-9 5:-5 6:-6 7:-6
w:now_the	0:-15 1:12 5:7 6:-6
w:nowak	0:-7 1:-11 2:15 4:-5 5:-5 7:8
w:nozzl	1:-12 2:-5 3:6 4:6 6:12 7:-6 8:-8
w:nozzl_,	4:10 8:-7
w:number	0:25 4:-34 5:-18 6:-20 7:-7 8:-27
w:number_#	0:7 1:-7 2:7 3:10 4:-13 7:-5 8:-7
w:number_,	1:10 2:8 3:-10 4:-5 5:-7 7:-5 8:-6
w:number_.	1:-6 2:-22 3:19 4:-9 6:-12 8:-8
w:number_and	2:11 4:-7
w:number_are	0:12 7:-6
w:number_on	0:-12 1:9 3:6 7:-8
w:number_to	0:13 7:-5
w:nuria	2:-8 5:10
w:nylon	0:-15 1:-11 2:34 3:-9 4:-22 5:-10 6:-5 8:-10
w:nylon_#	2:17 4:-14
w:o'clock	0:16 7:-7
w:oak	0:6 1:9 2:-16 3:-8 5:-16 6:5 7:-7 8:-5
w:oak_,	0:-14 1:-5 2:-11 3:-5 4:9 5:-11 6:14
w:oak_veneer	0:-5 1:6 2:18 4:-9 6:-5
w:object	2:-11 4:12
w:objection	1:9 2:-17 3:-6 4:-11 6:-10 8:7
w:oct	0:24 2:-9 3:-15
w:october	0:18 1:-13 3:-13 4:-7 5:-12 6:9 7:-10 8:-5
w:october_#	0:11 1:-14 2:-6 6:8
w:october_,	1:13 7:-7
w:october_.	1:-9 2:10 6:-5
w:odour	0:-10 1:-11 2:11 3:10 4:-6
w:of	1:-14 2:-12 4:-7 5:-11 7:-7 8:-8
w:of_#	0:30 1:-26 2:-13 3:-26 5:-12 7:-25 8:-15
w:of_all	0:-18 1:-7 3:-9 6:-6 7:21
w:of_batch	2:16 4:-7 5:-7 8:-6
w:of_both	0:12 2:-8 3:-16 7:-8
w:of_charge	0:12 1:-6 2:-6 3:-6 7:-6
w:of_conduct	0:27 4:-8 5:-6 7:-6 8:-13
w:of_course	0:-6 2:-10 3:8 4:8 8:-5
w:of_december	0:-9 5:11
w:of_em	1:10
w:of_finish	3:12
w:of_it	0:-11 1:-16 2:-11 3:-19 5:-11 6:17 7:12
w:of_its	0:-9 3:15 5:-5
w:of_january	0:-13 2:-6 3:7 5:13
w:of_last	1:11 2:-6 3:-7 4:-9 8:9
w:of_lot	0:-21 1:-9 2:33 4:-31 5:-17 6:-10 7:-10 8:-15
w:of_lots	0:-20 1:-7 2:22 3:-10 5:-6 6:-7
w:of_march	5:11
w:of_next	0:-10 7:11
w:of_november	0:-6 1:-20 2:-11 3:-8 4:-15 5:20 7:-12
w:of_now	0:-15 1:11 3:-15 5:-7 7:15
w:of_order	0:22 3:-15 5:-11 6:12 7:-11 8:-5
w:of_our	2:-17 3:-10 5:-5 6:-10 8:9
w:of_procurement	0:-14 1:-12 2:10 3:-6 4:-6 5:-6 6:-6 8:7
w:of_purchas	1:-9 2:-10 3:-8 4:15 6:5 8:-9
w:of_sourc	0:-8 1:8 6:-9 7:10 8:-6
w:of_stop	1:12 5:-8
w:of_test	0:5 2:-7 4:13 5:-11
w:of_the	0:-21 3:7 5:-28 7:-13 8:-8
w:of_their	0:10 2:-6 3:-6 7:-8
w:of_them	0:-31 1:14 2:9 3:-29 5:-7 6:-10 7:-15 8:17
w:of_these	0:20 1:-14 3:-13 4:-10 6:-7 7:-13
w:of_this	0:14 2:-10 3:-7 4:6 5:-5 7:-10
w:of_those	0:10 1:5 2:-10 3:-19 4:8 5:-8 7:-6
w:of_today	0:-11 1:-20 2:13 3:-10 6:10 7:9 8:-7
w:of_us	0:27 2:-5 5:-5 6:-10 7:-5 8:-11
w:of_what	0:-10 2:-13 4:12 5:7
w:of_which	0:-5 1:14 3:-5
w:of_work	0:17 1:-9 5:-5
w:of_yesterday	0:11 1:-7 7:6
w:of_your	0:13 1:-11 4:-5 5:-7 6:-5 7:-10 8:-12
w:off	0:-38 5:-8 6:-11 8:-19
w:off_#	0:12 2:-8 4:-9 5:5 7:-6 8:-6
w:off_,	0:-9 1:-7 2:-6 3:-17 4:9 5:7 6:25 7:-13 8:-18
w:off_.	1:-6 2:-19 3:-20 5:11 8:-13
w:off_:	0:13 2:-12 3:-7 4:-5 5:-6
w:off_again	0:-20 1:32 2:-19 3:-7 4:-19 5:5 6:-11 7:-5 8:-15
w:off_and	0:-7 2:-18 3:5 4:11 5:-11 7:-14
w:off_as	1:-9 2:11 6:-5
w:off_at	0:-21 7:36
w:off_by	0:-13 1:8 2:-8 3:-5 4:11 6:-9 7:-5 8:-6
w:off_for	0:-24 1:-9 2:-9 4:-5 5:16 6:-12 7:27 8:-6
w:off_is	0:11 1:-6 2:-5 3:-15 4:-6 5:-14 6:16 7:-8 8:-12
w:off_limit	0:-15 1:9 2:22 4:-7 5:-6 6:-11 7:-5
w:off_on	0:5 1:11 2:-15 4:-14 5:-12 6:-9 7:-30 8:18
w:off_pres	0:-6 1:17 5:-7
w:off_the	0:-38 3:27 5:-37 6:-23 7:-12 8:-22
w:off_until	0:-11 1:12 2:-7 4:-6 7:12
w:off_what'	1:11 3:-11
w:off_with	0:-17 1:-17 2:8 3:-7 4:-9 5:-9 6:-5 7:28 8:-10
w:offer	0:21 1:-13 2:-34 3:-12 4:-25 5:-18 6:-14 7:-9 8:19
w:offer_#	0:16 2:-6 5:-7 8:5
w:office	0:20 1:11 2:13 3:-20 4:-25 5:-31 6:-18 7:-20 8:-26
w:office_,	0:5 3:-10 6:-5
w:office_has	0:10 1:13 2:-8 3:-5 7:-7
w:office_will	0:-8 2:12 3:-10 6:-6
w:officer	0:-8 2:-14 4:12 6:-7
w:official	0:6 1:-6 2:7 3:-8 4:-14 7:10 8:-5
w:offs	0:14 1:-6 2:-21 3:-14 4:19 5:-29 6:-6 7:-13 8:-25
w:offs_come	0:30 2:-6 5:-15 7:-9 8:-7
w:oh	0:-14 1:9 5:-5
w:oh_and	0:-14 1:9 5:-5
w:oil	0:-26 3:-17 5:-18 6:10 7:-9 8:-6
w:oil_,	0:-8 2:-11 3:-10 4:12 5:-5
w:oil_.	0:-6 4:-14 5:-5 6:17
w:ok	0:-16 1:8 3:-6 4:-6 5:-19 6:-14 7:-12 8:-16
w:ok'd	0:-23 1:-10 3:15 4:14 5:-12 6:11 7:-5 8:-21
w:ok'd_by	0:-12 1:-6 3:21 4:-5 5:-11 6:-5 8:-7
w:ok_,	0:9 2:-17 3:-8 5:-16 7:-12 8:-9
w:ok_.	0:-24 1:5 2:25 3:-10 4:-19 5:-13 6:-6 7:10 8:25
w:ok_and	0:16 1:-5 2:-8 5:-7
w:ok_by	0:29 1:-14 2:-8 3:9 4:-19 5:-10 6:-6 7:-9 8:-26
w:ok_for	0:-37 2:-13 4:17 5:-20 6:-13 7:-9 8:9
w:ok_from	0:-17 1:-13 3:-9 4:-12 5:8 6:-6 8:20
w:ok_so	0:11 1:-6 2:-5
w:ok_to	0:-35 1:10 2:6 3:-11 4:-33 5:13 6:-17 8:18
w:ok_with	1:12 2:-9 3:-5 4:-8 7:-5 8:-5
w:okafor	1:-12 3:6 6:9
w:okafor_,	1:-12 3:6 6:9
w:okay	0:-29 1:8 2:-19 3:19 4:-7 5:-14 7:-15 8:12
w:okay_it	0:-25 1:-9 2:-16 3:17 4:-10 5:-5 6:-6 7:-11 8:22
w:okoro	4:-7 8:12
w:ola	0:15 2:-8 4:-12 5:-14 6:-6 8:13
w:old	0:31 1:5 2:-16 3:-12 4:-5 6:-9 7:-12 8:-10
w:ole	0:-24 2:-21 3:-12 5:9 6:-6 7:10 8:16
w:olga	1:-9 2:-5 3:12
w:olga_,	1:-9 3:13
w:on	0:11 2:-16 3:-14 4:-8 5:-15 6:-9 8:-10
w:on_#	0:43 1:-14 2:-23 3:-25 4:-22 5:-13 7:-21 8:-14
w:on_,	0:-21 1:14 2:-19 4:-10 6:-12 7:-11 8:18
w:on_.	0:-14 2:-17 3:-20 4:-12 5:-14 6:-12 7:28 8:-21
w:on_a	0:-19 1:-15 3:-14 4:-12 5:10 7:12
w:on_again	0:13 6:-7
w:on_all	0:-13 3:-10 4:-6 7:22 8:-5
w:on_as	0:-15 1:-8 2:-7 6:-11 7:20
w:on_behalf	0:-14 1:6 3:-11 4:9 5:-12 6:6 7:-10 8:-7
w:on_board	2:-7 3:-7 4:-9 5:-5 7:-6 8:16
w:on_call	0:28 2:-21 4:-7 5:-11 6:-11 8:-6
w:on_either	1:-9 6:10
w:on_every	0:-9 1:11 7:-8
w:on_everyth	0:-7 1:-12 4:-5 7:13
w:on_friday	0:33 1:-14 2:-5 4:-12 5:-14 6:-6 7:-22 8:-15
w:on_his	1:-11 2:-9 3:8 4:10
w:on_hold	0:15 1:-5 2:-9 3:-5 5:-16 6:-9 7:-8 8:-11
w:on_how	0:-13 1:13 2:7 5:-8 6:-7
w:on_ice	0:-12 1:16 2:-13 3:-10 4:-9 5:-9 7:11
w:on_into	0:-7 1:5 2:-8 4:14 8:-12
w:on_it	0:-29 1:-5 2:-14 4:7 5:-9 6:-7 7:-12 8:22
w:on_its	0:-9 1:10
w:on_job	0:-8 7:15
w:on_leave	0:23 1:-6 2:-14 3:-11 4:-10 5:-9 7:-14 8:8
w:on_me	0:15 2:-5 7:-10 8:-7
w:on_monday	0:30 1:-22 2:-24 4:-12 5:9 6:-6 7:-15 8:-10
w:on_my	0:-18 1:5 2:14 3:-15 4:-12 5:-5 7:-14 8:6
w:on_october	0:11 1:-7
w:on_order	0:-24 1:-11 2:5 4:-20 5:-5 6:12 7:10 8:-15
w:on_our	0:-13 1:-12 2:-37 3:-7 4:29 5:-13 6:-8 8:9
w:on_page	0:11 1:-13 7:6
w:on_pallet	0:6 1:-10 2:-7 3:9 4:-10 5:-11 6:-7 8:-8
w:on_po	0:-22 1:7 2:-10 3:-9 4:-5 5:-7 6:5 7:22 8:-8
w:on_pres	0:-9 1:8 2:12 3:-6 5:-7 6:-7 8:-9
w:on_rack	1:-5 3:10
w:on_rev	0:19 1:6 2:-19 3:-13 4:-12 5:-13 6:-9 7:-12 8:-10
w:on_saturday	0:41 1:-9 2:-28 3:-12 4:-12 5:-12 6:-15 7:-27 8:-9
w:on_sheet	1:-6 2:-11 3:-8 4:12 5:-5 7:-9
w:on_stop	1:17 2:-6 3:-12 4:-8 5:-6 6:-11
w:on_sunday	0:22 2:-17 6:-11
w:on_that	0:28 1:-9 2:-6 3:-16 4:-17 5:-10 6:-10 7:-23 8:-17
w:on_the	0:-10 1:9 2:-18 3:-27 4:-6 5:-17 6:-19 7:7 8:-10
w:on_their	0:7 1:7 3:-7 4:-13 5:-5 7:-9 8:-7
w:on_them	0:-10 1:15 2:9 3:-8 5:-6 6:-8
w:on_these	0:-12 1:-8 7:17
w:on_this	0:-13 3:-10 5:-16 6:7
w:on_those	2:-9 3:12 5:-12
w:on_thursday	0:25 1:-11 2:-7 4:-11 6:-5 7:-15 8:-7
w:on_to	0:10 1:-5 2:-8 3:-8 4:-6 5:13 6:-5 8:-7
w:on_top	0:-14 1:13 2:-9 5:12 6:-5 7:-8
w:on_two	0:11 2:-10 4:-6
w:on_us	2:15 4:-16
w:on_wednesday	0:7 1:-20 2:22 4:-12 5:-15 6:-5 8:-10
w:on_with	0:-21 1:29 2:9 3:-21 4:-5 5:-16 6:-14 7:-14 8:-23
w:on_your	0:-9 1:-10 2:-5 3:-10 5:-5 6:-7 8:-12
w:once	1:-11 3:-7 5:-14 6:-22 8:-19
w:once_,	0:-11 1:-8 2:14 3:-7 4:-10 6:-5 7:10
w:once_.	0:10 1:7 2:-13 3:-5 4:-8 5:-5 6:-9 7:13
w:once_i've	0:-6 1:-7 2:12 3:6 4:-7 5:-7
w:once_the	0:7 2:-12 3:5 4:-18 5:-7 6:-10 7:7 8:-5
w:once_those	0:-8 2:18 3:-10 4:-10 6:-6 8:-7
w:one	1:-13 2:-17 4:17 5:-12 6:-24 7:-15 8:-6
w:one_,	0:-15 2:19 3:10 4:-8 5:-7 6:-10
w:one_.	1:-14 3:8 4:-12 5:-5 8:11
w:one_and	0:-8 1:-5 3:-14 4:7 5:8
w:one_approv	1:-9 2:18 4:-5 5:-6
w:one_before	3:10 5:-5
w:one_for	0:8 2:-9 3:10 4:-8 5:-7
w:one_from	0:16 4:-5 7:-6 8:-6
w:one_go	0:-14 1:-5 2:-9 4:-10 5:-6 6:9 8:13
w:one_hundr	0:-10 1:14 2:7 3:-10 6:-7
w:one_in	0:12 1:-10 7:-5
w:one_is	0:14 1:-7 2:5 3:-5 4:-11 5:-10
w:one_line	1:-10 2:-7 3:12 4:-6
w:one_lot	0:16 1:-16 3:-8 4:-7 5:-10 6:-8 7:-6 8:-6
w:one_of	0:19 1:-15 2:-14 3:-7 5:-10 7:-14 8:-7
w:one_on	0:15 7:-6 8:-9
w:one_releas	0:-11 2:-8 3:12 4:8 5:7 6:-28
w:one_sample	0:-21 1:-15 2:-26 3:-9 4:36 5:-12 6:-11 8:-10
w:one_to	0:13 4:-7
w:one_too	0:-12 1:11 2:-6 3:-8 4:-8 5:14 7:-5 8:-7
w:one_who	0:-27 2:17 3:-10 4:-9 5:-13 6:-10 7:11 8:7
w:one_with	0:10 1:-6 2:12 3:-12 7:-11
w:one_you	0:-11 1:19 2:-6
w:ones	0:-9 1:14 2:-24 4:-24 5:-15 6:-9 7:6 8:-12
w:ones_,	1:15 2:-14 3:14 4:-8 5:-8 6:-11 7:-11 8:-16
w:ones_:	0:-13 1:6 3:-10 5:7 6:5 7:-7
w:ones_and	1:11 2:-9 4:-5 7:-7
w:ones_are	0:10 1:-8 3:12 5:-6 6:-8
w:ones_come	1:-7 3:11
w:ones_count	0:-9 1:10 5:-6 6:6
w:ones_for	0:-9 1:-6 3:14 6:-5 8:-7
w:ones_from	1:7 2:-6 3:-12 7:-7 8:-5
w:ones_go	0:-15 2:8
w:ones_in	1:-14 3:13 6:9
w:ones_is	0:13 2:-13
w:ones_look	1:13
w:ones_on	0:-12 2:15 4:-9 5:-15 7:7
w:ones_stay	0:-16 2:-6 3:-18 4:-5 5:-5 6:-8 7:24 8:-6
w:ones_to	2:-6 3:-5 4:-6 6:-13 7:13
w:ones_with	1:-9 2:-11 3:7 5:-6 6:-5 7:-5
w:ones_you	0:-10 1:5 7:11
w:only	1:-19 2:-11 3:-17 4:-6 5:-6 6:-13 7:24 8:-17
w:only_#	0:13 1:8 2:-17
w:only_,	1:7 2:-17 3:-15 4:5 5:-13 6:-17 7:-14 8:-18
w:only_.	0:-5 1:-5 2:13 3:-8 4:-19 5:6 6:-10 8:-10
w:only_:	0:-6 2:-19 3:-10 5:10 8:-6
w:only_after	0:-28 1:-5 2:10 3:17 5:-7 6:-5 7:9
w:only_be	0:13 1:-5 2:-9 3:-9 5:-5
w:only_by	0:-8 1:-11 2:-6 3:-7 5:-7 7:13
w:only_from	0:-13 1:-11 2:7 3:-10 4:-5 7:11
w:only_i	0:-16 1:-14 4:-5 6:-6 7:25
w:only_on	0:-10 1:-12 3:9 4:-5
w:only_one	0:-14 7:13
w:only_the	0:6 2:-8 3:-9 4:10 6:-5 7:-12 8:-5
w:only_then	1:-5 2:12 4:-7
w:only_to	0:17 4:-5
w:only_upon	0:-10 3:-11 7:13
w:only_when	0:-13 1:-12 3:14 4:-5 7:13
w:only_with	0:8 2:-16 4:12 7:-5
w:op	0:-28 2:-6 3:-7 4:-5 6:-16 7:31
w:op_#	0:-29 1:5 3:-5 4:-5 6:-15 7:28
w:opal	0:-6 1:-7 2:14 4:-7 5:-7
w:opal_pmma	0:-6 1:-7 2:14 4:-7 5:-7
w:open	0:-13 1:-10 3:18 4:-5 5:-5 7:-17 8:-22
w:open_#	0:6 1:15 2:-8 3:-13
w:open_,	0:7 1:-18 2:-7 3:-13 4:9 6:13 7:-13 8:-6
w:open_.	0:-6 1:12 2:-15 3:-6 4:-11 5:17 6:-10 7:-12 8:-5
w:open_:	0:-10 2:10
w:open_balance	0:-12 1:-19 2:-5 3:6 6:21 7:-8 8:-5
w:open_by	0:-11 2:-13 3:-6 4:16 7:-5 8:-9
w:open_lot	0:-6 1:-9 2:18 3:-8 4:-14 5:-5 8:-10
w:open_number	0:-11 2:-14 3:16
w:open_on	3:-5 4:-10 6:14
w:open_order	0:-7 1:-26 2:-15 3:28 4:-10 5:-14 7:-9 8:-7
w:open_po	3:12
w:open_position	0:20 1:-18 4:-5 5:-5
w:open_qty	0:-15 2:-8 3:12
w:open_quantity	0:-24 2:-10 3:23 4:-6 5:-12 7:-5
w:open_the	1:-6 2:-13 4:23 5:9 7:-6 8:-14
w:open_them	0:6 1:-10 2:24 4:-8 5:-7 6:-5
w:open_when	0:-12 1:12 2:-7 3:-5 4:11 5:-10
w:open_with	0:10 2:9 3:-5 4:-8 8:-6
w:operation	0:-9 1:-24 2:-12 4:-14 5:-6 6:-11 7:24 8:-6
w:operator	1:-9 2:15 4:-5
w:opinion	3:-11 4:-11 5:-7 6:-5 7:6
w:ops	0:-12 2:-9 3:-11 5:14 6:-8 7:10
w:optic	0:-10 1:-6 2:-7 3:11 5:-7 6:-6
w:option	0:16 1:-5 2:-13 4:-6 6:-7
w:or	0:36 1:-7 2:-15 3:-18 4:-15 5:-23 6:-9 7:-14 8:-5
w:or_#	0:8 2:-10 4:-7 5:-6 6:-6 7:-10 8:16
w:or_are	0:10
w:or_is	0:13 2:-5 4:-6 5:-6
w:or_not	1:10 2:-5
w:or_so	0:14 6:-7
w:or_the	0:11 4:-7
w:orange	3:-5 4:-8 5:-6 6:10
w:order	1:-17 2:-18 3:23 4:-17 5:-17 7:-10 8:-25
w:order_#	0:-12 3:-14 4:-16 5:-18 7:16 8:-11
w:order_,	0:-19 1:12 2:-6 3:12 4:5 5:-12 7:-16 8:-20
w:order_.	0:-18 2:-6 3:30 4:-31 5:-28 7:-12 8:-22
w:order_:	0:-12 1:-12 2:12 3:-9 4:-8 6:11 8:-5
w:order_acknowledgement	0:25 2:-13 5:-15
w:order_are	0:-10 1:-8 4:9
w:order_balance	1:-11 2:-5 3:13 5:-5
w:order_by	0:-5 1:13 2:-11 4:6 6:-11
w:order_confirmation	0:22 2:-14 3:-8 4:-14 5:-7 8:-8
w:order_desk	0:26 1:-20 2:-10 3:-6 4:-5 5:-12 7:-9
w:order_for	0:-13 2:13 3:-9 7:14
w:order_is	0:-9 1:-14 2:-12 4:8 5:8
w:order_more	0:16 1:-9 7:-6
w:order_now	0:5 1:11 2:-7 3:-6 4:-9 5:-5
w:order_number	0:-10 1:11 2:5 4:-9 7:-8
w:order_of	0:22 1:-13 2:-11 6:-12 7:-7 8:-10
w:order_qty	1:-9 3:13 7:-6
w:order_quantity	0:-8 1:-8 2:-5 3:12 4:-11 5:9
w:order_to	1:-9 2:-11 4:11
w:order_total	0:-7 1:-12 2:17 4:-5 5:-10
w:order_was	1:-14 6:17
w:order_you	1:-5 2:-8 3:-5 6:18 8:-8
w:original	0:6 3:-13 5:11
w:osei	0:9 2:7 3:-5 4:-14 5:-6 6:-7 8:-10
w:oskar	1:-9 2:-5 5:11 7:8
w:oslo	2:11 4:-12 5:-6
w:other	0:-14 1:-12 3:7 4:-8 6:-17 7:-15 8:-21
w:other_#	0:-5 1:-7 4:-6 5:-7 6:-16 7:-16 8:-12
w:other_,	1:10 2:12 3:-16 4:-13 8:-11
w:other_.	0:-12 1:-7 2:14 3:12 4:-15 5:-9 6:-9 7:-6 8:-17
w:other_are	0:-30 1:-22 2:-9 3:7 4:25 6:-15 8:-17
w:other_half	1:10 3:8 7:-6
w:other_in	0:10 6:-5
w:other_stay	0:-9 1:-7 2:-5 3:21 4:-12 7:-8
w:other_term	0:-12 2:-6 5:7 6:7 7:-5
w:other_three	0:20 2:-15 3:-7 4:-8
w:otherwise	0:10 2:-16 3:-5 6:-12 7:-10 8:-11
w:otherwise_.	0:-5 1:11
w:ottilie	0:-10 1:-8 2:-13 3:-5 5:13 8:12
w:our	0:-24 1:-9 2:-13 3:-15 4:10 6:-24 7:7
w:our_#	0:17 2:-11 4:-5
w:our_account	0:-13 1:-8 2:-14 3:-5 4:21 5:-15 7:-6 8:-10
w:our_auditor	0:21 1:-6 2:-10 3:-12 4:-8 5:-8 7:-11 8:-10
w:our_broker	0:16 1:-6 2:-9 6:-8 7:-6
w:our_buyer	0:-16 1:12 3:-18 4:-9 5:11 6:-5 8:6
w:our_canteen	0:17 5:-5 7:-6 8:-6
w:our_custom	0:-5 2:-7 5:14
w:our_customer	0:-24 1:13 3:-9 4:-16 5:-9 6:-6 7:22 8:-6
w:our_customer'	0:-16 2:6 3:-7 4:-10 5:14 7:12
w:our_decision	1:13 5:-6 6:-6
w:our_designer	0:-7 1:-9 2:-13 3:11 5:-10 7:-10 8:14
w:our_dock	3:-6 4:-10 5:9 7:-8
w:our_emc	0:-8 2:-6 4:12
w:our_end	0:5 1:-14 2:-11 3:-11 4:-10 5:-8 6:-6 7:14 8:14
w:our_engineer	0:-15 1:7 2:5 4:-10 7:-7 8:13
w:our_file	0:22 1:-8 2:-7 3:-6 4:-6 5:-7 6:9 7:-12 8:-12
w:our_fill	0:-6 1:-8 2:-6 3:-16 4:13 5:9
w:our_filler	0:-9 2:8 3:-6 4:-14 5:15
w:our_firmware	0:-7 1:13 2:-7
w:our_forwarder	0:15 2:-17 4:-12 5:-13 6:-9 7:-7 8:12
w:our_january	0:-9 5:12
w:our_lab	0:-12 1:26 2:-19 4:-20 5:-11 6:-15 7:5 8:-12
w:our_lead	0:-9 2:12 4:-6 8:-5
w:our_line	1:-13 2:8 3:10 6:-8 7:-7 8:-10
w:our_metrology	0:-14 1:10 2:-8 7:12
w:our_mr	0:-5 1:-13 2:-7 4:14 5:-9 7:13 8:-8
w:our_new	1:-12 2:-21 3:-19 5:22 6:-7 7:-9 8:-5
w:our_open	1:-8 3:10
w:our_optic	0:-8 2:-10 4:9
w:our_order	2:-11 3:11 4:-14 5:-8 6:-6 8:-15
w:our_own	0:-9 2:-5 7:12
w:our_place	0:-5 2:-11 3:-11 4:7 5:-7 6:7 7:9
w:our_planner	0:15 1:-9 4:-8 5:-6 7:-6
w:our_plant	0:20 1:-8 2:9 4:-12 7:-7
w:our_procurement	1:8 4:-10 6:-6 8:11
w:our_product	0:-7 2:-6 4:18
w:our_purchas	0:-19 3:-12 4:-10 5:-13 6:-6 8:23
w:our_purchase	4:10 6:7 7:-5 8:-5
w:our_purchaser	0:-15 1:-6 2:23 4:-10 5:-6 6:-6 7:-7
w:our_qa	2:-12 4:6 5:-6
w:our_qc	0:-10 1:-15 3:13 4:-5 5:-6
w:our_quality	0:-8 1:10
w:our_receiv	0:15 5:-6 7:-7 8:-8
w:our_shelf	0:14 2:-7
w:our_showroom	0:-9 2:-14 3:-9 4:17 5:-8 7:-5 8:-6
w:our_side	0:-28 1:5 2:-26 3:-14 4:-28 5:-11 6:-6 7:-7 8:38
w:our_site	0:7 1:-14 4:-14 5:10
w:our_sourc	0:-7 1:-6 2:20 3:-5 4:-14
w:our_source	0:-9 2:-15 4:15 5:-6
w:our_stock	0:5 1:-11 2:-7 3:-9 4:-13 5:13 7:-9
w:our_stocktak	0:-11 1:-5 5:17
w:our_store	0:6 7:-6 8:12
w:our_system	0:16 3:-6 5:-6 7:-6
w:our_test	0:-15 1:11 2:-7 4:8 5:9 7:-7
w:our_warehouse	2:11 3:-7 4:-7 5:-13 7:-9
w:our_work	1:6 2:-9 4:11 6:-6
w:our_written	0:12 2:-6 3:-9 5:-6
w:our_yard	0:-11 2:5 4:-7 5:5
w:ours	0:5 1:-18 2:-6 4:-7 5:6 6:-9 7:12 8:-7
w:ours_,	0:-10 1:-12 6:-5 7:15
w:out	0:-18 1:11 2:-17 4:-10 6:-6 7:8 8:-16
w:out_,	0:10 1:-10 3:10 4:-5 6:-10 7:-5
w:out_.	0:-13 1:-19 2:-11 3:-10 4:-8 5:19 6:12 7:17 8:-8
w:out_at	0:14 1:-7
w:out_of	0:-5 1:19 2:-28 3:27 4:7 5:-17 6:-12 7:-25 8:-19
w:out_on	0:10 1:8 2:-8 3:-11 4:-9 5:-7 7:8
w:out_the	0:-15 1:-11 4:-6 6:-6 7:21
w:out_to	0:-11 2:-5 3:-8 4:-5 6:-7 7:12
w:out_with	0:-5 2:-10 4:-8 5:12 7:-5
w:outage	0:13 1:-12 7:-7
w:outlook	0:14 5:-10
w:outs	0:24 1:-19 3:-5 6:-7
w:outside	0:-15 1:9 2:19 3:-20 4:-12 6:-6 7:-12 8:-7
w:outside_the	1:18
w:outstand	0:-22 1:-33 4:-23 5:-7 6:37 7:-13 8:-14
w:outstand_#	0:-8 2:17 4:-18
w:outstand_quantity	0:-6 1:-19 2:-9 3:-9 4:-6 6:28
w:oven	0:6 2:13 4:-5 5:-6 8:-5
w:over	0:-15 1:8 2:-13 3:-18 7:-22 8:-7
w:over_#	0:22 2:-8 3:-6 4:-6 5:6 7:-16 8:-5
w:over_,	0:-22 2:-8 4:21 5:-11 7:-7
w:over_.	0:-8 4:-22 6:23 7:-10 8:-12
w:over_and	0:15 2:11 3:-6 4:-8 5:-5 6:-7 7:-5 8:-9
w:over_are	0:-21 2:7 3:-13 4:-10 5:11
w:over_for	0:-5 1:15 2:-12 6:-14
w:over_the	0:5 1:-9 2:-7 4:-10 5:-6 7:-13 8:11
w:over_to	0:16 2:-20 3:-5 4:12 8:-12
w:overtime	0:15 7:-6
w:owe	0:-17 1:-11 3:22 4:-6 6:-7 8:-5
w:owe_us	0:-10 1:-15 2:-10 3:24
w:owe_you	0:-10 2:14 5:5
w:own	0:-21 1:6 3:-12 4:6 5:-10 6:-16
w:owner	0:12 1:-12 2:-10 3:-5 7:10
w:oyelaran	0:-10 1:11 5:7
w:oz	2:14 8:-7
w:p	1:-10 2:19 3:5 4:-14 5:-9 6:-12 7:-8 8:-11
w:p3	0:-9 2:-9 4:19 8:-8
w:p_,	0:7 2:12 4:-7 5:-9 8:-7
w:p_.	0:-10 1:-14 2:14 3:12 4:-10 6:-10 7:-5 8:-9
w:pa12	0:-8 2:-10 4:14 8:-8
w:pa66	0:-11 1:-6 2:15 6:-6
w:pack	0:-12 1:5 3:-16 4:-19 5:-6 6:7 7:-11
w:pack_#	0:-13 1:-6 2:-10 3:8 4:-10 5:13
w:pack_,	0:-5 2:-14 3:-9 4:10 5:-5 7:7
w:pack_.	0:-11 1:-15 3:7 4:-16 6:7 8:-6
w:pack_in	0:-8 2:15
w:pack_list	0:11 7:-6
w:pack_slip	0:20 1:-5 4:-10 5:-8 7:-5 8:-6
w:pack_the	2:10
w:pack_v5	0:8 2:-9 4:10 7:-5
w:pack_version	0:-8 1:7 2:9 5:-9 6:-10
w:packag	0:-14 1:-20 4:-12 5:18 6:16 7:-8 8:-11
w:packag_:	0:-11 1:-7 5:10
w:packag_as	1:-6 4:-5 6:13
w:packag_unchang	1:-14 2:-9 4:-7 6:20 8:-7
w:package	0:-15 1:-7 2:-20 4:16 5:-8 8:12
w:pads	1:13 2:-6 4:-5 6:-10 7:-8
w:page	0:21 1:-16 2:6 3:-11 4:-15 5:-10 6:-5 8:-15
w:page_#	0:17 1:-13 3:-7 4:-10 5:-7
w:page_.	2:10 4:-6
w:paid	0:5 2:-14 3:-5 4:-7
w:paint	0:-15 1:-9 2:-14 3:15 4:-13 5:-17 6:-5 8:-7
w:paint_,	1:-10 6:15 7:-8
w:paint_.	0:10 7:-7 8:-5
w:paint_adhesion	0:-6 2:-6 3:14 4:-5 5:-11 6:-5 7:-5
w:paint_as	1:11 2:-5 5:-6
w:paint_line	0:-12 7:12
w:paint_shop	0:-10 1:10
w:pair	0:-9 3:-6 4:15
w:pallet	0:-6 1:-14 4:-23 5:13 6:-13 8:-9
w:pallet_#	2:-8 3:12 4:-13 5:-14 6:-7 8:-7
w:pallet_.	0:-7 1:-13 2:-7 3:-5 4:-12 5:8 7:10
w:pallet_max	0:-5 1:-8 2:10 3:10 6:-10
w:pallet_of	0:-15 2:-6 3:-11 4:-9 5:16 8:-5
w:pan	1:-11 6:6 7:6
w:panel	0:-16 1:-19 3:11 4:-10 5:-14 6:-6 7:13 8:-6
w:panel_,	2:-5 4:10 5:-8
w:panel_.	1:-12 2:5 3:10 7:-6
w:panel_are	1:-7 2:14 7:-6
w:panel_has	0:-7 2:16 4:-11
w:panel_in	0:-12 1:-5 4:-10 7:12
w:papadaki	1:-5 4:-6 5:12 7:-5
w:paper	0:-8 1:-11 3:-9 5:6 8:-6
w:paper_.	0:-8 2:7 3:-8 4:-11 6:-5 7:13
w:paperwork	0:-5 1:-8 3:11
w:paragraph	0:10
w:parcel	0:16 5:-5 7:-7
w:park	0:13 1:-5 2:-25 3:8 4:-18 5:-15 6:-10 7:-10 8:-14
w:park_,	0:25 1:-9 2:-10 4:-5
w:park_until	1:25 2:-11 3:-14 4:-9 5:-10 6:-13 7:-12 8:-7
w:part	0:-15 1:8 2:-20 3:6 4:-9 5:-13 7:-12
w:part_,	0:-12 1:12 6:-6
w:part_.	1:16 2:-8 4:12 6:-15 7:-7
w:part_:	1:13 2:-6
w:part_are	1:-13 2:7 3:8 6:-9 7:7
w:part_from	0:-8 3:10 6:-6
w:part_of	0:-14 1:15 2:-21 3:-19 4:-13 5:-9 6:5 7:-15
w:part_were	1:14 6:-8
w:partial	0:16 2:-11 3:-9 4:-9 5:-7 6:-5 7:-6 8:-6
w:partial_release	0:13 1:-5 2:-10 3:-8 5:-6
w:partly	1:23 2:-15 3:-6 6:-8
w:party	0:18 2:-6 3:-8 4:-6
w:pass	1:11 3:-20 4:-5 5:-5 6:-16 7:-13 8:-14
w:pass_#	0:-5 3:10
w:pass_,	0:9 2:-9 3:-8 4:12 5:-16
w:pass_.	0:-21 6:-5 7:-11
w:pass_;	0:-8 2:14 4:-5 5:-5
w:pass_and	1:5 2:10 4:-8
w:pass_its	0:9 2:-10 3:-7 4:-12 5:15 7:-5
w:pass_on	0:21 2:-7 4:-10 7:-5 8:-9
w:pass_the	0:-9 1:11 2:-13 3:13 4:5 5:-9 6:-7 7:-5 8:-7
w:pass_we	0:16 2:-5 7:-5
w:pass_your	2:15 3:5 5:-5 6:-7 8:-7
w:past	1:-10 2:24 3:-9 4:-28 5:-8 6:-9 7:-5 8:-11
w:pat	0:-10 1:9 2:-12 8:8
w:patch	0:19 1:-11 2:-5 7:-8
w:patience	0:-12 1:11 3:-11 7:-6 8:7
w:patient	0:23 1:11 2:-13 3:-10 4:-7 5:-7 7:-16 8:-5
w:pattern	0:-29 1:-11 2:13 3:-11 4:8 5:-19 6:-11 8:-8
w:pattern_issue	2:-12 4:16
w:pattern_rev	0:-15 1:-5 2:17 4:-7 5:-12 7:-5 8:-9
w:pattern_revision	1:8 2:-11 3:-5 4:14 6:-6
w:paul	0:-10 2:13 5:-5 8:-5
w:paul_,	0:-7 1:-11 2:13 3:11 8:-5
w:paula	3:12 6:-11
w:paus	0:9 1:8 2:-13 3:-10 4:-12 5:-10 6:19 7:-28 8:-5
w:paus_,	6:11
w:paus_.	0:-8 1:10 3:-11 6:11 7:-7
w:paus_the	0:18 7:-18
w:pause	0:-20 1:16 3:-8
w:pause_,	0:-14 1:11 3:-17 7:15
w:pause_.	0:-9 1:17 6:-7
w:pause_:	0:-11 3:11 7:-13
w:pause_are	1:13 7:-11
w:pause_stay	1:13 3:-7
w:pay	0:-10 1:-6 7:11
w:payable	0:21 2:-19 4:-9
w:payment	0:18 2:-31 3:-11 4:-14 5:-9 7:-12
w:payment_.	0:27 2:-25 4:-7 7:-5 8:-6
w:payment_of	0:16 2:-11 3:-9 5:-5
w:payroll	0:29 1:-17 2:-29 4:-17 7:-6 8:-8
w:pbt	1:-11 2:-24 4:25 5:-9 6:-10 8:-12
w:pbt_gf30	2:-17 4:11 5:-8 6:-8
w:pc	0:-34 1:-15 3:-26 4:30 5:-28 6:-6 7:-16 8:-19
w:pc_,	0:-11 1:-9 2:-14 3:-12 4:20 7:-12 8:-5
w:pc_/	0:-20 1:-6 2:19 5:-9 6:-8 8:-12
w:pcb	0:-9 1:12 2:-24 3:10 4:13 5:-6
w:pcba	0:-6 1:18 3:-9 4:-6
w:pcbs	0:11 7:-8
w:pcs	1:-12 3:-18 5:-32 6:-13 7:-17
w:pcs_(	0:-14 1:5 2:-5 3:9 4:6 5:-11 6:-13
w:pcs_)	2:11 3:-9 5:-7 6:-9 7:-9 8:-9
w:pcs_,	0:-7 1:-6 2:17 3:-7 4:-26 5:-16 6:-7 7:-19
w:pcs_.	0:-33 2:15 4:7 5:-5 6:14 7:-12 8:-29
w:pcs_accord	0:-14 2:-8 4:-12 8:17
w:pcs_and	0:20 2:-14 8:-7
w:pcs_are	2:-22 3:-9 4:19 5:12 7:-9
w:pcs_at	0:-7 1:7 2:-12 4:-9 6:-8 8:20
w:pcs_before	0:11 1:9 3:-11 6:-6 7:-6
w:pcs_can	0:-7 2:-16 4:15 8:-7
w:pcs_in	0:14 1:-7 2:-10 3:-5 4:-5 6:-5 7:-6
w:pcs_is	1:-7 2:-12 4:16 5:-10
w:pcs_keep	0:-5 1:10 2:-5 7:11
w:pcs_must	0:-14 2:15 3:-7 4:-6 5:-13 7:-6
w:pcs_now	1:18 4:-10
w:pcs_of	1:-5 2:-10 4:-34 7:6 8:20
w:pcs_ok	2:20 4:-16
w:pcs_on	0:13 2:9 3:-5 4:-11 5:-8 6:-5
w:pcs_please	0:-7 1:7 2:16 4:-11
w:pcs_pls	0:-18 1:-16 2:-16 3:11 4:30 5:-6 6:-6 7:-8 8:-13
w:pcs_remain	2:6 3:10 4:-16 6:-10
w:pcs_rev	0:-11 2:20 4:-9 5:-5 6:-5 7:-5 8:-6
w:pcs_stay	0:-18 1:-12 2:8 3:9 6:10
w:pcs_still	0:-12 1:-9 3:12 6:-5
w:pcs_until	0:-7 1:13 2:-7
w:pcs_will	0:18 1:-11 2:-9 3:12 4:-13 5:-7 8:-5
w:pcs_with	0:10 2:10 3:-13 6:-5 7:-5
w:pdf	0:20 2:-8 4:-6 8:-7
w:pe	1:-5 2:-8 4:15
w:pedal	1:17
w:peek	1:9 2:-8 3:-8 4:20 8:-13
w:peel	1:-7 4:-6 5:-10 6:-5 7:22 8:-7
w:peel_test	0:10 2:-6 5:-8
w:pen	1:11 3:-12 4:8
w:pend	0:-12 1:20 2:-6 3:-11 4:-8 6:-22 7:-12 8:-10
w:pend_.	0:6 1:-10 3:8
w:pend_a	0:-6 3:11
w:pend_our	0:-24 1:-7 2:5 3:-14 5:20 7:-5
w:pend_the	1:11 2:8 3:-7 4:-19 6:-19 7:-11 8:-7
w:people	1:-23 2:15 4:-15 5:-18 6:8 7:-10 8:-7
w:people_,	0:17 1:-8 7:-9
w:people_have	0:-16 2:28 4:-24 5:-15 6:-5 7:-10
w:per	0:-35 2:-6 4:-5 5:-20 6:-6 8:17
w:per_bom	1:-8 2:10
w:per_box	0:-5 2:-7 3:12 4:-6 5:-11
w:per_draw	0:-7 1:10 2:8
w:per_drg	0:-14 2:14 4:-19 5:-11 7:-5 8:19
w:per_latest	0:-17 3:11 4:-14 5:-12 6:12 8:-10
w:per_our	0:-10 1:10
w:per_the	0:-13 1:-15 2:-22 3:-18 4:12 5:7 6:-11 7:-10 8:17
w:per_your	0:-15 1:-9 2:-21 3:7 4:-9 5:-14 6:-8 7:14 8:20
w:period	2:-12 3:-6 4:-5 5:17
w:period_#	0:-5 2:-9 3:-6 4:-5 5:14 6:-5
w:permission	0:11 1:-5 2:-6 3:5 5:-5 6:-5
w:permit	0:-7 3:-6 4:-13 5:19 8:-5
w:pernille	0:10 2:6 6:-8 7:-6
w:person	2:7 4:-23 5:-13 6:-16 8:10
w:person_of	0:-5 2:-13 3:7 4:-11 5:-8 6:-7 8:14
w:personally	0:-10 1:-10 2:20 3:-8 4:-10 5:-6 6:7
w:personally_.	2:13 4:-7 5:-6
w:pete	1:16 6:-10
w:pete_,	1:13 6:-9
w:petg	0:-11 1:-5 2:9 3:-9 5:-7 8:-8
w:petg_.	2:-10 3:-5 4:8 5:-5 6:7 8:-5
w:petr	0:-7 2:15 4:-5
w:petra	1:-13 2:-16 3:22 4:-12 5:-12 7:8
w:petra_,	1:-8 2:-16 3:18 4:-8 5:-6
w:phone	0:17 1:-14 2:-6 3:-15 4:-8 5:-10 6:13 7:-23 8:-16
w:phone_.	0:13 1:-11 6:12 7:-12 8:-9
w:photo	0:15 2:11 3:5 4:-15 5:-9 6:-10 7:-8 8:-27
w:photo_,	0:24 7:-10 8:-14
w:photo_of	0:-11 1:-5 2:16 3:-7 4:-10 5:-6 6:-5 8:-5
w:photograph	0:14 2:-7 4:5 5:-5 7:-5 8:-7
w:photometry	1:6 2:21 3:-6 4:-13 6:-8
w:photometry_is	2:21 3:-6 4:-13
w:pick	1:18 2:-9 3:-6 4:-14 5:6 6:-7 7:-11 8:-5
w:pick_the	0:-7 1:15 7:-5
w:pick_up	1:10 2:-8 3:-5 4:-16 5:10 6:-7 7:-8
w:pictur	0:22 2:-10 3:-6 4:-11 5:-11 6:-6 8:-8
w:piec	0:-24 2:-16 3:-8 4:22 5:-15 6:-11 8:-6
w:piec_,	0:-30 2:15 3:-10 4:-7 5:-5 6:9 7:-7 8:-14
w:piec_.	0:-6 1:-7 3:-6 4:-9 5:-6 6:-7 8:22
w:piec_:	1:12 3:5 4:-7 5:-5
w:piec_are	0:-14 1:-6 2:19 3:-9 4:-15 5:-9 6:-12 8:-10
w:piec_at	2:-13 4:11
w:piec_do	4:-5 5:10
w:piec_in	0:16 1:-7 3:-9 7:-11
w:piec_must	1:-6 2:11
w:piec_of	0:-21 1:-17 2:-10 3:-11 4:30 5:-12 6:-11 7:-13 8:-19
w:piec_on	0:-13 2:-6 4:10 7:12
w:piec_remain	0:-12 7:11
w:piec_stay	0:-5 1:10 3:-6 4:-11 6:-11 7:7
w:piec_that	2:-10 5:-5 6:15 7:8 8:-9
w:piec_to	0:-16 1:11 2:-7 3:-5 6:-9 7:22 8:-7
w:piec_were	0:14 3:-17 7:-10
w:piece	1:-8 2:-10 4:16 5:-5 6:-5 7:-5 8:-6
w:piece_,	0:-10 2:-11 4:13 8:-6
w:piet	0:-5 1:10 4:-7
w:pigment	0:-7 1:-10 2:8 7:8
w:pike	0:-5 1:-5 2:-5 8:10
w:pilar	0:-16 1:-12 2:13 3:9 4:6 7:-6
w:pile	2:-10 4:11
w:pilot	0:-30 1:-10 3:-28 4:41 5:-26 7:-12 8:-31
w:pilot_batch	2:15 3:-5 4:-5
w:pilot_goes	0:-8 1:10 2:14 4:-21 5:-7
w:pilot_lot	0:-10 1:-11 2:25 3:-10 4:-14 5:-10
w:pilot_piec	0:-5 1:-7 2:-28 3:-8 4:35 5:-7 6:-6 8:-16
w:pilot_quantity	1:-6 2:22 3:-8 4:-11 5:-9
w:pin	1:5 2:-10 4:8
w:pine	0:-5 1:17 2:-7 3:-10
w:pins	1:13 2:6 3:-10
w:piotr	0:-19 1:10 2:-8 4:14 6:-5
w:piotr_,	0:-19 1:9 2:-8 4:14
w:pl-10	1:16 5:-5
w:plac	0:30 1:-15 2:-16 3:-13 7:-7 8:-6
w:place	0:-18 1:7 2:-8 3:-7 4:-5 6:5 8:-5
w:place_,	0:-8 1:-15 5:5 6:11
w:place_.	0:-15 2:-12 3:-13 4:-6 5:7 7:15 8:-5
w:place_as	0:-14 1:10 2:-5 7:9
w:plan	0:5 1:-7 2:14 3:-9 4:-11 5:-5 6:5 7:-13
w:plan_and	0:-12 1:-8 2:15
w:plan_the	0:5 1:-12 6:12
w:plann	0:13 1:-19 2:-30 3:-22 4:-24 5:25 6:-16 7:5 8:-16
w:plann_(	0:-8 2:-8 3:-7 4:-12 5:16
w:plann_)	0:-9 1:-7 2:-12 4:-8 5:17
w:plann_,	0:22 1:-9 2:-8 3:-10 4:-9 5:-5 7:-7 8:-9
w:plann_.	0:-10 1:-11 2:-9 3:-7 4:-6 5:25 6:-12 7:17 8:-9
w:plann_:	5:12
w:planner	0:9 1:-17 2:-7 3:-9 4:-12 5:18 6:7 7:-10
w:planner_.	2:-8 5:24
w:plant	0:-10 1:-8 4:-31 5:13 8:-12
w:plant_,	0:10 4:-7
w:plant_.	0:7 1:-11 2:10 3:-7 4:-10
w:plant_is	1:11 2:-7 5:-9 7:-5
w:planter	0:-10 1:-9 2:-9 3:-6 4:-15 5:9 6:-8 8:13
w:plat	0:-27 1:-21 2:-10 3:15 5:-16 6:8 7:10
w:plat_,	0:-24 1:-10 2:-7 3:12 4:-10 7:12 8:15
w:plat_.	1:-8 2:-15 3:20 5:-14 6:-15 8:-16
w:plat_and	0:-10 1:-10 3:-5 4:6 6:9
w:plat_bath	1:-9 7:14
w:plate	0:-37 1:-8 2:-18 3:10 4:18 5:-14 6:-12 8:-9
w:plater	1:-5 3:11
w:play	0:24 2:-8 4:-9 7:-5 8:-6
w:pleas	0:-8 1:-7 2:18 4:-12
w:pleas_to	0:-8 1:-7 2:18 4:-12
w:please	0:-9 2:-19 3:-17 4:-12 5:-5 6:-13 8:5
w:please_,	0:-35 1:-28 2:-23 3:-9 4:25 5:-9 6:7 7:27 8:-28
w:please_.	0:-27 2:-38 3:-10 4:-17 7:15 8:35
w:please_advise	0:14 1:-7 3:-5 7:-7
w:please_arrange	0:-7 3:-6 5:15
w:please_be	0:9 2:14 3:-5 4:-10 7:-13 8:-6
w:please_br	0:9 1:-5 2:-14 3:-6 5:8 7:-5
w:please_build	0:-10 2:8 4:-14 5:-6 8:11
w:please_check	0:15 8:-6
w:please_confirm	0:19 1:-13 2:13 3:-16 4:-11 6:-5 8:-8
w:please_continue	0:-5 2:-12 3:11 5:-6 7:-6
w:please_correct	0:12 2:-5
w:please_deliver	1:5 2:-7 3:-6 5:19 6:-6 8:-13
w:please_dispatch	1:-8 2:-5 3:23 5:-5
w:please_do	1:-15 2:-16 3:-13 4:9 5:9 6:-14 7:-23 8:-25
w:please_don't	0:27 1:-16 2:-11 4:-11 5:-12 6:-5 8:-16
w:please_find	0:14 4:-8 5:-11
w:please_go	0:-46 3:-12 4:-13 5:-15 7:-17 8:31
w:please_have	0:19 1:-15 2:-5 3:-6
w:please_hold	0:12 2:-9 3:-6 4:-14 7:10 8:-10
w:please_interrupt	0:-22 3:-5 7:22
w:please_keep	0:-20 3:9 4:-14 5:12 6:-14 7:11 8:-10
w:please_leave	2:-8 4:15 8:-9
w:please_let	0:-5 2:-21 3:8 4:-5 5:23 7:-5 8:-5
w:please_make	0:-23 1:-10 4:14 5:-10 7:-8
w:please_note	0:12 1:6 2:9 3:-6 4:-7 5:-15 6:-6 7:-10 8:-7
w:please_offer	0:25 1:-5 2:-16 3:-5 5:-11 6:-8 8:-9
w:please_pause	0:-19 1:-9 7:19
w:please_print	0:-10 1:-8 2:-7 3:-11 4:24 5:-8 6:-7 8:-17
w:please_proce	0:16 1:-6 2:-15 3:-15 4:-31 5:-16 7:-21
w:please_produce	0:-18 1:-20 3:-14 5:-13 7:-7 8:7
w:please_put	0:-6 2:9 4:-10 6:-10 7:8
w:please_quote	0:23 1:10 2:-29 3:-6 4:-11 5:-7 6:-14 7:-9 8:-12
w:please_release	1:-11 2:-23 3:6 4:-22 5:12 6:6 7:-9 8:-20
w:please_restart	0:-41 1:53 2:-19 3:-20 4:-14 5:-11 7:-31 8:-24
w:please_resume	0:-28 1:21 2:-12 3:-5 4:-12 5:-7 6:10 7:-13 8:-13
w:please_run	0:-56 1:-6 2:16 3:-19 4:-33 5:-9 6:-15 7:-11 8:43
w:please_send	1:-12 2:6 4:-11 5:-12 6:-18 7:-10 8:-9
w:please_sew	0:-5 2:19 3:-5 4:-7
w:please_ship	0:-23 1:-17 2:-15 3:29 4:-12 5:7 6:-7 7:-14 8:-11
w:please_start	0:-20 1:-18 2:12 3:-11 5:-9 6:-6
w:please_stop	1:-21 2:-13 3:-12 4:-7 5:-16 6:-24 7:19 8:-15
w:please_tell	0:9 1:-11 2:-7 3:-10 4:-9 5:-13 6:-5 7:-16 8:16
w:please_to	0:-8 2:14 4:-5
w:please_use	3:-23 4:-6 6:11 7:-11 8:-14
w:pleasure	0:-7 2:8 4:-7 6:-9 7:-8 8:10
w:plm	0:30 1:-13 2:-13 3:-12 4:-15 5:-12 6:-15 7:-17 8:-13
w:pls	0:-42 1:-15 2:5 3:-7 4:29 5:-29 6:-23
w:pls_,	0:-26 2:10 3:-9 4:23 5:-15 6:-6 7:-10 8:-18
w:pls_.	0:-19 1:5 2:-12 3:-6 4:-11 8:22
w:pls_proce	0:-18 2:-25 3:-6 4:-28 5:-14 8:51
w:plush	2:-10 4:10
w:ply	0:-13 1:-6 2:32 3:-8 4:-14 5:-9 8:-10
w:ply_.	0:-8 2:19 3:-7 4:-9 8:-9
w:pm	0:21 2:-11 3:-5 7:-6
w:pm_.	0:18 2:-14
w:pmma	0:-8 2:18 4:-11 5:-7 6:-8
w:pmma_.	0:-6 1:-7 2:14 4:-7 5:-7
w:pn	0:-5 1:12 3:-15 4:10 5:-9 6:-5
w:pn_#	1:11 2:-12 3:-13 4:15 5:-7
w:po	0:-16 2:8 3:14 4:-25 5:-17 6:-15 7:9
w:po_#	0:-20 1:10 2:13 3:-12 4:-16 5:-9 7:22 8:-14
w:po_,	1:-10 4:-12 5:-5 6:-5 7:-6 8:8
w:po_.	0:-18 1:9 2:6 3:23 4:-15 5:-11 6:-23 7:-15 8:15
w:po_qty	3:10
w:po_so	1:-7 2:-7 3:12
w:pohl	0:-9 2:26 4:-6 5:-5
w:pohl_,	0:-5 2:19 4:-6
w:point	0:17 2:14 3:-8 4:-8 5:-7 6:-5 7:-8 8:-12
w:polish	1:21 2:-5 4:-11 5:-9 6:-14 7:-9
w:polish_before	1:12 7:-11
w:polybag	0:-8 2:11 3:-9 6:-6
w:polyester	0:-18 1:-20 2:6 3:-5 4:12 5:-12 6:-5 8:-14
w:polyester_.	0:-14 1:-13 2:10 5:-7
w:port	0:-12 1:-5 3:-8 4:-8 5:16 6:5 8:-6
w:portal	0:18 1:6 2:-18 3:-7 4:-9 5:-12 7:-13 8:-9
w:portal_.	1:8 2:-12 4:5 5:-5 7:-7
w:portion	0:-14 2:7 4:-15 5:-6 8:16
w:portland	0:14 2:-5 4:-5
w:porto	2:-11 5:-5 6:10
w:pos	0:22 1:-7 2:-5 3:-17 4:-13 5:-12 7:-16 8:-14
w:position	1:-18 4:-13 5:-6 7:11
w:positive	0:-19 1:13 2:-7 3:-7 4:7 5:-7 6:9 7:-7
w:possible	0:17 2:-6 3:-11 6:-5 7:-6
w:post	0:22 1:-11 2:-16 3:-5 5:-8 7:-7 8:-5
w:pouch	0:-6 1:-8 2:-19 4:5 5:8 7:-6 8:-5
w:pouch_,	1:-13 2:-16 4:7 5:11
w:pour	0:-21 1:-8 2:11 3:12 5:-16 6:-20 8:-14
w:pour_#	0:11 1:-10 4:5 5:-8
w:pour_the	0:7 1:-15 4:7 5:-7
w:pour_until	0:-12 1:5 2:-9 3:11 4:7 6:-6 7:-9
w:powder	0:-13 1:6 3:-12 4:-5 7:-13 8:-8
w:powder_coat	0:-19 2:7 3:-10 4:-14 7:-5 8:-7
w:power	1:-6 2:-14 4:12 5:6
w:pp	3:-16 4:6 5:-19 6:-6 7:-6 8:-16
w:pp_white	2:21 4:-12 5:-9 6:-8
w:ppap	3:-18 4:-11 5:-7 6:-8 7:-6 8:11
w:pre	0:-21 1:-14 2:-31 3:-12 4:39 5:-12 7:-6 8:-16
w:pre_production	0:-20 1:-15 2:-26 3:-11 4:35 5:-9 7:-6 8:-16
w:prepare	0:11 4:7 5:-5
w:pres	0:-9 1:12 2:7 3:-10 4:8 5:-15 6:-8 8:-17
w:pres_.	2:-7 4:16 8:-8
w:pres_is	0:10 7:-7
w:present	0:22 2:-8 4:-6
w:press	0:16 1:6 2:-21 3:-6 4:-9 5:-11 6:5 7:-7
w:press_#	0:15 2:-9 4:-9
w:pressure	0:-5 1:11 3:7 4:-5 5:-12 6:-5
w:pric	0:5 2:-5 4:-6 5:-5 8:10
w:price	0:9 1:-10 2:-15 3:-16 4:-17 6:-12 7:-12 8:14
w:price_.	0:12 2:-7
w:price_as	2:-14 4:-12 5:7 8:18
w:price_for	0:26 2:-14 7:-7 8:-6
w:price_of	0:11 1:-11 5:-5 6:-5 7:-7 8:6
w:price_stay	0:-11 8:12
w:primer	1:-12 6:15
w:print	0:-40 1:-7 2:5 3:-6 5:-9 6:-9 8:7
w:print_#	0:-14 1:-14 2:9 3:-14 4:7 5:-11 6:-9 7:-7
w:print_.	0:-19 1:-11 3:-5 5:-9 6:18 7:-13 8:12
w:print_and	0:11 1:-9 3:-9 6:8 7:-12
w:print_before	0:-5 1:11 2:-11 4:7
w:print_buy	0:-17 2:-5 3:9 4:6 5:-5 6:-11 7:11
w:print_lot	1:-5 2:15 4:-8
w:print_now	0:-15 4:16 5:-6
w:print_of	0:-6 2:-5 4:13 5:-5
w:print_rev	0:-18 1:11 3:-10 4:-14 5:8 7:-5
w:print_run	0:-5 2:-15 3:12 5:-11
w:print_until	2:16 4:-14 5:-12
w:print_version	0:-7 1:-8 2:-17 4:-15 5:12 6:-6 8:13
w:printer	0:15 1:13 2:-14 4:-5 7:-11
w:prior	0:-13 1:25 3:-10 4:-5 6:-6 7:-5
w:prior_to	0:-13 1:25 3:-10 4:-5 6:-6 7:-5
w:prism	0:-5 1:19 2:-9 7:-12
w:priya	0:14 1:11 2:-16 4:11 5:-8 6:-5 7:-7 8:-12
w:priya_,	2:-12 4:13 8:-12
w:probably	0:23 1:-8 2:-13 3:-7 5:-15 7:-9 8:-11
w:problem	2:-9 3:-9 4:-8 5:5 6:-6 7:12 8:-5
w:problem_.	3:-7 7:15
w:problem_is	4:-6 5:10 7:-6
w:problem_with	0:-8 7:11
w:proce	0:7 1:-26 2:-32 3:-26 4:-19 5:-37 6:-20 7:-24 8:27
w:proce_,	0:25 1:-15 2:-15 3:-5 4:-8 6:-6 8:-7
w:proce_.	0:-81 1:-8 2:-19 3:-8 5:-9 7:-8 8:75
w:proce_with	0:12 1:-17 2:-15 3:-21 4:-14 5:-37 6:-20 7:-21 8:6
w:procedure	1:16 2:-16 3:-12
w:procedure_is	1:10 3:-10
w:proces	0:23 2:5 3:-20 4:-15 5:-7 7:-28
w:proces_,	3:-13 6:12
w:proces_.	0:21 2:-8 3:-7 6:-6 7:-16
w:procurement	0:-42 1:14 3:-13 4:6 5:-24 6:-5 7:-10 8:-7
w:procurement_(	0:-11 1:5 2:16 3:-13 4:-15 5:-11 6:-12 8:11
w:procurement_)	0:-14 2:-6 3:-9 5:-16 8:8
w:procurement_,	0:-15 1:-15 2:-16 4:14 5:-5 6:9 7:-9 8:-8
w:procurement_.	0:-30 2:5 3:5 4:12 5:-10 7:-9 8:-6
w:procurement_:	2:12 4:-7
w:procurement_releas	2:12
w:procurement_will	1:12 2:-8 3:-6 4:-15 5:-5 6:-7 8:-9
w:produc	0:-20 1:-14 3:16 4:-8 5:-8 7:-9 8:-13
w:produc_,	0:-8 3:5 6:10
w:produc_.	3:8 4:-10
w:produc_before	0:-12 2:14 3:-6 4:-15 6:-13 8:-11
w:produce	0:-22 1:-31 2:9 3:-14 5:-16 6:7 7:-8 8:5
w:produce_#	0:-12 2:-10 4:16 5:-6 6:-6 7:-6 8:-6
w:produce_the	0:-5 1:-17 4:-17 8:12
w:product	0:-24 1:-7 2:-18 3:-10 4:27 5:-8 6:7 8:-11
w:production	0:-27 1:-19 2:-40 3:-24 4:53 5:-28 6:-18 7:-15
w:production_#	0:-15 1:7 2:-20 3:-14 4:23 5:-5 7:-8 8:-10
w:production_(	0:-6 1:-9 2:-8 4:13 5:-6 6:9 8:-5
w:production_,	2:-23 3:-11 4:5 5:-9 7:-6
w:production_.	0:-23 1:-6 2:-10 3:-6 4:-22 5:-6 6:-7 7:-7 8:28
w:production_:	0:-13 1:-7 2:18 3:-14 4:10 5:-9 6:-12 8:-15
w:production_before	0:-15 2:-10 4:11 6:13 8:-15
w:production_by	0:-16 2:-9 3:-7 4:-10 5:-12 6:12 8:9
w:production_for	1:-6 2:-6 3:12 5:-7 6:-6
w:production_lot	0:-15 3:-5 4:10 5:-7 8:-8
w:production_need	1:-5 2:-12 4:18
w:production_of	0:-28 1:23 2:-19 3:-15 5:-18 6:-23 7:10 8:16
w:production_on	0:-23 1:17 2:-15 3:-9 4:15 5:-7 6:-20 7:23 8:-10
w:production_part	1:-5 2:-7 4:14
w:production_plann	0:13 1:-8 3:-5 7:-11
w:production_quantity	0:6 2:-11 3:-6 4:16 6:-11 8:-5
w:production_release	0:13 1:-9 2:-16 3:-5 4:9 5:-6 7:-7 8:-10
w:production_restart	0:-10 1:16 7:-5
w:production_run	2:10 4:-6
w:production_stay	0:9 1:-8 2:-8 3:-7 4:13 5:-6 6:-6 7:-8 8:-5
w:production_to	1:-11 6:14 8:6
w:production_until	1:-5 2:-6 3:6 4:13 8:-9
w:production_yet	0:-20 2:-8 4:30 5:-5 7:-7
w:profil	0:-5 1:-8 2:13 5:5
w:profile	0:5 1:15 2:-17 4:-8 5:8 7:-13 8:-15
w:profile_,	0:13 2:-15 4:-5 5:11 7:-5 8:-16
w:program	1:-16 6:11 7:-5 8:-7
w:program_buyer	1:-21 3:7 6:11 8:-8
w:programme	0:8 1:12 2:-9 3:-11 6:-12 7:-11
w:prohibit	0:-6 1:-7 4:12 5:-7 8:-7
w:project	0:-23 1:21 2:-14 3:-26 6:-20 8:21
w:project_buyer	0:-6 1:20 3:-14 4:-6 6:-10
w:promis	0:13 1:-10 2:-5 4:-5 5:-6 6:9
w:proof	0:-13 1:6 3:-11 5:-16 6:-15 8:7
w:proof_.	0:-9 2:18 4:-13 5:-7
w:proof_of	0:10 1:-6 2:-19 3:-5 4:21 5:-8 6:-8 8:-18
w:propeller	0:-13 1:10 2:-7 3:9 4:-12
w:propeller_hubs	0:-9 1:12 2:7 3:-6 4:-9
w:proposal	0:21 1:-11 2:-12 3:-11 8:-8
w:prototyp	0:-28 1:-21 2:-17 3:-12 4:36 5:-24 6:-9 7:-18 8:-19
w:prototyp_of	0:-22 1:-6 2:-20 3:-13 4:32 5:-17 6:-7 7:-16 8:-8
w:prototype	0:-14 1:-6 2:-18 4:30 5:-11 6:-12
w:publish	0:-8 3:-6 4:-7 5:12 6:-12 7:-6 8:-5
w:pull	0:-15 1:10 2:-23 4:10 5:-8 6:-7 7:10 8:-8
w:pull_test	0:9 2:-8 3:15 4:-8 5:-5 6:-8 7:-6
w:pull_the	0:-14 1:10 2:-10 3:-12 4:-5 7:23
w:pulley	0:8 2:11 3:-5 5:-7 7:-12
w:pump	0:-14 1:-21 4:-25 5:9 7:6 8:10
w:pump_,	2:-9 5:10
w:pump_cover	0:-12 2:6 4:-6
w:pump_housing	2:-10 3:11 4:-6
w:purchas	0:-52 1:7 2:8 3:-21 4:-9 6:-5 8:8
w:purchas_(	0:-37 3:-21 4:5 5:-18 6:14 7:-15 8:25
w:purchas_)	0:-31 2:26 3:-20 4:-15 5:18 6:-6 7:-6 8:-26
w:purchas_,	0:-33 3:10 4:17 5:-31 6:-19 7:-10 8:-11
w:purchas_.	0:-31 1:-5 2:9 4:-15 5:-15 6:7
w:purchas_/	2:-22 3:-6 5:8
w:purchas_approv	0:-14 2:9 3:-6 4:-6 5:-6 6:-10 8:17
w:purchas_authoriz	2:-5 5:18 8:-13
w:purchas_department	0:-18 1:18 2:-7 3:-6 4:-25 5:-8 7:-8 8:16
w:purchas_giv	0:-12 1:16 2:-7 3:-6 6:-9
w:purchas_has	0:-11 2:7 3:-14 4:12 5:-9 6:-7 7:-9 8:-5
w:purchas_is	0:-14 1:8 2:-9 3:-8 4:-6 5:12 7:9 8:-5
w:purchas_issu	0:-7 2:-7 3:-5 4:-5 5:-6 6:-18 8:24
w:purchas_lead	1:-10 2:-5 4:-8 6:12 8:10
w:purchas_manager	0:-9 1:6 2:-6 3:-12 4:-17 5:-9 6:7 7:-6 8:16
w:purchas_says	0:-17 1:14 2:-14 3:-12 4:-13 6:-13 7:-15 8:19
w:purchas_send	0:-7 1:7 4:-6 7:11
w:purchas_team	0:7 1:-5 2:12 6:-5 8:-15
w:purchas_then	2:-7 3:-17 5:17
w:purchas_will	0:-8 1:-5 2:-11 3:-10 4:6 5:-6 6:-13 7:18 8:-6
w:purchas_writ	1:13 7:-8
w:purchase	0:-14 1:-7 2:12 5:-14 6:-6
w:purchase_dept	0:-5 1:21 6:-9
w:purchase_manager	1:-9 3:6 4:10 8:-5
w:purchase_order	0:-9 1:-12 2:19 4:-6 5:-6
w:purchaser	0:-16 2:23 4:-7 5:-5 6:-6 7:-7
w:purchaser_mr	1:-9 2:9 3:12 4:-5 7:-6
w:put	0:-27 1:-6 2:-8 4:-7 5:-8 6:-9 7:25 8:-20
w:put_#	1:-6 2:-8 3:-8 4:-5 7:12
w:put_a	0:12 1:-11 2:11 4:-10 7:-7
w:put_in	0:-5 1:11 2:-9 7:-6
w:put_it	3:-10 4:-8
w:put_on	1:-6 2:-9 3:-5 4:-12 5:-5 7:27 8:-12
w:put_the	0:-18 1:-10 2:-14 3:-13 4:10 5:-9 6:-10 7:14 8:-23
w:put_them	0:-20 1:8 2:-6 3:11 6:-5 7:7
w:put_till	2:-6 3:13 4:-6
w:put_until	0:-6 2:-20 3:14 5:11 7:-5
w:q	0:-11 2:-8 5:12
w:q1	0:17 1:-10 3:-7 5:-9
w:q2	0:12 2:-5
w:qa	0:-33 2:-21 3:34 4:-13 5:-18 6:-17 8:-21
w:qa_)	1:-7 3:18
w:qa_,	0:-10 1:-6 2:-13 3:19 4:-7 5:-9 6:-5 7:-5
w:qa_.	0:-24 2:-13 3:20 5:-12 6:-11 7:-8 8:-15
w:qa_releas	0:-18 1:17 2:-7 3:12 7:-5
w:qa_says	3:23 5:-8 6:-5
w:qc	0:-19 1:-21 2:-19 3:34 4:-13 5:-15 6:-5 8:-13
w:qe	0:-13 1:-7 2:-6 3:24 5:-8 6:-5
w:qt	0:-18 3:-7 4:13 5:-5 6:-5 8:-6
w:qt_.	0:-10 2:-7 3:-5 4:13 5:-5 6:-5 8:-6
w:qty	0:-18 3:8 4:-12 5:-18 6:-16 7:-9 8:14
w:qty_#	0:-25 1:19 2:16 4:-22 6:-10 8:-7
w:qty_,	0:9 1:7 2:-17 3:-22 4:20 5:-12 7:-8 8:-5
w:qty_.	0:-11 2:-5 3:27 5:-5 7:-10 8:-7
w:qty_:	0:-8 2:16 3:-12 4:-16 6:-8 8:6
w:qty_]	1:-12 3:12 8:10
w:qty_drop	0:-7 1:-8 3:13
w:qty_is	1:10 7:-10
w:qualifi	0:15 1:-8 7:-11
w:qualifi_.	0:12 1:-8 2:5 7:-11
w:quality	1:-12 2:-36 3:45 4:-15 5:-36 6:-10 8:-13
w:quality_(	0:-12 1:-5 2:-17 3:23 5:-13
w:quality_,	0:-9 1:-7 2:-23 3:28 4:-18 5:-17 6:-15 8:-10
w:quality_.	1:-12 2:-11 3:19 5:-13 6:-8 7:-6
w:quality_department	0:-14 1:11 3:5
w:quality_engineer	0:-5 3:11 5:-5
w:quality_has	0:8 1:10 2:-14 4:-11 5:-10 8:-6
w:quality_manager	0:-13 1:-9 3:20 4:-7 5:-5 6:-6
w:quantity	0:-27 1:-11 2:-13 3:17 6:9 7:-6
w:quantity_#	0:-17 1:5 2:-11 4:5 6:-8 8:11
w:quantity_,	0:6 1:-17 2:-10 3:-14 6:27 7:-5
w:quantity_:	0:-21 2:-12 3:-16 4:-6 5:21 6:-7 8:8
w:quantity_and	0:12 7:-6
w:quantity_by	0:-5 1:-6 3:13
w:quantity_for	0:-7 2:-8 4:-5 5:13
w:quantity_goes	1:-6 6:12
w:quantity_in	0:10 4:-7 5:-5
w:quantity_is	0:-8 1:10 2:18 3:-8 4:-12 5:-12 6:-9 8:-5
w:quantity_of	0:-15 2:6 3:7 4:-26 5:-13 6:9 7:-7 8:-8
w:quantity_on	0:6 1:-7 2:-16 3:-11 4:-10 5:-8 6:-6 7:-5 8:8
w:quantity_still	1:6 2:-9 3:12 4:-5 6:-9
w:quantity_to	0:-18 1:10 2:-6 3:10 4:-8 6:-6
w:quarantin	1:-15 2:-10 3:22 4:-9 5:-9 7:-11
w:quarantin_until	0:-5 1:-5 3:13
w:quarantine	0:17 1:-22 2:-41 3:36 4:-24 5:-20 6:-18 7:17 8:-9
w:quarantine_,	0:25 1:-19 2:-10 3:13 4:-12 5:-14 6:-10 7:-12
w:quarantine_.	0:-12 2:-16 3:19 4:-8 5:-6
w:quarantine_cage	1:-12 7:14
w:quarter	0:6 2:11 4:-11 5:-12
w:question	0:16 3:-25 4:-18 5:-11 6:-13
w:queue	0:15 1:-13
w:quick	2:12 4:-11 5:-11 7:-13
w:quick_one	3:11 5:-5
w:quiet	0:5 1:-11 3:-6 4:-5 6:-6 7:6 8:-7
w:quiet_.	0:12 1:-11 3:-5 7:-7
w:quot	0:-20 1:-15 2:10 3:-8 5:-7 6:-12 7:-8 8:9
w:quot_.	0:-21 1:-12 2:7 3:-8 5:-8 6:-12 7:-8 8:9
w:quote	0:24 2:-24 4:-6 5:-10 6:-17 7:-8 8:-11
w:r	0:-31 1:9 3:-6 4:10 5:-9 6:9 7:-10 8:-13
w:r&d	2:-7 3:-5 4:30 6:-11 8:-14
w:r&d_purchas	2:-7 4:24 8:-14
w:r_.	0:-31 1:9 3:-7 4:11 5:-11 6:8 7:-10 8:-14
w:rack	1:-21 2:-17 3:-6 4:-11 5:32 6:-14 7:-12 8:-11
w:rack_#	1:-7 3:11
w:rack_as	3:-10 5:12
w:rack_b	0:15 1:-21 2:-12 3:14 4:-14 5:-6 6:-7 7:-5 8:-6
w:rack_is	0:-10 1:-8 5:22
w:radiator	3:-6 5:10 7:-5
w:rail	2:10 3:-10 4:-5
w:rail_,	0:-8 1:-6 2:11 3:-6 4:-9 5:-5
w:railway	0:10 6:-5
w:rain	1:-6 2:14 3:11 5:-11 6:-5
w:ral	0:-7 1:9 2:-11 3:-7 4:-9 5:10 6:-5 7:8 8:-7
w:ral_#	0:-6 1:10 2:-10 3:-6 4:-8 5:10 8:-5
w:ran	0:21 1:-6 2:-13 3:-6 4:-8 6:-9 8:-6
w:ran_#	0:14 1:-6 2:-12 3:-5 4:-5
w:rat	4:-9 5:-7 8:12
w:rate	0:12 7:-6
w:rather	0:27 1:-14 2:-6 8:-6
w:rather_have	0:11 1:-11
w:ravi	0:8 1:-6 2:8 3:-13 4:-14 5:-8 6:-5 7:-11
w:ray	0:-8 1:-12 2:-7 3:30 4:-7 5:-11 6:-10 7:-15 8:-7
w:ray_,	0:-15 3:17 7:-10 8:-5
w:ray_film	0:11 1:-7 5:-6
w:rays	0:12 2:-5
w:rd	0:11 7:-7
w:re	0:-9 2:-16 3:16 4:-10 5:-13 6:-16 7:8 8:-5
w:reach	2:12 3:-15 4:-25 6:-10 7:-15 8:-10
w:reach_you	0:16 1:11 4:-13 6:-7 8:-5
w:read	0:29 1:-16 4:-14 5:-6 6:-5 7:-13 8:-12
w:read_.	0:13 2:-9 3:9 4:-5
w:read_it	0:16 1:-10 2:8 4:-8 5:-13 8:-8
w:reader	0:23 1:-9 2:-6 6:-5 7:-9 8:-5
w:readines	8:13
w:reading	0:-9 3:-6 7:16
w:ready	2:-9 4:-17 5:-12 6:13 7:-5 8:-12
w:ready_,	1:-5 7:12
w:ready_.	0:-5 1:-6 2:-8 3:8 4:-10 6:13 8:-9
w:ready_;	1:11 5:-6 6:-6
w:ready_and	0:7 1:-13 6:12
w:ready_before	0:-5 1:-9 2:-7 6:23
w:ready_for	0:6 1:-9 2:10 4:-6
w:real	1:-5 2:-14 3:5 4:21 8:-10
w:reason	0:-9 1:-17 2:-15 7:14
w:reason_:	0:-14 1:-15 2:-9 3:13 7:14
w:recall	0:-42 1:-14 2:-21 3:-19 4:-16 6:-7 7:46 8:-19
w:recap	0:-11 2:14
w:receipt	1:12 3:-9 4:-18 5:-7 6:-8 7:-13 8:-12
w:receipt_of	0:12 1:7 2:-6 7:-7 8:-10
w:receiv	0:25 1:5 2:-6 3:-9 4:-9 5:-5 6:-13 7:-9 8:-22
w:receiv_inspection	0:-7 1:-13 3:7 4:7 5:-11
w:receive	0:-7 1:5 2:-8 3:-7 7:11
w:reception	1:-7 2:-12 3:-11 4:-10 7:-5 8:12
w:recipe	0:7 1:-9 6:-11 7:15
w:reckon	0:16 1:6 2:-10 7:-7
w:record	0:19 1:6 2:-11 3:-9 5:-6 7:-9 8:-6
w:recycl	0:-22 1:-13 2:8 3:-8 4:12 5:-5 6:9 7:-8
w:red	0:9 1:-9 3:17 4:-12 5:-14 6:-11 8:-12
w:red_tag	0:-10 1:5 7:6
w:redone	0:-11 1:-12 4:-5 7:14
w:reduc	0:-6 1:-12 2:-8 3:23
w:reduc_by	1:-7 3:11
w:reduce	0:-22 1:11 2:-17 3:27 4:-8 5:-13 6:-13 7:-5
w:reduce_the	0:-17 1:14 2:-13 3:19 4:-7 5:-10 6:-12 7:-5
w:reduce_what	0:-8 1:-8 2:-8 3:15
w:reel	1:-13 2:-24 4:-18 5:23 6:-5 8:-7
w:ref	0:-12 2:14 4:-11 5:8
w:ref_.	0:-6 1:5 2:17 4:-8 5:-8
w:reference	2:15 4:-9
w:reference_to	2:15 4:-9
w:regard	1:30 3:-10 4:-15 5:-18 6:-13 7:-15
w:regard_,	1:6 4:-15 5:-12 6:-11 7:-13
w:regard_the	0:-8 1:17 2:8 3:-10 4:-6 5:-5 6:-6 7:-5
w:register	0:17 2:-16
w:register_with	0:16 2:-16
w:registration	0:22 4:-12 5:-9 8:-6
w:regret	7:10
w:regulatory	0:15 1:8 2:-22 3:11 4:-20 5:-16 6:-11 8:-14
w:regulatory_affair	0:-15 2:-16 3:13 4:-8 5:-7 7:9
w:reject	1:16 5:-7 7:-6
w:reject_:	0:-9 3:10
w:relay	0:-16 1:-7 2:20 3:-5 5:-7 6:-6
w:releas	0:11 1:-10 2:-13 4:-7 7:-12 8:-19
w:releas_#	0:36 1:-21 2:-24 3:-6 4:-18 5:6 6:-8 7:-10 8:-8
w:releas_,	0:-6 1:-21 2:-6 4:-8 5:6 6:16 7:-8 8:-16
w:releas_.	0:-10 2:-8 3:-10 4:8 7:-9 8:6
w:releas_:	0:-24 2:13 3:8 5:-6 6:-10 7:-8 8:-10
w:releas_;	0:-8 4:14 5:-6
w:releas_after	0:17 2:-16 4:8
w:releas_and	0:-14 1:17 2:-5 3:-6 4:-5 5:5 6:-8
w:releas_anyth	0:16 2:-6 4:-7 7:-7
w:releas_as	1:-8 2:5 3:11 5:-5
w:releas_at	0:26 2:-17 3:-6 4:-7 5:-11 6:-7 7:-9
w:releas_before	0:-10 2:-11 6:16
w:releas_by	0:-25 1:-7 2:5 4:-9 5:20 6:-6 7:-17 8:-9
w:releas_come	0:13 2:-6
w:releas_earlier	1:-8 2:12 4:-5
w:releas_for	0:6 1:-8 2:-14 3:9 4:-18 5:10 7:-8 8:-18
w:releas_in	0:13 1:-9 3:-18 4:-19 5:-17 6:-5 7:-15 8:-16
w:releas_it	0:-25 1:-7 2:-13 3:16 4:7 5:-7 6:6 7:-12
w:releas_lot	0:-17 1:-9 2:30 4:-11 5:-9
w:releas_now	0:11 1:-19 2:-10 3:-15 4:-10 5:14 8:-6
w:releas_the	0:17 2:-10 3:-13 5:-12 6:-9 7:-12 8:-16
w:releas_them	0:-28 2:13 3:-5 6:-13 7:-10 8:-14
w:releas_these	1:-6 2:-13 5:20 8:-5
w:releas_this	0:-28 1:10 3:-5 4:-17 7:-10 8:-14
w:releas_those	0:7 2:-10 3:-13 5:-5 6:7
w:releas_to	0:32 1:-13 2:-20 3:8 4:-6 5:-6 6:-10 7:-10 8:-5
w:releas_until	0:-11 1:-5 3:-6 4:9 5:12
w:release	2:-7 6:-13 7:-14 8:-18
w:release_#	0:11 1:-7 2:-12 4:-41 6:-18 7:-21
w:release_,	0:9 1:-25 3:-16 4:-16 5:9 7:-6 8:-10
w:release_.	0:-33 1:25 2:9 3:-11 4:-5 5:8 6:-11 7:-13 8:-9
w:release_:	0:-6 1:-13 6:7 7:-7 8:-7
w:release_a	0:10 1:-7 2:-13 4:-7 5:11
w:release_after	0:-5 5:9 6:-10
w:release_all	1:-9 2:-6 4:-11 5:-8 6:18 7:-6 8:-6
w:release_authority	0:-14 2:17 3:-7 4:-6
w:release_by	0:-22 1:6 2:-8 3:-10 5:14 6:-14 7:-7 8:-8
w:release_com	0:12 2:-6 7:-10
w:release_follow	0:8 1:14 2:6 4:-12 7:-6 8:-9
w:release_for	0:-9 1:6 2:10 3:-11 4:-13 5:11 6:-9 7:-12 8:-15
w:release_from	0:-40 2:-18 3:22 4:-6 6:-13 8:-8
w:release_given	4:-11 8:15
w:release_is	0:-6 3:-5 4:5 5:-9 6:11 8:-5
w:release_it	0:-13 2:-13 4:6 5:-5 7:-7
w:release_lot	1:-16 2:26 3:-11 4:-16 5:-13 8:-6
w:release_more	1:5 2:9 6:-11
w:release_myself	0:-9 2:-12 3:-11 4:22 6:-5 8:-7
w:release_not	0:19 2:-7 4:-12 5:-8
w:release_of	0:20 1:-11 2:-18 3:-16 4:13 5:-20 6:-17 7:-11 8:-9
w:release_that	1:10 2:-10 3:-7
w:release_the	0:32 2:-27 3:-8 4:7 5:-15 6:-6 7:-22 8:-22
w:release_them	0:-8 1:-12 4:-31 5:19 6:9 7:-17 8:-6
w:release_this	0:-19 1:6 3:-11 4:6 5:-10 6:-8 8:-9
w:release_those	0:-9 1:10 3:-10 4:-13 5:5 8:-5
w:release_when	0:12 1:-6 2:-12 8:-6
w:release_will	0:-13 1:12 2:-8 3:-10 4:16 5:-6 6:-9
w:remain	0:-9 1:-12 2:-19 3:-11 4:-8 5:-12 6:34 7:-12 8:-13
w:remain_#	0:14 1:-16 3:-27 4:-15 5:-12 6:18 7:-7 8:-10
w:remain_,	0:-12 1:8 2:-20 5:-5 6:13 7:-8
w:remain_.	0:5 1:-12 6:11
w:remain_as	0:11 1:-16 3:-5 6:10
w:remain_at	0:-8 1:-14 2:-14 3:-7 4:-7 5:22 7:8
w:remain_balance	0:-12 1:-19 2:-7 6:25
w:remain_block	0:-16 1:6 2:-7 6:-16 7:-11 8:-5
w:remain_clos	2:11 6:-5
w:remain_finish	3:19 5:-9
w:remain_frozen	0:11 3:-13 8:-6
w:remain_held	0:-21 1:17 2:-12 4:-5 5:-8 6:-10 7:-14
w:remain_in	1:-10 2:-16 4:-21 6:-9 7:25 8:-5
w:remain_lock	0:-19 2:16 3:17 4:-10 5:-17
w:remain_on	0:-9 1:13 4:-8 5:-18 6:-5 7:-14 8:-20
w:remain_ones	0:10 2:-8
w:remain_quantity	1:-6 2:-10 3:-5 4:-10 5:-11 6:26 7:-11 8:-11
w:remain_stopp	0:-14 1:27 3:-5 4:6 6:-10 7:-12
w:remain_suspend	0:-10 1:14 7:-12
w:remain_under	0:-6 1:14 3:6 6:-9 7:-9
w:remain_unreleas	1:-7 2:18 4:-5
w:remain_with	0:-19 1:-9 2:-6 3:13 4:-7 5:15 6:-9 7:7 8:-6
w:remainder	1:6 2:15 3:-7 4:-11 5:-5 6:-8
w:remark	0:-8 1:-6 2:-20 3:-12 4:-22 5:-5 6:-8 7:-9 8:23
w:remember	0:7 1:5 2:-12 4:-5 6:-7 7:-5
w:remov	1:-7 2:-5 3:-12 5:-5 6:17 7:-6 8:-7
w:renew	0:9 1:-13 5:5 7:-5
w:renew_,	0:16 1:-13 7:-11
w:renewal	0:13 2:-8 3:-6 5:9 7:-7 8:-10
w:rental	2:13
w:reopen	0:24 1:-27 2:6
w:repair	0:-15 1:20 2:-34 3:-15 4:-17 5:7 6:-5 7:11 8:-10
w:repair_.	0:-8 1:-16 2:-19 3:-12 4:-12 5:9 7:15 8:-9
w:repeat	0:-10 1:-17 2:-9 3:25 4:-9 5:-12 6:-11
w:repeat_.	0:-8 1:-17 2:-10 3:20 4:-6 5:-9 6:-6 7:-5
w:replac	0:-11 2:14 3:-5
w:replac_the	0:-8 2:14 3:-5
w:replacement	0:-11 1:-6 2:-6 3:22 4:-5 5:-10 6:-9
w:reply	0:26 1:-8 3:-12 4:-5 6:-8 7:-14 8:-5
w:report	0:11 1:-5 3:-12 4:9 5:-26 6:-20 8:-16
w:report_,	0:11 4:-9 5:-20 6:-12 7:-7 8:-7
w:report_.	2:13 3:11 4:-17 5:-10 6:-15 7:14 8:-9
w:report_and	0:-10 1:-18 4:12 7:-5
w:report_arriv	0:-7 2:12 4:-8 6:-5
w:report_back	0:-7 2:19 5:-6 6:-5
w:report_for	0:12 2:-6 4:-11 6:-8 7:6 8:-9
w:report_from	0:-6 1:-7 4:11
w:report_has	0:-6 2:-15 4:15
w:report_is	2:-13 3:-17 6:-8 8:-10
w:report_land	1:10
w:requalifi	1:14 3:-11
w:request	0:34 1:-17 2:-18 3:-18 4:-6 5:-9 6:8 7:-17 8:-9
w:request_.	0:17 2:-6 3:-8 7:-14
w:resend	0:15 7:-7
w:resend_the	0:15 7:-7
w:resin	0:-27 1:8 2:-8 3:-14 5:-15 6:8 7:8 8:-17
w:resin_,	0:-6 1:-12 2:-14 4:25 5:-5
w:resin_.	0:-12 2:-12 4:-17 5:-7 7:14 8:-7
w:resin_and	1:-13 6:21
w:responsibility	0:-12 8:12
w:responsible	0:-7 2:-5 3:-10 4:5 7:8
w:responsible_buyer	2:-9 4:11
w:rest	0:-19 1:-6 2:17 3:-5 4:-11 5:-13 6:-9 7:-18 8:-26
w:rest_,	0:-15 1:-14 3:14 4:9 8:-7
w:rest_.	0:-12 3:5 4:-5 5:-16 6:7 7:-9
w:rest_in	2:10 7:-5 8:-5
w:rest_of	0:-14 2:7 3:-10 4:-21 5:-15 6:13 7:8 8:-7
w:rest_on	0:12 2:-7
w:rest_until	0:20 1:-19 4:-7
w:rest_wait	1:-12 2:13 3:-9 4:-7 6:-6 7:-15 8:-12
w:restart	0:15 1:33 2:-14 3:-32 4:-11 5:-13 6:-16 8:-10
w:restart_#	0:5 1:26 2:-12 3:-22 4:-9 5:-13 6:-21 7:-17 8:-11
w:restart_(	0:-10 1:17
w:restart_,	1:17 2:-8 3:-6 4:-9 6:-17 7:-10
w:restart_.	0:19 3:-9 5:-5 6:-5 7:-12
w:restart_:	0:-7 1:16 2:-6 3:-8 5:-6 6:-11 7:-6
w:restart_and	1:11 3:-11
w:restart_approv	0:-18 1:30 6:-7
w:restart_as	1:16 6:-9 7:-7
w:restart_at	0:13 2:-5
w:restart_by	0:-15 3:-10 7:17
w:restart_column	1:12
w:restart_com	0:-14 1:-19 4:-5 7:18
w:restart_everyth	0:-7 1:-28 6:33
w:restart_exactly	1:22 3:-8 6:-12
w:restart_figure	0:-5 1:10
w:restart_for	0:14 1:-5 4:-5
w:restart_if	0:11 1:-7 6:-5
w:restart_is	0:-11 1:-8 4:-6 5:-6 6:18
w:restart_now	0:-5 1:23 2:-5 6:-6
w:restart_of	2:-6 3:-7 5:-7 6:-12 7:6 8:-5
w:restart_only	0:-13 1:-8 3:-5 7:16
w:restart_qty	0:-19 1:32 3:-7 4:-10 5:-5 6:-7 7:-12
w:restart_release	1:13
w:restart_the	0:27 1:-7 2:-13 3:-13 4:-13 5:-10 7:-21 8:-7
w:restart_with	0:18 1:-6 6:-11 7:-6 8:-6
w:restart_without	1:-7 7:15
w:result	0:-11 2:12 4:-6 5:-16 6:-13 7:-7 8:-11
w:result_,	1:11 3:-5
w:result_.	1:-15 4:5 5:-10
w:result_are	1:-7 2:17 4:-8 5:-5 6:-9 7:-13 8:-8
w:result_from	3:14
w:resum	1:10 2:-6 3:-6 6:-9 7:-8
w:resum_.	1:14 3:-8
w:resume	0:-29 1:44 2:-23 3:-21 4:-24 5:-20 6:18 7:-19 8:-24
w:resume_#	0:-32 1:48 2:-11 4:-11 5:-6 6:-17 7:-19 8:-12
w:resume_,	0:-7 1:14
w:resume_.	0:-12 1:24 3:-7 5:-7 6:-14 7:-6
w:resume_all	0:-7 1:-22 4:-7 5:-5 6:26 7:-11 8:-16
w:resume_production	0:-10 1:26 4:-5 6:-13
w:resume_the	1:14 3:-7 7:-7
w:resume_with	1:21 2:-8 4:-12 5:-7 6:-5 7:-9 8:-8
w:resumption	0:-9 1:14 2:-6 3:-5 4:-8 5:-7 6:-8 7:11
w:resumption_of	1:10
w:retailer'	0:-11 1:7 2:6 3:-8 4:-12 6:-5
w:retain	0:-13 2:-5 3:10 4:-5 6:-5 7:12
w:retest	0:-15 1:19 2:-14 3:7 4:-6 5:-13 6:-9 7:-6
w:retest_.	0:-9 1:10 2:-7 3:5 4:-5 5:-11 6:-6
w:retest_is	0:-8 1:13 2:-10
w:return	0:8 1:9 3:-16 4:-21 6:-5 7:-10 8:-14
w:return_.	0:5 3:-11 5:10 7:-5 8:-8
w:return_to	0:13 2:-6
w:returnable	3:-12 5:11
w:rev	0:-33 3:-15 5:5 6:-5 7:-19
w:rev_#	0:-46 1:-8 2:7 3:-5 4:9 6:-5 7:-20 8:-14
w:rev_,	0:-12 2:10 4:-5 5:-6
w:rev_.	0:-5 3:-9 4:7 5:-19 6:-8 8:10
w:rev_:	0:-21 1:7 2:5 3:-14 4:5 5:-13 6:-8 7:-5
w:rev_[	0:11 1:-11 2:9
w:rev_]	0:11 1:-11 2:7 4:-12 8:13
w:rev_a	0:-33 1:-19 2:8 4:-18 7:-13 8:6
w:rev_a2	0:-13 2:-5 3:7 4:-11 5:-5 6:-5 8:13
w:rev_ab	0:-7 2:15 3:-6 4:-10 5:-9 7:-12
w:rev_b	0:-12 1:7 2:6 3:-10 4:-18 5:-9 6:-9 7:-16
w:rev_c	0:16 1:-10 2:-12 3:-21 4:-24 5:-11 6:-6 7:-14 8:17
w:rev_c1	1:10 2:-13 6:5
w:rev_d	1:7 2:-5 3:-14 5:-5 6:-14 7:-16
w:rev_e	1:13 2:-6 3:-24 4:-16 5:-20 6:-16 7:-24 8:8
w:rev_f	0:7 3:-10 4:-20 5:7 6:-15 7:-5
w:rev_g	0:-15 1:-5 2:6 3:18 4:-19 6:-12 7:-9 8:-8
w:rev_h	0:-25 1:25 2:-17 4:6 6:-5 7:-7 8:-19
w:rev_j	0:-11 2:-8 4:5 5:-8 7:-5 8:-7
w:rev_k	3:8 4:-18 7:-11 8:-17
w:rev_k2	1:12 2:-6 3:-7 5:-5 6:-5 8:-9
w:rev_l	0:-8 1:7 3:13 4:-9 6:-12 7:-9
w:rev_m	0:-6 1:-10 2:-10 3:-14 4:-5 5:9 6:20 7:-7 8:-9
w:rev_n	0:-20 1:-13 2:15 3:-14 4:-16 5:-16 8:16
w:rev_p	0:-6 2:10 4:-6 5:-5
w:rev_tbd	1:-5 4:6 5:10
w:review	1:-9 3:8 4:-14 5:-15 6:-6 7:7 8:-7
w:review_board	3:10
w:review_by	2:15 4:-6 5:-7 8:-6
w:revis	0:7 2:8 3:-13 6:5 7:-11
w:revision	0:-24 1:5 2:-9 3:-10 4:13 5:-7 6:-6 7:-13
w:revision_#	0:-6 1:10 2:-5 3:-14 5:-9 6:-11 7:-10 8:10
w:revision_.	0:-13 7:-5 8:9
w:revision_:	0:-18 1:10 2:12 3:-9 4:-12 5:15 6:-10 8:-8
w:revision_a	1:-5 2:-18 6:15
w:revision_as	0:-17 1:-8 2:6 3:10 4:-12 5:-8 6:13 8:-7
w:revision_b	0:-8 1:-7 2:-12 7:-5 8:5
w:revision_c	1:-5 2:-15 4:9 5:-5 8:9
w:revision_d	0:-9 2:6 3:11 4:-13 6:-11 7:-7 8:-5
w:revision_e	0:-5 1:10 3:-7
w:revision_f	0:15 1:10 3:-11 4:-15 6:-12 7:-16 8:-10
w:revision_g	1:-6 2:17 4:-9
w:revision_is	1:-11 6:10
w:revision_k	2:-7 4:-6 5:6 8:12
w:rework	1:-20 2:-8 3:33 4:-9 5:-10 6:-5 7:-9 8:-5
w:rework_#	0:10 1:-18 3:17
w:rework_.	0:-8 3:13 7:-6
w:rey	0:-8 1:11 6:-6
w:rfq	0:24 2:-21 3:-5 4:-6 5:-8 6:-6 8:-7
w:rfq_#	0:24 2:-21 3:-5 4:-6 5:-8 6:-6 8:-7
w:rick	0:-6 1:16 6:-8 7:-6
w:rig	0:-12 1:-5 3:-6 4:17 5:-6 7:-6
w:rig_.	0:-12 1:-6 2:-8 4:16
w:right	0:-19 1:-15 3:-15 5:-13 7:18 8:8
w:right_,	0:-5 1:12 2:-7
w:right_.	0:8 2:13 3:-6 4:-8 7:-5 8:-10
w:right_?	0:13
w:right_now	0:-29 1:-10 2:8 4:-11 5:-6 7:33
w:right_to	0:-28 2:-11 3:-5 4:22 6:-13 7:-17 8:5
w:ring	1:-9 2:-7 4:-15 5:5 6:-13 7:9 8:-7
w:ring_.	0:-6 2:15 3:-5 4:-10 5:-8 7:-11
w:rita	0:-5 1:-16 2:-17 4:-6 5:-6 6:25
w:road	0:11 1:-14 2:-10 4:5 5:6 7:-11 8:-5
w:robot	0:8 1:-7 2:17 4:-6 7:-7 8:-5
w:robot_cell	2:15 4:-6
w:rocker	1:12 6:-6 7:-7
w:rod	0:-5 1:-5 2:-14 3:-9 4:11 5:-7 7:12 8:-9
w:rolf	0:-25 1:-10 2:-17 3:-5 4:7 5:-8 7:-5 8:16
w:roll	0:26 1:-7 2:-10 3:-15 4:-14 5:-18 6:-10 7:-20 8:5
w:roller	1:17 4:-8 6:-7
w:roller_,	1:13 4:-7
w:ron	1:11 2:-6 3:-6 4:5
w:roof	0:-9 1:13 2:-16 3:-6 4:-13 5:6 6:-7 8:14
w:room	0:38 2:-17 3:-10 4:-11 5:-6 7:-10 8:-16
w:rosa	0:9 1:12 3:-12 6:-5 8:-6
w:roth	0:12 1:-7
w:roughly	0:-16 3:-12 4:-17 5:-18 6:-12 7:-7 8:17
w:roughly_#	0:-18 3:-12 4:-17 5:-18 6:-12 7:-5 8:17
w:round	0:13 1:11 2:-9 3:-7 4:-6 5:-6 7:-5
w:roux	0:-11 2:-13 4:15 5:-8 7:9
w:rubber	1:7 2:12 4:-10
w:rudder	1:7 2:11 3:-5 4:-8 5:-15 6:-18 7:-7 8:-9
w:rudder_stock	0:-19 1:11 2:15 3:-11 5:-13 6:-10 8:-8
w:ruiz	1:10 4:-7 6:9 8:-14
w:rul	0:-16 1:-9 2:-9 3:13 4:-5 5:13
w:rul_on	0:-9 1:-6 2:-6 3:17 5:-6
w:rule	0:6 1:14 2:-12 3:-8
w:rule_on	1:15 2:-12 3:-6
w:run	0:-7 1:5 2:6 3:-33 4:-12 5:-16 7:-44 8:-10
w:run_#	0:-10 2:26 3:-25 4:-36 5:-11 6:-18 7:-39 8:-25
w:run_,	0:-14 3:-14 4:-18 5:17 6:15 7:-8
w:run_.	0:-16 1:-20 3:9 6:13 8:-17
w:run_:	0:7 1:-10 2:10 7:-6
w:run_a	2:12 4:-9
w:run_again	0:-5 1:27 2:-14 3:-15 4:-12 5:-11 6:-15 7:-11 8:-8
w:run_and	1:10 7:-10
w:run_at	1:10 4:-17 5:9 6:-5
w:run_everyth	0:-9 1:-9 4:-5 6:29 8:-8
w:run_in	1:-5 2:-8 6:12
w:run_is	1:10 2:9 3:-5 4:-7 5:-9 7:-12 8:-12
w:run_it	1:-18 2:-35 3:-19 4:-34 5:-12 6:-27 7:-20 8:21
w:run_lot	1:-8 2:18 4:-9
w:run_now	0:-7 1:12 2:8 3:-10
w:run_of	1:-11 2:-14 3:-6 4:22 5:-8 6:-5 7:-6
w:run_out	2:14 4:-5
w:run_over	0:15 2:-6
w:run_the	0:7 1:-7 3:-13 5:-10 6:6 7:-6 8:-6
w:run_them	0:-7 2:16 4:-5
w:run_two	0:-12 1:-9 2:16 4:-8 5:-5
w:runn	0:-6 1:-19 2:-17 3:-18 4:-19 6:-11 7:22 8:-18
w:runn_.	0:-36 1:-7 2:-12 3:-8 4:-13 5:-5 6:-5 7:37 8:-17
w:runn_again	0:-7 1:-5 5:11 7:-7
w:runn_since	0:9 1:-14 2:-5
w:runout	2:11 4:-8
w:runs	0:21 1:-16 2:-9 4:-5 5:-9 6:15 7:-22 8:-8
w:runs_until	0:22 1:-13 3:12 7:-15
w:ruth	1:-14 2:-8 3:7 4:13 5:-9 8:-5
w:s	1:-11 2:-9 3:-15 4:-16 5:-7 6:18 7:9
w:s235	0:-10 1:-5 2:17 5:-11 6:-5 8:-12
w:s355	0:-8 2:-8 4:12 8:-11
w:s_.	1:-6 3:-7 4:-10 6:8
w:safety	1:11 2:-19 4:8 5:-9 6:-6 7:-8 8:-7
w:safety_lab	1:13 2:-10 3:-9
w:said	0:28 1:-18 2:-9 3:-17 4:-20 5:-16 6:9 7:-29 8:-18
w:said_on	0:-5 1:-11 6:12 7:-5
w:said_so	0:-13 1:10 2:6 5:-5
w:said_yes	1:-5 3:-5 6:12
w:sail	0:-10 1:-12 2:-10 3:-20 4:-15 5:30
w:sal	0:7 1:-17 3:-13 4:9 5:-15 7:7 8:-12
w:sal_,	0:21 2:-18 5:-6 6:5
w:sal_office	0:20 1:-9 2:-13
w:sale	0:24 1:-7 2:-25 3:-10 5:-7 6:-6 7:-9
w:salt	2:7 3:5 5:-9 7:-10
w:salt_fog	0:11 1:-10
w:salt_spray	0:-19 1:12 2:11 7:-9
w:sam	2:-10 3:32 7:-5 8:-10
w:same	0:-32 1:14 2:-13 3:-26 5:-15 6:32 7:-22 8:-14
w:same_#	0:-10 1:-12 2:14 3:15 4:-8 5:-7 6:-5
w:same_.	2:-17 3:-10 4:8 5:5 6:14 7:-6
w:same_alloy	0:-6 1:-5 2:-7 4:14
w:same_as	0:-8 1:15 2:-11 5:-9 6:-6 7:-8 8:-5
w:same_bar	3:-5 6:12 7:-5
w:same_box	0:-7 1:-11 2:-5 3:-6 5:15 6:14 7:-7
w:same_cordura	2:-12 3:-6 4:16 5:-7 6:-7
w:same_crat	1:10
w:same_for	0:14 2:-7 6:-5 7:-5
w:same_material	0:-5 1:-5 3:-6 5:-5 6:14 8:-6
w:same_number	1:-6 3:11
w:same_person	0:7 3:-11 5:-5 6:-10
w:same_resin	0:-5 1:7 3:-10 4:-21 5:-7 6:8 8:-6
w:same_revision	1:-6 4:-8 6:12
w:same_steel	1:-7 6:11
w:same_wire	0:-9 1:6 2:-9 3:-9 4:10 6:5
w:sampl	0:-29 1:-43 2:-44 3:-25 4:78 5:-41 6:-14 7:-21 8:-29
w:sampl_,	0:-21 1:-14 2:-21 3:-14 4:38 5:-11 6:-11 7:-15 8:-18
w:sampl_.	1:-20 3:-10 4:21 5:-7 7:-7
w:sampl_and	2:-12 4:13 5:-7
w:sampl_are	1:-13 4:14 5:-7 8:-9
w:sampl_for	0:-13 1:-11 2:-20 3:-7 4:28 5:-13 7:-5 8:-9
w:sampl_have	0:-5 2:-9 4:17 5:-5 8:-5
w:sampl_in	0:-9 4:13 5:-9
w:sampl_of	0:-24 1:-17 2:-28 3:-12 4:39 5:-24 6:-7 7:-6 8:-15
w:sample	0:-46 1:-42 2:-58 3:-22 4:83 5:-38 6:-24 7:-30 8:-34
w:sample_.	0:8 1:-19 3:5 5:-7
w:sample_harness	0:-12 1:-10 2:-14 4:26 8:-9
w:sample_in	0:-19 2:-16 4:21 5:-11 7:-9 8:-5
w:sample_is	0:-6 2:-9 3:-5 4:13
w:sample_of	0:-8 1:-12 2:-20 3:-6 4:34 5:-10 6:-7 7:-5
w:san	4:19 7:-9 8:-9
w:sanne	0:-26 1:13 3:-13 4:-11 7:-7 8:28
w:santo	1:-6 2:13 3:-11 4:9 5:-8 6:-6 7:-7 8:-5
w:sat	0:-6 1:12 2:5 3:-9 5:-8 7:-5 8:-5
w:sat_in	0:-12 1:12 2:6 3:-11 4:6 5:-8
w:sato	0:-18 1:-7 3:-5 4:10 6:9
w:sato_,	0:-11 2:10 4:-7 5:7
w:saturday	0:44 1:-9 2:-35 3:-13 4:-12 6:-14 7:-26 8:-9
w:saturday_,	0:21 4:-6 7:-11 8:-6
w:saturday_.	0:25 2:-21 5:-8
w:saturday_at	0:11 1:-7 7:-7
w:save	0:10 1:-9 7:-6
w:saw	1:-8 3:-5 7:11
w:say	0:10 1:-17 2:-32 3:-18 5:9 6:-10 7:-8
w:say_so	1:-10 2:-21 3:-15 4:8 5:24 6:-7 7:-15 8:-7
w:say_that	0:13 1:-11 3:-5 7:-8
w:says	0:21 1:-9 2:-22 3:-16 4:6 5:-11 6:-9 7:-7 8:-5
w:says_#	0:27 1:-9 2:-7 3:-11 4:-5 7:-9
w:says_.	0:15 3:-8 8:-5
w:says_so	0:-20 2:13 3:13 4:-16 5:5 6:-11 7:11 8:-8
w:says_yes	0:-9 1:-7 2:-16 4:20 5:-7 6:8 8:-13
w:scaffold	3:-6 4:-5 5:13
w:scan	1:-8 2:-16 3:16 4:10 5:-9 7:-12
w:scan_.	2:-5 3:11 7:-9
w:scanner	0:13 1:-8
w:schedul	0:17 1:-17 2:-8 4:-13 7:-9
w:schedule	1:-9 2:-7 3:-10 4:-21 5:10 8:11
w:schedule_.	4:-13 5:-9 8:15
w:schedule_and	1:-5 7:14
w:schedule_is	0:-5 2:-9 3:-5 4:-10 5:15 7:-5
w:school	0:7 1:12 6:-5 7:-7
w:scrap	0:14 1:-8 2:5 3:-9 4:-6 5:-6 6:-11 7:-9 8:-7
w:scrap_#	0:8 1:-14 2:15 3:-18
w:scrap_.	0:11 1:-17 3:14 6:-5 7:-7 8:-6
w:scrap_the	0:6 1:-13 3:8
w:scrap_them	1:16 3:-8
w:scrapp	0:29 2:-9 3:-29 5:-5 6:-13
w:scrapp_.	1:-6 3:12
w:scratch	0:-8 1:-11 2:-6 3:18 5:-8 6:-6
w:sea	0:-28 1:-9 2:-6 3:5 4:9 5:-10 6:-12 7:-16 8:13
w:sea_.	0:-25 1:-11 2:-22 3:9 4:17 5:-18 6:-7 7:-17 8:15
w:sea_trial	0:-7 2:11 3:-6 4:-10 5:-6 6:-6
w:seal	1:8 3:10 5:-10 6:-15 7:-9 8:-7
w:sean	0:-5 1:5 3:-10 6:10
w:season	0:23 2:-7 3:-14 4:-7 6:10 7:-12 8:-5
w:seat	0:-12 2:11 3:-9 4:-30 6:-15
w:seat_,	0:5 1:-12 2:-6 4:-12 5:-12 6:-10 8:12
w:seat_.	1:-8 2:15 6:-5
w:seat_cover	0:-7 1:18 2:14 4:-15 5:-9 6:-11
w:seat_fram	0:15 3:-7 8:-5
w:seat_rail	2:11 4:-5 8:-6
w:seat_shell	0:-14 3:-5 5:10
w:second	0:15 1:23 2:-24 4:-25 5:-13 6:-6 7:-10 8:-7
w:second_and	0:-13 2:10 4:-6 7:11
w:second_floor	0:12
w:second_half	0:9 1:12 2:-6 4:-5 6:-7 7:-7
w:second_lot	0:24 2:-18 3:-7 4:-7
w:second_release	0:-15 1:24 2:-8 4:-7 7:-5
w:second_set	0:15 1:-5 3:-8 7:-11
w:second_shift	0:15 7:-6
w:see	0:11 3:-21 4:-7 5:-23 6:-12 8:-9
w:see_.	0:-5 1:-7 2:-22 4:19 7:10
w:see_a	0:10 7:-5
w:see_how	0:-6 1:-5 2:19 3:-7 4:-12 5:-9
w:see_the	0:-6 1:10 3:-14 5:-10 6:-7 7:9 8:-9
w:seen	0:-6 3:-9 4:23 5:-21 6:-8 8:-9
w:seen_lot	0:-6 1:-12 2:16 5:-5
w:seen_the	3:-9 4:22 5:-15 6:-6 8:-5
w:sell	1:-9 2:7 3:-8 4:-10 7:5
w:send	0:23 1:-16 2:-17 3:7 6:-20 7:-32 8:-44
w:send_#	0:-26 2:-17 3:-15 5:34 6:-8 7:-5 8:-6
w:send_.	0:-6 1:-9 3:13 4:-12
w:send_a	0:-21 1:15 2:-16 3:-8 4:12 5:11 7:-6 8:-7
w:send_another	1:6 3:-12 5:11
w:send_by	0:-5 4:11 5:-7
w:send_it	0:40 1:-9 2:-9 3:-14 4:-22 5:-13 6:-7 7:-13 8:-35
w:send_me	2:5 4:13 5:-9 7:-9 8:-5
w:send_photo	2:14 3:-6 4:-11 5:-9 6:-8 8:-5
w:send_the	0:16 1:-6 2:6 4:-18 5:-22 6:-16 7:-21 8:-8
w:send_them	0:-22 1:-25 2:-20 3:13 4:20 5:-16 6:-5 7:7 8:-20
w:send_us	0:-21 1:-9 2:-14 3:20 4:-8 5:-5 6:-5 8:-8
w:send_you	0:22 2:-24 3:-9 4:-7 8:-8
w:sensor	0:-14 1:-10 3:-6 4:-20 5:-14 6:11 7:10 8:7
w:sent	0:-36 1:-6 3:-19 4:-16 5:-7 6:9 7:-12 8:40
w:sent_.	0:-44 1:11 2:-16 3:-15 4:-22 5:-7 6:-15 7:-16 8:43
w:sent_a	1:-7 3:12 4:-6
w:sent_by	2:-12 4:12
w:sent_on	3:-7 5:-9 6:11 7:-8
w:sent_the	1:-8 2:14 3:-7 4:-10
w:sent_to	0:13 1:-11
w:separate	0:-6 1:5 2:11 6:-8
w:separate_mail	0:11 1:-8 5:-6
w:separate_release	0:-16 2:18 4:-12 5:-6 6:-8 7:-5 8:-9
w:separately	0:32 1:28 2:-29 3:-19 4:-13 5:-22 6:-15 7:-12 8:-15
w:separately_.	0:20 1:28 2:-26 3:-15 4:-11 5:-17 6:-10 7:-9 8:-8
w:sept	0:19 2:-12
w:september	1:9 3:-11 4:-7 5:-12 6:-10 7:-7 8:-5
w:september_.	0:-8 1:16 2:-14
w:serial	0:-7 1:-18 2:-23 3:18 4:15 5:-23 6:-10 7:-16 8:-13
w:serial_#	1:-14 2:-14 3:24 4:-18 5:-19 6:-9 7:-10 8:-7
w:serial_production	0:-12 1:-7 2:-16 3:-7 4:22 5:-11 7:-9 8:-8
w:server	0:31 1:-25 2:-9 3:-8 4:-13 6:-7 7:-8 8:-6
w:service	1:-13 2:14 3:-11 4:-16 5:-14 6:-6 8:12
w:sery	0:-32 1:-30 2:-28 3:-14 4:46 5:-28 6:-16 7:-12 8:-23
w:sery_,	1:-5 2:-9 4:16 8:-8
w:sery_:	2:-23 4:28
w:sery_of	0:-22 1:-17 3:-7 4:17 5:-17 6:-12 7:-5 8:-12
w:sery_production	0:-18 1:-7 2:-10 4:19 8:-11
w:sery_stay	0:-7 4:13
w:set	0:12 3:-18 4:-8 5:-12 7:-12
w:sets	0:-17 2:-6 5:7 6:-10 8:9
w:sets_of	0:-8 4:-9 5:7 8:12
w:settl	0:13 1:-8 2:-10 5:-8
w:settle	0:-8 1:11
w:seven	0:-20 1:-10 2:18 4:-21 6:-7 7:-8 8:-10
w:seven_hundr	0:-16 1:-17 2:26 3:-6 4:-17 5:-6 7:-6
w:seventy	0:-6 2:13 4:-10
w:sew	0:-17 1:9 3:-13 4:-11 5:-14 6:-7 7:13 8:-8
w:sew_#	1:13 3:-6 6:-5
w:sew_can	1:7 2:10 4:-8
w:sew_the	0:-9 1:-7 2:-6 4:11
w:sewn	2:-17 3:5 5:-12
w:sewn_.	0:-7 1:-9 2:-8 3:13 5:-9
w:sewn_before	1:12 3:-5
w:sg	0:11 2:-19 4:10 6:-5 8:-6
w:sg_iron	0:11 2:-19 4:10 6:-5 8:-6
w:shad	1:12 2:-10 3:-7
w:shade	1:-15 3:12 4:-10 5:-10 7:7
w:shaft	0:-15 1:5 3:-5 5:-8 6:-10 7:8
w:shaft_,	0:-17 2:-5 7:14
w:shall	2:-9 3:-14 6:-7 7:-15 8:-15
w:shall_be	0:-5 1:13 2:-15 3:-5 4:14 5:-7 6:-12 7:-8 8:-12
w:shall_not	0:-11 1:9 2:17 3:-11 4:-15 5:6
w:shall_release	0:6 2:-15 4:17
w:shall_remain	0:14 1:-9 2:-13 4:-5 5:6 6:7
w:shall_we	0:21 1:-6 2:-6 3:-6 7:-13
w:share	0:27 1:-9 3:-19 4:-5 7:-7 8:-6
w:share_.	0:20 1:-5 3:-18
w:sharp	1:-5 4:10 8:-7
w:she	0:11 1:-18 2:-17 3:12 5:-13 6:-7 7:-5 8:-10
w:she'	0:25 1:-7 2:-20 3:-7 4:16 5:-8 6:-12 7:-8 8:-13
w:she'll	0:12 1:-7 2:-12 3:9 4:-7 5:-6 7:-12 8:-5
w:she_has	0:15 2:-5 5:-6 7:-5
w:she_will	0:-10 2:-7 3:-7 7:12
w:she_writ	1:-11 2:-5 3:11 7:-7
w:sheet	0:-5 1:-21 3:-7 4:5 5:-19 6:-9
w:sheet_#	1:-6 2:-11 3:-8 4:12 5:-5 7:-9
w:sheet_and	0:10 1:-9
w:sheet_rev	0:-10 2:7 4:8 5:-6 6:9 8:-17
w:shelf	0:-10 1:-18 2:6 3:-10 4:-12 5:12 7:7 8:-8
w:shelf_,	0:-11 1:-15 2:14 3:-8
w:shelf_.	0:10 7:-9
w:shelf_life	0:-9 1:-10 2:-5 3:-5 4:-8 5:13
w:shelf_test	0:-10 1:-5 2:10
w:shelf_until	0:-8 1:-6 2:-14 3:10 6:7 7:8
w:shell	0:-8 1:5 3:-9 5:8 6:-6 7:-8 8:-16
w:shell_,	0:-19 1:6 2:-6 4:-9 5:10
w:shelv	0:-5 1:13 2:-8 3:7 4:-19 5:-11 6:-7 7:-16 8:-6
w:shift	0:27 1:-6 2:-9 3:-8 6:-5 7:-11
w:shift_.	0:17 3:-5 6:-5 7:-9
w:ship	0:-21 1:-22 2:-20 4:-23 5:32 6:-21 8:-8
w:ship_#	0:-22 1:-17 2:-30 3:27 4:-16 5:38 6:-13 7:-19 8:-25
w:ship_,	0:-16 1:-10 2:-6 3:20 5:11 6:-8 8:-5
w:ship_.	0:-11 1:-9 2:-12 3:11 4:-8 6:-13 7:7 8:-5
w:ship_by	0:-7 3:-5 4:-5 5:-11 8:16
w:ship_com	2:-5 3:12 7:-5
w:ship_date	0:17 1:-9 2:-16 4:-12 5:-10 8:7
w:ship_exactly	1:-6 2:-11 3:-6 5:21
w:ship_in	0:-21 1:-7 2:-8 3:-8 4:-6 5:28 6:-5 8:-8
w:ship_it	0:20 5:-5 7:-7
w:ship_on	0:9 1:-13 2:-9 3:-6 5:12
w:ship_the	0:8 1:-16 3:15 5:-7 6:-8 7:-5
w:ship_them	1:-6 2:-6 3:9 4:6 5:-15 8:-6
w:ship_to	0:-15 1:-9 2:16 3:-5 4:-7 5:-13 8:18
w:ship_until	0:-17 1:-8 2:-17 3:-7 4:-11 5:23
w:ship_with	0:-10 3:14
w:shipment	0:-30 1:-6 2:-25 4:-25 5:38 6:-14 7:-9 8:-9
w:shipment_,	1:5 2:-17 3:-11 5:18 6:-9
w:shipment_:	0:-14 1:-7 2:-7 3:9 5:11 8:-5
w:shipment_for	1:10 2:9 3:-6 4:-7 5:-6
w:shipment_goes	1:17 2:-6 3:-7 7:-5
w:shipment_release	1:-8 2:-24 4:-12 5:25
w:shipment_to	0:-8 1:-8 3:11 4:-8 5:-16 6:-6
w:shipp	1:-7 2:-38 3:-8 4:-26 5:27
w:shipp_#	2:-8 5:-5 6:18 8:-8
w:shipp_,	0:12 1:-18 2:-22 5:10 6:10 7:-12 8:-6
w:shipp_.	0:9 1:15 2:-11 3:5 5:-11 6:-7 7:-5
w:shipp_and	0:8 3:-12 6:-5 7:-6
w:shipp_release	0:-8 1:-10 2:-20 3:-5 4:-6 5:27
w:shipp_until	0:-5 1:-8 2:-5 3:-5 4:-6 5:11 7:8
w:shirt	1:-7 7:10
w:sho	0:7 2:12 4:-11
w:shop	1:-8 2:-7 3:-20 5:-9 7:8 8:-9
w:shop_,	0:15 4:-6 5:-5 8:-8
w:shop_.	0:5 1:-7 2:-15 3:-15 4:-13 5:-7 6:7 8:-14
w:shop_draw	0:-8 1:-6 2:-13 4:-12 8:17
w:shop_in	0:-9 1:-10 2:16
w:shore	0:-10 1:-14 3:-6 4:11 5:-10 6:-5
w:shore_.	0:-5 1:-11 2:17 4:-15 5:-7
w:short	0:19 1:-15 2:-6 3:-8 5:-6 6:15
w:shot	1:-15 3:-21 4:15 5:-9 6:-5 7:-16 8:-7
w:should	0:-6 2:-8 4:-14 5:-15 6:-13 7:-18 8:7
w:should_reach	2:15 4:-8 5:-5
w:should_the	1:10 3:-12 5:-5 6:-9
w:shout	0:11 1:-12 2:11 8:-7
w:shout_if	0:6 1:-11 2:13 8:-7
w:show	0:21 2:-6 3:-15 4:7 5:-10 6:-11 7:-9 8:-14
w:show_,	0:-12 1:-6 3:-5 4:9 5:-9 7:-5
w:show_.	0:18 2:-9 3:-12 4:-6 8:-7
w:show_is	0:-9 1:-6 2:-9 4:13 5:-5 7:-5
w:shown	1:11 2:-5 3:-6
w:showroom	0:-27 1:7 2:-15 3:-17 4:23 5:-22 7:-10 8:-12
w:shroud	0:-5 3:10
w:shroud_in	0:-5 3:10
w:shut	0:-8 1:15 2:-6 3:-15 4:9 5:-12 6:-11 7:-6 8:-10
w:shut_until	0:-5 1:-13 2:16
w:shut_you	1:16 3:-5 7:-11
w:shutdown	0:-15 1:-15 3:-8 4:-6 5:17 6:9 8:-7
w:side	0:-16 1:14 2:-21 3:-19 4:-37 5:-12 8:30
w:side_,	0:-13 1:-8 2:-14 4:-16 5:-5 6:-6 7:-9 8:33
w:side_.	0:-9 1:7 2:-26 3:-22 4:-21 5:-6 6:-16 7:10 8:27
w:side_for	2:-6 4:-8 7:-11 8:15
w:sign	0:-31 1:11 2:-23 5:-16 6:-13 7:-20
w:sign_,	1:5 4:-11 8:13
w:sign_.	0:-16 1:-16 2:-30 3:8 4:-16 5:21 8:-5
w:sign_:	0:-12 1:8 2:6 7:-5
w:sign_;	1:-5 2:8 3:-8 4:-6 5:-5 6:10
w:sign_and	0:14 2:-10 3:10 4:-5 6:-5 7:-6 8:-9
w:sign_by	0:-7 2:10 4:-9 5:-11 6:-8 7:-8 8:-5
w:sign_for	0:-22 3:16 4:-5 5:-11 6:-7 7:-6 8:5
w:sign_off	0:-34 1:7 2:17 3:-6 4:-11 5:-13 6:-20 7:-15 8:23
w:sign_the	0:-13 1:29 2:-23 3:-17 6:-17 7:-19
w:sign_this	0:-23 1:-18 2:10 3:12 5:-14 6:-5 7:-5 8:-17
w:signature	1:-7 2:-11 3:-14 4:9 5:-17 6:-17 7:-21 8:9
w:signature_on	0:-36 1:-6 3:-12 4:11 5:-7 6:-10 7:-18 8:22
w:signora	2:-11 3:11
w:silicone	1:-6 2:-6 4:12
w:silicone_#	2:-9 4:13
w:silk	0:-27 2:13 3:-10 4:15 5:-5 6:-7 7:-5 8:-16
w:simone	0:7 2:6 3:-12 4:-6 5:13
w:simply	0:15 1:-12 2:-14 4:-7 6:-6 7:-9 8:11
w:since	0:20 1:-10 3:-7 4:-12 5:-14 6:-6 7:-17 8:-8
w:since_.	0:11 2:-9 3:-5
w:since_monday	0:12 5:-5 7:-12
w:since_yesterday	0:-10 1:-6 7:12
w:single	0:8 2:-18 4:11 5:-11 8:-6
w:single_one	0:12 2:-14 3:-8 6:5
w:sink	0:7 1:-11 2:5 3:11 4:-12 5:-9 6:-10 7:-7 8:-6
w:sink_mark	0:6 1:-15 2:-6 3:14 5:-6 7:-6
w:sir	0:-20 1:-14 2:8 3:8 4:-11 5:-10 7:6 8:12
w:sir_,	0:-21 1:-14 2:8 3:9 4:-11 5:-10 7:6 8:12
w:sirs	0:-14 1:-8 2:5 7:10 8:7
w:sirs_,	0:-14 1:-8 2:5 7:10 8:7
w:sit	0:-6 1:20 3:-25 4:-25 5:-5 7:-5 8:-16
w:sit_on	0:15 2:-8 4:-6
w:sit_tight	0:-6 1:10 3:-16 4:-7 5:8 6:-7
w:site	0:-19 1:6 2:9 3:-11 4:-22 5:17 6:-9 7:-8
w:site_,	0:-6 1:10 2:7 5:-5
w:site_.	1:11 2:15 3:-8 4:-10 5:-10
w:site_buyer	0:-6 5:14
w:site_has	0:11 2:-12 3:-11 4:-9 5:21
w:site_manager	0:-6 5:19
w:site_survey	1:14 2:-5 5:-5
w:sitt	0:-22 2:-20 3:18 4:-10 5:-19 6:5 7:-14 8:-6
w:sitt_in	0:-20 2:-19 3:26 4:-10 5:-17 7:-9
w:six	0:6 6:-12 7:-12 8:-10
w:six_more	0:-5 1:10 2:8 4:-7 6:-12
w:size	0:-18 1:8 2:-10 3:-6 4:13 5:-12 6:9 7:6
w:size_#	0:-9 2:-5 3:7 4:11
w:skid	0:-24 2:-12 4:-7 5:14 6:-5
w:sku	1:-6 2:13 4:-7 5:-8
w:sl	0:6 1:-10 3:-9 4:-9 5:-5 6:8 7:-12
w:sled	0:-7 2:-9 3:-5 5:10
w:sleep	0:-9 7:13
w:sleev	0:-17 1:7 2:-19 3:6 4:-6 6:-11 7:-9 8:9
w:sleev_,	0:-10 2:-18 5:-9 6:-10 8:13
w:sleev_in	0:-14 1:-7 3:9 5:8
w:slid	0:19 1:-6 2:-14
w:sling	0:-7 1:-13 3:-10 4:-5 7:7
w:slip	0:26 1:-7 3:-6 4:-13 5:-11 7:-6 8:-6
w:slip_#	0:18 2:-11 8:-5
w:slot	0:-13 1:-21 3:-12 4:12 5:13 6:-6 7:5 8:-13
w:slot_.	0:-14 2:-13 3:-9 4:13 5:7 7:11
w:slot_is	1:-12 2:9 3:-9 6:-5
w:slot_on	0:-7 2:-12 4:13 8:-12
w:slot_we	2:-5 5:13
w:small	0:16 2:-6 7:-7 8:-6
w:smell	0:-5 2:-9 3:5 7:12
w:smt	0:-6 1:15 2:-8
w:sn	0:12 2:-6 4:-11 8:-9
w:sn_#	0:12 2:-6 4:-11 8:-9
w:so	0:-27 2:-6 3:8 4:-31 5:-14 6:-5 7:-23 8:-6
w:so_#	1:-11 3:10 4:-14 5:-14 6:-12 7:-7 8:-6
w:so_,	0:15 6:-8
w:so_.	0:-18 2:7 4:-14 5:8 6:-10 7:-9 8:-8
w:so_:	0:-11 2:11 4:-12
w:so_build	1:-13 2:-11 3:12 6:12
w:so_don't	1:-9 2:17 4:-6
w:so_far	0:-12 3:-16 4:-12 5:10 6:-13 8:-10
w:so_i	0:8 1:-6 2:-28 3:-10 4:12 5:-5 7:-5
w:so_in	0:-15 1:9 3:-15 4:8 5:9 6:-8 7:-15 8:-6
w:so_it	5:-6 6:15 8:-9
w:so_let'	0:-8 1:18 3:-10 6:-9
w:so_much	0:14 7:-9 8:-6
w:so_noth	0:8 1:-7 2:-23 3:6 4:-20 5:-14 6:14 8:-18
w:so_please	0:6 1:9 4:-12 5:-17 6:-11 7:-19 8:11
w:so_that	1:-7 2:-18 3:5 6:5 7:-6
w:so_the	1:6 2:6 4:-12 5:-7 6:-10 7:-15 8:-7
w:so_there	2:-11 3:-7 5:-5 6:-7 8:11
w:so_this	0:16 1:-8 2:-13 3:-7 5:-8 6:-8 7:-9 8:-10
w:so_until	0:-20 2:5 3:-14 4:8 5:-5 8:-5
w:so_we	0:-16 1:13 2:5 3:-12 6:5 7:-6
w:so_you	0:-12 1:18 2:-25 4:-11 5:-13 6:-8 7:-9
w:so_your	2:-6 3:12
w:society	0:-10 7:11
w:socket	0:-12 2:7 7:9
w:soda	2:11 5:-5
w:sofia	1:11 2:-13 3:12 6:-5
w:sold	0:23 1:-7 2:-18 3:-8 5:-6 6:-5 7:-8
w:solder	0:-13 7:14
w:solv	4:-6 5:10 7:6
w:solveig	1:13 6:-6
w:some	0:-29 1:34 2:-7 3:10 4:-19 5:-15 6:-20 7:-5 8:-26
w:some_of	0:-34 1:27 2:-16 3:14 4:-8 5:-10 6:-17 7:-25 8:-19
w:somebody	0:22 2:-5 6:-9 7:-7
w:someone	0:10
w:someth	1:-6 2:7 3:-22 4:-8 5:-20 6:-16 7:29 8:-29
w:someth_.	2:12 3:-9 4:-9 5:-6 7:11 8:-14
w:somewhere	0:-9 1:12 2:9 3:-8 5:-8 7:-8
w:soon	0:23 3:-16 4:-13 5:-11 6:-22 7:-24 8:-15
w:soon_as	0:18 1:5 3:-16 4:-13 5:-9 6:-22 7:-15 8:-15
w:sorry	0:8 1:-20 2:-16 3:-16 4:-24 5:-12 6:8 7:19 8:-23
w:sorry_,	0:26 1:-8 2:-11 4:-12 6:-7 7:-10 8:-8
w:sorry_.	0:18 2:-10 3:-5 4:-7 8:-5
w:sorry_for	0:11 3:-8 5:-5 7:-7
w:sort	0:-34 2:-12 3:22 4:-12 5:-10 7:21
w:sort_,	1:13 2:-9 3:-5 6:-5
w:sort_.	0:-7 1:-5 2:-9 5:-5 7:14
w:sort_out	0:-13 2:5 7:9
w:sort_result	1:-7 3:14
w:sound	0:17 1:-6 2:-10 3:-6 4:-8 8:-8
w:sourc	0:-32 1:-7 2:17 3:-25 5:-12 6:-5 7:-7
w:sourc_(	0:-12 3:-6 4:-7 8:15
w:sourc_)	0:-5 2:-10 3:-8 4:16
w:sourc_,	0:-16 2:6 3:-13 4:8 6:-7 7:-6 8:-14
w:sourc_.	0:-13 1:-7 2:11 3:-6 4:-13 6:-9 7:9 8:14
w:source	0:-9 2:-15 4:15 5:-6
w:source_inspector	0:-9 2:-15 4:15 5:-6
w:space	0:-7 1:-5 3:-5 5:13
w:spacer	2:-13 4:-5 5:-5 8:25
w:spar	0:-5 1:-9 2:-10 3:8 5:7
w:spare	1:-8 2:-10 3:10 4:-7 5:6 7:-7
w:spare_part	1:-8 2:-10 3:10 4:-7 5:6 7:-7
w:speak	0:-11 3:-6 8:10
w:speak_against	0:-7 2:-5 3:-6 8:10
w:speaker	6:10
w:speaker_grill	6:10
w:spec	0:-27 1:17 3:-20 5:-6 6:-5 7:6 8:-6
w:spec_rev	0:-12 1:18 2:-15 3:-17 4:12
w:specification	1:-7 2:15 4:-11
w:speech	0:10 1:-7
w:spin	0:-9 1:11 2:9 4:-6 5:-5
w:spin_test	0:-8 2:10
w:spindl	2:22 4:-7 7:-6 8:-5
w:spindle	0:6 2:-10 4:9
w:spoke	0:8 2:-10 3:-5 4:10
w:spoken	0:16 1:-11 2:-7
w:sponsor	0:-7 7:11
w:spr	0:6 1:11 3:-11 5:-14 6:-10 7:-16 8:-16
w:spr_,	0:19 2:-9 3:-8 4:12 5:-11 7:-12
w:spr_.	0:-6 1:16 2:-6 6:-7 7:-5
w:spray	0:-23 1:20 2:6 3:-8 4:8 5:-11 6:-6 7:-11 8:-8
w:sqa	0:-15 1:-8 3:14 4:-6 5:-6 6:-6 7:11
w:sqa_.	3:10 5:-5
w:square	0:-7 1:15 6:-7
w:st	0:-11 1:-14 2:37 3:-15 4:-40 5:-18 6:-21 7:-12 8:-26
w:st_.	0:13 6:-7 7:-6
w:st_lot	0:-12 1:-15 2:28 3:-6 4:-29 5:-14 6:-10 8:-16
w:staff	0:20 2:-9
w:stag	0:6 1:-11 6:9
w:stag_.	1:-8 2:10
w:stage	2:-13 4:14 5:-5
w:stainles	0:-10 1:6 2:15 3:-8 5:-6 6:-5
w:stainles_,	0:-9 2:10 4:-5
w:stainles_.	0:-5 2:16 3:-9 4:-5 5:-5
w:stamp	0:-16 1:7 2:-10 4:-7 6:-7 7:-7
w:stamp_the	0:-11 1:14
w:stand	1:-10 2:7 3:-12 4:5 6:10 7:-16 8:-7
w:stand_in	0:6 1:-14 2:-6 6:15
w:start	0:23 1:-23 2:9 3:-39 5:-20 6:-12 8:-20
w:start_#	0:-10 2:12 4:-6
w:start_,	1:-19 2:14 3:-15 4:-19 5:-13 7:5 8:-5
w:start_.	0:-12 1:-15 2:10 3:-13 4:-21 5:-9 6:-8 7:12 8:18
w:start_:	0:-18 2:-6 8:19
w:start_a	0:20 1:-8 4:-5 7:-7 8:-16
w:start_again	0:19 1:6 2:-8 3:-9 4:-6 6:-5 7:-7
w:start_and	0:-5 1:-8 7:13
w:start_at	0:29 2:-20 3:-5 4:-5 7:-8 8:-5
w:start_before	0:-11 1:-5 2:-9 3:-6 4:12 5:-7 6:-9 8:-5
w:start_on	0:30 1:-22 2:-14 6:-8 8:-13
w:start_the	2:-10 3:-11 4:20 5:-10 6:-11 7:-11 8:-12
w:start_until	0:-11 1:10 2:12 3:-12 5:-6
w:start_with	0:-5 2:26 3:-15 4:-31 5:-17 6:-10 7:-8 8:-15
w:starter	2:15 4:-12 6:-5
w:state	0:6 1:-14 2:-11 4:-6 6:19
w:statement	0:14 3:-6 7:-5
w:station	0:12 1:-6 7:6
w:statu	0:14 1:-19 3:-6 4:-12 5:5 7:-19
w:statu_"	0:-10 2:11 6:-6
w:statu_:	0:7 1:-12 6:12
w:statu_from	0:18 3:-7 7:-16
w:statu_of	0:10 1:-13 8:-6
w:stay	0:-22 1:-6 2:-5 3:11 4:-6 5:-5 6:-8 8:-11
w:stay_#	0:13 5:-10
w:stay_,	0:-9 1:-5 2:7 3:10 4:-9
w:stay_.	0:5 3:10 6:-7
w:stay_as	0:-6 1:9 2:-7 3:-13
w:stay_at	0:-20 1:-13 2:-19 3:-14 4:-7 5:25 6:-6 7:15 8:10
w:stay_back	0:-9 1:-5 3:15
w:stay_behind	0:8 1:-13 4:-8 5:-11 7:-9 8:-8
w:stay_block	0:-11 1:13 2:-6 4:11 5:-20 6:-7 7:-9 8:-7
w:stay_cag	0:-5 3:27 4:-9 5:-9
w:stay_clos	0:14 1:-21 2:-14 3:-6 4:30 5:-16 6:-7 8:-9
w:stay_down	1:16 2:-6 3:-5 5:-6
w:stay_frozen	1:-18 2:25 3:-7 4:-14 5:-7 7:-6
w:stay_in	0:-10 1:-9 2:-22 4:-8 6:-8 7:13 8:-10
w:stay_lock	0:-15 1:5 3:5 5:-10
w:stay_off	1:17 2:-7 4:-5
w:stay_on	0:-12 1:5 2:10 4:-8 5:-6 7:-8 8:-5
w:stay_out	0:-7 1:11 2:-11 3:-14 6:16 7:-11 8:-7
w:stay_park	1:26 2:-11 3:-14 4:-9 5:-10 6:-14 7:-10 8:-7
w:stay_put	0:-10 1:-10 2:-8 3:17 4:-10 5:9 7:-8 8:-6
w:stay_shut	0:-9 1:7 3:-14 4:9 5:-6 6:-8 7:-13 8:-10
w:stay_stopp	1:21 2:-18 4:-19 5:-12 6:-19 7:-23 8:-6
w:stay_there	0:-10 3:-7 7:16
w:stay_unbuilt	0:-10 2:13 3:-8 4:-7
w:stay_unreleas	0:-5 1:-11 2:24 3:-5 4:-8 5:-13
w:stay_unshipp	2:-16 3:-6 5:22
w:stay_until	0:-9 1:-17 2:-17 3:20 4:-6 5:5 7:12 8:-6
w:stay_where	0:-13 1:8 2:-10 3:8 4:10 6:-7
w:stay_with	0:-26 1:-19 2:-16 4:-15 5:12 6:-8 7:27 8:-7
w:steel	0:-19 1:-6 2:22 3:-7 5:-8 6:5 7:-16 8:-10
w:steel_#	3:-9 4:14 6:-5 7:-12 8:-5
w:steel_,	1:-7 6:15 7:-6
w:steer	0:7 1:-5 4:12 5:-10 8:-11
w:stefan_,	0:-8 2:-5 3:10 4:-5 5:-8
w:stein	3:12 6:-11
w:stem	0:5 1:10 2:-10 8:-7
w:step	0:12 1:12 4:-20 5:-9 6:-20 7:8 8:-11
w:step_,	0:11 1:10 2:-13 6:-14
w:step_.	1:-6 2:20 4:-14
w:stern	0:11 1:10 2:-11 5:-5 7:-5
w:steve	0:-10 1:12 3:-17 4:-11 5:12 6:-10 7:-5
w:steve_,	1:15 2:-8 3:-8
w:sticker	0:-14 1:-9 2:10 3:5 4:-21 5:-8 6:-7 7:-10 8:-19
w:still	0:6 1:5 2:-28 3:14 4:-5 5:-12 6:-5 7:-16 8:-9
w:still_.	0:-8 1:11
w:still_block	1:12 6:-6
w:still_have	0:-17 1:-20 2:-16 3:22 4:10 5:-5 6:-8 7:-10 8:-5
w:still_held	0:14 1:-8 2:-5 4:-7 5:-7
w:still_hold	0:-10 1:-12 3:12
w:still_in	0:14 1:-7 2:-12 6:5
w:still_on	0:22 2:-11 4:-10 5:-7 6:-9 7:-17 8:-9
w:still_open	1:11 2:-13 3:-6 4:-5 5:-6 6:9 7:-7
w:still_owe	0:-7 2:11 3:6 4:-5 6:-5
w:still_to	0:-11 1:9 2:-17 3:11 4:-9 5:-7 6:-9 7:8
w:stock	0:-25 1:-17 2:-11 3:12 4:-23 5:-5 7:-25 8:6
w:stock_,	0:-18 1:-26 3:9 4:-21 5:-22 7:-21 8:18
w:stock_.	2:-5 3:8 5:-12 6:5 7:-7 8:-7
w:stock_:	1:5 3:10 4:-7
w:stock_count	0:-11 3:-5 5:15
w:stock_from	1:11 3:-7
w:stock_list	0:10 1:11 3:-8 6:-11 7:-7 8:-7
w:stock_of	0:-7 1:16 3:7 6:-13
w:stock_to	1:10 7:-6
w:stock_until	0:11 3:-10
w:stocktak	0:-13 1:-6 5:17
w:stocktak_is	0:-11 1:-5 5:16
w:stood	0:-8 1:-6 2:10
w:stool	0:5 2:-5 4:-6 6:15
w:stop	1:13 2:-17 3:-27 4:-14 5:-20 7:19 8:-13
w:stop_,	0:-21 1:13 2:5 3:-21 4:-5 5:-9 7:9 8:-5
w:stop_.	0:-12 1:-11 2:-6 4:-17 5:-8 6:-6 7:10
w:stop_:	0:-8 1:20 2:7 3:-19 4:-11 5:-6 6:-6 7:-14
w:stop_all	0:-5 1:-6 3:-6 7:12
w:stop_and	0:16 7:-16
w:stop_are	0:-6 1:11 2:-7 3:-11 4:-5 7:-5
w:stop_at	0:15 1:-8 2:-8 3:-5 6:-15 7:8 8:-9
w:stop_count	0:-6 1:10 7:-5
w:stop_everyth	0:-11 1:-7 7:15
w:stop_for	0:-11 1:10 2:-7 3:-10 5:-8 7:6
w:stop_in	0:-6 1:11 6:-7 7:5 8:-6
w:stop_is	0:-12 1:20 2:-12 3:-11 4:-9 5:-5 6:8 7:-9 8:-7
w:stop_lift	6:13
w:stop_of	0:9 2:-5 3:-11 4:-6 5:-10 7:-17
w:stop_on	0:-8 1:17 2:-10 3:-8 4:-5 7:-10
w:stop_order	0:12 1:-6 3:-11 6:5 7:-5
w:stop_plat	0:-11 1:-13 7:20
w:stop_the	0:-32 1:-25 2:-6 3:-5 6:-7 7:44 8:-7
w:stop_until	0:-7 1:22 2:-12 3:-11 6:-5 7:-8
w:stop_with	1:17 2:-5 7:-5
w:stop_work	0:7 6:-5 7:-12
w:stop_you	0:-6 1:16 2:-9 3:-10
w:stopp	0:27 1:24 2:-26 3:-17 4:-16 5:-11 6:-15 7:-42 8:-8
w:stopp_,	0:12 1:-5 3:-7 4:-5 5:-5 6:-9
w:stopp_.	0:-15 1:13 2:-8 3:-12 7:-5 8:-5
w:stopp_:	0:-5 1:10
w:stopp_at	0:13 1:-11 7:-10
w:stopp_for	1:16 2:-12 4:-13 5:-6 6:-8 7:-7
w:stopp_since	0:16 7:-13
w:stopp_the	0:20 1:-8 2:-7 3:-13 6:-9 7:-13
w:stopp_till	0:-5 3:10 4:-9 7:-6
w:stopp_until	1:25 2:-12 3:-13 5:-8 6:-19 7:-25
w:stopp_you	0:-8 1:11 2:-10 3:-17 4:-6 5:-6 6:13 7:-11
w:stoppage	0:-11 1:25 3:-6 5:-5 7:-5
w:stor	0:7 1:6 2:-15 3:13 4:-10 5:-8 6:-10 7:-10
w:storage	0:20 1:-7 2:-5 4:-5 7:-16
w:store	0:-29 2:-6 3:6 4:-25
w:store_,	0:-13 1:11 4:-5 5:7 7:-9
w:store_.	0:-16 2:-11 3:5 4:-13 5:-6 7:11 8:9
w:store_open	0:-14 2:-10 4:-7 5:15 6:-6
w:store_until	0:12 2:-5 5:-8
w:storm	0:-12 1:11 2:-5
w:straight	0:-27 1:11 2:7 3:-15 4:17 5:-12 6:-14 8:-31
w:straight_away	1:-9 7:10
w:straight_into	0:-18 1:-7 2:9 3:-9 4:10 5:-10 8:-20
w:straight_on	0:-13 1:17 2:7 3:-7 4:11 6:-13 7:-5 8:-18
w:strap	0:-6 2:23 4:-8 5:-13
w:strategic	0:-14 1:5 4:-9 5:-7 7:-5 8:14
w:strategic_buy	0:-12 1:10 2:-10 4:-6 7:-5 8:15
w:street	0:16 6:-11 7:-7
w:stres	0:-13 1:12 2:-6 3:9 5:-5 7:-5
w:stretcher	1:7 2:10 6:-8
w:strike	0:-22 3:-15 4:17 5:8 6:-9 8:-13
w:strip	0:-12 1:12 2:-13 3:-7 4:12 5:-13 6:-11 8:-11
w:stuck	0:23 2:-20 3:-9 4:-13 5:-7 6:-11 7:-16 8:-17
w:study	1:-9 3:-7 4:-18 5:10 6:-7 8:-5
w:study_.	0:11 1:-6 2:10 4:-7 5:-5
w:study_is	0:-11 4:-13 5:11
w:style	2:-16 3:-8 4:9 5:-10 6:9 7:-9 8:-5
w:style_#	1:8 4:-7 6:10
w:subject	2:6 3:11 4:-16 5:-11 6:-8 7:-17 8:-15
w:subject_to	0:-7 1:-7 2:13 4:-11 5:-7 7:-5 8:-11
w:substitut	2:14 4:-7 6:-7
w:subtract	1:-18 2:-8 3:24 4:-5 5:-8 6:-5
w:subtract_from	1:-12 2:-5 3:15 5:-6
w:suite	0:20 2:-7 4:-8
w:suite_#	0:20 2:-7 4:-8
w:summary	0:18 1:-15 2:-9 6:8 7:-8 8:-5
w:summer	2:6 4:10 8:-8
w:sunday	0:24 2:-17 3:5 6:-16 7:-12
w:sunday_,	0:-6 3:11 6:-10
w:sunday_.	0:20 2:-14 6:-10 7:-7
w:sunny	0:-10 2:7 3:9
w:supplier	0:37 1:-28 2:-25 4:-13 5:-16 6:-16 7:9 8:-19
w:supplier'	1:12 6:-6
w:supplier_,	0:-12 1:-14 4:-14 5:-6 6:-6 7:35 8:-16
w:supplier_.	0:18 1:-11 7:-8
w:supplier_?	0:10 1:-5
w:supplier_day	0:24 1:-9 2:-15 3:-6
w:supplier_has	0:-15 7:10
w:supplier_quality	0:-9 1:-14 2:-7 3:22 6:-6 7:6 8:-6
w:supply	0:-17 1:16 3:-12 4:-12 5:15 7:-5 8:-8
w:supply_plann	4:-5 5:10
w:support	0:10 2:5 3:-10 4:-5 8:-5
w:sure	0:10 1:-12
w:surpris	0:19 2:-13 3:-5 4:-11 7:-6
w:survey	0:-16 1:23 2:-6 5:-5
w:survey_is	0:-11 1:19 2:-5 5:-5
w:surveyor	0:-12 1:15 2:-15 3:-6 4:11 5:-8 6:-7 7:-14 8:-7
w:surveyor'	2:-13 4:-5 5:-7
w:surveyor_has	0:-12 1:15 2:-15 3:-6 4:11 5:-8 6:-7 7:-14 8:-7
w:survive	0:5 1:-5 2:-8 4:11 8:-8
w:susan	2:-11 4:12 5:-5
w:suspend	0:-46 1:10 2:-18 3:-26 4:-17 5:-14 6:-22 7:42 8:-13
w:suspend_.	0:-15 1:6 2:-7 3:-8 4:-5 6:-8 7:18
w:suspend_the	1:6 6:-12 7:17
w:suspend_with	0:-7 7:14
w:suspension	0:-7 1:-6 2:-10 6:6 7:13
w:sven	1:-7 2:-8 4:14 5:-6 6:-12 7:5 8:-9
w:sven_,	0:-10 1:-5 4:8 7:6 8:-5
w:switch	0:10 2:7 7:-8 8:-9
w:syringe	0:-6 2:14 3:-6 4:-5
w:system	0:37 1:-9 2:-23 3:-9 4:-13 5:-17 6:-10 7:-16 8:-8
w:system_.	0:15 2:-7 4:-6 6:-5 7:-7
w:system_and	0:12 3:-5 5:-5
w:t	0:-14 4:-8 5:5 6:5 7:-6
w:t2	0:-11 2:-13 4:14 7:-6 8:-5
w:t4	0:17 1:-5 2:-9 4:-5 6:-8 7:-7
w:t_,	2:9 3:-13 5:12
w:tabl	5:10
w:table	0:6 1:-10 2:-6 3:-9 4:13 5:-11 6:-10 7:-9 8:-15
w:table_,	0:-8 2:-12 3:-6 4:12 7:-5
w:table_.	0:-7 2:5 3:-12 4:9 5:-5 6:-8 7:-6
w:tablet	2:11 4:-5
w:tag	0:5 1:-14 3:27 4:-6 5:-11 6:-9 8:-9
w:tags	0:-9 2:6 4:-8 5:-12 8:17
w:tags_,	0:-9 4:-5 5:-13 8:18
w:tail	0:-9 2:-6 3:-8 4:-5 5:13 6:-11 8:-10
w:tail_lift	0:-13 5:15
w:tak	0:8 1:-18 2:-15 4:-18 5:8 8:-8
w:tak_#	2:-7 3:12 4:-5 5:-9
w:tak_.	0:9 1:-7 2:-11 3:-9 4:-8 5:13 6:-6 7:-7
w:take	0:-16 1:-19 2:-28 3:27 4:-23 5:15 6:-20 7:-18 8:-6
w:take_#	0:-27 1:-8 2:-27 3:14 4:-14 5:21 6:-14 7:-14 8:-11
w:take_it	0:18 3:-11 5:-5 6:-6 7:-6 8:-8
w:take_the	0:-11 1:5 4:-7 7:-15 8:9
w:take_them	1:-10 3:15 4:-11 5:-6
w:take_this	0:22 1:-6 2:-19 3:-7 4:-9 8:-7
w:take_those	1:10 3:-7
w:taken	2:7 3:14 4:-12 5:-9 6:-10 7:-9 8:-5
w:taken_off	0:-6 3:13
w:taken_up	0:-14 1:12 2:14 6:-6
w:talk	0:16 1:-11 2:5 3:-11 8:-10
w:tamsin	0:-20 2:-9 4:-8 8:34
w:tan	0:-5 2:-6 3:10 4:7
w:tan_,	0:-5 1:-5 2:-6 3:11 4:7
w:tanaka	0:-5 1:8 3:-8 4:6 5:-13 6:-5 7:-5 8:-10
w:tanaka_,	0:-14 1:9 5:-5 8:-9
w:tank	0:29 1:-26 2:-13 3:-5 4:-9 5:-8 6:25 7:-9 8:-5
w:tank_until	0:26 2:-12 4:-9 5:-11
w:tap	0:-12 1:-8 2:10 3:8
w:tape	0:11 3:-5 7:-5
w:tbd	0:-25 3:-16 6:-12 7:-11 8:22
w:tbd_,	1:-6 2:13
w:tea	0:15 2:-11 4:10 8:-8
w:team	0:-8 1:14 2:-10 3:-8 4:-10 7:-5 8:-13
w:team_,	0:-21 1:16 2:-5 4:-17 7:-7 8:-6
w:team_.	0:-7 1:-5 2:13 8:-9
w:tech	0:-25 2:-9 6:-10 7:-11 8:17
w:tech_pack	0:-25 2:-9 6:-10 7:-11 8:17
w:technical	1:9 2:-15 3:-5 4:6 5:-14 6:-8 8:16
w:technical_purchas	0:-8 1:11 4:-11 5:-13 6:-6 8:19
w:telephone	1:11
w:tell	0:15 2:-16 3:-20 4:-21 6:-9 7:-6
w:tell_me	0:18 1:-13 2:-12 3:-11 4:-12 5:-16 6:-9 7:-10 8:16
w:tell_the	0:17 7:-9
w:tell_us	0:26 2:-17 3:-13 5:-5 7:-18
w:tell_you	0:-32 1:18 2:-16 3:-5 4:-15 5:15 6:-6 7:19 8:-7
w:temper	1:13 6:-12
w:ten	1:18 3:-14 5:-7 7:-22 8:-13
w:ten_,	0:11 7:-6
w:ten_.	1:14 2:-9 3:-11 4:-7 7:-12 8:-9
w:ten_of	0:-5 1:11 3:-8
w:tender	0:-5 3:-8 4:-14 5:12
w:tensile	1:15
w:term	0:-28 2:-22 3:-9 4:-22 6:5 7:-12 8:33
w:term_as	0:-21 1:-6 2:-20 3:-8 4:-17 5:-12 7:-5 8:24
w:terminal	1:-11 2:20 3:-10 4:-19 5:-11 6:-9 7:-6 8:-5
w:tess	0:-10 2:10
w:tess_,	0:-10 2:10
w:test	0:-31 1:-10 2:18 4:13 5:-24 6:-30 7:-7 8:-13
w:test_,	1:5 3:9 4:7 5:-9 6:-8 7:-11 8:-5
w:test_.	0:-6 2:-16 3:13 4:-9 5:-8 6:-16 7:-12 8:-13
w:test_;	0:13 1:10 2:-14 3:-6
w:test_and	0:-13 2:8 4:9 5:-6 6:-9 7:-7 8:-7
w:test_are	1:11
w:test_at	0:-22 1:5 2:15 5:-12 6:-7 7:-6
w:test_bench	0:-16 3:10 4:-7 7:6
w:test_fail	0:19 3:-11 5:-5 7:-11
w:test_finish	0:-9 1:13
w:test_has	0:-23 1:-12 4:-6 5:11 7:6
w:test_in	0:-20 1:-5 2:25 3:-6 4:-17 5:-6 6:-11 8:-11
w:test_is	0:-10 1:-17 2:19 4:12 5:-24 6:-7 7:-11 8:-5
w:test_of	0:-5 1:-13 2:17 3:7 4:-10 7:-6
w:test_ok	1:5 2:7 3:8 4:-14
w:test_on	0:-7 1:16 5:-5 6:-7
w:test_pass	1:18 2:-7 4:-6
w:test_report	1:25 2:-6 3:-6 6:-13 7:-6
w:test_with	0:-11 1:-5 2:11
w:tester	0:18 1:-7 2:-17 4:-8 7:-5
w:text	0:-17 1:5 2:25 4:-13
w:texture	0:-6 1:15 3:-11
w:th	0:31 1:-14 2:-23 3:-23 4:-18 6:-6 7:-6 8:-17
w:th_,	0:10 1:-7 4:-12
w:th_.	0:38 1:-17 2:-14 3:-5 4:-17 5:-12 6:-7 7:-13 8:-16
w:th_and	0:-13 5:8 7:10
w:th_is	0:-8 1:-5 2:-6 4:11
w:than	0:18 3:-13 4:-5 6:-7 7:-15 8:-16
w:than_#	0:19 2:-16 5:6 7:-9
w:than_i	2:11 3:-6
w:than_that	0:15 1:-8 2:12 3:-6 4:-9 5:-8 7:-8 8:-7
w:thank	0:32 2:-15 3:-17 4:-26 5:-22 6:-7 7:-38
w:thank_,	0:27 1:9 2:-13 3:-14 4:-20 5:-10 6:9 7:-6 8:-18
w:thank_.	0:33 1:-8 2:-16 3:-12 4:-11 5:-7 7:-9 8:-26
w:thank_for	1:-13 2:13 4:-24 5:-21 7:-23 8:19
w:thank_to	0:10 7:-9
w:thank_you	0:14 1:-7 2:-17 3:-12 4:-13 6:-8 7:-25 8:5
w:that	0:-17 2:8 3:-9 4:-11 5:-15 6:6 7:-12 8:-11
w:that'	0:-26 1:-5 2:-6 3:-5 5:-23 6:19 7:-26 8:-14
w:that'_#	0:-8 1:6 2:17 3:-7 4:-12 5:-9 6:-7 7:-12
w:that'_all	0:-6 1:-5 2:-16 3:12 4:11 6:-10
w:that'_left	0:-13 1:-16 2:-14 3:-18 4:-7 5:-5 6:33 7:-11 8:-16
w:that'_the	0:13 2:-13 4:-5 5:-10 7:-6
w:that_#	0:15 2:-5 7:-6
w:that_,	0:11 1:6 2:5 3:-11 4:-9 7:-6
w:that_.	0:6 2:15 3:-16 5:-5 6:-11 7:-16 8:-13
w:that_are	0:-29 2:-20 4:-17 5:-6 6:12 7:28 8:-13
w:that_aren't	0:-12 1:-13 4:-6 7:17
w:that_before	1:-8 2:12
w:that_came	0:-13 1:8 2:-6 7:11
w:that_com	0:6 1:-12 2:-5 4:16 5:-9 7:-5
w:that_first	0:-8 2:14 4:-5
w:that_follow	0:-9 2:16 3:-6 4:-7
w:that_from	0:11 1:-5 2:-6 3:-6 4:6 8:-5
w:that_i	0:16 2:-6 3:-5 4:-6 5:-5 6:12 8:-13
w:that_is	0:-25 1:-18 2:21 4:-6 6:9 7:-13 8:-7
w:that_it	0:8 1:8 2:-17 3:-15 4:14 5:-8 6:-5 8:-11
w:that_lot	0:-8 1:-5 3:-6 4:-7 7:11
w:that_mak	0:-10 2:12
w:that_many	1:-6 3:14
w:that_mean	1:-9 2:-8 3:11 4:-6 6:9
w:that_nobody	0:7 1:-9 3:-7 7:-12
w:that_number	1:7 2:-5 3:15 6:-15 7:-5 8:-6
w:that_our	1:-14 2:9 5:-8 6:6 7:-7 8:-5
w:that_pass	1:-9 3:14
w:that_release	0:-16 1:12 2:13 3:-5 4:-11 6:-5
w:that_remain	0:-9 1:-6 2:-24 3:-10 4:-6 5:-5 6:21
w:that_stay	0:-15 1:13 3:-21 4:-7 5:11 6:-8
w:that_the	0:13 2:-12 3:-8 4:-7 5:-12 6:-12 7:-32 8:-14
w:that_they	0:18 5:5 7:-9
w:that_until	0:20 1:-6 2:12 3:-9 4:-17 5:-8 7:-21 8:-11
w:that_was	0:6 1:11 3:-10 7:-8
w:that_way	0:-12 8:12
w:that_we	0:8 1:-12 2:7 3:-10 6:5 7:-15
w:that_were	0:-10 1:8 2:-18 4:-8 5:-5 6:-6 7:-18 8:-5
w:that_window	0:-12 3:-6 5:19
w:that_you	0:11 1:-7 2:-25 3:10 4:-20 5:-12 6:-6 7:-19 8:10
w:the	0:8 1:-9 4:-5 5:-11 6:-8 7:-5 8:-16
w:the_#	0:-5 1:8 2:-12 4:14 5:-19 6:-8 7:-10 8:-22
w:the_$	0:10 2:-5
w:the_accept	2:-5 3:16
w:the_album	0:10 2:-7
w:the_already	0:-8 3:12
w:the_aluminium	1:-10 6:12
w:the_anodiz	1:-10 7:11
w:the_answer	0:-9 1:-11 2:8 6:10
w:the_antenna	0:-14 1:-9 4:14 5:-6
w:the_approval	0:-6 1:12 2:-9 5:-12 6:-7 8:-9
w:the_approver	0:-8 8:11
w:the_architect	0:-10 1:7 4:5 5:-11
w:the_artwork	2:-12 4:-10 7:16
w:the_assembly	0:-6 1:-10 2:14 5:-5 7:7
w:the_attach	0:12 1:-12 2:18 3:-10 4:-7 5:-9 6:-6 7:-8 8:-13
w:the_audit	0:32 1:-8 3:-26 4:-7 6:-10 7:-7 8:-5
w:the_auditor	0:29 3:-13 4:-6 5:-5 7:-8
w:the_authority	0:-6 7:10
w:the_awn	1:14 4:7 7:-8 8:-7
w:the_back	0:-7 1:10 2:-12 3:9 6:-14 7:-9
w:the_bakery	0:25 3:-9 4:-8 5:-7 7:-14
w:the_balance	0:-8 1:12 2:9 4:-14 6:-16 8:-8
w:the_bank	0:6 2:-10 5:10
w:the_batch	0:9 1:-14 2:-7 3:12 4:-5 5:-9
w:the_bath	2:13
w:the_bench	0:-18 1:7 2:7 4:7 5:-11 7:-11 8:12
w:the_bend	0:12 1:8 7:-14
w:the_best	0:12 3:-5 8:-5
w:the_big	0:13 1:-7 2:-14 3:-12 4:18 5:-6 6:-5 7:-6 8:-7
w:the_biocompatibility	0:12 3:-11 7:-8
w:the_black	0:11 2:-5
w:the_blank	2:-10 4:12
w:the_blister	2:-6 3:12 4:5 6:-12
w:the_block	1:-24 2:-11 3:26 4:-12 5:-11 6:11 7:-13 8:-11
w:the_blue	0:-19 2:-16 3:-11 4:18 5:5 7:5 8:-7
w:the_board	0:24 1:-25 2:-15 3:-10 4:5 5:-9 7:-11 8:-5
w:the_boat	0:-8 4:-13 5:14
w:the_book	0:13 1:-5 7:-5
w:the_booth	0:19 1:-14 4:-6 8:-6
w:the_border	0:-7 2:-13 4:-6 5:10 8:12
w:the_bore	0:5 1:7 2:-13 3:14 4:-5
w:the_bottom	0:22 7:-11
w:the_box	1:-11 2:-28 3:-9 4:23 5:-13 6:-10 7:-7 8:-24
w:the_bracket	0:-14 1:-9 2:21 3:-8 4:-21 5:-10 6:-7 7:-11 8:13
w:the_brake	0:-8 1:8 2:-6 3:-6 4:-6 6:-5 7:15
w:the_budget	0:28 1:-20 2:-12 4:-5
w:the_build	1:-11 3:14 4:-5 6:-6 7:7
w:the_bulk	0:-20 1:-9 2:-15 3:-9 4:25 8:-16
w:the_burn	0:-13 2:6 3:8
w:the_burr	0:-22 2:6 3:-10 5:-5 7:19
w:the_buyer	2:-10 3:-13 4:11 5:-9 8:-7
w:the_cabinet	0:-6 1:10 2:-17 4:-11 6:-6 7:-5 8:17
w:the_cable	0:-15 1:-8 2:8 3:-14 4:-14 8:13
w:the_cage	0:9 1:-10 2:-16 3:18 4:-6 5:-9 8:-5
w:the_call	1:-12 5:-6 6:-5 8:9
w:the_canteen	0:12 2:-10
w:the_caps	1:13 2:-13 4:-13 5:-6 8:-7
w:the_cause	0:-6 1:6 2:-6 7:12
w:the_cell	1:14 6:-8
w:the_certificate	0:14 3:-12
w:the_chair	1:9 2:11 3:-9 5:-10 7:-5 8:-6
w:the_chrome	0:-8 3:7 7:15
w:the_clas	0:-10 1:-10 2:7 3:9 5:-9 6:9 7:-9 8:-5
w:the_cleat	0:15 1:8 2:-10 4:-9
w:the_club	0:11 4:-5
w:the_cmm	1:6 2:-12 4:11 6:-5 8:-12
w:the_coat	0:-8 1:-5 2:-7 3:18 4:-6 5:-6 6:-7 7:-17
w:the_coffee	0:11 1:-7 3:12 4:-9 5:-5 7:-5 8:-6
w:the_coil	2:6 4:-10 5:6
w:the_cold	0:-8 4:-9 5:12
w:the_color	0:-5 1:12 2:-16 4:-5 6:-7 7:11
w:the_colour	0:-28 1:-17 2:10 4:9 5:-14 6:-11 7:13 8:-20
w:the_com	0:-6 1:-14 2:-16 3:-18 4:-23 5:29 7:-11 8:-9
w:the_complete	0:-13 1:-29 2:-9 3:-11 4:-5 6:35 8:-9
w:the_confirm	0:14 2:-8
w:the_connector	0:-17 1:10 2:10 3:-8 5:-6 6:-6 7:8
w:the_container	0:15 1:-9
w:the_contract	1:-5 3:-9 5:-8 6:-8 8:-15
w:the_corrosion	0:10 5:-5
w:the_cost	0:-5 2:-7 3:-7 4:16 7:5 8:-10
w:the_count	0:11 1:5 2:-11 3:-11 4:-7 6:-5 7:-19 8:-8
w:the_county	0:9 1:9 2:-12 3:-11 4:-10 5:-10 6:-13 7:-9 8:-7
w:the_courier	0:14
w:the_crane	1:-12 6:12
w:the_crash	0:26 2:-9 3:-14 4:-9 5:8 6:-8 7:-11
w:the_credit	0:14 2:-13
w:the_crib	0:-6 1:5 3:-7 4:-9 6:-5 7:13
w:the_crimp	0:-8 1:22 3:-8 5:-5
w:the_ct	0:-12 1:-5 2:-6 3:18
w:the_current	0:-40 2:-24 3:-19 4:-15 5:5 7:-7 8:47
w:the_custom	0:8 2:-9 3:-11 4:-5 5:20 7:-9
w:the_customer	0:-11 1:-16 2:-12 3:7 5:-14 6:5 7:5 8:-9
w:the_customer'	0:-19 1:22 2:9 3:-14 4:-13 6:-13 7:11
w:the_dealer	1:-7 5:16
w:the_decision	0:-19 1:-10 2:-14 3:15 7:10 8:12
w:the_delivery	0:-16 1:-8 2:14 3:-6 4:-9 5:21
w:the_depot	0:-7 1:15 2:5 3:-8 5:-5 7:-5
w:the_deviation	0:-9 1:23 2:-8 3:-6 4:-8 5:-7 7:-6
w:the_die	0:-14 1:7 3:-8 6:-11 7:17
w:the_dispatch	0:-20 1:-5 2:-6 5:-6 6:5 8:18
w:the_display	1:10 6:-7
w:the_distributor	0:-20 3:-5 5:12 6:-8 7:11
w:the_dock	0:-11 1:-8 4:-8 5:11
w:the_dog	1:13 2:-12 4:8 5:-7
w:the_door	0:-10 2:-8 4:13 5:-5 6:-5
w:the_draft	0:-8 8:11
w:the_draw	0:31 1:-19 2:-6 3:-11 4:-15 5:-15 6:-5 7:6 8:-16
w:the_drawer	1:11 2:12 3:-5 4:-15 6:-5
w:the_driver	1:-10 2:-5 3:9 7:-9
w:the_drop	0:-5 1:-11 3:-7 4:15 5:-5 7:-7
w:the_dye	0:-6 1:13 2:-9 3:-8 4:-5 5:-5 6:-8
w:the_earliest	0:6 2:-12 4:13
w:the_eight	0:-6 3:10 6:-5
w:the_elevator	0:34 1:-6 2:16 3:-8 4:-12 5:-7 6:-5 7:-24 8:-13
w:the_embargo	1:-13 3:9
w:the_emc	0:-10 5:-11
w:the_en	1:11
w:the_en71	0:13 2:-6 4:-9
w:the_end	3:-19 4:-6 5:-7 6:10 7:-5 8:-6
w:the_engineer	0:16 3:-5 4:-6 7:-5
w:the_entire	0:-11 1:-27 2:-6 3:-21 4:-6 5:-7 6:35 7:-13 8:-8
w:the_fai	0:7 1:-11 2:-19 3:-7 4:14 5:-5 8:-7
w:the_fair	1:7 2:-5 3:7 5:-10 6:-14 7:-7 8:-15
w:the_fatigue	0:-16 1:10 2:14 4:-7
w:the_field	0:-25 2:-26 3:-11 5:-9 6:12 7:26 8:-7
w:the_fifty	0:-8 1:-12 2:20 3:9 4:-11 7:-6
w:the_figure	0:13
w:the_file	0:24 1:-23 2:-17 3:-10 4:-12 5:7 6:-8
w:the_film	0:10 2:-9
w:the_final	0:-11 5:12 6:-8
w:the_finish	0:-28 1:-32 2:-13 3:48 4:-11 5:-17 6:-18 8:-12
w:the_fire	0:-8 1:10 3:-5 4:-8 5:11 6:-11 8:-6
w:the_first	0:-11 1:-12 2:44 3:-27 4:-32 5:-13 6:-21 7:-14 8:-18
w:the_fit	0:-15 2:17 3:-5 5:-6 6:-6 8:-5
w:the_fitter	2:13 3:-6 4:-5
w:the_fixture	1:15 2:-12 3:-6
w:the_flammability	1:10 3:9 4:-6 5:-12 6:-8
w:the_flip	1:12 2:-10 4:-5 6:-5
w:the_floor	0:6 2:12 3:-8 5:-17 6:-18 7:-8
w:the_folder	0:16 2:-9 7:-8
w:the_follow	3:-16 4:-18 6:-10 8:5
w:the_food	0:-14 1:14 2:12 4:-14 5:-5 8:-11
w:the_form	0:-15 2:-15 3:-13 4:-14 5:-8 6:-8 7:-10 8:21
w:the_forty	0:-10 2:-7 4:12 7:-6
w:the_foundation	1:10 2:-9 4:-6 5:11
w:the_foundry	0:21 1:-11
w:the_fram	0:8 1:26 2:-21 3:-9 4:-21 5:-14 6:-18 7:-5 8:-17
w:the_freeze	0:7 1:-12 2:-5 6:11 7:-5
w:the_full	0:-6 1:-27 2:-6 3:-9 4:-5 6:29 7:-13 8:-8
w:the_fumigation	0:12 2:-14 3:-7
w:the_furnace	2:-7 3:12 4:-8 5:-5
w:the_gasket	0:5 1:-8 3:-6 4:-12 5:-5 6:-7 8:10
w:the_gear	2:-11 3:-6 4:-8 5:11
w:the_gearbox	0:11 7:-8
w:the_glas	0:-7 1:19 4:-13 6:-12 7:-5
w:the_glaze	0:-11 1:6 2:15 3:-5 4:-5 7:-5
w:the_go	0:-12 2:6 3:-25 4:-23 5:-14 6:-8 7:14
w:the_good	0:-13 4:-12 5:-7 7:7
w:the_grey	0:-21 1:-8 2:18 4:-6 5:-8 6:-8
w:the_grill	0:-5 1:-11 3:-7 6:9 7:12
w:the_halt	0:-15 1:-5 2:-6 3:19 4:-6 6:-8 7:-10
w:the_handle	0:-6 2:-8 4:12 5:-9
w:the_harbour	0:-12 1:10 2:6 4:-9
w:the_hardnes	3:15 5:-5 6:-12 7:-6
w:the_harnes	1:14 2:-5 3:-6
w:the_hatch	0:-11 2:-6 4:-5 5:12
w:the_haze	0:-23 1:-11 2:11 3:6 4:6 5:-5
w:the_head	0:-8 1:12 2:-11
w:the_heat	1:10 5:-5
w:the_held	1:-12 2:-17 3:30 5:-5 6:-6 7:-6 8:-17
w:the_hinge	0:-7 1:14 2:-7 3:-10 4:10 6:-5 8:-13
w:the_hold	0:-13 1:-14 2:-16 4:-8 5:-12 6:29 7:-23
w:the_holiday	2:14 7:-7
w:the_hose	1:-14 4:-8 6:12 8:11
w:the_hotel	0:-8 2:9 3:-13 4:-8 6:-5 7:-9
w:the_importer	0:-5 2:-9 4:-6 5:11
w:the_ink	7:11
w:the_institute	0:-12 1:10 2:-8 4:11 6:-7
w:the_interruption	0:-14 1:26 2:-11 3:-14 4:-11 5:-6 6:-7 7:-10 8:-5
w:the_intranet	0:10 2:-5
w:the_invoice	0:11 1:-6 3:7 4:-15 5:-16 6:-9 7:-11
w:the_january	0:10 2:-11 3:-5 5:10
w:the_job	0:-20 2:-9 4:-7 5:-11 6:-14 7:24 8:-8
w:the_kiln	0:-16 1:13 2:-13 3:-9 7:14
w:the_lab	0:8 1:-13 2:-15 3:9 5:-17 6:-12 7:-8
w:the_label	0:22 2:-7 3:-5 7:-8
w:the_ladder	0:-8 1:11 2:-7 3:-5 4:-5
w:the_lamp	0:-5 4:-6 7:11
w:the_last	0:6 3:-16 4:-20 5:6 7:-5
w:the_latch	0:-10 2:-11 3:-10 4:16 8:-5
w:the_latest	0:-25 1:16 3:-11 4:-5 6:-14 7:-6 8:17
w:the_lath	1:10
w:the_launch	0:-10 2:12 5:-7
w:the_leak	0:12 4:-14 7:-5 8:-6
w:the_leed	0:-17 1:-6 2:18 3:-9 4:-14 6:-5 8:-16
w:the_lens	0:-5 1:-11 2:-8 3:11 4:10
w:the_letter	0:47 1:-14 2:-16 3:-8 4:-9 5:11 6:-6 7:-19 8:-45
w:the_level	0:-11 2:8 6:9
w:the_light	0:6 1:7 2:6 3:8 4:-14 7:-11
w:the_line	0:22 1:-11 3:-14 4:-7 6:-7 8:-6
w:the_link	0:10
w:the_list	0:22 2:-5 4:-6 5:-7 6:-6 7:-8
w:the_load	0:13 1:14 2:-17 3:-12 4:-7 5:-12 6:-7 7:-7 8:-7
w:the_loom	0:-5 1:14 3:-5 7:-9
w:the_lot	1:-15 2:22 3:-7 5:-7 6:7 7:-10
w:the_lunch	0:13 2:9 4:-7 5:-6 7:-7 8:-5
w:the_machin	1:11 2:11 3:-7 4:-10 6:-5
w:the_mail	1:-12 2:-7 3:10 6:-6 7:19
w:the_man	2:14 3:-5 4:-8 8:-11
w:the_march	0:-17 5:23 6:-5
w:the_material	0:-16 2:20 6:-5 8:-6
w:the_matt	0:-23 2:-18 3:-13 6:-8 7:-12 8:17
w:the_meantime	0:-13 2:-8 4:8 7:12
w:the_menu	0:-12 2:11
w:the_middle	0:-7 7:11
w:the_mill	0:-10 1:-5 7:12
w:the_ministry	2:-5 4:-11 5:12
w:the_miss	0:10 1:-11 5:-6
w:the_mock	0:-7 1:-8 2:17
w:the_model	0:-12 8:12
w:the_moment	0:-24 2:-20 3:-11 4:-5 5:-12 6:6 7:31 8:-18
w:the_month	1:10 3:-13 4:-5 6:-8 7:-6
w:the_mould	0:-10 2:7 3:8 4:-11 7:-9
w:the_mount	2:14 3:-12
w:the_museum	0:18 1:-10 2:-14 3:-9 5:-8 7:-9
w:the_new	0:-17 1:19 2:-20 3:-26 5:8 6:-24 8:-18
w:the_newest	0:-26 1:12 2:-18 3:-16 5:-9 7:-15 8:19
w:the_next	0:-19 1:6 4:-35 5:37 6:-25 7:-18 8:-17
w:the_night	2:11
w:the_nod	0:-23 5:-11 6:-10 7:-9 8:9
w:the_number	0:10 1:-8 2:-7 3:6 4:-7 5:-5
w:the_oak	0:-10 1:5
w:the_office	0:12
w:the_ok	0:-22 1:15 3:-15 4:-15 5:-12 8:18
w:the_old	0:21 1:8 2:-12 3:-7 5:-6 6:-7 7:-8 8:-6
w:the_one	0:-13 1:6 2:9 4:-19 6:-32 7:-23 8:8
w:the_ones	0:-10 2:-11 3:12 6:-6
w:the_only	0:-15 7:11
w:the_open	0:-21 1:-8 3:35 4:-21 5:-19 7:-7 8:-16
w:the_operator	1:-9 2:15 4:-5
w:the_order	0:-35 1:-8 2:-15 3:29 4:-7 5:-22 6:-6 7:-6 8:-16
w:the_other	0:-9 2:6 4:-15 6:-15 7:-17 8:-21
w:the_outside	1:-7 2:17 3:-7
w:the_outstand	0:-11 2:14 4:-20 5:-5 7:-7
w:the_oven	0:13
w:the_pack	0:7 2:9 3:-9 4:-10 5:-12 6:-12 7:6 8:-7
w:the_paint	2:-22 3:10 4:-11 5:-14 6:-8 8:-5
w:the_pallet	0:-13 2:13 7:8
w:the_panel	0:-12 4:-10 7:12
w:the_paper	0:-6 1:-16 2:16 3:-7
w:the_park	1:-12 2:-10 3:16 4:-5 6:-10 7:-8 8:-5
w:the_part	0:-27 2:5 6:-6 7:-5 8:29
w:the_patience	0:-10 8:7
w:the_paus	0:-11 1:11
w:the_pause	0:-9 1:20 3:-9 6:5 7:-9
w:the_peel	0:10 2:-6 5:-8
w:the_period	0:-6 2:-11 3:-6 4:-5 5:18
w:the_person	0:-5 2:-13 3:7 4:-10 5:-8 6:-6 8:14
w:the_phone	0:6 1:-18 3:-7 6:14 7:-16 8:-5
w:the_photo	0:28 1:-10 2:-9 3:7 4:-7 7:-13 8:-25
w:the_piec	2:-7 3:13 4:-7
w:the_pilot	0:-21 2:6 3:-20 4:11 5:-19 7:-7 8:-13
w:the_plant	0:-6 1:-9 2:-6 3:-5 5:17 6:-5
w:the_plat	0:-7 1:-10 2:-12 3:5 4:-6 5:-5 6:-7 7:15
w:the_plm	0:25 1:-10 2:-5 3:-6 4:-6 5:-5 6:-8 7:-11
w:the_po	0:-27 1:-5 2:9 3:20 4:-24 5:-8 6:-32 7:-7 8:17
w:the_portal	0:16 1:6 2:-19 3:-7 4:-8 5:-10 7:-12 8:-7
w:the_post	0:-14 4:-7 8:17
w:the_ppap	2:-14 3:-8 4:-9 6:-7 7:-5 8:13
w:the_pressure	1:12 5:-9
w:the_price	0:13 7:-6
w:the_print	2:-14 3:-11 6:-15 7:-7 8:17
w:the_printer	0:12 7:-7
w:the_production	0:-19 2:10 3:-8 5:-10
w:the_proof	0:-19 1:-5 4:8 8:14
w:the_pull	0:11 2:-6 4:-5 6:-6
w:the_pulley	0:6 2:12 3:-7 5:-7 7:-9
w:the_pump	0:-7 4:-13 5:-12 6:5 8:17
w:the_purchas	1:24 2:-14 4:-17 5:-6 6:-14 8:-11
w:the_purchase	1:-11 2:14 4:-5 5:-6
w:the_quality	2:-8 3:11 5:-7
w:the_quantity	0:-11 2:-22 3:15 6:-14 7:-5 8:-5
w:the_quarantin	0:-9 3:18
w:the_quarantine	1:-12 7:13
w:the_queue	0:12
w:the_quote	4:10
w:the_rack	0:-14 1:9 2:-7 3:-5 4:-7 5:15 6:-8 7:-5
w:the_railway	0:10 6:-5
w:the_recycl	0:-13 2:7 4:12
w:the_red	0:20 1:-7 2:-9 3:16 4:-9 5:-8 6:-10 7:-14 8:-14
w:the_relay	0:-16 1:-7 2:20 3:-5 5:-7 6:-6
w:the_releas	3:-7 5:6 6:10
w:the_release	0:9 1:9 2:7 3:-26 4:-14 5:-12 7:-11 8:-13
w:the_remain	0:26 1:-15 3:-19 4:-17 5:-16 7:-11 8:-10
w:the_remainder	1:6 2:15 3:-7 4:-11 5:-5 6:-8
w:the_resin	0:-20 1:16 2:-12 4:-8 5:-8 6:-12
w:the_rest	0:-13 1:-13 2:19 3:6 4:-12 5:-9 6:-30 7:-28 8:-20
w:the_restart	0:-16 1:24 2:-5 3:-12 4:-6 5:-7 6:-5
w:the_resumption	1:14 4:-7
w:the_retailer'	0:-11 1:7 2:6 3:-8 4:-12 6:-5
w:the_retest	1:15 3:-15
w:the_revis	0:-10 6:6 7:-10
w:the_rig	0:-11 4:12 7:-5
w:the_right	1:-5 2:-13 3:-5 4:-8 6:-10 7:7 8:18
w:the_robot	0:6 1:-7 2:19 4:-6 7:-7 8:-5
w:the_roof	0:-6 1:9 2:-16 4:-13 6:-7 8:14
w:the_run	0:-14 1:6 2:6 3:-14 4:21 5:-6 6:-9 7:-8 8:-17
w:the_runout	2:11 4:-8
w:the_salt	0:-17 1:8 3:17 5:-7 7:-9
w:the_same	1:7 2:-14 3:-7 4:6 5:-11 7:-7 8:-9
w:the_sampl	0:-26 1:-22 2:-21 3:-17 4:47 5:-20 6:-11 7:-17 8:-26
w:the_sample	1:-22 3:-8 4:14 5:-6 6:-6 7:-16 8:-5
w:the_scaffold	3:-6 4:-5 5:13
w:the_schedule	7:13
w:the_school	0:7 1:12 6:-5 7:-7
w:the_scratch	1:-13 2:-5 3:15 5:-6 6:-5
w:the_sea	0:-7 2:11 3:-6 4:-10 5:-6 6:-6
w:the_seal	1:-7 3:12 4:7 5:-6 6:-7 7:-8 8:-8
w:the_seat	0:-8 1:15 2:5 3:-16 4:-11 5:11 6:-7 7:-5
w:the_second	0:23 1:6 2:-11 3:9 4:-22 5:-13 6:-12 7:-11 8:-8
w:the_sensor	0:-18 3:-6 4:-17 5:-10 6:7 7:12 8:12
w:the_sery	0:-24 1:-13 2:-23 3:-9 4:33 5:-18 6:-5 7:-8 8:-10
w:the_sew	0:-12 1:11 2:-6 6:-7 7:12
w:the_shade	1:-15 3:12 4:-10 5:-10 7:7
w:the_share	0:22 1:-8 3:-18
w:the_sheet	0:12 2:-6
w:the_shelf	0:-9 1:-10 4:-6 7:10 8:-5
w:the_shelv	1:-7 2:-15 3:7 4:-6 5:-5 6:10 7:-14
w:the_ship	1:-9 2:-5 4:-9 5:-10 7:6 8:12
w:the_shipment	1:-5 3:-6 5:10
w:the_shipp	0:-17 2:-13 4:-16 5:14 6:-6 7:-8 8:20
w:the_shop	1:-13 2:8 3:-16 5:-8 6:6 8:-9
w:the_show	0:-7 1:-7 3:-6 4:8 5:-10 7:-7
w:the_showroom	0:-12 1:10 3:-9 5:-9 7:-5
w:the_shutdown	2:-8 6:15 8:-5
w:the_sign	0:22 2:-14 3:-6 4:-15 5:-7 8:-14
w:the_sink	1:-9 3:13
w:the_site	0:-8 1:10 2:-13 4:-5 5:18 6:-5
w:the_six	0:-13 1:-14 2:8 7:-5
w:the_size	0:-8 2:-5 6:13
w:the_slot	0:13 1:-7 3:-9
w:the_socket	0:-7 7:10
w:the_sort	0:-6 1:-9 3:14
w:the_spare	2:-7 3:13 4:-6 7:-7
w:the_spin	0:-8 2:10
w:the_spray	0:-8 1:10 2:-5 3:-9 4:9 5:-8 8:-8
w:the_steer	0:7 1:-5 4:12 5:-10 8:-11
w:the_stop	0:-18 1:37 2:-16 3:-26 4:-8 5:-13 7:-8 8:-6
w:the_stopp	0:-8 3:10 6:-7 7:-7 8:-7
w:the_stoppage	0:-10 1:17 7:-5
w:the_stor	0:-8 1:-11 2:-9 3:17 4:-8 5:-12
w:the_store	0:-12 1:-9 2:-5 4:-7 5:13
w:the_strap	0:-9 2:17 4:-7
w:the_subject	0:15 1:-7 6:-5 7:-11 8:-5
w:the_supplier	0:40 1:-14 2:-26 3:-18 4:-9 5:-13 6:-5 7:-11
w:the_suspension	0:-7 1:-6 2:-10 6:6 7:14
w:the_system	0:24 1:-7 2:-19 4:-7 5:-12 6:-7
w:the_table	0:-8 1:-8 2:7 3:-11 4:10 6:-7
w:the_tank	0:20 2:-11 4:-7 5:-10
w:the_tensile	1:15
w:the_test	0:-8 1:-6 2:12 3:-5 4:9 5:-6 8:-5
w:the_thirty	0:-7 1:-8 3:14
w:the_thread	1:-6 3:13 5:-8 8:-6
w:the_three	0:7 1:-10 3:9 4:12 5:-9 6:-12 7:-7 8:-10
w:the_ticket	0:20 2:-15
w:the_time	2:5 4:-12 5:-9 8:-6
w:the_tool	2:-19 3:-21 4:-16 5:-11 7:10 8:9
w:the_torque	0:-17 1:19 2:9 3:8 4:-8 5:-11 6:-6 7:-6
w:the_tour	0:16 1:-5 2:7 4:-10 5:-9 8:-11
w:the_toy	0:-6 1:25 2:-19 3:-12 4:-9 6:-7 8:-12
w:the_trade	1:-11 3:-12 4:12 6:-7 7:-8 8:-15
w:the_traveler	0:15 1:-13 2:6 7:-5
w:the_tray	0:-7 1:8 2:14 3:-6 4:-5 8:-6
w:the_trial	0:-18 1:-9 3:-19 4:18 5:-8 6:-5 8:-8
w:the_truck	0:-20 1:8 2:-7 3:-7 5:18
w:the_twelve	1:-15 2:-11 3:20
w:the_two	0:16 2:-21 3:-11 5:-10 7:-8 8:-14
w:the_ul	0:-9 1:5 3:11 4:7 5:-6 7:-5
w:the_ultrasonic	0:-6 2:-14 3:14 5:-11
w:the_updat	0:-43 1:13 2:-16 3:-16 5:-7 6:7 7:-14 8:38
w:the_urgent	0:-23 1:24 2:12 3:-22 4:-23 5:6 6:-19 7:-15 8:-9
w:the_ut	0:-6 2:10
w:the_valve	0:6 1:14 2:-13 3:-5 8:-7
w:the_vault	0:15 3:-7 6:-9 8:-7
w:the_vet	0:37 1:-7 2:-21 3:-16 4:-13 5:-10 7:-12
w:the_wait	0:11 3:-6 5:6 7:-6
w:the_wall	0:-17 1:8 3:-5 4:-9 7:9 8:-5
w:the_ward	1:11 4:-9 7:-9
w:the_wash	4:11 5:-5
w:the_water	0:26 1:-8 4:-12 5:-12 7:-8
w:the_weather	0:-8 2:-6 5:11
w:the_webb	0:-11 7:14
w:the_week	0:-9 1:-18 2:-25 3:-15 4:-20 5:40 6:-11 8:-11
w:the_weld	0:-6 1:16 2:8 3:-8 5:-5 6:-6
w:the_white	0:-18 1:-7 2:5 3:-5 4:14 5:-6 7:7 8:-6
w:the_whole	0:16 1:-30 2:-22 3:-24 4:6 5:-14 6:40 7:-37 8:-18
w:the_wind	1:-10 2:20 3:-9 4:-14 5:-6
w:the_window	0:-16 1:-11 2:-23 3:-21 4:-19 5:45 6:-15 7:-10 8:-19
w:the_wooden	2:11 4:-7
w:the_word	0:-9 2:-9 3:-6 4:8 5:10
w:the_work	1:11 6:-6
w:the_wrong	0:13 3:-5 4:-5 5:-10 6:-10 7:5
w:the_x	0:12 3:-5 4:-5
w:the_yard	0:-20 2:7 4:-13 5:7 7:-11 8:-7
w:the_yok	0:-20 1:13 2:-14 7:19
w:the_yoke	0:8 3:-7 4:-16 5:-9 6:-11 7:-7 8:7
w:their	0:15 2:6 3:-20 4:-16 5:-15 7:-14 8:-10
w:their_line	0:-6 2:12 3:-13 4:-10 6:5 7:-5
w:them	0:-31 1:10 2:8 3:-5 5:-11 6:-21 7:-7 8:-18
w:them_#	0:19 1:-6 8:-5
w:them_(	1:10 3:-5
w:them_,	0:-28 1:15 2:11 3:-16 4:-9 6:-18 7:-20 8:13
w:them_.	0:-17 1:-5 2:-9 4:-12 7:-5 8:-10
w:them_:	0:-13 1:-9 2:8 6:14
w:them_;	1:10 2:8 3:-11
w:them_?	0:15 1:-6 2:-6 3:-6 4:-11 7:-5
w:them_after	0:-10 1:7 2:6
w:them_again	0:-6 1:-6 2:12 4:-7
w:them_and	0:6 2:-16 3:-12 4:20 6:-12 8:-12
w:them_as	1:24 2:-11 3:-7 6:-11
w:them_aside	0:-12 7:12
w:them_at	0:7 1:-5 2:15 3:-10 4:-8 5:-10 8:-11
w:them_before	0:-10 5:6
w:them_by	0:-24 1:14 3:-9 4:8 5:-6 7:-10 8:-9
w:them_can	1:11 3:-7
w:them_com	1:11 2:5 5:-8 6:-9
w:them_for	0:9 1:-5 4:-12 7:10
w:them_from	0:-6 1:-8 2:-5 3:15
w:them_go	2:-20 3:8 4:19 6:-7
w:them_in	0:-16 2:30 3:-5 4:-23 5:-11 7:-6
w:them_is	1:-15 2:5 3:11 4:-8 5:-8
w:them_myself	1:18 2:-10 4:-5 6:-5 7:-11
w:them_off	0:-21 1:-11 2:-15 4:-13 5:15 6:-6 7:-6
w:them_on	0:-7 1:10 3:10 5:-11 6:-7 7:-8
w:them_out	1:12
w:them_rev	1:13 3:-12
w:them_separately	0:-10 1:19 3:-9
w:them_then	0:10 2:-5 3:-8 4:9 5:-14
w:them_until	0:-13 1:-12 2:-9 3:6 4:5 5:-12 7:11
w:them_up	1:-6 2:-5 3:10
w:them_when	2:15 3:-5 4:-12
w:them_will	0:-12 1:8 2:-12 3:-7 4:13
w:them_with	0:8 1:-19 2:-5 3:14 4:-5 5:-11 6:-5 7:-5
w:then	0:7 2:14 3:-26 4:-6 5:-10 6:-18 7:-12 8:-34
w:then_.	0:10 5:-23 6:-10 7:-15 8:-11
w:then_giv	0:-18 1:-6 3:-10 4:-9 5:-10 7:17 8:-7
w:then_i	0:-10 2:21 3:-19 5:-22 6:-10 7:-10 8:-7
w:then_purchas	0:-11 1:6 2:-9 3:-11 4:12 5:-5 7:-5
w:then_releas	1:-5 2:10 3:-5 4:-12 8:-7
w:then_release	0:9 1:-9 3:-7 4:8 5:-10
w:then_send	1:5 3:-11 5:11
w:then_the	0:18 1:-12 2:5 3:-7 4:-15 5:-5 6:-5 7:-8
w:ther	0:-11 7:14
w:there	0:-26 1:24 2:-31 3:-27 4:-8 5:-27 6:16 7:8 8:-5
w:there'	1:13 2:-6 3:-16 4:-10 5:-11 8:-21
w:there'_#	1:16 2:-10 4:-8 6:-5
w:there'_no	1:-8 2:9 3:-15 5:-8 6:-6 8:-14
w:there'_noth	0:-15 2:-19 5:-6 6:7 7:5 8:-12
w:there're	0:12 1:-10
w:there_,	0:26 2:-9 3:-6 4:-6 7:-6
w:there_.	0:17 1:-13 2:10 3:-12 4:-24 5:-10 6:11 7:-10 8:-14
w:there_are	0:-14 1:22 2:-23 3:-11 4:-11 5:-9 6:11
w:there_is	0:-21 1:-9 2:-30 3:-15 5:-20 6:9 7:5 8:14
w:there_was	1:14 6:-6
w:there_were	0:-14 1:15 2:-5 3:-13 5:-11 6:11 7:6 8:-7
w:therefore	0:-8 1:-7 2:-17 3:-5 4:-7 5:-5 6:21
w:thermal	0:-6 3:-10 5:-10 6:-7 8:-8
w:these	0:19 2:19 3:-10 4:-27 5:-7 6:-5 7:-31 8:-22
w:these_#	0:-11 1:11 2:7 4:-7 6:-7
w:these_,	1:11 6:-9
w:these_.	0:-13 1:9 2:-10 3:18 4:-5 5:-9
w:these_and	0:-5 2:-10 5:17
w:these_are	0:-13 1:13 2:-5 3:-5 5:-8 8:-15
w:these_go	0:-5 2:10 3:-5
w:these_is	1:-15 2:12
w:these_number	0:12 2:-10 4:-8 7:-7
w:these_three	4:14 6:-10
w:they	0:-7 4:-6 5:-12 6:-15 7:-5 8:-23
w:they'll	0:13 1:-8 2:-8 7:-12
w:they'll_be	0:13 1:-8 2:-8 7:-12
w:they're	0:-7 1:-23 3:10 5:-14 6:7 7:5 8:-15
w:they're_not	0:10 1:-16 6:13
w:they_all	0:-5 1:15 2:-9 3:5 6:-8
w:they_are	0:-27 1:15 5:-7 6:-7
w:they_come	1:10 3:-5 4:-18 5:-8 6:-12 8:-7
w:they_do	1:10 2:-8
w:they_go	0:-9 2:-12 3:-7 4:12 5:-5
w:they_have	0:8 7:-13 8:-6
w:they_look	2:11 8:-5
w:they_may	0:14 2:-10 3:-6 5:-5
w:they_pass	1:-6 2:10
w:they_reduce	0:-12 1:14 2:-7
w:they_release	0:19 4:-7 7:-6
w:they_remain	0:-9 2:12 3:-10 6:-7
w:they_sit	0:-11 1:-13 2:16 3:-6 4:-11 5:-6 6:-9 8:-14
w:they_stay	0:-20 2:-5 5:-7 6:-5 7:19
w:they_wait	0:-13 2:12 3:6
w:they_want	0:22 2:-6 7:-9
w:thicknes	0:-25 2:-16 3:14 4:-5 5:-9 6:-7 7:20
w:thicknes_.	1:-10 3:16 5:-6 7:-6
w:thing	0:-9 1:11 2:-5 7:7
w:think	0:26 1:-12 2:-13 3:-12 4:6 5:-14 7:-7 8:-11
w:think_about	0:12 2:-6 7:-5
w:think_the	0:-7 2:-13 3:-7 4:15 7:6 8:-8
w:third_of	1:10 6:-7
w:thirty	1:10 4:-17 5:-8 6:-21 7:-10 8:-6
w:this	1:-27 2:-22 3:-5 5:-12 7:6 8:-11
w:this_,	0:-14 1:6 3:14 4:-13 5:-8 6:-16 8:-6
w:this_.	0:-24 2:19 4:-16 6:-5 7:7 8:-34
w:this_afternoon	0:12
w:this_and	0:-15 1:8 2:-15 3:12 4:-11 5:12 6:-9 7:-8
w:this_as	0:7 2:-19 3:-6 4:14 5:-9 6:-8 8:-12
w:this_decision	0:-10 1:-10 2:-9 3:10 6:-6 7:9
w:this_is	0:21 1:6 2:-19 4:-12 5:-10 6:-16 7:-20
w:this_job	0:-5 2:12 8:-12
w:this_mail	0:-14 1:-7 2:-28 3:-11 4:6 6:16 7:-18 8:15
w:this_message	0:12 4:-6 7:-6
w:this_month	0:19 2:-13 7:-9
w:this_morn	0:28 1:-12 2:-34 3:-18 4:-24 5:-16 6:-7 8:11
w:this_off	0:-21 1:-15 2:10 3:9 5:-15 6:-11 7:-5 8:-18
w:this_on	0:-25 2:-12 3:-12 4:7 5:-7 7:21 8:-9
w:this_one	0:-9 1:19 2:-7 3:-17 4:5 5:10 6:-11 7:-8
w:this_order	0:-7 2:-24 3:-6 4:7 5:-5 6:15
w:this_release	0:-8 4:5 8:-12
w:this_time	0:-9 2:-9 4:-6 8:12
w:this_week	0:12 3:7 5:-9 7:-8 8:5
w:this_with	0:16
w:this_year	1:-8 2:10
w:those	0:-23 1:25 3:-15 4:-18 6:-9 7:-17 8:-16
w:those_#	3:8 4:10 6:-7
w:those_,	0:-13 2:17 4:-5
w:those_.	0:-14 1:7 2:-5 3:-19 6:9 7:-8 8:-6
w:those_are	0:-11 1:12 2:9 3:-16 4:-9 7:-9 8:-5
w:those_as	0:11 1:-11 2:-12 5:12
w:those_by	0:-11 2:-5 7:12
w:those_com	1:10 3:-13
w:those_don't	1:13 2:-10 4:-5 6:-5
w:those_from	0:-6 2:-10 3:17 4:-6 7:-9
w:those_go	0:11 2:-8 4:-9 5:-6
w:those_in	0:-6 3:10
w:those_is	0:-6 3:12 4:-10 5:-12
w:those_off	3:-13 4:-6 5:11
w:those_out	1:17 2:-12 3:-11 4:-8 6:-5 7:-12 8:-8
w:those_panel	0:-5 2:10
w:those_that	0:-7 1:-8 3:12 5:6
w:those_too	0:10 1:-7 2:7 4:-5 5:-6
w:thousand	2:14 4:-11
w:thread_gauge	1:-5 3:14 5:-8 8:-7
w:three	0:37 1:-8 2:-23 3:-10 4:17 5:-15 6:-17 7:-25 8:-8
w:three_sample	0:-15 1:-8 2:-17 4:34 7:-6 8:-12
w:three_thing	1:13 3:-7 4:-5
w:through	0:-20 1:20 3:-19 4:-20 5:-5 6:-19 7:-7
w:through_#	0:12 1:-9 2:-15 5:-5 6:8
w:through_.	0:13 1:-22 3:-7 4:-9 7:7
w:through_;	1:14 3:-8 7:-9
w:through_and	0:-7 1:-11 2:12 3:-8 7:6
w:through_the	0:-19 1:15 3:-11 4:-16 5:-7 6:-12 8:-9
w:through_your	0:-13 3:9 8:12
w:throughout	0:-12 1:15 2:13 3:-12 4:-10 5:-7 7:-11
w:throw	1:6 2:16 3:-8 4:-13 6:-6
w:thru	0:-7 1:6 2:-12 4:-17 5:17 6:-6 8:-7
w:thru_#	1:-9 4:-14 5:16 8:-6
w:thumb	0:-21 1:-12 2:19 3:-15 4:-24 5:-8 6:-12 7:-5
w:thumb_up	0:-21 1:-12 2:19 3:-15 4:-24 5:-8 6:-12 7:-5
w:thursday	0:21 1:-16 2:-29 5:9 6:-12 7:-16 8:-22
w:thursday'	1:-15 2:-6 3:20 4:-7 6:-8 7:-15 8:-7
w:thursday_#	2:-11 3:-5 4:-9 5:8 8:-5
w:thursday_,	0:19 2:-12 3:-18 6:-6 7:-13
w:thursday_.	0:21 1:-12 2:-8 4:-8 5:-8 8:-8
w:thuy	0:14 2:-8 5:5 6:10 7:-7 8:-9
w:thuy_,	0:14 2:-8 5:5 6:10 7:-7 8:-9
w:thx	0:32 2:7 3:-13 4:-24 5:-6 6:-10 7:-15 8:-31
w:ti-6al-4v	2:12 4:-7
w:ticket	0:10 1:9 2:-19 7:-5
w:tight	1:15 3:-20 4:-8 5:5 6:-9 7:-7 8:-5
w:tight_until	1:13 3:-12
w:til	0:-36 2:13 3:-11 4:-11 5:17 6:-13 7:10 8:-20
w:til_the	0:-14 1:8 2:8 3:-6 4:-14 6:-8 7:-6
w:till	0:-40 1:5 2:-9 3:-8 5:18 6:-21 8:-16
w:till_#	0:12 2:-11 5:-5
w:till_i	1:-5 2:15 3:-6 4:-10 5:-8 7:-12
w:till_our	0:-14 2:-7 3:-8 5:6 7:10
w:till_the	0:-23 1:6 2:-8 5:12 6:-19 7:-14 8:-11
w:till_we	0:-12 4:12
w:tim	0:10 2:9 3:-5 4:-9 5:-5
w:timber	2:-11 6:7
w:time	0:8 3:-6 4:-11 5:-5 6:-6 7:-21
w:time_,	1:-12 5:-6 7:-8 8:12
w:time_.	3:-5 6:-9 7:-19
w:time_be	2:14 3:-8 4:-10 7:8
w:time_it	0:14 6:-5 7:-5
w:time_of	0:-10 2:-5 3:5 5:-7 6:11 7:-6
w:tins	1:-5 2:9 3:-12 4:-6 5:9
w:to	0:7 1:-15 2:-11 4:-9 6:-12 7:-11
w:to_#	0:20 1:-22 2:-34 3:9 4:-30 5:21 7:-26
w:to_.	0:10 3:-8 4:-7 7:-7
w:to_:	0:-5 2:-6 3:-5 4:13 5:-8
w:to_a	0:-10 1:-13 2:15 4:-11 5:-6 8:-10
w:to_agree	0:13 1:-7 7:-6
w:to_all	0:17 1:-8 3:-8 7:-6
w:to_approve	0:10 1:-8 2:10 3:-9 4:-15 5:-8
w:to_artwork	1:-11 2:-7 4:-8 8:12
w:to_ask	0:-8 3:-7 4:12 5:-8 6:-6 8:-13
w:to_be	0:-24 1:-5 2:-23 3:7 4:5 5:-5 6:-18 7:12 8:-12
w:to_begin	0:-16 1:-15 2:16 3:-16 4:-10 5:-10 6:-12 7:5
w:to_build	0:-15 1:-9 3:17 4:-20 5:-15 6:-17 7:-6 8:26
w:to_carry	2:-19 3:-8 4:7 6:-5 7:-5 8:10
w:to_check	0:-18 1:12 2:12 3:-13 4:-12 5:-8 6:-16 8:-20
w:to_come	0:-8 1:12 3:-6 6:-7
w:to_confirm	0:-8 2:5 4:-12 6:-10 8:11
w:to_december	1:-5 2:-11 3:-6 5:20
w:to_decide	0:21 1:-11 3:-5 6:-6 7:-11
w:to_do	0:12 1:-9 2:-17 3:-11 4:-6 5:-9 6:-7 8:-5
w:to_draw	0:-11 1:22 2:-15 3:-13 4:7 5:-10 7:-17 8:7
w:to_fill	0:-10 2:13 4:-8
w:to_follow	0:-14 2:15 3:-10 4:-8 5:-8 7:5
w:to_free	0:13
w:to_friday	0:-21 1:-7 2:-13 3:-8 4:-7 5:30 6:-5 8:-8
w:to_go	0:-12 1:-19 4:-16 5:-8 6:-15 8:18
w:to_have	0:-8 8:12
w:to_hear	0:8 1:8 2:-10
w:to_hold	0:23 2:-7 3:-9 4:7 6:-13 8:-10
w:to_index	1:-10 2:-6 4:-5 7:-8 8:18
w:to_issue	3:-11 6:14 7:-6
w:to_it	2:-7 5:11
w:to_keep	1:-11 2:8 3:6 4:-7 5:-9 7:-5 8:-5
w:to_know	0:18 1:-11 2:-11 3:-9 7:-5
w:to_leave	0:-11 2:-7 3:-5 5:16 7:9
w:to_let	0:12 7:-6
w:to_lot	0:8 3:-9 4:-16 8:-7
w:to_make	3:-5 4:-20 5:-7 6:-8 7:-6
w:to_me	0:-6 1:7 2:-17 3:-8 4:10 5:-7 6:-13 7:-26 8:6
w:to_mould	0:-14 1:-11 3:22 7:-6
w:to_our	0:-9 1:5 2:-18 3:5 4:10 5:-6 6:-8 7:-11 8:-9
w:to_pour	0:-5 1:8 2:-12 4:13 5:-5 6:-5
w:to_print	0:-21 1:-13 3:10 4:12 5:-8 6:11 8:-6
w:to_proce	1:-17 3:-10 4:-7 5:-18 6:-7 7:-9 8:22
w:to_produce	0:-8 1:-12 2:13 4:-13 5:-6 6:10 8:-5
w:to_purchas	0:18 1:-11 2:-8 5:-5
w:to_put	0:-11 2:5 4:-9 7:10
w:to_release	0:27 1:-7 2:-13 3:-14 4:-7 5:-7 6:-7 7:-12 8:-12
w:to_remain	0:-11 1:14 2:-16 3:-10 4:5 6:-13 8:-5
w:to_restart	0:22 1:-7 3:-11 6:-6 7:-7
w:to_resume	1:14 2:-5 3:-10 4:-8 5:-5 7:-6 8:-8
w:to_rev	0:-28 1:13 4:-14 5:-17 6:-6 7:-12 8:14
w:to_revision	0:-16 2:16 3:15 4:-21 5:-7 6:-10 7:-8 8:14
w:to_run	0:19 1:-14 4:-14 5:-12 6:-10 7:-6 8:-13
w:to_scrap	0:10 3:-11
w:to_see	0:8 3:-9 5:-12 6:-6 7:6 8:-10
w:to_ship	0:-20 1:5 2:-23 4:-16 5:29 6:-22 7:-7 8:-13
w:to_sign	0:12 2:-13 3:-5 4:-6 5:14 7:-6
w:to_site	0:-14 1:-6 2:-5 4:-7 7:-5 8:16
w:to_sort	0:-19 7:13
w:to_start	0:-14 1:7 2:24 4:-18 5:-13 6:-6 8:-9
w:to_stay	1:22 2:13 4:-12 5:-11 6:-12 7:-9
w:to_stop	0:-10 1:-6 2:-8 3:-5 4:-5 5:11 6:-14 7:7 8:-12
w:to_suspend	0:-14 1:-9 3:-8 6:-7 7:22
w:to_take	0:10
w:to_that	2:12 3:8 6:-8
w:to_the	0:12 3:-6 4:-12 5:-12 7:-39
w:to_these	0:-9 1:10 2:5 5:-5
w:to_this	2:-7 4:12 8:-12
w:to_us	0:-34 3:9 4:-12 6:-10 7:-15 8:28
w:to_use	0:5 1:-8 2:-15 3:28 4:-15 5:-11 6:-9 7:-8 8:-18
w:to_wait	0:-17 1:8 2:17 3:-16 4:-21 5:-6 6:12 7:-8
w:to_weld	1:-6 2:-13 3:9 4:18 7:-7 8:-9
w:to_work	0:17 1:16 2:-7 4:-8 5:-5 7:-5 8:-10
w:to_write	0:13 5:-7
w:to_you	0:-14 1:-10 2:9 3:-8 5:-16 6:-15 7:-17
w:to_your	0:19 1:8 2:-9 3:-7 4:-12 5:-10 6:-19 8:-9
w:today	0:10 1:-21 2:8 3:-16 4:-25 5:-14 8:-13
w:today'	1:10 6:-6
w:today_,	0:17 2:-7 3:5 4:-13 5:-8 7:-6 8:-5
w:today_.	0:7 1:-15 4:-19 5:-10 6:-10 8:-11
w:today_for	0:7 1:-17 3:-6 6:17 7:-14
w:today_you	0:-5 1:14 6:-11 8:-7
w:together	0:-23 2:16 3:-5 4:-12 5:-9
w:together_#	0:-18 1:-11 2:12 4:-9 5:-5
w:together_,	0:-13 1:6 2:18 3:-9 4:-5
w:told	0:27 1:5 2:-18 3:-21 4:-15 5:-14 7:-25 8:-14
w:told_the	1:12 3:-12 5:-7
w:told_us	0:11 1:-10 6:11
w:told_you	0:13 1:12 3:-6 6:-12 7:-7
w:tolerance	0:14 2:-6 4:-11 8:-9
w:tom	0:-6 1:14 2:-6 3:11 4:-10 5:-9 7:-12
w:tom_,	0:-7 1:7 2:-5 3:12 4:-6 5:-6 7:-10
w:toma	0:-11 1:8 4:-5 5:9 6:-11 7:-5 8:-11
w:tomasz	0:11 3:-9 6:-5 7:-5
w:tomorrow	0:10 1:-5 2:-6 3:-21 4:-8 5:-14 6:-10 7:10 8:-5
w:tomorrow'	0:5 1:-11 3:7
w:tomorrow_,	0:-12 7:12
w:tomorrow_.	0:14 1:-13 3:-7 5:-7 6:-5 7:9
w:tonight	0:47 1:-20 2:-37 3:5 4:-13 5:-15 7:-10 8:-11
w:tonight'	1:-5 3:16 7:-7
w:tonight'_van	1:-5 3:16 7:-7
w:tonight_,	0:11 2:-15 3:9 5:-11 7:10 8:-7
w:tonight_.	0:23 1:6 2:-20 4:-5 5:-5
w:too	0:-7 2:8 4:-20 6:-14 8:-23
w:too_,	0:5 1:-5 2:11 4:-7 5:-6 6:-5 7:-5
w:too_.	0:-25 2:10 4:-7 6:-8
w:took	0:6 1:5 2:-13 3:6 4:-7 5:-5 6:-12 7:-10 8:-6
w:tool	0:6 1:-7 2:-15 3:-23 4:-7 5:-22 6:-13 7:12
w:tool_is	0:-21 1:9 2:-9 3:-11 4:-11 5:-7 7:16 8:-6
w:top	0:-12 1:13 2:-9 4:-5 5:12 6:-5 7:-9
w:top_,	0:-6 5:10 6:-5 7:-5
w:tore	0:10 4:-7
w:torque	0:-21 1:22 3:9 4:-9 5:-15 7:-10
w:torque_audit	0:-6 1:14 3:8 5:-8
w:torque_test	0:-17 1:16 5:-5 7:-9
w:total	1:-5 3:-9 4:-16 5:-10 6:5 7:-7 8:12
w:total_#	0:-11 1:-13 2:9 3:-6 4:-15 5:-13 7:-5 8:17
w:total_.	1:14 3:-9
w:tote	0:13 1:7 2:5 3:-6 4:-18 5:-9 6:-7 7:-19 8:-10
w:tote_bags	2:15 4:-11 7:-7 8:-8
w:touch	0:-21 1:7 2:7 4:-7 5:-13 6:-13 7:-10 8:-9
w:touch_.	0:10 7:-5
w:touch_before	0:-9 1:15 2:-10 6:-7
w:touch_by	0:-17 2:9 3:-5 7:6
w:touch_the	0:-15 1:-10 2:19 4:-6 5:-6 7:-5
w:touch_until	1:10 4:9 7:-11
w:tour	0:16 1:-5 2:7 4:-10 5:-9 8:-11
w:tove	0:11 1:-12 2:-5 4:-11 5:9
w:toward	0:-5 2:-13 4:-6 5:-6 6:17 7:-8
w:toward_it	3:-14 6:15
w:toward_the	0:-14 4:-5 5:-5 6:12 7:-8
w:tower	1:-8 2:-12 4:-7 5:17
w:toy	0:-8 1:23 2:-20 3:-14 6:-13 7:5 8:-12
w:toyota	0:-10 1:5 3:7
w:tpu	0:-12 2:-7 4:20 5:-7
w:track	2:-8 3:-6 4:-10 5:5 6:-6 7:-9 8:8
w:trade	1:-11 3:-12 4:12 6:-8 7:-8 8:-17
w:trade_fair	0:13 2:9 4:-7 6:-5 8:-5
w:trade_show	1:-11 3:-11 4:14 7:-6 8:-15
w:train	0:25 1:-15 3:-10 4:-16 5:-8 6:-13
w:tranche	0:-5 2:12 3:-7 4:-9 5:-15 7:-7
w:transformer	0:9 2:-12 4:-6 5:13 6:-9 7:-6
w:transport	0:10 1:-13 2:7 4:-5
w:travel_by	1:10 2:-5 4:-5
w:traveler	0:15 1:-13 2:6 7:-5
w:traveler_.	0:11 1:-13 2:6
w:tray	0:-11 1:11 2:6 3:9 4:-11 6:-18 7:-14
w:tray_#	2:-6 3:23 4:-6 5:-10 6:-8 7:-8
w:tray_,	0:-9 2:14
w:tray_.	0:-13 2:-7 4:9 5:17
w:tray_a	1:10 3:-7
w:tray_in	0:-9 4:-7 5:13 8:-8
w:tray_were	1:10
w:tread	1:10 7:-7
w:treat	0:-16 2:9 4:-5 5:-5 7:14
w:treat_.	0:-8 2:10
w:treatment	0:-10 1:13 2:11 4:-7 5:-6 7:-13
w:tri	0:12 1:-8 2:6 3:-12 5:-12 6:-5 7:-15 8:-6
w:tri_them	1:12 2:-10 3:-6 5:-6
w:trial	0:-26 2:10 3:-34 4:21 5:-24 6:-16 7:-14 8:-33
w:trial_,	4:10
w:trial_.	0:-8 1:-7 2:19 4:-7 6:-5 8:-8
w:trial_at	0:-12 1:11 2:-16 4:13 5:-7
w:trial_in	0:-10 1:-13 2:13 4:-6 8:-12
w:trial_is	1:6 2:9 3:-5 4:-16 5:-9
w:trial_piec	0:6 2:-12 4:13
w:trim	0:-21 1:16 3:-8 4:7 5:-9 6:-5 7:11 8:-17
w:trimm	0:16 2:-5 7:-10
w:trolley	1:-6 2:10 4:-11 5:-11 8:-7
w:trolley_,	2:13 4:-8 5:-8 7:-6 8:-6
w:trouble	0:10 1:-6 3:-6 7:-5
w:truck	0:-17 1:14 2:-27 3:-7 4:-14 5:17 6:-9 8:-9
w:truck_,	1:11 7:-5
w:truck_.	0:7 1:5 2:-11 4:-5 6:-7 7:-9 8:-6
w:truck_is	0:-11 2:-17 3:13
w:trust	0:5 2:10
w:try	0:11 1:-7 2:-16 3:-6 4:20 5:-6 8:-8
w:tub	0:12 1:-7 2:-6 3:14 4:-6 5:-10 8:-8
w:tube	0:-12 1:10 2:-6 4:18 6:-7 8:-8
w:tue	2:-6 3:-5 4:-8 5:13 8:-8
w:tuesday	0:16 1:-15 2:-5 3:-11 4:-12 5:12 6:-5 7:-19 8:-11
w:tuesday'	1:13 6:-8
w:tuesday_#	1:-5 5:17
w:tuesday_,	2:8 3:-18 4:-8 5:5 6:-5
w:tuesday_.	0:16 1:-5 2:-20 4:-6 5:-5 7:-13
w:tunnel	1:-11 2:11 4:-8
w:turin	0:-19 1:-10 2:-18 3:6 4:8 5:8 8:-8
w:turn	0:8 1:-12 4:-17 5:-19 6:-15 7:7 8:-16
w:turn_out	0:-15 2:-9 4:7
w:turn_the	1:-7 2:20 4:-9 8:-5
w:turn_to	0:14 2:-10 4:-11 6:-5 8:-10
w:twelve	0:-5 1:-6 2:-6 3:18 6:-8 7:-9
w:twenty	0:-16 1:-8 2:16 3:14 4:-17 5:-6 6:-8 7:-7
w:twenty_five	0:-5 1:-15 2:16 4:-11
w:twice	0:24 1:-6 3:-8 4:-9 7:-11
w:twice_.	0:19 2:-5 4:-5 7:-8
w:twill	0:-12 2:-9 3:-6 4:17 8:-8
w:two	0:29 1:-18 2:-26 3:-25 4:14 5:-15 6:-6 7:-12 8:-19
w:two_(	0:10 2:-17 4:10
w:two_,	0:17 2:-6 3:-10 6:-6 7:-12
w:two_are	0:15 2:-13 3:-5 4:-5 5:-5
w:two_dozen	1:-8 2:15 4:-9
w:two_hundr	0:-17 2:17 3:-17 4:-23 5:6 6:-12 7:-7 8:-6
w:two_of	1:-12 2:-19 5:-10 7:8
w:two_pallet	0:14 2:-10 4:-7 5:-6
w:tx	0:25 2:-9 4:-9
w:tx_#	0:25 2:-9 4:-9
w:typ	4:11
w:type	1:-8 2:16 4:-8 5:-9 6:9
w:tüv	0:-8 2:11
w:u	0:-18 1:-21 2:25 3:-13 4:-9 5:-5 6:-8 7:7 8:-15
w:ul	0:-12 2:7 3:10 5:-9 7:-6
w:ulla	0:-11 1:-10 4:-6 5:7 7:14 8:-5
w:ultem	0:-7 1:-8 2:11 3:-12 4:16 5:-9 6:-9 8:-13
w:ultem_#	0:-7 1:-8 2:11 3:-12 4:16 5:-9 6:-9 8:-13
w:ultrasonic	0:-6 2:-14 3:14 5:-11
w:umbrella	0:-11 1:13 2:-8 6:-7
w:un	0:-14 1:26 2:-11 3:-10 7:-17 8:-11
w:unblock	1:-9 6:14
w:unbuilt	0:-11 1:8 2:16 3:-16 4:-9 5:-7
w:unchang	0:-31 1:10 3:-25 4:5 6:22 7:-11 8:-10
w:unchang_.	0:-27 1:15 3:-22 6:19 7:-11 8:-10
w:unclear	0:-7 2:13 3:7 4:-9 5:-8
w:uncut	0:-9 2:-5 4:10
w:uncut_until	0:-9 2:-5 4:10
w:under	0:12 2:-16 3:17 4:-21 5:-22 6:-22 7:-11 8:-9
w:under_lock	0:-14 1:-6 2:-11 3:16 4:-11 5:-11 8:-6
w:under_po	1:-13 2:14 3:8
w:under_the	0:11 1:13 2:-5 6:-9 7:-10
w:undersign	0:-30 1:-6 2:10 4:11 5:-13 7:-9 8:-5
w:undersign_(	1:6 2:9 4:-11 5:-7 8:11
w:undersign_.	0:-15 4:14 5:8
w:undersign_has	0:-10 1:-9 3:7 4:14 5:-5 8:-13
w:undersign_is	0:-10 1:-7 2:29 3:-6 4:-21 5:-9
w:understand	0:18 1:-13 3:-5 4:-10 5:-7 7:-19
w:understand_.	0:-7 2:11 4:-5
w:unit	0:-29 1:34 2:-22 3:-13 5:-8 6:10 7:-5
w:unit_,	0:12 1:-9 2:-18 3:-18 4:-8 5:-10 6:5 7:-7 8:19
w:unit_.	0:-21 1:34 3:-7 4:-14 5:-15 6:11 8:-26
w:unit_already	1:-6 3:13 6:-8 7:7
w:unit_in	1:-8 2:-6 3:-7 4:-6 5:10 6:7 8:-5
w:unit_of	0:5 1:8 2:11 7:-10
w:unit_on	0:-8 6:12 7:-6
w:unit_reduce	3:12 6:-7
w:unit_to	0:-16 2:-12 4:12 8:20
w:unles	0:-12 1:17 3:-8 4:-11 5:7 6:-15 7:-9 8:-15
w:unles_you	0:-6 2:20 8:-13
w:unlock	0:-13 2:5 3:-6 4:11 7:9
w:unreleas	0:-13 1:-18 2:14 3:-10 4:5 5:-14
w:unreleas_until	0:-7 1:-10 2:25 4:-7 5:-14
w:unshipp	0:-8 2:-19 3:-9 4:-6 5:21
w:unshipp_,	0:-7 2:-10 4:-6 5:15
w:until	0:-8 3:-10 4:-7 6:-28 8:-17
w:until_#	0:30 1:-10 2:-11 3:-5 4:-8 5:-10 7:-11 8:-9
w:until_emc	2:10 4:-6 5:-5
w:until_engineer	0:-7 1:-9 3:13
w:until_further	0:-7 1:16 2:17 3:-16 4:-5 5:-15 6:-11 7:19 8:-8
w:until_hardnes	0:-12 2:12 4:-5 5:-7
w:until_he	0:-7 4:10
w:until_i	0:19 1:-17 2:-20 3:13 4:-14 5:-6 6:-5 7:5
w:until_i've	0:-6 1:11 3:-8 4:-14 5:-10 6:-7 7:-8 8:-10
w:until_legal	0:22 2:-7 3:7 4:-11 5:-6 6:-14 7:-22 8:-8
w:until_march	0:14 2:-7 4:-6
w:until_market	1:21 2:-11 3:-9 5:-5 6:-11 7:-7
w:until_our	0:-56 3:-26 5:18 6:-13 7:19 8:-12
w:until_ppap	0:10 1:5 2:-8 5:-6
w:until_sunday	0:10 7:-7
w:until_that	0:-8 2:12 3:-11 6:-6
w:until_the	0:-17 1:7 2:7 3:-19 4:-16 6:-30 8:-14
w:until_their	0:9 2:-10 3:-12 4:11 7:-8
w:until_then	0:24 1:-17 2:-12 3:-11 4:9 5:-7
w:until_thursday	0:7 2:-8 3:-6 4:11 5:-12
w:until_we	1:-21 3:8 5:-10 7:5 8:9
w:until_we've	0:-9 7:10
w:until_you	0:12 2:-9 4:-9 7:13
w:until_your	0:21 3:-9 4:-6 7:-18
w:untouch	0:12 1:6 3:-11 7:5
w:untouch_.	0:13 1:10 3:-11
w:up	0:-14 2:-6 3:-17 6:-19 7:-11
w:up_#	2:-15 4:17 6:-9
w:up_,	0:-6 1:-12 2:6 4:-8 5:-9 6:6 7:-8
w:up_.	1:18 2:-21 3:8 4:-16 6:-8 8:-13
w:up_:	0:16 2:-23 4:-11 5:13
w:up_;	0:10 1:-14 5:8
w:up_a	0:-6 2:-12 4:12 5:-7
w:up_again	1:26 2:-15 4:-13 5:-5 6:-11
w:up_at	0:-5 2:15 4:-6 5:-6
w:up_before	0:-7 1:12 3:-10
w:up_by	0:15 7:-5 8:-6
w:up_for	0:-21 1:-8 2:20 3:-14 4:-25 5:-9 6:-11 7:-6
w:up_in	0:13 1:-7 5:-5
w:up_only	0:-5 4:14
w:up_the	0:-16 1:10 2:-14 3:-8 4:20 5:-6 6:-12 7:-16
w:up_to	2:-9 3:-20 4:-14 6:-9 7:-5 8:25
w:up_where	1:11
w:updat	0:-44 1:20 2:-16 3:-21 5:-9 6:6 7:-17 8:38
w:updat_file	0:-46 1:10 2:-16 3:-16 4:7 5:-8 6:8 7:-10 8:40
w:update	0:32 1:-21 2:-25 4:-14 5:-9 6:-6 7:-11 8:-8
w:update_#	0:13 1:-12
w:update_:	0:29 1:-17 2:-20 4:-10 5:-5
w:upload	0:21 7:-8
w:upon	2:-5 3:-15 6:5 7:12
w:ups	2:-5 3:-5 4:-11 5:-5 7:-5 8:18
w:urgent	0:-14 1:25 2:8 3:-23 4:-23 6:-20 7:-9 8:-11
w:urgent_ones	0:-13 1:16 3:-14 4:-11 5:-5 6:-13 7:-11 8:-8
w:urgent_shipment	0:-18 1:12 2:9 3:-14 4:-18 5:11 6:-9 7:-8
w:us	1:-21 3:8 4:-19 5:-9 6:-9 7:-16 8:10
w:us_#	0:-11 2:-16 3:12 4:-15 7:-5 8:-10
w:us_,	0:-19 2:-9 4:-20 5:-10 6:-10 7:-10 8:28
w:us_.	0:-17 1:-9 3:6 4:-12 6:-11 8:6
w:us_a	1:-12 2:15
w:us_and	0:-5 1:-8 2:11 3:-10 4:14 5:-12 6:-6 7:-8 8:-6
w:us_in	0:20 1:7 2:-19 3:-5 4:-8 5:7 6:-7 7:-9 8:-9
w:us_know	0:16 3:-6 5:-5 7:-7
w:us_on	1:-15 2:-10 3:15
w:us_the	0:-22 2:5 3:6 5:-12 6:-12
w:us_to	0:27 1:-8 3:-6 7:-7 8:-5
w:usable	0:-17 3:17
w:usable_and	0:-18 3:14
w:use	0:-19 1:-9 3:17 4:-11 5:-8 6:-8 7:-18 8:-10
w:use_#	0:-31 1:-5 3:13 4:-8 5:-8 6:-7 7:-8 8:-12
w:use_,	1:-11 3:19 4:-6 5:-7 6:-5 8:-6
w:use_.	0:-11 1:8 2:-9 3:25 4:-5 6:-10
w:use_it	0:18 3:-15 4:-12 5:-5 6:-9 7:-8 8:-15
w:use_the	0:-17 1:-6 2:-20 3:-12 5:6 6:6 7:-24 8:19
w:use_them	1:14 2:-17 4:-5
w:use_your	0:-22 1:-12 2:22 3:-15 5:-7 6:-8 8:-17
w:used_,	0:-10 1:9 2:-7 4:-6
w:used_.	0:10 3:8 7:-7
w:user	0:15 1:-5 7:-6
w:usual	2:-14 4:10 5:-10 6:-11 7:-14 8:9
w:usual_.	1:-5 2:-7 4:15 5:-8 6:-6 7:-12 8:-5
w:ut	0:-6 2:10
w:v2	0:-16 2:7 3:-8 4:19 7:-5 8:-12
w:v5	0:8 2:-9 4:10 7:-5
w:valid	1:-6 2:11 3:6 4:-10 6:-5
w:validation	2:16 3:-7 4:-7 6:-6
w:validity	0:28 1:-5 2:-25 3:-6 4:-9 5:-7 6:-9 8:-12
w:validity_#	0:17 2:-14 3:-5 4:-6 6:-5 8:-7
w:valu	0:-15 1:5 2:17 4:-10 5:-8 7:-5 8:-7
w:valu_are	0:-13 1:11 2:10 5:-7 7:-5
w:value	0:16 1:-6 2:-7 3:-8 4:-6 5:6 7:-9 8:-5
w:value_for	0:10 5:7 7:-7
w:valv	0:-12 1:-16 2:11 3:15 4:-12 5:-9 6:-8 7:-7 8:-10
w:valv_,	0:-15 1:-10 2:13 3:12 4:-12 5:-11 6:-7 7:-6 8:-10
w:valve	0:-7 1:11 4:-7 5:-11 6:-13 7:-10 8:-11
w:valve_seat	0:-6 1:-8 2:15 4:-12 6:-6
w:valve_stem	0:5 1:10 2:-10 8:-7
w:van	0:-13 1:5 3:20 4:-5 5:-9 6:-9 7:-17 8:-9
w:van_.	0:-16 2:9 3:18 5:-7 6:-8 7:-18 8:-7
w:varnish	0:-7 2:18 4:-14 5:-9 7:-8
w:vat	0:27 7:-11 8:-13
w:vat_number	0:27 7:-12 8:-13
w:vault	0:26 1:-14 2:-8 3:-8 4:-6 5:-5 6:-12 8:-10
w:vendor	0:24 1:-14 2:-5 3:-6 4:-10 5:-7 6:-6 8:-8
w:veneer	0:-8 1:9 2:13 3:5 4:-11
w:veneer_,	2:14 4:-8
w:ver	0:-19 3:-5 4:-16 7:-5 8:36
w:ver_.	0:-19 3:-5 4:-16 8:37
w:vera	1:-5 2:-9 4:15 5:-6 6:-6
w:verdict	1:-10 3:12 7:-5
w:version	0:-35 1:-15 2:-12 3:-6 4:-15 5:15 6:-10 7:-29 8:24
w:version_#	0:-12 1:-17 2:-10 3:-19 4:-13 5:14 6:-6 7:-26 8:5
w:version_:	1:-9 3:10
w:version_c	1:-5 3:12 7:-7
w:very	2:14 3:-7 4:-8 8:-8
w:vessel	0:-7 1:-5 2:-6 3:-21 4:-9 5:22 6:-6 7:-7 8:-5
w:vet	0:42 1:-7 2:-25 3:-17 4:-14 5:-11 7:-12
w:vial	2:10 3:-7 5:10
w:vibration	1:16 2:-19 3:-5 4:16 6:-6
w:vic	0:-6 1:12 2:-13 5:11 8:-6
w:vic_,	0:-6 1:12 2:-13 5:11 8:-6
w:view	0:25 2:-18 5:-8 6:-12
w:vinyl	2:15 3:-10 4:-19 5:-7 6:-6 7:-7 8:-16
w:vinyl_,	2:16 3:-10 4:-19 5:-7 6:-6 7:-7 8:-16
w:visit	0:-11 2:-5 7:14 8:-5
w:visor	1:-10 2:9 3:6 4:-6 5:-9
w:vogt	1:9 2:-13 4:7 5:6
w:vogt_,	2:-12 4:12 5:7
w:volume	2:-13 4:14 5:-5
w:volunteer	0:15 1:-5 2:-8 5:-6 7:-6
w:voss	0:9 1:-9 2:13 7:-12
w:vote	0:17 2:-7 3:-9 4:-8
w:wagner	0:11
w:wait	0:-33 1:6 2:28 3:-11 4:-14 5:-8 6:-13 7:-21 8:-7
w:wait_,	0:-12 2:16 4:-12 5:-6
w:wait_.	1:-24 2:22 3:-14 5:-5 6:-5 7:-23 8:-13
w:wait_at	2:-6 3:-5 4:-7 5:15
w:wait_for	0:-10 2:20 3:-9 4:-16 5:-11 6:-6 7:-19 8:-18
w:wait_in	0:9 2:-18 5:14
w:wait_mean	0:-11 2:-8 4:14 5:-10
w:wait_on	1:12 2:-8 3:7 4:-11 5:-15 6:-9 7:-10 8:-6
w:wait_till	1:14 5:-7 6:-6
w:wait_until	0:-19 1:-5 2:16 4:-5 7:-7 8:-7
w:wait_with	0:17 4:-9 5:-7
w:walk	0:6 1:-13 2:11 5:-8 7:-10
w:wall	0:-17 1:8 3:-5 4:-9 5:-6 7:9 8:-5
w:walnut	0:-11 2:8 5:-6 8:-6
w:wanda	0:-10 2:-12 4:12 6:6
w:want	0:18 1:-31 2:-13 5:-15 8:-10
w:want_a	0:15 1:-11 2:-5 5:-5
w:want_it	0:9 1:-7 2:-11 3:-9 4:8 5:-7 7:-8
w:want_the	0:-7 1:-5 2:11 4:-12 5:-5 7:5
w:want_to	0:17 1:-12 2:-22 3:-10 4:5 5:-8 8:-7
w:want_you	0:10 2:-6 4:9
w:warehouse	0:-16 1:-7 3:11 4:-17 5:9 6:-10 7:-10 8:-5
w:warehouse_,	0:14 1:-10 2:-7 4:-11 5:15 7:-5
w:warehouse_.	3:11 7:-6
w:warehouse_move	0:-13 2:15 3:-6 4:-6 5:-13 7:-6
w:warehouse_until	2:-6 5:13
w:warm	0:16 1:7 2:-11 5:-6 6:-5
w:warranty	0:-9 2:12 3:10 5:-5 6:-6 8:-6
w:was	0:8 1:8 2:-9 3:-11 4:-20 5:-15 6:5 7:-18 8:-11
w:was_#	1:-15 3:10 5:-11 6:9
w:was_.	0:-12 1:7 2:7
w:was_deliver	1:-11 5:8
w:was_finish	0:-8 1:22 3:-10 7:-11
w:was_for	1:-11 6:12
w:was_halt	1:18 2:-14 7:-7
w:was_noth	1:10
w:was_out	0:14 2:-7 3:8 6:-7
w:was_releas	0:10 1:-11 3:-13 4:-6 5:-12 7:-5 8:-10
w:was_suspend	1:19 6:-8 7:-7
w:was_the	1:15 2:-6 3:-5 4:-5 6:-6 8:-15
w:wash	0:-5 1:7 4:10 5:-6
w:wash_test	4:11 5:-5
w:washer	0:-10 1:-7 2:13 3:6 8:-12
w:watch	0:19 2:-16
w:water	0:16 1:-5 4:-11 7:-9
w:wave	0:19 2:-14 5:-6
w:way	0:-14 1:-10 2:11 3:-12 4:-5 5:-9 7:-7 8:11
w:way_,	0:-16 1:-5 2:9 8:12
w:we	0:6 1:-7 2:-11 3:-21 4:-11 5:-9 7:7 8:-10
w:we'd	0:-8 1:11 2:5 3:-10 5:-8 6:-8 7:-11 8:-9
w:we'd_be	0:-6 1:12 2:-8 3:-8 6:-8 7:-5
w:we'd_like	0:-14 1:6 2:13 5:-8 8:-9
w:we'll	2:-14 3:9 4:-14 5:-15 6:-15 8:14
w:we'll_be	0:12 7:-5
w:we'll_see	0:-14 2:-23 4:10 6:-5 8:16
w:we're	0:20 2:-16 3:6 4:-16 5:-12 6:-12 7:-22
w:we're_back	1:13 2:-5 3:-6 4:-6 5:-5
w:we're_good	0:-7 1:5 2:-7 4:-9 8:13
w:we've	1:-15 2:11 3:-13 4:-22 6:-23 7:12 8:-10
w:we've_had	1:-21 2:18 4:-10 7:-7
w:we've_receiv	1:12 6:-12
w:we've_stopp	0:13 1:-9 3:-7 6:-6 7:-9
w:we_accept	0:17 1:-8 2:-10 4:-5 5:-6
w:we_acknowledge	0:20 1:-5 2:-13 3:-6 5:-13 7:-9
w:we_agree	2:-9 4:11
w:we_already	0:-11 2:10 4:-6 6:-5
w:we_approve	0:-11 1:-6 2:13 5:-5 6:-5
w:we_are	0:7 1:13 2:7 3:-12 4:-17 5:-10 6:-10 7:-18 8:-5
w:we_call	0:-23 1:-9 2:-8 3:9 4:-12 5:22 6:-6
w:we_can	0:5 1:6 2:-20 3:-17 4:-16 6:-6 7:-11 8:5
w:we_can't	0:21 2:-10 6:-5 7:-15
w:we_cannot	1:-8 5:11 7:-7
w:we_confirm	1:-12 4:10 8:9
w:we_could	0:19 1:-5 2:-8 3:-5 4:-5
w:we_decide	0:16 2:-7 4:-7 8:-8
w:we_don't	0:21 7:-15
w:we_expect	0:-17 2:9 3:15
w:we_fix	0:-13 2:15
w:we_get	0:6 2:-9 3:15
w:we_go	0:-11 1:-10 2:17 4:-16 5:-5 7:12 8:-5
w:we_got	0:10 2:-8
w:we_had	1:-10 7:13
w:we_have	0:-19 1:-34 2:-7 3:-9 5:-12 7:33 8:-6
w:we_hear	0:19 1:-17 3:-7 7:-10
w:we_hereby	0:12 1:-15 5:-12 6:11 7:9
w:we_hit	1:19 2:-9 3:-18
w:we_hold	0:14 7:-8
w:we_keep	1:-12 3:11 6:5
w:we_know	0:-5 1:-10 6:12 7:9
w:we_let	0:22 1:-11 2:-11 5:-6
w:we_must	0:-6 7:11
w:we_need	1:6 2:10 4:-12 5:-14 7:-9 8:-12
w:we_never	1:-6 2:-11 3:-8 4:12 7:-5
w:we_paus	0:-8 1:14 2:-10 3:-11 4:-6 6:14 7:-11
w:we_pull	1:15 2:-12 4:-5 5:-5 6:7
w:we_restart	0:11 5:-5
w:we_resume	0:-14 1:18 3:-6 4:-8 6:-6 7:11
w:we_say	1:-13 2:-12 4:-6 8:9
w:we_see	0:-5 2:17 3:-7 4:-7 8:-7
w:we_shut	1:19 3:-6 7:-11
w:we_start	0:22 1:-22 2:-11 6:9
w:we_stop	0:12 3:-6 7:-8
w:we_stopp	0:-11 1:26 2:-12 3:-20 4:-7 5:-5 6:7 7:-11 8:-5
w:we_take	0:-33 1:-18 3:21 4:-12 5:14 6:-5 8:-8
w:we_understand	0:23 1:-15 2:-9 3:-5 5:-5 7:-17
w:we_want	1:-11
w:we_will	0:-13 1:6 4:-12 5:-5 6:-6 7:8 8:-6
w:we_withdraw	6:12 7:-6
w:we_won't	0:-7 1:-7 2:-5 3:18 4:-13 6:-6
w:we_would	2:12 3:-16 5:-5 6:-10 7:-11 8:-9
w:webb	0:-17 1:-7 4:5 6:7 7:13
w:webb_.	0:-18 4:6 7:13
w:wed	0:10 1:-11 2:-12 4:-13 5:12 7:-5
w:wed_#	0:-6 2:-11 4:-12 5:17
w:wednesday	0:7 1:-18 2:14 3:-13 4:-16 5:-17 8:-11
w:wednesday_,	0:-11 2:21 3:-7 4:-9 5:-18 7:-5 8:-5
w:wednesday_.	0:27 1:-18 2:-6 3:-8 4:-5 7:-10 8:-6
w:week	0:20 1:-31 2:-29 3:-15 4:-36 5:45 6:-16 7:-23
w:week_#	0:5 1:-18 2:-23 3:-6 4:-24 5:44 6:-15 7:-22 8:-16
w:week_.	0:12 2:-7 4:-11 5:-15 6:-6 7:-9 8:7
w:week_after	0:15 2:-5 5:-5
w:week_and	0:7 1:-14 4:-6 5:-7 6:7
w:week_of	0:-22 1:-15 2:-18 3:-20 4:-20 5:40 6:-10 8:-9
w:weekend	0:18 1:-14 2:8 3:-9 4:-12 5:-5 6:-5 8:-6
w:weekend_.	1:-8 2:12 7:-5
w:weekly	0:23 1:-12 2:-12 3:-11 4:-8 5:-5 7:-15
w:weigh	0:14 2:6 3:-13 4:-16 5:-6 6:-6 8:-9
w:weis	0:-7 1:-7 3:12 5:-8 6:7
w:weld	0:-30 1:30 2:-12 3:-12 5:-12 6:-17 7:8 8:-12
w:weld_procedure	0:-9 1:17 2:-10 3:-12
w:weld_up	2:-10 4:19 6:-6 8:-7
w:welder	0:18 1:-12 2:-8 4:-5 7:-15 8:-7
w:well	0:-13 1:-11 2:6 3:-7 5:5 6:7 8:-11
w:well_.	0:-13 1:6 4:-6 5:7 7:8
w:well_and	0:-5 1:-7 2:12 5:-6
w:wendy	0:-26 1:-13 2:17 3:-15 4:-18 5:-15 6:-9 7:-10 8:6
w:went	0:21 1:-19 2:6 3:-12 4:-9 5:-8 6:-13 8:-9
w:went_out	0:-8 1:-10 6:5 7:12
w:went_through	0:14 3:-6 6:-5 7:-8
w:went_to	0:14 1:-10 6:-5
w:were	0:5 1:9 2:-23 4:-9 5:-21 6:14 7:-19 8:-5
w:were_#	0:-12 3:-9 5:-5 6:13 7:12 8:-7
w:were_.	1:10 2:-8 3:-8 6:7 7:-5
w:were_accept	0:22 2:-12 3:-13 4:-5 6:-8
w:were_already	0:-8 1:24 2:-13 3:-17 5:-5 6:-9
w:were_complete	0:-5 1:13 3:-9
w:were_deliver	1:10 2:-5
w:were_done	0:-7 1:8 7:-5 8:-10
w:were_finish	1:16 2:-11 3:-8 4:-6 5:-7 6:-6 7:-10
w:were_left	0:-6 1:-11 6:13
w:were_made	1:-7 3:11
w:were_no	1:10
w:were_on	0:17 1:8 2:-8 5:-8 6:-9 8:-5
w:were_ready	0:-6 1:-6 2:-9 3:-7 5:-8 6:16
w:were_releas	0:-17 1:-9 2:7 6:14
w:were_through	0:-7 3:10
w:wet	0:13 2:-7 4:15 7:-7 8:-10
w:what	1:-5 2:-7 3:13 4:-20 6:-17 7:-15 8:-14
w:what'	0:-19 2:-17 3:10 5:-14 7:12
w:what'_still	0:-11 1:-14 2:-7 3:13 5:-9 6:10
w:what_com	0:-8 1:-8 4:-10 5:9
w:what_goes	0:-9 3:16
w:what_happen	0:18 1:-10 2:-11 3:-11 4:-5 7:-5 8:-8
w:what_i	0:20 2:-12 3:-12 7:-8
w:what_is	0:-28 1:8 3:-7 4:-8 7:9 8:-6
w:what_leav	0:-5 1:-5 3:20 5:-8 6:-12 8:-7
w:what_may	1:11 2:-17 5:-7 7:-6
w:what_remain	0:-5 1:-11 3:22 4:-6 5:-5 6:-7
w:what_ship	1:-15 2:-11 3:26 5:-8 7:-9 8:-6
w:what_we	1:-20 2:6 4:-5 7:-6 8:-5
w:what_you	0:-17 1:-25 2:-8 3:38 4:-6 5:-11 6:-7 8:-11
w:what_you'd	1:15 2:-15 3:-8
w:whatever	0:-59 1:5 3:6 4:-14 6:-8 7:13 8:27
w:whatever_is	0:-12 2:-9 4:-9 5:10 6:-8 7:5 8:-7
w:whatever_the	0:-42 3:-14 4:-8 5:-9 6:-6 7:-12 8:43
w:wheel	0:9 1:-8 2:-11 3:-7 4:9
w:wheel_,	0:5 1:-11 3:-5 4:-8 5:7
w:when	0:-31 1:24 3:-32 5:-12 6:-9 7:9 8:-20
w:when_can	0:-13 2:-7 3:-5 4:-5 8:20
w:when_he	0:12 2:-8
w:when_i	0:-19 1:5 3:8 4:-9 5:-5 6:-5 7:9
w:when_it	0:-14 2:-9 5:9 7:15
w:when_it's	0:-14 1:-8 2:12 4:-7 5:-5 7:11
w:when_that'	0:-10 1:11 3:-7 4:-13 6:-7
w:when_the	0:9 1:-14 2:-20 3:-10 4:24 5:-8 6:-8 7:-6 8:-23
w:when_they	0:-5 1:-7 2:13 5:-7 8:-5
w:when_those	0:-9 1:13 2:7 3:-5 6:-9
w:when_to	0:-19 1:-9 2:14 4:-6 7:22 8:-12
w:when_we	0:-31 1:33 2:-20 3:-28 4:-12 5:-10 6:12
w:when_you	0:15 2:6 3:-5 4:-9 7:-6 8:-8
w:whenever	0:13 1:-11 2:-5 4:-7 5:7
w:where	0:-15 1:-7 3:11 5:-12 6:-13 8:7
w:where_it	0:-16 1:8 4:9
w:where_they	0:-7 1:-17 3:22 6:-8 7:6
w:where_we	0:-11 1:7 2:-7 3:-6 4:-10 7:-8 8:15
w:whereupon	0:-5 2:17 4:-13
w:whether	0:26 1:-6 2:-12 5:-8 6:-5 7:-6 8:-12
w:whether_it	0:-7 7:10
w:whether_the	0:21 2:-11 4:-7 5:-5 7:-9 8:-5
w:which	1:-24 2:-6 3:5 4:-8 6:17 7:-16 8:-7
w:which_#	2:-8 5:11 7:-5
w:which_are	3:15 5:-7 7:-11
w:which_is	0:-6 1:-21 2:-7 3:-8 5:-9 6:22
w:which_of	0:26 1:-16 7:-13
w:which_one	0:13 1:-5
w:whichever	0:11 2:-5
w:while	0:21 1:-18 2:-12 3:-14 4:9 5:-11 6:-9 7:-15 8:-8
w:while_the	0:12
w:white	0:-31 1:-18 2:25 3:-17 4:16 5:-17 6:-16 8:-23
w:white_.	0:-12 1:-5 2:7 3:-5 4:10 5:-7 6:-10 8:-9
w:who	1:-8 2:11 3:-6 4:-21 6:-10 7:-12
w:who_also	1:7 2:-10 3:10 5:-7
w:who_can	0:12
w:who_giv	0:-5 2:10 3:-5 4:7 8:-15
w:who_has	2:-7 4:-5 8:13
w:who_releas	0:-13 1:14 2:13 4:-12 6:-8 7:-11 8:-5
w:who_sign	0:10 1:-6 3:5 4:-5
w:who_told	0:14 3:-6 7:-6
w:who_will	0:-16 1:-15 2:22 3:8 4:-12 5:10 7:-9
w:whoever	0:10 1:-7
w:whole	0:12 1:-37 2:-24 3:-14 5:-14 6:44 7:-41 8:-18
w:whole_of	0:-12 1:-14 2:-11 3:-9 4:14 6:17 7:-6
w:whole_outstand	1:-16 2:-7 6:19
w:whole_remain	0:-15 1:-21 2:-8 6:31
w:why	0:18 1:-14 3:8 6:-5 7:-10
w:wife	0:11 8:-6
w:will	0:5 3:-11 4:-6 5:-20 6:-18 8:-13
w:will_advise	0:-15 2:-8 3:-6 4:-6 6:-6 7:24
w:will_also	0:-9 1:-14 2:8 5:20 6:-7
w:will_approve	2:11 5:-5
w:will_be	0:30 1:-15 2:-26 4:9 5:-13 6:-5 7:-22 8:-11
w:will_call	0:-11 2:10
w:will_come	1:17 3:-6 4:-7 6:-7
w:will_do	0:-9 1:-8 2:9 3:11 5:-12
w:will_follow	0:12 1:-7 2:-6 5:-8 6:9 8:-5
w:will_give	0:-16 1:15 2:13 6:-13 7:8
w:will_inform	0:-19 1:5 2:8 3:-9 4:-9 6:-6 7:19
w:will_issue	0:-8 2:10 3:-6 5:-7
w:will_let	1:12 2:-7 4:-5 7:-16
w:will_lift	0:-6 7:10
w:will_release	0:-23 1:-5 2:11 3:-15 5:6 6:-11 7:-19 8:-12
w:will_send	0:10 1:8 2:-13 3:-5 4:-12 7:-10 8:-6
w:will_sign	1:-5 2:-9 3:12
w:will_take	0:-7 1:-5 3:11 5:-5 7:9
w:will_tell	1:9 2:-5 4:-11 7:17
w:will_then	0:-6 2:20 4:-10
w:will_write	1:-10 2:-9 5:-5 6:-5 7:13 8:-10
w:wim	0:17 1:-18 3:9 7:-5
w:wim_,	0:15 1:-14 3:6
w:winch	2:-12 4:-9 5:-8 6:7
w:wind	0:10 1:-13 2:19 3:-9 4:-14 5:-10
w:wind_tunnel	1:-11 2:11 4:-8
w:window	0:-31 1:-16 2:-35 3:-26 4:-30 5:63 6:-17 7:-7 8:-21
w:window_#	0:-15 1:-12 2:-18 3:-11 4:-13 5:36 6:-5 7:-5 8:-9
w:window_,	0:-22 2:-18 3:-12 4:-8 5:28 7:9
w:window_.	0:-15 3:-5 5:26 6:-5
w:window_:	0:-18 2:-10 3:-10 4:-14 5:27 8:-7
w:window_dec	0:-11 3:-8 5:17 6:-8
w:window_december	0:-5 1:-8 2:-24 3:-7 5:29
w:window_is	0:-11 1:6 3:-6 5:15
w:window_of	0:-5 1:-5 2:-8 4:-8 5:14
w:window_you	0:-8 5:12
w:wine	0:14 1:-5 3:10 4:-15 5:-14 6:-7 8:-20
w:winter	0:10 1:-10 7:-6
w:wir	1:-8 2:19 8:-8
w:wire	0:-15 2:27 3:-12 4:-6 5:-20 6:-7 7:-8 8:-8
w:wire_and	0:-5 1:-6 2:14 3:-6 4:-10 5:-5 6:-8
w:wirth	0:-10 2:12
w:wish	0:17 3:-11 6:-8 7:-6 8:-7
w:with	1:-7 3:-29 4:-19 5:-13 6:-23
w:with_#	0:11 2:11 3:-32 4:-11 5:-23 6:-19 7:-28 8:-7
w:with_,	2:-12 4:-6 5:-5 8:12
w:with_a	0:-7 1:-14 2:-17 3:-9 4:-11 5:-9 6:-13 7:20 8:14
w:with_about	0:-14 2:14 3:-13 4:-14 5:-5 8:19
w:with_each	0:-12 8:12
w:with_half	0:-11 1:14
w:with_immediate	0:-20 1:-15 2:-10 3:-21 4:-11 5:-12 6:11 7:23 8:-5
w:with_it	0:25 1:-14 2:-15 3:-8 4:-10 5:-17 6:14 7:-8 8:-14
w:with_lot	0:-15 1:-16 2:34 3:-11 4:-24 5:-8 6:-7 7:-5 8:-28
w:with_me	0:-10 1:13 2:-14 4:-9 6:-12
w:with_our	0:11 1:7 3:-9 4:-9 5:-5 8:-6
w:with_production	0:-13 2:-11 3:-6 4:-16 6:-8 8:24
w:with_ref	0:-5 2:13 4:-7
w:with_reference	2:15 4:-9
w:with_rev	2:-6 8:13
w:with_that	0:-20 3:-6 5:7 6:9
w:with_the	1:19 2:-5 3:-18 4:-21 6:-27 7:-12 8:-45
w:with_them	0:12 1:-8 3:-9
w:with_this	1:9 2:-8 3:-12 4:-20 5:-7 7:-11 8:12
w:with_us	0:-13 2:11 3:-7 4:-7 6:6 8:-7
w:with_you	0:-34 1:-13 2:-23 3:10 4:-9 5:15 6:-17 7:25 8:-17
w:with_your	0:14 1:-10 2:-15 3:-14 5:12 6:5 7:-11 8:-8
w:withdraw	1:-9 6:17 7:-6
w:withdraw_the	1:-9 6:17 7:-6
w:withdrawn	0:23 1:-13 2:-26 3:-12 4:-8 5:-7 6:11 7:-14 8:-6
w:withdrawn_.	0:12 1:-8 2:-15 3:-6
w:withdrawn_in	1:-6 3:-5 6:10
w:within	0:15 1:9 2:-14 3:-9 4:6
w:within_#	0:18 2:-5
w:within_a	1:-5 2:-11 4:11
w:without	0:13 1:-18 2:-9 5:-16 6:-7 7:-10 8:-20
w:without_a	1:-9 2:-5 4:-7 5:-6 6:10 7:6
w:without_change	0:-7 2:-12 4:12
w:without_it	0:18 4:-9
w:without_me	0:18 1:-5 2:-12 3:-7 4:-9 6:-5 7:-9 8:-14
w:without_the	0:15 2:-9 4:-9
w:witness	2:10
w:witness_the	2:11
w:wk	1:-5 2:-16 3:-8 5:19 6:-5 8:-5
w:wk_#	1:-8 2:-16 3:-5 5:19 6:-5
w:wo	0:-11 1:18 2:-11 5:-5 6:-13 8:-10
w:wo_#	0:-11 1:18 2:-11 5:-5 6:-13 8:-10
w:won't	1:-6 2:-11 3:15 4:-17 5:-5 6:-9 8:-7
w:won't_be	2:-7 4:-5 6:-6 7:10
w:won't_take	0:-7 1:-7 2:-5 3:18 4:-13 6:-6
w:wooden	0:-8 1:7 2:6 4:-10
w:word	1:-12 2:-13 4:6 5:6 6:-7 8:-11
w:word_for	0:-9 4:12
w:word_from	1:-7 7:10
w:work	0:11 2:-24 3:-15 4:-9 5:11 6:-20 7:-10 8:-15
w:work_,	0:16 1:-8 2:-6 4:-8 5:6 6:-5 7:-12
w:work_.	3:-5 6:-9 7:13 8:-5
w:work_for	0:17 4:-5 5:-7 7:-5
w:work_order	0:-10 3:-7 6:-6 7:14
w:work_till	0:-17 1:-6 2:-8 4:-6 5:16 7:9
w:work_with	0:19 6:-7 7:-7 8:-10
w:worker	0:12
w:worn	1:-9 2:-14 4:22 5:-8 6:-7
w:worry	0:-8 2:6 6:-13 7:19
w:would	1:-9 2:17 3:-25 4:-5 5:-7 6:-5 7:23 8:-14
w:would_be	1:-5 2:10 3:-8 4:-8 6:5 7:-6 8:-7
w:would_like	2:16 3:-16 5:-5 6:-10 7:-8 8:-11
w:would_you	0:-13 1:-12 3:-14 5:-6 6:-9 7:35 8:-12
w:woven	0:-7 1:13
w:wrapp	0:-14 1:-11 3:9 5:7 6:10
w:writ	0:-32 1:10 2:-7 3:-5 5:-14 6:-22 8:-9
w:writ_,	0:-7 1:-5 2:-11 4:9 5:9 7:9
w:writ_.	0:-25 3:-9 5:-9 6:-15 8:-8
w:writ_by	0:-6 1:7 2:-12 3:-7 4:12 6:-8 7:5
w:writ_to	2:12 4:-9 6:-5 7:-11 8:-9
w:writ_when	0:-26 1:8 3:-5 4:-6 6:-9 7:23
w:writ_you	0:-5 1:11 2:-5 4:-5
w:write	0:17 1:-17 2:-7 3:-7 4:-7 5:-13 6:-12 8:-12
w:write_a	0:-8 2:10
w:write_to	0:13 1:-9 2:-16 5:-15 6:-7 8:-12
w:write_when	0:-17 1:-6 7:21
w:written	0:7 1:-11 2:12 4:-10 5:-5 6:-16 8:-15
w:written_.	0:26 2:-17 3:-14 4:-13 5:-5 6:-7 7:-18 8:-27
w:written_again	0:-9 2:15 3:-6 4:-5
w:written_go	0:-8 1:-11 3:-6 7:15
w:written_release	1:-8 2:6 3:14 4:-5 6:-14
w:written_to	1:9 2:6 3:-11 5:-5 6:-11 7:-16 8:-5
w:written_word	1:-9 7:10
w:wrong	0:-8 1:-5 3:-6 4:-8 5:-12 6:-18 7:20
w:wrong_.	0:-9 1:-7 3:5 6:-10 7:12
w:wrote	0:17 1:-5 2:-10 3:-7 4:-14 6:-7 7:6 8:-5
w:wrote_#	2:-5 4:-11 7:11
w:x	0:12 1:-12 2:-10 3:18 4:-9 5:-14 7:-10
w:x_ray	0:7 1:-12 2:-5 3:18 4:-6 5:-12 6:-8 7:-8
w:x_rays	0:12 2:-5
w:xx	0:-24 3:-12 4:5 5:-15 6:-9 7:-8 8:19
w:xx_unit	0:-18 1:6 3:-9 4:-20 5:-12 6:-9 7:-6 8:23
w:y	0:-9 1:-11 2:-13 3:8 4:14 6:-5 8:-9
w:y_.	0:-9 1:-11 2:-13 3:8 4:14 6:-5 8:-9
w:yard	0:-34 1:-9 4:-22 5:12 7:5 8:-9
w:yard_,	0:-12 1:-13 2:-5 3:-9 4:-7 5:6 6:-5 7:16
w:yard_.	0:-17 3:19 4:-8 5:-17 6:-11
w:yard_has	0:-10 2:10 4:-6
w:yard_until	0:-10 1:-5 2:-9 3:-8 4:-6 5:18
w:yarn	0:-11 1:-18 2:11 3:-10 4:-8 6:17 7:-10 8:-13
w:year	0:41 1:-17 2:-8 3:-7 4:-15 5:-11 6:-8 7:-19 8:-13
w:year_,	0:19 4:-6 5:-5 7:-6 8:-5
w:year_.	0:25 1:-14 4:-9 5:-10 6:-7 7:-15 8:-10
w:yellow	0:-12 1:-6 2:-11 3:17 5:-7 6:-6 7:-5
w:yes	0:-32 1:-7 3:7 4:18 5:-15 8:-16
w:yes_,	0:-28 3:10 4:-10 5:-5 6:-11 7:9 8:-7
w:yes_.	0:6 1:-5 4:-5 6:12 7:-5
w:yes_please	0:-23 1:-5 3:-9 4:24 6:-7 7:-17 8:-16
w:yes_to	0:-15 3:10 4:13 5:-9 6:-5 8:-14
w:yesterday_,	1:-7 2:-5 7:12
w:yet	1:-13 3:-6 4:-14 5:-21 6:-27 7:18 8:-19
w:yet_,	0:6 1:6 2:6 3:-6 4:-7 7:-14
w:yet_.	0:22 2:-10 3:-7 4:-5 5:-19 6:-22 7:-6 8:-20
w:yet_as	0:-9 1:-12 2:-7 4:-5 7:16
w:yildiz	0:10 4:-6 8:-8
w:yildiz_,	0:10 4:-6 8:-8
w:yok	0:-20 1:14 2:-13 7:18
w:yok_at	1:15 2:-13
w:yoke	0:14 3:-8 4:-16 5:-9 6:-12 7:-14 8:7
w:you	0:-6 1:-8 2:-12 3:-8 4:-8 5:-15 6:-14 7:7
w:you'd	0:-5 1:12 2:-21 3:-16 4:-10 6:15
w:you'd_already	1:19 2:-18 3:-11 6:-5
w:you'll	1:12 3:-7 5:-9 6:-7 7:-11
w:you'll_get	0:-6 1:13 2:-5 4:-5
w:you'll_hear	0:11 1:-6 3:-6 5:-7 6:-8 7:-10
w:you're	0:14 1:-10 2:-20 5:-6 6:7 7:-12 8:5
w:you're_clear	2:-13 3:-7 4:12 6:7 8:-8
w:you've	0:-26 1:-10 3:24 4:-18 5:-8 6:-14 7:-27 8:15
w:you've_got	0:-22 1:-9 2:-11 3:34 4:-9 5:-11 7:-14 8:-9
w:you_,	0:-29 1:-15 2:-21 7:24 8:-10
w:you_.	0:5 1:-16 3:-17 4:-8 5:-9 6:-12 7:6 8:-16
w:you_:	1:13
w:you_?	0:13 3:-5
w:you_a	0:17 1:5 4:-13 6:-7 7:-10 8:-8
w:you_about	0:12
w:you_approve	0:17 2:-16 4:-7 5:-6
w:you_are	0:-8 1:-19 2:29 3:-8 4:-22 5:-17 6:-8 7:-16 8:12
w:you_ask	0:20 1:-11 2:-5 3:-5 7:-13
w:you_at	0:13 7:-6
w:you_be	1:-6 2:12 4:-10 8:-7
w:you_by	1:-9 2:14 4:-12
w:you_can	0:-14 1:13 2:-17 3:-10 4:-5 5:-8 6:-21 7:-21 8:-8
w:you_check	0:10 7:-5
w:you_come	0:16 1:8 2:-5 7:-9 8:-6
w:you_deliver	0:-11 1:-11 2:25 3:-7 5:-11 6:-6
w:you_don't	0:19 1:-7 3:-6 4:-7 5:-5 6:-7 7:-13
w:you_down	0:12 1:15 2:-7 3:-6 7:-12
w:you_finish	0:-5 1:9 2:-10 5:-5 6:-8 7:-5
w:you_for	0:15 1:-11 2:-13 4:-17 5:-14 7:-17 8:8
w:you_get	0:-11 1:-9 2:18 4:-21 5:7 6:-14 7:-7 8:-22
w:you_go	0:-17 3:-10 4:13 6:-10 7:-8 8:14
w:you_had	1:21 2:-10 3:-13 5:-5 6:-12 7:-13 8:-6
w:you_have	0:-33 1:-18 4:-26 5:-22 6:10 7:-6 8:26
w:you_hear	0:-15 1:5 2:19 6:-7 7:14 8:-13
w:you_in	0:-16 1:14 2:-18 3:-7 5:11 6:-5 7:14 8:-16
w:you_is	0:-14 1:7 2:-5 4:-6 6:5 7:-11
w:you_keep	0:-5 1:-9 2:-12 3:17 4:-11 5:-10 6:-6 7:-11 8:-10
w:you_know	0:-15 1:7 2:19 3:-12 4:-19 5:-8 6:-7 7:-8 8:-18
w:you_let	0:14 3:-6 5:-5 8:-7
w:you_made	0:-12 2:9 3:-11 4:-10 7:12
w:you_may	0:-30 2:-21 3:13 4:5 7:-13
w:you_need	0:14
w:you_on	0:19 1:-8 2:-13 3:-12 4:-9 5:7 6:11 7:-6 8:-9
w:you_owe	0:-10 1:-15 2:-8 3:22
w:you_please	0:-24 1:-6 2:-15 3:9 4:-9 5:11 7:9
w:you_put	0:-7 3:-8 7:13
w:you_read	0:12 2:-9
w:you_report	0:-11 1:8 2:-8 3:-8 7:9
w:you_resend	0:13 7:-6
w:you_run	0:10
w:you_said	1:-5 2:-11 4:-5 6:10 7:-8 8:-6
w:you_send	0:15 4:-8 5:-7 7:-6 8:-6
w:you_show	0:10 7:-5
w:you_so	0:7 1:11 2:5 6:-13 7:-10 8:-7
w:you_start	0:16 1:-12 2:-8 4:-5 8:-7
w:you_still	0:-24 1:-14 2:-15 3:23 4:6 5:-5 6:-8 7:-9 8:-5
w:you_stop	1:-11 2:12 4:-8
w:you_tell	0:13 1:-9 3:-12 8:-5
w:you_that	0:-6 2:12 4:-5
w:you_the	0:-20 1:10 2:-14 3:-25 4:10 5:-15 6:-15 7:-11 8:22
w:you_think	0:-8 2:-7 3:-7 4:16 8:-8
w:you_till	1:-7 2:-11 3:-14 4:-5 5:20 7:5
w:you_to	0:-32 1:-5 3:-19 4:-11 5:8 6:-16 7:16 8:17
w:you_told	1:-11 2:-6 6:18
w:you_until	1:-12 2:-12 3:16 4:-6 5:-10 6:-6 7:10
w:you_use	3:20 5:-5 6:-6 7:-8 8:-8
w:you_want	0:14 1:-10
w:you_were	2:-9 7:-12 8:11
w:you_when	0:-27 1:8 2:-8 4:-10 7:20
w:you_will	0:26 3:-5 4:-9 7:-17
w:you_with	0:-17 2:-9 4:-8 7:-9 8:18
w:you_write	0:20 2:-10 3:-7
w:you_wrote	1:-5 2:-7 4:-11 7:9
w:your	0:33 1:-39 2:-34 3:-6 4:-22 5:5 6:-15 8:-25
w:your_#	0:22 1:-13 7:-13
w:your_,	0:-12 8:12
w:your_.	0:18 1:-20 2:-11 4:-5 6:20 7:-5 8:-16
w:your_best	0:19 2:-16 6:-5 8:-6
w:your_bond	0:-5 1:-10 3:12
w:your_build	0:-14 1:-10 2:-22 3:23 4:-12 5:6 8:-5
w:your_busines	0:13 2:-12
w:your_cage	0:-5 2:-5 5:-5 7:12 8:-5
w:your_call	0:9 3:-9 5:-13 6:-12 7:14
w:your_confirmation	0:-19 2:-15 4:-14 6:-5 8:23
w:your_cost	0:-16 1:-14 3:27
w:your_dock	0:-11 5:8 6:-5 7:7
w:your_draw	0:8 1:-5 2:-10 4:-23 8:16
w:your_end	0:-11 1:7 2:-15 4:13 5:-8 8:-13
w:your_file	0:7 1:-12 3:7 6:-5
w:your_first	0:-7 2:-11 3:-6 4:12
w:your_floor	0:-16 1:-6 3:-9 4:-7 5:18 6:-8
w:your_from	1:12 2:-12 3:-7 5:-5
w:your_hall	0:-5 1:-17 2:-9 3:-5 5:6 6:15 8:-6
w:your_house	0:-11 1:-11 2:-9 3:-10 6:-5 7:12 8:-5
w:your_instruction	0:23 2:-16
w:your_invoice	0:6 1:-9 6:11 8:-5
w:your_is	0:17 1:-14
w:your_judgment	0:-15 1:-8 2:12 3:-6 4:13 8:-13
w:your_last	0:13 8:-7
w:your_list	0:-7 1:-8 2:-9 3:14
w:your_machine	0:10 1:-10 3:-7 7:-5
w:your_mail	0:24 1:-5 5:-5 7:-18
w:your_next	1:-14 2:-7 3:-11 4:-9 5:23
w:your_offer	0:-13 2:-8 3:-6 4:-15 5:-9 8:22
w:your_open	3:13
w:your_order	0:31 2:-17 3:-7 4:-14 5:-13 6:-5 7:-6 8:-7
w:your_own	0:-6 1:6 3:-19 4:10 5:-15 6:-17 7:-6 8:-16
w:your_people	0:-6 1:-16 3:9 6:8
w:your_place	0:-21 1:14 4:-12 5:6 8:-5
w:your_plann	0:19 3:-5 5:-14 7:-7 8:-8
w:your_planner	1:-8 2:-5 6:10
w:your_plant	0:-16 1:-12 2:6 3:-11 4:-13 6:8 7:17
w:your_quarantine	7:10
w:your_rack	3:12
w:your_release	0:43 1:-7 2:-34 3:-11 4:-12 5:-16 6:-6 7:-14 8:-6
w:your_report	0:-10 1:-5 2:7 4:-5 5:-6 6:-5 7:19
w:your_request	0:27 1:-13 3:-11 6:11 7:-14 8:-5
w:your_shelf	0:-14 2:8 3:-12 7:10
w:your_shelv	1:11 6:-7
w:your_side	0:6 2:-6 3:-13 4:-12 6:-6 7:17 8:-10
w:your_stock	0:-7 3:-17 4:-5 5:9 7:9 8:-6
w:your_stop	0:13 1:-7 3:-8 7:-13
w:your_store	0:-17 2:-9 3:-8 4:-5 5:7 7:16
w:your_to	0:-5 1:-5 2:15 3:-10 4:-8
w:your_until	0:-7 1:-11 2:-18 3:-8 5:25 7:8
w:your_warehouse	0:-22 2:-15 3:14 4:-14 5:16 6:-9
w:your_work	1:-12 2:-7 3:-9 4:-13 5:18 7:10
w:your_written	0:26 1:-12 3:-12 6:-8 7:-19
w:your_yard	0:-23 1:-10 2:-16 4:-11 5:6 6:-9 7:17
w:yusuf	0:-5 2:-10 3:-9 7:18
w:yusuf_,	2:-11 5:5 7:10
w:yvette	2:11 5:-8
w:zero	0:-18 1:19 2:-8 3:-9 5:10 6:-11 7:5
w:zero_finish	1:12 5:-5
w:zinc	0:-10 1:6 2:-12 4:12 5:-6 7:-10
w:zinc_plat	2:-9 4:12
w:zipper	0:17 2:-9 3:-5 4:-8 5:-6 6:-9
w:µm	1:-6 2:-7 3:6 4:10
words=0	0:14 1:-10 2:-14 3:-50 4:-63 5:-60 6:-45 7:9 8:25
words=1	0:20 1:-34 2:-23 3:-21 4:7 5:-12 6:-8 8:-20
words=2	0:10 1:-9 2:-14 3:6 5:-8 6:-7 7:-17 8:-13
words=3	0:-10 1:11 2:5 4:-6 5:-8 6:-15 7:-16
words=4	0:-24 1:22 2:15 3:-9 4:-9 5:-6 7:-6 8:7
words=5	0:-25 2:5 4:-5 7:8
words=6	0:-16 1:9 2:5 5:5
`;
