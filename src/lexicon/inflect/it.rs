//! Italian inflection. Words come folded: no accents, lower case.

use super::{Form, Pattern};

pub fn forms(word: &str, pattern: Pattern) -> Vec<Form> {
    match pattern {
        Pattern::Adjective => adjective(word),
        Pattern::Noun => noun(word, None),
        Pattern::MasculineNoun => noun(word, Some(false)),
        Pattern::FeminineNoun => noun(word, Some(true)),
        Pattern::Are => verb(word, &ARE),
        Pattern::Ere => verb(word, &ERE),
        Pattern::Ire => verb(word, &IRE),
        Pattern::Isc => verb(word, &ISC),
        Pattern::Fixed | Pattern::Verb => vec![Form::new(word)],
    }
}

/// A stem before a front vowel: c and g stay hard (`poco` → `poch-i`), `i` is not doubled.
fn before_i(stem: &str) -> String {
    if let Some(rest) = stem.strip_suffix('i') {
        rest.to_owned()
    } else {
        harden(stem)
    }
}

fn harden(stem: &str) -> String {
    if stem.ends_with(['c', 'g']) {
        format!("{stem}h")
    } else {
        stem.to_owned()
    }
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

fn adjective(word: &str) -> Vec<Form> {
    let mut out = vec![Form::new(word)];
    let Some(last) = word.chars().last() else {
        return out;
    };
    let stem = &word[..word.len() - last.len_utf8()];
    match last {
        // "egoista", "ipocrita", "idiota": one singular, two plurals.
        'a' => {
            out.push(Form::plural(format!("{}i", harden(stem))));
            out.push(Form::plural(format!("{}e", harden(stem))));
            superlative(&mut out, &harden(stem));
        }
        'o' => {
            out.push(Form::new(format!("{stem}a")));
            let soft = stem.ends_with('c') && soft_plural(stem);
            let masculine = if soft {
                stem.to_owned()
            } else {
                before_i(stem)
            };
            out.push(Form::plural(format!("{masculine}i")));
            // -cio, -gio after a consonant lose the i; both spellings are read.
            out.push(Form::plural(format!("{}e", harden(stem))));
            if let Some(rest) = stem.strip_suffix('i')
                && rest.ends_with(['c', 'g'])
            {
                out.push(Form::plural(format!("{rest}e")));
            }
            superlative(&mut out, &masculine);
            out.push(Form::new(format!("{stem}amente")));
        }
        'e' => {
            out.push(Form::plural(format!(
                "{}i",
                stem.strip_suffix('i').unwrap_or(stem)
            )));
            superlative(&mut out, stem.strip_suffix('i').unwrap_or(stem));
            let cut = stem.ends_with('l') || stem.ends_with('r');
            out.push(Form::new(format!(
                "{stem}{}mente",
                if cut { "" } else { "e" }
            )));
        }
        _ => {}
    }
    out
}

fn superlative(out: &mut Vec<Form>, stem: &str) {
    for end in ["issimo", "issima", "issimi", "issime", "issimamente"] {
        out.push(Form::stronger(format!("{stem}{end}")));
    }
}

fn noun(word: &str, feminine: Option<bool>) -> Vec<Form> {
    let mut out = vec![Form::new(word)];
    let Some(last) = word.chars().last() else {
        return out;
    };
    let stem = &word[..word.len() - last.len_utf8()];
    match last {
        'o' => {
            let soft = stem.ends_with('c') && soft_plural(stem) || stem.ends_with("log");
            out.push(Form::plural(if soft {
                format!("{stem}i")
            } else {
                format!("{}i", before_i(stem))
            }));
        }
        'a' if feminine == Some(false) => out.push(Form::plural(format!("{}i", harden(stem)))),
        'a' if stem.ends_with("ist") => {
            out.push(Form::plural(format!("{stem}i")));
            out.push(Form::plural(format!("{stem}e")));
        }
        'a' => {
            out.push(Form::plural(format!("{}e", harden(stem))));
            // "minaccia" → "minacce", but "camicia" → "camicie": both spellings are read.
            if let Some(rest) = stem.strip_suffix('i')
                && rest.ends_with(['c', 'g'])
            {
                out.push(Form::plural(format!("{rest}e")));
            }
        }
        'e' if stem.ends_with('i') => {
            out.push(Form::plural(word));
        }
        'e' => out.push(Form::plural(format!("{stem}i"))),
        // "città", "bar", "crisi": the same in the plural.
        _ => {}
    }
    out
}

/// Feminine forms of a noun for people: `ladro` → `ladra`, `ladre`; `truffatore` → `truffatrice`;
/// `cialtrone` → `cialtrona`.
pub fn feminine(word: &str) -> Vec<Form> {
    if let Some(stem) = word.strip_suffix("tore") {
        return vec![
            Form::new(format!("{stem}trice")),
            Form::plural(format!("{stem}trici")),
        ];
    }
    if let Some(stem) = word.strip_suffix("one") {
        return vec![Form::new(format!("{stem}ona"))];
    }
    let Some(stem) = word.strip_suffix('o') else {
        return Vec::new();
    };
    vec![
        Form::new(format!("{stem}a")),
        Form::plural(format!("{}e", harden(stem))),
    ]
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

fn verb(word: &str, class: &Conjugation) -> Vec<Form> {
    let mut out = vec![Form::host(word)];
    let Some(stem) = word.strip_suffix(class.infinitive) else {
        // A reflexive infinitive: "lamentarsi".
        if let Some(root) = word.strip_suffix("si")
            && root.ends_with('r')
        {
            out.extend(verb(&format!("{root}e"), class));
        }
        return out;
    };
    // Before e and i, -care and -gare write h; -iare keeps one i only.
    let join = |end: &str| -> String {
        if end.starts_with('i') && stem.ends_with('i') {
            return format!("{}{end}", &stem[..stem.len() - 1]);
        }
        if class.hard && end.starts_with(['e', 'i']) {
            if stem.ends_with("ci") || stem.ends_with("gi") {
                // "lascio" → "lascera".
                return format!("{}{end}", &stem[..stem.len() - 1]);
            }
            return format!("{}{end}", harden(stem));
        }
        format!("{stem}{end}")
    };
    out.extend(class.plain.iter().map(|end| Form::new(join(end))));
    out.extend(class.hosts.iter().map(|end| Form::host(join(end))));
    // "aspettar": the infinitive before a pronoun or cut.
    out.push(Form::new(word[..word.len() - 1].to_owned()));
    out.extend(
        FUTURE
            .iter()
            .map(|end| Form::new(format!("{}{end}", join(class.future)))),
    );
    for (end, plural) in [("o", false), ("a", false), ("i", true), ("e", true)] {
        let mut form = Form::new(format!("{stem}{}{end}", class.participle));
        form.plural = plural;
        out.push(form);
    }
    out
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
pub fn unhang(word: &str) -> impl Iterator<Item = String> + '_ {
    CLITICS.iter().chain(&["ne"]).filter_map(move |clitic| {
        let host = word.strip_suffix(clitic).filter(|host| host.len() > 2)?;
        Some(if host.ends_with('r') {
            format!("{host}e")
        } else {
            host.to_owned()
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(word: &str, pattern: Pattern, present: &[&str], absent: &[&str]) {
        let all: Vec<String> = forms(word, pattern)
            .into_iter()
            .map(|form| form.text)
            .collect();
        for form in present {
            assert!(
                all.iter().any(|have| have == form),
                "{word}: no {form} in {all:?}"
            );
        }
        for form in absent {
            assert!(
                !all.iter().any(|have| have == form),
                "{word}: {form} in {all:?}"
            );
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
            let made: Vec<String> = feminine(word).into_iter().map(|form| form.text).collect();
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
        let hosts = |word: &str| unhang(word).collect::<Vec<_>>();
        assert!(hosts("rispondermi").contains(&"rispondere".to_owned()));
        assert!(hosts("datemelo").contains(&"date".to_owned()));
        assert!(hosts("aspettandovi").contains(&"aspettando".to_owned()));
    }
}
