// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`payment_intents::update`](fn@crate::payment_intents::update).

pub mod amount_details;
pub use crate::payment_intents::create::hooks;
pub mod payment_method_data;
pub mod payment_method_options;
pub mod shipping;
pub use crate::payment_intents::create::transfer_data;
pub use crate::charges::create::Shipping;

pub use crate::payment_intent::{
    CaptureMethod, ExcludedPaymentMethodType, SetupFutureUsage,
};

pub use crate::payment_intents::create::{
    AmountDetails, Hooks, PaymentDetails, PaymentMethodData, PaymentMethodOptions,
};

rt::params! {
    /// Use this parameter to automatically create a Transfer when the payment succeeds. Learn more
    /// about the
    /// [use case for connected accounts](https://docs.stripe.com/payments/connected-accounts).
    ///
    /// Parameters for `transfer_data` of [`payment_intents::update`](fn@crate::payment_intents::update).
    pub struct TransferData;
}

impl TransferData {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `amount`.
    #[inline]
    pub fn amount(self, amount: i64) -> Self {
        Self(self.0.with("amount", amount))
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

    /// Sets `payment_data`.
    #[inline]
    pub fn payment_data(
        self,
        payment_data: crate::payment_intents::create::transfer_data::PaymentData,
    ) -> Self {
        Self(self.0.with("payment_data", payment_data))
    }
}

impl Default for TransferData {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
