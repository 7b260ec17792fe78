# Words aimed at people. Strength: 1 mild, 2 harsh, 3 foul. A rule decides whether they hit someone.

== Dishonesty
ladro | n | -4 anger:2 insult:2 double
truffatore | n | -4 anger:2 insult:2
imbroglione | n | -4 anger:2 insult:2
farabutto | n | -4 anger:2 insult:2
furfante | n | -4 anger:2 insult:2 double
mascalzone | n | -4 anger:2 insult:2
canaglia | n | -4 anger:2 insult:2 double
delinquente | n | -4 anger:2 insult:2 double
ladrone | n | -4 anger:2 insult:2 double
ladruncolo | n | -4 anger:2 insult:2 double
impostore | n | -4 anger:2 insult:2
ciarlatano | n | -4 anger:2 insult:2
cialtrone | n | -4 anger:2 insult:2
filibustiere | n | -4 anger:2 insult:2
lestofante | n | -4 anger:2 insult:2
malfattore | n | -4 anger:2 insult:2
sciacallo | n | -4 anger:2 insult:2 double
strozzino | n | -4 anger:2 insult:2 double
usuraio | n | -4 anger:2 insult:2 double
sanguisuga | n | -4 anger:2 insult:2 double
parassita | n | -4 anger:2 insult:2 double
avvoltoio | n | -4 anger:2 insult:2 double
mafioso | n | -4 anger:2 insult:2 double
brigante | n | -4 anger:2 insult:2 double
corrotto | n | -4 anger:2 insult:2 double
approfittatore | n | -4 anger:2 insult:2
sfruttatore | n | -4 anger:2 insult:2
negriero | n | -4 anger:2 insult:2 double
aguzzino | n | -4 anger:2 insult:2
schiavista | n | -4 anger:2 insult:2 double
traditore | n | -4 anger:2 insult:2 double
mercenario | n | -4 anger:2 insult:2 double
camorrista | n | -4 anger:2 insult:2 double
taccagno | n | -4 anger:2 insult:2
pezzente | n | -4 anger:2 insult:2 double
straccione | n | -4 anger:2 insult:2 double
accattone | n | -4 anger:2 insult:2 double
morto di fame | n | -4 anger:2 insult:2 double
scroccone | n | -4 anger:2 insult:2
ladri | = | -4 anger:2 insult:2 double
truffatori | = | -4 anger:2 insult:2 double
truffatrice | = | -4 anger:2 insult:2
truffatrici | = | -4 anger:2 insult:2
imbroglioni | = | -4 anger:2 insult:2
banda di ladri | = | -4 anger:2 insult:2
associazione a delinquere | = | -4 anger:2 insult:2
banda di truffatori | = | -4 anger:2 insult:2
branco di ladri | = | -4 anger:2 insult:2
manica di ladri | = | -4 anger:2 insult:2
razza di ladri | = | -4 anger:2 insult:2
massa di ladri | = | -4 anger:2 insult:2
ladri patentati | = | -4 anger:2 insult:2
ladri legalizzati | = | -4 anger:2 insult:2
ladri di polli | = | -4 anger:2 insult:2
ladri matricolati | = | -4 anger:2 insult:2
ladri in giacca e cravatta | = | -4 anger:2 insult:2
faccia da culo | = | -4 anger:2 insult:3 profanity:2
facce da culo | = | -4 anger:2 insult:3 profanity:2
facce di bronzo | = | -4 anger:2 insult:2
faccia di merda | = | -4 anger:2 insult:3 profanity:3
facce di merda | = | -4 anger:2 insult:3 profanity:3
gentaglia | = | -4 anger:2 insult:2 person
gentaccia | = | -4 anger:2 insult:2
feccia | = | -4 anger:2 insult:3 double
feccia umana | = | -4 anger:2 insult:3
rifiuti umani | = | -4 anger:2 insult:3
rifiuto umano | = | -4 anger:2 insult:3
morti di fame | = | -4 anger:2 insult:2
figlio di buona donna | = | -4 anger:2 insult:2
figli di buona donna | = | -4 anger:2 insult:2
poco di buono | = | -4 anger:2 insult:1
brutta gente | = | -4 anger:2 insult:1
brutta razza | = | -4 anger:2 insult:2
razzaccia | = | -4 anger:2 insult:2

