// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod display_preference_param;

pub use self::display_preference_param::{
    DisplayPreferenceParam, DisplayPreferenceParamPreference,
};

mod payment_method_configuration_acss_debit;
pub use self::payment_method_configuration_acss_debit::PaymentMethodConfigurationAcssDebit;
