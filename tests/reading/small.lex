== a few words, so that whole readings change only when the engine does
ancora nulla | = | -2 fail disappointment
pacco | n | topic:delivery thing:m
rimborso | n | topic:refund thing:m
servizio clienti | = | topic:service
cazzo | = | profanity:2 anger
arrivare | are | topic:delivery
buffone | n | -3 insult:2
gentile | adj | 3 joy gratitude:1
grazie | = | 2 thanks gratitude
❤ | = | 3 joy
👏 | = | 2 joy:1 irony
bello | adj | 2 joy:1
pessimo | adj | -4 disappointment:3
complimenti | = | 2
non | = | negator
mai | = | negator
ma | = | but
quando | = | question
vorrei | = | request
idiota | n | -3 insult:2
