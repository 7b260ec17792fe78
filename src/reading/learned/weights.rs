//! The weights, and the arithmetic that turns an input into scores and scores into shares.

use std::ops::Range;

use super::Scores;
use super::arithmetic::soften;
use super::cells::Cells;
use super::council::{self, Council};
use super::head::HEADS;
use super::input::{GRAMS, Input, Slot, TAGS, WHOLE, grams, hash};
use super::keys::Keys;
use super::phrases::{Phrases, phrases, weight};

/// Length of a token's vector.
pub const DEPTH: usize = 64;
/// Cells that look at three neighbouring tokens.
pub const CELLS: usize = 192;
/// Tokens a cell sees.
pub const WINDOW: usize = 3;
/// Heads that exclude one another, the first: displeased, neither, pleased.
pub const TONES: usize = 3;
/// Cells that see the whole comment at once: praise here beside a broken promise there.
pub const LINKS: usize = 64;
/// First bytes of a file of weights: the layout's name and version.
pub const MARK: &[u8; 8] = b"garbo-5\n";

/// Why a file of weights cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// It is not one, or of another version.
    Foreign,
    /// It ends too early or goes on too long.
    Length,
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Foreign => "these are not weights of this version",
            Self::Length => "the weights are cut short or too long",
        })
    }
}

impl std::error::Error for Fault {}

/// The network, ready to judge.
///
/// Word and letter vectors stay as the file has them, one signed byte a number; what a step of each
/// of the [`DEPTH`] columns is worth is multiplied into the weights that see it. The rest is small
/// and held as floats.
#[derive(Debug, Clone)]
pub struct Model {
    /// Hashes of the words known.
    keys: Keys,
    words: &'static [u8],
    grams: &'static [u8],
    /// Vectors of the traits, [`TAGS`] × [`DEPTH`], in steps of the columns.
    tags: Vec<f32>,
    cells: Cells,
    pub(super) bias: Vec<f32>,
    /// For each of [`LINKS`]: its weights of what is pooled.
    pub(super) links: Vec<f32>,
    /// The same the other way round: for each number pooled, its weight in every link.
    links_turned: Vec<f32>,
    /// For each head: the weights of the strongest and of the mean of each cell, then of the whole,
    /// then its own, then those of the links.
    pub(super) heads: Vec<f32>,
    /// The same the other way round: for each number weighed, its weight in every head.
    turned: Vec<f32>,
    /// What single words and pairs say by themselves.
    pub(super) phrases: Phrases,
    /// What settles the verdicts.
    council: Council,
}

/// Numbers pooled over a comment: the strongest and the mean of each cell, the whole, and one.
pub const POOLED: usize = 2 * CELLS + WHOLE + 1;
/// Numbers a head weighs.
pub const WEIGHED: usize = POOLED + LINKS;

/// What a judgement leaves behind for its evidence.
#[derive(Debug, Clone, PartialEq)]
pub struct Trace {
    /// What each head says by itself, in log odds.
    pub(super) odds: Vec<f32>,
    /// For each token and place in the window, what the token gives each cell that sees it there.
    pub(super) given: Vec<f32>,
    /// For each token as the middle of the window, how strongly each cell fired.
    pub(super) fired: Vec<f32>,
    /// For each cell, the token where it fired most.
    pub(super) strongest: Vec<usize>,
    /// How strongly each link fired.
    pub(super) linked: Vec<f32>,
    /// Rows of the phrases that were found, and where.
    pub(super) spoken: Vec<(usize, Range<usize>)>,
}

/// A float of which the file keeps the upper half: eight bits of its precision, which is more than
/// the learning was sure of.
#[must_use]
pub fn half(bytes: &[u8]) -> f32 {
    bytes.first_chunk().map_or(0.0, |two| {
        f32::from_bits(u32::from(u16::from_le_bytes(*two)) << 16)
    })
}

/// The two bytes the file keeps of a float, the nearest.
#[must_use]
pub fn halved(value: f32) -> [u8; 2] {
    ((value.to_bits().saturating_add(0x8000) >> 16) as u16).to_le_bytes()
}

/// A table of rows of this width, the other way round.
fn turned(rows: &[f32], width: usize) -> Vec<f32> {
    (0..width)
        .flat_map(|at| rows.iter().skip(at).step_by(width).copied())
        .collect()
}

