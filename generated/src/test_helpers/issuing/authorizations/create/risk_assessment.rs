// Written by `cargo xtask generate`. Do not edit.
//! What `risk_assessment` of [`test_helpers::issuing::authorizations::create`](fn@crate::test_helpers::issuing::authorizations::create) takes.

pub mod card_testing_risk;
pub use crate::test_helpers::issuing::authorizations::create::risk_assessment::card_testing_risk as fraud_risk;
pub use crate::test_helpers::issuing::authorizations::create::risk_assessment::card_testing_risk as merchant_dispute_risk;

rt::params! {
    /// Parameters for `risk_assessment[card_testing_risk]` of [`test_helpers::issuing::authorizations::create`](fn@crate::test_helpers::issuing::authorizations::create).
    pub struct CardTestingRisk;
}

impl CardTestingRisk {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(level: card_testing_risk::Level) -> Self {
        Self(rt::Params::new().with("level", level))
    }

    /// Sets `invalid_account_number_decline_rate_past_hour`.
    #[inline]
    pub fn invalid_account_number_decline_rate_past_hour(
        self,
        invalid_account_number_decline_rate_past_hour: i64,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "invalid_account_number_decline_rate_past_hour",
                    invalid_account_number_decline_rate_past_hour,
                ),
        )
    }

    /// Sets `invalid_credentials_decline_rate_past_hour`.
    #[inline]
    pub fn invalid_credentials_decline_rate_past_hour(
        self,
        invalid_credentials_decline_rate_past_hour: i64,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "invalid_credentials_decline_rate_past_hour",
                    invalid_credentials_decline_rate_past_hour,
                ),
        )
    }
}

rt::params! {
    /// Parameters for `risk_assessment[fraud_risk]` of [`test_helpers::issuing::authorizations::create`](fn@crate::test_helpers::issuing::authorizations::create).
    pub struct FraudRisk;
}

impl FraudRisk {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(level: card_testing_risk::Level) -> Self {
        Self(rt::Params::new().with("level", level))
    }

    /// Sets `score`.
    #[inline]
    pub fn score(self, score: f64) -> Self {
        Self(self.0.with("score", score))
    }
}

rt::params! {
    /// Parameters for `risk_assessment[merchant_dispute_risk]` of [`test_helpers::issuing::authorizations::create`](fn@crate::test_helpers::issuing::authorizations::create).
    pub struct MerchantDisputeRisk;
}

impl MerchantDisputeRisk {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(level: card_testing_risk::Level) -> Self {
        Self(rt::Params::new().with("level", level))
    }

    /// Sets `dispute_rate`.
    #[inline]
    pub fn dispute_rate(self, dispute_rate: i64) -> Self {
        Self(self.0.with("dispute_rate", dispute_rate))
    }
}
