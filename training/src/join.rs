//! The two judges as one file: of their log odds each counts its half.

use garbo::reading::learned::{CELLS, HEADS, POOLED, WEIGHED, apart, half, halved};

use crate::council;
use crate::linear::Linear;
use crate::network::{HEADS_AT, dense_length};
use crate::spoken::Spoken;

/// How many weights of phrases are kept.
const SAYS: usize = 400_000;
/// Steps on each side of nothing of what phrases say: a byte holds many more, but they read no better.
const SAID: f32 = 21.0;

/// The bytes of the file of weights, from the part that [`crate::quantise::network`] wrote and from what the
/// linear judge learned; the council does not move anything yet.
#[must_use]
pub fn file(network: &[u8], mut linear: Linear, spoken: &Spoken) -> Vec<u8> {
    let (before, dense) = network.split_at(network.len().saturating_sub(2 * dense_length()));
    let mut dense: Vec<f32> = dense.chunks_exact(2).map(half).collect();
    let by_half = |weight: &mut f32| *weight *= 0.5;
    for (head, weights) in dense[HEADS_AT..].chunks_exact_mut(WEIGHED).enumerate() {
        weights.iter_mut().for_each(by_half);
        let says = linear.whole.chunks_exact(HEADS.len());
        for (weight, says) in weights[2 * CELLS..POOLED].iter_mut().zip(says) {
            *weight += 0.5 * says[head];
        }
    }
    linear.phrases.iter_mut().for_each(by_half);
    prune(&mut linear.phrases, spoken);
    let mut out = before.to_vec();
    out.extend(dense.into_iter().flat_map(halved));
    say(&linear.phrases, spoken, &mut out);
    council::write(&council::unmoved(), &mut out);
    out
}

/// Keeps what is said loudest and oftenest, and nothing else.
fn prune(phrases: &mut [f32], spoken: &Spoken) {
    let weight = |at: usize, says: f32| says.abs() * spoken.seen[at / HEADS.len()].sqrt();
    let mut weights: Vec<f32> = phrases
        .iter()
        .enumerate()
        .map(|(at, says)| weight(at, *says))
        .collect();
    if SAYS < weights.len() {
        let (_, least, _) = weights.select_nth_unstable_by(SAYS, |a, b| b.total_cmp(a));
        let least = *least;
        for (at, says) in phrases.iter_mut().enumerate() {
            if weight(at, *says) <= least {
                *says = 0.0;
            }
        }
    }
}

/// What phrases say.
fn say(phrases: &[f32], spoken: &Spoken, out: &mut Vec<u8>) {
    let heads = HEADS.len();
    let mut sizes: Vec<f32> = phrases.iter().map(|x| x.abs()).collect();
    sizes.retain(|size| *size > 0.0);
    sizes.sort_by(f32::total_cmp);
    // As with the vectors, the few loudest are cut off.
    let most = sizes.get(sizes.len().saturating_sub(1) * 9999 / 10_000);
    let step = (most.copied().unwrap_or(0.0) / SAID).max(1e-6);
    let mut rows: Vec<(u32, Vec<(u8, i8)>)> = spoken
        .rows
        .iter()
        .map(|(key, row)| {
            let from = *row as usize * heads;
            let said = (from..from + heads)
                .filter(|at| phrases[*at] != 0.0)
                .map(|at| {
                    let steps = (phrases[at] / step).round().clamp(-SAID, SAID);
                    ((at - from) as u8, steps as i8)
                })
                .filter(|(_, steps)| *steps != 0)
                .collect();
            (*key, said)
        })
        .filter(|(_, said): &(u32, Vec<(u8, i8)>)| !said.is_empty())
        .collect();
    rows.sort_unstable_by_key(|(key, _)| *key);
    let said = || rows.iter().flat_map(|(_, said)| said);
    eprintln!("{} phrases say {} things", rows.len(), said().count());
    out.extend(step.to_le_bytes());
    out.extend((rows.len() as u32).to_le_bytes());
    let keys: Vec<u32> = rows.iter().map(|(key, _)| *key).collect();
    out.extend(apart(&keys));
    out.extend(rows.iter().map(|(_, said)| said.len() as u8));
    out.extend(said().map(|(head, _)| *head));
    out.extend(said().map(|(_, steps)| *steps as u8));
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use garbo::comment::Comment;
    use garbo::reading::Reader;
    use garbo::reading::learned::{Model, WHOLE, hash, weight};

    use crate::network::{Chance, Network, Seen};
    use crate::quantise;

    use super::*;

    #[test]
    fn of_two_judges_each_counts_its_half() {
        let head = 10;
        let comment = Comment {
            text: "grazie".to_owned(),
            ..Comment::default()
        };
        let input = Reader::new().look(&comment);
        assert_eq!(input.slots.len(), 1);
        let network = Network::new(0, &mut Chance::new(5));
        let mut linear = Linear {
            phrases: vec![0.0; HEADS.len()],
            whole: vec![0.0; (WHOLE + 1) * HEADS.len()],
        };
        let (ruled, said) = (0..).zip(&input.whole).find(|(_, x)| **x != 0.0).unwrap();
        linear.phrases[head] = 2.0;
        linear.whole[ruled * HEADS.len() + head] = 0.5;
        linear.whole[WHOLE * HEADS.len() + head] = -0.25;
        let spoken = Spoken {
            rows: HashMap::from([(hash(&input.slots[0].text), 0)]),
            seen: vec![1.0],
        };
        let log = |p: f32| (p / (1.0 - p)).ln();
        let seen = Seen::of(&input, |_| None);
        let alone = log(network.judge(&seen, &input.whole)[head]);
        let other = 2.0 * weight(1) + 0.5 * said - 0.25;
        let bytes = file(
            &quantise::network(&network, &HashMap::new()),
            linear,
            &spoken,
        );
        let model = Model::read(bytes.leak()).unwrap();
        let both = log(model.judge(&input).of(HEADS[head]));
        assert!((both - (alone + other) / 2.0).abs() < 0.05, "{both}");
    }
}
