# Things sold and what befalls them: retail, fashion, furniture, food, electronics.

== Products and parts
prodotto | nm | topic:product thing:m
articolo | nm | topic:product thing:m
modello | nm | topic:product thing:m
pezzo | nm | topic:product thing:m
ricambio | nm | topic:product thing:m
accessorio | nm | topic:product thing:m
elettrodomestico | nm | topic:product thing:m
frigorifero | nm | topic:product thing:m
frigo | nm | topic:product thing:m
forno | nm | topic:product thing:m
microonde | nm | topic:product thing:m
condizionatore | nm | topic:product thing:m
climatizzatore | nm | topic:product thing:m
ventilatore | nm | topic:product thing:m
aspirapolvere | nm | topic:product thing:m
asciugacapelli | nm | topic:product thing:m
frullatore | nm | topic:product thing:m
tostapane | nm | topic:product thing:m
bollitore | nm | topic:product thing:m
telefono | nm | topic:product thing:m
telefonino | nm | topic:product thing:m
cellulare | nm | topic:product thing:m
tablet | nm | topic:product thing:m
computer | nm | topic:product thing:m
portatile | nm | topic:product thing:m
monitor | nm | topic:product thing:m
schermo | nm | topic:product thing:m
display | nm | topic:product thing:m
televisore | nm | topic:product thing:m
proiettore | nm | topic:product thing:m
caricatore | nm | topic:product thing:m
caricabatterie | nm | topic:product thing:m
cavo | nm | topic:product thing:m
telecomando | nm | topic:product thing:m
orologio | nm | topic:product thing:m
libro | nm | topic:product thing:m
giocattolo | nm | topic:product thing:m
gioco | nm | topic:product thing:m
zaino | nm | topic:product thing:m
portafoglio | nm | topic:product thing:m
anello | nm | topic:product thing:m
bracciale | nm | topic:product thing:m
braccialetto | nm | topic:product thing:m
vestito | nm | topic:product thing:m
abito | nm | topic:product thing:m
cappotto | nm | topic:product thing:m
giubbotto | nm | topic:product thing:m
giubbino | nm | topic:product thing:m
piumino | nm | topic:product thing:m
maglione | nm | topic:product thing:m
pantalone | nm | topic:product thing:m
jeans | nm | topic:product thing:m
costume | nm | topic:product thing:m
reggiseno | nm | topic:product thing:m
pigiama | nm | topic:product thing:m
cappello | nm | topic:product thing:m
guanto | nm | topic:product thing:m
sandalo | nm | topic:product thing:m
stivale | nm | topic:product thing:m
scarpone | nm | topic:product thing:m
tacco | nm | topic:product thing:m
tessuto | nm | topic:product thing:m
colore | nm | topic:product thing:m
materiale | nm | topic:product thing:m
bottone | nm | topic:product thing:m
divano | nm | topic:product thing:m
letto | nm | topic:product thing:m
materasso | nm | topic:product thing:m
cuscino | nm | topic:product thing:m
tavolo | nm | topic:product thing:m topic:service
armadio | nm | topic:product thing:m
mobile | nm | topic:product thing:m
comodino | nm | topic:product thing:m
cassetto | nm | topic:product thing:m
scaffale | nm | topic:product thing:m
specchio | nm | topic:product thing:m
tappeto | nm | topic:product thing:m
lampadario | nm | topic:product thing:m
lenzuolo | nm | topic:product thing:m
rossetto | nm | topic:product thing:m
profumo | nm | topic:product thing:m
mascara | nm | topic:product thing:m
fondotinta | nm | topic:product thing:m
shampoo | nm | topic:product thing:m
detersivo | nm | topic:product thing:m
pannolino | nm | topic:product thing:m
passeggino | nm | topic:product thing:m
seggiolino | nm | topic:product thing:m
biberon | nm | topic:product thing:m
latte | nm | topic:product thing:m
yogurt | nm | topic:product thing:m
formaggio | nm | topic:product thing:m
prosciutto | nm | topic:product thing:m
salame | nm | topic:product thing:m
tonno | nm | topic:product thing:m
pollo | nm | topic:product thing:m
pesce | nm | topic:product thing:m
gelato | nm | topic:product thing:m
biscotto | nm | topic:product thing:m
panettone | nm | topic:product thing:m
pandoro | nm | topic:product thing:m
cioccolato | nm | topic:product thing:m
cioccolatino | nm | topic:product thing:m
dolce | nm | topic:product thing:m
pane | nm | topic:product thing:m
panino | nm | topic:product thing:m
vino | nm | topic:product thing:m
olio | nm | topic:product thing:m
sugo | nm | topic:product thing:m
riso | nm | topic:product thing:m
farmaco | nm | topic:product thing:m
medicinale | nm | topic:product thing:m
integratore | nm | topic:product thing:m
cerotto | nm | topic:product thing:m
tampone | nm | topic:product thing:m
vaccino | nm | topic:product thing:m
biglietto | nm | topic:product thing:m topic:service
catalogo | nm | topic:product thing:m
merce | nf | topic:product thing:f
taglia | nf | topic:product thing:f
misura | nf | topic:product thing:f
lavatrice | nf | topic:product thing:f
lavastoviglie | nf | topic:product thing:f
asciugatrice | nf | topic:product thing:f
macchina | nf | topic:product thing:f
macchinetta | nf | topic:product thing:f
televisione | nf | topic:product thing:f
tv | nf | topic:product thing:f
stampante | nf | topic:product thing:f
cuffia | nf | topic:product thing:f
cuffietta | nf | topic:product thing:f
batteria | nf | topic:product thing:f
chiavetta | nf | topic:product thing:f
fotocamera | nf | topic:product thing:f
telecamera | nf | topic:product thing:f
cover | nf | topic:product thing:f
bici | nf | topic:product thing:f
bicicletta | nf | topic:product thing:f
auto | nf | topic:product thing:f
moto | nf | topic:product thing:f
scarpa | nf | topic:product thing:f
ciabatta | nf | topic:product thing:f
borsa | nf | topic:product thing:f
valigia | nf | topic:product thing:f
cintura | nf | topic:product thing:f
camicia | nf | topic:product thing:f
camicetta | nf | topic:product thing:f
maglia | nf | topic:product thing:f
maglietta | nf | topic:product thing:f
felpa | nf | topic:product thing:f
giacca | nf | topic:product thing:f
gonna | nf | topic:product thing:f
sciarpa | nf | topic:product thing:f
calza | nf | topic:product thing:f
cerniera | nf | topic:product thing:f
zip | nf | topic:product thing:f
cucitura | nf | topic:product thing:f
fodera | nf | topic:product thing:f
stoffa | nf | topic:product thing:f
pelle | nf | topic:product thing:f
sedia | nf | topic:product thing:f
poltrona | nf | topic:product thing:f
scrivania | nf | topic:product thing:f
libreria | nf | topic:product thing:f
cucina | nf | topic:product thing:f
cassettiera | nf | topic:product thing:f
lampada | nf | topic:product thing:f
lampadina | nf | topic:product thing:f
tenda | nf | topic:product thing:f
coperta | nf | topic:product thing:f
pentola | nf | topic:product thing:f
padella | nf | topic:product thing:f
crema | nf | topic:product thing:f
maschera | nf | topic:product thing:f
collana | nf | topic:product thing:f
spazzola | nf | topic:product thing:f
bottiglia | nf | topic:product thing:f
lattina | nf | topic:product thing:f
confezione | nf | topic:product thing:f
scatola | nf | topic:product thing:f
scatoletta | nf | topic:product thing:f
merendina | nf | topic:product thing:f
pasta | nf | topic:product thing:f
pizza | nf | topic:product thing:f
carne | nf | topic:product thing:f
mozzarella | nf | topic:product thing:f
frutta | nf | topic:product thing:f
verdura | nf | topic:product thing:f
insalata | nf | topic:product thing:f
birra | nf | topic:product thing:f
acqua | nf | topic:product thing:f
bevanda | nf | topic:product thing:f
bibita | nf | topic:product thing:f
salsa | nf | topic:product thing:f
marmellata | nf | topic:product thing:f
torta | nf | topic:product thing:f
brioche | nf | topic:product thing:f
colazione | nf | topic:product thing:f
ricetta | nf | topic:product thing:f
pillola | nf | topic:product thing:f
compressa | nf | topic:product thing:f
pomata | nf | topic:product thing:f
mascherina | nf | topic:product thing:f
bambola | nf | topic:product thing:f
console | nf | topic:product thing:f
custodia | nf | topic:product thing:f
tastiera | nf | topic:product thing:f
aspirina | nf | topic:product thing:f
candela | nf | topic:product thing:f
tovaglia | nf | topic:product thing:f
piastra | nf | topic:product thing:f
friggitrice | nf | topic:product thing:f
qualità | = | topic:product
tessuto sintetico | = | topic:product
materiale scadente | = | topic:product
made in italy | = | topic:product
made in china | = | topic:product
edizione limitata | = | topic:product
limited edition | = | topic:product
ingredienti | = | topic:product
composizione | = | topic:product
etichetta | = | topic:product
olio di palma | = | topic:product
glutine | = | topic:product
lattosio | = | topic:product
senza glutine | = | topic:product
vegano | = | topic:product
vegana | = | topic:product
bio | = | topic:product
biologico | = | topic:product
calorie | = | topic:product
istruzioni | = | topic:product
manuale | = | topic:product
garanzia | = | topic:product
originale | = | topic:product
ricondizionato | = | topic:product
usato | = | topic:product

