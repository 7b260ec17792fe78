# What contempt says of people: that they are beasts, vermin or disease, that they all steal or
# stink, that they belong elsewhere. None of it is hate by itself; said of a protected group it is.

== Animals, vermin, filth, disease
bestia | n | beast
animale | n | beast
scimmia | n | beast
scimmione | n | beast
gorilla | n | beast
maiale | n | beast
porco | n | beast
topo | n | beast
ratto | n | beast
pantegana | n | beast
scarafaggio | n | beast
blatta | n | beast
zecca | n | beast
pidocchio | n | beast
cimice | n | beast
verme | n | beast
larva | n | beast
insetto | n | beast
cavalletta | n | beast
zanzara | n | beast
serpe | n | beast
scrofa | n | beast
babbuino | n | beast
parassita | n | beast
sanguisuga | n | beast
mosca | n | beast
bacherozzo | n | beast
tarma | n | beast
infestante | n | beast
cammello | n | beast
macachi | = | beast
macaco | = | beast
cancro | = | beast
peste | = | beast
piaga | = | beast
virus | = | beast
metastasi | = | beast
epidemia | = | beast
infezione | = | beast
invasione | = | beast
orda | = | beast
orde | = | beast
feccia | = | beast
feccia umana | = | beast
immondizia | = | beast
spazzatura | = | beast
monnezza | = | beast
munnezza | = | beast
letame | = | beast
rifiuti | = | beast
rifiuti umani | = | beast
scarti | = | beast
scarto | = | beast
scoria | = | beast
scorie | = | beast
pattume | = | beast
fogna | = | beast
fogne | = | beast
zavorra | = | beast
erbacce | = | beast
erbaccia | = | beast
subumani | = | beast
subumano | = | beast
sottouomini | = | beast
razza inferiore | = | beast
esseri inferiori | = | beast
inferiori | = | beast
inferiore | = | beast
scherzo della natura | = | beast
scherzi della natura | = | beast
errori della natura | = | beast
abominio | = | beast
abomini | = | beast
contro natura | = | beast
mostri | = | beast
mostro | = | beast
zoo | = | beast
porcile | = | beast
bestiario | = | beast
non sono persone | = | beast negator
non sono umani | = | beast negator
non sono esseri umani | = | beast negator
non sono cristiani | = | beast negator
mele marce | = | beast
mela marcia | = | beast
gentaglia | = | beast
marmaglia | = | beast
teppa | = | beast
sottosviluppati | = | beast
trogloditi | = | beast
selvaggi | = | beast
selvaggio | = | beast
cavernicoli | = | beast
nidi | = | beast
contagio | = | beast
contagiosi | = | beast
contagioso | = | beast
infestare | are | beast
appestare | are | beast
disinfestare | are | beast
derattizzare | are | beast
disinfestazione | = | beast
derattizzazione | = | beast
insetticida | = | beast
lanciafiamme | = | beast
disinfettata | = | beast
disinfettato | = | beast
disinfettare tutto | = | beast

