// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

#[cfg(feature = "accounts")]
mod account_bank_account_account_type;
#[cfg(feature = "accounts")]
pub use self::account_bank_account_account_type::AccountBankAccountAccountType;
#[cfg(any(feature = "account_links", feature = "v2-core-account_links"))]
mod account_link_type;
#[cfg(any(feature = "account_links", feature = "v2-core-account_links"))]
pub use self::account_link_type::AccountLinkType;

#[cfg(
    any(
        feature = "test_helpers-treasury-outbound_payments",
        feature = "test_helpers-treasury-outbound_transfers"
    )
)]
mod ach_tracking_details_params;

#[cfg(
    any(
        feature = "test_helpers-treasury-outbound_payments",
        feature = "test_helpers-treasury-outbound_transfers"
    )
)]
pub use self::ach_tracking_details_params::AchTrackingDetailsParams;

#[cfg(feature = "accounts")]
mod address_specs;
#[cfg(feature = "accounts")]
pub use self::address_specs::AddressSpecs;
#[cfg(feature = "payment_links")]
mod adjustable_quantity_params;
#[cfg(feature = "payment_links")]
pub use self::adjustable_quantity_params::AdjustableQuantityParams;

#[cfg(
    any(feature = "billing-credit_balance_summary", feature = "billing-credit_grants")
)]
mod applicable_price_param;

#[cfg(
    any(feature = "billing-credit_balance_summary", feature = "billing-credit_grants")
)]
pub use self::applicable_price_param::ApplicablePriceParam;

#[cfg(feature = "payment_intents")]
mod ares_trans_status;
#[cfg(feature = "payment_intents")]
pub use self::ares_trans_status::AresTransStatus;
#[cfg(feature = "payment_intents")]
mod automatic_payment_methods_param;
#[cfg(feature = "payment_intents")]
pub use self::automatic_payment_methods_param::AutomaticPaymentMethodsParam;
#[cfg(any(feature = "customers", feature = "subscription_schedules"))]
mod automatic_tax_config;
#[cfg(any(feature = "customers", feature = "subscription_schedules"))]
pub use self::automatic_tax_config::AutomaticTaxConfig;
#[cfg(any(feature = "invoices", feature = "quotes"))]
mod automatic_tax_param;
#[cfg(any(feature = "invoices", feature = "quotes"))]
pub use self::automatic_tax_param::AutomaticTaxParam;
#[cfg(feature = "payment_links")]
mod automatic_tax_params;
#[cfg(feature = "payment_links")]
pub use self::automatic_tax_params::AutomaticTaxParams;

#[cfg(
    any(feature = "billing-credit_balance_summary", feature = "billing-credit_grants")
)]
mod balance_summary_filter_param_applicability_scope;

#[cfg(
    any(feature = "billing-credit_balance_summary", feature = "billing-credit_grants")
)]
pub use self::balance_summary_filter_param_applicability_scope::BalanceSummaryFilterParamApplicabilityScope;

#[cfg(feature = "customers")]
mod bank_transfer_params_type;
#[cfg(feature = "customers")]
pub use self::bank_transfer_params_type::BankTransferParamsType;

#[cfg(
    any(
        feature = "payment_methods",
        feature = "test_helpers-confirmation_tokens",
        feature = "treasury-outbound_payments"
    )
)]
mod billing_details_address;

#[cfg(
    any(
        feature = "payment_methods",
        feature = "test_helpers-confirmation_tokens",
        feature = "treasury-outbound_payments"
    )
)]
pub use self::billing_details_address::BillingDetailsAddress;

#[cfg(any(feature = "payment_records", feature = "radar-payment_evaluations"))]
mod billing_details_params;
#[cfg(any(feature = "payment_records", feature = "radar-payment_evaluations"))]
pub use self::billing_details_params::BillingDetailsParams;
#[cfg(any(feature = "subscription_schedules", feature = "subscriptions"))]
mod billing_mode;
#[cfg(any(feature = "subscription_schedules", feature = "subscriptions"))]
pub use self::billing_mode::{BillingMode, BillingModeType};
#[cfg(feature = "subscriptions")]
mod billing_schedules_applies_to;
#[cfg(feature = "subscriptions")]
pub use self::billing_schedules_applies_to::BillingSchedulesAppliesTo;
#[cfg(feature = "subscriptions")]
mod billing_schedules_bill_until;

#[cfg(feature = "subscriptions")]
pub use self::billing_schedules_bill_until::{
    BillingSchedulesBillUntil, BillingSchedulesBillUntilType,
};

#[cfg(feature = "subscriptions")]
mod billing_schedules_bill_until_duration;
#[cfg(feature = "subscriptions")]
pub use self::billing_schedules_bill_until_duration::BillingSchedulesBillUntilDuration;
#[cfg(feature = "subscriptions")]
mod billing_schedules_update_params;
#[cfg(feature = "subscriptions")]
pub use self::billing_schedules_update_params::BillingSchedulesUpdateParams;
#[cfg(any(feature = "customers", feature = "subscription_schedules"))]
mod billing_thresholds_param;
#[cfg(any(feature = "customers", feature = "subscription_schedules"))]
pub use self::billing_thresholds_param::BillingThresholdsParam;
#[cfg(feature = "customers")]
mod cancellation_details_param;

#[cfg(feature = "customers")]
pub use self::cancellation_details_param::{
    CancellationDetailsParam, CancellationDetailsParamFeedback,
};

#[cfg(feature = "payment_intents")]
mod cartes_bancaires_network_options_param;

#[cfg(feature = "payment_intents")]
pub use self::cartes_bancaires_network_options_param::{
    CartesBancairesNetworkOptionsParam, CbAvalgo,
};

#[cfg(any(feature = "charges", feature = "customers"))]
mod charge_card_or_id;
#[cfg(any(feature = "charges", feature = "customers"))]
pub use self::charge_card_or_id::ChargeCardOrId;
#[cfg(feature = "refunds")]
mod charge_reason;
#[cfg(feature = "refunds")]
pub use self::charge_reason::ChargeReason;
#[cfg(feature = "refunds")]
mod charge_refund_origin;
#[cfg(feature = "refunds")]
pub use self::charge_refund_origin::ChargeRefundOrigin;
#[cfg(feature = "payment_links")]
mod checkout_rendering_options_param;
#[cfg(feature = "payment_links")]
pub use self::checkout_rendering_options_param::CheckoutRenderingOptionsParam;
#[cfg(feature = "sources")]
mod checkout_session_payment_intent_data_shipping_address;
#[cfg(feature = "sources")]
pub use self::checkout_session_payment_intent_data_shipping_address::CheckoutSessionPaymentIntentDataShippingAddress;
#[cfg(feature = "payment_intents")]
mod client_key_param;
#[cfg(feature = "payment_intents")]
pub use self::client_key_param::ClientKeyParam;
#[cfg(feature = "payment_intents")]
mod client_key_param_customer_acceptance;
#[cfg(feature = "payment_intents")]
pub use self::client_key_param_customer_acceptance::ClientKeyParamCustomerAcceptance;
#[cfg(feature = "payment_intents")]
mod client_key_param_customer_acceptance_online;
#[cfg(feature = "payment_intents")]
pub use self::client_key_param_customer_acceptance_online::ClientKeyParamCustomerAcceptanceOnline;
#[cfg(any(feature = "account_links", feature = "v2-core-account_links"))]
mod collection_options_params_fields;
#[cfg(any(feature = "account_links", feature = "v2-core-account_links"))]
pub use self::collection_options_params_fields::CollectionOptionsParamsFields;
#[cfg(feature = "accounts")]
mod company_directorship_declaration;
#[cfg(feature = "accounts")]
pub use self::company_directorship_declaration::CompanyDirectorshipDeclaration;
#[cfg(feature = "accounts")]
mod company_ownership_declaration;
#[cfg(feature = "accounts")]
pub use self::company_ownership_declaration::CompanyOwnershipDeclaration;
#[cfg(feature = "accounts")]
mod company_representative_declaration;
#[cfg(feature = "accounts")]
pub use self::company_representative_declaration::CompanyRepresentativeDeclaration;
#[cfg(feature = "accounts")]
mod company_specs_structure;
#[cfg(feature = "accounts")]
pub use self::company_specs_structure::CompanySpecsStructure;
#[cfg(any(feature = "invoices", feature = "subscription_schedules"))]
mod configuration_item_params;
#[cfg(any(feature = "invoices", feature = "subscription_schedules"))]
pub use self::configuration_item_params::ConfigurationItemParams;
#[cfg(feature = "payment_links")]
mod consent_collection_params;

#[cfg(feature = "payment_links")]
pub use self::consent_collection_params::{
    ConsentCollectionParams, ConsentCollectionParamsPromotions,
};

