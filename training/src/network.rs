//! The network while it learns: the same arithmetic as the shipped one, with gradients.

use garbo::reading::learned::{
    CELLS, DEPTH, GRAMS, HEADS, Input, LINKS, POOLED, TAGS, TONES, WEIGHED, WHOLE, WINDOW, dot,
    grams, pool, soften,
};

/// A token as the network learns it.
#[derive(Debug, Clone)]
pub struct Seen {
    /// Row of the word, where it is known.
    pub word: Option<u32>,
    /// Buckets of its runs of letters.
    pub grams: Vec<u32>,
    /// Traits.
    pub tags: Vec<(u8, f32)>,
}

/// A text made ready.
#[derive(Debug, Clone)]
pub struct Example {
    /// Its tokens.
    pub seen: Vec<Seen>,
    /// What the rules said.
    pub whole: Vec<f32>,
    /// What is wanted of each head, and how much it counts; nothing where it counts zero.
    pub wanted: Vec<(f32, f32)>,
}

impl Seen {
    /// The tokens of an input; `row` finds a word's row.
    pub fn of(input: &Input, row: impl Fn(&str) -> Option<u32>) -> Vec<Self> {
        input
            .slots
            .iter()
            .map(|slot| {
                let mut runs = Vec::new();
                grams(&slot.text, |run| runs.push(run as u32));
                Self {
                    word: row(&slot.text),
                    grams: runs,
                    tags: slot.tags.clone(),
                }
            })
            .collect()
    }
}

/// All that is learned.
#[derive(Debug, Clone)]
pub struct Network {
    /// Vectors of known words.
    pub words: Vec<f32>,
    /// Vectors of runs of letters.
    pub grams: Vec<f32>,
    /// The small parts, one after the other: traits, cells, their bias, links, heads.
    pub dense: Vec<f32>,
}

/// Where the small parts begin in `dense`.
pub const CELLS_AT: usize = TAGS * DEPTH;
/// See [`CELLS_AT`].
pub const BIAS_AT: usize = CELLS_AT + WINDOW * DEPTH * CELLS;
/// See [`CELLS_AT`].
pub const LINKS_AT: usize = BIAS_AT + CELLS;
/// See [`CELLS_AT`].
pub const HEADS_AT: usize = LINKS_AT + LINKS * POOLED;

/// Length of the small parts.
#[must_use]
pub fn dense_length() -> usize {
    HEADS_AT + HEADS.len() * WEIGHED
}

/// A small generator of chance (xorshift), so that training can be repeated.
#[derive(Debug, Clone)]
pub struct Chance(u64);

impl Chance {
    /// From a seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    /// From 0 to 1.
    pub fn draw(&mut self) -> f32 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 40) as f32 / (1u64 << 24) as f32
    }

    /// About the normal distribution, mean 0.
    fn spread(&mut self, by: f32) -> f32 {
        let sum: f32 = (0..6).map(|_| self.draw()).sum();
        (sum - 3.0) * 1.414 * by
    }

    /// A random order of so many things.
    pub fn order(&mut self, count: usize) -> Vec<usize> {
        let mut order: Vec<usize> = (0..count).collect();
        for at in (1..count).rev() {
            let other = (self.draw() * (at + 1) as f32) as usize;
            order.swap(at, other.min(at));
        }
        order
    }
}

/// What one thread learns from its part of a batch.
#[derive(Debug, Clone, Default)]
pub struct Gradient {
    /// For the small parts.
    pub dense: Vec<f32>,
    /// Rows of word vectors and their gradients.
    pub words: Vec<(u32, [f32; DEPTH])>,
    /// Rows of letter vectors.
    pub grams: Vec<(u32, [f32; DEPTH])>,
    /// Sum of the losses.
    pub loss: f32,
}

/// How much chance takes away while learning.
#[derive(Debug, Clone, Copy)]
pub struct Drop {
    /// Words shown by their letters only.
    pub word: f32,
    /// Cells kept silent.
    pub cell: f32,
    /// Texts whose rules are kept silent.
    pub whole: f32,
    /// Links kept silent.
    pub link: f32,
}

/// Adds `by` times a row to the sums.
fn add(sums: &mut [f32], by: f32, row: &[f32]) {
    sums.iter_mut().zip(row).for_each(|(sum, x)| *sum += by * x);
}

