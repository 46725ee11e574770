// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "payment_attempt_records",
        feature = "payment_methods",
        feature = "payment_records",
        feature = "treasury-inbound_transfers",
        feature = "treasury-outbound_payments",
        feature = "treasury-outbound_transfers"
    )
)]
mod account_holder_type;

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "payment_attempt_records",
        feature = "payment_methods",
        feature = "payment_records",
        feature = "treasury-inbound_transfers",
        feature = "treasury-outbound_payments",
        feature = "treasury-outbound_transfers"
    )
)]
pub use self::account_holder_type::AccountHolderType;

#[cfg(feature = "accounts")]
mod account_requirements_error;

#[cfg(feature = "accounts")]
pub use self::account_requirements_error::{
    AccountRequirementsError, AccountRequirementsErrorCode,
};

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "identity-verification_reports",
        feature = "identity-verification_sessions",
        feature = "issuing-cardholders",
        feature = "payment_methods",
        feature = "tax-settings",
        feature = "terminal-locations",
        feature = "treasury-inbound_transfers",
        feature = "treasury-outbound_payments",
        feature = "treasury-outbound_transfers",
        feature = "treasury-received_debits"
    )
)]
mod address;

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "identity-verification_reports",
        feature = "identity-verification_sessions",
        feature = "issuing-cardholders",
        feature = "payment_methods",
        feature = "tax-settings",
        feature = "terminal-locations",
        feature = "treasury-inbound_transfers",
        feature = "treasury-outbound_payments",
        feature = "treasury-outbound_transfers",
        feature = "treasury-received_debits"
    )
)]
pub use self::address::Address;

#[cfg(any(feature = "tax-calculations", feature = "tax-transactions"))]
mod address_source;
#[cfg(any(feature = "tax-calculations", feature = "tax-transactions"))]
pub use self::address_source::AddressSource;
#[cfg(feature = "payment_intents")]
mod allow_redirect;
#[cfg(feature = "payment_intents")]
pub use self::allow_redirect::AllowRedirect;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
mod allow_redisplay;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
pub use self::allow_redisplay::AllowRedisplay;
#[cfg(feature = "issuing-cardholders")]
mod allowed_card_presence;
#[cfg(feature = "issuing-cardholders")]
pub use self::allowed_card_presence::AllowedCardPresence;
#[cfg(feature = "issuing-cardholders")]
mod allowed_category;
#[cfg(feature = "issuing-cardholders")]
pub use self::allowed_category::AllowedCategory;
#[cfg(feature = "payment_links")]
mod allowed_country;
#[cfg(feature = "payment_links")]
pub use self::allowed_country::AllowedCountry;

#[cfg(
    any(
        feature = "identity-verification_reports",
        feature = "identity-verification_sessions"
    )
)]
mod allowed_type;

#[cfg(
    any(
        feature = "identity-verification_reports",
        feature = "identity-verification_sessions"
    )
)]
pub use self::allowed_type::AllowedType;

#[cfg(feature = "charges")]
mod amazon_pay_underlying_payment_method_funding_details_type;
#[cfg(feature = "charges")]
pub use self::amazon_pay_underlying_payment_method_funding_details_type::AmazonPayUnderlyingPaymentMethodFundingDetailsType;
#[cfg(any(feature = "customers", feature = "mandates"))]
mod amount_includes_iof;
#[cfg(any(feature = "customers", feature = "mandates"))]
pub use self::amount_includes_iof::AmountIncludesIof;
#[cfg(any(feature = "customers", feature = "v2-core-accounts"))]
mod amount_tax_display;
#[cfg(any(feature = "customers", feature = "v2-core-accounts"))]
pub use self::amount_tax_display::AmountTaxDisplay;

#[cfg(
    any(
        feature = "mandates",
        feature = "payment_methods",
        feature = "test_helpers-confirmation_tokens"
    )
)]
mod amount_type;

#[cfg(
    any(
        feature = "mandates",
        feature = "payment_methods",
        feature = "test_helpers-confirmation_tokens"
    )
)]
pub use self::amount_type::AmountType;

#[cfg(feature = "payment_intents")]
mod api_errors;
#[cfg(feature = "payment_intents")]
pub use self::api_errors::{ApiErrors, ApiErrorsType};
mod application;
pub use self::application::Application;

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records",
        feature = "setup_attempts"
    )
)]
mod authentication_flow;

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records",
        feature = "setup_attempts"
    )
)]
pub use self::authentication_flow::AuthenticationFlow;

#[cfg(feature = "issuing-authorizations")]
mod authorization_method;
#[cfg(feature = "issuing-authorizations")]
pub use self::authorization_method::AuthorizationMethod;
#[cfg(feature = "invoices")]
mod automatic_tax_status;
#[cfg(feature = "invoices")]
pub use self::automatic_tax_status::AutomaticTaxStatus;
#[cfg(feature = "balance_settings")]
mod balance_settings_resource_payout_schedule_interval;
#[cfg(feature = "balance_settings")]
pub use self::balance_settings_resource_payout_schedule_interval::BalanceSettingsResourcePayoutScheduleInterval;
#[cfg(feature = "balance_settings")]
mod balance_settings_resource_payouts_status;
#[cfg(feature = "balance_settings")]
pub use self::balance_settings_resource_payouts_status::BalanceSettingsResourcePayoutsStatus;
#[cfg(feature = "linked_accounts")]
mod bank_connections_resource_accountholder;

#[cfg(feature = "linked_accounts")]
pub use self::bank_connections_resource_accountholder::{
    BankConnectionsResourceAccountholder, BankConnectionsResourceAccountholderType,
};

#[cfg(feature = "linked_accounts")]
mod bank_connections_resource_balance_refresh_status;
#[cfg(feature = "linked_accounts")]
pub use self::bank_connections_resource_balance_refresh_status::BankConnectionsResourceBalanceRefreshStatus;
#[cfg(feature = "link_account_sessions")]
mod bank_connections_resource_link_account_session_filters_account_subcategory;
#[cfg(feature = "link_account_sessions")]
pub use self::bank_connections_resource_link_account_session_filters_account_subcategory::BankConnectionsResourceLinkAccountSessionFiltersAccountSubcategory;
#[cfg(feature = "payment_links")]
mod billing_address_collection;
#[cfg(feature = "payment_links")]
pub use self::billing_address_collection::BillingAddressCollection;
#[cfg(any(feature = "invoice_items", feature = "invoices"))]
mod billing_bill_resource_invoicing_pricing_pricing;
#[cfg(any(feature = "invoice_items", feature = "invoices"))]
pub use self::billing_bill_resource_invoicing_pricing_pricing::BillingBillResourceInvoicingPricingPricing;
#[cfg(any(feature = "invoice_items", feature = "invoices"))]
mod billing_bill_resource_invoicing_pricing_pricing_price_details;
#[cfg(any(feature = "invoice_items", feature = "invoices"))]
pub use self::billing_bill_resource_invoicing_pricing_pricing_price_details::BillingBillResourceInvoicingPricingPricingPriceDetails;
#[cfg(any(feature = "credit_notes", feature = "invoices"))]
mod billing_bill_resource_invoicing_taxes_tax;

#[cfg(any(feature = "credit_notes", feature = "invoices"))]
pub use self::billing_bill_resource_invoicing_taxes_tax::{
    BillingBillResourceInvoicingTaxesTax,
    BillingBillResourceInvoicingTaxesTaxTaxabilityReason,
};

#[cfg(any(feature = "credit_notes", feature = "invoices"))]
mod billing_bill_resource_invoicing_taxes_tax_rate_details;
#[cfg(any(feature = "credit_notes", feature = "invoices"))]
pub use self::billing_bill_resource_invoicing_taxes_tax_rate_details::BillingBillResourceInvoicingTaxesTaxRateDetails;

#[cfg(
    any(
        feature = "credit_notes",
        feature = "invoices",
        feature = "tax-calculations",
        feature = "tax-transactions"
    )
)]
mod billing_bill_resource_invoicing_taxes_tax_tax_behavior;

#[cfg(
    any(
        feature = "credit_notes",
        feature = "invoices",
        feature = "tax-calculations",
        feature = "tax-transactions"
    )
)]
pub use self::billing_bill_resource_invoicing_taxes_tax_tax_behavior::BillingBillResourceInvoicingTaxesTaxTaxBehavior;

#[cfg(
    any(
        feature = "billing-credit_balance_summary",
        feature = "billing-credit_balance_transactions",
        feature = "billing-credit_grants"
    )
)]
mod billing_credit_grants_resource_amount;

#[cfg(
    any(
        feature = "billing-credit_balance_summary",
        feature = "billing-credit_balance_transactions",
        feature = "billing-credit_grants"
    )
)]
pub use self::billing_credit_grants_resource_amount::BillingCreditGrantsResourceAmount;

#[cfg(
    any(
        feature = "billing-credit_balance_summary",
        feature = "billing-credit_balance_transactions",
        feature = "billing-credit_grants"
    )
)]
mod billing_credit_grants_resource_monetary_amount;

#[cfg(
    any(
        feature = "billing-credit_balance_summary",
        feature = "billing-credit_balance_transactions",
        feature = "billing-credit_grants"
    )
)]
pub use self::billing_credit_grants_resource_monetary_amount::BillingCreditGrantsResourceMonetaryAmount;

#[cfg(
    any(feature = "billing-credit_balance_summary", feature = "billing-credit_grants")
)]
mod billing_credit_grants_resource_scope_price_type;

#[cfg(
    any(feature = "billing-credit_balance_summary", feature = "billing-credit_grants")
)]
pub use self::billing_credit_grants_resource_scope_price_type::BillingCreditGrantsResourceScopePriceType;

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "payment_methods"
    )
)]
mod billing_details;

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "payment_methods"
    )
)]
pub use self::billing_details::BillingDetails;

#[cfg(feature = "billing-meter_event_adjustments")]
mod billing_meter_event_adjustment_status;
#[cfg(feature = "billing-meter_event_adjustments")]
pub use self::billing_meter_event_adjustment_status::BillingMeterEventAdjustmentStatus;
#[cfg(feature = "billing-meters")]
mod billing_meter_status;
#[cfg(feature = "billing-meters")]
pub use self::billing_meter_status::BillingMeterStatus;
#[cfg(any(feature = "plans", feature = "prices"))]
mod billing_scheme;
#[cfg(any(feature = "plans", feature = "prices"))]
pub use self::billing_scheme::BillingScheme;
#[cfg(feature = "issuing-cardholders")]
mod blocked_card_presence;
#[cfg(feature = "issuing-cardholders")]
pub use self::blocked_card_presence::BlockedCardPresence;
#[cfg(feature = "issuing-cardholders")]
mod blocked_category;
#[cfg(feature = "issuing-cardholders")]
pub use self::blocked_category::BlockedCategory;
#[cfg(feature = "payment_links")]
mod brands_blocked;
#[cfg(feature = "payment_links")]
pub use self::brands_blocked::BrandsBlocked;
#[cfg(feature = "accounts")]
mod business_type;
#[cfg(feature = "accounts")]
pub use self::business_type::BusinessType;
#[cfg(feature = "subscriptions")]
mod cancellation_details_feedback;
#[cfg(feature = "subscriptions")]
pub use self::cancellation_details_feedback::CancellationDetailsFeedback;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
mod card_generated_from_payment_method_details;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
pub use self::card_generated_from_payment_method_details::CardGeneratedFromPaymentMethodDetails;
#[cfg(feature = "issuing-personalization_designs")]
mod card_logo;
#[cfg(feature = "issuing-personalization_designs")]
pub use self::card_logo::CardLogo;
#[cfg(feature = "issuing-personalization_designs")]
mod carrier_text;
#[cfg(feature = "issuing-personalization_designs")]
pub use self::carrier_text::CarrierText;

#[cfg(
    any(feature = "checkout-sessions", feature = "mandates", feature = "payment_intents")
)]
mod checkout_acss_debit_mandate_options_payment_schedule;

#[cfg(
    any(feature = "checkout-sessions", feature = "mandates", feature = "payment_intents")
)]
pub use self::checkout_acss_debit_mandate_options_payment_schedule::CheckoutAcssDebitMandateOptionsPaymentSchedule;

