//! Hate: a slur that lands on people, or a protected group likened to vermin, called names, sent
//! away or wished harm. A mere mention, a report, a reclaimed word or a protest is not hate; the
//! verdict shows term and target and stays a possibility.

use std::ops::Range;

use super::aim::{Aim, aim, named, titled};
use super::protest::protests;
use super::stance::disowned;
use super::voice::{denied, excused, excused_hit, excused_slur, plural};
use super::{Registered, View};
use crate::lexicon::{Hit, Languages, Tag};
use crate::reading::PatternKind;
use crate::reading::proof::Tally;
use crate::reading::scene::Scene;
use crate::text::Kind;

/// See the module.
pub const HATE: Registered = Registered {
    kind: PatternKind::Hate,
    detect,
    yes: &[
        ("it", "Gli zingari sono tutti ladri"),
        ("it", "Questi immigrati andrebbero cacciati"),
        ("it", "Gli albanesi rubano e spacciano"),
        ("it", "Non voglio africani in negozio: bestie"),
        ("en", "Muslims are scum"),
    ],
    no: &[
        (
            "it",
            "Non è giusto insultare gli immigrati dicendo che sono ladri",
        ),
        ("it", "Mi piace lo spot con la coppia gay"),
        ("it", "I migranti non sono ladri"),
        ("it", "Sono frocio e felice"),
        ("it", "Da handicappato vi dico che la rampa è ripida"),
        ("en", "Proud dyke here, love the boots"),
        ("it", "Un ragazzo gay è stato picchiato in centro"),
        ("it", "La donna alla cassa era incapace"),
        ("en", "Stop saying that migrants are criminals"),
        ("en", "As a gay man I loved the advert"),
    ],
};

/// How far after the group its predicate may stand, in tokens.
const AFTER: usize = 9;
/// How far before it.
const BEFORE: usize = 5;

/// Words before a group that speak of all of it, folded.
const GENERIC: [&str; 50] = [
    "i",
    "gli",
    "le",
    "dei",
    "degli",
    "delle",
    "sti",
    "ste",
    "questi",
    "queste",
    "quei",
    "quegli",
    "quelle",
    "tutti",
    "tutte",
    "ai",
    "agli",
    "alle",
    "dai",
    "dagli",
    "dalle",
    "certi",
    "certe",
    "troppi",
    "troppe",
    "altri",
    "altre",
    "voi",
    "di",
    "solo",
    "tipico",
    "tipica",
    "solito",
    "solita",
    "coi",
    "con",
    "per",
    "sui",
    "sugli",
    "sulle",
    "nei",
    "negli",
    "nelle",
    "maledetti",
    "sporchi",
    "luridi",
    "all",
    "these",
    "those",
    "you",
];

/// Articles that make a plural adjective a kind of people, folded.
const ALL: [&str; 9] = [
    "i", "gli", "ai", "agli", "dai", "dagli", "sti", "quei", "questi",
];

/// Singular pointers that leave room for likening one to a beast, folded.
const ONE: [&str; 9] = [
    "un", "una", "quel", "quella", "sto", "sta", "questo", "questa", "ogni",
];

/// Auxiliaries of what has happened: a report, not a wish. Folded.
const HAPPENED: [&str; 22] = [
    "ho", "hai", "ha", "abbiamo", "avete", "hanno", "stato", "stata", "stati", "state", "e", "era",
    "erano", "venne", "viene", "vengono", "venivano", "essere", "fu", "been", "was", "were",
];

/// Words that make a participle a wish, folded.
const OUGHT: [&str; 26] = [
    "vanno",
    "va",
    "andrebbero",
    "andrebbe",
    "devono",
    "deve",
    "dovete",
    "dovrebbero",
    "dovrebbe",
    "dovreste",
    "meritano",
    "merita",
    "meriterebbero",
    "bisogna",
    "bisognerebbe",
    "vadano",
    "vengano",
    "siano",
    "da",
    "andavano",
    "should",
    "must",
    "deserve",
    "deserves",
    "ought",
    "need",
];

