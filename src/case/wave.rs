//! Waves (P31): one complaint of many people within an hour.

use time::{Duration, OffsetDateTime};

/// A complaint among those in view.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Said<'a, K> {
    /// What it is about.
    pub of: K,
    /// Who said it: whoever says it ten times is one person still.
    pub person: Option<&'a str>,
    /// When.
    pub at: OffsetDateTime,
}

/// For each comment, how many people made the same complaint within an hour that holds it; 0 where it
/// is no complaint, or nobody knows when it was made.
#[must_use]
pub fn waves<K: PartialEq>(said: &[Option<Said<'_, K>>]) -> Vec<u32> {
    let each = |one: &Option<Said<'_, K>>| one.as_ref().map_or(0, |one| wave(one, said));
    said.iter().map(each).collect()
}

fn wave<K: PartialEq>(one: &Said<'_, K>, all: &[Option<Said<'_, K>>]) -> u32 {
    let hour = Duration::hours(1);
    let same: Vec<&Said<'_, K>> = (all.iter().flatten())
        .filter(|other| other.of == one.of && (other.at - one.at).abs() <= hour)
        .collect();
    // Every hour that holds the comment and begins with one of the others.
    let people = |from: OffsetDateTime| {
        let mut people: Vec<&str> = Vec::new();
        let mut unknown = 0;
        for other in &same {
            if other.at < from || other.at > from + hour {
                continue;
            }
            match other.person {
                Some(person) if people.contains(&person) => {}
                Some(person) => people.push(person),
                None => unknown += 1,
            }
        }
        people.len() + unknown
    };
    let begin = same.iter().map(|other| other.at);
    let most = begin.filter(|from| *from <= one.at).map(people).max();
    u32::try_from(most.unwrap_or(0)).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(of: u8, person: &'static str, minute: i64) -> Option<Said<'static, u8>> {
        Some(Said {
            of,
            person: Some(person),
            at: OffsetDateTime::UNIX_EPOCH + Duration::minutes(minute),
        })
    }

    #[test]
    fn people_with_one_complaint_within_an_hour_are_counted() {
        for (all, wanted) in [
            (vec![], vec![]),
            (vec![said(1, "a", 0), None, said(2, "b", 3)], vec![1, 0, 1]),
            (
                vec![said(1, "a", 0), said(1, "b", 40), said(1, "c", 60)],
                vec![3, 3, 3],
            ),
            // Two hours that share the one in the middle, and no hour that holds all three.
            (
                vec![said(1, "a", 0), said(1, "b", 50), said(1, "c", 100)],
                vec![2, 2, 2],
            ),
            // One person who insists is no wave.
            (
                vec![said(1, "a", 0), said(1, "a", 5), said(1, "a", 9)],
                vec![1, 1, 1],
            ),
            (vec![said(1, "a", 0), said(1, "b", 61)], vec![1, 1]),
        ] {
            assert_eq!(waves(&all), wanted, "{all:?}");
        }
    }
}
