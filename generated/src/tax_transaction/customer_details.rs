// Written by `cargo xtask generate`. Do not edit.
//! What is in `customer_details` of [`TaxTransaction`](crate::TaxTransaction).

pub mod tax_id;
pub use crate::tax_calculation::customer_details::{Address, TaxId, TaxabilityOverride};

/// The type of customer address provided.
#[non_exhaustive]
pub enum AddressSource {
    /// `billing`
    Billing,
    /// `shipping`
    Shipping,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(AddressSource {
    Billing = "billing",
    Shipping = "shipping",
});
