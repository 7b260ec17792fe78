//! The forms of phone numbers by country, and what only looks like one.

use super::Sureness;
use super::view::value;

/// Beginnings of the numbers firms pay for, or charge for, in Italy and everywhere.
const FIRMS: &[&[u8]] = &[
    b"800", b"803", b"199", b"892", b"895", b"899", b"840", b"848", b"0800", b"0808", b"1800",
];
/// Those of Britain, all of eleven digits (Ofcom, National Telephone Numbering Plan); shorter ones
/// that begin so are Italian towns.
const BRITISH_FIRMS: &[&[u8]] = &[
    b"0300", b"0303", b"0306", b"0330", b"0333", b"0343", b"0344", b"0345", b"0370", b"0371",
    b"0843", b"0844", b"0845", b"0870", b"0871", b"0872", b"0873", b"0900", b"0901", b"0903",
    b"0904", b"0905", b"0906", b"0907", b"0908", b"0909", b"0911", b"0912", b"0913", b"0982",
    b"0983", b"0984", b"0989",
];
/// American areas free for who calls (NANPA).
const AMERICAN_FIRMS: &[&[u8]] = &[b"800", b"833", b"844", b"855", b"866", b"877", b"888"];

/// A firm's number, which is nobody's personal data; `first` is the length of its first group.
pub(super) fn is_firm(digits: &[u8], first: usize) -> bool {
    let begins = |beginnings: &[&[u8]], digits: &[u8]| {
        beginnings
            .iter()
            .any(|beginning| digits.starts_with(beginning))
    };
    let american = match digits.len() {
        10 => begins(AMERICAN_FIRMS, digits),
        11 if digits[0] == b'1' => begins(AMERICAN_FIRMS, &digits[1..]),
        _ => false,
    };
    let british = digits.len() == 11 && first != 3 && begins(BRITISH_FIRMS, digits);
    begins(FIRMS, digits) || american || british
}

/// No number in the world is longer (E.164).
pub(super) const MOST: usize = 15;

/// Groups of digits as written, with what parts them.
pub(super) struct Groups<'a> {
    pub lengths: Vec<usize>,
    pub gaps: Vec<&'a [u8]>,
    pub digits: Vec<u8>,
}

/// Are these groups a phone number, and how surely?
pub(super) fn judge(groups: &Groups<'_>, plus: bool, named: bool) -> Option<Sureness> {
    let digits = groups.digits.as_slice();
    if digits.len() < 7 || is_date(groups) || is_firm(digits, groups.lengths[0]) {
        return None;
    }
    if let Some(number) = international(digits, plus) {
        return is_foreign_or_home(number).then_some(Sureness::Proven);
    }
    if plus {
        return None;
    }
    if is_national(groups) {
        return Some(Sureness::Named);
    }
    let years = groups.lengths.iter().all(|length| *length == 4)
        && digits
            .chunks(4)
            .all(|year| matches!(value(year), 1900..=2099));
    let round =
        groups.lengths.len() > 1 && digits.ends_with(b"000") && groups.lengths.last() == Some(&3);
    let grouped = groups.lengths.iter().any(|length| *length >= 3);
    // "1.002.334.556" is a number with its thousands marked.
    let thousands = groups.gaps.first() == Some(&b".".as_slice()) && groups.lengths[0] < 2;
    (named && (7..=13).contains(&digits.len()) && grouped && !years && !round && !thousands)
        .then_some(Sureness::Form)
}

/// The number after its international prefix.
fn international(digits: &[u8], plus: bool) -> Option<&[u8]> {
    if plus {
        return Some(digits);
    }
    // 00 and a European country, or North America.
    let rest = digits.strip_prefix(b"00")?;
    matches!(rest.first(), Some(b'1' | b'3' | b'4')).then_some(rest)
}

/// Country code and number fit each other, for the countries we know; elsewhere the length does.
fn is_foreign_or_home(number: &[u8]) -> bool {
    if let Some(rest) = number.strip_prefix(b"39") {
        return match rest.first() {
            Some(b'3') => matches!(rest.len(), 9 | 10),
            Some(b'0') => (6..=11).contains(&rest.len()),
            _ => false,
        };
    }
    if let Some(rest) = number.strip_prefix(b"44") {
        let rest = rest.strip_prefix(b"0").unwrap_or(rest);
        // What begins with 3, 8 or 9 is a firm's.
        return matches!(rest.len(), 9 | 10) && !matches!(rest[0], b'3' | b'8' | b'9');
    }
    if let Some(rest) = number.strip_prefix(b"1") {
        return rest.len() == 10 && rest[0] >= b'2';
    }
    (8..=MOST).contains(&number.len()) && number[0] >= b'2' && !number.ends_with(b"000")
}

/// The form of a number as written inside Italy, the United Kingdom, France, Germany or the
/// United States.
fn is_national(groups: &Groups<'_>) -> bool {
    let (digits, lengths) = (groups.digits.as_slice(), groups.lengths.as_slice());
    let (count, first) = (digits.len(), lengths[0]);
    let whole = lengths.len() == 1;
    // Dialled from within North America with its trunk prefix.
    if let ([1, 3, 3, 4], [b'1', area, _, _, office, ..]) = (lengths, digits) {
        return *area >= b'2' && *office >= b'2';
    }
    let singles = lengths.iter().all(|length| *length == 1);
    let pairs = lengths.iter().all(|length| *length <= 2);
    let even = groups.gaps.windows(2).all(|two| two[0] == two[1]);
    let parted =
        whole || singles || (pairs && even) || (first >= 2 && !pairs && !lengths.contains(&1));
    if !parted {
        return false;
    }
    let italian_mobile = count == 10
        && digits[0] == b'3'
        && (b'2'..=b'9').contains(&digits[1])
        && (whole || singles || pairs || (first == 3 || first == 4));
    let trunk = digits[0] == b'0' && (b'1'..=b'9').contains(&digits[1]);
    let landline = trunk
        && match count {
            8 => first <= 4 && lengths.len() == 2 && !pairs,
            9..=11 => true,
            12 => first >= 4 && !whole,
            _ => false,
        };
    let american = lengths == [3, 3, 4] && digits[0] >= b'2' && digits[3] >= b'2';
    italian_mobile || landline || american
}

/// Day, month and year in either order.
fn is_date(groups: &Groups<'_>) -> bool {
    let digits = groups.digits.as_slice();
    let day_month = |two: &[u8], other: &[u8]| {
        (1..=31).contains(&value(two)) && (1..=31).contains(&value(other))
    };
    match groups.lengths.as_slice() {
        [day @ 1..=2, month @ 1..=2, 4] => {
            day_month(&digits[..*day], &digits[*day..day + month])
                && matches!(value(&digits[day + month..]), 1900..=2099)
        }
        [4, 2, 2] => {
            matches!(value(&digits[..4]), 1900..=2099) && day_month(&digits[4..6], &digits[6..])
        }
        _ => false,
    }
}
