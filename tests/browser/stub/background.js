// Stands in for the background in tests of the content script alone: it answers with a glance that
// a test can foresee, and passes a test's messages on to the page.
const words = { panel: 'Pannello di Garbo', chip: 'Garbo: tono {tone}', reload: 'Garbo è aggiornato', reload_later: 'Prima la bozza', reload_now: 'Ricarica', close: 'Chiudi' };
const observed = [];
const fared = [];
let ours = [];
let watch = [];
const asked = [];
let woken = 0;
/** Where the content script said hello last, by host. */
const frames = new Map();

function answer(message, sender) {
  switch (message.kind) {
    case 'hello':
      frames.set(new URL(sender.url).host, sender.frameId);
      return { kind: 'greeting', on: true, frame: sender.frameId, language: 'it', words, ours, watch };
    case 'read':
      asked.push(...message.comments);
      return {
        kind: 'glances',
        glances: message.comments.map(({ text }) => ({
          tone: text.includes('!') ? 'angry' : 'neutral', letter: text.includes('!') ? 'R' : 'N', word: 'prova', language: 'it',
          marks: [{ start: 0, end: text.search(/\s|$/), of: 'negative' }],
        })),
      };
    case 'observed':
      observed.push(...message.observations);
      return { kind: 'done' };
    case 'fared':
      fared.push(...message.fares);
      return { kind: 'done' };
    case 'wake':
      woken += 1;
      return { kind: 'done' };
    case 'test.woken':
      return woken;
    case 'test.fared':
      return fared;
    case 'test.ours':
      ours = message.ours;
      return { kind: 'done' };
    case 'test.watch':
      watch = message.watch;
      return { kind: 'done' };
    case 'test.observed':
      return observed;
    case 'test.frame':
      return told(message.part);
    case 'test.asked':
      return asked;
    case 'test.inject':
      return injectAgain(message);
    case 'test.reload':
      setTimeout(() => chrome.runtime.reload(), 50);
      return { kind: 'done' };
    case 'test.relay':
      return sendToTab(message, sender);
    default:
      return { kind: 'done' };
  }
}

/** Told once: the next page's numbers are others. */
function told(host) {
  const frame = frames.get(host) ?? null;
  frames.delete(host);
  return frame;
}

async function sendToTab({ part, message, frame }) {
  const tabs = await chrome.tabs.query({});
  const tab = tabs.find(({ url }) => url?.includes(part));
  return tab ? chrome.tabs.sendMessage(tab.id, message, { frameId: frame ?? 0 }) : { kind: 'no_tab' };
}

/** What a click does on a page that a registration has reached already. */
async function injectAgain({ part, frames: allFrames = false }) {
  const [{ js }] = chrome.runtime.getManifest().content_scripts;
  const tab = (await chrome.tabs.query({})).find(({ url }) => url?.includes(part));
  const results = await chrome.scripting.executeScript({ target: { tabId: tab.id, allFrames }, files: js });
  return results.map(({ error }) => error ?? null);
}

chrome.runtime.onMessage.addListener((message, sender, reply) => {
  Promise.resolve(answer(message, sender)).then(reply, (error) => reply({ kind: 'failed', failure: String(error) }));
  return true;
});
