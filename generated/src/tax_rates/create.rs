// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`tax_rates::create`](fn@crate::tax_rates::create).

pub use crate::tax_rate::TaxType;
