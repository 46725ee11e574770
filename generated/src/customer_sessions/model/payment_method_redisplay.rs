// Written by `cargo xtask generate`. Do not edit.

/// Controls whether or not the mobile payment element shows saved payment methods.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentMethodRedisplay {
    /// `disabled`
    Disabled,
    /// `enabled`
    Enabled,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(PaymentMethodRedisplay {
    Disabled = "disabled",
    Enabled = "enabled",
});
