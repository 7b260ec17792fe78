// @ts-check
"use strict";

// Comments and reviews that a page states as schema.org data (JSON-LD): who wrote what, and when. A
// statement counts where its words are found on the page, and nowhere else.
garbo.linked = garbo.linked || (() => {
  const { climb, dom } = garbo;

  const KINDS = /(^|[/:])(Comment|UserComments|Answer|(User|Critic|Employer|Claim)?Review)$/u;
  /** Pages state whole catalogues: no more than this is taken apart. */
  const SCRIPT_LIMIT = 400_000;
  const MOST = 500;
  const DEEPEST = 12;
  /** Words that must agree where the page shows only the beginning, in letters and digits. */
  const BEGINS = 30;
  /** What may stand behind the words in their element, as "show more". */
  const BEHIND = 24;

  /** @typedef {{ key: string, author?: string | undefined, id?: string | undefined, time?: string | undefined }} Statement */

  /** Letters and digits alone: what both spellings of a text share. @param {string | null} text */
  const key = (text) => (text ?? "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

  /** The marks of letters by their names in mark-up. @type {Readonly<Record<string, string>>} */
  const ACCENTS = { grave: "\u0300", acute: "\u0301", circ: "\u0302", tilde: "\u0303", uml: "\u0308", cedil: "\u0327" };

  /** Data may carry mark-up; of its signs only letters matter here. @param {string} text */
  const plain = (text) =>
    text.replace(/<[^>]*>/gu, " ")
      .replace(/&([a-z])(grave|acute|circ|tilde|uml|cedil);/giu, (_, letter, accent) => `${letter}${ACCENTS[accent]}`.normalize("NFC"))
      .replace(/&#(\d{2,6});/gu, (_, code) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
      .replace(/&\w+;/gu, " ");

  /** @param {any} value @returns {string | undefined} */
  function word(value) {
    const one = Array.isArray(value) ? (value.length === 1 ? value[0] : undefined) : value;
    const text = typeof one === "object" && one !== null ? (one.name ?? one["@value"]) : one;
    return typeof text === "string" ? dom.line(text) || undefined : undefined;
  }

  /** @param {any} data @param {Statement[]} into @param {number} depth */
  function collect(data, into, depth) {
    if (typeof data !== "object" || data === null || depth > DEEPEST || into.length >= MOST) return;
    const text = word(data.text ?? data.commentText ?? data.reviewBody ?? data.description);
    if ([data["@type"]].flat().some((type) => typeof type === "string" && KINDS.test(type)) && text) {
      into.push({
        key: key(plain(text)),
        author: word(data.author ?? data.creator),
        id: word(data["@id"] ?? data.identifier ?? data.url),
        time: word(data.dateCreated ?? data.datePublished ?? data.commentTime),
      });
    }
    for (const inner of Object.values(data)) collect(inner, into, depth + 1);
  }

  /** @returns {Statement[]} */
  function statements() {
    /** @type {Statement[]} */
    const found = [];
    for (const script of dom.all(document, 'script[type="application/ld+json" i]')) {
      const json = dom.textContent(script) ?? "";
      if (json.length > SCRIPT_LIMIT) continue;
      try {
        collect(JSON.parse(json), found, 0);
      } catch {
        // Not JSON: says nothing.
      }
    }
    return found.filter((one) => one.key);
  }

  /** @param {string} shown @param {string} said */
  const agrees = (shown, said) =>
    shown === said || (shown.length >= Math.min(BEGINS, said.length + 1) && said.startsWith(shown)) ||
    (said.length >= BEGINS && shown.startsWith(said) && shown.length <= said.length + BEHIND);

  /** The words of a statement as they stand: the largest element that says them and nothing else. @param {Text} node @param {string} said */
  function stands(node, said) {
    let el = /** @type {Element | null} */ (null);
    for (let up = dom.parent(node); up && dom.isElement(up); up = dom.parent(up)) {
      const shown = key(dom.textContent(up));
      if (agrees(shown, said)) el = up;
      else if (shown.length > said.length) break;
    }
    return el;
  }

  const found = climb.kept(() => {
    const said = statements();
    /** @type {Map<Element, Statement[]>} */
    const places = new Map();
    if (said.length === 0) return new Map();
    /** @type {Map<string, Statement[]>} */
    const starts = new Map();
    for (const one of said) starts.set(one.key.slice(0, 6), [...(starts.get(one.key.slice(0, 6)) ?? []), one]);
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
      const node = /** @type {Text} */ (walk.currentNode);
      const shown = key(dom.textContent(node));
      for (const one of starts.get(shown.slice(0, 6)) ?? []) {
        if (!one.key.startsWith(shown.slice(0, one.key.length))) continue;
        const el = dom.closest(node, "script, style, textarea, [contenteditable]") ? null : stands(node, one.key);
        if (el) places.set(el, [...(places.get(el) ?? []), one]);
      }
    }
    const marks = [...places.keys()].filter((el) => ![...places.keys()].some((other) => other !== el && dom.holds(other, el)));
    const roots = climb.from(marks);
    /** @type {Map<Element, Page.Stated>} */
    const stated = new Map();
    for (const root of roots) {
      const el = marks.find((mark) => dom.holds(root, mark));
      // The same words said by several: whose they are is told by the name that stands beside them.
      const all = (el && places.get(el)) ?? [];
      const beside = key(dom.textContent(root));
      const named = all.filter(({ author }) => author && beside.includes(key(author)));
      const authors = new Set((named.length > 0 ? named : all).map(({ author }) => author));
      const one = authors.size === 1 ? (named[0] ?? all[0]) : undefined;
      if (el) stated.set(root, { el, author: one?.author, id: all.length === 1 ? one?.id : undefined, time: all.length === 1 ? one?.time : undefined });
    }
    return stated;
  });

  /** @param {Element} root @returns {Page.Stated | undefined} */
  const of = (root) => found().get(root);

  const roots = () => [...found().keys()];

  return { of, roots };
})();
