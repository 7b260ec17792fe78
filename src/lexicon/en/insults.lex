# Words aimed at people. A word that also judges things ("useless", "pathetic") lives in
# polarity-negative.lex instead; rules turn it into an insult when it is aimed at someone. `literal`
# marks a word that insults only when thrown at someone (an animal, a trade, a toy);
# `literal:FIELD` one that is innocent beside the words of that `sense`.

== Stupidity thrown at someone
idiot | n | -4 anger insult:2
idiotic | adj | -3 anger:1 insult:1
moron | n | -4 anger insult:2
moronic | adj | -3 anger insult:1
imbecile | n | -4 anger insult:2
cretin | n | -4 anger insult:2
dimwit | n | -3 anger:1 insult:2
halfwit | n | -3 anger:1 insult:2
half wit* | n | -3 anger:1 insult:2
half wits | = | -3 anger:1 insult:2
nitwit | n | -3 insult:1
numpty/numpties | = | -3 anger:1 insult:1
muppet | n | -3 anger:1 insult:1 literal
muppets | = | -3 anger:1 insult:1 literal
plonker | n | -3 insult:1
pillock | n | -3 anger:1 insult:2
prat | n | -3 anger:1 insult:2 literal
twit | n | -2 insult:1 literal
berk | n | -3 insult:1
nincompoop | n | -2 insult:1
dunce | n | -3 insult:1 literal
dolt | n | -3 insult:1 literal
simpleton | n | -3 insult:2 literal
thicko | n | -3 insult:2
thickos | = | -3 insult:2
dumbo | n | -2 insult:1
dumbass | n | -4 anger insult:2 profanity:1
dumb ass | = | -4 anger insult:2 profanity:1
dumbfuck | n | -5 anger insult:3 profanity:3
dumb fuck | = | -5 anger insult:3 profanity:3
dumb fucks | = | -5 anger insult:3 profanity:3
dipstick | n | -2 insult:1
dipshit | n | -4 anger insult:2 profanity:2
shit for brains | = | -5 anger insult:3 profanity:2
pea brain | = | -3 insult:2
pea brained | = | -3 insult:2
birdbrain | n | -3 insult:1
airhead | n | -3 insult:1
bonehead | n | -3 insult:1
blockhead | n | -3 insult:1
knucklehead | n | -2 insult:1
meathead | n | -3 insult:1
brain dead | = | -4 anger insult:2 literal
braindead | = | -4 anger insult:2
brainless | = | -4 anger insult:2
dense idiots | = | -4 anger insult:2
two brain cells | = | -4 anger insult:2
village idiot* | n | -4 anger insult:2 literal
clown | n | -3 anger insult:1 literal
clowns | = | -3 anger insult:1 literal
bunch of clowns | = | -4 anger insult:2
buffoon | n | -3 anger:1 insult:2
fools | = | -2 insult:1 literal
ignoramus | = | -3 insult:2
trained monkeys | = | -4 anger insult:2
bunch of monkeys | = | -4 anger insult:2
bunch of amateurs | = | -3 anger insult:1
bunch of idiots | = | -5 anger insult:2
bunch of morons | = | -5 anger insult:2
load of idiots | = | -5 anger insult:2
shower of idiots | = | -5 anger insult:2

