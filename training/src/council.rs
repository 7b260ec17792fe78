//! The last layer: what the heads say in the light of one another, learned from comments that none of
//! them was learned from. All of these are looked at in every step (some thousands, some hundred
//! numbers each), so that nothing hangs on chance.

use std::fs;
use std::path::Path;
use std::thread;

use garbo::reading::learned::{
    Council, HEADS, Head, Model, SIDES, dot, halved, seen, settled, soften,
};

use crate::Trouble;
use crate::evaluate;
use crate::train::look;
use crate::written::{self, Comment};

/// Steps taken.
const STEPS: usize = 1500;
/// The first of them; they fall to nothing.
const RATE: f32 = 0.05;
/// Pull towards where nothing is moved.
const PULL: f32 = 1e-3;

/// How much a comment of these files counts: what stands under posts on any day, beside what was written
/// to be hard or long.
const EVERYDAY: ([&str; 3], f32) = (["day", "everyday", "mix"], 3.0);

/// What the council saw of a comment, what is true, and how much it counts.
struct Case {
    sight: Vec<f32>,
    wanted: Vec<f32>,
    counts: f32,
}

/// Learns the council and writes it into the weights.
///
/// # Errors
/// When the comments or the weights cannot be read, or the weights not be written.
pub fn learn(room: &Path) -> Result<(), Trouble> {
    let file = room.join("../src/reading/learned/weights.bin");
    let mut bytes = fs::read(&file).map_err(|fault| Trouble::file(&file, fault))?;
    let model = Model::read(bytes.clone().leak()).map_err(|fault| Trouble::file(&file, fault))?;
    let reader = evaluate::reader(room)?;
    let mut cases = Vec::new();
    for language in ["it", "en"] {
        for (name, comments) in written::files_of_comments(&room.join("council").join(language))? {
            let texts: Vec<&str> = comments.iter().map(|of| of.text.as_str()).collect();
            let (files, more) = EVERYDAY;
            let counts = if files.contains(&name.as_str()) {
                more
            } else {
                1.0
            };
            let inputs = look(&reader, &texts);
            cases.extend(inputs.iter().zip(&comments).map(|(input, comment)| Case {
                sight: model.sight(input),
                wanted: wanted(comment),
                counts,
            }));
        }
    }
    eprintln!("{} comments before the council", cases.len());
    bytes.truncate(bytes.len() - 2 * Council::size());
    write(&fit(cases), &mut bytes);
    fs::write(&file, bytes).map_err(|fault| Trouble::file(&file, fault))
}

/// What is true of each settled head.
fn wanted(comment: &Comment) -> Vec<f32> {
    let said = comment.said();
    let mixed = comment.sentiment == "mixed";
    settled()
        .map(|at| match HEADS[at] {
            Head::Negative | Head::Neutral | Head::Positive if mixed => 0.0,
            _ => said[at].unwrap_or(0.0),
        })
        .collect()
}

/// The council that says what each head says by itself.
#[must_use]
pub fn unmoved() -> Vec<f32> {
    let mut rows = vec![0.0; Council::size()];
    for (row, at) in rows.chunks_exact_mut(seen()).zip(settled()) {
        row[at] = 1.0;
    }
    rows
}

/// The bytes of a council, after those of the other weights.
pub fn write(rows: &[f32], out: &mut Vec<u8>) {
    out.extend(rows.iter().flat_map(|weight| halved(*weight)));
}

/// Learns the weights: logistic regression, by Adam.
fn fit(mut cases: Vec<Case>) -> Vec<f32> {
    let width = cases[0].sight.len();
    let count: f32 = cases.iter().map(|case| case.counts).sum();
    // What is seen is measured from its mean, in its own spread; the last is one.
    let mean: Vec<f32> = (0..width - 1)
        .map(|at| {
            cases
                .iter()
                .map(|case| case.counts * case.sight[at])
                .sum::<f32>()
                / count
        })
        .collect();
    let spread: Vec<f32> = (0..width - 1)
        .map(|at| {
            let off = cases
                .iter()
                .map(|case| case.counts * (case.sight[at] - mean[at]).powi(2));
            (off.sum::<f32>() / count).sqrt() + 1e-3
        })
        .collect();
    for case in &mut cases {
        for ((x, mean), spread) in case.sight.iter_mut().zip(&mean).zip(&spread) {
            *x = (*x - mean) / spread;
        }
    }
    let mut start = unmoved();
    for row in start.chunks_exact_mut(width) {
        scale(row, &mean, |at| spread[at]);
    }
    let mut weights = start.clone();
    let (mut first, mut second) = (vec![0.0; weights.len()], vec![0.0; weights.len()]);
    for step in 0..STEPS {
        let slopes = slopes(&cases, &weights);
        let rate = RATE * (1.0 - step as f32 / STEPS as f32);
        let (keep, keep2) = (0.9_f32, 0.999_f32);
        let turn = step as i32 + 1;
        let (fix, fix2) = (1.0 - keep.powi(turn), 1.0 - keep2.powi(turn));
        for (at, weight) in weights.iter_mut().enumerate() {
            let free = at % width == width - 1;
            let pull = if free {
                0.0
            } else {
                2.0 * PULL * (*weight - start[at])
            };
            let slope = slopes[at] / count + pull;
            first[at] = keep * first[at] + (1.0 - keep) * slope;
            second[at] = keep2 * second[at] + (1.0 - keep2) * slope * slope;
            *weight -= rate * (first[at] / fix) / ((second[at] / fix2).sqrt() + 1e-8);
        }
    }
    // Each head keeps half of its say: the council's comments are fewer than its own.
    for (weight, start) in weights.iter_mut().zip(&start) {
        *weight = f32::midpoint(*weight, *start);
    }
    for row in weights.chunks_exact_mut(width) {
        let back: Vec<f32> = (mean.iter().zip(&spread))
            .map(|(mean, spread)| -mean / spread)
            .collect();
        scale(row, &back, |at| 1.0 / spread[at]);
    }
    weights
}

