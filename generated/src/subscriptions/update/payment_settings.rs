// Written by `cargo xtask generate`. Do not edit.
//! What `payment_settings` of [`subscriptions::update`](fn@crate::subscriptions::update) takes.

pub mod payment_method_options;
pub use crate::invoice::payment_settings::PaymentMethodType;
pub use crate::subscription::payment_settings::SaveDefaultPaymentMethod;
pub use crate::subscriptions::create::payment_settings::PaymentMethodOptions;
