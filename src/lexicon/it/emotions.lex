# Words that name or show a feeling. Weights say how pleasant it is for the one who feels it.

== Anger
ira | = | -3 anger:3
collera | = | -3 anger:3
furia | = | -3 anger:3
imbufalita | = | -3 anger:3
incazzatissima | = | -3 anger:3
incazzati neri | = | -3 anger:3
incazzato nero | = | -3 anger:3
incazzata nera | = | -3 anger:3
incazzato come una bestia | = | -3 anger:3
incazzata come una bestia | = | -3 anger:3
incavolato nero | = | -3 anger:3
incavolata nera | = | -3 anger:3
arrabbiati neri | = | -3 anger:3
arrabbiato nero | = | -3 anger:3
arrabbiata nera | = | -3 anger:3
con la bava alla bocca | = | -3 anger:3
a dir poco furiosa | = | -3 anger:3
a dir poco furioso | = | -3 anger:3
mi sale la rabbia | = | -3 anger:3
mi sale il sangue alla testa | = | -3 anger:3
mi sale il nervoso | = | -3 anger:3
mi sale il crimine | = | -3 anger:3
mi prudono le mani | = | -3 anger:3
mi girano | = | -3 anger:3
mi girano le palle | = | -3 anger:3 profanity:1
mi girano le scatole | = | -3 anger:3
mi fate girare le scatole | = | -3 anger:3
fumo dalle orecchie | = | -3 anger:3
mi parte l'embolo | = | -3 anger:3
mi è partito l'embolo | = | -3 anger:3
sono una iena | = | -3 anger:3
sono una bestia | = | -3 anger:3
sono una belva | = | -3 anger:3
perdo la pazienza | = | -3 anger:3
ho perso la pazienza | = | -3 anger:3
pazienza finita | = | -3 anger:3
la pazienza è finita | = | -3 anger:3
finita la pazienza | = | -3 anger:3
la pazienza ha un limite | = | -3 anger:3
c'è un limite | = | -3 anger:3
a tutto c'è un limite | = | -3 anger:3
avete superato il limite | = | -3 anger:3
superato ogni limite | = | -3 anger:3
passato il segno | = | -3 anger:3
avete passato il segno | = | -3 anger:3
imperdonabili | = | -3 anger:3
non ve la perdono | = | -3 anger:3
non ci vedo più | = | -3 anger:3
non ci ho visto più | = | -3 anger:3
stanno esagerando | = | -3 anger:3
state esagerando | = | -3 anger:3
ci avete preso per scemi | = | -3 anger:3
ci prendete per scemi | = | -3 anger:3
ci avete presi per scemi | = | -3 anger:3
mi avete preso per scemo | = | -3 anger:3
mi avete presa per scema | = | -3 anger:3
mi prendete per stupido | = | -3 anger:3
mi prendete per scema | = | -3 anger:3
ci prendete per stupidi | = | -3 anger:3
pensate che siamo scemi | = | -3 anger:3
irato | adj | -3 anger:2
adirato | adj | -3 anger:2
alterato | adj | -1
irritato | adj | -3 anger:2
innervosito | adj | -3 anger:2
indispettito | adj | -3 anger:2
stizzito | adj | -3 anger:2
inviperito | adj | -3 anger:2
inferocito | adj | -3 anger:2
risentito | adj | -3 anger:2
seccato | adj | -3 anger:2
spazientito | adj | -3 anger:2
esacerbato | adj | -3 anger:2
rabbioso | adj | -3 anger:2
furente | adj | -3 anger:2
arrabbiare | are | -3 anger:2
incavolare | are | -3 anger:2
infuriare | are | -3 anger:2
adirare | are | -3 anger:2
indignare | are | -3 anger:2
innervosire | are | -1
alterare | are | -1

