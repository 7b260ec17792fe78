//! The shortest way to say what a situation asks for: the thing restated with one feeling, and one
//! step (P21). What a shorter reply falls back on where no sister of a suggestion is short.
//!
//! A row opens; a close says the step, by what the suggestion does first. Rows follow the greeting's
//! comma, so they begin small, and end without a full stop.

use super::{family, names};
use crate::reply::library::Wording;
use crate::reply::placeholders::PLACEHOLDERS;
use crate::reply::{Register, Strategy};

/// Situations, and what opens their briefest reply: in tu, in Lei, in English.
pub(super) const OPENINGS: &[(&[u8], [&str; 3])] = &[
    (
        &[7],
        [
            "mi dispiace per il ritardo {{ thing|tuo|del }}",
            "mi dispiace per il ritardo {{ thing|suo|del }}",
            "I'm sorry your {{ thing }} {{ thing|number(\"is\", \"are\") }} late",
        ],
    ),
    (
        &[8],
        [
            "il ritardo {{ thing|tuo|del }} fa arrabbiare, e mi dispiace",
            "il ritardo {{ thing|suo|del }} fa arrabbiare, e mi dispiace",
            "this delay with your {{ thing }} would make anyone angry, and I'm sorry",
        ],
    ),
    (
        &[9, 11],
        [
            "mi dispiace per il problema con {{ thing|tuo|il }}",
            "mi dispiace per il problema con {{ thing|suo|il }}",
            "I'm sorry about the trouble with your {{ thing }}",
        ],
    ),
    (
        &[15, 16],
        [
            "mi dispiace per il problema con {{ thing|il }}",
            "mi dispiace per il problema con {{ thing|il }}",
            "I'm sorry about the trouble with your {{ thing }}",
        ],
    ),
    (
        &[10],
        [
            "mi dispiace per l'errore nella consegna{% if thing %} {{ thing|del }}{% endif %}",
            "mi dispiace per l'errore nella consegna{% if thing %} {{ thing|del }}{% endif %}",
            "I'm sorry about the mistake with your {{ thing }}",
        ],
    ),
    (
        &[12],
        [
            "mi dispiace per l'attesa del rimborso",
            "mi dispiace per l'attesa del rimborso",
            "I'm sorry you're still waiting for the refund",
        ],
    ),
    (
        &[17],
        [
            "mi dispiace per il trattamento che racconti",
            "mi dispiace per il trattamento che racconta",
            "I'm sorry about the way you were treated",
        ],
    ),
    (
        &[22],
        [
            "mi dispiace che tu abbia dovuto scrivere ancora",
            "mi dispiace che abbia dovuto scrivere ancora",
            "I'm sorry you've had to write again",
        ],
    ),
    (
        &[23],
        [
            "mi dispiace per il nostro silenzio sulla tua richiesta",
            "mi dispiace per il nostro silenzio sulla Sua richiesta",
            "I'm sorry your message went unanswered",
        ],
    ),
    (
        &[28, 35],
        [
            "mi dispiace per quello che è successo{% if thing %} con {{ thing|il }}{% endif %}",
            "mi dispiace per quello che è successo{% if thing %} con {{ thing|il }}{% endif %}",
            "I'm sorry about what happened{% if thing %} with your {{ thing }}{% endif %}",
        ],
    ),
    (
        &[29],
        [
            "mi dispiace leggere che vuoi lasciarci",
            "mi dispiace leggere che vuole lasciarci",
            "I'm sorry to read you're thinking of leaving",
        ],
    ),
    (
        &[33],
        [
            "mi dispiace che l'esperienza sia stata così brutta",
            "mi dispiace che l'esperienza sia stata così brutta",
            "I'm sorry it was such a bad experience",
        ],
    ),
    (
        &[47],
        [
            "hai fatto bene a dirlo, e mi dispiace{% if thing %} per {{ thing|il }}{% endif %}",
            "ha fatto bene a dirlo, e mi dispiace{% if thing %} per {{ thing|il }}{% endif %}",
            "you're right to say so, and I'm sorry{% if thing %} about the {{ thing }}{% endif %}",
        ],
    ),
    (
        &[53],
        [
            "ho letto il tuo messaggio",
            "ho letto il Suo messaggio",
            "I've read your message",
        ],
    ),
    (
        &[1, 2, 3, 4, 5, 6, 30, 31],
        [
            "grazie della domanda",
            "La ringrazio della domanda",
            "thanks for asking",
        ],
    ),
    (
        &[44, 45],
        [
            "grazie di cuore",
            "La ringrazio di cuore",
            "thank you so much",
        ],
    ),
    (
        &[46],
        [
            "grazie dell'idea",
            "La ringrazio dell'idea",
            "thank you for the idea",
        ],
    ),
    (
        &[27, 54],
        [
            "grazie a te, è un piacere leggerti",
            "grazie a Lei, è un piacere leggerLa",
            "thank you, it's good to hear from you",
        ],
    ),
];

