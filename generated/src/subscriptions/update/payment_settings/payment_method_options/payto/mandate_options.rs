// Written by `cargo xtask generate`. Do not edit.
//! What `payment_settings.payment_method_options.payto.mandate_options` of [`subscriptions::update`](fn@crate::subscriptions::update) takes.

pub use crate::mandate::payment_method_details::payto::Purpose;
