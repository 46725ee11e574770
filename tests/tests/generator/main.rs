//! The generator on the whole document: what it emits is what is committed, has everything, is named
//! by rule, does not depend on order, and faults are told with their place.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod complete;
mod determinism;
mod events;
mod faults;
mod fresh;
mod names;
mod snapshots;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use stripe_generator::emit::Packaging;
use stripe_generator::{Analysis, Generated, Input};

/// The document, corrected, lowered and named.
static ANALYSIS: LazyLock<Analysis> = LazyLock::new(|| {
    analyse(
        &read("spec/openapi.json"),
        Some(&read("spec/overlay.yaml")),
        &lock(),
    )
    .unwrap()
});

/// The crate that it becomes.
static GENERATED: LazyLock<Generated> = LazyLock::new(|| generate(&ANALYSIS));

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn read(path: &str) -> Vec<u8> {
    fs::read(root().join(path)).unwrap()
}

fn lock() -> String {
    String::from_utf8(read("spec/names.lock")).unwrap()
}

fn analyse(document: &[u8], overlay: Option<&[u8]>, lock: &str) -> Result<Analysis, String> {
    let input = Input {
        document,
        overlay,
        lock,
    };
    stripe_generator::analyse(input, &mut |_| {}).map_err(|faults| faults.to_string())
}

/// The crate as it stands in the workspace.
fn generate(analysis: &Analysis) -> Generated {
    let packaging = Packaging {
        runtime_path: "../runtime".to_owned(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
        rust_version: env!("CARGO_PKG_RUST_VERSION").to_owned(),
        standalone: false,
    };
    stripe_generator::generate(analysis, &packaging, &mut |_| {}).unwrap()
}
