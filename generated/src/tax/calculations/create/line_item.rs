// Written by `cargo xtask generate`. Do not edit.
//! What `line_item` of [`tax::calculations::create`](fn@crate::tax::calculations::create) takes.

pub use crate::tax_calculation::shipping_cost::TaxBehavior;
