//! The linear judge: it hears words, pairs of words and what the rules said, each by itself, and learns
//! from labels alone. It knows nothing of the teacher, of neighbours or of order beyond pairs, so it errs
//! elsewhere than the network does, and the two together err less than either. Logistic regression by
//! following the regularised leader (McMahan et al. 2013, <https://doi.org/10.1145/2487575.2488200>),
//! which leaves most weights at nothing. What is learned so hangs on the order in which the texts come, so
//! it is learned in several orders and their mean is kept.

use std::ops::Range;
use std::thread;

use garbo::reading::learned::{HEADS, TONES, WHOLE, soften, weight};

use crate::network::Chance;

/// A labelled text: the rows of its phrases, how many tokens it has, what is known of each head, and
/// how much it counts.
pub struct Labelled<'a> {
    /// Rows of its phrases.
    pub phrases: Vec<u32>,
    /// Its tokens.
    pub tokens: usize,
    /// What the rules said.
    pub whole: Vec<f32>,
    /// From 0 to 1, where known.
    pub said: &'a [Option<f32>],
    /// How much it counts.
    pub counts: f32,
}

/// How it learns.
#[derive(Debug, Clone, Copy)]
pub struct Pull {
    /// How often every text is seen.
    pub passes: usize,
    /// How far a weight moves at first.
    pub rate: f32,
    /// What a weight must earn before it leaves nothing.
    pub towards_nothing: f32,
    /// In how many orders it learns.
    pub orders: u64,
}

/// What was learned: log odds of each head.
pub struct Linear {
    /// For each phrase, what it says of each head.
    pub phrases: Vec<f32>,
    /// For each thing the rules may say, the same; and after them, what holds before any word.
    pub whole: Vec<f32>,
}

