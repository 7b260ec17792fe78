//! Who is speaking: what a sender may ask follows from where the browser says it stands.

use super::sites;
use crate::browser::{Place, Sender};

/// How far a sender is trusted, from the least.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Tier {
    /// Our content script in a document of a tab, or in one of comments framed there: reading, and
    /// nothing that changes anything.
    Page {
        /// Its document.
        place: Place,
        /// The origin of the page it stands on.
        origin: String,
    },
    /// Our panel, framed by a web page: about that page's comment only. The page around it may
    /// cover it or move it, so settings, templates and sites stay out of its reach.
    Panel {
        /// The document it speaks of, and stands in.
        place: Place,
    },
    /// A page of ours that no web page frames: popup, options.
    Extension,
}

/// The tier of a sender; `None` for whoever may ask nothing.
///
/// A content script shares our id but has the origin of its page; our own pages have our origin.
/// Of the frames inside web pages only those of comments get a content script of ours. A panel says
/// in its address which of them it stands in: whoever else should frame it there learns nothing, and
/// what it can do is what the person presses.
#[must_use]
pub fn tier(sender: &Sender, own_id: &str, own_origin: &str) -> Option<Tier> {
    if own_id.is_empty() || sender.id.as_deref() != Some(own_id) {
        return None;
    }
    let origin = match &sender.origin {
        Some(origin) => origin.clone(),
        None => origin_of(sender.url.as_deref()?)?,
    };
    let tab = sender.tab.as_ref().and_then(|tab| tab.id);
    if origin == own_origin {
        return match (tab, sender.frame_id) {
            (Some(tab), Some(own)) if own > 0 => {
                let frame = sender.url.as_deref().map_or(0, frame_in);
                let place = Place { tab, frame };
                Some(Tier::Panel { place })
            }
            _ => Some(Tier::Extension),
        };
    }
    let web = origin.starts_with("https://") || origin.starts_with("http://");
    let comments = || sender.url.as_deref().is_some_and(sites::is_frame);
    match (web, tab, sender.frame_id) {
        (true, Some(tab), Some(frame)) if frame == 0 || comments() => {
            let place = Place { tab, frame };
            Some(Tier::Page { place, origin })
        }
        _ => None,
    }
}

/// The document a panel was opened in, as its address says: `panel.html?frame=7`.
fn frame_in(url: &str) -> i64 {
    let number = url
        .split_once("?frame=")
        .map(|(_, rest)| rest.split('#').next().unwrap_or_default());
    number.and_then(|number| number.parse().ok()).unwrap_or(0)
}

/// `https://example.org:8443` of any address with a host; `None` for the others.
#[must_use]
pub fn origin_of(url: &str) -> Option<String> {
    let (scheme, rest) = url.split_once("://")?;
    let authority = rest.split(['/', '?', '#']).next()?;
    let host = authority.rsplit('@').next()?;
    (!host.is_empty()).then(|| format!("{scheme}://{host}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::browser::Tab;

    const ID: &str = "abcdefghijklmnop";
    const HOME: &str = "chrome-extension://abcdefghijklmnop";

    fn sender(origin: &str, tab: Option<i32>, frame_id: Option<i64>) -> Sender {
        Sender {
            id: Some(ID.into()),
            url: Some(format!("{origin}/some/page.html?x#y")),
            origin: Some(origin.into()),
            frame_id,
            tab: tab.map(|id| Tab {
                id: Some(id),
                url: None,
            }),
        }
    }

    fn judged(sender: &Sender) -> Option<Tier> {
        tier(sender, ID, HOME)
    }

    #[test]
    fn popup_and_options_are_ours() {
        assert_eq!(judged(&sender(HOME, None, None)), Some(Tier::Extension));
        assert_eq!(
            judged(&sender(HOME, Some(3), Some(0))),
            Some(Tier::Extension)
        );
    }

    #[test]
    fn our_page_framed_by_a_web_page_is_a_panel() {
        assert_eq!(
            judged(&sender(HOME, Some(3), Some(21_474_836_481))),
            Some(Tier::Panel {
                place: Place::from(3)
            })
        );
        let mut framed = sender(HOME, Some(3), Some(9));
        for (address, frame) in [
            ("panel.html?frame=21474836481", 21_474_836_481),
            ("panel.html?frame=0#x", 0),
            ("panel.html?frame=-", 0),
        ] {
            framed.url = Some(format!("{HOME}/{address}"));
            let place = Place { tab: 3, frame };
            assert_eq!(judged(&framed), Some(Tier::Panel { place }), "{address}");
        }
    }

    #[test]
    fn a_frame_of_comments_speaks_for_itself() {
        let mut framed = sender("https://disqus.com", Some(3), Some(7));
        framed.url = Some("https://disqus.com/embed/comments/?f=x".into());
        assert_eq!(
            judged(&framed),
            Some(Tier::Page {
                place: Place { tab: 3, frame: 7 },
                origin: "https://disqus.com".into()
            })
        );
        framed.url = Some("https://disqus.com/home/".into());
        assert_eq!(judged(&framed), None);
    }

    #[test]
    fn a_content_script_speaks_for_its_page_only() {
        assert_eq!(
            judged(&sender("https://example.org", Some(3), Some(0))),
            Some(Tier::Page {
                place: Place::from(3),
                origin: "https://example.org".into()
            })
        );
    }

    #[test]
    fn others_are_not_heard() {
        let mut stranger = sender(HOME, Some(3), Some(0));
        stranger.id = Some("ponmlkjihgfedcba".into());
        assert_eq!(judged(&stranger), None);
        stranger.id = None;
        assert_eq!(judged(&stranger), None);
        assert_eq!(tier(&sender(HOME, None, None), "", HOME), None);
        for (origin, tab, frame) in [
            ("https://example.org", Some(3), Some(7)),
            ("https://example.org", None, Some(0)),
            ("https://example.org", Some(3), None),
            ("chrome-extension://ponmlkjihgfedcba", Some(3), Some(0)),
            ("file://", Some(3), Some(0)),
            ("null", Some(3), Some(0)),
        ] {
            assert_eq!(judged(&sender(origin, tab, frame)), None, "{origin}");
        }
    }

    #[test]
    fn without_an_origin_the_address_tells() {
        let mut page = sender("https://example.org:8443", Some(3), Some(0));
        page.origin = None;
        assert_eq!(
            judged(&page),
            Some(Tier::Page {
                place: Place::from(3),
                origin: "https://example.org:8443".into()
            })
        );
        page.url = None;
        assert_eq!(judged(&page), None);
    }

    #[test]
    fn origins() {
        assert_eq!(
            origin_of("https://a@b.example:1/x").as_deref(),
            Some("https://b.example:1")
        );
        assert_eq!(
            origin_of("https://example.org?x@y").as_deref(),
            Some("https://example.org")
        );
        assert_eq!(origin_of("about:blank"), None);
        assert_eq!(origin_of("https:///x"), None);
    }
}
