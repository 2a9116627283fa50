/** Written by `npm run train`. One feature a line: its weights in hundredths, each behind the place of its class in the first line. */
export const SAID_WEIGHTS = `
authority trigger balance effect
act=!go/embedded	1:-10 2:10
act=!go/noun	0:-6 1:7 2:27
act=!go/order	1:29 2:119
act=!go/past	1:-10 2:-12
act=!hold/noun	0:10
act=!hold/order	2:-7 3:15
act=!reject/embedded	0:-10 1:-10 2:-10
act=cancel/noun	1:11
act=cancel/order	1:-26 3:39
act=go/embedded	0:49 1:57 3:78
act=go/noun	0:48 1:22 2:8 3:-21
act=go/order	1:-25 2:-38
act=go/past	0:5 1:-15 2:-18
act=go/perfect	0:10 1:-40 2:-17 3:-12
act=go/plan	0:23 1:26 2:30 3:30
act=go/quote	3:25
act=go/will	0:71 1:30 2:14 3:-19
act=hold/embedded	0:20 1:15 3:-6
act=hold/noun	0:-15 2:21 3:-9
act=hold/order	0:-12 1:37 2:57 3:-20
act=hold/past	0:-26 3:-6
act=hold/perfect	0:28 1:24 2:46 3:-14
act=hold/quote	1:-10
act=hold/will	0:22 1:9 2:10
act=i>go	0:122 1:22 2:-21 3:-8
act=i>hold	0:13 1:10 2:6
act=lift/embedded	0:-11 1:9 2:31
act=lift/noun	0:-8 1:-16 2:-29
act=lift/order	0:26 1:8 2:13 3:-21
act=lift/perfect	0:-22
act=none/order	0:-13 1:13 2:32 3:-7
act=reject/embedded	0:-6 1:27 2:18
act=reject/order	1:31 2:17 3:-15
act=we>go	0:-22 1:-5 2:-8 3:-14
act=we>hold	0:-15 1:-28 2:5
act=x>cancel	1:-27 3:42
act=x>go	0:11 2:-19
act=x>hold	0:-10 1:20 2:41 3:-38
act=x>lift	1:6 2:5 3:-41
act=x>none	0:-13 1:13 2:32 3:-7
act=x>reject	0:-9 1:16 2:11 3:-15
bias	0:-25 1:-45 2:-35 3:-27
cue=all	0:24 2:39 3:14
cue=cancel	0:-10 1:-35 2:-27 3:52
cue=earlier	0:-11 2:9
cue=finished	0:-23 1:-22 2:-41 3:-20
cue=hold	0:-6 1:31 2:43 3:-38
cue=lift	1:6 2:5 3:-14
cue=make	0:-7 2:-11 3:66
cue=none-left	0:-13 1:13 2:32 3:-7
cue=open-total	0:-6 1:-13 2:40 3:86
cue=order-total	0:19 1:-10 2:-10 3:103
cue=permit	0:-13 1:-19
cue=plan	0:57 1:70 2:18
cue=proceed	0:-34 1:-12 2:10 3:-18
cue=reject	0:-9 1:18 2:11 3:-15
cue=release	0:75 1:11 2:-19 3:-28
cue=rest	1:-11 2:72
cue=restart	0:-15 1:-18 2:-11 3:-8
cue=send	0:11 1:21 2:28 3:-22
cue=ship	0:-19 1:-20 2:-37
cue=shipped	0:-15 1:20 2:-5 3:-11
cue=start	0:-16 1:23 2:67
cue=stay	2:40 3:17
cue=under-way	0:-31 1:19 2:45
cue=use	1:47 2:43 3:19
first=#	0:-50 1:17 2:14 3:-55
first=-	0:25
first=<role>	0:131 1:-18 3:-24
first=a	0:-54 1:-25 2:24 3:-18
first=about	0:24
first=accept	3:27
first=after	0:11 1:12 2:38
first=all	0:-26 1:-21 2:61 3:-28
first=alloy	0:-36 1:-16
first=also	3:-29
first=another	1:6 2:30 3:-14
first=any	0:-23
first=anyth	0:5 1:6 2:19
first=approv	0:-9 1:-35 2:-31 3:-25
first=approval	0:7 1:-25
first=approve	0:-10
first=art	1:-10
first=article	0:-22
first=artwork	0:-11
first=as	0:10 2:-9 3:-12
first=authoris	0:10 1:-16
first=b	0:-27 1:-13 2:26 3:-37
first=back	2:-25
first=bag	3:-13
first=balance	0:7 2:96
first=before	0:15
first=best	0:-42 1:-24
first=block	0:6 1:62 2:85
first=board	0:-23
first=both	0:33 1:14 2:24
first=box	1:10 3:6
first=build	0:-10 1:9
first=bulk	0:-18 2:35
first=c	0:-65 1:-44 2:-69 3:-39
first=can	1:-45 2:-19
first=carrier	1:-33
first=cheer	0:-35 1:5
first=clear	0:9 3:10
first=complet	1:-12
first=could	1:-12
first=count	1:-6 3:39
first=d	0:-39
first=dear	0:-44 1:-28 2:-26 3:-16
first=decision	0:22 1:-20 3:8
first=deduct	0:-16 3:73
first=delivery	0:-20 1:-5 2:-10
first=do	0:33 1:16 2:22
first=dock	1:-15 2:-23
first=don't	0:-17 1:-44 2:68
first=done	0:-17
first=dr	0:18
first=draw	0:-34
first=e	0:-22 1:-13 2:-54
first=every	3:35
first=everyth	0:6 1:20 2:52
first=f	0:-39
first=film	0:-36 1:-20
first=finish	0:-60 1:-21 2:19 3:-13
first=first	0:-6 1:23 2:-11
first=follow	2:-12
first=for	0:29 1:14 2:15
first=freight	1:-14 2:-34
first=from	0:6 1:14 2:5 3:-26
first=full	0:-11
first=further	0:-6 2:10 3:-11
first=gate	1:-11 2:-12
first=get	0:-10 1:-23 2:-18
first=go	0:-37 1:-23 2:-27
first=good	0:-38 1:-26 2:-13 3:-13
first=green	0:-16
first=greeting	2:-13
first=have	0:-25
first=held	1:11
first=hello	0:-21 1:-37 2:-10
first=hey	0:17 1:7 2:-10
first=hi	0:-21 1:-16 2:-9 3:-21
first=hold	0:-39 1:55 2:-22 3:-13
first=hold'	0:14
first=i	0:111 1:-22 2:-18 3:-26
first=i'll	0:80 1:60 2:49
first=i'm	0:89 1:-35 2:-21 3:-21
first=if	0:-11 1:9
first=index	0:-22 1:-9 2:11 3:-25
first=invoice	2:-19
first=issu	0:38 1:-33 3:-20
first=it	1:-15 2:-14
first=item	0:-25 1:-9 2:-37
first=jo	0:10
first=karen	0:29
first=keep	0:21 1:42 2:85 3:-28
first=kindly	0:-18
first=kirsty	0:21 1:-26
first=kowalczyk	0:14
first=leave	1:-14 2:78
first=lena	0:5 1:-23
first=let	0:-25 3:-12
first=let'	0:-10 2:-24
first=line	0:-22 1:-11 2:-23
first=look	0:-46
first=lot	0:-22 1:9 2:76 3:-29
first=lots	0:21 1:17 2:48
first=make	0:-12
first=marta	0:-18
first=mass	1:21 2:25
first=material	0:-31 1:-6
first=may	0:-5 3:-19
first=morn	0:18 1:-13 2:-11
first=mr	0:12
first=mrs	1:-19 2:-10
first=my	0:38 1:-12
first=new	1:34 3:-29
first=next	0:46 1:64 2:-11 3:18
first=no	0:-28 1:-20 2:18
first=nobody	0:15 1:26 2:24
first=none	1:12 3:12
first=not	1:58 2:5
first=noth	0:-42 1:-27 2:22
first=of	2:22 3:-14
first=ok	0:16 1:-19 3:-7
first=ok'd	0:18 1:-20
first=on	0:6 1:6 2:-30
first=one	0:11 1:6 2:6
first=only	0:28 1:18 2:20
first=open	0:-44 1:25 2:5 3:19
first=order	0:11 1:-7 2:8
first=other	0:-8 1:-23 2:51 3:-22
first=our	0:34 2:10
first=pack	0:6 1:-24 2:-19
first=pallet	0:-13 1:-27 2:15
first=part	0:-48 1:-10 2:-34 3:-27
first=per	0:12 1:11 2:-8
first=pick	0:-7 2:-13
first=pilot	1:-16
first=please	0:-44 1:-39 2:-31 3:-9
first=pls	0:-16 1:-19 2:-27
first=pos	0:-22
first=powder	0:-14
first=print	1:16 2:17 3:13
first=priya	0:-19 1:-11 2:-7
first=production	0:5 1:-13 2:48
first=purchase	0:11 2:-21
first=put	0:-25
first=qty	0:6 1:-18 2:48
first=quantity	0:-31 1:-9 2:14
first=r	1:-23 2:-6
first=ref	1:-10 2:10
first=regard	0:-28 1:-8
first=releas	0:19 1:8 2:-28 3:-13
first=release	1:-21 2:-13 3:-43
first=remain	0:-25 1:10 2:42 3:-9
first=resin	0:-22
first=respect	1:-8 2:-15
first=rest	0:-23 2:37
first=restart	0:-28 1:-23 3:-24
first=resume	0:-26 2:-7
first=rev	0:-42 1:-23 2:-52 3:-34
first=revision	0:16 1:39 2:16 3:-15
first=run	0:-7 1:-5 2:-9 3:-27
first=same	0:-60 1:-18 2:-31
first=sample	0:-13 1:-30 2:-6
first=send	0:-10 1:-18 2:-21
first=serial	0:6 1:18 2:15 3:-17
first=sery	1:-7 2:36
first=seven	0:-22
first=seventy	0:18 1:5
first=sew	1:-11
first=ship	0:-39 1:-30 2:-31 3:-33
first=shipp	0:-23 1:-5 2:-5 3:27
first=sign	0:-18 1:-31 2:-17
first=sixty	0:32 2:11
first=so	0:22 1:-12 2:-17 3:39
first=sorry	0:-16
first=sort	3:-11
first=stay	0:-32 1:13 2:50
first=still	1:13 2:35
first=stopp	1:17 2:32
first=ta	0:-32 1:-11
first=team	0:-5 2:-6 3:-14
first=test	1:-23 2:-18
first=thank	0:-69 1:-13 2:-18 3:-16
first=that	0:10 1:23 2:20 3:30
first=that'	1:-23 2:-11
first=the	0:-13 1:-14 2:17 3:34
first=there	0:12 1:17 2:9
first=there'	1:15 2:18
first=these	0:-5 1:-14 2:6 3:26
first=they	0:-27 1:-23 2:-13 3:19
first=thirty	0:-21 1:26 2:15
first=this	0:34 1:-43 2:-5 3:-13
first=those	2:6 3:17
first=three	0:-28
first=thx	0:-22 1:-11
first=to	0:20 1:19
first=transport	0:-19
first=tray	0:-22 1:6 3:-21
first=truck	0:-21
first=twelve	1:-10 2:-21
first=twenty	0:-11 1:11
first=two	0:-18 1:9 2:8
first=until	1:-15
first=use	1:7 3:28
first=vera	0:28 1:42
first=wait	1:-23 2:17
first=we	0:-34 1:-31 2:-32 3:40
first=we'll	0:-27 1:-35
first=what	0:-7 1:20 2:56 3:33
first=what'	1:8 2:13 3:-8
first=whatever	0:10 2:21 3:37
first=when	0:-15 1:40
first=who	0:18 1:32
first=window	0:14 2:-10
first=wire	1:-24
first=with	0:15 1:-10 2:-11 3:20
first=yes	0:-36 1:-24 2:24
first=you	0:12 2:-10 3:-6
first=you're	0:-10
first=you've	1:-11 2:-18
first=your	0:-15 1:-12 3:-7
found	0:97 1:76 2:75 3:157
here	0:103 1:135 2:100 3:120
name	0:52 1:7 2:-8 3:-26
not-found	0:-156 1:-156 2:-130 3:-120
role	0:147 2:-9 3:-26
role=condition	0:15 1:33 2:-18
role=main	0:-24 1:-46 2:-36 3:-29
role=reason	0:-12 1:6 3:-7
role=relative	0:15 1:8 2:26
role=until	0:23 1:112 2:46 3:-7
short	0:-74 1:-171 2:-133 3:-132
slot=accepted	1:-59 2:15 3:26
slot=authorized	0:-27 1:-37 2:-65 3:-10
slot=earlier	0:-7 2:11
slot=held	0:-26 1:19 2:-26 3:-16
slot=inProcess	0:-26 1:-20
slot=made	0:24 1:-20 2:9 3:-24
slot=null	1:36 2:20 3:-11
slot=onHold	1:43 2:90 3:-30
slot=open	0:34 1:23 2:24 3:5
slot=ordered	0:6 2:-17 3:21
slot=rejected	0:14 1:12 2:15
slot=shipped	0:-5 1:-35 2:-27
w:!	0:-56 1:-51 2:-37
w:!_!	0:-23 1:-27 2:19
w:"	0:5 1:-10 2:16 3:29
w:"_*_"	1:-13 2:15
w:"_<name>	1:-11 2:13
w:"_<name>_"	1:-13 2:12
w:"_is	1:-13 2:15
w:#	0:-54 1:-24 3:-11
w:#_#	0:-11 1:-8
w:#_#_#	0:-13
w:#_#_,	1:13
w:#_#_.	1:-14 2:-17
w:#_%	0:-15
w:#_(	0:-11 1:-7 2:17 3:40
w:#_(_#	0:6 1:7 2:14 3:22
w:#_(_rev	0:-9 1:-9 3:-24
w:#_)	2:7 3:29
w:#_)_,	1:5 3:27
w:#_)_.	0:-13 3:-13
w:#_)_are	0:17 1:-8 3:-14
w:#_)_can	1:-6 3:30
w:#_)_was	0:-10
w:#_*_#	1:-5 2:-16 3:-11
w:#_*_(	1:14 2:-8 3:6
w:#_*_)	1:-22 2:46 3:10
w:#_*_,	0:5 1:-14 2:-18 3:-24
w:#_*_-	1:12 2:11
w:#_*_.	0:17 1:-14 2:39
w:#_*_:	0:-9 2:5 3:-13
w:#_*_;	0:-11
w:#_*_<name>	0:-6 1:-38 2:-25 3:-19
w:#_*_<role>	1:10 2:16
w:#_*_a	1:-21 2:36 3:-18
w:#_*_accept	1:34 2:15
w:#_*_accord	0:-17 2:-12
w:#_*_after	0:30 1:18 2:12
w:#_*_against	0:-7 1:-15 3:11
w:#_*_all	3:-12
w:#_*_already	1:10 2:8 3:-40
w:#_*_and	0:30 1:17 2:44 3:17
w:#_*_approv	0:-5 1:-17 2:12
w:#_*_are	1:-11 2:40 3:-22
w:#_*_articl	0:15
w:#_*_artwork	1:9 2:11
w:#_*_as	0:-8 1:-8 2:-12
w:#_*_ask	1:-14 2:-10
w:#_*_at	1:18 2:16 3:-14
w:#_*_b	0:13 1:6
w:#_*_back	1:27 2:23
w:#_*_be	1:11 2:6
w:#_*_because	0:13
w:#_*_been	0:5 2:13
w:#_*_before	0:-8 1:-8 2:-12 3:18
w:#_*_behind	0:7 1:15
w:#_*_between	0:-11 1:9 2:9
w:#_*_bin	0:-10 1:16
w:#_*_black	0:9 1:-13
w:#_*_block	2:-22 3:-25
w:#_*_board	1:-15 2:-12
w:#_*_borosilicate	0:10 1:-7
w:#_*_both	2:-12
w:#_*_box	0:-11 1:46 3:10
w:#_*_bracket	0:-8 1:26 2:12 3:11
w:#_*_cabinet	1:18 2:43
w:#_*_call	1:-10 2:-15
w:#_*_can	0:-16 1:-13 2:13 3:24
w:#_*_caps	1:10
w:#_*_carton	1:-16 3:-24
w:#_*_clear	0:-17 1:-13 2:-16
w:#_*_clos	0:18 1:-8
w:#_*_count	3:21
w:#_*_cover	0:22
w:#_*_crate	0:-6 1:6 3:10
w:#_*_deduct	1:-14 3:7
w:#_*_do	0:-15 1:29 2:9
w:#_*_don't	0:-12 2:61 3:-20
w:#_*_draw	0:19 2:17
w:#_*_em	0:-10
w:#_*_far	1:-11 2:-18
w:#_*_finish	0:-12 1:19 2:9 3:-14
w:#_*_follow	0:15 1:8 2:9
w:#_*_for	0:-12 1:28 2:11 3:-14
w:#_*_fr4	0:-21 1:-15
w:#_*_fram	0:6 3:-20
w:#_*_from	0:-8 1:-16 3:51
w:#_*_frozen	0:21 1:27 2:34
w:#_*_get	0:13
w:#_*_given	1:-12
w:#_*_go	0:7 1:-25 2:35
w:#_*_good	1:-14
w:#_*_grill	0:13 1:-9
w:#_*_grip	0:18
w:#_*_have	1:-9 2:-13 3:13
w:#_*_high	0:-13
w:#_*_hold	2:97
w:#_*_housing	0:-16 1:-11
w:#_*_i	0:36 1:10 2:10
w:#_*_in	0:-11 2:12 3:43
w:#_*_inst	0:-13
w:#_*_is	0:35 1:20 2:31 3:6
w:#_*_it	0:7 1:28 2:10
w:#_*_its	0:-18
w:#_*_keep	1:-12 2:-11 3:18
w:#_*_leave	0:15 1:12 2:11
w:#_*_lids	0:14 1:-13 2:-9
w:#_*_lock	1:-7 2:26 3:-6
w:#_*_lot	0:-16 1:22 2:-5 3:-15
w:#_*_material	0:11 1:-9 2:-6
w:#_*_may	0:-24 1:-20 2:11 3:-27
w:#_*_must	0:14 1:32 2:36
w:#_*_natural	0:-13 1:-6
w:#_*_no	0:17 1:8 2:9 3:-8
w:#_*_not	0:15 1:22 2:45 3:8
w:#_*_now	0:8 1:5 2:10
w:#_*_of	0:-5 1:-21 2:7 3:14
w:#_*_off	0:-33 1:6 2:31 3:16
w:#_*_ok	2:6 3:20
w:#_*_on	1:6 2:52 3:18
w:#_*_ones	1:-32 2:-8 3:-12
w:#_*_only	0:-7 2:15
w:#_*_open	0:-21
w:#_*_order	1:10 2:-10
w:#_*_out	0:25 1:-5 3:40
w:#_*_over	0:11 1:15 2:5
w:#_*_pallet	0:-14 1:24 3:12
w:#_*_park	0:-5 1:22 2:21
w:#_*_pc	0:-11 1:-7 2:-9
w:#_*_pcs	0:-12 1:-9 2:14
w:#_*_piec	1:-13 3:-23
w:#_*_please	0:-17 1:26 2:22
w:#_*_pls	0:-16 1:17 2:31
w:#_*_powder	2:-10
w:#_*_price	0:-18
w:#_*_print	0:-11 1:5
w:#_*_production	0:18 1:10 2:5
w:#_*_pump	3:15
w:#_*_put	0:6 1:10 2:-18 3:9
w:#_*_releas	0:42 2:24
w:#_*_release	0:6 1:-14
w:#_*_remain	0:8 1:-7 2:59 3:-21
w:#_*_rest	0:-23
w:#_*_restart	1:13 2:24
w:#_*_rev	1:-25 2:-8 3:5
w:#_*_revision	0:28
w:#_*_run	0:-17 1:-12 2:-13
w:#_*_salt	0:10 1:6 2:16
w:#_*_same	0:-8 1:-13
w:#_*_seal	1:15
w:#_*_serial	1:-7 3:-13
w:#_*_sery	1:-21 2:14
w:#_*_shall	2:12
w:#_*_ship	0:10 1:5 2:18 3:-14
w:#_*_sink	0:12 1:-21 2:15
w:#_*_skid	1:-12
w:#_*_stand	0:-25
w:#_*_stay	1:9 2:11
w:#_*_still	0:9 1:34 2:16 3:7
w:#_*_stock	1:-18 2:-11
w:#_*_stop	0:7 1:36 2:42
w:#_*_stopp	0:-12 1:10 2:7
w:#_*_taken	1:-10 3:13
w:#_*_temper	1:-6 2:-12
w:#_*_that	3:-13
w:#_*_that'	0:15 1:18
w:#_*_the	1:-6 2:-21 3:14
w:#_*_them	0:9 2:17
w:#_*_then	0:15
w:#_*_they	1:28 3:33
w:#_*_those	0:5 1:5 2:12 3:16
w:#_*_tight	0:13
w:#_*_till	0:39 1:21 2:40
w:#_*_to	0:-19 1:-17 2:12 3:35
w:#_*_together	2:10
w:#_*_tote	0:14 1:-17 3:10
w:#_*_tray	0:8 1:-7 3:26
w:#_*_two	0:10 1:5
w:#_*_unit	1:38
w:#_*_unreleas	1:11 2:25
w:#_*_unshipp	1:-12 2:44
w:#_*_until	0:8 1:58 3:46
w:#_*_up	1:-11
w:#_*_valve	3:-12
w:#_*_version	1:-7 3:35
w:#_*_wait	0:12 1:20 2:54
w:#_*_was	0:-10
w:#_*_were	0:10 1:-20 2:-13 3:-17
w:#_*_what	1:-8 3:12
w:#_*_when	2:11
w:#_*_which	1:14 2:7 3:8
w:#_*_will	1:-11
w:#_*_with	0:-21 1:5 2:6
w:#_*_yet	0:-10 1:-7 2:31
w:#_*_you	0:5 2:-7 3:-12
w:#_*_your	0:13
w:#_+	0:21 1:10 2:44
w:#_+_#	0:21
w:#_,	0:-28 1:-19 2:-32 3:8
w:#_,_#	1:14 2:-9 3:-16
w:#_,_<name>	1:10 2:-11
w:#_,_<role>	0:-11
w:#_,_and	0:10 1:29 2:35 3:16
w:#_,_artwork	1:9 2:11
w:#_,_both	2:-12
w:#_,_crate	0:6 3:-11
w:#_,_draw	0:16 1:-6
w:#_,_for	0:-5 1:-18 2:-5 3:-12
w:#_,_fr4	0:-7 1:-11
w:#_,_i	0:27
w:#_,_in	0:-9 1:8 2:24
w:#_,_keep	1:-6 2:-17
w:#_,_lot	2:13
w:#_,_material	0:11 1:-9 2:-6
w:#_,_may	0:-8 3:-29
w:#_,_no	1:-8 2:-18
w:#_,_on	0:10
w:#_,_pc	0:-11 1:-7
w:#_,_powder	2:-10
w:#_,_print	0:-11
w:#_,_releas	0:12
w:#_,_rev	1:-22 2:-17 3:11
w:#_,_revision	0:28 1:-6
w:#_,_same	0:-8 1:-13
w:#_,_stay	1:20 3:9
w:#_,_the	0:25 1:18 2:-22
w:#_,_to	0:-17 1:-10
w:#_,_until	0:-9 1:20 2:21 3:37
w:#_,_version	1:-7 3:35
w:#_,_wait	2:12
w:#_-	1:20 2:12
w:#_-_<name>	0:-15
w:#_.	0:-34 1:-57 2:-12
w:#_:	0:-7 1:-48 2:-23 3:-31
w:#_:_#	0:16 1:-32 2:-8
w:#_:_lot	0:-11 2:-18
w:#_:_please	0:-10
w:#_;	0:12 1:29 2:26 3:-12
w:#_;_#	1:25 2:17 3:-10
w:#_<name>_.	0:20 1:11 2:6
w:#_<name>_releas	0:28 1:-5
w:#_<name>_to	0:-8 1:9 2:13
w:#_=	1:34 2:20
w:#_=_#	0:-10 1:32 2:18
w:#_a	1:-21 2:-6
w:#_a_.	0:-20 1:-5
w:#_accept	1:36
w:#_accept_unit	1:37
w:#_after	1:-8 2:11
w:#_after_that	1:-9 2:10
w:#_against	3:11
w:#_against_the	3:11
w:#_alone	0:5 1:18 2:21
w:#_alone_until	1:17 2:20
w:#_and	0:11 1:24 2:22 3:17
w:#_and_#	0:5 1:34 2:13 3:32
w:#_and_stay	0:-11 2:-12
w:#_apply	0:11
w:#_apply_to	0:11
w:#_approv	0:-18 1:-17
w:#_approv_,	0:-20 1:-14
w:#_are	0:12 1:26 2:54
w:#_are_accept	1:6 2:15
w:#_are_block	1:10 2:13
w:#_are_deduct	1:-14
w:#_are_good	1:-14
w:#_are_in	2:11
w:#_are_not	0:17 1:10 2:22
w:#_are_off	0:-20
w:#_are_on	1:16 2:14
w:#_are_taken	1:-10 3:12
w:#_are_to	0:7 1:15 2:11
w:#_aren't	0:16
w:#_as_before	1:-9 2:-11
w:#_assembly	0:5 2:11
w:#_at	0:12 1:13 2:23 3:-12
w:#_at_rev	1:8 2:10
w:#_back	1:7 2:-13
w:#_back_until	1:5 2:-15
w:#_before	0:-21 1:35 2:9
w:#_behind	1:30 2:20
w:#_bezel	0:11 3:32
w:#_blank	0:11
w:#_board	0:-33 1:-11
w:#_board_,	0:-14 2:22
w:#_bogie	0:8 1:26
w:#_booklet	0:-12
w:#_bottl	0:-20 1:9
w:#_bottl_,	0:-20
w:#_box	0:10 1:25 2:24
w:#_box_remain	2:13
w:#_bracket	1:-15 2:12
w:#_bracket_to	0:10 1:-15
w:#_brush	0:-12 1:15 2:7
w:#_cabinet	0:-14 1:-10 2:-26
w:#_can	0:19 3:28
w:#_can't	0:-17
w:#_can_be	0:12
w:#_caps	0:6 1:14 2:17
w:#_carton	0:-17 1:-9
w:#_carton_,	0:-7 1:-18 2:-13
w:#_clip	2:-10
w:#_come	0:-19 3:46
w:#_come_off	0:-19 3:15
w:#_complet	1:-20 3:-14
w:#_connector	0:-10
w:#_count	0:-8 1:-13 3:27
w:#_count_against	0:-8 1:-8 3:11
w:#_cover	0:-39 1:10 2:34 3:-11
w:#_crat	0:7 1:33 2:39
w:#_cushion	0:-9 2:-10
w:#_days	0:-16 1:-17
w:#_do	1:-19 2:5 3:6
w:#_do_not	1:-19 2:5 3:6
w:#_don't	0:20 1:21 2:16
w:#_don't_get	0:13
w:#_done	1:-6 2:-5 3:-22
w:#_door	0:7 1:15 2:6
w:#_drum	0:10 1:-17
w:#_ea	0:-32 2:79
w:#_fewer	0:-15 3:72
w:#_fewer_.	0:-11 3:29
w:#_fewer_to	0:-5 3:27
w:#_finish	0:5 1:-26 2:16
w:#_finish_:	0:-11
w:#_finish_before	3:-36
w:#_finish_ones	0:-5 1:-34
w:#_finish_valve	3:-12
w:#_first	0:18 1:7 2:-7
w:#_first_articl	0:15
w:#_for	0:-7 1:-8 2:54 3:10
w:#_for_#	0:-10
w:#_for_production	0:17
w:#_for_sery	1:-21 2:15
w:#_for_the	0:9 1:7 2:45
w:#_from	0:-8 1:-12 2:-7 3:-16
w:#_from_carton	3:-23
w:#_from_lot	3:-15
w:#_frozen	1:6 2:15
w:#_gasket	0:8 1:-14 2:5
w:#_gasket_,	0:10
w:#_gear	1:-10 2:7
w:#_gear_housing	1:-11 2:5
w:#_gearbox_cover	0:15
w:#_go	0:-17 1:-22 3:10
w:#_go_to	1:-13 3:8
w:#_good	3:-14
w:#_gsm	0:-13 1:-19 2:-19
w:#_harness	0:11 2:13
w:#_hatch	0:14 1:-5
w:#_hatch_cover	0:14 1:-5
w:#_have	0:12 1:5 2:8 3:-5
w:#_heat	0:12 1:-21 2:15
w:#_heat_sink	0:12 1:-21 2:15
w:#_held	0:-11 1:-10 2:12 3:-44
w:#_hold	0:36 1:52 2:40
w:#_hose	0:16
w:#_hour	1:7 2:17
w:#_housing	1:16 2:7
w:#_hubs	0:11 1:13 2:18
w:#_hubs_,	0:11 1:10 2:14
w:#_i	0:17 1:22
w:#_i_release	0:6 1:-14
w:#_in	0:-14 1:31 2:13 3:8
w:#_in_bin	0:-10 1:16
w:#_in_box	0:-9 1:16 3:9
w:#_in_carton	1:-14 3:-12
w:#_in_crate	0:-12 1:6
w:#_in_the	1:5 2:11
w:#_in_tray	1:5 3:24
w:#_is	0:20 1:37 2:37 3:15
w:#_is_#	0:16 1:6 2:26
w:#_is_releas	0:11
w:#_isn't	0:9 1:12
w:#_jars	0:-8 1:10 2:6
w:#_k	0:31 1:7
w:#_keep	0:11 1:30 2:6 3:-9
w:#_lantern	0:11 1:-7
w:#_left	1:35 2:24
w:#_left_over	0:11 1:15 2:5
w:#_lens	0:-21 1:14 2:7
w:#_less	1:-12 3:38
w:#_less_.	1:-6 3:15
w:#_less_to	1:-7 3:30
w:#_locker	0:11
w:#_lower	1:-10 3:9
w:#_lower_the	1:-10
w:#_m	0:-5 1:-9 2:-10
w:#_manifold	1:-15
w:#_may	0:-12 2:11 3:-17
w:#_may_be	0:-13 1:10 2:5 3:-10
w:#_may_ship	1:-8 3:-12
w:#_mirror	0:-9 1:10
w:#_mirror_,	1:10
w:#_mm	0:-7 1:-25 2:-22 3:-25
w:#_mm_,	1:-15
w:#_mm_.	0:8 2:-12
w:#_more	0:-12 2:35 3:-10
w:#_more_are	1:22 2:17
w:#_more_stay	1:-22
w:#_must	0:-22 1:-14 2:15
w:#_must_wait	0:-17 1:-16 2:8
w:#_myself	0:33 1:10 2:5
w:#_no	0:5 1:-15 2:48
w:#_no_go	1:-21 2:43
w:#_not	0:-8 1:-10 2:75 3:36
w:#_nozzl	0:16
w:#_of	0:7 1:-13 2:-23 3:-12
w:#_of_#	0:8 1:7 2:-20
w:#_of_em	0:-10
w:#_of_the	1:-11 2:-10 3:-17
w:#_of_them	0:15 2:11
w:#_of_those	1:-9 3:13
w:#_off	0:9 3:27
w:#_off_the	0:5 1:-11 3:27
w:#_ok	0:-23 1:-33 2:7
w:#_on	0:-27 1:-5 3:30
w:#_on_hold	2:97
w:#_on_order	1:9 2:-10
w:#_on_pallet	0:-14 1:22
w:#_on_the	0:-22 1:-5 2:7
w:#_only	0:16 1:18 2:27
w:#_open	0:-8 2:15
w:#_or	0:16
w:#_other	0:-20 1:-28 2:23
w:#_other_are	0:-11 1:-7 2:5
w:#_other_stay	1:14 2:12 3:-5
w:#_out	3:-13
w:#_out_of	3:17
w:#_oz	1:-10 2:-14
w:#_pallet	0:-17 1:16
w:#_pc	0:-7 2:33
w:#_pcs	0:8 3:-11
w:#_pcs_,	2:-15 3:-21
w:#_pcs_.	0:5 1:5 2:21
w:#_pcs_:	0:-5 1:11
w:#_pcs_accord	0:-11
w:#_pcs_are	1:-19 2:11
w:#_pcs_at	0:22
w:#_pcs_can	0:-12 1:-23
w:#_pcs_keep	1:11 2:15
w:#_pcs_now	2:10
w:#_pcs_of	0:5 1:-16 3:6
w:#_pcs_on	0:-6 1:-9 2:26
w:#_pcs_please	0:16 1:25 2:15
w:#_pcs_remain	1:-20 2:20 3:-7
w:#_pcs_rev	0:-28 1:-16
w:#_pcs_stay	1:9 2:-18
w:#_pcs_still	0:-16 1:16
w:#_pcs_until	1:11 2:13
w:#_per	0:6 2:-10
w:#_piec	0:18 1:-21 2:28 3:11
w:#_piec_,	0:16 1:-11 2:5
w:#_piec_stay	1:-13 2:10
w:#_pilot	1:-10
w:#_please	0:-15 1:8 2:12
w:#_print	0:-12 1:5
w:#_qty	0:11 1:-14 2:8
w:#_quarantin	1:-13 3:-12
w:#_rack	0:8 2:12
w:#_reduce	1:-8 3:26
w:#_reduce_the	3:18
w:#_reel	2:52
w:#_remain	0:-8 1:29 2:43 3:-17
w:#_remain_block	0:13 1:-16 2:19
w:#_remain_on	1:24
w:#_remain_with	0:-9 1:17
w:#_rev	0:12 2:21 3:6
w:#_rev_b	0:13 1:6
w:#_roll	1:-21 2:-20
w:#_rudder	0:-8 1:-18 2:-11
w:#_rudder_stock	1:-18 2:-11
w:#_sachet	1:15 2:12
w:#_sampl	0:-33 1:-25 2:7
w:#_sampl_,	0:-13 1:-16 2:36
w:#_sample	0:-9 1:-14 2:-12
w:#_seat	1:-29
w:#_sets	0:16 1:-7 2:15
w:#_shall	0:-11 1:-21
w:#_shelv	0:21
w:#_shelv_,	0:21
w:#_sit	1:-12 2:33
w:#_sleev	2:-12
w:#_so	1:-11 2:-18
w:#_so_far	1:-11 2:-18
w:#_st	0:-9 1:20 2:-10
w:#_st_lot	0:-9 1:20 2:5
w:#_stainles	0:22 1:-7
w:#_stainles_,	0:12 1:-7
w:#_stainles_.	0:11
w:#_stay	2:-6 3:-32
w:#_stay_block	0:-9 2:-28 3:-13
w:#_stay_frozen	0:13 1:11 2:17
w:#_stay_in	0:10 1:-22 2:13 3:-26
w:#_stay_lock	2:21
w:#_stay_off	1:6 2:25
w:#_stay_on	0:-21 1:-11 2:45 3:-18
w:#_stay_park	0:5 1:19 2:17
w:#_stay_put	0:6 1:10 3:9
w:#_stay_stopp	0:-12 1:9 2:6
w:#_stay_unreleas	1:8 2:21
w:#_stay_unshipp	1:-12 2:44
w:#_stay_until	1:10
w:#_stay_with	0:-9 2:19
w:#_tabl	1:-19
w:#_th	1:12
w:#_th_is	0:19 1:12
w:#_that	0:10 3:-14
w:#_that_remain	0:10
w:#_the	0:11 1:7
w:#_through_#	0:8 1:12
w:#_throughout	0:-10
w:#_thru	0:14 1:-15 2:5
w:#_thru_#	0:14 1:-15 2:5
w:#_til	0:15 1:23
w:#_till	0:-10 1:7 2:26
w:#_till_the	0:5 2:17
w:#_to	0:31 1:-16 2:-28 3:-13
w:#_to_#	0:13 1:-15 2:5 3:-19
w:#_to_<name>	1:-18 2:-8
w:#_to_be	0:16 3:15
w:#_to_rev	0:12 1:12 2:28
w:#_tray	2:20 3:-7
w:#_unit	0:-12 2:-10
w:#_unit_)	2:28
w:#_unit_.	0:-11 1:-9
w:#_unit_have	1:-13 2:-13
w:#_unit_in	1:-10 2:-9
w:#_unit_stay	0:6 1:16 2:12
w:#_until	0:-6 1:18 2:33
w:#_until_the	1:22 2:27
w:#_valv	1:14 3:7
w:#_valve	2:13 3:-22
w:#_wait	0:14 1:36 2:37 3:-10
w:#_wait_for	0:-11 1:32 2:16 3:-10
w:#_wait_until	0:12 1:6 2:13
w:#_was	0:-18
w:#_we	0:-12 1:-23 3:-32
w:#_weld	1:-13
w:#_were	1:12 2:5 3:-17
w:#_which	0:11 2:5
w:#_will	0:25
w:#_window	0:-11
w:#_with	3:-11
w:#_with_#	0:10 1:-16
w:#_with_the	0:6 3:-19
w:#_without	1:-22 2:-19
w:#_you	0:30 1:15 2:11 3:18
w:$	0:-12 2:-42
w:$_#	0:-12 2:-42
w:%	0:-15
w:&	0:-16 2:7
w:'	0:25 1:15 2:10
w:(	0:71 1:20 2:43
w:(_#	0:10 1:-9 2:48 3:24
w:(_#_pcs	0:13 1:9
w:(_#_seat	1:-22
w:(_#_unit	2:28
w:(_*_#	0:8 1:15 3:37
w:(_*_)	0:61 1:8 2:68 3:-16
w:(_*_,	0:27 1:30 2:13 3:-12
w:(_*_.	0:34 1:31 2:23 3:-6
w:(_*_<name>	0:18 2:6 3:-7
w:(_*_<role>	0:19 1:14 2:-9
w:(_*_c	0:-10 3:-14
w:(_*_pcs	0:13 1:9
w:(_*_seat	1:-22
w:(_*_to	2:14
w:(_*_unit	2:28
w:(_<name>	0:27 2:35 3:-13
w:(_<name>_)	0:15 1:-12 2:26 3:-21
w:(_<name>_,	0:13 1:26 2:8
w:(_<name>_.	0:15 1:-9 2:5 3:-6
w:(_<name>_<name>	0:18 2:6 3:-7
w:(_<role>	0:75 1:32 2:18 3:-8
w:(_<role>_)	0:25 1:34 2:53 3:5
w:(_<role>_,	0:20 1:6
w:(_<role>_<role>	0:10
w:(_box	1:7 3:22
w:(_box_#	1:7 3:22
w:(_d	0:30 2:5
w:(_d_.	0:30
w:(_h	1:12
w:(_h_.	1:12
w:(_l	1:30
w:(_l_.	1:30
w:(_me	0:9 1:27 2:7
w:(_r	1:18 2:14
w:(_r_.	1:18 2:14
w:(_rev	0:-13 1:-6 3:-23
w:(_rev_#	0:-7 3:-13
w:(_rev_c	0:-10 3:-14
w:(_that'	0:21 2:-11
w:(_tray	1:-5 3:11
w:(_tray_#	1:-5 3:10
w:)	0:67 1:20 2:35
w:)_*_#	0:22 1:-7 3:16
w:)_*_.	0:6 1:-15 2:15
w:)_*_accept	0:6 1:-17 3:-9
w:)_*_be	0:-10
w:)_*_decid	3:-11
w:)_*_free	3:-10
w:)_*_go	3:34
w:)_*_good	0:9 1:26
w:)_*_in	0:7 1:12 2:6
w:)_*_not	1:-14 2:12
w:)_*_out	0:15
w:)_*_releas	0:-6 2:6 3:-14
w:)_*_release	0:8 1:10 2:11
w:)_*_the	0:27 1:26 2:28
w:)_*_this	0:26 3:-13
w:)_*_those	1:21 2:22 3:31
w:)_*_who	1:12 2:13
w:)_*_you	0:14 2:13
w:)_,	0:9 1:39 3:28
w:)_,_who	1:12 2:13
w:)_.	0:13 2:33 3:-13
w:)_:	0:14 2:-16
w:)_<name>	0:11
w:)_and	1:-13 2:11 3:9
w:)_are	0:20 1:-18 3:-6
w:)_are_not	1:-12
w:)_call	1:16 2:23
w:)_can	1:-5 3:30
w:)_can_go	1:-7 3:29
w:)_for	0:7 1:-5 2:10
w:)_giv	2:11 3:-7
w:)_has	0:11 1:-9 2:11 3:-16
w:)_has_decid	3:-11
w:)_is	0:20 1:32
w:)_may	0:-9 1:-16 2:6 3:5
w:)_may_be	0:-10
w:)_out	1:5 3:-12
w:)_releas	0:67 1:-11 2:16 3:-10
w:)_releas_.	0:5 1:-12 2:15
w:)_release	0:12 1:20 2:8
w:)_stay	1:-12
w:)_was	0:-10 2:5
w:)_was_releas	0:-10 2:5
w:)_will	0:6 1:20 2:16
w:)_will_release	0:6 1:9 2:10
w:+	0:30 1:11 2:41
w:+_#	0:21
w:,	0:-11 1:-5 2:-42 3:-20
w:,_#	0:8 1:7 2:-35 3:-9
w:,_#_(	0:12
w:,_#_,	2:-5 3:52
w:,_#_.	0:-23 1:-8 2:-11
w:,_#_:	0:-25
w:,_#_<name>	0:30 1:-12
w:,_#_and	0:6 1:26
w:,_#_are	0:12 1:10 2:13
w:,_#_as	1:-9 2:-11
w:,_#_from	3:-17
w:,_#_mm	0:-19 1:-15 2:-12
w:,_#_nos	2:-20
w:,_#_of	1:-18 2:14 3:26
w:,_#_on	1:13 2:-14
w:,_#_pcs	0:-7 1:30 2:-15 3:-13
w:,_#_piec	0:-11 3:-18
w:,_#_stainles	0:15
w:,_#_stay	0:8 1:-14 2:-20 3:6
w:,_#_to	0:13 2:8
w:,_*_#	0:-13 1:-43 2:-6 3:-17
w:,_*_(	0:17 1:-5 2:7 3:-11
w:,_*_)	0:29 1:30 2:-8
w:,_*_,	0:67 1:-24 3:31
w:,_*_.	0:40 2:-15 3:-28
w:,_*_/	0:-12 1:-7
w:,_*_:	0:-8 1:-17
w:,_*_<name>	0:60 1:9 3:17
w:,_*_<role>	0:72 1:-23 3:-9
w:,_*_a	0:7 1:5 2:15 3:-17
w:,_*_a2	0:13
w:,_*_ahead	0:-15 1:-13 2:-17
w:,_*_all	0:29
w:,_*_also	0:8 3:-14
w:,_*_and	1:34
w:,_*_approv	0:13
w:,_*_approve	0:6 1:-11
w:,_*_are	0:6 1:-16 2:14 3:38
w:,_*_arrange	0:-12 2:7
w:,_*_ash	0:-14 1:-6
w:,_*_at	0:13 1:6 2:12
w:,_*_b	1:-5 2:-7 3:15
w:,_*_be	1:22 2:22
w:,_*_been	0:23 3:11
w:,_*_before	1:20 2:8
w:,_*_block	0:7 1:5 2:15 3:5
w:,_*_board	0:-9 1:-11
w:,_*_box	0:-9 1:-5 2:-15 3:-30
w:,_*_by	0:34 1:25 2:-6
w:,_*_c	0:7 1:-23 2:-15 3:17
w:,_*_can	0:-18 1:-15 2:-7 3:10
w:,_*_clear	0:12 1:-7 2:-7
w:,_*_coat	0:11 2:-13
w:,_*_comment	0:-17
w:,_*_count	0:-8 2:-6 3:17
w:,_*_customer	0:-14 1:12 2:12 3:13
w:,_*_cut	0:-16 1:-27 2:7
w:,_*_d	0:-9 2:-16
w:,_*_dip	0:-11 1:-7
w:,_*_do	1:18 2:-24
w:,_*_draw	0:15 1:-12 2:-10
w:,_*_e	1:15 2:16
w:,_*_else	0:20 1:33 2:26
w:,_*_f	1:-10 2:-15 3:-15
w:,_*_file	0:5 2:-10
w:,_*_follow	0:-14
w:,_*_for	0:-14 1:6 2:-14 3:-5
w:,_*_from	1:7 2:10 3:-11
w:,_*_g	0:10 1:28 2:8
w:,_*_give	0:6 2:11
w:,_*_go	1:5 2:13
w:,_*_h	0:14 1:-6 3:23
w:,_*_has	1:18 2:-9
w:,_*_held	0:6 1:30 3:-7
w:,_*_hereby	0:19
w:,_*_hold	1:-11 3:-12
w:,_*_i	0:36 1:26 2:7
w:,_*_in	0:23 2:-18
w:,_*_index	0:-6 1:-22
w:,_*_is	0:21 2:-15 3:-12
w:,_*_issue	0:-5 1:-10 3:-15
w:,_*_it's	0:27 1:16 2:9
w:,_*_keep	0:-14 1:12 2:5
w:,_*_know	0:5 2:-10
w:,_*_l	0:17 1:6 3:6
w:,_*_last	0:-16 1:7 2:-11
w:,_*_leave	1:17 2:9
w:,_*_level	0:18
w:,_*_lift	0:-10 2:-17
w:,_*_look	0:-9 2:-10
w:,_*_lot	0:11
w:,_*_m	0:-16
w:,_*_mail	0:8 1:36 2:10
w:,_*_make	0:-19 1:-5
w:,_*_may	0:-10 3:-8
w:,_*_me	0:13 1:8 2:31
w:,_*_mirror	0:-10 1:10
w:,_*_mm	0:-19 1:-15 2:-12
w:,_*_more	1:-10 2:23
w:,_*_my	0:12
w:,_*_n	0:11
w:,_*_natural	1:-25
w:,_*_need	0:-10
w:,_*_new	0:-17 1:5
w:,_*_no	0:-6 2:-10
w:,_*_nos	2:-20
w:,_*_not	1:15 2:20
w:,_*_now	0:-10
w:,_*_number	0:19
w:,_*_of	0:6 1:-9 2:22
w:,_*_off	3:42
w:,_*_oil	0:5 1:-11
w:,_*_on	0:17 2:-30
w:,_*_one	0:30 1:23 3:6
w:,_*_ones	0:-8 1:-11
w:,_*_only	0:10 1:34 2:5
w:,_*_other	0:-11 1:-5 2:-12
w:,_*_our	0:-11 1:5 2:26 3:-8
w:,_*_part	0:-5 3:24
w:,_*_pc	0:-14 1:-10 2:42
w:,_*_pcs	0:-7 1:30 2:-15 3:-13
w:,_*_per	0:12
w:,_*_piec	0:-11 1:-16
w:,_*_plat	1:-9 2:-11
w:,_*_please	0:16 1:-21 2:-13
w:,_*_pp	1:12 2:9
w:,_*_proce	0:-18
w:,_*_put	0:13
w:,_*_releas	0:-23 1:16 2:32 3:25
w:,_*_release	0:19 1:-5 2:-32 3:7
w:,_*_rest	0:15
w:,_*_resume	0:-20
w:,_*_rev	0:-9 1:-13 2:-7 3:-17
w:,_*_revision	0:22 1:-12 3:-16
w:,_*_same	0:11
w:,_*_send	0:8 1:7 2:13
w:,_*_shipment	1:10
w:,_*_shipp	0:-7 1:20 2:-11
w:,_*_sign	0:-18
w:,_*_stainles	0:15
w:,_*_stay	1:-6 2:-20
w:,_*_stop	0:-14
w:,_*_that	0:27 1:7 2:18 3:5
w:,_*_the	0:15 1:33 2:32 3:53
w:,_*_them	0:7 1:-23 2:-13 3:-10
w:,_*_then	0:23 1:36 2:39
w:,_*_there	1:-14 2:-10
w:,_*_these	1:16
w:,_*_they	1:-12 3:10
w:,_*_this	0:27 1:-31 2:-22 3:5
w:,_*_those	0:19 2:7
w:,_*_trial	0:12
w:,_*_unchang	0:12 1:11
w:,_*_until	0:-16 1:28 3:-5
w:,_*_up	1:-20
w:,_*_urgent	0:-10 1:5 2:19
w:,_*_us	0:-16
w:,_*_version	0:24 1:6
w:,_*_wait	1:33 2:10
w:,_*_we	0:-15
w:,_*_when	0:10
w:,_*_which	0:-13 1:5 2:8
w:,_*_will	0:13 1:27 2:35 3:-15
w:,_*_with	0:-8 1:-17 2:-23 3:-13
w:,_*_writ	0:18 1:9 2:12
w:,_*_write	0:17 1:6 2:17
w:,_*_you	0:-13 1:-6 2:25 3:16
w:,_*_you'll	0:18
w:,_*_your	0:7 1:-15 2:-13
w:,_*_zinc	0:-13 1:12
w:,_<name>	0:23 1:-22 2:5 3:-14
w:,_<name>_#	0:-12 1:-21 2:-15
w:,_<name>_)	0:14 1:8 2:-15
w:,_<name>_,	0:54 1:-15 2:22 3:-17
w:,_<name>_.	0:29 1:-13 2:-6 3:-21
w:,_<name>_<name>	0:37 1:9 2:38 3:33
w:,_<name>_from	0:17 2:-7
w:,_<name>_in	0:11 1:-18 2:-19
w:,_<name>_releas	0:38 1:-15 2:6
w:,_<name>_release	0:15 1:5 2:8
w:,_<name>_send	0:7 2:11
w:,_<name>_sign	0:15
w:,_<name>_will	1:15
w:,_<role>	0:77 1:-12 2:-29
w:,_<role>_(	0:8 1:-5 3:-12
w:,_<role>_)	1:24
w:,_<role>_,	0:33 1:-15 2:-31 3:53
w:,_<role>_.	0:23 1:-12 2:-9 3:-30
w:,_<role>_<role>	0:21 1:-34 3:7
w:,_<role>_is	0:20
w:,_acct	0:-12 1:-15 2:-17
w:,_after	0:-6 1:22 2:32
w:,_after_the	1:13
w:,_all	0:-27 1:14 2:5 3:-32
w:,_all_#	1:7 3:-13
w:,_and	0:54 1:63 2:28 3:48
w:,_and_#	0:10 1:6 2:17
w:,_and_<name>	0:34 1:19 2:12 3:-13
w:,_and_i	0:8 1:13 2:14
w:,_and_it's	0:24 1:12 2:5
w:,_and_keep	0:-14 1:12
w:,_and_no	0:5 1:11
w:,_and_only	0:10 1:34 2:5
w:,_and_our	1:-18
w:,_and_that	0:15 1:8 2:5
w:,_and_the	0:17 1:-5 2:-15 3:11
w:,_and_then	0:14 1:18 2:21
w:,_and_when	0:10
w:,_approv	0:26 2:7
w:,_are	0:17 1:5 3:13
w:,_are_to	0:10
w:,_artwork	0:-11 1:-5 2:-9
w:,_artwork_version	0:-10 1:-5 2:-8
w:,_as	0:-8 1:-7 2:28
w:,_as_<role>	0:5 2:10
w:,_attention	1:-38 2:-27
w:,_authoriz	0:12
w:,_bag	0:9 1:-11 3:-8
w:,_bag_#	0:9 1:-11 3:-25
w:,_because	1:12 3:-8
w:,_bin	0:7 3:-12
w:,_black	1:-13
w:,_block	1:7 2:14
w:,_both	2:-21
w:,_both_rev	2:-20
w:,_box	1:-13
w:,_box_#	1:-13
w:,_by	0:14 1:15 2:12
w:,_by_mail	0:7 1:36 2:6
w:,_call	0:-13
w:,_can	0:-8 1:8 3:-20
w:,_can_be	1:5 3:-22
w:,_carton	0:19 1:-9 3:-13
w:,_carton_#	0:19 1:-9 3:-13
w:,_clear	0:-24 1:-9
w:,_colour	0:6 1:-13 2:-11
w:,_contract	0:37
w:,_crate	0:6 1:-14 3:-9
w:,_crate_#	0:6 1:-14 3:-9
w:,_customer	1:24 2:7
w:,_delivery	0:-11
w:,_dont	0:-35 1:-41 2:13
w:,_draw	0:32 1:-24
w:,_draw_index	0:-6 1:-22
w:,_draw_issue	0:-6 1:-10 3:-15
w:,_draw_rev	0:9 1:-17 2:-8
w:,_draw_revision	0:12
w:,_draw_version	0:26 1:6 2:11
w:,_drg	0:7 1:-15 2:-6
w:,_duplex	1:-8 2:-11
w:,_enig	0:-24
w:,_enig_.	0:-13
w:,_everyth	0:-17 1:8
w:,_fabric	0:5 2:-11
w:,_fabric_<name>	0:5 2:-10
w:,_finish	0:-13
w:,_first	0:-6 1:-8 2:15
w:,_first_#	0:-9 2:15
w:,_for	0:15 1:-13 3:-12
w:,_fr4	0:-7 1:-11
w:,_from	0:12
w:,_giv	0:27 1:-13 2:-14
w:,_go	0:-14 1:-10 2:-8
w:,_go_ahead	0:-15 1:-6 2:-5
w:,_good	1:-17
w:,_half	0:5 1:13 2:14
w:,_has	0:9 1:18 2:14
w:,_has_releas	2:10
w:,_have	0:23 1:16 3:11
w:,_have_releas	1:17
w:,_he	1:20 2:11
w:,_head	0:17
w:,_head_of	0:17
w:,_heat	1:19
w:,_here'	0:11
w:,_hold	1:11
w:,_i	0:68 1:7 2:35
w:,_i_approve	0:6 1:-11
w:,_i_hereby	0:19
w:,_i_know	2:-10
w:,_i_release	0:15 2:17
w:,_i_will	0:6 1:23 2:25
w:,_ie	0:5 1:10 2:12
w:,_in	1:23 2:28
w:,_in_#	0:10
w:,_in_the	1:10 2:24
w:,_in_writ	0:15 1:8
w:,_index	0:10 1:-17 3:28
w:,_index_#	2:14 3:-7
w:,_index_c	3:32
w:,_index_d	1:-7 2:-10
w:,_index_f	1:-8 2:-10
w:,_is	0:-11 1:-5 2:-7 3:13
w:,_is_the	0:15 1:-14
w:,_issue	0:23 1:-14 2:-10 3:-15
w:,_issue_#	0:16 1:-6 2:-10 3:-15
w:,_it	1:12
w:,_keep	0:-6 1:13 2:-17
w:,_keep_#	2:-17
w:,_kindly	0:-9 2:-28
w:,_latest	0:22 1:14 2:10
w:,_layout	1:-11 2:-7
w:,_layout_rev	1:-11 2:-7
w:,_leave	0:-13 1:5
w:,_level	0:-11
w:,_lock	1:-18
w:,_lot	1:-9 2:14 3:-20
w:,_lot_#	1:-7 2:14 3:-6
w:,_m	0:17
w:,_m_.	0:17
w:,_made	0:8 1:-19 3:-5
w:,_made_to	0:8 1:-19 3:-5
w:,_material	0:11 1:-14 2:-10
w:,_may_be	3:-22
w:,_may_go	0:12 1:-8
w:,_mould	0:-10
w:,_must	1:15
w:,_my	1:-29
w:,_my_release	1:-31
w:,_natural	1:-11
w:,_next	0:6 1:24 2:28
w:,_next_release	2:17
w:,_no	0:-20 2:9
w:,_no_comment	0:-17
w:,_no_need	0:-10
w:,_nobody	0:16 1:12 2:6
w:,_nobody_else	0:15 1:12 2:6
w:,_none	0:-12 3:-12
w:,_not	0:-19 1:11 2:44 3:13
w:,_not_releas	0:-7 1:7 2:22
w:,_not_to	0:-11 1:15 2:27
w:,_not_until	0:-16 1:9
w:,_noth	0:8 1:30 2:36
w:,_noth_else	0:9 1:26 2:24
w:,_on	0:20 1:9
w:,_once	1:38
w:,_one	0:9 1:-23 2:-13
w:,_order	2:12
w:,_order_#	2:16
w:,_other	1:16 2:13
w:,_other_#	0:-10 2:13
w:,_otherwise	0:-18 1:-17
w:,_our	0:-15 1:7 2:-15
w:,_our_<role>	0:20 2:21
w:,_out	3:-12
w:,_out_of	3:-12
w:,_packag_as	0:-20
w:,_pallet	0:-15
w:,_pallet_#	0:-15
w:,_paper	0:17
w:,_pass	3:-12
w:,_pattern	0:-7 1:-9 2:-10
w:,_pc	0:-16 1:-8
w:,_pc_/	0:-12 1:-7
w:,_pend	0:-18 1:30 2:19
w:,_per	1:-10 2:-5
w:,_per_the	1:-10 2:-5
w:,_plant	0:10
w:,_please	0:-32 1:-14 3:-8
w:,_please_,	1:-24 2:-9
w:,_please_do	1:12
w:,_please_make	0:-15 1:-5
w:,_please_proce	0:-18
w:,_please_release	0:-12
w:,_please_ship	3:-10
w:,_pls	0:-12 2:9
w:,_pn	1:-14
w:,_pn_#	1:-14
w:,_powder	0:11 2:-10
w:,_powder_coat	0:11 2:-13
w:,_print	0:-15 1:-8
w:,_print_rev	0:-11
w:,_project	0:26
w:,_reason	0:-11 1:-23
w:,_reason_:	0:-11 1:-23
w:,_releas	0:40 1:-14 2:-14
w:,_releas_.	0:22 1:-24
w:,_releas_by	0:23 1:22 2:-6
w:,_releas_them	0:6 1:-23 2:-11
w:,_release	0:40 1:10 2:32 3:-12
w:,_release_by	0:7 1:11 2:10
w:,_release_the	0:17
w:,_remain	0:6 1:33 2:8 3:9
w:,_remain_in	1:11 3:8
w:,_remain_on	1:20
w:,_rest	0:-23 1:26 2:19
w:,_restart	0:18 1:9 2:-26
w:,_rev	1:-25 3:11
w:,_rev_#	0:11 1:-16 2:7 3:6
w:,_rev_a	0:7 1:-10 3:-18
w:,_rev_a2	0:13
w:,_rev_b	0:-6 1:-6 2:-7 3:16
w:,_rev_c	1:-19 2:-11 3:-21
w:,_rev_d	0:-12 1:-6 2:-9
w:,_rev_e	1:13 2:16
w:,_rev_f	0:11 2:-7 3:-17
w:,_rev_g	0:12 1:28 2:8
w:,_rev_h	0:12 1:-6 3:22
w:,_rev_l	0:16
w:,_rev_m	0:16
w:,_rev_n	0:11
w:,_revision	0:52 1:-15 2:-10 3:5
w:,_revision_#	0:21 1:-23 2:-10
w:,_revision_b	0:34
w:,_revision_d	0:12
w:,_run	0:-15
w:,_s	0:13
w:,_s355j2	0:8 1:26
w:,_s_.	0:13
w:,_same	0:8 1:-10 2:-14 3:-39
w:,_same_box	0:-17
w:,_send	0:8 2:30 3:26
w:,_separate	0:-19 2:-20
w:,_serial	0:7 1:-19 3:-7
w:,_ship	0:11 1:10 2:-9 3:-7
w:,_should	1:-18 2:-13
w:,_sign	0:26 1:-26 2:-18 3:7
w:,_sign_this	0:20
w:,_site	1:-13
w:,_site_<role>	1:-13
w:,_so	0:-6 1:-19 2:-16 3:30
w:,_so_#	0:-12 3:17
w:,_so_no	0:-9 1:-10 2:-10
w:,_so_please	0:16 1:-18
w:,_sorry	0:-11
w:,_spec	1:-18 2:-9
w:,_sqa	0:16 1:-13
w:,_sqa_.	0:16 1:-13
w:,_stay	0:10 1:40 2:28 3:5
w:,_stay_block	2:10
w:,_stay_in	1:12
w:,_steel	1:-8 2:-10
w:,_strategic	0:13 1:24
w:,_strategic_<role>	0:13 1:24
w:,_supply	0:25
w:,_take	0:23 1:-9 3:-17
w:,_technical	0:45
w:,_technical_<role>	0:45
w:,_thank	0:-17 1:-16 2:-12 3:12
w:,_thank_for	0:-10 1:-10 2:-12 3:10
w:,_thank_you	0:-14 1:-16
w:,_that	1:25 2:15 3:-15
w:,_that'	0:23
w:,_that'_#	0:15 1:-14
w:,_that_is	0:11 1:9 3:-15
w:,_the	0:-34 1:10 2:-12 3:24
w:,_the_#	0:-13 2:15 3:6
w:,_the_<role>	1:-14 2:-15
w:,_the_customer	0:-14 1:8 3:13
w:,_the_last	1:7 2:-11
w:,_the_new	1:-12
w:,_the_other	0:-7 1:-15 2:-12
w:,_the_rest	0:15
w:,_the_stop	0:-14
w:,_the_urgent	0:-10 1:5 2:19
w:,_then	0:38 1:55 2:17 3:-11
w:,_then_<name>	0:19 1:15 2:35
w:,_then_<role>	1:11 2:9 3:-11
w:,_then_i	0:28 1:12
w:,_they	0:-7 1:-24 2:-9 3:55
w:,_they're	3:24
w:,_they_are	1:-11 3:37
w:,_this	0:25 3:-15
w:,_this_one	0:23
w:,_those	1:-7 2:-6 3:18
w:,_thread	0:-14
w:,_to	0:-17 1:5 2:9 3:32
w:,_to_be	0:-5 1:10 2:16
w:,_to_the	0:-11 1:-7 2:-8
w:,_tote	3:10
w:,_two	0:-14 1:7
w:,_until	1:42 2:52 3:42
w:,_until_our	0:-8 1:13 2:9
w:,_until_the	0:21 1:30 2:50 3:8
w:,_use	0:13 1:-17 3:14
w:,_use_the	0:12
w:,_use_them	3:-11
w:,_version	0:-7 1:-9 3:35
w:,_version_#	0:-7 1:-9 3:35
w:,_wait	0:-17 1:48 2:43 3:-14
w:,_wait_for	1:39 2:24
w:,_we	0:-9 1:-11 2:-14 3:9
w:,_we'll	0:-11
w:,_whatever	0:-17
w:,_when	0:-15 1:36
w:,_whereupon	0:13 1:11 2:10
w:,_which	0:26 2:11 3:-10
w:,_which_is	0:21 1:6
w:,_who	0:10 1:20 2:29 3:-5
w:,_who_also	3:-14
w:,_who_will	1:7 2:12
w:,_whole	0:-11
w:,_will	0:11 1:13 2:-18
w:,_will_release	2:-24
w:,_wire	0:14
w:,_with_the	0:-9 1:-7 2:-10
w:,_you	0:-6 1:-25 2:-17 3:-6
w:,_you_have	0:16
w:,_you_may	0:-10
w:,_your	1:-20
w:-	0:9 1:49 2:26 3:-21
w:-_#	0:-19 1:-10
w:-_*_#	0:-22 1:29 2:11 3:-11
w:-_*_,	0:26 1:15
w:-_*_the	1:17
w:-_*_to	1:15
w:-_<name>	0:16 1:21 2:17
w:-_<name>_#	0:-13 1:14 2:11
w:-_<name>_,	0:16
w:-_ok	1:15
w:-_ok_to	1:15
w:.	0:15 1:-21 2:19
w:._#	0:-13 1:41 2:30
w:._#_.	0:-14
w:._#_pcs	0:15
w:._*_(	0:5 1:28
w:._*_)	0:16 2:22 3:-9
w:._*_,	1:-21 3:17
w:._*_.	0:27 1:-24 3:-14
w:._*_<role>	0:14
w:._*_be	0:10 1:25 2:-18 3:20
w:._*_from	0:31 1:21
w:._*_has	0:6 1:-24 2:-12
w:._*_in	0:10 1:-11
w:._*_not	1:15 2:7
w:._*_of	0:15 1:21 2:27
w:._*_on	1:7 2:14
w:._*_pcs	0:15
w:._*_releas	0:6 1:9 2:-19
w:._*_remain	0:-11 1:15
w:._*_to	0:-14 1:19 2:14
w:._*_will	0:15 1:18 2:19
w:._,	0:-9 1:-10 2:19
w:._.	0:12
w:._._.	0:12
w:._<name>	0:42 2:9 3:10
w:._<name>_(	0:5 1:28
w:._<name>_)	0:15 2:22 3:-9
w:._<name>_,	1:-21 3:17
w:._<name>_.	0:63 1:-23 2:-5 3:-21
w:._<name>_from	0:31 1:21
w:._<name>_has	0:6 1:-24 2:-12
w:._<name>_in	0:10 1:-12 2:-5
w:._<name>_of	0:15 1:21 2:27
w:._<name>_will	0:15 1:18 2:19
w:._not	0:-14 1:19 2:14
w:._not_to	0:-14 1:19 2:14
w:._shall	0:10 1:17 2:14
w:._shall_be	0:9 1:27 2:8
w:._to	0:14 2:-22 3:20
w:._to_be	2:-21 3:20
w:/	0:43 1:-15 2:10 3:-8
w:/_*_.	1:-19
w:/_<name>	0:71 1:-12
w:/_abs	0:-12 1:-7
w::	0:-13 1:44 2:-42 3:-21
w::_#	0:-5 1:-10 2:-28 3:22
w::_#_,	0:-19 1:11 2:26 3:19
w::_#_.	1:14 2:30 3:-13
w::_#_board	0:-10 2:22
w::_#_bottl	0:-11
w::_#_finish	0:19 1:7
w::_#_gearbox	0:-16
w::_#_in	3:18
w::_#_nos	2:-24
w::_#_now	0:17 1:9 2:9
w::_#_of	0:6 1:-5 2:-10
w::_#_pcs	1:-7 2:41
w::_#_piec	0:15 1:-14 2:5
w::_#_sampl	0:-29 1:-26 2:11
w::_#_seat	1:-10 2:-10
w::_#_to	2:-36
w::_)	0:-27 2:-11
w::_*_#	0:-7 1:12 2:-32 3:-25
w::_*_(	0:5 1:19 2:13
w::_*_,	0:-11 1:44 2:12 3:23
w::_*_.	0:86 1:-29 2:48 3:-22
w::_*_<name>	0:20 1:-19 2:-8 3:-7
w::_*_<role>	0:12 3:-27
w::_*__	2:21
w::_*_before	1:-7 2:18
w::_*_board	0:-10 2:22
w::_*_bottl	0:-11
w::_*_change	0:-13 1:-16
w::_*_finish	0:19 1:7
w::_*_for	1:-17
w::_*_gearbox	0:-16
w::_*_hold	0:-10
w::_*_in	3:18
w::_*_nos	2:-24
w::_*_now	0:18 1:9 2:9
w::_*_off	1:11
w::_*_pcs	1:-7 2:43
w::_*_piec	0:15 1:-14 2:5
w::_*_sampl	0:-29 1:-26 2:11
w::_*_sample	1:-17 2:-15
w::_*_seat	1:-10 2:-10
w::_*_the	0:-12 1:21 2:11 3:6
w::_*_them	0:-15 1:-16 2:12 3:8
w::_*_to	0:-5 1:7 2:-34
w::_*_until	0:6 1:16
w::_<name>	0:45 1:-20 3:-15
w::_<name>_,	0:16 1:9
w::_<name>_.	0:26
w::_<name>_<name>	0:20 1:-20 2:-8
w::_<name>_<role>	0:11
w::_<role>	0:5 1:75 2:5 3:-27
w::_<role>_,	1:66 3:-13
w::__	2:21
w::____	2:21
w::_after	0:7 1:32 2:31
w::_all	3:-12
w::_all_#	3:-12
w::_d	0:24
w::_i	0:13 1:-26
w::_issue	0:-10
w::_issue_#	0:-10
w::_k	0:13
w::_k_.	0:13
w::_lot	0:-9 2:-19
w::_lot_#	0:-9 2:-19
w::_no	0:-12 1:-29 2:27
w::_no_change	0:-13 1:-16
w::_none	0:-18 1:-9
w::_none_.	0:-18
w::_not	1:26 2:31
w::_p	0:13 3:-13
w::_p_.	0:13 3:-13
w::_restart	2:13
w::_rev	0:-13
w::_rev_#	0:-13
w::_scrap	0:-10 1:-16 2:11
w::_scrap_them	0:-11 1:-16 2:11
w::_ship	0:-16 2:-28
w::_ship_#	0:-7 2:-28
w::_that	2:17
w::_the	1:5 2:10 3:-20
w::_the_#	2:7 3:-20
w::_they	2:-10
w::_use	0:-16 3:5
w::_yes	1:-12
w::_yes_,	1:-12
w:;	0:40 1:74 2:27 3:-18
w:;_#	0:18 1:11 2:30 3:-6
w:;_#_stay	1:11 2:22
w:;_*_#	0:25 1:15 3:6
w:;_*_(	0:7 1:11
w:;_*_,	0:11 1:11 2:18
w:;_*_.	0:11 1:19 2:12
w:;_*_<name>	0:14 1:17 2:13
w:;_*_<role>	1:-7 2:-13
w:;_*_and	0:21
w:;_*_are	1:15 2:7 3:-8
w:;_*_by	0:10 2:13
w:;_*_go	1:-17
w:;_*_is	1:13 2:11
w:;_*_person	1:7 2:11
w:;_*_release	0:13 1:17 2:24
w:;_*_send	0:12
w:;_*_site	1:15 2:7
w:;_*_stay	1:10 2:23
w:;_*_that	1:12 2:12
w:;_*_the	0:-10 1:11 2:5
w:;_*_them	0:-11
w:;_*_will	0:-9 1:5 2:15
w:;_<name>	0:31 1:32 2:34 3:-13
w:;_<name>_.	0:10 1:16 2:9
w:;_<name>_<name>	0:15 1:9 2:13
w:;_<role>	0:8 1:27 3:-13
w:;_a	0:-11
w:;_i	0:29 1:16 2:27
w:;_i_,	0:10 2:15
w:;_i_release	0:20 1:11 2:18
w:;_leave	0:-10
w:;_our	1:5 2:-13
w:;_our_<role>	2:-13
w:;_release	0:6 1:8 2:26
w:;_she	0:5 1:18
w:;_that	0:36
w:;_the	0:18 1:27 2:15 3:-15
w:;_the_#	0:5 1:10 3:-12
w:;_then	0:15 2:21
w:;_these	0:5 1:11
w:;_they	1:12 2:6
w:;_they_are	1:12 3:8
w:;_you	0:-11 2:9
w:<name>	0:52 1:7 2:-8 3:-26
w:<name>_!	0:7 1:-26 2:-40
w:<name>_"	1:-13 2:12
w:<name>_#	0:-12
w:<name>_#_,	0:-12
w:<name>_#_-	0:-16
w:<name>_#_.	1:10 2:-10
w:<name>_#_:	0:-11 1:-25 2:-13
w:<name>_#_;	1:9 2:12
w:<name>_#_<name>	0:-5 2:10
w:<name>_#_and	0:5 1:14 2:26
w:<name>_#_only	0:6 1:14 2:26
w:<name>_#_to	1:-16 2:-8
w:<name>_(	0:31 1:16 2:28 3:-7
w:<name>_(_<name>	0:19 1:-23
w:<name>_(_<role>	0:9 1:30 2:40 3:-8
w:<name>_)	0:34 1:-11 2:19 3:-14
w:<name>_)_,	0:5 1:33 2:10
w:<name>_)_.	0:9 1:-38 2:-14
w:<name>_)_:	0:18 1:7 2:-11
w:<name>_)_has	1:-19 3:-22
w:<name>_)_releas	1:-11 2:15 3:-11
w:<name>_)_will	1:15 2:7
w:<name>_*_#	0:5 1:-5 2:9 3:11
w:<name>_*_(	0:27 1:-19 2:25 3:-16
w:<name>_*_)	0:18 2:7 3:-7
w:<name>_*_,	0:6 1:-17 2:-5 3:-13
w:<name>_*_-	0:-16
w:<name>_*_.	0:19 2:-8 3:-35
w:<name>_*_:	1:-19 2:-17
w:<name>_*_;	0:-11 1:17 2:13
w:<name>_*_<name>	0:11 1:-10 2:33 3:-5
w:<name>_*_<role>	0:48 1:24 2:26
w:<name>_*_a	0:22 1:-14 2:-10
w:<name>_*_after	0:14 1:-13 2:5
w:<name>_*_all	0:-13
w:<name>_*_and	1:22 2:29
w:<name>_*_approv	0:17 1:-26 2:-24
w:<name>_*_are	0:-17 1:12 2:13
w:<name>_*_at	1:21
w:<name>_*_back	0:22 1:15
w:<name>_*_been	0:-7 1:16 2:8
w:<name>_*_clear	1:-5 2:-10
w:<name>_*_confirm	0:7 1:37 2:24
w:<name>_*_done	0:14 1:8
w:<name>_*_for	0:28 2:5
w:<name>_*_from	0:10 2:6
w:<name>_*_give	0:6 1:12 2:7
w:<name>_*_good	1:-17
w:<name>_*_had	0:14
w:<name>_*_has	1:-12 2:-8 3:-20
w:<name>_*_have	0:-16 1:5
w:<name>_*_i	0:31 1:-28 2:-17
w:<name>_*_in	0:-5 1:9 2:25
w:<name>_*_incom	0:17 1:-18 3:9
w:<name>_*_is	0:23 1:15 2:40 3:14
w:<name>_*_it	0:12 1:14 2:7
w:<name>_*_may	0:19
w:<name>_*_merchandis	0:18 1:27 2:35
w:<name>_*_my	0:15
w:<name>_*_of	1:21 2:14 3:7
w:<name>_*_on	0:10 1:14 3:7
w:<name>_*_one	0:11 1:14 2:12
w:<name>_*_only	0:9 1:14 2:26
w:<name>_*_our	0:22 1:-12
w:<name>_*_over	0:5 1:17 2:9
w:<name>_*_packag	0:16
w:<name>_*_please	0:-12 1:-7 3:-10
w:<name>_*_pls	0:-12 2:-13
w:<name>_*_project	0:26 2:-13
w:<name>_*_releas	0:8 1:-7 2:24 3:-7
w:<name>_*_release	0:45 1:22 2:27
w:<name>_*_report	1:13 2:19
w:<name>_*_send	0:18 1:10 2:9
w:<name>_*_sent	2:14
w:<name>_*_sign	1:15 2:-11
w:<name>_*_site	1:-13
w:<name>_*_sqa	0:25 1:-13
w:<name>_*_strategic	1:24
w:<name>_*_supply	0:33 2:16
w:<name>_*_thank	0:-12 1:-16 2:-10
w:<name>_*_that	0:9 1:16 2:16
w:<name>_*_the	0:42 1:51 2:40 3:31
w:<name>_*_them	0:43 1:6 2:7
w:<name>_*_those	0:14 2:7
w:<name>_*_through	0:7 2:10
w:<name>_*_to	0:24 1:11 2:5
w:<name>_*_was	0:-15
w:<name>_*_we	0:-18
w:<name>_*_will	1:25 2:20
w:<name>_*_window	0:-15
w:<name>_*_written	1:19
w:<name>_*_you	0:17 1:8 2:10 3:-17
w:<name>_,	0:14 1:-31 2:-28
w:<name>_,_#	0:5 1:-24 2:-12 3:32
w:<name>_,_<name>	1:-27 3:-12
w:<name>_,_<role>	0:54 2:-20 3:11
w:<name>_,_after	1:-15
w:<name>_,_and	1:12 2:5
w:<name>_,_for	0:20
w:<name>_,_good	1:-17
w:<name>_,_i	0:29 1:-7
w:<name>_,_our	0:10 2:19
w:<name>_,_packag	0:16
w:<name>_,_please	0:-14 1:-7 3:-10
w:<name>_,_pls	0:-12 2:6
w:<name>_,_project	0:26
w:<name>_,_releas	1:26 2:7
w:<name>_,_release	0:24 1:-8 2:16
w:<name>_,_site	1:-13
w:<name>_,_sqa	0:16 1:-13
w:<name>_,_strategic	1:24
w:<name>_,_supply	0:25
w:<name>_,_thank	0:-12 1:-16 2:-10
w:<name>_,_the	0:-15 1:5
w:<name>_,_will	1:12 2:13
w:<name>_-	0:-11 1:14 2:11
w:<name>_.	0:34 1:-15 2:-11 3:-16
w:<name>_._#	0:-10 1:13
w:<name>_._<name>	0:9 2:25 3:6
w:<name>_/	0:32
w:<name>_:	0:16 1:8
w:<name>_;	1:18 3:-17
w:<name>_<name>	0:45 1:-10 3:-21
w:<name>_<name>_(	0:25 1:-16 2:17 3:-16
w:<name>_<name>_)	0:16 2:6 3:-7
w:<name>_<name>_,	0:34 1:-24 2:-7
w:<name>_<name>_.	0:23 1:-12 2:16
w:<name>_<name>_<name>	1:-11 2:8 3:-10
w:<name>_<name>_in	0:11 1:6 2:19
w:<name>_<name>_may	0:19
w:<name>_<role>	0:31 1:58 2:33 3:-14
w:<name>_<role>_,	0:23 1:6 3:-10
w:<name>_<role>_.	0:10 1:30 3:-17
w:<name>_a	1:37 2:21
w:<name>_and	2:13
w:<name>_approv	0:15 1:-11
w:<name>_call	0:28 1:5
w:<name>_confirm	0:20 1:7
w:<name>_decid	0:10 3:7
w:<name>_forecast	2:13
w:<name>_forecast_is	2:13
w:<name>_from	0:43 2:10 3:-6
w:<name>_from_<role>	0:6 1:11 2:16 3:-16
w:<name>_giv	1:15 2:6 3:-12
w:<name>_has	0:17 1:10 2:-14 3:7
w:<name>_has_approv	0:15 1:-33 2:-25
w:<name>_has_been	0:-7 1:16 2:8
w:<name>_has_clear	1:-12 2:-10
w:<name>_has_report	1:12 2:15
w:<name>_has_sign	1:-6 2:-12
w:<name>_has_written	1:19
w:<name>_in	0:49 1:-10 2:11
w:<name>_in_<name>	0:25 2:6
w:<name>_in_<role>	0:32 2:10
w:<name>_in_our	1:-12 2:-9
w:<name>_is	0:25 1:27 2:21
w:<name>_is_done	0:14 1:8
w:<name>_issu	0:13
w:<name>_issu_the	0:13
w:<name>_line	2:25
w:<name>_may	0:26
w:<name>_may_release	0:26
w:<name>_of	0:31 1:22 2:32 3:12
w:<name>_of_<name>	1:-12
w:<name>_of_<role>	0:23 1:20 2:29 3:11
w:<name>_on	1:-12 2:-10
w:<name>_plan	0:10 1:5
w:<name>_plant	1:10 2:11
w:<name>_releas	0:61 1:8 2:16
w:<name>_releas_#	0:28 1:-5
w:<name>_releas_them	0:13 2:5
w:<name>_release	0:34 1:6 2:11
w:<name>_remain	2:10
w:<name>_seen	0:32 1:21 2:10
w:<name>_send	0:12 1:10 2:29
w:<name>_sign	0:30 1:26 2:6 3:-12
w:<name>_sign_the	0:18 1:27
w:<name>_site	2:-10
w:<name>_the	0:29 1:15 2:12
w:<name>_the_one	0:10 1:14 2:12
w:<name>_to	0:-7 1:40 2:26
w:<name>_truck	2:7 3:-14
w:<name>_truck_.	3:-14
w:<name>_was	0:-11
w:<name>_we	0:-10
w:<name>_will	0:24 1:23 2:23
w:<name>_will_release	0:7 1:16 2:5
w:<name>_write	0:11 1:6 2:15
w:<name>_written	0:12 1:21 2:15
w:<name>_written_to	0:12 1:13 2:14
w:<role>	0:147 2:-9 3:-26
w:<role>_#	0:12
w:<role>_#_,	0:12
w:<role>_(	0:30 2:39 3:-16
w:<role>_(_<name>	0:13 1:-10 2:30 3:-15
w:<role>_(_d	0:30
w:<role>_(_h	1:12
w:<role>_(_l	1:30
w:<role>_(_me	0:8 1:26
w:<role>_(_r	1:15 2:10
w:<role>_)	0:28 1:50 2:31 3:6
w:<role>_)_,	1:11 2:-14
w:<role>_)_.	0:5 1:16 2:34
w:<role>_)_:	2:-12
w:<role>_)_giv	2:10
w:<role>_)_has	0:11 1:12 2:11
w:<role>_*_#	0:24 3:-7
w:<role>_*_)	0:57 1:-20 2:-24 3:-11
w:<role>_*_,	0:14 1:13 2:-12 3:-6
w:<role>_*_.	0:64 1:-7 2:19
w:<role>_*_:	0:16 2:-11
w:<role>_*_<name>	0:59 1:-26 2:-11 3:-24
w:<role>_*_<role>	0:22
w:<role>_*_a	0:6 1:11 2:13
w:<role>_*_after	1:28 2:9
w:<role>_*_and	3:35
w:<role>_*_approv	0:22
w:<role>_*_call	0:23 1:22 2:28
w:<role>_*_charge	0:10
w:<role>_*_d	0:30 2:5
w:<role>_*_decid	0:21 1:7 3:7
w:<role>_*_for	0:15 1:11 2:5
w:<role>_*_giv	1:-12 2:-6
w:<role>_*_h	0:5 1:12
w:<role>_*_has	0:13 1:18 2:20
w:<role>_*_have	1:20 2:6
w:<role>_*_in	0:10 1:-11 2:-9
w:<role>_*_is	0:19 1:-14 2:-15
w:<role>_*_issu	1:-17
w:<role>_*_l	1:32
w:<role>_*_look	1:10
w:<role>_*_lot	0:14 1:17
w:<role>_*_m	0:52 1:-10 3:-17
w:<role>_*_me	0:8 1:30 2:-23
w:<role>_*_open	1:9 2:10
w:<role>_*_r	1:15 2:10
w:<role>_*_releas	0:27 1:-18 2:-5
w:<role>_*_release	0:15 1:17 2:14
w:<role>_*_same	0:13
w:<role>_*_send	2:19
w:<role>_*_sign	0:26 1:-9 2:-17
w:<role>_*_so	0:14 1:6
w:<role>_*_tell	0:24 1:5
w:<role>_*_that	0:6 1:-25
w:<role>_*_the	0:40 2:14 3:9
w:<role>_*_them	1:23 2:18 3:-18
w:<role>_*_then	0:9 1:8 2:16
w:<role>_*_this	0:41 2:-13 3:-5
w:<role>_*_to	0:-10
w:<role>_*_who	1:6 2:16
w:<role>_*_will	0:16 1:9 2:-19
w:<role>_*_writ	1:10 2:10
w:<role>_*_yes	0:18
w:<role>_*_you	0:19 1:5 2:8
w:<role>_,	0:31 2:-23 3:50
w:<role>_,_<name>	0:55 1:-24 2:-6
w:<role>_,_after	1:24
w:<role>_,_and	3:35
w:<role>_,_has	1:16 2:6
w:<role>_,_is	0:15 1:-14 2:-12
w:<role>_,_releas	0:25 1:-31 2:-8
w:<role>_,_same	0:13
w:<role>_,_sign	0:25 1:-13 2:-18
w:<role>_,_who	1:6 2:16
w:<role>_,_will	0:9 2:-24
w:<role>_.	0:72 1:-27 2:-12 3:-29
w:<role>_/	0:30
w:<role>_/_<name>	0:29 1:-12
w:<role>_:	0:39 1:-10 2:-35
w:<role>_;	0:13
w:<role>_<name>	0:46 2:-12 3:17
w:<role>_<name>_.	0:27 1:-9 3:11
w:<role>_<name>_<name>	0:21 1:17 2:-10
w:<role>_<role>	0:53 1:-40 2:-19 3:-13
w:<role>_<role>_)	0:13
w:<role>_<role>_,	0:9 1:-13 2:6
w:<role>_<role>_.	0:8 1:-36 2:-5 3:-20
w:<role>_<role>_<name>	0:15 1:-26 2:-19 3:5
w:<role>_approv	0:15
w:<role>_authoris	0:12
w:<role>_authoriz	0:19 2:-13
w:<role>_chair	0:16
w:<role>_decid	1:27 2:-11
w:<role>_engineer	1:8 3:-11
w:<role>_for	1:-25 2:-14
w:<role>_gave	0:39
w:<role>_giv	0:14 1:5 2:-8
w:<role>_has	0:5 1:20 2:18
w:<role>_has_releas	1:24
w:<role>_in	0:10
w:<role>_in_charge	0:10
w:<role>_is	0:35 1:-19 2:-30
w:<role>_is_releas	0:9 1:-18 2:-5
w:<role>_issu	0:13 1:19 2:14
w:<role>_office	1:12 2:8
w:<role>_on	0:20 2:-13
w:<role>_on_<name>	1:16
w:<role>_only	1:8 2:14
w:<role>_releas	0:22 1:10 2:23 3:-16
w:<role>_releas_the	0:10
w:<role>_releas_them	1:15 2:17
w:<role>_result	1:10
w:<role>_says	0:29 1:12
w:<role>_says_so	0:14 1:6
w:<role>_says_yes	0:10
w:<role>_sign	0:17
w:<role>_then	1:11 2:10
w:<role>_will	0:28 1:16 2:9
w:<role>_will_tell	0:24 1:5
w:<role>_writ	0:16 1:10 2:14
w:=	1:28 2:36
w:=_#	0:-9 1:17 2:18
w:=_*_the	1:9 2:22
w:=_until	1:17 2:22
w:=_until_the	1:9 2:22
w:?	0:-34 1:-45 2:-24
w:_	0:14 2:21
w:__*_,	2:21
w:__*__	0:14 2:21
w:__*_pcs	2:21
w:___	0:14 2:21
w:_____	0:14 2:21
w:____pcs	2:21
w:__pcs	2:21
w:a	0:-10 1:27 2:29 3:-19
w:a2	0:13 1:5
w:a_*_,	0:-9 1:-9 2:37
w:a_*_.	0:13 2:21
w:a_*_call	1:15 2:6
w:a_*_for	0:-10 1:-5
w:a_*_from	0:8 1:28 2:33
w:a_*_go	0:16
w:a_*_lot	0:10 1:-5 2:-12
w:a_*_mail	0:16 2:-21
w:a_*_of	0:-8 1:6 2:35 3:-12
w:a_*_on	0:11 1:13 2:-9
w:a_*_quantity	0:10
w:a_*_release	1:17 2:26 3:6
w:a_*_rev	0:18
w:a_*_written	0:-8 1:18 2:11 3:-9
w:a_,	0:38 1:-9 3:-13
w:a_,_#	0:14 1:-7
w:a_,_rev	0:18
w:a_.	0:-25 1:-6 2:34
w:a_and	0:18 2:9
w:a_few	0:14
w:a_first	0:17 2:-11
w:a_first_lot	0:10 1:-5 2:-12
w:a_first_quantity	0:10
w:a_fresh	0:7 1:9 2:14
w:a_further	0:-24 1:12 2:12 3:12
w:a_further_#	0:-11 1:10 2:11 3:12
w:a_further_release	0:-11
w:a_further_written	0:-14
w:a_go	0:-6 1:-25 2:35
w:a_look	0:12
w:a_mail	1:20 2:30
w:a_mail_from	1:20 2:30
w:a_month	0:-8 1:14 2:5
w:a_new	0:16 1:18 2:-14
w:a_new_mail	0:11 2:-25
w:a_quantity	0:-10 1:-11
w:a_quantity_of	0:-10 1:-11
w:a_release	0:14 1:20 2:30
w:a_release_.	0:5 1:5 2:18
w:a_separate	0:-12 1:18 2:11 3:-7
w:a_separate_written	0:-6 1:18 2:11 3:-10
w:a_single	1:6 2:10
w:a_written	0:18 1:14 2:19
w:a_written_go	0:16
w:a_written_release	0:9 1:14 2:15
w:ab_.	1:-15
w:about	0:41 2:22
w:about_#	0:16 1:8 2:10
w:about_#_of	0:16
w:about_*_#	0:19
w:about_*_of	0:16
w:above	0:-15
w:above_the	0:-16
w:abs	0:-10 1:-7
w:abs_.	0:-10 1:-7
w:accept	1:42 2:41 3:14
w:accept_#	0:-8 1:-13 3:-18
w:accept_#_of	1:-17 3:-20
w:accept_*_.	1:-16 3:-6
w:accept_*_are	3:18
w:accept_*_count	3:13
w:accept_*_do	1:17
w:accept_*_of	1:-17 3:-20
w:accept_*_reduce	1:28 3:11
w:accept_.	0:-10 1:8 2:11
w:accept_and	2:16 3:6
w:accept_by	0:16 1:11 2:28
w:accept_ones	1:5 3:13
w:accept_the	0:-17 1:12 2:12 3:-9
w:accept_unit	1:37
w:accept_unit_do	1:17
w:accept_unit_reduce	1:28
w:acceptance	1:39 2:22
w:acceptance_*_the	1:34 2:21
w:acceptance_of	1:34 2:21
w:acceptance_of_the	1:34 2:21
w:accord	0:-10 1:-13 2:-27
w:accord_*_draw	0:-7 2:-12
w:accord_*_your	1:-13 2:-19
w:accord_to	0:-11 1:-13 2:-27
w:accord_to_draw	0:-7 2:-12
w:accord_to_your	1:-13 2:-19
w:accordingly	1:-23 3:47
w:accordingly_.	1:-23 3:47
w:account	0:-23 1:-21 2:-21
w:account_#	1:-14
w:account_.	0:-16 1:-14
w:acct	0:-12 1:-15 2:-40
w:achat	1:-5 2:11
w:acquisti	0:32 2:6
w:action	1:14
w:adc12	0:11
w:addition	0:10
w:addres	0:-16
w:adhesion	1:29 3:-5
w:adjust	0:16 1:-29 3:19
w:after	0:14 1:27 2:29 3:-8
w:after_*_#	0:8 1:-25 2:5
w:after_*_.	0:19 2:16
w:after_*_<name>	0:8 1:14 2:11 3:-10
w:after_*_approval	1:-5 2:12
w:after_*_are	1:27
w:after_*_customer	1:-16
w:after_*_i	0:21 1:5 2:7
w:after_*_of	1:23 2:28
w:after_*_separate	0:17
w:after_*_stay	0:12 1:-19 2:5
w:after_*_stop	0:16 1:-10 2:-9
w:after_*_test	0:11 1:15 2:13
w:after_*_trial	1:36 2:14
w:after_<name>	1:-12
w:after_a	3:-12
w:after_a_separate	3:-12
w:after_it	0:7 1:11 2:9
w:after_it_.	0:6 1:10 2:6
w:after_our	0:16 1:13 2:20
w:after_that	0:14 2:20
w:after_that_.	0:12 1:10 2:10
w:after_that_are	1:27
w:after_that_stay	0:12 1:-19 2:5
w:after_the	0:35 1:10 3:5
w:after_the_stop	0:16 1:-10 2:-9
w:afternoon	0:-11 1:-17
w:afternoon_,	0:-12
w:afterward	0:8 1:21 2:13
w:again	1:20 3:-5
w:again_*_#	0:10 2:19 3:10
w:again_*_.	0:16 2:7
w:again_*_<name>	0:11 1:14 2:5
w:again_*_rev	0:-8 1:10 2:6
w:again_*_the	0:-22 1:9 2:39
w:again_,	2:29
w:again_,_#	0:10 1:5 2:14
w:again_.	0:8 1:11 2:-14 3:-11
w:again_on	0:-22 1:-16 2:33
w:again_on_the	0:-23 1:-10 2:33
w:against	0:10 1:-19 2:10 3:58
w:against_*_order	1:-5 3:11
w:against_*_po	0:-15 1:-11 3:27
w:against_po	0:16
w:against_the	0:-11 1:-12 2:10 3:33
w:against_the_order	1:-5 3:11
w:against_the_po	0:-15 3:24
w:age	0:11 1:15 2:25
w:agre	0:16 1:-14 2:-17 3:-6
w:agre_*_#	0:17
w:agre_*_the	0:-6 1:-11
w:agre_.	1:14
w:agre_to	0:-11 1:-11
w:agree	0:-11 2:-12
w:agree_to	0:-13 2:-12
w:ahead	0:-12 1:-27 2:-23
w:ahead_*_lot	0:-13 1:-14 2:-8
w:ahead_*_the	0:-9 1:-19 2:-14
w:ahead_and	0:-12 1:-6 2:-5
w:ahead_with	0:-11 1:-26 2:-20
w:ahead_with_lot	0:-13 1:-14 2:-8
w:ahead_with_the	0:-13 1:-19 2:-14
w:air	0:-10
w:all	0:-10 1:-7 2:68 3:-11
w:all_#	1:7 3:-13
w:all_#_,	0:12
w:all_#_finish	0:-26 3:6
w:all_#_of	0:-7 1:7 3:-21
w:all_*_#	0:19
w:all_*_,	0:22
w:all_*_.	0:39 1:9
w:all_*_finish	0:-10 3:6
w:all_*_it	0:-15 3:-28
w:all_*_of	0:-7 1:10 3:-21
w:all_*_remain	0:13
w:all_*_rev	0:11
w:all_good	0:-12
w:all_hold	0:-21
w:all_of	0:-10 3:-19
w:all_of_it	0:-15 3:-28
w:all_other	2:23
w:all_remain	0:28
w:all_remain_#	0:19
w:all_stop	0:13
w:all_the	0:8 1:-21 3:-9
w:alloy	0:-32 1:-16
w:alloy_,	0:-16
w:alloy_and	0:-21
w:alone	0:8 1:-13 2:37 3:11
w:alone_*_our	0:10 1:9 2:5
w:alone_till	1:-28
w:alone_until	0:12 1:48 2:28
w:along	0:-19 1:-32 2:-23
w:along_with	0:-19 2:-23
w:already	1:-14 3:18
w:already_*_,	1:13 2:21
w:already_*_before	1:-14 2:-13
w:already_finish	1:-11 2:-13
w:also	0:19 1:39 2:12 3:-26
w:also_*_the	3:-11
w:alu	0:-31
w:alway	1:-14 2:5
w:alway_.	0:6 1:-15
w:am	0:22 2:-15
w:am_*_#	1:10
w:am_releas	0:7 1:10
w:am_releas_#	1:10
w:amend	0:5 1:10 2:7
w:anchor	0:-19
w:and	0:37 1:32 2:37 3:30
w:and_#	0:18 1:36 2:28
w:and_#_(	0:-5 1:33 2:6
w:and_#_)	3:19
w:and_#_,	0:-10 2:10 3:17
w:and_#_<name>	1:-19 2:-14
w:and_#_remain	0:10 1:6
w:and_*_#	1:-9 2:23 3:-17
w:and_*_(	0:17 1:41 2:26 3:6
w:and_*_)	3:19
w:and_*_,	1:32 2:29 3:23
w:and_*_.	0:13 1:26 2:17 3:6
w:and_*_:	0:-12 1:-21
w:and_*_<name>	0:11 1:38 2:48 3:-10
w:and_*_a	0:9 2:16
w:and_*_and	0:18
w:and_*_are	1:13 2:8
w:and_*_as	0:-37 1:-32 2:10
w:and_*_be	0:16 1:-12 2:19 3:-11
w:and_*_before	0:-6 2:-13
w:and_*_can	3:13
w:and_*_do	0:20 1:18
w:and_*_don't	1:15 2:14
w:and_*_for	0:-10 1:-14 2:-8
w:and_*_from	0:-24 1:15
w:and_*_has	0:9 1:33 2:10
w:and_*_have	0:23 1:17 2:31
w:and_*_her	1:29 2:6
w:and_*_i	0:16 1:19 2:16
w:and_*_in	2:-10 3:8
w:and_*_is	0:13 1:-15
w:and_*_it	0:-14 1:17
w:and_*_leave	0:23 1:6
w:and_*_mail	1:15 2:-15
w:and_*_me	0:17 1:6
w:and_*_new	2:-25
w:and_*_next	0:31 1:17 2:19
w:and_*_no	0:-22 2:-9
w:and_*_not	0:-11 2:22 3:-12
w:and_*_of	0:10 2:11
w:and_*_on	0:-10 1:5 2:10
w:and_*_one	0:11
w:and_*_other	0:5 1:11 2:16
w:and_*_our	1:-12
w:and_*_per	0:-10
w:and_*_pilot	2:11
w:and_*_releas	0:13 1:14 2:6
w:and_*_release	0:28 1:29 2:25
w:and_*_remain	0:10 1:6 2:14
w:and_*_rest	1:14 3:11
w:and_*_same	0:-16
w:and_*_send	0:12 2:20
w:and_*_sign	0:11 3:5
w:and_*_stay	0:38 1:25 2:33
w:and_*_that	1:-11
w:and_*_the	0:35 1:7 3:26
w:and_*_them	1:-11
w:and_*_those	0:11
w:and_*_to	0:17 1:7 2:17 3:18
w:and_*_toward	3:28
w:and_*_unchang	0:-37 1:-22 2:-24
w:and_*_will	0:24 1:9 2:9
w:and_*_with	0:12
w:and_*_written	0:12 1:15 2:15
w:and_*_you	0:12 2:14
w:and_*_your	0:-13 2:-16
w:and_<name>	0:52 1:32 2:46 3:-16
w:and_<name>_(	0:12 1:13 2:11
w:and_<name>_.	0:5 1:15 2:11
w:and_<name>_<name>	0:6 1:6 2:9 3:-10
w:and_<name>_from	1:15
w:and_<name>_has	0:9 1:33 2:10
w:and_<name>_releas	0:12 1:14 2:6
w:and_<name>_the	0:21 1:5 2:8
w:and_<name>_written	0:12 1:15 2:15
w:and_<role>	0:17 1:9 2:17
w:and_<role>_(	1:7 2:14
w:and_a	0:10 1:24 2:-7
w:and_a_mail	1:15
w:and_above	0:-16
w:and_above_the	0:-16
w:and_approv	0:-28
w:and_are	0:-11 1:-12 3:14
w:and_are_not	0:-11 1:-13
w:and_box	1:-37
w:and_c	1:22 2:37
w:and_can	0:30 3:8
w:and_can_leave	0:23
w:and_count	3:38
w:and_count_toward	3:28
w:and_d	1:11 2:9
w:and_decid	1:12 3:6
w:and_do	1:5 3:-12
w:and_do_not	1:5 3:-12
w:and_don't	0:-7 1:11
w:and_e	2:11
w:and_fifty	0:12 1:5
w:and_for	0:12 1:14
w:and_get	2:10
w:and_i	0:31 1:35 2:10
w:and_i_(	0:10 1:6 2:10
w:and_i_,	0:11 1:20 2:14
w:and_i_have	0:17 1:14 2:25
w:and_i_release	0:10 1:9 2:19
w:and_i_send	0:12 2:18
w:and_it's	0:25 1:12 2:5
w:and_it's_<name>	0:14 1:7
w:and_it's_me	0:17 1:6
w:and_keep	0:-14 1:15 2:19 3:25
w:and_keep_the	1:7 3:24
w:and_label	0:-32
w:and_label_unchang	0:-15
w:and_leave	0:10 1:13 2:14
w:and_leave_the	0:10 1:5 2:6
w:and_lot	1:14 2:25
w:and_may	2:14 3:-14
w:and_may_be	2:14 3:-14
w:and_my	0:9 2:19
w:and_not	2:-11
w:and_noth	0:11 3:5
w:and_only	0:10 1:34 2:5
w:and_our	0:8 2:15
w:and_pack	0:-21
w:and_packag	0:-23 2:-22
w:and_packag_unchang	0:-23 2:-22
w:and_plat	0:-17
w:and_reduce	3:11
w:and_releas	1:18 2:19
w:and_send	0:-7 1:20
w:and_send_the	0:-10 1:19
w:and_stay	0:-6 1:-22 2:-11
w:and_stay_in	0:-11 2:-12
w:and_ten	2:10
w:and_ten_of	2:10
w:and_terminal	0:12 1:-18
w:and_that	0:18 1:-13 2:6
w:and_that_our	1:-12
w:and_the	0:29 2:-27 3:20
w:and_the_next	0:31 1:16
w:and_the_other	0:5 1:11 2:16
w:and_the_pilot	2:11
w:and_the_rest	1:14 3:11
w:and_then	0:11 1:45 2:47
w:and_then_i	0:16 1:19 2:16
w:and_they	0:29 1:12 3:49
w:and_they_stay	0:32 1:13
w:and_those	0:6 2:10
w:and_varnish	0:-11
w:and_varnish_unchang	0:-11
w:and_wait	0:-10 2:5
w:and_wait_for	0:-10 2:5
w:and_we	3:13
w:and_when	0:10
w:and_will	0:15 1:-5 2:5
w:and_will_be	1:-13
w:and_with	1:-15
w:and_you	0:8 1:7 2:14 3:5
w:anodis	0:-20 2:-21
w:anodize	0:-29 1:-9
w:anodize_.	0:-15
w:another	0:16 1:13 3:-14
w:another_#	0:13 1:10 3:-14
w:another_#_stay	1:-12 2:15
w:another_*_,	1:8 2:-11
w:another_*_stay	1:-12 2:15
w:answer	0:-16 1:50 2:15 3:-37
w:answer_*_.	1:20
w:answer_*_the	0:-7 1:27 2:10
w:answer_.	1:9 3:-39
w:answer_on	0:-10 1:22
w:answer_on_the	0:-10 1:22
w:any	0:-34 1:9 2:-14
w:any_*_the	2:-17
w:any_of	0:-14 2:-17
w:any_of_the	2:-17
w:anyth	0:5 1:8 2:20 3:5
w:apart	0:5 2:-10
w:apart_.	1:-11
w:apply	0:16 1:38 2:7
w:apply_*_the	0:16 1:38 2:7
w:apply_to	0:16 1:38 2:7
w:apply_to_the	0:16 1:38 2:7
w:approv	0:15 1:-23 2:6 3:-17
w:approv_*_#	0:-20 1:-28 2:-10
w:approv_*_.	0:18 1:-31 2:-29
w:approv_*_<name>	0:17 1:-26 2:12 3:-18
w:approv_*_<role>	0:5 1:-16 2:10
w:approv_*_first	0:11 1:5
w:approv_*_me	0:21 1:-15
w:approv_*_our	0:-25 1:22 2:18
w:approv_*_rev	0:-11
w:approv_,	0:-22
w:approv_,_#	0:-20 1:-5
w:approv_,_rev	0:-11
w:approv_.	0:-15 1:-13 2:14
w:approv_:	0:-8 1:-32 2:-11 3:-12
w:approv_:_#	0:-15 1:-11 2:-7
w:approv_a	0:10 1:6
w:approv_a_first	0:10 1:6
w:approv_and	2:10
w:approv_as	0:-32
w:approv_by	0:27 2:32 3:-19
w:approv_by_<name>	0:12 1:-5 2:12 3:-19
w:approv_by_<role>	0:5 1:-16 2:10
w:approv_by_me	0:21 1:-15
w:approv_by_our	1:22 2:17
w:approv_for	0:-11 1:-27 2:-10
w:approv_for_#	0:-19 1:-5
w:approv_it	0:26
w:approv_it_.	0:17
w:approv_lot	0:25 1:-12
w:approv_lot_#	0:25 1:-12
w:approv_the	0:33 1:20 2:26
w:approval	1:26 2:52
w:approval_*_<name>	1:12 2:5
w:approval_*_lot	2:24
w:approval_*_the	2:18
w:approval_.	1:36 2:12
w:approval_by_<name>	1:11
w:approval_for	0:22 2:11
w:approval_from	0:6 1:8 2:10
w:approval_of	2:11
w:approval_of_the	2:11
w:approve	0:9 1:14 2:-6 3:-13
w:approve_#	0:19 1:-5 2:-6
w:approve_*_lot	0:12 1:-12 2:-6
w:approve_the	1:23 2:6
w:approve_this	0:24 1:-11
w:approver	0:32
w:architect	0:-16 1:32 2:18
w:architect_has	0:10 1:24 2:15
w:are	1:15 2:10 3:5
w:are_#	1:14 2:7
w:are_*_,	0:8 1:28 2:26 3:-7
w:are_*_.	0:-19 1:39 2:30 3:-26
w:are_*_and	0:-9 1:-23 2:20
w:are_*_approv	2:15
w:are_*_as	0:16 3:10
w:are_*_be	0:-12 1:-18 3:22
w:are_*_by	0:28 1:39 2:29 3:35
w:are_*_for	0:-12 1:-11 3:-6
w:are_*_from	0:-9 1:-6 2:-5 3:32
w:are_*_hold	0:-16 2:24
w:are_*_in	0:-8 2:-16 3:14
w:are_*_limit	0:20 1:12 2:17
w:are_*_of	0:10 2:13 3:13
w:are_*_off	1:-10 3:16
w:are_*_on	0:-15 1:21 2:7 3:-9
w:are_*_releas	0:16 1:-12 2:7
w:are_*_stay	1:-5 2:14 3:-18
w:are_*_the	0:10 1:6 2:-15 3:32
w:are_*_to	0:6 2:22 3:-11
w:are_*_touch	0:-12
w:are_*_until	0:27 1:42 2:33 3:-17
w:are_*_your	1:-11
w:are_,	0:24
w:are_.	1:-20
w:are_accept	0:15 1:14 2:15 3:19
w:are_accept_and	2:14 3:6
w:are_all	0:14
w:are_back	1:21 2:16
w:are_back_.	1:14
w:are_back_from	1:14 2:15
w:are_block	0:8 1:27 2:26 3:-8
w:are_block_until	0:19 1:16 2:20 3:-8
w:are_cancell	0:10
w:are_clear	0:-24
w:are_clear_to	0:-24
w:are_clos	1:12 2:13
w:are_count	1:11 2:8
w:are_deduct	1:-17 3:17
w:are_deduct_from	1:-17 3:17
w:are_exclud	0:-10 1:-11 2:-13
w:are_exclud_from	0:-10 1:-11 2:-13
w:are_finish	1:16
w:are_for	1:-25 2:-16
w:are_good	1:-16 3:-8
w:are_good_,	1:-14 3:-12
w:are_in	0:13 1:-6 2:25 3:21
w:are_in_,	0:11 1:7
w:are_in_.	0:-13 1:16 2:18
w:are_in_your	1:-12
w:are_includ	0:-9 2:-10
w:are_includ_in	0:-9 2:-10
w:are_left	1:12
w:are_no	3:-10
w:are_not	0:9 2:19 3:-10
w:are_not_approv	2:15
w:are_not_in	1:-9 2:-10
w:are_not_releas	1:-22
w:are_not_to	0:17 1:-5 2:16 3:-20
w:are_not_touch	0:-12
w:are_off	0:10 1:12 2:17
w:are_off_limit	0:20 1:12 2:17
w:are_ok	0:-6 1:5 3:20
w:are_ok_to	0:-14 3:8
w:are_on	0:-19 1:15 2:29
w:are_on_hold	0:-16 2:24
w:are_on_the	0:-7 1:17 2:11
w:are_part	0:9 3:13
w:are_part_of	0:9 3:13
w:are_releas	0:-12 1:30 2:11 3:-18
w:are_releas_by	0:5 1:24
w:are_releas_for	0:-24 3:-6
w:are_still	0:11 1:-21 2:20
w:are_subtract	3:19
w:are_subtract_from	3:19
w:are_taken	1:-10 3:16
w:are_taken_off	1:-10 3:16
w:are_the	0:-14
w:are_then	1:15 2:7
w:are_to	0:-7 2:18 3:5
w:are_to_be	0:-12 1:-18 3:22
w:are_to_stay	1:-8 2:14
w:are_until	0:5 1:20 2:9
w:are_until_the	1:18
w:are_wait	1:11
w:aren't	0:10 1:12 2:14
w:aren't_*_be	0:10 1:10 2:13
w:aren't_to	0:10 1:10 2:13
w:aren't_to_be	0:10 1:10 2:13
w:arms	1:-14 2:-15
w:around	1:-12 2:-10
w:arrange	0:-12 2:7
w:arriv	0:-11 1:10 2:9
w:arriv_.	1:20
w:arrive	0:-11 1:23 3:-8
w:art	1:-15
w:art_.	1:-10
w:articl	0:15 1:9
w:articl_*_the	0:15
w:articl_of	0:15
w:articl_of_the	0:15
w:article	0:-18 2:-7
w:artwork	0:-11 2:-5
w:artwork_*_#	0:-12 1:-5 2:-7
w:artwork_version	0:-14 1:-13 2:-14
w:artwork_version_#	0:-14 1:-13 2:-14
w:as	0:-13 1:-38 2:-20 3:-14
w:as9102	1:32 2:9
w:as_*_#	1:-10 2:-23
w:as_*_,	0:32 1:-15 2:-21 3:5
w:as_*_.	0:-14 1:-45 2:-14 3:-20
w:as_*_:	0:-23 1:15 2:-21 3:8
w:as_*_<role>	0:20 1:-24 2:-15
w:as_*_as	0:6 1:28 2:-7
w:as_*_by	0:15
w:as_*_drg	0:-12
w:as_*_is	1:-22 2:-15
w:as_*_lot	0:5 2:-10
w:as_*_on	0:9 1:-11
w:as_*_your	0:25
w:as_<role>	0:21 2:9 3:12
w:as_agre	0:6 1:-17 2:-22
w:as_alway	0:6 1:-14 2:5
w:as_alway_.	0:6 1:-15
w:as_before	0:-21 1:-37 2:-10 3:-30
w:as_before_,	0:13 2:-6
w:as_before_.	0:-16 1:-37 2:-9 3:-30
w:as_below	0:6 1:29
w:as_first	0:5 2:-10
w:as_first_lot	0:5 2:-10
w:as_follow	0:-13 1:-5
w:as_for	0:-25 1:7
w:as_for_the	0:-19
w:as_i	0:-17 1:12 2:16
w:as_is	0:17 1:9
w:as_is_,	0:12
w:as_lot	1:-13 2:-23
w:as_lot_#	1:-13 2:-23
w:as_on	0:12 1:8
w:as_on_the	0:12 1:8
w:as_order	0:-21
w:as_order_.	0:-21
w:as_per	0:6 2:-25
w:as_per_drg	0:-12
w:as_per_your	0:24
w:as_planner	0:11
w:as_project	1:-16 2:-11
w:as_project_<role>	1:-16 2:-11
w:as_quot	0:-16
w:as_quot_.	0:-16
w:as_sampl	0:15
w:as_sampl_.	0:14
w:as_soon	0:5 1:26 2:-9
w:as_soon_as	0:5 1:26 2:-9
w:as_the	0:12 1:5 2:8
w:as_under	2:-21 3:-17
w:as_usual	0:-8 1:-22 2:-14
w:as_usual_.	0:-14 1:-11 2:-10
w:as_we	0:-10
w:as_well	0:23 1:21 2:18
w:as_well_.	0:20 1:15 2:14
w:as_you	0:-18 1:-9
w:ash	0:-14 1:-6
w:aside	0:-10 1:-13
w:ask	2:-10 3:31
w:ask_for	2:-13
w:assembl	0:28 1:11
w:assembly	2:39 3:-17
w:at	1:47 3:-16
w:at_#	0:-18 1:-11 2:-24 3:15
w:at_*_#	0:21 1:-6 2:16 3:-27
w:at_*_,	1:18
w:at_*_.	0:-21 1:20 2:9 3:-15
w:at_*_:	1:13 2:32
w:at_*_<name>	0:-19 1:44 2:12
w:at_*_a	0:23
w:at_*_b	1:-15 2:-5
w:at_*_c	0:22
w:at_*_cost	1:17
w:at_*_customer	1:5 2:-20
w:at_*_e	2:12
w:at_*_end	0:-8 1:-22
w:at_*_institute	0:10 1:7 2:11
w:at_*_is	0:-11 1:9 2:8
w:at_*_moment	1:-21
w:at_*_place	0:-10 1:17 2:20
w:at_*_plant	1:11 2:9
w:at_*_point	1:-23 2:-23
w:at_*_rev	0:10 1:5 2:14
w:at_*_stop	0:-14 1:-10
w:at_*_work	0:8 1:6 2:-18
w:at_*_yard	0:-21 1:21 2:11
w:at_<role>	0:11
w:at_draw	0:10 1:5 2:14
w:at_draw_rev	0:10 1:5 2:14
w:at_index	0:-13 1:-8
w:at_least	0:12
w:at_least_#	0:12
w:at_our	0:-11 1:40 2:-10 3:-7
w:at_our_<name>	1:33 2:5
w:at_our_place	1:11 2:19
w:at_our_work	0:5 2:-22
w:at_rev	0:45 1:-13 2:20 3:-28
w:at_rev_#	0:12 1:-7 2:14 3:-28
w:at_rev_a	0:23
w:at_rev_b	0:14 1:-8 2:-6
w:at_rev_c	0:21
w:at_rev_e	2:12
w:at_site	0:-23 1:20 2:17
w:at_site_.	0:-12 1:14 2:7
w:at_the	0:-25 1:28 2:5 3:7
w:at_the_<name>	0:-20 1:16
w:at_the_customer	2:-20
w:at_the_end	0:-10
w:at_the_institute	0:10 1:7 2:11
w:at_the_moment	1:-21
w:at_the_stop	0:-14 1:-10
w:at_the_yard	0:-21 1:22 2:11
w:at_them	1:18
w:at_your	0:-6 1:13 2:12 3:-7
w:at_your_cost	1:17
w:at_your_end	1:-22
w:at_your_place	0:-10 1:13
w:attach	0:8 1:-16
w:attention	1:-38 2:-27
w:audit	0:-13 1:59 2:-24 3:-6
w:audit_*_clos	1:6 2:24
w:audit_,	0:8 1:19
w:audit_.	1:42 2:-20 3:45
w:audit_is	0:-29 1:14 2:24
w:audit_is_clos	1:6 2:24
w:authoris	0:34 1:5 2:-10 3:-17
w:authoris_*_<name>	1:-16 2:-11
w:authoris_by	0:19 1:-16 2:-11
w:authoris_by_<name>	1:-16
w:authorise	0:20 1:-8 2:-12
w:authority	0:19 1:-14
w:authority_for	0:6 1:-16
w:authoriz	0:47 2:-17
w:authoriz_*_of	0:7 1:12
w:authoriz_.	0:32
w:authoriz_this	0:12 1:-13 2:-20
w:authorize	0:28
w:authorize_the	0:11
w:b	0:24 1:-5 2:6
w:b.2	0:-6 1:-10
w:b_(	1:-7 2:10
w:b_(_#	1:-7 2:10
w:b_*_#	1:-6 3:-16
w:b_*_<name>	0:34 1:-20
w:b_*_c	1:22 2:36
w:b_*_d	0:7 1:14 2:14
w:b_*_for	0:14 1:-14
w:b_,	0:10 1:-7 2:-13 3:10
w:b_,_#	2:-11 3:-16
w:b_,_for	0:14 1:-14
w:b_.	0:32 1:-10 2:22 3:-21
w:b_._<name>	0:33 1:-20
w:b_and	0:7 1:24 2:35
w:b_and_c	1:21 2:35
w:b_are	0:9 1:10
w:back	0:12 1:32 3:14
w:back_#	1:13
w:back_*_,	0:-14 1:5 2:7
w:back_*_<name>	1:28 2:26
w:back_*_for	0:17 1:7
w:back_*_on	0:10 2:10
w:back_*_the	0:18 1:29
w:back_*_with	2:-25
w:back_*_work	1:22 2:23
w:back_,	0:17 1:10
w:back_.	0:-14 1:52 2:34 3:-11
w:back_and	0:11 1:15 2:-7
w:back_from	0:13 1:19 2:30
w:back_from_the	0:11 2:14
w:back_into	0:5 1:-8 2:-10
w:back_on	0:22 1:16 2:-6 3:-25
w:back_on_for	0:17 1:7
w:back_on_the	1:12 2:13
w:back_on_with	2:-25
w:back_to	0:-24 1:18 3:36
w:back_until	1:31 2:-11
w:back_until_the	1:8 2:-13
w:back_up	1:-10 2:7
w:back_up_,	0:-14
w:back_up_on	0:10 2:10
w:bag	0:26 2:-20 3:-11
w:bag_#	0:9 3:-24
w:bag_#_,	0:9 1:-8 3:-10
w:bag_#_.	3:-15
w:bag_*_.	3:-15
w:bags	1:-19 2:-17
w:bakery	2:20
w:balance	0:-7 1:7 2:58 3:54
w:balance_#	0:-19 1:-8 2:23
w:balance_#_nos	0:-19 1:-10 2:21
w:balance_*_#	1:-30 2:18
w:balance_*_,	0:-10
w:balance_*_a	1:15 2:10
w:balance_*_be	0:21 2:5
w:balance_*_hold	0:-10 1:17 2:11
w:balance_*_nos	0:-19 1:-10 2:21
w:balance_*_on	1:24 2:10
w:balance_,	0:16 3:13
w:balance_.	0:5 3:52
w:balance_need	1:15 2:10
w:balance_need_a	1:15 2:10
w:balance_of	0:-16 1:-22 2:18
w:balance_of_#	1:-22 2:18
w:balance_to	0:-7 3:12
w:bar	2:10
w:barcode	1:9 2:18
w:barr	0:5 1:11 2:8
w:base	1:-10
w:batch	1:-13 2:18 3:10
w:batch_,	0:-5 1:-15 2:14
w:bath	0:16 2:24
w:be	1:9 2:32 3:13
w:be_*_#	1:-13
w:be_*_(	0:12
w:be_*_,	0:-6 1:8 2:-18 3:11
w:be_*_.	1:-26 2:38 3:11
w:be_*_;	1:19 2:6 3:-7
w:be_*_<name>	1:11 2:9
w:be_*_after	0:16
w:be_*_and	1:-16 3:-9
w:be_*_apart	1:-13 2:-11
w:be_*_before	1:35 2:31
w:be_*_by	0:31 1:15 2:24 3:-19
w:be_*_for	0:-17 2:8
w:be_*_from	0:7 1:-11 3:21
w:be_*_in	0:-10 1:-8
w:be_*_on	0:-9 1:8 2:19
w:be_*_till	0:28 1:20 2:13
w:be_*_until	0:18 1:14 2:28
w:be_*_up	0:-21 1:-8 2:18
w:be_,	0:-22 1:-19 2:5
w:be_adjust	0:16 1:-9
w:be_blown	0:-25 1:6
w:be_blown_until	0:-25
w:be_built	0:-9 1:37 2:7 3:13
w:be_built_.	1:37 3:12
w:be_cast	0:18 1:7
w:be_commenc	1:-10
w:be_count	0:-10 1:-17
w:be_count_in	1:-12
w:be_cut	0:-7 2:31
w:be_cut_before	2:10
w:be_cut_until	0:-12 1:8 2:5
w:be_deduct	1:-14 3:8
w:be_deduct_from	1:-14 3:8
w:be_deliver	0:10 1:-6 2:5 3:-11
w:be_deliver_.	0:9 3:-13
w:be_despatch	3:-15
w:be_dispatch	0:20 1:31
w:be_fir	1:12
w:be_given	0:18
w:be_given_by	0:18
w:be_invoic	1:-13
w:be_kept	1:17 2:12
w:be_made	0:-12 1:-25 2:21
w:be_manufactur	1:-29 3:21
w:be_manufactur_.	1:-29 3:21
w:be_mould	0:-19 1:13 2:5
w:be_mould_before	0:-14 2:5
w:be_on	0:21
w:be_pour	0:18 1:9 2:7
w:be_produc	0:-7 2:17 3:36
w:be_produc_.	0:-7 1:-18
w:be_reduc	3:17
w:be_releas	0:24 1:24 2:26
w:be_releas_by	0:13 1:23 2:22
w:be_restart	0:-6 2:-24
w:be_sent	0:-20 1:-22 2:-15
w:be_sent_.	0:-16 2:6
w:be_shipp	0:-13 1:22 2:17
w:be_shipp_,	0:-8 1:12
w:be_shipp_.	3:-18
w:be_shipp_until	0:6 1:10 2:13
w:be_start	0:-14 1:18 2:23
w:be_start_before	0:-17 1:6 2:6
w:be_taken	0:-26 1:-14 2:15
w:be_taken_up	0:-26 1:-14 2:15
w:be_touch	1:11
w:be_used	0:-17 3:-13
w:be_used_,	1:-7 3:-19
w:be_used_.	1:5 3:-19
w:be_used_and	3:-10
w:bear	0:8 1:-10 2:-14
w:bear_caps	0:10 1:-9 2:-6
w:bearing	0:-10
w:because_*_the	1:13 3:-7
w:because_of	1:13 3:-7
w:because_of_the	1:13 3:-7
w:because_the	0:13 1:12 3:-8
w:beech	0:-18 1:-5 2:7
w:beech_,	0:-18 1:-11
w:been	0:-16 1:23 2:8 3:-15
w:been_*_,	0:14 1:10 3:-7
w:been_*_.	0:-28 1:30 2:59 3:-24
w:been_*_and	0:33 2:7
w:been_*_at	0:-11
w:been_*_before	0:-11 1:-10 2:-12
w:been_*_by	0:-11 1:-18 2:-19
w:been_*_on	0:-13
w:been_.	1:26 3:-11
w:been_accept	0:-9 1:-11 2:7
w:been_accept_by	1:-18
w:been_clear	0:24 3:11
w:been_complet	0:-14 1:-22 2:-28
w:been_deliver	1:-13 2:-13
w:been_evaluat	0:-10 1:15 2:10
w:been_evaluat_.	0:-11 2:10
w:been_here	0:-13 2:13
w:been_measur	0:-7 1:10 2:12
w:been_pass	0:6 1:-11 2:-10
w:been_repeat	0:-11 1:12 3:-5
w:been_repeat_.	0:-12 1:7 3:-5
w:been_through	0:12 1:16 2:27
w:before	0:-11 1:12 2:-13 3:-15
w:before_*_:	0:-15 1:5 3:14
w:before_*_call	0:7 3:-14
w:before_*_customer	1:17
w:before_*_halt	1:-8 2:-11
w:before_*_has	0:14 1:23 2:38
w:before_*_in	0:11
w:before_*_interruption	1:-10
w:before_*_pause	0:-12 1:15 3:-7
w:before_*_stop	0:-15 1:-27 2:-30 3:7
w:before_*_stopp	0:16
w:before_*_stoppage	2:-14
w:before_*_you	0:15
w:before_,	0:13 2:-6
w:before_.	0:-22 1:-22 2:-8 3:-30
w:before_:	0:-16
w:before_<name>	1:13 2:9 3:22
w:before_i	0:16 2:21
w:before_our	0:9 1:44 2:40
w:before_stop	0:-19 3:22
w:before_the	0:-15 2:-20
w:before_the_interruption	1:-10
w:before_the_pause	0:-12 1:15 3:-7
w:before_the_stop	0:-15 1:-27 2:-30 3:7
w:before_the_stoppage	2:-14
w:before_we	1:13 2:-5 3:-10
w:before_we_call	0:6 3:-14
w:before_we_stopp	0:10
w:before_you	1:-10 2:-12
w:begin	0:-33 1:-12 2:22
w:begin_*_the	0:-10 1:-16 2:7
w:begin_with	0:-29
w:begin_with_the	0:-10
w:behalf	0:6 1:-11
w:behalf_of	0:6 1:-11
w:behind	0:11 1:27 2:17 3:14
w:behind_*_#	1:-15 2:-11
w:behind_*_stay	0:34 1:18 2:9
w:behind_.	0:-17 3:7
w:behind_it	0:32 1:31 2:13
w:behind_it_stay	0:30
w:behind_them	0:-6 2:12
w:behind_them_stay	0:11 2:6
w:behind_us	0:19 1:12
w:bell	0:12 1:-9
w:below	0:23 1:29
w:bench	0:-13 1:27 2:29
w:bench_.	1:15
w:bend	1:17 2:25
w:bent	1:18 2:-5
w:best	0:-48 1:-37
w:best_*_,	0:-20
w:best_*_<name>	0:-36
w:best_,	0:-36
w:best_,_<name>	0:-36
w:best_regard	0:-28 1:-38
w:best_regard_,	0:-20
w:between	0:-12 1:-10
w:between_#	1:-18 2:-14
w:between_#_and	1:-18 2:-14
w:between_*_and	1:-18 2:-14
w:beyond	0:-5 2:40
w:beyond_that	0:-7 1:-14 2:30
w:bezel	0:11 3:40
w:bin	0:12 1:7 3:-27
w:bin_#	1:9 3:-27
w:bin_#_,	0:7 1:15 3:-20
w:bin_*_,	0:7 1:15 3:-20
w:bin_*_stay	0:-10 1:16
w:biocompatibility	0:5 1:26
w:biocompatibility_report	1:26
w:birch	0:14 1:-21
w:birch_*_#	1:-15
w:birch_ply	0:11
w:black	0:-8 1:-28 2:-5
w:black_*_.	0:9 1:-14
w:black_petg	0:-10
w:blad	0:6 1:-11
w:blank	0:16 1:10 2:5
w:bless	0:54
w:blister	0:-20 1:-13
w:blister_*_.	0:-15 1:-7
w:blister_card	0:-15
w:block	0:10 1:25 2:28 3:-27
w:block_*_#	1:19 2:69
w:block_*_.	1:5 3:-22
w:block_*_:	0:-25 1:53 2:36
w:block_*_for	1:17
w:block_*_our	0:5 1:28 2:44
w:block_*_the	1:9 2:-22 3:-11
w:block_*_until	1:13
w:block_,	1:-6 2:26
w:block_.	0:-10 1:-43 2:35
w:block_:	1:21 2:68
w:block_:_#	1:19 2:67
w:block_for	0:7 1:-21 2:26
w:block_ones	1:13
w:block_pend	0:22 1:33 2:24
w:block_stock	0:-10 3:-10
w:block_store	0:-19 1:5
w:block_till	1:23
w:block_till_the	1:13 2:-5
w:block_until	0:-6 1:77 2:5 3:-10
w:block_until_our	0:5 1:10 2:14
w:block_until_the	0:-13 1:21 2:-7 3:-5
w:blown	0:-25 1:6
w:blown_until	0:-25
w:board	0:-45 1:-29 2:-5 3:9
w:board_*_#	2:-10
w:board_*_layout	1:-11 2:-7
w:board_*_rev	0:-10 1:12
w:board_*_varnish	0:-11
w:board_,	0:-25 1:-15 2:7
w:board_,_layout	1:-11 2:-7
w:board_:	0:-13
w:board_and	0:-11
w:board_and_varnish	0:-11
w:board_has	0:10 1:5 2:9
w:board_of	1:18
w:board_that	0:-6 2:-13
w:boat	0:8 1:15 2:20
w:bogie	0:8 1:27
w:bogie_*_,	0:8 1:27
w:bogie_bracket	0:8 1:27
w:bogie_bracket_,	0:8 1:27
w:bom	0:30 1:8
w:bom_,	0:12 1:8
w:bond	1:32 2:-5 3:-15
w:book	0:-17 1:7 2:7 3:-8
w:book_the	3:-12
w:book_them	3:11
w:booklet	0:-12
w:booth	0:-16 1:7 2:12
w:bore	0:14 1:7
w:bore_gauge	0:13
w:borosilicate	0:13 1:-6
w:boss	1:-45 2:-23
w:both	0:26 1:24 2:-29 3:5
w:both_*_,	0:23
w:both_*_.	2:10
w:both_*_rev	0:14 2:-12
w:both_,	1:11 2:-32
w:both_.	0:19 2:-35
w:both_lin	0:-19
w:both_releas	0:23
w:both_rev	2:-20
w:bottl	0:-24 1:10
w:bottl_,	0:-20
w:bought	0:8 1:18 2:14
w:bought_off	0:7 1:18 2:14
w:box	0:-20 1:-19 2:-28 3:23
w:box_#	0:-18 1:25 3:45
w:box_#_,	1:5 3:14
w:box_#_to	1:-13
w:box_*_,	1:17 3:14
w:box_*_.	0:-11 1:-31 2:-18
w:box_*_and	1:5 3:18
w:box_*_to	1:-13
w:box_.	0:-17 1:-24 2:-25
w:box_as	1:-36
w:box_on	0:-19
w:box_remain	2:13
w:br	0:-11
w:br_the	0:-11
w:bracket	1:-20 2:25 3:15
w:bracket_*_#	0:9 1:-10 2:7
w:bracket_*_rev	0:24 1:31 2:10
w:bracket_,	0:24 1:29 2:18
w:bracket_,_rev	0:21 1:31 2:12
w:bracket_to	0:10 1:-15
w:brand	1:31 2:7
w:brewery	0:-11 1:-11
w:brush	0:6 1:15 2:10
w:brush_.	0:10
w:budget	2:-10
w:budget_is	2:-10
w:build	0:-36 1:25 2:-31 3:76
w:build_#	0:-10 1:-13 2:-12 3:55
w:build_#_fewer	0:-11 3:54
w:build_*_#	2:-28
w:build_*_fewer	0:-11 3:54
w:build_*_rev	2:-12
w:build_,	2:-38
w:build_.	0:-21 1:-45 2:13 3:41
w:build_quantity	3:29
w:build_to	1:-12 2:-10
w:built	0:-13 1:39 2:12 3:18
w:built_*_the	1:13
w:built_.	1:37 3:12
w:built_before	1:15 2:8
w:built_before_the	1:13
w:bulk	0:23 1:44 2:50
w:bulk_*_#	0:-22 1:-12 2:15
w:bundle	1:10
w:bundle_#	1:10
w:bundle_#_,	1:10
w:bundle_*_,	1:10
w:burn	1:11 2:9
w:burn_in	1:11
w:burner	0:-18
w:burr	0:6 1:12 2:11
w:burst	0:5 1:9 2:22 3:-11
w:burst_*_.	2:15
w:burst_test	1:8 2:18 3:-11
w:burst_test_.	2:15
w:but	0:14 1:9 2:24
w:but_not	0:-14 1:-20
w:buy	0:78 1:35
w:buyer	0:61 1:-6 2:-14
w:by	0:51 1:12 2:-5 3:60
w:by_#	0:11 1:-5 3:49
w:by_#_.	1:-7 3:45
w:by_*_#	1:-9 3:27
w:by_*_,	0:18 1:-27 3:7
w:by_*_.	0:5 1:7 2:-16 3:68
w:by_*_;	1:13 2:23
w:by_*_<name>	0:52 1:-25 3:-15
w:by_*_<role>	0:23 1:23 2:17 3:-26
w:by_*_after	1:24
w:by_*_and	1:18
w:by_*_as	0:24 1:-16 2:-14 3:8
w:by_*_from	0:17 1:6
w:by_*_in	0:6 1:-11 2:22 3:11
w:by_*_is	1:-13
w:by_*_of	0:19 1:-9
w:by_*_on	0:-12
w:by_*_same	0:-8 1:8 3:42
w:by_:	0:26 1:56 2:5 3:-21
w:by_:_<name>	0:10
w:by_:_<role>	1:65
w:by_<name>	0:12 1:-22 2:-9
w:by_<name>_,	0:-7 1:10 3:-23
w:by_<name>_.	0:-17 1:7 2:-7
w:by_<name>_<name>	0:43 1:-20 3:-7
w:by_<name>_<role>	0:10 1:18 2:20 3:-7
w:by_<name>_in	0:6 1:-11 2:22 3:11
w:by_<role>	0:22 1:-18 2:25
w:by_<role>_(	0:8 1:-15 2:10
w:by_<role>_,	0:10 1:-17
w:by_courier	0:-10
w:by_dhl	0:-11 1:-17 2:-13
w:by_line	0:16 1:19 2:15
w:by_mail	0:12 1:48 2:29
w:by_mail_.	0:12 1:28 2:26
w:by_me	0:51 2:-7 3:5
w:by_me_,	0:19 1:-20 2:-15
w:by_me_.	0:17 2:6
w:by_me_as	0:23 1:-16 2:-14 3:8
w:by_order	0:15 1:-9
w:by_order_of	0:15 1:-9
w:by_our	0:55 1:19 2:35 3:-30
w:by_our_<name>	0:11 1:8 3:-20
w:by_our_<role>	1:-6 2:17 3:-8
w:by_r	0:38 1:-8
w:by_r_.	0:38 1:-8
w:by_t	0:7 1:-12
w:by_t_.	0:7 1:-12
w:by_the	2:-9 3:50
w:by_the_#	3:13
w:by_the_<name>	0:8 1:-13
w:by_the_<role>	0:17 1:14
w:by_the_same	0:-8 1:8 3:42
w:by_this	0:-11 1:-10 2:9
w:by_this_.	0:-12 2:5
w:by_us	0:-15 2:20
w:by_us_.	0:-16
w:by_what	1:-13 3:26
w:c	0:-21 1:8 2:-23
w:c1	1:-10
w:c_(	0:11 1:-15 2:6
w:c_(_#	1:-15 2:6
w:c_)	0:-10 3:-14
w:c_*_#	1:-9 2:-21
w:c_*_d	1:11 2:9
w:c_*_in	2:11
w:c_*_same	0:11
w:c_*_the	0:-18
w:c_*_to	0:6 1:32
w:c_,	0:-9 1:-7 2:-8 3:-12
w:c_,_#	1:11
w:c_,_same	0:11
w:c_.	0:21 2:-10 3:24
w:c_and	0:-13 1:-6 2:10 3:11
w:c_and_d	1:11 2:9
w:c_apply	0:6 1:32
w:c_apply_to	0:6 1:32
w:c_is	0:-17
w:c_stay	0:-10 1:13 2:24
w:cabinet	0:-22 1:7 2:24
w:cabinet_*_rev	1:-5 2:-26
w:cabinet_,	1:-5 2:-26
w:cabinet_,_rev	1:-5 2:-26
w:cable	0:-11
w:cable_gland	0:-11
w:cag	0:-13 3:-44
w:cag_*_and	1:10
w:cag_*_the	1:7 3:-16
w:cag_until	1:7 3:-16
w:cag_until_the	1:7 3:-16
w:cage	0:26 1:-9 3:30
w:cage_*_the	1:22 3:36
w:cage_,	3:-15
w:cage_.	0:-5 1:-25
w:cage_until	1:18 3:36
w:cage_until_the	1:18 3:36
w:calendar	0:-7 1:-15 2:-14
w:calibration	0:13
w:call	0:33 1:-5 2:20 3:-10
w:call_#	0:-32
w:call_*_#	0:-7 1:-10 2:-15
w:call_*_.	0:11 1:-16 2:21
w:call_*_<name>	1:-16
w:call_*_off	0:12 1:17 2:27
w:call_*_stop	3:-14
w:call_off	0:17 1:26 2:22
w:call_off_.	0:7 1:19 2:13
w:call_the	0:9 3:-14
w:call_the_stop	3:-14
w:call_them	0:30 1:14 2:5
w:call_them_off	0:11 2:5
w:call_those	0:10 1:16 2:25
w:call_those_off	1:16 2:24
w:call_you	1:-31 2:11
w:came	0:12 1:-40 2:-22
w:came_back	0:12 2:7
w:came_off	2:-12
w:can	0:-22 1:-49 3:7
w:can't	0:-13 1:27 2:14 3:-14
w:can_*_#	0:-14 1:-6 2:-7 3:-15
w:can_*_,	0:13
w:can_*_.	0:-5 1:8 3:22
w:can_*_a	0:10 1:-24 2:-18
w:can_*_again	0:13 1:-10 2:-14
w:can_*_back	0:11 1:15 2:15
w:can_*_deliver	0:9 1:-18
w:can_*_go	0:-16 1:-11 2:27
w:can_*_on	1:-11 3:34
w:can_*_out	0:11 3:-12
w:can_*_the	0:21 1:-30
w:can_*_them	3:10
w:can_*_used	0:-17 1:-8 3:-12
w:can_be	1:5 2:10 3:-17
w:can_be_deliver	0:9 1:-18
w:can_be_used	0:-17 1:-8 3:-12
w:can_get	0:-16 1:-11 2:27
w:can_get_go	0:-16 1:-11 2:27
w:can_go	0:12 1:8 2:11 3:28
w:can_go_back	1:12 2:11
w:can_go_on	3:34
w:can_go_out	0:11 3:-12
w:can_leave	0:23 3:9
w:can_not	0:-11 1:-23
w:can_pick	0:11
w:can_resume	1:-11
w:can_run	0:18
w:can_run_again	0:13
w:can_send	0:-8 1:-8 3:13
w:can_use	0:-7 3:-19
w:can_use_#	0:-7 3:-19
w:cancell	0:13
w:cannot	0:-18 1:7 2:6
w:caps	0:10 1:-12 2:11 3:-15
w:caps_*_the	2:15
w:caps_,	0:11 1:-9 2:-6
w:caps_in	0:-18 3:-13
w:card	0:-13 1:16
w:carrier	0:-16 1:-29 2:-5 3:-50
w:carry	0:17 2:-9
w:carry_*_on	0:11
w:carry_*_with	0:5 1:-10 2:-10
w:carry_on	0:6 1:-10 2:-10
w:carry_on_with	0:5 1:-10 2:-10
w:carry_straight	0:11
w:carry_straight_on	0:11
w:carton	1:-15 2:-13 3:-24
w:carton_#	0:20 1:-11 3:-21
w:carton_#_,	0:19 1:14
w:carton_#_.	3:-24
w:carton_#_to	1:-10 3:-13
w:carton_*_,	0:19
w:carton_*_.	0:6 1:-9 2:-12 3:-20
w:carton_*_before	0:-16
w:carton_*_to	0:-10 1:-6 3:-13
w:carton_,	0:-7 1:-18 2:-13
w:cas	0:-24 2:6 3:19
w:cast	0:19 1:19 3:24
w:cast_.	3:18
w:casting	0:14 1:-16
w:category	0:57 2:-21 3:8
w:cert	1:10 2:-5 3:40
w:cert_*_the	1:-19
w:certifi	0:18 1:9 2:16
w:certifi_.	0:17 1:6 2:11
w:certificat	0:13 2:-7
w:certificate	1:28 2:25
w:certificate_*_the	0:6 1:13 2:11
w:certificate_.	1:40 2:38
w:certificate_in	1:-23
w:certificate_is	0:-5 1:7 2:13
w:certificate_of	0:6 1:11
w:certificate_of_the	0:6 1:11
w:chain	0:7 1:8 2:17
w:chain_has	0:-16 1:6
w:chair	0:40 1:-32 2:12 3:-11
w:chair_,	0:7 1:-10 2:5
w:chair_:	0:29 1:-19 3:-13
w:chamber	1:15 2:8
w:chang	2:7 3:10
w:chang_,	1:-12
w:chang_.	0:-15
w:change	0:-36 1:11 2:-7 3:28
w:change_,	1:30
w:change_.	0:-30 1:-21 2:-9
w:change_of	0:-14
w:charge	0:10 1:-11 2:-10
w:check	0:-24 1:25 2:-7
w:check_*_no	0:-17
w:check_*_our	1:14 2:12
w:check_,	0:-15
w:check_,_no	0:-17
w:check_by	1:20 2:9
w:check_by_our	1:11 2:9
w:cheer	0:-35 1:5
w:cheer_*_<name>	0:-30
w:cheer_,	0:-30
w:cheer_,_<name>	0:-30
w:chip	1:15 2:19
w:chip_.	1:14 2:17
w:chosen	0:9 1:14
w:chrome	1:14
w:claim	1:27 2:7
w:clamp	0:-17 1:-9 2:-7
w:clamp_*_rev	0:13
w:clamp_,	0:13
w:clas	1:45 2:35
w:clas_*_has	0:-6 1:18 2:26
w:clas_surveyor	0:-6 1:16 2:23
w:clas_surveyor_has	0:-6 1:16 2:23
w:clean	1:25 3:38
w:clear_*_.	0:-22 1:-19 2:-16
w:clear_*_<name>	2:-14
w:clear_.	1:11
w:clear_by	0:11
w:clear_for	0:10
w:clear_the	1:24 2:36
w:clear_to	0:-23 1:-10 2:-10
w:clearance	0:-12 1:17 2:17 3:-13
w:clearance_.	0:-13 2:15
w:client	0:19 1:-24 2:-10
w:client_has	0:15
w:clos	1:14 2:30 3:-14
w:clos_*_<name>	0:6 1:6 2:12 3:-16
w:clos_*_the	0:22 1:-8
w:clos_.	0:-10 1:10 2:-6
w:clos_and	1:5 2:13 3:-10
w:clos_the	1:7 2:12
w:clos_until	0:22 1:7 2:13
w:clos_until_the	0:22 2:12
w:close	1:10
w:cmm	0:8 1:11 2:-17
w:cmm_*_.	1:27
w:coat	1:-25 3:-9
w:coat_*_#	0:11
w:coat_*_.	2:-13
w:coat_,	1:-17
w:coat_ral	0:11
w:coat_ral_#	0:11
w:code	0:9 1:-11
w:cold	0:-10 1:6 2:9
w:collect	1:-16 2:-34 3:-16
w:color	0:-16 1:23 2:14
w:color_*_.	1:12 2:13
w:colour	0:-14 1:17 3:5
w:colour_*_.	1:10
w:colour_*_by	1:18
w:colour_;	0:11
w:colour_is	1:12 2:9
w:column	0:-13 1:11 2:58 3:5
w:column_*_not	1:18 2:16
w:column_is	1:-8 2:10
w:column_wait	0:8 1:7 2:14
w:com	0:-18 1:13 2:31 3:-17
w:com_*_.	1:5 2:17
w:com_*_<name>	0:-14 1:-16 2:9
w:com_*_me	0:18 1:18 2:11
w:com_from	0:18 1:7 2:17 3:-22
w:com_from_<name>	1:-16 2:9
w:com_from_me	0:18 1:18 2:11
w:come	2:-37 3:67
w:come_*_.	0:-18 1:9
w:come_*_me	0:11 1:28 2:7
w:come_*_the	0:-19 1:-18 2:-10 3:23
w:come_back	0:16 1:7 2:12
w:come_from	0:12 1:16 2:-26
w:come_from_me	0:11 1:28 2:7
w:come_off	0:-24 1:-12 2:-28 3:37
w:come_off_the	0:-20 1:-12 2:-10 3:23
w:come_out	0:-10 1:8
w:commenc	1:-10
w:comment	0:-18 1:29 2:36
w:commission	0:8 1:36 2:-14
w:commodity	0:5 1:-8 2:-11
w:commodity_<role>	0:5 1:-8 2:-11
w:complet	0:-11 1:-26 2:-23
w:complet_*_,	3:-16
w:complet_*_the	2:-10
w:complet_*_to	0:-10 1:-9
w:complet_.	0:-16
w:complet_before	2:-10 3:11
w:complet_before_the	2:-10
w:complet_prior	0:-10 1:-9
w:complet_prior_to	0:-10 1:-9
w:complete	0:-14 1:16 2:-12 3:-20
w:complete_*_the	0:-11 2:-10
w:complete_*_we	2:-11
w:complete_at	0:-11
w:complete_at_the	0:-11
w:complete_balance	0:16
w:complete_before	2:-10
w:complete_open	0:-18
w:complete_when	2:-11
w:complete_when_we	2:-11
w:completion	1:13
w:completion_of	1:13
w:concession	1:14 2:6
w:condition	0:9 1:32 2:6
w:confirm	0:-12 1:53 2:60 3:9
w:confirm_*_.	0:-9 1:13 2:8
w:confirm_*_our	0:10
w:confirm_,	0:-16 1:17 2:17
w:confirm_.	0:22 1:22 2:34
w:confirm_by	0:11 1:-8
w:confirm_by_our	0:10
w:confirm_the	0:-11 1:35 2:24
w:confirmation	0:12 1:9 2:7
w:confirmation_.	0:24
w:connector	0:-22 1:14
w:connector_*_.	1:10
w:consol	0:26 1:-10
w:consol_,	0:27 1:-10
w:contact	0:11 1:28 2:19
w:container	1:12
w:continu	0:-26 1:-9 2:17
w:continu_to	0:-26
w:continue	0:5 1:11 2:-16
w:contract	0:41 1:25 2:23
w:contract_.	0:7 1:17
w:conveyor	0:10
w:copper	0:-17
w:corner	0:7 1:11
w:cost	0:10 1:12 2:-19
w:cost_,	1:17
w:cotton	0:-13 1:-7
w:could	1:-10 2:6
w:could_you	1:-10 2:6
w:count	0:-21 1:13 2:14 3:30
w:count_*_#	3:26
w:count_*_.	0:-7 2:-11
w:count_*_<name>	0:5 1:42 2:12
w:count_*_it	0:-11
w:count_*_the	0:-23 1:-19 2:11 3:18
w:count_*_this	1:-12
w:count_,	0:9 1:11 2:11
w:count_.	1:16 2:17
w:count_against	0:-11 3:40
w:count_against_the	0:-11 3:17
w:count_as	0:-8 3:20
w:count_in	0:-10 1:-26 2:-7 3:37
w:count_in_the	1:-19 2:-8 3:37
w:count_on	0:5 1:42 2:12
w:count_on_<name>	0:5 1:42 2:12
w:count_toward	0:-25 1:-10 2:9 3:7
w:count_toward_the	0:-23 1:-10 2:9 3:7
w:courier	0:-24 1:-34 2:-9
w:cover	1:22 2:37 3:-15
w:cover_*_draw	0:-13
w:cover_*_rev	0:15 1:5
w:cover_,	0:-10 1:13 3:-7
w:cover_,_draw	0:-13
w:cover_at	0:16 1:5
w:cover_at_rev	0:15
w:cover_for	0:12 1:-5
w:crack	0:-13
w:crack_on	0:-14
w:crane	1:47 2:30
w:crat	0:15 1:17 2:27 3:-5
w:crat_#	3:20
w:crat_,	0:10
w:crat_:	2:11
w:crat_as	1:-17 2:-22
w:crate	0:-8 1:-25
w:crate_#_,	1:-7 3:-25
w:crate_*_,	1:-23 3:-25
w:credit	0:10 1:8 3:11
w:credit_*_the	0:5 1:7 3:11
w:crib	1:16 2:23
w:crimp	0:-26 1:10 2:25 3:-14
w:ct	1:39
w:ct_*_.	1:13
w:ct_scan	1:39
w:ct_scan_.	1:13
w:current	0:-32 1:18
w:current_*_.	0:-12
w:current_issue	0:-20
w:current_revision	0:-10
w:cushion	0:-9 2:-10
w:custom	0:9 1:35 2:45
w:custom_bond	0:8 1:30 2:11
w:customer	1:59 2:-9 3:-6
w:customer'	0:13 1:32 2:34 3:-7
w:customer_*_#	0:-11
w:customer_*_.	0:-9 1:14 2:5
w:customer_*_answer	0:-12 1:22
w:customer_*_the	0:11 1:12 2:19
w:customer_has	0:-5 1:28 2:13
w:customer_has_answer	0:-12 1:22
w:customer_is	1:5 2:15
w:customer_sign	0:-10
w:cut	0:10 1:19 2:54 3:16
w:cut_*_#	2:20
w:cut_*_the	0:-12 1:14 2:19
w:cut_,	1:13 2:14
w:cut_before	2:10
w:cut_the	2:27
w:cut_until	0:-12 1:8 2:5
w:cut_until_the	0:-12 2:5
w:cutt	2:14
w:cycl	0:27 1:11 2:10
w:d	1:9 2:25
w:d_)	1:12 3:9
w:d_*_#	0:8 2:16
w:d_*_<name>	0:30 1:7 2:31
w:d_,	0:-10 1:7 2:34
w:d_,_#	2:16
w:d_.	0:32 1:-15 2:9 3:-10
w:d_._<name>	0:30 2:22
w:d_and	1:10 2:17
w:dat	0:-13 1:15 2:21
w:data	1:27 2:15
w:data_*_in	1:17 2:13
w:data_is	1:17 2:13
w:data_is_in	1:17 2:13
w:date	0:9 2:-26
w:date_*_fix	1:10 2:9
w:date_.	1:-13 2:-13
w:date_is	1:12 2:-22
w:day	0:-18 1:7
w:days	0:-16 1:-15
w:dc01	1:-6 2:-13
w:dealer	0:14 1:8 2:-10
w:dealer_meet	2:-12
w:dear	0:-43 1:-28 2:-26 3:-16
w:dear_*_,	0:-36 1:-13 2:-14 3:11
w:dear_*_.	0:-28 1:-21 2:-9 3:-16
w:dear_<name>	0:-20 1:-31 2:-27 3:-17
w:dear_<name>_,	1:-15 2:-15 3:10
w:dear_<name>_.	0:-28 1:-21 2:-9 3:-16
w:decid	0:30 1:39 2:5 3:-14
w:decid_*_.	0:22 1:9 3:-17
w:decid_*_the	0:8 1:23 3:12
w:decid_.	1:14 3:6
w:decid_by	0:10
w:decid_this	0:19 3:-11
w:decid_this_.	0:19 3:-11
w:decide	0:30 1:16 2:5
w:decide_*_the	1:14
w:decide_on	1:16 2:5
w:decide_on_the	1:14
w:decision	0:26 1:23 2:20 3:-5
w:decision_*_.	1:16
w:decision_*_<name>	0:16 1:10
w:decision_,	1:-14
w:decision_.	1:32 2:13
w:decision_of	0:8 1:9 2:7 3:-11
w:deduct	0:-21 1:-20 3:103
w:deduct_#	0:-15 3:56
w:deduct_*_#	3:18
w:deduct_*_from	0:-16 3:34
w:deduct_*_the	1:-17 3:20
w:deduct_from	0:-8 1:-20 3:63
w:deduct_from_the	1:-18 3:20
w:deduct_the	3:18
w:deduct_the_#	3:18
w:deliver	1:-22 2:-6 3:9
w:deliver_#	0:-9 1:-12 2:-14
w:deliver_*_#	1:16 2:21
w:deliver_*_so	1:-5 2:-11
w:deliver_,	1:13 2:23
w:deliver_.	0:9 1:-16 3:-13
w:deliver_the	1:11 3:9
w:deliver_to	1:-13 2:-13
w:delivery	0:-7 1:-19 2:9 3:-14
w:delivery_*_#	0:11
w:delivery_*_.	0:-17
w:delivery_*_the	1:16 2:15
w:delivery_,	2:-10
w:delivery_.	0:8 3:-17
w:delivery_in	1:-10 2:-8
w:delivery_note	0:-17
w:delivery_slot	0:-11 2:18
w:delivery_until	1:13 2:14
w:delivery_until_the	1:13 2:14
w:dent	1:12 3:6
w:department	0:12 1:-20 2:-6 3:-7
w:depend	0:-10 1:37 2:24
w:depend_*_how	1:17
w:depend_*_the	0:-10 1:29 2:23
w:depend_on	0:-10 1:37 2:24
w:depend_on_how	1:17
w:depend_on_the	0:-10 1:29 2:23
w:deposit	0:6 1:20 2:9
w:depot	0:-10 1:24 2:25
w:dept	0:24 1:8 2:-12
w:design	1:18 2:24
w:design_team	1:14 2:24
w:designer	1:12
w:despatch	0:14 1:-8 3:-18
w:detector	0:7 1:-7 2:-15
w:deviation	1:11 3:-23
w:dhl	0:-11 1:-17 2:-13
w:did	1:11
w:die	1:12 2:7
w:dimensional	1:11 2:6
w:dip	0:-17 1:-15
w:discuss	0:-14 1:9 2:-8
w:dishwasher	0:12 1:10 2:14
w:dishwasher_test	0:12
w:dispatch_#	0:-11 3:-5
w:dispatch_.	1:-10
w:display	0:-9 1:-24
w:disposition	2:10
w:do	0:14 1:30 2:36 3:6
w:do_#	0:28 1:8 2:12
w:do_#_of	0:25 1:8 2:12
w:do_*_next	0:7 1:17
w:do_*_of	0:27 1:8 2:12
w:do_*_reduce	1:12 3:20
w:do_*_start	0:-9 1:15 2:5
w:do_*_want	3:-19
w:do_not	1:27 2:18
w:do_not_reduce	1:12 3:20
w:do_not_start	0:-9 1:15 2:5
w:do_not_want	3:-19
w:do_that	0:20 1:11
w:do_the	0:13 1:5 2:19
w:do_the_next	0:7 1:17
w:dock	0:10 1:-28 2:-23
w:dock_#	1:-15 2:-18
w:dock_*_#	1:-8 2:-18
w:dock_*_,	1:-8 2:-15
w:dock_*_<name>	1:-25 2:-17
w:dock_*_is	0:5 2:20
w:dock_by	1:-21 2:-17
w:dock_by_<name>	1:-21 2:-17
w:does	1:10 2:38 3:7
w:does_.	0:12 1:7 2:14
w:does_not	2:25 3:7
w:doesn't	0:12 1:15 2:10
w:don't	0:-7 1:15 2:62
w:don't_*_before	0:6 1:18 2:15
w:don't_*_in	2:-11
w:don't_*_the	0:-18 1:-27 2:64
w:don't_*_them	0:-18 1:22 2:8
w:don't_*_touch	1:20 2:8
w:don't_*_toward	0:-10
w:don't_*_until	1:15 2:15
w:don't_*_your	1:14 2:13
w:don't_count	0:-20 1:5 2:-11
w:don't_count_in	2:-11
w:don't_count_toward	0:-10
w:don't_get	1:10 2:41
w:don't_leave	0:5 1:17 2:5
w:don't_move	1:7 2:12
w:don't_print	1:5 2:12
w:don't_run	1:-20 2:22
w:don't_ship	1:15 2:9
w:don't_start	0:-16 1:9 2:36
w:don't_touch	0:-12 1:-9 2:8
w:don't_touch_the	0:-13 1:-18 2:8
w:don't_want	0:6 1:18
w:done	0:21 1:49 2:37 3:-28
w:done_*_<name>	0:17 1:9 2:13
w:done_*_are	0:-16
w:done_*_stop	0:-17
w:done_*_the	1:14 2:11
w:done_*_we	0:11 2:11
w:done_.	0:-13 1:33 2:23 3:-23
w:done_and	0:15 1:15 2:8
w:done_before	0:7 3:-15
w:done_before_we	0:10
w:done_in	2:12
w:done_ones	0:-18 1:-17
w:done_when	2:11
w:done_when_we	2:11
w:dont	0:-41 1:-48 2:33
w:dont_*_in	1:-15
w:dont_count	1:-15 2:10
w:dont_count_in	1:-15
w:door	2:35
w:door_.	0:-15
w:down	1:-12 2:38 3:56
w:down_*_#	1:5 3:28
w:down_*_the	1:8 3:12
w:down_.	1:-15 2:8
w:down_by	1:-11 3:29
w:down_by_#	3:16
w:down_by_the	3:12
w:down_to	3:15
w:down_to_#	3:15
w:dozen	0:-23
w:dr	0:18
w:dr_*_<name>	0:18
w:dr_.	0:18
w:dr_._<name>	0:18
w:dragg	0:-16
w:dragg_on	0:-16
w:draw	0:15 1:-29 2:-10 3:36
w:draw_#_rev	2:-10
w:draw_*_#	0:16 1:-5
w:draw_*_,	0:-12
w:draw_*_b	1:-14
w:draw_*_e	0:-26
w:draw_*_f	1:-10 2:6
w:draw_*_issue	0:-10
w:draw_*_rev	2:-10
w:draw_.	0:7 1:-15 2:-16
w:draw_:	0:-10
w:draw_as	0:-10
w:draw_index	0:-12 1:-11 2:6
w:draw_index_f	1:-10 2:6
w:draw_is	0:-23 1:-13 2:-10
w:draw_issue	0:-23 1:-12 3:-15
w:draw_issue_#	0:-19 1:-10
w:draw_level	0:19 2:8
w:draw_rev	0:28 1:-11
w:draw_rev_#	0:30 1:-5
w:draw_rev_b	0:-12 1:-9
w:draw_revision	0:23 1:-8
w:draw_revision_#	0:14
w:draw_statu	0:-26 3:29
w:draw_to	0:19
w:draw_version	0:25 1:6 2:11
w:draw_version_#	0:25 1:6 2:11
w:drawer	0:-28 1:6 2:15 3:-11
w:drg	0:-5 1:-14 2:-6
w:drg_*_rev	0:-7 1:-14 2:-6
w:driver	0:21 1:-9 2:-18
w:drop	1:-11 2:-13 3:17
w:drop_*_at	0:-9 2:15
w:drop_by	0:-8 3:12
w:drop_test	0:9 1:18 2:-13
w:drop_test_at	0:-9 2:15
w:drum	0:15 1:-17 3:-13
w:dry	0:-12
w:dye	1:-15 2:5
w:e	0:-14 1:15 3:-28
w:e_*_for	1:10
w:e_*_not	2:12
w:e_,	0:-7 1:11 2:24
w:e_.	0:-6 2:10
w:ea	0:-32 2:79
w:each	0:7 1:-14 2:-23 3:-25
w:earlier	0:18 2:14
w:earlier_.	0:17
w:edge	0:-19
w:effect	0:-10 3:29
w:eight	0:19 1:25
w:eighteen	1:18
w:eighty	1:12
w:einkauf	0:20 1:26 2:-22
w:either	2:-33
w:either_.	2:-32
w:elevator	1:22 2:9
w:else	0:13 1:12 2:51 3:32
w:else_*_before	1:20 2:18
w:else_.	0:14 2:5
w:else_gets	0:10 1:28 2:22
w:else_is	0:7 3:31
w:else_leav	0:-17 1:5 2:31
w:email	0:24 1:28 2:22
w:email_*_the	0:15 1:19
w:email_you	0:25 1:19 2:6
w:email_you_the	0:15 1:19
w:emc	0:-21 1:46 2:34
w:emc_*_.	0:-11 1:13
w:emc_retest	1:12 2:10
w:en	1:22 2:31
w:en71	1:18 2:5
w:en_#	1:21 2:31
w:end	0:-6 1:-9 2:-20 3:-29
w:end_*_the	0:-10 2:-25
w:end_.	1:-28
w:end_of	0:-10
w:end_of_the	0:-10
w:ends	1:22 2:25
w:ends_today	0:-15
w:endurance	0:10 1:11 2:7
w:endurance_test	0:10 1:11 2:7
w:engineer	0:26 1:28
w:engrav	2:-10
w:enig	0:-35 1:-6 2:-19
w:enig_.	0:-18 1:-6
w:entire_*_,	0:11
w:entire_balance	0:11
w:entire_balance_,	0:11
w:esd	0:-10 1:6 2:-10
w:eur	1:-12
w:eur_#	1:-12
w:eur_#_a	1:-12
w:eur_*_a	1:-12
w:evaluat	0:-9 1:19 2:14
w:evaluat_.	0:-11 1:16 2:10
w:every	0:5 1:-24 3:35
w:every_*_one	0:11
w:every_last	0:11
w:everyth	0:14 1:41 2:28 3:-14
w:everyth_*_open	0:11
w:everyth_*_remain	0:18
w:everyth_*_that	2:13
w:everyth_beyond	1:7 2:20
w:everyth_beyond_that	2:12
w:everyth_else	1:12 2:13
w:everyth_in	1:10
w:everyth_still	0:11
w:everyth_still_open	0:11
w:everyth_that	0:17
w:everyth_that_remain	0:18
w:exclud	0:-10 1:-11 2:-13
w:exclud_*_the	0:-6 1:-11 2:-13
w:exclud_from	0:-10 1:-11 2:-13
w:exclud_from_the	0:-6 1:-11 2:-13
w:exist	0:-15
w:exist_.	0:-15
w:expect	0:-42 1:-18 3:-21
w:expect_the	0:-35 1:-7
w:extension	0:5 2:20
w:f	0:-11 1:56
w:f_*_<name>	0:11 1:56
w:f_*_the	0:-10
w:f_*_to	1:25
w:f_,	0:-6 1:-10 2:-15 3:-22
w:f_.	0:7 1:47 3:43
w:f_apply	1:25
w:f_apply_to	1:25
w:fabric	0:-23 1:-25 2:-10
w:fabric_<name>	0:5 2:-10
w:face	1:17
w:factory	2:-10
w:fai	0:7 1:34 2:21
w:fai_*_is	0:10 1:-5
w:fai_report	0:10
w:fai_report_is	0:10 1:-5
w:fail	1:-20 3:-15
w:fair	0:10 1:27 2:-15
w:fair_in	0:-14 1:-15 2:-17
w:fall	3:10
w:fall_by	3:10
w:far	0:-34 1:-19 2:-16
w:far_.	0:-31 1:-11 2:-18
w:fat	0:-20 1:30 2:19
w:fatigue	0:26 1:35 2:25
w:fatigue_bench	1:18 2:7
w:fatigue_test	1:20 2:21
w:feedback	1:14 2:15
w:feedback_*_the	0:-7 1:13 2:8
w:feedback_from	0:-7 1:13 2:8
w:feedback_from_the	0:-7 1:13 2:8
w:feet	0:5 1:16
w:ferry	2:15
w:few	0:14
w:fewer	0:-15 1:5 3:79
w:fewer_*_the	0:-10 3:22
w:fewer_.	0:-11 1:5 3:32
w:fewer_to	0:-5 3:27
w:field	0:9 1:16 2:8
w:fifty	0:10 1:12 2:15 3:-22
w:fifty_*_the	0:10 2:7
w:fifty_five	0:10
w:figur	0:-37 1:10 2:-18
w:figur_:	0:-31
w:figure	0:-25 2:9
w:figure_*_their	0:-12
w:figure_.	0:-16 2:6
w:figure_of	0:-12
w:figure_of_their	0:-12
w:file	0:-7 2:-11 3:-9
w:file_*_,	0:5 2:-10
w:file_.	0:-11 1:-22 2:-13
w:file_is	0:5 1:12 2:15
w:fill	0:-19 1:14 2:7
w:fill_*_has	0:-10
w:fill_*_is	0:-15 1:8 2:5
w:fill_line	0:-8 1:14 2:7
w:fill_line_has	0:-10
w:filler	0:-9 1:23 2:-17
w:film	0:-33 2:11
w:filter	1:-20 3:-20
w:final	0:-26 1:7 2:15
w:finally	0:14
w:find	0:-11
w:fine	0:-14 1:9 3:20
w:fine_,	0:-10 1:9
w:fine_.	0:14
w:fine_by	0:-18
w:finish	0:-13 1:-7 2:-10
w:finish_#	0:12 1:-21 3:13
w:finish_#_pcs	0:12
w:finish_*_(	3:20
w:finish_*_,	0:28 1:10 3:-6
w:finish_*_.	3:-30
w:finish_*_:	0:-22 1:-12
w:finish_*_are	0:-12 1:-9 3:-7
w:finish_*_before	0:-15
w:finish_*_block	3:-12
w:finish_*_exist	0:-15
w:finish_*_from	0:-12 1:12 3:-5
w:finish_*_held	0:8 3:32
w:finish_*_i	0:28
w:finish_*_in	0:-12
w:finish_*_of	0:17 1:12 2:-7
w:finish_*_on	1:-11 3:-8
w:finish_*_our	0:-15
w:finish_*_packag	0:-14
w:finish_*_pcs	0:12
w:finish_*_remain	0:-10
w:finish_*_sitt	0:-11
w:finish_*_stay	1:-6 3:-20
w:finish_*_the	0:-31 1:-6 2:-10 3:-22
w:finish_*_we	2:-24
w:finish_*_you	0:10
w:finish_,	0:12 1:6 2:17
w:finish_,_to	0:6 1:7 2:12
w:finish_.	0:-11 1:17 2:13
w:finish_:	0:-11 1:-12 2:11
w:finish_;	0:5 1:14 2:24
w:finish_and	2:-16 3:40
w:finish_and_packag	0:-14
w:finish_at_the	1:-10
w:finish_before	2:-8 3:-16
w:finish_before_i	0:16
w:finish_before_the	0:-20 2:-12 3:-22
w:finish_bracket	0:10 1:-6 3:15
w:finish_carton	0:-16
w:finish_clip	3:-12
w:finish_cover	0:-12
w:finish_fram	0:-10
w:finish_good	0:19
w:finish_housing	1:15 3:12
w:finish_in	0:-20
w:finish_on	0:-14
w:finish_ones	1:-19 2:7 3:-14
w:finish_ones_are	1:-10
w:finish_ones_from	0:10 1:15
w:finish_ones_on	1:-18
w:finish_part	0:-19
w:finish_piec	0:-18 1:-14
w:finish_prior	2:14
w:finish_prior_to	2:14
w:finish_stay	1:15
w:finish_stock	0:-7 1:-18 2:-13 3:-6
w:finish_stock_to	0:-10 1:-10 2:-10
w:finish_the	0:10 1:27
w:finish_tray	0:-10 3:-19
w:finish_valve	3:-12
w:finish_when	0:17 2:-24
w:finish_when_we	2:-25
w:finish_when_you	0:10
w:fir	1:12
w:fire	0:17 1:19 2:17
w:firmware	0:-8 1:16 2:-14
w:first	0:-6 1:53 2:-8 3:-14
w:first_#	0:-21 1:-13 2:-9
w:first_#_of	1:-8 2:-16
w:first_*_,	0:-11 1:6 2:-13
w:first_*_.	1:24 2:20
w:first_*_;	0:-10 2:6
w:first_*_and	1:18 2:9
w:first_*_as	1:25
w:first_*_is	0:-8 1:9 2:16
w:first_*_lot	0:-16 1:-8 2:-10
w:first_*_of	0:39 1:-30 2:-14
w:first_*_on	0:5 1:19 2:-5
w:first_*_then	0:6 1:25 2:18
w:first_,	0:6 1:18 2:14
w:first_.	0:9 1:35 2:34
w:first_and	0:6 1:25 2:17
w:first_and_then	0:6 1:25 2:18
w:first_articl	0:15 1:9
w:first_articl_of	0:15
w:first_batch	1:-11 2:-5
w:first_delivery	0:-11
w:first_lot_of	0:26 1:-5 2:-11
w:first_lots	1:25 2:-11
w:first_lots_as	1:24
w:first_off	1:-17 2:-13
w:first_ones	1:6 2:12
w:first_ones_on	0:5 1:23
w:first_production	0:-11 1:-8 2:-10
w:first_production_lot	0:-16 1:-8 2:-10
w:first_quantity	0:10
w:first_quantity_of	0:10
w:fit	1:32 2:-23
w:fit_*_.	1:13 2:-18
w:fit_*_at	1:5 2:-23
w:fit_check	0:-12 1:26 2:-11
w:fit_up	1:7 2:-17
w:fit_up_at	2:-23
w:fitt	0:-19 1:21 2:18
w:five	0:26 1:15 2:16 3:-12
w:fix	0:-7 1:-7 2:17
w:fix_.	1:16 2:10
w:flammability	1:12
w:flange	0:21
w:flash	2:-19
w:flat	0:-13
w:flight	0:-25 3:-13
w:float	0:17 2:8
w:floor	0:7 2:18 3:-17
w:floor_.	1:-5 2:5 3:-17
w:flow	0:6 1:11 2:15 3:-10
w:foam	0:-11 1:13 2:7
w:foam_and	0:-10
w:foil	0:22 1:27 2:6
w:follow	0:-6 1:44 2:14 3:-13
w:follow_*_.	0:-18
w:follow_*_be	0:12 1:6
w:follow_*_the	0:14 1:11 2:-21
w:follow_,	0:5 1:10 2:11
w:follow_after	0:13 1:17 2:-18
w:follow_after_the	0:10 1:9
w:follow_from	2:21
w:follow_may	0:12 1:6
w:follow_may_be	0:12 1:6
w:follow_the	1:10
w:food	0:11 1:29 2:20
w:food_contact	1:28 2:19
w:foot	0:-8 2:31
w:for	0:-9 1:7 2:25
w:for_#	1:-30 2:-25 3:-27
w:for_#_of	0:-13 1:-28 2:-11 3:-28
w:for_#_pcs	0:30
w:for_#_unit	0:-10
w:for_*_#	0:5 1:15 2:16 3:9
w:for_*_,	0:17 1:-12 3:-22
w:for_*_.	1:-39 2:18 3:-11
w:for_*_:	0:8 2:19 3:-5
w:for_*_<name>	0:-16 1:5 2:18 3:5
w:for_*_and	1:14
w:for_*_approval	1:11 2:6
w:for_*_as	0:16 1:7
w:for_*_before	1:18 2:5
w:for_*_com	0:11 1:6
w:for_*_drop	0:-10 1:12 2:7
w:for_*_emc	0:-11 1:10
w:for_*_fire	0:8 1:16 2:5
w:for_*_first	0:22 1:-13 2:-28
w:for_*_has	2:14
w:for_*_in	0:-8 1:-14 2:-8
w:for_*_is	0:-11 1:8
w:for_*_moment	1:-22 2:15
w:for_*_next	0:6 2:-16
w:for_*_of	0:-19 1:-27 2:-9 3:-28
w:for_*_on	0:-17
w:for_*_order	0:18 1:7
w:for_*_patience	0:-6 2:-10
w:for_*_pcs	0:30
w:for_*_quantity	0:-10
w:for_*_release	0:20 1:-10 2:-20
w:for_*_restart	0:6 1:-16
w:for_*_second	0:-14 1:12 2:8
w:for_*_stay	0:7 1:16 2:15
w:for_*_test	1:58
w:for_*_the	1:-13 2:-10
w:for_*_trial	0:17 1:-14 2:-15
w:for_*_unit	0:-10
w:for_*_until	1:18 2:23
w:for_*_week	0:34 1:9 2:-6
w:for_*_whole	0:13
w:for_*_will	0:5 1:11
w:for_*_window	0:-14 1:-5
w:for_<name>	1:-16 2:6
w:for_<name>_,	1:-15 2:-13
w:for_a	1:12
w:for_a_first	0:7 1:-5 2:-13
w:for_both	0:11
w:for_both_.	0:11
w:for_build	1:-38
w:for_delivery	0:9 1:-7 2:8 3:-15
w:for_delivery_.	0:7 3:-17
w:for_delivery_until	1:13 2:14
w:for_despatch	0:14 3:-8
w:for_dispatch	0:-11 1:-12
w:for_dispatch_.	1:-10
w:for_it	0:8 2:-12
w:for_it_.	0:17
w:for_lot	2:30
w:for_manufacture	0:-23 1:5
w:for_manufacture_to	0:-17
w:for_now	0:-35 1:-19 2:38
w:for_now_.	0:-26 1:-32 2:27
w:for_our	1:-15 3:-8
w:for_print	1:-22 2:-15
w:for_production	0:27 2:6
w:for_production_,	0:17
w:for_restart	0:12 1:5 2:7
w:for_sery	1:-21 2:15
w:for_shipment	0:24 3:-6
w:for_shipment_,	0:11 1:-5
w:for_shipment_:	0:5 1:-14
w:for_shipp	1:20 2:5
w:for_that	0:-14 1:12 2:8
w:for_the	0:-5 1:39 2:25
w:for_the_#	0:20 2:-5 3:5
w:for_the_<name>	0:-16 2:11 3:5
w:for_the_emc	0:-11 1:10
w:for_the_fire	0:8 1:16 2:5
w:for_the_first	1:-9 2:-19
w:for_the_moment	1:-22 2:15
w:for_the_order	0:18 1:7
w:for_the_patience	0:-6 2:-10
w:for_the_second	0:-14 1:12 2:8
w:for_the_week	0:33 2:-6
w:for_the_whole	0:13
w:for_the_window	0:-14 1:-5
w:for_them	0:9 1:21 2:12
w:for_these	0:15 1:27 2:15
w:for_these_.	0:12
w:for_this	0:18 1:-33 2:-21
w:for_those	0:24 1:-5 2:20
w:for_those_.	0:-5 1:-18 2:15
w:for_those_com	0:10 1:6
w:for_us	0:-11 1:5 3:12
w:for_use	1:-13 3:-12
w:for_your	0:5 1:-11 2:-16
w:force	0:9 1:30
w:forecast	2:17
w:forecast_is	2:13
w:forg	1:53 2:34
w:forging	0:15
w:forty	0:19 2:18 3:21
w:forward	0:22 1:-14 2:5 3:-17
w:forwarder	1:-19 2:11
w:foundry	1:16 2:26
w:four	0:12 2:-8
w:four_first	1:13
w:fr4	0:-21 1:-15
w:fr4_*_as	0:-14 1:-11
w:fram	0:-26 1:5 3:-11
w:frank	2:11
w:fre	0:7 1:-7 2:16 3:-15
w:fre_them	0:7 1:-9 2:5 3:-15
w:free	0:34 2:51 3:28
w:free_#	0:17 1:-9 3:9
w:free_*_#	0:-15 1:-5
w:free_.	1:22 2:29
w:free_the	0:19
w:free_to	0:-24 3:6
w:freight	1:-17 2:-39
w:fresh	0:7 1:9 2:14
w:from	0:24 1:14 2:9 3:25
w:from_#	0:16 2:-7
w:from_*_#	1:-15 2:-6 3:-18
w:from_*_(	1:15 2:26
w:from_*_,	0:24 1:9 2:33 3:-5
w:from_*_.	0:49 1:40 2:-18 3:62
w:from_*_<name>	0:-13 1:22 2:21
w:from_*_<role>	0:29 1:14 2:-6 3:6
w:from_*_as	0:11 2:5
w:from_*_balance	3:33
w:from_*_customer	0:12 2:8
w:from_*_first	0:-10 2:7
w:from_*_for	0:13
w:from_*_has	0:5 1:14
w:from_*_in	0:27 1:8 2:20
w:from_*_lab	1:16 2:7 3:-18
w:from_*_open	0:7 1:-15 3:17
w:from_*_order	0:-10 3:26
w:from_*_quantity	1:-15
w:from_*_releas	0:21 1:38 2:5
w:from_*_same	1:19
w:from_*_side	0:-27 1:5
w:from_*_the	0:-5 1:-14
w:from_*_then	0:-11
w:from_*_trade	0:-12
w:from_<name>	1:23 2:20
w:from_<name>_#	0:-11
w:from_<name>_,	0:12 2:25
w:from_<name>_.	1:12 2:-21
w:from_<name>_<name>	0:-18 1:13 2:18
w:from_<name>_in	0:21 1:6 2:17
w:from_<role>	0:38 1:18 2:14
w:from_<role>_,	0:6 1:16
w:from_<role>_.	0:13
w:from_<role>_has	1:14
w:from_before	0:-20 1:-24 2:-11
w:from_before_the	0:-5 1:-14 2:-13
w:from_bin	0:10
w:from_carton	3:-19
w:from_carton_#	3:-19
w:from_lot	0:-18 1:10 2:7 3:15
w:from_lot_#	0:-18 1:7 2:7 3:-9
w:from_me	0:56 1:43 2:32 3:-7
w:from_me_,	0:13 1:17 2:28 3:-5
w:from_me_.	0:41 1:34 2:34 3:9
w:from_me_as	0:11 2:5
w:from_me_for	0:13
w:from_my	0:14
w:from_my_side	0:14
w:from_open	0:-25 3:27
w:from_our	1:19 2:9 3:18
w:from_our_<role>	0:26 1:14 3:6
w:from_our_side	0:-35
w:from_the	0:7 1:-17 2:10
w:from_the_#	1:-25 2:-9 3:-23
w:from_the_balance	3:33
w:from_the_first	0:-10 2:6
w:from_the_lab	1:16 2:7 3:-18
w:from_the_open	1:-17 3:17
w:from_the_order	3:11
w:from_the_quantity	1:-15
w:from_the_same	1:19
w:from_this	0:-10
w:from_tote	1:-20
w:from_us	0:-20 1:-16 2:-27
w:from_us_,	0:-15
w:from_your	1:19
w:frozen	0:33 2:59 3:-26
w:frozen_*_the	0:23 1:21 2:24
w:frozen_.	1:-18 2:26
w:frozen_pend	0:11 1:26 2:14
w:frozen_pend_the	0:10 1:12 2:6
w:frozen_till	0:14 1:10 2:18
w:frozen_till_the	0:14 1:10 2:15
w:frozen_until	0:18 1:16 2:29
w:frozen_until_the	1:10 2:6
w:full	0:15
w:full_#	0:-14
w:full_#_that	0:-21
w:full_*_that	0:-21
w:full_*_the	0:-19
w:furnace	1:15
w:further	0:-32 1:-48 2:63 3:6
w:further_#	1:15 2:20 3:12
w:further_*_.	0:-10 1:-51 2:17
w:further_*_the	0:-10 1:-17
w:further_*_will	0:-13
w:further_notice	0:-26 1:-61 2:50
w:further_notice_.	0:-11 1:-51 2:16
w:further_release	0:-16 1:11 2:5
w:further_release_will	0:-16
w:further_to	0:-13
w:further_written	0:-14
w:g	0:19 1:30 2:22 3:16
w:g_*_<name>	0:8 1:12 2:12
w:g_,	0:25 1:27 3:16
w:g_.	0:-5 1:7 2:12
w:g_._<name>	0:8 1:12 2:12
w:gage	0:-15
w:galvanis	0:-16
w:gasket	0:-6 2:18 3:-11
w:gate	0:11 2:-10
w:gate_#	0:6 1:-15 2:-12
w:gaug	0:-11
w:gauge	0:39 1:34 2:40 3:27
w:gauge_is	0:38 1:21 2:39
w:gave	0:49 1:-14 3:-14
w:gaylord	0:-16 1:18
w:gear	1:-5 2:7 3:11
w:gear_*_,	1:-15
w:gear_housing	1:-11 2:5
w:gearbox_cover	0:15
w:gent	0:8 2:-25
w:get	0:-6 1:13 2:35 3:-24
w:get_#	0:-11 2:6
w:get_#_of	0:-10
w:get_*_,	0:-19
w:get_*_again	0:-11 1:-10 2:27
w:get_*_before	0:14 2:13
w:get_*_from	0:-12
w:get_*_of	0:-10
w:get_*_separate	0:10
w:get_a	0:10
w:get_a_separate	0:10
w:get_cut	0:13 1:12 2:24
w:get_go	0:-11 1:-10 2:28
w:get_go_again	0:-11 1:-10 2:27
w:get_the	0:10 1:5
w:get_touch	0:12 1:5 2:10
w:get_touch_before	0:12 2:9
w:gets	0:20 1:34 2:31 3:41
w:gets_*_new	2:14
w:gets_the	0:7 1:19 2:14
w:gets_the_new	2:14
w:giv	0:49 1:15
w:giv_*_go	0:10 1:7 2:8
w:giv_*_next	0:15 1:16
w:giv_*_ok	1:-16
w:giv_*_the	0:22 2:14
w:giv_the	0:21 1:31 3:10
w:giv_the_next	0:15 1:16
w:giv_this	0:16 1:-26 2:-21 3:-5
w:giv_you	0:22 2:14
w:giv_you_the	0:22 2:14
w:give	0:15 1:22 2:26
w:give_*_.	0:-13 2:5
w:give_*_the	0:25 1:11 2:10
w:give_the	0:16 1:7 2:11
w:give_you	0:35 1:13 2:14
w:give_you_the	0:25 1:11 2:10
w:given	0:14 1:6 2:18
w:given_*_<name>	0:24
w:given_*_a	0:-14 1:7
w:given_*_the	1:-13
w:given_by	0:25 1:-22
w:given_by_<name>	0:24
w:given_her	0:12
w:gland	0:-18 1:-5
w:glas	0:-16 1:-11 2:-11
w:glaze	0:19 1:23 2:19
w:glue	0:11
w:go	0:9 1:-14 2:41 3:6
w:go_*_#	0:-24 1:-20 2:26
w:go_*_,	0:-26 1:8
w:go_*_<name>	0:26 1:16 3:10
w:go_*_and	0:-12 1:-5 2:-5
w:go_*_from	1:12 2:10
w:go_*_into	1:-9 2:-10
w:go_*_it	0:-21
w:go_*_lot	0:16 2:9
w:go_*_on	0:-15 1:8 2:30 3:-13
w:go_*_pres	1:13 2:22
w:go_*_the	0:13 1:-24 2:18 3:38
w:go_*_with	0:-11 1:-26 2:-20
w:go_,	0:-18 1:-22 2:34 3:10
w:go_,_#	0:-26 1:-13 2:34
w:go_,_the	0:-17 1:-11
w:go_.	0:69 1:-7 2:-24
w:go_again	0:-13 1:-7 2:30 3:10
w:go_again_on	0:-16 1:-11 2:27
w:go_ahead	0:-18 1:-24 2:-19
w:go_ahead_and	0:-12 1:-6 2:-5
w:go_ahead_with	0:-11 1:-26 2:-20
w:go_back_into	1:-9 2:-10
w:go_back_on	1:12 2:13
w:go_com	1:12 2:10
w:go_com_from	1:12 2:10
w:go_for	0:-31 1:-13 2:15
w:go_for_it	0:-21
w:go_for_lot	0:-22 1:-8
w:go_from	1:-14
w:go_on	0:-16 1:15 2:25 3:14
w:go_on_pres	1:13 2:22
w:go_on_the	0:-19
w:go_out	0:14 3:-10
w:go_til	0:23 1:17 2:11
w:go_to	0:5 1:-36 3:29
w:go_to_the	1:-17 3:28
w:go_with	0:12
w:go_with_#	1:-8 2:-12
w:go_with_the	0:11
w:goes	1:-9 2:12 3:-9
w:goes_*_by	1:-11 3:29
w:goes_*_the	0:17 1:-14
w:goes_down	1:-11 3:29
w:goes_down_by	1:-11 3:29
w:goes_on	0:17 1:-11 2:7
w:goes_on_the	0:17
w:gold	0:-29 1:-16 2:-9
w:golden	0:-12 1:24 2:7
w:golden_*_of	0:-13
w:golden_sampl	0:-13
w:golden_sampl_of	0:-13
w:golden_sample	1:24 2:7
w:gone	0:-15 1:8 2:14
w:gone_,	0:-10
w:gone_.	1:7 2:13
w:gone_through	0:-10
w:good	0:-31 1:-18 2:-38 3:-7
w:good_*_,	0:-26 1:-7 2:-13 3:10
w:good_*_.	0:-9 1:-17
w:good_*_<name>	0:-13 1:-22 2:5
w:good_*_go	0:-23
w:good_*_us	0:-12
w:good_,	1:-8 2:7 3:-10
w:good_.	1:-17 2:-14 3:-12
w:good_afternoon	0:-11 1:-17
w:good_afternoon_,	0:-12
w:good_for	1:-11 2:-21
w:good_morn	0:-34 1:-28 2:-13
w:good_morn_,	0:-15 1:-7 2:-13
w:good_morn_<name>	0:-13 1:-23
w:good_news	0:-9 3:-15
w:good_ones	0:12 3:-13
w:good_to	0:-24
w:good_to_go	0:-19
w:good_to_us	0:-12
w:got	0:-6 2:6 3:-13
w:grant	2:-17
w:great	0:-29
w:green	0:-16
w:green_*_from	0:-16
w:green_light	0:-16
w:green_light_from	0:-16
w:greeting	2:-13
w:grey	0:13 1:12 2:32
w:grey_*_,	2:30
w:grill	0:13 1:-6 2:9
w:grip	0:18 1:17
w:ground	0:-13 2:-9 3:10
w:group	0:14 1:31 2:8
w:group_has	1:14 2:11
w:grp	0:-12
w:gsm	0:-13 1:-19 2:-19
w:gsm_*_.	1:-11 2:-12
w:guard	2:18
w:guid	0:21
w:guy	0:21 1:9
w:guys	0:11
w:h	0:21 1:-7 3:12
w:h_,	0:14 1:6
w:h_.	0:9 1:-15
w:had	1:-16 2:-23
w:had_*_before	0:13 2:-9
w:had_*_complet	0:-14 1:-22 2:-28
w:had_*_when	2:10
w:had_a	0:11 1:7 2:9
w:had_been	0:-17 1:-27 2:-27
w:had_been_complet	0:-14 1:-22 2:-28
w:had_come	0:-10 1:-10 2:-10
w:had_done	0:12 2:10
w:had_the	0:9 1:10 2:10
w:half	1:18 2:16 3:-15
w:half_*_in	0:-20 1:5 2:5
w:half_*_the	1:13 2:11
w:half_.	0:16 1:6 2:7
w:half_of	1:13 2:11
w:half_of_the	1:13 2:11
w:hall	0:-11 1:15 2:12
w:hand	0:21 2:16
w:hand_column	1:-9 2:10
w:hand_off	0:13 1:11
w:handl	0:12 3:-12
w:hang	1:35 2:26
w:happen	1:23
w:happy	0:5 1:-19 2:-13
w:harbour	0:12 2:16
w:hardnes	0:16 1:58 2:19 3:17
w:hardnes_*_.	1:21
w:hardnes_*_is	1:17 3:-10
w:harnes	0:-7 1:-21
w:harnes_*_,	1:-12
w:harness	0:-7 1:24 2:26
w:harness_*_rev	0:-13 1:-12
w:harness_,_rev	0:-13 1:-12
w:has	0:45 1:66 2:39 3:-19
w:has_*_#	0:8 1:-17 2:7 3:-10
w:has_*_,	0:27 1:-9 2:22
w:has_*_.	0:5 1:41 2:29 3:-15
w:has_*_;	0:13 1:13 2:10
w:has_*_a	1:8 2:13
w:has_*_accept	0:-9 1:-11 2:5
w:has_*_and	0:10 1:11 2:13
w:has_*_at	0:7 1:10 3:17
w:has_*_both	1:13
w:has_*_check	1:28
w:has_*_evaluat	0:-10 1:15 2:8
w:has_*_her	0:26
w:has_*_here	0:-13 2:13
w:has_*_his	1:23
w:has_*_it	0:22 1:-24 2:-14
w:has_*_its	0:31 1:27 2:26
w:has_*_lot	0:5 2:19
w:has_*_measur	0:-7 1:10 2:12
w:has_*_off	1:23 2:10
w:has_*_on	1:26 2:10
w:has_*_pass	0:6 1:-11 2:-10
w:has_*_repeat	0:5 1:10 3:-5
w:has_*_the	0:28 1:38 2:49 3:-9
w:has_*_them	0:48 1:29 2:33 3:-12
w:has_*_this	0:6 1:5 2:6 3:-11
w:has_*_through	0:-11 1:16 2:24
w:has_*_you	0:16 1:23 2:9
w:has_accept	0:-16 1:-21 3:-13
w:has_accept_the	0:-20 1:5
w:has_agre	0:-11 1:-11
w:has_answer	1:28 2:12 3:-5
w:has_answer_on	0:-10 1:22
w:has_approv	0:24 1:-22 2:-9
w:has_approv_it	0:17
w:has_approv_the	0:6 1:13 2:21
w:has_been	0:-14 1:31 2:33 3:-29
w:has_been_.	1:12 3:-11
w:has_been_accept	0:-9 1:-11 2:5
w:has_been_evaluat	0:-10 1:15 2:8
w:has_been_here	0:-13 2:13
w:has_been_measur	0:-7 1:10 2:12
w:has_been_pass	0:6 1:-11 2:-10
w:has_been_repeat	0:5 1:10 3:-5
w:has_check	1:-24
w:has_check_the	1:-24
w:has_clear	3:-11
w:has_clear_the	1:12 2:34
w:has_come	0:21 2:9
w:has_confirm	1:11 2:19
w:has_decid	3:-11
w:has_decid_this	3:-11
w:has_done	0:23 1:5
w:has_finish	0:10 1:20 2:9
w:has_finish_the	0:10 1:19
w:has_given	0:11 1:17 2:15
w:has_had	0:11 1:13 2:16
w:has_look	0:7 1:10 3:17
w:has_look_at	0:7 1:10 3:17
w:has_measur	0:-20 1:21 2:13
w:has_measur_the	0:-20 1:14
w:has_pass	0:12 1:-11 2:21 3:-10
w:has_pass_#	0:8 1:-18
w:has_pick	0:11
w:has_pick_the	0:11
w:has_put	0:18
w:has_reach	0:11 1:9
w:has_releas	0:20 1:27 2:13 3:8
w:has_releas_them	0:19 1:12 2:5
w:has_report	1:12 2:15
w:has_seen	0:53 1:54 2:30
w:has_seen_the	0:15 1:17 2:12
w:has_sign	0:18 1:18 2:10 3:-10
w:has_sign_the	0:17
w:has_stamp	0:13 1:5
w:has_stamp_the	0:13
w:has_test	0:8 1:5 2:19
w:has_the	1:6 2:10
w:has_to	0:-7 1:40 2:11 3:7
w:has_tri	0:9 1:15 2:20
w:has_written	1:25 2:8
w:hatch_*_,	0:-13
w:hatch_cover	0:14 1:-5
w:have	0:55 1:21 2:17 3:23
w:have_#	0:-14 1:-11
w:have_*_.	0:-22 1:26 2:22
w:have_*_approval	0:22
w:have_*_back	0:6 1:13 2:12
w:have_*_clear	0:24 3:11
w:have_*_deliver	1:-13 2:-13
w:have_*_finish	0:-15
w:have_*_from	0:13
w:have_*_in	0:43 2:6
w:have_*_it	1:10 2:11
w:have_*_make	0:7 1:-10 3:17
w:have_*_ok	0:21
w:have_*_the	0:11 1:20 2:21
w:have_*_them	1:18 2:10
w:have_*_to	0:13 2:12
w:have_a	0:-22 1:-22 2:-31
w:have_been_clear	0:24 3:11
w:have_been_deliver	1:-13 2:-13
w:have_come	1:7 2:10
w:have_had	1:9 2:14
w:have_it	0:-9 1:17
w:have_my	0:50 1:-10 2:-11
w:have_my_approval	0:22
w:have_releas	1:25 2:17
w:have_releas_them	1:16
w:have_report	0:6 1:13 2:12
w:have_report_back	0:6 1:13 2:12
w:have_the	0:5 1:-6 2:5 3:-10
w:have_them	0:11
w:have_to	0:8 1:-6 3:15
w:have_to_make	0:7 1:-10 3:17
w:have_told	0:22 1:24 2:28
w:have_written	0:13 2:12
w:have_written_to	0:13 2:12
w:haze	0:-8 1:20
w:hdpe_.	0:-19 1:-7
w:he	0:13 1:26 2:-5
w:he_has	0:13 1:25 2:9
w:head	0:14 2:-5
w:head_*_.	0:21 1:18 2:5
w:head_*_<role>	1:-15 2:-16
w:head_<name>	0:29 1:18
w:head_of	0:17 1:-15 2:-16
w:head_of_<role>	1:-15 2:-16
w:hear	0:19 2:8
w:hear_*_from	0:16
w:heat	0:-5 2:30 3:11
w:heat_#	0:9 1:11 3:5
w:heat_*_,	0:15
w:heat_sink	0:12 1:-21 2:15
w:heat_treat	0:13 1:11 2:11
w:held	0:-10 1:21 2:39 3:-21
w:held_*_#	1:14
w:held_*_,	0:-7 1:-14 3:-27
w:held_*_.	0:-10
w:held_*_from	1:15 3:-6
w:held_*_your	3:18
w:held_:	1:16
w:held_ones	1:-6 3:-12
w:held_stock	1:-8 3:-10
w:held_until	1:29 3:-6
w:hello	0:-21 1:-37 2:-10
w:hello_*_,	0:-38 1:-29 3:12
w:hello_*_.	0:7 1:-11 2:-12
w:hello_,	0:-11 1:-6
w:hello_<name>	0:-30 1:-34 2:-10
w:hello_<name>_,	0:-38 1:-29 3:12
w:hello_<name>_.	0:7 1:-11 2:-12
w:her	0:23 1:30 2:10
w:her_*_.	0:13
w:here	0:12 2:-17 3:16
w:here'	0:11
w:here_*_<name>	0:19 1:-11 2:-12
w:here_*_<role>	0:30 1:-22 2:-14
w:here_,	0:32 2:-8
w:here_.	0:-21 1:-10 2:-12 3:-13
w:here_in	0:18 1:-15 2:-17
w:here_in_<name>	0:18 1:-15 2:-17
w:hereby	0:34 1:-9 2:-20
w:hereby_releas	0:8 2:-21
w:hereby_release	0:11
w:herewith	0:35 1:9
w:hey	0:17 1:7 2:-10
w:hey_*_!	0:7 2:-23
w:hey_*_,	1:6 2:11
w:hey_<name>	0:8 1:6 2:-10
w:hey_<name>_!	0:7 2:-23
w:hey_<name>_,	1:6 2:11
w:hi	0:-21 1:-16 2:-9 3:-21
w:hi_*_,	0:-19 1:-14 2:-17 3:-34
w:hi_*_-	0:-15
w:hi_*_its	2:15
w:hi_<name>	0:-11 1:-20 2:-13 3:-21
w:hi_<name>_,	0:-9 1:-12 2:-11 3:-35
w:hi_<name>_-	0:-15
w:hi_team	0:-9 2:-12
w:hi_team_,	0:-9 2:-12
w:high	0:-13
w:high_,	0:-13
w:hing	1:15 2:12
w:hing_,	0:10
w:hinge	1:-13 2:-8
w:hinge_pins	0:7 1:-13 2:-10
w:his	1:27 2:16
w:hit	1:-13 2:-10
w:hold	1:20 2:18 3:-30
w:hold'	0:14
w:hold'_off	0:14
w:hold_#	0:-10 1:35 2:70
w:hold_#_pcs	1:13 2:28
w:hold_#_till	0:-12 2:24
w:hold_#_until	1:18
w:hold_(	2:30
w:hold_(_#	2:30
w:hold_*_#	0:10 1:32 2:52 3:5
w:hold_*_.	0:-7 1:-12 2:5
w:hold_*_<name>	0:21 1:17 2:5
w:hold_*_<role>	1:27
w:hold_*_further	1:-30
w:hold_*_gone	0:-10
w:hold_*_not	1:12
w:hold_*_other	1:-13 2:25
w:hold_*_our	0:16 1:28 2:6
w:hold_*_pcs	1:13 2:28
w:hold_*_the	0:-7 1:33 2:38 3:-21
w:hold_*_till	0:-12 1:20 2:-16
w:hold_*_until	0:6 1:33 2:28
w:hold_*_wait	1:22 2:23
w:hold_*_we	1:17 2:11
w:hold_*_your	1:-30 3:-10
w:hold_,	0:8 1:43 2:29 3:-10
w:hold_,_not	1:12
w:hold_.	0:-15 1:-51 2:57 3:-15
w:hold_:	0:10 1:16 2:35
w:hold_:_#	0:10 1:11 2:29
w:hold_area	0:-11 1:-7 3:-6
w:hold_at	1:-27 3:-10
w:hold_at_your	1:-28 3:-10
w:hold_back	0:-12 1:15 2:7
w:hold_because	0:-18 1:21
w:hold_column	0:-15 1:8 2:34
w:hold_for	1:52
w:hold_in	1:-15
w:hold_in_your	1:-15
w:hold_is	1:14
w:hold_is_gone	0:-10
w:hold_on	0:-24
w:hold_pend	0:-8 1:39 2:28 3:-5
w:hold_pend_the	1:29 2:25
w:hold_the	1:24 2:48
w:hold_the_other	1:-13 2:25
w:hold_til	0:-13 1:13 2:16
w:hold_till	0:34 1:46 2:39
w:hold_till_the	0:8 1:18 2:27
w:hold_until	1:46 2:36 3:-10
w:hold_until_<name>	0:13 2:5
w:hold_until_<role>	1:27
w:hold_until_our	1:16 2:5
w:hold_until_the	0:-9 1:21 2:17 3:-13
w:hold_until_we	1:11
w:holder	0:21
w:holder_,	0:20
w:hole	2:-10
w:hole_pattern	2:-10
w:holiday	1:-40 2:-19
w:hood	0:-7 1:5 2:-59
w:hope	0:7 1:-17
w:hose	0:16
w:hose_*_,	0:13
w:hot	0:-17 1:-15
w:hot_dip	0:-17 1:-15
w:hotel	1:20 2:13
w:hour	0:-6 3:-17
w:hous	1:-8 2:-10
w:hous_,	1:-8 2:-10
w:house	0:19 2:11 3:32
w:housing	0:-11 1:-10 2:18 3:10
w:housing_*_rev	0:-16 1:-24 2:14
w:housing_,	0:-5 1:-13
w:housing_,_rev	1:-15
w:how	0:-13 1:18 2:-10
w:how_the	0:-20 2:6
w:hubs	0:-9 1:13 2:18 3:-26
w:hubs_,	0:11 1:10 2:14
w:hull	2:19
w:hundr	1:15 2:17
w:hundr_*_fifty	0:12 1:5
w:hundr_*_ten	2:10
w:hundr_and	0:12 1:8 2:8
w:hundr_and_fifty	0:12 1:5
w:hundr_and_ten	2:10
w:hung	1:6 2:15
w:i	0:112 2:-19 3:-10
w:i'll	0:81 1:60 2:49
w:i'll_*_the	0:39 1:11 2:6
w:i'll_*_you	0:27 1:22 2:13
w:i'll_be	0:15
w:i'll_release	0:41 2:6
w:i'll_send	0:23
w:i'm	0:89 1:-35 2:-21 3:-21
w:i'm_*_approver	0:32
w:i'm_*_lot	0:26
w:i'm_*_one	0:40 1:-23
w:i'm_*_this	0:29 1:-15 2:-14
w:i'm_approv	0:18
w:i'm_approv_lot	0:18
w:i'm_authoriz	0:35 1:-8 2:-11
w:i'm_okay	0:16
w:i'm_releas	0:45 1:-8 2:-20 3:6
w:i'm_sign	0:18 1:-9
w:i'm_the	0:54 1:-23
w:i'm_the_approver	0:32
w:i'm_the_one	0:40 1:-23
w:i_(	0:18 1:24 2:15
w:i_(_<name>	0:11 1:24 2:15
w:i_*_#	0:52 2:-10 3:-12
w:i_*_.	0:35 1:-22 3:35
w:i_*_<name>	0:51 1:16 2:22 3:-20
w:i_*_a	0:16 1:40 2:12
w:i_*_again	0:18 2:-14
w:i_*_all	0:19
w:i_*_as	0:19
w:i_*_for	0:19 1:-21 2:-16
w:i_*_free	0:11
w:i_*_it	1:-12 2:20
w:i_*_lot	0:25 1:-8 2:9
w:i_*_not	1:21
w:i_*_releas	0:8 1:20 2:15
w:i_*_release	0:65 1:13 2:27
w:i_*_the	0:32 1:5 2:-10 3:-5
w:i_*_them	0:34 1:14 2:23
w:i_*_this	0:37 2:6 3:-21
w:i_*_those	0:12 1:9 2:23
w:i_*_write	0:15 1:8 2:6
w:i_*_written	0:13 2:12
w:i_*_you	0:58 1:-13 2:-7
w:i_,	0:50 1:9 2:17
w:i_,_<name>	0:47 1:9 2:17
w:i_am	0:22 2:-15
w:i_am_releas	0:7 1:10
w:i_approve	0:51 1:-9 2:-6 3:-21
w:i_approve_the	0:20 1:12
w:i_authorise	0:20 2:-12
w:i_authorize	0:28
w:i_call	1:-31 2:13
w:i_do	0:20 1:26 2:16
w:i_give	0:28 1:5 2:12
w:i_give_the	0:12 2:9
w:i_give_you	0:11
w:i_have	0:29 2:26 3:-7
w:i_have_releas	1:12 2:13
w:i_have_written	0:13 2:12
w:i_hereby	0:30 1:-7
w:i_hereby_release	0:11
w:i_issue	0:32 1:8 2:8
w:i_issue_this	0:33 1:6
w:i_pull	0:15
w:i_pull_the	0:15
w:i_release	0:57 1:20 2:-17
w:i_release_#	0:31 2:-10
w:i_release_.	0:12 1:12
w:i_release_a	0:5 2:10
w:i_release_again	2:-15
w:i_release_all	0:19
w:i_release_for	0:5 1:-16
w:i_release_it	0:17 1:-12 2:19
w:i_release_the	0:18
w:i_release_them	0:24 1:10 2:19
w:i_release_those	0:9 2:18
w:i_say	2:22
w:i_send	0:31 1:6 2:28
w:i_send_the	0:17 2:21
w:i_sign	0:18 2:-27
w:i_sign_for	0:11
w:i_sign_the	0:11
w:i_stopp	0:9 1:-10 2:-12
w:i_tell	0:39 1:37 2:5
w:i_tell_you	0:39 1:37 2:5
w:i_then	0:11
w:i_will	0:27 1:31 2:38
w:i_will_release	0:8 1:17 2:24
w:i_write	0:30 1:7 2:22
w:ice	1:-16 2:-5
w:ie	0:5 1:10 2:12
w:if	0:-5 1:-7 2:-27
w:if_they	0:-10
w:immediate	0:-10
w:immediate_effect	0:-10
w:import	0:12 1:6 2:18
w:import_<role>	0:6 2:12
w:in	0:-9 1:41 2:11 3:31
w:in_#	0:20 1:-38 2:-37
w:in_#_mm	0:11
w:in_*_#	0:-32 2:-22 3:26
w:in_*_,	0:-13 2:9
w:in_*_.	0:27 1:-22 2:9
w:in_*_:	0:-20
w:in_*_;	1:18 2:5
w:in_*_<name>	0:13 1:22 2:13 3:-13
w:in_*_<role>	0:6 1:-8 2:-21
w:in_*_and	1:6 2:10
w:in_*_authoris	0:12
w:in_*_block	0:-19 1:7
w:in_*_cage	1:-14 3:30
w:in_*_drawer	1:7 2:14
w:in_*_email	0:22
w:in_*_gaylord	0:-16
w:in_*_giv	1:11
w:in_*_grey	0:5 2:31
w:in_*_hand	0:17
w:in_*_has	0:10 2:8
w:in_*_hold	0:-11 1:-13
w:in_*_i	0:13 1:5
w:in_*_is	0:25 1:22 2:-23
w:in_*_mail	2:16
w:in_*_mm	0:11
w:in_*_new	0:34 1:-8 2:-11
w:in_*_next	0:-11 2:18
w:in_*_rack	0:-10 1:-18
w:in_*_red	1:-11
w:in_*_releas	0:5 2:16
w:in_*_says	0:19 3:8
w:in_*_sign	0:36
w:in_*_stock	0:-6 2:-12
w:in_*_store	1:15 2:15 3:-24
w:in_*_the	0:19 2:8
w:in_*_to	0:5 1:32 2:25
w:in_*_until	1:18 2:10 3:-12
w:in_*_warehouse	1:23 2:15
w:in_*_week	2:11
w:in_*_when	1:6 2:11
w:in_*_will	0:25
w:in_*_yard	0:-14 1:-24
w:in_,	0:13 1:7 2:11
w:in_,_and	0:10 1:6
w:in_.	0:-33 1:44 2:23
w:in_<name>	0:7 1:35 2:13 3:-10
w:in_<name>_#	0:-15
w:in_<name>_,	0:-15 1:-6
w:in_<name>_.	0:29 1:-38 2:-15
w:in_<name>_is	0:16 1:19 2:20
w:in_<role>	0:58 2:9 3:9
w:in_<role>_.	0:18 1:-29 3:11
w:in_<role>_authoris	0:12
w:in_<role>_giv	1:11
w:in_<role>_has	0:5 1:-19 2:13
w:in_<role>_is	0:12 1:8 2:-39
w:in_<role>_releas	0:5 2:16
w:in_<role>_says	0:19 3:8
w:in_<role>_will	0:24
w:in_a	0:-14 1:-5
w:in_addition	0:10
w:in_all	0:15
w:in_all_,	0:13
w:in_and	0:11 1:24 2:16
w:in_and_<name>	0:7 1:21 2:7
w:in_bin	0:-7 3:-26
w:in_bin_#	0:-15 1:-6 3:-26
w:in_bond	0:-6 3:-15
w:in_box	0:-19 1:-7 3:26
w:in_box_#	0:-19 1:-24 3:26
w:in_carton	1:-15 3:-11
w:in_carton_#	1:-16
w:in_charge	0:10 1:-11 2:-10
w:in_crate	0:-14 1:-14 3:-9
w:in_crate_#	0:-14 1:6 3:-9
w:in_it	0:-11
w:in_my	0:26
w:in_one	0:6 1:7 2:20
w:in_our	0:-23 1:15
w:in_our_<role>	1:-12 2:-9
w:in_quarantine_until	1:13 3:-12
w:in_spr	0:-12
w:in_spr_and	0:-12
w:in_that	1:-9 2:-11
w:in_the	0:7 1:-9 3:65
w:in_the_#	0:-20 1:-26 2:-22 3:40
w:in_the_cage	0:-5 1:-12 3:11
w:in_the_grey	0:5 2:31
w:in_the_new	0:34 1:-8 2:-11
w:in_the_next	0:-11 2:18
w:in_the_week	1:13 2:11
w:in_this	0:-5 1:-10 2:16
w:in_tray	1:5 3:13
w:in_tray_#	1:5 3:-14
w:in_writ	0:40 1:30 2:34
w:in_writ_.	0:35 1:22 2:29
w:in_writ_the	0:11
w:in_your	0:-15 1:5 2:24
w:in_your_cage	3:22
w:in_your_rack	0:-11 1:-25
w:in_your_store	1:15 2:13
w:in_your_warehouse	1:23 2:15
w:in_your_yard	0:-15 1:-24
w:includ	0:-13 2:-10
w:includ_*_the	0:-9 2:-10
w:includ_in	0:-13 2:-10
w:includ_in_the	0:-9 2:-10
w:include	1:-6 2:-13
w:include_in	1:-6 2:-13
w:incom	0:59 1:-9 2:20 3:-5
w:incom_*_.	0:17 1:-18 3:9
w:incom_<role>	0:8 1:-7 3:-18
w:incom_inspection	0:57 1:-12 3:10
w:index	0:-16 1:-32 2:8 3:10
w:index_#	2:14 3:-7
w:index_*_,	1:-9 2:-9 3:-14
w:index_*_.	0:-16 1:-32 2:-9 3:32
w:index_*_;	0:5 2:14
w:index_b	1:-12
w:index_b_.	0:-9 1:-12
w:index_c	3:32
w:index_d_.	0:-6 1:-7 2:-10
w:index_f	1:-15 3:-15
w:index_f_,	1:-8 2:-10
w:index_f_.	1:-20
w:inform	0:10 1:6 2:6
w:insert	0:5 1:10
w:insert_.	1:10
w:inside	3:39
w:inside_the	3:39
w:inspect_,	1:17
w:inspection	0:46 2:14
w:inspection_.	0:19
w:inspector	0:44 1:34 2:26
w:inspector'	1:37
w:inspector_has	0:10 1:26 2:10
w:inst	0:-13
w:inst_.	0:-13
w:install	1:35 2:12
w:install_*_from	0:-10
w:install_feedback	0:-10
w:install_feedback_from	0:-10
w:installer	0:11 1:15
w:institute	0:10 1:9 2:15
w:institute_.	0:10 1:7 2:9
w:instruct	0:17
w:instruct_you	0:17
w:instruction	0:-28
w:interruption	1:-28
w:into_*_,	1:-9 2:-10
w:into_*_at	0:14 1:-8
w:into_production	0:-10
w:into_the	0:-10
w:invoic	1:-26
w:invoice	1:-24 2:-19 3:-17
w:iron	0:13 1:-8 2:-6
w:iron_*_.	0:10 1:-9 2:-6
w:is	0:19 1:35 2:-27 3:34
w:is_#	0:32 1:23 2:64 3:7
w:is_#_,	1:6 2:33
w:is_#_pcs	0:18
w:is_*_#	0:17 2:-16
w:is_*_,	1:31 2:-8 3:21
w:is_*_.	0:-21 1:59 2:24 3:-8
w:is_*_:	0:-5 1:17 2:30
w:is_*_;	0:34 1:24
w:is_*_<name>	0:-7 1:-22 2:-11 3:-9
w:is_*_<role>	1:16
w:is_*_and	0:27 1:50 2:19 3:-6
w:is_*_approv	0:-10 1:7 2:8
w:is_*_back	0:-27
w:is_*_be	0:-10 1:-7 2:17
w:is_*_by	0:37 1:30 2:25 3:14
w:is_*_chang	1:-16
w:is_*_for	1:-35 2:-13
w:is_*_from	0:18 2:16 3:-37
w:is_*_go	0:-6 1:-25 2:34
w:is_*_hold	2:17
w:is_*_in	0:-22 1:-14 3:-15
w:is_*_left	0:-10
w:is_*_off	0:12 1:20 2:33
w:is_*_pcs	0:18
w:is_*_releas	0:17 1:18 2:25
w:is_*_release	0:11
w:is_*_same	0:6 1:-22
w:is_*_so	1:-12 2:-15
w:is_*_that	0:15
w:is_*_the	1:-21 2:-6
w:is_*_this	1:-21 2:14 3:8
w:is_*_to	0:35 1:8 2:30 3:26
w:is_*_until	0:-16 2:19
w:is_*_us	0:19 1:12
w:is_*_with	1:53
w:is_*_your	0:8 2:-11
w:is_<name>	1:-13 2:-23
w:is_<name>_in	1:-16 2:-12
w:is_a	1:-21 2:37 3:-20
w:is_a_go	0:-6 1:-25 2:34
w:is_accept	0:10 1:36 2:18
w:is_accept_.	1:5 2:10
w:is_accept_by	0:8 1:8 2:11
w:is_amend	0:5 1:10 2:7
w:is_approv	0:-11 1:21 2:25
w:is_approv_,	0:-11
w:is_approv_.	0:-30 1:18 2:8
w:is_attach	1:-16
w:is_back	0:14 1:29 2:29 3:7
w:is_back_.	1:14 2:21 3:5
w:is_back_from	0:6 1:11 2:15
w:is_behind	0:19 1:12
w:is_behind_us	0:19 1:12
w:is_block	1:14 2:-13
w:is_block_until	2:14
w:is_bought	0:6 1:11 2:12
w:is_bought_off	0:6 1:11 2:12
w:is_clear	0:6 1:12 2:-31
w:is_clos	0:-10 1:-8 2:10 3:-9
w:is_clos_.	0:-11 2:-9
w:is_clos_and	1:5 2:10 3:-10
w:is_commission	2:-18
w:is_confirm	0:8 1:17 2:29
w:is_confirm_.	1:16 2:25
w:is_deduct	1:-12
w:is_deduct_from	1:-12
w:is_done	0:13 1:21 2:36 3:9
w:is_done_.	0:-18 1:14 2:31 3:8
w:is_done_and	0:15 1:15 2:8
w:is_everyth	0:14
w:is_final	0:-25 1:7 2:15
w:is_fine	0:-11 1:9 3:15
w:is_fine_by	0:-18
w:is_finish	0:-11 1:25 2:41 3:16
w:is_finish_,	0:16 2:11
w:is_finish_.	0:-12 1:16 2:10
w:is_finish_;	0:5 1:14 2:25
w:is_fix	0:-9 1:-7 2:14
w:is_fix_.	1:16
w:is_found	0:10 1:-8
w:is_from	0:-11
w:is_frozen	0:9 1:5 2:19
w:is_frozen_.	1:13 2:12
w:is_given	0:10
w:is_given_by	0:10
w:is_gone	0:-10 2:8
w:is_gone_,	0:-10
w:is_good	0:8 1:26
w:is_grant	2:-17
w:is_here	0:7 1:30 2:25 3:-13
w:is_hereby	0:10 1:-5
w:is_herewith	0:15
w:is_in	0:-11 1:42 2:14
w:is_in_.	0:-31 1:25 2:15
w:is_in_and	0:11 1:24 2:11
w:is_in_the	0:8 2:10
w:is_issu	0:35 1:9 2:12
w:is_issu_by	0:31 1:20 2:10
w:is_left	0:9 1:-26 3:8
w:is_mine	0:51 1:12 2:-8
w:is_mine_,	0:25
w:is_not	0:6 1:21 2:49 3:-16
w:is_not_releas	1:18 2:25
w:is_not_to	1:18 2:28
w:is_ok	0:-29 1:31
w:is_on	0:-8 1:-17 2:7
w:is_on_hold	2:17
w:is_on_the	0:-13 1:-20 2:-9
w:is_open	0:11 1:22 2:16
w:is_out	1:9 2:16
w:is_over	0:6 1:10
w:is_over_,	0:7 1:13 2:15
w:is_over_.	0:-12 1:21 2:19
w:is_over_;	0:12
w:is_over_and	0:7 1:7 2:12
w:is_over_for	1:-27 2:-11
w:is_pass	0:-13 1:20 2:39
w:is_pass_,	0:9 2:12
w:is_pass_.	0:-22 1:19 2:30
w:is_reduc	1:-10 3:6
w:is_reduc_by	1:-10 3:6
w:is_releas	0:35 1:-35 2:-17 3:16
w:is_releas_by	0:16 1:-10 2:-15
w:is_releas_this	1:-8 2:11
w:is_renew	0:8 1:7 2:22
w:is_repair	0:-6 1:15 2:17
w:is_repair_.	0:-7 1:15 2:16
w:is_requalifi	0:6 1:12 2:12
w:is_sign	0:-11 1:29 2:43
w:is_sign_.	0:-16 1:5 2:22
w:is_sign_by	1:17 2:10
w:is_sign_off	1:12 2:25
w:is_still	1:-6 2:8 3:11
w:is_still_to	1:-9 3:10
w:is_the	0:-15 1:-29 2:-18
w:is_the_same	0:6 1:-22
w:is_there	1:14
w:is_through	0:7 1:11 2:-20
w:is_to	0:-8 1:-7 2:30
w:is_to_be	0:-10 1:-7 2:17
w:is_until	0:-9 1:-10 2:6
w:is_your	0:10 1:9
w:isn't	0:18 1:18 2:24
w:issu	0:67 1:11 2:15 3:-19
w:issu_*_<name>	0:32 1:-11
w:issu_*_releas	0:32
w:issu_*_the	0:12
w:issu_a	0:9 1:7 2:10
w:issu_by	0:53 1:-16 2:-5 3:-20
w:issu_by_<name>	0:32 1:-11
w:issu_by_the	0:12
w:issu_the	0:31 1:5
w:issu_the_releas	0:32
w:issu_this	0:21 2:6
w:issue	0:-6 1:-8 2:13 3:-18
w:issue_#	0:-11 1:-23 2:-8 3:-15
w:issue_#_,	0:13 1:-18 2:-11 3:-10
w:issue_#_.	0:-13 1:-13
w:issue_*_,	0:22 1:-18 2:-11 3:-12
w:issue_*_.	0:-21 1:-12
w:issue_*_release	0:34 1:18
w:issue_a	0:-10 1:7 2:6
w:issue_the	0:15 1:19 2:9
w:issue_this	0:33 1:6
w:issue_this_release	0:33 1:6
w:it	0:38 1:14 3:-18
w:it's	0:28 1:-23 2:-15
w:it's_<name>	0:23 1:11 2:7
w:it's_me	0:17 1:6
w:it_#	0:-22
w:it_*_#	0:10
w:it_*_.	0:31 2:31 3:5
w:it_*_<name>	1:-13 2:-12
w:it_*_be	1:13
w:it_*_for	1:12
w:it_*_on	0:-16
w:it_*_the	0:-6 1:38 2:14
w:it_,	0:8 1:29 2:19
w:it_.	0:23 1:11 2:-8 3:-37
w:it_before	1:30 2:12
w:it_is	0:12 1:-17 2:-6
w:it_is_until	0:-9 1:-10 2:6
w:it_off	0:36
w:it_stay	0:30
w:it_then	0:9 2:11
w:it_then_.	2:11
w:it_was	1:-16
w:it_will	1:13
w:it_will_be	1:13
w:item	0:9 1:-35 2:-23
w:its	0:31 1:35 2:34 3:-10
w:its_#	0:-10 2:7
w:its_*_.	0:41 1:13 2:21 3:-11
w:its_*_from	2:14
w:its_*_test	0:11 1:7
w:j	0:29 2:23
w:j_*_<name>	0:5 1:10 2:12
w:j_*_and	0:-11 1:9 2:6
w:j_,	0:-10 1:9 2:6
w:j_,_and	0:-11 1:9 2:6
w:j_.	0:77 1:-9 2:12
w:j_._<name>	0:5 1:10 2:12
w:jars	0:-8 1:10 2:6
w:jo	0:10
w:job	0:-16 1:-14 2:-9 3:-23
w:job_#	0:-10
w:job_*_again	1:-18
w:judg	3:17
w:just	0:-10 1:5 2:10
w:k	0:40 1:-13 2:-13
w:k2	0:7 1:-5 2:-13
w:k2_,	0:7 1:-5 2:-13
w:k_*_<name>	0:6 2:-18
w:k_.	0:25 1:-14 2:-18 3:9
w:k_._<name>	0:6 2:-18
w:karen	0:29
w:keep	1:30 2:16 3:34
w:keep_#	0:8 1:24 2:-10 3:-20
w:keep_#_back	1:7 2:-13
w:keep_*_#	1:12
w:keep_*_,	0:-11 1:26 2:14
w:keep_*_.	1:-23 2:7
w:keep_*_back	1:7 2:-13
w:keep_*_for	0:11 2:7
w:keep_*_hold	1:-29 2:14
w:keep_*_other	1:30 2:16 3:24
w:keep_*_until	1:13
w:keep_block	1:13 2:20
w:keep_on	1:-29 2:14
w:keep_on_hold	1:-29 2:14
w:keep_stop	1:8 2:10
w:keep_the	0:-10 1:34 2:16 3:51
w:keep_the_#	1:12
w:keep_the_other	1:30 2:16 3:24
w:keep_wait	0:12 2:10
w:keep_wait_for	0:11 2:7
w:kept	0:-5 1:28 2:17
w:kept_*_hold	1:9 2:20
w:kept_apart	0:5 2:-10
w:kept_back	0:-12
w:kept_on	1:9 2:20
w:kept_on_hold	1:9 2:20
w:keypad	1:11 2:-38
w:keypad_,	2:-19
w:kick	0:-12 1:-7
w:kind	0:-16
w:kind_regard	0:-16
w:kindly	0:-21 1:-20 2:-21 3:-5
w:kindly_*_#	0:-16
w:kindly_*_the	0:-14 2:-28
w:kindly_make	0:-10
w:kindly_make_#	0:-10
w:kirsty	0:21 1:-26
w:knob	1:-17
w:knock	3:18
w:knock_the	3:18
w:know	0:-17 1:15
w:know_*_writ	1:7 2:11
w:know_in	1:7 2:11
w:know_in_writ	1:7 2:11
w:kowalczyk	0:14
w:l	0:-5 1:34 2:-22 3:7
w:l2	3:18
w:l_*_<name>	0:10 1:44 2:8
w:l_,	0:17
w:l_.	1:33 2:11 3:11
w:l_._<name>	0:10 1:44 2:8
w:lab	0:28 1:62 3:-28
w:lab_*_.	1:27 3:-8
w:lab_*_and	0:11
w:lab_*_finish	0:10
w:lab_,	0:10
w:lab_.	1:33 2:9 3:-27
w:lab_has	0:12 1:39 2:23
w:lab_has_finish	0:10
w:label	0:-31 1:-12 2:21 3:-17
w:label_*_,	0:-18 1:-9 3:6
w:label_*_.	0:-15
w:label_.	2:-15
w:label_on	0:-8 1:-25
w:label_unchang	0:-15
w:label_unchang_.	0:-15
w:lacquer	0:-38 1:-14
w:lacquer_*_the	0:-25
w:laminat	0:-12
w:laminate	0:-16
w:lamp	1:-28 3:-20
w:land	1:-11
w:laser	0:17 2:-9
w:last	0:-10 1:24 3:-18
w:last_#	0:8 1:19 2:-8
w:last_#_are	1:9 2:13
w:last_#_stay	0:5 1:6 2:-12
w:last_*_.	0:-25
w:last_*_are	1:9 2:13
w:last_*_stay	0:10 1:11 2:-11
w:last_column	0:15 1:10 2:17
w:last_one	0:11
w:latch	0:24
w:later	0:-7 1:8 2:16
w:later_.	0:16
w:latest	0:34 1:15 2:-18
w:latest_*_,	2:-27
w:latest_draw	0:19 2:-8
w:latest_rev	1:14 2:10
w:lath	1:-21
w:launch	0:21
w:layer	1:-12 2:-11
w:layout	0:-21 1:-11 2:11
w:layout_*_#	0:-15 1:-19 2:-5
w:layout_rev	0:-18 1:-15 2:-5
w:layout_rev_#	0:-18 1:-15 2:-5
w:lc	0:-7 1:16 2:13
w:lc_is	0:-9 1:15 2:13
w:lead	1:-12 2:-17 3:-11
w:leak	0:-11 1:41 2:16 3:-30
w:leak_*_at	1:13
w:leak_test	0:-13 1:17 2:13
w:least	0:12
w:least_#	0:12
w:leav	0:-5 1:8 2:34
w:leave	1:-33 2:6 3:47
w:leave_#	0:-10 2:71
w:leave_#_alone	2:10
w:leave_*_#	1:-21
w:leave_*_alone	2:10
w:leave_*_other	0:11 1:19 2:8
w:leave_*_out	0:-10
w:leave_,	3:10
w:leave_.	0:23 1:-28
w:leave_before	0:5 1:14
w:leave_the	1:-15 2:-6 3:26
w:leave_the_#	1:-21
w:leave_the_other	0:11 1:19 2:8
w:leave_them	0:-11 1:8
w:leave_them_out	0:-11
w:leave_you	1:-31 2:-19
w:leave_your	0:5 1:24 2:15
w:left	1:6 2:41 3:16
w:left_#	0:-19 1:17
w:left_#_pcs	0:-19 1:17
w:left_*_are	0:11 1:15 2:5
w:left_*_on	0:-7 1:22 2:20
w:left_*_pcs	0:-19 1:17
w:left_*_rev	0:-17
w:left_*_the	0:6 1:-26 2:8
w:left_,	0:-11
w:left_,_rev	0:-17
w:left_.	0:-21
w:left_on	0:-7 1:11
w:left_over	1:24 2:14 3:-23
w:left_over_are	0:11 1:15 2:5
w:left_to	0:16 3:23
w:legal	1:38 2:11
w:legs	0:-20 2:31
w:lena	0:5 1:-23
w:length	0:-11 1:32 2:20
w:lens	1:17 2:10 3:17
w:less	0:-7 1:-37 3:66
w:less_*_build	3:25
w:less_.	0:-7 1:-6 3:20
w:less_to	1:-34 3:55
w:less_to_build	3:25
w:lessen	1:-11 3:49
w:let	0:-27 1:7 3:-12
w:let'	0:-14 1:9 2:-22
w:let_#	0:8 1:-8 3:-20
w:let_#_of	1:-8 3:-16
w:let_*_#	0:9 1:6 2:-11
w:let_*_know	0:-23 1:12 2:11
w:let_*_of	0:-6 1:-8 3:-16
w:let_go	0:5 1:13
w:let_you	1:12 2:11
w:let_you_know	1:12 2:11
w:lets	0:-14 1:-12 2:12
w:lets_*_go	1:5 2:11
w:lett	0:11 1:5 2:14
w:letter	0:6 1:-13 2:21
w:level_*_.	0:18 2:9
w:lever	0:14
w:licence	1:8 2:18
w:lids	0:14 1:-25 2:-19
w:lids_,	0:7 1:-11
w:lie	0:7 1:6 2:-11
w:life	1:13 2:11
w:lift	0:-7 1:-9 2:-26 3:-21
w:light	0:5 1:25 2:29 3:-23
w:light_*_for	0:11
w:light_*_on	0:-15
w:light_from	0:-16
w:like	0:-25 1:15
w:like_*_.	0:-11
w:like_before	0:-11
w:like_before_.	0:-11
w:limit	0:20 1:12 2:18
w:limit_*_the	0:15 1:23 2:14
w:limit_until	0:20 1:12 2:18
w:limit_until_the	0:15 1:23 2:14
w:lin	0:13 2:-19
w:line	0:-12 1:-11 2:16 3:53
w:line_#	0:-18 1:23
w:line_*_.	0:-18 1:29 2:5
w:line_*_<name>	0:19 1:8 2:10
w:line_*_at	1:10
w:line_*_is	1:6 2:18
w:line_*_line	0:16 1:19 2:15
w:line_*_the	1:12 2:13
w:line_.	0:-11 1:-8 3:46
w:line_by	0:16 1:19 2:15
w:line_by_line	0:16 1:19 2:15
w:line_can	1:-8 2:-10
w:line_has	0:-7 1:14 2:15
w:line_is	1:-19 2:-9
w:line_trial	1:18 2:21
w:list	0:31 1:-27 2:-12 3:5
w:list_.	0:19 1:-13 2:-14
w:load	0:10 1:23 2:32 3:-17
w:load_*_.	1:15 2:11
w:load_*_the	0:-11 1:6 2:17
w:load_before	2:17
w:load_before_the	2:17
w:load_test	0:19 1:16 2:12 3:-14
w:load_test_.	1:11
w:lock	0:13 1:29 2:43 3:9
w:lock_*_our	1:17
w:lock_*_the	0:8 1:17 2:28 3:14
w:lock_until	0:7 1:22 2:16 3:14
w:lock_until_the	0:8 1:11 2:8 3:14
w:lock_up	1:-10 3:-9
w:locker	0:11
w:logistic	0:9 1:-24 2:-28
w:look	0:-24 1:25 2:-8 3:10
w:look_*_,	0:-28
w:look_*_the	1:24 2:7 3:17
w:look_*_them	1:18
w:look_*_to	0:-20
w:look_at	1:33 2:11 3:10
w:look_at_the	1:24 2:7 3:17
w:look_at_them	1:18
w:look_fine	0:-19
w:look_good	0:-25
w:look_great	0:-21
w:loose	0:14 1:5 2:16 3:10
w:lot	0:15 1:20 2:11 3:-9
w:lot_#	0:14 3:-10
w:lot_#_,	1:-27
w:lot_#_.	0:16 1:28 2:26
w:lot_#_:	0:6 1:-13 2:-25
w:lot_#_=	0:-10 1:22
w:lot_#_after	0:-10
w:lot_#_and	1:6 2:16
w:lot_#_approv	0:-18 1:-13
w:lot_#_are	1:-11 2:11
w:lot_#_can	0:12
w:lot_#_for	0:-10 1:-9 2:33
w:lot_#_go	0:-19 1:-7
w:lot_#_is	0:45 2:31
w:lot_#_of	0:31 2:-20
w:lot_#_ok	0:-23 1:-11
w:lot_#_qty	1:13
w:lot_#_stay	1:-23 2:15 3:-14
w:lot_#_with	0:-11 2:5
w:lot_*_#	0:9 1:-6 2:26
w:lot_*_(	0:-5 1:-8 2:13
w:lot_*_,	0:14 1:-20 2:9 3:9
w:lot_*_.	1:33 2:42
w:lot_*_:	0:6 1:-13 2:-25
w:lot_*_<name>	1:11 2:5
w:lot_*_=	0:-10 1:22
w:lot_*_after	0:-10
w:lot_*_and	0:19 1:20 2:41
w:lot_*_approv	0:-16 1:-11
w:lot_*_are	2:13
w:lot_*_can	0:17
w:lot_*_for	0:-10 1:-9 2:33
w:lot_*_go	0:-19 1:-7
w:lot_*_install	1:26
w:lot_*_is	0:46 1:9 2:33
w:lot_*_of	0:31 2:-20
w:lot_*_ok	0:-33 1:-16
w:lot_*_qty	1:13
w:lot_*_stay	1:-22 2:15 3:-11
w:lot_*_the	0:12 2:-9
w:lot_*_to	1:-15 2:14
w:lot_*_with	0:-11 2:5
w:lot_,	0:-13 2:14
w:lot_,_#	0:-16
w:lot_.	1:13 2:6
w:lot_:_#	1:-9 2:-10
w:lot_a	0:17 1:6 2:15
w:lot_a_,	0:14 2:7
w:lot_b	1:10 2:51 3:-9
w:lot_b_are	1:10
w:lot_is	1:16
w:lot_of	0:35 1:-5 2:-11
w:lot_of_#	0:20 1:-6 2:-8
w:lot_of_the	0:10 2:-10
w:lots	0:24 1:28 2:36
w:lots_#	0:27 1:22 2:51
w:lots_#_,	1:30 2:21
w:lots_#_and	0:8 1:25 2:20
w:lots_#_to	0:14 1:-9 2:17
w:lots_*_#	0:-12
w:lots_*_,	1:30 2:21
w:lots_*_and	0:10 1:35 2:27
w:lots_*_thru	0:14 1:-5 2:14
w:lots_*_to	0:20 1:-8 2:21
w:lots_,	0:11 2:-15
w:lots_as	1:24
w:lots_b	0:9 1:22 2:16
w:lots_b_and	1:14
w:lower	0:5 1:-22 3:41
w:lower_*_open	1:-10 3:14
w:lower_the	1:-17 3:22
w:lower_the_open	1:-10 3:14
w:ly	0:11
w:ly_*_when	0:10
w:ly_finish	0:10
w:m	0:41 1:-26 2:-9 3:-5
w:m_*_,	0:-13
w:m_*_<name>	0:43 1:-14 3:-17
w:m_,	1:-6 2:-16
w:m_.	0:40 1:-22 3:-17
w:m_._<name>	0:43 1:-14 3:-17
w:machin	0:7 1:31 2:20
w:machin_trial	1:31 2:19
w:machine	0:-7 1:10 2:6
w:made	1:-35
w:made_*_#	0:10
w:made_*_index	0:-11 1:-8
w:made_*_rev	1:-19 3:-8
w:made_,	0:11
w:made_.	1:-10 2:-12
w:made_before	3:12
w:made_to	0:9 1:-19 3:-9
w:made_to_rev	1:-19 3:-8
w:made_until	1:-18 2:7
w:mail	0:11 1:56 2:-21 3:34
w:mail_*_.	1:22 2:16
w:mail_*_me	0:7 1:13 2:16
w:mail_*_the	0:10 1:20 2:9
w:mail_.	0:-8 1:30 2:43
w:mail_:	2:16
w:mail_from	0:8 1:31
w:mail_from_me	0:7 1:13 2:16
w:mail_i	0:14
w:mail_you	1:23 2:-16
w:maintenance	0:11
w:mak	0:-10 1:16
w:mak_*_#	0:-11
w:mak_the	0:-14
w:mak_the_#	0:-15
w:make	0:-28 1:-9 2:-8 3:44
w:make_#	0:-16 1:7 2:8
w:make_#_fewer	0:-10 3:19
w:make_*_fewer	0:-10 3:19
w:make_*_more	1:10
w:make_.	0:6 1:-10 3:14
w:make_the	0:-13 1:-16 2:-17
w:man	0:15 1:-13 2:-11
w:manager	0:54 1:9 2:26 3:12
w:manhole	0:13
w:manifold	0:-15 1:-19 3:-11
w:manifold_*_,	1:15
w:manufactur	0:-10 1:-27 2:8 3:21
w:manufactur_.	1:-29 3:21
w:manufacture	0:-28 1:8 3:25
w:manufacture_*_the	0:-10
w:manufacture_of	0:-23 3:25
w:manufacture_of_the	0:-10
w:manufacture_to	0:-17
w:marine	0:10 1:6
w:mark	1:22 2:12
w:market	1:29 2:34
w:market_has	1:8 2:13
w:marta	0:-18 2:6
w:mass	1:21 2:25
w:mass_*_#	0:-11 1:20 2:15
w:mass_production	1:21 2:25
w:mass_production_#	0:-11 1:20 2:15
w:master	1:18
w:match	0:-17 1:15
w:material	0:-18 1:-25 2:-26 3:-8
w:material_*_.	1:-11 2:-11
w:material_*_before	0:-21
w:material_*_plat	0:-17
w:material_.	0:-25 2:-18
w:material_and	0:-16
w:material_and_plat	0:-17
w:material_as	0:-33
w:material_as_before	0:-21
w:material_is	0:6 1:6 2:13
w:max	0:-13 1:-9 2:-17
w:max_#	0:-13
w:may	0:-23 1:-16 2:20 3:-27
w:may_*_#	3:-17
w:may_*_.	0:-16 1:-16
w:may_*_be	0:-14 1:18 2:16
w:may_*_before	1:17 2:13
w:may_*_built	0:-10 1:5 2:5
w:may_*_deliver	1:5 3:-13
w:may_*_made	0:-13
w:may_*_more	0:25
w:may_*_shipp	0:-11 1:5 3:-12
w:may_*_taken	1:-26 2:8
w:may_be	0:-19 1:-23 2:27 3:-28
w:may_be_built	0:-10 1:5 2:5
w:may_be_deliver	1:5 3:-13
w:may_be_made	0:-13
w:may_be_shipp	0:-11 1:5 3:-12
w:may_be_taken	1:-26 2:8
w:may_go	0:11 3:-11
w:may_leave	3:24
w:may_not	0:-17 1:-8 2:28
w:may_not_be	0:-14 1:18 2:16
w:may_release	0:25
w:may_release_more	0:25
w:may_resume	0:-10 2:-15
w:may_run	0:-17
w:may_run_.	0:-19
w:may_ship	0:-5 1:-7 3:-17
w:may_start	1:12 2:12
w:me	0:73 1:54 2:32
w:me_#	0:-24
w:me_)	0:8 1:32
w:me_*_#	1:8 2:20
w:me_*_.	1:16
w:me_*_<name>	0:28 1:-5 2:-21
w:me_*_and	0:8 1:16
w:me_*_rev	0:10
w:me_*_the	0:15 1:-22 2:-13
w:me_*_you	0:15
w:me_,	0:38
w:me_,_<name>	0:28 1:-5 2:-8
w:me_,_and	0:8 1:16
w:me_.	0:49 1:39 2:40 3:9
w:me_a	2:31
w:me_about	1:-12
w:me_as	0:31 1:-17 2:-10 3:-13
w:me_for	0:19
w:me_for_the	0:11
w:me_the	1:12 2:10
w:me_who	0:13
w:mean	0:16 1:12 3:15
w:mean_*_the	0:10 2:-16
w:measur	0:-11 1:33 2:22 3:-11
w:measur_*_.	1:25
w:measur_the	0:-20 1:14
w:measurement	0:12 1:33 2:26
w:measurement_,	0:12
w:measurement_is	0:-13 1:8
w:measurement_on	0:13
w:meet	0:22 1:23
w:merchandis	0:27 1:27 2:35
w:migration	1:19 2:7 3:-5
w:migration_*_.	1:15
w:migration_test	1:19 3:-5
w:migration_test_.	1:15
w:mill	0:15 1:-12 2:-11
w:mine	0:61 1:6 2:-7 3:5
w:mine_*_<name>	0:25
w:mine_,	0:25
w:mine_,_<name>	0:25
w:mine_.	0:49 1:-11
w:minu	3:37
w:minu_#	3:33
w:mirror	0:-18 1:10
w:mirror_,	1:10
w:miss	0:5 1:27 3:8
w:mm	0:-7 1:-25 2:-22 3:-25
w:mm_*_,	0:-15 1:-6 2:-7
w:mm_,	1:-15
w:mm_.	0:8 2:-12
w:model	0:7 1:26 2:34
w:mold	3:-34
w:moment	1:-27 2:15
w:moment_.	1:-27 2:15
w:month	0:-8 1:32 2:23
w:month_,	0:-10
w:more	1:15 2:26 3:-7
w:more_*_,	0:-11
w:more_*_on	0:-6 1:18 2:7
w:more_*_the	0:-10 1:-9 2:7
w:more_*_them	0:7 1:-21 2:-21
w:more_,	0:6 1:-12 2:9 3:-10
w:more_.	0:26
w:more_are	0:-7 1:29 2:26
w:more_for	0:-11 1:-5
w:more_of	0:8 1:-21 2:-21
w:more_of_them	0:7 1:-21 2:-21
w:more_stay	1:-22
w:more_than	1:10
w:morn	0:25 1:-32 2:-21 3:7
w:morn_*_,	0:12 1:-11 2:-11
w:morn_*_.	0:-6 1:-24
w:morn_,	0:-15 1:-7 2:-13
w:morn_.	0:38
w:morn_<name>	0:6 1:-28 2:-11
w:morn_<name>_,	0:12 1:-11 2:-11
w:morn_<name>_.	0:-6 1:-24
w:mould	0:-16 1:36 2:15 3:16
w:mould_*_#	0:-10 1:28 2:10
w:mould_*_the	0:12
w:mould_.	3:16
w:mould_before	0:-10 2:5
w:mould_before_the	0:11
w:mount	0:-8 2:18
w:mov	0:7 1:-8 2:21
w:mov_again	1:-12
w:move	0:-11 1:19 2:36
w:move_*_the	0:-18 1:23 2:16
w:move_is	0:-10 1:10 2:18
w:move_until	1:20
w:mr	0:12
w:mr_*_<name>	0:12
w:mr_.	0:12
w:mr_._<name>	0:12
w:mrb	0:52 1:52 2:10 3:-12
w:mrs	1:-19 2:-10
w:mrs_*_<name>	1:-19 2:-10
w:mrs_.	1:-19 2:-10
w:mrs_._<name>	1:-19 2:-10
w:much	0:8 1:-26 2:-23
w:must	0:-17 1:24 2:49 3:-11
w:must_*_be	0:-17 2:14 3:-12
w:must_*_for	0:-6 1:25 2:8
w:must_*_until	0:14 1:5 2:5
w:must_not	0:-15 1:12 2:38 3:-12
w:must_not_be	0:-17 2:14 3:-12
w:must_wait	2:21
w:must_wait_for	0:-6 1:25 2:8
w:my	0:88 1:-27 2:30 3:-21
w:my_*_,	0:23 1:-15 2:14
w:my_*_.	0:20 1:16
w:my_*_<name>	0:10 1:12
w:my_*_as	0:16
w:my_*_for	0:36 1:-5 2:-13
w:my_*_mail	1:5 2:18
w:my_*_on	0:20
w:my_*_release	0:28 1:11
w:my_<role>	0:5 1:10
w:my_<role>_<name>	0:5 1:10
w:my_approval	0:28
w:my_name	0:27
w:my_release	0:30 1:-39 2:-10
w:my_side	0:16
w:my_signature	0:17 1:11 2:26
w:myself	0:45 1:25 2:23
w:myself_*_the	0:16 1:5 2:6
w:myself_.	0:38 1:16 2:10
w:n	0:30 1:8 2:5
w:n_*_<name>	0:27 1:26
w:n_,	0:11
w:n_.	0:23 1:23 3:9
w:n_._<name>	0:24 1:26 3:9
w:name	0:33 1:5
w:natural	1:-20
w:natural_.	1:-27
w:natural_cotton	0:-14
w:ncr	0:11 1:-9
w:ncr_#	0:11 1:-9
w:need	0:-26 1:-19
w:need_*_#	1:-15
w:need_*_separate	1:18 2:11
w:need_a	0:8 1:19 2:11 3:-10
w:need_a_separate	1:18 2:11
w:need_the	0:-26 1:-19
w:need_them	0:-22 1:-29
w:need_to	0:-21
w:needle	0:7 1:-7 2:-15
w:neither	1:8 2:14
w:net	2:-10
w:new	1:43 2:35 3:-22
w:new_*_,	0:5 1:-18 2:6
w:new_*_.	0:6 1:44 2:37
w:new_*_a	0:11
w:new_*_arrive	1:16
w:new_*_for	0:11 1:6
w:new_*_from	0:5 2:-20
w:new_*_has	0:-11 2:8
w:new_*_is	0:-34 1:20 2:32
w:new_*_only	1:41 3:5
w:new_label	0:6 2:11
w:new_mail	0:11 2:-25
w:new_ones	0:-19 1:15
w:new_production	1:-15 3:-33
w:new_rack	0:-14 1:34 2:21
w:new_rack_is	0:-14 1:31 2:16
w:newest	1:-12 2:-9
w:newest_draw	1:-12 2:-9
w:news	0:-14 3:-15
w:news_*_,	0:-10
w:news_*_the	0:-10 3:-25
w:next	0:34 1:89 2:-13
w:next_#	0:-17
w:next_*_,	0:13 2:10
w:next_*_.	0:9 1:18 2:45 3:21
w:next_*_:	0:7 1:24 2:10
w:next_*_after	1:33 2:-12
w:next_*_by	0:43 1:17 2:20
w:next_*_com	1:12 2:10
w:next_*_follow	0:10 1:9
w:next_*_only	3:-12
w:next_*_run	3:-36
w:next_*_too	0:7 1:36 2:-17
w:next_.	1:-13 2:-10 3:6
w:next_:	1:32 2:22
w:next_call	0:7 1:21 2:15
w:next_delivery	0:-7 2:18
w:next_go	0:22 1:28 2:-5
w:next_go_com	1:12 2:10
w:next_lot	2:14
w:next_lot_,	2:13
w:next_one	0:22 1:40
w:next_one_.	0:18
w:next_one_too	1:31
w:next_release	0:20 1:42 2:-23 3:25
w:next_release_.	0:7 1:8 2:16
w:next_release_by	1:16 2:20
w:next_step	0:9 1:35 2:15
w:next_week	1:12 3:11
w:nice	0:-21 1:8
w:nickel	0:-5 1:23
w:night	1:-15 2:-12
w:nine	1:-21 2:-13 3:28
w:ninety	0:-20 1:-15 2:7
w:no	0:-14 1:9 2:50
w:no_*_#	1:37 2:24
w:no_*_,	1:9 2:18 3:-6
w:no_*_.	0:-8 1:-19 2:-9 3:-12
w:no_*_before	1:11 2:21
w:no_*_for	0:-17 2:26
w:no_*_from	0:-10
w:no_*_had	0:-13 1:-22 2:-28
w:no_*_of	0:-12 2:6
w:no_*_on	0:5 2:13
w:no_*_ones	0:-22
w:no_*_production	1:13 2:18
w:no_*_stock	0:-10 1:-10 2:-13
w:no_*_than	0:5 1:10
w:no_*_til	0:14 1:22 2:52
w:no_*_to	0:-20 2:8
w:no_*_were	1:-13 2:-42
w:no_*_yet	0:6 1:-7 2:40
w:no_,	0:10 1:-18 2:16
w:no_.	1:37 2:27 3:-22
w:no_._#	1:37 2:24
w:no_change	0:-39 1:11 2:-8 3:26
w:no_change_.	0:-31 1:-21 2:-9
w:no_change_of	0:-14
w:no_comment	0:-17
w:no_finish	0:-7 1:-18 2:-26
w:no_finish_stock	0:-10 1:-10 2:-13
w:no_go	0:18 2:52
w:no_go_til	0:23 1:17 2:11
w:no_more_,	1:-17 2:7
w:no_more_than	1:10
w:no_need	0:-21
w:no_need_to	0:-21
w:no_new	0:-17
w:no_part	0:-15 2:-11
w:no_part_were	2:-12
w:no_production	0:-18 1:9 2:72
w:no_serial	2:10
w:no_sery	1:12 2:16
w:nobody	0:29 2:29
w:nobody_*_.	0:12 2:5
w:nobody_*_the	1:26 2:23
w:nobody_else	0:15 1:12 2:6
w:nobody_else_.	0:12 2:5
w:nobody_touch	1:18 2:9
w:nod	0:29 2:-6
w:nod_*_the	0:16
w:noise	1:8 2:15
w:none	0:-19 1:-8 3:5
w:none_*_.	0:5 1:-10
w:none_*_behind	3:12
w:none_.	0:-28
w:none_stay	0:-10
w:none_stay_behind	3:12
w:noon	1:-21
w:nos_*_,	0:-10 2:18
w:nos_*_not	0:-14 1:19 2:14
w:nos_*_shall	0:10 1:17 2:14
w:nos_*_to	0:-10 1:11 2:-21 3:20
w:nos_._,	0:-10 2:18
w:nos_._not	0:-14 1:19 2:14
w:nos_._shall	0:10 1:17 2:14
w:nos_._to	0:-10 1:11 2:-21 3:20
w:not	0:-8 1:23 2:87 3:6
w:not_*_,	0:-23 1:9 2:17
w:not_*_.	1:-13 2:60 3:16
w:not_*_:	1:47 2:50
w:not_*_;	1:19 2:22
w:not_*_and	1:-23 2:11
w:not_*_be	0:16 1:-7 2:51 3:-12
w:not_*_before	0:5 1:16 2:37
w:not_*_by	0:-11 1:-10 2:8 3:14
w:not_*_cut	1:24 2:28
w:not_*_go	1:13 2:21
w:not_*_in	0:-11 1:-11 2:-7
w:not_*_mould	1:12
w:not_*_print	0:-14 1:-23
w:not_*_produc	0:-6 1:18
w:not_*_ship	2:-22
w:not_*_single	1:6 2:10
w:not_*_start	0:-6 1:11 2:7
w:not_*_that	0:-12 1:16
w:not_*_the	0:-11 1:24 2:30 3:22
w:not_*_to	0:7 1:24 2:-11
w:not_*_until	1:41 2:30
w:not_*_your	1:14 2:7
w:not_,	0:-20 1:24
w:not_.	0:-11 1:-8 2:66
w:not_:	2:12
w:not_<name>	0:14 1:-15
w:not_<name>_.	1:-15
w:not_a	1:6 2:10
w:not_a_single	1:6 2:10
w:not_approv	0:11 1:-9 2:33
w:not_be	0:-23 1:24 2:28 3:-10
w:not_be_cut	1:11 2:8
w:not_before	0:10 1:62 2:61
w:not_before_the	1:22 2:18
w:not_chang	0:-15 1:-16
w:not_chang_.	0:-15
w:not_count	0:-6 1:-5 2:6 3:-12
w:not_get	1:11 2:22
w:not_in	1:-9 2:-10
w:not_leave	2:34
w:not_leave_your	1:14 2:7
w:not_reduce	1:12 3:20
w:not_reduce_the	1:12 3:20
w:not_releas	1:42 2:66
w:not_releas_:	1:46 2:46
w:not_releas_until	1:6 2:17
w:not_ship	1:24 2:5
w:not_start	0:-9 1:-20 2:14
w:not_to	0:14 2:22 3:-10
w:not_to_be	0:16 1:-7 2:51 3:-12
w:not_to_ship	2:-22
w:not_touch_by	0:-12 2:5
w:not_until	0:-16 1:9 2:5
w:not_until_the	0:-16 1:9 2:5
w:not_want	3:-19
w:not_yet	0:-8 2:54 3:35
w:not_yet_.	0:-8 1:-12 2:46
w:note	0:-14 1:-5 2:-9 3:-20
w:note_*_the	1:-11 2:-21
w:note_.	0:-17
w:note_that	0:-10 1:-15
w:noth	0:-16 1:-11 2:41 3:11
w:noth_*_been	0:-12 1:-10 2:-12
w:noth_*_behind	0:-17
w:noth_*_finish	0:-10 2:-6
w:noth_*_for	0:-22 1:-11 2:23
w:noth_*_gets	0:10 1:28 2:22
w:noth_*_it	1:12 2:11
w:noth_*_leav	0:-17 1:5 2:31
w:noth_*_on	0:7 2:31
w:noth_*_so	0:-29
w:noth_*_that	0:-9 1:-15 2:22
w:noth_*_there	0:-17 2:21
w:noth_*_until	1:21 2:18
w:noth_,	2:12
w:noth_beyond	0:-8 2:26
w:noth_beyond_that	0:-9 1:-15 2:22
w:noth_else	2:46
w:noth_else_gets	0:10 1:28 2:22
w:noth_else_leav	0:-17 1:5 2:31
w:noth_had	0:-13 1:-12 2:-19
w:noth_had_been	0:-13 1:-10 2:-12
w:noth_more	0:-10 1:-10 2:23
w:noth_of	1:12 2:11
w:noth_remain	2:30
w:noth_remain_on	2:30
w:noth_stay	0:-19
w:noth_stay_behind	0:-17
w:noth_was_finish	0:-10 2:-6
w:notice	0:-19 1:-61 2:50
w:notice_*_#	0:-10 1:-17
w:notice_.	0:-11 1:-51 2:16
w:now	0:-28 1:-13 2:37
w:now_*_#	0:-10 1:8 2:14
w:now_*_,	0:-11
w:now_*_the	0:-17
w:now_,	0:-27 1:-18 2:44
w:now_.	0:-24 1:-32 2:27 3:-22
w:nozzl	1:-15 3:-7
w:number	0:12 1:-14 2:-9 3:22
w:number_*_to	3:17
w:number_.	0:-6 2:-10 3:25
w:number_are	1:10
w:number_of	1:-16
w:nylon	1:-17
w:nylon_#	0:-10
w:oak	0:-22 1:-10 2:-11
w:oak_veneer	0:-25
w:of	0:-17 1:-16 2:-11
w:of_#	0:-20 1:-9 2:-6 3:24
w:of_#_,	1:-13
w:of_#_:	0:-10
w:of_#_<name>	0:-10 1:19 2:12
w:of_#_finish	1:-10 3:8
w:of_#_must	1:23
w:of_#_pcs	0:-7 2:-20
w:of_#_piec	1:-29 2:15
w:of_*_#	1:15 2:-10
w:of_*_(	0:8 1:5 2:-5 3:22
w:of_*_,	0:14 3:29
w:of_*_.	0:-20 1:-43 2:-26 3:-26
w:of_*_<name>	0:-8 2:13 3:12
w:of_*_<role>	0:11
w:of_*_a	1:36 2:18
w:of_*_are	2:11
w:of_*_block	3:-11
w:of_*_bracket	0:10 1:-20 2:15
w:of_*_can	0:11
w:of_*_caps	0:8 1:-11
w:of_*_connector	0:-14 1:-10
w:of_*_draw	0:10
w:of_*_finish	0:-10 1:-6 3:-18
w:of_*_first	1:5 2:12
w:of_*_for	0:-10 1:-10
w:of_*_held	0:-21 1:-5 3:-15
w:of_*_is	0:15 2:15
w:of_*_latch	0:15
w:of_*_line	3:42
w:of_*_lot	1:-14 3:8
w:of_*_month	0:-10
w:of_*_must	1:23
w:of_*_new	0:-5 1:-6 2:33
w:of_*_of	0:5 1:-14 2:19
w:of_*_on	0:-9 1:-24 2:19
w:of_*_open	1:18 2:20
w:of_*_order	1:12 2:16
w:of_*_pcs	0:-7 2:-20
w:of_*_piec	1:-29 2:15
w:of_*_quarantin	0:-11 1:-10 3:-9
w:of_*_remain	0:-9 1:-26 2:8
w:of_*_rev	2:11
w:of_*_three	2:-17
w:of_*_to	0:10 2:6
w:of_*_unit	0:-6 1:-8 2:-11
w:of_*_will	0:13
w:of_<name>	1:-22 2:-13 3:15
w:of_<name>_#	0:-10 1:-5 2:-12
w:of_<name>_,	0:6 1:-13
w:of_<name>_.	1:-42
w:of_<name>_<name>	1:-14
w:of_<name>_<role>	1:10
w:of_<name>_a	1:35 2:17
w:of_<role>	0:27 2:17 3:11
w:of_block	0:-11
w:of_block_stock	0:-11
w:of_both	0:-18
w:of_em	0:-10
w:of_em_,	0:-10
w:of_finish	3:-37
w:of_it	0:-15 1:13 2:11 3:-19
w:of_lot	0:10 2:18 3:-11
w:of_lot_#	0:10 1:-14 2:16 3:-14
w:of_our	0:19 1:11 2:19
w:of_rev	1:17
w:of_the_#	1:10 2:-8
w:of_the_block	3:-11
w:of_the_bracket	0:15
w:of_the_finish	0:-10 3:-21
w:of_the_first	1:5 2:12
w:of_the_held	0:-21 1:-6 3:-15
w:of_the_latch	0:15
w:of_the_month	0:-10
w:of_the_new	0:-7 1:-7 2:30
w:of_the_order	0:-9 1:16 2:18
w:of_the_quarantin	0:-11 1:-10 3:-9
w:of_the_three	2:-17
w:of_their	0:-12
w:of_their_line	0:-12
w:of_them	0:33 1:15 3:28
w:of_them_,	0:12 1:25 2:11 3:24
w:of_them_.	0:-20 1:-24
w:of_them_can	0:11
w:of_them_rev	2:11
w:of_them_to	0:10 2:6
w:of_these	2:15
w:of_these_,	3:13
w:of_this	0:22 1:-13 2:-10
w:of_those	0:6 1:-14 3:13
w:off	0:15 1:8 2:-16 3:74
w:off_*_#	0:27 3:-5
w:off_*_,	0:15
w:off_*_.	0:10 2:8
w:off_*_<name>	0:9 2:22
w:off_*_balance	0:-7 3:15
w:off_*_me	1:-23 2:-16
w:off_*_new	1:10
w:off_*_on	0:-13 1:-7
w:off_*_open	0:-26 1:-7 3:24
w:off_*_order	0:-9 3:15
w:off_*_our	0:13 1:21 2:16
w:off_*_the	1:22 2:-11
w:off_*_until	0:20 1:12 2:18
w:off_*_you	3:16
w:off_,	0:19 1:-8 2:-5 3:-19
w:off_.	0:18 1:20 2:16 3:-11
w:off_again	0:-12 1:-7 2:8
w:off_as	0:8 1:-9 2:-10
w:off_by	0:7 1:-10 2:11 3:7
w:off_by_me	1:-23 2:-17
w:off_by_our	0:6 1:18 2:16
w:off_for	1:11 2:6
w:off_limit	0:20 1:12 2:18
w:off_limit_until	0:20 1:12 2:18
w:off_on	0:34 2:-19
w:off_on_the	2:-19
w:off_the	0:-8 1:-9 3:54
w:off_the_balance	0:-7 3:15
w:off_the_new	1:10
w:off_the_open	0:-26 1:-7 3:13
w:off_the_order	0:-9 3:15
w:off_until	1:17 2:29
w:off_until_the	1:17 2:25
w:off_what	3:23
w:off_what'	3:15
w:off_what_you	3:16
w:office	0:12 1:23 2:-6 3:9
w:office_.	1:17 3:9
w:offs	0:-11
w:oil	0:14 1:-13
w:oil_,	0:5 1:-11
w:ok	0:12 1:16 2:11 3:-7
w:ok'd	0:18 1:-24 3:9
w:ok'd_by	0:18 1:-20 3:9
w:ok_*_#	0:-15 1:-27 2:-16
w:ok_*_.	0:50
w:ok_*_<role>	0:11 1:-7
w:ok_*_get	1:-23
w:ok_*_me	0:21 1:-6
w:ok_*_rev	0:-10
w:ok_*_run	2:10
w:ok_*_ship	0:-18 1:8 3:15
w:ok_*_the	0:-7 1:37 2:5
w:ok_*_use	1:15 3:10
w:ok_,	0:-30 3:17
w:ok_<name>	0:-12 1:-17 2:27
w:ok_for	0:10 1:-11 2:-14
w:ok_for_#	0:15 1:-13 2:-18
w:ok_from	0:22 1:-6
w:ok_from_me	0:21 1:-6
w:ok_to	0:-18 1:8
w:ok_to_ship	0:-18 1:8 3:9
w:ok_to_use	1:15 3:8
w:ok_with	0:-15 1:31
w:okay	0:27 2:36 3:-18
w:okay_*_.	0:8 1:-42 3:-24
w:okay_it	1:-13 3:-24
w:on	0:-20 1:8 2:-5 3:-36
w:on_#	0:25 1:11 2:7 3:-13
w:on_#_<name>	0:13 1:21 2:7
w:on_*_#	0:-11
w:on_*_(	2:30
w:on_*_,	0:-5 1:12 2:-15 3:-10
w:on_*_.	1:-47 2:35 3:-13
w:on_*_:	1:16 2:35
w:on_*_<name>	0:-6 1:21 2:7
w:on_*_account	0:-11 1:-17 2:-13
w:on_*_and	1:5 2:15
w:on_*_back	0:-16 1:32
w:on_*_because	1:10
w:on_*_can	0:17
w:on_*_com	0:-13
w:on_*_dock	1:-21 2:-17
w:on_*_finish	0:27 3:-13
w:on_*_first	0:-13 2:6
w:on_*_for	0:-19 1:7
w:on_*_in	1:-15
w:on_*_invoice	1:-15
w:on_*_is	0:5 1:25 2:18
w:on_*_machin	1:28 2:9
w:on_*_next	2:-17
w:on_*_of	0:10 3:12
w:on_*_order	0:-9 1:17
w:on_*_other	1:-21 2:14
w:on_*_own	0:10 2:10
w:on_*_pallet	1:-18
w:on_*_pend	0:-8 1:52 2:33 3:-5
w:on_*_po	0:-7 1:-6 3:24
w:on_*_rack	1:-11
w:on_*_release	0:18
w:on_*_remain	1:31
w:on_*_rig	1:12 2:12
w:on_*_separately	1:13 2:-11
w:on_*_shelf	0:-7 1:13 3:9
w:on_*_shelv	1:-17 2:-12
w:on_*_side	1:-12 2:-22
w:on_*_the	0:28 1:19 2:7
w:on_*_three	0:10
w:on_*_til	0:-13 1:13 2:16
w:on_*_till	0:16 1:56 2:8
w:on_*_truck	1:6 2:11 3:8
w:on_*_until	1:44 2:37 3:-10
w:on_*_van	0:-20 1:-19 3:-17
w:on_,	0:-14 2:8
w:on_<name>	0:-10 1:-9 3:-21
w:on_<name>_#	0:-16 1:11 2:11
w:on_<name>_,	0:-13 1:-30 2:-5
w:on_<name>_.	0:20 1:12 2:10 3:-14
w:on_all	0:16
w:on_any	0:-14 2:-9
w:on_any_of	0:-14 2:-9
w:on_behalf	0:6 1:-11
w:on_behalf_of	0:6 1:-11
w:on_for	0:17 1:7
w:on_hold	0:-5 1:-11 2:18 3:-23
w:on_hold_(	2:30
w:on_hold_,	1:31 2:6 3:-10
w:on_hold_.	0:-16 1:-48 2:36
w:on_hold_:	0:10 1:16 2:35
w:on_hold_because	1:10
w:on_hold_in	1:-15
w:on_hold_pend	0:-8 1:39 2:28 3:-5
w:on_hold_til	0:-13 1:13 2:16
w:on_hold_till	0:16 1:34 2:32
w:on_hold_until	1:42 2:35 3:-10
w:on_how	1:17
w:on_ice	1:-16 2:-5
w:on_it	0:8 1:13
w:on_my	0:19 1:18 2:28
w:on_order	0:15 1:9 2:-10
w:on_order_#	0:15
w:on_order_,	1:6 2:-12
w:on_our	0:-23 1:-7 2:-17
w:on_our_account	0:-11 1:-17 2:-13
w:on_our_side	0:-5 1:-10 2:-19
w:on_pallet	0:-14 1:31 3:6
w:on_pallet_#	0:-14 1:30 3:6
w:on_paper	0:7 1:12 2:5
w:on_po	0:-8 1:-10 2:-10
w:on_po_#	0:-8 1:-10 2:-10
w:on_site	0:11
w:on_stop	0:-10 1:20 2:49
w:on_stop_pend	1:30 2:9
w:on_that	0:16 1:-8
w:on_the	0:-12 1:20 2:16 3:6
w:on_the_back	0:-16 1:32
w:on_the_first	0:-13 2:6
w:on_the_machin	1:28 2:9
w:on_the_next	2:-17
w:on_the_order	0:-20 1:17
w:on_the_other	1:-21 2:14
w:on_the_po	0:-9 1:-7 3:24
w:on_the_rack	1:-11
w:on_the_shelf	0:-7 1:12
w:on_their	2:13
w:on_them	0:10 1:16
w:on_them_separately	1:8 2:-11
w:on_this	0:-8 1:-14 2:22
w:on_this_order	0:-10
w:on_to	0:-11 1:17 2:19
w:on_top_,	0:-18
w:on_top_of	0:11
w:on_us	0:-10
w:on_us_.	0:-10
w:on_with	0:19 1:-10 2:-26
w:on_with_the	0:14 1:-10 2:-28
w:on_your	1:-14 2:-13 3:-11
w:on_your_shelv	1:-17 2:-12
w:on_your_side	1:-17 2:-15
w:once	0:70 1:71 3:-15
w:once_the	0:33 1:41 3:-9
w:one	0:71 1:13 3:27
w:one_*_#	0:11
w:one_*_it	0:19
w:one_*_of	0:14 2:5
w:one_*_releas	0:14 1:-17 2:5
w:one_*_release	0:13
w:one_*_the	0:36 1:25 2:27
w:one_*_this	0:10
w:one_,	0:21 2:-7
w:one_.	0:-6 1:-10 2:-6 3:20
w:one_and	0:26
w:one_and_the	0:26
w:one_for	1:5 3:22
w:one_hundr	0:12 2:11
w:one_hundr_and	0:12 1:-5 2:7
w:one_of	0:14 1:10
w:one_releas	0:9 1:-14
w:one_too	1:32 2:9
w:one_who	0:21 1:-12 2:17
w:one_who_releas	0:14 1:-17 2:5
w:ones	1:28 2:12 3:-7
w:ones_*_#	1:7 3:-11
w:ones_*_<name>	0:-31 1:-20 2:-24
w:ones_*_a	0:-19 1:-6
w:ones_*_before	2:-11
w:ones_*_in	0:-14
w:ones_*_not	1:-12
w:ones_*_on	1:-16
w:ones_*_the	0:36 1:-5 2:12
w:ones_,	0:8 1:9 3:-11
w:ones_.	0:-12 1:5 2:13
w:ones_:	3:19
w:ones_and	0:12
w:ones_are	0:-14 1:-8 3:-5
w:ones_count	0:-14 3:32
w:ones_count_in	0:-14
w:ones_from	0:10 1:12 2:-10
w:ones_from_before	2:-11
w:ones_in	0:-14 1:-16
w:ones_on	0:20 3:-14
w:ones_stay	0:16 1:-30 3:-12
w:only	0:40 1:79 2:36 3:-11
w:only_*_.	0:11 1:19 2:22
w:only_*_<name>	0:17 2:9
w:only_*_a	1:11 3:-10
w:only_*_the	1:17
w:only_,	1:7 2:11
w:only_.	0:13
w:only_<name>	0:24 1:19 2:22
w:only_<name>_.	0:11 1:19 2:22
w:only_<name>_<name>	0:17
w:only_after	0:5 1:32 2:14 3:-12
w:only_after_a	3:-12
w:only_on	0:5 3:-12
w:only_the	0:10 1:6
w:only_when	1:31
w:open	1:66 2:75 3:92
w:open_*_#	0:8 1:12 2:12
w:open_*_,	0:16 1:5 3:12
w:open_*_.	0:-14 1:-24 2:-12 3:49
w:open_*_:	0:-18 1:82 2:7
w:open_*_<name>	0:10 1:21 2:7
w:open_*_by	0:16 1:10 3:30
w:open_*_drop	1:-26 3:12
w:open_*_goes	1:-13 3:7
w:open_*_is	2:13 3:18
w:open_*_of	0:-9 3:13
w:open_*_qty	0:10 1:-19 3:11
w:open_*_quantity	1:-8 3:12
w:open_*_the	1:31 2:44
w:open_,	1:15 2:6
w:open_,_#	0:17
w:open_.	0:-22 1:13 2:25 3:20
w:open_balance	0:-23 3:18
w:open_balance_.	0:-17 3:11
w:open_by	1:26 2:27
w:open_in	1:15
w:open_in_<name>	1:15
w:open_may	0:-10
w:open_number	3:17
w:open_on	0:5 1:25 2:11
w:open_order	0:-9 1:-9 3:31
w:open_order_.	0:-10 1:-9 3:22
w:open_order_quantity	3:11
w:open_po	0:10 1:-23 3:11
w:open_po_qty	0:10 1:-19 3:11
w:open_qty	0:-11 1:-30 3:42
w:open_qty_.	0:-12 1:-9 3:22
w:open_quantity	0:6 1:-36 3:48
w:open_quantity_.	0:6 1:-10 3:26
w:open_quantity_goes	1:-13
w:open_quantity_is	1:-11
w:open_the	1:33 2:22
w:open_them	0:15 1:10 2:7
w:open_when	0:-18 1:44 2:24
w:ops	0:17
w:optic	0:16 1:13
w:optic_lab	0:16 1:13
w:or	0:33 1:21 2:10 3:24
w:or_*_#	1:-22 2:-20
w:or_*_.	1:22 2:9
w:order	1:5 3:118
w:order_#	0:16 1:-7 2:17
w:order_#_.	1:-12
w:order_*_#	1:14 2:-8 3:5
w:order_*_,	1:13 3:43
w:order_*_.	1:-29 3:65
w:order_*_:	0:14
w:order_*_not	0:18 1:16
w:order_*_on	0:-17
w:order_*_so	1:-5 3:13
w:order_*_the	0:13
w:order_,	0:-7 1:-6 2:-20 3:18
w:order_,_#	1:14 2:-10
w:order_,_so	1:-5 3:13
w:order_.	0:-21 1:-12 2:9 3:50
w:order_:	1:10
w:order_are	1:18 2:17
w:order_by	1:-12 3:5
w:order_for	0:12 1:-7
w:order_is	1:12 2:13 3:9
w:order_of	0:-10 1:-9
w:order_of_#	0:-11
w:order_quantity	3:23
w:other	0:7 1:-28 2:42 3:-23
w:other_#	0:21 1:6 2:22 3:-11
w:other_#_,	1:17
w:other_#_.	0:-19 1:-42 2:41
w:other_#_alone	1:10 2:7
w:other_#_are	0:21 1:19 2:6
w:other_#_don't	0:14 1:8 2:7
w:other_#_must	0:-29 1:-22 2:10
w:other_#_on	1:15 2:9
w:other_#_remain	0:24 1:23
w:other_#_sit	1:-12 2:32
w:other_#_stay	1:-17 2:-13 3:-20
w:other_#_until	2:22
w:other_#_wait	1:23 2:22
w:other_*_#	1:-18
w:other_*_,	1:20 2:8
w:other_*_.	0:-19 1:-42 2:41
w:other_*_alone	1:10 2:7
w:other_*_and	0:9 2:10
w:other_*_are	0:21 1:32 2:25
w:other_*_as	0:-16
w:other_*_before	2:24
w:other_*_don't	0:14 1:12 2:7
w:other_*_five	0:19
w:other_*_must	0:-29 1:-22 2:10
w:other_*_no	0:-6 1:-10
w:other_*_not	0:-12 1:12 2:5
w:other_*_on	2:21
w:other_*_remain	0:24 1:23
w:other_*_sit	1:-12 2:32
w:other_*_stay	0:-8 1:-27 2:-13 3:-31
w:other_*_to	0:-9 1:14 2:10
w:other_*_until	2:22
w:other_*_wait	1:24 2:24
w:other_.	0:21 3:-19
w:other_are	0:-17 1:-14 2:27
w:other_are_on	0:-11 1:-23 2:12
w:other_half	0:9 1:12 2:7
w:other_stay	0:-9 1:25 2:12 3:-6
w:other_stay_on	0:10 1:22 3:-5
w:other_term_as	0:-16
w:otherwise	0:20 1:20
w:our	0:10 1:27 3:-11
w:our_*_#	1:-14 2:-40
w:our_*_,	0:25 1:-8 2:15
w:our_*_.	0:-32 1:18 2:6 3:26
w:our_*_;	0:-15 1:8 2:9
w:our_*_<name>	0:46 1:15 2:-9
w:our_*_<role>	0:21 1:-29 3:-21
w:our_*_and	0:-13 2:-15
w:our_*_bench	0:-13 2:5
w:our_*_count	1:14 2:11
w:our_*_group	1:23 2:5
w:our_*_has	0:24 1:37 2:30 3:-12
w:our_*_head	0:29 1:18
w:our_*_in	0:14 1:18 2:10 3:-20
w:our_*_inspection	1:17
w:our_*_inspector	1:10 2:19
w:our_*_is	0:-8 1:27 2:-15
w:our_*_lab	0:13 1:14 2:15
w:our_*_line	0:10 1:23 2:21
w:our_*_number	0:-17 1:-12
w:our_*_of	0:-14 1:-24 2:-16
w:our_*_office	1:12 2:8
w:our_*_on	0:11 1:-23 2:-20
w:our_*_people	1:14
w:our_*_plant	1:11 2:11
w:our_*_report	1:10 2:8
w:our_*_sign	1:5 2:14
w:our_*_so	0:-13
w:our_*_team	1:23 2:29
w:our_*_test	1:29 2:35
w:our_<name>	0:17 1:39 2:28 3:-12
w:our_<name>_.	0:5 1:17 2:12
w:our_<name>_<name>	0:10
w:our_<name>_plant	1:11 2:11
w:our_<role>	0:50 1:-6 2:-16 3:-5
w:our_<role>_,	1:-13 2:8
w:our_<role>_.	1:26 2:19
w:our_<role>_<name>	0:28 1:12 2:-9
w:our_<role>_<role>	0:11 1:-36 2:-23
w:our_<role>_office	1:12 2:8
w:our_account	0:-16 1:-19 2:-13
w:our_account_.	0:-16 1:-14
w:our_assembly	1:24 2:16
w:our_customer	1:22 2:17
w:our_customer'	1:14 2:12
w:our_design	1:14 2:24
w:our_design_team	1:14 2:24
w:our_dock	0:6 2:20
w:our_emc	0:-7 1:26 2:25
w:our_engineer	0:16 1:-12 2:-10
w:our_fill	1:12 2:7
w:our_fill_line	1:12 2:7
w:our_filler	0:-10 1:15 2:10
w:our_firmware	2:-14
w:our_lab	0:22 1:16 2:-12
w:our_lab_has	0:10 1:5 2:8
w:our_line	1:-7 2:22
w:our_new	0:-9 1:8 2:10
w:our_optic	1:13
w:our_optic_lab	1:13
w:our_order	0:-7 1:-7 3:20
w:our_place	1:11 2:19
w:our_plant	0:-16 1:12 2:8
w:our_purchase	1:21
w:our_purchase_<role>	1:21
w:our_side	0:-39 1:-9 2:-19
w:our_side_,	0:-11
w:our_side_.	0:-29
w:our_site	1:-11 2:18
w:our_source	1:10 2:19
w:our_source_inspector	1:10 2:19
w:our_stock	1:34 2:18
w:our_stock_count	1:14 2:11
w:our_stocktak	1:17 2:16
w:our_stocktak_is	1:17 2:16
w:our_test	0:-13
w:our_test_bench	0:-17
w:our_warehouse	0:-10 1:9
w:our_work	0:5 1:-21 2:-27
w:ours	1:-17
w:out	0:-5 1:-13 2:27
w:out_*_#	1:17
w:out_*_,	0:11
w:out_*_.	0:18
w:out_.	0:-15 1:-8 2:10
w:out_of	2:30 3:22
w:out_of_#	1:13
w:out_of_the	2:8 3:31
w:out_on	3:-31
w:out_to	2:-24
w:outside	1:-13
w:outstand	2:25 3:16
w:outstand_#	0:-10 1:-20 2:21
w:outstand_quantity	0:12
w:oven	0:-14 1:8 2:36
w:oven_door	0:-16 1:-11 2:27
w:over	1:12 3:-10
w:over_*_#	1:-27
w:over_*_<name>	1:12 2:9
w:over_*_above	0:-16
w:over_,	0:7 1:13 2:15
w:over_.	0:-12 1:25 2:20
w:over_;	0:12
w:over_and	0:-9 1:7 2:12
w:over_and_above	0:-16
w:over_are	0:11 1:15 2:5
w:over_for	1:-27 2:-11
w:over_for_#	1:-27
w:owe	0:26 1:6 2:11 3:31
w:owe_*_.	3:15
w:owe_*_on	3:18
w:owe_us	3:31
w:owe_us_.	3:15
w:owe_us_on	3:18
w:own	0:10 1:-23 2:10 3:-19
w:oz	1:-10 2:-14
w:p	0:30 1:-18 2:-8 3:-12
w:p_*_<name>	0:12 1:-17 2:-15 3:-12
w:p_.	0:31 1:-18 2:-8 3:-12
w:p_._<name>	0:12 1:-17 2:-15 3:-12
w:pa12	0:-9 1:-10
w:pack	1:-34 2:-32 3:-32
w:pack_*_#	1:-18 2:-22
w:pack_*_.	0:8 1:-10 2:-8
w:pack_.	1:-21
w:pack_as	0:9 1:-12 2:-12
w:pack_in	1:-23 2:-23
w:packag	0:-15 1:-8 2:-20
w:packag_*_.	0:-6 1:-8 2:-21
w:packag_*_before	0:-20
w:packag_as	0:-20
w:packag_as_before	0:-20
w:packag_unchang	0:-15 2:-22
w:packag_unchang_.	0:-15 2:-22
w:page	0:-18 2:7
w:paint	0:14 1:25 3:-44
w:paint_adhesion	1:18
w:pair	1:-11 2:13
w:pallet	0:-37 1:14 2:30 3:16
w:pallet_#	0:-25 1:34 2:14 3:13
w:pallet_#_,	0:-15 1:6 3:25
w:pallet_#_and	0:-10 3:8
w:pallet_#_are	1:25 3:-15
w:pallet_*_#	0:-13 1:-8 2:-17
w:pallet_*_,	0:-15 1:6 3:26
w:pallet_*_and	0:-7 3:15
w:pallet_*_are	1:25 3:-15
w:pallet_max	0:-13
w:pan	0:-12
w:panel	0:7 2:15 3:-24
w:panel_*_be	1:-12
w:panel_.	1:13
w:panel_are	1:11
w:paper	0:40 1:7 2:6
w:park	0:13 1:-11
w:park_*_the	0:19 1:14 2:33
w:park_pend	0:5 1:25 2:20
w:park_until	0:10 1:9 2:33
w:park_until_the	0:17 1:6 2:30
w:part	0:-15 1:11 2:-34 3:47
w:part_*_.	1:-16
w:part_*_before	1:-10 2:-9
w:part_*_finish	2:-12
w:part_*_the	2:9 3:44
w:part_are	3:22
w:part_of	2:7 3:41
w:part_of_the	2:7 3:41
w:part_were	2:-12
w:part_were_finish	2:-12
w:partial	2:20
w:pass	1:18 2:42 3:-21
w:pass_#	0:14 1:-17
w:pass_,	0:9 2:12
w:pass_.	0:-21 1:37 2:45
w:pass_and	2:5 3:-12
w:pass_our	1:22 2:16
w:pass_the	2:18
w:patience	0:-6 2:-10
w:pattern	0:-5 1:-11 2:-11 3:9
w:pattern_*_#	0:-8 1:-13
w:pattern_issue	1:-10
w:paus	0:6 1:23 2:14
w:pause	0:-18 1:7 3:-6
w:pause_*_#	1:-15 2:6
w:pause_.	0:-12 2:-12
w:payment	0:-16 1:-17
w:pbt	0:-29 1:-20
w:pc	0:-24 1:-7 2:36
w:pc_*_abs	0:-12 1:-7
w:pc_/	0:-12 1:-7
w:pc_/_abs	0:-12 1:-7
w:pcb	0:-13
w:pcs	0:7 1:-7 2:9 3:-11
w:pcs_*_#	0:-14 1:-9 2:-19
w:pcs_*_,	0:-6 1:-5 2:23
w:pcs_*_.	0:-12 2:6
w:pcs_*_block	1:-15 2:9
w:pcs_*_draw	1:-24 2:-12
w:pcs_*_hold	0:-12 1:22 2:35
w:pcs_*_not	0:-9 1:-21 2:10
w:pcs_*_on	1:-14 2:-17
w:pcs_*_rev	0:9 1:-14
w:pcs_*_stay	1:14
w:pcs_*_still	1:-28 2:8
w:pcs_*_to	0:-10
w:pcs_*_until	1:14 2:35
w:pcs_*_wait	0:12 1:28 2:14
w:pcs_,	1:-10 2:-10 3:-21
w:pcs_,_draw	1:-20
w:pcs_,_rev	1:-14
w:pcs_,_until	1:11 2:33
w:pcs_.	0:5 1:5 2:21
w:pcs_._#	0:15
w:pcs_:	0:-5 1:11
w:pcs_accord	0:-11
w:pcs_accord_to	0:-11
w:pcs_are	1:-19 2:11
w:pcs_are_block	1:15
w:pcs_are_still	1:-28 2:8
w:pcs_at	0:22
w:pcs_at_rev	0:23
w:pcs_can	0:-12 1:-23
w:pcs_keep	1:11 2:15
w:pcs_now	2:10
w:pcs_of	0:5 1:-16 3:6
w:pcs_on	0:-6 1:-9 2:26
w:pcs_on_hold	0:-7 1:-11 2:29
w:pcs_please	0:16 1:25 2:15
w:pcs_pls	0:-17
w:pcs_remain	1:-20 2:20 3:-7
w:pcs_remain_on	1:-25
w:pcs_rev	0:-28 1:-16
w:pcs_stay	1:13 2:-18
w:pcs_stay_on	1:11 2:-19
w:pcs_still	0:-16 1:16
w:pcs_until	1:11 2:13
w:pe	0:-27 1:-20
w:peel	0:-10 1:18
w:pen	1:-7 2:-10
w:pend	0:10 1:111 2:86 3:-16
w:pend_*_.	3:17
w:pend_*_approval	1:11
w:pend_*_customer'	1:20 2:20
w:pend_*_feedback	0:-10 1:11 2:5
w:pend_*_result	0:9 1:8 2:10
w:pend_a	0:10 1:9 3:8
w:pend_our	1:34 2:25
w:pend_the	0:15 1:77 2:59 3:-19
w:people	0:22 1:32 2:35 3:-17
w:people_have	0:21 1:29 2:33
w:per	0:7 1:15 2:-26 3:6
w:per_*_,	1:35
w:per_*_.	0:-16 2:-25
w:per_<name>	0:22 1:-20
w:per_drg	0:-12
w:per_drg_.	0:-14
w:per_the	0:-10 1:-10
w:per_your	0:24
w:permit	1:12 2:-17
w:permit_is	2:-18
w:permitt	0:19
w:person	0:10 1:9 2:11
w:personally	0:18 1:7 2:8
w:personally_.	0:12 1:6 2:7
w:petg	0:-10
w:photo	1:-9 2:-10 3:31
w:photo_of	1:-11 2:-10
w:photometry	0:10 1:11 2:10
w:pick_*_again	1:14
w:pick_the	0:-5 1:-8 2:14
w:pick_up	0:-7 1:14 2:-12
w:pick_up_again	1:14
w:pickup	0:-25
w:piec	0:15 1:-21 2:41 3:23
w:piec_*_.	0:-15 2:5
w:piec_*_block	2:16
w:piec_*_revision	0:7 1:-12 2:-5
w:piec_*_to	0:5 1:-8 3:18
w:piec_,	0:17 1:-14 2:5
w:piec_,_revision	1:-11
w:piec_:	1:-10 2:12
w:piec_are	0:6 2:34 3:-16
w:piec_stay	1:-12 2:10
w:piec_stay_block	1:16 2:6
w:pilot	1:-18 2:27
w:pilot_*_,	0:-5 1:-16 2:14
w:pilot_*_gets	2:11
w:pilot_batch	1:-16 2:14
w:pilot_lot	1:-14
w:pins	0:9 1:-9 2:-10
w:place	0:-9 1:18 2:21
w:place_*_not	0:-10
w:place_,	0:-10 1:10
w:place_,_not	0:-10
w:plan	0:15 1:-10 2:-15
w:plann	0:16 1:-10 2:-11
w:planner	0:29
w:planner_.	0:15 1:-6
w:plant	1:8 2:-10
w:plant_.	1:13 2:7
w:plat	0:-10 1:-9 2:10 3:-9
w:plat_*_.	1:-10 2:-12
w:plat_and	0:-28 1:-20
w:plate	0:-17 1:15
w:plater	0:-17 1:12
w:pleas	0:10 1:-6 2:-6
w:pleas_to	0:10 1:-6 2:-6
w:please	0:-61 1:-18 2:-18 3:-15
w:please_*_#	0:-28 1:-8 2:-10 3:-13
w:please_*_,	0:-7 1:24 2:7
w:please_*_.	0:-10 3:-13
w:please_*_ahead	0:-27 1:-5 2:-8
w:please_*_go	0:6 1:14
w:please_*_not	0:-16 1:15 2:13
w:please_*_rev	0:-22
w:please_*_that	0:-10 1:-15
w:please_*_the	0:-18 1:-25 2:-9 3:-26
w:please_*_them	1:-21 2:-13 3:14
w:please_*_with	0:-6 2:11
w:please_,	0:-17 1:6 2:10 3:-9
w:please_,_rev	0:-22
w:please_.	0:7 1:-31 3:17
w:please_book	3:-13
w:please_build	0:-6 1:-12 2:-10
w:please_confirm	0:-11
w:please_continue	1:13
w:please_deliver	0:-10
w:please_deliver_#	0:-10
w:please_dispatch	0:-11 3:-5
w:please_dispatch_#	0:-11 3:-5
w:please_do	0:-22 2:25
w:please_do_not	0:-16 1:15 2:12
w:please_don't	1:13
w:please_get	0:11 1:-12 2:-11
w:please_get_the	0:6 1:-13 2:-11
w:please_go	0:-16 2:-8
w:please_go_ahead	0:-27 1:-5 2:-8
w:please_keep_the	1:-14 3:-8
w:please_leave	1:-13 2:-16
w:please_let	0:-16 3:5
w:please_make	0:-20 2:6
w:please_make_#	0:-10 2:6
w:please_note	0:-10 1:-15
w:please_note_that	0:-10 1:-15
w:please_pick	0:-9 1:-10
w:please_proce	0:-12
w:please_proce_with	0:-11
w:please_put	0:6 1:-16 2:-21 3:-24
w:please_put_the	1:-16 2:-21
w:please_release	0:-12 3:7
w:please_release_#	0:-12
w:please_restart	0:-11 1:-14 2:-19
w:please_restart_#	0:-10 1:-8 2:-16
w:please_resume	0:-18
w:please_resume_#	2:-10
w:please_resume_with	2:11
w:please_run	0:-17
w:please_send	1:-41 2:-25 3:-8
w:please_send_the	1:-20
w:please_send_them	1:-23
w:please_ship	2:14 3:-16
w:please_ship_#	2:14
w:please_ship_.	3:-13
w:pls	0:-31 1:-12 2:6
w:pls_*_#	0:-20 2:11
w:pls_*_rev	0:-18 2:19
w:pls_*_the	1:-22 2:-30
w:pls_,	0:-23 1:-14 2:19
w:pls_,_rev	0:-18 2:19
w:pls_proce	0:-12
w:plug	0:10 1:14
w:ply	0:11 1:-23 2:-22
w:ply_.	0:10
w:pn	1:-14
w:pn_#	1:-14
w:po	1:-16 2:-6 3:74
w:po_#	0:9 1:-12 2:-11
w:po_#_,	0:-21 1:-13 2:-8
w:po_#_.	0:-18 3:-17
w:po_#_:	0:51 2:-10
w:po_*_#	0:16 1:5 2:9
w:po_*_,	0:-21 1:-13 2:-8
w:po_*_.	0:-8 1:-18
w:po_*_:	0:51 2:-10
w:po_,	0:-12 1:5 2:7 3:22
w:po_.	0:-15 1:-14 2:-8 3:63
w:po_qty	0:10 1:-19 3:11
w:po_qty_.	0:10 1:-19 3:11
w:point	1:-23 2:-23
w:polish	0:-31 1:-22 2:-10
w:polyester	0:7 1:-5 2:-10
w:porosity	1:5 3:32
w:pos	0:-22
w:positive	1:9 2:12
w:pouch	0:-15
w:pour	0:28 1:18 2:11 3:9
w:pour_until	1:10 2:5
w:powder_*_ral	0:11
w:powder_coat	0:11 2:-12
w:powder_coat_ral	0:11
w:power	0:-15
w:pp	1:5 2:11
w:ppap	1:22 2:26
w:ppap_*_sign	0:5 1:11 2:14
w:ppap_is	0:5 1:11 2:14
w:ppap_is_sign	0:5 1:11 2:14
w:ppap_sign	0:-11 1:10 2:17
w:pre	0:-14 1:7
w:pre_production	0:8 1:-11
w:pres	0:11 1:11 2:12
w:press	0:5 1:10 2:11
w:pressure	1:-11 3:-11
w:price	0:-18 1:-11 2:-43
w:price_*_#	2:-10
w:price_stay	0:-17
w:print	2:-9 3:35
w:print_*_#	0:-12
w:print_*_.	0:19 1:-11 2:-8
w:print_*_on	0:-10 2:-5
w:print_*_the	0:-5 1:14 2:12
w:print_.	0:-27 1:-32 2:-13
w:print_<role>	0:8 1:16 2:-10
w:print_before	0:13 1:-6 2:-10
w:print_now	0:-11 1:-8 2:-7
w:print_rev	0:-11
w:print_run	0:14 1:6
w:print_until	1:14 2:9
w:printer	0:-11 1:-9 2:-9
w:prior	0:-10 2:14 3:-13
w:prior_*_the	0:-10
w:prior_to	0:-10 2:14 3:-13
w:prior_to_the	0:-10
w:priya	0:-19 1:-11 2:-7
w:problem	0:-19 1:-8 2:-10
w:problem_is	1:-8 2:-10
w:proce	0:-20
w:proce_.	0:-12
w:proce_with	0:-12
w:procedure	1:24 2:8
w:proces	1:15 2:5
w:procurement	0:39 1:-14 3:-9
w:produc	0:-7 1:-11 2:20 3:37
w:produc_*_the	0:-10 1:16 2:9
w:produc_,	1:-12 3:9
w:produc_.	0:-7 1:-18
w:produc_before	0:-6 1:16 2:8
w:produce	0:-7 1:-5 3:14
w:product	0:25 1:39 2:8
w:production	2:98 3:-30
w:production_#	0:-9 1:16 2:16
w:production_#_pcs	0:-11 1:20 2:15
w:production_*_.	1:14 2:33
w:production_*_:	1:-8 2:-10
w:production_*_a	1:11 2:8
w:production_*_pcs	0:-11 1:20 2:15
w:production_*_stay	1:6 2:29
w:production_*_the	1:-33 2:17
w:production_*_this	1:19 2:26
w:production_,	0:17 1:10 2:5
w:production_:	0:7 1:33 2:31
w:production_<role>	0:11 1:9
w:production_for	1:-14
w:production_lot	0:-16 1:-5
w:production_need	1:11 2:8
w:production_need_a	1:11 2:8
w:production_of	0:-9 1:-27
w:production_of_#	0:-10 1:-13
w:production_of_the	1:-27 2:6
w:production_quantity	1:22 2:6
w:production_yet	1:-7 2:41
w:profile	0:-20 1:-9
w:program	0:12
w:programme	1:-7 2:-10
w:prohibit	0:7 2:31
w:project	0:26 1:-14 2:-21
w:project_*_.	1:-16 2:-11
w:project_<role>	1:-16 2:-22
w:project_<role>_.	1:-16 2:-11
w:proof	1:23 2:-5
w:protocol	1:11
w:prototyp	0:-34 1:-11
w:prototyp_*_the	0:-14 1:7
w:prototyp_of	0:-14 1:7
w:prototyp_of_the	0:-14 1:7
w:prototype	0:-39
w:publish	0:24
w:pull	1:73 3:12
w:pull_*_.	0:9 1:54 2:-21
w:pull_*_plug	0:10
w:pull_test	0:-8 1:67 2:27
w:pull_the	0:13
w:pull_the_plug	0:10
w:pulley	0:-10 2:7 3:5
w:pump	2:5 3:18
w:purchas	0:99 1:-7 2:17 3:-21
w:purchase	0:30 1:14 2:-13
w:purchase_*_.	0:11
w:purchase_<role>	0:11 1:21 2:-17
w:purchase_<role>_.	0:11
w:purchaser	0:16 1:-7 2:-10
w:put	0:17 1:-32 2:-5
w:put_*_#	1:-41 2:14
w:put_*_name	0:24
w:put_*_on	0:-16 1:-18 3:9
w:put_*_the	1:20 2:-16
w:put_the	0:-6 1:-31 2:-36 3:-19
w:put_the_#	1:-25
w:put_them	0:-16 1:-18 3:9
w:put_them_on	0:-16 1:-18 3:9
w:put_until	0:7 1:32 2:27
w:put_until_the	1:8 2:21
w:qa	0:79 2:13 3:-27
w:qc	0:44 1:-18
w:qe	0:27 1:16 2:11 3:-24
w:qt	1:7 2:41
w:qty	0:17 1:-38 2:90 3:54
w:qty_#	0:12 1:-15 2:8
w:qty_*_#	1:5 2:49
w:qty_*_block	1:14 2:24
w:qty_*_not	0:12 1:-16 2:5
w:qty_,	1:10 2:10
w:qty_.	1:-24 3:31
w:qty_:	2:49
w:qty_:_#	2:49
w:quality	0:37 1:-31 2:26 3:-9
w:quantity	1:15 2:61 3:84
w:quantity_#	0:-6 1:-19
w:quantity_#_pcs	1:-19
w:quantity_*_#	1:-5 2:26 3:39
w:quantity_*_.	3:21
w:quantity_*_be	0:-6 1:-7 2:11 3:21
w:quantity_*_down	1:-13 3:5
w:quantity_*_pcs	1:-19
w:quantity_*_to	1:13 3:14
w:quantity_.	0:15 1:43 2:21 3:40
w:quantity_:	0:-10 2:22
w:quantity_:_#	0:-10 2:22
w:quantity_gets	1:-11
w:quantity_goes	1:-13 3:7
w:quantity_goes_down	1:-13 3:5
w:quantity_of	0:-8 3:27
w:quantity_still	1:13 3:14
w:quantity_still_to	1:13 3:14
w:quantity_to	0:-29 1:-5 2:9 3:39
w:quantity_to_be	0:-7 1:-13 3:31
w:quarantin	0:11 1:-11 3:-36
w:quarantin_until	1:16 3:-26
w:quarantine	3:-12
w:quarantine_*_the	1:20 3:-12
w:quarantine_until	1:14 3:-12
w:quarantine_until_the	1:14 3:-12
w:question	0:-22 2:9
w:quick	0:-17 1:-15 3:-16
w:quot	0:-16
w:quot_.	0:-16
w:quote	0:-14
w:r	0:36 1:-22 2:-13
w:r&d_<role>	0:5 1:-12
w:r_*_<name>	0:5 1:-16
w:r_.	0:39 1:-18
w:r_._<name>	0:5 1:-16
w:rack	0:-14 1:18 2:38
w:rack_*_rev	1:-10 2:-5
w:rack_,	0:-10 1:-18
w:rack_is	0:-14 1:32 2:18
w:rail	0:18 1:-15 2:-7 3:-5
w:rail_,	1:-8 2:-10
w:ral	0:11 2:10
w:ral_#	0:11 2:10
w:ramp	0:7 1:-15 2:-13
w:rate	0:-10
w:ray	0:-6 1:21 2:12 3:-5
w:ray_film	2:10
w:re	0:17 1:22 3:-18
w:re_*_.	0:16 1:23
w:reach	0:-11 1:-14 2:-16
w:reach_*_.	0:-10
w:reach_<name>	0:-11
w:reach_our	1:-22 2:-20
w:real	1:12
w:reason	0:-11 2:12
w:reason_:	0:-11
w:recall	1:6 2:21
w:receipt	1:16 2:14
w:receipt_of	0:10 1:11 2:12
w:receiv	0:16 1:20 2:-7
w:receiv_#	1:10 2:8
w:receiv_inspection	0:11 1:28
w:recheck	1:24
w:red	2:-21 3:-30
w:red_*_.	1:-16
w:reduc	1:-9 3:37
w:reduc_*_#	1:-11 3:6
w:reduc_by	1:-10 3:10
w:reduc_by_#	1:-11 3:6
w:reduce	0:13 1:9 3:57
w:reduce_*_open	0:12 1:-7 3:14
w:reduce_*_order	3:12
w:reduce_*_quantity	1:19 3:5
w:reduce_*_you	1:-15 3:8
w:reduce_the	0:12 1:17 3:53
w:reduce_the_open	0:12 1:-7 3:14
w:reduce_the_quantity	1:19 3:5
w:reduce_what	1:-15 3:10
w:reduce_what_you	1:-15 3:8
w:reel	0:20 1:25 2:60
w:ref	0:25 1:-13
w:ref_*_to	0:25 1:-9 2:-6
w:ref_.	0:25 1:-9 2:-6
w:ref_._to	0:25 1:-9 2:-6
w:refuse	0:12
w:regard	0:-49 1:-40 3:-22
w:regard_*_<name>	0:-31 1:-17
w:regard_,	0:-31 1:-30
w:regard_,_<name>	0:-31 1:-8
w:regard_the	1:12
w:releas	0:71 1:20 2:11 3:6
w:releas_#	0:33 3:26
w:releas_*_#	0:-11 1:36 2:48
w:releas_*_,	0:12 1:-15
w:releas_*_.	0:37
w:releas_*_:	0:19 1:66
w:releas_*_<name>	0:9 3:-20
w:releas_*_and	1:23 2:11
w:releas_*_as	0:12 1:-7 2:-19
w:releas_*_in	0:10 2:5 3:12
w:releas_*_lots	1:24 2:5
w:releas_*_me	0:41 2:-17 3:-14
w:releas_*_on	1:-13 3:-40
w:releas_*_spr	0:-12
w:releas_*_the	1:18 2:17
w:releas_*_this	0:34 1:-24
w:releas_*_to	2:10
w:releas_,	0:47 1:7 2:7 3:5
w:releas_.	0:52 1:-10 2:33
w:releas_:	0:-8 1:38 2:38
w:releas_:_#	0:-21 1:34 2:44
w:releas_:_<name>	0:10 1:-28 2:-8 3:-15
w:releas_and	1:-24
w:releas_by	0:68 1:33 2:-22 3:-31
w:releas_by_:	0:17 1:66
w:releas_by_<name>	0:39 1:6 3:-20
w:releas_by_me	0:41 1:-11 2:-17 3:-14
w:releas_by_the	1:14
w:releas_for	0:-12 3:-5
w:releas_in	0:-16 2:8
w:releas_in_<name>	0:-10 2:5
w:releas_in_spr	0:-12
w:releas_it	0:15 1:20 2:17 3:9
w:releas_it_.	0:14 1:19 2:15
w:releas_lot	0:12 1:5 2:7
w:releas_lot_#	0:12 1:5 2:7
w:releas_now	0:-37
w:releas_quantity	0:16 1:38 2:7
w:releas_quantity_.	0:16 1:39 2:7
w:releas_the	0:23 1:7
w:releas_them	0:40 1:-11 2:5 3:8
w:releas_them_.	0:32 1:-19
w:releas_them_in	0:10 3:6
w:releas_these	0:8 1:11 2:5
w:releas_these_.	1:16 2:5
w:releas_this	0:15 1:-5 2:-13 3:7
w:releas_this_,	0:11
w:releas_this_.	0:6 1:-18 2:-14 3:9
w:releas_this_and	1:22 2:11
w:releas_those	0:22 1:15 2:6
w:releas_those_.	0:22 1:14
w:releas_until	1:6 2:17
w:release	0:30 1:33 2:-13 3:-10
w:release_#	0:8 2:-10 3:-12
w:release_*_#	0:6 1:12 2:10
w:release_*_.	0:5 3:-19
w:release_*_<name>	0:31 1:-12
w:release_*_as	0:8 1:9 2:10
w:release_*_be	0:17 2:11
w:release_*_by	1:-9 2:11
w:release_*_come	0:5 1:28
w:release_*_from	0:6 1:-12 2:26
w:release_*_in	0:18 2:7
w:release_*_me	0:27 1:10 2:13 3:-8
w:release_*_myself	0:16
w:release_*_of	0:5 1:-12 2:-9
w:release_*_once	0:7 2:17
w:release_*_remain	0:14
w:release_*_sery	0:11 1:17 2:10
w:release_*_shipment	0:5 1:-14
w:release_*_that	0:48
w:release_*_the	0:27 1:12 2:-13
w:release_*_then	0:-12 1:5 2:18
w:release_*_those	0:12 1:8 2:10
w:release_,	0:22 1:-29 2:-23
w:release_,_<name>	0:17
w:release_.	0:62 1:37 2:38 3:33
w:release_:	1:10
w:release_a	0:5 2:10
w:release_after	0:24 1:23 3:5
w:release_after_the	1:17 2:-14
w:release_again	1:5 2:-11
w:release_again_.	1:5 2:-11
w:release_all	0:22
w:release_all_remain	0:14
w:release_and	1:-12 2:-10
w:release_as	0:10 1:9
w:release_by	0:32 1:43 2:33 3:17
w:release_by_me	0:19 2:6
w:release_com	0:5 1:-13 2:6
w:release_com_from	1:-14 2:6
w:release_follow	0:-12 1:7 2:-10
w:release_for	0:9 1:9 2:5 3:-13
w:release_for_shipment	0:5 1:-14
w:release_for_the	0:11 1:-6
w:release_for_those	0:13 1:8 2:10
w:release_from	0:26 1:17 2:31 3:-7
w:release_from_<name>	0:16 1:23 2:27
w:release_from_me	0:16 1:7 2:8
w:release_given	1:-14
w:release_given_by	1:-14
w:release_is	0:37 1:10
w:release_it	0:24 1:-10 2:26
w:release_it_.	0:12 1:-14 2:8
w:release_lot	0:20
w:release_lot_#	0:20
w:release_more	0:25 1:10
w:release_more_.	0:25
w:release_myself	0:39 1:16 2:7
w:release_myself_.	0:8 1:15 2:6
w:release_of	1:10
w:release_that	0:7 2:15
w:release_the	0:13 1:34 2:32 3:-29
w:release_the_#	0:-6 1:12 2:7
w:release_the_sery	0:11 1:17 2:10
w:release_them	0:33 1:19 2:31
w:release_them_.	0:13 1:14 2:8
w:release_then	0:12 2:7
w:release_then_.	0:12 2:7
w:release_these	0:15
w:release_those	0:29 1:6 2:24
w:release_those_.	0:14 2:5
w:release_will	0:-11 1:34 2:20
w:release_will_come	0:5 1:28
w:remain	0:-11 1:15 2:53 3:-11
w:remain_#	0:-6 2:19 3:-21
w:remain_#_,	0:8 1:-18 3:-8
w:remain_#_are	0:10 1:-19 2:14
w:remain_#_pcs	1:23
w:remain_#_stay	0:-17 2:5
w:remain_#_unit	0:-10 1:9 2:7
w:remain_#_wait	1:13 2:5
w:remain_*_,	0:26 1:-16 3:-8
w:remain_*_.	0:-13 1:-47 2:14 3:29
w:remain_*_are	0:-9 1:-15 2:16
w:remain_*_because	1:13
w:remain_*_hold	0:-12 1:-9 2:35
w:remain_*_pcs	1:23
w:remain_*_pend	0:28 1:61 2:24 3:-20
w:remain_*_quarantine	1:10
w:remain_*_stay	0:-17 2:5
w:remain_*_stop	1:31 2:9
w:remain_*_the	0:-11 1:20
w:remain_*_till	0:11 1:10 2:25
w:remain_*_unit	0:-10 1:9 2:7
w:remain_*_until	0:-19 1:22 2:27 3:-25
w:remain_*_wait	1:13 2:5
w:remain_*_you	0:-22 1:-9 2:26 3:-18
w:remain_*_your	0:-12 2:17
w:remain_,	0:-13
w:remain_at	1:8 2:12
w:remain_at_your	1:8 2:12
w:remain_block	1:-10 2:37 3:-13
w:remain_block_.	0:-10 1:-37
w:remain_block_pend	0:22 1:25 2:10
w:remain_block_until	0:-11 1:12 2:18
w:remain_finish	1:9 3:-18
w:remain_frozen	0:10 1:16 2:18
w:remain_in	0:13 1:34 2:19 3:-10
w:remain_in_quarantine	1:10
w:remain_in_your	0:5 1:21 2:6
w:remain_lock	1:20 2:5
w:remain_on	0:-12 1:-6 2:36
w:remain_on_hold	0:-13 1:-10 2:33
w:remain_on_stop	1:31 2:9
w:remain_quarantin	1:11
w:remain_stopp	1:27 2:20
w:remain_suspend	0:-18 1:6 2:10
w:remain_under	0:-11 1:20 2:8
w:remain_with	0:-22 1:-9 2:26 3:-18
w:remain_with_you	0:-22 1:-9 2:26 3:-18
w:remainder	0:13 1:33 2:29
w:remark	0:10
w:remember	1:-15
w:renew	0:8 1:11 2:27
w:renew_.	1:7 2:23
w:repair	0:-6 1:16 2:20
w:repair_.	0:-7 1:15 2:16
w:repeat	1:24 2:25 3:-19
w:repeat_*_the	0:19
w:repeat_,	0:19
w:repeat_.	0:-12 1:17 3:-19
w:report	0:12 1:60 2:50 3:-14
w:report_*_.	1:17 2:19
w:report_*_<name>	1:10 2:6
w:report_*_accept	1:10 2:5
w:report_*_and	0:14 1:22 2:18
w:report_*_by	1:33 2:20
w:report_*_i	1:10 2:11
w:report_*_in	0:-20 1:30
w:report_*_the	1:19 2:6
w:report_*_then	0:11 1:11 2:5
w:report_,	0:12 1:11
w:report_,_then	0:11 1:11 2:5
w:report_.	1:61 2:23 3:-6
w:report_;	1:14
w:report_and	1:17 2:21
w:report_and_i	1:10 2:11
w:report_back	0:16 1:24 2:22
w:report_from	1:19 2:5 3:-18
w:report_from_the	1:18
w:report_has	1:-17
w:report_is	0:-5 1:24 2:31
w:report_is_in	0:-20 1:30
w:report_of	0:8 1:18
w:requalifi	0:6 1:23 2:15 3:-8
w:requalifi_.	1:10
w:resin	0:-23 1:-12
w:resin_*_the	1:-25
w:resin_and	0:-22
w:respect	1:-8 2:-15
w:responsible	0:10 1:-22 2:-21
w:responsible_for	1:-22 2:-21
w:rest	0:-17 1:30 2:75 3:40
w:rest_*_#	0:7 1:15 3:15
w:rest_*_the	0:-27 1:33 2:26
w:rest_*_them	1:16
w:rest_*_until	0:28 2:17
w:rest_,	1:14 3:15
w:rest_,_#	0:7 1:15 3:15
w:rest_.	0:16 2:14
w:rest_of	0:-26 1:25 2:20 3:15
w:rest_of_the	0:-27 1:17 2:19
w:rest_of_them	1:16
w:rest_stay	0:-11 1:-10
w:restart	0:-14 1:-17 2:-24 3:-15
w:restart_#	0:-22 1:-8 2:-6 3:-23
w:restart_#_,	0:-10
w:restart_#_unit	0:-10 1:-5 2:-12
w:restart_(	0:12 2:9
w:restart_*_#	0:19 1:-7 2:-13 3:-16
w:restart_*_,	0:-10
w:restart_*_.	0:-18 3:20
w:restart_*_:	0:-16
w:restart_*_for	0:-19 1:-5
w:restart_*_order	0:14
w:restart_*_unit	0:14 2:-12
w:restart_,	0:11 1:18 2:-17
w:restart_,_#	1:13 2:-18
w:restart_.	1:-6 3:13
w:restart_:	0:6 1:-16
w:restart_approv	0:-29 2:5
w:restart_as	0:7 1:9 2:-21
w:restart_everyth	0:-11
w:restart_figure	0:-16
w:restart_for	0:-19
w:restart_for_the	0:-19
w:restart_harnes	0:-7 1:-12
w:restart_now	0:-6 1:8 2:-14
w:restart_of	0:34 2:-11
w:restart_of_#	0:24
w:restart_of_the	0:15 2:-11
w:restart_the	0:10 1:-6 2:-5
w:restart_with	0:-10 1:-8
w:result	0:-15 1:78 2:49 3:-33
w:result_*_:	1:10
w:result_*_in	1:13 2:6
w:result_*_the	0:-17 1:21 3:-16
w:result_.	0:-6 1:55 2:26 3:-8
w:result_are	0:-13 1:17 2:13
w:result_are_in	1:12 2:6
w:result_of	1:24 2:17 3:-12
w:result_of_the	1:17 3:-12
w:resume	0:-5 1:-14 2:-5 3:26
w:resume_#	0:5 2:12
w:resume_*_of	0:-13 2:-12
w:resume_*_the	1:-11 2:11
w:resume_.	0:47 2:-15
w:resume_all_of	0:-13
w:resume_on	1:-11
w:resume_production	2:-18
w:resume_the	0:-15
w:resume_with	2:11
w:resumption	1:10
w:resumption_of	1:10
w:retailer'	0:7 1:11 2:15
w:retain	0:-12
w:retest	1:44 2:16 3:-6
w:retest_.	0:-11 1:32 3:-25
w:retest_is	0:8 1:20 2:15 3:12
w:return	0:17 1:-5
w:rev	0:-10 1:-28 2:-17 3:-14
w:rev_#	1:-16 2:-5 3:-19
w:rev_#_)	0:5 1:-6 2:5 3:-15
w:rev_#_,	0:12 1:-14 2:22
w:rev_#_.	1:-23 2:-13 3:-39
w:rev_#_:	0:-17 1:-21 2:-17
w:rev_#_;	0:11 1:25 2:7
w:rev_#_a	0:-20 1:-5
w:rev_#_and	0:10 2:6
w:rev_#_in	0:-27 1:-9
w:rev_*_)	1:15 2:5 3:-13
w:rev_*_,	0:7 1:-5 2:20
w:rev_*_.	1:-28 2:-9 3:-46
w:rev_*_:	0:-13 1:-21 2:-27
w:rev_*_;	0:10 1:28 2:15
w:rev_*_a	0:-20 1:-5
w:rev_*_and	0:11 1:-14 2:9
w:rev_*_for	2:-33
w:rev_*_in	0:-17 1:-7
w:rev_*_is	0:-30
w:rev_*_same	2:10
w:rev_*_the	0:13
w:rev_.	0:-7 1:-13
w:rev_:	1:13
w:rev_a	0:22 1:-15 2:20 3:-18
w:rev_a2	0:13
w:rev_a_,	0:25 1:-7 3:-14
w:rev_a_.	0:-14 1:-14 2:33
w:rev_ab	1:-15
w:rev_b	1:-13 2:-43 3:18
w:rev_b.2	0:-9 1:-10
w:rev_b_,	1:-6 2:-16 3:30
w:rev_b_.	1:-16 2:-11 3:-27
w:rev_c	0:-17 1:-23 2:-26 3:-6
w:rev_c_)	0:-10 3:-14
w:rev_c_,	0:-11 1:-16 2:-9 3:-12
w:rev_c_.	0:21 2:-5 3:-12
w:rev_c_and	0:-14 1:-17 3:11
w:rev_d	0:-18 1:-13 2:10
w:rev_d_)	1:12 3:9
w:rev_d_,	0:-14 1:-19 2:22
w:rev_d_.	0:-21 1:-5
w:rev_e	1:9 2:21
w:rev_e_,	0:-7 1:11 2:24
w:rev_e_.	0:13
w:rev_f	1:-8 2:-5 3:-17
w:rev_g	0:16 1:28 2:8
w:rev_g_,	0:25 1:27
w:rev_g_.	0:-13
w:rev_h	0:18 1:-6 3:22
w:rev_h_,	0:13 1:6
w:rev_h_.	1:-13
w:rev_j	0:-10 1:10 2:8
w:rev_j_,	0:-11 1:9 2:6
w:rev_j_.	0:11
w:rev_k2	0:7 1:-5 2:-13
w:rev_k2_,	0:7 1:-5 2:-13
w:rev_k_.	0:10
w:rev_l	1:-16
w:rev_l_,	0:16 1:-6
w:rev_l_.	0:-13 1:-13
w:rev_m	0:16
w:rev_m_.	0:16
w:rev_n	0:11 1:-11 3:-15
w:rev_n_,	0:11
w:rev_tbd	0:-10
w:review	0:-9 1:30 2:19
w:review_by	1:29
w:revis	0:-21 1:28 2:12
w:revision	0:22 2:-12 3:-19
w:revision_#	0:35 1:-25 2:-14 3:-16
w:revision_#_,	0:30 1:-21 2:-10
w:revision_#_.	0:9 1:-10 2:-10 3:-21
w:revision_#_apply	0:11
w:revision_*_,	0:62 1:-14 2:-10 3:-16
w:revision_*_.	0:21 1:-5 2:-8 3:-21
w:revision_*_apply	0:16 1:38 2:7
w:revision_*_before	0:13
w:revision_*_in	0:-10
w:revision_.	0:-10
w:revision_as	0:13
w:revision_as_before	0:13
w:revision_b	0:32 3:-16
w:revision_b_,	0:32 3:-16
w:revision_c	0:8 1:32
w:revision_c7	0:-10
w:revision_c_apply	0:6 1:32
w:revision_d	0:14 1:8
w:revision_e	0:7 1:5 2:10
w:revision_e_.	0:7 2:10
w:revision_f	0:9 1:25
w:revision_f_apply	1:25
w:rework	1:34 3:12
w:rework_.	1:14
w:rig	0:26 1:15 2:26
w:rig_.	1:12 2:12
w:right	0:-37 1:-12 2:10
w:right_*_.	0:-37
w:right_*_column	1:-9 2:10
w:right_hand	1:-9 2:10
w:right_hand_column	1:-9 2:10
w:ring	1:-15 3:26
w:ring_.	1:-30
w:rocker	0:-13 1:-22
w:roll	0:-12 1:-29 2:-17
w:roll_again	1:-23
w:roller	0:11
w:roof	0:-10 1:15 2:7
w:rotor	1:10 2:14
w:roughly	0:12 1:-6
w:roughly_#	0:12 1:-6
w:roughly_#_of	0:12
w:roughly_*_of	0:12
w:rubber	0:13 2:10
w:rubber_*_and	0:10
w:rudder	0:-17 1:-18 2:-11
w:rudder_stock	1:-18 2:-11
w:rul	0:9 1:16 2:20
w:rule	1:13
w:rule_on	1:13
w:run	0:8 2:27
w:run_#	0:-15 1:-13 2:24
w:run_*_#	0:17 1:-10 2:-16
w:run_*_.	0:-32 1:-23 2:37
w:run_*_<name>	0:9 2:12
w:run_*_entire	0:11
w:run_*_the	1:5 2:14
w:run_,	0:7 2:-16
w:run_,_#	0:5 2:-17
w:run_.	0:18 1:27 2:10 3:-6
w:run_again	0:13 1:8 2:11
w:run_at	0:-13 1:11 2:18
w:run_is	0:8 1:8 2:22
w:run_the	0:14 1:-22 2:18
w:run_the_entire	0:11
w:runn	0:32 1:35 2:19
w:runn_*_,	2:18
w:runn_again	2:18
w:runn_again_,	2:18
w:s	3:14
w:s235	0:-11
w:s355j2	0:8 1:26
w:s_*_<name>	0:14
w:s_.	0:15
w:s_._<name>	0:14
w:sachet	1:15 2:12
w:safety	0:21 1:16 2:5
w:sail	0:10 1:-22
w:sal	0:49 1:45 2:24
w:salt	0:10 1:52
w:salt_spray	0:-11 1:32 2:-12
w:same	0:-29 2:-6 3:28
w:same_*_,	0:-5 2:-19 3:-39
w:same_*_.	0:-11 2:-18 3:24
w:same_*_as	0:-6 1:-13
w:same_*_before	0:-27
w:same_*_same	2:15
w:same_.	0:47 2:10
w:same_as	0:-26 1:16
w:same_as_before	0:-27
w:same_box	0:-17
w:same_box_.	0:-17
w:same_material	0:-14
w:same_resin	1:-11
w:same_revision	0:13
w:same_revision_as	0:13
w:same_wire	0:-10
w:sampl	0:8 1:-24 2:13
w:sampl_*_,	1:-41 2:-23
w:sampl_*_and	0:17 1:17
w:sampl_*_the	0:-14 1:-20 2:52
w:sampl_,	0:5 1:-22 2:31
w:sampl_,_and	0:15
w:sampl_.	0:23 1:20 2:28
w:sampl_are	0:-15 1:14 2:11
w:sampl_have	1:7 2:10
w:sampl_in	0:12
w:sampl_of	0:-16 2:24
w:sampl_of_the	0:-11 2:24
w:sample_*_,	0:-19 1:-18 2:-11
w:sample_*_.	1:24 2:7
w:sample_*_in	0:22 1:-6 2:-15
w:sample_.	0:6 1:10
w:sample_harness	0:-17
w:sample_harness_,	0:-10
w:sample_in	0:-12
w:sample_is	1:11 2:9
w:sat	0:48 1:8 2:22
w:sat_in	0:34 1:8 2:22
w:say	0:51 1:40 2:37
w:say_so	0:7 2:22
w:says	0:41 1:8 2:-17
w:says_*_.	0:26
w:says_*_in	0:14
w:says_*_to	0:13
w:says_so	0:13 1:5 3:-8
w:says_yes	0:14
w:says_yes_to	0:13
w:scaffold	2:11
w:scan	0:-18 1:53
w:scan_.	1:13
w:schedule	0:30 1:18 2:8
w:schedule_is	0:27 1:18 2:13
w:scrap	0:-8 1:-25 2:14
w:scrap_them	0:-11 1:-14 2:14
w:scratch	1:27 3:15
w:sea	0:-13 1:22 2:23
w:sea_.	0:-14 1:10
w:sea_trial	1:15 2:19
w:seal	0:-9 1:6 2:-11
w:seal_*_the	0:-12
w:seal_,	0:14 2:-10
w:seal_.	1:-18
w:seam	0:13 2:5
w:seat	0:-12 1:-21 2:10 3:-8
w:seat_*_in	0:-19
w:second	1:46 2:23 3:-10
w:second_*_.	0:15 1:28 2:18
w:second_half	0:16 1:8 2:8
w:second_release	0:10 2:5
w:second_release_.	0:10 2:5
w:section	1:11 2:8
w:see	0:-42 1:11 2:-12
w:see_the	0:-9 1:20 2:12
w:seen	0:65 1:62 2:34
w:seen_*_#	0:27 1:14 2:9
w:seen_*_on	0:12 1:5 2:7
w:seen_lot	0:27 1:14 2:9
w:seen_lot_#	0:27 1:14 2:9
w:seen_the	0:15 1:24 2:15
w:sell	1:17 2:11
w:send	0:22 1:7 2:14
w:send_#	0:-10 1:-6
w:send_*_#	0:-9 1:-24 2:7 3:5
w:send_*_.	0:6 1:15
w:send_*_a	0:6 1:8 2:29
w:send_*_next	0:14 1:21 2:22
w:send_*_release	0:13 1:15 2:28
w:send_*_the	0:13 3:-7
w:send_*_to	1:-18 2:-18
w:send_a	0:13 2:14
w:send_another	1:5 2:13
w:send_by	0:-10
w:send_me	2:31
w:send_me_a	2:31
w:send_the	0:47 1:18 2:17
w:send_the_next	0:14 1:21 2:22
w:send_them	0:5 1:-29 2:-31
w:send_them_to	1:-18
w:send_us	3:-25
w:send_you	0:23 1:7 2:7
w:send_you_the	0:13
w:sensor	1:-15
w:sent	0:-22 1:-11 2:5 3:-11
w:sent_.	0:-29 2:6
w:sent_the	1:7 2:19
w:sent_you	1:7 2:11
w:separate	0:-6 1:20 3:9
w:separate_*_for	0:-11 1:10 2:16
w:separate_*_from	0:10
w:separate_*_release	1:18 2:11
w:separate_release	2:-21 3:10
w:separate_written	1:18 2:11
w:separate_written_release	1:18 2:11
w:separately	0:8 1:11 2:-12
w:serial	0:11 1:10 2:34 3:-11
w:serial_#	0:9 1:9 3:-11
w:serial_#_,	0:26 1:-6 3:-25
w:serial_#_to	0:-30 1:12 3:-8
w:serial_*_,	0:27 1:-10 3:-25
w:serial_*_to	0:-28 1:14 3:-8
w:serial_production	1:13 2:19
w:service	1:14
w:sery	1:20 2:70
w:sery_*_#	0:-8 1:-11 2:18
w:sery_*_block	1:-17 2:33
w:sery_,	1:18 2:25
w:sery_:	1:-20 2:18
w:sery_of	0:-8 1:-11 2:18
w:sery_of_#	0:-8 1:-11 2:18
w:sery_production	0:-7 1:-20 2:17
w:sery_release	1:13
w:sery_stay	1:14 2:5
w:sets	0:13 2:21
w:sets_*_the	2:13
w:settl	0:-12 1:8
w:seven	0:-24 1:17
w:seven_*_were	0:-11
w:seventy	0:22 1:5
w:sew	0:6 1:-13 2:-6
w:sew_can	1:-11
w:shade	0:-11 1:-8 3:-9
w:shaft	1:-11
w:shall	0:-5 1:23 2:51
w:shall_*_be	1:18 2:8
w:shall_be	0:31 1:34 2:25
w:shall_not	1:19 2:8
w:shall_not_be	1:18 2:8
w:she	0:7 1:31 2:9
w:she_writ	1:30
w:sheet	0:-14 1:-18 2:-12
w:sheet_.	1:-10 2:-8
w:shelf	0:-23 1:27 2:14 3:10
w:shelf_*_.	0:-16
w:shelf_life	1:13 2:11
w:shelf_test	0:-20 1:10
w:shelf_until	1:10
w:shell_,	1:-15
w:shelv	0:23 1:-20 2:-17
w:shelv_,	0:19
w:ship	0:-40 1:-5 2:-34
w:ship_#	0:-17 1:16 2:-30 3:-36
w:ship_#_,	2:-28
w:ship_#_of	0:-13 1:-10 2:13 3:-28
w:ship_*_#	1:-11 3:-20
w:ship_*_,	2:-28 3:24
w:ship_*_.	3:-22
w:ship_*_<name>	0:-13 1:-16
w:ship_*_none	0:-10 3:-16
w:ship_*_of	0:-13 1:-10 2:13 3:-28
w:ship_*_our	1:25 2:10
w:ship_*_rev	0:22
w:ship_*_the	2:16 3:36
w:ship_*_to	1:-18 2:-13
w:ship_,	3:-16
w:ship_,_none	0:-10 3:-16
w:ship_.	0:-7 1:-22 3:15
w:ship_by	1:-10
w:ship_in	0:-10 1:5 2:5
w:ship_the	0:-13 3:-20
w:ship_the_#	1:-8 3:-20
w:ship_them	0:-10 1:-21 2:-13 3:16
w:ship_them_,	3:10
w:ship_until	1:35 2:29
w:ship_until_the	1:13 2:22
w:ship_with	3:-12
w:shipment	0:5 1:10 2:22 3:-6
w:shipment_*_<name>	2:14
w:shipment_*_the	0:13 1:6 2:8
w:shipment_*_to	0:-11
w:shipment_,	0:12 1:-5
w:shipment_:	0:5 1:-14
w:shipment_for	2:11
w:shipment_for_<name>	2:11
w:shipment_to	0:10
w:shipp	0:-20 1:8 2:-12 3:35
w:shipp_*_,	0:8 2:-16
w:shipp_*_for	1:10
w:shipp_*_the	0:6 1:10 2:13
w:shipp_*_until	0:-10 1:11
w:shipp_,	1:14 2:-12
w:shipp_.	3:-18
w:shipp_and	1:14
w:shipp_release	0:10 2:-5
w:shipp_until	0:6 1:10 2:13
w:shipp_until_the	0:6 1:10 2:13
w:shock	0:-17 1:26 2:11
w:shock_test	0:-17 1:26 2:11
w:shop	0:16 1:7 2:-6
w:shot	1:16
w:should	0:-10 1:-18 2:-22
w:should_*_<name>	0:-10
w:should_*_the	1:-15 2:-13
w:should_reach	0:-11
w:show	0:-13 1:47 2:38
w:shown	0:26 1:14 2:17
w:showroom	0:39 1:13 2:33
w:shrink	3:16
w:shut	0:9 1:14 2:21 3:10
w:shut_*_the	0:8 1:6 2:14
w:shutdown	0:-7 1:27 2:-17
w:sid	1:-23 2:42
w:side	0:-32 1:-15 2:-30
w:side_,	0:-8 3:-16
w:side_.	0:-25 1:-36 2:-22
w:sign	0:24 1:49 2:18 3:-14
w:sign_*_,	0:9 1:7 2:25
w:sign_*_<name>	0:11 1:-14
w:sign_*_by	1:-18 3:17
w:sign_*_it	0:33 1:-11 2:-14
w:sign_*_me	1:14 2:17
w:sign_*_new	1:25 2:15
w:sign_*_next	0:10
w:sign_*_off	0:52 1:-20 2:-16 3:-13
w:sign_*_on	0:33
w:sign_*_our	0:-22 1:6
w:sign_*_release	1:-19 2:-19
w:sign_*_sample	0:18 1:25 2:8
w:sign_.	0:-9 1:-8 2:25
w:sign_by	1:13 2:27
w:sign_by_<name>	1:-10
w:sign_by_me	1:14 2:17
w:sign_for	0:40 1:-10 2:-13 3:-8
w:sign_for_it	0:33 1:-11 2:-14
w:sign_it	0:35
w:sign_off	2:13 3:-6
w:sign_off_,	0:9 1:5 2:25
w:sign_off_.	1:11 2:8
w:sign_off_by	1:-18 3:7
w:sign_off_on	0:33
w:sign_the	0:37 1:38 2:15
w:sign_the_new	1:25 2:15
w:sign_the_next	0:10
w:sign_this	0:28 1:-19 2:-16 3:-17
w:sign_this_off	0:29 1:-20 2:-16
w:signature	0:19 1:37 2:30
w:signature_on	1:7 2:19
w:since	1:-13
w:single	1:6 2:10
w:sink	0:12 1:-8 2:15 3:19
w:sit	0:-9 1:-15 2:24 3:35
w:sit_*_on	0:-12
w:sit_*_the	0:-10
w:sit_on	0:-10 2:11
w:sit_tight	1:-9 2:19
w:site	0:10 1:26 2:29 3:-10
w:site_*_,	0:12 1:17
w:site_*_<name>	0:24 1:7 2:6
w:site_*_been	0:-13 1:5 2:7
w:site_*_is	1:12 2:15
w:site_,	0:6 1:-14 2:-12
w:site_.	0:-12 1:15 2:9
w:site_<role>	0:22 1:8 2:9
w:site_<role>_,	1:16
w:site_<role>_<name>	0:22 1:5 2:6
w:site_has	0:-12 1:6 2:13
w:site_has_been	0:-13 1:5 2:7
w:sits	0:-18 1:22 2:12
w:sitt	0:-15 3:11
w:sitt_*_your	0:-11
w:sitt_in	0:-11 3:11
w:sitt_in_your	0:-11
w:six	0:16 1:15 2:-7 3:-41
w:six_more	0:11 1:21
w:sixteen	1:17
w:sixty	0:34 2:12 3:6
w:size	0:22 1:22 2:27
w:skid	0:-18 1:-5 2:14
w:skid_#	0:10 1:-18
w:sleev	2:-21 3:7
w:slot	0:-9 1:-22 2:-14
w:smt	0:-6 2:-13
w:so	1:-24 2:-20 3:42
w:so_#	0:-11 3:49
w:so_#_fewer	0:-5 3:18
w:so_*_,	1:-13 2:-10
w:so_*_.	0:-31 1:-12 2:-20
w:so_*_can	1:-24 2:-19
w:so_*_fewer	0:-5 3:18
w:so_*_send	1:-18
w:so_*_the	2:20
w:so_*_writ	0:7 1:7 2:12
w:so_.	0:12 2:20
w:so_:	0:5 1:-12
w:so_far	0:-34 1:-19 2:-16
w:so_far_.	0:-31 1:-11 2:-18
w:so_i	1:-24 2:-20
w:so_in	0:7 1:7 2:12
w:so_in_writ	0:7 1:7 2:12
w:so_no	0:-7 1:-10 2:-10
w:so_on	0:10
w:so_on_the	0:10
w:so_please	0:6 1:-16 2:-18
w:so_please_send	1:-18
w:so_the	1:-11 2:-18
w:so_until	0:-13 2:20
w:so_until_the	0:-14 2:19
w:so_your	1:-15 3:7
w:society	0:13 2:9
w:soda	0:-10
w:some	0:-16 1:-27 2:-24
w:some_*_the	0:-16 1:-8
w:some_of	0:-16 1:-8 2:-9
w:some_of_the	0:-16 1:-8
w:soon	0:5 1:26 2:-9
w:soon_*_the	1:20 2:26
w:soon_as	0:5 1:26 2:-9
w:soon_as_the	1:20 2:26
w:sorry	0:-18 2:-17
w:sorry_*_the	0:-11
w:sorry_for	0:-11
w:sorry_for_the	0:-11
w:sort	1:-10 2:-9 3:-27
w:sort_*_.	0:-10 1:-10
w:sort_*_the	0:14
w:sort_,	0:10
w:sort_out	0:-10 1:-10 2:-10
w:sort_result	3:-12
w:sourc	0:44 1:24 2:26
w:source	1:10 2:19
w:source_inspector	1:10 2:19
w:spar	1:-10
w:speaker	0:13
w:speaker_grill	0:13
w:spec	0:5 1:-13 2:-7
w:spec_*_#	1:-18 2:-9
w:spin	2:11
w:spr	0:-11 1:9 2:11
w:spr_*_is	1:9 2:10
w:spr_and	0:-12
w:spray	0:-15 1:34 2:-11
w:spray_*_.	0:-25 1:17
w:sqa	0:30 1:-13
w:sqa_.	0:16 1:-13
w:sqe	0:8 1:14 2:-7
w:st	0:-9 1:20 2:-10
w:st_lot	0:-9 1:20 2:5
w:stainles	0:22 1:-7
w:stainles_,	0:12 1:-7
w:stainles_.	0:11
w:stamp	0:14 1:7 2:15 3:-10
w:stamp_the	0:13 2:10
w:stand	0:22 1:9 2:28
w:stand_*_.	0:22
w:stand_under	0:12 1:-13 2:6
w:start	0:-10 1:27 2:52
w:start_*_#	0:-5 1:-9 2:31
w:start_*_,	0:-12
w:start_*_the	0:-6 1:43 2:25
w:start_*_up	0:10 1:9 2:11
w:start_.	0:-25 2:8
w:start_:	0:-27
w:start_back	0:10 2:10
w:start_back_up	0:10 2:10
w:start_before	0:-15 1:19 2:22
w:start_before_the	0:-7 1:19 2:15
w:start_the	0:-10 1:-6 2:35
w:start_until	1:22
w:start_until_the	1:11
w:state	0:14
w:statu	0:-25 3:30
w:stay	2:20 3:-8
w:stay_*_,	1:-10 2:40
w:stay_*_.	0:-29 1:-18 2:47 3:-13
w:stay_*_:	1:-17 2:66
w:stay_*_hold	0:11 2:6 3:-7
w:stay_*_it	0:-9 1:-9 2:14
w:stay_*_of	1:-13 2:12
w:stay_*_pend	0:13 1:45 2:48
w:stay_*_quarantine	1:-14 3:-20
w:stay_*_the	1:5 2:20 3:5
w:stay_*_they	0:24 1:-5
w:stay_*_til	0:27 1:35 2:27
w:stay_*_till	0:11 1:50 2:-14
w:stay_*_until	0:34 1:34 2:18
w:stay_*_wait	1:15 3:-18
w:stay_*_you	1:10 2:32 3:-14
w:stay_*_your	0:-5 1:14 2:23 3:6
w:stay_,	1:40 3:-11
w:stay_.	0:-19 1:-31 2:-42
w:stay_at	0:-9 1:11 2:16
w:stay_at_your	0:-10 1:11 2:16
w:stay_back	0:-11
w:stay_back_.	0:-11
w:stay_behind	0:-16 3:14
w:stay_behind_.	0:-17 3:7
w:stay_block	0:-11 1:7 2:-20 3:-24
w:stay_block_,	1:-11 2:18
w:stay_block_pend	1:13 2:17
w:stay_block_until	0:-12 1:26 2:-19
w:stay_cag	0:-13 1:-7 3:-28
w:stay_cag_until	1:7 3:-16
w:stay_clos	0:19 2:36
w:stay_clos_until	0:19 2:10
w:stay_down	1:11 2:32
w:stay_frozen	0:19 1:19 2:20
w:stay_frozen_until	0:18 1:12 2:16
w:stay_held_until	1:25
w:stay_in	0:7 1:-13 2:6 3:-27
w:stay_in_quarantine	1:-14 3:-20
w:stay_in_your	0:9 1:6 2:19 3:6
w:stay_lock	0:9 1:30 2:37
w:stay_lock_until	1:10 2:6
w:stay_off	1:7 2:31
w:stay_off_until	1:6 2:24
w:stay_on_hold	0:11 2:6 3:-7
w:stay_out	0:-16 1:-13 2:12
w:stay_out_of	1:-13 2:12
w:stay_park	0:19 1:31 2:43
w:stay_park_pend	0:5 1:25 2:20
w:stay_park_until	0:17 1:6 2:30
w:stay_put	0:24 1:-11 3:10
w:stay_put_until	0:7 1:32 2:27
w:stay_shut	0:8 1:7 2:19
w:stay_stopp	0:-16 2:44
w:stay_stopp_till	1:13
w:stay_stopp_until	0:-9 1:18 2:21
w:stay_there	2:14
w:stay_unreleas	0:8 1:10 2:27
w:stay_unshipp	1:-12 2:44
w:stay_until	1:25 2:5
w:stay_where	0:15 1:-10 2:15
w:stay_where_it	0:-9 1:-9 2:14
w:stay_where_they	0:24 1:-5
w:stay_with	1:10 2:32 3:-14
w:stay_with_you	1:10 2:32 3:-14
w:steel	0:14 1:21 2:35
w:steel_*_.	1:-8 2:-10
w:steel_is	0:6 1:12 2:43
w:stem	2:12
w:step	0:15 1:35 2:15
w:steve	0:14 1:-19 2:9
w:still	0:28 1:25 2:65 3:36
w:still_*_#	0:-15 1:-11
w:still_*_,	0:18 1:8 2:6
w:still_*_.	0:12 1:-7
w:still_*_:	1:14 2:44
w:still_*_be	1:18 2:8 3:19
w:still_*_on	0:14
w:still_*_the	1:-11 2:7
w:still_*_to	0:7 1:-33 3:26
w:still_block	1:9 2:44
w:still_block_:	1:9 2:44
w:still_have	0:-8 1:-23 3:20
w:still_have_#	0:-15 1:-11
w:still_have_to	0:7 1:-15 3:20
w:still_held	1:35 3:-12
w:still_on_the	1:-11
w:still_open	0:18 1:-8
w:still_open_,	0:17 1:7
w:still_open_.	1:-15
w:still_owe	0:26 1:6 3:9
w:still_to	1:19 2:8 3:24
w:still_to_be	1:18 2:8 3:19
w:stock	1:-9 2:-17 3:-7
w:stock_*_#	0:-9 1:-22 3:11
w:stock_*_.	0:20 1:20 2:-14
w:stock_*_on	1:25 2:9
w:stock_.	3:-33
w:stock_:	0:-11 1:-14
w:stock_count	1:15 2:11
w:stock_to	0:-10 1:-10 2:-10
w:stocktak	0:5 1:20 2:16
w:stocktak_is	1:17 2:16
w:stop	0:-29 1:-16 2:-27
w:stop_*_#	0:-10 1:-11 2:12 3:23
w:stop_*_not	1:-9 2:-10
w:stop_*_toward	1:-10
w:stop_,	2:-12 3:14
w:stop_,_#	3:12
w:stop_.	0:-11 1:-32
w:stop_:	0:-12 1:-12 2:-6 3:19
w:stop_:_#	0:-10 2:11 3:19
w:stop_;	0:-11
w:stop_are	0:-11 1:-8 2:-22
w:stop_are_not	1:-9 2:-11
w:stop_count	1:-10
w:stop_count_toward	1:-10
w:stop_don't	2:-11
w:stop_don't_count	2:-11
w:stop_in	0:10
w:stop_on	0:-11 1:-5 2:-8
w:stop_on_the	0:-13 1:-5 2:-8
w:stop_pend	1:30 2:9
w:stop_until	0:-11 1:6 2:11
w:stop_until_the	0:-11 1:5 2:6
w:stop_you	0:15
w:stopp	1:9 2:10 3:12
w:stopp_*_,	0:-9 1:-10 2:-10
w:stopp_*_:	1:12 2:7
w:stopp_*_job	1:-10 2:-13
w:stopp_*_our	0:9 1:10 2:29
w:stopp_*_so	0:-14
w:stopp_*_the	0:-12 1:-7 2:28
w:stopp_*_wait	1:9 2:14
w:stopp_,	0:10 1:5 2:15
w:stopp_the	1:-10 2:-13
w:stopp_the_job	1:-10 2:-13
w:stopp_till	1:17 2:31
w:stopp_until	0:-9 1:27 2:35
w:stopp_until_our	0:8 1:7 2:12
w:stopp_until_the	0:-11 1:20 2:24
w:stopp_you	1:-10 2:-10
w:stopp_you_,	0:-9 1:-10 2:-10
w:stoppage_,	2:-11
w:store	0:-5 1:10 2:18 3:-19
w:store_*_the	0:-10 1:10 2:10
w:store_,	0:-19
w:store_.	1:-16
w:store_open	0:9 1:14
w:store_until	1:15 2:12
w:straight	0:11
w:straight_*_with	0:11
w:straight_on	0:11
w:straight_on_with	0:11
w:strap	0:14 1:-56 2:-24
w:strategic	0:15 1:24
w:strategic_*_.	0:9 1:24
w:strategic_<role>	0:15 1:24
w:strategic_<role>_.	0:9 1:24
w:stres	1:19 2:13
w:strike	0:-9 1:15 2:8
w:study	0:13 1:29 2:30
w:study_.	0:12 1:25
w:substitut	0:12
w:subtract	0:6 3:45
w:subtract_*_the	3:39
w:subtract_from	0:6 3:40
w:subtract_from_the	3:39
w:supplier	0:-22 1:8 2:19
w:supplier'	0:6 1:16 2:12
w:supply	0:38 1:5 2:16
w:supply_chain	0:27 2:16
w:surcharge	0:-17
w:surveyor	0:-5 1:24 2:23
w:surveyor'	1:20
w:surveyor_has	0:-5 1:24 2:23
w:suspend	0:-27 1:-16 2:-14
w:switch	0:7 1:16 2:30
w:t	0:22 1:-12 2:-14
w:t2	0:-12 1:-5
w:t4	0:-23 3:-23
w:t_*_<name>	0:18 1:-12
w:t_.	0:19 1:-13 2:-14
w:t_._<name>	0:18 1:-12
w:ta	0:-32 1:-11
w:tabl	0:17 1:-19
w:tag	1:19 3:8
w:tagg	0:5 1:11
w:tags	1:-18 2:-13
w:tail	0:-5 1:-15 2:-27
w:tail_lift	0:-10 1:-17 2:-29
w:tak	0:19 1:31 2:11
w:tak_.	0:20 1:14
w:take	0:31 1:10 2:22
w:take_#	1:8 2:10 3:-21
w:take_*_#	2:6 3:22
w:take_*_.	3:-27
w:take_*_of	1:-8 3:-12
w:take_*_off	0:11 3:19
w:take_the	0:26 1:-14 2:8 3:5
w:take_the_#	3:18
w:take_those	0:10
w:taken	0:-25 1:-18 2:15
w:taken_*_again	0:-16 1:-26 2:8
w:taken_*_the	1:-10 3:14
w:taken_*_till	0:-15 1:16 2:6
w:taken_off	1:-10 3:18
w:taken_off_the	1:-10 3:14
w:taken_up	0:-26 1:-14 2:15
w:taken_up_again	0:-16 1:-26 2:8
w:taken_up_till	0:-15 1:16 2:6
w:tape	0:18
w:tbd	0:-10 1:12 2:11
w:tbd_.	0:-11
w:team	0:-10 1:-5 2:11 3:-14
w:team_*_the	0:-11
w:team_,	0:-15 1:-10 2:-15 3:-14
w:technical	0:45
w:technical_<role>	0:45
w:tell	0:59 1:49 2:28
w:tell_*_in	0:11 1:9 2:8
w:tell_us	1:10
w:tell_you	0:58 1:43 2:22
w:tell_you_in	0:11 1:9 2:8
w:temper	0:35 2:-12
w:ten	0:-16 1:11 2:12
w:ten_of	2:10
w:term_*_before	0:-22
w:term_as_before	0:-16
w:terminal	0:12 1:-20 2:15
w:test	1:133 2:37 3:-23
w:test_*_#	0:-13 1:5 2:-6
w:test_*_,	0:13 1:7 2:12
w:test_*_.	1:32 2:33
w:test_*_<name>	0:-9 1:24 2:29
w:test_*_been	0:-10 1:7 2:24 3:-5
w:test_*_done	0:9 1:5 2:15
w:test_*_finish	0:16 1:5 2:7
w:test_*_i	0:14 1:16 2:8
w:test_*_in	0:14 1:-27 2:-12
w:test_*_is	0:-20 1:9 2:24
w:test_*_of	1:10
w:test_*_our	0:-11 1:27 2:-7
w:test_*_pass	0:7 1:21 2:29
w:test_*_the	1:18 2:5 3:-7
w:test_*_through	0:6 2:-18
w:test_,	0:12 1:35 2:28 3:7
w:test_.	0:-35 1:88 2:55 3:-11
w:test_;	0:15 1:6
w:test_and	0:22 1:28 2:33
w:test_and_i	1:15 2:7
w:test_are	0:13 2:7
w:test_at	0:-26 1:16 2:-13 3:-13
w:test_at_#	0:-20 2:-26
w:test_at_our	2:-16
w:test_at_the	1:15 2:24
w:test_before	0:-6 2:-13
w:test_bench	0:-17
w:test_certificate	0:-9 1:-19 2:-13
w:test_has	0:7 1:11 2:9 3:-5
w:test_in	0:-18 1:36 2:22
w:test_in_<name>	0:-9 1:17 2:11
w:test_is	0:32 1:29
w:test_is_done	0:9 1:5 2:15
w:test_is_finish	0:16 2:5
w:test_is_pass	0:7 1:16 2:26
w:test_is_through	0:6 2:-18
w:test_of	1:25 2:10
w:test_ok	0:7 1:32 2:13
w:test_on	1:5 2:10
w:test_pass	2:13
w:test_pass_.	2:13
w:test_report	0:9 1:16 2:5
w:test_with	0:-9 1:20 2:6
w:tester	0:7 1:12 3:-6
w:text	0:-25 1:40 2:18
w:text_.	0:18 1:11 2:7
w:th	1:12 2:-16
w:th_*_.	0:-12
w:th_is	0:19 1:12
w:than	0:10 1:10
w:thank	0:-44 1:-15 2:-14
w:thank_*_.	0:-13 1:-16
w:thank_*_<name>	0:-31
w:thank_*_for	0:-32 3:-15
w:thank_*_the	0:-10 2:-10 3:10
w:thank_,	0:-31
w:thank_,_<name>	0:-31
w:thank_<name>	0:-25 1:-13
w:thank_for	0:-23 2:-12 3:11
w:thank_for_the	0:-10 2:-10 3:10
w:thank_you	0:-20 1:-12 3:-15
w:thank_you_for	0:-32 3:-15
w:that	0:32 1:16 2:43 3:5
w:that'	0:36 1:-25 2:-10
w:that'_#	0:15 1:-14
w:that'_*_,	0:13
w:that'_*_.	0:15
w:that'_left	0:-11
w:that'_the	0:7 1:-16 2:15
w:that_*_#	1:-15 2:24 3:15
w:that_*_,	1:28 2:20
w:that_*_<name>	0:19
w:that_*_are	1:-12
w:that_*_as	1:7 2:16
w:that_*_finish	3:38
w:that_*_in	1:11
w:that_*_is	0:35 1:6 2:20
w:that_*_less	0:-7 1:-5 3:10
w:that_*_lot	1:11 2:5
w:that_*_not	1:14 2:7
w:that_*_on	0:-7 1:23 2:25
w:that_*_stay	1:10 2:8
w:that_*_still	0:17 1:-6 2:9
w:that_*_the	0:12 1:19 2:20
w:that_*_through	0:-6 2:-13
w:that_*_you	0:10
w:that_,	0:-10 1:-16 2:15
w:that_,_#	0:-11 1:-18 2:15
w:that_.	0:18 1:-11 2:27
w:that_are	0:-6 1:40 2:11 3:-11
w:that_are_left	0:-11
w:that_came	2:-11
w:that_first	1:11 2:5
w:that_follow	1:9 2:12
w:that_is	1:12 2:8 3:-7
w:that_is_#	0:12 1:5
w:that_it	0:10
w:that_mak	0:-15
w:that_mak_the	0:-15
w:that_much	1:-14
w:that_our	0:5 1:-12
w:that_release	0:20 1:16 2:17
w:that_remain	0:25 1:10 2:8
w:that_stay	0:14 1:-27 2:39
w:that_stay_on	0:5 2:18
w:that_the	0:-11 1:-23 2:9 3:-10
w:that_were	0:14 1:-9 3:-7
w:that_were_finish	1:-10
w:that_window	1:5 2:17
w:that_you	0:14
w:the	0:-15 1:9 3:11
w:the_#	0:-10 1:-32 3:37
w:the_#_,	2:-14 3:15
w:the_#_.	0:-5 1:-38 3:27
w:the_#_accept	1:37 3:5
w:the_#_after	0:15 1:-8 2:11
w:the_#_and	0:-11 1:-11 2:-11
w:the_#_are	0:20 1:-12 3:19
w:the_#_behind	0:-6 1:30 2:16
w:the_#_board	0:-6 1:18 2:-13
w:the_#_complet	3:-14
w:the_#_count	0:-8 1:-13 3:27
w:the_#_do	1:-20
w:the_#_finish	0:-7 1:-6 3:-12
w:the_#_for	0:11 1:-13 2:19
w:the_#_held	0:-11 1:-27 3:-29
w:the_#_housing	1:12
w:the_#_in	0:-21 1:21 3:23
w:the_#_is	1:29
w:the_#_left	0:-9 1:29 2:22
w:the_#_lower	1:-10 3:9
w:the_#_of	1:-17 2:6
w:the_#_off	1:-6 3:27
w:the_#_on	0:-14 1:19 2:8 3:12
w:the_#_other	0:-20 1:-30 2:23
w:the_#_pcs	0:-14 2:8
w:the_#_piec	1:15 2:7
w:the_#_quarantin	1:-13 3:-12
w:the_#_reduce	1:-8 3:25
w:the_#_remain	1:-15 2:9
w:the_#_st	1:11 2:-13
w:the_#_th	0:20 1:12
w:the_#_that	0:22
w:the_#_weld	1:-13
w:the_#_which	0:11
w:the_#_with	1:7 3:-12
w:the_#_you	0:29 1:10 2:11
w:the_*_#	0:-12 2:6 3:-5
w:the_*_'	0:20 1:15 2:9
w:the_*_(	1:-15 3:-11
w:the_*_,	0:10 1:43 3:35
w:the_*_.	1:-8 2:-24 3:39
w:the_*_:	1:-24 2:-13 3:13
w:the_*_;	0:-6 1:18 2:11
w:the_*_<name>	0:-16 2:15 3:-13
w:the_*_<role>	0:22
w:the_*_?	0:-35 1:-40 2:-24
w:the_*_accept	1:38 3:13
w:the_*_accordingly	3:40
w:the_*_addres	0:-16
w:the_*_adhesion	1:21
w:the_*_after	0:16 2:11
w:the_*_alone	0:-11 1:44
w:the_*_already	0:-5 1:-13
w:the_*_and	0:16 2:-12 3:33
w:the_*_answer	0:-10 1:14
w:the_*_approv	0:11
w:the_*_approval	0:8 1:22 2:12
w:the_*_architect	0:13 1:19 2:6
w:the_*_are	0:29 3:19
w:the_*_artwork	1:5 2:21
w:the_*_at	0:-6 1:-11 2:10 3:-11
w:the_*_audit	0:-8 1:32 2:-25 3:-9
w:the_*_back	0:7 1:-7 2:-10
w:the_*_balance	0:-12 3:27
w:the_*_batch	0:-10 1:-18 2:6
w:the_*_bath	0:16
w:the_*_before	1:17 2:16
w:the_*_behind	1:14 2:6
w:the_*_bench	1:18 2:7
w:the_*_block	2:13
w:the_*_board	2:-15 3:8
w:the_*_box	0:-15
w:the_*_bracket	0:7 1:-27 2:-6 3:6
w:the_*_build	0:-17 1:29 2:22 3:20
w:the_*_but	0:-12
w:the_*_by	0:9 1:5 2:-14 3:5
w:the_*_call	0:10 1:17 2:14
w:the_*_can	1:5 2:-16
w:the_*_carrier	0:-16
w:the_*_cert	1:-8 2:-24
w:the_*_certificate	0:7 1:22 2:6
w:the_*_chain	0:-16 1:6
w:the_*_check	0:-9 1:19 2:-16
w:the_*_chip	1:9 2:15
w:the_*_claim	1:11
w:the_*_clip	0:6 1:8 2:10
w:the_*_colour	0:-7 2:11
w:the_*_column	0:-7 1:17 2:27
w:the_*_come	0:-18 1:-9 3:12
w:the_*_complet	3:-14
w:the_*_connector	0:-10 1:13
w:the_*_contact	1:20 2:18
w:the_*_count	0:-11 1:-12 2:7 3:34
w:the_*_cover	0:-19 1:5 3:-17
w:the_*_data	0:14 1:15
w:the_*_decision	1:30
w:the_*_delivery	0:-13 1:-9 2:17
w:the_*_do	1:-25 2:-12 3:22
w:the_*_done	1:-23 3:-31
w:the_*_door	0:-15 1:-21 2:28
w:the_*_draw	1:-15 2:-16
w:the_*_fair	0:-16
w:the_*_figure	0:-25
w:the_*_file	0:-19 1:12 2:15
w:the_*_film	1:-24
w:the_*_finish	0:-10 1:5 3:-15
w:the_*_first	0:8 1:41
w:the_*_fit	2:22
w:the_*_foil	1:13
w:the_*_foot	0:-8 2:31
w:the_*_for	0:41 1:27 2:42 3:17
w:the_*_forecast	2:17
w:the_*_fram	0:-12
w:the_*_from	1:-15 2:5 3:-6
w:the_*_gauge	0:15 1:24 2:12 3:27
w:the_*_go	0:22 1:5 2:-13 3:6
w:the_*_goes	0:-19
w:the_*_good	0:-16
w:the_*_group	0:13 1:17
w:the_*_half	0:20 1:17 2:13
w:the_*_hand	1:-9 2:10
w:the_*_has	0:9 1:42 2:49 3:-29
w:the_*_hatch	0:-12 1:7
w:the_*_have	0:12 1:9 2:21
w:the_*_held	0:-11 1:-27 3:-29
w:the_*_here	0:18 1:7
w:the_*_hing	0:-17
w:the_*_house	0:10 2:7
w:the_*_housing	2:15
w:the_*_hundr	2:14
w:the_*_in	0:-18 1:16 2:-9 3:23
w:the_*_insert	1:10
w:the_*_inspector	1:35 2:12
w:the_*_is	0:12 1:52 2:-15 3:-9
w:the_*_job	0:-22 1:-16
w:the_*_lab	0:10 1:33 2:20 3:-10
w:the_*_label	0:-5 1:-11 2:11 3:6
w:the_*_lamp	1:-16
w:the_*_left	0:-9 1:29 2:22
w:the_*_line	0:-8 1:-5 2:35
w:the_*_list	0:8 1:-23 2:-15
w:the_*_lot	1:18 2:18 3:-16
w:the_*_lots	0:10 1:6 2:9
w:the_*_lower	1:-10 3:9
w:the_*_manifold	0:-16
w:the_*_mark	1:12 2:11 3:9
w:the_*_may	0:13 1:6
w:the_*_measurement	0:-12 1:14 2:7
w:the_*_need	0:-7 1:15 2:10
w:the_*_note	1:-10 2:-18
w:the_*_now	0:13
w:the_*_number	0:5 1:22 2:6 3:26
w:the_*_off	0:26 1:-31 2:-19 3:29
w:the_*_office	1:5 2:-16
w:the_*_ok	0:14 2:6
w:the_*_on	1:17 2:-5 3:8
w:the_*_one	1:12 2:11 3:6
w:the_*_ones	1:24 2:23 3:27
w:the_*_open	0:8 1:21 2:22
w:the_*_or	0:7 1:36 2:35
w:the_*_order	1:-11 2:8 3:25
w:the_*_other	0:-20 1:-30 2:23
w:the_*_out	1:17 3:7
w:the_*_outstand	0:12
w:the_*_pack	1:-10 2:-8
w:the_*_panel	1:37 2:14 3:-14
w:the_*_part	1:-15
w:the_*_pass	0:-12 1:35 2:32
w:the_*_pcs	0:-14 2:8
w:the_*_people	0:21 1:28 2:34
w:the_*_permit	2:-18
w:the_*_piec	1:27 2:37
w:the_*_pins	0:8 2:21
w:the_*_plan	0:15 1:5
w:the_*_plat	0:-10 1:-13
w:the_*_please	1:-15 2:22
w:the_*_po	0:10 1:-18
w:the_*_polish	1:-8 2:-10
w:the_*_procedure	1:19 2:5
w:the_*_production	0:-17 1:13 2:-5
w:the_*_qty	0:-12 1:-7 2:11 3:35
w:the_*_quantity	0:20 1:22 2:25 3:47
w:the_*_quarantin	1:-13 3:-12
w:the_*_rack	1:7 2:12
w:the_*_rail	0:10
w:the_*_ray	1:11 2:5
w:the_*_reduce	1:-8 3:25
w:the_*_releas	0:13 1:-13
w:the_*_release	0:45 1:25 2:-7 3:-8
w:the_*_remain	0:11 1:-11 2:14
w:the_*_report	0:10 2:25 3:-14
w:the_*_result	0:-16 1:30 2:14 3:-10
w:the_*_retest	1:37 3:-18
w:the_*_roller	0:10
w:the_*_rul	1:8 2:20
w:the_*_run	1:14 2:33
w:the_*_sail	1:-11
w:the_*_sampl	0:8 1:-41 2:-23
w:the_*_seal	0:14 2:-10
w:the_*_sets	0:-6 3:13
w:the_*_shaft	0:-5 1:-13
w:the_*_shelv	1:-5 2:-12
w:the_*_shipment	0:-11 1:11 2:20
w:the_*_show	0:-11 1:23 2:28
w:the_*_side	0:20 2:-14
w:the_*_sign	0:-17
w:the_*_so	0:6 2:-10 3:9
w:the_*_spray	0:-12
w:the_*_st	1:11 2:-13
w:the_*_stand	0:-15 2:14
w:the_*_stay	0:-14 2:22 3:-16
w:the_*_still	1:13 3:18
w:the_*_study	0:11 1:21 2:23
w:the_*_supplier'	0:6 1:16 2:12
w:the_*_surveyor	0:-6 1:14 2:14
w:the_*_test	1:83 2:16 3:-20
w:the_*_tester	0:7 1:12 3:-6
w:the_*_th	0:20 1:12 2:-16
w:the_*_that	0:16 1:9 3:12
w:the_*_then	0:13 1:16 2:10
w:the_*_thicknes	0:-10 1:8 3:-18
w:the_*_three	1:7 2:10
w:the_*_to	0:9 1:-30 2:10 3:36
w:the_*_tray	0:-13 1:-6
w:the_*_treat	0:11 1:11 2:11
w:the_*_trial	1:56 2:43
w:the_*_unit	1:10 2:5
w:the_*_until	0:-10 1:23 2:18 3:14
w:the_*_up	1:11 2:-23
w:the_*_valu	0:-9 1:8 2:12
w:the_*_valve	3:-15
w:the_*_version	0:-18
w:the_*_vessel	0:-13
w:the_*_wait	0:27 1:17 2:28
w:the_*_week	0:-6 1:-37 2:-28
w:the_*_weld	0:-23 1:13 2:7
w:the_*_when	0:7 2:13
w:the_*_which	0:11 1:-9 2:-11
w:the_*_who	0:44 1:-12 2:7
w:the_*_will	0:8 1:32 2:10
w:the_*_wire	0:-10 1:5
w:the_*_with	1:7 2:-7 3:-12
w:the_*_yet	0:-7 1:-17 2:7
w:the_*_you	0:33 1:18 2:14
w:the_*_you've	0:-15 1:-11 3:-7
w:the_<name>	0:-23 1:6 2:18 3:5
w:the_<name>_<name>	0:-20 1:-7 2:10
w:the_<name>_forecast	2:13
w:the_<name>_line	2:25
w:the_<name>_plan	0:10 1:5
w:the_<name>_site	2:-12
w:the_<role>	0:53 1:-20 2:-12 3:-7
w:the_<role>_.	0:11
w:the_<role>_<role>	0:15 1:-11
w:the_accept	1:5 3:11
w:the_already	1:-19
w:the_approval	0:5 1:-10
w:the_approver	0:32
w:the_architect	0:-20 1:23 2:12
w:the_architect_has	0:-5 1:22 2:10
w:the_audit	1:30 2:-22
w:the_audit_.	1:30 2:-25
w:the_back	0:-16 1:32
w:the_back_.	0:-16 1:32
w:the_bag	0:12
w:the_balance	0:-8 2:12 3:39
w:the_balance_.	3:33
w:the_balance_need	1:15 2:10
w:the_balance_of	1:-23 2:13
w:the_barcode	1:9 2:17
w:the_bench	1:8 2:12
w:the_blister	0:-17 1:-7
w:the_block	0:13 1:31 2:38 3:-10
w:the_block_stock	3:-15
w:the_boat	0:8 1:15 2:20
w:the_bore	0:13
w:the_bore_gauge	0:13
w:the_box	1:-23
w:the_bracket	0:15 2:7
w:the_bracket_,	0:15 2:7
w:the_build	0:-8 3:14
w:the_bulk	0:22 1:35 2:35
w:the_burn	1:11
w:the_burn_in	1:11
w:the_burr	0:6 1:12 2:11
w:the_burst	0:5 1:9 2:22 3:-11
w:the_burst_test	1:8 2:18 3:-11
w:the_cage	1:-13 3:11
w:the_cage_.	0:-5 1:-25
w:the_cage_until	1:18 3:8
w:the_chair	0:10 2:6
w:the_clas	0:-6 1:32 2:24
w:the_clas_surveyor	0:-6 1:14 2:14
w:the_client	0:20 1:-12 2:-10
w:the_client_has	0:15
w:the_cmm	2:-18
w:the_coat	0:-15 1:29 2:10
w:the_cold	0:-17 1:6 2:7
w:the_color	0:5 1:13 2:14
w:the_colour	0:-12 1:17 2:6
w:the_com	0:-13
w:the_complete_balance	0:16
w:the_complete_open	0:-18
w:the_connector	0:-5 1:8 2:20
w:the_crib	1:16 2:23
w:the_crimp	0:-27 1:9 2:22
w:the_current	0:-27
w:the_current_issue	0:-20
w:the_current_revision	0:-10
w:the_custom	0:5 1:23 2:17
w:the_customer	1:27 3:20
w:the_customer'	0:10 1:27 2:29
w:the_customer_has	0:-6 1:27 2:11
w:the_customer_sign	0:-10
w:the_dealer	0:12 1:8 2:-11
w:the_decision	0:6 1:15
w:the_dishwasher	0:10 1:10 2:11
w:the_dishwasher_test	0:10
w:the_dock	1:-20 2:-17
w:the_done	0:-16
w:the_done_ones	0:-16
w:the_draw	1:-13 2:-10
w:the_drop	0:-9 1:12 2:-13
w:the_drop_test	0:-9 1:12 2:-13
w:the_eight	0:11
w:the_elevator	1:22 2:9
w:the_emc	1:13
w:the_emc_retest	0:-5 1:11
w:the_en	1:15 2:9
w:the_en_#	1:15 2:9
w:the_end	0:-10
w:the_end_of	0:-10
w:the_entire_balance	0:11
w:the_fai	1:10 2:6
w:the_fair	0:25 1:27 2:-16
w:the_fatigue	0:26 1:21 2:10
w:the_fatigue_bench	1:18 2:7
w:the_fifty	0:18
w:the_filler	1:16
w:the_finish	0:-12 1:-6 2:7
w:the_finish_ones	0:6 1:6 3:21
w:the_fire	0:14 1:18 2:17
w:the_first	0:-16 1:-9 2:13 3:-14
w:the_first_#	0:-9 2:-24
w:the_first_batch	0:-10 1:-11 2:-9
w:the_first_ones	1:6 2:12
w:the_first_production	0:-11 1:-8 2:-10
w:the_fit	0:-13 1:20 2:-30
w:the_fit_check	0:-13 1:12 2:-19
w:the_fit_up	2:-23
w:the_fixture	0:-10 2:7
w:the_flammability	1:12
w:the_follow	0:13 1:22 2:12 3:-14
w:the_follow_may	0:12 1:6
w:the_food	1:20 2:17
w:the_food_contact	1:20 2:17
w:the_four	1:13
w:the_full	0:-14
w:the_full_#	0:-14
w:the_furnace	1:14
w:the_gauge	0:-8 1:10
w:the_glas	2:-12
w:the_glaze	0:14 1:23 2:19
w:the_go	0:13 1:8 2:13
w:the_go_for	0:9 1:7 2:13
w:the_good	1:-23
w:the_good_ones	0:12
w:the_grey	0:9 1:12 2:32
w:the_grip	1:18
w:the_harbour	0:12 2:16
w:the_hardnes	0:14 1:55 2:11 3:14
w:the_harnes	1:-11
w:the_heat	0:11 1:14 2:18
w:the_heat_treat	0:11 1:11 2:11
w:the_held	0:-21 1:-8 3:-21
w:the_held_stock	1:-8 3:-10
w:the_hinge	1:-7 2:-13
w:the_hold	1:-25 2:5
w:the_hotel	0:28 1:14 2:12
w:the_hundr	0:23 2:10
w:the_institute	0:10 1:8 2:15
w:the_institute_.	0:10 1:7 2:9
w:the_interruption	1:-28
w:the_job	1:-11 2:-10
w:the_lab	0:-9 1:13 3:-23
w:the_lab_.	1:14
w:the_lab_has	0:-10
w:the_label	0:-7 1:5 2:22
w:the_lamp	1:-26
w:the_laser	0:17
w:the_last	0:-9 1:22
w:the_last_#	0:8 1:19 2:-8
w:the_last_column	0:14 1:10 2:16
w:the_latch	0:15
w:the_latest	0:15 2:-7
w:the_lath	1:-21
w:the_leak	1:26 3:-32
w:the_lens	0:-17
w:the_line	1:-11 2:9
w:the_line_trial	1:5 2:10
w:the_load	0:12 1:6 2:9
w:the_load_test	0:12 1:5 2:8
w:the_lot	0:13 1:5 2:12
w:the_lot_#	0:8 1:5 2:11
w:the_machin	1:29 2:12
w:the_material	1:-20 2:-15
w:the_miss	0:5 1:15
w:the_moment	1:-27 2:15
w:the_moment_.	1:-27 2:15
w:the_month	0:-10
w:the_new	0:15 2:52
w:the_new_label	0:6 2:11
w:the_newest	1:-12 2:-9
w:the_next	0:18 1:45 2:-12 3:-22
w:the_next_#	0:-17
w:the_next_.	1:-13 2:-10 3:6
w:the_next_call	0:8 1:21 2:14
w:the_next_delivery	0:-8 2:18
w:the_next_go	0:22 1:23 2:-13
w:the_next_lot	2:14
w:the_next_one	0:20 1:18
w:the_next_release	0:17 1:14 2:-15
w:the_nine	1:-10 2:-13
w:the_nod	0:29 2:-6
w:the_number	0:19 1:-16 3:10
w:the_oak	1:-11 2:-12
w:the_one	0:52 1:-26 2:21
w:the_one_releas	0:9 1:-14
w:the_one_who	0:20 1:-12 2:17
w:the_ones	0:13 1:-13 2:6 3:11
w:the_ones_in	0:-8 1:-11
w:the_only	0:11
w:the_open	0:-13 1:-30 3:70
w:the_open_balance	0:-17 3:18
w:the_open_order	1:-11 3:16
w:the_open_qty	0:-12 1:-7 3:28
w:the_open_quantity	0:6 1:-36 3:40
w:the_optic	0:15
w:the_order	0:8 1:16 2:14 3:95
w:the_order_,	0:-10 1:-11 3:17
w:the_order_.	1:-5 3:25
w:the_order_are	0:18 1:9
w:the_other	0:19 1:6 2:26 3:-12
w:the_other_#	0:23 1:16 2:13 3:-10
w:the_other_.	0:21
w:the_other_are	1:-10 2:24
w:the_other_half	0:6 1:12 2:7
w:the_other_stay	0:-13 1:6
w:the_outside	1:-18 2:-18
w:the_outstand	0:-10 1:-20 2:21
w:the_outstand_#	0:-10 1:-20 2:21
w:the_oven	0:-15 1:-11 2:27
w:the_pack	1:-31 2:-36
w:the_paint	0:5 1:20 2:-11 3:-12
w:the_paint_adhesion	1:18
w:the_pallet	1:-18
w:the_paper	0:24 1:11
w:the_patience	0:-6 2:-10
w:the_pause	0:-12 3:-7
w:the_pause_.	0:-12 2:-12
w:the_piec	1:-16
w:the_pilot	2:28
w:the_pilot_batch	1:-16 2:14
w:the_plant	1:23 2:-17
w:the_plat	1:30 3:-5
w:the_plater	0:-17 1:12
w:the_plug	0:10 1:14
w:the_po	0:-18 1:-6 3:47
w:the_po_,	0:-12 1:5 2:7 3:22
w:the_po_.	0:-17 1:-12 2:-9 3:29
w:the_porosity	1:5 3:32
w:the_pres	1:12 2:12
w:the_print	0:10 1:12 2:5
w:the_printer	0:-10 1:-10 2:-10
w:the_production	0:6 1:23 2:10
w:the_production_quantity	1:22
w:the_purchase	1:-12
w:the_purchase_order	1:-12
w:the_quantity	0:-7 1:7 2:9 3:50
w:the_quantity_still	1:13 3:14
w:the_quantity_to	0:-7 1:-13 3:31
w:the_quarantin	0:11 1:-10 3:-9
w:the_rack	1:18 2:11
w:the_recall	1:6 2:21
w:the_releas	0:27 1:39 2:10
w:the_releas_.	0:32
w:the_releas_quantity	0:16 1:38 2:7
w:the_release	0:45 1:23 2:9 3:-20
w:the_release_.	0:30 1:22 2:26
w:the_release_for	0:12 1:13 2:8
w:the_release_will	0:5 1:28
w:the_remain	2:14 3:-7
w:the_remain_#	1:-5 2:13 3:-22
w:the_remainder	0:13 1:33 2:29
w:the_resin	1:-15
w:the_rest	0:20 1:20 2:63 3:17
w:the_rest_,	1:14 3:15
w:the_rest_.	0:16 2:14
w:the_rest_of	0:-13 1:20 2:9 3:6
w:the_restart	2:-9 3:21
w:the_restart_figure	0:-16
w:the_restart_of	0:22 2:-10
w:the_result	1:25 2:8
w:the_result_of	1:19 2:8
w:the_retailer'	0:7 1:11 2:15
w:the_revis	0:-21
w:the_right	0:-37 1:-9 2:10
w:the_right_hand	1:-9 2:10
w:the_roof	0:-10
w:the_rubber	0:11
w:the_run	0:-10 1:32 2:27
w:the_salt	1:35 2:-19
w:the_salt_spray	0:-12
w:the_same	1:19 2:13 3:38
w:the_same_.	0:6 2:10
w:the_sampl	0:20 1:6 2:17
w:the_sampl_,	0:10 1:-9 2:24
w:the_sampl_.	0:11 1:20 2:27
w:the_sampl_are	0:-15 1:13 2:9
w:the_sampl_have	1:7 2:10
w:the_sample	0:18 1:7
w:the_scaffold	2:11
w:the_scratch	1:27 3:13
w:the_sea	1:15 2:19
w:the_sea_trial	1:15 2:19
w:the_seal	0:-10 1:11 2:17
w:the_seat	0:7 2:10
w:the_second	0:-7 1:44 2:18 3:-10
w:the_second_half	0:16 1:8 2:8
w:the_sery	0:6 1:37 2:37
w:the_sery_of	0:-8 1:-24 2:11
w:the_sery_release	1:13
w:the_seven	0:-10
w:the_shade	0:-11 1:-8
w:the_shelf	0:-20 1:12 2:5
w:the_shop	0:15 2:11
w:the_showroom	0:39 1:21 2:38
w:the_site	0:8 1:26 2:27
w:the_sort	3:-15
w:the_spray	0:-15
w:the_stop	0:-28 1:-33 2:-32 3:-7
w:the_stop_,	0:-5 1:-8 2:-18 3:13
w:the_stop_.	1:-19 2:-11
w:the_stop_:	0:-10 1:-17 2:-9 3:8
w:the_stop_;	0:-11
w:the_stop_are	0:-11 1:-8 2:-22
w:the_stop_count	1:-10
w:the_stop_on	0:-14 1:-5 2:-10
w:the_stopp	2:-9 3:18
w:the_stoppage	0:9 2:-14
w:the_store	0:9 2:11
w:the_strap	1:-41 2:-23
w:the_test	1:10 2:17
w:the_thermal	1:25 2:-15
w:the_thirty	0:6 1:10
w:the_thread	0:10 1:12 2:11
w:the_thread_gauge	1:12
w:the_three	0:11 1:-5 2:-22
w:the_time	0:-26 1:-28
w:the_torque	0:-10 1:24 2:14
w:the_torque_test	0:-11 1:21 2:8
w:the_toy	0:20 1:-10 2:-12
w:the_trade	0:-26 1:12 2:18
w:the_trade_fair	0:-15
w:the_trade_show	0:-16 1:12 2:18
w:the_transmission	0:-13 1:19
w:the_trial	0:14 1:9 2:25
w:the_truck	0:8 1:-22
w:the_twelve	0:7 3:13
w:the_ul	1:20 2:21
w:the_ul_file	1:12 2:15
w:the_ultrasonic	1:15
w:the_updat	0:-19
w:the_updat_file	0:-19
w:the_urgent	0:-7 1:8 2:22
w:the_urgent_shipment	0:-11 1:7 2:20
w:the_valve	2:10
w:the_week	0:31 1:9
w:the_week_of	0:22 1:9
w:the_weld	1:26 3:-16
w:the_weld_procedure	1:19 2:5
w:the_white	0:-12 1:-8 2:-6
w:the_whole	0:20
w:the_whole_outstand	0:13
w:the_whole_remain	0:12
w:the_window	0:-15 2:8
w:the_window_#	0:-10 1:-8
w:the_window_<name>	0:-12 1:12 2:11
w:the_word	0:15 1:5 2:5
w:the_wrong	3:-20
w:the_x	1:11 2:10
w:the_x_ray	1:11 2:5
w:the_yard	0:-16 1:13 2:28
w:their	0:14 1:40 2:27 3:-7
w:their_*_.	0:-6 2:5 3:24
w:their_line	0:-11
w:their_line_.	0:-11
w:their_own	2:10 3:-16
w:them	0:26 1:29 2:32 3:45
w:them_*_#	0:5 1:-7 3:38
w:them_*_,	0:12
w:them_*_.	0:49 1:21 2:21 3:-21
w:them_*_<name>	0:-21 1:-13 2:-22
w:them_*_and	0:11 1:27 2:34
w:them_*_go	0:11
w:them_*_of	0:-11
w:them_*_our	1:12 2:11
w:them_*_rev	0:10
w:them_*_the	0:9 1:17 2:5 3:39
w:them_*_to	1:-22 2:-16
w:them_*_week	1:12
w:them_*_you	1:8 2:13
w:them_,	0:21 1:47 2:31 3:25
w:them_,_#	1:14 3:38
w:them_,_the	0:-11
w:them_.	0:59 1:15 2:20 3:-12
w:them_:	0:16 1:6
w:them_;	1:-17
w:them_and	1:8 2:22
w:them_at	1:-23 2:-23
w:them_before	1:18
w:them_before_the	1:18
w:them_by	0:-20 1:-20 2:-23
w:them_can	0:11
w:them_can_go	0:11
w:them_in	0:21 2:-9 3:6
w:them_is	0:5 1:10 2:10
w:them_myself	0:14 2:9
w:them_off	0:11 2:5 3:17
w:them_off_the	3:17
w:them_on	0:-17 1:16 2:35 3:23
w:them_on_the	0:-7 1:6 3:24
w:them_out	0:-11
w:them_out_of	0:-11
w:them_rev	2:11
w:them_separately	1:8 2:-11
w:them_stay	0:11 1:5 2:6
w:them_to	0:12 1:-19 2:-17
w:them_to_the	0:11 1:-30
w:them_to_you	1:8 2:13
w:then	0:42 1:82 2:51
w:then_*_(	1:10 2:5
w:then_*_,	0:12 1:-17 2:7
w:then_*_.	0:12 1:8 2:20
w:then_*_<name>	0:-11 2:10
w:then_*_from	0:6 2:13
w:then_*_i	0:5 2:16
w:then_*_in	0:16 1:28 2:38
w:then_*_release	0:8 1:6 2:-12
w:then_*_send	0:12 1:8 2:28
w:then_*_the	0:14 1:21 2:5
w:then_*_will	1:10 2:6
w:then_*_write	0:6 2:17
w:then_,	2:11
w:then_.	1:-8 3:24
w:then_<name>	0:5 1:36 2:51
w:then_<name>_<name>	0:-11
w:then_<name>_in	0:16 1:28 2:38
w:then_<name>_send	0:6 2:21
w:then_<role>	1:12 2:15 3:-11
w:then_<role>_(	1:10
w:then_a	0:7 1:6 2:23
w:then_i	0:36 1:27 2:8
w:then_i_release	0:7 2:-12
w:then_i_send	0:5 1:5 2:11
w:then_i_write	0:6 2:17
w:then_releas	1:27 2:12
w:then_release	0:15 1:43 2:11
w:then_release_the	0:7 1:17
w:there	1:6 2:17 3:-6
w:there'	0:-12 1:15 2:18
w:there'_#	1:14 2:7
w:there'_no	0:-13
w:there_*_#	0:24 2:9 3:14
w:there_*_the	0:-17
w:there_.	1:13 2:-9
w:there_are	0:7 3:-22
w:there_are_#	0:16
w:therefore	0:27
w:thermal	0:11 1:20 2:-8
w:these	0:29 1:8 2:17 3:33
w:these_#	0:19 1:-10 2:-8 3:12
w:these_*_.	1:-20
w:these_*_the	1:13 2:5 3:5
w:these_,	3:15
w:these_.	0:17 1:17 2:6
w:these_are	0:-17 1:-10
w:these_three	1:6 2:12
w:they	0:29 1:-47 2:-37 3:69
w:they're	0:6 3:25
w:they_*_,	0:24 1:25
w:they_*_.	1:-21 2:-17
w:they_*_be	1:-12 3:-7
w:they_*_for	1:-23 2:-17
w:they_*_in	0:10 1:-22 2:8
w:they_*_not	1:7 2:11
w:they_*_off	0:-20 3:14
w:they_*_on	0:13 1:16
w:they_*_out	0:-10
w:they_*_part	3:15
w:they_*_the	0:-14 3:48
w:they_*_to	1:-26
w:they_*_toward	0:-5 3:26
w:they_*_until	0:-6 1:35 2:9
w:they_are	0:24 1:-30 2:-19 3:48
w:they_are_,	0:24
w:they_are_.	1:-20
w:they_are_for	1:-28
w:they_are_in	1:-23
w:they_are_until	0:5 1:20 2:9
w:they_can	1:-12 3:-5
w:they_can_be	1:-12 3:-7
w:they_come	0:-27 3:15
w:they_come_off	0:-20 3:14
w:they_count	1:8 2:7 3:28
w:they_count_toward	0:-5 3:26
w:they_do	1:6 2:11
w:they_do_not	1:6 2:11
w:they_go	1:-16
w:they_have	1:16
w:they_reduce	3:44
w:they_reduce_the	3:41
w:they_sit	0:-13
w:they_stay	0:32 1:-12
w:they_stay_on	0:13
w:they_were	0:-14
w:thicknes	0:-22 1:15 3:-17
w:thicknes_.	0:-22 1:14
w:third	0:11 1:11 2:5
w:third_*_the	0:10 1:11 2:5
w:third_of	0:10 1:11 2:5
w:third_of_the	0:10 1:11 2:5
w:thirty	0:-10 1:29 2:17
w:this	0:29 1:-38 2:-26 3:-8
w:this_*_,	0:7 1:-29 2:-8
w:this_*_.	0:32 1:-24 2:-22 3:-24
w:this_*_:	0:6 1:-14 2:16
w:this_*_;	1:10
w:this_*_<name>	0:16 1:-15
w:this_*_and	1:-12 2:-10
w:this_*_i	0:16 2:-10
w:this_*_is	0:25
w:this_*_the	0:8 1:-20
w:this_*_will	1:18
w:this_,	0:26 1:-46 3:10
w:this_,_<name>	1:-15
w:this_.	0:15 1:-34 2:-10
w:this_and	0:9 1:26 2:12
w:this_and_the	0:7 2:11
w:this_and_will	1:18
w:this_as	0:11 1:-14 2:-11 3:-11
w:this_as_the	1:-8 2:-11
w:this_is	0:15 1:-19
w:this_mail	0:-13 2:-5
w:this_mail_:	2:16
w:this_mail_i	0:14
w:this_morn	0:38
w:this_morn_.	0:38
w:this_off	0:29 1:-20 2:-16
w:this_one	0:30 1:13
w:this_one_.	1:12 2:8
w:this_one_and	0:26
w:this_order	0:-10
w:this_release	0:39 1:-30 2:-18 3:-5
w:this_release_.	0:33 1:-16 2:-21 3:-7
w:this_release_and	1:-12 2:-10
w:this_release_is	0:23
w:this_restart	0:6 1:-21
w:this_week	1:10 3:-15
w:those	0:66 1:54 2:26 3:49
w:those_#	0:-10 1:7
w:those_*_.	0:14 1:-15 2:-13
w:those_*_box	3:24
w:those_*_the	0:14
w:those_.	0:31 2:19 3:-8
w:those_are	0:26 1:35
w:those_as	0:16 2:9
w:those_com	0:10 1:6
w:those_in	0:10
w:those_is	1:26
w:those_off	0:11 1:16 2:24
w:those_too	2:12
w:those_too_.	2:10
w:thread	1:23 2:11 3:27
w:thread_gauge	1:12
w:three	0:-13 1:-8 2:11
w:through	0:28 1:37 2:-14 3:6
w:through_#	0:8 1:12
w:through_*_#	0:-11 1:16 2:24
w:through_*_.	0:7 1:25
w:through_your	0:28
w:throughout	0:-10 1:-8
w:thru	0:14 2:31
w:thru_#	0:14 1:-15 2:5
w:thru_*_,	1:12 2:10
w:thx	0:-22 1:-11
w:tight	0:-14 2:27
w:tight_*_the	0:14 2:10
w:tight_until	0:14
w:tight_until_the	0:14
w:til	0:12 1:42 2:42 3:16
w:til_<name>	0:31 1:30
w:til_the	0:11 1:50 2:26
w:till	0:38 1:47 2:9 3:-19
w:till_*_clas	1:18
w:till_*_customer	1:11
w:till_*_has	1:35 2:23
w:till_*_in	0:14 1:6 2:11
w:till_*_is	1:29
w:till_<name>	0:16 1:33 2:14
w:till_<name>_in	0:13 2:9
w:till_our	0:13 1:34 2:49
w:till_the	0:7 1:84 2:-9 3:-14
w:till_the_clas	1:18
w:till_the_customer	1:11
w:time	1:-26 2:5 3:14
w:time_.	0:15
w:tins	0:11
w:to	0:-16 1:-7 2:-35 3:33
w:to_#	0:15 1:-11 2:15 3:-17
w:to_#_,	2:17 3:15
w:to_#_.	0:-10 3:-10
w:to_#_<name>	0:16 1:10
w:to_*_#	1:-16 2:-11 3:-11
w:to_*_(	1:-20 3:-11
w:to_*_,	0:10 1:7 2:-31
w:to_*_.	0:9 2:-5 3:42
w:to_*_:	2:50
w:to_*_<name>	2:-24
w:to_*_again	0:15 1:8 2:16
w:to_*_and	0:-8 1:7 3:13
w:to_*_at	0:-16 1:5 2:10
w:to_*_back	0:-12 2:12
w:to_*_before	1:25
w:to_*_between	1:-13 2:-10
w:to_*_blown	0:-14
w:to_*_built	1:34 3:12
w:to_*_by	1:-14 2:-11 3:23
w:to_*_c	0:-10 1:-18
w:to_*_cast	0:18 1:7
w:to_*_count	0:-10 1:-17
w:to_*_cut	0:-8 1:-9 2:27
w:to_*_deduct	1:-13
w:to_*_first	0:12 1:10
w:to_*_for	0:12 1:16 2:10
w:to_*_in	0:-15 2:-9
w:to_*_issue	0:-18
w:to_*_kept	0:-9 1:11 2:11
w:to_*_made	1:-18 2:21
w:to_*_manufactur	1:-29 3:21
w:to_*_mould	0:-13 1:13
w:to_*_newest	1:-12 2:-9
w:to_*_now	0:-11 1:-8 2:-7
w:to_*_on	0:-16 1:-15 2:29
w:to_*_our	2:-30
w:to_*_out	0:-10 1:-11 2:-10
w:to_*_print	0:13 1:14 2:6
w:to_*_produc	1:-27 2:10 3:36
w:to_*_reduc	3:17
w:to_*_releas	0:17 1:42 2:21
w:to_*_restart	2:-24
w:to_*_sent	0:-11 1:-22 2:-15
w:to_*_shipp	1:20 2:17
w:to_*_start	0:-9 1:11 2:20
w:to_*_stop	0:-10
w:to_*_taken	0:-15 1:14
w:to_*_that	0:10 1:-16 3:-10
w:to_*_the	1:52 2:31 3:-16
w:to_*_until	0:10 1:35 2:27
w:to_*_used	1:5 3:-12
w:to_*_with	0:-26
w:to_<name>	0:-9 1:-42 2:-13 3:-18
w:to_<name>_#	0:-6 1:-18 2:-7
w:to_<name>_.	0:-7 1:-5 2:-13
w:to_approve	0:10 1:-7
w:to_be	1:10 3:73
w:to_be_blown	0:-14
w:to_be_built	1:34 3:12
w:to_be_cast	0:18 1:7
w:to_be_count	0:-10 1:-17
w:to_be_cut	0:-8 1:-9 2:27
w:to_be_deduct	1:-13
w:to_be_kept	0:-9 1:11 2:11
w:to_be_made	1:-18 2:21
w:to_be_manufactur	1:-29 3:21
w:to_be_mould	0:-13 1:13
w:to_be_print	0:13 1:14 2:6
w:to_be_produc	1:-27 2:10 3:36
w:to_be_reduc	3:17
w:to_be_releas	0:6 1:16 2:16
w:to_be_restart	2:-24
w:to_be_sent	0:-11 1:-22 2:-15
w:to_be_shipp	1:20 2:17
w:to_be_start	0:-9 1:11 2:20
w:to_be_taken	0:-15 1:14
w:to_be_used	1:5 3:-12
w:to_begin	0:-6 1:11 2:15
w:to_build	0:-26 1:-6 2:-35 3:33
w:to_build_.	0:-5 1:-7 3:30
w:to_carry	0:14
w:to_draw	0:-12 2:-7 3:25
w:to_draw_#	2:-12
w:to_draw_issue	0:-18
w:to_draw_revision	0:12
w:to_follow	0:12 2:11
w:to_go	1:12 2:21
w:to_go_on	0:-5 1:13 2:21
w:to_keep	1:15
w:to_leave	1:14 2:12
w:to_look	0:-11
w:to_look_at	0:-11
w:to_make	1:-6 3:31
w:to_make_.	0:6 1:-10 3:14
w:to_mould	3:15
w:to_our	1:-21
w:to_proce	0:-14
w:to_remain	0:-24 2:23
w:to_remain_on	0:-12 2:8
w:to_repeat	0:19
w:to_rev	0:6 2:24
w:to_rev_#	1:15 2:27 3:-5
w:to_rev_c	0:-10 1:-18
w:to_revision	0:19 1:-20 2:-10 3:-7
w:to_revision_#	0:19 1:-16 2:-10 3:-7
w:to_run	2:-15
w:to_see	0:-9 1:17 2:9
w:to_see_the	0:-9 1:17 2:9
w:to_send	0:5 1:-24 2:7
w:to_ship	0:-10 1:12 2:-20 3:9
w:to_ship_#	1:13
w:to_ship_,	3:-16
w:to_sort	0:-9 1:-10 2:-10
w:to_sort_out	0:-10 1:-10 2:-10
w:to_start	0:-8 1:6 2:15
w:to_stay	1:-11 2:18 3:-16
w:to_stay_on	1:-13 2:5
w:to_the	0:-9 1:14 2:-18 3:27
w:to_the_#	0:6 1:11
w:to_the_<name>	0:-15 1:-20 2:-31
w:to_the_newest	1:-12 2:-9
w:to_the_releas	0:16 1:38 2:7
w:to_the_stop	0:-10
w:to_these	0:9 1:-10 2:-13
w:to_us	0:-18 2:-19 3:37
w:to_us_.	0:-13 1:18 3:37
w:to_use	0:10 1:31 3:23
w:to_wait	1:16 2:16
w:to_wait_for	0:12 1:14 2:9
w:to_weld	1:-30 3:41
w:to_weld_.	3:41
w:to_you	1:38 2:38
w:to_you_.	0:23 1:34 2:25
w:to_your	1:-13 2:-19
w:today	0:20 1:-31 2:-29 3:33
w:today'	1:9 3:-12
w:today_*_#	0:-15
w:today_,	0:18 1:-5
w:today_.	0:12 1:-29 2:-28 3:32
w:today_for	0:-14
w:together	2:14
w:together_*_are	0:14
w:together_,	0:14
w:told	0:30 1:29 2:33
w:told_us	0:22
w:tomorrow'	3:32
w:tonight'	0:-20
w:tonight'_van	0:-20
w:too	0:24 1:27 2:11 3:5
w:too_.	0:15 1:11 2:22 3:5
w:tool	0:7 1:21 2:23 3:-32
w:top_,	0:-18
w:top_of	0:11
w:torque	1:31 2:19 3:-6
w:torque_*_is	1:11
w:torque_test	0:-6 1:26 2:13
w:total	0:17 1:9 3:6
w:total_*_#	0:14
w:tote	0:10 1:-23 3:10
w:tote_#	0:14 1:-22 3:10
w:tote_#_,	0:12 3:10
w:tote_*_,	0:12 3:10
w:tote_bags	0:-13 1:-7
w:touch	1:28 2:27
w:touch_*_other	0:-14 2:12
w:touch_*_the	0:14 1:24 2:12
w:touch_*_this	0:-12 2:5
w:touch_before	0:14 1:11 2:10
w:touch_before_the	0:12 1:10 2:10
w:touch_by	0:-12 2:5
w:touch_by_this	0:-12 2:5
w:touch_the	0:-13 2:14
w:touch_the_other	0:-14 2:12
w:toward	0:-28 1:-18 2:9 3:14
w:toward_*_po	0:-8 3:15
w:toward_*_releas	0:-12
w:toward_the	0:-26 1:-18 2:9 3:14
w:toward_the_po	0:-8 3:15
w:toward_the_releas	0:-12
w:toy	0:20 1:-10 2:-12
w:tpe	0:18 1:-5 2:-6
w:tpu	2:30
w:track	0:-16 1:-6 2:-12
w:trade	0:-24 1:12 2:21
w:trade_fair	0:-15
w:trade_show	0:-16 1:12 2:18
w:transformer	2:14
w:transmission	0:-13 1:19
w:transport	0:-19
w:tray	0:-10 2:26
w:tray_#_are	1:5 3:10
w:tray_*_,	0:-5 1:-17
w:tray_*_are	1:7 2:6 3:21
w:tray_*_rev	0:15 1:9
w:tray_,	0:15
w:tray_.	0:-13 1:-18 2:-10
w:tray_a	3:26
w:tread	1:-11 2:-11
w:treat	0:13 1:11 2:11
w:tri	0:9 1:15 2:20
w:trial	0:17 1:58 2:60
w:trial_*_.	1:10 2:10
w:trial_*_<name>	0:14 1:25 2:24
w:trial_*_our	0:5 1:22 2:9
w:trial_*_over	1:5 2:10
w:trial_,	0:12 1:34 2:17
w:trial_.	1:41 2:13
w:trial_at	0:6 1:10 2:16
w:trial_in	0:14 1:18 2:14
w:trial_in_<name>	0:14 1:18 2:14
w:trial_is	0:-14 1:11 2:15
w:trial_is_over	1:5 2:10
w:trim	0:-12 1:5 2:9
w:truck	0:-16 1:-21 2:-7 3:-7
w:truck_*_#	0:-22
w:truck_,	2:6 3:12
w:truck_.	1:-8 2:-17 3:-47
w:truck_is	1:-17
w:try	0:8 1:28 2:33
w:turn	0:27 1:14 3:33
w:turn_*_.	1:26
w:turn_*_loose	0:11 1:5 2:16
w:turn_out	2:-16
w:turn_the	0:17 1:-5 2:-8
w:turn_them	0:13 2:11
w:turn_up	1:26
w:turn_up_.	1:26
w:twelve	0:7 1:-10 2:-20 3:13
w:twenty	0:-5 1:21
w:twenty_two	0:-11
w:two	0:-8 1:18 2:39 3:-10
w:two_*_,	0:15 1:5
w:two_*_.	1:-22 2:42
w:two_*_of	0:-14 1:12
w:two_*_them	1:10
w:two_hundr	1:7 2:12
w:two_of	1:10 3:-17
w:two_of_them	1:10
w:ul	1:20 2:22
w:ul_*_is	1:12 2:15
w:ul_file	1:12 2:15
w:ul_file_is	1:12 2:15
w:ultrasonic	1:15
w:unbuilt	0:36 1:8 2:11
w:unchang	0:-40 1:-23 2:-20
w:unchang_.	0:-28 1:-20 2:-22
w:unclear	1:13
w:under	0:26 1:30 2:-5
w:under_"	1:-13
w:under_*_#	0:20 3:12
w:under_*_.	0:11
w:under_*_until	0:12
w:under_po	0:13
w:under_po_#	0:13
w:undersign	0:48 1:-10 2:9 3:-7
w:unit	1:16 2:-11 3:5
w:unit_)	2:28
w:unit_)_.	2:28
w:unit_*_.	2:28
w:unit_*_been	1:-13 2:-13
w:unit_*_not	1:18
w:unit_*_on	0:8 1:16 2:12
w:unit_*_the	0:22 1:8 2:-9
w:unit_.	0:-18 1:-16 2:-13
w:unit_do	1:17
w:unit_do_not	1:17
w:unit_from	0:-10
w:unit_have	1:-13 2:-13
w:unit_have_been	1:-13 2:-13
w:unit_in_the	1:-10 2:-9
w:unit_of	0:21
w:unit_of_the	0:21
w:unit_price	0:-19
w:unit_reduce	1:28
w:unit_reduce_the	1:28
w:unit_stay	0:6 1:16 2:12
w:unit_stay_on	0:7 1:16 2:12
w:unles	0:32
w:unlock	1:18
w:unreleas	0:13 1:12 2:29
w:unreleas_*_the	0:6 1:8 2:21
w:unreleas_until	0:12 2:9
w:unshipp	1:-10 2:45
w:until	0:19 1:104 2:69 3:14
w:until_*_#	0:9 1:-16 2:6
w:until_*_.	1:22 2:17
w:until_*_<name>	0:12 1:24 2:38 3:12
w:until_*_<role>	0:6 1:29 2:16
w:until_*_boat	0:8 1:15 2:20
w:until_*_clas	0:-13
w:until_*_coat	1:14
w:until_*_colour	0:-12 1:8
w:until_*_customer	0:-6 1:12 2:22
w:until_*_customer'	1:14 2:13
w:until_*_dealer	2:11
w:until_*_drop	2:24
w:until_*_fatigue	0:26 1:6 2:7
w:until_*_fill	0:-15 1:8 2:5
w:until_*_fit	1:15 2:15
w:until_*_get	1:15
w:until_*_hardnes	1:11 2:6 3:-10
w:until_*_has	0:15 1:39 2:36 3:5
w:until_*_have	0:-10 1:24 2:9
w:until_*_heat	1:5 2:13
w:until_*_is	1:33 2:-5
w:until_*_lab	1:20 2:9
w:until_*_line	1:13 2:18
w:until_*_new	0:-19 1:19 2:20
w:until_*_notice	0:-9 1:-56 2:17
w:until_*_on	1:16
w:until_*_paint	1:6 2:-14
w:until_*_porosity	3:32
w:until_*_result	1:17
w:until_*_salt	0:-11
w:until_*_same	1:12
w:until_*_sampl	1:5 2:10
w:until_*_seal	0:16
w:until_*_seen	2:11
w:until_*_shop	0:15 2:10
w:until_*_showroom	0:37 1:16 2:25
w:until_*_sign	0:21 1:19 2:21
w:until_*_site	2:16
w:until_*_stock	1:30 2:11
w:until_*_test	0:17 1:28 2:11 3:-5
w:until_*_trial	1:18 2:11
w:until_*_ul	1:11 2:15
w:until_*_weld	0:-5 1:13 2:6 3:-12
w:until_*_x	0:-9 1:31 2:10
w:until_*_yard	0:6 1:22 2:9
w:until_<name>	0:32 1:64 2:42 3:27
w:until_<name>_.	1:15
w:until_<name>_has	1:33 2:22
w:until_<role>	1:43 3:9
w:until_emc	1:9 2:11
w:until_further	0:-9 1:-56 2:17
w:until_further_notice	0:-9 1:-56 2:17
w:until_i	0:12
w:until_legal	0:19 1:11 2:10
w:until_market	1:10 2:14
w:until_new	0:6 1:20
w:until_our	1:63 2:67
w:until_our_<name>	2:11
w:until_our_line	1:13 2:19
w:until_our_showroom	1:11
w:until_our_stock	1:30 2:11
w:until_ppap	1:15 2:19
w:until_the	0:11 1:80 2:38 3:-12
w:until_the_#	1:-19
w:until_the_<name>	0:12 1:18 2:35
w:until_the_boat	0:8 1:15 2:20
w:until_the_clas	0:-13
w:until_the_coat	1:14
w:until_the_colour	0:-12
w:until_the_customer	0:-7 1:11 2:20
w:until_the_drop	2:24
w:until_the_fatigue	0:26 1:6 2:7
w:until_the_hardnes	1:11 2:6 3:-10
w:until_the_heat	1:5 2:13
w:until_the_lab	0:-10 1:16
w:until_the_new	0:-25 1:15 2:16
w:until_the_paint	1:6 2:-14
w:until_the_porosity	3:32
w:until_the_salt	0:-11
w:until_the_same	1:12
w:until_the_sampl	1:5 2:10
w:until_the_seal	0:16
w:until_the_shop	0:15 2:10
w:until_the_showroom	0:37 1:6 2:22
w:until_the_site	2:16
w:until_the_ul	1:11 2:15
w:until_the_weld	0:-5 1:13 2:6 3:-12
w:until_the_yard	0:6 1:22 2:9
w:until_their	1:22
w:until_we	0:-8 1:59 2:17
w:until_we_get	1:15
w:until_we_have	0:-10 1:24 2:9
w:up	1:-10 2:-10 3:-43
w:up_*_,	0:17 1:5 2:14
w:up_*_.	0:-10
w:up_*_after	1:-25 2:8
w:up_*_our	1:10
w:up_*_the	0:-26 1:14 2:-15 3:-23
w:up_,	0:7 1:9 2:25
w:up_.	0:15 1:16 2:-24 3:-21
w:up_again	0:9 1:-16 2:24
w:up_at	2:-23
w:up_before_the	1:-11
w:up_for	0:-7 2:-25
w:up_on	0:10 2:10
w:up_the	0:7 2:10
w:up_till	0:-11 1:19 2:6
w:up_till_the	0:-11 1:13
w:updat	0:-19 2:15
w:updat_*_.	0:-13
w:updat_file	0:-19
w:updat_file_.	0:-13
w:ups	0:-13
w:urgent	0:-15 1:10 2:44
w:urgent_*_for	0:-5 2:11
w:urgent_shipment	0:-11 1:7 2:20
w:urgent_shipment_for	2:11
w:us	0:-16 1:43 2:-8 3:38
w:us_#	1:-6 2:-10 3:-22
w:us_*_.	0:-11 1:8
w:us_*_<name>	1:-16 2:-18
w:us_*_the	3:18
w:us_,	0:-24 1:-17 2:-11
w:us_.	0:-17 1:17 2:-22 3:47
w:us_and	1:18 2:19
w:us_in	1:-7 2:-19
w:us_in_<name>	1:-18 2:-19
w:us_on	3:18
w:us_on_the	3:18
w:us_the	0:-9 2:5 3:-15
w:usable	0:-11
w:use	0:9 1:15 2:-8 3:12
w:use_*_.	3:-18
w:use_*_current	0:-15
w:use_*_is	0:17
w:use_*_latest	0:12
w:use_*_of	1:12
w:use_,	0:9 1:-17
w:use_as	0:17
w:use_as_is	0:17
w:use_the	0:-19 1:8 2:-12
w:use_the_latest	0:12
w:use_them	1:-16 3:-11
w:used	0:-16 2:5 3:-13
w:used_*_#	3:-11
w:used_*_the	0:-17 1:-9
w:used_,	1:-7 3:-18
w:used_.	1:5 3:-19
w:used_and	3:-10
w:usual	0:-16 1:-22 2:-14 3:6
w:usual_.	0:-14 1:-11 2:-10
w:v	0:-19 2:-26
w:validation	1:23 2:5
w:valu	0:-9 1:9 2:12
w:valv	0:6 1:14 3:12
w:valve	0:6 2:13 3:-26
w:valve_*_,	0:19 2:12
w:valve_*_in	3:-23
w:valve_stem	2:12
w:van	0:-18 1:-18 3:-34
w:van_.	0:-18 1:-19 3:-34
w:varnish_*_.	0:-11
w:varnish_unchang	0:-11
w:varnish_unchang_.	0:-11
w:veneer	0:-25 1:8
w:veneer_,	0:-22
w:ver	0:-12
w:ver_.	0:-12
w:vera	0:28 1:42
w:verdict	0:15 2:5
w:version	0:-10 1:15 2:-9 3:19
w:version_#	0:-5 1:-7 2:-10 3:11
w:very	1:-21 2:-17
w:very_*_.	1:-21 2:-17
w:vessel	0:-13
w:vial	2:22
w:vibration	1:5 2:14
w:visit_.	1:23
w:visor	0:-24 2:-26
w:wait	1:75 2:75 3:-25
w:wait_*_<name>	0:30 1:7 2:14
w:wait_*_our	1:30 2:24
w:wait_*_the	1:80 2:59 3:-15
w:wait_*_until	2:15
w:wait_*_us	0:-10
w:wait_*_your	1:14 2:6
w:wait_,	1:33 2:23
w:wait_.	1:-33
w:wait_for	1:98 2:72 3:-18
w:wait_for_the	1:69 2:54 3:-15
w:wait_in	0:8 1:18
w:wait_in_your	0:8 1:13
w:wait_mean	1:5 2:15
w:wait_on	0:-14 1:62 2:24 3:-11
w:wait_on_the	1:35 2:12
w:wait_on_us	0:-10
w:wait_until	0:37 1:13 2:27
w:walk	1:11 2:5
w:walk_the	1:11 2:5
w:walnut	0:14
w:want	0:15 1:17 2:-17 3:-42
w:want_the	0:6 1:-23 2:-21
w:want_to	0:7 1:22
w:warehouse	0:-23 1:11 2:32 3:-11
w:warehouse_*_#	1:11
w:warehouse_*_not	0:12 1:5
w:warehouse_*_our	0:-10 1:5 2:5
w:warehouse_,	0:12 1:21 2:10
w:warehouse_,_not	0:12 1:5
w:warehouse_.	0:-19 1:-28 2:20 3:-13
w:warehouse_until	0:-15 1:6 2:6
w:warranty	0:-18 2:6
w:was	0:-6 1:-31 2:-17 3:46
w:was_*_,	0:-10
w:was_*_.	0:-26 1:-16 2:-17
w:was_*_before	1:-10
w:was_*_by	0:12 1:-16
w:was_*_in	0:-10 2:5
w:was_.	1:-16
w:was_finish_before	1:-10
w:was_in	0:-11
w:was_releas	0:-10 2:5
w:was_releas_in	0:-10 2:5
w:was_suspend	0:-18 1:-19 2:-17
w:way	1:-22
w:we	0:-33 1:-10 2:-34 3:15
w:we'll	0:-21 1:-21 2:-22
w:we've	1:33 2:16
w:we've_*_the	1:23
w:we_*_#	1:8 2:12 3:-14
w:we_*_,	0:-19 1:-27
w:we_*_.	3:-21
w:we_*_it	0:-9 1:24
w:we_*_lot	1:-14
w:we_*_not	3:-20
w:we_*_on	1:-22
w:we_*_one	0:10 2:15
w:we_*_resume	2:-15
w:we_*_take	0:-7 3:17
w:we_*_the	0:-34 1:6 2:-19 3:13
w:we_*_them	0:-22
w:we_*_those	0:10 1:-19 2:-17
w:we_*_to	0:-13 2:-12
w:we_*_you	0:-9 1:-10 2:-8
w:we_agree	0:-13 2:-12
w:we_agree_to	0:-13 2:-12
w:we_approve	0:-16
w:we_approve_the	0:-16
w:we_are	0:-10 1:5
w:we_call	0:9 3:-14
w:we_call_the	0:9 3:-14
w:we_can	0:-32 1:-11 3:13
w:we_do	3:-20
w:we_do_not	3:-20
w:we_expect	1:-6 3:-26
w:we_get	1:30
w:we_get_the	1:30
w:we_have	0:-21 1:19 2:17
w:we_have_the	0:-10 1:20 2:10
w:we_need	0:-26 1:-34 2:-24
w:we_need_the	0:-26 1:-20 2:-25
w:we_pull	2:-27
w:we_restart	1:-7 2:-10
w:we_see	1:18 2:7
w:we_stopp	1:-9 2:-8 3:-21
w:we_stopp_you	0:-10 1:-10 2:-10
w:we_take	2:11 3:15
w:we_take_#	1:14 2:10 3:11
w:we_take_the	1:-16
w:we_will	0:-10 1:-16 3:17
w:webb	0:-14
w:week	1:11
w:week_#_:	1:-10 2:-8
w:week_*_#	0:-10 1:13 2:11
w:week_*_:	1:-10 2:-8
w:week_*_<name>	1:-36 2:-16
w:week_*_and	0:6 1:7 2:12
w:week_.	0:-6 3:-12
w:week_;	1:14
w:week_and	0:15 1:12
w:week_of	0:-9 1:-10 2:-6
w:week_of_#	0:-10 1:13 2:11
w:week_of_<name>	0:-10 1:-41 2:-17
w:weekend	1:-13 2:-21
w:weld	0:-25 1:10 2:14 3:5
w:weld_*_,	1:16
w:weld_.	0:-16 3:41
w:weld_audit	1:21
w:weld_procedure	1:24 2:8
w:weld_up	1:-11
w:well	0:25 2:20 3:17
w:well_.	0:20 1:15 2:14
w:well_and	0:8 1:-17
w:went	0:33 1:-28 2:-27
w:went_out	0:14
w:were	2:-31 3:9
w:were_*_at	0:-15 1:-7
w:were_*_finish	0:11 3:9
w:were_*_in	0:-12
w:were_*_to	0:-14
w:were_*_when	1:-16 2:-36 3:-21
w:were_already	3:-23
w:were_complete	0:-11
w:were_complete_at	0:-11
w:were_finish	0:-6 2:-28 3:18
w:were_finish_before	1:10 2:-9 3:15
w:were_finish_when	2:-27
w:were_made	0:14 3:13
w:were_ready	1:-16 2:-16
w:were_still	0:18 1:13
w:what	0:9 1:-7 2:-9 3:66
w:what'	1:8 2:13 3:24
w:what'_*_to	3:28
w:what'_left	1:8 2:12 3:17
w:what'_left_to	3:19
w:what_*_.	1:-22 3:26
w:what_*_deliver	1:-13
w:what_*_in	0:9 2:11
w:what_*_is	0:12 1:7
w:what_*_owe	3:25
w:what_*_still	0:8 1:-21 3:25
w:what_*_stopp	1:8 2:27
w:what_is	0:8 1:-10 2:-11 3:16
w:what_is_still	1:-9 3:11
w:what_remain	0:-15 3:-9
w:what_ship	0:-12 1:-37 3:52
w:what_ship_.	1:-22
w:what_stay	1:33 3:-18
w:what_the	2:-24
w:what_you	0:7 1:-14 3:34
w:what_you_owe	3:25
w:what_you_still	0:7 1:-15 3:21
w:whatever	1:-19 2:24 3:38
w:whatever_is	1:-22 2:9
w:whatever_the	0:-17
w:when	0:9 1:69 2:-19
w:when_*_are	0:35
w:when_*_is	1:32 2:-7
w:when_*_pull	2:-22
w:when_*_stopp	0:-6 1:-11 2:-14
w:when_*_was	1:-16 2:-17
w:when_i	0:10 1:-6 2:-13
w:when_i_stopp	1:-10 2:-13
w:when_it	0:18 1:9 2:20
w:when_the	0:13 1:31 2:43 3:23
w:when_they	1:-20 2:-18
w:when_those	0:35
w:when_we	0:-15 1:-11 2:-19 3:-33
w:when_you	0:10
w:when_you_stopp	0:10
w:where	0:14 1:5 2:27 3:37
w:where_*_are	0:27 1:9 2:12
w:where_*_is	0:-9 1:-9 2:14
w:where_it	0:-9 1:-8 2:18
w:where_it_is	0:-9 1:-9 2:14
w:where_they	0:27 1:29 2:12 3:37
w:where_they_are	0:27 1:9 2:12
w:whereupon	0:13 1:11 2:10
w:whether	1:25 2:9
w:whether_the	1:17
w:which	0:-10 1:24 2:8 3:-8
w:which_*_had	0:-5 1:-10 2:-13
w:which_<name>	0:10
w:which_i	0:11 1:5 2:12
w:which_is	0:21 1:8
w:which_remain	1:22
w:which_you	1:-6 2:-14 3:8
w:which_you_had	0:-5 1:-10 2:-13
w:while	2:11
w:white	0:-11 1:-12 2:-18
w:white_*_,	0:-11 1:-8 2:-19
w:who	0:52
w:who'll	0:19
w:who_*_release	0:8 2:11
w:who_*_the	1:7 2:15
w:who_*_them	0:25 1:11 2:5
w:who_*_this	0:15 1:-17 2:-22
w:who_also	3:-14
w:who_giv	0:15 1:-5
w:who_open	1:32
w:who_releas	0:14 1:-18 2:-10
w:who_will	0:6 1:7 2:13
w:whole	0:16
w:whole_*_of	0:12
w:whole_*_quantity	0:11
w:whole_outstand	0:13
w:will	0:33 1:44 2:6 3:-5
w:will_*_.	0:9 1:8 2:13
w:will_*_a	0:-10 1:7 2:6
w:will_*_about	0:15
w:will_*_be	0:-15
w:will_*_from	0:9 1:30 2:-23
w:will_*_on	0:21 1:10
w:will_*_that	1:14
w:will_*_the	0:19 1:13 2:19 3:14
w:will_*_them	1:16 2:21
w:will_*_you	0:27 1:25 2:23
w:will_approve	0:13
w:will_be	0:27 2:23 3:8
w:will_come	0:9 1:30 2:-23
w:will_come_from	0:9 1:30 2:-23
w:will_decide	0:30 1:10
w:will_do	1:11
w:will_give	1:11 2:5
w:will_issue	0:-7 1:23 2:13
w:will_issue_a	0:-10 1:7 2:6
w:will_issue_the	0:9 1:13 2:9
w:will_release	0:17 1:25 2:-6
w:will_release_.	1:8 2:10
w:will_release_the	0:9 2:12
w:will_release_them	1:16 2:21
w:will_send	0:6 1:10 2:11
w:will_tell	0:24 1:6 2:14
w:will_tell_you	0:24 1:6 2:14
w:winch	2:10 3:-9
w:wind	0:12 1:9 2:13
w:window	0:16 1:-6 2:6
w:window_#	0:13 1:-9 2:-11
w:window_#_<name>	0:-10 1:-9
w:window_#_to	0:14 2:-11
w:window_*_#	0:-20 1:7 2:12
w:window_*_<name>	1:-12
w:window_*_to	0:14 2:-11
w:window_,	0:-17
w:window_<name>	0:-10 1:5 2:12
w:window_<name>_#	0:-10 1:5 2:12
w:window_is	1:5 2:17
w:wire	1:-17
w:wire_*_terminal	0:12 1:-18
w:wire_and	0:12 1:-18
w:wire_and_terminal	0:12 1:-18
w:with	0:-11 1:19 2:-24 3:-16
w:with_#	1:-16 2:-10
w:with_#_pcs	1:-17
w:with_*_#	0:8 1:23 3:-9
w:with_*_,	0:15 1:25 2:20 3:-6
w:with_*_.	1:-19 2:18
w:with_*_<name>	0:-10 1:9
w:with_*_delivery	2:-10
w:with_*_effect	0:-10
w:with_*_first	0:-13 1:-15 2:-19
w:with_*_is	0:11
w:with_*_mail	0:-13 2:-10
w:with_*_new	1:13 2:5
w:with_*_next	2:12
w:with_*_pcs	1:-17
w:with_*_regard	0:-17
w:with_*_release	0:10 2:12
w:with_*_until	0:-7 1:17 3:-11
w:with_*_yellow	1:16
w:with_<name>	1:9 3:-12
w:with_a	0:13 1:26 2:14 3:-26
w:with_immediate	0:-10
w:with_immediate_effect	0:-10
w:with_its	0:-18 1:9
w:with_lot	0:9 1:24
w:with_lot_#	0:7 1:20 2:-8
w:with_our	1:-12 2:-12
w:with_ref	0:25 1:-9 2:-6
w:with_ref_.	0:25 1:-9 2:-6
w:with_the	1:10 2:-44 3:-39
w:with_the_<name>	0:-10
w:with_the_first	0:-15 1:-14 2:-13
w:with_the_next	0:-5 2:12
w:with_this	0:-9 2:-10
w:with_this_mail	0:-13 2:-10
w:with_two	1:-17 2:-22
w:with_us	0:-15 1:8
w:with_us_.	0:-16
w:with_you	0:-17 2:16 3:-24
w:with_you_,	1:24 2:16 3:-6
w:with_you_.	0:-9 1:-23 2:21
w:with_you_until	0:-7 1:17 3:-11
w:withdrawn	0:-20
w:without	0:-13 1:-25 2:-17
w:without_a	0:-17
w:wk	0:-8 2:15
w:wk_#	0:-8 2:18
w:wo	3:-17
w:wo_#	3:-17
w:word	0:-13 1:5 2:8
w:word_from	0:-12
w:work	0:-23 1:-21 2:-10
w:work_*_#	2:16
w:work_*_the	0:-5 1:-11 2:20
w:work_on	0:-17 1:-32 2:-17
w:work_on_the	1:-18 2:6
w:worn	0:22 1:40 2:8
w:would	0:15 1:-14 2:-14
w:wrapp	1:-12
w:writ	0:41 1:60 2:47
w:writ_*_the	0:5 1:11
w:writ_*_you	1:26 2:14
w:writ_.	0:36 1:22 2:28
w:writ_again	1:33
w:writ_the	0:12
w:writ_to	1:26 2:14
w:writ_to_you	1:26 2:14
w:writ_you	1:11 2:14
w:write	0:42 1:20 2:36
w:write_*_.	2:15
w:write_*_release	0:12 1:11
w:write_*_you	0:11
w:write_again	0:24 2:20
w:write_to	0:11
w:write_to_you	0:11
w:write_you	0:14 1:7 2:10
w:written	0:8 1:35 2:19 3:-8
w:written_*_.	0:33 1:24 2:14 3:13
w:written_*_after	0:7 1:15 2:11
w:written_*_from	0:7 2:6 3:-10
w:written_*_you	0:21 1:18 2:23
w:written_go	0:16
w:written_go_.	0:16
w:written_release	1:22 2:14 3:-8
w:written_release_.	0:33 1:21 2:10 3:13
w:written_release_after	0:7 1:15 2:11
w:written_release_from	0:5 3:-10
w:written_to	0:21 1:18 2:23
w:written_to_you	0:21 1:18 2:23
w:wrong	2:5 3:-16
w:x	0:-10 1:38 2:17 3:-11
w:x_*_film	2:10
w:x_ray	0:-9 1:36 2:12
w:x_ray_film	2:10
w:xx	0:21 1:-14
w:xx_*_,	2:14
w:xx_*_of	0:21
w:xx_unit	0:21
w:xx_unit_of	0:21
w:y	1:19
w:y_*_<name>	1:19
w:y_.	1:19
w:y_._<name>	1:19
w:yard	0:-16 1:-7 2:30 3:-16
w:yard_,	2:10
w:yard_.	0:-13 1:-15 3:-11
w:year	0:-22
w:year_.	0:-24
w:yellow	0:7 1:22
w:yes	1:-9 2:33 3:39
w:yes_*_the	1:15 2:26
w:yes_,	0:-9 1:-12 3:33
w:yes_to	1:-13
w:yesterday	0:26
w:yesterday_.	0:26
w:yet	0:-21 1:-38 2:72 3:8
w:yet_.	0:-23 1:-39 2:69
w:you	0:16 1:-23 2:-9 3:8
w:you'll	0:26 1:6
w:you'll_*_that	0:16
w:you'll_have	0:14
w:you're	0:-8 1:-10 2:-10
w:you're_*_to	0:-10
w:you're_clear	1:-10 2:-10
w:you've	0:-10 1:-21 2:-17 3:-7
w:you've_*_#	1:-5 2:-11
w:you've_got	0:-14 1:-11 3:-7
w:you_*_#	0:-7 1:-13 2:8 3:16
w:you_*_,	1:-13 2:-13
w:you_*_.	0:42 1:38 2:-17
w:you_*_<name>	0:-21
w:you_*_a	0:23 2:7
w:you_*_about	0:16
w:you_*_and	0:11
w:you_*_before	0:12
w:you_*_done	0:12 2:10
w:you_*_finish	3:-11
w:you_*_for	0:-21 1:7
w:you_*_from	0:-11
w:you_*_get	0:-16 1:-11 2:27
w:you_*_go	0:16
w:you_*_have	0:-8 1:-23 3:20
w:you_*_in	1:7 2:18
w:you_*_my	0:50 1:-10 2:-11
w:you_*_next	0:14 1:19
w:you_*_nod	0:26 2:11
w:you_*_on	0:-7 2:10
w:you_*_our	0:-5 1:11
w:you_*_owe	0:25 1:6 3:9
w:you_*_release	0:16 1:23 2:29
w:you_*_resume	0:-10
w:you_*_send	0:-7 1:-7 3:13
w:you_*_so	0:-9 1:-10 2:-10
w:you_*_start	2:15
w:you_*_the	0:16 1:-6 2:-8 3:-13
w:you_*_this	0:-16
w:you_*_to	1:-9 2:-17
w:you_*_us	3:25
w:you_*_use	0:-6 3:-18
w:you_*_writ	0:12 1:9 2:8
w:you_*_zero	2:-11
w:you_.	1:-28 2:56
w:you_a	0:11 1:12 2:18
w:you_a_release	1:6 2:16
w:you_again	0:9 2:-14
w:you_again_.	0:6 2:-18
w:you_are	0:-18 1:-14
w:you_can	1:-8 2:26 3:16
w:you_can_get	0:-16 1:-11 2:27
w:you_can_send	0:-8 1:-8 3:13
w:you_can_use	0:-7 3:-19
w:you_finish	0:22
w:you_finish_before	0:12
w:you_for	0:-17 3:-15
w:you_for_the	0:-28
w:you_get	2:14
w:you_get_a	0:10
w:you_had	0:14 1:-9 2:-12 3:-21
w:you_had_done	0:12 2:10
w:you_have	0:55 1:-5 2:-9
w:you_have_my	0:50 1:-10 2:-11
w:you_in	0:12 1:9 2:9
w:you_in_writ	0:12 1:9 2:8
w:you_keep	2:8 3:11
w:you_know	0:8 1:12 2:11
w:you_know_in	1:7 2:11
w:you_may	0:-12 3:-16
w:you_may_resume	0:-10
w:you_may_ship	0:-5 3:-11
w:you_owe	3:25
w:you_owe_us	3:25
w:you_so	0:6 1:21 2:15
w:you_still	0:18 1:-16 2:11 3:26
w:you_still_have	0:-8 1:-23 3:20
w:you_still_owe	0:25 1:6 3:9
w:you_the	0:43 1:34 2:32
w:you_the_next	0:14 1:19
w:you_the_nod	0:26 2:11
w:you_the_release	0:13 1:18 2:13
w:you_till	0:5 1:11
w:you_to	0:18 1:7 2:17
w:you_to_start	2:14
w:you_until	0:-7 1:20 3:-11
w:you_until_the	1:16 3:-11
w:your	0:15 1:-7 2:7
w:your_#	0:-17
w:your_*_,	0:-8 1:-6 2:-11 3:-13
w:your_*_.	0:21 1:-41 3:-23
w:your_*_:	0:6 1:9 2:11
w:your_*_list	1:-13 2:-19
w:your_*_of	0:-6 1:-13
w:your_*_quantity	3:23
w:your_*_report	0:10 1:-9 2:-6
w:your_*_store	0:-18 3:-12
w:your_*_till	1:6 2:10
w:your_*_until	0:-7 1:27 2:18
w:your_*_when	1:-12 2:-12
w:your_<role>	0:9 1:14
w:your_block	0:-16
w:your_build	0:5 1:16 2:11 3:35
w:your_cage	3:22
w:your_cage_,	3:-15
w:your_confirmation	0:24
w:your_confirmation_.	0:24
w:your_cost	1:18
w:your_cost_,	1:17
w:your_end	1:-22
w:your_end_.	1:-28
w:your_floor_.	1:-12
w:your_next	2:-16
w:your_open	3:27
w:your_place	0:-10 1:13
w:your_place_,	0:-10 1:10
w:your_rack	0:-11 1:-25
w:your_shelv	1:-17 2:-12
w:your_side	1:-17 2:-15
w:your_stock	1:-11 2:-14
w:your_store	1:15 2:15
w:your_store_until	1:14
w:your_warehouse	0:-17 2:30 3:-11
w:your_warehouse_,	0:12 1:21 2:10
w:your_warehouse_.	0:-20 1:-28 2:20 3:-13
w:your_warehouse_until	0:-15 1:6 2:6
w:your_work	1:13 2:6
w:your_yard	0:-14 1:-21 3:-10
w:your_yard_.	0:-14 1:-15
w:zero	2:-11
w:zinc	0:-12 1:12
`;