/// Weights of numbers measured in another way: `by` times as large, with nothing at `zero`.
fn scale(row: &mut [f32], zero: &[f32], by: impl Fn(usize) -> f32) {
    let last = row.len() - 1;
    let shift: f32 = row
        .iter()
        .zip(zero)
        .map(|(weight, zero)| weight * zero)
        .sum();
    row[last] += shift;
    for (at, weight) in row[..last].iter_mut().enumerate() {
        *weight *= by(at);
    }
}

/// How the loss over all cases rises with each weight; the cases are shared out among the cores.
fn slopes(cases: &[Case], weights: &[f32]) -> Vec<f32> {
    let cores = thread::available_parallelism().map_or(1, |n| n.get());
    let share = cases.len().div_ceil(cores).max(1);
    thread::scope(|scope| {
        let threads: Vec<_> = (cases.chunks(share))
            .map(|part| {
                scope.spawn(move || {
                    let mut slopes = vec![0.0; weights.len()];
                    part.iter().for_each(|case| case.add(weights, &mut slopes));
                    slopes
                })
            })
            .collect();
        let mut sum = vec![0.0; weights.len()];
        for part in threads.into_iter().filter_map(|thread| thread.join().ok()) {
            sum.iter_mut()
                .zip(&part)
                .for_each(|(sum, slope)| *sum += slope);
        }
        sum
    })
}

impl Case {
    /// Adds this case's slopes.
    fn add(&self, weights: &[f32], slopes: &mut [f32]) {
        let width = self.sight.len();
        let rows = weights.chunks_exact(width);
        let mut said: Vec<f32> = rows.map(|row| dot(row, &self.sight)).collect();
        soften(&mut said, SIDES);
        let slopes = slopes.chunks_exact_mut(width);
        for ((row, said), wanted) in slopes.zip(said).zip(&self.wanted) {
            let off = self.counts * (said - wanted);
            row.iter_mut()
                .zip(&self.sight)
                .for_each(|(slope, x)| *slope += off * x);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What the council sees where these heads say yes and all others no.
    fn sight(yes: &[usize]) -> Vec<f32> {
        let mut sight = vec![0.0; seen()];
        for at in 0..HEADS.len() {
            let said = if yes.contains(&at) { 3.0 } else { -3.0 };
            sight[at] = said;
            sight[HEADS.len() + at] = f32::from(u8::from(said > 0.0));
        }
        sight[seen() - 1] = 1.0;
        sight
    }

    #[test]
    fn what_only_the_company_tells_is_learned() {
        let heads: Vec<usize> = settled().collect();
        let (told, by) = (heads[SIDES], heads[SIDES + 1]);
        // True where its neighbour speaks, whatever it says itself.
        let cases = [
            (vec![], 0.0),
            (vec![told], 0.0),
            (vec![by], 1.0),
            (vec![told, by], 1.0),
        ];
        let all = cases.iter().cycle().take(8).map(|(yes, truth)| {
            let mut wanted = vec![0.0; heads.len()];
            wanted[1] = 1.0;
            wanted[SIDES] = *truth;
            Case {
                sight: sight(yes),
                wanted,
                counts: 1.0,
            }
        });
        let weights = fit(all.collect());
        let row = &weights[SIDES * sight(&[]).len()..][..sight(&[]).len()];
        for (yes, truth) in &cases {
            let said = dot(row, &sight(yes));
            assert_eq!(said > 0.0, *truth > 0.5, "{yes:?}: {said}");
        }
    }
}
