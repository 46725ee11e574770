// Written by `cargo xtask generate`. Do not edit.
//! What `transfer_data` of [`payment_intents::create`](fn@crate::payment_intents::create) takes.

rt::params! {
    /// Parameters for `transfer_data[payment_data]` of [`payment_intents::create`](fn@crate::payment_intents::create) and `transfer_data[payment_data]` of [`payment_intents::update`](fn@crate::payment_intents::update).
    pub struct PaymentData;
}

impl PaymentData {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `description`.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", rt::Value::text(description)))
    }

    /// Sets `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<rt::Metadata>) -> Self {
        let metadata: rt::Metadata = metadata.into();
        Self(self.0.with("metadata", metadata))
    }

    /// Clears `metadata`: unsets what is stored.
    #[inline]
    pub fn clear_metadata(self) -> Self {
        Self(self.0.cleared("metadata"))
    }
}

impl Default for PaymentData {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
