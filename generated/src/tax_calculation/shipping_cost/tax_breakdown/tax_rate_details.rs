// Written by `cargo xtask generate`. Do not edit.
//! What is in `shipping_cost.tax_breakdown.tax_rate_details` of [`TaxCalculation`](crate::TaxCalculation).

pub use crate::tax_rate::TaxType;
