// Written by `cargo xtask generate`. Do not edit.
//! The contract, as the document gives it.

mod account_links;
mod account_sessions;
mod accounts;
mod apple_pay_domains;
mod application_fees;
mod apps_secrets;
mod balance;
mod balance_settings;
mod balance_transactions;
mod billing_alerts;
mod billing_credit_balance_summary;
mod billing_credit_balance_transactions;
mod billing_credit_grants;
mod billing_meter_event_adjustments;
mod billing_meter_events;
mod billing_meters;
mod billing_portal_configurations;
mod billing_portal_sessions;
mod charges;
mod checkout_sessions;
mod climate_orders;
mod climate_products;
mod climate_suppliers;
mod confirmation_tokens;
mod country_specs;
mod coupons;
mod credit_notes;
mod customer_sessions;
mod customers;
mod disputes;
mod entitlements_active_entitlements;
mod entitlements_features;
mod ephemeral_keys;
mod events;
mod exchange_rates;
mod external_accounts;
mod file_links;
mod files;
mod financial_connections_accounts;
mod financial_connections_sessions;
mod financial_connections_transactions;
mod forwarding_requests;
mod identity_verification_reports;
mod identity_verification_sessions;
mod invoice_items;
mod invoice_payments;
mod invoice_rendering_templates;
mod invoices;
mod issuing_authorizations;
mod issuing_cardholders;
mod issuing_cards;
mod issuing_disputes;
mod issuing_personalization_designs;
mod issuing_physical_bundles;
mod issuing_settlements;
mod issuing_tokens;
mod issuing_transactions;
mod link_account_sessions;
mod linked_accounts;
mod mandates;
mod payment_attempt_records;
mod payment_intents;
mod payment_links;
mod payment_method_configurations;
mod payment_method_domains;
mod payment_methods;
mod payment_records;
mod payouts;
mod plans;
mod prices;
mod products;
mod promotion_codes;
mod quotes;
mod radar_early_fraud_warnings;
mod radar_payment_evaluations;
mod radar_value_list_items;
mod radar_value_lists;
mod refunds;
mod reporting_report_runs;
mod reporting_report_types;
mod reviews;
mod setup_attempts;
mod setup_intents;
mod shared;
mod shipping_rates;
mod sigma_saved_queries;
mod sigma_scheduled_query_runs;
mod sources;
mod subscription_items;
mod subscription_schedules;
mod subscriptions;
mod tax_associations;
mod tax_calculations;
mod tax_codes;
mod tax_ids;
mod tax_rates;
mod tax_registrations;
mod tax_settings;
mod tax_transactions;
mod terminal_configurations;
mod terminal_connection_tokens;
mod terminal_locations;
mod terminal_onboarding_links;
mod terminal_readers;
mod terminal_refunds;
mod test_helpers_confirmation_tokens;
mod test_helpers_customers;
mod test_helpers_issuing_authorizations;
mod test_helpers_issuing_cards;
mod test_helpers_issuing_personalization_designs;
mod test_helpers_issuing_settlements;
mod test_helpers_issuing_transactions;
mod test_helpers_refunds;
mod test_helpers_terminal_readers;
mod test_helpers_test_clocks;
mod test_helpers_treasury_inbound_transfers;
mod test_helpers_treasury_outbound_payments;
mod test_helpers_treasury_outbound_transfers;
mod test_helpers_treasury_received_credits;
mod test_helpers_treasury_received_debits;
mod tokens;
mod topups;
mod transfers;
mod treasury_credit_reversals;
mod treasury_debit_reversals;
mod treasury_financial_accounts;
mod treasury_inbound_transfers;
mod treasury_outbound_payments;
mod treasury_outbound_transfers;
mod treasury_received_credits;
mod treasury_received_debits;
mod treasury_transaction_entries;
mod treasury_transactions;
mod v2_billing_meter_event_adjustments;
mod v2_billing_meter_event_session;
mod v2_billing_meter_event_stream;
mod v2_billing_meter_events;
mod v2_commerce_product_catalog_imports;
mod v2_core_account_links;
mod v2_core_account_tokens;
mod v2_core_accounts;
mod v2_core_event_destinations;
mod v2_core_events;
mod webhook_endpoints;
use crate::Operation;

