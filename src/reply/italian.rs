//! Italian agreement: articles with elision, articulated prepositions, possessives, endings.
//!
//! The rules are those of any school grammar: `lo`/`gli`/`uno` before s + consonant, z, x, y, ps,
//! pn, gn and i + vowel; an apostrophe before a vowel (a mute h included), never in the plural.

use crate::reading::Agreement;

/// A noun, or a noun with something before it, that knows how it agrees.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Noun {
    /// The words, without article.
    pub words: String,
    /// Gender and number of the head.
    pub agreement: Agreement,
}

/// How the first sound of a word asks for its article.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Onset {
    Vowel,
    /// Wants `lo`, `gli`, `uno`.
    Hard,
    Plain,
}

fn onset(words: &str) -> Onset {
    let word: Vec<char> = words
        .chars()
        .take_while(|c| !c.is_whitespace())
        .flat_map(char::to_lowercase)
        .take(12)
        .collect();
    let vowel = |at: usize| word.get(at).is_some_and(|c| "aeiouàèéìíòóùú".contains(*c));
    // Spelled out letter by letter: l'SMS (esse), il PDF (pi), l'HDMI (acca).
    let unsayable = (0..word.len()).all(|at| !vowel(at)) || is_spelled(words, &word);
    if word.len() > 1 && unsayable && word[0].is_alphabetic() {
        return if "fhlmnrsx".contains(word[0]) {
            Onset::Vowel
        } else {
            Onset::Plain
        };
    }
    match word.first() {
        Some('h') if vowel(1) => Onset::Vowel,
        // A semivowel: lo iogurt. Two letters (io, IA) are read as vowels.
        Some('i') if vowel(1) && word.len() > 2 => Onset::Hard,
        Some(_) if vowel(0) => Onset::Vowel,
        Some('z' | 'x' | 'y') => Onset::Hard,
        Some('s') if word.len() > 1 && !vowel(1) => Onset::Hard,
        Some('p') if matches!(word.get(1), Some('s' | 'n' | 't')) => Onset::Hard,
        Some('g') if matches!(word.get(1), Some('n')) => Onset::Hard,
        // lo tsunami, lo tzatziki, lo ftalato
        Some('t') if matches!(word.get(1), Some('s' | 'z')) => Onset::Hard,
        Some('f') if matches!(word.get(1), Some('t')) => Onset::Hard,
        // The French sound of "sci", not the Italian one of "chi": lo chef.
        Some('c') if FRENCH.contains(&word.iter().collect::<String>().as_str()) => Onset::Hard,
        _ => Onset::Plain,
    }
}

/// Words with the French `ch`, which sounds as in "sciarpa".
const FRENCH: &[&str] = &[
    "chablis",
    "chalet",
    "chalets",
    "champagne",
    "champignon",
    "chansonnier",
    "charme",
    "chef",
    "chefs",
    "chemin",
    "chiffon",
    "chignon",
    "choc",
];

/// Capitals that no Italian mouth begins a word with: letters are named one by one.
fn is_spelled(words: &str, lower: &[char]) -> bool {
    let capitals = words
        .chars()
        .take_while(|c| !c.is_whitespace())
        .all(|c| c.is_uppercase() || c.is_ascii_digit());
    let pair = (lower.first().copied(), lower.get(1).copied());
    let (Some(first), Some(second)) = pair else {
        return false;
    };
    let vowel = |c: char| "aeiou".contains(c);
    let sayable = match second {
        _ if vowel(first) || vowel(second) => true,
        'r' => "bcdfgptv".contains(first),
        'l' => "bcfgp".contains(first),
        'h' => "cg".contains(first),
        _ => first == 's' || (first == 'g' && second == 'n') || (first == 'p' && second == 's'),
    };
    capitals && !sayable
}

impl Noun {
    /// A noun with its gender and number.
    #[must_use]
    pub fn new(words: impl Into<String>, feminine: bool, plural: bool) -> Self {
        Self {
            words: words.into(),
            agreement: Agreement { feminine, plural },
        }
    }

