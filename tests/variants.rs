//! Suggestions made shorter, warmer, more formal: every wording of the library under its
//! situation's own comment, in both languages (P18, P21, P22).
#![allow(missing_docs)]

use garbo::comment::Comment;
use garbo::draft::{Check, Draft};
use garbo::engine::{Garbo, Varied};
use garbo::reply::library::Library;
use garbo::reply::situations::{SITUATIONS, Situation, example};
use garbo::reply::{Register, Reply, Variant, Why, Without, preview};
use garbo::settings::Settings;
use strum::VariantArray;

/// What only an agent knows, as one would fill it in.
const FILLED: &[(&str, &str)] = &[
    ("giorno e ora", "domani alle 18"),
    ("la risposta", "sì, confermo"),
    ("il motivo in breve", "un guasto al magazzino"),
    ("un dettaglio concreto", "la crema al limone"),
    ("il dato", "apriamo alle 9"),
    ("day and time", "tomorrow at 6pm"),
    ("the answer", "yes, it does"),
    ("the reason in brief", "a fault at the warehouse"),
    ("one concrete detail", "the lemon cream"),
    ("the fact", "we open at 9"),
    ("link", "https://example.org/help"),
];

struct Desk {
    garbo: Garbo,
    settings: Settings,
}

/// One suggestion and what became of it.
struct Case {
    comment: Comment,
    shown: Reply,
    beside: Vec<String>,
    made: Vec<(Variant, Result<Varied, Without>)>,
}

impl Case {
    /// Why it cannot be made so; nothing where it can.
    fn of(&self, wanted: Variant) -> Option<Without> {
        let mut made = self.made.iter();
        let (_, made) = made.find(|(variant, _)| *variant == wanted)?;
        made.as_ref().err().copied()
    }
}

impl Desk {
    fn new(register: Register) -> Self {
        let mut settings = Settings::default();
        settings.brand.agent = "Giulia".to_owned();
        settings.brand.name = "Piazza".to_owned();
        settings.brand.register = register;
        Self {
            garbo: Garbo::new(),
            settings,
        }
    }

    /// Every wording under the comment its situation is shown with, and all variants of it.
    fn wordings(&self) -> Vec<Case> {
        let mut cases = Vec::new();
        for row in Library::new().templates(&self.settings) {
            let template = row.template;
            let Some(example) = example(template.situation, &template.language) else {
                continue;
            };
            let Ok((text, missing)) = preview(&template, &self.settings) else {
                continue;
            };
            let shown = Reply {
                situation: template.situation,
                template: template.id,
                text,
                register: template.register,
                strategy: template.strategy,
                why: Why::Feeling,
                missing,
            };
            cases.push(self.case(example.comment(), shown, &[]));
        }
        cases
    }

    /// Every suggestion for every comment that a situation is explained by.
    fn suggestions(&self) -> Vec<Case> {
        let mut cases = Vec::new();
        // Each takes nine looks at the library: one comment of a situation in either language will do.
        let shown = |row: &'static Situation| {
            ["it", "en"]
                .into_iter()
                .filter_map(|language| example(row.number, language))
        };
        for example in SITUATIONS.iter().flat_map(shown) {
            let comment = example.comment();
            let replies = self.garbo.answer(&comment, &self.settings, None).replies;
            for shown in &replies {
                let others = replies
                    .iter()
                    .filter(|other| other.template != shown.template);
                let beside: Vec<String> = others.map(|other| other.template.clone()).collect();
                cases.push(self.case(comment.clone(), shown.clone(), &beside));
            }
        }
        cases
    }

    fn case(&self, comment: Comment, shown: Reply, beside: &[String]) -> Case {
        let vary = |variant: &Variant| {
            let made = self
                .garbo
                .vary(*variant, &shown, beside, &comment, &self.settings, None);
            (*variant, made)
        };
        Case {
            made: Variant::VARIANTS.iter().map(vary).collect(),
            beside: beside.to_vec(),
            comment,
            shown,
        }
    }

    fn checks(&self, text: &str, register: Register, comment: &Comment) -> Vec<Check> {
        let draft = Draft {
            register,
            replies: comment.replies,
            ..Draft::of(text)
        };
        let checked = self.garbo.check_draft(&draft, comment, &self.settings);
        checked
            .findings
            .iter()
            .map(|finding| finding.check)
            .collect()
    }

    /// What is wrong with a variant of a suggestion.
    fn fault(&self, variant: Variant, varied: &Varied, case: &Case) -> Option<String> {
        let (reply, shown) = (&varied.reply, &case.shown);
        let (body, was) = (body(&reply.text), body(&shown.text));
        let register = reply.register;
        if reply.text == shown.text || case.beside.contains(&reply.template) {
            return Some("nothing new".to_owned());
        }
        if reply.situation != shown.situation || signature(&reply.text) != signature(&shown.text) {
            return Some("another situation or signature".to_owned());
        }
        let before = self.checks(&filled(&shown.text), shown.register, &case.comment);
        let now = self.checks(&filled(&reply.text), register, &case.comment);
        if let Some(check) = now.iter().find(|check| !before.contains(check)) {
            return Some(format!("check {check}"));
        }
        let marks = self.garbo.empathy(
            std::slice::from_ref(shown),
            &case.comment,
            &self.garbo.read(&case.comment),
            &self.settings,
        );
        let (kept, had) = (varied.empathy, marks[0]);
        for (mark, now, before) in [
            ("feeling", kept.feeling, had.feeling),
            ("restated", kept.restated, had.restated),
            ("step", kept.step, had.step),
        ] {
            if now.is_none() && before.is_some() {
                return Some(format!("lost {mark}"));
            }
        }
        if sentences(body) > 4 && sentences(was) <= 4 {
            return Some(format!("{} sentences", sentences(body)));
        }
        let count = |text: &str| text.split_whitespace().count();
        let told = match variant {
            Variant::Shorter if count(body) >= count(was) => "not shorter",
            Variant::Shorter if register != shown.register => "another register",
            Variant::Warmer if kept.feeling.is_none() => "no feeling",
            Variant::Warmer if register != shown.register => "another register",
            Variant::Warmer if emoji(body) > emoji(was) => "an emoji",
            Variant::Formal if emoji(body) > 0 => "an emoji",
            Variant::Formal if shown.register != Register::Plain && register != Register::Lei => {
                "not Lei"
            }
            Variant::Formal
                if body.contains(['\'', '’'])
                    && shown.register == Register::Plain
                    && contracted(body) =>
            {
                "a contraction"
            }
            _ => return None,
        };
        Some(told.to_owned())
    }

    fn faults(&self, cases: &[Case]) -> Vec<String> {
        let mut faults = Vec::new();
        for case in cases {
            for (variant, made) in &case.made {
                let Ok(varied) = made else { continue };
                if let Some(fault) = self.fault(*variant, varied, case) {
                    faults.push(format!(
                        "{variant} of {}: {fault}\n  {}\n  {}\n  {}",
                        case.shown.template, case.comment.text, case.shown.text, varied.reply.text
                    ));
                }
            }
        }
        faults
    }
}