#[cfg(any(feature = "checkout-sessions", feature = "setup_intents"))]
mod create_checkout_session_payment_method_options_acss_debit_currency;
#[cfg(any(feature = "checkout-sessions", feature = "setup_intents"))]
pub use self::create_checkout_session_payment_method_options_acss_debit_currency::CreateCheckoutSessionPaymentMethodOptionsAcssDebitCurrency;
#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
mod create_checkout_session_payment_method_options_alipay;
#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
pub use self::create_checkout_session_payment_method_options_alipay::CreateCheckoutSessionPaymentMethodOptionsAlipay;
#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
mod create_checkout_session_payment_method_options_bacs_debit_mandate_options;
#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
pub use self::create_checkout_session_payment_method_options_bacs_debit_mandate_options::CreateCheckoutSessionPaymentMethodOptionsBacsDebitMandateOptions;
#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
mod create_checkout_session_payment_method_options_customer_balance_bank_transfer;
#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
pub use self::create_checkout_session_payment_method_options_customer_balance_bank_transfer::CreateCheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransfer;
#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
mod create_checkout_session_payment_method_options_demo_pay;
#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
pub use self::create_checkout_session_payment_method_options_demo_pay::CreateCheckoutSessionPaymentMethodOptionsDemoPay;
#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
mod create_checkout_session_payment_method_options_konbini;
#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
pub use self::create_checkout_session_payment_method_options_konbini::CreateCheckoutSessionPaymentMethodOptionsKonbini;
#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
mod create_checkout_session_payment_method_options_p24;
#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
pub use self::create_checkout_session_payment_method_options_p24::CreateCheckoutSessionPaymentMethodOptionsP24;
#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
mod create_checkout_session_payment_method_options_pay_by_bank;
#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
pub use self::create_checkout_session_payment_method_options_pay_by_bank::CreateCheckoutSessionPaymentMethodOptionsPayByBank;
#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
mod create_checkout_session_payment_method_options_paypal;

#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
pub use self::create_checkout_session_payment_method_options_paypal::{
    CreateCheckoutSessionPaymentMethodOptionsPaypal,
    CreateCheckoutSessionPaymentMethodOptionsPaypalPreferredLocale,
};

#[cfg(any(feature = "checkout-sessions", feature = "setup_intents"))]
mod create_checkout_session_payment_method_options_payto_mandate_options;
#[cfg(any(feature = "checkout-sessions", feature = "setup_intents"))]
pub use self::create_checkout_session_payment_method_options_payto_mandate_options::CreateCheckoutSessionPaymentMethodOptionsPaytoMandateOptions;
#[cfg(feature = "customers")]
mod create_checkout_session_payment_method_options_payto_mandate_options_purpose;
#[cfg(feature = "customers")]
pub use self::create_checkout_session_payment_method_options_payto_mandate_options_purpose::CreateCheckoutSessionPaymentMethodOptionsPaytoMandateOptionsPurpose;
#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
mod create_checkout_session_payment_method_options_pix_mandate_options;
#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
pub use self::create_checkout_session_payment_method_options_pix_mandate_options::CreateCheckoutSessionPaymentMethodOptionsPixMandateOptions;
#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
mod create_checkout_session_payment_method_options_upi;
#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
pub use self::create_checkout_session_payment_method_options_upi::CreateCheckoutSessionPaymentMethodOptionsUpi;
#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
mod create_checkout_session_payment_method_options_upi_mandate_options;
#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
pub use self::create_checkout_session_payment_method_options_upi_mandate_options::CreateCheckoutSessionPaymentMethodOptionsUpiMandateOptions;
#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
mod create_checkout_session_payment_method_options_wechat_pay_client;
#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
pub use self::create_checkout_session_payment_method_options_wechat_pay_client::CreateCheckoutSessionPaymentMethodOptionsWechatPayClient;
#[cfg(feature = "payment_intents")]
mod create_payment_intent_payment_method_options_klarna_preferred_locale;
#[cfg(feature = "payment_intents")]
pub use self::create_payment_intent_payment_method_options_klarna_preferred_locale::CreatePaymentIntentPaymentMethodOptionsKlarnaPreferredLocale;
#[cfg(feature = "payment_intents")]
mod create_payment_intent_payment_method_options_us_bank_account_financial_connections;
#[cfg(feature = "payment_intents")]
pub use self::create_payment_intent_payment_method_options_us_bank_account_financial_connections::CreatePaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnections;
#[cfg(feature = "payment_intents")]
mod create_payment_intent_payment_method_options_us_bank_account_mandate_options;
#[cfg(feature = "payment_intents")]
pub use self::create_payment_intent_payment_method_options_us_bank_account_mandate_options::CreatePaymentIntentPaymentMethodOptionsUsBankAccountMandateOptions;
#[cfg(any(feature = "payment_methods", feature = "test_helpers-confirmation_tokens"))]
mod create_payment_method_acss_debit;
#[cfg(any(feature = "payment_methods", feature = "test_helpers-confirmation_tokens"))]
pub use self::create_payment_method_acss_debit::CreatePaymentMethodAcssDebit;
#[cfg(any(feature = "payment_methods", feature = "test_helpers-confirmation_tokens"))]
mod create_payment_method_affirm;
#[cfg(any(feature = "payment_methods", feature = "test_helpers-confirmation_tokens"))]
pub use self::create_payment_method_affirm::CreatePaymentMethodAffirm;
#[cfg(any(feature = "payment_methods", feature = "test_helpers-confirmation_tokens"))]
mod create_payment_method_au_becs_debit;
#[cfg(any(feature = "payment_methods", feature = "test_helpers-confirmation_tokens"))]
pub use self::create_payment_method_au_becs_debit::CreatePaymentMethodAuBecsDebit;
#[cfg(any(feature = "payment_methods", feature = "test_helpers-confirmation_tokens"))]
mod create_payment_method_bacs_debit;
#[cfg(any(feature = "payment_methods", feature = "test_helpers-confirmation_tokens"))]
pub use self::create_payment_method_bacs_debit::CreatePaymentMethodBacsDebit;
#[cfg(any(feature = "payment_methods", feature = "test_helpers-confirmation_tokens"))]
mod create_payment_method_boleto;
#[cfg(any(feature = "payment_methods", feature = "test_helpers-confirmation_tokens"))]
pub use self::create_payment_method_boleto::CreatePaymentMethodBoleto;
#[cfg(any(feature = "payment_methods", feature = "test_helpers-confirmation_tokens"))]
mod create_payment_method_eps;

#[cfg(any(feature = "payment_methods", feature = "test_helpers-confirmation_tokens"))]
pub use self::create_payment_method_eps::{
    CreatePaymentMethodEps, CreatePaymentMethodEpsBank,
};

#[cfg(any(feature = "payment_methods", feature = "test_helpers-confirmation_tokens"))]
mod create_payment_method_fpx;

#[cfg(any(feature = "payment_methods", feature = "test_helpers-confirmation_tokens"))]
pub use self::create_payment_method_fpx::{
    CreatePaymentMethodFpx, CreatePaymentMethodFpxBank,
};

#[cfg(any(feature = "payment_methods", feature = "test_helpers-confirmation_tokens"))]
mod create_payment_method_ideal;

#[cfg(any(feature = "payment_methods", feature = "test_helpers-confirmation_tokens"))]
pub use self::create_payment_method_ideal::{
    CreatePaymentMethodIdeal, CreatePaymentMethodIdealBank,
};

#[cfg(any(feature = "payment_methods", feature = "test_helpers-confirmation_tokens"))]
mod create_payment_method_klarna;
#[cfg(any(feature = "payment_methods", feature = "test_helpers-confirmation_tokens"))]
pub use self::create_payment_method_klarna::CreatePaymentMethodKlarna;
#[cfg(any(feature = "payment_methods", feature = "test_helpers-confirmation_tokens"))]
mod create_payment_method_naver_pay;

#[cfg(any(feature = "payment_methods", feature = "test_helpers-confirmation_tokens"))]
pub use self::create_payment_method_naver_pay::{
    CreatePaymentMethodNaverPay, CreatePaymentMethodNaverPayFunding,
};

#[cfg(any(feature = "payment_methods", feature = "test_helpers-confirmation_tokens"))]
mod create_payment_method_nz_bank_account;
#[cfg(any(feature = "payment_methods", feature = "test_helpers-confirmation_tokens"))]
pub use self::create_payment_method_nz_bank_account::CreatePaymentMethodNzBankAccount;
#[cfg(any(feature = "payment_methods", feature = "test_helpers-confirmation_tokens"))]
mod create_payment_method_p24;

#[cfg(any(feature = "payment_methods", feature = "test_helpers-confirmation_tokens"))]
pub use self::create_payment_method_p24::{
    CreatePaymentMethodP24, CreatePaymentMethodP24Bank,
};

#[cfg(any(feature = "payment_methods", feature = "test_helpers-confirmation_tokens"))]
mod create_payment_method_payto;
#[cfg(any(feature = "payment_methods", feature = "test_helpers-confirmation_tokens"))]
pub use self::create_payment_method_payto::CreatePaymentMethodPayto;
#[cfg(any(feature = "payment_methods", feature = "test_helpers-confirmation_tokens"))]
mod create_payment_method_sepa_debit;
#[cfg(any(feature = "payment_methods", feature = "test_helpers-confirmation_tokens"))]
pub use self::create_payment_method_sepa_debit::CreatePaymentMethodSepaDebit;
#[cfg(any(feature = "payment_methods", feature = "test_helpers-confirmation_tokens"))]
mod create_payment_method_sofort;

#[cfg(any(feature = "payment_methods", feature = "test_helpers-confirmation_tokens"))]
pub use self::create_payment_method_sofort::{
    CreatePaymentMethodSofort, CreatePaymentMethodSofortCountry,
};

#[cfg(any(feature = "payment_methods", feature = "test_helpers-confirmation_tokens"))]
mod create_payment_method_upi;
#[cfg(any(feature = "payment_methods", feature = "test_helpers-confirmation_tokens"))]
pub use self::create_payment_method_upi::CreatePaymentMethodUpi;

#[cfg(
    any(
        feature = "payment_methods",
        feature = "test_helpers-confirmation_tokens",
        feature = "treasury-outbound_payments"
    )
)]
mod create_payment_method_us_bank_account;

#[cfg(
    any(
        feature = "payment_methods",
        feature = "test_helpers-confirmation_tokens",
        feature = "treasury-outbound_payments"
    )
)]
pub use self::create_payment_method_us_bank_account::CreatePaymentMethodUsBankAccount;

