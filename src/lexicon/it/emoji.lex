# Emoji and typed faces, with the weight they carry under brands' posts.

== Warm and glad
🙂 | = | 2 joy:1
☺️ | = | 2 joy:1
🎈 | = | 2 joy:1
😺 | = | 2 joy:1
🎂 | = | 2 joy:1
🍀 | = | 2 joy:1
🌸 | = | 2 joy:1
🌺 | = | 2 joy:1
👑 | = | 2 joy:1
💎 | = | 2 joy:1
🦋 | = | 2 joy:1
🤞 | = | 1 joy:1
☀️ | = | 2 joy:1
🌞 | = | 2 joy:1
:-) | = | 2 joy:1
=) | = | 2 joy:1
:-d | = | 2 joy:1
=d | = | 2 joy:1
;) | = | 1 joy:1
;-) | = | 1 joy:1
^^ | = | 1 joy:1
^_^ | = | 2 joy:1
(: | = | 2 joy:1
🎁 | = | 1 joy:1
👋 | = | 1 joy:1
😉 | = | 1 joy:1
😏 | = | joy:1
❤️ | = | 3 joy:2
♥️ | = | 3 joy:2
🩵 | = | 3 joy:2
💋 | = | 3 joy:2
😙 | = | 3 joy:2
🙇 | = | 2 gratitude:2
🙏🏻 | = | 2 gratitude:2
🙏🏼 | = | 2 gratitude:2
🫂 | = | 2 gratitude:2

== Angry
🖕 | = | -4 anger:3 profanity:2

== Sad and let down
😭 | = | sadness:2
😞 | = | -2 sadness:2 disappointment:2
😔 | = | -2 sadness:2 disappointment:1
☹️ | = | -2 sadness:2
😓 | = | -2 sadness:2 worry:1
😩 | = | -2 sadness:2 disappointment:1
🥺 | = | sadness:2
😪 | = | -2 sadness:2
:-( | = | -2 sadness:2
=( | = | -2 sadness:2
:\ | = | -2 sadness:2 disappointment:1
:/ | = | -2 sadness:2 disappointment:1
:-/ | = | -2 sadness:2 disappointment:1
😕 | = | -2 sadness:2 disappointment:2
😟 | = | -2 sadness:2 worry:2
🤦‍♀️ | = | -2 disappointment:2
🤦‍♂️ | = | -2 disappointment:2
😐 | = | -1 disappointment:2
😶 | = | disappointment:2
🙍 | = | -2 disappointment:2
🙎 | = | -2 disappointment:2
🤷 | = | -1 disappointment:2
🤷‍♀️ | = | -1 disappointment:2
🤷‍♂️ | = | -1 disappointment:2
❌ | = | -1 disappointment:2
🚫 | = | -1 disappointment:2
😮‍💨 | = | -2 disappointment:2
🫠 | = | -1 disappointment:2

== Afraid, sick, mocking
😬 | = | -1 worry:2
😳 | = | worry:2 surprise:2
⚠️ | = | worry:2
🫡 | = | irony
🤡🤡 | = | -3 insult:1
🤡🤡🤡 | = | -3 insult:1
🐷 | = | insult:1
🐑🐑 | = | -3 insult:1
😵 | = | surprise:2
🙀 | = | surprise:2
🔪 | = | threat
🔫 | = | threat
⚰️ | = | threat
🪓 | = | threat
