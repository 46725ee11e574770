// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::ClaimedBy;

stripe_runtime::params! {
    /// Parameters at `PostTestHelpersIssuingAuthorizations/verification_data/authentication_exemption`.
    pub struct AuthenticationExemptionSpecs;
}

impl AuthenticationExemptionSpecs {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(claimed_by: ClaimedBy, type_: AuthenticationExemptionSpecsType) -> Self {
        Self(Params::new().with("claimed_by", claimed_by).with("type", type_))
    }
}

/// The values of `PostTestHelpersIssuingAuthorizations/verification_data/authentication_exemption/type`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthenticationExemptionSpecsType {
    /// `low_value_transaction`
    LowValueTransaction,
    /// `transaction_risk_analysis`
    TransactionRiskAnalysis,
    /// `unknown`
    UnknownValue,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AuthenticationExemptionSpecsType {
    LowValueTransaction = "low_value_transaction",
    TransactionRiskAnalysis = "transaction_risk_analysis",
    UnknownValue = "unknown",
});
