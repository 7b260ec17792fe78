//! How alike two texts are: the letter triples they share (Jaccard).

/// From here on two suggestions beside each other read like one said twice.
pub const ALIKE: f32 = 0.5;

/// From here on a reply repeats one that stands in the thread already (P23).
pub const REPEATED: f32 = 0.6;

/// The letter triples of a text, each once, in order.
#[derive(Debug, Clone)]
pub struct Triples(Vec<u64>);

impl Triples {
    /// Lower case, blanks as one.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let mut letters: Vec<u64> = Vec::with_capacity(text.len());
        for word in text.split_whitespace() {
            if !letters.is_empty() {
                letters.push(u64::from(' '));
            }
            letters.extend(word.chars().flat_map(char::to_lowercase).map(u64::from));
        }
        // A character takes 21 bits, so three fit.
        let mut triples: Vec<u64> = letters
            .windows(3)
            .map(|three| three.iter().fold(0, |all, letter| (all << 21) | letter))
            .collect();
        triples.sort_unstable();
        triples.dedup();
        Self(triples)
    }

    /// From 0, nothing in common, to 1, the same.
    #[must_use]
    #[expect(
        clippy::cast_precision_loss,
        reason = "texts have thousands of triples"
    )]
    pub fn likeness(&self, other: &Self) -> f32 {
        let shared = self
            .0
            .iter()
            .filter(|triple| other.0.binary_search(triple).is_ok())
            .count();
        let all = self.0.len() + other.0.len() - shared;
        if all == 0 {
            return 0.0;
        }
        shared as f32 / all as f32
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn likeness_is_none_to_whole() {
        let of = |one: &str, other: &str| Triples::of(one).likeness(&Triples::of(other));
        assert!((of("Ti rispondo  qui", "ti rispondo qui") - 1.0).abs() < f32::EPSILON);
        assert!(of("ti rispondo qui", "zzz") < 0.01);
        assert!(of("", "") < 0.01);
        // abc bcd | abc bce: one of three.
        assert!((of("abcd", "abce") - 1.0 / 3.0).abs() < 0.001);
    }
}
