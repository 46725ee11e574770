// Written by `cargo xtask generate`. Do not edit.
//! What `trial_settings` of [`subscriptions::create`](fn@crate::subscriptions::create) takes.

#[cfg(feature = "subscriptions")]
pub use crate::subscription::trial_settings::end_behavior;

#[cfg(feature = "customers")]
rt::params! {
    /// Parameters for `trial_settings[end_behavior]` of [`subscriptions::create`](fn@crate::subscriptions::create), `subscription_data[trial_settings][end_behavior]` of [`payment_links::create`](fn@crate::payment_links::create) and 5 more places.
    pub struct EndBehavior;
}

#[cfg(feature = "customers")]
impl EndBehavior {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        missing_payment_method: crate::subscription::trial_settings::end_behavior::MissingPaymentMethod,
    ) -> Self {
        Self(rt::Params::new().with("missing_payment_method", missing_payment_method))
    }
}
