// What networks do to their pages from one week to the next, as functions that run in a page: each
// changes what stands there and whatever the page adds later. Words of people stay as they are.

/** Labels of interfaces, one meaning a row: Italian, English, French, German. `{}` stands for
 * anything, `{n}` for a number. */
export const LABELS = [
  ['Rispondi', 'Reply', 'Répondre', 'Antworten'],
  ['Rispondi a {}', 'Reply to {}', 'Répondre à {}', '{} antworten'],
  ['Mi piace', 'Like', 'J’aime', 'Gefällt mir'],
  ['Mi piace: {n}', '{n} likes', '{n} mentions J’aime', '{n} „Gefällt mir“-Angaben'],
  ['Commento di {}', 'Comment by {}', 'Commentaire de {}', 'Kommentar von {}'],
  ['Risposta di {}', 'Reply by {}', 'Réponse de {}', 'Antwort von {}'],
  ['Commenta come {}', 'Comment as {}', 'Commenter en tant que {}', 'Als {} kommentieren'],
  ['Aggiungi un commento…', 'Add a comment…', 'Ajouter un commentaire…', 'Kommentar hinzufügen …'],
  ['Aggiungi una risposta…', 'Add a reply…', 'Ajouter une réponse…', 'Antwort hinzufügen …'],
  ['Pubblica', 'Post', 'Publier', 'Posten'],
  ['Pubblica la tua risposta', 'Post your reply', 'Postez votre réponse', 'Poste deine Antwort'],
  ['Mostra altro', 'Show more', 'Voir plus', 'Mehr anzeigen'],
  ['Altro…', 'See more', 'En voir plus', 'Mehr ansehen'],
  ['…altro', '…more', '…plus', '…mehr'],
  ['Leggi tutto', 'Read more', 'Lire la suite', 'Mehr lesen'],
  ['Condividi', 'Share', 'Partager', 'Teilen'],
  ['Ripubblica', 'Repost', 'Republier', 'Reposten'],
  ['Autore', 'Author', 'Auteur', 'Autor'],
  ['Creatore', 'Creator', 'Créateur', 'Ersteller'],
  ['Segui', 'Follow', 'Suivre', 'Folgen'],
  ['Invia', 'Send', 'Envoyer', 'Senden'],
  ['Scrivi un messaggio', 'Write a message', 'Écrire un message', 'Nachricht schreiben'],
  ['Immagine del profilo di {}', '{}’s profile picture', 'Photo de profil de {}', 'Profilbild von {}'],
  ['Vedi il profilo di {}', 'View {}’s profile', 'Voir le profil de {}', 'Profil von {} anzeigen'],
  ['Visualizza la traduzione', 'See translation', 'Voir la traduction', 'Übersetzung anzeigen'],
  ['Visualizza le risposte ({n})', 'View replies ({n})', 'Voir les réponses ({n})', 'Antworten ansehen ({n})'],
  ['{n} h', '{n}h', 'il y a {n} h', 'vor {n} Std.'],
  ['{n} g', '{n}d', 'il y a {n} j', 'vor {n} T.'],
  ['{n} giorni fa', '{n} days ago', 'il y a {n} jours', 'vor {n} Tagen'],
  ['Ti piace', 'Liked', 'Aimé', 'Geliked'],
  ['Modificato', 'Edited', 'Modifié', 'Bearbeitet'],
  ['rispondi', 'reply', 'répondre', 'antworten'],
  ['Lascia un commento', 'Leave a reply', 'Laisser un commentaire', 'Schreibe einen Kommentar'],
  ['dice:', 'says:', 'dit :', 'sagt:'],
  ['Editor di testo per la creazione di contenuti', 'Text editor for creating content', 'Éditeur de texte pour créer du contenu', 'Texteditor zum Erstellen von Inhalten'],
];

/**
 * The page's changes by name; `run` is given `argument` in the page. After the `telling` ones the
 * reply box is looked for in every run, after the others when all is tried.
 */
export const MUTATIONS = [
  ...['it', 'en', 'fr', 'de'].map((language, column) => ({
    name: `interface in ${language}`, run: translate, telling: language === 'de', argument: { labels: LABELS, column, language },
  })),
  { name: 'hashed class names shuffled', run: shuffle },
  { name: 'labels removed', run: unlabel, telling: true, mayRefuse: true, mayLose: 'likes' },
  { name: 'wrapper elements added', run: wrap, telling: true, mayRefuse: true },
  { name: 'a quote of another comment', run: quote },
  { name: 'a message drawer', run: drawer, telling: true },
  { name: 'an avatar link first', run: avatar },
];