== Disappointment
deluso e amareggiato | = | -3 disappointment:2
delusa e amareggiata | = | -3 disappointment:2
sono deluso | = | -3 disappointment:2
sono delusa | = | -3 disappointment:2
siamo delusi | = | -3 disappointment:2
siamo deluse | = | -3 disappointment:2
davvero deluso | = | -3 disappointment:2
davvero delusa | = | -3 disappointment:2
molto deluso | = | -3 disappointment:2
molto delusa | = | -3 disappointment:2
deluso da voi | = | -3 disappointment:2
delusa da voi | = | -3 disappointment:2
mi sarei aspettato | = | -3 disappointment:2
mi sarei aspettata | = | -3 disappointment:2
ci aspettavamo di più | = | -3 disappointment:2
non siete più quelli di una volta | = | -3 disappointment:2
non siete più quelli | = | -3 disappointment:2
non è più quello di una volta | = | -3 disappointment:2
una volta era diverso | = | -3 disappointment:2
una volta eravate | = | -3 disappointment:2
prima era meglio | = | -3 disappointment:2
era meglio prima | = | -3 disappointment:2
meglio prima | = | -3 disappointment:2
si stava meglio prima | = | -3 disappointment:2
si stava meglio quando si stava peggio | = | -3 disappointment:2
che fine avete fatto | = | -3 disappointment:2
ridatemi la vecchia | = | -3 disappointment:2
ridateci la vecchia | = | -3 disappointment:2
rivoglio la vecchia | = | -3 disappointment:2
rimpiango | = | -3 disappointment:2
mi dispiace dirlo | = | -3 disappointment:2
dispiace dirlo | = | -3 disappointment:2
spiace dirlo | = | -3 disappointment:2
spiace constatare | = | -3 disappointment:2
dispiace constatare | = | -3 disappointment:2
mi spiace dirlo | = | -3 disappointment:2
brutto dirlo | = | -3 disappointment:2
ci credevo | = | -3 disappointment:2
ci avevo creduto | = | -3 disappointment:2
mi fidavo | = | -3 disappointment:2
mi fidavo di voi | = | -3 disappointment:2
ci fidavamo | = | -3 disappointment:2
avevo fiducia | = | -3 disappointment:2
fiducia tradita | = | -3 disappointment:2
fiducia persa | = | -3 disappointment:2
ho perso fiducia | = | -3 disappointment:2
ho perso la fiducia | = | -3 disappointment:2
persa la fiducia | = | -3 disappointment:2
amareggiato | adj | -3 disappointment:2
sconfortato | adj | -3 disappointment:2
sfiduciato | adj | -3 disappointment:2
disilluso | adj | -3 disappointment:2
contrariato | adj | -3 disappointment:2
avvilito | adj | -3 disappointment:2 sadness:2
scoraggiato | adj | -3 disappointment:2
spiazzato | adj | -3 disappointment:2
demotivato | adj | -3 disappointment:2

