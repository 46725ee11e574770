// Written by `cargo xtask generate`. Do not edit.
//! What `defaults` of [`tax::settings::update`](fn@crate::tax::settings::update) takes.

pub use crate::tax_settings::defaults::TaxBehavior;
