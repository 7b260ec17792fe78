//! The Wasm of the options and of the side panel: one serves both, for the popup's has no room.

use garbo_extension::pages::{options, side};

fn main() {
    console_error_panic_hook::set_once();
    if side::is_here() {
        side::start();
    } else {
        options::start();
    }
}
