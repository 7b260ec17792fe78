// @ts-check
"use strict";

// The words of a comment as a person reads them, with the way back from every UTF-16 unit to the
// page's own nodes, so that evidence can be shown where it stands.
garbo.serialise = garbo.serialise || (() => {
  const dom = garbo.dom;

  /** More than the reading looks at (16 KB), little enough never to hold a page up. */
  const LIMIT = 32768;
  const NOT_WORDS = "button, [role=button], input, select, textarea, script, style, noscript, template, svg, iframe, " +
    "[contenteditable]:not([contenteditable=false])";

  /**
   * @param {Element} el
   * @param {{ skip?: string, but?: Element | null | undefined, editor?: boolean }} options `skip`: nested
   *   comments and quotes; `but`: the name, where it stands among the words; `editor`: the inside of a reply box, where everything counts
   * @returns {Page.Serialised}
   */
  function words(el, { skip = "", but = null, editor = false } = {}) {
    const leave = editor ? "script, style, template" : skip ? `${NOT_WORDS}, blockquote, ${skip}` : `${NOT_WORDS}, blockquote`;
    let text = "";
    /** @type {Page.Run[]} */
    const runs = [];
    /** A space or line end that waits for the next word. */
    let owed = "";

    /** @param {string} piece @param {Node} node @param {number} offset */
    const put = (piece, node, offset) => {
      if (owed && text) text += owed;
      owed = "";
      runs.push({ at: text.length, length: piece.length, node, offset });
      text += piece;
    };
    const lineEnd = () => {
      owed = "\n";
    };

    /** @param {Node} node @param {string} data @param {boolean} kept white space counts */
    const textNode = (node, data, kept) => {
      for (const part of data.matchAll(kept ? /\r?\n|[^\S\n\u00a0]+|[^\s]+|\u00a0/gu : /[\s]+|[^\s]+/gu)) {
        const piece = part[0];
        if (kept && piece.endsWith("\n")) owed = owed.startsWith("\n") ? "\n\n" : "\n";
        else if (/^\s/u.test(piece)) owed ||= " ";
        else put(piece, node, part.index);
        if (text.length >= LIMIT) return;
      }
    };

    /** @param {Node} node @param {boolean} kept */
    const visit = (node, kept) => each(dom.childNodes(node), kept);

    /** @param {Iterable<Node>} nodes @param {boolean} kept */
    const each = (nodes, kept) => {
      for (const child of nodes) {
        if (text.length >= LIMIT) return;
        if (dom.nodeType(child) === 3) textNode(child, dom.textContent(child) ?? "", kept);
        else if (dom.isElement(child)) enter(child);
      }
    };

    /** @param {Element} at */
    const enter = (at) => {
      const name = dom.localName(at);
      if (name === "br") {
        owed = owed.startsWith("\n") ? "\n\n" : "\n";
        return;
      }
      if (at === but || dom.matches(at, leave)) return;
      if (!editor && (dom.attribute(at, "aria-hidden") === "true" || !dom.drawn(at))) return;
      if (name === "img") {
        const alt = dom.attribute(at, "alt");
        if (alt) put(alt, at, 0);
        return;
      }
      const style = getComputedStyle(at);
      const block = !/^(inline|contents|ruby)/.test(style.display) && !style.float.startsWith("inline");
      const kept = /^(pre|break-spaces)/.test(style.whiteSpace);
      if (block && at !== el) lineEnd();
      if (at instanceof HTMLSlotElement && at.assignedNodes().length > 0) each(at.assignedNodes(), kept);
      else visit(dom.shadowRoot(at) ?? at, kept);
      if (block && at !== el) lineEnd();
    };

    visit(el, /^(pre|break-spaces)/.test(getComputedStyle(el).whiteSpace));
    return { text: text.slice(0, LIMIT).toWellFormed(), runs };
  }

  /**
   * The place on the page of some units of the text.
   * @param {Page.Serialised} from
   * @param {number} start
   * @param {number} end one past the last
   * @returns {Range | null} null when the words are gone
   */
  function range({ runs }, start, end) {
    const head = runs.find((run) => run.at + run.length > start);
    const tail = runs.findLast((run) => run.at < end);
    if (!head || !tail || head.at > tail.at) return null;
    const found = new Range();
    try {
      if (dom.nodeType(head.node) === 3) found.setStart(head.node, head.offset + Math.max(0, start - head.at));
      else found.setStartBefore(head.node);
      if (dom.nodeType(tail.node) === 3) {
        found.setEnd(tail.node, tail.offset + Math.min(tail.length, end - tail.at));
      } else found.setEndAfter(tail.node);
    } catch {
      return null;
    }
    return found.collapsed ? null : found;
  }

  /** What two texts share when only their white space differs, as editors may store it. @param {string} text */
  const same = (text) =>
    text.normalize("NFC").replace(/[\u200b\ufeff]/gu, "").split(/\n/u).map(dom.line).filter(Boolean).join("\n");

  return { words, range, same };
})();
