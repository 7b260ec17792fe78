//! Which language a comment is written in.
//!
//! Short comments carry few letters, so everything that speaks counts: listed words, then the
//! letters of the words not listed, against the same in ten other languages. Scripts other than
//! Latin name their language by themselves. What gives a language away is data:
//! `language/cues.txt`.

use std::sync::LazyLock;

use rustc_hash::{FxBuildHasher, FxHashMap};
use unicode_normalization::UnicodeNormalization;

use super::fold::is_invisible;

/// A language, and how sure.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Guess {
    /// BCP-47: `it`, `en`, another, or `und` where nothing speaks.
    pub code: &'static str,
    /// From 0 to 1: how often such a guess is right; for `und`, how sure that nothing speaks.
    pub confidence: f32,
}

/// The data, compiled in.
const CUES: &str = include_str!("language/cues.txt");

/// Languages told apart by words and letters, with what each gets in advance, in tenths of a nat:
/// our readers' pages are Italian first, English second.
const LANGUAGES: [(&str, i32); 11] = [
    ("it", 12),
    ("en", 10),
    ("es", 0),
    ("fr", 0),
    ("de", 0),
    ("pt", 0),
    ("nl", -15),
    ("ro", -20),
    ("pl", -15),
    ("tr", -15),
    ("sq", -20),
];

/// Words read; more would only repeat the verdict.
const WORDS_READ: usize = 400;
/// The longest word whose letters are weighed.
const LONGEST: usize = 40;
/// Letters alone never say more than this, in tenths of a nat, for one word.
const LETTERS_SAY: i32 = 32;
/// Below this, in tenths of a nat, nothing has spoken.
const SILENCE: i32 = 8;

type Weights = [i32; LANGUAGES.len()];

/// What the data say, looked up by word and by run of letters.
struct Cues {
    words: FxHashMap<&'static str, Weights>,
    letters: FxHashMap<&'static str, Weights>,
}

/// A constant of the program, computed from the data when first needed.
static KNOWN: LazyLock<Cues> = LazyLock::new(|| parse(CUES).0);

/// Reads the data; the second part lists the lines that make no sense.
fn parse(data: &'static str) -> (Cues, Vec<&'static str>) {
    let mut cues = Cues {
        words: FxHashMap::with_capacity_and_hasher(6000, FxBuildHasher),
        letters: FxHashMap::with_capacity_and_hasher(1500, FxBuildHasher),
    };
    let mut wrong = Vec::new();
    let mut language = None;
    for line in data.lines().map(str::trim) {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        if let Some(code) = line
            .strip_prefix('[')
            .and_then(|rest| rest.strip_suffix(']'))
        {
            language = LANGUAGES.iter().position(|(other, _)| *other == code);
            if language.is_none() {
                wrong.push(line);
            }
            continue;
        }
        let entry = line.split_once(": ").and_then(|(head, list)| {
            let (kind, weight) = head.split_once(' ')?;
            Some((kind, weight.parse::<i32>().ok()?, list, language?))
        });
        let Some((kind, weight, list, language)) = entry else {
            wrong.push(line);
            continue;
        };
        let table = match kind {
            "words" => &mut cues.words,
            "cues" => &mut cues.letters,
            _ => {
                wrong.push(line);
                continue;
            }
        };
        for item in list.split_whitespace() {
            let slot = &mut table.entry(item).or_default()[language];
            *slot = weight.max(*slot);
        }
    }
    (cues, wrong)
}

/// The language of a comment, of any length; mentions, links and numbers do not speak.
///
/// In a mixed comment the language that says most wins.
#[must_use]
pub fn detect(text: &str) -> Guess {
    if let Some(guess) = by_script(text) {
        return guess;
    }
    let mut sum: Weights = [0; LANGUAGES.len()];
    let mut read = 0;
    let shouted = !text.chars().any(char::is_lowercase);
    for piece in text.split_whitespace() {
        if is_address(piece) {
            continue;
        }
        // Characters that nobody sees part no word.
        let within =
            |c: char| c.is_alphabetic() || is_apostrophe(c) || is_mark(c) || is_invisible(c);
        for run in piece.split(|c| !within(c)) {
            let bare = run.trim_start_matches(is_apostrophe);
            if !bare.chars().any(char::is_alphabetic) {
                continue;
            }
            let name = read > 0 && !shouted && bare.starts_with(char::is_uppercase);
            let word: String = bare
                .chars()
                .filter(|c| !is_invisible(*c))
                .nfc()
                .flat_map(char::to_lowercase)
                .map(|c| if is_apostrophe(c) { '\'' } else { c })
                .take(LONGEST)
                .collect();
            add(&mut sum, &weigh(&word, name));
            read += 1;
            if read >= WORDS_READ {
                return verdict(&sum);
            }
        }
    }
    verdict(&sum)
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | '‘' | 'ʼ' | '´' | '`')
}

fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

/// A mention, a link, an e-mail address.
fn is_address(piece: &str) -> bool {
    piece.contains('@') || piece.contains("://") || piece.starts_with("www.")
}

fn add(sum: &mut Weights, more: &Weights) {
    for (total, weight) in sum.iter_mut().zip(more) {
        *total += weight;
    }
}

/// What one word says, clitics and contractions apart.
fn weigh(word: &str, name: bool) -> Weights {
    if let Some(weights) = listed(word) {
        return weights;
    }
    let Some(cut) = word
        .find('\'')
        .map(|at| at + 1)
        .filter(|cut| *cut < word.len())
    else {
        return letters(word.trim_end_matches('\''), name);
    };
    let (head, tail) = word.split_at(cut);
    let mut sum = match KNOWN.words.get(head) {
        Some(weights) => *weights,
        None if matches!(tail, "s" | "t" | "re" | "ve" | "ll" | "d" | "m") => {
            return letters(word, false);
        }
        None => letters(head.trim_end_matches('\''), name),
    };
    add(&mut sum, &weigh(tail, name));
    sum
}

/// The word as it stands in the lists, or as it does without its drawn-out letters.
fn listed(word: &str) -> Option<Weights> {
    let bare = word.trim_end_matches('\'');
    let known = |form: &str| KNOWN.words.get(form).copied();
    let whole = known(word).or_else(|| known(bare).filter(|_| bare.len() < word.len()));
    // Most words have nothing to shorten.
    let doubled = || bare.as_bytes().windows(2).any(|two| two[0] == two[1]);
    if whole.is_some() || !doubled() {
        return whole;
    }
    [2, 1].into_iter().find_map(|keep| {
        let short = shorten(bare, keep);
        known(&short).filter(|_| short.len() < bare.len())
    })
}

/// Runs of three and more equal letters (two and more at the end of the word) cut to `keep`.
fn shorten(word: &str, keep: usize) -> String {
    let letters: Vec<char> = word.chars().collect();
    let mut short = String::with_capacity(word.len());
    let mut from = 0;
    while from < letters.len() {
        let run = letters[from..]
            .iter()
            .take_while(|c| **c == letters[from])
            .count();
        let drawn = run >= 3 || (run == 2 && from + run == letters.len());
        let kept = if drawn { keep.min(run) } else { run };
        short.extend(std::iter::repeat_n(letters[from], kept));
        from += run;
    }
    short
}

/// What the letters of an unlisted word say; a name says less.
fn letters(word: &str, name: bool) -> Weights {
    let framed = format!("^{word}$");
    let bounds: Vec<usize> = framed
        .char_indices()
        .map(|(at, _)| at)
        .chain([framed.len()])
        .collect();
    let mut sum: Weights = [0; LANGUAGES.len()];
    for from in 0..bounds.len() {
        for length in 1..=7 {
            let Some(to) = bounds.get(from + length) else {
                break;
            };
            if let Some(weights) = framed
                .get(bounds[from]..*to)
                .and_then(|run| KNOWN.letters.get(run))
            {
                add(&mut sum, weights);
            }
        }
    }
    let most = if name { LETTERS_SAY / 3 } else { LETTERS_SAY };
    // Past a point letters repeat each other.
    let highest = sum.iter().copied().max().unwrap_or(0);
    if highest > most {
        for weight in &mut sum {
            *weight = *weight * most / highest;
        }
    }
    sum
}

