//! A threat needs one who does, an act, and one who suffers it: "ti spacco la faccia", "vi brucio il
//! negozio". Time is killed, eggs are beaten and friends are slaughtered at chess every day.

use std::ops::Range;

use super::{Registered, View};
use crate::lexicon::Tag;
use crate::reading::PatternKind;
use crate::reading::negation::negated;
use crate::reading::proof::Tally;
use crate::reading::scene::Scene;
use crate::text::Kind;

/// See the module. Italian: English says who does in words of its own, and rules hear them.
pub const MENACE: Registered = Registered {
    kind: PatternKind::Threat,
    detect,
    yes: &[
        ("it", "Se vi trovo vi ammazzo"),
        ("it", "Ti spezzo le gambe"),
        ("it", "Domani vi brucio il negozio"),
        ("it", "Le faccio saltare la vetrina"),
        ("it", "Il prossimo corriere lo prendo a bastonate"),
        ("it", "Spaccherò il naso al vostro titolare"),
    ],
    no: &[
        ("it", "Stasera a scacchi ti massacro"),
        ("it", "Vi taglio una fetta di torta?"),
        ("it", "Mi spacco la schiena per pagare la bolletta"),
        ("it", "Non vi ammazzo mica, tranquilli"),
        ("it", "Mi hanno picchiato davanti al vostro locale"),
        ("it", "Ammazzo il tempo in sala d'attesa"),
        ("it", "Ti stacco un assegno domani"),
    ],
};

/// Pronouns of those spoken to, before the verb, folded.
const YOU: [&str; 4] = ["ti", "vi", "te", "ve"];
/// Pronouns of those spoken about, folded.
const THEM: [&str; 6] = ["lo", "la", "li", "le", "gli", "je"];
/// Words of what is theirs, folded.
const THEIRS: [&str; 10] = [
    "vostro", "vostra", "vostri", "vostre", "tuo", "tua", "tuoi", "tue", "suo", "sua",
];
/// Where people work and live, and what they drive, folded.
const PLACES: [&str; 26] = [
    "vetrina",
    "vetrine",
    "vetro",
    "vetri",
    "negozio",
    "locale",
    "sede",
    "filiale",
    "ufficio",
    "uffici",
    "macchina",
    "auto",
    "moto",
    "furgone",
    "furgoni",
    "casa",
    "magazzino",
    "baracca",
    "bottega",
    "capannone",
    "palazzo",
    "porta",
    "saracinesca",
    "gomme",
    "bancone",
    "tutto",
];
/// Company in which nobody is hurt, folded.
const HARMLESS: [&str; 61] = [
    "tempo",
    "noia",
    "fame",
    "ridere",
    "risate",
    "coccole",
    "baci",
    "abbracci",
    "domande",
    "messaggi",
    "complimenti",
    "scacchi",
    "carte",
    "briscola",
    "scopa",
    "monopoli",
    "risiko",
    "partita",
    "torneo",
    "fantacalcio",
    "classifica",
    "padel",
    "tennis",
    "gioco",
    "giochi",
    "game",
    "fifa",
    "playstation",
    "livello",
    "quiz",
    "gara",
    "derby",
    "uova",
    "cipolla",
    "torta",
    "ricetta",
    "panna",
    "prezzi",
    "record",
    "calorie",
    "cocomeri",
    "sconti",
    "legna",
    "biscotti",
    "solletico",
    "foto",
    "video",
    "allenamento",
    "palestra",
    "karaoke",
    "ballo",
    "film",
    "boss",
    "avversari",
    "campo",
    "canestro",
    "squadra",
    "bacini",
    "personaggio",
    "romanzo",
    "serie",
];

fn detect(view: View<'_>, tally: &mut Tally<PatternKind>) {
    let scene = view.scene;
    for at in 0..scene.tokens.len() {
        let harms = scene.tagged(at, Tag::Harm);
        let breaks = sense(scene, at, "break");
        if !harms && !breaks {
            continue;
        }
        let sentence = &scene.sentences[scene.sentence_of(at)];
        if !mine(scene, sentence, at) || negated(scene, sentence, at) || harmless(scene, sentence) {
            continue;
        }
        let end = scene.hits_at(at).iter().map(|hit| hit.end()).max();
        let end = end.unwrap_or(at + 1);
        let after = end..(end + 5).min(sentence.end);
        let struck = after
            .clone()
            .any(|next| sense(scene, next, "body") || PLACES.contains(&scene.at(next)));
        let theirs = after.clone().any(|next| {
            THEIRS.contains(&scene.at(next))
                || scene.tagged(next, Tag::Person)
                || scene.tokens[next].kind == Kind::Mention
        });
        let near = at.saturating_sub(2).max(sentence.start)..at;
        let you = near.clone().any(|before| YOU.contains(&scene.at(before)));
        let them = near.clone().any(|before| THEM.contains(&scene.at(before)));
        let blamed = (sentence.start..at).any(|before| scene.tagged(before, Tag::Person));
        let sure = match (you, them) {
            (true, _) if harms || struck => 0.85,
            (_, true) if struck || (harms && blamed) => 0.75,
            _ if struck && theirs => 0.75,
            _ if harms && theirs && !breaks => 0.65,
            _ => continue,
        };
        let from = near
            .clone()
            .find(|before| {
                let word = scene.at(*before);
                YOU.contains(&word) || THEM.contains(&word)
            })
            .unwrap_or(at);
        tally
            .of(PatternKind::Threat)
            .add(sure, scene.span(from..end), "it.pattern.menace");
    }
}

fn sense(scene: &Scene<'_>, at: usize, kind: &str) -> bool {
    scene.tagged(at, Tag::Sense)
        && scene
            .hits_at(at)
            .iter()
            .any(|hit| scene.lexicon.row(hit).tags.group == Some(kind))
}

/// The speaker says he does it or will: a first person, not on himself.
fn mine(scene: &Scene<'_>, sentence: &Range<usize>, at: usize) -> bool {
    let word = scene.at(at);
    let before = (at > sentence.start).then(|| scene.at(at - 1));
    let ends = |list: &[&str]| list.iter().any(|end| word.ends_with(end));
    // "Meno del collega" compares; "menano" is what others do.
    let other = ends(&["ano", "ono", "ando", "endo"])
        && !matches!(word, "sono" | "prendo" | "stendo" | "appendo")
        || word == "meno"
            && (before.is_none_or(|before| !YOU.contains(&before))
                || matches!(
                    scene.at(at + 1),
                    "di" | "del" | "della" | "che" | "dei" | "al"
                ));
    if other {
        return false;
    }
    let participle = ends(&["ato", "uto", "ito", "tto", "rso", "eso", "iso", "otto"]);
    let person = word == "do" || ends(&["o", "iamo", "remo", "rei", "remmo"]);
    person
        && !participle
        && word != "sparo"
        && !matches!(
            before,
            Some("mi" | "me" | "ci" | "il" | "un" | "lo" | "uno" | "si" | "hanno")
        )
        || matches!(
            (before, word),
            (
                Some("ti" | "vi" | "te" | "ve" | "lo" | "li" | "gli" | "le" | "la"),
                _
            )
        ) && person
            && !participle
            && !(word == "sparo" && before == Some("lo"))
}

fn harmless(scene: &Scene<'_>, sentence: &Range<usize>) -> bool {
    sentence.clone().any(|at| {
        let token = &scene.tokens[at];
        HARMLESS.contains(&scene.at(at))
            || token.text.starts_with("ahah")
            || token.text.starts_with("scherz")
            || matches!(scene.at(at), "😂" | "🤣" | "😜" | "😘" | "❤️" | "❤")
    })
}
