//! The words a template may ask for, one row each.

/// What kind of words a placeholder stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A person's or a brand's name.
    Name,
    /// A noun that agrees: only these take an article after a bar.
    Noun,
    /// A phrase with its own preposition: "da 12 giorni", "in privato".
    Phrase,
    /// An address, a number or a link, as people should read it.
    Contact,
    /// A day and time.
    Deadline,
    /// A clause or a whole line.
    Text,
}

/// A placeholder: its name in templates, and the slot that stands where its value is not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Placeholder {
    /// As written in a template and listed in `missing`.
    pub name: &'static str,
    /// What kind of words it stands for.
    pub kind: Kind,
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

const fn row(name: &'static str, kind: Kind, it: &'static str, en: &'static str) -> Placeholder {
    Placeholder { name, kind, it, en }
}

/// All placeholders.
pub const PLACEHOLDERS: &[Placeholder] = &[
    // Always known: "Ciao Marco," or "Ciao,".
    row("greeting", Kind::Text, "saluto", "greeting"),
    row("name", Kind::Name, "nome", "name"),
    // From the comment, or the situation's own word.
    row("thing", Kind::Noun, "oggetto", "item"),
    // "da 12 giorni", "for 12 days": the whole phrase.
    row("since", Kind::Phrase, "da quando", "since when"),
    // Whom a comment thanks or praises by name.
    row(
        "praised",
        Kind::Name,
        "chi è stato lodato",
        "who was praised",
    ),
    // The comment's own words for what happened, fit to be quoted.
    row("words", Kind::Text, "le sue parole", "their words"),
    // From settings.
    row("agent", Kind::Name, "il tuo nome", "your name"),
    row("brand", Kind::Name, "marchio", "brand"),
    row("signature", Kind::Text, "firma", "signature"),
    // Where to go on: follows "scrivimi", "message me".
    row(
        "channel",
        Kind::Phrase,
        "dove scriverti",
        "where to reach you",
    ),
    row(
        "whatsapp",
        Kind::Contact,
        "numero WhatsApp",
        "WhatsApp number",
    ),
    row("phone", Kind::Contact, "telefono", "phone number"),
    row("email", Kind::Contact, "indirizzo e-mail", "e-mail address"),
    row("form", Kind::Contact, "link al modulo", "link to the form"),
    row("chat", Kind::Contact, "link alla chat", "link to the chat"),
    row(
        "help",
        Kind::Contact,
        "link alla guida",
        "link to the guide",
    ),
    // From advice: who inside the firm owns it.
    row("owner", Kind::Noun, "chi se ne occupa", "who owns it"),
    // From settings, by country (P25).
    row("emergency", Kind::Text, "numeri di aiuto", "help lines"),
    // From the post, when it already answers.
    row("fact", Kind::Text, "il dato", "the fact"),
    // Only the agent knows these.
    row("link", Kind::Contact, "link", "link"),
    row("deadline", Kind::Deadline, "giorno e ora", "day and time"),
    row("answer", Kind::Text, "la risposta", "the answer"),
    row(
        "cause",
        Kind::Phrase,
        "il motivo in breve",
        "the reason in brief",
    ),
    row(
        "detail",
        Kind::Phrase,
        "un dettaglio concreto",
        "one concrete detail",
    ),
];

/// The placeholder of this name.
#[must_use]
pub fn placeholder(name: &str) -> Option<&'static Placeholder> {
    PLACEHOLDERS.iter().find(|row| row.name == name)
}
