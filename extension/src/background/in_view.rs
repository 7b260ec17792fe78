//! The comments in view in a tab, for the side panel. The page keeps them and waits for a change;
//! nothing is remembered here meanwhile.

use garbo::protocol::{Failure, FromBackground, PageAnswer, ToPage};
use garbo::settings::Settings;

use super::{engine, failed, observed, sites, words};
use crate::browser::{self, Place};
use crate::store;

/// Comments read for one answer: no page of ours tells more.
const AT_ONCE: usize = 128;

/// The comments in view in a document, once they differ from those seen.
pub async fn told(place: Place, seen: Option<u32>, settings: Settings) -> FromBackground {
    match browser::ask_page(place, &ToPage::InView { seen }).await {
        Ok(PageAnswer::InView { turn, comments })
            if comments.as_ref().is_none_or(|all| all.len() <= AT_ONCE) =>
        {
            let comments = match comments {
                Some(mut viewed) => {
                    if let Some(origin) = sites::origin_at(place).await {
                        let comments = viewed.iter_mut().map(|one| &mut one.comment);
                        observed::count(comments, &origin).await;
                    }
                    Some(engine::listed(viewed, &words::decided(settings)))
                }
                None => None,
            };
            FromBackground::InView {
                turn,
                comments,
                frames: frames(place).await,
            }
        }
        Ok(_) => failed(Failure::Malformed),
        Err(_) => {
            if place.frame != 0 {
                store::forget_frame(place).await;
            }
            failed(Failure::NoPage)
        }
    }
}

/// The documents of comments that a page frames.
async fn frames(page: Place) -> Vec<i64> {
    let in_it = |(tab, frame, _): store::Framed| (tab == page.tab).then_some(frame);
    match page.frame {
        0 => store::framed()
            .await
            .into_iter()
            .filter_map(in_it)
            .collect(),
        _ => Vec::new(),
    }
}

/// Goes to a comment on its page.
pub async fn go_to(place: Place, key: String) -> FromBackground {
    let here = |(tab, frame, _): &store::Framed| (*tab, *frame) == (place.tab, place.frame);
    if place.frame != 0
        && let Some((_, _, origin)) = store::framed().await.into_iter().find(here)
    {
        // Left where it is, the frame still brings the comment into sight within itself.
        let _ = browser::ask_page(place.tab, &ToPage::GoToFrame { origin }).await;
    }
    match browser::ask_page(place, &ToPage::GoTo { key }).await {
        Ok(PageAnswer::Reached { reached }) => FromBackground::Reached { reached },
        Ok(_) => failed(Failure::Malformed),
        Err(_) => failed(Failure::NoPage),
    }
}
