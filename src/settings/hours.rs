//! Opening hours (P15, P26): written as people write them, read as stretches of minutes.

use serde::{Deserialize, Serialize};
use time::{Date, Duration, OffsetDateTime, Weekday};

/// Minutes of a day.
const DAY: u16 = 24 * 60;

/// Days looked back at most: a comment older than this is late whatever the hours.
const LONGEST_LOOK: usize = 92;

/// When somebody is there to answer; all empty means always. Each line reads "9-13, 15:30-19".
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Hours {
    /// Monday to Friday.
    pub weekdays: String,
    /// Saturday; empty is closed.
    pub saturday: String,
    /// Sunday; empty is closed.
    pub sunday: String,
}

impl Hours {
    /// Somebody wrote any.
    #[must_use]
    pub fn are_set(&self) -> bool {
        self.lines().iter().any(|(_, line)| !line.trim().is_empty())
    }

    fn lines(&self) -> [(&'static str, &str); 3] {
        [
            ("weekdays", &self.weekdays),
            ("saturday", &self.saturday),
            ("sunday", &self.sunday),
        ]
    }

    /// The first line that cannot be read, by the name of its field.
    #[must_use]
    pub fn unreadable(&self) -> Option<&'static str> {
        self.lines()
            .into_iter()
            .find(|(_, line)| stretches(line).is_none())
            .map(|(name, _)| name)
    }

    fn of(&self, day: Weekday) -> Vec<(u16, u16)> {
        let line = match day {
            Weekday::Saturday => &self.saturday,
            Weekday::Sunday => &self.sunday,
            _ => &self.weekdays,
        };
        stretches(line).unwrap_or_default()
    }

    /// Nobody is there: `now` is the desk's own time.
    #[must_use]
    pub fn closed_at(&self, now: OffsetDateTime) -> bool {
        let minute = minute(now);
        self.are_set()
            && !self
                .of(now.weekday())
                .iter()
                .any(|(from, to)| (*from..*to).contains(&minute))
    }

    /// Minutes of a wait in which somebody was there (P15); all of them when no hours are set.
    /// Days are those of `now`, the desk's own time.
    #[must_use]
    pub fn waited(&self, since: OffsetDateTime, now: OffsetDateTime) -> u32 {
        let all = u32::try_from((now - since).whole_minutes().max(0)).unwrap_or(u32::MAX);
        let since = since.to_offset(now.offset());
        if !self.are_set() || all == 0 {
            return all;
        }
        let open: u32 = days(since.date(), now.date())
            .map(|day| {
                let from = if day == since.date() {
                    minute(since)
                } else {
                    0
                };
                let to = if day == now.date() { minute(now) } else { DAY };
                self.of(day.weekday())
                    .iter()
                    .map(|(opens, closes)| {
                        u32::from((*closes).min(to).saturating_sub((*opens).max(from)))
                    })
                    .sum::<u32>()
            })
            .sum();
        open.min(all)
    }

    /// The moment at which a wait has lasted so many of those minutes; none where the desk does not
    /// open for so long. Days are those of `since`, by the desk's own time.
    #[must_use]
    pub fn after(&self, since: OffsetDateTime, minutes: u32) -> Option<OffsetDateTime> {
        if !self.are_set() {
            return since.checked_add(Duration::minutes(minutes.into()));
        }
        let mut left = minutes;
        let mut day = since.date();
        let mut from = minute(since);
        for _ in 0..LONGEST_LOOK {
            for (opens, closes) in self.of(day.weekday()) {
                let opens = opens.max(from);
                let open = u32::from(closes.saturating_sub(opens));
                if open > 0 && left <= open {
                    let at = Duration::minutes(i64::from(opens) + i64::from(left));
                    let midnight = day.midnight().assume_offset(since.offset());
                    return midnight.checked_add(at);
                }
                left = left.saturating_sub(open);
            }
            day = day.next_day()?;
            from = 0;
        }
        None
    }
}

/// The days from one to another, the last ones of a long wait.
fn days(first: Date, last: Date) -> impl Iterator<Item = Date> {
    std::iter::successors(Some(last), |day| day.previous_day())
        .take_while(move |day| *day >= first)
        .take(LONGEST_LOOK)
}

fn minute(moment: OffsetDateTime) -> u16 {
    u16::from(moment.hour()) * 60 + u16::from(moment.minute())
}

/// "9-13, 15:30-19" in minutes of the day; nothing when it reads otherwise.
fn stretches(line: &str) -> Option<Vec<(u16, u16)>> {
    let mut found: Vec<(u16, u16)> = Vec::new();
    for part in line.split([',', ';']).map(str::trim) {
        if part.is_empty() {
            continue;
        }
        let (from, to) = part.split_once(['-', '–', '—'])?;
        let (from, to) = (clock(from)?, clock(to)?);
        let after_the_last = found.last().is_none_or(|(_, last)| from >= *last);
        if from >= to || !after_the_last {
            return None;
        }
        found.push((from, to));
    }
    Some(found)
}

