// Written by `cargo xtask generate`. Do not edit.
//! What is in `radar`.

#[cfg(feature = "radar-early_fraud_warnings")]
pub mod early_fraud_warnings;
#[cfg(feature = "radar-payment_evaluations")]
pub mod payment_evaluations;
#[cfg(feature = "radar-value_list_items")]
pub mod value_list_items;
#[cfg(feature = "radar-value_lists")]
pub mod value_lists;
