# Words that name a feeling. Polarity goes with most of them.

== Anger: from cross to livid
angry | = | -4 anger:3
angrier | = | -4 anger:3
angrily | = | -3 anger
anger | v | -4 anger:3
furious | adj | -5 anger:3
fury | = | -4 anger:3
fuming | = | -5 anger:3
livid | = | -5 anger:3
raging | = | -4 anger:3
rage | = | -4 anger:3
enraged | = | -5 anger:3
incensed | = | -5 anger:3
infuriated | = | -5 anger:3
irate | = | -4 anger:3
seething | = | -5 anger:3
apoplectic | = | -5 anger:3
mad at | = | -3 anger
so mad | = | -3 anger
mad as hell | = | -4 anger:3
hopping mad | = | -4 anger:3
cross with | = | -2 anger:1
annoyed | = | -3 anger
annoy | v | -3 anger
irritated | = | -3 anger
irritate | v | -3 anger
irked | = | -3 anger:1
aggravated | = | -3 anger
aggravating | = | -3 anger
frustrated | = | -3 anger disappointment:1
frustrate | v | -3 anger
exasperated | = | -4 anger
indignant | = | -3 anger
bitter about | = | -3 anger
miffed | = | -2 anger:1
peeved | = | -3 anger:1
vexed | = | -3 anger
triggered | = | -1 anger:1
spitting feathers | = | -4 anger:3
steaming mad | = | -4 anger:3
grr/grrr | = | -3 anger
argh/aargh/arghh | = | -3 anger
smh | = | -2 anger:1 disappointment:1
shaking my head | = | -2 anger:1 disappointment:1
facepalm | = | -3 disappointment irony
wtf | = | -3 anger surprise profanity:1
wtaf | = | -4 anger surprise profanity:1
wth | = | -2 anger:1 surprise
what the hell | = | -3 anger profanity:1
what the heck | = | -2 anger:1 surprise
what the fuck | = | -4 anger:3 profanity:3
what the actual fuck | = | -4 anger:3 profanity:3
what the hell is going on | = | -4 anger profanity:1
ffs | = | -4 anger:3 profanity:2
for fuck's sake | = | -4 anger:3 profanity:3
for fucks sake | = | -4 anger:3 profanity:3
for god's sake | = | -3 anger
for gods sake | = | -3 anger
for goodness sake | = | -2 anger
for heaven's sake | = | -2 anger
for pete's sake | = | -2 anger:1
for crying out loud | = | -3 anger
jesus christ | = | -1 anger:1
omfg | = | 0 surprise:3 profanity:1
stfu | = | -4 anger:3 profanity:2

== Disappointment and sadness
gutted | = | -4 disappointment:3 sadness
so gutted | = | -4 disappointment:3 sadness
absolutely gutted | = | -5 disappointment:3 sadness
devastated | = | -5 sadness:3
devastating | = | -5 sadness:3
heartbroken | = | -5 sadness:3
heart broken | = | -5 sadness:3
heartbreaking | = | -4 sadness:3
broke my heart | = | -4 sadness:3
breaks my heart | = | -4 sadness:3
broken hearted | = | -4 sadness:3
crestfallen | = | -4 disappointment sadness
crushed by | = | -3 sadness
deflated | = | -3 disappointment
disheartened | = | -3 disappointment
disheartening | = | -3 disappointment
discouraged | = | -2 disappointment
discouraging | = | -2 disappointment
disillusioned | = | -3 disappointment
dismayed | = | -3 disappointment
dismay | = | -3 disappointment
saddened | = | -3 sadness
sadden | v | -3 sadness
sad | = | -3 sadness
sadder | = | -3 sadness
saddest | = | -4 sadness
sadly | = | -2 sadness:1
so sad | = | -3 sadness
sad to see | = | -3 sadness
sad to hear | = | -2 sadness
upset | = | -3 sadness anger:1
upsetting | = | -3 sadness
really upset | = | -4 sadness anger:1
so upset | = | -4 sadness anger:1
in tears | = | -4 sadness:3
reduced to tears | = | -5 sadness:3
crying | = | -2 sadness
cry | v | -2 sadness
sobbing | = | -3 sadness
wept | = | -2 sadness
weeping | = | -2 sadness
tearful | adj | -3 sadness
miserable | adj | -4 sadness
misery | = | -4 sadness
unfortunately | = | -1 disappointment:1
regrettably | = | -2 disappointment:1
disenchanted | = | -3 disappointment
feel cheated | = | -4 disappointment anger
feel let down | = | -4 disappointment
feeling let down | = | -4 disappointment
feel robbed | = | -4 anger disappointment
feel ignored | = | -4 disappointment
feel stupid | = | -2 disappointment
gloomy | adj | -2 sadness
lonely | adj | -3 sadness
alone | = | -1 sadness:1
grief | = | -3 sadness
grieving | = | -3 sadness
mourning | = | -3 sadness
bereaved | = | -3 sadness
bereavement | = | -3 sadness
passed away | = | -3 sadness
rest in peace | = | -1 sadness
miss you | = | -1 sadness:1
miss this | = | -1 sadness:1
missing the old | = | -1 sadness:1
bring back the old | = | -1 disappointment:1
hopes dashed | = | -3 disappointment
got my hopes up | = | -2 disappointment
anticlimax | n | -3 disappointment
anti climax* | n | -3 disappointment
wish i hadn't | = | -3 disappointment
wish i had never | = | -4 disappointment
wish i'd never | = | -4 disappointment
what a letdown | = | -4 disappointment
such a letdown | = | -4 disappointment

