// @ts-check
"use strict";

// Comments of which only a mark is known, as a date or a link: the largest element around each mark
// that holds no other, where several such stand alike. Looked for anew after a while only.
garbo.climb = garbo.climb || (() => {
  const dom = garbo.dom;

  /** Between two looks (milliseconds). */
  const LOOK = 400;
  /** What holds many comments or none, and is never one. */
  const BEYOND = "html, body, main, ul, ol, dl, table, tbody, section, form, [role=main], [role=list], [role=feed], [role=dialog]";

  /**
   * @param {readonly Element[]} marks
   * @returns {Element[]} one for each mark, in their order, without those that nothing is known of
   */
  function from(marks) {
    /** How many marks each element holds. @type {Map<Node, number>} */
    const held = new Map();
    for (const mark of marks) {
      for (let up = /** @type {Node | null} */ (mark); up; up = dom.parent(up)) held.set(up, (held.get(up) ?? 0) + 1);
    }
    return marks.flatMap((mark) => {
      if (held.get(mark) !== 1) return [];
      let root = mark;
      for (let up = dom.parent(root); up && dom.isElement(up); up = dom.parent(up)) {
        if (held.get(up) !== 1 || dom.matches(up, BEYOND)) break;
        root = up;
      }
      return [root];
    });
  }

  /** Those that stand alike: the same kind of element at the same depth, twice at least. @param {readonly Element[]} roots */
  function alike(roots) {
    /** @param {Element} root */
    const shape = (root) => {
      let depth = 0;
      for (let up = dom.parent(root); up; up = dom.parent(up)) depth += 1;
      return `${dom.localName(root)} ${depth}`;
    };
    const shapes = roots.map(shape);
    return roots.filter((_, index) => shapes.filter((other) => other === shapes[index]).length > 1);
  }

  /**
   * What a look gives, kept for a while, since the pointer asks at every step.
   * @template T
   * @param {() => T} look
   * @returns {() => T}
   */
  function kept(look) {
    /** @type {{ at: number, address: string, found: T } | null} */
    let last = null;
    return () => {
      const now = performance.now();
      if (!last || last.address !== location.href || now - last.at > LOOK) {
        last = { at: now, address: location.href, found: look() };
      }
      return last.found;
    };
  }

  return { alike, from, kept };
})();
