// Written by `cargo xtask generate`. Do not edit.
//! What `payment_settings.payment_method_options.upi` of [`customers::subscriptions::create`](fn@crate::customers::subscriptions::create) takes.

pub use crate::subscription::payment_settings::payment_method_options::card::mandate_options;
pub use crate::subscriptions::create::payment_settings::payment_method_options::upi::MandateOptions;
