# Words of opinion, one by one: what people call a thing, a meal, a stay, a service or a price when
# they judge it. Weights as in the polarity files; only words that judge in nearly every comment.

== Quality of things, good: what a pleased buyer calls a thing well made
superlative | adj | 4
peerless | adj | 4
matchless | adj | 4
unsurpassed/unparalleled/unequalled/unequaled | = | 4
incomparable | adj | 4
unimpeachable | adj | 3
exemplary | = | 4
commendable/commendably | = | 3
praiseworthy | = | 3
laudable/laudably | = | 3
meritorious | adj | 3
noteworthy | = | 2
top drawer | = | 3
top flight | = | 3
top tier | = | 3
top class | = | 4
top banana | = | 3
best in class | = | 4
best of the best | = | 4
state of the art | = | 3
high end | = | 2
high calibre/caliber | = | 3
high spec | = | 2
high standard/standards | = | 3
premium quality | = | 3
superior quality | = | 3
superior to | = | 2
excellence | = | 4
surpass | v | 3
outshine | v outshone | 3
outperform | v | 3
outclass | v | 3
stupendous | adj | 4
prodigious | adj | 3
resplendent | adj | 4
wondrous | adj | 4
breathtaking | adj | 4 surprise:1
awe inspiring | = | 4 surprise:1
awestruck | = | 4 surprise
astonishingly good | = | 4 surprise:1
surprisingly good | = | 3 surprise:1
unexpectedly good | = | 3 surprise:1
consistently good | = | 3
consistently excellent | = | 4
simply the best | = | 4
the finest | = | 3
finest quality | = | 4
beautifully made | = | 4
beautifully crafted | = | 4
beautifully finished | = | 4
lovingly made/crafted/prepared/restored | = | 3
well crafted | = | 3
well constructed | = | 3
well engineered | = | 3
well finished | = | 3
well balanced | = | 2
well equipped | = | 2
well stocked | = | 2
well maintained | = | 3
well kept | = | 2
well presented | = | 3
well executed | = | 3
well written | = | 3
well researched | = | 3
well planned | = | 3
well managed | = | 3
well deserved | = | 3
well earned | = | 2
well received | = | 2
well loved | = | 3
well priced | = | 3
expertly | = | 3
masterful | adj | 4
masterly | = | 4
masterclass | n | 3
virtuoso | = | 3
ingenious | adj | 3
ingenuity | = | 3
inventive | adj | 2
imaginative | adj | 2
groundbreaking | adj | 3
pioneering | = | 2
revolutionary product/design/idea | = | 2
visionary | = | 2
insightful | adj | 3
riveting | adj | 3
enthralling | adj | 3
enthralled | = | 4 joy
enchanting | adj | 3 joy:1
enchanted by | = | 3 joy:1
captivating | adj | 3
gripping read/story/film/book/drama/series | = | 3
engrossing | adj | 3
unputdownable | = | 4
page turner* | n | 3
compulsive viewing/reading | = | 3
showstopper | n | 3
show stopping | = | 3
triumphant | adj | 3 joy:1
tour de force | = | 4
piece de resistance | = | 3
jewel in the crown | = | 4
diamond in the rough | = | 2
pick of the bunch | = | 3
cream of the crop | = | 4
creme de la creme | = | 4
bar none | = | 3
without equal | = | 4
without parallel | = | 4
built to last | = | 3
made to last | = | 3
good as new | = | 3
good as gold | = | 3
in mint condition | = | 3
in perfect condition | = | 4
in perfect working order | = | 4
in excellent condition | = | 4
in great condition | = | 3
in good nick | = | 2
in great nick | = | 3
in one piece | = | 2
well padded/insulated/sealed/wrapped/protected/packed | = | 2

