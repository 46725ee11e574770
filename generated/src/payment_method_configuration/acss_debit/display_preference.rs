// Written by `cargo xtask generate`. Do not edit.
//! What is in `acss_debit.display_preference` of [`PaymentMethodConfiguration`](crate::PaymentMethodConfiguration).

/// The account's display preference.
#[non_exhaustive]
pub enum Preference {
    /// `none`
    None,
    /// `off`
    Off,
    /// `on`
    On,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Preference {
    None = "none",
    Off = "off",
    On = "on",
});

/// The effective display preference value.
#[non_exhaustive]
pub enum Value {
    /// `off`
    Off,
    /// `on`
    On,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Value {
    Off = "off",
    On = "on",
});
