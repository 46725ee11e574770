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
    pub fn application_fee_amount(self, application_fee_amount: i64) -> Self {
        Self(self.0.with("application_fee_amount", application_fee_amount))
    }

    /// Sets `capture_method`.
    #[inline]
    pub fn capture_method(self, capture_method: PaymentIntentCaptureMethod) -> Self {
        Self(self.0.with("capture_method", capture_method))
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

    /// Sets `on_behalf_of`.
    #[inline]
    pub fn on_behalf_of(self, on_behalf_of: impl Into<String>) -> Self {
        Self(self.0.with("on_behalf_of", Value::text(on_behalf_of)))
    }

    /// Sets `receipt_email`.
    #[inline]
    pub fn receipt_email(self, receipt_email: impl Into<String>) -> Self {
        Self(self.0.with("receipt_email", Value::text(receipt_email)))
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: ConfirmationTokenSetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }

    /// Sets `shipping`.
    #[inline]
    pub fn shipping(self, shipping: CheckoutSessionPaymentIntentDataShipping) -> Self {
        Self(self.0.with("shipping", shipping))
    }

    /// Sets `statement_descriptor`.
    #[inline]
    pub fn statement_descriptor(self, statement_descriptor: impl Into<String>) -> Self {
        Self(self.0.with("statement_descriptor", Value::text(statement_descriptor)))
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

    /// Sets `transfer_data`.
    #[inline]
    pub fn transfer_data(self, transfer_data: TransferDataParams) -> Self {
        Self(self.0.with("transfer_data", transfer_data))
    }

    /// Sets `transfer_group`.
    #[inline]
    pub fn transfer_group(self, transfer_group: impl Into<String>) -> Self {
        Self(self.0.with("transfer_group", Value::text(transfer_group)))
    }
}

impl Default for CheckoutSessionPaymentIntentData {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
