// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::RiskAssessmentSpecsLevel;

stripe_runtime::params! {
    /// Parameters at `PostTestHelpersIssuingAuthorizations/risk_assessment/merchant_dispute_risk`.
    pub struct MerchantDisputeRiskSpecs;
}

impl MerchantDisputeRiskSpecs {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(level: RiskAssessmentSpecsLevel) -> Self {
        Self(Params::new().with("level", level))
    }

    /// Sets `dispute_rate`.
    #[inline]
    pub fn dispute_rate(self, dispute_rate: i64) -> Self {
        Self(self.0.with("dispute_rate", dispute_rate))
    }
}
