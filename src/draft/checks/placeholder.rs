//! 1: a slot nobody filled.

use super::{ALWAYS, Case, Found, Row};
use crate::draft::Check;
use crate::draft::seen::Seen;
use crate::text::fold::fold;
use crate::text::{Kind, Span};

pub(super) const ROW: Row = Row {
    check: Check::EmptyPlaceholder,
    rule: "P28",
    on: ALWAYS,
    find,
    good: &[
        Case::of(
            "Quando riaprite?",
            "Ciao Sara, riapriamo lunedì alle 9 [aggiornamento: anche la cassa veloce]. — Giulia, Piazza",
        ),
        Case::of(
            "Love the cake, from the XX century to now!",
            "Thank you Ann, the recipe really is that old (1920s). <3 — Tom, Fernhill xx",
        ),
    ],
    bad: &[
        Case::of(
            "Dov'è il pacco?",
            "Ciao [nome], il pacco arriva domani. — Giulia, Piazza",
        ),
        Case::of(
            "Dov'è il pacco?",
            "Ciao Luca, il pacco arriva il XX/XX. — Giulia, Piazza",
        ),
        Case::of(
            "Dov'è il pacco?",
            "Ciao , il pacco arriva domani. — Giulia, Piazza",
        ),
        Case::of(
            "Dov'è il pacco?",
            "Ciao Luca, ti rispondo entro le ore ___. — Giulia, Piazza",
        ),
        Case::of(
            "Where's my parcel?",
            "Hi {{name}}, your parcel is due tomorrow. — Tom, Fernhill",
        ),
        Case::of(
            "Where's my parcel?",
            "Hi Ann, your parcel is due on <date>. — Tom, Fernhill",
        ),
        Case::of(
            "Where's my parcel?",
            "Hi CUSTOMER NAME, it's due tomorrow. — Tom, Fernhill",
        ),
    ],
};

/// What people put in brackets and mean.
const MEANT: &[&str] = &[
    "aggiornamento",
    "aggiornato",
    "update",
    "updated",
    "edit",
    "modifica",
    "risolto",
    "solved",
    "sic",
    "it",
    "en",
    "ita",
    "eng",
    "ndr",
    "rettifica",
    "correzione",
    "correction",
    "adv",
];

/// Words that stand for what should be there, alone in round brackets or after a greeting.
const STANDS_FOR: &[&str] = &[
    "nome",
    "cognome",
    "nome cliente",
    "nome utente",
    "cliente",
    "data",
    "ora",
    "orario",
    "link",
    "giorno",
    "numero",
    "prodotto",
    "oggetto",
    "brand",
    "marchio",
    "firma",
    "agente",
    "operatore",
    "sede",
    "importo",
    "motivo",
    "name",
    "first name",
    "firstname",
    "customer name",
    "customer",
    "username",
    "user",
    "date",
    "time",
    "day",
    "number",
    "product",
    "item",
    "signature",
    "agent",
    "reason",
    "location",
    "amount",
    "insert link",
    "your name",
    "il tuo nome",
    "nome operatore",
    "tuo nome",
    "agent name",
    "url",
    "nome prodotto",
    "nome e cognome",
    "reparto",
    "team name",
    "citta",
    "nome agente",
    "product name",
    "order number",
    "numero ordine",
    "deadline",
];

/// Words that ask for something to be put in.
const PUT_IN: &[&str] = &[
    "inserire",
    "inserisci",
    "insert",
    "completare",
    "aggiungere",
    "add",
];

/// Words in capitals that stand for what should be there.
const IN_CAPITALS: &[&str] = &[
    "nome",
    "cognome",
    "cliente",
    "prodotto",
    "orario",
    "inserire",
    "agente",
    "operatore",
    "marchio",
    "name",
    "firstname",
    "customer",
    "agent",
    "insert",
    "username",
    "nomecliente",
    "deadline",
    "signature",
    "firma",
    "tbd",
    "tbc",
    "nomeutente",
    "placeholder",
];

