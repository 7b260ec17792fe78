//! A comment laid out for its readers: tokens, sentences, and the lexicon rows found in it.

use std::borrow::Cow;
use std::ops::Range;

use super::literal;
use crate::lexicon::{Hit, Languages, Lexicon, Row, Tag, Word};
use crate::text::normalize::cap;
use crate::text::sentence::sentences;
use crate::text::token::{Kind, tokenize};
use crate::text::{Span, Token};

/// Everything the rules and detectors look at. Built once for each comment.
#[derive(Debug)]
pub struct Scene<'a> {
    /// The text that is read: capped, otherwise as written.
    pub text: &'a str,
    /// The text was longer.
    pub cut: bool,
    /// Its tokens.
    pub tokens: Vec<Token>,
    /// The known word of each token.
    pub words: Vec<Option<Word>>,
    /// Ranges of tokens.
    pub sentences: Vec<Range<usize>>,
    /// Lexicon rows found, in order of place.
    pub hits: Vec<Hit>,
    /// Which data is in force.
    pub languages: Languages,
    /// The word lists.
    pub lexicon: &'a Lexicon,
    /// For each token, the hits that start at it, as a range of `hits`.
    starts: Vec<Range<usize>>,
    /// For each token, the tags of those hits.
    tags: Vec<u64>,
}

/// A text cut into tokens, before its language is known.
#[derive(Debug)]
pub struct Tokenized<'a> {
    /// The text that is read.
    pub text: &'a str,
    /// The text was longer.
    pub cut: bool,
    /// Its tokens.
    pub tokens: Vec<Token>,
}

impl<'a> Tokenized<'a> {
    /// Caps and tokenises.
    #[must_use]
    pub fn new(text: &'a str, lexicon: &Lexicon) -> Self {
        let (text, cut) = cap(text);
        Self {
            text,
            cut,
            tokens: tokenize(text, lexicon),
        }
    }

    /// The text with disguised words spelt out and without the people tagged, whose names speak no
    /// language: for readers of plain text.
    #[must_use]
    pub fn undisguised(&self) -> Cow<'a, str> {
        let differs = |token: &&Token| token.disguised || token.kind == Kind::Mention;
        if !self.tokens.iter().any(|token| differs(&token)) {
            return Cow::Borrowed(self.text);
        }
        let mut plain = String::with_capacity(self.text.len());
        let mut at = 0;
        for token in self.tokens.iter().filter(differs) {
            if token.span.start < at {
                continue;
            }
            plain.push_str(Span::new(at, token.span.start).of(self.text));
            if token.disguised {
                plain.push_str(&token.text);
            }
            at = token.span.end;
        }
        plain.push_str(Span::new(at, self.text.len()).of(self.text));
        Cow::Owned(plain)
    }
}

impl<'a> Scene<'a> {
    /// Lays out a tokenised text as one of the given languages.
    #[must_use]
    pub fn new(tokenized: Tokenized<'a>, languages: Languages, lexicon: &'a Lexicon) -> Self {
        let Tokenized { text, cut, tokens } = tokenized;
        let words: Vec<_> = tokens
            .iter()
            .map(|token| lexicon.word(&token.text))
            .collect();
        let entries: Vec<_> = tokens
            .iter()
            .map(|token| lexicon.entry(&token.text))
            .collect();
        let hits = lexicon.hits(&entries, &words, languages);
        let sentences = sentences(&tokens);
        let mut scene = Self {
            text,
            cut,
            starts: vec![0..0; tokens.len()],
            tags: vec![0; tokens.len()],
            tokens,
            words,
            sentences,
            hits,
            languages,
            lexicon,
        };
        scene.index();
        let meant = literal::offending(&scene);
        if meant.contains(&false) {
            let mut meant = meant.into_iter();
            scene.hits.retain(|_| meant.next().unwrap_or(true));
            scene.index();
        }
        scene
    }

    /// Notes where the hits stand.
    fn index(&mut self) {
        self.starts.fill(0..0);
        self.tags.fill(0);
        for (i, hit) in self.hits.iter().enumerate() {
            let start = &mut self.starts[hit.at];
            if start.start == start.end {
                start.start = i;
            }
            start.end = i + 1;
            self.tags[hit.at] |= self.lexicon.row(hit).tags.bits;
        }
    }

    /// The hits that start at a token.
    #[must_use]
    pub fn hits_at(&self, token: usize) -> &[Hit] {
        self.starts
            .get(token)
            .map_or(&[], |range| &self.hits[range.clone()])
    }

    /// Tags of the hits that start at a token, as bits of [`Tag`].
    #[must_use]
    pub fn tags_at(&self, token: usize) -> u64 {
        self.tags.get(token).copied().unwrap_or(0)
    }

    /// A hit with this tag starts at the token.
    #[must_use]
    pub fn tagged(&self, token: usize, tag: Tag) -> bool {
        self.tags_at(token) & tag.bit() != 0
    }

    /// Hits that carry the tag, with their rows.
    pub fn with(&self, tag: Tag) -> impl Iterator<Item = (&Hit, &Row)> {
        self.hits
            .iter()
            .map(|hit| (hit, self.lexicon.row(hit)))
            .filter(move |(_, row)| row.tags.has(tag))
    }

    /// The words from one token to before another, in the original.
    #[must_use]
    pub fn span(&self, tokens: Range<usize>) -> Span {
        let run = self.tokens.get(tokens).unwrap_or_default();
        match (run.first(), run.last()) {
            (Some(first), Some(last)) => Span::new(first.span.start, last.span.end),
            _ => Span::new(0, 0),
        }
    }

    /// The span of a hit.
    #[must_use]
    pub fn span_of(&self, hit: &Hit) -> Span {
        self.span(hit.at..hit.end())
    }

    /// Which sentence a token stands in.
    #[must_use]
    pub fn sentence_of(&self, token: usize) -> usize {
        self.sentences
            .partition_point(|range| range.end <= token)
            .min(self.sentences.len().saturating_sub(1))
    }

    /// Token text, empty past the end.
    #[must_use]
    pub fn at(&self, token: usize) -> &str {
        self.tokens.get(token).map_or("", |token| &token.text)
    }

    /// Words of letters in the text.
    #[must_use]
    pub fn word_count(&self) -> usize {
        self.tokens
            .iter()
            .filter(|token| token.kind == Kind::Word)
            .count()
    }
}
