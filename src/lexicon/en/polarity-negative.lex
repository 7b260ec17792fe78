# Words of complaint and discontent. Weights: -1 mild, -3 plain, -5 the strongest. None of these is
# an insult: they judge things, service and experiences (see insults.lex for words aimed at people).

== Plain blame: adjectives of a displeased customer
bad | = | -3
badly | = | -3
worse | = | -3
worst | = | -4 anger:1
worst ever | = | -5 anger
the worst | = | -4 anger
terrible | = | -4 disappointment
horrible | adj | -4
horrendous | adj | -5 anger
horrid | adj | -4 disgust:1
horrific | adj | -5
awful | = | -4
atrocious | adj | -5 anger
appalling | adj | -5 anger
appalled | = | -4 anger
abysmal | adj | -5 anger
abominable | adj | -5 anger
dreadful | adj | -4
dire | = | -4
diabolical | adj | -5 anger
disgraceful | adj | -5 anger
disgrace | n | -5 anger
disgusting | adj | -4 disgust anger:1
disgusted | = | -4 disgust anger
disgust | = | -3 disgust
shameful | adj | -4 anger
ashamed | = | -3
shame on you | = | -4 anger
shame | = | -2 disappointment:1
what a shame | = | -2 disappointment
such a shame | = | -2 disappointment
shocking | adj | -4 anger surprise:1
shocked | = | -3 surprise
shockingly bad | = | -5 anger
poor | adj | -3
very poor | = | -4
poor quality | = | -4 topic:product
poor show | = | -3
poor form | = | -3
poor service | = | -4 topic:service
bad service | = | -4 topic:service
terrible service | = | -5 topic:service anger
awful service | = | -5 topic:service anger
worst service | = | -5 topic:service anger
poor customer service | = | -4 topic:service
terrible customer service | = | -5 topic:service anger
awful customer service | = | -5 topic:service anger
appalling customer service | = | -5 topic:service anger
bad experience | = | -3 disappointment
terrible experience | = | -4 disappointment
awful experience | = | -4 disappointment
pathetic | adj | -4 anger
lousy | adj | -4
crummy | adj | -3
shoddy | adj | -4
shabby | adj | -2
tacky | adj | -2
tatty | adj | -2
grubby | adj | -3
flimsy | adj | -3 topic:product
cheaply made | = | -3 topic:product
cheap and nasty | = | -4 topic:product
cheap looking | = | -3 topic:product
cheap tat | = | -4 topic:product
tat | = | -3
rubbish | = | -4
absolute rubbish | = | -5 anger
total rubbish | = | -5 anger
garbage | = | -4
trash | = | -4
trashy | adj | -3
junk | = | -3
useless | adj | -4 anger:1
utterly useless | = | -5 anger
worse than useless | = | -5 anger
hopeless | adj | -4
worthless | adj | -4
pointless | adj | -3
unusable | = | -4 fail
unwearable | = | -4 fail topic:product
inedible | = | -4 disgust
undrinkable | = | -4 disgust
unwatchable | = | -4
unplayable | = | -4 topic:technical
unreadable | = | -3
unbearable | adj | -4
intolerable | adj | -4 anger
insufferable | adj | -4
unacceptable | adj | -4 anger
not acceptable | = | -4 anger
totally unacceptable | = | -5 anger
unprofessional | adj | -4 topic:service
unreliable | adj | -4
unhelpful | adj | -3 topic:service
unfriendly | adj | -3 topic:service
unpleasant | adj | -3
unhappy | adj | -3 disappointment
unsatisfactory | = | -3
unsatisfied | = | -3 disappointment
dissatisfied | = | -3 disappointment
dissatisfaction | = | -3 disappointment
unfair | adj | -3
unjust | adj | -3
unreasonable | adj | -3
unethical | adj | -4 topic:ethics
immoral | adj | -4 topic:ethics
inexcusable | adj | -5 anger
unforgivable | adj | -5 anger
unjustifiable | adj | -4
unbelievable | = | -1 surprise
unreal | = | 0 surprise
ludicrous | adj | -4 anger:1
ridiculous | = | -4 anger:1
absurd | = | -3 anger:1
preposterous | adj | -4
farcical | adj | -4 anger:1
laughable | adj | -4
nonsensical | = | -3
stupid | adj | -3 anger:1
silly | adj | -1
daft | adj | -2
ineffective | adj | -3
inefficient | adj | -3
inadequate | adj | -3
incompetent | adj | -4 anger:1 topic:service
incompetence | = | -4 anger:1 topic:service
inept | adj | -4 topic:service
ineptitude | = | -4
amateurish | = | -3
clueless | adj | -3 topic:service
careless | adj | -3
negligent | adj | -4
negligence | = | -4
lazy | adj | -3
rude | adj | -4 anger topic:service
rudeness | = | -4 anger topic:service
rudest | = | -5 anger topic:service
impolite | adj | -3 topic:service
disrespectful | adj | -4 anger topic:service
dismissive | adj | -3 topic:service
condescending | adj | -4 anger topic:service
patronising/patronizing | = | -4 anger topic:service
arrogant | adj | -4 anger topic:service
obnoxious | adj | -4 anger
aggressive | adj | -3
hostile | = | -3
sarcastic | = | -2
snotty | adj | -3
snooty | adj | -3
stuck up | = | -3
couldn't care less | = | -4 topic:service
could care less | = | -4 topic:service
couldn't be bothered | = | -3 topic:service
can't be bothered | = | -2
don't care | = | -2
doesn't care | = | -3
dont care | = | -2
nobody cares | = | -3 topic:service
no one cares | = | -3 topic:service
bad attitude | = | -4 topic:service
attitude problem | = | -4 topic:service
with an attitude | = | -3 topic:service
greedy | adj | -4 anger
greed | = | -4 anger
money grabbing | = | -4 anger topic:price
moneygrabbing | = | -4 anger topic:price
profiteering | = | -4 anger topic:price
price gouging | = | -4 anger topic:price
corrupt | adj | -4 anger topic:ethics
corruption | = | -4 topic:ethics
crooked | adj | -3 anger
shady | adj | -3
dodgy | adj | -3
sketchy | adj | -3
sneaky | adj | -3 anger:1
underhand/underhanded | = | -4 anger
deceitful | adj | -4 anger
deceptive | adj | -4 anger
dishonest | adj | -4 anger
dishonesty | = | -4 anger
misleading | adj | -3
misled | = | -3 disappointment
mislead | = | -3
misrepresented | = | -3
mis sold | = | -4
missold | = | -4
false advertising | = | -4 anger
false advertisement | = | -4 anger
fake | adj | -3
phony/phoney | adj | -3
counterfeit | adj | -4
knock off | = | -2
knockoff | n | -3
overpriced | = | -3 topic:price
over priced | = | -3 topic:price
pricey | adj | -1 topic:price
expensive | adj | -1 topic:price
too expensive | = | -3 topic:price
so expensive | = | -2 topic:price
extortionate | adj | -4 anger topic:price
exorbitant | adj | -4 topic:price
inflated prices | = | -3 topic:price
costs a bomb | = | -2 topic:price
costs the earth | = | -2 topic:price
too dear | = | -2 topic:price

