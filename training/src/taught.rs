//! What the teacher said of the texts it was asked about, by the texts' hashes: eight bytes of hash,
//! then one byte a head, 255 for certainty.

use std::collections::HashMap;
use std::fs;
use std::path::Path;

use garbo::reading::learned::HEADS;

use crate::Trouble;

/// The teacher's probabilities.
#[derive(Debug, Default)]
pub struct Taught {
    rows: HashMap<u64, Vec<u8>>,
}

/// FNV-1a over the text.
#[must_use]
pub fn key(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

impl Taught {
    /// Reads every `.bin` of a folder; nothing when there is none.
    ///
    /// # Errors
    /// When a file is not whole.
    pub fn read(file: &Path) -> Result<Self, Trouble> {
        let mut taught = Self::default();
        let Ok(bytes) = fs::read(file) else {
            return Ok(taught);
        };
        let size = 8 + HEADS.len();
        if bytes.len() % size != 0 {
            return Err(Trouble::file(file, "cut short"));
        }
        for row in bytes.chunks_exact(size) {
            let (hash, said) = row.split_at(8);
            let hash = hash
                .first_chunk()
                .map_or(0, |eight| u64::from_le_bytes(*eight));
            taught.rows.insert(hash, said.to_vec());
        }
        Ok(taught)
    }

    /// What the teacher said of a text, from 0 to 1 for each head.
    #[must_use]
    pub fn of(&self, text: &str) -> Option<Vec<f32>> {
        let said = self.rows.get(&key(text))?;
        Some(said.iter().map(|byte| f32::from(*byte) / 255.0).collect())
    }

    /// How many texts it was asked about.
    #[must_use]
    pub fn count(&self) -> usize {
        self.rows.len()
    }

    /// Adds to `out` a pool of texts, one a line, with the array (`.npy`, bytes, texts × heads) the teacher
    /// made of it.
    ///
    /// # Errors
    /// When the two do not fit.
    pub fn pack(pool: &Path, array: &Path, out: &mut Vec<u8>) -> Result<usize, Trouble> {
        let texts = fs::read_to_string(pool).map_err(|fault| Trouble::file(pool, fault))?;
        let bytes = fs::read(array).map_err(|fault| Trouble::file(array, fault))?;
        let texts: Vec<&str> = texts.lines().collect();
        let said = bytes
            .len()
            .checked_sub(texts.len() * HEADS.len())
            .and_then(|head| bytes.get(head..))
            .ok_or_else(|| Trouble::file(array, "does not fit the pool"))?;
        for (text, said) in texts.iter().zip(said.chunks_exact(HEADS.len())) {
            out.extend(key(text).to_le_bytes());
            out.extend(said);
        }
        Ok(texts.len())
    }
}