== Quality of things, bad: what a let-down buyer calls a thing ill made
deplorable | adj | -4 anger:1
lamentable | adj | -3
execrable | adj | -4
woeful | adj | -4
wretched | adj | -3
godawful | = | -4
ghastly | = | -4
frightful | adj | -3
grotty | adj | -3 disgust:1
naff | = | -2
duff | = | -2
dud | n | -3 disappointment
iffy | adj | -2
gimcrack | = | -3
tawdry | adj | -3
shonky | adj | -3
cruddy | adj | -3
janky | adj | -3
rickety | adj | -2
ramshackle | = | -3
dilapidated | = | -3
decrepit | adj | -3
derelict | = | -2
dingy | adj | -3
threadbare | = | -2
moth eaten | = | -3
frayed | = | -2
misshapen | = | -2
lopsided | = | -2
buckled under | = | -2
wonky | adj | -2
ill fitting | = | -2
ill conceived | = | -3
ill advised | = | -2
ill informed | = | -2
ill judged | = | -3
ill prepared | = | -2
ill equipped | = | -2
ill thought out | = | -3
poorly made/built/designed/finished/constructed/stitched/assembled/packaged/packed/wrapped | = | -3
poorly written/researched/planned/organised/organized/managed/run/executed/maintained/trained | = | -3
poorly lit/ventilated/insulated/signposted/signed/stocked/laid | = | -2
poorly explained/handled/communicated/translated/edited/thought | = | -3
badly made/built/designed/finished/constructed/stitched/assembled/packaged/packed/wrapped | = | -3
badly written/planned/organised/organized/managed/run/executed/maintained/trained/handled | = | -3
half baked | = | -3
half hearted | = | -2
half finished | = | -2
slapdash | = | -3
slipshod | = | -3
sloppy | adj | -3
haphazard | adj | -2
disorganised/disorganized | = | -3
disorganisation/disorganization | = | -3
unorganised/unorganized | = | -3
disjointed | = | -2
incoherent | adj | -2
incomprehensible | adj | -3
unintelligible | adj | -2
illegible | adj | -2
unfinished | = | -1
unpolished | = | -2
underdeveloped | = | -2
underpowered | = | -2
underperform | v | -2
underdeliver | v | -3 disappointment
overrated | = | -3
overhyped | = | -3
over hyped | = | -3
over rated | = | -3
overblown | = | -2
passable | = | 1
lifeless | adj | -2
charmless | adj | -3
soulless | adj | -3
joyless | adj | -3
humourless/humorless | = | -2
characterless | = | -2
unimaginative | adj | -2
unoriginal | = | -2
derivative rubbish/nonsense/drivel | = | -3
cliched | = | -2
formulaic | = | -2
uninspired | = | -2
uninteresting | adj | -2
unexciting | adj | -2
unremarkable | adj | -1
forgettable | = | -2
insipid | adj | -2
vapid | adj | -2
humdrum | = | -2
dreary | adj | -3
drab | adj | -2
dismal | adj | -4
monotonous | adj | -2
repetitive | adj | -2
mind numbing | = | -3
mind numbingly | = | -3
soul destroying | = | -4
soul crushing | = | -4
cringeworthy | = | -3
cringe worthy | = | -3
cringey/cringy | = | -3
toe curling | = | -3
drivel | = | -3
tripe served up | = | -3
piffle | = | -2
poppycock | = | -2
balderdash | = | -2
claptrap | = | -3
codswallop | = | -3
load of codswallop | = | -3
load of old tosh | = | -3
hogwash | = | -3
baloney | = | -2
malarkey | = | -2
monstrosity/monstrosities | = | -4
travesty/travesties | = | -4 anger:1
mockery | = | -3 anger:1
eyesore | n | -3
lemon of a | = | -3
malfunction | v | -3 fail
deteriorate | v | -3
deterioration | = | -3
degrade | v | -2
worsen | v | -3
disintegrate | v | -3 fail
unravelled/unraveled/unravelling/unraveling | = | -2
crumbled away | = | -2
snapped in half/two | = | -3 fail
came apart | = | -3 fail
coming apart at the seams | = | -3 fail
came unstuck | = | -2 fail
fell off after | = | -2 fail
gave up the ghost | = | -3 fail
given up the ghost | = | -3 fail
packed up on me | = | -3 fail
died on me | = | -3 fail
went kaput | = | -3 fail
on its last legs | = | -2
past its best | = | -2
past its prime | = | -2
past its sell by date | = | -2
seen better days | = | -2
has seen better days | = | -2
worse for wear | = | -2
tired looking | = | -2
doesn't hold a candle | = | -3
doesn't cut the mustard | = | -3
didn't cut the mustard | = | -3
didn't cut it | = | -3
doesn't live up to the hype | = | -3 disappointment
didn't live up to | = | -3 disappointment
doesn't live up to | = | -3 disappointment
failed to live up | = | -3 disappointment
fallen short | = | -3 disappointment
falling short | = | -3 disappointment
not up to snuff | = | -3
not up to the job | = | -3
not up to much | = | -2
below average | = | -2
bottom of the barrel | = | -4
scraping the barrel | = | -3
bargain basement quality | = | -3
bog standard | = | -1
useful as a chocolate teapot | = | -3
fit for the bin | = | -4
fit for the skip | = | -4
straight in the bin | = | -4
went straight in the bin | = | -4
belongs in the bin | = | -4

