// Written by `cargo xtask generate`. Do not edit.
//! What `tax` of [`customers::create`](fn@crate::customers::create) takes.

/// The values of `tax[validate_location]` of [`customers::create`](fn@crate::customers::create).
#[non_exhaustive]
pub enum ValidateLocation {
    /// `deferred`
    Deferred,
    /// `immediately`
    Immediately,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(ValidateLocation {
    Deferred = "deferred",
    Immediately = "immediately",
});