#[cfg(feature = "checkout-sessions")]
mod checkout_acss_debit_payment_method_options_currency;
#[cfg(feature = "checkout-sessions")]
pub use self::checkout_acss_debit_payment_method_options_currency::CheckoutAcssDebitPaymentMethodOptionsCurrency;
#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
mod checkout_acss_debit_payment_method_options_setup_future_usage;
#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
pub use self::checkout_acss_debit_payment_method_options_setup_future_usage::CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage;
#[cfg(feature = "customers")]
mod checkout_acss_debit_payment_method_options_verification_method;
#[cfg(feature = "customers")]
pub use self::checkout_acss_debit_payment_method_options_verification_method::CheckoutAcssDebitPaymentMethodOptionsVerificationMethod;
#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
mod checkout_affirm_payment_method_options_capture_method;
#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
pub use self::checkout_affirm_payment_method_options_capture_method::CheckoutAffirmPaymentMethodOptionsCaptureMethod;
#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
mod checkout_affirm_payment_method_options_setup_future_usage;
#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
pub use self::checkout_affirm_payment_method_options_setup_future_usage::CheckoutAffirmPaymentMethodOptionsSetupFutureUsage;
#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
mod checkout_amazon_pay_payment_method_options_setup_future_usage;
#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
pub use self::checkout_amazon_pay_payment_method_options_setup_future_usage::CheckoutAmazonPayPaymentMethodOptionsSetupFutureUsage;
#[cfg(feature = "checkout-sessions")]
mod checkout_customer_balance_bank_transfer_payment_method_options_type;
#[cfg(feature = "checkout-sessions")]
pub use self::checkout_customer_balance_bank_transfer_payment_method_options_type::CheckoutCustomerBalanceBankTransferPaymentMethodOptionsType;
#[cfg(feature = "issuing-authorizations")]
mod claimed_by;
#[cfg(feature = "issuing-authorizations")]
pub use self::claimed_by::ClaimedBy;
#[cfg(feature = "climate-suppliers")]
mod climate_removals_location;
#[cfg(feature = "climate-suppliers")]
pub use self::climate_removals_location::ClimateRemovalsLocation;

#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "payment_intents",
        feature = "payment_links"
    )
)]
mod confirmation_token_setup_future_usage;

#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "payment_intents",
        feature = "payment_links"
    )
)]
pub use self::confirmation_token_setup_future_usage::ConfirmationTokenSetupFutureUsage;

#[cfg(feature = "confirmation_tokens")]
mod confirmation_tokens_resource_payment_method_preview_type;
#[cfg(feature = "confirmation_tokens")]
pub use self::confirmation_tokens_resource_payment_method_preview_type::ConfirmationTokensResourcePaymentMethodPreviewType;
#[cfg(any(feature = "subscription_schedules", feature = "subscriptions"))]
mod connect_account_reference;

#[cfg(any(feature = "subscription_schedules", feature = "subscriptions"))]
pub use self::connect_account_reference::{
    ConnectAccountReference, ConnectAccountReferenceType,
};

mod connect_collection_transfer;
pub use self::connect_collection_transfer::ConnectCollectionTransfer;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
mod create_v2_core_account_token_error;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
pub use self::create_v2_core_account_token_error::CreateV2CoreAccountTokenError;
#[cfg(feature = "credit_notes")]
mod credit_notes_pretax_credit_amount_type;
#[cfg(feature = "credit_notes")]
pub use self::credit_notes_pretax_credit_amount_type::CreditNotesPretaxCreditAmountType;

#[cfg(
    any(
        feature = "invoice_items",
        feature = "prices",
        feature = "products",
        feature = "shipping_rates",
        feature = "subscription_schedules"
    )
)]
mod currency_option_tax_behavior;

#[cfg(
    any(
        feature = "invoice_items",
        feature = "prices",
        feature = "products",
        feature = "shipping_rates",
        feature = "subscription_schedules"
    )
)]
pub use self::currency_option_tax_behavior::CurrencyOptionTaxBehavior;

#[cfg(feature = "mandates")]
mod customer_acceptance_type;
#[cfg(feature = "mandates")]
pub use self::customer_acceptance_type::CustomerAcceptanceType;
#[cfg(feature = "payment_links")]
mod customer_creation;
#[cfg(feature = "payment_links")]
pub use self::customer_creation::CustomerCreation;

#[cfg(
    any(
        feature = "payment_attempt_records",
        feature = "payment_records",
        feature = "radar-payment_evaluations"
    )
)]
mod customer_presence;

#[cfg(
    any(
        feature = "payment_attempt_records",
        feature = "payment_records",
        feature = "radar-payment_evaluations"
    )
)]
pub use self::customer_presence::CustomerPresence;

#[cfg(feature = "customers")]
mod customer_source;
#[cfg(feature = "customers")]
pub use self::customer_source::CustomerSource;
#[cfg(feature = "customers")]
mod customer_tax_provider;
#[cfg(feature = "customers")]
pub use self::customer_tax_provider::CustomerTaxProvider;

#[cfg(
    any(feature = "checkout-sessions", feature = "mandates", feature = "setup_intents")
)]
mod default_for;

#[cfg(
    any(feature = "checkout-sessions", feature = "mandates", feature = "setup_intents")
)]
pub use self::default_for::DefaultFor;

mod deleted_application;
pub use self::deleted_application::DeletedApplication;
#[cfg(feature = "accounts")]
mod deleted_bank_account;
#[cfg(feature = "accounts")]
pub use self::deleted_bank_account::DeletedBankAccount;
#[cfg(feature = "accounts")]
mod deleted_card;
#[cfg(feature = "accounts")]
pub use self::deleted_card::DeletedCard;
mod deleted_price;
pub use self::deleted_price::DeletedPrice;
#[cfg(any(feature = "credit_notes", feature = "invoice_items", feature = "invoices"))]
mod discounts_resource_discount_amount;
#[cfg(any(feature = "credit_notes", feature = "invoice_items", feature = "invoices"))]
pub use self::discounts_resource_discount_amount::DiscountsResourceDiscountAmount;
#[cfg(any(feature = "charges", feature = "payment_intents"))]
mod electronic_commerce_indicator;
#[cfg(any(feature = "charges", feature = "payment_intents"))]
pub use self::electronic_commerce_indicator::ElectronicCommerceIndicator;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
mod entity_type;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
pub use self::entity_type::EntityType;
#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
mod excluded_payment_method_type;
#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
pub use self::excluded_payment_method_type::ExcludedPaymentMethodType;

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_intents",
        feature = "payment_records"
    )
)]
mod exemption_indicator;

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_intents",
        feature = "payment_records"
    )
)]
pub use self::exemption_indicator::ExemptionIndicator;

#[cfg(feature = "issuing-authorizations")]
mod expiry_check;
#[cfg(feature = "issuing-authorizations")]
pub use self::expiry_check::ExpiryCheck;
#[cfg(feature = "linked_accounts")]
mod financial_connections_account_ownership;
#[cfg(feature = "linked_accounts")]
pub use self::financial_connections_account_ownership::FinancialConnectionsAccountOwnership;
#[cfg(feature = "linked_accounts")]
mod financial_connections_account_permission;
#[cfg(feature = "linked_accounts")]
pub use self::financial_connections_account_permission::FinancialConnectionsAccountPermission;
#[cfg(feature = "link_account_sessions")]
mod financial_connections_session_prefetch;
#[cfg(feature = "link_account_sessions")]
pub use self::financial_connections_session_prefetch::FinancialConnectionsSessionPrefetch;
#[cfg(feature = "setup_intents")]
mod flow_direction;
#[cfg(feature = "setup_intents")]
pub use self::flow_direction::FlowDirection;
#[cfg(feature = "treasury-transaction_entries")]
mod flow_type;
#[cfg(feature = "treasury-transaction_entries")]
pub use self::flow_type::FlowType;
#[cfg(feature = "customers")]
mod funding_instructions_bank_transfer_aba_record;
#[cfg(feature = "customers")]
pub use self::funding_instructions_bank_transfer_aba_record::FundingInstructionsBankTransferAbaRecord;
#[cfg(feature = "customers")]
mod funding_instructions_bank_transfer_financial_address;

#[cfg(feature = "customers")]
pub use self::funding_instructions_bank_transfer_financial_address::{
    FundingInstructionsBankTransferFinancialAddress,
    FundingInstructionsBankTransferFinancialAddressSupportedNetwork,
    FundingInstructionsBankTransferFinancialAddressType,
};

#[cfg(feature = "customers")]
mod funding_instructions_bank_transfer_iban_record;
#[cfg(feature = "customers")]
pub use self::funding_instructions_bank_transfer_iban_record::FundingInstructionsBankTransferIbanRecord;
#[cfg(feature = "customers")]
mod funding_instructions_bank_transfer_sort_code_record;
#[cfg(feature = "customers")]
pub use self::funding_instructions_bank_transfer_sort_code_record::FundingInstructionsBankTransferSortCodeRecord;
#[cfg(feature = "customers")]
mod funding_instructions_bank_transfer_spei_record;
#[cfg(feature = "customers")]
pub use self::funding_instructions_bank_transfer_spei_record::FundingInstructionsBankTransferSpeiRecord;
#[cfg(feature = "customers")]
mod funding_instructions_bank_transfer_swift_record;
#[cfg(feature = "customers")]
pub use self::funding_instructions_bank_transfer_swift_record::FundingInstructionsBankTransferSwiftRecord;
#[cfg(feature = "customers")]
mod funding_instructions_bank_transfer_zengin_record;
#[cfg(feature = "customers")]
pub use self::funding_instructions_bank_transfer_zengin_record::FundingInstructionsBankTransferZenginRecord;
#[cfg(feature = "subscriptions")]
mod funding_type;
#[cfg(feature = "subscriptions")]
pub use self::funding_type::FundingType;
#[cfg(any(feature = "account_links", feature = "v2-core-account_links"))]
mod future_requirement;
#[cfg(any(feature = "account_links", feature = "v2-core-account_links"))]
pub use self::future_requirement::FutureRequirement;
#[cfg(feature = "identity-verification_reports")]
mod gelato_document_report_sex;
#[cfg(feature = "identity-verification_reports")]
pub use self::gelato_document_report_sex::GelatoDocumentReportSex;

#[cfg(
    any(
        feature = "identity-verification_reports",
        feature = "identity-verification_sessions"
    )
)]
mod id_number_type;

#[cfg(
    any(
        feature = "identity-verification_reports",
        feature = "identity-verification_sessions"
    )
)]
pub use self::id_number_type::IdNumberType;

#[cfg(feature = "identity-verification_reports")]
mod identity_verification_report_type;
#[cfg(feature = "identity-verification_reports")]
pub use self::identity_verification_report_type::IdentityVerificationReportType;

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "payment_attempt_records",
        feature = "payment_methods",
        feature = "payment_records",
        feature = "treasury-inbound_transfers",
        feature = "treasury-outbound_payments",
        feature = "treasury-outbound_transfers"
    )
)]
mod inbound_transfers_payment_method_details_us_bank_account_account_type;

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "payment_attempt_records",
        feature = "payment_methods",
        feature = "payment_records",
        feature = "treasury-inbound_transfers",
        feature = "treasury-outbound_payments",
        feature = "treasury-outbound_transfers"
    )
)]
pub use self::inbound_transfers_payment_method_details_us_bank_account_account_type::InboundTransfersPaymentMethodDetailsUsBankAccountAccountType;

#[cfg(
    any(
        feature = "payment_attempt_records",
        feature = "payment_records",
        feature = "radar-payment_evaluations"
    )
)]
mod insights_resources_payment_evaluation_rejected_card_address_line1_check;

#[cfg(
    any(
        feature = "payment_attempt_records",
        feature = "payment_records",
        feature = "radar-payment_evaluations"
    )
)]
pub use self::insights_resources_payment_evaluation_rejected_card_address_line1_check::InsightsResourcesPaymentEvaluationRejectedCardAddressLine1Check;

#[cfg(
    any(
        feature = "payment_attempt_records",
        feature = "payment_records",
        feature = "radar-payment_evaluations"
    )
)]
mod insights_resources_payment_evaluation_rejected_card_address_postal_code_check;

#[cfg(
    any(
        feature = "payment_attempt_records",
        feature = "payment_records",
        feature = "radar-payment_evaluations"
    )
)]
pub use self::insights_resources_payment_evaluation_rejected_card_address_postal_code_check::InsightsResourcesPaymentEvaluationRejectedCardAddressPostalCodeCheck;

#[cfg(
    any(
        feature = "payment_attempt_records",
        feature = "payment_records",
        feature = "radar-payment_evaluations"
    )
)]
mod insights_resources_payment_evaluation_rejected_card_cvc_check;

#[cfg(
    any(
        feature = "payment_attempt_records",
        feature = "payment_records",
        feature = "radar-payment_evaluations"
    )
)]
pub use self::insights_resources_payment_evaluation_rejected_card_cvc_check::InsightsResourcesPaymentEvaluationRejectedCardCvcCheck;

