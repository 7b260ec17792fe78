//! Every wording of the reply library, in many contexts: what a machine can check of P18–P23.
#![allow(missing_docs)]

use std::collections::BTreeSet;
use std::sync::LazyLock;

use garbo::reply::italian::Noun;
use garbo::reply::library::{Library, Shelf, Shipped};
use garbo::reply::sectors::{sector, sectors};
use garbo::reply::template::{Language, Values};
use garbo::reply::{Register, Strategy};

/// Situations without a file: nothing is sent.
const SILENT: &[u8] = &[38, 40, 50, 51];
/// Situations that list no name (G) or speak to everybody.
const NO_GREETING: &[u8] = &[32, 39, 41, 42, 43, 48];
/// Situations where fewer than three wordings are enough.
const FEW: &[u8] = &[32, 39, 41, 42, 43];
/// Situations of joy, where one emoji may stand.
const GLAD: &[u8] = &[44, 45, 46, 54];
/// Situations where a wording may be one sentence.
const BRIEF: &[u8] = &[32, 36, 37, 39, 41, 42, 43, 48, 54, 45, 44];

/// Contexts each wording is rendered in.
const CONTEXTS: usize = 200;

/// Contexts of a sector's wording: it meets fewer things.
const CONTEXTS_OF_A_SECTOR: usize = 60;

/// Seeded, so that the same contexts come on every machine (xorshift, Marsaglia 2003).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % sides as u64).unwrap_or_default()
    }

    fn one_of<'a, T: ?Sized>(&mut self, list: &[&'a T]) -> &'a T {
        list[self.roll(list.len())]
    }

    fn chance(&mut self) -> bool {
        self.roll(2) == 0
    }
}

/// A noun of `tests/nouns/it.tsv`, with what may stand before it.
struct Agreeing {
    word: &'static str,
    feminine: bool,
    plural: bool,
    /// il, un, del, al, nel, sul, questo as they stand before this noun.
    before: Vec<&'static str>,
    /// The ending of what agrees with it.
    ending: char,
}

static NOUNS: LazyLock<Vec<Agreeing>> = LazyLock::new(|| {
    include_str!("nouns/it.tsv")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .map(|line| {
            let cells: Vec<&str> = line.split('\t').collect();
            let (word, feminine, plural) = (cells[0], cells[1] == "f", cells[2] == "p");
            Agreeing {
                word,
                feminine,
                plural,
                before: cells[3..10]
                    .iter()
                    .map(|form| form.trim_end_matches(word).trim())
                    .collect(),
                ending: match (feminine, plural) {
                    (false, false) => 'o',
                    (true, false) => 'a',
                    (false, true) => 'i',
                    (true, true) => 'e',
                },
            }
        })
        .collect()
});

/// What a rendering is of: the thing that was put in, for the agreement before it.
struct Sampled {
    values: Values,
    noun: Option<usize>,
    greeting: &'static str,
}

/// The library's shelves, and those of every sector.
fn shelves() -> impl Iterator<Item = &'static Shelf> {
    let general = Library::new().shelves().iter();
    general.chain(sectors().iter().flat_map(|sector| sector.shelves))
}

/// The things of a sector's own list that its wordings of this situation may meet; none for the
/// library's own, which meet any noun.
fn things_of(shelf: &Shelf) -> Vec<(&'static str, bool, bool)> {
    let Some(sector) = sector(shelf.sector, shelf.language) else {
        return Vec::new();
    };
    let own = (shelf.thing, shelf.feminine, shelf.plural);
    let listed = sector.things.iter().copied();
    listed
        .filter(|(words, ..)| shelf.takes(words))
        .chain((!shelf.thing.is_empty()).then_some(own))
        .collect()
}

