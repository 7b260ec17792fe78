//! Choosing: from reading and advice to the few replies worth showing.

use std::sync::Arc;

use super::cues::Cues;
use super::library::{Library, Wording};
use super::likeness::{REPEATED, Triples};
use super::situations::{self, Seen, example, family};
use super::template::{Rendered, TemplateProblem, Values};
use super::values::{channel, values};
use super::voice::spoken;
use super::why::why;
use super::{Reply, Strategy};
use crate::advice::facts::Facts;
use crate::advice::{Action, Advice, Also, Clock, Route, advise};
use crate::case::CaseSoFar;
use crate::comment::Comment;
use crate::reading::{LabelOf, Reading};
use crate::settings::{InterfaceLanguage, Settings, Template};
use crate::text::length::overrun;
use address::{register, reply_language};
use order::{Said, choice, spoken_here};
use table::Table;

mod address;
mod order;
mod table;

/// Suggestions shown for a comment that deserves a reply.
const SHOWN: usize = 3;

/// The situation of an answer nobody has yet: somebody is on it, and says until when.
const NOT_KNOWN_YET: u8 = 5;

/// What to look for in the library.
struct Sought<'a> {
    /// Situations, the comment's own first.
    places: Vec<u8>,
    /// Strategies by turns.
    turns: &'a [fn(Strategy) -> bool],
    /// As many as this.
    most: usize,
    /// Nobody could swear to what the person does (P1).
    unsure: bool,
    /// Templates offered on the first round, the first one first; none on the first round itself.
    shown: Vec<String>,
}

impl Library {
    /// The replies worth showing: three that differ in strategy where a reply is due, the words P8
    /// and P25 allow where a person takes over, one boundary where hate is aimed at people, none
    /// where none is due. None is longer than the site allows where any can be shorter.
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
        let case = case(comment, advice);
        let seen = seen(comment, reading, advice, settings, &case);
        let shown = how_many(&seen);
        if shown == 0 {
            return Vec::new();
        }
        let situation = situations::situation(&seen);
        let unsure = is_unsure(&seen, situation);
        let family = family(&seen, situation).iter().copied();
        let sought = Sought {
            places: std::iter::once(situation).chain(family).collect(),
            // Unsure, what asks or holds comes first, wherever it stands (P1).
            turns: if unsure {
                &[asks_or_holds, |_| true]
            } else {
                &[|_| true]
            },
            most: shown,
            unsure,
            shown: self.shown_before(comment, reading, settings),
        };
        self.find(&seen, settings, &sought)
    }

    /// The templates offered for the comment before the brand had replied to it.
    fn shown_before(
        &self,
        comment: &Comment,
        reading: &Reading,
        settings: &Settings,
    ) -> Vec<String> {
        if comment.replies == 0 {
            return Vec::new();
        }
        let first = Comment {
            replies: 0,
            ..comment.clone()
        };
        let advice = advise(reading, &CaseSoFar::default(), &settings.policy, "en");
        let replies = self.suggest(&first, reading, &advice, settings);
        replies.into_iter().map(|reply| reply.template).collect()
    }

    /// What to say in public while a colleague looks into it (P16): of the replies suggested, the one
    /// that takes it on; the alarm's own words where there is an alarm; none where nothing is said.
    #[must_use]
    pub fn holding(
        &self,
        comment: &Comment,
        reading: &Reading,
        advice: &Advice,
        settings: &Settings,
        suggested: &[Reply],
    ) -> Option<Reply> {
        let holds = |reply: &&Reply| reply.strategy == Strategy::Hold;
        let first = match advice.action {
            Action::Escalate => suggested.first(),
            _ => None,
        };
        if let Some(reply) = suggested.iter().find(holds).or(first) {
            return Some(reply.clone());
        }
        let case = case(comment, advice);
        let seen = seen(comment, reading, advice, settings, &case);
        let replies = matches!(advice.action, Action::Reply | Action::ReplyThenPrivate);
        if !replies || how_many(&seen) == 0 {
            return None;
        }
        let sought = Sought {
            places: vec![NOT_KNOWN_YET],
            turns: &[|strategy| strategy == Strategy::Hold],
            most: 1,
            unsure: false,
            shown: Vec::new(),
        };
        self.find(&seen, settings, &sought).pop()
    }

    fn find(&self, seen: &Seen, settings: &Settings, sought: &Sought) -> Vec<Reply> {
        let Seen {
            comment, advice, ..
        } = *seen;
        let reading = seen.facts.reading;
        let language = reply_language(reading, settings);
        let register = register(comment, language, settings);
        let Some(&situation) = sought.places.first() else {
            return Vec::new();
        };
        let reachable = channel(settings, language).is_some();
        let earlier: Vec<Triples> = comment
            .earlier
            .iter()
            .take(EARLIER)
            .map(|text| Triples::of(text))
            .collect();
        let mut table = Table::new(sought.most);
        // What no site would take is better than nothing, and the draft check says where to cut.
        let mut too_long: Option<Reply> = None;
        for turn in sought.turns {
            for &place in &sought.places {
                let mut wordings = self.wordings(place, language, settings);
                let asks = seen.facts.asks();
                wordings.retain(|wording| wording.under.suits(&seen.cues, asks));
                let register = spoken_here(&mut wordings, register);
                let context = (place, language, register);
                let values = Arc::new(values(comment, reading, advice.route, settings, context));
                let mut all: Vec<Said> = Vec::with_capacity(wordings.len());
                for wording in wordings {
                    let said = self.fitted(&wording, &values, settings, place, comment.limit);
                    all.extend(said.map(|(said, fits)| Said {
                        wording,
                        said,
                        fits,
                    }));
                }
                for Said {
                    wording,
                    said,
                    fits,
                } in choice(all, &values, seen, reachable, &sought.shown)
                {
                    // What is written for such a comment is not unsure of it.
                    let meant = !wording.under.says.is_empty();
                    if !(meant || turn(wording.strategy)) || table.holds(wording.id) {
                        continue;
                    }
                    if repeats(&said.text, &earlier) {
                        continue;
                    }
                    // The signature is everybody's.
                    let body = said.text.rsplit_once('\n');
                    let triples = Triples::of(body.map_or(&*said.text, |(body, _)| body));
                    let reply = Reply {
                        situation: place,
                        template: wording.id.to_owned(),
                        register: wording.register,
                        strategy: wording.strategy,
                        why: why(&wording, place != situation, sought.unsure, seen),
                        text: said.text,
                        missing: said.missing,
                    };
                    if fits && sought.shown.contains(&reply.template) {
                        table.keep(reply, triples);
                    } else if fits {
                        table.lay(reply, triples);
                    } else if too_long
                        .as_ref()
                        .is_none_or(|other| reply.text.len() < other.text.len())
                    {
                        too_long = Some(reply);
                    }
                    if table.is_full() {
                        return table.shown(situation);
                    }
                }
            }
        }
        let shown = table.shown(situation);
        if shown.is_empty() {
            too_long.into_iter().collect()
        } else {
            shown
        }
    }

    /// A wording as it will be said, and whether the site takes it: where all of it would be too
    /// long, without the sentences it can do without.
    fn fitted(
        &self,
        wording: &Wording,
        values: &Arc<Values>,
        settings: &Settings,
        place: u8,
        limit: Option<u32>,
    ) -> Option<(Rendered, bool)> {
        let whole = self.said(wording, wording.text, values, settings, place)?;
        let limit = limit.and_then(|limit| usize::try_from(limit).ok());
        let fits = |said: &Rendered| limit.is_none_or(|most| overrun(&said.text, most).is_none());
        if fits(&whole) {
            return Some((whole, true));
        }
        let said = self.said(wording, &bare(wording.text), values, settings, place)?;
        let fits = fits(&said);
        Some((said, fits))
    }

    /// The words of a wording in the brand's voice; nothing where they cannot be read or may not be
    /// said.
    pub(super) fn said(
        &self,
        wording: &Wording,
        text: &str,
        values: &Arc<Values>,
        settings: &Settings,
        place: u8,
    ) -> Option<Rendered> {
        let language = values.language();
        let rendered = if wording.shipped {
            self.language.render_known(text, values)
        } else {
            self.language.render(text, values, language).ok()
        }?;
        let text = spoken(&rendered.text, &settings.brand.voice, place, language)?;
        Some(Rendered { text, ..rendered })
    }
}

