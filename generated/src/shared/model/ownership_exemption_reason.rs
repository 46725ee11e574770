// Written by `cargo xtask generate`. Do not edit.

/// This value is used to determine if a business is exempt from providing ultimate beneficial
/// owners. See
/// [this support article](https://support.stripe.com/questions/exemption-from-providing-ownership-details)
/// and
/// [changelog](https://docs.stripe.com/changelog/acacia/2025-01-27/ownership-exemption-reason-accounts-api)
/// for more details.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OwnershipExemptionReason {
    /// `qualified_entity_exceeds_ownership_threshold`
    QualifiedEntityExceedsOwnershipThreshold,
    /// `qualifies_as_financial_institution`
    QualifiesAsFinancialInstitution,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(OwnershipExemptionReason {
    QualifiedEntityExceedsOwnershipThreshold = "qualified_entity_exceeds_ownership_threshold",
    QualifiesAsFinancialInstitution = "qualifies_as_financial_institution",
});
