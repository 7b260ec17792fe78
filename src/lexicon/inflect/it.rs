//! Italian inflection. Words come folded: no accents, lower case.

use std::borrow::Cow;

use super::{Forms, Pattern};

pub fn forms(word: &str, pattern: Pattern, out: &mut Forms) {
    match pattern {
        Pattern::Adjective => adjective(word, out),
        Pattern::Noun => noun(word, None, out),
        Pattern::MasculineNoun => noun(word, Some(false), out),
        Pattern::FeminineNoun => noun(word, Some(true), out),
        Pattern::Are => verb(word, &ARE, out),
        Pattern::Ere => verb(word, &ERE, out),
        Pattern::Ire => verb(word, &IRE, out),
        Pattern::Isc => verb(word, &ISC, out),
        Pattern::Fixed | Pattern::Verb => out.plain([word]),
    }
}

/// A stem before a front vowel, in two pieces: c and g stay hard (`poco` → `poc-h-i`), `i` is not
/// doubled.
fn before_i(stem: &str) -> [&str; 2] {
    match stem.strip_suffix('i') {
        Some(rest) => [rest, ""],
        None => [stem, hard(stem)],
    }
}

/// What keeps c and g hard before a front vowel.
fn hard(stem: &str) -> &'static str {
    if stem.ends_with(['c', 'g']) { "h" } else { "" }
}

/// Stressed on the last but two, these keep the soft c in the masculine plural: `pubblici`.
/// Rule of thumb of the grammars: -ico, -aco after a vowel… soft; monosyllabic stems and those
/// with a consonant before stay hard (`bianchi`, `pochi`, `stanchi`).
fn soft_plural(stem: &str) -> bool {
    let vowels = stem
        .chars()
        .filter(|c| matches!(c, 'a' | 'e' | 'i' | 'o' | 'u'))
        .count();
    // Words on -ico with stress before it: two vowels at least ("antipatici"); "antico", "fico",
    // "nemico" differ: antichi is hard, nemici and amici are soft.
    (stem.ends_with("ic") && vowels >= 2 && !stem.ends_with("antic") && !stem.ends_with("caric"))
        || stem.ends_with("fag") // antropofagi
        || stem.ends_with("log") && vowels >= 3 // psicologi
}

fn adjective(word: &str, out: &mut Forms) {
    out.plain([word]);
    let Some(last) = word.chars().last() else {
        return;
    };
    let stem = &word[..word.len() - last.len_utf8()];
    match last {
        // "egoista", "ipocrita", "idiota": one singular, two plurals.
        'a' => {
            out.plural([stem, hard(stem), "i"]);
            out.plural([stem, hard(stem), "e"]);
            superlative(out, [stem, hard(stem)]);
        }
        'o' => {
            out.plain([stem, "a"]);
            let soft = stem.ends_with('c') && soft_plural(stem);
            let [masculine, h] = if soft { [stem, ""] } else { before_i(stem) };
            out.plural([masculine, h, "i"]);
            // -cio, -gio after a consonant lose the i; both spellings are read.
            out.plural([stem, hard(stem), "e"]);
            if let Some(rest) = stem.strip_suffix('i')
                && rest.ends_with(['c', 'g'])
            {
                out.plural([rest, "e"]);
            }
            superlative(out, [masculine, h]);
            out.plain([stem, "amente"]);
        }
        'e' => {
            let bare = stem.strip_suffix('i').unwrap_or(stem);
            out.plural([bare, "i"]);
            superlative(out, [bare, ""]);
            let cut = stem.ends_with('l') || stem.ends_with('r');
            out.plain([stem, if cut { "mente" } else { "emente" }]);
        }
        _ => {}
    }
}

fn superlative(out: &mut Forms, [stem, h]: [&str; 2]) {
    for end in ["issimo", "issima", "issimi", "issime", "issimamente"] {
        out.stronger([stem, h, end]);
    }
}

