// @ts-check
"use strict";

// The page's tree, read through prototype getters: a form's named inputs shadow its own
// properties, in the isolated world too.
garbo.dom = garbo.dom || (() => {
  /**
   * @template {object} T
   * @template {keyof T} K
   * @param {T} prototype
   * @param {K} name
   * @returns {(of: T) => T[K]}
   */
  function getter(prototype, name) {
    const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
    return (of) => get?.call(of);
  }

  const element = Element.prototype;
  const parentNode = getter(Node.prototype, "parentNode");
  const childNodes = getter(Node.prototype, "childNodes");
  const nodeType = getter(Node.prototype, "nodeType");
  const textContent = getter(Node.prototype, "textContent");
  const namedNodes = getter(element, "attributes");
  const connected = getter(Node.prototype, "isConnected");
  const localName = getter(element, "localName");
  const shadowRoot = getter(element, "shadowRoot");

  /** @param {Node} node @returns {node is Element} */
  const isElement = (node) => nodeType(node) === 1;

  /** The parent, through the edge of an open shadow root. @param {Node} node @returns {Node | null} */
  function parent(node) {
    const up = parentNode(node);
    return up instanceof ShadowRoot ? up.host : up;
  }

  /** @param {Element} el @param {string} name */
  const attribute = (el, name) => element.getAttribute.call(el, name);

  /** @param {Element} el */
  const attributes = (el) => Array.from(namedNodes(el));

  /** @param {Element} el @param {string} selector */
  function matches(el, selector) {
    try {
      return element.matches.call(el, selector);
    } catch {
      return false;
    }
  }

  /** What holds the tree a node stands in: the host of its shadow root. @param {Node} node @returns {Element | null} */
  function host(node) {
    const top = Node.prototype.getRootNode.call(node);
    return top instanceof ShadowRoot ? top.host : null;
  }

  /** The nearest ancestor or self, across shadow roots. @param {Node | null} from @param {string} selector */
  function closest(from, selector) {
    const start = from && !isElement(from) ? parent(from) : from;
    for (let at = start && isElement(start) ? start : null; at; at = host(at)) {
      try {
        const found = element.closest.call(at, selector);
        if (found) return found;
      } catch {
        return null;
      }
    }
    return null;
  }

  /** `A >>> B`: B in the open shadow roots of A. @param {Element | Document | ShadowRoot} root @param {string} selector @returns {Element[]} */
  function all(root, selector) {
    const [outer = "", ...inner] = selector.split(">>>");
    if (inner.length > 0) {
      return all(root, outer).map(shadowRoot).flatMap((shadow) => (shadow ? all(shadow, inner.join(">>>")) : []));
    }
    try {
      const of = root instanceof Document ? Document.prototype : root instanceof ShadowRoot ? DocumentFragment.prototype : element;
      return Array.from(of.querySelectorAll.call(root, selector));
    } catch {
      return [];
    }
  }

  /** @param {Element | Document} root @param {string} selector */
  function first(root, selector) {
    if (selector.includes(">>>")) return all(root, selector)[0] ?? null;
    try {
      const find = root instanceof Document ? Document.prototype.querySelector : element.querySelector;
      return find.call(root, selector);
    } catch {
      return null;
    }
  }

  /** @param {Node} outer @param {Node | null} inner */
  function holds(outer, inner) {
    for (let at = inner; at; at = host(at)) if (Node.prototype.contains.call(outer, at)) return true;
    return false;
  }

  /** @param {Element} el */
  const box = (el) => element.getBoundingClientRect.call(el);

  /** A person can see it: drawn, of some size, and not beyond the page's own edges. @param {Element} el */
  function visible(el) {
    if (!connected(el)) return false;
    if (!element.checkVisibility.call(el, { visibilityProperty: true, opacityProperty: true })) return false;
    const { width, height, right, bottom } = box(el);
    return width >= 4 && height >= 4 && right + scrollX > 0 && bottom + scrollY > 0;
  }

  /** Drawn at all; said of parts of a text, which may have no box of their own. @param {Element} el @returns {boolean} */
  function drawn(el) {
    if (element.checkVisibility.call(el, { visibilityProperty: true, opacityProperty: true })) return true;
    const up = getComputedStyle(el).display === "contents" ? parent(el) : null;
    return up !== null && isElement(up) && drawn(up);
  }

  /** The element an event really came from, inside open shadow roots too. @param {Event} event */
  function target(event) {
    const from = event.composedPath()[0] ?? event.target;
    return from instanceof Node ? from : null;
  }

  /** Before `b` in the document. @param {Node} a @param {Node} b */
  const before = (a, b) =>
    (Node.prototype.compareDocumentPosition.call(a, b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

  /** One line, single spaces. @param {string | null | undefined} text */
  const line = (text) => (text ?? "").replace(/\s+/gu, " ").trim();

  /** @param {number} ms @returns {Promise<void>} */
  const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

  /**
   * Waits for a condition, looking again whenever the page changes.
   * @template T
   * @param {() => T | null} look
   * @param {number} limit in milliseconds
   * @returns {Promise<T | null>}
   */
  async function until(look, limit) {
    const now = look();
    if (now !== null) return now;
    return new Promise((resolve) => {
      let queued = false;
      /** @param {T | null} value */
      const end = (value) => {
        observer.disconnect();
        clearInterval(tick);
        clearTimeout(timer);
        resolve(value);
      };
      const check = () => {
        queued = false;
        const found = look();
        if (found !== null) end(found);
      };
      const observer = new MutationObserver(() => {
        if (queued) return;
        queued = true;
        queueMicrotask(check);
      });
      observer.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
      // A text field's value and a style sheet change no node.
      const tick = setInterval(check, 50);
      const timer = setTimeout(() => end(look()), limit);
    });
  }

  return {
    all, attribute, attributes, before, box, childNodes, closest, connected, drawn, first, holds, isElement, line, localName,
    matches, nodeType, parent, pause, shadowRoot, target, textContent, until, visible,
  };
})();
