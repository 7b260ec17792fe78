//! What a token gives the cells that see it: the hottest loop of a reading, so in whole numbers, of
//! which a machine multiplies eight at a time. Whole numbers are also the same everywhere.

use super::weights::{CELLS, DEPTH, WINDOW};

/// Steps of a token's vector are cut into so many parts.
const PARTS: f32 = 16.0;
/// The largest weight, in units of its cell.
const MOST: f32 = 4095.0;
/// The largest number of a token's vector, in parts: 64 of them, times the largest weight, still
/// fit 31 bits.
const BRIM: f32 = 8000.0;
/// Cells and places of the window.
const SIGHTS: usize = WINDOW * CELLS;
/// Of these, so many by four are summed at a time: their sums stay in registers, and their weights
/// at hand for every token.
const FOURS: usize = 8;

/// The weights of the cells.
#[derive(Debug, Clone)]
pub struct Cells {
    /// [`FOURS`] by [`FOURS`], for each pair of numbers of a vector: the weights of the two, cell by
    /// cell.
    weights: Vec<[Eight; FOURS]>,
    /// What a sum is worth, for each place of the window and each cell.
    units: Vec<f32>,
}

impl Cells {
    /// Takes [`WINDOW`] × [`DEPTH`] × [`CELLS`] weights: for each number seen, that in every cell.
    #[must_use]
    pub fn new(weights: &[f32]) -> Self {
        let of = |at: usize, number: usize| {
            let (place, cell) = (at / CELLS, at % CELLS);
            weights[(place * DEPTH + number) * CELLS + cell]
        };
        let units: Vec<f32> = (0..SIGHTS)
            .map(|at| {
                let most = (0..DEPTH).fold(1e-9, |most, number| of(at, number).abs().max(most));
                most / MOST
            })
            .collect();
        let rows = (0..SIGHTS).step_by(4 * FOURS).flat_map(|first| {
            let (of, units) = (&of, &units);
            (0..DEPTH).step_by(2).map(move |number| {
                std::array::from_fn(|four| {
                    eight(std::array::from_fn(|lane| {
                        let at = first + 4 * four + lane / 2;
                        rounded(of(at, number + lane % 2) / units[at])
                    }))
                })
            })
        });
        Self {
            weights: rows.collect(),
            units: units.iter().map(|unit| unit / PARTS).collect(),
        }
    }

    /// What each token of these vectors gives each cell, for each place of the window: [`WINDOW`] ×
    /// [`CELLS`] numbers a token. (Grown into a larger function, its sums leave the registers.)
    #[must_use]
    #[inline(never)]
    pub fn given(&self, vectors: &[[f32; DEPTH]]) -> Vec<f32> {
        let pairs: Vec<[Eight; DEPTH / 2]> = vectors
            .iter()
            .map(|vector| {
                let whole = vector.map(|x| rounded((PARTS * x).clamp(-BRIM, BRIM)));
                std::array::from_fn(|pair| twice([whole[2 * pair], whole[2 * pair + 1]]))
            })
            .collect();
        let mut given = vec![0.0; vectors.len() * SIGHTS];
        let tiles = self.weights.chunks_exact(DEPTH / 2);
        for (tile, rows) in tiles.enumerate() {
            let here = tile * 4 * FOURS..(tile + 1) * 4 * FOURS;
            let units = &self.units[here.clone()];
            for (pairs, given) in pairs.iter().zip(given.chunks_exact_mut(SIGHTS)) {
                let sums = pairs
                    .iter()
                    .zip(rows)
                    .fold([NOTHING; FOURS], |sums, (pair, row)| {
                        std::array::from_fn(|four| add(sums[four], dot(*pair, row[four])))
                    });
                let given = given[here.clone()].iter_mut().zip(units);
                let sums = sums.iter().flat_map(|four| split(*four));
                for ((given, unit), sum) in given.zip(sums) {
                    *given = sum as f32 * unit;
                }
            }
        }
        given
    }
}

