# Hours, places, journeys, orders to change, privacy, values.

== When and where
orario | nm | topic:hours_location thing:m
punto vendita | nm | topic:hours_location thing:m
parcheggio | nm | topic:hours_location thing:m
indirizzo | nm | topic:hours_location thing:m
store | nm | topic:hours_location thing:m
supermercato | nm | topic:hours_location thing:m
outlet | nm | topic:hours_location thing:m
corner | nm | topic:hours_location thing:m
ingresso | nm | topic:hours_location thing:m
sede | nf | topic:hours_location thing:f
apertura | nf | topic:hours_location thing:f
chiusura | nf | topic:hours_location thing:f
via | nf | topic:hours_location thing:f
piazza | nf | topic:hours_location thing:f
fermata | nf | topic:hours_location thing:f
stazione | nf | topic:hours_location thing:f
città | nf | topic:hours_location thing:f
zona | nf | topic:hours_location thing:f
aperto | = | topic:hours_location
aperta | = | topic:hours_location
aperti | = | topic:hours_location
aperte | = | topic:hours_location
aprite | = | topic:hours_location
apre | = | topic:hours_location
aprirete | = | topic:hours_location
riaprite | = | topic:hours_location
riapre | = | topic:hours_location
chiuso | = | topic:hours_location
chiusa | = | topic:hours_location
chiusi | = | topic:hours_location
chiudete | = | topic:hours_location
chiude | = | topic:hours_location
chiudono | = | topic:hours_location
a che ora aprite | = | topic:hours_location
a che ora chiudete | = | topic:hours_location
domenica | = | topic:hours_location
festivi | = | topic:hours_location
giorni festivi | = | topic:hours_location
ferragosto | = | topic:hours_location
dove siete | = | topic:hours_location
dove vi trovate | = | topic:hours_location
dove si trovano | = | topic:hours_location
come arrivare | = | topic:hours_location
come ci si arriva | = | topic:hours_location
vicino a | = | topic:hours_location
orario di apertura | = | topic:hours_location
orari di apertura | = | topic:hours_location
siete aperti | = | topic:hours_location
siete chiusi | = | topic:hours_location
primo maggio | = | topic:hours_location
capodanno | = | topic:hours_location

== Journeys
treno | nm | topic:service thing:m
volo | nm | topic:service thing:m
aereo | nm | topic:service thing:m
autobus | nm | topic:service thing:m
bus | nm | topic:service thing:m
pullman | nm | topic:service thing:m
traghetto | nm | topic:service thing:m
tram | nm | topic:service thing:m
viaggio | nm | topic:service thing:m
binario | nm | topic:service thing:m
vagone | nm | topic:service thing:m
bagaglio | nm | topic:service thing:m
check-in | nm | topic:service thing:m
imbarco | nm | topic:service thing:m
posto | nm | topic:service thing:m
taxi | nm | topic:service thing:m
noleggio | nm | topic:service thing:m
pedaggio | nm | topic:service thing:m
casello | nm | topic:service thing:m
metro | nf | topic:service thing:f
metropolitana | nf | topic:service thing:f
corsa | nf | topic:service thing:f
carrozza | nf | topic:service thing:f
coincidenza | nf | topic:service thing:f
tratta | nf | topic:service thing:f
crociera | nf | topic:service thing:f
vacanza | nf | topic:service thing:f
carta d'imbarco | nf | topic:service thing:f
compagnia | nf | topic:service thing:f
autostrada | nf | topic:service thing:f
navetta | nf | topic:service thing:f
aria condizionata | nf | topic:service thing:f
volo in ritardo | = | topic:service -3 fail anger:1
volo perso | = | topic:service -3 fail anger:1
aereo perso | = | topic:service -3 fail anger:1
treno perso | = | topic:service -3 fail anger:1
treno in ritardo | = | topic:service -3 fail anger:1
treni in ritardo | = | topic:service -3 fail anger:1
ritardo del treno | = | topic:service -3 fail anger:1
ritardo del volo | = | topic:service -3 fail anger:1
treni sempre in ritardo | = | topic:service -3 fail anger:1
treni strapieni | = | topic:service -3 fail anger:1
treni sovraffollati | = | topic:service -3 fail anger:1
treno strapieno | = | topic:service -3 fail anger:1
carri bestiame | = | topic:service -3 fail anger:1
come sardine | = | topic:service -3 fail anger:1
bestie da macello | = | topic:service -3 fail anger:1
come animali | = | topic:service -3 fail anger:1
in piedi per | = | topic:service -3 fail anger:1
fermi da | = | topic:service -3 fail anger:1
fermi in mezzo al nulla | = | topic:service -3 fail anger:1
fermi in aperta campagna | = | topic:service -3 fail anger:1
aria condizionata rotta | = | topic:service -3 fail anger:1
senza aria condizionata | = | topic:service -3 fail anger:1
bus mai passato | = | topic:service -3 fail anger:1
autobus mai passato | = | topic:service -3 fail anger:1
corsa saltata | = | topic:service -3 fail anger:1
corse saltate | = | topic:service -3 fail anger:1
saltata la corsa | = | topic:service -3 fail anger:1
hanno cancellato il volo | = | topic:service -3 fail anger:1
avete cancellato il volo | = | topic:service -3 fail anger:1
cancellato il volo | = | topic:service -3 fail anger:1
imbarco negato | = | topic:service -3 fail anger:1
lasciati a terra | = | topic:service -3 fail anger:1
lasciato a terra | = | topic:service -3 fail anger:1
lasciata a terra | = | topic:service -3 fail anger:1
rimasti a terra | = | topic:service -3 fail anger:1
rimasto a terra | = | topic:service -3 fail anger:1
rimasta a terra | = | topic:service -3 fail anger:1
sciopero | = | topic:service -3 fail anger:1

