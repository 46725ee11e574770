// Written by `cargo xtask generate`. Do not edit.
//! What is in `ship_from_details` of [`TaxTransaction`](crate::TaxTransaction).

pub use crate::tax_calculation::customer_details::Address;
