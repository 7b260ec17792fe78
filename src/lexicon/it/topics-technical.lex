# Apps, networks, sites, accounts.

== Apps and networks
sito | nm | topic:technical thing:m
modem | nm | topic:technical thing:m
router | nm | topic:technical thing:m
segnale | nm | topic:technical thing:m
aggiornamento | nm | topic:technical thing:m
software | nm | topic:technical thing:m
sistema | nm | topic:technical thing:m
server | nm | topic:technical thing:m
link | nm | topic:technical thing:m
decoder | nm | topic:technical thing:m
wifi | nm | topic:technical thing:m
wi-fi | nm | topic:technical thing:m
pulsante | nm | topic:technical thing:m
tasto | nm | topic:technical thing:m
download | nm | topic:technical thing:m
firmware | nm | topic:technical thing:m
app | nf | topic:technical thing:f
applicazione | nf | topic:technical thing:f
linea | nf | topic:technical thing:f
connessione | nf | topic:technical thing:f
rete | nf | topic:technical thing:f
fibra | nf | topic:technical thing:f
adsl | nf | topic:technical thing:f
pagina | nf | topic:technical thing:f
schermata | nf | topic:technical thing:f
notifica | nf | topic:technical thing:f
versione | nf | topic:technical thing:f
funzione | nf | topic:technical thing:f
copertura | nf | topic:technical thing:f
antenna | nf | topic:technical thing:f
sim | nf | topic:technical thing:f
esim | nf | topic:technical thing:f
portabilità | nf | topic:technical thing:f
velocità di connessione | nf | topic:technical thing:f
piattaforma | nf | topic:technical thing:f
release | nf | topic:technical thing:f
beta | nf | topic:technical thing:f
internet | = | topic:technical
sito web | = | topic:technical
android | = | topic:technical
ios | = | topic:technical
iphone | = | topic:technical
ipad | = | topic:technical
chrome | = | topic:technical
safari | = | topic:technical
windows | = | topic:technical
google play | = | topic:technical
app store | = | topic:technical
aggiornare | = | topic:technical
aggiornata | = | topic:technical
aggiornato | = | topic:technical
installare | = | topic:technical
disinstallare | = | topic:technical
disinstallato | = | topic:technical
disinstallata | = | topic:technical
login | = | topic:technical
interfaccia | = | topic:technical
grafica | = | topic:technical
streaming | = | topic:technical
buffering | = | topic:technical
ping | = | topic:technical
5g | = | topic:technical
4g | = | topic:technical
upload | = | topic:technical
errore 404 | = | topic:technical
errore 500 | = | topic:technical
server error | = | topic:technical
errore generico | = | topic:technical
app inutilizzabile | = | topic:technical -3 fail disappointment:1
app pessima | = | topic:technical -3 fail disappointment:1
app lenta | = | topic:technical -3 fail disappointment:1
app lentissima | = | topic:technical -3 fail disappointment:1
app che si blocca | = | topic:technical -3 fail disappointment:1
app crasha | = | topic:technical -3 fail disappointment:1
l'app crasha | = | topic:technical -3 fail disappointment:1
l'app non funziona | = | topic:technical -3 fail disappointment:1
app non funziona | = | topic:technical -3 fail disappointment:1
l'app si blocca | = | topic:technical -3 fail disappointment:1
app si blocca | = | topic:technical -3 fail disappointment:1
l'app si chiude | = | topic:technical -3 fail disappointment:1
app si chiude | = | topic:technical -3 fail disappointment:1
sito down | = | topic:technical -3 fail disappointment:1
sito bloccato | = | topic:technical -3 fail disappointment:1
sito in manutenzione | = | topic:technical -3 fail disappointment:1
sempre in manutenzione | = | topic:technical -3 fail disappointment:1
sito non funziona | = | topic:technical -3 fail disappointment:1
il sito non funziona | = | topic:technical -3 fail disappointment:1
server down | = | topic:technical -3 fail disappointment:1
siete down | = | topic:technical -3 fail disappointment:1
rete down | = | topic:technical -3 fail disappointment:1
linea assente | = | topic:technical -3 fail disappointment:1
linea morta | = | topic:technical -3 fail disappointment:1
senza connessione | = | topic:technical -3 fail disappointment:1
connessione assente | = | topic:technical -3 fail disappointment:1
connessione lenta | = | topic:technical -3 fail disappointment:1
connessione lentissima | = | topic:technical -3 fail disappointment:1
internet lentissimo | = | topic:technical -3 fail disappointment:1
internet assente | = | topic:technical -3 fail disappointment:1
internet non funziona | = | topic:technical -3 fail disappointment:1
non c'è linea | = | topic:technical -3 fail disappointment:1
non c'è internet | = | topic:technical -3 fail disappointment:1
non c'è campo | = | topic:technical -3 fail disappointment:1
non c'è segnale | = | topic:technical -3 fail disappointment:1
non c'è rete | = | topic:technical -3 fail disappointment:1
segnale assente | = | topic:technical -3 fail disappointment:1
niente linea | = | topic:technical -3 fail disappointment:1
niente internet | = | topic:technical -3 fail disappointment:1
niente rete | = | topic:technical -3 fail disappointment:1
niente segnale | = | topic:technical -3 fail disappointment:1
schermata nera | = | topic:technical -3 fail disappointment:1
schermo nero | = | topic:technical -3 fail disappointment:1
schermata bianca | = | topic:technical -3 fail disappointment:1
schermo bianco | = | topic:technical -3 fail disappointment:1
messaggio di errore | = | topic:technical -3 fail disappointment:1
mi dà errore | = | topic:technical -3 fail disappointment:1
mi da errore | = | topic:technical -3 fail disappointment:1
dà errore | = | topic:technical -3 fail disappointment:1
da errore | = | topic:technical -3 fail disappointment:1
continua a dare errore | = | topic:technical -3 fail disappointment:1
errore sconosciuto | = | topic:technical -3 fail disappointment:1
crasha | = | topic:technical -3 fail disappointment:1
crasha sempre | = | topic:technical -3 fail disappointment:1
si riavvia | = | topic:technical -3 fail disappointment:1
si riavvia da solo | = | topic:technical -3 fail disappointment:1
si disconnette | = | topic:technical -3 fail disappointment:1
cade la connessione | = | topic:technical -3 fail disappointment:1
continue disconnessioni | = | topic:technical -3 fail disappointment:1
va a scatti | = | topic:technical -3 fail disappointment:1
a scatti | = | topic:technical -3 fail disappointment:1
va a singhiozzo | = | topic:technical -3 fail disappointment:1
a singhiozzo | = | topic:technical -3 fail disappointment:1
lagga | = | topic:technical -3 fail disappointment:1
laggano | = | topic:technical -3 fail disappointment:1
buggata | = | topic:technical -3 fail disappointment:1
buggato | = | topic:technical -3 fail disappointment:1
aggiornamento disastroso | = | topic:technical -3 fail disappointment:1
dopo l'aggiornamento non | = | topic:technical -3 fail disappointment:1
da quando avete aggiornato | = | topic:technical -3 fail disappointment:1
non si aggiorna | = | topic:technical -3 fail disappointment:1
non si installa | = | topic:technical -3 fail disappointment:1
non si scarica | = | topic:technical -3 fail disappointment:1
non si carica la pagina | = | topic:technical -3 fail disappointment:1
non mi fa entrare | = | topic:technical -3 fail disappointment:1
non mi fa accedere | = | topic:technical -3 fail disappointment:1
non mi fa pagare | = | topic:technical -3 fail disappointment:1
non mi fa procedere | = | topic:technical -3 fail disappointment:1
non mi fa scaricare | = | topic:technical -3 fail disappointment:1
non riesco ad accedere | = | topic:technical -3 fail disappointment:1
non riesco a entrare | = | topic:technical -3 fail disappointment:1
non riesco ad entrare | = | topic:technical -3 fail disappointment:1
nn riesco ad accedere | = | topic:technical -3 fail disappointment:1
non riesco a prenotare | = | topic:technical -3 fail disappointment:1
non riesco a pagare | = | topic:technical -3 fail disappointment:1
non riesco a scaricare | = | topic:technical -3 fail disappointment:1
non riesco a registrarmi | = | topic:technical -3 fail disappointment:1
non riesco a contattarvi | = | topic:technical -3 fail disappointment:1
non riesco a parlare | = | topic:technical -3 fail disappointment:1
non riesco a completare | = | topic:technical -3 fail disappointment:1
non riesco ad ordinare | = | topic:technical -3 fail disappointment:1
non riesco a ordinare | = | topic:technical -3 fail disappointment:1
impossibile accedere | = | topic:technical -3 fail disappointment:1
impossibile contattarvi | = | topic:technical -3 fail disappointment:1
impossibile parlare con | = | topic:technical -3 fail disappointment:1
impossibile prenotare | = | topic:technical -3 fail disappointment:1
impossibile pagare | = | topic:technical -3 fail disappointment:1