    fn behind(&self, before: &str) -> Self {
        let joint = if before.ends_with('\'') { "" } else { " " };
        Self {
            words: format!("{before}{joint}{}", self.words),
            agreement: self.agreement,
        }
    }

    fn article(&self) -> &'static str {
        let Agreement { feminine, plural } = self.agreement;
        match (feminine, plural, onset(&self.words)) {
            (false, false, Onset::Plain) => "il",
            (false, false, Onset::Hard) => "lo",
            (_, false, Onset::Vowel) => "l'",
            (true, false, _) => "la",
            (false, true, Onset::Plain) => "i",
            (false, true, _) => "gli",
            (true, true, _) => "le",
        }
    }

    /// With the definite article: il pacco, l'ordine, gli sconti.
    #[must_use]
    pub fn il(&self) -> Self {
        self.behind(self.article())
    }

    /// With `un`, `uno`, `una`, `un'`; the plural takes the partitive.
    #[must_use]
    pub fn un(&self) -> Self {
        let Agreement { feminine, plural } = self.agreement;
        if plural {
            return self.articulated("de");
        }
        self.behind(match (feminine, onset(&self.words)) {
            (false, Onset::Hard) => "uno",
            (false, _) => "un",
            (true, Onset::Vowel) => "un'",
            (true, _) => "una",
        })
    }

    /// With an articulated preposition, cited by its stem: de, a, da, ne, su.
    #[must_use]
    pub fn articulated(&self, stem: &str) -> Self {
        let tail = match self.article() {
            "il" => "l",
            "lo" => "llo",
            "l'" => "ll'",
            "la" => "lla",
            "le" => "lle",
            plural => plural,
        };
        self.behind(&format!("{stem}{tail}"))
    }

    /// With a possessive cited by its masculine forms: `("tuo", "tuoi")`.
    ///
    /// No article: chain [`Noun::il`] or [`Noun::articulated`] behind it.
    #[must_use]
    pub fn possessed(&self, singular: &str, plural: &str) -> Self {
        let stem = singular.strip_suffix('o').unwrap_or(singular);
        let form = match (self.agreement.feminine, self.agreement.plural) {
            (false, false) => singular.to_owned(),
            (false, true) => plural.to_owned(),
            (true, false) => format!("{stem}a"),
            (true, true) => format!("{stem}e"),
        };
        self.behind(&form)
    }

    /// With `questo`, elided in the singular before a vowel.
    #[must_use]
    pub fn questo(&self) -> Self {
        let Agreement { feminine, plural } = self.agreement;
        if !plural && onset(&self.words) == Onset::Vowel {
            return self.behind("quest'");
        }
        self.behind(match (feminine, plural) {
            (false, false) => "questo",
            (true, false) => "questa",
            (false, true) => "questi",
            (true, true) => "queste",
        })
    }

    /// The ending of a word in -o that agrees: o, a, i, e.
    #[must_use]
    pub const fn ending(&self) -> &'static str {
        match (self.agreement.feminine, self.agreement.plural) {
            (false, false) => "o",
            (true, false) => "a",
            (false, true) => "i",
            (true, true) => "e",
        }
    }

    /// Guesses how an Italian noun agrees from its last letter.
    ///
    /// Only where the ending decides (-o, -a, -i is masculine plural more often than not but not
    /// surely): `None` for the others, so that nobody is given a wrong article.
    #[must_use]
    pub fn guess(words: &str) -> Option<Self> {
        let head = words.split_whitespace().next()?;
        let feminine = match head.chars().last()? {
            'o' => false,
            'a' => true,
            _ => return None,
        };
        Some(Self::new(words, feminine, false))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn articles_follow_the_first_sound() {
        for (word, feminine, plural, il, un, del, su) in [
            (
                "pacco",
                false,
                false,
                "il pacco",
                "un pacco",
                "del pacco",
                "sul pacco",
            ),
            (
                "bolletta",
                true,
                false,
                "la bolletta",
                "una bolletta",
                "della bolletta",
                "sulla bolletta",
            ),
            (
                "ordine",
                false,
                false,
                "l'ordine",
                "un ordine",
                "dell'ordine",
                "sull'ordine",
            ),
            (
                "ordini",
                false,
                true,
                "gli ordini",
                "degli ordini",
                "degli ordini",
                "sugli ordini",
            ),
            (
                "sconto",
                false,
                false,
                "lo sconto",
                "uno sconto",
                "dello sconto",
                "sullo sconto",
            ),
            (
                "app", true, false, "l'app", "un'app", "dell'app", "sull'app",
            ),
            (
                "scarpe",
                true,
                true,
                "le scarpe",
                "delle scarpe",
                "delle scarpe",
                "sulle scarpe",
            ),
            (
                "pacchi",
                false,
                true,
                "i pacchi",
                "dei pacchi",
                "dei pacchi",
                "sui pacchi",
            ),
            (
                "zaino",
                false,
                false,
                "lo zaino",
                "uno zaino",
                "dello zaino",
                "sullo zaino",
            ),
            (
                "hotel",
                false,
                false,
                "l'hotel",
                "un hotel",
                "dell'hotel",
                "sull'hotel",
            ),
            (
                "yogurt",
                false,
                false,
                "lo yogurt",
                "uno yogurt",
                "dello yogurt",
                "sullo yogurt",
            ),
            (
                "SMS", false, false, "l'SMS", "un SMS", "dell'SMS", "sull'SMS",
            ),
            (
                "jeans",
                false,
                true,
                "i jeans",
                "dei jeans",
                "dei jeans",
                "sui jeans",
            ),
        ] {
            let noun = Noun::new(word, feminine, plural);
            assert_eq!(noun.il().words, il);
            assert_eq!(noun.un().words, un);
            assert_eq!(noun.articulated("de").words, del);
            assert_eq!(noun.articulated("su").words, su);
        }
    }

    #[test]
    fn possessives_agree_and_chain() {
        let order = Noun::new("ordini", false, true);
        assert_eq!(order.possessed("tuo", "tuoi").il().words, "i tuoi ordini");
        let app = Noun::new("app", true, false);
        assert_eq!(
            app.possessed("Suo", "Suoi").articulated("de").words,
            "della Sua app"
        );
        assert_eq!(app.questo().words, "quest'app");
        assert_eq!(
            Noun::new("scarpe", true, true)
                .possessed("vostro", "vostri")
                .words,
            "vostre scarpe"
        );
        assert_eq!(app.ending(), "a");
    }

    /// A thousand nouns, written by hand with what stands before them.
    #[test]
    fn a_thousand_nouns_agree() {
        let mut wrong = Vec::new();
        let mut nouns = 0;
        for line in include_str!("../../tests/nouns/it.tsv").lines() {
            if line.starts_with('#') {
                continue;
            }
            let cells: Vec<&str> = line.split('\t').collect();
            let [word, gender, number, wanted @ ..] = cells.as_slice() else {
                panic!("{line}");
            };
            let noun = Noun::new(*word, *gender == "f", *number == "p");
            let given = [
                noun.il(),
                noun.un(),
                noun.articulated("de"),
                noun.articulated("a"),
                noun.articulated("ne"),
                noun.articulated("su"),
                noun.questo(),
                noun.possessed("tuo", "tuoi").il(),
            ];
            assert_eq!(wanted.len(), given.len(), "{line}");
            nouns += 1;
            for (given, wanted) in given.iter().zip(wanted) {
                if given.words != *wanted {
                    wrong.push(format!("{} for {wanted}", given.words));
                }
            }
        }
        assert!(nouns >= 1000, "{nouns} nouns");
        assert!(
            wrong.is_empty(),
            "{} wrong: {}",
            wrong.len(),
            wrong.join(", ")
        );
    }
}