== Changing or cancelling
disdire | = | topic:order_change
disdico | = | topic:order_change
disdetto | = | topic:order_change
annullare | = | topic:order_change
annullare l'ordine | = | topic:order_change
annullare ordine | = | topic:order_change
cancellare l'ordine | = | topic:order_change
cancellare ordine | = | topic:order_change
modificare l'ordine | = | topic:order_change
modificare ordine | = | topic:order_change
cambiare indirizzo | = | topic:order_change
cambiare taglia | = | topic:order_change
cambio taglia | = | topic:order_change
cambiare la data | = | topic:order_change
spostare | = | topic:order_change
spostare la prenotazione | = | topic:order_change
spostare l'appuntamento | = | topic:order_change
recedere | = | topic:order_change
disattivare | = | topic:order_change
disattivazione | = | topic:order_change
chiudere il contratto | = | topic:order_change
chiudere il conto | = | topic:order_change
chiudere l'account | = | topic:order_change
rinnovo automatico | = | topic:order_change
rinnovo | = | topic:order_change
annullamento | = | topic:order_change
cancellazione | = | topic:order_change
cancellare l'abbonamento | = | topic:order_change
disiscrivermi | = | topic:order_change
disiscrizione | = | topic:order_change
sbagliato taglia | = | topic:order_change
sbagliato indirizzo | = | topic:order_change
ho sbagliato a ordinare | = | topic:order_change
cambio nome | = | topic:order_change
variare | = | topic:order_change

== Privacy
privacy | = | topic:privacy
gdpr | = | topic:privacy
dati personali | = | topic:privacy
i miei dati | = | topic:privacy
miei dati | = | topic:privacy
trattamento dei dati | = | topic:privacy
consenso | = | topic:privacy
consensi | = | topic:privacy
garante | = | topic:privacy
garante privacy | = | topic:privacy
data breach | = | topic:privacy
cookie | = | topic:privacy
newsletter non richiesta | = | topic:privacy
telemarketing | = | topic:privacy
chiamate indesiderate | = | topic:privacy
numero privato | = | topic:privacy
registro delle opposizioni | = | topic:privacy
cancellazione dati | = | topic:privacy
dati sensibili | = | topic:privacy
dato il mio numero | = | topic:privacy
venduto i miei dati | = | topic:privacy
vendete i dati | = | topic:privacy
vendete i nostri dati | = | topic:privacy
diffuso i miei dati | = | topic:privacy
avete dato i miei dati | = | topic:privacy

