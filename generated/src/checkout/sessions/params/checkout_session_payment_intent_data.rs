// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Metadata, Params, Value};
use crate::{
    CheckoutSessionPaymentIntentDataShipping, ConfirmationTokenSetupFutureUsage,
    PaymentIntentCaptureMethod, TransferDataParams,
};

stripe_runtime::params! {
    /// A subset of parameters to be passed to PaymentIntent creation for Checkout Sessions in `payment`
    /// mode.
    ///
    /// Parameters at `PostCheckoutSessions/payment_intent_data`.
    pub struct CheckoutSessionPaymentIntentData;
}

impl CheckoutSessionPaymentIntentData {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `application_fee_amount`.
    #[inline]
    pub fn application_fee_amount(mut self, application_fee_amount: i64) -> Self {
        self.0.set("application_fee_amount", application_fee_amount);
        self
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

    /// Sets `on_behalf_of`.
    #[inline]
    pub fn on_behalf_of(mut self, on_behalf_of: impl Into<String>) -> Self {
        self.0.set("on_behalf_of", Value::text(on_behalf_of));
        self
    }

    /// Sets `receipt_email`.
    #[inline]
    pub fn receipt_email(mut self, receipt_email: impl Into<String>) -> Self {
        self.0.set("receipt_email", Value::text(receipt_email));
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

    /// Sets `shipping`.
    #[inline]
    pub fn shipping(
        mut self,
        shipping: CheckoutSessionPaymentIntentDataShipping,
    ) -> Self {
        self.0.set("shipping", shipping);
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

    /// Sets `transfer_data`.
    #[inline]
    pub fn transfer_data(mut self, transfer_data: TransferDataParams) -> Self {
        self.0.set("transfer_data", transfer_data);
        self
    }

    /// Sets `transfer_group`.
    #[inline]
    pub fn transfer_group(mut self, transfer_group: impl Into<String>) -> Self {
        self.0.set("transfer_group", Value::text(transfer_group));
        self
    }
}

impl Default for CheckoutSessionPaymentIntentData {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
