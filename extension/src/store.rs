//! What Garbo keeps, and the only place that names where.
//!
//! Settings are one object, written whole and at once, so that being killed half-way loses a
//! change but never tears one. Only what differs from the defaults is kept: a default that gets
//! better in a later version reaches everyone who never touched it.

use std::cell::RefCell;

use garbo::case::Ledger;
use garbo::settings::{Settings, Template, from_stored, to_stored};
use serde_json::Value;

use crate::background::health::Tallies;
use crate::browser::{self, Area, Place, Refused};

/// The settings, as differences from the defaults.
const SETTINGS: &str = "settings";
/// Settings this build could not read, set aside before they were written over.
const SET_ASIDE: &str = "settings_set_aside";
/// Tabs opened by a gesture, with their origin; forgotten with the browser.
const VISITS: &str = "visits";
/// Documents of comments that pages frame; forgotten with the browser.
const FRAMED: &str = "framed";
/// So many of them at most, the latest.
const MOST_FRAMED: usize = 64;
/// What pages have observed; forgotten with the browser.
const LEDGER: &str = "ledger";
/// How well sites are read.
const TALLIES: &str = "health";
/// What the names in it are hashed with; forgotten with the browser too.
const SECRET: &str = "secret";
/// A template on its way to the editor; forgotten with the browser.
const TO_EDIT: &str = "template_to_edit";

/// The settings as kept; the defaults where nothing is, or nothing this build can read.
pub async fn settings() -> Settings {
    let kept = browser::kept::<Value>(Area::Local, SETTINGS).await;
    kept.ok()
        .flatten()
        .and_then(|kept| from_stored(kept).ok())
        .unwrap_or_default()
}

/// Keeps the settings.
///
/// # Errors
/// When the browser refuses; what was kept before still is.
pub async fn keep_settings(settings: &Settings) -> Result<(), Refused> {
    if let Some(older) = browser::kept::<Value>(Area::Local, SETTINGS).await?
        && from_stored(older.clone()).is_err()
    {
        browser::keep(Area::Local, SET_ASIDE, &older).await?;
    }
    browser::keep(Area::Local, SETTINGS, &to_stored(settings)).await
}

/// A tab opened by a gesture of the person's, and the origin it stood on.
pub type Visit = (i32, String);

/// All such tabs.
pub async fn visits() -> Vec<Visit> {
    browser::kept(Area::Session, VISITS)
        .await
        .ok()
        .flatten()
        .unwrap_or_default()
}

/// Remembers one such tab; `false` when the browser refuses.
pub async fn visit(tab: i32, origin: &str) -> bool {
    let mut visits = visits().await;
    visits.retain(|(other, _)| *other != tab);
    visits.push((tab, origin.to_owned()));
    browser::keep(Area::Session, VISITS, &visits).await.is_ok()
}

/// Forgets every such tab on an origin that was taken back.
pub async fn forget_visits(taken: impl Fn(&str) -> bool) {
    let mut visits = visits().await;
    let before = visits.len();
    visits.retain(|(_, origin)| !taken(origin));
    if visits.len() < before {
        // Refused, they are forgotten with the browser anyway.
        let _ = browser::keep(Area::Session, VISITS, &visits).await;
    }
}

/// A document of comments framed in a tab, as the browser numbers both, and its origin.
pub type Framed = (i32, i64, String);

thread_local! {
    /// Those on their way to be kept, so that none is lost that comes while another is being kept.
    static COMING: RefCell<Vec<Framed>> = const { RefCell::new(Vec::new()) };
}

/// All such documents that have told of themselves.
pub async fn framed() -> Vec<Framed> {
    let kept = browser::kept(Area::Session, FRAMED).await;
    kept.ok().flatten().unwrap_or_default()
}

/// Remembers one.
pub async fn frame(place: Place, origin: &str) {
    let Place { tab, frame } = place;
    COMING.with_borrow_mut(|coming| coming.push((tab, frame, origin.to_owned())));
    let mut all = framed().await;
    let coming = COMING.take();
    if coming.iter().all(|one| all.contains(one)) {
        return;
    }
    all.retain(|(tab, frame, _)| coming.iter().all(|new| (new.0, new.1) != (*tab, *frame)));
    all.extend(coming);
    all.drain(..all.len().saturating_sub(MOST_FRAMED));
    // Refused, its comments are missing from the list.
    let _ = browser::keep(Area::Session, FRAMED, &all).await;
}

/// Forgets one that has gone.
pub async fn forget_frame(place: Place) {
    let mut all = framed().await;
    all.retain(|(tab, frame, _)| (*tab, *frame) != (place.tab, place.frame));
    let _ = browser::keep(Area::Session, FRAMED, &all).await;
}

/// What pages have observed so far.
pub async fn ledger() -> Ledger {
    let kept = browser::kept(Area::Session, LEDGER).await;
    kept.ok().flatten().unwrap_or_default()
}

/// Keeps it; `false` when the browser refuses.
pub async fn keep_ledger(ledger: &Ledger) -> bool {
    browser::keep(Area::Session, LEDGER, ledger).await.is_ok()
}

/// How well sites have been read so far.
pub async fn tallies() -> Tallies {
    let kept = browser::kept(Area::Local, TALLIES).await;
    kept.ok().flatten().unwrap_or_default()
}

/// Keeps it; `false` when the browser refuses.
pub async fn keep_tallies(tallies: &Tallies) -> bool {
    browser::keep(Area::Local, TALLIES, tallies).await.is_ok()
}

/// Forgets what was counted on sites that were taken back.
pub async fn forget_tallies(taken: impl Fn(&str) -> bool) {
    let mut tallies = tallies().await;
    if tallies.forget(taken) {
        // Refused, they are forgotten with the counts of the next forty sites.
        let _ = keep_tallies(&tallies).await;
    }
}

/// What names are hashed with, made on first use.
pub async fn secret() -> Option<String> {
    if let Some(secret) = browser::kept(Area::Session, SECRET).await.ok().flatten() {
        return Some(secret);
    }
    let secret = browser::secret()?;
    browser::keep(Area::Session, SECRET, &secret).await.ok()?;
    // Two questions at once may both have made one: what is kept is what counts.
    browser::kept(Area::Session, SECRET).await.ok().flatten()
}

/// Leaves a template for the editor, in place of any that still waits there.
///
/// # Errors
/// When the browser refuses.
pub async fn leave_template(template: &Template) -> Result<(), Refused> {
    browser::keep(Area::Session, TO_EDIT, &Some(template)).await
}

/// The template that waits for the editor; it waits no longer then.
pub async fn take_template() -> Option<Template> {
    let waiting = browser::kept::<Template>(Area::Session, TO_EDIT).await;
    let waiting = waiting.ok().flatten();
    if waiting.is_some() {
        // Refused, it would be offered once more: the person can cancel it.
        let _ = browser::keep(Area::Session, TO_EDIT, &None::<Template>).await;
    }
    waiting
}
