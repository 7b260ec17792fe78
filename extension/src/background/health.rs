//! How well each site is still read: counts of the selectors that found something or nothing on
//! comments a person viewed, and the light that follows from them.

use std::collections::BTreeMap;

use garbo::protocol::{
    Fared, FieldCounts, FromBackground, Health, Light, PageAnswer, PageReport, PageState, Route,
    RowField, ToPage,
};
use serde::{Deserialize, Serialize};

use super::{failed, sites};
use crate::browser::Place;
use crate::{browser, store};
use garbo::protocol::Failure;

/// Comments heard of at one time: more is no page of ours.
pub const AT_ONCE: usize = 64;
/// The most rows on sites that are kept; the longest untouched goes first.
const MOST: usize = 40;
/// Past so many comments all counts are halved: what a site was like long ago counts ever less.
const FULL: u16 = 60;
/// Fewer comments than these prove nothing.
const ENOUGH: u16 = 3;
/// The most selectors a row has for one field.
const SELECTORS: u8 = 16;
/// The longest name of a row, the longest and the most lines of a skeleton.
const NAME: usize = 40;
const LINE: usize = 400;
const LINES: usize = 400;

/// One row on one site.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Tally {
    /// The site.
    pub origin: String,
    /// The row.
    pub row: String,
    /// Comments viewed, by the way they were found.
    pub viewed: BTreeMap<Route, u16>,
    /// How each field of theirs fared.
    pub fields: BTreeMap<RowField, FieldCounts>,
}

impl Tally {
    fn add(&mut self, fared: &Fared) {
        *self.viewed.entry(fared.route).or_default() += 1;
        for one in &fared.fields {
            let counts = self.fields.entry(one.field).or_default();
            match one.at {
                Some(at) if at < SELECTORS => {
                    let at = usize::from(at);
                    if counts.found.len() <= at {
                        counts.found.resize(at + 1, 0);
                    }
                    if let Some(count) = counts.found.get_mut(at) {
                        *count = count.saturating_add(1);
                    }
                }
                Some(_) => {}
                None => counts.missed = counts.missed.saturating_add(1),
            }
        }
        if self.viewed.values().sum::<u16>() > FULL {
            let halved = |count: &mut u16| *count /= 2;
            self.viewed.values_mut().for_each(halved);
            for counts in self.fields.values_mut() {
                halved(&mut counts.missed);
                counts.found.iter_mut().for_each(halved);
            }
        }
    }

    /// Fields that were missing more often than not.
    fn missing(&self) -> Vec<RowField> {
        let missing = |counts: &FieldCounts| {
            let found: u16 = counts.found.iter().sum();
            found + counts.missed >= ENOUGH && counts.missed > found
        };
        (self.fields.iter())
            .filter(|(_, counts)| missing(counts))
            .map(|(field, _)| *field)
            .collect()
    }
}

/// All of them, the last touched last.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Tallies {
    all: Vec<Tally>,
}

impl Tallies {
    /// Adds what a page of a site has told of one comment.
    pub fn add(&mut self, origin: &str, fared: &Fared) {
        let named = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        if fared.row.len() > NAME || !fared.row.chars().all(named) {
            return;
        }
        let place = (self.all.iter()).position(|one| one.origin == origin && one.row == fared.row);
        let mut tally = match place {
            Some(place) => self.all.remove(place),
            None => Tally {
                origin: origin.to_owned(),
                row: fared.row.clone(),
                ..Tally::default()
            },
        };
        tally.add(fared);
        self.all.push(tally);
        let over = self.all.len().saturating_sub(MOST);
        self.all.drain(..over);
    }

    /// One row on one site.
    #[must_use]
    pub fn of(&self, origin: &str, row: &str) -> Option<&Tally> {
        (self.all.iter()).find(|one| one.origin == origin && one.row == row)
    }

    /// Forgets sites; whether there was anything to forget.
    pub fn forget(&mut self, site: impl Fn(&str) -> bool) -> bool {
        let before = self.all.len();
        self.all.retain(|one| !site(&one.origin));
        self.all.len() < before
    }
}

/// The light of a page as it stands, by what was counted on its site.
#[must_use]
pub fn light(state: &PageState, tally: Option<&Tally>) -> Health {
    let missing = tally.map(Tally::missing).unwrap_or_default();
    let light = match state.route {
        Route::Selection => Light::Selection,
        Route::Row if missing.is_empty() => Light::Fine,
        Route::Row | Route::Generic => Light::Partly,
    };
    let missing = if light == Light::Partly {
        missing
    } else {
        Vec::new()
    };
    Health { light, missing }
}

/// Adds what a page has told; `false` when the browser refuses to keep it.
pub async fn note(fares: &[Fared], origin: &str) -> bool {
    let mut tallies = store::tallies().await;
    for fared in fares {
        tallies.add(origin, fared);
    }
    store::keep_tallies(&tallies).await
}

/// The page in a tab as it stands, with what was counted on its site.
async fn looked(tab: i32, skeleton: bool) -> Result<(PageState, Option<Tally>), Failure> {
    match browser::ask_page(tab, &ToPage::Health { skeleton }).await {
        Ok(PageAnswer::Health { state }) => {
            let origin = sites::origin_at(Place::from(tab)).await;
            let tallies = store::tallies().await;
            let of = |origin: String| tallies.of(&origin, state.row.as_deref()?).cloned();
            let tally = origin.and_then(of);
            Ok((state, tally))
        }
        Ok(_) => Err(Failure::Malformed),
        Err(_) => Err(Failure::NoPage),
    }
}

