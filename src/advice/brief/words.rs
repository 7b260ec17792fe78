//! The words of a brief, one row a language.

use crate::reading::{PatternKind, Tone};

/// All that a brief says of its own.
#[allow(missing_docs, reason = "each name says which words it holds")]
pub struct Words {
    pub to: &'static str,
    pub careful: &'static str,
    pub what: &'static str,
    pub thing: &'static str,
    pub since: &'static str,
    pub wants: &'static str,
    /// Said where nobody could tell what happened.
    pub wrote: &'static str,
    pub tone_is: &'static str,
    pub answered: &'static str,
    pub not_yet: &'static str,
    pub once: &'static str,
    /// `{count}` stands for a number.
    pub times: &'static str,
    pub due: &'static str,
    pub now: &'static str,
    /// `{when}` stands for a day and time.
    pub overdue: &'static str,
    /// `{when}` stands for a day and time.
    pub about: &'static str,
    /// `{clock}` stands for a time.
    pub today: &'static str,
    /// `{day}`, `{month}` and `{clock}` stand for what they say.
    pub on: &'static str,
    pub months: [&'static str; 12],
    pub link: &'static str,
    /// What stands where a name stood.
    pub name: &'static str,
    /// What stands where something private stood.
    pub private: &'static str,
    pub quotes: [&'static str; 2],
    pub tone: fn(Tone) -> &'static str,
    /// Why a comment outranks the others (P8); nothing for what does not.
    pub alarm: fn(PatternKind) -> Option<&'static str>,
}

/// The words of a language (`it`, else English).
#[must_use]
pub fn words(language: &str) -> &'static Words {
    if language == "it" { &IT } else { &EN }
}

/// L'italiano.
pub static IT: Words = Words {
    to: "Per",
    careful: "Attenzione",
    what: "Che cosa è successo",
    thing: "Riguarda",
    since: "Da quando",
    wants: "Che cosa chiede",
    wrote: "Ha scritto",
    tone_is: "Tono",
    answered: "Già risposto",
    not_yet: "non ancora",
    once: "una volta, in pubblico",
    times: "{count} volte, in pubblico",
    due: "Rispondere entro",
    now: "subito",
    overdue: "il tempo è scaduto {when}: serve subito",
    about: "{when}, circa",
    today: "oggi alle {clock}",
    on: "il {day} {month} alle {clock}",
    months: [
        "gennaio",
        "febbraio",
        "marzo",
        "aprile",
        "maggio",
        "giugno",
        "luglio",
        "agosto",
        "settembre",
        "ottobre",
        "novembre",
        "dicembre",
    ],
    link: "Commento",
    name: "[nome]",
    private: "[dato personale]",
    quotes: ["«", "»"],
    tone: tone_it,
    alarm: alarm_it,
};

fn tone_it(tone: Tone) -> &'static str {
    match tone {
        Tone::Positive => "positivo",
        Tone::Neutral => "neutro",
        Tone::Disappointed => "deluso",
        Tone::Angry => "arrabbiato",
        Tone::Ironic => "ironico",
        Tone::Hostile => "ostile",
        Tone::Spam => "spam",
        Tone::Alarm => "allarme",
        Tone::Unsure => "incerto",
    }
}

fn alarm_it(kind: PatternKind) -> Option<&'static str> {
    Some(match kind {
        PatternKind::Distress => "la persona potrebbe stare molto male",
        PatternKind::Threat => "c'è una minaccia",
        PatternKind::Doxxing => "ci sono i dati privati di qualcuno",
        PatternKind::Safety => "si parla di un danno o di un pericolo per le persone",
        PatternKind::Minors => "c'è di mezzo un minore",
        PatternKind::Discrimination => "si parla di una discriminazione",
        PatternKind::Legal => "si annunciano vie legali",
        PatternKind::Press => "scrive qualcuno della stampa",
        PatternKind::Hate => "potrebbe contenere odio verso delle persone",
        _ => return None,
    })
}

/// English.
pub static EN: Words = Words {
    to: "For",
    careful: "Careful",
    what: "What happened",
    thing: "About",
    since: "Since",
    wants: "What they want",
    wrote: "They wrote",
    tone_is: "Tone",
    answered: "Already answered",
    not_yet: "not yet",
    once: "once, in public",
    times: "{count} times, in public",
    due: "Answer by",
    now: "now",
    overdue: "the time was up {when}: needed now",
    about: "about {when}",
    today: "today at {clock}",
    on: "on {day} {month} at {clock}",
    months: [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    link: "Comment",
    name: "[name]",
    private: "[personal data]",
    quotes: ["“", "”"],
    tone: tone_en,
    alarm: alarm_en,
};

fn tone_en(tone: Tone) -> &'static str {
    match tone {
        Tone::Positive => "positive",
        Tone::Neutral => "neutral",
        Tone::Disappointed => "disappointed",
        Tone::Angry => "angry",
        Tone::Ironic => "ironic",
        Tone::Hostile => "hostile",
        Tone::Spam => "spam",
        Tone::Alarm => "alarm",
        Tone::Unsure => "unsure",
    }
}

fn alarm_en(kind: PatternKind) -> Option<&'static str> {
    Some(match kind {
        PatternKind::Distress => "this person may be in a bad way",
        PatternKind::Threat => "there is a threat",
        PatternKind::Doxxing => "someone's private details are in it",
        PatternKind::Safety => "people were hurt or may be",
        PatternKind::Minors => "a child is concerned",
        PatternKind::Discrimination => "it tells of discrimination",
        PatternKind::Legal => "legal steps are announced",
        PatternKind::Press => "someone from the press is writing",
        PatternKind::Hate => "it may hold hate against people",
        _ => return None,
    })
}
