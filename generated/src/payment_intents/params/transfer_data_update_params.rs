// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Metadata, Params, Value};
use crate::TransferDataPaymentDataParams;

stripe_runtime::params! {
    /// Use this parameter to automatically create a Transfer when the payment succeeds. Learn more
    /// about the
    /// [use case for connected accounts](https://docs.stripe.com/payments/connected-accounts).
    ///
    /// Parameters at `PostPaymentIntentsIntent/transfer_data`.
    pub struct TransferDataUpdateParams;
}

impl TransferDataUpdateParams {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `amount`.
    #[inline]
    pub fn amount(mut self, amount: i64) -> Self {
        self.0.set("amount", amount);
        self
    }

    /// Sets `description`.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.set("description", Value::text(description));
        self
    }

    /// Sets `metadata`.
    #[inline]
    pub fn metadata(mut self, metadata: impl Into<Metadata>) -> Self {
        self.0.set("metadata", Into::<Metadata>::into(metadata));
        self
    }

    /// Clears `metadata`: unsets what is stored.
    #[inline]
    pub fn clear_metadata(mut self) -> Self {
        self.0.clear("metadata");
        self
    }

    /// Sets `payment_data`.
    #[inline]
    pub fn payment_data(mut self, payment_data: TransferDataPaymentDataParams) -> Self {
        self.0.set("payment_data", payment_data);
        self
    }
}

impl Default for TransferDataUpdateParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
