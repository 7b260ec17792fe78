// @ts-check
"use strict";

// Going to a comment: the side panel's click, and Alt+J and Alt+K, to the next one and the one before
// that the brand has not answered. It scrolls, focuses and shows the chip; nothing is opened.
garbo.go = garbo.go || (() => {
  const { dom, platform, viewed } = garbo;

  /** Where the last step led. @type {WeakRef<Element> | null} */
  let last = null;
  addEventListener("pointerdown", () => (last = null), { capture: true, passive: true });

  const FOCUSABLE = "a[href], button, [tabindex]";

  /** @param {Element} root */
  function to(root) {
    const row = platform.here()?.row;
    if (!row || !dom.connected(root)) return false;
    const words = platform.words(root, row)?.runs[0]?.node;
    const at = words && dom.parent(words);
    Element.prototype.scrollIntoView.call(at && dom.isElement(at) ? at : root, { block: "center" });
    const own = dom.matches(root, FOCUSABLE) ? root : platform.parts(root, row, FOCUSABLE).find(dom.visible);
    if (own instanceof HTMLElement) HTMLElement.prototype.focus.call(own, { preventScroll: true });
    viewed.point(root, true);
    last = new WeakRef(root);
    return true;
  }

  /** In the window. @param {Element} el */
  function within(el) {
    const { top, bottom } = dom.box(el);
    return bottom > 0 && top < innerHeight;
  }

  /** To the next comment without an answer of the brand's, or the one before. @param {1 | -1} by */
  function step(by) {
    const row = platform.here()?.row;
    if (!row) return;
    const all = platform.roots();
    const now = last?.deref() ?? viewed.root();
    let at = now && dom.connected(now) && within(now) ? all.indexOf(now) : -1;
    // Nothing is viewed: from where the window stands.
    if (at < 0) at = by > 0 ? all.findIndex(within) - 1 : all.findLastIndex(within) + 1;
    for (let n = at + by; n >= 0 && n < all.length; n += by) {
      const root = all[n];
      if (root && platform.unanswered(root, row)) {
        to(root);
        return;
      }
    }
  }

  return { step, to };
})();
