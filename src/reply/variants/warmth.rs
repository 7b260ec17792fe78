//! Sentences that name a feeling, one row each: what a warmer reply opens with (P18).
//!
//! Each follows the greeting's comma, so it begins small; it must hold in every situation, own up
//! to nothing, and show nobody's gender. Never "mi dispiace": the wordings say that themselves.

use crate::advice::facts::Facts;
use crate::reading::Emotion;
use crate::reply::Register;
use crate::text::fold::fold;

/// A feeling as a reply can take it up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Heard {
    Anger,
    Disappointment,
    Worry,
    Sadness,
    /// Nothing but a wait is told, and waits weigh.
    Waiting,
    /// Something went wrong, and no more is said of it.
    Trouble,
    Gratitude,
    Joy,
}

/// The feeling a comment shows; none where the reading has none.
pub(super) fn heard(facts: &Facts<'_>) -> Option<Heard> {
    if facts.angry() {
        return Some(Heard::Anger);
    }
    // Under irony stands a bad fact (P5).
    if facts.ironic() {
        return Some(Heard::Disappointment);
    }
    let strongest = facts
        .reading
        .emotions
        .iter()
        .filter(|feeling| feeling.intensity >= SURE)
        .filter_map(|feeling| Some((of(feeling.kind, facts)?, feeling.intensity)))
        .max_by(|(_, one), (_, other)| one.total_cmp(other));
    if let Some((heard, _)) = strongest {
        return Some(heard);
    }
    let grievance = facts.reading.grievance.as_ref();
    match grievance.is_some_and(|grievance| grievance.since.is_some()) {
        true if facts.complains() => Some(Heard::Waiting),
        false if facts.complains() && facts.displeased() => Some(Heard::Trouble),
        _ => None,
    }
}

/// From this on a feeling is named to the face of whoever wrote: half-heard ones are not.
const SURE: f32 = 0.3;

/// Anger that is not hot is disappointment; a complaint's thanks are manners.
fn of(emotion: Emotion, facts: &Facts<'_>) -> Option<Heard> {
    let unhappy = facts.displeased() || facts.complains();
    match emotion {
        Emotion::Anger | Emotion::Disappointment | Emotion::Disgust if unhappy => {
            Some(Heard::Disappointment)
        }
        Emotion::Worry if unhappy => Some(Heard::Worry),
        Emotion::Sadness if unhappy => Some(Heard::Sadness),
        Emotion::Joy if facts.thanks() => Some(Heard::Joy),
        Emotion::Gratitude if facts.thanks() => Some(Heard::Gratitude),
        _ => None,
    }
}