#[cfg(
    any(
        feature = "plans",
        feature = "prices",
        feature = "products",
        feature = "subscription_schedules"
    )
)]
mod create_plan_interval;

#[cfg(
    any(
        feature = "plans",
        feature = "prices",
        feature = "products",
        feature = "subscription_schedules"
    )
)]
pub use self::create_plan_interval::CreatePlanInterval;

#[cfg(any(feature = "plans", feature = "prices", feature = "products"))]
mod create_plan_tier;
#[cfg(any(feature = "plans", feature = "prices", feature = "products"))]
pub use self::create_plan_tier::{CreatePlanTier, IntegerOrInf};
#[cfg(any(feature = "invoices", feature = "subscription_schedules"))]
mod create_subscription_schedule_phase_add_invoice_item;
#[cfg(any(feature = "invoices", feature = "subscription_schedules"))]
pub use self::create_subscription_schedule_phase_add_invoice_item::CreateSubscriptionSchedulePhaseAddInvoiceItem;
#[cfg(any(feature = "invoices", feature = "subscription_schedules"))]
mod create_subscription_schedule_phase_add_invoice_item_period;
#[cfg(any(feature = "invoices", feature = "subscription_schedules"))]
pub use self::create_subscription_schedule_phase_add_invoice_item_period::CreateSubscriptionSchedulePhaseAddInvoiceItemPeriod;
#[cfg(any(feature = "invoices", feature = "subscription_schedules"))]
mod create_subscription_schedule_phase_add_invoice_item_period_end;

#[cfg(any(feature = "invoices", feature = "subscription_schedules"))]
pub use self::create_subscription_schedule_phase_add_invoice_item_period_end::{
    CreateSubscriptionSchedulePhaseAddInvoiceItemPeriodEnd,
    CreateSubscriptionSchedulePhaseAddInvoiceItemPeriodEndType,
};

#[cfg(any(feature = "invoices", feature = "subscription_schedules"))]
mod create_subscription_schedule_phase_add_invoice_item_period_start;

#[cfg(any(feature = "invoices", feature = "subscription_schedules"))]
pub use self::create_subscription_schedule_phase_add_invoice_item_period_start::{
    CreateSubscriptionSchedulePhaseAddInvoiceItemPeriodStart,
    CreateSubscriptionSchedulePhaseAddInvoiceItemPeriodStartType,
};

#[cfg(feature = "payment_links")]
mod custom_field_dropdown_param;
#[cfg(feature = "payment_links")]
pub use self::custom_field_dropdown_param::CustomFieldDropdownParam;
#[cfg(feature = "payment_links")]
mod custom_field_label_param;
#[cfg(feature = "payment_links")]
pub use self::custom_field_label_param::CustomFieldLabelParam;
#[cfg(feature = "payment_links")]
mod custom_field_numeric_param;
#[cfg(feature = "payment_links")]
pub use self::custom_field_numeric_param::CustomFieldNumericParam;
#[cfg(feature = "payment_links")]
mod custom_field_option_param;
#[cfg(feature = "payment_links")]
pub use self::custom_field_option_param::CustomFieldOptionParam;
#[cfg(feature = "payment_links")]
mod custom_field_param;
#[cfg(feature = "payment_links")]
pub use self::custom_field_param::{CustomFieldParam, CustomFieldParamType};
#[cfg(feature = "customers")]
mod custom_field_params;
#[cfg(feature = "customers")]
pub use self::custom_field_params::CustomFieldParams;
#[cfg(feature = "payment_links")]
mod custom_field_text_param;
#[cfg(feature = "payment_links")]
pub use self::custom_field_text_param::CustomFieldTextParam;
#[cfg(feature = "payment_links")]
mod custom_text_param;
#[cfg(feature = "payment_links")]
pub use self::custom_text_param::CustomTextParam;
#[cfg(feature = "payment_links")]
mod custom_text_position_param;
#[cfg(feature = "payment_links")]
pub use self::custom_text_position_param::CustomTextPositionParam;
#[cfg(any(feature = "prices", feature = "products"))]
mod custom_unit_amount_params;
#[cfg(any(feature = "prices", feature = "products"))]
pub use self::custom_unit_amount_params::CustomUnitAmountParams;
#[cfg(feature = "customers")]
mod customer_bank_account_owner;
#[cfg(feature = "customers")]
pub use self::customer_bank_account_owner::CustomerBankAccountOwner;
#[cfg(feature = "payment_methods")]
mod customer_payment_method_type;
#[cfg(feature = "payment_methods")]
pub use self::customer_payment_method_type::CustomerPaymentMethodType;
#[cfg(any(feature = "charges", feature = "customers"))]
mod customer_payment_source_card;
#[cfg(any(feature = "charges", feature = "customers"))]
pub use self::customer_payment_source_card::CustomerPaymentSourceCard;
#[cfg(feature = "customers")]
mod customer_shipping;
#[cfg(feature = "customers")]
pub use self::customer_shipping::CustomerShipping;
#[cfg(feature = "customers")]
mod customer_subscription_add_invoice_item;
#[cfg(feature = "customers")]
pub use self::customer_subscription_add_invoice_item::CustomerSubscriptionAddInvoiceItem;
#[cfg(feature = "customers")]
mod customer_subscription_add_invoice_item_period;
#[cfg(feature = "customers")]
pub use self::customer_subscription_add_invoice_item_period::CustomerSubscriptionAddInvoiceItemPeriod;
#[cfg(feature = "customers")]
mod customer_subscription_add_invoice_item_period_end;

#[cfg(feature = "customers")]
pub use self::customer_subscription_add_invoice_item_period_end::{
    CustomerSubscriptionAddInvoiceItemPeriodEnd,
    CustomerSubscriptionAddInvoiceItemPeriodEndType,
};

#[cfg(feature = "customers")]
mod customer_subscription_add_invoice_item_period_start;

#[cfg(feature = "customers")]
pub use self::customer_subscription_add_invoice_item_period_start::{
    CustomerSubscriptionAddInvoiceItemPeriodStart,
    CustomerSubscriptionAddInvoiceItemPeriodStartType,
};

#[cfg(feature = "customers")]
mod customer_subscription_payment_settings;
#[cfg(feature = "customers")]
pub use self::customer_subscription_payment_settings::CustomerSubscriptionPaymentSettings;
#[cfg(feature = "customers")]
mod customer_subscription_payment_settings_payment_method_options;
#[cfg(feature = "customers")]
pub use self::customer_subscription_payment_settings_payment_method_options::CustomerSubscriptionPaymentSettingsPaymentMethodOptions;
#[cfg(feature = "customers")]
mod customer_subscription_payment_settings_payment_method_options_acss_debit;
#[cfg(feature = "customers")]
pub use self::customer_subscription_payment_settings_payment_method_options_acss_debit::CustomerSubscriptionPaymentSettingsPaymentMethodOptionsAcssDebit;
#[cfg(feature = "customers")]
mod customer_subscription_payment_settings_payment_method_options_acss_debit_mandate_options;
#[cfg(feature = "customers")]
pub use self::customer_subscription_payment_settings_payment_method_options_acss_debit_mandate_options::CustomerSubscriptionPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions;
#[cfg(feature = "customers")]
mod customer_subscription_payment_settings_payment_method_options_bancontact;
#[cfg(feature = "customers")]
pub use self::customer_subscription_payment_settings_payment_method_options_bancontact::CustomerSubscriptionPaymentSettingsPaymentMethodOptionsBancontact;
#[cfg(feature = "customers")]
mod customer_subscription_payment_settings_payment_method_options_card;
#[cfg(feature = "customers")]
pub use self::customer_subscription_payment_settings_payment_method_options_card::CustomerSubscriptionPaymentSettingsPaymentMethodOptionsCard;
#[cfg(feature = "customers")]
mod customer_subscription_payment_settings_payment_method_options_card_mandate_options;
#[cfg(feature = "customers")]
pub use self::customer_subscription_payment_settings_payment_method_options_card_mandate_options::CustomerSubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptions;
#[cfg(feature = "customers")]
mod customer_subscription_payment_settings_payment_method_options_customer_balance;
#[cfg(feature = "customers")]
pub use self::customer_subscription_payment_settings_payment_method_options_customer_balance::CustomerSubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalance;
#[cfg(feature = "customers")]
mod customer_subscription_payment_settings_payment_method_options_customer_balance_bank_transfer;
#[cfg(feature = "customers")]
pub use self::customer_subscription_payment_settings_payment_method_options_customer_balance_bank_transfer::CustomerSubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer;
#[cfg(feature = "customers")]
mod customer_subscription_payment_settings_payment_method_options_konbini;
#[cfg(feature = "customers")]
pub use self::customer_subscription_payment_settings_payment_method_options_konbini::CustomerSubscriptionPaymentSettingsPaymentMethodOptionsKonbini;
#[cfg(feature = "customers")]
mod customer_subscription_payment_settings_payment_method_options_payto;
#[cfg(feature = "customers")]
pub use self::customer_subscription_payment_settings_payment_method_options_payto::CustomerSubscriptionPaymentSettingsPaymentMethodOptionsPayto;
#[cfg(feature = "customers")]
mod customer_subscription_payment_settings_payment_method_options_payto_mandate_options;
#[cfg(feature = "customers")]
pub use self::customer_subscription_payment_settings_payment_method_options_payto_mandate_options::CustomerSubscriptionPaymentSettingsPaymentMethodOptionsPaytoMandateOptions;
#[cfg(feature = "customers")]
mod customer_subscription_payment_settings_payment_method_options_pix;
#[cfg(feature = "customers")]
pub use self::customer_subscription_payment_settings_payment_method_options_pix::CustomerSubscriptionPaymentSettingsPaymentMethodOptionsPix;
#[cfg(feature = "customers")]
mod customer_subscription_payment_settings_payment_method_options_upi;
#[cfg(feature = "customers")]
pub use self::customer_subscription_payment_settings_payment_method_options_upi::CustomerSubscriptionPaymentSettingsPaymentMethodOptionsUpi;
#[cfg(feature = "customers")]
mod customer_subscription_payment_settings_payment_method_options_us_bank_account;
#[cfg(feature = "customers")]
pub use self::customer_subscription_payment_settings_payment_method_options_us_bank_account::CustomerSubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccount;
#[cfg(any(feature = "customers", feature = "subscription_schedules"))]
mod customer_subscription_transfer_data;
#[cfg(any(feature = "customers", feature = "subscription_schedules"))]
pub use self::customer_subscription_transfer_data::CustomerSubscriptionTransferData;
#[cfg(any(feature = "customers", feature = "file_links", feature = "tax-registrations"))]
mod customer_subscription_trial_end;
#[cfg(any(feature = "customers", feature = "file_links", feature = "tax-registrations"))]
pub use self::customer_subscription_trial_end::CustomerSubscriptionTrialEnd;
#[cfg(any(feature = "tax-calculations", feature = "tax_ids"))]
mod customer_tax_id_type;
#[cfg(any(feature = "tax-calculations", feature = "tax_ids"))]
pub use self::customer_tax_id_type::CustomerTaxIdType;
#[cfg(any(feature = "customers", feature = "tax-calculations"))]
mod data_params;
#[cfg(any(feature = "customers", feature = "tax-calculations"))]
pub use self::data_params::DataParams;
#[cfg(any(feature = "accounts", feature = "issuing-cardholders"))]
mod date_of_birth_specs;
#[cfg(any(feature = "accounts", feature = "issuing-cardholders"))]
pub use self::date_of_birth_specs::DateOfBirthSpecs;

