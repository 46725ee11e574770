// Written by `cargo xtask generate`. Do not edit.
//! What `tax` of [`customers::update`](fn@crate::customers::update) takes.

/// A per-request flag that indicates when Stripe should validate the customer tax location -
/// defaults to `auto`.
#[non_exhaustive]
pub enum ValidateLocation {
    /// `auto`
    Auto,
    /// `deferred`
    Deferred,
    /// `immediately`
    Immediately,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(ValidateLocation {
    Auto = "auto",
    Deferred = "deferred",
    Immediately = "immediately",
});