/// A context as it may be: what is known, what is not, and how it agrees.
fn context(
    shelf: &Shelf,
    register: Register,
    trade: &[(&'static str, bool, bool)],
    dice: &mut Dice,
) -> Sampled {
    let italian = shelf.language == "it";
    let mut values = Values::new(shelf.language);
    let greetings: &[&str] = match (italian, register) {
        (true, Register::Lei) => &["Buongiorno,", "Buongiorno Marco,", "Buongiorno Anna,"],
        (true, _) => &["Ciao,", "Ciao Ugo,", "Ciao Zoe,", "Ciao Maria Grazia,"],
        (false, _) => &["Hello,", "Hi Marco,", "Hi Anna,"],
    };
    let greeting = dice.one_of(greetings);
    values.set_silent("greeting", greeting);
    let name = greeting.trim_end_matches(',').split_once(' ');
    values.set_silent("name", name.map_or("", |(_, name)| name));
    let mut noun = None;
    // Without a thing of the shelf's own, only a comment's makes `{% if thing %}` true.
    if !shelf.thing.is_empty() || dice.chance() {
        if !trade.is_empty() {
            let (word, feminine, plural) = trade[dice.roll(trade.len())];
            values.set_noun("thing", Noun::new(word, feminine, plural));
        } else if italian {
            let at = dice.roll(NOUNS.len());
            let row = &NOUNS[at];
            values.set_noun("thing", Noun::new(row.word, row.feminine, row.plural));
            noun = Some(at);
        } else {
            let things = [
                "order",
                "parcel",
                "invoice",
                "app",
                "shoes",
                "headphones",
                "hourly pass",
            ];
            let word = dice.one_of(&things);
            values.set_noun(
                "thing",
                Noun::new(word, false, word.ends_with('s') && word != "hourly pass"),
            );
        }
    }
    if dice.chance() {
        values.set(
            "since",
            dice.one_of(if italian {
                &[
                    "da 12 giorni",
                    "dal 3 marzo",
                    "da ieri",
                    "da un'ora",
                    "dall'8 agosto",
                ]
            } else {
                &[
                    "for 12 days",
                    "since Monday",
                    "since yesterday",
                    "for an hour",
                ]
            }),
        );
    }
    let channel: &[&str] = if italian {
        &[
            "",
            "in privato",
            "su WhatsApp al 333 1234567",
            "all'indirizzo aiuto@esempio.it",
        ]
    } else {
        &[
            "",
            "privately",
            "on WhatsApp at 333 1234567",
            "at aiuto@esempio.it",
        ]
    };
    values.set("channel", dice.one_of(channel));
    for (name, value) in [
        ("help", "https://esempio.it/aiuto"),
        ("form", "https://esempio.it/modulo"),
        ("chat", "https://esempio.it/chat"),
        ("whatsapp", "333 1234567"),
        ("phone", "800 123456"),
        ("email", "aiuto@esempio.it"),
        (
            "fact",
            if italian {
                "apriamo alle 9"
            } else {
                "we open at 9"
            },
        ),
    ] {
        if dice.chance() {
            values.set(name, value);
        }
    }
    let signed = dice.chance();
    if signed {
        values.set("brand", "Piazza");
        values.set("agent", "Giulia");
    }
    let (line, absent) = if signed {
        ("— Giulia, Piazza", vec![])
    } else {
        ("— [x], [y]", vec!["agent", "brand"])
    };
    values.set_partly("signature", line.to_owned(), absent);
    let owners: &[(&str, bool)] = if italian {
        &[
            ("team pagamenti", false),
            ("ufficio legale", false),
            ("direzione", true),
        ]
    } else {
        &[("payments team", false), ("customer team", false)]
    };
    let (owner, feminine) = owners[dice.roll(owners.len())];
    values.set_noun("owner", Noun::new(owner, feminine, false));
    values.set("emergency", HELP);
    Sampled {
        values,
        noun,
        greeting,
    }
}

/// The help lines of the contexts.
const HELP: &str = "112";

fn every(check: impl Fn(&Shelf, &Shipped) -> Result<(), String> + Sync) {
    let shelves: Vec<&Shelf> = shelves().collect();
    // Two at a time: rendering two hundred contexts each is work.
    let faults: Vec<String> = std::thread::scope(|scope| {
        let halves: Vec<_> = shelves
            .chunks(shelves.len().div_ceil(2).max(1))
            .map(|half| {
                let check = &check;
                scope.spawn(move || {
                    let mut faults = Vec::new();
                    for shelf in half {
                        for shipped in shelf.wordings {
                            if let Err(fault) = check(shelf, shipped) {
                                faults.push(format!("{}: {fault}", shipped.id));
                            }
                        }
                    }
                    faults
                })
            })
            .collect();
        halves
            .into_iter()
            .flat_map(|half| half.join().unwrap_or_else(|_| vec!["a panic".to_owned()]))
            .collect()
    });
    assert!(
        faults.is_empty(),
        "{} faults\n{}",
        faults.len(),
        faults.join("\n")
    );
}

/// A wording in two hundred contexts.
fn renderings(shelf: &Shelf, shipped: &Shipped) -> Result<Vec<(String, Sampled)>, String> {
    let language = Language::new();
    let seed = shipped
        .id
        .bytes()
        .fold(0x9e37_79b9_7f4a_7c15, |seed: u64, byte| {
            (seed ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
    let mut dice = Dice(seed | 1);
    let trade = things_of(shelf);
    let contexts = if shelf.sector.is_empty() {
        CONTEXTS
    } else {
        CONTEXTS_OF_A_SECTOR
    };
    (0..contexts)
        .map(|_| {
            let sampled = context(shelf, shipped.register, &trade, &mut dice);
            match language.render(shipped.text, &sampled.values, "en") {
                Ok(rendered) => Ok((rendered.text, sampled)),
                Err(problem) => Err(format!(
                    "line {} column {}: {}",
                    problem.line, problem.column, problem.words
                )),
            }
        })
        .collect()
}

/// Everything that can stand before a noun and agrees with it.
const BEFORE: &[&str] = &[
    "il", "lo", "la", "l'", "i", "gli", "le", "un", "uno", "una", "un'", "del", "dello", "della",
    "dell'", "dei", "degli", "delle", "al", "allo", "alla", "all'", "ai", "agli", "alle", "dal",
    "dallo", "dalla", "dall'", "dai", "dagli", "dalle", "nel", "nello", "nella", "nell'", "nei",
    "negli", "nelle", "sul", "sullo", "sulla", "sull'", "sui", "sugli", "sulle", "questo",
    "questa", "quest'", "questi", "queste",
];

/// Possessives by their stems; their endings agree too.
const OWNED: &[&str] = &["tu", "su", "nostr", "vostr"];

/// What stands before the thing agrees with it.
fn agrees(text: &str, noun: &Agreeing) -> Result<(), String> {
    for (at, _) in text.match_indices(noun.word) {
        let whole = text[at + noun.word.len()..]
            .chars()
            .next()
            .is_none_or(|next| !next.is_alphanumeric() && next != '-');
        let joined = text[..at].ends_with(|c: char| c.is_alphanumeric() || c == '-');
        if !whole || joined {
            continue;
        }
        let start = text[..at]
            .trim_end()
            .rfind(|c: char| c.is_whitespace() || "«“(".contains(c))
            .map_or(0, |blank| blank + 1);
        let before = text[start..at].trim().to_lowercase();
        let before = before.trim_start_matches(|c: char| !c.is_alphabetic());
        // "dal" is no column of its own: it goes as "al" does.
        let from = before.strip_prefix('d').unwrap_or(before);
        let known = noun
            .before
            .iter()
            .any(|form| *form == before || *form == from);
        let stem = OWNED.iter().find_map(|stem| before.strip_prefix(stem));
        let wrong = match stem {
            _ if BEFORE.contains(&before) => !known,
            Some("oi") => noun.feminine || !noun.plural,
            Some(ending @ ("o" | "a" | "i" | "e")) => {
                let tui = ending == "i" && before.len() <= 3;
                tui || !ending.ends_with(noun.ending)
            }
            _ => false,
        };
        if wrong {
            return Err(format!("{before:?} before {:?} in: {text}", noun.word));
        }
    }
    Ok(())
}

fn body(text: &str) -> &str {
    text.rsplit_once("\n— ").map_or(text, |(body, _)| body)
}

#[test]
fn shelves_stand_once_under_known_numbers() {
    let mut seen = BTreeSet::new();
    for shelf in Library::new().shelves() {
        assert!(
            seen.insert((shelf.situation, shelf.language)),
            "{} {} twice",
            shelf.situation,
            shelf.language
        );
        assert!(
            !SILENT.contains(&shelf.situation),
            "{} sends nothing",
            shelf.situation
        );
        assert!(!shelf.title.trim().is_empty());
    }
}

#[test]
fn registers_have_three_strategies() {
    let mut faults = Vec::new();
    for shelf in Library::new().shelves() {
        if FEW.contains(&shelf.situation) {
            // Same strategy allowed, but three to choose from; of the warning note (41) one.
            let least = if shelf.situation == 41 { 1 } else { 3 };
            if shelf.wordings.len() < least {
                faults.push(format!(
                    "{:02} {}: {} wordings",
                    shelf.situation,
                    shelf.language,
                    shelf.wordings.len()
                ));
            }
            continue;
        }
        let registers: &[Register] = if shelf.language == "it" {
            &[Register::Tu, Register::Lei]
        } else {
            &[Register::Plain]
        };
        for register in registers {
            let of: Vec<Strategy> = shelf
                .wordings
                .iter()
                .filter(|w| w.register == *register)
                .map(|w| w.strategy)
                .collect();
            let mut distinct = of.clone();
            distinct.sort();
            distinct.dedup();
            if distinct.len() < 3 {
                faults.push(format!(
                    "{:02} {} {register}: {of:?}",
                    shelf.situation, shelf.language
                ));
            }
        }
    }
    assert!(
        faults.is_empty(),
        "fewer than three strategies:\n{}",
        faults.join("\n")
    );
}

#[test]
fn what_stands_before_a_noun_is_seen() {
    let noun = |word: &str| NOUNS.iter().find(|noun| noun.word == word);
    for (word, right, wrong) in [
        ("sconto", "per lo sconto", "per il sconto"),
        ("sconto", "nel tuo sconto", "nel tua sconto"),
        ("app", "dall'app", "dalla app"),
        ("ordini", "i tuoi ordini", "i tuo ordini"),
        ("scarpe", "queste scarpe", "questi scarpe"),
        ("ordine", "quest'ordine", "uno ordine"),
        ("gnocchi", "dagli gnocchi", "dai gnocchi"),
    ] {
        let Some(noun) = noun(word) else {
            unreachable!("{word} is a noun of the list");
        };
        assert_eq!(agrees(right, noun), Ok(()));
        assert!(agrees(wrong, noun).is_err(), "{wrong}");
    }
}

/// Two to four sentences, one question, three slots, and no longer than a reply may be (P21).
fn is_short(shelf: &Shelf, text: &str) -> Result<(), String> {
    let plain = body(text)
        .replace("https://esempio.it/aiuto", "qui")
        .replace("https://esempio.it/modulo", "qui")
        .replace("https://esempio.it/chat", "qui")
        .replace("aiuto@esempio.it", "qui");
    let sentences = plain
        .split(['.', '?', '!', '…'])
        .filter(|part| part.chars().any(char::is_alphabetic))
        .count();
    let least = if BRIEF.contains(&shelf.situation) {
        1
    } else {
        2
    };
    if !(least..=4).contains(&sentences) {
        return Err(format!("{sentences} sentences: {text}"));
    }
    if plain.matches('?').count() > 1 {
        return Err(format!("more than one question: {text}"));
    }
    if plain.chars().count() > 460 {
        return Err(format!("{} characters: {text}", plain.chars().count()));
    }
    if plain.matches('[').count() > 3 {
        return Err(format!("more than three slots: {text}"));
    }
    Ok(())
}

#[test]
fn wordings_render_clean_in_every_context() {
    every(|shelf, shipped| {
        if shipped.text.lines().last().map(str::trim) != Some("{{ signature }}") {
            return Err("the last line is not {{ signature }}".to_owned());
        }
        let greeted = !NO_GREETING.contains(&shelf.situation);
        if greeted && !shipped.text.trim_start().starts_with("{{ greeting }}") {
            return Err("does not begin with {{ greeting }}".to_owned());
        }
        for (text, sampled) in renderings(shelf, shipped)? {
            // A word the wording says by itself stands there on its own terms.
            if let Some(at) = sampled.noun
                && !shipped.text.contains(NOUNS[at].word)
            {
                agrees(&text, &NOUNS[at])?;
            }
            if greeted && !text.starts_with(sampled.greeting) {
                return Err(format!("not greeted: {text}"));
            }
            if !text
                .lines()
                .last()
                .is_some_and(|line| line.starts_with("— "))
            {
                return Err(format!("not signed: {text}"));
            }
            if shelf.situation == 49 && !text.contains(HELP) {
                return Err(format!("no help lines: {text}"));
            }
            // A promise keeps its time: the line stays, and only the agent can fill the slot.
            let promised = shipped
                .text
                .lines()
                .any(|line| !line.starts_with('?') && line.contains("{{ deadline }}"));
            if promised && !text.contains("[giorno e ora]") && !text.contains("[day and time]") {
                return Err(format!("no time for the promise: {text}"));
            }
            is_short(shelf, &text)?;
            for wrong in [
                "  ", " ,", " .", ",,", ",.", "..", "{", "}", "%", " ?", " !", "?.", "!.", ":.",
                "' ", "\n\n\n", "()",
            ] {
                // An apostrophe ends a few words: un po' di, da' un'occhiata.
                let excused = wrong == "' "
                    && ["po' ", "di' ", "da' ", "fa' ", "va' "]
                        .iter()
                        .any(|word| text.contains(word));
                if text.replace("...", "…").contains(wrong)
                    && !excused
                    && !(wrong == "' " && shelf.language == "en")
                {
                    return Err(format!("{wrong:?} in: {text}"));
                }
            }
            for sentence in body(&text).split_inclusive(['.', '?', '!']) {
                let first = sentence.trim_start().chars().next();
                if sentence.trim().len() < 3 && !sentence.trim().is_empty() {
                    return Err(format!("a sentence of {:?} in: {text}", sentence));
                }
                let begins = sentence.starts_with([' ', '\n']);
                if begins && first.is_some_and(char::is_lowercase) {
                    return Err(format!("lower case after a full stop in: {text}"));
                }
            }
            if !body(&text)
                .trim_end()
                .ends_with(['.', '?', '!', '»', '”', ')'])
                && !body(&text).contains("http")
                && !body(&text).trim_end().ends_with(']')
            {
                return Err(format!("no full stop before the signature: {text}"));
            }
        }
        Ok(())
    });
}

#[test]
fn wordings_keep_to_their_strategy() {
    every(|shelf, shipped| {
        let text = shipped.text;
        let uses = |names: &[&str]| {
            names.iter().any(|name| {
                text.contains(&format!("{{ {name}")) || text.contains(&format!("({name}"))
            })
        };
        if shipped.strategy == Strategy::Private
            && !uses(&[
                "channel", "whatsapp", "email", "form", "chat", "phone", "owner",
            ])
        {
            return Err("private without {{ channel }}".to_owned());
        }
        if shipped.strategy == Strategy::Ask && !text.contains("? ") && !text.contains("?\n") {
            return Err("ask without a question".to_owned());
        }
        if shipped.strategy == Strategy::Hold
            && !uses(&["deadline"])
            && ![18, 19, 20, 21, 49, 41, 42, 53].contains(&shelf.situation)
        {
            return Err("hold without {{ deadline }}".to_owned());
        }
        if shelf.situation == 49 && !uses(&["emergency"]) {
            return Err("no {{ emergency }} contacts (P25)".to_owned());
        }
        let promises: &[&str] = if shelf.language == "it" {
            &[
                "ti aggiorno",
                "la aggiorno",
                "ti rispondo qui",
                "ti faccio sapere",
                "le faccio sapere",
                "torno qui",
                "torno da te",
                "ti scrivo qui",
                "le scrivo qui",
                "ti do una data",
                "ti dico come",
            ]
        } else {
            &[
                "i'll update",
                "i'll let you know",
                "get back to you",
                "i'll be back",
                "come back to you",
            ]
        };
        let lower = text.to_lowercase();
        if let Some(promise) = promises.iter().find(|promise| lower.contains(**promise))
            && !uses(&["deadline"])
        {
            return Err(format!("{promise:?} without {{{{ deadline }}}}"));
        }
        Ok(())
    });
}

#[test]
fn wordings_say_nothing_the_practice_forbids() {
    const IT: &[&str] = &[
        "dispiace se",
        "scusiamo se",
        "scuso se",
        "eventual",
        "si prega",
        "la invitiamo",
        "ti invitiamo",
        "vi invitiamo",
        "siamo spiacenti",
        "sono spiacente",
        "gentile cliente",
        "come già",
        "per policy",
        "rimborseremo",
        "ti rimborso",
        "buono sconto",
        "voucher",
        "coupon",
        "omaggio",
        "gratis",
        "avresti dovuto",
        "dovevi",
        "avrebbe dovuto leggere",
        "quanto sopra",
        "in merito a",
        "a seguito d",
        "provvederemo",
        "provvedere a",
        "sarà nostra premura",
        "restiamo a disposizione",
        "resto a disposizione",
        "cordiali saluti",
        "distinti saluti",
        "qualora",
        "suddett",
        "disservizio",
        "sono sicuro",
        "sono sicura",
        "dispiaciut",
        "benvenut",
        "stato paziente",
        "sei stato",
        "sei stata",
        "è stato gentile a",
        "calmati",
        "stai calm",
        "si calmi",
        "euro",
        "€",
        "risarci",
        "è colpa",
        "colpa tua",
        "caro ",
        "cara ",
    ];
    const EN: &[&str] = &[
        "sorry if",
        "apologise if",
        "apologize if",
        "sorry you feel",
        "sorry that you feel",
        "any inconvenience",
        "inconvenience caused",
        "valued customer",
        "dear customer",
        "as already",
        "as stated",
        "per our policy",
        "voucher",
        "coupon",
        "gift card",
        "free of charge",
        "you should have",
        "calm down",
        "please be advised",
        "rest assured",
        "at your earliest",
        "kindly",
        "we regret",
        "unfortunately",
        "refund you £",
        "£",
        "$",
        "€",
        "reach out",
        "hesitate",
        "pursuant",
        "aforementioned",
        "your fault",
    ];
    every(|shelf, shipped| {
        let lower = shipped.text.to_lowercase();
        let banned = if shelf.language == "it" { IT } else { EN };
        // "non dovevi essere tu" names our fault, not theirs.
        let lower = lower.replace("non dovevi", "");
        if let Some(word) = banned.iter().find(|word| lower.contains(**word)) {
            return Err(format!("says {word:?}"));
        }
        if shipped.text.contains("!!") || (shipped.text.matches('!').count() > 1) {
            return Err("more than one exclamation mark".to_owned());
        }
        let grave = (7..=31).contains(&shelf.situation)
            || (32..=43).contains(&shelf.situation)
            || [47, 48, 49].contains(&shelf.situation);
        if grave && shipped.text.contains('!') {
            return Err("an exclamation mark on a hard matter".to_owned());
        }
        let emoji = shipped
            .text
            .chars()
            .filter(|c| {
                ('\u{1F000}'..='\u{1FAFF}').contains(c) || ('\u{2600}'..='\u{27BF}').contains(c)
            })
            .count();
        if emoji > usize::from(GLAD.contains(&shelf.situation)) {
            return Err("emoji".to_owned());
        }
        let shouted = shipped
            .text
            .split(|c: char| !c.is_alphabetic())
            .find(|word| {
                word.chars().count() > 3
                    && word.chars().all(char::is_uppercase)
                    && !["IBAN", "SPID", "GDPR"].contains(word)
            });
        if let Some(word) = shouted {
            return Err(format!("shouts {word:?}"));
        }
        for wrong in [
            " perche ", "perchè", " piu ", " cosi ", " gia ", " si'", "pò", "qual'è", "un pò",
            "finchè", "poichè", "nè ", "sè ",
        ] {
            if shelf.language == "it" && format!(" {lower} ").contains(wrong) {
                return Err(format!("spells {wrong:?}"));
            }
        }
        Ok(())
    });
}

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

fn triples(text: &str) -> BTreeSet<[char; 3]> {
    let prose: String = {
        let mut inside = 0i32;
        text.chars()
            .filter(|c| {
                match c {
                    '{' => inside += 1,
                    '}' => {
                        inside -= 1;
                        return false;
                    }
                    _ => {}
                }
                inside == 0
            })
            .flat_map(char::to_lowercase)
            .collect()
    };
    let letters: Vec<char> = prose
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .chars()
        .collect();
    letters
        .windows(3)
        .map(|three| [three[0], three[1], three[2]])
        .collect()
}

#[test]
fn sisters_differ() {
    let mut faults = Vec::new();
    for shelf in shelves() {
        // A sector's wordings stand beside the library's own.
        let general = Library::new()
            .shelves()
            .iter()
            .filter(|other| !shelf.sector.is_empty() && other.situation == shelf.situation)
            .filter(|other| other.language == shelf.language)
            .flat_map(|other| other.wordings);
        let beside: Vec<&Shipped> = general.collect();
        for (at, one) in shelf.wordings.iter().enumerate() {
            for other in shelf.wordings[at + 1..]
                .iter()
                .chain(beside.iter().copied())
            {
                if one.register != other.register {
                    continue;
                }
                let (a, b) = (triples(one.text), triples(other.text));
                let shared = a.intersection(&b).count();
                let all = a.union(&b).count().max(1);
                if shared * 10 >= all * 6 {
                    faults.push(format!("{} and {}: {shared}/{all}", one.id, other.id));
                }
                let opening = |text: &str| {
                    text.split_whitespace()
                        .skip(3)
                        .take(3)
                        .collect::<Vec<_>>()
                        .join(" ")
                };
                if opening(one.text) == opening(other.text) {
                    faults.push(format!("{} and {} open alike", one.id, other.id));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// The trades of the brief, each with enough to name and enough to say.
#[test]
fn sectors_are_rich_enough() {
    let names: BTreeSet<&str> = sectors().iter().map(|sector| sector.name).collect();
    for language in ["it", "en"] {
        let files: BTreeSet<String> = std::fs::read_dir(format!("src/reply/sectors/{language}"))
            .unwrap()
            .map(|file| file.unwrap().path())
            .map(|path| path.file_stem().unwrap().to_string_lossy().into_owned())
            .collect();
        assert!(files.len() >= 10 && files.iter().map(String::as_str).eq(names.iter().copied()));
    }
    let mut faults = Vec::new();
    for sector in sectors() {
        let name = format!("{} {}", sector.name, sector.language);
        if sector.things.len() < 60 {
            faults.push(format!("{name}: {} things", sector.things.len()));
        }
        let registers: &[Register] = if sector.language == "it" {
            &[Register::Tu, Register::Lei]
        } else {
            &[Register::Plain]
        };
        for register in registers {
            let wordings = sector.shelves.iter().flat_map(|shelf| shelf.wordings);
            let count = wordings.filter(|it| it.register == *register).count();
            if count < 12 {
                faults.push(format!("{name} {register}: {count} wordings"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// P13: nobody is asked to leave a number, an address or a code under a public comment.
#[test]
fn no_wording_invites_personal_data_in_public() {
    const DATA: &[&str] = &[
        "numero d'ordine",
        "numero dell'ordine",
        "numero di telefono",
        "numero cliente",
        "numero di contratto",
        "iban",
        "codice fiscale",
        "codice cliente",
        "tuo indirizzo",
        "suo indirizzo",
        "tua mail",
        "sua mail",
        "tua e-mail",
        "sua e-mail",
        "tua email",
        "sua email",
        "i tuoi dati",
        "i suoi dati",
        "i tuoi recapiti",
        "i suoi recapiti",
        "order number",
        "phone number",
        "account number",
        "customer number",
        "contract number",
        "your email",
        "your address",
        "postcode",
        "your details",
    ];
    const ASKS: &[&str] = &[
        "mandami",
        "mandamelo",
        "mandamela",
        "scrivimi",
        "inviami",
        "dammi",
        "indicami",
        "mi dai",
        "mi dici",
        "mi scrivi",
        "mi mandi",
        "mi invii",
        "mi dia",
        "mi scriva",
        "mi indichi",
        "mi direbbe",
        "mi manda",
        "qual è",
        "send me",
        "send us",
        "share",
        "give me",
        "let me have",
        "tell me",
        "message me",
        "could you send",
        "can you send",
        "what's your",
        "what is your",
        "drop me",
    ];
    every(|_, shipped| {
        for line in shipped.text.lines() {
            let lower = line.to_lowercase();
            let asks = ASKS.iter().any(|ask| lower.contains(ask))
                && DATA.iter().any(|data| lower.contains(data));
            let elsewhere = [
                "channel", "whatsapp", "email }", "email|", "form", "chat", "phone",
            ]
            .iter()
            .any(|name| line.contains(&format!("{{ {name}")));
            if asks && !elsewhere {
                return Err(format!("asks for personal data in public: {line}"));
            }
        }
        Ok(())
    });
}
