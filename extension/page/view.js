// @ts-check
"use strict";

// The comments in sight, for whoever wants to know them all: the side panel's list while it asks, and
// the words watched for. What the page adds is looked at once, what comes into sight is read, both
// when the page has nothing else to do.
garbo.view = garbo.view || (() => {
  const { dom, platform, viewed, wire } = garbo;

  /** Changes come in bursts (milliseconds); what takes long is done the more seldom. */
  const BATCH = 200;
  const SELDOM = 40;
  const LONGEST = 2000;
  /** Comments told at most, those seen last. */
  const MOST = 100;
  /** More changes than this at once, and all that is in sight is read anew. */
  const MANY = 400;
  /** The longest an answer waits for a change, and how long nobody may ask before nobody reads. */
  const WAIT = 4000;
  const REST = 10_000;

  let on = false;
  let listing = false;
  /** Comments around the window, those of them in sight, and those of these still to be read. @type {Set<Element>} */
  const around = new Set();
  /** @type {Set<Element>} */
  const sight = new Set();
  /** @type {Set<Element>} */
  const unread = new Set();
  /** Of what the row finds. @type {WeakMap<Element, Element>} */
  const comments = new WeakMap();
  /** Where the page has changed. @type {Set<Node>} */
  const touched = new Set();
  /** @type {Map<Element, { told: Protocol.Viewed, text: string }>} */
  const met = new Map();
  let turn = Math.floor(Math.random() * 2 ** 31);
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let batch;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let resting;
  let idle = 0;
  let pause = BATCH;
  /** The question being waited on. @type {(() => void) | null} */
  let end = null;

  const seen = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting || !around.has(target)) leave(target);
      else {
        sight.add(target);
        unread.add(target);
      }
    }
    soon();
  });

  const changes = new MutationObserver((records) => {
    for (const { target } of records) if (touched.size < MANY) touched.add(target);
    soon();
  });

  function soon() {
    batch ??= setTimeout(() => {
      idle = requestIdleCallback(work, { timeout: 1000 });
    }, pause);
  }

  /** @param {Element} root */
  function leave(root) {
    sight.delete(root);
    unread.delete(root);
    garbo.highlight.unwatch(root);
  }

  /** @param {IdleDeadline} deadline */
  function work(deadline) {
    batch = undefined;
    if (!on || !wire.alive()) return;
    const began = performance.now();
    const time = () => (deadline.didTimeout ? performance.now() < began + 8 : deadline.timeRemaining() > 2);
    const near = platform.near();
    // A reply of the brand's may stand beside what it answers.
    if (look(near) || touched.size >= MANY || [...touched].some((node) => platform.around(node))) {
      for (const root of sight) unread.add(root);
    }
    touched.clear();
    if (unread.size > 0) platform.narrow(near);
    for (const root of unread) {
      if (!time()) break;
      unread.delete(root);
      read(root);
    }
    for (const root of met.keys()) if (!dom.connected(root)) drop(root);
    pause = Math.min(LONGEST, Math.max(BATCH, SELDOM * (performance.now() - began)));
    if (unread.size > 0) soon();
    else end?.();
  }

  /** Which comments stand around the window now; whether there are new ones. @param {readonly Element[]} near */
  function look(near) {
    const now = new Set();
    for (const mark of near) {
      const known = comments.get(mark);
      const root = known && dom.holds(known, mark) ? known : platform.ofMark(mark);
      if (!root) continue;
      comments.set(mark, root);
      now.add(root);
    }
    for (const root of around) {
      if (now.has(root)) continue;
      around.delete(root);
      seen.unobserve(root);
      leave(root);
    }
    const before = around.size;
    for (const root of now) {
      if (around.has(root)) continue;
      around.add(root);
      seen.observe(root);
    }
    return around.size > before;
  }

  /** @param {Element} root */
  function drop(root) {
    if (met.delete(root)) turn += 1;
  }

  /** @param {Element} root */
  function read(root) {
    const found = dom.connected(root) && dom.drawn(root) ? platform.read(root) : null;
    if (!found || found.own) {
      garbo.highlight.unwatch(root);
      drop(root);
      return;
    }
    garbo.highlight.watched(root, found.text);
    if (!listing) return;
    const told = viewed.keep(found);
    const text = JSON.stringify(told);
    if (met.get(root)?.text !== text) turn += 1;
    met.delete(root);
    met.set(root, { told, text });
    const oldest = met.keys().next().value;
    if (met.size > MOST && oldest) drop(oldest);
  }

  function start() {
    if (on) return;
    on = true;
    changes.observe(document, { childList: true, characterData: true, subtree: true });
    addEventListener("scroll", soon, { capture: true, passive: true });
    soon();
  }

  function stop() {
    on = listing = false;
    clearTimeout(batch);
    cancelIdleCallback(idle);
    batch = undefined;
    changes.disconnect();
    seen.disconnect();
    removeEventListener("scroll", soon, { capture: true });
    for (const root of sight) garbo.highlight.unwatch(root);
    for (const all of [around, sight, touched, unread, met]) all.clear();
    end?.();
  }

  /** The words watched for are others now. */
  function watch() {
    if (!garbo.highlight.watching()) {
      if (on && !listing) stop();
      return;
    }
    for (const root of sight) unread.add(root);
    start();
    soon();
  }

  /** Nobody asks any more: words are watched for all the same. */
  function rest() {
    listing = false;
    met.clear();
    if (!garbo.highlight.watching()) stop();
  }

  /**
   * The comments that have come into sight and are on the page still, once they are others than those seen.
   * @param {number | null} known
   * @returns {Promise<{ turn: number, comments: Protocol.Viewed[] | null }>}
   */
  function ask(known) {
    end?.();
    clearTimeout(resting);
    resting = setTimeout(rest, REST + WAIT);
    if (!listing) {
      listing = true;
      turn += 1;
      for (const root of sight) unread.add(root);
      start();
      soon();
    }
    return new Promise((resolve) => {
      const answer = () => {
        clearTimeout(limit);
        end = null;
        const inOrder = [...met].sort(([a], [b]) => (dom.before(a, b) ? -1 : 1));
        resolve({ turn, comments: turn === known ? null : inOrder.map(([, { told }]) => told) });
      };
      const limit = setTimeout(answer, WAIT);
      // Comments still unread are waited for: an empty list would be said too soon.
      end = () => {
        if (turn !== known || !on) answer();
      };
      if (turn !== known && unread.size === 0 && met.size > 0) answer();
    });
  }

  return { ask, stop, watch };
})();
