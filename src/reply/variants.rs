//! The same reply, shorter, warmer or more formal: what the library can offer in its place.
//!
//! This room says what could stand there, best first; the engine takes the first that passes the
//! draft check and truly does what was asked.

mod brief;
mod formal;
mod warmth;

use std::sync::Arc;

use serde::{Deserialize, Serialize};
use strum::{Display, EnumString, IntoStaticStr, VariantArray};

use super::library::{Library, Wording};
use super::placeholders::PLACEHOLDERS;
use super::suggest::bare;
use super::values::values;
use super::voice::without_emoji;
use super::{Register, Reply, Strategy};
use crate::advice::Advice;
use crate::advice::facts::Facts;
use crate::case::CaseSoFar;
use crate::comment::Comment;
use crate::reading::Reading;
use crate::reading::kinds::closed_list;
use crate::settings::Settings;

closed_list! {
    /// What a suggestion can be made.
    Variant {
        /// Fewer words, nothing required left out.
        Shorter,
        /// Names the feeling first (P18).
        Warmer,
        /// Lei throughout; in English no contractions, and a closing (P22).
        Formal,
    }
}

closed_list! {
    /// Why a suggestion cannot be made so.
    Without {
        /// Calm lines and words for someone in pain are weighed one by one.
        Weighed,
        /// Nothing shorter holds all it must.
        ShortAlready,
        /// The comment shows no feeling that could be named.
        NoFeeling,
        /// The feeling is named first already, or no wording names it in so few sentences.
        WarmAlready,
        /// It is as formal as it gets.
        FormalAlready,
        /// The library has no such wording here.
        NoWording,
    }
}

/// A suggestion that is looked at, with all it came from.
#[derive(Clone, Copy)]
pub struct Looked<'a> {
    /// The comment.
    pub comment: &'a Comment,
    /// What it says.
    pub reading: &'a Reading,
    /// What to do.
    pub advice: &'a Advice,
    /// Who replies, and how.
    pub settings: &'a Settings,
    /// The suggestion.
    pub reply: &'a Reply,
    /// Templates of the suggestions shown beside it: none of them is offered twice.
    pub beside: &'a [String],
}

/// Calm lines (P14, P24) and words for a person in pain (P25): neither cut nor warmed.
const WEIGHED: &[u8] = &[32, 34, 36, 37, 39, 41, 42, 43, 49];

/// Lawyers, data, values, other people's trades: sober words are the warm ones.
const SOBER: &[u8] = &[20, 21, 48, 52];

/// Situations whose every sentence is there for a reason: only what is optional goes.
const WHOLE: &[u8] = &[14, 18, 19, 20, 21, 25];

/// What a sentence may stand on and still be left out: the rest are facts and ways to go on.
const LIGHT: &[&str] = &["name", "thing", "since"];

impl Looked<'_> {
    fn language(&self) -> &'static str {
        match self.reply.register {
            Register::Plain => "en",
            Register::Tu | Register::Lei | Register::Voi => "it",
        }
    }
}

impl Library {
    /// What could stand in the place of a suggestion, best first; never the suggestion itself.
    ///
    /// # Errors
    /// Why there is nothing, where that is known before looking.
    pub fn variants(&self, variant: Variant, looked: &Looked<'_>) -> Result<Vec<Reply>, Without> {
        let reply = looked.reply;
        let weighed = WEIGHED.contains(&reply.situation);
        let mut offered = match variant {
            Variant::Shorter | Variant::Warmer if weighed => return Err(Without::Weighed),
            Variant::Warmer if SOBER.contains(&reply.situation) => return Err(Without::Weighed),
            Variant::Formal if weighed && reply.register == Register::Plain => {
                return Err(Without::Weighed);
            }
            Variant::Shorter => self.shorter(looked),
            Variant::Warmer => self.warmer(looked)?,
            Variant::Formal => self.formal(looked)?,
        };
        offered.retain(|other| other.text != reply.text);
        Ok(offered)
    }

    /// The reply without what is optional, then without its last sentence; then its sisters so.
    fn shorter(&self, looked: &Looked<'_>) -> Vec<Reply> {
        let whole = WHOLE.contains(&looked.reply.situation);
        let mut offered = Vec::new();
        for wording in self.sisters(looked, looked.reply.register) {
            let bare = bare(wording.text);
            let cut = without_last(&bare).filter(|_| !whole);
            for text in std::iter::once(bare).chain(cut) {
                offered.extend(self.offered(&wording, &text, looked));
            }
        }
        let own = self.wordings(looked.reply.situation, looked.language(), looked.settings);
        if let Some(own) = own.iter().find(|own| own.id == looked.reply.template) {
            for text in brief::templates(looked.reply.situation, own) {
                offered.extend(self.offered(own, &text, looked));
            }
        }
        offered
    }

