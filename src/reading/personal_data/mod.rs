//! Personal data standing in public (P13), found in the words as written.
//!
//! One file per family, one [`Detector`] each, registered in [`DETECTORS`] with its own examples
//! and counter-examples. Detectors are hand-written scanners over a [`View`] of the text: no
//! pattern engine to build at start-up, and each looks at a bounded stretch around a word, so the
//! whole is linear in the text.

mod address_en;
mod address_en_words;
mod address_it;
mod address_it_words;
mod card;
mod email;
mod iban;
mod order;
mod order_names;
mod phone;
mod phone_forms;
mod plate;
mod reference;
mod tax_id;
mod vat;
mod view;

use super::{PersonalDataKind, PersonalDatum};
use view::View;

/// One family of personal data: how to find it, and what must and must not be found.
struct Detector {
    /// Puts what it sees into the list.
    find: fn(&View<'_>, &mut Vec<Found>),
    /// It finds nothing in a text without a digit, and need not look.
    needs_digit: bool,
    /// A text, the words that must be found in it, and as what.
    #[cfg_attr(
        not(test),
        expect(dead_code, reason = "read by the test over the registry")
    )]
    yes: &'static [(&'static str, &'static str, PersonalDataKind)],
    /// Texts in which nothing at all may be found.
    #[cfg_attr(
        not(test),
        expect(dead_code, reason = "read by the test over the registry")
    )]
    no: &'static [&'static str],
}

/// All families; where two claim the same words, the surer claim wins, then the earlier family.
const DETECTORS: &[&Detector] = &[
    &iban::DETECTOR,
    &tax_id::DETECTOR,
    &card::DETECTOR,
    &email::DETECTOR,
    &order::DETECTOR,
    &vat::DETECTOR,
    &phone::DETECTOR,
    &plate::DETECTOR,
    &address_it::DETECTOR,
    &address_en::DETECTOR,
    &reference::DETECTOR,
];

/// How sure a claim is, against other claims to the same words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Sureness {
    /// The form alone, which other things share.
    Form,
    /// The form, and a word that names it stands near.
    Named,
    /// The form, and a check digit or a word right before it.
    Proven,
}

/// A claim, in glyphs of the view.
#[derive(Debug, Clone, Copy)]
struct Found {
    kind: PersonalDataKind,
    sureness: Sureness,
    from: usize,
    to: usize,
}

/// Every piece of personal data in `text`, in order, without overlaps.
///
/// Spans are UTF-8 bytes of `text` as given, on char boundaries. Total for any string, linear in
/// its length.
#[must_use]
pub fn find(text: &str) -> Vec<PersonalDatum> {
    let view = View::new(text);
    let mut claims = Vec::new();
    let digits = view.has_digit();
    for detector in DETECTORS {
        if digits || !detector.needs_digit {
            (detector.find)(&view, &mut claims);
        }
    }
    // Stable: the order of the registry decides between equals.
    claims.sort_by_key(|claim| (std::cmp::Reverse(claim.sureness), claim.from));
    let mut taken = vec![false; view.len()];
    let mut kept: Vec<Found> = Vec::new();
    for claim in claims {
        let Some(glyphs) = taken.get_mut(claim.from..claim.to) else {
            continue;
        };
        if glyphs.is_empty() || glyphs.contains(&true) {
            continue;
        }
        glyphs.fill(true);
        kept.push(claim);
    }
    kept.sort_by_key(|claim| claim.from);
    kept.iter()
        .map(|claim| PersonalDatum {
            kind: claim.kind,
            span: view.span(claim.from, claim.to),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn each_detector_has_examples_and_keeps_them() {
        let mut wrong = Vec::new();
        for detector in DETECTORS {
            assert!(detector.yes.len() >= 3 && detector.no.len() >= 3);
            for (text, words, kind) in detector.yes {
                let found = said(text);
                if !found.contains(&(*kind, *words)) {
                    wrong.push(format!("{kind} «{words}» not in {text:?}, but {found:?}"));
                }
            }
            for text in detector.no {
                let found = said(text);
                if !found.is_empty() {
                    wrong.push(format!("{found:?} in {text:?}"));
                }
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    fn said(text: &str) -> Vec<(PersonalDataKind, &str)> {
        find(text)
            .iter()
            .map(|datum| (datum.kind, datum.span.of(text)))
            .collect()
    }

    #[test]
    fn several_in_one_comment_come_in_order() {
        let text = "Mario, 333 1234567, mario@example.it, ordine n. 48213";
        let kinds: Vec<_> = find(text).iter().map(|datum| datum.kind).collect();
        assert_eq!(
            kinds,
            [
                PersonalDataKind::Phone,
                PersonalDataKind::Email,
                PersonalDataKind::Order
            ]
        );
    }

    #[test]
    fn invisible_and_full_width_characters_hide_nothing() {
        for text in [
            "333\u{200b}1234567",
            "３３３１２３４５６７",
            "3\u{fe0f}\u{20e3}3\u{fe0f}\u{20e3}31234567",
            "𝟑𝟑𝟑𝟏𝟐𝟑𝟒𝟓𝟔𝟕",
        ] {
            let found = find(text);
            assert_eq!(found.len(), 1, "{text}");
            assert_eq!(found[0].span.of(text), text);
        }
    }

    #[test]
    fn a_hundred_kilobytes_take_no_time() {
        for piece in [
            "3",
            "3 ",
            "a@",
            "via Roma ",
            "IT60",
            "ordine n. ",
            "+",
            "0-",
            "x.",
        ] {
            let text = piece.repeat(100_000 / piece.len());
            let start = std::time::Instant::now();
            let _ = find(&text);
            assert!(start.elapsed().as_secs() < 5, "{piece}");
        }
    }

    proptest! {
        #[test]
        fn never_panics_and_spans_fit(text in "\\PC*|[0-9 +@.()a-zA-Z°#/-]{0,80}|(\\PC|[0-9 .-]){0,60}") {
            let mut end = 0;
            for datum in find(&text) {
                prop_assert!(datum.span.start >= end);
                prop_assert!(datum.span.start < datum.span.end);
                prop_assert!(text.get(datum.span.start..datum.span.end).is_some());
                end = datum.span.end;
            }
        }
    }
}
