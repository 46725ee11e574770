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
    pub fn ares_trans_status(mut self, ares_trans_status: AresTransStatus) -> Self {
        self.0.set("ares_trans_status", ares_trans_status);
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

    /// Sets `exemption_indicator`.
    #[inline]
    pub fn exemption_indicator(
        mut self,
        exemption_indicator: ExemptionIndicator,
    ) -> Self {
        self.0.set("exemption_indicator", exemption_indicator);
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
}
