//! What a time is made of: words, and figures with what joins them.

use crate::text::fold::{fold_char, is_invisible};

/// A run of letters, or figures with what joins them: `12/11/2025`, `18:40`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Token {
    Word(String),
    Figures(Vec<u32>, char),
}

/// The parts of a text, folded.
pub(super) fn tokens(said: &str) -> Vec<Token> {
    let mut folded = Vec::new();
    for c in said.chars().filter(|c| !is_invisible(*c)) {
        fold_char(c, |c| folded.push(c));
    }
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(&c) = folded.get(at) {
        let run = |from: usize, is: fn(char) -> bool| {
            folded[from..].iter().take_while(|c| is(**c)).count()
        };
        if c.is_ascii_digit() {
            let mut numbers = Vec::new();
            let mut joint = ' ';
            loop {
                let length = run(at, |c| c.is_ascii_digit());
                let digits: String = folded[at..at + length].iter().collect();
                // More than a year's digits are no part of a time.
                numbers.push(digits.parse().unwrap_or(u32::MAX));
                at += length;
                let next = folded.get(at).copied().unwrap_or(' ');
                let joins = matches!(next, ':' | '/' | '.' | '-')
                    && (joint == ' ' || joint == next)
                    && folded.get(at + 1).is_some_and(char::is_ascii_digit);
                if !joins {
                    break;
                }
                joint = next;
                at += 1;
            }
            tokens.push(Token::Figures(numbers, joint));
        } else if c.is_alphabetic() {
            let length = run(at, char::is_alphabetic);
            tokens.push(Token::Word(folded[at..at + length].iter().collect()));
            at += length;
        } else if c.is_whitespace() || ".,:;·•|()[]'°º-–—’\"/".contains(c) {
            at += 1;
        } else {
            // A sign no page dates with: the words are something else.
            return vec![Token::Word("?".to_owned())];
        }
    }
    meridiems(&mut tokens);
    tokens
}

/// "p. m." and "p.m." are one word.
fn meridiems(tokens: &mut Vec<Token>) {
    let is = |token: Option<&Token>, word: &str| matches!(token, Some(Token::Word(w)) if w == word);
    for (half, whole) in [("a", "am"), ("p", "pm")] {
        let Some(at) = (1..tokens.len()).find(|&at| {
            is(tokens.get(at), half)
                && is(tokens.get(at + 1), "m")
                && matches!(tokens.get(at - 1), Some(Token::Figures(..)))
        }) else {
            continue;
        };
        tokens.splice(at..at + 2, [Token::Word(whole.to_owned())]);
    }
}

/// The words with single spaces between them; figures as a sign no phrase has.
pub(super) fn phrase(tokens: &[Token]) -> String {
    let words: Vec<&str> = tokens
        .iter()
        .map(|token| match token {
            Token::Word(word) => word.as_str(),
            Token::Figures(..) => "#",
        })
        .collect();
    words.join(" ")
}
