# Words of praise and content, British and American. Weights: 1 mild, 3 plain, 5 the strongest.

== Plain praise: adjectives a pleased customer uses of a thing, a place or a service
good | = | 2
better | = | 1
best | = | 3
great | adj | 3
nice | adj | 2
lovely | adj | 3 joy:1
excellent | adj | 4
amazing | adj | 4 joy
awesome | adj | 4 joy
fantastic | adj | 4 joy
wonderful | adj | 4 joy
brilliant | adj | 4
superb | adj | 4
perfect | = | 4
perfection | = | 4
fabulous | adj | 4 joy
terrific | adj | 4
marvellous/marvelous | adj | 4 joy
magnificent | adj | 4
outstanding | adj | 4
exceptional | = | 4
exceptionally good | = | 4
incredible | = | 3 surprise:1
phenomenal | adj | 4
sensational | adj | 4
stunning | adj | 4
gorgeous | adj | 4
beautiful | = | 3
delightful | adj | 3 joy
charming | adj | 2
splendid | adj | 3
spectacular | adj | 4
impressive | adj | 3
remarkable | = | 3
admirable | adj | 3
stellar | = | 4
sublime | adj | 4
divine | adj | 3
heavenly | = | 3
exquisite | adj | 4
glorious | adj | 3
majestic | adj | 3
flawless | adj | 4
faultless | adj | 4
spotless | adj | 3
immaculate | adj | 3
impeccable | adj | 4
pristine | = | 3
unbeatable | = | 3
unrivalled/unrivaled | = | 4
unmatched | = | 3
unforgettable | adj | 4 joy
memorable | adj | 2
first class | = | 4
first rate | = | 4
top notch | = | 4
top quality | = | 3
high quality | = | 2
great quality | = | 3
good quality | = | 2
world class | = | 4
five star | = | 4
five stars | = | 4
5 stars | = | 4
5 star | = | 4
10/10 | = | 4
10 out of 10 | = | 4
ten out of ten | = | 4
a+ | = | 3
second to none | = | 4
tip top | = | 3
spot on | = | 3
bang on | = | 3
decent | adj | 1
solid | adj | 1
satisfactory | = | 1
acceptable | = | 1
adequate | = | 1
alright | = | 1
not bad | = | 1
not bad at all | = | 2
not too bad | = | 1
not too shabby | = | 2
fair play | = | 2
fair enough | = | 0

== Praise of how a thing works, looks or feels
reliable | adj | 3
dependable | adj | 3
sturdy | adj | 2
durable | adj | 2
well made | = | 3
well built | = | 2
well designed | = | 3
well packaged | = | 3
well thought out | = | 3
well organised/organized | = | 2
well run | = | 2
well worth | = | 3
well worth it | = | 4
worth every penny | = | 4
worth every cent | = | 4
worth the money | = | 3
worth the wait | = | 3
worth it | = | 2
good value | = | 3
great value | = | 3
value for money | = | 2
bargain | n | 2 topic:price
affordable | adj | 2 topic:price
reasonable | adj | 2
reasonably priced | = | 3 topic:price
fairly priced | = | 3 topic:price
cheap and cheerful | = | 2 topic:price
easy | adj | 1
easy to use | = | 3
easy peasy | = | 2
straightforward | = | 2
simple to use | = | 2
user friendly | = | 3 topic:technical
intuitive | adj | 2
handy | adj | 2
useful | adj | 2
practical | adj | 1
convenient | adj | 2
seamless | adj | 3
smooth | adj | 2
hassle free | = | 3
stress free | = | 3
effortless | adj | 3
efficient | adj | 3
effective | adj | 2
prompt | adj | 2
speedy | adj | 2
swift | adj | 2
super fast | = | 3
lightning fast | = | 3
quick delivery | = | 3 topic:delivery
fast delivery | = | 3 topic:delivery
speedy delivery | = | 3 topic:delivery
quick response | = | 3 topic:service
quick reply | = | 3 topic:service
fast response | = | 3 topic:service
on time | = | 1 topic:delivery
right on time | = | 2 topic:delivery
ahead of schedule | = | 2
ahead of time | = | 2
works perfectly | = | 4 topic:product
works great | = | 3 topic:product
works like a charm | = | 4 topic:product
works like a dream | = | 4 topic:product
works a treat | = | 4 topic:product
working perfectly | = | 3
works well | = | 3
works fine | = | 2
as described | = | 2 topic:product
as advertised | = | 2 topic:product
as expected | = | 1
exactly what i wanted | = | 4
just what i needed | = | 4
just what i wanted | = | 4
fits perfectly | = | 3 topic:product
perfect fit | = | 3 topic:product
comfy | = | 2
comfortable | adj | 2
cosy/cozy | adj | 2
soft | adj | 1
stylish | adj | 2
elegant | adj | 3
classy | adj | 2
sleek | adj | 2
cute | adj | 2
adorable | adj | 3
eye catching | = | 2
modern | = | 1
innovative | adj | 2
refreshing | adj | 2
relaxing | = | 2
spacious | adj | 2
clean | adj | 1
sparkling clean | = | 3
tidy | adj | 1
peaceful | adj | 2
genuine | adj | 1
authentic | adj | 2
honest | = | 2
trustworthy | adj | 3
transparent | adj | 1
ethical | adj | 2 topic:ethics
sustainable | adj | 1 topic:ethics

