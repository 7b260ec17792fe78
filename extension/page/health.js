// @ts-check
"use strict";

// How well the rows still read this site: counted for comments that a person views, and the page's
// bare skeleton for a report. Neither holds a word of the page.
garbo.health = garbo.health || (() => {
  const { dom, generic, platform, viewed, wire } = garbo;

  /** Counts go out together (milliseconds). */
  const BATCH = 1500;
  /** Comments remembered, so that each counts once. */
  const KEPT = 2000;
  /** Lines of a skeleton, the depth of it, elements around the comment, and the longest line. */
  const LINES = 400;
  const DEPTH = 30;
  const AROUND = 3;
  const LONGEST = 200;

  /** @type {Set<string>} */
  const counted = new Set();
  /** @type {Protocol.Fared[]} */
  let waiting = [];
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let pending;

  /** @param {string} name @param {() => Protocol.Fared} fared */
  function count(name, fared) {
    if (counted.has(name)) return;
    if (counted.size >= KEPT) counted.clear();
    counted.add(name);
    waiting.push(fared());
    pending ??= setTimeout(() => {
      const fares = waiting;
      pending = undefined;
      waiting = [];
      void wire.ask({ kind: "fared", fares });
    }, BATCH);
  }

  /** @param {Page.Row} row @returns {Protocol.Route} */
  const routeOf = (row) => (generic.HABITS.includes(row) ? "generic" : "row");

  /** A comment is viewed, whether it could be read or not. @param {Element} root @param {Page.Found | null} found */
  function seen(root, found) {
    const row = platform.here()?.row;
    if (!row || !dom.connected(root)) return;
    // What could not be read has no name: its place on the page has to do.
    const name = found ? (found.comment.id ?? `${found.comment.author} ${found.comment.text}`) : `? ${Math.round(dom.box(root).top + scrollY)}`;
    count(name, () => ({ row: row.id, route: routeOf(row), fields: platform.fared(root, row) }));
  }

  /** A selection was read where no comment is known. @param {string} text */
  function selected(text) {
    count(`selection ${text}`, () => ({ row: platform.here()?.row.id ?? "selection", route: "selection", fields: [] }));
  }

  /** @param {boolean} bones with the skeleton @returns {Protocol.PageState} */
  function state(bones) {
    const row = platform.here()?.row;
    return { row: row?.id ?? null, route: row ? routeOf(row) : "selection", skeleton: bones ? skeleton() : [] };
  }

  /** Attributes whose values name a part of a page, where every word of them is one of ours. */
  const TELLING = /^(role|slot|part|type|dir|itemprop|data-(test-?id|test-target|e2e|hook|automation|ad-[a-z-]+))$/u;
  /** Common parts of pages, beside the words that our own table of networks is made of. */
  const PARTS = "footer group image list menu message option panel picture rating replies rows search star stars tab wrapper ltr rtl";
  /** Networks' own elements begin so. */
  const OWN = /^(yt|ytd|ytcp|tp|shreddit|reddit|faceplate|rpl)-/u;

  /** @param {string} text @returns {string[]} in small letters */
  const wordsOf = (text) => (text.replace(/(\p{Ll})(?=\p{Lu})/gu, "$1 ").match(/\p{L}+/gu) ?? []).map((word) => word.toLowerCase());

  /** The nearest thing to look at: the comment viewed, the first of the page, or what is selected. */
  function centre() {
    const root = viewed.root(true) ?? platform.roots()[0];
    const at = root ?? viewed.selected()?.commonAncestorContainer ?? document.body;
    return dom.isElement(at) ? at : dom.parent(at);
  }

  /**
   * The page around one comment as tags, roles and names of attributes. What people wrote stands
   * nowhere in it: values come from a closed list, and a name that is also among the page's words is
   * left out.
   * @returns {string[]}
   */
  function skeleton() {
    /** @type {string[]} */
    const lines = [];
    const ours = new Set([...wordsOf(PARTS), ...wordsOf(JSON.stringify(/** @type {any} */ (garbo).platforms))]);
    const top = centre();
    /** @type {Node | null} */
    let from = top;
    for (let n = 0; n < AROUND && from && dom.parent(from) && dom.parent(from) !== document; n += 1) from = dom.parent(from);
    if (!top || !from || !dom.isElement(from)) return lines;
    const said = new Set(wordsOf(`${document.title} ${(dom.textContent(document.body) ?? "").slice(0, 400_000)}`));
    for (const el of [from, ...dom.all(from, "*")].slice(0, 4000)) {
      for (const { name, value } of dom.attributes(el)) {
        if (name !== "class" && name !== "style") for (const word of wordsOf(value)) said.add(word);
      }
    }

    const long = [...said].filter((word) => word.length > 3);
    /** A name the site's makers gave: letters alone, and no word of the page in it. @param {string} name */
    const made = (name) => /^[a-z]+([-:_][a-z]+)*$/u.test(name) && name.length <= 40 &&
      wordsOf(name).every((word) => ours.has(word) || !(said.has(word) || long.some((part) => word.includes(part))));
    /** @param {string} value */
    const known = (value) => !/\d/u.test(value) && value.length <= 60 && wordsOf(value).length > 0 && wordsOf(value).every((word) => ours.has(word));

    /** @param {Element} el */
    function tag(el) {
      const name = dom.localName(el);
      if (/^h[1-6]$/u.test(name)) return "heading";
      if (!made(name)) return "unknown";
      if (!name.includes("-")) return el instanceof HTMLUnknownElement ? "unknown" : name;
      return OWN.test(name) || wordsOf(name).every((word) => ours.has(word)) ? name : "custom-element";
    }

    /** @param {Element} el @param {number} depth */
    function line(el, depth) {
      const parts = [tag(el)];
      for (const { name, value } of dom.attributes(el)) {
        if (!made(name)) parts.push("@…");
        else parts.push(TELLING.test(name) ? `@${name}=${known(value) ? value.replace(/[^\p{L}_-]+/gu, " ") : "…"}` : `@${name}`);
      }
      return `${"  ".repeat(depth)}${[...new Set(parts)].join(" ").slice(0, LONGEST)}${el === top ? " *" : ""}`;
    }

    /** @param {Node} of @param {number} depth */
    function inside(of, depth) {
      let words = false;
      for (const node of dom.childNodes(of)) {
        if (lines.length >= LINES) return;
        if (dom.nodeType(node) === 3 && !words && dom.line(dom.textContent(node))) {
          words = true;
          lines.push(`${"  ".repeat(depth)}#text`);
        } else if (dom.isElement(node)) enter(node, depth);
      }
    }

    /** @param {Element} el @param {number} depth */
    function enter(el, depth) {
      if (depth > DEPTH || lines.length >= LINES || dom.matches(el, "script, style, noscript, template")) return;
      lines.push(line(el, depth));
      if (dom.matches(el, "svg, iframe, select")) return;
      const shadow = dom.shadowRoot(el);
      if (shadow) {
        lines.push(`${"  ".repeat(depth + 1)}#shadow`);
        inside(shadow, depth + 2);
      }
      inside(el, depth + 1);
    }

    enter(from, 0);
    return lines;
  }

  return { seen, selected, state };
})();
