//! What the placeholders of one reply stand for: from the comment, the advice and the settings.

use super::Register;
use super::cues::Cues;
use super::italian::Noun;
use super::library::{Shelf, shelf};
use super::name::first_name;
use super::placeholders::placeholder;
use super::sectors::{Sector, agreement, sector};
use super::since::since;
use super::situations::SHOP;
use super::template::Values;
use crate::advice::Route;
use crate::comment::Comment;
use crate::reading::{Agreement, Reading};
use crate::settings::{Policy, Settings};
use crate::text::fold::fold;

/// The values for a reply in a situation, language (`it` or `en`) and register.
#[must_use]
pub fn values(
    comment: &Comment,
    reading: &Reading,
    route: Route,
    settings: &Settings,
    (situation, language, register): (u8, &str, Register),
) -> Values {
    let mut values = Values::new(language);
    let name = comment.author.as_deref().and_then(first_name);
    let greeting = greeting(name.as_deref(), settings, language, register);
    values.set_silent("greeting", greeting);
    values.set_silent("name", name.unwrap_or_default());
    let sector = sector(&settings.brand.sector, language);
    let named = named(comment, reading, language, sector);
    if let Some(thing) = thing(named, language, shelf(situation, language), sector) {
        values.set_noun("thing", thing);
    }
    let when = reading
        .grievance
        .as_ref()
        .and_then(|grievance| grievance.since.as_deref());
    if let Some(phrase) = when
        .filter(|_| reading.language == language)
        .and_then(|when| since(when, language))
    {
        values.set("since", phrase);
    }
    let brand = &settings.brand;
    values.set("agent", brand.agent.as_str());
    values.set("brand", brand.name.as_str());
    let (signature, absent) = signature(settings, language);
    values.set_partly("signature", signature, absent);
    if let Some(channel) = channel(settings, language) {
        values.set("channel", channel);
    }
    for (name, value) in [
        ("whatsapp", &brand.channels.whatsapp),
        ("phone", &brand.channels.phone),
        ("email", &brand.channels.email),
        ("form", &brand.channels.form),
        ("chat", &brand.channels.chat),
        ("help", &brand.channels.help),
    ] {
        values.set(name, value.as_str());
    }
    values.set_noun("owner", owner(whose(situation, route, comment), language));
    let lines = &settings.help_lines;
    values.set(
        "emergency",
        if language == "it" {
            &lines.it
        } else {
            &lines.en
        }
        .as_str(),
    );
    if situation == 6
        && let Some(fact) = comment
            .post
            .as_deref()
            .and_then(|post| answer_in(post, &comment.text))
    {
        values.set("fact", fact);
    }
    values
}

/// The brand's own greeting; without a name its place closes up.
fn own_greeting(pattern: &str, name: Option<&str>) -> String {
    let said = name.map_or_else(
        || pattern.replace(" {name}", "").replace("{name}", ""),
        |name| pattern.replace("{name}", name),
    );
    let said = said.trim().trim_end_matches([',', ' ']);
    if said.is_empty() || said.ends_with(['!', '.', '…']) {
        return said.to_owned();
    }
    format!("{said},")
}

/// The opening: the brand's own, or that of the register; with the name where there is one.
pub(super) fn greeting(
    name: Option<&str>,
    settings: &Settings,
    language: &str,
    register: Register,
) -> String {
    let voice = &settings.brand.voice;
    let own = match language {
        "it" => voice.greeting_it.trim(),
        _ => voice.greeting_en.trim(),
    };
    if !own.is_empty() {
        return own_greeting(own, name);
    }
    let (with, without) = match (language, register) {
        ("it", Register::Lei) => ("Buongiorno", "Buongiorno,"),
        ("it", _) => ("Ciao", "Ciao,"),
        _ => ("Hi", "Hello,"),
    };
    name.map_or_else(|| without.to_owned(), |name| format!("{with} {name},"))
}

/// A thing as a comment names it, and how it agrees where the reading knows.
type Named = (String, Option<Agreement>);

/// The thing the comment names: what the reading found, or, in words of the trade, more exactly
/// ("codice sconto" where it heard "sconto").
fn named(
    comment: &Comment,
    reading: &Reading,
    language: &str,
    sector: Option<&Sector>,
) -> Option<Named> {
    if reading.language != language {
        return None;
    }
    let grievance = reading.grievance.as_ref();
    let heard = grievance.and_then(|grievance| {
        let thing = grievance.thing.clone()?;
        Some((thing, grievance.agreement))
    });
    let traded = sector.and_then(|sector| sector.named_in(&comment.text));
    match (heard, traded) {
        (Some((thing, agreement)), Some((words, _)))
            if !words.split(' ').any(|word| fold(word) == fold(&thing)) =>
        {
            Some((thing, agreement))
        }
        (_, Some((words, agreement))) => Some((words.to_owned(), Some(agreement))),
        (heard, None) => heard,
    }
}