== Praise of food and drink
delicious | adj | 4 joy:1
tasty | adj | 3
yummy | adj | 3 joy:1
yum | = | 3 joy:1
scrumptious | adj | 4
mouthwatering | = | 4
mouth watering | = | 4
finger licking | = | 3
lip smacking | = | 3
flavoursome/flavorful/flavourful | = | 3
moreish | = | 3
juicy | adj | 2
succulent | adj | 3
cooked to perfection | = | 4
melts in the mouth | = | 4
melt in the mouth | = | 4
fluffy | = | 2
piping hot | = | 2
perfectly cooked | = | 4
generous portions | = | 3
good portions | = | 2
drooling | = | 2
to die for | = | 4
hits the spot | = | 3
hit the spot | = | 3
chef's kiss | = | 4

== Praise of people and service
friendly | adj | 3 topic:service
helpful | adj | 3 topic:service
so helpful | = | 3 topic:service gratitude:1
very helpful | = | 3 topic:service gratitude:1
super helpful | = | 4 topic:service gratitude:1
polite | adj | 2 topic:service
courteous | adj | 3 topic:service
welcoming | = | 3 topic:service
attentive | adj | 3 topic:service
patient with | = | 2 topic:service
so patient | = | 3 topic:service
caring | = | 3
so kind | = | 3 gratitude
very kind | = | 3 gratitude
how kind | = | 3 gratitude
kindness | = | 3 gratitude:1
kindly helped | = | 2 gratitude
kindest | = | 3 gratitude:1
thoughtful | adj | 3
considerate | adj | 3
compassionate | adj | 3
accommodating | = | 3
professional | adj | 2
professionalism | = | 3
knowledgeable | adj | 3
competent | adj | 2
skilled | = | 2
talented | = | 3
hardworking | = | 3
hard working | = | 3
dedicated | = | 2
diligent | adj | 2
responsive | adj | 3 topic:service
proactive | adj | 2
above and beyond | = | 4 gratitude topic:service
went the extra mile | = | 4 gratitude topic:service
go the extra mile | = | 3 topic:service
goes the extra mile | = | 4 topic:service
nothing was too much trouble | = | 4 topic:service
nothing too much trouble | = | 4 topic:service
couldn't do enough | = | 3 gratitude topic:service
couldn't have been more helpful | = | 4 gratitude topic:service
couldn't have been nicer | = | 4 topic:service
couldn't have been kinder | = | 4 gratitude
couldn't have been easier | = | 4
great customer service | = | 4 topic:service
excellent customer service | = | 4 topic:service
good customer service | = | 3 topic:service
excellent service | = | 4 topic:service
great service | = | 3 topic:service
good service | = | 3 topic:service
brilliant service | = | 4 topic:service
amazing service | = | 4 topic:service
fantastic service | = | 4 topic:service
lovely staff | = | 3 topic:service
great staff | = | 3 topic:service
great team | = | 3 topic:service
lovely team | = | 3 topic:service
lovely people | = | 3
a pleasure to deal with | = | 4 topic:service
pleasure to deal with | = | 4 topic:service
pleasure doing business | = | 3
a real gem | = | 4
gem | n | 2
absolute star | = | 4 gratitude
superstar | n | 4
you're a star | = | 4 gratitude
you're stars | = | 4 gratitude
you star | = | 4 gratitude
legend | n | 3
hero/heroes | = | 3
lifesaver | n | 4 gratitude
life saver* | n | 4 gratitude
saved my life | = | 4 gratitude
saved my day | = | 4 gratitude
saved the day | = | 4 gratitude
made my day | = | 4 joy gratitude
made our day | = | 4 joy gratitude
made my week | = | 4 joy
made my year | = | 4 joy
put a smile on my face | = | 4 joy
restored my faith | = | 4 gratitude
angel | n | 3 gratitude:1
rockstar | n | 3
you guys rock | = | 4 joy
you rock | = | 4 joy
keep it up | = | 3
keep up the good work | = | 4
keep up the great work | = | 4
keep doing what you're doing | = | 3
well done | = | 3
good job | = | 2
great job | = | 3
nice job | = | 2
nice work | = | 2
great work | = | 3
good work | = | 2
good on you | = | 3
good for you | = | 2
bravo | = | 3
kudos | = | 3
props | = | 2
hats off | = | 4
hat's off | = | 4
take a bow | = | 3
congrats | = | 3 joy:1
congratulations | = | 3 joy:1
shout out to | = | 2
shoutout to | = | 2
big up | = | 3
credit where it's due | = | 2
credit where credit is due | = | 2

