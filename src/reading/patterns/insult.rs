//! An insult needs someone to hit (P2): people addressed, blamed or named, or a noun that can only
//! be thrown at people. Swearing at a parcel is profanity; saying it of oneself is neither.

use super::aim::{Aim, aim, named, titled};
use super::voice::excused_hit;
use super::{Registered, View, stance};
use crate::lexicon::Tag;
use crate::reading::PatternKind;
use crate::reading::proof::Tally;

/// See the module.
pub const INSULT: Registered = Registered {
    kind: PatternKind::Insult,
    detect,
    yes: &[
        ("it", "Siete degli incapaci"),
        ("it", "Sei un idiota"),
        ("it", "Idioti!"),
        ("it", "Il vostro operatore è un cretino"),
        ("en", "You are idiots"),
        ("en", "What a bunch of morons"),
    ],
    no: &[
        ("it", "Mi avete dato dell'idiota"),
        ("it", "Sono stata stupida io a fidarmi"),
        ("it", "Non siete degli idioti, lo so"),
        ("en", "Your agent called me an idiot"),
        ("en", "I feel stupid for trusting you"),
        ("en", "This moron of a sat nav sent me into a field"),
        ("it", "Ahahah sei troppo scemo ti adoro 😂"),
        ("it", "L'app dice che non c'è nessun guasto 🤡"),
    ],
};

fn detect(view: View<'_>, tally: &mut Tally<PatternKind>) {
    let scene = view.scene;
    for (hit, row) in scene.with(Tag::Insult) {
        let sentence = scene.sentences[scene.sentence_of(hit.at)].clone();
        if excused_hit(scene, &sentence, hit)
            || named(scene, &sentence, hit)
            || titled(scene, &sentence)
            || stance::denied(scene, scene.span_of(hit))
            || stance::fond(scene, &sentence, hit.at)
        {
            continue;
        }
        let strength = f32::from(row.tags.insult);
        let aim = aim(scene, &sentence, hit);
        let sure = match aim {
            Aim::People => 0.55 + 0.13 * strength,
            Aim::Bare => 0.42 + 0.12 * strength,
            Aim::Thing => 0.1 + 0.08 * strength,
        };
        tally
            .of(PatternKind::Insult)
            .add(sure, scene.span_of(hit), row.id());
    }
}
