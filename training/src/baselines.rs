//! What simple readers make of the same texts.

use std::collections::HashMap;
use std::fs;
use std::path::Path;

use vader_sentiment::SentimentIntensityAnalyzer;

use crate::Trouble;

/// A count of weighted words: the AFINN lists of the research sets.
pub struct WordCount {
    words: HashMap<String, f32>,
}

impl WordCount {
    /// The list of a language, `it` or `en`.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn new(shared: &Path, language: &str) -> Result<Self, Trouble> {
        let file = shared.join(format!("lexicons/afinn_{language}.json"));
        let text = fs::read_to_string(&file).map_err(|fault| Trouble::file(&file, fault))?;
        let words = serde_json::from_str(&text).map_err(|fault| Trouble::file(&file, fault))?;
        Ok(Self { words })
    }

    /// Place of the sentiment: 0 negative, 1 neutral, 2 positive.
    #[must_use]
    pub fn sentiment(&self, text: &str) -> usize {
        let lower = text.to_lowercase();
        let sum: f32 = lower
            .split(|c: char| !c.is_alphanumeric() && c != '\'')
            .filter_map(|word| self.words.get(word))
            .sum();
        place(sum, 0.5)
    }
}

fn place(score: f32, least: f32) -> usize {
    if score >= least {
        2
    } else if score <= -least {
        0
    } else {
        1
    }
}

/// VADER, with its own thresholds. English only.
#[must_use]
pub fn vader(texts: &[String]) -> Vec<usize> {
    let reader = SentimentIntensityAnalyzer::new();
    texts
        .iter()
        .map(|text| {
            let scores = reader.polarity_scores(text);
            place(scores.get("compound").copied().unwrap_or(0.0) as f32, 0.05)
        })
        .collect()
}
