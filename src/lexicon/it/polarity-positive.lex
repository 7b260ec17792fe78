# Words of praise and approval. Weight is intensity; idioms live in idioms.lex.

== Adjectives of strong praise
ottimo | adj | 4 joy:1
eccellente | adj | 4 joy:1
eccezionale | adj | 4 joy:1
fantastico | adj | 4 joy:1
meraviglioso | adj | 4 joy:1
stupendo | adj | 4 joy:1
splendido | adj | 4 joy:1
straordinario | adj | 4 joy:1
magnifico | adj | 4 joy:1
favoloso | adj | 4 joy:1
superlativo | adj | 4 joy:1
sublime | adj | 4 joy:1
strepitoso | adj | 4 joy:1
formidabile | adj | 4 joy:1
spettacolare | adj | 4 joy:1
impareggiabile | adj | 4 joy:1
ineguagliabile | adj | 4 joy:1
sensazionale | adj | 4 joy:1
portentoso | adj | 4 joy:1
divino | adj | 4 joy:1
celestiale | adj | 4 joy:1
paradisiaco | adj | 4 joy:1
squisito | adj | 4 joy:1
delizioso | adj | 4 joy:1
mitico | adj | 4 joy:1
perfetto | adj | 5 joy:2
impeccabile | adj | 5 joy:2
insuperabile | adj | 5 joy:2
irripetibile | adj | 5 joy:2
inarrivabile | adj | 5 joy:2
perfettissimo | adj | 5 joy:2

== Adjectives of praise
bravo | adj | 3
bellissimo | adj | 3
buonissimo | adj | 3
bravissimo | adj | 3
magico | adj | 3
prezioso | adj | 3
geniale | adj | 3
brillante | adj | 3
fenomenale | adj | 3
incantevole | adj | 3
esemplare | adj | 3
lodevole | adj | 3
encomiabile | adj | 3
invidiabile | adj | 3
ammirevole | adj | 3
memorabile | adj | 3
indimenticabile | adj | 3
entusiasmante | adj | 3
emozionante | adj | 3
commovente | adj | 3
travolgente | adj | 3
esaltante | adj | 3
sfizioso | adj | 3
gustoso | adj | 3
saporito | adj | 3
prelibato | adj | 3
succulento | adj | 3
goloso | adj | 3
fragrante | adj | 3
profumato | adj | 3
freschissimo | adj | 3
velocissimo | adj | 3
gentilissimo | adj | 3
disponibilissimo | adj | 3
professionalissimo | adj | 3
consigliatissimo | adj | 3
raccomandatissimo | adj | 3
pulitissimo | adj | 3
curatissimo | adj | 3
comodissimo | adj | 3
puntualissimo | adj | 3
efficientissimo | adj | 3
carinissimo | adj | 3
bello | adj | 2
buono | adj | 2 topic:product thing:m
cordiale | adj | 2
affabile | adj | 2
garbato | adj | 2
educato | adj | 2
premuroso | adj | 2
sollecito | adj | 2 request
solerte | adj | 2
zelante | adj | 2
scrupoloso | adj | 2
meticoloso | adj | 2
preciso | adj | 2
puntuale | adj | 2
affidabile | adj | 2
trasparente | adj | 2
corretto | adj | 2
competente | adj | 2
professionale | adj | 2
esperto | adj | 2
qualificato | adj | 2
efficiente | adj | 2
efficace | adj | 2
veloce | adj | 2
rapido | adj | 2
celere | adj | 2
tempestivo | adj | 2
fulmineo | adj | 2
immediato | adj | 2
comodo | adj | 2
funzionale | adj | 2
intuitivo | adj | 2
maneggevole | adj | 2
robusto | adj | 2
resistente | adj | 2
solido | adj | 2
duraturo | adj | 2
curato | adj | 2
accurato | adj | 2
raffinato | adj | 2
elegante | adj | 2
chic | adj | 2
grazioso | adj | 2
carino | adj | 2
delicato | adj | 2
accogliente | adj | 2
confortevole | adj | 2
ospitale | adj | 2
piacevole | adj | 2
gradevole | adj | 2
amabile | adj | 2
adorabile | adj | 2
simpatico | adj | 2
spiritoso | adj | 2
divertente | adj | 2
interessante | adj | 2
stimolante | adj | 2
coinvolgente | adj | 2
avvincente | adj | 2
utile | adj | 2
vantaggioso | adj | 2
conveniente | adj | 2
economico | adj | 2
onorevole | adj | 2
generoso | adj | 2
altruista | adj | 2
empatico | adj | 2
comprensivo | adj | 2
paziente | adj | 2
sorridente | adj | 2
radioso | adj | 2
vivace | adj | 2
allegro | adj | 2 joy:2
sereno | adj | 2
tranquillo | adj | 2
rassicurante | adj | 2
pulito | adj | 2
igienico | adj | 2
luminoso | adj | 2
spazioso | adj | 2
silenzioso | adj | 2
genuino | adj | 2
sano | adj | 2
autentico | adj | 2
innovativo | adj | 2
creativo | adj | 2
moderno | adj | 2
suggestivo | adj | 2
panoramico | adj | 2
pittoresco | adj | 2
morbido | adj | 2
soffice | adj | 2
cremoso | adj | 2
croccante | adj | 2
leggero | adj | 2
equilibrato | adj | 2
abbondante | adj | 2
ricco | adj | 2
esauriente | adj | 2
esaustivo | adj | 2
limpido | adj | 2
valido | adj | 2
meritevole | adj | 2
apprezzabile | adj | 2
notevole | adj | 2
rispettabile | adj | 2
rispettoso | adj | 2
leale | adj | 2
coerente | adj | 2
virtuoso | adj | 2
etico | adj | 2
sostenibile | adj | 2
inclusivo | adj | 2
soddisfacente | adj | 2
promettente | adj | 2
riuscito | adj | 2
azzeccato | adj | 2
indovinato | adj | 2
consigliato | adj | 2
apprezzato | adj | 2
amato | adj | 2
rinomato | adj | 2
prestigioso | adj | 2
superiore | adj | 2
preparato | adj | 1
fresco | adj | 1
discreto | adj | 1
decente | adj | 1
dignitoso | adj | 1
accettabile | adj | 1
adeguato | adj | 1
passabile | adj | 1
sufficiente | adj | 1
fattibile | adj | 1
ragionevole | adj | 1
equo | adj | 1
adatto | adj | 1
idoneo | adj | 1
migliore | adj | 1
positivo | adj | 1

