// Written by `cargo xtask generate`. Do not edit.
//! What is in `tax_breakdown.tax_rate_details` of [`TaxCalculation`](crate::TaxCalculation).

pub use crate::tax_rate::{FlatAmount, TaxType};

/// Indicates the type of tax rate applied to the taxable amount. This value can be `null` when no
/// tax applies to the location. This field is only present for TaxRates created by Stripe Tax.
#[non_exhaustive]
pub enum RateType {
    /// `flat_amount`
    FlatAmount,
    /// `percentage`
    Percentage,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(RateType {
    FlatAmount = "flat_amount",
    Percentage = "percentage",
});
