//! The comments in view in a tab, for the side panel. The page keeps them and waits for a change;
//! nothing is remembered here meanwhile.

use garbo::protocol::{Failure, FromBackground, PageAnswer, ToPage};
use garbo::settings::Settings;

use super::{engine, failed, observed, sites, words};
use crate::browser::{self, Place};

/// Comments read for one answer: no page of ours tells more.
const AT_ONCE: usize = 128;

/// The comments in view, once they differ from those seen.
pub async fn told(tab: i32, seen: Option<u32>, settings: Settings) -> FromBackground {
    match browser::ask_page(tab, &ToPage::InView { seen }).await {
        Ok(PageAnswer::InView {
            turn,
            comments: Some(mut viewed),
        }) if viewed.len() <= AT_ONCE => {
            if let Some(origin) = sites::origin_at(Place::from(tab)).await {
                let comments = viewed.iter_mut().map(|one| &mut one.comment);
                observed::count(comments, &origin).await;
            }
            let comments = Some(engine::listed(viewed, &words::decided(settings)));
            FromBackground::InView { turn, comments }
        }
        Ok(PageAnswer::InView {
            turn,
            comments: None,
        }) => FromBackground::InView {
            turn,
            comments: None,
        },
        Ok(_) => failed(Failure::Malformed),
        Err(_) => failed(Failure::NoPage),
    }
}

/// Goes to a comment on its page.
pub async fn go_to(tab: i32, key: String) -> FromBackground {
    match browser::ask_page(tab, &ToPage::GoTo { key }).await {
        Ok(PageAnswer::Reached { reached }) => FromBackground::Reached { reached },
        Ok(_) => failed(Failure::Malformed),
        Err(_) => failed(Failure::NoPage),
    }
}
