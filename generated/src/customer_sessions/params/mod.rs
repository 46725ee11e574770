// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod buy_button_param;
pub use self::buy_button_param::BuyButtonParam;
mod customer_session_components;
pub use self::customer_session_components::CustomerSessionComponents;
mod customer_sheet_param;
pub use self::customer_sheet_param::CustomerSheetParam;
mod customer_sheet_param_features;
pub use self::customer_sheet_param_features::CustomerSheetParamFeatures;
mod mobile_payment_element_param;
pub use self::mobile_payment_element_param::MobilePaymentElementParam;
mod mobile_payment_element_param_features;
pub use self::mobile_payment_element_param_features::MobilePaymentElementParamFeatures;
mod payment_element_param;
pub use self::payment_element_param::PaymentElementParam;
mod payment_element_param_features;
pub use self::payment_element_param_features::PaymentElementParamFeatures;
mod pricing_table_param;
pub use self::pricing_table_param::PricingTableParam;
