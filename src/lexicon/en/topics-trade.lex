# Topics of shops, parcels, money and products: the things a grievance is about, and what goes wrong.

== Parcels and couriers: things
parcel/package/delivery/shipment/dispatch/packet/envelope/letter/mailbox/locker/tracking/label | n | topic:delivery thing:n
order | n | thing:n
postage | = | topic:delivery
shipping/courier/mail/freight/depot/warehouse/doorstep/signature | n | topic:delivery
safe place* | n | topic:delivery
tracking number* | n | topic:delivery thing:n
tracking link* | n | topic:delivery thing:n
click and collect | = | topic:delivery
pick up point* | n | topic:delivery
pickup point* | n | topic:delivery
sorting office* | n | topic:delivery
next day delivery | = | topic:delivery
same day delivery | = | topic:delivery
free delivery | = | 1 topic:delivery
delivery slot* | n | topic:delivery thing:n
delivery window | = | topic:delivery
delivery date* | n | topic:delivery
estimated delivery | = | topic:delivery
customs | = | topic:delivery
shipped | = | topic:delivery
delivered | = | topic:delivery
deliver | v | topic:delivery
dispatched/despatched | = | topic:delivery
out for delivery | = | topic:delivery
in transit | = | topic:delivery

== Parcels and couriers: what goes wrong
late | = | -2 fail
later than | = | -1 fail
delayed | = | -2 fail
delay | n | -2 fail
overdue | = | -2 fail
lost | = | -2 fail
missing | = | -2 fail
lost in transit | = | -3 fail topic:delivery
lost in the post | = | -3 fail topic:delivery
gone missing | = | -3 fail
went missing | = | -3 fail
never arrived | = | -4 fail topic:delivery
never arrives | = | -4 fail topic:delivery
never came | = | -4 fail topic:delivery
never turned up | = | -4 fail topic:delivery
never showed up | = | -4 fail topic:delivery
never received | = | -4 fail topic:delivery
never delivered | = | -4 fail topic:delivery
never shipped | = | -4 fail topic:delivery
not arrived | = | -3 fail topic:delivery
not been delivered | = | -3 fail topic:delivery
not received | = | -3 fail topic:delivery
not delivered | = | -3 fail topic:delivery
hasn't arrived | = | -3 fail topic:delivery
hasnt arrived | = | -3 fail topic:delivery
hasn't turned up | = | -3 fail topic:delivery
hasn't come | = | -3 fail topic:delivery
hasn't shipped | = | -3 fail topic:delivery
hasn't been dispatched | = | -3 fail topic:delivery
hasn't been delivered | = | -3 fail topic:delivery
haven't received | = | -3 fail
havent received | = | -3 fail
have not received | = | -3 fail
still not received | = | -3 fail
still not here | = | -3 fail topic:delivery
still not arrived | = | -3 fail topic:delivery
still hasn't arrived | = | -4 fail topic:delivery
still waiting | = | -3 fail
still nothing | = | -3 fail
still no | = | -3 fail
still no sign | = | -3 fail
still haven't | = | -3 fail
still hasn't | = | -3 fail
still havent | = | -3 fail
still not | = | -2 fail
no sign of | = | -3 fail
nothing yet | = | -2 fail
no show | = | -4 fail
didn't arrive | = | -3 fail topic:delivery
didnt arrive | = | -3 fail topic:delivery
did not arrive | = | -3 fail topic:delivery
didn't turn up | = | -4 fail
didnt turn up | = | -4 fail
didn't show up | = | -4 fail
failed to deliver | = | -4 fail topic:delivery
failed delivery | = | -3 fail topic:delivery
failed to turn up | = | -4 fail
marked as delivered | = | -2 fail topic:delivery
says delivered | = | -1 topic:delivery
left in the rain | = | -3 fail topic:delivery
left outside | = | -2 fail topic:delivery
thrown over the fence | = | -4 fail topic:delivery
dumped | = | -2 fail topic:delivery
wrong address | = | -3 fail topic:delivery
wrong house | = | -3 fail topic:delivery
missed delivery | = | -2 fail topic:delivery
returned to sender | = | -3 fail topic:delivery
stuck in | = | -2 fail
stuck on | = | -2 fail
sorry we missed you | = | -1 fail topic:delivery
while i was home | = | -1 topic:delivery
no tracking | = | -2 fail topic:delivery
tracking hasn't moved | = | -3 fail topic:delivery
waiting | = | -2 fail
been waiting | = | -3 fail
waited | = | -2 fail
waiting for | = | -2 fail
waited in all day | = | -4 fail topic:delivery
stayed in all day | = | -3 fail topic:delivery
took the day off | = | -2 topic:delivery
keep waiting | = | -3 fail
waiting list* | n | 0

