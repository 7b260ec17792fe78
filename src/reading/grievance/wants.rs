//! What the person wants.

use std::ops::Range;

use super::{ends_clause, is_one_of};
use crate::reading::rules::{Fired, Of, RuleSet};
use crate::reading::scene::Scene;

/// Verbs of wanting, and demands that name their object after them.
const VERBS: &[&str] = &[
    "voglio",
    "vorrei",
    "vogliamo",
    "vorremmo",
    "esigo",
    "esigiamo",
    "pretendo",
    "pretendiamo",
    "rivoglio",
    "rivogliamo",
    "chiedo",
    "chiediamo",
    "gradirei",
    "desidero",
    "attendo",
    "attendiamo",
    "demand",
    "expect",
    "want",
    "need",
];
/// Imperatives that are a wish by themselves.
const DEMANDS: &[&str] = &[
    "ridatemi",
    "ridateci",
    "ridammi",
    "rimborsatemi",
    "rimborsateci",
    "restituitemi",
    "restituiteci",
    "rendetemi",
    "mandatemi",
    "mandateci",
    "speditemi",
    "spedite",
    "rispondetemi",
    "rispondete",
    "rispondeteci",
    "datemi",
    "dateci",
    "fatemi",
    "fateci",
    "contattatemi",
    "contattateci",
    "chiamatemi",
    "richiamatemi",
    "sbloccate",
    "sbloccatemi",
    "risolvete",
    "risolvetemi",
    "sistemate",
    "annullate",
    "cancellate",
    "sostituite",
    "sostituitemi",
    "inviatemi",
    "consegnate",
    "consegnatemi",
    "ritirate",
    "aiutatemi",
    "aiutateci",
    "riparate",
    "stornate",
    "stornatemi",
    "accreditatemi",
    "attivate",
    "attivatemi",
    "ditemi",
    "diteci",
];
/// English imperatives, at the beginning of a clause or after "please".
const IMPERATIVES: &[&str] = &[
    "refund",
    "send",
    "return",
    "give",
    "fix",
    "cancel",
    "call",
    "contact",
    "reply",
    "answer",
    "replace",
    "deliver",
    "help",
    "sort",
    "respond",
    "explain",
    "unblock",
    "resend",
    "reimburse",
    "tell",
    "let",
    "get",
];
/// Words before a wanting that make it another's, or none.
const NOT: &[&str] = &[
    "non", "nn", "don't", "dont", "you", "didn't", "they", "people", "no", "if", "se",
];
/// What a remedy is called: such a wish is a grievance even where no fact is told.
const REMEDIES: &[&str] = &[
    "rimbors*",
    "rispost*",
    "rispond*",
    "soldi",
    "ridat*",
    "ridammi",
    "restitu*",
    "rendete*",
    "sostitu*",
    "reso",
    "storn*",
    "risarc*",
    "spiegazion*",
    "refund*",
    "money",
    "reply",
    "answer*",
    "response",
    "replac*",
    "compens*",
    "explan*",
    "return*",
    "consegn*",
    "risol*",
    "sistem*",
    "sblocc*",
    "fix",
    "annull*",
    "cancel*",
    "deliver*",
    "riparat*",
    "reimburs*",
    "accredit*",
    "rivoglio",
];
/// Longest wish told, in tokens.
const LONGEST: usize = 9;
/// Words a wish does not go beyond.
const STOPS: &[&str] = &[
    "e",
    "ma",
    "pero",
    "perche",
    "che",
    "altrimenti",
    "senno",
    "oppure",
    "o",
    "grazie",
    "and",
    "but",
    "because",
    "or",
    "otherwise",
    "thanks",
    "before",
    "prima",
    "visto",
    "dato",
    "siccome",
    "invece",
    "instead",
    "entro",
    "subito",
    "asap",
    "now",
    "adesso",
    "please",
    "per",
    "which",
    "as",
    "ora",
    "immediatamente",
];

/// A wish, and whether it asks for something to be made good.
#[derive(Debug)]
pub struct Wish {
    /// Where it stands.
    pub tokens: Range<usize>,
    /// It names a remedy.
    pub remedy: bool,
}

/// The wish, as a rule or a verb of wanting tells it.
pub fn find(scene: &Scene<'_>, rules: &RuleSet, fired: &[Fired]) -> Option<Wish> {
    let told = fired
        .iter()
        .find(|firing| rules.rule(firing).of == Of::Wants)
        .map(|firing| firing.tokens.clone());
    let spoken = || (0..scene.tokens.len()).filter_map(|at| wish(scene, at));
    let tokens = match told {
        // "my money" and "back" are one wish.
        Some(tokens) if is_one_of(scene.at(tokens.end), &["back", "indietro"]) => {
            tokens.start..tokens.end + 1
        }
        Some(tokens) => tokens,
        None => spoken()
            .find(|tokens| is_remedy(scene, tokens))
            .or_else(|| spoken().next())?,
    };
    let remedy = is_remedy(scene, &tokens);
    Some(Wish { tokens, remedy })
}

fn is_remedy(scene: &Scene<'_>, tokens: &Range<usize>) -> bool {
    tokens.clone().any(|at| is_one_of(scene.at(at), REMEDIES))
}

/// A wish that begins at this token.
fn wish(scene: &Scene<'_>, at: usize) -> Option<Range<usize>> {
    let word = scene.at(at);
    let before = at.checked_sub(1).map_or("", |before| scene.at(before));
    let begins =
        at == 0 || scene.tokens.get(at - 1).is_none_or(ends_clause) || scene.tokens[at].new_line;
    let wanting = is_one_of(word, VERBS) && !is_one_of(before, NOT);
    let english = is_one_of(word, &["want", "need", "expect", "demand"]);
    if english && !is_one_of(before, &["i", "we", "just", "really", "still"]) {
        return None;
    }
    let demand = is_one_of(word, DEMANDS) && !is_one_of(before, &["non", "nn", "mai", "non mi"])
        || is_one_of(word, IMPERATIVES)
            && (is_one_of(before, &["please", "pls", "plz", "just", "now"])
                || begins
                    && is_one_of(
                        scene.at(at + 1),
                        &["me", "my", "it", "us", "this", "the", "our"],
                    ));
    if !wanting && !demand {
        return None;
    }
    let mut end = at + 1;
    while end < scene.tokens.len() && end - at < LONGEST {
        let token = &scene.tokens[end];
        let stops = is_one_of(&token.text, STOPS) && !(token.text == "o" && end == at + 1);
        if ends_clause(token) || token.new_line || stops {
            break;
        }
        end += 1;
    }
    // "voglio" alone says nothing.
    (end > at + 1 || demand).then_some(at..end)
}

/// A question left unanswered, where something went wrong: "quando arriva?", "where is it?".
pub fn question(scene: &Scene<'_>) -> Option<Range<usize>> {
    const WORDS: &[&str] = &[
        "quando", "dove", "dov", "come", "when", "where", "how", "posso", "potete", "can", "could",
    ];
    scene.sentences.iter().find_map(|sentence| {
        let mark = sentence.clone().rfind(|at| scene.at(*at) == "?")?;
        let from = sentence
            .clone()
            .find(|at| is_one_of(scene.at(*at), WORDS))?;
        let whole = !(from..mark).any(|at| ends_clause(&scene.tokens[at]));
        (from + 1 < mark && mark - from <= LONGEST + 3 && whole).then_some(from..mark)
    })
}
