//! Every wording rendered: clean, greeted, signed and short, whatever is known.

use super::agreement::agrees;
use super::contexts::{HELP, NOUNS, renderings};
use super::{BRIEF, NO_GREETING, every};
use garbo::reply::library::Shelf;

fn body(text: &str) -> &str {
    text.rsplit_once("\n— ").map_or(text, |(body, _)| body)
}

/// Two to four sentences, one question, three slots, and no longer than a reply may be (P21).
fn is_short(shelf: &Shelf, text: &str) -> Result<(), String> {
    let plain = body(text)
        .replace("https://esempio.it/aiuto", "qui")
        .replace("https://esempio.it/modulo", "qui")
        .replace("https://esempio.it/chat", "qui")
        .replace("aiuto@esempio.it", "qui");
    let sentences = plain
        .split(['.', '?', '!', '…'])
        .filter(|part| part.chars().any(char::is_alphabetic))
        .count();
    let least = if BRIEF.contains(&shelf.situation) {
        1
    } else {
        2
    };
    if !(least..=4).contains(&sentences) {
        return Err(format!("{sentences} sentences: {text}"));
    }
    if plain.matches('?').count() > 1 {
        return Err(format!("more than one question: {text}"));
    }
    if plain.chars().count() > 460 {
        return Err(format!("{} characters: {text}", plain.chars().count()));
    }
    if plain.matches('[').count() > 3 {
        return Err(format!("more than three slots: {text}"));
    }
    Ok(())
}

#[test]
fn wordings_render_clean_in_every_context() {
    every(|shelf, shipped| {
        if shipped.text.lines().last().map(str::trim) != Some("{{ signature }}") {
            return Err("the last line is not {{ signature }}".to_owned());
        }
        let greeted = !NO_GREETING.contains(&shelf.situation);
        if greeted && !shipped.text.trim_start().starts_with("{{ greeting }}") {
            return Err("does not begin with {{ greeting }}".to_owned());
        }
        for (text, sampled) in renderings(shelf, shipped)? {
            // A word the wording says by itself stands there on its own terms.
            if let Some(at) = sampled.noun
                && !shipped.text.contains(NOUNS[at].word)
            {
                agrees(&text, &NOUNS[at])?;
            }
            if greeted && !text.starts_with(sampled.greeting) {
                return Err(format!("not greeted: {text}"));
            }
            if !text
                .lines()
                .last()
                .is_some_and(|line| line.starts_with("— "))
            {
                return Err(format!("not signed: {text}"));
            }
            if shelf.situation == 49 && !text.contains(HELP) {
                return Err(format!("no help lines: {text}"));
            }
            // A promise keeps its time: the line stays, and only the agent can fill the slot.
            let promised = shipped
                .text
                .lines()
                .any(|line| !line.starts_with('?') && line.contains("{{ deadline }}"));
            if promised && !text.contains("[giorno e ora]") && !text.contains("[day and time]") {
                return Err(format!("no time for the promise: {text}"));
            }
            is_short(shelf, &text)?;
            for wrong in [
                "  ", " ,", " .", ",,", ",.", "..", "{", "}", "%", " ?", " !", "?.", "!.", ":.",
                "' ", "\n\n\n", "()",
            ] {
                // An apostrophe ends a few words: un po' di, da' un'occhiata.
                let excused = wrong == "' "
                    && ["po' ", "di' ", "da' ", "fa' ", "va' "]
                        .iter()
                        .any(|word| text.contains(word));
                if text.replace("...", "…").contains(wrong)
                    && !excused
                    && !(wrong == "' " && shelf.language == "en")
                {
                    return Err(format!("{wrong:?} in: {text}"));
                }
            }
            for sentence in body(&text).split_inclusive(['.', '?', '!']) {
                let first = sentence.trim_start().chars().next();
                if sentence.trim().len() < 3 && !sentence.trim().is_empty() {
                    return Err(format!("a sentence of {:?} in: {text}", sentence));
                }
                let begins = sentence.starts_with([' ', '\n']);
                if begins && first.is_some_and(char::is_lowercase) {
                    return Err(format!("lower case after a full stop in: {text}"));
                }
            }
            if !body(&text)
                .trim_end()
                .ends_with(['.', '?', '!', '»', '”', ')'])
                && !body(&text).contains("http")
                && !body(&text).trim_end().ends_with(']')
            {
                return Err(format!("no full stop before the signature: {text}"));
            }
        }
        Ok(())
    });
}
