// Written by `cargo xtask generate`. Do not edit.

/// The specific exemption claimed for this authorization.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IssuingAuthorizationAuthenticationExemptionType {
    /// `low_value_transaction`
    LowValueTransaction,
    /// `transaction_risk_analysis`
    TransactionRiskAnalysis,
    /// `unknown`
    UnknownValue,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(IssuingAuthorizationAuthenticationExemptionType {
    LowValueTransaction = "low_value_transaction",
    TransactionRiskAnalysis = "transaction_risk_analysis",
    UnknownValue = "unknown",
});
