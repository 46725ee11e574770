// Written by `cargo xtask generate`. Do not edit.
//! What is in `saved_payment_method_options` of [`CheckoutSession`](crate::CheckoutSession).

/// The values of `saved_payment_method_options.allow_redisplay_filters[]` of [`CheckoutSession`](crate::CheckoutSession) and `saved_payment_method_options[allow_redisplay_filters][]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
#[non_exhaustive]
pub enum AllowRedisplayFilter {
    /// `always`
    Always,
    /// `limited`
    Limited,
    /// `unspecified`
    Unspecified,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(AllowRedisplayFilter {
    Always = "always",
    Limited = "limited",
    Unspecified = "unspecified",
});

/// Enable customers to choose if they wish to remove their saved payment methods. Disabled by
/// default.
#[non_exhaustive]
pub enum PaymentMethodRemove {
    /// `disabled`
    Disabled,
    /// `enabled`
    Enabled,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(PaymentMethodRemove {
    Disabled = "disabled",
    Enabled = "enabled",
});

/// Enable customers to choose if they wish to save their payment method for future use. Disabled by
/// default.
#[non_exhaustive]
pub enum PaymentMethodSave {
    /// `disabled`
    Disabled,
    /// `enabled`
    Enabled,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(PaymentMethodSave {
    Disabled = "disabled",
    Enabled = "enabled",
});
