// Tiptap over ProseMirror, the mention as one indivisible chip.
import { Editor, Node } from "@tiptap/core";
import StarterKit from "@tiptap/starter-kit";

const Mention = Node.create({
  name: "mention",
  group: "inline",
  inline: true,
  atom: true,
  addAttributes: () => ({ name: { default: "" } }),
  parseHTML: () => [{ tag: "span[data-mention]" }],
  renderHTML: ({ node }) => [
    "span",
    { class: "mention", "data-mention": node.attrs.name },
    `@${node.attrs.name}`,
  ],
  renderText: ({ node }) => `@${node.attrs.name}`,
});

/** @type {import("./editors.js").Mount} */
export function mount(host, { label, placeholder, mention, onChange }) {
  const hint = document.createElement("div");
  hint.className = "box-hint";
  hint.ariaHidden = "true";
  hint.textContent = placeholder;
  const changed = ({ editor }) => {
    const now = text(editor);
    hint.hidden = now !== "";
    onChange(now);
  };
  const text = (editor) => editor.getText({ blockSeparator: "\n" });
  const opening = mention
    ? [
        { type: "mention", attrs: { name: mention } },
        { type: "text", text: " " },
      ]
    : [];
  const editor = new Editor({
    element: host,
    extensions: [StarterKit, Mention],
    content: { type: "doc", content: [{ type: "paragraph", content: opening }] },
    // Its style element would need 'unsafe-inline'; editors.css carries the same rules.
    injectCSS: false,
    editorProps: {
      attributes: { class: "tiptap", role: "textbox", "aria-label": label, "aria-multiline": "true" },
    },
    onUpdate: changed,
  });
  host.append(hint);
  changed({ editor });

  return {
    focus: () => editor.commands.focus("end"),
    text: () => text(editor),
    destroy: () => editor.destroy(),
  };
}
