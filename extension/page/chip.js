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
  /** Where the chip stands, from the comment's top right corner. */
  let spot = { x: 0, y: 0 };
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let idle;
  let frame = 0;
  /** @type {() => void} */
  let press = () => {};

  function hide() {
    clearTimeout(idle);
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

  /** Boxes of the comment's words and controls, which must stay free. @param {Element} root */
  function taken(root) {
    const boxes = dom
      .all(root, "a, button, input, textarea, time, img, [role=button], [tabindex]")
      .slice(0, 200)
     
      .map(dom.box)
      .filter(({ width, height }) => width < 600 && height < 200);
    const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const range = new Range();
    for (let n = 0; n < 400 && walk.nextNode(); n += 1) {
      if (!(dom.textContent(walk.currentNode) ?? "").trim()) continue;
      range.selectNodeContents(walk.currentNode);
      boxes.push(...range.getClientRects());
    }
    return boxes;
  }

  /** @param {Element} root */
  function choose(root) {
    const box = dom.box(root);
    const boxes = taken(root);
    /** @param {number} x @param {number} y */
    const free = (x, y) =>
      x >= 0 && x + SIZE <= innerWidth &&
      !boxes.some((b) => b.right > x && b.left < x + SIZE && b.bottom > y && b.top < y + SIZE);
    /** In the margin only where the page shows nothing of its own. @param {number} x @param {number} y */
    const blank = (x, y) =>
      free(x, y) &&
      [[2, 2], [SIZE - 2, 2], [2, SIZE - 2], [SIZE - 2, SIZE - 2]].every(([dx, dy]) => {
        const under = document.elementsFromPoint(x + dx, y + dy).find((el) => el !== layer?.host);
        return !under || dom.holds(under, root);
      });
    const top = Math.max(box.top, 2) - box.top;
    /** @type {[number, number, (x: number, y: number) => boolean][]} */
    const places = [
      [box.right + GAP, box.top + top, blank],
      [box.left - SIZE - GAP, box.top + top, blank],
      [box.right - SIZE, box.top + top - SIZE - 2, blank],
    ];
    for (let y = 2; y + SIZE <= Math.min(box.height, 400); y += 6) places.push([box.right - SIZE - 2, box.top + y, free]);
    for (let x = 2; x + SIZE <= box.width; x += 12) places.push([box.right - SIZE - x, box.top + 2, free]);
    const [x, y] = places.find(([px, py, good]) => good(px, py)) ?? [Math.min(box.right + 2, innerWidth - SIZE), box.top];
    return { x: x - box.right, y: y - box.top };
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
      const { left, right, top, bottom } = dom.box(comment);
      const x = right + spot.x;
      let y = top + spot.y;
      // Beside a long comment whose top has scrolled away, the chip stays in sight.
      if (x >= right || x + SIZE <= left) y = Math.max(y, Math.min(8, bottom - SIZE));
      layer.show(y > -SIZE && y < innerHeight && x > -SIZE && x < innerWidth);
      layer.place(x, y, SIZE, SIZE);
    });
  }

  /** The page has moved or changed size. @param {boolean} anew its widths may have changed */
  function move(anew) {
    if (!layer || !comment) return;
    if (anew) spot = choose(comment);
    follow();
  }

  /** @param {() => void} then */
  const onPress = (then) => void (press = then);

  return { hide, move, onPress, show, wake };
})();