== Adjectives whose adverb says nothing ("praticamente", "cortesemente")
gentile/gentili | = | 2
gentilissimo/gentilissima/gentilissimi/gentilissime | = | 2
cortese/cortesi | = | 2
cortesissimo/cortesissima/cortesissimi/cortesissime | = | 2
pratico/pratici | = | 2
giusto/giusta/giusti/giuste | = | 1
onesto/onesta/onesti/oneste | = | 2
sincero/sincera/sinceri/sincere | = | 2
umano/umana/umani/umane | = | 2
commosso/commossa/commossi/commosse | = | 2
lodevole/lodevoli | = | 2
chiaro/chiara/chiari/chiare | = | 1
attento/attenta/attenti/attente | = | 1

== Adverbs and short forms
benone | = | 2
benissimo | = | 2
ottimamente | = | 2
egregiamente | = | 2
splendidamente | = | 2
magnificamente | = | 2
divinamente | = | 2
perfettamente | = | 2
volentieri | = | 2
rapidamente | = | 2
velocemente | = | 2
prontamente | = | 2
tempestivamente | = | 2 urgency:2
alla grande | = | 3
da dio | = | 3
wow | = | 3 surprise:2
evviva | = | 3 joy:2
evvai | = | 3
bravi | = | 3
brava | = | 3
super | = | 3 intensifier
superlativi | = | 3
top | = | 3
topissimo | = | 3
eccezionalmente | = | 3
bellooo | = | 3
bellissimi | = | 3
bonissimo | = | 3
bonissima | = | 3
bono assai | = | 3
meglio | = | 1
bene | = | 1
tutto sommato bene | = | 1
ok perfetto | = | 1
meno male | = | 2
grandissimi | = | 2
urrà | = | 2
hurrà | = | 2
yeah | = | 2 joy:2
yuppi | = | 2
olé | = | 2
bomba | = | 2
bombissima | = | 2
very good | = | 2
love | = | 2
nice | = | 2
cool | = | 2
amazing | = | 2
best | = | 2
wonderful | = | 2