== Verbs of liking and approval
love | v | 3 joy
loving | = | 3 joy
loved it | = | 4 joy
love it | = | 4 joy
love this | = | 4 joy
love these | = | 4 joy
love you guys | = | 4 joy
luv | = | 3 joy
lurve | = | 3 joy
adore | v | 4 joy
enjoy | v | 2 joy
enjoyable | adj | 3 joy
appreciate | v | 2 gratitude
appreciative | = | 2 gratitude
recommend | v | 3
highly recommend* | v | 4
highly recommended | = | 4
would recommend | = | 3
can't recommend enough | = | 4
cannot recommend enough | = | 4
can't recommend highly enough | = | 4
will be recommending | = | 4
recommendable | = | 3
impress | v | 3
impressed | = | 3
really impressed | = | 4
very impressed | = | 4
so impressed | = | 4
satisfied | = | 2
very satisfied | = | 3
satisfying | = | 2
please to say | = | 2
pleased | = | 3 joy
very pleased | = | 3 joy
so pleased | = | 4 joy
delight | v | 4 joy
delighted | = | 4 joy
thrilled | = | 4 joy
thrilled to bits | = | 5 joy:3
overjoyed | = | 5 joy:3
ecstatic | = | 5 joy:3
elated | = | 4 joy:3
excited | = | 3 joy
exciting | = | 3 joy
so excited | = | 3 joy
happy | adj | 3 joy
happier | = | 2 joy
happy customer | = | 4 joy
happy bunny | = | 3 joy
glad | adj | 2 joy:1
cheerful | adj | 2 joy
cheered me up | = | 3 joy
grateful | adj | 3 gratitude
thankful | adj | 3 gratitude
so grateful | = | 4 gratitude:3
eternally grateful | = | 5 gratitude:3
forever grateful | = | 5 gratitude:3
blessed | = | 2 gratitude:1
honoured/honored | = | 2
proud | adj | 2 joy:1
admire | v | 2
amaze | v | 3 joy
astounded | = | 2 surprise
pleasantly surprised | = | 3 joy surprise
exceeded my expectations | = | 4 joy surprise:1
exceeded all expectations | = | 4 joy surprise:1
exceeded expectations | = | 4 joy
beyond expectations | = | 3
better than expected | = | 3 surprise:1
better than ever | = | 3
never let me down | = | 4
never lets me down | = | 4
never disappoints | = | 4
never disappoint | = | 4
never disappointed | = | 4
never had a problem | = | 3
never had any problems | = | 3
never had an issue | = | 3
never had any issues | = | 3
no complaints | = | 3
no complaints here | = | 3
nothing but praise | = | 4
no problem | = | 1
no problems | = | 2
no issues | = | 2
no worries | = | 1
no hassle | = | 2
without a hitch | = | 3
without any problems | = | 2
no fuss | = | 2
loyal customer* | n | 0
long time customer* | n | 0
big fan* | n | 3 joy:1
huge fan* | n | 3 joy:1
favourite/favorite | n | 3 joy:1
fave | n | 3 joy:1
go to place | = | 2
can't wait | = | 2 joy
cannot wait | = | 2 joy
looking forward to | = | 2 joy:1
look forward to | = | 1 joy:1
will be back | = | 3
will definitely be back | = | 4
we'll be back | = | 3
i'll be back | = | 2
will order again | = | 4
will buy again | = | 4
will be ordering again | = | 4
would buy again | = | 3
will definitely use again | = | 4
will use again | = | 3
will shop here again | = | 4
coming back for more | = | 3
customer for life | = | 4
always a pleasure | = | 3
pleasure | = | 2 joy:1
what a treat | = | 3 joy
yay | = | 3 joy
woohoo | = | 3 joy
woo hoo | = | 3 joy
hooray/hurray | = | 3 joy
yippee | = | 3 joy
whoop | = | 2 joy
whoop whoop | = | 3 joy
wow | = | 1 surprise
masterpiece | n | 4
treasure | n | 2
joy | n | 3 joy
bliss | = | 3 joy
paradise | = | 3 joy
success | = | 2
improved | = | 2
improvement | n | 1
huge improvement | = | 3
much better | = | 2
so much better | = | 3
way better | = | 2
all sorted | = | 3 gratitude:1
all sorted now | = | 3 gratitude:1
sorted it out | = | 2 gratitude:1
fixed it | = | 2
problem solved | = | 3
quickly resolved | = | 3 gratitude:1
arrived safely | = | 3 topic:delivery
arrived early | = | 3 topic:delivery
arrived on time | = | 3 topic:delivery
came early | = | 2 topic:delivery
beautifully packaged | = | 4 topic:delivery
beautifully wrapped | = | 4
feel at home | = | 3
made us feel welcome | = | 4 topic:service
made to feel welcome | = | 4 topic:service
warm welcome | = | 3 topic:service
family friendly | = | 2
dog friendly | = | 2
kid friendly | = | 2

