# Slurs, by the group they attack, and neutral mentions of those groups. A slur here is a term of
# abuse in almost every use; words with an innocent or reclaimed sense carry a rule of their own
# (see rules/en/hate.rules) instead of the tag. Neutral mentions never count against a comment.

== Slurs against people for their origin or colour
nigger | n | -5 disgust slur:race
n1gger | n | -5 disgust slur:race
sandnigger | n | -5 disgust slur:race
wog | n | -5 disgust slur:race
darkie/darky | n | -5 disgust slur:race
coon | n | -4 disgust slur:race
jigaboo | n | -5 disgust slur:race
pickaninny | n | -5 disgust slur:race
porch monkey | = | -5 disgust slur:race
porch monkeys | = | -5 disgust slur:race
paki | n | -5 disgust slur:race
ching chong | = | -5 disgust slur:race
gook | n | -5 disgust slur:race
slant eyes | = | -5 disgust slur:race
slit eyes | = | -5 disgust slur:race
wetback | n | -5 disgust slur:migrants
spics | = | -5 disgust slur:race
beaner | n | -4 disgust slur:race
half caste | = | -3 disgust slur:race
half breed | = | -4 disgust slur:race
raghead | n | -5 disgust slur:muslims
towelhead | n | -5 disgust slur:muslims
towel head | = | -5 disgust slur:muslims
camel jockey | = | -5 disgust slur:muslims
muzzie | n | -5 disgust slur:muslims
muzrat | n | -5 disgust slur:muslims
goat fucker | = | -5 disgust slur:muslims profanity:3
goat fuckers | = | -5 disgust slur:muslims profanity:3

== Slurs against Jews, Roma and Travellers, migrants
kike | n | -5 disgust slur:jews
yid | n | -4 disgust slur:jews
jewboy | n | -5 disgust slur:jews
christ killer | = | -5 disgust slur:jews
christ killers | = | -5 disgust slur:jews
gyppo | n | -5 disgust slur:roma
gypo | n | -5 disgust slur:roma
pikey | n | -5 disgust slur:roma
pikeys | = | -5 disgust slur:roma
dirty gypsies | = | -5 disgust slur:roma
thieving gypsies | = | -5 disgust slur:roma
dirty immigrants | = | -5 disgust slur:migrants
illegal scum | = | -5 disgust slur:migrants
boat rats | = | -5 disgust slur:migrants

== Slurs against gay and trans people
faggot | n | -5 disgust slur:lgbt literal:kindling
fagg0t | n | -5 disgust slur:lgbt
poofs | = | -4 disgust slur:lgbt
poofter | n | -5 disgust slur:lgbt
bender boys | = | -4 disgust slur:lgbt
batty boy | = | -5 disgust slur:lgbt
bum boy | = | -4 disgust slur:lgbt
carpet muncher* | n | -4 disgust slur:lgbt
fudge packer* | n | -5 disgust slur:lgbt
tranny/trannies | = | -4 disgust slur:lgbt literal:garage
shemale | n | -5 disgust slur:lgbt
he she | = | -3 disgust slur:lgbt
ladyboy freak | = | -5 disgust slur:lgbt
groomers in dresses | = | -4 disgust slur:lgbt

== Slurs against disabled people
retard | n | -5 disgust slur:disability literal:chemistry
retarded | = | -4 disgust slur:disability
r3tard | n | -5 disgust slur:disability
spastic | n | -4 disgust slur:disability literal:medicine
spaz/spazz | = | -4 disgust slur:disability
mongoloid | n | -5 disgust slur:disability
mong | n | -4 disgust slur:disability
cripple | n | -4 disgust slur:disability
window licker* | n | -5 disgust slur:disability
flid | n | -4 disgust slur:disability

== Slurs against women
slut | n | -5 disgust slur:women profanity:2
whore | n | -5 disgust slur:women profanity:2
slag | = | -2
slags | = | -3 slur:women
skank | n | -4 disgust slur:women
dumb blonde | = | -2 slur:women
dumb bitch | = | -5 anger insult:3 slur:women profanity:2
stupid bitch | = | -5 anger insult:3 slur:women profanity:2
fat bitch | = | -5 anger insult:3 slur:women profanity:2
feminazi | n | -4 slur:women
cum dumpster | = | -5 disgust slur:women profanity:3

