// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_options.klarna.subscription` of [`setup_intents::create`](fn@crate::setup_intents::create) takes.

#[cfg(feature = "setup_intents")]
pub use crate::plan::Interval;

#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
rt::params! {
    /// Parameters for `payment_method_options[klarna][subscriptions][][next_billing]` of [`setup_intents::create`](fn@crate::setup_intents::create), `payment_method_options[klarna][subscriptions][][next_billing]` of [`payment_intents::create`](fn@crate::payment_intents::create) and 5 more places.
    pub struct NextBilling;
}

#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
impl NextBilling {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(amount: i64, date: impl Into<String>) -> Self {
        Self(
            rt::Params::new().with("amount", amount).with("date", rt::Value::text(date)),
        )
    }
}