== Sadness
triste | adj | -2 sadness:2
infelice | adj | -2 sadness:2
addolorato | adj | -2 sadness:2
affranto | adj | -2 sadness:2
abbattuto | adj | -2 sadness:2
afflitto | adj | -2 sadness:2
mesto | adj | -2 sadness:2
rattristato | adj | -2 sadness:2
sconsolato | adj | -2 sadness:2
demoralizzato | adj | -2 sadness:2
depresso | adj | -2 sadness:2
angosciato | adj | -2 sadness:2 worry:2
disperato | adj | -2 sadness:2 worry:2
straziante | adj | -2 sadness:2
doloroso | adj | -2 sadness:2
luttuoso | adj | -2 sadness:2
desolante | adj | -2 sadness:2
sconfortante | adj | -2 sadness:2
dolore | n | -2 sadness:2
lutto | n | -2 sadness:2
pianto | n | -2 sadness:2
lacrima | n | -2 sadness:2
malinconia | n | -2 sadness:2
sconforto | n | -2 sadness:2
disperazione | n | -2 sadness:2
angoscia | n | -2 sadness:2 worry:2
depressione | n | -2 sadness:2
solitudine | n | -2 sadness:2
nostalgia | n | -1 sadness:2
strazio | n | -2 sadness:2
cordoglio | n | -2 sadness:2
desolazione | n | -2 sadness:2
mi dispiace | = | -1 sadness:2
mi spiace | = | -1 sadness:2
ci dispiace | = | -1 sadness:2
spiace | = | -1 sadness:2
dispiace | = | -1 sadness:2
dispiaciuto | = | -2 sadness:2
dispiaciuta | = | -2 sadness:2
dispiaciuti | = | -2 sadness:2
dispiaciutissima | = | -2 sadness:2
dispiaciutissimo | = | -2 sadness:2
mi piange il cuore | = | -2 sadness:2
piange il cuore | = | -2 sadness:2
mi si stringe il cuore | = | -2 sadness:2
si stringe il cuore | = | -2 sadness:2
mi si spezza il cuore | = | -2 sadness:2
cuore spezzato | = | -2 sadness:2
cuore a pezzi | = | -2 sadness:2
in lacrime | = | -2 sadness:2
piango | = | -1 sadness:2
ho pianto | = | -1 sadness:2
sto piangendo | = | -1 sadness:2
piangevo | = | -2 sadness:2
piangeva | = | -2 sadness:2
fa male al cuore | = | -2 sadness:2
fa male vedere | = | -2 sadness:2
fa tristezza | = | -2 sadness:2
mi fa tristezza | = | -2 sadness:2
mette tristezza | = | -2 sadness:2
che dolore | = | -2 sadness:2
condoglianze | = | -2 sadness:2
sentite condoglianze | = | -2 sadness:2
riposi in pace | = | -2 sadness:2
riposa in pace | = | -2 sadness:2
r.i.p. | = | -2 sadness:2
rip | = | -2 sadness:2
ci mancherà | = | -2 sadness:2
ci mancherai | = | -2 sadness:2
mi manca | = | -2 sadness:2
mi mancate | = | -1 sadness:2
mi mancherà | = | -2 sadness:2
mi mancherete | = | -2 sadness:2
lasciato un vuoto | = | -2 sadness:2
un grande vuoto | = | -2 sadness:2
non me ne faccio una ragione | = | -2 sadness:2
sigh | = | -2 sadness:2
sob | = | -2 sadness:2
sniff | = | -2 sadness:2
sgrunt | = | -2 sadness:2 anger:1

