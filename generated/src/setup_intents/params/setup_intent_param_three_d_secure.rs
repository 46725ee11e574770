// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{
    AresTransStatus, ElectronicCommerceIndicator, NetworkOptionsParam,
    PaymentIntentParamThreeDSecureVersion,
};

stripe_runtime::params! {
    /// Parameters at `PostSetupIntents/payment_method_options/card/three_d_secure`, `PostSetupIntentsIntent/payment_method_options/card/three_d_secure`, `PostSetupIntentsIntentConfirm/payment_method_options/card/three_d_secure`.
    pub struct SetupIntentParamThreeDSecure;
}

impl SetupIntentParamThreeDSecure {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `ares_trans_status`.
    #[inline]
    pub fn ares_trans_status(mut self, ares_trans_status: AresTransStatus) -> Self {
        self.0.set("ares_trans_status", ares_trans_status);
        self
    }

    /// Sets `cryptogram`.
    #[inline]
    pub fn cryptogram(mut self, cryptogram: impl Into<String>) -> Self {
        self.0.set("cryptogram", Value::secret(cryptogram));
        self
    }

    /// Sets `electronic_commerce_indicator`.
    #[inline]
    pub fn electronic_commerce_indicator(
        mut self,
        electronic_commerce_indicator: ElectronicCommerceIndicator,
    ) -> Self {
        self.0.set("electronic_commerce_indicator", electronic_commerce_indicator);
        self
    }

    /// Sets `network_options`.
    #[inline]
    pub fn network_options(mut self, network_options: NetworkOptionsParam) -> Self {
        self.0.set("network_options", network_options);
        self
    }

    /// Sets `requestor_challenge_indicator`.
    #[inline]
    pub fn requestor_challenge_indicator(
        mut self,
        requestor_challenge_indicator: impl Into<String>,
    ) -> Self {
        self.0
            .set(
                "requestor_challenge_indicator",
                Value::text(requestor_challenge_indicator),
            );
        self
    }

    /// Sets `transaction_id`.
    #[inline]
    pub fn transaction_id(mut self, transaction_id: impl Into<String>) -> Self {
        self.0.set("transaction_id", Value::text(transaction_id));
        self
    }

    /// Sets `version`.
    #[inline]
    pub fn version(mut self, version: PaymentIntentParamThreeDSecureVersion) -> Self {
        self.0.set("version", version);
        self
    }
}

impl Default for SetupIntentParamThreeDSecure {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
