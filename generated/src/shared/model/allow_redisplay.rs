// Written by `cargo xtask generate`. Do not edit.

/// This field indicates whether this payment method can be shown again to its customer in a
/// checkout flow. Stripe products such as Checkout and Elements use this field to determine whether
/// a payment method can be shown as a saved payment method in a checkout flow. The field defaults
/// to “unspecified”.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AllowRedisplay {
    /// `always`
    Always,
    /// `limited`
    Limited,
    /// `unspecified`
    Unspecified,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AllowRedisplay {
    Always = "always",
    Limited = "limited",
    Unspecified = "unspecified",
});