== Incompetence and stupidity
ignorante | n | -3 anger:1 insult:1 double
patetico | n | -3 anger:1 insult:1 double
criminale | n | -3 anger:1 insult:1 double
ridicoli | = | -3 anger:1
penosi | = | -3 anger:1
poveracci | = | -3 anger:1
verme | = | -3 anger:1
disgraziati | = | -3 anger:1
incapace | n | -4 anger:2 insult:2
incompetente | n | -4 anger:2 insult:2
idiota | n | -4 anger:2 insult:2
cretino | n | -4 anger:2 insult:2
imbecille | n | -4 anger:2 insult:2
deficiente | n | -4 anger:2 insult:2
scemo | n | -4 anger:2 insult:2 double
stupido | n | -4 anger:2 insult:2
ebete | n | -4 anger:2 insult:2 double
beota | n | -4 anger:2 insult:2 double
babbeo | n | -4 anger:2 insult:2 double
tonto | n | -4 anger:2 insult:2 double
citrullo | n | -4 anger:2 insult:2 double
grullo | n | -4 anger:2 insult:2 double
allocco | n | -4 anger:2 insult:2 double
fesso | n | -4 anger:2 insult:2 double
analfabeta | n | -4 anger:2 insult:2 double
somaro | n | -4 anger:2 insult:2 double
buffone | n | -4 anger:2 insult:2 double
pagliaccio | n | insult:2 double
inetto | n | -4 anger:2 insult:2
buono a nulla | n | -4 anger:2 insult:2
fannullone | n | -4 anger:2 insult:2
nullafacente | n | -4 anger:2 insult:2
scansafatiche | n | -4 anger:2 insult:2
lavativo | n | -4 anger:2 insult:2 double
sfaticato | n | -4 anger:2 insult:2
rimbambito | n | -4 anger:2 insult:2
rincoglionito | n | -4 anger:2 insult:2
rincretinito | n | -4 anger:2 insult:2
rimbecillito | n | -4 anger:2 insult:2
rincitrullito | n | -4 anger:2 insult:2
scimunito | n | -4 anger:2 insult:2
cerebroleso | n | -4 anger:2 insult:2
mentecatto | n | -4 anger:2 insult:2 double
decerebrato | n | -4 anger:2 insult:2
subumano | n | -4 anger:2 insult:2
cavernicolo | n | -4 anger:2 insult:2 double
troglodita | n | -4 anger:2 insult:2 double
zotico | n | -4 anger:2 insult:2 double
cafone | n | -4 anger:2 insult:2 double
villano | n | -4 anger:2 insult:2 double
burino | n | -4 anger:2 insult:2 double
buzzurro | n | -4 anger:2 insult:2 double
bifolco | n | -4 anger:2 insult:2 double
tamarro | n | -4 anger:2 insult:2
screanzato | n | -4 anger:2 insult:2
barbaro | n | -4 anger:2 insult:2 double
pecorone | n | -4 anger:2 insult:2 double
lecchino | n | -4 anger:2 insult:2
leccaculo | n | -4 anger:2 insult:2
leccapiedi | n | -4 anger:2 insult:2
galoppino | n | -4 anger:2 insult:2 double
zerbino | n | -4 anger:2 insult:2 double
fallito | n | -4 anger:2 insult:2 double
sfigato | n | -4 anger:2 insult:2
ipocrita | n | -4 anger:2 insult:2 double
meschino | n | -4 anger:2 insult:2 double
vigliacco | n | -4 anger:2 insult:2
codardo | n | -4 anger:2 insult:2 double
pavido | n | -4 anger:2 insult:2
cagasotto | n | -4 anger:2 insult:2
saccente | n | -4 anger:2 insult:2 double
megalomane | n | -4 anger:2 insult:2 double
pallone gonfiato | n | -4 anger:2 insult:2 double
fanatico | n | -4 anger:2 insult:2 double
invasato | n | -4 anger:2 insult:2 double
psicopatico | n | -4 anger:2 insult:2 double
malato mentale | n | -4 anger:2 insult:2
schizzato | n | -4 anger:2 insult:2 double
squilibrato | n | -4 anger:2 insult:2 double
svitato | n | -4 anger:2 insult:2 double
ubriacone | n | -4 anger:2 insult:2
avanzo di galera | n | -4 anger:2 insult:2
megera | n | -4 anger:2 insult:2 double
racchia | n | -4 anger:2 insult:2 double
cicciona | n | -4 anger:2 insult:2
ciccione | n | -4 anger:2 insult:2
grassona | n | -4 anger:2 insult:2
grassone | n | -4 anger:2 insult:2
vecchiaccia | n | -4 anger:2 insult:2
vecchiaccio | n | -4 anger:2 insult:2
zoticone | n | -4 anger:2 insult:2
caprone | n | -4 anger:2 insult:2 double
bamboccio | n | -4 anger:2 insult:2 double
mocciosa | n | -4 anger:2 insult:2 double
moccioso | n | -4 anger:2 insult:2 double
bimbominkia | n | -4 anger:2 insult:2
bimbominchia | n | -4 anger:2 insult:2
webete | n | -4 anger:2 insult:2
leone da tastiera | n | -4 anger:2 insult:2
leoni da tastiera | n | -4 anger:2 insult:2
incapaci | = | -4 anger:2 insult:2
incompetenti | = | -4 anger:2 insult:2
idioti | = | -4 anger:2 insult:2
cretini | = | -4 anger:2 insult:2
imbecilli | = | -4 anger:2 insult:2
deficienti | = | -4 anger:2 insult:2
cretinetti | = | -4 anger:2 insult:2
capre | = | -4 anger:2 insult:2 double
massa di incapaci | = | -4 anger:2 insult:2
branco di incapaci | = | -4 anger:2 insult:2
manica di incapaci | = | -4 anger:2 insult:2
banda di incapaci | = | -4 anger:2 insult:2
ammasso di incapaci | = | -4 anger:2 insult:2
branco di incompetenti | = | -4 anger:2 insult:2
massa di incompetenti | = | -4 anger:2 insult:2
massa di idioti | = | -4 anger:2 insult:2
branco di idioti | = | -4 anger:2 insult:2
manica di idioti | = | -4 anger:2 insult:2
branco di pecore | = | -4 anger:2 insult:2
branco di capre | = | -4 anger:2 insult:2
branco di buffoni | = | -4 anger:2 insult:2
massa di buffoni | = | -4 anger:2 insult:2
banda di pagliacci | = | -4 anger:2 insult:2
massa di pagliacci | = | -4 anger:2 insult:2
circo di pagliacci | = | -4 anger:2 insult:2
quattro pagliacci | = | -4 anger:2 insult:2
quattro scappati di casa | = | -4 anger:2 insult:1
scappati di casa | = | -4 anger:2 insult:1
poveri idioti | = | -4 anger:2 insult:2
povero idiota | = | -4 anger:2 insult:2
povera idiota | = | -4 anger:2 insult:2
poveri cretini | = | -4 anger:2 insult:2
povero cretino | = | -4 anger:2 insult:2
povera cretina | = | -4 anger:2 insult:2
povero scemo | = | -4 anger:2 insult:2
povera scema | = | -4 anger:2 insult:2
poveri scemi | = | -4 anger:2 insult:2
povero illuso | = | -4 anger:2 insult:1
poveri illusi | = | -4 anger:2 insult:1
povero stupido | = | -4 anger:2 insult:2
poveri stupidi | = | -4 anger:2 insult:2
pezzo di idiota | = | -4 anger:2 insult:2
pezzo di cretino | = | -4 anger:2 insult:2
pezzo d'idiota | = | -4 anger:2 insult:2
razza di idioti | = | -4 anger:2 insult:2
razza di cretini | = | -4 anger:2 insult:2
razza di imbecille | = | -4 anger:2 insult:2
razza di incapaci | = | -4 anger:2 insult:2
razza di deficienti | = | -4 anger:2 insult:2
testa di rapa | = | -4 anger:2 insult:1 double
teste di rapa | = | -4 anger:2 insult:1
testa vuota | = | -4 anger:2 insult:1
teste vuote | = | -4 anger:2 insult:1
testa di legno | = | -4 anger:2 insult:1 double
zucca vuota | = | -4 anger:2 insult:1 double
zucche vuote | = | -4 anger:2 insult:1 double
cervello di gallina | = | -4 anger:2 insult:2
cervelli di gallina | = | -4 anger:2 insult:2
senza cervello | = | -4 anger:2 insult:2
senza un cervello | = | -4 anger:2 insult:2
privi di cervello | = | -4 anger:2 insult:2
quattro neuroni | = | -4 anger:2 insult:2 double
due neuroni | = | -4 anger:2 insult:2 double
un neurone | = | -4 anger:2 insult:2 double
criceto nel cervello | = | -4 anger:2 insult:2 double
il criceto | = | -4 anger:2 insult:1 double
ignoranti come capre | = | -4 anger:2 insult:2
ignorante come una capra | = | -4 anger:2 insult:2
asini patentati | = | -4 anger:2 insult:2
somari patentati | = | -4 anger:2 insult:2
dilettanti | = | -4 anger:2 insult:1 double
dilettanti allo sbaraglio | = | -4 anger:2 insult:1 double
dilettante | = | -4 anger:2 insult:1 double
improvvisati | = | -4 anger:2 insult:1 double
raccomandata | = | topic:delivery thing:f
mangiapane a tradimento | = | -4 anger:2 insult:2
mangiapane | = | -4 anger:2 insult:1
parassiti | = | -4 anger:2 insult:2 double
siete ridicoli | = | -4 anger:2 insult:2
sei ridicolo | = | -4 anger:2 insult:2
sei ridicola | = | -4 anger:2 insult:2
siete patetici | = | -4 anger:2 insult:2
siete delle merde | = | -4 anger:2 insult:3 profanity:3
siete merde | = | -4 anger:2 insult:3 profanity:3
siete una merda | = | -4 anger:2 insult:3 profanity:3
sei una merda | = | -4 anger:2 insult:3 profanity:3
siete feccia | = | -4 anger:2 insult:3
nullità | = | -4 anger:2 insult:2 double
mezze calzette | = | -4 anger:2 insult:1
mezza calzetta | = | -4 anger:2 insult:1
mezze cartucce | = | -4 anger:2 insult:1 double
mezza cartuccia | = | -4 anger:2 insult:1 double
mezza sega | = | -4 anger:2 profanity:2 insult:3 double
mezze seghe | = | -4 anger:2 profanity:2 insult:3 double
pipponi | = | -4 anger:2 insult:1 double
brocchi | = | -4 anger:2 insult:1 double
zappaterra | = | -4 anger:2 insult:1
zappatore | = | -4 anger:2 insult:1 double
contadini | = | anger:2 insult:2 double
gentucola | = | -4 anger:2 insult:1
plebaglia | = | -4 anger:2 insult:2
marmaglia | = | -4 anger:2 insult:2
accozzaglia | = | -4 anger:2 insult:2 double
gregge | = | anger:2 insult:2 double
pecoroni | = | -4 anger:2 insult:2
webeti | = | -4 anger:2 insult:2
bimbiminkia | = | -4 anger:2 insult:2
analfabeti funzionali | = | -4 anger:2 insult:2
analfabeta funzionale | = | -4 anger:2 insult:2
sottosviluppati | = | -4 anger:2 insult:2
sottosviluppato | = | -4 anger:2 insult:2
ritardati | = | -4 anger:2 insult:3 double
ritardato | = | -4 anger:2 insult:3 slur:disability double
ritardata | = | -4 anger:2 insult:3 slur:disability double
minus habens | = | -4 anger:2 insult:2
capra capra capra | = | -4 anger:2 insult:2
cagna | = | insult:1 double
cagne | = | insult:1 double
vacca | = | insult:1 double
vacche | = | insult:1 double