== Taste: what is said of food and drink
appetising/appetizing | = | 3
unappetising/unappetizing | = | -3 disgust:1
palatable | = | 2
unpalatable | = | -3
delectable | adj | 4
toothsome | = | 3
luscious | adj | 3
yummiest/yummier | = | 3 joy:1
scrummy | adj | 3 joy:1
nom nom | = | 3 joy:1
nom nom nom | = | 3 joy:1
om nom nom | = | 3 joy:1
tastiest/tastier | = | 3
lipsmacking | = | 3
fingerlicking | = | 3
home cooked | = | 2
freshly baked/made/cooked/ground/squeezed/prepared | = | 2
full of flavour/flavor | = | 3
packed with flavour/flavor | = | 3
bursting with flavour/flavor | = | 4
well seasoned | = | 2
perfectly seasoned | = | 4
beautifully cooked/seasoned/presented/plated | = | 4
done to a turn | = | 3
licked the plate clean | = | 3 joy:1
clean plates all round | = | 3
feast for the eyes | = | 3
feast fit for a king | = | 4
fit for a king | = | 3
fit for a queen | = | 3
melted in the mouth | = | 3
melted in my mouth | = | 3
melts in your mouth | = | 3
melt in your mouth | = | 3
taste sensation | = | 4
treat for the taste buds | = | 4
taste buds tingling | = | 3
party in my mouth | = | 4 joy:1
hearty meal/portion/portions/breakfast/soup/stew | = | 2
wholesome | adj | 2
nourishing | adj | 2
savoured/savored every | = | 3
foodie heaven | = | 3
seconds please | = | 2
unsavoury/unsavory | = | -3 disgust:1
putrid | adj | -4 disgust
rank smell/taste/odour/odor | = | -4 disgust
fetid | adj | -4 disgust
noxious | adj | -3
pungent smell | = | -2
whiffy | adj | -2 disgust:1
ponged/pongs | = | -2 disgust:1
malodorous | adj | -3 disgust
stomach churning | = | -4 disgust
stomach turning | = | -4 disgust
turned my stomach | = | -4 disgust
turns my stomach | = | -4 disgust
made me gag | = | -4 disgust
made me retch | = | -4 disgust
gag inducing | = | -4 disgust
vomit inducing | = | -4 disgust
inedibly | = | -4
sickly sweet | = | -2
cloying | adj | -2
overly sweet/salty/greasy/oily/processed | = | -2
too salty | = | -2
too greasy | = | -2
too oily | = | -2
oversalted/overseasoned/overspiced | = | -2
underseasoned | = | -2
unseasoned | = | -1
curdled | = | -2
congealed | = | -3 disgust:1
slimy | adj | -3 disgust
stringy | adj | -2
gristly | = | -2
rubbery | adj | -2
claggy | adj | -2
gloopy | adj | -2
mushy mess | = | -3
limp lettuce/salad/chips | = | -2
wilted lettuce/salad | = | -2
flavour less | = | -2
lacked flavour/flavor | = | -2
lacks flavour/flavor | = | -2
lacking in flavour/flavor | = | -2
devoid of flavour/flavor | = | -3
devoid of taste | = | -3
devoid of | = | -2
tough as old boots | = | -3
tough as leather | = | -3
chewy as rubber | = | -3
like dishwater | = | -3
tasted like dishwater | = | -4
tasted of nothing | = | -3
tastes of nothing | = | -3
tasted like cardboard | = | -3
tasted like soap | = | -3
bad aftertaste | = | -2
bitter aftertaste | = | -2
nasty aftertaste | = | -3 disgust:1
microwaved to death | = | -3
burnt offering | = | -3
left hungry | = | -2 disappointment:1
came away hungry | = | -2 disappointment:1
wouldn't feed it to | = | -4 disgust:1

== Comfort: rooms, beds, journeys, clothes
snug as a bug | = | 3 joy:1
homey | = | 2
hospitable | adj | 3
tranquil | adj | 3
tranquillity/tranquility | = | 3
serene | adj | 3
serenity | = | 3
idyllic | = | 4
picturesque | adj | 3
blissful | adj | 4 joy
luxurious | adj | 3
sumptuous | adj | 4
opulent | adj | 3
palatial | adj | 3
roomy | adj | 2
airy and bright | = | 2
bright and airy | = | 2
squeaky clean | = | 3
home from home | = | 4
home away from home | = | 4
home sweet home | = | 2
slept like a baby | = | 3
slept like a log | = | 3
best night's sleep | = | 4
good night's sleep | = | 2
fits like a glove | = | 4
fit like a glove | = | 4
like walking on clouds | = | 4
lap of luxury | = | 4
slice of heaven | = | 4 joy:1
slice of paradise | = | 4 joy:1
heaven on earth | = | 4 joy
haven of peace | = | 3
oasis of calm | = | 3
rejuvenating | = | 3
rejuvenated | = | 3
invigorating | adj | 3
pampered | = | 3 joy:1
uncomfortable/uncomfortably | = | -3
discomfort | n | -3
uncomfy | = | -2
uninviting | adj | -2
unwelcoming | adj | -3
inhospitable | adj | -3
uninhabitable | = | -4
unliveable/unlivable | = | -4
insanitary/unsanitary | = | -4 disgust
squalid | adj | -4 disgust
squalor | = | -4 disgust
pigsty/pigsties | = | -4 disgust
cesspit/cesspool | = | -4 disgust
hellhole | n | -4
hell hole* | n | -4
dive of a place | = | -3
fleapit | n | -3 disgust
flea ridden | = | -4 disgust
bug ridden | = | -4 disgust
grime | = | -3 disgust:1
grimy | adj | -3 disgust:1
mucky | adj | -2 disgust:1
mildew/mildewed | = | -3 disgust:1
musty | adj | -3 disgust:1
fusty | adj | -2
dank | adj | -3
draughty/drafty | = | -2
stuffy | adj | -2
stifling | adj | -2
sweltering | = | -2
claustrophobic | = | -2
poky/pokey | = | -2
lumpy mattress/mattresses/bed/pillow/pillows | = | -2
saggy mattress/bed/sofa | = | -2
paper thin walls | = | -2
deafening | adj | -2
ear splitting | = | -2
rowdy | adj | -2
didn't sleep a wink | = | -3
not a wink of sleep | = | -3
couldn't sleep a wink | = | -3
no room to swing a cat | = | -2
not enough room to swing a cat | = | -2
packed in like sardines | = | -3
like sardines | = | -3
bone shaker | = | -2
backbreaking | = | -2
itchy and scratchy fabric/material | = | -2
holiday from hell | = | -4
flight from hell | = | -4
trip from hell | = | -4
experience from hell | = | -4
journey from hell | = | -4
hotel from hell | = | -4
stay from hell | = | -4