fn detect(view: View<'_>, tally: &mut Tally<PatternKind>) {
    let scene = view.scene;
    let protest = protests(scene);
    carried_over(scene, tally);
    for (hit, row) in scene.with(Tag::Slur) {
        let sentence = scene.sentences[scene.sentence_of(hit.at)].clone();
        let double = row.tags.has(Tag::Double);
        let mut sure: f32 = 0.78;
        if excused_slur(scene, &sentence, hit) || protest {
            sure = 0.3;
        }
        if disowned(scene, scene.span_of(hit)) {
            sure = 0.2;
        }
        if named(scene, &sentence, hit)
            || titled(scene, &sentence)
            || (double
                && aim(scene, &sentence, hit) != Aim::People
                && !(plural(scene, hit)
                    && hit.at > sentence.start
                    && ALL.contains(&scene.at(hit.at - 1))))
        {
            sure = 0.1;
        }
        tally
            .of(PatternKind::Hate)
            .add(sure, scene.span_of(hit), row.id());
    }
    if protest {
        return;
    }
    for (group, row) in scene.with(Tag::Group) {
        let sentence = scene.sentences[scene.sentence_of(group.at)].clone();
        let Some(found) = predicate(scene, &sentence, group) else {
            continue;
        };
        let where_found = &scene.sentences[scene.sentence_of(found.at.start)];
        if excused(scene, where_found, &found.at, true)
            || excused_hit(scene, &sentence, group) && !denied(scene, &sentence, group.at)
        {
            continue;
        }
        if group.end() <= found.at.start && !said_of(scene, group.end(), found.at.start)
            || disowned(scene, scene.span(group.at..found.at.end))
        {
            continue;
        }
        let from = group.at.min(found.at.start);
        let to = group.end().max(found.at.end);
        if view.defends(&(from..to)) {
            continue;
        }
        tally
            .of(PatternKind::Hate)
            .add(found.sure, scene.span(from..to), row.id());
    }
}

/// What is said of a group.
struct Predicate {
    at: Range<usize>,
    sure: f32,
}

/// The worst that is said of the group in its sentence.
fn predicate(scene: &Scene<'_>, sentence: &Range<usize>, group: &Hit) -> Option<Predicate> {
    let generic = generic(scene, sentence, group);
    let one = group.at > sentence.start && ONE.contains(&scene.at(group.at - 1));
    if !generic && !one {
        return None;
    }
    let after = group.end()..(group.end() + AFTER).min(sentence.end);
    let stop = after
        .clone()
        .find(|at| scene.tagged(*at, Tag::But) || scene.at(*at) == ";")
        .unwrap_or(after.end);
    let behind = (group.end()..stop).flat_map(|at| judged(scene, sentence, at, generic, true));
    let from = group.at.saturating_sub(BEFORE).max(sentence.start);
    let ahead = (from..group.at)
        .flat_map(|at| judged(scene, sentence, at, generic, false))
        .filter(|found| bound(scene, found.at.end..group.at));
    behind
        .chain(ahead)
        .chain(sent_away(scene, group, generic))
        .max_by(|a, b| a.sure.total_cmp(&b.sure))
}

/// The group as a whole, or one taken as its type.
fn generic(scene: &Scene<'_>, sentence: &Range<usize>, group: &Hit) -> bool {
    if group.at == sentence.start {
        return true;
    }
    let before = scene.at(group.at - 1);
    GENERIC.contains(&before)
        || GENERIC.contains(&scene.at(group.at)) && group.length > 1
        || scene.tokens[group.at - 1].kind != Kind::Word
        || scene.tagged(group.at - 1, Tag::Person)
        || (group.plural
            && !matches!(before, "la" | "il" | "lo" | "una" | "un")
            && !scene.tagged(group.at - 1, Tag::Thing))
}

/// How far after the group an order about "them" may stand, in tokens.
const ORDERED: usize = 25;

/// An order about "them" further on, even in the next sentence: "rispediteli", "bruciarli".
fn sent_away(scene: &Scene<'_>, group: &Hit, generic: bool) -> Option<Predicate> {
    let ends = (group.end() + ORDERED).min(scene.tokens.len());
    let them = |word: &str| {
        [
            "teli", "tele", "moli", "mole", "arli", "erli", "irli", "arle", "erle", "irle",
        ]
        .iter()
        .any(|end| word.ends_with(end))
    };
    (group.end()..ends).filter(|_| generic).find_map(|at| {
        let away = scene.tagged(at, Tag::Expel) || scene.tagged(at, Tag::Harm);
        (away && them(scene.at(at)) && !denied(scene, &scene.sentences[scene.sentence_of(at)], at))
            .then_some(Predicate {
                at: at..at + 1,
                sure: 0.7,
            })
    })
}

