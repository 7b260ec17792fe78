// One post: the brand, its words and picture, and the comments, which come in batches.
import { renderComment } from "./comment.js";
import { el } from "./elements.js";
import { fill } from "./text.js";
import { timeElement } from "./time.js";

/** Comments that come at once, and how long the page pretends to wait for more. */
const BATCH = 8;
const WAIT_MS = 300;
/** Comments shown under each post of the feed. */
const PREVIEW = 3;

/**
 * @typedef {object} Post
 * @property {string} id
 * @property {string} lang
 * @property {{name: string, handle: string, tagline: string, logo: string}} brand
 * @property {number} ago
 * @property {number} at
 * @property {number} likes
 * @property {boolean} [liked]
 * @property {string} text
 * @property {{src: string, alt: string}} picture
 * @property {import("./comment.js").Comment[]} comments
 */

/** @param {import("./comment.js").Comment[]} comments @returns {number} replies included */
export const countOf = (comments) =>
  comments.reduce((sum, comment) => sum + 1 + countOf(comment.replies), 0);

/** @param {Post} post @param {import("./comment.js").Context} context @param {HTMLElement} total */
function headOf(post, context, total) {
  const { words, lang } = context;
  const name = el("h2", { class: "post-brand", id: `p-${post.id}` }, post.brand.name);
  const text = el("div", { class: "post-text", lang: post.lang });
  fill(text, post.text);
  const count = el("span", { class: "post-likes" });
  const like = el("button", { type: "button", class: "post-like" }, words.like);
  const show = () => {
    count.textContent = words.likes(post.likes + (post.liked ? 1 : 0));
    like.setAttribute("aria-pressed", String(Boolean(post.liked)));
  };
  like.addEventListener("click", () => {
    post.liked = !post.liked;
    show();
  });
  show();
  return [
    el(
      "header",
      { class: "post-head" },
      el("img", { class: "avatar large", src: post.brand.logo, alt: "", width: 48, height: 48 }),
      el("div", {}, name, el("p", { class: "post-meta" }, `@${post.brand.handle} · `, timeElement(post.at, lang, words.justNow))),
    ),
    text,
    el("img", { class: "post-picture", src: post.picture.src, alt: post.picture.alt, width: 680, height: 340 }),
    el("div", { class: "post-foot" }, like, el("span", { class: "post-counts" }, count, " · ", total)),
  ];
}

/** The box for a comment of one's own under the post: not a reply to anyone. */
function ownComment(post, context, add) {
  const { words, brand } = context;
  const area = el("textarea", { class: "box", rows: 1, placeholder: words.write, "aria-label": words.write });
  const send = el("button", { type: "button", class: "post-composer-send", disabled: true }, words.post);
  area.addEventListener("input", () => {
    send.disabled = area.value.trim() === "";
  });
  send.addEventListener("click", () => {
    add({
      id: `${post.id}-own-${post.comments.length + 1}`,
      author: brand.name,
      handle: brand.handle,
      brand: true,
      ago: 0,
      at: Date.now(),
      likes: 0,
      text: area.value.trim(),
      editor: "textarea",
      replies: [],
    });
    area.value = "";
    send.disabled = true;
    context.announce(words.commentPosted);
  });
  return el(
    "div",
    { class: "post-composer" },
    el("img", { class: "avatar", src: brand.logo, alt: "", width: 40, height: 40 }),
    area,
    send,
  );
}

/**
 * @param {Post} post
 * @param {Omit<import("./comment.js").Context, "onChange" | "brand">} page
 * @param {boolean} whole false in the feed, where a few comments and a link stand for the rest
 * @returns {{element: HTMLElement, reveal: (id: string) => boolean, destroy: () => void}}
 */