== Reliability: what can be counted on, and what cannot
dependability | = | 3
trusty | adj | 3
trusted brand/name/company/supplier/seller | = | 3
steadfast | adj | 3
unfailing | adj | 3
foolproof | = | 3
rock solid | = | 3
solid as a rock | = | 4
tough as nails | = | 2
hard wearing | = | 3
hardwearing | = | 3
long lasting | = | 3
longlasting | = | 3
stood the test of time | = | 4
stands the test of time | = | 4
still going strong | = | 4
never missed a beat | = | 4
hasn't missed a beat | = | 4
never skipped a beat | = | 4
never put a foot wrong | = | 4
runs like clockwork | = | 4
ran like clockwork | = | 4
went like clockwork | = | 4
like clockwork | = | 3
went without a hitch | = | 4
went off without a hitch | = | 4
went smoothly | = | 3
goes like the clappers | = | 3
does its job | = | 2
did the trick | = | 3
does the trick | = | 3
did the job | = | 2
did the job perfectly | = | 4
never let us down | = | 4
you can count on | = | 3
you can rely on | = | 3
can always rely on | = | 4
can always count on | = | 4
true to their word | = | 4
true to your word | = | 4
kept their word | = | 3
kept their promise | = | 3
as good as their word | = | 4
delivered on their promise | = | 3
lived up to the hype | = | 3
lives up to the hype | = | 3
lived up to expectations | = | 3
lives up to its name | = | 3
does exactly what it should | = | 3
temperamental | adj | -2
erratic | adj | -2
patchy signal/service/coverage/reception/connection | = | -2
spotty signal/service/coverage/reception/connection | = | -2
unstable connection/app/signal | = | -2 fail
inconsistent | adj | -2
inconsistency/inconsistencies | = | -2
unpredictable service | = | -2
undependable | = | -3
on the fritz | = | -3 fail
playing up again | = | -2 fail
plays up | = | -2 fail
forever breaking | = | -3 fail
constantly breaking | = | -3 fail
keeps breaking | = | -3 fail
keeps breaking down | = | -3 fail
kept breaking down | = | -3 fail
one thing after another | = | -2
if it's not one thing it's another | = | -2
went back on their word | = | -4 anger:1
broke their promise | = | -4 disappointment
let down badly | = | -4 disappointment
let down again | = | -4 disappointment
can't be relied on | = | -3
can't rely on | = | -3
can't be trusted | = | -4
couldn't be trusted | = | -4
wouldn't trust them | = | -4

== Care and staff, good: what guests and patients say of people who did well
personable | = | 3
affable | adj | 3
amiable | adj | 3
cordial welcome/reception | = | 3
congenial | adj | 3
genial | adj | 3
gracious | adj | 3
respectful | adj | 3
well mannered | = | 3
well trained | = | 3
well informed | = | 2
approachable | = | 3
obliging | adj | 3
good humoured/humored | = | 2
good natured | = | 3
kind hearted | = | 4
kindhearted | = | 4
warm hearted | = | 4
big hearted | = | 4
good hearted | = | 3
empathetic | = | 3
empathy shown | = | 3
sympathetic ear | = | 3
reassuring | adj | 3
reassured | = | 3
conscientious | adj | 3
meticulous | adj | 3
painstaking | adj | 3
tireless | adj | 3
untiring | = | 3
selfless | adj | 4 gratitude:1
altruistic | = | 3
dedication | = | 3
devotion | = | 3
unflappable | = | 3
tactful | adj | 2
diplomatic about it | = | 2
adept | adj | 2
adroit | adj | 2
deft | adj | 2
proficient | adj | 3
resourceful | adj | 3
astute | adj | 2
savvy | = | 2
clued up | = | 3
on the ball | = | 3
on top of things | = | 2
knows their stuff | = | 3
know their stuff | = | 3
knew their stuff | = | 3
knows his stuff | = | 3
knew his stuff | = | 3
knows her stuff | = | 3
knew her stuff | = | 3
knows what they're doing | = | 3
know what they're doing | = | 3
true professional* | n | 4
consummate professional* | n | 4
real professionals | = | 3
a safe pair of hands | = | 3
in safe hands | = | 3
in good hands | = | 3
in the best hands | = | 4
unsung heroes/hero | = | 4 gratitude
worth his weight in gold | = | 4
worth her weight in gold | = | 4
good samaritan* | n | 4 gratitude
guardian angel* | n | 4 gratitude
knight in shining armour/armor | = | 4 gratitude
absolute diamond | = | 4
absolute gem | = | 4
absolute legend | = | 4
absolute godsend | = | 4
absolute angel | = | 4
a credit to | = | 4
credit to the company | = | 4
credit to your company | = | 4
an asset to | = | 3
asset to the team | = | 4
asset to your company | = | 4
deserves a raise | = | 4
deserves a pay rise | = | 4
deserves a medal | = | 4
deserve a medal | = | 4
deserves a promotion | = | 4
give that man a raise | = | 4
give her a raise | = | 4
give him a raise | = | 4
give them a raise | = | 4
give that man a medal | = | 4
treated like royalty | = | 4 joy:1
treated us like royalty | = | 4 joy:1
treated like a queen | = | 4 joy:1
treated like a king | = | 4 joy:1
treated like family | = | 4
treated us like family | = | 4
treated with respect | = | 3
treated with dignity | = | 3
treated with kindness | = | 4
made to feel special | = | 4 joy:1
made us feel special | = | 4 joy:1
made me feel special | = | 4 joy:1
made me feel at ease | = | 3
made us feel at home | = | 4
put me at ease | = | 3
put us at ease | = | 3
put my mind at rest | = | 3
put my mind at ease | = | 3
looked after us | = | 3
looked after me | = | 3
well looked after | = | 3
couldn't do more for | = | 4
couldn't have done more | = | 4
going the extra mile | = | 4
gone the extra mile | = | 4
going above and beyond | = | 4
service with a smile | = | 3
always with a smile | = | 3
came to the rescue | = | 3 gratitude
came up trumps | = | 3
comes up trumps | = | 3
saved my bacon | = | 3 gratitude
saved the holiday | = | 3 gratitude
saved our holiday | = | 3 gratitude
bending over backwards | = | 4
pulling out all the stops | = | 3
did us proud | = | 4
done us proud | = | 4
did you proud | = | 3
stepped up to the plate | = | 2
took the time to listen | = | 3
took the time to explain | = | 3
kept me informed | = | 3
kept us informed | = | 3
kept me in the loop | = | 3
kept us in the loop | = | 3
kept me updated | = | 3
kept us updated | = | 3
kept up to date throughout | = | 3

