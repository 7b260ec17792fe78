// Draft.js inside React, as the pages that still use it do.
import { ContentState, Editor, EditorState } from "draft-js";
import { createElement, createRef, useState } from "react";
import { render, unmountComponentAtNode } from "react-dom";

function DraftBox({ initial, label, placeholder, innerRef, onState }) {
  const [state, setState] = useState(initial);
  return createElement(Editor, {
    ref: innerRef,
    editorState: state,
    ariaLabel: label,
    ariaMultiline: true,
    role: "textbox",
    placeholder,
    spellCheck: true,
    // A paste with formatting is kept as plain text: comments have none.
    stripPastedStyles: true,
    onChange(next) {
      onState(next);
      setState(next);
    },
  });
}

/** @type {import("./editors.js").Mount} */
export function mount(host, { label, placeholder, mention, onChange }) {
  let state = mention
    ? EditorState.moveSelectionToEnd(
        EditorState.createWithContent(ContentState.createFromText(`@${mention} `)),
      )
    : EditorState.createEmpty();
  const ref = createRef();
  const text = () => state.getCurrentContent().getPlainText("\n");
  // React's concurrent root applies state later than Draft's own event handling expects, and
  // fast typing loses letters; the legacy root is what Draft was written for.
  render(
    createElement(DraftBox, {
      initial: state,
      label,
      placeholder,
      innerRef: ref,
      onState(next) {
        state = next;
        onChange(text());
      },
    }),
    host,
  );
  onChange(text());

  return {
    focus: () => ref.current?.focus(),
    text,
    destroy: () => unmountComponentAtNode(host),
  };
}
