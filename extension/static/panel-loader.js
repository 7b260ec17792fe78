// What the panel shows first is asked before its Wasm is there: the background wakes and answers
// while it loads. Each answer is taken once.
const asked = new Map(["settings", "viewed"].map((kind) => [kind, chrome.runtime.sendMessage({ kind }).catch(() => undefined)]));
globalThis.askedBefore = async (kind) => {
  const answer = asked.get(kind);
  asked.delete(kind);
  return answer;
};

import("./wasm/panel.js").then((panel) => panel.default()).catch((error) => {
  console.error(error);
  document.body.textContent = chrome.i18n.getMessage("notStarted");
});