== Care and staff, bad: how people say they were badly dealt with
surly | adj | -3
sullen | adj | -2
churlish | adj | -3
curt | adj | -2
brusque | adj | -2
abrasive attitude/manner/tone/staff | = | -3
discourteous | adj | -3
ill mannered | = | -3
bad mannered | = | -3
ill tempered | = | -3
bad tempered | = | -3
short tempered | = | -2
foul tempered | = | -3
grumpy | adj | -2
stroppy | adj | -2
snappy with | = | -2
snarky | adj | -2
sneer | v | -3
scowl | v | -2
belittle | v | -3 anger:1
demean | v | -3 anger:1
humiliation | n | -4
berate | v | -3 anger:1
patronise/patronised/patronises | = | -3 anger:1
patronize/patronized/patronizes | = | -3 anger:1
condescension | = | -3
supercilious | adj | -3
haughty | adj | -3
pompous | adj | -3
snobby | adj | -3
snobbish | adj | -3
snobbery | = | -3
high handed | = | -3
holier than thou | = | -3
officious | adj | -3
unaccommodating | = | -3
unobliging | = | -3
uncooperative | = | -3
unresponsive | = | -3 fail
unapologetic | adj | -2
unsympathetic | adj | -3
uncaring | = | -4
unkind | adj | -3
unfeeling | = | -3
unconcerned | = | -2
uninterested | = | -2
disinterested staff/waiter/waitress/service | = | -2
indifferent staff/service/attitude | = | -2
inattentive | adj | -3
inconsiderate | adj | -3
thoughtless | adj | -3
insensitive | adj | -3
tactless | adj | -3
neglectful | adj | -3
neglect | v | -3
lackadaisical | = | -3
work shy | = | -3
bone idle | = | -3
unskilled | = | -2
untrained | = | -2
unqualified | = | -2
ill trained | = | -3
unprepared | = | -2
uninformed | = | -2
blunder | v | -3
mistreatment | = | -4 anger:1
maltreat | v | -4 anger:1
ill treated | = | -4 anger:1
ill treatment | = | -4 anger:1
browbeat | v browbeat browbeaten | -3 anger:1
intimidate | v | -3
harangue | v | -3
antagonise/antagonize | v | -3
antagonistic | = | -3
confrontational | = | -3
argumentative | adj | -2
combative attitude/tone | = | -2
fobbed me off | = | -4 anger
fobbed us off | = | -4 anger
fobbing me off | = | -4 anger
fobbing us off | = | -4 anger
fobbing people off | = | -4 anger
fobbing customers off | = | -4 anger
brush me off | v | -3 anger:1
brushed us off | = | -3 anger:1
gave me the brush off | = | -3 anger:1
cold shoulder | = | -3
cold shouldered | = | -3
stonewall | v | -3 anger:1
gaslight | v gaslighted gaslit | -4 anger:1
left me hanging | = | -3 fail
left us hanging | = | -3 fail
left me high and dry | = | -4 fail
left us high and dry | = | -4 fail
left stranded | = | -4 fail
left us stranded | = | -4 fail
left me stranded | = | -4 fail
left to fend for ourselves | = | -4
left to fend for myself | = | -4
left me in the lurch | = | -4 fail
left us in the lurch | = | -4 fail
in the dark about | = | -2
turned a deaf ear | = | -3
turned a blind eye | = | -3
turn a blind eye | = | -3
turning a blind eye | = | -3
like talking to a brick wall | = | -3 anger:1
banging my head against a brick wall | = | -3 anger:1
banging my head against a wall | = | -3 anger:1
head against a brick wall | = | -3 anger:1
no one gives a damn | = | -4 anger
nobody gives a damn | = | -4 anger
no one seems to care | = | -3 anger:1
nobody seems to care | = | -3 anger:1
couldn't give a fig | = | -3 anger:1
treated like cattle | = | -4 anger
herded like cattle | = | -4 anger
treated like rubbish | = | -4 anger
treated like an idiot | = | -4 anger
treated me like an idiot | = | -4 anger
treated me like dirt | = | -4 anger
treated us like dirt | = | -4 anger
treated as second class | = | -4 anger
made to feel small | = | -3 sadness:1
made me feel small | = | -3 sadness:1
made me feel stupid | = | -3 anger:1
made us feel unwelcome | = | -3
made to feel unwelcome | = | -3
made me feel unwelcome | = | -3
made to feel like a nuisance | = | -3
made to feel like a burden | = | -3 sadness:1
looked down their nose | = | -3
looked down her nose | = | -3
looked down his nose | = | -3
face like thunder | = | -3
face like a slapped arse | = | -3
bit my head off | = | -3 anger:1
snapped at me | = | -3
snapped at us | = | -3
barked at me | = | -3
barked at us | = | -3
tutted at | = | -2
rolled their eyes | = | -2
passed the buck | = | -3
passes the buck | = | -3
buck passing | = | -3
left hand doesn't know what the right | = | -3
couldn't organise a piss up | = | -4 profanity:1
couldn't organise a bun fight | = | -3

