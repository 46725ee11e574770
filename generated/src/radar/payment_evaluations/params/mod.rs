// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod client_device_metadata_wrapper;
pub use self::client_device_metadata_wrapper::ClientDeviceMetadataWrapper;
mod money_movement_card_additional_data;
pub use self::money_movement_card_additional_data::MoneyMovementCardAdditionalData;
mod money_movement_details;
pub use self::money_movement_details::MoneyMovementDetails;
mod radar_payment_evaluation_customer_details;
pub use self::radar_payment_evaluation_customer_details::RadarPaymentEvaluationCustomerDetails;
mod radar_payment_evaluation_payment_details;
pub use self::radar_payment_evaluation_payment_details::RadarPaymentEvaluationPaymentDetails;
mod radar_payment_evaluation_payment_details_payment_method_details;
pub use self::radar_payment_evaluation_payment_details_payment_method_details::RadarPaymentEvaluationPaymentDetailsPaymentMethodDetails;
