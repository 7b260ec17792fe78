// @ts-check
"use strict";

// Comments that stand in a frame of the page, at an origin of their own: the page says which, and
// each frame works for itself.
garbo.frames = garbo.frames || (() => {
  const dom = garbo.dom;
  /** @type {string[]} */
  const PATTERNS = /** @type {Page.Row[]} */ (/** @type {any} */ (garbo).platforms.platforms).flatMap(({ page }) => page.frames ?? []);

  /** @param {string} address */
  const known = (address) => PATTERNS.some((pattern) => address.startsWith(pattern.slice(0, -1)));

  /** This document stands in another one. */
  const inside = window !== window.top;

  /** Something of ours may be done in this document. */
  const ours = () => !inside || known(location.href);

  /** @param {Element | null} el @returns {string | null} */
  function origin(el) {
    if (!(el instanceof HTMLIFrameElement) || !known(el.src)) return null;
    return new URL(el.src).origin;
  }

  /** The origins whose comments this page frames. @returns {string[]} */
  const origins = () => [...new Set(dom.all(document, "iframe[src]").map(origin).filter((one) => one !== null))];

  /** The person is at comments in a frame of this page. */
  const held = () => origin(document.activeElement) !== null;

  /** Brings the comments of an origin into sight, and the focus to them. @param {string} wanted */
  function enter(wanted) {
    const el = dom.all(document, "iframe[src]").find((one) => origin(one) === wanted);
    if (!(el instanceof HTMLElement)) return;
    const { top, bottom } = dom.box(el);
    if (bottom <= 0 || top >= innerHeight) Element.prototype.scrollIntoView.call(el, { block: "center" });
    HTMLElement.prototype.focus.call(el, { preventScroll: true });
  }

  return { enter, held, inside, origins, ours };
})();
