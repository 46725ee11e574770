// Written by `cargo xtask generate`. Do not edit.
//! What is in `requirements` of [`IssuingCardholder`](crate::IssuingCardholder).

/// If `disabled_reason` is present, all cards will decline authorizations with
/// `cardholder_verification_required` reason.
#[non_exhaustive]
pub enum DisabledReason {
    /// `listed`
    Listed,
    /// `rejected.listed`
    RejectedListed,
    /// `requirements.past_due`
    RequirementsPastDue,
    /// `under_review`
    UnderReview,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(DisabledReason {
    Listed = "listed",
    RejectedListed = "rejected.listed",
    RequirementsPastDue = "requirements.past_due",
    UnderReview = "under_review",
});

/// The values of `requirements.past_due[]` of [`IssuingCardholder`](crate::IssuingCardholder).
#[non_exhaustive]
pub enum PastDue {
    /// `company.tax_id`
    CompanyTaxId,
    /// `individual.card_issuing.user_terms_acceptance.date`
    IndividualCardIssuingUserTermsAcceptanceDate,
    /// `individual.card_issuing.user_terms_acceptance.ip`
    IndividualCardIssuingUserTermsAcceptanceIp,
    /// `individual.dob.day`
    IndividualDobDay,
    /// `individual.dob.month`
    IndividualDobMonth,
    /// `individual.dob.year`
    IndividualDobYear,
    /// `individual.first_name`
    IndividualFirstName,
    /// `individual.last_name`
    IndividualLastName,
    /// `individual.verification.document`
    IndividualVerificationDocument,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(PastDue {
    CompanyTaxId = "company.tax_id",
    IndividualCardIssuingUserTermsAcceptanceDate = "individual.card_issuing.user_terms_acceptance.date",
    IndividualCardIssuingUserTermsAcceptanceIp = "individual.card_issuing.user_terms_acceptance.ip",
    IndividualDobDay = "individual.dob.day",
    IndividualDobMonth = "individual.dob.month",
    IndividualDobYear = "individual.dob.year",
    IndividualFirstName = "individual.first_name",
    IndividualLastName = "individual.last_name",
    IndividualVerificationDocument = "individual.verification.document",
});