/** @param {{ labels: string[][], column: number, language: string }} how */
function translate({ labels, column, language }) {
  const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  const rows = labels.map((row) => ({
    to: row[column],
    from: row.map((label) => new RegExp(`^${escaped(label).replace('\\{\\}', '(.+)').replace('\\{n\\}', '(\\d[\\d.,]*)')}$`, 'u')),
  }));
  const other = (text) => {
    const clean = text.trim();
    for (const { to, from } of rows) {
      for (const pattern of from) {
        const found = clean.match(pattern);
        if (found) return text.replace(clean, to.replace(/\{n?\}/u, found[1] ?? ''));
      }
    }
    return text;
  };
  const ATTRIBUTES = ['aria-label', 'aria-placeholder', 'placeholder', 'title', 'data-placeholder'];
  document.documentElement.lang = language;
  globalThis.mutate((top) => {
    for (const el of [top, ...top.querySelectorAll('*')]) {
      for (const name of ATTRIBUTES) {
        const said = el.getAttribute(name);
        if (said) el.setAttribute(name, other(said));
      }
      if (el.tagName === 'IMG' && !el.classList.contains('emoji') && el.closest('a') && el.alt) el.alt = other(el.alt);
      if (el.isContentEditable || /^(SCRIPT|STYLE)$/u.test(el.tagName)) continue;
      for (const node of el.childNodes) if (node.nodeType === 3 && node.data.trim()) {
        const said = other(node.data);
        if (said !== node.data) node.data = said;
      }
    }
  });
}

/** Class names made by machines, and only those, become others. */
function shuffle() {
  const made = (part) => /\d/u.test(part) && /[a-z]/iu.test(part) && part.length >= 5;
  const another = (part) => [...part].map((c) => (/\d/u.test(c) ? (Number(c) + 3) % 10 : /[a-y]/u.test(c) ? String.fromCharCode(c.charCodeAt(0) + 1) : c)).join('');
  globalThis.mutate((top) => {
    for (const el of [top, ...top.querySelectorAll('[class]')]) {
      const names = el.getAttribute('class');
      if (!names) continue;
      el.setAttribute('class', names.split(/\s+/u).map((name) =>
        name.split('-').map((part) => part.split('_').map((bit) => (made(bit) ? another(bit) : bit)).join('_')).join('-')).reverse().join(' '));
    }
  });
}

/** No label for assistive technology, no hint, no title. */
function unlabel() {
  globalThis.mutate((top) => {
    for (const el of [top, ...top.querySelectorAll('*')]) {
      for (const name of ['aria-label', 'aria-labelledby', 'aria-placeholder', 'placeholder', 'title', 'data-placeholder']) {
        el.removeAttribute(name);
      }
    }
  });
}

/** One more element around every element, as layouts gain them. */
function wrap() {
  const done = new WeakSet();
  const LEAVE = 'html, head, body, script, style, link, br, option, svg *, [slot], [contenteditable] *, template, source';
  globalThis.mutate((top) => {
    for (const el of [top, ...top.querySelectorAll('*')]) {
      if (done.has(el) || !el.parentNode || el.matches(LEAVE)) continue;
      done.add(el);
      const around = document.createElement(getComputedStyle(el).display.startsWith('inline') ? 'span' : 'div');
      done.add(around);
      el.replaceWith(around);
      around.append(el);
    }
  });
}

/** Before and after its words each comment quotes the next one, whole. */
function quote() {
  const texts = globalThis.mutationTexts;
  const rootOf = new Map(texts.map((el) => [el, garbo.platform.around(el)]));
  const copies = texts.map((el) => rootOf.get(el).cloneNode(true));
  texts.forEach((el, index) => {
    for (const where of ['before', 'after']) {
      const block = document.createElement('blockquote');
      const copy = copies[(index + 1) % copies.length].cloneNode(true);
      for (const id of copy.querySelectorAll('[id]')) id.removeAttribute('id');
      block.append(copy);
      el[where](block);
    }
  });
}

/** A conversation in private with the very person, and its box, which has all the marks of a reply box. */
function drawer() {
  const people = garbo.platform.roots().map((root) => garbo.platform.read(root)?.comment.author).filter(Boolean);
  const side = document.createElement('div');
  side.setAttribute('role', 'dialog');
  side.style.cssText = 'position:fixed;inset:auto 0 0 auto;width:220px;background:#eef';
  for (const person of people) side.append(Object.assign(document.createElement('h4'), { textContent: person }));
  const box = document.createElement('div');
  for (const [name, value] of Object.entries({
    role: 'textbox', contenteditable: 'true', 'aria-label': `Scrivi un messaggio a ${people[0]}`, 'data-lexical-editor': 'true', class: 'msg-form__contenteditable', spellcheck: 'true',
  })) box.setAttribute(name, value);
  box.append(`@${people[0]} `);
  side.append(box, document.createElement('textarea'));
  document.body.append(side);
}

/** The picture that leads to the person's page comes before everything else. */
function avatar() {
  for (const root of garbo.platform.roots()) {
    const link = document.createElement('a');
    const to = [...root.querySelectorAll('a[href]')].find((el) => garbo.platform.around(el) === root);
    link.href = to?.getAttribute('href') ?? '#';
    for (const { name, value } of to?.attributes ?? []) if (name !== 'id') link.setAttribute(name, value);
    link.append(Object.assign(document.createElement('img'), { alt: '', src: 'data:,' }));
    link.setAttribute('aria-hidden', 'true');
    root.prepend(link);
  }
}

/** Lays down `mutate(change)`: the change is made to the page and to whatever is added to it later. */
export function prepare() {
  globalThis.mutate = (change) => {
    const watch = new MutationObserver((records) => {
      for (const { addedNodes } of records) for (const node of addedNodes) if (node.nodeType === 1 && node.isConnected) change(node);
      watch.takeRecords();
    });
    change(document.body);
    watch.observe(document.body, { childList: true, subtree: true });
  };
}
