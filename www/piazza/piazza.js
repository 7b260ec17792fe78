// Piazza: loads the posts, and goes from one to another without leaving the page.
import { loadEditors, plainKinds, richKinds } from "./composer.js";
import { el } from "./elements.js";
import { renderPost } from "./post.js";
import { ago, keepTimes } from "./time.js";
import { catalogues, ownLanguage } from "./words.js";

const POSTS = ["ventolesto", "voltamare", "pennyloaf"];
const kinds = [...plainKinds, ...richKinds];

/** @param {string} selector @returns {any} */
const find = (selector) => document.querySelector(selector);
const main = find("main[data-piazza]");
const tabs = find(".tabs");
const side = find(".side");
const notice = find(".notice");
const choice = find(".editor-switch select");

/** @type {import("./post.js").Post[]} */
let posts = [];
/** @type {ReturnType<typeof renderPost>[]} */
let shown = [];
/** Address without fragment, to tell a new page from a jump within it. */
let current = "";
/** Whether the rich editors are there; believed until known. */
let built = true;

/** Turns what the file says into what the page needs: absolute times and addresses, a kind for every box. */
function prepare(post) {
  let turn = 0;
  const visit = (comments) => {
    for (const comment of comments) {
      comment.at = ago(comment.ago);
      comment.replies ??= [];
      comment.editor ??= kinds[turn % kinds.length];
      if (comment.brand) {
        comment.author = post.brand.name;
        comment.handle = post.brand.handle;
      }
      turn += 1;
      visit(comment.replies);
    }
  };
  post.at = ago(post.ago);
  post.brand.logo = new URL(post.brand.logo, import.meta.url).pathname;
  post.picture.src = new URL(post.picture.src, import.meta.url).pathname;
  visit(post.comments);
  return post;
}

async function load(id) {
  const response = await fetch(new URL(`posts/${id}.json`, import.meta.url));
  if (!response.ok) throw new Error(`${id}: ${response.status}`);
  return prepare(await response.json());
}

/** @param {string} words said to screen readers, once */
const announce = (words) => {
  find(".live").textContent = words;
};

/** @param {Record<string, string | null>} change @returns {string} this address, changed */
function address(change) {
  const query = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(change)) {
    if (value === null) query.delete(name);
    else query.set(name, value);
  }
  const text = query.toString();
  return location.pathname + (text ? `?${text}` : "");
}

/** What the chrome was last shown with. @type {Parameters<typeof showChrome>} */
let chrome;

function showChrome(words, lang, chosen, editor) {
  chrome = [words, lang, chosen, editor];
  document.documentElement.lang = lang;
  document.title = chosen ? `${chosen.brand.name} · Piazza` : `${words.all} · Piazza`;
  const tab = (label, post, img) =>
    el(
      "a",
      {
        href: address({ post: post?.id ?? null }),
        "data-route": true,
        "aria-current": (post ?? undefined) === chosen ? "page" : null,
      },
      img,
      el("span", {}, label),
    );
  tabs.setAttribute("aria-label", words.posts);
  tabs.replaceChildren(
    tab(words.all, null, null),
    ...posts.map((post) =>
      tab(post.brand.name, post, el("img", { src: post.brand.logo, alt: "", width: 20, height: 20 })),
    ),
  );
  tabs.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  find(".editor-switch span").textContent = words.editor;
  choice.replaceChildren(
    el("option", { value: "" }, words.mixed),
    ...kinds.map((kind) =>
      el("option", { value: kind, disabled: !built && richKinds.includes(kind) }, words.kinds[kind]),
    ),
  );
  choice.value = editor ?? "";
  notice.textContent = built ? "" : words.plainOnly;
  notice.hidden = built;

  side.replaceChildren(
    el("h2", {}, words.answeringAs),
    ...(chosen ? [chosen] : posts).map((post) =>
      el(
        "div",
        { class: "page-card" },
        el("img", { class: "avatar", src: post.brand.logo, alt: "", width: 40, height: 40 }),
        el("div", { lang: post.lang }, el("strong", {}, post.brand.name), el("p", {}, post.brand.tagline)),
      ),
    ),
    el("p", { class: "about" }, words.about),
    el("a", { class: "playground-link", href: "/playground/" }, words.playground),
  );
}

function reveal() {
  if (!location.hash.startsWith("#c-")) return;
  const id = decodeURIComponent(location.hash.slice(3));
  shown.some((post) => post.reveal(id));
}

function show() {
  const query = new URLSearchParams(location.search);
  const wanted = query.get("post");
  const chosen = posts.find((post) => post.id === wanted);
  const lang = chosen?.lang ?? ownLanguage;
  const words = catalogues[lang];
  const asked = query.get("editor");
  const editor = asked && kinds.includes(asked) ? asked : null;
  current = location.pathname + location.search;

  for (const post of shown) post.destroy();
  shown = (chosen ? [chosen] : wanted ? [] : posts).map((post) =>
    renderPost(post, { lang: post.lang, words: catalogues[post.lang], editor, announce }, Boolean(chosen)),
  );
  showChrome(words, lang, chosen, editor);
  main.classList.toggle("is-feed", !chosen);
  main.replaceChildren(...shown.map((post) => post.element));
  if (shown.length === 0) main.append(el("p", { class: "missing" }, words.missing));
  reveal();
}

function go(href) {
  history.pushState(null, "", href);
  show();
  if (!location.hash) scrollTo(0, 0);
}

document.addEventListener("click", (event) => {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
  const target = event.target instanceof Element ? event.target : null;
  // People have no pages here.
  if (target?.closest("a.mention")) return event.preventDefault();
  const link = target?.closest("a[data-route]");
  if (!(link instanceof HTMLAnchorElement)) return;
  event.preventDefault();
  go(link.href);
});
choice.addEventListener("change", () => go(address({ editor: choice.value || null }) + location.hash));
addEventListener("popstate", () => {
  if (location.pathname + location.search === current) reveal();
  else show();
});

try {
  posts = await Promise.all(POSTS.map(load));
  show();
  keepTimes();
  // Said as soon as it is known rather than when the first box opens.
  built = await loadEditors();
  if (!built) showChrome(...chrome);
} catch (error) {
  console.error(error);
  main.append(el("p", { class: "missing" }, catalogues[ownLanguage].failed));
}