== Waiting: long, and over at last
in no time | = | 2
in no time at all | = | 3
in the blink of an eye | = | 3
in a jiffy | = | 2
in record time | = | 3
quick as a flash | = | 3
quick turnaround | = | 2
fast turnaround | = | 2
quicker than expected | = | 3
faster than expected | = | 3
sooner than expected | = | 3
arrived in perfect condition | = | 4
arrived in one piece | = | 3
promptness | = | 3
punctual | adj | 3
well ahead of time | = | 3
no waiting around | = | 2
interminable | adj | -3
unpunctual | = | -2
tardy | adj | -2
tardiness | = | -2
snail's pace | = | -3
snail pace | = | -3
slower than a snail | = | -3
slow as a snail | = | -3
slow as molasses | = | -3
slower than molasses | = | -3
slow as treacle | = | -3
glacial pace/speed/slowness | = | -3
agonisingly/agonizingly | = | -3
excruciatingly | = | -3
excruciating | = | -4
kept us waiting | = | -3 fail
keeping me waiting | = | -3 fail
keeping us waiting | = | -3 fail
kept waiting | = | -3 fail
waited an eternity | = | -3 fail
waited an age | = | -3 fail
waited forever | = | -3 fail
waited for hours | = | -3 fail
waiting for hours | = | -3 fail
waited ages | = | -3 fail
waited for ages | = | -3 fail
waiting ages | = | -3 fail
takes forever | = | -3 fail
took forever | = | -3 fail
taking forever | = | -3 fail
takes an age | = | -2 fail
took an age | = | -2 fail
took an eternity | = | -3 fail
takes ages | = | -2 fail
took ages | = | -2 fail
dragged on | = | -2
drags on | = | -2
dragging their feet | = | -3
dragging your feet | = | -3
dragged their feet | = | -3
long overdue | = | -2
until the cows come home | = | -2
till the cows come home | = | -2
stuck in limbo | = | -3 fail
left in limbo | = | -3 fail
in limbo | = | -2
no end in sight | = | -3
chasing and chasing | = | -3 fail
fed up waiting | = | -3 anger fail
tired of waiting | = | -3 anger:1 fail
sick of waiting | = | -3 anger fail

== Honesty: straight dealing and its opposite
honourable/honorable | = | 3
above board | = | 3
on the level | = | 2
upfront and honest | = | 3
straight talking | = | 2
scrupulous | adj | 3
principled | = | 2
reputable | adj | 3
disreputable | adj | -4
unscrupulous | adj | -4 anger
unprincipled | = | -3
dishonourable/dishonorable | = | -3
insincere | adj | -3
insincerity | = | -3
two faced | = | -4 anger:1
mealy mouthed | = | -3
duplicitous | adj | -4
duplicity | = | -4
deceive | v | -4 anger:1
hoodwink | v | -4 anger
bamboozle | v | -3 anger:1
fleece customers/people/us/me | v | -4 anger
trickery | = | -3
chicanery | = | -3
skulduggery/skullduggery | = | -4
jiggery pokery | = | -3
weasel words | = | -3
small print trickery | = | -3
hoax | n | -3
bare faced lie* | n | -4 anger
barefaced lie* | n | -4 anger
lied to my face | = | -4 anger
lying through their teeth | = | -4 anger
lied through their teeth | = | -4 anger
took me for a ride | = | -4 anger
took us for a ride | = | -4 anger
taken for a fool | = | -4 anger
taken for fools | = | -4 anger
taken for mugs | = | -4 anger
pulled a fast one | = | -4 anger
pulling a fast one | = | -4 anger
pulled the wool over | = | -4 anger
led up the garden path | = | -3 anger:1
sold me a pup | = | -4 anger:1
stitched me up | = | -4 anger:1
stitched us up | = | -4 anger:1
diddled out of | = | -4 anger:1
stab in the back | = | -4 anger
stabbed in the back | = | -4 anger

