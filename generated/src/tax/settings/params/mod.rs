// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod defaults_param;
pub use self::defaults_param::DefaultsParam;
mod head_office_param;
pub use self::head_office_param::HeadOfficeParam;
mod validated_country_address;
pub use self::validated_country_address::ValidatedCountryAddress;
