use super::*;

#[test]
fn optional_sentences_go_and_then_the_last_that_nothing_leans_on() {
    let text = "{{ greeting }} cerco io {{ thing|tuo|il }}.\n? Scrivimi {{ channel }}.\nTi rispondo entro {{ deadline }}.\nMi dispiace per l'attesa.\n{{ signature }}";
    let bare = bare(text);
    assert!(!bare.contains("channel") && bare.contains("deadline"));
    let cut = without_last(&bare).unwrap();
    assert!(cut.ends_with("{{ deadline }}.\n{{ signature }}"));
    // A time is what the reply is for, and a greeting is not all of it.
    assert_eq!(without_last(&cut), None);
    assert_eq!(
        without_last("{{ greeting }} grazie.\n{{ signature }}"),
        None
    );
    assert_eq!(without_last("Ciao.\nGrazie."), None);
}

#[test]
fn placeholders_are_named_inside_braces_only() {
    assert!(names("{% if since %} {{ since }}{% endif %}", "since"));
    assert!(names("{{ (link or \"qui\")|il }}", "link"));
    assert!(!names("la link {{ links }}", "link"));
}

#[test]
fn a_sentence_comes_between_greeting_and_matter() {
    assert_eq!(
        opened("{{ greeting }} cerco io.\n{{ signature }}", "capisco.").as_deref(),
        Some("{{ greeting }} capisco.\ncerco io.\n{{ signature }}")
    );
    assert_eq!(opened("Cerco io.", "capisco."), None);
}

#[test]
fn warm_sentences_are_written_as_they_must_be() {
    for (at, (_, register, sentence)) in warmth::ROWS.iter().enumerate() {
        assert!(
            sentence.ends_with('.') && !sentence.contains(['!', '[', '{']),
            "{sentence}"
        );
        let own = sentence.starts_with("I ") || sentence.starts_with("I'");
        assert!(
            own || sentence.starts_with(char::is_lowercase),
            "{sentence}"
        );
        let count = sentence.split_whitespace().count();
        assert!((4..=14).contains(&count), "{sentence}");
        for sorry in ["dispiac", "scus", "sorry", "apolog"] {
            assert!(!sentence.contains(sorry), "{sentence}");
        }
        let mixed: &[&str] = match register {
            Register::Tu | Register::Voi => &["Su", "Lei", "Le "],
            Register::Lei => &["tu", " ti ", "hai", "tuo"],
            Register::Plain => &[],
        };
        assert!(
            !mixed.iter().any(|word| sentence
                .split_inclusive(' ')
                .any(|said| said.starts_with(word) && word.len() > 2)),
            "{sentence}"
        );
        assert!(
            warmth::ROWS[at + 1..]
                .iter()
                .all(|(_, to, other)| to != register || other != sentence),
            "{sentence} twice"
        );
    }
}

/// The draft check must hear in each row what the row is there to name.
#[test]
fn every_warm_sentence_is_heard_as_warm() {
    use crate::draft::{Around, Draft, Words, measure};
    let (words, reader, settings) = (
        Words::default(),
        crate::reading::Reader::new(),
        Settings::default(),
    );
    for (heard, register, sentence) in warmth::ROWS {
        let glad = matches!(heard, warmth::Heard::Joy | warmth::Heard::Gratitude);
        let text = match (glad, *register == Register::Plain) {
            (true, true) => "thank you, the lemon cake was wonderful",
            (true, false) => "grazie mille, la torta era buonissima",
            (false, true) => "my parcel is still not here after two weeks",
            (false, false) => "il pacco non è ancora arrivato dopo due settimane",
        };
        let comment = Comment {
            text: text.to_owned(),
            ..Comment::default()
        };
        let reading = reader.read(&comment);
        let advice = crate::advice::advise(&reading, &CaseSoFar::default(), &settings.policy, "it");
        let around = Around {
            comment: &comment,
            reading: &reading,
            advice: &advice,
            settings: &settings,
            reader: &reader,
        };
        let text = format!("Ugo, {sentence} — Ada, Rovere");
        let draft = Draft {
            language: Some(if *register == Register::Plain {
                "en"
            } else {
                "it"
            }),
            ..Draft::of(&text)
        };
        assert!(measure(&words, &draft, around).opens, "{sentence}");
    }
}
