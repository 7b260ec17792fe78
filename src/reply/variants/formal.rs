//! English written out: contractions and easy words, one row each, and the closing of a letter.

use crate::text::fold::is_apostrophe;

/// What opens a formal signature.
const CLOSING: &str = "Kind regards,";

/// What is said, and how it is written out; the first row that fits is taken, so what is longer
/// stands before what begins it.
pub(super) const ROWS: &[(&str, &str)] = &[
    // The verb behind 's is has, where what follows has happened.
    ("it's been", "it has been"),
    ("it's come", "it has come"),
    ("it's left", "it has left"),
    ("it's taken", "it has taken"),
    ("what's been", "what has been"),
    ("that's been", "that has been"),
    ("that's gone", "that has gone"),
    ("that's made", "that has made"),
    ("that's taken", "that has taken"),
    ("something's gone", "something has gone"),
    ("nobody's read", "nobody has read"),
    ("who's had", "who has had"),
    ("who's never", "who has never"),
    // And here it is is.
    ("it's", "it is"),
    ("that's", "that is"),
    ("there's", "there is"),
    ("here's", "here is"),
    ("what's", "what is"),
    ("who's", "who is"),
    ("where's", "where is"),
    ("how's", "how is"),
    ("he's", "he is"),
    ("she's", "she is"),
    ("everyone's welcome", "everyone is welcome"),
    ("money's concerned", "money is concerned"),
    ("number's the", "number is the"),
    ("something's wrong", "something is wrong"),
    ("anything's", "anything is"),
    ("everything's", "everything is"),
    ("let's", "let us"),
    // Had, where it stands before what was done; else would.
    ("you'd done", "you had done"),
    ("you'd arranged", "you had arranged"),
    ("i'd", "I would"),
    ("you'd", "you would"),
    ("he'd", "he would"),
    ("she'd", "she would"),
    ("it'd", "it would"),
    ("we'd", "we would"),
    ("they'd", "they would"),
    ("who'd", "who would"),
    ("that'd", "that would"),
    ("i'm", "I am"),
    ("you're", "you are"),
    ("we're", "we are"),
    ("they're", "they are"),
    ("i've", "I have"),
    ("you've", "you have"),
    ("we've", "we have"),
    ("they've", "they have"),
    ("who've", "who have"),
    ("i'll", "I will"),
    ("you'll", "you will"),
    ("he'll", "he will"),
    ("she'll", "she will"),
    ("it'll", "it will"),
    ("we'll", "we will"),
    ("they'll", "they will"),
    ("who'll", "who will"),
    ("that'll", "that will"),
    ("there'll", "there will"),
    ("won't", "will not"),
    ("can't", "cannot"),
    ("shan't", "shall not"),
    ("don't", "do not"),
    ("doesn't", "does not"),
    ("didn't", "did not"),
    ("isn't", "is not"),
    ("aren't", "are not"),
    ("wasn't", "was not"),
    ("weren't", "were not"),
    ("hasn't", "has not"),
    ("haven't", "have not"),
    ("hadn't", "had not"),
    ("couldn't", "could not"),
    ("wouldn't", "would not"),
    ("shouldn't", "should not"),
    ("mustn't", "must not"),
    ("needn't", "need not"),
    // Easy words.
    ("thanks to", "thanks to"),
    ("thanks", "thank you"),
    ("hi", "hello"),
    ("right here", "here"),
    ("right now", "now"),
    ("straight away", "at once"),
    ("a bit", "a little"),
    ("sorted out", "resolved"),
    ("sorted", "resolved"),
    ("mix-up", "error"),
];

/// Situations of harm, where no letter is closed.
const HARM: &[u8] = &[18, 19, 49];

/// The reply written out, with the closing of a letter; none where nothing would change but that.
pub(super) fn written_out(reply: &str, situation: u8) -> Option<String> {
    let (body, signature) = match reply.rsplit_once('\n') {
        Some((body, signature)) => (body, Some(signature)),
        None => (reply, None),
    };
    let formal = replaced(body);
    if formal == body {
        return None;
    }
    Some(match signature {
        Some(signature) if HARM.contains(&situation) => format!("{formal}\n{signature}"),
        Some(signature) => format!("{formal}\n\n{CLOSING}\n{signature}"),
        None => formal,
    })
}