== Blame of how a thing works, looks, smells or tastes
slow | adj | -2
painfully slow | = | -4
so slow | = | -3
sluggish | adj | -3
laggy | adj | -3 topic:technical
buggy | adj | -3 topic:technical
glitchy | adj | -3 topic:technical
clunky | adj | -3
clumsy | adj | -2
confusing | adj | -2
confused | = | -1
complicated | = | -1
overcomplicated | = | -2
difficult | adj | -1
awkward | adj | -2
annoying | adj | -3 anger
annoyance | n | -3 anger
irritating | adj | -3 anger
frustrating | adj | -3 anger disappointment:1
frustration | n | -3 anger disappointment:1
infuriating | adj | -4 anger:3
maddening | = | -4 anger:3
exasperating | = | -4 anger:3
tedious | adj | -2
boring | adj | -2
bland | adj | -2 topic:product
tasteless | adj | -3 topic:product
flavourless/flavorless | = | -3 topic:product
soggy | adj | -3 topic:product
greasy | adj | -2 topic:product
stodgy | = | -2
stale | adj | -3 topic:product
rotten | = | -4 disgust
rancid | = | -4 disgust
mouldy/moldy | = | -4 disgust
mould/mold | = | -3 disgust
rock hard | = | -3
dry as a bone | = | -2
overcooked | = | -3
undercooked | = | -3 topic:safety
burnt to a crisp | = | -3
watery | = | -2
gross | = | -3 disgust
yuck | = | -3 disgust
yucky | = | -3 disgust
eww/ew/eew | = | -3 disgust
ugh | = | -2 anger:1 disgust:1
bleugh/blergh | = | -2 disgust
vile | adj | -4 disgust
revolting | adj | -4 disgust
repulsive | adj | -4 disgust
nauseating | = | -4 disgust
sickening | adj | -4 disgust
foul | = | -4 disgust
minging | = | -4 disgust
manky | = | -4 disgust
skanky | = | -3 disgust
grim | adj | -3
gruesome | adj | -3
filthy | adj | -4 disgust
filth | = | -4 disgust
dirty | adj | -3 disgust:1
unhygienic | = | -4 disgust
infested | = | -4 disgust
smelly | adj | -3 disgust
stinks | = | -3 disgust
stink | = | -3 disgust
stinking | = | -3 disgust
stench | = | -4 disgust
smells awful | = | -4 disgust
smells bad | = | -3 disgust
reeks | = | -3 disgust
nasty | adj | -3 disgust:1
ugly | adj | -2
hideous | adj | -4
cramped | = | -2
noisy | adj | -2
freezing cold | = | -2
stone cold | = | -3 topic:product
lukewarm | = | -2
overcrowded | = | -3
packed like sardines | = | -4
crammed in | = | -3
depressing | adj | -3 sadness
mediocre | = | -2 disappointment:1
meh | = | -2
underwhelming | = | -3 disappointment
underwhelmed | = | -3 disappointment
uninspiring | = | -2
lacklustre/lackluster | = | -2 disappointment
average at best | = | -2 disappointment:1
subpar | = | -3
sub par | = | -3
below par | = | -3
below standard | = | -3
substandard | = | -3
second rate | = | -3
third rate | = | -4
run of the mill | = | -1
nothing special | = | -2 disappointment:1
nothing to write home about | = | -2
so so | = | -1
ropey/ropy | = | -2
absolute pants | = | -4
absolute toilet | = | -4
dated | = | -1
outdated | = | -2
run down | = | -2
rundown | = | -2
falling apart | = | -3 fail topic:product
fell apart | = | -4 fail topic:product
fall apart | = | -3 fail topic:product
fell to bits | = | -4 fail topic:product
falling to bits | = | -3 fail topic:product
worn out | = | -2
scratched | = | -2 fail topic:product
dented | = | -2 fail topic:product
chipped | = | -2 fail topic:product
cracked | = | -3 fail topic:product
torn | = | -3 fail topic:product
ripped | = | -2 fail topic:product
stained | = | -2 fail topic:product
faded | = | -1 fail topic:product
shrunk | = | -2 fail topic:product
crushed | = | -3 fail
squashed | = | -3 fail topic:delivery
battered | = | -1

