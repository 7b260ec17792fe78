# Words of blame and discontent. Insults at people live in insults.lex, idioms in idioms.lex.

== Adjectives of strong blame
vergognoso | adj | -5 anger:2 disgust:1
indecente | adj | -5 anger:2 disgust:1
indegno | adj | -5 anger:2 disgust:1
disgustoso | adj | -5 anger:2 disgust:1
ignobile | adj | -5 anger:2 disgust:1
schifoso | adj | -5 anger:2 disgust:1
rivoltante | adj | -5 anger:2 disgust:1
ripugnante | adj | -5 anger:2 disgust:1
abominevole | adj | -5 anger:2 disgust:1
infame | adj | -2 anger:1 insult:1
scandaloso | adj | -5 anger:2 disgust:1
immondo | adj | -5 anger:2 disgust:1
nauseante | adj | -5 anger:2 disgust:1
vomitevole | adj | -5 anger:2 disgust:1
vomitoso | adj | -5 anger:2 disgust:1
stomachevole | adj | -5 anger:2 disgust:1
raccapricciante | adj | -5 anger:2 disgust:1
pessimo | adj | -4 disappointment:2
orribile | adj | -4 disappointment:2
orrendo | adj | -4 disappointment:2
terribile | adj | -4 disappointment:2
disastroso | adj | -4 disappointment:2
catastrofico | adj | -4 disappointment:2
penoso | adj | -4 disappointment:2
pietoso | adj | -4 disappointment:2
squallido | adj | -4 disappointment:2
deplorevole | adj | -4 disappointment:2
inaccettabile | adj | -4 disappointment:2
intollerabile | adj | -4 disappointment:2
inqualificabile | adj | -4 disappointment:2
inammissibile | adj | -4 disappointment:2
inconcepibile | adj | -4 disappointment:2
imperdonabile | adj | -4 disappointment:2
allucinante | adj | -4 disappointment:2
agghiacciante | adj | -4 disappointment:2
spaventoso | adj | -4 disappointment:2
mostruoso | adj | -4 disappointment:2
tremendo | adj | -4 disappointment:2
atroce | adj | -4 disappointment:2
osceno | adj | -4 disappointment:2
fatiscente | adj | -4 disappointment:2
lurido | adj | -4 disappointment:2 anger:3 profanity:3 insult:2
sudicio | adj | -4 disappointment:2
putrido | adj | -4 disappointment:2
putrescente | adj | -4 disappointment:2 disgust:2
immangiabile | adj | -4 disappointment:2
imbevibile | adj | -4 disappointment:2
invivibile | adj | -4 disappointment:2
inguardabile | adj | -4 disappointment:2
inascoltabile | adj | -4 disappointment:2
insopportabile | adj | -4 disappointment:2
insostenibile | adj | -4 disappointment:2
vergognosissimo | adj | -4 disappointment:2
fraudolento | adj | -4 disappointment:2
truffaldino | adj | -4 disappointment:2
ingannevole | adj | -4 disappointment:2
disumano | adj | -4 disappointment:2
spregevole | adj | -4 disappointment:2
esecrabile | adj | -4 disappointment:2
obbrobrioso | adj | -4 disappointment:2
demenziale | adj | -4 disappointment:2
delirante | adj | -4 disappointment:2
micidiale | adj | -4 disappointment:2

