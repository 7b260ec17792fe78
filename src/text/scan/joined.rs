//! Words spelt apart or run together: spaced letters, broken swear words, hashtags.

use super::{Scan, is_word};
use crate::text::Kind;
use crate::text::disguise::{calm, is_leet_sign, reveal, segment};
use crate::text::normalize::Glyph;

impl Scan<'_> {
    /// "s t u p i d i", "c.o.g.l.i.o.n.e", "i👏d👏i👏o👏t", "S.p.A.": single letters with one same sign
    /// between.
    pub(super) fn spaced(&mut self) -> bool {
        let at = self.at;
        if at < self.spaced_until {
            return false;
        }
        let single = |c: char| c.is_alphanumeric() || is_leet_sign(c);
        if self
            .before()
            .is_some_and(|c| !c.is_whitespace() && !matches!(c, '"' | '(' | '#' | ',' | '\''))
            || !self.is(at, |c| c.is_alphabetic() || matches!(c, '$' | '@'))
        {
            return false;
        }
        let Some(between) = self.glyphs.get(at + 1).filter(|glyph| {
            glyph.emoji
                || matches!(
                    glyph.c,
                    ' ' | '.' | '-' | '_' | '*' | '·' | '•' | '/' | '|' | '~'
                )
        }) else {
            return false;
        };
        let between = between.c;
        let mut ends = vec![at + 1];
        loop {
            let last = ends[ends.len() - 1];
            let parted = self.glyphs.get(last).map(|glyph| glyph.c);
            let fits = parted == Some(between)
                && self.is(last + 1, single)
                && !self.is(last + 2, single)
                && ends.len() < 40;
            if !fits {
                break;
            }
            ends.push(last + 2);
        }
        if ends.len() < 3 || (between == ' ' && ends.len() < 4) {
            return false;
        }
        let spelt: String = ends.iter().map(|&end| self.glyphs[end - 1].c).collect();
        if !spelt.chars().any(char::is_alphabetic) {
            return false;
        }
        let to = ends[ends.len() - 1];
        let word = if self.words.knows(&spelt) {
            Some(spelt.clone())
        } else {
            reveal(&spelt, self.words).or_else(|| calm(&spelt, self.words))
        };
        if let Some(word) = word {
            self.push(at, to, Kind::Word, word).disguised = true;
            return true;
        }
        // "e/o" lists; it does not spell.
        if !matches!(between, '/' | '|' | '~')
            && let Some(cuts) = segment(&spelt, self.words)
        {
            let mut from = 0;
            for cut in cuts {
                // Only plain letters get here, one glyph each.
                let letters = spelt[..cut].chars().count();
                let first = if from == 0 { at } else { ends[from] - 1 };
                let word: String = spelt.chars().skip(from).take(letters - from).collect();
                self.push(first, ends[letters - 1], Kind::Word, word)
                    .disguised = true;
                from = letters;
            }
            return true;
        }
        if between == '.' && spelt.chars().all(char::is_alphabetic) {
            self.push(at, to, Kind::Word, spelt);
            return true;
        }
        self.spaced_until = to;
        false
    }

    /// A sign or a picture inside a word.
    fn breaks(&self, at: usize) -> bool {
        let sign = |glyph: &Glyph| {
            glyph.emoji || matches!(glyph.c, '.' | '-' | '·' | '•' | '/' | '|' | '~')
        };
        self.glyphs.get(at).is_some_and(sign) && self.is(at + 1, is_word)
    }

    /// "mer.da", "str-onzo", "me💩rda", "str💩nzo": a swear word broken by a sign, known only when
    /// joined, or by a picture that stands for a letter of it.
    pub(super) fn broken(&mut self, at: usize, end: usize) -> bool {
        if !self.breaks(end) {
            return false;
        }
        let first = self.spell(at, end);
        let mut all_known = self.words.knows(&first);
        let pictured = self.glyphs[end].emoji || self.glyphs[end].c == '•';
        if all_known && !pictured {
            return false;
        }
        let (mut to, mut spelt, mut masked) = (end, first.clone(), first);
        while self.breaks(to) && spelt.len() <= 40 {
            let next = self.end_of(to + 1, is_word);
            let piece = self.spell(to + 1, next);
            all_known &= self.words.knows(&piece);
            spelt.push_str(&piece);
            masked.push('*');
            masked.push_str(&piece);
            to = next;
        }
        let least = if pictured { 4 } else { 5 };
        let word = match () {
            // Two words with a picture between them are two words.
            () if all_known => None,
            () if spelt.len() >= least && self.words.knows(&spelt) => Some(spelt),
            () if pictured => self.words.unmask(&masked),
            () => None,
        };
        let Some(word) = word else { return false };
        self.push(at, to, Kind::Word, word).disguised = true;
        true
    }

    /// `#` and the words behind it, cut at capitals, digits, underscores, or by the vocabulary.
    pub(super) fn hashtag(&mut self) {
        let at = self.at;
        self.push(at, at + 1, Kind::Hashtag, "#".to_owned());
        let end = self.end_of(at + 1, |c| c.is_alphanumeric() || c == '_');
        let mut from = at + 1;
        while from < end {
            if self.c(from) == Some('_') {
                from += 1;
                continue;
            }
            let mut to = from + 1;
            while to < end {
                let (before, here) = (self.glyphs[to - 1], self.glyphs[to]);
                let turn = here.c == '_'
                    || (here.upper && !before.upper)
                    || here.c.is_numeric() != before.c.is_numeric();
                if turn {
                    break;
                }
                to += 1;
            }
            let spelt = self.spell(from, to);
            let kind = if self.is(from, char::is_numeric) {
                Kind::Number
            } else {
                Kind::Word
            };
            let cuts = if self.words.knows(&spelt) {
                None
            } else {
                segment(&spelt, self.words)
            };
            let first = self.tokens.len();
            if let Some(cuts) = cuts {
                let mut start = 0;
                for cut in cuts {
                    let (a, b) = (spelt[..start].chars().count(), spelt[..cut].chars().count());
                    self.push(from + a, from + b, Kind::Word, spelt[start..cut].to_owned());
                    start = cut;
                }
            } else if kind == Kind::Word {
                self.known_word(from, to, spelt);
            } else {
                self.push(from, to, kind, spelt);
            }
            self.tokens[first..]
                .iter_mut()
                .for_each(|token| token.tagged = true);
            from = to;
        }
        self.at = end;
    }
}
