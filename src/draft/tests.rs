use super::checks::CHECKS;
use super::phrases::Family;
use super::*;
use crate::advice::advise;
use crate::advice::example::Example;
use crate::case::CaseSoFar;
use crate::reading::Intent;
use crate::reply::library::Under;

/// What a whole check says of a case.
struct Desk {
    reader: Reader,
    words: Words,
}

impl Desk {
    fn new() -> Self {
        Self {
            reader: Reader::new(),
            words: Words::default(),
        }
    }

    fn findings(&self, case: &checks::Case, settings: &Settings) -> Vec<Finding> {
        let comment = Comment {
            text: case.comment.to_owned(),
            replies: case.replies,
            ..Comment::default()
        };
        let earlier: Vec<String> = (!case.earlier.is_empty())
            .then(|| case.earlier.to_owned())
            .into_iter()
            .collect();
        let banned: Vec<String> = case
            .banned
            .split(';')
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect();
        let draft = Draft {
            channel: case.channel,
            limit: case.limit,
            register: case.register,
            replies: case.replies,
            earlier: &earlier,
            banned: &banned,
            ..Draft::of(case.draft)
        };
        self.check(&draft, &comment, settings).findings
    }

    fn check(&self, draft: &Draft<'_>, comment: &Comment, settings: &Settings) -> Checked {
        let reading = self.reader.read(comment);
        let case = CaseSoFar {
            replies: comment.replies,
            ..CaseSoFar::default()
        };
        let advice = advise(&reading, &case, &settings.policy, "it");
        let around = Around {
            comment,
            reading: &reading,
            advice: &advice,
            settings,
            reader: &self.reader,
        };
        check(&self.words, draft, around)
    }
}

#[test]
fn the_word_lists_are_whole() {
    let words = Words::default();
    for list in [words.of("it"), words.of("en")] {
        assert_eq!(list.problems(), [] as [&str; 0]);
        for family in Family::VARIANTS {
            assert!(list.count(*family) > 0, "{family}");
        }
    }
}

#[test]
fn the_registry_holds_each_check_once_in_order() {
    let checks: Vec<Check> = CHECKS.iter().map(|row| row.check).collect();
    assert_eq!(checks, Check::VARIANTS);
    for (at, check) in checks.iter().enumerate() {
        assert_eq!(usize::from(check.number()), at + 1);
    }
}

