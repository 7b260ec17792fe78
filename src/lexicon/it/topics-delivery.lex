# Parcels, couriers and the post.

== Parcels and those who carry them
pacco | nm | topic:delivery thing:m
pacchetto | nm | topic:delivery thing:m
pacchettino | nm | topic:delivery thing:m
collo | nm | topic:delivery thing:m
plico | nm | topic:delivery thing:m
ordine | nm | topic:delivery thing:m
recapito | nm | topic:delivery thing:m
ritiro | nm | topic:delivery thing:m
imballo | nm | topic:delivery thing:m
imballaggio | nm | topic:delivery thing:m
tracking | nm | topic:delivery thing:m
magazzino | nm | topic:delivery thing:m
hub | nm | topic:delivery thing:m
locker | nm | topic:delivery thing:m
furgone | nm | topic:delivery thing:m
spedizione | nf | topic:delivery thing:f
consegna | nf | topic:delivery thing:f
busta | nf | topic:delivery thing:f
lettera | nf | topic:delivery thing:f
tracciatura | nf | topic:delivery thing:f
filiale | nf | topic:delivery thing:f topic:hours_location
giacenza | nf | topic:delivery thing:f
bolla | nf | topic:delivery thing:f
posta | = | topic:delivery
poste | = | topic:delivery
in consegna | = | topic:delivery
in transito | = | topic:delivery
in lavorazione | = | topic:delivery
in giacenza | = | topic:delivery
codice di tracciamento | = | topic:delivery
numero di tracking | = | topic:delivery
numero di spedizione | = | topic:delivery
track | = | topic:delivery
spedito | = | topic:delivery
spedita | = | topic:delivery
spediti | = | topic:delivery
spedite | = | topic:delivery
spedire | = | topic:delivery
spedirete | = | topic:delivery
consegnare | = | topic:delivery
consegnate | = | topic:delivery
consegnato | = | topic:delivery
consegnata | = | topic:delivery
consegnati | = | topic:delivery
consegnerete | = | topic:delivery
consegneranno | = | topic:delivery
recapitato | = | topic:delivery
recapitata | = | topic:delivery
recapitare | = | topic:delivery
affidato al corriere | = | topic:delivery
punto di ritiro | = | topic:delivery
centro di smistamento | = | topic:delivery
destinatario assente | = | topic:delivery
indirizzo errato | = | topic:delivery
indirizzo incompleto | = | topic:delivery
mittente | = | topic:delivery
al piano | = | topic:delivery
a domicilio | = | topic:delivery
bartolini | = | topic:delivery
brt | = | topic:delivery
gls | = | topic:delivery
sda | = | topic:delivery
dhl | = | topic:delivery
ups | = | topic:delivery
fedex | = | topic:delivery
nexive | = | topic:delivery
poste italiane | = | topic:delivery
in dogana | = | topic:delivery
dogana | = | topic:delivery
sdoganamento | = | topic:delivery
ordinato | = | topic:delivery
ordinata | = | topic:delivery
ordinati | = | topic:delivery
partito | = | topic:delivery
arriva | = | topic:delivery
arrivano | = | topic:delivery
arriverà | = | topic:delivery
arriveranno | = | topic:delivery
arrivato | = | topic:delivery
arrivata | = | topic:delivery
arrivati | = | topic:delivery
arrivate | = | topic:delivery
arrivo | = | topic:delivery
lasciato fuori | = | topic:delivery -3 fail disappointment:1
lasciato fuori dal cancello | = | topic:delivery -3 fail disappointment:1
lasciato in strada | = | topic:delivery -3 fail disappointment:1
lanciato oltre il cancello | = | topic:delivery -3 fail disappointment:1
lanciato nel cortile | = | topic:delivery -3 fail disappointment:1
buttato oltre il cancello | = | topic:delivery -3 fail disappointment:1
buttato davanti al cancello | = | topic:delivery -3 fail disappointment:1
lasciato dal vicino | = | topic:delivery -3 fail disappointment:1
consegnato a uno sconosciuto | = | topic:delivery -3 fail disappointment:1
risulta consegnato | = | topic:delivery -3 fail disappointment:1
risulta consegnata | = | topic:delivery -3 fail disappointment:1
segnato come consegnato | = | topic:delivery -3 fail disappointment:1
dato per consegnato | = | topic:delivery -3 fail disappointment:1
firma falsa | = | topic:delivery -3 fail disappointment:1
firmato da altri | = | topic:delivery -3 fail disappointment:1
destinatario assente ma | = | topic:delivery -3 fail disappointment:1
ero in casa | = | topic:delivery -3 fail disappointment:1
ero a casa | = | topic:delivery -3 fail disappointment:1
eravamo in casa | = | topic:delivery -3 fail disappointment:1
non ha suonato | = | topic:delivery -3 fail disappointment:1
non hanno suonato | = | topic:delivery -3 fail disappointment:1
non ha citofonato | = | topic:delivery -3 fail disappointment:1
non hanno citofonato | = | topic:delivery -3 fail disappointment:1
nessuno ha citofonato | = | topic:delivery -3 fail disappointment:1
nessuno ha suonato | = | topic:delivery -3 fail disappointment:1
mancata consegna | = | topic:delivery -3 fail disappointment:1
mancate consegne | = | topic:delivery -3 fail disappointment:1
tentativo fallito | = | topic:delivery -3 fail disappointment:1
tentata consegna | = | topic:delivery -3 fail disappointment:1
consegna fallita | = | topic:delivery -3 fail disappointment:1
consegna mancata | = | topic:delivery -3 fail disappointment:1
fermo da giorni | = | topic:delivery -3 fail disappointment:1
fermo in | = | topic:delivery -3 fail disappointment:1
fermo al | = | topic:delivery -3 fail disappointment:1
ferma in | = | topic:delivery -3 fail disappointment:1
fermo nel | = | topic:delivery -3 fail disappointment:1
bloccato in dogana | = | topic:delivery -3 fail disappointment:1
fermo in dogana | = | topic:delivery -3 fail disappointment:1
pacco fermo | = | topic:delivery -3 fail disappointment:1
pacco perso | = | topic:delivery -3 fail disappointment:1
pacco smarrito | = | topic:delivery -3 fail disappointment:1
pacco disperso | = | topic:delivery -3 fail disappointment:1
pacco rubato | = | topic:delivery -3 fail disappointment:1
pacco manomesso | = | topic:delivery -3 fail disappointment:1
pacco danneggiato | = | topic:delivery -3 fail disappointment:1
pacco distrutto | = | topic:delivery -3 fail disappointment:1
pacco mai arrivato | = | topic:delivery -3 fail disappointment:1
ordine perso | = | topic:delivery -3 fail disappointment:1
ordine mai arrivato | = | topic:delivery -3 fail disappointment:1
ordine sparito | = | topic:delivery -3 fail disappointment:1
ordine incompleto | = | topic:delivery -3 fail disappointment:1
ordine errato | = | topic:delivery -3 fail disappointment:1
ordine fermo | = | topic:delivery -3 fail disappointment:1
spedizione persa | = | topic:delivery -3 fail disappointment:1
spedizione in ritardo | = | topic:delivery -3 fail disappointment:1
consegna in ritardo | = | topic:delivery -3 fail disappointment:1
rimandato indietro | = | topic:delivery -3 fail disappointment:1
rispedito al mittente | = | topic:delivery -3 fail disappointment:1
tornato al mittente | = | topic:delivery -3 fail disappointment:1
tornato indietro | = | topic:delivery -3 fail disappointment:1
restituito al mittente | = | topic:delivery -3 fail disappointment:1
consegna rimandata | = | topic:delivery -3 fail disappointment:1
consegna posticipata | = | topic:delivery -3 fail disappointment:1
consegna slittata | = | topic:delivery -3 fail disappointment:1
slitta ancora | = | topic:delivery -3 fail disappointment:1
rimandata ancora | = | topic:delivery -3 fail disappointment:1
rimandato ancora | = | topic:delivery -3 fail disappointment:1

== Lateness and loss
smarrito | adj | fail -2 disappointment:1
disperso | adj | fail -2 disappointment:1
sparito | adj | fail -2 disappointment:1
scomparso | adj | fail -2 disappointment:1
perso | adj | fail
bloccato | adj | fail -2 disappointment:1
fermo | adj | fail
schiacciato | adj | fail -2 disappointment:1
manomesso | adj | fail -2 disappointment:1
annullato | adj | fail -2 disappointment:1
cancellato | adj | fail -2 disappointment:1
soppresso | adj | fail -2 disappointment:1
sospeso | adj | fail -2 disappointment:1
rinviato | adj | fail -2 disappointment:1
rimandato | adj | fail -2 disappointment:1
posticipato | adj | fail -2 disappointment:1
negato | adj | fail -2 disappointment:1
rifiutato | adj | fail -2 disappointment:1
sconosciuto | adj | fail
smarrimento | n | fail -2 disappointment:1
blackout | n | fail -2 disappointment:1
down | n | fail
ammanco | n | fail -2 disappointment:1
disdoro | n | fail -2 disappointment:1
