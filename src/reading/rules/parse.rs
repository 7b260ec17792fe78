//! The parser of rule files.

use std::str::FromStr;

use super::pattern::Sequence;
use super::{Of, Rule};
use crate::lexicon::{Languages, Problem, Words};

/// Reads one file. What cannot be read becomes a problem; the rest goes on.
pub fn parse(
    languages: Languages,
    file: &'static str,
    source: &'static str,
    words: &mut Words,
    problems: &mut Vec<Problem>,
) -> Vec<Rule> {
    let mut rules: Vec<Rule> = Vec::new();
    for (index, line) in source.lines().enumerate() {
        let line = line.trim_ascii();
        let number = index + 1;
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let mut complain = |what: String| {
            problems.push(Problem {
                file,
                line: number,
                what,
            })
        };
        let (head, rest) = line.split_once(' ').unwrap_or((line, ""));
        let rest = rest.trim_ascii();
        if head == "rule" {
            let prefix = format!("{}.", languages.name());
            if !rest.starts_with(&prefix) || rest.split('.').count() < 3 {
                complain(format!("`{rest}` is not `{prefix}family.slug`"));
            }
            rules.push(Rule {
                id: rest,
                of: Of::Wants,
                weight: 0.7,
                languages,
                matches: Vec::new(),
                unless: Vec::new(),
                yes: Vec::new(),
                no: Vec::new(),
                place: (file, number),
            });
            continue;
        }
        let Some(rule) = rules.last_mut() else {
            complain(format!("`{head}` stands before the first rule"));
            continue;
        };
        match head {
            "of" => match of(rest) {
                Some(of) => rule.of = of,
                None => complain(format!("no label `{rest}`")),
            },
            "weight" => match rest.parse::<f32>() {
                Ok(weight) if (0.0..=1.0).contains(&weight) => rule.weight = weight,
                _ => complain(format!("weight `{rest}` is not between 0 and 1")),
            },
            "match" => match Sequence::parse(rest, words) {
                Ok(sequence) => rule.matches.push(sequence),
                Err(what) => complain(what),
            },
            "unless" => match Sequence::parse(rest, words) {
                Ok(sequence) => rule.unless.push(sequence),
                Err(what) => complain(what),
            },
            "yes" => rule.yes.push(rest),
            "no" => rule.no.push(rest),
            _ => complain(format!("unknown line `{head}`")),
        }
    }
    rules
}

fn of(words: &str) -> Option<Of> {
    let (name, detail) = words
        .split_once(':')
        .map_or((words, ""), |(name, detail)| (name, detail));
    Some(match name {
        "pattern" => Of::Pattern(FromStr::from_str(detail).ok()?),
        "intent" => Of::Intent(FromStr::from_str(detail).ok()?),
        "topic" => Of::Topic(FromStr::from_str(detail).ok()?),
        "emotion" => Of::Emotion(FromStr::from_str(detail).ok()?),
        "polarity" => Of::Polarity(detail.parse().ok().filter(|n| (-5..=5).contains(n))?),
        "irony" => Of::Irony,
        "urgency" => Of::Urgency,
        "wants" => Of::Wants,
        "what" => Of::What,
        "defence" => Of::Defence,
        _ => return None,
    })
}
