// Written by `cargo xtask generate`. Do not edit.
//! What `kr_card` of [`payment_method_configurations::update`](fn@crate::payment_method_configurations::update) takes.

pub mod display_preference;
pub use crate::payment_method_configurations::create::acss_debit::DisplayPreference;
