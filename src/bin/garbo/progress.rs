//! How far a long input has got, on a terminal only.

use std::io::{self, IsTerminal, Read, Write};
use std::time::{Duration, Instant};

use crate::words::Words;

/// Nothing is said before this, nor more often.
const PAUSE: Duration = Duration::from_millis(1000);

/// An input that says how much of it has been read.
pub struct Counted<'a, R> {
    input: R,
    size: Option<u64>,
    read: u64,
    words: &'a Words,
    shown: bool,
    /// When something was last said; nothing on a terminal to say it on when absent.
    last: Option<Instant>,
}

impl<'a, R> Counted<'a, R> {
    /// Counts `input`, of `size` bytes where known.
    pub fn new(input: R, size: Option<u64>, words: &'a Words) -> Self {
        Self {
            input,
            size,
            read: 0,
            words,
            shown: false,
            last: io::stderr().is_terminal().then(Instant::now),
        }
    }
}

impl<R: Read> Read for Counted<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.input.read(buffer)?;
        self.read += count as u64;
        if let Some(last) = self.last.as_mut().filter(|last| last.elapsed() >= PAUSE) {
            *last = Instant::now();
            let percent = self
                .size
                .filter(|size| *size > 0)
                .map(|size| self.read * 100 / size);
            let _ = write!(
                io::stderr(),
                "\r{} ",
                self.words.progress(self.read >> 20, percent)
            );
            self.shown = true;
        }
        Ok(count)
    }
}

impl<R> Drop for Counted<'_, R> {
    fn drop(&mut self) {
        if self.shown {
            let _ = writeln!(io::stderr());
        }
    }
}
