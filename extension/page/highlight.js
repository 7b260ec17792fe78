// @ts-check
"use strict";

// Evidence shown where it stands, by CSS Custom Highlights (coloured in highlights.css): the page's
// tree stays as it is.
garbo.highlight = garbo.highlight || (() => {
  /** From the least to the most telling, which also paints over the others. @type {Protocol.MarkOf[]} */
  const KINDS = ["positive", "negative", "irony", "personal", "pattern", "alarm"];

  const WATCHED = "garbo-watched";

  function clear() {
    try {
      for (const kind of KINDS) CSS.highlights?.delete(`garbo-${kind}`);
    } catch {
      // The registry belongs to a page that is going away.
    }
  }

  /**
   * @param {Page.Serialised} text
   * @param {readonly Protocol.Mark[]} marks
   */
  function show(text, marks) {
    clear();
    if (!CSS.highlights) return;
    for (const [priority, kind] of KINDS.entries()) {
      const ranges = marks
        .filter(({ of }) => of === kind)
        .map(({ start, end }) => garbo.serialise.range(text, start, end))
        .filter((range) => range !== null);
      if (ranges.length === 0) continue;
      const highlight = new Highlight(...ranges);
      highlight.priority = priority;
      CSS.highlights.set(`garbo-${kind}`, highlight);
    }
  }

  /** Watched words painted in one comment at most. */
  const MOST = 20;
  /** @type {RegExp | null} */
  let pattern = null;
  /** @type {Map<Element, Range[]>} */
  const painted = new Map();

  /** Letters without case and accents. @param {string} text */
  const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

  /** The words to watch for from now on. @param {readonly string[]} words */
  function watch(words) {
    const any = words.map((word) => plain(word).trim().replace(/[^\p{L}\p{N}\s]/gu, "\\$&").replace(/\s+/gu, "\\s+")).filter(Boolean);
    for (const root of [...painted.keys()]) unwatch(root);
    // Whoever is tagged is told by the network.
    pattern = any.length > 0 ? new RegExp(`(?<![\\p{L}\\p{N}_]|[@#][\\p{L}\\p{N}_.-]*)(?:${any.join("|")})(?![\\p{L}\\p{N}_])`, "gu") : null;
  }

  const watching = () => pattern !== null;

  /** Where the words stand in a text. @param {string} text @returns {[number, number][]} */
  function places(text) {
    if (!pattern) return [];
    let bare = "";
    /** Of each unit of the bare text, the letter it comes from. @type {number[]} */
    const from = [];
    for (const { segment, index } of letters.segment(text)) {
      const folded = plain(segment);
      for (let n = 0; n < folded.length; n += 1) from.push(index);
      bare += folded;
    }
    from.push(text.length);
    return Array.from(bare.matchAll(pattern), ({ 0: word, index }) => [from[index] ?? 0, from[index + word.length] ?? 0]);
  }

  const letters = new Intl.Segmenter();

  /** Finds the words in a comment in sight. @param {Element} root @param {Page.Serialised} text */
  function watched(root, text) {
    unwatch(root);
    if (!CSS.highlights) return;
    const ranges = places(text.text).slice(0, MOST).map(([start, end]) => garbo.serialise.range(text, start, end)).filter((range) => range !== null);
    if (ranges.length === 0) return;
    const all = CSS.highlights.get(WATCHED) ?? new Highlight();
    all.priority = -1;
    for (const range of ranges) all.add(range);
    CSS.highlights.set(WATCHED, all);
    painted.set(root, ranges);
  }

  /** @param {Element} root */
  function unwatch(root) {
    const all = CSS.highlights?.get(WATCHED);
    for (const range of painted.get(root) ?? []) all?.delete(range);
    painted.delete(root);
    if (painted.size === 0) CSS.highlights?.delete(WATCHED);
  }

  return { clear, show, unwatch, watch, watched, watching };
})();
