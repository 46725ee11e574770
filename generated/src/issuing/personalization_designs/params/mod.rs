// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod carrier_text_param;
pub use self::carrier_text_param::CarrierTextParam;
mod preferences_list_param;
pub use self::preferences_list_param::PreferencesListParam;
mod preferences_param;
pub use self::preferences_param::PreferencesParam;
