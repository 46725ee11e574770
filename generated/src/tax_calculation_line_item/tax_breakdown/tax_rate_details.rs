// Written by `cargo xtask generate`. Do not edit.
//! What is in `tax_breakdown.tax_rate_details` of [`TaxCalculationLineItem`](crate::TaxCalculationLineItem).

pub use crate::tax_rate::TaxType;
