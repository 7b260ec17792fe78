# Topics of services: support, telecoms, energy, food, travel, health, banks, apps, public offices,
# media and causes, with what goes wrong in each.

== Support and being answered
support/helpline/helpdesk/chatbot/receptionist/chat/hotline/queue | = | topic:service
live chat | = | topic:service
phone line* | n | topic:service thing:n
email/ticket/enquiry/inquiry/message/dm/call/case/query/queries/appointment/booking/reservation | n | topic:service thing:n
complaint form* | n | topic:service
on hold | = | -2 fail topic:service
hold music | = | -1 topic:service
waiting on hold | = | -3 fail topic:service
no reply | = | -3 fail topic:service
no replies | = | -3 fail topic:service
no response | = | -3 fail topic:service
no answer | = | -3 fail topic:service
no one answers | = | -3 fail topic:service
nobody answers | = | -3 fail topic:service
no one replies | = | -3 fail topic:service
nobody replies | = | -3 fail topic:service
no one picks up | = | -3 fail topic:service
nobody picks up | = | -3 fail topic:service
no one has got back | = | -3 fail topic:service
no one has replied | = | -3 fail topic:service
nobody has replied | = | -3 fail topic:service
not replied | = | -3 fail topic:service
not responding | = | -3 fail topic:service
not responded | = | -3 fail topic:service
never replied | = | -3 fail topic:service
never reply | = | -3 fail topic:service
never respond | = | -3 fail topic:service
never answer | = | -3 fail topic:service
never answered | = | -3 fail topic:service
never called back | = | -4 fail topic:service
never got back | = | -4 fail topic:service
never heard back | = | -3 fail topic:service
haven't heard back | = | -3 fail topic:service
not heard back | = | -3 fail topic:service
heard nothing | = | -3 fail topic:service
no communication | = | -3 fail topic:service
lack of communication | = | -3 fail topic:service
no update | = | -2 fail topic:service
no updates | = | -2 fail topic:service
no explanation | = | -3 fail topic:service
no apology | = | -3 fail anger:1 topic:service
no call back | = | -3 fail topic:service
no callback | = | -3 fail topic:service
no help | = | -3 fail topic:service
no use | = | -2 fail
won't answer | = | -3 fail topic:service
won't reply | = | -3 fail topic:service
wont reply | = | -3 fail topic:service
don't answer | = | -3 fail topic:service
don't reply | = | -3 fail topic:service
dont reply | = | -3 fail topic:service
doesn't answer | = | -3 fail topic:service
unanswered | = | -3 fail topic:service
left on read | = | -3 fail topic:service
can't get through | = | -3 fail topic:service
cant get through | = | -3 fail topic:service
cannot get through | = | -3 fail topic:service
can't speak to | = | -3 fail topic:service
impossible to reach | = | -3 fail topic:service
impossible to contact | = | -3 fail topic:service
impossible to speak | = | -3 fail topic:service
ticket closed | = | -3 fail topic:service
closed my ticket | = | -3 fail topic:service
closed my case | = | -3 fail topic:service
keeps hanging up | = | -4 fail anger topic:service
line went dead | = | -3 fail topic:service
promised a call back | = | -2 topic:service
said they would call | = | -1 topic:service
supposed to call | = | -2 topic:service
supposed to | = | -1
was promised | = | -1
were promised | = | -1
understaffed | = | -3 topic:service
short staffed | = | -2 topic:service
service/attitude/manners/treatment/assistance | = | topic:service
rolled her eyes | = | -3 anger topic:service
rolled his eyes | = | -3 anger topic:service
queuing/queueing | = | -1 fail topic:service
long queue* | n | -2 fail topic:service
massive queue* | n | -3 fail topic:service

