// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_details.us_bank_account` of [`Mandate`](crate::Mandate).

/// Mandate collection method
#[non_exhaustive]
pub enum CollectionMethod {
    /// `paper`
    Paper,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(CollectionMethod {
    Paper = "paper",
});
