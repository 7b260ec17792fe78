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

== Neutral mentions of groups: never against a comment by themselves
women | = | group:women
woman | = | group:women
girls | = | group:women
females | = | group:women
gay | n | group:lgbt
gay people | = | group:lgbt
lesbian | n | group:lgbt
bisexual | n | group:lgbt
trans people | = | group:lgbt
trans | = | group:lgbt
trans women | = | group:lgbt
trans men | = | group:lgbt
transgender | = | group:lgbt
nonbinary | = | group:lgbt
non binary | = | group:lgbt
homosexual | n | group:lgbt
queer | = | group:lgbt
queer community | = | group:lgbt
lgbt/lgbtq/lgbtqia | = | group:lgbt
lgbtq+ | = | group:lgbt
black people | = | group:race
black man | = | group:race
black men | = | group:race
black woman | = | group:race
black women | = | group:race
blacks | = | group:race
people of colour/color | = | group:race
asians | = | group:race
asian people | = | group:race
chinese people | = | group:race
the chinese | = | group:race
indians | = | group:race
pakistanis | = | group:race
africans | = | group:race
africa | = | group:race
arabs | = | group:race
mexicans | = | group:race
latinos | = | group:race
poles | = | group:migrants
romanians | = | group:migrants
albanians | = | group:migrants
roma people | = | group:roma
gypsy | = | group:roma
gypsies | = | group:roma
travellers | = | group:roma
gypsy traveller | = | group:roma
muslim | n | group:muslims
muslims | = | group:muslims
islam | = | group:muslims
islamic | = | group:muslims
jew | n | group:jews
jews | = | group:jews
jewish | = | group:jews
jewish people | = | group:jews
zionist | n | group:jews
christian | n | group:religion
christians | = | group:religion
catholics | = | group:religion
hindu | n | group:religion
hindus | = | group:religion
sikh | n | group:religion
sikhs | = | group:religion
immigrant | n | group:migrants
immigrants | = | group:migrants
migrant | n | group:migrants
migrants | = | group:migrants
refugee | n | group:migrants
refugees | = | group:migrants
asylum seeker* | n | group:migrants
asylum seekers | = | group:migrants
foreigner | n | group:migrants
foreigners | = | group:migrants
illegals | = | -3 group:migrants
disabled people | = | group:disability
disabled | = | group:disability
the disabled | = | group:disability
autistic | = | group:disability
autistic people | = | group:disability
people with disabilities | = | group:disability
down syndrome | = | group:disability
deaf people | = | group:disability
blind people | = | group:disability
wheelchair users | = | group:disability