== Adjectives of blame
deludente | adj | -3 disappointment:2
scadente | adj | -3 disappointment:2
scarso | adj | -1
lento | adj | -3 disappointment:2
lentissimo | adj | -3 disappointment:2
scortese | adj | -3 disappointment:2
maleducato | adj | -3 disappointment:2
sgarbato | adj | -3 disappointment:2
arrogante | adj | -3 disappointment:2
inefficiente | adj | -3 disappointment:2
inaffidabile | adj | -3 disappointment:2
inutile | adj | -3 disappointment:2
disonesto | adj | -3 disappointment:2
scorretto | adj | -3 disappointment:2
ingiusto | adj | -3 disappointment:2
assurdo | adj | -3 disappointment:2
ridicolo | adj | -3 disappointment:2
imbarazzante | adj | -3 disappointment:2
mediocre | adj | -3 disappointment:2
disorganizzato | adj | -3 disappointment:2
approssimativo | adj | -3 disappointment:2
superficiale | adj | -3 disappointment:2
negligente | adj | -3 disappointment:2
sbrigativo | adj | -3 disappointment:2
menefreghista | adj | -3 disappointment:2
strafottente | adj | -3 disappointment:2
indisponente | adj | -3 disappointment:2
irrispettoso | adj | -3 disappointment:2
offensivo | adj | -3 disappointment:2
fastidioso | adj | -3 disappointment:2
irritante | adj | -3 disappointment:2
snervante | adj | -3 disappointment:2
frustrante | adj | -3 disappointment:2
estenuante | adj | -3 disappointment:2
logorante | adj | -3 disappointment:2
sfiancante | adj | -3 disappointment:2
stressante | adj | -3 disappointment:2
avvilente | adj | -3 disappointment:2
umiliante | adj | -3 disappointment:2
mortificante | adj | -3 disappointment:2
degradante | adj | -3 disappointment:2
preoccupante | adj | -3 disappointment:2 worry:2
inquietante | adj | -3 disappointment:2
allarmante | adj | -3 disappointment:2
pericoloso | adj | -3 disappointment:2
tossico | adj | -3 disappointment:2 topic:safety
nocivo | adj | -3 disappointment:2
dannoso | adj | -3 disappointment:2
sporco | adj | -3 disappointment:2
unto | adj | -1
puzzolente | adj | -3 disappointment:2
maleodorante | adj | -3 disappointment:2
ammuffito | adj | -3 disappointment:2
rancido | adj | -3 disappointment:2
avariato | adj | -3 disappointment:2
scaduto | adj | -1 fail disappointment:1
guasto | adj | -3 disappointment:2 fail
rotto | adj | -3 disappointment:2 fail
spaccato | adj | -3 disappointment:2 fail
frantumato | adj | -3 disappointment:2
difettoso | adj | -3 disappointment:2 fail
fallato | adj | -3 disappointment:2
inservibile | adj | -3 disappointment:2
inutilizzabile | adj | -3 disappointment:2 fail
incomprensibile | adj | -3 disappointment:2
ingiustificato | adj | -3 disappointment:2
ingiustificabile | adj | -3 disappointment:2
irragionevole | adj | -3 disappointment:2
illegale | adj | -3 disappointment:2
illecito | adj | -3 disappointment:2
illegittimo | adj | -3 disappointment:2
abusivo | adj | -3 disappointment:2
vessatorio | adj | -3 disappointment:2
esagerato | adj | -1
eccessivo | adj | -3 disappointment:2
esorbitante | adj | -3 disappointment:2
esoso | adj | -3 disappointment:2
spropositato | adj | -3 disappointment:2
sproporzionato | adj | -3 disappointment:2
inadeguato | adj | -3 disappointment:2
insufficiente | adj | -3 disappointment:2
insoddisfacente | adj | -3 disappointment:2
insoddisfatto | adj | -3 disappointment:2
scontento | adj | -3 disappointment:2
malcontento | adj | -3 disappointment:2
sbagliato | adj | -3 disappointment:2 fail
errato | adj | -3 disappointment:2 fail
inesatto | adj | -3 disappointment:2
falso | adj | -3 disappointment:2
menzognero | adj | -3 disappointment:2
bugiardo | adj | -3 disappointment:2 anger:2 insult:2
ingannatore | adj | -3 disappointment:2
finto | adj | -3 disappointment:2
fasullo | adj | -3 disappointment:2
taroccato | adj | -3 disappointment:2
contraffatto | adj | -3 disappointment:2
farlocco | adj | -3 disappointment:2
losco | adj | -3 disappointment:2
ambiguo | adj | -1
opaco | adj | -1
fallimentare | adj | -3 disappointment:2
inesistente | adj | -3 disappointment:2
irreperibile | adj | -3 disappointment:2
irraggiungibile | adj | -3 disappointment:2 fail
latitante | adj | -3 disappointment:2
assente | adj | -1
inerte | adj | -3 disappointment:2
indifferente | adj | -3 disappointment:2
insensibile | adj | -3 disappointment:2
cinico | adj | -3 disappointment:2
spocchioso | adj | -3 disappointment:2
altezzoso | adj | -3 disappointment:2
presuntuoso | adj | -3 disappointment:2
supponente | adj | -3 disappointment:2
brutto | adj | -2 disappointment:1
cattivo | adj | -2 disappointment:1
grave | adj | -2 disappointment:1
negativo | adj | -2 disappointment:1
macchinoso | adj | -2 disappointment:1
contorto | adj | -2 disappointment:1
confuso | adj | -2 disappointment:1
caotico | adj | -2 disappointment:1
disordinato | adj | -2 disappointment:1
trasandato | adj | -2 disappointment:1
trascurato | adj | -2 disappointment:1
malandato | adj | -2 disappointment:1
malconcio | adj | -2 disappointment:1
malmesso | adj | -2 disappointment:1
logoro | adj | -2 disappointment:1
usurato | adj | -2 disappointment:1
sgualcito | adj | -2 disappointment:1
stropicciato | adj | -2 disappointment:1
sdrucito | adj | -2 disappointment:1
scolorito | adj | -2 disappointment:1
sbiadito | adj | -2 disappointment:1
stinto | adj | -2 disappointment:1
macchiato | adj | -2 disappointment:1
graffiato | adj | -2 disappointment:1
rigato | adj | -2 disappointment:1
ammaccato | adj | -2 disappointment:1 fail
deformato | adj | -2 disappointment:1
storto | adj | -2 disappointment:1
sbilenco | adj | -2 disappointment:1
traballante | adj | -2 disappointment:1
instabile | adj | -2 disappointment:1
scomodo | adj | -2 disappointment:1
angusto | adj | -2 disappointment:1
rumoroso | adj | -2 disappointment:1
chiassoso | adj | -2 disappointment:1
gelido | adj | -2 disappointment:1
insipido | adj | -2 disappointment:1
sciapo | adj | -2 disappointment:1
stopposo | adj | -2 disappointment:1
gommoso | adj | -2 disappointment:1
bruciato | adj | -2 disappointment:1
bruciacchiato | adj | -2 disappointment:1
stracotto | adj | -2 disappointment:1
scotto | adj | -2 disappointment:1
raffermo | adj | -2 disappointment:1
acquoso | adj | -2 disappointment:1
annacquato | adj | -2 disappointment:1
stantio | adj | -2 disappointment:1
pesante | adj | -2 disappointment:1
noioso | adj | -2 disappointment:1
monotono | adj | -2 disappointment:1
banale | adj | -2 disappointment:1
ripetitivo | adj | -2 disappointment:1
misero | adj | -2 disappointment:1
esiguo | adj | -2 disappointment:1
striminzito | adj | -2 disappointment:1
costoso | adj | -2 disappointment:1
oneroso | adj | -2 disappointment:1
carissimo | adj | -2 disappointment:1
gonfiato | adj | -2 disappointment:1
incompleto | adj | -2 disappointment:1 fail
mancante | adj | -2 disappointment:1 fail
danneggiato | adj | -2 disappointment:1 fail
lesionato | adj | -2 disappointment:1 fail
incrinato | adj | -2 disappointment:1
scheggiato | adj | -2 disappointment:1
crepato | adj | -2 disappointment:1 fail
bucato | adj | -2 disappointment:1
strappato | adj | -2 disappointment:1
scucito | adj | -2 disappointment:1
scollato | adj | -2 disappointment:1
arrugginito | adj | -2 disappointment:1
impreciso | adj | -2 disappointment:1
incoerente | adj | -2 disappointment:1
contraddittorio | adj | -2 disappointment:1
discutibile | adj | -2 disappointment:1
sospetto | adj | -2 disappointment:1
evasivo | adj | -2 disappointment:1
vago | adj | -2 disappointment:1
distratto | adj | -2 disappointment:1
svogliato | adj | -2 disappointment:1
scocciato | adj | -2 disappointment:1 anger:2
scorbutico | adj | -2 disappointment:1
burbero | adj | -2 disappointment:1
obsoleto | adj | -2 disappointment:1
antiquato | adj | -2 disappointment:1
lacunoso | adj | -2 disappointment:1
carente | adj | -2 disappointment:1
ostico | adj | -2 disappointment:1
farraginoso | adj | -2 disappointment:1
ritardatario | adj | -2 disappointment:1 fail
inopportuno | adj | -2 disappointment:1
sgradevole | adj | -2 disappointment:1
spiacevole | adj | -2 disappointment:1
increscioso | adj | -2 disappointment:1
sconveniente | adj | -2 disappointment:1
peggiore | adj | -2 disappointment:1
irrisolto | adj | -2 disappointment:1 fail
ignorato | adj | -2 disappointment:1 fail
abbandonato | adj | -2 disappointment:1