#[cfg(any(feature = "customers", feature = "subscription_schedules"))]
mod invoice_collection_method;
#[cfg(any(feature = "customers", feature = "subscription_schedules"))]
pub use self::invoice_collection_method::InvoiceCollectionMethod;
#[cfg(any(feature = "invoice_items", feature = "invoices"))]
mod invoice_line_item_period;
#[cfg(any(feature = "invoice_items", feature = "invoices"))]
pub use self::invoice_line_item_period::InvoiceLineItemPeriod;
#[cfg(feature = "subscriptions")]
mod invoice_mandate_options_payto;

#[cfg(feature = "subscriptions")]
pub use self::invoice_mandate_options_payto::{
    InvoiceMandateOptionsPayto, InvoiceMandateOptionsPaytoPurpose,
};

#[cfg(feature = "subscriptions")]
mod invoice_payment_method_options_acss_debit;
#[cfg(feature = "subscriptions")]
pub use self::invoice_payment_method_options_acss_debit::InvoicePaymentMethodOptionsAcssDebit;
#[cfg(feature = "subscriptions")]
mod invoice_payment_method_options_acss_debit_mandate_options;
#[cfg(feature = "subscriptions")]
pub use self::invoice_payment_method_options_acss_debit_mandate_options::InvoicePaymentMethodOptionsAcssDebitMandateOptions;
#[cfg(feature = "subscriptions")]
mod invoice_payment_method_options_bancontact;
#[cfg(feature = "subscriptions")]
pub use self::invoice_payment_method_options_bancontact::InvoicePaymentMethodOptionsBancontact;

#[cfg(
    any(
        feature = "charges",
        feature = "customers",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
mod invoice_payment_method_options_bancontact_preferred_language;

#[cfg(
    any(
        feature = "charges",
        feature = "customers",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
pub use self::invoice_payment_method_options_bancontact_preferred_language::InvoicePaymentMethodOptionsBancontactPreferredLanguage;

#[cfg(feature = "subscriptions")]
mod invoice_payment_method_options_customer_balance;
#[cfg(feature = "subscriptions")]
pub use self::invoice_payment_method_options_customer_balance::InvoicePaymentMethodOptionsCustomerBalance;
#[cfg(feature = "subscriptions")]
mod invoice_payment_method_options_customer_balance_bank_transfer;
#[cfg(feature = "subscriptions")]
pub use self::invoice_payment_method_options_customer_balance_bank_transfer::InvoicePaymentMethodOptionsCustomerBalanceBankTransfer;
#[cfg(feature = "subscriptions")]
mod invoice_payment_method_options_customer_balance_bank_transfer_eu_bank_transfer;

#[cfg(feature = "subscriptions")]
pub use self::invoice_payment_method_options_customer_balance_bank_transfer_eu_bank_transfer::{
    InvoicePaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer,
    InvoicePaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry,
};

#[cfg(feature = "subscriptions")]
mod invoice_payment_method_options_konbini;
#[cfg(feature = "subscriptions")]
pub use self::invoice_payment_method_options_konbini::InvoicePaymentMethodOptionsKonbini;
#[cfg(feature = "subscriptions")]
mod invoice_payment_method_options_mandate_options_upi;
#[cfg(feature = "subscriptions")]
pub use self::invoice_payment_method_options_mandate_options_upi::InvoicePaymentMethodOptionsMandateOptionsUpi;
#[cfg(feature = "subscriptions")]
mod invoice_payment_method_options_payto;
#[cfg(feature = "subscriptions")]
pub use self::invoice_payment_method_options_payto::InvoicePaymentMethodOptionsPayto;
#[cfg(feature = "subscriptions")]
mod invoice_payment_method_options_sepa_debit;
#[cfg(feature = "subscriptions")]
pub use self::invoice_payment_method_options_sepa_debit::InvoicePaymentMethodOptionsSepaDebit;
#[cfg(feature = "subscriptions")]
mod invoice_payment_method_options_upi;
#[cfg(feature = "subscriptions")]
pub use self::invoice_payment_method_options_upi::InvoicePaymentMethodOptionsUpi;
#[cfg(feature = "subscriptions")]
mod invoice_payment_method_options_us_bank_account;
#[cfg(feature = "subscriptions")]
pub use self::invoice_payment_method_options_us_bank_account::InvoicePaymentMethodOptionsUsBankAccount;
#[cfg(feature = "subscriptions")]
mod invoice_payment_method_options_us_bank_account_linked_account_options;

#[cfg(feature = "subscriptions")]
pub use self::invoice_payment_method_options_us_bank_account_linked_account_options::{
    InvoicePaymentMethodOptionsUsBankAccountLinkedAccountOptions,
    InvoicePaymentMethodOptionsUsBankAccountLinkedAccountOptionsPermission,
    InvoicePaymentMethodOptionsUsBankAccountLinkedAccountOptionsPrefetch,
};

#[cfg(feature = "subscriptions")]
mod invoice_payment_method_options_us_bank_account_linked_account_options_filters;
#[cfg(feature = "subscriptions")]
pub use self::invoice_payment_method_options_us_bank_account_linked_account_options_filters::InvoicePaymentMethodOptionsUsBankAccountLinkedAccountOptionsFilters;
#[cfg(feature = "customers")]
mod invoice_payment_method_options_us_bank_account_linked_account_options_filters_account_subcategory;
#[cfg(feature = "customers")]
pub use self::invoice_payment_method_options_us_bank_account_linked_account_options_filters_account_subcategory::InvoicePaymentMethodOptionsUsBankAccountLinkedAccountOptionsFiltersAccountSubcategory;
#[cfg(feature = "payment_links")]
mod invoice_setting_checkout_rendering_options;
#[cfg(feature = "payment_links")]
pub use self::invoice_setting_checkout_rendering_options::InvoiceSettingCheckoutRenderingOptions;
#[cfg(feature = "customers")]
mod invoice_setting_custom_field;
#[cfg(feature = "customers")]
pub use self::invoice_setting_custom_field::InvoiceSettingCustomField;
#[cfg(feature = "customers")]
mod invoices_payment_settings_payment_method_type;
#[cfg(feature = "customers")]
pub use self::invoices_payment_settings_payment_method_type::InvoicesPaymentSettingsPaymentMethodType;
#[cfg(feature = "invoices")]
mod invoices_resource_invoice_tax_id_type;
#[cfg(feature = "invoices")]
pub use self::invoices_resource_invoice_tax_id_type::InvoicesResourceInvoiceTaxIdType;
#[cfg(any(feature = "credit_notes", feature = "invoices"))]
mod invoices_resource_shipping_cost;
#[cfg(any(feature = "credit_notes", feature = "invoices"))]
pub use self::invoices_resource_shipping_cost::InvoicesResourceShippingCost;
#[cfg(feature = "issuing-authorizations")]
mod issuing_authorization_authentication_exemption_type;
#[cfg(feature = "issuing-authorizations")]
pub use self::issuing_authorization_authentication_exemption_type::IssuingAuthorizationAuthenticationExemptionType;
#[cfg(feature = "issuing-authorizations")]
mod issuing_authorization_fuel_data_type;
#[cfg(feature = "issuing-authorizations")]
pub use self::issuing_authorization_fuel_data_type::IssuingAuthorizationFuelDataType;
#[cfg(feature = "issuing-authorizations")]
mod issuing_authorization_fuel_data_unit;
#[cfg(feature = "issuing-authorizations")]
pub use self::issuing_authorization_fuel_data_unit::IssuingAuthorizationFuelDataUnit;
#[cfg(feature = "issuing-transactions")]
mod issuing_authorization_merchant_data;
#[cfg(feature = "issuing-transactions")]
pub use self::issuing_authorization_merchant_data::IssuingAuthorizationMerchantData;
#[cfg(feature = "issuing-authorizations")]
mod issuing_authorization_three_d_secure_result;
#[cfg(feature = "issuing-authorizations")]
pub use self::issuing_authorization_three_d_secure_result::IssuingAuthorizationThreeDSecureResult;
#[cfg(feature = "issuing-authorizations")]
mod issuing_authorization_verification_data_address_line1_check;
#[cfg(feature = "issuing-authorizations")]
pub use self::issuing_authorization_verification_data_address_line1_check::IssuingAuthorizationVerificationDataAddressLine1Check;
#[cfg(feature = "issuing-authorizations")]
mod issuing_authorization_verification_data_address_postal_code_check;
#[cfg(feature = "issuing-authorizations")]
pub use self::issuing_authorization_verification_data_address_postal_code_check::IssuingAuthorizationVerificationDataAddressPostalCodeCheck;
#[cfg(feature = "issuing-authorizations")]
mod issuing_authorization_verification_data_cvc_check;
#[cfg(feature = "issuing-authorizations")]
pub use self::issuing_authorization_verification_data_cvc_check::IssuingAuthorizationVerificationDataCvcCheck;
#[cfg(feature = "issuing-cards")]
mod issuing_card_spending_limit_category;
#[cfg(feature = "issuing-cards")]
pub use self::issuing_card_spending_limit_category::IssuingCardSpendingLimitCategory;
#[cfg(feature = "issuing-cards")]
mod issuing_card_spending_limit_interval;
#[cfg(feature = "issuing-cards")]
pub use self::issuing_card_spending_limit_interval::IssuingCardSpendingLimitInterval;
#[cfg(feature = "issuing-transactions")]
mod issuing_transaction_wallet;
#[cfg(feature = "issuing-transactions")]
pub use self::issuing_transaction_wallet::IssuingTransactionWallet;
#[cfg(feature = "tax_rates")]
mod jurisdiction_level;
#[cfg(feature = "tax_rates")]
pub use self::jurisdiction_level::JurisdictionLevel;
#[cfg(feature = "accounts")]
mod legal_entity_company_structure;
#[cfg(feature = "accounts")]
pub use self::legal_entity_company_structure::LegalEntityCompanyStructure;
#[cfg(any(feature = "accounts", feature = "terminal-locations"))]
mod legal_entity_japan_address;
#[cfg(any(feature = "accounts", feature = "terminal-locations"))]
pub use self::legal_entity_japan_address::LegalEntityJapanAddress;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
mod legal_gender;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
pub use self::legal_gender::LegalGender;
#[cfg(feature = "payment_links")]
mod line_items_discount_amount;
#[cfg(feature = "payment_links")]
pub use self::line_items_discount_amount::LineItemsDiscountAmount;
#[cfg(any(feature = "credit_notes", feature = "invoices", feature = "payment_links"))]
mod line_items_tax_amount;
#[cfg(any(feature = "credit_notes", feature = "invoices", feature = "payment_links"))]
pub use self::line_items_tax_amount::LineItemsTaxAmount;
#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
mod linked_account_options_common;

#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
pub use self::linked_account_options_common::{
    LinkedAccountOptionsCommon, LinkedAccountOptionsCommonPermission,
    LinkedAccountOptionsCommonPrefetch,
};

#[cfg(
    any(feature = "checkout-sessions", feature = "mandates", feature = "payment_intents")
)]
mod mandate_options_payto_payment_schedule;

#[cfg(
    any(feature = "checkout-sessions", feature = "mandates", feature = "payment_intents")
)]
pub use self::mandate_options_payto_payment_schedule::MandateOptionsPaytoPaymentSchedule;

#[cfg(any(feature = "customers", feature = "mandates"))]
mod mandate_pix_payment_schedule;
#[cfg(any(feature = "customers", feature = "mandates"))]
pub use self::mandate_pix_payment_schedule::MandatePixPaymentSchedule;
#[cfg(any(feature = "mandates", feature = "payment_intents"))]
mod mandate_us_bank_account_collection_method;
#[cfg(any(feature = "mandates", feature = "payment_intents"))]
pub use self::mandate_us_bank_account_collection_method::MandateUsBankAccountCollectionMethod;
#[cfg(feature = "disputes")]
mod merchandise_or_service;
#[cfg(feature = "disputes")]
pub use self::merchandise_or_service::MerchandiseOrService;
#[cfg(feature = "payment_intents")]
mod microdeposit_type;
#[cfg(feature = "payment_intents")]
pub use self::microdeposit_type::MicrodepositType;
#[cfg(feature = "customers")]
mod missing_payment_method;
#[cfg(feature = "customers")]
pub use self::missing_payment_method::MissingPaymentMethod;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
mod networks;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
pub use self::networks::Networks;
#[cfg(feature = "treasury-outbound_payments")]
mod outbound_payments_payment_method_details_type;
#[cfg(feature = "treasury-outbound_payments")]
pub use self::outbound_payments_payment_method_details_type::OutboundPaymentsPaymentMethodDetailsType;
#[cfg(feature = "treasury-outbound_payments")]
mod outbound_payments_payment_method_details_us_bank_account_network;
#[cfg(feature = "treasury-outbound_payments")]
pub use self::outbound_payments_payment_method_details_us_bank_account_network::OutboundPaymentsPaymentMethodDetailsUsBankAccountNetwork;

