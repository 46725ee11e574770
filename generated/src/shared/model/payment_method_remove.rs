// Written by `cargo xtask generate`. Do not edit.

/// Controls whether the customer sheet displays the option to remove a saved payment method."
///
/// Allowing buyers to remove their saved payment methods impacts subscriptions that depend on that
/// payment method. Removing the payment method detaches the
/// [`customer` object](https://docs.stripe.com/api/payment_methods/object#payment_method_object-customer)
/// from that [PaymentMethod](https://docs.stripe.com/api/payment_methods).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentMethodRemove {
    /// `disabled`
    Disabled,
    /// `enabled`
    Enabled,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(PaymentMethodRemove {
    Disabled = "disabled",
    Enabled = "enabled",
});
