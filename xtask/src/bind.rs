//! Wasm as rustc leaves it → what a browser loads.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use wasm_bindgen_cli_support::Bindgen;

/// The extension's Wasm modules, each with its own page or worker.
pub const EXTENSION: [&str; 4] = ["background", "panel", "popup", "options"];
/// Those of them that are built for size alone, by the profile `page`.
const PAGES: [&str; 3] = ["panel", "popup", "options"];
/// The demo's.
const PLAYGROUND: &str = "garbo-playground";

/// Binds every module whose Wasm changed since it was last bound.
pub fn all(root: &Path) -> Result<()> {
    for module in EXTENSION.into_iter().chain([PLAYGROUND]) {
        bind(root, module)?;
    }
    Ok(())
}

/// Where a module stands once bound.
pub fn bound(root: &Path, module: &str) -> PathBuf {
    root.join("target/bound").join(module)
}

fn bind(root: &Path, module: &str) -> Result<()> {
    let profile = if PAGES.contains(&module) {
        "page"
    } else {
        "wasm"
    };
    let input = root
        .join("target/wasm32-unknown-unknown")
        .join(profile)
        .join(module)
        .with_extension("wasm");
    let out = bound(root, module);
    let wasm = out.join(format!("{module}_bg.wasm"));
    if is_newer(&wasm, &input) {
        return Ok(());
    }
    println!("bind {module}");
    Bindgen::new()
        .input_path(&input)
        .out_name(module)
        .web(true)?
        .typescript(false)
        // The loaders call `init()` with nothing: the module knows where its Wasm stands.
        .omit_default_module_path(false)
        // Function names are a quarter of a page's Wasm, and no page shows them.
        .remove_name_section(module != "background")
        // `background.js` builds its instance anew after a trap, without starting over.
        .reset_state_function(module == "background")
        .generate(&out)
        .with_context(|| format!("cannot bind {}", input.display()))?;
    optimise(root, &wasm)
}

/// What rustc's own Wasm target uses, and every browser since 2023 has; naming them keeps Binaryen
/// from writing what no browser has yet.
const FEATURES: [&str; 7] = [
    "bulk-memory",
    "multivalue",
    "mutable-globals",
    "nontrapping-float-to-int",
    "reference-types",
    "sign-ext",
    "simd",
];

/// Binaryen, when npm has put it there, takes 5–14 % off; without it the build is as good, only larger.
fn optimise(root: &Path, wasm: &Path) -> Result<()> {
    let wasm_opt = root.join("tests/browser/node_modules/binaryen/bin/wasm-opt");
    if !wasm_opt.exists() {
        return Ok(());
    }
    let status = Command::new("node")
        .arg(&wasm_opt)
        .arg("-Os")
        .args(FEATURES.map(|feature| format!("--enable-{feature}")))
        .arg("-o")
        .arg(wasm)
        .arg(wasm)
        .status()?;
    if !status.success() {
        bail!("wasm-opt failed on {}", wasm.display());
    }
    Ok(())
}

fn is_newer(made: &Path, source: &Path) -> bool {
    let time = |path: &Path| fs::metadata(path).and_then(|meta| meta.modified()).ok();
    match (time(made), time(source)) {
        (Some(made), Some(source)) => made >= source,
        _ => false,
    }
}
