//! The engine: the rooms in a row. Built once, read-only afterwards.

mod in_view;
mod variants;

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

use crate::advice::brief::{self, Due};
use crate::advice::{self, Advice};
use crate::case::CaseSoFar;
use crate::comment::{Comment, instant};
use crate::draft::{self, Around, Checked, Draft, Words};
use crate::reading::Reading;
use crate::reading::reader::Reader;
use crate::reply::Reply;
use crate::reply::library::Library;
use crate::settings::{Hours, InterfaceLanguage, Settings};
pub use in_view::InView;
pub use variants::Varied;

/// All that Garbo says about one comment; spans are UTF-8 bytes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Answer {
    /// The comment's own id, when it had one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// What the comment says.
    #[serde(flatten)]
    pub reading: Reading,
    /// What to do.
    pub advice: Advice,
    /// What to say: three where a reply is due, none where none is.
    pub replies: Vec<Reply>,
}

/// What goes with a case that a colleague takes on (P16).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Handover {
    /// What the colleague must know, in plain lines of the interface's language.
    pub brief: String,
    /// What to say in public meanwhile; none where nothing is said.
    pub holding: Option<Reply>,
}

/// Everything that reads, advises and suggests. Building it reads all the data: build it once.
#[derive(Default)]
pub struct Garbo {
    reader: Reader,
    library: Library,
    words: Words,
}

impl Garbo {
    /// The engine with all the data that ships.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The same, of word lists and rules that were read before; see [`Reader::unpack`].
    #[must_use]
    pub fn unpack(packed: &'static [u8]) -> Self {
        Self {
            reader: Reader::unpack(packed),
            library: Library::default(),
            words: Words::default(),
        }
    }

    /// The room that reads.
    #[must_use]
    pub fn reader(&self) -> &Reader {
        &self.reader
    }

    /// The room that suggests.
    #[must_use]
    pub fn library(&self) -> &Library {
        &self.library
    }

    /// What a comment says, and no more: what chips and highlights need.
    #[must_use]
    pub fn read(&self, comment: &Comment) -> Reading {
        self.reader.read(comment)
    }

    /// Reads, advises and suggests. `now` is RFC 3339; without it, or when the comment's own time
    /// is absent or not a time, no waiting is computed; from an approximate time it is what the
    /// comment has waited at least. Its offset is the desk's own, by which the
    /// opening hours of `settings` are read. Total and deterministic.
    ///
    /// Garbo's own words (the advice's `avoid`) are in the interface language of `settings`;
    /// Italian while that is left to the browser.
    #[must_use]
    pub fn answer(&self, comment: &Comment, settings: &Settings, now: Option<&str>) -> Answer {
        let reading = self.read(comment);
        let advice = advised(comment, &reading, settings, now);
        let replies = self.library.suggest(comment, &reading, &advice, settings);
        Answer {
            id: comment.id.clone(),
            reading,
            advice,
            replies,
        }
    }

    /// The brief of an answered comment, and what to say in public meanwhile (P16); `now` as above.
    #[must_use]
    pub fn handover(
        &self,
        comment: &Comment,
        answer: &Answer,
        settings: &Settings,
        now: Option<&str>,
    ) -> Handover {
        let Answer {
            reading,
            advice,
            replies,
            ..
        } = answer;
        let due = now.and_then(instant).and_then(|now| {
            let since = written(comment, now)?.to_offset(now.offset());
            let hours = &settings.brand.hours;
            Some(Due {
                by: hours.after(since, settings.policy.red_minutes)?,
                now,
                roughly: comment.time.is_none() || comment.time_approximate,
            })
        });
        Handover {
            brief: brief::brief(comment, reading, advice, due, language(settings)),
            holding: self
                .library
                .holding(comment, reading, advice, settings, replies),
        }
    }

    /// What a careful colleague would say of a draft under a comment, before it is posted; what is
    /// not known of the thread is taken from the comment. Total and deterministic.
    #[must_use]
    pub fn check_draft(
        &self,
        draft: &Draft<'_>,
        comment: &Comment,
        settings: &Settings,
    ) -> Checked {
        let reading = self.read(comment);
        let case = CaseSoFar {
            replies: draft.replies.max(comment.replies),
            ..CaseSoFar::of(comment)
        };
        let advice = advice::advise(&reading, &case, &settings.policy, language(settings));
        let around = self.around(comment, &reading, &advice, settings);
        draft::check(&self.words, draft, around)
    }

    /// What the draft check looks at beside a draft.
    fn around<'a>(
        &'a self,
        comment: &'a Comment,
        reading: &'a Reading,
        advice: &'a Advice,
        settings: &'a Settings,
    ) -> Around<'a> {
        Around {
            comment,
            reading,
            advice,
            settings,
            reader: &self.reader,
        }
    }
}

/// What to do with a comment that has been read.
fn advised(comment: &Comment, reading: &Reading, settings: &Settings, now: Option<&str>) -> Advice {
    let hours = &settings.brand.hours;
    let now = now.and_then(instant);
    let case = CaseSoFar {
        waiting_minutes: waiting(comment, now, hours),
        closed: now.is_some_and(|now| hours.closed_at(now)),
        ..CaseSoFar::of(comment)
    };
    advice::advise(reading, &case, &settings.policy, language(settings))
}

