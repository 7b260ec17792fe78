//! Tokens: the words, signs and emoji a reader sees, disguise seen through.

use super::Span;
use super::disguise::Vocabulary;
use super::normalize::glyphs;
use super::scan::Scan;

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Letters.
    Word,
    /// Digits, with the points and commas inside.
    Number,
    /// A mark, or a run of `!`/`?`/`.` taken as one.
    Punctuation,
    /// An emoji or emoticon.
    Emoji,
    /// `@someone`.
    Mention,
    /// The `#` of a hashtag; its words follow as tokens of their own.
    Hashtag,
    /// A web address.
    Link,
    /// An e-mail address.
    Email,
}

/// One token.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// Where it stands in the original.
    pub span: Span,
    /// What it is.
    pub kind: Kind,
    /// As looked up: folded, disguise taken off. `!` for a run of exclamation marks, `?` for a run
    /// with a question mark in it, `…` for dots.
    pub text: String,
    /// All its letters are capitals, two letters at least.
    pub caps: bool,
    /// Its first letter is a capital.
    pub capital: bool,
    /// A letter was stretched ("bastaaa").
    pub stretched: bool,
    /// It was written so as not to be found.
    pub disguised: bool,
    /// It stands inside a hashtag.
    pub tagged: bool,
    /// A line break stands before it.
    pub new_line: bool,
    /// How many marks a run of punctuation holds; 1 otherwise.
    pub count: u16,
}

/// Tokens of an already capped text.
#[must_use]
pub fn tokenize(text: &str, words: &dyn Vocabulary) -> Vec<Token> {
    Scan::new(&glyphs(text), words).tokens()
}
