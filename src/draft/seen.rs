//! A draft laid out for its checks: words, sentences, phrases found, and the comment beside it.

use std::ops::Range;

use rustc_hash::FxHashSet;

use super::phrases::{Family, Hit, Phrases};
use super::question::{Question, questions};
use super::{Around, Channel, Draft, Words, signature};
use crate::advice::facts::Facts;
use crate::case::CaseSoFar;
use crate::lexicon::Tag;
use crate::reading::{Intent, PatternKind, Polarity, Topic};
use crate::text::disguise::NoWords;
use crate::text::language::detect;
use crate::text::normalize::cap;
use crate::text::sentence::sentences;
use crate::text::token::tokenize;
use crate::text::{Kind, Span, Token};

/// Least confidence with which a draft's language is taken from its own words.
const SURE: f32 = 0.5;

/// A draft as its checks look at it.
pub struct Seen<'a> {
    /// The draft.
    pub draft: &'a Draft<'a>,
    /// What surrounds it.
    pub around: Around<'a>,
    /// The words as checked: all of them, or their beginning.
    pub text: &'a str,
    /// The words before the signature.
    pub body: &'a str,
    /// Where it is signed.
    pub signature: Option<Span>,
    /// It is Italian; English otherwise.
    pub italian: bool,
    /// The body's tokens.
    pub tokens: Vec<Token>,
    /// The body's sentences, as ranges of tokens.
    pub sentences: Vec<Range<usize>>,
    /// The phrases in it.
    pub hits: Vec<Hit>,
    /// The words of its language.
    pub phrases: &'a Phrases,
    /// The comment's content words, as stems.
    pub asked: FxHashSet<String>,
    /// The questions of the comment.
    pub questions: Vec<Question>,
    /// The comment's own tokens.
    pub comment_tokens: Vec<Token>,
    quotes: Vec<Span>,
    case: CaseSoFar,
}

impl<'a> Seen<'a> {
    /// Lays out; nothing for a draft without a word.
    pub fn new(words: &'a Words, draft: &'a Draft<'a>, around: Around<'a>) -> Option<Self> {
        let (text, _) = cap(draft.text);
        if text.trim().is_empty() && draft.channel != Channel::Hide {
            return None;
        }
        let italian = language(draft, text, &around) == "it";
        let phrases = words.of(if italian { "it" } else { "en" });
        let signature = signature::find(text, phrases, around.settings);
        let body = text
            .get(..signature.map_or(text.len(), |span| span.start))
            .unwrap_or(text);
        let tokens = tokenize(body, &NoWords);
        let sentences = sentences(&tokens);
        let hits = meant(phrases.find(&tokens, &sentences));
        let (comment, _) = cap(&around.comment.text);
        let comment_tokens = tokenize(comment, &NoWords);
        let theirs = words.of(if around.reading.language == "it" {
            "it"
        } else {
            "en"
        });
        let asked = stems(&comment_tokens, theirs);
        Some(Self {
            draft,
            text,
            body,
            signature,
            italian,
            quotes: quotes(body),
            hits,
            phrases,
            asked,
            questions: questions(&comment_tokens, theirs),
            comment_tokens,
            case: CaseSoFar {
                replies: draft.replies.max(around.comment.replies),
                ..CaseSoFar::of(around.comment)
            },
            tokens,
            sentences,
            around,
        })
    }