== Worry
preoccupato | adj | -2 worry:2
preoccupatissimo | adj | -2 worry:2
ansioso | adj | -2 worry:2
agitato | adj | -2 worry:2
allarmato | adj | -2 worry:2
spaventato | adj | -2 worry:2
impaurito | adj | -2 worry:2
terrorizzato | adj | -2 worry:2
inquieto | adj | -2 worry:2
turbato | adj | -2 worry:2
angosciante | adj | -2 worry:2
terrificante | adj | -2 worry:2
pauroso | adj | -2 worry:2
timoroso | adj | -2 worry:2
in ansia | adj | -2 worry:2
sono in ansia | = | -2 worry:2
sono in pensiero | = | -2 worry:2
sto in pensiero | = | -2 worry:2
mi preoccupa | = | -2 worry:2
mi preoccupo | = | -2 worry:2
ci preoccupa | = | -2 worry:2
sono preoccupato | = | -2 worry:2
sono preoccupata | = | -2 worry:2
ho paura | = | -2 worry:2
abbiamo paura | = | -2 worry:2
avevo paura | = | -2 worry:2
fa paura | = | -2 worry:2
mi fa paura | = | -2 worry:2
fanno paura | = | -2 worry:2
che paura | = | -2 worry:2
mette paura | = | -2 worry:2
mette ansia | = | -2 worry:2
mi mette ansia | = | -2 worry:2
mi sale l'ansia | = | -2 worry:2
temo | = | -2 worry:2
temiamo | = | -2 worry:2
temo che | = | -2 worry:2
ho il timore | = | -2 worry:2
non dormo | = | -2 worry:2
non ci dormo la notte | = | -2 worry:2
notti insonni | = | -2 worry:2
notte insonne | = | -2 worry:2
in panico | = | -2 worry:2
panico | = | -2 worry:2
nel panico | = | -2 worry:2
attacco di panico | = | -2 worry:3
sto male | = | -2 worry:2
sto malissimo | = | -2 worry:2
non vorrei che | = | -2 worry:2
speriamo bene | = | -1 worry:1
incrocio le dita | = | worry:1
con l'acqua alla gola | = | -2 worry:3
disperata | = | -2 worry:2
disperati | = | -2 worry:2
non so più cosa fare | = | -2 worry:2
non so più che fare | = | -2 worry:2
non sappiamo più cosa fare | = | -2 worry:2
non so dove sbattere la testa | = | -2 worry:2
non so come fare | = | -2 worry:1
come faccio | = | -1 worry:1 question
e adesso come faccio | = | -2 worry:2
cosa devo fare | = | worry:1
aiuto | = | worry:1
aiutooo | = | -2 worry:2
aiutatemi | = | -1 worry:1 request
help | = | worry:1
vi supplico | = | -1 worry:2 request
vi imploro | = | -1 worry:2 request
vi scongiuro | = | -1 worry:2 request

== Joy
felice | adj | 3 joy:2
felicissimo | adj | 3 joy:2
gioioso | adj | 3 joy:2
entusiasta | adj | 3 joy:2
euforico | adj | 3 joy:2
raggiante | adj | 3 joy:2
esultante | adj | 3 joy:2
appagato | adj | 3 joy:2
emozionatissimo | adj | 3 joy:2
eccitatissimo | adj | 3 joy:2
elettrizzato | adj | 3 joy:2
emozionato | adj | 3 joy:2
estasiato | adj | 3 joy:2
ammaliato | adj | 3 joy:2
rapito | adj | 1
incantato | adj | 3 joy:2
affascinato | adj | 3 joy:2
innamorato | adj | 3 joy:2
stregato | adj | 3 joy:2
deliziato | adj | 3 joy:2
divertito | adj | 3 joy:2
felicità | n | 3 joy:2
gioia | n | 3 joy:2
allegria | n | 3 joy:2
entusiasmo | n | 3 joy:2
euforia | n | 3 joy:2
emozione | n | 3 joy:2
festa | n | 1 joy:2
sorriso | n | 3 joy:2
risata | n | 3 joy:2
spensieratezza | n | 3 joy:2
letizia | n | 3 joy:2
esultanza | n | 3 joy:2
serenità | n | 3 joy:2
benessere | n | 3 joy:2
amore | n | 3 joy:2
estasi | n | 3 joy:2
yeee | = | 3 joy:2
yesss | = | 3 joy:2
siii | = | 3 joy:2
siiii | = | 3 joy:2
evvaiii | = | 3 joy:2
vai così | = | 3 joy:2
vai cosiii | = | 3 joy:2
che felicità | = | 3 joy:2
che festa | = | 3 joy:2
che goduria | = | 3 joy:2
felice di | = | 3 joy:2
felicissima di | = | 3 joy:2
mi avete reso felice | = | 3 joy:2
mi avete resa felice | = | 3 joy:2
mi ha reso felice | = | 3 joy:2
ha reso felice | = | 3 joy:2
al settimo cielo | = | 3 joy:2
sono al settimo cielo | = | 3 joy:2
tocco il cielo | = | 3 joy:2
il cuore pieno | = | 3 joy:2
cuore pieno | = | 3 joy:2
cuore pieno di gioia | = | 3 joy:2
mi brillano gli occhi | = | 3 joy:2
occhi a cuore | = | 3 joy:2
occhi a cuoricino | = | 3 joy:2
lacrime di gioia | = | 3 joy:2
piango di gioia | = | 3 joy:2
pelle d'oca | = | 3 joy:2
brividi | = | 1 joy:2 surprise:1
i brividi | = | 1 joy:2 surprise:1
che brividi | = | 1 joy:2 surprise:1
adoroooo | = | 3 joy:2
lovvo | = | 3 joy:2
mi fa morire dal ridere | = | 3 joy:2
muoio dal ridere | = | 3 joy:2
sto morendo dal ridere | = | 3 joy:2
rido | = | 3 joy:2
ridere di gusto | = | 3 joy:2
ahah | = | 1 joy:2
ahaha | = | 1 joy:2
ahahah | = | 1 joy:2
ahahaha | = | 1 joy:2
ahahahah | = | 1 joy:2
haha | = | 1 joy:2
hahaha | = | 1 joy:2
hahahaha | = | 1 joy:2
lol | = | 1 joy:2
rotfl | = | 1 joy:2
xd | = | 1 joy:2
eheh | = | 1 joy:2
hihi | = | 1 joy:2
ihih | = | 1 joy:2
non sto nella pelle | = | 3 joy:2
che sballo | = | 3 joy:2
ci siamo divertiti | = | 3 joy:2
mi sono divertita | = | 3 joy:2
mi sono divertito | = | 3 joy:2
ci siamo divertiti un mondo | = | 3 joy:2
divertimento assicurato | = | 3 joy:2
troppo da ridere | = | 3 joy:2
troppo simpatici | = | 3 joy:2
troppo simpatico | = | 3 joy:2
troppo simpatica | = | 3 joy:2

