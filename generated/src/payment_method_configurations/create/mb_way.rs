// Written by `cargo xtask generate`. Do not edit.
//! What `mb_way` of [`payment_method_configurations::create`](fn@crate::payment_method_configurations::create) takes.

pub mod display_preference;
pub use crate::payment_method_configurations::create::acss_debit::DisplayPreference;
