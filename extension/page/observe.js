// @ts-check
"use strict";

// What happens to a comment on the page, told to the background: that it was read, that words were
// put into its box, that a reply of the brand's stands under it. Never a word of any.
garbo.observe = garbo.observe || (() => {
  const { dom, platform, serialise, thread, viewed, wire } = garbo;

  /** Changes of a conversation come in bursts (milliseconds). */
  const BATCH = 500;
  /** How long a reply is waited for after its words were put into the box. */
  const WAIT = 15 * 60_000;
  /** Observations remembered, so that each is told once. */
  const KEPT = 2000;

  /** @type {Set<string>} */
  const told = new Set();
  /** @type {{ end: () => void } | null} */
  let waiting = null;

  /** @param {Page.Found} found @param {readonly Protocol.Observed[]} events */
  function tell(found, events) {
    const person = found.handle ?? found.comment.author;
    if (!person) return;
    const of = { platform: found.row.id, thread: thread.name(found.root, found.row), person };
    const observations = events.map((what) => ({ ...of, ...what })).filter((one) => {
      const name = JSON.stringify(one);
      if (one.what === "inserted") return true;
      if (told.has(name)) return false;
      if (told.size >= KEPT) told.clear();
      told.add(name);
      return true;
    });
    if (observations.length > 0) void wire.ask({ kind: "observed", observations });
  }

  /** @param {Page.Found} found @param {readonly Element[]} replies */
  function posted(found, replies) {
    const { row } = found;
    tell(found, replies.map((el) => ({
      what: "posted",
      reply: platform.value(el, row, row.comment.id)?.value ?? null,
      shown: Math.min(replies.length, 255),
    })));
  }

  /** A comment was read: what stands under it is told along. @param {Page.Found} found */
  function seen(found) {
    tell(found, [{ what: "seen" }]);
    if (found.comment.replies > 0) posted(found, thread.brandReplies(found.root, found.row));
  }

  /**
   * Words were put into the comment's box: from now on its conversation is watched for the reply.
   * @param {string} key
   * @param {string} text
   */
  function inserted(key, text) {
    const kept = viewed.snapshot(key);
    const found = kept && viewed.again(kept);
    if (!kept || !found) return;
    tell(found, [{ what: "inserted" }]);
    waiting?.end();
    const { row } = found;
    const old = new Set(thread.conversation(found.root, row));
    const before = thread.brandReplies(found.root, row).length;
    const ours = serialise.same(text);
    // A narrow place where the conversation is, though its comments come and go.
    const place = (row.thread ? dom.closest(found.root, row.thread) : null) ?? dom.parent(garbo.thread.head(found.root, row) ?? found.root);
    if (!place) return;
    const end = () => {
      observer.disconnect();
      clearTimeout(limit);
      clearTimeout(pending);
      if (waiting === own) waiting = null;
    };
    const look = () => {
      pending = undefined;
      const now = wire.alive() ? viewed.again(kept) : null;
      if (!now || !dom.connected(place)) return now ? end() : undefined;
      const replies = thread.brandReplies(now.root, row);
      if (replies.length > before) posted(now, replies);
      else {
        // Nobody said who speaks for the brand here: the very words that were put into the box do.
        const sent = thread.conversation(now.root, row).find((el) =>
          !old.has(el) && el !== now.root && serialise.same(platform.words(el, row)?.text ?? "").endsWith(ours));
        if (!sent) return;
        posted(now, [...replies, sent]);
      }
      end();
      garbo.draft.look();
    };
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    let pending;
    const observer = new MutationObserver(() => {
      pending ??= setTimeout(look, BATCH);
    });
    const limit = setTimeout(end, WAIT);
    const own = { end };
    waiting = own;
    observer.observe(place, { childList: true, subtree: true });
  }

  /** The page shows something else now. */
  const rest = () => waiting?.end();

  return { inserted, rest, seen };
})();