== Gratitude
grazie | = | 2 gratitude:2 thanks
grz | = | 2 gratitude:2 thanks
grazieee | = | 2 gratitude:2 thanks
graziee | = | 2 gratitude:2 thanks
grazieeee | = | 2 gratitude:2 thanks
grazie mille | = | 2 gratitude:2 thanks
grazie mille ancora | = | 2 gratitude:2 thanks
mille grazie | = | 2 gratitude:2 thanks
mille mille grazie | = | 2 gratitude:2 thanks
grazie di cuore | = | 3 thanks gratitude:3
grazie di tutto | = | 3 thanks gratitude:3
grazie infinite | = | 3 thanks gratitude:3
grazie tante | = | 2 gratitude:2 thanks
grazie tantissime | = | 2 gratitude:2 thanks
tante grazie | = | 2 gratitude:2 thanks
grazie ancora | = | 2 gratitude:2 thanks
grazie a voi | = | 2 gratitude:2 thanks
grazie a tutti | = | 2 gratitude:2 thanks
grazie a te | = | 2 gratitude:2 thanks
grazie a | = | 2 gratitude:2 thanks lei
grazie davvero | = | 3 thanks gratitude:3
grazie assai | = | 2 gratitude:2 thanks
grazie 1000 | = | 2 gratitude:2 thanks
thanks | = | 2 gratitude:2 thanks
thank you | = | 2 gratitude:2 thanks
tks | = | 2 gratitude:2 thanks
thx | = | 2 gratitude:2 thanks
ty | = | 2 gratitude:2 thanks
ringrazio | = | 2 gratitude:2 thanks
ringraziamo | = | 2 gratitude:2 thanks
la ringrazio | = | 2 gratitude:2 thanks lei
vi ringrazio | = | 2 gratitude:2 thanks
ti ringrazio | = | 2 gratitude:2 thanks
vi ringraziamo | = | 2 gratitude:2 thanks
ringraziarvi | = | 2 gratitude:2 thanks
ringraziarla | = | 2 gratitude:2 thanks
ringraziarti | = | 2 gratitude:2 thanks
ringraziare | = | 2 gratitude:2 thanks
ringraziamento | = | 2 gratitude:2 thanks
ringraziamenti | = | 2 gratitude:2 thanks
ringraziando | = | 2 gratitude:2 thanks
un grazie | = | 2 gratitude:2 thanks
un grazie particolare | = | 2 gratitude:2 thanks
un grazie speciale | = | 2 gratitude:2 thanks
un grazie enorme | = | 3 thanks gratitude:3
un sentito grazie | = | 2 gratitude:2 thanks
un grandissimo grazie | = | 3 thanks gratitude:3
un grazie grande | = | 2 gratitude:2 thanks
infinitamente grazie | = | 3 thanks gratitude:3
merci | = | 2 gratitude:2 thanks
gracias | = | 2 gratitude:2 thanks
grazzie | = | 2 gratitude:2 thanks
grazie anticipatamente | = | 1 thanks gratitude:1
grazie in anticipo | = | 1 thanks gratitude:1
grazie per l'attenzione | = | thanks gratitude:1
grazie comunque | = | 1 thanks gratitude:1
grazie lo stesso | = | 1 thanks gratitude:1
grata | = | 3 gratitude:3
grato | = | 3 gratitude:3
grati | = | 3 gratitude:3
riconoscente | = | 3 gratitude:3
riconoscenti | = | 3 gratitude:3
gratitudine | = | 3 gratitude:3
riconoscenza | = | 3 gratitude:3
ve ne sono grata | = | 3 gratitude:3
ve ne sono grato | = | 3 gratitude:3
vi sono grata | = | 3 gratitude:3
vi sono grato | = | 3 gratitude:3
ve ne sarò grata | = | 1 gratitude:1
ve ne sarò grato | = | 1 gratitude:1
ve ne sarei grata | = | 1 gratitude:1
ve ne sarei grato | = | 1 gratitude:1
non vi ringrazierò mai abbastanza | = | 3 gratitude:3
non vi ringrazieremo mai abbastanza | = | 3 gratitude:3
debitore | = | 3 gratitude:3
debitrice | = | 3 gratitude:3
dio vi benedica | = | 3 gratitude:3
siate benedetti | = | 3 gratitude:3
che dio vi benedica | = | 3 gratitude:3
siete angeli | = | 3 gratitude:3
siete degli angeli | = | 3 gratitude:3
angeli custodi | = | 3 gratitude:3
un angelo | = | 3 gratitude:3
angeli in terra | = | 3 gratitude:3
gentilissima davvero | = | 3 gratitude:3
gentilissimi davvero | = | 3 gratitude:3

