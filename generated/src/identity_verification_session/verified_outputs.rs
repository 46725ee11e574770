// Written by `cargo xtask generate`. Do not edit.
//! What is in `verified_outputs` of [`IdentityVerificationSession`](crate::IdentityVerificationSession).

pub use crate::customer::Address;
pub use crate::identity_verification_report::document::Sex;
pub use crate::identity_verification_report::id_number::IdNumberType;
pub use crate::person::Dob;