== Verbs and nouns of displeasure and harm
hate | v | -4 anger
loathe | v | -4 anger disgust:1
despise | v | -5 anger
detest | v | -4 anger
dislike | v | -2
resent | v | -3 anger
regret | v | -3 disappointment
complain | v | -2
complaint | n | -2
complaining | = | -2
grievance | n | -2
criticise/criticize | v | -1
disappoint | v | -3 disappointment
disappointed | = | -3 disappointment
disappointing | adj | -3 disappointment
disappointment | n | -3 disappointment
so disappointed | = | -4 disappointment:3
very disappointed | = | -4 disappointment:3
really disappointed | = | -4 disappointment:3
extremely disappointed | = | -5 disappointment:3
bitterly disappointed | = | -5 disappointment:3
deeply disappointed | = | -5 disappointment:3
beyond disappointed | = | -5 disappointment:3
let down | = | -3 disappointment
letdown | n | -3 disappointment
lets you down | = | -3 disappointment
let me down | = | -4 disappointment
let us down | = | -4 disappointment
letting me down | = | -4 disappointment
letting customers down | = | -4 disappointment
mess | n | -3
messed up | = | -3
mess up | = | -2
messing me about | = | -3 anger
messed me about | = | -4 anger
messed around | = | -3 anger
messing around | = | -2
screw up | = | -3
screwed up | = | -4
screwed me over | = | -5 anger
screwed over | = | -4 anger
screwing customers | = | -5 anger
botched | = | -4
bodge | v | -3
bodge job | = | -4
bungled | = | -3
mishandled | = | -3
mismanaged | = | -3
mismanagement | = | -3
mistreated | = | -4 topic:service
ruin | v | -4 disappointment
ruined | = | -4 disappointment
ruined my | = | -4 disappointment anger:1
ruined our | = | -4 disappointment anger:1
spoil | v | -3 disappointment
spoilt | = | -2 disappointment
destroy | v | -3
wrecked | = | -4
cheat | v | -4 anger
cheated | = | -4 anger
con | = | -3 anger
conned | = | -5 anger
con job | = | -5 anger
scam | n | -4 anger
scammed | = | -5 anger
scamming | = | -5 anger
swindle | v | -5 anger
swindled | = | -5 anger
fraud | = | -4 anger
fraudulent | adj | -5 anger
defraud | v | -5 anger
duped | = | -4 anger
tricked | = | -4 anger
fooled | = | -3
lied to | = | -4 anger
lied | = | -4 anger
lying to | = | -4 anger
lie | n | -3 anger
blatant lie* | n | -5 anger
pack of lies | = | -5 anger
all lies | = | -5 anger
empty promises | = | -4 disappointment anger:1
broken promises | = | -4 disappointment anger:1
broken promise | = | -4 disappointment
false promises | = | -4 disappointment anger:1
excuses | = | -3 anger:1
excuse after excuse | = | -4 anger
lame excuse* | n | -4 anger
steal | v stole stolen | -3 anger
robbed | = | -4 anger
robbing | = | -4 anger
robbery | = | -4 anger topic:price
theft | = | -4 anger
overcharge | v | -4 fail topic:billing
overcharged | = | -4 fail topic:billing
ignore | v | -3 fail topic:service
ignored | = | -3 anger:1 fail topic:service
ignoring | = | -3 anger:1 fail topic:service
ghosted | = | -4 anger:1 fail topic:service
ghosting | = | -4 anger:1 fail topic:service
fobbed off | = | -4 anger fail topic:service
fob me off | = | -4 anger fail topic:service
palmed off | = | -4 anger fail topic:service
brushed off | = | -3 anger:1 topic:service
passed from pillar to post | = | -4 anger fail topic:service
pillar to post | = | -4 anger fail topic:service
passing the buck | = | -4 anger fail topic:service
pass the buck | = | -3 anger fail topic:service
passed around | = | -3 fail topic:service
given the runaround | = | -4 anger fail topic:service
the runaround | = | -4 anger fail topic:service
run around in circles | = | -3 fail topic:service
going round in circles | = | -3 anger:1 fail topic:service
going around in circles | = | -3 anger:1 fail topic:service
wild goose chase | = | -3 fail
hung up on me | = | -4 anger fail topic:service
hung up on | = | -4 anger fail topic:service
put the phone down on me | = | -4 anger fail topic:service
cut me off | = | -3 fail topic:service
cut off | = | -2 fail
laughed at me | = | -4 anger topic:service
shouted at | = | -4 anger topic:service
spoke to me like | = | -3 anger topic:service
talked down to | = | -4 anger topic:service
treated like | = | -2 topic:service
treated like dirt | = | -5 anger topic:service
treated like a criminal | = | -5 anger topic:service
treat your customers | = | -1 topic:service
stressed | = | -3 worry
stressful | adj | -3 worry
stress | = | -2 worry
distressing | = | -4 sadness
suffer | v | -3 sadness
suffering | = | -3 sadness
hurt | = | -2 sadness
painful | adj | -3
problem | n | -2 fail
issue | n | -1
trouble | n | -2
hassle | n | -2 fail
nuisance | n | -3
faff | = | -2
headache | n | -2
nightmare | n | -4 anger:1
complete nightmare | = | -5 anger
absolute nightmare | = | -5 anger
disaster | n | -4
complete disaster | = | -5
absolute disaster | = | -5
disastrous | adj | -5
catastrophe | n | -4
catastrophic | = | -4
fiasco | n | -4 anger:1
debacle | n | -4 anger:1
farce | n | -4 anger:1
complete farce | = | -5 anger
absolute farce | = | -5 anger
chaos | = | -3
chaotic | adj | -3
havoc | = | -3
failure | n | -3 fail
failing | = | -3 fail
fail | v | -3 fail
epic fail | = | -4 fail
fault | n | -2
wrong | = | -2
wrongly | = | -3
mistake | n | -2
error | n | -2
inconvenience | n | -2
inconvenient | adj | -2
inconvenienced | = | -3
lack | v | -1
lack of | = | -2
lacking | = | -2
lacks | = | -2
waste | v | -2
wasted | = | -3 disappointment
wasted my time | = | -4 anger
wasted my money | = | -4 anger
wasted journey | = | -3 disappointment
wasted trip | = | -3 disappointment
wasting my time | = | -4 anger
wasteful | adj | -2
loss | = | -2
struggling | = | -2 worry
struggle | v | -2
insult to | = | -3 anger
insulting | adj | -4 anger
offended | = | -3 anger
offensive | adj | -3 anger
offence/offense | = | -2
embarrassing | adj | -3
embarrassment | n | -3
embarrassed | = | -3
humiliated | = | -4 anger sadness
humiliating | = | -4 anger sadness
outrage | n | -4 anger
outraged | = | -5 anger:3
outrageous | adj | -4 anger
scandal | n | -4 anger
scandalous | adj | -5 anger
criminal | = | -3 anger
illegal | adj | -3
dangerous | adj | -4 worry topic:safety
unsafe | adj | -4 worry topic:safety
hazard | n | -3 worry topic:safety
hazardous | = | -4 worry topic:safety
toxic | adj | -3
cruel | adj | -4 sadness
cruelty | = | -4 sadness topic:ethics
heartless | adj | -4 anger
callous | adj | -4 anger
inhumane | = | -5 anger topic:ethics
exploitative | = | -4 topic:ethics
exploitation | = | -4 topic:ethics
slave labour/labor | = | -5 anger topic:ethics
sweatshop | n | -4 topic:ethics
greenwashing | = | -4 topic:ethics
hypocritical | adj | -4 anger topic:ethics
hypocrisy | = | -4 anger topic:ethics
boycott | v | -4 anger topic:ethics
boycotting | = | -4 anger topic:ethics
avoid | v | -2
steer clear | = | -4
stay away | = | -4
stay well away | = | -5
do not buy | = | -4
don't buy | = | -4
dont buy | = | -4
do not use | = | -3
don't use them | = | -4
do not recommend | = | -4
don't recommend | = | -4
would not recommend | = | -4
wouldn't recommend | = | -4
wouldnt recommend | = | -4
can't recommend | = | -3
cannot recommend | = | -3
not recommended | = | -3
don't waste your money | = | -5
don't waste your time | = | -5
don't bother | = | -3
dont bother | = | -3
think twice | = | -2
buyer beware | = | -4
beware | = | -3
be warned | = | -3
one star | = | -4
1 star | = | -4
1/10 | = | -4
0/10 | = | -5
zero stars | = | -5
0 stars | = | -5
zero out of ten | = | -5
no stars | = | -4
if i could give zero | = | -5
if i could give 0 | = | -5
minus stars | = | -4
negative stars | = | -4
sucks | = | -4 anger:1
suck | = | -3 anger:1
sucked | = | -4
sucky | = | -3
stinker | n | -2
went downhill | = | -3 disappointment
gone downhill | = | -4 disappointment
going downhill | = | -4 disappointment
gone to the dogs | = | -4 disappointment
gone down the pan | = | -4 disappointment
going to pot | = | -3 disappointment
gone to pot | = | -3 disappointment
not what it used to be | = | -3 disappointment
not what it was | = | -2 disappointment
used to be good | = | -3 disappointment
used to be great | = | -3 disappointment
used to love | = | -3 disappointment
used to be the best | = | -3 disappointment
lost a customer | = | -4 anger disappointment
lost my custom | = | -4 anger disappointment
lost my business | = | -4 anger disappointment
lost all faith | = | -4 disappointment
lost all trust | = | -4 disappointment
losing customers | = | -3
losing a customer | = | -4 disappointment
taking my business elsewhere | = | -4 anger disappointment
take my business elsewhere | = | -4 anger disappointment
taking my custom elsewhere | = | -4 anger disappointment
going elsewhere | = | -3 disappointment
go elsewhere | = | -2
switching to | = | -1
unsubscribing | = | -2
unsubscribed | = | -1
unfollowing | = | -2
unfollowed | = | -2
cancelling/canceling my | = | -2
not happy | = | -3 disappointment
not a happy bunny | = | -3 disappointment
not happy at all | = | -4 disappointment anger:1
far from happy | = | -3 disappointment
not pleased | = | -3 disappointment
not satisfied | = | -3 disappointment
not impressed | = | -3 disappointment
unimpressed | = | -3 disappointment
not good | = | -3
not great | = | -2 disappointment:1
not good enough | = | -4 disappointment anger:1
isn't good enough | = | -4 disappointment anger:1
just not good enough | = | -4 disappointment anger:1
no good | = | -3
not nice | = | -2
not okay | = | -3
not cool | = | -3 anger:1
not fair | = | -3
not worth it | = | -3
not worth the money | = | -4 topic:price
not worth the hassle | = | -3
not fit for purpose | = | -4 fail topic:product
unfit for purpose | = | -4 fail topic:product
not as described | = | -4 fail topic:product
not as advertised | = | -4 fail topic:product
nothing like the picture | = | -4 fail topic:product
nothing like the photo | = | -4 fail topic:product
looks nothing like | = | -3 fail topic:product
never buying again | = | -4 anger
never buy again | = | -4 anger
never order again | = | -4 anger
never ordering again | = | -4 anger
won't be ordering again | = | -4 disappointment
wont be ordering again | = | -4 disappointment
won't be buying again | = | -4 disappointment
won't be back | = | -4 disappointment
won't be going back | = | -4 disappointment
will not be back | = | -4 disappointment
will not be returning | = | -4 disappointment
won't be using you again | = | -4 disappointment
won't use again | = | -4 disappointment
never using | = | -4 anger
never use again | = | -4 anger
never using again | = | -4 anger
never flying with | = | -4 anger
never shopping | = | -4 anger
never going back | = | -4 anger
never coming back | = | -4 anger