== Adverbs
male | = | -3
malissimo | = | -3
peggio | = | -3
pessimamente | = | -3
da schifo | = | -3
da cani | = | -3
malamente | = | -3
coi piedi | = | -3
con i piedi | = | -3
alla carlona | = | -3
a casaccio | = | -3
alla rinfusa | = | -3
purtroppo | = | -1 sadness:1 but
ahimè | = | -1 sadness:1
sfortunatamente | = | -1 sadness:1
malauguratamente | = | -1
peccato | = | -1 sadness:2
che peccato | = | -1 sadness:2
uffa | = | -1 anger:1
ufff | = | -1
uff | = | -1
bleah | = | -1 disgust:2
bleh | = | -1 disgust:2
puah | = | -1 disgust:2
mah | = | -1 hedge
vabbè | = | -1
bah | = | -1
mboh | = | -1

== Nouns of blame
vergogna | n | -5 anger:2
schifo | n | -5 anger:2 disgust:2
schifezza | n | -5 anger:2 disgust:2
truffa | n | -5 anger:2
scandalo | n | -5 anger:2
porcata | n | -5 anger:2 profanity:1
porcheria | n | -5 anger:2 disgust:2
ladrata | n | -5 anger:2
ladrocinio | n | -5 anger:2
latrocinio | n | -5 anger:2
furto | n | -5 anger:2
frode | n | -5 anger:2
raggiro | n | -5 anger:2
indecenza | n | -5 anger:2
infamia | n | -5 anger:2
obbrobrio | n | -5 anger:2
disastro | n | -4 anger:1 disappointment:2
catastrofe | n | -4 anger:1 disappointment:2
incubo | n | -4 anger:1 disappointment:2
calvario | n | -4 anger:1 disappointment:2
odissea | n | -4 anger:1 disappointment:2
fregatura | n | -4 anger:1 disappointment:2
sòla | n | -4 anger:1 disappointment:2
imbroglio | n | -4 anger:1 disappointment:2
inganno | n | -4 anger:1 disappointment:2
bidone | n | -2
fallimento | n | -4 anger:1 disappointment:2
sfacelo | n | -4 anger:1 disappointment:2
orrore | n | -4 anger:1 disappointment:2
orridezza | n | -4 anger:1 disappointment:2
porcaio | n | -4 anger:1 disappointment:2
scempio | n | -4 anger:1 disappointment:2
abominio | n | -4 anger:1 disappointment:2
tragedia | n | -4 anger:1 disappointment:2
macello | n | -2
umiliazione | n | -4 anger:1 disappointment:2
sopruso | n | -4 anger:1 disappointment:2
angheria | n | -4 anger:1 disappointment:2
abuso | n | -4 anger:1 disappointment:2
vessazione | n | -4 anger:1 disappointment:2
ruberia | n | -4 anger:1 disappointment:2
pagliacciata | n | -4 anger:1 disappointment:2
buffonata | n | -4 anger:1 disappointment:2
farsa | n | -4 anger:1 disappointment:2
barzelletta | n | -2
presa in giro | n | -4 anger:1 disappointment:2
buffonate | n | -4 anger:1 disappointment:2
mascalzonata | n | -4 anger:1 disappointment:2
carognata | n | -4 anger:1 disappointment:2
bastardata | n | -4 anger:1 disappointment:2
vigliaccata | n | -4 anger:1 disappointment:2
cialtronata | n | -4 anger:1 disappointment:2
cialtroneria | n | -4 anger:1 disappointment:2
pezzentata | n | -4 anger:1 disappointment:2
monnezza | n | -4 anger:1 disappointment:2 disgust:2
munnezza | n | -4 anger:1 disappointment:2 disgust:2
immondizia | n | -2
spazzatura | n | -2
fetenzia | n | -4 anger:1 disappointment:2 disgust:2
ciofeca | n | -4 anger:1 disappointment:2
ciofega | n | -4 anger:1 disappointment:2
patacca | n | -4 anger:1 disappointment:2
boiata | n | -4 anger:1 disappointment:2
cavolata | n | -2
minchiata | n | -2 anger:2 profanity:2
cagata | n | -4 anger:1 disappointment:2 profanity:3
stronzata | n | -4 anger:1 disappointment:2 profanity:3
puttanata | n | -4 anger:1 disappointment:2 profanity:3
vaccata | n | -4 anger:1 disappointment:2 profanity:1
troiaio | n | -4 anger:1 disappointment:2
delusione | n | -3 disappointment:2
disservizio | n | -3 disappointment:2 fail
inefficienza | n | -3 disappointment:2
incompetenza | n | -3 disappointment:2
disorganizzazione | n | -3 disappointment:2
maleducazione | n | -3 disappointment:2
scortesia | n | -3 disappointment:2
arroganza | n | -3 disappointment:2
menefreghismo | n | -3 disappointment:2
negligenza | n | -3 disappointment:2
superficialità | n | -3 disappointment:2
pressappochismo | n | -3 disappointment:2
trascuratezza | n | -3 disappointment:2
sciatteria | n | -3 disappointment:2
incuria | n | -3 disappointment:2
strafottenza | n | -3 disappointment:2
presunzione | n | -3 disappointment:2
malafede | n | -3 disappointment:2
disonestà | n | -3 disappointment:2
scorrettezza | n | -3 disappointment:2
menzogna | n | -3 disappointment:2
bugia | n | -3 disappointment:2
balla | n | -1
frottola | n | -3 disappointment:2
fandonia | n | -3 disappointment:2
fesseria | n | -3 disappointment:2
sciocchezza | n | -3 disappointment:2
ingiustizia | n | -3 disappointment:2
discriminazione | n | -3 disappointment:2
maltrattamento | n | -3 disappointment:2
disprezzo | n | -3 disappointment:2
indifferenza | n | -3 disappointment:2
abbandono | n | -1
stress | n | -3 disappointment:2 worry:1
frustrazione | n | -3 disappointment:2
esasperazione | n | -3 disappointment:2
nervoso | n | -1
rabbia | n | -3 disappointment:2 anger:3
sdegno | n | -3 disappointment:2 anger:3
indignazione | n | -3 disappointment:2
sconcerto | n | -3 disappointment:2
agonia | n | -3 disappointment:2
tortura | n | -3 disappointment:2
supplizio | n | -3 disappointment:2
sofferenza | n | -3 disappointment:2
patimento | n | -3 disappointment:2
caos | n | -3 disappointment:2
casino | n | -1
delirio | n | -3 disappointment:2
bordello | n | -3 disappointment:2
manicomio | n | -3 disappointment:2
mangeria | n | -3 disappointment:2
spreco | n | -3 disappointment:2
sperpero | n | -3 disappointment:2
salasso | n | -3 disappointment:2
stangata | n | -3 disappointment:2
batosta | n | -3 disappointment:2
mazzata | n | -3 disappointment:2
furbata | n | -3 disappointment:2
furberia | n | -3 disappointment:2
magagna | n | -3 disappointment:2
pecca | n | -3 disappointment:2
porcello | n | -1
fetore | n | -3 disappointment:2
puzza | n | -3 disappointment:2
tanfo | n | -3 disappointment:2
muffa | n | -3 disappointment:2 topic:safety
sporcizia | n | -3 disappointment:2
lerciume | n | -3 disappointment:2
sudiciume | n | -3 disappointment:2
zozzeria | n | -3 disappointment:2
degrado | n | -3 disappointment:2
sfruttamento | n | -3 disappointment:2
ricatto | n | -3 disappointment:2
minaccia | n | -1
sabotaggio | n | -3 disappointment:2
problema | n | -1 disappointment:1
difetto | n | -2 disappointment:1
errore | n | -2 disappointment:1
sbaglio | n | -2 disappointment:1
disguido | n | -2 disappointment:1 fail
inconveniente | n | -2 disappointment:1
contrattempo | n | -2 disappointment:1
intoppo | n | -2 disappointment:1
ostacolo | n | -2 disappointment:1
disagio | n | -2 disappointment:1
fastidio | n | -2 disappointment:1
seccatura | n | -2 disappointment:1
scocciatura | n | -2 disappointment:1
noia | n | -2 disappointment:1
lamentela | n | -1 disappointment:1
reclamo | n | -1 disappointment:1 topic:service thing:m
contestazione | n | -2 disappointment:1
protesta | n | -2 disappointment:1
lite | n | -2 disappointment:1
perdita | n | -2 disappointment:1
rottura | n | -2 disappointment:1
carenza | n | -2 disappointment:1
penale | n | -2 disappointment:1 topic:billing
multa | n | -2 disappointment:1
sanzione | n | -2 disappointment:1
rincaro | n | -2 disappointment:1
sovrapprezzo | n | -2 disappointment:1
ritardo | n | -2 disappointment:1 fail
rinvio | n | -2 disappointment:1
interruzione | n | -2 disappointment:1 fail
malfunzionamento | n | -2 disappointment:1 fail
bug | n | -2 disappointment:1 topic:technical thing:m
crash | n | -2 disappointment:1
disfunzione | n | -2 disappointment:1
anomalia | n | -2 disappointment:1
incongruenza | n | -2 disappointment:1
dimenticanza | n | -2 disappointment:1
disattenzione | n | -2 disappointment:1
equivoco | n | -2 disappointment:1
malinteso | n | -2 disappointment:1
confusione | n | -2 disappointment:1
preoccupazione | n | -2 disappointment:1 worry:2
ansia | n | -2 disappointment:1 worry:2
timore | n | -2 disappointment:1 worry:2
paura | n | -2 disappointment:1 worry:2
rimpianto | n | -2 disappointment:1 sadness:2
rammarico | n | -2 disappointment:1 sadness:2
amarezza | n | -2 disappointment:1 sadness:2
tristezza | n | -2 disappointment:1 sadness:2
dispiacere | n | -2 disappointment:1 sadness:2
fatica | n | -2 disappointment:1
stanchezza | n | -2 disappointment:1
alibi | n | -2 disappointment:1
rimpallo | n | -2 disappointment:1
scaricabarile | n | -2 disappointment:1

