//! What of a verdict is owed to which words: its evidence.

use super::Scores;
use super::arithmetic::dot;
use super::head::Head;
use super::input::Input;
use super::phrases::weight;
use super::weights::{CELLS, Model, POOLED, Trace, WEIGHED, WINDOW, neighbour};
use crate::text::Span;

impl Model {
    /// What a head makes of the first numbers pooled, as many as `weights` holds: its own weights, and
    /// what comes by way of the links that fired. Nothing for a head that is not there.
    fn weigh_by(&self, trace: &Trace, head: Head, weights: &mut [f32]) -> Option<()> {
        let at = head.index() * WEIGHED;
        let (own, of_links) = self.heads.get(at..at + WEIGHED)?.split_at(POOLED);
        weights.iter_mut().zip(own).for_each(|(to, w)| *to = *w);
        let links = self.links.chunks_exact(POOLED).zip(of_links);
        for ((link, by), _) in links.zip(&trace.linked).filter(|(_, fired)| **fired > 0.0) {
            weights
                .iter_mut()
                .zip(link)
                .for_each(|(sum, w)| *sum += by * w);
        }
        Some(())
    }

    /// The share of each token in a head's log odds: exact, for within one comment the network is
    /// linear in its tokens.
    #[must_use]
    pub fn shares(&self, scores: &Scores, head: Head) -> Vec<f32> {
        let Trace {
            given,
            fired,
            strongest,
            spoken,
            ..
        } = &scores.trace;
        let count = fired.len() / CELLS;
        let mut shares = vec![0.0; count];
        let mut weights = [0.0; 2 * CELLS];
        if self.weigh_by(&scores.trace, head, &mut weights).is_none() {
            return shares;
        }
        // What the token that a cell in the middle of `place` sees there gave it.
        let part = |place: usize, seen: usize| {
            let token = neighbour(place, seen, count)?;
            let from = (token * WINDOW + seen) * CELLS;
            Some((token, given.get(from..from + CELLS)?))
        };
        let (best, means) = weights.split_at(CELLS);
        for (cell, (place, by)) in strongest.iter().zip(best).enumerate() {
            for seen in (0..WINDOW).filter(|_| *place < count) {
                if let Some((token, part)) = part(*place, seen) {
                    shares[token] += by * part[cell];
                }
            }
        }
        let mean = 1.0 / count.max(1) as f32;
        let mut by = [0.0; CELLS];
        for (place, cells) in fired.chunks_exact(CELLS).enumerate() {
            for ((by, fired), of_mean) in by.iter_mut().zip(cells).zip(means) {
                *by = if *fired > 0.0 { mean * of_mean } else { 0.0 };
            }
            for seen in 0..WINDOW {
                if let Some((token, part)) = part(place, seen) {
                    shares[token] += dot(&by, part);
                }
            }
        }
        let by = weight(count);
        let index = head.index();
        for (row, place) in spoken {
            let said = self.phrases.said(*row).find(|(of, _)| *of == index);
            if let Some((_, says)) = said {
                let part = by * says / place.len() as f32;
                shares[place.clone()]
                    .iter_mut()
                    .for_each(|share| *share += part);
            }
        }
        shares
    }

    /// The words that speak most for a head, at most `most` spans, in order of place. Tokens side by
    /// side make one span.
    #[must_use]
    pub fn evidence(&self, input: &Input, scores: &Scores, head: Head, most: usize) -> Vec<Span> {
        let shares = self.shares(scores, head);
        let top = shares.iter().copied().fold(0.0, f32::max);
        let mut picked: Vec<usize> = (0..shares.len())
            .filter(|at| shares[*at] > 0.0 && shares[*at] >= 0.35 * top)
            .collect();
        picked.sort_by(|a, b| shares[*b].total_cmp(&shares[*a]));
        picked.truncate(2 * most);
        picked.sort_unstable();
        let mut spans: Vec<Span> = Vec::new();
        let mut last = None;
        for at in picked {
            let span = input.slots[at].span;
            match spans.last_mut() {
                Some(before) if last == Some(at.wrapping_sub(1)) => {
                    *before = Span::new(before.start, span.end);
                }
                _ => spans.push(span),
            }
            last = Some(at);
        }
        spans.truncate(most);
        spans
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::comment::Comment;
    use crate::reading::Reader;
    use crate::reading::learned::WEIGHTS;
    use crate::reading::learned::arithmetic::probability;

    #[test]
    fn shares_and_what_no_token_says_add_up_to_the_log_odds() {
        let model = Model::read(WEIGHTS).unwrap();
        let reader = Reader::new();
        for text in [
            "Complimenti, tre mesi per un rimborso e nessuno che risponda al telefono 👏",
            "My parcel never came and nobody at the depot picks up",
        ] {
            let input = reader.look(&Comment {
                text: text.to_owned(),
                ..Comment::default()
            });
            let scores = model.judge(&input);
            for head in [Head::Irony, Head::Mixed, Head::Offence] {
                let mut weights = [0.0; POOLED];
                model.weigh_by(&scores.trace, head, &mut weights).unwrap();
                let whole = &weights[2 * CELLS..POOLED - 1];
                let told: f32 = whole.iter().zip(&input.whole).map(|(w, x)| w * x).sum();
                let count = input.slots.len();
                let fired = scores.trace.fired.chunks_exact(CELLS).enumerate();
                let bias: f32 = fired
                    .flat_map(|(place, cells)| cells.iter().enumerate().map(move |c| (place, c)))
                    .filter(|(_, (_, fired))| **fired > 0.0)
                    .map(|(place, (cell, _))| {
                        let best = scores.trace.strongest[cell] == place;
                        let by = if best { weights[cell] } else { 0.0 };
                        model.bias[cell] * (by + weights[CELLS + cell] / count as f32)
                    })
                    .sum();
                let shares: f32 = model.shares(&scores, head).iter().sum();
                let sum = shares + bias + told + weights[POOLED - 1];
                let alone = probability(scores.trace.odds[head.index()]);
                let off = (probability(sum) - alone).abs();
                assert!(off < 1e-4, "{head:?} is off by {off} in: {text}");
            }
        }
    }
}
