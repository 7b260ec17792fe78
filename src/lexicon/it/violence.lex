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
bruciare | are | sense:break
incendiare | are | harm
incendiare | are | sense:break
spaccare | are | sense:break
sfasciare | are | sense:break
sfondare | are | sense:break
sfregiare | are | harm
investire | are | harm
gonfiare | are | sense:break
gambizzare | are | harm
linciare | are | harm
impiccare | are | harm
ammanettare | are | harm
torturare | are | harm
bastonare | are | harm
frustare | are | harm
fucilare | are | harm
affogare | are | harm
annegare | are | harm
soffocare | are | harm
schiacciare | are | sense:break
spezzare | are | harm
spezzare | are | sense:break
tagliare | are | sense:break
strappare | are | sense:break
decapitare | are | harm
squartare | are | harm
sventrare | are | harm
seppellire | are | harm
castrare | are | harm
randellare | are | harm
sprangare | are | harm
rovesciare | are | sense:break
ribaltare | are | sense:break
sbranare | are | harm
triturare | are | harm
sotterrare | are | harm
gasare | are | harm
evirare | are | harm
fracassare | are | sense:break
polverizzare | are | harm
smontare | are | sense:break
uccidere | ere | harm
rompere | ere | sense:break
distruggere | ere | sense:break
abbattere | ere | harm
abbattere | ere | sense:break
percuotere | ere | harm
stendere | ere | sense:break
appendere | ere | harm
appendere | ere | sense:break
demolire | ire | sense:break
aggredire | ire | harm
seppellire | ire | harm
investire | ire | harm
demolire | isc | sense:break
aggredire | isc | harm
seppellire | isc | harm
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
testa | n | sense:body
faccia | n | sense:body
muso | n | sense:body
gamba | n | sense:body
ginocchio | n | sense:body
dente | n | sense:body
naso | n | sense:body
mandibola | n | sense:body
mascella | n | sense:body
costola | n | sense:body
schiena | n | sense:body
collo | n | sense:body
gola | n | sense:body
cranio | n | sense:body
dito | n | sense:body
mano | n | sense:body
braccio | n | sense:body
occhio | n | sense:body
orecchio | n | sense:body
grugno | n | sense:body
pancia | n | sense:body
rotula | n | sense:body
zigomo | n | sense:body
osso | n | sense:body
capoccia | n | sense:body
groppone | n | sense:body
braccia | = | sense:body
ginocchia | = | sense:body
ossa | = | sense:body
dita | = | sense:body
mani | = | sense:body
orecchie | = | sense:body
labbra | = | sense:body
faccione | = | sense:body
gengive | = | sense:body
budella | = | sense:body
femore | = | sense:body
connotati | = | sense:body
i connotati | = | sense:body

== What one hurts with
mazza | n | sense:weapon
spranga | n | sense:weapon
bastone | n | sense:weapon
coltello | n | sense:weapon
pistola | n | sense:weapon
fucile | n | sense:weapon
doppietta | n | sense:weapon
tanica | n | sense:weapon
molotov | n | sense:weapon
machete | n | sense:weapon
ascia | n | sense:weapon
roncola | n | sense:weapon
motosega | n | sense:weapon
manganello | n | sense:weapon
forcone | n | sense:weapon
cacciavite | n | sense:weapon
mitra | n | sense:weapon
kalashnikov | n | sense:weapon
proiettile | n | sense:weapon
carabina | n | sense:weapon
forca | n | sense:weapon
benzina | = | sense:weapon
mazze da baseball | = | sense:weapon
mazza da baseball | = | sense:weapon
chiave inglese | = | sense:weapon
chiavi inglesi | = | sense:weapon
tirapugni | = | sense:weapon
tira pugni | = | sense:weapon
piede di porco | = | sense:weapon
una tanica | = | sense:weapon
le taniche | = | sense:weapon
taniche | = | sense:weapon
due pallottole | = | sense:weapon
una pallottola | = | sense:weapon

== Done to people, irregular
sopprimere | ere | harm
soppressi | = | harm
soppresse | = | harm
soppresso | = | harm
uccisi | = | harm
