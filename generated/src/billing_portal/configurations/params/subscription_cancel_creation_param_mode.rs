// Written by `cargo xtask generate`. Do not edit.

/// The values of `PostBillingPortalConfigurations/features/subscription_cancel/mode`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubscriptionCancelCreationParamMode {
    /// `at_period_end`
    AtPeriodEnd,
    /// `immediately`
    Immediately,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(SubscriptionCancelCreationParamMode {
    AtPeriodEnd = "at_period_end",
    Immediately = "immediately",
});