/// The thing of the comment where it fits the situation, else what the situation means.
fn thing(
    named: Option<Named>,
    language: &str,
    shelf: Option<&Shelf>,
    sector: Option<&Sector>,
) -> Option<Noun> {
    let fallback = shelf.and_then(Shelf::fallback);
    let Some((words, heard)) = named else {
        return fallback;
    };
    if shelf.is_some_and(|shelf| !shelf.takes(&words)) {
        return fallback;
    }
    // An invariable word ("le app") is plural where the comment makes it so.
    let known = agreement(&words, language, sector).map(|known| Agreement {
        plural: known.plural || heard.is_some_and(|heard| heard.plural),
        ..known
    });
    match known.or(heard) {
        Some(agreement) => Some(Noun { words, agreement }),
        None if language == "it" => Noun::guess(&words).or(fallback),
        None => {
            let plural = words.ends_with('s') && !words.ends_with("ss");
            Some(Noun::new(words, false, plural))
        }
    }
}

impl Shelf {
    /// Its wordings stay sensible when they speak of this thing.
    #[must_use]
    pub fn takes(&self, words: &str) -> bool {
        let fits = |list: &[&str]| list.iter().any(|row| names(row, words));
        let unfit = fits(self.unfit)
            || if self.fits.is_empty() {
                fits(NOBODY_S)
            } else {
                !fits(self.fits)
            };
        let plain = words.chars().count() <= 30
            && words.split(' ').count() <= 3
            && words
                .chars()
                .all(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '\''));
        plain && !unfit
    }
}

/// Things comments name that are nobody's to wait for or hold in hand: "your switchboard" makes no
/// sense in any reply.
const NOBODY_S: &[&str] = &[
    "numero*",
    "call center",
    "centralino",
    "corrier*",
    "operator*",
    "sito",
    "pagina",
    "post",
    "commento",
    "commenti",
    "rispost*",
    "mail",
    "email",
    "e-mail",
    "messaggi*",
    "foto",
    "video",
    "puntat*",
    "pezzo",
    "zona",
    "negozi*",
    "consegn*",
    "servizi*",
    "assistenza",
    "citta",
    "giorno",
    "giorni",
    "number*",
    "call*",
    "courier*",
    "driver*",
    "website",
    "site",
    "page",
    "comment*",
    "repl*",
    "message*",
    "photo*",
    "area",
    "shop*",
    "store*",
    "deliver*",
    "service*",
    "support",
    "staff",
    "letter*",
    "size*",
    "branch*",
    "capo",
    "fattorin*",
    "rider",
    "postin*",
    "via",
    "piazza",
    "indirizz*",
    "compagnia",
    "posto",
    "posti",
    "uffici*",
    "sportell*",
    "reclam*",
    "segnalazion*",
    "richiest*",
    "domand*",
    "pratica",
    "colore",
    "misura",
    "taglia",
    "orari*",
    "sede",
    "personale",
    "prezz*",
    "qualita",
    "punto vendita",
    "magazzin*",
    "tavol*",
    "repart*",
    "cassa",
    "parcheggi*",
    "warehouse*",
    "table*",
    "till",
    "parking",
    "birthday",
    "boss",
    "postman",
    "street",
    "address*",
    "company",
    "place",
    "office*",
    "complaint*",
    "request*",
    "question*",
    "colour",
    "color",
    "hours",
    "price*",
    "quality",
];

/// A row of `fits` or `unfit` (`*` ends a prefix) names this thing.
fn names(row: &str, thing: &str) -> bool {
    // Most differ in the first letter, and folding takes its time.
    if let (Some(one), Some(other)) = (row.bytes().next(), thing.bytes().next())
        && one.is_ascii()
        && other.is_ascii()
        && !one.eq_ignore_ascii_case(&other)
    {
        return false;
    }
    let thing = fold(thing);
    row.strip_suffix('*').map_or_else(
        || fold(row) == thing,
        |prefix| thing.starts_with(&fold(prefix)),
    )
}

/// The closing line, and the placeholders it still lacks (P20).
pub(super) fn signature(settings: &Settings, language: &str) -> (String, Vec<&'static str>) {
    let brand = &settings.brand;
    let mut absent = Vec::new();
    let pattern = if brand.signature.trim().is_empty() {
        "— {agent}, {brand}"
    } else {
        brand.signature.trim()
    };
    let mut line = pattern.to_owned();
    for (name, value) in [("agent", brand.agent.trim()), ("brand", brand.name.trim())] {
        let mark = format!("{{{name}}}");
        if !line.contains(&mark) {
            continue;
        }
        let slot = placeholder(name).map(|row| (row.name, row.slot(language)));
        match (value.is_empty(), slot) {
            (true, Some((name, slot))) => {
                absent.push(name);
                line = line.replace(&mark, &slot);
            }
            _ => line = line.replace(&mark, value),
        }
    }
    (line, absent)
}

