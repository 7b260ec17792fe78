//! The words read one after another: each says one thing of the time, or the whole is none.

use time::{Date, Duration, Month, OffsetDateTime, Time};

use super::tokens::Token;
use super::words::{self, YEAR};
use super::{Day, Found};

/// Where the reading stands, and what it has found.
pub(super) struct Parser<'a> {
    tokens: &'a [Token],
    at: usize,
    language: String,
    now: OffsetDateTime,
    found: Found,
}

/// Puts a value where none is yet; nothing when one is.
fn once<T>(slot: &mut Option<T>, value: T) -> Option<()> {
    slot.is_none().then(|| *slot = Some(value))
}

impl<'a> Parser<'a> {
    pub(super) fn new(tokens: &'a [Token], language: &str, now: OffsetDateTime) -> Self {
        Self {
            tokens,
            at: 0,
            language: language.to_ascii_lowercase(),
            now,
            found: Found::default(),
        }
    }

    fn word(&self, at: usize) -> &str {
        match self.tokens.get(at) {
            Some(Token::Word(word)) => word,
            _ => "",
        }
    }

    /// A number alone.
    fn number(&self, at: usize) -> Option<u32> {
        match self.tokens.get(at) {
            Some(Token::Figures(numbers, ' ')) => numbers.first().copied(),
            _ => None,
        }
    }

    fn unit(&self, word: &str) -> Option<i64> {
        let own = words::UNITS_OF
            .iter()
            .find(|(language, unit, _)| self.language.starts_with(language) && *unit == word);
        own.map(|(_, _, seconds)| *seconds).or_else(|| {
            let mut rows = words::UNITS.iter();
            rows.find(|(_, names)| names.contains(&word))
                .map(|(seconds, _)| *seconds)
        })
    }

    /// Reads to the end; nothing where a word is none of a time's.
    pub(super) fn run(mut self) -> Option<Found> {
        let tokens = self.tokens;
        while let Some(token) = tokens.get(self.at) {
            match token {
                Token::Figures(numbers, ' ') => self.plain(*numbers.first()?)?,
                Token::Figures(numbers, joint) => self.joined(numbers, *joint)?,
                Token::Word(word) => self.worded(word)?,
            }
        }
        Some(self.found)
    }

    /// A number: before a unit, a day of a month, an hour, a year.
    fn plain(&mut self, number: u32) -> Option<()> {
        let next = self.word(self.at + 1).to_owned();
        let clock_before = self.at > 0 && words::CLOCK.contains(&self.word(self.at - 1));
        if let Some(after_noon) = meridiem(&next) {
            self.clock(number, 0, Some(after_noon))?;
            self.at += 2;
            return Some(());
        }
        // "18h40", but not "1 h 20 min".
        if next == "h"
            && let Some(minute) = self.number(self.at + 2)
            && self.unit(self.word(self.at + 3)).is_none()
        {
            self.clock(number, minute, None)?;
            self.at += 3;
            return Some(());
        }
        if next == "uhr" || (clock_before && (next.is_empty() || month_of(&next).is_none())) {
            self.clock(number, 0, None)?;
            self.at += 1;
            return Some(());
        }
        if let Some((skipped, month)) = self.month_after(self.at + 1) {
            self.at += 1 + skipped + 1;
            let year = self.year();
            return self.dated(year, month, number);
        }
        let seconds = self.unit(&next)?;
        self.ago(i64::from(number).checked_mul(seconds)?)?;
        self.at += 2;
        Some(())
    }

    /// A month within two words of here: "12 novembre", "12th of November".
    fn month_after(&self, from: usize) -> Option<(usize, Month)> {
        (0..=2).find_map(|skipped| {
            let between = (0..skipped).all(|n| {
                matches!(
                    self.word(from + n),
                    "de" | "of" | "st" | "nd" | "rd" | "th" | "er" | "o"
                )
            });
            let month = between.then(|| month_of(self.word(from + skipped)))??;
            Some((skipped, month))
        })
    }