#[cfg(
    any(
        feature = "accounts",
        feature = "v2-core-account_tokens",
        feature = "v2-core-accounts"
    )
)]
mod ownership_exemption_reason;

#[cfg(
    any(
        feature = "accounts",
        feature = "v2-core-account_tokens",
        feature = "v2-core-accounts"
    )
)]
pub use self::ownership_exemption_reason::OwnershipExemptionReason;

#[cfg(
    any(feature = "checkout-sessions", feature = "payment_intents", feature = "refunds")
)]
mod payment_flows_payment_intent_presentment_details;

#[cfg(
    any(feature = "checkout-sessions", feature = "payment_intents", feature = "refunds")
)]
pub use self::payment_flows_payment_intent_presentment_details::PaymentFlowsPaymentIntentPresentmentDetails;

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
mod payment_flows_private_payment_methods_alipay;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
pub use self::payment_flows_private_payment_methods_alipay::PaymentFlowsPrivatePaymentMethodsAlipay;

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
mod payment_flows_private_payment_methods_alipay_details;

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
pub use self::payment_flows_private_payment_methods_alipay_details::PaymentFlowsPrivatePaymentMethodsAlipayDetails;

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "payment_attempt_records",
        feature = "payment_methods",
        feature = "payment_records"
    )
)]
mod payment_flows_private_payment_methods_card_present_common_wallet;

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "payment_attempt_records",
        feature = "payment_methods",
        feature = "payment_records"
    )
)]
pub use self::payment_flows_private_payment_methods_card_present_common_wallet::{
    PaymentFlowsPrivatePaymentMethodsCardPresentCommonWallet,
    PaymentFlowsPrivatePaymentMethodsCardPresentCommonWalletType,
};

#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
mod payment_flows_private_payment_methods_financial_connections_common_linked_account_options_filters;
#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
pub use self::payment_flows_private_payment_methods_financial_connections_common_linked_account_options_filters::PaymentFlowsPrivatePaymentMethodsFinancialConnectionsCommonLinkedAccountOptionsFilters;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
mod payment_flows_private_payment_methods_klarna_dob;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
pub use self::payment_flows_private_payment_methods_klarna_dob::PaymentFlowsPrivatePaymentMethodsKlarnaDob;
#[cfg(any(feature = "payment_intents", feature = "payment_links"))]
mod payment_intent_capture_method;
#[cfg(any(feature = "payment_intents", feature = "payment_links"))]
pub use self::payment_intent_capture_method::PaymentIntentCaptureMethod;
#[cfg(feature = "payment_intents")]
mod payment_intent_next_action_blik_authorize;
#[cfg(feature = "payment_intents")]
pub use self::payment_intent_next_action_blik_authorize::PaymentIntentNextActionBlikAuthorize;
#[cfg(feature = "payment_intents")]
mod payment_intent_next_action_cashapp_handle_redirect_or_display_qr_code;
#[cfg(feature = "payment_intents")]
pub use self::payment_intent_next_action_cashapp_handle_redirect_or_display_qr_code::PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCode;
#[cfg(feature = "payment_intents")]
mod payment_intent_next_action_cashapp_qr_code;
#[cfg(feature = "payment_intents")]
pub use self::payment_intent_next_action_cashapp_qr_code::PaymentIntentNextActionCashappQrCode;
#[cfg(feature = "payment_intents")]
mod payment_intent_next_action_upi_handle_redirect_or_display_qr_code;
#[cfg(feature = "payment_intents")]
pub use self::payment_intent_next_action_upi_handle_redirect_or_display_qr_code::PaymentIntentNextActionUpiHandleRedirectOrDisplayQrCode;
#[cfg(feature = "payment_intents")]
mod payment_intent_next_action_upiqr_code;
#[cfg(feature = "payment_intents")]
pub use self::payment_intent_next_action_upiqr_code::PaymentIntentNextActionUpiqrCode;
#[cfg(feature = "payment_intents")]
mod payment_intent_payment_method_options_acss_debit_mandate_options_payment_schedule;
#[cfg(feature = "payment_intents")]
pub use self::payment_intent_payment_method_options_acss_debit_mandate_options_payment_schedule::PaymentIntentPaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule;
#[cfg(feature = "payment_intents")]
mod payment_intent_payment_method_options_card_network;
#[cfg(feature = "payment_intents")]
pub use self::payment_intent_payment_method_options_card_network::PaymentIntentPaymentMethodOptionsCardNetwork;
#[cfg(feature = "payment_intents")]
mod payment_intent_payment_method_options_pix_mandate_options_payment_schedule;
#[cfg(feature = "payment_intents")]
pub use self::payment_intent_payment_method_options_pix_mandate_options_payment_schedule::PaymentIntentPaymentMethodOptionsPixMandateOptionsPaymentSchedule;
#[cfg(feature = "payment_links")]
mod payment_links_resource_consent_collection_promotions;
#[cfg(feature = "payment_links")]
pub use self::payment_links_resource_consent_collection_promotions::PaymentLinksResourceConsentCollectionPromotions;
#[cfg(feature = "payment_links")]
mod payment_links_resource_custom_fields_type;
#[cfg(feature = "payment_links")]
pub use self::payment_links_resource_custom_fields_type::PaymentLinksResourceCustomFieldsType;
#[cfg(feature = "payment_links")]
mod payment_links_resource_payment_method_reuse_agreement_position;
#[cfg(feature = "payment_links")]
pub use self::payment_links_resource_payment_method_reuse_agreement_position::PaymentLinksResourcePaymentMethodReuseAgreementPosition;
#[cfg(feature = "payment_links")]
mod payment_links_resource_tax_id_collection_required;
#[cfg(feature = "payment_links")]
pub use self::payment_links_resource_tax_id_collection_required::PaymentLinksResourceTaxIdCollectionRequired;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
mod payment_method_acss_debit;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
pub use self::payment_method_acss_debit::PaymentMethodAcssDebit;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
mod payment_method_affirm;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
pub use self::payment_method_affirm::PaymentMethodAffirm;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
mod payment_method_afterpay_clearpay;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
pub use self::payment_method_afterpay_clearpay::PaymentMethodAfterpayClearpay;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
mod payment_method_alma;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
pub use self::payment_method_alma::PaymentMethodAlma;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
mod payment_method_amazon_pay;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
pub use self::payment_method_amazon_pay::PaymentMethodAmazonPay;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
mod payment_method_au_becs_debit;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
pub use self::payment_method_au_becs_debit::PaymentMethodAuBecsDebit;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
mod payment_method_bacs_debit;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
pub use self::payment_method_bacs_debit::PaymentMethodBacsDebit;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
mod payment_method_bancontact;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
pub use self::payment_method_bancontact::PaymentMethodBancontact;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
mod payment_method_billie;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
pub use self::payment_method_billie::PaymentMethodBillie;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
mod payment_method_bizum;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
pub use self::payment_method_bizum::PaymentMethodBizum;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
mod payment_method_blik;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
pub use self::payment_method_blik::PaymentMethodBlik;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
mod payment_method_boleto;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
pub use self::payment_method_boleto::PaymentMethodBoleto;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
mod payment_method_card;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
pub use self::payment_method_card::PaymentMethodCard;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
mod payment_method_card_checks;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
pub use self::payment_method_card_checks::PaymentMethodCardChecks;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
mod payment_method_card_generated_card;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
pub use self::payment_method_card_generated_card::PaymentMethodCardGeneratedCard;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
mod payment_method_card_present;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
pub use self::payment_method_card_present::PaymentMethodCardPresent;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
mod payment_method_card_present_networks;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
pub use self::payment_method_card_present_networks::PaymentMethodCardPresentNetworks;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
mod payment_method_card_wallet;

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
pub use self::payment_method_card_wallet::{
    PaymentMethodCardWallet, PaymentMethodCardWalletType,
};

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
mod payment_method_card_wallet_amex_express_checkout;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
pub use self::payment_method_card_wallet_amex_express_checkout::PaymentMethodCardWalletAmexExpressCheckout;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
mod payment_method_card_wallet_apple_pay;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
pub use self::payment_method_card_wallet_apple_pay::PaymentMethodCardWalletApplePay;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
mod payment_method_card_wallet_google_pay;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
pub use self::payment_method_card_wallet_google_pay::PaymentMethodCardWalletGooglePay;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
mod payment_method_card_wallet_link;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
pub use self::payment_method_card_wallet_link::PaymentMethodCardWalletLink;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
mod payment_method_card_wallet_masterpass;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
pub use self::payment_method_card_wallet_masterpass::PaymentMethodCardWalletMasterpass;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
mod payment_method_card_wallet_samsung_pay;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
pub use self::payment_method_card_wallet_samsung_pay::PaymentMethodCardWalletSamsungPay;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
mod payment_method_card_wallet_visa_checkout;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
pub use self::payment_method_card_wallet_visa_checkout::PaymentMethodCardWalletVisaCheckout;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
mod payment_method_cashapp;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
pub use self::payment_method_cashapp::PaymentMethodCashapp;
#[cfg(feature = "payment_links")]
mod payment_method_collection;
#[cfg(feature = "payment_links")]
pub use self::payment_method_collection::PaymentMethodCollection;
#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
mod payment_method_config_biz_payment_method_configuration_details;
#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
pub use self::payment_method_config_biz_payment_method_configuration_details::PaymentMethodConfigBizPaymentMethodConfigurationDetails;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
mod payment_method_crypto;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
pub use self::payment_method_crypto::PaymentMethodCrypto;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
mod payment_method_customer_balance;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
pub use self::payment_method_customer_balance::PaymentMethodCustomerBalance;

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
mod payment_method_details_ach_credit_transfer;

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
pub use self::payment_method_details_ach_credit_transfer::PaymentMethodDetailsAchCreditTransfer;

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
mod payment_method_details_ach_debit;

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
pub use self::payment_method_details_ach_debit::PaymentMethodDetailsAchDebit;

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
mod payment_method_details_au_becs_debit;

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
pub use self::payment_method_details_au_becs_debit::PaymentMethodDetailsAuBecsDebit;

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
mod payment_method_details_bacs_debit;

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
pub use self::payment_method_details_bacs_debit::PaymentMethodDetailsBacsDebit;

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "payment_intents"
    )
)]
mod payment_method_details_card_installments_plan;

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "payment_intents"
    )
)]
pub use self::payment_method_details_card_installments_plan::{
    PaymentMethodDetailsCardInstallmentsPlan,
    PaymentMethodDetailsCardInstallmentsPlanInterval,
    PaymentMethodDetailsCardInstallmentsPlanType,
};

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "payment_attempt_records",
        feature = "payment_methods",
        feature = "payment_records"
    )
)]
mod payment_method_details_card_present;

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "payment_attempt_records",
        feature = "payment_methods",
        feature = "payment_records"
    )
)]
pub use self::payment_method_details_card_present::PaymentMethodDetailsCardPresent;

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "payment_attempt_records",
        feature = "payment_methods",
        feature = "payment_records"
    )
)]
mod payment_method_details_card_present_offline;

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "payment_attempt_records",
        feature = "payment_methods",
        feature = "payment_records"
    )
)]
pub use self::payment_method_details_card_present_offline::{
    PaymentMethodDetailsCardPresentOffline, PaymentMethodDetailsCardPresentOfflineType,
};

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "payment_attempt_records",
        feature = "payment_methods",
        feature = "payment_records"
    )
)]
mod payment_method_details_card_present_receipt;

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "payment_attempt_records",
        feature = "payment_methods",
        feature = "payment_records"
    )
)]
pub use self::payment_method_details_card_present_receipt::{
    PaymentMethodDetailsCardPresentReceipt,
    PaymentMethodDetailsCardPresentReceiptAccountType,
};

#[cfg(any(feature = "charges", feature = "setup_attempts"))]
mod payment_method_details_card_wallet_apple_pay;
#[cfg(any(feature = "charges", feature = "setup_attempts"))]
pub use self::payment_method_details_card_wallet_apple_pay::PaymentMethodDetailsCardWalletApplePay;
#[cfg(any(feature = "charges", feature = "setup_attempts"))]
mod payment_method_details_card_wallet_google_pay;
#[cfg(any(feature = "charges", feature = "setup_attempts"))]
pub use self::payment_method_details_card_wallet_google_pay::PaymentMethodDetailsCardWalletGooglePay;

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
mod payment_method_details_crypto;

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
pub use self::payment_method_details_crypto::{
    PaymentMethodDetailsCrypto, PaymentMethodDetailsCryptoNetwork,
    PaymentMethodDetailsCryptoTokenCurrency,
};

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
mod payment_method_details_customer_balance;

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
pub use self::payment_method_details_customer_balance::PaymentMethodDetailsCustomerBalance;

