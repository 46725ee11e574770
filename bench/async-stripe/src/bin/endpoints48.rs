//! Calls any of 48 endpoints. Written by `bench/endpoints.py`.

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
        // DELETE /v1/customers/{}/tax_ids/{}
        1 => Box::pin(async {
            stripe_billing::tax_id::DeleteCustomerTaxId::new("id", "id")
                .send(client)
                .await
                .map(drop)
        }),
        // DELETE /v1/radar/value_lists/{}
        2 => Box::pin(async {
            stripe_fraud::radar_value_list::DeleteRadarValueList::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // DELETE /v1/webhook_endpoints/{}
        3 => Box::pin(async {
            stripe_misc::webhook_endpoint::DeleteWebhookEndpoint::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/accounts/{}/persons
        4 => Box::pin(async {
            stripe_connect::person::ListAccountPerson::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/balance
        5 => Box::pin(async {
            stripe_core::balance::RetrieveForMyAccountBalance::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/billing/credit_grants/{}
        6 => Box::pin(async {
            stripe_billing::billing_credit_grant::RetrieveBillingCreditGrant::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/checkout/sessions/{}
        7 => Box::pin(async {
            stripe_checkout::checkout_session::RetrieveCheckoutSession::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/country_specs
        8 => Box::pin(async {
            stripe_connect::country_spec::ListCountrySpec::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/customers/{}
        9 => Box::pin(async {
            stripe_core::customer::RetrieveCustomer::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/customers/{}/sources
        10 => Box::pin(async {
            stripe_core::payment_source::ListCustomerPaymentSource::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/events
        11 => Box::pin(async {
            stripe_core::event::ListEvent::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/financial_connections/accounts
        12 => Box::pin(async {
            stripe_misc::financial_connections_account::ListFinancialConnectionsAccount::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/identity/verification_sessions
        13 => Box::pin(async {
            stripe_misc::identity_verification_session::ListIdentityVerificationSession::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/invoices/{}
        14 => Box::pin(async {
            stripe_billing::invoice::RetrieveInvoice::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/issuing/disputes
        15 => Box::pin(async {
            stripe_issuing::issuing_dispute::ListIssuingDispute::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/mandates/{}
        16 => Box::pin(async {
            stripe_core::mandate::RetrieveMandate::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/payment_method_configurations
        17 => Box::pin(async {
            stripe_payment::payment_method_configuration::ListPaymentMethodConfiguration::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/payouts/{}
        18 => Box::pin(async {
            stripe_core::payout::RetrievePayout::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/promotion_codes
        19 => Box::pin(async {
            stripe_product::promotion_code::ListPromotionCode::new()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/radar/value_list_items/{}
        20 => Box::pin(async {
            stripe_fraud::radar_value_list_item::RetrieveRadarValueListItem::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/reporting/report_types/{}
        21 => Box::pin(async {
            stripe_misc::reporting_report_type::RetrieveReportingReportType::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/sources/{}
        22 => Box::pin(async {
            stripe_payment::source::RetrieveSource::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/tax/calculations/{}/line_items
        23 => Box::pin(async {
            stripe_misc::tax_calculation::ListLineItemsTaxCalculation::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/tax_ids/{}
        24 => Box::pin(async {
            stripe_billing::tax_id::RetrieveIdTaxId::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/terminal/readers/{}
        25 => Box::pin(async {
            stripe_terminal::terminal_reader::RetrieveTerminalReader::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/transfers/{}/reversals
        26 => Box::pin(async {
            stripe_connect::transfer_reversal::ListIdTransferReversal::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/treasury/outbound_transfers/{}
        27 => Box::pin(async {
            stripe_treasury::treasury_outbound_transfer::RetrieveTreasuryOutboundTransfer::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/accounts/{}
        28 => Box::pin(async {
            stripe_connect::account::UpdateAccount::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/balance_settings
        29 => Box::pin(async {
            stripe_core::balance_settings::UpdateBalanceSettings::new()
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/billing/meters/{}/reactivate
        30 => Box::pin(async {
            stripe_billing::billing_meter::ReactivateBillingMeter::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/checkout/sessions/{}/expire
        31 => Box::pin(async {
            stripe_checkout::checkout_session::ExpireCheckoutSession::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/customers/{}/balance_transactions/{}
        32 => Box::pin(async {
            stripe_core::customer_balance_transaction::UpdateCustomerBalanceTransaction::new(
                "id", "id",
            )
            .send(client)
            .await
            .map(drop)
        }),
        // POST /v1/file_links/{}
        33 => Box::pin(async {
            stripe_core::file_link::UpdateFileLink::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/invoiceitems
        34 => Box::pin(async {
            stripe_billing::invoice_item::CreateInvoiceItem::new()
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/invoices/{}/pay
        35 => Box::pin(async {
            stripe_billing::invoice::PayInvoice::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/issuing/disputes
        36 => Box::pin(async {
            stripe_issuing::issuing_dispute::CreateIssuingDispute::new()
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/payment_intents/{}/capture
        37 => Box::pin(async {
            stripe_core::payment_intent::CapturePaymentIntent::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/payment_methods/{}
        38 => Box::pin(async {
            stripe_payment::payment_method::UpdatePaymentMethod::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/prices/{}
        39 => Box::pin(async {
            stripe_product::price::UpdatePrice::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/refunds
        40 => Box::pin(async {
            stripe_core::refund::CreateRefund::new()
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/setup_intents/{}/verify_microdeposits
        41 => Box::pin(async {
            stripe_core::setup_intent::VerifyMicrodepositsSetupIntent::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/subscription_schedules/{}/release
        42 => Box::pin(async {
            stripe_billing::subscription_schedule::ReleaseSubscriptionSchedule::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/terminal/connection_tokens
        43 => Box::pin(async {
            stripe_terminal::terminal_connection_token::CreateTerminalConnectionToken::new()
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/test_helpers/issuing/authorizations/{}/expire
        44 => Box::pin(async {
            stripe_issuing::issuing_authorization::ExpireIssuingAuthorization::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/test_helpers/refunds/{}/expire
        45 => Box::pin(async {
            stripe_core::refund::ExpireRefund::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/test_helpers/treasury/outbound_payments/{}/return
        46 => Box::pin(async {
            stripe_treasury::treasury_outbound_payment::ReturnOutboundPaymentTreasuryOutboundPayment::new("id").send(client).await.map(drop)
        }),
        // POST /v1/transfers/{}/reversals
        47 => Box::pin(async {
            stripe_connect::transfer_reversal::CreateIdTransferReversal::new("id")
                .send(client)
                .await
                .map(drop)
        }),
        _ => Box::pin(async { Ok(()) }),
    }
}
