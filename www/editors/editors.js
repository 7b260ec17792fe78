// The rich reply boxes, one row per kind. Each mounts a real editor and answers questions about
// its text from the editor's own state, never from the DOM: what the editor does not know it
// holds, it does not post.
import "./editors.css";
import { mount as draft } from "./draft.js";
import { mount as lexical } from "./lexical.js";
import { mount as prosemirror } from "./prosemirror.js";
import { mount as quill } from "./quill.js";

/**
 * What every box, plain or rich, is asked for.
 * @typedef {object} BoxOptions
 * @property {string} label accessible name
 * @property {string} placeholder shown while empty
 * @property {string | null} mention display name to open with, as networks do on nested replies
 * @property {(text: string) => void} onChange called with the editor's own text after each change
 *
 * @typedef {object} Box
 * @property {() => void} focus caret at the end
 * @property {() => string} text paragraphs joined by a line break
 * @property {() => void} destroy lets go of listeners
 *
 * @typedef {(host: HTMLElement, options: BoxOptions) => Box} Mount
 */

/** @type {Record<string, Mount>} */
export const editors = { lexical, draft, quill, prosemirror };