== More slurs, old and new
chink | = | -5 disgust slur:race literal
chinks | = | -5 disgust slur:race
chinky/chinkies | = | -4 disgust slur:race
spic/spick/spicks | = | -5 disgust slur:race
currymuncher | n | -5 disgust slur:race
curry muncher* | n | -5 disgust slur:race
pajeet | n | -5 disgust slur:race
dindu/dindus | = | -5 disgust slur:race
dindu nuffin | = | -5 disgust slur:race
street shitter* | n | -5 disgust slur:race
jungle bunny/bunnies | = | -5 disgust slur:race
coloureds | = | -4 disgust slur:race
japs | = | -4 disgust slur:race
mudslime | n | -5 disgust slur:muslims
heeb | n | -5 disgust slur:jews
gippo | n | -5 disgust slur:roma
gyppo scum | = | -5 disgust slur:roma
fag | n | -5 disgust slur:lgbt literal:smoking
dyke | n | -4 disgust slur:lgbt literal
lezzer | n | -4 disgust slur:lgbt
lezza | n | -4 disgust slur:lgbt
lesbo/lesbos | = | -4 disgust slur:lgbt literal
homos | = | -4 disgust slur:lgbt
sodomite | n | -4 disgust slur:lgbt
bumder | n | -4 disgust slur:lgbt
troon | n | -5 disgust slur:lgbt
spacker | n | -4 disgust slur:disability
spakker | n | -4 disgust slur:disability
downie/downies | = | -4 disgust slur:disability
midget | n | -3 disgust slur:disability literal
schizo | n | -4 disgust slur:disability
coffin dodger* | n | -4 disgust slur:age
wrinklies | = | -3 slur:age
old hags | = | -4 insult:2 slur:age
thot | n | -4 disgust slur:women
bint | n | -3 slur:women
femoid | n | -5 disgust slur:women
roastie | n | -4 disgust slur:women literal

