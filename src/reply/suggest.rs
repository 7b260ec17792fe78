//! Choosing: from reading and advice to the few replies worth showing.

use std::sync::Arc;

use super::cues::Cues;
use super::library::{Library, Wording};
use super::situations::{self, Seen, example, family};
use super::template::TemplateProblem;
use super::values::values;
use super::{Register, Reply, Strategy};
use crate::advice::facts::Facts;
use crate::advice::{Action, Advice, Also, Clock, Route, advise};
use crate::case::CaseSoFar;
use crate::comment::Comment;
use crate::reading::{PatternKind, Reading};
use crate::settings::{InterfaceLanguage, Settings, Template};

/// Suggestions shown for a comment that deserves a reply.
const SHOWN: usize = 3;

impl Library {
    /// The replies worth showing: three that differ in strategy where a reply is due, the words P8
    /// and P25 allow where a person takes over, one boundary where hate is aimed at people, none
    /// where none is due.
    ///
    /// A template of the person's own that cannot be read is passed over.
    #[must_use]
    pub fn suggest(
        &self,
        comment: &Comment,
        reading: &Reading,
        advice: &Advice,
        settings: &Settings,
    ) -> Vec<Reply> {
        let case = CaseSoFar {
            replies: comment.replies,
            likes: comment.likes,
            waiting_minutes: None,
            closed: advice.clock == Some(Clock::Closed),
        };
        let seen = Seen {
            facts: Facts {
                reading,
                case: &case,
                policy: &settings.policy,
            },
            advice,
            cues: Cues::of(&comment.text),
            comment,
        };
        let shown = how_many(&seen);
        if shown == 0 {
            return Vec::new();
        }
        let language = reply_language(reading, settings);
        let register = register(comment, language, settings);
        let situation = situations::situation(&seen);
        let mut replies: Vec<Reply> = Vec::new();
        // What does the same thing first as another: shown where nothing else is left.
        let mut alike: Vec<Reply> = Vec::new();
        for place in std::iter::once(situation).chain(family(&seen, situation).iter().copied()) {
            let wordings = self.wordings(place, language, settings);
            let choice = choice(wordings, register, &seen);
            let register = choice.first().map_or(register, |wording| wording.register);
            let context = (place, language, register);
            let values = Arc::new(values(comment, reading, advice.route, settings, context));
            for wording in choice {
                let same = replies
                    .iter()
                    .any(|reply| reply.strategy == wording.strategy);
                let rendered = if wording.shipped {
                    self.language.render_known(wording.text, &values)
                } else {
                    self.language.render(wording.text, &values, language).ok()
                };
                if let Some(rendered) = rendered {
                    let reply = Reply {
                        situation: place,
                        template: wording.id.to_owned(),
                        text: rendered.text,
                        register: wording.register,
                        strategy: wording.strategy,
                        missing: rendered.missing,
                    };
                    if same { &mut alike } else { &mut replies }.push(reply);
                }
                if replies.len() == shown {
                    return replies;
                }
            }
        }
        alike.sort_by_key(|reply| reply.situation != situation);
        replies.extend(alike);
        replies.truncate(shown);
        replies
    }
}

/// The wordings of a situation in the order they should be offered, all in one register: different
/// strategies first; on the second round, those not shown on the first (P23).
fn choice<'a>(all: Vec<Wording<'a>>, register: Register, seen: &Seen) -> Vec<Wording<'a>> {
    // The register asked for; where a situation speaks to everybody, the one it has.
    let register = [register, Register::Voi, Register::Tu]
        .into_iter()
        .find(|register| all.iter().any(|wording| wording.register == *register));
    let mut fitting = all;
    fitting.retain(|wording| Some(wording.register) == register);
    let shipped = |wording: &Wording| !wording.id.starts_with("own.");
    // The advice of the second round is private; the first round's wordings were chosen by its own.
    let invited = if seen.comment.replies == 0 {
        seen.advice.action
    } else {
        let facts = &seen.facts;
        advise(facts.reading, &CaseSoFar::default(), facts.policy, "en").action
    } == Action::ReplyThenPrivate;
    fitting.sort_by_key(|wording| (shipped(wording), rank(wording.strategy, seen, invited)));
    let first = distinct(fitting);
    if seen.comment.replies == 0 {
        return first;
    }
    let shown: Vec<&str> = first.iter().take(SHOWN).map(|wording| wording.id).collect();
    let private = seen.advice.action == Action::ReplyThenPrivate;
    let mut second = first.clone();
    second.sort_by_key(|wording| {
        // The invitation leads, unless it is the one that led before.
        let same = shown.first() == Some(&wording.id);
        let leads = private && wording.strategy == Strategy::Private && !same;
        (
            shipped(wording),
            !leads,
            shown.contains(&wording.id),
            rank(wording.strategy, seen, private),
        )
    });
    distinct(second)
}