== Praise of the young and the chatty
slay | v | 3 joy:1
slaps | = | 3
is fire | = | 3
dope | = | 2
epic | = | 3
ace | = | 3
banger | n | 3
lush | = | 3
belter | n | 3
smashed it | = | 4
nailed it | = | 4
killed it | = | 3
crushed it | = | 3
peng | = | 2
goated | = | 3
bomb diggity | = | 3
the bomb | = | 3
the best | = | 3
the best ever | = | 4
best ever | = | 4
best in the business | = | 4
best in town | = | 4
one of the best | = | 3
bee's knees | = | 4
dog's bollocks | = | 4
dogs bollocks | = | 4
mutt's nuts | = | 4
cat's pyjamas | = | 4
cat's whiskers | = | 4
the shit | = | 3
the tits | = | 2
badass | = | 2
bad ass | = | 2
kickass | = | 3
kick ass | = | 3
shit hot | = | 3 profanity:1
fucking amazing | = | 5 joy profanity:2
fucking awesome | = | 5 joy profanity:2
fucking brilliant | = | 5 joy profanity:2
fucking love | = | 4 joy profanity:2
fuckin love | = | 4 joy profanity:2
bloody brilliant | = | 4 joy profanity:1
bloody lovely | = | 4 joy profanity:1
bloody good | = | 3 profanity:1
bloody marvellous | = | 4 joy profanity:1
damn good | = | 3 profanity:1
pretty damn good | = | 3 profanity:1
hell yes | = | 3 joy
hell yeah | = | 3 joy
holy shit that's good | = | 4 joy profanity:1
insanely good | = | 4
wicked good | = | 3
sick beats | = | 2
a vibe | = | 2
good vibes | = | 3 joy
vibing | = | 2
obsessed | = | 3 joy
obsessed with | = | 3 joy
living for this | = | 4 joy
here for it | = | 3
no notes | = | 3
chefs kiss | = | 4
iconic | = | 3
yasss | = | 4 joy
yas | = | 3 joy
take my money | = | 4 joy
shut up and take my money | = | 4 joy
need this in my life | = | 3
want one | = | 1
want this | = | 1
looks amazing | = | 4
looks great | = | 3
looks good | = | 2
looks delicious | = | 4
looks lovely | = | 3
looks fab | = | 3
fab | = | 3
brill | = | 3
fabby | = | 3
fantabulous | = | 4
ty | = | 1 thanks gratitude
tysm | = | 3 thanks gratitude
massive w | = | 3

