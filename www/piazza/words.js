// Everything Piazza itself says. One catalogue per language, the same keys in both.

const italian = new Intl.NumberFormat("it", { useGrouping: "always" });
const english = new Intl.NumberFormat("en-GB");

const it = {
  all: "Bacheca",
  posts: "Post",
  editor: "Casella di risposta",
  mixed: "Mista, come nei post",
  kinds: {
    textarea: "Campo di testo",
    contenteditable: "Riquadro modificabile",
    lexical: "Lexical",
    draft: "Draft.js",
    quill: "Quill",
    prosemirror: "Tiptap (ProseMirror)",
  },
  plainOnly:
    "Gli editor veri non sono stati costruiti (serve Node 20: «npm ci && npm run build» in www/). Qui si risponde con le caselle semplici.",
  answeringAs: "Stai rispondendo come",
  about:
    "Piazza è una dimostrazione. Marchi, persone e recapiti sono inventati, e nulla di ciò che pubblichi lascia questa pagina: ricaricandola, sparisce.",
  playground: "Prova la lettura di un commento",
  follow: "Pagina del marchio",
  comments: "Commenti",
  /** @param {number} n */
  commentCount: (n) => (n === 1 ? "1 commento" : `${n} commenti`),
  /** @param {number} n */
  allComments: (n) => `Vedi tutti i ${n} commenti`,
  order: "Ordina",
  relevant: "Più pertinenti",
  newest: "Più recenti",
  like: "Mi piace",
  reply: "Rispondi",
  /** @param {string} name */
  replyTo: (name) => `Rispondi a ${name}`,
  /** @param {string} name */
  commentBy: (name) => `Commento di ${name}`,
  /** @param {string} name */
  replyBy: (name) => `Risposta di ${name}`,
  /** @param {number} n */
  likes: (n) => (n === 1 ? "1 mi piace" : `${italian.format(n)} mi piace`),
  more: "Altro…",
  /** @param {number} n */
  showReplies: (n) => (n === 1 ? "Vedi 1 risposta" : `Vedi ${n} risposte`),
  hideReplies: "Nascondi le risposte",
  write: "Scrivi un commento…",
  post: "Pubblica",
  cancel: "Annulla",
  posted: "Risposta pubblicata",
  commentPosted: "Commento pubblicato",
  brand: "Pagina",
  loading: "Sto caricando altri commenti…",
  moreComments: "Altri commenti",
  end: "Non ci sono altri commenti.",
  missing: "Questo post non c'è più.",
  failed: "Non riesco a caricare i post. Riprova tra poco.",
  justNow: "ora",
};

/** @type {typeof it} */
const en = {
  all: "Feed",
  posts: "Posts",
  editor: "Reply box",
  mixed: "Mixed, as in the posts",
  kinds: {
    textarea: "Text area",
    contenteditable: "Editable box",
    lexical: "Lexical",
    draft: "Draft.js",
    quill: "Quill",
    prosemirror: "Tiptap (ProseMirror)",
  },
  plainOnly:
    "The real editors have not been built (that takes Node 20: “npm ci && npm run build” in www/). Replies use the plain boxes here.",
  answeringAs: "You’re answering as",
  about:
    "Piazza is a demonstration. Brands, people and contact details are invented, and nothing you post leaves this page: reload, and it’s gone.",
  playground: "Try the reading of a comment",
  follow: "Brand page",
  comments: "Comments",
  commentCount: (n) => (n === 1 ? "1 comment" : `${n} comments`),
  allComments: (n) => `View all ${n} comments`,
  order: "Sort",
  relevant: "Most relevant",
  newest: "Newest",
  like: "Like",
  reply: "Reply",
  replyTo: (name) => `Reply to ${name}`,
  commentBy: (name) => `Comment by ${name}`,
  replyBy: (name) => `Reply by ${name}`,
  likes: (n) => (n === 1 ? "1 like" : `${english.format(n)} likes`),
  more: "See more",
  showReplies: (n) => (n === 1 ? "View 1 reply" : `View ${n} replies`),
  hideReplies: "Hide replies",
  write: "Write a comment…",
  post: "Post",
  cancel: "Cancel",
  posted: "Reply posted",
  commentPosted: "Comment posted",
  brand: "Page",
  loading: "Loading more comments…",
  moreComments: "More comments",
  end: "That’s all the comments.",
  missing: "This post isn’t here any more.",
  failed: "The posts can’t be loaded. Try again in a moment.",
  justNow: "now",
};

/** @typedef {typeof it} Words */

/** @type {Record<string, Words>} */
export const catalogues = { it, en };

/** The chrome's language where no post decides it. */
export const ownLanguage = navigator.language.toLowerCase().startsWith("it") ? "it" : "en";
