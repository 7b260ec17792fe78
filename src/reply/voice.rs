//! The brand's voice on a rendered reply (P26): its words, its emoji, its spelling.

use crate::lexicon::forms::find;
use crate::settings::{Emoji, Spelling, Voice};
use crate::text::disguise::AsWritten;
use crate::text::emoji::starts_emoji;
use crate::text::token::tokenize;
use instead::{in_every_form, written};

mod instead;

/// Situations of joy, where an emoji is at home.
const GLAD: &[u8] = &[44, 45, 46, 54];

/// British words of our replies and their American spelling.
const SPELLINGS: &[(&str, &str)] = &[
    ("acknowledgement", "acknowledgment"),
    ("analyse", "analyze"),
    ("apologise", "apologize"),
    ("apologised", "apologized"),
    ("apologising", "apologizing"),
    ("behaviour", "behavior"),
    ("cancelled", "canceled"),
    ("cancelling", "canceling"),
    ("catalogue", "catalog"),
    ("centre", "center"),
    ("centres", "centers"),
    ("cheque", "check"),
    ("colour", "color"),
    ("colours", "colors"),
    ("enquiries", "inquiries"),
    ("enquiry", "inquiry"),
    ("favour", "favor"),
    ("favourite", "favorite"),
    ("favourites", "favorites"),
    ("favours", "favors"),
    ("flavour", "flavor"),
    ("flavours", "flavors"),
    ("fulfil", "fulfill"),
    ("grey", "gray"),
    ("honour", "honor"),
    ("humour", "humor"),
    ("itemised", "itemized"),
    ("jewellery", "jewelry"),
    ("kerb", "curb"),
    ("labour", "labor"),
    ("licence", "license"),
    ("licences", "licenses"),
    ("metre", "meter"),
    ("metres", "meters"),
    ("neighbour", "neighbor"),
    ("neighbourhood", "neighborhood"),
    ("neighbours", "neighbors"),
    ("offence", "offense"),
    ("organisation", "organization"),
    ("organise", "organize"),
    ("organised", "organized"),
    ("organising", "organizing"),
    ("personalised", "personalized"),
    ("practise", "practice"),
    ("prioritise", "prioritize"),
    ("programme", "program"),
    ("programmes", "programs"),
    ("quarrelling", "quarreling"),
    ("realise", "realize"),
    ("realised", "realized"),
    ("recognise", "recognize"),
    ("recognised", "recognized"),
    ("rumour", "rumor"),
    ("rumours", "rumors"),
    ("summarise", "summarize"),
    ("theatre", "theater"),
    ("travelled", "traveled"),
    ("travelling", "traveling"),
    ("tyre", "tire"),
    ("tyres", "tires"),
];

/// The reply as the brand would say it; nothing where a banned word is left in it.
#[must_use]
pub fn spoken(text: &str, voice: &Voice, situation: u8, language: &str) -> Option<String> {
    let italian = language == "it";
    // The signature is a name, and names are spelt as they are.
    let (body, signature) = match text.rsplit_once('\n') {
        Some((body, line)) => (body, Some(line)),
        None => (text, None),
    };
    let mut body = body.to_owned();
    if voice.emoji == Emoji::Never || !GLAD.contains(&situation) {
        body = without_emoji(&body);
    }
    if !italian && voice.spelling == Spelling::American {
        for (british, american) in SPELLINGS {
            body = written(&body, british, american, italian);
        }
    }
    for row in &voice.preferred {
        if !row.write.trim().is_empty() {
            body = in_every_form(&body, &row.instead_of, row.write.trim(), italian);
        }
    }
    if !voice.banned.is_empty() {
        let tokens = tokenize(&body, &AsWritten);
        let says = |word: &String| !find(word, &tokens, italian).is_empty();
        if voice.banned.iter().any(says) {
            return None;
        }
    }
    Some(match signature {
        Some(line) => format!("{body}\n{line}"),
        None => body,
    })
}