    /// A year here, after "de" or "del" too.
    fn year(&mut self) -> Option<i32> {
        let skipped = usize::from(matches!(self.word(self.at), "de" | "del"));
        let year = self.number(self.at + skipped)?;
        let year = i32::try_from(year)
            .ok()
            .filter(|y| (1990..2200).contains(y))?;
        self.at += skipped + 1;
        Some(year)
    }

    fn dated(&mut self, year: Option<i32>, month: Month, day: u32) -> Option<()> {
        let day = u8::try_from(day).ok()?;
        let day = match year {
            Some(year) => Day::On(Date::from_calendar_date(year, month, day).ok()?),
            None => {
                // Some year has it.
                Date::from_calendar_date(2024, month, day).ok()?;
                Day::Yearly(month, day)
            }
        };
        once(&mut self.found.day, day)
    }

    /// `18:40`, `12/11/2025`, `2025-11-12`.
    fn joined(&mut self, numbers: &[u32], joint: char) -> Option<()> {
        let clock_before = self.at > 0 && words::CLOCK.contains(&self.word(self.at - 1));
        let german = self.language.starts_with("de");
        let here = self.at;
        self.at += 1;
        match (numbers, joint) {
            ([hour, minute] | [hour, minute, _], ':') => {
                let half = meridiem(self.word(here + 1));
                self.at += usize::from(half.is_some());
                self.clock(*hour, *minute, half)
            }
            ([hour, minute], '.') if clock_before || self.found.day.is_some() || !german => {
                self.clock(*hour, *minute, None)
            }
            ([year, month, day], _) if *year >= 1990 => {
                let year = i32::try_from(*year).ok()?;
                self.dated(Some(year), nth(*month)?, *day)
            }
            ([one, other, year], _) => {
                let year = if *year < 100 { year + 2000 } else { *year };
                let year = i32::try_from(year).ok()?;
                self.either(*one, *other, Some(year))
            }
            ([one, other], '/' | '.') => self.either(*one, *other, None),
            _ => None,
        }
    }

    /// Day and month as the page's language orders them; the later of the two where English may
    /// mean either.
    fn either(&mut self, one: u32, other: u32, year: Option<i32>) -> Option<()> {
        let american = self.language.starts_with("en-us");
        let unclear = self.language.is_empty() || self.language == "en";
        let mut readings = Vec::new();
        for (day, month, fits) in [(one, other, !american), (other, one, american || unclear)] {
            let whole = nth(month).filter(|month| {
                let day = u8::try_from(day).unwrap_or(0);
                Date::from_calendar_date(year.unwrap_or(2024), *month, day).is_ok()
            });
            if let (true, Some(month)) = (fits, whole) {
                readings.push((day, month));
            }
        }
        let now = self.now;
        let (day, month) = readings.into_iter().max_by_key(|(day, month)| {
            let mut alone = Found::default();
            let day = u8::try_from(*day).unwrap_or(0);
            alone.day = match year {
                Some(year) => Date::from_calendar_date(year, *month, day)
                    .ok()
                    .map(Day::On),
                None => Some(Day::Yearly(*month, day)),
            };
            alone.latest(now)
        })?;
        self.dated(year, month, day)
    }

    fn clock(&mut self, hour: u32, minute: u32, after_noon: Option<bool>) -> Option<()> {
        let hour = match after_noon {
            Some(after) if (1..=12).contains(&hour) => hour % 12 + if after { 12 } else { 0 },
            Some(_) => return None,
            None => hour,
        };
        let (hour, minute) = (u8::try_from(hour).ok()?, u8::try_from(minute).ok()?);
        Time::from_hms(hour, minute, 0).ok()?;
        once(&mut self.found.clock, (hour, minute))
    }

    fn ago(&mut self, seconds: i64) -> Option<()> {
        let sum = self.found.ago.unwrap_or(0).checked_add(seconds)?;
        // A century back is no comment's age.
        (sum < 100 * YEAR).then(|| self.found.ago = Some(sum))
    }