/// Feeling, register, sentence.
pub(super) type Row = (Heard, Register, &'static str);

pub(super) const ROWS: &[Row] = &[
    (
        Heard::Anger,
        Register::Tu,
        "capisco la tua rabbia e la prendo sul serio.",
    ),
    (
        Heard::Anger,
        Register::Tu,
        "la rabbia che leggo nelle tue parole è comprensibile.",
    ),
    (
        Heard::Anger,
        Register::Tu,
        "sento tutta la tua esasperazione, e non la lascio cadere.",
    ),
    (
        Heard::Anger,
        Register::Lei,
        "capisco la Sua rabbia e la prendo sul serio.",
    ),
    (
        Heard::Anger,
        Register::Lei,
        "la rabbia che leggo nelle Sue parole è comprensibile.",
    ),
    (
        Heard::Anger,
        Register::Lei,
        "sento tutta la Sua esasperazione, e non la lascio cadere.",
    ),
    (
        Heard::Anger,
        Register::Plain,
        "I understand why you're angry, and I'm taking it seriously.",
    ),
    (
        Heard::Anger,
        Register::Plain,
        "anyone would be furious in your place.",
    ),
    (
        Heard::Anger,
        Register::Plain,
        "your frustration is plain to see, and it matters to me.",
    ),
    (
        Heard::Disappointment,
        Register::Tu,
        "capisco la tua delusione: ti aspettavi altro.",
    ),
    (
        Heard::Disappointment,
        Register::Tu,
        "leggo l'amarezza nelle tue parole e non la do per scontata.",
    ),
    (
        Heard::Disappointment,
        Register::Tu,
        "è comprensibile che un'esperienza così lasci l'amaro in bocca.",
    ),
    (
        Heard::Disappointment,
        Register::Lei,
        "capisco la Sua delusione: si aspettava altro.",
    ),
    (
        Heard::Disappointment,
        Register::Lei,
        "leggo l'amarezza nelle Sue parole e non la do per scontata.",
    ),
    (
        Heard::Disappointment,
        Register::Lei,
        "è comprensibile che un'esperienza così lasci l'amaro in bocca.",
    ),
    (
        Heard::Disappointment,
        Register::Plain,
        "I can see how disappointing this is.",
    ),
    (
        Heard::Disappointment,
        Register::Plain,
        "you were hoping for something better, and the disappointment is understandable.",
    ),
    (
        Heard::Disappointment,
        Register::Plain,
        "that's frustrating, and I hear you.",
    ),
    (
        Heard::Worry,
        Register::Tu,
        "capisco la tua preoccupazione e la prendo sul serio.",
    ),
    (
        Heard::Worry,
        Register::Tu,
        "al tuo posto starei in ansia anch'io.",
    ),
    (
        Heard::Worry,
        Register::Tu,
        "è comprensibile restare in allarme davanti a una cosa così.",
    ),
    (
        Heard::Worry,
        Register::Lei,
        "capisco la Sua preoccupazione e la prendo sul serio.",
    ),
    (
        Heard::Worry,
        Register::Lei,
        "al Suo posto starei in ansia anch'io.",
    ),
    (
        Heard::Worry,
        Register::Lei,
        "è comprensibile restare in allarme davanti a una cosa così.",
    ),
    (
        Heard::Worry,
        Register::Plain,
        "I understand the worry, and I'm taking it seriously.",
    ),
    (
        Heard::Worry,
        Register::Plain,
        "anyone would be concerned in your place.",
    ),
    (
        Heard::Worry,
        Register::Plain,
        "that's an unsettling thing to be left with.",
    ),
    (
        Heard::Sadness,
        Register::Tu,
        "quello che racconti pesa, e si sente.",
    ),
    (
        Heard::Sadness,
        Register::Tu,
        "leggo le tue parole e capisco quanto sia dura.",
    ),
    (
        Heard::Sadness,
        Register::Tu,
        "si sente tutto lo sconforto in quello che scrivi.",
    ),
    (
        Heard::Sadness,
        Register::Lei,
        "quello che racconta pesa, e si sente.",
    ),
    (
        Heard::Sadness,
        Register::Lei,
        "leggo le Sue parole e capisco quanto sia dura.",
    ),
    (
        Heard::Sadness,
        Register::Lei,
        "si sente tutto lo sconforto in quello che scrive.",
    ),
    (
        Heard::Sadness,
        Register::Plain,
        "what you describe is hard, and I've read every word.",
    ),
    (
        Heard::Sadness,
        Register::Plain,
        "I can see how upsetting this has been.",
    ),
    (
        Heard::Sadness,
        Register::Plain,
        "this must be tough on you.",
    ),
    (
        Heard::Waiting,
        Register::Tu,
        "aspettare pesa, e lo capisco bene.",
    ),
    (
        Heard::Waiting,
        Register::Tu,
        "la pazienza ha un limite, e lo capisco.",
    ),
    (
        Heard::Waiting,
        Register::Tu,
        "un'attesa che si allunga stanca chiunque.",
    ),
    (
        Heard::Waiting,
        Register::Lei,
        "aspettare pesa, e lo capisco bene.",
    ),
    (
        Heard::Waiting,
        Register::Lei,
        "la pazienza ha un limite, e lo capisco.",
    ),
    (
        Heard::Waiting,
        Register::Lei,
        "un'attesa che si allunga stanca chiunque.",
    ),
    (
        Heard::Waiting,
        Register::Plain,
        "I understand how tiring a wait like this is.",
    ),
    (
        Heard::Waiting,
        Register::Plain,
        "you've shown enough patience already.",
    ),
    (
        Heard::Waiting,
        Register::Plain,
        "a wait that drags on is frustrating.",
    ),
    (
        Heard::Trouble,
        Register::Tu,
        "capisco quanto sia fastidioso.",
    ),
    (
        Heard::Trouble,
        Register::Tu,
        "un contrattempo così è seccante, e lo so.",
    ),
    (
        Heard::Trouble,
        Register::Lei,
        "capisco quanto sia fastidioso.",
    ),
    (
        Heard::Trouble,
        Register::Lei,
        "un contrattempo così è seccante, e lo so.",
    ),
    (
        Heard::Trouble,
        Register::Plain,
        "I understand how annoying this is.",
    ),
    (
        Heard::Trouble,
        Register::Plain,
        "that's a frustrating thing to deal with.",
    ),
    (
        Heard::Gratitude,
        Register::Tu,
        "leggere un grazie così è una gioia.",
    ),
    (
        Heard::Gratitude,
        Register::Tu,
        "che piacere trovare le tue parole, oggi.",
    ),
    (
        Heard::Gratitude,
        Register::Lei,
        "leggere un grazie così è una gioia.",
    ),
    (
        Heard::Gratitude,
        Register::Lei,
        "che piacere trovare le Sue parole, oggi.",
    ),
    (
        Heard::Gratitude,
        Register::Voi,
        "leggere parole così è una gioia.",
    ),
    (
        Heard::Gratitude,
        Register::Plain,
        "it's a joy to read this.",
    ),
    (
        Heard::Gratitude,
        Register::Plain,
        "what a lovely thing to find here today.",
    ),
    (
        Heard::Joy,
        Register::Tu,
        "il tuo entusiasmo è una gioia per chi legge.",
    ),
    (
        Heard::Joy,
        Register::Tu,
        "l'allegria delle tue parole è contagiosa, che bello.",
    ),
    (
        Heard::Joy,
        Register::Lei,
        "il Suo entusiasmo è una gioia per chi legge.",
    ),
    (
        Heard::Joy,
        Register::Lei,
        "l'allegria delle Sue parole è contagiosa, che bello.",
    ),
    (
        Heard::Joy,
        Register::Voi,
        "un entusiasmo così è una gioia per chi legge.",
    ),
    (
        Heard::Joy,
        Register::Plain,
        "your enthusiasm is a joy to read.",
    ),
    (Heard::Joy, Register::Plain, "what a happy message to read."),
];

/// The sentences for a feeling that repeat no word of the reply they are to open.
pub(super) fn sentences(
    heard: Heard,
    register: Register,
    reply: &str,
) -> impl Iterator<Item = &'static str> {
    let said = stems(reply);
    ROWS.iter()
        .filter(move |(of, to, _)| *of == heard && *to == register)
        .map(|(_, _, sentence)| *sentence)
        .filter(move |sentence| !stems(sentence).iter().any(|stem| said.contains(stem)))
}

/// Words that may well stand twice.
const COMMON: &[&str] = &[
    "alla", "anche", "cosi", "come", "dell", "della", "nelle", "quell", "quello", "sono", "been",
    "from", "have", "here", "just", "that", "this", "what", "when", "with", "your",
];

/// The first five letters of the words long enough to be heard twice.
fn stems(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric())
        .map(fold)
        .filter(|word| word.chars().count() >= 4 && !COMMON.contains(&word.as_str()))
        .map(|word| word.chars().take(5).collect())
        .collect()
}
