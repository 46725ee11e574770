// Written by `cargo xtask generate`. Do not edit.

/// Controls whether the mobile payment element displays a checkbox offering to save a new payment
/// method.
///
/// If a customer checks the box, the
/// [`allow_redisplay`](https://docs.stripe.com/api/payment_methods/object#payment_method_object-allow_redisplay)
/// value on the PaymentMethod is set to `'always'` at confirmation time. For PaymentIntents, the
/// [`setup_future_usage`](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-setup_future_usage)
/// value is also set to the value defined in `payment_method_save_usage`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentMethodSave {
    /// `disabled`
    Disabled,
    /// `enabled`
    Enabled,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(PaymentMethodSave {
    Disabled = "disabled",
    Enabled = "enabled",
});