    /// The reply opened by a sentence that names the feeling; then its sisters that name it.
    fn warmer(&self, looked: &Looked<'_>) -> Result<Vec<Reply>, Without> {
        let case = CaseSoFar::default();
        let facts = Facts {
            reading: looked.reading,
            case: &case,
            policy: &looked.settings.policy,
        };
        let heard = warmth::heard(&facts).ok_or(Without::NoFeeling)?;
        let mut offered = Vec::new();
        let mut sisters = self.sisters(looked, looked.reply.register);
        let whole = WHOLE.contains(&looked.reply.situation);
        if let Some(own) = sisters.first().copied() {
            for sentence in warmth::sentences(heard, looked.reply.register, &looked.reply.text) {
                let bare = bare(own.text);
                let cut = without_last(&bare).filter(|_| !whole);
                for text in [own.text.to_owned(), bare].into_iter().chain(cut) {
                    let opened = opened(&text, sentence);
                    offered.extend(opened.and_then(|text| self.offered(&own, &text, looked)));
                }
            }
            sisters.remove(0);
        }
        sisters.retain(|wording| wording.strategy == Strategy::Acknowledge);
        for wording in sisters {
            offered.extend(self.offered(&wording, wording.text, looked));
        }
        Ok(offered)
    }

    /// In Italian the sisters in Lei; in English the reply with its contractions written out.
    fn formal(&self, looked: &Looked<'_>) -> Result<Vec<Reply>, Without> {
        let reply = looked.reply;
        match reply.register {
            Register::Lei => Err(Without::FormalAlready),
            Register::Tu | Register::Voi => {
                let sisters = self.sisters(looked, Register::Lei);
                let said = |wording: &Wording<'_>| self.offered(wording, wording.text, looked);
                let offered = sisters.iter().filter_map(said).map(|formal| Reply {
                    text: without_emoji(&formal.text),
                    ..formal
                });
                Ok(offered.collect())
            }
            Register::Plain => {
                let text = formal::written_out(&reply.text, reply.situation)
                    .ok_or(Without::FormalAlready)?;
                Ok(vec![Reply {
                    text: without_emoji(&text),
                    ..reply.clone()
                }])
            }
        }
    }

    /// The wordings of the suggestion's situation in a register that do what it does, nearest
    /// first: itself, then those that do the same first, then the same family. Those shown beside
    /// it are left out.
    fn sisters<'a>(&self, looked: &Looked<'a>, register: Register) -> Vec<Wording<'a>> {
        let reply = looked.reply;
        let mut sisters = self.wordings(reply.situation, looked.language(), looked.settings);
        sisters.retain(|wording| {
            wording.register == register
                && family(wording.strategy) == family(reply.strategy)
                && (wording.id == reply.template
                    || !looked.beside.iter().any(|id| id == wording.id))
        });
        // "07.it.tu.solve" and "07.it.lei.solve" are the same reply in two registers.
        let twin = reply
            .template
            .replace(".tu.", ".lei.")
            .replace(".voi.", ".lei.");
        sisters.sort_by_key(|wording| {
            let own = wording.id == reply.template || wording.id == twin;
            (!own, wording.strategy != reply.strategy)
        });
        sisters
    }

    fn offered(&self, wording: &Wording<'_>, text: &str, looked: &Looked<'_>) -> Option<Reply> {
        let reply = looked.reply;
        let context = (reply.situation, looked.language(), wording.register);
        let values = values(
            looked.comment,
            looked.reading,
            looked.advice.route,
            looked.settings,
            context,
        );
        let values = Arc::new(values);
        let said = self.said(wording, text, &values, looked.settings, reply.situation)?;
        Some(Reply {
            situation: reply.situation,
            template: wording.id.to_owned(),
            text: said.text,
            register: wording.register,
            strategy: wording.strategy,
            why: reply.why,
            missing: said.missing,
        })
    }
}

/// Strategies that can stand for each other: the agent chose to act, to ask, to go private.
const fn family(strategy: Strategy) -> u8 {
    match strategy {
        Strategy::Acknowledge | Strategy::Solve | Strategy::Hold => 0,
        Strategy::Inform => 1,
        Strategy::Ask => 2,
        Strategy::Private => 3,
        Strategy::Thank | Strategy::Close => 4,
        Strategy::Boundary => 5,
    }
}

/// A template without the last sentence before its signature: nothing that follows can lean on it.
/// None where that sentence is the only other one, or carries a fact, a time or a way to go on.
fn without_last(text: &str) -> Option<String> {
    let mut lines: Vec<&str> = text
        .lines()
        .filter(|line| !line.trim().is_empty())
        .collect();
    let at = lines.len().checked_sub(2).filter(|at| *at > 0)?;
    let last = lines.get(at)?;
    let heavy = PLACEHOLDERS
        .iter()
        .filter(|row| !LIGHT.contains(&row.name))
        .any(|row| names(last, row.name));
    if heavy || !names(lines.last()?, "signature") {
        return None;
    }
    lines.remove(at);
    Some(lines.join("\n"))
}

/// A line asks for this placeholder.
fn names(line: &str, placeholder: &str) -> bool {
    let mut pieces = line.split('{').skip(1);
    pieces.any(|piece| {
        let inside = piece.split('}').next().unwrap_or_default();
        let mut words = inside.split(|c: char| !(c.is_alphanumeric() || c == '_'));
        words.any(|word| word == placeholder)
    })
}

/// A template with one more sentence, between greeting and matter.
fn opened(text: &str, sentence: &str) -> Option<String> {
    const GREETING: &str = "{{ greeting }}";
    let matter = text.trim_start().strip_prefix(GREETING)?;
    Some(format!("{GREETING} {sentence}\n{}", matter.trim_start()))
}

#[cfg(test)]
mod tests;
