//! The scanner behind the tokeniser: at each place, what kind of token stands there.

mod address;
mod joined;

use super::Span;
use super::disguise::{Vocabulary, calm, is_leet_sign, is_stretched, latin, reveal, shorten};
use super::emoji::emoticon;
use super::normalize::Glyph;
use super::token::{Kind, Token};

/// Words that lose their last vowel before another word in Italian ("dell'ordine").
const ELIDED: [&str; 52] = [
    "l", "d", "c", "m", "t", "s", "v", "n", "un", "gl", "dell", "all", "dall", "nell", "sull",
    "coll", "quell", "quest", "bell", "sant", "grand", "buon", "nessun", "qualcun", "ciascun",
    "qualcos", "alcun", "mezz", "anch", "neanch", "nemmen", "neppur", "dov", "com", "cos", "quand",
    "quant", "tutt", "tant", "senz", "ogn", "cent", "dev", "pover", "fors", "cert", "altr",
    "mezzor", "quattr", "nient", "purch", "sott",
];

/// Longest host name or disguised run looked at, in characters; keeps the scan linear.
const LONGEST_RUN: usize = 80;

/// What may follow the apostrophe of an English contraction.
const CONTRACTED: [&str; 7] = ["t", "re", "m", "ll", "ve", "d", "all"];

/// A walk over the glyphs, token by token.
pub struct Scan<'a> {
    glyphs: &'a [Glyph],
    words: &'a dyn Vocabulary,
    tokens: Vec<Token>,
    at: usize,
    new_line: bool,
    /// Single letters before this glyph were tried together and mean nothing.
    spaced_until: usize,
}

fn is_word(c: char) -> bool {
    c.is_alphabetic()
}

impl<'a> Scan<'a> {
    /// At the beginning of the text.
    pub fn new(glyphs: &'a [Glyph], words: &'a dyn Vocabulary) -> Self {
        let tokens = Vec::with_capacity(glyphs.len() / 4);
        Self {
            glyphs,
            words,
            tokens,
            at: 0,
            new_line: false,
            spaced_until: 0,
        }
    }

    /// Walks to the end.
    pub fn tokens(mut self) -> Vec<Token> {
        self.run();
        self.tokens
    }
}