/// Adds to `sums` every number times its row of weights; four rows at a time, so that the sums are
/// fetched and stored a quarter as often.
fn weigh(numbers: &[f32], weights: &[f32], sums: &mut [f32]) {
    let width = sums.len();
    let mut fours = numbers.chunks_exact(4);
    let mut rows = weights.chunks_exact(4 * width);
    for (x, rows) in fours.by_ref().zip(rows.by_ref()) {
        let (a, rest) = rows.split_at(width);
        let (b, rest) = rest.split_at(width);
        let (c, d) = rest.split_at(width);
        for ((((sum, a), b), c), d) in sums.iter_mut().zip(a).zip(b).zip(c).zip(d) {
            *sum += (x[0] * a + x[1] * b) + (x[2] * c + x[3] * d);
        }
    }
    let rest = &weights[numbers.len() / 4 * 4 * width..];
    for (x, row) in fours.remainder().iter().zip(rest.chunks_exact(width)) {
        sums.iter_mut().zip(row).for_each(|(sum, w)| *sum += x * w);
    }
}

/// What is negative does not fire. (`f32::max` is a call of a function in Wasm, one number at a time.)
fn fire(sum: &mut f32) {
    if *sum < 0.0 {
        *sum = 0.0;
    }
}

/// The token that the cells in the middle of `place` see at this place of their window.
pub(super) fn neighbour(place: usize, seen: usize, count: usize) -> Option<usize> {
    (place + seen)
        .checked_sub(WINDOW / 2)
        .filter(|token| *token < count)
}

/// What the heads weigh: the strongest and the mean of each cell, what the rules said, and one; and
/// the token where each cell was strongest. `fired` holds [`CELLS`] numbers a token.
#[must_use]
pub fn pool(fired: &[f32], whole: &[f32]) -> (Vec<f32>, Vec<usize>) {
    let mut strongest = vec![usize::MAX; CELLS];
    let mut pooled = vec![0.0; POOLED];
    let (best, means) = pooled.split_at_mut(CELLS);
    for (place, cells) in fired.chunks_exact(CELLS).enumerate() {
        let kept = best.iter_mut().zip(means.iter_mut()).zip(&mut strongest);
        // Both are chosen, never jumped over: so they are chosen four at a time.
        for (value, ((best, sum), at)) in cells.iter().zip(kept) {
            let more = value > best;
            *at = if more { place } else { *at };
            *best = if more { *value } else { *best };
            *sum += value;
        }
    }
    let mean = 1.0 / (fired.len() / CELLS).max(1) as f32;
    pooled[CELLS..2 * CELLS]
        .iter_mut()
        .for_each(|sum| *sum *= mean);
    pooled[2 * CELLS..2 * CELLS + WHOLE].copy_from_slice(whole);
    pooled[POOLED - 1] = 1.0;
    (pooled, strongest)
}