/// Where the conversation can go on, as it follows "scrivimi" or "message me" (P12, P26).
pub(super) fn channel(settings: &Settings, language: &str) -> Option<String> {
    let Policy { private_open, .. } = settings.policy;
    let channels = &settings.brand.channels;
    let italian = language == "it";
    if private_open {
        return Some(if italian { "in privato" } else { "privately" }.to_owned());
    }
    let ways = [
        (&channels.whatsapp, "su WhatsApp al", "on WhatsApp at"),
        (&channels.email, "all'indirizzo", "at"),
        (&channels.form, "dal modulo", "through the form at"),
        (&channels.chat, "in chat:", "in the chat at"),
    ];
    ways.iter()
        .find(|(value, ..)| !value.trim().is_empty())
        .map(|(value, it, en)| format!("{} {}", if italian { it } else { en }, value.trim()))
}

/// Whom a public reply names as the owner. The situation knows better than the topic; a shop is
/// named only where there is one, and lawyers are left to the legal notice itself.
fn whose(situation: u8, route: Route, comment: &Comment) -> Route {
    let in_a_shop = Cues::of(&comment.text).say(SHOP);
    match (situation, route) {
        (7 | 8, _) => Route::Logistics,
        (11 | 12, _) => Route::Billing,
        (15 | 16, _) => Route::Technical,
        (18, _) => Route::Safety,
        (19, _) => Route::Emergency,
        (20, _) => Route::Privacy,
        (14, _) => Route::Security,
        (9 | 10, Route::Safety | Route::Logistics) => route,
        (9 | 10, _) => Route::Community,
        (17, _) if in_a_shop => Route::Store,
        (21, Route::Legal) => Route::Legal,
        (_, Route::Store) if in_a_shop => Route::Store,
        (47, Route::Sales) => Route::Community,
        // Criticism of a product is nobody's emergency.
        (_, Route::Store | Route::Legal | Route::Safety) => Route::Community,
        _ => route,
    }
}

/// Who inside the firm owns a route (P16).
fn owner(route: Route, language: &str) -> Noun {
    let (it, feminine, en) = match route {
        Route::Community => ("team clienti", false, "customer team"),
        Route::Logistics => ("team spedizioni", false, "delivery team"),
        Route::Billing => ("team pagamenti", false, "payments team"),
        Route::Technical => ("team tecnico", false, "technical team"),
        Route::Store => ("direzione del negozio", true, "shop manager"),
        Route::Sales => ("team vendite", false, "sales team"),
        Route::Safety => ("team sicurezza e qualità", false, "safety and quality team"),
        Route::Privacy => ("ufficio privacy", false, "privacy team"),
        Route::Legal => ("ufficio legale", false, "legal team"),
        Route::Press => ("ufficio stampa", false, "press office"),
        Route::Security => ("team sicurezza", false, "security team"),
        Route::Emergency => ("direzione", true, "management team"),
    };
    if language == "it" {
        Noun::new(it, feminine, false)
    } else {
        Noun::new(en, false, false)
    }
}

/// Words too common to show that a sentence answers a question, as stems.
const COMMON: &[&str] = &[
    "prim", "mese", "anno", "anni", "oggi", "ieri", "tutt", "year", "mont", "toda", "week", "anch",
    "avet", "come", "dell", "dove", "fate", "nell", "nost", "pote", "quan", "quel", "ques", "siet",
    "sono", "vost", "ciao", "salv", "buon", "graz", "have", "from", "that", "this", "what", "when",
    "wher", "will", "with", "your", "does", "just", "than", "they", "thei", "hell",
];

/// The first four letters of the words that mean something: apre, aprite, apriamo are one.
fn stems(text: &str, names: bool) -> Vec<String> {
    let mut stems: Vec<String> = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| names || word.starts_with(char::is_lowercase))
        .map(|word| fold(word).chars().take(4).collect::<String>())
        .filter(|stem| stem.len() == 4 || stem.bytes().any(|b| b.is_ascii_digit()))
        .filter(|stem| !COMMON.contains(&stem.as_str()))
        .collect();
    stems.sort_unstable();
    stems.dedup();
    stems
}

/// How many words other than names a sentence has in common with a question.
pub(super) fn plain_words_shared(sentence: &str, question: &str) -> usize {
    let asked = stems(question, true);
    let said = stems(sentence, false);
    said.iter().filter(|stem| asked.contains(stem)).count()
}