fn find(seen: &Seen<'_>) -> Vec<Found> {
    // The signature too may be a slot.
    let text = seen.text;
    let mut found = brackets(text);
    found.extend(blanks(text));
    found.extend(words(seen));
    found.sort_by_key(|span| (span.start, span.end));
    let mut last = 0;
    found.retain(|span| {
        let free = span.start >= last;
        last = last.max(span.end);
        free
    });
    found.into_iter().map(Found::at).collect()
}

fn plain(inner: &str) -> String {
    fold(inner.trim().trim_matches(['_', '-', ':', '.']))
}

/// `[nome]`, `{{name}}`, `<date>`, `(inserire link)`, `%NAME%`.
fn brackets(text: &str) -> Vec<Span> {
    let mut found = Vec::new();
    let mut open: Option<(usize, char)> = None;
    for (at, mark) in text.char_indices() {
        match mark {
            // The second brace of two opens nothing new.
            '{' if matches!(open, Some((_, '{'))) => {}
            '[' | '{' | '<' | '(' => open = Some((at, mark)),
            '\n' => open = None,
            ']' | '}' | '>' | ')' => {
                let Some((start, opening)) = open.take() else {
                    continue;
                };
                let inner = text.get(start + 1..at).unwrap_or_default();
                let folded = plain(inner.trim_matches(['{', '}']));
                let letters = folded.chars().any(char::is_alphabetic);
                let short = inner.chars().count() <= 60;
                let says = |list: &[&str]| list.contains(&folded.replace('_', " ").as_str());
                let asks = PUT_IN
                    .iter()
                    .any(|word| folded.split_whitespace().next() == Some(word));
                // A note to oneself: "(closing date – check w/ Jo)".
                let noted = [
                    "check w",
                    "check with",
                    "ask ",
                    "confirm with",
                    "to confirm",
                    "to check",
                    "tbc",
                    "tbd",
                    "da confermare",
                    "da verificare",
                    "da controllare",
                    "chiedere a",
                    "chiedi a",
                    "verificare con",
                    "controllare con",
                    "sentire ",
                    "da completare",
                    "da definire",
                ]
                .iter()
                .any(|note| folded.starts_with(note) || folded.contains(&format!(" {note}")));
                let blank = inner
                    .chars()
                    .all(|c| c == '_' || c == '.' || c.is_whitespace() || c == '…');
                let slot = match (opening, mark) {
                    ('[', ']') => {
                        let meant = MEANT
                            .iter()
                            .any(|word| folded.split([' ', ':']).next() == Some(word));
                        short
                            && !meant
                            && ((letters && !folded.starts_with("http"))
                                || inner.trim().is_empty()
                                || inner.contains('_'))
                    }
                    ('{', '}') => short && (letters || inner.trim_matches('{').trim().is_empty()),
                    ('<', '>') => short && letters && !inner.contains(['@', '/']),
                    ('(', ')') => {
                        says(STANDS_FOR) || asks || noted || (blank && !inner.contains(['.', '…']))
                    }
                    _ => false,
                };
                if slot {
                    let mut end = at + 1;
                    while text.get(end..).is_some_and(|rest| rest.starts_with('}')) {
                        end += 1;
                    }
                    found.push(Span::new(start, end));
                }
            }
            _ => {}
        }
    }
    let mut percent: Option<usize> = None;
    for (at, _) in text.match_indices('%') {
        if let Some(start) = percent.take()
            && let Some(inner) = text.get(start + 1..at)
            && !inner.is_empty()
            && inner.len() <= 30
            && inner.chars().all(|c| c.is_alphabetic() || c == '_')
        {
            found.push(Span::new(start, at + 1));
        } else {
            percent = Some(at);
        }
    }
    found
}

