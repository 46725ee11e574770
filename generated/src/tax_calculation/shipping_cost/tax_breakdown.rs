// Written by `cargo xtask generate`. Do not edit.
//! What is in `shipping_cost.tax_breakdown` of [`TaxCalculation`](crate::TaxCalculation).

pub use crate::tax_calculation_line_item::tax_breakdown::jurisdiction;
pub mod tax_rate_details;
pub use crate::item::tax::TaxabilityReason;
pub use crate::tax_calculation_line_item::tax_breakdown::{Jurisdiction, TaxRateDetails};

/// Indicates whether the jurisdiction was determined by the origin (merchant's address) or
/// destination (customer's address).
#[non_exhaustive]
pub enum Sourcing {
    /// `destination`
    Destination,
    /// `origin`
    Origin,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Sourcing {
    Destination = "destination",
    Origin = "origin",
});
