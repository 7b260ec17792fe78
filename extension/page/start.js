// @ts-check
"use strict";

// The script's day: greet, watch what is viewed, have it read, show chip and evidence, open the
// panel, and answer the background.
garbo.started = garbo.started || (() => {
  const {
    chip, composer, dom, draft, frames, go, health, highlight, insert, more, notice, observe, ours, panel, platform, view, viewed, wire,
  } = garbo;

  // Of what a page frames, only comments are our business.
  if (!frames.ours()) return true;

  /** @type {Protocol.Greeting | null} */
  let greeting = null;
  let watching = false;
  /** What the chip speaks of. @type {{ key: string, root: Element, text: string } | null} */
  let shown = null;
  let turn = 0;
  let address = location.href;

  /** Changes come in bursts, also while the agent types in a box inside the comment (milliseconds). */
  const BATCH = 120;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let pending;
  /** Pages move comments without scrolling, and take them away (milliseconds between looks). */
  const LOOK = 250;
  /** @type {ReturnType<typeof setInterval> | undefined} */
  let looking;

  /** One comment's changes, batched; never the whole page. */
  const changes = new MutationObserver(() => {
    pending ??= setTimeout(() => {
      pending = undefined;
      refresh();
    }, BATCH);
  });

  function refresh() {
    if (!shown) return;
    const now = platform.read(shown.root);
    if (now && now.comment.text === shown.text) chip.move(true);
    else void attend(dom.connected(shown.root) && now ? shown.root : null);
  }

  function clear() {
    turn += 1;
    shown = null;
    changes.disconnect();
    clearInterval(looking);
    chip.hide();
    highlight.clear();
  }

  /** Reads the comment being viewed and shows what the engine says at a glance. @param {Element | null} root */
  async function attend(root) {
    clear();
    const found = root && greeting?.on ? platform.read(root) : null;
    if (root && greeting?.on) health.seen(root, found);
    // The brand's own replies need no reading.
    if (!found || found.own) return;
    const mine = turn;
    const { key, comment } = viewed.keep(found);
    const answer = await wire.ask({ kind: "read", comments: [comment] });
    const glance = answer?.kind === "glances" ? answer.glances[0] : undefined;
    if (!glance || mine !== turn || !greeting) return;
    const now = platform.read(found.root);
    if (now?.comment.text !== comment.text) return;
    shown = { key, root: found.root, text: comment.text };
    chip.show(found.root, glance, greeting.words.chip);
    highlight.show(now.text, glance.marks);
    observe.seen(now);
    looking = setInterval(() => {
      if (!wire.alive()) return;
      if (dom.connected(found.root)) chip.move(false);
      else viewed.forget();
    }, LOOK);
    changes.observe(found.root, { childList: true, characterData: true, subtree: true });
  }

  /** The comment the panel speaks of, else the one being viewed, else the person's selection. */
  function current() {
    const pinned = panel.of();
    const kept = pinned?.key ? viewed.snapshot(pinned.key) : null;
    const root = (kept && viewed.again(kept)?.root) ?? viewed.root(true);
    const found = root ? platform.read(root) : null;
    if (found) return { ...viewed.keep(found), root: found.root };
    const chosen = lastSelection ?? viewed.selectionComment();
    if (chosen) health.selected(chosen.comment.text);
    return chosen && { ...chosen, root: null };
  }

  /** A selection outside comments, kept while the panel is open: its focus may take it away. @type {Protocol.Viewed | null} */
  let lastSelection = null;

  /** The background may sleep: it wakes while the person comes to press, and while the panel loads. */
  const wake = () => void wire.ask({ kind: "wake" });

  function openPanel() {
    wake();
    panel.close();
    lastSelection = null;
    const now = current();
    if (now && !now.root) lastSelection = { key: now.key, comment: now.comment, can_insert: false };
    panel.open(now?.root ?? null, now?.root ? now.key : null, greeting?.words.panel ?? "Garbo", greeting?.frame ?? 0);
  }

  function closePanel() {
    lastSelection = null;
    draft.rest();
    panel.close();
  }

  /** @param {Event} event */
  function key(event) {
    if (!(event instanceof KeyboardEvent) || !event.isTrusted || !wire.alive()) return;
    if (event.key === "Escape" && panel.isOpen()) {
      // The page's own dialog, and the draft in it, must outlive this Esc.
      event.preventDefault();
      event.stopImmediatePropagation();
      closePanel();
    } else if (greeting?.on && event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      const does = KEYS[event.code];
      // In a box these may be letters.
      if (!does || (does !== toggle && dom.closest(dom.target(event), TYPED))) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      does();
    }
  }

  const TYPED = "input, textarea, select, [role=textbox], [contenteditable]:not([contenteditable=false])";
  const toggle = () => (panel.isOpen() ? closePanel() : openPanel());
  /** With Alt. @type {Record<string, () => void>} */
  const KEYS = { KeyG: toggle, KeyJ: () => go.step(1), KeyK: () => go.step(-1) };

  function moved() {
    if (!wire.alive()) return;
    if (panel.isOpen() && panel.moved()) closePanel();
    if (address !== location.href) {
      address = location.href;
      if (shown && !dom.connected(shown.root)) viewed.forget();
    }
    chip.move(false);
  }

  function resized() {
    chip.move(true);
    if (panel.isOpen()) panel.place();
  }

  /** The page says that it shows something else. */
  function turned() {
    closePanel();
    viewed.forget();
    void attend(null);
  }

  function watch() {
    if (watching) return;
    watching = true;
    viewed.start();
    addEventListener("scroll", moved, { capture: true, passive: true });
    addEventListener("popstate", moved);
    addEventListener("resize", resized, { passive: true });
    for (const type of platform.events()) document.addEventListener(type, turned);
    if (viewed.root()) void attend(viewed.root());
  }

  function rest() {
    if (!watching) return;
    watching = false;
    view.stop();
    observe.rest();
    viewed.stop();
    removeEventListener("scroll", moved, { capture: true });
    removeEventListener("popstate", moved);
    removeEventListener("resize", resized);
    for (const type of platform.events()) document.removeEventListener(type, turned);
    clear();
  }

  /** @param {Protocol.Greeting} words */
  function greet(words) {
    greeting = words;
    ours.are(words.ours);
    highlight.watch(words.watch);
    if (words.on) {
      watch();
      view.watch();
    } else {
      closePanel();
      rest();
    }
  }

  viewed.onChange((root) => {
    if (wire.alive() && watching) void attend(root);
  });
  chip.onNear(wake);
  chip.onPress(() => {
    if (shown && panel.of()?.key === shown.key) closePanel();
    else openPanel();
  });
  addEventListener("keydown", key, { capture: true });
  wire.whenOver(() => {
    removeEventListener("keydown", key, { capture: true });
    closePanel();
    rest();
    if (greeting?.on) notice.wait(greeting.words);
  });
  wire.answer(async (message) => {
    switch (message.kind) {
      case "viewed": {
        const now = current();
        return { kind: "viewed", comment: now && { key: now.key, comment: now.comment, can_insert: now.can_insert } };
      }
      case "insert": {
        const outcome = await insert.insert(message.key, message.text);
        panel.giveWay();
        draft.look();
        if (outcome === "inserted") observe.inserted(message.key, message.text);
        return { kind: "inserted", outcome };
      }
      case "draft":
        return { kind: "draft", draft: await draft.ask(message.key, message.seen) };
      case "mend": {
        const { key: of, seen, place, text } = message;
        const outcome = await insert.mend(of, seen, place, text);
        draft.look();
        return { kind: "inserted", outcome };
      }
      case "open_more":
        return { kind: "opened", opened: await more.open(message.key) };
      case "in_view":
        return { kind: "in_view", ...(watching ? await view.ask(message.seen) : { turn: 0, comments: [] }) };
      case "go_to": {
        const kept = viewed.snapshot(message.key);
        const found = kept && viewed.again(kept);
        return { kind: "reached", reached: found !== null && go.to(found.root) };
      }
      case "go_to_frame":
        frames.enter(message.origin);
        return { kind: "done" };
      case "open_panel":
        if (frames.held()) return { kind: "frames", origins: frames.origins() };
        if (!frames.inside || document.hasFocus()) openPanel();
        return { kind: "done" };
      case "frames":
        return { kind: "frames", origins: frames.origins() };
      case "ask_again":
        hello();
        return { kind: "done" };
      case "health":
        return { kind: "health", state: health.state(message.skeleton) };
      case "close_panel":
        closePanel();
        return { kind: "done" };
      case "greeting":
        greet(message);
        return { kind: "done" };
      default:
        return { kind: "done" };
    }
  });
  function hello() {
    void wire.ask({ kind: "hello" }).then((answer) => {
      if (answer?.kind === "greeting") greet(answer);
    });
  }

  hello();
  return true;
})();
