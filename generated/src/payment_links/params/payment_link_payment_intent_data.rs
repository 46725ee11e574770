// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Metadata, Params, Value};
use crate::{ConfirmationTokenSetupFutureUsage, PaymentIntentCaptureMethod};

stripe_runtime::params! {
    /// A subset of parameters to be passed to PaymentIntent creation for Checkout Sessions in `payment`
    /// mode.
    ///
    /// Parameters at `PostPaymentLinks/payment_intent_data`.
    pub struct PaymentLinkPaymentIntentData;
}

impl PaymentLinkPaymentIntentData {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `capture_method`.
    #[inline]
    pub fn capture_method(mut self, capture_method: PaymentIntentCaptureMethod) -> Self {
        self.0.set("capture_method", capture_method);
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

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        mut self,
        setup_future_usage: ConfirmationTokenSetupFutureUsage,
    ) -> Self {
        self.0.set("setup_future_usage", setup_future_usage);
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

    /// Sets `transfer_group`.
    #[inline]
    pub fn transfer_group(mut self, transfer_group: impl Into<String>) -> Self {
        self.0.set("transfer_group", Value::text(transfer_group));
        self
    }
}

impl Default for PaymentLinkPaymentIntentData {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
