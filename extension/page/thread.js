// @ts-check
"use strict";

// The conversation a comment stands in: what it answers, how deep it hangs, its own address, and a
// name for the whole by which what happens there can be counted.
garbo.thread = garbo.thread || (() => {
  const { dom, platform } = garbo;

  /** Parents told along, the nearest, and the longest of them in UTF-16 units. */
  const PARENTS = 4;
  const LONGEST = 500;

  /** The comment around it, or the one it names as its parent. @param {Element} root @param {Page.Row} row @returns {Element | null} */
  function above(root, row) {
    const up = dom.parent(root);
    const around = up && platform.around(up);
    if (around) return around;
    const id = platform.value(root, row, row.comment.parent)?.value;
    const named = id ? platform.withId(id)[0] : undefined;
    if (named && named !== root) return named;
    const first = row.comment.nested || row.thread ? head(root, row) : null;
    // A whole page of comments side by side says not which of them answers which.
    return first !== root && !row.comment.brand_is_post_author ? first : null;
  }

  /** The comment that began the conversation. @param {Element} root @param {Page.Row} row @returns {Element | null} */
  function head(root, row) {
    if (row.comment.nested) return platform.conversation(root, row)[0] ?? null;
    const thread = row.thread ? dom.closest(root, row.thread) : null;
    if (thread) {
      const first = dom.first(thread, platform.here()?.root ?? "");
      return first && platform.around(first);
    }
    let top = root;
    for (let up = dom.parent(root); up; up = dom.parent(up)) {
      const around = platform.around(up);
      if (!around) break;
      top = up = around;
    }
    return top;
  }

  /** Names the conversation, on this page and whenever it is loaded again. @param {Element} root @param {Page.Row} row */
  function name(root, row) {
    // Where all comments of a page are one conversation its address is the name.
    const first = row.comment.brand_is_post_author ? null : head(root, row);
    return (first && platform.value(first, row, row.comment.id)?.value) || location.pathname + location.search;
  }

  /** @param {Element} root @param {Page.Row} row @returns {Protocol.Parent[]} the nearest first */
  function parents(root, row) {
    const found = [];
    const met = new Set([root]);
    for (let up = above(root, row); up && !met.has(up) && found.length < 64; up = above(up, row)) {
      met.add(up);
      found.push(up);
    }
    return found.map((el) => {
      const words = platform.words(el, row)?.text ?? "";
      return {
        id: platform.value(el, row, row.comment.id)?.value,
        author: platform.value(el, row, row.comment.author)?.value,
        own: platform.byBrand(el, row),
        text: words.slice(0, LONGEST).toWellFormed(),
      };
    });
  }

  /** The comment's own address: the link its id stands in, or what the row names. @param {Element} root @param {Page.Row} row */
  function permalink(root, row) {
    const named = platform.value(root, row, row.comment.permalink)?.value;
    const el = named ? null : platform.value(root, row, row.comment.id)?.el;
    const link = named ?? (el && dom.localName(el) === "a" ? dom.attribute(el, "href") : null);
    if (!link) return undefined;
    const { href, protocol } = new URL(link, location.href);
    return /^https?:$/u.test(protocol) ? href : undefined;
  }

  /** @param {Element} root @param {Page.Row} row */
  function of(root, row) {
    const above = parents(root, row);
    const told = Number.parseInt(platform.value(root, row, row.comment.depth)?.value ?? "", 10);
    const flat = row.comment.brand_is_post_author === true && above.length === 0;
    return {
      permalink: permalink(root, row),
      thread: name(root, row),
      depth: Number.isNaN(told) ? (flat ? undefined : Math.min(above.length, 255)) : Math.max(0, Math.min(told, 255)),
      parents: above.slice(0, PARENTS),
    };
  }

  return { head, name, of };
})();
