//! Learning: batches split over the cores, Adam for the small parts, Adagrad for the vectors.

use std::collections::HashMap;
use std::thread;

use garbo::reading::learned::DEPTH;

use crate::network::{Chance, Drop, Example, Gradient, Network, dense_length};

/// How to learn.
#[derive(Debug, Clone, Copy)]
pub struct Pace {
    /// Passes over all examples.
    pub passes: usize,
    /// Examples a step.
    pub batch: usize,
    /// Step of the small parts at the start; it falls to a twentieth.
    pub dense: f32,
    /// Step of the vectors.
    pub vectors: f32,
    /// Pull towards zero of the small parts.
    pub pull: f32,
    /// What chance takes away.
    pub drop: Drop,
}

/// Adagrad over rows: each remembers how much it has moved.
struct Rows {
    moved: Vec<f32>,
}

impl Rows {
    fn step(&mut self, values: &mut [f32], rows: HashMap<u32, [f32; DEPTH]>, rate: f32) {
        for (row, gradient) in rows {
            let row = row as usize;
            let square = gradient.iter().map(|g| g * g).sum::<f32>() / DEPTH as f32;
            self.moved[row] += square;
            let by = rate / (self.moved[row].sqrt() + 1e-6);
            for (value, g) in values[row * DEPTH..][..DEPTH].iter_mut().zip(&gradient) {
                *value -= by * g;
            }
        }
    }
}

fn gather(parts: impl Iterator<Item = (u32, [f32; DEPTH])>, by: f32) -> HashMap<u32, [f32; DEPTH]> {
    let mut rows: HashMap<u32, [f32; DEPTH]> = HashMap::new();
    for (row, gradient) in parts {
        let sum = rows.entry(row).or_insert([0.0; DEPTH]);
        sum.iter_mut()
            .zip(&gradient)
            .for_each(|(s, g)| *s += by * g);
    }
    rows
}

/// Where the network stood in the last part of the way, all together: the mean of many places on a
/// plain is nearer its middle than the last of them (Izmailov et al. 2018, stochastic weight averaging).
struct Mean {
    words: Vec<f32>,
    grams: Vec<f32>,
    dense: Vec<f32>,
    count: f32,
}

impl Mean {
    /// Steps between two places that are taken in.
    const EVERY: i32 = 500;
    /// Share of the way after which they are.
    const FROM: f32 = 0.6;

    fn of(network: &Network) -> Self {
        Self {
            words: network.words.clone(),
            grams: network.grams.clone(),
            dense: network.dense.clone(),
            count: 1.0,
        }
    }

    fn take(&mut self, network: &Network) {
        self.count += 1.0;
        let part = 1.0 / self.count;
        for (mean, now) in [
            (&mut self.words, &network.words),
            (&mut self.grams, &network.grams),
            (&mut self.dense, &network.dense),
        ] {
            mean.iter_mut()
                .zip(now)
                .for_each(|(mean, now)| *mean += part * (now - *mean));
        }
    }
}

/// Teaches the network. `told` hears, after each pass, its number, the mean loss and the network.
pub fn fit(
    network: &mut Network,
    examples: &[Example],
    pace: Pace,
    seed: u64,
    mut told: impl FnMut(usize, f32, &Network),
) {
    let cores = thread::available_parallelism()
        .map_or(1, |n| n.get())
        .min(8);
    let mut chance = Chance::new(seed);
    let mut words = Rows {
        moved: vec![0.0; network.words.len() / DEPTH],
    };
    let mut grams = Rows {
        moved: vec![0.0; network.grams.len() / DEPTH],
    };
    let (mut first, mut second) = (vec![0.0; dense_length()], vec![0.0; dense_length()]);
    let steps = pace.passes * examples.len().div_ceil(pace.batch);
    let mut step = 0;
    let mut mean: Option<Mean> = None;
    for pass in 0..pace.passes {
        let order = chance.order(examples.len());
        let mut loss = 0.0;
        for batch in order.chunks(pace.batch) {
            let fall = 1.0 - 0.95 * step as f32 / steps as f32;
            let warm = ((step + 1) as f32 / 200.0).min(1.0);
            step += 1;
            let seeds: Vec<u64> = (0..cores as u64)
                .map(|core| seed ^ (step as u64) << 8 ^ core)
                .collect();
            let still = &*network;
            let mut parts: Vec<Gradient> = thread::scope(|scope| {
                let share = batch.len().div_ceil(cores);
                let threads: Vec<_> = batch
                    .chunks(share)
                    .zip(&seeds)
                    .map(|(part, seed)| {
                        scope.spawn(move || {
                            let mut gradient = Gradient {
                                dense: vec![0.0; dense_length()],
                                ..Gradient::default()
                            };
                            let mut chance = Chance::new(*seed);
                            for at in part {
                                still.learn(&examples[*at], pace.drop, &mut chance, &mut gradient);
                            }
                            gradient
                        })
                    })
                    .collect();
                threads
                    .into_iter()
                    .filter_map(|thread| thread.join().ok())
                    .collect()
            });
            let by = 1.0 / batch.len() as f32;
            loss += parts.iter().map(|part| part.loss).sum::<f32>();
            let mut sum = std::mem::take(&mut parts[0].dense);
            for part in &parts[1..] {
                sum.iter_mut().zip(&part.dense).for_each(|(s, g)| *s += g);
            }
            let (keep, keep2) = (0.9_f32, 0.999_f32);
            let fix = 1.0 - keep.powi(step);
            let fix2 = 1.0 - keep2.powi(step);
            for (((value, g), m), v) in network
                .dense
                .iter_mut()
                .zip(&sum)
                .zip(&mut first)
                .zip(&mut second)
            {
                let g = g * by;
                *m = keep * *m + (1.0 - keep) * g;
                *v = keep2 * *v + (1.0 - keep2) * g * g;
                let rate = pace.dense * fall * warm;
                *value -= rate * ((*m / fix) / ((*v / fix2).sqrt() + 1e-8) + pace.pull * *value);
            }
            let rows = gather(parts.iter_mut().flat_map(|part| part.words.drain(..)), by);
            words.step(&mut network.words, rows, pace.vectors * fall);
            let rows = gather(parts.iter_mut().flat_map(|part| part.grams.drain(..)), by);
            grams.step(&mut network.grams, rows, pace.vectors * fall);
            if step % Mean::EVERY == 0 && step as f32 >= Mean::FROM * steps as f32 {
                match &mut mean {
                    Some(mean) => mean.take(network),
                    None => mean = Some(Mean::of(network)),
                }
            }
        }
        told(pass + 1, loss / examples.len() as f32, network);
    }
    if let Some(mean) = mean {
        network.words = mean.words;
        network.grams = mean.grams;
        network.dense = mean.dense;
        told(pace.passes, 0.0, network);
    }
}
