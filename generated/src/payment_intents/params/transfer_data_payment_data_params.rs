// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Metadata, Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostPaymentIntents/transfer_data/payment_data`, `PostPaymentIntentsIntent/transfer_data/payment_data`.
    pub struct TransferDataPaymentDataParams;
}

impl TransferDataPaymentDataParams {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
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
}

impl Default for TransferDataPaymentDataParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