/// The nearest whole number.
fn rounded(x: f32) -> i16 {
    (x + 0.5).floor() as i16
}

#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
mod lanes {
    //! The browser's own instructions.

    use core::arch::wasm32::{
        i16x8, i32x4_add, i32x4_dot_i16x8, i32x4_extract_lane, i32x4_splat, v128,
    };

    pub type Eight = v128;
    pub type Four = v128;
    pub const NOTHING: Four = core::arch::wasm32::i32x4(0, 0, 0, 0);

    pub fn eight(x: [i16; 8]) -> Eight {
        i16x8(x[0], x[1], x[2], x[3], x[4], x[5], x[6], x[7])
    }

    pub fn twice(pair: [i16; 2]) -> Eight {
        i32x4_splat(i32::from(pair[1]) << 16 | i32::from(pair[0] as u16))
    }

    pub fn dot(a: Eight, b: Eight) -> Four {
        i32x4_dot_i16x8(a, b)
    }

    pub fn add(a: Four, b: Four) -> Four {
        i32x4_add(a, b)
    }

    pub fn split(four: Four) -> [i32; 4] {
        [
            i32x4_extract_lane::<0>(four),
            i32x4_extract_lane::<1>(four),
            i32x4_extract_lane::<2>(four),
            i32x4_extract_lane::<3>(four),
        ]
    }
}

#[cfg(not(all(target_arch = "wasm32", target_feature = "simd128")))]
mod lanes {
    //! The same in plain arithmetic, which compilers put into lanes by themselves.

    pub type Eight = [i16; 8];
    pub type Four = [i32; 4];
    pub const NOTHING: Four = [0; 4];

    pub fn eight(x: [i16; 8]) -> Eight {
        x
    }

    pub fn twice(pair: [i16; 2]) -> Eight {
        std::array::from_fn(|lane| pair[lane % 2])
    }

    pub fn dot(a: Eight, b: Eight) -> Four {
        std::array::from_fn(|four| {
            let at = 2 * four;
            i32::from(a[at]) * i32::from(b[at]) + i32::from(a[at + 1]) * i32::from(b[at + 1])
        })
    }

    pub fn add(a: Four, b: Four) -> Four {
        std::array::from_fn(|four| a[four] + b[four])
    }

    pub fn split(four: Four) -> [i32; 4] {
        four
    }
}

use lanes::{Eight, NOTHING, add, dot, eight, split, twice};

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn whole_numbers_say_what_fractions_say(seed in 1_u32..u32::MAX) {
            let mut state = seed;
            let mut draw = || {
                state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                (state >> 8) as f32 / (1 << 23) as f32 - 1.0
            };
            let weights: Vec<f32> = (0..SIGHTS * DEPTH).map(|_| draw()).collect();
            let vectors = [(); 2].map(|()| [(); DEPTH].map(|()| 14.0 * draw()));
            let given = Cells::new(&weights).given(&vectors);
            prop_assert_eq!(given.len(), vectors.len() * SIGHTS);
            for (at, have) in given.iter().enumerate() {
                let vector = vectors[at / SIGHTS];
                let (place, cell) = (at % SIGHTS / CELLS, at % CELLS);
                let want: f32 = (0..DEPTH)
                    .map(|x| vector[x] * weights[(place * DEPTH + x) * CELLS + cell])
                    .sum();
                // Each of 64 numbers is off by half a part at most, and by half a unit.
                prop_assert!((have - want).abs() < 1.0, "{} for {}", have, want);
            }
        }
    }

    #[test]
    fn nothing_flows_over() {
        let weights = vec![1.0; SIGHTS * DEPTH];
        let have = Cells::new(&weights).given(&[[f32::MAX; DEPTH]]);
        let brim = DEPTH as f32 * BRIM / PARTS;
        assert!(have.iter().all(|have| (have - brim).abs() < 1.0));
    }
}
