// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`subscription_items::delete`](fn@crate::subscription_items::delete).

pub use crate::subscription_schedule::phase::ProrationBehavior;
pub use crate::subscriptions::create::PaymentBehavior;
