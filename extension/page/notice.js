// @ts-check
"use strict";

// After an update this script is left behind on the page with a dead API. It stays quiet; only when
// the person looks at a comment and nothing new of ours comes does it say that the page wants
// reloading. What stands in a reply box is the page's, and is never put at risk by a button.
garbo.notice = garbo.notice || (() => {
  const { dom, platform } = garbo;
  const WIDTH = 320;
  const HEIGHT = 132;
  const GAP = 16;
  /** A new script shows its chip well before (milliseconds). */
  const WAIT = 1000;

  const CSS_TEXT = `
    section { box-sizing: border-box; width: 100%; height: 100%; padding: 12px; border: 1px solid; border-radius: 10px; overflow: auto; display: flex; flex-direction: column;
      background: Canvas; color: CanvasText; color-scheme: light dark; font: 14px/1.4 system-ui, sans-serif; }
    div { margin-top: auto; text-align: right; } button { font: inherit; margin-left: 8px; }`;

  /** @type {ReturnType<typeof garbo.layer.make> | null} */
  let layer = null;

  /** Words of the person's own stand in some box. */
  function writing() {
    const editors = ["textarea, [contenteditable]:not([contenteditable=false])", ...(platform.here()?.row.reply?.editor ?? [])];
    return editors.flatMap((select) => dom.all(document, select)).some((el) =>
      dom.visible(el) && dom.line(el instanceof HTMLTextAreaElement ? el.value : dom.textContent(el)) !== "");
  }

  function close() {
    layer?.close();
    layer = null;
  }

  /** @param {Protocol.PageWords} words */
  function show(words) {
    if (layer) return;
    layer = garbo.layer.make(CSS_TEXT, close, false);
    const section = document.createElement("section");
    section.setAttribute("role", "status");
    const said = document.createElement("p");
    const row = document.createElement("div");
    section.append(said, row);
    /** @param {string} name @param {() => void} act */
    const button = (name, act) => {
      const el = document.createElement("button");
      el.type = "button";
      el.textContent = name;
      el.addEventListener("click", (event) => {
        if (event.isTrusted) act();
      });
      row.append(el);
    };
    const draft = writing();
    said.textContent = draft ? words.reload_later : words.reload;
    button(words.close, close);
    // Begun meanwhile, a draft takes the offer away.
    if (!draft) button(words.reload_now, () => (writing() ? (said.textContent = words.reload_later) : location.reload()));
    layer.root.append(section);
    layer.place(innerWidth - WIDTH - GAP, innerHeight - HEIGHT - GAP, WIDTH, HEIGHT);
  }

  /** Something else of ours stands on the page. */
  const replaced = () => Array.from(document.documentElement.children).some((el) => el instanceof HTMLElement && el.popover === "manual");

  /** From now on this script only waits to say its one sentence. @param {Protocol.PageWords} words */
  function wait(words) {
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    let resting;
    /** @type {Element | null} */
    let on = null;
    const end = () => {
      clearTimeout(resting);
      removeEventListener("pointerover", hover, { capture: true });
      removeEventListener("keydown", key);
    };
    /** @param {Event} event */
    function hover(event) {
      const at = event.isTrusted ? platform.around(dom.target(event)) : null;
      if (at === on) return;
      on = at;
      clearTimeout(resting);
      if (at) resting = setTimeout(() => look(at), WAIT);
    }
    /** @param {Element} at */
    function look(at) {
      const found = platform.read(at);
      if (!found || found.own) return;
      end();
      if (!replaced()) show(words);
    }
    /** A script that lives has taken the key before. @param {KeyboardEvent} event */
    function key(event) {
      if (!event.isTrusted || event.defaultPrevented || event.code !== "KeyG" || !event.altKey) return;
      end();
      if (!replaced()) show(words);
    }
    addEventListener("pointerover", hover, { capture: true, passive: true });
    addEventListener("keydown", key);
  }

  return { wait };
})();
