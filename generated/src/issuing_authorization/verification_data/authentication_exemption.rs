// Written by `cargo xtask generate`. Do not edit.
//! What is in `verification_data.authentication_exemption` of [`IssuingAuthorization`](crate::IssuingAuthorization).

/// The entity that requested the exemption, either the acquiring merchant or the Issuing user.
#[non_exhaustive]
pub enum ClaimedBy {
    /// `acquirer`
    Acquirer,
    /// `issuer`
    Issuer,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(ClaimedBy {
    Acquirer = "acquirer",
    Issuer = "issuer",
});

/// The specific exemption claimed for this authorization.
#[non_exhaustive]
pub enum Type {
    /// `low_value_transaction`
    LowValueTransaction,
    /// `transaction_risk_analysis`
    TransactionRiskAnalysis,
    /// `unknown`
    UnknownValue,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    LowValueTransaction = "low_value_transaction",
    TransactionRiskAnalysis = "transaction_risk_analysis",
    UnknownValue = "unknown",
});