export function renderPost(post, page, whole) {
  const { words } = page;
  const total = el("span", { class: "post-total" });
  const context = {
    ...page,
    brand: post.brand,
    onChange: () => {
      total.textContent = words.commentCount(countOf(post.comments));
    },
  };
  context.onChange();
  const list = el("div", { class: "comments", role: "feed", "aria-label": words.comments, "aria-busy": "false" });
  const element = el(
    "section",
    { class: "post", "data-post-id": post.id, "aria-labelledby": `p-${post.id}`, lang: whole ? null : page.lang },
    ...headOf(post, context, total),
  );

  if (!whole) {
    list.append(...post.comments.slice(0, PREVIEW).map((comment) => renderComment(comment, context)));
    element.append(
      list,
      el(
        "a",
        { class: "all-comments", href: `?post=${post.id}`, "data-route": true },
        words.allComments(countOf(post.comments)),
      ),
    );
    return { element, reveal: (id) => revealIn(list, post.comments.slice(0, PREVIEW), id), destroy() {} };
  }

  let order = post.comments;
  let shown = 0;
  let timer = 0;
  const status = el("p", { class: "comments-status", role: "status" });
  const more = el("button", { type: "button", class: "comments-more" }, words.moreComments);
  const end = el("div", { class: "comments-end" }, status, more);
  const upTo = (count) => {
    list.append(...order.slice(shown, count).map((comment) => renderComment(comment, context)));
    shown = Math.min(count, order.length);
    more.hidden = shown >= order.length;
    status.textContent = more.hidden ? words.end : "";
    list.setAttribute("aria-busy", "false");
  };
  const next = () => {
    if (timer || shown >= order.length) return;
    status.textContent = words.loading;
    list.setAttribute("aria-busy", "true");
    timer = window.setTimeout(() => {
      timer = 0;
      upTo(shown + BATCH);
      // Asked again, the observer says whether the end is still in sight.
      observer.unobserve(end);
      observer.observe(end);
    }, WAIT_MS);
  };
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some((entry) => entry.isIntersecting)) next();
    },
    { rootMargin: "300px" },
  );
  more.addEventListener("click", next);

  const sort = el(
    "select",
    {},
    el("option", { value: "relevant" }, words.relevant),
    el("option", { value: "newest" }, words.newest),
  );
  sort.addEventListener("change", () => {
    clearTimeout(timer);
    timer = 0;
    order = sort.value === "newest" ? [...post.comments].sort((a, b) => b.at - a.at) : post.comments;
    shown = 0;
    list.replaceChildren();
    upTo(BATCH);
  });

  element.append(
    el("label", { class: "sort" }, `${words.order} `, sort),
    ownComment(post, context, (comment) => {
      post.comments.unshift(comment);
      if (order !== post.comments) order.unshift(comment);
      shown += 1;
      list.prepend(renderComment(comment, context));
      context.onChange();
    }),
    list,
    end,
  );
  upTo(BATCH);
  observer.observe(end);

  return {
    element,
    reveal(id) {
      const index = order.findIndex((comment) => pathTo([comment], id));
      if (index < 0) return false;
      if (index >= shown) upTo(index + 1);
      return revealIn(list, order, id);
    },
    destroy() {
      observer.disconnect();
      clearTimeout(timer);
    },
  };
}

/**
 * @param {import("./comment.js").Comment[]} comments
 * @param {string} id
 * @returns {string[] | null} ids from the outermost comment to the one sought
 */
function pathTo(comments, id) {
  for (const comment of comments) {
    if (comment.id === id) return [id];
    const rest = pathTo(comment.replies, id);
    if (rest) return [comment.id, ...rest];
  }
  return null;
}

/** Opens the replies on the way to a comment, shows it and puts the focus on it. */
function revealIn(list, comments, id) {
  const path = pathTo(comments, id);
  if (!path) return false;
  for (const step of path.slice(0, -1)) {
    list.querySelector(`#c-${CSS.escape(step)}`)?.dispatchEvent(new Event("piazza:expand"));
  }
  const article = list.querySelector(`#c-${CSS.escape(id)}`);
  if (!article) return false;
  for (const before of document.querySelectorAll(".is-target")) before.classList.remove("is-target");
  article.classList.add("is-target");
  article.scrollIntoView({ block: "center" });
  article.focus({ preventScroll: true });
  return true;
}