#[cfg(feature = "charges")]
mod payment_method_details_eps_bank;
#[cfg(feature = "charges")]
pub use self::payment_method_details_eps_bank::PaymentMethodDetailsEpsBank;

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
mod payment_method_details_fpx;

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
pub use self::payment_method_details_fpx::{
    PaymentMethodDetailsFpx, PaymentMethodDetailsFpxBank,
};

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
mod payment_method_details_grabpay;

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
pub use self::payment_method_details_grabpay::PaymentMethodDetailsGrabpay;

#[cfg(feature = "charges")]
mod payment_method_details_ideal_bank;
#[cfg(feature = "charges")]
pub use self::payment_method_details_ideal_bank::PaymentMethodDetailsIdealBank;
#[cfg(feature = "charges")]
mod payment_method_details_ideal_bic;
#[cfg(feature = "charges")]
pub use self::payment_method_details_ideal_bic::PaymentMethodDetailsIdealBic;

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
mod payment_method_details_interac_present;

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
pub use self::payment_method_details_interac_present::PaymentMethodDetailsInteracPresent;

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
mod payment_method_details_interac_present_receipt;

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
pub use self::payment_method_details_interac_present_receipt::{
    PaymentMethodDetailsInteracPresentReceipt,
    PaymentMethodDetailsInteracPresentReceiptAccountType,
};

#[cfg(feature = "charges")]
mod payment_method_details_konbini_store_chain;
#[cfg(feature = "charges")]
pub use self::payment_method_details_konbini_store_chain::PaymentMethodDetailsKonbiniStoreChain;

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
mod payment_method_details_kr_card;

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
pub use self::payment_method_details_kr_card::{
    PaymentMethodDetailsKrCard, PaymentMethodDetailsKrCardBrand,
};

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
mod payment_method_details_nz_bank_account;

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
pub use self::payment_method_details_nz_bank_account::PaymentMethodDetailsNzBankAccount;

#[cfg(feature = "charges")]
mod payment_method_details_p24_bank;
#[cfg(feature = "charges")]
pub use self::payment_method_details_p24_bank::PaymentMethodDetailsP24Bank;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
mod payment_method_details_payment_record_acss_debit;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
pub use self::payment_method_details_payment_record_acss_debit::PaymentMethodDetailsPaymentRecordAcssDebit;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
mod payment_method_details_payment_record_affirm;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
pub use self::payment_method_details_payment_record_affirm::PaymentMethodDetailsPaymentRecordAffirm;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
mod payment_method_details_payment_record_afterpay_clearpay;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
pub use self::payment_method_details_payment_record_afterpay_clearpay::PaymentMethodDetailsPaymentRecordAfterpayClearpay;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
mod payment_method_details_payment_record_alma;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
pub use self::payment_method_details_payment_record_alma::PaymentMethodDetailsPaymentRecordAlma;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
mod payment_method_details_payment_record_amazon_pay;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
pub use self::payment_method_details_payment_record_amazon_pay::PaymentMethodDetailsPaymentRecordAmazonPay;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
mod payment_method_details_payment_record_bancontact;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
pub use self::payment_method_details_payment_record_bancontact::PaymentMethodDetailsPaymentRecordBancontact;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
mod payment_method_details_payment_record_billie;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
pub use self::payment_method_details_payment_record_billie::PaymentMethodDetailsPaymentRecordBillie;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
mod payment_method_details_payment_record_bizum;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
pub use self::payment_method_details_payment_record_bizum::PaymentMethodDetailsPaymentRecordBizum;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
mod payment_method_details_payment_record_blik;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
pub use self::payment_method_details_payment_record_blik::PaymentMethodDetailsPaymentRecordBlik;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
mod payment_method_details_payment_record_boleto;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
pub use self::payment_method_details_payment_record_boleto::PaymentMethodDetailsPaymentRecordBoleto;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
mod payment_method_details_payment_record_cashapp;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
pub use self::payment_method_details_payment_record_cashapp::PaymentMethodDetailsPaymentRecordCashapp;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
mod payment_method_details_payment_record_eps;

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
pub use self::payment_method_details_payment_record_eps::{
    PaymentMethodDetailsPaymentRecordEps, PaymentMethodDetailsPaymentRecordEpsBank,
};

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
mod payment_method_details_payment_record_giropay;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
pub use self::payment_method_details_payment_record_giropay::PaymentMethodDetailsPaymentRecordGiropay;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
mod payment_method_details_payment_record_ideal;

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
pub use self::payment_method_details_payment_record_ideal::{
    PaymentMethodDetailsPaymentRecordIdeal, PaymentMethodDetailsPaymentRecordIdealBank,
    PaymentMethodDetailsPaymentRecordIdealBic,
};

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
mod payment_method_details_payment_record_kakao_pay;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
pub use self::payment_method_details_payment_record_kakao_pay::PaymentMethodDetailsPaymentRecordKakaoPay;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
mod payment_method_details_payment_record_klarna;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
pub use self::payment_method_details_payment_record_klarna::PaymentMethodDetailsPaymentRecordKlarna;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
mod payment_method_details_payment_record_konbini;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
pub use self::payment_method_details_payment_record_konbini::PaymentMethodDetailsPaymentRecordKonbini;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
mod payment_method_details_payment_record_link;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
pub use self::payment_method_details_payment_record_link::PaymentMethodDetailsPaymentRecordLink;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
mod payment_method_details_payment_record_mb_way;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
pub use self::payment_method_details_payment_record_mb_way::PaymentMethodDetailsPaymentRecordMbWay;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
mod payment_method_details_payment_record_mobilepay;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
pub use self::payment_method_details_payment_record_mobilepay::PaymentMethodDetailsPaymentRecordMobilepay;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
mod payment_method_details_payment_record_multibanco;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
pub use self::payment_method_details_payment_record_multibanco::PaymentMethodDetailsPaymentRecordMultibanco;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
mod payment_method_details_payment_record_naver_pay;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
pub use self::payment_method_details_payment_record_naver_pay::PaymentMethodDetailsPaymentRecordNaverPay;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
mod payment_method_details_payment_record_oxxo;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
pub use self::payment_method_details_payment_record_oxxo::PaymentMethodDetailsPaymentRecordOxxo;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
mod payment_method_details_payment_record_p24;

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
pub use self::payment_method_details_payment_record_p24::{
    PaymentMethodDetailsPaymentRecordP24, PaymentMethodDetailsPaymentRecordP24Bank,
};

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
mod payment_method_details_payment_record_pay_by_bank;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
pub use self::payment_method_details_payment_record_pay_by_bank::PaymentMethodDetailsPaymentRecordPayByBank;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
mod payment_method_details_payment_record_payco;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
pub use self::payment_method_details_payment_record_payco::PaymentMethodDetailsPaymentRecordPayco;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
mod payment_method_details_payment_record_paynow;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
pub use self::payment_method_details_payment_record_paynow::PaymentMethodDetailsPaymentRecordPaynow;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
mod payment_method_details_payment_record_payto;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
pub use self::payment_method_details_payment_record_payto::PaymentMethodDetailsPaymentRecordPayto;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
mod payment_method_details_payment_record_pix;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
pub use self::payment_method_details_payment_record_pix::PaymentMethodDetailsPaymentRecordPix;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
mod payment_method_details_payment_record_promptpay;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
pub use self::payment_method_details_payment_record_promptpay::PaymentMethodDetailsPaymentRecordPromptpay;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
mod payment_method_details_payment_record_revolut_pay;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
pub use self::payment_method_details_payment_record_revolut_pay::PaymentMethodDetailsPaymentRecordRevolutPay;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
mod payment_method_details_payment_record_samsung_pay;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
pub use self::payment_method_details_payment_record_samsung_pay::PaymentMethodDetailsPaymentRecordSamsungPay;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
mod payment_method_details_payment_record_satispay;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
pub use self::payment_method_details_payment_record_satispay::PaymentMethodDetailsPaymentRecordSatispay;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
mod payment_method_details_payment_record_scalapay;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
pub use self::payment_method_details_payment_record_scalapay::PaymentMethodDetailsPaymentRecordScalapay;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
mod payment_method_details_payment_record_sepa_debit;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
pub use self::payment_method_details_payment_record_sepa_debit::PaymentMethodDetailsPaymentRecordSepaDebit;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
mod payment_method_details_payment_record_sofort;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
pub use self::payment_method_details_payment_record_sofort::PaymentMethodDetailsPaymentRecordSofort;

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_intents",
        feature = "payment_records"
    )
)]
mod payment_method_details_payment_record_sofort_preferred_language;

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_intents",
        feature = "payment_records"
    )
)]
pub use self::payment_method_details_payment_record_sofort_preferred_language::PaymentMethodDetailsPaymentRecordSofortPreferredLanguage;

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
mod payment_method_details_payment_record_swish;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
pub use self::payment_method_details_payment_record_swish::PaymentMethodDetailsPaymentRecordSwish;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
mod payment_method_details_payment_record_twint;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
pub use self::payment_method_details_payment_record_twint::PaymentMethodDetailsPaymentRecordTwint;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
mod payment_method_details_payment_record_upi;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
pub use self::payment_method_details_payment_record_upi::PaymentMethodDetailsPaymentRecordUpi;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
mod payment_method_details_payment_record_us_bank_account;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
pub use self::payment_method_details_payment_record_us_bank_account::PaymentMethodDetailsPaymentRecordUsBankAccount;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
mod payment_method_details_payment_record_wechat_pay;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
pub use self::payment_method_details_payment_record_wechat_pay::PaymentMethodDetailsPaymentRecordWechatPay;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
mod payment_method_details_payment_record_zip;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
pub use self::payment_method_details_payment_record_zip::PaymentMethodDetailsPaymentRecordZip;

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
mod payment_method_details_paypal;

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
pub use self::payment_method_details_paypal::PaymentMethodDetailsPaypal;

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
mod payment_method_details_stripe_account;

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
pub use self::payment_method_details_stripe_account::PaymentMethodDetailsStripeAccount;

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
mod payment_method_details_sunbit;

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
pub use self::payment_method_details_sunbit::PaymentMethodDetailsSunbit;

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
mod payment_method_details_wechat;

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
pub use self::payment_method_details_wechat::PaymentMethodDetailsWechat;

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
mod payment_method_eps;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
pub use self::payment_method_eps::{PaymentMethodEps, PaymentMethodEpsBank};
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
mod payment_method_fpx;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
pub use self::payment_method_fpx::{PaymentMethodFpx, PaymentMethodFpxBank};
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
mod payment_method_giropay;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
pub use self::payment_method_giropay::PaymentMethodGiropay;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
mod payment_method_grabpay;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
pub use self::payment_method_grabpay::PaymentMethodGrabpay;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
mod payment_method_ideal;

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
pub use self::payment_method_ideal::{
    PaymentMethodIdeal, PaymentMethodIdealBank, PaymentMethodIdealBic,
};

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
mod payment_method_interac_present;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
pub use self::payment_method_interac_present::PaymentMethodInteracPresent;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
mod payment_method_kakao_pay;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
pub use self::payment_method_kakao_pay::PaymentMethodKakaoPay;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
mod payment_method_klarna;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
pub use self::payment_method_klarna::PaymentMethodKlarna;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
mod payment_method_konbini;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
pub use self::payment_method_konbini::PaymentMethodKonbini;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
mod payment_method_kr_card;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
pub use self::payment_method_kr_card::{PaymentMethodKrCard, PaymentMethodKrCardBrand};
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
mod payment_method_link;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
pub use self::payment_method_link::PaymentMethodLink;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
mod payment_method_mb_way;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
pub use self::payment_method_mb_way::PaymentMethodMbWay;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
mod payment_method_mobilepay;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
pub use self::payment_method_mobilepay::PaymentMethodMobilepay;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
mod payment_method_multibanco;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
pub use self::payment_method_multibanco::PaymentMethodMultibanco;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
mod payment_method_naver_pay;

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
pub use self::payment_method_naver_pay::{
    PaymentMethodNaverPay, PaymentMethodNaverPayFunding,
};

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
mod payment_method_nz_bank_account;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
pub use self::payment_method_nz_bank_account::PaymentMethodNzBankAccount;
#[cfg(feature = "payment_intents")]
mod payment_method_options_card_mandate_options_interval;
#[cfg(feature = "payment_intents")]
pub use self::payment_method_options_card_mandate_options_interval::PaymentMethodOptionsCardMandateOptionsInterval;
#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
mod payment_method_options_customer_balance_eu_bank_account;

