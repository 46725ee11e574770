// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod amount_details_specs;
pub use self::amount_details_specs::AmountDetailsSpecs;
mod authentication_exemption_specs;

pub use self::authentication_exemption_specs::{
    AuthenticationExemptionSpecs, AuthenticationExemptionSpecsType,
};

mod card_testing_risk_specs;
pub use self::card_testing_risk_specs::CardTestingRiskSpecs;
mod fleet_testmode_authorization_specs;
pub use self::fleet_testmode_authorization_specs::FleetTestmodeAuthorizationSpecs;
mod fraud_risk_specs;
pub use self::fraud_risk_specs::FraudRiskSpecs;
mod merchant_dispute_risk_specs;
pub use self::merchant_dispute_risk_specs::MerchantDisputeRiskSpecs;
mod network_data_specs;
pub use self::network_data_specs::NetworkDataSpecs;
mod risk_assessment_specs;
pub use self::risk_assessment_specs::{RiskAssessmentSpecs, RiskAssessmentSpecsLevel};
mod test_helper_issuing_authorization_fraud_disputability_likelihood;
pub use self::test_helper_issuing_authorization_fraud_disputability_likelihood::TestHelperIssuingAuthorizationFraudDisputabilityLikelihood;
mod test_helper_issuing_authorization_wallet;
pub use self::test_helper_issuing_authorization_wallet::TestHelperIssuingAuthorizationWallet;
mod three_d_secure_specs;
pub use self::three_d_secure_specs::{ThreeDSecureSpecs, ThreeDSecureSpecsResult};
mod verification_data_specs;
pub use self::verification_data_specs::VerificationDataSpecs;
