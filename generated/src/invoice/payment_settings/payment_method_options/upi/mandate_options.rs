// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_settings.payment_method_options.upi.mandate_options` of [`Invoice`](crate::Invoice).

pub use crate::invoice::payment_settings::payment_method_options::payto::mandate_options::AmountType;
