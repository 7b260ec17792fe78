//! What is watched while the network learns.

use std::collections::HashMap;
use std::path::Path;

use garbo::reading::learned::{HEADS, Head, Input};
use garbo::reading::{Emotion, Reader};

use crate::Trouble;
use crate::corpus::{self, SENTIMENT};
use crate::measure::{macro_f1, macro_recall, micro_f1};
use crate::network::{Network, Seen};
use crate::train::look;
use crate::written;

/// A text made ready to be judged.
pub struct Ready {
    /// Its tokens.
    pub seen: Vec<Seen>,
    /// What the rules said.
    pub whole: Vec<f32>,
}

/// A text and what is known of each head.
type Known = (Ready, Vec<Option<f32>>);

/// Sets looked at once, judged after every pass.
pub struct Watch {
    semeval: Vec<(Ready, usize)>,
    sentipolc: Vec<(Ready, usize)>,
    irony_it: Vec<(Ready, bool)>,
    irony_en: Vec<(Ready, bool)>,
    offence: Vec<(Ready, bool)>,
    emotion: Vec<(Ready, usize)>,
    held: Vec<(&'static str, Vec<Known>)>,
}

/// Thresholds tried; the best is told.
const LEAST: [f32; 8] = [0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5];

const FOUR: [(&str, Head); 4] = [
    ("anger", Head::Emotion(Emotion::Anger)),
    ("joy", Head::Emotion(Emotion::Joy)),
    ("optimism", Head::Optimism),
    ("sadness", Head::Emotion(Emotion::Sadness)),
];

impl Watch {
    /// Looks at all the sets; each cut to 3,000 rows, to be quick.
    ///
    /// # Errors
    /// When a set cannot be read.
    pub fn new(
        room: &Path,
        shared: &Path,
        reader: &Reader,
        vocabulary: &HashMap<String, u32>,
    ) -> Result<Self, Trouble> {
        let ready = |texts: &[String]| -> Vec<Ready> {
            let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
            look(reader, &texts)
                .into_iter()
                .map(|input: Input| Ready {
                    seen: Seen::of(&input, |word| vocabulary.get(word).copied()),
                    whole: input.whole,
                })
                .collect()
        };
        let labelled = |file: &str, class: &dyn Fn(&str) -> Option<usize>| {
            let rows: Vec<(String, usize)> = corpus::lines(&shared.join(file))?
                .into_iter()
                .filter_map(|line| {
                    let label = class(line.label.as_deref()?)?;
                    Some((corpus::clean(&line.text), label))
                })
                .take(3000)
                .collect();
            let texts: Vec<String> = rows.iter().map(|(text, _)| text.clone()).collect();
            Ok::<_, Trouble>(
                ready(&texts)
                    .into_iter()
                    .zip(rows.into_iter().map(|(_, l)| l))
                    .collect::<Vec<_>>(),
            )
        };
        let three = |label: &str| SENTIMENT.iter().position(|(name, _)| *name == label);
        let four = |label: &str| FOUR.iter().position(|(name, _)| *name == label);
        let flag = |rows: Vec<(Ready, usize)>| rows.into_iter().map(|(r, l)| (r, l == 1)).collect();
        let mut held = Vec::new();
        for language in ["it", "en"] {
            let comments = written::comments(&room.join("watched").join(language))?;
            let texts: Vec<String> = comments.iter().map(|c| c.text.clone()).collect();
            let rows = ready(&texts)
                .into_iter()
                .zip(comments.iter().map(written::Comment::said))
                .collect();
            held.push((language, rows));
        }
        Ok(Self {
            semeval: labelled("train/sentiment/semeval17_en.val.jsonl", &three)?,
            sentipolc: labelled("eval-only/sentiment/sentipolc16_it.train.jsonl", &three)?,
            irony_it: flag(labelled(
                "eval-only/irony/sentipolc16_it.train.jsonl",
                &|l| Some(usize::from(l == "ironic")),
            )?),
            irony_en: flag(labelled(
                "eval-only/irony/tweeteval_irony_en.val.jsonl",
                &|l| Some(usize::from(l == "ironic")),
            )?),
            offence: flag(labelled(
                "eval-only/hate/tweeteval_offensive_en.val.jsonl",
                &|l| Some(usize::from(l == "offensive")),
            )?),
            emotion: labelled("eval-only/emotion/tweeteval_emotion_en.val.jsonl", &four)?,
            held,
        })
    }