/// How well a tab's page is read.
pub async fn of(tab: i32) -> FromBackground {
    match looked(tab, false).await {
        Ok((state, tally)) => FromBackground::Health(light(&state, tally.as_ref())),
        Err(failure) => failed(failure),
    }
}

/// What a person may save of a tab's page.
pub async fn report(tab: i32) -> FromBackground {
    match looked(tab, true).await {
        Ok((state, tally)) => {
            let tally = tally.unwrap_or_default();
            let report = Box::new(PageReport {
                garbo: env!("CARGO_PKG_VERSION").to_owned(),
                browser: browser::name(),
                row: state.row,
                route: state.route,
                viewed: tally.viewed,
                fields: tally.fields,
                skeleton: bare(state.skeleton),
            });
            FromBackground::Report { report }
        }
        Err(failure) => failed(failure),
    }
}

/// The lines of a skeleton and nothing else: whatever a page's script made of them, none holds a
/// digit, an address or a letter that tags are not made of.
fn bare(lines: Vec<String>) -> Vec<String> {
    let plain = |c: char| c.is_ascii_alphabetic() || " -_:=@#*…".contains(c);
    let kept = |line: &String| line.len() <= LINE && line.chars().all(plain);
    lines.into_iter().filter(kept).take(LINES).collect()
}

#[cfg(test)]
mod tests {
    use garbo::protocol::FieldFared;

    use super::*;

    fn fared(row: &str, route: Route, fields: &[(RowField, Option<u8>)]) -> Fared {
        let fields = fields.iter().map(|(field, at)| FieldFared {
            field: *field,
            at: *at,
        });
        Fared {
            row: row.into(),
            route,
            fields: fields.collect(),
        }
    }

    fn state(route: Route) -> PageState {
        PageState {
            row: Some("x".into()),
            route,
            skeleton: Vec::new(),
        }
    }

    const HERE: &str = "https://x.example";

    #[test]
    fn a_field_that_goes_missing_is_named_and_one_that_comes_back_is_not() {
        let mut tallies = Tallies::default();
        let good = [(RowField::Text, Some(0)), (RowField::Time, Some(1))];
        let bad = [(RowField::Text, Some(0)), (RowField::Time, None)];
        let lit = |tallies: &Tallies| light(&state(Route::Row), tallies.of(HERE, "x"));
        let fine = Health {
            light: Light::Fine,
            missing: vec![],
        };
        assert_eq!(lit(&tallies), fine, "nothing counted yet, nothing amiss");
        for _ in 0..2 {
            tallies.add(HERE, &fared("x", Route::Row, &bad));
        }
        assert_eq!(lit(&tallies), fine, "two comments prove nothing");
        tallies.add(HERE, &fared("x", Route::Row, &bad));
        let partly = Health {
            light: Light::Partly,
            missing: vec![RowField::Time],
        };
        assert_eq!(lit(&tallies), partly);
        for _ in 0..3 {
            tallies.add(HERE, &fared("x", Route::Row, &good));
        }
        assert_eq!(lit(&tallies), fine);
        // After a long good time a change of the site still shows within a day's work.
        for _ in 0..500 {
            tallies.add(HERE, &fared("x", Route::Row, &good));
        }
        for _ in 0..FULL {
            tallies.add(HERE, &fared("x", Route::Row, &bad));
        }
        assert_eq!(lit(&tallies), partly);
        let kept = serde_json::to_string(&tallies).unwrap();
        assert_eq!(serde_json::from_str::<Tallies>(&kept).unwrap(), tallies);
    }

    #[test]
    fn the_way_comments_are_found_now_decides() {
        for (route, expected) in [
            (Route::Row, Light::Fine),
            (Route::Generic, Light::Partly),
            (Route::Selection, Light::Selection),
        ] {
            assert_eq!(light(&state(route), None).light, expected);
        }
    }

    #[test]
    fn it_stays_small_whatever_a_page_tells() {
        let mut tallies = Tallies::default();
        let odd = [
            (RowField::Id, Some(255)),
            (RowField::Text, Some(SELECTORS - 1)),
        ];
        for n in 0..3 * MOST {
            tallies.add(
                &format!("https://s{n}.example"),
                &fared("x", Route::Row, &odd),
            );
            for row in ["Ada Neri", "è", &"r".repeat(NAME + 1), "<b>"] {
                tallies.add(HERE, &fared(row, Route::Row, &odd));
            }
        }
        assert_eq!(tallies.all.len(), MOST);
        let last = format!("https://s{}.example", 3 * MOST - 1);
        let kept = tallies.of(&last, "x").unwrap();
        assert_eq!(
            kept.fields[&RowField::Text].found.len(),
            usize::from(SELECTORS)
        );
        assert_eq!(kept.fields[&RowField::Id], FieldCounts::default());
        assert!(tallies.forget(|origin| origin == last));
        assert!(!tallies.forget(|origin| origin == last));
    }

    #[test]
    fn a_skeleton_holds_nothing_but_names_of_parts() {
        let good = [
            "article @role=article @data-testid=… *",
            "  #text",
            "  a-b @x:y",
        ];
        let bad = [
            "div 7",
            "div <b>",
            "div Perché",
            "https://x.example/",
            "a.b",
        ];
        let lines = good.iter().chain(&bad).map(|line| (*line).to_owned());
        assert_eq!(bare(lines.collect()), good);
        assert!(bare(vec!["d".repeat(LINE + 1)]).is_empty());
        assert_eq!(bare(vec!["div".to_owned(); 2 * LINES]).len(), LINES);
    }
}
