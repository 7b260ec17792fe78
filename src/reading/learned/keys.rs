//! Spellings by their numbers: which row a number has.

/// Bits of a number that choose where to begin: hashes are spread evenly, so a shelf holds some
/// twenty, and a look-up takes a third of the steps it would take from the whole.
const SHELVES: u32 = 10;

/// Rising numbers, four bytes each as the file of weights holds them.
#[derive(Debug, Clone)]
pub struct Keys {
    keys: &'static [[u8; 4]],
    /// Where the numbers with these first bits begin; one more than there are shelves.
    shelves: Vec<u32>,
}

impl Keys {
    /// Takes the numbers of a file, four bytes each, rising.
    #[must_use]
    pub fn new(file: &'static [u8]) -> Self {
        let (keys, _) = file.as_chunks();
        let before = |shelf: u32| {
            let first = u64::from(shelf) << (u32::BITS - SHELVES);
            keys.partition_point(|key| u64::from(u32::from_le_bytes(*key)) < first) as u32
        };
        Self {
            keys,
            shelves: (0..=1 << SHELVES).map(before).collect(),
        }
    }

    /// The row of this number.
    #[must_use]
    pub fn find(&self, wanted: u32) -> Option<usize> {
        let shelf = (wanted >> (u32::BITS - SHELVES)) as usize;
        let from = *self.shelves.get(shelf)? as usize;
        let to = *self.shelves.get(shelf + 1)? as usize;
        self.keys
            .get(from..to)?
            .binary_search_by_key(&wanted, |key| u32::from_le_bytes(*key))
            .ok()
            .map(|at| from + at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_number_has_its_row_and_no_other_has_one() {
        let numbers = [0, 1, 7, 0x0040_0000, 0x0040_0001, 0x7FFF_FFFF, u32::MAX];
        let bytes: Vec<u8> = numbers.iter().copied().flat_map(u32::to_le_bytes).collect();
        let keys = Keys::new(bytes.leak());
        for (row, number) in numbers.iter().enumerate() {
            assert_eq!(keys.find(*number), Some(row));
        }
        for other in [2, 0x003F_FFFF, 0x8000_0000, u32::MAX - 1] {
            assert_eq!(keys.find(other), None);
        }
        assert_eq!(Keys::new(&[]).find(0), None);
    }
}
