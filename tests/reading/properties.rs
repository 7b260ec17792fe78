//! What holds for any text.

use std::time::{Duration, Instant};

use garbo::comment::Comment;
use garbo::reading::Reading;
use garbo::text::Span;
use garbo::text::disguise::NoWords;
use garbo::text::normalize::{LIMIT, cap, glyphs};
use garbo::text::token::tokenize;
use proptest::prelude::*;

use super::{READER, read};

/// Every span a reading shows.
fn spans(reading: &Reading) -> Vec<Span> {
    let patterns = reading
        .patterns
        .iter()
        .flat_map(|pattern| &pattern.evidence);
    let labels = reading.labels.iter().flat_map(|label| &label.evidence);
    let data = reading.personal_data.iter().map(|datum| datum.span);
    patterns
        .chain(labels)
        .map(|piece| piece.span)
        .chain(data)
        .collect()
}

fn holds(text: &str) {
    let reading = read(text);
    for span in spans(&reading) {
        assert!(span.start < span.end, "{span:?} is empty in {text:?}");
        assert!(
            text.get(span.start..span.end).is_some(),
            "{span:?} does not fit {text:?}"
        );
    }
    for pattern in &reading.patterns {
        assert!(
            !pattern.evidence.is_empty(),
            "{:?} without evidence in {text:?}",
            pattern.kind
        );
        assert!(pattern.evidence.is_sorted_by_key(|piece| piece.span));
        assert!((0.0..=1.0).contains(&pattern.confidence));
    }
    assert!(!reading.intents.is_empty() && !reading.topics.is_empty());
    assert!(
        reading
            .emotions
            .iter()
            .all(|feeling| (0.0..=1.0).contains(&feeling.intensity))
    );
    assert!((-1.0..=1.0).contains(&reading.sentiment.score));
    assert!((0.0..=1.0).contains(&reading.irony) && (0.0..=1.0).contains(&reading.urgency));
    assert_eq!(reading.cut, text.len() > LIMIT);
    assert_eq!(reading, read(text), "not the same twice: {text:?}");
}

/// Pieces that the readers treat in ways of their own.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "non ",
        "ma ",
        "complimenti ",
        "rimborso ",
        "idiota ",
        "c0gl10ne ",
        "c***o ",
        "s t u p i d i ",
        "grazie ",
        "!!! ",
        "? ",
        "… ",
        "\n",
        "@anna ",
        "#ServizioPessimo ",
        "https://a.it/b ",
        "a@b.it ",
        "❤️",
        "👨‍👩‍👧",
        "🇮🇹",
        ":( ",
        "50 € ",
        "12:30 ",
        "dell'ordine ",
        "c’è ",
        "e\u{301}",
        "\u{200b}",
        "\u{202e}",
        "ﷺ",
        "ѕсам ",
        "BASTAAAA ",
        "don't ",
        "you're ",
        "shit ",
        "refund ",
        "\0",
        "<b>",
        "S.p.A. ",
        "straße ",
        "İ",
        "\u{301}\u{301}",
        "mer.da ",
        "'",
        "’",
        "`",
        "$",
        "*",
        "_",
        "#",
        "@",
    ]);
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_read(text in any::<String>()) {
        holds(&text);
    }

    #[test]
    fn any_mixture_is_read(text in pieces()) {
        holds(&text);
    }

    #[test]
    fn glyphs_keep_their_places(text in prop_oneof![any::<String>(), pieces()]) {
        let mut before = 0;
        for glyph in glyphs(&text) {
            let (start, end) = (glyph.start as usize, glyph.end as usize);
            prop_assert!(start < end && before <= start, "{glyph:?}");
            prop_assert!(text.get(start..end).is_some(), "{glyph:?}");
            before = start;
        }
    }

    #[test]
    fn tokens_keep_their_places(text in prop_oneof![any::<String>(), pieces()]) {
        let mut before = 0;
        for token in tokenize(&text, &NoWords) {
            prop_assert!(token.span.start < token.span.end && before <= token.span.start, "{token:?}");
            prop_assert!(text.get(token.span.start..token.span.end).is_some(), "{token:?}");
            prop_assert!(!token.text.is_empty(), "{token:?}");
            before = token.span.start;
        }
    }
}

#[test]
fn long_texts_are_cut_between_graphemes() {
    let family = "👨‍👩‍👧‍👦";
    let long = family.repeat(LIMIT / family.len() + 2);
    let (kept, cut) = cap(&long);
    assert!(cut && kept.len() <= LIMIT && kept.len() % family.len() == 0);
    assert_eq!(cap("breve"), ("breve", false));
    // One grapheme without end is cut between characters.
    let pile = format!("a{}", "\u{301}".repeat(LIMIT));
    let (kept, cut) = cap(&pile);
    assert!(cut && kept.len() <= LIMIT && !kept.is_empty());
    assert!(read(&"vergogna ".repeat(5000)).cut);
}

/// Hostile texts take time that grows with their length and no faster: 4 KB of each stay under a
/// bound generous enough for a debug build on a busy machine.
#[test]
fn hostile_texts_take_no_longer() {
    let hostile = [
        "a.a.",
        "a@",
        "s t ",
        "\u{fdfa}",
        "👨‍👩‍👧‍👦",
        "e\u{301}",
        "c**o ",
        "non cazzo idiota tu ",
        "!?",
        "1.1,",
        "#",
        "@a",
        "ciao.it/",
        "c0gl10n3",
        "\u{200d}",
        "(((",
        "grazie ma non ",
        "'a",
        "aaaa",
        "il il il ",
    ];
    for piece in hostile {
        let text = piece.repeat(LIMIT / 4 / piece.len());
        let comment = Comment {
            text,
            ..Comment::default()
        };
        let start = Instant::now();
        let _ = READER.read(&comment);
        let took = start.elapsed();
        assert!(took < Duration::from_secs(8), "{piece:?} took {took:?}");
    }
}
