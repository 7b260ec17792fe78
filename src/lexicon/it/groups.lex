# Neutral names of protected groups. No offence in them: rules and detectors look at what is said.

== Women
donna | n | group:women
femmina | n | group:women
femminista | n | group:women
casalinga | n | group:women
sesso debole | = | group:women
gentil sesso | = | group:women
donne in carriera | = | group:women
quote rosa | = | group:women

== Gay, lesbian, bisexual and trans people
omosessuale | n | group:lgbt
lesbica | n | group:lgbt
transessuale | n | group:lgbt
bisessuale | n | group:lgbt
travestito | n | group:lgbt
gay | = | group:lgbt
trans | = | group:lgbt
transgender | = | group:lgbt
lgbt | = | group:lgbt
lgbtq | = | group:lgbt
lgbtqia | = | group:lgbt
lgbtq+ | = | group:lgbt
queer | = | group:lgbt
non binario | = | group:lgbt
non binaria | = | group:lgbt
non binarie | = | group:lgbt
drag queen | = | group:lgbt
due papà | = | group:lgbt
due mamme | = | group:lgbt
due uomini che si baciano | = | group:lgbt
due donne che si baciano | = | group:lgbt
due maschi che si baciano | = | group:lgbt
coppie gay | = | group:lgbt
coppie omosessuali | = | group:lgbt
famiglie arcobaleno | = | group:lgbt
gay pride | = | group:lgbt
ideologia gender | = | group:lgbt
teoria gender | = | group:lgbt
i gender | = | group:lgbt

== Skin and origin
nero di pelle | = | group:race
persone trans | = | group:lgbt
persona trans | = | group:lgbt
persone di colore | = | group:race
persona di colore | = | group:race
di colore | = | group:race
gente di colore | = | group:race
pelle nera | = | group:race
pelle scura | = | group:race
i neri | = | group:race
sti neri | = | group:race
questi neri | = | group:race
quei neri | = | group:race
dei neri | = | group:race
ai neri | = | group:race
dai neri | = | group:race
coi neri | = | group:race
due neri | = | group:race
tutti neri | = | group:race
solo neri | = | group:race
gente nera | = | group:race
persone nere | = | group:race
persona nera | = | group:race
uomini neri | = | group:race
uomo nero | = | group:race
ragazzi neri | = | group:race
ragazzo nero | = | group:race
le nere | = | group:race
un nero | = | group:race
quel nero | = | group:race
modelli neri | = | group:race
modella nera | = | group:race
modelle nere | = | group:race
occhi a mandorla | = | group:race
neri e marroni | = | group:race
africano | n | group:race
africana | n | group:race
nigeriano | n | group:race
nigeriana | n | group:race
senegalese | n | group:race
marocchino | n | group:race
marocchina | n | group:race
tunisino | n | group:race
tunisina | n | group:race
egiziano | n | group:race
egiziana | n | group:race
algerino | n | group:race
algerina | n | group:race
somalo | n | group:race
somala | n | group:race
eritreo | n | group:race
etiope | n | group:race
ghanese | n | group:race
cinese | n | group:race
pakistano | n | group:race
pakistana | n | group:race
bengalese | n | group:race
cingalese | n | group:race
indiano | n | group:race
indiana | n | group:race
filippino | n | group:race
filippina | n | group:race
albanese | n | group:race
rumeno | n | group:race
rumena | n | group:race
romeno | n | group:race
romena | n | group:race
moldavo | n | group:race
moldava | n | group:race
bulgaro | n | group:race
bulgara | n | group:race
kosovaro | n | group:race
bosniaco | n | group:race
serbo | n | group:race
ucraino | n | group:race
slavo | n | group:race
slava | n | group:race
polacco | n | group:race
polacca | n | group:race
russo | n | group:race
peruviano | n | group:race
peruviana | n | group:race
ecuadoriano | n | group:race
ecuadoriana | n | group:race
sudamericano | n | group:race
sudamericana | n | group:race
brasiliano | n | group:race
brasiliana | n | group:race
asiatico | n | group:race
asiatica | n | group:race
orientale | n | group:race
arabo | n | group:race
araba | n | group:race
nordafricano | n | group:race
nordafricana | n | group:race
maghrebino | n | group:race
maghrebina | n | group:race
magrebino | n | group:race
siriano | n | group:race
siriana | n | group:race
afghano | n | group:race
afgano | n | group:race
iracheno | n | group:race
curdo | n | group:race
turco | n | group:race
turca | n | group:race
negroide | n | group:race
pachistani | = | group:race
afroamericano | = | group:race
afroamericani | = | group:race

