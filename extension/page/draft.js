// @ts-check
"use strict";

// The words in a comment's own reply box, told when they have changed and a pause has come. Only
// while the panel asks, and of no other box.
garbo.draft = garbo.draft || (() => {
  const { composer, dom, platform, viewed } = garbo;

  /** After the last key (milliseconds). */
  const PAUSE = 300;
  /** Boxes are emptied, closed and built anew without a key. */
  const LOOK = 1000;
  /** The longest an answer waits for a change. */
  const WAIT = 20000;
  /** Longer drafts are told from their beginning, as comments are read. */
  const LONGEST = 16384;
  /** Earlier replies of the brand told along, the latest. */
  const EARLIER = 5;

  /** The question being waited on: a new one ends it. @type {{ look: () => void, end: () => void } | null} */
  let waiting = null;

  /** @param {string} key @returns {Protocol.PageDraft | null} null when the comment is gone */
  function stands(key) {
    const kept = viewed.snapshot(key);
    const found = kept && viewed.again(kept);
    if (!found) return null;
    const { root, row, comment } = found;
    const boxes = composer.own(root, row);
    const [editor] = boxes;
    const written = editor !== undefined && boxes.length === 1 && composer.drafted(editor, root, row);
    return {
      comment,
      text: written ? composer.content(editor).slice(0, LONGEST).toWellFormed() : "",
      limit: row.reply?.limit ?? null,
      earlier: written ? earlier(root) : [],
    };
  }

  /** What the brand has written already in this conversation, as far as the page shows it. @param {Element} root @returns {string[]} */
  function earlier(root) {
    let top = root;
    for (let up = dom.parent(root); up; up = dom.parent(up)) {
      const around = platform.around(up);
      if (!around) break;
      top = up = around;
    }
    return platform
      .roots()
      .filter((el) => el !== root && dom.holds(top, el))
      .map(platform.read)
      .flatMap((found) => (found?.own ? [found.comment.text] : []))
      .slice(-EARLIER);
  }

  /**
   * @param {string} key
   * @param {string | null} seen the words the panel knows; null for none yet
   * @returns {Promise<Protocol.PageDraft | null>}
   */
  function ask(key, seen) {
    waiting?.end();
    const now = stands(key);
    const replies = now?.comment.replies;
    if (!now || seen === null || now.text !== seen) return Promise.resolve(now);
    return new Promise((resolve) => {
      /** @type {ReturnType<typeof setTimeout> | undefined} */
      let typing;
      const end = () => {
        clearTimeout(typing);
        clearTimeout(limit);
        clearInterval(ticking);
        removeEventListener("input", typed, { capture: true });
        if (waiting === own) waiting = null;
        resolve(stands(key));
      };
      const look = () => {
        typing = undefined;
        const then = stands(key);
        if (then?.text !== seen || then.comment.replies !== replies) end();
      };
      const typed = () => {
        clearTimeout(typing);
        typing = setTimeout(look, PAUSE);
      };
      const own = { look, end };
      const limit = setTimeout(end, WAIT);
      const ticking = setInterval(() => {
        // A pause in the typing is what everybody waits for.
        if (typing === undefined) look();
      }, LOOK);
      addEventListener("input", typed, { capture: true, passive: true });
      waiting = own;
    });
  }

  /** Something may have changed just now. */
  const look = () => waiting?.look();

  /** Nobody asks any more. */
  const rest = () => waiting?.end();

  return { ask, look, rest };
})();
