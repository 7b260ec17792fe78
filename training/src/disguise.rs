//! The ways trolls hide a word, for measuring how many are seen through.

/// A way of hiding.
pub type Hide = fn(&str) -> String;

/// All of them, by name.
pub const WAYS: [(&str, Hide); 5] = [
    ("leet", leet),
    ("spaced", spaced),
    ("homoglyph", homoglyph),
    ("zero-width", zero_width),
    ("stretched", stretched),
];

/// Every second letter that has a digit or sign for it takes it, the first one always.
fn leet(word: &str) -> String {
    let mut turn = false;
    swap(word, |c| {
        let sign = match c.to_ascii_lowercase() {
            'a' => '4',
            'e' => '3',
            'i' => '1',
            'o' => '0',
            's' => '5',
            't' => '7',
            _ => return None,
        };
        turn = !turn;
        turn.then_some(sign)
    })
}

/// A space between all letters.
fn spaced(word: &str) -> String {
    let letters: Vec<String> = word.chars().map(String::from).collect();
    letters.join(" ")
}

/// Letters of other alphabets that look the same.
fn homoglyph(word: &str) -> String {
    swap(word, |c| {
        Some(match c {
            'a' => 'а',
            'c' => 'с',
            'e' => 'е',
            'i' => 'і',
            'o' => 'о',
            'p' => 'р',
            'x' => 'х',
            'y' => 'у',
            _ => return None,
        })
    })
}

/// An invisible character in the middle and after the first letter.
fn zero_width(word: &str) -> String {
    let middle = word.chars().count() / 2;
    word.chars()
        .enumerate()
        .flat_map(|(at, c)| {
            let hidden = at == 1 || at == middle;
            hidden.then_some('\u{200b}').into_iter().chain([c])
        })
        .collect()
}

/// The last vowel held long.
fn stretched(word: &str) -> String {
    let Some(last) = word.rfind(['a', 'e', 'i', 'o', 'u', 'A', 'E', 'I', 'O', 'U']) else {
        let end = word.chars().last().map(|c| c.to_string().repeat(4));
        return word.to_owned() + &end.unwrap_or_default();
    };
    let vowel = &word[last..=last];
    format!("{}{}{}", &word[..last], vowel.repeat(5), &word[last + 1..])
}

fn swap(word: &str, mut other: impl FnMut(char) -> Option<char>) -> String {
    word.chars().map(|c| other(c).unwrap_or(c)).collect()
}
