// Lexical with rich text and history, and the mention as a text node that goes away word by word.
import { createEmptyHistoryState, registerHistory } from "@lexical/history";
import { registerRichText } from "@lexical/rich-text";
import {
  $applyNodeReplacement,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  createEditor,
  mergeRegister,
  TextNode,
} from "lexical";

class MentionNode extends TextNode {
  static getType() {
    return "mention";
  }
  static clone(node) {
    return new MentionNode(node.__text, node.__key);
  }
  static importJSON(json) {
    return $createMentionNode(json.text).updateFromJSON(json);
  }
  createDOM(config) {
    const dom = super.createDOM(config);
    dom.classList.add("mention");
    return dom;
  }
  canInsertTextBefore() {
    return false;
  }
  canInsertTextAfter() {
    return false;
  }
  isTextEntity() {
    return true;
  }
}

function $createMentionNode(text) {
  return $applyNodeReplacement(new MentionNode(text)).setMode("segmented").toggleDirectionless();
}

/** @type {import("./editors.js").Mount} */
export function mount(host, { label, placeholder, mention, onChange }) {
  const root = document.createElement("div");
  root.className = "box";
  root.contentEditable = "true";
  root.role = "textbox";
  root.ariaLabel = label;
  root.ariaMultiLine = "true";
  root.spellcheck = true;
  const hint = document.createElement("div");
  hint.className = "box-hint";
  hint.ariaHidden = "true";
  hint.textContent = placeholder;
  host.append(root, hint);

  const editor = createEditor({
    namespace: "piazza",
    nodes: [MentionNode],
    onError(error) {
      throw error;
    },
  });
  const text = () =>
    editor.getEditorState().read(() =>
      $getRoot()
        .getChildren()
        .map((block) => block.getTextContent())
        .join("\n"),
    );
  editor.setRootElement(root);
  const unregister = mergeRegister(
    registerRichText(editor),
    registerHistory(editor, createEmptyHistoryState(), 300),
    editor.registerUpdateListener(() => {
      const now = text();
      hint.hidden = now !== "";
      onChange(now);
    }),
  );
  editor.update(
    () => {
      const paragraph = $createParagraphNode();
      if (mention) paragraph.append($createMentionNode(`@${mention}`), $createTextNode(" "));
      $getRoot().clear().append(paragraph);
    },
    { discrete: true, tag: "history-merge" },
  );

  return {
    focus: () => editor.focus(undefined, { defaultSelection: "rootEnd" }),
    text,
    destroy() {
      unregister();
      editor.setRootElement(null);
    },
  };
}
