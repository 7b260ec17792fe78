// One comment: its text, its buttons, its reply box and its replies.
import { openComposer } from "./composer.js";
import { avatar, el } from "./elements.js";
import { cut, fill } from "./text.js";
import { timeElement } from "./time.js";

/**
 * As the posts' files give it, once `piazza.js` has set `at`, `editor` and `replies`.
 * @typedef {object} Comment
 * @property {string} id
 * @property {string} author
 * @property {string} handle
 * @property {number} ago minutes before the page was loaded
 * @property {number} at milliseconds since 1970
 * @property {number} likes
 * @property {boolean} [liked]
 * @property {string} text
 * @property {string} [lang] set on some comments only, as networks do
 * @property {boolean} [images] emoji are drawn as images
 * @property {boolean} [clamp] a long text is wholly in the page and cut by style alone
 * @property {boolean} [brand] written by the page that owns the post
 * @property {string} editor kind of reply box
 * @property {Comment[]} replies
 *
 * @typedef {object} Context
 * @property {import("./words.js").Words} words
 * @property {string} lang
 * @property {{name: string, handle: string, logo: string}} brand
 * @property {string | null} editor kind chosen for every box, over the comments' own
 * @property {() => void} onChange a reply was added
 * @property {(words: string) => void} announce
 */

/** @param {Comment} comment @param {Context} context */
function textOf(comment, { words }) {
  const text = el("div", { class: "comment-text", lang: comment.lang, dir: "auto" });
  const short = cut(comment.text);
  if (short === null) {
    fill(text, comment.text, comment.images);
    return [text];
  }
  const more = el("button", { type: "button", class: "comment-more" }, words.more);
  const open = () => {
    more.remove();
    text.classList.remove("is-clamped");
    fill(text, comment.text, comment.images);
  };
  more.addEventListener("click", open);
  if (comment.clamp) {
    text.classList.add("is-clamped");
    fill(text, comment.text, comment.images);
    return [text, more];
  }
  fill(text, `${short}…`, comment.images);
  (text.lastElementChild?.tagName === "P" ? text.lastElementChild : text).append(" ", more);
  return [text];
}

/** @param {Comment} comment @param {Context} context */
function likeOf(comment, { words, lang }) {
  const count = el("span", { class: "like-count" });
  const button = el("button", { type: "button", class: "comment-like" }, words.like);
  const show = () => {
    const total = comment.likes + (comment.liked ? 1 : 0);
    count.textContent = total ? total.toLocaleString(lang) : "";
    count.setAttribute("aria-label", words.likes(total));
    count.hidden = total === 0;
    button.setAttribute("aria-pressed", String(Boolean(comment.liked)));
  };
  button.addEventListener("click", () => {
    comment.liked = !comment.liked;
    show();
  });
  show();
  return [button, count];
}

/**
 * @param {Comment} comment
 * @param {Context} context
 * @param {number} depth 0 for a comment on the post itself
 * @returns {HTMLElement}
 */
export function renderComment(comment, context, depth = 0) {
  const { words, brand, lang } = context;
  const reply = el(
    "button",
    { type: "button", class: "comment-reply", "aria-label": words.replyTo(comment.author), "aria-expanded": "false" },
    words.reply,
  );
  const body = el(
    "div",
    { class: "comment-body" },
    el(
      "div",
      { class: "comment-head" },
      el(
        "span",
        { class: "comment-author", "data-handle": comment.handle, "data-brand": comment.brand },
        comment.author,
      ),
      comment.brand ? el("span", { class: "badge" }, words.brand) : null,
      el("a", { class: "comment-link", href: `#c-${comment.id}` }, timeElement(comment.at, lang, words.justNow)),
    ),
    ...textOf(comment, context),
    el("div", { class: "comment-foot" }, ...likeOf(comment, context), reply),
  );
  const replies = el("div", { class: "replies", id: `r-${comment.id}`, hidden: true });
  const toggle = el("button", {
    type: "button",
    class: "replies-toggle",
    "aria-expanded": "false",
    "aria-controls": replies.id,
  });
  const article = el(
    "article",
    {
      class: "comment",
      id: `c-${comment.id}`,
      "data-comment-id": comment.id,
      "aria-label": (depth ? words.replyBy : words.commentBy)(comment.author),
      tabindex: "-1",
    },
    comment.brand
      ? el("img", { class: "avatar", src: brand.logo, alt: "", width: 40, height: 40 })
      : avatar(comment.author),
    body,
    toggle,
    replies,
  );

  const showToggle = () => {
    const open = !replies.hidden;
    toggle.hidden = comment.replies.length === 0;
    toggle.setAttribute("aria-expanded", String(open));
    toggle.textContent = open ? words.hideReplies : words.showReplies(comment.replies.length);
  };
  /** @param {boolean} open */
  const expand = (open) => {
    if (open) {
      // Only what is not there yet: a reply box open further down keeps its text.
      for (const one of comment.replies.slice(replies.childElementCount)) {
        replies.append(renderComment(one, context, depth + 1));
      }
    }
    replies.hidden = !open;
    showToggle();
  };
  toggle.addEventListener("click", () => expand(replies.hidden));
  article.addEventListener("piazza:expand", (event) => {
    if (event.target === article) expand(true);
  });
  showToggle();

  /** @type {{element: HTMLElement, focus: () => void} | null} */
  let composer = null;
  let opening = false;
  reply.addEventListener("click", async () => {
    if (opening) return;
    if (!composer) {
      opening = true;
      composer = await openComposer({
        kind: context.editor ?? comment.editor,
        label: words.replyTo(comment.author),
        mention: depth > 0 ? comment.author : null,
        words,
        onClose() {
          composer = null;
          reply.setAttribute("aria-expanded", "false");
          reply.focus();
        },
        onPost(text) {
          comment.replies.push({
            id: `${comment.id}-${comment.replies.length + 1}n`,
            author: brand.name,
            handle: brand.handle,
            brand: true,
            ago: 0,
            at: Date.now(),
            likes: 0,
            text,
            editor: comment.editor,
            replies: [],
          });
          expand(true);
          context.onChange();
          context.announce(words.posted);
        },
      });
      opening = false;
      body.after(composer.element);
      reply.setAttribute("aria-expanded", "true");
    }
    composer.focus();
  });
  return article;
}