== Verbs of harm and blame
truffare | are | -4 anger:2
imbrogliare | are | -4 anger:2
ingannare | are | -4 anger:2
raggirare | are | -4 anger:2
rubare | are | -4 anger:2
derubare | are | -4 anger:2
fregare | are | -4 anger:2
inculare | are | -4 anger:2 profanity:3
maltrattare | are | -4 anger:2
umiliare | are | -4 anger:2
insultare | are | -4 anger:2
disprezzare | are | -4 anger:2
sfruttare | are | -4 anger:2
ricattare | are | -4 anger:2
calpestare | are | -4 anger:2
detestare | are | -4 anger:2
odiare | are | -4 anger:2
disgustare | are | -4 anger:2 disgust:2
schifare | are | -4 anger:2 disgust:2
infinocchiare | are | -4 anger:2
abbindolare | are | -4 anger:2
turlupinare | are | -4 anger:2
buggerare | are | -4 anger:2
gabbare | are | -4 anger:2
peggiorare | are | -2 disappointment:1
sbagliare | are | -2 disappointment:1
danneggiare | are | -2 disappointment:1
rovinare | are | -2 disappointment:1
guastare | are | -2 disappointment:1
ignorare | are | -2 disappointment:1
trascurare | are | -2 disappointment:1
abbandonare | are | -2 disappointment:1
rimpallare | are | -2 disappointment:1
penalizzare | are | -2 disappointment:1
ostacolare | are | -2 disappointment:1
irritare | are | -2 disappointment:1 anger:2
scocciare | are | -2 disappointment:1 anger:1
stufare | are | -2 disappointment:1 anger:1
annoiare | are | -2 disappointment:1
deteriorare | are | -2 disappointment:1
graffiare | are | -2 disappointment:1
ammaccare | are | -2 disappointment:1
macchiare | are | -2 disappointment:1
strappare | are | -2 disappointment:1
rinfacciare | are | -2 disappointment:1
lamentare | are | -2 disappointment:1
protestare | are | -2 disappointment:1 anger:1
bidonare | are | -2 disappointment:1
sprecare | are | -2 disappointment:1
sperperare | are | -2 disappointment:1
pasticciare | are | -2 disappointment:1
spacciare | are | -2 disappointment:1
negare | are | -2 disappointment:1
inceppare | are | -2 disappointment:1
impallare | are | -2 disappointment:1
crashare | are | -2 disappointment:1
buggare | are | -2 disappointment:1
sfiancare | are | -2 disappointment:1
esasperare | are | -2 disappointment:1 anger:2
tartassare | are | -2 disappointment:1 anger:2
stressare | are | -2 disappointment:1 worry:1
preoccupare | are | -2 disappointment:1 worry:2
allarmare | are | -2 disappointment:1 worry:2
spaventare | are | -2 disappointment:1 worry:2
rattristare | are | -2 disappointment:1 sadness:2
addolorare | are | -2 disappointment:1 sadness:2
amareggiare | are | -2 disappointment:1 sadness:2
demoralizzare | are | -2 disappointment:1 sadness:2
scoraggiare | are | -2 disappointment:1
mortificare | are | -2 disappointment:1 sadness:2
tradire | isc | -3 anger:1
inorridire | isc | -3 anger:1 disgust:2
impazzire | isc | -1
impoverire | isc | -3 anger:1
ammuffire | isc | -3 anger:1
marcire | isc | -3 anger:1
fallire | isc | -3 anger:1
patire | isc | -3 anger:1
punire | isc | -3 anger:1
delude | = | -3 disappointment:3
deludono | = | -3 disappointment:3
deludete | = | -3 disappointment:3
deludendo | = | -3 disappointment:3
ha deluso | = | -3 disappointment:3
avete deluso | = | -3 disappointment:3
hanno deluso | = | -3 disappointment:3
deluso | = | -3 disappointment:3
delusa | = | -3 disappointment:3
delusi | = | -3 disappointment:3
deluse | = | -3 disappointment:3
delusissimo | = | -3 disappointment:3
delusissima | = | -3 disappointment:3
delusissimi | = | -3 disappointment:3
delusissime | = | -3 disappointment:3
mi avete deluso | = | -3 disappointment:3
mi avete delusa | = | -3 disappointment:3
ci avete deluso | = | -3 disappointment:3
ci avete delusi | = | -3 disappointment:3
rompe | = | -2
rompono | = | -2
si rompe | = | -2
si rompono | = | -2
si è rotto | = | -2
si è rotta | = | -2
si sono rotti | = | -2
si sono rotte | = | -2
perde acqua | = | -2
perde olio | = | -2
non vale | = | -2
non valgono | = | -2
non funzionante | = | -2
non pervenuto | = | -2 fail disappointment:1
non pervenuta | = | -2 fail disappointment:1
non conforme | = | -2
non conformi | = | -2
scaduti | = | -2
scaduta | = | -2
offende | = | -2
offendono | = | -2
mente | = | -2
mentono | = | -2
mentite | = | -2
mentono sempre | = | -2
