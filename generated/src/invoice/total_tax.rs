// Written by `cargo xtask generate`. Do not edit.
//! What is in `total_tax` of [`Invoice`](crate::Invoice).

pub use crate::credit_note::total_tax::{TaxRateDetails, TaxabilityReason};

/// Whether this tax is inclusive or exclusive.
#[non_exhaustive]
pub enum TaxBehavior {
    /// `exclusive`
    Exclusive,
    /// `inclusive`
    Inclusive,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(TaxBehavior {
    Exclusive = "exclusive",
    Inclusive = "inclusive",
});
