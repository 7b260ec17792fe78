//! The popup's Wasm.

fn main() {
    console_error_panic_hook::set_once();
    garbo_extension::pages::popup::start();
}
