//! One register in one reply (P22).

use garbo::reply::Register;

use super::every;

/// Words that only one register uses; capitals count, since Le, La, Suo are written so (P22).
#[test]
fn registers_do_not_mix() {
    const TU: &[&str] = &[
        "ti",
        "te",
        "tu",
        "tuo",
        "tua",
        "tuoi",
        "tue",
        "scrivimi",
        "scrivici",
        "mandami",
        "mandamelo",
        "dimmi",
        "dicci",
        "raccontami",
        "raccontamelo",
        "hai",
        "sei",
        "vuoi",
        "puoi",
        "preferisci",
        "trovi",
        "vedi",
        "controlla",
        "guarda",
        "aspetti",
        "ricevi",
    ];
    const LEI: &[&str] = &[
        "Le",
        "La",
        "Lei",
        "Suo",
        "Sua",
        "Suoi",
        "Sue",
        "scriva",
        "scrivermi",
        "mandi",
        "mi scriva",
        "ci scriva",
        "dica",
        "racconti",
        "desidera",
    ];
    const VOI: &[&str] = &["voi", "vi", "vostro", "vostra", "vostri", "vostre"];
    every(|shelf, shipped| {
        if shelf.language != "it" {
            return Ok(());
        }
        let text = shipped.text;
        let filter = |names: &[&str]| names.iter().any(|name| text.contains(&format!("|{name}")));
        // "Le" and "La" begin sentences as articles too: only inside a sentence do they tell.
        let mut prose = String::new();
        for line in text.lines() {
            prose.push_str(line.trim_start_matches("? "));
            prose.push_str(" \u{1}");
        }
        let words: Vec<(bool, &str)> = prose
            .split_inclusive(|c: char| !c.is_alphabetic() && c != '\'')
            .scan(true, |starts, piece| {
                let at_start = *starts;
                let word = piece.trim_end_matches(|c: char| !c.is_alphabetic() && c != '\'');
                *starts = piece.ends_with(['.', '?', '!', '\u{1}', '{', '}', '%', '|'])
                    || (word.is_empty() && at_start);
                Some((at_start, word))
            })
            .collect();
        let says = |list: &[&str], exact: bool| {
            words
                .iter()
                .find(|(starts, word)| {
                    if exact {
                        let article = *starts && matches!(*word, "Le" | "La");
                        !article && list.contains(word)
                    } else {
                        list.contains(&word.to_lowercase().as_str())
                    }
                })
                .map(|(_, word)| *word)
        };
        let wrong = match shipped.register {
            Register::Tu => says(LEI, true)
                .filter(|word| *word != "scrivermi")
                .or(filter(&["suo", "vostro"]).then_some("a filter of another register")),
            Register::Lei => says(TU, false)
                .or(filter(&["tuo", "vostro"]).then_some("a filter of another register")),
            Register::Voi => says(&["ti", "tu", "tuo", "tua", "te"], false)
                .or(filter(&["tuo", "suo"]).then_some("a filter of another register")),
            Register::Plain => None,
        };
        // Addressed to the community, "vi" is at home in voi only.
        let voi = (shipped.register != Register::Voi)
            .then(|| says(VOI, false))
            .flatten();
        match wrong.or(voi) {
            Some(word) => Err(format!("{} says {word:?}", shipped.register)),
            None => Ok(()),
        }
    });
}