#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
pub use self::payment_method_options_customer_balance_eu_bank_account::{
    PaymentMethodOptionsCustomerBalanceEuBankAccount,
    PaymentMethodOptionsCustomerBalanceEuBankAccountCountry,
};

#[cfg(feature = "payment_intents")]
mod payment_method_options_wechat_pay_client;
#[cfg(feature = "payment_intents")]
pub use self::payment_method_options_wechat_pay_client::PaymentMethodOptionsWechatPayClient;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
mod payment_method_oxxo;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
pub use self::payment_method_oxxo::PaymentMethodOxxo;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
mod payment_method_p24;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
pub use self::payment_method_p24::{PaymentMethodP24, PaymentMethodP24Bank};
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
mod payment_method_pay_by_bank;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
pub use self::payment_method_pay_by_bank::PaymentMethodPayByBank;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
mod payment_method_payco;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
pub use self::payment_method_payco::PaymentMethodPayco;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
mod payment_method_paynow;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
pub use self::payment_method_paynow::PaymentMethodPaynow;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
mod payment_method_paypal;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
pub use self::payment_method_paypal::PaymentMethodPaypal;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
mod payment_method_payto;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
pub use self::payment_method_payto::PaymentMethodPayto;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
mod payment_method_pix;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
pub use self::payment_method_pix::PaymentMethodPix;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
mod payment_method_promptpay;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
pub use self::payment_method_promptpay::PaymentMethodPromptpay;
#[cfg(any(feature = "checkout-sessions", feature = "customer_sessions"))]
mod payment_method_remove;
#[cfg(any(feature = "checkout-sessions", feature = "customer_sessions"))]
pub use self::payment_method_remove::PaymentMethodRemove;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
mod payment_method_revolut_pay;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
pub use self::payment_method_revolut_pay::PaymentMethodRevolutPay;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
mod payment_method_samsung_pay;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
pub use self::payment_method_samsung_pay::PaymentMethodSamsungPay;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
mod payment_method_satispay;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
pub use self::payment_method_satispay::PaymentMethodSatispay;
#[cfg(any(feature = "checkout-sessions", feature = "customer_sessions"))]
mod payment_method_save;
#[cfg(any(feature = "checkout-sessions", feature = "customer_sessions"))]
pub use self::payment_method_save::PaymentMethodSave;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
mod payment_method_scalapay;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
pub use self::payment_method_scalapay::PaymentMethodScalapay;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
mod payment_method_sepa_debit;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
pub use self::payment_method_sepa_debit::PaymentMethodSepaDebit;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
mod payment_method_sofort;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
pub use self::payment_method_sofort::PaymentMethodSofort;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
mod payment_method_sunbit;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
pub use self::payment_method_sunbit::PaymentMethodSunbit;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
mod payment_method_swish;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
pub use self::payment_method_swish::PaymentMethodSwish;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
mod payment_method_twint;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
pub use self::payment_method_twint::PaymentMethodTwint;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
mod payment_method_upi;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
pub use self::payment_method_upi::PaymentMethodUpi;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
mod payment_method_us_bank_account;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
pub use self::payment_method_us_bank_account::PaymentMethodUsBankAccount;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
mod payment_method_us_bank_account_blocked;

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
pub use self::payment_method_us_bank_account_blocked::{
    PaymentMethodUsBankAccountBlocked, PaymentMethodUsBankAccountBlockedNetworkCode,
    PaymentMethodUsBankAccountBlockedReason,
};

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
mod payment_method_us_bank_account_status_details;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
pub use self::payment_method_us_bank_account_status_details::PaymentMethodUsBankAccountStatusDetails;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
mod payment_method_wechat_pay;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
pub use self::payment_method_wechat_pay::PaymentMethodWechatPay;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
mod payment_method_zip;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
pub use self::payment_method_zip::PaymentMethodZip;
#[cfg(feature = "payment_links")]
mod payment_pages_checkout_session_managed_payments;
#[cfg(feature = "payment_links")]
pub use self::payment_pages_checkout_session_managed_payments::PaymentPagesCheckoutSessionManagedPayments;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
mod payments_primitives_payment_records_resource_address;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
pub use self::payments_primitives_payment_records_resource_address::PaymentsPrimitivesPaymentRecordsResourceAddress;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
mod payments_primitives_payment_records_resource_amount;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
pub use self::payments_primitives_payment_records_resource_amount::PaymentsPrimitivesPaymentRecordsResourceAmount;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
mod payments_primitives_payment_records_resource_billing_details;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
pub use self::payments_primitives_payment_records_resource_billing_details::PaymentsPrimitivesPaymentRecordsResourceBillingDetails;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
mod payments_primitives_payment_records_resource_customer_details;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
pub use self::payments_primitives_payment_records_resource_customer_details::PaymentsPrimitivesPaymentRecordsResourceCustomerDetails;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
mod payments_primitives_payment_records_resource_payment_method_alma_details_resource_installments;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
pub use self::payments_primitives_payment_records_resource_payment_method_alma_details_resource_installments::PaymentsPrimitivesPaymentRecordsResourcePaymentMethodAlmaDetailsResourceInstallments;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
mod payments_primitives_payment_records_resource_payment_method_amazon_pay_details_resource_funding;

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
pub use self::payments_primitives_payment_records_resource_payment_method_amazon_pay_details_resource_funding::{
    PaymentsPrimitivesPaymentRecordsResourcePaymentMethodAmazonPayDetailsResourceFunding,
    PaymentsPrimitivesPaymentRecordsResourcePaymentMethodAmazonPayDetailsResourceFundingType,
};

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
mod payments_primitives_payment_records_resource_payment_method_amazon_pay_details_resource_funding_resource_funding_card;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
pub use self::payments_primitives_payment_records_resource_payment_method_amazon_pay_details_resource_funding_resource_funding_card::PaymentsPrimitivesPaymentRecordsResourcePaymentMethodAmazonPayDetailsResourceFundingResourceFundingCard;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
mod payments_primitives_payment_records_resource_payment_method_card_details;

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
pub use self::payments_primitives_payment_records_resource_payment_method_card_details::{
    PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetails,
    PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsBrand,
    PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsFunding,
    PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsNetwork,
    PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsStoredCredentialUsage,
};

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
mod payments_primitives_payment_records_resource_payment_method_card_details_resource_checks;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
pub use self::payments_primitives_payment_records_resource_payment_method_card_details_resource_checks::PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceChecks;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
mod payments_primitives_payment_records_resource_payment_method_card_details_resource_installment_plan;

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
pub use self::payments_primitives_payment_records_resource_payment_method_card_details_resource_installment_plan::{
    PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceInstallmentPlan,
    PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceInstallmentPlanInterval,
    PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceInstallmentPlanType,
};

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
mod payments_primitives_payment_records_resource_payment_method_card_details_resource_installments;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
pub use self::payments_primitives_payment_records_resource_payment_method_card_details_resource_installments::PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceInstallments;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
mod payments_primitives_payment_records_resource_payment_method_card_details_resource_network_token;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
pub use self::payments_primitives_payment_records_resource_payment_method_card_details_resource_network_token::PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceNetworkToken;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
mod payments_primitives_payment_records_resource_payment_method_card_details_resource_three_d_secure;

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
pub use self::payments_primitives_payment_records_resource_payment_method_card_details_resource_three_d_secure::{
    PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceThreeDSecure,
    PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceThreeDSecureElectronicCommerceIndicator,
    PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceThreeDSecureResult,
    PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceThreeDSecureVersion,
};

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
mod payments_primitives_payment_records_resource_payment_method_card_details_resource_wallet;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
pub use self::payments_primitives_payment_records_resource_payment_method_card_details_resource_wallet::PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceWallet;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
mod payments_primitives_payment_records_resource_payment_method_card_details_resource_wallet_resource_apple_pay;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
pub use self::payments_primitives_payment_records_resource_payment_method_card_details_resource_wallet_resource_apple_pay::PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceWalletResourceApplePay;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
mod payments_primitives_payment_records_resource_payment_method_card_details_resource_wallet_resource_google_pay;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
pub use self::payments_primitives_payment_records_resource_payment_method_card_details_resource_wallet_resource_google_pay::PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceWalletResourceGooglePay;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
mod payments_primitives_payment_records_resource_payment_method_custom_details;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
pub use self::payments_primitives_payment_records_resource_payment_method_custom_details::PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCustomDetails;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
mod payments_primitives_payment_records_resource_payment_method_details;

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
pub use self::payments_primitives_payment_records_resource_payment_method_details::{
    PaymentsPrimitivesPaymentRecordsResourcePaymentMethodDetails,
    PaymentsPrimitivesPaymentRecordsResourcePaymentMethodDetailsRest,
};

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
mod payments_primitives_payment_records_resource_payment_method_klarna_details_resource_payer_details;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
pub use self::payments_primitives_payment_records_resource_payment_method_klarna_details_resource_payer_details::PaymentsPrimitivesPaymentRecordsResourcePaymentMethodKlarnaDetailsResourcePayerDetails;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
mod payments_primitives_payment_records_resource_payment_method_klarna_details_resource_payer_details_resource_payer_details_address;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
pub use self::payments_primitives_payment_records_resource_payment_method_klarna_details_resource_payer_details_resource_payer_details_address::PaymentsPrimitivesPaymentRecordsResourcePaymentMethodKlarnaDetailsResourcePayerDetailsResourcePayerDetailsAddress;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
mod payments_primitives_payment_records_resource_payment_method_konbini_details_resource_store;

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
pub use self::payments_primitives_payment_records_resource_payment_method_konbini_details_resource_store::{
    PaymentsPrimitivesPaymentRecordsResourcePaymentMethodKonbiniDetailsResourceStore,
    PaymentsPrimitivesPaymentRecordsResourcePaymentMethodKonbiniDetailsResourceStoreChain,
};

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
mod payments_primitives_payment_records_resource_payment_method_mobilepay_details_resource_card;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
pub use self::payments_primitives_payment_records_resource_payment_method_mobilepay_details_resource_card::PaymentsPrimitivesPaymentRecordsResourcePaymentMethodMobilepayDetailsResourceCard;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
mod payments_primitives_payment_records_resource_payment_method_revolut_pay_details_resource_funding;

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
pub use self::payments_primitives_payment_records_resource_payment_method_revolut_pay_details_resource_funding::{
    PaymentsPrimitivesPaymentRecordsResourcePaymentMethodRevolutPayDetailsResourceFunding,
    PaymentsPrimitivesPaymentRecordsResourcePaymentMethodRevolutPayDetailsResourceFundingType,
};

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
mod payments_primitives_payment_records_resource_payment_method_revolut_pay_details_resource_funding_resource_funding_card;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
pub use self::payments_primitives_payment_records_resource_payment_method_revolut_pay_details_resource_funding_resource_funding_card::PaymentsPrimitivesPaymentRecordsResourcePaymentMethodRevolutPayDetailsResourceFundingResourceFundingCard;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
mod payments_primitives_payment_records_resource_processor_details;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
pub use self::payments_primitives_payment_records_resource_processor_details::PaymentsPrimitivesPaymentRecordsResourceProcessorDetails;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
mod payments_primitives_payment_records_resource_processor_details_resource_custom_details;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
pub use self::payments_primitives_payment_records_resource_processor_details_resource_custom_details::PaymentsPrimitivesPaymentRecordsResourceProcessorDetailsResourceCustomDetails;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
mod payments_primitives_payment_records_resource_shipping_details;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
pub use self::payments_primitives_payment_records_resource_shipping_details::PaymentsPrimitivesPaymentRecordsResourceShippingDetails;

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
mod paypal_seller_protection;

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
pub use self::paypal_seller_protection::{
    PaypalSellerProtection, PaypalSellerProtectionDisputeCategory,
    PaypalSellerProtectionStatus,
};

#[cfg(feature = "accounts")]
mod person_ethnicity_details_ethnicity;
#[cfg(feature = "accounts")]
pub use self::person_ethnicity_details_ethnicity::PersonEthnicityDetailsEthnicity;
#[cfg(feature = "accounts")]
mod person_race_details_race;
#[cfg(feature = "accounts")]
pub use self::person_race_details_race::PersonRaceDetailsRace;
#[cfg(feature = "plans")]
mod plan_interval;
#[cfg(feature = "plans")]
pub use self::plan_interval::PlanInterval;

#[cfg(
    any(
        feature = "accounts",
        feature = "v2-core-account_tokens",
        feature = "v2-core-accounts"
    )
)]
mod political_exposure;

#[cfg(
    any(
        feature = "accounts",
        feature = "v2-core-account_tokens",
        feature = "v2-core-accounts"
    )
)]
pub use self::political_exposure::PoliticalExposure;