/// Weighs the languages against each other.
fn verdict(sum: &Weights) -> Guess {
    let highest = sum.iter().copied().max().unwrap_or(0);
    if highest < SILENCE {
        return Guess {
            code: "und",
            confidence: if highest == 0 { 1.0 } else { 0.6 },
        };
    }
    let total = |place: usize| sum[place] + LANGUAGES[place].1;
    let best = (0..LANGUAGES.len()).max_by_key(|place| (total(*place), std::cmp::Reverse(*place)));
    let Some(best) = best else {
        return Guess {
            code: "und",
            confidence: 1.0,
        };
    };
    let odds: f32 = (0..LANGUAGES.len())
        .map(|place| {
            f32::from(i16::try_from(total(place) - total(best)).unwrap_or(i16::MIN)) / TEMPER
        })
        .map(f32::exp)
        .sum();
    Guess {
        code: LANGUAGES[best].0,
        confidence: 1.0 / odds,
    }
}

/// Tenths of a nat, stretched: neighbouring words and letters are not independent witnesses.
const TEMPER: f32 = 14.0;

/// The language of a script that is not Latin, when most letters are in it.
fn by_script(text: &str) -> Option<Guess> {
    let mut latin = 0_usize;
    let mut counts = [0_usize; SCRIPTS.len()];
    for c in text
        .chars()
        .take(4000)
        .filter(|c| *c > '\u{2ff}' || c.is_ascii_alphabetic())
    {
        if c < '\u{300}' || ('\u{1e00}'..='\u{1eff}').contains(&c) {
            latin += 1;
        } else if let Some(place) = SCRIPTS
            .iter()
            .position(|(from, to, _)| (*from..=*to).contains(&c))
        {
            counts[place] += 1;
        }
    }
    let (place, count) = counts
        .iter()
        .enumerate()
        .max_by_key(|(place, count)| (**count, std::cmp::Reverse(*place)))?;
    // Ideographs say as much as several letters.
    if *count * 2 <= latin || *count == 0 {
        return None;
    }
    let has = |letters: &str| text.chars().any(|c| letters.contains(c));
    let code = match SCRIPTS[place].2 {
        "zh" if text.chars().any(|c| ('\u{3040}'..='\u{30ff}').contains(&c)) => "ja",
        "ru" if has("іїєґІЇЄҐ") => "uk",
        "ru" if has("ћђјљњџЋЂЈЉЊЏ") => "sr",
        "ar" if has("ٹڈڑےں") => "ur",
        "ar" if has("پچژگ") => "fa",
        code => code,
    };
    let sure = count * 20 / (count + latin).max(1);
    let few = if *count < 3 { 0.7 } else { 0.95 };
    Some(Guess {
        code,
        confidence: if sure >= 14 { few } else { 0.6 },
    })
}

