//! Every wording of the reply library, in many contexts: what a machine can check of P18–P23.
#![allow(missing_docs)]

mod agreement;
mod contexts;
mod lengths;
mod practice;
mod registers;
mod rendering;
mod shelves;

use garbo::reply::library::{Library, Shelf, Shipped};
use garbo::reply::sectors::sectors;

/// Situations without a file: nothing is sent.
const SILENT: &[u8] = &[38, 40, 50, 51];
/// Situations that list no name (G) or speak to everybody.
const NO_GREETING: &[u8] = &[32, 39, 41, 42, 43, 48];
/// Situations where fewer than three wordings are enough.
const FEW: &[u8] = &[32, 39, 41, 42, 43];
/// Situations of joy, where one emoji may stand.
const GLAD: &[u8] = &[44, 45, 46, 54];
/// Situations where a wording may be one sentence.
const BRIEF: &[u8] = &[32, 36, 37, 39, 41, 42, 43, 48, 54, 45, 44];

/// The library's shelves, and those of every sector.
fn shelves() -> impl Iterator<Item = &'static Shelf> {
    let general = Library::new().shelves().iter();
    general.chain(sectors().iter().flat_map(|sector| sector.shelves))
}

fn every(check: impl Fn(&Shelf, &Shipped) -> Result<(), String> + Sync) {
    let shelves: Vec<&Shelf> = shelves().collect();
    // Two at a time: rendering two hundred contexts each is work.
    let faults: Vec<String> = std::thread::scope(|scope| {
        let halves: Vec<_> = shelves
            .chunks(shelves.len().div_ceil(2).max(1))
            .map(|half| {
                let check = &check;
                scope.spawn(move || {
                    let mut faults = Vec::new();
                    for shelf in half {
                        for shipped in shelf.wordings {
                            if let Err(fault) = check(shelf, shipped) {
                                faults.push(format!("{}: {fault}", shipped.id));
                            }
                        }
                    }
                    faults
                })
            })
            .collect();
        halves
            .into_iter()
            .flat_map(|half| half.join().unwrap_or_else(|_| vec!["a panic".to_owned()]))
            .collect()
    });
    assert!(
        faults.is_empty(),
        "{} faults\n{}",
        faults.len(),
        faults.join("\n")
    );
}