    /// The numbers of a network, on one line.
    #[must_use]
    pub fn line(&self, network: &Network) -> String {
        let best = |p: &[f32], places: &[usize]| {
            (0..places.len())
                .max_by(|a, b| p[places[*a]].total_cmp(&p[places[*b]]))
                .unwrap_or(0)
        };
        let classes = |rows: &[(Ready, usize)], places: &[usize]| -> Vec<(usize, usize)> {
            rows.iter()
                .map(|(ready, label)| {
                    (
                        *label,
                        best(&network.judge(&ready.seen, &ready.whole), places),
                    )
                })
                .collect()
        };
        let flags = |rows: &[(Ready, bool)], head: Head| {
            let judged: Vec<(bool, f32)> = rows
                .iter()
                .map(|(ready, label)| {
                    (
                        *label,
                        network.judge(&ready.seen, &ready.whole)[head.index()],
                    )
                })
                .collect();
            [0.2, 0.3, 0.4, 0.5].map(|least| {
                let pairs: Vec<(bool, bool)> =
                    judged.iter().map(|(l, p)| (*l, *p >= least)).collect();
                macro_f1(&pairs, &[false, true]).round()
            })
        };
        let three = [0, 1, 2];
        let four: Vec<usize> = FOUR.iter().map(|(_, head)| head.index()).collect();
        let mut line = format!(
            "semeval R {:.1}  sentipolc F {:.1}  irony it {:?} en {:?}  offence {:?}  emotion {:.1}",
            macro_recall(&classes(&self.semeval, &three), &three),
            macro_f1(&classes(&self.sentipolc, &three), &three),
            flags(&self.irony_it, Head::Irony),
            flags(&self.irony_en, Head::Irony),
            flags(&self.offence, Head::Offence),
            macro_f1(
                &classes(&self.emotion, &four),
                &three.iter().copied().chain([3]).collect::<Vec<_>>()
            ),
        );
        for (language, rows) in &self.held {
            let mut right = (0, 0);
            let mut tallies: HashMap<&str, [[usize; 3]; 8]> = HashMap::new();
            for (ready, said) in rows {
                let p = network.judge(&ready.seen, &ready.whole);
                if let Some(gold) = (0..3).find(|at| said[*at] == Some(1.0)) {
                    right.0 += usize::from(best(&p, &three) == gold);
                    right.1 += 1;
                }
                for (at, head) in HEADS.iter().enumerate() {
                    let group = match head {
                        Head::Intent(_) => "intents",
                        Head::Topic(_) => "topics",
                        Head::Pattern(_) => "patterns",
                        Head::Emotion(_) => "emotions",
                        Head::Irony => "irony",
                        _ => continue,
                    };
                    for (tally, least) in tallies.entry(group).or_default().iter_mut().zip(LEAST) {
                        match (said[at] == Some(1.0), p[at] >= least) {
                            (true, true) => tally[0] += 1,
                            (true, false) => tally[1] += 1,
                            (false, true) => tally[2] += 1,
                            _ => {}
                        }
                    }
                }
            }
            line += &format!(
                "\n      {language}: sentiment {:.1}",
                100.0 * right.0 as f32 / right.1.max(1) as f32
            );
            for group in ["intents", "topics", "patterns", "emotions", "irony"] {
                let tallies = tallies.get(group).copied().unwrap_or_default();
                let (f1, least) = tallies
                    .iter()
                    .zip(LEAST)
                    .map(|([hit, missed, wrong], least)| (micro_f1(*hit, *missed, *wrong), least))
                    .max_by(|a, b| a.0.total_cmp(&b.0))
                    .unwrap_or_default();
                line += &format!("  {group} {f1:.1} at {least}");
            }
        }
        line
    }
}
