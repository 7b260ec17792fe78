//! The Wasm of popup and side panel: they share so much that one serves both.

use garbo_extension::pages::{popup, side};

fn main() {
    console_error_panic_hook::set_once();
    if side::is_here() {
        side::start();
    } else {
        popup::start();
    }
}
