//! Where Garbo works: the origins a person has granted, and those it has switched off again.
//!
//! The browser's grant is the truth and is asked each time. Content scripts follow from it: they
//! are registered for what is granted and not switched off, and reconciled whenever either
//! changes, on installing and on start-up, since a registration vanishes with an update.

use garbo::protocol::{PageAnswer, Site, ToPage};
use garbo::settings::Settings;

use super::tier::origin_of;
use super::words;
use crate::browser::{Place, Script};
use crate::{browser, store};

/// The names of our registrations: pages, and comments that pages frame.
const SCRIPT: &str = "garbo";
const FRAMES: &str = "garbo-frames";

/// The content script: one file, which the packager makes of those that `page/files.json` lists.
const PAGE: &str = "page/garbo.js";

/// The content script with its sheets and frames, as `page/files.json` lists them.
#[must_use]
pub fn script() -> Script {
    let listed: Script =
        serde_json::from_str(include_str!("../../page/files.json")).unwrap_or_default();
    Script {
        js: vec![PAGE.to_owned()],
        css: listed
            .css
            .iter()
            .map(|name| format!("page/{name}"))
            .collect(),
        frames: listed.frames,
    }
}

/// A page of comments that other pages frame, as `page/files.json` lists them.
#[must_use]
pub fn is_frame(url: &str) -> bool {
    let patterns = script().frames;
    patterns.iter().any(|pattern| {
        let start = pattern.strip_suffix('*').unwrap_or(pattern);
        url.starts_with(start)
    })
}

/// Those of them the browser lets us into.
fn entered(frames: &[String], granted: &[String]) -> Vec<String> {
    let open = |frame: &&String| {
        let origin = origin_of(frame);
        origin.is_some_and(|origin| granted.iter().any(|pattern| covers(pattern, &origin)))
    };
    frames.iter().filter(open).cloned().collect()
}

/// The origins whose comments the page in a tab frames.
pub async fn framed(tab: i32) -> Vec<String> {
    match browser::ask_page(tab, &ToPage::Frames).await {
        Ok(PageAnswer::Frames { origins }) => origins,
        _ => Vec::new(),
    }
}

/// The match pattern of an origin. Patterns know no port: all ports of a host go together.
#[must_use]
pub fn pattern_of(origin: &str) -> Option<String> {
    let (scheme, host) = origin.split_once("://")?;
    let host = match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|b| b.is_ascii_digit()) => name,
        _ => host,
    };
    (!host.is_empty()).then(|| format!("{scheme}://{host}/*"))
}

/// A match pattern lets us into an origin.
#[must_use]
pub fn covers(pattern: &str, origin: &str) -> bool {
    let Some(own) = pattern_of(origin) else {
        return false;
    };
    let parts = |pattern: &str| -> Option<(String, String)> {
        let (scheme, host) = pattern.strip_suffix("/*")?.split_once("://")?;
        Some((scheme.to_owned(), host.to_owned()))
    };
    let (Some((scheme, host)), Some((wanted_scheme, wanted))) = (parts(pattern), parts(&own))
    else {
        return pattern == "<all_urls>";
    };
    let web = matches!(wanted_scheme.as_str(), "http" | "https");
    let scheme_fits = scheme == wanted_scheme || (scheme == "*" && web);
    let host_fits = match host.strip_prefix("*.") {
        Some(parent) => {
            wanted == parent
                || wanted
                    .strip_suffix(parent)
                    .is_some_and(|sub| sub.ends_with('.'))
        }
        None => host == "*" || host == wanted,
    };
    scheme_fits && host_fits
}

/// What the browser and the person say of one origin.
#[must_use]
pub fn site(origin: &str, granted: &[String], settings: &Settings) -> Site {
    Site {
        origin: origin.to_owned(),
        granted: granted.iter().any(|pattern| covers(pattern, origin)),
        on: !settings.off_sites.iter().any(|off| off == origin),
    }
}

/// Every origin the person has granted one by one, in alphabetical order, and every one they have
/// switched off.
#[must_use]
pub fn all(granted: &[String], settings: &Settings) -> Vec<Site> {
    let mut origins: Vec<String> = granted
        .iter()
        .filter_map(|pattern| pattern.strip_suffix("/*"))
        .filter(|origin| !origin.contains('*'))
        .map(str::to_owned)
        .chain(settings.off_sites.iter().cloned())
        .collect();
    origins.sort();
    origins.dedup();
    origins
        .iter()
        .map(|origin| site(origin, granted, settings))
        .collect()
}

/// The settings with one origin switched on or off.
#[must_use]
pub fn switched(mut settings: Settings, origin: &str, on: bool) -> Settings {
    settings.off_sites.retain(|off| off != origin);
    if !on {
        settings.off_sites.push(origin.to_owned());
        settings.off_sites.sort();
    }
    settings
}

/// Garbo may work on this origin in this tab: the site is granted and on, or the person opened it
/// there by a gesture of their own.
pub async fn may_work(tab: i32, origin: &str, settings: &Settings) -> bool {
    let site = site(origin, &browser::granted_patterns().await, settings);
    (site.granted && site.on)
        || (store::visits().await.iter()).any(|(visited, at)| *visited == tab && at == origin)
}

/// Garbo may work in this tab, as far as the browser lets us see where it stands.
pub async fn may_work_in(tab: i32, settings: &Settings) -> bool {
    let url = browser::tab(tab).await.and_then(|tab| tab.url);
    match url.as_deref().and_then(origin_of) {
        Some(origin) => may_work(tab, &origin, settings).await,
        None => false,
    }
}