== Surprise
incredibile | = | surprise:2
pazzesco | = | surprise:2
pazzesca | = | surprise:2
uao | = | surprise:2
uau | = | surprise:2
accidenti | = | surprise:2
caspita | = | surprise:2
caspiterina | = | surprise:2
perbacco | = | surprise:2
accipicchia | = | surprise:2
acciderba | = | surprise:2
cavoli | = | surprise:2
capperi | = | surprise:2
perdindirindina | = | surprise:2
mamma mia | = | surprise:2
mammamia | = | surprise:2
mamma miaaa | = | surprise:2
madonna | = | surprise:2
madonna mia | = | surprise:2
oddio | = | surprise:2
o mio dio | = | surprise:2
oh mio dio | = | surprise:2
omg | = | surprise:2
santo cielo | = | surprise:2
oh cielo | = | surprise:2
dio mio | = | surprise:2
gesù | = | surprise:2
gesummaria | = | surprise:2
ma davvero | = | surprise:2
ma veramente | = | surprise:2
ma no | = | surprise:2
nooo | = | surprise:2
noooo | = | surprise:2
ma che davvero | = | surprise:2
ma serio | = | surprise:2
ma sul serio | = | surprise:2
sul serio | = | surprise:2
non ci credo | = | surprise:2
nn ci credo | = | surprise:2
stento a credere | = | surprise:2
stento a crederci | = | surprise:2
da non credere | = | surprise:2
roba da non credere | = | surprise:2
chi l'avrebbe detto | = | surprise:2
sorpresa | = | surprise:2
sorpreso | = | surprise:2
sorpresi | = | surprise:2
sorprese | = | surprise:2
stupito | = | surprise:2
stupita | = | surprise:2
stupiti | = | surprise:2
stupore | = | surprise:2
meravigliato | = | surprise:2
meravigliata | = | surprise:2
sbalordito | = | surprise:2
sbalordita | = | surprise:2
sbigottito | = | surprise:2
sbigottita | = | surprise:2
a bocca aperta | = | surprise:2
senza fiato | = | surprise:2
ammappete | = | surprise:2
ammazza | = | surprise:2
anvedi | = | surprise:2
mizzica | = | surprise:2
mi stupisce | = | surprise:2
sorprendente | = | surprise:2
inaspettato | = | surprise:2
inaspettata | = | surprise:2
inatteso | = | surprise:2
inattesa | = | surprise:2
all'improvviso | = | surprise:2
di punto in bianco | = | surprise:2
colpo di scena | = | surprise:2
ma guarda | = | surprise:2
ohibò | = | surprise:2
perdinci | = | surprise:2
e chi se l'aspettava | = | surprise:2
boh | = | surprise:2 hedge

