# How people are treated: counters, phones, hospitals, offices, gyms, restaurants.

== Service and those who give it
servizio | nm | topic:service thing:m
supporto | nm | topic:service thing:m
sportello | nm | topic:service thing:m
ufficio | nm | topic:service thing:m
numero verde | nm | topic:service thing:m
ticket | nm | topic:service thing:m
appuntamento | nm | topic:service thing:m
reparto | nm | topic:service thing:m
negozio | nm | topic:service thing:m topic:hours_location
ristorante | nm | topic:service thing:m
locale | nm | topic:service thing:m
piatto | nm | topic:service thing:m
menu | nm | topic:service thing:m
menù | nm | topic:service thing:m
coperto | nm | topic:service thing:m
corso | nm | topic:service thing:m
spogliatoio | nm | topic:service thing:m
attrezzo | nm | topic:service thing:m
hotel | nm | topic:service thing:m
albergo | nm | topic:service thing:m
villaggio | nm | topic:service thing:m
resort | nm | topic:service thing:m
alloggio | nm | topic:service thing:m
soggiorno | nm | topic:service thing:m
concerto | nm | topic:service thing:m
festival | nm | topic:service thing:m
museo | nm | topic:service thing:m
centro | nm | topic:service thing:m
ambulatorio | nm | topic:service thing:m
ospedale | nm | topic:service thing:m
consultorio | nm | topic:service thing:m
cup | nm | topic:service thing:m
referto | nm | topic:service thing:m
esame | nm | topic:service thing:m
intervento | nm | topic:service thing:m
certificato | nm | topic:service thing:m
documento | nm | topic:service thing:m
passaporto | nm | topic:service thing:m
modulo | nm | topic:service thing:m
bando | nm | topic:service thing:m
programma | nm | topic:service thing:m topic:technical
articolo di giornale | nm | topic:service thing:m
episodio | nm | topic:service thing:m
canale | nm | topic:service thing:m
podcast | nm | topic:service thing:m
film | nm | topic:service thing:m
assistenza | nf | topic:service thing:f
risposta | nf | topic:service thing:f
segnalazione | nf | topic:service thing:f
richiesta | nf | topic:service thing:f
pratica | nf | topic:service thing:f
prenotazione | nf | topic:service thing:f
visita | nf | topic:service thing:f
ricetta medica | nf | topic:service thing:f
prestazione | nf | topic:service thing:f
carta d'identità | nf | topic:service thing:f
domanda | nf | topic:service thing:f
camera | nf | topic:service thing:f
stanza | nf | topic:service thing:f
palestra | nf | topic:service thing:f
piscina | nf | topic:service thing:f
sala | nf | topic:service thing:f
lezione | nf | topic:service thing:f
doccia | nf | topic:service thing:f
pizzeria | nf | topic:service thing:f
trattoria | nf | topic:service thing:f
cena | nf | topic:service thing:f
prenotazione online | nf | topic:service thing:f
mail | nf | topic:service thing:f
email | nf | topic:service thing:f
chiamata | nf | topic:service thing:f
telefonata | nf | topic:service thing:f
chat | nf | topic:service thing:f
mostra | nf | topic:service thing:f
serata | nf | topic:service thing:f
farmacia | nf | topic:service thing:f
clinica | nf | topic:service thing:f
asl | nf | topic:service thing:f
ausl | nf | topic:service thing:f
usl | nf | topic:service thing:f
prescrizione | nf | topic:service thing:f
impegnativa | nf | topic:service thing:f
donazione | nf | topic:service thing:f
raccolta fondi | nf | topic:service thing:f
iscrizione | nf | topic:service thing:f
puntata | nf | topic:service thing:f
serie | nf | topic:service thing:f
trasmissione | nf | topic:service thing:f
diretta | nf | topic:service thing:f
notizia | nf | topic:service thing:f
testata | nf | topic:service thing:f
newsletter | nf | topic:service thing:f
rivista | nf | topic:service thing:f
customer care | = | topic:service
customer service | = | topic:service
servizio post vendita | = | topic:service
post vendita | = | topic:service
risponditore | = | topic:service
segreteria | = | topic:service
centralino | = | topic:service
chatbot | = | topic:service
bot | = | topic:service
voce registrata | = | topic:service
musichetta | = | topic:service
in attesa al telefono | = | topic:service
trattamento | = | topic:service
cortesia | = | topic:service
risposto male | = | topic:service -3 fail disappointment:1 anger:1
risposta maleducata | = | topic:service -3 fail disappointment:1 anger:1
trattato malissimo | = | topic:service -3 fail disappointment:1 anger:1
trattata malissimo | = | topic:service -3 fail disappointment:1 anger:1
trattati malissimo | = | topic:service -3 fail disappointment:1 anger:1
mi hanno trattato | = | topic:service -3 fail disappointment:1 anger:1
mi avete trattato | = | topic:service -3 fail disappointment:1 anger:1
ci hanno trattati | = | topic:service -3 fail disappointment:1 anger:1
ci avete trattati | = | topic:service -3 fail disappointment:1 anger:1
mi ha risposto male | = | topic:service -3 fail disappointment:1 anger:1
ha risposto male | = | topic:service -3 fail disappointment:1 anger:1
mi hanno risposto male | = | topic:service -3 fail disappointment:1 anger:1
ha alzato la voce | = | topic:service -3 fail disappointment:1 anger:1
mi ha urlato | = | topic:service -3 fail disappointment:1 anger:1
urlandomi | = | topic:service -3 fail disappointment:1 anger:1
ha riso in faccia | = | topic:service -3 fail disappointment:1 anger:1
mi ha riso in faccia | = | topic:service -3 fail disappointment:1 anger:1
ci ha riso in faccia | = | topic:service -3 fail disappointment:1 anger:1
nessuno ci ha serviti | = | topic:service -3 fail disappointment:1 anger:1
nessuno ci ha servito | = | topic:service -3 fail disappointment:1 anger:1
nessuno sa dirmi | = | topic:service -3 fail disappointment:1 anger:1
nessuno ti aiuta | = | topic:service -3 fail disappointment:1 anger:1
operatore scortese | = | topic:service -3 fail disappointment:1 anger:1
operatrice scortese | = | topic:service -3 fail disappointment:1 anger:1
operatori scortesi | = | topic:service -3 fail disappointment:1 anger:1
operatori maleducati | = | topic:service -3 fail disappointment:1 anger:1
operatori incompetenti | = | topic:service -3 fail disappointment:1 anger:1
personale scortese | = | topic:service -3 fail disappointment:1 anger:1
personale maleducato | = | topic:service -3 fail disappointment:1 anger:1
personale incompetente | = | topic:service -3 fail disappointment:1 anger:1
personale impreparato | = | topic:service -3 fail disappointment:1 anger:1
personale assente | = | topic:service -3 fail disappointment:1 anger:1
cameriere scortese | = | topic:service -3 fail disappointment:1 anger:1
camerieri scortesi | = | topic:service -3 fail disappointment:1 anger:1
cameriera scortese | = | topic:service -3 fail disappointment:1 anger:1
commessa scortese | = | topic:service -3 fail disappointment:1 anger:1
commessa maleducata | = | topic:service -3 fail disappointment:1 anger:1
commesse maleducate | = | topic:service -3 fail disappointment:1 anger:1
commesse scortesi | = | topic:service -3 fail disappointment:1 anger:1
call center inutile | = | topic:service -3 fail disappointment:1 anger:1
call center fantasma | = | topic:service -3 fail disappointment:1 anger:1
numero verde inesistente | = | topic:service -3 fail disappointment:1 anger:1
numero inesistente | = | topic:service -3 fail disappointment:1 anger:1
bot inutile | = | topic:service -3 fail disappointment:1 anger:1
chatbot inutile | = | topic:service -3 fail disappointment:1 anger:1
parlo con un bot | = | topic:service -3 fail disappointment:1 anger:1
rispondono i bot | = | topic:service -3 fail disappointment:1 anger:1
risposte automatiche | = | topic:service -3 fail disappointment:1 anger:1
risposta automatica | = | topic:service -3 fail disappointment:1 anger:1
risposte standard | = | topic:service -3 fail disappointment:1 anger:1
risposta standard | = | topic:service -3 fail disappointment:1 anger:1
assistenza fantasma | = | topic:service -3 fail disappointment:1 anger:1
ticket chiuso | = | topic:service -3 fail disappointment:1 anger:1
ticket aperto da | = | topic:service -3 fail disappointment:1 anger:1
ticket ignorato | = | topic:service -3 fail disappointment:1 anger:1
reclamo ignorato | = | topic:service -3 fail disappointment:1 anger:1
mail ignorate | = | topic:service -3 fail disappointment:1 anger:1
email ignorate | = | topic:service -3 fail disappointment:1 anger:1
mail senza risposta | = | topic:service -3 fail disappointment:1 anger:1
messaggi ignorati | = | topic:service -3 fail disappointment:1 anger:1
messaggi senza risposta | = | topic:service -3 fail disappointment:1 anger:1
visualizzate e non rispondete | = | topic:service -3 fail disappointment:1 anger:1
visualizzato e non risposto | = | topic:service -3 fail disappointment:1 anger:1
attesa al telefono | = | topic:service -3 fail disappointment:1 anger:1
ore al telefono | = | topic:service -3 fail disappointment:1 anger:1
mezz'ora al telefono | = | topic:service -3 fail disappointment:1 anger:1
un'ora al telefono | = | topic:service -3 fail disappointment:1 anger:1
minuti al telefono | = | topic:service -3 fail disappointment:1 anger:1
prenotazione sparita | = | topic:service -3 fail disappointment:1 anger:1
prenotazione persa | = | topic:service -3 fail disappointment:1 anger:1
prenotazione inesistente | = | topic:service -3 fail disappointment:1 anger:1
camera sporca | = | topic:service -3 fail disappointment:1 anger:1
stanza sporca | = | topic:service -3 fail disappointment:1 anger:1
bagno sporco | = | topic:service -3 fail disappointment:1 anger:1
bagni sporchi | = | topic:service -3 fail disappointment:1 anger:1
lenzuola sporche | = | topic:service -3 fail disappointment:1 anger:1
piatto freddo | = | topic:service -3 fail disappointment:1 anger:1
piatti freddi | = | topic:service -3 fail disappointment:1 anger:1
cibo freddo | = | topic:service -3 fail disappointment:1 anger:1
pizza fredda | = | topic:service -3 fail disappointment:1 anger:1
pizza bruciata | = | topic:service -3 fail disappointment:1 anger:1
pizza cruda | = | topic:service -3 fail disappointment:1 anger:1
carne cruda | = | topic:service -3 fail disappointment:1 anger:1
pollo crudo | = | topic:service -3 fail disappointment:1 anger:1
pesce puzzava | = | topic:service -3 fail disappointment:1 anger:1
conto salato | = | topic:service -3 fail disappointment:1 anger:1
porzioni ridicole | = | topic:service -3 fail disappointment:1 anger:1
porzioni minuscole | = | topic:service -3 fail disappointment:1 anger:1
porzioni microscopiche | = | topic:service -3 fail disappointment:1 anger:1
porzione ridicola | = | topic:service -3 fail disappointment:1 anger:1
tavolo non pulito | = | topic:service -3 fail disappointment:1 anger:1
tavoli sporchi | = | topic:service -3 fail disappointment:1 anger:1
docce rotte | = | topic:service -3 fail disappointment:1 anger:1
docce fredde | = | topic:service -3 fail disappointment:1 anger:1
acqua fredda | = | topic:service -3 fail disappointment:1 anger:1
attrezzi rotti | = | topic:service -3 fail disappointment:1 anger:1
macchinari rotti | = | topic:service -3 fail disappointment:1 anger:1
spogliatoi sporchi | = | topic:service -3 fail disappointment:1 anger:1
corsi cancellati | = | topic:service -3 fail disappointment:1 anger:1
lezioni annullate | = | topic:service -3 fail disappointment:1 anger:1
sportello chiuso | = | topic:service -3 fail disappointment:1 anger:1
sportelli chiusi | = | topic:service -3 fail disappointment:1 anger:1
ufficio chiuso | = | topic:service -3 fail disappointment:1 anger:1
trovato chiuso | = | topic:service -3 fail disappointment:1 anger:1
trovata chiusa | = | topic:service -3 fail disappointment:1 anger:1
ho trovato chiuso | = | topic:service -3 fail disappointment:1 anger:1
era chiuso | = | topic:service -3 fail disappointment:1 anger:1
era tutto chiuso | = | topic:service -3 fail disappointment:1 anger:1
