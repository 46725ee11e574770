// Written by `cargo xtask generate`. Do not edit.
//! What is in `components.mobile_payment_element.features` of [`CustomerSession`](crate::CustomerSession).

pub use crate::customer_session::components::customer_sheet::features::{
    PaymentMethodAllowRedisplayFilter, PaymentMethodRemove,
};

/// Controls whether or not the mobile payment element shows saved payment methods.
#[non_exhaustive]
pub enum PaymentMethodRedisplay {
    /// `disabled`
    Disabled,
    /// `enabled`
    Enabled,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(PaymentMethodRedisplay {
    Disabled = "disabled",
    Enabled = "enabled",
});

/// Controls whether the mobile payment element displays a checkbox offering to save a new payment
/// method.
///
/// If a customer checks the box, the
/// [`allow_redisplay`](https://docs.stripe.com/api/payment_methods/object#payment_method_object-allow_redisplay)
/// value on the PaymentMethod is set to `'always'` at confirmation time. For PaymentIntents, the
/// [`setup_future_usage`](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-setup_future_usage)
/// value is also set to the value defined in `payment_method_save_usage`.
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

/// Allows overriding the value of allow_override when saving a new payment method when
/// payment_method_save is set to disabled. Use values: "always", "limited", or "unspecified".
///
/// If not specified, defaults to `nil` (no override value).
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

rt::open_enum!(PaymentMethodSaveAllowRedisplayOverride {
    Always = "always",
    Limited = "limited",
    Unspecified = "unspecified",
});
