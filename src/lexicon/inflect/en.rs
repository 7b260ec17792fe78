//! English inflection. Words come folded.

use super::{Forms, Inflection, Pattern};

pub fn forms(word: &str, inflection: &Inflection, out: &mut Forms) {
    out.plain([word]);
    match inflection.pattern {
        Pattern::Noun | Pattern::MasculineNoun | Pattern::FeminineNoun => {
            out.plural(with_s(word));
        }
        Pattern::Verb => {
            out.plain(with_s(word));
            let doubled = doubled(word);
            if inflection.irregular.is_empty() {
                out.plain(with_ed(word));
                if let Some(last) = doubled {
                    out.plain([word, last, "ed"]);
                }
            }
            for past in &inflection.irregular {
                out.plain([past]);
            }
            out.plain(with_ing(word));
            if let Some(last) = doubled {
                out.plain([word, last, "ing"]);
            }
        }
        Pattern::Adjective => adjective(word, out),
        Pattern::Fixed | Pattern::Are | Pattern::Ere | Pattern::Ire | Pattern::Isc => {}
    }
}

fn consonant_y(word: &str) -> Option<&str> {
    word.strip_suffix('y')
        .filter(|stem| !stem.ends_with(['a', 'e', 'i', 'o', 'u']) && !stem.is_empty())
}

fn with_s(word: &str) -> [&str; 2] {
    if let Some(stem) = consonant_y(word) {
        return [stem, "ies"];
    }
    let hissing = ["s", "x", "z", "ch", "sh"]
        .iter()
        .any(|end| word.ends_with(end));
    [word, if hissing { "es" } else { "s" }]
}

fn with_ed(word: &str) -> [&str; 2] {
    if let Some(stem) = consonant_y(word) {
        return [stem, "ied"];
    }
    [word, if word.ends_with('e') { "d" } else { "ed" }]
}

fn with_ing(word: &str) -> [&str; 2] {
    if let Some(stem) = word.strip_suffix("ie") {
        return [stem, "ying"];
    }
    match word.strip_suffix('e') {
        Some(stem) if !stem.ends_with(['e', 'o', 'y']) => [stem, "ing"],
        _ => [word, "ing"],
    }
}

/// The last consonant, which doubles where one vowel and one consonant close the word. Spellings
/// with and without doubling differ by country and stress ("cancelled", "canceled"): the plain form
/// is listed too.
fn doubled(word: &str) -> Option<&str> {
    let mut back = word.char_indices().rev();
    let ((at, last), (_, vowel), (_, before)) = (back.next()?, back.next()?, back.next()?);
    let is_vowel = |c: char| matches!(c, 'a' | 'e' | 'i' | 'o' | 'u');
    let fits = !is_vowel(last)
        && !matches!(last, 'w' | 'x' | 'y' | 'h')
        && is_vowel(vowel)
        && (!is_vowel(before) || word.contains("qu"));
    fits.then(|| &word[at..])
}

fn adjective(word: &str, out: &mut Forms) {
    let (stem, link) = if let Some(stem) = consonant_y(word) {
        ([stem, ""], "ie")
    } else if let Some(stem) = word.strip_suffix('e') {
        ([stem, ""], "e")
    } else {
        let last = doubled(word).filter(|_| word.len() < 5);
        ([word, last.unwrap_or_default()], "e")
    };
    out.plain([stem[0], stem[1], link, "r"]);
    out.stronger([stem[0], stem[1], link, "st"]);
    out.plain(if let Some(stem) = consonant_y(word) {
        [stem, "ily"]
    } else if let Some(stem) = word.strip_suffix("le").filter(|stem| stem.len() > 2) {
        [stem, "ly"]
    } else if word.ends_with("ic") {
        [word, "ally"]
    } else if word.ends_with("ll") {
        [word, "y"]
    } else {
        [word, "ly"]
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(word: &str, column: &'static str, present: &[&str], absent: &[&str]) {
        let inflection = Inflection::parse(column).unwrap();
        let mut made = Forms::default();
        forms(word, &inflection, &mut made);
        let all: Vec<&str> = made.iter().map(|form| form.text).collect();
        for form in present {
            assert!(all.contains(form), "{word}: no {form} in {all:?}");
        }
        for form in absent {
            assert!(!all.contains(form), "{word}: {form} in {all:?}");
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
