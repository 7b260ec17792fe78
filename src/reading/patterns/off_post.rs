//! The post already answers it (P6): the comment asks for an hour, a price or a place that the post
//! above it gives.

use super::{Registered, View};
use crate::reading::PatternKind;
use crate::reading::proof::Tally;
use crate::text::disguise::NoWords;
use crate::text::normalize::cap;
use crate::text::token::{Kind, Token, tokenize};

/// See the module. Its examples need a post, so they are tests here.
pub const OFF_POST: Registered = Registered {
    kind: PatternKind::OffPost,
    detect,
    yes: &[],
    no: &[("it", "Quanto costa?"), ("en", "What time do you open?")],
};

/// A kind of fact: how it is asked, and how a post states it.
struct Asked {
    rule: &'static str,
    /// Any of these words asks for it, folded.
    words: &'static [&'static str],
    /// The post states such a fact.
    stated: fn(&[Token]) -> bool,
}

static ASKED: [Asked; 3] = [
    Asked {
        rule: "any.off-post.price",
        words: &[
            "costa", "costano", "prezzo", "prezzi", "costo", "price", "prices", "cost", "costs",
        ],
        stated: |post| post.windows(2).any(|pair| is_money(&pair[0], &pair[1])),
    },
    Asked {
        rule: "any.off-post.hours",
        words: &[
            "orari", "orario", "ora", "ore", "aprite", "aperti", "aperto", "chiudete", "hours",
            "open", "opening", "close", "closing", "time",
        ],
        stated: |post| {
            post.iter()
                .any(|token| token.kind == Kind::Number && token.text.contains(':'))
                || post.windows(2).any(|pair| {
                    pair[1].kind == Kind::Number
                        && matches!(
                            pair[0].text.as_str(),
                            "alle" | "dalle" | "ore" | "from" | "at" | "until"
                        )
                })
        },
    },
    Asked {
        rule: "any.off-post.place",
        words: &["dove", "indirizzo", "via", "where", "address"],
        stated: |post| {
            post.windows(2).any(|pair| {
                (matches!(
                    pair[0].text.as_str(),
                    "via" | "viale" | "piazza" | "corso" | "largo"
                ) && pair[1].capital)
                    || (pair[0].capital
                        && matches!(pair[1].text.as_str(), "street" | "road" | "square" | "lane"))
            })
        },
    },
];

fn is_money(a: &Token, b: &Token) -> bool {
    let currency = |token: &Token| {
        matches!(
            token.text.as_str(),
            "€" | "£" | "$" | "euro" | "pounds" | "dollars"
        )
    };
    (a.kind == Kind::Number && currency(b)) || (currency(a) && b.kind == Kind::Number)
}

/// Words that open a question; without one of them, or `?`, nothing is asked.
const OPENERS: [&str; 10] = [
    "quanto", "quanti", "quando", "dove", "che", "qual", "quali", "what", "how", "where",
];

fn detect(view: View<'_>, tally: &mut Tally<PatternKind>) {
    let Some(post) = view.comment.post.as_deref() else {
        return;
    };
    let scene = view.scene;
    let mut posted: Option<Vec<Token>> = None;
    for range in &scene.sentences {
        let sentence = &scene.tokens[range.clone()];
        let asks = sentence.iter().any(|token| token.text == "?")
            || sentence
                .first()
                .is_some_and(|token| OPENERS.contains(&token.text.as_str()));
        if !asks {
            continue;
        }
        for asked in &ASKED {
            if !sentence
                .iter()
                .any(|token| asked.words.contains(&token.text.as_str()))
            {
                continue;
            }
            let post = posted.get_or_insert_with(|| tokenize(cap(post).0, &NoWords));
            if (asked.stated)(post) {
                let shared = sentence.iter().any(|token| {
                    token.text.len() > 4
                        && !asked.words.contains(&token.text.as_str())
                        && post.iter().any(|other| other.text == token.text)
                });
                let sure = if shared { 0.8 } else { 0.62 };
                tally
                    .of(PatternKind::OffPost)
                    .add(sure, scene.span(range.clone()), asked.rule);
            }
        }
    }
}