fn body(text: &str) -> &str {
    text.rsplit_once('\n').map_or(text, |(body, _)| body)
}

fn signature(text: &str) -> Option<&str> {
    text.rsplit_once('\n').map(|(_, signature)| signature)
}

fn filled(text: &str) -> String {
    FILLED.iter().fold(text.to_owned(), |text, (slot, value)| {
        text.replace(&format!("[{slot}]"), value)
    })
}

fn sentences(body: &str) -> usize {
    let pieces = body.split(['.', '?', '!', '…']);
    pieces
        .filter(|piece| piece.chars().any(char::is_alphabetic) && !piece.contains("Kind regards"))
        .count()
}

fn emoji(text: &str) -> usize {
    let is =
        |c: &char| ('\u{1F000}'..='\u{1FAFF}').contains(c) || ('\u{2600}'..='\u{27BF}').contains(c);
    text.chars().filter(is).count()
}

fn contracted(body: &str) -> bool {
    let ends = ["n't", "'m", "'re", "'ve", "'ll", "'d"];
    let mut words = body.split_whitespace().map(|word| word.replace('’', "'"));
    words.any(|word| {
        ends.iter().any(|end| {
            word.trim_matches(|c: char| !c.is_alphabetic())
                .ends_with(end)
        })
    })
}

/// Of a hundred suggestions that may be made so at all, how many are.
fn share(cases: &[Case], wanted: Variant) -> usize {
    let never = [
        Without::Weighed,
        Without::NoFeeling,
        Without::FormalAlready,
        Without::WarmAlready,
    ];
    let asked = |case: &&Case| !case.of(wanted).is_some_and(|why| never.contains(&why));
    let open = cases.iter().filter(asked);
    let made = open.clone().filter(|case| case.of(wanted).is_none());
    made.count() * 100 / open.count().max(1)
}

#[test]
fn every_variant_of_every_wording_keeps_the_practice() {
    let desk = Desk::new(Register::Tu);
    let cases = desk.wordings();
    let faults = desk.faults(&cases);
    assert!(faults.is_empty(), "{}\n{}", faults.len(), faults.join("\n"));
    let shares =
        [Variant::Shorter, Variant::Warmer, Variant::Formal].map(|variant| share(&cases, variant));
    assert!(
        shares[0] >= 45 && shares[1] >= 75 && shares[2] >= 85,
        "{shares:?}"
    );
}

#[test]
fn every_variant_of_every_suggestion_keeps_the_practice() {
    let desk = Desk::new(Register::Lei);
    let cases = desk.suggestions();
    let faults = desk.faults(&cases);
    assert!(faults.is_empty(), "{}\n{}", faults.len(), faults.join("\n"));
    let shares = [Variant::Shorter, Variant::Warmer].map(|variant| share(&cases, variant));
    assert!(shares[0] >= 35 && shares[1] >= 60, "{shares:?}");
}

#[test]
fn variants_name_what_the_comment_feels_and_nothing_else() {
    let desk = Desk::new(Register::Tu);
    for (text, feels) in [
        (
            "SONO FURIOSO! Due settimane per un pacco e nessuno risponde, vergogna!!!",
            "rabbia|esasperazione|arrabbia|collera|furi",
        ),
        (
            "Che delusione, la borsa si è scucita dopo un giorno",
            "delusione|amar",
        ),
        ("Siete aperti anche la domenica?", ""),
    ] {
        let comment = Comment {
            text: text.to_owned(),
            ..Comment::default()
        };
        let replies = desk.garbo.answer(&comment, &desk.settings, None).replies;
        for shown in replies {
            let made =
                desk.garbo
                    .vary(Variant::Warmer, &shown, &[], &comment, &desk.settings, None);
            match made {
                Ok(varied) => {
                    let first = varied
                        .reply
                        .text
                        .split('.')
                        .next()
                        .unwrap_or_default()
                        .to_lowercase();
                    assert!(!feels.is_empty(), "{text}: {first}");
                    assert!(
                        feels.split('|').any(|word| first.contains(word)),
                        "{text}: {first}"
                    );
                }
                Err(why) if feels.is_empty() => assert_eq!(why, Without::NoFeeling),
                Err(_) => {}
            }
        }
    }
}
