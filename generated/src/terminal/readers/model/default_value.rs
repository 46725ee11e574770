// Written by `cargo xtask generate`. Do not edit.

/// The toggle's default value. Can be `enabled` or `disabled`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DefaultValue {
    /// `disabled`
    Disabled,
    /// `enabled`
    Enabled,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(DefaultValue {
    Disabled = "disabled",
    Enabled = "enabled",
});