/// Wordings that differ in strategy first, then second wordings of the same.
fn distinct(wordings: Vec<Wording>) -> Vec<Wording> {
    let mut first: Vec<Wording> = Vec::with_capacity(wordings.len());
    let mut second: Vec<Wording> = Vec::new();
    for wording in wordings {
        if first.iter().any(|other| other.strategy == wording.strategy) {
            second.push(wording);
        } else {
            first.push(wording);
        }
    }
    first.append(&mut second);
    first
}

/// How many replies a comment's advice calls for.
fn how_many(seen: &Seen) -> usize {
    let advice = seen.advice;
    match advice.action {
        Action::LetGo | Action::Like => 0,
        Action::Hide => usize::from(advice.also.contains(&Also::Boundary)),
        // P24: with threats and doxxing no public engagement.
        Action::Escalate if advice.route == Route::Security => 0,
        // P27: a special story wants words of its own.
        Action::Reply if seen.facts.shows(PatternKind::SpecialStory) => 0,
        Action::Reply | Action::ReplyThenPrivate | Action::MeasuredReply | Action::Escalate => {
            SHOWN
        }
    }
}

/// What comes first: private where the advice says so, the feeling with anger, the fact with
/// questions.
fn rank(strategy: Strategy, seen: &Seen, invites: bool) -> u8 {
    let asks = seen.facts.asks() && !seen.facts.complains();
    match strategy {
        Strategy::Private if invites => 0,
        // P18: with anger, listening comes before explaining.
        Strategy::Acknowledge if seen.facts.angry() => 1,
        Strategy::Inform if asks => 1,
        // P12: stay public by default.
        Strategy::Private if !seen.facts.insults() => 3,
        _ => 2,
    }
}

/// The language a reply is written in: the comment's, else the interface's.
fn reply_language(reading: &Reading, settings: &Settings) -> &'static str {
    match (reading.language.as_str(), settings.interface) {
        ("it", _) => "it",
        ("en", _) | (_, InterfaceLanguage::En) => "en",
        _ => "it",
    }
}

/// The register: the writer's Lei is mirrored, else the page's own (P22).
fn register(comment: &Comment, language: &str, settings: &Settings) -> Register {
    match settings.brand.register {
        _ if language != "it" => Register::Plain,
        _ if writes_lei(&comment.text) => Register::Lei,
        Register::Plain => Register::Tu,
        register => register,
    }
}

/// The comment addresses the page formally: capitals of courtesy inside a sentence, or a letter's
/// opening and closing.
fn writes_lei(text: &str) -> bool {
    let mut starts = true;
    let mut capitals = 0;
    for word in text.split_whitespace() {
        let bare = word.trim_matches(|c: char| !c.is_alphabetic());
        let courteous = matches!(
            bare,
            "Lei"
                | "Le"
                | "Suo"
                | "Sua"
                | "Suoi"
                | "Sue"
                | "Vi"
                | "Voi"
                | "Vostro"
                | "Vostra"
                | "Vostri"
                | "Vostre"
        );
        // "Le scarpe": an article needs no comma before it, but a capital only at the start.
        capitals += usize::from(courteous && !starts);
        starts = word.ends_with(['.', '!', '?', '…', ':', '"', '»']);
    }
    let shouted = text.chars().filter(|c| c.is_lowercase()).count() * 2
        < text.chars().filter(|c| c.is_uppercase()).count();
    let cues = Cues::of(text);
    (capitals > 0 && !shouted)
        || cues.say("gentile|gentili|egregi*|spettabile|spett|cordiali saluti|distinti saluti|buongiorno le|la prego|le chiedo|la ringrazio")
}

/// What a template gives for an example comment of its situation, and the placeholders it lacks.
///
/// # Errors
/// Where the template cannot be read, in the language of the interface (Italian when it follows
/// the browser; the page that knows better sets it).
pub fn preview(
    template: &Template,
    settings: &Settings,
) -> Result<(String, Vec<String>), TemplateProblem> {
    let language = if template.language == "en" {
        "en"
    } else {
        "it"
    };
    let interface = if settings.interface == InterfaceLanguage::En {
        "en"
    } else {
        "it"
    };
    let fallback = crate::advice::example::Example::of(language, "");
    let example = example(template.situation, language).unwrap_or(&fallback);
    let (comment, reading) = (example.comment(), example.reading());
    let advice = advise(&reading, &CaseSoFar::default(), &settings.policy, language);
    let place = (template.situation, language, template.register);
    let values = values(&comment, &reading, advice.route, settings, place);
    let engine = super::template::Language::new();
    engine.check(&template.text, interface)?;
    let rendered = engine.render(&template.text, &values, interface)?;
    Ok((rendered.text, rendered.missing))
}

#[cfg(test)]
mod tests;