    fn worded(&mut self, word: &str) -> Option<()> {
        for (phrase, back) in words::DAYS_BACK {
            let length = phrase.split(' ').count();
            let here = phrase
                .split(' ')
                .enumerate()
                .all(|(n, part)| self.word(self.at + n) == part);
            if here {
                self.at += length;
                let day = self.now.date().checked_sub(Duration::days(*back))?;
                return once(&mut self.found.day, Day::On(day));
            }
        }
        if words::HALVES.contains(&word) {
            return self.half();
        }
        if let Some(one) = number_of(word)
            && let Some(skipped) = self.unit_after(self.at + 1)
        {
            // "a few", "un paio di": the last number word is the one meant.
            let inner = (1..=skipped).rev().map(|n| self.word(self.at + n));
            let number = inner
                .filter(|word| !matches!(*word, "a" | "an"))
                .find_map(number_of)
                .unwrap_or(one);
            let seconds = self.unit(self.word(self.at + 1 + skipped))?;
            self.ago(number.checked_mul(seconds)?)?;
            self.at += skipped + 2;
            return Some(());
        }
        let weekday = words::WEEKDAYS
            .iter()
            .position(|names| names.contains(&word));
        let month = month_of(word);
        if let Some(month) = month
            && let Some(number) = self.number(self.at + 1)
        {
            self.at += 1;
            if let Some(year) = self.year() {
                return once(&mut self.found.day, Day::In(year, month));
            }
            self.at += 1;
            if matches!(self.word(self.at), "st" | "nd" | "rd" | "th") {
                self.at += 1;
            }
            let year = self.year();
            return self.dated(year, month, number);
        }
        self.at += 1;
        if let Some(weekday) = weekday {
            let today = i64::from(self.now.weekday().number_days_from_monday());
            let back = (today - i64::try_from(weekday).ok()? + 6).rem_euclid(7) + 1;
            return once(&mut self.found.weekday, back);
        }
        if words::LAST.contains(&word) {
            self.found.last = true;
            return Some(());
        }
        if words::NOISE.contains(&word) || words::CLOCK.contains(&word) {
            return Some(());
        }
        // A unit without its number: which one, "scorsa" says.
        let unit = self.unit(word).filter(|_| word.len() > 2)?;
        once(&mut self.found.unit, unit)
    }

    /// Half a unit, or half of the one just said ("un'ora e mezza").
    fn half(&mut self) -> Option<()> {
        let skipped = self.unit_after(self.at + 1);
        if let Some(skipped) = skipped {
            let seconds = self.unit(self.word(self.at + 1 + skipped))?;
            self.at += skipped + 2;
            return self.ago(seconds / 2);
        }
        let before = (0..self.at).rev().find_map(|at| self.unit(self.word(at)))?;
        self.found.ago?;
        self.at += 1;
        self.ago(before / 2)
    }

    /// How many words stand between here and a unit: "un paio di ore", "half an hour".
    fn unit_after(&self, from: usize) -> Option<usize> {
        let filler = |at: &usize| {
            matches!(
                self.word(*at),
                "di" | "d" | "of" | "a" | "an" | "paio" | "couple" | "few"
            )
        };
        let skipped = (from..from + 3).take_while(filler).count();
        if self.unit(self.word(from + skipped)).is_some() {
            return Some(skipped);
        }
        // A year's short name looks like an article: "il y a un an".
        let year = self.word(from) == "an" && self.language.starts_with("fr");
        year.then_some(0)
    }
}

fn nth(month: u32) -> Option<Month> {
    Month::try_from(u8::try_from(month).ok()?).ok()
}

fn month_of(word: &str) -> Option<Month> {
    let at = words::MONTHS
        .iter()
        .position(|names| names.contains(&word))?;
    nth(u32::try_from(at).ok()? + 1)
}

fn number_of(word: &str) -> Option<i64> {
    let mut rows = words::NUMBERS.iter();
    rows.find(|(_, names)| names.contains(&word))
        .map(|(number, _)| *number)
}

fn meridiem(word: &str) -> Option<bool> {
    let mut rows = words::MERIDIEMS.iter();
    rows.find(|(name, _)| *name == word)
        .map(|(_, after)| *after)
}