== What prejudice says of a whole group
ladro | n | vice
delinquente | n | vice
criminale | n | vice
spacciatore | n | vice
stupratore | n | vice
terrorista | n | vice
assassino | n | vice
mafioso | n | vice
camorrista | n | vice
pedofilo | n | vice
pervertito | n | vice
degenerato | n | vice
deviato | n | vice
mantenuto | n | vice
fannullone | n | vice
scansafatiche | n | vice
scroccone | n | vice
nullafacente | n | vice
lavativo | n | vice
bugiardo | n | vice
falso | n | vice
tirchio | n | vice
avaro | n | vice
usuraio | n | vice
truffatore | n | vice
imbroglione | n | vice
incivile | n | vice
maleducato | n | vice
ignorante | n | vice
analfabeta | n | vice
arretrato | n | vice
barbaro | n | vice
violento | n | vice
pericoloso | n | vice
isterico | n | vice
inaffidabile | n | vice
traditore | n | vice
malato | n | vice
sporco | n | vice
sporcaccione | n | vice
lurido | n | vice
schifoso | n | vice
puzzolente | n | vice
invasore | n | vice
ritardato | n | vice
depravato | n | vice
anormale | n | vice
ubriacone | n | vice
sfaticato | n | vice
stupido | n | vice
incapace | n | vice
inutile | n | vice
evasore | n | vice
rubare | are | vice
spacciare | are | vice
stuprare | are | vice
scroccare | are | vice
puzzare | are | vice
sporcare | are | vice
delinquere | are | vice
scippare | are | vice
borseggiare | are | vice
accoltellare | are | vice
molestare | are | vice
puzzano | = | vice
puzza | = | vice
puzze | = | vice
spacciano | = | vice
spaccio | = | vice
tanfo | = | vice
fetore | = | vice
rubano | = | vice
ruba | = | vice
rubavano | = | vice
pretendono | = | vice
pretende | = | vice
invadono | = | vice
invadere | = | vice
invaderci | = | vice
invasi | = | vice
comandano | = | vice
comandare | = | vice
puzzan | = | vice
imbrogliano | = | vice
delinquono | = | vice
fregano | = | vice
infettano | = | vice
contagiano | = | vice
attaccano malattie | = | vice
portano malattie | = | vice
portano le malattie | = | vice
malattie | = | vice
approfittano | = | vice
ammorbano | = | vice
inquinano | = | vice
rovinano | = | vice
hanno rovinato | = | vice
ha rovinato | = | vice
corrompono | = | vice
traviano | = | vice
confondono i bambini | = | vice
confondere i bambini | = | vice
si moltiplicano | = | vice
figliano | = | vice
non si lavano | = | vice negator
non si integrano | = | vice negator
non si integreranno | = | vice negator
non lavorano | = | vice negator
non hanno voglia | = | vice negator
non ha voglia di lavorare | = | vice negator
non hanno voglia di lavorare | = | vice negator
non hanno voglia di fare | = | vice negator
non capiscono | = | vice negator
non sanno guidare | = | vice negator
non sanno | = | vice negator
non sono capaci | = | vice negator
non è capace | = | vice negator
non sono in grado | = | vice negator
non è in grado | = | vice negator
non sono fatte | = | vice negator
non è roba per | = | vice negator
non è lavoro per | = | vice negator
non è un lavoro da | = | vice negator
non è un mestiere per | = | vice negator
non è mestiere per | = | vice negator
non pagano | = | vice negator
non rispettano | = | vice
non servono a niente | = | vice
non valgono | = | vice
non dovrebbero | = | vice negator
non dovrebbe | = | vice negator
non devono | = | vice negator
non può capire | = | vice negator
non possono capire | = | vice negator
non ragionano | = | vice negator
non sono normali | = | vice negator
non è normale | = | vice
a spese nostre | = | vice
alle nostre spalle | = | vice
sulle nostre spalle | = | vice
a sbafo | = | vice
a scrocco | = | vice
coi nostri soldi | = | vice
con i nostri soldi | = | vice
coi soldi nostri | = | vice
rubano il lavoro | = | vice
ci rubano | = | vice
parassitano | = | vice
spalle nostre | = | vice
nel sangue | = | vice
per natura | = | vice
nel dna | = | vice
di natura | = | vice
buoni solo | = | vice
buone solo | = | vice
capaci solo | = | vice
brave solo | = | vice
sanno solo | = | vice
servono solo | = | vice
serve solo | = | vice
un peso | = | vice
di peso | = | vice
a carico nostro | = | vice
mezzi uomini | = | vice
mezzo uomo | = | vice
vanno curati | = | vice
andrebbero curati | = | vice
farsi curare | = | vice
fatti curare | = | vice
si curino | = | vice
da curare | = | vice
curateli | = | vice
curatele | = | vice
curarli | = | vice
una malattia | = | vice
è malattia | = | vice
la rovina | = | vice
una vergogna | = | vice
un pericolo | = | vice
propaganda | = | vice
lobby | = | vice
dittatura | = | vice
indottrinamento | = | vice
senza cervello | = | vice
teste calde | = | vice
mafia | = | vice
fanno schifo | = | vice
fa schifo | = | vice
mi fate schifo | = | vice
fanno vomitare | = | vice
fanno senso | = | vice
fanno impressione | = | vice
fanno paura | = | vice
tutti uguali | = | vice
tutte uguali | = | vice
stanno invadendo | = | vice
hanno invaso | = | vice
ci invadono | = | vice
ci stanno invadendo | = | vice
padroni in casa | = | vice
padroni a casa | = | vice
schiantano | = | vice
inaffidabili | = | vice
isteriche | = | vice
zitelle | = | vice
stessero zitte | = | vice
stiano zitte | = | vice
stare zitte | = | vice
zitte e | = | vice
lagnosi | = | vice
lagnose | = | vice
dovrebbero stare | = | vice
dovrebbe stare | = | vice
dovrebbero restare | = | vice
dovrebbero vergognarsi | = | vice
devono stare | = | vice
deve stare | = | vice
devono restare | = | vice
stiano a casa | = | vice
stessero a casa | = | vice
stia a casa | = | vice
restino a casa | = | vice
restassero a casa | = | vice
state a casa | = | vice
rallentano | = | vice
sono un intralcio | = | vice
intasano | = | vice
intralciano | = | vice
ingombrano | = | vice
rimbambiti | = | vice
rincoglioniti | = | vice
rimbecilliti | = | vice
rincitrulliti | = | vice
da rottamare | = | vice
rottamare | = | vice
rottamateli | = | vice
rottamati | = | vice
rottamato | = | vice
ospizio | = | vice
all ospizio | = | vice
cimitero | = | vice
al cimitero | = | vice
in casa di riposo | = | vice
eutanasia | = | vice
crepassero | = | vice
crepino | = | vice
crepare | = | vice
comunque inferiori | = | vice

