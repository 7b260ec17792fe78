use proptest::prelude::*;
use time::format_description::well_known::Rfc3339;

use super::*;

/// A Sunday morning in Italy.
const NOW: &str = "2026-11-22T10:30:00+01:00";

/// Language of the page, words on it, the latest instant they allow on that clock; "-" for none.
const ROWS: &str = include_str!("examples.tsv");

fn instant(text: &str) -> OffsetDateTime {
    OffsetDateTime::parse(text, &Rfc3339).unwrap()
}

fn shown(at: Option<OffsetDateTime>) -> String {
    at.map_or("-".to_owned(), |at| {
        let (date, time) = (at.date(), at.time());
        format!("{date} {:02}:{:02}", time.hour(), time.minute())
    })
}

#[test]
fn every_example_is_read_as_it_says() {
    let now = instant(NOW);
    let mut wrong = Vec::new();
    let mut rows = 0;
    for row in ROWS.lines().filter(|row| !row.is_empty()) {
        let [language, said, expected] = row.split('\t').collect::<Vec<_>>()[..] else {
            panic!("{row}");
        };
        rows += 1;
        let language = (language != "-").then_some(language);
        let given = shown(latest(said, language, now));
        if given != expected {
            wrong.push(format!("{said} [{language:?}]: {given}, not {expected}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(rows >= 150, "{rows} examples");
}

#[test]
fn the_page_s_own_day_counts() {
    // Half past midnight in Rome is still yesterday in Greenwich.
    let now = instant("2026-11-22T00:30:00+01:00");
    assert_eq!(shown(latest("ieri", Some("it"), now)), "2026-11-21 23:59");
    assert_eq!(shown(latest("oggi", Some("it"), now)), "2026-11-22 00:30");
    assert_eq!(shown(latest("23:50", Some("it"), now)), "2026-11-21 23:50");
    let leap = instant("2028-03-01T12:00:00Z");
    assert_eq!(
        shown(latest("29 feb", Some("it"), leap)),
        "2028-02-29 23:59"
    );
}

proptest! {
    #[test]
    fn any_words_are_read_without_panic_and_never_into_the_future(
        said in "\\PC{0,40}",
        seconds in 0_i64..4_000_000_000,
    ) {
        let now = OffsetDateTime::from_unix_timestamp(seconds).unwrap();
        for language in [None, Some("it"), Some("en"), Some("en-US"), Some("de")] {
            prop_assert!(latest(&said, language, now).is_none_or(|at| at <= now));
        }
    }

    #[test]
    fn words_of_time_in_any_order_neither(
        parts in prop::collection::vec(
            prop::sample::select(vec![
                "2", "31", "99999999999", "2026", "12/11", "1.2.3", "18:40", "25:61", "2025-13-40", "un", "a", "ore",
                "h", "min", "anni", "mese", "scorso", "last", "fa", "ago", "ieri", "l'altro", "lunedì", "mar",
                "novembre", "feb", "alle", "at", "pm", "p. m.", "mezz'", "mezza", "e", "w", "mo", "29", "de", "t",
            ]),
            0..7,
        ),
        seconds in -60_000_000_000_i64..200_000_000_000,
    ) {
        let now = OffsetDateTime::from_unix_timestamp(seconds).unwrap();
        for (glue, language) in [(" ", None), ("", Some("en")), (" ", Some("it")), (", ", Some("de"))] {
            let said = parts.join(glue);
            prop_assert!(latest(&said, language, now).is_none_or(|at| at <= now), "{said}");
        }
    }
}
