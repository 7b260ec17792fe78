//! From a learned network to the file that ships: see `Model` in the core for the layout.

use std::collections::HashMap;

use garbo::reading::learned::{DEPTH, GRAMS, HEADS, MARK, apart, grams, halved, hash};

use crate::council;
use crate::network::Network;
use crate::spoken::Spoken;

/// Words left to their letters: those whose own vector adds least to what their letters say, and that
/// are seldom met. So the background stays within its size.
const SPELT: usize = 9_000;
/// A word of this rank among the frequent ones counts half as much as the first.
const HALF: f32 = 3_000.0;

/// How many weights of phrases are kept.
const SAYS: usize = 400_000;

/// Steps on each side of nothing, of the vectors and of what phrases say. A byte holds many more, but
/// they read no better (held out, three tenths either way), and these leave the packed file a quarter
/// smaller.
const STEPS: f32 = 14.0;
/// See [`STEPS`].
const SAID: f32 = 21.0;

/// The bytes of the file. A word's vector holds its letters' too, so that reading it is one look-up.
#[must_use]
pub fn file(network: &Network, vocabulary: &HashMap<String, u32>, spoken: &Spoken) -> Vec<u8> {
    let adds = |row: u32| {
        let own = &network.words[row as usize * DEPTH..][..DEPTH];
        own.iter().map(|x| x * x).sum::<f32>().sqrt() / (1.0 + row as f32 / HALF)
    };
    let mut words: Vec<(&String, &u32)> = vocabulary.iter().collect();
    words.sort_by(|a, b| adds(*b.1).total_cmp(&adds(*a.1)).then(a.1.cmp(b.1)));
    words.truncate(words.len().saturating_sub(SPELT));
    let mut rows: Vec<(u32, Vec<f32>)> = words
        .into_iter()
        .map(|(word, row)| {
            let mut vector = network.words[*row as usize * DEPTH..][..DEPTH].to_vec();
            let mut runs = Vec::new();
            grams(word, |run| runs.push(run));
            let by = 1.0 / runs.len().max(1) as f32;
            for run in runs {
                let letters = &network.grams[run * DEPTH..][..DEPTH];
                vector
                    .iter_mut()
                    .zip(letters)
                    .for_each(|(sum, x)| *sum += by * x);
            }
            (hash(word), vector)
        })
        .collect();
    rows.sort_by_key(|(key, _)| *key);
    rows.dedup_by_key(|(key, _)| *key);
    let scales: Vec<f32> = (0..DEPTH)
        .map(|column| {
            let mut sizes: Vec<f32> = rows
                .iter()
                .map(|(_, vector)| vector[column].abs())
                .chain(
                    network
                        .grams
                        .chunks_exact(DEPTH)
                        .map(|row| row[column].abs()),
                )
                .collect();
            sizes.sort_by(f32::total_cmp);
            // The few largest are cut off: finer steps for all the others.
            let most = sizes[(sizes.len() - 1) * 9995 / 10_000];
            (most / STEPS).max(1e-6)
        })
        .collect();
    let byte = |value: f32, scale: f32| ((value / scale).round().clamp(-STEPS, STEPS) as i8) as u8;
    let mut out = MARK.to_vec();
    out.extend((rows.len() as u32).to_le_bytes());
    let keys: Vec<u32> = rows.iter().map(|(key, _)| *key).collect();
    out.extend(apart(&keys));
    for (_, vector) in &rows {
        out.extend(vector.iter().zip(&scales).map(|(x, s)| byte(*x, *s)));
    }
    for row in network.grams.chunks_exact(DEPTH).take(GRAMS) {
        out.extend(row.iter().zip(&scales).map(|(x, s)| byte(*x, *s)));
    }
    for value in scales.iter().chain(&network.dense) {
        out.extend(halved(*value));
    }
    say(network, spoken, &mut out);
    council::write(&council::unmoved(), &mut out);
    out
}

/// Keeps what phrases say loudest and oftenest, and nothing else.
pub fn prune(network: &mut Network, spoken: &Spoken) {
    let weight = |at: usize, says: f32| says.abs() * spoken.seen[at / HEADS.len()].sqrt();
    let mut weights: Vec<f32> = network
        .phrases
        .iter()
        .enumerate()
        .map(|(at, says)| weight(at, *says))
        .collect();
    if SAYS < weights.len() {
        let (_, least, _) = weights.select_nth_unstable_by(SAYS, |a, b| b.total_cmp(a));
        let least = *least;
        for (at, says) in network.phrases.iter_mut().enumerate() {
            if weight(at, *says) <= least {
                *says = 0.0;
            }
        }
    }
}

/// What phrases say.
fn say(network: &Network, spoken: &Spoken, out: &mut Vec<u8>) {
    let heads = HEADS.len();
    let mut sizes: Vec<f32> = network.phrases.iter().map(|x| x.abs()).collect();
    sizes.retain(|size| *size > 0.0);
    sizes.sort_by(f32::total_cmp);
    // As with the vectors, the few loudest are cut off.
    let most = sizes.get(sizes.len().saturating_sub(1) * 9999 / 10_000);
    let step = (most.copied().unwrap_or(0.0) / SAID).max(1e-6);
    let mut rows: Vec<(u32, Vec<(u8, i8)>)> = spoken
        .rows
        .iter()
        .map(|(key, row)| {
            let from = *row as usize * heads;
            let said = (from..from + heads)
                .filter(|at| network.phrases[*at] != 0.0)
                .map(|at| {
                    let steps = (network.phrases[at] / step).round().clamp(-SAID, SAID);
                    ((at - from) as u8, steps as i8)
                })
                .filter(|(_, steps)| *steps != 0)
                .collect();
            (*key, said)
        })
        .filter(|(_, said): &(u32, Vec<(u8, i8)>)| !said.is_empty())
        .collect();
    rows.sort_unstable_by_key(|(key, _)| *key);
    let said = || rows.iter().flat_map(|(_, said)| said);
    eprintln!("{} phrases say {} things", rows.len(), said().count());
    out.extend(step.to_le_bytes());
    out.extend((rows.len() as u32).to_le_bytes());
    let keys: Vec<u32> = rows.iter().map(|(key, _)| *key).collect();
    out.extend(apart(&keys));
    out.extend(rows.iter().map(|(_, said)| said.len() as u8));
    out.extend(said().map(|(head, _)| *head));
    out.extend(said().map(|(_, steps)| *steps as u8));
}