    /// The reading in the practice's words.
    pub fn facts(&self) -> Facts<'_> {
        Facts {
            reading: self.around.reading,
            case: &self.case,
            policy: &self.around.settings.policy,
        }
    }

    /// The phrases of a family that the draft says in its own voice.
    pub fn said(&self, family: Family) -> impl Iterator<Item = &Hit> {
        self.hits
            .iter()
            .filter(move |hit| hit.family == family && !self.quoted(hit.span))
    }

    /// The first of them.
    pub fn first(&self, family: Family) -> Option<&Hit> {
        self.said(family).next()
    }

    /// One of them is there.
    pub fn says(&self, family: Family) -> bool {
        self.first(family).is_some()
    }

    /// The words stand in quotation marks.
    pub fn quoted(&self, span: Span) -> bool {
        self.quotes
            .iter()
            .any(|quote| quote.start <= span.start && span.end <= quote.end)
    }

    /// The sentence a token stands in.
    pub fn sentence(&self, token: usize) -> Range<usize> {
        let at = self
            .sentences
            .partition_point(|sentence| sentence.end <= token);
        self.sentences.get(at).cloned().unwrap_or(token..token)
    }

    /// The sentences up to `reach` before and after the one a token stands in.
    pub fn near(&self, token: usize, reach: usize) -> Range<usize> {
        let at = self
            .sentences
            .partition_point(|sentence| sentence.end <= token);
        let first = self.sentences.get(at.saturating_sub(reach));
        let last = (at..=at + reach)
            .rev()
            .find_map(|number| self.sentences.get(number));
        first.map_or(0, |range| range.start)..last.map_or(self.tokens.len(), |range| range.end)
    }

    /// A phrase of the family stands within these tokens.
    pub fn says_within(&self, family: Family, tokens: &Range<usize>) -> bool {
        self.said(family)
            .any(|hit| tokens.start <= hit.tokens.start && hit.tokens.end <= tokens.end)
    }

    /// The bytes of some tokens.
    pub fn span(&self, tokens: &Range<usize>) -> Option<Span> {
        let run = self.tokens.get(tokens.clone())?;
        Some(Span::new(run.first()?.span.start, run.last()?.span.end))
    }

    /// The sentence ends as a question.
    pub fn asks(&self, sentence: &Range<usize>) -> bool {
        self.tokens
            .get(sentence.clone())
            .unwrap_or_default()
            .iter()
            .any(|token| token.kind == Kind::Punctuation && token.text == "?")
    }

    /// The first sentence that says something, with the greeting before it.
    pub fn opening(&self) -> Option<Range<usize>> {
        let words = |range: &Range<usize>| {
            self.tokens
                .get(range.clone())
                .unwrap_or_default()
                .iter()
                .filter(|token| token.kind == Kind::Word)
                .count()
        };
        let mut end = 0;
        let mut said = 0;
        for sentence in &self.sentences {
            said += words(sentence);
            end = sentence.end;
            if said >= 5 {
                break;
            }
        }
        (said >= 3).then_some(0..end)
    }

    /// Where the draft takes up a word or the matter of the comment.
    pub fn restated(&self) -> Option<Span> {
        self.echo().or_else(|| self.topic())
    }

    /// A content word of the comment in the draft.
    pub fn echo(&self) -> Option<Span> {
        self.tokens
            .iter()
            .find(|token| stem(token, self.phrases).is_some_and(|stem| self.asked.contains(&stem)))
            .map(|token| token.span)
    }

    /// High anger: as read, or shouted.
    pub fn hot(&self) -> bool {
        let facts = self.facts();
        let shouts = self
            .comment_tokens
            .iter()
            .filter(|token| token.caps && token.text.len() >= 4)
            .count();
        let marks = self
            .comment_tokens
            .iter()
            .any(|token| token.count > 1 && token.text == "!");
        let some = facts.reading.feels(crate::reading::Emotion::Anger) >= 0.5;
        // Who asks in capitals may only see badly, and wants the answer.
        let blames = facts.reading.sentiment.label == Polarity::Negative;
        self.questions.is_empty()
            && blames
            && (facts.angry() || (facts.displeased() && (shouts >= 2 || marks || some)))
    }

    /// Words of the draft on the comment's own topic.
    pub fn topic(&self) -> Option<Span> {
        let reading = self.around.reading;
        let scene = self
            .around
            .reader
            .scene(self.body, if self.italian { "it" } else { "en" });
        // What every reply is about proves nothing.
        let topics = reading
            .topics
            .iter()
            .filter(|topic| !matches!(topic, Topic::Other | Topic::Service));
        for topic in topics {
            for (hit, _) in scene.with(Tag::Topic(*topic)) {
                let tokens = scene.tokens.get(hit.at..hit.end()).unwrap_or_default();
                let empty = tokens.iter().all(|token| {
                    self.phrases.lists(Family::Stop, &token.text)
                        || self.phrases.lists(Family::Generic, &token.text)
                });
                let span = scene.span_of(hit);
                let courtesy = self.hits.iter().any(|other| {
                    matches!(
                        other.family,
                        Family::Promise | Family::Private | Family::Sorry | Family::Time
                    ) && other.span.start <= span.start
                        && span.end <= other.span.end
                });
                if !empty && !courtesy {
                    return Some(span);
                }
            }
        }
        None
    }

    /// Grateful or pleased, and not answered with regret: the agent read the comment too.
    pub fn pleased(&self) -> bool {
        self.facts().thanks() && !self.says(Family::Sorry)
    }

    /// Sorry for a death, where hardly anything went wrong: there is nothing to look into.
    pub fn condoles(&self) -> bool {
        self.says(Family::Condolence) && self.facts().sureness(Intent::Complaint) < 0.5
    }

    /// Something went wrong and the comment says so, calmly or not.
    pub fn complaint(&self) -> bool {
        let facts = self.facts();
        !facts.thanks() && (facts.complains() || (facts.displeased() && facts.has_facts()))
    }

    /// Displeased in any way: no place for emoji or jokes.
    pub fn unhappy(&self) -> bool {
        let facts = self.facts();
        facts.complains()
            || facts.displeased()
            || [
                PatternKind::Distress,
                PatternKind::Safety,
                PatternKind::Discrimination,
                PatternKind::Legal,
                PatternKind::Hate,
            ]
            .iter()
            .any(|kind| facts.calls(*kind))
    }

    /// Nothing but a calm line is due: insults, bait, hate, threats.
    pub fn boundary(&self) -> bool {
        let facts = self.facts();
        facts.only_insults()
            || facts.hides(PatternKind::Hate)
            || facts.calls(PatternKind::Threat)
            || facts.calls(PatternKind::Doxxing)
            || facts.spam()
            || (facts.baits() && !facts.complains())
    }
}