== Animals and trades: insults only where they are aimed
coniglio | n | insult:2 double
pecora | n | insult:2 double
pecorella | n | insult:1 double
oca | n | insult:2 double
gallina | n | insult:1 double
asino | n | insult:2 double
capra | n | insult:2 double
maiale | n | insult:2 double
porco | nm | insult:2 double
verme | n | insult:2 double
serpe | n | insult:2 double
iena | n | insult:2 double
vipera | n | insult:2 double
rospo | n | insult:1 double
scrofa | n | insult:3 double
scimmia | n | insult:2 double
bestia | n | insult:2 double
animale | n | insult:2 double
larva | n | insult:2 double
zecca | nf | insult:2 double
cornacchia | n | insult:1 double
balena | n | insult:2 double
ippopotamo | n | insult:2 double
vegetale | n | insult:2 double
polli | = | insult:1 double
cozza | n | insult:1 double
macellaio | nm | insult:2 double
terrorista | n | -4 insult:2 double
assassino | n | -4 insult:2 double
maledetto | n | insult:2 double
venduto | n | insult:2 double
maleducato | n | insult:1 double
demente | n | -4 insult:2 double
dementi | = | -4 insult:2
gonzo | n | -2 insult:2 double
pusillanime | n | -3 insult:2
orango | n | insult:3 double
befana | n | insult:1 double
cornacchie | = | insult:1 double
zerbini | = | insult:1 double
