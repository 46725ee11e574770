// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod carrier_text_param;
pub use self::carrier_text_param::CarrierTextParam;
mod list_issuing_personalization_design_status;
pub use self::list_issuing_personalization_design_status::ListIssuingPersonalizationDesignStatus;
mod preferences_list_param;
pub use self::preferences_list_param::PreferencesListParam;
mod preferences_param;
pub use self::preferences_param::PreferencesParam;
