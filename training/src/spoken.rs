//! The words and pairs of words that may speak for a verdict by themselves.

use std::collections::HashMap;

use garbo::reading::learned::{Input, hash, phrases};

use crate::corpus::Row;

/// A phrase said in so many of our comments may speak.
const OURS: u32 = 2;
/// And one said in so many texts of the public sets.
const PUBLIC: u32 = 8;

/// The phrases, each with its row.
#[derive(Debug, Default)]
pub struct Spoken {
    /// By the phrase's number.
    pub rows: HashMap<u32, u32>,
    /// How many texts hold each row.
    pub seen: Vec<f32>,
}

impl Spoken {
    /// Those said often enough in our comments, or in the public sets.
    #[must_use]
    pub fn of_all(inputs: &[Input], rows: &[Row]) -> Self {
        let mut count: HashMap<u32, (u32, u32)> = HashMap::new();
        for (input, row) in inputs.iter().zip(rows) {
            let ours = match row.set.as_str() {
                "ours" | "clean" | "verdicts" => true,
                "recast" => continue,
                _ => false,
            };
            each(input, |key| {
                let (own, other) = count.entry(key).or_default();
                if ours { *own += 1 } else { *other += 1 }
            });
        }
        let mut keys: Vec<(u32, u32)> = count
            .into_iter()
            .filter(|(_, (own, other))| *own >= OURS || *other >= PUBLIC)
            .map(|(key, (own, other))| (key, 3 * own + other))
            .collect();
        keys.sort_unstable();
        Self {
            seen: keys.iter().map(|(_, times)| *times as f32).collect(),
            rows: keys
                .iter()
                .zip(0..)
                .map(|((key, _), row)| (*key, row))
                .collect(),
        }
    }

    /// How much each phrase counts among so many texts, the rarer the more (inverse document frequency,
    /// Spärck Jones 1972, <https://doi.org/10.1108/eb026526>): one for a phrase that one text in e⁸, some
    /// three thousand, holds.
    #[must_use]
    pub fn rarity(&self, texts: usize) -> Vec<f32> {
        let of = |seen: &f32| (texts as f32 / seen).ln() / 8.0;
        self.seen.iter().map(of).collect()
    }

    /// Rows of the phrases of a text.
    #[must_use]
    pub fn of(&self, input: &Input) -> Vec<u32> {
        let mut rows = Vec::new();
        each(input, |key| rows.extend(self.rows.get(&key)));
        rows
    }
}

fn each(input: &Input, mut take: impl FnMut(u32)) {
    let tokens: Vec<u32> = input.slots.iter().map(|slot| hash(&slot.text)).collect();
    phrases(&tokens, |key, _| take(key));
}
