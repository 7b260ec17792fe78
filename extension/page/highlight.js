// @ts-check
"use strict";

// Evidence shown where it stands, by CSS Custom Highlights (coloured in highlights.css): the page's
// tree stays as it is.
garbo.highlight = garbo.highlight || (() => {
  /** From the least to the most telling, which also paints over the others. @type {Protocol.MarkOf[]} */
  const KINDS = ["positive", "negative", "irony", "personal", "pattern", "alarm"];

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

  return { clear, show };
})();
