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
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", Value::text(description)))
    }

    /// Clears `description`: unsets what is stored.
    #[inline]
    pub fn clear_description(self) -> Self {
        Self(self.0.cleared("description"))
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

    /// Sets `statement_descriptor`.
    #[inline]
    pub fn statement_descriptor(self, statement_descriptor: impl Into<String>) -> Self {
        Self(self.0.with("statement_descriptor", Value::text(statement_descriptor)))
    }

    /// Clears `statement_descriptor`: unsets what is stored.
    #[inline]
    pub fn clear_statement_descriptor(self) -> Self {
        Self(self.0.cleared("statement_descriptor"))
    }

    /// Sets `statement_descriptor_suffix`.
    #[inline]
    pub fn statement_descriptor_suffix(
        self,
        statement_descriptor_suffix: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "statement_descriptor_suffix",
                    Value::text(statement_descriptor_suffix),
                ),
        )
    }

    /// Clears `statement_descriptor_suffix`: unsets what is stored.
    #[inline]
    pub fn clear_statement_descriptor_suffix(self) -> Self {
        Self(self.0.cleared("statement_descriptor_suffix"))
    }

    /// Sets `transfer_group`.
    #[inline]
    pub fn transfer_group(self, transfer_group: impl Into<String>) -> Self {
        Self(self.0.with("transfer_group", Value::text(transfer_group)))
    }

    /// Clears `transfer_group`: unsets what is stored.
    #[inline]
    pub fn clear_transfer_group(self) -> Self {
        Self(self.0.cleared("transfer_group"))
    }
}

impl Default for PaymentIntentDataUpdateParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
