// Written by `cargo xtask generate`. Do not edit.
//! What is in `destination_details.card` of [`Refund`](crate::Refund).

/// The type of refund. This can be `refund`, `reversal`, or `pending`.
#[non_exhaustive]
pub enum Type {
    /// `pending`
    Pending,
    /// `refund`
    Refund,
    /// `reversal`
    Reversal,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    Pending = "pending",
    Refund = "refund",
    Reversal = "reversal",
});