impl Model {
    /// Reads a file of weights.
    ///
    /// # Errors
    /// When it is not one of this version, or not whole.
    pub fn read(file: &'static [u8]) -> Result<Self, Fault> {
        let rest = file.strip_prefix(MARK).ok_or(Fault::Foreign)?;
        let (count, rest) = rest.split_first_chunk::<4>().ok_or(Fault::Length)?;
        let words = u32::from_le_bytes(*count) as usize;
        let mut rest = rest;
        let mut take = |bytes: usize| -> Result<&'static [u8], Fault> {
            let (part, after) = rest.split_at_checked(bytes).ok_or(Fault::Length)?;
            rest = after;
            Ok(part)
        };
        let keys = Keys::new(take(4 * words)?);
        let vectors = take(DEPTH * words)?;
        let grams = take(DEPTH * GRAMS)?;
        let mut floats = |count: usize| -> Result<Vec<f32>, Fault> {
            Ok(take(2 * count)?.chunks_exact(2).map(half).collect())
        };
        let scales = floats(DEPTH)?;
        let mut tags = floats(TAGS * DEPTH)?;
        let mut cells = floats(WINDOW * DEPTH * CELLS)?;
        for trait_ in tags.chunks_exact_mut(DEPTH) {
            trait_
                .iter_mut()
                .zip(&scales)
                .for_each(|(x, scale)| *x /= scale);
        }
        for (weights, scale) in cells.chunks_exact_mut(CELLS).zip(scales.iter().cycle()) {
            weights.iter_mut().for_each(|weight| *weight *= scale);
        }
        let bias = floats(CELLS)?;
        let links = floats(LINKS * POOLED)?;
        let heads = floats(HEADS.len() * WEIGHED)?;
        let links_turned = turned(&links, POOLED);
        let turned = turned(&heads, WEIGHED);
        let phrases = Phrases::read(&mut rest)?;
        let council = rest.split_at_checked(2 * Council::size());
        let (council, rest) = council.ok_or(Fault::Length)?;
        let model = Self {
            keys,
            words: vectors,
            grams,
            tags,
            cells: Cells::new(&cells),
            bias,
            links,
            links_turned,
            heads,
            turned,
            phrases,
            council: Council::new(council.chunks_exact(2).map(half).collect()),
        };
        if rest.is_empty() {
            Ok(model)
        } else {
            Err(Fault::Length)
        }
    }

    fn vector(&self, slot: &Slot, key: u32) -> [f32; DEPTH] {
        let mut vector = [0.0; DEPTH];
        let into = &mut vector;
        let add = |table: &[u8], row: usize, by: f32, into: &mut [f32; DEPTH]| {
            let bytes = &table[row * DEPTH..(row + 1) * DEPTH];
            for (sum, byte) in into.iter_mut().zip(bytes) {
                *sum += by * f32::from(*byte as i8);
            }
        };
        match self.keys.find(key) {
            Some(row) => add(self.words, row, 1.0, into),
            None => {
                let mut rows = Vec::new();
                grams(&slot.text, |row| rows.push(row));
                let by = 1.0 / rows.len().max(1) as f32;
                rows.iter().for_each(|row| add(self.grams, *row, by, into));
            }
        }
        for (tag, strength) in &slot.tags {
            let at = usize::from(*tag) * DEPTH;
            for (sum, weight) in into.iter_mut().zip(&self.tags[at..at + DEPTH]) {
                *sum += strength * weight;
            }
        }
        vector
    }

    /// Judges a comment.
    #[must_use]
    pub fn judge(&self, input: &Input) -> Scores {
        let mut scores = self.hear(input);
        let (odds, tokens) = (&scores.trace.odds, input.slots.len());
        self.council.settle(odds, &mut scores.probabilities, tokens);
        scores
    }

    /// What the council sees of a comment.
    #[must_use]
    pub fn sight(&self, input: &Input) -> Vec<f32> {
        let scores = self.hear(input);
        council::sight(&scores.trace.odds, &scores.probabilities, input.slots.len())
    }

    /// What each head says by itself.
    fn hear(&self, input: &Input) -> Scores {
        let count = input.slots.len();
        let tokens: Vec<u32> = input.slots.iter().map(|slot| hash(&slot.text)).collect();
        let vectors: Vec<[f32; DEPTH]> = input
            .slots
            .iter()
            .zip(&tokens)
            .map(|(slot, key)| self.vector(slot, *key))
            .collect();
        let given = self.cells.given(&vectors);
        let mut fired = vec![0.0; count * CELLS];
        for (place, cells) in fired.chunks_exact_mut(CELLS).enumerate() {
            cells.copy_from_slice(&self.bias);
            for seen in 0..WINDOW {
                if let Some(token) = neighbour(place, seen, count) {
                    let from = (token * WINDOW + seen) * CELLS;
                    let part = &given[from..from + CELLS];
                    cells.iter_mut().zip(part).for_each(|(cell, x)| *cell += x);
                }
            }
            cells.iter_mut().for_each(fire);
        }
        let (pooled, strongest) = pool(&fired, &input.whole);
        let mut linked = vec![0.0; LINKS];
        weigh(&pooled, &self.links_turned, &mut linked);
        linked.iter_mut().for_each(fire);
        let mut odds = vec![0.0; HEADS.len()];
        weigh(&pooled, &self.turned, &mut odds);
        weigh(&linked, &self.turned[POOLED * HEADS.len()..], &mut odds);
        let by = weight(count);
        let mut spoken = Vec::new();
        phrases(&tokens, |key, place| {
            if let Some(row) = self.phrases.row(key) {
                self.phrases
                    .said(row)
                    .for_each(|(head, says)| odds[head] += by * says);
                spoken.push((row, place));
            }
        });
        let mut probabilities = odds.clone();
        soften(&mut probabilities, TONES);
        Scores {
            probabilities,
            trace: Trace {
                odds,
                given,
                fired,
                strongest,
                linked,
                spoken,
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::learned::WEIGHTS;

    #[test]
    fn other_files_are_refused() {
        assert_eq!(Model::read(b"").err(), Some(Fault::Foreign));
        assert_eq!(Model::read(MARK).err(), Some(Fault::Length));
        let cut = &WEIGHTS[..WEIGHTS.len() - 1];
        assert_eq!(Model::read(cut).err(), Some(Fault::Length));
    }
}
