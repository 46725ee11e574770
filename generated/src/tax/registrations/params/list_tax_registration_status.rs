// Written by `cargo xtask generate`. Do not edit.

/// The values of `GetTaxRegistrations/status`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListTaxRegistrationStatus {
    /// `active`
    Active,
    /// `all`
    All,
    /// `expired`
    Expired,
    /// `scheduled`
    Scheduled,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(ListTaxRegistrationStatus {
    Active = "active",
    All = "all",
    Expired = "expired",
    Scheduled = "scheduled",
});
