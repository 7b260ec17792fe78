// Stands in for the background in tests of the content script alone: it answers with a glance that
// a test can foresee, and passes a test's messages on to the page.
const words = { panel: 'Pannello di Garbo', chip: 'Garbo: tono {tone}', reload: 'Ricarica' };
const asked = [];

function answer(message, sender) {
  switch (message.kind) {
    case 'hello':
      return { kind: 'greeting', on: true, language: 'it', words };
    case 'read':
      asked.push(...message.comments);
      return {
        kind: 'glances',
        glances: message.comments.map(({ text }) => ({
          tone: text.includes('!') ? 'angry' : 'neutral', letter: text.includes('!') ? 'R' : 'N', word: 'prova', language: 'it',
          marks: [{ start: 0, end: text.search(/\s|$/), of: 'negative' }],
        })),
      };
    case 'test.asked':
      return asked;
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

chrome.runtime.onMessage.addListener((message, sender, reply) => {
  Promise.resolve(answer(message, sender)).then(reply, (error) => reply({ kind: 'failed', failure: String(error) }));
  return true;
});
