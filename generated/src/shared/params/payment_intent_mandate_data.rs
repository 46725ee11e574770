// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Value;
use crate::{ClientKeyParam, SecretKeyParam};

/// A value at `PostPaymentIntentsIntentConfirm/mandate_data`, `PostSetupIntentsIntentConfirm/mandate_data`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PaymentIntentMandateData {
    /// The parameters of a `secret_key_param`.
    SecretKeyParam(SecretKeyParam),
    /// The parameters of a `client_key_param`.
    ClientKeyParam(ClientKeyParam),
}

impl From<SecretKeyParam> for PaymentIntentMandateData {
    #[inline]
    fn from(value: SecretKeyParam) -> Self {
        Self::SecretKeyParam(value)
    }
}

impl From<ClientKeyParam> for PaymentIntentMandateData {
    #[inline]
    fn from(value: ClientKeyParam) -> Self {
        Self::ClientKeyParam(value)
    }
}

impl From<PaymentIntentMandateData> for Value {
    #[inline]
    fn from(choice: PaymentIntentMandateData) -> Self {
        match choice {
            PaymentIntentMandateData::SecretKeyParam(value) => Self::from(value),
            PaymentIntentMandateData::ClientKeyParam(value) => Self::from(value),
        }
    }
}
