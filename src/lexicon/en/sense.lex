# Kinds of thing that the rules of threat and hate are told from: who is hurt, with what, and what
# a group is called or wished. A word here says nothing by itself.

== Parts of the body that a threat names
head/heads/face/faces/teeth/nose/jaw/neck/necks/throat/skull/brains/eye/eyes/ear/ears/mouth/lip | = | sense:body
leg/legs/arm/arms/knee/knees/kneecap/kneecaps/finger/fingers/hand/hands/bones/ribs/spine/back/ankles/shins | = | sense:body
guts/gut/lungs/tongue/balls/nuts/ankle/wrist/wrists/thumbs/toes/knuckles/scalp | = | sense:body
fucking face | = | sense:body

== Things to hurt with
gun/guns/shotgun/pistol/rifle/bullet/bullets/knife/knives/blade/machete/axe/hatchet/sword | = | sense:weapon
bat/crowbar/hammer/brick/bricks/chain/chainsaw/hammers/shovel/spade/spanner/wrench/pliers | = | sense:weapon
petrol/matches/match/molotov/bomb/bombs/acid/poison/noose/rope/grenade/dynamite/jerrycan | = | sense:weapon
fist/fists/boot/boots/knuckleduster/taser/crossbow/baton | = | sense:weapon

== Acts that hurt somebody
kill/kills/killing/murder/murdering/stab/stabbing/shoot/shooting/strangle/strangling | = | sense:hurt
batter/battering/beat/beating/punch/punching/slap/slapping/smack/thump/clobber/deck/headbutt | = | sense:hurt
break/breaking/snap/smash/smashing/crush/crack/shatter/bust/rearrange/knock/bash/bashing | = | sense:hurt
slit/cut/slice/gut/skin/carve/chop/rip/tear/gouge/cave/split/stamp/stomp/kick/boot/hammer | = | sense:hurt
burn/torch/bomb/gas/drown/hang/lynch/bury/choke/throttle/poison/butcher/slaughter/behead/wring | = | sense:hurt
run/drag/throw/hunt/hurt/harm/jump/destroy/end/finish/execute/maim/cripple/shank/glass | = | sense:hurt

== What kills a group, when wished on it
kill/killed/shoot/shot/hang/hanged/hung/gas/gassed/drown/drowned/burn/burned/burnt/exterminate/exterminated | = | sense:slay
lynch/lynched/sterilise/sterilised/sterilize/sterilized/castrate/castrated/neuter/neutered/cull/culled | = | sense:slay
eradicate/eradicated/behead/beheaded/stone/stoned/execute/executed/euthanise/euthanised/slaughter/slaughtered | = | sense:slay
eliminate/eliminated/purge/purged/bombed/nuke/nuked/aborted/smothered/whipped/flogged | = | sense:slay
machine gunned | = | sense:slay
shot at | = | sense:slay

== What drives a group out
deport/deported/expel/expelled/evict/evicted/repatriate/repatriated/banish/banished/banned/ban | = | sense:expel
remove/removed/segregate/segregated/intern/interned/jail/jailed/caged/cage/sectioned | = | sense:expel

== What is called less than human
animal/animals/vermin/rat/rats/cockroach/cockroaches/roach/roaches/parasite/parasites/leech/leeches | = | sense:vermin
pest/pests/locust/locusts/insect/insects/maggot/maggots/lice/fleas/rodents/swarm/swarms/ticks | = | sense:vermin
dogs/pigs/apes/ape/monkeys/monkey/chimps/baboons/gorillas/beasts/mongrels/mutts/hyenas/jackals/snakes | = | sense:vermin
savages/savage/barbarians/barbarian/primitives/cavemen/subhuman/subhumans/untermensch/subnormal | = | sense:vermin
filth/scum/trash/garbage/dirt/sewage/excrement/dross/dregs/slime | = | sense:vermin
disease/diseases/plague/cancer/virus/infestation/infection/tumour/tumor/poison/contagion/pestilence/blight | = | sense:vermin
degenerate/degenerates/abomination/abominations/freaks/freak/monsters/demons/devils/mutants/defective/defectives/defects | = | sense:vermin
invaders/colonisers/parasitic/inhuman/deviants/deviant/perversion/aberration | = | sense:vermin
mistake of nature | = | sense:vermin

== Crimes and vices a whole group is charged with
thief/thieves/criminal/criminals/rapist/rapists/terrorist/terrorists/murderer/murderers/killers/jihadi/jihadis/jihadists | = | sense:crime
paedophile/paedophiles/pedophile/pedophiles/paedo/paedos/pedo/pedos/nonce/nonces/groomer/groomers/predator/predators | = | sense:crime
pervert/perverts/perv/pervs/scrounger/scroungers/sponger/spongers/freeloader/freeloaders/beggars/moochers | = | sense:crime
crooks/cheats/liars/gangsters/thugs/bombers/traffickers/extremists/fanatics/swindlers/burglars/muggers/looters | = | sense:crime
whores/sluts/golddiggers/hypochondriacs/layabouts/wasters/fakers/malingerers/traitors | = | sense:crime
gold diggers | = | sense:crime

== What a whole group is said to be
dirty/filthy/lazy/stupid/thick/dumb/violent/dangerous/evil/disgusting/unnatural/backward/backwards/uncivilised/uncivilized | = | sense:flaw
inferior/workshy/greedy/untrustworthy/hysterical/hormonal/irrational/deluded/perverted/depraved/immoral/sinful | = | sense:flaw
useless/worthless/retarded/insane/mental/crazy/unclean/smelly/stinking/sly/crooked/dishonest/bloodthirsty | = | sense:flaw
pathetic/vile/repulsive/revolting/sickening/feral/thieving/lying/uneducated/illiterate/weak/inbred/disposable | = | sense:flaw
