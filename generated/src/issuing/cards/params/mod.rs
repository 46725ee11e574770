// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod address_validation_param;

pub use self::address_validation_param::{
    AddressValidationParam, AddressValidationParamMode,
};

mod authorization_controls_param;
pub use self::authorization_controls_param::AuthorizationControlsParam;
mod create_issuing_card_replacement_reason;
pub use self::create_issuing_card_replacement_reason::CreateIssuingCardReplacementReason;
mod customs_param;
pub use self::customs_param::CustomsParam;
mod encrypted_pin_param;
pub use self::encrypted_pin_param::EncryptedPinParam;
mod lifecycle_conditions_param;
pub use self::lifecycle_conditions_param::LifecycleConditionsParam;
mod lifecycle_controls_param;
pub use self::lifecycle_controls_param::LifecycleControlsParam;
mod list_issuing_card_status;
pub use self::list_issuing_card_status::ListIssuingCardStatus;
mod list_issuing_card_type;
pub use self::list_issuing_card_type::ListIssuingCardType;
mod shipping_specs;
pub use self::shipping_specs::{ShippingSpecs, ShippingSpecsService, ShippingSpecsType};
mod update_issuing_card_cancellation_reason;
pub use self::update_issuing_card_cancellation_reason::UpdateIssuingCardCancellationReason;
