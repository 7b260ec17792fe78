//! What `build.sh` calls.
fn main() {}
