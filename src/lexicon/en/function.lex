# Little words the rules lean on: negation, degree, doubt, contrast, asking, thanking, people, time.

== Negators, with the n't forms as people type them
not/no/never/none/nothing/nobody/nowhere/neither/nor/without/cannot/hardly/barely/scarcely/nope | = | negator
no one | = | negator
can't/cant/won't/wont/don't/dont/doesn't/doesnt/didn't/didnt/isn't/isnt/aren't/arent/wasn't/wasnt/weren't/werent | = | negator
hasn't/hasnt/haven't/havent/hadn't/hadnt/couldn't/couldnt/shouldn't/shouldnt/wouldn't/wouldnt/mustn't/needn't/ain't/aint | = | negator
far from | = | negator
anything but | = | negator
nothing but | = | intensifier
not only | = | intensifier
no longer | = | negator
not even | = | negator

== Intensifiers
very/really/so/too/extremely/incredibly/absolutely/totally/completely/utterly/truly/highly/deeply/seriously | = | intensifier
super | = | 2 intensifier
terribly/awfully/insanely/ridiculously/unbelievably/massively/hugely/genuinely/thoroughly/entirely/especially | = | intensifier
particularly/remarkably/hella/proper/properly/dead/mega/ultra/sooo/soo/soooo/vv/real/total/complete/utter/absolute/sheer/pure/such | = | intensifier
beyond | = | intensifier
as hell | = | intensifier
big time | = | intensifier
by far | = | intensifier
a lot | = | intensifier
way too | = | intensifier

== Diminishers and hedges
slightly/somewhat/fairly/rather/quite/mildly/partly/partially/marginally | = | diminisher
a bit | = | diminisher
a little | = | diminisher
a touch | = | diminisher
a tad | = | diminisher
kind of | = | diminisher
sort of | = | diminisher
kinda/sorta/ish | = | diminisher
more or less | = | diminisher
maybe/perhaps/possibly/probably/apparently/supposedly/allegedly/seemingly/imo/imho/presumably | = | hedge
i think | = | hedge
i guess | = | hedge
i suppose | = | hedge
i believe | = | hedge
in my opinion | = | hedge
if i'm not mistaken | = | hedge
not sure | = | hedge
might be | = | hedge
could be | = | hedge
seems to | = | hedge
tbh/ngl/idk/dunno | = | hedge
to be honest | = | hedge
i feel like | = | hedge

== Adversatives: what follows outweighs what came before
but/however/yet/although/though/tho/whereas/nevertheless/nonetheless/except/unfortunately | = | but
even though | = | but
having said that | = | but
that said | = | but
that being said | = | but
on the other hand | = | but
apart from | = | but
other than that | = | but
mind you | = | but
then again | = | but
only downside | = | -1 but
only issue | = | -1 but
only complaint | = | -1 but
only problem | = | -1 but
despite | = | but
in spite of | = | but

== Question words and ways of asking
who/what/when/where/why/how/which/whose/wen/wat | = | question
how much | = | question topic:price
how many | = | question
how long | = | question
how come | = | question
what time | = | question topic:hours_location
when will | = | question
any idea | = | question
any ideas | = | question
anyone know | = | question
does anyone know | = | question
do you know | = | question
do you have | = | question topic:availability
do you sell | = | question topic:availability
do you stock | = | question topic:availability
do you ship | = | question topic:delivery
do you deliver | = | question topic:delivery
do you offer | = | question
do you do | = | question
is there a | = | question
is there any | = | question
are there any | = | question
are you open | = | question topic:hours_location
is it possible | = | question
would it be possible | = | question request
i was wondering | = | question
just wondering | = | question
wondering if | = | question
quick question | = | question
can i ask | = | question
may i ask | = | question
does this | = | question
does it | = | question
is this | = | question
is it | = | question
any chance | = | question request
any news on | = | question
any update | = | question
any updates | = | question

== Requests
please/pls/plz/plse | = | request
can you | = | request
can u | = | request
could you | = | request
could u | = | request
would you | = | request
will you | = | request
can someone | = | request
can somebody | = | request
could someone | = | request
could somebody | = | request
can anyone | = | request
i need | = | request
i want | = | request
i'd like | = | request
id like | = | request
i would like | = | request
kindly | = | request
help me | = | request
need help | = | request
need some help | = | request
help needed | = | request
let me know | = | request
get back to me | = | request
get in touch | = | request
contact me | = | request
call me | = | request
ring me | = | request
email me | = | request
reply to me | = | request
answer me | = | request
respond to me | = | request
check your dms | = | request
check your dm | = | request
check your inbox | = | request
read your dms | = | request
look into this | = | request
look into it | = | request
look into my | = | request
fix this | = | request
fix it | = | request
send me | = | request
give me | = | request
refund me | = | request topic:refund
cancel my | = | request topic:order_change
bring back | = | request

