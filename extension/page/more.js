// @ts-check
"use strict";

// "Show more", pressed in the comment at the person's word and never otherwise, so that the whole of
// it can be read.
garbo.more = garbo.more || (() => {
  const { composer, dom, platform, viewed } = garbo;

  /** Limit for the rest of the words to come (milliseconds). */
  const COMES = 4000;

  /**
   * @param {string} key
   * @returns {Promise<boolean>} the whole comment stands there now
   */
  async function open(key) {
    const kept = viewed.snapshot(key);
    const found = kept && viewed.again(kept);
    const select = found?.row.comment.more;
    if (!kept || !found || !select) return false;
    const button = platform.parts(found.root, found.row, select).find(dom.visible);
    if (!(button instanceof HTMLElement)) return !found.comment.truncated;
    composer.press(button);
    const whole = await dom.until(() => {
      const now = viewed.again(kept) ?? platform.read(found.root);
      const same = now && !now.comment.truncated && now.comment.author === found.comment.author && viewed.begins(kept.text, now.comment.text);
      return same ? now : null;
    }, COMES);
    if (!whole) return false;
    garbo.panel.follow(key, viewed.keep(whole).key, whole.root);
    return true;
  }

  return { open };
})();