== Dislikes said plainly, and set phrases where a bad word blames nothing
don't like | = | -2
dont like | = | -2
didn't like | = | -2
not a fan | = | -2
no fan of | = | -2
sorry to hear | = | -1 sadness:1
sorry to see | = | -1 sadness:1
nothing wrong with | = | 1
nothing wrong | = | 1
can't go wrong | = | 3
what's wrong | = | -1
not a problem | = | 1
not an issue | = | 1
without fail | = | 1
fail safe | = | 0
not bad either | = | 1
bad luck | = | -1
too bad | = | -2
my bad | = | -1
bad news | = | -2
no hard feelings | = | 0
hard work | = | 1
lost property | = | 0
lost and found | = | 0
late night | = | 0
late opening | = | 0
open late | = | 0
at the latest | = | 0
sooner or later | = | 0
better late than never | = | 0
broken english | = | 0
jerk chicken | = | 0
maine coon* | n | 0
spastic colon | = | 0
faggots and peas | = | 0
crying with laughter | = | 2 joy
crying laughing | = | 1 joy
i can't even | = | -1

== More bad facts, heard in real complaints
sparking/sparked | = | -3 worry fail topic:safety
burnt the | = | -3 worry fail topic:safety
burned my | = | -3 worry fail topic:safety
burnt my | = | -3 worry fail topic:safety
no ramp | = | -3 fail
no step free | = | -3 fail
couldn't even | = | -2
can't even get | = | -2
not even a | = | -2
never showed | = | -4 fail
never show up | = | -4 fail
was sick all | = | -4 disgust topic:safety
were sick all | = | -4 disgust topic:safety
taste like cardboard | = | -4 disgust:1
tastes like cardboard | = | -4 disgust:1
not again | = | -3 fail
yet again | = | -2
once again | = | -1
just stop | = | -2 anger
nothing works | = | -4 fail topic:technical
nothing happens | = | -3 fail topic:technical
you're killing me | = | 1 joy:1
nothing like it | = | 3
second to nobody | = | 4
threw my | = | -3 anger topic:service
swore at | = | -4 anger topic:service
yelled at | = | -4 anger topic:service
screamed at | = | -4 anger topic:service
made me cry | = | 0 sadness
made her cry | = | -4 sadness
made him cry | = | -4 sadness
kicked out | = | -3 fail
kicked us out | = | -4 anger fail
turned away | = | -3 fail
turned us away | = | -4 fail
refused entry | = | -4 fail
refused to | = | -3 fail
refusing to | = | -3 fail
refuse to | = | -2
no response whatsoever | = | -4 fail topic:service
no reply whatsoever | = | -4 fail topic:service
no words | = | -2 surprise:1
could not help | = | -3 fail topic:service
couldn't help | = | -2 topic:service
couldn't help but | = | 0
could help | = | 0
was told it would | = | -2 fail
were told it would | = | -2 fail
was told they would | = | -2 fail
called my daughter | = | -3 topic:service
called my son | = | -3 topic:service
called my wife | = | -3 topic:service
called me a | = | -3 topic:service
hope you die | = | -5 anger:3
hope you go bust | = | -5 anger:3
go bust | = | -3
get cancer | = | -5
unlike last time | = | 0
slept on the floor | = | -3 sadness:1
is mid | = | -2 disappointment:1
so mid | = | -3 disappointment:1
can't even spell | = | -3
sleep at night | = | -3
slept at night | = | 0
helps me sleep at night | = | 3
i give up | = | -3 disappointment
given up on you | = | -4 disappointment
boiling water on | = | -3 worry topic:safety
heavy handed | = | -3 topic:service
did not address | = | -2 fail topic:service
didn't address | = | -2 fail topic:service
out of order all | = | -3 fail
without notice | = | -2 fail
claim was refused | = | -3 fail topic:service
was refused | = | -2 fail
nothing for my skin | = | -3 disappointment