== Dishonesty and bad character
crook | n | -4 anger insult:2
crook of | = | 0
by hook or by crook | = | 0
crook's lock | = | 0
thief | = | -4 anger
thieves | = | -4 anger
thieving | = | -4 anger insult:2
thieving gits | = | -5 anger insult:2
robbers | = | -4 anger
liar | n | -4 anger insult:2 literal
lying bastards | = | -5 anger insult:3 profanity:2
fraudster | n | -4 anger
frauds | = | -4 anger
scammer | n | -4 anger
con artist* | n | -4 anger
con man | = | -4 anger
con men | = | -4 anger
conman/conmen | = | -4 anger
swindler | n | -4 anger
shyster | n | -4 anger insult:2
charlatan | n | -4 anger insult:2
rip off merchants | = | -5 anger insult:2
ripoff merchants | = | -5 anger insult:2
parasite | n | -4 anger insult:2 literal
leech/leeches | = | -3 anger insult:2 literal
bloodsucker | n | -4 anger insult:2
vulture | n | -3 anger insult:1 literal
vermin | = | -4 anger insult:3 literal
scum | = | -5 anger insult:3 literal
scum of the earth | = | -5 anger insult:3
scumbag | n | -5 anger insult:3
dirtbag | n | -4 anger insult:2
sleazebag | n | -4 anger insult:2
slimeball | n | -4 anger insult:2
lowlife | n | -4 anger insult:3
low life* | n | -4 anger insult:3
lowlifes | = | -4 anger insult:3
degenerate | n | -4 anger insult:2 literal
reprobate | n | -3 insult:2
rat bag | = | -3 insult:1
ratbag | n | -3 insult:1
weasel | n | -3 insult:1 literal
swine | = | -3 insult:2 literal
stupid cow | = | -4 anger insult:2
silly cow | = | -4 anger insult:2
coward | n | -3 anger
cowards | = | -3 anger
hypocrite | n | -3 anger
bullies | = | -3
tyrant | n | -3 insult:1 literal
crooks and liars | = | -5 anger insult:2
criminals | = | -4 anger
gangsters | = | -4 anger
psycho | n | -4 insult:2
psychopath | n | -4
nutter | n | -3
nutjob | n | -3 insult:2
nut job | = | -3 insult:2
lunatic | n | -3
weirdo | n | -3 insult:2
creep | n | -3 disgust
creepy weirdo | = | -4 disgust insult:2 literal
pervert | n | -4 disgust insult:3
perv | n | -4 disgust insult:2
loser | n | -3 anger insult:2 literal
failure of a human | = | -5 insult:3
waste of skin | = | -5 insult:3
nobody likes you | = | -4 insult:2
good for nothing | = | -4 anger insult:2
slob | n | -3 insult:1
lazy bum | = | -3 insult:2
lazy bastards | = | -4 anger insult:3 profanity:1
lazy sods | = | -4 anger insult:2 profanity:1
sad little man | = | -4 insult:2
libtard | n | -4 insult:2
sheeple | = | -3 insult:1

== Coarse names for people
bastard | n | -4 anger insult:2 profanity:2
wanker | n | -5 anger insult:3 profanity:2
tosser | n | -4 anger insult:2 profanity:2 literal
tosspot | n | -4 anger insult:2 profanity:1
prick | n | -5 anger insult:3 profanity:2
a dick | = | -4 anger insult:2 profanity:1
dicks | = | -4 anger insult:2 profanity:1 literal
dickhead | n | -5 anger insult:3 profanity:2
dick head | = | -5 anger insult:3 profanity:2
knobhead | n | -4 anger insult:2 profanity:2
bellend | n | -4 anger insult:2 profanity:2
bell end* | n | -4 anger insult:2 profanity:2
twat | n | -5 anger insult:3 profanity:2
cunt | n | -5 anger insult:3 profanity:3
arsehole | n | -5 anger insult:3 profanity:2
asshole | n | -5 anger insult:3 profanity:2
assholes | = | -5 anger insult:3 profanity:2
asshat | n | -4 anger insult:2 profanity:2
jackass | = | -4 anger insult:2 profanity:1 literal
jerk | n | -3 anger insult:2 literal
jerks | = | -3 anger insult:2 literal
douche | n | -4 anger insult:2 profanity:1
douchebag | n | -4 anger insult:3 profanity:1
scrote | n | -4 anger insult:2
git | = | -2 insult:1 literal
gits | = | -3 anger insult:1 literal
sod | = | -1 profanity:1 literal
sod it/this/that/the/your/them | = | -2 profanity:1
bugger | = | -1 profanity:1
shithead | n | -5 anger insult:3 profanity:2
shitbag | n | -5 anger insult:3 profanity:2
shithouse | = | -4 insult:2 profanity:2
piece of shit | = | -5 anger insult:3 profanity:2
pieces of shit | = | -5 anger insult:3 profanity:2
pos company | = | -4 anger profanity:1
piece of crap | = | -4 anger profanity:1
fucker | n | -5 anger insult:3 profanity:3
fuckers | = | -5 anger insult:3 profanity:3
motherfucker | n | -5 anger insult:3 profanity:3
mofo | n | -3 insult:2 profanity:2 literal
fuckwit | n | -5 anger insult:3 profanity:3
fucktard | n | -5 anger insult:3 profanity:3
fuckface | n | -5 anger insult:3 profanity:3
son of a bitch | = | -5 anger insult:3 profanity:2
sons of bitches | = | -5 anger insult:3 profanity:2
bitch | n | -5 anger insult:3 profanity:2 literal:kennel
bitchy | = | -3 anger insult:1 profanity:1
cocksucker | n | -5 anger insult:3 profanity:3
bawbag | n | -4 anger insult:2 profanity:1
gobshite | n | -4 anger insult:2 profanity:2
feck off | = | -4 anger profanity:1
minger | n | -4 disgust insult:2
munter | n | -4 disgust insult:2
fatso | n | -4 insult:3
lard arse | = | -4 insult:3 profanity:1
fat pig | = | -5 insult:3
ugly cow | = | -5 insult:3
ugly bitch | = | -5 anger insult:3 profanity:2
old hag | = | -4 insult:2