== Values and environment
ambiente | = | topic:ethics
inquinamento | = | topic:ethics
inquinare | = | topic:ethics
inquinate | = | topic:ethics
inquinano | = | topic:ethics
sostenibilità | = | topic:ethics
greenwashing | = | topic:ethics
plastica | = | topic:ethics
riciclo | = | topic:ethics
riciclabile | = | topic:ethics
riciclata | = | topic:ethics
spreco alimentare | = | topic:ethics
cambiamento climatico | = | topic:ethics
clima | = | topic:ethics
co2 | = | topic:ethics
pellicce | = | topic:ethics
pelliccia | = | topic:ethics
animali maltrattati | = | topic:ethics
allevamenti intensivi | = | topic:ethics
allevamento intensivo | = | topic:ethics
crudeltà | = | topic:ethics
test sugli animali | = | topic:ethics
testato sugli animali | = | topic:ethics
cruelty free | = | topic:ethics
lavoro minorile | = | topic:ethics
lavoro nero | = | topic:ethics
stipendi da fame | = | topic:ethics
diritti dei lavoratori | = | topic:ethics
caporalato | = | topic:ethics
precari | = | topic:ethics
licenziamenti | = | topic:ethics
licenziato | = | topic:ethics
licenziati | = | topic:ethics
delocalizzare | = | topic:ethics
delocalizzate | = | topic:ethics
delocalizzato | = | topic:ethics
boicottare | = | topic:ethics
boicotto | = | topic:ethics
boicottiamo | = | topic:ethics
boicottaggio | = | topic:ethics
boicottate | = | topic:ethics
etica | = | topic:ethics
politica | = | topic:ethics
governo | = | topic:ethics
propaganda | = | topic:ethics
ideologia | = | topic:ethics
woke | = | topic:ethics
pride | = | topic:ethics
pinkwashing | = | topic:ethics
gender | = | topic:ethics
palestina | = | topic:ethics
gaza | = | topic:ethics
israele | = | topic:ethics
russia | = | topic:ethics
guerra | = | topic:ethics
armi | = | topic:ethics
tasse | = | topic:ethics
evasori | = | topic:ethics
pubblicità sessista | = | topic:ethics
pubblicità offensiva | = | topic:ethics
sessista | = | topic:ethics
sessismo | = | topic:ethics
razzismo | = | topic:ethics
razzista | = | topic:ethics
razzisti | = | topic:ethics
omofobia | = | topic:ethics
maschilista | = | topic:ethics
patriarcato | = | topic:ethics
parità | = | topic:ethics
discriminatorio | = | topic:ethics

== Safety
sicurezza | = | topic:safety
incendio | = | topic:safety
incendiato | = | topic:safety
incendiata | = | topic:safety
preso fuoco | = | topic:safety
prende fuoco | = | topic:safety
ha preso fuoco | = | topic:safety
fiamme | = | topic:safety
fumo | = | topic:safety
esploso | = | topic:safety
esplosa | = | topic:safety
esplosione | = | topic:safety
scoppiato | = | topic:safety
scoppiata | = | topic:safety
scossa | = | topic:safety
scossa elettrica | = | topic:safety
cortocircuito | = | topic:safety
corto circuito | = | topic:safety
scintille | = | topic:safety
ustione | = | topic:safety
ustioni | = | topic:safety
ustionato | = | topic:safety
ustionata | = | topic:safety
bruciatura | = | topic:safety
bruciature | = | topic:safety
fuga di gas | = | topic:safety
odore di gas | = | topic:safety
puzza di gas | = | topic:safety
monossido | = | topic:safety
intossicazione | = | topic:safety
intossicato | = | topic:safety
intossicata | = | topic:safety
intossicati | = | topic:safety
salmonella | = | topic:safety
listeria | = | topic:safety
botulino | = | topic:safety
allergia | = | topic:safety
allergie | = | topic:safety
allergica | = | topic:safety
allergico | = | topic:safety
allergeni | = | topic:safety
allergene | = | topic:safety
reazione allergica | = | topic:safety
shock anafilattico | = | topic:safety
anafilassi | = | topic:safety
orticaria | = | topic:safety
eruzione cutanea | = | topic:safety
corpo estraneo | = | topic:safety
vetro | = | topic:safety
pezzi di vetro | = | topic:safety
pezzo di vetro | = | topic:safety
scheggia | = | topic:safety
schegge | = | topic:safety
chiodo | = | topic:safety
vite nel | = | topic:safety
pezzo di plastica | = | topic:safety
pezzi di plastica | = | topic:safety
pezzo di metallo | = | topic:safety
ferito | = | topic:safety
ferita | = | topic:safety
feriti | = | topic:safety
infortunio | = | topic:safety
infortunata | = | topic:safety
infortunato | = | topic:safety
sono caduta | = | topic:safety
sono caduto | = | topic:safety
caduta | = | topic:safety
soffocamento | = | topic:safety
soffocare | = | topic:safety
soffocato | = | topic:safety
freni | = | topic:safety
airbag | = | topic:safety
richiamo prodotto | = | topic:safety
prodotto richiamato | = | topic:safety
ritirato dal mercato | = | topic:safety
amianto | = | topic:safety