/// `____`, `XX/XX`, "entro le ore xx", "entro …".
fn blanks(text: &str) -> Vec<Span> {
    let mut found = Vec::new();
    for (at, word) in pieces(text) {
        let bare = word.trim_matches(['.', ',', ';', '!', '?', '(', ')', '"', '“', '”', '«', '»']);
        let start = at + word.find(bare).unwrap_or(0);
        let span = Span::new(start, start + bare.len());
        let rest = text.get(at + word.len()..).unwrap_or_default();
        let last = rest.trim().is_empty() || rest.starts_with('\n');
        let crosses = |c: char| matches!(c, 'x' | 'X');
        let only = |inside: &dyn Fn(char) -> bool| !bare.is_empty() && bare.chars().all(inside);
        let crossed = only(&|c| crosses(c) || matches!(c, '/' | ':' | '-' | '.'))
            && bare.chars().filter(|c| crosses(*c)).count() >= 2;
        let parted = bare.contains(['/', ':', '-', '.']);
        let century = {
            let rest = fold(rest.trim_start().get(..8).unwrap_or_default());
            let before = fold(
                text.get(..at)
                    .unwrap_or_default()
                    .split_whitespace()
                    .last()
                    .unwrap_or_default(),
            );
            rest.starts_with("secolo") || rest.starts_with("century") || before == "secolo"
        };
        // Kisses close an English note in small letters.
        let kisses = !parted && bare.chars().all(char::is_lowercase) && (last || bare.len() < 2);
        let line = bare.contains("__") && !bare.contains(['@', '/']);
        if (crossed && !kisses && !century) || line {
            found.push(span);
        }
    }
    found
}

/// The words between blanks, with where they begin.
fn pieces(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.split_whitespace()
        .map(move |word| (word.as_ptr() as usize - text.as_ptr() as usize, word))
}

/// "Ciao NOME", "Ciao nome cliente,", "Ciao , …", "@nome", "entro …".
fn words(seen: &Seen<'_>) -> Vec<Span> {
    let mut found = Vec::new();
    let tokens = &seen.tokens;
    let text = |at: usize| tokens.get(at).map_or("", |token| token.text.as_str());
    let loud = tokens.iter().filter(|token| token.caps).count() * 2 > tokens.len();
    for (at, token) in tokens.iter().enumerate() {
        let greets = at == 0
            && matches!(
                token.text.as_str(),
                "ciao"
                    | "salve"
                    | "gentile"
                    | "buongiorno"
                    | "buonasera"
                    | "caro"
                    | "cara"
                    | "hi"
                    | "hello"
                    | "hey"
                    | "dear"
            );
        if token.caps && !loud && IN_CAPITALS.contains(&token.text.as_str()) {
            found.push(token.span);
        }
        if token.kind == Kind::Mention
            && STANDS_FOR.contains(
                &token
                    .text
                    .trim_start_matches('@')
                    .replace('_', " ")
                    .as_str(),
            )
        {
            found.push(token.span);
        }
        if greets {
            let two = format!("{} {}", text(at + 1), text(at + 2));
            let name_like =
                |word: &str| matches!(word, "nome" | "name" | "username" | "firstname" | "cognome");
            let spaced = tokens.get(at + 1).is_some_and(|next| {
                next.text == "," && next.span.start > token.span.end && !next.new_line
            });
            if spaced && let Some(next) = tokens.get(at + 1) {
                found.push(Span::new(token.span.start, next.span.end));
            } else if STANDS_FOR.contains(&two.as_str()) {
                found.extend(seen.span(&(at + 1..at + 3)));
            } else if name_like(text(at + 1)) {
                found.extend(seen.span(&(at + 1..at + 2)));
            }
        }
        let hangs = matches!(
            token.text.as_str(),
            "entro" | "alle" | "ore" | "il" | "del" | "by" | "at" | "on" | "al" | "dal"
        );
        let dots = tokens.get(at + 1).is_some_and(|next| next.text == "…");
        if hangs && dots {
            found.extend(seen.span(&(at..at + 2)));
        }
    }
    found
}
