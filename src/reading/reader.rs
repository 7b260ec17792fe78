//! The reader: built once from the data, then asked of each comment.

use super::draft::Draft;
use super::hearing::{Ear, sentences};
use super::learned::{self, Input, Model, Scores};
use super::rules::{Rule, RuleSet};
use super::scene::{Scene, Tokenized};
use super::{Intent, PatternKind, Polarity, Reading, Topic, grievance};
use crate::comment::Comment;
use crate::lexicon::{Data, LEXICONS, Languages, Lexicon, Problem, RULES};
use crate::text::language::detect;

/// Reads comments.
#[derive(Debug)]
pub struct Reader {
    lexicon: Lexicon,
    rules: RuleSet,
    model: Option<Model>,
    problems: Vec<Problem>,
}

impl Default for Reader {
    fn default() -> Self {
        Self::new()
    }
}

impl Reader {
    /// Reads and indexes all word lists and rules.
    #[must_use]
    pub fn new() -> Self {
        Self::with(LEXICONS, RULES)
    }

    /// A reader of other data: word lists and rule files, each as language folder, file name and
    /// contents.
    #[must_use]
    pub fn with(lexicons: &[Data], rules: &[Data]) -> Self {
        let mut problems = Vec::new();
        let mut lexicon = Lexicon::of(lexicons, &mut problems);
        let rules = RuleSet::of(rules, &mut lexicon, &mut problems);
        Self::hears(lexicon, rules, problems)
    }

    fn hears(lexicon: Lexicon, rules: RuleSet, problems: Vec<Problem>) -> Self {
        Self {
            lexicon,
            rules,
            model: Model::read(learned::WEIGHTS).ok(),
            problems,
        }
    }

    /// The word lists and rules as read and indexed, for [`Self::unpack`].
    ///
    /// # Errors
    /// When there is no room.
    pub fn pack(&self) -> Result<Vec<u8>, postcard::Error> {
        let mut packed = self.lexicon.pack()?;
        packed.extend(self.rules.pack()?);
        Ok(packed)
    }

    /// The reader that was packed so: in a browser it stands in a quarter of the time that reading text
    /// takes. Of what is no packed reader nothing is read, which [`Self::problems`] tells.
    #[must_use]
    pub fn unpack(packed: &'static [u8]) -> Self {
        let unpacked = Lexicon::unpack(packed)
            .and_then(|(lexicon, rules)| Ok((lexicon, RuleSet::unpack(rules)?)));
        match unpacked {
            Ok((lexicon, rules)) => Self::hears(lexicon, rules, Vec::new()),
            Err(fault) => {
                let problem = Problem {
                    file: "the packed word lists and rules",
                    line: 0,
                    what: fault.to_string(),
                };
                Self::hears(Lexicon::default(), RuleSet::empty(), vec![problem])
            }
        }
    }

    /// What the learned model says of a comment, for those who measure it.
    #[must_use]
    pub fn scores(&self, comment: &Comment) -> Option<Scores> {
        Some(self.model.as_ref()?.judge(&self.look(comment)))
    }

    /// What the learned model sees of a comment.
    #[must_use]
    pub fn look(&self, comment: &Comment) -> Input {
        let tokenized = Tokenized::new(&comment.text, &self.lexicon);
        let guess = detect(&tokenized.undisguised());
        let scene = Scene::new(tokenized, Languages::of_text(guess.code), &self.lexicon);
        let fired = self.rules.fire(&scene);
        Draft::new(self, comment, &scene, &fired).input()
    }

    /// The same reader with another model, or none.
    #[must_use]
    pub fn hearing(mut self, model: Option<Model>) -> Self {
        self.model = model;
        self
    }

    /// Lines of the data that could not be read and were left out; none in what ships.
    #[must_use]
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// The word lists.
    #[must_use]
    pub fn lexicon(&self) -> &Lexicon {
        &self.lexicon
    }

    /// The rules.
    #[must_use]
    pub fn rules(&self) -> &RuleSet {
        &self.rules
    }

    /// Rules that fire on a text read as the given language (`it`, `en`, anything else for what is
    /// true in any), each with the words that made it fire.
    #[must_use]
    pub fn fires<'r, 't>(&'r self, text: &'t str, language: &str) -> Vec<(&'r Rule, &'t str)> {
        let scene = self.scene(text, language);
        let fired = self.rules.fire(&scene);
        fired
            .iter()
            .map(|firing| (self.rules.rule(firing), firing.span.of(text)))
            .collect()
    }

    /// A text laid out as the given language.
    #[must_use]
    pub fn scene<'s>(&'s self, text: &'s str, language: &str) -> Scene<'s> {
        Scene::new(
            Tokenized::new(text, &self.lexicon),
            Languages::of_text(language),
            &self.lexicon,
        )
    }

    /// Everything that can be said of a comment. Total and deterministic; time grows with the
    /// length of the text, which is cut over 16 KB.
    #[must_use]
    pub fn read(&self, comment: &Comment) -> Reading {
        let tokenized = Tokenized::new(&comment.text, &self.lexicon);
        let guess = detect(&tokenized.undisguised());
        let scene = Scene::new(tokenized, Languages::of_text(guess.code), &self.lexicon);
        let fired = self.rules.fire(&scene);
        let mut draft = Draft::new(self, comment, &scene, &fired);
        // Only of our own languages has the model learned anything.
        if let Some(model) = &self.model
            && matches!(guess.code, "it" | "en")
        {
            let ear = Ear::new(model, draft.input(), 0);
            let sentences = sentences(self, &draft, &ear, guess.code);
            draft.hear(&ear, &sentences);
        }
        let heard = draft.heard.as_mut();
        let mut blamed = heard
            .map(|heard| std::mem::take(&mut heard.blamed))
            .unwrap_or_default();
        let mut reading = draft.reading(&guess);
        if !tells_a_fact(&reading) {
            blamed.clear();
        }
        if may_hold_a_grievance(&reading) {
            reading.grievance = grievance::find(&scene, &self.rules, &fired, &blamed);
        }
        reading
    }
}

/// It complains of something, and not by insult or by a bare verdict.
fn tells_a_fact(reading: &Reading) -> bool {
    reading.intents.contains(&Intent::Complaint)
        && !reading.shows(PatternKind::NoFact)
        && reading.topics.first() != Some(&Topic::Other)
}

/// Our own languages, no spam, and nobody only pleased: "never a delay" is praise.
fn may_hold_a_grievance(reading: &Reading) -> bool {
    let pleased = reading.sentiment.label == Polarity::Positive;
    matches!(reading.language.as_str(), "it" | "en")
        && !reading.intents.contains(&Intent::Spam)
        && (!pleased || reading.intents.contains(&Intent::Complaint))
}
