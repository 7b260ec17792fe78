//! English inflection. Words come folded.

use super::{Form, Inflection, Pattern};

pub fn forms(word: &str, inflection: &Inflection) -> Vec<Form> {
    let mut out = vec![Form::new(word)];
    match inflection.pattern {
        Pattern::Noun | Pattern::MasculineNoun | Pattern::FeminineNoun => {
            out.push(Form::plural(with_s(word)));
        }
        Pattern::Verb => {
            out.push(Form::new(with_s(word)));
            let doubled = doubled(word);
            if inflection.irregular.is_empty() {
                out.push(Form::new(with_ed(word)));
                out.extend(doubled.iter().map(|stem| Form::new(format!("{stem}ed"))));
            } else {
                out.extend(inflection.irregular.iter().map(|past| Form::new(*past)));
            }
            out.push(Form::new(with_ing(word)));
            out.extend(doubled.iter().map(|stem| Form::new(format!("{stem}ing"))));
        }
        Pattern::Adjective => adjective(word, &mut out),
        Pattern::Fixed | Pattern::Are | Pattern::Ere | Pattern::Ire | Pattern::Isc => {}
    }
    out
}

fn consonant_y(word: &str) -> Option<&str> {
    word.strip_suffix('y')
        .filter(|stem| !stem.ends_with(['a', 'e', 'i', 'o', 'u']) && !stem.is_empty())
}

fn with_s(word: &str) -> String {
    if let Some(stem) = consonant_y(word) {
        return format!("{stem}ies");
    }
    let hissing = ["s", "x", "z", "ch", "sh"]
        .iter()
        .any(|end| word.ends_with(end));
    format!("{word}{}", if hissing { "es" } else { "s" })
}

fn with_ed(word: &str) -> String {
    if let Some(stem) = consonant_y(word) {
        return format!("{stem}ied");
    }
    format!("{word}{}", if word.ends_with('e') { "d" } else { "ed" })
}

fn with_ing(word: &str) -> String {
    if let Some(stem) = word.strip_suffix("ie") {
        return format!("{stem}ying");
    }
    match word.strip_suffix('e') {
        Some(stem) if !stem.ends_with(['e', 'o', 'y']) => format!("{stem}ing"),
        _ => format!("{word}ing"),
    }
}

/// The stem with its last consonant doubled, where one vowel and one consonant close the word.
/// Spellings with and without doubling differ by country and stress ("cancelled", "canceled"): the
/// plain form is listed too.
fn doubled(word: &str) -> Option<String> {
    let mut back = word.chars().rev();
    let (last, vowel, before) = (back.next()?, back.next()?, back.next()?);
    let is_vowel = |c: char| matches!(c, 'a' | 'e' | 'i' | 'o' | 'u');
    let fits = !is_vowel(last)
        && !matches!(last, 'w' | 'x' | 'y' | 'h')
        && is_vowel(vowel)
        && (!is_vowel(before) || word.contains("qu"));
    fits.then(|| format!("{word}{last}"))
}

fn adjective(word: &str, out: &mut Vec<Form>) {
    let (stem, link) = if let Some(stem) = consonant_y(word) {
        (stem.to_owned(), "ie")
    } else if let Some(stem) = word.strip_suffix('e') {
        (stem.to_owned(), "e")
    } else {
        (
            doubled(word)
                .filter(|_| word.len() < 5)
                .unwrap_or_else(|| word.to_owned()),
            "e",
        )
    };
    out.push(Form::new(format!("{stem}{link}r")));
    out.push(Form::stronger(format!("{stem}{link}st")));
    out.push(Form::new(if let Some(stem) = consonant_y(word) {
        format!("{stem}ily")
    } else if let Some(stem) = word.strip_suffix("le").filter(|stem| stem.len() > 2) {
        format!("{stem}ly")
    } else if word.ends_with("ic") {
        format!("{word}ally")
    } else if word.ends_with("ll") {
        format!("{word}y")
    } else {
        format!("{word}ly")
    }));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(word: &str, column: &'static str, present: &[&str], absent: &[&str]) {
        let inflection = Inflection::parse(column).unwrap();
        let all: Vec<String> = forms(word, &inflection)
            .into_iter()
            .map(|form| form.text)
            .collect();
        for form in present {
            assert!(
                all.iter().any(|have| have == form),
                "{word}: no {form} in {all:?}"
            );
        }
        for form in absent {
            assert!(
                !all.iter().any(|have| have == form),
                "{word}: {form} in {all:?}"
            );
        }
    }

    #[test]
    fn inflects_by_rule() {
        check("parcel", "n", &["parcels"], &[]);
        check("delivery", "n", &["deliveries"], &["deliverys"]);
        check("box", "n", &["boxes"], &[]);
        check("refund", "v", &["refunds", "refunded", "refunding"], &[]);
        check("stop", "v", &["stopped", "stopping"], &[]);
        check("cancel", "v", &["cancelled", "canceled", "cancelling"], &[]);
        check(
            "arrive",
            "v",
            &["arrives", "arrived", "arriving"],
            &["arriveed"],
        );
        check("try", "v", &["tries", "tried", "trying"], &["tryed"]);
        check(
            "take",
            "v took taken",
            &["took", "taken", "taking", "takes"],
            &["taked"],
        );
        check("slow", "adj", &["slower", "slowest", "slowly"], &[]);
        check("bad", "adj", &["badder", "badly"], &[]);
        check("angry", "adj", &["angrier", "angriest", "angrily"], &[]);
        check("terrible", "adj", &["terribly"], &["terriblely"]);
        check("nice", "adj", &["nicer", "nicest", "nicely"], &[]);
    }
}
