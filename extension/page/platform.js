// @ts-check
"use strict";

// Which network this is, which comments stand on the page, and what each of them says: all by the
// rows of platforms.json, each value with the place it came from, nothing guessed.
garbo.platform = garbo.platform || (() => {
  const dom = garbo.dom;
  /** @type {readonly Page.Row[]} */
  const ROWS = /** @type {any} */ (garbo).platforms.platforms;

  /** Longest post text sent along with a comment, in UTF-16 units. */
  const POST_LIMIT = 4000;

  /** The brand's latest replies to a person told along, and the longest of them. */
  const EARLIER = 3;
  const EARLIER_LIMIT = 1000;

  /** While a page shows nothing that its row knows, how often to look again (milliseconds). */
  const LOOK = 400;

  /** Longer is no time; in UTF-16 units. */
  const WORDS_OF_TIME = 100;

  /** @type {{ address: string, row: Page.Row, root: string } | null} */
  let known = null;
  /** When the row was last looked for in vain. */
  let missed = -LOOK;

  /** @param {Page.Row} row */
  function holdsHere({ page }) {
    if (page.hosts && !page.hosts.includes(location.hostname)) return false;
    if (page.path && !new RegExp(page.path, "u").test(location.pathname)) return false;
    return !page.probe || dom.first(document, page.probe) !== null;
  }

  /** @param {Page.Row} row @param {string} root a selector; empty where the row finds its comments by looking */
  const present = (row, root) => (root ? dom.first(document, root) !== null : (row.comment.find?.().length ?? 0) > 0);

  /** The row of this page and the selector of its comments, or of their marks; null where nothing is known. */
  function here() {
    // Within a turn the page stays what it is, however often it is asked.
    if (listed && known?.address === location.href) return known;
    if (known?.address === location.href && present(known.row, known.root)) {
      // Habits only stand in until the network's own row finds something.
      if (!garbo.generic.HABITS.includes(known.row) || performance.now() - missed < LOOK) return known;
    }
    known = null;
    const rows = ROWS.filter(holdsHere);
    // A network's layouts follow one another, and what none of them finds is left to common habit.
    for (const candidate of [...rows, ...garbo.generic.HABITS.filter(holdsHere)]) {
      const root = candidate.comment.root.find((selector) => present(candidate, selector));
      if (root === undefined) continue;
      if (!rows.includes(candidate)) missed = performance.now();
      known = { address: location.href, row: candidate, root };
      break;
    }
    return known;
  }

  /** Events by which this host says that it shows something else, whatever it shows now. */
  const events = () => new Set(ROWS.flatMap(({ page, events: own }) => (page.hosts?.includes(location.hostname) ? (own ?? []) : [])));

  /** @typedef {NonNullable<typeof known>} At */

  /** The innermost comment around a node, quoted ones too. @param {Node} node @param {At} at */
  const innermost = (node, { row, root }) =>
    !root ? nearest(node, row) : row.comment.climb ? garbo.climb.around(node, root, row.comment.climb, memory("around")) : dom.closest(node, root);

  /** What the row calls a quote, or a quotation in a comment: no part of this conversation. @param {Element} el @param {At} at */
  function quoted(el, at) {
    const { quote } = at.row.comment;
    if (quote && dom.closest(el, quote)) return true;
    const block = dom.closest(el, "blockquote");
    const outer = block && dom.parent(block);
    return outer !== null && innermost(outer, at) !== null;
  }

  /** The innermost comment around a node. @param {Node | null} node @returns {Element | null} */
  function around(node) {
    const at = here();
    const root = at && node && innermost(node, at);
    return root && quoted(root, at) ? around(dom.parent(root)) : root;
  }

  /** @param {Node} node @param {Page.Row} row */
  function nearest(node, row) {
    const found = row.comment.find?.() ?? [];
    for (let up = /** @type {Node | null} */ (node); up; up = dom.parent(up)) {
      if (dom.isElement(up) && found.includes(up)) return up;
    }
    return null;
  }

  /** What a look over the page gave; nothing changes before the script gives way. @type {Element[] | null} */
  let listed = null;
  /** The same of names, handles and whose they are. @type {Map<string, Map<Element, any>>} */
  const turn = new Map();

  /** Comments read together, above the window's upper edge and below it. */
  const AROUND = /** @type {const} */ ([60, 140]);

  /** @param {Element[]} found */
  function keep(found) {
    queueMicrotask(() => {
      listed = null;
      turn.clear();
    });
    return (listed = found);
  }

  /**
   * Once a turn.
   * @template T
   * @param {string} what
   * @param {Element} of
   * @param {() => T} look
   * @returns {T}
   */
  function once(what, of, look) {
    const known = memory(what);
    if (!known.has(of)) known.set(of, look());
    return known.get(of);
  }

  /** What is known of elements this turn. @param {string} what @returns {Map<Element, any>} */
  function memory(what) {
    const known = turn.get(what) ?? new Map();
    // Without a look over the page nothing clears it.
    if (listed) turn.set(what, known);
    return known;
  }

  /** Every comment on the page, in its order; what is not shown is none. @returns {readonly Element[]} */
  const roots = () => listed ?? keep(list(marks(document)));

  /** Until the script gives way the page is what stands around the window: reading many on a long page would take too long. @param {readonly Element[]} found */
  const narrow = (found) => void (listed || keep(list(found)));

  /** What the row finds around the window; there may be tens of thousands on the page. @returns {readonly Element[]} */
  function near() {
    const all = marks(document);
    let [low, high] = [0, all.length];
    if (high <= AROUND[0] + AROUND[1]) return all;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (dom.box(/** @type {Element} */ (all[middle])).bottom < 0) low = middle + 1;
      else high = middle;
    }
    return all.slice(Math.max(0, low - AROUND[0]), low + AROUND[1]);
  }

  /** @param {readonly Element[]} found */
  function list(found) {
    const at = here();
    return [...new Set(found.map((el) => ofMark(el, at)))].filter((el) => el !== null).filter(dom.drawn);
  }

  /** What the row finds in a part of the page: comments, or marks in them. @param {Element | Document} part @returns {readonly Element[]} */
  function marks(part) {
    const at = here();
    if (!at) return [];
    return at.root ? dom.all(part, at.root) : (at.row.comment.find?.() ?? []).filter((el) => dom.holds(part, el));
  }

  /** The comment of a mark. @param {Element} el */
  function ofMark(el, at = here()) {
    const root = at?.root && at.row.comment.climb ? garbo.climb.root(el, at.root, at.row.comment.climb) : el;
    return at && root && !quoted(root, at) ? root : null;
  }

  /** What the row takes for a quote within a comment. @param {Page.Row} row */
  const quotes = ({ comment }) => [comment.words_in_blockquote ? "" : "blockquote", comment.quote].filter(Boolean).join(", ");

  /** What a comment holds itself, not in another one nor in a quote. @param {Element} root @param {Page.Row} row @param {string} select @param {string} quote */
  function parts(root, row, select, quote = quotes(row)) {
    const at = here();
    return dom.all(root, select).filter((el) => {
      const within = quote && dom.closest(el, quote);
      return at !== null && innermost(el, at) === root && !(within && dom.holds(root, within));
    });
  }

  /** The elements a field may mean; words count where they are shown. @param {Element} root @param {Page.Row} row @param {Page.Field} field */
  function elements(root, row, { select, attr, longest }) {
    if (!select) return [root];
    const found = parts(root, row, select).filter((el) => attr || dom.drawn(el));
    if (!longest) return found;
    const long = found.map((el) => ({ el, length: dom.line(dom.textContent(el)).length }));
    return long.sort((a, b) => b.length - a.length).map(({ el }) => el);
  }

  /** The first of them. @param {Element} root @param {Page.Row} row @param {Page.Field} field */
  const element = (root, row, field) => elements(root, row, field)[0] ?? null;

  /** The text of an element; in names, networks draw emoji as pictures. @param {Element} el @returns {string} */
  function named(el) {
    if (!dom.first(el, "img[alt]")) return dom.textContent(el) ?? "";
    return Array.from(dom.childNodes(el), (part) => {
      if (!dom.isElement(part)) return dom.textContent(part) ?? "";
      const alt = dom.localName(part) === "img" ? (dom.attribute(part, "alt") ?? "") : null;
      return alt === null ? named(part) : /\p{Extended_Pictographic}|\p{RI}/u.test(alt) && !/\p{L}/u.test(alt) ? alt : "";
    }).join("");
  }

  /** The address speaks of this very comment. @param {Element} root @param {Page.Row} row @param {Page.Field} field */
  function addressMeans(root, row, { select, of_handle }) {
    if (select && !dom.matches(root, select)) return false;
    return !of_handle || location.href.match(new RegExp(of_handle, "u"))?.[1] === handle(root, row);
  }

  /**
   * @param {Element} root
   * @param {Page.Row} row
   * @param {readonly Page.Field[] | undefined} fields
   * @returns {{ value: string, address: boolean, el: Element | null, at: number } | null} `at`: which of the fields found it
   */
  function value(root, row, fields) {
    for (const [at, field] of (fields ?? []).entries()) {
      if (field.address && !addressMeans(root, row, field)) continue;
      // An empty element, as a link around a picture, says nothing: the next one may.
      const who = field.names_handle ? handle(root, row) : null;
      for (const el of field.address ? [null] : elements(root, row, field)) {
        if (field.names_handle && !(el && who && dom.attribute(el, field.names_handle)?.includes(who))) continue;
        const raw = field.stated && field.stated !== "el" ? row.comment.stated?.(root)?.[field.stated]
          : !el ? location.href : field.attr ? dom.attribute(el, field.attr) : named(el);
        const part = field.match ? (raw ?? "").match(new RegExp(field.match, "u"))?.[1] : raw;
        const clean = dom.line(part);
        if (clean) return { value: clean, address: !el, el, at };
      }
    }
    return null;
  }

  /** "1.234", "1,2 mila", "3.4K". @param {string | undefined} text */
  function count(text) {
    const [, digits, unit] = text?.match(/(\d[\d.,\u00a0\u202f]*)\s*(k|mila|mln|m)?/iu) ?? [];
    if (!digits) return 0;
    const scale = unit ? (/^(m|mln)$/iu.test(unit) ? 1e6 : 1e3) : 1;
    const plain = unit ? digits.replace(",", ".") : digits.replace(/\D/gu, "");
    const number = Math.round(Number.parseFloat(plain) * scale);
    return Number.isFinite(number) ? Math.min(number, 4294967295) : 0;
  }

  /** An instant, or nothing: a day alone is none. @param {string | undefined} text */
  function instant(text) {
    const since = text?.match(/^\d{12,13}$/u);
    if (!text || !(since || /\d{4}-\d\d-\d\d[T ]\d/u.test(text))) return undefined;
    const date = new Date(since ? Number(text) : text.replace(/([+-]\d\d)(\d\d)$/u, "$1:$2"));
    return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
  }

  /** The line with name and date. @param {Element} root @param {Page.Row} row @param {Element} author */
  function heading(root, row, author) {
    const date = value(root, row, row.comment.time)?.el;
    let at = /** @type {Node | null} */ (date ? author : null);
    while (at && date && at !== root && !dom.holds(at, date)) at = dom.parent(at);
    return at && dom.isElement(at) && at !== root ? at : null;
  }

  /** @param {Element} root @param {Page.Row} row */
  function textOf(root, row) {
    const { quote, aside, climb } = row.comment;
    const skip = [climb ? "" : here()?.root, quote, aside].filter(Boolean).join(", ");
    const author = value(root, row, row.comment.author)?.el;
    const head = author && row.comment.heading ? heading(root, row, author) : null;
    for (const [at, field] of row.comment.text.entries()) {
      const stated = field.stated ? row.comment.stated?.(root)?.el : undefined;
      for (const el of field.stated ? (stated ? [stated] : []) : elements(root, row, field)) {
        // A line that holds the name, or stands in a heading of name and date, is not what was said.
        if (field.select && author && (dom.holds(el, author) || (head && dom.holds(head, el)))) continue;
        const found = garbo.serialise.words(el, { skip, but: author });
        if (found.text) return { el, found, at };
      }
    }
    return null;
  }

  /** What a comment says. @param {Element} root @param {Page.Row} row */
  const words = (root, row) => textOf(root, row)?.found ?? null;

  /** @param {Element} root @param {Page.Row} row */
  function post(root, row) {
    if (!row.post) return undefined;
    const scope = row.post.around ? dom.closest(root, row.post.around) : document;
    if (!scope) return undefined;
    for (const { select } of row.post.text) {
      const el = select ? dom.first(scope, select) : null;
      if (!el || dom.holds(root, el)) continue;
      if (dom.localName(el) === "meta") return dom.attribute(el, "content")?.slice(0, POST_LIMIT).toWellFormed();
      const { text } = garbo.serialise.words(el);
      if (text) return text.slice(0, POST_LIMIT).toWellFormed();
    }
    return undefined;
  }

  /** @param {Element} root @param {Page.Row} row */
  function name(root, row) {
    return once("name", root, () => value(root, row, row.comment.author)?.value ?? null);
  }

  /** @param {Element} root @param {Page.Row} row @returns {string | null} */
  function handle(root, row) {
    return once("handle", root, () => value(root, row, row.comment.handle)?.value.replace(/^@/u, "") ?? null);
  }

  /** @param {Element} root @param {Page.Row} row @returns {boolean} */
  const byBrand = (root, row) => once("brand", root, () => ownWords(root, row));

  /** @param {Element} root @param {Page.Row} row */
  function ownWords(root, row) {
    const { brand, brand_is_post_author } = row.comment;
    if (garbo.ours.here(row) && garbo.ours.speaks(row, handle(root, row), name(root, row))) return true;
    if (brand) return marked(root, row, brand);
    if (!brand_is_post_author || !row.post?.handle) return false;
    const scope = row.post.around ? dom.closest(root, row.post.around) : document.documentElement;
    // One post, one look: it may go through the whole page in vain.
    const author = scope && once("post", scope, () => postHandle(scope, row.post?.handle ?? []));
    return author !== null && author === handle(root, row);
  }

  /** Whose post it is. @param {Element} scope @param {readonly Page.Field[]} fields */
  function postHandle(scope, fields) {
    for (const field of fields) {
      const el = field.select ? dom.first(scope, field.select) : null;
      const raw = field.address ? location.href : el && (field.attr ? dom.attribute(el, field.attr) : dom.textContent(el));
      const found = dom.line(field.match ? raw?.match(new RegExp(field.match, "u"))?.[1] : raw).replace(/^@/u, "");
      if (found) return found;
    }
    return null;
  }

  /** The comment or a part of it is marked so. @param {Element} root @param {Page.Row} row @param {string} select */
  const marked = (root, row, select) => dom.matches(root, select) || parts(root, row, select).length > 0;

  /** The brand's replies to a comment; a review carries them within itself. @param {Element} root @param {Page.Row} row */
  const answered = (root, row) => ({
    replies: garbo.thread.brandReplies(root, row),
    answers: row.comment.answer ? parts(root, row, row.comment.answer, "blockquote").filter(dom.drawn) : [],
  });

  /** Somebody's words that the brand has not answered. @param {Element} root @param {Page.Row} row */
  function unanswered(root, row) {
    if (byBrand(root, row) || !words(root, row)) return false;
    const { replies, answers } = answered(root, row);
    return replies.length + answers.length === 0;
  }

  /**
   * Which of the row's selectors found each field of the comment that stands at `root` now; null
   * where none did, and nothing of a field that the row does not look for.
   * @param {Element} root @param {Page.Row} row @returns {Protocol.FieldFared[]}
   */
  function fared(root, row) {
    const { author, handle, id, time } = row.comment;
    const text = { field: /** @type {const} */ ("text"), at: textOf(root, row)?.at ?? null };
    const others = Object.entries({ author, handle, id, time }).filter(([, fields]) => fields?.length).map(([field, fields]) => (
      { field: /** @type {Protocol.RowField} */ (field), at: value(root, row, fields)?.at ?? null }));
    return [text, ...others];
  }

  /**
   * Reads the comment that stands at `root` now.
   * @param {Element} root
   * @returns {Page.Found | null} null when it has no words
   */
  function read(root) {
    const row = here()?.row;
    if (!row || !dom.connected(root)) return null;
    const text = textOf(root, row);
    if (!text) return null;
    const { comment } = row;
    const generic = garbo.generic.HABITS.includes(row);
    /** @type {Record<string, Protocol.Origin>} */
    const origins = { text: generic ? "generic" : "row" };
    /** @param {string} field @param {readonly Page.Field[] | undefined} fields */
    const take = (field, fields) => {
      const found = value(root, row, fields);
      if (found) origins[field] = found.address ? "address" : generic ? "generic" : found.at === 0 ? "row" : "fallback";
      return found?.value;
    };
    const time = take("time", comment.time);
    const at = instant(time);
    const lang = dom.closest(text.el, "[lang]");
    /** @param {string | undefined} selector */
    const shows = (selector) => selector !== undefined && parts(root, row, selector).some(dom.visible);
    const found = {
      id: take("id", comment.id),
      author: take("author", comment.author),
      time: at,
      // Words of time are left to those who can read them.
      time_text: at ? undefined : time?.slice(0, WORDS_OF_TIME).toWellFormed(),
      likes: count(take("likes", comment.likes)),
      reply_count: count(take("replies", comment.replies)),
    };
    // Words without an id or an author are nobody's.
    if (!found.id && !found.author) return null;
    const { replies, answers } = answered(root, row);
    const earlier = [...replies.map((el) => textOf(el, row)?.found), ...answers.map((el) => garbo.serialise.words(el))]
      .slice(-EARLIER).flatMap((said) => said?.text.slice(0, EARLIER_LIMIT).toWellFormed() || []);
    return {
      root,
      row,
      comment: {
        text: text.found.text,
        ...found,
        handle: handle(root, row) ?? undefined,
        ...garbo.thread.of(root, row),
        origins,
        page_lang: dom.attribute(document.documentElement, "lang") ?? undefined,
        // A language claimed for the whole page says little about one comment.
        lang: (lang && dom.localName(lang) !== "html" && dom.attribute(lang, "lang")) || undefined,
        post: post(root, row),
        replies: Math.min(replies.length + answers.length, 255),
        earlier,
        platform: row.id,
        limit: row.reply?.limit,
        // A text cut by style alone is on the page as a whole.
        truncated: shows(comment.more) && !clamped(text.el),
        translated: shows(comment.translated),
      },
      handle: handle(root, row),
      own: byBrand(root, row),
      origins,
      text: text.found,
    };
  }

  /** @param {Element} el */
  const clamped = (el) => el.scrollHeight > el.clientHeight + 4 && el.clientHeight > 0;

  /** The comment the page's address names. @returns {Element | null} */
  function addressed() {
    const row = here()?.row;
    const id = row?.address_id && location.href.match(new RegExp(row.address_id, "u"))?.[1];
    if (!row || !id) return null;
    const wanted = decodeURIComponent(id);
    // Some networks' ids carry their kind before what the address names: `t1_k3`.
    const named = (/** @type {string | undefined} */ own) => own === wanted || own?.replace(/^t\d_/u, "") === wanted;
    const root = roots().find((el) => named(value(el, row, row.comment.id)?.value));
    // The address of a post names the post, and that is the brand's own.
    return root && !byBrand(root, row) ? root : null;
  }

  /** The comment with this id. @param {string} id */
  function withId(id) {
    const row = here()?.row;
    return row ? roots().filter((root) => value(root, row, row.comment.id)?.value === id) : [];
  }

  return {
    addressed, around, byBrand, element, elements, events, fared, handle, here, marked, name, narrow, near, ofMark, once, parts,
    read, roots, unanswered, value, withId, words,
  };
})();
