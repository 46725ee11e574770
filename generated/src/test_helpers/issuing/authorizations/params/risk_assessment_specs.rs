// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{CardTestingRiskSpecs, FraudRiskSpecs, MerchantDisputeRiskSpecs};

stripe_runtime::params! {
    /// Stripe’s assessment of the fraud risk for this authorization.
    ///
    /// Parameters at `PostTestHelpersIssuingAuthorizations/risk_assessment`.
    pub struct RiskAssessmentSpecs;
}

impl RiskAssessmentSpecs {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `card_testing_risk`.
    #[inline]
    pub fn card_testing_risk(self, card_testing_risk: CardTestingRiskSpecs) -> Self {
        Self(self.0.with("card_testing_risk", card_testing_risk))
    }

    /// Sets `fraud_risk`.
    #[inline]
    pub fn fraud_risk(self, fraud_risk: FraudRiskSpecs) -> Self {
        Self(self.0.with("fraud_risk", fraud_risk))
    }

    /// Sets `merchant_dispute_risk`.
    #[inline]
    pub fn merchant_dispute_risk(
        self,
        merchant_dispute_risk: MerchantDisputeRiskSpecs,
    ) -> Self {
        Self(self.0.with("merchant_dispute_risk", merchant_dispute_risk))
    }
}

impl Default for RiskAssessmentSpecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// The values of `PostTestHelpersIssuingAuthorizations/risk_assessment/card_testing_risk/level`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RiskAssessmentSpecsLevel {
    /// `elevated`
    Elevated,
    /// `highest`
    Highest,
    /// `low`
    Low,
    /// `normal`
    Normal,
    /// `not_assessed`
    NotAssessed,
    /// `unknown`
    UnknownValue,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(RiskAssessmentSpecsLevel {
    Elevated = "elevated",
    Highest = "highest",
    Low = "low",
    Normal = "normal",
    NotAssessed = "not_assessed",
    UnknownValue = "unknown",
});
