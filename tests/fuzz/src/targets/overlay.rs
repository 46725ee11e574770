//! Overlays: each is applied to a small document, or refused with a place.

use super::document::files;

const DOCUMENT: &[u8] = include_bytes!("../../../../fuzz/corpus/document/parrots.json");

pub(super) fn check(input: &[u8]) {
    drop(files(DOCUMENT, Some(input)));
}