/// The rows put to work on all words but slots and quotations, which are somebody else's.
fn replaced(text: &str) -> String {
    let plain: String = text
        .chars()
        .map(|c| {
            if is_apostrophe(c) {
                '\''
            } else {
                c.to_ascii_lowercase()
            }
        })
        .collect();
    // One character for one, so both can be walked side by side.
    let letters: Vec<char> = text.chars().collect();
    let plain: Vec<char> = plain.chars().collect();
    let mut out = String::with_capacity(text.len() + 32);
    let mut closing: Option<char> = None;
    let mut at = 0;
    while let Some(&letter) = letters.get(at) {
        match (closing, letter) {
            (Some(end), letter) if letter == end => closing = None,
            (None, '[') => closing = Some(']'),
            (None, '“') => closing = Some('”'),
            (None, '"') => closing = Some('"'),
            _ => {}
        }
        let begins = at == 0
            || plain
                .get(at - 1)
                .is_some_and(|c| !c.is_alphanumeric() && *c != '\'');
        let row = ROWS
            .iter()
            .filter(|_| begins && closing.is_none())
            .find(|(said, _)| {
                let end = at + said.chars().count();
                let ends = plain
                    .get(end)
                    .is_none_or(|c| !c.is_alphanumeric() && *c != '\'');
                ends && plain
                    .get(at..end)
                    .is_some_and(|run| run.iter().copied().eq(said.chars()))
            });
        match row {
            Some((said, full)) => {
                let mut words = full.chars();
                if letter.is_uppercase() {
                    out.extend(words.next().into_iter().flat_map(char::to_uppercase));
                }
                out.push_str(words.as_str());
                at += said.chars().count();
            }
            None => {
                out.push(letter);
                at += 1;
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contractions_are_written_out_and_slots_are_left() {
        let said = "Hi Ann, I'm sorry: it’s been too long, and you'd rather not wait. It's [don't] here. Thanks!\n— Tom's, It's";
        let wanted = "Hello Ann, I am sorry: it has been too long, and you would rather not wait. It is [don't] here. Thank you!\n\nKind regards,\n— Tom's, It's";
        assert_eq!(written_out(said, 7).as_deref(), Some(wanted));
        assert_eq!(
            written_out("Hello, the shop's open. “Don't” is a quotation.\n— Tom", 7),
            None
        );
        assert_eq!(written_out("Thanks to you.\n— Tom", 7), None);
    }

    #[test]
    fn no_row_hides_another() {
        for (at, (one, _)) in ROWS.iter().enumerate() {
            assert_eq!(*one, one.to_lowercase());
            for (later, _) in &ROWS[at + 1..] {
                let hidden = later
                    .strip_prefix(one)
                    .is_some_and(|rest| rest.is_empty() || rest.starts_with(' '));
                assert!(!hidden, "{one} stands before {later}");
            }
        }
    }

    /// Possessives of the library, which are no contractions.
    const OWNERS: &[&str] = &[
        "else's",
        "day's",
        "patient's",
        "people's",
        "one's",
        "anyone's",
        "today's",
        "somebody's",
        "nobody's",
        "shop's",
        "user's",
        "tomorrow's",
        "team's",
        "table's",
        "reader's",
        "phone's",
        "person's",
        "line's",
        "fault's",
        "door's",
        "customer's",
        "bank's",
        "assessor's",
        "anybody's",
        "answer's",
        "everyone's",
        "week's",
    ];

    #[test]
    fn no_contraction_of_the_library_stays() {
        let general = crate::reply::library::Library::new();
        let sectors = crate::reply::sectors::sectors();
        let shelves = general
            .shelves()
            .iter()
            .chain(sectors.iter().flat_map(|sector| sector.shelves));
        let mut left = std::collections::BTreeSet::new();
        for wording in shelves
            .filter(|shelf| shelf.language == "en")
            .flat_map(|shelf| shelf.wordings)
        {
            let prose = wording.text.replace("{{ ", "").replace('"', " ");
            for word in replaced(&prose).split(|c: char| !c.is_alphabetic() && c != '\'') {
                let word = word.to_lowercase();
                if word.trim_matches('\'').contains('\'') && !OWNERS.contains(&word.as_str()) {
                    left.insert(format!("{word} in {}", wording.id));
                }
            }
        }
        assert!(left.is_empty(), "{left:#?}");
    }
}