pub(super) fn without_emoji(text: &str) -> String {
    if !text.chars().any(starts_emoji) {
        return text.to_owned();
    }
    let bare: String = text
        .chars()
        .filter(|&c| !starts_emoji(c) && !matches!(c, '\u{fe0f}' | '\u{200d}'))
        .collect();
    bare.lines()
        .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "))
        .collect::<Vec<_>>()
        .join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::Preferred;

    fn voice(write: &str, instead_of: &str, banned: &[&str]) -> Voice {
        Voice {
            preferred: vec![Preferred {
                write: write.to_owned(),
                instead_of: instead_of.to_owned(),
            }],
            banned: banned.iter().map(|word| (*word).to_owned()).collect(),
            ..Voice::default()
        }
    }

    #[test]
    fn preferred_words_take_the_place_of_others() {
        let voice = voice("ospiti", "clienti", &[]);
        let say = |text: &str| spoken(text, &voice, 7, "it").unwrap();
        assert_eq!(
            say("Clienti e clienti.\n— Clienti Srl"),
            "Ospiti e ospiti.\n— Clienti Srl"
        );
        // Of a plural no rule knows the singular, and a slot is not ours to rename.
        assert_eq!(say("Un cliente [clienti]"), "Un cliente [clienti]");
    }

    #[test]
    fn preferred_words_stand_in_every_form_with_their_article() {
        for (write, instead_of, text, wanted) in [
            (
                "ospite",
                "cliente",
                "Il cliente e i clienti.",
                "L'ospite e gli ospiti.",
            ),
            (
                "ospite",
                "cliente",
                "Lo dico al cliente, per un cliente.",
                "Lo dico all'ospite, per un ospite.",
            ),
            (
                "bottega",
                "negozio",
                "Nel negozio, dai negozi.",
                "Nella bottega, dalle botteghe.",
            ),
            (
                "compreso",
                "gratuito",
                "La spedizione è gratuita.",
                "La spedizione è compresa.",
            ),
            (
                "zaino",
                "pacco",
                "Del pacco, dell'altro pacco.",
                "Dello zaino, dell'altro zaino.",
            ),
        ] {
            let voice = voice(write, instead_of, &[]);
            assert_eq!(spoken(text, &voice, 7, "it").as_deref(), Some(wanted));
        }
        let voice = voice("guest", "customer", &[]);
        assert_eq!(
            spoken("Customers first.", &voice, 7, "en").as_deref(),
            Some("Guests first.")
        );
    }

    #[test]
    fn banned_words_are_never_said() {
        let banned = voice("", "", &["disguido", "problem*"]);
        assert_eq!(spoken("Un disguido.", &banned, 7, "it"), None);
        assert_eq!(spoken("Due disguidi.", &banned, 7, "it"), None);
        assert_eq!(spoken("I problemi.", &banned, 7, "it"), None);
        assert_eq!(
            spoken("Un ritardo.", &banned, 7, "it").as_deref(),
            Some("Un ritardo.")
        );
        // A word put in another's place saves the reply.
        let both = voice("intoppo", "disguido", &["disguido"]);
        assert_eq!(
            spoken("Un disguido.", &both, 7, "it").as_deref(),
            Some("Un intoppo.")
        );
    }

    #[test]
    fn emoji_stand_on_praise_or_nowhere() {
        let mut voice = Voice::default();
        let say = |voice: &Voice, situation| spoken("Grazie ❤️ mille! 🎉", voice, situation, "it");
        assert_eq!(say(&voice, 44).as_deref(), Some("Grazie ❤️ mille! 🎉"));
        assert_eq!(say(&voice, 7).as_deref(), Some("Grazie mille!"));
        voice.emoji = Emoji::Never;
        assert_eq!(say(&voice, 44).as_deref(), Some("Grazie mille!"));
    }

    #[test]
    fn american_spelling_is_for_english() {
        let voice = Voice {
            spelling: Spelling::American,
            ..Voice::default()
        };
        let say = |text: &str, language| spoken(text, &voice, 7, language).unwrap();
        assert_eq!(
            say("Apologise for the cancelled colour.", "en"),
            "Apologize for the canceled color."
        );
        assert_eq!(say("Il programme", "it"), "Il programme");
        assert!(SPELLINGS.is_sorted_by(|one, other| one.0 < other.0));
    }

    /// No British ending of our own English wordings stands outside the list.
    #[test]
    fn every_british_word_of_the_library_is_listed() {
        const BOTH: &[&str] = &[
            "advise",
            "caller",
            "called",
            "calling",
            "billed",
            "billing",
            "four",
            "galling",
            "hour",
            "hours",
            "improvise",
            "otherwise",
            "our",
            "ours",
            "pour",
            "precise",
            "promise",
            "promised",
            "promises",
            "promising",
            "pulling",
            "raise",
            "raised",
            "raises",
            "raising",
            "scammer",
            "selling",
            "sour",
            "spelling",
            "stalled",
            "surprise",
            "surprised",
            "surprises",
            "telling",
            "tour",
            "tours",
            "uninstalling",
            "reinstalling",
            "installed",
            "uninstalled",
            "wise",
            "your",
            "yours",
            "filled",
            "filling",
            "rolled",
            "rolling",
            "pulled",
            "killed",
            "polling",
            "falling",
            "calls",
            "noise",
            "exercise",
            "expertise",
            "franchise",
            "fundraising",
            "revised",
            "likewise",
            "supervise",
            "enterprise",
            "pollen",
            "praised",
        ];
        let general = crate::reply::library::Library::new();
        let trades = crate::reply::sectors::sectors();
        let shelves = general
            .shelves()
            .iter()
            .chain(trades.iter().flat_map(|sector| sector.shelves))
            .filter(|shelf| shelf.language == "en");
        let mut unlisted = std::collections::BTreeSet::new();
        for wording in shelves.flat_map(|shelf| shelf.wordings) {
            for word in wording
                .text
                .to_lowercase()
                .split(|c: char| !c.is_alphabetic())
            {
                let british = [
                    "our", "ours", "ise", "ised", "ising", "yse", "lled", "lling",
                ]
                .iter()
                .any(|end| word.ends_with(end));
                let listed = SPELLINGS.iter().any(|(listed, _)| *listed == word);
                if british && !listed && !BOTH.contains(&word) {
                    unlisted.insert(word.to_owned());
                }
            }
        }
        assert!(unlisted.is_empty(), "{unlisted:?}");
    }
}
