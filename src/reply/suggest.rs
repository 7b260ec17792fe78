//! Choosing: from reading and advice to the few replies worth showing.

use std::sync::Arc;

use super::cues::Cues;
use super::library::{Library, Wording};
use super::likeness::{ALIKE, REPEATED, Triples};
use super::situations::{self, Seen, example, family};
use super::template::TemplateProblem;
use super::values::{channel, values};
use super::voice::spoken;
use super::why::why;
use super::{Register, Reply, Strategy};
use crate::advice::facts::Facts;
use crate::advice::{Action, Advice, Also, Clock, Route, advise};
use crate::case::CaseSoFar;
use crate::comment::Comment;
use crate::reading::{LabelOf, PatternKind, Reading};
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
        let unsure = is_unsure(&seen, situation);
        let reachable = channel(settings, language).is_some();
        let places: Vec<u8> = std::iter::once(situation)
            .chain(family(&seen, situation).iter().copied())
            .collect();
        // Unsure, what asks or holds comes first, wherever it stands (P1).
        let turns: &[fn(Strategy) -> bool] = if unsure {
            &[asks_or_holds, |_| true]
        } else {
            &[|_| true]
        };
        let earlier: Vec<Triples> = comment
            .earlier
            .iter()
            .take(EARLIER)
            .map(|text| Triples::of(text))
            .collect();
        let mut table = Table::new(shown);
        for turn in turns {
            for &place in &places {
                let wordings = self.wordings(place, language, settings);
                let choice = choice(wordings, register, &seen, reachable);
                let register = choice.first().map_or(register, |wording| wording.register);
                let context = (place, language, register);
                let values = Arc::new(values(comment, reading, advice.route, settings, context));
                for wording in choice {
                    if !turn(wording.strategy) || table.holds(wording.id) {
                        continue;
                    }
                    let rendered = if wording.shipped {
                        self.language.render_known(wording.text, &values)
                    } else {
                        self.language.render(wording.text, &values, language).ok()
                    };
                    let Some(mut rendered) = rendered else {
                        continue;
                    };
                    let voice = &settings.brand.voice;
                    match spoken(&rendered.text, voice, place, language) {
                        Some(text) => rendered.text = text,
                        None => continue,
                    }
                    if repeats(&rendered.text, &earlier) {
                        continue;
                    }
                    // The signature is everybody's.
                    let body = rendered.text.rsplit_once('\n');
                    let triples = Triples::of(body.map_or(&*rendered.text, |(body, _)| body));
                    let why = why(&wording, place != situation, unsure, &seen);
                    let reply = Reply {
                        situation: place,
                        template: wording.id.to_owned(),
                        text: rendered.text,
                        register: wording.register,
                        strategy: wording.strategy,
                        why,
                        missing: rendered.missing,
                    };
                    table.lay(reply, triples);
                    if table.is_full() {
                        return table.shown(situation);
                    }
                }
            }
        }
        table.shown(situation)
    }
}

/// Earlier replies of a thread that are looked at.
const EARLIER: usize = 20;

fn repeats(reply: &str, earlier: &[Triples]) -> bool {
    if earlier.is_empty() {
        return false;
    }
    let reply = Triples::of(reply);
    earlier
        .iter()
        .any(|before| before.likeness(&reply) >= REPEATED)
}

fn asks_or_holds(strategy: Strategy) -> bool {
    matches!(strategy, Strategy::Ask | Strategy::Hold)
}

/// Nobody could swear to what the person does, and no row of the situations knows better. Anger is
/// heard first all the same, and an emergency has its own words.
fn is_unsure(seen: &Seen, situation: u8) -> bool {
    let facts = &seen.facts;
    let open = seen.advice.action == Action::Reply && !facts.angry() && !facts.insults();
    let unheard = facts.reading.unsure.contains(&LabelOf::Intent);
    open && unheard && GENERAL.contains(&situation)
}

/// Situations that say little more than "something", where nothing more particular was found.
const GENERAL: &[u8] = &[5, 33, 47];

/// The replies to be shown as they are found: those that differ, and those left over.
struct Table {
    most: usize,
    laid: Vec<(Reply, Triples)>,
    // What does the same thing first as another: shown where nothing else is left.
    spare: Vec<(Reply, Triples)>,
}

impl Table {
    const fn new(most: usize) -> Self {
        Self {
            most,
            laid: Vec::new(),
            spare: Vec::new(),
        }
    }

    fn holds(&self, id: &str) -> bool {
        let both = self.laid.iter().chain(&self.spare);
        both.into_iter().any(|(reply, _)| reply.template == id)
    }

    fn differs(&self, triples: &Triples) -> bool {
        let mut laid = self.laid.iter();
        laid.all(|(_, other)| other.likeness(triples) < ALIKE)
    }

    fn lay(&mut self, reply: Reply, triples: Triples) {
        let same = self
            .laid
            .iter()
            .any(|(other, _)| other.strategy == reply.strategy);
        if same {
            self.spare.push((reply, triples));
        } else if self.differs(&triples) {
            self.laid.push((reply, triples));
        }
    }

    fn is_full(&self) -> bool {
        self.laid.len() == self.most
    }

    fn shown(mut self, situation: u8) -> Vec<Reply> {
        let mut spare = std::mem::take(&mut self.spare);
        spare.sort_by_key(|(reply, _)| reply.situation != situation);
        for (reply, triples) in spare {
            if !self.is_full() && self.differs(&triples) {
                self.laid.push((reply, triples));
            }
        }
        self.laid.into_iter().map(|(reply, _)| reply).collect()
    }
}

/// The wordings of a situation in the order they should be offered, all in one register: different
/// strategies first; on the second round, those not shown on the first (P23).
fn choice<'a>(
    all: Vec<Wording<'a>>,
    register: Register,
    seen: &Seen,
    reachable: bool,
) -> Vec<Wording<'a>> {
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
    fitting.sort_by_key(|wording| {
        (
            shipped(wording),
            rank(wording.strategy, seen, invited, reachable),
        )
    });
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
            rank(wording.strategy, seen, private, reachable),
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
/// questions, thanks with praise, a time where people wait; private last where there is no way.
fn rank(strategy: Strategy, seen: &Seen, invites: bool, reachable: bool) -> u8 {
    let facts = &seen.facts;
    let asks = facts.asks() && !facts.complains();
    let pleased = facts.thanks() && !facts.complains();
    let waits = matches!(seen.advice.clock, Some(Clock::Red | Clock::Closed));
    match strategy {
        // Nowhere to go: the agent would have to find the place first (P26).
        Strategy::Private if !reachable => 5,
        Strategy::Private if invites => 0,
        // P18: with anger, listening comes before explaining.
        Strategy::Acknowledge if facts.angry() => 1,
        Strategy::Inform if asks => 1,
        Strategy::Thank if pleased => 1,
        // P15: an acknowledgement now beats a solution tomorrow.
        Strategy::Hold if waits => 2,
        Strategy::Solve if facts.reading.urgency >= URGENT => 2,
        // P12: stay public by default.
        Strategy::Private if !facts.insults() => 4,
        _ => 3,
    }
}

/// Urgency from which doing comes before asking.
const URGENT: f32 = 0.6;

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
    let voice = &settings.brand.voice;
    // A template that holds a banned word is shown as it is: it is being written.
    let said = spoken(&rendered.text, voice, template.situation, language);
    Ok((said.unwrap_or(rendered.text), rendered.missing))
}

#[cfg(test)]
mod tests;