/// The origin of a document, as far as the browser lets us see it. Which frame is which the page
/// alone knows: where it has comments of several origins, none is told.
pub async fn origin_at(place: Place) -> Option<String> {
    if place.frame == 0 {
        let url = browser::tab(place.tab).await.and_then(|tab| tab.url);
        return url.as_deref().and_then(origin_of);
    }
    match framed(place.tab).await.as_slice() {
        [origin] => Some(origin.clone()),
        _ => None,
    }
}

/// Brings registrations and open tabs in line with grants and settings.
///
/// Grants and settings may change while this is at work, and then two of them are: the one that saw
/// the older state could have the last word on a page. So each looks again at its end, and does it
/// anew until what it did is what stands, and gives that: grants and settings. Who answers with
/// anything older could have the last word too.
pub async fn reconcile() -> (Vec<String>, Settings) {
    let stands = async || (browser::granted_patterns().await, store::settings().await);
    let mut seen = stands().await;
    loop {
        let (granted, settings) = &seen;
        bring_in_line(granted, settings).await;
        let now = stands().await;
        if now == seen {
            return now;
        }
        seen = now;
    }
}

async fn bring_in_line(granted: &[String], settings: &Settings) {
    let off: Vec<String> = settings
        .off_sites
        .iter()
        .filter_map(|origin| pattern_of(origin))
        .collect();
    // That the browser refuses a registration is no reason to leave open tabs as they were.
    let script = script();
    let _ = browser::run_on(SCRIPT, granted, &off, false, &script).await;
    let frames = entered(&script.frames, granted);
    let _ = browser::run_on(FRAMES, &frames, &off, true, &script).await;
    for tab in browser::tabs().await {
        if let Some(id) = tab.id {
            greet(id, tab.url.as_deref().and_then(origin_of), settings).await;
            greet_frames(id, granted, settings).await;
        }
    }
}

/// Has the comments that a tab's page frames ask anew whether Garbo may work there; puts a content
/// script where it may be.
async fn greet_frames(tab: i32, granted: &[String], settings: &Settings) {
    let framed = framed(tab).await;
    if framed.is_empty() {
        return;
    }
    if framed.iter().any(|origin| {
        let site = site(origin, granted, settings);
        site.granted && site.on
    }) {
        // Where it stands already, it stays as it is.
        let _ = browser::inject(tab, true, &script()).await;
    }
    browser::tell_all(tab, &ToPage::AskAgain).await;
}

/// Tells one tab's content script where it stands; puts one where it is missing and may be.
async fn greet(tab: i32, origin: Option<String>, settings: &Settings) {
    let on = match &origin {
        Some(origin) => may_work(tab, origin, settings).await,
        None => false,
    };
    let greeting = ToPage::Greeting(words::greeting(on, 0, settings));
    let heard = browser::ask_page(tab, &greeting).await.is_ok();
    if on && !heard {
        // Pages of the browser's own, error pages and shops refuse: nothing is lost there.
        let _ = browser::inject(tab, false, &script()).await;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_leave_the_port_out() {
        assert_eq!(
            pattern_of("http://localhost:8123").as_deref(),
            Some("http://localhost/*")
        );
        assert_eq!(
            pattern_of("https://example.org").as_deref(),
            Some("https://example.org/*")
        );
        assert_eq!(pattern_of("about:blank"), None);
    }

    #[test]
    fn what_a_pattern_covers() {
        for (pattern, origin, expected) in [
            ("https://example.org/*", "https://example.org", true),
            ("https://example.org/*", "https://example.org:8443", true),
            ("https://example.org/*", "http://example.org", false),
            ("https://example.org/*", "https://evil-example.org", false),
            ("https://example.org/*", "https://a.example.org", false),
            ("https://*.example.org/*", "https://a.example.org", true),
            ("https://*.example.org/*", "https://example.org", true),
            ("https://*.example.org/*", "https://evilexample.org", false),
            ("https://*/*", "https://example.org", true),
            ("https://*/*", "http://example.org", false),
            ("*://*/*", "http://example.org", true),
            ("<all_urls>", "https://example.org", true),
            ("https://example.org/*", "nonsense", false),
        ] {
            assert_eq!(covers(pattern, origin), expected, "{pattern} {origin}");
        }
    }

    #[test]
    fn sites_are_the_granted_and_the_switched_off() {
        let granted = ["https://b.example/*".into(), "https://*/*".into()];
        let settings = switched(Settings::default(), "https://a.example", false);
        let sites = all(&granted, &settings);
        assert_eq!(sites.len(), 2);
        assert_eq!(sites[0].origin, "https://a.example");
        assert!(sites[0].granted && !sites[0].on);
        assert!(sites[1].granted && sites[1].on);
    }

    #[test]
    fn switching_twice_is_switching_once() {
        let once = switched(Settings::default(), "https://a.example", false);
        assert_eq!(switched(once.clone(), "https://a.example", false), once);
        assert_eq!(
            switched(once, "https://a.example", true),
            Settings::default()
        );
    }

    #[test]
    fn frames_of_comments_are_entered_with_leave() {
        assert!(is_frame("https://disqus.com/embed/comments/?base=default"));
        assert!(!is_frame("https://disqus.com/home/"));
        assert!(!is_frame("https://disqus.com.evil.example/embed/comments/"));
        let frames = script().frames;
        assert_eq!(
            entered(&frames, &["https://disqus.com/*".into()]),
            ["https://disqus.com/embed/comments/*"]
        );
        assert!(entered(&frames, &["https://example.org/*".into()]).is_empty());
        assert_eq!(entered(&frames, &["https://*/*".into()]), frames);
    }

    #[test]
    fn the_content_script_has_files() {
        let script = script();
        assert!(!script.js.is_empty());
        assert!(script.js.iter().all(|file| file.starts_with("page/")));
    }
}
