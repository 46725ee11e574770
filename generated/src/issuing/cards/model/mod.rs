// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod ineligible_reason;
pub use self::ineligible_reason::IneligibleReason;
mod issuing_card;

pub use self::issuing_card::{
    IssuingCard, IssuingCardCancellationReason, IssuingCardReplacementReason,
    IssuingCardStatus, IssuingCardType,
};

mod issuing_card_apple_pay;
pub use self::issuing_card_apple_pay::IssuingCardApplePay;
mod issuing_card_authorization_controls;
pub use self::issuing_card_authorization_controls::IssuingCardAuthorizationControls;
mod issuing_card_fraud_warning;

pub use self::issuing_card_fraud_warning::{
    IssuingCardFraudWarning, IssuingCardFraudWarningType,
};

mod issuing_card_google_pay;
pub use self::issuing_card_google_pay::IssuingCardGooglePay;
mod issuing_card_lifecycle_conditions;
pub use self::issuing_card_lifecycle_conditions::IssuingCardLifecycleConditions;
mod issuing_card_lifecycle_controls;
pub use self::issuing_card_lifecycle_controls::IssuingCardLifecycleControls;
mod issuing_card_shipping;

pub use self::issuing_card_shipping::{
    IssuingCardShipping, IssuingCardShippingCarrier, IssuingCardShippingService,
    IssuingCardShippingStatus, IssuingCardShippingType,
};

mod issuing_card_shipping_address_validation;

pub use self::issuing_card_shipping_address_validation::{
    IssuingCardShippingAddressValidation, IssuingCardShippingAddressValidationMode,
    IssuingCardShippingAddressValidationResult,
};

mod issuing_card_shipping_customs;
pub use self::issuing_card_shipping_customs::IssuingCardShippingCustoms;
mod issuing_card_spending_limit;
pub use self::issuing_card_spending_limit::IssuingCardSpendingLimit;
mod issuing_card_wallets;
pub use self::issuing_card_wallets::IssuingCardWallets;
