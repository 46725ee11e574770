// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod issuing_personalization_design;

pub use self::issuing_personalization_design::{
    IssuingPersonalizationDesign, IssuingPersonalizationDesignStatus,
};

mod issuing_personalization_design_carrier_text;
pub use self::issuing_personalization_design_carrier_text::IssuingPersonalizationDesignCarrierText;
mod issuing_personalization_design_preferences;
pub use self::issuing_personalization_design_preferences::IssuingPersonalizationDesignPreferences;
mod issuing_personalization_design_rejection_reasons;
pub use self::issuing_personalization_design_rejection_reasons::IssuingPersonalizationDesignRejectionReasons;