kebabbaro | n | group:race
beduino | n | group:race
cassiera nera | = | group:race
commessa nera | = | group:race
cameriera nera | = | group:race
infermiera nera | = | group:race
gente dell est | = | group:race

== Roma and Sinti
zingaro | n | group:roma
zingara | n | group:roma
nomade | n | group:roma
zingarello | n | group:roma
zingarella | n | group:roma
rom | = | group:roma
sinti | = | group:roma
camminanti | = | group:roma
campo rom | = | group:roma
campi rom | = | group:roma
campo nomadi | = | group:roma
campi nomadi | = | group:roma

== Migrants
immigrato | n | group:migrants
immigrata | n | group:migrants
migrante | n | group:migrants
straniero | n | group:migrants
straniera | n | group:migrants
extracomunitario | n | group:migrants
extracomunitaria | n | group:migrants
clandestino | n | group:migrants
clandestina | n | group:migrants
profugo | n | group:migrants
profuga | n | group:migrants
rifugiato | n | group:migrants
rifugiata | n | group:migrants
badante | n | group:migrants
lavavetri | n | group:migrants
richiedenti asilo | = | group:migrants
richiedente asilo | = | group:migrants
immigrazione | = | group:migrants
finti profughi | = | group:migrants
quelli dei barconi | = | group:migrants
quelli del barcone | = | group:migrants
quelli coi barconi | = | group:migrants
gente dei barconi | = | group:migrants
quelli sbarcati | = | group:migrants
sbarcati | = | group:migrants
gli sbarcati | = | group:migrants
minori non accompagnati | = | group:migrants
gente di fuori | = | group:migrants
gente venuta da fuori | = | group:migrants
quelli che sbarcano | = | group:migrants
venditori ambulanti abusivi | = | group:migrants
centro accoglienza | = | group:migrants
centri di accoglienza | = | group:migrants

== Muslims
musulmano | n | group:muslims
musulmana | n | group:muslims
islamico | n | group:muslims
islamica | n | group:muslims
maomettano | n | group:muslims
maomettana | n | group:muslims
islamista | n | group:muslims
islam | = | group:muslims
moschea | = | group:muslims
moschee | = | group:muslims
velo islamico | = | group:muslims
hijab | = | group:muslims
burqa | = | group:muslims
niqab | = | group:muslims
imam | = | group:muslims
quelle col velo | = | group:muslims
donne col velo | = | group:muslims
ragazze col velo | = | group:muslims
donna col velo | = | group:muslims
quelli col turbante | = | group:muslims
allah | = | group:muslims

== Jews
ebreo | n | group:jews
ebrea | n | group:jews
israelita | n | group:jews
sionista | n | group:jews
rabbino | n | group:jews
ebraico | = | group:jews
ebraica | = | group:jews
ebraici | = | group:jews
ebraiche | = | group:jews
sinagoga | = | group:jews

== Other faiths, and none
cattolico | n | group:religion
cattolica | n | group:religion
cristiano | n | group:religion
cristiana | n | group:religion
buddista | n | group:religion
induista | n | group:religion
evangelico | n | group:religion
valdese | n | group:religion
ateo | n | group:religion
atea | n | group:religion
mormone | n | group:religion
ortodosso | n | group:religion
testimoni di geova | = | group:religion
testimone di geova | = | group:religion
sikh | = | group:religion
copti | = | group:religion

