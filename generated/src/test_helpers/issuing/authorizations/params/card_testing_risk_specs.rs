// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::RiskAssessmentSpecsLevel;

stripe_runtime::params! {
    /// Parameters at `PostTestHelpersIssuingAuthorizations/risk_assessment/card_testing_risk`.
    pub struct CardTestingRiskSpecs;
}

impl CardTestingRiskSpecs {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(level: RiskAssessmentSpecsLevel) -> Self {
        Self(Params::new().with("level", level))
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