== Disgust
ributtante | adj | -4 disgust:2
nauseabondo | adj | -4 disgust:2
disgustato | adj | -4 disgust:2
nauseato | adj | -4 disgust:2
schifato | adj | -4 disgust:2
ripugnato | adj | -4 disgust:2
vomitato | adj | -2
viscido | adj | -4 disgust:2 insult:2
lercio | adj | -4 disgust:2
infestato | adj | -4 disgust:2
fetido | adj | -4 disgust:2
fetente | adj | -4 disgust:2
zozzo | adj | -4 disgust:2
infetto | adj | -4 disgust:2
disgusto | n | -4 disgust:3
ribrezzo | n | -4 disgust:3
ripugnanza | n | -4 disgust:3
nausea | n | -2 disgust:3
vomito | n | -4 disgust:3
conato | n | -4 disgust:3
sozzura | n | -4 disgust:3
sozzeria | n | -4 disgust:3
marciume | n | -4 disgust:3
putrefazione | n | -4 disgust:3
fa venire il vomito | = | -4 disgust:3
mi viene da vomitare | = | -4 disgust:3
viene il vomito | = | -4 disgust:3
mi fa vomitare | = | -4 disgust:3
da vomitare | = | -4 disgust:3
il voltastomaco | = | -4 disgust:3
rivoltare lo stomaco | = | -4 disgust:3
un verme dentro | = | -4 disgust:3
vermi | = | -4 disgust:3 anger:1
vermi dentro | = | -4 disgust:3
scarafaggio | = | -4 disgust:3
scarafaggi | = | -4 disgust:3
blatte | = | -4 disgust:3
larve | = | -4 disgust:3
capello nel piatto | = | -4 disgust:3
capelli nel piatto | = | -4 disgust:3
un capello nella | = | -4 disgust:3
un capello nel | = | -4 disgust:3
blah | = | -4 disgust:3
🤮 | = | -4 disgust:3
🤢 | = | -4 disgust:3