impl Network {
    /// Small random numbers; so many rows of words.
    #[must_use]
    pub fn new(words: usize, chance: &mut Chance) -> Self {
        let mut fill =
            |count: usize, by: f32| -> Vec<f32> { (0..count).map(|_| chance.spread(by)).collect() };
        let mut dense = fill(TAGS * DEPTH, 0.1);
        dense.extend(fill(
            WINDOW * DEPTH * CELLS,
            (2.0 / (WINDOW * DEPTH) as f32).sqrt(),
        ));
        dense.extend(fill(CELLS, 0.0));
        dense.extend(fill(LINKS * POOLED, (2.0 / POOLED as f32).sqrt()));
        dense.extend(fill(HEADS.len() * WEIGHED, 0.02));
        Self {
            words: fill(words * DEPTH, 0.1),
            grams: fill(GRAMS * DEPTH, 0.1),
            dense,
        }
    }

    /// Vectors of the tokens with an empty place at both ends; `without` marks words hidden.
    fn vectors(&self, seen: &[Seen], without: &[bool]) -> Vec<f32> {
        let mut vectors = vec![0.0; (seen.len() + 2) * DEPTH];
        for (at, token) in seen.iter().enumerate() {
            let into = &mut vectors[(at + 1) * DEPTH..(at + 2) * DEPTH];
            if let Some(word) = token.word.filter(|_| !without[at]) {
                let row = &self.words[word as usize * DEPTH..][..DEPTH];
                into.iter_mut().zip(row).for_each(|(sum, x)| *sum += x);
            }
            let by = 1.0 / token.grams.len().max(1) as f32;
            for run in &token.grams {
                let row = &self.grams[*run as usize * DEPTH..][..DEPTH];
                into.iter_mut().zip(row).for_each(|(sum, x)| *sum += by * x);
            }
            for (tag, strength) in &token.tags {
                let row = &self.dense[usize::from(*tag) * DEPTH..][..DEPTH];
                into.iter_mut()
                    .zip(row)
                    .for_each(|(sum, x)| *sum += strength * x);
            }
        }
        vectors
    }

    fn fire(&self, vectors: &[f32], count: usize) -> Vec<f32> {
        let weights = &self.dense[CELLS_AT..BIAS_AT];
        let bias = &self.dense[BIAS_AT..LINKS_AT];
        let mut fired = vec![0.0; count * CELLS];
        for (place, cells) in fired.chunks_exact_mut(CELLS).enumerate() {
            cells.copy_from_slice(bias);
            let window = &vectors[place * DEPTH..(place + WINDOW) * DEPTH];
            for (value, weights) in window.iter().zip(weights.chunks_exact(CELLS)) {
                for (cell, weight) in cells.iter_mut().zip(weights) {
                    *cell += value * weight;
                }
            }
            cells.iter_mut().for_each(|cell| *cell = cell.max(0.0));
        }
        fired
    }

    /// Probabilities of every head.
    #[must_use]
    pub fn judge(&self, seen: &[Seen], whole: &[f32]) -> Vec<f32> {
        let vectors = self.vectors(seen, &vec![false; seen.len()]);
        let fired = self.fire(&vectors, seen.len());
        let (pooled, _) = pool(&fired, whole);
        let linked = self.link(&pooled);
        let mut odds = self.odds(&pooled, &linked);
        soften(&mut odds, TONES);
        odds
    }

    fn link(&self, pooled: &[f32]) -> Vec<f32> {
        self.dense[LINKS_AT..HEADS_AT]
            .chunks_exact(POOLED)
            .map(|weights| dot(weights, pooled).max(0.0))
            .collect()
    }

    fn odds(&self, pooled: &[f32], linked: &[f32]) -> Vec<f32> {
        self.dense[HEADS_AT..]
            .chunks_exact(WEIGHED)
            .map(|weights| {
                let (own, of_links) = weights.split_at(POOLED);
                dot(own, pooled) + dot(of_links, linked)
            })
            .collect()
    }