== Regions of Italy
terrone | n | group:southerners
terrona | n | group:southerners
polentone | n | group:southerners
polentona | n | group:southerners
meridionale | n | group:southerners
napoletano | n | group:southerners
napoletana | n | group:southerners
siciliano | n | group:southerners
siciliana | n | group:southerners
calabrese | n | group:southerners
pugliese | n | group:southerners
sardo | n | group:southerners
sarda | n | group:southerners
lucano | n | group:southerners
casertano | n | group:southerners
palermitano | n | group:southerners
catanese | n | group:southerners
barese | n | group:southerners
foggiano | n | group:southerners
partenopeo | n | group:southerners
campano | n | group:southerners
settentrionale | n | group:southerners
milanese | n | group:southerners
lombardo | n | group:southerners
veneto | n | group:southerners
bergamasco | n | group:southerners
romano | n | group:southerners
piemontese | n | group:southerners
gente del sud | = | group:southerners
gente del nord | = | group:southerners
quelli del sud | = | group:southerners
quelli del nord | = | group:southerners
quelli di giù | = | group:southerners
quelli di napoli | = | group:southerners
del meridione | = | group:southerners
i romani | = | group:southerners

== Disability
disabile | n | group:disability
invalido | n | group:disability
invalida | n | group:disability
cieco | n | group:disability
cieca | n | group:disability
ipovedente | n | group:disability
sordo | n | group:disability
sorda | n | group:disability
sordomuto | n | group:disability
sordomuta | n | group:disability
autistico | n | group:disability
autistica | n | group:disability
tetraplegico | n | group:disability
paraplegico | n | group:disability
paraplegica | n | group:disability
dislessico | n | group:disability
dislessica | n | group:disability
epilettico | n | group:disability
schizofrenico | n | group:disability
zoppo | n | group:disability
zoppa | n | group:disability
balbuziente | n | group:disability
disabilità | = | group:disability
non vedente | = | group:disability
non vedenti | = | group:disability
autismo | = | group:disability
sindrome di down | = | group:disability
persona down | = | group:disability
persone down | = | group:disability
ragazzi down | = | group:disability
bambini down | = | group:disability
i down | = | group:disability
un down | = | group:disability
carrozzina | = | group:disability
in carrozzina | = | group:disability
sedia a rotelle | = | group:disability
in carrozzella | = | group:disability
diversamente abile | = | group:disability
diversamente abili | = | group:disability
portatori di handicap | = | group:disability
portatore di handicap | = | group:disability
handicap | = | group:disability
malati mentali | = | group:disability
malati di mente | = | group:disability
quelli del sostegno | = | group:disability
con la 104 | = | group:disability

== Age
anziano | n | group:age
anziana | n | group:age
pensionato | n | group:age
pensionata | n | group:age
vecchietto | n | group:age
vecchietta | n | group:age
boomer | n | group:age
ottantenne | n | group:age
settantenne | n | group:age
novantenne | n | group:age
sessantenne | n | group:age
cinquantenne | n | group:age
over | n | group:age
i vecchi | = | group:age
le vecchie | = | group:age
sti vecchi | = | group:age
ste vecchie | = | group:age
questi vecchi | = | group:age
dei vecchi | = | group:age
ai vecchi | = | group:age
coi vecchi | = | group:age
voi vecchi | = | group:age
quei vecchi | = | group:age
tutti vecchi | = | group:age
terza età | = | group:age
quelli di una certa età | = | group:age
persone anziane | = | group:age
gente anziana | = | group:age
over 60 | = | group:age
over 65 | = | group:age
over 70 | = | group:age
la terza età | = | group:age
i nonni | = | group:age
sti nonni | = | group:age
quelli in carrozzina | = | group:disability
gente in carrozzina | = | group:disability