== Nouns of praise
meraviglia | n | 3 joy:1
favola | n | 3 joy:1
delizia | n | 3 joy:1
bontà | n | 3 joy:1
squisitezza | n | 3 joy:1
capolavoro | n | 3 joy:1
spettacolo | n | 1 topic:service thing:m
eccellenza | n | 3 joy:1
perfezione | n | 3 joy:1
prelibatezza | n | 3 joy:1
goduria | n | 3 joy:1
figata | n | 3 joy:1
ficata | n | 3 joy:1
sballo | n | 3 joy:1
bellezza | n | 3 joy:1
incanto | n | 3 joy:1
trionfo | n | 3 joy:1
successone | n | 3 joy:1
fuoriclasse | n | 3 joy:1
gioiello | n | 3 joy:1
gioiellino | n | 3 joy:1
chicca | n | 3 joy:1
perla | n | 3 joy:1
poesia | n | 3 joy:1
paradiso | n | 3 joy:1
gentilezza | n | 2
professionalità | n | 2
competenza | n | 2
puntualità | n | 2
precisione | n | 2
affidabilità | n | 2
serietà | n | 2
onestà | n | 2
correttezza | n | 2
efficienza | n | 2
velocità | n | 2
rapidità | n | 2
celerità | n | 2
tempestività | n | 2
cordialità | n | 2
simpatia | n | 2
passione | n | 2
dedizione | n | 2
impegno | n | 2
empatia | n | 2
umanità | n | 2
generosità | n | 2
comodità | n | 2
praticità | n | 2
convenienza | n | 2
freschezza | n | 2
genuinità | n | 2
pulizia | n | 2
accoglienza | n | 2 topic:service
ospitalità | n | 2
successo | n | 2
vittoria | n | 2
vantaggio | n | 2
beneficio | n | 2
soddisfazione | n | 2
bravura | n | 2
talento | n | 2
creatività | n | 2
eleganza | n | 2
raffinatezza | n | 2
innovazione | n | 2
progresso | n | 2
miglioramento | n | 2
stima | n | 2
ammirazione | n | 2
plauso | n | 2
elogio | n | 2
encomio | n | 2
lode | n | 2
merito | n | 2
affetto | n | 2

== Verbs of praise and pleasure
adorare | are | 3 joy:2
amare | are | 3 joy:2
ammirare | are | 3 joy:2
entusiasmare | are | 3 joy:2
emozionare | are | 3 joy:2
incantare | are | 3 joy:2
conquistare | are | 3 joy:2
esaltare | are | 3 joy:2
deliziare | are | 3 joy:2
strabiliare | are | 3 joy:2
elogiare | are | 3 joy:2
apprezzare | are | 2
consigliare | are | 2
raccomandare | are | 2
gustare | are | 2
premiare | are | 2
meritare | are | 2
migliorare | are | 2
agevolare | are | 2
facilitare | are | 2
accontentare | are | 2
rassicurare | are | 2
tranquillizzare | are | 2
rallegrare | are | 2
incoraggiare | are | 2
festeggiare | are | 2
congratulare | are | 2
complimentare | are | 2
stimare | are | 2
rispettare | are | 2
valorizzare | are | 2
coccolare | are | 2
divertire | ire | 2
gradire | isc | 2
gioire | isc | 2
favorire | isc | 2
impreziosire | isc | 2
soddisfa | = | 2
soddisfano | = | 2
soddisfatta | = | 2
soddisfatto | = | 2
soddisfatti | = | 2
soddisfatte | = | 2
soddisfattissimo | = | 2 joy:2
soddisfattissima | = | 2
soddisfattissimi | = | 2
soddisfattissime | = | 2
risolto | = | 2
risolta | = | 2
risolti | = | 2
risolte | = | 2
risolvono | = | 2
risolvete | = | 2 request
mi piace | = | 2
mi piacciono | = | 2
ci piace | = | 2
piace | = | 2
piaciuto | = | 2
piaciuta | = | 2
piaciuti | = | 2
piaciute | = | 2
piacevolissimo | = | 2
piaciutissimo | = | 2
ci è piaciuto | = | 2
ci è piaciuta | = | 2
merita | = | 2
promosso | = | 2
promossa | = | 2
promossi | = | 2
promosse | = | 2
contento | = | 2
contenta | = | 2
contenti | = | 2
contente | = | 2
contentissimo | = | 2 joy:2
contentissima | = | 2
contentissimi | = | 2
contentissime | = | 2
lieto | = | 2
lieta | = | 2
lieti | = | 2
felicemente | = | 2
adoro | = | 4 joy:2
amo | = | 4 joy:2
vi adoro | = | 4 joy:2
ti adoro | = | 4 joy:2
lo adoro | = | 4 joy:2
la adoro | = | 4 joy:2
vi amo | = | 4 joy:2
ti amo | = | 4 joy:2
lo amo | = | 4 joy:2
la amo | = | 4 joy:2
mi fa impazzire | = | 4 joy:2
vado pazza per | = | 4 joy:2
vado pazzo per | = | 4 joy:2
ne vado matto | = | 4 joy:2
ne vado matta | = | 4 joy:2
