//! One word put for another, with the article it takes.

use crate::lexicon::forms::{find, side_by_side};
use crate::reading::Agreement;
use crate::reply::italian::Noun;
use crate::reply::sectors::agreement;
use crate::text::disguise::AsWritten;
use crate::text::token::tokenize;

/// Puts one word for another in all its forms.
pub fn in_every_form(text: &str, instead_of: &str, write: &str, italian: bool) -> String {
    let sought = instead_of.trim().to_lowercase();
    let mut text = text.to_owned();
    let known = agreement(write, "it", None)
        .or_else(|| Noun::guess(write).map(|noun| noun.agreement))
        .filter(|_| italian);
    for pair in side_by_side(&sought, write, italian) {
        let known = known.map(|known| Agreement {
            feminine: known.feminine || pair.feminine,
            plural: known.plural || pair.plural,
        });
        text = put(&text, &pair.one, &pair.other, known, italian);
    }
    text
}

/// Puts one word for another where it stands exactly so.
pub fn written(text: &str, instead_of: &str, write: &str, italian: bool) -> String {
    put(text, instead_of, write, None, italian)
}

/// The same, agreeing as is known; a capital stays one. Slots are left.
fn put(
    text: &str,
    instead_of: &str,
    write: &str,
    known: Option<Agreement>,
    italian: bool,
) -> String {
    let sought = instead_of.trim().to_lowercase();
    // Most rows stand nowhere, and taking a text apart takes its time.
    if sought.is_empty() || !text.to_lowercase().contains(&sought) {
        return text.to_owned();
    }
    let tokens = tokenize(text, &AsWritten);
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    for span in find(&sought, &tokens, italian) {
        let (Some(before), Some(said)) =
            (text.get(done..span.start), text.get(span.start..span.end))
        else {
            continue;
        };
        let in_slot = text
            .get(..span.start)
            .is_some_and(|head| head.rfind('[') > head.rfind(']'));
        done = span.end;
        if said.to_lowercase() != sought || in_slot {
            out.push_str(before);
            out.push_str(said);
            continue;
        }
        let (head, word) = match italian
            .then(|| behind_an_article(before, write, known))
            .flatten()
        {
            Some((head, word)) => (head, word),
            None => (before, like(write, said)),
        };
        out.push_str(head);
        out.push_str(&word);
    }
    out.push_str(text.get(done..).unwrap_or_default());
    out
}

/// The word with a capital where the one it stands for has one.
fn like(word: &str, said: &str) -> String {
    let mut letters = word.chars();
    if said.starts_with(char::is_uppercase) {
        let first = letters.next().into_iter().flat_map(char::to_uppercase);
        return first.chain(letters).collect();
    }
    word.to_owned()
}

/// What makes an article of a family for a noun.
type Article = fn(&Noun) -> Noun;

/// The articles that stand before a noun, by family: il, lo, la, l', i, gli, le.
const ARTICLES: &[(&[&str], Article)] = &[
    (&["il", "lo", "la", "l'", "i", "gli", "le"], Noun::il),
    (&["un", "uno", "una", "un'"], Noun::un),
    (
        &["del", "dello", "della", "dell'", "dei", "degli", "delle"],
        |noun| noun.articulated("de"),
    ),
    (
        &["al", "allo", "alla", "all'", "ai", "agli", "alle"],
        |noun| noun.articulated("a"),
    ),
    (
        &["dal", "dallo", "dalla", "dall'", "dai", "dagli", "dalle"],
        |noun| noun.articulated("da"),
    ),
    (
        &["nel", "nello", "nella", "nell'", "nei", "negli", "nelle"],
        |noun| noun.articulated("ne"),
    ),
    (
        &["sul", "sullo", "sulla", "sull'", "sui", "sugli", "sulle"],
        |noun| noun.articulated("su"),
    ),
];

/// What stands before the article, and the word behind its own.
fn behind_an_article<'a>(
    before: &'a str,
    write: &str,
    known: Option<Agreement>,
) -> Option<(&'a str, String)> {
    let bare = before.trim_end_matches(' ').replace('’', "'");
    if before.len() - bare.len() > 1 || before.contains('’') {
        return None;
    }
    let start = bare
        .rfind(|c: char| !c.is_alphabetic() && c != '\'')
        .map_or(0, |at| {
            at + bare
                .get(at..)
                .and_then(|rest| rest.chars().next())
                .map_or(1, char::len_utf8)
        });
    let article = bare.get(start..)?;
    let lower = article.to_lowercase();
    // "l'" joins, the others stand apart.
    if lower.ends_with('\'') != (before.len() == bare.len()) {
        return None;
    }
    let (all, form) = ARTICLES
        .iter()
        .find(|(all, _)| all.contains(&lower.as_str()))?;
    let at = all.iter().position(|one| *one == lower)?;
    let noun = Noun {
        words: write.to_owned(),
        agreement: known.unwrap_or(Agreement {
            feminine: lower.ends_with('a') || lower.ends_with("le"),
            // The masculine and feminine plurals close every family but the second.
            plural: all.len() > 4 && at > 3,
        }),
    };
    Some((before.get(..start)?, like(&form(&noun).words, article)))
}
