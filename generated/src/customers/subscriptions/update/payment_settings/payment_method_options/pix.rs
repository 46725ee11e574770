// Written by `cargo xtask generate`. Do not edit.
//! What `payment_settings.payment_method_options.pix` of [`customers::subscriptions::update`](fn@crate::customers::subscriptions::update) takes.

pub mod mandate_options;
pub use crate::subscriptions::create::payment_settings::payment_method_options::pix::MandateOptions;
