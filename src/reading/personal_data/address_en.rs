//! English street addresses with a house number, and British and Irish postcodes.
//!
//! A shop's own address is public: nothing is claimed after a word that names a shop, unless
//! somebody says to live there.

use super::address_en_words::{
    COMMON, HOMES, LIVES, NOT_STREETS, NUMBERED, PARTS, SHOPS, SIDES, STATES, STREETS,
};
use super::phone::UNITS;
use super::view::{CURRENCY, View, is_number, is_one_of};
use super::{Detector, Found, Sureness};
use crate::reading::PersonalDataKind;

pub(super) const DETECTOR: Detector = Detector {
    find,
    needs_digit: true,
    yes: &[
        (
            "we are at 9 The Green now",
            "9 The Green",
            PersonalDataKind::Address,
        ),
        (
            "I live at 14 Acacia Avenue",
            "14 Acacia Avenue",
            PersonalDataKind::Address,
        ),
        (
            "left at 221b baker street, not mine",
            "221b baker street",
            PersonalDataKind::Address,
        ),
        (
            "deliver to Flat 3, 12 High Street please",
            "Flat 3, 12 High Street",
            PersonalDataKind::Address,
        ),
        (
            "they left it at flat 3 again",
            "flat 3",
            PersonalDataKind::Address,
        ),
        (
            "my postcode is SW1A 1AA",
            "SW1A 1AA",
            PersonalDataKind::Address,
        ),
        (
            "drop it at 6 Curlew Rise please",
            "6 Curlew Rise",
            PersonalDataKind::Address,
        ),
        (
            "name and address: P. Lunt, 3 Farrier's Yard",
            "3 Farrier's Yard",
            PersonalDataKind::Address,
        ),
        (
            "410 N. Sycamore St., Apt. 9 is mine",
            "410 N. Sycamore St., Apt. 9",
            PersonalDataKind::Address,
        ),
        (
            "bill me at 31 Orchard Lane, Apt 2, Akron OH",
            "31 Orchard Lane, Apt 2, Akron OH",
            PersonalDataKind::Address,
        ),
        (
            "send it to 7 Mill Bank Terrace, Leeds, LS99 1AB",
            "7 Mill Bank Terrace, Leeds, LS99 1AB",
            PersonalDataKind::Address,
        ),
        (
            "Unit 2, Priory Lawns, that's us",
            "Unit 2, Priory Lawns",
            PersonalDataKind::Address,
        ),
        (
            "eircode X91 A1B2, blue gate",
            "X91 A1B2",
            PersonalDataKind::Address,
        ),
    ],
    no: &[
        "we waited 3 hours on the road",
        "2 great places",
        "the 3 street artists",
        "give way 2 me",
        "open at 9 every end of month",
        "Top 10 Best View in town",
        "the shop at 14 Market Street never answers",
        "Apartment 9 has had 4 thefts",
        "a 5 star rise",
        "it took 3 days to park",
        "a £100 High Street voucher",
        "Tennessee -8 Bowling Green -4",
        "Terminal 5 Long Stay Car Park",
        "ILL BE THERE 2 GO NO WAY",
        "the 2018 Supreme Court hearing",
    ],
};

fn find(view: &View<'_>, found: &mut Vec<Found>) {
    for i in 0..view.words().len() {
        let span = street(view, i)
            .or_else(|| part(view, i))
            .or_else(|| postcode(view, i))
            .or_else(|| eircode(view, i));
        if let Some((from, to)) = span {
            found.push(Found {
                kind: PersonalDataKind::Address,
                sureness: Sureness::Named,
                from,
                to,
            });
        }
    }
}

/// Somebody's, not a shop's.
fn is_private(view: &View<'_>, i: usize) -> bool {
    view.named_before(i, 6, LIVES) || !view.named_before(i, 6, SHOPS)
}

