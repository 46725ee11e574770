// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Metadata, Params, Value};

stripe_runtime::params! {
    /// A subset of parameters to be passed to PaymentIntent creation for Checkout Sessions in `payment`
    /// mode.
    ///
    /// Parameters at `PostPaymentLinksPaymentLink/payment_intent_data`.
    pub struct PaymentIntentDataUpdateParams;
}

impl PaymentIntentDataUpdateParams {
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

    /// Clears `description`: unsets what is stored.
    #[inline]
    pub fn clear_description(mut self) -> Self {
        self.0.clear("description");
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

    /// Sets `statement_descriptor`.
    #[inline]
    pub fn statement_descriptor(
        mut self,
        statement_descriptor: impl Into<String>,
    ) -> Self {
        self.0.set("statement_descriptor", Value::text(statement_descriptor));
        self
    }

    /// Clears `statement_descriptor`: unsets what is stored.
    #[inline]
    pub fn clear_statement_descriptor(mut self) -> Self {
        self.0.clear("statement_descriptor");
        self
    }

    /// Sets `statement_descriptor_suffix`.
    #[inline]
    pub fn statement_descriptor_suffix(
        mut self,
        statement_descriptor_suffix: impl Into<String>,
    ) -> Self {
        self.0
            .set(
                "statement_descriptor_suffix",
                Value::text(statement_descriptor_suffix),
            );
        self
    }

    /// Clears `statement_descriptor_suffix`: unsets what is stored.
    #[inline]
    pub fn clear_statement_descriptor_suffix(mut self) -> Self {
        self.0.clear("statement_descriptor_suffix");
        self
    }

    /// Sets `transfer_group`.
    #[inline]
    pub fn transfer_group(mut self, transfer_group: impl Into<String>) -> Self {
        self.0.set("transfer_group", Value::text(transfer_group));
        self
    }

    /// Clears `transfer_group`: unsets what is stored.
    #[inline]
    pub fn clear_transfer_group(mut self) -> Self {
        self.0.clear("transfer_group");
        self
    }
}

impl Default for PaymentIntentDataUpdateParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
