# Swearing, wherever it hits. Strength: 1 mild, 2 strong, 3 the strongest. Swearing at a thing is
# anger, never by itself an insult.

== The f-word and its disguises
fuck | = | -3 anger profanity:3
fucks | = | -3 anger profanity:3
fucked | = | -4 anger profanity:3
fucking | = | -1 anger:1 profanity:3 intensifier
fuckin/fuckn/fkn/fkin/fking/effing | = | -1 anger:1 profanity:2 intensifier
f ing | = | -1 anger:1 profanity:2 intensifier
fucked up | = | -4 anger profanity:3
fucked me over | = | -5 anger profanity:3
fuck up | = | -4 anger profanity:3
fuck ups | = | -4 anger profanity:3
fuckup | n | -4 anger profanity:3
fuck all | = | -4 anger profanity:3
fuck off | = | -5 anger:3 profanity:3
fuck you | = | -5 anger:3 profanity:3
fuck u | = | -5 anger:3 profanity:3
fuck yourself | = | -5 anger:3 profanity:3
fuck yourselves | = | -5 anger:3 profanity:3
fuck this | = | -4 anger:3 profanity:3
fuck that | = | -3 anger profanity:3
fuck sake | = | -4 anger profanity:3
fk | = | -2 anger profanity:2
fck | = | -3 anger profanity:2
fcking/fckin | = | -1 anger:1 profanity:2 intensifier
fuk | = | -3 anger profanity:2
fuking/fukin | = | -1 anger:1 profanity:2 intensifier
feck | = | -2 anger:1 profanity:1
fecking/feckin | = | -1 anger:1 profanity:1 intensifier
frigging/friggin | = | -1 anger:1 profanity:1 intensifier
freaking/freakin | = | -1 anger:1 intensifier
flipping | = | -1 anger:1 intensifier
flippin | = | -1 anger:1 intensifier
gtfo | = | -4 anger profanity:2
fubar | = | -4 anger profanity:1
snafu | = | -3
af | = | 0 intensifier profanity:1
clusterfuck | n | -5 anger profanity:3
mindfuck | n | -3 profanity:3
tf | = | -1 anger:1 profanity:1

== Excrement, and the quality it stands for
shit | = | -4 anger profanity:2
shite | = | -4 anger profanity:2
shits | = | -3 profanity:2
shitty | = | -4 anger profanity:2
shittier | = | -4 anger profanity:2
shittiest | = | -5 anger profanity:2
shitshow | n | -5 anger profanity:2
shit show | = | -5 anger profanity:2
shitstorm | n | -4 profanity:2
shithole | n | -4 anger profanity:2
shitload | = | 0 intensifier profanity:2
shit service | = | -5 anger profanity:2 topic:service
shite service | = | -5 anger profanity:2 topic:service
crock of shit | = | -5 anger profanity:2
full of shit | = | -5 anger profanity:2 insult:1
load of shit | = | -5 anger profanity:2
treated like shit | = | -5 anger profanity:2 topic:service
gone to shit | = | -5 disappointment profanity:2
no shit | = | -1 profanity:1
shit happens | = | 0 profanity:1
holy shit | = | 0 surprise:3 profanity:2
oh shit | = | -1 surprise profanity:2
good shit | = | 2 profanity:1
this shit | = | -3 anger profanity:2
bullshit | = | -4 anger profanity:2
bullcrap | = | -4 anger profanity:1
bs | = | -3 anger profanity:1
horseshit | = | -4 anger profanity:2
crap | = | -4 anger:1 profanity:1
crappy | = | -4 anger:1 profanity:1
crapper | = | -2 profanity:1
load of crap | = | -5 anger profanity:1
absolute crap | = | -5 anger profanity:1
utter crap | = | -5 anger profanity:1
turd | n | -4 profanity:1

== Other swearing, British and American
bloody | = | -1 anger:1 profanity:1 intensifier literal:blood
bloody hell | = | -2 anger surprise profanity:1
bloody awful | = | -5 anger profanity:1
bloody useless | = | -5 anger profanity:1
bloody ridiculous | = | -5 anger profanity:1
bloody disgrace | = | -5 anger profanity:1
blooming/bloomin | = | 0 intensifier
ruddy | = | -1 intensifier
damn | = | -2 anger:1 profanity:1
damned | = | -2 anger:1 profanity:1
dammit/damnit | = | -3 anger profanity:1
goddamn | = | -3 anger profanity:1 intensifier
god damn | = | -3 anger profanity:1 intensifier
darn | = | -1
hell | = | -1
hellish | = | -4
from hell | = | -5 anger
go to hell | = | -5 anger:3 profanity:1
bugger off | = | -3 anger profanity:1
bugger all | = | -3 anger profanity:1
buggered | = | -3 fail profanity:1
sod off | = | -4 anger profanity:1
sod all | = | -4 anger profanity:1
sodding | = | -2 anger profanity:1 intensifier
piss off | = | -4 anger:3 profanity:2
piss | = | -2 profanity:1
pissed | = | -3 anger profanity:1
piss poor | = | -4 anger profanity:1
pisstake | n | -4 anger profanity:1
piss take* | n | -4 anger profanity:1
bollocks | = | -4 anger profanity:2
load of bollocks | = | -5 anger profanity:2
balls up | = | -4 anger profanity:1
cobblers | = | -2
arse | = | -2 profanity:1
arsed | = | -2 profanity:1
can't be arsed | = | -3 profanity:1
couldn't be arsed | = | -4 profanity:1 topic:service
half arsed | = | -4 profanity:1
half assed | = | -4 profanity:1
pain in the arse | = | -4 anger profanity:1
pain in the ass | = | -4 anger profanity:1
pain in the backside | = | -3 anger
pain in the neck | = | -3 anger
up your arse | = | -5 anger:3 profanity:2
up your ass | = | -5 anger:3 profanity:2
shove it | = | -4 anger:3
shove it up | = | -5 anger:3 profanity:1
stick it up | = | -4 anger:3 profanity:1
kiss my arse | = | -5 anger:3 profanity:2
kiss my ass | = | -5 anger:3 profanity:2
ass | = | -2 profanity:1 literal
your/ur/my/his/her/their/dumb/sorry/lazy/fat/big/bad/smart/broke/old/whole ass | = | -2 profanity:1
kick/kicks/kicked/kicking/lick/licks/licking/half/long ass | = | -2 profanity:1
such/being/be/made an ass | = | -3 profanity:1
ass off/backwards/licker/kisser/clown/hat | = | -3 profanity:1
badass service | = | 3
cock up | = | -4 anger:1 profanity:1
cocked up | = | -4 anger:1 profanity:1
screw you | = | -5 anger:3 profanity:1
screw this | = | -4 anger profanity:1
suck it | = | -4 anger profanity:1
sucks balls | = | -5 anger profanity:2
sucks ass | = | -5 anger profanity:2
wank | = | -4 profanity:2
sodding useless | = | -5 anger profanity:1
crapshoot | = | -2
jeez/geez | = | -1 anger:1
christ | = | -1
