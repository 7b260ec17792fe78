//! The size budget, one row a promise.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use flate2::Compression;
use flate2::write::GzEncoder;

use crate::assemble::{BROWSERS, files};

/// Prints every row and fails when one is over.
pub fn check(root: &Path) -> Result<()> {
    let dist = root.join("dist");
    let mut over = 0;
    for browser in BROWSERS {
        let folder = dist.join(browser);
        let wasm = |name: &str| vec![folder.join(format!("wasm/{name}_bg.wasm"))];
        let rows = [
            // Code and word lists 900, the learned model 2,300.
            ("background Wasm", 3200, wasm("background")),
            ("panel Wasm", 250, wasm("panel")),
            ("popup Wasm", 250, wasm("popup")),
            ("options Wasm", 250, wasm("options")),
            (
                "content script, all files",
                40,
                files(&folder.join("page"))?,
            ),
            ("packed extension", 4096, files(&folder)?),
        ];
        for (what, limit, paths) in rows {
            let size = gzip_kb(&paths)?;
            let verdict = if size > limit { "OVER" } else { "ok" };
            over += usize::from(size > limit);
            println!("{browser:9} {what:26} {size:5} KB of {limit:4} gzip  {verdict}");
        }
    }
    if over > 0 {
        bail!("{over} rows are over budget");
    }
    Ok(())
}

/// Sum of the files, each compressed by itself as a zip would; in kilobytes of 1,000 bytes, rounded up.
fn gzip_kb(paths: &[PathBuf]) -> Result<usize> {
    let mut bytes = 0;
    for path in paths {
        let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
        gzip.write_all(&fs::read(path)?)?;
        bytes += gzip.finish()?.len();
    }
    Ok(bytes.div_ceil(1000))
}
