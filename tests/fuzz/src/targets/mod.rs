//! The targets.

mod description;
mod document;
mod error_body;
mod form;
mod json;
mod memory;
mod overlay;
mod paging;
mod signature;

/// A name, and what must hold for any input.
pub type Target = (&'static str, fn(&[u8]));

/// All of them.
pub const TARGETS: &[Target] = &[
    ("json", json::check),
    ("form", form::check),
    ("signature", signature::check),
    ("paging", paging::check),
    ("error_body", error_body::check),
    ("document", document::check),
    ("overlay", overlay::check),
    ("description", description::check),
];
