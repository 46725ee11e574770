// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::RiskAssessmentSpecsLevel;

stripe_runtime::params! {
    /// Parameters at `PostTestHelpersIssuingAuthorizations/risk_assessment/fraud_risk`.
    pub struct FraudRiskSpecs;
}

impl FraudRiskSpecs {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(level: RiskAssessmentSpecsLevel) -> Self {
        Self(Params::new().with("level", level))
    }

    /// Sets `score`.
    #[inline]
    pub fn score(self, score: f64) -> Self {
        Self(self.0.with("score", score))
    }
}
