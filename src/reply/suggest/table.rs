//! The replies laid out as they are found.

use crate::reply::Reply;
use crate::reply::likeness::{ALIKE, Triples};

/// The replies to be shown as they are found: those that differ, and those left over.
pub(super) struct Table {
    most: usize,
    laid: Vec<(Reply, Triples)>,
    // What does the same thing first as another: shown where nothing else is left.
    spare: Vec<(Reply, Triples)>,
}

impl Table {
    pub(super) const fn new(most: usize) -> Self {
        Self {
            most,
            laid: Vec::new(),
            spare: Vec::new(),
        }
    }

    pub(super) fn holds(&self, id: &str) -> bool {
        let both = self.laid.iter().chain(&self.spare);
        both.into_iter().any(|(reply, _)| reply.template == id)
    }

    fn differs(&self, triples: &Triples) -> bool {
        let mut laid = self.laid.iter();
        laid.all(|(_, other)| other.likeness(triples) < ALIKE)
    }

    pub(super) fn lay(&mut self, reply: Reply, triples: Triples) {
        let same = self
            .laid
            .iter()
            .any(|(other, _)| other.strategy == reply.strategy);
        if same {
            self.spare.push((reply, triples));
        } else if self.differs(&triples) {
            self.laid.push((reply, triples));
        }
    }

    /// Shown only where nothing else is left: it was offered before.
    pub(super) fn keep(&mut self, reply: Reply, triples: Triples) {
        self.spare.push((reply, triples));
    }

    pub(super) fn is_full(&self) -> bool {
        self.laid.len() == self.most
    }

    pub(super) fn shown(mut self, situation: u8) -> Vec<Reply> {
        let mut spare = std::mem::take(&mut self.spare);
        spare.sort_by_key(|(reply, _)| reply.situation != situation);
        for (reply, triples) in spare {
            if !self.is_full() && self.differs(&triples) {
                self.laid.push((reply, triples));
            }
        }
        self.laid.into_iter().map(|(reply, _)| reply).collect()
    }
}
