//! Opening the panel by a gesture: the keyboard, or the menu of selected text.

use garbo::protocol::{PageAnswer, ToPage};

use super::sites;
use super::tier::origin_of;
use crate::browser::{self, Tab};
use crate::store;

/// The command of the manifest.
pub const COMMAND: &str = "open-panel";
/// Our entry in the menu of selected text.
pub const MENU: &str = "read-selection";

/// Opens the panel in a tab. Where no content script runs, the gesture itself lets us put one
/// there, for as long as the tab stays on that page.
pub async fn panel(tab: Option<Tab>) {
    let tab = match tab {
        Some(tab) => Some(tab),
        None => browser::current_tab().await,
    };
    let Some(Tab { id: Some(id), url }) = tab else {
        return;
    };
    let url = match url {
        Some(url) => Some(url),
        None => browser::tab(id).await.and_then(|tab| tab.url),
    };
    let Some(origin) = url.as_deref().and_then(origin_of) else {
        return;
    };
    if !store::visit(id, &origin).await {
        return;
    }
    let open = || browser::ask_page(id, &ToPage::OpenPanel);
    match open().await {
        // The person is at comments framed in the page: there it opens.
        Ok(PageAnswer::Frames { .. }) => browser::tell_all(id, &ToPage::OpenPanel).await,
        Ok(_) => {}
        Err(_) => {
            if browser::inject(id, false, &sites::script()).await.is_ok() {
                // A page that went away in between has nothing to open.
                let _ = open().await;
            }
        }
    }
}
