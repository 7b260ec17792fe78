//! The public sets: tweets, subtitles.

use garbo::comment::Comment;
use garbo::reading::learned::Head;
use garbo::reading::{Emotion, Polarity, Reading};
use garbo::text::language::detect;

use super::{Desk, offends};
use crate::Trouble;
use crate::baselines::{WordCount, vader};
use crate::corpus::{self, SENTIMENT};
use crate::measure::{calibration, macro_f1, macro_recall};

/// Place of the verdict among negative, neutral, positive.
fn place(reading: &Reading) -> usize {
    match reading.sentiment.label {
        Polarity::Negative => 0,
        Polarity::Positive => 2,
        Polarity::Neutral | Polarity::Mixed => 1,
    }
}

/// Italian, English, or another.
fn class(code: &str) -> &str {
    match code {
        "it" | "en" | "und" => code,
        _ => "another",
    }
}

impl Desk<'_> {
    /// All the public sets.
    ///
    /// # Errors
    /// When a set cannot be read.
    pub fn public(&self) -> Result<(), Trouble> {
        self.sentiment(
            "semeval17_en",
            "train/sentiment/semeval17_en.val.jsonl",
            "en",
            "69/75",
        )?;
        self.sentiment(
            "sentipolc16_it",
            "eval-only/sentiment/sentipolc16_it.train.jsonl",
            "it",
            "52/60",
        )?;
        self.flag(
            "irony_it",
            "eval-only/irony/sentipolc16_it.train.jsonl",
            "ironic",
            "52/58",
            |r| r.irony >= 0.5,
        )?;
        self.flag(
            "irony_en",
            "eval-only/irony/tweeteval_irony_en.val.jsonl",
            "ironic",
            "60/66",
            |r| r.irony >= 0.5,
        )?;
        self.flag(
            "offence_en",
            "eval-only/hate/tweeteval_offensive_en.val.jsonl",
            "offensive",
            "65/74",
            offends,
        )?;
        self.emotion()?;
        self.language()
    }

    fn labelled(&self, file: &str) -> Result<Vec<(String, String)>, Trouble> {
        Ok(corpus::lines(&self.shared.join(file))?
            .into_iter()
            .filter_map(|line| Some((corpus::clean(&line.text), line.label?)))
            .collect())
    }

    fn sentiment(&self, set: &str, file: &str, language: &str, bar: &str) -> Result<(), Trouble> {
        if !self.wants(set) {
            return Ok(());
        }
        let rows: Vec<(String, usize)> = self
            .labelled(file)?
            .into_iter()
            .filter_map(|(text, label)| {
                let place = SENTIMENT.iter().position(|(name, _)| *name == label)?;
                Some((text, place))
            })
            .collect();
        let mut errors = Vec::new();
        let mut judged = Vec::new();
        let ours: Vec<(usize, usize)> = rows
            .iter()
            .map(|(text, gold)| {
                let reading = self.read(text);
                let guess = place(&reading);
                let sure = reading.sentiment.confidence;
                judged.push((sure, guess == *gold));
                if guess != *gold {
                    errors.push((
                        sure,
                        format!("{} not {}: {text}", SENTIMENT[guess].0, SENTIMENT[*gold].0),
                    ));
                }
                (*gold, guess)
            })
            .collect();
        let three = [0, 1, 2];
        let tell = |name: &str, pairs: &[(usize, usize)]| {
            println!(
                "  {name:<10} macro recall {:.1}  macro-F1 {:.1}",
                macro_recall(pairs, &three),
                macro_f1(pairs, &three)
            );
        };
        println!("{set}: sentiment, {} texts (bar/aim {bar})", rows.len());
        tell("garbo", &ours);
        println!("  calibration error {:.3}", calibration(&judged));
        let count = WordCount::new(self.shared, language)?;
        let golds = rows.iter().map(|(_, gold)| *gold);
        tell(
            "afinn",
            &golds
                .clone()
                .zip(rows.iter().map(|(text, _)| count.sentiment(text)))
                .collect::<Vec<_>>(),
        );
        if language == "en" {
            let texts: Vec<String> = rows.iter().map(|(text, _)| text.clone()).collect();
            tell(
                "vader",
                &golds.clone().zip(vader(&texts)).collect::<Vec<_>>(),
            );
        }
        let most = three
            .into_iter()
            .max_by_key(|class| rows.iter().filter(|(_, g)| g == class).count())
            .unwrap_or(1);
        tell(
            "majority",
            &golds.map(|gold| (gold, most)).collect::<Vec<_>>(),
        );
        if self.only.is_some() {
            println!("  rows: gold; columns: said (negative, neutral, positive)");
            for gold in three {
                let row =
                    three.map(|said| ours.iter().filter(|pair| **pair == (gold, said)).count());
                println!("  {:<10} {row:?}", SENTIMENT[gold].0);
            }
        }
        self.worst(errors);
        Ok(())
    }

    fn flag(
        &self,
        set: &str,
        file: &str,
        yes: &str,
        bar: &str,
        holds: impl Fn(&Reading) -> bool,
    ) -> Result<(), Trouble> {
        if !self.wants(set) {
            return Ok(());
        }
        let mut errors = Vec::new();
        let pairs: Vec<(bool, bool)> = self
            .labelled(file)?
            .into_iter()
            .map(|(text, label)| {
                let reading = self.read(&text);
                let (gold, said) = (label == yes, holds(&reading));
                if gold != said {
                    let sure = if said {
                        reading.irony
                    } else {
                        1.0 - reading.irony
                    };
                    errors.push((
                        sure,
                        format!("{} {yes}: {text}", if said { "not" } else { "is" }),
                    ));
                }
                (gold, said)
            })
            .collect();
        let many = pairs.iter().filter(|(gold, _)| *gold).count() * 2 > pairs.len();
        let flat: Vec<(bool, bool)> = pairs.iter().map(|(gold, _)| (*gold, many)).collect();
        let both = [false, true];
        println!("{set}: {} texts (bar/aim {bar})", pairs.len());
        println!("  garbo      macro-F1 {:.1}", macro_f1(&pairs, &both));
        println!("  majority   macro-F1 {:.1}", macro_f1(&flat, &both));
        self.worst(errors);
        Ok(())
    }

    fn emotion(&self) -> Result<(), Trouble> {
        // Name, head, and the mean probability the model gives it over every tenth tweet of SemEval-17.
        const FOUR: [(&str, Head, f32); 4] = [
            ("anger", Head::Emotion(Emotion::Anger), 0.053),
            ("joy", Head::Emotion(Emotion::Joy), 0.44),
            ("optimism", Head::Optimism, 0.116),
            ("sadness", Head::Emotion(Emotion::Sadness), 0.037),
        ];
        if !self.wants("emotion_en") {
            return Ok(());
        }
        let mut errors = Vec::new();
        let pairs: Vec<(usize, usize)> = self
            .labelled("eval-only/emotion/tweeteval_emotion_en.val.jsonl")?
            .into_iter()
            .filter_map(|(text, label)| {
                let gold = FOUR.iter().position(|(name, ..)| *name == label)?;
                let scores = self.reader.scores(&Comment {
                    text: text.clone(),
                    ..Comment::default()
                })?;
                // Joy is common and sadness rare where the heads were taught: each by its own share.
                let score = |at: &usize| scores.of(FOUR[*at].1) / FOUR[*at].2;
                let said = (0..4).max_by(|a, b| score(a).total_cmp(&score(b)))?;
                if said != gold {
                    errors.push((
                        score(&said),
                        format!("{} not {label}: {text}", FOUR[said].0),
                    ));
                }
                Some((gold, said))
            })
            .collect();
        println!("emotion_en: {} texts (bar/aim 55/65)", pairs.len());
        println!(
            "  garbo      macro-F1 {:.1}",
            macro_f1(&pairs, &[0, 1, 2, 3])
        );
        println!(
            "  majority   macro-F1 {:.1}",
            macro_f1(
                &pairs.iter().map(|(gold, _)| (*gold, 0)).collect::<Vec<_>>(),
                &[0, 1, 2, 3]
            )
        );
        self.worst(errors);
        Ok(())
    }

    fn language(&self) -> Result<(), Trouble> {
        if !self.wants("language") {
            return Ok(());
        }
        let sets = [
            ("it", "emotion/xed_it"),
            ("en", "emotion/xed_en"),
            ("es", "language/xed_es"),
            ("fr", "language/xed_fr"),
            ("de", "language/xed_de"),
            ("pt", "language/xed_pt"),
        ];
        for length in [20, 40] {
            let mut right = [0.0; 6];
            for (at, (code, set)) in sets.iter().enumerate() {
                let lines = corpus::lines(&self.shared.join(format!("train/{set}.val.jsonl")))?;
                let cut: Vec<String> = lines
                    .iter()
                    .filter(|line| line.text.chars().count() >= length)
                    .map(|line| line.text.chars().take(length).collect())
                    .collect();
                let hits = cut
                    .iter()
                    .filter(|text| class(detect(text).code) == class(code))
                    .count();
                right[at] = 100.0 * hits as f32 / cut.len().max(1) as f32;
            }
            let other = right[2..].iter().sum::<f32>() / 4.0;
            println!(
                "language at {length} characters: it {:.1} en {:.1} another {:.1}; mean {:.1} (bar/aim {})",
                right[0],
                right[1],
                other,
                (right[0] + right[1] + other) / 3.0,
                if length == 20 { "88/92" } else { "96/98" }
            );
        }
        Ok(())
    }
}
