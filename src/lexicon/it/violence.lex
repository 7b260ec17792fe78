# The words of violence: what is done, to what part, with what. Rules and a detector put them
# together with one who does and one who suffers; a slammed door or a cut onion is no threat.

== To hurt and to kill
ammazzare | are | harm
sparare | are | harm
accoltellare | are | harm
strangolare | are | harm
strozzare | are | harm
sgozzare | are | harm
scannare | are | harm
picchiare | are | harm
menare | are | harm
pestare | are | harm
massacrare | are | harm
bruciare | are | harm
incendiare | are | harm
spaccare | are | harm
sfasciare | are | harm
sfondare | are | harm
sfregiare | are | harm
investire | are | harm
gonfiare | are | harm
gambizzare | are | harm
linciare | are | harm
impiccare | are | harm
ammanettare | are | harm
torturare | are | harm
bastonare | are | harm
frustare | are | harm
prendere a calci | are | harm
fucilare | are | harm
affogare | are | harm
annegare | are | harm
soffocare | are | harm
schiacciare | are | harm
spezzare | are | harm
tagliare | are | harm
strappare | are | harm
staccare | are | harm
decapitare | are | harm
squartare | are | harm
sventrare | are | harm
seppellire | are | harm
castrare | are | harm
randellare | are | harm
sprangare | are | harm
rovesciare | are | harm
ribaltare | are | harm
sbranare | are | harm
triturare | are | harm
sotterrare | are | harm
gasare | are | harm
evirare | are | harm
fracassare | are | harm
polverizzare | are | harm
smontare | are | harm
riempire di botte | are | harm
uccidere | ere | harm
rompere | ere | harm
distruggere | ere | harm
abbattere | ere | harm
percuotere | ere | harm
stendere | ere | harm
appendere | ere | harm
fottere | ere | harm
colpire | ire | harm
demolire | ire | harm
aggredire | ire | harm
seppellire | ire | harm
investire | ire | harm
riempire | ire | harm
colpire | isc | harm
demolire | isc | harm
aggredire | isc | harm
seppellire | isc | harm
punire | isc | harm
uccido | = | harm
uccidiamo | = | harm
ucciderò | = | harm
uccideremo | = | harm
ucciderei | = | harm
ucciderli | = | harm
uccideteli | = | harm
do fuoco | = | harm
dò fuoco | = | harm
diamo fuoco | = | harm
darei fuoco | = | harm
darò fuoco | = | harm
dare fuoco | = | harm
dargli fuoco | = | harm
dategli fuoco | = | harm
darvi fuoco | = | harm
dar fuoco | = | harm
faccio fuori | = | harm
facciamo fuori | = | harm
farei fuori | = | harm
farò fuori | = | harm
fare fuori | = | harm
farli fuori | = | harm
fateli fuori | = | harm
faccio saltare | = | harm
facciamo saltare | = | harm
farò saltare | = | harm
farei saltare | = | harm
fare saltare | = | harm
far saltare | = | harm
farvi saltare | = | harm
faccio a pezzi | = | harm
farei a pezzi | = | harm
farò a pezzi | = | harm
prendo a | = | harm
prenderei a | = | harm
prendiamo a | = | harm
prenderò a | = | harm
prendere a calci | = | harm
prenderli a | = | harm
prendeteli a | = | harm
presi a | = | harm
preso a | = | harm
presa a | = | harm
prese a | = | harm
a bastonate | = | harm
a calci | = | harm
a cinghiate | = | harm
a sprangate | = | harm
a mazzate | = | harm
a botte | = | harm
a legnate | = | harm
a coltellate | = | harm
a fucilate | = | harm
a manganellate | = | harm
a randellate | = | harm
a martellate | = | harm
a pistolettate | = | harm
a ceffoni | = | harm
a sberle | = | harm
a pugni | = | harm
mettere al muro | = | harm
al muro | = | harm
al rogo | = | harm
alla gogna | = | harm
sul rogo | = | harm
nei forni | = | harm
ai forni | = | harm
forni crematori | = | harm
camere a gas | = | harm
rastrellamento | = | harm
soluzione finale | = | harm
lager | = | harm
nei lager | = | harm
le ruspe | = | harm
la ruspa | = | harm
con la ruspa | = | harm
col napalm | = | harm
napalm | = | harm
il napalm | = | harm
una bomba | = | harm
le bombe | = | harm
una molotov | = | harm
le molotov | = | harm
plotone | = | harm
ai lavori forzati | = | harm
lavori forzati | = | harm
manganello | = | harm
ti sistemo | = | harm
vi sistemo | = | harm
lo sistemo | = | harm
li sistemo | = | harm
le sistemo | = | harm

== Parts that get hurt
testa | n | body
faccia | n | body
muso | n | body
gamba | n | body
ginocchio | n | body
dente | n | body
naso | n | body
mandibola | n | body
mascella | n | body
costola | n | body
schiena | n | body
collo | n | body
gola | n | body
cranio | n | body
dito | n | body
mano | n | body
braccio | n | body
occhio | n | body
orecchio | n | body
grugno | n | body
pancia | n | body
rotula | n | body
zigomo | n | body
osso | n | body
capoccia | n | body
groppone | n | body
braccia | = | body
ginocchia | = | body
ossa | = | body
dita | = | body
mani | = | body
orecchie | = | body
labbra | = | body
faccione | = | body
culo | = | body
gengive | = | body
budella | = | body
palle | = | body
femore | = | body
connotati | = | body
i connotati | = | body

== What one hurts with
mazza | n | weapon
spranga | n | weapon
bastone | n | weapon
coltello | n | weapon
pistola | n | weapon
fucile | n | weapon
doppietta | n | weapon
tanica | n | weapon
molotov | n | weapon
martello | n | weapon
machete | n | weapon
ascia | n | weapon
accetta | n | weapon
roncola | n | weapon
motosega | n | weapon
catena | n | weapon
cinghia | n | weapon
manganello | n | weapon
forcone | n | weapon
cacciavite | n | weapon
mitra | n | weapon
kalashnikov | n | weapon
lama | n | weapon
proiettile | n | weapon
bomba | n | weapon
carabina | n | weapon
cric | n | weapon
forca | n | weapon
benzina | = | weapon
acido | = | weapon
mazze da baseball | = | weapon
mazza da baseball | = | weapon
chiave inglese | = | weapon
chiavi inglesi | = | weapon
tirapugni | = | weapon
tira pugni | = | weapon
crick | = | weapon
piede di porco | = | weapon
una tanica | = | weapon
le taniche | = | weapon
taniche | = | weapon
due pallottole | = | weapon
una pallottola | = | weapon