== Slurs of many places, and how they are spelt in haste
nigga/niggas/niggaz | = | -5 disgust slur:race
nigs | = | -5 disgust slur:race
negroes | = | -5 disgust slur:race
nig nog/nogs | = | -5 disgust slur:race
sambo/sambos | = | -4 disgust slur:race literal
golliwog/golliwogs | = | -4 disgust slur:race literal
kaffir/kaffirs | = | -4 disgust slur:race literal
boong/boongs | = | -4 disgust slur:race literal
squaw/squaws | = | -4 disgust slur:race literal
redskin/redskins | = | -4 disgust slur:race literal
injun/injuns | = | -4 disgust slur:race literal
coolie/coolies | = | -4 disgust slur:race literal
chinaman/chinamen/chinee | = | -4 disgust slur:race literal
gweilo | = | -4 disgust slur:race literal
polack/polacks | = | -4 disgust slur:race literal
wop | = | -4 disgust slur:race literal
wops | = | -4 disgust slur:race literal
eyetie/eyeties | = | -4 disgust slur:race literal
dagos | = | -4 disgust slur:race literal
kraut/krauts | = | -4 disgust slur:race literal
bhangi/bhangis | = | -4 disgust slur:race literal
chamar/chamars | = | -4 disgust slur:race literal
nyamiri | = | -4 disgust slur:race literal
aboki | = | -4 disgust slur:race literal
bihari thief | = | -4 disgust slur:race literal
slant eyed/eye/eyes | = | -5 disgust slur:race
rag head/heads | = | -5 disgust slur:muslims
letterbox lady/ladies/women/woman | = | -4 disgust slur:muslims
shoe bomber | = | -4 disgust slur:muslims
katua/katuas | = | -4 disgust slur:muslims literal
katwa/katwe | = | -4 disgust slur:muslims literal
mullas | = | -4 disgust slur:muslims literal
jihadi/jihadis | = | -4 disgust slur:muslims literal
religion of peace strikes/again/lol | = | -4 disgust slur:muslims
mud people/races | = | -5 disgust slur:race
rapefugee/rapefugees/rapeugees | = | -5 disgust slur:migrants
dinghy divers/people | = | -5 disgust slur:migrants
anchor baby/babies | = | -5 disgust slur:migrants
freshie/freshies | = | -3 disgust slur:migrants literal
taig/taigs | = | -3 disgust slur:origin literal
fenian/fenians | = | -3 disgust slur:origin literal
huns | = | -3 disgust slur:origin literal
prods | = | -3 disgust slur:origin literal
papist/papists | = | -3 disgust slur:origin literal
teuchter/teuchters | = | -3 disgust slur:origin literal
sheepshagger/sheepshaggers | = | -3 disgust slur:origin literal
paddies | = | -3 disgust slur:origin literal
bogtrotter/bogtrotters | = | -3 disgust slur:origin literal
sheep shagger/shaggers | = | -3 disgust slur:origin literal
bog trotter/trotters | = | -3 disgust slur:origin literal
do as you likey/likeys | = | -5 disgust slur:roma
pikies | = | -4 disgust slur:roma literal
pikey scum | = | -4 disgust slur:roma literal
bender | = | -4 disgust slur:lgbt literal
bumboy/bumboys/bumbandit | = | -4 disgust slur:lgbt literal
bumbandits | = | -4 disgust slur:lgbt literal
shirtlifter/shirtlifters | = | -4 disgust slur:lgbt literal
moffie/moffies | = | -4 disgust slur:lgbt literal
queerboy/queerboys | = | -4 disgust slur:lgbt literal
lezbo/lezbos | = | -4 disgust slur:lgbt literal
battyman | = | -4 disgust slur:lgbt literal
ladyboys | = | -4 disgust slur:lgbt literal
trannys | = | -4 disgust slur:lgbt literal
fagz | = | -4 disgust slur:lgbt literal
faggy | = | -4 disgust slur:lgbt literal
fagot/fagots | = | -4 disgust slur:lgbt literal
bum boys | = | -4 disgust slur:lgbt literal
bum bandit/bandits | = | -4 disgust slur:lgbt literal
shirt lifter/lifters | = | -4 disgust slur:lgbt literal
rug muncher/munchers/munching | = | -4 disgust slur:lgbt literal
muff diver/divers | = | -4 disgust slur:lgbt literal
fairy boy | = | -4 disgust slur:lgbt literal
batty man | = | -4 disgust slur:lgbt literal
chi chi man | = | -4 disgust slur:lgbt literal
he shes | = | -4 disgust slur:lgbt literal
autist/autists | = | -4 disgust slur:disability literal
sperg/spergs/spergy | = | -4 disgust slur:disability literal
windowlicker/windowlickers | = | -4 disgust slur:disability literal
downsy/downsies | = | -4 disgust slur:disability literal
mongy | = | -4 disgust slur:disability literal
spazzy | = | -4 disgust slur:disability literal
crip/crips | = | -4 disgust slur:disability literal
retardo | = | -4 disgust slur:disability literal
tard/tards | = | -4 disgust slur:disability literal
gimpy | = | -4 disgust slur:disability literal
deafie/deafies | = | -4 disgust slur:disability literal
special needs admin/moment/energy/vibes | = | -4 disgust slur:disability literal
mongoloids/cretinous mongs | = | -5 disgust slur:disability