== Away with them
rispedire | isc | expel
cacciare | are | expel
rimandare | are | expel
deportare | are | expel
rimpatriare | are | expel
sterilizzare | are | expel
castrare | are | expel
affondare | are | expel
isolare | are | expel
eliminare | are | expel
sterminare | are | expel
estirpare | are | expel
bannare | are | expel
ghettizzare | are | expel
vietare | are | expel
allontanare | are | expel
rieducare | are | expel
schedare | are | expel
segregare | are | expel
espellere | ere | expel
rinchiudere | ere | expel
chiudere | ere | expel
escludere | ere | expel
ripulire | isc | expel
bandire | isc | expel
rispedirli | = | expel
rispediteli | = | expel
rispediamoli | = | expel
rimandateli | = | expel
rimandiamoli | = | expel
cacciateli | = | expel
cacciamoli | = | expel
mandateli | = | expel
mandiamoli | = | expel
mandarli | = | expel
teneteli | = | expel
tenerli fuori | = | expel
teneteli lontani | = | expel
teneteli fuori | = | expel
sbatterli fuori | = | expel
sbatteteli fuori | = | expel
buttateli fuori | = | expel
buttarli fuori | = | expel
spediteli | = | expel
spedirli | = | expel
caricateli | = | expel
caricarli | = | expel
metteteli su | = | expel
riportateli | = | expel
riportarli | = | expel
tornassero | = | expel
tornino | = | expel
andassero | = | expel
tornatevene | = | expel
tornatene | = | expel
tornate a | = | expel
a casa sua | = | expel
al tuo paese | = | expel
nel tuo paese | = | expel
al suo paese | = | expel
in africa | = | expel
sui barconi | = | expel
sul barcone | = | expel
col barcone | = | expel
in marocco | = | expel
in romania | = | expel
in albania | = | expel
in cina | = | expel
nel deserto | = | expel
nella giungla | = | expel
nella savana | = | expel
sugli alberi | = | expel
in gabbia | = | expel
nelle gabbie | = | expel
nel recinto | = | expel
un recinto | = | expel
un muro | = | expel
il filo spinato | = | expel
filo spinato | = | expel
nelle riserve | = | expel
in fondo al mare | = | expel
in mare | = | expel
a mare | = | expel
aiutiamoli | = | expel
classi separate | = | expel
classi speciali | = | expel
scuole separate | = | expel
scuole speciali | = | expel
vagoni separati | = | expel
separati da | = | expel
separati dagli | = | expel
lontano da noi | = | expel
lontani da noi | = | expel
lontano dai nostri | = | expel
lontani dai nostri | = | expel
lontano dai bambini | = | expel
lontani dai bambini | = | expel
lontano dalle scuole | = | expel
fuori dai piedi | = | expel
fuori dalle scatole | = | expel
fuori di qui | = | expel
fuori da qui | = | expel
fuori dall italia | = | expel
fuori tutti | = | expel
raus | = | expel
non li vogliamo | = | expel negator
non le vogliamo | = | expel negator
non vi vogliamo | = | expel negator
non ti vogliamo | = | expel negator
nessuno li vuole | = | expel negator
nessuno vi vuole | = | expel negator
non vogliamo | = | expel negator
non voglio | = | expel negator
non fate entrare | = | expel negator
non fateli entrare | = | expel negator
non li fate entrare | = | expel negator
non assumete | = | expel negator
non affitto | = | expel negator
non affittate | = | expel negator
non si affitta | = | expel negator
non affittiamo | = | expel negator
non servite | = | expel negator
non vendo | = | expel negator
non date | = | expel negator
non dategli | = | expel negator
non ce li | = | expel negator
non ci vado | = | expel negator
non ci vengo più | = | expel negator
non li faccio | = | expel negator
non li farei | = | expel negator
non la farei | = | expel negator
non lo farei | = | expel negator
non faccio entrare | = | expel negator
non farei | = | expel negator
non dovrebbero entrare | = | expel negator
non dovrebbero votare | = | expel negator
non dovrebbero adottare | = | expel negator
non dovrebbero insegnare | = | expel negator
non dovrebbero stare | = | expel negator
non dovrebbero guidare | = | expel negator
non devono adottare | = | expel negator
non devono entrare | = | expel negator
non devono stare | = | expel negator
li rimanderei | = | expel
le rimanderei | = | expel
li manderei | = | expel
le manderei | = | expel
li caccerei | = | expel
li metterei | = | expel
le metterei | = | expel
li chiuderei | = | expel
li rinchiuderei | = | expel
li lascerei | = | expel
li farei | = | expel
prima gli italiani | = | expel
prima noi | = | expel
torni a | = | expel
tornare a | = | expel
torna a | = | expel
torna nel | = | expel

