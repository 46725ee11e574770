// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod payment_method_config_resource_display_preference;

pub use self::payment_method_config_resource_display_preference::{
    PaymentMethodConfigResourceDisplayPreference,
    PaymentMethodConfigResourceDisplayPreferencePreference,
    PaymentMethodConfigResourceDisplayPreferenceValue,
};

mod payment_method_config_resource_payment_method_properties;
pub use self::payment_method_config_resource_payment_method_properties::PaymentMethodConfigResourcePaymentMethodProperties;
mod payment_method_configuration;

pub use self::payment_method_configuration::{
    PaymentMethodConfiguration, PaymentMethodConfigurationRest,
};
