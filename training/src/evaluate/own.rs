//! Our own comments, held out; contrast pairs, clean sentences, personal data, disguised words.

use std::collections::BTreeMap;
use std::fs;

use garbo::reading::{PatternKind, PersonalDataKind, Reading};

use super::{Desk, RUDE, offends};
use crate::Trouble;
use crate::disguise::WAYS;
use crate::measure::{calibration, micro_f1};
use crate::written;

/// Patterns that need the whole page, or say nothing to do: not labelled by hand.
const UNJUDGED: [PatternKind; 4] = [
    PatternKind::CopyWave,
    PatternKind::OffPost,
    PatternKind::Shouting,
    PatternKind::Flood,
];

/// Numbers of a set of our own comments, in hundredths.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Own {
    /// Share of right sentiments.
    pub sentiment: f32,
    /// F1 of the patterns.
    pub patterns: f32,
    /// F1 of the intents.
    pub intents: f32,
    /// F1 of the topics.
    pub topics: f32,
    /// Calibration error of the sentiment, from 0 to 1.
    pub calibration: f32,
}

/// Hate, or an insult or threat: what a contrast pair asks for.
fn flagged(reading: &Reading) -> bool {
    [
        PatternKind::Hate,
        PatternKind::Threat,
        PatternKind::Insult,
        PatternKind::Harassment,
    ]
    .iter()
    .any(|kind| reading.pattern(*kind).is_some())
}

