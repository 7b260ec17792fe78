# Emoji and emoticons that mean the same in both languages.

== joy and approval
❤ | = | 3 joy
♥ | = | 3 joy
💕 | = | 3 joy
💖 | = | 3 joy
💗 | = | 3 joy
💓 | = | 3 joy
💘 | = | 3 joy
💙 | = | 3 joy
💚 | = | 3 joy
💛 | = | 3 joy
💜 | = | 3 joy
🧡 | = | 3 joy
🤍 | = | 2 joy
🤎 | = | 2 joy
🩷 | = | 3 joy
😍 | = | 3 joy
🥰 | = | 3 joy
😘 | = | 2 joy
🤩 | = | 3 joy surprise:1
😊 | = | 2 joy
☺ | = | 2 joy
😃 | = | 2 joy
😄 | = | 2 joy
😁 | = | 2 joy
😀 | = | 2 joy
🤗 | = | 2 joy
🥳 | = | 3 joy
🎉 | = | 2 joy
🎊 | = | 2 joy
👍 | = | 2 joy:1
👏 | = | 2 joy:1 irony
🙌 | = | 2 joy
💪 | = | 1 joy:1
🔝 | = | 2 joy
💯 | = | 2
⭐ | = | 1
🌟 | = | 2
🔥 | = | 2 joy:1
😋 | = | 2 joy:1
🤤 | = | 2 joy:1
👌 | = | 2 joy:1
🙏 | = | 1 thanks gratitude:1
🌹 | = | 1 joy:1
💐 | = | 1 joy:1
😎 | = | 1 joy:1
<3 | = | 3 joy
:) | = | 1 joy:1
:d | = | 2 joy
;) | = | 1 joy:1
^^ | = | 1 joy:1
:* | = | 2 joy
:p | = | 1 joy:1

== laughter: may be joy or mockery, so no polarity of its own
😂 | = | joy:1
🤣 | = | joy:1
😅 | = | 0
😆 | = | joy:1
😹 | = | joy:1
😜 | = | joy:1
😝 | = | joy:1
😉 | = | 0

== anger
😡 | = | -3 anger:3
😠 | = | -3 anger
🤬 | = | -4 anger:3
👿 | = | -3 anger
😤 | = | -2 anger
💢 | = | -2 anger
👎 | = | -3 disappointment
🖕 | = | -4 anger:3 insult:2
>:( | = | -3 anger

== disappointment and sadness
😞 | = | -2 disappointment
😔 | = | -2 disappointment sadness:1
😒 | = | -2 disappointment
😑 | = | -1 disappointment:1
😐 | = | -1 disappointment:1
🙁 | = | -2 disappointment
☹ | = | -2 disappointment
😟 | = | -2 worry
😕 | = | -1 disappointment:1
😩 | = | -2 disappointment anger:1
😫 | = | -2 disappointment anger:1
🤦 | = | -2 disappointment
🤷 | = | -1 disappointment:1
😢 | = | -2 sadness
😭 | = | -2 sadness
😿 | = | -2 sadness
💔 | = | -3 sadness
😥 | = | -2 sadness:1 worry:1
🥺 | = | -1 sadness:1
:( | = | -2 sadness:1 disappointment:1
:'( | = | -2 sadness
:/ | = | -1 disappointment:1
:| | = | -1 disappointment:1

== worry and fear
😰 | = | -2 worry
😨 | = | -2 worry
😱 | = | -1 surprise worry:1
😳 | = | surprise
😬 | = | -1 worry:1
🆘 | = | -2 worry urgency:2
⚠ | = | -1 worry:1
🚨 | = | -1 worry:1 urgency:1

== disgust
🤮 | = | -4 disgust:3
🤢 | = | -3 disgust
💩 | = | -3 disgust
🐀 | = | -2 disgust:1
🪳 | = | -3 disgust
🤡 | = | -3 irony insult:1
🐖 | = | -1

== surprise
😮 | = | surprise
😲 | = | surprise
🤯 | = | surprise
:o | = | surprise:1

== irony
🙄 | = | -2 irony disappointment
🙃 | = | -1 irony
😏 | = | -1 irony
🤨 | = | -1 disappointment:1

== more of the same, seen in English threads
😇 | = | 2 joy:1
😗 | = | 2 joy:1
😚 | = | 3 joy:1
🤭 | = | 1 joy:1
😌 | = | 1 joy:1
🥹 | = | 2 joy:1
😻 | = | 4 joy
😸 | = | 2 joy:1
🤝 | = | 2
🫶 | = | 3 gratitude:1
🤞 | = | 1
✌ | = | 1
🤟 | = | 2 joy:1
👊 | = | 1
🖤 | = | 1
💞 | = | 3 joy
💝 | = | 3 joy
🥂 | = | 2 joy
🍾 | = | 2 joy
🏆 | = | 3 joy:1
🥇 | = | 3
✨ | = | 2
🌈 | = | 1
☀ | = | 1
✅ | = | 1
🎁 | = | 1
🐐 | = | 2
😛 | = | 1 joy:1
🤪 | = | 1 joy:1
😾 | = | -3 anger
😣 | = | -3 disappointment
😖 | = | -3 disappointment
😓 | = | -2 disappointment
😧 | = | -2 worry
😦 | = | -2 worry
🤧 | = | -1
🤒 | = | -1
🤕 | = | -2
😷 | = | -1
🗑 | = | -3
🚮 | = | -3
🫠 | = | -1 irony
🫤 | = | -2 disappointment
❌ | = | -1
🚩 | = | -3
🐍 | = | -2
🤥 | = | -3 anger:1
🤔 | = | 0 hedge
😯 | = | 0 surprise
🐌 | = | -2 irony
