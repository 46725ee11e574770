// Written by `cargo xtask generate`. Do not edit.

/// The meter's status.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BillingMeterStatus {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(BillingMeterStatus {
    Active = "active",
    Inactive = "inactive",
});