== Money back and returns
refund | n | topic:refund thing:n
refunded | = | topic:refund
reimbursement/voucher | n | topic:refund thing:n
credit note* | n | topic:refund thing:n
reimburse | v | topic:refund
money back | = | topic:refund
my money back | = | topic:refund
return label* | n | topic:refund thing:n
returns/exchange | = | topic:refund
return policy | = | topic:refund
returns policy | = | topic:refund
send it back | = | topic:refund
sent it back | = | topic:refund
chargeback | n | -2 topic:refund
gift card* | n | topic:refund thing:n
store credit | = | topic:refund
compensation/compensate/compensated | = | topic:refund
no refund | = | -3 fail topic:refund
refused a refund | = | -4 fail topic:refund
refuse to refund | = | -4 fail topic:refund
refused to refund | = | -4 fail topic:refund
refusing to refund | = | -4 fail topic:refund
not refunded | = | -3 fail topic:refund
won't refund | = | -4 fail topic:refund
wont refund | = | -4 fail topic:refund
never refunded | = | -4 fail topic:refund
haven't been refunded | = | -3 fail topic:refund
not been refunded | = | -3 fail topic:refund
waiting for a refund | = | -3 fail topic:refund
waiting for my refund | = | -3 fail topic:refund
keeping my money | = | -4 anger fail topic:refund
kept my money | = | -4 anger fail topic:refund
holding my money | = | -4 anger fail topic:refund
out of pocket | = | -3 fail topic:refund

== Bills and charges
bill/invoice/charge/payment/receipt/instalment/statement/tariff | n | topic:billing thing:n
direct debit* | n | topic:billing thing:n
standing order* | n | topic:billing
meter | n | topic:billing thing:n
meter reading* | n | topic:billing thing:n
smart meter* | n | topic:billing thing:n
billing/paid/pay/paying/owe/owed | = | topic:billing
debt collectors | = | -3 topic:billing
double charged | = | -4 fail topic:billing
charged twice | = | -4 fail topic:billing
charged me twice | = | -4 fail topic:billing
billed twice | = | -4 fail topic:billing
taken twice | = | -3 fail topic:billing
charged double | = | -4 fail topic:billing
paid twice | = | -3 fail topic:billing
wrong amount | = | -3 fail topic:billing
wrong bill | = | -3 fail topic:billing
charged the wrong | = | -3 fail topic:billing
still charging me | = | -4 fail topic:billing
still being charged | = | -4 fail topic:billing
keep charging | = | -4 fail topic:billing
charged for something | = | -3 fail topic:billing
without my consent | = | -4 fail topic:billing
without permission | = | -3 fail
without my permission | = | -4 fail
unauthorised/unauthorized | = | -3 fail topic:billing
took money | = | -2 fail topic:billing
taken money | = | -2 fail topic:billing
estimated bill* | n | -1 topic:billing
incorrect bill* | n | -3 fail topic:billing
bill doubled | = | -3 fail topic:billing
bill went up | = | -2 fail topic:billing

== Products: things bought
product/item/box/size/colour/color/shoe/boot/trainer/sneaker/shirt/dress/coat/jacket/jumper/sweater/skirt/bag/handbag/purse/necklace/phone/laptop/tablet/charger/cable/headphone/speaker/screen/battery/camera/printer/console/controller/tv/fridge/freezer/washer/dishwasher/oven/kettle/toaster/hoover/vacuum/boiler/heater/radiator/sofa/couch/mattress/bed/table/chair/wardrobe/desk/lamp/candle/carpet/curtain/toy/doll/puzzle/pushchair/pram/cot/bike/scooter/tyre/tire/helmet/tent/serum/shampoo/perfume/lipstick/mascara/moisturiser/card | n | topic:product thing:n
jeans/trousers/leggings/glasses/earbuds/airpods/earrings/scissors | = | topic:product thing:n
washing machine* | n | topic:product thing:n
tumble dryer* | n | topic:product thing:n
car seat* | n | topic:product thing:n
power bank* | n | topic:product thing:n
air fryer* | n | topic:product thing:n
hair dryer* | n | topic:product thing:n
hairdryer | n | topic:product thing:n
coffee machine* | n | topic:product thing:n
instructions/manual/warranty/guarantee/packaging/quality/fabric/material/ingredients | = | topic:product
spare part* | n | topic:product thing:n
replacement | n | topic:product thing:n