    /// Adds one example's gradient.
    pub fn learn(&self, example: &Example, drop: Drop, chance: &mut Chance, into: &mut Gradient) {
        let count = example.seen.len();
        let hidden: Vec<bool> = (0..count).map(|_| chance.draw() < drop.word).collect();
        let vectors = self.vectors(&example.seen, &hidden);
        let fired = self.fire(&vectors, count);
        let silent: Vec<f32> = (0..2 * CELLS)
            .map(|_| {
                if chance.draw() < drop.cell {
                    0.0
                } else {
                    1.0 / (1.0 - drop.cell)
                }
            })
            .collect();
        let mute = chance.draw() < drop.whole;
        let none = [0.0; WHOLE];
        let whole: &[f32] = if mute { &none } else { &example.whole };
        let (mut pooled, strongest) = pool(&fired, whole);
        pooled.iter_mut().zip(&silent).for_each(|(x, s)| *x *= s);
        let linked = self.link(&pooled);
        let quiet: Vec<f32> = (0..LINKS)
            .map(|_| {
                if chance.draw() < drop.link {
                    0.0
                } else {
                    1.0 / (1.0 - drop.link)
                }
            })
            .collect();
        let heard: Vec<f32> = linked.iter().zip(&quiet).map(|(x, s)| x * s).collect();
        let mut probabilities = self.odds(&pooled, &heard);
        soften(&mut probabilities, TONES);
        // Loss, and its slope at each head.
        let mut slopes = vec![0.0; HEADS.len()];
        for (head, ((wanted, counts), p)) in example.wanted.iter().zip(&probabilities).enumerate() {
            if *counts > 0.0 {
                slopes[head] = counts * (p - wanted);
                let p = p.clamp(1e-6, 1.0 - 1e-6);
                let other = if head < 3 {
                    0.0
                } else {
                    (1.0 - wanted) * (1.0 - p).ln()
                };
                into.loss -= counts * (wanted * p.ln() + other);
            }
        }
        let mut down = vec![0.0; POOLED];
        let mut to_links = vec![0.0; LINKS];
        for (head, slope) in slopes.iter().enumerate() {
            if *slope == 0.0 {
                continue;
            }
            let at = HEADS_AT + head * WEIGHED;
            let (own, of_links) = self.dense[at..at + WEIGHED].split_at(POOLED);
            let gradient = &mut into.dense[at..at + WEIGHED];
            for (g, x) in gradient.iter_mut().zip(pooled.iter().chain(&heard)) {
                *g += slope * x;
            }
            add(&mut down, *slope, own);
            add(&mut to_links, *slope, of_links);
        }
        for link in (0..LINKS).filter(|link| linked[*link] > 0.0) {
            let slope = to_links[link] * quiet[link];
            let at = LINKS_AT + link * POOLED;
            add(&mut into.dense[at..at + POOLED], slope, &pooled);
            add(&mut down, slope, &self.dense[at..at + POOLED]);
        }
        down.iter_mut().zip(&silent).for_each(|(d, s)| *d *= s);
        let mean = 1.0 / count.max(1) as f32;
        let mut below = vec![0.0; (count + 2) * DEPTH];
        for place in 0..count {
            let mut cells = [0.0; CELLS];
            let mut any = false;
            for (cell, g) in cells.iter_mut().enumerate() {
                if fired[place * CELLS + cell] > 0.0 {
                    let best = if strongest[cell] == place {
                        down[cell]
                    } else {
                        0.0
                    };
                    *g = best + mean * down[CELLS + cell];
                    any = true;
                }
            }
            if !any {
                continue;
            }
            into.dense[BIAS_AT..LINKS_AT]
                .iter_mut()
                .zip(&cells)
                .for_each(|(sum, g)| *sum += g);
            for seen in 0..WINDOW * DEPTH {
                let value = vectors[place * DEPTH + seen];
                let at = CELLS_AT + seen * CELLS;
                below[place * DEPTH + seen] += dot(&cells, &self.dense[at..at + CELLS]);
                add(&mut into.dense[at..at + CELLS], value, &cells);
            }
        }
        for (at, token) in example.seen.iter().enumerate() {
            let Some(g) = below[(at + 1) * DEPTH..].first_chunk::<DEPTH>() else {
                continue;
            };
            if let Some(word) = token.word.filter(|_| !hidden[at]) {
                into.words.push((word, *g));
            }
            let by = 1.0 / token.grams.len().max(1) as f32;
            let part = g.map(|x| by * x);
            into.grams
                .extend(token.grams.iter().map(|run| (*run, part)));
            for (tag, strength) in &token.tags {
                let to = &mut into.dense[usize::from(*tag) * DEPTH..][..DEPTH];
                to.iter_mut()
                    .zip(g)
                    .for_each(|(sum, g)| *sum += strength * g);
            }
        }
    }
}
