/** Written by `npm run train`. One feature a line: its weights in hundredths, each behind the place of its class in the first line. */
export const SAID_WEIGHTS = `
authority trigger balance effect
act=!go/noun	1:21 2:41 3:-11
act=!go/order	0:-21 1:33 2:101 3:17
act=!go/past	0:-9 1:-11 2:-16
act=!go/plan	0:7 1:-12
act=!hold/order	0:11 1:-6 2:-5 3:16
act=cancel/order	1:-7 3:52
act=go/embedded	0:48 1:24 3:103
act=go/noun	0:13 1:39 3:-15
act=go/order	0:-11 1:-36 2:-49
act=go/past	0:-13 1:-10 2:-9 3:-8
act=go/perfect	0:27 1:-34 2:-30 3:-6
act=go/plan	0:20 1:-27 2:8 3:42
act=go/will	0:67 1:33 2:54 3:-20
act=hold/embedded	0:35 1:8 3:-14
act=hold/noun	0:-10 2:18 3:-19
act=hold/order	1:47 2:31 3:-18
act=hold/past	0:-13 3:-11
act=hold/perfect	0:-6 1:8 2:17 3:-7
act=hold/will	0:23
act=i>go	0:116 1:8 2:-9 3:5
act=i>hold	0:11
act=lift/embedded	0:-12 1:7 2:12
act=lift/noun	0:-9 1:-16 2:-18
act=lift/order	0:-10 2:26 3:-25
act=lift/perfect	0:-14
act=reject/embedded	0:-11 1:30 2:13
act=reject/noun	0:7 2:10
act=reject/order	0:29 1:16 2:7 3:-19
act=we>go	0:-16 1:-10
act=we>hold	0:-22 1:-18 2:10
act=we>lift	0:-12
act=x>cancel	0:5 1:-9 2:-9 3:53
act=x>go	0:-5 1:-21 2:-28
act=x>hold	0:-5 1:15 2:16 3:-20
act=x>lift	0:-12 3:-26
act=x>reject	0:26 1:26 2:6 3:-14
bias	0:-38 1:-57 2:-35 3:-40
cue=all	0:-6 2:45 3:-7
cue=cancel	1:-16 2:-18 3:50
cue=earlier	0:-15 2:7
cue=finished	0:-17 1:-18 2:-42 3:-15
cue=hold	0:-5 1:42 2:41 3:-21
cue=lift	0:-15 3:-26
cue=make	0:-22 2:-5 3:55
cue=open-total	0:15 2:37 3:82
cue=order-total	0:10 1:5 2:-30 3:94
cue=permit	1:-13 2:41
cue=plan	0:50 1:97 2:34 3:7
cue=proceed	0:-23 1:25 2:19
cue=reject	0:27 1:28 2:6 3:-14
cue=release	0:52 2:-20 3:-34
cue=rest	0:-15 1:-19 2:61 3:16
cue=restart	0:-7 1:-10 2:-21 3:-17
cue=send	0:12 1:10 2:12
cue=ship	0:-17 1:-25 2:-37
cue=shipped	0:-12 1:22 3:-12
cue=start	0:-26 1:-12 2:56
cue=stay	0:17 2:14
cue=stop	0:-22 1:29 2:58
cue=under-way	0:-26 1:-11 2:37
cue=use	1:21 2:41
first=#	0:-40 2:35 3:-31
first=-	0:19
first=<role>	0:94 1:-11 2:-8 3:-29
first=a	0:-9 1:-12 2:44 3:-13
first=about	0:21
first=accept	3:40
first=after	1:40 2:28
first=all	0:-17 1:-18 2:13 3:-10
first=alloy	1:-17
first=also	3:-19
first=and	1:11
first=another	2:36 3:-7
first=approv	0:8 1:-31 2:-17 3:-23
first=approval	0:7 1:-19 2:10
first=approve	0:-11
first=as	0:-9 1:14
first=authoris	0:16 1:-14
first=b	2:13 3:-19
first=balance	0:26 1:36 2:44
first=best	0:-27
first=block	0:21 1:44 2:78
first=both	0:34 1:17 3:-8
first=box	1:14 3:5
first=build	0:-13
first=bulk	0:-11 1:10 2:30
first=c	0:-32 1:-21 2:-54 3:-18
first=carrier	1:-32
first=cheer	0:-48
first=clear	0:17
first=d	0:-16 2:5
first=dear	0:-50 1:-19 2:-23 3:-8
first=decision	0:28 1:-13 3:7
first=deduct	3:57
first=delivery	0:-15 2:-8
first=do	1:39 2:6
first=don't	0:5 1:-12 2:32
first=dr	0:21
first=draw	0:-20
first=e	0:-9 1:-5 2:-46
first=everyth	0:10 1:8 2:31
first=f	0:-22
first=finish	0:-31 1:-9 2:13 3:5
first=first	0:18
first=follow	2:-12
first=for	0:34 2:6
first=freight	1:-14 2:-32
first=from	1:9 2:10 3:-16
first=further	3:-13
first=go	1:-18 2:-25
first=good	0:-8 3:-17
first=greeting	2:-23
first=hello	0:-15 1:-26 2:-15 3:13
first=hey	0:10 1:-7 2:-16
first=hi	0:-17 1:-18 2:-11 3:-12
first=hold	0:-10 1:48 2:5
first=i	0:105 1:-31 2:-17 3:-12
first=i'll	0:42 1:52 2:53
first=i'm	0:74 1:-36 3:-26
first=in	2:12
first=index	0:-9 1:-5 2:29
first=issu	0:13
first=it	1:-5 2:-10
first=item	0:-8 2:-32
first=keep	0:22 1:25 2:27
first=kindly	0:-13 2:7
first=kirsty	0:23 1:-17
first=kowalczyk	0:32
first=leave	0:10 1:29 2:32
first=let	0:-26
first=line	0:-11
first=look	0:-45
first=lot	0:-5 2:52 3:-10
first=lots	0:15 1:21 2:51
first=make	0:-15
first=mass	1:19 2:34
first=material	0:-29 2:-14
first=may	3:-10
first=mr	0:16 1:11
first=my	0:12 1:-17
first=new	0:5 1:26 3:5
first=next	1:32 3:-9
first=no	0:-32 2:-16 3:-33
first=nobody	1:20 2:35
first=none	0:9 1:7 3:13
first=not	1:30
first=noth	0:-37 1:-26 2:39
first=of	0:10 1:6 2:10 3:12
first=ok	0:-8 1:-24 2:28
first=ok'd	0:27 1:-22
first=on	0:8 2:21
first=only	0:28
first=open	0:-6 1:33
first=order	0:13 1:-15
first=other	0:-10 1:-42 2:28 3:-13
first=our	0:23 1:-27 2:-16 3:21
first=pack	1:-18 2:-20
first=pallet	0:-15 1:-22 3:5
first=part	0:-24 3:-9
first=per	1:-9 2:-10
first=please	0:-53 1:-54 2:-44 3:15
first=pls	0:-12
first=po	0:-12
first=production	0:8 1:42 2:34
first=purchase	0:8 2:-19
first=qty	0:13 1:-29 2:40
first=quantity	0:-18 1:24 2:22
first=ref	1:-5 2:27
first=releas	0:23 1:-35 2:-21
first=release	1:-23 2:-12 3:-39
first=remain	0:-29 1:-6 2:31
first=resin	0:-21
first=respect	0:9 1:-9 2:-18
first=restart	0:-18 1:-13 3:-43
first=resume	0:-18 2:-9
first=rev	0:-44 1:-25 2:-39 3:-27
first=revision	0:26 1:43 2:9 3:-21
first=run	0:-10 3:-20
first=same	0:7 1:-20 2:-15
first=sample	0:6 1:-19 2:-7
first=send	1:-9 2:-10
first=serial	0:14 1:15 2:8 3:-7
first=sery	1:-20 2:25
first=she	1:12
first=ship	0:-45 1:-21 2:-8 3:-26
first=shipp	0:-14 1:-5
first=sign	0:7 1:-7 2:-12 3:6
first=sixty	0:20 2:6
first=so	0:26 1:-12 2:-14
first=stay	0:-14 1:10 2:11
first=stopp	1:20 2:42
first=team	0:-14
first=test	1:-25 2:-18
first=thank	0:-67 1:-9 3:-14
first=that'	1:-9 2:11
first=the	0:11 1:-7 2:15 3:10
first=there	0:19 1:5 2:17
first=they	0:-9 1:-11 2:9 3:20
first=this	0:38 1:-28 2:6
first=those	2:13
first=today	0:11
first=truck	0:-33
first=twelve	1:-9 2:-19
first=two	0:-12 2:10
first=until	1:-14 2:14
first=use	0:-21 1:-15 3:10
first=wait	1:-16 2:25
first=we	0:-17 1:-14 2:-9 3:7
first=what	0:13 1:31 2:55 3:39
first=whatever	0:13 1:6 2:37 3:49
first=when	0:-34 1:26
first=wire	1:-31
first=with	0:20
first=you	0:-8 1:-14 2:9 3:-9
first=you've	1:-15 2:-19
first=your	3:-20
found	0:106 1:134 2:103 3:165
here	0:107 1:131 2:88 3:130
name	0:40 3:-24
not-found	0:-157 1:-156 2:-131 3:-111
role	0:135 1:12 2:-13 3:-28
role=condition	1:15 2:-14
role=main	0:-35 1:-57 2:-35 3:-40
role=reason	0:-12 1:-7 2:5 3:-11
role=relative	0:54 1:12 2:7 3:19
role=until	0:18 1:87 2:43 3:-8
short	0:-64 1:-122 2:-91 3:-96
slot=accepted	0:-6 1:-43 2:7 3:11
slot=authorized	0:-25 1:-43 2:-59 3:6
slot=cancelled	0:12 1:6 2:7
slot=earlier	0:-20 2:7
slot=held	0:-15 1:12 2:-31 3:-16
slot=inProcess	0:-26 1:-11
slot=made	0:32 1:-5 2:6 3:-6
slot=null	1:11 2:10 3:-13
slot=onHold	0:-8 1:22 2:75 3:-19
slot=open	0:18 1:19 2:22
slot=ordered	0:6 2:-30
slot=rejected	0:12 3:-12
slot=shipped	0:-5 1:-33 2:-24
w:!	0:-53 1:-53 2:-52
w:!_!	0:-39 1:-22 2:12
w:"	1:-13 2:19
w:"_*_"	1:-13 2:19
w:"_<name>	1:-13 2:19
w:#	0:-51 1:-16 3:-18
w:#_#	0:-12 1:-9 2:7
w:#_#_#	0:-15
w:#_#_.	1:-15 2:-10
w:#_(	0:7 1:9 2:22 3:29
w:#_(_#	1:7 2:22 3:5
w:#_(_rev	0:-12
w:#_)	1:25 2:10 3:43
w:#_)_,	1:23 2:5 3:5
w:#_)_.	0:-14 3:-13
w:#_)_are	0:14 3:-18
w:#_)_can	3:27
w:#_*_#	0:-22 2:-10 3:-12
w:#_*_(	0:5 1:18 2:11
w:#_*_)	0:-6 1:-13 2:67
w:#_*_,	0:-17 1:5 2:-19 3:-7
w:#_*_-	1:8 2:14
w:#_*_.	0:-5 1:-8 2:6 3:20
w:#_*_:	0:13 1:7 3:-14
w:#_*_;	0:-11
w:#_*_<name>	0:-9 1:-25 2:-14 3:-12
w:#_*_<role>	0:15
w:#_*_a	0:10 1:-17 2:11 3:-14
w:#_*_again	0:12 1:5 2:7
w:#_*_against	1:-15
w:#_*_already	1:-9 2:-11 3:-18
w:#_*_and	0:5 2:35 3:16
w:#_*_are	0:10 1:19 2:42 3:-30
w:#_*_as	0:-12 2:-15
w:#_*_at	0:27 1:11 2:9
w:#_*_be	0:12 1:13 3:-8
w:#_*_before	0:-16 2:-8 3:25
w:#_*_between	0:-12 1:5 2:10
w:#_*_black	0:11 1:-6
w:#_*_block	0:5 1:-16 3:-21
w:#_*_box	0:-19 3:25
w:#_*_bracket	0:-14 2:12
w:#_*_by	0:13
w:#_*_c	1:19
w:#_*_can	0:-8 1:-21 2:7
w:#_*_carton	1:-11 3:-15
w:#_*_clear	0:-15 1:-11 2:-16
w:#_*_complet	0:-6 1:-14
w:#_*_cover	0:33 2:7
w:#_*_crate	0:9 3:12
w:#_*_deduct	1:7 3:20
w:#_*_delivery	0:-10
w:#_*_don't	0:7 1:19 2:9
w:#_*_draw	0:22 2:18
w:#_*_far	1:-15 2:-19
w:#_*_finish	0:-14 1:27 2:9 3:-12
w:#_*_follow	0:14 1:9 2:11
w:#_*_for	3:-14
w:#_*_fr4	0:-25 1:-16
w:#_*_fram	0:14 1:-9
w:#_*_from	0:-9 1:-10 2:8
w:#_*_frozen	0:16 1:17 2:24
w:#_*_given	1:-15
w:#_*_go	1:-17
w:#_*_grip	0:14
w:#_*_have	3:12
w:#_*_high	0:-15
w:#_*_hold	0:-7 1:-21 2:47
w:#_*_i	0:35
w:#_*_in	0:-21 2:32 3:8
w:#_*_is	0:30 1:25 2:25 3:6
w:#_*_it	1:15 2:11
w:#_*_its	0:-25
w:#_*_keep	0:6 1:10 2:-17
w:#_*_leave	0:10 1:11 2:11
w:#_*_lock	2:25
w:#_*_lot	1:28 2:29
w:#_*_material	0:11 1:-9 2:-7
w:#_*_may	1:5 2:15 3:-12
w:#_*_must	0:21 1:15 2:15
w:#_*_no	0:-5 1:-22 2:-6
w:#_*_not	0:33 1:-19 2:25 3:13
w:#_*_of	1:-18 2:5 3:23
w:#_*_off	0:-5 1:6 2:19 3:24
w:#_*_ok	2:5 3:30
w:#_*_on	0:-25 2:25 3:49
w:#_*_ones	2:16 3:-11
w:#_*_only	0:-8 2:15
w:#_*_order	2:-12
w:#_*_pallet	0:-18 1:30 3:20
w:#_*_park	0:-5 1:10 2:11
w:#_*_piec	0:-5 1:-10
w:#_*_please	0:-12 1:28 2:20
w:#_*_pls	0:-19
w:#_*_powder	1:-9 2:-12
w:#_*_price	0:-22
w:#_*_production	0:11 1:5
w:#_*_put	3:16
w:#_*_releas	0:35 1:7 2:25
w:#_*_release	0:19
w:#_*_remain	0:-14 1:-13 2:32 3:-7
w:#_*_rev	1:-10 3:5
w:#_*_revision	0:20 1:-10 3:7
w:#_*_run	0:-13 1:-13 2:-16
w:#_*_salt	0:13 1:5 2:19
w:#_*_sery	1:13 2:10
w:#_*_shall	2:11
w:#_*_so	0:15 2:12
w:#_*_stand	0:-21
w:#_*_stay	0:-5 1:12 2:22 3:18
w:#_*_still	0:-13 1:34 2:10 3:8
w:#_*_stock	0:11 1:-14 2:-11
w:#_*_stopp	0:-12 1:5 2:10
w:#_*_that	0:12 2:-5 3:-17
w:#_*_the	0:-15 1:-19 2:-30 3:-18
w:#_*_them	1:20 2:11 3:-12
w:#_*_then	0:13 1:10
w:#_*_they	1:29 3:32
w:#_*_those	1:-5 2:13
w:#_*_tight	0:13 2:5
w:#_*_till	0:11 1:8 2:16
w:#_*_to	0:-10 1:-5 3:29
w:#_*_together	0:-13 2:6
w:#_*_tote	0:14 3:16
w:#_*_tray	3:19
w:#_*_two	0:11 1:6
w:#_*_unit	0:9 1:32 3:8
w:#_*_until	1:37 3:31
w:#_*_wait	1:28 2:35
w:#_*_was	0:-10
w:#_*_we	1:-11
w:#_*_were	0:-8 1:-29 2:-26 3:10
w:#_*_what	1:-16 3:18
w:#_*_with	0:-18
w:#_*_yet	0:-14 1:-10 2:38
w:#_*_your	0:19 1:-8 2:-6
w:#_,	1:7 2:-31 3:-16
w:#_,_#	1:16 2:-6 3:-17
w:#_,_<name>	1:13
w:#_,_and	0:5 1:5 2:26 3:13
w:#_,_are	0:10 3:-10
w:#_,_draw	0:14 1:-7
w:#_,_for	0:-11 1:-16 3:-10
w:#_,_fr4	0:-10 1:-11
w:#_,_i	0:34
w:#_,_in	1:8 2:19
w:#_,_material	0:11 1:-9 2:-7
w:#_,_may	0:-7 3:-23
w:#_,_no	0:-5 1:-14 2:-17
w:#_,_powder	1:-9 2:-12
w:#_,_print	0:-12
w:#_,_rev	0:37 1:-9
w:#_,_revision	0:15 1:-10 3:7
w:#_,_so	0:13 2:12
w:#_,_stay	0:7 1:21
w:#_,_the	1:13 2:-20
w:#_,_to	0:-8 1:-11
w:#_,_together	0:-13 1:5
w:#_,_until	0:-17 3:5
w:#_,_wait	0:7 1:9 2:12
w:#_.	0:-24 1:-46 3:7
w:#_:	0:-18 1:-29 2:-16 3:-18
w:#_:_#	0:-20 1:-24 2:-17
w:#_:_lot	0:-11 1:11 2:19
w:#_:_please	0:-10
w:#_;	0:15 1:13 2:19
w:#_<name>	1:-12 2:11 3:15
w:#_<name>_#	0:-8 1:-12 2:10
w:#_<name>_.	0:7 1:-10
w:#_<name>_to	1:5 2:12
w:#_a	1:-9 2:-13
w:#_a_.	0:-16
w:#_accept	1:32 3:10
w:#_accept_unit	1:32 3:7
w:#_after	1:-10 2:14
w:#_after_that	1:-10 2:12
w:#_alone	1:16 2:22
w:#_alone_until	1:16 2:22
w:#_and	1:44 3:31
w:#_and_#	0:7 1:33 2:5 3:19
w:#_and_stay	0:-11 2:-11
w:#_and_the	1:10 2:14
w:#_apply	0:19 1:6
w:#_apply_to	0:19 1:6
w:#_approv	0:-15 1:-18
w:#_are	0:15 1:13 2:38 3:-16
w:#_are_not	0:29 1:-16 2:17
w:#_are_on	1:18
w:#_are_to	0:9 1:10 2:8
w:#_as	0:10 1:8
w:#_at	0:-6 1:5 2:17
w:#_back	2:-23
w:#_behind	1:21 2:14
w:#_board	0:-29 1:-7 2:-8
w:#_bracket	0:-9 1:-23 2:-9
w:#_can	0:22
w:#_can_be	0:21
w:#_carton	0:-19 1:-16 2:-8
w:#_clip	0:6 1:15
w:#_come	0:-11 3:41
w:#_come_off	0:-11 3:21
w:#_complet	3:-10
w:#_count	3:21
w:#_crat	0:11
w:#_days	0:-15 1:-13
w:#_do	1:-14 2:6 3:9
w:#_do_not	1:-14 2:6 3:9
w:#_don't	1:12 2:8
w:#_drum	0:11 1:-8
w:#_drum_,	0:11 1:5
w:#_ea	0:-38 1:-25 2:40
w:#_fewer	0:-12 3:59
w:#_fewer_to	0:-10 3:5
w:#_finish	0:-11 1:-15 2:12
w:#_finish_ones	0:-10 1:-22
w:#_for	1:15 2:26
w:#_for_#	0:-10 2:9
w:#_for_production	0:11
w:#_for_sery	1:13 2:10
w:#_for_the	2:16
w:#_fram	1:14 2:5
w:#_gasket	0:-6 1:-22 2:10
w:#_gear	0:7 2:10
w:#_gearbox	0:14
w:#_go	1:-11 3:18
w:#_gsm	0:-13 1:-8 2:-8
w:#_harness	0:15 1:-9 2:15
w:#_harness_,	1:-10
w:#_hatch	0:22
w:#_held	0:-20 1:-11 3:-28
w:#_hold	1:24 2:25
w:#_hour	1:6 2:24
w:#_housing	1:8 2:10
w:#_hubs	0:15 2:12
w:#_i	0:22
w:#_i_release	0:19
w:#_in	1:20 2:14 3:-7
w:#_in_box	0:-9 3:20
w:#_in_carton	1:-11 3:-15
w:#_in_the	1:18 2:13
w:#_in_tray	3:29
w:#_is	0:-8 1:27 2:15 3:30
w:#_is_#	0:13
w:#_isn't	0:6 1:10
w:#_jars	0:-11
w:#_k	0:25 2:7
w:#_keep	1:12
w:#_lens	1:13
w:#_less	3:29
w:#_less_to	3:25
w:#_lids	0:-14 1:-5 2:10
w:#_lower	3:13
w:#_m	0:-15 1:-16 2:-18
w:#_manifold	1:-15
w:#_may	0:-12 1:17 2:12 3:-8
w:#_may_be	0:-12 1:13 3:-8
w:#_mirror	0:-13
w:#_mm	0:-17 1:-21 2:-7 3:-26
w:#_more	1:19 2:23 3:-11
w:#_more_are	1:23 2:9
w:#_must	0:-6 1:14
w:#_must_wait	0:-14 1:8
w:#_no	2:27
w:#_nos	0:12 1:12 2:-10
w:#_nos_.	0:12 1:12 2:-10
w:#_not	0:-12 1:9 2:40
w:#_now	0:-5 1:5 2:10
w:#_now_,	1:5 2:10
w:#_of	1:-27 2:-16 3:-16
w:#_of_#	0:9 1:11 2:10
w:#_of_the	1:-30 2:-15 3:-17
w:#_of_them	1:14 3:-12
w:#_of_those	1:-10
w:#_off	0:16 1:-6 2:-5
w:#_off_the	0:6 1:-14 2:-11
w:#_on	0:-40 1:-8 2:-9 3:18
w:#_on_hold	0:-12 1:-22 2:45
w:#_on_the	0:-16
w:#_only	1:19 2:26
w:#_open	0:-19 1:5
w:#_other	0:-8 2:18
w:#_panel	1:12
w:#_pcs	0:-9 1:33 2:34 3:-20
w:#_pcs_,	0:9 1:26 2:7 3:-23
w:#_pcs_.	1:6 2:12
w:#_pcs_are	0:6 1:10
w:#_pcs_at	0:33
w:#_pcs_can	0:-8 1:-29
w:#_pcs_finish	0:-9 3:-12
w:#_pcs_of	0:-5 1:-19 2:9
w:#_pcs_remain	1:-22 2:21 3:-13
w:#_pcs_stay	1:12
w:#_piec	2:-6 3:-20
w:#_piec_,	1:-7 2:-13
w:#_piec_stay	1:29 2:11
w:#_please	0:10 1:16
w:#_quarantin	1:-15 3:-9
w:#_reduce	1:-16 3:15
w:#_reduce_what	3:10
w:#_releas	1:-8 3:-27
w:#_remain	1:10 2:29 3:-14
w:#_remain_block	0:25 1:-9 2:11
w:#_rev	1:19 2:-9
w:#_rudder	1:-12 2:-11
w:#_rudder_stock	0:11 1:-14 2:-11
w:#_sampl	0:-19 1:-30 2:-20
w:#_sampl_,	0:-17 2:6
w:#_sample	0:14 1:-17 2:-15
w:#_seat	1:-22 2:-8
w:#_sets	0:24 1:-7
w:#_so	1:-15 2:-19
w:#_so_far	1:-15 2:-19
w:#_spindl	0:19 2:10
w:#_st	0:-12
w:#_st_lot	0:-12
w:#_stainles	0:13 1:-10
w:#_stainles_.	0:13
w:#_stay	1:-17 2:20 3:-13
w:#_stay_block	0:-19 1:-15 2:-8
w:#_stay_frozen	0:5 1:9 2:16
w:#_stay_in	0:5 1:-23 3:-15
w:#_stay_on	0:-20 2:18 3:-7
w:#_stay_put	3:16
w:#_stay_stopp	0:-12 1:5 2:10
w:#_stay_with	0:-13 2:12
w:#_th	0:18 1:18 2:15
w:#_th_is	0:18 1:18 2:15
w:#_that	0:-15 2:-16 3:10
w:#_that_are	0:-13
w:#_that_were	0:-7 1:-10 2:-9
w:#_the	0:15 1:8 2:7
w:#_through	0:14 1:8
w:#_through_#	0:14 1:13
w:#_throughout	0:-16
w:#_till	0:9 1:6 2:20
w:#_till_the	0:9 1:6 2:20
w:#_to	0:6 1:-9 2:-7 3:29
w:#_to_#	0:-7 1:-14 2:7 3:25
w:#_to_rev	0:12
w:#_tray	0:-8 1:-16 2:23
w:#_unit	1:56 2:6
w:#_unit_,	0:13 1:37
w:#_unit_stay	1:10 2:5
w:#_until	1:36 2:25
w:#_until_the	1:21 2:22
w:#_valv	1:13
w:#_valve	1:-11
w:#_wait	1:19 2:26 3:-10
w:#_wait_for	1:23 3:-10
w:#_was	0:-13 1:-6
w:#_we	0:-6 1:11 2:7
w:#_week	0:-17
w:#_were	0:-7 3:-14
w:#_which	0:11 1:12 2:6
w:#_with	0:-5 3:-18
w:#_with_#	0:17 2:6
w:#_without	0:12 1:-20 2:-14
w:#_x	1:-10
w:#_x_#	1:-10
w:#_you	0:13 1:10
w:$	0:-19 2:-39
w:$_#	0:-19 2:-39
w:&	0:-11 2:8
w:'	0:27 1:19 2:20
w:(	0:67 2:62 3:15
w:(_#	0:-14 1:-15 2:66 3:18
w:(_#_)	0:-14 1:8 2:6
w:(_*_#	0:9 1:16 3:41
w:(_*_)	0:23 1:24 2:36
w:(_*_,	0:37 1:23
w:(_*_.	0:38 1:21 2:21
w:(_*_<name>	0:22 2:6 3:-6
w:(_*_<role>	0:17 1:8 2:7
w:(_*_c	0:-12 3:5
w:(_<name>	0:49 2:9 3:-17
w:(_<name>_)	0:20 1:-10 2:8 3:-13
w:(_<name>_,	0:22 1:11
w:(_<name>_.	0:26 1:18 2:5 3:-8
w:(_<name>_<name>	0:22 2:6 3:-6
w:(_<role>	0:41 1:36 2:33 3:-12
w:(_<role>_)	0:17 1:33 2:32 3:7
w:(_d	0:26
w:(_d_.	0:26
w:(_lot	0:5 1:11
w:(_r	2:14
w:(_r_.	2:14
w:(_rev	0:-16
w:(_rev_#	0:-8 3:-18
w:(_rev_c	0:-12 3:5
w:(_tray	1:13
w:)	0:59 2:62 3:15
w:)_*_.	0:6 1:-12 2:20
w:)_*_accept	1:-18 3:-11
w:)_*_in	0:15 1:15 2:11
w:)_*_not	1:-33 2:13
w:)_*_releas	0:-9 2:7 3:-12
w:)_*_release	0:8 1:11 2:14
w:)_*_the	0:30 1:17 2:11 3:-7
w:)_*_this	0:32 1:-10
w:)_*_to	3:10
w:)_*_you	0:15 2:6
w:)_,	0:15 1:32 2:19 3:11
w:)_.	0:21 1:26 2:60 3:-12
w:)_:	2:-10 3:13
w:)_<name>	0:13
w:)_and	1:-20 2:15 3:12
w:)_are	0:14 1:-27 3:-9
w:)_can	3:27
w:)_for	0:8 1:-9 2:11
w:)_has	0:18 1:-17 2:8 3:-17
w:)_issu	0:25
w:)_may	1:-22
w:)_releas	0:18 1:-10 2:21 3:-9
w:)_releas_.	0:6 1:-12 2:20
w:)_was	0:-10 2:6
w:)_was_releas	0:-10 2:6
w:)_will	0:5 1:16 2:21
w:)_will_release	0:5 1:7 2:12
w:,	0:-14 2:-47 3:-29
w:,_#	0:-7 2:-42 3:-24
w:,_#_(	0:12
w:,_#_,	1:6 3:12
w:,_#_.	0:-37 2:-7
w:,_#_<name>	0:23 1:-10
w:,_#_and	0:5 1:31 2:12
w:,_#_are	0:13 1:8 2:19
w:,_#_in	0:11 3:-6
w:,_#_mm	0:-24 1:-13
w:,_#_of	0:-9 1:-14 3:36
w:,_#_on	2:-15
w:,_#_pcs	0:7 1:29 3:-8
w:,_#_piec	0:-7 1:-13
w:,_#_stay	0:-17
w:,_#_unit	0:15
w:,_*_#	0:-7 1:-39 2:-14 3:-14
w:,_*_(	0:18 1:-20 3:-8
w:,_*_)	0:45 1:20
w:,_*_,	0:75 1:-14 2:8 3:-7
w:,_*_.	0:45 1:-15 2:-15 3:-20
w:,_*_/	0:-15 1:-10
w:,_*_:	0:25 1:35
w:,_*_<name>	0:71 1:6 2:13 3:24
w:,_*_<role>	0:74 1:-11 3:11
w:,_*_a	0:17 1:6 2:9 3:-13
w:,_*_and	1:34 2:6
w:,_*_approve	0:14
w:,_*_are	1:-13 2:22 3:32
w:,_*_as	0:25 1:14 2:-7
w:,_*_at	0:17 1:5
w:,_*_b	0:29 1:-7 3:32
w:,_*_be	0:17 2:16 3:-15
w:,_*_been	0:10 3:10
w:,_*_black	0:9 1:-12
w:,_*_board	0:-11
w:,_*_box	0:14 1:-10 2:-16
w:,_*_by	0:33 1:8 2:-7
w:,_*_c	0:27 1:-21 2:-11 3:-24
w:,_*_can	0:-19
w:,_*_change	0:-10
w:,_*_clear	0:13 1:-10
w:,_*_coat	1:-9 2:-12
w:,_*_count	0:-8 3:14
w:,_*_crat	0:10
w:,_*_customer	0:-5 1:11
w:,_*_cut	0:-8 1:-22 2:7
w:,_*_d	0:-18 2:-11 3:14
w:,_*_dip	0:-10 1:-10
w:,_*_do	1:23 2:-22
w:,_*_don't	0:17
w:,_*_e	1:-10 2:15
w:,_*_else	0:29 1:14 2:19
w:,_*_f	0:22 1:-9 2:-11 3:-14
w:,_*_first	0:-15
w:,_*_for	0:-9 2:-21
w:,_*_from	0:18 1:5 3:-7
w:,_*_glas	0:9 1:-7 2:-10
w:,_*_go	0:-16 1:-9 2:11
w:,_*_have	0:11 3:12
w:,_*_held	0:11
w:,_*_i	0:43 1:35 2:5
w:,_*_in	0:37 1:8 2:13 3:9
w:,_*_is	0:7 1:14
w:,_*_issue	0:10 1:-5
w:,_*_it	0:-5 1:39 2:10
w:,_*_it's	0:34 1:10 2:9
w:,_*_j	0:-8 1:-7 2:11
w:,_*_k	1:-10
w:,_*_keep	0:-15 1:10
w:,_*_know	2:-10
w:,_*_last	0:-29 1:7 2:-13
w:,_*_leave	0:14 1:15 2:10
w:,_*_lift	0:-10 1:-16
w:,_*_lot	0:6 1:-13 2:-10
w:,_*_m	0:-30
w:,_*_mail	0:6 1:27
w:,_*_make	0:-30 1:-5
w:,_*_me	0:13
w:,_*_mm	0:-24 1:-13
w:,_*_my	0:11
w:,_*_new	0:-14
w:,_*_no	0:-6 1:-9 2:-10 3:6
w:,_*_not	1:22 2:18
w:,_*_of	0:-9 1:-20 2:-15 3:15
w:,_*_off	0:-5 3:32
w:,_*_ok	0:10
w:,_*_on	0:15 1:-25 2:-16
w:,_*_one	0:40 1:26 3:7
w:,_*_other	0:-17 1:5 2:31
w:,_*_part	0:-12 1:-6
w:,_*_pcs	0:7 1:29 3:-8
w:,_*_per	0:18
w:,_*_piec	0:-6 1:-24 3:-9
w:,_*_plat	1:-10 2:-15
w:,_*_please	1:-10 2:-8
w:,_*_proce	0:-14
w:,_*_releas	0:-15 1:14 2:21
w:,_*_release	0:17 1:37 2:-14
w:,_*_restart	0:-5 1:8 2:14
w:,_*_resume	0:-14
w:,_*_rev	0:14 1:-31 2:-18 3:-7
w:,_*_revision	0:30 1:-12
w:,_*_send	0:9 1:16 2:26 3:6
w:,_*_ship	1:7 2:10 3:19
w:,_*_start	0:-13
w:,_*_stay	0:-20 1:-21 2:11 3:-7
w:,_*_stop	0:-12
w:,_*_that	0:28 1:14 2:15
w:,_*_the	0:26 1:-5 2:30 3:38
w:,_*_them	0:6 1:-17 2:-22 3:-11
w:,_*_then	0:18 1:27 2:34
w:,_*_there	1:-9 2:-10
w:,_*_they	1:-13 3:12
w:,_*_this	0:25 1:-17 2:-22
w:,_*_unit	0:15
w:,_*_until	1:22
w:,_*_urgent	0:-10 1:7 2:12
w:,_*_us	0:-13
w:,_*_veneer	0:-10
w:,_*_wait	0:5 1:35 2:15
w:,_*_we	0:-19
w:,_*_will	0:17 1:15 2:17 3:-5
w:,_*_with	0:-10 1:-13 2:-17 3:-8
w:,_*_writ	0:21 1:9 2:14
w:,_*_write	0:14 1:9 2:18
w:,_*_you	0:-6 1:-5 2:22 3:13
w:,_*_your	0:13 1:-8 2:-7
w:,_<name>	0:5 1:12 2:5 3:-8
w:,_<name>_#	0:-17 1:-6 2:-11
w:,_<name>_,	0:54 1:-10 2:14 3:-30
w:,_<name>_.	0:17 1:6 2:7 3:-8
w:,_<name>_:	0:22
w:,_<name>_<name>	0:37 1:9 2:33 3:33
w:,_<name>_from	0:20
w:,_<name>_in	0:19 1:12 2:6 3:-8
w:,_<name>_of	0:11
w:,_<name>_send	0:9 1:12 2:25
w:,_<name>_will	0:7 1:14
w:,_<role>	0:85 1:-36 2:-14 3:-6
w:,_<role>_(	0:5 1:-24 3:-9
w:,_<role>_)	0:13 2:-8
w:,_<role>_,	0:31 3:35
w:,_<role>_.	0:28 1:-27 2:-23 3:-31
w:,_<role>_<role>	0:22 3:14
w:,_<role>_is	0:17
w:,_after	0:13 1:12 2:35 3:-14
w:,_all	0:-17 1:7 2:9 3:-19
w:,_and	0:62 1:48 2:45 3:60
w:,_and_#	0:14 1:5 2:18
w:,_and_<name>	0:38 1:23 2:20
w:,_and_<role>	1:15
w:,_and_i	0:13 1:24 2:14
w:,_and_it's	0:34 1:10 2:9
w:,_and_that	0:12 1:10 2:5
w:,_and_the	0:9 1:-20 2:-12 3:13
w:,_and_then	0:17 1:17 2:31
w:,_are	0:26 1:17 3:-5
w:,_are_not	0:5 1:17 2:8
w:,_are_to	0:24
w:,_artwork	0:-10 1:-12 2:-14
w:,_artwork_rev	1:-10 2:-14
w:,_as	0:-11 1:-10 2:11
w:,_at	0:10 1:15 2:11
w:,_attention	1:-32 2:-19
w:,_bag	0:12 1:-9 3:-11
w:,_bag_#	0:10 1:-9 3:-26
w:,_because	3:-14
w:,_beech	1:-11
w:,_before	2:12
w:,_black	0:8 1:-12
w:,_block	0:9 1:39 2:27
w:,_both	0:-17 2:-16
w:,_both_rev	0:6 2:-16
w:,_box	1:-10 3:8
w:,_box_#	1:-10 3:8
w:,_by	0:17 1:27
w:,_can_be	1:8 3:-22
w:,_carry	0:-15
w:,_carry_on	0:-15
w:,_carton	0:27 3:18
w:,_carton_#	0:27 3:15
w:,_clear	0:-24 1:-11
w:,_colour	1:-11 2:-12
w:,_contract	0:22
w:,_draw	0:32 1:-9 2:14 3:-9
w:,_draw_issue	0:10 1:-8
w:,_draw_rev	0:18 1:-6
w:,_draw_revision	0:18
w:,_drg	0:10 1:-9
w:,_drg_.	0:10 1:-9
w:,_everyth	0:-12 1:10 2:7
w:,_finish	0:-13
w:,_first	0:-8 2:15
w:,_for	0:5 1:-5 2:11
w:,_fr4	0:-10 1:-11
w:,_good	1:-14
w:,_has	0:11 2:6
w:,_have	0:10 1:23 2:9 3:10
w:,_have_releas	1:23 2:9
w:,_he	1:24 2:5
w:,_heat	1:15
w:,_i	0:58 1:-5 2:16
w:,_i_know	2:-10
w:,_i_release	0:11 2:8
w:,_in	0:21 1:35 2:24
w:,_in_the	1:5 2:12
w:,_in_writ	0:17 1:5
w:,_index	0:6 1:-18 3:-7
w:,_index_f	1:-9 2:-11
w:,_is	1:-10 3:6
w:,_issue	0:25 1:-16 3:-11
w:,_issue_#	0:10 1:-5
w:,_it	1:13 2:6
w:,_keep	1:20 2:-23
w:,_keep_#	2:-23
w:,_kindly	0:-8 1:-5 2:-23
w:,_latest	0:17 1:8 2:14
w:,_layout	1:-13
w:,_layout_rev	1:-13
w:,_let	0:-10 1:-6
w:,_lot	0:7 3:-12
w:,_material	0:13 2:-6
w:,_may_be	3:-15
w:,_mould	0:-13
w:,_my	0:6 1:16 2:23
w:,_natural	0:-11 1:-13 2:10
w:,_next	0:10 1:22 2:16
w:,_no_change	0:-10
w:,_nobody	0:26 1:8 2:7
w:,_nobody_else	0:26 1:8 2:7
w:,_none	0:-14 3:-7
w:,_not	0:-18 1:8 2:29 3:20
w:,_not_to	0:-6 1:23 2:22
w:,_noth	0:-6 1:9 2:20
w:,_oak	0:-10
w:,_on	0:13 1:20
w:,_one	0:8 1:-12
w:,_other	0:-6 1:5 2:20
w:,_other_#	0:-6 1:5 2:20
w:,_otherwise	0:-22
w:,_our	0:-18 1:-6 2:-26 3:7
w:,_our_<role>	0:17
w:,_pattern	0:7 1:-11 2:-7
w:,_pattern_rev	0:7 1:-11 2:-7
w:,_pend	0:-15 1:20 2:16
w:,_per	1:-10 2:-10
w:,_please	0:-26 1:-28 3:19
w:,_please_,	1:-21 2:-10
w:,_please_make	0:-21 1:-7
w:,_please_proce	0:-14
w:,_please_start	0:-13
w:,_pls	0:-14 2:9
w:,_powder	1:-9 2:-12
w:,_powder_coat	1:-9 2:-12
w:,_print_rev	0:-12
w:,_project	0:25
w:,_releas	0:30 1:-16 2:-11
w:,_releas_by	0:26 1:8
w:,_releas_them	1:-18 2:-16
w:,_release	0:28 1:-6 2:16
w:,_release_the	0:22 1:7
w:,_remain	1:14 3:13
w:,_remain_in	1:6 3:11
w:,_restart	0:11 1:16
w:,_rev	0:-6 1:-33 2:-12 3:-17
w:,_rev_#	0:-17 1:-29 3:-20
w:,_rev_a	0:16 1:-7 3:-14
w:,_rev_b	0:24 3:31
w:,_rev_c	0:13 1:-14 2:-11 3:-24
w:,_rev_d	0:-22 2:-11 3:14
w:,_rev_e	1:-10 2:15
w:,_rev_f	0:22 2:-10 3:-14
w:,_rev_g	0:13 1:5 2:8
w:,_rev_j	0:-10 1:12 2:11
w:,_rev_m	0:15
w:,_revision	0:24 3:7
w:,_run	0:-19
w:,_same	0:-7 2:11 3:-33
w:,_serial	0:6 1:-12 3:-16
w:,_serial_#	0:6 1:-12 3:-16
w:,_ship	0:14 1:12 2:-13
w:,_should	1:-17 2:-17
w:,_sign	0:19 1:-18 3:7
w:,_sign_off	0:17
w:,_so	0:-6 1:-16 2:-12 3:30
w:,_so_#	0:-6 2:12 3:13
w:,_so_no	0:-6 1:-10 2:-11
w:,_spec	0:11 1:-20 2:-11
w:,_stay	0:16 1:25 2:7
w:,_steel	1:-5 2:-11
w:,_strategic	0:24
w:,_strategic_<role>	0:24
w:,_supply	0:19
w:,_technical	0:50
w:,_technical_<role>	0:50
w:,_thank	0:-16 1:-18 2:-12 3:5
w:,_thank_you	0:-14 1:-12
w:,_that	0:17 1:15 2:5 3:-11
w:,_that'	0:29 1:12
w:,_that_is	0:13 1:13 3:-11
w:,_the	0:-26 2:-15 3:20
w:,_the_#	0:5 1:-14 2:11 3:14
w:,_the_first	0:-18
w:,_the_last	0:-7 1:7 2:-13
w:,_the_other	0:-17 1:5 2:31
w:,_the_stop	0:-12
w:,_the_urgent	0:-10 1:7 2:12
w:,_then	0:33 1:59 2:24 3:-8
w:,_then_<name>	0:13 1:18 2:36
w:,_then_<role>	0:6 1:13 2:7 3:-8
w:,_then_i	0:25 1:21
w:,_they	0:11 1:-17 2:-8 3:48
w:,_they're	0:-13 1:-6
w:,_they_are	1:-13 3:28
w:,_this	0:32
w:,_those	1:-10 3:23
w:,_to_be	0:7 2:16
w:,_to_the	0:-12 2:-9
w:,_together	0:-13 1:5
w:,_together_#	0:-13 1:5
w:,_two	0:-14 1:10
w:,_until	1:48 2:57 3:8
w:,_until_our	0:-8 1:13 2:22
w:,_until_the	0:25 1:30 2:50 3:7
w:,_use	0:12 3:21
w:,_use_them	3:-11
w:,_version	1:-9 3:29
w:,_version_#	1:-9 3:29
w:,_wait	1:49 2:37
w:,_wait_for	1:26 2:29
w:,_we	1:-10 2:-18 3:15
w:,_we'll	0:-14
w:,_whatever	1:36
w:,_whereupon	1:9 2:12
w:,_which	0:19 2:9
w:,_which_is	0:9 1:11
w:,_who	0:11 1:26 2:23
w:,_will	0:7 1:11 2:13
w:,_with	0:8 1:11 2:7
w:,_you	1:-23 2:-6
w:,_you_can	0:-10
w:,_your	1:-18
w:-	0:5 1:26 2:31 3:6
w:-_#	0:-29 1:-10
w:-_*_,	0:19 2:5
w:-_<name>	0:9 1:10 2:19
w:-_<name>_,	0:19 2:5
w:-_ok	1:20
w:.	0:7 1:-21 2:-5 3:-17
w:._#	1:27 2:10 3:7
w:._*_(	0:10 1:8 2:16
w:._*_)	0:11 2:19 3:-16
w:._*_,	0:13 1:-17 3:10
w:._*_.	0:34 1:-9 3:-7
w:._*_:	0:9 1:13
w:._*_<name>	0:9 1:-6 2:12
w:._*_be	0:9 1:11 2:-16
w:._*_from	0:31 1:5
w:._*_has	0:9 1:-27 2:-12
w:._*_not	1:11 2:10
w:._*_of	0:5 2:13
w:._*_releas	0:12 2:-12
w:._*_to	0:-13 1:9
w:._*_will	1:19 2:22
w:._,	2:10
w:._<name>	0:60 2:22 3:11
w:._<name>_(	0:10 1:8 2:16
w:._<name>_)	0:11 2:19 3:-18
w:._<name>_,	0:13 1:-17 3:10
w:._<name>_.	0:20 1:-6 3:-10
w:._<name>_<name>	0:7 1:-6 2:12
w:._<name>_from	0:31 1:5
w:._<name>_has	0:9 1:-27 2:-12
w:._<name>_of	0:5 2:13
w:._<name>_will	1:19 2:22
w:._not	0:-13 1:9
w:._not_to	0:-13 1:9
w:._shall	0:5 1:7 2:14
w:._to	0:26 2:-23
w:/	0:46 1:12 2:16
w:/_*_.	0:-11 1:7
w:/_<name>	0:48
w::	0:9 1:28 2:-37 3:-19
w::_#	1:12 2:-28
w::_#_,	0:-19 2:16 3:-12
w::_#_.	1:26 2:36
w::_#_in	3:23
w::_#_nos	2:-24
w::_#_pcs	1:47 2:48
w::_#_piec	0:21 1:-8 2:-13
w::_#_sampl	0:-20 1:-30 2:-21
w::_#_seat	1:-13 2:-11
w::_*_#	1:32 2:-13 3:-14
w::_*_,	1:-17 2:21 3:-18
w::_*_.	0:21 1:-26 2:21 3:-15
w::_*_<name>	0:13 1:-11
w::_*_before	1:-6 2:24
w::_*_change	1:-17
w::_*_for	1:-13
w::_*_in	1:6 3:23
w::_*_nos	2:-24
w::_*_pcs	1:47 2:48
w::_*_piec	0:21 1:-8 2:-13
w::_*_sampl	0:-20 1:-30 2:-21
w::_*_seat	1:-13 2:-11
w::_*_the	0:14 1:21 2:18
w::_*_them	0:-14
w::_*_to	2:-27
w::_<name>	0:35 1:-19 3:-18
w::_<name>_<name>	0:12 1:-11
w::_<role>	0:10 3:-14
w::_k	0:21
w::_k_.	0:21
w::_lot	0:-10 1:11
w::_lot_#	0:-10 1:11
w::_nil	0:8 1:-11
w::_nil_.	0:8 1:-11
w::_no	2:36
w::_no_change	1:-17
w::_none	0:-13
w::_none_.	0:-13
w::_not	1:18 2:22
w::_please	0:-10 2:9
w::_ship	0:-18
w::_that	2:16
w::_the	0:-7 1:-8 2:13 3:-20
w::_the_#	1:-11 2:10 3:-20
w::_they	2:-10
w:;	0:27 1:72 2:42
w:;_#	1:14 2:27
w:;_*_#	0:18 1:18 3:32
w:;_*_,	0:13 1:13 2:17
w:;_*_.	0:7 1:26 2:15
w:;_*_<name>	0:14 1:13 2:14
w:;_*_<role>	0:5 2:-15
w:;_*_and	0:13
w:;_*_are	1:13 2:8 3:-6
w:;_*_release	0:9 1:16 2:27
w:;_*_send	0:14 1:8 2:6
w:;_*_that	1:10 2:17
w:;_*_will	0:-6 2:11
w:;_<name>	0:35 1:42 2:35 3:-14
w:;_<name>_.	0:7 1:26 2:15
w:;_<name>_<name>	0:14 1:14 2:9
w:;_<role>	0:9 1:10 2:7 3:-16
w:;_a	0:-10
w:;_i	0:41 1:25 2:33
w:;_i_,	0:12 1:11 2:15
w:;_i_release	0:21 1:13 2:23
w:;_it	2:10
w:;_our	1:-10 2:-13
w:;_our_<role>	2:-17
w:;_she	1:14
w:;_the	0:14 1:21 2:15 3:-28
w:;_their	1:12 2:7
w:;_these	0:11 1:13
w:;_they	1:14 2:15
w:;_they_are	1:13 3:8
w:;_you	0:-12
w:<name>	0:40 3:-24
w:<name>_!	1:-35 2:-46
w:<name>_#	0:-20 1:9
w:<name>_#_,	0:-23 2:-6
w:<name>_#_.	0:6 2:-11
w:<name>_#_:	0:-11 1:-23 2:-20
w:<name>_#_<name>	1:7 2:19
w:<name>_#_and	1:12 2:25
w:<name>_#_only	1:12 2:26
w:<name>_(	0:35 1:24 2:39 3:-12
w:<name>_(_<name>	0:26 1:16 2:6
w:<name>_(_<role>	0:12 1:30 2:31 3:-12
w:<name>_)	0:32 1:-8 2:28 3:-21
w:<name>_)_has	0:5 1:-18 3:-15
w:<name>_)_releas	0:6 1:-11 2:19 3:-9
w:<name>_)_will	1:13 2:10
w:<name>_*_#	0:33 1:-10 2:10 3:8
w:<name>_*_(	0:29 2:22 3:-20
w:<name>_*_)	0:18 1:-7 2:8 3:-5
w:<name>_*_.	1:-6 2:-6 3:-19
w:<name>_*_:	0:-5 1:-23 2:-20
w:<name>_*_;	0:-7 1:15 2:13
w:<name>_*_<name>	0:43 2:26
w:<name>_*_<role>	0:64 1:9 2:15 3:-9
w:<name>_*_a	0:18 1:-6
w:<name>_*_after	1:-15
w:<name>_*_and	0:14 1:24 2:26 3:5
w:<name>_*_approv	0:20 1:-29 2:-24
w:<name>_*_are	0:-23 1:21 2:12
w:<name>_*_as	0:11
w:<name>_*_back	0:18
w:<name>_*_been	0:-5 1:18 2:5
w:<name>_*_done	0:20
w:<name>_*_for	0:30 1:6 2:8
w:<name>_*_give	0:11 1:10 2:6
w:<name>_*_good	1:-14
w:<name>_*_has	0:12 1:-17 3:-13
w:<name>_*_i	0:18 1:-10
w:<name>_*_import	1:8 2:11
w:<name>_*_in	0:-5 1:16 2:31
w:<name>_*_incom	0:25 1:-18 3:12
w:<name>_*_is	2:30
w:<name>_*_it	0:10 2:8
w:<name>_*_lot	1:-12
w:<name>_*_may	0:19
w:<name>_*_merchandis	0:12 2:8
w:<name>_*_my	0:13
w:<name>_*_of	2:16 3:18
w:<name>_*_on	0:13 1:30
w:<name>_*_one	0:10
w:<name>_*_only	1:12 2:26
w:<name>_*_our	0:18 1:-15 3:7
w:<name>_*_pass	1:15
w:<name>_*_please	0:-8 1:-10
w:<name>_*_project	0:28
w:<name>_*_releas	0:14 1:-9 2:27 3:-8
w:<name>_*_release	0:29 2:29
w:<name>_*_report	1:18 2:21
w:<name>_*_send	0:11 1:13 2:15
w:<name>_*_sign	1:-22 2:-19
w:<name>_*_site	1:-10
w:<name>_*_so	0:10
w:<name>_*_supply	0:27 2:18
w:<name>_*_thank	0:-13 1:-20 2:-9
w:<name>_*_that	1:25 2:38
w:<name>_*_the	1:22 2:30 3:24
w:<name>_*_them	0:12 2:12
w:<name>_*_through	0:13 1:5 2:20
w:<name>_*_to	0:10 1:32 2:10
w:<name>_*_we	0:-17
w:<name>_*_who	0:6 1:13 2:6
w:<name>_*_will	0:10 1:16 2:18
w:<name>_,	0:24 1:-46 2:-35
w:<name>_,_#	0:6 1:-13 2:-7 3:26
w:<name>_,_<name>	0:-11 1:-5 3:-13
w:<name>_,_<role>	0:56 1:-22 2:-12 3:-5
w:<name>_,_after	1:-15
w:<name>_,_and	0:6 1:16 2:8 3:5
w:<name>_,_for	0:18 1:6 2:6
w:<name>_,_good	1:-14
w:<name>_,_i	0:18 1:-10
w:<name>_,_our	0:16 1:-11 3:7
w:<name>_,_please	0:-12 1:-10
w:<name>_,_project	0:25
w:<name>_,_release	0:12 1:-7 2:13
w:<name>_,_so	0:10
w:<name>_,_supply	0:19
w:<name>_,_thank	0:-13 1:-20 2:-9
w:<name>_,_the	0:-20
w:<name>_,_who	0:6 1:13 2:6
w:<name>_.	0:61 1:-28 2:9 3:6
w:<name>_._<name>	0:37 1:17 2:20 3:16
w:<name>_:	0:34 1:14
w:<name>_:_#	0:15
w:<name>_;	0:5 1:14 3:-9
w:<name>_<name>	0:37 2:14
w:<name>_<name>_(	0:28 2:9 3:-21
w:<name>_<name>_)	0:18 1:-8 2:7 3:-6
w:<name>_<name>_,	0:23 1:-6 2:-11
w:<name>_<name>_.	0:43 1:-9 2:16
w:<name>_<name>_<name>	0:5 1:-14 2:8 3:-13
w:<name>_<name>_in	0:6 1:9 2:22
w:<name>_<role>	0:42 1:38 2:8 3:-16
w:<name>_<role>_,	0:31 1:11 3:-15
w:<name>_a	1:33 2:8
w:<name>_and	1:7 2:15
w:<name>_at	0:-8 2:-16
w:<name>_decid	0:20
w:<name>_from	0:58 2:9
w:<name>_from_<role>	0:5 2:17
w:<name>_has	0:23 1:24 2:-14
w:<name>_has_approv	0:18 1:-35 2:-28
w:<name>_has_been	0:-5 1:18 2:5
w:<name>_has_report	1:18 2:21
w:<name>_in	0:46 1:-7
w:<name>_in_<role>	0:32 1:25 2:15
w:<name>_is	0:30 1:30 2:24
w:<name>_is_done	0:20
w:<name>_issu	0:19
w:<name>_issu_the	0:19
w:<name>_line	2:24
w:<name>_may	0:22
w:<name>_may_release	0:22
w:<name>_of	0:33 1:-8 2:17
w:<name>_of_<name>	0:5 1:-11
w:<name>_of_<role>	0:26 2:13
w:<name>_on	1:-13 2:-9
w:<name>_releas	0:37 1:18 2:24
w:<name>_releas_them	0:8 2:11
w:<name>_release	0:10 2:5
w:<name>_send	0:15 1:13 2:37
w:<name>_sign	0:46
w:<name>_site	1:-14 2:-13
w:<name>_the	0:26
w:<name>_to	1:5 2:12
w:<name>_we	0:-14
w:<name>_will	0:11 1:25 2:25
w:<name>_will_release	0:5 1:12
w:<name>_write	0:16 1:6 2:17
w:<name>_written	1:25 2:11
w:<role>	0:135 1:12 2:-13 3:-28
w:<role>_#	0:12
w:<role>_#_,	0:12
w:<role>_(	0:42 2:22 3:-17
w:<role>_(_<name>	0:22 1:-10 2:12 3:-17
w:<role>_(_d	0:26
w:<role>_)	0:32 1:37 2:21 3:13
w:<role>_)_,	1:16
w:<role>_)_.	0:10 1:19 2:27
w:<role>_)_:	0:11 2:-10
w:<role>_)_has	0:14 2:8
w:<role>_*_#	0:17 1:7
w:<role>_*_)	0:14
w:<role>_*_,	0:14 1:53 2:9 3:8
w:<role>_*_.	0:45 1:-5
w:<role>_*_:	0:11 2:-8
w:<role>_*_<name>	0:61 1:-6 2:-16 3:-13
w:<role>_*_<role>	0:14 1:-9
w:<role>_*_approv	0:34
w:<role>_*_b	0:8 1:-21
w:<role>_*_d	0:26
w:<role>_*_decid	0:21 1:9 2:12
w:<role>_*_for	0:7 2:10
w:<role>_*_giv	0:7 1:-23 2:-11
w:<role>_*_has	0:18 1:14 2:9
w:<role>_*_have	1:17 2:6
w:<role>_*_in	0:15
w:<role>_*_issu	0:6 1:-19
w:<role>_*_m	0:50 1:-14
w:<role>_*_pass	0:10 1:-7
w:<role>_*_releas	0:21 1:-19 2:-16
w:<role>_*_release	0:11 2:5
w:<role>_*_sign	0:14
w:<role>_*_that	0:7 1:-16
w:<role>_*_the	0:35 2:-9
w:<role>_*_them	0:5 1:7 2:18
w:<role>_*_then	0:7 1:20 2:18
w:<role>_*_who	0:6 2:13
w:<role>_*_will	1:10 2:7
w:<role>_*_writ	1:13 2:8
w:<role>_*_you	0:11 1:6 2:11
w:<role>_,	0:22 1:12 3:31
w:<role>_,_<name>	0:41 1:10 2:13 3:-8
w:<role>_,_has	0:6 1:11
w:<role>_,_in	0:12
w:<role>_,_releas	0:7 1:-18 2:-18
w:<role>_,_then	1:14 2:5
w:<role>_,_who	0:6 2:13
w:<role>_.	0:78 1:-16 2:-22 3:-31
w:<role>_/	0:6 1:13
w:<role>_:	0:11 2:-17
w:<role>_;	0:13
w:<role>_<name>	0:43 1:-24 2:-14 3:16
w:<role>_<name>_.	0:26 1:-14 2:-13 3:13
w:<role>_<name>_<name>	0:27 1:-24
w:<role>_<role>	0:43 1:-10 2:-5
w:<role>_<role>_)	0:13
w:<role>_<role>_,	0:16 1:19 2:-9 3:8
w:<role>_<role>_.	0:11 1:-10 2:-8 3:-10
w:<role>_<role>_<name>	0:7 1:-37 2:-18
w:<role>_decid	1:36 2:-11
w:<role>_giv	0:17 2:-6
w:<role>_has	0:23 1:11 2:18 3:-9
w:<role>_has_pass	0:10 1:-7
w:<role>_is	0:29 1:-20 2:-35
w:<role>_is_releas	0:9 1:-17 2:-9
w:<role>_issu	0:10
w:<role>_issu_the	0:10
w:<role>_office	1:12 2:7
w:<role>_on	0:11
w:<role>_only	0:8 1:11 2:36
w:<role>_releas	0:33 1:19 3:-16
w:<role>_releas_the	0:17 2:-10
w:<role>_releas_them	1:6 2:18
w:<role>_says	0:23 1:13
w:<role>_send	0:7 1:14 2:9
w:<role>_then	1:12
w:<role>_will	0:14 1:15 2:12
w:<role>_writ	0:9 1:14 2:22
w:=	0:9 1:21 2:32
w:=_*_the	1:14
w:?	0:-28 1:-49 2:-42
w:_	2:29
w:__*_,	2:28
w:__*__	2:29
w:___	2:29
w:_____	2:29
w:a	0:25 1:50 2:37 3:-24
w:a_*_#	0:12
w:a_*_.	0:12 2:19
w:a_*_;	0:8 2:13
w:a_*_decision	0:9 1:22
w:a_*_for	0:-12 1:-10
w:a_*_from	0:20 1:30 2:37
w:a_*_mail	0:13 1:12 2:18
w:a_*_of	0:17 1:6 2:13 3:-10
w:a_*_on	0:12 1:7 2:20
w:a_*_release	0:-6 1:18 2:30 3:11
w:a_*_rev	0:14 1:-6
w:a_*_written	0:5 1:29 2:9 3:-8
w:a_,	0:45 1:-19 2:-14 3:-12
w:a_,_rev	0:14 1:-6
w:a_.	0:-12 2:5 3:-10
w:a_:	0:11
w:a_few	0:17
w:a_fresh	0:9 1:10 2:18
w:a_further	0:-27 1:13 2:8 3:9
w:a_further_#	1:10 2:7
w:a_go	1:-19
w:a_mail	0:20 1:26 2:36
w:a_new	0:17 1:18 2:13
w:a_new_release	0:11
w:a_release	0:22 1:13 2:24
w:a_release_.	0:8 1:11 2:14
w:a_separate	0:5 1:37 2:11 3:-5
w:a_separate_decision	0:9 1:22
w:a_separate_written	0:8 1:29 2:9 3:-9
w:a_written	0:24 1:10 2:14
w:a_written_release	0:11 1:9 2:14
w:about	0:17 1:7 2:27 3:-25
w:about_*_#	0:11
w:about_*_.	1:12
w:about_it	1:12
w:about_it_.	1:12
w:about_the	2:25 3:-26
w:above	0:-11 1:38
w:above_.	1:36
w:above_the	0:-11
w:abs	0:-15 1:-9 2:5
w:accept	1:11 2:31 3:26
w:accept_*_.	1:-18 3:-6
w:accept_*_our	0:8 2:11
w:accept_*_reduce	3:11
w:accept_,	0:10 1:15 3:8
w:accept_.	0:-10 1:16 2:18
w:accept_by	0:15 1:5 2:11
w:accept_by_our	0:8 2:11
w:accept_the	0:-14 1:23 2:13
w:accept_unit	1:32 3:7
w:accord	0:-9 2:-11
w:accord_to	0:-11 2:-11
w:accordingly	1:-11 3:34
w:accordingly_.	1:-11 3:34
w:account	0:-30 1:-24 2:-19
w:account_#	1:-15
w:account_.	0:-18 1:-13
w:acct	0:-17 2:-48
w:achat	0:10 1:-12 2:8
w:addres	0:-15
w:adhesion	1:18 3:-9
w:advise	0:10
w:after	0:17 1:43 2:31 3:-6
w:after_*_<name>	0:25 1:8 2:14
w:after_*_approval	0:7 1:8 2:21
w:after_*_are	1:30 2:12
w:after_*_i	0:27 1:5 2:5
w:after_*_stop	0:18 1:-13 2:-15
w:after_*_trial	1:29
w:after_*_you	0:10 2:6
w:after_<name>	1:-12
w:after_our	0:7 1:9 2:11
w:after_that	0:8 2:25
w:after_that_are	1:30 2:12
w:after_the	0:32 1:40 2:11 3:18
w:after_the_stop	0:18 1:-13 2:-15
w:afternoon	0:-14 1:-14
w:again	0:17 1:11 2:28
w:again_(	0:8 1:6 2:11
w:again_*_#	0:16 1:7 2:19
w:again_*_rev	1:12 2:11
w:again_*_the	0:-16 1:-9 2:34
w:again_,	0:18 1:12 2:31
w:again_,_#	0:13 1:5 2:17
w:again_,_rev	1:12 2:11
w:again_.	1:12 3:10
w:again_after	1:-10
w:again_after_the	1:-10
w:again_on	0:-19 1:-6 2:32
w:again_on_the	0:-19 1:-6 2:32
w:against	0:-7 1:-17 2:8 3:31
w:against_*_order	1:-9 3:16
w:against_*_po	0:-14
w:against_the	0:-10 1:-17 3:24
w:against_the_order	1:-9 3:16
w:against_the_po	0:-14
w:age	0:11 1:17 2:25
w:agre	0:-7 1:-17 2:-13
w:agre_*_the	0:-10
w:agree	2:-12
w:ahead	0:-17 1:-12 2:21
w:ahead_*_the	1:-12
w:ahead_with	0:-11 1:-16
w:air	0:-6 1:7 2:10
w:all	0:-21 1:-8 2:26
w:all_#	0:-8 1:6 3:-15
w:all_#_,	0:10
w:all_#_finish	0:-11 3:11
w:all_#_of	0:-8 3:-20
w:all_*_#	0:11
w:all_*_,	0:11
w:all_*_.	0:11 1:8
w:all_*_finish	3:13
w:all_*_it	0:-15 3:-25
w:all_*_of	0:-8 1:7 3:-20
w:all_*_remain	0:10
w:all_good	0:-11
w:all_of	0:-8 2:8 3:-25
w:all_of_it	0:-15 3:-25
w:all_remain	0:11
w:all_the	0:20
w:allow	0:6 1:7 2:11
w:allow_to	1:7 2:11
w:alloy	1:-17
w:alone	0:12 1:31 2:36
w:alone_*_the	1:14 2:5
w:alone_until	0:10 1:21 2:36
w:already	0:17 1:-28 2:-11 3:18
w:already_*_before	0:11 1:-16 2:-10
w:already_finish	1:-19 2:-11
w:also	0:16 1:34 2:13 3:-24
w:alway	0:-5 1:-11
w:alway_.	1:-12
w:am	0:15 1:-9 2:-6
w:am_releas	0:5 2:10
w:amendment	0:21 1:6 2:5
w:amendment_is	0:20 1:6 2:5
w:an	0:9 1:6 2:-11
w:anchor	0:-23
w:and	0:40 1:63 2:44 3:27
w:and_#	0:15 1:35 2:16
w:and_#_(	0:-13 1:40 2:14
w:and_#_,	0:-8 2:12 3:21
w:and_#_<name>	1:-20 2:-15
w:and_*_#	3:-38
w:and_*_(	0:7 1:47 2:18 3:10
w:and_*_,	0:-6 1:18 2:25 3:21
w:and_*_.	0:17 1:23 2:26
w:and_*_:	0:-7 1:-29
w:and_*_<name>	0:21 1:8 2:27
w:and_*_a	0:16 2:17
w:and_*_are	0:6 1:11 2:12
w:and_*_as	0:-29 2:6
w:and_*_be	0:14 1:-9 2:8 3:-6
w:and_*_before	0:-11 1:15 2:-12
w:and_*_can	3:17
w:and_*_count	0:-6 1:-16
w:and_*_do	0:18 1:22 2:18
w:and_*_don't	1:11
w:and_*_for	0:-11 1:-7 2:-6
w:and_*_from	1:15
w:and_*_has	0:6 1:30
w:and_*_have	0:21 1:28 2:42
w:and_*_i	0:18 1:16 2:17
w:and_*_in	0:-7 1:18 2:-6
w:and_*_is	0:12 1:-15 2:-5
w:and_*_it	0:-14
w:and_*_me	0:26 1:9 2:5
w:and_*_more	1:-13 2:11
w:and_*_next	0:45 1:7 2:25
w:and_*_no	0:-21 1:-5 2:-8
w:and_*_not	0:-13 1:-11 2:12 3:5
w:and_*_of	0:10 2:6
w:and_*_on	0:-6 1:13 2:17
w:and_*_other	1:8 2:16
w:and_*_our	1:-11
w:and_*_releas	0:25 1:8 2:12
w:and_*_release	0:21 1:16 2:20
w:and_*_remain	0:13 1:7 2:18
w:and_*_rest	1:19 3:11
w:and_*_same	0:-21
w:and_*_sign	0:16
w:and_*_stay	0:5 1:6 2:12
w:and_*_the	0:38 1:-22 2:8 3:31
w:and_*_them	0:11 1:-11 2:11 3:-9
w:and_*_to	1:22 2:18 3:11
w:and_*_unchang	0:-6 1:-10 2:-35
w:and_*_will	0:23 1:18 2:8
w:and_*_written	1:15 2:11
w:and_*_your	0:-15
w:and_<name>	0:56 1:59 2:50 3:-27
w:and_<name>_(	0:15 1:5
w:and_<name>_.	0:9 1:17 2:15
w:and_<name>_<name>	2:10
w:and_<name>_from	1:15
w:and_<name>_has	0:5 1:30
w:and_<name>_in	2:11
w:and_<name>_releas	0:17 1:8 2:12
w:and_<name>_written	1:15 2:11
w:and_<role>	0:10 2:-5
w:and_<role>_(	1:15
w:and_a	0:12 1:22 2:24
w:and_above	0:-11
w:and_above_the	0:-11
w:and_are	0:-14 1:-16 3:6
w:and_are_not	0:-14 1:-16
w:and_can	0:15 3:10
w:and_can_be	0:6 3:10
w:and_count	3:32
w:and_d	1:7 2:12
w:and_e	2:11
w:and_for	0:15
w:and_i	0:34 1:52 2:54
w:and_i_,	0:8 1:20 2:9
w:and_i_have	0:17 1:27 2:34
w:and_i_release	0:9 1:10 2:20
w:and_is	0:11 2:6
w:and_it's	0:35 1:11 2:9
w:and_it's_<name>	0:16
w:and_it's_me	0:26 1:9 2:5
w:and_keep	0:-15 1:10 3:27
w:and_keep_the	3:27
w:and_label	0:-27
w:and_label_unchang	0:-20
w:and_leave	0:18 1:9 2:12
w:and_lot	2:19
w:and_may	2:5 3:-10
w:and_may_be	2:5 3:-10
w:and_my	1:7 2:23
w:and_no	1:-12 2:13
w:and_no_more	1:-13 2:11
w:and_not	0:-6 2:-14
w:and_noth	0:11
w:and_our	1:19 2:6
w:and_pack	0:-20
w:and_packag	0:-27
w:and_packag_unchang	0:-28
w:and_plat	0:-21
w:and_please	1:11
w:and_stay	0:-7 1:-14 2:-10
w:and_stay_in	0:-11 2:-12
w:and_that	0:20 1:-13 2:5
w:and_the	0:33 1:-5 2:-28 3:16
w:and_the_next	0:45
w:and_the_rest	1:19 3:11
w:and_then	0:14 1:18 2:34
w:and_then_i	0:18 1:16 2:17
w:and_they	0:-10 3:46
w:and_wait	0:-11
w:and_wait_for	0:-11
w:and_what	0:10
w:and_will	0:27 2:11
w:and_will_sign	0:10
w:and_with	1:-13
w:and_you	0:19 2:15 3:-8
w:anodize	0:-24 1:-11 2:-9
w:anodize_.	0:-19 2:-9
w:another	0:16 3:-7
w:another_#	0:10 3:-7
w:another_#_stay	1:-10 2:32
w:another_*_,	1:11 2:-9
w:another_*_stay	1:-10 2:32
w:answer	0:-11 1:42 2:20 3:-31
w:answer_*_.	0:5 1:25
w:answer_*_the	0:-16 1:14 2:17
w:answer_.	1:17 3:-32
w:any	0:-8 1:24 2:-7 3:5
w:any_*_,	1:11
w:any_*_the	2:-12
w:any_of_the	2:-12
w:apart	0:11 1:-7 2:-9
w:apart_.	1:-11
w:apply	0:27 1:41
w:apply_*_the	0:27 1:41
w:apply_to	0:27 1:41
w:apply_to_the	0:27 1:41
w:approv	0:10 1:-10 2:-13 3:-16
w:approv_*_#	0:-20 1:-25 2:-6
w:approv_*_,	0:13
w:approv_*_.	0:18
w:approv_*_<name>	0:12 1:-10
w:approv_*_me	0:15 1:-11
w:approv_*_our	0:5 1:18 2:18
w:approv_*_rev	0:-11
w:approv_*_the	1:-11 2:-11
w:approv_,	0:-27 1:-16
w:approv_,_#	0:-21 1:-11
w:approv_,_rev	0:-11
w:approv_.	0:-13 1:37 2:13
w:approv_:	1:-21 2:-11
w:approv_and	1:15
w:approv_by	0:19 1:-8 2:17
w:approv_by_me	0:15 1:-11
w:approv_by_our	0:5 1:16 2:17
w:approv_for	0:-20 1:-15 2:-15
w:approv_it	0:28
w:approv_it_.	0:18
w:approv_lot	0:20 1:-12
w:approv_lot_#	0:20 1:-12
w:approv_the	0:27 1:11 2:14
w:approval	0:13 1:10 2:36
w:approval_*_<name>	1:17 2:5
w:approval_*_our	1:7 2:12
w:approval_by	2:10
w:approval_by_<name>	1:17 2:5
w:approval_from	0:13 1:6 2:18
w:approval_of	1:11 2:12
w:approve	1:7 2:-10
w:approve_*_#	0:-10
w:approve_*_first	0:-18
w:approve_*_lot	0:11 1:-16 2:-7
w:approve_lot_#	0:-10
w:approve_the	0:-8 1:9 2:12
w:approve_the_first	0:-18
w:approver	0:32
w:architect	0:-23 1:13 2:11
w:architect_has	0:8 1:13 2:11
w:are	0:8 1:10 2:27 3:-9
w:are_#	2:14
w:are_*_(	3:11
w:are_*_,	0:-8 1:17 2:5
w:are_*_.	1:32 2:21 3:-10
w:are_*_against	1:-5 3:10
w:are_*_and	1:-18 2:13
w:are_*_approv	1:17 2:10
w:are_*_as	0:14 3:7
w:are_*_be	0:-15 1:-14 2:-8 3:8
w:are_*_by	0:20 1:9 2:14 3:45
w:are_*_for	0:-12 1:-11 2:16 3:-25
w:are_*_from	0:-18 1:24 2:-6 3:28
w:are_*_good	3:-10
w:are_*_hold	1:22 2:24
w:are_*_in	0:-6 2:-10
w:are_*_of	0:11 2:5
w:are_*_on	0:-13 1:14 2:6 3:-19
w:are_*_part	0:12 2:10
w:are_*_releas	0:6 1:-14 2:13
w:are_*_stay	0:6 2:11
w:are_*_the	0:16 2:5
w:are_*_to	1:-8 2:18
w:are_*_touch	0:-13
w:are_*_until	0:17 1:41 2:23 3:-13
w:are_*_your	1:-13
w:are_accept	0:10 1:14 2:7 3:10
w:are_accept_,	1:11 3:5
w:are_approv	2:10
w:are_approv_by	1:8 2:13
w:are_back	0:6 1:12 2:17
w:are_block	0:12 1:15 2:19 3:-10
w:are_block_until	0:10 1:6 2:11 3:-10
w:are_credit	3:10
w:are_deduct	1:7 3:19
w:are_deduct_from	1:7 3:19
w:are_exclud	0:-20 1:15 2:-12
w:are_exclud_from	0:-20 1:15 2:-12
w:are_fine	0:13
w:are_in	2:17
w:are_in_.	0:-14 1:18
w:are_in_your	1:-13
w:are_includ	0:-7 2:-10
w:are_includ_in	0:-7 2:-10
w:are_kept	1:7 2:11
w:are_lock	2:15
w:are_no	3:-13
w:are_no_good	3:-10
w:are_not	1:-18 2:29 3:-7
w:are_not_approv	1:17 2:10
w:are_not_part	0:12 2:10
w:are_not_releas	0:6 1:-21 2:9
w:are_not_to	1:-18 2:9
w:are_not_touch	0:-13
w:are_ok	3:12
w:are_ok_to	3:12
w:are_on	0:10 2:26
w:are_on_hold	1:22 2:24
w:are_part	0:11 2:5
w:are_part_of	0:11 2:5
w:are_releas	0:-9 3:-27
w:are_releas_by	0:14
w:are_releas_for	0:-10 3:-19
w:are_still	0:12 1:19 2:21
w:are_to	0:10 1:-10 3:-11
w:are_to_be	0:-15 1:-14 2:-8 3:8
w:are_to_stay	0:6 1:-5 2:11
w:are_until	0:7 1:17 3:6
w:are_until_the	1:11
w:aren't	0:-7 1:13 2:15
w:around	1:-9 2:-10
w:arriv	0:-14 1:-12 2:5
w:artwork	1:-11 2:-13
w:artwork_*_#	1:-11 2:-13
w:artwork_rev	1:-10 2:-14
w:artwork_rev_#	1:-10 2:-14
w:as	0:12 1:-25 2:-14 3:-8
w:as_*_#	0:5 1:-6 2:-18
w:as_*_,	0:32 1:-13 2:-12 3:8
w:as_*_.	1:-43 3:28
w:as_*_:	0:-17 2:-19
w:as_*_<role>	0:28 1:-16 2:-10
w:as_*_as	1:23 2:9
w:as_*_in	0:13
w:as_*_is	1:-20 2:-15
w:as_*_of	0:12
w:as_*_the	0:-19
w:as_*_your	0:34
w:as_<role>	0:25 3:8
w:as_agre	1:-17 2:-15
w:as_alway	1:-12
w:as_alway_.	1:-13
w:as_before	0:-27 1:-37
w:as_before_,	0:14
w:as_before_.	0:-34 1:-13 2:-6
w:as_follow	0:-14 1:-7
w:as_for	0:-35 1:13 2:6
w:as_for_the	0:-21
w:as_i	0:-18 1:13 2:12
w:as_is	0:14
w:as_lot	0:5 1:-9 2:-19
w:as_lot_#	0:5 1:-9 2:-19
w:as_per	2:-27
w:as_per_your	0:33
w:as_quot	0:-14 1:-5 2:-7
w:as_quot_.	0:-14 1:-5 2:-7
w:as_soon	1:13 2:5
w:as_soon_as	1:13 2:5
w:as_the	0:10 2:-13
w:as_under	0:7 2:-19
w:as_usual	0:-18 1:-14 2:-13
w:as_usual_.	0:-18 1:-14 2:-14
w:as_well	0:28 1:17 2:19
w:as_well_.	0:24 2:14
w:as_you	0:-12
w:aside	0:-15 1:-18
w:ask	1:-14 2:-6
w:assembly	0:-8 1:27 2:26 3:-20
w:at	0:-15 1:25 2:12 3:-11
w:at_#	0:-13 1:-9 2:-27 3:16
w:at_*_#	0:11 1:-6 2:19 3:-17
w:at_*_,	0:10
w:at_*_.	0:-13 1:16 2:8
w:at_*_<name>	0:-17 1:38
w:at_*_d	0:13
w:at_*_end	0:-11 1:5
w:at_*_institute	0:11 1:10 2:13
w:at_*_moment	1:-10
w:at_*_warehouse	0:-15
w:at_*_work	1:5 2:-16
w:at_our	1:43 2:-13
w:at_our_<name>	1:35
w:at_rev	0:46 1:-18 2:12 3:-18
w:at_rev_#	0:13 1:-9 2:11 3:-18
w:at_rev_d	0:13
w:at_site	0:-10 1:15 2:29
w:at_the	0:-20 1:7 2:36 3:-7
w:at_the_<name>	0:-17
w:at_the_end	0:-11
w:at_the_institute	0:11 1:10 2:13
w:at_the_moment	1:-10
w:at_your	0:-9 1:25 3:6
w:at_your_place	0:-11 1:7 2:5
w:at_your_warehouse	0:-15
w:attach	0:5 1:-20
w:attention	1:-32 2:-19
w:audit	0:-27 1:54 2:13 3:-22
w:audit_is	0:-24 1:8
w:authoris	0:19 2:-13 3:-21
w:authoris_*_<name>	0:9 1:-14 2:-14
w:authoris_by	0:9 1:-14
w:authoris_by_<name>	1:-14
w:authorise	0:16
w:authoriz	0:35 1:-16 2:-16
w:authoriz_this	0:11
w:authorize	0:40 2:-9
w:automatically	0:5 1:39 2:5
w:automatically_*_the	0:5 1:39 2:5
w:away	0:-27
w:b	0:50 1:-16 3:20
w:b_*_#	1:-14 2:15 3:-8
w:b_*_d	0:9 1:11 2:21
w:b_,	0:32 1:11 2:15 3:21
w:b_.	0:17 1:-18 2:5 3:-28
w:back	0:15 1:49 2:-7 3:-8
w:back_*_,	0:-14
w:back_*_<name>	0:10 1:16 2:26
w:back_*_and	0:26 1:5 2:8
w:back_*_the	0:16 1:14 2:-14
w:back_*_with	2:-27
w:back_,	0:17 1:11 2:7
w:back_.	0:-5 1:26 2:23 3:-16
w:back_from	0:16 1:20 2:31
w:back_on	1:-9 2:-30
w:back_on_with	2:-27
w:back_until	0:9 2:-20
w:back_until_the	0:9 2:-20
w:back_up_,	0:-14
w:bag	0:25 1:-8 2:-10 3:-23
w:bag_#	0:10 1:-13 3:-28
w:bag_#_,	0:10 1:-8 3:-12
w:bag_*_,	0:10 1:-8 3:-12
w:bags	0:-10 1:-25 2:-17
w:balance	0:12 1:15 2:44 3:59
w:balance_#	1:9 2:10
w:balance_#_nos	1:9 2:10
w:balance_*_#	0:7 1:-20 2:24
w:balance_*_a	0:20 1:10 2:6
w:balance_*_be	0:21 1:14 2:5
w:balance_*_nos	1:9 2:10
w:balance_,	0:11
w:balance_.	3:46
w:balance_need	0:20 1:10 2:6
w:balance_need_a	0:20 1:10 2:6
w:balance_of	0:-14 1:-20 2:22
w:balance_of_#	1:-20 2:22
w:bar	0:7 1:10 2:18
w:barcode	1:12 2:17
w:bas	0:-12
w:batch	0:18 2:36 3:6
w:batch_,	0:-5 1:-6 2:12
w:be	0:-8 1:16 2:33 3:-5
w:be_*_#	1:-14
w:be_*_,	0:-8 2:-17
w:be_*_.	1:-8 2:18 3:-5
w:be_*_;	1:13 3:5
w:be_*_and	1:-10
w:be_*_as	0:21
w:be_*_at	0:5 1:13
w:be_*_before	1:34 2:33
w:be_*_by	0:17 1:26 2:38
w:be_*_for	0:-10
w:be_*_from	0:8 1:-11 3:36
w:be_*_now	0:-10
w:be_*_on	0:-10 1:12 2:7
w:be_*_one	0:10
w:be_*_till	1:10
w:be_*_until	0:-12 1:29 2:25
w:be_*_up	0:-10 1:16 2:6
w:be_*_with	0:17
w:be_,	0:-17 1:-12
w:be_blown	0:-16 1:5 2:8
w:be_blown_until	0:-16
w:be_built	1:41 2:6 3:18
w:be_built_.	1:37 3:13
w:be_count	0:5 1:-14
w:be_cut	0:7 1:-18 2:39
w:be_deliver_.	0:6 3:-21
w:be_deliver_;	1:6 3:15
w:be_despatch	3:-14
w:be_given	0:7 1:10
w:be_given_by	0:7 1:10
w:be_invoic	1:-13
w:be_issu	1:15
w:be_kept	0:-5 1:16
w:be_load	0:13 1:6
w:be_made	2:14
w:be_on	0:21
w:be_pour	0:22 1:10
w:be_pour_until	1:10
w:be_print	0:15 1:7 2:5
w:be_produc	0:-14 1:-13 2:5 3:18
w:be_releas	0:7 1:34 2:40
w:be_releas_by	0:7 1:33 2:38
w:be_restart	2:-24
w:be_sent	0:-11 1:-22 2:-18
w:be_shipp	0:-10 1:24 2:24 3:-6
w:be_shipp_,	0:-10 1:9
w:be_shipp_.	3:-12
w:be_start	0:-11 1:31 2:41
w:be_start_before	0:-14 1:8 2:5
w:be_taken	0:-22 1:12 2:6
w:be_taken_up	0:-22 1:12 2:6
w:be_the	0:10
w:be_the_one	0:10
w:be_touch	0:11 1:5
w:be_touch_before	0:10 1:5
w:be_used	0:-10 1:8 3:-11
w:be_used_.	3:-19
w:be_used_and	1:8 3:-10
w:bear	0:19 1:-13 2:-15
w:bear_caps	0:10
w:because	0:-13 1:16 3:-13
w:because_the	3:-13
w:beech	0:-19 1:-11
w:beech_,	0:-23 1:-11
w:been	0:-15 1:47 2:38 3:-7
w:been_*_,	0:18 1:7 3:-5
w:been_*_.	0:-33 1:35 2:61 3:-19
w:been_*_and	0:19 2:5
w:been_*_at	0:-12
w:been_*_before	1:-11 2:-16
w:been_*_by	0:-19 2:-6
w:been_clear	0:11 3:10
w:been_complet	0:-12
w:been_evaluat	0:-8 1:18 2:6
w:been_finish	0:-17
w:been_here	0:-11 1:8 2:10
w:been_measur	0:-10 1:16
w:been_measur_.	0:-10 1:9
w:been_repeat	0:-6 1:15 3:-9
w:been_repeat_.	0:-7 1:11 3:-9
w:been_through	0:15
w:before_*_,	1:11 2:6
w:before_*_call	0:11 3:-11
w:before_*_halt	1:-11 2:-16
w:before_*_has	0:16 1:23 2:23
w:before_*_in	0:15
w:before_*_pause	1:27 2:-9 3:-10
w:before_*_stop	1:-6 2:-25 3:6
w:before_*_stoppage	2:-14
w:before_,	0:14
w:before_.	0:-50 1:-11
w:before_<name>	1:-8 3:13
w:before_our	1:42 2:39
w:before_stop	0:-13
w:before_the	1:18 2:-10 3:-6
w:before_the_pause	1:27 2:-9 3:-10
w:before_the_stop	1:-6 2:-25 3:6
w:before_the_stoppage	2:-14
w:before_we	0:9 2:-11 3:-5
w:before_we_call	0:10 3:-11
w:begin	0:-20 1:-9 2:16
w:begin_*_the	0:-21 1:-12 2:6
w:begin_with	0:-21
w:begin_with_the	0:-21
w:behind	0:25 1:27 2:20 3:16
w:behind_*_stay	0:27 1:6 2:12
w:behind_.	0:-21
w:behind_them	1:9 2:10
w:bell	0:11 1:-8
w:below	0:21 1:11
w:bench	0:18 1:31 2:26
w:bench_.	1:29 2:6
w:bench_has	2:10
w:bent	1:30 2:-8
w:best	0:-32 1:-22
w:best_*_,	0:-27
w:best_regard	0:-32 1:-23
w:best_regard_,	0:-27
w:between	0:-14 1:-16 2:-10
w:between_#	1:-20 2:-15
w:between_#_and	1:-20 2:-15
w:between_*_and	1:-20 2:-15
w:beyond	0:-17 2:19
w:beyond_that	0:-19 1:-20 2:18
w:bin	0:20 1:-12 3:-24
w:bin_#	1:-14 3:-24
w:bin_#_,	1:13 3:-17
w:bin_*_,	1:13 3:-17
w:birch	0:9 1:-11
w:black	1:-21 2:-12
w:black_*_.	0:6 1:-15 2:-9
w:black_petg	0:-10
w:blad	0:11
w:blank	0:10 1:5 2:7
w:bless	0:49
w:blister	0:-17 1:-6
w:blister_card	0:-12
w:block	0:8 1:49 2:50 3:-12
w:block_*_#	1:40 2:24
w:block_*_,	0:15
w:block_*_:	0:-22 1:21
w:block_*_block	1:10 2:10
w:block_*_the	0:-19 1:-10
w:block_*_until	1:10 2:6
w:block_,	1:15 2:30
w:block_.	1:-33 2:30
w:block_:	1:43 2:26
w:block_:_#	1:40 2:21
w:block_for	0:-17 1:-20 2:29
w:block_ones	1:17 3:5
w:block_store	0:-27 1:9 3:7
w:block_till	1:10 2:-7
w:block_till_the	1:10 2:-7
w:block_until	1:32 2:44 3:-12
w:block_until_the	0:-12 1:19 2:35 3:-6
w:blown	0:-16 1:5 2:8
w:blown_until	0:-16
w:board	0:-37 1:-24 3:16
w:board_*_layout	1:-13
w:board_*_rev	0:-11 1:13
w:board_,	0:-24 1:-18
w:board_,_layout	1:-13
w:board_has	0:12 2:5
w:board_that	0:-11 2:-12
w:bom	0:13
w:bond	0:-8 1:42 2:-7 3:-12
w:book	2:6 3:-14
w:book_them	3:13
w:booth	0:-20 1:8 2:18
w:borosilicate	0:14 1:-7 2:-10
w:both	0:5 1:27 2:-8
w:both_*_.	2:15
w:both_,	0:5 1:13 2:-9
w:both_releas	0:31
w:both_rev	0:6 2:-16
w:bottl	0:-15
w:bought	0:21 1:17 2:7
w:bought_off	0:17 1:16 2:7
w:box	0:-13 1:-14 2:-21 3:13
w:box_#	0:-26 1:-17 3:26
w:box_#_,	1:-7 3:16
w:box_#_to	1:-10 3:9
w:box_*_,	3:18
w:box_*_.	0:-19 1:-14
w:box_*_to	1:-10 3:9
w:br	0:-10
w:br_the	0:-10
w:bracket	1:-15 2:-7 3:5
w:bracket_*_rev	0:23 1:5 2:-5
w:bracket_,	0:22 1:5 2:12
w:bras	0:8 1:-12 2:-10
w:brush	0:-23 1:19 2:5
w:build	0:-19 1:-8 2:7 3:71
w:build_#	0:-13 1:-6 3:45
w:build_*_.	1:12
w:build_.	0:-13 1:-12 3:50
w:built	0:-18 1:44 2:7 3:23
w:built_*_rev	0:-10
w:built_*_the	0:-8 1:13
w:built_.	1:37 3:13
w:built_before	0:-7 1:16
w:built_to	0:-10
w:built_to_rev	0:-10
w:bulk	0:10 1:22 2:41
w:burn	1:18
w:burner	0:-30
w:burst	0:7 1:10 2:24
w:burst_test	0:7 1:10 2:22
w:but	1:-11 2:16
w:but_not	1:-13
w:buy	0:38 1:14 2:29
w:buyer	0:61 1:-20 2:-18 3:-14
w:by	0:51 3:41
w:by_#	0:14 1:7 3:53
w:by_#_.	0:7 1:-11 3:43
w:by_*_#	1:-15 3:29
w:by_*_,	0:15 1:-25 2:-12 3:8
w:by_*_.	1:40 2:14 3:60
w:by_*_;	1:11 2:20
w:by_*_<name>	0:33 1:-12
w:by_*_<role>	0:39 1:-9 2:-12
w:by_*_after	1:32
w:by_*_as	0:17 2:-8
w:by_*_in	0:11 1:-18 3:12
w:by_*_of	0:24
w:by_*_on	0:-12 1:-10
w:by_*_only	0:10 2:7
w:by_*_same	0:-6 3:35
w:by_:	0:36 1:-12 3:-12
w:by_<name>	0:31 1:-23 2:-15 3:17
w:by_<name>_,	0:-6 2:-11 3:-21
w:by_<name>_.	0:28 1:14
w:by_<name>_<name>	0:16 1:-15 2:-7 3:11
w:by_<name>_in	0:11 1:-18 3:12
w:by_<role>	0:17 1:-7 2:16 3:6
w:by_<role>_,	1:-22
w:by_courier	0:-13
w:by_mail	0:11 1:31 2:20
w:by_mail_.	0:11 1:13 2:19
w:by_me	0:52 1:-12 2:-11 3:19
w:by_me_(	2:-10
w:by_me_,	0:28 1:-15 2:-12 3:10
w:by_me_.	0:30 2:7
w:by_me_as	0:17 2:-8
w:by_our	0:41 1:26 2:51 3:-14
w:by_our_<name>	0:16 1:13 3:-15
w:by_our_<role>	0:7 2:10
w:by_the	1:-7 2:-11 3:41
w:by_the_#	3:11
w:by_the_<name>	0:16
w:by_the_<role>	0:12 1:-7
w:by_the_same	0:-6 3:35
w:by_this	0:-12 1:-9 2:7
w:by_this_.	0:-13 2:6
w:c	0:-10 2:-29 3:-8
w:c_(	0:19 1:-22 2:8
w:c_)	0:-13 3:5
w:c_*_#	1:-21 2:-18
w:c_*_d	1:7 2:12
w:c_*_the	0:-14
w:c_*_to	0:7 1:35
w:c_,	0:9 1:-5 2:-11
w:c_.	0:10 1:8 2:-7
w:c_and	0:-10 1:7 2:12
w:c_and_d	1:7 2:12
w:c_apply	0:7 1:35
w:c_apply_to	0:7 1:35
w:c_is	0:-24
w:cabinet	0:-6 1:-9 2:-11
w:cag	0:-20 1:-10 3:-47
w:cag_*_the	1:12 3:-13
w:cag_until	1:12 3:-13
w:cag_until_the	1:12 3:-13
w:cage	0:18 1:23 3:30
w:cage_*_the	1:11 3:41
w:cage_until	1:9 3:41
w:cage_until_the	1:9 3:41
w:calendar_*_#	0:15 2:5
w:calendar_week	0:15 2:5
w:calendar_week_#	0:15 2:5
w:call	0:21 1:-12 2:34 3:-7
w:call_*_#	0:-14 2:6
w:call_*_.	0:5 1:-25 2:15
w:call_*_off	0:16 1:12
w:call_off	0:6 1:23 2:21
w:call_off_.	1:16 2:8
w:call_the	0:11 3:-11
w:call_them	0:15 1:11
w:call_them_off	0:11 1:10
w:call_those	0:12 1:6
w:came	0:26 1:-46 2:-19
w:came_off	2:-12
w:came_out	0:6 2:10
w:can	0:-37 1:-63 2:-15 3:-5
w:can't	0:-11 1:13 3:-7
w:can_*_#	0:-11 1:-12 3:-11
w:can_*_.	0:-11 3:18
w:can_*_again	0:16 1:-9 2:-14
w:can_*_back	0:10
w:can_*_deliver	0:6 1:-12 3:8
w:can_*_the	1:-18 2:-9
w:can_*_used	0:-10 1:8 3:-9
w:can_*_with	0:13
w:can_be	0:-11 1:8 2:14 3:-10
w:can_be_deliver	0:6 1:-12 3:8
w:can_be_used	0:-10 1:8 3:-9
w:can_go	0:-6 1:-8 3:11
w:can_leave	0:11 3:9
w:can_run	0:16
w:can_run_again	0:16
w:can_send	0:-6 3:17
w:can_ship	3:10
w:caps	0:6 1:-8 3:-12
w:caps_,	0:10 1:-9 2:-7
w:caps_in	0:-20
w:card	0:-12
w:carrier	0:-14 1:-30 2:-15
w:carrier_is	1:-10
w:carry	1:7 2:-14
w:carry_*_with	0:8 1:-13 2:-15
w:carry_on	1:-13 2:-15
w:carry_on_with	0:8 1:-13 2:-15
w:carton	0:11 1:-26 2:-6 3:-14
w:carton_#	0:31 1:-20 3:-9
w:carton_#_,	0:27 3:-10
w:carton_*_,	0:27 1:-9 3:-10
w:carton_*_to	0:-13
w:carton_,	1:-17 2:-17
w:cas	0:-11 3:10
w:cast	0:6 1:10 3:28
w:category	0:21
w:cell	0:11
w:cert	1:35 2:19 3:5
w:cert_for	1:12
w:certificat	0:12
w:certificate	0:17 1:6 2:7 3:14
w:certificate_*_the	1:12 2:13
w:certificate_.	1:25
w:chain	0:-10 2:18
w:chair	0:23 1:-31 2:17 3:-8
w:chair_,	0:10
w:chamber	1:-12
w:chang	0:10 2:5 3:13
w:chang_.	0:-15
w:change	0:-13 1:-15
w:change_.	0:-11 1:-16 2:-8
w:charge	0:16
w:check	0:-15 1:29 2:-19 3:15
w:check_*_our	1:7 2:12
w:cheer	0:-48
w:cheer_*_<name>	0:-33
w:cheer_,	0:-33
w:cheer_,_<name>	0:-33
w:chrome	1:17
w:claim	0:5 1:30
w:clamp	0:-14 1:-7 2:-9
w:clas	1:9 2:19
w:clas_*_has	1:8 2:12
w:clean	1:12 2:8
w:clear	0:15 1:-11 2:-14 3:18
w:clear_*_#	0:10 1:-9 2:7
w:clear_*_.	0:-21 1:-17 2:-24
w:clear_by	0:20
w:clear_lot	0:10 1:-10
w:clear_lot_#	0:10 1:-10
w:clear_the	1:15 2:21
w:clearance	0:9 1:13 2:33
w:client	0:25 1:-22 2:-11
w:clip	0:6 1:20 3:-7
w:clos	1:26 2:15 3:-11
w:clos_*_the	0:10 1:-9 2:-7
w:clos_.	0:-16 1:19 2:-10
w:clos_the	1:9 2:13
w:clos_until	0:10 2:13
w:clos_until_the	0:10 2:11
w:cmm	0:19 1:31
w:coat	0:8 1:-5 2:-10 3:12
w:coat_*_.	1:-9 2:-12
w:coat_,	0:8 1:-15
w:code	1:-10
w:cold	0:6 1:9 2:13
w:collar	3:16
w:collect	0:-7 1:-7 2:-32
w:color	0:-13 1:29 2:6
w:colour	0:-5 1:12 2:-5 3:11
w:column	0:12 1:46 2:80 3:13
w:column_*_for	0:17 1:9 2:19
w:column_*_not	0:7 1:23 2:31
w:column_is	2:17
w:column_stay	0:23 1:7 2:10
w:column_wait	0:17 1:9 2:19
w:column_wait_for	0:17 1:9 2:19
w:com	0:10 1:6 2:27 3:-10
w:com_*_<name>	0:-19 1:-8 2:8
w:com_*_me	0:10 2:7
w:com_from	0:13 1:-6 2:13 3:-18
w:com_from_me	0:10 2:7
w:come	1:-16 2:-18 3:54
w:come_*_the	0:-26 1:-22 2:-11 3:20
w:come_*_what	3:12
w:come_back	0:15 2:5
w:come_from	0:11 1:-5 2:-28
w:come_off	0:-21 1:-16 2:-11 3:38
w:come_off_the	0:-27 1:-16 2:-11 3:20
w:come_off_what	3:12
w:come_out	0:-14 1:5
w:comment	0:-11
w:commission	0:8 2:-23
w:commodity	0:9 1:-9 2:-17
w:commodity_<role>	0:9 1:-9 2:-17
w:complet	0:-12 1:-9 2:-5
w:complet_*_the	1:-9 2:-10
w:complet_.	0:-11
w:complet_before	1:-9 2:-10 3:14
w:complet_before_the	1:-9 2:-10
w:complete	0:-20 1:7 2:-10 3:-5
w:complete_*_the	2:-10
w:complete_before	2:-10
w:compression	1:8 2:10
w:concession	0:7 1:14 2:12
w:confirm	0:-11 1:31 2:38
w:confirm_the	1:11
w:confirmation	0:-5 1:17 2:13
w:connector	0:-10 1:-5
w:continu	0:-15 1:-11 2:32
w:continu_to	0:-15
w:continue	0:12 1:54 2:-17
w:contract	0:35 1:22 2:15
w:conveyor	0:10
w:cost	0:14
w:cost_*_#	0:13
w:cotton	0:-13 1:-5 2:-7
w:count	0:-17 1:-13 2:15 3:37
w:count_*_the	0:-29 1:-19 2:-5 3:62
w:count_,	0:18
w:count_against	0:-10 3:12
w:count_against_the	0:-10 3:12
w:count_in	0:-14 1:-18 2:-8 3:44
w:count_in_the	0:-16 1:-16 2:-8 3:44
w:count_is	1:11 2:14
w:count_toward	0:-26 3:28
w:count_toward_the	0:-22 3:28
w:courier	0:-22 1:-33 2:-14
w:cover	0:47 1:27 2:19 3:-11
w:cover_*_rev	0:14
w:cover_,	0:10 1:22 3:-5
w:cover_at	0:16
w:crat	0:19 1:26
w:crat_,	0:12
w:crat_:	0:9 1:-11 2:14
w:crat_as	1:-21 2:-17
w:crate	0:9 1:5 3:11
w:crate_#	0:9 3:10
w:crate_#_,	0:8 3:-16
w:crate_*_,	0:8 3:-16
w:credit	0:11 1:8 3:10
w:credit_*_the	0:11 1:8 3:10
w:crimp	0:-10 1:12 2:30
w:current	0:-21 1:17
w:current_*_,	0:14
w:current_*_.	0:-16
w:current_issue	0:-29
w:custom	0:6 1:17 2:33
w:custom_*_is	1:8 2:14
w:custom_bond	1:30 2:16
w:customer	1:56
w:customer'	0:14 1:27 2:29
w:customer_*_the	0:9 1:16 2:23
w:customer_has	0:-9 1:25 2:10
w:cut	0:-6 2:62 3:12
w:cut_*_the	1:10 2:17
w:cut_,	1:20 2:20
w:cut_the	0:-8 2:10
w:cutt	0:9 1:8 2:13
w:cycl	0:26 1:13 2:14
w:d	0:10 1:37 2:30 3:20
w:d_)	3:14
w:d_*_#	0:21 1:12 2:15
w:d_*_<name>	1:22 2:31
w:d_,	1:18 2:30
w:d_,_#	0:9 1:11 2:15
w:d_.	0:31 1:23 2:19
w:d_._<name>	1:15 2:16
w:d_and	1:10 2:25
w:d_in	0:13
w:dat	0:-9 1:21 2:25
w:dat_.	0:7 1:12
w:data	0:11 1:28 2:20
w:date	0:10 1:12 2:-24
w:day	0:-26 3:10
w:day_.	0:11
w:days	0:-15 1:-11
w:dealer	1:10 2:-11
w:dear	0:-50 1:-19 2:-23 3:-8
w:dear_*_,	0:-52 1:-16 2:-15 3:16
w:dear_*_.	1:-14 3:-7
w:dear_*_<name>	2:-15
w:dear_<name>	1:-19 2:-24 3:-8
w:dear_<name>_,	1:-16 2:-15 3:16
w:dear_<name>_.	1:-14 3:-7
w:dear_<name>_<name>	2:-15
w:decid	0:42 1:48 3:-8
w:decid_*_.	0:22 1:10 3:-12
w:decid_*_the	1:19
w:decid_*_them	1:10
w:decid_.	0:20 1:6
w:decid_on	1:10
w:decid_on_them	1:10
w:decid_this	0:21 3:-16
w:decid_this_.	0:21 3:-16
w:decide	0:23 1:19 2:5
w:decide_*_the	1:18
w:decide_on	1:18
w:decide_on_the	1:18
w:decision	0:44 1:21 2:25 3:-5
w:decision_*_<name>	1:29
w:decision_*_<role>	0:15
w:decision_*_the	0:14
w:decision_of	0:18 1:13 3:-10
w:decision_on	0:10
w:decision_on_the	0:14
w:deduct	0:-9 1:-8 3:78
w:deduct_*_the	0:7 1:-8 3:16
w:deduct_from	0:-9 1:-8 3:38
w:deduct_from_the	0:7 1:-8 3:16
w:deliver	0:-7 1:-12 2:19 3:12
w:deliver_*_so	1:-9 2:-15
w:deliver_.	0:6 1:-13 3:-20
w:deliver_;	1:6 3:15
w:delivery	0:-11 1:-17 2:-5
w:delivery_*_#	0:18 1:-6 2:-9
w:delivery_*_<name>	1:-10
w:delivery_note	0:-12
w:department	0:16 1:-10 2:10
w:depot	0:-10 2:7
w:dept	0:27 2:-18
w:despatch	0:10 1:-7 3:-16
w:dhl	0:-12 1:-17 2:-11
w:die	0:6 1:20 2:11
w:dimensional	1:11 2:7
w:dip	0:-20 1:-20
w:dishwasher	0:6 1:16 2:21
w:dispatch	0:-12 1:-17 3:-11
w:dispatch_#	0:-11 1:-9 3:-17
w:disposition	1:18 2:12
w:do	0:17 1:40 2:31 3:7
w:do_*_.	1:10
w:do_*_count	0:11
w:do_*_reduce	1:10 3:5
w:do_*_start	0:-10
w:do_not	0:7 1:24 2:12 3:7
w:do_not_count	0:11
w:do_not_reduce	1:10 3:5
w:do_not_start	0:-10
w:do_that	0:18 1:18 2:16
w:do_the	1:5 2:14
w:dock	0:6 1:-6 2:-19
w:dock_*_#	1:-14 2:-17
w:dock_*_<name>	1:-14 2:-20
w:dock_by	1:-14 2:-20
w:dock_by_<name>	1:-14 2:-20
w:does	0:18 1:8 2:39
w:does_not	2:20
w:doesn't	0:11 1:10
w:don't	0:25 1:11 2:34 3:15
w:don't_*_before	1:14 2:21
w:don't_*_the	2:29
w:don't_*_them	1:13
w:don't_*_toward	0:-13
w:don't_*_until	1:15 2:9
w:don't_count	0:-13 2:-11
w:don't_count_toward	0:-13
w:don't_get	0:6 1:11 2:13
w:don't_leave	1:14
w:don't_move	1:11 2:20
w:don't_touch	0:8 1:11 2:6
w:don't_want	0:17
w:done	0:13 1:40 2:44 3:-18
w:done_*_<name>	0:18 1:9 2:20
w:done_*_the	1:24 2:26
w:done_*_we	0:11 2:7
w:done_.	0:-27 3:-13
w:done_and	0:5 1:16 2:19
w:done_before	0:12
w:done_before_the	0:10
w:done_before_we	0:10
w:done_in	1:9 2:18
w:done_ones	0:-17
w:dont	0:-28 1:-39 2:38
w:dont_*_in	0:-10 1:-12
w:dont_count	0:-10 1:-12
w:dont_count_in	0:-10 1:-12
w:door	0:-15 2:39
w:down	0:5 1:-8 2:38 3:57
w:down_*_#	3:30
w:down_by	1:-12 3:23
w:down_by_#	3:18
w:dr	0:21
w:dr_*_<name>	0:21
w:dr_.	0:21
w:dr_._<name>	0:21
w:draw	0:19 3:-5
w:draw_*_#	1:8 2:18
w:draw_*_b	0:13 1:-11
w:draw_issue	1:-11
w:draw_issue_#	0:-13 1:-6
w:draw_level	0:11 2:10
w:draw_rev	0:25 1:7 2:19
w:draw_rev_#	0:22 1:11 2:18
w:draw_revision	0:20
w:drawer	0:-10 2:6
w:drawer_*_,	0:-10
w:drawer_front	0:-10
w:drop	0:8 1:24 2:16 3:12
w:drop_test	0:11 1:23 2:16
w:drum	0:12 1:-14
w:drum_*_rev	1:-10
w:drum_,	0:11 1:-8
w:drum_,_rev	1:-10
w:dry	0:-13
w:dye	1:-18 2:9
w:e	0:10 1:-8 2:6 3:-23
w:e_*_not	2:10
w:e_,	1:-9 2:15
w:e_mail	0:9 1:5 2:15
w:ea	0:-38 1:-25 2:40
w:each	1:-18 2:-19 3:-22
w:earlier	2:14
w:edge	0:-22
w:eight	0:25 1:18
w:einkauf	0:8 1:18 2:9
w:either	2:-32
w:either_.	2:-33
w:else	1:-6 2:51 3:36
w:else_*_before	0:5 1:8 2:14
w:else_.	0:15 1:6 2:7
w:else_is	0:8 3:36
w:em	0:16 1:9 2:7
w:em_,	0:11
w:email	1:13 2:24
w:emc	1:18 2:16
w:emc_*_is	0:7 1:9 2:14
w:emc_retest	1:16 2:15
w:emc_retest_is	0:7 1:9 2:14
w:en	1:23 2:17
w:en_#	1:23 2:16
w:end	0:-17 1:11 2:16 3:-24
w:ends	0:-7 2:20
w:ends_today	0:-12
w:engineer	0:8 1:-6 2:-18 3:-11
w:engineer_has	1:11
w:enig	0:-26 2:-22
w:enig_.	0:-20
w:esd	0:-20 1:10 2:-10
w:eur	0:-10 1:-13
w:eur_#	0:-10 1:-13
w:eur_#_a	1:-13
w:eur_*_a	1:-13
w:evaluat	0:-8 1:25 2:8
w:even	1:15 2:9
w:every	1:-21 3:36
w:everyth	0:6 1:31 2:36 3:-9
w:everyth_*_stay	1:13 2:6
w:everyth_*_that	2:12
w:everyth_in	1:15
w:exclud	0:-18 1:15 2:-10
w:exclud_*_the	0:-8 2:-11
w:exclud_from	0:-18 1:15 2:-10
w:exclud_from_the	0:-8 2:-11
w:exist	0:-16
w:expect	0:-47 1:-13 3:-13
w:expect_the	0:-37
w:f	0:10 1:7 2:-10 3:-14
w:f_*_<name>	0:22
w:f_,	0:17 1:-10 2:-11
w:fabric	0:-19 1:-23 2:6
w:fabrication	0:15 1:-7
w:fabrication_of	0:12
w:factory	2:-10
w:fai	0:10 1:20
w:fai_report	0:10
w:fail	1:-19
w:fair	0:7 1:17 2:-9
w:far	0:5 1:-15 2:-19
w:far_.	1:-15 2:-19
w:fatigue	0:26 1:33 2:13
w:fatigue_bench	1:30 2:8
w:feedback	1:16 2:15
w:feedback_*_the	0:-10 1:16 2:12
w:feedback_from	0:-10 1:16 2:12
w:feedback_from_the	0:-10 1:16 2:12
w:feel	0:-10
w:feel_*_to	0:-10
w:feel_free	0:-10
w:feel_free_to	0:-10
w:few	0:17
w:fewer	0:-12 3:62
w:fewer_*_the	0:-11 3:28
w:fewer_.	3:44
w:fewer_to	0:-10 3:5
w:field	1:17 2:12
w:fifty	0:11 2:11 3:-33
w:fifty_five	0:10
w:figur	0:-26 1:8 2:10
w:figure	0:-17 2:6
w:figure_.	0:-11
w:file	0:-25 2:-18
w:file_.	0:-11
w:filler	0:-9 1:12 2:-23
w:final	0:-27
w:finally	0:24
w:fine	0:-27 2:8 3:20
w:fine_,	0:-15
w:fine_by	0:-21
w:finish	0:-30 1:-10 2:-20
w:finish_*_(	3:16
w:finish_*_,	0:29 1:-8
w:finish_*_:	3:-31
w:finish_*_are	1:-6 3:-18
w:finish_*_exist	0:-16
w:finish_*_from	0:-28
w:finish_*_in	3:-12
w:finish_*_packag	0:-13
w:finish_*_stay	1:-9 3:-17
w:finish_*_the	0:-11 1:5 2:-17 3:-12
w:finish_*_to	0:-14 2:-6
w:finish_*_we	0:13 2:-28
w:finish_*_you	0:10 2:5
w:finish_*_your	0:-12
w:finish_.	0:-25 1:16 2:13
w:finish_and	0:-11 1:8 2:-17
w:finish_and_packag	0:-13
w:finish_at	0:-13
w:finish_before	0:-6 2:-16 3:-6
w:finish_before_the	0:-5 1:6 2:-17 3:-12
w:finish_bracket	0:10
w:finish_fram	0:-13
w:finish_in	0:-11
w:finish_ones	0:-10 1:-24 3:-14
w:finish_piec	0:-22 1:-16
w:finish_stay	1:10
w:finish_stock	1:-18 2:-13 3:-11
w:finish_stock_to	0:-15 1:-10 2:-11
w:finish_the	0:6 1:31
w:finish_when	0:17 2:-28
w:finish_when_we	0:10 2:-28
w:fire	1:13 2:7
w:first	1:61 2:25 3:-11
w:first_#	0:-11 1:-16
w:first_#_of	0:-6 1:-10 2:-19
w:first_*_,	0:-9 1:13
w:first_*_.	1:15
w:first_*_;	0:-11
w:first_*_and	1:14 2:10
w:first_*_is	0:-10 1:12 2:14
w:first_*_lot	0:-19 1:-9 2:-11
w:first_*_of	0:10 1:-28 2:-12
w:first_*_the	0:-7 1:7 2:14
w:first_*_then	2:14
w:first_,	1:17 2:18
w:first_.	0:12 1:44
w:first_and	1:5 2:14
w:first_batch	0:12 2:17
w:first_lot	0:5 1:6 2:10
w:first_lot_is	0:-12 1:7
w:first_lot_of	0:14 2:7
w:first_off	1:-14 2:-17
w:first_ones	0:11 1:22 2:18
w:first_production	0:-19 1:-9 2:-10
w:first_production_lot	0:-19 1:-9 2:-11
w:fit	0:7 1:-9 2:-18
w:fit_check	1:14 2:-23
w:fitt	0:-20 1:15 2:8
w:fitting	0:11 1:-7 2:-9
w:five	0:22 1:14 2:15 3:-20
w:fixture	0:-7 1:13 2:7
w:flash	2:-15
w:flat	0:-13
w:floor	0:10 1:-7 2:9 3:-17
w:floor_.	1:-8 3:-17
w:foam	0:5 1:10 2:8
w:foil	0:11 1:25
w:follow	0:-8 1:40 2:-6 3:-13
w:follow_*_.	0:-23 2:8
w:follow_,	1:7 2:12
w:follow_.	0:11
w:follow_the	1:29
w:food	1:10
w:for	0:-30 1:-6
w:for_#	0:-7 1:-11 2:-7 3:-9
w:for_#_of	0:-12
w:for_#_unit	0:-11
w:for_*_#	0:6 2:23 3:5
w:for_*_,	0:22 1:-5 3:-15
w:for_*_.	1:-22 2:-13 3:-15
w:for_*_:	0:13 1:32
w:for_*_<name>	0:-10 1:6 2:22 3:6
w:for_*_as	0:13 1:13 2:6
w:for_*_between	0:14 1:-13 2:-9
w:for_*_com	0:15 1:11 2:5
w:for_*_in	1:-11
w:for_*_next	0:5 2:-17
w:for_*_of	0:-15
w:for_*_on	0:-12 1:-10
w:for_*_release	0:20 1:-16 2:-20
w:for_*_stay	0:5 1:15 2:13
w:for_*_the	1:-10 2:-10
w:for_*_to	0:16
w:for_*_unit	0:-11
w:for_*_until	1:13 2:13
w:for_*_week	0:27 1:17 2:5
w:for_*_will	0:5 1:13
w:for_*_window	0:-18
w:for_a	0:25 1:26 2:14
w:for_build	1:-11 2:8
w:for_calendar	0:15 1:5 2:8
w:for_calendar_week	0:15 1:5 2:8
w:for_delivery	0:16 1:-14
w:for_dispatch	1:-11
w:for_it	0:35 2:-11
w:for_manufacture	0:-13 1:9
w:for_now	0:-20 1:-15 2:38
w:for_now_.	0:-11 1:-25 2:15
w:for_our	1:-16 3:32
w:for_production	0:24 1:5 2:6
w:for_production_,	0:12
w:for_restart	0:18 1:7 2:9
w:for_sery	1:13 2:10
w:for_shipment	0:39 1:-5 3:-11
w:for_shipment_,	0:19
w:for_that	0:-11 1:23 2:27
w:for_the	0:-35 2:16
w:for_the_#	0:-6 1:-7 2:16
w:for_the_<name>	0:-10 2:16 3:6
w:for_the_week	0:18 1:5 2:-6
w:for_the_window	0:-18
w:for_them	0:15 1:22 2:20
w:for_these	0:20 1:25 2:11
w:for_this	0:13 1:-19 2:-24
w:for_those	0:20 1:-5 2:22
w:for_those_.	0:-5 1:-14 2:19
w:for_those_com	0:12 1:8
w:for_us	0:-13 1:5 3:7
w:for_use	1:-11 3:-11
w:for_your	0:5 1:-20 2:-17
w:forty	0:23 1:6 2:14 3:17
w:forward	1:-13
w:forwarder	1:-12
w:found	1:13 2:-5
w:foundry	0:11 1:11
w:four	0:10 1:13 2:-7
w:fr4	0:-25 1:-16
w:fr4_*_enig	0:-11
w:fram	0:-13 2:6 3:-25
w:fram_*_rev	0:14
w:fram_,	0:14
w:fram_,_rev	0:14
w:fre	2:17 3:-15
w:fre_them	1:-8 3:-15
w:free	0:25 1:17 2:36 3:47
w:free_#	0:16 3:38
w:free_the	0:22
w:free_to	0:-18 3:6
w:freight	1:-19 2:-36
w:fresh	0:9 1:10 2:18
w:from	0:7 1:28 3:8
w:from_#	0:12 2:-10
w:from_*_#	1:-10 2:-8 3:-10
w:from_*_(	0:10 1:17 2:25
w:from_*_,	0:20 1:-14 3:9
w:from_*_.	0:66 1:41 2:-16 3:15
w:from_*_<name>	0:-11 1:31 2:26
w:from_*_<role>	0:16 1:17 3:12
w:from_*_as	0:12
w:from_*_customer	0:10
w:from_*_first	0:-10 1:10
w:from_*_has	0:11 1:9
w:from_*_in	0:18 1:6 2:23
w:from_*_open	0:12 1:-9 3:20
w:from_*_order	0:-13 3:43
w:from_*_same	1:26
w:from_*_side	0:-15 2:10
w:from_*_the	0:-14 1:27 2:-8
w:from_*_will	0:11
w:from_<name>	0:8 1:17 2:40
w:from_<name>_,	0:14 1:-12 2:11
w:from_<name>_.	1:13 2:19
w:from_<name>_<name>	0:-14 1:21 2:20
w:from_<name>_in	2:15
w:from_<role>	0:24 2:9 3:-6
w:from_<role>_,	1:11
w:from_<role>_.	0:18
w:from_before	0:-13 1:27 2:-5
w:from_before_the	0:-15 1:27 2:-11
w:from_carton	1:-15 3:-9
w:from_carton_#	1:-15 3:-9
w:from_lot	0:10 1:5 3:21
w:from_lot_#	0:10 3:14
w:from_me	0:68 1:44 2:53 3:-6
w:from_me_,	0:10 1:5 2:11
w:from_me_.	0:53 1:42 2:36
w:from_me_as	0:12
w:from_me_in	0:18 2:12
w:from_our	0:-13 1:15 2:8 3:25
w:from_our_<role>	0:6 1:14 3:12
w:from_our_side	0:-15
w:from_the	1:12 2:15 3:27
w:from_the_#	0:-8 1:-7 2:-9 3:-20
w:from_the_first	0:-10 1:10
w:from_the_open	0:7 1:-9 3:20
w:from_the_order	3:13
w:from_the_same	1:26
w:from_this	0:-8 1:22
w:from_us	0:-15 1:-16 2:-28
w:from_us_,	0:-18
w:from_us_.	0:10
w:from_what	0:7 3:10
w:from_your	1:15
w:front	0:-10
w:frozen	0:29 1:31 2:47
w:frozen_*_the	0:20 1:19 2:24
w:frozen_pend	0:14 1:32 2:22
w:frozen_till	0:13 1:6 2:22
w:frozen_until	0:16 2:25
w:full	0:15
w:full_remain	0:17
w:further	0:-26 1:-41 2:59
w:further_#	1:10 2:7
w:further_*_.	0:-5 1:-36 2:29
w:further_notice	0:-16 1:-51 2:58
w:further_notice_.	0:-6 1:-37 2:29
w:further_release	0:-12 1:17
w:further_release_will	0:-11
w:g	0:16 1:9 2:15 3:17
w:g_,	0:14 3:19
w:galvanis	0:-13
w:gasket	0:-12 2:24 3:-5
w:gate	0:5 1:14
w:gauge	0:-6 1:22 2:14
w:gave	0:41 1:-27 3:-20
w:gaylord	0:-11 1:15
w:gear	0:8 2:10
w:gearbox	0:14
w:gearbox_cover	0:13
w:get	0:-6 1:10 2:47 3:-15
w:get_#	1:5 2:11
w:get_*_before	0:14 1:5 2:14
w:get_go	0:-20 2:32
w:get_touch	0:15 1:9 2:12
w:get_touch_before	0:13 2:9
w:gets	0:14 1:26 2:14 3:54
w:gets_the	0:10 1:15
w:giv	0:37 1:8 3:10
w:giv_*_next	0:18 1:11
w:giv_*_ok	0:12 1:-24
w:giv_*_release	2:12
w:giv_the	0:20 1:15 3:7
w:giv_the_next	0:18 1:11
w:giv_the_release	2:12
w:giv_this	0:12 1:-24
w:give	0:35 1:18 2:25 3:6
w:give_*_the	0:16 1:10 2:5
w:give_the	0:13 1:8 2:22 3:6
w:give_you	0:22 1:10 2:5
w:give_you_the	0:16 1:10 2:5
w:given	0:15 1:5 2:10
w:given_*_<name>	0:16 1:-10
w:given_by	0:19 1:-6
w:given_by_<name>	0:16 1:-10
w:given_her	0:14
w:glas	0:7 1:-6 2:-10
w:glaze	0:15 1:9 2:22
w:glue	0:12 2:11
w:go	0:-21 1:-45 2:10 3:12
w:go_*_#	1:-10
w:go_*_,	0:-34 1:13
w:go_*_in	0:10
w:go_*_on	0:-21 2:33
w:go_*_the	0:32 1:-39 2:14 3:47
w:go_*_with	0:-10 1:-16
w:go_,	0:-12 1:-17
w:go_,_the	0:-18 1:-12
w:go_.	0:20 1:-12 2:-21
w:go_again	0:-24 2:35
w:go_again_on	0:-21 2:32
w:go_ahead	0:-20 1:-16
w:go_ahead_with	0:-11 1:-16
w:go_for	0:-7 1:-17 2:22
w:go_from	1:-18
w:go_in	1:15 2:13
w:go_on	2:8 3:-15
w:go_to	1:-26 3:41
w:go_to_the	1:-14 3:41
w:go_with	0:20
w:goes	0:-8 1:-20 2:18 3:24
w:goes_*_<name>	1:7 2:12
w:goes_*_by	1:-12 3:23
w:goes_*_the	1:-12
w:goes_down	1:-12 3:23
w:goes_down_by	1:-12 3:23
w:goes_on	1:-8 2:12
w:goes_out	0:6 1:-10
w:golden	1:32 2:14
w:gone	0:-8 1:7 2:15
w:good	0:-21 1:-39 2:-27 3:-24
w:good_*_,	0:-27 3:7
w:good_*_.	0:-13 1:-14
w:good_*_<name>	0:-11
w:good_*_please	0:-14
w:good_*_us	0:-19
w:good_,_please	0:-14
w:good_.	1:-14 2:-17
w:good_afternoon	0:-14 1:-14
w:good_morn	0:-14
w:good_morn_,	0:-11
w:good_morn_<name>	0:-12
w:good_news	3:-25
w:good_ones	0:20
w:good_to	0:-25 2:7
w:good_to_us	0:-19
w:got	0:-13 3:-13
w:grant	1:7 2:24
w:great	0:-20
w:green_*_from	0:-22
w:green_light_from	0:-22
w:greeting	2:-23
w:grey	2:11
w:grind	0:10
w:grip	0:14 1:19
w:ground	0:-18 1:10 2:-6 3:16
w:group	0:16 1:9 2:9 3:9
w:group_has	2:12
w:grp	0:-12
w:gsm	0:-13 1:-8 2:-8
w:guy	0:21 1:9
w:h	0:18 3:-9
w:h_.	0:13 1:-6
w:had	0:-7 2:-20
w:had_*_before	0:12 2:-10
w:had_*_complet	0:-12
w:had_*_finish	0:-13
w:had_a	0:14
w:had_been	0:-26 1:-11 2:-16
w:had_been_complet	0:-12
w:had_been_finish	0:-17
w:had_done	0:11
w:half	0:-13 1:15 2:11 3:-11
w:half_*_in	0:-22 1:7 2:10
w:hall	1:9 2:14
w:halt	1:-5 2:-12
w:halt_,	1:-11
w:hand	0:23 1:6 2:15
w:hand_column	2:15
w:hand_off	0:18 1:8
w:hand_over	0:-13
w:happen	1:26
w:happy	1:-14 2:-12
w:harbour	0:8 2:11
w:hardnes	0:22 1:36 2:9 3:17
w:harnes	1:-18
w:harness	0:-6 2:20
w:harness_*_rev	1:-10
w:harness_,_rev	1:-10
w:has	0:16 1:83 2:53 3:-8
w:has_*_#	0:16 1:-13 2:9
w:has_*_,	0:29 1:-5 2:13
w:has_*_.	1:26 2:19 3:-11
w:has_*_;	0:18 1:6 2:5
w:has_*_and	0:20 1:16 2:20
w:has_*_evaluat	0:-8 1:18 2:6
w:has_*_her	0:28
w:has_*_here	0:-11 1:8 2:10
w:has_*_his	0:7 1:20 2:9
w:has_*_it	0:24 1:-35 2:-23
w:has_*_its	0:24 1:21 2:22
w:has_*_measur	0:-10 1:16
w:has_*_on	0:-12
w:has_*_one	0:10 1:7 2:7
w:has_*_our	1:20
w:has_*_the	0:13 1:40 2:30 3:-11
w:has_*_them	1:31 2:44 3:-14
w:has_*_this	0:6 1:-5 3:-19
w:has_*_through	0:-12
w:has_accept	0:-16 1:-19 3:-5
w:has_accept_the	0:-17 1:9
w:has_answer	0:-16 1:28 2:19
w:has_approv	0:24 1:-26 2:-16
w:has_approv_it	0:18
w:has_approv_the	0:5 1:11 2:11
w:has_been	0:-15 1:46 2:39 3:-8
w:has_been_evaluat	0:-8 1:18 2:6
w:has_been_here	0:-11 1:8 2:10
w:has_been_measur	0:-10 1:16
w:has_bought	0:10 1:9 2:5
w:has_clear_the	1:12 2:21
w:has_clos	2:12
w:has_clos_the	2:12
w:has_come	0:22 2:8
w:has_confirm	0:9 1:17 2:15
w:has_confirm_the	1:11
w:has_done	0:24 2:9
w:has_finish	0:6 1:23
w:has_finish_the	0:6 1:20
w:has_given	0:14 1:13
w:has_had	1:11 2:23
w:has_issu	2:11
w:has_measur	0:-10 1:15 2:5 3:12
w:has_measur_the	0:-10 1:10 3:12
w:has_pass	0:13 1:13 2:21 3:-12
w:has_pass_#	0:10 1:-15
w:has_put	0:24
w:has_releas	2:11 3:-10
w:has_releas_the	1:-11
w:has_releas_them	1:12 2:11
w:has_report	1:18 2:21
w:has_run	0:10 1:5 2:5
w:has_run_the	0:10
w:has_seen	1:43 2:42
w:has_seen_the	2:10
w:has_sign	0:24 2:-7 3:-11
w:has_sign_the	0:18 2:-7
w:has_stamp	0:13
w:has_stamp_the	0:13
w:has_test	0:7 1:6 2:12
w:has_the	0:6 1:6 2:16
w:has_to	0:10 1:31 2:10 3:8
w:has_tri	0:10 1:16 2:14
w:has_written	1:24 2:18
w:hatch_cover	0:22
w:have	0:58 1:52 2:45 3:10
w:have_#	0:-12 1:-10
w:have_*_back	1:14 2:14
w:have_*_clear	0:11 3:10
w:have_*_finish	0:-15
w:have_*_from	0:13
w:have_*_in	0:45 2:9
w:have_*_make	0:8 1:-7 3:19
w:have_*_the	0:13 1:21 2:25
w:have_*_them	0:5 1:20 2:6
w:have_*_to	1:5 2:13
w:have_*_you	0:5 1:10 2:10
w:have_a	0:-30 1:-20 2:-29
w:have_been	0:9 1:16 2:34
w:have_been_clear	0:11 3:10
w:have_my	0:47 1:-7
w:have_pass	1:10 2:24
w:have_releas	0:6 1:28 2:26
w:have_releas_them	1:19 2:6
w:have_report	1:14 2:14
w:have_report_back	1:14 2:14
w:have_sent	1:11 2:8
w:have_the	0:11 3:-5
w:have_to	0:12 1:-12 2:6 3:8
w:have_to_make	0:8 1:-7 3:19
w:have_told	0:26 1:26 2:25
w:have_written	1:5 2:13
w:have_written_to	1:5 2:13
w:haze	0:-6 1:27
w:hdpe	0:9 1:8 2:10
w:he	0:17 1:29 2:-6 3:-9
w:he_has	0:15 1:10 2:10
w:head	0:-13 1:16 2:17
w:hear	0:28 2:16
w:hear_*_from	0:22
w:heat	0:6 1:30 2:28 3:6
w:heat_treat	0:22 1:12 2:19
w:held	0:-11
w:held_*_.	0:11
w:held_back	0:11
w:held_back_.	0:11
w:hello	0:-15 1:-26 2:-15 3:13
w:hello_*_,	1:-16 3:10
w:hello_*_.	1:-13
w:hello_,	0:-21 1:-7
w:hello_<name>	1:-23 2:-15 3:12
w:hello_<name>_,	1:-16 3:10
w:hello_<name>_.	1:-13
w:her	0:33 1:12 2:10
w:her_*_.	0:14
w:here	2:-17
w:here_*_<name>	1:-19 2:-20
w:here_*_<role>	0:28 1:-17 2:-18
w:here_,	0:24 2:-16
w:here_.	0:-12 1:-5 2:-11 3:-14
w:hereby	0:26 1:-8 2:-15
w:hereby_approv	1:-10
w:hereby_release	0:13
w:herewith	0:17 1:10 2:5
w:hey	0:10 1:-7 2:-16
w:hey_*_!	2:-17
w:hey_<name>	1:-9 2:-16
w:hey_<name>_!	2:-17
w:hi	0:-17 1:-18 2:-11 3:-12
w:hi_*_,	0:-17 1:-9 2:-11 3:-12
w:hi_<name>	0:-16 1:-17 2:-14 3:-12
w:hi_<name>_,	0:-17 1:-9 2:-8 3:-12
w:high	0:-15
w:high_,	0:-15
w:hing	0:-10
w:hinge	0:15 1:-9
w:hinge_pins	0:21 1:-11 2:-10
w:his	0:17 1:21 2:11
w:hold	0:-9 1:9 2:56 3:-8
w:hold_#	0:9 1:25 2:57
w:hold_*_#	0:15 1:27 2:52
w:hold_*_.	0:-7 1:-21
w:hold_*_a	0:12 1:22
w:hold_*_our	1:14 2:7
w:hold_*_stay	0:18 2:6
w:hold_*_the	0:-6 1:41 2:34 3:-8
w:hold_*_till	0:10 2:-24
w:hold_*_until	0:8 1:18 2:22
w:hold_,	1:38 2:38
w:hold_.	0:-8 1:-45 2:28
w:hold_:	0:13 1:10 2:30
w:hold_:_#	0:13 1:8 2:8
w:hold_back	0:-16 1:17
w:hold_because	0:-14 1:14
w:hold_column	1:13 2:46
w:hold_in	1:-15
w:hold_on	0:-14
w:hold_pend	1:27 2:6 3:-9
w:hold_pend_the	1:15
w:hold_till	0:26 1:32 2:33
w:hold_till_the	0:6 1:21 2:29
w:hold_until	0:11 1:32 2:29 3:-7
w:hold_until_our	1:14 2:7
w:hold_until_the	0:6 1:26 2:13
w:holder	0:13 1:5
w:holder_,	0:13
w:holiday	1:-52
w:hood	2:-53
w:hope	0:14 1:-12
w:hot	0:-21 1:-20
w:hot_dip	0:-21 1:-20
w:hour	0:-6 1:-8 2:7 3:-15
w:house	0:21 1:7 2:17 3:27
w:housing	0:13 2:22 3:-7
w:housing_*_rev	1:-7 2:11
w:housing_,	0:10 1:-8 2:6
w:how	0:-23 1:-12 2:-24
w:how_the	0:-26
w:hubs	2:12
w:hundr	0:19 2:19
w:i	0:110 1:-5 2:-5
w:i'll	0:43 1:52 2:53
w:i'll_*_the	0:26
w:i'm	0:74 1:-36 3:-26
w:i'm_*_approver	0:32
w:i'm_*_lot	0:14
w:i'm_*_one	0:43 1:-25
w:i'm_*_these	0:11 1:-13
w:i'm_*_this	0:22 1:-14 2:-25
w:i'm_approv	0:13
w:i'm_approv_lot	0:13
w:i'm_authoriz	0:15 1:-9 2:-17
w:i'm_releas	0:22 1:-13
w:i'm_releas_these	0:11 1:-13
w:i'm_sign	0:23 1:-6
w:i'm_the	0:57 1:-25
w:i'm_the_approver	0:32
w:i'm_the_one	0:43 1:-25
w:i_(	0:18
w:i_(_<name>	0:18
w:i_*_#	0:36 1:-16 2:-20
w:i_*_.	0:22
w:i_*_<name>	0:46 2:22 3:-14
w:i_*_a	0:17 1:9 2:18
w:i_*_again	2:-12
w:i_*_for	0:26 1:-18 2:-15
w:i_*_it	0:-10 2:26
w:i_*_lot	0:30 1:-10 2:-10
w:i_*_releas	0:10 1:16 2:24
w:i_*_release	0:65 2:-5
w:i_*_send	0:12
w:i_*_sent	1:11
w:i_*_that	0:10
w:i_*_the	0:20 1:8
w:i_*_them	0:27 1:19 2:20
w:i_*_then	0:21
w:i_*_this	0:31 1:13 2:12
w:i_*_those	1:18 2:25
w:i_*_write	0:10
w:i_*_written	1:5 2:13
w:i_*_you	0:35 1:-31 2:18
w:i_,	0:37 1:7 2:21
w:i_,_<name>	0:36 1:7 2:21
w:i_am	0:15 1:-9 2:-6
w:i_am_releas	0:5 2:10
w:i_approve	0:25 1:-20 2:-14
w:i_authorize	0:40 2:-9
w:i_call	1:-38 2:8
w:i_clear	0:11 1:-10 2:6
w:i_do	0:6 1:12 2:12
w:i_give	0:18 1:7 2:14
w:i_have	0:28 1:19 2:34 3:-10
w:i_have_releas	0:6 1:16 2:18
w:i_have_sent	1:11
w:i_have_written	1:5 2:13
w:i_hereby	0:21 2:-9
w:i_hereby_release	0:13
w:i_issue	0:27 1:7
w:i_issue_this	0:27 1:7
w:i_know	2:-10
w:i_release	0:50 1:26 2:7 3:7
w:i_release_#	0:8 1:-11 2:-8
w:i_release_a	0:7 2:18
w:i_release_for	0:19
w:i_release_it	1:9 2:25
w:i_release_the	0:28 1:6
w:i_release_them	0:19 1:6 2:14
w:i_release_those	1:5 2:11
w:i_send	0:25 1:12 2:19
w:i_send_the	0:18 2:6
w:i_sign	0:17 1:8 2:-20
w:i_sign_for	0:11
w:i_stopp	1:-13 2:-13
w:i_then	0:22
w:i_will	0:33 1:15 2:20
w:i_will_then	0:18
w:i_write	0:25 1:7 2:30
w:ice	0:-6 1:-16
w:if	0:7 1:-20 2:-20
w:if_they	0:-10
w:if_you	0:11
w:import	0:11 1:12 2:18
w:in	0:8 1:23 3:-16
w:in_#	0:18 1:-41 2:-31
w:in_*_#	0:-20 1:-26 2:-19 3:8
w:in_*_,	0:-22 1:-9
w:in_*_.	0:12 1:-6 2:14 3:8
w:in_*_:	0:-12
w:in_*_<name>	0:13 1:17 2:19 3:-14
w:in_*_<role>	0:15 1:-22 2:-11
w:in_*_and	0:-12 2:14
w:in_*_block	0:-27 1:7 3:5
w:in_*_by	1:13
w:in_*_cage	0:5 1:14 3:30
w:in_*_gaylord	0:-16
w:in_*_has	0:8 1:10 2:6
w:in_*_is	0:29 1:21 2:-18
w:in_*_last	0:12 1:13 2:14
w:in_*_mail	0:9 2:14
w:in_*_new	0:41 1:-5 2:-9
w:in_*_next	0:-15
w:in_*_rack	1:27
w:in_*_red	1:-15
w:in_*_releas	0:8 1:15 2:21
w:in_*_says	0:23
w:in_*_sign	0:42
w:in_*_stock	0:-11 1:15 2:-12
w:in_*_store	1:7 2:13
w:in_*_to	0:7 2:11
w:in_*_until	0:22 1:16 2:11 3:-14
w:in_*_warehouse	0:6 1:19 2:8
w:in_*_window	1:10 2:26
w:in_*_yard	0:-12 1:-22
w:in_,	2:11
w:in_.	0:-27 1:50 2:32
w:in_<name>_,	0:-19 1:-17
w:in_<name>_.	1:-27 2:-19 3:8
w:in_<name>_is	0:23 1:23 2:22
w:in_<role>	0:43 1:28 2:9
w:in_<role>_.	2:14
w:in_<role>_is	0:10 1:-15 2:-33
w:in_<role>_releas	0:8 1:15 2:21
w:in_<role>_says	0:23
w:in_and	0:6 1:20 2:16
w:in_and_<name>	0:5 1:16 2:10
w:in_bin	1:-13 3:-19
w:in_bin_#	3:-19
w:in_bond	0:-11
w:in_box	0:-27 1:-14 3:20
w:in_box_#	0:-27 1:-18 3:17
w:in_carton	1:-11 3:-14
w:in_carton_#	1:-11 3:-11
w:in_my	0:24
w:in_our	0:-10 1:7 2:10
w:in_quarantine	0:22 1:16 3:-7
w:in_quarantine_until	0:22 1:15 3:-14
w:in_spr	0:-11
w:in_spr_and	0:-13
w:in_the	1:8 3:59
w:in_the_#	0:-18 1:-23 2:-18 3:44
w:in_the_cage	1:15 3:11
w:in_the_last	0:12 1:13 2:14
w:in_the_new	0:41 1:-5 2:-9
w:in_the_next	0:-15
w:in_the_window	1:10 2:26
w:in_this	0:5 1:-8 2:14
w:in_total	1:15
w:in_tray	3:23
w:in_tray_#	3:-15
w:in_writ	0:50 1:37 2:27 3:-12
w:in_writ_.	0:44 1:24 2:25 3:-12
w:in_your	2:26
w:in_your_cage	3:23
w:in_your_warehouse	0:6 1:19 2:8
w:in_your_yard	0:-15 1:-22
w:includ	0:-6 2:-10
w:includ_*_the	0:-7 2:-10
w:includ_in	0:-7 2:-10
w:includ_in_the	0:-7 2:-10
w:incom	0:25 1:-15
w:incom_*_.	0:25 1:-18 3:12
w:incom_<role>	0:14 1:-11 3:-16
w:incom_inspection	0:24 1:-10 3:15
w:index	0:5 1:-14 2:26 3:-15
w:index_#	0:-11 2:7 3:-8
w:index_#_.	0:-11 2:6
w:index_*_,	1:-5 2:-10
w:index_*_.	1:-12 2:6
w:initial	1:12
w:insert	1:10
w:insert_.	1:10
w:inspect	0:11
w:inspect_,	0:11
w:inspection	0:45 1:12 2:14
w:inspector	0:56 1:19 2:21
w:inspector_has	0:6 1:26 2:8
w:install	0:-10 1:17 2:12
w:install_*_from	0:-10
w:install_feedback	0:-10
w:install_feedback_from	0:-10
w:institute	0:11 1:12 2:20
w:instruction	0:-27
w:into	0:7 1:16 2:18
w:into_*_at	0:10 1:-7
w:into_the	0:-14
w:inventory	1:10
w:invoic	1:-22
w:invoice	1:-21 3:-14
w:iron	0:14 1:-9 2:-7
w:is	0:18 1:30 2:-23 3:27
w:is_#	0:45 1:22 2:10 3:7
w:is_#_,	0:11 1:13 2:26
w:is_#_pcs	0:22 2:-9
w:is_*_#	0:18 2:-15
w:is_*_,	0:49 1:48 2:-11 3:37
w:is_*_.	0:-5 1:63 2:15 3:-32
w:is_*_:	1:25 2:30
w:is_*_;	0:33 1:23
w:is_*_<name>	1:-10 2:-22 3:-24
w:is_*_<role>	0:5 1:11
w:is_*_and	0:35 1:44 2:55 3:-7
w:is_*_approv	0:-10 1:-9 2:7
w:is_*_at	0:6 2:11
w:is_*_be	0:-10 2:11
w:is_*_by	0:17 2:27 3:11
w:is_*_finish	2:-12
w:is_*_from	0:22 2:22 3:-32
w:is_*_hold	1:11 2:23
w:is_*_in	0:-13 1:-12 2:-10 3:-11
w:is_*_left	0:-10
w:is_*_off	0:23 1:13 2:11
w:is_*_pcs	0:22 2:-9
w:is_*_releas	0:13 1:13 2:26
w:is_*_the	1:-18
w:is_*_this	1:-32
w:is_*_to	0:31 1:26 2:25 3:33
w:is_*_until	1:-8 2:19
w:is_*_your	2:-11
w:is_<name>	0:12 1:-16 2:-13
w:is_<name>_in	1:-17 2:-12
w:is_a	1:-21 2:6 3:-26
w:is_accept	0:18 1:17 2:22
w:is_accept_.	1:16 2:18
w:is_approv	0:-5 1:38 2:15
w:is_back	0:14 1:17 2:23
w:is_back_from	0:9 1:12 2:17
w:is_clear	2:-27
w:is_clos	0:-17 1:14 2:6 3:-11
w:is_clos_.	0:-19 2:-11
w:is_confirm	1:7 2:19
w:is_deduct	0:6 1:-10
w:is_deduct_from	0:6 1:-10
w:is_done	0:12 1:27 2:33 3:16
w:is_done_.	0:-19 1:9
w:is_done_and	0:5 1:16 2:19
w:is_fine	0:-21 3:19
w:is_fine_by	0:-21
w:is_finish	0:-16 1:28 2:27 3:27
w:is_finish_.	0:-9 1:16 2:14
w:is_frozen	2:26
w:is_given	0:5 1:-10
w:is_given_by	0:5 1:-10
w:is_grant	1:7 2:24
w:is_here	1:29 2:18 3:-13
w:is_hereby	1:-10
w:is_in	0:10 1:25 2:36
w:is_in_.	0:-16 1:9 2:16
w:is_in_and	0:6 1:16 2:10
w:is_in_the	0:18 1:9 2:17
w:is_issu	0:12 2:8
w:is_issu_by	0:10
w:is_left	0:7 3:13
w:is_left_,	0:11
w:is_mine	0:53 1:19 2:16
w:is_no	2:-11
w:is_no_finish	2:-12
w:is_not	0:9 1:27 2:48
w:is_not_to	1:15 2:16
w:is_ok	0:-13
w:is_on	0:-7 1:-11 2:20
w:is_on_hold	1:11 2:23
w:is_out	1:15 2:21
w:is_over	1:34
w:is_over_.	0:-13 1:21 2:19
w:is_pass	0:-12 1:22 2:31
w:is_pass_,	0:7 1:7 2:16
w:is_pass_.	0:-25 1:14 2:13
w:is_releas	0:46 1:-22 2:-14 3:5
w:is_releas_by	0:26
w:is_repair	0:-10 1:13 2:11
w:is_requalifi	0:13 1:16 2:15
w:is_sign	0:24 1:17 2:26 3:-8
w:is_sign_.	0:7 1:9 2:13
w:is_still	1:-8 3:20
w:is_still_to	3:16
w:is_the	0:-21 1:-27 2:-8
w:is_through	0:7 1:8 2:-21
w:is_to	0:-13 2:23 3:9
w:is_to_be	0:-10 2:11
w:is_up	0:-10 1:6
w:is_with	1:10
w:is_your	0:14
w:isn't	0:9 1:21 2:33
w:isn't_to	1:7 2:13
w:issu	0:44 1:23 2:5 3:-14
w:issu_*_releas	0:26
w:issu_by	0:19 1:-12 2:-11
w:issu_the	0:26
w:issu_the_releas	0:26
w:issu_this	0:28 1:9 2:15
w:issue	0:5 1:12 2:10 3:-22
w:issue_#_,	0:10 1:-5
w:issue_#_.	0:-10 1:-5
w:issue_*_,	0:18 1:-11
w:issue_*_.	0:-10 1:-5
w:issue_*_release	0:34 1:15
w:issue_the	0:17 1:17 2:9
w:issue_this	0:29 1:7
w:issue_this_release	0:27 1:7
w:it	0:39 1:14 3:-16
w:it's	0:35 1:-25 2:-10
w:it's_<name>	0:16
w:it's_me	0:26 1:9 2:6
w:it_*_.	0:42 1:5 2:33
w:it_*_<name>	1:-16 2:-12
w:it_*_be	0:5 1:14
w:it_*_for	1:12
w:it_*_on	0:-33
w:it_*_the	0:-11 1:21 2:15
w:it_*_until	0:-12 1:-10
w:it_,	0:28 1:9 2:8
w:it_.	0:24 2:-13 3:-30
w:it_before	1:18 2:14
w:it_is	0:6 1:-17 2:-9
w:it_off	0:41
w:it_stay	0:24 1:5 2:7
w:it_then	0:15 1:6 2:15
w:it_then_.	0:8 2:12
w:it_will	1:14
w:it_will_be	1:14
w:item	0:9 2:-32
w:its	0:30 1:20 2:32 3:-15
w:its_*_.	0:36 1:-20 3:-16
w:j	0:9 1:-6 2:13
w:j_*_and	0:-15 1:12 2:11
w:j_,	1:12 2:11
w:j_,_and	0:-15 1:12 2:11
w:j_.	0:17 1:-18
w:jars	0:-11
w:job	0:-25 1:-18 2:-7 3:-10
w:job_,	0:-15 1:-9
w:judg	1:7 3:23
w:k	0:40 2:-9 3:16
w:k_*_<name>	3:12
w:k_.	0:31 2:-19 3:16
w:k_._<name>	3:12
w:keep	0:15 1:16 2:-8 3:14
w:keep_#	2:-19
w:keep_#_back	2:-23
w:keep_*_,	0:-13 2:5
w:keep_*_back	2:-23
w:keep_*_other	1:21
w:keep_*_until	0:8 1:13
w:keep_the	0:-10 3:8
w:keep_the_other	1:21
w:keep_wait	1:7 2:16
w:kept	0:-11 1:30 2:9
w:kept_*_hold	1:14
w:kept_apart	0:11 2:-9
w:kept_back	0:-11
w:kept_on	1:14
w:kept_on_hold	1:14
w:kiln	0:7 2:10
w:kindly	0:-18 1:-5 2:-15
w:kindly_*_the	0:-8 1:-6 2:-24
w:kindly_make	0:-13
w:kirsty	0:23 1:-17
w:know	0:-21 1:11 2:-9
w:kowalczyk	0:32
w:l	0:-7 1:26 2:-22
w:l_*_<name>	0:9 1:34 2:8
w:l_,	1:-12
w:l_.	1:31 2:8
w:l_._<name>	0:9 1:34 2:8
w:lab	0:40 1:48 2:-12 3:-10
w:lab_*_<name>	1:12
w:lab_.	1:22 2:9 3:-22
w:lab_has	0:13 1:27 2:5 3:6
w:label	0:-36 1:-10 2:46 3:-27
w:label_*_,	0:-11 1:-12
w:label_*_.	0:-23
w:label_unchang	0:-20
w:lacquer	0:-36 1:-19
w:lamp	1:-13 3:-21
w:land	1:-12 2:-5
w:lantern	0:9 1:-7 2:-10
w:last	0:-14 1:32 2:17 3:-9
w:last_#	0:5 1:10 2:-12
w:last_*_.	0:-21
w:last_*_is	0:6 1:7 2:14
w:last_*_stay	0:9 1:13 2:-6
w:last_column	0:27 1:21 2:28
w:latch	0:15
w:later	0:8 1:-20 2:15
w:latest	0:27 1:6 2:-13
w:latest_*_,	2:-24
w:latest_*_.	0:12 2:-9
w:latest_rev	1:8 2:14
w:lath	1:-11
w:launch	0:23
w:layout	0:-19 1:-21
w:layout_*_#	0:-19 1:-21
w:layout_rev	0:-20 1:-16
w:layout_rev_#	0:-20 1:-16
w:lc	0:10 1:6
w:lead	1:-27 2:-16 3:-13
w:leak	0:8 1:23 2:5
w:leav	0:-13 1:-11 2:41
w:leave	0:39 1:-19 2:-7 3:47
w:leave_#	0:12 1:19 2:35
w:leave_#_alone	1:9 2:17
w:leave_*_alone	1:9 2:17
w:leave_.	0:11 1:-29
w:leave_the	0:10 1:11 3:33
w:leave_you	0:7 1:-38 2:-29
w:leave_your	0:9 1:27 2:24
w:left	0:-6 1:46 2:26 3:41
w:left_*_#	0:12
w:left_,	0:-10
w:left_,_#	0:12
w:left_over	0:-9 1:11 2:14 3:-16
w:left_to	0:18 3:39
w:legal	0:8 1:13 2:24
w:lens	0:21 1:17 3:15
w:less	0:-14 1:-27 3:54
w:less_.	0:-14 1:-5 3:7
w:less_to	1:-26 3:49
w:lessen	1:-11 3:39
w:let	0:-22 1:-13 2:-8 3:12
w:let'	0:-24 1:8 2:-20
w:let_*_know	0:-23
w:lets	0:-23 1:-9 2:7
w:letter	0:-5 1:-14 2:17
w:level	0:11 1:6 2:12
w:level_*_.	0:10 1:5 2:12
w:lids	0:-7 1:-25 2:-11
w:lie	1:24 2:17
w:lift	0:-5 1:-13 2:-17 3:-11
w:light	0:15 1:14 2:20
w:light_from	0:-22
w:like	0:-28 1:10 2:9
w:like_*_.	0:-15
w:like_before	0:-15
w:like_before_.	0:-15
w:limit	0:11 2:13
w:limit_until	0:10 2:10
w:lin	0:-11
w:line	1:-7 3:73
w:line_#	0:-22
w:line_*_the	1:28 2:13
w:line_.	0:-7 3:69
w:line_has	0:-10 1:8 2:14
w:line_is	0:15 1:-18 2:-12
w:line_trial	1:16 2:17
w:list	0:26 1:15 2:-6
w:list_.	0:16
w:load	0:24 1:28 2:42
w:load_*_the	1:12 2:26
w:load_,	0:11
w:load_before	1:12 2:26
w:load_before_the	1:12 2:26
w:load_test	0:14 1:16 2:13
w:lock	0:20 1:17 2:32
w:lock_*_the	0:13 1:17 2:13
w:lock_until	0:14 1:20 2:18
w:lock_until_the	0:13 1:16 2:13
w:lock_up	1:-13 3:-9
w:logistic	0:10 1:-8 2:-15
w:look	0:-32 2:-9 3:-15
w:look_*_,	0:-21
w:look_*_the	0:15
w:look_*_to	0:-25
w:look_at	0:21 3:-15
w:look_at_the	0:15
w:look_fine	0:-25
w:look_good	0:-26
w:look_great	0:-20
w:loose	0:23 1:8 2:16
w:lot	0:26 1:-5 2:10
w:lot_#	0:22 2:-5 3:16
w:lot_#_(	0:-8 1:-10 2:6
w:lot_#_,	0:16 3:16
w:lot_#_.	0:19 1:12 2:9
w:lot_#_:	0:-5 1:-8 2:-12
w:lot_#_approv	0:-15 1:-11
w:lot_#_are	1:-15
w:lot_#_for	0:-11
w:lot_#_is	0:24 2:5
w:lot_#_of	0:27 1:-7 2:-9
w:lot_#_with	0:-15 2:5
w:lot_*_#	0:7 2:29
w:lot_*_(	0:-8 1:-19 2:13
w:lot_*_,	0:19 3:16
w:lot_*_.	0:19 1:12 2:9
w:lot_*_:	0:-5 1:-8 2:-12
w:lot_*_and	0:10 1:9 2:21
w:lot_*_approv	0:-13 1:-11
w:lot_*_are	1:-13
w:lot_*_as	1:13 2:5
w:lot_*_for	0:-11
w:lot_*_is	0:24 1:5 2:6
w:lot_*_of	0:27 1:-5 2:-7
w:lot_*_ok	0:-34 1:-19
w:lot_*_to	1:-11
w:lot_*_with	0:-15 2:5
w:lot_,	0:-12
w:lot_:	2:-10
w:lot_a	1:-10 2:11
w:lot_b	1:-17 2:12 3:-14
w:lot_of	0:11 1:-10 2:9
w:lot_of_#	0:14 1:-10 2:6
w:lots	0:22 1:30 2:62
w:lots_#	0:24 1:46 2:49
w:lots_#_,	1:33 2:29
w:lots_#_and	0:8 1:27 2:22
w:lots_#_to	1:-13 2:7
w:lots_*_,	1:33 2:29
w:lots_*_and	0:10 1:29 2:30
w:lots_*_to	0:7 1:-10 2:15
w:lots_b	0:10 1:12 2:24
w:lower	1:-24 3:53
w:lower_*_open	3:15
w:lower_the	1:-11 3:27
w:lower_the_open	3:15
w:ly	0:12
w:ly_*_when	0:11
w:ly_finish	0:12
w:m	0:32 1:-20 2:-18
w:m_*_<name>	1:-11
w:m_,	1:-16 2:-18
w:m_.	0:34 1:-15
w:m_._<name>	1:-11
w:made	1:-16
w:made_*_#	0:12
w:made_*_rev	3:-19
w:made_,	0:12
w:made_.	1:-11 2:-16
w:made_before	0:-13 1:-6
w:made_to	3:-19
w:made_to_rev	3:-19
w:mail	0:51 1:38 2:22 3:39
w:mail_*_me	0:17 1:29 2:36
w:mail_*_the	0:12 1:26 2:13
w:mail_.	0:30 1:21 2:40
w:mail_from	0:19 1:39 2:43
w:mail_from_me	0:17 1:29 2:36
w:maintenance	0:11
w:mak	0:-10 1:8
w:mak_*_#	0:-10
w:mak_the	0:-10 1:8
w:mak_the_#	0:-10
w:make	0:-26 1:-11 2:-13 3:36
w:make_#	0:-10 1:5 2:6 3:18
w:make_#_fewer	3:24
w:make_*_fewer	3:24
w:make_*_more	1:12
w:make_that	0:-14
w:make_the	0:-15 1:-14 2:-21
w:manager	0:24 1:12 2:14 3:5
w:manifold	1:-11
w:manifold_*_,	1:20
w:manufacture	0:-18 1:8
w:manufacture_*_the	0:-13
w:manufacture_of	0:-21
w:many	0:-13
w:mark	1:28 2:12 3:-6
w:market	0:-7 1:21 2:8
w:mass	1:19 2:34
w:mass_production	1:19 2:34
w:match	0:-14
w:material	2:-9 3:-12
w:material_*_plat	0:-21
w:material_and	0:-21 2:-16
w:material_and_plat	0:-21
w:material_is	0:10 1:11 2:16
w:max	0:-15 1:-16 2:-18
w:max_#	0:-15
w:may_*_#	0:-8 1:-6 3:-19
w:may_*_.	0:-11 1:-27
w:may_*_be	0:-16 1:24 2:20
w:may_*_deliver	1:6 3:-12
w:may_*_more	0:22
w:may_be	0:-17 1:22 2:13 3:-5
w:may_be_deliver	1:6 3:-12
w:may_leave	0:11 3:27
w:may_not	0:-16 1:9 2:30
w:may_not_be	0:-17 1:24 2:20
w:may_release	0:22
w:may_release_more	0:22
w:may_resume	1:-9 2:-16
w:may_run	0:-14
w:may_ship	0:-8 3:-23
w:me	0:58 1:39 2:31 3:5
w:me_#	0:-30
w:me_(	2:-10
w:me_(_<name>	2:-10
w:me_*_#	1:8 2:17
w:me_*_.	0:-17
w:me_*_<name>	0:30 1:-13 2:-14 3:8
w:me_*_rev	0:13
w:me_*_the	1:-11
w:me_*_writ	0:15 2:12
w:me_,	0:37 3:9
w:me_,_<name>	0:30 1:-14 2:-7 3:8
w:me_.	0:68 1:43 2:39
w:me_about	1:-13
w:me_as	0:21
w:me_for	0:19
w:me_in	0:18 2:12
w:me_in_writ	0:15 2:12
w:me_who	0:10
w:mean	0:17 1:14
w:measur	0:-13 1:29 2:20
w:measur_.	0:-10 1:9
w:measur_the	0:-10 1:10 3:12
w:measurement	0:7 1:19
w:meet	0:23 1:21
w:merchandis	0:23 2:8
w:metrology	1:15 2:12
w:migration	1:14
w:migration_test	1:14
w:mill	1:-10 2:-11
w:mine	0:66 1:12 2:16
w:mine_*_<name>	0:34 1:6
w:mine_.	0:56 1:-9
w:mirror	0:-21
w:miss	1:19
w:mm	0:-15 1:-21 2:-6 3:-26
w:mm_*_,	0:-21 1:-10 2:-9
w:moment	1:-23 2:13
w:moment_.	1:-23 2:13
w:month	0:-18 1:24 2:21
w:more	1:11 2:44
w:more_*_the	0:-14 1:-8 2:11 3:7
w:more_,	1:-10 2:16
w:more_.	0:23
w:more_are	1:24 2:16
w:more_of	0:10
w:morn_*_,	1:-8 2:-16
w:morn_,	0:-11
w:morn_<name>_,	1:-8 2:-16
w:mould	0:-6 1:25 2:12 3:20
w:mould_*_#	0:-13 1:15 2:11
w:mould_*_the	0:15
w:mould_.	3:17
w:mould_before	0:14
w:mount	0:-10 2:-8
w:mount_,	0:-12
w:mov	2:28
w:move	1:15 2:36
w:move_*_the	0:-15 1:21
w:move_.	2:14
w:move_until	1:17
w:mr	0:16 1:11
w:mr_*_<name>	0:16 1:11
w:mr_.	0:16 1:11
w:mr_._<name>	0:16 1:11
w:mrb	0:26 1:30 2:6 3:14
w:much	0:14 1:-14
w:must	1:36 2:40
w:must_*_be	0:-27 1:13 2:10
w:must_*_for	1:12 2:6
w:must_*_until	0:13 1:9 2:7
w:must_not	0:-22 1:20 2:12
w:must_not_be	0:-27 1:13 2:10
w:must_wait	0:9 1:16 2:24
w:must_wait_for	1:12 2:6
w:my	0:83 1:36 2:50 3:-24
w:my_*_(	0:7 1:8 2:13
w:my_*_,	0:19 1:-5 2:25
w:my_*_.	0:21 1:13
w:my_release	0:16 1:15 2:26
w:my_side	0:7 2:10
w:my_signature	0:12 1:18 2:25
w:myself	0:39 1:20 2:29
w:myself_.	0:35 1:15 2:17
w:n	0:8 1:-12 2:-8
w:name	0:29 1:8
w:natural	0:-10 1:-26 2:11
w:natural_*_.	2:10
w:natural_.	1:-25
w:natural_cotton	0:-13
w:ncr	0:12
w:ncr_#	0:12
w:need_*_separate	0:20 1:10 2:8
w:need_*_written	0:10
w:need_.	1:-16
w:need_a	0:25 1:10 2:9 3:-12
w:need_a_separate	0:20 1:10 2:8
w:need_a_written	0:10
w:need_the	2:14
w:need_to	0:-12
w:neither	1:11 2:19
w:new	1:57 2:45 3:26
w:new_*_,	0:13 1:-8
w:new_*_.	0:12 1:32 2:21
w:new_*_a	0:10
w:new_*_has	0:-12 1:6 2:6
w:new_*_is	0:-11 1:18 2:20
w:new_*_only	0:7 1:26 3:8
w:new_ones	0:-28 1:16
w:new_production	0:12
w:new_rack	0:-10
w:new_release	0:11
w:news	0:5 3:-25
w:next	0:43 1:60 3:-9
w:next_*_,	0:12
w:next_*_.	0:35 1:22 2:44 3:24
w:next_*_run	3:-26
w:next_*_too	1:25 2:-9
w:next_*_window	0:-12
w:next_approval	0:13 2:12
w:next_delivery	0:-12
w:next_delivery_window	0:-12
w:next_go	0:13 2:-12
w:next_one	0:32 1:28 2:9
w:next_one_.	0:26
w:next_one_too	1:25 2:6
w:next_release	0:8 1:19 2:-12
w:next_release_.	1:7 2:22
w:nice	0:-29
w:night	0:5 1:-16 2:-13
w:nil	0:8 1:-11
w:nil_.	0:8 1:-11
w:nine	1:-19 2:-16
w:ninety	0:-21 1:-19 2:7
w:no	0:-37 2:10 3:-25
w:no_*_#	1:12 3:5
w:no_*_,	1:-13 2:25
w:no_*_.	0:-13 1:-21 2:-8 3:-13
w:no_*_for	0:-11 1:6 2:12
w:no_*_had	0:-27
w:no_*_ones	0:-28
w:no_*_part	0:6 1:19
w:no_*_stock	0:-11 1:-10 2:-13
w:no_*_til	0:-7 1:-17 2:48
w:no_*_to	0:-12 2:13
w:no_*_were	1:-14 2:-38
w:no_,	1:-5 2:20
w:no_.	1:13 2:9 3:-5
w:no_._#	1:12 3:5
w:no_change	0:-20 1:-21 2:-9
w:no_change_.	0:-15 1:-21 2:-9
w:no_finish	0:-21 2:-12
w:no_finish_stock	0:-11 1:-10 2:-13
w:no_go	1:-7 2:23
w:no_good	3:-10
w:no_more	0:-6 1:-13 2:15
w:no_more_,	1:-14 2:15
w:no_need	0:-12
w:no_need_to	0:-12
w:no_new	0:-25
w:no_part	0:-17 1:7 2:-10
w:no_part_were	1:7 2:-11
w:no_production	0:-16 1:-14 2:37
w:no_sery	1:12 2:12
w:nobody	0:33 1:26 2:39
w:nobody_*_.	0:15 1:6 2:7
w:nobody_*_the	1:20 2:35
w:nobody_else	0:26 1:8 2:7
w:nobody_else_.	0:15 1:6 2:7
w:nod	0:16
w:none	0:-17 1:-8
w:none_*_.	1:-11
w:none_.	0:-26
w:noon	1:-14
w:nor	1:11 2:18
w:nos	0:12 1:12 2:-10
w:nos_*_,	2:10
w:nos_*_not	0:-13 1:9
w:nos_*_shall	0:5 1:7 2:14
w:nos_.	0:12 1:12 2:-10
w:nos_._,	2:10
w:nos_._not	0:-13 1:9
w:nos_._shall	0:5 1:7 2:14
w:not	0:-19 1:20 2:56 3:19
w:not_*_,	0:-14 1:9 2:23
w:not_*_.	1:-34 2:58 3:-19
w:not_*_:	1:31
w:not_*_and	1:-14 2:10
w:not_*_be	0:-6 1:6 2:57 3:-5
w:not_*_before	1:12 2:12
w:not_*_by	0:-13 1:-11 2:6
w:not_*_cut	0:8 1:21 2:22
w:not_*_in	0:-13 1:-20
w:not_*_of	0:14 2:11
w:not_*_ship	0:5 1:-10 2:-19
w:not_*_start	0:-5 2:15
w:not_*_the	0:-19 1:24 2:27 3:16
w:not_*_to	0:12 1:-5 2:-10
w:not_*_until	0:6 1:11 2:11
w:not_*_your	1:16 2:16
w:not_.	1:-11
w:not_approv	1:19 2:13
w:not_be	0:-28 1:42 2:34
w:not_be_cut	0:6 1:6 2:10
w:not_be_start	0:-5 2:15
w:not_before	0:5 1:27 2:38
w:not_before_the	1:22 2:26
w:not_chang	0:-15
w:not_count_in	0:-13 1:-14
w:not_leave	0:6 2:16
w:not_leave_your	1:16 2:16
w:not_one	1:-12
w:not_part	0:12 2:10
w:not_part_of	0:12 2:10
w:not_reduce	1:10 3:5
w:not_reduce_the	1:10 3:5
w:not_releas	0:7 1:32 2:33
w:not_releas_,	1:13 2:7
w:not_start	0:-10 1:-20 2:15
w:not_to	1:8 2:20
w:not_to_be	0:-6 1:6 2:57 3:-5
w:not_to_ship	0:5 1:-10 2:-19
w:not_touch	0:-13 2:6
w:not_touch_by	0:-13 2:6
w:not_yet	0:-13 1:-16 2:45
w:note	0:-11 1:-25 2:-17 3:-25
w:note_*_the	1:-13 2:-21
w:note_.	0:-12 2:6
w:noth	0:-14 1:-19 2:54 3:10
w:noth_*_back	0:10
w:noth_*_been	1:-11 2:-16
w:noth_*_finish	0:-12
w:noth_*_the	1:-5 2:10
w:noth_*_there	0:-10 1:7 2:28
w:noth_*_until	1:24 2:10
w:noth_beyond	0:-19 1:-14 2:12
w:noth_else	0:-10 1:-14 2:43
w:noth_had	0:-15 1:-19 2:-22
w:noth_had_been	1:-11 2:-16
w:noth_stay	0:-16
w:noth_was	0:-10 2:5
w:noth_was_finish	0:-12
w:notice	0:-16 1:-51 2:58
w:notice_.	0:-6 1:-37 2:29
w:now	0:-35 1:-16 2:28 3:9
w:now_*_#	0:-11 2:17
w:now_*_,	0:-11
w:now_*_the	0:-19 1:-11
w:now_,	0:-10 1:-12 2:30
w:now_.	0:-12 1:-25 2:16 3:-18
w:now_that	0:-10
w:now_that_the	0:-10
w:nozzl	0:13 1:-10
w:number	0:18 2:-5 3:26
w:number_*_to	3:13
w:number_.	1:31
w:nylon	1:-19
w:oak	0:-10 1:-15 2:-15
w:of	0:-15 1:-13 2:13 3:-15
w:of_#	0:5 2:12
w:of_#_,	1:-18
w:of_#_:	0:-10
w:of_#_<name>	0:-10 1:5 2:7
w:of_#_is	0:-6 1:-12
w:of_#_nos	0:18 1:-5
w:of_#_piec	1:-10 2:23
w:of_*_#	2:-13
w:of_*_(	0:18 1:5
w:of_*_,	0:15 1:-13 2:17 3:-21
w:of_*_.	1:-39 2:-17 3:-23
w:of_*_bracket	0:20
w:of_*_contract	0:10
w:of_*_finish	1:-15 3:10
w:of_*_is	0:7 2:15
w:of_*_line	0:9 3:46
w:of_*_lot	1:-13 3:5
w:of_*_new	0:-11 1:11 2:5
w:of_*_nos	0:18 1:-5
w:of_*_now	0:10
w:of_*_of	0:5 1:-9 2:-12
w:of_*_piec	1:-10 2:23
w:of_*_quarantin	0:-7 1:-12
w:of_*_remain	0:13
w:of_*_stock	0:12
w:of_*_three	2:-12
w:of_<name>	0:10 1:-20 2:-22
w:of_<name>_,	0:7 1:-11
w:of_<name>_.	1:-35
w:of_<name>_<role>	0:5 1:30
w:of_<role>	0:26 2:13
w:of_eur	0:-10
w:of_eur_#	0:-10
w:of_it	0:-13 3:-6
w:of_lot	2:15
w:of_lot_#	2:13
w:of_lots	1:11 2:6
w:of_lots_#	1:11 2:6
w:of_our	0:13 1:-9 2:-7
w:of_our_<role>	1:-15
w:of_the	0:-14 1:-5 2:-6
w:of_the_#	0:24 1:-13 2:-9 3:9
w:of_the_<name>	0:6 1:14
w:of_the_contract	0:10
w:of_the_finish	1:-22 3:8
w:of_the_new	0:-11 1:11 2:5
w:of_the_quarantin	0:-7 1:-12
w:of_the_remain	0:13
w:of_the_three	2:-12
w:of_them	0:15 1:26 2:15 3:-12
w:of_them_,	0:13 1:9
w:of_these	2:6 3:-10
w:of_this	0:14
w:of_those	1:-17
w:of_today	0:14
w:off	2:-11 3:44
w:off_*_#	0:32
w:off_*_.	0:12
w:off_*_:	1:5 2:10
w:off_*_me	1:-13 2:-8
w:off_*_new	0:11 1:12
w:off_*_on	0:-13
w:off_*_open	0:-18 1:-13 3:33
w:off_*_order	0:-8 3:22
w:off_*_other	0:7 1:14
w:off_*_our	0:16 1:8
w:off_*_the	0:5 1:10
w:off_*_until	0:11 2:10
w:off_*_you	3:17
w:off_,	0:7 1:-13 2:-20
w:off_.	1:32 2:19
w:off_as	0:11 1:-7 2:-14
w:off_by	0:16 1:-10 2:-8
w:off_by_me	1:-13 2:-11
w:off_by_our	0:16 1:8
w:off_limit	0:10 2:10
w:off_limit_until	0:10 2:10
w:off_on	0:42 2:-15
w:off_on_the	2:-15
w:off_the	0:6 2:-11 3:45
w:off_the_new	0:11 1:12
w:off_the_open	0:-18 1:-13 3:13
w:off_the_order	0:-8 3:22
w:off_the_other	0:7 1:14
w:off_until	1:10 2:18
w:off_until_the	1:10 2:18
w:off_what	3:25
w:off_what_you	3:17
w:office	0:8 1:34 2:12 3:10
w:office_.	1:29 3:10
w:officer	0:12
w:oil	0:8 1:-26 2:-5
w:oil_*_.	0:6 1:-14 2:-5
w:ok	0:-13 1:-26 2:27 3:11
w:ok'd	0:27 1:-22
w:ok'd_by	0:27 1:-22
w:ok_*_#	0:-15 1:-23
w:ok_*_,	0:12
w:ok_*_ship	1:-15 2:-14 3:18
w:ok_*_use	1:20 3:13
w:ok_,	0:-20 1:-6 3:27
w:ok_.	1:-15 2:-17
w:ok_<name>	0:-11 2:32
w:ok_<name>_,	0:12
w:ok_to	0:13 1:10 2:5 3:17
w:ok_to_ship	1:-15 2:-14 3:11
w:ok_to_use	1:20 3:13
w:okay	0:19 1:-25 3:-14
w:okay_*_.	0:8 1:-24 3:-26
w:okay_it	0:11
w:on	1:-23 2:-15 3:-23
w:on_#	0:21
w:on_*_#	1:25 2:25 3:6
w:on_*_,	0:-14 1:-13 2:-23
w:on_*_.	0:-8 1:-54 2:40
w:on_*_:	0:5 1:10 2:30
w:on_*_account	0:-12 1:-17 2:-11
w:on_*_day	0:11
w:on_*_dock	1:-14 2:-20
w:on_*_floor	1:-10
w:on_*_for	0:-5 1:22
w:on_*_in	1:-15
w:on_*_invoice	1:-13
w:on_*_is	0:7 1:31
w:on_*_new	1:13 2:16
w:on_*_next	2:-12
w:on_*_order	0:-17
w:on_*_pend	1:27 2:6 3:-9
w:on_*_po	0:-13 2:-7 3:32
w:on_*_rack	0:-10 1:-14
w:on_*_separately	2:-10
w:on_*_shelv	0:-12
w:on_*_side	1:-6 2:-19
w:on_*_the	0:24 2:-28
w:on_*_till	0:27 1:28 2:-5
w:on_*_until	0:13 1:33 2:32 3:-7
w:on_,	0:-14
w:on_<name>	0:-7 1:-17 2:-7 3:-16
w:on_<name>_#	0:-13
w:on_<name>_,	0:-13 1:-12 2:-9
w:on_<name>_.	0:6 1:-12 2:18 3:-6
w:on_hold	0:-8 1:-5 2:55
w:on_hold_.	0:-8 1:-45 2:28
w:on_hold_:	0:13 1:10 2:30
w:on_hold_in	1:-15
w:on_hold_pend	1:27 2:6 3:-9
w:on_hold_till	0:26 1:28 2:27
w:on_hold_until	0:11 1:32 2:29 3:-7
w:on_ice	0:-8 1:-16
w:on_it	0:14
w:on_my	0:17 1:19 2:29
w:on_order	0:15 1:7 2:-12
w:on_order_#	0:12
w:on_order_,	2:-12
w:on_our	0:-25 1:-13 2:-13
w:on_our_account	0:-12 1:-17 2:-11
w:on_our_side	2:-15
w:on_pallet	0:-15 1:24 3:13
w:on_pallet_#	0:-15 1:24 3:13
w:on_paper	0:7 1:19 2:7
w:on_pres	1:-10 2:-12
w:on_that	0:11 1:-7
w:on_the	0:-10 2:25 3:-11
w:on_the_#	0:12 1:30 2:21
w:on_the_new	1:13 2:16
w:on_the_next	2:-12
w:on_the_po	0:-15 1:-10 2:-8 3:32
w:on_the_rack	0:-10 1:-14
w:on_them	0:-5 1:10
w:on_them_separately	2:-10
w:on_this_order	0:-11
w:on_to	0:-13 1:16 2:13
w:on_top	0:-19
w:on_with	0:27 1:-13 2:-35
w:on_with_the	0:24 1:-13 2:-35
w:on_your	1:-9 2:6 3:-14
w:on_your_floor	1:-10
w:once	0:41 1:61 2:62
w:once_the	0:37 1:37 2:31
w:one	0:39 1:17 2:14 3:22
w:one_*_,	0:17
w:one_*_.	0:14 1:5 2:11
w:one_*_and	0:-10 2:8
w:one_*_it	0:29
w:one_*_of	0:13
w:one_*_releas	0:13 1:-16
w:one_*_the	0:39 1:27 2:28
w:one_,	0:16
w:one_.	1:12 2:-6 3:10
w:one_of	0:16 1:11
w:one_releas	0:22 1:-13
w:one_too	1:25 2:11
w:one_too_.	2:10
w:one_who	0:20 1:-16
w:one_who_releas	0:13 1:-16
w:ones	0:-5 1:21 2:41 3:-7
w:ones_*_a	0:-28
w:ones_*_count	0:-12
w:ones_*_the	0:17 1:12
w:ones_,	3:-13
w:ones_.	0:-20 1:8 2:14
w:ones_and	0:20 2:8
w:ones_stay	0:16 1:-17
w:only	0:48 1:48 2:42 3:-18
w:only_*_<name>	0:19 1:8 2:19
w:only_*_the	0:6 1:17
w:only_,	1:10 2:32
w:only_.	0:11
w:only_<name>	0:20 2:9
w:only_<name>_<name>	0:18
w:only_after	0:6 1:27 3:-6
w:only_on	0:10 3:-13
w:only_our	0:10
w:open	0:15 1:9 2:46 3:98
w:open_*_,	0:15 2:7 3:18
w:open_*_.	0:-9 1:-23 2:-11 3:59
w:open_*_by	0:6 3:17
w:open_*_goes	1:-12 3:15
w:open_*_of	0:-11 3:17
w:open_*_quantity	1:-12 3:6
w:open_*_the	0:16 1:32 2:37
w:open_,	0:18
w:open_.	1:-12
w:open_balance	0:-11 3:21
w:open_balance_of	0:-11
w:open_on	0:-10 1:33 2:24
w:open_order	0:-9 1:-10 3:47
w:open_order_.	0:-9 1:-10 3:36
w:open_qty	0:-22 3:15
w:open_quantity	0:12 1:-27 3:70
w:open_quantity_.	0:6 3:39
w:open_quantity_by	0:6 3:15
w:open_quantity_goes	1:-12 3:6
w:open_quantity_is	1:-11
w:open_quantity_of	3:12
w:open_them	0:11 2:7
w:open_them_,	0:11 2:7
w:optic	0:23 1:17 3:8
w:optic_lab	0:23 1:17
w:or	0:36 1:-16 2:-9
w:order	0:-15 1:-19 2:-27 3:92
w:order_#	0:15 1:-8 2:8
w:order_#_.	1:-12
w:order_*_#	2:-22
w:order_*_.	1:-24 3:63
w:order_*_for	1:10 2:10
w:order_*_so	0:-9 1:-9 3:14
w:order_*_the	0:22
w:order_,	1:-8 2:-20 3:23
w:order_,_so	0:-9 1:-9 3:14
w:order_.	0:-28 1:-8 3:44
w:order_balance	3:13
w:order_by	0:26
w:order_for	0:10 1:-7 2:-10
w:order_for_#	0:10 1:-7 2:-10
w:order_of_#	0:-10
w:order_quantity	3:21
w:order_to	0:-10
w:other	0:-12 1:-20 2:81
w:other_#	0:-13 1:8 2:61 3:5
w:other_#_,	1:16
w:other_#_are	0:8 1:16
w:other_#_don't	1:10 2:5
w:other_#_must	0:-12 1:9
w:other_#_remain	0:25 1:19
w:other_#_stay	0:-5 1:-7 2:24 3:-13
w:other_#_until	0:6 1:25 2:8
w:other_#_wait	0:-6 1:11 2:22
w:other_*_,	1:21
w:other_*_.	1:-11 2:20
w:other_*_are	0:8 1:21
w:other_*_don't	1:10 2:5
w:other_*_five	0:11 1:5
w:other_*_must	0:-12 1:9
w:other_*_on	1:-14
w:other_*_remain	0:26 1:19
w:other_*_stay	0:-5 2:24 3:-17
w:other_*_until	0:6 1:25 2:8
w:other_*_wait	0:-6 1:11 2:22
w:other_.	0:28 1:6 3:-23
w:other_stay	0:-22 1:-14
w:otherwise	0:-22
w:our	0:-17 1:22 2:-22 3:14
w:our_*_#	1:-15 2:-38
w:our_*_,	0:-7 2:20 3:14
w:our_*_.	0:-29 1:14 2:5 3:41
w:our_*_;	0:-10 1:8
w:our_*_<name>	0:34 2:-8
w:our_*_<role>	0:32 1:-14 2:19 3:-17
w:our_*_and	0:-9 1:-11 2:-14
w:our_*_bench	2:11
w:our_*_count	1:15 2:11
w:our_*_has	0:21 1:29 2:18
w:our_*_in	2:5 3:-12
w:our_*_inspector	1:8 2:18
w:our_*_is	1:25 2:-21
w:our_*_lab	0:6 1:18
w:our_*_line	1:11 2:18
w:our_*_number	0:-12 1:-12
w:our_*_office	1:12 2:7
w:our_*_on	0:-13 1:-20 2:-16
w:our_*_people	1:13 2:5
w:our_*_report	1:9 2:10
w:our_*_test	0:-7 1:9 2:14
w:our_<name>	0:25 1:49 2:24 3:-15
w:our_<name>_.	0:5 1:18 2:18
w:our_<name>_<name>	0:14
w:our_<role>	0:38 1:-7 2:-23 3:6
w:our_<role>_,	1:-17 3:12
w:our_<role>_.	1:11
w:our_<role>_<name>	0:28 2:-10
w:our_<role>_<role>	0:12 1:-31 2:-17 3:6
w:our_<role>_office	1:12 2:7
w:our_account	0:-18 1:-21 2:-11
w:our_account_.	0:-18 1:-13
w:our_assembly	0:7 1:20 2:15
w:our_customer	0:6 1:8 2:24
w:our_customer'	0:9 1:7 2:14
w:our_incom	0:13 3:7
w:our_lab	0:15 1:17 2:-6
w:our_laboratory	1:-10
w:our_line	1:15 2:17
w:our_metrology	1:15 2:12
w:our_new	0:-10
w:our_optic	0:6 1:17
w:our_optic_lab	0:6 1:17
w:our_order	1:-7 2:-10
w:our_plant	0:-11 1:15 2:5
w:our_side	0:-32 2:-15
w:our_side_,	0:-15
w:our_site	2:14
w:our_source	1:8 2:18
w:our_source_inspector	1:8 2:18
w:our_stock	1:15 2:11
w:our_stock_count	1:15 2:11
w:our_stocktak	1:18 2:11
w:our_work	0:5 2:-20
w:out	1:-24 2:22
w:out_*_#	1:14
w:out_*_,	2:11
w:out_*_the	0:9 2:11 3:12
w:out_.	0:-15 1:-10
w:out_of	0:12 1:-29 2:19 3:10
w:out_of_the	0:9 2:10 3:35
w:out_to	2:-27
w:outstand	0:12 1:12 2:9
w:oven	1:14 2:42
w:over	0:-15 1:39 2:5
w:over_#	0:-13
w:over_*_<name>	1:14
w:over_*_above	0:-11
w:over_*_the	1:9 2:12
w:over_.	0:-13 1:21 2:19
w:over_and	0:-5 1:10 2:6
w:over_and_above	0:-11
w:owe	3:34
w:owe_*_.	3:13
w:owe_*_on	3:25
w:owe_us	3:34
w:owe_us_.	3:13
w:owe_us_on	3:25
w:own	0:9 1:-19 3:-22
w:p	0:17 1:-20 2:11 3:-12
w:p_*_<name>	3:-13
w:p_.	0:16 1:-20 3:-12
w:p_._<name>	3:-13
w:pack	0:-8 1:-31 2:-16 3:-27
w:pack_*_#	1:-16 2:-12
w:pack_*_.	1:-10 2:-10
w:pack_.	1:-20
w:pack_in	1:-18 2:-20
w:packag	0:-27 1:-7 2:-25
w:packag_*_.	0:-21 1:-11 2:-33
w:packag_unchang	0:-28
w:packag_unchang_.	0:-28
w:page	0:-25
w:paint	0:12 1:24
w:pair	0:7 1:-12 2:9
w:pallet	0:-19 1:24 3:23
w:pallet_#	0:-15 1:30 2:6 3:21
w:pallet_#_,	3:28
w:pallet_#_and	0:-14 3:13
w:pallet_*_#	0:-15 1:-16 2:-18
w:pallet_*_,	3:28
w:pallet_*_and	0:-12 3:13
w:panel	0:5 1:29 2:13
w:paper	0:21 1:13 2:9
w:paper_.	0:10 1:9
w:park	0:16 1:-9 2:-8
w:park_*_the	0:18 1:24 2:34
w:park_until	0:7 1:8 2:29
w:park_until_the	0:15 2:25
w:part	0:11 1:32 3:59
w:part_*_.	1:-12
w:part_*_finish	1:7 2:-11
w:part_*_the	0:18 1:6 2:14 3:40
w:part_of	0:19 2:15 3:34
w:part_of_the	0:17 2:14 3:34
w:part_were	1:7 2:-11
w:part_were_finish	1:7 2:-11
w:particle	1:11
w:pass	0:13 1:41 2:57 3:-19
w:pass_#	0:20 1:-12
w:pass_,	0:7 1:7 2:16
w:pass_.	0:-28 1:19 2:25
w:pass_our	1:14 2:20
w:pass_the	1:15 2:38
w:pattern	0:13 1:-6 2:-9
w:pattern_rev	0:7 1:-11 2:-7
w:pause	0:-7 1:10 3:-10
w:pause_*_on	1:22
w:pause_,	1:-10
w:pause_.	1:7 2:-11
w:pause_stay	1:22
w:pause_stay_on	1:22
w:payment	0:-15
w:pc	0:-19 1:-9 2:12
w:pc_*_abs	0:-15 1:-10
w:pcs	0:-9 1:30 2:49 3:-20
w:pcs_*_#	0:-28 1:-12 2:10
w:pcs_*_,	0:-7 1:10 2:21
w:pcs_*_block	1:-33 2:6
w:pcs_*_not	0:-5 1:-25 2:17
w:pcs_*_on	1:-11 2:6
w:pcs_*_rev	0:20 1:-9 3:5
w:pcs_*_until	1:8 2:34
w:pcs_*_wait	0:21 1:33 2:26
w:pcs_,	0:9 1:5 2:26 3:-23
w:pcs_,_rev	0:-15 1:-9
w:pcs_.	1:6 2:12
w:pcs_are	0:6 1:10
w:pcs_at	0:33
w:pcs_at_rev	0:33
w:pcs_can	0:-8 1:-29
w:pcs_finish	0:-9 3:-12
w:pcs_of	0:-5 1:-19 2:9
w:pcs_remain	1:-22 2:21 3:-13
w:pcs_remain_on	1:-19
w:pcs_stay	1:12
w:pcs_stay_on	1:12
w:pend	1:98 2:65 3:-15
w:pend_the	0:28 1:58 2:54 3:-9
w:people	0:29 1:33 2:34 3:-15
w:people_have	0:29 1:28 2:32
w:per	0:6 2:-17
w:per_*_,	0:5 1:28
w:per_*_.	0:-15 2:-27
w:per_drg_.	0:-12
w:per_the	1:-9 2:-10
w:per_your	0:33
w:permit	1:10 2:7
w:person	0:11
w:personally	0:13
w:petg	0:-10
w:phone	0:12
w:photo	1:-11 3:35
w:pick	0:7 2:18
w:pick_the	0:7 2:18
w:pickup	0:-12
w:piec	1:-9 2:-6 3:21
w:piec_*_block	1:12 2:26
w:piec_*_on	1:-11 2:6 3:9
w:piec_*_the	1:-7 2:-10 3:-10
w:piec_*_to	1:-20
w:piec_,	1:-12 2:-13 3:8
w:piec_are	1:-10 2:8
w:piec_are_to	1:-13
w:piec_of_the	1:-11 2:-10
w:piec_stay	1:30 2:11
w:pilot	1:-17 2:-5
w:pilot_*_,	0:-5 1:-9 2:11
w:pilot_*_of	2:-10
w:pilot_batch	0:7 1:-9 2:11
w:pilot_lot	1:-11
w:pilot_piec	2:-10
w:pins	0:20 1:-13 2:-13
w:place	0:-8 1:14 2:6
w:plan	1:-7 2:-17
w:plann	0:10 1:7 2:-19
w:planner	0:14
w:plant	0:-10 2:12
w:plant_.	1:18 2:7
w:plat	0:-21 2:28 3:-6
w:plat_*_.	1:-11 2:-16
w:plate	0:-14 1:16
w:plater	0:-11 1:11 3:15
w:pleas	0:10 2:-7
w:pleas_to	0:10 2:-7
w:please	0:-46 1:-18 2:-35 3:13
w:please_*_#	0:-15 1:-8 2:-6 3:9
w:please_*_.	0:-33
w:please_*_a	0:-12
w:please_*_ahead	0:-23
w:please_*_rev	0:-24
w:please_*_that	1:-12
w:please_*_the	0:-20 1:-30 2:-19 3:-15
w:please_*_them	1:-13 2:-9 3:24
w:please_*_to	0:-10 1:13
w:please_*_with	0:-10
w:please_,	0:-20 1:-8 2:-7
w:please_,_rev	0:-24
w:please_.	1:-18 2:-16
w:please_book	3:-13
w:please_confirm	0:-19
w:please_deliver	0:-10 2:8
w:please_deliver_#	0:-10 2:8
w:please_dispatch	0:-12
w:please_dispatch_#	0:-12
w:please_don't	1:24
w:please_get	1:-11 2:-12
w:please_get_the	1:-11 2:-12
w:please_go	0:-23
w:please_go_ahead	0:-23
w:please_keep	1:-20 2:-10 3:-11
w:please_keep_the	1:-15 3:-11
w:please_leave	1:-11 2:-8
w:please_let	0:-19 1:-12
w:please_make	0:-26 1:-5
w:please_make_#	0:-12
w:please_note	1:-12
w:please_proce	0:-14
w:please_proce_with	0:-11
w:please_produce	0:-14
w:please_put	1:-16 2:-23 3:-12
w:please_put_the	1:-16 2:-23
w:please_resume	0:-10
w:please_send	1:-36 2:-37 3:5
w:please_ship	3:20
w:please_ship_them	3:20
w:please_start	0:-13
w:please_take	1:5 2:12
w:please_take_the	1:5 2:12
w:pls	0:-20 2:20
w:pls_*_#	0:-6 2:13
w:ply	1:-18 2:-15
w:po	0:11 2:5 3:39
w:po_#_,	0:-9 1:-10 2:-8
w:po_#_.	0:-17
w:po_*_,	0:-9 1:-10 2:-8
w:po_*_.	0:-16 3:8
w:po_*_is	0:23
w:po_,	0:-19 3:27
w:po_.	0:-16 2:-5
w:polish	0:-32 1:-20
w:porosity	0:5 1:6 3:35
w:portal	0:-14
w:position	1:12
w:pour	0:25 1:14 2:7
w:pour_until	1:10
w:powder	0:-16 1:-9 2:-9
w:powder_coat	1:-9 2:-12
w:pp	1:13 2:15
w:ppap	0:-8 1:7 2:19
w:pre	1:-11
w:pre_production	1:-11
w:press	1:16 2:19
w:price	0:-13 2:-43
w:price_*_eur	0:-10
w:price_of	0:-10
w:print	0:6 1:-7 2:-20 3:18
w:print_*_#	0:-16
w:print_*_.	0:23 1:-9 2:-12
w:print_*_the	1:12
w:print_.	0:-21
w:print_<role>	0:12 1:-6 2:-8
w:print_before	0:15 1:-5 2:-15
w:print_now	0:-17 2:-7
w:print_rev	0:-12
w:print_run	0:16 1:6
w:printer	0:-21 1:-8 2:-10
w:problem	1:-9 2:-12
w:proce	0:-14
w:proce_.	0:-15
w:proce_with	0:-12
w:procedure	0:15 1:12
w:procurement	0:35 1:-18 2:-10 3:-13
w:produc	0:-14 1:-16 2:21 3:18
w:produc_*_the	0:-15
w:produce	0:-14
w:production	1:55 2:59 3:7
w:production_*_,	0:-13 1:35 2:21
w:production_*_.	1:17
w:production_*_the	0:6 1:-19 2:8
w:production_,	0:19 2:5
w:production_:	1:28
w:production_lot	0:-19 1:-9 2:-11
w:production_of_#	2:-11
w:production_only	0:10
w:profile	0:-15 1:15 2:13
w:program	0:11
w:prohibit	1:23 2:29
w:project	0:29 2:6
w:prototyp	0:-15
w:pull	0:-15 1:16 2:10
w:pull_*_test	2:11
w:pull_test	0:-9 1:14 2:36
w:pulley	0:-13 2:6
w:pump	3:25
w:purchas	0:100 2:7 3:6
w:purchase	0:23 2:-19
w:purchase_<role>	0:8 2:-19
w:purchase_order	1:-12
w:purchaser	0:11 2:-10
w:put	1:-22 2:32 3:-13
w:put_*_#	1:-32
w:put_*_the	0:-14 1:9 2:6
w:put_the	0:6 1:-15 2:-20
w:put_until	1:22 2:6
w:qa	0:89 1:-21 2:11 3:-27
w:qc	0:36 1:11
w:qty	0:-8 1:14 2:70 3:24
w:qty_,	1:39 2:22
w:qty_.	0:-21 1:-13 3:21
w:quality	0:51 1:-8 2:11 3:-19
w:quantity	0:23 1:13 2:66 3:67
w:quantity_*_#	0:25 1:7 2:14 3:26
w:quantity_*_.	3:13
w:quantity_*_be	1:-9 3:-11
w:quantity_*_down	1:-12 3:12
w:quantity_*_the	1:10 2:18
w:quantity_*_to	1:13 3:19
w:quantity_.	0:29 1:33 3:46
w:quantity_by	0:6 3:15
w:quantity_gets	1:-15
w:quantity_goes	1:-12 3:12
w:quantity_goes_down	1:-12 3:12
w:quantity_is	0:11 1:-9 2:12
w:quantity_is_#	0:11 2:12
w:quantity_of	0:6 3:12
w:quantity_still	1:13 3:19
w:quantity_still_to	1:13 3:19
w:quantity_to	0:-18 1:-6 2:18
w:quarantin	0:25 1:-15 3:-12
w:quarantin_until	1:10 3:-31
w:quarantine	0:22 1:20 3:-6
w:quarantine_*_the	0:22 1:17 3:-14
w:quarantine_until	0:22 1:15 3:-14
w:quarantine_until_the	0:22 1:15 3:-14
w:question	0:-33 2:14
w:quot	0:-11
w:quot_.	0:-14 1:-5 2:-7
w:quote	0:-12
w:r	0:-7 1:-24 2:-23
w:r&d	0:29 2:6
w:r_*_<name>	1:-17 2:-7
w:r_.	1:-17 2:-7
w:r_._<name>	1:-17 2:-7
w:rack	1:16 3:5
w:rack_,	0:6 1:10 2:-10
w:rack_is	0:-10 1:6 2:5
w:rail	1:-22 2:-10
w:rail_,	1:-9 2:-10
w:rate	0:-11
w:ray	1:15 3:-18
w:re	0:11 1:22 2:-12 3:-13
w:reach	0:-23 2:-14
w:reach_*_,	1:18 2:5
w:reach_<name>	0:-13
w:reach_our	0:5 1:-20 2:-16
w:ready	0:6 1:-24 2:-16
w:reason	1:10
w:receipt	0:-15 1:10 2:31
w:receiv	0:19 1:21 2:-11
w:receiv_inspection	0:13 1:36
w:recheck	1:13
w:recycl	0:9 2:10
w:red	1:-5 2:-23 3:-25
w:red_*_.	1:-15
w:reduc	1:-7 3:49
w:reduc_by	1:-11 3:6
w:reduce	0:10 3:53
w:reduce_*_open	0:7 3:17
w:reduce_*_quantity	3:14
w:reduce_the	0:9 3:46
w:reduce_the_open	0:7 3:17
w:reduce_the_quantity	3:14
w:reduce_what	3:10
w:ref	0:23 1:-6 2:18
w:ref_*_to	0:23 1:-9 2:-7
w:ref_.	0:23 2:-7
w:ref_._to	0:23 1:-9 2:-7
w:reference	1:14 2:9
w:reference_to	1:14 2:9
w:regard	0:-31 1:-22
w:regard_*_<name>	0:-26
w:regard_,	0:-26
w:regard_,_<name>	0:-26
w:reject	1:-13
w:releas	0:56 1:7 3:-18
w:releas_#	0:33
w:releas_#_of	0:13
w:releas_*_#	0:14 2:5
w:releas_*_,	0:11 1:-14
w:releas_*_.	0:46 3:-6
w:releas_*_:	0:27
w:releas_*_<name>	0:10 2:-8 3:-8
w:releas_*_<role>	0:9 1:14 2:12
w:releas_*_as	0:19 1:-12 2:-7
w:releas_*_me	0:55 1:8 3:-10
w:releas_*_of	0:11
w:releas_*_on	0:6 3:-27
w:releas_*_restart	0:13 2:-10
w:releas_*_this	0:38 1:-16
w:releas_,	0:37 1:14 2:10
w:releas_.	0:35 2:37 3:-14
w:releas_:	0:6 1:26 2:12
w:releas_and	0:9 1:-25 2:8
w:releas_by	0:51 2:-9 3:-15
w:releas_by_:	0:27
w:releas_by_<name>	0:19 2:-10
w:releas_by_<role>	0:9 1:14 2:11
w:releas_by_me	0:55 1:8 3:-10
w:releas_for	0:-9 3:-18
w:releas_in	0:-19 2:7
w:releas_in_<name>	0:-10 2:6
w:releas_it	0:12 1:18 2:28
w:releas_it_.	0:9 1:18 2:25
w:releas_lot	0:9 1:13 2:5
w:releas_lot_#	0:9 1:13 2:5
w:releas_quantity	0:26 1:41
w:releas_quantity_.	0:28 1:42
w:releas_the	0:21 1:-11 2:-11 3:-10
w:releas_the_#	0:6 1:-11
w:releas_the_restart	0:9 2:-10
w:releas_them	0:37 1:-8 2:11 3:7
w:releas_them_.	0:37 1:-10 3:6
w:releas_these	0:11 1:-6
w:releas_this	0:18 1:-29 2:-6
w:releas_this_.	0:8 1:-19
w:releas_those	0:21 1:18 2:10
w:releas_those_.	0:21 1:10 2:8
w:release	0:70 1:21
w:release_*_#	1:-12
w:release_*_.	0:13 1:19
w:release_*_<name>	2:20
w:release_*_be	0:6 1:14
w:release_*_by	0:9 1:-17 3:5
w:release_*_from	1:-13 2:8
w:release_*_lot	0:-5 2:10
w:release_*_me	0:34 1:11 2:16
w:release_*_once	0:8 2:13
w:release_*_restart	0:10
w:release_*_shipment	0:19
w:release_*_that	0:40
w:release_*_the	0:22 1:6 2:6
w:release_*_then	0:-8 1:13 2:22
w:release_*_those	0:14 1:7 2:8
w:release_.	0:62 1:46 2:46 3:31
w:release_a	0:7 2:18
w:release_after	0:24 1:10 2:9
w:release_again	0:5 1:9 2:-12
w:release_again_.	0:5 1:9 2:-12
w:release_by	0:20 1:26 2:10 3:5
w:release_by_me	0:19 2:8
w:release_com	1:-13 2:8
w:release_com_from	1:-13 2:8
w:release_follow	0:-21 1:7 2:-23
w:release_for	0:13
w:release_for_shipment	0:19
w:release_for_those	0:14 1:7 2:8
w:release_from	0:22 1:11 2:25 3:9
w:release_from_<name>	2:19
w:release_from_me	0:23 1:9 2:10
w:release_is	0:29 1:6
w:release_it	0:11 1:13 2:28
w:release_lot	0:13 2:-9
w:release_lot_#	0:13 2:-9
w:release_more	0:22 1:13
w:release_more_.	0:22
w:release_myself	0:7 1:15 2:16
w:release_myself_.	0:6 1:15 2:16
w:release_the	0:36 2:20 3:-24
w:release_the_#	0:-14 1:-11 2:7
w:release_them	0:21 1:17 2:26
w:release_them_.	0:11 1:12 2:8
w:release_then	0:17 2:7
w:release_then_.	0:14 2:7
w:release_those	0:24 1:14 2:15
w:release_those_.	1:11
w:release_will	0:-10 1:28 2:6
w:remain	0:14 2:76 3:-7
w:remain_#	1:-16 2:19 3:-18
w:remain_#_are	0:8 1:-7 2:12
w:remain_#_pcs	0:11 1:8
w:remain_#_piec	1:-13 2:6
w:remain_#_stay	0:-24 1:6
w:remain_#_unit	0:-9 1:10 2:5
w:remain_*_,	0:22 1:-13
w:remain_*_.	0:-5 1:-24 2:11
w:remain_*_are	1:-7 2:12
w:remain_*_hold	0:-10 1:-16 2:55
w:remain_*_of	0:16
w:remain_*_pcs	0:11 1:8
w:remain_*_pend	0:26 1:26 2:17
w:remain_*_piec	1:-13 2:6
w:remain_*_quarantine	0:22 1:11
w:remain_*_stay	0:-24 1:6
w:remain_*_the	0:-12 1:15
w:remain_*_till	0:13 1:11 2:22
w:remain_*_unit	0:-9 1:10 2:5
w:remain_*_until	0:-27 1:23 2:28 3:-29
w:remain_*_you	0:-21 1:23
w:remain_*_your	0:-12 2:9
w:remain_,	0:-15
w:remain_at	1:12 2:6
w:remain_at_your	1:12 2:6
w:remain_block	0:19 1:-10 2:21 3:6
w:remain_block_until	0:-5 1:12 2:6
w:remain_frozen	0:13 1:22 2:23
w:remain_in	0:32 1:23 2:8 3:-9
w:remain_in_quarantine	0:22 1:11
w:remain_in_your	0:11 1:13
w:remain_lock	1:13 2:6
w:remain_on	0:-10 1:-17 2:52
w:remain_on_hold	0:-10 1:-18 2:53
w:remain_quantity	0:16
w:remain_stopp	2:15
w:remain_suspend	0:-15 1:9 2:22
w:remain_under	0:-12 1:17 2:8
w:remain_with	0:-23 1:23
w:remain_with_you	0:-23 1:23
w:remainder	0:13
w:remember	1:-13
w:renew	1:13 2:19
w:repair	0:-10 1:17 2:21
w:repeat	1:31 2:31 3:-18
w:repeat_.	0:-5 1:20 3:-18
w:report	0:12 1:53 2:53 3:-15
w:report_*_<name>	1:18 2:11
w:report_*_accept	1:13
w:report_*_in	0:-15 1:7
w:report_*_the	1:13 2:13
w:report_*_then	1:11 2:12
w:report_,	0:21 2:8
w:report_,_then	1:11 2:12
w:report_.	1:33 2:22
w:report_and	0:5 1:17 2:28
w:report_back	1:14 2:14
w:report_from	1:10 2:7
w:report_is	1:5 2:16
w:report_is_in	0:-15 1:7
w:report_of	0:5 1:17 2:12
w:requalifi	0:13 1:16 2:18
w:resin	0:-20 1:-10
w:respect	0:9 1:-9 2:-18
w:responsible	0:11 1:-19 2:-21
w:responsible_for	0:5 1:-19 2:-21
w:rest	0:-14 2:38 3:-11
w:rest_*_#	0:10 1:19 3:12
w:rest_*_the	0:-14 1:20 2:13
w:rest_,	0:13 1:20 3:12
w:rest_,_#	0:10 1:19 3:12
w:rest_of	0:-14 1:26 2:16
w:rest_of_the	0:-14 1:18 2:14
w:restart	0:30 2:-22 3:-34
w:restart_#	0:-10 1:-8 2:16 3:-40
w:restart_*_#	0:21 1:-11 2:-25 3:-15
w:restart_*_.	0:-14
w:restart_*_order	0:25
w:restart_*_the	0:10 2:10
w:restart_,	0:13 1:5 2:-22
w:restart_,_#	2:-22
w:restart_.	1:-10
w:restart_as	0:11 1:16 2:-16
w:restart_figure	0:-11
w:restart_of	0:25 2:-10
w:restart_of_#	0:22 2:-10
w:restart_the	0:21 1:5 2:9
w:result	0:-27 1:55 2:38 3:-15
w:result_*_the	1:32 2:9 3:-12
w:result_.	0:-19 1:25
w:result_are	0:-20 1:20 2:6
w:result_of	1:32 2:19 3:-8
w:result_of_the	1:29 3:-10
w:resume	0:-31 1:-16 2:-15
w:resume_#	1:6 2:20
w:resume_*_of	0:-15 2:-12
w:resume_the	0:-14 1:-5
w:retest	0:20 1:32 2:22 3:18
w:retest_.	0:-7 1:17
w:retest_is	0:23 1:21 2:21 3:18
w:return	1:12
w:rev	0:-17 1:-39 2:-33 3:-12
w:rev_#	0:-22 1:-37 3:-27
w:rev_#_)	1:13 2:5 3:-24
w:rev_#_,	0:12 1:-30 2:7 3:6
w:rev_#_.	0:-8 1:-18 2:-21 3:-27
w:rev_#_:	0:-19 1:-18 2:7 3:-10
w:rev_#_;	0:12 1:6
w:rev_#_a	0:-16
w:rev_#_and	0:10
w:rev_#_in	0:-29 1:-15
w:rev_*_)	1:18 2:5
w:rev_*_,	0:23 1:-27 2:-5 3:23
w:rev_*_.	1:-27 2:-14 3:-31
w:rev_*_:	0:-9 1:-17 2:-21 3:-10
w:rev_*_;	0:12 1:11 2:11
w:rev_*_a	0:-16
w:rev_*_in	0:-10 1:-15 2:-9
w:rev_a	0:37 1:-7 2:-10 3:-14
w:rev_a_,	0:36 1:-7 3:-15
w:rev_a_:	0:11
w:rev_b	0:33 1:-25 2:-35 3:34
w:rev_b_,	0:22 1:-5 2:8 3:46
w:rev_b_.	0:9 1:-11 2:-14 3:-41
w:rev_c	0:-19 1:-13 2:-30 3:-7
w:rev_c_)	0:-13 3:5
w:rev_c_,	1:-11 2:-11
w:rev_c_.	0:9 2:-10
w:rev_d	0:-14 1:8 3:19
w:rev_d_)	3:14
w:rev_d_,	0:-7 1:5 2:13
w:rev_e	0:7 1:-10
w:rev_e_,	1:-9 2:15
w:rev_f	2:-10 3:-14
w:rev_f_,	0:17 2:-10
w:rev_f_.	0:-13
w:rev_g	0:14 1:5 2:8 3:11
w:rev_g_,	0:14
w:rev_h	0:11 1:5
w:rev_j	0:-10 1:12 2:11
w:rev_j_,	0:-15 1:12 2:11
w:rev_k	0:12 1:-6
w:rev_k_.	0:16
w:rev_l	0:-9 1:-18
w:rev_l_,	1:-12
w:rev_l_.	0:-11 1:-7
w:rev_m	0:15
w:rev_m_.	0:15
w:rev_n	0:6 1:-12 2:-8
w:rev_tbd	0:-12
w:review	0:-8 1:12 2:7
w:revis	0:-14 1:29 2:18
w:revision	3:-18
w:revision_#	1:-22 2:-8 3:-22
w:revision_#_,	0:33 1:-29 2:-8
w:revision_#_.	0:-17 3:-23
w:revision_#_apply	0:19 1:5
w:revision_*_,	0:48 1:-8 2:-8 3:-15
w:revision_*_.	1:-8 2:8 3:-12
w:revision_*_apply	0:26 1:41
w:revision_*_in	0:-11
w:revision_b	0:12 3:-7
w:revision_b_,	0:10 1:6 3:-15
w:revision_c	0:13 1:35
w:revision_c7	0:-10
w:revision_c_apply	0:7 1:35
w:revision_f	0:12 1:13
w:revision_j	0:11
w:rework	0:5 1:20 3:21
w:rig	0:28 1:7 2:16
w:right	0:-22 2:17
w:right_*_.	0:-23
w:right_*_column	2:15
w:right_hand	2:15
w:right_hand_column	2:15
w:ring	0:5 1:-11
w:robot	0:10
w:rocker	0:-13 1:-17
w:roll	0:-14 1:-29 2:-25
w:roller	0:10
w:roof	0:-14 2:11
w:roughly	0:10
w:roughly_#	0:10
w:rubber	0:9 2:10
w:rudder	1:-12 2:-11
w:rudder_stock	0:12 1:-14 2:-11
w:rul	0:10 1:9 2:11
w:rule	1:27
w:rule_on	1:27
w:run	0:15 1:10 2:11 3:40
w:run_#	0:-16
w:run_*_#	0:21 2:-15
w:run_*_.	0:-26
w:run_,	2:-15
w:run_.	0:19 1:9 2:6 3:14
w:run_again	0:16
w:run_the	0:20
w:runn	1:22 2:15
w:runn_*_,	2:15
w:runn_again	2:15
w:runn_again_,	2:15
w:runout	1:10
w:s	3:20
w:s_*_<name>	0:11
w:s_.	0:11
w:s_._<name>	0:11
w:sail	0:18
w:sal	0:9 1:43 2:45
w:salt	0:7 1:24 2:-6
w:salt_spray	0:-11 2:-29
w:same	1:-6 3:22
w:same_*_.	0:-8 1:27 3:13
w:same_*_as	0:-10
w:same_as	0:-19 2:9
w:sampl	0:-17 1:-44 2:-16
w:sampl_*_,	0:-8 1:-45 2:-25
w:sampl_*_approv	1:8 2:13
w:sampl_*_the	0:-15 1:-18
w:sampl_,	0:-17 1:-14 2:12
w:sampl_.	0:23 2:8
w:sampl_are	0:-12 1:11 2:15
w:sampl_are_approv	1:8 2:13
w:sampl_of	0:-12 2:-6
w:sample	0:-7 1:23
w:sample_*_,	0:-20 1:-18
w:sample_*_in	0:16 1:-12 2:-20
w:say	0:8 1:40 2:42
w:says	0:44 1:34 2:-25
w:says_*_.	0:18
w:says_*_in	0:18
w:says_yes	0:13
w:scratch	1:13
w:sea	0:-18 1:16
w:sea_.	0:-20
w:seal	0:-11 1:27 2:35
w:seat	0:-7 1:-20 2:14
w:seat_*_,	1:-13 2:-8
w:second	0:9 1:40 2:17 3:-6
w:second_*_.	0:9 1:31 2:9
w:second_half	0:15
w:see	0:-25 1:16 2:-22
w:see_the	1:13 2:9
w:seen	1:47 2:45
w:seen_the	1:28 2:14
w:send	0:29 1:-10 2:-9 3:20
w:send_*_a	0:12 1:6
w:send_*_new	0:12
w:send_*_next	0:12 2:13
w:send_*_release	0:18 1:26 2:23
w:send_*_the	0:12 2:5
w:send_a	0:21 1:6 2:9
w:send_a_new	0:12
w:send_the	0:24 1:6
w:send_the_next	0:12 2:13
w:send_them	1:-22 2:-12 3:8
w:send_you	0:28 1:12 2:11
w:send_you_a	0:11
w:send_you_the	0:12 2:5
w:sensor	0:6 1:-13
w:sent_*_a	1:11 2:10
w:sent_you	1:11 2:10
w:sent_you_a	1:11 2:10
w:separate	1:41 2:-7 3:11
w:separate_*_.	0:9 1:22 2:9
w:separate_*_for	0:-18 1:11 2:22
w:separate_*_release	0:8 1:20 2:9 3:-9
w:separate_decision	0:9 1:22
w:separate_release	0:-6 2:-19 3:15
w:separate_written	0:8 1:29 2:9 3:-9
w:separate_written_release	0:8 1:20 2:9 3:-9
w:separately	0:-6 1:11 2:-19
w:serial	0:14 1:6 2:27 3:-7
w:serial_#	0:14 3:-7
w:serial_#_,	0:32 1:-10 3:-14
w:serial_#_to	0:-11
w:serial_*_,	0:32 1:-8 3:-14
w:serial_*_to	0:-11
w:service	1:13
w:sery	1:24 2:41
w:sery_*_#	0:-7 1:14 2:15
w:sery_of	0:-8 1:13 2:15
w:sery_of_#	0:-8 1:13 2:15
w:sery_production	2:14
w:sery_stay	1:13 2:13
w:set	0:-7 1:-9 2:13
w:sets	0:37 1:12 2:21 3:32
w:settl	0:-12 1:5
w:seven	0:-29 1:5
w:sew	0:6 1:-10 2:-7
w:shaft	0:-11
w:shall	0:27 1:46 2:48
w:shall_*_be	0:5 1:17 2:13
w:shall_be	0:15 1:25 2:38
w:shall_not	0:5 1:19 2:16
w:shall_not_be	0:5 1:17 2:13
w:she	0:11 1:26 2:6 3:7
w:sheet	0:-15 1:-23 2:-8
w:sheet_.	1:-10 2:-10
w:shelf	0:-22 1:16 2:16
w:shelf_*_.	0:-21
w:shelf_test	0:-25 1:8
w:shell	0:8 1:7 2:10
w:shelv	0:-14
w:ship	0:-39 1:-24 2:-43 3:7
w:ship_#	0:-18 1:-9 3:-41
w:ship_#_,	2:-16
w:ship_#_of	0:-17 1:-13 3:-31
w:ship_*_#	1:-10 2:-18 3:-14
w:ship_*_,	2:-16 3:37
w:ship_*_.	3:-18
w:ship_*_<name>	1:-11
w:ship_*_of	0:-17 1:-13 3:-31
w:ship_*_the	1:-16 2:-13 3:32
w:ship_,	0:-6 3:-16
w:ship_in	1:7 2:10
w:ship_the	0:-14 1:9 3:-14
w:ship_the_#	3:-14
w:ship_them	0:-14 1:-14 2:-12 3:26
w:ship_them_,	3:10
w:shipment	0:15 1:9 2:6 3:-11
w:shipment_*_the	0:13 1:7 2:9
w:shipment_*_to	0:-13
w:shipment_,	0:20
w:shipment_goes	1:7 2:12
w:shipment_to	0:15
w:shipp	0:-6 1:14 2:-6 3:14
w:shipp_*_for	0:15 1:-5
w:shipp_*_until	0:-10 1:5 2:5
w:shipp_,	0:-10 1:15 2:-9
w:shipp_.	0:6 1:9 3:-12
w:shipp_release	0:14 1:-5
w:shipp_release_for	0:13 1:-5
w:shock	0:-28 1:16 2:21
w:shop	0:19 2:-14
w:shot	1:18
w:should	0:-9 1:-16 2:-6
w:should_*_<name>	0:-13
w:should_reach	0:-13
w:show	0:-22 1:20 2:31
w:showroom	0:42 1:-9 2:-7
w:shut	0:14 1:8 2:15
w:shut_*_the	0:13 2:11
w:shutdown	0:-10 1:8
w:side	0:-30 1:-17 2:-12
w:side_,	0:-14
w:side_.	0:-25 1:-21 2:-21
w:sign	0:51 1:31 3:-10
w:sign_*_.	0:10 2:11
w:sign_*_<name>	0:11 1:-8
w:sign_*_by	0:6 1:-12 2:-7 3:20
w:sign_*_it	0:38
w:sign_*_off	0:41
w:sign_*_on	0:42
w:sign_*_our	0:-27
w:sign_*_the	0:12 1:6
w:sign_.	0:10 1:-8 2:13
w:sign_and	0:23
w:sign_for	0:48 1:-5 2:-14
w:sign_for_it	0:38
w:sign_for_the	0:12
w:sign_off	1:-6 2:-13 3:-9
w:sign_off_.	0:8 1:16 2:11
w:sign_off_by	0:5 1:-13 2:-11
w:sign_off_on	0:42
w:sign_the	0:26 1:13 2:9 3:-7
w:sign_this	0:12 1:-5 3:-11
w:signature	0:13 1:18 2:25
w:since	1:-13
w:sink	0:20
w:sit	0:-9 2:29
w:sit_*_on	0:-12
w:sit_tight	1:-9 2:23
w:site	0:9 2:13 3:-9
w:site_*_<name>	0:7 1:6 2:12
w:site_,	0:12 1:-14 2:-12
w:site_<role>	1:-9 2:11
w:sits	0:12
w:sitt	0:-12
w:six	3:-28
w:sixty	0:25 2:7 3:-8
w:sixty_of	0:13
w:size	0:23 1:21 2:23
w:skid	1:-18 3:17
w:skid_#	1:-18 3:16
w:sleev	2:-16
w:slot	0:23 2:-12
w:smt	0:-11 2:-12
w:so	0:6 1:-33 2:-30 3:35
w:so_#	0:-6 2:12 3:13
w:so_*_,	1:-11 2:-10
w:so_*_.	1:-15 2:-19
w:so_*_the	0:11 1:8 2:10
w:so_:	0:8 1:-12
w:so_far	1:-15 2:-19
w:so_far_.	1:-15 2:-19
w:so_no	0:-5 1:-10 2:-11
w:so_please	0:-12 1:-11 2:-9
w:so_that	2:6 3:17
w:so_the	0:14 1:-8 2:-15
w:society	0:12
w:soon	1:13 2:5
w:soon_as	1:13 2:5
w:sorry	0:-28 2:-15
w:sorry_*_the	0:-12
w:sorry_for	0:-12
w:sorry_for_the	0:-12
w:sort	0:20 1:-5 2:-8 3:-11
w:sort_*_the	0:22
w:sort_out	0:-15
w:sourc	0:15 1:20 2:27
w:source	1:8 2:18
w:source_inspector	1:8 2:18
w:spar	1:-11
w:spec	0:13 1:-5 2:-9
w:spec_*_#	0:11 1:-20 2:-11
w:spin	0:5 1:10 2:14
w:spin_test	0:5 1:10
w:spindl	0:19 2:10
w:spr	1:13 2:25
w:spr_*_is	0:8 1:9 2:23
w:spr_and	0:-13
w:spray	0:-24 2:-28
w:spray_*_.	0:-21
w:sqa	0:22
w:sqe	0:11
w:st	0:-12
w:st_lot	0:-12
w:stainles	0:13 1:-10
w:stainles_.	0:13
w:stamp	0:18 2:21 3:-5
w:stamp_the	0:13 2:11
w:stand	0:16 1:14
w:stand_*_.	0:23
w:stand_under	0:23 2:19
w:start	0:-13 1:21 2:68
w:start_*_the	1:16 2:21
w:start_*_up	0:17 1:7 2:10
w:start_.	0:-34 1:13 2:17
w:start_before	0:-12 1:15 2:10
w:start_before_the	0:-6 1:10 2:7
w:start_the	0:-8 1:12 2:19
w:statu	0:-17
w:stay	0:9 2:60 3:-26
w:stay_*_,	0:-8 1:6 2:22
w:stay_*_.	0:-37 1:-24 2:48 3:-17
w:stay_*_hold	0:-8 1:5 2:29 3:-18
w:stay_*_of	1:-25 2:21
w:stay_*_pend	0:12 1:43 2:45
w:stay_*_quarantine	1:8 3:-15
w:stay_*_the	0:6 1:26 2:21
w:stay_*_they	0:26 1:15 2:8
w:stay_*_till	0:-5 1:41
w:stay_*_until	0:36 1:16 2:56
w:stay_*_you	0:-11 1:12 2:30 3:-11
w:stay_*_your	0:-7 1:15 2:17
w:stay_.	0:-23 2:-43
w:stay_at	0:-10
w:stay_at_your	0:-10
w:stay_behind	0:-21 3:16
w:stay_behind_.	0:-21
w:stay_block	0:-13 1:22 3:-17
w:stay_block_until	0:-15 1:14 2:12 3:-7
w:stay_cag	0:-20 1:-10 3:-29
w:stay_cag_until	1:12 3:-13
w:stay_frozen	0:16 1:17 2:21
w:stay_frozen_until	0:15 2:8
w:stay_in	0:9 1:17 3:-16
w:stay_in_quarantine	1:8 3:-15
w:stay_in_the	0:5 1:20 2:6
w:stay_in_your	0:21 1:8 2:17
w:stay_lock	0:11 1:18 2:25
w:stay_off	1:13 2:21
w:stay_off_until	1:10 2:18
w:stay_on	0:-8 1:8 2:35 3:-18
w:stay_on_hold	0:-8 1:5 2:29 3:-18
w:stay_out	1:-25 2:21
w:stay_out_of	1:-25 2:21
w:stay_park	0:24 1:26 2:35
w:stay_park_until	0:15 2:25
w:stay_put	0:-18 1:-21 2:59 3:16
w:stay_put_until	1:22 2:6
w:stay_shut	0:13 2:11
w:stay_stopp	0:-16 1:26 2:33
w:stay_stopp_till	1:19
w:stay_stopp_until	0:-11
w:stay_where_they	0:25 1:15 2:8
w:stay_with	0:-11 1:12 2:30 3:-11
w:stay_with_you	0:-11 1:12 2:30 3:-11
w:steel	0:7 1:15
w:step	0:15
w:still	1:8 2:32 3:40
w:still_*_#	0:-15 1:-10
w:still_*_.	0:7 1:-12
w:still_*_be	1:15 2:13 3:23
w:still_*_the	0:-8 1:-14
w:still_*_to	0:11 1:-12 3:33
w:still_have	1:-22 3:24
w:still_have_to	0:11 1:-15 3:24
w:still_on	0:-10 1:-14
w:still_open	1:-12
w:still_stopp	0:7 1:6 2:12
w:still_to	1:15 2:13 3:29
w:still_to_be	1:15 2:13 3:23
w:stock	0:8 1:-7 2:-11 3:9
w:stock_*_#	3:16
w:stock_*_is	1:11 2:14
w:stock_count	1:18 2:15
w:stock_count_is	1:11 2:14
w:stock_to	0:-15 1:-10 2:-11
w:stocktak	1:18 2:11
w:stop	0:-12 2:-25
w:stop_*_#	0:8 1:-5 2:12 3:43
w:stop_*_count	0:-7 2:-10
w:stop_*_in	1:27
w:stop_*_over	0:-10
w:stop_*_the	0:-27 1:6
w:stop_,	0:5 1:-11 2:-11 3:49
w:stop_,_#	0:5 3:13
w:stop_.	1:-26 2:-15
w:stop_:	0:13 1:-9 2:-7 3:33
w:stop_:_#	1:-6 2:12 3:33
w:stop_are	0:-11 1:16 2:-12
w:stop_count	0:-7 1:-11
w:stop_don't	0:-7 2:-12
w:stop_don't_count	0:-7 2:-12
w:stop_is	0:-10
w:stop_is_over	0:-10
w:stop_on	0:-23
w:stop_on_the	0:-25
w:stop_stay	0:-6 1:27
w:stop_until	0:-12 2:5
w:stopp	1:14 2:31 3:6
w:stopp_*_,	1:-11 2:-9
w:stopp_*_:	1:15 2:10
w:stopp_*_job	1:-13 2:-14
w:stopp_*_the	0:-10 1:18 2:28
w:stopp_the	1:-13 2:-14
w:stopp_till	1:22 2:28
w:stopp_until	0:-10 1:15 2:25
w:stopp_until_the	0:-10 1:15 2:23
w:stopp_you	1:-10 2:-9
w:stopp_you_,	1:-11 2:-9
w:stoppage	0:7 2:-12
w:stoppage_.	2:-12
w:store	2:6 3:-10
w:store_*_the	0:-12 1:12 2:15
w:store_.	1:-12
w:store_until	1:11
w:strap	0:8 1:-64 2:-27
w:strategic	0:25
w:strategic_<role>	0:25
w:study	0:5 1:16 2:29
w:subtract	0:7 3:18
w:subtract_*_the	3:14
w:subtract_from	0:7 3:16
w:subtract_from_the	3:14
w:supplier	0:-22 1:16 2:25 3:14
w:supply	0:27 1:6 2:18
w:supply_chain	0:18 2:18
w:survey	0:5 1:10 2:10
w:surveyor	1:18 2:5
w:surveyor_has	1:18 2:5
w:suspend	0:-22 1:-16
w:t	0:6 1:14
w:t_*_<name>	0:6 1:11
w:t_.	0:5 1:11
w:t_._<name>	0:5 1:11
w:table	0:6 1:10 2:5
w:table_.	1:10 2:5
w:tag	0:5 3:11
w:tags	1:-16 2:-17
w:tail	0:-7 1:-13 2:-16
w:tail_lift	0:-10 1:-18 2:-18
w:take	0:13 2:25 3:21
w:take_#	0:6 2:14 3:-6
w:take_the	1:-8 2:15
w:taken	0:-16 2:6
w:taken_*_again	0:-13
w:taken_*_the	3:15
w:taken_*_till	0:-13 1:7
w:taken_off	3:17
w:taken_up	0:-22 1:12 2:6
w:taken_up_again	0:-13
w:taken_up_till	0:-13 1:7
w:tank	0:14
w:tape	0:12
w:tbd	0:-11 1:-7
w:tbd_.	0:-12
w:team	0:-10 2:-7 3:-7
w:team_,	0:-19 2:-10
w:technical	0:50
w:technical_<role>	0:50
w:tell	0:10 1:31 2:27
w:tell_*_in	0:6 1:7 2:11
w:tell_you	0:6 1:25 2:14
w:tell_you_in	0:6 1:7 2:11
w:term_as	0:34
w:terminal	1:-26 2:18
w:test	0:7 1:107 2:28
w:test_*_#	0:-15 1:11 2:-21
w:test_*_.	1:20 2:17
w:test_*_<name>	0:-11 1:20 2:16
w:test_*_been	1:13 2:32 3:-9
w:test_*_done	1:7 2:18
w:test_*_i	0:13 1:23 2:18
w:test_*_in	0:16 1:-18 2:-10
w:test_*_is	0:9 2:13
w:test_*_our	0:-7 1:10 2:-15
w:test_*_the	0:-7 1:25 2:11
w:test_,	1:30 2:26 3:9
w:test_.	0:-30 1:55 2:51 3:-6
w:test_;	0:15 1:13 2:7
w:test_and	0:19 1:33 2:41
w:test_and_i	1:18 2:15
w:test_are	0:17 1:6 2:8
w:test_at	0:-18 1:9 2:-10
w:test_at_#	0:-15
w:test_at_our	0:-7 2:-15
w:test_at_the	1:7 2:20
w:test_before	0:-11 2:-12
w:test_has	0:11 1:7 2:6 3:-9
w:test_has_been	0:11 1:7 2:6 3:-9
w:test_in	0:-11 1:21 2:23
w:test_in_<name>	0:-11 1:20 2:15
w:test_is	0:8 1:10 2:22
w:test_is_done	1:7 2:18
w:test_of	1:13 2:18
w:test_of_the	1:6 2:15
w:test_on	1:18 2:21
w:test_report	0:6 1:22 2:9
w:test_with	0:-10 1:17
w:tester	0:15 1:13 3:-6
w:text	0:-20 1:8 2:10
w:th	0:18 1:18 2:-9
w:th_is	0:18 1:18 2:15
w:thank	0:-56 1:-19 2:-11 3:-10
w:thank_*_.	0:-13 1:-12
w:thank_*_for	0:-24 3:-15
w:thank_*_the	0:-9 2:-10
w:thank_for	0:-7 1:-8 2:-13 3:5
w:thank_for_the	0:-9 2:-10
w:thank_you	0:-21 3:-15
w:thank_you_for	0:-24 3:-15
w:that	0:42 2:50 3:23
w:that'	0:34 1:5 2:17
w:that'_the	0:18 1:-8 2:11
w:that_*_#	1:-16 2:19
w:that_*_,	0:-6 1:12
w:that_*_.	0:-8 1:12 2:13
w:that_*_are	1:-12
w:that_*_as	1:12 2:12
w:that_*_finish	0:-7 3:43
w:that_*_is	0:40
w:that_*_less	0:-14 3:6
w:that_*_on	0:6 1:9 2:19
w:that_*_the	0:13 1:19 2:21
w:that_,	0:-20 1:-19 2:11
w:that_.	0:6 1:-5 2:33
w:that_are	0:-13 1:47 2:19
w:that_follow	1:6 2:12
w:that_is	0:8 1:-8 2:11 3:-5
w:that_is_#	0:13 1:5
w:that_mak	0:-10
w:that_mak_the	0:-10
w:that_many	0:-14
w:that_our	1:-12
w:that_release	0:17 1:22 2:26
w:that_stay	0:17 1:-36 2:44
w:that_the	1:-19 2:15 3:-12
w:that_were	0:23 1:-8 2:-7 3:-8
w:that_were_already	0:10
w:that_were_finish	0:-7 1:-11 3:7
w:that_you	0:11 2:5
w:the	0:-23 2:-11 3:-10
w:the_#	0:-5 1:-7 3:15
w:the_#_,	0:14 2:-11
w:the_#_.	0:-6 1:-21 2:-5 3:57
w:the_#_accept	1:32 3:9
w:the_#_after	0:17 1:-10 2:14
w:the_#_and	1:18 2:-8
w:the_#_are	0:20 1:13 3:15
w:the_#_behind	1:21 2:14
w:the_#_board	0:-11 1:31 2:-15
w:the_#_bracket	0:5 2:-10
w:the_#_come	0:-8 3:18
w:the_#_count	3:21
w:the_#_do	1:-17
w:the_#_finish	0:18 1:-13 3:-9
w:the_#_for	0:11 1:14 2:13
w:the_#_held	0:-20 1:-11 3:-28
w:the_#_in	0:-16 1:6 3:14
w:the_#_left	0:-10
w:the_#_on	1:14
w:the_#_other	0:-8 2:18
w:the_#_pcs	0:-16 1:-7 2:12
w:the_#_piec	1:11 2:7
w:the_#_quarantin	1:-15 3:-9
w:the_#_reduce	1:-16 3:12
w:the_#_releas	1:-8 3:-27
w:the_#_remain	1:-11 2:14
w:the_#_th	0:18 1:18 2:15
w:the_#_that	2:-16 3:10
w:the_#_unit	1:48
w:the_#_which	0:11 1:12 2:5
w:the_*_#	0:-16 1:7 2:20 3:15
w:the_*_'	0:18 1:18 2:17
w:the_*_,	0:9 1:17 2:-13 3:65
w:the_*_.	0:-12 1:-7 2:-14 3:48
w:the_*_:	0:23 1:-24 2:-17 3:19
w:the_*_;	0:10 1:24 2:26
w:the_*_<name>	0:-7 1:-9 2:24
w:the_*_<role>	0:28
w:the_*_?	0:-37
w:the_*_accept	1:32 3:9
w:the_*_accordingly	3:28
w:the_*_addres	0:-15
w:the_*_adhesion	1:18
w:the_*_after	0:17 2:17
w:the_*_alone	0:-11
w:the_*_already	1:-16
w:the_*_and	0:21 1:11 3:36
w:the_*_approval	0:24 1:27 2:24
w:the_*_are	0:8 1:34 2:7 3:16
w:the_*_as	0:18 1:-12
w:the_*_at	1:-19 2:8 3:-15
w:the_*_audit	0:-11 1:23 2:12 3:-27
w:the_*_back	2:-15
w:the_*_balance	0:-11 1:10 3:35
w:the_*_batch	0:-11 1:-5 2:26
w:the_*_before	0:17 1:26 2:19
w:the_*_behind	0:23 1:16 2:15
w:the_*_bench	1:30 2:8
w:the_*_board	0:-9 1:5 2:-14 3:11
w:the_*_bracket	0:11 2:-14
w:the_*_build	0:-10 1:12
w:the_*_by	1:-6 2:-10 3:5
w:the_*_can	1:7 2:-16
w:the_*_cert	1:26 3:5
w:the_*_certificate	1:14
w:the_*_check	0:10 1:15 2:-22
w:the_*_column	0:9 1:32 2:44
w:the_*_come	0:-24 1:-12 3:20
w:the_*_count	0:-7 1:-11 3:26
w:the_*_data	0:9 1:20
w:the_*_do	1:-24 2:-14
w:the_*_fair	0:-18
w:the_*_figure	0:-17
w:the_*_file	0:-26 1:16
w:the_*_finish	0:23 1:-10 3:-16
w:the_*_first	1:13
w:the_*_fit	2:21
w:the_*_for	0:39 1:27 2:28
w:the_*_fram	0:-12
w:the_*_from	0:5 2:6 3:29
w:the_*_front	0:-10
w:the_*_gauge	0:7 1:7 2:13
w:the_*_go	0:17 1:-9 2:-13 3:-16
w:the_*_goes	0:-24
w:the_*_group	0:14 1:6 3:9
w:the_*_half	0:15 1:15 2:11
w:the_*_hand	1:-5 2:15
w:the_*_has	0:-13 1:45 2:35 3:-12
w:the_*_have	0:7 1:13 2:28
w:the_*_held	0:-20 1:-11 3:-28
w:the_*_hing	0:-10
w:the_*_house	0:6 2:12
w:the_*_housing	1:-9 2:11
w:the_*_in	0:-9 1:10 3:14
w:the_*_inspector	1:25
w:the_*_is	0:27 1:37 2:-20 3:5
w:the_*_job	0:-14 1:-9
w:the_*_lab	0:23 1:22 2:26
w:the_*_label	1:-11
w:the_*_lamp	1:-16
w:the_*_left	0:-10
w:the_*_lens	0:13
w:the_*_line	0:-8 1:-9 2:26
w:the_*_list	0:14 1:-7 2:-9
w:the_*_lot	0:-9 1:15 2:12
w:the_*_measurement	1:18
w:the_*_must	1:-12
w:the_*_need	1:10 2:6
w:the_*_note	1:-11 2:-18
w:the_*_number	0:12 1:36 3:8
w:the_*_of	0:-16 3:-37
w:the_*_off	1:-22 2:-25 3:35
w:the_*_on	0:-22 1:32 2:-5
w:the_*_one	1:5 2:14 3:7
w:the_*_ones	0:11 1:31 2:31 3:-9
w:the_*_open	0:-10
w:the_*_order	0:10 1:-15 3:29
w:the_*_other	0:-8 2:18
w:the_*_out	1:12
w:the_*_pack	1:-10 2:-10
w:the_*_panel	1:24 2:14
w:the_*_part	1:-12
w:the_*_pass	0:14
w:the_*_pcs	0:-16 1:-7 2:12
w:the_*_people	0:28 1:27 2:31
w:the_*_pins	0:18 2:16
w:the_*_plat	0:-7 1:-10
w:the_*_production	0:-17 1:-9 2:-10
w:the_*_qty	0:-22
w:the_*_quantity	0:32 1:37 2:28 3:69
w:the_*_quarantin	1:-15 3:-9
w:the_*_ray	1:12
w:the_*_reduce	1:-16 3:12
w:the_*_releas	0:31 1:-17 3:-27
w:the_*_release	0:13 1:22 2:-14
w:the_*_remain	1:-11 2:19
w:the_*_report	0:-8 1:24 2:26 3:-9
w:the_*_result	0:-30 1:31 2:15
w:the_*_retest	0:18 1:23 3:11
w:the_*_rev	1:21
w:the_*_run	0:18 1:11 2:14
w:the_*_sampl	1:-45 2:-26
w:the_*_sample	1:12
w:the_*_set	0:-5 1:8 2:13
w:the_*_sets	0:5 3:24
w:the_*_shipment	0:-24 1:13 2:15
w:the_*_show	0:-13 1:20 2:28
w:the_*_site	1:-8 2:-11
w:the_*_slot	0:20
w:the_*_so	0:-6 3:12
w:the_*_spray	0:-11
w:the_*_stand	0:-24
w:the_*_stay	0:-18 1:-8 2:6 3:-21
w:the_*_still	0:5 1:13 3:21
w:the_*_stock	0:18
w:the_*_store	0:-13 1:14 3:6
w:the_*_study	1:5 2:17
w:the_*_survey	0:5 1:10 2:10
w:the_*_test	0:16 1:84 2:26 3:-8
w:the_*_tester	0:15 1:13 3:-6
w:the_*_th	0:18 1:18 2:-9
w:the_*_that	0:15 1:-7 2:-9 3:24
w:the_*_the	0:11 1:9
w:the_*_then	0:16 2:8
w:the_*_thicknes	1:18 3:-15
w:the_*_to	1:-31 2:15 3:10
w:the_*_tray	0:-15
w:the_*_trial	1:29 2:21
w:the_*_truck	3:-13
w:the_*_unit	1:49
w:the_*_until	0:-10 1:16 2:19
w:the_*_up	1:18 2:10
w:the_*_valu	0:-7 1:15
w:the_*_wait	1:8 2:11
w:the_*_was	0:-10
w:the_*_week	0:-6 1:-35 2:-21
w:the_*_weld	0:-17 1:-7 2:14
w:the_*_which	0:12 2:-9
w:the_*_who	0:29 1:-13
w:the_*_will	0:7 1:15
w:the_*_with	0:15 1:9 2:-7
w:the_*_you	0:12 1:22 2:11 3:-13
w:the_<name>	0:-13 1:15 2:8 3:11
w:the_<name>_#	1:14
w:the_<name>_<name>	1:-8 2:20
w:the_<name>_<role>	0:13
w:the_<name>_line	2:24
w:the_<name>_site	1:-14 2:-13
w:the_<role>	0:33 2:6 3:-12
w:the_<role>_<role>	0:16 1:-10
w:the_already	1:-13
w:the_approver	0:32
w:the_architect	0:-26 1:9
w:the_back	1:6 2:10
w:the_bag	0:15
w:the_balance	2:21 3:20
w:the_balance_need	0:20 1:10 2:6
w:the_balance_of	0:-6 1:-20 2:22
w:the_bench	0:14 2:16
w:the_block	0:10 1:22 3:15
w:the_build	0:-6 3:18
w:the_burst	0:7 1:10 2:24
w:the_burst_test	0:7 1:10 2:22
w:the_cage	1:15 3:11
w:the_call	0:-8 1:9 2:10
w:the_call_off	1:9 2:10
w:the_chair	0:20 1:8 2:6
w:the_clas	1:9 2:18
w:the_cmm	1:31
w:the_coat	1:16 3:8
w:the_cold	1:8 2:13
w:the_colour	0:-11
w:the_complete	0:-11
w:the_contract	0:10
w:the_crimp	0:-10 1:9
w:the_current	0:-31
w:the_current_issue	0:-29
w:the_custom	1:15 2:16
w:the_customer	0:7 1:29 2:37
w:the_customer'	0:8 1:22 2:18
w:the_customer_has	0:-12 1:23 2:5
w:the_dealer	2:-12
w:the_die	0:-6 1:8 2:10
w:the_dishwasher	0:5 1:16 2:20
w:the_dock	1:-14 2:-20
w:the_drawer	0:-10 2:6
w:the_drawer_front	0:-10
w:the_drop	0:-7 2:16
w:the_drop_test	0:-7 2:16
w:the_eight	0:13
w:the_emc	0:-6 1:11
w:the_emc_retest	0:-8 1:10
w:the_fair	0:23 1:17 2:-10
w:the_fatigue	0:26 1:33 2:13
w:the_fatigue_bench	1:30 2:8
w:the_fifty	0:11
w:the_finish	1:-24 3:10
w:the_first	0:-16 3:-11
w:the_first_#	1:-11 2:-18
w:the_first_batch	0:-16 2:17
w:the_first_lot	1:5 2:11
w:the_first_ones	0:11 1:22 2:18
w:the_first_production	0:-19 1:-9 2:-10
w:the_fit	1:13 2:-22
w:the_fit_check	1:10 2:-23
w:the_follow	0:-6 1:23 2:18 3:-14
w:the_gasket	0:10 1:5 2:10
w:the_glaze	0:15 1:9 2:22
w:the_go	0:10 1:9 2:14
w:the_go_for	0:10 1:9 2:14
w:the_good	1:-29
w:the_good_ones	0:20
w:the_halt	0:10
w:the_harbour	0:8 2:11
w:the_hardnes	0:22 1:36 2:6 3:17
w:the_heat	0:20 1:16 2:26
w:the_hinge	0:12
w:the_hinge_pins	0:18
w:the_hold	0:-12 1:-8
w:the_hundr	0:23 1:6 2:10
w:the_initial	1:12
w:the_institute	0:11 1:12 2:20
w:the_job	0:-16 1:-15 2:-8 3:-6
w:the_kiln	0:7 2:10
w:the_lab	1:16 2:-9 3:-10
w:the_last	1:30 2:8
w:the_last_#	0:5 1:10 2:-12
w:the_last_column	0:23 1:21 2:26
w:the_latest	0:10 2:-9
w:the_lath	1:-11
w:the_leak	0:7 1:23
w:the_line	2:-13
w:the_load	0:15 1:9 2:9
w:the_load_test	0:14 1:9 2:6
w:the_lot	0:16 1:18 2:15
w:the_material	1:-16 2:-15
w:the_migration	1:14
w:the_migration_test	1:14
w:the_moment	1:-23 2:13
w:the_moment_.	1:-23 2:13
w:the_new	0:20 1:26 2:34
w:the_next	0:35 1:42 2:-14 3:-9
w:the_next_delivery	0:-12
w:the_next_go	0:13 2:-13
w:the_next_one	0:27 1:25 2:9
w:the_next_release	0:6 1:13 2:-17
w:the_nod	0:16
w:the_number	1:-13 3:7
w:the_one	0:68 1:-22 2:8 3:-23
w:the_one_releas	0:22 1:-13
w:the_one_who	0:20 1:-16
w:the_ones	0:7 1:-5 2:18 3:14
w:the_only	0:20 1:6
w:the_open	1:-35 3:83
w:the_open_balance	3:21
w:the_open_order	0:7 1:-10 3:24
w:the_open_quantity	0:12 1:-27 3:64
w:the_order	0:-14 1:-21 2:7 3:80
w:the_order_,	1:-17 3:22
w:the_order_.	0:-17 3:23
w:the_order_to	0:-10
w:the_other	2:67 3:11
w:the_other_#	0:-12 1:17 2:47 3:16
w:the_other_.	0:28 1:6
w:the_oven	0:-15 2:32
w:the_pack	1:-15 2:-30
w:the_paint	0:8 1:18 2:-5
w:the_pause	1:7 2:-9 3:-10
w:the_pause_,	1:-10
w:the_pause_.	1:7 2:-11
w:the_pause_stay	1:22
w:the_piec	0:6 1:-12
w:the_pilot	1:-6 2:12
w:the_pilot_batch	0:7 1:-9 2:11
w:the_plat	1:20 3:-8
w:the_po	0:-5 1:-5 2:-6 3:41
w:the_po_,	0:-19 3:27
w:the_po_.	0:-18 1:-11 2:-6
w:the_porosity	0:5 1:6 3:35
w:the_portal	0:-14
w:the_price	0:-10
w:the_production	1:22 2:10
w:the_pull	1:8 2:14
w:the_pull_test	1:8 2:11
w:the_purchase	1:-12
w:the_purchase_order	1:-12
w:the_quantity	3:26
w:the_quantity_still	1:13 3:19
w:the_quarantin	0:24 1:-12 3:-9
w:the_rack	0:-5 1:19 2:12
w:the_releas	0:30 1:42
w:the_releas_.	0:26
w:the_releas_quantity	0:26 1:41
w:the_release	0:35 1:13 2:7
w:the_release_.	0:9 1:18 2:23
w:the_release_for	0:23 1:8 2:6
w:the_remain	0:12 1:-7 2:18 3:-17
w:the_remain_#	0:6 1:-10 2:18 3:-18
w:the_remainder	0:13
w:the_resin	1:-17
w:the_rest	1:5 2:29 3:-14
w:the_rest_,	0:13 1:20 3:12
w:the_rest_of	0:-5 1:26 2:16
w:the_restart_figure	0:-11
w:the_restart_of	0:15 2:-10
w:the_result	1:31 2:19
w:the_result_of	1:31 2:19
w:the_revis	0:-14
w:the_right	0:-23 1:-5 2:15
w:the_right_hand	1:-5 2:15
w:the_robot	0:10
w:the_run	0:-9 1:11 2:26
w:the_salt	0:-6 1:22
w:the_salt_spray	0:-11
w:the_same	1:14 2:8 3:35
w:the_sampl_.	0:13
w:the_sampl_are	0:-13 1:11 2:14
w:the_seal	0:-17 1:6 2:26
w:the_seat	0:9 1:6 2:14
w:the_second	0:8 1:38 2:13 3:-6
w:the_second_half	0:15
w:the_sery	0:9 1:28 2:29
w:the_shelf	0:-20 2:12
w:the_shop	0:18 2:6
w:the_showroom	0:42 1:9 2:20
w:the_site	0:5 2:13
w:the_sort	3:-13
w:the_spin	0:5 1:10
w:the_spin_test	0:5 1:10
w:the_spray	0:-20
w:the_stop	0:-11 1:-10 2:-27 3:-10
w:the_stop_,	0:5 1:-11 2:-11 3:46
w:the_stop_.	1:-26 2:-15
w:the_stop_:	0:13 1:-14 2:-10 3:13
w:the_stop_are	0:-12 1:15 2:-12
w:the_stop_count	0:-7 1:-11
w:the_stop_is	0:-10
w:the_stop_on	0:-20
w:the_stop_stay	0:-6 1:27
w:the_stoppage	0:7 2:-14
w:the_stoppage_.	2:-12
w:the_strap	1:-47 2:-26
w:the_table	1:10 2:5
w:the_table_.	1:10 2:5
w:the_thread	0:14 1:6 2:12
w:the_three	2:-12
w:the_time	0:-17 1:-18
w:the_torque	0:-17 1:28 2:7
w:the_torque_test	0:-18 1:26 2:7
w:the_toy	0:12 1:-15 2:-17
w:the_trade	0:-24 1:16 2:23
w:the_trade_show	0:-15 1:16 2:23
w:the_trial	0:12
w:the_truck	1:-10
w:the_ul	1:17 2:15
w:the_updat	0:-27
w:the_updat_file	0:-27
w:the_urgent	0:-15 1:10 2:16
w:the_urgent_ones	0:11
w:the_urgent_shipment	0:-24 1:8 2:15
w:the_week	0:19 1:5 2:-5
w:the_week_of	0:19 1:5 2:-6
w:the_weld	0:7 1:13 3:-13
w:the_whole	0:22
w:the_whole_remain	0:15
w:the_window	0:-18 1:6 2:26
w:the_window_#	0:-7 2:12
w:the_window_<name>	0:-14 2:15
w:the_wrong	3:-20
w:the_x	1:12
w:the_x_ray	1:12
w:the_yard	1:-11
w:their	0:21 1:42 2:32 3:5
w:their_*_.	3:36
w:their_date	1:12
w:their_own	3:-15
w:them	0:48 1:14 2:22 3:22
w:them_*_,	0:14
w:them_*_.	0:19 1:20 2:22 3:-14
w:them_*_in	0:6 1:15 2:5
w:them_*_of	0:10
w:them_*_rev	0:10
w:them_*_the	0:7 1:9 2:-12 3:34
w:them_*_you	1:8 2:14
w:them_,	0:23 1:32 2:17 3:-5
w:them_.	0:21 1:13 2:37 3:-8
w:them_:	0:16
w:them_by	1:-14 2:-10
w:them_go	1:16 2:8
w:them_in	0:18 1:5 2:-10
w:them_off	0:11 1:10
w:them_off_.	1:10
w:them_on	0:6 3:14
w:them_separately	2:-10
w:them_stay	0:6 1:10 2:7
w:them_to	0:5 1:-14 2:-12 3:6
w:them_to_the	1:-21 3:6
w:them_to_you	1:8 2:11
w:them_with	0:11 1:7
w:them_with_the	0:11 1:7
w:then	0:28 1:70 2:65
w:then_*_.	0:17 1:7 2:15
w:then_*_<name>	0:-12 2:8
w:then_*_a	0:22
w:then_*_from	2:11
w:then_*_i	0:5 1:7 2:19
w:then_*_release	0:11 1:7 2:-11
w:then_*_send	0:6 2:26
w:then_*_the	1:13 2:9
w:then_*_them	0:6 1:10 2:5
w:then_*_write	0:6 2:26
w:then_*_you	0:6 1:10
w:then_,	0:7 1:5 2:14
w:then_.	1:7 2:18
w:then_<name>	0:-6 1:18 2:37
w:then_<name>_.	2:11
w:then_<name>_<name>	0:-12
w:then_<name>_send	2:16
w:then_<role>	0:6 1:14 2:14 3:-8
w:then_a	0:8 1:7 2:14
w:then_i	0:33 1:22
w:then_i_release	0:10 1:6 2:-12
w:then_i_write	0:6 2:26
w:then_releas	1:25 2:11
w:then_release	0:17 1:32
w:then_send	0:11
w:then_the	2:13
w:there	0:-11 1:7 2:6 3:-8
w:there'	0:-12 2:14
w:there_*_#	0:23 2:15
w:there_*_no	2:-12
w:there_*_none	0:-16
w:there_are_#	0:16 2:9
w:there_is	0:-11 1:-11 2:-12
w:there_is_no	2:-12
w:therefore	0:40
w:these	0:23 2:9 3:11
w:these_#	0:11 1:-15 2:-10
w:these_*_the	0:6 1:20
w:these_.	0:20 1:10 2:7
w:these_are	0:-14
w:they	0:6 1:-39 2:-21 3:78
w:they_*_.	1:-18 2:-17
w:they_*_for	1:-11
w:they_*_in	1:-12
w:they_*_out	0:-14 2:13
w:they_*_part	3:25
w:they_*_the	3:50
w:they_*_to	1:-15 3:5
w:they_*_toward	0:-10
w:they_*_until	0:12 1:29 2:16 3:8
w:they_are	0:31 1:-13 3:51
w:they_are_until	0:7 1:17 3:6
w:they_come	0:-14 3:6
w:they_count	0:-9 3:18
w:they_count_toward	0:-10
w:they_go	1:-19
w:they_have	1:20
w:they_reduce	0:6 3:42
w:they_reduce_the	0:6 3:42
w:they_wait	0:10
w:thicknes	0:-11 1:23
w:third	0:13 1:7 2:8
w:third_*_the	0:11 1:5 2:7
w:third_of	0:11 1:5 2:7
w:third_of_the	0:11 1:5 2:7
w:this	0:55 1:-42 3:-14
w:this_*_,	0:15
w:this_*_.	0:37 1:-5 2:-29 3:-11
w:this_*_<name>	0:14 1:-14
w:this_*_and	0:18
w:this_*_as	0:12 1:-6
w:this_*_is	0:32
w:this_*_the	0:27 1:-20 2:-14
w:this_*_will	1:16
w:this_,	0:21 1:-37 3:15
w:this_,_<name>	1:-14
w:this_.	0:17 1:-18 2:-11 3:-15
w:this_and	0:26 1:17 2:10
w:this_and_will	1:16
w:this_as	0:7 1:-18 2:-8
w:this_mail	2:14
w:this_one	0:42 1:13 2:12
w:this_one_.	0:6 1:10 2:10
w:this_order	0:-11
w:this_release	0:39 1:-25 2:-22 3:11
w:this_release_.	0:32 1:-12 2:-23
w:this_release_is	0:26
w:those	0:41 1:21 2:44 3:30
w:those_#	0:-10 1:11 2:5
w:those_*_.	0:22 1:-9 2:-14
w:those_.	0:26 1:5 2:28 3:-10
w:those_are	0:10 1:21
w:those_com	0:12 1:8
w:those_in	0:10 1:-9 3:16
w:those_is	0:7 1:27
w:those_too	1:9 2:12
w:thousand	0:6 2:10
w:thread	1:16 2:12
w:through	0:6 1:33 2:-24 3:14
w:through_#	0:14 1:13
w:through_*_#	0:-12
w:throughout	0:-16
w:thru	0:21
w:tight	0:15 1:-9 2:23
w:tight_*_the	0:13 2:14
w:tight_until	0:13 2:7
w:tight_until_the	0:13 2:7
w:til	0:-5 1:-8 2:34
w:til_the	0:20 1:14 2:22
w:till	0:34 1:68 2:5 3:6
w:till_*_<name>	0:-7 2:10
w:till_<name>	0:9 1:5 2:10
w:till_our	0:13 1:29 2:46
w:till_the	0:9 1:59
w:time	0:5 1:-16 2:10 3:19
w:time_.	0:18
w:tins	0:13
w:to	0:-6 1:10 2:-40 3:66
w:to_#	1:-12 2:16 3:31
w:to_#_,	0:-8 2:7 3:36
w:to_#_<name>	1:5 2:12
w:to_*_#	1:-13 2:-12
w:to_*_(	1:-27
w:to_*_,	0:9 1:28 3:15
w:to_*_.	0:24 1:18 2:33 3:94
w:to_*_<name>	0:-11 1:-5 2:-10 3:7
w:to_*_again	0:9 1:6 2:13
w:to_*_and	0:-8 1:5 3:15
w:to_*_at	0:-11
w:to_*_built	1:39 3:17
w:to_*_by	1:8 2:10
w:to_*_c	0:-9 2:-10
w:to_*_count	0:5 1:-14
w:to_*_current	0:-10
w:to_*_cut	1:-23 2:34
w:to_*_in	0:17 2:-10
w:to_*_kept	0:-10 1:14 2:-7
w:to_*_made	2:14
w:to_*_now	0:-17 2:-8
w:to_*_on	0:-11 1:-13
w:to_*_pour	1:10
w:to_*_produc	1:-23 3:18
w:to_*_releas	0:26 1:48 2:17
w:to_*_sent	0:-11 1:-23 2:-18
w:to_*_shipp	0:-10 1:20 2:23
w:to_*_start	0:-9 1:28 2:32
w:to_*_taken	0:-13 1:10
w:to_*_that	0:10 1:-17 3:-12
w:to_*_the	0:21 1:25 2:21
w:to_*_touch	0:11 1:5
w:to_*_used	3:-10
w:to_*_with	0:-12
w:to_*_your	1:7 2:11
w:to_<name>	0:10 1:-23 3:-14
w:to_approve	0:12 1:-5 2:5
w:to_be	2:11 3:37
w:to_be_built	1:39 3:17
w:to_be_count	0:5 1:-14
w:to_be_cut	1:-23 2:34
w:to_be_kept	0:-10 1:14 2:-7
w:to_be_made	2:14
w:to_be_pour	1:10
w:to_be_produc	1:-23 3:18
w:to_be_releas	1:17 2:16
w:to_be_sent	0:-11 1:-23 2:-18
w:to_be_shipp	0:-10 1:20 2:23
w:to_be_start	0:-9 1:28 2:32
w:to_be_taken	0:-13 1:10
w:to_be_touch	0:11 1:5
w:to_be_used	3:-10
w:to_begin	0:-10
w:to_begin_with	0:-13
w:to_build	0:-20 3:9
w:to_draw	0:-10 2:-8
w:to_draw_#	2:-12
w:to_go	0:-17
w:to_leave	1:7 2:11
w:to_make	0:10 1:-7 3:24
w:to_mould	3:16
w:to_our	0:8 1:-11
w:to_print	0:-12 2:-8
w:to_release	2:14
w:to_remain	1:11 2:18
w:to_rev_#	0:14 3:-5
w:to_rev_c	0:-9 2:-10
w:to_revision	0:-7 1:-13 2:-11
w:to_revision_#	0:-7 1:-22 2:-11
w:to_run	1:-7 2:-15
w:to_ship	1:-22 2:-25
w:to_ship_,	0:-6 3:-16
w:to_sort	0:-14 1:-9 2:-11
w:to_stay	0:6 2:11 3:-15
w:to_the	0:5 1:6 2:-23 3:41
w:to_the_#	0:16 1:13
w:to_the_<name>	0:-12 1:-8 2:-15
w:to_the_current	0:-10
w:to_the_releas	0:27 1:41
w:to_these	0:9 1:-13 2:-14
w:to_us	0:-24 2:-11 3:38
w:to_us_.	0:-13 1:14 3:38
w:to_use	0:16 1:21 3:23
w:to_wait	0:-9 1:6 2:19
w:to_weld	3:37
w:to_weld_.	3:37
w:to_you	0:20 1:41 2:37
w:to_you_.	0:8 1:34 2:24
w:to_you_again	0:7 1:5 2:11
w:today	0:12 1:-26 2:-21 3:39
w:today'	3:-12
w:today_*_#	0:-12
w:today_,	0:28
w:today_.	0:18 1:-27 2:-16 3:32
w:today_for	0:-12
w:together	0:-13 2:7
w:together_#	0:-13
w:told	0:27 1:26 2:25
w:told_us	0:23
w:too	0:32 1:-8 2:10
w:too_.	0:20 1:-10 2:23
w:took	0:11
w:tool	0:15 1:21 2:19
w:top	0:-19
w:torque	0:-15 1:35 2:10
w:torque_*_is	1:16
w:torque_test	0:-18 1:26 2:7
w:total	0:23 1:15
w:total_*_#	0:22
w:tote	0:11 3:16
w:tote_#	0:14 3:16
w:tote_#_,	0:14 3:16
w:tote_*_,	0:14 3:16
w:touch	0:7 1:23 2:26
w:touch_*_the	0:15 1:7 2:11
w:touch_*_this	0:-13 2:6
w:touch_before	0:20 1:8 2:11
w:touch_before_the	0:14 1:7 2:11
w:touch_by	0:-13 2:6
w:touch_by_this	0:-13 2:6
w:toward	0:-29 1:-12 3:42
w:toward_*_#	0:-5 1:-10 3:27
w:toward_the	0:-25 1:-12 3:42
w:toward_the_#	0:-5 1:-10 3:27
w:toy	0:12 1:-15 2:-17
w:tpe	0:14
w:track	0:-20 1:-17 2:-15
w:trade	0:-24 1:16 2:23
w:trade_show	0:-15 1:16 2:23
w:transformer	1:9 2:28
w:transport	0:-21
w:tray	0:-13 1:-7 2:24
w:tray_#	0:5 1:17
w:tray_#_)	1:15
w:tray_*_)	1:15
w:tray_*_rev	0:10
w:tray_.	0:-13 1:-11 2:-13
w:tray_a	3:34
w:treat	0:22 1:12 2:19
w:tri	0:10 1:16 2:14
w:trial	0:6 1:42 2:45
w:trial_*_<name>	0:21 1:22 2:16
w:trial_*_our	1:28
w:trial_at	1:23 2:19
w:trial_at_our	1:13
w:trial_in	0:21 1:20 2:15
w:trial_in_<name>	0:21 1:20 2:15
w:trial_is	0:-9 1:10 2:8
w:truck	0:-28 1:-6 2:-11 3:-22
w:truck_*_#	0:-17
w:truck_,	1:7 2:12
w:truck_.	1:-14 3:-12
w:try	0:5 1:12 2:-8
w:turn	0:24 1:21 3:28
w:turn_*_loose	0:14 1:7 2:16
w:turn_them	0:14 1:5 2:14
w:twelve	1:-9 2:-19
w:twenty	1:14
w:twenty_five	0:21
w:two	0:-19 2:7
w:two_*_,	0:11 1:5
w:two_*_.	1:-7 2:38
w:two_*_of	0:-15 1:10
w:two_hundr	0:5 1:6 2:10
w:ul	1:17 2:15
w:unbuilt	0:31 1:5 2:11
w:unchang	0:-14 1:-12 2:-21
w:unchang_.	0:-15 1:-17 2:-23
w:under	0:25 1:35 2:11 3:-11
w:under_*_.	0:18
w:undersign	0:42
w:unit	0:9 1:69 2:7 3:9
w:unit_*_before	1:23
w:unit_*_not	0:7 1:32
w:unit_*_on	1:10 2:5
w:unit_,	0:13 1:37
w:unit_price	0:-23
w:unit_stay	1:10 2:5
w:unit_stay_on	1:10 2:5
w:unlock	1:26 2:9
w:unshipp	1:-19 2:49
w:until	0:12 1:77 2:84
w:until_*_#	1:-17
w:until_*_.	1:24 2:8
w:until_*_<name>	0:20 1:20 2:25
w:until_*_<role>	1:11 2:13
w:until_*_clas	0:-11 1:5
w:until_*_coat	1:10
w:until_*_colour	0:-11 1:12
w:until_*_custom	1:8 2:14
w:until_*_customer	0:-5 1:16 2:22
w:until_*_customer'	0:7 1:10 2:9
w:until_*_drop	2:11
w:until_*_fatigue	0:26 1:6 2:8
w:until_*_fill	0:-10
w:until_*_hardnes	1:9 3:-11
w:until_*_has	0:15 1:42 2:34 3:-10
w:until_*_have	0:-19 1:26 2:18
w:until_*_lab	1:24
w:until_*_new	0:-11 1:22 2:11
w:until_*_notice	0:-6 1:-42 2:27
w:until_*_paint	0:6 1:6 2:-13
w:until_*_porosity	3:35
w:until_*_showroom	0:42 1:9 2:20
w:until_*_site	2:13
w:until_*_stock	1:14 2:11
w:until_*_test	0:15 2:5
w:until_*_x	0:-9 1:12
w:until_<name>	0:15 1:37 2:16 3:29
w:until_<name>_.	1:18
w:until_<name>_has	1:9 2:10
w:until_<role>	1:36
w:until_further	0:-6 1:-42 2:27
w:until_further_notice	0:-6 1:-42 2:27
w:until_our	1:62 2:49
w:until_our_<role>	1:11 2:13
w:until_our_new	0:-10
w:until_our_stock	1:14 2:11
w:until_the	0:7 1:102 2:64
w:until_the_<name>	0:19 1:20 2:26
w:until_the_clas	0:-11 1:5
w:until_the_coat	1:10
w:until_the_customer	0:-7 1:13 2:19
w:until_the_customer'	1:10
w:until_the_drop	2:11
w:until_the_fatigue	0:26 1:6 2:8
w:until_the_hardnes	1:9 3:-11
w:until_the_new	0:-20 1:20 2:9
w:until_the_paint	0:6 1:6 2:-13
w:until_the_porosity	3:35
w:until_the_showroom	0:42 1:9 2:20
w:until_the_site	2:13
w:until_then	0:8 2:14
w:until_we	0:-19 1:43 2:19 3:7
w:until_we_have	0:-19 1:26 2:18
w:up	0:7 1:24 2:25 3:-29
w:up_*_.	0:-12
w:up_*_the	0:-19 1:20 2:9 3:-22
w:up_,	0:22 1:13 2:23
w:up_.	0:-10 1:-8 2:-27 3:-15
w:up_again	0:13 1:13 2:22
w:up_before	0:-10 1:-14
w:up_before_the	0:-10 1:-14
w:up_for	0:-15
w:up_till	0:-12 1:7 2:5
w:updat	0:-27
w:updat_file	0:-27
w:urgent	0:-15 1:12 2:34
w:urgent_*_goes	1:7 2:12
w:urgent_ones	0:11
w:urgent_shipment	0:-24 1:8 2:15
w:urgent_shipment_goes	1:7 2:12
w:us	0:-6 1:31 2:-26 3:54
w:us_#	1:-8 2:-11
w:us_*_.	0:-12
w:us_*_<name>	1:-10 2:-17
w:us_*_the	3:25
w:us_,	0:-32
w:us_.	0:-8 1:27 2:-21 3:45
w:us_in	1:-15 2:-17
w:us_in_<name>	1:-15 2:-17
w:us_on	3:25
w:us_on_the	3:25
w:us_the	0:-5 1:10 2:17
w:use	1:6 2:-5 3:11
w:use_#	0:-10 1:7
w:use_#_of	0:-10 1:7
w:use_*_.	3:-26
w:use_*_is	0:14
w:use_*_of	0:-10 1:7
w:use_,	0:13 1:-13
w:use_.	3:-13
w:use_and	3:10
w:use_as	0:14
w:use_as_is	0:14
w:use_the	0:-17 1:-8 2:-7
w:use_them	3:-11
w:used	0:-9 1:10 2:9 3:-9
w:used_.	3:-19
w:used_and	1:8 3:-10
w:usual	0:-18 1:-14 2:-13 3:8
w:usual_.	0:-18 1:-14 2:-14
w:valu	0:-6 1:16 2:9
w:valv	1:13
w:valve	0:8 1:-11 2:8 3:-15
w:valve_*_,	0:17 1:-9 2:5
w:van	0:7 1:-6 3:-22
w:van_.	0:6 1:-7 3:-22
w:veneer	0:-10
w:verdict	0:23
w:version	1:-11 2:-8 3:29
w:version_#	1:-11 2:-8 3:29
w:version_#_,	0:-12 1:-5 2:-9
w:version_*_,	0:-12 1:-5 2:-9
w:very	1:-14 2:-20
w:very_*_.	1:-14 2:-20
w:vibration	1:5 2:13
w:visit	1:-15
w:visor	0:-12 2:-24
w:wait	0:-8 1:66 2:67 3:-19
w:wait_*_.	0:11
w:wait_*_our	0:10 2:8
w:wait_*_the	0:-9 1:72 2:67 3:-15
w:wait_*_your	0:-13
w:wait_,	0:-12 1:31 2:34
w:wait_.	1:-23 2:-10
w:wait_for	1:85 2:72 3:-15
w:wait_for_the	0:-9 1:68 2:61 3:-15
w:wait_on	0:-11 1:6 2:14
w:wait_till	0:13 2:9
w:wait_until	0:22 1:6 2:13
w:wait_until_our	0:10
w:want	0:23 2:-6 3:-44
w:want_to	0:18
w:warehouse	0:-19 2:39 3:-7
w:warehouse_,	0:12 1:17
w:warehouse_.	0:-15 1:-21
w:warehouse_until	0:-24 1:8
w:warranty	0:-23
w:was	0:-9 1:-50 2:-24 3:41
w:was_*_.	0:-29 1:-20 2:-17
w:was_*_by	0:12 3:10
w:was_*_in	0:-10 2:6
w:was_.	1:-15
w:was_finish	0:-12 1:-6
w:was_releas	0:-10 2:6
w:was_releas_in	0:-10 2:6
w:way	0:7 1:-24 2:8
w:we	0:-12 2:-17 3:-14
w:we'll	0:-10
w:we've	1:18 2:14
w:we_*_#	1:9 2:15
w:we_*_,	0:-17 1:-26
w:we_*_not	3:-26
w:we_*_take	3:20
w:we_*_the	0:-25 1:15 2:14 3:-23
w:we_*_those	0:10 1:-15 2:-20
w:we_*_to	2:-12
w:we_*_you	0:-7 1:-13 2:-8
w:we_approve	0:-19
w:we_are	0:-12 1:11
w:we_call	0:11 2:6 3:-11
w:we_call_the	0:11 3:-11
w:we_can	0:-26 1:-15
w:we_do	3:-26
w:we_do_not	3:-26
w:we_have	0:-21 1:17 2:19
w:we_have_the	0:-19 1:18
w:we_pull	0:-10 2:-29
w:we_pull_the	0:-10
w:we_stopp	0:6 1:-13
w:we_stopp_,	0:-11 1:-6
w:we_stopp_you	0:-7 1:-10 2:-9
w:we_take	1:-9 2:14 3:17
w:we_take_#	1:8 2:14
w:we_take_the	1:-13
w:we_will	0:-10 1:-8
w:webb	0:-23 1:-11
w:week	0:-15 1:-12 3:-11
w:week_#	0:15 2:6
w:week_#_:	1:-9 2:-10
w:week_*_#	0:-10 2:6
w:week_*_:	1:-9 2:-10
w:week_*_<name>	1:-28 2:-26
w:week_*_and	1:9 2:18
w:week_.	0:-11
w:week_of	0:-11 1:-31 2:-19
w:week_of_#	0:-10 2:6
w:week_of_<name>	1:-30 2:-27
w:weekend	1:-22 2:-33
w:weld	0:-5 1:-12 3:36
w:weld_.	3:37
w:weld_procedure	0:15 1:12
w:well	0:34 2:23
w:well_.	0:24 2:14
w:went	1:-11 2:-26
w:were	1:-27 2:-45 3:5
w:were_*_at	0:-13 1:-11
w:were_*_before	0:8 2:-11
w:were_*_finish	0:11
w:were_*_in	0:-13
w:were_*_to	0:-11
w:were_*_when	0:8 1:-20 2:-34
w:were_already	0:10
w:were_finish	2:-28 3:15
w:were_finish_at	0:-13 1:-11
w:were_finish_before	1:7 2:-11 3:15
w:were_finish_when	0:8 2:-29
w:were_ready	1:-18 2:-17
w:were_releas	0:-13
w:were_through	0:11
w:what	0:43 1:21 2:23 3:78
w:what'	0:5 3:37
w:what'_*_to	3:36
w:what'_left	3:30
w:what_*_deliver	1:-12
w:what_*_in	0:11 1:6 2:9
w:what_*_owe	3:29
w:what_*_still	0:11 1:-14 3:35
w:what_goes	0:12
w:what_is	0:18 1:9 2:47 3:24
w:what_is_in	0:11 1:6 2:9
w:what_is_still	3:16
w:what_ship	0:-19 1:-10 3:45
w:what_the	2:-29
w:what_you	0:12 1:-14 3:44
w:what_you_owe	3:29
w:what_you_still	0:11 1:-15 3:26
w:whatever	0:14 1:36 2:39 3:49
w:when	1:66 2:-7 3:-11
w:when_*_have	0:9 1:10
w:when_*_is	0:17
w:when_*_pull	0:-9 1:5 2:-23
w:when_*_stopp	0:6 1:-16 2:-12
w:when_i	0:10 1:-11 2:-13
w:when_it	0:26 1:9 2:25
w:when_the	0:6 1:46 2:50
w:when_we	0:-17 2:-16 3:-19
w:when_we_pull	0:-10
w:when_we_stopp	0:-8 1:-10
w:when_you	0:10 2:-7
w:where	0:13 1:8 2:26 3:41
w:where_*_are	0:30 1:33 2:18 3:10
w:where_it	0:-12 1:-10 2:9
w:where_they	0:32 1:48 2:18 3:41
w:where_they_are	0:29 1:33 2:18 3:10
w:whereupon	1:9 2:12
w:whether	0:8 1:19 2:7
w:whether_the	0:8 1:19
w:which	1:12
w:which_is	0:10 1:11
w:which_you	1:-11 2:-18
w:white	0:-18 1:-11 2:-8
w:white_*_,	0:-15 2:-8
w:who	0:41 2:-7
w:who_*_releas	1:10
w:who_*_the	0:6 2:16
w:who_*_them	0:25 1:6 2:6
w:who_*_this	1:-10 2:-12
w:who_releas	0:15 1:-18 2:-12
w:whole	0:25
w:will	0:19 1:51 2:9 3:15
w:will_*_.	0:15 1:6 2:7
w:will_*_a	0:-8 2:10
w:will_*_be	0:-10
w:will_*_from	0:11 1:16 2:-25
w:will_*_issu	1:15
w:will_*_on	0:21 1:13
w:will_*_release	1:5 2:12 3:15
w:will_*_that	1:10
w:will_*_the	0:17 1:16 2:26 3:19
w:will_*_them	0:13 1:14 2:14
w:will_*_those	0:10 1:8 2:6
w:will_*_you	0:15 1:14 2:12
w:will_also	1:10
w:will_approve	0:21
w:will_be	0:27 1:12 2:16 3:10
w:will_be_issu	1:15
w:will_call	0:11 1:12
w:will_come	0:11 1:16 2:-25
w:will_come_from	0:11 1:16 2:-25
w:will_decide	0:21 1:13
w:will_follow	0:13
w:will_give	0:9 1:10 2:9
w:will_issue	0:-9 1:22 2:18
w:will_issue_the	0:6 1:16 2:9
w:will_release	0:14 1:21 2:26
w:will_release_the	0:7 2:11
w:will_release_them	1:14 2:14
w:will_send	0:6 1:16 2:15
w:will_sign	0:10
w:will_tell	0:6 1:5 2:10
w:will_tell_you	0:6 1:5 2:10
w:will_then	0:-5 1:11 2:12
w:winch_drum	1:-10
w:wind	0:21 1:8 2:13
w:window	0:-7 1:7 2:26
w:window_*_#	0:-13 2:15
w:window_*_<name>	0:13 2:9
w:window_<name>	0:-13 2:15
w:window_<name>_#	0:-13 2:15
w:wire	1:-19 2:7
w:wire_*_terminal	1:-31
w:with	0:-6 1:17 2:-28 3:-31
w:with_#_piec	0:14
w:with_*_#	0:-12 2:5
w:with_*_,	0:14 1:30 2:25
w:with_*_.	0:14 1:-13
w:with_*_<name>	1:16
w:with_*_c	0:-11
w:with_*_new	1:14 2:7
w:with_*_on	1:20
w:with_*_other	0:12
w:with_*_piec	0:14
w:with_*_rest	0:19
w:with_*_to	1:12
w:with_*_until	0:-8 1:21 3:-11
w:with_<name>	1:16 3:-8
w:with_a	0:16 1:15 2:17 3:-16
w:with_its	0:-25 1:7
w:with_our	1:-9 2:-12
w:with_ref	0:23 1:-9 2:-7
w:with_ref_.	0:23 1:-9 2:-7
w:with_reference	1:12
w:with_reference_to	1:12
w:with_the	0:13 1:-16 2:-24 3:-41
w:with_the_other	0:12
w:with_the_rest	0:19
w:with_this	0:15
w:with_two	1:-21 2:-17
w:with_you	0:-27 1:-6 2:15 3:-7
w:with_you_,	0:7 1:30 2:23
w:with_you_.	0:-6 1:-19
w:with_you_on	1:20
w:with_you_until	0:-8 1:21 3:-11
w:withdrawn	0:-29
w:without	0:-5 1:-22 2:-5
w:without_a	0:-17
w:wo	3:-16
w:wo_#	3:-16
w:word	0:-11
w:work	0:-22 1:-25 2:-29
w:work_*_the	0:-10
w:work_on	0:-8 1:-21 2:-16
w:would	0:26 1:-8 2:-9
w:wrapp	1:-11
w:writ	0:53 1:62 2:47 3:-9
w:writ_*_the	0:16 1:24
w:writ_*_you	1:32 2:17
w:writ_.	0:44 1:24 2:25 3:-12
w:writ_to	1:32 2:17
w:writ_to_you	1:32 2:17
w:writ_you	1:14 2:10
w:write	0:44 1:18 2:35
w:write_again	0:7 1:6 2:26
w:write_to	0:10
w:write_you	0:24 1:5 2:9
w:written	0:22 1:54 2:28 3:-18
w:written_*_.	0:36 1:34 2:10
w:written_*_after	0:23 1:9 2:8
w:written_*_from	0:16 1:23 3:-14
w:written_*_you	1:22 2:19
w:written_release	0:13 1:25 2:14 3:-18
w:written_release_.	0:31 1:32
w:written_release_after	0:23 1:9 2:8
w:written_release_from	0:10 3:-14
w:written_to	1:22 2:19
w:written_to_you	1:22 2:19
w:wrong	1:13 3:-17
w:x	0:-9 1:15 3:-11
w:x_#	1:-10
w:x_ray	0:-8 1:21
w:xx	1:-17 2:-16
w:yard	0:-10 1:-25 3:-9
w:yard_.	0:-15 1:-15 3:-17
w:year	0:-17 2:6
w:yes	2:25
w:yes_,	1:-13
w:yes_to	0:-17
w:yet	0:-13 1:-50 2:50 3:-26
w:yet_.	0:-30 1:-48 2:53
w:you	0:22 1:-26 2:12 3:-16
w:you'd	1:-10
w:you'd_already	1:-10
w:you'll	0:14
w:you're	0:-15
w:you've	0:-7 1:-23 2:-19 3:-13
w:you've_got	0:-14 1:-10 3:-13
w:you_*_#	0:-12 1:-10 3:15
w:you_*_,	0:-10 1:-10 2:-20
w:you_*_.	0:26 1:26 2:17
w:you_*_a	0:23 1:11 2:16 3:7
w:you_*_and	0:15
w:you_*_done	0:11
w:you_*_finish	3:-11
w:you_*_for	0:-6 1:15
w:you_*_get	0:-20 2:32
w:you_*_have	1:-22 3:24
w:you_*_hold	1:20
w:you_*_my	0:47 1:-7
w:you_*_our	1:12
w:you_*_release	0:20 1:20 2:23
w:you_*_send	0:-6 3:17
w:you_*_ship	0:-8 3:-21
w:you_*_so	0:-8 1:-10 2:-10
w:you_*_take	1:9 2:10
w:you_*_the	0:19 1:-21 2:-13 3:-11
w:you_*_then	2:10
w:you_*_this	0:11
w:you_*_to	2:10
w:you_*_us	3:29
w:you_*_use	0:-11 3:-15
w:you_,	0:5 1:25
w:you_.	0:-10 1:-22 2:34 3:7
w:you_a	0:15 1:13 2:17
w:you_a_release	0:5 1:11 2:16
w:you_again	0:7 1:5 2:14
w:you_again_.	0:7 1:5 2:11
w:you_are	0:14 1:-11 2:5
w:you_can	0:-9 1:-8 2:28
w:you_can_send	0:-6 3:17
w:you_don't	0:14 1:9 2:8
w:you_for	0:-24 3:-15
w:you_for_the	0:-18
w:you_get	2:11
w:you_had	0:16 1:-12 2:-16 3:-15
w:you_had_done	0:11
w:you_have	0:56 1:-5
w:you_have_my	0:47 1:-7
w:you_hear	0:16
w:you_in	0:9 1:6 2:11
w:you_may	0:-9 1:-6 3:-33
w:you_on	1:20
w:you_on_hold	1:20
w:you_owe	3:29
w:you_owe_us	3:29
w:you_still	1:-22 3:30
w:you_still_have	1:-22 3:24
w:you_the	0:28 1:24 2:18
w:you_the_release	0:17 1:20 2:6
w:you_to	1:12 2:6
w:you_until	0:-8 1:26 3:-11
w:you_until_the	1:16 3:-11
w:you_will	2:10
w:you_will_then	2:10
w:your	0:-8 1:-12 2:14 3:15
w:your_*_,	0:-16 1:-8 2:-12 3:-15
w:your_*_.	1:-34 2:9 3:-14
w:your_*_before	1:16 2:16
w:your_*_cage	0:11 1:10
w:your_*_of	0:-7 1:-18
w:your_*_report	0:10 1:-9 2:-7
w:your_*_store	0:-25 3:-14
w:your_*_till	1:10 2:14
w:your_*_until	0:-9 1:32 2:23
w:your_block	0:-11
w:your_cage	3:23
w:your_dock	1:13 2:15
w:your_floor	1:-10
w:your_floor_.	1:-11
w:your_house	0:15
w:your_open	3:41
w:your_place	0:-11 1:7 2:5
w:your_store	1:13 2:15
w:your_warehouse	0:-19 1:-7 2:37
w:your_warehouse_,	0:12 1:17
w:your_warehouse_.	0:-15
w:your_warehouse_until	0:-24 1:8
w:your_yard	0:-15 1:-20 3:-11
w:your_yard_.	0:-15 1:-15
w:zinc	0:-12
`;
