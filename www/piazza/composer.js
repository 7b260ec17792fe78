// The reply box: six kinds, one row each. Two need nothing; four come from the editors' bundle.
import { el } from "./elements.js";

export const plainKinds = ["textarea", "contenteditable"];
export const richKinds = ["lexical", "draft", "quill", "prosemirror"];

/** @type {Record<string, import("../editors/editors.js").Mount>} */
const boxes = {
  textarea(host, { label, placeholder, mention, onChange }) {
    const area = el("textarea", { class: "box", rows: 2, "aria-label": label, placeholder });
    if (mention) area.value = `@${mention} `;
    const changed = () => {
      // Grows with its text where the browser does not do so by itself.
      if (!CSS.supports("field-sizing", "content")) {
        area.style.height = "auto";
        area.style.height = `${area.scrollHeight + 2}px`;
      }
      onChange(area.value);
    };
    area.addEventListener("input", changed);
    host.append(area);
    changed();
    return {
      focus() {
        area.focus();
        area.setSelectionRange(area.value.length, area.value.length);
      },
      text: () => area.value,
      destroy() {},
    };
  },

  contenteditable(host, { label, placeholder, mention, onChange }) {
    const box = el("div", {
      class: "box",
      contenteditable: "true",
      role: "textbox",
      "aria-label": label,
      "aria-multiline": "true",
      "data-placeholder": placeholder,
    });
    if (mention) box.textContent = `@${mention}\u00a0`;
    // A browser leaves a lone <br> behind when the last character goes, and ends with a line
    // break it only needs for itself.
    const text = () => box.innerText.replace(/\u00a0/gu, " ").replace(/\n$/u, "");
    const changed = () => {
      box.classList.toggle("is-empty", text().trim() === "");
      onChange(text());
    };
    box.addEventListener("input", changed);
    host.append(box);
    changed();
    return {
      focus() {
        box.focus();
        getSelection()?.selectAllChildren(box);
        getSelection()?.collapseToEnd();
      },
      text,
      destroy() {},
    };
  },
};

/** @type {Promise<boolean> | null} */
let loading = null;

/**
 * Fetches the rich editors once.
 * @returns {Promise<boolean>} false where they have not been built
 */
export function loadEditors() {
  loading ??= (async () => {
    try {
      const styles = el("link", { rel: "stylesheet", href: new URL("../dist/editors.css", import.meta.url).href });
      document.head.append(styles);
      const { editors } = await import(new URL("../dist/editors.js", import.meta.url).href);
      Object.assign(boxes, editors);
      return true;
    } catch {
      return false;
    }
  })();
  return loading;
}

/**
 * A composer, ready to be put in the page. It posts only when its button is pressed.
 * @param {object} options
 * @param {string} options.kind a key of `boxes`; a rich kind falls back to a plain one if absent
 * @param {string} options.label
 * @param {string | null} options.mention
 * @param {import("./words.js").Words} options.words
 * @param {(text: string) => void} options.onPost
 * @param {() => void} options.onClose also after posting
 */
export async function openComposer({ kind, label, mention, words, onPost, onClose }) {
  if (!(kind in boxes)) await loadEditors();
  const used = kind in boxes ? kind : plainKinds[richKinds.indexOf(kind) % plainKinds.length];
  const host = el("div", { class: "composer-box" });
  const post = el("button", { type: "button", class: "composer-post", disabled: true }, words.post);
  const cancel = el("button", { type: "button", class: "composer-cancel" }, words.cancel);
  const element = el(
    "div",
    { class: "composer", "data-editor": used, role: "group", "aria-label": label },
    host,
    el("div", { class: "composer-actions" }, el("span", { class: "composer-kind" }, words.kinds[used]), cancel, post),
  );
  const box = boxes[used](host, {
    label,
    placeholder: `${label}…`,
    mention,
    onChange(text) {
      post.disabled = text.trim() === "";
    },
  });
  const close = () => {
    element.remove();
    box.destroy();
    onClose();
  };
  cancel.addEventListener("click", close);
  post.addEventListener("click", () => {
    const text = box.text().trim();
    if (text === "") return;
    close();
    onPost(text);
  });
  return { element, focus: () => box.focus() };
}
