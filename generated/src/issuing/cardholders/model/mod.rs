// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod issuing_cardholder;

pub use self::issuing_cardholder::{
    IssuingCardholder, IssuingCardholderStatus, IssuingCardholderType,
};

mod issuing_cardholder_address;
pub use self::issuing_cardholder_address::IssuingCardholderAddress;
mod issuing_cardholder_authorization_controls;
pub use self::issuing_cardholder_authorization_controls::IssuingCardholderAuthorizationControls;
mod issuing_cardholder_card_issuing;
pub use self::issuing_cardholder_card_issuing::IssuingCardholderCardIssuing;
mod issuing_cardholder_company;
pub use self::issuing_cardholder_company::IssuingCardholderCompany;
mod issuing_cardholder_id_document;
pub use self::issuing_cardholder_id_document::IssuingCardholderIdDocument;
mod issuing_cardholder_individual;
pub use self::issuing_cardholder_individual::IssuingCardholderIndividual;
mod issuing_cardholder_individual_dob;
pub use self::issuing_cardholder_individual_dob::IssuingCardholderIndividualDob;
mod issuing_cardholder_requirements;

pub use self::issuing_cardholder_requirements::{
    IssuingCardholderRequirements, IssuingCardholderRequirementsDisabledReason,
    IssuingCardholderRequirementsPastDue,
};

mod issuing_cardholder_spending_limit;

pub use self::issuing_cardholder_spending_limit::{
    IssuingCardholderSpendingLimit, IssuingCardholderSpendingLimitCategory,
    IssuingCardholderSpendingLimitInterval,
};

mod issuing_cardholder_user_terms_acceptance;
pub use self::issuing_cardholder_user_terms_acceptance::IssuingCardholderUserTermsAcceptance;
mod issuing_cardholder_verification;
pub use self::issuing_cardholder_verification::IssuingCardholderVerification;
mod preferred_locale;
pub use self::preferred_locale::PreferredLocale;
