// @ts-check
"use strict";

// Puts a reply into the comment's own box, as a paste would, and reads it back. The one path that
// passed every editor tried; direct writes to the tree break Draft and Slate. It never presses
// Enter, never submits, never touches a button that posts (P28).
garbo.insert = garbo.insert || (() => {
  const { composer, dom, serialise, viewed } = garbo;

  /** Measured: an editor needs this long to take the focus, and to take the range (milliseconds). */
  const FOCUS = 50;
  const RANGE = 200;
  /** Limit for the words to stand in the box. */
  const STANDS = 1500;
  /** Some networks build their box anew soon after it opens. */
  const TRIES = 3;

  /** One at a time; a second press of the same button is the same insertion. @type {{ key: string, text: string, done: Promise<Protocol.InsertOutcome> } | null} */
  let running = null;
  /** What was put into a box and what stood there before: words of ours may be taken back for others of ours. @type {WeakMap<HTMLElement, { before: string, after: string }>} */
  const ours = new WeakMap();

  /**
   * @param {string} key
   * @param {string} text
   * @returns {Promise<Protocol.InsertOutcome>}
   */
  async function insert(key, text) {
    while (running) {
      if (running.key === key && running.text === text) return running.done;
      await running.done;
    }
    const own = { key, text, done: tries(key, text) };
    running = own;
    try {
      return await own.done;
    } finally {
      if (running === own) running = null;
    }
  }

  /** @param {string} key @param {string} text @returns {Promise<Protocol.InsertOutcome>} */
  async function tries(key, text) {
    const kept = viewed.snapshot(key);
    if (!kept) return "comment_changed";
    const again = () => viewed.again(kept);
    for (let n = 0; n < TRIES; n += 1) {
      const outcome = await attempt(again, text);
      if (outcome !== null) return outcome;
    }
    return "no_composer";
  }

  /**
   * @param {() => Page.Found | null} again
   * @param {string} text
   * @returns {Promise<Protocol.InsertOutcome | null>} null when the box was built anew meanwhile
   */
  async function attempt(again, text) {
    const editor = await composer.find(again);
    if (typeof editor === "string") return editor;
    /** Why not, if anything has changed since. @returns {Protocol.InsertOutcome | "gone" | null} */
    const objection = () => {
      const now = again();
      if (!now) return "comment_changed";
      const own = composer.own(now.root, now.row);
      if (own.length > 1) return "ambiguous";
      if (own[0] !== editor) return "gone";
      return composer.drafted(editor, now.root, now.row) ? "has_draft" : null;
    };
    editor.scrollIntoView({ block: "nearest" });
    editor.focus();
    const last = ours.get(editor);
    if (last && objection() === "has_draft" && serialise.same(composer.content(editor)) === last.after) {
      await undo(editor, last.before);
    }
    const first = objection();
    if (first) return first === "gone" ? null : first;

    await dom.pause(FOCUS);
    caretToEnd(editor);
    await dom.pause(RANGE);
    const later = objection();
    if (later) return later === "gone" ? null : later;
    if (!holdsFocus(editor)) return null;

    const before = composer.content(editor);
    const words = before && !/\s$/u.test(before) ? ` ${text}` : text;
    const expected = serialise.same(`${before}${words}`);
    paste(editor, words);
    if (await settled(editor, expected)) {
      ours.set(editor, { before: serialise.same(before), after: expected });
      return "inserted";
    }
    if (!dom.connected(editor)) {
      const anew = again();
      const [other] = anew ? composer.own(anew.root, anew.row) : [];
      return other && serialise.same(composer.content(other)) === expected ? "inserted" : null;
    }
    await undo(editor, serialise.same(before));
    return "mismatch";
  }

  /** @param {HTMLElement} editor */
  const holdsFocus = (editor) => {
    const root = editor.getRootNode();
    const at = root instanceof ShadowRoot ? root.activeElement : document.activeElement;
    return at !== null && (at === editor || dom.holds(editor, at));
  };

  /**
   * Puts other words in the place of some that stand in the comment's own box, by the same paste:
   * those words alone are chosen, so that mentions and formats around them stay.
   * @param {string} key
   * @param {string} seen all that stood in the box when the place was found
   * @param {Protocol.Place} place
   * @param {string} text
   * @returns {Promise<Protocol.InsertOutcome>}
   */
  async function mend(key, seen, place, text) {
    while (running) await running.done;
    const own = { key: `mend:${key}`, text, done: replace(key, seen, place, text) };
    running = own;
    try {
      return await own.done;
    } finally {
      if (running === own) running = null;
    }
  }

  /** @param {string} key @param {string} seen @param {Protocol.Place} place @param {string} text @returns {Promise<Protocol.InsertOutcome>} */
  async function replace(key, seen, { start, end }, text) {
    const kept = viewed.snapshot(key);
    const found = kept && viewed.again(kept);
    if (!kept || !found) return "comment_changed";
    const boxes = composer.own(found.root, found.row);
    const [editor] = boxes;
    if (!editor || boxes.length > 1) return editor ? "ambiguous" : "no_composer";
    // The agent has typed on: the place means nothing any more.
    const stale = () => !dom.connected(editor) || composer.content(editor) !== seen;
    if (stale()) return "has_draft";
    editor.scrollIntoView({ block: "nearest" });
    editor.focus();
    await dom.pause(FOCUS);
    if (stale()) return "has_draft";
    if (!choose(editor, start, end)) return "mismatch";
    await dom.pause(RANGE);
    if (stale() || !holdsFocus(editor)) return "has_draft";
    const expected = serialise.same(seen.slice(0, start) + text + seen.slice(end));
    paste(editor, text);
    if (await settled(editor, expected)) return "inserted";
    await undo(editor, serialise.same(seen));
    return "mismatch";
  }

  /** Chooses some of the words in a box. @param {HTMLElement} editor @param {number} start @param {number} end */
  function choose(editor, start, end) {
    if (editor instanceof HTMLTextAreaElement || editor instanceof HTMLInputElement) {
      editor.setSelectionRange(start, end);
      return true;
    }
    const range = serialise.range(serialise.words(editor, { editor: true }), start, end);
    const selection = getSelection();
    if (!range || !selection) return false;
    selection.removeAllRanges();
    selection.addRange(range);
    return true;
  }

  /** @param {HTMLElement} editor */
  function caretToEnd(editor) {
    if (editor instanceof HTMLTextAreaElement || editor instanceof HTMLInputElement) {
      editor.setSelectionRange(editor.value.length, editor.value.length);
      return;
    }
    const range = new Range();
    range.selectNodeContents(lastWords(editor));
    range.collapse(false);
    const selection = getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
  }

  /**
   * The last words of a box, where a press at their end would put the caret: at the edge of the box
   * itself Firefox writes below their paragraph.
   * @param {HTMLElement} editor @returns {Node} the box itself where it does not end in words
   */
  function lastWords(editor) {
    /** @type {Node} */
    let at = editor;
    for (;;) {
      const last = Array.from(dom.childNodes(at)).at(-1);
      if (!last) return editor;
      if (dom.nodeType(last) === 3) return last;
      if (!dom.isElement(last) || dom.attribute(last, "contenteditable") === "false") return editor;
      at = last;
    }
  }

  /** @param {HTMLElement} editor @param {string} text */
  function paste(editor, text) {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    // Firefox takes the words from `dataType` and `data`; without them Quill deletes the selection.
    const init = { clipboardData, dataType: "text/plain", data: text, bubbles: true, cancelable: true, composed: true };
    const at = getSelection()?.anchorNode;
    const inside = at && dom.holds(editor, at) ? (dom.isElement(at) ? at : dom.parent(at)) : null;
    const target = inside && dom.isElement(inside) ? inside : editor;
    if (target.dispatchEvent(new ClipboardEvent("paste", init))) document.execCommand("insertText", false, text);
  }

  /** The words stand there, and still do a moment later; false when the box has gone. @param {HTMLElement} editor @param {string} expected @returns {Promise<boolean | null>} */
  async function settled(editor, expected) {
    let seen = 0;
    return dom.until(() => {
      if (!dom.connected(editor)) return false;
      if (serialise.same(composer.content(editor)) !== expected) {
        seen = 0;
        return null;
      }
      seen ||= performance.now();
      return performance.now() - seen >= 100 ? true : null;
    }, STANDS);
  }

  /** Back to what was there, in the ways editors know. @param {HTMLElement} editor @param {string} before */
  async function undo(editor, before) {
    const mac = navigator.platform.startsWith("Mac");
    const ways = [
      () => document.execCommand("undo"),
      () => editor.dispatchEvent(new InputEvent("beforeinput", { inputType: "historyUndo", bubbles: true, cancelable: true, composed: true })),
      () => editor.dispatchEvent(new KeyboardEvent("keydown", {
        key: "z", code: "KeyZ", keyCode: 90, ctrlKey: !mac, metaKey: mac, bubbles: true, cancelable: true, composed: true,
      })),
    ];
    for (const way of ways) {
      if (!dom.connected(editor) || serialise.same(composer.content(editor)) === before) return;
      way();
      await dom.until(() => (serialise.same(composer.content(editor)) === before ? true : null), 200);
    }
  }

  return { insert, mend };
})();