/// Without the mockery and the office that a longer phrase takes back: the "porgo" of a condolence.
fn meant(mut hits: Vec<Hit>) -> Vec<Hit> {
    const HEARD: &[Family] = &[Family::Sarcasm, Family::Mock, Family::Bureaucratese];
    let meant: Vec<Range<usize>> = hits
        .iter()
        .filter(|hit| hit.family == Family::Meant)
        .map(|hit| hit.tokens.clone())
        .collect();
    hits.retain(|hit| {
        let within =
            |meant: &Range<usize>| meant.start <= hit.tokens.start && hit.tokens.end <= meant.end;
        !(HEARD.contains(&hit.family) && meant.iter().any(within))
    });
    hits
}

/// The draft's language: as told, as heard in it, as the comment's.
fn language<'a>(draft: &Draft<'a>, text: &str, around: &Around<'a>) -> &'static str {
    match draft.language {
        Some("it") => return "it",
        Some("en") => return "en",
        _ => {}
    }
    let guess = detect(text);
    match guess.code {
        "it" if guess.confidence >= SURE => "it",
        "en" if guess.confidence >= SURE => "en",
        _ if around.reading.language == "en" => "en",
        _ if around.reading.language == "it" => "it",
        "en" => "en",
        _ => "it",
    }
}

/// What a content word is known by: its first four letters, so that pacco and pacchi are one;
/// nothing for a word that joins or says nothing.
pub fn stem(token: &Token, phrases: &Phrases) -> Option<String> {
    let long = token.text.chars().count();
    let counts = match token.kind {
        Kind::Number => true,
        Kind::Word => long >= 3,
        _ => false,
    };
    if !counts
        || phrases.lists(Family::Stop, &token.text)
        || phrases.lists(Family::Generic, &token.text)
    {
        return None;
    }
    Some(token.text.chars().take(4).collect())
}

/// The stems of a text.
pub fn stems(tokens: &[Token], phrases: &Phrases) -> FxHashSet<String> {
    tokens
        .iter()
        .filter_map(|token| stem(token, phrases))
        .collect()
}

/// Stretches in quotation marks, marks included.
fn quotes(text: &str) -> Vec<Span> {
    let mut found = Vec::new();
    let mut open: Option<(usize, char)> = None;
    for (at, mark) in text.char_indices() {
        match (open, mark) {
            (Some((start, closing)), mark) if mark == closing => {
                found.push(Span::new(start, at + mark.len_utf8()));
                open = None;
            }
            (Some(_), '\n') => open = None,
            (None, '«') => open = Some((at, '»')),
            (None, '“' | '„') => open = Some((at, '”')),
            (None, '"') => open = Some((at, '"')),
            _ => {}
        }
    }
    found
}
