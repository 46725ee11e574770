// Written by `cargo xtask generate`. Do not edit.
//! What `payment_settings.payment_method_options.card` of [`subscriptions::update`](fn@crate::subscriptions::update) takes.

pub use crate::subscription::payment_settings::payment_method_options::card::mandate_options;
pub use crate::checkout_session::payment_method_options::card::RequestThreeDSecure;
pub use crate::payment_intent::payment_method_options::card::Network;
pub use crate::subscriptions::create::payment_settings::payment_method_options::card::MandateOptions;