== Away, and in the way: said with words that mean something by themselves
a casa loro | = | expel
al loro paese | = | expel
nel loro paese | = | expel
al paese loro | = | expel
a casa vostra | = | expel person
al vostro paese | = | expel person
nel vostro paese | = | expel person
se ne tornino | = | expel
se ne tornassero | = | expel
se ne vadano | = | expel
mandateli via | = | expel
mandare via | = | expel
mandati via | = | expel
non li voglio | = | expel negator
non le voglio | = | expel negator
non ne voglio | = | expel negator
non ne vogliamo | = | expel negator
da dove siete venuti | = | expel person
da dove sono venuti | = | expel question
da dove vengono | = | expel question
danno fastidio | = | -2 disappointment:1 vice
non capiscono niente | = | -2 vice negator
non capisce niente | = | -2 vice negator
non servono a nulla | = | -2 vice negator
forno crematorio | = | harm
camera a gas | = | harm
pulizia etnica | = | -3 harm

== What prejudice says, at more length
non sono come noi | = | vice negator
non è come noi | = | vice negator
scherzo della natura | = | beast
scherzi della natura | = | beast
peggio delle bestie | = | beast
peggio degli animali | = | beast
come bestie | = | beast
come animali | = | beast
intralcio | = | vice
una barzelletta | = | vice
una palla al piede | = | vice
vivono alle nostre spalle | = | vice
si fanno mantenere | = | vice
mangiano a sbafo | = | vice
lavatevi | = | vice
lavarsi | = | vice
pidocchiosi | = | vice
pidocchioso | = | vice
untori | = | vice
sterilizzati | = | expel
meritavano | = | harm
intralci | = | vice
