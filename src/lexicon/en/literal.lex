# The innocent company of words that offend elsewhere: rows without a verdict that are longer than
# the word they hold, and words of the `sense` that a `literal:SENSE` row in the other files names.

== Names of works, places, drinks, plants and beasts that hold a coarse word
bloody mary | n | 0
bloody marys | = | 0
bloody sunday | = | 0
bloody assizes | = | 0
only fools and horses | = | 0
liar liar | = | 0
liar's dice | = | 0
pants on fire | = | 0
bitches brew | = | 0
bell end village | = | 0
jackass penguin* | n | 0
jackass rabbit* | n | 0
wild ass | = | 0
wild asses | = | 0
ass's milk | = | 0
asses milk | = | 0
maine coon* | n | 0
coon cat* | n | 0
great/blue/coal/marsh/willow/crested/bearded tit* | n | 0
sheep tick* | n | 0
jungle bunny costume | = | 0
homo sapiens/erectus/habilis | = | 0
midget gem* | n | 0
village people | = | 0
pearls before swine | = | 0
swine flu/fever/vesicular | = | 0
culture vulture* | n | 0
griffon/king/turkey/black/egyptian vulture* | n | 0
vulture fund* | n | 0
muppet show/christmas/movie/babies/treasure | = | 0
rat king | = | 0
bastard file/sword/hake/title/amber | = | 0
lucky/poor bastard | = | 1 profanity:1
lucky/poor bastards | = | 1 profanity:1
idiot's guide | = | 0
idiot proof | = | 1
idiot board | = | 0
useful idiot* | n | -1
fool proof | = | 1
fool's gold/mate/errand/paradise | = | 0
tosser for salad | = | 0
would it kill you | = | -1
won't kill you | = | 0
dykes on bikes | = | 0
slut walk | = | 0
devil's dyke | = | 0

== A coarse word as part of a trade's own term
soap/pond scum | = | 0
skim the scum | = | 0
scum ring/line/valve | = | 0
vermin control/officer/proof/guard | = | 0
clean and jerk* | n | 0
knee jerk | = | 0
physical jerks | = | 0
jerk chicken/pork/seasoning/marinade/sauce/glaze/spice/paste/rub/pit/hut | = | 0
soda jerk* | n | 0
git blame/commit/push/pull/clone/merge/hub/lab/rebase/stash/log/repo | = | 0
sore loser* | n | -2
good/bad/graceful loser | = | 0
loser's/winner's bracket | = | 0
losers bracket/final/round | = | 0
losers' final | = | 0
biggest loser* | n | 0
leech therapy | = | 0
clown fish/nose/shoes/costume/wig/school/doctor/car | = | 0
clown doctors | = | 0
class clown | = | 0
weasel word* | n | -1
drop dead gorgeous/simple/easy/beautiful/stunning/date/delicious/serious/handsome | = | 3
fire/flame retardant | = | 0
prick the/holes/it/your/them/all/each/over | = | 0
prick test* | n | 0
skin/finger/pin/needle prick* | n | 0
prick of | = | 0
cock a hoop | = | 1
cripple gate/hole/creek/walk | = | 0
to/will/would/could/may/might/can/and cripple | = | -2
cripple the/our/your/my/us | = | -3
cripples the/our/your/my/us | = | -3
to/will/would/could/may/might/can retard | = | 0
retard the | = | 0
retards the | = | 0
slag heap* | n | 0
slag off | = | -2
slags off | = | -2
blast furnace slag | = | 0
chink in the/our/your/my/his/her/their | = | 0
chinks in the/our/your/my/his/her/their | = | 0
chink of light | = | 0
spic/spick and span | = | 2
fag break/end/packet/ash/butt/ends/butts | = | 0
for/needed/having/had/need/want/have a fag | = | 0
packet/pack/carton of fags | = | 0
offa's dyke | = | 0
sea/flood/fen dyke | = | 0
van dyke | = | 0
homo milk | = | 0
gay bar/pride/marriage/wedding/club/village | = | 0
tyrant king | = | 0

== Dogs and those who breed them: `bitch` beside these is a she-dog
puppy/puppies/pup/pups | = | sense:kennel
litter/litters/whelp/whelps/whelping/whelped | = | sense:kennel
breed/breeds/breeder/breeders/crossbreed/pedigree/crufts | = | sense:kennel
spay/spayed/spaying/neutered/neutering/mated/mating/stud | = | sense:kennel
in/into/on season/heat | = | sense:kennel
vet/vets | = | sense:kennel
kennel | n | sense:kennel
greyhound | n | sense:kennel
sheepdog | n | sense:kennel
terrier | n | sense:kennel
labrador | n | sense:kennel
spaniel | n | sense:kennel
retriever | n | sense:kennel
collie | n | sense:kennel
alsatian | n | sense:kennel
whippet | n | sense:kennel
wolf/wolves/vixen/vixens/otter/otters/badger | = | sense:kennel
brood/stud/sheepdog/greyhound/labrador/collie/terrier/spaniel/our/nursing/lactating/pregnant bitch* | n | 0
dog or/and bitch | = | 0
dog or a bitch | = | 0
dog and the bitch | = | 0
dogs and/or bitches | = | 0
bitches and/or dogs | = | 0

== The butcher's and the woodman's: `faggot` beside these is supper or kindling
peas/gravy/mash/onion/onions/liver/offal/pork/butcher/butchers | = | sense:kindling
oven/recipe/stew/dinner/dinners/supper/mushy/tray/delicious/vegan/vegetarian/frozen | = | sense:kindling
brushwood/sticks/twigs/bundle/firewood/kindling/hedge/coppice/hazel | = | sense:kindling
ate/cook/cooked/cooking/baked/taste/tasted/tasty/serves/homemade/haslet | = | sense:kindling
black country | = | sense:kindling

== The clinic's: `spastic` beside these is a finding
diplegia/paraplegia/hemiplegia/quadriplegia/tetraplegia/diplegic/palsy/paralysis | = | sense:medicine
colon/bowel/bladder/gait/muscle/muscles/limb/limbs/dysphonia/hypertonia/contractions | = | sense:medicine
paresis/paraparesis/neurologist/neurology/physiotherapy/botulinum/baclofen | = | sense:medicine

== Slowing in chemistry and engines
crystal/crystals/growth/ignition/spark/corrosion/cement/concrete/hydration | = | sense:chemistry
combustion/oxidation/diffusion/fermentation/ripening/timing/germination | = | sense:chemistry

== A garage's `tranny`
gearbox/transmission/clutch/gear/gears/oil/fluid/flywheel/mechanic/torque | = | sense:garage
van/vans/transit/pickup/truck/radio/engine/chassis/drivetrain | = | sense:garage

== What smokers say beside `fag`
smoke/smoked/smoking/smoker/smokers/cigarette/cigarettes/lighter/ashtray/nicotine/vape/ciggie | = | sense:smoking

== Blood that is meant: `bloody` beside these
battle/battles/wound/wounds/war/wars/nose/fight/fought/revolution/massacre/stain/stains | = | sense:blood
bandage/bandages/gauze/urine/stool/stools/diarrhoea/discharge/graze/grazed/knuckles | = | sense:blood
murder/murders/coup/uprising/slaughter/conflict/siege/feud/crusade | = | sense:blood
bloody but | = | -1
was/were/is bloody and | = | -1