/// Situations whose briefest thanks are enough: elsewhere thanks stand beside something else.
const GLAD: &[u8] = &[27, 44, 45, 46, 54];

/// What a suggestion does first, and how its briefest reply goes on; longer ones first, since one
/// may only use what the suggestion itself uses.
pub(super) const CLOSES: &[(Strategy, [&str; 3])] = &[
    (
        Strategy::Solve,
        [
            ". Me ne occupo io e ti rispondo qui entro {{ deadline }}.",
            ". Me ne occupo io e Le rispondo qui entro {{ deadline }}.",
            ". I'm taking this on, and you'll hear from me here by {{ deadline }}.",
        ],
    ),
    (
        Strategy::Private,
        [
            ". Scrivimi {{ channel }}, così i tuoi dati restano riservati: ti rispondo entro {{ deadline }}.",
            ". Mi scriva {{ channel }}, così i Suoi dati restano riservati: Le rispondo entro {{ deadline }}.",
            ". Message me {{ channel }}, so your details stay between us, and I'll reply by {{ deadline }}.",
        ],
    ),
    (
        Strategy::Private,
        [
            ". Scrivimi {{ channel }}, così i tuoi dati restano riservati: me ne occupo io.",
            ". Mi scriva {{ channel }}, così i Suoi dati restano riservati: me ne occupo io.",
            ". Message me {{ channel }}, so your details stay between us, and I'll see to it.",
        ],
    ),
    (
        Strategy::Inform,
        [": {{ answer }}.", ": {{ answer }}.", ": {{ answer }}."],
    ),
    (
        Strategy::Inform,
        [
            ", la risposta è qui: {{ link }}",
            ", la risposta è qui: {{ link }}",
            ", the answer is here: {{ link }}",
        ],
    ),
    (
        Strategy::Thank,
        [
            ": lo leggo a chi cura {{ detail }}.",
            ": lo leggo a chi cura {{ detail }}.",
            ": I'm reading this to the people behind {{ detail }}.",
        ],
    ),
    (
        Strategy::Thank,
        [
            ". Per qualsiasi cosa mi trovi qui.",
            ". Per qualsiasi cosa mi trova qui.",
            ". I'm here whenever you need anything.",
        ],
    ),
];

/// Where a register's words stand in a row; none for voi, which has no briefest reply.
const fn column(register: Register) -> Option<usize> {
    match register {
        Register::Tu => Some(0),
        Register::Lei => Some(1),
        Register::Plain => Some(2),
        Register::Voi => None,
    }
}

/// The briefest templates that say what this wording says.
pub(super) fn templates(situation: u8, wording: &Wording<'_>) -> Vec<String> {
    let Some(column) = column(wording.register) else {
        return Vec::new();
    };
    if family(wording.strategy) == family(Strategy::Thank) && !GLAD.contains(&situation) {
        return Vec::new();
    }
    let row = OPENINGS.iter().find(|(of, _)| of.contains(&situation));
    let Some(opening) = row.and_then(|(_, words)| words.get(column)) else {
        return Vec::new();
    };
    let mut closes: Vec<String> = CLOSES
        .iter()
        .filter(|(does, _)| family(*does) == family(wording.strategy))
        .filter_map(|(_, words)| words.get(column))
        .map(|close| (*close).to_owned())
        .collect();
    if wording.strategy == Strategy::Ask {
        // The question is the suggestion's own.
        let lines = wording.text.lines().map(str::trim);
        let asked = lines.filter(|line| line.ends_with('?') && !line.starts_with(['?', '{']));
        closes.extend(asked.map(|question| format!(".\n{question}")));
    }
    closes
        .into_iter()
        .filter(|close| uses_no_more(close, wording.text))
        .map(|close| format!("{{{{ greeting }}}} {opening}{close}\n{{{{ signature }}}}"))
        .collect()
}

/// Whatever value the one asks for, the other does too.
fn uses_no_more(one: &str, other: &str) -> bool {
    let mut rows = PLACEHOLDERS.iter();
    rows.all(|row| !names(one, row.name) || names(other, row.name))
}
