// Written by `cargo xtask generate`. Do not edit.
//! What is in `action.collect_inputs.input.toggle` of [`TerminalReader`](crate::TerminalReader).

/// The toggle's default value. Can be `enabled` or `disabled`.
#[non_exhaustive]
pub enum DefaultValue {
    /// `disabled`
    Disabled,
    /// `enabled`
    Enabled,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(DefaultValue {
    Disabled = "disabled",
    Enabled = "enabled",
});

/// The toggle's collected value. Can be `enabled` or `disabled`.
#[non_exhaustive]
pub enum Value {
    /// `disabled`
    Disabled,
    /// `enabled`
    Enabled,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Value {
    Disabled = "disabled",
    Enabled = "enabled",
});