#[cfg(
    any(feature = "checkout-sessions", feature = "invoices", feature = "shipping_rates")
)]
mod delivery_estimate;

#[cfg(
    any(feature = "checkout-sessions", feature = "invoices", feature = "shipping_rates")
)]
pub use self::delivery_estimate::DeliveryEstimate;

#[cfg(
    any(feature = "checkout-sessions", feature = "invoices", feature = "shipping_rates")
)]
mod delivery_estimate_bound;

#[cfg(
    any(feature = "checkout-sessions", feature = "invoices", feature = "shipping_rates")
)]
pub use self::delivery_estimate_bound::{
    DeliveryEstimateBound, DeliveryEstimateBoundUnit,
};

#[cfg(
    any(
        feature = "invoice_items",
        feature = "subscription_items",
        feature = "subscription_schedules"
    )
)]
mod discounts_data_param;

#[cfg(
    any(
        feature = "invoice_items",
        feature = "subscription_items",
        feature = "subscription_schedules"
    )
)]
pub use self::discounts_data_param::DiscountsDataParam;

#[cfg(feature = "disputes")]
mod dispute_evidence_params;
#[cfg(feature = "disputes")]
pub use self::dispute_evidence_params::DisputeEvidenceParams;
#[cfg(feature = "accounts")]
mod documents_specs_bank_account_ownership_verification;
#[cfg(feature = "accounts")]
pub use self::documents_specs_bank_account_ownership_verification::DocumentsSpecsBankAccountOwnershipVerification;
#[cfg(any(feature = "invoices", feature = "subscription_schedules"))]
mod duration_params;
#[cfg(any(feature = "invoices", feature = "subscription_schedules"))]
pub use self::duration_params::DurationParams;
#[cfg(feature = "customers")]
mod end_behavior_params;
#[cfg(feature = "customers")]
pub use self::end_behavior_params::EndBehaviorParams;
#[cfg(feature = "disputes")]
mod enhanced_evidence;
#[cfg(feature = "disputes")]
pub use self::enhanced_evidence::EnhancedEvidence;
#[cfg(feature = "customers")]
mod eu_bank_transfer_param;
#[cfg(feature = "customers")]
pub use self::eu_bank_transfer_param::EuBankTransferParam;
#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
mod eu_bank_transfer_params;
#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
pub use self::eu_bank_transfer_params::EuBankTransferParams;
#[cfg(feature = "accounts")]
mod external_account_documents_param;
#[cfg(feature = "accounts")]
pub use self::external_account_documents_param::ExternalAccountDocumentsParam;
#[cfg(feature = "link_account_sessions")]
mod filters_params;
#[cfg(feature = "link_account_sessions")]
pub use self::filters_params::FiltersParams;
#[cfg(feature = "linked_accounts")]
mod financial_connection_account_account_holder;
#[cfg(feature = "linked_accounts")]
pub use self::financial_connection_account_account_holder::FinancialConnectionAccountAccountHolder;
#[cfg(feature = "link_account_sessions")]
mod financial_connection_session_account_holder;

#[cfg(feature = "link_account_sessions")]
pub use self::financial_connection_session_account_holder::{
    FinancialConnectionSessionAccountHolder, FinancialConnectionSessionAccountHolderType,
};

#[cfg(any(feature = "customers", feature = "link_account_sessions"))]
mod financial_connection_session_permission;
#[cfg(any(feature = "customers", feature = "link_account_sessions"))]
pub use self::financial_connection_session_permission::FinancialConnectionSessionPermission;
#[cfg(any(feature = "customers", feature = "link_account_sessions"))]
mod financial_connection_session_prefetch;
#[cfg(any(feature = "customers", feature = "link_account_sessions"))]
pub use self::financial_connection_session_prefetch::FinancialConnectionSessionPrefetch;

#[cfg(
    any(feature = "checkout-sessions", feature = "invoices", feature = "shipping_rates")
)]
mod fixed_amount;

#[cfg(
    any(feature = "checkout-sessions", feature = "invoices", feature = "shipping_rates")
)]
pub use self::fixed_amount::FixedAmount;

#[cfg(
    any(feature = "checkout-sessions", feature = "invoices", feature = "shipping_rates")
)]
mod fixed_amount_currency_option;

#[cfg(
    any(feature = "checkout-sessions", feature = "invoices", feature = "shipping_rates")
)]
pub use self::fixed_amount_currency_option::FixedAmountCurrencyOption;

#[cfg(
    any(
        feature = "test_helpers-issuing-authorizations",
        feature = "test_helpers-issuing-transactions"
    )
)]
mod fleet_cardholder_prompt_data_specs;

#[cfg(
    any(
        feature = "test_helpers-issuing-authorizations",
        feature = "test_helpers-issuing-transactions"
    )
)]
pub use self::fleet_cardholder_prompt_data_specs::FleetCardholderPromptDataSpecs;

#[cfg(
    any(
        feature = "test_helpers-issuing-authorizations",
        feature = "test_helpers-issuing-transactions"
    )
)]
mod fleet_reported_breakdown_fuel_specs;

#[cfg(
    any(
        feature = "test_helpers-issuing-authorizations",
        feature = "test_helpers-issuing-transactions"
    )
)]
pub use self::fleet_reported_breakdown_fuel_specs::FleetReportedBreakdownFuelSpecs;

#[cfg(
    any(
        feature = "test_helpers-issuing-authorizations",
        feature = "test_helpers-issuing-transactions"
    )
)]
mod fleet_reported_breakdown_non_fuel_specs;

#[cfg(
    any(
        feature = "test_helpers-issuing-authorizations",
        feature = "test_helpers-issuing-transactions"
    )
)]
pub use self::fleet_reported_breakdown_non_fuel_specs::FleetReportedBreakdownNonFuelSpecs;

#[cfg(
    any(
        feature = "test_helpers-issuing-authorizations",
        feature = "test_helpers-issuing-transactions"
    )
)]
mod fleet_reported_breakdown_specs;

#[cfg(
    any(
        feature = "test_helpers-issuing-authorizations",
        feature = "test_helpers-issuing-transactions"
    )
)]
pub use self::fleet_reported_breakdown_specs::FleetReportedBreakdownSpecs;

#[cfg(
    any(
        feature = "test_helpers-issuing-authorizations",
        feature = "test_helpers-issuing-transactions"
    )
)]
mod fleet_reported_breakdown_tax_specs;

#[cfg(
    any(
        feature = "test_helpers-issuing-authorizations",
        feature = "test_helpers-issuing-transactions"
    )
)]
pub use self::fleet_reported_breakdown_tax_specs::FleetReportedBreakdownTaxSpecs;

#[cfg(
    any(
        feature = "test_helpers-issuing-authorizations",
        feature = "test_helpers-issuing-transactions"
    )
)]
mod fleet_specs;

#[cfg(
    any(
        feature = "test_helpers-issuing-authorizations",
        feature = "test_helpers-issuing-transactions"
    )
)]
pub use self::fleet_specs::FleetSpecs;

#[cfg(any(feature = "subscription_schedules", feature = "subscriptions"))]
mod flexible_params;
#[cfg(any(feature = "subscription_schedules", feature = "subscriptions"))]
pub use self::flexible_params::FlexibleParams;

#[cfg(
    any(
        feature = "test_helpers-issuing-authorizations",
        feature = "test_helpers-issuing-transactions"
    )
)]
mod flight_segment_specs;

#[cfg(
    any(
        feature = "test_helpers-issuing-authorizations",
        feature = "test_helpers-issuing-transactions"
    )
)]
pub use self::flight_segment_specs::FlightSegmentSpecs;

#[cfg(
    any(
        feature = "test_helpers-issuing-authorizations",
        feature = "test_helpers-issuing-transactions"
    )
)]
mod flight_specs;

