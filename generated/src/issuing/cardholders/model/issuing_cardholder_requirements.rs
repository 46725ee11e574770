// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `issuing_cardholder_requirements`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingCardholderRequirements {
    /// If `disabled_reason` is present, all cards will decline authorizations with
    /// `cardholder_verification_required` reason.
    pub disabled_reason: Option<IssuingCardholderRequirementsDisabledReason>,
    /// Array of fields that need to be collected in order to verify and re-enable the cardholder.
    pub past_due: Option<Vec<IssuingCardholderRequirementsPastDue>>,
}

impl Blank for IssuingCardholderRequirements {
    const BLANK: Self = Self {
        disabled_reason: Blank::BLANK,
        past_due: Blank::BLANK,
    };
}

impl Record for IssuingCardholderRequirements {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "issuing_cardholder_requirements",
            constants: &[],
            fields: &[Field("disabled_reason", NULLABLE), Field("past_due", NULLABLE)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.disabled_reason,
            _ => &self.past_due,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.disabled_reason,
            _ => &mut self.past_due,
        }
    }
}

impl std::fmt::Debug for IssuingCardholderRequirements {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(IssuingCardholderRequirements);

/// If `disabled_reason` is present, all cards will decline authorizations with
/// `cardholder_verification_required` reason.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IssuingCardholderRequirementsDisabledReason {
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

stripe_runtime::open_enum!(IssuingCardholderRequirementsDisabledReason {
    Listed = "listed",
    RejectedListed = "rejected.listed",
    RequirementsPastDue = "requirements.past_due",
    UnderReview = "under_review",
});

/// The values of `issuing_cardholder_requirements/past_due[]`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IssuingCardholderRequirementsPastDue {
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

stripe_runtime::open_enum!(IssuingCardholderRequirementsPastDue {
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
