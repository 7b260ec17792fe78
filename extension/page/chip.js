// @ts-check
"use strict";

// One discreet chip beside the comment being viewed: colour and letter say the tone. It stands
// outside the comment's words and buttons, moves nothing, and fades when nobody is near.
garbo.chip = garbo.chip || (() => {
  const dom = garbo.dom;
  const SIZE = 24;
  const GAP = 4;
  /** Until the chip fades (milliseconds). */
  const IDLE = 2500;
  /** Once the page rests, the place is looked at again (milliseconds). */
  const SETTLE = 150;

  const CSS_TEXT = `
    button { all: unset; box-sizing: border-box; display: grid; place-items: center; width: 100%; height: 100%;
      border-radius: 50%; border: 1.5px solid #fff; background: #4a5568; color: #fff; cursor: pointer;
      font: 700 13px/1 system-ui, sans-serif; box-shadow: 0 1px 3px rgb(0 0 0 / 45%); opacity: 1; transition: opacity .3s; }
    button.idle:not(:hover, :focus-visible) { opacity: .6; }
    button:focus-visible { outline: 3px solid #1a73e8; outline-offset: 2px; }
    .positive { background: #1b6e43; } .neutral { background: #56606d; } .disappointed { background: #8a5a00; }
    .angry { background: #b83206; } .ironic { background: #743aab; } .hostile { background: #97123a; }
    .spam { background: #66492f; } .alarm { background: #b00020; box-shadow: 0 0 0 3px rgb(176 0 32 / 45%); }
    .unsure { background: #4a5568; border-style: dashed; }
    @media (prefers-reduced-motion: reduce) { button { transition: none; } }
    @media (forced-colors: active) { button { border-color: ButtonText; } }`;

  /** @type {ReturnType<typeof garbo.layer.make> | null} */
  let layer = null;
  /** @type {HTMLButtonElement | null} */
  let button = null;
  /** @type {Element | null} */
  let comment = null;
  /** Where the chip stands, from the comment's top right corner; null where no place is free. @type {{ x: number, y: number, outside: boolean } | null} */
  let spot = null;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let idle;
  /** Where the comment stood when no place was free. */
  let tried = "";
  let frame = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let settling;
  /** @type {() => void} */
  let press = () => {};
  /** @type {() => void} */
  let near = () => {};

  function hide() {
    clearTimeout(idle);
    clearTimeout(settling);
    settling = undefined;
    cancelAnimationFrame(frame);
    frame = 0;
    layer?.close();
    layer = button = comment = null;
  }

  function wake() {
    clearTimeout(idle);
    button?.classList.remove("idle");
    idle = setTimeout(() => button?.classList.add("idle"), IDLE);
  }

  /**
   * @param {Element} root
   * @param {Protocol.Glance} glance
   * @param {string} label accessible name, `{tone}` stands for the tone's word
   */
  function show(root, glance, label) {
    if (!layer || !dom.connected(layer.host)) {
      layer?.close();
      layer = garbo.layer.make(CSS_TEXT, hide, false);
      button = document.createElement("button");
      button.type = "button";
      button.addEventListener("click", (event) => {
        if (event.isTrusted) press();
      });
      button.addEventListener("pointerenter", () => near());
      layer.root.append(button);
    }
    if (!button) return;
    const name = label.replace("{tone}", glance.word);
    button.textContent = glance.letter;
    button.className = glance.tone;
    button.title = name;
    button.setAttribute("aria-label", name);
    comment = root;
    spot = choose(root);
    follow();
    wake();
  }

  /** What one presses or looks at: it stays free, whoever's it is. */
  const KEPT_FREE = "a, button, input, textarea, select, summary, time, img, picture, video, canvas, svg, iframe, " +
    "[role=button], [role=link], [contenteditable]:not([contenteditable=false])";

  /** @typedef {{ left: number, right: number, top: number, bottom: number }} Box */

  /** @param {Box} b @param {number} x @param {number} y */
  const over = (b, x, y) => b.right > x && b.left < x + SIZE && b.bottom > y && b.top < y + SIZE;

  /** Where words really stand in a node. @param {Node} text @returns {readonly Box[]} */
  function lines(text) {
    if (!(dom.textContent(text) ?? "").trim()) return [];
    const range = new Range();
    range.selectNodeContents(text);
    return [...range.getClientRects()];
  }

  /** Boxes of the comment's words and controls, the nearest to its top. @param {Element} root */
  function taken(root) {
    /** @type {Box[]} */
    const boxes = dom
      .all(root, `${KEPT_FREE}, [tabindex]`)
      .slice(0, 200)
      .map(dom.box)
      .filter(({ width, height }) => width < 600 && height < 200);
    const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let n = 0; n < 400 && walk.nextNode(); n += 1) boxes.push(...lines(walk.currentNode));
    return boxes;
  }

  /**
   * Nothing of the page is hidden there, seen with the page's own eyes: neither words nor anything
   * to press, of this comment or of what lies over it.
   * @param {Element} root @param {number} x @param {number} y @param {boolean} outside beside the comment, on bare ground
   */
  function clear(root, x, y, outside) {
    if (x < 0 || x + SIZE > innerWidth || y < 0 || y + SIZE > innerHeight) return false;
    const steps = [1, SIZE / 2, SIZE - 1];
    return steps.every((dx) => steps.every((dy) => {
      const under = document.elementsFromPoint(x + dx, y + dy).find((el) => el !== layer?.host);
      if (!under) return true;
      const around = under !== root && dom.holds(under, root);
      if (!around && (outside || !dom.holds(root, under))) return false;
      const kept = around ? null : dom.closest(under, KEPT_FREE);
      if (kept && kept !== root && dom.holds(root, kept)) return false;
      return !Array.from(dom.childNodes(under)).some((node) => dom.nodeType(node) === 3 && lines(node).some((b) => over(b, x, y)));
    }));
  }

  /** The first free place, from the comment's top right corner; none rather than one over words. @param {Element} root */
  function choose(root) {
    const box = dom.box(root);
    const boxes = taken(root);
    const top = Math.max(box.top, 2);
    /** @type {[number, number, boolean][]} */
    const places = [
      [box.right + GAP, top, true],
      [box.left - SIZE - GAP, top, true],
      [box.right - SIZE, top - SIZE - 2, true],
    ];
    const low = Math.min(box.bottom, innerHeight, top + 400) - SIZE;
    for (let y = top + 2; y <= low; y += 6) places.push([box.right - SIZE - 2, y, false]);
    for (let x = box.right - SIZE; x >= box.left; x -= 12) places.push([x, top + 2, false]);
    for (let y = top + 2; y <= low; y += 8) {
      for (let x = box.right - 2 * SIZE; x >= box.left; x -= SIZE) places.push([x, y, false]);
    }
    const found = places.find(([x, y, outside]) => !boxes.some((b) => over(b, x, y)) && clear(root, x, y, outside));
    return found ? { x: found[0] - box.right, y: found[1] - box.top, outside: found[2] } : null;
  }

  function follow() {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      frame = 0;
      if (!layer || !comment) return;
      if (!dom.connected(comment)) {
        hide();
        return;
      }
      if (!spot) {
        layer.show(false);
        return;
      }
      const { right, top, bottom } = dom.box(comment);
      const x = right + spot.x;
      let y = top + spot.y;
      // Beside a long comment whose top has scrolled away, the chip stays in sight.
      if (spot.outside) y = Math.max(y, Math.min(8, bottom - SIZE));
      layer.show(y > -SIZE && y < innerHeight && x > -SIZE && x < innerWidth);
      layer.place(x, y, SIZE, SIZE);
    });
  }

  /** The page has moved or changed size. @param {boolean} anew its widths may have changed */
  function move(anew) {
    if (!layer || !comment) return;
    if (anew) spot = choose(comment);
    follow();
    // What was bare ground may have come to lie under a bar of the page's, or be free again.
    settling ??= setTimeout(settle, SETTLE);
  }

  function settle() {
    settling = undefined;
    if (!layer || !comment || !dom.connected(comment)) return;
    const at = dom.box(layer.host);
    if (spot && clear(comment, at.left, at.top, spot.outside)) return;
    const box = dom.box(comment);
    const place = [box.left, box.top, box.right, innerHeight].join();
    if (box.bottom < 0 || box.top > innerHeight || (!spot && place === tried)) return;
    tried = place;
    spot = choose(comment);
    follow();
  }

  /** @param {() => void} then */
  const onPress = (then) => void (press = then);

  /** The person comes near it. @param {() => void} then */
  const onNear = (then) => void (near = then);

  return { hide, move, onNear, onPress, show, wake };
})();
