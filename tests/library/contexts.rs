//! The contexts a wording is rendered in: seeded, so that the same come on every machine.

use std::sync::LazyLock;

use garbo::reply::Register;
use garbo::reply::italian::Noun;
use garbo::reply::library::{Shelf, Shipped};
use garbo::reply::sectors::sector;
use garbo::reply::template::{Language, Values};

/// Contexts each wording is rendered in.
const CONTEXTS: usize = 200;

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
pub struct Agreeing {
    pub word: &'static str,
    pub feminine: bool,
    pub plural: bool,
    /// il, un, del, al, nel, sul, questo as they stand before this noun.
    pub before: Vec<&'static str>,
    /// The ending of what agrees with it.
    pub ending: char,
}

pub static NOUNS: LazyLock<Vec<Agreeing>> = LazyLock::new(|| {
    include_str!("../nouns/it.tsv")
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
pub struct Sampled {
    pub values: Values,
    pub noun: Option<usize>,
    pub greeting: &'static str,
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
pub const HELP: &str = "112";

/// A wording in two hundred contexts.
pub fn renderings(shelf: &Shelf, shipped: &Shipped) -> Result<Vec<(String, Sampled)>, String> {
    let language = Language::new();
    let seed = shipped
        .id
        .bytes()
        .fold(0x9e37_79b9_7f4a_7c15, |seed: u64, byte| {
            (seed ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
    let mut dice = Dice(seed | 1);
    let trade = things_of(shelf);
    (0..CONTEXTS)
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
