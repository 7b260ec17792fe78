// @ts-check
"use strict";

// The only file that names the extension's API. After the extension is updated or removed the
// script stays behind on the page with a dead API: it then freezes without a word.
garbo.wire = garbo.wire || (() => {
  /** @type {(() => void)[]} */
  const atEnd = [];
  let over = false;

  function alive() {
    if (over) return false;
    let id;
    try {
      id = chrome.runtime?.id;
    } catch {
      id = undefined;
    }
    if (id !== undefined) return true;
    over = true;
    for (const end of atEnd) end();
    return false;
  }

  /**
   * @param {Protocol.FromPage} message
   * @returns {Promise<Protocol.FromBackground | null>} null when nobody answers
   */
  async function ask(message) {
    if (!alive()) return null;
    try {
      return (await chrome.runtime?.sendMessage(message)) ?? null;
    } catch {
      alive();
      return null;
    }
  }

  /** @param {(message: Protocol.ToPage) => Promise<Protocol.PageAnswer>} handle */
  function answer(handle) {
    chrome.runtime?.onMessage.addListener((message, sender, reply) => {
      // Only the background speaks to a page: it has our id and no tab.
      if (!alive() || sender.id !== chrome.runtime?.id || sender.tab !== undefined) return false;
      handle(message).then(reply, () => reply({ kind: "done" }));
      return true;
    });
  }

  /** @param {number} frame the document it speaks of @returns {string | null} */
  const panelAddress = (frame) => (alive() && chrome.runtime ? `${chrome.runtime.getURL("panel.html")}?frame=${frame}` : null);

  /** @param {() => void} end */
  const whenOver = (end) => void atEnd.push(end);

  return { alive, ask, answer, panelAddress, whenOver };
})();
