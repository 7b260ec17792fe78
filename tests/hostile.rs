//! Ten thousand strings nobody should write: the engine answers each, and every span fits.
#![allow(missing_docs, clippy::expect_used, clippy::panic)]

use garbo::comment::Comment;
use garbo::engine::Garbo;
use garbo::settings::Settings;
use garbo::text::Span;

/// Pieces that have broken readers before.
const PIECES: &[&str] = &[
    "",
    " ",
    "\0",
    "\n",
    "\r\n",
    "\t",
    "\u{feff}",
    "\u{200b}",
    "\u{200d}",
    "\u{2060}",
    "\u{202e}",
    "\u{202d}",
    "\u{2066}",
    "\u{2069}",
    "\u{301}",
    "\u{300}\u{301}\u{302}\u{303}",
    "e\u{301}",
    "\u{fdfa}",
    "ﷺ",
    "ﬁ",
    "İ",
    "ı",
    "ß",
    "ẞ",
    "ŉ",
    "ǆ",
    "K",
    "👨‍👩‍👧‍👦",
    "👍🏽",
    "🇮🇹",
    "🇮",
    "❤️",
    "1️⃣",
    "\u{1f3fd}",
    "\u{e0067}",
    "\u{10ffff}",
    "\u{e000}",
    "\u{fffd}",
    "<script>alert(1)</script>",
    "<b>",
    "&amp;",
    "&#x27;",
    "{{ thing }}",
    "{% for x in y %}",
    "${x}",
    "%s%n",
    "\\",
    "\"",
    "'",
    "’",
    "`",
    "../../",
    "'; --",
    "=1+1",
    "@",
    "@@",
    "#",
    "##",
    "http://",
    "https://a.b/?q=",
    "www.",
    "a@b.c",
    "+39",
    "3331234567",
    "IT60X0542811101000000123456",
    "4111 1111 1111 1111",
    "RSSMRA80A01H501U",
    "via Roma 1",
    "12 giorni",
    "…",
    "...",
    "!!!",
    "???",
    "?!",
    "¿",
    "。",
    "中文",
    "العربية",
    "עברית",
    "हिन्दी",
    "ไทย",
    "한국어",
    "日本語",
    "𝓯𝓪𝓷𝓬𝔂",
    "ｆｕｌｌ",
    "s c h i f o",
    "m3rd4",
    "v.e.r.g.o.g.n.a",
    "baaaaasta",
    "NOOOO",
    "ordine",
    "pacco",
    "vergogna",
    "non",
    "arrivato",
    "perché",
    "l'",
    "dell'",
    "order",
    "parcel",
    "never",
    "don't",
    "refund",
    "a",
    "I",
    "0",
    "9",
    "99999999999999999999",
    "1,5",
    "1.000",
    "-",
    "--",
    "_",
    "*",
    "**",
    "|",
    "~",
    "^",
    "/",
    "(",
    ")",
    "[",
    "]",
    "€",
    "50%",
];

/// A small generator: the same strings on every machine (xorshift, Marsaglia 2003).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % sides as u64).expect("small")
    }

    fn text(&mut self) -> String {
        let joint = ["", " ", "", "\u{200b}", "\n"][self.roll(5)];
        let count = self.roll(24);
        let mut text = String::new();
        for _ in 0..count {
            match self.roll(8) {
                // Any character at all.
                0 => text.extend(char::from_u32(
                    u32::try_from(self.roll(0x11_0000)).expect("small"),
                )),
                // One piece many times over.
                1 => text.push_str(&PIECES[self.roll(PIECES.len())].repeat(self.roll(30))),
                _ => text.push_str(PIECES[self.roll(PIECES.len())]),
            }
            text.push_str(joint);
        }
        text
    }
}

fn check(garbo: &Garbo, settings: &Settings, text: &str) {
    let comment = Comment {
        text: text.to_owned(),
        author: Some(text.chars().take(40).collect()),
        post: Some(text.chars().rev().take(200).collect()),
        time: Some(text.chars().take(20).collect()),
        ..Comment::default()
    };
    let answer = garbo.answer(&comment, settings, Some("2026-11-21T12:00:00Z"));
    let fits = |span: &Span| text.get(span.start..span.end).is_some();
    let reading = &answer.reading;
    let evidence = reading
        .labels
        .iter()
        .flat_map(|label| &label.evidence)
        .chain(
            reading
                .patterns
                .iter()
                .flat_map(|pattern| &pattern.evidence),
        );
    assert!(evidence.map(|piece| &piece.span).all(fits), "{text:?}");
    assert!(
        reading.personal_data.iter().all(|datum| fits(&datum.span)),
        "{text:?}"
    );
    assert!(
        !reading.intents.is_empty() && !reading.topics.is_empty(),
        "{text:?}"
    );
    serde_json::to_string(&answer).expect("an answer is JSON");
}

fn hold(count: usize) {
    let (garbo, settings) = (Garbo::new(), Settings::default());
    let mut dice = Dice(0x9e37_79b9_7f4a_7c15);
    for _ in 0..count {
        check(&garbo, &settings, &dice.text());
    }
}

#[test]
fn a_thousand_hostile_strings() {
    hold(1000);
}

#[test]
#[ignore = "soak: seconds in release, minutes without optimisation"]
fn ten_thousand_hostile_strings() {
    hold(10_000);
}

#[test]
fn a_megabyte_of_anything_is_cut_and_answered() {
    let (garbo, settings) = (Garbo::new(), Settings::default());
    for piece in [
        "a",
        " ",
        "\u{fdfa}",
        "\u{301}",
        "👨‍👩‍👧‍👦",
        "\0",
        "!",
        "non ",
        "<",
        "\u{202e}",
        "3 ",
        "s.",
        "@",
        "😡",
    ] {
        let text = piece.repeat((1 << 20) / piece.len());
        check(&garbo, &settings, &text);
        let comment = Comment {
            text,
            ..Comment::default()
        };
        assert!(garbo.read(&comment).cut, "{piece:?}");
    }
}
