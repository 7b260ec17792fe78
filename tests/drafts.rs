//! Good drafts must pass in silence, bad ones be caught by the right check: measured on cases
//! written by people who had not seen the checks.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeMap;

use garbo::comment::Comment;
use garbo::draft::{Channel, Draft};
use garbo::engine::Garbo;
use garbo::reply::Register;
use garbo::settings::Settings;

/// Characters that a reply may have on each site.
const LIMITS: &[(&str, usize)] = &[
    ("x", 280),
    ("instagram", 2200),
    ("google", 4096),
    ("facebook", 8000),
    ("youtube", 10_000),
];

struct Case {
    place: String,
    comment: String,
    earlier: Vec<String>,
    text: String,
    register: Register,
    limit: Option<usize>,
    channel: Channel,
    replies: u8,
    banned: Vec<String>,
    /// The checks to raise, the main one first.
    checks: Vec<u8>,
}

fn cases(name: &str) -> Vec<Case> {
    let path = format!("{}/tests/drafts/{name}.tsv", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(path).unwrap();
    text.lines()
        .enumerate()
        .filter(|(_, line)| !line.trim().is_empty())
        .map(|(number, line)| {
            let cells: Vec<&str> = line.split('\t').collect();
            let [
                language,
                register,
                site,
                replies,
                channel,
                comment,
                draft,
                checks,
            ] = cells[..]
            else {
                panic!("{name}.tsv:{}: {} cells", number + 1, cells.len());
            };
            let lines = |text: &str| text.replace(" / ", "\n");
            let (site, banned) = site.split_once("+vietato:").unwrap_or((site, ""));
            let mut texts = comment.split(" ||| ");
            Case {
                place: format!("{name}.tsv:{} {language}", number + 1),
                comment: lines(texts.next().unwrap_or_default()),
                earlier: texts.map(lines).collect(),
                text: lines(draft),
                register: register.parse().unwrap(),
                limit: LIMITS
                    .iter()
                    .find(|(known, _)| *known == site)
                    .map(|(_, limit)| *limit),
                channel: channel.parse().unwrap(),
                replies: replies.trim().parse().unwrap(),
                banned: banned
                    .split(';')
                    .filter(|word| !word.is_empty())
                    .map(str::to_owned)
                    .collect(),
                checks: checks
                    .split(',')
                    .filter_map(|check| check.trim().parse().ok())
                    .collect(),
            }
        })
        .collect()
}

/// The numbers of the checks that a case raises, and each with its words.
fn raised(garbo: &Garbo, case: &Case) -> Vec<(u8, String)> {
    let comment = Comment {
        text: case.comment.clone(),
        replies: case.replies,
        ..Comment::default()
    };
    let draft = Draft {
        register: case.register,
        limit: case.limit,
        channel: case.channel,
        earlier: &case.earlier,
        replies: case.replies,
        banned: &case.banned,
        ..Draft::of(&case.text)
    };
    let checked = garbo.check_draft(&draft, &comment, &Settings::default());
    checked
        .findings
        .iter()
        .map(|one| {
            let words = one.span.map_or("-", |span| span.of(&case.text));
            (one.check.number(), words.to_owned())
        })
        .collect()
}

#[test]
fn good_drafts_pass_in_silence() {
    let garbo = Garbo::new();
    let cases = cases("good");
    let mut said = Vec::new();
    for case in &cases {
        for (check, words) in raised(&garbo, case) {
            said.push(format!(
                "{check} «{words}»\t{}\t{}\t{}",
                case.place, case.comment, case.text
            ));
        }
    }
    println!(
        "{} findings in {} good drafts\n{}",
        said.len(),
        cases.len(),
        said.join("\n")
    );
    assert!(cases.len() >= 300, "{} cases", cases.len());
    assert!(said.len() * 100 <= cases.len(), "{} findings", said.len());
}

#[test]
fn bad_drafts_are_caught_by_the_right_check() {
    let garbo = Garbo::new();
    let cases = cases("bad");
    let mut missed = Vec::new();
    let mut by_check: BTreeMap<u8, (usize, usize)> = BTreeMap::new();
    for case in &cases {
        let main = *case.checks.first().expect("a bad draft names its check");
        let found = raised(&garbo, case);
        let caught = found.iter().any(|(check, _)| *check == main);
        let count = by_check.entry(main).or_default();
        count.0 += usize::from(caught);
        count.1 += 1;
        if !caught {
            missed.push(format!(
                "{main}\t{}\t{:?}\t{}\t{}",
                case.place, found, case.comment, case.text
            ));
        }
    }
    missed.sort();
    println!(
        "{} of {} missed\n{by_check:?}\n{}",
        missed.len(),
        cases.len(),
        missed.join("\n")
    );
    assert!(cases.len() >= 300, "{} cases", cases.len());
    assert!(
        missed.len() * 20 <= cases.len(),
        "{} missed of {}",
        missed.len(),
        cases.len()
    );
}