#[cfg(
    any(
        feature = "test_helpers-issuing-authorizations",
        feature = "test_helpers-issuing-transactions"
    )
)]
pub use self::flight_specs::FlightSpecs;

#[cfg(
    any(
        feature = "test_helpers-issuing-authorizations",
        feature = "test_helpers-issuing-transactions"
    )
)]
mod fuel_specs;

#[cfg(
    any(
        feature = "test_helpers-issuing-authorizations",
        feature = "test_helpers-issuing-transactions"
    )
)]
pub use self::fuel_specs::{FuelSpecs, FuelSpecsType, FuelSpecsUnit};

#[cfg(feature = "accounts")]
mod individual_relationship_specs;
#[cfg(feature = "accounts")]
pub use self::individual_relationship_specs::IndividualRelationshipSpecs;
#[cfg(feature = "accounts")]
mod individual_specs;
#[cfg(feature = "accounts")]
pub use self::individual_specs::IndividualSpecs;
#[cfg(any(feature = "plans", feature = "prices"))]
mod inline_product_params;
#[cfg(any(feature = "plans", feature = "prices"))]
pub use self::inline_product_params::InlineProductParams;
#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
mod installment_plan;

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
pub use self::installment_plan::{
    InstallmentPlan, InstallmentPlanInterval, InstallmentPlanType,
};

#[cfg(any(feature = "customers", feature = "subscription_schedules"))]
mod invoice_issuer;
#[cfg(any(feature = "customers", feature = "subscription_schedules"))]
pub use self::invoice_issuer::{InvoiceIssuer, InvoiceIssuerType};
#[cfg(any(feature = "invoice_items", feature = "invoices"))]
mod invoice_item_period;
#[cfg(any(feature = "invoice_items", feature = "invoices"))]
pub use self::invoice_item_period::InvoiceItemPeriod;
#[cfg(feature = "customers")]
mod invoice_linked_account_options_filters_param;
#[cfg(feature = "customers")]
pub use self::invoice_linked_account_options_filters_param::InvoiceLinkedAccountOptionsFiltersParam;
#[cfg(feature = "customers")]
mod invoice_linked_account_options_param;
#[cfg(feature = "customers")]
pub use self::invoice_linked_account_options_param::InvoiceLinkedAccountOptionsParam;
#[cfg(feature = "customers")]
mod invoice_payment_method_options_mandate_options_param;
#[cfg(feature = "customers")]
pub use self::invoice_payment_method_options_mandate_options_param::InvoicePaymentMethodOptionsMandateOptionsParam;
#[cfg(any(feature = "invoices", feature = "subscription_schedules"))]
mod invoice_settings;
#[cfg(any(feature = "invoices", feature = "subscription_schedules"))]
pub use self::invoice_settings::InvoiceSettings;
#[cfg(feature = "customers")]
mod invoice_settings_param;
#[cfg(feature = "customers")]
pub use self::invoice_settings_param::InvoiceSettingsParam;
#[cfg(any(feature = "subscription_items", feature = "subscription_schedules"))]
mod item_billing_thresholds_param;
#[cfg(any(feature = "subscription_items", feature = "subscription_schedules"))]
pub use self::item_billing_thresholds_param::ItemBillingThresholdsParam;
#[cfg(any(feature = "accounts", feature = "terminal-locations"))]
mod japan_address_kana_specs;
#[cfg(any(feature = "accounts", feature = "terminal-locations"))]
pub use self::japan_address_kana_specs::JapanAddressKanaSpecs;
#[cfg(any(feature = "accounts", feature = "terminal-locations"))]
mod japan_address_kanji_specs;
#[cfg(any(feature = "accounts", feature = "terminal-locations"))]
pub use self::japan_address_kanji_specs::JapanAddressKanjiSpecs;
#[cfg(feature = "accounts")]
mod legal_entity_and_kyc_address_specs;
#[cfg(feature = "accounts")]
pub use self::legal_entity_and_kyc_address_specs::LegalEntityAndKycAddressSpecs;
#[cfg(feature = "payment_intents")]
mod linked_account_options_filters_param;
#[cfg(feature = "payment_intents")]
pub use self::linked_account_options_filters_param::LinkedAccountOptionsFiltersParam;
#[cfg(any(feature = "billing-meters", feature = "issuing-cardholders"))]
mod list_billing_meter_status;
#[cfg(any(feature = "billing-meters", feature = "issuing-cardholders"))]
pub use self::list_billing_meter_status::ListBillingMeterStatus;

#[cfg(
    any(
        feature = "identity-verification_reports",
        feature = "identity-verification_sessions"
    )
)]
mod list_identity_verification_report_type;

#[cfg(
    any(
        feature = "identity-verification_reports",
        feature = "identity-verification_sessions"
    )
)]
pub use self::list_identity_verification_report_type::ListIdentityVerificationReportType;

#[cfg(
    any(feature = "treasury-outbound_payments", feature = "treasury-outbound_transfers")
)]
mod list_treasury_outbound_payment_status;

#[cfg(
    any(feature = "treasury-outbound_payments", feature = "treasury-outbound_transfers")
)]
pub use self::list_treasury_outbound_payment_status::ListTreasuryOutboundPaymentStatus;

#[cfg(any(feature = "treasury-received_credits", feature = "treasury-received_debits"))]
mod list_treasury_received_credit_status;
#[cfg(any(feature = "treasury-received_credits", feature = "treasury-received_debits"))]
pub use self::list_treasury_received_credit_status::ListTreasuryReceivedCreditStatus;

#[cfg(
    any(
        feature = "test_helpers-issuing-authorizations",
        feature = "test_helpers-issuing-transactions"
    )
)]
mod lodging_specs;

#[cfg(
    any(
        feature = "test_helpers-issuing-authorizations",
        feature = "test_helpers-issuing-transactions"
    )
)]
pub use self::lodging_specs::LodgingSpecs;

#[cfg(feature = "payment_links")]
mod managed_payments_params;
#[cfg(feature = "payment_links")]
pub use self::managed_payments_params::ManagedPaymentsParams;
#[cfg(any(feature = "payment_methods", feature = "test_helpers-confirmation_tokens"))]
mod mandate_options;
#[cfg(any(feature = "payment_methods", feature = "test_helpers-confirmation_tokens"))]
pub use self::mandate_options::MandateOptions;

#[cfg(
    any(
        feature = "test_helpers-issuing-authorizations",
        feature = "test_helpers-issuing-transactions"
    )
)]
mod merchant_data_specs;

#[cfg(
    any(
        feature = "test_helpers-issuing-authorizations",
        feature = "test_helpers-issuing-transactions"
    )
)]
pub use self::merchant_data_specs::{MerchantDataSpecs, MerchantDataSpecsCategory};

#[cfg(any(feature = "checkout-sessions", feature = "invoices"))]
mod method_params;
#[cfg(any(feature = "checkout-sessions", feature = "invoices"))]
pub use self::method_params::MethodParams;
#[cfg(feature = "payment_links")]
mod name_collection_business_params;
#[cfg(feature = "payment_links")]
pub use self::name_collection_business_params::NameCollectionBusinessParams;
#[cfg(feature = "payment_links")]
mod name_collection_individual_params;
#[cfg(feature = "payment_links")]
pub use self::name_collection_individual_params::NameCollectionIndividualParams;
#[cfg(feature = "payment_links")]
mod name_collection_params;
#[cfg(feature = "payment_links")]
pub use self::name_collection_params::NameCollectionParams;
#[cfg(feature = "payment_intents")]
mod network_options_param;
#[cfg(feature = "payment_intents")]
pub use self::network_options_param::NetworkOptionsParam;
#[cfg(feature = "payment_intents")]
mod networks_options_param;

#[cfg(feature = "payment_intents")]
pub use self::networks_options_param::{
    NetworksOptionsParam, NetworksOptionsParamRequested,
};

#[cfg(feature = "payment_methods")]
mod networks_update_api_param_preferred;
#[cfg(feature = "payment_methods")]
pub use self::networks_update_api_param_preferred::NetworksUpdateApiParamPreferred;
#[cfg(feature = "payment_intents")]
mod offline_param;
#[cfg(feature = "payment_intents")]
pub use self::offline_param::OfflineParam;
#[cfg(feature = "payment_intents")]
mod on_demand_param;
#[cfg(feature = "payment_intents")]
pub use self::on_demand_param::{OnDemandParam, PurchaseInterval};
#[cfg(any(feature = "invoice_items", feature = "invoices"))]
mod one_time_price_data;
#[cfg(any(feature = "invoice_items", feature = "invoices"))]
pub use self::one_time_price_data::OneTimePriceData;
#[cfg(any(feature = "customers", feature = "subscription_schedules"))]
mod one_time_price_data_with_negative_amounts;
#[cfg(any(feature = "customers", feature = "subscription_schedules"))]
pub use self::one_time_price_data_with_negative_amounts::OneTimePriceDataWithNegativeAmounts;

#[cfg(
    any(
        feature = "charges",
        feature = "payment_intents",
        feature = "terminal-locations",
        feature = "test_helpers-confirmation_tokens"
    )
)]
mod optional_fields_address;

#[cfg(
    any(
        feature = "charges",
        feature = "payment_intents",
        feature = "terminal-locations",
        feature = "test_helpers-confirmation_tokens"
    )
)]
pub use self::optional_fields_address::OptionalFieldsAddress;

