//! Evidence adding up to a confidence: no verdict without the words that prove it (P3).

use super::{Evidence, RuleId};
use crate::text::Span;

/// Pieces of evidence kept for one verdict; more convinces no reader.
const KEPT: usize = 8;

/// Independent pieces of evidence: each leaves a doubt, and the doubts multiply.
#[derive(Debug, Clone, PartialEq)]
pub struct Proof {
    doubt: f32,
    /// Each with the confidence it brought.
    evidence: Vec<(Evidence, f32)>,
}

impl Default for Proof {
    fn default() -> Self {
        Self {
            doubt: 1.0,
            evidence: Vec::new(),
        }
    }
}

impl Proof {
    /// Adds a piece that alone would be believed with confidence `sure`, 0 to 1.
    ///
    /// The same words count once, with the strongest that is said of them.
    pub fn add(&mut self, sure: f32, span: Span, rule: impl Into<RuleId>) {
        let sure = sure.clamp(0.0, 0.99);
        if let Some((piece, before)) = self
            .evidence
            .iter_mut()
            .find(|(piece, _)| piece.span == span)
        {
            if sure > *before {
                self.doubt *= (1.0 - sure) / (1.0 - *before);
                *before = sure;
                piece.rule = rule.into();
            }
            return;
        }
        self.lean(sure);
        self.keep(span, rule, sure);
    }

    /// Adds confidence without words to show for it.
    pub fn lean(&mut self, sure: f32) {
        self.doubt *= 1.0 - sure.clamp(0.0, 0.99);
    }

    /// Adds words without confidence.
    pub fn show(&mut self, span: Span, rule: impl Into<RuleId>) {
        if self.evidence.iter().all(|(piece, _)| piece.span != span) {
            self.keep(span, rule, 0.0);
        }
    }

    fn keep(&mut self, span: Span, rule: impl Into<RuleId>, sure: f32) {
        if self.evidence.len() < KEPT {
            let rule = rule.into();
            self.evidence.push((Evidence { span, rule }, sure));
        }
    }

    /// Sets the confidence, whatever was gathered; the evidence stays.
    pub fn settle(&mut self, sure: f32) {
        self.doubt = 1.0 - sure.clamp(0.0, 1.0);
    }

    /// Makes what was gathered so far count less; `by` is 0 to 1.
    pub fn weaken(&mut self, by: f32) {
        self.doubt = 1.0 - self.confidence() * by.clamp(0.0, 1.0);
    }

    /// From 0 to 1.
    #[must_use]
    pub fn confidence(&self) -> f32 {
        1.0 - self.doubt
    }

    /// In order of place.
    #[must_use]
    pub fn evidence(&self) -> Vec<Evidence> {
        let mut evidence: Vec<Evidence> = self
            .evidence
            .iter()
            .map(|(piece, _)| piece.clone())
            .collect();
        evidence.sort_by_key(|piece| piece.span);
        evidence
    }
}

/// A proof for each kind, in order of first mention.
#[derive(Debug, Clone, PartialEq)]
pub struct Tally<K> {
    proofs: Vec<(K, Proof)>,
}

impl<K> Default for Tally<K> {
    fn default() -> Self {
        Self { proofs: Vec::new() }
    }
}

impl<K: Copy + PartialEq> Tally<K> {
    /// The proof of this kind, begun if need be.
    pub fn of(&mut self, kind: K) -> &mut Proof {
        let at = self
            .proofs
            .iter()
            .position(|(have, _)| *have == kind)
            .unwrap_or_else(|| {
                self.proofs.push((kind, Proof::default()));
                self.proofs.len() - 1
            });
        &mut self.proofs[at].1
    }

    /// Confidence of a kind, 0 when nothing speaks for it.
    #[must_use]
    pub fn confidence(&self, kind: K) -> f32 {
        self.proofs
            .iter()
            .find(|(have, _)| *have == kind)
            .map_or(0.0, |(_, proof)| proof.confidence())
    }

    /// The kind believed most; the first of equals.
    #[must_use]
    pub fn strongest(&self) -> Option<K> {
        self.above(0.0).first().map(|(kind, _)| *kind)
    }

    /// Kinds believed at least so much, strongest first; equals keep their order.
    #[must_use]
    pub fn above(&self, least: f32) -> Vec<(K, &Proof)> {
        let mut kinds: Vec<_> = self
            .proofs
            .iter()
            .filter(|(_, proof)| proof.confidence() >= least)
            .map(|(kind, proof)| (*kind, proof))
            .collect();
        kinds.sort_by(|a, b| b.1.confidence().total_cmp(&a.1.confidence()));
        kinds
    }
}
