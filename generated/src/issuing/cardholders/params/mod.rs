// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod authorization_controls_param_v2;
pub use self::authorization_controls_param_v2::AuthorizationControlsParamV2;
mod billing_specs;
pub use self::billing_specs::BillingSpecs;
mod card_issuing_param;
pub use self::card_issuing_param::CardIssuingParam;
mod company_param;
pub use self::company_param::CompanyParam;
mod individual_param;
pub use self::individual_param::IndividualParam;
mod list_issuing_cardholder_status;
pub use self::list_issuing_cardholder_status::ListIssuingCardholderStatus;
mod list_issuing_cardholder_type;
pub use self::list_issuing_cardholder_type::ListIssuingCardholderType;
mod person_verification_document_param;
pub use self::person_verification_document_param::PersonVerificationDocumentParam;
mod person_verification_param;
pub use self::person_verification_param::PersonVerificationParam;
mod terms_acceptance_param;
pub use self::terms_acceptance_param::TermsAcceptanceParam;