== Money: worth it or not
worth every single penny | = | 4
worth every pound | = | 4
worth every euro | = | 4
worth the price | = | 3
worth the extra | = | 3
worth the trip/journey/drive/visit/effort | = | 3
worth a visit | = | 3
cheap as chips | = | 2
best value | = | 3
unbeatable value | = | 4
excellent value | = | 4
bargain of the century | = | 4
inexpensive | = | 2
won't break the bank | = | 2
didn't break the bank | = | 2
doesn't break the bank | = | 2
easy on the wallet | = | 2
saved me a fortune | = | 4
saved us a fortune | = | 4
rip me off | v | -4 anger
ripped us off | = | -4 anger
ripoff merchant* | n | -4 anger
unaffordable | = | -3
astronomical price/prices/cost/bill/fees | = | -3
eye watering price/prices/cost/bill | = | -3
eye wateringly expensive | = | -3
prohibitively expensive | = | -3
poor value | = | -3
terrible value | = | -4
complete waste | = | -4 disappointment
total waste | = | -4 disappointment
money down the toilet | = | -4 disappointment
money down the pan | = | -4 disappointment
good money after bad | = | -3
more money than sense | = | -2
not worth a penny | = | -4
not worth tuppence | = | -4
not worth a light | = | -3
price you out | v | -2
milking us dry | = | -4 anger:1
bled dry | = | -4 anger:1
bleeding us dry | = | -4 anger:1
money grab | = | -3
nickel and dime | v | -3
penny pinching | = | -3
stingy | adj | -3
miserly | = | -3
tight fisted | = | -3
skimp on | v | -2
skimpy portion/portions/helping | = | -2
usurious | = | -4

== Looks: fair and foul
beautify | v | 2
dazzling | adj | 4
ravishing | adj | 4
radiant | adj | 3
handsome | adj | 2
graceful | adj | 3
tasteful | adj | 3
chic | = | 3
swanky | adj | 2
snazzy | adj | 2
photogenic | = | 2
pretty as a picture | = | 4
pleasing to the eye | = | 3
easy on the eye | = | 3
sight for sore eyes | = | 3 joy:1
looks a million dollars | = | 4
looks the business | = | 3
unsightly | = | -3
unattractive | adj | -3
unflattering | = | -2
unappealing | adj | -2
frumpy | adj | -2
dowdy | adj | -2
garish | adj | -2
gaudy | adj | -2
kitschy | adj | -1
unkempt | = | -2
scruffy | adj | -2
bedraggled | = | -2
tasteless decor | = | -3
sight to behold | = | 3

== Ease of use: a doddle or a struggle
doddle | = | 3
a breeze to | = | 3
was a breeze | = | 3
is a breeze | = | 3
easy as pie | = | 3
easy as abc | = | 3
plain sailing | = | 3
smooth sailing | = | 3
painless | adj | 3
pain free | = | 3
trouble free | = | 3
problem free | = | 3
worry free | = | 3
fuss free | = | 3
glitch free | = | 3
easily assembled/installed/cleaned/adjusted | = | 2
streamlined | = | 2
simplify | v | 2
time saver* | n | 3
timesaver | n | 3
labour/labor saving | = | 2
unintuitive/counterintuitive | adj | -3
unwieldy | = | -2
user unfriendly | = | -3
cumbersome | = | -2
fiddly | = | -2
finicky | adj | -2
convoluted | = | -3
labyrinthine | = | -2
long winded | = | -2
laborious | adj | -2
arduous | adj | -2
burdensome | = | -3
bothersome | = | -2
troublesome | = | -3
vexing | adj | -2 anger:1
perplexing | adj | -2
bewildering | adj | -2
impractical | adj | -2
unworkable | = | -3
nightmarish | adj | -4
pain in the bum | = | -3 anger:1
pain in the rear | = | -3 anger:1
royal pain | = | -3 anger:1
uphill struggle | = | -3
uphill battle | = | -3
like pulling teeth | = | -3
like getting blood out of a stone | = | -3
blood out of a stone | = | -3
like herding cats | = | -2
jump through hoops | v | -3
clear as mud | = | -3

== Feelings: joy and its kin
enjoyment | = | 3 joy
rejoice | v | 3 joy
cherish | v | 4 joy:1
treasure every moment | v | 4 joy
relish every/the/this | v | 2 joy:1
jubilant | adj | 4 joy
euphoric | adj | 4 joy
exhilarating | adj | 4 joy
exhilarated | = | 4 joy
enraptured | = | 4 joy
gleeful | adj | 3 joy
joyful | adj | 4 joy
joyous | adj | 4 joy
uplifting | adj | 4 joy
uplifted | = | 3 joy
inspiring | adj | 3
inspirational | adj | 3
heartened | = | 3
heartening | adj | 3
enthuse | v | 3 joy:1
enthusiastic | = | 3 joy:1
gratifying | adj | 3
gratified | = | 3
contented | adj | 3
mesmerising/mesmerizing | = | 4
spellbinding | adj | 4
spellbound | = | 4
besotted with | = | 3 joy
smitten with | = | 3 joy
enamoured/enamored | = | 3
giddy with | = | 3 joy
jumping for joy | = | 4 joy
like a dog with two tails | = | 4 joy
like a kid in a sweet shop | = | 4 joy
like a kid in a candy store | = | 4 joy
grinning from ear to ear | = | 4 joy
smiling from ear to ear | = | 4 joy

