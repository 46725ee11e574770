// Written by `cargo xtask generate`. Do not edit.

/// Specifies whether to permit authorizations on this cardholder's cards. Defaults to `active`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListBillingMeterStatus {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(ListBillingMeterStatus {
    Active = "active",
    Inactive = "inactive",
});
