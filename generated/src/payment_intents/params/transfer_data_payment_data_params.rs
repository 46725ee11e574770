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
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", Value::text(description)))
    }

    /// Sets `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<Metadata>) -> Self {
        Self(self.0.with("metadata", Into::<Metadata>::into(metadata)))
    }

    /// Clears `metadata`: unsets what is stored.
    #[inline]
    pub fn clear_metadata(self) -> Self {
        Self(self.0.cleared("metadata"))
    }
}

impl Default for TransferDataPaymentDataParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