== Regional cries and euphemisms
mannaggia | = | anger:1
mannaggia a voi | = | -2 anger:2
mannaggia alla miseria | = | anger:1
mannaggia la miseria | = | anger:1
porca miseria | = | anger:1
porca paletta | = | anger:1
porca vacca | = | anger:1
porca l'oca | = | anger:1
porco giuda | = | anger:1
porco mondo | = | anger:1
porca zozza | = | anger:1
accidenti a voi | = | -2 anger:2
accidentaccio | = | anger:1
dannazione | = | anger:1
maledizione | = | anger:1
maledetti | = | -3 anger:2
maledetto | = | -3 anger:2
maledetta | = | -3 anger:2
dannati | = | -2 anger:2
dannato | = | -2 anger:2
all'anima | = | anger:1
all'anema | = | anger:1
mortacci vostri | = | -4 anger:3 profanity:2
mortacci tua | = | -4 anger:3 profanity:2
li mortacci | = | -3 anger:2 profanity:2
all'animaccia vostra | = | -3 anger:2
andate a quel paese | = | -3 anger:3
vai a quel paese | = | -3 anger:3
ma andate a | = | -1 anger:2
andate a zappare | = | -3 anger:3
andate a lavorare | = | -3 anger:3
andate a nascondervi | = | -3 anger:3
cambiate mestiere | = | -3 anger:2
cambiate lavoro | = | -3 anger:2
datevi all'ippica | = | -3 anger:2
datevi una svegliata | = | -2 anger:2
svegliatevi | = | -1 anger:2
datevi una mossa | = | -2 anger:2
muovetevi | = | -1 anger:2
sbrigatevi | = | -1 anger:2
ma vi rendete conto | = | -2 anger:2
vi rendete conto | = | -1 anger:1
rendetevi conto | = | -1 anger:1
ma come vi permettete | = | -3 anger:3
come vi permettete | = | -3 anger:3
come osate | = | -3 anger:3
ma con che coraggio | = | -3 anger:3
con che coraggio | = | -3 anger:3
con che faccia | = | -3 anger:3
che faccia tosta | = | -3 anger:2
faccia tosta | = | -2 anger:2
faccia di bronzo | = | -3 anger:2
avete pure il coraggio | = | -3 anger:3
avete anche il coraggio | = | -3 anger:3
e avete il coraggio | = | -3 anger:3
osate pure | = | -3 anger:2
vi meritate di fallire | = | -4 anger:3
spero che falliate | = | -4 anger:3
dovete fallire | = | -4 anger:3
dovreste chiudere | = | -4 anger:2
chiudete baracca | = | -4 anger:3
chiudete i battenti | = | -4 anger:2
il cielo vi fulmini | = | -3 anger:3
madò | = | anger:1 surprise:1
maronn | = | anger:1 surprise:1
maronna mia | = | anger:1 surprise:1
marò | = | anger:1 surprise:1
uè | = | anger:1 greeting
uaglio' | = | anger:1
uagliù | = | anger:1
ostrega | = | anger:1 surprise:1
ostia | = | anger:1 surprise:1
ocio | = | anger:1
boia dé | = | anger:1 surprise:1
boia | = | anger:1 surprise:1
deh | = | anger:1
sorbole | = | anger:1 surprise:2
soccia | = | anger:1 surprise:1
socmel | = | anger:1 surprise:1
belin | = | anger:1 profanity:1 surprise:1
belìn | = | anger:1 profanity:1
bedda matri | = | anger:1 surprise:2
amunì | = | anger:1
aiò | = | anger:1
ajò | = | anger:1
eja | = | anger:1
ostregheta | = | anger:1 surprise:1
benedetto iddio | = | anger:1
santa pazienza | = | anger:1
santa pace | = | anger:1
e dai | = | anger:1
ma insomma | = | anger:1
eccheccavolo | = | -1 anger:2
ecchecavolo | = | -1 anger:2
che cavolo | = | -1 anger:2
ma che cavolo | = | -1 anger:2
cavolo | = | anger:1 surprise:1
cacchio | = | anger:1
che cacchio | = | -1 anger:2
ma che cacchio | = | -1 anger:2
che diamine | = | -1 anger:2
che diavolo | = | -1 anger:2
chediamine | = | -1 anger:1
diamine | = | anger:1
che accidenti | = | -1 anger:1
che cappero | = | -1 anger:1
e che cappero | = | -1 anger:1
e che cacchio | = | -1 anger:2
e che cavolo | = | -1 anger:2
e che diamine | = | -1 anger:2
