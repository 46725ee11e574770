// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_settings.payment_method_options.payto.mandate_options` of [`Subscription`](crate::Subscription).

pub use crate::mandate::payment_method_details::payto::Purpose;
pub use crate::subscription::payment_settings::payment_method_options::card::mandate_options::AmountType;