== Telecoms and the internet at home
broadband/wifi/router/fibre/fiber/internet/sim/signal/landline/modem/network/roaming | n | topic:technical thing:n
wi fi* | n | topic:technical thing:n
data plan* | n | topic:technical thing:n
mobile data | = | topic:technical
no signal | = | -3 fail topic:technical
no internet | = | -3 fail topic:technical
no wifi | = | -3 fail topic:technical
no service | = | -3 fail topic:technical
no broadband | = | -3 fail topic:technical
internet is down | = | -3 fail topic:technical
internet down | = | -3 fail topic:technical
keeps dropping | = | -3 fail topic:technical
keeps cutting out | = | -3 fail topic:technical
keeps disconnecting | = | -3 fail topic:technical
keeps buffering | = | -3 fail topic:technical
buffering | = | -2 fail topic:technical
dropouts | = | -2 fail topic:technical
porting | = | topic:technical

== Energy and water
electricity/gas/power/energy/heating/water | = | topic:technical
power cut* | n | -3 fail topic:technical
outage | n | -3 fail topic:technical
blackout | n | -3 fail topic:technical
burst pipe* | n | -3 fail topic:technical
prepay meter* | n | topic:billing thing:n
heat pump* | n | topic:product thing:n
solar panel* | n | topic:product thing:n
engineer never came | = | -4 fail topic:service

== Apps, sites and accounts
app/website/site/software/feature/button/checkout/basket/cart/server/browser/bug/notification/download | n | topic:technical thing:n
ios/android/wordpress/beta/plugin/api/interface/ui/settings | = | topic:technical
crash | v | -3 fail topic:technical
keeps crashing | = | -4 fail topic:technical
app crashes | = | -3 fail topic:technical
freezes | = | -3 fail topic:technical
keeps freezing | = | -3 fail topic:technical
glitch | n | -3 fail topic:technical
glitching | = | -3 fail topic:technical
bugs | = | -2 fail topic:technical
laggy app | = | -3 fail topic:technical
lagging | = | -3 fail topic:technical
error message* | n | -3 fail topic:technical
error code* | n | -2 fail topic:technical
is down | = | -3 fail topic:technical
are down | = | -2 fail topic:technical
went down | = | -2 fail topic:technical
down again | = | -3 fail topic:technical
won't load | = | -3 fail topic:technical
wont load | = | -3 fail topic:technical
not loading | = | -3 fail topic:technical
doesn't load | = | -3 fail topic:technical
won't open | = | -3 fail topic:technical
won't install | = | -3 fail topic:technical
won't let me | = | -3 fail topic:technical
wont let me | = | -3 fail topic:technical
broken link* | n | -3 fail topic:technical
blank screen | = | -3 fail topic:technical
black screen | = | -3 fail topic:technical
since the update | = | -1 topic:technical
latest update | = | topic:technical
payment declined | = | -3 fail topic:billing
declined | = | -2 fail
timed out | = | -3 fail topic:technical
too many ads | = | -3 topic:technical
full of ads | = | -3 topic:technical
account/password/login/username/profile/verification/passcode/pin | n | topic:account thing:n
log in* | n | topic:account thing:n
sign in* | n | topic:account thing:n
two factor | = | topic:account
can't log in | = | -3 fail topic:account
cant log in | = | -3 fail topic:account
can't login | = | -3 fail topic:account
cannot log in | = | -3 fail topic:account
can't access my account | = | -3 fail topic:account
unable to log in | = | -3 fail topic:account
locked out of | = | -3 fail topic:account
account locked | = | -3 fail topic:account
account blocked | = | -3 fail topic:account
blocked my account | = | -3 fail topic:account
account suspended | = | -3 fail topic:account
hacked | = | -4 worry fail topic:account
been hacked | = | -4 worry fail topic:account
account was hacked | = | -4 worry fail topic:account
phishing | = | -3 worry topic:account
verification code* | n | topic:account
reset link* | n | topic:account thing:n
unable to | = | -1 fail

== Food, restaurants, groceries
meal/dish/burger/pizza/sandwich/coffee/tea/latte/breakfast/lunch/dinner/dessert/cake/menu/table/steak/chicken/curry/kebab/salad/soup/cocktail/beer/wine/takeaway/takeout/starter/portion/roast/pudding/snack/yoghurt/yogurt/milk/bread/loaf/bakery | n | topic:product thing:n
ice cream* | n | topic:product thing:n
food/chips/fries/sushi/pasta/groceries/veg/meat/fish/bacon/gravy/cheese/chocolate | = | topic:product thing:n
cold food | = | -3 fail topic:product
food was cold | = | -3 fail topic:product
arrived cold | = | -3 fail topic:product
came cold | = | -3 fail topic:product
raw in the middle | = | -4 fail topic:safety
tiny portions | = | -3 topic:product
small portions | = | -2 topic:product
substitutions | = | -1 topic:product
vegan/vegetarian/halal/kosher/organic | = | topic:product
gluten free | = | topic:product
dairy free | = | topic:product

