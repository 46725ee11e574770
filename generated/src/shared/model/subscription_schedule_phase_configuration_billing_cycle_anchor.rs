// Written by `cargo xtask generate`. Do not edit.

/// Possible values are `phase_start` or `automatic`. If `phase_start` then billing cycle anchor of
/// the subscription is set to the start of the phase when entering the phase. If `automatic` then
/// the billing cycle anchor is automatically modified as needed when entering the phase. For more
/// information, see the billing cycle
/// [documentation](https://docs.stripe.com/billing/subscriptions/billing-cycle).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubscriptionSchedulePhaseConfigurationBillingCycleAnchor {
    /// `automatic`
    Automatic,
    /// `phase_start`
    PhaseStart,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(SubscriptionSchedulePhaseConfigurationBillingCycleAnchor {
    Automatic = "automatic",
    PhaseStart = "phase_start",
});