/// House number, name, kind of street, and the rest of the address.
fn street(view: &View<'_>, i: usize) -> Option<(usize, usize)> {
    let number = view.word(i);
    let digits = number
        .iter()
        .take_while(|byte| byte.is_ascii_digit())
        .count();
    if !(1..=5).contains(&digits) || number.len() > digits + 1 {
        return None;
    }
    let home = view.named_before(i, 3, HOMES) || view.named_before(i, 3, &["at", "to"]);
    let sided = is_one_of(view.word(i + 1), SIDES) && matches!(view.gap(i + 1), b" " | b". ");
    let kind =
        the_green(view, i).or_else(|| kind_of_street(view, i + 1 + usize::from(sided), home))?;
    let from = view.words().get(i)?.from;
    // Odds, sums and scores.
    let sum = matches!(
        view.before(from),
        b'-' | b'+' | b'$' | CURRENCY | b'/' | b'.' | b':'
    );
    // "Seat 4", "Terminal 5".
    let other = view.named_before(i, 1, NUMBERED) && view.gap(i - 1) == b" ";
    if sum || other || !matches!(view.gap(i), b" " | b", ") || !is_private(view, i) {
        return None;
    }
    Some((from, rest(view, kind)))
}

/// "12 The Green": a street with no name but its kind.
fn the_green(view: &View<'_>, i: usize) -> Option<usize> {
    let capital = |at: usize| {
        view.words()
            .get(at)
            .is_some_and(|word| view.is_capital(word.from))
    };
    let kind = || is_one_of(view.word(i + 2), STREETS) || is_one_of(view.word(i + 2), COMMON);
    let home = || view.named_before(i, 3, HOMES) || view.named_before(i, 2, &["at", "to"]);
    (view.word(i + 1) == b"the" && capital(i + 1) && capital(i + 2) && kind() && home())
        .then_some(i + 2)
}

/// The word that says the kind of street, where its name begins at word `first`.
fn kind_of_street(view: &View<'_>, first: usize, home: bool) -> Option<usize> {
    let words = view.words();
    let mut named = true;
    let mut at = first;
    for _ in 0..4 {
        let written = words.get(at)?;
        let capital = view.is_capital(written.from);
        if is_one_of(view.word(at), NOT_STREETS) || is_number(view.word(at)) || !(capital || home) {
            return None;
        }
        named &= capital;
        // "Farrier's Yard".
        if view.gap(at) == b"'" && view.word(at + 1) == b"s" {
            at += 1;
        }
        if view.gap(at) != b" " {
            return None;
        }
        at += 1;
        let end = words.get(at)?;
        let capital = view.is_capital(end.from);
        let shouted = !home && view.is_capital_word(at) && end.len() > 2;
        let surely = is_one_of(view.word(at), STREETS) && (home || capital);
        let further = view.gap(at) == b" "
            && words
                .get(at + 1)
                .is_some_and(|next| view.is_capital(next.from))
            && is_one_of(view.word(at + 1), COMMON);
        if !further && (surely || is_one_of(view.word(at), COMMON) && named && capital && !shouted)
        {
            return Some(at);
        }
    }
    None
}

/// The end of an address whose street ends at word `at`: part of the house, town with postcode or
/// state.
fn rest(view: &View<'_>, mut at: usize) -> usize {
    let near = |at: usize| matches!(view.gap(at), b" " | b", " | b". " | b"., " | b" #" | b", #");
    if near(at) && is_one_of(view.word(at + 1), PARTS) && matches!(view.gap(at + 1), b" " | b". ") {
        let of = view.word(at + 2);
        if of.len() == 1 || of.first().is_some_and(u8::is_ascii_digit) && of.len() <= 4 {
            at += 2;
        }
    }
    let end = view.words().get(at).map_or(0, |word| word.to);
    for town in 0..=3 {
        let place = at + town;
        if !near(place) {
            return end;
        }
        if let Some((_, to)) = postcode(view, place + 1) {
            return to;
        }
        let Some(next) = view.words().get(place + 1) else {
            return end;
        };
        if town > 0
            && is_one_of(view.word(place + 1), STATES)
            && view.all_capitals(next.from, next.to)
        {
            let zip = view.words().get(place + 2);
            let zipped = is_number(view.word(place + 2)) && view.word(place + 2).len() == 5;
            return zip
                .filter(|_| zipped && near(place + 1))
                .map_or(next.to, |zip| zip.to);
        }
        if !view.is_capital(next.from) {
            return end;
        }
    }
    end
}

