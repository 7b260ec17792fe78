# Refunds, bills, banks, insurance, energy and phone contracts.

== Money back
rimborso | nm | topic:refund thing:m
reso | nm | topic:refund thing:m
accredito | nm | topic:refund thing:m
riaccredito | nm | topic:refund thing:m
risarcimento | nm | topic:refund thing:m
indennizzo | nm | topic:refund thing:m
storno | nm | topic:refund thing:m
restituzione | = | topic:refund
restituire | = | topic:refund
restituito | = | topic:refund
restituita | = | topic:refund
rimborsato | = | topic:refund
rimborsata | = | topic:refund
rimborsati | = | topic:refund
rimborsare | = | topic:refund
rimborsarmi | = | topic:refund
rimborsate | = | topic:refund
rimborserete | = | topic:refund
rimborsano | = | topic:refund
rendere | = | topic:refund
reso gratuito | = | topic:refund
fare il reso | = | topic:refund
diritto di recesso | = | topic:refund
recesso | = | topic:refund topic:order_change
soddisfatti o rimborsati | = | topic:refund
indietro i soldi | = | topic:refund
soldi indietro | = | topic:refund
i miei soldi | = | topic:refund
riavere i soldi | = | topic:refund
riavere i miei soldi | = | topic:refund
ridatemi i soldi | = | topic:refund
ridateci i soldi | = | topic:refund
restituitemi i soldi | = | topic:refund
voglio i soldi indietro | = | topic:refund
rivoglio i soldi | = | topic:refund
rivoglio i miei soldi | = | topic:refund
nota di credito | = | topic:refund
sostituzione | = | topic:refund
cambio merce | = | topic:refund
chargeback | = | topic:refund
rimborso negato | = | topic:refund -3 fail disappointment:1
rimborso rifiutato | = | topic:refund -3 fail disappointment:1
rimborso mai arrivato | = | topic:refund -3 fail disappointment:1
rimborso mai ricevuto | = | topic:refund -3 fail disappointment:1
rimborso fantasma | = | topic:refund -3 fail disappointment:1
reso negato | = | topic:refund -3 fail disappointment:1
reso rifiutato | = | topic:refund -3 fail disappointment:1
reso non accettato | = | topic:refund -3 fail disappointment:1
reso mai rimborsato | = | topic:refund -3 fail disappointment:1
rimborso parziale | = | topic:refund -3 fail disappointment:1
senza alcun rimborso | = | topic:refund -3 fail disappointment:1
nessun rimborso | = | topic:refund -3 fail disappointment:1
non rimborsate | = | topic:refund -3 fail disappointment:1
non rimborsano | = | topic:refund -3 fail disappointment:1
non mi rimborsate | = | topic:refund -3 fail disappointment:1
non mi avete rimborsato | = | topic:refund -3 fail disappointment:1
non mi hanno rimborsato | = | topic:refund -3 fail disappointment:1
non mi avete ancora rimborsato | = | topic:refund -3 fail disappointment:1
ancora nessun rimborso | = | topic:refund -3 fail disappointment:1