#[cfg(any(feature = "billing_portal-configurations", feature = "customers"))]
mod portal_subscription_update_billing_cycle_anchor;
#[cfg(any(feature = "billing_portal-configurations", feature = "customers"))]
pub use self::portal_subscription_update_billing_cycle_anchor::PortalSubscriptionUpdateBillingCycleAnchor;

#[cfg(
    any(
        feature = "billing_portal-configurations",
        feature = "subscription_items",
        feature = "subscription_schedules"
    )
)]
mod proration_behavior;

#[cfg(
    any(
        feature = "billing_portal-configurations",
        feature = "subscription_items",
        feature = "subscription_schedules"
    )
)]
pub use self::proration_behavior::ProrationBehavior;

#[cfg(any(feature = "subscription_schedules", feature = "subscriptions"))]
mod proration_discount;
#[cfg(any(feature = "subscription_schedules", feature = "subscriptions"))]
pub use self::proration_discount::ProrationDiscount;

#[cfg(
    any(
        feature = "issuing-authorizations",
        feature = "test_helpers-issuing-transactions"
    )
)]
mod purchase_type;

#[cfg(
    any(
        feature = "issuing-authorizations",
        feature = "test_helpers-issuing-transactions"
    )
)]
pub use self::purchase_type::PurchaseType;

#[cfg(feature = "quotes")]
mod quotes_resource_subscription_data_billing_mode_type;
#[cfg(feature = "quotes")]
pub use self::quotes_resource_subscription_data_billing_mode_type::QuotesResourceSubscriptionDataBillingModeType;
#[cfg(any(feature = "charges", feature = "payment_methods"))]
mod radar_radar_options;
#[cfg(any(feature = "charges", feature = "payment_methods"))]
pub use self::radar_radar_options::RadarRadarOptions;
#[cfg(any(feature = "tax-calculations", feature = "tax_rates"))]
mod rate_type;
#[cfg(any(feature = "tax-calculations", feature = "tax_rates"))]
pub use self::rate_type::RateType;

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "payment_attempt_records",
        feature = "payment_methods",
        feature = "payment_records"
    )
)]
mod read_method;

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "payment_attempt_records",
        feature = "payment_methods",
        feature = "payment_records"
    )
)]
pub use self::read_method::ReadMethod;

#[cfg(any(feature = "treasury-received_credits", feature = "treasury-received_debits"))]
mod received_payment_method_details_financial_account;
#[cfg(any(feature = "treasury-received_credits", feature = "treasury-received_debits"))]
pub use self::received_payment_method_details_financial_account::ReceivedPaymentMethodDetailsFinancialAccount;

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "payment_methods"
    )
)]
mod regulated_status;

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "payment_methods"
    )
)]
pub use self::regulated_status::RegulatedStatus;

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
mod reported_by;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
pub use self::reported_by::ReportedBy;
#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
mod request_extended_authorization;
#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
pub use self::request_extended_authorization::RequestExtendedAuthorization;
#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
mod request_incremental_authorization;
#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
pub use self::request_incremental_authorization::RequestIncrementalAuthorization;
#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
mod request_multicapture;
#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
pub use self::request_multicapture::RequestMulticapture;
#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
mod request_overcapture;
#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
pub use self::request_overcapture::RequestOvercapture;
#[cfg(feature = "customers")]
mod request_three_d_secure;
#[cfg(feature = "customers")]
pub use self::request_three_d_secure::RequestThreeDSecure;
#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
mod requested_address_type;
#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
pub use self::requested_address_type::RequestedAddressType;
mod reserve_transaction;
pub use self::reserve_transaction::ReserveTransaction;
#[cfg(any(feature = "treasury-received_credits", feature = "treasury-received_debits"))]
mod restricted_reason;
#[cfg(any(feature = "treasury-received_credits", feature = "treasury-received_debits"))]
pub use self::restricted_reason::RestrictedReason;

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records",
        feature = "setup_attempts"
    )
)]
mod result_reason;

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records",
        feature = "setup_attempts"
    )
)]
pub use self::result_reason::ResultReason;

#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
mod retrieve_v2_core_account_token_error;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
pub use self::retrieve_v2_core_account_token_error::RetrieveV2CoreAccountTokenError;
#[cfg(feature = "v2-core-events")]
mod retrieve_v2_core_event_destination_error;
#[cfg(feature = "v2-core-events")]
pub use self::retrieve_v2_core_event_destination_error::RetrieveV2CoreEventDestinationError;
mod rule;
pub use self::rule::Rule;
#[cfg(feature = "customers")]
mod save_default_payment_method;
#[cfg(feature = "customers")]
pub use self::save_default_payment_method::SaveDefaultPaymentMethod;
#[cfg(any(feature = "subscription_schedules", feature = "subscriptions"))]
mod schedules_phase_automatic_tax_disabled_reason;
#[cfg(any(feature = "subscription_schedules", feature = "subscriptions"))]
pub use self::schedules_phase_automatic_tax_disabled_reason::SchedulesPhaseAutomaticTaxDisabledReason;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
mod sepa_debit_generated_from;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
pub use self::sepa_debit_generated_from::SepaDebitGeneratedFrom;

#[cfg(
    any(
        feature = "issuing-authorizations",
        feature = "test_helpers-issuing-transactions"
    )
)]
mod service_type;

#[cfg(
    any(
        feature = "issuing-authorizations",
        feature = "test_helpers-issuing-transactions"
    )
)]
pub use self::service_type::ServiceType;

#[cfg(any(feature = "charges", feature = "customers"))]
mod shipping;
#[cfg(any(feature = "charges", feature = "customers"))]
pub use self::shipping::Shipping;
#[cfg(feature = "shipping_rates")]
mod shipping_rate_delivery_estimate_bound_unit;
#[cfg(feature = "shipping_rates")]
pub use self::shipping_rate_delivery_estimate_bound_unit::ShippingRateDeliveryEstimateBoundUnit;
#[cfg(feature = "subscriptions")]
mod smor_resource_managed_payments;
#[cfg(feature = "subscriptions")]
pub use self::smor_resource_managed_payments::SmorResourceManagedPayments;
#[cfg(feature = "payment_links")]
mod submit_type;
#[cfg(feature = "payment_links")]
pub use self::submit_type::SubmitType;
#[cfg(any(feature = "subscription_schedules", feature = "subscriptions"))]
mod subscription_billing_thresholds;
#[cfg(any(feature = "subscription_schedules", feature = "subscriptions"))]
pub use self::subscription_billing_thresholds::SubscriptionBillingThresholds;
#[cfg(any(feature = "subscription_items", feature = "subscription_schedules"))]
mod subscription_item_billing_thresholds;
#[cfg(any(feature = "subscription_items", feature = "subscription_schedules"))]
pub use self::subscription_item_billing_thresholds::SubscriptionItemBillingThresholds;
#[cfg(any(feature = "invoices", feature = "subscription_schedules"))]
mod subscription_schedule_phase_configuration_billing_cycle_anchor;
#[cfg(any(feature = "invoices", feature = "subscription_schedules"))]
pub use self::subscription_schedule_phase_configuration_billing_cycle_anchor::SubscriptionSchedulePhaseConfigurationBillingCycleAnchor;
#[cfg(feature = "subscription_schedules")]
mod subscription_schedules_resource_invoice_item_period_resource_period_end_type;
#[cfg(feature = "subscription_schedules")]
pub use self::subscription_schedules_resource_invoice_item_period_resource_period_end_type::SubscriptionSchedulesResourceInvoiceItemPeriodResourcePeriodEndType;
#[cfg(feature = "subscription_schedules")]
mod subscription_schedules_resource_invoice_item_period_resource_period_start_type;
#[cfg(feature = "subscription_schedules")]
pub use self::subscription_schedules_resource_invoice_item_period_resource_period_start_type::SubscriptionSchedulesResourceInvoiceItemPeriodResourcePeriodStartType;
#[cfg(any(feature = "subscription_schedules", feature = "subscriptions"))]
mod subscription_transfer_data;
#[cfg(any(feature = "subscription_schedules", feature = "subscriptions"))]
pub use self::subscription_transfer_data::SubscriptionTransferData;
#[cfg(any(feature = "subscription_schedules", feature = "subscriptions"))]
mod subscriptions_resource_billing_mode;

#[cfg(any(feature = "subscription_schedules", feature = "subscriptions"))]
pub use self::subscriptions_resource_billing_mode::{
    SubscriptionsResourceBillingMode, SubscriptionsResourceBillingModeType,
};

#[cfg(any(feature = "subscription_schedules", feature = "subscriptions"))]
mod subscriptions_resource_billing_mode_flexible;
#[cfg(any(feature = "subscription_schedules", feature = "subscriptions"))]
pub use self::subscriptions_resource_billing_mode_flexible::SubscriptionsResourceBillingModeFlexible;
#[cfg(feature = "subscriptions")]
mod subscriptions_resource_billing_schedules_bill_until_type;
#[cfg(feature = "subscriptions")]
pub use self::subscriptions_resource_billing_schedules_bill_until_type::SubscriptionsResourceBillingSchedulesBillUntilType;
#[cfg(feature = "subscriptions")]
mod subscriptions_resource_pause_collection_behavior;
#[cfg(feature = "subscriptions")]
pub use self::subscriptions_resource_pause_collection_behavior::SubscriptionsResourcePauseCollectionBehavior;
#[cfg(feature = "payment_intents")]
mod supported_type;
#[cfg(feature = "payment_intents")]
pub use self::supported_type::SupportedType;
mod tax_deducted_at_source;
pub use self::tax_deducted_at_source::TaxDeductedAtSource;
#[cfg(feature = "customers")]
mod tax_exempt;
#[cfg(feature = "customers")]
pub use self::tax_exempt::TaxExempt;
#[cfg(any(feature = "tax-calculations", feature = "tax-transactions"))]
mod tax_product_resource_customer_details;
#[cfg(any(feature = "tax-calculations", feature = "tax-transactions"))]
pub use self::tax_product_resource_customer_details::TaxProductResourceCustomerDetails;
#[cfg(any(feature = "tax-calculations", feature = "tax-transactions"))]
mod tax_product_resource_customer_details_resource_tax_id;

#[cfg(any(feature = "tax-calculations", feature = "tax-transactions"))]
pub use self::tax_product_resource_customer_details_resource_tax_id::{
    TaxProductResourceCustomerDetailsResourceTaxId,
    TaxProductResourceCustomerDetailsResourceTaxIdType,
};

#[cfg(any(feature = "tax-calculations", feature = "tax-transactions"))]
mod tax_product_resource_postal_address;
#[cfg(any(feature = "tax-calculations", feature = "tax-transactions"))]
pub use self::tax_product_resource_postal_address::TaxProductResourcePostalAddress;
#[cfg(any(feature = "tax-calculations", feature = "tax-transactions"))]
mod tax_product_resource_ship_from_details;
#[cfg(any(feature = "tax-calculations", feature = "tax-transactions"))]
pub use self::tax_product_resource_ship_from_details::TaxProductResourceShipFromDetails;
#[cfg(any(feature = "tax-calculations", feature = "tax_rates"))]
mod tax_rate_flat_amount;
#[cfg(any(feature = "tax-calculations", feature = "tax_rates"))]
pub use self::tax_rate_flat_amount::TaxRateFlatAmount;
#[cfg(any(feature = "tax-calculations", feature = "tax_rates"))]
mod tax_type;
#[cfg(any(feature = "tax-calculations", feature = "tax_rates"))]
pub use self::tax_type::TaxType;
#[cfg(any(feature = "tax-calculations", feature = "tax-transactions"))]
mod taxability_override;
#[cfg(any(feature = "tax-calculations", feature = "tax-transactions"))]
pub use self::taxability_override::TaxabilityOverride;

#[cfg(
    any(
        feature = "credit_notes",
        feature = "invoices",
        feature = "payment_links",
        feature = "tax-calculations"
    )
)]
mod taxability_reason;

#[cfg(
    any(
        feature = "credit_notes",
        feature = "invoices",
        feature = "payment_links",
        feature = "tax-calculations"
    )
)]
pub use self::taxability_reason::TaxabilityReason;

