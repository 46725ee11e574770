// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_details.card.incremental_authorization` of [`Charge`](crate::Charge).

/// Indicates whether or not the incremental authorization feature is supported.
#[non_exhaustive]
pub enum Status {
    /// `available`
    Available,
    /// `unavailable`
    Unavailable,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Status {
    Available = "available",
    Unavailable = "unavailable",
});
