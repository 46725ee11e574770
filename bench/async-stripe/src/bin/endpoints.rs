//! Calls any of 402 endpoints. Written by `bench/endpoints.py`.

use std::pin::Pin;

use stripe::{Client, StripeError};

type Answer<'c> = Pin<Box<dyn Future<Output = Result<(), StripeError>> + 'c>>;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let client = Client::new(std::env::var("STRIPE_SECRET_KEY")?);
    let endpoint = std::env::args().nth(1).ok_or("which endpoint?")?;
    runtime.block_on(call(&client, endpoint.parse()?))?;
    Ok(())
}

fn call(client: &Client, endpoint: usize) -> Answer<'_> {
    match endpoint {
        // DELETE /v1/accounts/{}
        0 => Box::pin(async {
            stripe_connect::account::DeleteAccount::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // DELETE /v1/accounts/{}/external_accounts/{}
        1 => Box::pin(async {
            stripe_payment::card::DeleteAccountCard::new("id", "id")
                .send(client)
                .await
                .map(drop)
        }),
        // DELETE /v1/accounts/{}/persons/{}
        2 => Box::pin(async {
            stripe_connect::person::DeletePerson::new("id", "id")
                .send(client)
                .await
                .map(drop)
        }),
        // DELETE /v1/apple_pay/domains/{}
        3 => Box::pin(async {
            stripe_misc::apple_pay_domain::DeleteApplePayDomain::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // DELETE /v1/coupons/{}
        4 => Box::pin(async {
            stripe_product::coupon::DeleteCoupon::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // DELETE /v1/customers/{}
        5 => Box::pin(async {
            stripe_core::customer::DeleteCustomer::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // DELETE /v1/customers/{}/discount
        6 => Box::pin(async {
            stripe_core::customer::DeleteDiscountCustomer::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // DELETE /v1/customers/{}/sources/{}
        7 => Box::pin(async {
            stripe_payment::source::DetachSource::new("id", "id")
                .send(client)
                .await
                .map(drop)
        }),
        // DELETE /v1/customers/{}/tax_ids/{}
        8 => Box::pin(async {
            stripe_billing::tax_id::DeleteCustomerTaxId::new("id", "id")
                .send(client)
                .await
                .map(drop)
        }),
        // DELETE /v1/ephemeral_keys/{}
        9 => Box::pin(async {
            stripe_misc::ephemeral_key::DeleteEphemeralKey::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // DELETE /v1/invoiceitems/{}
        10 => Box::pin(async {
            stripe_billing::invoice_item::DeleteInvoiceItem::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // DELETE /v1/invoices/{}
        11 => Box::pin(async {
            stripe_billing::invoice::DeleteInvoice::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // DELETE /v1/plans/{}
        12 => Box::pin(async {
            stripe_billing::plan::DeletePlan::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // DELETE /v1/products/{}
        13 => Box::pin(async {
            stripe_product::product::DeleteProduct::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // DELETE /v1/products/{}/features/{}
        14 => Box::pin(async {
            stripe_product::product_feature::DeleteProductFeature::new("id", "id")
                .send(client)
                .await
                .map(drop)
        }),
        // DELETE /v1/radar/value_list_items/{}
        15 => Box::pin(async {
            stripe_fraud::radar_value_list_item::DeleteRadarValueListItem::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // DELETE /v1/radar/value_lists/{}
        16 => Box::pin(async {
            stripe_fraud::radar_value_list::DeleteRadarValueList::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // DELETE /v1/subscription_items/{}
        17 => Box::pin(async {
            stripe_billing::subscription_item::DeleteSubscriptionItem::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // DELETE /v1/subscriptions/{}
        18 => Box::pin(async {
            stripe_billing::subscription::CancelSubscription::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // DELETE /v1/subscriptions/{}/discount
        19 => Box::pin(async {
            stripe_billing::subscription::DeleteDiscountSubscription::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // DELETE /v1/tax_ids/{}
        20 => Box::pin(async {
            stripe_billing::tax_id::DeleteIdTaxId::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // DELETE /v1/terminal/configurations/{}
        21 => Box::pin(async {
            stripe_terminal::terminal_configuration::DeleteTerminalConfiguration::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // DELETE /v1/terminal/locations/{}
        22 => Box::pin(async {
            stripe_terminal::terminal_location::DeleteTerminalLocation::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // DELETE /v1/terminal/readers/{}
        23 => Box::pin(async {
            stripe_terminal::terminal_reader::DeleteTerminalReader::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // DELETE /v1/test_helpers/test_clocks/{}
        24 => Box::pin(async {
            stripe_billing::test_helpers_test_clock::DeleteTestHelpersTestClock::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // DELETE /v1/webhook_endpoints/{}
        25 => Box::pin(async {
            stripe_misc::webhook_endpoint::DeleteWebhookEndpoint::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/account
        26 => Box::pin(async {
            stripe_connect::account::RetrieveForMyAccountAccount::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/accounts
        27 => Box::pin(async {
            stripe_connect::account::ListAccount::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/accounts/{}
        28 => Box::pin(async {
            stripe_connect::account::RetrieveAccount::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/accounts/{}/capabilities
        29 => Box::pin(async {
            stripe_connect::capability::ListAccountCapability::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/accounts/{}/capabilities/{}
        30 => Box::pin(async {
            stripe_connect::capability::RetrieveCapability::new("id", "id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/accounts/{}/external_accounts
        31 => Box::pin(async {
            stripe_connect::external_account::ListAccountExternalAccount::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/accounts/{}/external_accounts/{}
        32 => Box::pin(async {
            stripe_connect::external_account::RetrieveExternalAccount::new("id", "id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/accounts/{}/persons
        33 => Box::pin(async {
            stripe_connect::person::ListAccountPerson::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/accounts/{}/persons/{}
        34 => Box::pin(async {
            stripe_connect::person::RetrievePerson::new("id", "id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/apple_pay/domains
        35 => Box::pin(async {
            stripe_misc::apple_pay_domain::ListApplePayDomain::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/apple_pay/domains/{}
        36 => Box::pin(async {
            stripe_misc::apple_pay_domain::RetrieveApplePayDomain::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/application_fees
        37 => Box::pin(async {
            stripe_connect::application_fee::ListApplicationFee::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/application_fees/{}
        38 => Box::pin(async {
            stripe_connect::application_fee::RetrieveApplicationFee::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/application_fees/{}/refunds
        39 => Box::pin(async {
            stripe_connect::application_fee_refund::ListIdApplicationFeeRefund::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/application_fees/{}/refunds/{}
        40 => Box::pin(async {
            stripe_connect::application_fee_refund::RetrieveApplicationFeeRefund::new("id", "id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/balance
        41 => Box::pin(async {
            stripe_core::balance::RetrieveForMyAccountBalance::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/balance_settings
        42 => Box::pin(async {
            stripe_core::balance_settings::RetrieveForMyAccountBalanceSettings::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/balance_transactions
        43 => Box::pin(async {
            stripe_core::balance_transaction::ListBalanceTransaction::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/balance_transactions/{}
        44 => Box::pin(async {
            stripe_core::balance_transaction::RetrieveBalanceTransaction::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/billing/alerts
        45 => Box::pin(async {
            stripe_billing::billing_alert::ListBillingAlert::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/billing/alerts/{}
        46 => Box::pin(async {
            stripe_billing::billing_alert::RetrieveBillingAlert::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/billing/credit_balance_transactions
        47 => Box::pin(async {
            stripe_billing::billing_credit_balance_transaction::ListBillingCreditBalanceTransaction::new().send(client).await.map(drop)
        }),
        // GET /v1/billing/credit_balance_transactions/{}
        48 => Box::pin(async {
            stripe_billing::billing_credit_balance_transaction::RetrieveBillingCreditBalanceTransaction::new("id").send(client).await.map(drop)
        }),
        // GET /v1/billing/credit_grants
        49 => Box::pin(async {
            stripe_billing::billing_credit_grant::ListBillingCreditGrant::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/billing/credit_grants/{}
        50 => Box::pin(async {
            stripe_billing::billing_credit_grant::RetrieveBillingCreditGrant::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/billing/meters
        51 => Box::pin(async {
            stripe_billing::billing_meter::ListBillingMeter::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/billing/meters/{}
        52 => Box::pin(async {
            stripe_billing::billing_meter::RetrieveBillingMeter::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/billing_portal/configurations
        53 => Box::pin(async {
            stripe_billing::billing_portal_configuration::ListBillingPortalConfiguration::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/billing_portal/configurations/{}
        54 => {
            Box::pin(async {
                stripe_billing::billing_portal_configuration::RetrieveBillingPortalConfiguration::new("id").send(client).await.map(drop)
            })
        }
        // GET /v1/charges
        55 => Box::pin(async {
            stripe_core::charge::ListCharge::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/charges/{}
        56 => Box::pin(async {
            stripe_core::charge::RetrieveCharge::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/checkout/sessions
        57 => Box::pin(async {
            stripe_checkout::checkout_session::ListCheckoutSession::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/checkout/sessions/{}
        58 => Box::pin(async {
            stripe_checkout::checkout_session::RetrieveCheckoutSession::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/checkout/sessions/{}/line_items
        59 => Box::pin(async {
            stripe_checkout::checkout_session::ListLineItemsCheckoutSession::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/climate/orders
        60 => Box::pin(async {
            stripe_misc::climate_order::ListClimateOrder::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/climate/orders/{}
        61 => Box::pin(async {
            stripe_misc::climate_order::RetrieveClimateOrder::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/climate/products
        62 => Box::pin(async {
            stripe_misc::climate_product::ListClimateProduct::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/climate/products/{}
        63 => Box::pin(async {
            stripe_misc::climate_product::RetrieveClimateProduct::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/climate/suppliers
        64 => Box::pin(async {
            stripe_misc::climate_supplier::ListClimateSupplier::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/climate/suppliers/{}
        65 => Box::pin(async {
            stripe_misc::climate_supplier::RetrieveClimateSupplier::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/confirmation_tokens/{}
        66 => Box::pin(async {
            stripe_payment::confirmation_token::RetrieveConfirmationToken::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/country_specs
        67 => Box::pin(async {
            stripe_connect::country_spec::ListCountrySpec::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/country_specs/{}
        68 => Box::pin(async {
            stripe_connect::country_spec::RetrieveCountrySpec::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/coupons
        69 => Box::pin(async {
            stripe_product::coupon::ListCoupon::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/coupons/{}
        70 => Box::pin(async {
            stripe_product::coupon::RetrieveCoupon::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/credit_notes
        71 => Box::pin(async {
            stripe_billing::credit_note::ListCreditNote::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/credit_notes/{}
        72 => Box::pin(async {
            stripe_billing::credit_note::RetrieveCreditNote::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/credit_notes/{}/lines
        73 => Box::pin(async {
            stripe_billing::credit_note_line_item::ListCreditNoteCreditNoteLineItem::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/customers
        74 => Box::pin(async {
            stripe_core::customer::ListCustomer::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/customers/{}
        75 => Box::pin(async {
            stripe_core::customer::RetrieveCustomer::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/customers/{}/balance_transactions
        76 => {
            Box::pin(async {
                stripe_core::customer_balance_transaction::ListCustomerCustomerBalanceTransaction::new("id").send(client).await.map(drop)
            })
        }
        // GET /v1/customers/{}/balance_transactions/{}
        77 => Box::pin(async {
            stripe_core::customer_balance_transaction::RetrieveCustomerBalanceTransaction::new(
                "id", "id",
            )
            .send(client)
            .await
            .map(drop)
        }),
        // GET /v1/customers/{}/cash_balance
        78 => Box::pin(async {
            stripe_core::cash_balance::RetrieveCashBalance::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/customers/{}/cash_balance_transactions
        79 => Box::pin(async {
            stripe_core::customer_cash_balance_transaction::ListCustomerCustomerCashBalanceTransaction::new("id").send(client).await.map(drop)
        }),
        // GET /v1/customers/{}/cash_balance_transactions/{}
        80 => Box::pin(async {
            stripe_core::customer_cash_balance_transaction::RetrieveCustomerCashBalanceTransaction::new("id", "id").send(client).await.map(drop)
        }),
        // GET /v1/customers/{}/payment_methods
        81 => Box::pin(async {
            stripe_core::customer::ListPaymentMethodsCustomer::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/customers/{}/payment_methods/{}
        82 => Box::pin(async {
            stripe_core::customer::RetrievePaymentMethodCustomer::new("id", "id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/customers/{}/sources
        83 => Box::pin(async {
            stripe_core::payment_source::ListCustomerPaymentSource::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/customers/{}/sources/{}
        84 => Box::pin(async {
            stripe_core::payment_source::RetrievePaymentSource::new("id", "id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/customers/{}/tax_ids
        85 => Box::pin(async {
            stripe_billing::tax_id::ListCustomerTaxId::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/customers/{}/tax_ids/{}
        86 => Box::pin(async {
            stripe_billing::tax_id::RetrieveCustomerTaxId::new("id", "id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/disputes
        87 => Box::pin(async {
            stripe_core::dispute::ListDispute::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/disputes/{}
        88 => Box::pin(async {
            stripe_core::dispute::RetrieveDispute::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/entitlements/active_entitlements/{}
        89 => Box::pin(async {
            stripe_misc::entitlements_active_entitlement::RetrieveEntitlementsActiveEntitlement::new("id").send(client).await.map(drop)
        }),
        // GET /v1/entitlements/features
        90 => Box::pin(async {
            stripe_misc::entitlements_feature::ListEntitlementsFeature::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/entitlements/features/{}
        91 => Box::pin(async {
            stripe_misc::entitlements_feature::RetrieveEntitlementsFeature::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/events
        92 => Box::pin(async {
            stripe_core::event::ListEvent::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/events/{}
        93 => Box::pin(async {
            stripe_core::event::RetrieveEvent::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/exchange_rates
        94 => Box::pin(async {
            stripe_misc::exchange_rate::ListExchangeRate::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/exchange_rates/{}
        95 => Box::pin(async {
            stripe_misc::exchange_rate::RetrieveExchangeRate::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/file_links
        96 => Box::pin(async {
            stripe_core::file_link::ListFileLink::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/file_links/{}
        97 => Box::pin(async {
            stripe_core::file_link::RetrieveFileLink::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/files
        98 => Box::pin(async {
            stripe_core::file::ListFile::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/files/{}
        99 => Box::pin(async {
            stripe_core::file::RetrieveFile::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/financial_connections/accounts
        100 => Box::pin(async {
            stripe_misc::financial_connections_account::ListFinancialConnectionsAccount::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/financial_connections/accounts/{}
        101 => {
            Box::pin(async {
                stripe_misc::financial_connections_account::RetrieveFinancialConnectionsAccount::new("id").send(client).await.map(drop)
            })
        }
        // GET /v1/financial_connections/sessions/{}
        102 => {
            Box::pin(async {
                stripe_misc::financial_connections_session::RetrieveFinancialConnectionsSession::new("id").send(client).await.map(drop)
            })
        }
        // GET /v1/financial_connections/transactions/{}
        103 => Box::pin(async {
            stripe_misc::financial_connections_transaction::RetrieveFinancialConnectionsTransaction::new("id").send(client).await.map(drop)
        }),
        // GET /v1/forwarding/requests
        104 => Box::pin(async {
            stripe_misc::forwarding_request::ListForwardingRequest::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/forwarding/requests/{}
        105 => Box::pin(async {
            stripe_misc::forwarding_request::RetrieveForwardingRequest::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/identity/verification_reports
        106 => Box::pin(async {
            stripe_misc::identity_verification_report::ListIdentityVerificationReport::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/identity/verification_reports/{}
        107 => Box::pin(async {
            stripe_misc::identity_verification_report::RetrieveIdentityVerificationReport::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/identity/verification_sessions
        108 => Box::pin(async {
            stripe_misc::identity_verification_session::ListIdentityVerificationSession::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/identity/verification_sessions/{}
        109 => {
            Box::pin(async {
                stripe_misc::identity_verification_session::RetrieveIdentityVerificationSession::new("id").send(client).await.map(drop)
            })
        }
        // GET /v1/invoice_payments
        110 => Box::pin(async {
            stripe_billing::invoice_payment::ListInvoicePayment::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/invoice_payments/{}
        111 => Box::pin(async {
            stripe_billing::invoice_payment::RetrieveInvoicePayment::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/invoice_rendering_templates
        112 => Box::pin(async {
            stripe_billing::invoice_rendering_template::ListInvoiceRenderingTemplate::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/invoice_rendering_templates/{}
        113 => Box::pin(async {
            stripe_billing::invoice_rendering_template::RetrieveInvoiceRenderingTemplate::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/invoiceitems
        114 => Box::pin(async {
            stripe_billing::invoice_item::ListInvoiceItem::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/invoiceitems/{}
        115 => Box::pin(async {
            stripe_billing::invoice_item::RetrieveInvoiceItem::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/invoices
        116 => Box::pin(async {
            stripe_billing::invoice::ListInvoice::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/invoices/{}
        117 => Box::pin(async {
            stripe_billing::invoice::RetrieveInvoice::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/invoices/{}/lines
        118 => Box::pin(async {
            stripe_billing::invoice_line_item::ListInvoiceInvoiceLineItem::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/issuing/authorizations
        119 => Box::pin(async {
            stripe_issuing::issuing_authorization::ListIssuingAuthorization::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/issuing/authorizations/{}
        120 => Box::pin(async {
            stripe_issuing::issuing_authorization::RetrieveIssuingAuthorization::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/issuing/cardholders
        121 => Box::pin(async {
            stripe_issuing::issuing_cardholder::ListIssuingCardholder::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/issuing/cardholders/{}
        122 => Box::pin(async {
            stripe_issuing::issuing_cardholder::RetrieveIssuingCardholder::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/issuing/cards
        123 => Box::pin(async {
            stripe_issuing::issuing_card::ListIssuingCard::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/issuing/cards/{}
        124 => Box::pin(async {
            stripe_issuing::issuing_card::RetrieveIssuingCard::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/issuing/disputes
        125 => Box::pin(async {
            stripe_issuing::issuing_dispute::ListIssuingDispute::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/issuing/disputes/{}
        126 => Box::pin(async {
            stripe_issuing::issuing_dispute::RetrieveIssuingDispute::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/issuing/personalization_designs
        127 => {
            Box::pin(async {
                stripe_issuing::issuing_personalization_design::ListIssuingPersonalizationDesign::new().send(client).await.map(drop)
            })
        }
        // GET /v1/issuing/personalization_designs/{}
        128 => Box::pin(async {
            stripe_issuing::issuing_personalization_design::RetrieveIssuingPersonalizationDesign::new("id").send(client).await.map(drop)
        }),
        // GET /v1/issuing/physical_bundles
        129 => Box::pin(async {
            stripe_issuing::issuing_physical_bundle::ListIssuingPhysicalBundle::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/issuing/physical_bundles/{}
        130 => Box::pin(async {
            stripe_issuing::issuing_physical_bundle::RetrieveIssuingPhysicalBundle::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/issuing/tokens/{}
        131 => Box::pin(async {
            stripe_issuing::issuing_token::RetrieveIssuingToken::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/issuing/transactions
        132 => Box::pin(async {
            stripe_issuing::issuing_transaction::ListIssuingTransaction::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/issuing/transactions/{}
        133 => Box::pin(async {
            stripe_issuing::issuing_transaction::RetrieveIssuingTransaction::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/mandates/{}
        134 => Box::pin(async {
            stripe_core::mandate::RetrieveMandate::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/payment_attempt_records/{}
        135 => Box::pin(async {
            stripe_payment::payment_attempt_record::RetrievePaymentAttemptRecord::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/payment_intents
        136 => Box::pin(async {
            stripe_core::payment_intent::ListPaymentIntent::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/payment_intents/{}
        137 => Box::pin(async {
            stripe_core::payment_intent::RetrievePaymentIntent::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/payment_intents/{}/amount_details_line_items
        138 => Box::pin(async {
            stripe_core::payment_intent_amount_details_line_item::ListIntentPaymentIntentAmountDetailsLineItem::new("id").send(client).await.map(drop)
        }),
        // GET /v1/payment_links
        139 => Box::pin(async {
            stripe_payment::payment_link::ListPaymentLink::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/payment_links/{}
        140 => Box::pin(async {
            stripe_payment::payment_link::RetrievePaymentLink::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/payment_links/{}/line_items
        141 => Box::pin(async {
            stripe_payment::payment_link::ListLineItemsPaymentLink::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/payment_method_configurations
        142 => Box::pin(async {
            stripe_payment::payment_method_configuration::ListPaymentMethodConfiguration::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/payment_method_configurations/{}
        143 => {
            Box::pin(async {
                stripe_payment::payment_method_configuration::RetrievePaymentMethodConfiguration::new("id").send(client).await.map(drop)
            })
        }
        // GET /v1/payment_method_domains
        144 => Box::pin(async {
            stripe_payment::payment_method_domain::ListPaymentMethodDomain::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/payment_method_domains/{}
        145 => Box::pin(async {
            stripe_payment::payment_method_domain::RetrievePaymentMethodDomain::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/payment_methods
        146 => Box::pin(async {
            stripe_payment::payment_method::ListPaymentMethod::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/payment_methods/{}
        147 => Box::pin(async {
            stripe_payment::payment_method::RetrievePaymentMethod::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/payment_records/{}
        148 => Box::pin(async {
            stripe_payment::payment_record::RetrievePaymentRecord::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/payouts
        149 => Box::pin(async {
            stripe_core::payout::ListPayout::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/payouts/{}
        150 => Box::pin(async {
            stripe_core::payout::RetrievePayout::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/plans
        151 => Box::pin(async {
            stripe_billing::plan::ListPlan::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/plans/{}
        152 => Box::pin(async {
            stripe_billing::plan::RetrievePlan::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/prices
        153 => Box::pin(async {
            stripe_product::price::ListPrice::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/prices/{}
        154 => Box::pin(async {
            stripe_product::price::RetrievePrice::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/products
        155 => Box::pin(async {
            stripe_product::product::ListProduct::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/products/{}
        156 => Box::pin(async {
            stripe_product::product::RetrieveProduct::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/products/{}/features
        157 => Box::pin(async {
            stripe_product::product_feature::ListProductProductFeature::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/products/{}/features/{}
        158 => Box::pin(async {
            stripe_product::product_feature::RetrieveProductFeature::new("id", "id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/promotion_codes
        159 => Box::pin(async {
            stripe_product::promotion_code::ListPromotionCode::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/promotion_codes/{}
        160 => Box::pin(async {
            stripe_product::promotion_code::RetrievePromotionCode::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/quotes
        161 => Box::pin(async {
            stripe_billing::quote::ListQuote::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/quotes/{}
        162 => Box::pin(async {
            stripe_billing::quote::RetrieveQuote::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/quotes/{}/computed_upfront_line_items
        163 => Box::pin(async {
            stripe_billing::quote::ListComputedUpfrontLineItemsQuote::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/quotes/{}/line_items
        164 => Box::pin(async {
            stripe_billing::quote::ListLineItemsQuote::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/radar/early_fraud_warnings
        165 => Box::pin(async {
            stripe_fraud::radar_early_fraud_warning::ListRadarEarlyFraudWarning::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/radar/early_fraud_warnings/{}
        166 => Box::pin(async {
            stripe_fraud::radar_early_fraud_warning::RetrieveRadarEarlyFraudWarning::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/radar/value_list_items/{}
        167 => Box::pin(async {
            stripe_fraud::radar_value_list_item::RetrieveRadarValueListItem::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/radar/value_lists
        168 => Box::pin(async {
            stripe_fraud::radar_value_list::ListRadarValueList::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/radar/value_lists/{}
        169 => Box::pin(async {
            stripe_fraud::radar_value_list::RetrieveRadarValueList::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/refunds
        170 => Box::pin(async {
            stripe_core::refund::ListRefund::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/refunds/{}
        171 => Box::pin(async {
            stripe_core::refund::RetrieveRefund::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/reporting/report_runs
        172 => Box::pin(async {
            stripe_misc::reporting_report_run::ListReportingReportRun::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/reporting/report_runs/{}
        173 => Box::pin(async {
            stripe_misc::reporting_report_run::RetrieveReportingReportRun::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/reporting/report_types
        174 => Box::pin(async {
            stripe_misc::reporting_report_type::ListReportingReportType::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/reporting/report_types/{}
        175 => Box::pin(async {
            stripe_misc::reporting_report_type::RetrieveReportingReportType::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/reviews
        176 => Box::pin(async {
            stripe_fraud::review::ListReview::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/reviews/{}
        177 => Box::pin(async {
            stripe_fraud::review::RetrieveReview::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/setup_intents
        178 => Box::pin(async {
            stripe_core::setup_intent::ListSetupIntent::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/setup_intents/{}
        179 => Box::pin(async {
            stripe_core::setup_intent::RetrieveSetupIntent::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/shipping_rates
        180 => Box::pin(async {
            stripe_product::shipping_rate::ListShippingRate::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/shipping_rates/{}
        181 => Box::pin(async {
            stripe_product::shipping_rate::RetrieveShippingRate::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/sigma/scheduled_query_runs
        182 => Box::pin(async {
            stripe_misc::scheduled_query_run::ListScheduledQueryRun::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/sigma/scheduled_query_runs/{}
        183 => Box::pin(async {
            stripe_misc::scheduled_query_run::RetrieveScheduledQueryRun::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/sources/{}
        184 => Box::pin(async {
            stripe_payment::source::RetrieveSource::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/sources/{}/source_transactions
        185 => Box::pin(async {
            stripe_payment::source::SourceTransactionsSource::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/subscription_items/{}
        186 => Box::pin(async {
            stripe_billing::subscription_item::RetrieveSubscriptionItem::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/subscription_schedules
        187 => Box::pin(async {
            stripe_billing::subscription_schedule::ListSubscriptionSchedule::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/subscription_schedules/{}
        188 => Box::pin(async {
            stripe_billing::subscription_schedule::RetrieveSubscriptionSchedule::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/subscriptions
        189 => Box::pin(async {
            stripe_billing::subscription::ListSubscription::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/subscriptions/{}
        190 => Box::pin(async {
            stripe_billing::subscription::RetrieveSubscription::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/tax/calculations/{}
        191 => Box::pin(async {
            stripe_misc::tax_calculation::RetrieveTaxCalculation::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/tax/calculations/{}/line_items
        192 => Box::pin(async {
            stripe_misc::tax_calculation::ListLineItemsTaxCalculation::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/tax/registrations
        193 => Box::pin(async {
            stripe_misc::tax_registration::ListTaxRegistration::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/tax/registrations/{}
        194 => Box::pin(async {
            stripe_misc::tax_registration::RetrieveTaxRegistration::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/tax/settings
        195 => Box::pin(async {
            stripe_misc::tax_settings::RetrieveForMyAccountTaxSettings::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/tax/transactions/{}
        196 => Box::pin(async {
            stripe_misc::tax_transaction::RetrieveTaxTransaction::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/tax/transactions/{}/line_items
        197 => Box::pin(async {
            stripe_misc::tax_transaction::ListLineItemsTaxTransaction::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/tax_codes
        198 => Box::pin(async {
            stripe_product::tax_code::ListTaxCode::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/tax_codes/{}
        199 => Box::pin(async {
            stripe_product::tax_code::RetrieveTaxCode::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/tax_ids
        200 => Box::pin(async {
            stripe_billing::tax_id::ListTaxId::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/tax_ids/{}
        201 => Box::pin(async {
            stripe_billing::tax_id::RetrieveIdTaxId::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/tax_rates
        202 => Box::pin(async {
            stripe_product::tax_rate::ListTaxRate::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/tax_rates/{}
        203 => Box::pin(async {
            stripe_product::tax_rate::RetrieveTaxRate::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/terminal/configurations
        204 => Box::pin(async {
            stripe_terminal::terminal_configuration::ListTerminalConfiguration::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/terminal/configurations/{}
        205 => Box::pin(async {
            stripe_terminal::terminal_configuration::RetrieveTerminalConfiguration::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/terminal/locations
        206 => Box::pin(async {
            stripe_terminal::terminal_location::ListTerminalLocation::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/terminal/locations/{}
        207 => Box::pin(async {
            stripe_terminal::terminal_location::RetrieveTerminalLocation::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/terminal/readers
        208 => Box::pin(async {
            stripe_terminal::terminal_reader::ListTerminalReader::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/terminal/readers/{}
        209 => Box::pin(async {
            stripe_terminal::terminal_reader::RetrieveTerminalReader::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/test_helpers/test_clocks
        210 => Box::pin(async {
            stripe_billing::test_helpers_test_clock::ListTestHelpersTestClock::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/test_helpers/test_clocks/{}
        211 => Box::pin(async {
            stripe_billing::test_helpers_test_clock::RetrieveTestHelpersTestClock::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/tokens/{}
        212 => Box::pin(async {
            stripe_core::token::RetrieveToken::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/topups
        213 => Box::pin(async {
            stripe_connect::topup::ListTopup::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/topups/{}
        214 => Box::pin(async {
            stripe_connect::topup::RetrieveTopup::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/transfers
        215 => Box::pin(async {
            stripe_connect::transfer::ListTransfer::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/transfers/{}
        216 => Box::pin(async {
            stripe_connect::transfer::RetrieveTransfer::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/transfers/{}/reversals
        217 => Box::pin(async {
            stripe_connect::transfer_reversal::ListIdTransferReversal::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/transfers/{}/reversals/{}
        218 => Box::pin(async {
            stripe_connect::transfer_reversal::RetrieveTransferReversal::new("id", "id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/treasury/credit_reversals/{}
        219 => Box::pin(async {
            stripe_treasury::treasury_credit_reversal::RetrieveTreasuryCreditReversal::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/treasury/debit_reversals/{}
        220 => Box::pin(async {
            stripe_treasury::treasury_debit_reversal::RetrieveTreasuryDebitReversal::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/treasury/financial_accounts
        221 => Box::pin(async {
            stripe_treasury::treasury_financial_account::ListTreasuryFinancialAccount::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/treasury/financial_accounts/{}
        222 => Box::pin(async {
            stripe_treasury::treasury_financial_account::RetrieveTreasuryFinancialAccount::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/treasury/financial_accounts/{}/features
        223 => Box::pin(async {
            stripe_treasury::treasury_financial_account::RetrieveFeaturesTreasuryFinancialAccount::new("id").send(client).await.map(drop)
        }),
        // GET /v1/treasury/inbound_transfers/{}
        224 => Box::pin(async {
            stripe_treasury::treasury_inbound_transfer::RetrieveTreasuryInboundTransfer::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/treasury/outbound_payments/{}
        225 => Box::pin(async {
            stripe_treasury::treasury_outbound_payment::RetrieveTreasuryOutboundPayment::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/treasury/outbound_transfers/{}
        226 => Box::pin(async {
            stripe_treasury::treasury_outbound_transfer::RetrieveTreasuryOutboundTransfer::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/treasury/received_credits/{}
        227 => Box::pin(async {
            stripe_treasury::treasury_received_credit::RetrieveTreasuryReceivedCredit::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/treasury/received_debits/{}
        228 => Box::pin(async {
            stripe_treasury::treasury_received_debit::RetrieveTreasuryReceivedDebit::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/treasury/transaction_entries/{}
        229 => Box::pin(async {
            stripe_treasury::treasury_transaction_entry::RetrieveTreasuryTransactionEntry::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/treasury/transactions/{}
        230 => Box::pin(async {
            stripe_treasury::treasury_transaction::RetrieveTreasuryTransaction::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/webhook_endpoints
        231 => Box::pin(async {
            stripe_misc::webhook_endpoint::ListWebhookEndpoint::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/webhook_endpoints/{}
        232 => Box::pin(async {
            stripe_misc::webhook_endpoint::RetrieveWebhookEndpoint::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/accounts
        233 => Box::pin(async {
            stripe_connect::account::CreateAccount::new()
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/accounts/{}
        234 => Box::pin(async {
            stripe_connect::account::UpdateAccount::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/accounts/{}/capabilities/{}
        235 => Box::pin(async {
            stripe_connect::capability::UpdateCapability::new("id", "id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/accounts/{}/external_accounts/{}
        236 => Box::pin(async {
            stripe_payment::card::UpdateAccountCard::new("id", "id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/accounts/{}/login_links
        237 => Box::pin(async {
            stripe_connect::login_link::CreateAccountLoginLink::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/accounts/{}/persons
        238 => Box::pin(async {
            stripe_connect::person::CreateAccountPerson::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/accounts/{}/persons/{}
        239 => Box::pin(async {
            stripe_connect::person::UpdatePerson::new("id", "id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/application_fees/{}/refunds
        240 => Box::pin(async {
            stripe_connect::application_fee_refund::CreateIdApplicationFeeRefund::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/application_fees/{}/refunds/{}
        241 => Box::pin(async {
            stripe_connect::application_fee_refund::UpdateApplicationFeeRefund::new("id", "id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/balance_settings
        242 => Box::pin(async {
            stripe_core::balance_settings::UpdateBalanceSettings::new()
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/billing/alerts/{}/activate
        243 => Box::pin(async {
            stripe_billing::billing_alert::ActivateBillingAlert::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/billing/alerts/{}/archive
        244 => Box::pin(async {
            stripe_billing::billing_alert::ArchiveBillingAlert::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/billing/alerts/{}/deactivate
        245 => Box::pin(async {
            stripe_billing::billing_alert::DeactivateBillingAlert::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/billing/credit_grants/{}
        246 => Box::pin(async {
            stripe_billing::billing_credit_grant::UpdateBillingCreditGrant::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/billing/credit_grants/{}/expire
        247 => Box::pin(async {
            stripe_billing::billing_credit_grant::ExpireBillingCreditGrant::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/billing/credit_grants/{}/void
        248 => Box::pin(async {
            stripe_billing::billing_credit_grant::VoidGrantBillingCreditGrant::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/billing/meters/{}
        249 => Box::pin(async {
            stripe_billing::billing_meter::UpdateBillingMeter::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/billing/meters/{}/deactivate
        250 => Box::pin(async {
            stripe_billing::billing_meter::DeactivateBillingMeter::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/billing/meters/{}/reactivate
        251 => Box::pin(async {
            stripe_billing::billing_meter::ReactivateBillingMeter::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/billing_portal/configurations/{}
        252 => Box::pin(async {
            stripe_billing::billing_portal_configuration::UpdateBillingPortalConfiguration::new(
                "id",
            )
            .send(client)
            .await
            .map(drop)
        }),
        // POST /v1/billing_portal/sessions
        253 => Box::pin(async {
            stripe_billing::billing_portal_session::CreateBillingPortalSession::new()
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/charges
        254 => Box::pin(async {
            stripe_core::charge::CreateCharge::new()
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/charges/{}
        255 => Box::pin(async {
            stripe_core::charge::UpdateCharge::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/charges/{}/capture
        256 => Box::pin(async {
            stripe_core::charge::CaptureCharge::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/checkout/sessions
        257 => Box::pin(async {
            stripe_checkout::checkout_session::CreateCheckoutSession::new()
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/checkout/sessions/{}
        258 => Box::pin(async {
            stripe_checkout::checkout_session::UpdateCheckoutSession::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/checkout/sessions/{}/expire
        259 => Box::pin(async {
            stripe_checkout::checkout_session::ExpireCheckoutSession::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/climate/orders/{}
        260 => Box::pin(async {
            stripe_misc::climate_order::UpdateClimateOrder::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/climate/orders/{}/cancel
        261 => Box::pin(async {
            stripe_misc::climate_order::CancelClimateOrder::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/coupons
        262 => Box::pin(async {
            stripe_product::coupon::CreateCoupon::new()
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/coupons/{}
        263 => Box::pin(async {
            stripe_product::coupon::UpdateCoupon::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/credit_notes/{}
        264 => Box::pin(async {
            stripe_billing::credit_note::UpdateCreditNote::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/credit_notes/{}/void
        265 => Box::pin(async {
            stripe_billing::credit_note::VoidCreditNoteCreditNote::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/customers
        266 => Box::pin(async {
            stripe_core::customer::CreateCustomer::new()
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/customers/{}
        267 => Box::pin(async {
            stripe_core::customer::UpdateCustomer::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/customers/{}/balance_transactions/{}
        268 => Box::pin(async {
            stripe_core::customer_balance_transaction::UpdateCustomerBalanceTransaction::new(
                "id", "id",
            )
            .send(client)
            .await
            .map(drop)
        }),
        // POST /v1/customers/{}/cash_balance
        269 => Box::pin(async {
            stripe_core::cash_balance::UpdateCashBalance::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/customers/{}/sources/{}
        270 => Box::pin(async {
            stripe_payment::card::UpdateCustomerCard::new("id", "id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/customers/{}/sources/{}/verify
        271 => Box::pin(async {
            stripe_payment::bank_account::VerifyBankAccount::new("id", "id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/disputes/{}
        272 => Box::pin(async {
            stripe_core::dispute::UpdateDispute::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/disputes/{}/close
        273 => Box::pin(async {
            stripe_core::dispute::CloseDispute::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/entitlements/features/{}
        274 => Box::pin(async {
            stripe_misc::entitlements_feature::UpdateEntitlementsFeature::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/ephemeral_keys
        275 => Box::pin(async {
            stripe_misc::ephemeral_key::CreateEphemeralKey::new()
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/file_links/{}
        276 => Box::pin(async {
            stripe_core::file_link::UpdateFileLink::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/financial_connections/accounts/{}/disconnect
        277 => {
            Box::pin(async {
                stripe_misc::financial_connections_account::DisconnectFinancialConnectionsAccount::new("id").send(client).await.map(drop)
            })
        }
        // POST /v1/identity/verification_sessions
        278 => Box::pin(async {
            stripe_misc::identity_verification_session::CreateIdentityVerificationSession::new()
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/identity/verification_sessions/{}
        279 => Box::pin(async {
            stripe_misc::identity_verification_session::UpdateIdentityVerificationSession::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/identity/verification_sessions/{}/cancel
        280 => Box::pin(async {
            stripe_misc::identity_verification_session::CancelIdentityVerificationSession::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/identity/verification_sessions/{}/redact
        281 => Box::pin(async {
            stripe_misc::identity_verification_session::RedactIdentityVerificationSession::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/invoice_rendering_templates/{}/archive
        282 => Box::pin(async {
            stripe_billing::invoice_rendering_template::ArchiveInvoiceRenderingTemplate::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/invoice_rendering_templates/{}/unarchive
        283 => Box::pin(async {
            stripe_billing::invoice_rendering_template::UnarchiveInvoiceRenderingTemplate::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/invoiceitems
        284 => Box::pin(async {
            stripe_billing::invoice_item::CreateInvoiceItem::new()
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/invoiceitems/{}
        285 => Box::pin(async {
            stripe_billing::invoice_item::UpdateInvoiceItem::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/invoices
        286 => Box::pin(async {
            stripe_billing::invoice::CreateInvoice::new()
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/invoices/create_preview
        287 => Box::pin(async {
            stripe_billing::invoice::CreatePreviewInvoice::new()
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/invoices/{}
        288 => Box::pin(async {
            stripe_billing::invoice::UpdateInvoice::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/invoices/{}/attach_payment
        289 => Box::pin(async {
            stripe_billing::invoice::AttachPaymentInvoice::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/invoices/{}/finalize
        290 => Box::pin(async {
            stripe_billing::invoice::FinalizeInvoiceInvoice::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/invoices/{}/lines/{}
        291 => Box::pin(async {
            stripe_billing::invoice_line_item::UpdateInvoiceLineItem::new("id", "id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/invoices/{}/mark_uncollectible
        292 => Box::pin(async {
            stripe_billing::invoice::MarkUncollectibleInvoice::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/invoices/{}/pay
        293 => Box::pin(async {
            stripe_billing::invoice::PayInvoice::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/invoices/{}/send
        294 => Box::pin(async {
            stripe_billing::invoice::SendInvoiceInvoice::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/invoices/{}/void
        295 => Box::pin(async {
            stripe_billing::invoice::VoidInvoiceInvoice::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/issuing/authorizations/{}
        296 => Box::pin(async {
            stripe_issuing::issuing_authorization::UpdateIssuingAuthorization::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/issuing/authorizations/{}/approve
        297 => Box::pin(async {
            stripe_issuing::issuing_authorization::ApproveIssuingAuthorization::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/issuing/authorizations/{}/decline
        298 => Box::pin(async {
            stripe_issuing::issuing_authorization::DeclineIssuingAuthorization::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/issuing/cardholders/{}
        299 => Box::pin(async {
            stripe_issuing::issuing_cardholder::UpdateIssuingCardholder::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/issuing/cards/{}
        300 => Box::pin(async {
            stripe_issuing::issuing_card::UpdateIssuingCard::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/issuing/disputes
        301 => Box::pin(async {
            stripe_issuing::issuing_dispute::CreateIssuingDispute::new()
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/issuing/disputes/{}
        302 => Box::pin(async {
            stripe_issuing::issuing_dispute::UpdateIssuingDispute::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/issuing/disputes/{}/submit
        303 => Box::pin(async {
            stripe_issuing::issuing_dispute::SubmitIssuingDispute::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/issuing/personalization_designs/{}
        304 => {
            Box::pin(async {
                stripe_issuing::issuing_personalization_design::UpdateIssuingPersonalizationDesign::new("id").send(client).await.map(drop)
            })
        }
        // POST /v1/issuing/transactions/{}
        305 => Box::pin(async {
            stripe_issuing::issuing_transaction::UpdateIssuingTransaction::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/payment_intents/{}
        306 => Box::pin(async {
            stripe_core::payment_intent::UpdatePaymentIntent::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/payment_intents/{}/apply_customer_balance
        307 => Box::pin(async {
            stripe_core::payment_intent::ApplyCustomerBalancePaymentIntent::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/payment_intents/{}/cancel
        308 => Box::pin(async {
            stripe_core::payment_intent::CancelPaymentIntent::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/payment_intents/{}/capture
        309 => Box::pin(async {
            stripe_core::payment_intent::CapturePaymentIntent::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/payment_intents/{}/confirm
        310 => Box::pin(async {
            stripe_core::payment_intent::ConfirmPaymentIntent::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/payment_intents/{}/verify_microdeposits
        311 => Box::pin(async {
            stripe_core::payment_intent::VerifyMicrodepositsPaymentIntent::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/payment_links/{}
        312 => Box::pin(async {
            stripe_payment::payment_link::UpdatePaymentLink::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/payment_method_configurations
        313 => Box::pin(async {
            stripe_payment::payment_method_configuration::CreatePaymentMethodConfiguration::new()
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/payment_method_configurations/{}
        314 => Box::pin(async {
            stripe_payment::payment_method_configuration::UpdatePaymentMethodConfiguration::new(
                "id",
            )
            .send(client)
            .await
            .map(drop)
        }),
        // POST /v1/payment_method_domains/{}
        315 => Box::pin(async {
            stripe_payment::payment_method_domain::UpdatePaymentMethodDomain::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/payment_method_domains/{}/validate
        316 => Box::pin(async {
            stripe_payment::payment_method_domain::ValidatePaymentMethodDomain::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/payment_methods
        317 => Box::pin(async {
            stripe_payment::payment_method::CreatePaymentMethod::new()
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/payment_methods/{}
        318 => Box::pin(async {
            stripe_payment::payment_method::UpdatePaymentMethod::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/payment_methods/{}/attach
        319 => Box::pin(async {
            stripe_payment::payment_method::AttachPaymentMethod::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/payment_methods/{}/detach
        320 => Box::pin(async {
            stripe_payment::payment_method::DetachPaymentMethod::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/payment_records/{}/report_payment_attempt_informational
        321 => Box::pin(async {
            stripe_payment::payment_record::ReportPaymentAttemptInformationalPaymentRecord::new(
                "id",
            )
            .send(client)
            .await
            .map(drop)
        }),
        // POST /v1/payouts/{}
        322 => Box::pin(async {
            stripe_core::payout::UpdatePayout::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/payouts/{}/cancel
        323 => Box::pin(async {
            stripe_core::payout::CancelPayout::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/payouts/{}/reverse
        324 => Box::pin(async {
            stripe_core::payout::ReversePayout::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/plans/{}
        325 => Box::pin(async {
            stripe_billing::plan::UpdatePlan::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/prices/{}
        326 => Box::pin(async {
            stripe_product::price::UpdatePrice::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/products/{}
        327 => Box::pin(async {
            stripe_product::product::UpdateProduct::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/promotion_codes/{}
        328 => Box::pin(async {
            stripe_product::promotion_code::UpdatePromotionCode::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/quotes
        329 => Box::pin(async {
            stripe_billing::quote::CreateQuote::new()
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/quotes/{}
        330 => Box::pin(async {
            stripe_billing::quote::UpdateQuote::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/quotes/{}/accept
        331 => Box::pin(async {
            stripe_billing::quote::AcceptQuote::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/quotes/{}/cancel
        332 => Box::pin(async {
            stripe_billing::quote::CancelQuote::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/quotes/{}/finalize
        333 => Box::pin(async {
            stripe_billing::quote::FinalizeQuoteQuote::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/radar/value_lists/{}
        334 => Box::pin(async {
            stripe_fraud::radar_value_list::UpdateRadarValueList::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/refunds
        335 => Box::pin(async {
            stripe_core::refund::CreateRefund::new()
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/refunds/{}
        336 => Box::pin(async {
            stripe_core::refund::UpdateRefund::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/refunds/{}/cancel
        337 => Box::pin(async {
            stripe_core::refund::CancelRefund::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/reviews/{}/approve
        338 => Box::pin(async {
            stripe_fraud::review::ApproveReview::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/setup_intents
        339 => Box::pin(async {
            stripe_core::setup_intent::CreateSetupIntent::new()
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/setup_intents/{}
        340 => Box::pin(async {
            stripe_core::setup_intent::UpdateSetupIntent::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/setup_intents/{}/cancel
        341 => Box::pin(async {
            stripe_core::setup_intent::CancelSetupIntent::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/setup_intents/{}/confirm
        342 => Box::pin(async {
            stripe_core::setup_intent::ConfirmSetupIntent::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/setup_intents/{}/verify_microdeposits
        343 => Box::pin(async {
            stripe_core::setup_intent::VerifyMicrodepositsSetupIntent::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/shipping_rates/{}
        344 => Box::pin(async {
            stripe_product::shipping_rate::UpdateShippingRate::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/sources
        345 => Box::pin(async {
            stripe_payment::source::CreateSource::new()
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/sources/{}
        346 => Box::pin(async {
            stripe_payment::source::UpdateSource::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/subscription_items/{}
        347 => Box::pin(async {
            stripe_billing::subscription_item::UpdateSubscriptionItem::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/subscription_schedules
        348 => Box::pin(async {
            stripe_billing::subscription_schedule::CreateSubscriptionSchedule::new()
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/subscription_schedules/{}
        349 => Box::pin(async {
            stripe_billing::subscription_schedule::UpdateSubscriptionSchedule::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/subscription_schedules/{}/cancel
        350 => Box::pin(async {
            stripe_billing::subscription_schedule::CancelSubscriptionSchedule::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/subscription_schedules/{}/release
        351 => Box::pin(async {
            stripe_billing::subscription_schedule::ReleaseSubscriptionSchedule::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/subscriptions
        352 => Box::pin(async {
            stripe_billing::subscription::CreateSubscription::new()
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/subscriptions/{}
        353 => Box::pin(async {
            stripe_billing::subscription::UpdateSubscription::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/subscriptions/{}/resume
        354 => Box::pin(async {
            stripe_billing::subscription::ResumeSubscription::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/tax/registrations/{}
        355 => Box::pin(async {
            stripe_misc::tax_registration::UpdateTaxRegistration::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/tax/settings
        356 => Box::pin(async {
            stripe_misc::tax_settings::UpdateTaxSettings::new()
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/tax_rates/{}
        357 => Box::pin(async {
            stripe_product::tax_rate::UpdateTaxRate::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/terminal/configurations
        358 => Box::pin(async {
            stripe_terminal::terminal_configuration::CreateTerminalConfiguration::new()
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/terminal/configurations/{}
        359 => Box::pin(async {
            stripe_terminal::terminal_configuration::UpdateTerminalConfiguration::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/terminal/connection_tokens
        360 => Box::pin(async {
            stripe_terminal::terminal_connection_token::CreateTerminalConnectionToken::new()
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/terminal/locations
        361 => Box::pin(async {
            stripe_terminal::terminal_location::CreateTerminalLocation::new()
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/terminal/locations/{}
        362 => Box::pin(async {
            stripe_terminal::terminal_location::UpdateTerminalLocation::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/terminal/readers/{}
        363 => Box::pin(async {
            stripe_terminal::terminal_reader::UpdateTerminalReader::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/terminal/readers/{}/cancel_action
        364 => Box::pin(async {
            stripe_terminal::terminal_reader::CancelActionTerminalReader::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/terminal/readers/{}/refund_payment
        365 => Box::pin(async {
            stripe_terminal::terminal_reader::RefundPaymentTerminalReader::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/test_helpers/confirmation_tokens
        366 => Box::pin(async {
            stripe_payment::confirmation_token::CreateConfirmationToken::new()
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/test_helpers/issuing/authorizations/{}/capture
        367 => Box::pin(async {
            stripe_issuing::issuing_authorization::CaptureIssuingAuthorization::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/test_helpers/issuing/authorizations/{}/expire
        368 => Box::pin(async {
            stripe_issuing::issuing_authorization::ExpireIssuingAuthorization::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/test_helpers/issuing/authorizations/{}/reverse
        369 => Box::pin(async {
            stripe_issuing::issuing_authorization::ReverseIssuingAuthorization::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/test_helpers/issuing/cards/{}/shipping/deliver
        370 => Box::pin(async {
            stripe_issuing::issuing_card::DeliverCardIssuingCard::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/test_helpers/issuing/cards/{}/shipping/fail
        371 => Box::pin(async {
            stripe_issuing::issuing_card::FailCardIssuingCard::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/test_helpers/issuing/cards/{}/shipping/return
        372 => Box::pin(async {
            stripe_issuing::issuing_card::ReturnCardIssuingCard::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/test_helpers/issuing/cards/{}/shipping/ship
        373 => Box::pin(async {
            stripe_issuing::issuing_card::ShipCardIssuingCard::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/test_helpers/issuing/cards/{}/shipping/submit
        374 => Box::pin(async {
            stripe_issuing::issuing_card::SubmitCardIssuingCard::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/test_helpers/issuing/transactions/{}/refund
        375 => Box::pin(async {
            stripe_issuing::issuing_transaction::RefundIssuingTransaction::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/test_helpers/refunds/{}/expire
        376 => Box::pin(async {
            stripe_core::refund::ExpireRefund::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/test_helpers/terminal/readers/{}/present_payment_method
        377 => Box::pin(async {
            stripe_terminal::terminal_reader::PresentPaymentMethodTerminalReader::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/test_helpers/terminal/readers/{}/succeed_input_collection
        378 => Box::pin(async {
            stripe_terminal::terminal_reader::SucceedInputCollectionTerminalReader::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/test_helpers/terminal/readers/{}/timeout_input_collection
        379 => Box::pin(async {
            stripe_terminal::terminal_reader::TimeoutInputCollectionTerminalReader::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/test_helpers/treasury/inbound_transfers/{}/fail
        380 => Box::pin(async {
            stripe_treasury::treasury_inbound_transfer::FailTreasuryInboundTransfer::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/test_helpers/treasury/inbound_transfers/{}/return
        381 => Box::pin(async {
            stripe_treasury::treasury_inbound_transfer::ReturnInboundTransferTreasuryInboundTransfer::new("id").send(client).await.map(drop)
        }),
        // POST /v1/test_helpers/treasury/inbound_transfers/{}/succeed
        382 => Box::pin(async {
            stripe_treasury::treasury_inbound_transfer::SucceedTreasuryInboundTransfer::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/test_helpers/treasury/outbound_payments/{}/fail
        383 => Box::pin(async {
            stripe_treasury::treasury_outbound_payment::FailTreasuryOutboundPayment::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/test_helpers/treasury/outbound_payments/{}/post
        384 => Box::pin(async {
            stripe_treasury::treasury_outbound_payment::PostTreasuryOutboundPayment::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/test_helpers/treasury/outbound_payments/{}/return
        385 => Box::pin(async {
            stripe_treasury::treasury_outbound_payment::ReturnOutboundPaymentTreasuryOutboundPayment::new("id").send(client).await.map(drop)
        }),
        // POST /v1/test_helpers/treasury/outbound_transfers/{}/fail
        386 => Box::pin(async {
            stripe_treasury::treasury_outbound_transfer::FailTreasuryOutboundTransfer::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/test_helpers/treasury/outbound_transfers/{}/post
        387 => Box::pin(async {
            stripe_treasury::treasury_outbound_transfer::PostTreasuryOutboundTransfer::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/test_helpers/treasury/outbound_transfers/{}/return
        388 => Box::pin(async {
            stripe_treasury::treasury_outbound_transfer::ReturnOutboundTransferTreasuryOutboundTransfer::new("id").send(client).await.map(drop)
        }),
        // POST /v1/tokens
        389 => Box::pin(async {
            stripe_core::token::CreateToken::new()
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/topups/{}
        390 => Box::pin(async {
            stripe_connect::topup::UpdateTopup::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/topups/{}/cancel
        391 => Box::pin(async {
            stripe_connect::topup::CancelTopup::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/transfers/{}
        392 => Box::pin(async {
            stripe_connect::transfer::UpdateTransfer::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/transfers/{}/reversals
        393 => Box::pin(async {
            stripe_connect::transfer_reversal::CreateIdTransferReversal::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/transfers/{}/reversals/{}
        394 => Box::pin(async {
            stripe_connect::transfer_reversal::UpdateTransferReversal::new("id", "id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/treasury/financial_accounts/{}
        395 => Box::pin(async {
            stripe_treasury::treasury_financial_account::UpdateTreasuryFinancialAccount::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/treasury/financial_accounts/{}/close
        396 => Box::pin(async {
            stripe_treasury::treasury_financial_account::CloseTreasuryFinancialAccount::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/treasury/financial_accounts/{}/features
        397 => Box::pin(async {
            stripe_treasury::treasury_financial_account::UpdateFeaturesTreasuryFinancialAccount::new("id").send(client).await.map(drop)
        }),
        // POST /v1/treasury/inbound_transfers/{}/cancel
        398 => Box::pin(async {
            stripe_treasury::treasury_inbound_transfer::CancelTreasuryInboundTransfer::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/treasury/outbound_payments/{}/cancel
        399 => Box::pin(async {
            stripe_treasury::treasury_outbound_payment::CancelTreasuryOutboundPayment::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/treasury/outbound_transfers/{}/cancel
        400 => Box::pin(async {
            stripe_treasury::treasury_outbound_transfer::CancelTreasuryOutboundTransfer::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/webhook_endpoints/{}
        401 => Box::pin(async {
            stripe_misc::webhook_endpoint::UpdateWebhookEndpoint::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        _ => Box::pin(async { Ok(()) }),
    }
}
