// Written by `cargo xtask generate`. Do not edit.
//! What is in `components.customer_sheet.features` of [`CustomerSession`](crate::CustomerSession).

/// The values of `components.customer_sheet.features.payment_method_allow_redisplay_filters[]` of [`CustomerSession`](crate::CustomerSession), `components.mobile_payment_element.features.payment_method_allow_redisplay_filters[]` of [`CustomerSession`](crate::CustomerSession) and 4 more places.
#[non_exhaustive]
pub enum PaymentMethodAllowRedisplayFilter {
    /// `always`
    Always,
    /// `limited`
    Limited,
    /// `unspecified`
    Unspecified,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(PaymentMethodAllowRedisplayFilter {
    Always = "always",
    Limited = "limited",
    Unspecified = "unspecified",
});

/// Controls whether the customer sheet displays the option to remove a saved payment method."
///
/// Allowing buyers to remove their saved payment methods impacts subscriptions that depend on that
/// payment method. Removing the payment method detaches the
/// [`customer` object](https://docs.stripe.com/api/payment_methods/object#payment_method_object-customer)
/// from that [PaymentMethod](https://docs.stripe.com/api/payment_methods).
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