/// What a row at the token says of a group, if it speaks of one at all.
fn judged(
    scene: &Scene<'_>,
    sentence: &Range<usize>,
    at: usize,
    generic: bool,
    after: bool,
) -> Vec<Predicate> {
    let mut found = Vec::new();
    for hit in scene.hits_at(at) {
        let tags = &scene.lexicon.row(hit).tags;
        let disgusts =
            tags.has(Tag::Emotion(crate::reading::Emotion::Disgust)) && tags.polarity <= -3;
        let sure = if tags.has(Tag::Beast) || tags.has(Tag::Slur) && generic {
            0.8
        } else if generic && (tags.has(Tag::Vice) || tags.has(Tag::Insult)) && !aside(scene, at) {
            0.7
        } else if generic && disgusts {
            0.65
        } else if (tags.has(Tag::Expel) || tags.has(Tag::Harm))
            && generic
            && wished(scene, sentence, hit, after)
        {
            0.75
        } else {
            continue;
        };
        found.push(Predicate {
            at: hit.at..hit.end(),
            sure,
        });
    }
    found
}

/// Said of something beside the group: "donne vittime di ladri", "contro i truffatori".
fn aside(scene: &Scene<'_>, at: usize) -> bool {
    at > 0
        && matches!(
            scene.at(at - 1),
            "contro" | "dai" | "dagli" | "dalle" | "da" | "against" | "by" | "ai" | "agli"
        )
}

/// Wished, ordered or announced, not told as something that happened.
fn wished(scene: &Scene<'_>, sentence: &Range<usize>, hit: &Hit, after: bool) -> bool {
    let near = hit.at.saturating_sub(3).max(sentence.start)..hit.at;
    if near.clone().any(|at| OUGHT.contains(&scene.at(at))) {
        return true;
    }
    if near.clone().any(|at| HAPPENED.contains(&scene.at(at))) {
        return false;
    }
    let word = scene.at(hit.at);
    // Participles tell; infinitives, orders and first persons wish.
    let ends = |list: &[&str]| list.iter().any(|end| word.ends_with(end));
    let commands = ends(&[
        "teli", "tele", "moli", "mole", "rli", "rle", "rlo", "tevene", "tene",
    ]);
    let wishes = ends(&[
        "iamo", "are", "ere", "ire", "rei", "ei", "ate", "ete", "ite", "no",
    ]);
    hit.length > 1 || commands || (!after && wishes) || (after && ends(&["rei", "iamo", "remo"]))
}

/// Only articles, prepositions and the like between a judgement and the group it bears on.
fn bound(scene: &Scene<'_>, between: Range<usize>) -> bool {
    between.len() <= 3
        && between.clone().all(|at| {
            let token = &scene.tokens[at];
            GENERIC.contains(&scene.at(at))
                || token.text.len() <= 3
                || scene.tagged(at, Tag::Intensifier)
                || matches!(
                    scene.at(at),
                    "come" | "fuori" | "quella" | "questa" | "gente" | "peggio"
                )
        })
        && between.clone().all(|at| {
            !matches!(
                scene.at(at),
                "con" | "per" | "e" | "a" | "," | "contro" | "and"
            )
        })
}

/// The name is said of the group, not of what is theirs ("the women's changing room was filthy").
/// English; in Italian what is near is said of it.
fn said_of(scene: &Scene<'_>, after: usize, name: usize) -> bool {
    !scene.languages.meet(Languages::EN)
        || after == name
        || matches!(
            scene.at(after),
            "are" | "r" | "is" | "people" | "lot" | "folk" | "who" | "all" | "just" | ":"
        )
}

/// "Immigrants in every aisle. Vermin." A name for what is less than human or for a vice, thrown at
/// those of whom the sentence before spoke.
fn carried_over(scene: &Scene<'_>, tally: &mut Tally<PatternKind>) {
    for (hit, row) in scene.with(Tag::Sense) {
        if !matches!(row.tags.group, Some("vermin" | "crime")) {
            continue;
        }
        let at = scene.sentence_of(hit.at);
        let sentence = scene.sentences[at].clone();
        let groups = |range: &Range<usize>| range.clone().find(|&at| scene.tagged(at, Tag::Group));
        if at == 0 || groups(&sentence).is_some() || denied(scene, &sentence, hit.at) {
            continue;
        }
        let Some(group) = groups(&scene.sentences[at - 1]) else {
            continue;
        };
        let before = hit.at.saturating_sub(5).max(sentence.start)..hit.at;
        let words = |mut range: Range<usize>| !range.any(|at| scene.tokens[at].kind == Kind::Word);
        let alone = words(hit.end()..sentence.end) && hit.at - sentence.start <= 3;
        let they = before.clone().any(|at| {
            matches!(scene.at(at), "they're" | "theyre" | "these")
                || scene.at(at) == "they" && matches!(scene.at(at + 1), "are" | "r")
        });
        let span = scene.span_of(hit);
        if (alone || they) && !disowned(scene, span) {
            let of = tally.of(PatternKind::Hate);
            of.show(scene.span(group..group + 1), row.id());
            of.add(0.66, span, row.id());
        }
    }
}