/// Learns; the heads are shared out among the cores. `rarity` says of each phrase how much more it counts
/// than a common one.
#[must_use]
pub fn learn(texts: &[Labelled<'_>], rarity: &[f32], pull: Pull) -> Linear {
    let rows = rarity.len();
    let cores = thread::available_parallelism().map_or(1, |n| n.get());
    // The three of sentiment exclude one another, and stay together at the front.
    let share = HEADS.len().div_ceil(cores).max(3);
    let parts: Vec<Range<usize>> = (0..HEADS.len())
        .step_by(share)
        .map(|from| from..(from + share).min(HEADS.len()))
        .collect();
    let learned: Vec<Vec<f32>> = thread::scope(|scope| {
        let threads: Vec<_> = parts
            .iter()
            .map(|heads| scope.spawn(|| mean(texts, rarity, heads.clone(), pull)))
            .collect();
        threads
            .into_iter()
            .filter_map(|thread| thread.join().ok())
            .collect()
    });
    let mut linear = Linear {
        phrases: vec![0.0; rows * HEADS.len()],
        whole: vec![0.0; (WHOLE + 1) * HEADS.len()],
    };
    for (heads, part) in parts.iter().zip(&learned) {
        let from = part.chunks_exact(heads.len());
        let to = linear.phrases.chunks_exact_mut(HEADS.len());
        let to = to.chain(linear.whole.chunks_exact_mut(HEADS.len()));
        for (from, to) in from.zip(to) {
            to[heads.clone()].copy_from_slice(from);
        }
    }
    for (says, rarity) in linear.phrases.chunks_exact_mut(HEADS.len()).zip(rarity) {
        says.iter_mut().for_each(|says| *says *= rarity);
    }
    linear
}

/// The weights of some heads, the mean of what is learned in each order.
fn mean(texts: &[Labelled<'_>], rarity: &[f32], heads: Range<usize>, pull: Pull) -> Vec<f32> {
    let mut sum = vec![0.0; (rarity.len() + WHOLE + 1) * heads.len()];
    for order in 0..pull.orders {
        let part = Part::learn(texts, rarity, heads.clone(), pull, order);
        let learned = sum.iter_mut().zip(&part.weights);
        learned.for_each(|(sum, weight)| *sum += weight / pull.orders as f32);
    }
    sum
}

/// The weights of some heads, one a head: for each phrase, then for each thing the rules may say, then
/// for what holds before any word.
struct Part {
    weights: Vec<f32>,
    /// What each has earned.
    earned: Vec<f32>,
    /// The squares of its slopes.
    squares: Vec<f32>,
}

impl Part {
    fn learn(
        texts: &[Labelled<'_>],
        rarity: &[f32],
        heads: Range<usize>,
        pull: Pull,
        order: u64,
    ) -> Self {
        let rows = rarity.len();
        let width = heads.len();
        let count = (rows + WHOLE + 1) * width;
        let mut part = Self {
            weights: vec![0.0; count],
            earned: vec![0.0; count],
            squares: vec![0.0; count],
        };
        let mut chance = Chance::new(17 + 31 * order);
        let mut slopes = vec![0.0; width];
        for _ in 0..pull.passes {
            for at in chance.order(texts.len()) {
                let text = &texts[at];
                let by = weight(text.tokens);
                let phrases = text.phrases.iter().map(|row| *row as usize);
                let phrases = phrases.map(|row| (row, by * rarity[row]));
                let ruled = text.whole.iter().chain(&[1.0]).enumerate();
                let ruled = ruled.filter(|(_, said)| **said != 0.0);
                let ruled = ruled.map(|(at, said)| (rows + at, *said));
                let mut odds = vec![0.0; width];
                for (row, by) in phrases.clone().chain(ruled.clone()) {
                    let says = &part.weights[row * width..][..width];
                    odds.iter_mut()
                        .zip(says)
                        .for_each(|(sum, w)| *sum += by * w);
                }
                soften(&mut odds, if heads.start == 0 { TONES } else { 0 });
                let said = &text.said[heads.clone()];
                for ((slope, p), said) in slopes.iter_mut().zip(&odds).zip(said) {
                    *slope = said.map_or(0.0, |said| text.counts * (p - said));
                }
                for (row, by) in phrases {
                    part.follow(row, &slopes, by, pull.rate, pull.towards_nothing);
                }
                for (row, by) in ruled {
                    part.follow(row, &slopes, by, pull.rate, 0.0);
                }
            }
        }
        part
    }

    /// Moves the weights of one row after the leader.
    fn follow(&mut self, row: usize, slopes: &[f32], by: f32, rate: f32, least: f32) {
        let width = slopes.len();
        let here = row * width..(row + 1) * width;
        let weights = self.weights[here.clone()].iter_mut();
        let earned = self.earned[here.clone()].iter_mut();
        let squares = self.squares[here].iter_mut();
        for (((weight, earned), squares), slope) in weights.zip(earned).zip(squares).zip(slopes) {
            let slope = by * slope;
            let sum = *squares + slope * slope;
            *earned += slope - (sum.sqrt() - squares.sqrt()) / rate * *weight;
            *squares = sum;
            let over = (earned.abs() - least).max(0.0).copysign(*earned);
            *weight = -over * rate / (1.0 + sum.sqrt());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_tells_is_learned_and_what_does_not_stays_silent() {
        let head = 10;
        let mut said = [vec![None; HEADS.len()], vec![None; HEADS.len()]];
        said[0][head] = Some(0.0);
        said[1][head] = Some(1.0);
        // Row 1 stands where the answer is yes; row 0 as often in the one as in the other.
        let texts: Vec<Labelled<'_>> = (0..400)
            .map(|at| Labelled {
                phrases: [vec![], vec![1], vec![0], vec![0, 1]][at % 4].clone(),
                tokens: 1,
                whole: vec![],
                said: &said[at % 2],
                counts: 1.0,
            })
            .collect();
        let pull = Pull {
            passes: 5,
            rate: 0.5,
            towards_nothing: 5.0,
            orders: 2,
        };
        let linear = learn(&texts, &[1.0, 1.0], pull);
        let says = |row: usize, head: usize| linear.phrases[row * HEADS.len() + head];
        assert!(says(1, head) > 1.0, "{}", says(1, head));
        assert!(
            says(0, head).abs() < 0.1 * says(1, head),
            "it tells nothing"
        );
        assert_eq!(says(1, head + 1), 0.0, "nothing was said of it");
    }
}