== Neutral mentions of groups: never against a comment by themselves
women/woman/females/girls/ladies/wives/housewives/mums/feminist/feminists | = | group:women
female driver* | n | group:women
female pilot* | n | group:women
female staff | = | group:women
female referee* | n | group:women
female ref* | n | group:women
career women | = | group:women
single mums/mothers | = | group:women
gay | n | group:lgbt
lesbian | n | group:lgbt
bisexual | n | group:lgbt
trans/transgender/transsexual/transsexuals/transgenders/nonbinary/queer/queers | = | group:lgbt
gay people/men/man/couple/couples/guys/kids/parents/teachers | = | group:lgbt
trans people/women/men/kids/woman/man/folk/athletes/girls | = | group:lgbt
transgender people/women/men/woman/man | = | group:lgbt
non binary | = | group:lgbt
homosexual | n | group:lgbt
homosexuality/transgenderism | = | group:lgbt
queer people/community | = | group:lgbt
drag queen* | n | group:lgbt
lgbt/lgbtq/lgbtqia | = | group:lgbt
lgbtq+ | = | group:lgbt
lgbt/lgbtq people | = | group:lgbt
black people/man/men/woman/women/folk/folks/kids/lads/drivers/families/community/guys | = | group:race
brown people/men/women/folk | = | group:race
ethnic minority/minorities | = | group:race
ethnics/minorities | = | group:race
blacks | = | group:race
people of colour/color | = | group:race
asian/indian/pakistani/african/nigerian/somali/chinese/arab/mexican/jamaican/bangladeshi people | = | group:race
asian/indian/pakistani/african/nigerian/somali/chinese/arab/mexican/turkish men | = | group:race
the chinese/japanese/vietnamese/irish | = | group:race
asians/indians/pakistanis/africans/arabs/mexicans/latinos/nigerians/somalis/jamaicans/bangladeshis/turks/afghans/algerians/moroccans | = | group:race
africa | = | group:race
poles/romanians/albanians/bulgarians/lithuanians/ukrainians/syrians/venezuelans | = | group:migrants
eastern europeans | = | group:migrants
polish people/drivers/builders/workers | = | group:migrants
romanian people/drivers/beggars/workers | = | group:migrants
roma/gypsy/gypsies/travellers/romanies/sinti | = | group:roma
roma people/families | = | group:roma
romany people | = | group:roma
gypsy traveller/travellers/kids/families/people | = | group:roma
irish travellers | = | group:roma
traveller families/kids/site/sites/community | = | group:roma
muslim | n | group:muslims
muslim/muslims people/men/women/families/kids/drivers | = | group:muslims
islam/islamic/islamists/quran/koran/mosque/mosques/burka/burkas/burqa/burqas/hijab/hijabs/niqabs | = | group:muslims
jew | n | group:jews
jewish | = | group:jews
jewish people/community | = | group:jews
judaism/zionist/zionists/synagogue/synagogues/israelis | = | group:jews
christian | n | group:religion
catholic | n | group:religion
hindu | n | group:religion
sikh | n | group:religion
buddhist | n | group:religion
mormon | n | group:religion
immigrant | n | group:migrants
migrant | n | group:migrants
refugee | n | group:migrants
asylum seeker* | n | group:migrants
boat people | = | group:migrants
foreigner | n | group:migrants
foreign people/workers/drivers/doctors/nurses/students/staff | = | group:migrants
illegals | = | -3 group:migrants
illegal immigrant* | n | group:migrants
illegal migrant* | n | group:migrants
disabled/autistic/autistics/amputees/paraplegics/epileptics/dyslexics | = | group:disability
disabled people/kids/children/folk/man/woman/person/customers/staff/students/workers | = | group:disability
autistic people/kids/children/adults | = | group:disability
the disabled | = | group:disability
the deaf | = | group:disability
people with disabilities/autism/adhd/dementia | = | group:disability
people with down's | = | group:disability
people with learning difficulties | = | group:disability
people with mental illness | = | group:disability
people with down syndrome | = | group:disability
people in wheelchairs | = | group:disability
down syndrome | = | group:disability
down's syndrome | = | group:disability
deaf people/kids | = | group:disability
blind people/kids | = | group:disability
mentally/physically disabled | = | group:disability
special needs | = | group:disability
special needs kids/children/people | = | group:disability
wheelchair user* | n | group:disability
old/older/elderly people/folk/men/women/folks/drivers/ladies/customers | = | group:age
the elderly/old | = | group:age
pensioner | n | group:age
oaps/oap/boomers/boomer/octogenarians/grannies/grandmas | = | group:age
over 60s | = | group:age
senior citizen* | n | group:age
dwarfs/dwarves | = | group:disability
little people | = | group:disability