== Worry and fear
worry | v | -2 worry
worried | = | -3 worry
worrying | adj | -3 worry
worried sick | = | -4 worry:3
concerned | = | -2 worry
concerning | = | -1 worry:1
concern | n | -1 worry:1
anxious | adj | -3 worry
anxiety | = | -3 worry
nervous | adj | -2 worry
scared | = | -3 worry
scary | adj | -3 worry
scare | v | -3 worry
frightened | = | -3 worry
frightening | adj | -3 worry
terrified | = | -4 worry:3
terrifying | adj | -4 worry:3
afraid for | = | -3 worry
afraid of | = | -2 worry
petrified | = | -4 worry:3
panic | = | -3 worry
panicking | = | -3 worry:3
panicked | = | -3 worry
paranoid | = | -2 worry
alarming | adj | -3 worry
alarmed | = | -3 worry
uneasy | = | -2 worry
unsettling | = | -2 worry
desperate | adj | -3 worry
dread | v | -3 worry
dreading | = | -3 worry
nerve wracking | = | -3 worry
lost sleep | = | -3 worry
losing sleep | = | -3 worry
sleepless nights | = | -3 worry
can't sleep | = | -2 worry
fear | v | -3 worry
fingers crossed | = | 1 worry:1
hope it's safe | = | -1 worry
overwhelmed | = | -1 worry:1
vulnerable | = | -1 worry:1