== Likes said plainly, and set phrases where a praise word praises nothing
i like | = | 2 joy:1
we like | = | 2 joy:1
really like | = | 2 joy:1
liked it | = | 2 joy:1
liked the | = | 2
so touched | = | 3 gratitude
best way | = | 0
the best way | = | 0
best option | = | 0
the best option | = | 0
best before | = | 0
best time | = | 0
the best time | = | 0
best person | = | 0
the best person | = | 0
best place to | = | 0
good luck | = | 0
for good | = | 0
good grief | = | -1
great deal | = | 0
as well as | = | 0
great uncle | = | 0
great aunt | = | 0
great britain | = | 0
pretty good | = | 2
pretty much | = | 0
a pretty penny | = | -2 topic:price
no joy | = | -2 fail
no luck | = | -2 fail
felt so welcome | = | 4 joy topic:service
feel so welcome | = | 4 joy topic:service
felt welcome | = | 3 joy topic:service
feel welcome | = | 3 joy topic:service
made us welcome | = | 4 joy topic:service
turning my complaint around | = | 3 gratitude topic:service
turned my complaint around | = | 3 gratitude topic:service
happy to wait | = | 0
happy to help | = | 1
happy to pay | = | 0
how good | = | 3
nice touch | = | 3
nothing to complain about | = | 4
not a single thing to complain about | = | 4
not a thing to complain about | = | 4
gentleman | = | 3
these slap | = | 3
this slaps | = | 3
so glad i switched | = | 5 joy
glad i switched | = | 4 joy
happy i switched | = | 4 joy
they sorted it | = | 3
you sorted it | = | 3
held my hand | = | 4 gratitude
held her hand | = | 4 gratitude
held his hand | = | 4 gratitude

== Pleased phrases built on words that blame elsewhere
cried laughing | = | 3 joy
no pain | = | 2
no idea how happy | = | 4 joy
no idea how much i love | = | 4 joy
no idea how grateful | = | 4 gratitude
dangerously good | = | 3 joy
dangerously addictive | = | 3 joy
dangerously tasty | = | 3 joy
stupidly tasty | = | 4 joy
stupidly good | = | 4 joy
ridiculously good | = | 4 joy
ridiculously tasty | = | 4 joy
damn that looks good | = | 4 joy profanity:1
sick of other brands | = | 0
only one that doesn't | = | 3
only one that works | = | 3
the guard found it | = | 4 gratitude
you found it | = | 2
found my | = | 1
how could anyone complain | = | 4
so gentle | = | 3
was dreading | = | 0 worry:1
hate cooking | = | 0
hate ironing | = | 0
hate shopping | = | -1
the old one was | = | 0
