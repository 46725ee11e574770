// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`tax_rates::update`](fn@crate::tax_rates::update).

pub use crate::tax_rate::TaxType;
