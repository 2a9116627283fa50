/** Written by `npm run train`. One feature a line: its weights in hundredths, each behind the place of its class in the first line. */
export const SAID_WEIGHTS = `
authority trigger balance effect
act=!go/embedded	1:-9 2:16
act=!go/noun	0:-8 1:11 2:43 3:-14
act=!go/order	0:-6 2:126
act=!go/past	0:-7 1:-15 2:-13
act=!hold/order	0:8 1:27 3:19
act=cancel/order	0:-10 1:-35 3:47
act=go/embedded	0:29 1:40 2:18 3:85
act=go/noun	0:34 1:30 3:-18
act=go/order	0:-17 1:-30 2:-50 3:9
act=go/past	1:-20 2:5
act=go/perfect	0:22 1:-32 2:-18 3:-9
act=go/plan	0:23 1:16 2:34 3:35
act=go/will	0:62 1:33 2:17 3:-19
act=hold/embedded	0:15 1:12 2:15 3:-17
act=hold/noun	1:17 2:39 3:-20
act=hold/order	0:-13 1:37 2:28 3:-24
act=hold/past	0:-20 3:-11
act=hold/perfect	0:-9 1:8 2:11
act=hold/will	0:21
act=i>go	0:139 1:16 3:-20
act=i>hold	0:10
act=lift/embedded	0:-11 2:6
act=lift/noun	0:-7 1:-19 2:-19
act=lift/order	0:14 1:5 2:25 3:-45
act=lift/perfect	0:-32
act=none/order	0:-11
act=reject/embedded	0:-9 1:25 2:13
act=reject/noun	0:8 1:6 3:14
act=reject/order	0:7 1:9 2:17 3:-42
act=we>go	0:-13 1:-9 2:-8
act=we>hold	0:-17 1:-37 2:8
act=we>lift	0:-14 2:5
act=x>cancel	0:-7 1:-35 2:-7 3:47
act=x>go	0:-7 1:-12 2:-30 3:6
act=x>hold	0:-9 1:19 2:22 3:-32
act=x>lift	1:22 2:5 3:-39
act=x>none	0:-11
act=x>reject	1:16 2:13 3:-33
bias	0:-42 1:-55 2:-39 3:-26
cue=all	0:-9 2:74 3:-6
cue=cancel	0:-11 1:-36 2:-15 3:53
cue=earlier	0:-15 2:11
cue=finished	0:-13 1:-15 2:-13 3:-25
cue=hold	0:-6 1:37 2:31 3:-27
cue=lift	0:-5 1:22 2:8 3:-39
cue=make	0:-25 2:25 3:71
cue=none-left	0:-11
cue=open-total	1:-35 2:37 3:95
cue=order-total	0:15 2:-15 3:92
cue=permit	0:-28 2:31 3:-22
cue=plan	0:43 1:83 2:47 3:14
cue=proceed	0:-40 2:13 3:-25
cue=reject	1:16 2:13 3:-33
cue=release	0:64 2:-31 3:-26
cue=rest	0:-9 1:-17 2:43 3:31
cue=restart	0:-12 3:22
cue=send	0:12 1:26 2:43 3:-18
cue=ship	0:-22 1:-25 2:-33 3:-18
cue=shipped	0:-13 2:-13 3:-13
cue=start	0:-23 2:50
cue=stay	2:14 3:-5
cue=stop	0:-6 1:36 2:50 3:-11
cue=under-way	0:-36 1:17 2:33
cue=use	1:5 2:54 3:11
first=#	0:-48 2:27 3:-58
first=-	0:21
first=<role>	0:106 1:-22 2:35 3:-32
first=a	0:-32 1:-7 2:53 3:-9
first=about	0:25 1:6
first=accept	3:37
first=after	0:12 1:6 2:50
first=all	0:-14 1:-20 2:47
first=alloy	0:-22 1:-8 2:5
first=already	1:5 2:17
first=also	2:5 3:-31
first=and	1:13 2:5 3:11
first=another	0:9 1:6 2:43 3:-8
first=any	0:-27
first=approv	1:-43 2:-14 3:-16
first=approval	1:-16
first=approve	0:-10 1:-10
first=article	0:-11
first=as	0:-5 3:-14
first=authoris	0:11 1:-16
first=b	0:-18 1:-5 2:11 3:-7
first=balance	0:-7 2:44 3:-10
first=best	0:-29 1:-32
first=block	0:16 1:69 2:110
first=board	0:-20
first=both	0:36 1:13 2:22 3:-11
first=box	1:10 3:7
first=build	0:-13
first=bulk	0:-13 1:15 2:52
first=c	0:-30 1:-24 2:-46 3:-14
first=can	1:-50 2:-33
first=carrier	1:-35
first=cheer	0:-36
first=clear	0:15
first=column	1:13
first=d	0:-16
first=dear	0:-52 1:-34 2:-17 3:-6
first=decision	0:20 1:-12
first=deduct	3:51
first=delivery	0:-9 1:12
first=do	0:17 1:13 2:5
first=dock	1:-21 2:-29
first=don't	1:-22 2:61
first=dr	0:23
first=draw	0:-46 1:6 2:6
first=e	0:-9 1:-6 2:-43
first=every	3:38
first=everyth	0:9 1:12 2:45
first=f	0:-24
first=fifty	0:10
first=finish	0:-35 1:-10 2:52 3:10
first=first	1:32 2:6
first=follow	2:-16
first=for	0:37 1:-8 3:8
first=freight	1:-15 2:-33
first=from	1:5 2:13 3:-15
first=further	1:9 2:13 3:-15
first=get	0:-7 1:-19 2:-8
first=go	0:-18 1:-27 2:-34
first=good	0:-32 1:-26 3:-19
first=greeting	2:-20
first=hello	0:-5 1:-25 2:-5 3:-14
first=hey	0:13 1:13 2:-5
first=hi	0:-16 1:-20 2:-12 3:-21
first=hold	0:-9 1:38
first=i	0:99 1:-22 2:-27 3:-34
first=i'll	0:61 1:50 2:55
first=i'm	0:80 1:-38 2:-23 3:-32
first=in	2:12
first=index	0:-11 1:-5 2:26
first=issu	0:30
first=it	0:6 1:-10 2:-15
first=item	0:-11 2:-27
first=keep	0:24 1:54 2:44 3:-13
first=kindly	0:-10
first=kirsty	0:19 1:-26
first=kowalczyk	0:14 2:8
first=leave	0:13 1:29 2:35
first=let	0:-19
first=line	0:-14 1:-6 2:-16
first=look	0:-29
first=lot	0:-12 1:-29 2:95 3:-8
first=lots	0:24 1:13 2:47
first=make	0:-16
first=marta	0:-27
first=mass	0:-5 1:25 2:30
first=material	0:-21 1:-5 2:-7
first=morn	0:18 1:-11 2:-11
first=mr	0:13 1:17
first=my	0:43 1:-9
first=new	0:6 1:28
first=next	0:34 1:36 2:-17 3:-6
first=no	0:-55 1:-16 3:-35
first=nobody	1:30 2:34
first=none	0:8 1:37 3:19
first=not	1:52 2:30
first=noth	0:-58 1:-10 2:26
first=of	2:23 3:13
first=ok	0:-8 1:-32 2:6
first=ok'd	0:22 1:-27
first=on	0:14 1:5 2:-16
first=only	0:30
first=open	0:-28 1:8 2:18
first=order	0:12 1:-18
first=other	0:-16 1:-35 2:51 3:-14
first=our	0:33 1:-9 3:9
first=pack	0:5 1:-18 2:-7
first=pallet	0:-11 1:-24 2:-8
first=part	0:-34 2:-33 3:-6
first=per	1:-8 2:-13
first=please	0:-23 1:-54 2:-39 3:-16
first=pls	0:-18 1:-25 2:-22
first=po	0:-14 1:6 2:6
first=pos	0:-12
first=print	3:10
first=priya	0:16 1:-15 2:-12
first=production	0:7 1:31 2:39
first=purchase	0:7 2:-21
first=qty	0:9 2:55
first=quantity	0:-21 1:19 2:20
first=ref	1:-6 2:19
first=regard	1:16
first=releas	0:27 1:-26 2:-14
first=release	1:-30 2:-10 3:-39
first=remain	0:-27 1:7 2:32
first=resin	0:-21
first=respect	0:9 1:-11
first=rest	0:-29 1:-24 2:29
first=restart	0:-38 1:-26 3:-33
first=resume	0:-21 1:-5 2:-15
first=rev	0:-33 1:-27 2:-39 3:-25
first=revision	0:9 1:42 2:8 3:-15
first=run	0:-8 3:-19
first=same	0:-46 1:-23 2:-36
first=sample	0:10 1:-14
first=send	0:5 1:-17 2:-10
first=serial	1:16 2:42 3:-9
first=sery	0:8 1:-7 2:23
first=seven	0:-25 1:17
first=seventy	0:16 1:12
first=sew	1:-11
first=ship	0:-54 1:-19 3:-30
first=shipp	0:-22 1:-5 2:7
first=sign	0:-17 1:-34 2:-10
first=sixty	0:34 1:6 2:24
first=so	0:25 1:-10 2:-27
first=statu	1:19 2:7
first=stay	0:-10 1:7 2:8 3:5
first=stopp	1:17 2:38
first=team	0:-10 2:-10 3:-8
first=test	1:-24 2:-14
first=thank	0:-48 1:-16 3:-12
first=that	0:-6 1:21 2:20 3:11
first=that'	1:-12 2:18
first=the	0:9 1:-9 2:24 3:42
first=then	1:10
first=there	0:22 1:11 2:15 3:-8
first=there'	1:7 2:14
first=these	0:-6 1:-10 2:13 3:22
first=they	0:-18 1:-25 2:7 3:15
first=thirty	0:-19 2:6 3:6
first=this	0:33 1:-28 2:8 3:-23
first=those	2:10 3:12
first=three	0:-18
first=to	0:16 1:29 2:12
first=today	0:20
first=tray	0:-10 1:6 3:-8
first=truck	0:-33
first=twelve	1:-8 2:-24
first=two	0:-17 1:9 2:13
first=until	1:-15 2:5
first=use	0:-23 1:-20 3:8
first=wait	0:10 1:-14 2:28
first=we	0:-17 1:-21 2:5 3:11
first=what	0:19 1:24 2:69 3:37
first=what'	1:12 2:15
first=whatever	0:9 1:7 2:33 3:48
first=when	0:-31 1:54 2:6
first=who	1:36 2:19
first=window	0:17
first=wire	1:-33 2:12
first=yes	0:-18 1:-21 2:24
first=you	0:-12 3:-14
first=you're	0:-10
first=you've	1:-13 2:-20
first=your	2:18 3:-23
found	0:132 1:107 2:73 3:161
here	0:128 1:129 2:92 3:136
name	0:44 1:9 3:-39
not-found	0:-125 1:-149 2:-145 3:-132
role	0:139 2:-26 3:-29
role=condition	0:-8 1:38 2:-12
role=main	0:-39 1:-57 2:-40 3:-29
role=reason	0:-17 1:11 2:10 3:-9
role=relative	0:57 2:22 3:23
role=until	0:8 1:97 2:11
short	0:-76 1:-119 2:-81 3:-110
slot=accepted	0:-5 1:-56 2:12 3:20
slot=authorized	0:-25 1:-39 2:-59 3:5
slot=earlier	0:-15 2:15
slot=held	0:-19 1:24 2:-10 3:-14
slot=inProcess	0:-23 1:-12 2:17
slot=made	0:22 1:-20 2:6 3:-19
slot=null	0:-5 1:38 2:8 3:-18
slot=onHold	0:-17 1:21 2:87 3:-29
slot=open	0:11 1:18 2:17
slot=ordered	1:7 2:-20
slot=rejected	0:14 1:-11 2:13 3:-33
slot=shipped	0:-13 1:-50 2:-30
w:!	0:-43 1:-47 2:-28
w:!_!	0:-20 1:-18 2:41
w:"	2:27
w:"_*_"	1:-11 2:23
w:"_*_for	1:12
w:"_<name>	2:20
w:"_<name>_"	1:-11
w:#	0:-39 1:-27 3:-11
w:#_#	0:-13 1:-11 2:-11
w:#_#_#	0:-13
w:#_#_.	1:-18 2:-13
w:#_(	1:8 2:34 3:31
w:#_(_#	0:-6 1:12 2:24 3:9
w:#_(_rev	0:-11 1:-12 3:-10
w:#_)	0:-7 1:23 2:12 3:30
w:#_)_,	1:10 2:-7 3:15
w:#_)_.	0:-10 3:-22
w:#_)_are	0:17 3:-12
w:#_)_may	3:16
w:#_)_was	0:-11 2:8
w:#_*_#	0:-12 3:-9
w:#_*_(	0:7 1:19 2:12 3:11
w:#_*_)	0:-12 1:-7 2:61 3:7
w:#_*_,	0:-9 2:-17 3:-25
w:#_*_-	1:7 2:16
w:#_*_.	0:-9 1:-15 2:27 3:19
w:#_*_:	1:6 2:16 3:-11
w:#_*_;	0:-10 2:5
w:#_*_<name>	0:-10 1:-29 2:-12 3:-5
w:#_*_<role>	0:16 1:9 2:8
w:#_*_a	1:-20 2:30 3:-22
w:#_*_accept	1:8 2:11
w:#_*_accord	0:-14
w:#_*_against	1:-14
w:#_*_all	0:6 3:-10
w:#_*_already	1:-7 2:-17 3:-18
w:#_*_and	0:23 1:27 2:52 3:17
w:#_*_another	0:15
w:#_*_approv	2:14
w:#_*_are	0:-8 1:22 2:43 3:-20
w:#_*_as	0:-12 1:7 2:-21
w:#_*_at	1:11 2:9
w:#_*_b	0:11
w:#_*_be	0:14 1:-5 2:8
w:#_*_before	0:-9 1:-12 2:-17 3:22
w:#_*_between	0:-9 1:6 2:11
w:#_*_black	0:12 1:-10 2:-9
w:#_*_block	0:-7 1:-28 2:-12 3:-31
w:#_*_borosilicate	0:11 1:-7 2:-11
w:#_*_box	0:-12 1:36 3:17
w:#_*_bracket	0:-8 2:10
w:#_*_by	0:13
w:#_*_c	1:18
w:#_*_call	1:-10 2:-20
w:#_*_can	0:-5 2:18 3:-8
w:#_*_carton	1:-19 3:-16
w:#_*_clear	0:-11 1:-5 2:9
w:#_*_clos	0:5 1:-11 2:-6
w:#_*_complet	0:-6 1:-11
w:#_*_complete	1:7 2:24
w:#_*_cover	0:23 2:7
w:#_*_deduct	1:-5 3:13
w:#_*_do	1:29 2:5
w:#_*_don't	0:5 1:18 2:7
w:#_*_draw	0:29 2:19
w:#_*_fabric	2:-12
w:#_*_far	1:-13 2:-20
w:#_*_finish	0:-19 1:24 2:17 3:-7
w:#_*_follow	0:10 1:7 2:8
w:#_*_for	0:-6 1:10 2:14 3:-16
w:#_*_fr4	0:-22 1:-13 2:7
w:#_*_fram	0:14
w:#_*_frozen	0:23 1:16 2:28
w:#_*_given	1:-10
w:#_*_go	1:-30 2:8
w:#_*_grip	0:13
w:#_*_have	1:-17 2:-11 3:7
w:#_*_high	0:-13
w:#_*_hold	0:-12 1:-36 2:42
w:#_*_i	0:34 1:14 2:5
w:#_*_in	0:-16 2:12 3:10
w:#_*_inst	0:-27
w:#_*_is	0:29 1:29 2:30 3:8
w:#_*_it	1:21 2:8
w:#_*_its	0:-15
w:#_*_keep	0:12 1:-25 2:-15
w:#_*_leave	0:11 1:8 2:22
w:#_*_lids	0:22 1:-6
w:#_*_lock	1:-5 2:23
w:#_*_lot	0:-14 1:36 2:42
w:#_*_material	0:11 1:-7 2:-9
w:#_*_may	1:5 2:14
w:#_*_must	0:23 1:19 2:9
w:#_*_natural	0:-13 1:-10
w:#_*_no	0:22 1:-8
w:#_*_not	0:20 2:30 3:5
w:#_*_now	0:11 2:-6
w:#_*_of	1:-21 3:26
w:#_*_off	0:-17 2:7 3:24
w:#_*_ok	2:6 3:21
w:#_*_on	0:-17 1:-8 2:33 3:34
w:#_*_ones	0:-5 1:-17 2:32 3:-12
w:#_*_only	0:-11 2:23
w:#_*_order	1:7 2:-12
w:#_*_our	0:-12 2:-8
w:#_*_out	2:5 3:25
w:#_*_pallet	0:-17 1:19 3:21
w:#_*_park	0:-9 1:25 2:29
w:#_*_pc	0:-16 1:-13 2:-9
w:#_*_piec	0:-9 1:-13 3:-24
w:#_*_please	0:-17 1:39 2:30 3:12
w:#_*_pls	0:-17
w:#_*_powder	1:-8 2:-14
w:#_*_price	0:-22
w:#_*_print	0:-10 2:5
w:#_*_production	0:10 1:13
w:#_*_put	3:16
w:#_*_releas	0:42 1:11 2:15
w:#_*_release	0:12 1:-6
w:#_*_remain	0:-5 1:-12 2:57 3:-11
w:#_*_rest	0:-26
w:#_*_rev	1:-34 2:-10 3:7
w:#_*_revision	0:30 1:-6
w:#_*_run	0:-13 1:-13 2:-31
w:#_*_salt	0:18 2:17
w:#_*_same	0:-8 1:-18
w:#_*_sery	1:11 2:5
w:#_*_shall	0:-14
w:#_*_ship	0:12 1:16
w:#_*_so	0:-10 1:-10 2:7 3:11
w:#_*_stand	0:-21
w:#_*_stay	0:-11 1:37 2:16 3:14
w:#_*_still	0:-11 1:37 2:21 3:8
w:#_*_stock	0:9 1:-13 2:-15
w:#_*_stopp	0:-15 1:6 2:13
w:#_*_that	1:-6 3:-10
w:#_*_that'	0:7 1:14
w:#_*_the	0:-8 1:-13 2:-16 3:-19
w:#_*_then	0:15 1:7
w:#_*_they	1:31 3:17
w:#_*_this	2:-13
w:#_*_those	0:7 1:-6 2:15
w:#_*_tight	0:13
w:#_*_till	1:12 2:28
w:#_*_to	1:-19 2:14 3:22
w:#_*_together	0:-13 2:13
w:#_*_tote	0:18 3:13
w:#_*_two	0:10 1:7
w:#_*_unit	1:40
w:#_*_until	1:40 2:20 3:21
w:#_*_wait	1:25 2:32
w:#_*_was	0:-10 2:9
w:#_*_we	1:-11 2:5
w:#_*_were	0:-13 1:-25 2:-15 3:-10
w:#_*_what	1:-12 3:11
w:#_*_which	0:-6 1:5 2:8 3:13
w:#_*_with	0:-20 1:-6 2:9
w:#_*_yet	0:-14 1:-10 2:25
w:#_*_your	0:22 2:-6
w:#_+	0:25
w:#_,	0:-10 1:-9 2:-43 3:-6
w:#_,_#	0:9 1:27 3:-20
w:#_,_<name>	1:15 2:-11
w:#_,_and	0:5 1:23 2:37 3:16
w:#_,_are	0:13 3:-7
w:#_,_draw	0:15 2:5
w:#_,_fabric	2:-12
w:#_,_for	0:-8 1:-19 3:-5
w:#_,_i	0:33
w:#_,_in	0:-13 1:8 2:22
w:#_,_material	0:11 1:-7 2:-9
w:#_,_may	0:-5 3:-18
w:#_,_no	0:-10 1:-12 2:-13
w:#_,_not	2:16
w:#_,_pc	0:-16 1:-13
w:#_,_please	0:-10 2:7
w:#_,_powder	1:-8 2:-14
w:#_,_print	0:-10
w:#_,_rev	0:25 1:-30 2:-13 3:11
w:#_,_revision	0:27 1:-6
w:#_,_same	0:-8 1:-18
w:#_,_so	3:11
w:#_,_stay	1:21
w:#_,_the	1:9 2:-22
w:#_,_to	1:-13 2:15
w:#_,_together	0:-14 2:13
w:#_,_until	0:-14 2:9 3:6
w:#_,_which	1:-12
w:#_-	0:-13 1:30 2:28
w:#_-_<name>	0:-17
w:#_.	0:-27 1:-45 2:-35
w:#_:	1:-26 3:-10
w:#_:_#	1:-26 3:8
w:#_:_lot	0:-11 1:6 2:18
w:#_:_please	0:-11
w:#_;	0:13 1:16 2:16
w:#_<name>	2:8 3:15
w:#_<name>_.	0:10 2:10
w:#_<name>_and	1:5 2:10
w:#_<name>_to	0:-9 1:9 2:34
w:#_=	0:13 1:14 2:11
w:#_a	0:-7 1:-28 2:-10
w:#_a_.	0:-15 1:-7 2:5
w:#_accept	1:40 3:6
w:#_accept_unit	1:40
w:#_after	1:-8 2:17
w:#_after_that	1:-8 2:15
w:#_against	2:5 3:19
w:#_against_the	3:19
w:#_alone	0:6 1:14 2:26
w:#_alone_until	0:6 1:14 2:26
w:#_and	0:6 1:38 3:-5
w:#_and_#	1:29 2:15
w:#_and_stay	0:-12 1:13 2:-10
w:#_approv	0:-12 1:-18 2:16
w:#_are	0:6 1:18 2:46 3:10
w:#_are_accept	1:8 2:11
w:#_are_block	0:-14 2:18
w:#_are_deduct	1:-11 3:8
w:#_are_not	0:19 2:15
w:#_are_on	1:17
w:#_are_to	0:10 1:10 2:7
w:#_aren't	0:19 1:5
w:#_as	0:12 2:-11
w:#_as_before	1:-9 2:-12
w:#_at	0:16 2:12 3:-14
w:#_back	1:5 2:-12
w:#_before	0:-13
w:#_behind	1:27 2:20
w:#_behind_them	1:8 2:13
w:#_board	0:-29 1:-8
w:#_board_,	0:-13 1:11 2:26
w:#_box	0:12
w:#_bracket	1:-28
w:#_brush	0:-18
w:#_can	0:25
w:#_can_be	0:25
w:#_caps	0:7 1:15 2:16
w:#_carton	0:-12 1:-13 2:-8
w:#_carton_,	1:-20 2:-16
w:#_come	0:-15 2:6 3:34
w:#_come_off	0:-15 3:21
w:#_copy	0:10 2:-9
w:#_count	3:13
w:#_cover	0:-31 1:5 2:7
w:#_crat	0:12 1:32 2:19
w:#_days	0:-13 1:-11
w:#_do	1:-20
w:#_do_not	1:-20
w:#_don't	0:12 1:23 2:18
w:#_door	1:5 2:13
w:#_drum	0:12 1:-9 2:9
w:#_drum_,	0:12 1:5
w:#_ea	0:-28 1:-11 2:62
w:#_fewer	0:-25 3:61
w:#_fewer_to	0:-5 3:14
w:#_finish	1:-27 2:24 3:-10
w:#_finish_before	3:-23
w:#_finish_ones	0:-9 1:-34 2:16
w:#_first	0:19 1:7 2:-9
w:#_for	2:36 3:14
w:#_for_#	0:-10
w:#_for_production	0:10
w:#_for_sery	1:11 2:5
w:#_for_the	1:-7 2:30
w:#_fram	1:11 2:10
w:#_from	1:-14 2:-8
w:#_gasket	0:-8 1:-19 2:14
w:#_gear	1:9 2:12
w:#_gearbox_cover	0:13
w:#_go	0:-16 1:-10 2:5 3:18
w:#_go_to	1:-11
w:#_good	3:-11
w:#_gsm	0:-12 1:-10 2:-9
w:#_harness	1:32 2:27
w:#_harness_,	1:26 2:7
w:#_hatch	0:18
w:#_have	1:6 2:14 3:-5
w:#_held	0:-18 1:-12 3:-25
w:#_hold	1:29 2:31
w:#_hour	0:-7 2:18
w:#_hubs	0:16 1:17 2:21
w:#_hubs_,	0:13 1:14 2:18
w:#_i	0:22 1:24
w:#_i_release	0:12 1:-6
w:#_in	0:-11 1:29 2:30
w:#_in_box	0:-5 1:20 3:14
w:#_in_carton	1:-19 3:-17
w:#_in_crate	0:-10
w:#_in_the	1:18 2:13
w:#_in_tray	3:24
w:#_is	0:27 1:31 2:21 3:25
w:#_is_#	0:13
w:#_isn't	0:9 1:11
w:#_jars	0:-16 1:5 2:7
w:#_jars_,	0:-10
w:#_jars_are	0:-10
w:#_k	0:28 1:5
w:#_keep	0:11 1:24 2:5 3:-22
w:#_left	0:-8 2:11
w:#_lens	0:-18 1:15 2:18
w:#_less	1:-15 3:33
w:#_less_to	1:-10 3:28
w:#_lids	0:-7 1:-11
w:#_locker	0:13
w:#_m	0:-8 1:-18 2:-19
w:#_manifold	1:-16
w:#_may	0:-11 1:15 2:10 3:-5
w:#_may_be	0:-12 1:10 2:8 3:-5
w:#_mirror	0:-10
w:#_mm	0:-11 1:-14 2:-5 3:-28
w:#_more	2:29 3:-10
w:#_more_are	1:24 2:12
w:#_more_stay	1:8 2:10
w:#_must	0:-15 1:10 2:9
w:#_must_wait	0:-20 1:5 2:8
w:#_new	0:17
w:#_no	0:-5 1:-21 2:39
w:#_no_go	0:-5 1:-26 2:34
w:#_nos	0:-10 3:-11
w:#_nos_.	0:-10 3:-11
w:#_not	0:-18 1:-15 2:61
w:#_of	0:-7 1:-26 3:-40
w:#_of_#	1:9 2:13
w:#_of_the	0:-8 1:-21 3:-41
w:#_of_them	0:8 1:-12
w:#_of_those	1:-10
w:#_off	0:14 1:-6 2:-10
w:#_off_the	0:9 1:-12 2:-15
w:#_on	0:-30 1:-18 3:17
w:#_on_hold	0:-12 1:-36 2:42
w:#_on_order	2:-12
w:#_on_the	0:-22 1:-10
w:#_only	1:14 2:32
w:#_open	0:-22 1:6
w:#_other	0:-11 2:12 3:11
w:#_oz	1:-8 2:-11
w:#_pallet	0:-14 1:13
w:#_pc	2:25
w:#_pcs	1:17 2:25
w:#_pcs_(	1:19
w:#_pcs_,	0:7 1:27 2:12 3:-22
w:#_pcs_.	1:15 2:31
w:#_pcs_:	1:18
w:#_pcs_can	0:-8 1:-23
w:#_pcs_of	1:-15 2:6
w:#_pcs_remain	1:-12 2:19 3:-11
w:#_pcs_stay	1:16 2:5
w:#_per	2:-10
w:#_piec	0:30 1:-16 2:19 3:-29
w:#_piec_,	0:27 1:-8
w:#_piec_stay	2:15
w:#_please	0:12 1:12 2:5
w:#_quarantin	1:-18 3:-11
w:#_reduce	1:-12 3:26
w:#_remain	0:-19 2:37 3:-13
w:#_remain_block	1:-24 2:18
w:#_remain_on	1:12 2:6
w:#_rev	0:7 2:13
w:#_rev_b	0:11
w:#_rudder	0:-8 1:-13 2:-15
w:#_rudder_stock	0:9 1:-13 2:-15
w:#_sampl	0:-37 1:-23 2:-10
w:#_sampl_,	0:-8 2:22
w:#_sample	0:8 1:-19 2:-20
w:#_seat	1:-28 2:-8
w:#_sets	0:19 1:-5 2:5
w:#_shaft	0:10
w:#_shell	1:10
w:#_shipp	0:-13
w:#_sit	1:-12 2:43
w:#_so	1:-13 2:-20
w:#_so_far	1:-13 2:-20
w:#_spindl	1:11 2:8
w:#_st	0:-18 1:16 2:12
w:#_st_lot	0:-19 1:16 2:12
w:#_stainles	0:12 1:-7
w:#_stainles_.	0:12
w:#_stay	1:-18 3:-20
w:#_stay_block	1:-19 2:-20
w:#_stay_frozen	0:6 1:11 2:17
w:#_stay_in	0:8 1:-22 2:10 3:-22
w:#_stay_lock	1:10
w:#_stay_on	0:-37 1:-8 2:37 3:-8
w:#_stay_park	0:6 1:22 2:25
w:#_stay_put	3:16
w:#_stay_stopp	0:-15 1:6 2:13
w:#_stay_with	0:-14 2:21
w:#_th	0:10 1:15 2:13
w:#_th_is	0:17 1:15 2:11
w:#_that	0:-18 3:-12
w:#_that_are	0:-14
w:#_that_were	0:-13 1:-13
w:#_the	0:14 1:6 2:5
w:#_through_#	0:8 1:20
w:#_throughout	0:-16
w:#_til	1:21
w:#_till	1:19 2:24
w:#_till_the	1:19 2:24
w:#_to	0:22 1:-7 2:-50 3:21
w:#_to_#	0:5 1:-10 3:11
w:#_to_<name>	1:-10
w:#_to_rev	0:11
w:#_too	0:11
w:#_too_.	0:11
w:#_tray	0:-9 1:-8 2:21
w:#_unit	1:15 2:5
w:#_unit_,	0:12 1:8
w:#_unit_stay	1:11 2:7
w:#_until	0:-5 1:35 2:45
w:#_until_the	0:5 1:24 2:36
w:#_valv	1:10
w:#_valve	2:17 3:-31
w:#_wait	0:-8 1:27 2:42 3:-14
w:#_wait_for	0:-9 1:30 2:17 3:-14
w:#_wait_until	1:8 2:13
w:#_was	0:-17 1:-9
w:#_we	0:-8 1:-25 2:10 3:-30
w:#_week	0:-11
w:#_were	0:-6 2:6 3:-14
w:#_which	0:14 1:8 2:8
w:#_with	0:10 1:9
w:#_with_#	0:15 1:7
w:#_without	0:7 1:-23 2:-24
w:#_you	0:13 1:7 2:11
w:$	0:-18 2:-34
w:$_#	0:-18 2:-34
w:&	0:-21 2:14
w:'	0:23 1:15 2:12
w:(	0:79 2:25 3:9
w:(_#	0:-11 2:67 3:10
w:(_#_)	0:-13 2:19
w:(_#_pcs	0:18 2:7
w:(_*_#	0:8 1:17 3:33
w:(_*_)	0:28 1:24 2:70 3:-17
w:(_*_,	0:25 1:23
w:(_*_.	0:45 1:32 2:49 3:-12
w:(_*_<name>	0:22 2:11
w:(_*_<role>	0:15 1:15 2:14
w:(_*_c	0:-14
w:(_*_pcs	0:18 2:7
w:(_<name>	0:44 2:17 3:-27
w:(_<name>_)	0:21 1:-21 2:34 3:-21
w:(_<name>_,	0:18 1:15
w:(_<name>_.	0:22 1:7 2:20 3:-17
w:(_<name>_<name>	0:22 2:11
w:(_<role>	0:71 1:26 2:26 3:-8
w:(_<role>_)	0:21 1:36 2:47
w:(_d	0:34 2:10
w:(_d_.	0:34
w:(_draw	2:17
w:(_l	1:36 2:19
w:(_l_.	1:36 2:19
w:(_lot	1:13
w:(_pallet	1:5 3:14
w:(_pallet_#	3:10
w:(_r	1:6 2:10
w:(_r_.	1:6 2:10
w:(_rev	0:-12 1:-11 3:-9
w:(_rev_#	0:-6 3:-11
w:(_rev_c	0:-14
w:(_that'	0:20 2:-10
w:(_tray	1:5 3:12
w:(_tray_#	1:5 3:10
w:)	0:59 2:23 3:9
w:)_*_.	0:5 1:-18 2:23
w:)_*_accept	1:-17 3:-11
w:)_*_decid	3:-10
w:)_*_go	3:19
w:)_*_in	0:8 1:21 2:11
w:)_*_leave	3:16
w:)_*_releas	0:-8 2:6 3:-14
w:)_*_release	0:6 1:12 2:16
w:)_*_the	0:30 1:33 2:34 3:-6
w:)_*_this	0:20 1:-9 2:11 3:-7
w:)_*_those	2:-5 3:30
w:)_*_you	0:20 1:6 2:12
w:)_,	0:12 1:39 3:16
w:)_.	0:26 1:-9 2:91 3:-25
w:)_:	0:20 1:8 2:-13 3:8
w:)_<name>	0:10
w:)_and	0:7 1:-19 2:11 3:13
w:)_are	0:20 1:-7 3:-5
w:)_giv	1:8 2:21
w:)_has	0:12 1:-9 2:17 3:-26
w:)_has_decid	3:-10
w:)_have	2:11
w:)_is	0:13
w:)_may	0:7 1:-22 2:13 3:16
w:)_may_leave	3:16
w:)_releas	0:20 1:-13 2:25
w:)_releas_.	0:5 1:-18 2:23
w:)_releas_this	0:12
w:)_was	0:-10 2:10
w:)_was_releas	0:-10
w:)_will	1:24 2:23
w:)_will_release	1:10 2:14
w:+	0:35 1:22 2:31 3:7
w:+_#	0:25
w:,	0:-16 2:-41 3:-17
w:,_#	0:5 2:-35 3:-7
w:,_#_(	0:16 1:6 3:6
w:,_#_,	1:15 3:13
w:,_#_.	0:-38 1:-10 2:-7
w:,_#_:	0:-17
w:,_#_<name>	0:37 1:-5
w:,_#_and	1:29 2:9
w:,_#_are	0:16 1:5 2:18
w:,_#_as	1:-9 2:-12
w:,_#_in	2:6 3:11
w:,_#_mm	0:-16 1:-11
w:,_#_of	1:-10 3:10
w:,_#_on	2:-28
w:,_#_pcs	0:11 1:37 2:8 3:-13
w:,_#_piec	0:-11 1:-11
w:,_#_stay	0:-12 1:-18 2:-26 3:5
w:,_#_unit	0:15
w:,_*_#	1:-27 3:-11
w:,_*_(	0:22 1:-21
w:,_*_)	0:39 1:19 2:-9
w:,_*_,	0:64 1:-27 2:-16 3:10
w:,_*_.	0:28 1:-39 3:-22
w:,_*_/	0:-23 1:-11
w:,_*_:	0:24 1:17
w:,_*_<name>	0:51 1:17 2:14 3:24
w:,_*_<role>	0:94 1:-11 2:6 3:11
w:,_*_a	0:9 1:7 2:35 3:-14
w:,_*_accept	3:17
w:,_*_ahead	0:-12
w:,_*_also	1:5 2:7 3:-11
w:,_*_and	0:5 1:40
w:,_*_approv	0:17 2:-8
w:,_*_are	0:7 1:-19 2:24 3:28
w:,_*_arrange	0:-12 1:-7 2:6
w:,_*_as	0:11 1:9 2:-11
w:,_*_ash	0:-15 1:10
w:,_*_at	0:24 2:-7
w:,_*_b	0:33 1:-18 3:-5
w:,_*_be	0:20 1:27 2:36 3:-7
w:,_*_been	0:24
w:,_*_black	1:-12
w:,_*_board	0:-11
w:,_*_box	0:-12 1:-8 2:-14
w:,_*_by	0:28 1:16 2:-7
w:,_*_c	0:14 1:-29 2:-16 3:-14
w:,_*_can	0:-16 1:-11 2:-7 3:12
w:,_*_change	0:-12
w:,_*_clear	0:21
w:,_*_coat	0:9 1:-8 2:-14
w:,_*_count	0:-5 1:-7 2:-5 3:19
w:,_*_customer	0:-12 1:13
w:,_*_cut	0:-9 1:-11 2:-8
w:,_*_d	0:-14 1:30 2:-10 3:17
w:,_*_dip	0:-11 1:-7
w:,_*_do	1:37 2:-10
w:,_*_don't	0:10 1:5
w:,_*_draw	0:14 2:-7
w:,_*_e	2:24
w:,_*_else	0:19 1:30 2:29
w:,_*_f	1:-6 2:-18 3:-18
w:,_*_finish	2:-10
w:,_*_first	0:-10
w:,_*_for	0:-20 1:6 2:-19
w:,_*_from	0:21 2:-7 3:-17
w:,_*_g	0:18 1:5 2:10
w:,_*_give	0:13 1:5 2:10
w:,_*_go	0:-14 2:19 3:-8
w:,_*_h	0:10
w:,_*_has	0:8 1:21 2:-7
w:,_*_have	0:16 3:11
w:,_*_hereby	0:19 1:-5
w:,_*_i	0:45 1:28 2:9
w:,_*_in	0:29 1:17 2:22 3:22
w:,_*_is	0:25 1:6 2:-6 3:-9
w:,_*_issue	0:13 1:-5
w:,_*_it	1:10 2:10
w:,_*_it's	0:31 1:17 2:10
w:,_*_j	1:-6 2:12
w:,_*_k	0:-5 1:-10
w:,_*_keep	0:-15
w:,_*_know	2:-11
w:,_*_l	0:13
w:,_*_last	0:-23 1:8 2:-9
w:,_*_leave	1:18 2:10
w:,_*_level	0:14
w:,_*_lift	0:-10 1:-13
w:,_*_lot	0:12 1:-6 2:-10
w:,_*_m	0:-23
w:,_*_mail	1:43 2:25
w:,_*_make	0:-17 1:-7
w:,_*_me	0:15 2:15
w:,_*_mm	0:-16 1:-11
w:,_*_more	0:-11 1:-16 2:22
w:,_*_n	0:15
w:,_*_new	0:-14
w:,_*_next	1:15 2:8
w:,_*_no	2:-10
w:,_*_not	1:28 2:20
w:,_*_now	0:-10
w:,_*_number	0:19
w:,_*_of	0:15 1:8 2:-6 3:-5
w:,_*_off	0:-7 2:7 3:42
w:,_*_oil	1:-11 2:5
w:,_*_on	0:6 1:-22 2:-37
w:,_*_one	0:43 1:24
w:,_*_only	1:32 2:15
w:,_*_other	0:-13 1:-6
w:,_*_our	0:-5 2:10
w:,_*_part	0:-10 2:26 3:9
w:,_*_pc	0:-14 2:38
w:,_*_pcs	0:11 1:37 2:8 3:-13
w:,_*_per	0:15
w:,_*_piec	0:-11 1:-19
w:,_*_plat	1:-15 2:-14
w:,_*_please	0:13 1:-20 2:-8 3:7
w:,_*_proce	0:-24
w:,_*_put	0:15
w:,_*_releas	0:-7 1:15 2:35
w:,_*_release	0:7 1:-12 2:-30
w:,_*_remain	0:-14 2:6
w:,_*_restart	1:10 2:20
w:,_*_resume	0:-18 1:-9
w:,_*_rev	0:-23 1:-33 2:-22 3:-16
w:,_*_revision	0:24 1:-10
w:,_*_same	0:13
w:,_*_send	0:10 1:9 2:18 3:7
w:,_*_ship	2:8 3:12
w:,_*_shipp	0:-11 1:20 2:-9
w:,_*_sign	0:-11
w:,_*_stay	0:-12 1:-18 2:-25
w:,_*_stop	0:-15
w:,_*_that	0:24 1:14 2:18 3:8
w:,_*_the	0:22 1:27 2:55 3:29
w:,_*_them	0:9 1:-22 2:-14 3:-10
w:,_*_then	0:28 1:31 2:31
w:,_*_there	1:-17 2:-11
w:,_*_they	0:6 1:-15 2:25 3:12
w:,_*_this	0:34 1:-27 2:-15
w:,_*_those	0:22 2:9
w:,_*_to	0:7 1:-13 2:10 3:-9
w:,_*_unchang	0:13 1:31
w:,_*_unit	0:15
w:,_*_until	0:-14 1:20 3:-7
w:,_*_urgent	0:-12 2:8
w:,_*_us	0:-12
w:,_*_version	0:12
w:,_*_wait	0:-7 1:39 2:13
w:,_*_we	0:-11
w:,_*_which	0:-7 2:16
w:,_*_white	1:-10
w:,_*_will	0:18 1:23 2:31 3:-5
w:,_*_with	0:-11 1:-7 2:-18 3:-10
w:,_*_writ	0:21 1:9 2:25
w:,_*_write	0:20 2:15
w:,_*_you	0:-17 1:-10 2:17 3:15
w:,_*_your	0:9 1:-11 2:-8
w:,_<name>	2:19
w:,_<name>_#	1:-11 2:-13
w:,_<name>_)	0:18 2:-15
w:,_<name>_,	0:49 1:-8 2:16 3:-31
w:,_<name>_.	0:19 1:-5 2:9 3:-5
w:,_<name>_:	0:24
w:,_<name>_<name>	0:39 1:22 2:29 3:27
w:,_<name>_<role>	0:11
w:,_<name>_from	0:23 1:7 2:-8
w:,_<name>_in	0:15 1:8 2:14 3:-6
w:,_<name>_releas	0:32 1:-18 2:7
w:,_<name>_send	0:9 1:6 2:14
w:,_<name>_sign	0:26
w:,_<name>_the	0:10
w:,_<name>_will	1:18 2:11
w:,_<role>	0:102 1:-32 2:-22 3:-18
w:,_<role>_(	0:5 1:-26 3:-7
w:,_<role>_,	0:35 1:-12 2:-22 3:34
w:,_<role>_.	0:30 1:-20 2:-15 3:-24
w:,_<role>_<role>	0:26 1:-24 2:-8 3:10
w:,_<role>_is	0:21 1:7
w:,_after	1:32 2:46 3:-12
w:,_after_the	1:24
w:,_after_which	2:16
w:,_all	0:-12 1:36 2:10 3:-31
w:,_all_#	1:8 3:-16
w:,_and	0:76 1:46 2:60 3:58
w:,_and_#	0:18 2:17
w:,_and_<name>	0:37 1:23 2:21
w:,_and_<role>	1:15 2:9
w:,_and_i	0:9 1:19 2:13
w:,_and_it's	0:22 1:8 2:6
w:,_and_only	1:32 2:15
w:,_and_our	1:-11
w:,_and_please	2:14
w:,_and_that	0:15 1:10
w:,_and_the	1:-17 2:-9 3:15
w:,_and_then	0:19 1:17 2:24
w:,_and_they	0:5 2:24
w:,_approv	0:24 2:13
w:,_are	0:23 1:20 3:20
w:,_are_accept	3:17
w:,_are_not	1:17 2:9
w:,_are_to	0:16
w:,_artwork	0:-11 1:-11 2:-10
w:,_artwork_rev	1:-9 2:-11
w:,_as	0:-24 1:-15 2:20
w:,_as_the	0:11
w:,_at	1:9 2:11
w:,_attention	1:-39 2:-16
w:,_authoriz	0:10
w:,_bag	0:8 1:-11 3:-20
w:,_bag_#	0:8 1:-11 3:-30
w:,_because	3:-10
w:,_beech	1:-11 2:5
w:,_black	0:7 1:-11 2:-9
w:,_block	1:21 2:21
w:,_both	2:-28
w:,_both_rev	0:5 2:-11
w:,_box	1:-13 3:5
w:,_box_#	1:-13 3:5
w:,_built	0:12
w:,_built_to	0:12
w:,_but	0:11 1:7
w:,_by	0:16 1:49 2:47
w:,_by_mail	1:43 2:23
w:,_can_be	3:-13
w:,_carry	0:-13
w:,_carry_on	0:-13
w:,_carton	0:29 1:5 3:-11
w:,_carton_#	0:29 3:-11
w:,_clear	0:-18 1:-6 2:24
w:,_colour	1:-14 2:-10
w:,_contract	0:40
w:,_delivery	0:-14
w:,_dont	0:-20 1:-31 2:18
w:,_draw	0:29 1:-15 2:12 3:-12
w:,_draw_issue	0:12 1:-5
w:,_draw_rev	1:-13
w:,_drg	1:-9 2:-10
w:,_drg_.	1:-7 2:-10
w:,_enig	0:-24
w:,_enig_.	0:-15
w:,_epdm_#	0:-10
w:,_everyth	0:-11 1:7
w:,_fabric	2:-12
w:,_finish	0:-10
w:,_first	0:-10 1:-5 2:23
w:,_for	0:13 1:8 2:8 3:7
w:,_from	0:9 2:10
w:,_full	0:10
w:,_go	0:-12
w:,_good	1:-13
w:,_half	0:5 1:13 2:19
w:,_has	0:7 1:12
w:,_have	0:24 1:18
w:,_have_releas	1:18
w:,_he	1:19 2:10
w:,_heat	1:24
w:,_here'	0:10 2:6
w:,_i	0:55 1:6 2:14
w:,_i_hereby	0:19
w:,_i_know	2:-11
w:,_i_release	0:10 2:11
w:,_i_will	2:15
w:,_ie	0:13 1:8 2:9 3:12
w:,_import	0:10 1:8 2:11
w:,_in	0:6 1:35 2:38
w:,_in_the	1:7 2:25
w:,_in_writ	0:20 1:6 2:15
w:,_index	1:-21 2:-9 3:-7
w:,_index_b	1:-10
w:,_index_f	1:-6 2:-11
w:,_issue	0:19 1:-20 2:-12 3:-12
w:,_issue_#	0:6 1:-8 2:-17 3:-13
w:,_it	1:12 2:5
w:,_keep	1:20 2:-20
w:,_keep_#	2:-20
w:,_kindly	0:-11 1:-9 2:-26
w:,_latest	0:20 1:12 2:11
w:,_layout	1:-13 2:-5
w:,_layout_rev	1:-13 2:-5
w:,_leave	0:-14 1:8
w:,_level	0:-14
w:,_lock	1:-18
w:,_lot	0:6 3:-12
w:,_made	0:7 1:-13 3:-10
w:,_made_to	0:7 1:-13 3:-10
w:,_material	0:16 1:-7 2:-6
w:,_may_be	3:-16
w:,_may_go	0:13 1:-7
w:,_mould	0:-11
w:,_mould_rev	0:-10
w:,_my	0:14 1:-28 2:-10
w:,_natural	0:-11 1:-16 2:6
w:,_next	0:12 1:21 2:24
w:,_no	0:-11
w:,_no_change	0:-12
w:,_nobody	0:22 1:6 2:8
w:,_nobody_else	0:22 1:6 2:8
w:,_none	0:-10 3:-12
w:,_not	0:-18 2:39 3:16
w:,_not_part	2:26
w:,_not_releas	1:17 2:26
w:,_not_to	0:-9 1:26 2:33
w:,_noth	0:-7 1:41 2:36
w:,_noth_else	1:26 2:25
w:,_on	0:14 1:21
w:,_one	0:7 1:-11 2:-6
w:,_order	1:6 2:-10
w:,_other	0:-9 2:10
w:,_other_#	0:-9 2:10
w:,_otherwise	0:-12
w:,_our	0:-11 1:14 2:-27
w:,_our_<role>	0:25 1:6
w:,_out	1:5 3:-11
w:,_out_of	1:5 3:-11
w:,_pattern	0:7 1:-10 2:-10
w:,_pattern_rev	0:7 1:-10 2:-10
w:,_pc	0:-15 1:-17 2:6
w:,_pend	0:-16 1:26 2:15
w:,_per_the	1:-9 2:-10
w:,_please	0:-37 1:-14 3:23
w:,_please_,	1:-19 2:-10
w:,_please_do	1:15
w:,_please_make	0:-15 1:-9
w:,_please_proce	0:-24
w:,_please_start	0:-12
w:,_pls	0:-12 2:-7
w:,_powder	0:9 1:-8 2:-14
w:,_powder_coat	0:9 1:-8 2:-14
w:,_pp	1:-11
w:,_print_rev	0:-10
w:,_project	0:23
w:,_quantity	0:-18 2:5
w:,_releas	0:52 1:-15 2:-12
w:,_releas_by	0:21 1:13 2:-9
w:,_releas_them	1:-19 2:-12
w:,_release	0:30 1:-7 2:17 3:-12
w:,_release_the	0:18
w:,_remain	1:17 2:16 3:14
w:,_remain_in	1:7 3:12
w:,_rest	0:-26
w:,_restart	0:11 1:13 2:-13
w:,_restart_as	1:13 2:5
w:,_rev	0:12 1:-27 2:-9 3:-11
w:,_rev_#	1:-20 3:-7
w:,_rev_a	0:7 1:-7 2:6 3:-14
w:,_rev_b	0:20 3:5
w:,_rev_c	0:8 1:-19 2:-20 3:-14
w:,_rev_d	0:-17 2:-11 3:17
w:,_rev_e	2:23
w:,_rev_f	0:14 2:-12 3:-19
w:,_rev_g	0:22 1:5 2:10
w:,_rev_h	0:10
w:,_rev_j	1:9 2:12
w:,_rev_l	0:13
w:,_rev_m	0:17
w:,_rev_n	0:15
w:,_revision	0:39 1:-9 2:5
w:,_revision_#	0:6 1:-15
w:,_revision_b	0:24 1:-6
w:,_run	0:-13
w:,_same	0:-7 1:-16 2:-11 3:-41
w:,_same_box	0:-20
w:,_send	2:19
w:,_separate	0:-17 2:-15
w:,_serial	0:8 1:-16 3:-6
w:,_serial_#	0:8 1:-16 3:-6
w:,_ship	0:9 1:10 2:-10
w:,_should	1:-20 2:-10
w:,_sign	0:27 1:-24 2:-12 3:31
w:,_sign_off	0:18
w:,_so	1:-21 2:-15 3:38
w:,_so_#	0:-13 2:-9 3:22
w:,_so_no	0:-5 1:-10 2:-12
w:,_so_please	0:13 1:-13 2:5
w:,_so_the	3:10
w:,_spec	0:13 1:-17 2:-11
w:,_stay	0:16 1:28 2:10
w:,_strategic	0:45 1:37
w:,_strategic_<role>	0:45 1:37
w:,_supply	0:31 2:9
w:,_technical	0:46
w:,_technical_<role>	0:46
w:,_thank	0:-19 1:-15 2:-20
w:,_thank_for	0:-11 1:-11 2:-21
w:,_thank_you	0:-26 1:-14
w:,_that	0:8 1:31 2:10 3:-10
w:,_that'	0:26 1:15
w:,_that'_#	0:16 1:5
w:,_that_is	0:12 1:11 3:-10
w:,_the	0:-33 1:-23 2:-13 3:22
w:,_the_#	0:-15 1:-14 2:12 3:14
w:,_the_<role>	1:-13
w:,_the_customer	0:-12
w:,_the_first	0:-13
w:,_the_last	0:-5 1:8 2:-10
w:,_the_other	0:-7 1:-12
w:,_the_stop	0:-15
w:,_the_urgent	0:-12 2:8
w:,_then	0:45 1:64 2:22 3:-5
w:,_then_<name>	0:26 1:12 2:31
w:,_then_<role>	0:7 1:13 2:11 3:-5
w:,_then_i	0:28 1:20
w:,_they	0:-7 1:-11 2:5 3:54
w:,_they're	0:-13
w:,_they_are	1:-13 2:5 3:28
w:,_this	0:36
w:,_those	1:-13 2:-8 3:21
w:,_to	0:-9 2:13
w:,_to_be	0:8 1:6 2:27
w:,_to_the	0:-16 1:-11 2:-19
w:,_together	0:-14 2:13
w:,_together_#	0:-14 2:13
w:,_two	0:-16
w:,_until	0:12 1:50 2:69 3:18
w:,_until_our	1:18 2:18
w:,_until_the	0:28 1:31 2:63 3:13
w:,_use	1:-12 3:12
w:,_use_them	3:-10
w:,_wait	0:-14 1:50 2:41 3:-19
w:,_wait_for	1:38 2:29
w:,_we	1:-15 2:-12 3:12
w:,_we'll	0:-11
w:,_whatever	0:-22 1:8
w:,_whereupon	0:18 1:20 2:19
w:,_which	0:17 1:-10 2:8
w:,_who	0:11 1:22 2:26 3:-6
w:,_who_also	3:-11
w:,_will	0:16 1:13 2:-11
w:,_will_release	2:-15
w:,_with	0:9 1:13 2:5
w:,_you	0:8 1:-25 2:-10
w:,_you_can	1:-7 2:-10
w:,_your	0:8 1:-17
w:-	0:5 1:36 2:50 3:6
w:-_#	0:-49 1:-10 2:12
w:-_*_#	0:-16 1:33 2:11
w:-_*_,	0:21 1:27 2:8
w:-_*_to	1:20
w:-_<name>	0:12 1:13 2:19
w:-_<name>_#	0:-17 1:10 2:11
w:-_<name>_,	0:20 2:8
w:-_ok	1:20
w:-_ok_to	1:20
w:.	1:-25
w:._#	1:54 2:53 3:9
w:._*_#	1:-7 2:-10
w:._*_(	0:7 1:6 2:14
w:._*_)	0:13 2:44 3:-14
w:._*_,	0:-17 1:-7 2:11
w:._*_.	0:26 1:-26
w:._*_<name>	1:-6 2:11
w:._*_be	0:14 1:19 2:-22
w:._*_from	0:36 1:5
w:._*_has	0:10 1:-26 2:-10
w:._*_in	0:14 1:10 2:14
w:._*_not	1:16 2:5
w:._*_of	0:7 1:6 2:12
w:._*_releas	0:16 2:-12
w:._*_to	0:-11 1:14 2:12
w:._*_will	1:19 2:16
w:._,	1:7 2:16
w:._<name>	0:45 1:-10 2:17
w:._<name>_(	0:7 1:6 2:14
w:._<name>_)	0:12 2:44 3:-22
w:._<name>_.	0:20 1:-23 2:-5
w:._<name>_from	0:36 1:5
w:._<name>_has	0:10 1:-26 2:-10
w:._<name>_in	0:14 1:5
w:._<name>_of	0:7 1:6 2:12
w:._<name>_will	1:19 2:16
w:._not	0:-11 1:14 2:12
w:._not_to	0:-11 1:14 2:12
w:._rev_#	1:-9 2:-10
w:._shall	0:10 1:12 2:16
w:._shall_be	0:9 1:30 2:13
w:._to	0:27 2:-18
w:._to_be	0:7 1:-6 2:-28
w:/	0:55 1:12 2:19
w:/_*_.	0:18 1:-11
w:/_*_:	1:11
w:/_<name>	0:52
w::	0:8 1:33 2:-34 3:-6
w::_#	1:-12 2:-5 3:10
w::_#_(	1:19
w::_#_,	0:-21 1:11 2:37 3:-11
w::_#_.	1:25 2:36
w::_#_in	3:24
w::_#_nos	2:-32
w::_#_of	2:-10
w::_#_pcs	0:5 1:31 2:41 3:8
w::_#_piec	0:19 1:-9
w::_#_sampl	0:-31 1:-24
w::_#_seat	1:-13 2:-11
w::_#_to	2:-53
w::_)	0:-16 2:-13
w::_*_#	0:-11 1:25 2:-18 3:-12
w::_*_(	1:23 2:21 3:10
w::_*_,	0:-14 1:-19 2:30 3:-9
w::_*_.	0:69 1:-14 2:16 3:-11
w::_*_<role>	0:21
w::_*__	2:25
w::_*_before	1:-10 2:20
w::_*_for	1:-12
w::_*_in	3:24
w::_*_nos	2:-32
w::_*_of	1:20
w::_*_off	1:11
w::_*_pcs	0:5 1:31 2:50 3:8
w::_*_piec	0:19 1:-9
w::_*_sampl	0:-31 1:-24
w::_*_sample	1:-17 2:-10
w::_*_seat	1:-13 2:-11
w::_*_the	0:8 1:13 2:25
w::_*_them	0:-13
w::_*_to	0:5 1:7 2:-53
w::_*_until	0:8 1:24
w::_<name>	0:32 1:-17 2:29 3:-24
w::_<name>_<role>	0:21
w::_<role>	0:8 1:36 2:21 3:-9
w::__	2:25
w::____	2:25
w::_a	2:10
w::_after	1:23 2:20
w::_all	3:-10
w::_all_#	3:-10
w::_k	0:13
w::_k_.	0:13
w::_nil	1:-10
w::_nil_.	1:-10
w::_no	1:-10 2:40
w::_none	0:-17 1:-8
w::_none_.	0:-17
w::_not	1:22 2:24
w::_please	0:-10
w::_restart	3:-15
w::_rev	0:-11
w::_rev_#	0:-11
w::_ship	0:-20 2:-33
w::_ship_#	0:-7 2:-33
w::_that	2:13
w::_the	0:-9 1:-9 2:13 3:-25
w::_the_#	1:-10 3:-25
w::_they	2:-10
w:;	0:51 1:74 2:59
w:;_#	1:6 2:14
w:;_*_#	0:13 1:25 2:14 3:31
w:;_*_,	0:13 1:15 2:20
w:;_*_.	0:13 1:28 2:11
w:;_*_<name>	0:12 1:15 2:10
w:;_*_<role>	2:-18
w:;_*_and	0:13
w:;_*_are	1:16
w:;_*_go	0:8 1:-13
w:;_*_is	1:14 2:13
w:;_*_other	0:10 1:7
w:;_*_release	0:8 1:10 2:22
w:;_*_send	0:16 1:7 2:6
w:;_*_that	1:13 2:19
w:;_<name>	0:33 1:43 2:34 3:-13
w:;_<name>_.	0:12 1:25 2:11
w:;_<name>_<name>	0:12 1:16 2:8
w:;_<role>	0:8 1:16 2:6 3:-8
w:;_a	0:-10
w:;_i	0:43 1:23 2:30
w:;_i_,	0:13 1:6 2:15
w:;_i_release	0:17 1:5 2:21
w:;_i_will	0:13
w:;_our	1:-11 2:-19
w:;_our_<role>	2:-19
w:;_she	0:9 1:22
w:;_that	0:38
w:;_the	0:14 1:16 2:11 3:-12
w:;_these	1:19
w:;_they	1:15 2:10 3:5
w:;_they_are	1:12 3:11
w:;_you	0:-10 2:5
w:<name>	0:44 1:9 3:-39
w:<name>_!	0:6 1:-40 2:-49
w:<name>_"	1:-11
w:<name>_#	0:-13 1:5
w:<name>_#_,	0:-13 2:-12
w:<name>_#_-	0:-17 1:5 2:7
w:<name>_#_.	1:10 2:-6
w:<name>_#_:	0:-15 1:-23 2:-13
w:<name>_#_<name>	0:-8 2:37
w:<name>_#_and	1:8 2:25
w:<name>_#_only	1:7 2:25
w:<name>_(	0:49 2:63 3:-20
w:<name>_(_<name>	0:22 2:13 3:-10
w:<name>_(_<role>	0:16 1:36 2:43 3:-10
w:<name>_)	0:35 2:32 3:-26
w:<name>_)_,	1:36 2:23
w:<name>_)_.	0:8 1:-20 2:15 3:-10
w:<name>_)_:	0:17 2:-10
w:<name>_)_giv	1:6 2:11
w:<name>_)_has	1:-15 3:-20
w:<name>_)_releas	0:5 1:-16 2:23
w:<name>_)_will	1:19 2:6
w:<name>_*_"	1:11
w:<name>_*_#	0:47 2:8 3:-9
w:<name>_*_(	0:37 1:-8 2:36 3:-21
w:<name>_*_)	0:18 1:7 2:16
w:<name>_*_,	1:-5 2:-23
w:<name>_*_-	0:-17 1:5 2:7
w:<name>_*_.	0:-5 1:-12 2:14 3:-11
w:<name>_*_:	0:13 1:-22 2:-20
w:<name>_*_;	0:-12 1:23 2:11
w:<name>_*_<name>	0:26 1:-7 2:18 3:-6
w:<name>_*_<role>	0:55 1:26 3:-24
w:<name>_*_a	0:19 1:-15 2:-8
w:<name>_*_after	1:-15
w:<name>_*_all	0:-16
w:<name>_*_and	0:6 1:17 2:27
w:<name>_*_approv	0:21 1:-31 2:-14
w:<name>_*_are	0:-21 1:16 2:6
w:<name>_*_as	0:11
w:<name>_*_back	0:21
w:<name>_*_been	0:-10 1:16 2:6
w:<name>_*_by	0:6 1:12 2:30
w:<name>_*_done	0:21 1:6 2:7
w:<name>_*_for	0:36 2:7
w:<name>_*_from	0:12
w:<name>_*_giv	2:11
w:<name>_*_give	0:11 1:7 2:12
w:<name>_*_good	1:-13
w:<name>_*_has	0:6 2:11 3:-20
w:<name>_*_i	0:34 1:-19 2:-12
w:<name>_*_import	0:13 1:9 2:14
w:<name>_*_in	1:25 2:32
w:<name>_*_incom	0:21 1:-26 3:12
w:<name>_*_is	1:10 2:31
w:<name>_*_it	0:17 2:9
w:<name>_*_lot	1:-11 2:-8
w:<name>_*_merchandis	0:17 1:28 2:32
w:<name>_*_my	0:13
w:<name>_*_of	1:11 2:11 3:11
w:<name>_*_on	0:6 1:29 2:5
w:<name>_*_only	1:7 2:25
w:<name>_*_open	0:11
w:<name>_*_our	0:21 1:-11
w:<name>_*_pass	1:15
w:<name>_*_please	0:-18 1:-10 2:6
w:<name>_*_pls	0:-12
w:<name>_*_project	0:23 1:5
w:<name>_*_releas	0:13 1:-11 2:31
w:<name>_*_release	0:39 1:15 2:41
w:<name>_*_report	0:5 1:16 2:24
w:<name>_*_send	0:12 1:12 2:11
w:<name>_*_so	0:10 2:15
w:<name>_*_sqa	0:19 1:-13
w:<name>_*_strategic	1:37
w:<name>_*_supply	0:36 2:17
w:<name>_*_thank	0:-19 1:-16 2:-12
w:<name>_*_that	0:10 1:20 2:26
w:<name>_*_the	0:36 1:29 2:45 3:18
w:<name>_*_them	0:16 2:15
w:<name>_*_those	0:11 1:9 2:13
w:<name>_*_through	0:10 2:7
w:<name>_*_to	0:21 1:26 2:14
w:<name>_*_was	0:-15
w:<name>_*_we	0:-13 2:6
w:<name>_*_who	0:7 1:11 2:8 3:-9
w:<name>_*_will	0:8 1:28 2:16
w:<name>_*_you	0:11 1:7 2:15
w:<name>_,	0:18 1:-34 2:-32 3:-17
w:<name>_,_#	0:11 1:-17 2:-7 3:8
w:<name>_,_<name>	0:5 1:-10 3:-12
w:<name>_,_<role>	0:59 2:-20 3:-13
w:<name>_,_after	1:-15
w:<name>_,_for	0:20
w:<name>_,_good	1:-13
w:<name>_,_i	0:30
w:<name>_,_import	0:10 1:8 2:11
w:<name>_,_our	0:17
w:<name>_,_please	0:-19 1:-10 2:6
w:<name>_,_pls	0:-12
w:<name>_,_project	0:23
w:<name>_,_release	0:22 1:-8 2:10
w:<name>_,_so	0:10
w:<name>_,_strategic	1:37
w:<name>_,_supply	0:29 2:9
w:<name>_,_thank	0:-19 1:-16 2:-12
w:<name>_,_the	0:-18 1:8 2:8
w:<name>_,_who	0:7 1:11 2:8 3:-9
w:<name>_,_will	0:7 1:11 2:9
w:<name>_-	1:8 2:11
w:<name>_.	0:38 1:-28 3:-28
w:<name>_._#	0:-9 1:15
w:<name>_._<name>	0:14 3:11
w:<name>_/	0:26
w:<name>_:	0:34 1:8
w:<name>_:_#	0:19
w:<name>_;	0:5 1:22 3:-10
w:<name>_<name>	0:43 2:28 3:-7
w:<name>_<name>_(	0:31 1:-6 2:27 3:-21
w:<name>_<name>_)	0:16 1:-5 2:13
w:<name>_<name>_,	0:30 1:-25 2:-13
w:<name>_<name>_.	0:34 1:-9 2:14 3:-10
w:<name>_<name>_<name>	1:-15 2:12 3:-10
w:<name>_<name>_in	0:8 1:5 2:20
w:<name>_<name>_releas	0:10
w:<name>_<role>	0:47 1:42 2:26 3:-28
w:<name>_<role>_,	0:30 1:7 3:-20
w:<name>_<role>_.	0:22 1:5
w:<name>_a	1:39 2:25
w:<name>_and	1:7 2:18
w:<name>_and_<name>	1:5 2:10
w:<name>_at	0:12 1:13 2:-5
w:<name>_from	0:54 1:-9 2:10 3:-7
w:<name>_from_<role>	0:9 1:-15 2:21 3:-10
w:<name>_has	0:14 1:14 2:-21
w:<name>_has_approv	0:19 1:-31 2:-15
w:<name>_has_been	0:-10 1:16 2:6
w:<name>_has_clear	1:-10 2:-6
w:<name>_has_report	0:5 1:16 2:24
w:<name>_in	0:51 1:15 2:11 3:-19
w:<name>_in_<name>	0:21 2:5
w:<name>_in_<role>	0:28 1:13 2:15 3:-10
w:<name>_is	0:27 1:26 2:25
w:<name>_is_done	0:21 1:6 2:7
w:<name>_issu	0:14
w:<name>_issu_the	0:14
w:<name>_line	2:25
w:<name>_may	0:24
w:<name>_of	0:24 1:7 2:40
w:<name>_of_<name>	1:-13
w:<name>_of_<role>	0:19 1:14 2:35
w:<name>_on	1:-16 2:-11
w:<name>_releas	0:64 1:-10 2:23
w:<name>_releas_them	0:9 2:11
w:<name>_release	0:7 2:10
w:<name>_release_those	2:10
w:<name>_send	0:16 1:8 2:39
w:<name>_sign	0:45 1:31 2:16 3:-20
w:<name>_site	1:-14 2:-14
w:<name>_the	0:25 1:10 2:6
w:<name>_to	0:-9 1:21 2:45
w:<name>_to_<name>	0:-9 1:5 2:27
w:<name>_will	0:12 1:35 2:35
w:<name>_will_release	0:6 1:14 2:6
w:<name>_will_send	1:11 2:9
w:<name>_write	0:21 2:16
w:<name>_written	0:10 1:17 2:15
w:<role>	0:139 2:-26 3:-29
w:<role>_#	0:15
w:<role>_#_,	0:15
w:<role>_(	0:43 1:17 2:58 3:-28
w:<role>_(_<name>	0:21 1:-13 2:42 3:-23
w:<role>_(_d	0:34
w:<role>_(_l	1:36 2:19
w:<role>_)	0:28 1:51 2:17 3:9
w:<role>_)_,	0:6 1:14 2:5
w:<role>_)_.	0:13 1:22 2:44
w:<role>_)_:	0:9 2:-10
w:<role>_)_giv	2:12
w:<role>_)_has	0:11 1:12 2:14
w:<role>_)_have	2:11
w:<role>_)_will	1:8 2:11
w:<role>_*_#	0:29 3:-9
w:<role>_*_(	1:-6 2:10
w:<role>_*_)	0:59 1:-17 2:-29 3:-7
w:<role>_*_,	0:12 1:18 2:-5
w:<role>_*_.	0:56 1:18 2:19 3:24
w:<role>_*_:	0:10 2:-10
w:<role>_*_<name>	0:50 1:-12 2:17 3:-17
w:<role>_*_<role>	0:21 2:10
w:<role>_*_a	0:5 1:16 2:29
w:<role>_*_after	0:8 1:33 2:16
w:<role>_*_again	1:11
w:<role>_*_answer	1:13
w:<role>_*_approv	0:33
w:<role>_*_b	0:5 1:-10
w:<role>_*_confirm	0:7 2:10
w:<role>_*_d	0:34 2:9
w:<role>_*_decid	0:23 1:11 2:9
w:<role>_*_giv	1:-11 2:-9
w:<role>_*_h	0:10
w:<role>_*_has	0:13 1:17 2:18
w:<role>_*_have	1:16 2:11
w:<role>_*_in	0:10
w:<role>_*_issu	1:-15
w:<role>_*_it	0:6 2:11
w:<role>_*_l	0:5 1:41 2:21
w:<role>_*_let	0:10 1:-6
w:<role>_*_lot	0:14
w:<role>_*_m	0:54 1:-9
w:<role>_*_releas	0:27 1:-23 2:-19
w:<role>_*_release	0:13 2:11
w:<role>_*_sign	0:24 1:-14 2:-10
w:<role>_*_that	0:6 1:-27
w:<role>_*_the	0:31 2:15
w:<role>_*_them	0:5 1:11 2:29
w:<role>_*_then	1:16 2:21
w:<role>_*_who	0:5 2:15
w:<role>_*_will	0:18 1:15 2:-10
w:<role>_*_you	0:6 1:7 2:13
w:<role>_,	0:12 1:-28 2:-18 3:29
w:<role>_,_<name>	0:34 1:-5 2:19 3:-9
w:<role>_,_after	1:30 2:11
w:<role>_,_has	1:12
w:<role>_,_releas	0:16 1:-19 2:-5
w:<role>_,_then	1:13 2:7
w:<role>_,_who	0:5 2:15
w:<role>_,_will	0:10 2:-14
w:<role>_.	0:88 1:-26 2:-15 3:-11
w:<role>_:	0:15 2:-29
w:<role>_;	0:17 2:5
w:<role>_<name>	0:43 1:-11 2:-9 3:19
w:<role>_<name>_.	0:30 1:-13 2:-11 3:10
w:<role>_<name>_<name>	0:18 1:11 3:5
w:<role>_<role>	0:40 1:-44 2:-9 3:25
w:<role>_<role>_,	0:14 1:-12 2:-8 3:5
w:<role>_<role>_.	0:5 1:-22 3:12
w:<role>_<role>_<name>	1:-37 2:-16
w:<role>_approv	0:18
w:<role>_authoriz	0:32
w:<role>_decid	1:34 2:-9 3:-5
w:<role>_gave	0:40
w:<role>_giv	0:13 2:7
w:<role>_has	0:26 1:30 2:30 3:-6
w:<role>_has_answer	1:13
w:<role>_i	1:-10
w:<role>_in	0:12
w:<role>_is	0:32 1:-23 2:-23
w:<role>_is_releas	0:13 1:-21
w:<role>_issu	0:6 1:15 2:21
w:<role>_office	1:13 2:9
w:<role>_on	0:7 1:-12
w:<role>_only	0:11 1:11 2:6
w:<role>_releas	0:37 1:20 2:34 3:-10
w:<role>_releas_the	0:16
w:<role>_releas_them	1:11 2:26
w:<role>_says	0:27 1:17 2:5 3:-9
w:<role>_will	0:10 1:15 2:13
w:<role>_writ	0:16 1:13 2:25
w:=	0:18 1:23 2:44
w:=_#	0:-8 1:-10
w:=_*_the	1:17
w:?	0:-31 1:-42 2:-34
w:_	0:10 2:25
w:__*_,	2:25
w:__*__	0:10 2:25
w:___	0:10 2:25
w:_____	0:10 2:25
w:a	1:31 2:63 3:-11
w:a2	0:10 1:7
w:a_*_#	0:8 1:6 2:6 3:-10
w:a_*_,	0:-9 1:-9 2:30
w:a_*_.	0:12 2:16
w:a_*_call	1:13
w:a_*_decision	1:20
w:a_*_for	0:-10 1:-7 2:6
w:a_*_from	0:21 1:31 2:42
w:a_*_mail	0:22 1:9 2:13
w:a_*_of	0:14 2:22 3:-15
w:a_*_on	0:14 1:-17 2:-6
w:a_*_release	0:-5 1:18 2:28 3:11
w:a_*_rev	0:13 1:-9 3:8
w:a_*_written	1:27 2:14 3:-5
w:a_,	0:32 1:-19 2:-12
w:a_,_#	0:13
w:a_,_rev	0:13 1:-9 3:8
w:a_.	0:-15 2:34 3:-17
w:a_and	0:11 2:8
w:a_few	0:19
w:a_fresh	0:7 1:11 2:15
w:a_further	0:-21 1:14 2:19 3:9
w:a_further_#	0:-7 1:12 2:20 3:6
w:a_further_release	0:-10
w:a_go	1:-21 2:29
w:a_look	0:17
w:a_mail	0:16 1:26 2:38
w:a_mail_from	0:16 1:26 2:38
w:a_month	0:-14 1:11 2:7
w:a_new	0:21 1:29 2:30
w:a_new_release	0:10 2:12
w:a_release	0:19 1:32 2:45
w:a_release_.	0:7 1:9 2:11
w:a_release_from	1:11 2:9
w:a_separate	0:7 1:34 2:15 3:-8
w:a_separate_decision	1:20
w:a_separate_written	1:27 2:14 3:-9
w:a_truck	1:5 2:10
w:a_written	0:18 1:12 2:17 3:6
w:a_written_release	0:8 1:10 2:17 3:6
w:about	0:22 1:11 2:33 3:-26
w:about_#	0:13
w:about_#_of	0:13
w:about_*_#	0:13
w:about_*_.	1:11 2:18
w:about_*_of	0:13
w:about_it	1:11
w:about_it_.	1:11
w:about_the	2:18 3:-26
w:above	0:-10 1:11 2:8
w:above_the	0:-11
w:accept	2:44 3:12
w:accept_*_#	0:11 3:-6
w:accept_*_.	1:-17
w:accept_*_our	0:11 2:15
w:accept_,	0:8 1:13 2:9 3:7
w:accept_.	0:-10 1:19 2:18 3:8
w:accept_and	0:7 1:7 2:14 3:-5
w:accept_by	0:13 2:16
w:accept_by_our	0:11 2:15
w:accept_the	0:-15 1:32 2:14 3:-18
w:accept_unit	1:40
w:acceptance	1:30 2:20
w:acceptance_*_the	1:27 2:19
w:acceptance_of	1:27 2:19
w:acceptance_of_the	1:27 2:19
w:accord	0:-14 2:-12
w:accord_*_draw	0:-8 2:-14
w:accord_to	0:-16 2:-12
w:accord_to_draw	0:-8 2:-14
w:accordingly	0:5 1:-10 3:51
w:accordingly_.	0:5 1:-10 3:51
w:account	0:-28 1:-30 2:-12
w:account_#	1:-18
w:account_.	0:-22 1:-14 2:5
w:acct	0:-17 2:-36
w:achat	0:11 1:-8 2:7
w:acquisti	0:34 1:7 2:12
w:adc12	0:13
w:addres	0:-13
w:adhesion	1:16 3:-10
w:adhesion_test	1:6 3:-10
w:after	1:41 2:5 3:-13
w:after_*_#	0:6 1:-28 2:8
w:after_*_,	0:11
w:after_*_.	1:-9 2:13
w:after_*_<name>	0:10 1:19 2:25
w:after_*_approval	0:9 2:15
w:after_*_are	1:25 2:7
w:after_*_i	0:26 2:5
w:after_*_stay	0:18 1:-18 2:7
w:after_*_stop	0:18 1:-12 2:-12
w:after_*_trial	1:27
w:after_.	0:12
w:after_<name>	1:-12
w:after_our	1:6 2:12
w:after_that	1:-5 2:32
w:after_that_.	1:8 2:13
w:after_that_are	1:25 2:7
w:after_that_stay	0:18 1:-18 2:7
w:after_the	0:38 1:19 2:-14 3:-10
w:after_the_stop	0:18 1:-12 2:-12
w:after_which	2:16
w:afternoon	0:-14 1:-13
w:afternoon_,	0:-14
w:afterward	0:8 1:9 2:16
w:afterward_.	0:5 1:7 2:10
w:again	0:10 1:9 2:6 3:22
w:again_(	1:6 2:13
w:again_*_#	0:11 2:25
w:again_*_<name>	1:7 2:11
w:again_*_rev	0:-5 1:9 2:12
w:again_*_the	0:-16 1:-22 2:17
w:again_,	0:9 1:5 2:34
w:again_,_#	0:18 2:12
w:again_,_rev	0:-5 1:9 2:12
w:again_.	0:15 1:17 2:-19 3:34
w:again_after_the	1:-10
w:again_on	0:-18 1:-18 2:18
w:again_on_the	0:-18 1:-15 2:17
w:again_with	0:-5 2:12
w:again_with_#	0:-5 2:12
w:against	0:-7 1:-20 2:17 3:37
w:against_*_open	1:-11 3:9
w:against_*_order	1:-10 3:11
w:against_*_po	0:-12 1:-14 3:27
w:against_the	0:-12 1:-13 3:28
w:against_the_open	1:-11 3:9
w:against_the_order	1:-10 3:11
w:against_the_po	0:-12 3:22
w:age	0:9 1:13 2:24
w:agre	0:13 1:-15 2:-16 3:-14
w:agre_*_the	0:-13 1:-11
w:agree	0:-12 1:-5 2:-10
w:agree_to	0:-12 2:-10
w:ahead	0:-17 1:-15
w:ahead_*_the	1:-15
w:ahead_and	0:-14
w:ahead_with	0:-9 1:-14
w:air	0:-6 1:10 2:14
w:all	0:-18 1:-6 2:56 3:-7
w:all_#_,	0:15
w:all_#_finish	0:-18 3:10
w:all_#_of	0:-10 3:-8
w:all_*_#	0:11
w:all_*_,	0:15
w:all_*_.	0:18 1:33
w:all_*_finish	3:10
w:all_*_it	0:-12 3:-26
w:all_*_of	0:-10 1:9 3:-8
w:all_*_remain	0:10
w:all_*_term	0:-16
w:all_of	0:-7 3:-13
w:all_of_it	0:-12 3:-26
w:all_other	0:-16
w:all_other_term	0:-16
w:all_the	0:11 1:-23 3:-10
w:allow	0:7 1:10
w:allow_to	1:10
w:alloy	0:-22 1:-8 2:5
w:alloy_and	0:-12
w:alone	0:15 1:23 2:41
w:alone_*_the	1:10 2:9
w:alone_until	0:15 1:19 2:41
w:along	0:-11 1:-32 2:-20
w:along_with	0:-11 2:-20
w:already	1:-23 2:16 3:12
w:already_*_before	1:-18
w:already_finish	1:-16 2:-16
w:also	0:18 1:28 2:27 3:-27
w:also_*_the	2:11 3:-7
w:alway	0:-6 1:-16
w:alway_.	1:-17
w:am	0:20 1:-9
w:am_releas	0:9 1:6 2:22
w:amendment	0:16 2:7
w:amendment_is	0:15 2:6
w:anchor	0:-15
w:and	0:47 1:69 2:46
w:and_#	1:30 2:25
w:and_#_(	0:-14 1:33 2:14
w:and_#_,	0:-11 1:5 2:29 3:-7
w:and_#_<name>	0:-6 1:-18 2:-18
w:and_#_remain	0:18 1:6
w:and_*_#	0:-7 3:-19
w:and_*_(	0:11 1:48 2:38
w:and_*_,	1:26 2:38 3:-7
w:and_*_.	0:21 1:21 2:24
w:and_*_:	0:-5 1:-31 2:12
w:and_*_<name>	1:25 2:31
w:and_*_a	0:11 1:9 2:15
w:and_*_are	0:6 1:8 2:31
w:and_*_as	0:-33 1:23 2:10
w:and_*_be	0:21 1:-10 2:16
w:and_*_before	0:-12 1:8 2:-12
w:and_*_can	3:14
w:and_*_count	0:-7 1:-11 2:6
w:and_*_do	0:18 1:15 2:14
w:and_*_don't	1:15 2:15
w:and_*_for	0:-10 1:-11 2:-6
w:and_*_from	0:-25 1:9 2:9
w:and_*_has	1:30 2:5
w:and_*_have	0:20 1:22 2:38
w:and_*_her	1:34 2:15
w:and_*_i	0:18 1:22 2:15
w:and_*_in	1:17
w:and_*_is	0:13 1:-15
w:and_*_it	0:-14 1:17
w:and_*_leave	0:25
w:and_*_mail	0:8 1:13 2:-16
w:and_*_me	0:15 1:6
w:and_*_more	1:-12 2:10
w:and_*_next	0:37 1:14 2:30
w:and_*_no	0:-21 1:-5 2:-12
w:and_*_not	0:-9 1:-9 2:13
w:and_*_of	0:9 2:13
w:and_*_on	0:-8 1:18 2:23
w:and_*_other	1:5 2:13
w:and_*_our	1:-11
w:and_*_releas	0:23 1:6 2:11
w:and_*_release	0:21 1:17 2:24
w:and_*_remain	0:18 1:6 2:15
w:and_*_rest	0:-7 1:21 3:12
w:and_*_same	0:-19
w:and_*_sign	0:10
w:and_*_stay	0:17 1:10 2:17
w:and_*_that	1:-19
w:and_*_the	0:29 1:-20 2:27 3:27
w:and_*_them	1:-15 2:21 3:-9
w:and_*_to	1:26 2:21 3:13
w:and_*_unchang	0:-28 1:-13 2:-34
w:and_*_will	0:26 1:18 2:21
w:and_*_written	0:10 1:13 2:13
w:and_*_you	0:12 1:7 2:20
w:and_*_your	0:-16
w:and_<name>	0:69 1:55 2:63 3:-18
w:and_<name>_#	1:5 2:10
w:and_<name>_(	0:17 1:13 2:17
w:and_<name>_.	0:11 1:17 2:10
w:and_<name>_has	1:28 2:5
w:and_<name>_in	0:7 1:7 2:17
w:and_<name>_releas	0:16 1:6 2:11
w:and_<name>_the	0:15 1:8 2:5
w:and_<name>_written	0:10 1:13 2:13
w:and_<role>	0:13 1:7 2:-7
w:and_<role>_(	1:15 2:9
w:and_a	0:11 1:18 2:25
w:and_above	0:-11
w:and_above_the	0:-11
w:and_are	0:-10 1:-12 2:10
w:and_are_not	0:-10 1:-13 2:9
w:and_c	1:20 2:17
w:and_can	0:28 3:12
w:and_can_be	0:6 3:11
w:and_can_leave	0:25
w:and_count	2:9 3:35
w:and_d	1:8 2:12
w:and_for	0:11 1:18 2:8
w:and_i	0:30 1:42 2:8
w:and_i_(	2:11
w:and_i_,	0:8 1:17 2:9
w:and_i_have	0:15 1:21 2:31
w:and_i_release	0:8 1:9 2:21
w:and_it's	0:23 1:8 2:7
w:and_it's_<name>	0:12
w:and_it's_me	0:15 1:6
w:and_keep	0:-16 1:8 2:18 3:22
w:and_keep_the	3:22
w:and_label	0:-26
w:and_label_unchang	0:-20
w:and_leave	0:10 1:9 2:16
w:and_may	1:5 2:13 3:-10
w:and_may_be	1:5 2:13 3:-10
w:and_my	1:5 2:23
w:and_no	1:-12 2:14
w:and_no_more	1:-12 2:10
w:and_not	0:-7 1:-6 2:-11
w:and_noth	0:11 2:8
w:and_only	1:32 2:16
w:and_pack	0:-21
w:and_packag	0:-26
w:and_packag_unchang	0:-27
w:and_plat	0:-19
w:and_please	1:13 2:14
w:and_send	0:-11
w:and_send_the	0:-12
w:and_stay	0:-12 1:-11 2:-10
w:and_stay_in	0:-12 1:10 2:-11
w:and_that	0:21 1:-12 2:5
w:and_the	0:25 1:-10 2:-12 3:21
w:and_the_#	1:-6 3:12
w:and_the_next	0:37 1:12 2:9
w:and_the_rest	0:-7 1:21 3:12
w:and_then	0:14 1:28 2:46
w:and_then_i	0:18 1:22 2:14
w:and_they	0:8 1:5 2:27 3:55
w:and_they_are	0:5 2:24
w:and_they_stay	0:16 1:5
w:and_wait	0:-10
w:and_wait_for	0:-10
w:and_what	0:14
w:and_will	0:21 2:19 3:-5
w:and_with	1:-12
w:and_you	0:18 1:5 2:16 3:-7
w:anneal	0:8 1:10
w:anodis	0:-12
w:anodize	0:-14 1:-5
w:anodize_.	0:-14
w:another	0:24 1:14 3:-7
w:another_#	0:22 1:9 3:-8
w:another_#_stay	1:-13 2:32
w:another_*_,	1:9 2:-10
w:another_*_stay	1:-13 2:32
w:answer	0:-16 1:38 2:18 3:-33
w:answer_*_.	1:23
w:answer_*_the	0:-9 1:12 2:11
w:answer_.	1:19 3:-34
w:answer_on	0:-10
w:answer_on_the	0:-10
w:answer_our	1:12
w:any	0:-30 1:18 2:-11
w:any_*_,	1:13
w:any_*_the	2:-16
w:any_of	0:-5 2:-14
w:any_of_the	2:-16
w:anyth	1:7 2:25 3:5
w:apart_.	1:-12
w:apply	0:9 1:41 2:5
w:apply_*_the	0:9 1:41
w:apply_to	0:9 1:41
w:apply_to_the	0:9 1:41
w:approv	0:12 1:-29 2:-10 3:-13
w:approv_*_#	0:-16 1:-24 2:6
w:approv_*_,	0:11
w:approv_*_.	0:18 1:-35 2:-16
w:approv_*_<name>	0:15 1:-22 2:5 3:-14
w:approv_*_<role>	1:-14 2:21
w:approv_*_first	0:11
w:approv_*_me	0:15 1:-14
w:approv_*_our	0:-25 1:20 2:14
w:approv_*_rev	0:-10
w:approv_*_the	1:-9 2:-10
w:approv_,	0:-23 1:-14 2:12
w:approv_,_#	0:-16 1:-8 2:11
w:approv_,_rev	0:-10
w:approv_.	1:32 2:9
w:approv_:	1:-20 2:-10 3:-13
w:approv_and	1:16 2:7
w:approv_by	0:23 1:-11 2:33 3:-14
w:approv_by_<name>	0:9 1:-11 2:5 3:-14
w:approv_by_<role>	1:-14 2:21
w:approv_by_me	0:15 1:-14
w:approv_by_our	0:5 1:18 2:12
w:approv_for	0:-13 1:-15 2:-15
w:approv_it	0:27
w:approv_it_.	0:17
w:approv_lot	0:31 1:-11 2:-9
w:approv_lot_#	0:31 1:-11 2:-9
w:approv_the	0:31 1:13 2:14
w:approv_the_first	0:11
w:approval	0:18 1:13 2:95
w:approval_*_<name>	1:13
w:approval_*_our	0:7 1:9 2:10
w:approval_*_the	2:31
w:approval_by_<name>	1:13
w:approval_for	0:20 1:15 2:22
w:approval_of	2:14
w:approval_of_the	2:14
w:approve	0:5 1:11 3:-31
w:approve_*_#	0:-10 1:-10
w:approve_*_first	0:-7 1:32
w:approve_*_lot	0:13 1:-12 2:-8
w:approve_lot	0:-10 1:-10
w:approve_lot_#	0:-10 1:-10
w:approve_the	1:32 2:16
w:approve_the_first	0:-7 1:32
w:approver	0:31
w:architect	1:19 2:10
w:architect_has	0:16 1:19 2:10
w:are	0:-8 1:28 2:43 3:14
w:are_#	1:17 2:12
w:are_*_(	3:13
w:are_*_,	0:-16 1:30 2:37 3:-9
w:are_*_.	0:-6 1:27 2:18 3:7
w:are_*_and	0:-5 1:-18 2:25
w:are_*_approv	1:18 2:9
w:are_*_as	0:20 3:15
w:are_*_be	0:-8 1:-16 2:-7
w:are_*_by	0:22 1:47 2:13 3:38
w:are_*_for	0:-34 1:-17 2:10 3:-10
w:are_*_from	0:-8 2:-11 3:37
w:are_*_hold	1:21 2:23
w:are_*_in	0:-15
w:are_*_limit	0:16 2:9
w:are_*_of	0:17
w:are_*_off	3:13
w:are_*_on	0:-14 1:40 2:7 3:-8
w:are_*_part	0:13 2:21
w:are_*_releas	0:6 1:-15
w:are_*_stay	2:12
w:are_*_the	0:15 1:8 2:12
w:are_*_to	0:-12 1:6 2:23 3:-8
w:are_*_touch	0:-14 2:6
w:are_*_until	0:22 1:33 2:36
w:are_*_your	1:-15
w:are_accept	0:7 1:17 2:19 3:12
w:are_accept_,	1:10 2:9
w:are_accept_and	1:5 2:11 3:-5
w:are_approv_by	1:14 2:11
w:are_barr	0:8 1:12
w:are_barr_until	0:8 1:12
w:are_block	0:-6 1:12 2:34
w:are_block_for	0:-15 2:11
w:are_block_until	0:11 1:6 2:29
w:are_clear	0:-18
w:are_clear_to	0:-18
w:are_deduct	1:-11 3:24
w:are_deduct_from	1:-11 3:24
w:are_exclud	0:-11 1:8 2:-12
w:are_exclud_from	0:-11 1:8 2:-12
w:are_extra	2:20
w:are_extra_,	2:16
w:are_finish	1:13
w:are_for	1:-12
w:are_good	0:6 1:-12 3:-9
w:are_in	1:-12 2:25 3:8
w:are_in_.	0:-14 1:17 2:14
w:are_in_your	1:-15
w:are_includ	0:-16 1:-5 2:-10
w:are_includ_in	0:-16 1:-5 2:-10
w:are_kept	1:6 2:10
w:are_no	3:-27
w:are_not	1:5 2:49
w:are_not_approv	1:18 2:9
w:are_not_in	2:24
w:are_not_part	0:11 2:19
w:are_not_releas	0:6 1:-18
w:are_not_to	2:11 3:-15
w:are_not_touch	0:-14 2:6
w:are_off	0:15 2:10
w:are_off_limit	0:16 2:9
w:are_ok	1:11 3:14
w:are_ok_to	0:-15 1:11 3:11
w:are_on	0:6 2:29
w:are_on_hold	1:21 2:23
w:are_part	0:17
w:are_part_of	0:17
w:are_releas	0:-10 1:38 3:-15
w:are_releas_by	0:12 1:37
w:are_releas_for	0:-16 3:-13
w:are_still	0:11 1:21 2:23
w:are_subtract	3:18
w:are_subtract_from	3:18
w:are_taken	3:15
w:are_to	0:-7 1:-11 3:-18
w:are_to_be	0:-8 1:-16 2:-7
w:are_to_stay	1:-12 2:12
w:are_until	0:5 1:20
w:are_until_the	1:18
w:aren't	0:14 1:12 2:17
w:aren't_*_be	0:12 1:8 2:16
w:aren't_to	0:12 1:8 2:16
w:aren't_to_be	0:12 1:8 2:16
w:arrange	0:-12 1:-6 2:7
w:arriv	0:-19 2:11
w:arrive	0:-14 1:32
w:articl	0:19
w:articl_*_the	0:18
w:articl_of	0:18
w:articl_of_the	0:18
w:artwork	1:-11 2:-10
w:artwork_*_#	1:-11 2:-12
w:artwork_rev	1:-9 2:-11
w:artwork_rev_#	1:-9 2:-11
w:artwork_version	1:-6 2:-16
w:artwork_version_#	1:-6 2:-16
w:as	1:-26 2:-11
w:as_*_#	0:5 1:-8 2:-24
w:as_*_,	0:44 2:-13 3:8
w:as_*_.	1:-41 2:-10 3:5
w:as_*_:	0:-14 2:-11
w:as_*_<role>	0:24 1:-10 2:-10 3:11
w:as_*_as	1:21 2:10
w:as_*_go	0:-10
w:as_*_in	0:12
w:as_*_is	1:-19 2:-18
w:as_*_of	0:11
w:as_*_on	1:-11 2:6
w:as_*_the	0:-17 1:33 2:6
w:as_<role>	0:18 1:-12 3:31
w:as_agre	0:5 1:-19 2:-22
w:as_alway	1:-16
w:as_alway_.	1:-17
w:as_before	0:-26 1:-36 2:-5
w:as_before_,	0:15 2:-9
w:as_before_.	0:-19 1:-11
w:as_below	0:10 1:45 2:9
w:as_follow	0:-13 1:-7
w:as_follow_.	0:14
w:as_for	0:-36 1:6 2:8
w:as_for_the	0:-27
w:as_i	0:-19 1:10 2:9
w:as_is	0:20
w:as_lot	0:5 1:-8 2:-24
w:as_lot_#	0:5 1:-8 2:-24
w:as_on	0:9 1:31
w:as_on_the	0:9 1:31
w:as_order	0:-14
w:as_order_.	0:-14
w:as_per	0:-16 2:-24
w:as_sampl	0:22
w:as_sampl_.	0:22
w:as_soon	1:16
w:as_soon_as	1:16
w:as_the	0:22 1:11
w:as_under	0:7 2:-21
w:as_usual	0:-15 1:-12 2:-14
w:as_usual_.	0:-15 1:-12 2:-15
w:as_well	0:29 1:11 2:15
w:as_well_.	0:21
w:as_you	0:-12 1:-8
w:ash	0:-15 1:11
w:aside	0:-11 1:-13
w:ask	1:-18
w:assembly	1:20 2:26 3:-12
w:at	0:-23 1:24 2:20 3:-19
w:at_#	0:-18 1:-8 2:-23 3:14
w:at_*_#	0:8 1:-9 2:22 3:-23
w:at_*_.	0:-19 1:28 2:9
w:at_*_<name>	0:-21 1:42 2:12
w:at_*_b	0:13 2:-10
w:at_*_customer	2:10
w:at_*_d	0:13
w:at_*_end	0:-10 1:-22
w:at_*_institute	0:10 1:11 2:9
w:at_*_moment	1:-13 2:12
w:at_*_place	0:-14 1:19 2:12
w:at_*_plant	1:14 2:13
w:at_*_stop	0:-10 1:-10 2:10
w:at_*_warehouse	0:-10 1:5
w:at_*_work	0:13 1:14 2:-15
w:at_*_yard	0:-23 1:28 2:19
w:at_our	0:-5 1:50 2:-21
w:at_our_<name>	1:34
w:at_our_place	1:13
w:at_our_work	0:9 2:-19
w:at_rev	0:26 1:-22 2:6 3:-23
w:at_rev_#	0:10 1:-12 2:19 3:-23
w:at_rev_b	0:13 2:-10
w:at_rev_d	0:12
w:at_site	0:-16 1:38 2:25
w:at_the	0:-22 1:19 2:56 3:-6
w:at_the_<name>	0:-23 1:6
w:at_the_end	0:-10
w:at_the_institute	0:10 1:11 2:9
w:at_the_moment	1:-13 2:12
w:at_the_stop	0:-10 1:-10 2:10
w:at_your	0:-14 2:10 3:5
w:at_your_end	1:-23
w:at_your_place	0:-16 1:7 2:11
w:at_your_warehouse	0:-10 1:5
w:attach	0:14 1:-16
w:attention	1:-39 2:-16
w:audit	0:-14 1:56 2:-32 3:-18
w:audit_*_clos	1:6 2:26
w:audit_is	0:-18 1:14 2:31
w:audit_is_clos	1:6 2:26
w:authoris	0:18 1:11 3:-24
w:authoris_*_<name>	0:7 1:-16 2:-11
w:authoris_by	1:-16
w:authoris_by_<name>	1:-16
w:authorise	0:15 2:-12
w:authority	0:13
w:authoriz	0:51 1:-14 2:-10
w:authoriz_.	0:13
w:authoriz_this	0:8 1:-15 2:-10
w:authorize	0:37 2:-10
w:automatically	1:12 2:5
w:automatically_*_the	1:12 2:5
w:b	0:49 1:-20 2:-17 3:-14
w:b_*_#	0:9 1:-21 2:-5 3:-16
w:b_*_<name>	0:27 1:-14
w:b_*_c	1:16 2:15
w:b_*_d	0:9 1:8 2:15
w:b_,	0:23 1:-5 2:-10
w:b_,_#	2:-8 3:-16
w:b_.	0:32 1:-19 2:7 3:-15
w:b_._<name>	0:25 1:-14
w:b_and	1:17 2:8
w:b_and_c	1:15 2:8
w:back	1:51 3:-6
w:back_*_,	0:-15
w:back_*_<name>	1:16 2:21
w:back_*_and	0:17
w:back_*_on	0:10
w:back_*_the	0:21 1:18
w:back_*_with	2:-27
w:back_,	0:5 1:14
w:back_.	0:-9 1:27 2:25 3:-9
w:back_from	0:16 1:14 2:26
w:back_from_the	0:14 2:10
w:back_on	1:8 2:-16 3:-30
w:back_on_the	1:12 2:17
w:back_on_with	2:-27
w:back_to	0:-21
w:back_until	0:9 1:8 2:-12
w:back_until_the	0:9 2:-17
w:back_up_,	0:-15
w:back_up_on	0:10
w:bag	0:27 2:-5 3:-6
w:bag_#	0:8 3:-18
w:bagg	2:14
w:bags	0:-11 1:-15 2:-19
w:balance	0:-18 1:-9 2:50 3:37
w:balance_#	0:-10 2:29
w:balance_#_nos	0:-10 2:29
w:balance_*_#	0:8 1:-37 2:25
w:balance_*_a	0:5 1:13 2:12
w:balance_*_be	0:21 1:-7 2:5
w:balance_*_nos	0:-10 2:29
w:balance_,	0:11
w:balance_.	0:-20 3:41
w:balance_need	0:5 1:13 2:12
w:balance_need_a	0:5 1:13 2:12
w:balance_of	0:-6 1:-28 2:24
w:balance_of_#	1:-28 2:24
w:bar	0:7 1:5 2:20
w:barcode	1:11 2:13
w:barr	0:8 1:12 2:6
w:barr_*_the	0:8 1:12 2:6
w:barr_until	0:8 1:12 2:6
w:barr_until_the	0:8 1:12 2:6
w:batch	0:5 1:-6 2:40 3:5
w:batch_,	0:-8 1:-10 2:18
w:batch_of	1:-11
w:bath	0:16 1:8 2:33
w:be	1:14 2:36 3:9
w:be_*_#	1:-15
w:be_*_,	2:-21 3:-8
w:be_*_.	0:17 1:-27 2:34 3:-24
w:be_*_as	0:25
w:be_*_at	1:11 2:7
w:be_*_before	0:-8 1:44 2:22
w:be_*_by	0:29 1:42 2:23
w:be_*_for	0:-12 2:14
w:be_*_from	0:12 1:-12 3:40
w:be_*_in	0:-10 1:-5 2:14
w:be_*_now	0:-11
w:be_*_on	0:-6 1:12 2:22
w:be_*_till	0:11 1:13 2:12
w:be_*_until	1:19 2:29
w:be_*_up	0:-14 1:19 2:6
w:be_*_with	0:20 1:5
w:be_,	0:-18 1:-15 2:15
w:be_blown	0:-26 2:6
w:be_blown_until	0:-26
w:be_built	0:-6 1:49 2:14 3:11
w:be_built_.	1:40 3:8
w:be_count	1:-13 2:34
w:be_cut	1:-8 2:41
w:be_cut_until	0:-11 2:5
w:be_deduct	1:-18 3:10
w:be_deduct_from	1:-18 3:10
w:be_deliver_.	0:6 3:-15
w:be_deliver_;	1:5 3:16
w:be_despatch	3:-10
w:be_dispatch	1:26
w:be_invoic	1:-16
w:be_kept	1:16
w:be_kept_on	0:7 1:10
w:be_load	0:10
w:be_made	1:-25 2:19 3:13
w:be_mould	0:-10
w:be_on	0:21
w:be_pour	0:26 1:7 2:5
w:be_print	0:16
w:be_produc	0:-5 1:-9 2:12 3:18
w:be_releas	0:11 1:26 2:21
w:be_releas_by	0:11 1:24 2:15
w:be_restart	2:-34
w:be_sent	0:-20 1:-11 2:-8
w:be_sent_.	0:-14 2:12
w:be_shipp	0:-9 1:23 2:17 3:-21
w:be_shipp_,	0:-10 1:10
w:be_shipp_.	3:-19
w:be_start	0:-16 1:32 2:19
w:be_start_before	0:-18 1:5 2:5
w:be_taken	0:-26 1:15 2:6
w:be_taken_up	0:-26 1:13 2:6
w:be_used	0:-12 1:6 2:5 3:-16
w:be_used_.	3:-15
w:bear	0:17 1:-13 2:-11
w:bear_caps	0:12 1:-9 2:-10
w:bearing	0:-12
w:because	0:-14 1:27 2:7 3:-10
w:because_*_the	1:15
w:because_of	1:15
w:because_of_the	1:15
w:because_the	3:-10
w:beech	0:-17 1:-11 2:5
w:beech_,	0:-21 1:-11 2:5
w:been	0:-15 1:21 2:26 3:-23
w:been_*_,	0:19 1:6 2:7 3:-9
w:been_*_.	0:-31 1:46 2:73 3:-12
w:been_*_and	0:23 2:10
w:been_*_at	0:-15
w:been_*_before	1:-15 2:-14
w:been_*_by	0:-25 1:-14 2:-6 3:5
w:been_accept_by	1:-13
w:been_clear	0:24
w:been_complet	0:-14
w:been_deliver	1:-22 2:-18
w:been_evaluat	0:-10 1:15
w:been_finish	0:-20 2:5
w:been_here	0:-10 2:21
w:been_measur	0:-6 1:21
w:been_measur_.	0:-8 1:15
w:been_pass	1:-11 2:-10
w:been_repeat	0:-7 1:18 3:-10
w:been_repeat_.	0:-8 1:14 3:-10
w:been_through	0:14
w:before	0:-6 1:18 3:9
w:before_*_,	1:12
w:before_*_:	0:-9 1:5 2:20 3:20
w:before_*_call	0:7 3:-18
w:before_*_customer	1:22
w:before_*_halt	1:-15 2:-15
w:before_*_has	0:21 1:21 2:12
w:before_*_in	0:13
w:before_*_pause	1:23 2:-8
w:before_*_stop	0:-10 1:-18 2:-11
w:before_*_stopp	0:13 2:28
w:before_*_stoppage	2:-21
w:before_,	0:15 2:-9
w:before_.	0:-36 1:-10
w:before_<name>	0:6 1:10 3:6
w:before_i	0:13
w:before_our	0:8 1:52 2:27
w:before_stop	0:-16 1:5 2:25
w:before_stop_:	2:18
w:before_the	0:-7 1:19
w:before_the_pause	1:23 2:-8
w:before_the_stop	0:-10 1:-18 2:-11
w:before_the_stoppage	2:-21
w:before_we_call	0:7 3:-18
w:before_we_stopp	0:9 2:28
w:begin	0:-15 1:-7 2:25
w:begin_*_the	0:-15 1:-15 2:20
w:begin_with	0:-16
w:begin_with_the	0:-15
w:behalf	0:7 1:-10
w:behalf_of	0:7 1:-10
w:behind	0:13 1:27 2:27 3:19
w:behind_*_stay	0:31 1:16 2:13
w:behind_.	0:-22 3:9
w:behind_them	1:8 2:19
w:below	0:40 1:46 2:11
w:below_,	0:15
w:below_are	0:10
w:bench	0:-6 1:30 2:18
w:bench_.	1:23 2:5
w:bent	1:27 2:-6
w:best	0:-33 1:-44
w:best_*_,	0:-26
w:best_*_<name>	0:-18
w:best_,	0:-18
w:best_,_<name>	0:-18
w:best_regard	0:-34 1:-44
w:best_regard_,	0:-26
w:between	0:-13 1:-15 2:-8
w:between_#	0:-6 1:-18 2:-14
w:between_#_and	0:-6 1:-18 2:-14
w:between_*_#	1:5 2:10
w:between_*_and	0:-6 1:-18 2:-14
w:between_<name>	1:5 2:10
w:between_<name>_#	1:5 2:10
w:beyond	0:-13 2:30
w:beyond_that	0:-14 1:-18 2:26
w:bin	0:18 3:-19
w:bin_#	1:-12 3:-23
w:bin_#_,	1:17 3:-17
w:bin_*_,	1:17 3:-14
w:biocompatibility	0:8 1:11
w:birch	0:7 1:-12
w:black	1:-13 2:-5
w:black_*_.	0:9 1:-15 2:-9
w:black_.	0:10 1:8
w:blank	0:11 1:8
w:bless	0:51
w:blister	0:-25 1:-10
w:blister_card	0:-14
w:block	1:39 2:24 3:-20
w:block_*_#	1:36 2:51 3:6
w:block_*_,	0:11 1:-6
w:block_*_.	1:16 3:-7
w:block_*_:	0:-22 1:46
w:block_*_for	1:16
w:block_*_our	1:5 2:11
w:block_*_the	0:-5 1:-8 2:-17
w:block_*_until	1:11 2:7 3:7
w:block_*_wait	1:23
w:block_,	1:22 2:33
w:block_.	0:-16 1:-34 2:28
w:block_:	1:38 2:55 3:6
w:block_:_#	1:37 2:48 3:6
w:block_for	0:-11 1:-19 2:29
w:block_ones	1:26
w:block_store	0:-22 1:6 3:8
w:block_until	1:63 2:19 3:-5
w:block_until_our	1:5 2:11
w:block_until_the	1:23
w:blown	0:-26 2:6
w:blown_until	0:-26
w:board	0:-23 1:-8 2:7 3:16
w:board_*_layout	1:-13 2:-5
w:board_*_rev	0:-11 1:16
w:board_,	0:-18 1:-7 2:25
w:board_,_layout	1:-13 2:-5
w:board_:	0:-11
w:board_has	0:11 2:10
w:board_of	1:18
w:board_that	0:-12 2:-11
w:boat	0:9 1:16 2:14
w:bom	0:20 1:33 2:5
w:bond	1:42 3:-11
w:bond_*_renew	0:7 1:5 2:12
w:bond_is	0:7 1:5 2:12
w:bond_is_renew	0:7 1:5 2:12
w:book_them	3:16
w:booth	0:-15 1:11 2:8
w:borosilicate	0:15 1:-6 2:-11
w:both	0:12 1:24 2:-31
w:both_*_.	2:16
w:both_*_rev	0:17 2:-18
w:both_,	1:11 2:-12
w:both_releas	0:33
w:both_rev	0:5 2:-11
w:bottl	0:-18
w:bought	0:13 1:12 2:8
w:bought_off	0:12 1:12 2:8
w:box	0:-21 1:-7 2:-36
w:box_#	0:-20 1:13 3:16
w:box_#_to	1:-13 3:6
w:box_*_,	1:11 3:9
w:box_*_.	0:-18 1:-16
w:box_*_to	1:-13 3:6
w:box_.	0:-19 1:-31 2:-24
w:br	0:-10
w:br_the	0:-10
w:bracket	1:-24 2:5 3:10
w:bracket_*_#	0:6 1:-10 2:13
w:bracket_*_rev	0:16 1:5
w:bracket_,	0:17 2:20
w:brand	1:33 2:14
w:bras	1:-14 2:-8
w:brush	0:-16 1:15
w:build	0:-12 1:7 2:-25 3:70
w:build_#	0:-12 1:-10 3:41
w:build_#_fewer	0:-14 3:38
w:build_*_#	2:-32
w:build_*_.	0:-6 1:14
w:build_*_fewer	0:-14 3:38
w:build_,	2:-35
w:build_.	0:-12 1:-25 3:34
w:build_quantity	3:34
w:built	0:-8 1:50 2:17 3:22
w:built_*_the	1:13
w:built_.	1:40 3:8
w:built_before	1:15 2:5
w:built_before_the	1:13
w:bulk	0:28 1:51 2:69
w:burn	1:19 2:15
w:burn_in	1:18
w:burner	0:-25
w:burr	1:12
w:burst	1:14 2:30 3:-13
w:burst_test	1:14 2:30 3:-13
w:but	0:7 1:-7 2:19
w:buy	0:69 1:20 2:27
w:buyer	0:71 2:-16 3:-9
w:by	0:72 1:13 2:-8 3:52
w:by_#	0:9 2:18 3:32
w:by_#_.	1:-10 3:29
w:by_*_#	1:-15 3:24
w:by_*_,	0:17 1:-15 2:-11
w:by_*_.	0:13 1:52 2:10 3:41
w:by_*_;	1:23
w:by_*_<name>	0:53 1:-34
w:by_*_<role>	0:38 3:13
w:by_*_after	1:21 2:5
w:by_*_as	0:19 2:-10
w:by_*_in	1:-22 2:6
w:by_*_lab	0:10 1:6 2:6
w:by_*_mail	0:10 2:18
w:by_*_of	0:25
w:by_*_on	0:-14 1:-14 2:6
w:by_*_only	0:14 2:9
w:by_*_same	1:8 3:39
w:by_*_way	0:11
w:by_:	0:30 1:17 2:9 3:-13
w:by_<name>	0:53 1:-9 2:-7
w:by_<name>_,	0:-6 1:15 2:-8 3:-12
w:by_<name>_.	0:29 1:11
w:by_<name>_<name>	0:43 1:-33
w:by_<name>_<role>	0:7 1:24 2:16
w:by_<name>_in	1:-22 2:6
w:by_<role>	0:17 1:-10 2:36
w:by_<role>_(	1:-13 2:25
w:by_<role>_,	1:-11
w:by_courier	0:-10
w:by_dhl	0:-10 1:-25 2:-8
w:by_line	0:16 1:24 2:16
w:by_mail	0:12 1:48 2:38
w:by_mail_.	0:12 1:10 2:22
w:by_me	0:60 1:9 2:-12 3:35
w:by_me_(	1:12
w:by_me_,	0:22 1:-10 2:-9 3:12
w:by_me_.	0:22 1:8 2:8
w:by_me_as	0:19 2:-10
w:by_our	0:49 1:21 2:40 3:-10
w:by_our_<name>	0:9 1:13 3:-15
w:by_our_<role>	0:9 1:-9 2:12 3:9
w:by_our_lab	0:10 1:6 2:6
w:by_the	0:-7 1:-6 2:-10 3:45
w:by_the_<name>	0:11 1:-7
w:by_the_<role>	0:11 1:-7
w:by_the_same	1:8 3:39
w:by_the_way	0:11
w:by_this	0:-10 1:-7 2:15
w:by_this_.	0:-12 2:7
w:by_what	1:-14
w:c	0:-28 2:-21 3:-17
w:c3	0:-14
w:c_(	0:12 1:-11
w:c_(_#	0:7 1:-11
w:c_)	0:-14
w:c_*_#	0:7 1:-11 2:-27
w:c_*_d	1:8 2:12
w:c_*_the	0:-16 2:9
w:c_*_to	1:34
w:c_,	1:-10 2:-17
w:c_and	0:-12 1:-11 2:12
w:c_and_d	1:8 2:12
w:c_apply	1:34
w:c_apply_to	1:34
w:c_is	0:-12
w:cabinet	0:-9 1:-7 2:-12
w:cag	0:-23 1:-9 3:-16
w:cag_*_the	1:10 3:-8
w:cag_until	1:10 3:-8
w:cag_until_the	1:10 3:-8
w:cage	0:18 1:-6 2:10 3:32
w:cage_*_the	1:8 3:42
w:cage_,	1:-10
w:cage_until	1:7 3:42
w:cage_until_the	1:7 3:42
w:calendar	1:-20 2:-12
w:call	0:14 1:-17 2:34
w:call_#	0:-21
w:call_*_#	0:-13 1:-9 2:-19
w:call_*_.	1:-27 2:18
w:call_*_off	0:11 1:12 2:7
w:call_,	0:15
w:call_.	0:-11
w:call_off	0:9 1:25 2:20
w:call_off_.	1:17
w:call_the	0:8 3:-18
w:call_them	0:10 1:8 2:7
w:call_those	0:14 1:8
w:came	0:26 1:-45 2:-15
w:came_back	0:19 2:5
w:came_off	2:-13
w:can	0:-36 1:-68 2:-21 3:-19
w:can't	0:-15 1:12 3:-9
w:can_*_#	0:-11 1:-14 2:-8 3:-10
w:can_*_.	0:8 3:16
w:can_*_a	0:15 1:-20 2:-13
w:can_*_again	0:12 1:-14 2:-16
w:can_*_back	0:12 1:12 2:14
w:can_*_deliver	0:6 1:-10
w:can_*_on	1:-11 3:7
w:can_*_the	1:-30 2:-8
w:can_*_used	0:-12 1:6 3:-13
w:can_be	1:30 2:8 3:-21
w:can_be_deliver	0:6 1:-10
w:can_be_used	0:-12 1:6 3:-13
w:can_go	1:11 2:19 3:7
w:can_go_back	1:12 2:14
w:can_leave	0:25 3:12
w:can_not	0:-10 1:-23 2:5
w:can_resume	1:-11
w:can_run	0:19
w:can_run_again	0:12
w:can_send	0:-7 3:13
w:can_ship	1:-13 2:-8
w:can_ship_#	1:-13 3:-5
w:can_use	0:-12 3:-24
w:can_use_#	0:-12 3:-24
w:cannot	0:-12 1:-11
w:caps	0:17 1:-12 2:6 3:-8
w:caps_*_the	2:13
w:caps_,	0:11 1:-9 2:-9
w:caps_in	0:-17
w:card	0:-14 1:12
w:card_,	0:-14
w:carrier	0:-23 1:-34
w:carrier_is	1:-20
w:carry_*_with	1:-15 2:-16
w:carry_on	0:-9 1:-15 2:-15
w:carry_on_with	1:-15 2:-16
w:carton	0:-5 1:-25 3:-18
w:carton_#	0:31 1:-21 3:-20
w:carton_#_,	0:31 3:-14
w:carton_#_are	3:10
w:carton_#_to	3:-13
w:carton_*_,	0:31 1:-8 3:-14
w:carton_*_are	3:10
w:carton_*_to	0:-10 3:-13
w:carton_,	1:-20 2:-16
w:cas	0:-16 3:6
w:cast	0:9 1:18 2:7 3:22
w:cast_.	3:17
w:category	0:67 1:-20 2:-9 3:34
w:cert_for	1:11
w:certifi	0:17 1:21 2:27
w:certifi_.	0:16 1:16 2:24
w:certificat	0:13 2:-8
w:certificate	2:8 3:16
w:certificate_*_the	0:7 1:9 2:21
w:certificate_.	1:17
w:certificate_is	0:-6 1:5 2:13
w:chain	1:10 2:20
w:chair	0:25 1:-20 2:17 3:-9
w:chamber	1:-11 2:-5
w:chang	1:-10 2:9 3:13
w:chang_*_the	1:-11
w:chang_,	1:-12
w:chang_.	0:-11
w:change	0:-23 1:-7 2:5
w:change_.	0:-19 1:-24
w:charge	0:13 1:-5
w:check	0:-11 1:45 2:-10 3:9
w:check_*_our	0:7 2:14
w:check_.	1:10
w:check_by	0:7 2:13
w:check_by_our	0:7 2:13
w:check_the	1:31
w:cheer	0:-36
w:cheer_*_<name>	0:-26
w:cheer_,	0:-26
w:cheer_,_<name>	0:-26
w:chrome	1:12
w:claim	1:23
w:clamp	0:-16 2:-5
w:clas	1:28 2:38
w:clas_*_has	1:12 2:35
w:clas_surveyor	1:10 2:26
w:clas_surveyor_has	1:10 2:26
w:clean	1:15
w:clear	1:5 2:9 3:12
w:clear_*_#	0:14
w:clear_*_.	0:-18 1:-17
w:clear_by	0:17 3:10
w:clear_lot	0:14
w:clear_lot_#	0:14
w:clear_the	1:15 2:18
w:clear_to	0:-15 1:-5
w:clearance	0:-9 1:18 2:7
w:cleat	0:13
w:client	0:22 1:-21 2:-8
w:client_has	0:17
w:clip	0:-10 1:5 3:-10
w:clos	0:8 1:24 3:-10
w:clos_*_the	0:15 1:-10
w:clos_.	0:-18 1:17 2:-10
w:clos_the	1:8 2:12
w:clos_until	0:15 1:7 2:18
w:clos_until_the	0:15 1:6 2:18
w:close	1:12
w:cmm	0:12 1:25 2:-10
w:coat	0:7 3:10
w:coat_*_#	0:10
w:coat_*_.	1:-8 2:-13
w:coat_,	1:-22
w:coat_ral	0:10
w:coat_ral_#	0:10
w:cold	0:-12 1:7 2:16
w:collect	0:7 1:-17 2:-33 3:-10
w:color	0:-13 1:24 2:12
w:column	0:23 1:35 2:71 3:17
w:column_*_for	0:17 1:10 2:18
w:column_*_not	0:10 1:16 2:17
w:column_*_to	1:-5 2:12
w:column_is	2:15
w:column_stay	0:23 1:6 2:19
w:column_wait	0:17 1:10 2:18
w:column_wait_for	0:17 1:10 2:18
w:com	0:-15 2:36 3:-11
w:com_*_<name>	0:-16 1:-9 2:12
w:com_*_me	0:16 1:5 2:5
w:com_from	0:19 1:-6 2:15 3:-28
w:com_from_<name>	0:7 1:-9 2:12
w:com_from_me	0:16 1:5 2:5
w:come	0:-8 1:-15 2:-26 3:46
w:come_*_.	0:-16
w:come_*_the	0:-26 1:-20 2:-10 3:16
w:come_back	0:14 2:7
w:come_from	0:9 1:-6 2:-34
w:come_in	1:7 2:12
w:come_off	0:-35 1:-16 2:-16 3:39
w:come_off_the	0:-31 1:-17 2:-10 3:16
w:come_out	0:-7 1:10 2:6
w:comment	1:28 2:33
w:commission	0:11 1:38 2:-13
w:commodity	0:11 1:-8 2:-9
w:commodity_<role>	0:11 1:-8 2:-9
w:complet	0:-19 1:-20 3:-6
w:complet_.	0:-14
w:complet_before	1:-8 3:12
w:complete	0:-25 1:12 2:-14 3:-20
w:complete_*_we	2:-11
w:complete_when	2:-11
w:complete_when_we	2:-11
w:concession	0:6 1:16 2:13
w:condition	0:8 1:34 2:5
w:confirm	0:-31 1:21 2:63
w:confirm_*_.	0:-18
w:confirm_*_our	0:10
w:confirm_,	0:-16 1:11 2:20
w:confirm_by	0:14 1:-7
w:confirm_by_our	0:10
w:confirm_the	0:-7 1:8 2:25
w:confirmation	0:-13 1:15 2:7
w:contact	1:15 2:14
w:contact_*_is	2:14
w:continu	0:-12 2:31
w:continu_to	0:-12 2:6
w:continue	1:12 2:-18
w:contract	0:43 1:21 2:23
w:contract_.	1:14 2:7
w:conveyor	0:10
w:copy	0:10 2:-9
w:copy_,	0:10
w:cost	0:11 1:8
w:cost_*_#	0:11
w:cotton	0:-13 1:-10 2:-10
w:count	0:-26 3:56
w:count_*_it	0:-14
w:count_*_the	0:-28 1:-10 2:17 3:54
w:count_*_this	1:-14
w:count_,	0:11 1:15 2:9
w:count_.	2:19
w:count_against	0:-12 3:13
w:count_against_the	0:-12 3:13
w:count_in	0:-25 1:-14 2:6 3:39
w:count_in_the	0:-15 1:-9 2:5 3:39
w:count_inside	1:-8 2:13
w:count_inside_the	1:-8 2:13
w:count_is	1:11 2:14
w:count_them	2:18
w:count_toward	0:-26 1:-8 2:17 3:29
w:count_toward_the	0:-24 1:-8 2:15 3:29
w:courier	0:-30 1:-30 2:-14
w:cover	0:-16 1:23 2:22 3:-18
w:cover_*_draw	0:-12 2:5
w:cover_*_rev	0:13
w:cover_,	0:-9 1:18 2:5 3:-6
w:cover_,_draw	0:-12 2:5
w:cover_at	0:14
w:crack	0:-16
w:crack_on	0:-18
w:crat	0:16 1:27 3:-20
w:crat_,	0:10
w:crat_as	1:-21 2:-22
w:crate	0:-13 1:-10 2:5
w:crate_#	0:-13 2:5
w:crate_#_,	3:-17
w:crate_*_,	1:-13 3:-17
w:crimp	0:-8 1:16 2:33
w:ct	1:19
w:ct_scan	1:19
w:current	0:-34 1:21
w:current_*_,	0:10
w:current_*_.	0:-13
w:current_issue	0:-27
w:custom	0:14 1:20 2:24
w:custom_*_is	0:10 1:6 2:13
w:custom_bond	0:9 1:27 2:15
w:custom_bond_is	0:7 1:5 2:12
w:customer	0:-10 1:52 2:9
w:customer'	0:8 1:32 2:38
w:customer_*_#	0:-11
w:customer_*_.	0:-13
w:customer_*_the	0:14 1:19 2:13
w:customer_has	0:-9 1:25 2:9
w:customer_is	2:10
w:cut	0:6 1:-15 2:21 3:14
w:cut_*_the	0:-10 1:9 2:23
w:cut_,	1:18 2:19
w:cut_until	0:-11 2:5
w:cut_until_the	0:-11 2:5
w:cycl	0:29 1:12 2:11
w:d	0:14 1:48 3:18
w:d_)	3:12
w:d_*_#	0:21 1:6 2:8
w:d_*_<name>	1:10 2:28
w:d_,	0:-5 1:36 2:25
w:d_,_#	0:11 1:6 2:8
w:d_.	0:24 1:12 2:29
w:d_._<name>	2:22
w:d_and	1:11 2:13
w:d_in	0:13
w:dat	0:-14 1:19 2:23
w:dat_.	0:10 1:13 2:5
w:data	0:7 1:29 2:34
w:date	0:7 1:-16 2:-32
w:date_.	1:-22 2:-18
w:day	0:-23
w:days	0:-13 1:-11
w:dc01	1:-8 2:-14
w:dealer	1:15 2:-8
w:dear	0:-52 1:-34 2:-17 3:-6
w:dear_*_,	0:-39 1:-16 2:-14 3:17
w:dear_*_.	0:-26 1:-18 2:8 3:-10
w:dear_*_<name>	1:-9 2:-15
w:dear_<name>	0:-21 1:-35 2:-20 3:-7
w:dear_<name>_,	0:7 1:-17 2:-18 3:16
w:dear_<name>_.	0:-26 1:-18 2:8 3:-10
w:dear_<name>_<name>	1:-9 2:-15
w:decid	0:40 1:44 3:-12
w:decid_*_.	0:25 1:5 3:-12
w:decid_*_the	1:19
w:decid_*_them	1:11 2:-6
w:decid_on	1:15 2:-5
w:decid_on_them	1:11 2:-6
w:decid_this	0:22 3:-10
w:decid_this_.	0:22 3:-10
w:decide	0:28 1:23
w:decide_*_the	1:23
w:decide_on	0:5 1:23
w:decide_on_the	1:23
w:decision	0:8 1:29 2:21 3:-8
w:decision_*_.	0:6 1:12
w:decision_*_<name>	1:27
w:decision_*_the	0:16
w:decision_,	0:8 1:-14
w:decision_of	0:13 1:13 2:5 3:-15
w:decision_on_the	0:16
w:deduct	0:-11 1:-21 3:70
w:deduct_*_the	1:-22 3:25
w:deduct_*_what	1:-11 3:10
w:deduct_from	0:-11 1:-23 3:36
w:deduct_from_the	1:-22 3:25
w:deduct_from_what	1:-11 3:10
w:deliver	1:-26 2:-11 3:14
w:deliver_#	0:-8 1:-15 2:-7
w:deliver_*_so	1:-7 2:-14
w:deliver_.	0:6 1:-14 3:-15
w:deliver_;	1:5 3:16
w:deliver_to	1:-22 2:-18
w:delivery	0:-18 1:-9
w:delivery_*_#	0:17 1:-10
w:delivery_*_<name>	0:10
w:delivery_*_the	0:-14 1:15
w:delivery_,	2:-10
w:delivery_in	1:-9 2:-10
w:delivery_note	0:-16
w:delivery_slot	0:-14 2:14
w:department	0:13 1:-10 2:8
w:depend	0:-20 1:29 2:7
w:depend_on	0:-20 1:29 2:7
w:depot	0:-10
w:dept	0:38 1:5 2:-18
w:desk	2:11
w:deviation	1:13 3:-9
w:dhl	0:-10 1:-25 2:-8
w:die	1:18 2:10
w:dimensional	1:12
w:dip	0:-22 1:-22
w:discuss	0:-11 2:-9
w:dishwasher	0:11 1:15 2:19
w:dispatch	0:-12 2:12
w:dispatch_#	0:-10 3:-9
w:disposition	0:10 1:14 2:5
w:do	1:40 2:28 3:6
w:do_*_count	2:22
w:do_*_next	1:26 2:8
w:do_*_reduce	1:17
w:do_*_start	0:-10 1:17 2:10
w:do_not	0:5 1:36 2:14 3:6
w:do_not_count	2:22
w:do_not_reduce	1:17
w:do_not_start	0:-10 1:17 2:10
w:do_that	0:18 1:15 2:13
w:do_the	0:-6 1:-7 2:31
w:do_the_next	1:26 2:8
w:dock	0:7 1:-25 2:-35
w:dock_#	1:-10 2:-20
w:dock_*_#	1:-12 2:-16
w:dock_*_<name>	1:-19 2:-20
w:dock_by	1:-19 2:-20
w:dock_by_<name>	1:-19 2:-20
w:does	0:25 1:6 2:65
w:does_not	1:-7 2:49
w:doesn't	0:11 1:14 2:19
w:don't	0:24 1:12 2:31 3:32
w:don't_*_before	1:15 2:9
w:don't_*_in	2:-11
w:don't_*_the	1:-18 2:50
w:don't_*_them	1:12
w:don't_*_toward	0:-14
w:don't_*_until	0:11 1:27 2:15
w:don't_*_your	1:13 2:18
w:don't_count	0:-14 2:-11
w:don't_count_in	2:-11
w:don't_count_toward	0:-14
w:don't_leave	1:11
w:don't_move	0:5 1:12 2:9
w:don't_ship	0:8 1:18 2:9
w:don't_touch	0:5 1:9 2:12
w:don't_want	0:10
w:done	0:8 1:39 2:24 3:-9
w:done_*_<name>	0:23 1:11 2:19
w:done_*_are	0:-11 2:5
w:done_*_the	0:-5 1:10
w:done_*_we	0:10 2:8
w:done_.	0:-28 2:29 3:-13
w:done_and	0:9 1:11 2:21
w:done_before_the	2:-10
w:done_before_we	0:10
w:done_in	2:17
w:done_ones	0:-16 1:-19 2:7
w:done_when	2:10
w:dont	0:-34 1:-31 2:41
w:dont_*_in	0:-9 1:-16 2:5
w:dont_count	0:-9 1:-11 2:11
w:dont_count_in	0:-9 1:-16 2:5
w:door	0:-12 2:30
w:down	0:5 1:-10 2:44 3:57
w:down_*_#	3:23
w:down_*_the	1:11 3:7
w:down_.	1:-13 2:14
w:down_by	1:-12 3:27
w:down_by_#	3:16
w:dozen	0:-14 1:6
w:dr	0:23
w:dr_*_<name>	0:23
w:dr_.	0:23
w:dr_._<name>	0:23
w:draw	2:11 3:-9
w:draw_#_rev	0:6 2:-11
w:draw_*_#	0:17 2:18
w:draw_*_b	0:-6 1:-14 2:7
w:draw_*_c	0:13
w:draw_*_rev	0:6 2:-10
w:draw_.	2:-19
w:draw_index	0:-11 1:6 2:8
w:draw_is	0:-21 1:-12 2:-9
w:draw_issue_#	0:-17 1:-9
w:draw_level	0:12 2:7
w:draw_rev	0:13 2:26
w:draw_rev_#	0:21 2:18
w:draw_rev_b	0:-11 1:-10 2:5
w:draw_rev_c	0:13
w:draw_revision	0:23
w:drawer	0:-19 2:9
w:driver	0:18 1:9
w:drop	0:6 1:-13 3:7
w:drop_*_at	0:-12 2:14
w:drop_test	0:7 1:15
w:drop_test_at	0:-12 2:14
w:drum	0:13 1:-13 2:9
w:drum_,	0:12
w:dry	0:-14
w:duplex	0:9 2:-11
w:dye	1:-14 2:10
w:e	1:6 2:10 3:-22
w:e_*_#	2:-10
w:e_,	0:-19 2:23
w:e_.	0:26
w:e_mail	0:9 1:5 2:11
w:ea	0:-28 1:-11 2:62
w:each	1:-16 2:-18 3:-17
w:earlier	0:10 2:12
w:edge	0:-25
w:eight	0:21 1:25
w:eighteen	0:5 1:12
w:eighty	1:14
w:einkauf	0:6 1:17 2:-12
w:either	2:-28
w:either_.	2:-33
w:else	0:18 2:51 3:35
w:else_*_before	1:15 2:16
w:else_.	0:15 2:7
w:else_gets	1:22 2:20
w:else_is	3:34
w:else_leav	0:-21 1:-13 2:31
w:em	1:6 2:21
w:email	0:10 1:14 2:18
w:emc	0:-18 1:39 2:14
w:emc_*_is	0:10 1:5 2:8
w:emc_retest	1:10 2:10
w:emc_retest_is	0:10 1:5 2:8
w:en	1:16 2:25
w:en_#	1:15 2:23
w:en_*_.	1:5 2:10
w:end	0:-12 1:-18 2:7 3:-24
w:end_*_the	0:-10
w:end_.	1:-31
w:end_of	0:-10
w:end_of_the	0:-10
w:ends	0:-10 2:17
w:ends_today	0:-15
w:engineer	0:9 1:26 2:-13 3:-8
w:engineer_.	0:7 1:-10
w:engineer_has	1:14
w:enig	0:-36 2:-20
w:enig_.	0:-22
w:epdm_#	0:-10
w:esd	0:-11 1:10 2:-8
w:eur	1:-15
w:eur_#	1:-15
w:eur_#_a	1:-15
w:eur_*_a	1:-15
w:evaluat	0:-10 1:18 2:6
w:every	1:-21 2:5 3:38
w:everyth	0:21 1:26 2:51 3:-9
w:everyth_*_open	0:20
w:everyth_*_that	2:11
w:everyth_else	2:12
w:everyth_in	1:11
w:everyth_still	0:20
w:everyth_still_open	0:20
w:exclud	1:10 2:-12
w:exclud_*_the	2:-12
w:exclud_from	1:10 2:-12
w:exclud_from_the	2:-12
w:exist	0:-20
w:expect	0:-44 1:-13 3:-18
w:expect_the	0:-35
w:extra	2:20
w:extra_,	2:16
w:f	0:-13 1:8 2:-12 3:-17
w:f_*_<name>	0:17
w:f_,	1:-6 2:-18 3:-17
w:fabric	0:-25 1:-11
w:fabrication	0:10 1:-7
w:fai	0:12 1:40 2:-7
w:fai_*_is	0:11 1:-7 2:-10
w:fai_report	0:11 1:5 2:-7
w:fai_report_is	0:11 1:-7 2:-10
w:fail	1:-22
w:fair	0:9 1:19 2:-7
w:far	0:-32 1:-18 2:-10
w:far_.	0:-30 1:-13 2:-18
w:fat	0:-22 1:32 2:23
w:fatigue	0:34 1:28 2:20
w:fatigue_bench	1:25 2:12
w:feedback	1:15 2:16
w:feedback_*_the	0:-7 1:14 2:11
w:feedback_from	0:-7 1:14 2:11
w:feedback_from_the	0:-7 1:14 2:11
w:feet	0:5 1:26
w:ferry	1:6 2:14
w:few	0:19
w:fewer	0:-24 3:63
w:fewer_*_the	0:-11 3:28
w:fewer_.	0:-13 3:26
w:fewer_to	0:-5 3:14
w:field	1:14 2:10
w:fifty	0:17 1:-5 2:5 3:-27
w:fifty_five	0:12
w:figur	0:-17 1:15
w:figur_:	0:-19
w:figure	0:-17 2:25
w:figure_*_their	0:-10
w:figure_.	0:-10 2:20
w:figure_of	0:-10
w:figure_of_their	0:-10
w:file	0:-14 2:-5
w:file_,	2:11
w:file_.	0:-13
w:fill	0:-13 1:8 2:10
w:filler	0:-11 1:15 2:-13
w:filter	1:-14
w:final	0:-19 2:7
w:finally	0:24 2:-8
w:fine	0:-31 3:17
w:fine_,	0:-13
w:fine_.	0:12
w:fine_by	0:-26
w:fine_to	0:-13
w:finish	0:-12 1:-13
w:finish_#	1:-17 2:22 3:19
w:finish_*_,	0:30 1:7 3:-18
w:finish_*_:	0:-23 3:-27
w:finish_*_are	0:-10 1:-11 3:-13
w:finish_*_block	3:-14
w:finish_*_exist	0:-20
w:finish_*_from	0:-14
w:finish_*_i	0:11
w:finish_*_in	0:-16 1:-10
w:finish_*_of	0:16 1:15
w:finish_*_on	1:-13 3:-5
w:finish_*_packag	0:-12
w:finish_*_stay	1:-7 3:-22
w:finish_*_stop	0:-9 2:20
w:finish_*_the	0:-14 1:-6 2:-12 3:-17
w:finish_*_to	0:-11
w:finish_*_you	0:10 2:7
w:finish_*_your	0:-13
w:finish_,	2:12 3:6
w:finish_.	0:-25 1:15 2:21
w:finish_;	1:12 2:8
w:finish_and	0:-12 2:-10
w:finish_and_packag	0:-12
w:finish_at	0:-16 1:-10 2:13
w:finish_at_the	0:-10 1:-10 2:10
w:finish_before	0:-10 1:5 2:9 3:-16
w:finish_before_stop	0:-9 2:19
w:finish_before_the	0:-15 2:-19 3:-23
w:finish_before_we	2:28
w:finish_cover	0:-12
w:finish_fram	0:-17
w:finish_housing	1:11
w:finish_in	0:-19
w:finish_ones	0:-20 1:-36 2:18 3:-26
w:finish_ones_are	1:-12
w:finish_ones_on	1:-19 2:7
w:finish_piec	0:-14 1:-19
w:finish_stay	1:13
w:finish_stock	1:-27 2:-20 3:-9
w:finish_stock_to	0:-12 1:-10 2:-14
w:finish_the	0:10 1:28 3:6
w:finish_when	0:15 2:-15
w:finish_when_we	2:-15
w:finish_when_you	0:10
w:fire	0:9 1:19 2:20
w:first	1:58 3:-17
w:first_#	0:-16 1:11 2:-8
w:first_#_of	1:-8 2:-12
w:first_*_,	0:-11 1:8 2:8
w:first_*_.	1:15 2:7
w:first_*_;	0:-10
w:first_*_and	1:13 2:6
w:first_*_as	0:5 1:37
w:first_*_is	0:-10 1:9 2:14
w:first_*_lot	0:-15 1:-6 2:-11
w:first_*_of	0:23 1:-43 2:-15
w:first_*_the	1:8 2:21
w:first_*_then	1:11 2:13
w:first_,	1:14 2:23
w:first_.	0:5 1:37
w:first_and	1:11 2:13
w:first_and_then	1:11 2:13
w:first_articl	0:19
w:first_articl_of	0:18
w:first_batch	0:5 1:-8 2:11
w:first_batch_of	1:-11
w:first_lot_is	0:-13
w:first_lot_of	0:15 1:-8 2:-9
w:first_lots	0:12 1:39 2:12
w:first_lots_as	0:5 1:37
w:first_off	1:-12 2:-14
w:first_ones	0:10 1:17 2:18
w:first_production	0:-15 1:-6 2:-11
w:first_production_lot	0:-15 1:-6 2:-11
w:fit	0:-5 1:24
w:fit_check	0:-14 1:13 2:-12
w:fitt	0:-16 1:6 2:11
w:five	0:28 1:22 2:13 3:-6
w:fix	2:12
w:fixture	0:-8 1:12 2:7
w:flash	2:-20
w:flat	0:-10
w:float	0:22
w:floor	0:10 2:20 3:-7
w:foam	0:-10 1:7 2:9
w:foil	0:11 1:23
w:follow	0:-12 1:41 3:-9
w:follow_*_.	0:-20 1:6 2:10
w:follow_*_the	0:10 1:17
w:follow_,	0:8 1:12 2:8
w:follow_after	0:10 1:17
w:follow_after_the	0:10 1:17
w:follow_the	1:27
w:food	1:18 2:15
w:foot	0:-8 2:20
w:for	0:-28 2:16 3:-16
w:for_#	0:-5 1:-32 3:-17
w:for_#_of	0:-14 1:-22 3:-19
w:for_#_pcs	0:22
w:for_#_unit	0:-10
w:for_*_#	0:-19 1:15 2:38 3:8
w:for_*_,	0:20 3:-18
w:for_*_.	1:-25
w:for_*_:	1:27 2:8
w:for_*_<name>	0:-11 1:8 2:11
w:for_*_and	1:12 2:7
w:for_*_as	0:17 1:6 2:8
w:for_*_before	1:20 2:9
w:for_*_between	0:16 1:-14 2:-6
w:for_*_com	0:13 1:11 2:7
w:for_*_first	0:18 1:-5 2:-11
w:for_*_in	0:-7 1:-15 2:-5
w:for_*_is	0:-14
w:for_*_moment	1:-29 2:19
w:for_*_new	2:11
w:for_*_of	0:-18 1:-21 2:8 3:-19
w:for_*_on	0:-18
w:for_*_patience	0:-10
w:for_*_pcs	0:22
w:for_*_release	0:15 1:-7 2:-18
w:for_*_stay	1:12 2:11
w:for_*_the	1:-11 2:-11
w:for_*_to	0:14 2:5
w:for_*_trial	0:25 1:-5 2:-7
w:for_*_unit	0:-10
w:for_*_until	0:-15 1:7 2:17
w:for_*_week	0:39 1:19 2:-7
w:for_*_will	0:5 1:11 2:6
w:for_*_window	0:-17 1:-6 2:5
w:for_a	0:18 1:30 2:21
w:for_build	1:-18
w:for_delivery	0:6 1:-18 2:-9
w:for_dispatch	0:-10 1:-19
w:for_it	0:7 1:-11 2:-14
w:for_lot	0:-15 1:14 2:10
w:for_lot_#	0:-15 1:14 2:10
w:for_manufacture	0:-10 1:7
w:for_now	0:-14 1:-28 2:52
w:for_now_.	0:-13 1:-31 2:34
w:for_our	1:-22 2:5 3:9
w:for_production	0:22 1:6
w:for_production_,	0:12
w:for_restart	0:16 1:12 2:6
w:for_sery	1:11 2:5
w:for_shipment	0:38 1:-11 2:6 3:-13
w:for_shipment_,	0:17
w:for_that	0:-13 1:21 2:27
w:for_the	0:-21 1:17 2:9 3:-9
w:for_the_#	2:30 3:8
w:for_the_<name>	0:-11 1:6 2:7
w:for_the_first	1:-5 2:-11
w:for_the_moment	1:-29 2:19
w:for_the_new	2:11
w:for_the_patience	0:-10
w:for_the_week	0:37 1:13 2:-9
w:for_the_window	0:-17 1:-6
w:for_them	0:15 1:23 2:13
w:for_these	0:16 1:17
w:for_these_.	0:14 1:7
w:for_this	0:15 1:-18 2:-23
w:for_those	0:20 1:-6 2:22
w:for_those_.	1:-10 2:17
w:for_us	0:-13 1:9 2:5
w:for_use	1:-12 3:-13
w:for_your	1:-17 2:-12
w:force	0:10
w:forecast	1:9 2:15
w:forg	1:50 2:62
w:forty	0:16 1:7 2:18 3:18
w:forward	1:-17
w:forwarder	1:-16
w:found	0:5 1:11 2:-10
w:foundry	0:11 1:20 2:33
w:four	1:11 2:-8
w:four_first	1:11
w:fr4	0:-22 1:-13 2:7
w:fr4_*_enig	0:-11
w:fram	0:-15 1:18 2:12 3:-12
w:fram_*_rev	0:14
w:fram_,	0:14
w:fram_,_rev	0:14
w:fre	0:8 2:15 3:-9
w:free	0:13 2:35 3:34
w:free_#	0:13 1:-6 3:21
w:free_*_#	0:-15 1:-9
w:free_the	0:21
w:free_to	0:-13
w:freight	1:-14 2:-35
w:fresh	0:8 1:11 2:15
w:from	1:25 2:6 3:9
w:from_#	0:16 2:-9
w:from_*_#	0:-16 1:-26 2:-10
w:from_*_(	0:7 1:13 2:28
w:from_*_,	0:22 1:-8 3:-6
w:from_*_.	0:60 1:27 2:-14 3:18
w:from_*_<name>	0:-7 1:28 2:27
w:from_*_<role>	0:25 1:15 2:-6 3:9
w:from_*_customer	0:16
w:from_*_first	0:-10 1:5 2:5
w:from_*_for	0:10
w:from_*_in	0:34 1:6 2:17
w:from_*_is	1:-7 3:11
w:from_*_lab	1:16
w:from_*_open	0:7 1:-9 3:16
w:from_*_order	0:-14 3:41
w:from_*_same	1:19
w:from_*_side	0:-23
w:from_*_the	0:-11 1:26
w:from_*_then	0:-10
w:from_*_trade	0:-10 2:9
w:from_<name>	0:16 1:20 2:43
w:from_<name>_#	0:-13
w:from_<name>_,	0:16 1:-16 2:14
w:from_<name>_.	1:10 2:11
w:from_<name>_<name>	0:-8 1:18 2:21
w:from_<name>_in	0:20 1:5 2:15
w:from_<role>	0:29 2:28
w:from_<role>_,	1:18
w:from_<role>_.	0:12
w:from_before_the	0:-11 1:23 2:-6
w:from_carton	1:-17 3:9
w:from_carton_#	1:-17 3:9
w:from_lot	0:-12 3:15
w:from_lot_#	0:-12 3:12
w:from_me	0:68 1:38 2:47 3:-21
w:from_me_,	0:7 1:13 2:7 3:-10
w:from_me_.	0:54 1:30 2:33 3:12
w:from_me_in	0:21 2:6
w:from_our	0:-13 1:13 2:12 3:20
w:from_our_<role>	0:16 1:10 3:9
w:from_our_side	0:-23
w:from_the	0:21 1:5
w:from_the_#	1:-14 2:-10 3:-14
w:from_the_first	0:-10 1:5
w:from_the_lab	1:16
w:from_the_open	1:-9 3:16
w:from_the_order	3:15
w:from_the_same	1:19
w:from_this	0:-10 1:10
w:from_us	0:-28 1:-19 2:-36
w:from_us_,	0:-18
w:from_what	1:-11 3:11
w:from_what_is	1:-11 3:10
w:from_your	1:24
w:frozen	0:28 2:62 3:-12
w:frozen_*_the	0:19 1:26 2:23
w:frozen_.	1:-26 2:27
w:frozen_pend	0:12 1:35 2:25
w:frozen_till	0:19 2:16
w:frozen_till_the	0:18 2:13
w:frozen_until	0:15 1:9 2:27
w:frozen_until_the	1:11 2:10
w:full_*_quantity	0:10
w:full_remain	0:12
w:full_remain_quantity	0:10
w:further	0:-31 1:-45 2:69
w:further_#	1:21 2:27 3:6
w:further_*_.	0:-10 1:-41 2:33
w:further_notice	0:-29 1:-54 2:53
w:further_notice_.	0:-10 1:-41 2:33
w:further_release	0:-18 1:10
w:further_release_will	0:-13
w:g	0:27 1:7 2:16 3:14
w:g_,	0:23 3:13
w:galvanis	0:-13
w:gasket	0:-17 1:-11 2:31 3:6
w:gasket_,	0:-10
w:gate	0:6 1:11
w:gate_#	1:-11 2:-8
w:gaug	0:-18
w:gauge	0:-12 1:23 2:19
w:gave	0:46 1:-23 3:-25
w:gaylord	0:-16 1:16
w:gear	1:9 2:12
w:gearbox_cover	0:13
w:get	1:7 2:20 3:-37
w:get_#	0:-13 2:15
w:get_#_of	0:-9 2:10
w:get_*_,	0:-17
w:get_*_before	0:13 2:7
w:get_*_of	0:-9 2:12
w:get_*_separate	0:10
w:get_a	0:12 2:7
w:get_a_separate	0:10
w:get_cut	1:12 2:41
w:get_go	0:-17 1:-10 2:17
w:get_touch	0:12 1:7 2:8
w:get_touch_before	0:12 2:6
w:gets	0:11 1:28 2:28 3:34
w:gets_the	1:16
w:giv	0:34 1:5 3:9
w:giv_*_next	0:21 1:20
w:giv_*_ok	0:5 1:-13
w:giv_*_the	0:13 2:13
w:giv_the	0:22 1:22 2:13
w:giv_the_next	0:21 1:20
w:giv_this	0:5 1:-13
w:giv_you	0:13 2:13
w:giv_you_the	0:13 2:13
w:give	1:18 2:34
w:give_*_the	0:19 1:10 2:23
w:give_the	0:23 1:6 2:13
w:give_you	0:28 1:11 2:25
w:give_you_the	0:19 1:10 2:23
w:given	0:8 2:15 3:8
w:given_*_<name>	0:15 1:-8
w:given_by	0:17 1:-15
w:given_by_<name>	0:15 1:-8
w:given_her	0:11
w:glas	0:-16
w:glas_,	0:-10 2:8
w:glaze	0:22 1:5 2:16
w:glue	0:7 1:-10
w:go	0:-13 1:-19 2:29
w:go_*_#	0:-25 1:-21 2:13
w:go_*_,	0:-28 1:5 2:6
w:go_*_<name>	0:13
w:go_*_and	0:-14
w:go_*_in	0:13 2:10
w:go_*_it	0:-23
w:go_*_lot	0:14 1:10 2:5
w:go_*_on	0:-14 1:10 2:26
w:go_*_pres	1:22 2:16
w:go_*_production	0:-11
w:go_*_the	0:10 1:-28 2:20 3:30
w:go_*_with	0:-7 1:-14
w:go_,	0:-15 1:-22 2:32
w:go_,_#	0:-25 1:-13 2:26
w:go_,_in	0:13 2:10
w:go_,_the	0:-20 1:-11
w:go_.	0:20 1:-6 2:-32
w:go_again	0:-18 1:-7 2:22
w:go_again_on	0:-17 1:-10 2:17
w:go_ahead	0:-18 1:-13
w:go_ahead_and	0:-14
w:go_ahead_with	0:-9 1:-14
w:go_back	0:6 1:8 2:12
w:go_back_on	1:12 2:15
w:go_for	0:-20 1:-12 2:18
w:go_for_it	0:-23
w:go_from	1:-23
w:go_in	1:9 2:11
w:go_into	0:-10 1:-7
w:go_on	1:22 2:21 3:-5
w:go_on_pres	1:22 2:16
w:go_til	0:29 1:19 2:19
w:go_to	1:-21 3:22
w:go_to_the	1:-10 3:21
w:go_with	0:12 1:-9 2:-10
w:go_with_#	1:-9 2:-10
w:go_with_the	0:12
w:goes	0:-5 1:-23 2:14 3:27
w:goes_*_by	1:-12 3:27
w:goes_*_the	0:19 1:-15 2:6
w:goes_down	1:-12 3:27
w:goes_down_by	1:-12 3:27
w:goes_on	0:18 1:-13 2:6
w:goes_on_the	0:18
w:goes_out	1:-10
w:golden	0:-7 1:27 2:15
w:gone	0:-9 2:10
w:gone_through	0:-10
w:good	0:-22 1:-40 2:-9 3:-16
w:good_*_,	0:-20
w:good_*_.	0:-9 1:-13 2:15
w:good_*_<name>	0:-10 1:-25 2:10
w:good_*_go	0:-24
w:good_*_please	0:-15
w:good_*_us	0:-13
w:good_,_please	0:-15
w:good_.	1:-10 2:-15
w:good_afternoon	0:-14 1:-13
w:good_afternoon_,	0:-14
w:good_morn	0:-27 1:-26
w:good_morn_,	0:-11
w:good_morn_<name>	0:-11 1:-26
w:good_news	0:-12 3:-30
w:good_news_,	0:-13
w:good_ones	0:17
w:good_to	0:-30 1:6
w:good_to_go	0:-24
w:good_to_us	0:-13
w:got	0:-16 1:-13 3:-19
w:grant	1:5 2:-14
w:great	0:-16
w:green_*_for	0:14
w:green_*_from	0:-14
w:green_light_for	0:14
w:green_light_from	0:-14
w:greeting	2:-20
w:grey	1:7 2:23
w:grey_*_,	1:5 2:18
w:grill	1:-10
w:grip	0:13 1:19 2:-9
w:ground	0:-16 1:10 2:-7 3:13
w:group	0:14 1:29 2:10 3:8
w:group_has	1:13 2:15
w:grp	0:-11
w:gsm	0:-12 1:-10 2:-9
w:guard	2:15
w:guy	0:22 1:10 2:6
w:guy_has	0:10 1:8
w:guys	0:10
w:h	0:23 3:-6
w:h_*_<name>	0:10 1:-8
w:h_,	0:14
w:h_.	0:12 1:-8
w:h_._<name>	0:10 1:-8
w:had	2:-13
w:had_*_before	0:12 2:-5
w:had_*_complet	0:-14
w:had_*_finish	0:-19 2:8
w:had_a	0:17
w:had_been	0:-28 1:-15 2:-10
w:had_been_complet	0:-14
w:had_been_finish	0:-20 2:5
w:had_done	0:10 2:7
w:had_the	0:17 1:16 2:9
w:half	0:-9 1:16 2:25 3:-10
w:half_*_in	0:-19 2:8
w:half_*_the	1:13 2:14
w:half_of	1:13 2:14
w:half_of_the	1:13 2:14
w:hall	1:11 2:14
w:halt	0:-5 1:-10 2:-6
w:halt_,	1:-15
w:hand	0:28 1:14 2:18
w:hand_column	1:-5 2:12
w:hand_off	0:20 1:15
w:hand_over	0:-14
w:hang	1:15 2:20
w:happen	1:19
w:happy	0:8 1:-19 2:-16
w:hardnes	0:17 1:48 2:13 3:9
w:harnes	1:-25 2:7
w:harness	0:-6 1:31 2:29
w:harness_*_rev	0:-7 1:-10
w:harness_,	1:28 2:10
w:harness_,_rev	0:-7 1:-10
w:has	0:34 1:70 2:40 3:-41
w:has_*_#	0:10 1:-13 2:8 3:-7
w:has_*_,	0:21 1:-5 2:21
w:has_*_.	1:30 2:28 3:-13
w:has_*_;	0:16 1:13
w:has_*_and	0:17 1:17 2:23
w:has_*_at	1:10
w:has_*_both	1:11 2:8
w:has_*_evaluat	0:-10 1:15
w:has_*_her	0:22
w:has_*_here	0:-10 2:21
w:has_*_his	1:21 2:9
w:has_*_it	0:18 1:-31 2:-16
w:has_*_its	0:33 1:28 2:36
w:has_*_measur	0:-6 1:21
w:has_*_off	1:17 2:5
w:has_*_on	0:-8 1:9 2:11
w:has_*_one	0:6 1:9 2:11
w:has_*_our	1:16
w:has_*_pass	1:-11 2:-10
w:has_*_repeat	1:10 3:-10
w:has_*_the	0:25 1:51 2:35 3:-10
w:has_*_them	0:48 1:28 2:42 3:-12
w:has_*_this	1:-7 3:-16
w:has_*_through	0:-11
w:has_*_to	0:-11 1:-10
w:has_accept	0:-10 1:-19 2:5 3:-12
w:has_accept_the	0:-15 1:12 2:5
w:has_answer	0:-7 1:26 2:17
w:has_approv	0:22 1:-23 2:-12
w:has_approv_it	0:17
w:has_been	0:-18 1:21 2:52 3:-21
w:has_been_evaluat	0:-10 1:15
w:has_been_here	0:-10 2:21
w:has_been_measur	0:-6 1:21
w:has_been_pass	1:-11 2:-10
w:has_been_repeat	1:10 3:-10
w:has_clear_the	1:8 2:18
w:has_clos	2:12
w:has_clos_the	2:12
w:has_come	0:21 2:9
w:has_confirm	1:18 2:18
w:has_confirm_the	1:12
w:has_decid	3:-10
w:has_decid_this	3:-10
w:has_done	0:27 1:6
w:has_finish	0:10 1:23 2:6
w:has_finish_the	0:10 1:18
w:has_given	0:10 1:25 2:10
w:has_had	0:10 1:14 2:14
w:has_its	1:13 2:16
w:has_look	1:10
w:has_look_at	1:10
w:has_measur	0:-14 1:21 2:15
w:has_measur_the	0:-14 1:19
w:has_pass	0:15 1:9 2:24 3:-7
w:has_pass_#	0:8 1:-12
w:has_put	0:17
w:has_releas	0:26 1:11 2:14
w:has_releas_them	0:25 1:14 2:11
w:has_report	0:5 1:16 2:24
w:has_seen	0:46 1:51 2:36
w:has_seen_the	0:18 1:15 2:14
w:has_sign	0:24 1:17 3:-12
w:has_sign_the	0:20
w:has_stamp	0:14 2:5
w:has_stamp_the	0:14 2:5
w:has_the	0:9 1:11 2:18
w:has_to	0:7 1:47 2:7 3:10
w:has_tri	1:13 2:15
w:has_written	1:19 2:21
w:hatch_cover	0:18
w:have	0:43 1:38 2:27 3:15
w:have_#	0:-12 1:-10
w:have_*_back	1:16 2:18
w:have_*_clear	0:24
w:have_*_deliver	1:-22 2:-18
w:have_*_finish	0:-14
w:have_*_from	0:21
w:have_*_in	0:48 2:14
w:have_*_make	1:-8 3:20
w:have_*_the	0:17 1:24 2:26
w:have_*_them	1:18 2:6
w:have_*_to	2:11
w:have_a	0:-21 1:-26 2:-24
w:have_been	0:18 3:-8
w:have_been_clear	0:24
w:have_been_deliver	1:-22 2:-18
w:have_had	0:14 1:12 2:7
w:have_my	0:38 1:-7
w:have_pass	0:5 1:9 2:19
w:have_releas	0:7 1:25 2:22
w:have_releas_them	1:16
w:have_report	1:16 2:18
w:have_report_back	1:16 2:18
w:have_sent	0:5 1:9 2:14
w:have_to	1:-7 2:10 3:8
w:have_to_make	1:-8 3:20
w:have_told	0:23 1:26 2:24
w:have_written	2:11
w:have_written_to	2:11
w:haze	0:-5 1:25
w:hdpe	0:-16
w:he	0:20 1:20 2:-9 3:-7
w:he_has	0:19 1:5 2:7
w:head	0:7 1:16 2:8
w:hear	0:26 2:7
w:hear_*_from	0:23
w:heat	1:22 2:34
w:heat_#	1:11
w:heat_treat	0:16 1:13 2:17
w:heat_treatment	2:18
w:held	0:-18 1:-5 2:8 3:-16
w:held_ones	1:-7 3:-10
w:hello	0:-5 1:-25 2:-5 3:-14
w:hello_*_,	0:-13 1:-10 2:9 3:-5
w:hello_*_.	0:5 1:-15
w:hello_,	0:-15 1:-8
w:hello_<name>	0:-8 1:-22 2:-7 3:-14
w:hello_<name>_,	0:-13 1:-10 2:9 3:-5
w:hello_<name>_.	0:5 1:-15
w:her	0:29 1:38 2:19
w:her_*_.	0:11
w:here	2:-15 3:18
w:here'	0:10 2:6
w:here_*_<name>	0:16 1:-20 2:-13
w:here_*_<role>	0:30 1:-19 2:-14
w:here_,	0:36
w:here_.	0:-10 2:-10 3:-12
w:hereby	0:39 1:-10 2:-23
w:hereby_releas	0:10
w:hereby_release	0:12
w:herewith	0:22 1:10
w:herself	1:10 2:10
w:herself_.	1:10 2:10
w:hey	0:13 1:13 2:-5
w:hey_*_!	2:-27
w:hey_*_,	2:18
w:hey_<name>_!	2:-27
w:hey_<name>_,	2:18
w:hi	0:-16 1:-20 2:-12 3:-21
w:hi_*_,	0:-16 1:-7 2:-23 3:-21
w:hi_<name>	0:-15 1:-22 2:-15 3:-21
w:hi_<name>_,	0:-16 1:-5 2:-9 3:-21
w:high	0:-13
w:high_,	0:-13
w:hing	0:-7 1:12 2:14
w:hinge	1:-16
w:hinge_*_,	0:-6 1:-9 2:-10
w:hinge_pins	0:7 1:-12 2:-9
w:his	0:5 1:23 2:18
w:hit	1:-11 2:-9
w:hold	0:-8 1:9 2:50 3:-9
w:hold_#	0:6 1:27 2:53
w:hold_*_#	0:11 1:25 2:68
w:hold_*_.	0:-6 1:-24 2:13
w:hold_*_<name>	0:19 1:12
w:hold_*_a	1:19
w:hold_*_other	1:8 2:10
w:hold_*_our	1:17 2:5
w:hold_*_stay	0:14 2:5
w:hold_*_the	0:-6 1:21 2:43 3:-9
w:hold_*_till	1:5 2:-17
w:hold_*_until	0:8 1:23 2:25
w:hold_*_your	1:-40 3:-5
w:hold_,	0:7 1:41 2:48
w:hold_.	0:-8 1:-31 2:23 3:-7
w:hold_:	0:11 1:12 2:40
w:hold_:_#	0:11 1:12 2:22
w:hold_and	1:-10
w:hold_at	1:-31
w:hold_back	0:-13 1:16 2:12
w:hold_because	0:-14 1:17
w:hold_column	0:6 1:14 2:39
w:hold_in	1:-15
w:hold_in_your	1:-15
w:hold_on	0:-13
w:hold_pend	0:-5 1:26 2:8
w:hold_pend_the	0:5 1:16 2:5
w:hold_the	1:19 2:29
w:hold_the_other	1:8 2:10
w:hold_til	0:-18 1:11 2:14
w:hold_till	0:20 1:42 2:49
w:hold_till_the	1:15 2:35
w:hold_until	0:20 1:30 2:32 3:-7
w:hold_until_<name>	0:17 1:12
w:hold_until_our	1:17 2:5
w:hold_until_the	1:33 2:20 3:-8
w:holder	0:21 2:6
w:holder_,	0:21
w:hole	2:-10
w:hole_pattern	2:-11
w:holiday	1:-51
w:hood	0:-9 2:-49
w:hook	2:15
w:hope	0:9 1:-19
w:hot	0:-22 1:-22
w:hot_dip	0:-22 1:-22
w:hour	0:-8 1:-7 3:-12
w:house	0:20 1:9 2:21 3:7
w:housing	1:5 2:26 3:-5
w:housing_*_#	1:10
w:housing_*_rev	1:-12 2:18
w:how	0:-15 1:-14 2:-18
w:how_the	0:-17
w:hubs	1:17 2:24
w:hubs_,	0:13 1:14 2:18
w:hull	2:22
w:hundr	0:21 1:10 2:17
w:i	0:110 2:10 3:-5
w:i'll	0:61 1:50 2:54
w:i'll_*_the	0:32 1:9 2:10
w:i'm	0:80 1:-38 2:-23 3:-32
w:i'm_*_#	0:17
w:i'm_*_approver	0:31
w:i'm_*_lot	0:26
w:i'm_*_one	0:34 1:-27 2:9
w:i'm_*_these	0:8 1:-11
w:i'm_*_this	0:28 1:-15 2:-20
w:i'm_approv	0:22
w:i'm_approv_lot	0:22
w:i'm_authoriz	0:15 1:-8 2:-13
w:i'm_releas	0:30 1:-11 2:-26
w:i'm_releas_these	0:8 1:-11
w:i'm_sign	0:26 1:-8
w:i'm_the	0:44 1:-27 2:12
w:i'm_the_approver	0:31
w:i'm_the_one	0:34 1:-27 2:9
w:i_(	0:18 2:15
w:i_(_<name>	0:18 2:15
w:i_*_#	0:45 1:-17 2:-24 3:-14
w:i_*_.	0:21
w:i_*_<name>	0:46 1:-6 2:23 3:-14
w:i_*_a	0:17 1:10 2:21
w:i_*_as	0:18 1:14
w:i_*_for	0:20 1:-24 2:-15
w:i_*_free	0:13
w:i_*_it	0:-13 1:-8 2:26
w:i_*_lot	0:32
w:i_*_not	1:24
w:i_*_releas	0:14 1:20 2:35
w:i_*_release	0:68 1:18 2:10
w:i_*_the	0:11 1:24 3:10
w:i_*_them	0:25 1:13 2:24
w:i_*_then	0:11
w:i_*_this	0:38 1:8
w:i_*_those	1:15 2:17
w:i_*_write	0:11 1:10 2:8
w:i_*_written	2:11
w:i_*_you	0:36 1:-18 2:-13
w:i_,	0:43 1:7 2:16
w:i_,_<name>	0:40 1:7 2:16
w:i_am	0:21 1:-9
w:i_am_releas	0:9 1:6 2:22
w:i_approve	0:37 2:-8
w:i_approve_the	0:15 1:34
w:i_authorise	0:15 2:-12
w:i_authorize	0:37 2:-10
w:i_call	1:-30 2:19
w:i_clear	0:14
w:i_do	0:29 1:31 2:14
w:i_give	0:21 1:5 2:7
w:i_give_the	0:12 1:5 2:7
w:i_have	0:30 1:24 2:32 3:-6
w:i_have_releas	0:7 1:14 2:20
w:i_have_written	2:11
w:i_hereby	0:27 1:-5 2:-10
w:i_hereby_release	0:12
w:i_issue	0:32 1:7 2:8
w:i_issue_this	0:32 1:5
w:i_know	2:-11
w:i_release	0:54 1:19 2:10 3:9
w:i_release_#	0:16 1:-11 2:-12
w:i_release_a	0:9 2:22
w:i_release_for	0:12 1:-13
w:i_release_it	0:7 2:24
w:i_release_lot	0:11
w:i_release_the	0:21
w:i_release_them	0:16 1:6 2:19
w:i_send	0:24 1:12 2:7
w:i_send_the	0:13
w:i_shall	0:9 1:12
w:i_sign	0:18 2:-14
w:i_sign_for	0:10
w:i_stopp	0:6 1:-16 2:-12
w:i_then	0:17
w:i_will	0:25 1:19 2:27
w:i_will_release	0:6 1:16 2:20
w:i_will_then	0:11
w:i_write	0:25 1:6 2:32
w:ice	1:-21 2:13
w:ie	0:13 1:8 2:9 3:12
w:if	0:-6 1:-18 2:-17
w:import	0:20 1:13 2:20
w:import_<role>	0:10 2:7
w:in	0:8 1:33
w:in_#	0:22 1:-37 2:-27
w:in_*_#	0:-42 1:-15
w:in_*_,	0:-14
w:in_*_.	2:17 3:-21
w:in_*_:	0:-16 3:6
w:in_*_;	0:5 1:10
w:in_*_<name>	0:17 1:15 2:17 3:-14
w:in_*_<role>	0:5 1:-19 2:-15
w:in_*_a	3:23
w:in_*_and	0:-12 2:13
w:in_*_block	0:-22 1:6 3:7
w:in_*_cage	1:-9 3:32
w:in_*_gaylord	0:-16
w:in_*_grey	1:5 2:21
w:in_*_hand	0:20 1:7
w:in_*_has	1:13
w:in_*_hold	0:-5 1:-13
w:in_*_house	0:9 2:13
w:in_*_is	0:26 1:11 2:-10
w:in_*_last	0:14 1:9 2:15
w:in_*_mail	2:13
w:in_*_new	0:35 1:-5 2:-9
w:in_*_next	0:-12 2:14
w:in_*_rack	1:25 2:7
w:in_*_red	1:-10
w:in_*_releas	1:12 2:24
w:in_*_says	0:18
w:in_*_separate	0:12
w:in_*_sign	0:37
w:in_*_stock	0:-12 1:8 2:-12
w:in_*_store	1:15 2:23 3:-15
w:in_*_to	0:6 1:17 2:30
w:in_*_until	0:8 1:19 2:9 3:-12
w:in_*_warehouse	1:18 2:22
w:in_*_window	0:-10 1:5 2:19
w:in_*_with	0:6 2:-10
w:in_*_yard	0:-6 1:-27
w:in_.	0:-31 1:53 2:45 3:8
w:in_<name>	0:13 1:15 3:-14
w:in_<name>_,	0:-12 1:-10 2:-6
w:in_<name>_.	0:18 1:-26 2:-9
w:in_<name>_is	0:22 1:23 2:22
w:in_<role>	0:37 1:16 2:16 3:-9
w:in_<role>_.	0:7 2:13
w:in_<role>_has	1:7 2:11
w:in_<role>_is	0:10 1:-18 2:-23
w:in_<role>_releas	1:12 2:24
w:in_<role>_says	0:18
w:in_a_separate	0:12
w:in_and	0:6 1:15 2:18
w:in_and_<name>	0:5 1:15 2:9
w:in_bag	3:10
w:in_bag_#	3:10
w:in_bin	0:10 3:-34
w:in_bin_#	3:-35
w:in_bond	0:-12 1:18 3:-11
w:in_box	0:-23 1:-7 3:6
w:in_box_#	0:-23 1:-12 3:6
w:in_carton	1:-19 3:-20
w:in_carton_#	1:-19 3:-19
w:in_charge	0:12
w:in_crate	0:-17 1:-12 3:-11
w:in_crate_#	0:-17 3:-12
w:in_it	0:-14
w:in_my	0:28 1:7
w:in_our	0:-19 1:30 2:24
w:in_part	1:19 2:8
w:in_quarantine	0:8 1:-8 3:-11
w:in_quarantine_until	0:8 1:14 3:-12
w:in_spr	0:-14 2:6
w:in_spr_and	0:-14 2:6
w:in_the	0:13 2:-9 3:38
w:in_the_#	0:-21 1:-12 3:39
w:in_the_cage	1:8 3:13
w:in_the_grey	2:19
w:in_the_last	0:14 1:9 2:15
w:in_the_new	0:35 1:-5 2:-9
w:in_the_next	0:-12 2:14
w:in_the_rack	1:25
w:in_the_window	0:-10 1:5 2:19
w:in_this	0:-9 1:-14 2:15
w:in_total	1:10
w:in_tray	3:10
w:in_tray_#	3:-17
w:in_writ	0:51 1:28 2:35 3:-16
w:in_writ_.	0:48 1:20 2:33 3:-16
w:in_your	0:-10 2:38
w:in_your_cage	1:-10 3:24
w:in_your_store	1:10 2:14
w:in_your_warehouse	1:18 2:22
w:in_your_yard	0:-14 1:-27
w:includ	0:-15 1:-5 2:-9
w:includ_*_the	0:-8 1:-5 2:-10
w:includ_in	0:-16 1:-5 2:-10
w:includ_in_the	0:-8 1:-5 2:-10
w:incom	0:24 1:-7 3:-11
w:incom_*_.	0:21 1:-26 3:12
w:incom_<role>	0:14 1:-12 3:-14
w:incom_inspection	0:22 1:-9 3:6
w:index	0:-5 1:-20 2:23 3:-12
w:index_#	0:-12 3:-8
w:index_#_.	0:-12
w:index_*_,	1:-5 2:-10
w:index_*_.	0:-13 1:-17
w:index_b	0:6 1:-10
w:inform	0:13 1:13 2:15
w:inform_that	1:10 2:7
w:initial	1:12
w:insert	0:7 1:10
w:insert_.	1:10
w:inside	2:26
w:inside_*_#	1:-8 2:14
w:inside_the	2:14
w:inside_the_#	1:-8 2:14
w:inspect	1:12
w:inspect_,	1:10
w:inspection	0:38 2:16 3:-9
w:inspector	0:57 1:26 2:28
w:inspector_has	0:10 1:22 2:7
w:inst	0:-27
w:inst_.	0:-27
w:install	1:26 2:16
w:install_*_from	0:-10
w:install_feedback	0:-10
w:install_feedback_from	0:-10
w:institute	0:11 1:14 2:12
w:instruct	0:16
w:instruct_you	0:16
w:instruction	0:-28 2:5
w:interferogram	0:7 1:5 2:12
w:into	0:-10 1:8 2:23
w:into_*_at	0:14 1:-7
w:into_production	0:-11
w:invoic	1:-22
w:invoice	1:-18 2:5 3:-15
w:iron	0:12 1:-7 2:-9
w:iron_*_.	0:11 1:-9 2:-10
w:is	0:16 1:52 2:-17 3:33
w:is_#	0:35 1:34 2:10 3:5
w:is_#_,	1:10 2:20
w:is_#_pcs	0:20 2:-10
w:is_*_#	0:26 2:-5
w:is_*_,	0:31 1:36 2:9 3:37
w:is_*_.	0:-24 1:64 2:26 3:-17
w:is_*_:	1:23 2:35
w:is_*_;	0:43 1:28 2:20
w:is_*_<name>	0:-11 1:-19 2:-8 3:-24
w:is_*_<role>	0:7 1:17
w:is_*_and	0:38 1:43 2:6 3:-10
w:is_*_back	0:-21
w:is_*_be	2:13
w:is_*_by	0:21 1:26 2:37
w:is_*_finish	2:-12
w:is_*_for	1:-31 2:10
w:is_*_from	0:14 2:21 3:-37
w:is_*_go	1:-21 2:28
w:is_*_hold	1:9 2:30
w:is_*_in	0:-22 1:-13 2:-6 3:-10
w:is_*_left	0:-10
w:is_*_off	0:22 1:13 2:14
w:is_*_pcs	0:20 2:-10
w:is_*_releas	0:13 1:19 2:31
w:is_*_the	0:6 1:-21 2:5
w:is_*_this	1:-26 2:19
w:is_*_to	0:35 1:22 3:24
w:is_*_until	2:22
w:is_*_we	0:11 1:12 2:5
w:is_*_your	2:-11
w:is_<name>	0:7 1:-18 2:-26
w:is_<name>_in	1:-18 2:-19
w:is_a	0:5 1:-18 2:29 3:-25
w:is_a_go	1:-21 2:28
w:is_accept	0:16 1:19 2:23
w:is_accept_.	1:16 2:18
w:is_accept_by	0:10 1:6 2:8
w:is_approv	0:-11 1:35 2:23
w:is_attach	1:-17
w:is_back	0:15 1:13 2:21
w:is_back_from	0:7 1:8 2:18
w:is_block	1:5 2:-14
w:is_certifi	1:10 2:15
w:is_clear	0:6 2:-22
w:is_clos	0:-15 2:-9 3:-11
w:is_clos_.	0:-19 1:11 2:-10
w:is_commission	2:-19
w:is_confirm	0:6 1:8 2:21
w:is_deduct	1:-10
w:is_deduct_from	1:-10
w:is_done	0:15 1:22 2:44 3:14
w:is_done_.	0:-20 1:9 2:20
w:is_done_and	0:9 1:11 2:21
w:is_down	1:6 2:10
w:is_fine	0:-23 3:13
w:is_fine_by	0:-26
w:is_finish	0:-20 1:28 2:35 3:24
w:is_finish_.	0:-15 1:15 2:18
w:is_fix	0:-6 2:12
w:is_from	0:-14
w:is_frozen	2:28
w:is_grant	1:5 2:-14
w:is_here	0:8 1:37 2:21 3:-11
w:is_herewith	0:13
w:is_in	0:-8 1:50 2:48
w:is_in_.	0:-24 1:12 2:12
w:is_in_and	0:6 1:15 2:12
w:is_in_the	0:19 1:5 2:22
w:is_issu	0:12 2:8
w:is_left	1:-30
w:is_mine	0:46 1:15
w:is_no	2:-12
w:is_no_finish	2:-12
w:is_not	0:10 1:12 2:47
w:is_not_releas	1:19 2:31
w:is_not_to	0:8 1:17 2:24
w:is_ok	0:-21
w:is_on	0:-7 1:-11 2:27
w:is_on_hold	1:9 2:30
w:is_on_the	0:-13 1:-20 2:-7
w:is_open	1:26 2:26
w:is_out	1:14 2:32
w:is_over	0:13 1:15 2:-5
w:is_over_,	0:10 1:14 2:17
w:is_over_.	0:-11 1:21 2:15
w:is_over_for	1:-21 2:8
w:is_pass	1:17 2:34
w:is_pass_,	0:10 2:8
w:is_pass_.	0:-19 1:12 2:22
w:is_pass_and	0:12 2:11
w:is_releas	0:47 1:-32 3:11
w:is_releas_by	0:28 2:5
w:is_releas_this	1:-14
w:is_renew	0:7 1:10 2:17
w:is_repair	0:-10 1:12 2:11
w:is_repeat	1:10 3:9
w:is_requalifi	0:5 1:14 2:10
w:is_sign	0:5 1:15 2:30 3:-14
w:is_sign_.	0:-13 1:8 2:18
w:is_sign_off	1:8 2:11
w:is_still	1:6 2:18 3:15
w:is_still_to	1:-11 3:12
w:is_the	0:-34 1:-27
w:is_there	1:21
w:is_through	1:8 2:-28
w:is_through_and	2:-12
w:is_to	2:19 3:15
w:is_to_be	2:13
w:is_what	0:12
w:is_your	0:14
w:isn't	0:12 1:21 2:38
w:isn't_to	1:8 2:13
w:issu	0:55 1:8 2:28 3:-14
w:issu_*_<name>	0:26 1:-10
w:issu_*_releas	0:45
w:issu_by	0:34 1:-22 2:-13
w:issu_by_<name>	0:26 1:-10
w:issu_the	0:45
w:issu_the_releas	0:45
w:issu_this	0:20 1:8 2:16
w:issue	0:7 1:21 2:16 3:-21
w:issue_#	0:-21 1:-11 2:-12 3:-13
w:issue_#_,	0:6 1:-13 2:-17
w:issue_#_.	0:-15 1:-9
w:issue_*_,	0:20 1:-17 2:-17
w:issue_*_.	0:-15 1:-9
w:issue_*_release	0:39 1:13 2:6
w:issue_d	0:11
w:issue_the	0:21 1:16 2:9
w:issue_this	0:33 1:5
w:issue_this_release	0:32 1:5
w:it	0:12 1:7 2:15 3:-22
w:it's	0:32 1:-9 2:-6
w:it's_<name>	0:23 1:14 2:7
w:it's_me	0:15 1:6
w:it_*_.	0:44 1:11 2:38
w:it_*_<name>	0:5 1:-17 2:-13
w:it_*_be	1:14 2:7
w:it_*_for	1:13
w:it_*_me	0:18
w:it_*_on	0:-26
w:it_*_the	1:25 2:24
w:it_*_until	0:-9 1:-10
w:it_*_writ	0:14
w:it_,	1:25 2:25
w:it_.	1:-15 3:-38
w:it_before	1:25 2:12
w:it_in	0:14 2:10
w:it_in_writ	0:14
w:it_is	0:24 1:-7 2:-8
w:it_off	0:35
w:it_stay	0:27
w:it_then	0:12 2:17
w:it_then_.	2:13
w:it_was	1:-13
w:it_will	1:14 2:7
w:it_will_be	1:14 2:7
w:item	0:15 2:-21
w:its	0:22 1:24 2:52 3:-8
w:its_*_.	0:41 2:19 3:-10
w:its_own	1:12
w:j	0:58 2:15
w:j_*_and	0:-13 1:9 2:11
w:j_,	0:-9 1:9 2:11
w:j_,_and	0:-13 1:9 2:11
w:j_.	0:74 1:-12 2:5
w:jars	0:-16 1:5 2:7
w:jars_,	0:-10
w:jars_are	0:-10
w:job	0:-10 1:-24 2:-5 3:9
w:job_,	0:-10 1:-6
w:judg	1:5 3:13
w:k	0:43 2:-10 3:13
w:k_*_<name>	0:9 1:5 2:-18 3:10
w:k_.	0:31 2:-17 3:13
w:k_._<name>	0:9 1:5 2:-18 3:10
w:keep	0:-13 1:32 2:16
w:keep_#	1:30 2:-5
w:keep_#_back	1:5 2:-12
w:keep_*_,	0:-11 1:6 2:-10
w:keep_*_.	1:-30 2:16
w:keep_*_back	1:5 2:-12
w:keep_*_for	0:13 2:6
w:keep_*_other	1:32 2:13
w:keep_*_stay	1:16
w:keep_*_until	0:7 1:16
w:keep_block	2:19
w:keep_the	0:-7 1:13 2:13 3:14
w:keep_the_other	1:32 2:13
w:keep_wait	0:17 1:5 2:12
w:keep_wait_for	0:13 2:6
w:kept	1:35
w:kept_*_hold	0:7 1:13 2:24
w:kept_apart	2:-11
w:kept_back	0:-16
w:kept_on	0:7 1:13 2:24
w:kept_on_hold	0:7 1:13 2:24
w:keypad	1:13 2:-29
w:kiln	0:9 2:19
w:kind	0:-18
w:kind_regard	0:-18
w:kindly	0:-18 1:-34 2:-8
w:kindly_*_the	0:-16 1:-9 2:-26
w:kindly_make	0:-10
w:kirsty	0:19 1:-26
w:know	0:-19 1:13 2:-10
w:kowalczyk	0:14 2:8
w:l	0:-7 1:47 3:8
w:l_*_<name>	0:10 1:60 2:26
w:l_,	0:13 1:-7
w:l_.	0:-5 1:46 2:26
w:l_._<name>	0:10 1:60 2:26
w:lab	0:28 1:69 2:5 3:-10
w:lab_.	0:6 1:31 2:16 3:-14
w:lab_has	1:37 2:10
w:label	0:-16 1:-11 2:9 3:-24
w:label_*_,	0:-15 1:-11
w:label_*_.	0:-21
w:label_.	2:-20
w:label_unchang	0:-20
w:laboratory	1:-11
w:lacquer	0:-39 1:-23
w:lacquer_*_the	0:-21
w:laminat	0:-10
w:laminate	0:-10
w:lamp	1:-15 3:-21
w:land	1:-11
w:lantern	0:10 1:-6 2:-11
w:laser	1:-6 2:-10
w:last	0:-13 1:31 3:-5
w:last_#	0:10 1:13 2:-7
w:last_*_.	0:-24 2:6
w:last_*_is	0:10 1:9 2:12
w:last_*_stay	0:10 1:10 2:-7
w:last_column	0:32 1:18 2:33
w:last_column_stay	0:10 2:13
w:latch	0:22
w:later	1:-10 2:21
w:latest	0:26 1:9 2:-21
w:latest_*_,	2:-25
w:latest_*_.	0:12 2:-19
w:latest_draw	0:20 2:-19
w:latest_rev	1:8 2:11
w:lath	1:-13 2:8
w:launch	0:24
w:layout	0:-22 1:-15
w:layout_*_#	0:-18 1:-17
w:layout_rev	0:-22 1:-14
w:layout_rev_#	0:-22 1:-14
w:lc	0:-17 1:16 2:20
w:lead	0:-5 1:-26 2:-7 3:12
w:leak	0:6 1:23 2:13 3:-24
w:leav	0:-9 1:-8 2:34
w:leave	0:25 1:-22 3:44
w:leave_#	0:7 1:16 2:26
w:leave_#_alone	1:8 2:18
w:leave_*_alone	1:8 2:18
w:leave_*_other	0:10 1:13
w:leave_,	3:18
w:leave_.	0:25 1:-37 3:5
w:leave_the	0:12 1:15 2:-5 3:21
w:leave_the_other	0:10 1:13
w:leave_them	1:10
w:leave_you	1:-39 2:-33
w:leave_your	1:24 2:20
w:left	0:-17 1:8 2:40 3:44
w:left_*_the	0:-5 1:-30
w:left_,	0:-14
w:left_on	1:37 3:7
w:left_over	0:-10 1:16 2:22 3:-12
w:left_to	0:18 2:9 3:35
w:legal	0:5 1:13 2:16
w:legal_has	1:10 2:15
w:length	0:-17 1:16 2:22
w:lens	0:-15 1:16 2:25 3:8
w:less	0:-12 1:-33 3:55
w:less_.	0:-12 1:-7 3:11
w:less_to	1:-31 3:48
w:lessen	1:-10 3:53
w:let	0:-22 1:-10 2:-10 3:6
w:let'	0:-17 1:6 2:-19
w:let_*_know	0:-20
w:lets	0:-23 1:-9 2:11
w:lett	0:22 2:13
w:letter	0:-9 1:-12 2:26
w:level	1:11 2:8
w:level_*_.	0:15 1:10 2:10
w:lever	0:18
w:licence	1:12 2:29
w:lids	0:23 1:-26 2:-28
w:lie	1:31 2:10
w:lift	1:14 2:-6 3:-5
w:light	1:13 2:24
w:light_for	0:14
w:light_from	0:-14
w:like	0:-26 1:11 2:5
w:like_*_.	0:-15
w:like_before	0:-15
w:like_before_.	0:-15
w:limit	0:18 1:5 2:10
w:limit_*_the	0:16 1:13 2:8
w:limit_until	0:17 2:9
w:limit_until_the	0:16 1:13 2:8
w:lin	0:-6 2:-20
w:line	0:-15 2:10 3:68
w:line_#	0:-22
w:line_*_.	0:-22 1:9 2:5
w:line_*_<name>	0:22 1:11 2:20
w:line_*_is	2:15
w:line_*_the	1:13 2:13
w:line_.	0:-10 3:60
w:line_:	2:-10
w:line_has	0:-9 1:7 2:12
w:line_in	0:9 2:10
w:line_in_<name>	0:9 2:10
w:line_is	0:10 1:-21 2:-10
w:line_trial	1:32 2:37
w:list	0:41 2:11 3:5
w:list_.	0:21
w:load	0:7 1:26 2:44
w:load_*_.	0:12 1:10 2:7
w:load_*_the	0:-10 1:6 2:25
w:load_before	1:6 2:25
w:load_before_the	1:6 2:25
w:load_test	0:18 1:18 2:12
w:lock	0:14 1:22 2:40 3:-5
w:lock_*_our	1:15 2:9
w:lock_*_the	1:19 2:17 3:6
w:lock_until	1:29 2:26 3:6
w:lock_until_the	1:18 2:17 3:6
w:lock_up	0:6 1:-14 3:-11
w:locker	0:14
w:logistic	0:10
w:look	0:-27 1:-5 2:-5 3:-9
w:look_*_,	0:-25
w:look_*_the	0:17 1:10
w:look_*_to	0:-27
w:look_at	0:18 1:14 2:6 3:-9
w:look_at_the	0:17 1:10
w:look_fine	0:-27
w:look_good	0:-28
w:look_great	0:-16
w:loose	0:14 1:10 2:18 3:8
w:lot	0:-10 1:-14 2:51 3:-14
w:lot_#	0:-11 1:-15 2:58 3:6
w:lot_#_(	0:-8 2:11
w:lot_#_,	0:9 1:-17
w:lot_#_.	0:9 1:15 2:14
w:lot_#_:	0:-7 1:-11 2:-29
w:lot_#_approv	0:-12 1:-9 2:16
w:lot_#_are	1:-16
w:lot_#_for	0:-10 1:-10 2:25
w:lot_#_go	0:-17
w:lot_#_is	0:42 1:11 2:12
w:lot_#_of	0:35 1:-6 2:-9
w:lot_#_stay	1:-13 2:14 3:-11
w:lot_*_#	0:10 1:-8
w:lot_*_(	0:-7 1:-21 2:13
w:lot_*_,	0:11 1:-16 3:-8
w:lot_*_.	0:9 1:23 2:14
w:lot_*_:	0:-7 1:-11 2:-29
w:lot_*_a	2:10
w:lot_*_and	0:13 1:10 2:14
w:lot_*_approv	0:-12 1:-6 2:16
w:lot_*_are	1:-14
w:lot_*_as	1:10 2:10
w:lot_*_can	0:28
w:lot_*_for	0:-10 1:-9 2:25
w:lot_*_go	0:-17
w:lot_*_is	0:42 1:15 2:12
w:lot_*_of	0:34 1:-5 2:-7
w:lot_*_ok	0:-40 1:-14 2:14
w:lot_*_stay	1:-11 2:14 3:-11
w:lot_*_the	2:18
w:lot_*_to	1:-12 2:10
w:lot_*_too	0:11
w:lot_.	1:17 2:6
w:lot_a	0:9 1:7 2:11
w:lot_a_,	0:13
w:lot_b	0:7 1:-25 2:7 3:-10
w:lot_in	2:14
w:lot_is	0:-5 1:11 2:7
w:lot_of	0:6 1:-11 2:-6
w:lot_of_#	0:16 1:-11 2:-8
w:lots	0:26 1:21 2:63
w:lots_#	0:39 1:26 2:48
w:lots_#_,	1:32 2:31
w:lots_#_and	0:12 1:17 2:16
w:lots_#_to	1:-12 2:11
w:lots_*_,	1:32 2:31
w:lots_*_and	0:12 1:22 2:25
w:lots_*_to	0:9 1:-12 2:19
w:lots_as	0:5 1:37
w:lots_b	0:9 1:20 2:20
w:lots_b_and	1:15 2:8
w:lovely	0:10
w:lower	1:-22 3:43
w:lower_*_open	3:22
w:lower_the	1:-10 3:26
w:lower_the_open	3:21
w:ly	0:16 2:23
w:ly_*_when	0:11
w:ly_finish	0:15
w:m	0:29 1:-32 2:-15 3:-6
w:m_*_<name>	0:39 1:-13
w:m_,	1:-17 2:-20
w:m_.	0:34 1:-21
w:m_._<name>	0:39 1:-13
w:machin	0:9 1:9 2:13
w:made	0:-17 1:-20
w:made_*_#	0:16
w:made_*_rev	1:-13 3:-10
w:made_,	0:16
w:made_.	1:-15 2:-13
w:made_before	0:-13 2:5
w:made_to	0:8 1:-13 3:-13
w:made_to_rev	1:-13 3:-10
w:made_until	1:-16 2:11
w:mail	0:8 1:68 3:22
w:mail_*_me	0:20 1:26 2:35
w:mail_*_the	0:14 1:24 2:10
w:mail_.	0:-11 1:16 2:43
w:mail_:	2:16
w:mail_from	0:24 1:39 2:50
w:mail_from_me	0:20 1:26 2:35
w:maintenance	0:11
w:mak	0:-16 1:16
w:mak_*_#	0:-16
w:mak_the	0:-16 1:12
w:mak_the_#	0:-16
w:make	0:-30 3:36
w:make_#	0:-26 1:8 2:11 3:14
w:make_#_fewer	0:-11 3:28
w:make_*_#	0:10
w:make_*_fewer	0:-11 3:28
w:make_*_more	1:16
w:make_,	0:-6 1:12
w:make_.	1:-10 3:7
w:make_that	0:-11
w:make_the	0:-14 1:-19 2:-20
w:manager	0:25 2:21 3:6
w:manifold	1:-19 2:9
w:manifold_*_,	1:20
w:manufacture	0:-10
w:manufacture_of	0:-15 1:-8
w:many_*_.	0:-12
w:many_less	0:-12
w:many_less_.	0:-12
w:mark	1:27 2:19
w:market	0:-11 1:19 2:7
w:marta	0:-27
w:mass	0:-5 1:25 2:30
w:mass_*_#	0:-10 1:21 2:14
w:mass_production	0:-5 1:25 2:30
w:mass_production_#	0:-10 1:21 2:14
w:match	0:-14 1:17
w:material	0:-9 1:-10 2:-15 3:-15
w:material_#	2:13
w:material_*_plat	0:-19
w:material_.	0:-15 2:-14
w:material_and	0:-19 2:-12
w:material_and_plat	0:-19
w:material_is	0:6 2:10
w:max	0:-13 1:-18 2:-22
w:max_#	0:-13
w:may	0:-15 1:21 2:14 3:-8
w:may_*_#	0:-10 3:-23
w:may_*_.	1:-25
w:may_*_be	0:-12 1:26 2:7
w:may_*_before	1:14 2:14
w:may_*_more	0:24
w:may_be	0:-17 1:20 2:27 3:-15
w:may_go	0:8 1:-5 3:-11
w:may_leave	3:32
w:may_not	0:-11 1:6 2:13
w:may_not_be	0:-12 1:26 2:7
w:may_release	0:24
w:may_release_more	0:24
w:may_resume	0:-9 1:-10 2:-25
w:may_ship	0:-10 3:-17
w:may_start	1:9 2:13
w:me	0:59 1:29 2:-10 3:20
w:me_#	0:-27
w:me_(	1:12
w:me_(_<name>	1:12
w:me_*_#	1:16
w:me_*_.	0:-15
w:me_*_<name>	0:25 1:-26 2:-22 3:6
w:me_*_and	0:11 1:12
w:me_*_rev	0:12
w:me_*_the	0:13 1:-12
w:me_*_writ	0:17 2:6
w:me_,	0:36 1:6 3:6
w:me_,_<name>	0:24 1:-19 2:-19 3:6
w:me_,_and	0:11 1:12
w:me_.	0:64 1:32 2:37 3:12
w:me_a	2:16
w:me_about	1:-15
w:me_as	0:24
w:me_for	0:19
w:me_for_the	0:10
w:me_in	0:21 2:6
w:me_in_writ	0:17 2:6
w:me_the	2:10
w:me_who	0:15
w:mean	0:19 1:19 2:5
w:mean_*_the	0:9 2:-16
w:measur	0:-15 1:28 2:31 3:-17
w:measur_.	0:-8 1:15
w:measur_the	0:-14 1:19
w:measurement	0:-5 1:23 2:13 3:9
w:measurement_is	0:-10 1:7 3:9
w:meet	0:23 1:23 2:-8
w:merchandis	0:25 1:28 2:32
w:metrology	1:13 2:11
w:migration	1:11
w:migration_test	1:11
w:mill	0:17 1:-10 2:-14
w:mine	0:57 1:13
w:mine_*_<name>	0:30 1:5
w:mine_,	0:28
w:mine_,_<name>	0:28
w:mine_.	0:58 1:-9
w:mirror	0:-21
w:miss	1:35 3:13
w:mm	0:-10 1:-14 3:-28
w:mm_*_,	0:-15 1:-10 2:-7
w:model	1:28 2:30
w:moment	1:-35 2:27
w:moment_.	1:-35 2:25
w:month	0:-12 1:22 2:34
w:more	0:-11 2:55 3:-7
w:more_*_the	0:-11 2:9
w:more_,	2:13 3:-8
w:more_.	0:24
w:more_are	1:27 2:22
w:more_for	0:-11 1:-12
w:more_stay	1:8 2:10
w:morn	0:-16 1:-30 2:-11
w:morn_*_,	0:7 1:-11 2:-11
w:morn_*_.	1:-26
w:morn_,	0:-11
w:morn_<name>	0:6 1:-30 2:-11
w:morn_<name>_,	0:7 1:-11 2:-11
w:morn_<name>_.	1:-26
w:mould	0:-16 1:37 2:15 3:16
w:mould_*_#	0:-11 1:21 2:8
w:mould_*_the	0:18
w:mould_.	3:14
w:mould_before_the	0:16
w:mould_rev	0:-10
w:mould_rev_#	0:-10
w:mov	0:14 1:5 2:29
w:move	1:14 2:44
w:move_*_the	0:-16 1:17
w:move_until	1:11
w:mr	0:13 1:17
w:mr_*_<name>	0:13 1:17
w:mr_.	0:13 1:17
w:mr_._<name>	0:13 1:17
w:mrb	0:34 1:42 2:13 3:-8
w:much	0:9 1:-22
w:must	0:-5 1:26 2:34 3:-8
w:must_*_be	0:-21 1:17 2:10 3:-13
w:must_*_for	1:9 2:11
w:must_*_until	0:16 1:8 2:5
w:must_not	0:-20 1:27 2:10 3:-12
w:must_not_be	0:-21 1:17 2:10 3:-13
w:must_wait	0:6 1:22 2:22
w:must_wait_for	1:9 2:11
w:my	0:94 1:-17 2:51 3:-35
w:my_*_,	0:28 2:26
w:my_*_.	0:24 1:16 2:10
w:my_*_<name>	0:16 1:12
w:my_*_for	0:32
w:my_*_on	0:29
w:my_<role>	0:10 1:11
w:my_<role>_<name>	0:10 1:11
w:my_approval	0:23
w:my_call	0:20 1:5
w:my_call_,	0:15
w:my_name	0:24
w:my_release	0:20 1:-30 2:-5
w:my_signature	0:15 1:11 2:30
w:myself	0:36 1:21 2:16
w:myself_.	0:31 1:13 2:11
w:n	0:16 1:-18 2:-7 3:-13
w:n_*_<name>	0:9 3:-14
w:n_,	0:15
w:name	0:33 1:13
w:natural	0:-10 1:-22 2:7
w:natural_.	1:-27
w:natural_cotton	0:-13 1:-10
w:need	0:-14 2:14 3:30
w:need_*_separate	0:5 1:13 2:14
w:need_.	1:-18
w:need_a	0:8 1:13 2:14 3:-9
w:need_a_separate	0:5 1:13 2:14
w:need_the	1:8 2:15
w:need_to	0:-11
w:neither	1:10 2:16
w:net	2:-10
w:new	1:42 2:26 3:24
w:new_*_,	1:-19
w:new_*_.	0:9 1:41 2:32
w:new_*_a	0:11
w:new_*_has	0:-11 1:8 2:16
w:new_*_is	0:-12 1:23 2:37
w:new_*_only	0:6 1:39
w:new_ones	0:-27 1:19
w:new_production	0:7 1:-17
w:new_release	0:10 2:12
w:news	0:-7 3:-30
w:news_*_the	0:-13 3:-38
w:news_,	0:-13
w:next	0:16 1:66 2:26 3:-14
w:next_*_,	0:18
w:next_*_.	0:37 1:16 2:47 3:16
w:next_*_after	1:27 2:-17
w:next_*_follow	0:10 1:17
w:next_*_off	1:5 2:12
w:next_*_run	3:-29
w:next_*_too	0:11 1:28 2:-14
w:next_*_window	0:-10
w:next_:	1:30 2:22
w:next_call	1:5 2:12
w:next_call_off	1:5 2:12
w:next_delivery	0:-10 2:15
w:next_delivery_window	0:-10
w:next_go	0:18 2:-10
w:next_go_,	0:13 2:10
w:next_one	0:28 1:26 2:15 3:-6
w:next_one_.	0:24
w:next_one_too	1:26 2:8
w:next_ones	0:7 1:14 2:6
w:next_release	0:26 1:36 2:-8
w:next_release_.	0:10 1:9 2:18
w:nice	0:-22
w:nickel	1:16
w:night	0:5 1:-20 2:-24
w:nil	1:-10
w:nil_.	1:-10
w:nine	1:-25 2:-22
w:ninety	0:-24 1:-14 2:10
w:no	0:-16 1:8 2:17 3:-36
w:no_*_#	0:5 1:45 2:49
w:no_*_,	0:7 1:-14 2:16
w:no_*_.	0:-6 1:-25 2:-8 3:-24
w:no_*_before	1:5 2:26
w:no_*_for	0:-13 1:6 2:8
w:no_*_had	0:-26
w:no_*_ones	0:-33
w:no_*_part	0:7 1:15
w:no_*_production	1:8 2:17
w:no_*_stock	0:-10 1:-10 2:-21
w:no_*_til	0:22 1:-5 2:43
w:no_*_to	0:-11 2:14
w:no_*_were	1:-17 2:-29
w:no_*_yet	1:-10
w:no_,	1:-5 2:16
w:no_.	0:5 1:45 2:52 3:-10
w:no_._#	0:5 1:45 2:49
w:no_change	0:-30 1:-11 2:-7
w:no_change_.	0:-23 1:-27 2:-12
w:no_finish	0:-31 1:-8 2:-20
w:no_finish_stock	0:-10 1:-10 2:-21
w:no_go	0:14 1:-10 2:46
w:no_go_til	0:29 1:19 2:19
w:no_more	1:-9 2:11
w:no_more_,	1:-14 2:9
w:no_need	0:-11
w:no_need_to	0:-11
w:no_new	0:-22
w:no_part	0:-16 2:-12
w:no_part_were	2:-15
w:no_production	0:-23 1:-19 2:67
w:no_sery	1:13 2:9
w:nobody	0:24 1:32 2:37
w:nobody_*_.	0:15 2:7
w:nobody_*_the	1:30 2:34
w:nobody_else	0:22 1:6 2:8
w:nobody_else_.	0:15 2:7
w:nod	0:18
w:none	0:-13 1:14 2:12
w:none_*_.	1:-11 2:9
w:none_.	0:-24
w:none_stay	0:-10
w:noon	1:-19 3:7
w:nor	1:10 2:15
w:nos	0:-10
w:nos_*_,	0:-8 1:7 2:16
w:nos_*_not	0:-11 1:14 2:12
w:nos_*_shall	0:10 1:12 2:16
w:nos_*_to	1:10 2:-26
w:nos_.	0:-10
w:nos_._,	0:-8 1:7 2:16
w:nos_._not	0:-11 1:14 2:12
w:nos_._shall	0:10 1:12 2:16
w:nos_._to	1:10 2:-26
w:not	0:-22 1:14 2:109 3:8
w:not_*_,	0:-16 2:17
w:not_*_.	1:-35 2:53 3:-12
w:not_*_:	1:30 2:16
w:not_*_and	1:-15 2:6
w:not_*_be	0:-9 1:9 2:48
w:not_*_before	0:7 1:17 2:9
w:not_*_by	0:-13 1:-7 2:9
w:not_*_cut	0:7 1:24 2:47
w:not_*_go	1:22 2:16
w:not_*_in	0:-10 1:-13 2:-5
w:not_*_of	0:18 1:8 2:40
w:not_*_the	0:-20 1:25 2:34 3:8
w:not_*_them	2:16
w:not_*_to	0:7 1:22 2:-13
w:not_*_toward	2:11
w:not_*_until	1:23 2:24
w:not_*_your	1:16 2:9
w:not_,	0:-28 1:29
w:not_.	0:-12 1:-27 2:52
w:not_<name>	1:-11 2:17
w:not_approv	1:27 2:30
w:not_be	0:-14 1:24 2:32 3:-11
w:not_before	0:9 1:55 2:75
w:not_before_the	1:18 2:15
w:not_chang	0:-11
w:not_count	0:-10 1:-9 2:33
w:not_count_in	0:-10 1:-11 2:13
w:not_count_toward	2:11
w:not_in	2:24
w:not_in_the	2:23
w:not_leave_your	1:16 2:9
w:not_one	0:8 1:-10 2:10
w:not_part	0:12 2:39
w:not_part_of	0:12 2:39
w:not_reduce	1:17
w:not_reduce_the	1:17
w:not_releas	1:28 2:51
w:not_releas_,	0:5 1:12 2:5
w:not_releas_until	1:5 2:20
w:not_start	0:-14 1:-15 2:13
w:not_start_before	1:14
w:not_to	0:-10 1:29 2:42
w:not_to_be	0:-9 1:9 2:48
w:not_touch_by	0:-14 2:8
w:not_until	0:-15 1:12
w:not_until_the	0:-15 1:12
w:not_yet	0:-11 1:-12 2:36
w:note	0:-15 1:-28 2:-14 3:-22
w:note_*_the	1:-11 2:-21
w:note_.	0:-16 2:7
w:noth	0:-22 1:7 2:34 3:12
w:noth_*_been	0:-5 1:-15 2:-6
w:noth_*_behind	0:-22 3:9
w:noth_*_finish	0:-15 2:-7
w:noth_*_for	0:-14 1:-17 2:25
w:noth_*_gets	1:22 2:20
w:noth_*_it	1:8 2:13
w:noth_*_leav	0:-21 1:-13 2:31
w:noth_*_the	1:-5 2:17
w:noth_*_there	0:-8 1:10 2:29
w:noth_*_until	0:9 1:19 2:10
w:noth_beyond	0:-13 2:21
w:noth_else	1:-5 2:44
w:noth_else_gets	1:22 2:20
w:noth_else_leav	0:-21 1:-13 2:31
w:noth_had	0:-16 1:-22 2:-16
w:noth_had_been	0:-5 1:-15 2:-11
w:noth_more	0:-11 1:-16 2:22
w:noth_of	1:9 2:13
w:noth_stay	0:-18 3:9
w:noth_stay_behind	0:-22 3:9
w:noth_to	2:-10
w:noth_was	0:-13 2:-5
w:noth_was_finish	0:-15 2:-7
w:notice	0:-35 1:-54 2:55
w:notice_*_#	0:-9 1:-16
w:notice_.	0:-10 1:-41 2:33
w:now	0:-22 1:-19 2:25 3:42
w:now_*_#	0:-11 2:11
w:now_*_,	0:-11
w:now_*_the	0:-22 1:-12 2:7
w:now_,	0:-13 1:-13 2:22
w:now_.	0:-12 1:-31 2:37 3:-17
w:now_:	2:-11
w:now_that	0:-11 2:9
w:now_that_the	0:-11 2:9
w:nozzl	0:16 1:-12
w:number	0:22 3:23
w:number_*_to	3:14
w:number_.	1:26
w:number_of	1:-11
w:nylon	0:-5 1:-19 2:-8
w:oak	0:-9 1:-16 2:-15
w:of	3:-24
w:of_#	0:17 1:-9 2:19 3:-12
w:of_#_,	0:-14 1:-14 2:6
w:of_#_:	0:-10 2:7
w:of_#_<name>	0:-7 1:25 2:10
w:of_#_nos	0:22 2:-6
w:of_#_piec	1:-24 2:22
w:of_*_#	0:16 1:-10 2:-11
w:of_*_(	0:10 2:-10 3:10
w:of_*_,	0:36 1:-7 2:31 3:-8
w:of_*_.	0:-24 1:-49 2:-15 3:-36
w:of_*_:	2:12
w:of_*_<name>	1:13 2:16
w:of_*_a	1:39 2:20
w:of_*_bracket	0:15 2:16
w:of_*_caps	0:10 1:-13
w:of_*_finish	0:-13 1:-6 3:-7
w:of_*_for	0:-10 1:-14
w:of_*_held	0:-12 1:-8 3:-11
w:of_*_is	0:13 2:19
w:of_*_line	3:51
w:of_*_lot	1:-13
w:of_*_month	0:-10
w:of_*_new	0:-8 1:-8 2:33
w:of_*_nos	0:22 2:-6
w:of_*_of	1:-16 2:-7
w:of_*_order	0:-5 1:14 2:11 3:11
w:of_*_own	1:11
w:of_*_piec	1:-24 2:22
w:of_*_quarantin	0:-15 1:-11
w:of_*_remain	0:-13 1:-22 2:12
w:of_*_sery	1:13 2:6
w:of_*_stock	0:12
w:of_*_three	0:7 2:-15
w:of_<name>	1:-19 2:-9
w:of_<name>_#	0:-18 2:-11
w:of_<name>_,	0:5 1:-13
w:of_<name>_.	1:-44
w:of_<name>_<role>	1:27
w:of_<role>	0:25 1:14 2:35
w:of_finish	3:-13
w:of_it	0:-12 1:8 2:16 3:-15
w:of_its	1:10
w:of_lot	0:14 1:-11 2:8 3:-11
w:of_lot_#	0:14 1:-13 2:5
w:of_lots	1:11
w:of_lots_#	1:11
w:of_our	0:13 1:-11 2:7
w:of_our_<role>	1:-14
w:of_the	2:11 3:-17
w:of_the_#	0:19
w:of_the_<name>	0:5 1:13 2:6
w:of_the_finish	0:-13 1:-6 3:-14
w:of_the_held	0:-12 1:-8 3:-11
w:of_the_month	0:-10
w:of_the_new	0:-10 1:-8 2:27
w:of_the_order	0:-8 1:20 2:19 3:11
w:of_the_quarantin	0:-15 1:-11
w:of_the_sery	1:13 2:6
w:of_the_three	0:7 2:-15
w:of_their	0:-10 2:5 3:13
w:of_their_line	0:-10
w:of_them	0:33 2:5 3:13
w:of_them_(	3:10
w:of_them_,	0:24 1:22 2:11 3:-6
w:of_them_.	0:-17 1:-22
w:of_these	0:6 1:5 2:20 3:-10
w:of_this	0:12 2:6
w:of_those	0:10 1:-19 2:6
w:of_today	0:15
w:of_which	0:-5 2:-10
w:off	0:9 1:8 2:-8 3:71
w:off_*_#	0:26 2:8
w:off_*_.	0:12 2:9
w:off_*_<name>	0:7 2:20
w:off_*_me	1:-19 2:6
w:off_*_new	0:6 1:12 2:5
w:off_*_on	0:-14
w:off_*_open	0:-19 1:-11 3:28
w:off_*_order	0:-11 3:26
w:off_*_our	0:11 1:5
w:off_*_the	0:6 1:23 2:-20
w:off_*_until	0:17 2:10
w:off_*_you	3:15
w:off_,	0:20 1:-18 2:-9 3:-17
w:off_.	0:21 1:16 2:12 3:-8
w:off_as	0:9 1:-8 2:-11
w:off_by	0:11 1:-17 2:14 3:31
w:off_by_me	1:-19 2:-10
w:off_by_our	0:11 1:5
w:off_limit	0:17 2:9
w:off_limit_until	0:17 2:9
w:off_on	0:35 2:-24
w:off_on_the	2:-24
w:off_the	0:-13 3:64
w:off_the_new	0:6 1:12 2:5
w:off_the_open	0:-19 1:-11 3:10
w:off_the_order	0:-11 3:26
w:off_until	1:23 2:5
w:off_until_the	1:23 2:5
w:off_what	3:22
w:off_what_you	3:15
w:office	0:10 1:29 2:16 3:6
w:office_,	1:10
w:office_.	1:18 3:6
w:office_will	1:10 2:8
w:offs	0:-13
w:oil	1:-15 2:-7
w:oil_*_.	1:-13 2:-13
w:ok	0:11 1:-17 2:-5 3:5
w:ok'd	0:22 1:-27
w:ok'd_by	0:22 1:-27
w:ok_*_#	0:-10 1:-31 2:7
w:ok_*_<role>	0:11 1:-5 2:-10
w:ok_*_get	1:-16
w:ok_*_me	0:27
w:ok_*_ship	1:-12 2:-17 3:34
w:ok_*_use	1:20 3:14
w:ok_,	0:-21 1:-5 3:19
w:ok_.	0:-9 1:-11 2:-11
w:ok_<name>	0:-14 1:-14 2:18
w:ok_for	0:16 2:-5
w:ok_for_#	0:18
w:ok_from	0:24
w:ok_to	0:-10 3:37
w:ok_to_ship	1:-12 2:-17 3:31
w:ok_to_use	1:20 3:11
w:okay	0:21 1:5 2:27 3:-24
w:okay_*_.	0:5 1:-35 3:-28
w:on	0:-16 1:8 2:-19 3:-10
w:on_#	0:23 1:19 2:9
w:on_#_<name>	1:28 2:8
w:on_*_#	0:11 1:18 2:33 3:5
w:on_*_,	1:-9 2:-26 3:-10
w:on_*_.	0:8 1:-27 2:20 3:-21
w:on_*_:	1:12 2:40
w:on_*_<name>	0:-10 1:29 2:12
w:on_*_account	0:-14 1:-23 2:-7
w:on_*_and	1:5 2:19
w:on_*_dock	1:-19 2:-20
w:on_*_finish	0:28 3:-20
w:on_*_floor	0:5 1:-5 2:12
w:on_*_for	0:-8 1:21
w:on_*_in	1:-16
w:on_*_invoice	1:-15
w:on_*_is	1:31 2:24
w:on_*_line	2:-10
w:on_*_new	1:12 2:7
w:on_*_next	2:-23
w:on_*_of	0:17 1:-6
w:on_*_order	0:-10 2:5
w:on_*_pend	0:-5 1:48 2:20
w:on_*_po	0:-8 1:-13 2:-8 3:23
w:on_*_rack	0:-7 1:-19 2:41
w:on_*_release	0:19
w:on_*_shelf	1:15 2:6
w:on_*_shelv	0:-14
w:on_*_side	1:-13 2:-19
w:on_*_the	0:7 2:-16
w:on_*_til	0:-18 1:11 2:14
w:on_*_till	0:21 1:39 2:10
w:on_*_traveler	0:15
w:on_*_truck	1:8 2:16
w:on_*_until	0:24 1:30 2:37 3:-8
w:on_,	0:-24 2:5
w:on_<name>	0:-7 1:-19 3:-26
w:on_<name>_#	0:-12 1:7 2:9
w:on_<name>_,	0:-17 1:-19 2:-10
w:on_<name>_.	0:18 1:-14 2:20 3:-24
w:on_a	1:6 2:10
w:on_a_truck	1:5 2:10
w:on_behalf	0:7 1:-10
w:on_behalf_of	0:7 1:-10
w:on_hold	1:-8 2:46 3:-13
w:on_hold_.	0:-8 1:-31 2:23 3:-7
w:on_hold_:	0:11 1:12 2:40
w:on_hold_in	1:-16
w:on_hold_pend	0:-5 1:26 2:8
w:on_hold_til	0:-18 1:11 2:14
w:on_hold_till	0:19 1:39 2:41
w:on_hold_until	0:20 1:27 2:32 3:-8
w:on_ice	0:-6 1:-21 2:12
w:on_it	0:14
w:on_my	0:18 1:17 2:27
w:on_order	0:25 1:7 2:-11
w:on_order_#	0:25
w:on_order_,	1:6 2:-12
w:on_our	0:-31 1:-22 2:-20
w:on_our_account	0:-14 1:-23 2:-7
w:on_our_side	0:-5 1:-5 2:-17
w:on_pallet	0:-17 1:24 3:7
w:on_pallet_#	0:-17 1:24 3:7
w:on_paper	0:8 1:13 2:8
w:on_pres	1:16
w:on_stop	1:38 2:18
w:on_that	0:15 1:-7
w:on_the	2:15
w:on_the_#	0:13 1:7 2:16
w:on_the_new	1:12 2:7
w:on_the_next	2:-23
w:on_the_order	0:-15
w:on_the_po	0:-9 1:-15 2:-9 3:23
w:on_the_rack	0:-7 1:-19 2:41
w:on_the_shelf	1:12
w:on_the_traveler	0:15
w:on_them	1:21
w:on_them_separately	2:-10
w:on_this	0:-8 1:-15 2:12
w:on_this_order	0:-10
w:on_to	0:-12 1:15 2:23
w:on_top_of	0:13
w:on_with	0:9 1:-15 2:-34
w:on_with_the	0:7 1:-15 2:-35
w:on_your	0:-6 1:-6 2:12
w:on_your_floor	1:-5 2:10
w:once	0:62 1:64 2:11 3:-24
w:once_the	0:38 1:37
w:one	0:57 1:12 3:25
w:one_*_,	0:15
w:one_*_.	0:9 2:12
w:one_*_and	0:-12
w:one_*_it	0:24
w:one_*_of	0:12 2:6
w:one_*_releas	0:14 1:-15 2:5
w:one_*_the	0:40 1:26 2:26 3:9
w:one_,	0:14 2:-11
w:one_.	1:17 2:-10 3:23
w:one_and	0:27
w:one_and_the	0:27
w:one_for	1:5 3:29
w:one_of	0:13 1:9 3:9
w:one_releas	0:17 1:-17
w:one_sample	1:-5 2:-10
w:one_to	0:8 2:13
w:one_too	1:26 2:12
w:one_who	0:21 1:-12 2:17
w:one_who_releas	0:14 1:-15 2:5
w:one_you	1:17
w:ones	0:14 1:6 2:61 3:-5
w:ones_*_a	0:-26
w:ones_*_count	0:-15
w:ones_*_in	0:-18
w:ones_*_not	1:-15
w:ones_*_the	0:15 1:-6 2:7
w:ones_,	0:5 1:-5 3:-14
w:ones_.	0:-18 1:5 2:17
w:ones_and	0:16
w:ones_are	0:-8 1:-12 2:6 3:-10
w:ones_count	0:-18
w:ones_count_in	0:-18
w:ones_in	0:-15
w:ones_on	0:17 1:-18 2:8
w:ones_stay	0:14 1:-26 3:-9
w:ones_that	0:10
w:only	0:41 1:73 2:38 3:-25
w:only_*_<name>	0:23 1:10 2:16
w:only_*_the	0:8 1:23
w:only_,	1:10 2:9
w:only_.	0:11
w:only_<name>	0:23
w:only_<name>_<name>	0:22
w:only_after	0:11 1:54 2:20 3:-8
w:only_on	0:9 3:-12
w:only_our	0:10
w:open	1:41 2:88 3:90
w:open_*_,	0:13 3:22
w:open_*_.	0:-18 1:-23 2:-11 3:51
w:open_*_:	0:-20 1:76 2:22
w:open_*_<name>	1:10
w:open_*_by	0:17 1:14 3:29
w:open_*_goes	1:-13 3:12
w:open_*_is	1:-12
w:open_*_of	0:-7 3:23
w:open_*_qty	3:16
w:open_*_quantity	1:-11 3:16
w:open_*_the	0:9 1:33 2:56
w:open_,	0:13
w:open_.	0:-15 2:18
w:open_balance	0:-25 3:23
w:open_balance_.	0:-19
w:open_by	1:32 2:9
w:open_on	0:11 1:27 2:21
w:open_order	0:-11 1:-9 3:45
w:open_order_.	0:-11 1:-9 3:31
w:open_order_quantity	3:14
w:open_po	1:-15 3:15
w:open_qty	0:-14 1:-39 3:21
w:open_qty_.	0:-15 1:-11 3:6
w:open_quantity	0:8 1:-28 2:8 3:54
w:open_quantity_.	0:8 3:29
w:open_quantity_by	3:12
w:open_quantity_goes	1:-14 3:9
w:open_quantity_is	1:-12
w:open_quantity_of	3:15
w:open_the	1:32 2:14
w:open_when	0:-21 1:36 2:13
w:ops	0:18
w:optic	0:22 1:13
w:optic_lab	0:22 1:13
w:or	0:27 1:7 2:11
w:order	0:-5 1:-9 2:-14 3:66
w:order_#	0:25 1:-14
w:order_#_.	1:-12
w:order_*_#	1:23 2:-10
w:order_*_.	1:-28 3:75
w:order_*_:	0:22
w:order_*_so	1:-10 3:12
w:order_*_the	0:16
w:order_*_to	2:-12
w:order_,	0:9 1:-5 2:-13 3:22
w:order_,_#	0:14 2:-11
w:order_,_so	1:-10 3:12
w:order_.	0:-16 1:-9
w:order_are	0:-10
w:order_balance	3:10
w:order_by	0:25
w:order_is	0:5 1:13 2:8
w:order_of	0:-13 2:-10
w:order_of_#	0:-10
w:order_quantity	1:5 3:23
w:order_quantity_.	3:14
w:other	0:-6 1:-16 2:41
w:other_#	0:8 1:7 2:32 3:12
w:other_#_.	0:-11
w:other_#_are	1:17
w:other_#_must	0:-22 1:7 2:7
w:other_#_pcs	1:-21
w:other_#_remain	0:28 1:21 2:6
w:other_#_stay	1:-20 3:-19
w:other_#_until	1:26 2:28
w:other_#_wait	1:18 2:26
w:other_*_,	1:15
w:other_*_.	0:-10 1:-14 2:35
w:other_*_are	1:27
w:other_*_five	0:14 1:6
w:other_*_must	0:-22 1:7 2:7
w:other_*_not	0:-10 1:6
w:other_*_on	1:-7 2:11 3:14
w:other_*_pcs	1:-21
w:other_*_remain	0:28 1:21 2:7
w:other_*_stay	1:-19 3:-12
w:other_*_until	1:26 2:28
w:other_*_wait	1:18 2:26
w:other_.	0:21 1:5 3:-25
w:other_stay	0:-23 1:-12 3:-23
w:other_term	0:-15
w:otherwise	0:-12 1:15
w:our	1:41 2:7 3:-9
w:our_*_#	1:-18 2:-33
w:our_*_,	0:20 1:6 2:15 3:12
w:our_*_.	0:-32 1:30 2:16 3:32
w:our_*_;	0:-14 1:12
w:our_*_<name>	0:32
w:our_*_<role>	0:27 1:-21 3:-24
w:our_*_and	0:-10 1:-14 2:-22
w:our_*_bench	0:-15
w:our_*_count	1:13 2:14
w:our_*_group	1:20 2:5
w:our_*_has	0:23 1:35 2:27
w:our_*_in	2:19 3:-17
w:our_*_inspector	1:8 2:17
w:our_*_is	0:16 1:22 2:-19
w:our_*_lab	1:15 2:5
w:our_*_line	1:17 2:23
w:our_*_number	0:-16 1:-12
w:our_*_office	1:13 2:9
w:our_*_on	0:-6 1:-23 2:-23
w:our_*_people	1:11
w:our_*_team	1:13
w:our_*_test	1:9 2:17
w:our_<name>	0:23 1:43 2:23 3:-15
w:our_<name>_.	0:8 1:11 2:12
w:our_<role>	0:43 1:-16 2:-15 3:16
w:our_<role>_,	1:-6 2:8 3:12
w:our_<role>_.	1:11 2:8
w:our_<role>_<name>	0:28 2:-8
w:our_<role>_<role>	0:9 1:-30 2:-13
w:our_<role>_office	1:13 2:9
w:our_account	0:-22 1:-26 2:-7
w:our_account_.	0:-22 1:-14 2:5
w:our_assembly	0:5 1:14 2:16
w:our_customer	0:9 1:19 2:21
w:our_customer'	0:6 1:17 2:17
w:our_customer_has	1:11 2:6
w:our_decision	0:-10
w:our_decision_on	0:-10
w:our_filler	0:-11 1:8 2:12
w:our_good	2:14
w:our_incom	0:14
w:our_lab	0:19 1:15 2:9
w:our_lab_.	0:10 1:10 2:10
w:our_lab_has	0:10 2:6
w:our_laboratory	1:-13
w:our_line	1:20 2:10
w:our_metrology	1:13 2:11
w:our_new	0:-10 1:13 2:23
w:our_optic	1:13
w:our_optic_lab	1:13
w:our_order	0:-8 1:-7 2:-11
w:our_place	1:13
w:our_plant	0:-14 1:12
w:our_side	0:-37 1:-5 2:-17
w:our_side_,	0:-10
w:our_side_.	0:-30
w:our_site	1:-12 2:13
w:our_source	1:8 2:17
w:our_source_inspector	1:8 2:17
w:our_stock	1:14 2:14
w:our_stock_count	1:13 2:14
w:our_stocktak	1:18
w:our_test_bench	0:-15
w:our_work	0:11 1:-22 2:-34
w:our_yard	0:11
w:out	0:13 1:-22 2:31 3:-7
w:out_*_#	1:13
w:out_*_the	0:10 2:10 3:22
w:out_.	0:-12 1:-7 2:7
w:out_of	0:10 1:-17 2:26
w:out_of_the	0:10 2:7 3:30
w:out_to	2:-38
w:outside	2:18
w:outstand	0:21 1:9 2:8
w:outstand_quantity	0:18
w:oven	0:-12 1:10 2:33
w:over	0:-7 1:10 2:-9 3:-9
w:over_#	0:-14
w:over_*_<name>	1:11 2:6
w:over_*_above	0:-11
w:over_,	0:10 1:14 2:17
w:over_.	0:-11 1:22 2:15
w:over_and_above	0:-11
w:over_for	1:-21 2:8
w:owe	3:28
w:owe_*_.	3:11
w:owe_*_on	3:18
w:owe_us	3:28
w:owe_us_.	3:11
w:owe_us_on	3:18
w:own	0:5 1:-12 2:8 3:-40
w:oz	1:-8 2:-11
w:p	0:20 1:-18 2:9 3:-12
w:p_*_<name>	0:7 3:-12
w:p_.	0:20 1:-18 3:-12
w:p_._<name>	0:7 3:-12
w:pack	0:-11 1:-33 2:-14 3:-32
w:pack_*_#	0:6 1:-13 2:-16
w:pack_*_.	1:-9 2:-11
w:pack_.	1:-22
w:pack_in	0:5 1:-18 2:-20
w:pack_the	2:15
w:packag	0:-24 1:-9 2:-28
w:packag_*_.	0:-22 1:-11 2:-30
w:packag_unchang	0:-26
w:packag_unchang_.	0:-26
w:page	0:-15
w:paid	1:11
w:paint	0:10 1:26 3:-14
w:pair	0:9 1:-12 2:10
w:pallet	0:-20 1:11 2:24 3:23
w:pallet_#	0:-16 1:25 2:30 3:20
w:pallet_#_,	3:19
w:pallet_#_and	0:-14 3:11
w:pallet_#_are	1:23 3:-11
w:pallet_*_#	0:-13 1:-18 2:-22
w:pallet_*_,	3:23
w:pallet_*_and	0:-12 3:11
w:pallet_*_are	1:23 3:-11
w:panel	0:8 1:35 2:13 3:-27
w:panel_.	1:11 2:5
w:paper	0:30 1:14 2:14
w:paper_.	0:12 1:7 2:6
w:park	0:5 2:14
w:park_*_the	0:16 1:17 2:37
w:park_pend	0:6 1:27 2:29
w:park_until	1:10 2:33
w:park_until_the	0:15 1:6 2:30
w:part	0:16 1:16 3:45
w:part_*_.	1:-10 3:6
w:part_*_finish	2:-15
w:part_*_the	0:21 1:9 2:40 3:35
w:part_of	0:25 2:45 3:34
w:part_of_the	0:19 2:40 3:34
w:part_were	2:-15
w:part_were_finish	2:-15
w:pass	0:-7 1:52 2:62 3:-13
w:pass_#	0:24 1:-10
w:pass_*_<name>	0:12
w:pass_,	0:10 2:8
w:pass_.	0:-34 1:39 2:48
w:pass_and	0:12 2:11
w:pass_and_<name>	0:12
w:pass_our	1:5 2:16
w:pass_the	1:12 2:36
w:patience	0:-10
w:pattern	0:17 1:-7 2:-11
w:pattern_*_#	0:6 2:-10
w:pattern_rev	0:8 1:-10 2:-10
w:pattern_rev_#	0:6 2:-10
w:paus	1:9 2:11
w:pause	0:-7 1:17 2:-6
w:pause_*_on	1:21 2:5
w:pause_,	1:-12
w:pause_.	2:-15
w:pause_stay	1:20 2:5
w:pause_stay_on	1:21 2:5
w:payment	0:-13
w:pc	0:-22 1:-9 2:37
w:pc_*_abs	0:-23 1:-13
w:pcb	0:-10
w:pcs	1:15 2:31
w:pcs_(	1:19
w:pcs_*_#	0:-27 1:-9 2:13
w:pcs_*_,	1:11 2:25
w:pcs_*_block	1:-16 2:8
w:pcs_*_hold	0:-15 1:31
w:pcs_*_not	0:-7 1:-14 2:20
w:pcs_*_on	1:-21 2:8
w:pcs_*_pattern	1:-12
w:pcs_*_rev	0:9 1:-13 2:5 3:6
w:pcs_*_stay	1:11
w:pcs_*_until	1:10 2:41
w:pcs_*_wait	0:22 1:28 2:17
w:pcs_,	0:8 1:16 2:19 3:-22
w:pcs_,_pattern	1:-12
w:pcs_,_rev	0:6 1:-13 2:5
w:pcs_,_until	1:7 2:35
w:pcs_.	1:15 2:31
w:pcs_:	1:18
w:pcs_can	0:-8 1:-23
w:pcs_of	1:-15 2:6
w:pcs_remain	1:-12 2:19 3:-11
w:pcs_remain_on	1:-33
w:pcs_stay	1:16 2:5
w:pcs_stay_on	1:14
w:pend	0:8 1:114 2:85
w:pend_*_result	1:14 2:11
w:pend_the	0:16 1:56 2:51
w:people	0:23 1:30 2:41 3:-12
w:people_have	0:23 1:27 2:39
w:per	1:35 2:-24
w:per_*_,	1:37 2:5
w:per_*_.	0:-22 2:-25
w:per_latest	0:12
w:permit	1:11 2:-16
w:permit_is	1:5 2:-16
w:personally	0:15 1:9 2:5
w:personally_.	0:10 1:9
w:photo	1:-20 2:-19 3:34
w:photometry	0:10 1:9 2:13
w:pick	2:15
w:pick_the	2:13
w:pickup	0:-17
w:piec	0:10 1:-18 2:26 3:7
w:piec_*_<name>	0:14
w:piec_*_before	0:-10 1:-8
w:piec_*_block	1:15 2:23
w:piec_*_not	1:15
w:piec_*_on	1:-12 2:5
w:piec_*_to	1:-20
w:piec_,	0:34 1:-15 2:5
w:piec_are	1:-18 2:6
w:piec_are_to	1:-19
w:piec_from	0:-10
w:piec_on	0:13 1:10
w:piec_stay	1:5 2:15
w:pilot	0:-7 1:-13 2:25
w:pilot_*_,	0:-8 1:-12 2:18
w:pilot_batch	1:-12 2:19
w:pilot_lot	1:-12 2:23
w:pins	0:7 1:-13 2:-15
w:place	0:-14 1:23 2:13
w:place_*_not	0:-10
w:place_,	0:-10
w:place_,_not	0:-10
w:plan	0:9 1:-7 2:-10
w:plan_.	1:14 2:5
w:plann	0:12 1:-15 2:-14
w:planner	0:28 1:14 2:5
w:plant	0:-9 1:10 2:-16
w:plant_.	1:12
w:plat	0:-18 2:8 3:-6
w:plat_*_.	0:7 1:-15 2:-15
w:plate	0:-12 1:18
w:plater	0:-14 1:9 3:9
w:pleas	0:11 2:-8
w:pleas_to	0:11 2:-8
w:please	0:-41 1:-39 2:-25
w:please_*_#	0:-14 1:-16 2:-16
w:please_*_.	0:-18
w:please_*_a	0:-12
w:please_*_ahead	0:-15
w:please_*_not	1:15 2:8
w:please_*_rev	0:-24
w:please_*_that	1:-12
w:please_*_the	0:-20 1:-49 2:-15 3:-28
w:please_*_them	0:-7 1:-16 2:-8 3:26
w:please_*_to	0:-7 1:15
w:please_,	0:-23 1:-11 3:6
w:please_,_rev	0:-24
w:please_.	1:-33 3:17
w:please_confirm	0:-20
w:please_deliver	0:-10 2:10
w:please_deliver_#	0:-10 2:10
w:please_dispatch	0:-10 3:-9
w:please_dispatch_#	0:-10 3:-9
w:please_do	0:-11 2:25
w:please_do_not	1:15
w:please_don't	1:28
w:please_get	1:-15 2:-11
w:please_get_the	1:-15 2:-11
w:please_go	0:-17
w:please_go_ahead	0:-15
w:please_keep	0:-17 1:-16 2:-11 3:-11
w:please_keep_the	1:-18 3:-11
w:please_leave	1:-7 2:-17
w:please_let	0:-22 1:-11
w:please_make	0:-20 1:-8 2:10
w:please_make_#	0:-10 2:7
w:please_note	1:-12
w:please_print	2:-10
w:please_proce	0:-10
w:please_produce	0:-14
w:please_put	1:-10 2:-17 3:-29
w:please_put_the	1:-10 2:-20
w:please_release	0:-11
w:please_send	1:-30 2:-35 3:-9
w:please_send_the	1:-13
w:please_send_them	1:-18
w:please_ship	3:18
w:please_ship_them	3:16
w:please_start	0:-12 2:5
w:pls	0:-24 1:-21 2:-7
w:pls_*_#	0:-6 2:21
w:pls_*_the	1:-27 2:-15
w:pls_,	0:-18 2:24
w:ply	0:5 1:-19 2:-22
w:pn	1:-14
w:pn_#	1:-14
w:po	0:-5 1:-7 3:40
w:po_#_,	0:-13 1:-10 2:-10
w:po_#_.	0:-17
w:po_#_:	0:37
w:po_*_,	0:-13 1:-10 2:-10
w:po_*_.	0:-16 1:-7 2:9 3:6
w:po_*_:	0:37
w:po_*_is	0:15 1:5
w:po_,	0:-15 3:24
w:po_.	0:-12 1:-14 2:-7 3:21
w:polish	0:-32 1:-20 2:6
w:porosity	3:34
w:portal	0:-10 2:5
w:portal_.	0:-10
w:pos	0:-12
w:position	1:17 2:18
w:pour	0:37 1:13 2:12
w:powder	0:-6 2:-12
w:powder_*_ral	0:10
w:powder_coat	0:10 1:-6 2:-14
w:powder_coat_ral	0:10
w:power	0:-20 1:8
w:pp	2:19
w:ppap	1:7 2:30
w:pre	0:-16 1:20 2:13
w:pre_production	0:5 1:-11 2:5
w:pres	0:9 1:25 2:15
w:pres_until	1:12
w:press	1:16 2:21
w:pressure	1:-10 2:5
w:price	0:-24 2:-24
w:price_*_#	2:-10
w:price_stay	0:-22
w:print	1:19 2:-11 3:43
w:print_*_#	0:-15
w:print_*_.	0:25 1:-12 2:-11
w:print_*_the	1:12 2:21
w:print_.	0:-23
w:print_<role>	0:11 1:-8 2:-11
w:print_before	0:16 1:-13 2:-7
w:print_before_the	2:19
w:print_now	0:-13 2:-7
w:print_rev	0:-10
w:print_run	0:16
w:printer	0:-11 1:-7 2:-11
w:prior	0:-7 2:16
w:prior_*_the	1:10
w:prior_to	0:-7 2:16
w:prior_to_the	1:10
w:priya	0:16 1:-15 2:-12
w:problem	0:-8 1:-14 2:-13
w:proce	0:-15
w:proce_.	0:-17
w:procedure	0:7 1:24 2:10
w:procurement	0:44 1:-8 2:17 3:-13
w:produc	0:-5 1:-13 2:24 3:18
w:produc_*_the	0:-12 1:14
w:produc_,	1:-16 3:12
w:produce	0:-14 1:-11
w:production	1:12 2:102 3:10
w:production_#	0:-7 1:19 2:14
w:production_#_pcs	0:-10 1:21 2:14
w:production_(	0:12
w:production_*_,	0:-7 2:19
w:production_*_.	1:6 2:30
w:production_*_pcs	0:-10 1:21 2:14
w:production_*_the	1:-21
w:production_,	0:12 2:9
w:production_.	0:-11
w:production_:	1:41 2:30
w:production_lot	0:-15 1:-6 2:-11
w:production_of	1:-11 2:-10
w:production_of_#	2:-14
w:production_of_the	1:-12
w:production_only	0:12
w:production_yet	1:-11 2:50
w:profile	0:-19 1:9 2:5
w:program	0:18
w:program_<role>	0:18
w:prohibit	1:7 2:28
w:project	0:26 1:5 2:5
w:proof	1:36 2:14
w:prototyp	0:-29 1:6
w:publish	0:19
w:pull	0:-18 1:16
w:pull_test	0:-7 1:11 2:36
w:pulley	0:-10
w:pump	3:27
w:purchas	0:104 1:-23 2:19 3:-5
w:purchase	0:27 2:-18
w:purchase_<role>	0:7 1:25 2:-20
w:purchase_order	1:-12
w:put	0:5 1:-47 3:-10
w:put_*_#	1:-34 2:20
w:put_*_name	0:26
w:put_*_the	0:-14 1:9 2:-15
w:put_the	1:-33 2:-35
w:put_the_#	1:-26
w:put_until	1:26 2:23
w:put_until_the	1:5 2:23
w:qa	0:87 1:-23 2:38 3:-24
w:qc	0:33 3:-8
w:qe	0:5 1:16 2:16
w:qt	1:18 2:41
w:qty	0:-7 1:-24 2:74 3:39
w:qty_*_block	1:28 2:26
w:qty_*_not	2:18
w:qty_,	1:18 2:24
w:qty_.	0:-15 1:-14 3:20
w:quality	0:44 1:-18 2:26 3:-14
w:quantity	1:23 2:71 3:72
w:quantity_#	0:-22 2:6
w:quantity_*_#	0:14 1:8 2:29 3:18
w:quantity_*_.	3:12
w:quantity_*_down	1:-14 3:12
w:quantity_*_the	1:9 2:14
w:quantity_*_to	2:7 3:15
w:quantity_.	0:5 1:53 2:33 3:41
w:quantity_:	0:-7 1:13 2:28
w:quantity_:_#	0:-7 1:13 2:28
w:quantity_by	3:12
w:quantity_gets	1:-16
w:quantity_goes	1:-14 3:12
w:quantity_goes_down	1:-14 3:12
w:quantity_of	0:-12 1:-7 3:15
w:quantity_of_#	0:-10 1:-7
w:quantity_still	3:15
w:quantity_still_to	3:15
w:quantity_to	0:-15 2:11 3:6
w:quantity_to_be	0:5 1:-14 3:6
w:quarantin	0:20 1:-20 3:-32
w:quarantin_until	1:16 3:-25
w:quarantine_*_the	0:8 1:24 3:-11
w:quarantine_until	0:8 1:16 3:-11
w:quarantine_until_the	0:8 1:16 3:-11
w:question	0:-32 2:11
w:quote	0:-15
w:r	0:-5 1:-22
w:r&d	0:26 2:5
w:r&d_<role>	0:24
w:r_*_<name>	1:-17 2:-6
w:r_.	1:-17 2:-5
w:r_._<name>	1:-17 2:-6
w:rack	0:-7 1:25 2:44
w:rack_,	1:16 2:-7
w:rail	0:10 1:-16
w:rail_,	1:-6 2:-11
w:ral	0:11 2:7
w:ral_#	0:11 2:7
w:ramp	1:-11 2:-8
w:rate	0:-10
w:ray	1:10 2:5 3:-10
w:re	0:19 1:34 3:-16
w:re_*_.	0:16 1:21
w:reach	0:-13 1:-18
w:reach_*_,	1:12 2:19
w:reach_*_.	0:-11
w:reach_<name>	0:-13
w:reach_our	1:-24 2:-24
w:ready	1:-26 2:-22 3:9
w:receipt	0:-15 1:12
w:receiv	0:14 1:18 2:-11
w:receiv_inspection	0:12 1:31
w:recheck	1:35
w:red	1:-8 2:-21 3:-19
w:red_*_.	1:-12
w:reduc	0:5 1:-10 3:43
w:reduc_by	1:-12
w:reduce	2:5 3:69
w:reduce_*_open	3:15
w:reduce_*_you	1:-11 3:6
w:reduce_the	1:9 2:5 3:57
w:reduce_the_open	3:15
w:reduce_what	1:-11 3:7
w:reduce_what_you	1:-11 3:6
w:reel	0:8 1:28
w:ref	0:26 1:-5 2:-8
w:ref_*_to	0:25 2:-10
w:ref_.	0:25 2:-10
w:ref_._to	0:25 2:-10
w:reference	1:13 2:11
w:reference_to	1:13 2:11
w:regard	0:-50 1:-36 3:-23
w:regard_*_<name>	0:-26
w:regard_,	0:-26 1:-32
w:regard_,_<name>	0:-26
w:reject	0:-6 1:-11
w:releas	0:32 1:8 2:11 3:-7
w:releas_#	0:47 3:6
w:releas_#_of	0:16 1:-8
w:releas_*_,	0:12 1:-16
w:releas_*_.	0:41 3:13
w:releas_*_:	0:18
w:releas_*_<name>	0:6 1:13 2:-11 3:-8
w:releas_*_<role>	0:10 1:7 2:15
w:releas_*_and	2:18
w:releas_*_as	0:17 1:-7
w:releas_*_in	2:10
w:releas_*_me	0:50 1:18 2:-6 3:-11
w:releas_*_of	0:10 1:-8
w:releas_*_on	1:-8 3:-45
w:releas_*_our	0:15 1:10
w:releas_*_restart	0:14 2:-6
w:releas_*_spr	0:-14 2:5
w:releas_*_the	0:5 1:7 2:20 3:11
w:releas_*_this	0:45 1:-16
w:releas_,	0:41 1:13 2:12
w:releas_.	0:75 2:28 3:-6
w:releas_:	0:-13 1:28 2:12 3:-5
w:releas_and	1:-18
w:releas_by	0:62 1:11 2:-17 3:-13
w:releas_by_:	0:16
w:releas_by_<name>	0:24 1:9 2:-13
w:releas_by_<role>	0:10 1:7 2:13
w:releas_by_me	0:50 1:18 2:-6 3:-11
w:releas_for	0:-7 3:-13
w:releas_in	0:-15 2:13
w:releas_in_<name>	0:-10
w:releas_in_spr	0:-14 2:5
w:releas_it	0:15 1:17 2:25
w:releas_it_.	0:13 1:16 2:23
w:releas_lot	0:17 1:8
w:releas_lot_#	0:17 1:8
w:releas_quantity	0:9 1:41
w:releas_quantity_.	0:9 1:41
w:releas_the	0:27 2:-9
w:releas_them	0:50 2:16 3:12
w:releas_them_.	0:40 1:-9 2:9 3:12
w:releas_these	0:8 1:-10 2:9
w:releas_this	0:20 1:-18 3:-6
w:releas_this_,	0:12
w:releas_this_.	0:7 1:-19
w:releas_this_as	2:19
w:releas_those	0:17 1:16 2:13
w:releas_those_.	0:16 1:9
w:releas_until	1:5 2:20
w:release	0:67 1:16 2:5 3:-14
w:release_#	0:-5 1:-10 2:-12 3:-14
w:release_*_#	0:12 1:-11
w:release_*_.	0:10 1:10 2:7
w:release_*_<name>	0:24 1:11 2:18 3:5
w:release_*_<role>	2:16 3:5
w:release_*_by	0:5 1:10 2:32
w:release_*_from	0:5 1:-15 2:5
w:release_*_in	0:12
w:release_*_me	0:25 1:14 2:14 3:-17
w:release_*_once	0:5 2:19
w:release_*_restart	0:16
w:release_*_sery	2:12
w:release_*_shipment	0:11 1:-6
w:release_*_that	0:38
w:release_*_the	0:17 1:7 2:-11
w:release_*_then	0:-13 1:5 2:24
w:release_*_those	0:11 1:7 2:11
w:release_,	0:22
w:release_.	0:66 1:46 2:47 3:30
w:release_:	2:10
w:release_a	0:9 2:22
w:release_after	0:12 1:24 2:-6
w:release_after_the	1:19 2:-19
w:release_again	1:14 2:-16
w:release_again_.	1:14 2:-16
w:release_all	0:11
w:release_as	0:7 1:19 2:5
w:release_by	0:20 1:45 2:28
w:release_by_me	0:10 1:8 2:8
w:release_com	0:6 1:-15 2:8
w:release_com_from	0:5 1:-15 2:5
w:release_follow	0:-14 1:5 2:-20
w:release_for	0:13 1:-8 2:13
w:release_for_shipment	0:11 1:-6
w:release_for_the	0:7 1:-16 2:8
w:release_for_those	0:11 1:7 2:11
w:release_from	0:25 1:10 2:26
w:release_from_<name>	0:9 2:17
w:release_from_<role>	2:16 3:5
w:release_from_me	0:19 1:10 2:8 3:-10
w:release_in	0:6 2:12
w:release_is	0:33 1:10
w:release_it	0:14 1:5 2:29
w:release_it_.	2:14
w:release_lot	0:15 2:-9
w:release_lot_#	0:15 2:-9
w:release_more	0:24 1:11
w:release_more_.	0:24
w:release_myself	0:33 1:14 2:9
w:release_myself_.	0:7 1:13 2:8
w:release_of	1:20
w:release_of_the	1:12
w:release_the	0:29 2:31 3:-25
w:release_the_#	0:-14 1:-12 2:11
w:release_the_restart	0:10
w:release_them	0:19 1:21 2:30
w:release_them_.	0:7 1:18 2:7
w:release_then	0:14 2:11
w:release_then_.	0:13 2:11
w:release_those	0:31 1:8 2:20
w:release_will	0:-10 1:12
w:remain	0:-18 1:7 2:84 3:-9
w:remain_#	0:5 1:-18 2:21 3:-19
w:remain_#_,	0:9 1:-18
w:remain_#_are	1:-20 2:8
w:remain_#_pcs	1:28
w:remain_#_piec	1:-19 2:5
w:remain_#_stay	0:-27 1:-8 2:5
w:remain_#_unit	0:-9 1:10 2:7
w:remain_#_wait	1:10
w:remain_*_,	0:21 1:-16 3:-7
w:remain_*_.	0:-18 1:-30 2:16 3:34
w:remain_*_are	0:-11 1:-16 2:8
w:remain_*_hold	0:-13 1:-23 2:68
w:remain_*_pcs	1:28
w:remain_*_pend	0:29 1:26 2:20
w:remain_*_piec	1:-19 2:5
w:remain_*_stay	0:-27 1:-8 2:5
w:remain_*_stop	1:38 2:18
w:remain_*_the	0:-11 1:14
w:remain_*_till	0:19 1:7 2:21
w:remain_*_unit	0:-9 1:10 2:7
w:remain_*_until	0:-23 1:35 2:33 3:-25
w:remain_*_wait	1:10
w:remain_*_you	0:-13 1:-13 2:20 3:-7
w:remain_*_your	0:-5 1:13 2:10
w:remain_at	0:5 1:10 2:6
w:remain_at_your	0:5 1:10 2:6
w:remain_balance	0:10
w:remain_block	0:-10 1:-24 2:27 3:9
w:remain_block_.	0:-16 1:-32
w:remain_block_until	0:-9 1:13 2:11
w:remain_frozen	0:18 1:18 2:22
w:remain_in	0:19 1:34 2:15 3:-8
w:remain_in_your	1:22 2:5
w:remain_lock	1:26 2:7
w:remain_lock_until	1:10 2:7
w:remain_on	0:-13 2:73
w:remain_on_hold	0:-14 1:-24 2:66
w:remain_on_stop	1:38 2:18
w:remain_quantity_of	0:-11
w:remain_quarantin	1:10
w:remain_suspend	0:-17 1:9 2:11
w:remain_under	0:-10 1:14 2:5
w:remain_with	0:-14 1:-13 2:20 3:-7
w:remain_with_you	0:-14 1:-13 2:20 3:-7
w:remainder	0:12 1:17 2:25
w:remember	1:-11
w:renew	0:8 1:17 2:20
w:renew_.	1:10 2:23
w:repair	0:-10 1:14 2:16
w:repeat	0:9 1:30 2:34
w:repeat_,	0:15
w:repeat_.	0:-8 1:21
w:replacement	3:11
w:report	0:16 1:49 2:25 3:-7
w:report_*_<name>	1:18 2:7
w:report_*_accept	1:12 2:13
w:report_*_in	0:-30 1:37 2:9
w:report_*_the	1:20 2:9
w:report_*_then	0:15 1:6 2:6
w:report_,	0:21 2:-5
w:report_,_then	0:15 1:6 2:6
w:report_.	1:18 2:27
w:report_and	1:26 2:31
w:report_back	1:16 2:18
w:report_from	1:20
w:report_from_the	1:17
w:report_has	1:-13
w:report_is	1:35
w:report_is_in	0:-30 1:37 2:9
w:report_land	1:10 2:11
w:report_of	0:8 1:16 2:7
w:requalifi	0:5 1:20 2:13
w:resin	0:-24 1:-17
w:respect	0:9 1:-11
w:respect_*_,	0:9 1:-11
w:respect_<name>	0:9 1:-11
w:respect_<name>_,	0:9 1:-11
w:responsible	0:9 1:-18 2:-22
w:responsible_for	1:-18 2:-22
w:rest	0:-45 1:7 2:77 3:-7
w:rest_*_#	1:21 3:17
w:rest_*_the	0:-27 1:30 2:26
w:rest_,	0:9 1:21 3:17
w:rest_,_#	1:21 3:17
w:rest_.	2:18
w:rest_of	0:-27 1:32 2:29
w:rest_of_the	0:-27 1:26 2:26
w:restart	2:-20
w:restart_#	0:-39 2:11 3:-47
w:restart_*_#	0:14 1:-8 2:-27 3:-21
w:restart_*_.	0:-14
w:restart_*_order	0:18
w:restart_,	0:12 1:8 2:-22
w:restart_,_#	2:-28
w:restart_as	0:11 1:13 2:-15
w:restart_figure	0:-11 2:7
w:restart_for	0:-12
w:restart_for_the	0:-12
w:restart_now	0:-10 2:-5
w:restart_of	0:30 1:5 2:-10
w:restart_of_#	0:24 1:5 2:-5
w:restart_the	0:18 2:6
w:result	0:-16 1:61 2:36 3:-21
w:result_*_in	0:-14 1:10
w:result_*_the	1:29 2:8 3:-10
w:result_.	0:-10 1:33
w:result_are	0:-16 1:15 2:7
w:result_are_in	0:-14 1:10
w:result_of	0:5 1:26 2:9 3:-10
w:result_of_the	0:5 1:23 3:-10
w:resume	0:-39 1:-25 2:-21
w:resume_#	0:11 2:22
w:resume_*_of	0:-19 2:-13
w:resume_all	0:-12
w:resume_all_of	0:-12
w:resume_the	0:-18 1:-9
w:retailer'	1:8 2:14
w:retain	0:-11
w:retest	0:8 1:30 2:18 3:-10
w:retest_.	0:-13 1:40 3:-24
w:retest_is	0:16 1:15 2:14 3:14
w:return	0:16 1:-12
w:returnable	2:14
w:rev	0:-24 1:-42 2:-30 3:-23
w:rev_#	0:-17 1:-30 2:-14 3:-19
w:rev_#_)	1:9 2:8 3:-10
w:rev_#_,	0:10 1:-22 2:-14
w:rev_#_.	0:-17 1:-28 2:-9 3:-29
w:rev_#_:	0:-18 1:-21 2:13 3:-5
w:rev_#_;	0:11 1:8
w:rev_#_a	0:-15 1:-7 2:5
w:rev_#_and	0:10
w:rev_#_in	0:-27 1:-10 2:11
w:rev_*_)	1:19 2:11
w:rev_*_,	0:16 1:-25
w:rev_*_.	0:-23 1:-55 2:-8 3:-41
w:rev_*_:	0:-11 1:-20 2:-25
w:rev_*_;	0:11 1:12 2:13
w:rev_*_a	0:-15 1:-7 2:5
w:rev_*_and	1:-12 2:12 3:-6
w:rev_*_for	2:-34
w:rev_*_in	0:-13 1:-9 2:6
w:rev_*_is	0:-31
w:rev_.	1:-11
w:rev_a	0:10 1:-14 3:-14
w:rev_a_,	0:8 1:-11 3:-5
w:rev_a_.	1:-10
w:rev_b	0:21 1:-28 2:-31 3:5
w:rev_b_,	0:14 1:-9 2:-13 3:26
w:rev_b_.	0:9 1:-13 2:-10 3:-18
w:rev_c	0:-34 1:-20 2:-22 3:-16
w:rev_c_)	0:-14
w:rev_c_,	1:-10 2:-18
w:rev_d	0:-8 2:-8 3:17
w:rev_d_)	3:12
w:rev_d_,	0:-10 2:10
w:rev_e	0:-10 1:-9
w:rev_e_,	0:-19 2:23
w:rev_e_.	0:12
w:rev_f	1:-8 2:-11 3:-19
w:rev_f_,	0:14 2:-12
w:rev_f_.	0:-15 1:-8
w:rev_g	0:24 1:5 2:10
w:rev_g_,	0:22
w:rev_h	0:16
w:rev_h_,	0:14
w:rev_j	1:10 2:12
w:rev_j_,	0:-12 1:9 2:11
w:rev_j_.	0:13
w:rev_k_.	0:13
w:rev_l	1:-18
w:rev_l_,	0:13 1:-8
w:rev_l_.	0:-14 1:-14
w:rev_m	0:17
w:rev_m_.	0:18
w:rev_n	0:14 1:-8 2:-7
w:rev_n_,	0:15
w:rev_tbd	0:-10
w:review	1:14 2:9
w:revis	0:-16 1:28 2:24
w:revision	0:20 1:-6 2:6 3:-32
w:revision_#	0:17 1:-11 2:-10 3:-30
w:revision_#_,	0:27 1:-16 2:-15
w:revision_#_.	0:-12 1:-10 3:-24
w:revision_*_,	0:54 2:-9 3:-15
w:revision_*_.	0:12 1:-12 2:7 3:-24
w:revision_*_apply	0:9 1:41
w:revision_*_in	0:-10 1:6
w:revision_b	0:27 1:-6 3:-16
w:revision_b_,	0:26 3:-16
w:revision_c	0:9 1:34
w:revision_c7	0:-10
w:revision_c_apply	1:34
w:revision_d	0:11 1:31
w:revision_e	0:16
w:revision_e_.	0:16
w:revision_f	0:8 1:19
w:rework	1:26 3:18
w:rig	0:40 1:20 2:15
w:right	0:-35 1:-5 2:21
w:right_*_.	0:-38 2:7
w:right_*_column	1:-5 2:12
w:right_hand	1:-5 2:12
w:right_hand_column	1:-5 2:12
w:ring	1:28 2:6 3:25
w:robot	0:10 2:9
w:rocker	0:-14 1:-19
w:roll	0:-12 1:-27 2:-22
w:roll_again	1:-16
w:roller	0:11
w:roof	0:-11 2:8
w:rubber	0:12 2:10
w:rudder	0:-11 1:-13 2:-15
w:rudder_stock	0:9 1:-13 2:-15
w:rul	0:9 1:21 2:25
w:rule	1:25 2:7
w:rule_on	1:25 2:7
w:run	0:25 1:18 2:36 3:29
w:run_#	0:-13
w:run_*_#	0:25 2:-23
w:run_*_.	0:-25
w:run_*_<name>	0:12 2:9
w:run_*_the	2:11
w:run_,	0:8 2:-27
w:run_.	0:26 1:33 2:18 3:21
w:run_again	0:12 2:5
w:run_at	0:-12 1:10 2:12
w:run_is	0:5 1:13 2:17
w:run_the	0:14 1:-22 2:18
w:runn	1:47 2:20
w:runn_*_,	2:19
w:runn_again	2:19
w:runn_again_,	2:19
w:s	3:13
w:s355	1:-9 2:-10
w:s_*_<name>	0:18
w:s_.	0:19
w:s_._<name>	0:18
w:sail	0:12
w:sal	0:42 1:41 2:31
w:salt	1:23
w:salt_spray	0:-7 2:-29
w:same	0:-41 1:-24 2:-10 3:27
w:same_*_,	0:-11 2:-20
w:same_*_.	0:-17 1:-9 2:-13 3:22
w:same_.	0:39 1:10 2:10
w:same_as	0:-18
w:same_box	0:-20
w:same_box_.	0:-20
w:same_revision	0:12
w:sampl	0:-9 1:-42 2:-10
w:sampl_*_,	0:-8 1:-45 2:-28
w:sampl_*_and	0:17
w:sampl_*_approv	1:13 2:7
w:sampl_*_the	1:-20 2:15
w:sampl_,	1:-23 2:34
w:sampl_,_and	0:17
w:sampl_.	0:27
w:sampl_are	0:-15 1:14 2:9
w:sampl_are_approv	1:13 2:7
w:sampl_have	1:11 2:20
w:sampl_in	0:13 1:7 2:8
w:sample	0:-16 1:10 2:-10
w:sample_*_,	0:-13 1:-18
w:sample_*_.	1:27 2:11
w:sample_*_in	0:13 1:-13 2:-14
w:sample_harness	0:-19
w:sample_in	0:-12 1:-8
w:say	0:43 1:39 2:34
w:says	0:34 1:7 2:-22 3:-9
w:says_*_.	0:15
w:says_*_in	0:13
w:says_yes	0:14
w:scan	0:-21 1:41
w:scrap	1:-12
w:scratch	1:16 3:12
w:sea	0:-19 1:18 2:21
w:sea_.	0:-20
w:sea_trial	1:15 2:20
w:seal	0:-12 1:30 2:38 3:7
w:seat	0:-14 1:-26 2:9 3:-15
w:seat_*_,	1:-13 2:-11
w:seat_*_in	0:-24
w:second	0:10 1:48 2:30
w:second_*_.	0:9 1:28 2:27
w:second_half	0:9 1:6 2:10
w:second_release	1:5 2:13
w:second_release_.	1:5 2:13
w:section	0:10 1:11
w:see	0:-22 1:15 2:-23
w:see_the	0:5 1:14
w:seen	0:46 1:59 2:37
w:seen_the	0:18 1:29 2:16
w:send	0:21 1:18 2:17
w:send_*_a	0:7 1:11 2:17
w:send_*_new	0:10
w:send_*_next	0:12 2:12
w:send_*_release	0:16 1:19 2:16
w:send_*_the	0:12 2:14
w:send_*_to	1:-16
w:send_a	0:19 2:10
w:send_a_new	0:10
w:send_me	2:16
w:send_me_a	2:16
w:send_the	0:30 2:9
w:send_the_next	0:12 2:12
w:send_them	1:-21 2:-19 3:14
w:send_them_to	1:-17
w:send_you	0:25 1:14 2:15
w:send_you_the	0:12 2:14
w:sensor	0:5 1:-12
w:sent_.	0:-14 2:12
w:sent_the	0:5 1:6 2:10
w:sent_you	0:6 1:6 2:16
w:separate	0:7 1:38 2:6
w:separate_*_.	0:15 1:23 2:10
w:separate_*_for	0:-13 1:10 2:16
w:separate_*_from	0:13
w:separate_*_release	1:24 2:14 3:-9
w:separate_decision	1:23 2:6
w:separate_mail	0:13 2:6
w:separate_release	2:-24 3:6
w:separate_written	1:27 2:14 3:-9
w:separate_written_release	1:24 2:14 3:-9
w:separately_.	0:-10
w:serial	0:10 1:10 2:57
w:serial_#	0:10
w:serial_#_,	0:27 1:-10 3:-10
w:serial_#_to	0:-24 3:6
w:serial_*_,	0:27 1:-10 2:15 3:-10
w:serial_*_to	0:-24 3:6
w:service	0:7 1:14
w:sery	0:-6 1:8 2:49
w:sery_*_#	0:-12 1:-13 2:15
w:sery_of	0:-12 1:-13 2:15
w:sery_of_#	0:-12 1:-13 2:15
w:sery_production	0:7 2:13
w:sery_stay	1:11 2:12
w:set	0:-6 1:-8 2:10
w:sets	0:18 1:14 2:14 3:27
w:settl	0:-15
w:seven	0:-31 1:18 2:7
w:seventy	0:24 1:12
w:sew	1:-12
w:sew_#	1:-5 2:-13
w:sew_can	1:-11
w:shade	0:-15
w:shaft	0:-5 1:-14
w:shall	0:11 1:22 2:47 3:-7
w:shall_*_be	0:7 1:12 2:23
w:shall_be	0:16 1:18 2:23
w:shall_not	0:7 1:12 2:23
w:shall_not_be	0:7 1:12 2:23
w:she	0:12 1:24
w:sheet	0:-9 1:-23 2:-5
w:sheet_.	1:-9 2:-11
w:shelf	0:-21 1:20 2:21
w:shelf_*_.	0:-17 1:5 2:7
w:shelf_test	0:-22 2:8
w:shelf_until	1:15
w:shell	1:15 2:7
w:shelv	0:13
w:shelv_,	0:18
w:ship	0:-20 1:-21 2:-40
w:ship_#	0:-13 1:-13 2:-24 3:-24
w:ship_#_,	2:-28
w:ship_#_of	0:-23 1:-13 3:-21
w:ship_*_#	1:-9 3:-27
w:ship_*_,	2:-28 3:26
w:ship_*_.	3:-12
w:ship_*_<name>	1:-12
w:ship_*_of	0:-23 1:-13 3:-21
w:ship_*_rev	0:25
w:ship_*_the	0:7 1:-13 3:37
w:ship_*_to	1:-17
w:ship_,	0:-6 3:-12
w:ship_in	2:10
w:ship_the	0:-14 1:7 3:-27
w:ship_the_#	3:-27
w:ship_them	0:-14 1:-17 2:-11 3:22
w:ship_them_,	3:14
w:ship_until	0:6 1:20 2:22
w:ship_until_the	0:6 1:20 2:22
w:ship_with	3:-10
w:shipment	2:25 3:-13
w:shipment_*_<name>	2:15
w:shipment_*_the	0:14 2:16
w:shipment_*_to	0:-13
w:shipment_,	0:22
w:shipment_:	0:11
w:shipment_goes	1:5 2:11
w:shipment_is	0:-11
w:shipment_to	0:14
w:shipp	0:-31 2:-7 3:32
w:shipp_*_<name>	0:7 1:-10
w:shipp_*_for	0:7 1:6 2:10
w:shipp_*_until	0:-10 1:8
w:shipp_,	0:-10 1:14 2:-12
w:shipp_.	0:5 3:-19
w:shipp_and	1:11 2:15
w:shipp_release	0:13 1:-6
w:shock	0:-24 1:10 2:23
w:shop	0:20 1:7 2:-12
w:shot	1:16
w:should	0:-12 1:-13 2:-12
w:should_*_<name>	0:-13 2:5
w:should_*_the	1:-11 2:-6
w:should_reach	0:-13
w:show	0:-22 1:26 2:32
w:showroom	0:40 1:-9 2:-6
w:shut	0:14 1:8 2:22
w:shut_*_the	0:13 2:15
w:shutdown	0:-9 1:21 2:-25
w:sid	1:-9 2:31
w:side	0:-35 1:-24 2:-25 3:-10
w:side_,	0:-10
w:side_.	0:-27 1:-26 2:-21
w:sign	0:26 1:43 2:10 3:-13
w:sign_*_.	2:16
w:sign_*_<name>	0:11 1:-9
w:sign_*_by	0:5 1:-21 2:14 3:34
w:sign_*_it	0:45
w:sign_*_off	0:42
w:sign_*_on	0:35
w:sign_*_our	0:-25
w:sign_*_release	1:-16
w:sign_*_the	0:10
w:sign_*_this	0:11
w:sign_.	0:-7 1:-6 2:26
w:sign_and	0:18
w:sign_by	2:29
w:sign_by_<name>	1:-10
w:sign_for	0:54 1:-16 2:-15 3:-9
w:sign_for_it	0:45
w:sign_for_the	0:11
w:sign_for_this	0:11
w:sign_it	0:34
w:sign_off	2:12 3:12
w:sign_off_.	1:13 2:16
w:sign_off_by	1:-22 2:13 3:31
w:sign_off_on	0:35
w:sign_the	0:24 1:27 2:15 3:-9
w:sign_this	0:20 1:-15 2:-17 3:-17
w:sign_this_off	0:18
w:signature	0:17 1:38 2:38
w:since	0:-6 1:-16
w:sink	0:19 1:10
w:sit	0:-7 1:-8 2:63 3:22
w:sit_*_on	0:-10
w:sit_on	0:-9 1:6 2:12
w:sit_tight	0:6 1:-11 2:26
w:site	0:13 2:29 3:-7
w:site_*_<name>	2:11
w:site_*_been	0:-7 1:13 2:17
w:site_*_is	0:8 1:16 2:15
w:site_,	0:6 1:-18 2:-23
w:site_.	0:-9 1:25 2:6
w:site_<role>	1:-7 2:15
w:site_has	0:-6 1:16 2:23
w:site_has_been	0:-7 1:13 2:17
w:sits	0:-18 1:28 2:22
w:sitt	0:-14
w:six	3:-32
w:sixteen	1:12
w:sixty	0:38 1:7 2:25
w:sixty_of	0:13
w:size	0:24 1:25 2:28
w:skid	0:9 1:-18 3:-6
w:skid_#	0:8 1:-18 3:-7
w:sleev	2:-14 3:21
w:slip	1:11
w:slot	1:-18 2:-11
w:smt	0:-12 1:8 2:-12
w:so	0:-12 1:-41 2:-28 3:41
w:so_#	0:-12 2:-9 3:27
w:so_#_fewer	0:-5 3:11
w:so_*_,	1:-12 2:-12
w:so_*_.	0:-29 1:-15 2:-25
w:so_*_can	1:-20 2:-13
w:so_*_fewer	0:-5 3:11
w:so_*_send	1:-13
w:so_*_the	0:9 1:9 2:15
w:so_*_to	2:-11
w:so_:	0:7 1:-11 2:-9
w:so_far	0:-32 1:-18 2:-13
w:so_far_.	0:-30 1:-13 2:-18
w:so_no	1:-10 2:-12
w:so_noth	2:-11
w:so_please	0:6 1:-17 2:-13
w:so_please_send	1:-13
w:so_that	3:12
w:so_the	0:17 1:-14 2:-32 3:10
w:so_until	0:-6 1:10 2:13
w:society	0:12 2:6
w:some	0:-12 2:11
w:some_*_the	0:-12
w:some_of	0:-12 2:11
w:some_of_the	0:-12
w:soon	1:16
w:soon_as	1:16
w:sorry	0:-19 2:-25
w:sorry_*_the	0:-11
w:sorry_for	0:-11
w:sorry_for_the	0:-11
w:sort	0:15 1:-10 3:-18
w:sort_*_the	0:14
w:sort_,	0:12 2:5
w:sort_out	0:-12
w:sourc	0:25 1:24 2:35
w:source	1:8 2:17
w:source_inspector	1:8 2:17
w:spar	1:-11
w:spec	0:16
w:spec_*_#	0:13 1:-17 2:-11
w:spin	1:5 2:15
w:spindl	1:11 2:8
w:spr	0:-10 1:19 2:26
w:spr_*_is	1:12 2:18
w:spr_and	0:-14 2:6
w:spray	0:-8 2:-28
w:spray_*_.	0:-18
w:sqa	0:23 1:-13
w:st	0:-18 1:16 2:12
w:st_lot	0:-19 1:16 2:12
w:stainles	0:12 1:-7
w:stainles_.	0:12
w:stamp	0:15 1:5 2:18
w:stamp_the	0:14 2:9
w:stand	0:16 1:21 2:26
w:stand_*_.	0:23
w:stand_under	0:19 1:-8 2:22
w:start	0:-17 1:25 2:44
w:start_*_our	0:-13 1:6 2:5
w:start_*_the	1:31 2:22
w:start_*_up	0:11 1:9 2:12
w:start_.	0:-22 1:7 2:8
w:start_:	0:-17
w:start_before	0:-15 1:25 2:20
w:start_before_our	0:-13 1:5 2:5
w:start_before_the	1:23 2:16
w:start_the	0:-12 1:14 2:16
w:start_until	1:25 2:6
w:start_until_the	1:10
w:state	0:22
w:statu	0:-31 1:19 2:7
w:stay	0:6 1:10 2:22 3:-19
w:stay_*_,	0:-9 1:21 2:40
w:stay_*_.	0:-15 1:-19 2:51 3:-7
w:stay_*_hold	0:14 2:36 3:-19
w:stay_*_of	1:-13 2:19
w:stay_*_on	1:-15
w:stay_*_pend	0:12 1:47 2:58
w:stay_*_quarantine	1:-13 3:-21
w:stay_*_the	1:45 2:24
w:stay_*_they	0:28 1:-6 2:6
w:stay_*_till	0:-7 1:38 2:-15
w:stay_*_until	0:38 1:10 2:31 3:-14
w:stay_*_you	0:-10 2:40 3:-12
w:stay_*_your	0:5 1:11 2:24
w:stay_,	1:27 3:-10
w:stay_.	0:-20 1:-8 2:-36
w:stay_at	0:-8 1:9 2:11
w:stay_at_your	0:-8 1:9 2:11
w:stay_back	0:-10
w:stay_back_.	0:-10
w:stay_behind	0:-22 3:19
w:stay_behind_.	0:-22 3:9
w:stay_block	1:27 2:-12 3:-15
w:stay_block_,	1:15 2:24
w:stay_block_until	0:-6 1:15 2:-14 3:-9
w:stay_cag	0:-23 1:-11 3:-13
w:stay_cag_until	1:10 3:-8
w:stay_clos	0:10 1:14 2:31
w:stay_clos_until	0:10 2:11
w:stay_down	1:14 2:34
w:stay_frozen	0:16 1:21 2:21
w:stay_frozen_until	0:15 1:5 2:11
w:stay_in	0:16 1:6 3:-15
w:stay_in_quarantine	1:-13 3:-21
w:stay_in_the	1:34 2:16
w:stay_in_your	0:26 2:20
w:stay_lock	0:7 1:19 2:29
w:stay_lock_until	1:12 2:13
w:stay_off	1:15 2:11
w:stay_off_until	1:13 2:5
w:stay_on	0:15 1:9 2:39 3:-19
w:stay_on_hold	0:14 2:36 3:-19
w:stay_on_the	1:12
w:stay_out	1:-13 2:19
w:stay_out_of	1:-13 2:19
w:stay_park	0:17 1:33 2:47
w:stay_park_pend	0:6 1:27 2:29
w:stay_park_until	0:15 1:6 2:30
w:stay_put	0:-19 1:-35 3:17
w:stay_put_until	1:26 2:23
w:stay_shut	0:13 2:15
w:stay_stopp	1:-6 2:53
w:stay_stopp_till	1:10
w:stay_stopp_until	2:17
w:stay_unreleas	2:12
w:stay_unreleas_until	2:12
w:stay_until	1:19
w:stay_where	0:30 1:-10 2:11
w:stay_where_they	0:28 1:-6
w:stay_with	0:-10 2:40 3:-12
w:stay_with_you	0:-10 2:40 3:-12
w:steel	0:10 1:36 2:34
w:steel_is	1:22 2:42
w:stem	1:10 2:15
w:still	0:15 1:12 2:77 3:40
w:still_*_#	0:-14 1:-10
w:still_*_.	0:9 1:-14
w:still_*_:	1:18 3:6
w:still_*_be	2:10 3:21
w:still_*_on	0:22
w:still_*_the	0:-6 1:-18 2:44
w:still_*_to	1:-8 3:32
w:still_*_until	1:10
w:still_block	1:18 3:6
w:still_block_:	1:18 3:6
w:still_have	0:-12 1:-18 3:24
w:still_have_to	1:-10 3:24
w:still_on	0:-7 1:-17 2:42
w:still_open	0:25 1:-13
w:still_open_.	0:5 1:-14
w:still_stopp	1:8 2:17
w:still_to	0:5 2:10 3:24
w:still_to_be	2:10 3:21
w:stock	0:5 1:-8 2:-11 3:7
w:stock_*_#	3:13
w:stock_*_is	1:11 2:14
w:stock_*_on	1:27 2:8
w:stock_count	1:14 2:14
w:stock_count_is	1:11 2:14
w:stock_to	0:-12 1:-10 2:-14
w:stocktak	1:26 2:5
w:stop	0:-22 1:12 3:12
w:stop_*_#	1:19 2:50 3:31
w:stop_*_count	0:-5 2:-12
w:stop_*_in	1:25 2:8
w:stop_*_not	2:11
w:stop_*_over	0:-11 2:8
w:stop_,	1:-11 2:-9 3:44
w:stop_,_#	2:7 3:12
w:stop_.	1:-26 2:-9 3:6
w:stop_:	1:-11 2:7 3:21
w:stop_:_#	2:42 3:21
w:stop_are	0:-11 1:13 2:-11
w:stop_count	0:-10 1:-10
w:stop_don't	0:-6 2:-13
w:stop_don't_count	0:-6 2:-13
w:stop_in	0:12
w:stop_is	0:-10 2:8
w:stop_is_over	0:-11 2:8
w:stop_of	1:19 2:7
w:stop_on	0:-13
w:stop_on_the	0:-18
w:stop_stay	0:-10 1:24 2:9
w:stop_until	0:-11 1:7 2:10
w:stopp	0:8 1:12 3:-18
w:stopp_*_,	0:-5 1:-10 2:-13
w:stopp_*_:	1:13 2:7
w:stopp_*_job	1:-17 2:-13
w:stopp_*_our	0:9 2:29
w:stopp_*_the	0:-12 1:-10 2:32
w:stopp_,	2:11
w:stopp_.	0:-6 2:12
w:stopp_:	2:23
w:stopp_the	1:-17 2:-13
w:stopp_till	1:13 2:32
w:stopp_until	1:17 2:27
w:stopp_until_the	0:-12 1:17 2:24
w:stopp_you	1:-10 2:-12
w:stopp_you_,	0:-5 1:-10 2:-13
w:stoppage	1:5 2:-14
w:stoppage_,	2:-11
w:stoppage_.	2:-12
w:stor	0:9 2:10
w:store	0:-6 1:-5 2:23
w:store_*_the	0:-12 1:13 2:16
w:store_,	0:-21 1:5
w:store_until	1:10
w:strap	0:8 1:-59 2:-29
w:strategic	0:45 1:37
w:strategic_*_.	1:37
w:strategic_<role>	0:45 1:37
w:strategic_<role>_.	1:37
w:stres	1:10 2:10
w:strike	0:-13
w:study	1:14 2:31
w:study_is	2:10
w:subtract	3:25
w:subtract_*_the	3:24
w:subtract_from	3:24
w:subtract_from_the	3:24
w:supplier	0:-24 1:5 2:19 3:11
w:supplier'	1:12 2:7
w:supply	0:61 2:17
w:supply_chain	0:28 2:16
w:survey	0:6 1:12 2:10
w:surveyor	1:19 2:34
w:surveyor_has	1:19 2:34
w:suspend	0:-27 1:-17 2:-17
w:t2	0:-11 1:-8
w:tabl	0:19 1:-15
w:table	0:8 1:10
w:table_.	1:10
w:tag	3:11
w:tags	0:7 1:-20 2:-15
w:tail	0:8 1:-16 2:-19
w:tail_lift	0:-10 1:-22 2:-22
w:tak	0:18 1:26 2:10
w:take	0:18 1:-10 2:22 3:11
w:take_#	2:11
w:take_#_of	1:-10
w:take_*_of	1:-10
w:take_*_off	0:5 2:6 3:24
w:take_the	0:11 1:-11 2:6 3:14
w:taken	0:-21 1:7 2:7
w:taken_*_again	0:-18
w:taken_*_the	3:10
w:taken_*_till	0:-15 1:10
w:taken_off	3:16
w:taken_up	0:-26 1:13 2:6
w:taken_up_again	0:-18
w:taken_up_till	0:-15 1:10
w:tape	0:10 1:6
w:tbd	0:-10 1:21 2:7
w:tbd_,	1:12
w:tbd_.	0:-10
w:team	0:-9 1:11 2:-14 3:-8
w:team_,	0:-13 1:-5 2:-15 3:-8
w:technical	0:46
w:technical_<role>	0:46
w:tell	0:17 1:53 2:21
w:tell_you	0:15 1:49 2:12
w:temper	0:28 1:11
w:term	0:-27
w:term_*_before	0:-31
w:term_as	0:-17
w:terminal	0:9 1:-9 2:19
w:test	0:14 1:109 2:19 3:-12
w:test_*_#	0:-16 1:7 2:-21 3:6
w:test_*_,	0:10 2:7
w:test_*_.	1:12 2:30
w:test_*_<name>	0:-10 1:29 2:29
w:test_*_been	1:14 2:32 3:-10
w:test_*_done	0:6 1:6 2:17
w:test_*_i	0:15 1:22 2:10
w:test_*_in	0:14 1:-20 2:-5
w:test_*_is	0:-11 1:5 2:17
w:test_*_of	1:10
w:test_*_our	0:-22 1:30 2:-18
w:test_*_the	0:-5 1:17 2:-6
w:test_*_then	1:11
w:test_*_through	2:-18
w:test_,	1:32 2:36 3:12
w:test_,_then	1:11
w:test_.	0:-26 1:61 2:72 3:-17
w:test_;	0:17 1:10 2:5
w:test_and	0:17 1:35 2:38
w:test_and_i	1:17 2:10
w:test_are	0:15 2:9
w:test_at	0:-18 1:9 2:-18
w:test_at_#	0:-19
w:test_at_our	0:-6 2:-21
w:test_at_the	1:7 2:17
w:test_before	0:-12 2:-9
w:test_bench	0:-15
w:test_certificate	0:-10 1:-22 2:-12
w:test_has	1:6 2:7 3:-10
w:test_has_been	1:6 2:7 3:-10
w:test_in	0:-14 1:34 2:23
w:test_in_<name>	0:-10 1:19 2:16
w:test_is	0:16 1:11
w:test_is_done	0:6 1:6 2:17
w:test_is_through	2:-18
w:test_of	1:21 2:15
w:test_of_the	2:10
w:test_on	1:10 2:26
w:test_report	0:9 1:13 2:7
w:test_with	0:-13 1:18 2:5
w:tester	0:11 1:11 3:-8
w:text	0:-26 1:10 2:16
w:th	0:10 1:15 2:-16
w:th_is	0:17 1:15 2:11
w:thank	0:-49 1:-21 2:-16 3:-9
w:thank_*_.	0:-19 1:-15
w:thank_*_for	0:-30 3:-12
w:thank_*_the	0:-11 2:-11
w:thank_for	0:-11 1:-11 2:-21
w:thank_for_the	0:-11 2:-11
w:thank_you	0:-43 1:-8 3:-12
w:thank_you_for	0:-30 3:-12
w:that	0:50 1:20 2:37 3:13
w:that'	0:41 1:10 2:6
w:that'_#	0:16 1:5
w:that'_*_,	0:17
w:that'_*_.	0:7 2:15
w:that'_the	0:8 1:-12 2:18
w:that_*_#	1:-16 2:25 3:10
w:that_*_,	0:-7 1:26 2:18
w:that_*_.	1:14 2:16
w:that_*_<name>	0:17
w:that_*_already	2:35
w:that_*_are	1:-12
w:that_*_as	1:10 2:10
w:that_*_finish	0:-5 2:9 3:45
w:that_*_is	0:37 1:6 2:24
w:that_*_less	0:-12 3:8
w:that_*_on	0:-17 1:29 2:22
w:that_*_the	0:13 1:18 2:19
w:that_*_through	0:-12 2:-11
w:that_,	0:-15 1:-17 2:19
w:that_.	0:15 1:-13 2:28
w:that_are	0:-11 1:51 2:14
w:that_are_left	0:-14
w:that_came	0:10 2:-7
w:that_follow	1:5 2:13
w:that_is	0:16 2:19 3:-9
w:that_is_#	0:12 1:7
w:that_mak	0:-16
w:that_mak_the	0:-16
w:that_many	0:-12 3:9
w:that_many_less	0:-12
w:that_our	1:-12 2:5
w:that_release	0:22 1:17 2:22
w:that_remain	0:15
w:that_stay	0:19 1:-21 2:52
w:that_the	0:-11 1:-15 2:17 3:-6
w:that_were	1:-12 2:22
w:that_were_already	2:27
w:that_were_finish	0:-10 1:-10 2:6
w:that_window	1:5 2:20
w:that_you	0:12 2:7
w:the	0:-18 1:15 2:-14 3:8
w:the_#	1:-36 2:-5 3:39
w:the_#_.	0:-11 1:-33 3:51
w:the_#_accept	1:40 3:5
w:the_#_after	0:23 1:-8 2:17
w:the_#_and	1:16 2:-9
w:the_#_are	0:20 3:18
w:the_#_behind	1:27 2:20
w:the_#_board	0:-13 1:24 2:-9
w:the_#_complet	3:-10
w:the_#_count	3:13
w:the_#_do	1:-22
w:the_#_finish	1:-19 2:10 3:-16
w:the_#_for	0:7 1:14 2:8
w:the_#_held	0:-18 1:-12 3:-25
w:the_#_in	0:-26 2:7 3:20
w:the_#_left	0:-8 2:10
w:the_#_of	1:-12
w:the_#_on	0:-11 1:14
w:the_#_other	0:-11 1:-8 2:12
w:the_#_pcs	0:-18 1:-7 2:7 3:5
w:the_#_piec	0:5 1:14
w:the_#_quarantin	1:-18 3:-11
w:the_#_reduce	1:-12 3:25
w:the_#_remain	1:-9 2:13
w:the_#_th	0:17 1:15 2:11
w:the_#_unit	0:5 1:26 2:13
w:the_#_which	0:14 1:7 2:7
w:the_*_#	0:9 1:10 3:6
w:the_*_'	0:17 1:15 2:12
w:the_*_,	0:17 1:38 2:-8 3:73
w:the_*_.	0:-7 1:-17 2:-27 3:35
w:the_*_:	0:20 1:-26 2:-11 3:15
w:the_*_;	0:12 1:14 2:23
w:the_*_<name>	0:-6 2:27
w:the_*_<role>	0:32
w:the_*_?	0:-35
w:the_*_accept	1:40 3:5
w:the_*_accordingly	3:45
w:the_*_addres	0:-13
w:the_*_adhesion	1:14
w:the_*_after	0:26 2:17
w:the_*_alone	0:-10
w:the_*_already	1:-12 2:11
w:the_*_and	0:18 1:9 3:26
w:the_*_approv	0:12
w:the_*_approval	0:20 1:22 2:23
w:the_*_are	0:9 1:19 2:-8 3:19
w:the_*_as	0:18 1:-13 2:5
w:the_*_at	1:-16 2:17 3:-9
w:the_*_audit	1:24 2:-30 3:-18
w:the_*_back	0:-6 1:-7 2:-12
w:the_*_balance	0:-27 1:12 3:31
w:the_*_batch	0:-13 1:-14 2:28
w:the_*_bath	0:16 1:8
w:the_*_before	0:13 1:18 2:24
w:the_*_behind	0:26 1:19 2:16
w:the_*_bench	1:25 2:12
w:the_*_board	0:-5 1:19 3:13
w:the_*_bracket	0:9 2:-11
w:the_*_build	0:-12 1:20
w:the_*_by	0:11 1:-11 2:-14
w:the_*_can	2:-15
w:the_*_cert	1:-12
w:the_*_certificate	1:16 2:7 3:8
w:the_*_chain	0:-18 1:9 2:5
w:the_*_check	0:-8 1:17 2:-12
w:the_*_column	0:11 1:26 2:41
w:the_*_come	0:-17 1:-11 3:9
w:the_*_complet	3:-10
w:the_*_count	0:-10 1:-10 3:18
w:the_*_cover	0:-21 2:5
w:the_*_data	0:7 1:21 2:7
w:the_*_delivery	0:-14 2:14
w:the_*_do	1:-32 2:-13
w:the_*_done	0:-6 1:-19
w:the_*_door	0:-16
w:the_*_draw	2:-18
w:the_*_fair	0:-24
w:the_*_figure	0:-17 2:21
w:the_*_file	0:-17 1:15
w:the_*_finish	0:-8 1:-10 2:10 3:-23
w:the_*_first	1:30
w:the_*_fit	1:13
w:the_*_foot	2:20
w:the_*_for	0:46 1:34 2:60
w:the_*_forecast	1:9 2:15
w:the_*_fram	0:-13
w:the_*_from	0:5 1:-17 2:16 3:21
w:the_*_gauge	1:12 2:17
w:the_*_get	1:11
w:the_*_go	0:17 1:-12 2:-11
w:the_*_goes	0:-26
w:the_*_group	0:12 1:15 2:7 3:7
w:the_*_half	0:11 1:13 2:15
w:the_*_hand	1:-5 2:12
w:the_*_has	1:37 2:46 3:-32
w:the_*_hatch	0:-16
w:the_*_have	0:5 1:15 2:26
w:the_*_held	0:-18 1:-12 3:-25
w:the_*_hing	0:-12
w:the_*_housing	1:-12 2:22
w:the_*_in	0:8 1:8 3:20
w:the_*_inspector	0:5 1:27 2:13
w:the_*_is	0:21 1:25 2:-6 3:-6
w:the_*_issue	0:-18
w:the_*_job	0:-15 1:-8
w:the_*_lab	0:23 1:43 2:26
w:the_*_label	0:-12 1:-11
w:the_*_lamp	1:-20 3:6
w:the_*_left	0:-8 2:10
w:the_*_line	0:-9 2:32
w:the_*_list	0:13 1:-12 2:-11
w:the_*_lot	0:-12 1:18 2:22
w:the_*_lots	0:16 1:12 2:14
w:the_*_mark	1:13
w:the_*_measurement	0:-9 1:22 2:11 3:9
w:the_*_mount	2:-10
w:the_*_must	1:-11
w:the_*_need	0:-7 1:13 2:12
w:the_*_note	1:-10 2:-16
w:the_*_now	0:25 2:8
w:the_*_number	0:14 1:36 2:14 3:12
w:the_*_of	0:-10 1:-16 2:9 3:-19
w:the_*_off	0:12 1:-25 2:-19 3:37
w:the_*_ok	0:13
w:the_*_on	2:-11 3:-9
w:the_*_one	0:-7 1:7 2:23
w:the_*_ones	0:9 1:20 2:35 3:-10
w:the_*_order	0:19 1:-12 2:6 3:37
w:the_*_other	0:-11 1:-8 2:12
w:the_*_out	1:8 3:10
w:the_*_outstand	0:18
w:the_*_pack	1:-9 2:-11
w:the_*_panel	1:31 2:14 3:-18
w:the_*_pass	0:-16 1:31 2:45
w:the_*_pattern	2:-10
w:the_*_pcs	0:-18 1:-7 2:7 3:5
w:the_*_people	0:22 1:27 2:40
w:the_*_permit	2:-16
w:the_*_piec	0:18 1:13 2:12
w:the_*_pins	0:6 2:26
w:the_*_plat	1:-11 2:6
w:the_*_please	1:-16 2:19
w:the_*_procedure	0:7 1:20 2:9
w:the_*_production	0:-17 1:-5 2:-9
w:the_*_qty	0:-15 1:-11 3:18
w:the_*_quantity	0:19 1:38 2:45 3:50
w:the_*_quarantin	1:-18 3:-11
w:the_*_ray	1:10
w:the_*_reduce	1:-12 3:25
w:the_*_releas	0:24 1:-16
w:the_*_release	0:44 1:22
w:the_*_remain	0:9 1:-7 2:23
w:the_*_report	0:5 2:30
w:the_*_result	0:-17 1:28 2:13
w:the_*_retest	1:42 3:-12
w:the_*_rev	0:9 1:18 2:7
w:the_*_rul	1:13 2:24
w:the_*_run	0:18 1:15 2:25
w:the_*_sampl	1:-45 2:-28
w:the_*_sample	1:15
w:the_*_sets	0:-8 2:7 3:18
w:the_*_shaft	0:-6 1:-14
w:the_*_shipment	0:-14 1:5 2:25
w:the_*_show	0:-8 1:22 2:26
w:the_*_sign	0:-14
w:the_*_site	1:-13 2:-15
w:the_*_slot	0:12
w:the_*_so	0:-6 1:-9 2:-5 3:11
w:the_*_stand	0:-16
w:the_*_stay	0:-15 1:-7 2:14 3:-27
w:the_*_still	0:5 3:17
w:the_*_stock	0:12
w:the_*_supplier'	1:12 2:7
w:the_*_survey	0:6 1:12 2:10
w:the_*_surveyor	1:9 2:16
w:the_*_test	1:95 2:32 3:-11
w:the_*_tester	0:11 1:11 3:-8
w:the_*_text	1:6 2:14
w:the_*_th	0:17 1:15 2:-19
w:the_*_that	0:13 1:-5 2:6 3:15
w:the_*_then	0:12 2:6
w:the_*_thicknes	0:-9 1:10 3:-9
w:the_*_three	1:10 2:11
w:the_*_to	0:13 1:-28 2:18 3:20
w:the_*_tray	0:-11
w:the_*_trial	0:11 1:45 2:43
w:the_*_truck	2:7 3:-12
w:the_*_unit	0:5 1:26 2:15
w:the_*_until	0:-10 1:19 2:17 3:13
w:the_*_up	1:14 2:11
w:the_*_valu	1:14 2:7
w:the_*_version	0:-22
w:the_*_vessel	0:-11
w:the_*_wait	0:-19 1:10 2:17
w:the_*_week	0:-9 1:-39 2:-22
w:the_*_weld	0:-18 1:-8 2:45
w:the_*_when	2:11
w:the_*_which	0:14 1:-10 2:-7
w:the_*_who	0:31 2:21
w:the_*_will	0:5 1:11 2:5
w:the_*_you	0:10 1:21 2:12 3:-17
w:the_<name>	1:17 2:23
w:the_<name>_#	1:10 2:11
w:the_<name>_<name>	0:-5 2:25
w:the_<name>_<role>	0:10
w:the_<name>_line	2:25
w:the_<name>_site	1:-17 2:-19
w:the_<role>	0:33 1:-9 2:18
w:the_<role>_<role>	0:15 1:-20 2:6
w:the_already	1:-14
w:the_approver	0:31
w:the_architect	0:-27 1:8
w:the_audit	1:24 2:-12
w:the_back	2:10
w:the_bag	0:14
w:the_balance	0:-9 1:-12 2:26 3:24
w:the_balance_need	0:5 1:13 2:12
w:the_balance_of	1:-33 2:24
w:the_biocompatibility	0:8 1:11
w:the_black	2:-10
w:the_block	0:23 1:28 2:31 3:8
w:the_boat	0:9 1:16 2:14
w:the_bracket	0:13
w:the_bracket_,	0:13
w:the_build	3:10
w:the_bulk	0:19
w:the_burn	1:18
w:the_burn_in	1:18
w:the_burst	1:14 2:30 3:-13
w:the_burst_test	1:14 2:30 3:-13
w:the_cage	1:8 3:13
w:the_chair	0:13 1:8 2:5
w:the_clas	1:12 2:27
w:the_clas_surveyor	1:10 2:16
w:the_client	0:18 1:-13 2:-10
w:the_client_has	0:17
w:the_cmm	2:-12
w:the_coat	0:-5 1:15 2:5 3:7
w:the_cold	0:-15 1:7 2:15
w:the_colour	0:-13 1:9
w:the_com	0:-11
w:the_crimp	0:-8 1:10 2:28
w:the_current	0:-36
w:the_current_issue	0:-27
w:the_custom	0:10 1:16 2:18
w:the_customer	0:-8 1:18 2:22 3:13
w:the_customer'	1:19 2:26
w:the_customer_has	0:-11 1:16
w:the_dealer	1:11 2:-9
w:the_dishwasher	0:9 1:14 2:19
w:the_dock	1:-19 2:-20
w:the_done	0:-11
w:the_done_ones	0:-11
w:the_draw	1:-11
w:the_drop	0:-11
w:the_drop_test	0:-11
w:the_eight	0:14
w:the_emc	0:-5 1:13 2:5
w:the_en	1:11 2:15
w:the_en_#	1:11 2:15
w:the_end	0:-10
w:the_end_of	0:-10
w:the_fai	1:16
w:the_fair	0:24 1:18 2:-11
w:the_fatigue	0:34 1:28 2:20
w:the_fatigue_bench	1:25 2:12
w:the_fifty	0:16 1:-7
w:the_finish	0:-9 1:-17 3:-13
w:the_finish_ones	0:-9 1:-13
w:the_fire	1:18 2:17
w:the_first	0:-15 2:-6 3:-17
w:the_first_#	1:11 2:-12
w:the_first_batch	0:-12 1:-8 2:11
w:the_first_ones	0:10 1:17 2:18
w:the_first_production	0:-15 1:-6 2:-11
w:the_fit	0:-14 1:13 2:-13
w:the_fit_check	0:-14 1:11 2:-13
w:the_follow	1:21 2:14 3:-9
w:the_full	0:-17
w:the_gasket	1:8 2:11
w:the_glaze	0:21 1:5 2:16
w:the_go	0:13 1:8 2:13
w:the_go_for	0:13 1:8 2:13
w:the_good	1:-19
w:the_good_ones	0:17
w:the_grey	1:5 2:20
w:the_hardnes	0:17 1:48 2:9 3:9
w:the_harnes	1:-11
w:the_heat	0:12 1:16 2:33
w:the_held	0:-12 1:-7 3:-11
w:the_hold	0:-17 1:-22 2:8 3:5
w:the_hundr	0:27 1:8 2:9
w:the_initial	1:12
w:the_institute	0:11 1:14 2:12
w:the_job	1:-21 2:-7 3:17
w:the_lab	0:-8 1:20 2:-9 3:-10
w:the_last	0:-12 1:26
w:the_last_#	0:10 1:13 2:-7
w:the_last_column	0:27 1:17 2:32
w:the_latest	2:-17
w:the_lath	1:-13 2:8
w:the_leak	0:6 1:22 2:7 3:-24
w:the_lens	0:-19 1:-5 2:6
w:the_line	2:20
w:the_line_trial	1:15 2:25
w:the_load	0:16 1:8 2:7
w:the_load_test	0:16 1:7
w:the_lot	0:14 1:18 2:10
w:the_lot_#	0:12 1:18 2:10
w:the_material	1:-21 2:-14
w:the_migration	1:11
w:the_migration_test	1:11
w:the_miss	1:17
w:the_moment	1:-35 2:27
w:the_moment_.	1:-35 2:25
w:the_month	0:-10
w:the_new	0:11 2:14
w:the_next	0:9 1:52 2:18 3:-18
w:the_next_delivery	0:-10 2:15
w:the_next_go	0:17 2:-11
w:the_next_one	0:26 1:26 2:15
w:the_next_ones	0:7 1:14 2:6
w:the_next_release	0:21 1:17 2:-9
w:the_nod	0:18
w:the_number	0:15 1:-12 3:11
w:the_one	0:54 1:-22 2:25 3:-28
w:the_one_releas	0:17 1:-17
w:the_one_who	0:19 1:-12 2:17
w:the_ones	0:21 2:15 3:12
w:the_ones_that	0:10
w:the_open	0:-15 1:-24 2:10 3:72
w:the_open_balance	0:-19 3:23
w:the_open_order	1:-10 3:28
w:the_open_qty	0:-15 1:-11 3:7
w:the_open_quantity	0:8 1:-28 2:8 3:48
w:the_optic	0:21
w:the_order	0:-10 1:-13 2:14 3:87
w:the_order_,	1:-13 3:20
w:the_order_.	0:-9 3:29
w:the_other	0:24 2:30
w:the_other_#	0:11 1:20 2:24 3:8
w:the_other_.	0:21 1:5
w:the_outside	1:-8 2:-11
w:the_oven	0:-14 1:-10 2:17
w:the_pack	1:-24 2:-23
w:the_paint	1:21
w:the_pallet	1:-18 2:7
w:the_paper	0:6 1:12 2:6
w:the_patience	0:-10
w:the_pause	1:14 2:-8
w:the_pause_,	1:-12
w:the_pause_.	2:-15
w:the_pause_stay	1:20 2:5
w:the_piec	1:-10
w:the_pilot	0:-7 2:30
w:the_pilot_batch	1:-12 2:19
w:the_plat	1:14 3:-7
w:the_po	0:-8 1:-10 3:35
w:the_po_,	0:-15 3:24
w:the_po_.	0:-13 1:-16 2:-8 3:21
w:the_porosity	3:34
w:the_portal	0:-10
w:the_portal_.	0:-10
w:the_pres	1:12 2:21
w:the_print	0:9 1:11
w:the_production	0:6 1:25 2:8
w:the_pull	2:15
w:the_pull_test	2:15
w:the_purchase	1:-12
w:the_purchase_order	1:-12
w:the_quantity	0:8 1:-7 3:25
w:the_quantity_still	3:16
w:the_quantity_to	0:5 1:-14 3:6
w:the_quarantin	0:17 1:-11
w:the_rack	1:19 2:52
w:the_releas	0:48 1:42 2:13
w:the_releas_.	0:45
w:the_releas_quantity	0:9 1:41
w:the_release	0:34 1:6 2:15
w:the_release_.	0:8 1:17 2:26
w:the_release_for	0:20 1:10 2:14
w:the_release_of	1:12
w:the_remain	0:7 1:-5 2:19 3:-19
w:the_remain_#	0:6 1:-16 2:18 3:-20
w:the_remainder	0:12 1:17 2:25
w:the_resin	1:-20
w:the_rest	0:-15 1:15 2:56 3:-8
w:the_rest_,	0:9 1:21 3:17
w:the_rest_.	2:18
w:the_rest_of	0:-14 1:24 2:16
w:the_restart_figure	0:-11 2:7
w:the_restart_of	0:18 2:-5
w:the_result	1:26 2:9
w:the_result_of	1:26 2:9
w:the_retailer'	1:8 2:14
w:the_revis	0:-16
w:the_right	0:-38 1:-5 2:12
w:the_right_hand	1:-5 2:12
w:the_robot	0:10 2:9
w:the_run	0:-10 1:34 2:34
w:the_salt	1:22 2:-15
w:the_same	0:12 1:15 2:17 3:39
w:the_same_.	0:10 1:8 2:10
w:the_sampl	0:6 2:12
w:the_sampl_,	1:-13 2:22
w:the_sampl_.	0:10
w:the_sampl_are	0:-15 1:13 2:8
w:the_sampl_have	1:11 2:20
w:the_sea	1:15 2:20
w:the_sea_trial	1:15 2:20
w:the_seal	0:-14 1:15 2:25
w:the_seat	0:10 2:9
w:the_second	0:5 1:46 2:27
w:the_second_half	0:9 1:6 2:10
w:the_second_release	2:12
w:the_sery	0:-6 1:5 2:35
w:the_sery_of	0:-9 1:-17 2:11
w:the_seven	0:-11
w:the_shelf	0:-15 1:14 2:13
w:the_shipp	0:-7 1:-10
w:the_shop	0:20 1:6 2:12
w:the_showroom	0:39 1:16 2:13
w:the_site	0:10 1:10 2:17
w:the_sort	3:-11
w:the_spr	1:15 2:9
w:the_spray	0:-17
w:the_stop	0:-25 1:-26 2:-7 3:-11
w:the_stop_,	1:-11 2:-10 3:40
w:the_stop_.	1:-26 2:-9 3:6
w:the_stop_:	1:-19 3:11
w:the_stop_are	0:-18 1:10 2:-11
w:the_stop_count	0:-10 1:-10
w:the_stop_is	0:-11 2:8
w:the_stop_on	0:-16
w:the_stop_stay	0:-10 1:24 2:9
w:the_stoppage	0:5 2:-20
w:the_stoppage_.	2:-12
w:the_strap	1:-46 2:-28
w:the_table	1:10
w:the_table_.	1:10
w:the_test	0:13
w:the_thread	0:6 2:16
w:the_three	0:7 2:-14
w:the_time	0:-21 1:-24 2:13
w:the_torque	0:-14 1:22 2:13
w:the_torque_test	0:-15 1:20 2:13
w:the_toy	0:8 1:-18 2:-14
w:the_trade	0:-24 1:12 2:21
w:the_trade_fair	0:-13
w:the_trade_show	0:-16 1:12 2:18
w:the_transmission	0:-10 1:19
w:the_traveler	0:15
w:the_truck	1:-18 2:7
w:the_ul	0:6 1:16 2:15
w:the_updat	0:-19
w:the_updat_file	0:-19
w:the_urgent	0:-13 1:7 2:27
w:the_urgent_shipment	0:-14 1:5 2:25
w:the_way	0:10
w:the_webb	1:11
w:the_week	0:39 1:13 2:-10
w:the_week_of	0:26 1:13 2:-11
w:the_weld	0:5 1:24 2:13 3:-9
w:the_weld_procedure	0:7 1:20 2:9
w:the_white	0:-17 2:-5
w:the_whole	0:30
w:the_whole_outstand	0:18
w:the_whole_remain	0:11
w:the_window	0:-21 2:20
w:the_window_#	0:-11 1:-5 2:6
w:the_window_<name>	0:-17 2:13
w:the_wrong	2:6 3:-15
w:the_x	1:10
w:the_x_ray	1:10
w:the_yard	0:-23 1:17 2:19
w:their	0:10 1:41 2:41 3:5
w:their_*_.	0:-8 2:5 3:30
w:their_line	0:-10
w:their_line_.	0:-10
w:their_own	1:5 2:8 3:-29
w:them	0:49 1:18 2:10 3:14
w:them_(	3:10
w:them_*_,	0:10
w:them_*_.	0:17 1:22 2:28 3:-14
w:them_*_<name>	1:-10
w:them_*_and	0:8 1:28
w:them_*_in	0:6 1:10
w:them_*_not	1:10
w:them_*_of	2:17
w:them_*_rev	0:10
w:them_*_the	0:7 1:10 2:-8 3:49
w:them_*_to	0:9 1:-17 2:-13
w:them_*_writ	0:10
w:them_*_you	2:10
w:them_*_your	0:5 2:15
w:them_,	0:36 1:11 2:23
w:them_.	0:37 2:39
w:them_:	0:19 2:6
w:them_;	1:-13
w:them_and	2:16
w:them_before	1:21
w:them_before_the	1:21
w:them_by	1:-18 2:-9
w:them_in	0:19 2:-7
w:them_in_writ	0:10
w:them_off	0:11 1:7 2:6 3:14
w:them_off_the	3:14
w:them_on	0:5 1:25 2:32
w:them_separately	2:-10
w:them_to	0:5 1:-23 2:-12 3:12
w:them_to_the	1:-30 3:12
w:them_to_you	2:10
w:then	0:39 1:72 2:57 3:28
w:then_*_,	1:-12 2:7
w:then_*_.	0:13 1:9 2:13
w:then_*_<name>	0:-11 2:10
w:then_*_a	0:12
w:then_*_from	0:7 2:13
w:then_*_in	0:19 1:29 2:35
w:then_*_is	0:9 1:10
w:then_*_release	0:10 1:5 2:-14
w:then_*_send	0:9 1:7 2:29
w:then_*_the	0:6 1:14 2:9
w:then_*_will	1:10
w:then_*_write	0:5 2:29
w:then_*_you	0:12 1:6
w:then_,	2:14
w:then_.	0:8 1:5 2:27 3:15
w:then_<name>	1:35 2:46
w:then_<name>_<name>	0:-11
w:then_<name>_in	0:19 1:29 2:35
w:then_<name>_send	0:6 2:25
w:then_<role>	0:8 1:13 2:14 3:-5
w:then_a	2:13
w:then_i	0:39 1:26 2:14
w:then_i_release	0:10 2:-14
w:then_i_write	0:5 2:29
w:then_releas	1:25 2:10
w:then_release	0:13 1:44 2:8
w:then_send	0:12
w:there	0:-8 1:8 2:8 3:-10
w:there'	0:-10 1:7 2:18
w:there_*_#	0:26 1:9 2:13
w:there_*_no	2:-12
w:there_*_none	0:-15
w:there_.	1:16 2:-10
w:there_are_#	0:20 2:7
w:there_is	0:-10 1:-11
w:there_is_no	2:-12
w:therefore	0:38
w:thermal	1:16 2:-8
w:these	0:16 2:14 3:17
w:these_#	1:-18 2:-8 3:7
w:these_*_the	1:11
w:these_.	0:16 1:8 2:6
w:these_are	0:-12 2:5
w:they	0:7 1:-57 2:10 3:70
w:they_*_.	1:-33 2:-27
w:they_*_for	1:-14
w:they_*_in	0:5 1:-13
w:they_*_not	0:7 2:30
w:they_*_off	0:-14 3:9
w:they_*_on	0:16 1:5
w:they_*_part	3:25
w:they_*_the	0:-11 2:5 3:57
w:they_*_to	1:-30
w:they_*_until	1:38 2:6
w:they_are	0:37 1:-24 2:6 3:40
w:they_are_in	1:-17
w:they_are_not	0:7 2:26
w:they_are_until	0:5 1:20
w:they_come	0:-18 3:9
w:they_come_off	0:-14 3:9
w:they_count	3:15
w:they_go	1:-20
w:they_have	1:21
w:they_reduce	2:5 3:44
w:they_reduce_the	2:5 3:44
w:they_sit	0:-10
w:they_stay	0:16 1:13 2:9
w:they_stay_on	0:16 1:5
w:they_were	0:-11
w:thicknes	0:-18 1:14 3:-7
w:thicknes_.	0:-18 1:10
w:third	0:12 1:10 2:7
w:third_*_the	0:10 1:9 2:6
w:third_of	0:10 1:9 2:6
w:third_of_the	0:10 1:9 2:6
w:thirty	0:-14 1:8 2:15 3:8
w:this	0:29 1:-49 2:-20 3:-37
w:this_*_.	1:-17 2:-20 3:-18
w:this_*_:	2:17
w:this_*_<name>	0:23 1:-17
w:this_*_and	0:13 2:6
w:this_*_is	0:28
w:this_*_the	0:13 1:-10 2:10
w:this_*_will	1:15
w:this_,	0:26 1:-31 3:13
w:this_,_<name>	1:-17
w:this_.	0:25 1:-19 2:-11 3:-10
w:this_and	0:13 1:15 2:28
w:this_and_will	1:15
w:this_as	0:11 1:-13
w:this_mail	0:-20 2:17
w:this_mail_:	2:16
w:this_off	0:18
w:this_one	0:34 1:17 2:-8
w:this_one_.	1:15 2:7
w:this_one_and	0:27
w:this_order	0:-10 2:8
w:this_release	0:43 1:-32 2:-17
w:this_release_.	0:36 1:-13 2:-19
w:this_release_is	0:25
w:those	0:50 1:22 2:29 3:39
w:those_*_.	0:32 1:-7 2:-11
w:those_*_<name>	1:10
w:those_,	1:11
w:those_.	0:18 1:-7 2:21
w:those_are	0:12 1:46 2:5
w:those_in	0:11 2:9
w:those_is	1:23
w:those_too	1:10 2:15
w:thousand	0:10 2:9
w:thread	0:-15 1:15 2:16
w:three	0:-13 2:7
w:through	0:11 1:31 2:-24 3:9
w:through_#	0:8 1:20
w:through_*_#	0:-11
w:through_and	2:-12
w:through_your	0:15
w:throughout	0:-15
w:thru	0:12 1:21 2:8
w:tight	0:-15 2:39
w:tight_*_the	0:15 1:8 2:13
w:tight_until	0:13 1:7 2:7
w:tight_until_the	0:13 1:7 2:7
w:til	1:9 2:31
w:til_the	0:14 1:42 2:26
w:till	0:49 1:86 3:11
w:till_*_<name>	0:5 1:-10 2:6
w:till_*_in	1:6 2:14
w:till_*_new	2:13
w:till_<name>	0:5 1:7 2:18
w:till_our	0:14 1:21 2:50
w:till_the	0:18 1:65 2:-12 3:8
w:till_the_new	2:13
w:tim	0:11 2:-9
w:time	1:-19 2:17 3:17
w:time_.	0:18 2:5
w:to	0:-17 1:-5 2:-23 3:50
w:to_#	0:8 1:-8 3:16
w:to_#_,	0:-13 1:18 2:12 3:25
w:to_#_<name>	0:17 1:6
w:to_*_#	0:20 1:-12 2:-13 3:-18
w:to_*_(	1:-22 3:-8
w:to_*_,	1:39 2:-29 3:12
w:to_*_.	0:18 1:13 3:86
w:to_*_:	0:-10 2:59
w:to_*_<name>	0:7 2:-19 3:12
w:to_*_again	0:10 1:5 2:12
w:to_*_and	0:-7 3:17
w:to_*_at	0:-10 2:6
w:to_*_back	0:-10
w:to_*_before	1:27
w:to_*_between	1:-12 2:-12
w:to_*_built	1:44 3:10
w:to_*_by	1:-18 2:-12
w:to_*_c	0:-8 1:-12 2:-6
w:to_*_count	1:-13 2:21
w:to_*_cut	0:-9 1:-9 2:38
w:to_*_e	0:12
w:to_*_for	0:6 1:7 2:10
w:to_*_kept	0:-7 1:13
w:to_*_made	1:-25 2:19 3:13
w:to_*_now	0:-13 2:-7
w:to_*_on	0:-26 1:19 2:20
w:to_*_our	2:-38
w:to_*_produc	0:14 1:-16 2:10 3:18
w:to_*_releas	0:10 1:46 2:20
w:to_*_sent	0:-11 1:-12 2:-9
w:to_*_shipp	0:-8 1:20 2:15
w:to_*_start	0:-14 1:24 2:16
w:to_*_taken	0:-15 1:8
w:to_*_that	0:9 1:-10 3:-6
w:to_*_the	0:14 1:39 2:33 3:-21
w:to_*_until	0:16 1:11 2:18
w:to_*_with	0:-24
w:to_*_you	2:10
w:to_<name>	1:-31 2:38 3:-18
w:to_<name>_#	0:-8 1:-6 2:27
w:to_approve	0:14 2:-9
w:to_be	2:11 3:43
w:to_be_built	1:44 3:10
w:to_be_count	1:-13 2:21
w:to_be_cut	0:-9 1:-9 2:38
w:to_be_kept	0:-7 1:13
w:to_be_made	1:-25 2:19 3:13
w:to_be_produc	0:14 1:-16 2:10 3:18
w:to_be_releas	1:14 2:16
w:to_be_sent	0:-11 1:-12 2:-9
w:to_be_shipp	0:-8 1:20 2:15
w:to_be_start	0:-14 1:24 2:16
w:to_be_taken	0:-15 1:8
w:to_begin_with	0:-10
w:to_build	0:-14 1:-10 2:-40 3:17
w:to_build_.	1:-10 3:16
w:to_draw	0:-12 2:-6
w:to_draw_#	2:-16
w:to_draw_revision	0:16 1:5
w:to_go	0:-23 1:22 2:17
w:to_go_on	0:-8 1:22 2:16
w:to_leave	1:12 2:14
w:to_make	3:26
w:to_make_,	0:-6 1:12
w:to_make_.	1:-10 3:7
w:to_mould	3:13
w:to_our	1:-12 2:12
w:to_proce	0:-16
w:to_release	1:7 2:12
w:to_remain	0:-14 1:29 2:13
w:to_rev	0:13 1:-8
w:to_rev_#	0:16 1:14 3:-7
w:to_rev_c	0:-8 1:-12 2:-6
w:to_revision	0:16 1:-28 2:-13 3:-9
w:to_revision_#	0:12 1:-23 2:-16 3:-9
w:to_run	1:-5 2:-40
w:to_ship	0:-8 1:-11 2:-18
w:to_ship_,	0:-8 3:-12
w:to_sort	0:-12 1:-10 2:-9
w:to_start	0:-12 1:10 2:10
w:to_stay	1:-7 2:12 3:-11
w:to_stay_on	1:-18
w:to_the	0:-22 2:7 3:30
w:to_the_#	0:5 1:19 2:22
w:to_the_<name>	0:-20 2:-18
w:to_the_releas	0:9 1:41
w:to_these	1:-17 2:-13
w:to_us	0:-28 2:-22 3:23
w:to_us_.	0:-19 1:16 3:23
w:to_use	0:15 1:37 3:22
w:to_wait	0:-8 1:9 2:17
w:to_weld	1:-25 3:39
w:to_weld_.	3:39
w:to_you	0:-10 1:32 2:44
w:to_you_.	0:16 1:29 2:33
w:to_you_again	0:6 2:11
w:today	0:26 1:-16 2:-11 3:15
w:today'	3:-11
w:today_*_#	0:-15
w:today_,	0:24 1:-7
w:today_.	0:15 1:-18 2:-10 3:13
w:today_for	0:-12
w:together	0:-13 2:17
w:together_#	0:-14 2:13
w:told	0:27 1:26 2:25
w:told_us	0:23
w:too	0:32 1:10 2:14
w:too_.	0:25 1:5 2:30
w:tool	0:10 1:19 2:22
w:top_of	0:13
w:torque	0:-10 1:29 2:17
w:torque_*_is	1:21
w:torque_test	0:-15 1:20 2:13
w:tot	2:14
w:total	0:17 1:11
w:total_*_#	0:14
w:tote	0:13 1:-13 3:14
w:tote_#	0:18 1:-13 3:13
w:tote_#_,	0:17 3:12
w:tote_*_,	0:17 3:12
w:touch	0:12 1:32 2:31
w:touch_*_other	1:21 2:16
w:touch_*_the	0:13 1:5 2:8
w:touch_*_this	0:-14 2:7
w:touch_before	0:17 1:5 2:7
w:touch_before_the	0:12 1:5 2:8
w:touch_by	0:-14 2:8
w:touch_by_this	0:-14 2:7
w:touch_the	1:21 2:20
w:touch_the_other	1:21 2:16
w:toward	0:-28 1:-20 2:18 3:38
w:toward_*_#	0:-9 1:-9 2:13 3:24
w:toward_the	0:-26 1:-20 2:17 3:38
w:toward_the_#	0:-9 1:-9 2:13 3:24
w:toy	0:8 1:-18 2:-14
w:tpe	0:13
w:tpu	2:15
w:track	0:-18 1:-22 2:-29
w:trade	0:-21 1:12 2:20
w:trade_fair	0:-13
w:trade_show	0:-16 1:12 2:18
w:transformer	1:5 2:29
w:transmission	0:-10 1:19
w:transport	0:-27
w:traveler	0:15
w:tray	0:-11 1:-17 2:8 3:5
w:tray_#	1:10 2:-8
w:tray_#_)	1:7 3:10
w:tray_*_)	1:7 3:10
w:tray_*_are	2:10
w:tray_.	0:-13 1:-13 2:-12
w:tray_a	2:11 3:26
w:tread	1:-15
w:treat	0:16 1:13 2:17
w:treatment	2:18
w:tri	1:13 2:15
w:trial	0:28 1:68 2:63
w:trial_*_<name>	0:22 1:32 2:27
w:trial_*_our	0:9 1:33 2:10
w:trial_.	1:10 2:6
w:trial_at	0:10 1:27 2:22
w:trial_at_our	0:9 1:12 2:10
w:trial_in	0:21 1:23 2:14
w:trial_in_<name>	0:21 1:23 2:14
w:trial_is	0:-11 1:7 2:14
w:trim	0:-10
w:truck	0:-27 1:-15 2:15 3:-27
w:truck_*_#	0:-14
w:truck_*_the	1:5 2:11
w:truck_,	1:5 2:12
w:truck_.	1:-11
w:try	0:5 1:33 2:17
w:turn	0:17 3:27
w:turn_*_loose	0:8 1:8 2:15
w:turn_out	2:-22
w:turn_them	0:8 2:10
w:twelve	1:-8 2:-24
w:twenty	0:-7 1:16 2:8
w:twenty_five	0:13 1:6
w:two	0:-18 2:6 3:-5
w:two_*_,	0:11 1:7 2:-9
w:two_*_.	1:-8 2:31
w:two_*_of	0:-16 1:5
w:two_hundr	1:11 2:13
w:ul	0:6 1:16 2:15
w:unbuilt	0:27 1:8 2:6
w:unchang	0:-21 1:12 2:-25
w:unchang_.	0:-21 1:12 2:-26
w:under	0:12 1:27 2:10 3:-5
w:under_*_.	0:18
w:undersign	0:50 1:7
w:unit	1:46 2:6
w:unit_*_before	1:20
w:unit_*_not	1:40
w:unit_*_on	1:10 2:7
w:unit_,	0:12 1:8
w:unit_from	0:-10
w:unit_price	0:-22
w:unit_stay	1:11 2:7
w:unit_stay_on	1:10 2:7
w:unlock	1:20 2:6
w:unreleas	0:5 1:5 2:13
w:unreleas_until	1:5 2:13
w:unshipp	0:8 1:-22 2:55
w:until	0:7 1:83 2:46 3:12
w:until_*_#	1:-20
w:until_*_.	0:8 1:31 2:6
w:until_*_<name>	0:17 1:14 2:33
w:until_*_<role>	1:21 2:12
w:until_*_boat	0:9 1:16 2:14
w:until_*_clas	0:-10
w:until_*_colour	0:-15 1:16
w:until_*_custom	0:10 1:6 2:13
w:until_*_customer	0:-7 1:17 2:13
w:until_*_customer'	1:19 2:13
w:until_*_drop	2:23
w:until_*_fatigue	0:32 1:7 2:14
w:until_*_fill	0:-13 2:7
w:until_*_fire	2:10
w:until_*_hardnes	1:12 3:-8
w:until_*_has	0:19 1:39 2:32 3:-7
w:until_*_have	0:-10 1:26 2:18 3:8
w:until_*_in	0:10
w:until_*_is	0:-12 1:25
w:until_*_lab	1:19 2:6
w:until_*_new	0:-17 1:29 2:23
w:until_*_notice	0:-11 1:-45 2:31
w:until_*_paint	1:6 2:-11
w:until_*_porosity	3:34
w:until_*_same	1:11
w:until_*_sampl	2:16
w:until_*_showroom	0:39 1:16 2:12
w:until_*_site	0:6 1:7 2:16
w:until_*_stock	1:11 2:14
w:until_*_test	0:13 2:5
w:until_<name>	0:30 1:45 2:20 3:28
w:until_<name>_.	0:8 1:21
w:until_<name>_has	0:6 1:12 2:12
w:until_<name>_in	0:10
w:until_<role>	1:39
w:until_further	0:-11 1:-45 2:31
w:until_further_notice	0:-11 1:-45 2:31
w:until_i	0:14
w:until_legal	1:10 2:15
w:until_legal_has	1:10 2:15
w:until_new	0:8 1:29
w:until_our	0:-8 1:58 2:63
w:until_our_<role>	1:13 2:12
w:until_our_new	0:-11 1:12 2:14
w:until_our_stock	1:11 2:14
w:until_the	1:94 2:58
w:until_the_#	1:-20
w:until_the_<name>	0:16 1:14 2:28
w:until_the_boat	0:9 1:16 2:14
w:until_the_clas	0:-10
w:until_the_custom	0:8 2:10
w:until_the_customer	0:-8 1:12 2:9
w:until_the_customer'	1:11
w:until_the_drop	2:23
w:until_the_fatigue	0:32 1:7 2:14
w:until_the_fire	2:10
w:until_the_hardnes	1:12 3:-8
w:until_the_new	0:-20 1:23 2:13
w:until_the_paint	1:6 2:-11
w:until_the_porosity	3:34
w:until_the_sampl	2:16
w:until_the_showroom	0:39 1:15 2:11
w:until_the_site	0:6 1:7 2:16
w:until_their	1:16
w:until_we	0:-10 1:57 2:21 3:9
w:until_we_have	0:-10 1:26 2:18 3:8
w:untouch	1:11 2:6
w:up	0:-7 1:25 2:8 3:-36
w:up_*_.	0:-13
w:up_*_the	0:-18 1:14 2:46 3:-17
w:up_,	1:14 2:6
w:up_.	0:-8 1:-6 2:-20 3:-22
w:up_again	1:15 2:21
w:up_before	0:-7 1:-17 2:41
w:up_before_the	0:-7 1:-17 2:41
w:up_for	0:-10
w:up_on	0:10
w:up_till	0:-10 1:10
w:updat	0:-19
w:updat_file	0:-19
w:ups	0:-17
w:urgent	0:-25 1:10 2:48
w:urgent_*_goes	1:5 2:11
w:urgent_shipment	0:-14 1:5 2:25
w:urgent_shipment_goes	1:5 2:11
w:us	0:-5 1:38 2:-27
w:us_#	2:-11 3:-30
w:us_*_.	0:-15
w:us_*_<name>	1:-15 2:-20
w:us_*_the	3:18
w:us_,	0:-28
w:us_.	0:-5 1:26 2:-17 3:30
w:us_in	1:-17 2:-20
w:us_in_<name>	1:-17 2:-20
w:us_on	3:18
w:us_on_the	3:18
w:us_the	0:-6 1:9 2:10
w:use	1:21 3:15
w:use_#	0:-8 1:6 3:-15
w:use_*_.	3:-19
w:use_*_is	0:20
w:use_*_updat	0:-10
w:use_,	0:12 1:-12 3:5
w:use_and	3:11
w:use_as	0:20
w:use_as_is	0:20
w:use_the	0:-27 1:-9 3:20
w:use_the_updat	0:-10
w:use_them	1:-13 3:-10
w:used	0:-10 1:6 2:9 3:-11
w:used_*_#	3:-13
w:used_.	3:-15
w:usual	0:-27 1:-12 2:-14 3:5
w:usual_.	0:-15 1:-12 2:-15
w:valu	1:15 2:7
w:valv	1:10
w:valve	0:12 1:8 2:21 3:-37
w:valve_*_,	0:21 2:15
w:valve_stem	1:10 2:15
w:van	1:-8 2:11 3:-17
w:van_.	1:-10 2:5 3:-17
w:verdict	0:23 2:11
w:version	0:-8 1:-13 2:-13 3:12
w:version_#	0:8 1:-13 2:-14 3:9
w:version_#_,	0:-13 1:-11 2:-11
w:version_*_,	0:-13 1:-11 2:-11
w:very	1:-19 2:-19
w:very_*_.	1:-19 2:-20
w:vessel	0:-11
w:vibration	2:10
w:visit	1:-16
w:visor	0:-17 2:-5
w:wait	0:-22 1:81 2:86 3:-32
w:wait_*_our	0:9 1:11 2:10
w:wait_*_the	0:-7 1:74 2:62 3:-21
w:wait_*_until	2:25
w:wait_*_your	0:-10 1:13 2:8
w:wait_,	0:-10 1:35 2:31
w:wait_.	1:-28 2:-12
w:wait_for	1:83 2:73 3:-28
w:wait_for_the	0:-9 1:66 2:58 3:-21
w:wait_in	1:16
w:wait_in_your	1:12
w:wait_mean	0:7 2:26
w:wait_on	0:-6 1:10 2:12
w:wait_till	0:12 2:9
w:wait_until	0:15 1:8 2:20
w:want	0:14 1:21 2:-7 3:-39
w:want_the	1:-11 2:-9
w:want_to	0:11 1:24
w:warehouse	0:-13 2:43 3:-12
w:warehouse_*_not	0:10 1:8
w:warehouse_*_our	0:-10 1:5 2:7
w:warehouse_,	0:10 1:15
w:warehouse_,_not	0:10 1:8
w:warehouse_.	0:-20 1:-25 2:31
w:warehouse_until	0:-13 1:9 2:9
w:warranty	0:-14
w:was	0:-15 1:-46 2:-11 3:43
w:was_*_.	0:-27 1:-19 2:-24
w:was_*_before	1:-15 2:5
w:was_*_in	0:-10 2:11
w:was_.	1:-13
w:was_finish	0:-12 1:-15 2:9
w:was_finish_before	1:-15
w:was_releas	0:-10
w:was_releas_in	0:-10
w:way	0:10 1:-18
w:way_,	0:10
w:we	0:-27 1:-15 3:8
w:we'll	0:-11
w:we've	0:9 1:14 2:11
w:we_*_#	1:9 2:12
w:we_*_,	0:-29 1:-22
w:we_*_.	0:-6 2:12 3:-18
w:we_*_:	2:24
w:we_*_not	3:-23
w:we_*_on	1:-29
w:we_*_one	0:10 2:16
w:we_*_take	3:20
w:we_*_the	0:-26 1:9 2:23
w:we_*_those	0:11 1:-21 2:-18
w:we_*_to	0:-12 1:-5 2:-10
w:we_*_you	1:-13 2:-5
w:we_agree	0:-12 2:-10
w:we_agree_to	0:-12 2:-10
w:we_approve	0:-15
w:we_approve_the	0:-15
w:we_are	0:-10 1:13 2:11
w:we_call	0:7 3:-18
w:we_call_the	0:7 3:-18
w:we_can	0:-19 1:-15 2:5
w:we_do	3:-23
w:we_do_not	3:-23
w:we_have	0:-6 1:8 2:26 3:8
w:we_have_the	0:-10 1:18
w:we_need	2:13
w:we_pull	0:-7 2:-20
w:we_stopp	1:-8 3:-18
w:we_stopp_,	0:-13
w:we_stopp_you	0:-5 1:-10 2:-13
w:we_take	1:-9 2:11 3:12
w:we_take_#	1:8 2:11
w:we_take_the	1:-12
w:we_will	0:-10 1:-14
w:we_withdraw	0:-14
w:webb	0:-21
w:week	1:-15 2:-11 3:-21
w:week_#_:	1:-9 2:-11
w:week_*_#	0:-8 1:11
w:week_*_:	1:-9 2:-11
w:week_*_<name>	1:-38 2:-15
w:week_*_and	1:7 2:18
w:week_.	0:-13
w:week_and	0:11
w:week_of	0:-9 1:-24 2:-14
w:week_of_#	0:-9 1:10
w:week_of_<name>	0:-14 1:-40 2:-15
w:weekend	1:-20 2:-32
w:weld	0:-13 1:-5 2:47 3:21
w:weld_.	3:39
w:weld_procedure	0:7 1:24 2:10
w:weld_up	0:-6 1:-18 2:40
w:well	0:31 1:-9 2:18 3:17
w:well_.	0:21 2:5
w:went	0:16 1:-26 2:-10
w:were	0:-18 1:-30 2:-14
w:were_*_,	1:-6 2:-19
w:were_*_at	0:-16 1:-10 2:10
w:were_*_finish	0:10
w:were_*_in	0:-14 2:5
w:were_*_to	0:-12
w:were_*_when	1:-19 2:-25 3:-18
w:were_already	2:29
w:were_finish	0:-10 1:-9 2:-21 3:13
w:were_finish_at	0:-16 1:-10
w:were_finish_before	2:-14 3:10
w:were_finish_when	2:-20
w:were_ready	1:-19 2:-24
w:were_releas	0:-14 2:9
w:what	0:44 1:10 2:7 3:68
w:what'	1:13 2:15 3:38
w:what'_*_to	3:37
w:what'_left	1:12 2:15 3:36
w:what'_left_to	3:34
w:what_*_deliver	1:-14
w:what_*_in	0:15 2:13
w:what_*_owe	3:24
w:what_*_still	1:-17 3:31
w:what_*_stopp	0:13 1:17 2:39
w:what_goes	0:13
w:what_is	0:16 3:17
w:what_is_in	0:15 2:13
w:what_is_still	1:-11 3:14
w:what_ship	0:-15 1:-18 3:42
w:what_stay	0:12 1:20
w:what_the	2:-30
w:what_you	1:-10 3:40
w:what_you_owe	3:24
w:what_you_still	1:-10 3:24
w:whatever	0:-12 1:-23 2:37 3:48
w:whatever_is	0:6 1:-26 2:14
w:whatever_the	0:-22
w:when	1:82 2:-22 3:6
w:when_*_have	0:7 1:10
w:when_*_is	0:17
w:when_*_pull	2:-19
w:when_*_stopp	1:-17 2:-16
w:when_i	0:7 1:-12 2:-11
w:when_it	0:30 1:6 2:20
w:when_the	0:8 1:34 2:41 3:22
w:when_we	0:-29 2:-10 3:-29
w:when_you	0:10 2:-10
w:when_you_stopp	0:10
w:where	0:33 1:18 2:22 3:24
w:where_*_are	0:31 1:10 2:10
w:where_it	0:5 1:-5 2:14
w:where_they	0:31 1:24 2:10 3:24
w:where_they_are	0:31 1:8 2:10
w:whereupon	0:18 1:20 2:19
w:whether	1:18
w:whether_the	1:19
w:which_*_had	0:-9 1:-17 2:-9
w:which_<name>	0:10 2:7
w:which_are	0:-5 1:-14
w:which_remain	1:24
w:which_you	0:-7 1:-14 2:-7
w:which_you_had	0:-9 1:-17 2:-9
w:white	0:-20 1:-12
w:white_*_,	0:-17 2:-5
w:white_.	1:-10
w:who	0:44 1:-5 2:15
w:who_*_the	0:5 1:6 2:19
w:who_*_them	0:27 2:11
w:who_*_this	1:-13 2:-17
w:who_also	3:-11
w:who_open	1:36 2:19
w:who_releas	0:24 1:-27 2:-14
w:who_releas_them	0:14
w:whole	0:20
w:whole_outstand	0:18
w:whole_remain	0:-11
w:whole_remain_quantity	0:-12
w:will	0:38 1:52 2:17
w:will_*_.	0:13 2:9
w:will_*_be	0:-12
w:will_*_from	0:8 1:11 2:-26
w:will_*_on	0:22 1:20 2:6
w:will_*_release	1:5 2:18 3:10
w:will_*_that	1:15 2:6
w:will_*_the	0:23 1:20 2:32 3:16
w:will_*_them	0:9 1:20 2:15
w:will_*_you	0:9 1:12 2:13
w:will_also	1:10
w:will_approve	0:17
w:will_be	0:31 2:15 3:13
w:will_call	0:8 1:10 2:17
w:will_come	0:8 1:11 2:-26
w:will_come_from	0:8 1:11 2:-26
w:will_decide	0:26 1:18
w:will_give	0:12 1:6 2:9
w:will_issue	0:-6 1:22 2:17
w:will_issue_the	0:7 1:13 2:9
w:will_release	0:13 1:25 2:-5
w:will_release_the	2:13
w:will_release_them	1:15 2:15
w:will_send	0:5 1:13 2:12
w:will_write	1:6 2:10
w:wind	0:24 1:9 2:14
w:window	0:-10 2:27
w:window_#	0:7 1:-8 2:-10
w:window_#_<name>	0:-11 1:-9
w:window_#_to	0:17 2:-9
w:window_*_#	0:-15 2:20
w:window_*_<name>	0:-6 1:-10 2:15
w:window_*_to	0:17 2:-9
w:window_:	1:6 2:33
w:window_<name>	0:-15 1:-7 2:14
w:window_<name>_#	0:-15 1:-7 2:14
w:window_you	0:-10
w:wire	0:16 1:-11 2:15
w:wire_*_terminal	0:9 1:-11 2:14
w:wire_and	0:9 1:-11 2:14
w:with	0:-18 2:-13 3:-10
w:with_#_piec	0:12
w:with_*_,	0:24 1:33 2:32
w:with_*_.	1:-24 2:-7
w:with_*_<name>	0:7 1:15 2:6
w:with_*_first	0:-8 1:-17
w:with_*_mail	0:-21
w:with_*_new	1:16
w:with_*_next	0:-10
w:with_*_on	1:21
w:with_*_piec	0:12
w:with_*_rest	0:10
w:with_*_to	1:10 2:7
w:with_*_until	1:23 3:-12
w:with_<name>	1:13 2:16 3:-9
w:with_a	0:19 1:15 2:12 3:-16
w:with_its	0:-15 1:9
w:with_our	1:-11 2:-17
w:with_ref	0:25 2:-10
w:with_ref_.	0:25 2:-10
w:with_reference	1:10 2:7
w:with_reference_to	1:10 2:7
w:with_the	0:-12 1:-22 2:-20 3:-31
w:with_the_first	0:-9 1:-10 2:6
w:with_the_next	0:-10
w:with_the_rest	0:10
w:with_this	0:-17
w:with_this_mail	0:-21
w:with_two	1:-21 2:-23
w:with_you	0:-16 2:36 3:-18
w:with_you_,	0:5 1:33 2:26
w:with_you_.	0:-7 1:-32 2:18
w:with_you_on	1:21
w:with_you_until	1:23 3:-12
w:withdraw	0:-14
w:withdraw_*_stop	0:-14
w:withdraw_the	0:-14
w:withdraw_the_stop	0:-14
w:withdrawn	0:-28
w:without	0:-17 1:-28 2:-15
w:without_a	0:-24
w:wk_#	0:-8 2:19
w:wo	3:-10
w:wo_#	3:-10
w:word	0:-13 1:5 2:15
w:work	0:-28 1:-28 2:-29
w:work_*_the	0:-7 1:18 2:18
w:work_on	0:-15 1:-25 2:-24
w:would	0:12 1:-15 2:-17
w:wrapp	1:-11 2:5
w:writ	0:56 1:45 2:53 3:-16
w:writ_*_.	0:5 1:10 2:11
w:writ_*_you	1:24 2:22
w:writ_.	0:53 1:20 2:33 3:-16
w:writ_again	0:5 1:10 2:11
w:writ_again_.	0:5 1:10 2:11
w:writ_to	1:24 2:22
w:writ_to_you	1:24 2:22
w:write	0:47 1:20 2:49 3:5
w:write_*_.	2:31
w:write_*_release	0:22 1:13 2:5
w:write_again	0:9 2:33
w:write_you	0:24 1:7 2:10
w:written	0:15 1:44 2:37 3:-11
w:written_*_.	0:28 1:39 2:14
w:written_*_after	0:11 1:12 2:14
w:written_*_you	0:12 1:17 2:21
w:written_release	1:31 2:21 3:-11
w:written_release_.	0:30 1:37 2:11
w:written_release_after	0:11 1:12 2:14
w:written_to	0:12 1:17 2:21
w:written_to_you	0:12 1:17 2:21
w:wrong	1:11 2:23 3:-11
w:x	0:-7 1:15 3:-11
w:x_ray	1:20
w:xx	1:-20
w:xx_*_,	2:18
w:yard	0:-14 2:21 3:-13
w:yard_.	0:-13 1:-16 3:-17
w:year	0:-17
w:year_.	0:-23
w:yellow	0:14
w:yes	0:-14 1:-10 2:40
w:yes_,	0:-12 1:-15
w:yes_to	0:-11
w:yesterday	0:15
w:yesterday_.	0:15
w:yet	0:-28 1:-62 2:102 3:-29
w:yet_.	0:-29 1:-56 2:49
w:you	1:-16 2:-8 3:-7
w:you'll	0:26
w:you're	0:-10 1:-5 2:-9
w:you're_*_to	0:-10
w:you've	0:-15 1:-24 2:-20 3:-19
w:you've_got	0:-20 1:-13 3:-19
w:you_*_#	0:-19 1:-13 2:9 3:16
w:you_*_,	0:-9 1:-15 2:-16 3:7
w:you_*_.	0:27 1:52 2:-9
w:you_*_<name>	0:-24
w:you_*_a	0:30 1:12 2:12
w:you_*_about	0:13
w:you_*_and	0:14
w:you_*_done	0:10 2:7
w:you_*_finish	3:-11
w:you_*_for	0:-6 1:14
w:you_*_from	0:-12
w:you_*_get	0:-16 1:-10 2:16
w:you_*_have	0:-12 1:-18 3:24
w:you_*_hold	1:21
w:you_*_my	0:38 1:-7
w:you_*_next	2:13
w:you_*_not	2:27
w:you_*_our	1:11
w:you_*_release	0:16 1:19 2:29
w:you_*_send	0:-7 3:13
w:you_*_ship	0:-10 1:-13 2:-7 3:-9
w:you_*_so	0:-5 1:-10 2:-13
w:you_*_the	0:13 1:-22 3:-12
w:you_*_this	0:-14
w:you_*_us	3:24
w:you_*_use	0:-11 3:-24
w:you_*_zero	2:-11
w:you_,	1:30 2:11
w:you_.	0:21 1:-21 2:55
w:you_a	0:14 1:13 2:17
w:you_a_release	0:7 1:7 2:15
w:you_again	0:7 2:-15
w:you_again_.	0:6 2:-15
w:you_are	0:-14 1:-14
w:you_can	0:-12 1:-18 2:-18 3:-6
w:you_can_send	0:-7 3:13
w:you_can_ship	1:-13 2:-8 3:-5
w:you_can_use	0:-12 3:-24
w:you_for	0:-19 3:-12
w:you_for_the	0:-26
w:you_get	2:16
w:you_get_a	0:12 2:7
w:you_had	0:9 1:-11 2:-16 3:-16
w:you_had_done	0:10 2:7
w:you_have	0:45
w:you_have_my	0:38 1:-7
w:you_hear	0:14
w:you_is	0:-14
w:you_may	0:-12 2:6 3:-33
w:you_may_ship	0:-10 3:-19
w:you_on	1:21
w:you_on_hold	1:21
w:you_owe	3:24
w:you_owe_us	3:24
w:you_please	1:-8 2:-18
w:you_still	0:-12 1:-18 3:27
w:you_still_have	0:-12 1:-18 3:24
w:you_stopp	0:10
w:you_the	0:29 1:18 2:45
w:you_the_next	2:13
w:you_the_release	0:13 1:13 2:20
w:you_to	0:7 1:13 2:10
w:you_until	1:26 3:-12
w:you_until_the	1:18 3:-12
w:your	0:-13 1:-10 2:17 3:35
w:your_*_,	0:-12 1:-10 2:-18 3:-13
w:your_*_.	0:-8 1:-55 3:-25
w:your_*_<name>	0:14
w:your_*_and	0:7 1:5 2:12
w:your_*_before	1:12 2:8
w:your_*_cage	0:6 1:11
w:your_*_of	0:-5 1:-14
w:your_*_quantity	3:35
w:your_*_report	0:11 1:-9 2:-10
w:your_*_store	0:-23 3:-15
w:your_*_till	0:6 1:10 2:10
w:your_*_until	0:-11 1:30 2:28
w:your_block	0:-17
w:your_build	1:17 2:16 3:34
w:your_cage	1:-10 3:24
w:your_end	1:-23
w:your_end_.	1:-31
w:your_floor	1:-5 2:10
w:your_floor_.	1:-16
w:your_house	0:9 2:11
w:your_next	0:5 2:-12
w:your_open	3:35
w:your_place	0:-16 1:7 2:11
w:your_store	1:18 2:19
w:your_warehouse	0:-13 2:39 3:-12
w:your_warehouse_,	0:10 1:15
w:your_warehouse_.	0:-21 1:-25 2:31
w:your_warehouse_until	0:-13 1:9 2:9
w:your_work	0:5 1:10 2:5
w:your_yard	0:-12 1:-24 3:-13
w:your_yard_.	0:-13 1:-16
w:zero	2:-11
w:zinc	0:-11
`;
