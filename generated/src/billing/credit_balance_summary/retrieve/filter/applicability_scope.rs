// Written by `cargo xtask generate`. Do not edit.
//! What `filter.applicability_scope` of [`billing::credit_balance_summary::retrieve`](fn@crate::billing::credit_balance_summary::retrieve) takes.

pub use crate::billing::credit_grants::create::applicability_config::scope::Price;

/// The values of `filter[applicability_scope][price_type]` of [`billing::credit_balance_summary::retrieve`](fn@crate::billing::credit_balance_summary::retrieve).
#[non_exhaustive]
pub enum PriceType {
    /// `metered`
    Metered,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(PriceType {
    Metered = "metered",
});
