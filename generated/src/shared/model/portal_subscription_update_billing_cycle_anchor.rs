// Written by `cargo xtask generate`. Do not edit.

/// Determines the value to use for the billing cycle anchor on subscription updates. Valid values
/// are `now` or `unchanged`, and the default value is `unchanged`. Setting the value to `now`
/// resets the subscription's billing cycle anchor to the current time (in UTC). For more
/// information, see the billing cycle
/// [documentation](https://docs.stripe.com/billing/subscriptions/billing-cycle).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PortalSubscriptionUpdateBillingCycleAnchor {
    /// `now`
    Now,
    /// `unchanged`
    Unchanged,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(PortalSubscriptionUpdateBillingCycleAnchor {
    Now = "now",
    Unchanged = "unchanged",
});
