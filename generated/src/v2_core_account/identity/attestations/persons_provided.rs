// Written by `cargo xtask generate`. Do not edit.
//! What is in `identity.attestations.persons_provided` of [`V2CoreAccount`](crate::V2CoreAccount).

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
