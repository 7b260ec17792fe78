//! Protest against hate: who calls it by its name does not share it.

use crate::reading::scene::Scene;

/// Words of protest against hate, as beginnings of words, folded.
const PROTEST: [&str; 29] = [
    "insultar",
    "denigra",
    "insulting",
    "razzis",
    "omofob",
    "transfob",
    "sessis",
    "maschilis",
    "abilis",
    "antisemit",
    "islamofob",
    "xenofob",
    "discrimin",
    "stereotip",
    "pregiudizi",
    "offensiv",
    "misogin",
    "racis",
    "homophob",
    "transphob",
    "sexis",
    "bigot",
    "prejudic",
    "offensive",
    "hateful",
    "xenophob",
    "islamophob",
    "respect",
    "ableis",
];

/// "Non è giusto insultare" takes nothing back: what is not right is denied, not the protest.
const RIGHT: [&str; 15] = [
    "giusto",
    "bello",
    "corretto",
    "normale",
    "lecito",
    "ammissibile",
    "accettabile",
    "tollerabile",
    "right",
    "ok",
    "okay",
    "fair",
    "fine",
    "cool",
    "acceptable",
];

/// Someone protests against hate in this comment. "Non sono razzista, ma" protests nothing.
#[must_use]
pub fn protests(scene: &Scene<'_>) -> bool {
    (0..scene.tokens.len()).any(|at| {
        let word = scene.at(at);
        if !PROTEST.iter().any(|start| word.starts_with(start)) {
            return false;
        }
        let from = at.saturating_sub(5);
        let wrong = |place: usize| {
            RIGHT.contains(&scene.at(place + 1)) || RIGHT.contains(&scene.at(place + 2))
        };
        let disowned = (from..at).any(|place| {
            !wrong(place)
                && matches!(
                    (scene.at(place), scene.at(place + 1)),
                    (
                        "non",
                        "sono" | "siamo" | "e" | "per" | "voglio" | "vorrei" | "saro" | "mi" | "si"
                    ) | (
                        "sembrare" | "essere" | "saro" | "sembrero" | "chiamatemi" | "datemi",
                        _
                    ) | (
                        "i'm" | "im" | "am" | "being" | "sound",
                        "not" | "a" | "no" | "racist"
                    ) | ("not", _)
                )
        });
        // "Sono omofobo e me ne vanto" owns it.
        let owned = at > 0
            && matches!(scene.at(at - 1), "sono" | "saro" | "sembrero")
            && !word.ends_with('i');
        !disowned && !owned
    })
}