#[cfg(feature = "customers")]
mod optional_fields_customer_address;
#[cfg(feature = "customers")]
pub use self::optional_fields_customer_address::OptionalFieldsCustomerAddress;
#[cfg(any(feature = "charges", feature = "payment_intents"))]
mod optional_fields_shipping;
#[cfg(any(feature = "charges", feature = "payment_intents"))]
pub use self::optional_fields_shipping::OptionalFieldsShipping;
#[cfg(feature = "payment_links")]
mod optional_item_adjustable_quantity_params;
#[cfg(feature = "payment_links")]
pub use self::optional_item_adjustable_quantity_params::OptionalItemAdjustableQuantityParams;
#[cfg(feature = "payment_links")]
mod optional_item_params;
#[cfg(feature = "payment_links")]
pub use self::optional_item_params::OptionalItemParams;
#[cfg(feature = "customers")]
mod pause_collection_param;

#[cfg(feature = "customers")]
pub use self::pause_collection_param::{
    PauseCollectionParam, PauseCollectionParamBehavior,
};

#[cfg(feature = "subscription_items")]
mod payment_behavior;
#[cfg(feature = "subscription_items")]
pub use self::payment_behavior::PaymentBehavior;
#[cfg(feature = "payment_intents")]
mod payment_intent_mandate_data;
#[cfg(feature = "payment_intents")]
pub use self::payment_intent_mandate_data::PaymentIntentMandateData;
#[cfg(feature = "payment_intents")]
mod payment_intent_param_installments;
#[cfg(feature = "payment_intents")]
pub use self::payment_intent_param_installments::PaymentIntentParamInstallments;
#[cfg(feature = "payment_intents")]
mod payment_intent_param_mandate_options_interval;
#[cfg(feature = "payment_intents")]
pub use self::payment_intent_param_mandate_options_interval::PaymentIntentParamMandateOptionsInterval;
#[cfg(feature = "customers")]
mod payment_intent_param_network;
#[cfg(feature = "customers")]
pub use self::payment_intent_param_network::PaymentIntentParamNetwork;
#[cfg(feature = "payment_intents")]
mod payment_intent_param_three_d_secure_version;
#[cfg(feature = "payment_intents")]
pub use self::payment_intent_param_three_d_secure_version::PaymentIntentParamThreeDSecureVersion;
#[cfg(any(feature = "payment_methods", feature = "test_helpers-confirmation_tokens"))]
mod payment_method_billing_details;
#[cfg(any(feature = "payment_methods", feature = "test_helpers-confirmation_tokens"))]
pub use self::payment_method_billing_details::PaymentMethodBillingDetails;
#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
mod payment_method_data_params;

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
pub use self::payment_method_data_params::{
    PaymentMethodDataParams, PaymentMethodDataParamsType,
};

#[cfg(feature = "payment_links")]
mod payment_method_reuse_agreement_params;

#[cfg(feature = "payment_links")]
pub use self::payment_method_reuse_agreement_params::{
    PaymentMethodReuseAgreementParams, PaymentMethodReuseAgreementParamsPosition,
};

#[cfg(any(feature = "payouts", feature = "transfers"))]
mod payout_source_type;
#[cfg(any(feature = "payouts", feature = "transfers"))]
pub use self::payout_source_type::PayoutSourceType;
#[cfg(feature = "customers")]
mod pending_invoice_item_interval_params;
#[cfg(feature = "customers")]
pub use self::pending_invoice_item_interval_params::PendingInvoiceItemIntervalParams;
#[cfg(feature = "accounts")]
mod person_additional_tos_acceptances_specs;
#[cfg(feature = "accounts")]
pub use self::person_additional_tos_acceptances_specs::PersonAdditionalTosAcceptancesSpecs;
#[cfg(feature = "accounts")]
mod person_documents_specs;
#[cfg(feature = "accounts")]
pub use self::person_documents_specs::PersonDocumentsSpecs;
#[cfg(feature = "accounts")]
mod person_documents_specs_company_authorization;
#[cfg(feature = "accounts")]
pub use self::person_documents_specs_company_authorization::PersonDocumentsSpecsCompanyAuthorization;
#[cfg(feature = "accounts")]
mod person_verification_document_specs;
#[cfg(feature = "accounts")]
pub use self::person_verification_document_specs::PersonVerificationDocumentSpecs;
#[cfg(feature = "accounts")]
mod person_verification_specs;
#[cfg(feature = "accounts")]
pub use self::person_verification_specs::PersonVerificationSpecs;
#[cfg(feature = "payment_links")]
mod phone_number_collection_params;
#[cfg(feature = "payment_links")]
pub use self::phone_number_collection_params::PhoneNumberCollectionParams;
#[cfg(any(feature = "prices", feature = "products"))]
mod price_currency_option;
#[cfg(any(feature = "prices", feature = "products"))]
pub use self::price_currency_option::PriceCurrencyOption;
#[cfg(any(feature = "invoice_items", feature = "invoices"))]
mod pricing_param;
#[cfg(any(feature = "invoice_items", feature = "invoices"))]
pub use self::pricing_param::PricingParam;
#[cfg(any(feature = "invoices", feature = "payment_links"))]
mod product_data;
#[cfg(any(feature = "invoices", feature = "payment_links"))]
pub use self::product_data::ProductData;

#[cfg(
    any(
        feature = "test_helpers-issuing-authorizations",
        feature = "test_helpers-issuing-transactions"
    )
)]
mod purchase_details_specs;

#[cfg(
    any(
        feature = "test_helpers-issuing-authorizations",
        feature = "test_helpers-issuing-transactions"
    )
)]
pub use self::purchase_details_specs::PurchaseDetailsSpecs;

#[cfg(
    any(
        feature = "charges",
        feature = "payment_methods",
        feature = "test_helpers-confirmation_tokens"
    )
)]
mod radar_options_with_hidden_options;

#[cfg(
    any(
        feature = "charges",
        feature = "payment_methods",
        feature = "test_helpers-confirmation_tokens"
    )
)]
pub use self::radar_options_with_hidden_options::RadarOptionsWithHiddenOptions;

#[cfg(
    any(
        feature = "test_helpers-issuing-authorizations",
        feature = "test_helpers-issuing-transactions"
    )
)]
mod receipt_specs;

#[cfg(
    any(
        feature = "test_helpers-issuing-authorizations",
        feature = "test_helpers-issuing-transactions"
    )
)]
pub use self::receipt_specs::ReceiptSpecs;

#[cfg(any(feature = "invoices", feature = "test_helpers-confirmation_tokens"))]
mod recipient_shipping_with_optional_fields_address;
#[cfg(any(feature = "invoices", feature = "test_helpers-confirmation_tokens"))]
pub use self::recipient_shipping_with_optional_fields_address::RecipientShippingWithOptionalFieldsAddress;

#[cfg(
    any(
        feature = "products",
        feature = "subscription_items",
        feature = "subscription_schedules"
    )
)]
mod recurring_adhoc;

#[cfg(
    any(
        feature = "products",
        feature = "subscription_items",
        feature = "subscription_schedules"
    )
)]
pub use self::recurring_adhoc::RecurringAdhoc;

#[cfg(any(feature = "subscription_items", feature = "subscription_schedules"))]
mod recurring_price_data;
#[cfg(any(feature = "subscription_items", feature = "subscription_schedules"))]
pub use self::recurring_price_data::RecurringPriceData;
#[cfg(feature = "linked_accounts")]
mod refresh_financial_connection_account_feature;
#[cfg(feature = "linked_accounts")]
pub use self::refresh_financial_connection_account_feature::RefreshFinancialConnectionAccountFeature;
#[cfg(feature = "accounts")]
mod registration_date_specs;
#[cfg(feature = "accounts")]
pub use self::registration_date_specs::RegistrationDateSpecs;
#[cfg(feature = "accounts")]
mod relationship_specs;
#[cfg(feature = "accounts")]
pub use self::relationship_specs::RelationshipSpecs;
#[cfg(feature = "issuing-cardholders")]
mod required_address;
#[cfg(feature = "issuing-cardholders")]
pub use self::required_address::RequiredAddress;

#[cfg(
    any(
        feature = "test_helpers-treasury-outbound_payments",
        feature = "test_helpers-treasury-outbound_transfers"
    )
)]
mod returned_details_params;

#[cfg(
    any(
        feature = "test_helpers-treasury-outbound_payments",
        feature = "test_helpers-treasury-outbound_transfers"
    )
)]
pub use self::returned_details_params::{
    ReturnedDetailsParams, ReturnedDetailsParamsCode,
};

#[cfg(any(feature = "invoices", feature = "subscription_schedules"))]
mod schedule_discounts_data_param;
#[cfg(any(feature = "invoices", feature = "subscription_schedules"))]
pub use self::schedule_discounts_data_param::ScheduleDiscountsDataParam;
#[cfg(feature = "payment_intents")]
mod secret_key_param;
#[cfg(feature = "payment_intents")]
pub use self::secret_key_param::SecretKeyParam;
#[cfg(feature = "payment_intents")]
mod secret_key_param_customer_acceptance;
#[cfg(feature = "payment_intents")]
pub use self::secret_key_param_customer_acceptance::SecretKeyParamCustomerAcceptance;
#[cfg(feature = "payment_intents")]
mod secret_key_param_customer_acceptance_online;
#[cfg(feature = "payment_intents")]
pub use self::secret_key_param_customer_acceptance_online::SecretKeyParamCustomerAcceptanceOnline;
#[cfg(feature = "sources")]
mod secret_key_param_customer_acceptance_type;
#[cfg(feature = "sources")]
pub use self::secret_key_param_customer_acceptance_type::SecretKeyParamCustomerAcceptanceType;
#[cfg(feature = "accounts")]
mod settings_terms_of_service_specs;
#[cfg(feature = "accounts")]
pub use self::settings_terms_of_service_specs::SettingsTermsOfServiceSpecs;
#[cfg(any(feature = "checkout-sessions", feature = "setup_intents"))]
mod setup_intent_subscription_param;
#[cfg(any(feature = "checkout-sessions", feature = "setup_intents"))]
pub use self::setup_intent_subscription_param::SetupIntentSubscriptionParam;
#[cfg(feature = "disputes")]
mod shipping_address;
#[cfg(feature = "disputes")]
pub use self::shipping_address::ShippingAddress;
#[cfg(feature = "payment_links")]
mod shipping_address_collection_params;
#[cfg(feature = "payment_links")]
pub use self::shipping_address_collection_params::ShippingAddressCollectionParams;
#[cfg(any(feature = "payment_records", feature = "radar-payment_evaluations"))]
mod shipping_details;
#[cfg(any(feature = "payment_records", feature = "radar-payment_evaluations"))]
pub use self::shipping_details::ShippingDetails;