/// The operations, by module of the client.
pub(crate) const OPERATIONS: &[&[Operation]] = &[
    account_links::OPERATIONS,
    account_sessions::OPERATIONS,
    accounts::OPERATIONS,
    apple_pay_domains::OPERATIONS,
    application_fees::OPERATIONS,
    apps_secrets::OPERATIONS,
    balance::OPERATIONS,
    balance_settings::OPERATIONS,
    balance_transactions::OPERATIONS,
    billing_alerts::OPERATIONS,
    billing_credit_balance_summary::OPERATIONS,
    billing_credit_balance_transactions::OPERATIONS,
    billing_credit_grants::OPERATIONS,
    billing_meter_event_adjustments::OPERATIONS,
    billing_meter_events::OPERATIONS,
    billing_meters::OPERATIONS,
    billing_portal_configurations::OPERATIONS,
    billing_portal_sessions::OPERATIONS,
    charges::OPERATIONS,
    checkout_sessions::OPERATIONS,
    climate_orders::OPERATIONS,
    climate_products::OPERATIONS,
    climate_suppliers::OPERATIONS,
    confirmation_tokens::OPERATIONS,
    country_specs::OPERATIONS,
    coupons::OPERATIONS,
    credit_notes::OPERATIONS,
    customer_sessions::OPERATIONS,
    customers::OPERATIONS,
    disputes::OPERATIONS,
    entitlements_active_entitlements::OPERATIONS,
    entitlements_features::OPERATIONS,
    ephemeral_keys::OPERATIONS,
    events::OPERATIONS,
    exchange_rates::OPERATIONS,
    external_accounts::OPERATIONS,
    file_links::OPERATIONS,
    files::OPERATIONS,
    financial_connections_accounts::OPERATIONS,
    financial_connections_sessions::OPERATIONS,
    financial_connections_transactions::OPERATIONS,
    forwarding_requests::OPERATIONS,
    identity_verification_reports::OPERATIONS,
    identity_verification_sessions::OPERATIONS,
    invoice_items::OPERATIONS,
    invoice_payments::OPERATIONS,
    invoice_rendering_templates::OPERATIONS,
    invoices::OPERATIONS,
    issuing_authorizations::OPERATIONS,
    issuing_cardholders::OPERATIONS,
    issuing_cards::OPERATIONS,
    issuing_disputes::OPERATIONS,
    issuing_personalization_designs::OPERATIONS,
    issuing_physical_bundles::OPERATIONS,
    issuing_settlements::OPERATIONS,
    issuing_tokens::OPERATIONS,
    issuing_transactions::OPERATIONS,
    link_account_sessions::OPERATIONS,
    linked_accounts::OPERATIONS,
    mandates::OPERATIONS,
    payment_attempt_records::OPERATIONS,
    payment_intents::OPERATIONS,
    payment_links::OPERATIONS,
    payment_method_configurations::OPERATIONS,
    payment_method_domains::OPERATIONS,
    payment_methods::OPERATIONS,
    payment_records::OPERATIONS,
    payouts::OPERATIONS,
    plans::OPERATIONS,
    prices::OPERATIONS,
    products::OPERATIONS,
    promotion_codes::OPERATIONS,
    quotes::OPERATIONS,
    radar_early_fraud_warnings::OPERATIONS,
    radar_payment_evaluations::OPERATIONS,
    radar_value_list_items::OPERATIONS,
    radar_value_lists::OPERATIONS,
    refunds::OPERATIONS,
    reporting_report_runs::OPERATIONS,
    reporting_report_types::OPERATIONS,
    reviews::OPERATIONS,
    setup_attempts::OPERATIONS,
    setup_intents::OPERATIONS,
    shipping_rates::OPERATIONS,
    sigma_saved_queries::OPERATIONS,
    sigma_scheduled_query_runs::OPERATIONS,
    sources::OPERATIONS,
    subscription_items::OPERATIONS,
    subscription_schedules::OPERATIONS,
    subscriptions::OPERATIONS,
    tax_associations::OPERATIONS,
    tax_calculations::OPERATIONS,
    tax_codes::OPERATIONS,
    tax_ids::OPERATIONS,
    tax_rates::OPERATIONS,
    tax_registrations::OPERATIONS,
    tax_settings::OPERATIONS,
    tax_transactions::OPERATIONS,
    terminal_configurations::OPERATIONS,
    terminal_connection_tokens::OPERATIONS,
    terminal_locations::OPERATIONS,
    terminal_onboarding_links::OPERATIONS,
    terminal_readers::OPERATIONS,
    terminal_refunds::OPERATIONS,
    test_helpers_confirmation_tokens::OPERATIONS,
    test_helpers_customers::OPERATIONS,
    test_helpers_issuing_authorizations::OPERATIONS,
    test_helpers_issuing_cards::OPERATIONS,
    test_helpers_issuing_personalization_designs::OPERATIONS,
    test_helpers_issuing_settlements::OPERATIONS,
    test_helpers_issuing_transactions::OPERATIONS,
    test_helpers_refunds::OPERATIONS,
    test_helpers_terminal_readers::OPERATIONS,
    test_helpers_test_clocks::OPERATIONS,
    test_helpers_treasury_inbound_transfers::OPERATIONS,
    test_helpers_treasury_outbound_payments::OPERATIONS,
    test_helpers_treasury_outbound_transfers::OPERATIONS,
    test_helpers_treasury_received_credits::OPERATIONS,
    test_helpers_treasury_received_debits::OPERATIONS,
    tokens::OPERATIONS,
    topups::OPERATIONS,
    transfers::OPERATIONS,
    treasury_credit_reversals::OPERATIONS,
    treasury_debit_reversals::OPERATIONS,
    treasury_financial_accounts::OPERATIONS,
    treasury_inbound_transfers::OPERATIONS,
    treasury_outbound_payments::OPERATIONS,
    treasury_outbound_transfers::OPERATIONS,
    treasury_received_credits::OPERATIONS,
    treasury_received_debits::OPERATIONS,
    treasury_transaction_entries::OPERATIONS,
    treasury_transactions::OPERATIONS,
    v2_billing_meter_event_adjustments::OPERATIONS,
    v2_billing_meter_event_session::OPERATIONS,
    v2_billing_meter_event_stream::OPERATIONS,
    v2_billing_meter_events::OPERATIONS,
    v2_commerce_product_catalog_imports::OPERATIONS,
    v2_core_account_links::OPERATIONS,
    v2_core_account_tokens::OPERATIONS,
    v2_core_accounts::OPERATIONS,
    v2_core_event_destinations::OPERATIONS,
    v2_core_events::OPERATIONS,
    webhook_endpoints::OPERATIONS,
];