fn noun(word: &str, feminine: Option<bool>, out: &mut Forms) {
    out.plain([word]);
    let Some(last) = word.chars().last() else {
        return;
    };
    let stem = &word[..word.len() - last.len_utf8()];
    match last {
        'o' => {
            let soft = stem.ends_with('c') && soft_plural(stem) || stem.ends_with("log");
            let [stem, h] = if soft { [stem, ""] } else { before_i(stem) };
            out.plural([stem, h, "i"]);
        }
        'a' if feminine == Some(false) => out.plural([stem, hard(stem), "i"]),
        'a' if stem.ends_with("ist") => {
            out.plural([stem, "i"]);
            out.plural([stem, "e"]);
        }
        'a' => {
            out.plural([stem, hard(stem), "e"]);
            // "minaccia" → "minacce", but "camicia" → "camicie": both spellings are read.
            if let Some(rest) = stem.strip_suffix('i')
                && rest.ends_with(['c', 'g'])
            {
                out.plural([rest, "e"]);
            }
        }
        'e' if stem.ends_with('i') => out.plural([word]),
        'e' => out.plural([stem, "i"]),
        // "città", "bar", "crisi": the same in the plural.
        _ => {}
    }
}

/// Adds the feminine forms of a noun for people: `ladro` → `ladra`, `ladre`; `truffatore` →
/// `truffatrice`; `cialtrone` → `cialtrona`.
pub fn feminine(word: &str, out: &mut Forms) {
    if let Some(stem) = word.strip_suffix("tore") {
        out.plain([stem, "trice"]);
        out.plural([stem, "trici"]);
    } else if let Some(stem) = word.strip_suffix("one") {
        out.plain([stem, "ona"]);
    } else if let Some(stem) = word.strip_suffix('o') {
        out.plain([stem, "a"]);
        out.plural([stem, hard(stem), "e"]);
    }
}

struct Conjugation {
    infinitive: &'static str,
    /// Endings on the stem.
    plain: &'static [&'static str],
    /// Endings that may carry pronouns: gerund and imperatives.
    hosts: &'static [&'static str],
    /// Past participle.
    participle: &'static str,
    /// Vowel of future and conditional.
    future: &'static str,
    /// Consonants c and g stay hard before e and i (only -are verbs write an h).
    hard: bool,
}

const ARE: Conjugation = Conjugation {
    infinitive: "are",
    plain: &[
        "o", "i", "a", "iamo", "ano", "avo", "avi", "ava", "avamo", "avate", "avano", "iate",
        "ino", "assi", "asse", "assimo", "aste", "assero", "ai", "asti", "ammo", "arono", "ante",
        "anti",
    ],
    hosts: &["ando", "a", "ate", "iamo"],
    participle: "at",
    future: "er",
    hard: true,
};

const ERE: Conjugation = Conjugation {
    infinitive: "ere",
    plain: &[
        "o", "e", "ono", "a", "ano", "iate", "evo", "evi", "eva", "evamo", "evate", "evano",
        "essi", "esse", "essimo", "este", "essero", "ei", "esti", "emmo", "erono", "etti", "ette",
        "ettero", "ente", "enti",
    ],
    hosts: &["endo", "i", "ete", "iamo"],
    participle: "ut",
    future: "er",
    hard: false,
};

const IRE: Conjugation = Conjugation {
    infinitive: "ire",
    plain: &[
        "o", "e", "ono", "a", "ano", "iate", "ivo", "ivi", "iva", "ivamo", "ivate", "ivano",
        "issi", "isse", "issimo", "iste", "issero", "ii", "isti", "immo", "irono",
    ],
    hosts: &["endo", "i", "ite", "iamo"],
    participle: "it",
    future: "ir",
    hard: false,
};

const ISC: Conjugation = Conjugation {
    infinitive: "ire",
    plain: &[
        "isco", "isci", "isce", "iscono", "isca", "iscano", "iate", "ivo", "ivi", "iva", "ivamo",
        "ivate", "ivano", "issi", "isse", "issimo", "iste", "issero", "ii", "isti", "immo",
        "irono",
    ],
    hosts: &["endo", "isci", "ite", "iamo"],
    participle: "it",
    future: "ir",
    hard: false,
};

