//! The post's own answer to a question (P6).

use crate::text::fold::fold;

/// Words too common to show that a sentence answers a question, as stems.
const COMMON: &[&str] = &[
    "prim", "mese", "anno", "anni", "oggi", "ieri", "tutt", "year", "mont", "toda", "week", "anch",
    "avet", "come", "dell", "dove", "fate", "nell", "nost", "pote", "quan", "quel", "ques", "siet",
    "sono", "vost", "ciao", "salv", "buon", "graz", "have", "from", "that", "this", "what", "when",
    "wher", "will", "with", "your", "does", "just", "than", "they", "thei", "hell",
];

/// The first four letters of the words that mean something: apre, aprite, apriamo are one.
fn stems(text: &str, names: bool) -> Vec<String> {
    let mut stems: Vec<String> = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| names || word.starts_with(char::is_lowercase))
        .map(|word| fold(word).chars().take(4).collect::<String>())
        .filter(|stem| stem.len() == 4 || stem.bytes().any(|b| b.is_ascii_digit()))
        .filter(|stem| !COMMON.contains(&stem.as_str()))
        .collect();
    stems.sort_unstable();
    stems.dedup();
    stems
}

/// How many words other than names a sentence has in common with a question.
pub(in crate::reply) fn plain_words_shared(sentence: &str, question: &str) -> usize {
    let asked = stems(question, true);
    let said = stems(sentence, false);
    said.iter().filter(|stem| asked.contains(stem)).count()
}

/// The sentence of the post that shares most with the question, without its full stop (P6): two
/// words, or one and a figure.
pub(in crate::reply) fn answer_in<'a>(post: &'a str, question: &str) -> Option<&'a str> {
    let asked = stems(question, true);
    let shares = |sentence: &str| {
        let said = stems(sentence, true);
        let shared = said.iter().filter(|stem| asked.contains(stem)).count();
        let figure = sentence.contains(|c: char| c.is_ascii_digit());
        (shared >= 2 || (shared == 1 && figure))
            .then(|| (plain_words_shared(sentence, question), shared))
    };
    sentences(post)
        .into_iter()
        .filter(|sentence| (8..=200).contains(&sentence.chars().count()))
        .filter_map(|sentence| Some((shares(sentence)?, sentence)))
        .max_by_key(|(shared, _)| *shared)
        .map(|(_, sentence)| sentence)
}

/// The sentences of a text without their ends; the dot of "6.30" ends none.
fn sentences(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut start = 0;
    for (at, mark) in text.char_indices() {
        let next = text
            .get(at + mark.len_utf8()..)
            .and_then(|rest| rest.chars().next());
        let inside = mark == '.' && next.is_some_and(|next| !next.is_whitespace());
        if matches!(mark, '.' | '!' | '?' | '\n') && !inside {
            sentences.push(text.get(start..at).unwrap_or_default().trim());
            start = at + mark.len_utf8();
        }
    }
    sentences.push(text.get(start..).unwrap_or_default().trim());
    sentences
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_post_s_own_sentence_is_found() {
        let post = "Grande novità! Da lunedì apriamo alle 9. Vi aspettiamo in via Roma";
        assert_eq!(
            answer_in(post, "ma lunedì a che ora aprite?"),
            Some("Da lunedì apriamo alle 9")
        );
        assert_eq!(answer_in(post, "fate spedizioni?"), None);
        assert_eq!(
            answer_in(
                "New shop. Open from 6.30 am, Monday to Saturday; closed on Sundays. Come by!",
                "are you open sundays??"
            ),
            Some("Open from 6.30 am, Monday to Saturday; closed on Sundays")
        );
    }
}
