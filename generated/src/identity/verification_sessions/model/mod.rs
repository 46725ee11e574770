// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod gelato_data_verified_outputs_date;
pub use self::gelato_data_verified_outputs_date::GelatoDataVerifiedOutputsDate;
mod gelato_provided_details;
pub use self::gelato_provided_details::GelatoProvidedDetails;
mod gelato_related_person;
pub use self::gelato_related_person::GelatoRelatedPerson;
mod gelato_session_document_options;
pub use self::gelato_session_document_options::GelatoSessionDocumentOptions;
mod gelato_session_email_options;
pub use self::gelato_session_email_options::GelatoSessionEmailOptions;
mod gelato_session_id_number_options;
pub use self::gelato_session_id_number_options::GelatoSessionIdNumberOptions;
mod gelato_session_last_error;

pub use self::gelato_session_last_error::{
    GelatoSessionLastError, GelatoSessionLastErrorCode,
};

mod gelato_session_matching_options;

pub use self::gelato_session_matching_options::{
    GelatoSessionMatchingOptions, GelatoSessionMatchingOptionsDob,
    GelatoSessionMatchingOptionsName,
};

mod gelato_session_phone_options;
pub use self::gelato_session_phone_options::GelatoSessionPhoneOptions;
mod gelato_verification_session_options;
pub use self::gelato_verification_session_options::GelatoVerificationSessionOptions;
mod gelato_verified_outputs;
pub use self::gelato_verified_outputs::{GelatoVerifiedOutputs, GelatoVerifiedOutputsSex};
mod identity_verification_session;

pub use self::identity_verification_session::{
    IdentityVerificationSession, IdentityVerificationSessionStatus,
    IdentityVerificationSessionType,
};

mod verification_session_redaction;

pub use self::verification_session_redaction::{
    VerificationSessionRedaction, VerificationSessionRedactionStatus,
};
