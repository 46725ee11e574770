// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod country_spec;
pub use self::country_spec::CountrySpec;
mod country_spec_verification_field_details;
pub use self::country_spec_verification_field_details::CountrySpecVerificationFieldDetails;
mod country_spec_verification_fields;
pub use self::country_spec_verification_fields::CountrySpecVerificationFields;
