// Written by `cargo xtask generate`. Do not edit.

/// Allows overriding the value of allow_override when saving a new payment method when
/// payment_method_save is set to disabled. Use values: "always", "limited", or "unspecified".
///
/// If not specified, defaults to `nil` (no override value).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentMethodSaveAllowRedisplayOverride {
    /// `always`
    Always,
    /// `limited`
    Limited,
    /// `unspecified`
    Unspecified,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(PaymentMethodSaveAllowRedisplayOverride {
    Always = "always",
    Limited = "limited",
    Unspecified = "unspecified",
});