== Greetings and closings
hi/hello/hey/hiya/hullo/yo/howdy/heya | = | greeting
good morning | = | 0 greeting
good afternoon | = | 0 greeting
good evening | = | 0 greeting
morning | = | 0 greeting
hi there | = | greeting
dear | = | greeting
hey guys | = | greeting
hi guys | = | greeting
hi team | = | greeting
hello team | = | greeting
kind regards | = | 0 greeting
best regards | = | 0 greeting
best wishes | = | 1 greeting
yours sincerely | = | 0 greeting
regards | = | 0 greeting
have a nice day | = | 1 greeting
have a great day | = | 1 greeting
have a good day | = | 1 greeting
all the best | = | 1 greeting
thanks for | = | 1 thanks gratitude:1
thank you for | = | 1 thanks gratitude:1
thank you for your help | = | 3 thanks gratitude
thanks for your help | = | 3 thanks gratitude
thanks for the help | = | 3 thanks gratitude
thanks for the quick | = | 3 thanks gratitude
thank you for the quick | = | 3 thanks gratitude
thanks for sorting | = | 3 thanks gratitude
thank you for sorting | = | 3 thanks gratitude

== People addressed or blamed
you/your/yours/u/ur/yourself/yourselves/y'all/yall | = | person
you lot | = | person
you guys | = | person
you people | = | person
you all | = | person
all of you | = | person
whoever | = | person
they/them/their/theirs | = | person
staff | = | person
employee/worker/manager/supervisor/boss/owner/driver/courier/postman/waiter/waitress/barista/chef/cashier/receptionist/clerk/agent/adviser/advisor/operator/technician/engineer/conductor/steward/stewardess/pilot/nurse/doctor/pharmacist/dentist/teacher/builder/plumber/politician/councillor/admin/moderator/intern/rep/executive/director/shareholder | n | person
ceo/management/team/crew/receptionists/headteacher/mp/mayor/minister/landlord | = | person
customer service | = | person topic:service
customer services | = | person topic:service
customer care | = | person topic:service
customer support | = | person topic:service
call centre/center* | n | person topic:service
social media team | = | person topic:service
social media manager | = | person topic:service
cabin crew | = | person
delivery driver* | n | person topic:delivery
delivery guy* | n | person topic:delivery
delivery man | = | person topic:delivery
shop assistant* | n | person topic:service
sales assistant* | n | person topic:service
security guard* | n | person
the lady | = | person
the guy | = | person
the bloke | = | person
the man | = | person
the woman | = | person
the girl | = | person

== Since when, and how long
since/yesterday/today/tonight/tomorrow/ago/monday/tuesday/wednesday/thursday/friday/saturday/sunday | = | time
january/february/april/june/july/august/september/october/november/december/christmas/easter | = | time
second/minute/hour/day/week/weekend/month/year/fortnight/decade | n | time
hrs/hr/mins/min/wks/wk/mths/yrs/yr | = | time
last week | = | time
last month | = | time
last year | = | time
last night | = | time
this morning | = | time
this week | = | time
all day | = | time
all week | = | time
all morning | = | time
for ages | = | time
for hours | = | time
for days | = | time
for weeks | = | time
for months | = | time
for years | = | time
hours on end | = | time
days on end | = | time
the other day | = | time
bank holiday | = | time

== Urgency
urgent | = | urgency:3
urgently | = | urgency:3
asap | = | urgency:3
a.s.a.p | = | urgency:3
as soon as possible | = | urgency:2
immediately | = | urgency:2
right now | = | urgency:2
right away | = | urgency:2
straight away | = | urgency:2
at once | = | urgency:1
emergency | n | -2 worry urgency:3
time sensitive | = | urgency:2
running out of time | = | worry:1 urgency:2
deadline | n | urgency:1
before it's too late | = | worry urgency:2
by tomorrow | = | urgency:2
by tonight | = | urgency:2
by today | = | urgency:2
need it today | = | urgency:3
need it tomorrow | = | urgency:2
need it for | = | urgency:1
now please | = | urgency:1
today please | = | urgency:2
hurry up | = | urgency:2
stranded | = | -3 worry urgency:3 fail
stuck at | = | -2 urgency:2 fail
locked out | = | -3 urgency:2 fail topic:account
no heating | = | -3 urgency:2 fail topic:technical
no hot water | = | -3 urgency:2 fail topic:technical
no electricity | = | -3 urgency:3 fail topic:technical
no power | = | -2 urgency:2 fail topic:technical
no water | = | -2 urgency:2 fail topic:technical
flooding | = | -3 urgency:3 worry
run out of medication | = | -3 urgency:3 worry
medication | n | topic:product

== Threat words: rules ask for an agent, a victim and an act
kill you | = | -5 threat
kill them | = | -4 threat
kill him | = | -4 threat
kill her | = | -4 threat
hunt you down | = | -5 threat
burn it down | = | -4 threat
burn your | = | -3 threat
smash your face | = | -5 threat
smash your head | = | -5 threat
break your legs | = | -5 threat
break his legs | = | -5 threat
break your neck | = | -5 threat
slit your throat | = | -5 threat
cut your throat | = | -5 threat
shoot you | = | -5 threat
stab you | = | -5 threat
beat you up | = | -5 threat
beat the shit out of you | = | -5 threat profanity:2
kick your head in | = | -5 threat
kick your teeth in | = | -5 threat
bash your head in | = | -5 threat
knock you out | = | -4 threat
put you in hospital | = | -5 threat
put a bullet in | = | -5 threat
bomb your | = | -5 threat
blow up your | = | -5 threat
you're dead | = | -4 threat
you are dead | = | -4 threat
you're a dead man | = | -5 threat
watch your back | = | -4 threat
know where you live | = | -4 threat
know where you work | = | -4 threat

== Degree words that look like praise
pretty | = | intensifier
well worth a | = | 2