/// "flat 3", with the street when it follows.
fn part(view: &View<'_>, i: usize) -> Option<(usize, usize)> {
    let words = view.words();
    let housed = is_one_of(view.word(i), &["house", "villa", "lot"]);
    let abbreviated = is_one_of(view.word(i), &["apt", "ste"]) && view.gap(i) == b". ";
    if !(is_one_of(view.word(i), PARTS) || housed) || !(view.gap(i) == b" " || abbreviated) {
        return None;
    }
    let number = view.word(i + 1);
    let numbered = number.first().is_some_and(u8::is_ascii_digit) && number.len() <= 4;
    if !numbered || is_one_of(view.word(i + 2), UNITS) {
        return None;
    }
    // The name of the house may stand between.
    for between in 0..=3 {
        if let Some((_, to)) = street(view, i + 2 + between) {
            return Some((words[i].from, to));
        }
        let next = words.get(i + 2 + between);
        if !matches!(view.gap(i + 1 + between), b" " | b", ")
            || !next.is_some_and(|next| view.is_capital(next.from))
        {
            break;
        }
    }
    if view.gap(i + 1) == b", "
        && let Some(kind) = kind_of_street(view, i + 2, false)
        && is_private(view, i)
    {
        return Some((words[i].from, rest(view, kind)));
    }
    let home = || view.named_before(i, 4, HOMES) || view.named_before(i, 2, &["at", "to"]);
    let alone = is_one_of(view.word(i), &["flat", "apartment", "apt"]);
    (alone && home()).then_some((words[i].from, words[i + 1].to))
}

/// A British postcode: area, district, sector, unit (BS 7666).
fn postcode(view: &View<'_>, i: usize) -> Option<(usize, usize)> {
    let words = view.words();
    let (outward, inward) = (view.word(i), view.word(i + 1));
    let fits = (2..=4).contains(&outward.len())
        && outward[0].is_ascii_alphabetic()
        && outward[1..].iter().any(u8::is_ascii_digit)
        && outward
            .iter()
            .skip(2)
            .filter(|byte| byte.is_ascii_alphabetic())
            .count()
            <= 1
        && inward.len() == 3
        && inward[0].is_ascii_digit()
        && inward[1..]
            .iter()
            .all(|byte| byte.is_ascii_alphabetic() && !b"cikmov".contains(byte))
        && view.gap(i) == b" ";
    let to = words.get(i + 1)?.to;
    let named = || {
        view.named_before(i, 4, &["postcode", "address", "post"]) || view.named_before(i, 4, HOMES)
    };
    (fits && (named() || view.all_capitals(words[i].from, to))).then_some((words[i].from, to))
}

/// An Irish Eircode: routing key and four more (Eircode Address Database), where a word names it.
fn eircode(view: &View<'_>, i: usize) -> Option<(usize, usize)> {
    let words = view.words();
    let (key, unique) = (view.word(i), view.word(i + 1));
    let fits = key.len() == 3
        && key[0].is_ascii_alphabetic()
        && key[1].is_ascii_digit()
        && unique.len() == 4
        && unique[0].is_ascii_alphabetic()
        && unique.iter().any(u8::is_ascii_digit)
        && view.gap(i) == b" ";
    let named = || view.named_before(i, 5, &["eircode", "address", "postcode"]);
    (fits && named()).then_some((words[i].from, words.get(i + 1)?.to))
}
