// Wakes before the Wasm does: the browser drops events whose listeners are not there at once. What
// arrives early waits; what arrives is always answered; after a trap the instance is built anew.
import init, * as engine from "./wasm/background.js";

const FAILED = { kind: "failed", failure: "engine_restarted" };
const PATIENCE = 20_000;
const waiting = new Set();
let ready = init();
ready.catch(() => {});

async function ask(name, ...given) {
  try {
    await ready;
  } catch {
    ready = init();
    await ready;
  }
  return engine[name](...given);
}

function call(name, ...given) {
  return new Promise((resolve) => {
    const done = (answer) => {
      clearTimeout(late);
      waiting.delete(done);
      resolve(answer ?? FAILED);
    };
    const late = setTimeout(done, PATIENCE);
    waiting.add(done);
    ask(name, ...given).then(done, rebuild);
  });
}

// A trap inside a promise's turn rejects nothing: it is heard here, and whoever waits is answered.
function rebuild(error) {
  console.error(error);
  for (const done of [...waiting]) done(FAILED);
  engine.__wbg_reset_state?.();
}
const trapped = (error) => error instanceof WebAssembly.RuntimeError || error instanceof RangeError;
self.addEventListener("error", (event) => trapped(event.error) && rebuild(event.error));
self.addEventListener("unhandledrejection", (event) => trapped(event.reason) && rebuild(event.reason));

chrome.runtime.onMessage.addListener((message, sender, respond) => {
  call("answer", message, sender).then(respond);
  return true;
});
chrome.runtime.onInstalled.addListener(() => call("begin"));
chrome.runtime.onStartup.addListener(() => call("begin"));
chrome.permissions.onAdded.addListener(() => call("permissions_changed", null));
chrome.permissions.onRemoved.addListener((taken) => call("permissions_changed", taken));
chrome.commands.onCommand.addListener((name, tab) => call("command", name, tab));
chrome.contextMenus.onClicked.addListener((info, tab) => call("menu", String(info.menuItemId), tab));
