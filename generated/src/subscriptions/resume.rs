// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`subscriptions::resume`](fn@crate::subscriptions::resume).

#[cfg(feature = "subscriptions")]
pub use crate::subscription_schedule::phase::ProrationBehavior;

#[cfg(feature = "customers")]
/// The billing cycle anchor that applies when the subscription is resumed. Either `now` or
/// `unchanged`. The default is `now`. For more information, see the billing cycle
/// [documentation](https://docs.stripe.com/billing/subscriptions/billing-cycle).
#[non_exhaustive]
pub enum BillingCycleAnchor {
    /// `now`
    Now,
    /// `unchanged`
    Unchanged,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "customers")]
rt::open_enum!(BillingCycleAnchor {
    Now = "now",
    Unchanged = "unchanged",
});
