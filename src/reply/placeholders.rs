//! The words a template may ask for, one row each.

/// A placeholder: its name in templates, and the slot that stands where its value is not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Placeholder {
    /// As written in a template and listed in `missing`.
    pub name: &'static str,
    /// The Italian slot, without brackets: says what to put there.
    pub it: &'static str,
    /// The English slot.
    pub en: &'static str,
}

impl Placeholder {
    /// The slot in a language (`it`, else English), as it stands in a reply: `[link]`.
    #[must_use]
    pub fn slot(&self, language: &str) -> String {
        format!("[{}]", if language == "it" { self.it } else { self.en })
    }
}

const fn row(name: &'static str, it: &'static str, en: &'static str) -> Placeholder {
    Placeholder { name, it, en }
}

/// All placeholders.
pub const PLACEHOLDERS: &[Placeholder] = &[
    // Always known: "Ciao Marco," or "Ciao,".
    row("greeting", "saluto", "greeting"),
    row("name", "nome", "name"),
    // From the comment, or the situation's own word.
    row("thing", "oggetto", "item"),
    // "da 12 giorni", "for 12 days": the whole phrase.
    row("since", "da quando", "since when"),
    // From settings.
    row("agent", "il tuo nome", "your name"),
    row("brand", "marchio", "brand"),
    row("signature", "firma", "signature"),
    // Where to go on: follows "scrivimi", "message me".
    row("channel", "dove scriverti", "where to reach you"),
    row("whatsapp", "numero WhatsApp", "WhatsApp number"),
    row("phone", "telefono", "phone number"),
    row("email", "indirizzo e-mail", "e-mail address"),
    row("form", "link al modulo", "link to the form"),
    row("chat", "link alla chat", "link to the chat"),
    row("help", "link alla guida", "link to the guide"),
    // From advice: who inside the firm owns it.
    row("owner", "chi se ne occupa", "who owns it"),
    // From settings, by country (P25).
    row("emergency", "numeri di aiuto", "help lines"),
    // From the post, when it already answers.
    row("fact", "il dato", "the fact"),
    // Only the agent knows these.
    row("link", "link", "link"),
    row("deadline", "giorno e ora", "day and time"),
    row("answer", "la risposta", "the answer"),
    row("cause", "il motivo in breve", "the reason in brief"),
    row("detail", "un dettaglio concreto", "one concrete detail"),
];

/// The placeholder of this name.
#[must_use]
pub fn placeholder(name: &str) -> Option<&'static Placeholder> {
    PLACEHOLDERS.iter().find(|row| row.name == name)
}