/// The language of Garbo's own words.
fn language(settings: &Settings) -> &'static str {
    match settings.interface {
        InterfaceLanguage::En => "en",
        InterfaceLanguage::It | InterfaceLanguage::Auto => "it",
    }
}

/// Whole minutes since a comment was written in which the desk was open; 0 when its clock runs
/// ahead.
fn waiting(comment: &Comment, now: Option<OffsetDateTime>, hours: &Hours) -> Option<u32> {
    let now = now?;
    Some(hours.waited(written(comment, now)?, now))
}

/// When a comment was written, as far as its page tells.
fn written(comment: &Comment, now: OffsetDateTime) -> Option<OffsetDateTime> {
    match &comment.time {
        Some(time) => instant(time),
        None => instant(comment.clone().dated(now).time.as_deref()?),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::advice::Clock;

    #[test]
    fn waiting_is_whole_minutes_and_never_negative() {
        let now = instant("2026-11-21T12:00:00Z");
        let waiting = |since: &str, now| {
            let comment = Comment {
                time: Some(since.to_owned()),
                ..Comment::default()
            };
            waiting(&comment, now, &Hours::default())
        };
        assert_eq!(waiting("2026-11-21T10:29:31+01:00", now), Some(150));
        assert_eq!(waiting("2026-11-22T10:00:00Z", now), Some(0));
        assert_eq!(waiting("two hours ago", now), None);
        assert_eq!(waiting("2026-11-21T10:00:00Z", None), None);
    }

    /// "Ieri" may be the minute before midnight: the clock counts what is certain (P15).
    #[test]
    fn the_clock_counts_from_the_latest_instant_the_page_s_words_allow() {
        let garbo = Garbo::new();
        let clock = |said: &str, now: &str| {
            let comment = Comment {
                text: "Ordine fatto 12 giorni fa e ancora nulla!".into(),
                time_text: Some(said.to_owned()),
                page_lang: Some("it".to_owned()),
                ..Comment::default()
            };
            garbo
                .answer(&comment, &Settings::default(), Some(now))
                .advice
                .clock
        };
        for (said, now, wanted) in [
            ("45 min", "2026-11-22T10:30:00+01:00", Some(Clock::Fresh)),
            ("1 ora fa", "2026-11-22T10:30:00+01:00", Some(Clock::Amber)),
            ("6 ore fa", "2026-11-22T10:30:00+01:00", Some(Clock::Red)),
            ("ieri", "2026-11-22T00:30:00+01:00", Some(Clock::Fresh)),
            ("ieri", "2026-11-22T10:30:00+01:00", Some(Clock::Red)),
            ("qualche tempo fa", "2026-11-22T10:30:00+01:00", None),
        ] {
            assert_eq!(clock(said, now), wanted, "{said} at {now}");
        }
    }

    #[test]
    fn the_clock_stands_still_outside_opening_hours() {
        let garbo = Garbo::new();
        let mut settings = Settings::default();
        settings.brand.hours.weekdays = "9-18".to_owned();
        let comment = Comment {
            text: "Ordine fatto 12 giorni fa e ancora nulla!".into(),
            time: Some("2026-11-20T17:50:00+01:00".into()),
            ..Comment::default()
        };
        let clock = |now| garbo.answer(&comment, &settings, Some(now)).advice.clock;
        // A Friday evening, that night, and the Monday after.
        for (now, wanted) in [
            ("2026-11-20T17:59:00+01:00", Clock::Fresh),
            ("2026-11-20T23:00:00+01:00", Clock::Closed),
            ("2026-11-23T09:40:00+01:00", Clock::Fresh),
            ("2026-11-23T10:00:00+01:00", Clock::Amber),
            ("2026-11-23T14:00:00+01:00", Clock::Red),
        ] {
            assert_eq!(clock(now), Some(wanted), "{now}");
        }
        assert_eq!(garbo.answer(&comment, &settings, None).advice.clock, None);
    }

    #[test]
    fn the_brand_s_banned_words_are_checked_in_a_draft() {
        let garbo = Garbo::new();
        let mut settings = Settings::default();
        let comment = Comment {
            text: "Quanto costa il corso?".into(),
            ..Comment::default()
        };
        let text = "Ciao, il corso costa 40 euro, un'offertissima. — Giulia, Piazza";
        let banned = |settings: &Settings| {
            let checked = garbo.check_draft(&Draft::of(text), &comment, settings);
            let mut found = checked.findings.iter();
            found.any(|it| it.check == crate::draft::Check::BannedWord)
        };
        assert!(!banned(&settings));
        settings.brand.voice.banned = vec!["offertissima".to_owned()];
        assert!(banned(&settings));
    }

    #[test]
    fn a_complaint_goes_through_all_the_rooms() {
        let garbo = Garbo::new();
        let comment = Comment {
            text: "Ordine fatto 12 giorni fa e ancora nulla!".into(),
            id: Some("7".into()),
            ..Comment::default()
        };
        let answer = garbo.answer(&comment, &Settings::default(), None);
        assert_eq!(answer.reading.language, "it");
        assert_eq!(answer.replies.len(), 3);
        assert_eq!(answer.id.as_deref(), Some("7"));
        assert_eq!(answer, garbo.answer(&comment, &Settings::default(), None));
    }
}
