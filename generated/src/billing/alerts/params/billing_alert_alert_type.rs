// Written by `cargo xtask generate`. Do not edit.

/// The values of `GetBillingAlerts/alert_type`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BillingAlertAlertType {
    /// `usage_threshold`
    UsageThreshold,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(BillingAlertAlertType {
    UsageThreshold = "usage_threshold",
});
