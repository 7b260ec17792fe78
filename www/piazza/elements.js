/**
 * Builds an element. Text always goes in as a text node: nothing here parses markup.
 * @param {string} tag
 * @param {Record<string, string | boolean | number | null | undefined>} [attributes] false, null and
 *   undefined are left out; true is an attribute without value
 * @param {(Node | string | null | undefined)[]} children
 * @returns {any} the element
 */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(name, "");
    else if (value !== false && value != null) element.setAttribute(name, String(value));
  }
  element.append(...children.filter((child) => child != null));
  return element;
}

/**
 * A coloured circle with initials. The colour comes from the name, so that it stays the same.
 * @param {string} name
 * @param {string} [extra] further class
 */
export function avatar(name, extra = "") {
  const words = name.split(/[\s._]+/u).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const initials = [words[0], words.length > 1 ? words[words.length - 1] : undefined]
    .map((word) => (word ? [...word][0] : ""))
    .join("")
    .toUpperCase();
  let hash = 7;
  for (const character of name) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 9973;
  return el("span", { class: `avatar tint-${hash % 10} ${extra}`.trim(), "aria-hidden": "true" }, initials || "?");
}
