// Written by `cargo xtask generate`. Do not edit.
//! What `payment_settings.payment_method_options.pix.mandate_options` of [`subscriptions::create`](fn@crate::subscriptions::create) takes.

pub use crate::mandate::payment_method_details::pix::PaymentSchedule;
pub use crate::subscription::payment_settings::payment_method_options::pix::mandate_options::AmountIncludesIof;
