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
    pub fn ares_trans_status(self, ares_trans_status: AresTransStatus) -> Self {
        Self(self.0.with("ares_trans_status", ares_trans_status))
    }

    /// Sets `cryptogram`.
    #[inline]
    pub fn cryptogram(self, cryptogram: impl Into<String>) -> Self {
        Self(self.0.with("cryptogram", Value::secret(cryptogram)))
    }

    /// Sets `electronic_commerce_indicator`.
    #[inline]
    pub fn electronic_commerce_indicator(
        self,
        electronic_commerce_indicator: ElectronicCommerceIndicator,
    ) -> Self {
        Self(self.0.with("electronic_commerce_indicator", electronic_commerce_indicator))
    }

    /// Sets `network_options`.
    #[inline]
    pub fn network_options(self, network_options: NetworkOptionsParam) -> Self {
        Self(self.0.with("network_options", network_options))
    }

    /// Sets `requestor_challenge_indicator`.
    #[inline]
    pub fn requestor_challenge_indicator(
        self,
        requestor_challenge_indicator: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "requestor_challenge_indicator",
                    Value::text(requestor_challenge_indicator),
                ),
        )
    }

    /// Sets `transaction_id`.
    #[inline]
    pub fn transaction_id(self, transaction_id: impl Into<String>) -> Self {
        Self(self.0.with("transaction_id", Value::text(transaction_id)))
    }

    /// Sets `version`.
    #[inline]
    pub fn version(self, version: PaymentIntentParamThreeDSecureVersion) -> Self {
        Self(self.0.with("version", version))
    }
}

impl Default for SetupIntentParamThreeDSecure {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