#[test]
fn every_check_keeps_its_own_examples() {
    let desk = Desk::new();
    let settings = Settings::default();
    let mut wrong = Vec::new();
    for row in CHECKS {
        assert!(row.good.len() >= 2 && row.bad.len() >= 2, "{}", row.check);
        for case in row.good {
            let found = desk.findings(case, &settings);
            if !found.is_empty() {
                let said: Vec<String> = found.iter().map(|one| told(one, case.draft)).collect();
                wrong.push(format!(
                    "{} good: {} ← {}",
                    row.check,
                    said.join(", "),
                    case.draft
                ));
            }
        }
        for case in row.bad {
            let found = desk.findings(case, &settings);
            if !found.iter().any(|one| one.check == row.check) {
                let said: Vec<String> = found.iter().map(|one| told(one, case.draft)).collect();
                wrong.push(format!(
                    "{} bad: {} ← {}",
                    row.check,
                    said.join(", "),
                    case.draft
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}\n{}", wrong.len(), wrong.join("\n"));
}

fn told(finding: &Finding, draft: &str) -> String {
    let words = finding.span.map_or("(missing)", |span| span.of(draft));
    format!("{} «{words}»", finding.check)
}

/// What only an agent knows, as one would fill it in.
const FILLED: &[(&str, &str, &str)] = &[
    ("giorno e ora", "domani alle 18", ""),
    ("la risposta", "sì, confermo", ""),
    ("il motivo in breve", "un guasto al magazzino", ""),
    ("un dettaglio concreto", "la crema al limone", ""),
    ("il dato", "apriamo alle 9", ""),
    (
        "link",
        "https://esempio.it/aiuto",
        "https://example.org/help",
    ),
    ("day and time", "", "tomorrow at 6pm"),
    ("the answer", "", "yes, it does"),
    ("the reason in brief", "", "a fault at the warehouse"),
    ("one concrete detail", "", "the lemon cream"),
    ("the fact", "", "we open at 9"),
];

#[test]
fn an_apology_on_condition_names_no_feeling() {
    let desk = Desk::new();
    let comment = Comment {
        text: "Il pacco è in ritardo di dodici giorni".to_owned(),
        ..Comment::default()
    };
    for (text, feels) in [
        (
            "Ci scusiamo per eventuali disagi. Il pacco arriva domani.",
            false,
        ),
        (
            "Mi dispiace se hai avuto problemi, il pacco arriva domani.",
            false,
        ),
        (
            "Mi dispiace per l'attesa. Se vuoi, il pacco lo lascio al bar.",
            true,
        ),
        (
            "Aspettare dodici giorni un pacco fa arrabbiare: lo cerco io.",
            true,
        ),
    ] {
        let checked = desk.check(&Draft::of(text), &comment, &Settings::default());
        assert_eq!(checked.empathy.feeling.is_some(), feels, "{text}");
    }
}

#[test]
fn no_wording_of_the_library_raises_a_finding() {
    use crate::reply::cues::Cues;
    use crate::reply::library::Library;
    use crate::reply::situations::SITUATIONS;

    let desk = Desk::new();
    let mut settings = Settings::default();
    settings.brand.agent = "Giulia".to_owned();
    settings.brand.name = "Piazza".to_owned();
    let library = Library::new();
    let mut wrong = Vec::new();
    let mut all = 0;
    for row in library.templates(&settings) {
        let template = row.template;
        // Words for one kind of comment are tried under such a comment.
        let shelves = library.shelves().iter().flat_map(|shelf| shelf.wordings);
        let under = shelves
            .clone()
            .find(|shipped| shipped.id == template.id)
            .map_or_else(Under::default, |shipped| shipped.under);
        let asks = |example: &Example| {
            let asks = [Intent::Question, Intent::Request];
            example.intents.iter().any(|intent| asks.contains(intent))
        };
        let suits = |example: &Example| under.suits(&Cues::of(example.text), asks(example));
        let examples = SITUATIONS
            .iter()
            .filter(|row| row.number == template.situation)
            .flat_map(|row| row.examples);
        let spoken = || {
            examples
                .clone()
                .filter(|example| example.language == template.language)
        };
        if spoken().next().is_none() {
            continue;
        }
        // Where no example says what the words take for granted, one with their first cue does.
        let cue = under.says.split('|').next().unwrap_or_default();
        let asked = under.asked.unwrap_or_default();
        let plain = Example::of(["en", "it"][usize::from(template.language == "it")], "");
        let example = spoken()
            .find(|example| suits(example))
            .or_else(|| spoken().find(|example| asks(example) == asked))
            .unwrap_or(&plain);
        let (mut text, _) = crate::reply::preview(&template, &settings).unwrap();
        for (slot, it, en) in FILLED {
            let value = if template.language == "it" { it } else { en };
            text = text.replace(&format!("[{slot}]"), value);
        }
        let (mut comment, reading) = (example.comment(), example.reading());
        if !suits(example) {
            comment.text = cue.replace('*', "");
            assert!(
                under.suits(&Cues::of(&comment.text), asked),
                "no comment suits {}",
                template.id
            );
        }
        let case = CaseSoFar {
            replies: comment.replies,
            ..CaseSoFar::default()
        };
        let advice = advise(&reading, &case, &settings.policy, "it");
        let around = Around {
            comment: &comment,
            reading: &reading,
            advice: &advice,
            settings: &settings,
            reader: &desk.reader,
        };
        let draft = Draft {
            register: template.register,
            ..Draft::of(&text)
        };
        all += 1;
        for one in check(&desk.words, &draft, around).findings {
            wrong.push(format!(
                "{}\t{}\t{}\t{text}",
                told(&one, &text),
                template.id,
                comment.text
            ));
        }
    }
    assert!(all > 500, "{all} wordings");
    assert!(
        wrong.is_empty(),
        "{} in {all}\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(64))]
    #[test]
    fn any_words_are_checked_and_every_span_fits(
        text in "(\\PC{0,40}|[ \\n.!?\\[\\]{}()«»—€%_'xX,]|ci dispiace se|[0-9]{1,4}|😀|Lei|scrivimi in privato|entro){0,12}",
        comment in "\\PC{0,60}",
    ) {
        thread_local!(static DESK: Desk = Desk::new());
        let comment = Comment { text: comment, ..Comment::default() };
        let earlier = vec![text.clone()];
        for channel in Channel::VARIANTS {
            let draft = Draft { channel: *channel, limit: Some(20), earlier: &earlier, ..Draft::of(&text) };
            let checked = DESK.with(|desk| desk.check(&draft, &comment, &Settings::default()));
            for one in &checked.findings {
                let spans = [one.span, one.fix.as_ref().map(|fix| fix.span)];
                for span in spans.into_iter().flatten() {
                    proptest::prop_assert!(text.get(span.start..span.end).is_some(), "{one:?} in {text:?}");
                }
            }
        }
    }
}
