//! From a learned network to its part of the file that ships: see `Model` in the core for the layout.

use std::collections::HashMap;

use garbo::reading::learned::{DEPTH, GRAMS, MARK, apart, grams, halved, hash};

use crate::network::Network;

/// Words left to their letters: those whose own vector adds least to what their letters say, and that
/// are seldom met. So the background stays within its size.
const SPELT: usize = 9_000;
/// A word of this rank among the frequent ones counts half as much as the first.
const HALF: f32 = 3_000.0;

/// Steps on each side of nothing, of the vectors. A byte holds many more, but they read no better (held
/// out, three tenths either way), and these leave the packed file a quarter smaller.
const STEPS: f32 = 14.0;

/// The first bytes of the file of weights, as the network learned them: it ends with the small parts
/// ([`crate::join`] goes on from there). A word's vector holds its letters' too, so that reading it is one
/// look-up.
#[must_use]
pub fn network(network: &Network, vocabulary: &HashMap<String, u32>) -> Vec<u8> {
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
    out
}