const FUTURE: [&str; 12] = [
    "o", "ai", "a", "emo", "ete", "anno", "ei", "esti", "ebbe", "emmo", "este", "ebbero",
];

fn verb(word: &str, class: &Conjugation, out: &mut Forms) {
    out.host([word]);
    let Some(stem) = word.strip_suffix(class.infinitive) else {
        // A reflexive infinitive: "lamentarsi".
        if let Some(root) = word.strip_suffix("si")
            && root.ends_with('r')
        {
            verb(&format!("{root}e"), class, out);
        }
        return;
    };
    let short = stem.get(..stem.len().saturating_sub(1)).unwrap_or_default();
    let soft = stem.ends_with("ci") || stem.ends_with("gi");
    // The stem before this ending: before e and i, -care and -gare write h; -iare keeps one i
    // only; "lascio" → "lascera".
    let before = |end: &str| -> [&str; 2] {
        if end.starts_with('i') && stem.ends_with('i') {
            return [short, ""];
        }
        match (class.hard && end.starts_with(['e', 'i']), soft) {
            (true, true) => [short, ""],
            (true, false) => [stem, hard(stem)],
            (false, _) => [stem, ""],
        }
    };
    for end in class.plain {
        let [stem, h] = before(end);
        out.plain([stem, h, end]);
    }
    for end in class.hosts {
        let [stem, h] = before(end);
        out.host([stem, h, end]);
    }
    // "aspettar": the infinitive before a pronoun or cut.
    out.plain([&word[..word.len() - 1]]);
    let [future, h] = before(class.future);
    for end in FUTURE {
        out.plain([future, h, class.future, end]);
    }
    for end in ["o", "a"] {
        out.plain([stem, class.participle, end]);
    }
    for end in ["i", "e"] {
        out.plural([stem, class.participle, end]);
    }
}

/// Pronouns hung on verb forms, longest first.
const CLITICS: [&str; 40] = [
    "gliele", "glieli", "gliela", "glielo", "gliene", "mele", "meli", "mela", "melo", "mene",
    "tele", "teli", "tela", "telo", "tene", "cele", "celi", "cela", "celo", "cene", "vele", "veli",
    "vela", "velo", "vene", "sele", "seli", "sela", "selo", "sene", "gli", "mi", "ti", "ci", "vi",
    "si", "lo", "la", "li", "le",
];

