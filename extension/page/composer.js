// @ts-check
"use strict";

// The network's own reply box. A reply in the wrong place is worse than none: a box counts only
// when it surely belongs to the comment, and when two might, neither does.
garbo.composer = garbo.composer || (() => {
  const { dom, platform } = garbo;
  const EDITABLE = 'textarea, input[type="text"], [contenteditable]:not([contenteditable="false"])';

  const DIALOG = '[role="dialog"], [aria-modal="true"], dialog';

  /** Limit for a box to appear after its button was pressed (milliseconds). */
  const APPEARS = 4000;
  /** A box just opened counts once it has stayed the same so long: X builds its own anew within 400 ms. */
  const STAYS = 450;

  /** The outermost element one types into. @param {Element} el @returns {HTMLElement | null} */
  function editable(el) {
    if (el instanceof HTMLTextAreaElement || el instanceof HTMLInputElement) {
      return el.disabled || el.readOnly ? null : el;
    }
    if (!(el instanceof HTMLElement) || !el.isContentEditable) return null;
    let host = el;
    for (let up = dom.parent(host); up instanceof HTMLElement && up.isContentEditable; up = dom.parent(up)) host = up;
    return dom.attribute(host, "aria-readonly") === "true" ? null : host;
  }

  /** What a person could type into, and the row does not rule out. @param {Page.Row} row @returns {HTMLElement[]} */
  function candidates(row) {
    const { reply } = row;
    if (!reply) return [];
    const found = reply.editor
      .flatMap((selector) => dom.all(document, selector))
      .filter((el) => !(reply.not && dom.closest(el, reply.not)))
      .filter((el) => dom.visible(el) && !dom.closest(el, '[aria-hidden="true"], [inert]'))
      .map(editable)
      .filter((el) => el !== null);
    return [...new Set(found)];
  }

  /** The person is named there. @param {string | null} text @param {Element} root @param {Page.Row} row */
  function names(text, root, row) {
    const here = dom.line(text).toLowerCase();
    return [platform.value(root, row, row.comment.handle), platform.value(root, row, row.comment.author)].some((found) => {
      const name = found?.value.replace(/^@/u, "").toLowerCase();
      return name !== undefined && name.length > 1 && ` ${here.replace(/[^\p{L}\p{N}_.-]+/gu, " ")} `.includes(` ${name.replace(/[^\p{L}\p{N}_.-]+/gu, " ")} `);
    });
  }

  /** @param {HTMLElement} editor @param {Element} root @param {Page.Row} row @param {Page.Scope} scope */
  function inScope(editor, root, row, scope) {
    switch (scope) {
      case "inside":
        return platform.around(editor) === root;
      case "next": {
        // Between this comment and the next one, in the same list.
        const list = dom.parent(root);
        if (!list || !dom.holds(list, editor) || dom.holds(root, editor) || !dom.before(root, editor)) return false;
        return !platform.roots().some((other) => other !== root && dom.before(root, other) && dom.before(other, editor));
      }
      case "dialog": {
        const dialog = dom.closest(editor, DIALOG);
        return dialog !== null && quoted(dialog, editor, root, row);
      }
      case "thread":
        return inThread(editor, root, row) && answering(editor, root, row);
      case "shared": {
        const answers = row.reply?.answers;
        const told = answers ? dom.all(document, answers).filter(dom.visible).map(dom.textContent).join(" ") : "";
        return names(told, root, row) || names(said(editor), root, row);
      }
      default:
        return false;
    }
  }

  /** Among the comments of this conversation, or after them and before the next; under the same post. @param {HTMLElement} editor @param {Element} root @param {Page.Row} row */
  function inThread(editor, root, row) {
    const post = row.post?.around ? dom.closest(root, row.post.around) : null;
    const last = platform.roots().findLast((other) => dom.before(other, editor));
    return post !== null && dom.holds(post, editor) && last !== undefined && garbo.thread.conversation(root, row).includes(last);
  }

  /** What a box says of whom it answers: its labels, and what stands in it. @param {HTMLElement} editor */
  const said = (editor) =>
    [...["aria-label", "aria-placeholder", "placeholder", "data-placeholder"].map((name) => dom.attribute(editor, name)), content(editor)]
      .filter(Boolean).join(" ");

  /** Boxes that came at the press of a comment's own button, and the comment. @type {WeakMap<HTMLElement, { root: WeakRef<Element>, id: string | null }>} */
  const opened = new WeakMap();

  /** It came at the press of this comment's button. @param {HTMLElement} editor @param {Element} root @param {Page.Row} row */
  function openedBy(editor, root, row) {
    const by = opened.get(editor);
    return by !== undefined && (by.id === null ? by.root.deref() === root : by.id === idOf(root, row));
  }

  /** This comment's box and no other person's. @param {HTMLElement} editor @param {Element} root @param {Page.Row} row */
  function answering(editor, root, row) {
    const told = said(editor);
    if (names(told, root, row)) return true;
    if (garbo.thread.conversation(root, row).some((other) => other !== root && names(told, other, row))) return false;
    return openedBy(editor, root, row);
  }

  /** @param {Element} root @param {Page.Row} row */
  const idOf = (root, row) => platform.value(root, row, row.comment.id)?.value ?? null;

  /** A dialog shows whom and what it answers: this comment, and no other. @param {Element} dialog @param {HTMLElement} editor @param {Element} root @param {Page.Row} row */
  function quoted(dialog, editor, root, row) {
    const shown = platform.roots().filter((el) => dom.holds(dialog, el));
    const wanted = platform.read(root);
    if (!wanted) return false;
    // A conversation in private names the person too, but leaves the page free.
    const alone = dom.attribute(dialog, "aria-modal") === "true" || openedBy(editor, root, row);
    if (shown.length === 0) return alone && names(garbo.serialise.words(dialog).text, root, row);
    return shown.every((el) => {
      const found = platform.read(el);
      return found !== null && found.comment.author === wanted.comment.author && alike(found.comment, wanted.comment);
    });
  }

  /** The same words, though either place may show only the beginning. @param {Protocol.Comment} a @param {Protocol.Comment} b */
  function alike(a, b) {
    /** @param {Protocol.Comment} part @param {Protocol.Comment} whole */
    const begins = (part, whole) => part.truncated && whole.text.startsWith(part.text.replace(/[\s.…]+$/u, ""));
    return a.text === b.text || begins(a, b) || begins(b, a);
  }

  /** @param {Element} root @param {Page.Row} row */
  function proven(root, row) {
    const proof = row.reply?.proof;
    if (!proof?.select) return true;
    const el = dom.first(document, proof.select);
    const value = el instanceof HTMLInputElement ? el.value : el && proof.attr ? dom.attribute(el, proof.attr) : null;
    const stated = proof.match && value !== null ? (value.match(new RegExp(proof.match, "u"))?.[1] ?? null) : value;
    return stated === null || stated === idOf(root, row);
  }

  /** Open boxes that belong to this comment. @param {Element} root @param {Page.Row} row */
  function own(root, row, boxes = candidates(row)) {
    const scopes = row.reply?.scope ?? [];
    return boxes.filter((editor) => scopes.some((scope) => inScope(editor, root, row, scope)) && proven(root, row));
  }

  /** Boxes to be kept clear of by the panel. @param {Element} root */
  function boxes(root) {
    const row = platform.here()?.row;
    return row ? own(root, row) : [];
  }

  /** What a button says: its words, its label, its picture's. @param {Element} el */
  const sayings = (el) => [
    dom.textContent(el), dom.attribute(el, "aria-label"),
    ...dom.all(el, "svg, svg title, img[alt]").flatMap((of) => [dom.attribute(of, "aria-label"), dom.attribute(of, "alt"), dom.textContent(of)]),
  ].map(dom.line);

  /** The reply button of this very comment. @param {Element} root @param {Page.Row} row @returns {HTMLElement | null} */
  function button(root, row) {
    const label = row.reply?.label ? new RegExp(row.reply.label, "iu") : null;
    for (const select of row.reply?.button ?? []) {
      const found = platform.elements(root, row, { select });
      const el = label ? (found.find((one) => sayings(one).some((said) => label.test(said))) ?? null) : (found[0] ?? null);
      if (el instanceof HTMLElement && dom.drawn(el)) return el;
    }
    return null;
  }

  /** A box is open or could be opened. @param {Element} root @param {Page.Row} row */
  const possible = (root, row) => button(root, row) !== null || own(root, row).length > 0;

  /** Presses it, and lets neither a link lead away nor a form be sent. @param {HTMLElement} el */
  function press(el) {
    /** @param {Event} event */
    const hold = (event) => event.preventDefault();
    window.addEventListener("click", hold, { once: true });
    window.addEventListener("submit", hold, { capture: true });
    try {
      HTMLElement.prototype.click.call(el);
    } finally {
      window.removeEventListener("click", hold);
      window.removeEventListener("submit", hold, { capture: true });
    }
  }

  /**
   * The one box of this comment, opened if need be.
   * @param {() => Page.Found | null} again the comment as it stands now
   * @returns {Promise<HTMLElement | Protocol.InsertOutcome>}
   */
  async function find(again) {
    const found = again();
    if (!found) return "comment_changed";
    const { root, row } = found;
    if (!row.reply) return "no_reply_here";
    const open = own(root, row);
    if (open.length > 1) return "ambiguous";
    if (open[0]) return open[0];
    const opener = button(root, row);
    if (!opener) return "no_composer";
    // Some networks throw a draft in the shared box away when another reply is begun.
    if (row.reply?.scope.includes("shared") && candidates(row).some((editor) => drafted(editor, root, row))) {
      return "has_draft";
    }
    const before = candidates(row);
    press(opener);
    // What was known of the page before the press is forgotten.
    await null;
    /** @type {HTMLElement | undefined} */
    let box;
    let since = 0;
    const outcome = await dom.until(() => {
      const now = again();
      if (!now) return "comment_changed";
      const fresh = candidates(row).filter((editor) => !before.includes(editor));
      if (fresh[0] && fresh.length === 1) opened.set(fresh[0], { root: new WeakRef(now.root), id: idOf(now.root, row) });
      const boxes = own(now.root, row);
      if (boxes.length > 1) return "ambiguous";
      if (boxes[0] !== box) {
        box = boxes[0];
        since = performance.now();
      }
      return box && performance.now() - since >= STAYS ? box : null;
    }, APPEARS);
    return outcome ?? box ?? "no_composer";
  }

  /** @param {HTMLElement} editor */
  const content = (editor) =>
    editor instanceof HTMLTextAreaElement || editor instanceof HTMLInputElement
      ? editor.value
      : garbo.serialise.words(editor, { editor: true }).text;

  /** It holds words of the agent's own: more than the mention of whom it answers. @param {HTMLElement} editor @param {Element} root @param {Page.Row} row */
  function drafted(editor, root, row) {
    const text = dom.line(content(editor).replace(/\u200b|\ufeff/gu, ""));
    if (!text) return false;
    const handles = /^(@[\p{L}\p{N}_.@-]+[\s,:]*)+$/u;
    if (handles.test(text)) return false;
    const bare = text.replace(/^@/u, "").replace(/[\s,:]+$/u, "").toLowerCase();
    return ![platform.value(root, row, row.comment.author), platform.value(root, row, row.comment.handle)].some(
      (found) => found?.value.replace(/^@/u, "").toLowerCase() === bare,
    );
  }

  /** The comment whose box this is. @param {Node} at @returns {Element | null} */
  function ownerOf(at) {
    const row = platform.here()?.row;
    const box = row && dom.isElement(at) ? dom.closest(at, EDITABLE) : null;
    if (!row || !box) return null;
    const editor = editable(box);
    if (!editor || !candidates(row).includes(editor)) return null;
    const dialog = dom.closest(editor, DIALOG);
    const near = dialog ? platform.roots().filter((root) => dom.holds(dialog, root)) : platform.roots();
    const owners = near.filter((root) => own(root, row, [editor]).length > 0);
    return owners.length === 1 ? (owners[0] ?? null) : null;
  }

  /** The comment of the one box that is open, wherever the caret is; none where several are. @returns {Element | null} */
  function anyOwner() {
    const row = platform.here()?.row;
    const owners = new Set((row ? candidates(row) : []).map(ownerOf).filter((el) => el !== null));
    return owners.size === 1 ? ([...owners][0] ?? null) : null;
  }

  /** The comment of the box with the caret. @returns {Element | null} */
  const owner = () => (document.activeElement ? ownerOf(document.activeElement) : null);

  return { anyOwner, boxes, content, drafted, find, own, owner, ownerOf, press, possible };
})();