#[cfg(
    any(
        feature = "payment_records",
        feature = "radar-payment_evaluations",
        feature = "v2-core-accounts"
    )
)]
mod shipping_details_address;

#[cfg(
    any(
        feature = "payment_records",
        feature = "radar-payment_evaluations",
        feature = "v2-core-accounts"
    )
)]
pub use self::shipping_details_address::ShippingDetailsAddress;

#[cfg(
    any(feature = "checkout-sessions", feature = "invoices", feature = "shipping_rates")
)]
mod shipping_rate_type;

#[cfg(
    any(feature = "checkout-sessions", feature = "invoices", feature = "shipping_rates")
)]
pub use self::shipping_rate_type::ShippingRateType;

#[cfg(feature = "customers")]
mod source_address;
#[cfg(feature = "customers")]
pub use self::source_address::SourceAddress;

#[cfg(
    any(
        feature = "test_helpers-treasury-received_credits",
        feature = "test_helpers-treasury-received_debits"
    )
)]
mod source_params;

#[cfg(
    any(
        feature = "test_helpers-treasury-received_credits",
        feature = "test_helpers-treasury-received_debits"
    )
)]
pub use self::source_params::SourceParams;

#[cfg(feature = "issuing-cardholders")]
mod spending_limits_param;

#[cfg(feature = "issuing-cardholders")]
pub use self::spending_limits_param::{
    SpendingLimitsParam, SpendingLimitsParamCategory, SpendingLimitsParamInterval,
};

#[cfg(feature = "customers")]
mod subscription_item_create_params;
#[cfg(feature = "customers")]
pub use self::subscription_item_create_params::SubscriptionItemCreateParams;
#[cfg(feature = "customers")]
mod subscription_item_update_params;
#[cfg(feature = "customers")]
pub use self::subscription_item_update_params::SubscriptionItemUpdateParams;
#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
mod subscription_next_billing_param;
#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
pub use self::subscription_next_billing_param::SubscriptionNextBillingParam;
#[cfg(feature = "customers")]
mod subscription_payment_method_options_mandate_options_param;
#[cfg(feature = "customers")]
pub use self::subscription_payment_method_options_mandate_options_param::SubscriptionPaymentMethodOptionsMandateOptionsParam;
#[cfg(any(feature = "invoices", feature = "subscription_schedules"))]
mod subscription_schedule_start_date;
#[cfg(any(feature = "invoices", feature = "subscription_schedules"))]
pub use self::subscription_schedule_start_date::SubscriptionScheduleStartDate;
#[cfg(feature = "payment_links")]
mod tax_id_collection_params;

#[cfg(feature = "payment_links")]
pub use self::tax_id_collection_params::{
    TaxIdCollectionParams, TaxIdCollectionParamsRequired,
};

#[cfg(
    any(feature = "treasury-outbound_payments", feature = "treasury-outbound_transfers")
)]
mod test_helper_treasury_received_credit_network;

#[cfg(
    any(feature = "treasury-outbound_payments", feature = "treasury-outbound_transfers")
)]
pub use self::test_helper_treasury_received_credit_network::TestHelperTreasuryReceivedCreditNetwork;

#[cfg(feature = "customers")]
mod timestamp_or_max_billed_until_or_max_period_end_or_min_period_end;
#[cfg(feature = "customers")]
pub use self::timestamp_or_max_billed_until_or_max_period_end_or_min_period_end::TimestampOrMaxBilledUntilOrMaxPeriodEndOrMinPeriodEnd;

#[cfg(
    any(
        feature = "test_helpers-treasury-outbound_payments",
        feature = "test_helpers-treasury-outbound_transfers"
    )
)]
mod tracking_details_params;

#[cfg(
    any(
        feature = "test_helpers-treasury-outbound_payments",
        feature = "test_helpers-treasury-outbound_transfers"
    )
)]
pub use self::tracking_details_params::{
    TrackingDetailsParams, TrackingDetailsParamsType,
};

#[cfg(feature = "payment_links")]
mod transfer_data_params;
#[cfg(feature = "payment_links")]
pub use self::transfer_data_params::TransferDataParams;
#[cfg(any(feature = "accounts", feature = "balance_settings"))]
mod transfer_schedule_specs_interval;
#[cfg(any(feature = "accounts", feature = "balance_settings"))]
pub use self::transfer_schedule_specs_interval::TransferScheduleSpecsInterval;
#[cfg(any(feature = "plans", feature = "prices"))]
mod transform_usage_param;
#[cfg(any(feature = "plans", feature = "prices"))]
pub use self::transform_usage_param::{TransformUsageParam, TransformUsageParamRound};

#[cfg(
    any(feature = "treasury-outbound_payments", feature = "treasury-outbound_transfers")
)]
mod treasury_outbound_payment_destination_payment_method_options;

#[cfg(
    any(feature = "treasury-outbound_payments", feature = "treasury-outbound_transfers")
)]
pub use self::treasury_outbound_payment_destination_payment_method_options::TreasuryOutboundPaymentDestinationPaymentMethodOptions;

#[cfg(
    any(feature = "treasury-outbound_payments", feature = "treasury-outbound_transfers")
)]
mod treasury_outbound_payment_destination_payment_method_options_us_bank_account;

#[cfg(
    any(feature = "treasury-outbound_payments", feature = "treasury-outbound_transfers")
)]
pub use self::treasury_outbound_payment_destination_payment_method_options_us_bank_account::TreasuryOutboundPaymentDestinationPaymentMethodOptionsUsBankAccount;

#[cfg(feature = "customers")]
mod trial_settings_config;
#[cfg(feature = "customers")]
pub use self::trial_settings_config::TrialSettingsConfig;
#[cfg(any(feature = "invoices", feature = "subscription_schedules"))]
mod update_subscription_schedule_phase;
#[cfg(any(feature = "invoices", feature = "subscription_schedules"))]
pub use self::update_subscription_schedule_phase::UpdateSubscriptionSchedulePhase;

#[cfg(
    any(
        feature = "test_helpers-treasury-received_credits",
        feature = "test_helpers-treasury-received_debits"
    )
)]
mod us_bank_account_source_params;

#[cfg(
    any(
        feature = "test_helpers-treasury-received_credits",
        feature = "test_helpers-treasury-received_debits"
    )
)]
pub use self::us_bank_account_source_params::UsBankAccountSourceParams;

#[cfg(feature = "accounts")]
mod us_cfpb_data_specs;
#[cfg(feature = "accounts")]
pub use self::us_cfpb_data_specs::UsCfpbDataSpecs;
#[cfg(feature = "accounts")]
mod us_cfpb_ethnicity_details_specs;

#[cfg(feature = "accounts")]
pub use self::us_cfpb_ethnicity_details_specs::{
    UsCfpbEthnicityDetailsSpecs, UsCfpbEthnicityDetailsSpecsEthnicity,
};

#[cfg(feature = "accounts")]
mod us_cfpb_race_details_specs;

#[cfg(feature = "accounts")]
pub use self::us_cfpb_race_details_specs::{
    UsCfpbRaceDetailsSpecs, UsCfpbRaceDetailsSpecsRace,
};

#[cfg(
    any(
        feature = "test_helpers-treasury-outbound_payments",
        feature = "test_helpers-treasury-outbound_transfers"
    )
)]
mod us_domestic_wire_tracking_details_params;

#[cfg(
    any(
        feature = "test_helpers-treasury-outbound_payments",
        feature = "test_helpers-treasury-outbound_transfers"
    )
)]
pub use self::us_domestic_wire_tracking_details_params::UsDomesticWireTrackingDetailsParams;

#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
mod v2_core_account_person_token_additional_address;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
pub use self::v2_core_account_person_token_additional_address::V2CoreAccountPersonTokenAdditionalAddress;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
mod v2_core_account_person_token_additional_name;

#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
pub use self::v2_core_account_person_token_additional_name::{
    V2CoreAccountPersonTokenAdditionalName, V2CoreAccountPersonTokenAdditionalNamePurpose,
};

#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
mod v2_core_account_person_token_additional_terms_of_service_account;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
pub use self::v2_core_account_person_token_additional_terms_of_service_account::V2CoreAccountPersonTokenAdditionalTermsOfServiceAccount;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
mod v2_core_account_person_token_address;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
pub use self::v2_core_account_person_token_address::V2CoreAccountPersonTokenAddress;

#[cfg(
    any(
        feature = "payment_methods",
        feature = "test_helpers-confirmation_tokens",
        feature = "v2-core-account_tokens",
        feature = "v2-core-accounts"
    )
)]
mod v2_core_account_person_token_date_of_birth;

#[cfg(
    any(
        feature = "payment_methods",
        feature = "test_helpers-confirmation_tokens",
        feature = "v2-core-account_tokens",
        feature = "v2-core-accounts"
    )
)]
pub use self::v2_core_account_person_token_date_of_birth::V2CoreAccountPersonTokenDateOfBirth;