/// A template without its optional sentences.
pub(super) fn bare(text: &str) -> String {
    let kept = text
        .lines()
        .filter(|line| !line.trim_start().starts_with('?'));
    kept.collect::<Vec<_>>().join("\n")
}

/// What has happened so far, as the comment and its advice tell.
fn case(comment: &Comment, advice: &Advice) -> CaseSoFar {
    CaseSoFar {
        closed: advice.clock == Some(Clock::Closed),
        ..CaseSoFar::of(comment)
    }
}

fn seen<'a>(
    comment: &'a Comment,
    reading: &'a Reading,
    advice: &'a Advice,
    settings: &'a Settings,
    case: &'a CaseSoFar,
) -> Seen<'a> {
    Seen {
        facts: Facts {
            reading,
            case,
            policy: &settings.policy,
        },
        advice,
        cues: Cues::of(&comment.text),
        comment,
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

/// How many replies a comment's advice calls for.
fn how_many(seen: &Seen) -> usize {
    let advice = seen.advice;
    match advice.action {
        Action::LetGo | Action::Like => 0,
        Action::Hide => usize::from(advice.also.contains(&Also::Boundary)),
        // P24: with threats and doxxing no public engagement.
        Action::Escalate if advice.route == Route::Security || seen.facts.may_harass() => 0,
        // P27: a special story wants words of its own.
        Action::Reply if seen.facts.tells_a_story() => 0,
        Action::Reply | Action::ReplyThenPrivate | Action::MeasuredReply | Action::Escalate => {
            SHOWN
        }
    }
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
