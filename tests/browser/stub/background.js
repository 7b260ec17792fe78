// Stands in for the background in tests of the content script alone: it answers with a glance that
// a test can foresee, and passes a test's messages on to the page.
const words = { panel: 'Pannello di Garbo', chip: 'Garbo: tono {tone}', reload: 'Ricarica' };
const observed = [];
let ours = [];
const asked = [];

function answer(message, sender) {
  switch (message.kind) {
    case 'hello':
      return { kind: 'greeting', on: true, language: 'it', words, ours };
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
    case 'test.ours':
      ours = message.ours;
      return { kind: 'done' };
    case 'test.observed':
      return observed;
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

async function sendToTab({ part, message }) {
  const tabs = await chrome.tabs.query({});
  const tab = tabs.find(({ url }) => url?.includes(part));
  return tab ? chrome.tabs.sendMessage(tab.id, message) : { kind: 'no_tab' };
}

/** What a click does on a page that a registration has reached already. */
async function injectAgain({ part }) {
  const [{ js }] = chrome.runtime.getManifest().content_scripts;
  const tab = (await chrome.tabs.query({})).find(({ url }) => url?.includes(part));
  const results = await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: js });
  return results.map(({ error }) => error ?? null);
}

chrome.runtime.onMessage.addListener((message, sender, reply) => {
  Promise.resolve(answer(message, sender)).then(reply, (error) => reply({ kind: 'failed', failure: String(error) }));
  return true;
});
