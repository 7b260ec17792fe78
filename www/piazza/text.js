// From a comment's text to nodes: line breaks, mentions, links, and emoji drawn as images where a
// comment asks for it, as several networks do.
import { el } from "./elements.js";

/** Emoji Piazza has drawings for. */
const drawn = new Map([
  ["😡", "angry"],
  ["😢", "crying"],
  ["😂", "laughing"],
  ["😍", "loving"],
  ["👏", "clapping"],
  ["👍", "thumb"],
  ["🤡", "clown"],
  ["❤️", "heart"],
  ["🙄", "eyeroll"],
]);
const emoji = [...drawn.keys()].join("|");
const marked = /@\[([^\]]+)\]|(https?:\/\/[^\s]+[^\s.,;:!?)])/gu;

/** @param {string} text @param {boolean} asImages @returns {(Node | string)[]} */
function withEmoji(text, asImages) {
  if (!asImages) return [text];
  return text.split(new RegExp(`(${emoji})`, "u")).filter(Boolean).map((part) => {
    const name = drawn.get(part);
    if (!name) return part;
    const src = new URL(`emoji/${name}.svg`, import.meta.url).href;
    return el("img", { class: "emoji", alt: part, src, width: 18, height: 18, draggable: "false" });
  });
}

/** @param {string} line @param {boolean} asImages @returns {(Node | string)[]} */
function inline(line, asImages) {
  const nodes = [];
  let from = 0;
  for (const match of line.matchAll(marked)) {
    nodes.push(...withEmoji(line.slice(from, match.index), asImages));
    if (match[1]) nodes.push(el("a", { class: "mention", href: `#@${match[1]}` }, `@${match[1]}`));
    else nodes.push(el("a", { class: "link", href: match[2], rel: "nofollow noopener noreferrer", target: "_blank" }, match[2]));
    from = match.index + match[0].length;
  }
  nodes.push(...withEmoji(line.slice(from), asImages));
  return nodes;
}

/**
 * @param {HTMLElement} target emptied first
 * @param {string} text an empty line parts paragraphs, a line break stays one
 * @param {boolean} [asImages] draw the emoji
 */
export function fill(target, text, asImages = false) {
  const paragraphs = text.split(/\n{2,}/u).map((paragraph) => {
    const nodes = [];
    for (const [index, line] of paragraph.split("\n").entries()) {
      if (index > 0) nodes.push(el("br"));
      nodes.push(...inline(line, asImages));
    }
    return nodes;
  });
  if (paragraphs.length === 1) target.replaceChildren(...paragraphs[0]);
  else target.replaceChildren(...paragraphs.map((nodes) => el("p", {}, ...nodes)));
}

/** A text longer than this is shown cut. Code units. */
const LONG = 300;

/**
 * Where a long text is cut: after a word, before the limit.
 * @param {string} text
 * @returns {string | null} null when it is short enough
 */
export function cut(text) {
  if (text.length <= LONG) return null;
  const head = text.slice(0, LONG - 60);
  return head.slice(0, Math.max(head.lastIndexOf(" "), head.lastIndexOf("\n"))).trimEnd();
}
