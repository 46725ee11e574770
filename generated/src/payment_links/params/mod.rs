// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod after_completion_confirmation_page_params;
pub use self::after_completion_confirmation_page_params::AfterCompletionConfirmationPageParams;
mod after_completion_params;

pub use self::after_completion_params::{
    AfterCompletionParams, AfterCompletionParamsType,
};

mod after_completion_redirect_params;
pub use self::after_completion_redirect_params::AfterCompletionRedirectParams;
mod card_payment_method_options_params;
pub use self::card_payment_method_options_params::CardPaymentMethodOptionsParams;
mod card_payment_method_options_update_params;
pub use self::card_payment_method_options_update_params::CardPaymentMethodOptionsUpdateParams;
mod card_restrictions_params;
pub use self::card_restrictions_params::CardRestrictionsParams;
mod card_restrictions_update_params;
pub use self::card_restrictions_update_params::CardRestrictionsUpdateParams;
mod completed_sessions_params;
pub use self::completed_sessions_params::CompletedSessionsParams;
mod create_payment_link_subscription_data;
pub use self::create_payment_link_subscription_data::CreatePaymentLinkSubscriptionData;
mod custom_amount_price_data_with_product_data;
pub use self::custom_amount_price_data_with_product_data::CustomAmountPriceDataWithProductData;
mod invoice_creation_create_params;
pub use self::invoice_creation_create_params::InvoiceCreationCreateParams;
mod invoice_creation_create_params_invoice_data;
pub use self::invoice_creation_create_params_invoice_data::InvoiceCreationCreateParamsInvoiceData;
mod invoice_creation_update_params;
pub use self::invoice_creation_update_params::InvoiceCreationUpdateParams;
mod line_items_create_params;
pub use self::line_items_create_params::LineItemsCreateParams;
mod line_items_update_params;
pub use self::line_items_update_params::LineItemsUpdateParams;
mod payment_intent_data_update_params;
pub use self::payment_intent_data_update_params::PaymentIntentDataUpdateParams;
mod payment_link_payment_intent_data;
pub use self::payment_link_payment_intent_data::PaymentLinkPaymentIntentData;
mod payment_link_restrictions;
pub use self::payment_link_restrictions::PaymentLinkRestrictions;
mod payment_link_shipping_option;
pub use self::payment_link_shipping_option::PaymentLinkShippingOption;
mod payment_method_options_params;
pub use self::payment_method_options_params::PaymentMethodOptionsParams;
mod payment_method_options_update_params;
pub use self::payment_method_options_update_params::PaymentMethodOptionsUpdateParams;
mod subscription_data_invoice_settings_params;
pub use self::subscription_data_invoice_settings_params::SubscriptionDataInvoiceSettingsParams;
mod update_payment_link_subscription_data;
pub use self::update_payment_link_subscription_data::UpdatePaymentLinkSubscriptionData;