/// Hosts that a word with pronouns hung on it may have: `rispondermi` → `rispondere`,
/// `aspettandovi` → `aspettando`, `datemelo` → `date`. The caller checks that one is a host.
pub fn unhang(word: &str) -> impl Iterator<Item = Cow<'_, str>> {
    // Every pronoun ends like a short one, and few words do.
    let may = matches!(
        word.as_bytes(),
        [.., b'm' | b't' | b'c' | b'v' | b's' | b'l', b'i']
            | [.., b'l', b'o' | b'a' | b'e']
            | [.., b'n', b'e']
    );
    let pronouns = CLITICS.iter().chain(&["ne"]).take_while(move |_| may);
    pronouns.filter_map(move |clitic| {
        let host = word.strip_suffix(clitic).filter(|host| host.len() > 2)?;
        Some(if host.ends_with('r') {
            format!("{host}e").into()
        } else {
            host.into()
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(word: &str, pattern: Pattern, present: &[&str], absent: &[&str]) {
        let mut made = Forms::default();
        forms(word, pattern, &mut made);
        let all: Vec<&str> = made.iter().map(|form| form.text).collect();
        for form in present {
            assert!(all.contains(form), "{word}: no {form} in {all:?}");
        }
        for form in absent {
            assert!(!all.contains(form), "{word}: {form} in {all:?}");
        }
    }

    #[test]
    fn adjectives() {
        let adj = Pattern::Adjective;
        check(
            "lento",
            adj,
            &["lenta", "lenti", "lente", "lentissimo", "lentamente"],
            &[],
        );
        check(
            "veloce",
            adj,
            &["veloci", "velocissima", "velocemente"],
            &["veloca"],
        );
        check(
            "inutile",
            adj,
            &["inutili", "inutilmente"],
            &["inutilemente"],
        );
        check(
            "stanco",
            adj,
            &["stanchi", "stanche", "stanchissimo", "stanca"],
            &["stanci"],
        );
        check(
            "antipatico",
            adj,
            &["antipatici", "antipatiche", "antipaticissimo"],
            &["antipatichi"],
        );
        check(
            "serio",
            adj,
            &["seri", "serie", "serissimo", "seriamente"],
            &["serii"],
        );
        check("lungo", adj, &["lunghi", "lunghe", "lunghissimo"], &[]);
        check("egoista", adj, &["egoisti", "egoiste"], &["egoistio"]);
        check("marcio", adj, &["marci", "marce", "marcia"], &[]);
    }

    #[test]
    fn nouns() {
        check("pacco", Pattern::Noun, &["pacchi"], &["pacci"]);
        check("bolletta", Pattern::Noun, &["bollette"], &[]);
        check("ordine", Pattern::Noun, &["ordini"], &[]);
        check("negozio", Pattern::Noun, &["negozi"], &["negozii"]);
        check("amico", Pattern::Noun, &["amici"], &["amichi"]);
        check("tecnico", Pattern::Noun, &["tecnici"], &[]);
        check("banca", Pattern::Noun, &["banche"], &[]);
        check(
            "problema",
            Pattern::MasculineNoun,
            &["problemi"],
            &["probleme"],
        );
        check(
            "farmacista",
            Pattern::Noun,
            &["farmacisti", "farmaciste"],
            &[],
        );
        check("minaccia", Pattern::Noun, &["minacce"], &[]);
        check("serie", Pattern::FeminineNoun, &["serie"], &[]);
    }

    #[test]
    fn people() {
        for (word, forms) in [
            ("ladro", &["ladra", "ladre"][..]),
            ("truffatore", &["truffatrice", "truffatrici"]),
            ("cialtrone", &["cialtrona"]),
            ("porco", &["porca", "porche"]),
            ("idiota", &[]),
        ] {
            let mut made = Forms::default();
            feminine(word, &mut made);
            let made: Vec<&str> = made.iter().map(|form| form.text).collect();
            assert_eq!(made, forms, "{word}");
        }
    }

    #[test]
    fn verbs() {
        check(
            "aspettare",
            Pattern::Are,
            &[
                "aspetto",
                "aspetti",
                "aspettiamo",
                "aspettavo",
                "aspettero",
                "aspetterei",
                "aspettassi",
                "aspettando",
                "aspettato",
                "aspettate",
            ],
            &[],
        );
        check(
            "pagare",
            Pattern::Are,
            &["paghi", "paghiamo", "paghero", "pagato"],
            &["pagi"],
        );
        check(
            "lasciare",
            Pattern::Are,
            &["lascio", "lasci", "lasceremo", "lasciato"],
            &["lascii", "lasciero"],
        );
        check(
            "ricevere",
            Pattern::Ere,
            &["ricevo", "ricevuto", "ricevuta", "ricevera", "ricevendo"],
            &[],
        );
        check(
            "partire",
            Pattern::Ire,
            &["parto", "partono", "partito", "partira"],
            &[],
        );
        check(
            "spedire",
            Pattern::Isc,
            &["spedisco", "spediscono", "spedito", "spedita", "spedite"],
            &["spedo"],
        );
    }

    #[test]
    fn pronouns_come_off() {
        fn hosts(word: &str) -> Vec<Cow<'_, str>> {
            unhang(word).collect()
        }
        assert!(hosts("rispondermi").contains(&"rispondere".into()));
        assert!(hosts("datemelo").contains(&"date".into()));
        assert!(hosts("aspettandovi").contains(&"aspettando".into()));
        for clitic in CLITICS {
            let word = format!("leggendo{clitic}");
            assert!(hosts(&word).contains(&"leggendo".into()), "{clitic}");
        }
    }
}