/// The sentence of the post that shares most with the question, without its full stop (P6): two
/// words, or one and a figure.
pub(super) fn answer_in<'a>(post: &'a str, question: &str) -> Option<&'a str> {
    let asked = stems(question, true);
    let shares = |sentence: &str| {
        let said = stems(sentence, true);
        let shared = said.iter().filter(|stem| asked.contains(stem)).count();
        let figure = sentence.contains(|c: char| c.is_ascii_digit());
        (shared >= 2 || (shared == 1 && figure))
            .then(|| (plain_words_shared(sentence, question), shared))
    };
    sentences(post)
        .into_iter()
        .filter(|sentence| (8..=200).contains(&sentence.chars().count()))
        .filter_map(|sentence| Some((shares(sentence)?, sentence)))
        .max_by_key(|(shared, _)| *shared)
        .map(|(_, sentence)| sentence)
}

/// The sentences of a text without their ends; the dot of "6.30" ends none.
fn sentences(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut start = 0;
    for (at, mark) in text.char_indices() {
        let next = text
            .get(at + mark.len_utf8()..)
            .and_then(|rest| rest.chars().next());
        let inside = mark == '.' && next.is_some_and(|next| !next.is_whitespace());
        if matches!(mark, '.' | '!' | '?' | '\n') && !inside {
            sentences.push(text.get(start..at).unwrap_or_default().trim());
            start = at + mark.len_utf8();
        }
    }
    sentences.push(text.get(start..).unwrap_or_default().trim());
    sentences
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_post_s_own_sentence_is_found() {
        let post = "Grande novità! Da lunedì apriamo alle 9. Vi aspettiamo in via Roma";
        assert_eq!(
            answer_in(post, "ma lunedì a che ora aprite?"),
            Some("Da lunedì apriamo alle 9")
        );
        assert_eq!(answer_in(post, "fate spedizioni?"), None);
        assert_eq!(
            answer_in(
                "New shop. Open from 6.30 am, Monday to Saturday; closed on Sundays. Come by!",
                "are you open sundays??"
            ),
            Some("Open from 6.30 am, Monday to Saturday; closed on Sundays")
        );
    }

    #[test]
    fn a_public_reply_names_the_owner_of_what_happened() {
        let of = |situation, route, text: &str| {
            let comment = Comment {
                text: text.to_owned(),
                ..Comment::default()
            };
            whose(situation, route, &comment)
        };
        let late = "the sofa is stuck in a warehouse";
        assert_eq!(of(7, Route::Safety, late), Route::Logistics);
        assert_eq!(of(19, Route::Legal, "no ramp"), Route::Emergency);
        assert_eq!(of(21, Route::Legal, "my solicitor"), Route::Legal);
        let helpline = "your helpline hung up on me";
        assert_eq!(of(17, Route::Store, helpline), Route::Community);
        let till = "the lad at the till laughed at me";
        assert_eq!(of(17, Route::Community, till), Route::Store);
        assert_eq!(owner(Route::Store, "en").words, "shop manager");
    }

    #[test]
    fn only_things_that_make_sense_are_taken_up() {
        let late = shelf(7, "it");
        for (word, taken) in [("scarpe", true), ("numero verde", false), ("app", false)] {
            let thing = thing(Some((word.to_owned(), None)), "it", late, None).unwrap();
            assert_eq!(thing.words, if taken { word } else { "ordine" });
        }
        assert!(names("bollett*", "bollette") && !names("bolletta", "bollette"));
    }

    #[test]
    fn a_signature_names_what_it_lacks() {
        let mut settings = Settings::default();
        assert_eq!(
            signature(&settings, "it"),
            (
                "— [il tuo nome], [marchio]".to_owned(),
                vec!["agent", "brand"]
            )
        );
        settings.brand.agent = "Giulia".to_owned();
        settings.brand.name = "Piazza".to_owned();
        assert_eq!(
            signature(&settings, "it"),
            ("— Giulia, Piazza".to_owned(), vec![])
        );
        settings.brand.signature = "{agent} per {brand}".to_owned();
        assert_eq!(signature(&settings, "it").0, "Giulia per Piazza");
    }

    #[test]
    fn the_channel_follows_the_policy() {
        let mut settings = Settings::default();
        assert_eq!(channel(&settings, "it").as_deref(), Some("in privato"));
        settings.policy.private_open = false;
        assert_eq!(channel(&settings, "it"), None);
        settings.brand.channels.whatsapp = "333 1234567".to_owned();
        assert_eq!(
            channel(&settings, "en").as_deref(),
            Some("on WhatsApp at 333 1234567")
        );
    }
}
