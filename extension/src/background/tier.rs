//! Who is speaking: what a sender may ask follows from where the browser says it stands.

use crate::browser::Sender;

/// How far a sender is trusted, from the least.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Tier {
    /// Our content script in a tab's own document: reading, and nothing that changes anything.
    Page {
        /// Its tab.
        tab: i32,
        /// The origin of the page it stands on.
        origin: String,
    },
    /// Our panel, framed by a web page: about that page's comment only. The page around it may
    /// cover it or move it, so settings, templates and sites stay out of its reach.
    Panel {
        /// The tab it stands in.
        tab: i32,
    },
    /// A page of ours that no web page frames: popup, options.
    Extension,
}

/// The tier of a sender; `None` for whoever may ask nothing.
///
/// A content script shares our id but has the origin of its page; our own pages have our origin.
/// Frames inside web pages get no content script of ours, so none is heard.
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
            (Some(tab), Some(frame)) if frame > 0 => Some(Tier::Panel { tab }),
            _ => Some(Tier::Extension),
        };
    }
    let web = origin.starts_with("https://") || origin.starts_with("http://");
    match (web, tab, sender.frame_id) {
        (true, Some(tab), Some(0)) => Some(Tier::Page { tab, origin }),
        _ => None,
    }
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
            Some(Tier::Panel { tab: 3 })
        );
    }

    #[test]
    fn a_content_script_speaks_for_its_page_only() {
        assert_eq!(
            judged(&sender("https://example.org", Some(3), Some(0))),
            Some(Tier::Page {
                tab: 3,
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
                tab: 3,
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
