//! A time as pages word it: "2 ore fa", "ieri alle 18:40", "3w", "Nov 12".
//!
//! Such words leave room: "ieri" is a whole day, "2h" nearly an hour. The latest instant they allow
//! is given, so that whoever counts the wait from it never counts too much; never one to come. Words
//! that are no time, or might be two, give nothing.

mod parser;
mod tokens;
mod words;

use time::{Date, Duration, Month, OffsetDateTime, Time};

use parser::Parser;
use tokens::{phrase, tokens};
use words::{DAY, MONTH, WEEK, YEAR};

/// Longer, and it is a sentence and no time; in bytes.
const LONGEST: usize = 160;
/// A page's clock may run ahead of ours by so much (minutes).
const AHEAD: i64 = 60;

/// The latest instant that `said` allows, seen from `now`, whose offset is the page's own; nothing
/// where it says none. `language` is the page's (BCP-47): it settles which way round "12/11" is.
#[must_use]
pub fn latest(said: &str, language: Option<&str>, now: OffsetDateTime) -> Option<OffsetDateTime> {
    if said.len() > LONGEST {
        return None;
    }
    let tokens = tokens(said);
    let phrase = phrase(&tokens);
    if words::NOW.contains(&phrase.as_str()) {
        return Some(now);
    }
    Parser::new(&tokens, language.unwrap_or_default(), now)
        .run()?
        .latest(now)
}

/// A day, known more or less.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Day {
    /// This very one.
    On(Date),
    /// A day of the month in the latest year that has had it.
    Yearly(Month, u8),
    /// Some day of a month.
    In(i32, Month),
}

/// What the words have said so far; each at most once.
#[derive(Debug, Default)]
struct Found {
    /// Seconds before now.
    ago: Option<i64>,
    day: Option<Day>,
    /// Days since that weekday was last.
    weekday: Option<i64>,
    /// Hour and minute.
    clock: Option<(u8, u8)>,
    last: bool,
    /// A unit without a number: "la settimana scorsa".
    unit: Option<i64>,
}

impl Found {
    fn latest(&self, now: OffsetDateTime) -> Option<OffsetDateTime> {
        let today = now.date();
        if let Some(ago) = self.ago {
            let alone = self.day.is_none() && self.weekday.is_none() && self.clock.is_none();
            return (alone && self.unit.is_none())
                .then(|| now.checked_sub(Duration::seconds(ago)))
                .flatten();
        }
        let day = match (self.day, self.unit, self.weekday, self.clock) {
            (Some(day), None, _, _) => day,
            (None, Some(unit), None, None) if self.last => Day::On(before(unit, today)?),
            (None, None, Some(back), _) => Day::On(today.checked_sub(Duration::days(back))?),
            // A clock alone is today's, or yesterday's where that is still to come.
            (None, None, None, Some(_)) => {
                let at = self.at(Day::On(today), now)?;
                return match at <= now {
                    true => Some(at),
                    false => at.checked_sub(Duration::days(1)),
                };
            }
            _ => return None,
        };
        let at = match (day, self.at(day, now)?) {
            (Day::Yearly(month, day), at) if at.date() > today => {
                let year = Day::On(Date::from_calendar_date(today.year() - 1, month, day).ok()?);
                self.at(year, now)?
            }
            (_, at) => at,
        };
        let skew = now.checked_add(Duration::minutes(AHEAD))?;
        let begun = self.clock.is_none() && at.date() == today;
        (at <= skew || begun).then(|| at.min(now))
    }

    /// That day at the clock's time; its end where no clock was said.
    fn at(&self, day: Day, now: OffsetDateTime) -> Option<OffsetDateTime> {
        let date = match day {
            Day::On(date) => date,
            Day::Yearly(month, day) => Date::from_calendar_date(now.year(), month, day)
                // The 29th of February is the last leap year's.
                .or_else(|_| Date::from_calendar_date(now.year() - now.year() % 4, month, day))
                .ok()?,
            Day::In(year, month) => {
                let last = month.length(year);
                let end = Date::from_calendar_date(year, month, last).ok()?;
                if (year, u8::from(month)) == (now.year(), u8::from(now.month())) {
                    end.min(now.date())
                } else {
                    end
                }
            }
        };
        let time = match self.clock {
            Some((hour, minute)) => Time::from_hms(hour, minute, 0).ok()?,
            None => Time::from_hms(23, 59, 59).ok()?,
        };
        Some(date.with_time(time).assume_offset(now.offset()))
    }
}

/// The last day of the week, month or year before this one.
fn before(unit: i64, today: Date) -> Option<Date> {
    match unit {
        DAY => today.previous_day(),
        WEEK => {
            let since_monday = i64::from(today.weekday().number_days_from_monday());
            today.checked_sub(Duration::days(since_monday + 1))
        }
        MONTH => today.replace_day(1).ok()?.previous_day(),
        YEAR => Date::from_calendar_date(today.year() - 1, Month::December, 31).ok(),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
