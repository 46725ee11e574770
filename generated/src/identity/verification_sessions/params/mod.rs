// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod document_options;
pub use self::document_options::DocumentOptions;
mod list_identity_verification_session_status;
pub use self::list_identity_verification_session_status::ListIdentityVerificationSessionStatus;
mod provided_details_param;
pub use self::provided_details_param::ProvidedDetailsParam;
mod related_person_param;
pub use self::related_person_param::RelatedPersonParam;
mod session_options_param;
pub use self::session_options_param::SessionOptionsParam;
