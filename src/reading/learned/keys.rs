//! Words and phrases by their numbers: which row a number has.

/// Bits of a number that choose where to begin: hashes are spread evenly, so a shelf holds some
/// twenty, and a look-up takes a third of the steps it would take from the whole.
const SHELVES: u32 = 12;

/// Rising numbers.
#[derive(Debug, Clone)]
pub struct Keys {
    keys: Vec<u32>,
    /// Where the numbers with these first bits begin; one more than there are shelves.
    shelves: Vec<u32>,
}

/// Rising numbers as the file of weights holds them: how far each is from the one before, all the lowest
/// bytes first and all the highest last. The higher bytes are nearly all nothing, so half of the file
/// packs away.
#[must_use]
pub fn apart(numbers: &[u32]) -> Vec<u8> {
    let before = [0].iter().chain(numbers);
    let steps: Vec<[u8; 4]> = numbers
        .iter()
        .zip(before)
        .map(|(number, before)| number.wrapping_sub(*before).to_le_bytes())
        .collect();
    (0..4)
        .flat_map(|byte| steps.iter().map(move |step| step[byte]))
        .collect()
}

impl Keys {
    /// Takes the numbers of a file, four bytes each, [`apart`].
    #[must_use]
    pub fn new(file: &[u8]) -> Self {
        let count = file.len() / 4;
        let mut number = 0_u32;
        let keys: Vec<u32> = (0..count)
            .map(|at| {
                let step = [0, 1, 2, 3].map(|byte| file[byte * count + at]);
                number = number.wrapping_add(u32::from_le_bytes(step));
                number
            })
            .collect();
        let before = |shelf: u32| {
            let first = u64::from(shelf) << (u32::BITS - SHELVES);
            keys.partition_point(|key| u64::from(*key) < first) as u32
        };
        Self {
            shelves: (0..=1 << SHELVES).map(before).collect(),
            keys,
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
            .binary_search(&wanted)
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
        let keys = Keys::new(&apart(&numbers));
        for (row, number) in numbers.iter().enumerate() {
            assert_eq!(keys.find(*number), Some(row));
        }
        for other in [2, 0x003F_FFFF, 0x8000_0000, u32::MAX - 1] {
            assert_eq!(keys.find(other), None);
        }
        assert_eq!(Keys::new(&[]).find(0), None);
    }
}
