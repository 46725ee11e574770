// Written by `cargo xtask generate`. Do not edit.
//! What is in `rendering.pdf` of [`Invoice`](crate::Invoice).

/// Page size of invoice pdf. Options include a4, letter, and auto. If set to auto, page size will
/// be switched to a4 or letter based on customer locale.
#[non_exhaustive]
pub enum PageSize {
    /// `a4`
    A4,
    /// `auto`
    Auto,
    /// `letter`
    Letter,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(PageSize {
    A4 = "a4",
    Auto = "auto",
    Letter = "letter",
});
