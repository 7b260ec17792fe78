// @ts-check
"use strict";

// Comments of which only a mark is known, as a date, a link or the element of their words. Where
// nothing is known of the page: the largest element around each mark that holds no other, where
// several such stand alike, looked for anew after a while only. Where a row says what a comment
// has: the smallest that holds it all, and never anything of another one.
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

  /** Farther up than any network nests the parts of one comment. */
  const STEPS = 14;

  /** What a quotation holds is another's. @param {Element} el @param {string} selector */
  const unquoted = (el, selector) => dom.all(el, selector).filter((one) => !dom.closest(one, "blockquote"));

  /** @param {Element} el @param {string} selector */
  const has = (el, selector) => dom.matches(el, selector) || unquoted(el, selector).length > 0;

  /** Nothing in `up` belongs to someone else than the comment at `at`. @param {Element} up @param {Element} at @param {string} apart */
  function same(up, at, apart) {
    /** @param {Element} el */
    const to = (el) => dom.attribute(el, "href");
    const own = unquoted(at, apart);
    return unquoted(up, apart).every((el) => own.includes(el) || (to(el) !== null && own.some((other) => to(other) === to(el))));
  }

  /**
   * The comment of a mark.
   * @param {Element} mark
   * @param {string} marks their selector
   * @param {Page.Climb} how
   * @returns {Element | null}
   */
  function root(mark, marks, { holds, until, apart }) {
    let whole = holds.every((selector) => has(mark, selector));
    let at = mark;
    for (let n = 0; n < STEPS && !(whole && has(at, until)); n += 1) {
      const up = dom.parent(at);
      if (!up || !dom.isElement(up) || up === document.body || unquoted(up, marks).length > 1) break;
      if (whole && !same(up, at, apart)) break;
      at = up;
      whole ||= holds.every((selector) => has(at, selector));
    }
    return whole ? at : null;
  }

  /**
   * The comment around a node.
   * @param {Node} node
   * @param {string} marks
   * @param {Page.Climb} how
   * @param {Map<Element, Element | null>} known what was found around others, as long as the page stays as it is
   */
  function around(node, marks, how, known) {
    const way = [];
    let found = /** @type {Element | null} */ (null);
    for (let up = /** @type {Node | null} */ (node); up; up = dom.parent(up)) {
      if (!dom.isElement(up)) continue;
      const before = known.get(up);
      if (before !== undefined) {
        found = before;
        break;
      }
      way.push(up);
      const within = dom.matches(up, marks) ? [up] : unquoted(up, marks);
      if (within.length > 1) break;
      if (within[0] && root(within[0], marks, how) === up) {
        found = up;
        break;
      }
    }
    for (const el of way) known.set(el, found);
    return found;
  }

  return { alike, around, from, kept, root };
})();
