//! Documents: each becomes a crate whose files are Rust, or is refused with a place.

use std::collections::BTreeMap;

use stripe_generator::emit::Packaging;
use stripe_generator::{Input, analyse, generate};

pub(super) fn check(input: &[u8]) {
    drop(files(input, None));
}

/// The crate that a document becomes, or what is wrong with it.
pub(super) fn files(
    document: &[u8],
    overlay: Option<&[u8]>,
) -> Result<BTreeMap<String, String>, String> {
    let input = Input {
        document,
        overlay,
        lock: "",
    };
    let analysis = analyse(input, &mut |_| {}).map_err(|faults| faults.to_string())?;
    let packaging = Packaging {
        runtime_path: "runtime".to_owned(),
        version: "0.1.0".to_owned(),
        rust_version: "1.88".to_owned(),
        standalone: true,
    };
    let generated = generate(&analysis, &packaging, &mut |_| {});
    // What can be analysed can be written: only the first part may refuse a document.
    let files = generated
        .unwrap_or_else(|faults| panic!("what was taken is not Rust: {faults}"))
        .files;
    for path in files.keys() {
        let is_inside =
            !path.starts_with('/') && path.split('/').all(|part| !part.is_empty() && part != "..");
        assert!(is_inside, "a file outside of the crate: {path}");
    }
    Ok(files)
}
