// Written by `cargo xtask generate`. Do not edit.
//! The objects of the API.

#[cfg(feature = "accounts")]
mod account;
#[cfg(feature = "accounts")]
pub use self::account::Account;
#[cfg(feature = "account_links")]
mod account_link;
#[cfg(feature = "account_links")]
pub use self::account_link::AccountLink;
#[cfg(feature = "account_sessions")]
mod account_session;
#[cfg(feature = "account_sessions")]
pub use self::account_session::AccountSession;
#[cfg(feature = "apple_pay_domains")]
mod apple_pay_domain;
#[cfg(feature = "apple_pay_domains")]
pub use self::apple_pay_domain::ApplePayDomain;
mod application;
pub use self::application::Application;
#[cfg(feature = "application_fees")]
mod application_fee;
#[cfg(feature = "application_fees")]
pub use self::application_fee::ApplicationFee;
#[cfg(feature = "apps-secrets")]
mod apps_secret;
#[cfg(feature = "apps-secrets")]
pub use self::apps_secret::AppsSecret;
#[cfg(feature = "balance")]
mod balance;
#[cfg(feature = "balance")]
pub use self::balance::Balance;
#[cfg(feature = "balance_settings")]
mod balance_settings;
#[cfg(feature = "balance_settings")]
pub use self::balance_settings::BalanceSettings;
#[cfg(feature = "balance_transactions")]
mod balance_transaction;
#[cfg(feature = "balance_transactions")]
pub use self::balance_transaction::BalanceTransaction;
#[cfg(feature = "customers")]
mod bank_account;
#[cfg(feature = "customers")]
pub use self::bank_account::BankAccount;
#[cfg(feature = "billing-alerts")]
mod billing_alert;
#[cfg(feature = "billing-alerts")]
pub use self::billing_alert::BillingAlert;
#[cfg(feature = "billing-credit_balance_summary")]
mod billing_credit_balance_summary;
#[cfg(feature = "billing-credit_balance_summary")]
pub use self::billing_credit_balance_summary::BillingCreditBalanceSummary;
#[cfg(feature = "billing-credit_balance_transactions")]
mod billing_credit_balance_transaction;
#[cfg(feature = "billing-credit_balance_transactions")]
pub use self::billing_credit_balance_transaction::BillingCreditBalanceTransaction;
#[cfg(feature = "billing-credit_grants")]
mod billing_credit_grant;
#[cfg(feature = "billing-credit_grants")]
pub use self::billing_credit_grant::BillingCreditGrant;
#[cfg(feature = "billing-meters")]
mod billing_meter;
#[cfg(feature = "billing-meters")]
pub use self::billing_meter::BillingMeter;
#[cfg(feature = "billing-meter_events")]
mod billing_meter_event;
#[cfg(feature = "billing-meter_events")]
pub use self::billing_meter_event::BillingMeterEvent;
#[cfg(feature = "billing-meter_event_adjustments")]
mod billing_meter_event_adjustment;
#[cfg(feature = "billing-meter_event_adjustments")]
pub use self::billing_meter_event_adjustment::BillingMeterEventAdjustment;
#[cfg(feature = "billing-meters")]
mod billing_meter_event_summary;
#[cfg(feature = "billing-meters")]
pub use self::billing_meter_event_summary::BillingMeterEventSummary;
#[cfg(feature = "billing_portal-configurations")]
mod billing_portal_configuration;
#[cfg(feature = "billing_portal-configurations")]
pub use self::billing_portal_configuration::BillingPortalConfiguration;
#[cfg(feature = "billing_portal-sessions")]
mod billing_portal_session;
#[cfg(feature = "billing_portal-sessions")]
pub use self::billing_portal_session::BillingPortalSession;
#[cfg(feature = "accounts")]
mod capability;
#[cfg(feature = "accounts")]
pub use self::capability::Capability;
#[cfg(feature = "customers")]
mod card;
#[cfg(feature = "customers")]
pub use self::card::Card;
#[cfg(feature = "customers")]
mod cash_balance;
#[cfg(feature = "customers")]
pub use self::cash_balance::CashBalance;
#[cfg(feature = "charges")]
mod charge;
#[cfg(feature = "charges")]
pub use self::charge::Charge;
#[cfg(feature = "checkout-sessions")]
mod checkout_session;
#[cfg(feature = "checkout-sessions")]
pub use self::checkout_session::CheckoutSession;
#[cfg(feature = "climate-orders")]
mod climate_order;
#[cfg(feature = "climate-orders")]
pub use self::climate_order::ClimateOrder;
#[cfg(feature = "climate-products")]
mod climate_product;
#[cfg(feature = "climate-products")]
pub use self::climate_product::ClimateProduct;
#[cfg(feature = "climate-suppliers")]
mod climate_supplier;
#[cfg(feature = "climate-suppliers")]
pub use self::climate_supplier::ClimateSupplier;
#[cfg(feature = "confirmation_tokens")]
mod confirmation_token;
#[cfg(feature = "confirmation_tokens")]
pub use self::confirmation_token::ConfirmationToken;
mod connect_collection_transfer;
pub use self::connect_collection_transfer::ConnectCollectionTransfer;
#[cfg(feature = "country_specs")]
mod country_spec;
#[cfg(feature = "country_specs")]
pub use self::country_spec::CountrySpec;
#[cfg(feature = "coupons")]
mod coupon;
#[cfg(feature = "coupons")]
pub use self::coupon::Coupon;
#[cfg(feature = "credit_notes")]
mod credit_note;
#[cfg(feature = "credit_notes")]
pub use self::credit_note::CreditNote;
#[cfg(feature = "credit_notes")]
mod credit_note_line_item;
#[cfg(feature = "credit_notes")]
pub use self::credit_note_line_item::CreditNoteLineItem;
#[cfg(feature = "customers")]
mod customer;
#[cfg(feature = "customers")]
pub use self::customer::Customer;
#[cfg(feature = "customers")]
mod customer_balance_transaction;
#[cfg(feature = "customers")]
pub use self::customer_balance_transaction::CustomerBalanceTransaction;
#[cfg(feature = "customers")]
mod customer_cash_balance_transaction;
#[cfg(feature = "customers")]
pub use self::customer_cash_balance_transaction::CustomerCashBalanceTransaction;
#[cfg(feature = "customer_sessions")]
mod customer_session;
#[cfg(feature = "customer_sessions")]
pub use self::customer_session::CustomerSession;
#[cfg(feature = "accounts")]
mod deleted_account;
#[cfg(feature = "accounts")]
pub use self::deleted_account::DeletedAccount;
#[cfg(feature = "apple_pay_domains")]
mod deleted_apple_pay_domain;
#[cfg(feature = "apple_pay_domains")]
pub use self::deleted_apple_pay_domain::DeletedApplePayDomain;
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
#[cfg(feature = "coupons")]
mod deleted_coupon;
#[cfg(feature = "coupons")]
pub use self::deleted_coupon::DeletedCoupon;
#[cfg(feature = "customers")]
mod deleted_customer;
#[cfg(feature = "customers")]
pub use self::deleted_customer::DeletedCustomer;
#[cfg(feature = "customers")]
mod deleted_discount;
#[cfg(feature = "customers")]
pub use self::deleted_discount::DeletedDiscount;
#[cfg(feature = "accounts")]
mod deleted_external_account;
#[cfg(feature = "accounts")]
pub use self::deleted_external_account::DeletedExternalAccount;
#[cfg(feature = "invoices")]
mod deleted_invoice;
#[cfg(feature = "invoices")]
pub use self::deleted_invoice::DeletedInvoice;
#[cfg(feature = "invoice_items")]
mod deleted_invoiceitem;
#[cfg(feature = "invoice_items")]
pub use self::deleted_invoiceitem::DeletedInvoiceitem;
#[cfg(feature = "accounts")]
mod deleted_person;
#[cfg(feature = "accounts")]
pub use self::deleted_person::DeletedPerson;
#[cfg(feature = "plans")]
mod deleted_plan;
#[cfg(feature = "plans")]
pub use self::deleted_plan::DeletedPlan;
mod deleted_price;
pub use self::deleted_price::DeletedPrice;
#[cfg(feature = "products")]
mod deleted_product;
#[cfg(feature = "products")]
pub use self::deleted_product::DeletedProduct;
#[cfg(feature = "products")]
mod deleted_product_feature;
#[cfg(feature = "products")]
pub use self::deleted_product_feature::DeletedProductFeature;
#[cfg(feature = "radar-value_lists")]
mod deleted_radar_value_list;
#[cfg(feature = "radar-value_lists")]
pub use self::deleted_radar_value_list::DeletedRadarValueList;
#[cfg(feature = "radar-value_list_items")]
mod deleted_radar_value_list_item;
#[cfg(feature = "radar-value_list_items")]
pub use self::deleted_radar_value_list_item::DeletedRadarValueListItem;
#[cfg(feature = "subscription_items")]
mod deleted_subscription_item;
#[cfg(feature = "subscription_items")]
pub use self::deleted_subscription_item::DeletedSubscriptionItem;
#[cfg(feature = "tax_ids")]
mod deleted_tax_id;
#[cfg(feature = "tax_ids")]
pub use self::deleted_tax_id::DeletedTaxId;
#[cfg(feature = "terminal-configurations")]
mod deleted_terminal_configuration;
#[cfg(feature = "terminal-configurations")]
pub use self::deleted_terminal_configuration::DeletedTerminalConfiguration;
#[cfg(feature = "terminal-locations")]
mod deleted_terminal_location;
#[cfg(feature = "terminal-locations")]
pub use self::deleted_terminal_location::DeletedTerminalLocation;
#[cfg(feature = "terminal-readers")]
mod deleted_terminal_reader;
#[cfg(feature = "terminal-readers")]
pub use self::deleted_terminal_reader::DeletedTerminalReader;
#[cfg(feature = "test_helpers-test_clocks")]
mod deleted_test_helpers_test_clock;
#[cfg(feature = "test_helpers-test_clocks")]
pub use self::deleted_test_helpers_test_clock::DeletedTestHelpersTestClock;
#[cfg(feature = "webhook_endpoints")]
mod deleted_webhook_endpoint;
#[cfg(feature = "webhook_endpoints")]
pub use self::deleted_webhook_endpoint::DeletedWebhookEndpoint;
#[cfg(feature = "customers")]
mod discount;
#[cfg(feature = "customers")]
pub use self::discount::Discount;
#[cfg(feature = "disputes")]
mod dispute;
#[cfg(feature = "disputes")]
pub use self::dispute::Dispute;
#[cfg(feature = "entitlements-active_entitlements")]
mod entitlements_active_entitlement;
#[cfg(feature = "entitlements-active_entitlements")]
pub use self::entitlements_active_entitlement::EntitlementsActiveEntitlement;
#[cfg(feature = "entitlements-features")]
mod entitlements_feature;
#[cfg(feature = "entitlements-features")]
pub use self::entitlements_feature::EntitlementsFeature;
#[cfg(feature = "ephemeral_keys")]
mod ephemeral_key;
#[cfg(feature = "ephemeral_keys")]
pub use self::ephemeral_key::EphemeralKey;
#[cfg(feature = "events")]
mod event;
#[cfg(feature = "events")]
pub use self::event::Event;
#[cfg(feature = "exchange_rates")]
mod exchange_rate;
#[cfg(feature = "exchange_rates")]
pub use self::exchange_rate::ExchangeRate;
#[cfg(feature = "external_accounts")]
mod external_account;
#[cfg(feature = "external_accounts")]
pub use self::external_account::ExternalAccount;
#[cfg(feature = "application_fees")]
mod fee_refund;
#[cfg(feature = "application_fees")]
pub use self::fee_refund::FeeRefund;
#[cfg(feature = "files")]
mod file;
#[cfg(feature = "files")]
pub use self::file::File;
#[cfg(feature = "file_links")]
mod file_link;
#[cfg(feature = "file_links")]
pub use self::file_link::FileLink;
#[cfg(feature = "linked_accounts")]
mod financial_connections_account;
#[cfg(feature = "linked_accounts")]
pub use self::financial_connections_account::FinancialConnectionsAccount;
#[cfg(feature = "linked_accounts")]
mod financial_connections_account_owner;
#[cfg(feature = "linked_accounts")]
pub use self::financial_connections_account_owner::FinancialConnectionsAccountOwner;
#[cfg(feature = "linked_accounts")]
mod financial_connections_account_ownership;
#[cfg(feature = "linked_accounts")]
pub use self::financial_connections_account_ownership::FinancialConnectionsAccountOwnership;
#[cfg(feature = "link_account_sessions")]
mod financial_connections_session;
#[cfg(feature = "link_account_sessions")]
pub use self::financial_connections_session::FinancialConnectionsSession;
#[cfg(feature = "financial_connections-transactions")]
mod financial_connections_transaction;
#[cfg(feature = "financial_connections-transactions")]
pub use self::financial_connections_transaction::FinancialConnectionsTransaction;
#[cfg(feature = "forwarding-requests")]
mod forwarding_request;
#[cfg(feature = "forwarding-requests")]
pub use self::forwarding_request::ForwardingRequest;
#[cfg(feature = "customers")]
mod funding_instructions;
#[cfg(feature = "customers")]
pub use self::funding_instructions::FundingInstructions;
#[cfg(feature = "identity-verification_reports")]
mod identity_verification_report;
#[cfg(feature = "identity-verification_reports")]
pub use self::identity_verification_report::IdentityVerificationReport;
#[cfg(feature = "identity-verification_sessions")]
mod identity_verification_session;
#[cfg(feature = "identity-verification_sessions")]
pub use self::identity_verification_session::IdentityVerificationSession;
#[cfg(feature = "invoices")]
mod invoice;
#[cfg(feature = "invoices")]
pub use self::invoice::Invoice;
#[cfg(feature = "invoice_payments")]
mod invoice_payment;
#[cfg(feature = "invoice_payments")]
pub use self::invoice_payment::InvoicePayment;
#[cfg(feature = "invoice_rendering_templates")]
mod invoice_rendering_template;
#[cfg(feature = "invoice_rendering_templates")]
pub use self::invoice_rendering_template::InvoiceRenderingTemplate;
#[cfg(feature = "invoice_items")]
mod invoiceitem;
#[cfg(feature = "invoice_items")]
pub use self::invoiceitem::Invoiceitem;
#[cfg(feature = "issuing-authorizations")]
mod issuing_authorization;
#[cfg(feature = "issuing-authorizations")]
pub use self::issuing_authorization::IssuingAuthorization;
#[cfg(feature = "issuing-cards")]
mod issuing_card;
#[cfg(feature = "issuing-cards")]
pub use self::issuing_card::IssuingCard;
#[cfg(feature = "issuing-cardholders")]
mod issuing_cardholder;
#[cfg(feature = "issuing-cardholders")]
pub use self::issuing_cardholder::IssuingCardholder;
#[cfg(feature = "issuing-disputes")]
mod issuing_dispute;
#[cfg(feature = "issuing-disputes")]
pub use self::issuing_dispute::IssuingDispute;
#[cfg(feature = "issuing-personalization_designs")]
mod issuing_personalization_design;
#[cfg(feature = "issuing-personalization_designs")]
pub use self::issuing_personalization_design::IssuingPersonalizationDesign;
#[cfg(feature = "issuing-physical_bundles")]
mod issuing_physical_bundle;
#[cfg(feature = "issuing-physical_bundles")]
pub use self::issuing_physical_bundle::IssuingPhysicalBundle;
#[cfg(feature = "issuing-settlements")]
mod issuing_settlement;
#[cfg(feature = "issuing-settlements")]
pub use self::issuing_settlement::IssuingSettlement;
#[cfg(feature = "issuing-tokens")]
mod issuing_token;
#[cfg(feature = "issuing-tokens")]
pub use self::issuing_token::IssuingToken;
#[cfg(feature = "issuing-transactions")]
mod issuing_transaction;
#[cfg(feature = "issuing-transactions")]
pub use self::issuing_transaction::IssuingTransaction;
#[cfg(feature = "payment_links")]
mod item;
#[cfg(feature = "payment_links")]
pub use self::item::Item;
#[cfg(feature = "invoices")]
mod line_item;
#[cfg(feature = "invoices")]
pub use self::line_item::LineItem;
#[cfg(feature = "accounts")]
mod login_link;
#[cfg(feature = "accounts")]
pub use self::login_link::LoginLink;
#[cfg(feature = "mandates")]
mod mandate;
#[cfg(feature = "mandates")]
pub use self::mandate::Mandate;
#[cfg(feature = "payment_attempt_records")]
mod payment_attempt_record;
#[cfg(feature = "payment_attempt_records")]
pub use self::payment_attempt_record::PaymentAttemptRecord;
#[cfg(feature = "payment_intents")]
mod payment_intent;
#[cfg(feature = "payment_intents")]
pub use self::payment_intent::PaymentIntent;
#[cfg(feature = "payment_intents")]
mod payment_intent_amount_details_line_item;
#[cfg(feature = "payment_intents")]
pub use self::payment_intent_amount_details_line_item::PaymentIntentAmountDetailsLineItem;
#[cfg(feature = "payment_links")]
mod payment_link;
#[cfg(feature = "payment_links")]
pub use self::payment_link::PaymentLink;
#[cfg(feature = "payment_methods")]
mod payment_method;
#[cfg(feature = "payment_methods")]
pub use self::payment_method::PaymentMethod;
#[cfg(feature = "payment_method_configurations")]
mod payment_method_configuration;
#[cfg(feature = "payment_method_configurations")]
pub use self::payment_method_configuration::PaymentMethodConfiguration;
#[cfg(feature = "payment_method_domains")]
mod payment_method_domain;
#[cfg(feature = "payment_method_domains")]
pub use self::payment_method_domain::PaymentMethodDomain;
#[cfg(feature = "payment_records")]
mod payment_record;
#[cfg(feature = "payment_records")]
pub use self::payment_record::PaymentRecord;
#[cfg(feature = "customers")]
mod payment_source;
#[cfg(feature = "customers")]
pub use self::payment_source::PaymentSource;
#[cfg(feature = "payouts")]
mod payout;
#[cfg(feature = "payouts")]
pub use self::payout::Payout;
#[cfg(feature = "accounts")]
mod person;
#[cfg(feature = "accounts")]
pub use self::person::Person;
#[cfg(feature = "plans")]
mod plan;
#[cfg(feature = "plans")]
pub use self::plan::Plan;
#[cfg(feature = "prices")]
mod price;
#[cfg(feature = "prices")]
pub use self::price::Price;
#[cfg(feature = "products")]
mod product;
#[cfg(feature = "products")]
pub use self::product::Product;
#[cfg(feature = "products")]
mod product_feature;
#[cfg(feature = "products")]
pub use self::product_feature::ProductFeature;
#[cfg(feature = "promotion_codes")]
mod promotion_code;
#[cfg(feature = "promotion_codes")]
pub use self::promotion_code::PromotionCode;
#[cfg(feature = "quotes")]
mod quote;
#[cfg(feature = "quotes")]
pub use self::quote::Quote;
#[cfg(feature = "radar-early_fraud_warnings")]
mod radar_early_fraud_warning;
#[cfg(feature = "radar-early_fraud_warnings")]
pub use self::radar_early_fraud_warning::RadarEarlyFraudWarning;
#[cfg(feature = "radar-payment_evaluations")]
mod radar_payment_evaluation;
#[cfg(feature = "radar-payment_evaluations")]
pub use self::radar_payment_evaluation::RadarPaymentEvaluation;
#[cfg(feature = "radar-value_lists")]
mod radar_value_list;
#[cfg(feature = "radar-value_lists")]
pub use self::radar_value_list::RadarValueList;
#[cfg(feature = "radar-value_list_items")]
mod radar_value_list_item;
#[cfg(feature = "radar-value_list_items")]
pub use self::radar_value_list_item::RadarValueListItem;
#[cfg(feature = "refunds")]
mod refund;
#[cfg(feature = "refunds")]
pub use self::refund::Refund;
#[cfg(feature = "reporting-report_runs")]
mod reporting_report_run;
#[cfg(feature = "reporting-report_runs")]
pub use self::reporting_report_run::ReportingReportRun;
#[cfg(feature = "reporting-report_types")]
mod reporting_report_type;
#[cfg(feature = "reporting-report_types")]
pub use self::reporting_report_type::ReportingReportType;
mod reserve_transaction;
pub use self::reserve_transaction::ReserveTransaction;
#[cfg(feature = "reviews")]
mod review;
#[cfg(feature = "reviews")]
pub use self::review::Review;
mod rule;
pub use self::rule::Rule;
#[cfg(feature = "sigma-scheduled_query_runs")]
mod scheduled_query_run;
#[cfg(feature = "sigma-scheduled_query_runs")]
pub use self::scheduled_query_run::ScheduledQueryRun;
#[cfg(feature = "setup_attempts")]
mod setup_attempt;
#[cfg(feature = "setup_attempts")]
pub use self::setup_attempt::SetupAttempt;
#[cfg(feature = "setup_intents")]
mod setup_intent;
#[cfg(feature = "setup_intents")]
pub use self::setup_intent::SetupIntent;
#[cfg(feature = "shipping_rates")]
mod shipping_rate;
#[cfg(feature = "shipping_rates")]
pub use self::shipping_rate::ShippingRate;
#[cfg(feature = "sigma-saved_queries")]
mod sigma_sigma_api_query;
#[cfg(feature = "sigma-saved_queries")]
pub use self::sigma_sigma_api_query::SigmaSigmaApiQuery;
#[cfg(feature = "sources")]
mod source;
#[cfg(feature = "sources")]
pub use self::source::Source;
#[cfg(feature = "sources")]
mod source_mandate_notification;
#[cfg(feature = "sources")]
pub use self::source_mandate_notification::SourceMandateNotification;
#[cfg(feature = "sources")]
mod source_transaction;
#[cfg(feature = "sources")]
pub use self::source_transaction::SourceTransaction;
#[cfg(feature = "subscriptions")]
mod subscription;
#[cfg(feature = "subscriptions")]
pub use self::subscription::Subscription;
#[cfg(feature = "subscription_items")]
mod subscription_item;
#[cfg(feature = "subscription_items")]
pub use self::subscription_item::SubscriptionItem;
#[cfg(feature = "subscription_schedules")]
mod subscription_schedule;
#[cfg(feature = "subscription_schedules")]
pub use self::subscription_schedule::SubscriptionSchedule;
#[cfg(feature = "tax-associations")]
mod tax_association;
#[cfg(feature = "tax-associations")]
pub use self::tax_association::TaxAssociation;
#[cfg(feature = "tax-calculations")]
mod tax_calculation;
#[cfg(feature = "tax-calculations")]
pub use self::tax_calculation::TaxCalculation;
#[cfg(feature = "tax-calculations")]
mod tax_calculation_line_item;
#[cfg(feature = "tax-calculations")]
pub use self::tax_calculation_line_item::TaxCalculationLineItem;
#[cfg(feature = "tax-registrations")]
mod tax_registration;
#[cfg(feature = "tax-registrations")]
pub use self::tax_registration::TaxRegistration;
#[cfg(feature = "tax-settings")]
mod tax_settings;
#[cfg(feature = "tax-settings")]
pub use self::tax_settings::TaxSettings;
#[cfg(feature = "tax-transactions")]
mod tax_transaction;
#[cfg(feature = "tax-transactions")]
pub use self::tax_transaction::TaxTransaction;
#[cfg(feature = "tax-transactions")]
mod tax_transaction_line_item;
#[cfg(feature = "tax-transactions")]
pub use self::tax_transaction_line_item::TaxTransactionLineItem;
#[cfg(feature = "tax_codes")]
mod tax_code;
#[cfg(feature = "tax_codes")]
pub use self::tax_code::TaxCode;
mod tax_deducted_at_source;
pub use self::tax_deducted_at_source::TaxDeductedAtSource;
#[cfg(feature = "tax_ids")]
mod tax_id;
#[cfg(feature = "tax_ids")]
pub use self::tax_id::TaxId;
#[cfg(feature = "tax_rates")]
mod tax_rate;
#[cfg(feature = "tax_rates")]
pub use self::tax_rate::TaxRate;
#[cfg(feature = "terminal-configurations")]
mod terminal_configuration;
#[cfg(feature = "terminal-configurations")]
pub use self::terminal_configuration::TerminalConfiguration;
#[cfg(feature = "terminal-connection_tokens")]
mod terminal_connection_token;
#[cfg(feature = "terminal-connection_tokens")]
pub use self::terminal_connection_token::TerminalConnectionToken;
#[cfg(feature = "terminal-locations")]
mod terminal_location;
#[cfg(feature = "terminal-locations")]
pub use self::terminal_location::TerminalLocation;
#[cfg(feature = "terminal-onboarding_links")]
mod terminal_onboarding_link;
#[cfg(feature = "terminal-onboarding_links")]
pub use self::terminal_onboarding_link::TerminalOnboardingLink;
#[cfg(feature = "terminal-readers")]
mod terminal_reader;
#[cfg(feature = "terminal-readers")]
pub use self::terminal_reader::TerminalReader;
#[cfg(feature = "terminal-refunds")]
mod terminal_refund;
#[cfg(feature = "terminal-refunds")]
pub use self::terminal_refund::TerminalRefund;
#[cfg(feature = "test_helpers-test_clocks")]
mod test_helpers_test_clock;
#[cfg(feature = "test_helpers-test_clocks")]
pub use self::test_helpers_test_clock::TestHelpersTestClock;
#[cfg(feature = "tokens")]
mod token;
#[cfg(feature = "tokens")]
pub use self::token::Token;
#[cfg(feature = "topups")]
mod topup;
#[cfg(feature = "topups")]
pub use self::topup::Topup;
#[cfg(feature = "transfers")]
mod transfer;
#[cfg(feature = "transfers")]
pub use self::transfer::Transfer;
#[cfg(feature = "transfers")]
mod transfer_reversal;
#[cfg(feature = "transfers")]
pub use self::transfer_reversal::TransferReversal;
#[cfg(feature = "treasury-credit_reversals")]
mod treasury_credit_reversal;
#[cfg(feature = "treasury-credit_reversals")]
pub use self::treasury_credit_reversal::TreasuryCreditReversal;
#[cfg(feature = "treasury-debit_reversals")]
mod treasury_debit_reversal;
#[cfg(feature = "treasury-debit_reversals")]
pub use self::treasury_debit_reversal::TreasuryDebitReversal;
#[cfg(feature = "treasury-financial_accounts")]
mod treasury_financial_account;
#[cfg(feature = "treasury-financial_accounts")]
pub use self::treasury_financial_account::TreasuryFinancialAccount;
#[cfg(feature = "treasury-financial_accounts")]
mod treasury_financial_account_features;
#[cfg(feature = "treasury-financial_accounts")]
pub use self::treasury_financial_account_features::TreasuryFinancialAccountFeatures;
#[cfg(feature = "treasury-inbound_transfers")]
mod treasury_inbound_transfer;
#[cfg(feature = "treasury-inbound_transfers")]
pub use self::treasury_inbound_transfer::TreasuryInboundTransfer;
#[cfg(feature = "treasury-outbound_payments")]
mod treasury_outbound_payment;
#[cfg(feature = "treasury-outbound_payments")]
pub use self::treasury_outbound_payment::TreasuryOutboundPayment;
#[cfg(feature = "treasury-outbound_transfers")]
mod treasury_outbound_transfer;
#[cfg(feature = "treasury-outbound_transfers")]
pub use self::treasury_outbound_transfer::TreasuryOutboundTransfer;
#[cfg(feature = "treasury-received_credits")]
mod treasury_received_credit;
#[cfg(feature = "treasury-received_credits")]
pub use self::treasury_received_credit::TreasuryReceivedCredit;
#[cfg(feature = "treasury-received_debits")]
mod treasury_received_debit;
#[cfg(feature = "treasury-received_debits")]
pub use self::treasury_received_debit::TreasuryReceivedDebit;
#[cfg(feature = "treasury-transactions")]
mod treasury_transaction;
#[cfg(feature = "treasury-transactions")]
pub use self::treasury_transaction::TreasuryTransaction;
#[cfg(feature = "treasury-transaction_entries")]
mod treasury_transaction_entry;
#[cfg(feature = "treasury-transaction_entries")]
pub use self::treasury_transaction_entry::TreasuryTransactionEntry;
#[cfg(feature = "v2-billing-meter_events")]
mod v2_billing_meter_event;
#[cfg(feature = "v2-billing-meter_events")]
pub use self::v2_billing_meter_event::V2BillingMeterEvent;
#[cfg(feature = "v2-billing-meter_event_adjustments")]
mod v2_billing_meter_event_adjustment;
#[cfg(feature = "v2-billing-meter_event_adjustments")]
pub use self::v2_billing_meter_event_adjustment::V2BillingMeterEventAdjustment;
#[cfg(feature = "v2-billing-meter_event_session")]
mod v2_billing_meter_event_session;
#[cfg(feature = "v2-billing-meter_event_session")]
pub use self::v2_billing_meter_event_session::V2BillingMeterEventSession;
#[cfg(feature = "v2-commerce-product_catalog-imports")]
mod v2_commerce_product_catalog_import;
#[cfg(feature = "v2-commerce-product_catalog-imports")]
pub use self::v2_commerce_product_catalog_import::V2CommerceProductCatalogImport;
#[cfg(feature = "v2-core-accounts")]
mod v2_core_account;
#[cfg(feature = "v2-core-accounts")]
pub use self::v2_core_account::V2CoreAccount;
#[cfg(feature = "v2-core-account_links")]
mod v2_core_account_link;
#[cfg(feature = "v2-core-account_links")]
pub use self::v2_core_account_link::V2CoreAccountLink;
#[cfg(feature = "v2-core-accounts")]
mod v2_core_account_person;
#[cfg(feature = "v2-core-accounts")]
pub use self::v2_core_account_person::V2CoreAccountPerson;
#[cfg(feature = "v2-core-accounts")]
mod v2_core_account_person_token;
#[cfg(feature = "v2-core-accounts")]
pub use self::v2_core_account_person_token::V2CoreAccountPersonToken;
#[cfg(feature = "v2-core-account_tokens")]
mod v2_core_account_token;
#[cfg(feature = "v2-core-account_tokens")]
pub use self::v2_core_account_token::V2CoreAccountToken;
#[cfg(feature = "v2-core-events")]
mod v2_core_event;
#[cfg(feature = "v2-core-events")]
pub use self::v2_core_event::V2CoreEvent;
#[cfg(feature = "v2-core-event_destinations")]
mod v2_core_event_destination;
#[cfg(feature = "v2-core-event_destinations")]
pub use self::v2_core_event_destination::V2CoreEventDestination;
#[cfg(feature = "v2-core-event_destinations")]
mod v2_deleted_object;
#[cfg(feature = "v2-core-event_destinations")]
pub use self::v2_deleted_object::V2DeletedObject;
#[cfg(feature = "webhook_endpoints")]
mod webhook_endpoint;
#[cfg(feature = "webhook_endpoints")]
pub use self::webhook_endpoint::WebhookEndpoint;