impl Scan<'_> {
    fn c(&self, at: usize) -> Option<char> {
        self.glyphs
            .get(at)
            .filter(|glyph| !glyph.emoji)
            .map(|glyph| glyph.c)
    }

    fn is(&self, at: usize, test: impl Fn(char) -> bool) -> bool {
        self.c(at).is_some_and(test)
    }

    fn end_of(&self, from: usize, test: impl Fn(char) -> bool) -> usize {
        let mut at = from;
        while self.is(at, &test) {
            at += 1;
        }
        at
    }

    fn spell(&self, from: usize, to: usize) -> String {
        self.glyphs[from..to].iter().map(|glyph| glyph.c).collect()
    }

    /// Adds the glyphs `from..to` as one token and moves on to `to`.
    fn push(&mut self, from: usize, to: usize, kind: Kind, text: String) -> &mut Token {
        let run = &self.glyphs[from..to];
        let letters = run
            .iter()
            .filter(|glyph| glyph.c.is_alphabetic() && !glyph.emoji);
        let caps = letters.clone().count() > 1 && letters.clone().all(|glyph| glyph.upper);
        let capital = run.first().is_some_and(|glyph| glyph.upper);
        let span = Span::new(
            run.first().map_or(0, |glyph| glyph.start as usize),
            run.last().map_or(0, |glyph| glyph.end as usize),
        );
        self.at = to;
        self.tokens.push(Token {
            span,
            kind,
            text,
            caps,
            capital,
            stretched: false,
            disguised: false,
            tagged: false,
            new_line: std::mem::take(&mut self.new_line),
            count: 1,
        });
        let last = self.tokens.len() - 1;
        &mut self.tokens[last]
    }

    fn run(&mut self) {
        while let Some(glyph) = self.glyphs.get(self.at) {
            let (at, c) = (self.at, glyph.c);
            if glyph.emoji {
                self.push(at, at + 1, Kind::Emoji, c.to_string());
            } else if c.is_whitespace() || c.is_control() {
                self.new_line |= matches!(c, '\n' | '\r' | '\u{2028}' | '\u{2029}');
                self.at += 1;
            } else if !(self.link() || self.email() || self.spaced() || self.word_like()) {
                self.mark(c);
            }
        }
    }

    fn starts(&self, at: usize, with: &str) -> bool {
        with.chars()
            .enumerate()
            .all(|(i, c)| self.c(at + i) == Some(c))
    }

    fn before(&self) -> Option<char> {
        self.at.checked_sub(1).and_then(|at| self.c(at))
    }

    fn word_like(&mut self) -> bool {
        let at = self.at;
        let Some(c) = self.c(at) else { return false };
        match c {
            '#' if self.is(at + 1, |c| c.is_alphanumeric() || c == '_') => {
                self.hashtag();
                return true;
            }
            // "@[First Last]": how pages hand over a tag of several words.
            '@' if self.c(at + 1) == Some('[') => {
                let close = self.end_of(at + 2, |c| !matches!(c, ']' | '\n' | '@'));
                if self.c(close) != Some(']') || close == at + 2 || close - at > 64 {
                    return false;
                }
                let run = self.spell(at, close + 1);
                self.push(at, close + 1, Kind::Mention, run);
                return true;
            }
            '@' if self.is(at + 1, |c| c.is_alphanumeric() || c == '_') => {
                let to = self.end_of(at + 1, |c| {
                    c.is_alphanumeric() || matches!(c, '_' | '.' | '-')
                });
                let run = self.spell(at, to);
                if let Some(word) = reveal(&run, self.words).filter(|word| word.len() > 2) {
                    self.push(at, to, Kind::Word, word).disguised = true;
                } else {
                    let to = if self.c(to - 1) == Some('.') {
                        to - 1
                    } else {
                        to
                    };
                    self.push(at, to, Kind::Mention, run);
                }
                return true;
            }
            _ => {}
        }
        let leads = matches!(c, '$' | '€' | '|') && self.is(at + 1, char::is_alphabetic);
        if !c.is_alphanumeric() && !leads {
            return false;
        }
        let run = self.run_end(at);
        let letters = self.end_of(at, is_word);
        if letters == run {
            if !self.broken(at, run) {
                self.word(at, run);
            }
            return true;
        }
        let spelt = self.spell(at, run);
        if spelt.chars().any(char::is_alphabetic)
            && let Some(word) = reveal(&spelt, self.words)
        {
            self.push(at, run, Kind::Word, word).disguised = true;
            return true;
        }
        if letters > at {
            // "h24", "iphone15" are words; signs end them.
            let to = self.end_of(at, char::is_alphanumeric);
            self.word(at, to);
            return true;
        }
        if c.is_numeric() {
            self.number(at);
            return true;
        }
        false
    }

    /// End of a run of letters, digits and signs that may stand for letters.
    fn run_end(&self, from: usize) -> usize {
        let mut at = from;
        loop {
            let signs = self.end_of(at, |c| c.is_alphanumeric());
            let next = self.end_of(signs, is_leet_sign);
            if next == signs || next - from > LONGEST_RUN {
                return signs;
            }
            if self.is(next, char::is_alphanumeric) {
                at = next;
            } else if self.c(signs) == Some('*') && next - signs > 1 {
                // A masked ending: "vaffan*****".
                return next;
            } else {
                return signs;
            }
        }
    }

    fn word(&mut self, at: usize, end: usize) {
        let mut to = end;
        let mut text = self.spell(at, end);
        if self.c(end) == Some('\'') {
            let after = self.end_of(end + 1, is_word);
            let tail = self.spell(end + 1, after);
            if tail.is_empty() {
                // "perche'", "po'": the apostrophe is an accent or a cut.
                if text.ends_with(['a', 'e', 'i', 'o', 'u']) {
                    to = end + 1;
                }
            } else if ELIDED.contains(&text.as_str()) && !(tail == "s" || tail == "m") {
                text.push('\'');
                to = end + 1;
            } else if CONTRACTED.contains(&tail.as_str()) {
                text.push('\'');
                text.push_str(&tail);
                to = after;
            } else if tail == "s" {
                self.known_word(at, end, text);
                self.push(end, after, Kind::Word, "'s".to_owned());
                return;
            }
        }
        self.known_word(at, to, text);
        if self.c(self.at) == Some('\'') {
            // An apostrophe inside a word that nothing explains is not a token.
            self.at += 1;
        } else if self.c(self.at) == Some('-') && self.is(self.at + 1, is_word) {
            self.at += 1;
        }
    }

    /// Pushes a word after trying what its spelling may hide.
    fn known_word(&mut self, at: usize, to: usize, mut text: String) {
        let (mut disguised, mut stretched) = (false, is_stretched(&text));
        if !text.is_ascii()
            && let Some(spelt) = latin(&text, self.words)
        {
            text = spelt;
            disguised = true;
        }
        if stretched {
            // A stretch may be a word of its own in the lists ("siii"); there it has three letters.
            let three = shorten(&text, 3);
            text = if self.words.is_data() || self.words.knows(&three) {
                three
            } else {
                calm(&text, self.words).unwrap_or_else(|| shorten(&text, 1))
            };
        } else if ends_doubled(&text)
            && !self.words.knows(&text)
            && let Some(calm) = calm(&text, self.words)
        {
            text = calm;
            stretched = true;
        }
        let token = self.push(at, to, Kind::Word, text);
        token.disguised = disguised;
        token.stretched = stretched;
    }

    fn number(&mut self, at: usize) {
        let digit = |c: char| c.is_numeric();
        let mut to = self.end_of(at, digit);
        while self.is(to, |c| matches!(c, '.' | ',' | ':' | '/')) && self.is(to + 1, digit) {
            to = self.end_of(to + 1, digit);
        }
        let spelt = self.spell(at, to);
        self.push(at, to, Kind::Number, spelt);
    }

    fn mark(&mut self, c: char) {
        let at = self.at;
        let inside = self.before().is_some_and(char::is_numeric);
        if !inside && let Some((length, plain)) = emoticon(&self.glyphs[at..]) {
            self.push(at, at + length, Kind::Emoji, plain);
            return;
        }
        if matches!(c, '!' | '?') {
            // "!!1!" is a run too.
            let mut to = self.end_of(at, |c| matches!(c, '!' | '?'));
            if to - at > 1 && self.c(to) == Some('1') && !self.is(to + 1, char::is_alphanumeric) {
                to = self.end_of(to, |c| matches!(c, '!' | '?' | '1'));
            }
            let asks = self.glyphs[at..to].iter().any(|glyph| glyph.c == '?');
            let count = u16::try_from(to - at).unwrap_or(u16::MAX);
            self.push(
                at,
                to,
                Kind::Punctuation,
                if asks { "?" } else { "!" }.to_owned(),
            )
            .count = count;
            return;
        }
        if matches!(c, '.' | '…') {
            let to = self.end_of(at, |c| matches!(c, '.' | '…'));
            let many = to - at > 1 || c == '…';
            let count = u16::try_from(to - at).unwrap_or(u16::MAX);
            self.push(
                at,
                to,
                Kind::Punctuation,
                if many { "…" } else { "." }.to_owned(),
            )
            .count = count;
            return;
        }
        let plain = match c {
            '«' | '»' | '“' | '”' | '„' | '"' => '"',
            '–' | '—' | '−' | '-' => '-',
            c => c,
        };
        let to = self.end_of(at, |other| other == c);
        let count = u16::try_from(to - at).unwrap_or(u16::MAX);
        self.push(at, to, Kind::Punctuation, plain.to_string())
            .count = count;
    }
}

/// The last letter stands twice ("graziee").
fn ends_doubled(word: &str) -> bool {
    let mut back = word.chars().rev();
    word.len() > 3 && back.next() == back.next()
}