== Trains, planes, hotels
train/bus/coach/tram/tube/flight/plane/ferry/taxi/seat/ticket/platform/station/airport/gate/passport/visa/suitcase/timetable/carriage/railcard | n | topic:service thing:n
boarding pass* | n | topic:service thing:n
luggage/baggage | = | topic:service thing:n
check in | = | topic:service thing:n
hotel/room/apartment/villa/cruise/resort/pool/bathroom/shower/towel/holiday/vacation/trip/tour | n | topic:product thing:n
replacement bus* | n | -2 fail topic:service
rail replacement | = | -2 fail topic:service
missed connection* | n | -3 fail topic:service
missed my connection | = | -3 fail topic:service
missed my flight | = | -3 fail topic:service
missed my train | = | -3 fail topic:service
cancelled flight* | n | -3 fail topic:service
flight cancelled | = | -3 fail topic:service
train cancelled | = | -3 fail topic:service
cancelled again | = | -3 fail topic:service
cancelled last minute | = | -3 fail topic:service
delayed again | = | -3 fail topic:service
overbooked | = | -3 fail topic:service
bumped off | = | -3 fail topic:service
lost luggage | = | -3 fail topic:service
lost my luggage | = | -4 fail topic:service
lost my bag | = | -4 fail topic:service
no seats | = | -2 fail topic:service
standing room only | = | -2 fail topic:service
no air con | = | -2 fail topic:technical
bed bugs | = | -5 disgust topic:safety fail
bedbugs | = | -5 disgust topic:safety fail
delay repay | = | topic:refund

== Health, pharmacies, care
prescription/vaccine/tablet/pill/dose/inhaler/hospital/clinic/surgery/pharmacy/ward | n | topic:product thing:n
gp/nhs/er/insulin/medicine/meds/referral | = | topic:service
a&e | = | topic:service
test results | = | topic:service
waiting room* | n | topic:service
no appointments | = | -3 fail topic:service
appointment cancelled | = | -3 fail topic:service
side effect* | n | -2 worry topic:safety
rash | n | -2 worry topic:safety
allergic reaction* | n | -4 worry topic:safety
allergic | = | worry:1 topic:safety
allergen | n | worry:1 topic:safety
allergy/allergies | = | worry:1 topic:safety

== Banks, insurance, public offices
bank/loan/mortgage/overdraft/transfer/claim/policy/premium/iban/savings/excess/payout | n | topic:billing thing:n
bank card* | n | topic:billing thing:n
debit card* | n | topic:billing thing:n
credit card* | n | topic:billing thing:n
cash machine* | n | topic:technical thing:n
claim rejected | = | -4 fail topic:service
rejected my claim | = | -4 fail topic:service
refused my claim | = | -4 fail topic:service
refused to pay | = | -4 fail topic:service
card declined | = | -3 fail topic:billing
frozen my account | = | -4 fail topic:account
froze my account | = | -4 fail topic:account
council/tax/permit/passport/licence/license/pension/pothole/bin/recycling/streetlight | n | topic:service thing:n
council tax | = | topic:billing
bins not collected | = | -3 fail topic:service
bin collection* | n | topic:service thing:n
red tape | = | -3 topic:service
bureaucracy | = | -2 topic:service
backlog | n | -2 fail topic:service
processing time* | n | topic:service

