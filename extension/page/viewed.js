// @ts-check
"use strict";

// Which comment is being viewed: the one with the selection, else the one last hovered, focused or
// right-clicked, else the owner of an open reply box, else the one the address names, else none.
// Never just the first. Only what a person did counts: events made by scripts are not trusted.
garbo.viewed = garbo.viewed || (() => {
  const { dom, platform } = garbo;

  /** A pointer that only passes by views nothing (milliseconds). */
  const SETTLE = 60;
  /** Snapshots kept, so that an old suggestion still finds its comment. */
  const KEPT = 200;

  /** @type {Element | null} */
  let pointed = null;
  /** @type {Element | null} */
  let candidate = null;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let settling;
  /** @type {((root: Element | null) => void)[]} */
  const listeners = [];
  /** @type {Element | null} */
  let told = null;

  /** @type {Map<string, Page.Snapshot>} */
  const snapshots = new Map();
  /** @type {WeakMap<Element, string>} */
  const keys = new WeakMap();
  let serial = 0;

  /** A selection of words, not one inside a reply box. @returns {Range | null} */
  function selected() {
    const selection = getSelection();
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
    const range = selection.getRangeAt(0);
    if (dom.closest(range.commonAncestorContainer, "input, textarea, [contenteditable]:not([contenteditable=false])")) {
      return null;
    }
    return dom.line(selection.toString()) ? range : null;
  }

  /** @param {boolean} asked someone waits for the answer: boxes without the caret are looked for too @returns {Element | null} */
  function root(asked = false) {
    const range = selected();
    const chosen = range && platform.around(range.commonAncestorContainer);
    if (chosen) return chosen;
    if (pointed && dom.connected(pointed)) return pointed;
    return garbo.composer?.owner() ?? (asked ? garbo.composer?.anyOwner() : null) ?? platform.addressed();
  }

  function tell() {
    const now = root();
    if (now === told) return;
    told = now;
    for (const listener of listeners) listener(now);
  }

  /** Where the pointer is, and whether it must move to view something: the keyboard has chosen. */
  let mouse = { x: -1, y: -1, waits: false };

  /** @param {Element | null} at @param {boolean} waits */
  function point(at, waits = false) {
    clearTimeout(settling);
    candidate = null;
    mouse.waits = waits;
    if (!at) return;
    pointed = at;
    tell();
  }

  /** What the pointer was on last. @type {Node | null} */
  let under = null;

  /** @param {Event} event */
  function hover(event) {
    if (!event.isTrusted || !(event instanceof PointerEvent)) return;
    const { clientX: x, clientY: y } = event;
    // The page moves under a pointer that rests.
    if (mouse.waits && x === mouse.x && y === mouse.y) return;
    mouse = { x, y, waits: false };
    const on = dom.target(event);
    if (event.type === "pointermove" && on === under) return;
    under = on;
    const at = platform.around(on);
    if (at === candidate) return;
    clearTimeout(settling);
    candidate = at;
    if (at && at !== pointed) settling = setTimeout(() => point(at), SETTLE);
  }

  /** @param {Event} event */
  function act(event) {
    if (!event.isTrusted) return;
    const at = dom.target(event);
    point(platform.around(at) ?? (at && garbo.composer.ownerOf(at)));
  }

  function selection() {
    if (selected() || told !== root()) tell();
  }

  /** @type {[EventTarget, string, (event: Event) => void][]} */
  const watched = [
    [window, "pointerover", hover],
    // The page may have moved a comment under a resting pointer.
    [window, "pointermove", hover],
    [window, "focusin", act],
    [window, "contextmenu", act],
    [window, "pointerdown", act],
    [document, "selectionchange", selection],
  ];

  function start() {
    for (const [on, type, listener] of watched) on.addEventListener(type, listener, { capture: true, passive: true });
    // The pointer may be resting on a comment already.
    pointed ??= platform.around(dom.all(document, ":hover").at(-1) ?? null);
  }

  function stop() {
    for (const [on, type, listener] of watched) on.removeEventListener(type, listener, { capture: true });
    forget();
  }

  /** The page shows something else now. */
  function forget() {
    clearTimeout(settling);
    pointed = candidate = told = under = null;
    for (const listener of listeners) listener(null);
    tell();
  }

  /** @param {(root: Element | null) => void} listener */
  const onChange = (listener) => void listeners.push(listener);

  /**
   * A comment with the key that names it in messages; what was read is kept for comparison.
   * @param {Page.Found} found
   * @returns {Protocol.Viewed}
   */
  function keep(found) {
    const { root, row, comment } = found;
    const id = comment.id ?? null;
    let key = keys.get(root);
    const old = key === undefined ? undefined : snapshots.get(key);
    // Another comment in a recycled node, or other words: another key, so that what was read
    // before can still be told from what stands there now.
    if (!old || old.id !== id || old.author !== (comment.author ?? null) || old.text !== comment.text) key = undefined;
    key ??= `${row.id}:${id ?? "?"}:${(serial += 1)}`;
    keys.set(root, key);
    snapshots.delete(key);
    snapshots.set(key, {
      key,
      row,
      root: new WeakRef(root),
      id,
      author: comment.author ?? null,
      text: comment.text,
      truncated: comment.truncated === true,
    });
    const oldest = snapshots.keys().next().value;
    if (snapshots.size > KEPT && oldest !== undefined) snapshots.delete(oldest);
    return { key, comment, can_insert: garbo.composer.possible(root, row) };
  }

  /** @param {string} key */
  const snapshot = (key) => snapshots.get(key) ?? null;

  /**
   * The comment of a snapshot as it stands now, or null when it is gone or says something else.
   * @param {Page.Snapshot} kept
   * @returns {Page.Found | null}
   */
  function again(kept) {
    const first = kept.root.deref();
    const places = first && dom.connected(first) ? [first] : [];
    if (kept.id !== null) places.push(...platform.withId(kept.id));
    for (const place of places) {
      const found = platform.read(place);
      if (found && same(kept, found)) return found;
    }
    return null;
  }

  /** @param {Page.Snapshot} kept @param {Page.Found} found */
  function same(kept, { row, comment }) {
    if (row.id !== kept.row.id || (comment.id ?? null) !== kept.id || (comment.author ?? null) !== kept.author) return false;
    if (comment.text === kept.text) return true;
    // "Show more" was pressed meanwhile: the beginning still says the same.
    return kept.truncated && kept.id !== null && begins(kept.text, comment.text);
  }

  /** The beginning of a text as a page cuts it. @param {string} part @param {string} whole */
  const begins = (part, whole) => whole.startsWith(part.replace(/[\s.…]+$/u, ""));

  /** The person's own selection as a comment, where no comment is known. @returns {Protocol.Viewed | null} */
  function selectionComment() {
    const range = selected();
    if (!range) return null;
    const text = (getSelection()?.toString() ?? "").slice(0, 32768).toWellFormed().trim();
    const el = dom.isElement(range.commonAncestorContainer) ? range.commonAncestorContainer : dom.parent(range.commonAncestorContainer);
    const lang = el && dom.closest(el, "[lang]");
    return {
      key: `selection:${(serial += 1)}`,
      comment: {
        text,
        lang: (lang && dom.attribute(lang, "lang")) || undefined,
        replies: 0,
        likes: 0,
        platform: "selection",
        truncated: false,
        translated: false,
      },
      can_insert: false,
    };
  }

  return { again, begins, forget, keep, onChange, point, root, selected, selectionComment, snapshot, start, stop };
})();