impl Desk<'_> {
    /// Our own comments: `folder` is `held` or `comments`.
    pub fn held(&self, language: &str, folder: &str) -> Result<Own, Trouble> {
        let set = format!("{folder}_{language}");
        if !self.wants(&set) {
            return Ok(Own::default());
        }
        let comments = written::comments(&self.room.join(folder).join(language))?;
        let mut tallies: BTreeMap<(&str, String), [usize; 3]> = BTreeMap::new();
        let mut judged = Vec::new();
        let mut errors = Vec::new();
        let (mut right, mut main_intent, mut main_topic) = (0, 0, 0);
        for comment in &comments {
            let reading = self.read(&comment.text);
            let holds = reading.sentiment.label.name() == comment.sentiment;
            right += usize::from(holds);
            judged.push((reading.sentiment.confidence, holds));
            let intents: Vec<&str> = reading.intents.iter().map(|kind| kind.name()).collect();
            let topics: Vec<&str> = reading.topics.iter().map(|kind| kind.name()).collect();
            let mut patterns: Vec<&str> = reading
                .patterns
                .iter()
                .filter(|pattern| !UNJUDGED.contains(&pattern.kind))
                .map(|pattern| pattern.kind.name())
                .collect();
            if reading.irony >= 0.5 {
                patterns.push("irony");
            }
            let emotions: Vec<&str> = reading
                .emotions
                .iter()
                .filter(|felt| felt.intensity >= 0.3)
                .map(|felt| felt.kind.name())
                .collect();
            main_intent += usize::from(
                intents.first().copied() == comment.intents.first().map(String::as_str),
            );
            main_topic +=
                usize::from(topics.first().copied() == comment.topics.first().map(String::as_str));
            let mut faults = Vec::new();
            if !holds {
                faults.push(format!(
                    "{} not {}",
                    reading.sentiment.label.name(),
                    comment.sentiment
                ));
            }
            let golds: Vec<String> = comment
                .patterns
                .iter()
                .filter(|kind| *kind != "flood" && *kind != "shouting")
                .cloned()
                .collect();
            for (group, said, gold) in [
                ("intents", &intents, &comment.intents),
                ("topics", &topics, &comment.topics),
                ("patterns", &patterns, &golds),
                ("emotions", &emotions, &comment.emotions),
            ] {
                for kind in gold {
                    let hit = said.contains(&kind.as_str());
                    tallies.entry((group, kind.clone())).or_default()[usize::from(!hit)] += 1;
                    if !hit && group != "emotions" {
                        faults.push(format!("no {kind}"));
                    }
                }
                for kind in said
                    .iter()
                    .filter(|kind| !gold.iter().any(|have| have == *kind))
                {
                    tallies.entry((group, (*kind).to_owned())).or_default()[2] += 1;
                    if group != "emotions" {
                        faults.push(format!("+{kind}"));
                    }
                }
            }
            if !faults.is_empty() {
                errors.push((
                    faults.len() as f32,
                    format!(
                        "[{}] {}",
                        faults.join(", "),
                        comment.text.replace('\n', " / ")
                    ),
                ));
            }
        }
        let all = comments.len().max(1) as f32;
        println!(
            "{set}: {} comments (bar/aim: sentiment 90/95, patterns 88/95, intents 85/95, topics 85/95)",
            comments.len()
        );
        let mut own = Own {
            sentiment: 100.0 * right as f32 / all,
            calibration: calibration(&judged),
            ..Own::default()
        };
        println!(
            "  sentiment {:.1}  calibration error {:.3}",
            own.sentiment, own.calibration
        );
        for group in ["patterns", "intents", "topics", "emotions"] {
            let kinds: Vec<_> = tallies
                .iter()
                .filter(|((g, kind), _)| *g == group && kind != "irony")
                .collect();
            let sum = |at: usize| kinds.iter().map(|(_, tally)| tally[at]).sum::<usize>();
            let f1 = micro_f1(sum(0), sum(1), sum(2));
            match group {
                "patterns" => own.patterns = f1,
                "intents" => own.intents = f1,
                "topics" => own.topics = f1,
                _ => {}
            }
            println!(
                "  {group:<9} F1 {f1:.1}  (hit {}, missed {}, wrong {})",
                sum(0),
                sum(1),
                sum(2)
            );
        }
        println!(
            "  main intent {:.1}  main topic {:.1}",
            100.0 * main_intent as f32 / all,
            100.0 * main_topic as f32 / all
        );
        if let Some([hit, missed, wrong]) = tallies.get(&("patterns", "irony".to_owned())) {
            println!(
                "  irony     F1 {:.1}  (hit {hit}, missed {missed}, wrong {wrong})",
                micro_f1(*hit, *missed, *wrong)
            );
        }
        if self.only.is_some() {
            for ((group, kind), [hit, missed, wrong]) in &tallies {
                println!(
                    "    {group:<9} {kind:<16} hit {hit:>4} missed {missed:>4} wrong {wrong:>4}  F1 {:.0}",
                    micro_f1(*hit, *missed, *wrong)
                );
            }
            let most = if folder == "comments" { 2000 } else { 60 };
            errors.sort_by(|a, b| b.0.total_cmp(&a.0));
            for (_, line) in errors.iter().take(most) {
                println!("    {line}");
            }
        }
        Ok(own)
    }

    /// The contrast pairs of a file: shares, in hundredths, of `no` left alone and of `yes` flagged.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn contrast(&self, pairs: &str) -> Result<(f32, f32), Trouble> {
        let set = format!("contrast_{pairs}");
        let file = self.room.join(format!("contrast/{pairs}.tsv"));
        if !self.wants(&set) {
            return Ok((0.0, 0.0));
        }
        let text = fs::read_to_string(&file).map_err(|fault| Trouble::file(&file, fault))?;
        let mut families: BTreeMap<&str, [usize; 4]> = BTreeMap::new();
        let mut errors = Vec::new();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let cells: Vec<&str> = line.split('\t').collect();
            let &[wanted, family, .., text] = cells.as_slice() else {
                continue;
            };
            let reading = self.read(&text.replace(" / ", "\n"));
            let said = flagged(&reading);
            let yes = wanted == "yes";
            let at = if yes { 0 } else { 2 } + usize::from(said != yes);
            families.entry(family).or_default()[at] += 1;
            if said != yes {
                errors.push((
                    0.0,
                    format!("[{family}] {} {text}", if yes { "MISSED" } else { "WRONG" }),
                ));
            }
        }
        let sum = |at: usize| families.values().map(|tally| tally[at]).sum::<usize>();
        let left = 100.0 * sum(2) as f32 / (sum(2) + sum(3)).max(1) as f32;
        let flagged = 100.0 * sum(0) as f32 / (sum(0) + sum(1)).max(1) as f32;
        println!(
            "{set}: left alone {left:.1} of 'no' (bar/aim 90/95), flagged {flagged:.1} of 'yes' (85/95)"
        );
        if self.only.is_some() {
            for (family, [hit, missed, left, wrong]) in &families {
                println!(
                    "    {family:<14} flagged {hit} missed {missed}; left alone {left} wrong {wrong}"
                );
            }
            errors.iter().for_each(|(_, line)| println!("    {line}"));
        }
        Ok((left, flagged))
    }

    /// Insults and swear words found in clear, where the label says there is one, hidden in every way.
    ///
    /// # Errors
    /// When a file cannot be read.
    pub fn disguised(&self, language: &str) -> Result<Vec<(&'static str, f32)>, Trouble> {
        let set = format!("disguise_{language}");
        if !self.wants(&set) {
            return Ok(Vec::new());
        }
        let mut found: BTreeMap<&'static str, [usize; 2]> = BTreeMap::new();
        let mut missed = Vec::new();
        let labelled = |comment: &written::Comment| {
            let rude = |kind: &PatternKind| comment.patterns.iter().any(|one| one == kind.name());
            RUDE.iter().any(rude)
        };
        let mut comments = written::comments(&self.room.join("comments").join(language))?;
        comments.retain(labelled);
        for comment in comments {
            let reading = self.read(&comment.text);
            let rude = |reading: &Reading| -> Vec<garbo::text::Span> {
                reading
                    .patterns
                    .iter()
                    .filter(|pattern| RUDE.contains(&pattern.kind))
                    .flat_map(|pattern| &pattern.evidence)
                    .filter(|piece| piece.rule.contains(".lex."))
                    .map(|piece| piece.span)
                    .collect()
            };
            let word = rude(&reading).into_iter().find(|span| {
                span.of(&comment.text).chars().all(char::is_alphabetic)
                    && span.end - span.start >= 4
            });
            let Some(span) = word else { continue };
            for (way, hide) in WAYS {
                let hidden = hide(span.of(&comment.text));
                let text = format!(
                    "{}{hidden}{}",
                    &comment.text[..span.start],
                    &comment.text[span.end..]
                );
                let place = span.start..span.start + hidden.len();
                let seen = rude(&self.read(&text))
                    .iter()
                    .any(|at| at.start < place.end && place.start < at.end);
                found.entry(way).or_default()[usize::from(!seen)] += 1;
                if !seen {
                    missed.push((0.0, format!("{way} {hidden}: {text}")));
                }
            }
        }
        print!("{set}: found of those found in clear (bar/aim 90/97):");
        let mut shares = Vec::new();
        for (way, [hit, miss]) in found {
            let share = 100.0 * hit as f32 / (hit + miss).max(1) as f32;
            print!("  {way} {share:.1} of {}", hit + miss);
            shares.push((way, share));
        }
        println!();
        self.worst(missed);
        Ok(shares)
    }

    /// Share of clean sentences flagged as offence, in hundredths.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn clean(&self, language: &str) -> Result<f32, Trouble> {
        let set = format!("clean_{language}");
        let file = self.room.join(format!("clean/{language}.txt"));
        if !self.wants(&set) {
            return Ok(0.0);
        }
        let text = fs::read_to_string(&file).map_err(|fault| Trouble::file(&file, fault))?;
        let lines: Vec<&str> = text
            .lines()
            .filter(|line| !line.is_empty() && !line.starts_with('#'))
            .collect();
        let mut errors = Vec::new();
        for line in &lines {
            let reading = self.read(line);
            if offends(&reading) {
                let kinds: Vec<String> = reading
                    .patterns
                    .iter()
                    .map(|p| {
                        format!(
                            "{} {:.2} {:?}",
                            p.kind,
                            p.confidence,
                            p.evidence
                                .iter()
                                .map(|e| e.rule.to_string())
                                .collect::<Vec<_>>()
                        )
                    })
                    .collect();
                errors.push((0.0, format!("{kinds:?} {line}")));
            }
        }
        let share = 100.0 * errors.len() as f32 / lines.len().max(1) as f32;
        println!(
            "{set}: {} sentences, flagged {} = {share:.2} % (bar/aim 0.5/0.1)",
            lines.len(),
            errors.len()
        );
        if self.only.is_some() {
            errors.iter().for_each(|(_, line)| println!("    {line}"));
        }
        Ok(share)
    }

    /// Lines `text · kind:words · …`.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn personal(&self, language: &str) -> Result<(f32, f32), Trouble> {
        let set = format!("personal_{language}");
        let file = self.room.join(format!("personal_data/{language}.tsv"));
        if !self.wants(&set) {
            return Ok((0.0, 0.0));
        }
        let text = fs::read_to_string(&file).map_err(|fault| Trouble::file(&file, fault))?;
        let (mut hit, mut missed, mut wrong, mut cases) = (0, 0, 0, 0);
        let mut errors = Vec::new();
        for line in text
            .lines()
            .filter(|line| !line.is_empty() && !line.starts_with('#'))
        {
            let mut cells = line.split('\t');
            let comment = cells.next().unwrap_or_default();
            let mut wanted: Vec<(PersonalDataKind, &str)> = cells
                .filter_map(|cell| {
                    let (kind, words) = cell.trim().split_once(':')?;
                    Some((kind.parse().ok()?, words.trim()))
                })
                .collect();
            cases += 1;
            for datum in self.read(comment).personal_data {
                let words = datum.span.of(comment);
                let same = |(kind, want): &(PersonalDataKind, &str)| {
                    *kind == datum.kind && (want.contains(words) || words.contains(want))
                };
                if let Some(at) = wanted.iter().position(same) {
                    wanted.swap_remove(at);
                    hit += 1;
                } else {
                    wrong += 1;
                    errors.push((0.0, format!("WRONG {} {words}: {comment}", datum.kind)));
                }
            }
            missed += wanted.len();
            wanted.iter().for_each(|(kind, words)| {
                errors.push((0.0, format!("MISSED {kind} {words}: {comment}")))
            });
        }
        let precision = 100.0 * hit as f32 / (hit + wrong).max(1) as f32;
        let recall = 100.0 * hit as f32 / (hit + missed).max(1) as f32;
        println!("{set}: {cases} cases, precision {precision:.1} recall {recall:.1} (bar 99/97)");
        if self.only.is_some() {
            errors.iter().for_each(|(_, line)| println!("    {line}"));
        }
        Ok((precision, recall))
    }
}