== Accounts
account | nm | topic:account thing:m
profilo | nm | topic:account thing:m
accesso | nm | topic:account thing:m
pin | nm | topic:account thing:m
puk | nm | topic:account thing:m
username | nm | topic:account thing:m
codice di verifica | nm | topic:account thing:m
codice otp | nm | topic:account thing:m
password | nf | topic:account thing:f
registrazione | nf | topic:account thing:f
utenza | nf | topic:account thing:f
area riservata | nf | topic:account thing:f
area clienti | nf | topic:account thing:f
autenticazione | nf | topic:account thing:f
verifica | nf | topic:account thing:f
loggarmi | = | topic:account
log in | = | topic:account
logout | = | topic:account
registrarmi | = | topic:account
accedere | = | topic:account
credenziali | = | topic:account
email di conferma | = | topic:account
mail di conferma | = | topic:account
reset password | = | topic:account
recupero password | = | topic:account
recuperare la password | = | topic:account
cambiare email | = | topic:account
cambiare password | = | topic:account
phishing | = | topic:account
sms truffa | = | topic:account
hackerato | = | topic:account
hackerata | = | topic:account
hacker | = | topic:account
rubato il profilo | = | topic:account
rubato l'account | = | topic:account
profilo rubato | = | topic:account
profilo clonato | = | topic:account
identità rubata | = | topic:account
sim swap | = | topic:account
smishing | = | topic:account
