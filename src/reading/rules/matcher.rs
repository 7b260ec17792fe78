//! Matching: bounded backtracking over one sentence.

use std::ops::Range;

use super::pattern::{Atom, Choices, Element, Sequence};
use crate::lexicon::Tag;
use crate::reading::scene::Scene;
use crate::text::Kind;

/// Steps one attempt may take; a pattern that needs more does not match.
const STEPS: u32 = 3000;

/// One attempt to match, starting at one token.
pub struct Attempt<'a> {
    scene: &'a Scene<'a>,
    sentence: Range<usize>,
    steps: u32,
}

impl<'a> Attempt<'a> {
    /// Within this sentence.
    #[must_use]
    pub fn new(scene: &'a Scene<'a>, sentence: Range<usize>) -> Self {
        Self {
            scene,
            sentence,
            steps: STEPS,
        }
    }

    /// One past the last token of the match that starts at `at`, if there is one.
    #[must_use]
    pub fn matches(mut self, sequence: &Sequence, at: usize) -> Option<usize> {
        self.rest(&sequence.elements, at, at)
    }

    fn rest(&mut self, elements: &[Element], at: usize, start: usize) -> Option<usize> {
        self.steps = self.steps.checked_sub(1)?;
        let Some((element, after)) = elements.split_first() else {
            return Some(at);
        };
        match element {
            Element::Gap(width) => {
                let last = (at + width).min(self.sentence.end);
                (at..=last).find_map(|next| self.rest(after, next, start))
            }
            Element::One(choices) => self.one(choices, after, at, start),
            Element::Optional(choices) => self
                .one(choices, after, at, start)
                .or_else(|| self.rest(after, at, start)),
            Element::NotAhead(choices) => {
                let next = self.past_soft(at);
                if self.any(choices, at) || self.any(choices, next) {
                    None
                } else {
                    self.rest(after, at, start)
                }
            }
            Element::NotBehind(choices) => {
                let behind = at > self.sentence.start && self.any(choices, at - 1);
                if behind {
                    None
                } else {
                    self.rest(after, at, start)
                }
            }
        }
    }

    /// The element here or, not at the start of a match, behind soft punctuation.
    fn one(
        &mut self,
        choices: &Choices,
        after: &[Element],
        at: usize,
        start: usize,
    ) -> Option<usize> {
        if let Some(end) = self.here(choices, after, at, start) {
            return Some(end);
        }
        let soft = self.past_soft(at);
        if at > start && soft > at {
            self.here(choices, after, soft, start)
        } else {
            None
        }
    }

    fn here(
        &mut self,
        choices: &Choices,
        after: &[Element],
        at: usize,
        start: usize,
    ) -> Option<usize> {
        if at < self.sentence.end
            && let Some(word) = self.scene.words[at]
            && choices.words.binary_search(&word).is_ok()
            && let Some(end) = self.rest(after, at + 1, start)
        {
            return Some(end);
        }
        choices.others.iter().find_map(|atoms| {
            let next = self.atoms(atoms, at)?;
            self.rest(after, next, start)
        })
    }

    /// Some choice matches here, whatever follows.
    fn any(&self, choices: &Choices, at: usize) -> bool {
        (at < self.sentence.end
            && self.scene.words[at].is_some_and(|word| choices.words.binary_search(&word).is_ok()))
            || choices
                .others
                .iter()
                .any(|atoms| self.atoms(atoms, at).is_some())
    }

    fn atoms(&self, atoms: &[Atom], at: usize) -> Option<usize> {
        atoms.iter().try_fold(at, |at, atom| self.atom(atom, at))
    }

    /// Where the text goes on after the atom.
    fn atom(&self, atom: &Atom, at: usize) -> Option<usize> {
        let scene = self.scene;
        match atom {
            Atom::Start => self.opens(at).then_some(at),
            Atom::End => self.closes(at).then_some(at),
            _ if at >= self.sentence.end => None,
            Atom::Word(word) => (scene.words[at] == Some(*word)).then_some(at + 1),
            Atom::Prefix(prefix) => {
                let token = &scene.tokens[at];
                (token.kind == Kind::Word && token.text.starts_with(&**prefix)).then_some(at + 1)
            }
            Atom::Class(class) => match class.length(scene, at) {
                0 => None,
                length => Some(at + length),
            },
            Atom::Tag { tag, least, group } => {
                if !scene.tagged(at, *tag) {
                    return None;
                }
                let found = scene.hits_at(at).iter().find(|hit| {
                    let tags = &scene.lexicon.row(hit).tags;
                    tags.has(*tag)
                        && group
                            .as_deref()
                            .is_none_or(|group| tags.group == Some(group))
                        && strength(tags, *tag) >= *least
                })?;
                Some(found.end())
            }
        }
    }

    /// Nothing but marks, emoji and mentions before.
    fn opens(&self, at: usize) -> bool {
        self.scene.tokens[self.sentence.start..at.min(self.sentence.end)]
            .iter()
            .all(|token| {
                matches!(
                    token.kind,
                    Kind::Punctuation | Kind::Emoji | Kind::Mention | Kind::Hashtag
                )
            })
    }

    /// Nothing but marks and emoji after.
    fn closes(&self, at: usize) -> bool {
        self.scene.tokens[at.min(self.sentence.end)..self.sentence.end]
            .iter()
            .all(|token| matches!(token.kind, Kind::Punctuation | Kind::Emoji))
    }

    fn past_soft(&self, at: usize) -> usize {
        (at..self.sentence.end)
            .find(|&next| !is_soft(self.scene, next))
            .unwrap_or(self.sentence.end)
    }
}

fn is_soft(scene: &Scene<'_>, at: usize) -> bool {
    let token = &scene.tokens[at];
    match token.kind {
        Kind::Punctuation => {
            matches!(
                token.text.as_str(),
                "," | "\"" | "(" | ")" | "-" | "…" | ":" | ";" | "*"
            )
        }
        Kind::Hashtag => true,
        _ => false,
    }
}

fn strength(tags: &crate::lexicon::tag::Tags, tag: Tag) -> u8 {
    match tag {
        Tag::Insult => tags.insult,
        Tag::Profanity => tags.profanity,
        Tag::Urgency => tags.urgency,
        Tag::Positive | Tag::Negative => tags.polarity.unsigned_abs(),
        Tag::Emotion(emotion) => tags
            .emotions
            .iter()
            .find(|(kind, _)| *kind == emotion)
            .map_or(0, |(_, strength)| *strength),
        _ => 0,
    }
}
