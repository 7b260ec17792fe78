//! Where the teacher places each word: `vectors.bin`, four bytes of hash and [`DEPTH`] signed bytes
//! a word. A word seen seldom, or never, begins near the words it resembles.

use std::collections::HashMap;
use std::fs;
use std::path::Path;

use garbo::reading::learned::{DEPTH, hash};

use crate::Trouble;

/// What one step of a byte is worth: the teacher's numbers are scaled so that most lie within ±1.
const STEP: f32 = 0.3 / 127.0;

/// Joins words, one a line, with the array (`.npy`, signed bytes, words × [`DEPTH`]) the teacher made
/// of them.
///
/// # Errors
/// When the two do not fit.
pub fn pack(words: &Path, array: &Path, to: &Path) -> Result<usize, Trouble> {
    let text = fs::read_to_string(words).map_err(|fault| Trouble::file(words, fault))?;
    let bytes = fs::read(array).map_err(|fault| Trouble::file(array, fault))?;
    let words: Vec<&str> = text.lines().collect();
    let rows = bytes
        .len()
        .checked_sub(words.len() * DEPTH)
        .and_then(|head| bytes.get(head..))
        .ok_or_else(|| Trouble::file(array, "does not fit the words"))?;
    let mut out = Vec::with_capacity(words.len() * (4 + DEPTH));
    for (word, row) in words.iter().zip(rows.chunks_exact(DEPTH)) {
        out.extend(hash(word).to_le_bytes());
        out.extend(row);
    }
    fs::write(to, out).map_err(|fault| Trouble::file(to, fault))?;
    Ok(words.len())
}

/// Sets the vectors of the words that the file knows; how many they were. Without the file, none.
///
/// # Errors
/// When the file is not whole.
pub fn place(
    file: &Path,
    vocabulary: &HashMap<String, u32>,
    vectors: &mut [f32],
) -> Result<usize, Trouble> {
    let Ok(bytes) = fs::read(file) else {
        return Ok(0);
    };
    if bytes.len() % (4 + DEPTH) != 0 {
        return Err(Trouble::file(file, "cut short"));
    }
    let rows: HashMap<u32, u32> = vocabulary
        .iter()
        .map(|(word, row)| (hash(word), *row))
        .collect();
    let mut placed = 0;
    for entry in bytes.chunks_exact(4 + DEPTH) {
        let (key, vector) = entry.split_at(4);
        let key = key
            .first_chunk()
            .map_or(0, |four| u32::from_le_bytes(*four));
        let Some(row) = rows.get(&key) else { continue };
        for (value, byte) in vectors[*row as usize * DEPTH..][..DEPTH]
            .iter_mut()
            .zip(vector)
        {
            *value = f32::from(*byte as i8) * STEP;
        }
        placed += 1;
    }
    Ok(placed)
}