== Bills and charges
addebito | nm | topic:billing thing:m
conguaglio | nm | topic:billing thing:m
pagamento | nm | topic:billing thing:m
bonifico | nm | topic:billing thing:m
bollettino | nm | topic:billing thing:m
importo | nm | topic:billing thing:m
canone | nm | topic:billing thing:m
contatore | nm | topic:billing thing:m
scontrino | nm | topic:billing thing:m
prelievo | nm | topic:billing thing:m
conto | nm | topic:billing thing:m topic:service
mutuo | nm | topic:billing thing:m
prestito | nm | topic:billing thing:m
bancomat | nm | topic:billing thing:m
sinistro | nm | topic:billing thing:m
premio | nm | topic:billing thing:m
massimale | nm | topic:billing thing:m
contratto | nm | topic:billing thing:m topic:service
bolletta | nf | topic:billing thing:f
fattura | nf | topic:billing thing:f
ricevuta | nf | topic:billing thing:f
quota | nf | topic:billing thing:f
commissione | nf | topic:billing thing:f
carta | nf | topic:billing thing:f
carta di credito | nf | topic:billing thing:f
polizza | nf | topic:billing thing:f
assicurazione | nf | topic:billing thing:f
fideiussione | nf | topic:billing thing:f
autolettura | nf | topic:billing thing:f
ricarica | nf | topic:billing thing:f
fatturazione | nf | topic:billing thing:f
domiciliazione | nf | topic:billing thing:f
disdetta | nf | topic:billing thing:f topic:order_change
mora | nf | topic:billing thing:f
trattenuta | nf | topic:billing thing:f
tessera | nf | topic:billing thing:f
addebitato | = | topic:billing
addebitata | = | topic:billing
addebitati | = | topic:billing
addebitare | = | topic:billing
addebitate | = | topic:billing
addebitano | = | topic:billing
fatturato | = | topic:billing
fatturare | = | topic:billing
pagato | = | topic:billing
pagata | = | topic:billing
pagare | = | topic:billing
pago | = | topic:billing
paghiamo | = | topic:billing
pagando | = | topic:billing
rid | = | topic:billing
sepa | = | topic:billing
iban | = | topic:billing
luce e gas | = | topic:billing
kwh | = | topic:billing
smc | = | topic:billing
conto corrente | = | topic:billing
saldo contabile | = | topic:billing
estratto conto | = | topic:billing
home banking | = | topic:billing
spid | = | topic:billing
otp | = | topic:billing
pos | = | topic:billing
f24 | = | topic:billing
bollo | = | topic:billing
imu | = | topic:billing
tari | = | topic:billing
canone rai | = | topic:billing
modem a rate | = | topic:billing
costo di attivazione | = | topic:billing
penali | = | topic:billing
costi di disattivazione | = | topic:billing
recesso anticipato | = | topic:billing
rimodulazione | = | topic:billing
rimodulazioni | = | topic:billing
aumento unilaterale | = | topic:billing
modifica unilaterale | = | topic:billing
risarcire | = | topic:billing
liquidazione | = | topic:billing
perizia | = | topic:billing
perito | = | topic:billing
franchigia | = | topic:billing
scoperto | = | topic:billing
addebiti doppi | = | topic:billing -3 fail anger:1
doppia fattura | = | topic:billing -3 fail anger:1
doppia fatturazione | = | topic:billing -3 fail anger:1
fatturato due volte | = | topic:billing -3 fail anger:1
scalato due volte | = | topic:billing -3 fail anger:1
scalati | = | topic:billing -3 fail anger:1
scalato il credito | = | topic:billing -3 fail anger:1
credito sparito | = | topic:billing -3 fail anger:1
credito scalato | = | topic:billing -3 fail anger:1
credito rubato | = | topic:billing -3 fail anger:1
mi avete scalato | = | topic:billing -3 fail anger:1
mi hanno scalato | = | topic:billing -3 fail anger:1
mi avete addebitato | = | topic:billing -3 fail anger:1
mi hanno addebitato | = | topic:billing -3 fail anger:1
mi avete fatto pagare | = | topic:billing -3 fail anger:1
mi continuate ad addebitare | = | topic:billing -3 fail anger:1
continuate a prelevare | = | topic:billing -3 fail anger:1
continuano a prelevare | = | topic:billing -3 fail anger:1
continuate ad addebitare | = | topic:billing -3 fail anger:1
bolletta triplicata | = | topic:billing -3 fail anger:1
bolletta raddoppiata | = | topic:billing -3 fail anger:1
bollette raddoppiate | = | topic:billing -3 fail anger:1
bolletta alle stelle | = | topic:billing -3 fail anger:1
bollette alle stelle | = | topic:billing -3 fail anger:1
bolletta da capogiro | = | topic:billing -3 fail anger:1
bolletta gonfiata | = | topic:billing -3 fail anger:1
bolletta sbagliata | = | topic:billing -3 fail anger:1
bollette sbagliate | = | topic:billing -3 fail anger:1
fattura sbagliata | = | topic:billing -3 fail anger:1
fatture sbagliate | = | topic:billing -3 fail anger:1
consumi stimati | = | topic:billing -3 fail anger:1
consumi inventati | = | topic:billing -3 fail anger:1
consumi gonfiati | = | topic:billing -3 fail anger:1
letture stimate | = | topic:billing -3 fail anger:1
conguagli folli | = | topic:billing -3 fail anger:1
more ingiuste | = | topic:billing -3 fail anger:1
carta clonata | = | topic:billing -3 fail anger:1
conto prosciugato | = | topic:billing -3 fail anger:1
conto svuotato | = | topic:billing -3 fail anger:1
bonifico non autorizzato | = | topic:billing -3 fail anger:1
prelievo non autorizzato | = | topic:billing -3 fail anger:1
transazione rifiutata | = | topic:billing -3 fail anger:1
pagamento rifiutato | = | topic:billing -3 fail anger:1
pagamento non andato | = | topic:billing -3 fail anger:1
bancomat mangiato | = | topic:billing -3 fail anger:1
carta smagnetizzata | = | topic:billing -3 fail anger:1
pratica ferma | = | topic:billing -3 fail anger:1
pratica bloccata | = | topic:billing -3 fail anger:1
sinistro non pagato | = | topic:billing -3 fail anger:1
sinistro mai liquidato | = | topic:billing -3 fail anger:1