== Media, culture, non-profit and values
article/podcast/episode/series/film/movie/magazine/newspaper/concert/gig/album/season/channel/programme/program/headline | n | topic:product thing:n
clickbait | = | -3 topic:ethics
fake news | = | -3 topic:ethics
biased | = | -3 topic:ethics
bias | = | -2 topic:ethics
propaganda | = | -3 topic:ethics
charity/charities/donation/donate/volunteer/fundraiser | = | topic:ethics
animal testing | = | -2 topic:ethics
cruelty free | = | 2 topic:ethics
palm oil | = | -1 topic:ethics
plastic packaging | = | -1 topic:ethics
single use plastic | = | -2 topic:ethics
carbon footprint | = | topic:ethics
climate/environment/environmental/planet/recyclable/pollution/deforestation | = | topic:ethics
fair trade | = | 1 topic:ethics
living wage | = | topic:ethics
minimum wage | = | topic:ethics
tax dodging | = | -4 anger topic:ethics
tax avoidance | = | -3 topic:ethics
tax dodgers | = | -4 anger insult:1 topic:ethics
woke | = | -1 topic:ethics
virtue signalling/signaling | = | -3 topic:ethics
rainbow washing | = | -3 topic:ethics
union busting | = | -4 anger topic:ethics

== Privacy and data
gdpr/privacy/cookies/unsubscribe/spam | = | topic:privacy
personal data | = | topic:privacy
personal details | = | topic:privacy
personal information | = | topic:privacy
my data | = | topic:privacy
data breach* | n | -4 worry topic:privacy fail
data protection | = | topic:privacy
data leak* | n | -4 worry topic:privacy fail
subject access request* | n | topic:privacy
delete my data | = | topic:privacy request
delete my details | = | topic:privacy request
delete my account | = | topic:privacy request
right to be forgotten | = | topic:privacy
sold my data | = | -4 anger topic:privacy
selling my data | = | -4 anger topic:privacy
sharing my data | = | -3 topic:privacy
shared my details | = | -4 anger topic:privacy fail
marketing emails | = | -1 topic:privacy
spam emails | = | -3 topic:privacy
spam calls | = | -3 topic:privacy
nuisance calls | = | -3 anger topic:privacy
keep emailing me | = | -3 topic:privacy

== Safety and injury
safety/recall/recalled/hygiene | = | topic:safety
first aid | = | topic:safety
fire hazard* | n | -5 worry:3 topic:safety
electric shock* | n | -5 worry:3 topic:safety
caught fire | = | -5 worry:3 topic:safety
set on fire | = | -4 worry topic:safety
burst into flames | = | -5 worry:3 topic:safety
smoke | = | -1 topic:safety
smoking hot | = | 0
exploded | = | -5 worry:3 topic:safety
explode | v | -4 worry topic:safety
overheating | = | -3 worry topic:safety fail
overheats | = | -3 worry topic:safety fail
burns | = | -2
injured | = | -4 worry topic:safety
injury/injuries | = | -3 worry topic:safety
hospitalised/hospitalized | = | -5 worry:3 topic:safety
food poisoning | = | -5 worry disgust topic:safety
poisoned | = | -4 worry topic:safety
salmonella/listeria/norovirus | = | -4 worry topic:safety
e coli | = | -4 worry topic:safety
choking | = | -4 worry topic:safety
choked | = | -4 worry topic:safety
choking hazard* | n | -4 worry:3 topic:safety
anaphylaxis/anaphylactic | = | -5 worry:3 topic:safety
epipen | n | worry topic:safety
carbon monoxide | = | -4 worry topic:safety
gas leak* | n | -5 worry:3 topic:safety urgency:3
threw up | = | -3 disgust topic:safety
throwing up | = | -3 disgust topic:safety
vomiting | = | -3 disgust topic:safety
diarrhoea/diarrhea | = | -3 disgust topic:safety
maggot | n | -5 disgust:3 topic:safety
cockroach/cockroaches | = | -5 disgust:3 topic:safety
rat droppings | = | -5 disgust:3 topic:safety
mouse droppings | = | -5 disgust:3 topic:safety
rodent | n | -4 disgust topic:safety
fly in my | = | -4 disgust topic:safety
hair in my | = | -4 disgust topic:safety
bug in my | = | -4 disgust topic:safety
slug in my | = | -4 disgust topic:safety
glass in my | = | -5 worry:3 topic:safety
plastic in my | = | -4 worry topic:safety
metal in my | = | -4 worry topic:safety
