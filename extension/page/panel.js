// @ts-check
"use strict";

// The panel: a page of the extension in a frame, beside the comment it speaks of. The page outside
// can neither read it nor type into it. It stays while the agent writes, and goes on Esc, on
// navigation and when the comment is gone or out of sight.
garbo.panel = garbo.panel || (() => {
  const dom = garbo.dom;
  const WIDTH = 380;
  const HEIGHT = 640;
  /** Lower than this it would hide more than it shows. */
  const LEAST = 300;
  const GAP = 12;
  /** How often to look whether the page has put something over the panel (milliseconds). */
  const LOOK = 500;

  const CSS_TEXT = `
    iframe { display: block; box-sizing: border-box; width: 100%; height: 100%; border: 1px solid rgb(0 0 0 / 25%);
      border-radius: 10px; background: Canvas; color-scheme: light dark; box-shadow: 0 6px 28px rgb(0 0 0 / 35%); }`;

  /** @type {ReturnType<typeof garbo.layer.make> | null} */
  let layer = null;
  /** The key of the comment it speaks of; null when none was viewed. @type {string | null} */
  let key = null;
  /** @type {Element | null} */
  let comment = null;
  /** @type {ReturnType<typeof setInterval> | undefined} */
  let looking;
  /** @type {IntersectionObserver | null} */
  let sight = null;
  let address = "";
  /** Where the focus was before the panel took it. @type {Element | null} */
  let returns = null;

  function close() {
    const held = layer !== null && (document.activeElement === layer.host || document.activeElement === document.body);
    clearInterval(looking);
    sight?.disconnect();
    sight = null;
    layer?.close();
    layer = comment = key = null;
    if (held && returns instanceof HTMLElement && dom.connected(returns)) returns.focus({ preventScroll: true });
    returns = null;
  }

  /**
   * @param {Element | null} root the comment, if one is viewed
   * @param {string | null} ofKey
   * @param {string} label the frame's accessible name
   * @param {number} of this document, as the browser numbers it
   */
  function open(root, ofKey, label, of) {
    const source = garbo.wire.panelAddress(of);
    close();
    if (!source) return;
    returns = document.activeElement;
    layer = garbo.layer.make(CSS_TEXT, close, true);
    key = ofKey;
    comment = root;
    address = location.pathname + location.search;
    const frame = document.createElement("iframe");
    frame.title = label;
    frame.allow = "clipboard-write";
    frame.src = source;
    layer.root.append(frame);
    place();
    frame.addEventListener("load", () => frame.focus(), { once: true });
    looking = setInterval(look, LOOK);
    if (root) {
      let seen = false;
      sight = new IntersectionObserver(([entry]) => {
        if (entry?.isIntersecting) seen = true;
        else if (seen && !writing()) close();
      });
      sight.observe(root);
    }
  }

  /** The agent's caret stands in a box of the page. */
  function writing() {
    const at = document.activeElement;
    return at !== null && dom.matches(at, "textarea, input, [contenteditable]:not([contenteditable=false])");
  }

  function look() {
    if (!layer) return;
    if (moved() || !garbo.wire.alive()) close();
    else if (comment && !dom.connected(comment) && !writing()) close();
    else if (layer.covered()) layer.raise();
  }

  /** The comment it speaks of has another key now. @param {string} old @param {string} now @param {Element} root */
  function follow(old, now, root) {
    if (key !== old) return;
    key = now;
    comment = root;
  }

  /** Another page, though the document stayed. */
  const moved = () => address !== location.pathname + location.search;

  function place() {
    if (!layer) return;
    const width = Math.min(WIDTH, innerWidth - 2 * GAP);
    const height = Math.min(HEIGHT, innerHeight - 2 * GAP);
    if (!comment || !dom.connected(comment)) {
      layer.place(innerWidth - width - GAP, GAP, width, height);
      return;
    }
    const box = dom.box(comment);
    const keep = [box, ...garbo.composer.boxes(comment).map(dom.box)];
    /** @param {number} x @param {number} y @param {number} tall */
    const over = (x, y, tall) =>
      keep.reduce((sum, b, index) => {
        const w = Math.min(x + width, b.right) - Math.max(x, b.left);
        const h = Math.min(y + tall, b.bottom) - Math.max(y, b.top);
        // Covering the reply box is worse than covering what was read already.
        return w > 0 && h > 0 ? sum + w * h * (index > 0 ? 8 : 1) : sum;
      }, 0);
    /** @param {number} y */
    const inside = (y) => Math.max(GAP, Math.min(y, innerHeight - height - GAP));
    const rightmost = innerWidth - width - GAP;
    // In a narrow window a lower panel above or below the comment leaves it in sight.
    const top = Math.min(...keep.map((b) => b.top));
    const bottom = Math.max(...keep.map((b) => b.bottom));
    const below = Math.min(height, innerHeight - bottom - 2 * GAP);
    const above = Math.min(height, top - 2 * GAP);
    /** @type {[number, number, number][]} */
    const places = [
      [Math.min(box.right + GAP + 24, rightmost), inside(box.top), height],
      [Math.max(GAP, box.left - width - GAP - 24), inside(box.top), height],
      [rightmost, inside(box.top), height],
      [rightmost, innerHeight - below - GAP, below],
      [rightmost, GAP, above],
      [rightmost, inside(box.bottom + GAP), height],
      [rightmost, inside(box.top - height - GAP), height],
      [GAP, inside(box.top), height],
    ];
    const [x, y, high] = places
      .filter(([, , tall]) => tall >= Math.min(LEAST, height))
      .reduce((best, at) => (over(...at) < over(...best) ? at : best));
    layer.place(x, y, width, high);
  }

  /** Out of the way of the comment's reply box, should it stand over it. */
  function giveWay() {
    if (!layer || !comment || !dom.connected(comment)) return;
    const own = dom.box(layer.host);
    const over = garbo.composer.boxes(comment).map(dom.box).some(
      (b) => b.right > own.left && b.left < own.right && b.bottom > own.top && b.top < own.bottom,
    );
    if (over) place();
  }

  const isOpen = () => layer !== null;
  const of = () => (layer ? { key, root: comment } : null);

  return { close, follow, giveWay, isOpen, moved, of, open, place };
})();