#[cfg(feature = "terminal-readers")]
mod terminal_reader_reader_resource_refund_payment_action_reason;
#[cfg(feature = "terminal-readers")]
pub use self::terminal_reader_reader_resource_refund_payment_action_reason::TerminalReaderReaderResourceRefundPaymentActionReason;
#[cfg(feature = "payment_links")]
mod terms_of_service;
#[cfg(feature = "payment_links")]
pub use self::terms_of_service::TermsOfService;
#[cfg(feature = "setup_attempts")]
mod three_d_secure_details_version;
#[cfg(feature = "setup_attempts")]
pub use self::three_d_secure_details_version::ThreeDSecureDetailsVersion;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
mod three_d_secure_usage;
#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
pub use self::three_d_secure_usage::ThreeDSecureUsage;
#[cfg(any(feature = "plans", feature = "prices"))]
mod tiers_mode;
#[cfg(any(feature = "plans", feature = "prices"))]
pub use self::tiers_mode::TiersMode;
#[cfg(any(feature = "customers", feature = "mandates"))]
mod transaction_type;
#[cfg(any(feature = "customers", feature = "mandates"))]
pub use self::transaction_type::TransactionType;
#[cfg(feature = "prices")]
mod transform_quantity_round;
#[cfg(feature = "prices")]
pub use self::transform_quantity_round::TransformQuantityRound;
#[cfg(feature = "treasury-inbound_transfers")]
mod treasury_inbound_transfers_resource_failure_details_code;
#[cfg(feature = "treasury-inbound_transfers")]
pub use self::treasury_inbound_transfers_resource_failure_details_code::TreasuryInboundTransfersResourceFailureDetailsCode;
#[cfg(feature = "treasury-outbound_payments")]
mod treasury_outbound_payment_status;
#[cfg(feature = "treasury-outbound_payments")]
pub use self::treasury_outbound_payment_status::TreasuryOutboundPaymentStatus;
#[cfg(feature = "treasury-outbound_payments")]
mod treasury_outbound_payments_resource_outbound_payment_resource_tracking_details_type;
#[cfg(feature = "treasury-outbound_payments")]
pub use self::treasury_outbound_payments_resource_outbound_payment_resource_tracking_details_type::TreasuryOutboundPaymentsResourceOutboundPaymentResourceTrackingDetailsType;
#[cfg(feature = "treasury-outbound_payments")]
mod treasury_outbound_payments_resource_returned_status_code;
#[cfg(feature = "treasury-outbound_payments")]
pub use self::treasury_outbound_payments_resource_returned_status_code::TreasuryOutboundPaymentsResourceReturnedStatusCode;
#[cfg(feature = "treasury-received_credits")]
mod treasury_received_credit_status;
#[cfg(feature = "treasury-received_credits")]
pub use self::treasury_received_credit_status::TreasuryReceivedCreditStatus;

#[cfg(
    any(
        feature = "treasury-inbound_transfers",
        feature = "treasury-outbound_payments",
        feature = "treasury-outbound_transfers",
        feature = "treasury-received_debits"
    )
)]
mod treasury_shared_resource_billing_details;

#[cfg(
    any(
        feature = "treasury-inbound_transfers",
        feature = "treasury-outbound_payments",
        feature = "treasury-outbound_transfers",
        feature = "treasury-received_debits"
    )
)]
pub use self::treasury_shared_resource_billing_details::TreasurySharedResourceBillingDetails;

#[cfg(any(feature = "treasury-received_credits", feature = "treasury-received_debits"))]
mod treasury_shared_resource_initiating_payment_method_details_initiating_payment_method_details;

#[cfg(any(feature = "treasury-received_credits", feature = "treasury-received_debits"))]
pub use self::treasury_shared_resource_initiating_payment_method_details_initiating_payment_method_details::{
    TreasurySharedResourceInitiatingPaymentMethodDetailsInitiatingPaymentMethodDetails,
    TreasurySharedResourceInitiatingPaymentMethodDetailsInitiatingPaymentMethodDetailsBalance,
    TreasurySharedResourceInitiatingPaymentMethodDetailsInitiatingPaymentMethodDetailsType,
};

#[cfg(any(feature = "treasury-received_credits", feature = "treasury-received_debits"))]
mod treasury_shared_resource_initiating_payment_method_details_us_bank_account;
#[cfg(any(feature = "treasury-received_credits", feature = "treasury-received_debits"))]
pub use self::treasury_shared_resource_initiating_payment_method_details_us_bank_account::TreasurySharedResourceInitiatingPaymentMethodDetailsUsBankAccount;
#[cfg(feature = "treasury-transaction_entries")]
mod treasury_transactions_resource_balance_impact;
#[cfg(feature = "treasury-transaction_entries")]
pub use self::treasury_transactions_resource_balance_impact::TreasuryTransactionsResourceBalanceImpact;
#[cfg(feature = "treasury-transaction_entries")]
mod treasury_transactions_resource_flow_details;

#[cfg(feature = "treasury-transaction_entries")]
pub use self::treasury_transactions_resource_flow_details::{
    TreasuryTransactionsResourceFlowDetails, TreasuryTransactionsResourceFlowDetailsType,
};

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
mod us_bank_account_networks;

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
pub use self::us_bank_account_networks::{
    UsBankAccountNetworks, UsBankAccountNetworksSupported,
};

#[cfg(any(feature = "plans", feature = "prices"))]
mod usage_type;
#[cfg(any(feature = "plans", feature = "prices"))]
pub use self::usage_type::UsageType;
#[cfg(feature = "v2-core-accounts")]
mod v2_core_account_identity_business_details_id_number_type;
#[cfg(feature = "v2-core-accounts")]
pub use self::v2_core_account_identity_business_details_id_number_type::V2CoreAccountIdentityBusinessDetailsIdNumberType;
#[cfg(feature = "v2-core-accounts")]
mod v2_core_account_identity_business_details_structure;
#[cfg(feature = "v2-core-accounts")]
pub use self::v2_core_account_identity_business_details_structure::V2CoreAccountIdentityBusinessDetailsStructure;
#[cfg(feature = "v2-core-account_links")]
mod v2_core_account_link_use_case_collection_options_fields;
#[cfg(feature = "v2-core-account_links")]
pub use self::v2_core_account_link_use_case_collection_options_fields::V2CoreAccountLinkUseCaseCollectionOptionsFields;
#[cfg(feature = "v2-core-account_links")]
mod v2_core_account_link_use_case_type;
#[cfg(feature = "v2-core-account_links")]
pub use self::v2_core_account_link_use_case_type::V2CoreAccountLinkUseCaseType;
#[cfg(feature = "v2-core-accounts")]
mod v2_core_account_person_additional_name_purpose;
#[cfg(feature = "v2-core-accounts")]
pub use self::v2_core_account_person_additional_name_purpose::V2CoreAccountPersonAdditionalNamePurpose;
#[cfg(feature = "v2-core-accounts")]
mod v2_core_account_person_id_number_type;
#[cfg(feature = "v2-core-accounts")]
pub use self::v2_core_account_person_id_number_type::V2CoreAccountPersonIdNumberType;

#[cfg(
    any(
        feature = "v2-billing-meter_event_adjustments",
        feature = "v2-billing-meter_event_session",
        feature = "v2-billing-meter_event_stream",
        feature = "v2-billing-meter_events",
        feature = "v2-commerce-product_catalog-imports",
        feature = "v2-core-account_links",
        feature = "v2-core-account_tokens",
        feature = "v2-core-events"
    )
)]
mod v2_error;

#[cfg(
    any(
        feature = "v2-billing-meter_event_adjustments",
        feature = "v2-billing-meter_event_session",
        feature = "v2-billing-meter_event_stream",
        feature = "v2-billing-meter_events",
        feature = "v2-commerce-product_catalog-imports",
        feature = "v2-core-account_links",
        feature = "v2-core-account_tokens",
        feature = "v2-core-events"
    )
)]
pub use self::v2_error::V2Error;

#[cfg(
    any(
        feature = "v2-core-account_links",
        feature = "v2-core-account_tokens",
        feature = "v2-core-accounts"
    )
)]
mod v2_error_account_rate_limit_exceeded;

#[cfg(
    any(
        feature = "v2-core-account_links",
        feature = "v2-core-account_tokens",
        feature = "v2-core-accounts"
    )
)]
pub use self::v2_error_account_rate_limit_exceeded::V2ErrorAccountRateLimitExceeded;

#[cfg(
    any(
        feature = "v2-core-account_links",
        feature = "v2-core-account_tokens",
        feature = "v2-core-accounts"
    )
)]
mod v2_error_account_rate_limit_exceeded_error;

#[cfg(
    any(
        feature = "v2-core-account_links",
        feature = "v2-core-account_tokens",
        feature = "v2-core-accounts"
    )
)]
pub use self::v2_error_account_rate_limit_exceeded_error::V2ErrorAccountRateLimitExceededError;

#[cfg(any(feature = "v2-core-account_links", feature = "v2-core-accounts"))]
mod v2_error_accounts_v2_access_blocked;
#[cfg(any(feature = "v2-core-account_links", feature = "v2-core-accounts"))]
pub use self::v2_error_accounts_v2_access_blocked::V2ErrorAccountsV2AccessBlocked;
#[cfg(any(feature = "v2-core-account_links", feature = "v2-core-accounts"))]
mod v2_error_accounts_v2_access_blocked_error;
#[cfg(any(feature = "v2-core-account_links", feature = "v2-core-accounts"))]
pub use self::v2_error_accounts_v2_access_blocked_error::V2ErrorAccountsV2AccessBlockedError;

#[cfg(
    any(
        feature = "v2-billing-meter_event_adjustments",
        feature = "v2-billing-meter_event_session",
        feature = "v2-billing-meter_event_stream",
        feature = "v2-billing-meter_events",
        feature = "v2-commerce-product_catalog-imports",
        feature = "v2-core-account_links",
        feature = "v2-core-account_tokens",
        feature = "v2-core-events"
    )
)]
mod v2_error_error;

#[cfg(
    any(
        feature = "v2-billing-meter_event_adjustments",
        feature = "v2-billing-meter_event_session",
        feature = "v2-billing-meter_event_stream",
        feature = "v2-billing-meter_events",
        feature = "v2-commerce-product_catalog-imports",
        feature = "v2-core-account_links",
        feature = "v2-core-account_tokens",
        feature = "v2-core-events"
    )
)]
pub use self::v2_error_error::V2ErrorError;

#[cfg(feature = "v2-core-event_destinations")]
mod v2_error_idempotency_error;
#[cfg(feature = "v2-core-event_destinations")]
pub use self::v2_error_idempotency_error::V2ErrorIdempotencyError;
#[cfg(feature = "v2-core-event_destinations")]
mod v2_error_idempotency_error_error;
#[cfg(feature = "v2-core-event_destinations")]
pub use self::v2_error_idempotency_error_error::V2ErrorIdempotencyErrorError;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
mod v2_error_non_connect_platform_accounts_v2_access_blocked;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
pub use self::v2_error_non_connect_platform_accounts_v2_access_blocked::V2ErrorNonConnectPlatformAccountsV2AccessBlocked;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
mod v2_error_non_connect_platform_accounts_v2_access_blocked_error;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
pub use self::v2_error_non_connect_platform_accounts_v2_access_blocked_error::V2ErrorNonConnectPlatformAccountsV2AccessBlockedError;

#[cfg(
    any(
        feature = "v2-core-account_links",
        feature = "v2-core-account_tokens",
        feature = "v2-core-events"
    )
)]
mod v2_error_not_found;

#[cfg(
    any(
        feature = "v2-core-account_links",
        feature = "v2-core-account_tokens",
        feature = "v2-core-events"
    )
)]
pub use self::v2_error_not_found::V2ErrorNotFound;

#[cfg(
    any(
        feature = "v2-core-account_links",
        feature = "v2-core-account_tokens",
        feature = "v2-core-events"
    )
)]
mod v2_error_not_found_error;

#[cfg(
    any(
        feature = "v2-core-account_links",
        feature = "v2-core-account_tokens",
        feature = "v2-core-events"
    )
)]
pub use self::v2_error_not_found_error::V2ErrorNotFoundError;

#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
mod v2_error_platform_registration_required;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
pub use self::v2_error_platform_registration_required::V2ErrorPlatformRegistrationRequired;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
mod v2_error_platform_registration_required_error;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
pub use self::v2_error_platform_registration_required_error::V2ErrorPlatformRegistrationRequiredError;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
mod v2_error_token_must_be_created_with_publishable_key;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
pub use self::v2_error_token_must_be_created_with_publishable_key::V2ErrorTokenMustBeCreatedWithPublishableKey;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
mod v2_error_token_must_be_created_with_publishable_key_error;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
pub use self::v2_error_token_must_be_created_with_publishable_key_error::V2ErrorTokenMustBeCreatedWithPublishableKeyError;
#[cfg(any(feature = "accounts", feature = "balance_settings"))]
mod weekly_payout_day;
#[cfg(any(feature = "accounts", feature = "balance_settings"))]
pub use self::weekly_payout_day::WeeklyPayoutDay;
