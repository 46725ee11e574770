// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Value;

/// Set to `true` to indicate that the customer isn't in your checkout flow during this payment
/// attempt and can't authenticate. Use this parameter in scenarios where you collect payment method
/// details and [charge them later](https://docs.stripe.com/payments/save-during-payment). This
/// parameter can only be used with
/// [`confirm=true`](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-confirm).
///
/// A value at `PostPaymentIntents/off_session`, `PostPaymentIntentsIntentConfirm/off_session`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum BoolOrOneOffOrRecurring {
    /// A value.
    Bool(bool),
    /// `one_off`
    OneOff,
    /// `recurring`
    Recurring,
}

impl From<bool> for BoolOrOneOffOrRecurring {
    #[inline]
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl From<BoolOrOneOffOrRecurring> for Value {
    #[inline]
    fn from(choice: BoolOrOneOffOrRecurring) -> Self {
        match choice {
            BoolOrOneOffOrRecurring::Bool(value) => Self::from(value),
            BoolOrOneOffOrRecurring::OneOff => Self::from("one_off"),
            BoolOrOneOffOrRecurring::Recurring => Self::from("recurring"),
        }
    }
}
