//! Links and e-mail addresses.

use super::{LONGEST_RUN, Scan};
use crate::text::Kind;

/// Top-level domains taken for a link without `www.`; those that are Italian or English words
/// (`it` is not one, `me` is) need a path after them.
const DOMAINS: [&str; 24] = [
    "com", "it", "net", "org", "eu", "uk", "ly", "ru", "xyz", "shop", "online", "site", "store",
    "club", "click", "biz", "info", "io", "gg", "de", "fr", "ch", "gl", "app",
];

impl Scan<'_> {
    pub(super) fn link(&mut self) -> bool {
        let at = self.at;
        if self
            .before()
            .is_some_and(|c| c.is_alphanumeric() || c == '@')
            || !self.is(at, |c| c.is_ascii_alphanumeric())
        {
            return false;
        }
        let visible = |c: char| !c.is_whitespace() && !matches!(c, '<' | '>' | '"');
        let surely = ["http://", "https://", "www."]
            .iter()
            .any(|head| self.starts(at, head));
        if !surely {
            let host = self
                .end_of(at, |c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-'))
                .min(at + LONGEST_RUN);
            let spelt = self.spell(at, host);
            let spelt = spelt.trim_end_matches('.');
            let Some((name, domain)) = spelt.rsplit_once('.') else {
                return false;
            };
            let with_path = spelt.len() == host - at
                && self.c(host) == Some('/')
                && self.is(host + 1, |c| c.is_ascii_alphanumeric());
            let known = DOMAINS.contains(&domain) && !self.glyphs[at + name.len() + 1].upper;
            let short = with_path
                && (2..=6).contains(&domain.len())
                && domain.bytes().all(|b| b.is_ascii_alphabetic());
            if name.is_empty()
                || name.ends_with('.')
                || !(known || short)
                || name.bytes().all(|b| b.is_ascii_digit() || b == b'.')
            {
                return false;
            }
            if !with_path {
                let to = at + spelt.len();
                self.push(at, to, Kind::Link, spelt.to_owned());
                return true;
            }
        }
        let mut to = self.end_of(at, visible);
        while to > at + 1
            && self.is(to - 1, |c| {
                matches!(c, '.' | ',' | ')' | '!' | '?' | ';' | ':')
            })
        {
            to -= 1;
        }
        let spelt = self.spell(at, to);
        self.push(at, to, Kind::Link, spelt);
        true
    }

    pub(super) fn email(&mut self) -> bool {
        let at = self.at;
        let local = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '%' | '+' | '-');
        if !self.is(at, |c| c.is_ascii_alphanumeric()) || self.before().is_some_and(local) {
            return false;
        }
        let sign = self.end_of(at, local);
        if self.c(sign) != Some('@') {
            return false;
        }
        let mut to = self.end_of(sign + 1, |c| {
            c.is_ascii_alphanumeric() || matches!(c, '.' | '-')
        });
        while self.is(to - 1, |c| matches!(c, '.' | '-')) {
            to -= 1;
        }
        let spelt = self.spell(at, to);
        let fits = spelt
            .rsplit_once('@')
            .and_then(|(_, host)| host.rsplit_once('.'))
            .is_some_and(|(name, top)| {
                !name.is_empty() && top.len() > 1 && top.bytes().all(|b| b.is_ascii_alphabetic())
            });
        if fits {
            self.push(at, to, Kind::Email, spelt);
        }
        fits
    }
}
