// Written by `cargo xtask generate`. Do not edit.
//! What `identity.attestations.persons_provided` of [`v2::core::account_tokens::create`](fn@crate::v2::core::account_tokens::create) takes.

/// Reason for why the company is exempt from providing ownership information.
#[non_exhaustive]
pub enum OwnershipExemptionReason {
    /// `qualified_entity_exceeds_ownership_threshold`
    QualifiedEntityExceedsOwnershipThreshold,
    /// `qualifies_as_financial_institution`
    QualifiesAsFinancialInstitution,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(OwnershipExemptionReason {
    QualifiedEntityExceedsOwnershipThreshold = "qualified_entity_exceeds_ownership_threshold",
    QualifiesAsFinancialInstitution = "qualifies_as_financial_institution",
});