#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
mod v2_core_account_person_token_documents;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
pub use self::v2_core_account_person_token_documents::V2CoreAccountPersonTokenDocuments;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
mod v2_core_account_person_token_documents_company_authorization;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
pub use self::v2_core_account_person_token_documents_company_authorization::V2CoreAccountPersonTokenDocumentsCompanyAuthorization;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
mod v2_core_account_person_token_documents_passport;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
pub use self::v2_core_account_person_token_documents_passport::V2CoreAccountPersonTokenDocumentsPassport;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
mod v2_core_account_person_token_documents_primary_verification;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
pub use self::v2_core_account_person_token_documents_primary_verification::V2CoreAccountPersonTokenDocumentsPrimaryVerification;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
mod v2_core_account_person_token_documents_primary_verification_front_back;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
pub use self::v2_core_account_person_token_documents_primary_verification_front_back::V2CoreAccountPersonTokenDocumentsPrimaryVerificationFrontBack;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
mod v2_core_account_person_token_documents_secondary_verification;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
pub use self::v2_core_account_person_token_documents_secondary_verification::V2CoreAccountPersonTokenDocumentsSecondaryVerification;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
mod v2_core_account_person_token_documents_visa;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
pub use self::v2_core_account_person_token_documents_visa::V2CoreAccountPersonTokenDocumentsVisa;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
mod v2_core_account_person_token_id_number;

#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
pub use self::v2_core_account_person_token_id_number::{
    V2CoreAccountPersonTokenIdNumber, V2CoreAccountPersonTokenIdNumberType,
};

#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
mod v2_core_account_person_token_script_addresses;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
pub use self::v2_core_account_person_token_script_addresses::V2CoreAccountPersonTokenScriptAddresses;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
mod v2_core_account_person_token_script_addresses_kana;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
pub use self::v2_core_account_person_token_script_addresses_kana::V2CoreAccountPersonTokenScriptAddressesKana;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
mod v2_core_account_person_token_script_addresses_kanji;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
pub use self::v2_core_account_person_token_script_addresses_kanji::V2CoreAccountPersonTokenScriptAddressesKanji;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
mod v2_core_account_person_token_script_names;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
pub use self::v2_core_account_person_token_script_names::V2CoreAccountPersonTokenScriptNames;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
mod v2_core_account_person_token_script_names_kana;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
pub use self::v2_core_account_person_token_script_names_kana::V2CoreAccountPersonTokenScriptNamesKana;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
mod v2_core_account_person_token_script_names_kanji;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
pub use self::v2_core_account_person_token_script_names_kanji::V2CoreAccountPersonTokenScriptNamesKanji;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
mod v2_core_account_token_identity_attestations_persons_provided;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
pub use self::v2_core_account_token_identity_attestations_persons_provided::V2CoreAccountTokenIdentityAttestationsPersonsProvided;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
mod v2_core_account_token_identity_business_details;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
pub use self::v2_core_account_token_identity_business_details::V2CoreAccountTokenIdentityBusinessDetails;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
mod v2_core_account_token_identity_business_details_annual_revenue;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
pub use self::v2_core_account_token_identity_business_details_annual_revenue::V2CoreAccountTokenIdentityBusinessDetailsAnnualRevenue;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
mod v2_core_account_token_identity_business_details_annual_revenue_amount;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
pub use self::v2_core_account_token_identity_business_details_annual_revenue_amount::V2CoreAccountTokenIdentityBusinessDetailsAnnualRevenueAmount;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
mod v2_core_account_token_identity_business_details_documents;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
pub use self::v2_core_account_token_identity_business_details_documents::V2CoreAccountTokenIdentityBusinessDetailsDocuments;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
mod v2_core_account_token_identity_business_details_documents_bank_account_ownership_verification;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
pub use self::v2_core_account_token_identity_business_details_documents_bank_account_ownership_verification::V2CoreAccountTokenIdentityBusinessDetailsDocumentsBankAccountOwnershipVerification;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
mod v2_core_account_token_identity_business_details_documents_company_license;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
pub use self::v2_core_account_token_identity_business_details_documents_company_license::V2CoreAccountTokenIdentityBusinessDetailsDocumentsCompanyLicense;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
mod v2_core_account_token_identity_business_details_documents_company_memorandum_of_association;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
pub use self::v2_core_account_token_identity_business_details_documents_company_memorandum_of_association::V2CoreAccountTokenIdentityBusinessDetailsDocumentsCompanyMemorandumOfAssociation;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
mod v2_core_account_token_identity_business_details_documents_company_ministerial_decree;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
pub use self::v2_core_account_token_identity_business_details_documents_company_ministerial_decree::V2CoreAccountTokenIdentityBusinessDetailsDocumentsCompanyMinisterialDecree;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
mod v2_core_account_token_identity_business_details_documents_company_registration_verification;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
pub use self::v2_core_account_token_identity_business_details_documents_company_registration_verification::V2CoreAccountTokenIdentityBusinessDetailsDocumentsCompanyRegistrationVerification;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
mod v2_core_account_token_identity_business_details_documents_company_tax_id_verification;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
pub use self::v2_core_account_token_identity_business_details_documents_company_tax_id_verification::V2CoreAccountTokenIdentityBusinessDetailsDocumentsCompanyTaxIdVerification;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
mod v2_core_account_token_identity_business_details_documents_proof_of_address;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
pub use self::v2_core_account_token_identity_business_details_documents_proof_of_address::V2CoreAccountTokenIdentityBusinessDetailsDocumentsProofOfAddress;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
mod v2_core_account_token_identity_business_details_documents_proof_of_registration;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
pub use self::v2_core_account_token_identity_business_details_documents_proof_of_registration::V2CoreAccountTokenIdentityBusinessDetailsDocumentsProofOfRegistration;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
mod v2_core_account_token_identity_business_details_documents_proof_of_registration_signer;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
pub use self::v2_core_account_token_identity_business_details_documents_proof_of_registration_signer::V2CoreAccountTokenIdentityBusinessDetailsDocumentsProofOfRegistrationSigner;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
mod v2_core_account_token_identity_business_details_documents_proof_of_ultimate_beneficial_ownership;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
pub use self::v2_core_account_token_identity_business_details_documents_proof_of_ultimate_beneficial_ownership::V2CoreAccountTokenIdentityBusinessDetailsDocumentsProofOfUltimateBeneficialOwnership;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
mod v2_core_account_token_identity_business_details_id_number;

#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
pub use self::v2_core_account_token_identity_business_details_id_number::{
    V2CoreAccountTokenIdentityBusinessDetailsIdNumber,
    V2CoreAccountTokenIdentityBusinessDetailsIdNumberType,
};

#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
mod v2_core_account_token_identity_business_details_monthly_estimated_revenue;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
pub use self::v2_core_account_token_identity_business_details_monthly_estimated_revenue::V2CoreAccountTokenIdentityBusinessDetailsMonthlyEstimatedRevenue;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
mod v2_core_account_token_identity_business_details_registration_date;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
pub use self::v2_core_account_token_identity_business_details_registration_date::V2CoreAccountTokenIdentityBusinessDetailsRegistrationDate;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
mod v2_core_account_token_identity_business_details_script_names;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
pub use self::v2_core_account_token_identity_business_details_script_names::V2CoreAccountTokenIdentityBusinessDetailsScriptNames;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
mod v2_core_account_token_identity_business_details_script_names_kana;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
pub use self::v2_core_account_token_identity_business_details_script_names_kana::V2CoreAccountTokenIdentityBusinessDetailsScriptNamesKana;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
mod v2_core_account_token_identity_business_details_script_names_kanji;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
pub use self::v2_core_account_token_identity_business_details_script_names_kanji::V2CoreAccountTokenIdentityBusinessDetailsScriptNamesKanji;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
mod v2_core_account_token_identity_business_details_structure;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
pub use self::v2_core_account_token_identity_business_details_structure::V2CoreAccountTokenIdentityBusinessDetailsStructure;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
mod v2_core_account_token_identity_individual;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
pub use self::v2_core_account_token_identity_individual::V2CoreAccountTokenIdentityIndividual;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
mod v2_core_account_token_identity_individual_relationship;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
pub use self::v2_core_account_token_identity_individual_relationship::V2CoreAccountTokenIdentityIndividualRelationship;
#[cfg(any(feature = "customers", feature = "v2-core-accounts"))]
mod validate_location;
#[cfg(any(feature = "customers", feature = "v2-core-accounts"))]
pub use self::validate_location::ValidateLocation;
#[cfg(feature = "accounts")]
mod verification_document_specs;
#[cfg(feature = "accounts")]
pub use self::verification_document_specs::VerificationDocumentSpecs;
#[cfg(feature = "accounts")]
mod verification_specs;
#[cfg(feature = "accounts")]
pub use self::verification_specs::VerificationSpecs;
#[cfg(feature = "disputes")]
mod visa_compelling_evidence3;
#[cfg(feature = "disputes")]
pub use self::visa_compelling_evidence3::VisaCompellingEvidence3;
#[cfg(feature = "disputes")]
mod visa_compelling_evidence3_disputed_transaction;
#[cfg(feature = "disputes")]
pub use self::visa_compelling_evidence3_disputed_transaction::VisaCompellingEvidence3DisputedTransaction;
#[cfg(feature = "disputes")]
mod visa_compelling_evidence3_prior_undisputed_transaction;
#[cfg(feature = "disputes")]
pub use self::visa_compelling_evidence3_prior_undisputed_transaction::VisaCompellingEvidence3PriorUndisputedTransaction;
#[cfg(feature = "disputes")]
mod visa_compliance;
#[cfg(feature = "disputes")]
pub use self::visa_compliance::VisaCompliance;