/// First and last character, and the language most of its readers read.
const SCRIPTS: [(char, char, &str); 17] = [
    ('\u{370}', '\u{3ff}', "el"),
    ('\u{400}', '\u{52f}', "ru"),
    ('\u{530}', '\u{58f}', "hy"),
    ('\u{590}', '\u{5ff}', "he"),
    ('\u{600}', '\u{6ff}', "ar"),
    ('\u{900}', '\u{97f}', "hi"),
    ('\u{980}', '\u{9ff}', "bn"),
    ('\u{a00}', '\u{a7f}', "pa"),
    ('\u{b80}', '\u{bff}', "ta"),
    ('\u{d80}', '\u{dff}', "si"),
    ('\u{e00}', '\u{e7f}', "th"),
    ('\u{10a0}', '\u{10ff}', "ka"),
    ('\u{1200}', '\u{137f}', "am"),
    ('\u{3040}', '\u{30ff}', "ja"),
    ('\u{4e00}', '\u{9fff}', "zh"),
    ('\u{ac00}', '\u{d7af}', "ko"),
    ('\u{1100}', '\u{11ff}', "ko"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn every_line_of_the_data_makes_sense() {
        let (cues, wrong) = parse(CUES);
        assert_eq!(wrong, Vec::<&str>::new());
        for word in cues.words.keys() {
            assert_eq!(*word, word.to_lowercase());
        }
    }

    #[test]
    fn short_comments_are_told_apart() {
        let wrong: Vec<_> = COMMENTS
            .iter()
            .flat_map(|(code, comments)| comments.iter().map(move |comment| (code, comment)))
            .filter(|(code, comment)| detect(comment).code != **code)
            .map(|(code, comment)| format!("{code} {comment:?} {:?}", detect(comment)))
            .collect();
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    const COMMENTS: &[(&str, &[&str])] = &[
        (
            "it",
            &[
                "vergogna",
                "grazie",
                "bravi",
                "ciao",
                "Bellissimo!",
                "VERGOGNATEVI",
                "Che schifo",
                "nn arriva mai xké??",
                "cmq siete i migliori",
                "customer care pessimo",
                "il delivery in ritardo",
                "la app crasha sempre",
                "Complimentoni!!!",
                "#vergogna #rimborso",
                "grazieeee mille",
                "perche' non rispondete",
                "PERCHE NON RISPONDETE",
                "ordine fatto 12 giorni fa",
                "@marco guarda questo ❤️",
                "top!! tutto perfetto",
                "Quanto costa?",
                "avete la taglia M?",
                "that's amore, ma il pacco non arriva",
                "prezzo please? spedite anche in Sardegna",
                "ladri",
                "boh",
                "Spettacolari",
                "Mai più",
                "un'altra delusione",
                "dell'ordine nessuna notizia",
                "thank you ragazzi, siete stati gentilissimi come sempre",
            ],
        ),
        (
            "en",
            &[
                "awesome",
                "thanks",
                "Shame on you",
                "u guys r the worst",
                "where is my order??",
                "LOVE IT",
                "ppl are still waiting smh",
                "worst service ever",
                "how much?",
                "thx a lot",
                "soooo good",
                "Can't believe it",
                "My parcel never arrived",
                "pasta was cold and the pizza burnt",
                "the grazie mille thing is cute, but where is my refund?",
                "don't bother",
                "#boycott this shop",
                "Disgusting behaviour",
                "rip off",
                "Is this gluten free?",
                "congrats!",
            ],
        ),
        (
            "es",
            &[
                "¿Dónde está mi pedido?",
                "muchas gracias",
                "qué vergüenza",
                "no me llega el paquete",
                "Muy mal servicio",
            ],
        ),
        (
            "fr",
            &[
                "C'est une honte",
                "où est ma commande ?",
                "merci beaucoup",
                "toujours rien reçu",
                "service client nul",
            ],
        ),
        (
            "de",
            &[
                "Wo ist meine Bestellung?",
                "vielen Dank",
                "das ist eine Frechheit",
                "schlechter Service, nie wieder",
            ],
        ),
        (
            "pt",
            &[
                "onde está minha encomenda?",
                "muito obrigado",
                "não recebi nada",
                "péssimo atendimento",
            ],
        ),
        ("nl", &["waar is mijn bestelling?"]),
        ("ro", &["unde este comanda mea? mulțumesc"]),
        ("ru", &["Где мой заказ?", "спасибо"]),
        ("uk", &["Де моє замовлення? Її немає"]),
        ("ar", &["أين طلبي؟", "شكرا"]),
        ("zh", &["我的订单在哪里", "谢谢"]),
        ("ja", &["ありがとう", "注文はどこですか"]),
        ("ko", &["감사합니다"]),
        ("el", &["ευχαριστώ"]),
        (
            "und",
            &[
                "",
                "😍😍😍",
                "12345",
                "???",
                "10/10",
                "@mario",
                "https://example.org/a",
                "❤️ 100%",
            ],
        ),
    ];

    #[test]
    fn more_words_make_surer() {
        let short = detect("bello");
        let long = detect("bello, e il pacco è arrivato prima di quanto mi aspettassi");
        assert!(long.confidence > short.confidence && long.confidence > 0.95);
    }

    #[test]
    fn characters_nobody_sees_change_nothing() {
        assert_eq!(detect("i\u{200b}di\u{200b}ots"), detect("idiots"));
    }

    proptest! {
        #[test]
        fn total_and_bounded(text in "\\PC{0,200}|(\\PC|['’ a-zàèéìòù]){0,200}") {
            let guess = detect(&text);
            prop_assert!((0.0..=1.0).contains(&guess.confidence));
            prop_assert_eq!(detect(&text), guess);
        }
    }
}
