// Written by `cargo xtask generate`. Do not edit.

/// Whether the funds in this account can be paid out.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BalanceSettingsResourcePayoutsStatus {
    /// `disabled`
    Disabled,
    /// `enabled`
    Enabled,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(BalanceSettingsResourcePayoutsStatus {
    Disabled = "disabled",
    Enabled = "enabled",
});
