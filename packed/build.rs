//! Reads the word lists and rules, and leaves them packed for the library to hold.

use std::path::PathBuf;
use std::{env, fs, io};

use garbo::reading::reader::Reader;

fn main() -> io::Result<()> {
    let packed = Reader::new().pack().map_err(io::Error::other)?;
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    fs::write(out.join("packed.bin"), packed)
}