== Products: what goes wrong
broken | = | -3 fail topic:product
broke | = | -3 fail topic:product
breaks | = | -2 fail topic:product
smashed | = | -3 fail topic:product
shattered | = | -3 fail topic:product
damaged | = | -3 fail topic:product
damage | = | -2 fail topic:product
faulty | = | -3 fail topic:product
defective | = | -3 fail topic:product
defect | n | -3 fail topic:product
dead on arrival | = | -4 fail topic:product
arrived broken | = | -4 fail topic:product
arrived damaged | = | -4 fail topic:product
came broken | = | -4 fail topic:product
came damaged | = | -4 fail topic:product
in pieces | = | -3 fail topic:product
in bits | = | -3 fail topic:product
stopped working | = | -4 fail topic:product
stops working | = | -4 fail topic:product
doesn't work | = | -3 fail topic:product
doesnt work | = | -3 fail topic:product
does not work | = | -3 fail topic:product
didn't work | = | -3 fail topic:product
don't work | = | -3 fail topic:product
dont work | = | -3 fail topic:product
not working | = | -3 fail topic:product
isn't working | = | -3 fail topic:product
isnt working | = | -3 fail topic:product
won't work | = | -3 fail topic:product
won't turn on | = | -3 fail topic:product
wont turn on | = | -3 fail topic:product
won't charge | = | -3 fail topic:product
won't switch on | = | -3 fail topic:product
doesn't fit | = | -2 fail topic:product
doesn't hold charge | = | -3 fail topic:product
packed in | = | -3 fail topic:product
packed up after | = | -3 fail topic:product
conked out | = | -3 fail topic:product
on the blink | = | -3 fail topic:product
kaput | = | -3 fail topic:product
knackered | = | -2 fail
leaking | = | -3 fail topic:product
leaks | = | -2 fail topic:product
wrong item* | n | -3 fail topic:product
wrong order | = | -3 fail topic:product
wrong size | = | -2 fail topic:product
wrong colour/color | = | -2 fail topic:product
wrong one | = | -2 fail topic:product
wrong product | = | -3 fail topic:product
sent the wrong | = | -3 fail topic:product
sent me the wrong | = | -3 fail topic:product
items missing | = | -3 fail topic:product
item missing | = | -3 fail topic:product
missing items | = | -3 fail topic:product
missing item | = | -3 fail topic:product
missing parts | = | -3 fail topic:product
parts missing | = | -3 fail topic:product
half my order | = | -2 fail topic:product
half the order | = | -2 fail topic:product
incomplete | = | -2 fail topic:product
empty box | = | -4 fail topic:product
out of date | = | -3 fail topic:product
expired | = | -2 fail
past its sell by | = | -3 fail topic:product
gone off | = | -3 fail topic:product disgust:1
poor fit | = | -2 topic:product
bobbled | = | -2 fail topic:product
second hand | = | -1 topic:product
already opened | = | -2 fail topic:product
been used | = | -1 topic:product

== Availability
stock/availability/available/preorder/waitlist/restock/restocked/restocking | = | topic:availability
pre order | = | topic:availability
in stock | = | topic:availability
back in stock | = | topic:availability
out of stock | = | -2 fail topic:availability
sold out | = | -2 fail topic:availability
unavailable | = | -2 fail topic:availability
not available | = | -2 fail topic:availability
discontinued | = | -2 disappointment:1 topic:availability
empty shelves | = | -3 fail topic:availability
ran out | = | -2 fail topic:availability
coming back | = | topic:availability
new collection* | n | topic:availability
limited edition* | n | topic:availability

== Price
price/cost/discount/promo/fee/tax/coupon/sale | n | topic:price
prices/pricing/vat/cheap/cheaper/cheapest/cheapskate | = | topic:price
black friday | = | topic:price
discount code* | n | topic:price thing:n
promo code* | n | topic:price thing:n
price increase* | n | -2 topic:price
price rise* | n | -2 topic:price
price hike* | n | -3 topic:price
price match | = | topic:price
put your prices up | = | -2 topic:price
prices gone up | = | -2 topic:price
shrinkflation | = | -3 topic:price
code doesn't work | = | -3 fail topic:price
code not working | = | -3 fail topic:price
student discount | = | topic:price
loyalty card* | n | topic:price thing:n
loyalty points | = | topic:price
subscription | n | topic:billing thing:n
free trial* | n | topic:billing

== Changing or ending an order
cancel | v | topic:order_change
cancelled/canceled/cancelling/canceling/cancellation | = | topic:order_change
amend/reschedule/rescheduled/rebook/rebooked | = | topic:order_change
change my order | = | topic:order_change
change my address | = | topic:order_change
change the address | = | topic:order_change
wrong postcode | = | topic:order_change
change the date | = | topic:order_change
swap | v | topic:order_change
cancelled my order | = | -2 fail topic:order_change
cancelled without | = | -3 fail topic:order_change
contract | n | topic:order_change thing:n
opt out | = | topic:order_change
auto renew | = | topic:order_change
auto renewed | = | -2 fail topic:order_change
renewed without | = | -3 fail topic:order_change

== Hours and places
opening times | = | topic:hours_location
opening hours | = | topic:hours_location
open on | = | topic:hours_location
open today | = | topic:hours_location
open tomorrow | = | topic:hours_location
closing time | = | topic:hours_location
closed | = | topic:hours_location
directions/location/branch/parking | = | topic:hours_location
car park* | n | topic:hours_location
nearest store | = | topic:hours_location
nearest shop | = | topic:hours_location
store locator | = | topic:hours_location
where are you based | = | topic:hours_location
where is your | = | topic:hours_location
