// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{
    AresTransStatus, ElectronicCommerceIndicator, ExemptionIndicator,
    NetworkOptionsParam, PaymentIntentParamThreeDSecureVersion,
};

stripe_runtime::params! {
    /// Parameters at `PostPaymentIntents/payment_method_options/card/three_d_secure`, `PostPaymentIntentsIntent/payment_method_options/card/three_d_secure`, `PostPaymentIntentsIntentConfirm/payment_method_options/card/three_d_secure`.
    pub struct PaymentIntentParamThreeDSecure;
}

impl PaymentIntentParamThreeDSecure {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        cryptogram: impl Into<String>,
        transaction_id: impl Into<String>,
        version: PaymentIntentParamThreeDSecureVersion,
    ) -> Self {
        Self(
            Params::new()
                .with("cryptogram", Value::secret(cryptogram))
                .with("transaction_id", Value::text(transaction_id))
                .with("version", version),
        )
    }

    /// Sets `ares_trans_status`.
    #[inline]
    pub fn ares_trans_status(self, ares_trans_status: AresTransStatus) -> Self {
        Self(self.0.with("ares_trans_status", ares_trans_status))
    }

    /// Sets `electronic_commerce_indicator`.
    #[inline]
    pub fn electronic_commerce_indicator(
        self,
        electronic_commerce_indicator: ElectronicCommerceIndicator,
    ) -> Self {
        Self(self.0.with("electronic_commerce_indicator", electronic_commerce_indicator))
    }

    /// Sets `exemption_indicator`.
    #[inline]
    pub fn exemption_indicator(self, exemption_indicator: ExemptionIndicator) -> Self {
        Self(self.0.with("exemption_indicator", exemption_indicator))
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
}
