//! 9: sarcasm, tit-for-tat, "!!", capitals (P23).

use super::{Case, Found, Row, WRITTEN};
use crate::draft::Check;
use crate::draft::phrases::Family;
use crate::draft::seen::Seen;
use crate::text::{Kind, Span, Token};

pub(super) const ROW: Row = Row {
    check: Check::Sarcasm,
    rule: "P23",
    on: WRITTEN,
    find,
    good: &[
        Case::of(
            "Bravissimi, torno di sicuro",
            "Grazie mille Paola, che bello leggerlo! — Giulia, Piazza",
        ),
        Case::of(
            "Tanti auguri a tutti voi!",
            "Ciao Luca, grazie, altrettanto a te e a chi ti sta vicino! — Giulia, Piazza",
        ),
        Case::of(
            "Merry Christmas to you all!",
            "Hi Ann, thank you, and the same to you and everyone at home! — Tom, Fernhill",
        ),
        Case::of(
            "Thank you for the flowers at my father's funeral",
            "Hi Ann, I'm so sorry for your loss, and thank you for writing. — Tom, Fernhill",
        ),
        Case::of(
            "How did you get my number?",
            "Hi Ann, you're entitled to know how we got your number: I'm asking today and you'll hear from me by 6pm. — Tom, Fernhill",
        ),
        Case::of(
            "Your driver laughed at my son's stammer",
            "Hi Ann, nobody should laugh at a stammer, and I'm sorry. This is about more than manners: I'm speaking to the depot today. — Tom, Fernhill",
        ),
        Case::of(
            "Non riesco a entrare",
            "Ciao Luca, con SPID e PIN dell'INPS puoi entrare da qui; l'IBAN non serve. — Giulia, Piazza",
        ),
        Case::of(
            "Can't log in",
            "Hi Ann, the PIN arrives by SMS, and the UK site needs your VAT number. — Tom, Fernhill",
        ),
    ],
    bad: &[
        Case::of(
            "Siete lentissimi",
            "Ciao Luca, complimenti per la pazienza!! Lentissimi siamo, ma arriviamo oggi. — Giulia, Piazza",
        ),
        Case::of(
            "Siete lentissimi",
            "Ciao Luca, ti abbiamo GIÀ risposto: lentissimi NON siamo. Arriva oggi. — Giulia, Piazza",
        ),
        Case::of(
            "Siete lentissimi, cambiate mestiere",
            "Ciao Luca, se lo dici tu che sei un esperto... Arriviamo oggi, lentissimi. — Giulia, Piazza",
        ),
        Case::of(
            "Siete dei buffoni lentissimi",
            "Ciao Luca, altrettanto a te. Arriviamo oggi, lentissimi. — Giulia, Piazza",
        ),
        Case::of(
            "So slow",
            "Hi Ann, well, aren't you a ray of sunshine. Slow day, back by 6pm. — Tom, Fernhill",
        ),
        Case::of(
            "So slow",
            "Hi Ann, thanks for the lecture. We're slow today, back by 6pm. — Tom, Fernhill",
        ),
        Case::of(
            "So slow, never again",
            "Hi Ann, we're slow today. Go elsewhere, your loss. — Tom, Fernhill",
        ),
        Case::of(
            "So slow",
            "Hi Ann, as we said it is NOT slow today. Back by 6pm. — Tom, Fernhill",
        ),
    ],
};

fn find(seen: &Seen<'_>) -> Vec<Found> {
    let mut found: Vec<Found> = Vec::new();
    found.extend(phrases(seen).map(Found::at));
    found.extend(marks(seen));
    found.extend(capitals(seen).into_iter().map(Found::at));
    found.sort_by_key(|one| one.span);
    let mut last = 0;
    found.retain(|one| {
        let free = one.span.is_some_and(|span| span.start >= last);
        last = one.span.map_or(last, |span| span.end.max(last));
        free
    });
    found
}

fn phrases(seen: &Seen<'_>) -> impl Iterator<Item = Span> {
    let unhappy = seen.unhappy() || seen.facts().insults();
    seen.said(Family::Sarcasm)
        .chain(seen.said(Family::Mock).filter(move |_| unhappy))
        .map(|hit| hit.span)
}

/// "!!", "??", "?!".
fn marks(seen: &Seen<'_>) -> Vec<Found> {
    seen.tokens
        .iter()
        .filter(|token| {
            token.kind == Kind::Punctuation
                && token.count > 1
                && matches!(token.text.as_str(), "!" | "?")
                && !seen.quoted(token.span)
        })
        .map(|token| {
            let one = if token.text == "?" {
                "?"
            } else if seen.unhappy() {
                "."
            } else {
                "!"
            };
            Found::at(token.span).mended(one)
        })
        .collect()
}

/// Capitals as voice: everyday words, one that shouts by itself or two in a row.
fn capitals(seen: &Seen<'_>) -> Vec<Span> {
    let lexicon = seen.around.reader.lexicon();
    let brand = &seen.around.settings.brand.name;
    let loud = |token: &Token| {
        token.kind == Kind::Word
            && token.caps
            && !seen.phrases.lists(Family::Acronym, &token.text)
            && !brand.contains(token.span.of(seen.text))
            && !seen.quoted(token.span)
            // A name that the comment too writes in capitals.
            && (seen.phrases.lists(Family::Shout, &token.text)
                || seen
                    .comment_tokens
                    .iter()
                    .all(|other| !other.caps || other.text != token.text))
    };
    let long = |token: &Token| token.text.chars().count();
    let mut found: Vec<Span> = Vec::new();
    for (at, token) in seen.tokens.iter().enumerate() {
        if !loud(token) {
            continue;
        }
        let next = seen.tokens.get(at + 1).filter(|next| loud(next));
        let everyday =
            lexicon.word(&token.text).is_some() || seen.phrases.lists(Family::Stop, &token.text);
        let alone =
            seen.phrases.lists(Family::Shout, &token.text) || (long(token) >= 5 && everyday);
        let pair = next.is_some_and(|next| {
            long(token) + long(next) >= 7 && (everyday || lexicon.word(&next.text).is_some())
        });
        if alone || pair {
            let end = if pair { next } else { None };
            found.push(Span::new(
                token.span.start,
                end.map_or(token.span.end, |next| next.span.end),
            ));
        }
    }
    found
}
