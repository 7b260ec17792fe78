// @ts-check
"use strict";

// The conversation a comment stands in: what it answers, how deep it hangs, its own address, and a
// name for the whole by which what happens there can be counted.
garbo.thread = garbo.thread || (() => {
  const { dom, platform } = garbo;

  /** Parents told along, the nearest, and the longest of them in UTF-16 units. */
  const PARENTS = 4;
  const LONGEST = 500;

  /** Of a long conversation, what is looked at before a comment and after it: a reply stands near what it answers. */
  const NEAR = /** @type {const} */ ([100, 300]);

  /** The comment around a comment. @param {Element} root */
  function holder(root) {
    const up = dom.parent(root);
    return up && platform.around(up);
  }

  /** @param {Element} root */
  function outermost(root) {
    let top = root;
    for (let up = holder(root); up; up = holder(up)) top = up;
    return top;
  }

  /** It answers another comment. @param {Element} root @param {Page.Row} row */
  function nested(root, row) {
    const { nested } = row.comment;
    return nested !== undefined && platform.once("nested", root, () => platform.marked(root, row, nested));
  }

  /** The comments of one conversation, the one that began it first. @param {Element} root @param {Page.Row} row */
  function conversation(root, row) {
    const all = platform.roots();
    if (row.comment.nested) {
      // Answers follow what they answer, wherever the page puts them.
      const at = all.indexOf(root);
      const head = all.findLastIndex((el, n) => n <= at && !nested(el, row));
      const next = all.findIndex((el, n) => n > at && !nested(el, row));
      return head < 0 ? [] : all.slice(head, next < 0 ? undefined : next);
    }
    const thread = row.thread ? dom.closest(root, row.thread) : outermost(root);
    return thread ? all.filter((el) => dom.holds(thread, el)) : [];
  }

  /**
   * Replies of the brand to this person in this conversation, as far as the page shows them.
   * @param {Element} root
   * @param {Page.Row} row
   * @returns {Element[]}
   */
  function brandReplies(root, row) {
    if (!row.comment.brand && !row.comment.brand_is_post_author && !garbo.ours.here(row)) return [];
    /** @param {Element} of */
    const person = (of) => platform.handle(of, row) ?? platform.name(of, row);
    const who = person(root);
    if (!who) return [];
    const whole = conversation(root, row);
    const at = whole.indexOf(root);
    const spoken = whole.slice(Math.max(0, at - NEAR[0]), at + NEAR[1]);
    if (!spoken.some((el) => platform.byBrand(el, row))) return [];
    const people = new Set(spoken.map(person));
    const replies = [];
    /** Who spoke last before the brand, where replies do not nest. */
    let last = null;
    for (const el of spoken) {
      if (!platform.byBrand(el, row)) {
        last = person(el);
        continue;
      }
      if (el === root) continue;
      const up = holder(el);
      const beside = (up ? person(up) : last) === who;
      // Few of the brand's replies can be to this person: the words of the others need no reading.
      if (!beside && !names(el, who)) continue;
      const mention = platform.words(el, row)?.text.match(/^@\s?([\p{L}\p{N}_.-]+)/u)?.[1];
      const meant = mention && [...people].some((one) => one?.startsWith(mention));
      if (meant ? who.startsWith(mention) : beside) replies.push(el);
    }
    return replies;
  }

  /** Somebody whose name begins like this one may be mentioned there. @param {Element} el @param {string} who */
  const names = (el, who) => (dom.textContent(el) ?? "").replace(/@\s/gu, "@").includes(`@${String.fromCodePoint(who.codePointAt(0) ?? 0)}`);

  /** The comment around it, or the one it names as its parent. @param {Element} root @param {Page.Row} row @returns {Element | null} */
  function above(root, row) {
    const around = holder(root);
    if (around) return around;
    const id = platform.value(root, row, row.comment.parent)?.value;
    const named = id ? platform.withId(id)[0] : undefined;
    if (named && named !== root) return named;
    const first = row.comment.nested || row.thread ? head(root, row) : null;
    return first !== root && !flat(row) ? first : null;
  }

  /** A whole page of comments side by side, which says not which of them answers which. @param {Page.Row} row */
  const flat = ({ comment }) => comment.brand_is_post_author === true && comment.nested === undefined;

  /** The comment that began the conversation. @param {Element} root @param {Page.Row} row @returns {Element | null} */
  function head(root, row) {
    if (row.comment.nested) return conversation(root, row)[0] ?? null;
    const thread = row.thread ? dom.closest(root, row.thread) : null;
    if (thread) {
      const first = dom.first(thread, platform.here()?.root ?? "");
      return first && platform.around(first);
    }
    return outermost(root);
  }

  /** Names the conversation, on this page and whenever it is loaded again. @param {Element} root @param {Page.Row} row */
  function name(root, row) {
    // Where all comments of a page are one conversation its address is the name.
    const first = flat(row) ? null : head(root, row);
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
    return {
      permalink: permalink(root, row),
      thread: name(root, row),
      depth: Number.isNaN(told) ? (flat(row) && above.length === 0 ? undefined : Math.min(above.length, 255)) : Math.max(0, Math.min(told, 255)),
      parents: above.slice(0, PARENTS),
    };
  }

  return { brandReplies, conversation, head, name, of };
})();