== Feelings: anger, sorrow and care
outraging | = | -4 anger
rile | v | -3 anger
riled up | = | -3 anger
disgruntled | = | -3 anger
displeased | = | -3 anger:1
displeasure | = | -3 anger:1
discontent/discontented | = | -3
begrudge | v | -2
resentful | adj | -3 anger
resentment | = | -3 anger
demoralise/demoralised/demoralising/demoralize/demoralized/demoralizing | = | -3 sadness
dispirited/dispiriting | = | -3 sadness
disconsolate | adj | -3 sadness
inconsolable | = | -4 sadness:3
despondent | adj | -3 sadness
dejected | adj | -3 sadness
downhearted | = | -3 sadness
woebegone | = | -3 sadness
distraught | = | -4 sadness:3
distressed | = | -4 sadness
traumatic/traumatised/traumatized/traumatising/traumatizing | = | -4 sadness
harrowing | adj | -4 sadness
agonising/agonizing | = | -4
mortified | = | -3
mortifying | = | -3
aghast | = | -4 anger:1
horrify | v | -4 disgust:1
appal/appals/appall/appalls | = | -4 anger
repulse | v | -4 disgust
distrust | v | -3
mistrust | v | -3
perturbed | = | -2 worry
perturbing | = | -2 worry
disquieting | = | -2 worry
disconcerting | adj | -2 worry
worrisome | = | -3 worry
fretting about/over | = | -2 worry
dissatisfying | = | -3 disappointment
gut wrenching | = | -4 sadness
heart wrenching | = | -4 sadness
heart sank | = | -3 disappointment
down in the dumps | = | -3 sadness
sick as a parrot | = | -3 disappointment
at the end of my rope | = | -4 anger
tearing my hair out | = | -3 anger
pulling my hair out | = | -3 anger

== Idioms good: sayings that only praise
cracking job/service/place/meal/day/night | = | 4
top job | = | 4
top people | = | 3
top bloke/lad/lass/fella | = | 4
stonking | = | 3
corker | n | 3
cracker of a | = | 3
belting night/gig/day | = | 3
proper good | = | 3
dead good | = | 3
super duper | = | 3
hunky dory | = | 3
peachy | = | 2
bang up job | = | 3
first rate job | = | 4
the real deal | = | 3
the real mccoy | = | 3
bob on | = | 3
a joy to | = | 3 joy:1
absolute joy | = | 4 joy
absolute delight | = | 4 joy
absolute pleasure | = | 4
a delight to | = | 4 joy:1
a must visit | = | 3
worth shouting about | = | 3
can't speak highly enough | = | 4
cannot speak highly enough | = | 4
couldn't rate highly enough | = | 4
can't praise enough | = | 4
cannot praise enough | = | 4
can't sing their praises enough | = | 4
singing their praises | = | 3
sing their praises | = | 3
music to my ears | = | 3 joy:1
went down a treat | = | 4
goes down a treat | = | 3
went down a storm | = | 4
worked a treat | = | 4
worked like a charm | = | 4
worked wonders | = | 4
works wonders | = | 4
has done wonders | = | 4
miracle worker* | n | 4 gratitude
dream team | = | 4
match made in heaven | = | 4
best thing since sliced bread | = | 4
greatest thing since sliced bread | = | 4
never looked back | = | 3
best decision ever | = | 4
best decision i ever made | = | 4
best money i've ever spent | = | 4
best thing i ever bought | = | 4
best thing i've ever bought | = | 4
best purchase | = | 4
without hesitation | = | 2
wholeheartedly | = | 2
with flying colours/colors | = | 4
passed with flying colours/colors | = | 4
set the bar high | = | 3
raised the bar | = | 3
a class act | = | 4
class act | = | 4
sheer delight | = | 4 joy
sheer joy | = | 4 joy
sheer perfection | = | 4
pure perfection | = | 4
hit all the right notes | = | 4

== Idioms bad: sayings that only blame
a pup of a | = | -3
gone to rack and ruin | = | -4
gone to seed | = | -3
gone to the wall | = | -2
gone from bad to worse | = | -4
going from bad to worse | = | -4
went from bad to worse | = | -4
shadow of its former self | = | -3 disappointment
recipe for disaster | = | -4
accident waiting to happen | = | -4 worry
comedy of errors | = | -3
catalogue/catalog of errors | = | -4
litany of errors/failures/excuses | = | -4
trainwreck | n | -4
car crash tv/service/interview | = | -3
right mess | = | -3
total mess | = | -4
cock ups | = | -3
made a hash of | = | -3
made a pig's ear of | = | -3
damp squib | = | -3 disappointment
flop of a | = | -3
total flop | = | -4 disappointment
wouldn't wish it on my worst enemy | = | -4
wouldn't touch it with a bargepole | = | -4
with a barge pole | = | -4
avoid like the plague | = | -4
avoid at all costs | = | -4
you get what you pay for | = | -1
leaves a sour taste | = | -3
bone to pick | = | -2
not a happy camper | = | -3
not a happy chappy | = | -3
rue the day | v | -4
absolute shocker | = | -4
absolute shower | = | -3
bad joke | = | -3
taking the biscuit | = | -3 anger:1
takes the biscuit | = | -3 anger:1
kick in the guts | = | -4
kick in the gut | = | -4
