// Written by `cargo xtask generate`. Do not edit.
//! What is in `components.payment_element.features` of [`CustomerSession`](crate::CustomerSession).

pub use crate::customer_session::components::customer_sheet::features::{
    PaymentMethodAllowRedisplayFilter, PaymentMethodRemove,
};

pub use crate::customer_session::components::mobile_payment_element::features::{
    PaymentMethodRedisplay, PaymentMethodSave,
};

/// When using PaymentIntents and the customer checks the save checkbox, this field determines the
/// [`setup_future_usage`](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-setup_future_usage)
/// value used to confirm the PaymentIntent.
///
/// When using SetupIntents, directly configure the
/// [`usage`](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-usage) value on
/// SetupIntent creation.
#[non_exhaustive]
pub enum PaymentMethodSaveUsage {
    /// `off_session`
    OffSession,
    /// `on_session`
    OnSession,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(PaymentMethodSaveUsage {
    OffSession = "off_session",
    OnSession = "on_session",
});
