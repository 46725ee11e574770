// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Metadata, Params, Value};
use crate::TransferDataPaymentDataParams;

stripe_runtime::params! {
    /// The parameters that you can use to automatically create a Transfer. Learn more about the
    /// [use case for connected accounts](https://docs.stripe.com/payments/connected-accounts).
    ///
    /// Parameters at `PostPaymentIntents/transfer_data`.
    pub struct TransferDataCreationParams;
}

impl TransferDataCreationParams {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(destination: impl Into<String>) -> Self {
        Self(Params::new().with("destination", Value::text(destination)))
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
