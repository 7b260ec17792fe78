//! The shelves: which there are, and how rich and how different their wordings.

use std::collections::BTreeSet;

use garbo::reply::library::{Library, Shipped};
use garbo::reply::sectors::sectors;
use garbo::reply::{Register, Strategy};

use super::{FEW, SILENT, shelves};

#[test]
fn shelves_stand_once_under_known_numbers() {
    let mut seen = BTreeSet::new();
    for shelf in Library::new().shelves() {
        assert!(
            seen.insert((shelf.situation, shelf.language)),
            "{} {} twice",
            shelf.situation,
            shelf.language
        );
        assert!(
            !SILENT.contains(&shelf.situation),
            "{} sends nothing",
            shelf.situation
        );
        assert!(!shelf.title.trim().is_empty());
    }
}

#[test]
fn registers_have_three_strategies() {
    let mut faults = Vec::new();
    for shelf in Library::new().shelves() {
        if FEW.contains(&shelf.situation) {
            // Same strategy allowed, but three to choose from; of the warning note (41) one.
            let least = if shelf.situation == 41 { 1 } else { 3 };
            if shelf.wordings.len() < least {
                faults.push(format!(
                    "{:02} {}: {} wordings",
                    shelf.situation,
                    shelf.language,
                    shelf.wordings.len()
                ));
            }
            continue;
        }
        let registers: &[Register] = if shelf.language == "it" {
            &[Register::Tu, Register::Lei]
        } else {
            &[Register::Plain]
        };
        for register in registers {
            let of: Vec<Strategy> = shelf
                .wordings
                .iter()
                .filter(|w| w.register == *register)
                .map(|w| w.strategy)
                .collect();
            let mut distinct = of.clone();
            distinct.sort();
            distinct.dedup();
            if distinct.len() < 3 {
                faults.push(format!(
                    "{:02} {} {register}: {of:?}",
                    shelf.situation, shelf.language
                ));
            }
        }
    }
    assert!(
        faults.is_empty(),
        "fewer than three strategies:\n{}",
        faults.join("\n")
    );
}

/// The words between the marks of the template language.
fn prose(text: &str) -> String {
    let mut inside = 0i32;
    text.chars()
        .filter(|c| {
            match c {
                '{' => inside += 1,
                '}' => {
                    inside -= 1;
                    return false;
                }
                _ => {}
            }
            inside == 0
        })
        .flat_map(char::to_lowercase)
        .collect()
}

fn triples(text: &str) -> BTreeSet<[char; 3]> {
    let prose = prose(text);
    let letters: Vec<char> = prose
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .chars()
        .collect();
    letters
        .windows(3)
        .map(|three| [three[0], three[1], three[2]])
        .collect()
}

#[test]
fn sisters_differ() {
    let mut faults = Vec::new();
    for shelf in shelves() {
        // A sector's wordings stand beside the library's own.
        let general = Library::new()
            .shelves()
            .iter()
            .filter(|other| !shelf.sector.is_empty() && other.situation == shelf.situation)
            .filter(|other| other.language == shelf.language)
            .flat_map(|other| other.wordings);
        let beside: Vec<&Shipped> = general.collect();
        for (at, one) in shelf.wordings.iter().enumerate() {
            for other in shelf.wordings[at + 1..]
                .iter()
                .chain(beside.iter().copied())
            {
                if one.register != other.register {
                    continue;
                }
                let (a, b) = (triples(one.text), triples(other.text));
                let shared = a.intersection(&b).count();
                let all = a.union(&b).count().max(1);
                if shared * 10 >= all * 6 {
                    faults.push(format!("{} and {}: {shared}/{all}", one.id, other.id));
                }
                let opening = |text: &str| {
                    prose(text)
                        .split_whitespace()
                        .take(3)
                        .collect::<Vec<_>>()
                        .join(" ")
                };
                if opening(one.text) == opening(other.text) {
                    faults.push(format!("{} and {} open alike", one.id, other.id));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// The trades of the brief, each with enough to name and enough to say.
#[test]
fn sectors_are_rich_enough() {
    let names: BTreeSet<&str> = sectors().iter().map(|sector| sector.name).collect();
    for language in ["it", "en"] {
        let files: BTreeSet<String> = std::fs::read_dir(format!("src/reply/sectors/{language}"))
            .unwrap()
            .map(|file| file.unwrap().path())
            .map(|path| path.file_stem().unwrap().to_string_lossy().into_owned())
            .collect();
        assert!(files.len() >= 10 && files.iter().map(String::as_str).eq(names.iter().copied()));
    }
    let mut faults = Vec::new();
    for sector in sectors() {
        let name = format!("{} {}", sector.name, sector.language);
        if sector.things.len() < 60 {
            faults.push(format!("{name}: {} things", sector.things.len()));
        }
        let registers: &[Register] = if sector.language == "it" {
            &[Register::Tu, Register::Lei]
        } else {
            &[Register::Plain]
        };
        for register in registers {
            let wordings = sector.shelves.iter().flat_map(|shelf| shelf.wordings);
            let count = wordings.filter(|it| it.register == *register).count();
            if count < 12 {
                faults.push(format!("{name} {register}: {count} wordings"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
