//! What Garbo keeps, and the only place that names where.
//!
//! Settings are one object, written whole and at once, so that being killed half-way loses a
//! change but never tears one. Only what differs from the defaults is kept: a default that gets
//! better in a later version reaches everyone who never touched it.

use std::collections::BTreeMap;

use garbo::settings::{Settings, VERSION};
use serde_json::{Map, Value};

use crate::browser::{self, Area, Refused};

/// The settings, as differences from the defaults.
const SETTINGS: &str = "settings";
/// Settings this build could not read, set aside before they were written over.
const SET_ASIDE: &str = "settings_set_aside";
/// Tabs opened by a gesture, with their origin; forgotten with the browser.
const VISITS: &str = "visits";

/// The settings as kept; the defaults where nothing is, or nothing this build can read.
pub async fn settings() -> Settings {
    let kept = browser::kept::<Value>(Area::Local, SETTINGS).await;
    kept.ok()
        .flatten()
        .and_then(|kept| restored(kept).ok())
        .unwrap_or_default()
}

/// Keeps the settings.
///
/// # Errors
/// When the browser refuses; what was kept before still is.
pub async fn keep_settings(settings: &Settings) -> Result<(), Refused> {
    if let Some(older) = browser::kept::<Value>(Area::Local, SETTINGS).await?
        && restored(older.clone()).is_err()
    {
        browser::keep(Area::Local, SET_ASIDE, &older).await?;
    }
    let kept = differences(settings).map_err(|why| Refused::from_str(&why.to_string()))?;
    browser::keep(Area::Local, SETTINGS, &kept).await
}

/// Tabs opened by a gesture of the person's, with the origin they stood on.
pub async fn visits() -> BTreeMap<i32, String> {
    browser::kept(Area::Session, VISITS)
        .await
        .ok()
        .flatten()
        .unwrap_or_default()
}

/// Remembers one such tab; `false` when the browser refuses.
pub async fn visit(tab: i32, origin: &str) -> bool {
    let mut visits = visits().await;
    visits.insert(tab, origin.to_owned());
    browser::keep(Area::Session, VISITS, &visits).await.is_ok()
}

/// Forgets every such tab on an origin that `stays` refuses.
pub async fn forget_visits(stays: impl Fn(i32, &str) -> bool) {
    let mut visits = visits().await;
    let before = visits.len();
    visits.retain(|tab, origin| stays(*tab, origin));
    if visits.len() < before {
        let _ = browser::keep(Area::Session, VISITS, &visits).await;
    }
}

/// What to keep of these settings: the version, and whatever is not as by default.
///
/// # Errors
/// None for settings of ours, which all have a JSON shape.
pub fn differences(settings: &Settings) -> Result<Value, serde_json::Error> {
    let mine = serde_json::to_value(settings)?;
    let default = serde_json::to_value(Settings::default())?;
    let mut kept = difference(&mine, &default).unwrap_or(Value::Object(Map::new()));
    if let Some(kept) = kept.as_object_mut() {
        kept.insert("version".to_owned(), VERSION.into());
    }
    Ok(kept)
}

/// The settings behind what was kept.
///
/// # Errors
/// When it is no settings object of this version.
pub fn restored(kept: Value) -> Result<Settings, serde_json::Error> {
    let mut whole = serde_json::to_value(Settings::default())?;
    lay_over(&mut whole, kept);
    let settings: Settings = serde_json::from_value(whole)?;
    if settings.version > VERSION {
        return Err(serde::de::Error::custom("written by a later version"));
    }
    Ok(settings)
}

fn difference(mine: &Value, default: &Value) -> Option<Value> {
    match (mine, default) {
        _ if mine == default => None,
        (Value::Object(mine), Value::Object(default)) => Some(Value::Object(
            mine.iter()
                .filter_map(|(key, value)| {
                    let default = default.get(key).unwrap_or(&Value::Null);
                    Some((key.clone(), difference(value, default)?))
                })
                .collect(),
        )),
        _ => Some(mine.clone()),
    }
}

fn lay_over(whole: &mut Value, kept: Value) {
    match (whole, kept) {
        (Value::Object(whole), Value::Object(kept)) => {
            for (key, value) in kept {
                lay_over(whole.entry(key).or_insert(Value::Null), value);
            }
        }
        (whole, kept) => *whole = kept,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use garbo::reply::Register;
    use serde_json::json;

    #[test]
    fn untouched_settings_keep_their_version_alone() {
        let kept = differences(&Settings::default()).unwrap();
        assert_eq!(kept, json!({ "version": VERSION }));
        assert_eq!(restored(kept).unwrap(), Settings::default());
    }

    #[test]
    fn what_was_changed_comes_back() {
        let mut settings = Settings::default();
        settings.brand.agent = "Giulia".into();
        settings.brand.register = Register::Lei;
        settings.policy.answer_insults = false;
        settings.off_sites = vec!["https://example.org".into()];
        let kept = differences(&settings).unwrap();
        assert_eq!(
            kept,
            json!({
                "version": VERSION,
                "brand": { "agent": "Giulia", "register": "lei" },
                "policy": { "answer_insults": false },
                "off_sites": ["https://example.org"],
            })
        );
        assert_eq!(restored(kept).unwrap(), settings);
    }

    /// One fixture for each schema version ever shipped: what an older build kept must be read.
    #[test]
    fn every_version_is_still_read() {
        let first = json!({ "version": 1, "brand": { "name": "Rovere" }, "interface": "en" });
        let settings = restored(first).unwrap();
        assert_eq!(settings.brand.name, "Rovere");
    }

    #[test]
    fn what_cannot_be_read_is_an_error_and_not_half_an_object() {
        assert!(restored(json!({ "version": VERSION + 1 })).is_err());
        assert!(restored(json!({ "unheard_of": true })).is_err());
        assert!(restored(json!("nonsense")).is_err());
    }
}
