// Quill without theme or toolbar: a comment box, not a word processor.
import Quill from "quill";

/** @type {import("./editors.js").Mount} */
export function mount(host, { label, placeholder, mention, onChange }) {
  const shell = document.createElement("div");
  host.append(shell);
  const quill = new Quill(shell, { placeholder, modules: { toolbar: false } });
  quill.root.role = "textbox";
  quill.root.ariaLabel = label;
  quill.root.ariaMultiLine = "true";
  // Quill's document always ends with a line break of its own.
  const text = () => quill.getText().replace(/\n$/, "");
  if (mention) quill.setText(`@${mention} `, "silent");
  quill.history.clear();
  const changed = () => onChange(text());
  quill.on("text-change", changed);
  changed();

  return {
    focus: () => quill.setSelection(quill.getLength() - 1, 0),
    text,
    destroy: () => quill.off("text-change", changed),
  };
}
