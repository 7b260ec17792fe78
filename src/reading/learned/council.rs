//! The heads in council: what most of them say is settled in the light of what all the others say; the
//! evidence of a verdict stays what its own head shows. One more linear layer over all the verdicts,
//! learned from comments that none of them was learned from (stacked generalisation, Wolpert 1992,
//! <https://doi.org/10.1016/S0893-6080(05)80023-1>), and started where it would change nothing.

use super::arithmetic::{dot, soften};
use super::head::{HEADS, Head};
use super::weights::TONES;
use crate::reading::PatternKind;

/// Log odds beyond this say no more.
const CERTAIN: f32 = 11.5;
/// Heads that exclude one another here, the first of the settled: the mixed too.
pub const SIDES: usize = TONES + 1;

/// Tokens from which a comment is a story, of which the council settles the tone too.
const STORY: usize = 36;

/// Patterns that it leaves as they are.
const ACCUSING: [PatternKind; 3] = [PatternKind::Insult, PatternKind::Hate, PatternKind::Threat];

/// What the council sees of each head: its log odds and its probability; then how long the comment is,
/// and one.
#[must_use]
pub fn seen() -> usize {
    2 * HEADS.len() + 2
}

/// The heads it settles, in the order of [`HEADS`]: the sides of sentiment, intents, topics and
/// patterns. What accuses a person was learned from pairs close in words, of which the council's
/// comments hold few: there it only loses.
pub fn settled() -> impl Iterator<Item = usize> {
    let sits = |head: &Head| match head {
        Head::Negative | Head::Neutral | Head::Positive | Head::Mixed => true,
        Head::Intent(_) | Head::Topic(_) => true,
        Head::Pattern(kind) => !ACCUSING.contains(kind),
        Head::Irony | Head::Offence | Head::Optimism | Head::Emotion(_) => false,
    };
    (0..HEADS.len()).filter(move |at| sits(&HEADS[*at]))
}

/// What the council sees of a comment of so many tokens. Of the first three `odds`, which exclude one
/// another, only their differences count.
#[must_use]
pub fn sight(odds: &[f32], probabilities: &[f32], tokens: usize) -> Vec<f32> {
    let mut sight = Vec::with_capacity(seen());
    for (at, own) in odds.iter().enumerate() {
        let others = (0..TONES).filter(|other| at < TONES && *other != at);
        let against = others.map(|other| odds[other]).reduce(f32::max);
        let log = own - against.unwrap_or(0.0);
        sight.push(log.clamp(-CERTAIN, CERTAIN));
    }
    sight.extend_from_slice(probabilities);
    sight.extend([(tokens as f32).sqrt() / 5.0, 1.0]);
    sight
}

/// The weights of the council.
#[derive(Debug, Clone)]
pub struct Council {
    /// For each of the [`settled`] heads, as many as are [`seen`].
    rows: Vec<f32>,
}

impl Council {
    /// How many weights there are.
    #[must_use]
    pub fn size() -> usize {
        settled().count() * seen()
    }

    /// The council with these weights.
    #[must_use]
    pub const fn new(rows: Vec<f32>) -> Self {
        Self { rows }
    }

    /// Settles the probabilities of a comment of so many tokens.
    pub fn settle(&self, odds: &[f32], probabilities: &mut [f32], tokens: usize) {
        let sight = sight(odds, probabilities, tokens);
        let rows = self.rows.chunks_exact(sight.len());
        let mut said: Vec<f32> = rows.map(|row| dot(row, &sight)).collect();
        soften(&mut said, SIDES);
        // What a short comment feels, its heads know best; of a long story each tells another part.
        let first = if tokens < STORY { SIDES } else { 0 };
        for (at, settled) in settled().zip(said).skip(first) {
            probabilities[at] = settled;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::learned::probability;
    use crate::reading::{Intent, Topic};

    /// A council that says what each head says by itself, but for one ear it lends.
    fn council(of: Head, to: Head, by: f32) -> Council {
        let mut rows = vec![0.0; Council::size()];
        for (row, at) in rows.chunks_exact_mut(seen()).zip(settled()) {
            row[at] = 1.0;
            if at == of.index() {
                row[to.index()] = by;
            }
        }
        Council::new(rows)
    }

    /// Heads of which only irony and the tones have an opinion.
    fn heads() -> (Vec<f32>, Vec<f32>) {
        let mut odds = vec![-1.0; HEADS.len()];
        odds[Head::Irony.index()] = 3.0;
        odds[Head::Positive.index()] = 2.0;
        let mut probabilities = odds.clone();
        soften(&mut probabilities, TONES);
        (odds, probabilities)
    }

    #[test]
    fn one_head_hears_another_and_the_rest_stays() {
        let complaint = Head::Intent(Intent::Complaint);
        let (odds, before) = heads();
        let mut after = before.clone();
        council(complaint, Head::Irony, 2.0).settle(&odds, &mut after, 10);
        let wanted = probability(-1.0 + 2.0 * 3.0);
        assert!((after[complaint.index()] - wanted).abs() < 1e-6);
        for (at, (before, after)) in before.iter().zip(&after).enumerate() {
            let stays = at == complaint.index() || (before - after).abs() < 1e-6;
            assert!(stays, "{:?}", HEADS[at]);
        }
    }

    #[test]
    fn tone_is_settled_in_stories_alone() {
        let council = council(Head::Negative, Head::Irony, 4.0);
        let (odds, before) = heads();
        for (tokens, turned) in [(STORY - 1, false), (STORY, true)] {
            let mut after = before.clone();
            council.settle(&odds, &mut after, tokens);
            let negative = after[Head::Negative.index()] > after[Head::Positive.index()];
            assert_eq!(negative, turned, "{tokens} tokens");
        }
    }

    #[test]
    fn all_is_settled_but_what_is_felt_and_what_accuses() {
        let settled: Vec<Head> = settled().map(|at| HEADS[at]).collect();
        assert_eq!(settled[..SIDES - 1], HEADS[..TONES]);
        assert_eq!(settled[SIDES - 1], Head::Mixed);
        assert!(settled.contains(&Head::Topic(Topic::Other)));
        assert!(settled.contains(&Head::Pattern(PatternKind::Safety)));
        assert!(!settled.contains(&Head::Pattern(PatternKind::Hate)));
    }
}
