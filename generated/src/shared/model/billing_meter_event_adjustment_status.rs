// Written by `cargo xtask generate`. Do not edit.

/// The meter event adjustment's status.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BillingMeterEventAdjustmentStatus {
    /// `complete`
    Complete,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(BillingMeterEventAdjustmentStatus {
    Complete = "complete",
    Pending = "pending",
});