== Buying and stock
disponibile | = | topic:availability
disponibili | = | topic:availability
non disponibile | = | topic:availability
non disponibili | = | topic:availability
disponibilità | = | topic:availability
esaurito | = | topic:availability
esaurita | = | topic:availability
esauriti | = | topic:availability
esaurite | = | topic:availability
sold out | = | topic:availability
finito | = | topic:availability
finita | = | topic:availability
finiti | = | topic:availability
finite | = | topic:availability
terminato | = | topic:availability
terminati | = | topic:availability
riassortimento | = | topic:availability
riassortire | = | topic:availability
riassortite | = | topic:availability
restock | = | topic:availability
torna disponibile | = | topic:availability
tornerà disponibile | = | topic:availability
torneranno disponibili | = | topic:availability
tornare disponibile | = | topic:availability
tornerà | = | topic:availability
in arrivo | = | topic:availability
in magazzino | = | topic:availability
in stock | = | topic:availability
introvabile | = | topic:availability
introvabili | = | topic:availability
fuori produzione | = | topic:availability
fuori catalogo | = | topic:availability
tornano | = | topic:availability
torneranno | = | topic:availability
lista d'attesa | = | topic:availability
preordine | = | topic:availability
preordinare | = | topic:availability
prenotabile | = | topic:availability
scorte | = | topic:availability
quando esce | = | topic:availability
quando uscirà | = | topic:availability
data di uscita | = | topic:availability
in vendita | = | topic:availability
si trova | = | topic:availability
si trovano | = | topic:availability
dove si trova | = | topic:availability topic:hours_location
dove lo trovo | = | topic:availability
dove la trovo | = | topic:availability
dove li trovo | = | topic:availability
dove posso trovarlo | = | topic:availability
dove posso comprarlo | = | topic:availability
dove si compra | = | topic:availability
avete anche | = | topic:availability
ce l'avete | = | topic:availability
lo fate ancora | = | topic:availability
lo fate anche | = | topic:availability
la fate anche | = | topic:availability
li fate ancora | = | topic:availability
prezzo | n | topic:price
sconto | n | topic:price
promozione | n | topic:price
promo | n | topic:price
offerta | n | topic:price
saldo | n | topic:price
coupon | n | topic:price
voucher | n | topic:price
listino | n | topic:price
preventivo | n | topic:price
tariffa | n | topic:price topic:billing thing:f
costo | n | topic:price
spesa | n | topic:price
caparra | n | topic:price
acconto | n | topic:price
rata | n | topic:price topic:billing thing:f
finanziamento | n | topic:price
abbonamento | n | topic:price topic:service thing:m
convenzione | n | topic:price
gratis | = | topic:price
gratuito | = | topic:price
gratuita | = | topic:price
costa | = | topic:price
costano | = | topic:price
costerà | = | topic:price
costava | = | topic:price
costavano | = | topic:price
quanto vengono | = | topic:price
quanto sta | = | topic:price
a quanto | = | topic:price
euro | = | topic:price
€ | = | topic:price
caro | = | topic:price
cara | = | topic:price
cari | = | topic:price
care | = | topic:price
black friday | = | topic:price
cyber monday | = | topic:price
saldi | = | topic:price
sottocosto | = | topic:price
in offerta | = | topic:price
in promozione | = | topic:price
in sconto | = | topic:price
scontato | = | topic:price
scontata | = | topic:price
scontati | = | topic:price
aumentato | = | topic:price
aumentata | = | topic:price
aumentati | = | topic:price
aumenti | = | topic:price
rincari | = | topic:price
inflazione | = | topic:price
sgrammatura | = | topic:price
shrinkflation | = | topic:price
carta fedeltà | = | topic:price
punti fedeltà | = | topic:price
raccolta punti | = | topic:price
codice promo | = | topic:price
codice promozionale | = | topic:price
iva inclusa | = | topic:price
rateizzare | = | topic:price
a rate | = | topic:price
tre rate | = | topic:price
spese di spedizione* | = | topic:price
costi di spedizione | = | topic:price
