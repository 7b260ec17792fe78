//! Words and pairs of neighbouring words that speak for a head by themselves: what is said of
//! "di nuovo" or of "no one" needs no network to be weighed, and is not drowned in one
//! (the wide part beside the deep one of Cheng et al. 2016, <https://arxiv.org/abs/1606.07792>).

use std::ops::Range;

use super::head::HEADS;
use super::keys::Keys;
use super::weights::Fault;

/// What stands before the first token and after the last.
const EDGE: u32 = 0x9E37_79B9;

/// The number of a pair of spellings; [`super::hash`] makes those of the spellings.
fn pair(first: u32, second: u32) -> u32 {
    first
        .rotate_left(11)
        .wrapping_mul(0x85EB_CA6B)
        .wrapping_add(second)
        .wrapping_mul(0xC2B2_AE35)
}

/// Hands over the words of a comment and their pairs, each with its number and its tokens; the edges
/// of the comment pair with its first and last token.
pub fn phrases(tokens: &[u32], mut take: impl FnMut(u32, Range<usize>)) {
    let mut before = EDGE;
    for (at, token) in tokens.iter().enumerate() {
        take(*token, at..at + 1);
        take(pair(before, *token), at.saturating_sub(1)..at + 1);
        before = *token;
    }
    if let Some(last) = tokens.len().checked_sub(1) {
        take(pair(before, EDGE), last..last + 1);
    }
}

/// How much each phrase of a comment of so many tokens counts: as the cosine of texts would weigh it.
#[must_use]
pub fn weight(tokens: usize) -> f32 {
    1.0 / (2.0 * tokens.max(1) as f32).sqrt()
}

/// The phrases known, and what each says of which heads.
#[derive(Debug, Clone)]
pub struct Phrases {
    /// Their numbers.
    keys: Keys,
    /// Where the words of each begin in `heads` and `steps`; one more than there are phrases.
    starts: Vec<u32>,
    /// Heads spoken of, by their index.
    heads: &'static [u8],
    /// For each, a signed number of steps. Apart from the heads both pack better.
    steps: &'static [u8],
    /// What a step is worth, in log odds.
    step: f32,
}

impl Phrases {
    /// Takes them from the rest of a file of weights: how many, the numbers, how many heads each
    /// speaks of, what it says, and before all the step.
    ///
    /// # Errors
    /// When the file ends too early.
    pub(super) fn read(rest: &mut &'static [u8]) -> Result<Self, Fault> {
        let mut take = |bytes: usize| -> Result<&'static [u8], Fault> {
            let (part, after) = rest.split_at_checked(bytes).ok_or(Fault::Length)?;
            *rest = after;
            Ok(part)
        };
        let four = |bytes: &[u8]| bytes.first_chunk().copied().unwrap_or_default();
        let step = f32::from_le_bytes(four(take(4)?));
        let count = u32::from_le_bytes(four(take(4)?)) as usize;
        let keys = Keys::new(take(4 * count)?);
        let mut starts = Vec::with_capacity(count + 1);
        let mut start = 0;
        starts.push(start);
        for heads in take(count)? {
            start += u32::from(*heads);
            starts.push(start);
        }
        let heads = take(start as usize)?;
        let steps = take(start as usize)?;
        // The greatest, for that the compiler looks at sixteen at a time.
        let most = heads.iter().copied().fold(0, u8::max);
        if usize::from(most) >= HEADS.len() {
            return Err(Fault::Foreign);
        }
        Ok(Self {
            keys,
            starts,
            heads,
            steps,
            step,
        })
    }

    /// The row of the phrase of this number.
    pub(super) fn row(&self, key: u32) -> Option<usize> {
        self.keys.find(key)
    }

    /// What the phrase in this row says: heads, by their index, and log odds.
    pub(super) fn said(&self, row: usize) -> impl Iterator<Item = (usize, f32)> + '_ {
        let said = self.starts[row] as usize..self.starts[row + 1] as usize;
        self.heads[said.clone()]
            .iter()
            .zip(&self.steps[said])
            .map(|(head, steps)| (usize::from(*head), self.step * f32::from(*steps as i8)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::learned::hash;

    fn keys(text: &str) -> Vec<(u32, Range<usize>)> {
        let tokens: Vec<u32> = text.split(' ').map(hash).collect();
        let mut keys = Vec::new();
        phrases(&tokens, |key, place| keys.push((key, place)));
        keys
    }

    #[test]
    fn a_comment_has_its_words_its_pairs_and_its_edges() {
        let found = keys("never came back");
        let places: Vec<Range<usize>> = found.iter().map(|(_, place)| place.clone()).collect();
        assert_eq!(places, [0..1, 0..1, 1..2, 0..2, 2..3, 1..3, 2..3]);
        assert_eq!(
            found[3].0,
            keys("they never came")[5].0,
            "a pair is the same anywhere"
        );
        assert_ne!(found[3].0, keys("came never")[3].0, "order tells");
        phrases(&[], |_, _| unreachable!("nothing says nothing"));
    }
}
