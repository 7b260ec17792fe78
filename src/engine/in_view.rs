//! All comments in view at once: how each stands among the others, and the waves they make (P31).

use serde::{Deserialize, Serialize};
use time::{Duration, OffsetDateTime};

use super::{Garbo, advised, waiting, written};
use crate::advice::Clock;
use crate::case::wave::{Said, waves};
use crate::comment::{Comment, instant};
use crate::reading::{Intent, Polarity, Reading, Tone, Topic};
use crate::settings::{Hours, Settings};

/// One of the comments in view, without advice and replies.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct InView {
    /// The tone at a glance.
    pub tone: Tone,
    /// What it is about first of all.
    pub topic: Option<Topic>,
    /// How soon it wants looking at, from 0 to 100 (P17).
    pub priority: u8,
    /// Minutes since it was written, by the clock on the wall, where that is known.
    pub waited: Option<u32>,
    /// It has waited that long at least.
    pub roughly: bool,
    /// Where its clock stands, which runs while somebody is there (P15).
    pub clock: Option<Clock>,
    /// People in view with the same complaint within an hour, this one among them.
    pub wave: u32,
}

impl Garbo {
    /// How comments in view stand, in their order; `now` as in [`Garbo::answer`].
    #[must_use]
    pub fn in_view(
        &self,
        comments: &[Comment],
        settings: &Settings,
        now: Option<&str>,
    ) -> Vec<InView> {
        let moment = now.and_then(instant);
        let readings: Vec<Reading> = comments.iter().map(|comment| self.read(comment)).collect();
        let said: Vec<_> = (comments.iter().zip(&readings))
            .map(|(comment, reading)| complaint(comment, reading, moment?))
            .collect();
        let counted = comments.iter().zip(&readings).zip(waves(&said));
        counted
            .map(|((comment, reading), wave)| {
                let wave = wave.max(comment.wave);
                let told = Comment {
                    wave,
                    ..comment.clone()
                };
                let advice = advised(&told, reading, settings, now);
                InView {
                    tone: reading.tone(),
                    topic: topic(reading),
                    priority: advice.priority,
                    waited: waiting(comment, moment, &Hours::default()),
                    roughly: comment.time.is_none() || comment.time_approximate,
                    clock: advice.clock,
                    wave,
                }
            })
            .collect()
    }
}

fn topic(reading: &Reading) -> Option<Topic> {
    let mut topics = reading.topics.iter().copied();
    topics.find(|topic| *topic != Topic::Other)
}

/// A page's words for a time this old ("ieri") hold a whole day: many of them prove no wave.
const A_DAY: Duration = Duration::hours(24);

/// What a comment complains of, who and when; none where it complains of nothing in particular.
fn complaint<'a>(
    comment: &'a Comment,
    reading: &Reading,
    now: OffsetDateTime,
) -> Option<Said<'a, Topic>> {
    let negative = matches!(
        reading.sentiment.label,
        Polarity::Negative | Polarity::Mixed
    );
    if !negative && !reading.intents.contains(&Intent::Complaint) {
        return None;
    }
    let at = written(comment, now)?;
    let roughly = comment.time.is_none() || comment.time_approximate;
    if roughly && now - at >= A_DAY {
        return None;
    }
    Some(Said {
        of: topic(reading)?,
        person: comment.handle.as_deref().or(comment.author.as_deref()),
        at,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: &str = "2026-11-22T12:00:00+01:00";

    fn comment(author: &str, text: &str, time: &str) -> Comment {
        Comment {
            text: text.into(),
            author: Some(author.into()),
            time: Some(time.into()),
            ..Comment::default()
        }
    }

    #[test]
    fn a_wave_is_counted_and_raises_its_comments() {
        let garbo = Garbo::new();
        let late = "Il mio pacco non è ancora arrivato, è una vergogna!";
        let mut view: Vec<Comment> = ["Anna", "Bruno", "Carla", "Dario", "Elsa"]
            .iter()
            .enumerate()
            .map(|(at, name)| comment(name, late, &format!("2026-11-22T11:0{at}:00+01:00")))
            .collect();
        view.push(comment(
            "Fabio",
            "A che ora aprite?",
            "2026-11-22T11:02:00+01:00",
        ));
        let seen = garbo.in_view(&view, &Settings::default(), Some(NOW));
        let waves: Vec<u32> = seen.iter().map(|each| each.wave).collect();
        assert_eq!(waves, [5, 5, 5, 5, 5, 0]);
        let alone = garbo.in_view(&view[..1], &Settings::default(), Some(NOW));
        assert_eq!(alone[0].wave, 1);
        assert!(seen[0].priority > alone[0].priority);
        assert_eq!(seen[0].topic, Some(Topic::Delivery));
        assert_eq!(seen[0].waited, Some(60));
        // Without a clock nothing is counted, and nothing else changes.
        let timeless = garbo.in_view(&view, &Settings::default(), None);
        assert!(timeless.iter().all(|each| each.wave == 0));
        assert_eq!(timeless[0].tone, seen[0].tone);
    }

    #[test]
    fn words_that_hold_a_whole_day_prove_no_wave() {
        let garbo = Garbo::new();
        let said = |words: &str| -> Vec<u32> {
            let of = |name: &&str| Comment {
                text: "Il mio pacco non è ancora arrivato, è una vergogna!".into(),
                author: Some((*name).to_owned()),
                time_text: Some(words.to_owned()),
                page_lang: Some("it".into()),
                ..Comment::default()
            };
            let view: Vec<Comment> = ["Anna", "Bruno"].iter().map(of).collect();
            let seen = garbo.in_view(&view, &Settings::default(), Some(NOW));
            seen.iter().map(|each| each.wave).collect()
        };
        assert_eq!(said("2 ore fa"), [2, 2]);
        assert_eq!(said("3 g"), [0, 0]);
    }
}