/// "9", "09:30", "9.30", "24".
fn clock(text: &str) -> Option<u16> {
    let text = text.trim();
    let (hour, minute) = text.split_once([':', '.']).unwrap_or((text, "0"));
    let plain = |part: &str| {
        let digits = (1..=2).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
        digits.then(|| part.parse::<u16>().ok()).flatten()
    };
    let (hour, minute) = (plain(hour)?, plain(minute)?);
    let at = hour * 60 + minute;
    (minute < 60 && at <= DAY).then_some(at)
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::format_description::well_known::Rfc3339;

    fn at(moment: &str) -> OffsetDateTime {
        OffsetDateTime::parse(moment, &Rfc3339).unwrap()
    }

    fn desk() -> Hours {
        Hours {
            weekdays: "9-13, 15:00–18.30".to_owned(),
            saturday: "9-12".to_owned(),
            sunday: String::new(),
        }
    }

    #[test]
    fn hours_are_read_as_people_write_them() {
        for line in ["", "9-18", "09:00-18:00", "9.30 – 13; 15-19", "0-24"] {
            assert!(stretches(line).is_some(), "{line}");
        }
        for line in [
            "9",
            "18-9",
            "9-25",
            "nove-dieci",
            "9:75-10",
            "9-13, 12-15",
            "9-",
            "-",
        ] {
            assert!(stretches(line).is_none(), "{line}");
        }
        let wrong = Hours {
            saturday: "mattina".to_owned(),
            ..desk()
        };
        assert_eq!(wrong.unreadable(), Some("saturday"));
        assert_eq!(desk().unreadable(), None);
    }

    #[test]
    fn the_desk_is_closed_at_lunch_at_night_and_on_sunday() {
        // 20 November 2026 is a Friday.
        for (moment, closed) in [
            ("2026-11-20T10:00:00+01:00", false),
            ("2026-11-20T13:00:00+01:00", true),
            ("2026-11-20T18:29:00+01:00", false),
            ("2026-11-20T23:10:00+01:00", true),
            ("2026-11-21T11:00:00+01:00", false),
            ("2026-11-22T11:00:00+01:00", true),
        ] {
            assert_eq!(desk().closed_at(at(moment)), closed, "{moment}");
            assert!(!Hours::default().closed_at(at(moment)), "{moment}");
        }
    }

    #[test]
    fn only_open_minutes_are_waited() {
        for (since, now, minutes) in [
            ("2026-11-20T10:00:00+01:00", "2026-11-20T11:30:00+01:00", 90),
            ("2026-11-20T12:30:00+01:00", "2026-11-20T15:10:00+01:00", 40),
            // From Friday evening, in another zone, to Saturday morning.
            ("2026-11-20T18:00:00Z", "2026-11-21T09:20:00+01:00", 20),
            ("2026-11-21T11:00:00+01:00", "2026-11-23T09:00:00+01:00", 60),
            ("2026-11-23T09:00:00+01:00", "2026-11-22T09:00:00+01:00", 0),
        ] {
            assert_eq!(desk().waited(at(since), at(now)), minutes, "{since} {now}");
        }
        let always = Hours::default();
        let weekend = (at("2026-11-20T18:00:00Z"), at("2026-11-23T18:00:00Z"));
        assert_eq!(always.waited(weekend.0, weekend.1), 3 * 24 * 60);
        assert!(desk().waited(at("1990-01-01T00:00:00Z"), weekend.1) > 20_000);
    }

    #[test]
    fn a_deadline_is_when_the_wait_has_lasted_so_long() {
        for (since, minutes, wanted) in [
            // A Friday: in the morning, over lunch, over the weekend, before the desk opens.
            ("2026-11-20T09:30:00+01:00", 60, "2026-11-20T10:30:00+01:00"),
            ("2026-11-20T12:30:00+01:00", 60, "2026-11-20T15:30:00+01:00"),
            ("2026-11-20T18:00:00+01:00", 300, ""),
            ("2026-11-20T03:00:00+01:00", 60, "2026-11-20T10:00:00+01:00"),
        ] {
            let by = desk().after(at(since), minutes).unwrap();
            assert_eq!(desk().waited(at(since), by), minutes, "{since}");
            assert!(wanted.is_empty() || by == at(wanted), "{since}: {by}");
        }
        let always = Hours::default();
        let by = always.after(at("2026-11-20T23:30:00+01:00"), 60);
        assert_eq!(by, Some(at("2026-11-21T00:30:00+01:00")));
        let never = Hours {
            saturday: "10-10:01".to_owned(),
            ..Hours::default()
        };
        assert_eq!(never.after(at("2026-11-20T23:30:00+01:00"), 60), None);
    }
}