== Joy, gratitude, surprise
thanks | = | 1 gratitude:1 thanks
thank you | = | 1 gratitude:1 thanks
thank u | = | 1 gratitude:1 thanks
thankyou | = | 1 gratitude:1 thanks
thx/thanx/tnx/thnx | = | 1 gratitude:1 thanks
ta | = | 1 gratitude:1 thanks
cheers | = | 1 gratitude:1 thanks
cheers guys | = | 2 gratitude:1 thanks
thanks in advance | = | 0 thanks
many thanks | = | 1 gratitude:1 thanks
thanks so much | = | 3 gratitude thanks
thank you so much | = | 3 gratitude:3 thanks
thank you very much | = | 3 gratitude thanks
thanks very much | = | 2 gratitude thanks
thanks a lot | = | 2 gratitude thanks
thanks a ton | = | 3 gratitude thanks
thanks again | = | 2 gratitude thanks
thank you again | = | 3 gratitude thanks
thanks guys | = | 2 gratitude thanks
thanks all | = | 2 gratitude thanks
a big thank you | = | 4 gratitude:3 thanks
big thank you | = | 4 gratitude:3 thanks
huge thank you | = | 4 gratitude:3 thanks
huge thanks | = | 4 gratitude:3 thanks
big thanks | = | 3 gratitude:3 thanks
massive thank you | = | 4 gratitude:3 thanks
massive thanks | = | 4 gratitude:3 thanks
special thanks | = | 3 gratitude thanks
heartfelt thanks | = | 4 gratitude:3 thanks
from the bottom of my heart | = | 4 gratitude:3
can't thank you enough | = | 5 gratitude:3 thanks
cannot thank you enough | = | 5 gratitude:3 thanks
cant thank you enough | = | 5 gratitude:3 thanks
can't thank them enough | = | 5 gratitude:3 thanks
i owe you one | = | 3 gratitude
much appreciated | = | 3 gratitude thanks
really appreciate | = | 3 gratitude thanks
i appreciate | = | 2 gratitude thanks
would be appreciated | = | 0 request
would appreciate | = | 0 request
i'd appreciate | = | 0 request
appreciate your help | = | 2 gratitude thanks
indebted to | = | 3 gratitude
gratitude | = | 3 gratitude
thanking you | = | 1 gratitude:1 thanks
smile | v | 2 joy:1
smiling | = | 3 joy
grinning | = | 2 joy
laughing | = | 1 joy:1
lol | = | 0 joy:1
lmao | = | 0 joy:1
lmfao | = | 0 joy:1 profanity:1
rofl | = | 0 joy:1
haha/hahaha/hahahaha | = | 1 joy:1
hehe | = | 1 joy:1
hilarious | adj | 2 joy
funny | = | 1 joy:1
fun | = | 2 joy
so much fun | = | 4 joy
had a blast | = | 4 joy:3
had a great time | = | 4 joy
had a lovely time | = | 4 joy
had a wonderful time | = | 4 joy
lovely time | = | 3 joy
great time | = | 3 joy
wonderful time | = | 4 joy
great day | = | 3 joy
lovely day | = | 3 joy
best day ever | = | 5 joy:3
great night | = | 3 joy
great experience | = | 4 joy
lovely experience | = | 4 joy
wonderful experience | = | 4 joy
amazing experience | = | 4 joy:3
good experience | = | 3 joy:1
celebrate | v | 2 joy
celebrating | = | 2 joy
happy birthday | = | 2 joy
happy anniversary | = | 2 joy
merry christmas | = | 2 joy greeting
happy new year | = | 2 joy greeting
surprised | = | 0 surprise
surprise | n | 0 surprise
surprising | adj | 0 surprise
astonished | = | 0 surprise:3
astonishing | adj | 1 surprise
amazed | = | 3 surprise joy
baffled | = | -2 surprise
baffling | = | -2 surprise
bewildered | = | -2 surprise
stunned | = | 0 surprise:3
omg | = | 0 surprise
oh my god | = | 0 surprise
oh my days | = | 0 surprise
crikey | = | 0 surprise
blimey | = | 0 surprise
flipping heck | = | -1 surprise
holy moly | = | 0 surprise
whoa/woah | = | 0 surprise
no way | = | 0 surprise:1
relieved | = | 2 joy:1
relief | = | 2 joy:1
what a relief | = | 3 joy
peace of mind | = | 2 joy:1
nostalgic | = | 1 joy:1
nostalgia | = | 1 joy:1

== Pain that may need a person's care: the rules weigh these with what stands round them
suicidal | = | -5 sadness:3 distress
suicide | = | -4 sadness distress
self harm | = | -4 sadness distress
self harming | = | -5 sadness:3 distress
kill myself | = | -5 sadness:3 distress
killing myself | = | -5 sadness:3 distress
end my life | = | -5 sadness:3 distress
ending my life | = | -5 sadness:3 distress
end it all | = | -5 sadness:3 distress
ending it all | = | -5 sadness:3 distress
take my own life | = | -5 sadness:3 distress
taking my own life | = | -5 sadness:3 distress
don't want to live | = | -5 sadness:3 distress
don't want to be alive | = | -5 sadness:3 distress
don't want to be here anymore | = | -5 sadness:3 distress
dont want to be here anymore | = | -5 sadness:3 distress
don't want to wake up | = | -5 sadness:3 distress
want to die | = | -4 sadness:3
wanna die | = | -4 sadness:3
better off dead | = | -5 sadness:3 distress
better off without me | = | -5 sadness:3 distress
no reason to live | = | -5 sadness:3 distress
nothing left to live for | = | -5 sadness:3 distress
can't go on | = | -4 sadness:3 distress
can't cope | = | -4 sadness:3 distress
can't cope any more | = | -5 sadness:3 distress
cannot cope | = | -4 sadness:3 distress
can't take it anymore | = | -4 sadness
can't take it any more | = | -4 sadness
given up on life | = | -5 sadness:3 distress
at breaking point | = | -4 sadness:3 distress
