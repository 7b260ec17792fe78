//! The brand's own pages and its people's: whoever speaks under one of these names speaks for it.

use serde::{Deserialize, Serialize};

/// The most of them.
pub const MOST_PAGES: usize = 50;

/// One name the brand speaks under.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct OurPage {
    /// As the network shows it: a handle, or the name beside the comment.
    pub name: String,
    /// The network it counts on, as in `facebook`; empty for all.
    pub network: String,
}

impl OurPage {
    /// Reads a line as people write it: "@valbruna", "facebook: Valbruna Energia".
    #[must_use]
    pub fn of(line: &str) -> Option<Self> {
        let (network, name) = match line.split_once(':') {
            Some((network, name)) if is_network(network.trim()) => (network.trim(), name),
            _ => ("", line),
        };
        let name = name.trim().trim_start_matches('@').trim();
        (!name.is_empty()).then(|| Self {
            name: name.to_owned(),
            network: network.to_lowercase(),
        })
    }

    /// The line again.
    #[must_use]
    pub fn line(&self) -> String {
        if self.network.is_empty() {
            self.name.clone()
        } else {
            format!("{}: {}", self.network, self.name)
        }
    }
}

/// One plain word: "facebook", "old-reddit", "X".
fn is_network(word: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '-';
    (1..=30).contains(&word.len()) && word.chars().all(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_read_as_people_write_them() {
        for (line, name, network) in [
            ("@valbruna", "valbruna", ""),
            ("Valbruna Energia", "Valbruna Energia", ""),
            ("facebook: Valbruna Energia", "Valbruna Energia", "facebook"),
            (
                "Instagram:@valbruna.energia",
                "valbruna.energia",
                "instagram",
            ),
            ("X : @valbruna", "valbruna", "x"),
            ("Bar Sport: la pagina", "Bar Sport: la pagina", ""),
            ("@socia@rete.example", "socia@rete.example", ""),
        ] {
            let page = OurPage::of(line).unwrap();
            assert_eq!((page.name.as_str(), page.network.as_str()), (name, network));
            assert_eq!(OurPage::of(&page.line()), Some(page), "{line}");
        }
        for nothing in ["", "  ", "@", "facebook:", "facebook: @ "] {
            assert_eq!(OurPage::of(nothing), None, "{nothing}");
        }
    }
}
