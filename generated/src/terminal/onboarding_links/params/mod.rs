// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod apple_terms_and_conditions_params;
pub use self::apple_terms_and_conditions_params::AppleTermsAndConditionsParams;
mod link_options_params;
pub use self::link_options_params::LinkOptionsParams;
