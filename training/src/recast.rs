//! Comments recast: cut, joined, or with some words put in the place of others seen between the same
//! neighbours. They carry no labels of ours; the teacher judges them, and the student sees far more
//! ways of putting things than anyone could write. (The idea of teaching a small model on such texts:
//! Tang et al. 2019, arXiv 1903.12136.)

use std::collections::{HashMap, HashSet};

use crate::network::Chance;

/// Words between which another was seen.
type Around<'a> = HashMap<(&'a str, &'a str), Vec<&'a str>>;

/// How often a word gives way to another.
const SWAPPED: f32 = 0.3;
/// Shorter texts are neither cut nor shortened by a joint.
const SHORT: usize = 6;
/// Words of the longest text made.
const LONG: usize = 60;

/// A word without the signs at its ends.
fn bare(word: &str) -> &str {
    word.trim_matches(|c: char| !c.is_alphanumeric())
}

/// Recasts every text `times` times; texts of one language. The same texts always give the same.
#[must_use]
pub fn recast(texts: &[String], times: usize) -> Vec<String> {
    let texts: Vec<Vec<&str>> = texts
        .iter()
        .map(|text| text.split_whitespace().collect())
        .collect();
    let mut around = Around::new();
    for words in &texts {
        for three in words.windows(3) {
            let key = (bare(three[0]), bare(three[2]));
            if !bare(three[1]).is_empty() {
                around.entry(key).or_default().push(bare(three[1]));
            }
        }
    }
    let mut chance = Chance::new(23);
    let mut made = Vec::new();
    let mut seen = HashSet::new();
    for words in texts.iter().filter(|words| words.len() >= 3) {
        for _ in 0..times {
            let drawn = chance.draw();
            let text = if drawn < 0.5 {
                swapped(words, &around, &mut chance)
            } else if drawn < 0.7 {
                cut(words, &mut chance).join(" ")
            } else {
                let other = &texts[(chance.draw() * texts.len() as f32) as usize];
                let mut both = cut(words, &mut chance).to_vec();
                both.extend(cut(other, &mut chance));
                both.truncate(LONG);
                swapped(&both, &around, &mut chance)
            };
            if seen.insert(text.clone()) {
                made.push(text);
            }
        }
    }
    made
}

/// Puts others in the place of some words.
fn swapped(words: &[&str], around: &Around<'_>, chance: &mut Chance) -> String {
    let mut out: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
    for (at, three) in words.windows(3).enumerate() {
        let word = bare(three[1]);
        let others = around.get(&(bare(three[0]), bare(three[2])));
        if let Some(others) = others.filter(|_| !word.is_empty() && chance.draw() < SWAPPED) {
            let other = others[(chance.draw() * others.len() as f32) as usize];
            out[at + 1] = three[1].replacen(word, other, 1);
        }
    }
    out.join(" ")
}

/// A run of clauses, or of words where there is one clause only.
fn cut<'a, 'b>(words: &'a [&'b str], chance: &mut Chance) -> &'a [&'b str] {
    if words.len() < SHORT {
        return words;
    }
    let mut ends: Vec<usize> = (1..words.len())
        .filter(|at| words[at - 1].ends_with([',', '.', ';', ':', '!', '?', '…', ')', '/']))
        .collect();
    if ends.is_empty() {
        ends = (3..words.len() - 2).collect();
    }
    let at = ends[(chance.draw() * ends.len() as f32) as usize];
    let (before, after) = words.split_at(at);
    if chance.draw() < before.len() as f32 / words.len() as f32 {
        before
    } else {
        after
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn recasting_is_repeatable_and_makes_new_texts_of_old_words() {
        let texts: Vec<String> = [
            "il pacco è arrivato rotto, grazie mille davvero",
            "il treno è arrivato tardi. Chi mi rimborsa?",
            "quando il negozio è aperto la domenica scrivetelo",
        ]
        .map(str::to_owned)
        .to_vec();
        let made = recast(&texts, 20);
        assert_eq!(made, recast(&texts, 20));
        let known: HashSet<&str> = texts
            .iter()
            .flat_map(|t| t.split_whitespace())
            .map(bare)
            .collect();
        assert!(
            made.iter()
                .flat_map(|t| t.split_whitespace())
                .all(|word| known.contains(bare(word)))
        );
        assert!(made.iter().filter(|text| !texts.contains(text)).count() > 10);
    }
}
