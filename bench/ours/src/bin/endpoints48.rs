//! Calls any of 48 endpoints. Written by `bench/endpoints.py`.

use std::pin::Pin;

use stripe::{Client, Error};

type Answer<'c> = Pin<Box<dyn Future<Output = Result<(), Error>> + 'c>>;

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
        0 => Box::pin(async { stripe::accounts::delete("id").send(client).await.map(drop) }),
        // DELETE /v1/customers/{}/tax_ids/{}
        1 => Box::pin(async {
            stripe::customers::tax_ids::delete("id", "id")
                .send(client)
                .await
                .map(drop)
        }),
        // DELETE /v1/radar/value_lists/{}
        2 => Box::pin(async {
            stripe::radar::value_lists::delete("id")
                .send(client)
                .await
                .map(drop)
        }),
        // DELETE /v1/webhook_endpoints/{}
        3 => Box::pin(async {
            stripe::webhook_endpoints::delete("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/accounts/{}/persons
        4 => Box::pin(async {
            stripe::accounts::persons::list("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/balance
        5 => Box::pin(async { stripe::balance::retrieve().send(client).await.map(drop) }),
        // GET /v1/billing/credit_grants/{}
        6 => Box::pin(async {
            stripe::billing::credit_grants::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/checkout/sessions/{}
        7 => Box::pin(async {
            stripe::checkout::sessions::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/country_specs
        8 => Box::pin(async { stripe::country_specs::list().send(client).await.map(drop) }),
        // GET /v1/customers/{}
        9 => Box::pin(async {
            stripe::customers::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/customers/{}/sources
        10 => Box::pin(async {
            stripe::customers::payment_sources::list("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/events
        11 => Box::pin(async { stripe::events::list().send(client).await.map(drop) }),
        // GET /v1/financial_connections/accounts
        12 => Box::pin(async {
            stripe::financial_connections::accounts::list()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/identity/verification_sessions
        13 => Box::pin(async {
            stripe::identity::verification_sessions::list()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/invoices/{}
        14 => Box::pin(async {
            stripe::invoices::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/issuing/disputes
        15 => Box::pin(async {
            stripe::issuing::disputes::list()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/mandates/{}
        16 => Box::pin(async {
            stripe::mandates::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/payment_method_configurations
        17 => Box::pin(async {
            stripe::payment_method_configurations::list()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/payouts/{}
        18 => Box::pin(async { stripe::payouts::retrieve("id").send(client).await.map(drop) }),
        // GET /v1/promotion_codes
        19 => Box::pin(async { stripe::promotion_codes::list().send(client).await.map(drop) }),
        // GET /v1/radar/value_list_items/{}
        20 => Box::pin(async {
            stripe::radar::value_list_items::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/reporting/report_types/{}
        21 => Box::pin(async {
            stripe::reporting::report_types::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/sources/{}
        22 => Box::pin(async { stripe::sources::retrieve("id").send(client).await.map(drop) }),
        // GET /v1/tax/calculations/{}/line_items
        23 => Box::pin(async {
            stripe::tax::calculations::line_items::list("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/tax_ids/{}
        24 => Box::pin(async { stripe::tax_ids::retrieve("id").send(client).await.map(drop) }),
        // GET /v1/terminal/readers/{}
        25 => Box::pin(async {
            stripe::terminal::readers::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/transfers/{}/reversals
        26 => Box::pin(async {
            stripe::transfers::reversals::list("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/treasury/outbound_transfers/{}
        27 => Box::pin(async {
            stripe::treasury::outbound_transfers::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/accounts/{}
        28 => Box::pin(async { stripe::accounts::update("id").send(client).await.map(drop) }),
        // POST /v1/balance_settings
        29 => Box::pin(async {
            stripe::balance_settings::update()
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/billing/meters/{}/reactivate
        30 => Box::pin(async {
            stripe::billing::meters::reactivate("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/checkout/sessions/{}/expire
        31 => Box::pin(async {
            stripe::checkout::sessions::expire("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/customers/{}/balance_transactions/{}
        32 => Box::pin(async {
            stripe::customers::balance_transactions::update("id", "id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/file_links/{}
        33 => Box::pin(async {
            stripe::file_links::update("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/invoiceitems
        34 => Box::pin(async { stripe::invoice_items::create().send(client).await.map(drop) }),
        // POST /v1/invoices/{}/pay
        35 => Box::pin(async { stripe::invoices::pay("id").send(client).await.map(drop) }),
        // POST /v1/issuing/disputes
        36 => Box::pin(async {
            stripe::issuing::disputes::create()
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/payment_intents/{}/capture
        37 => Box::pin(async {
            stripe::payment_intents::capture("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/payment_methods/{}
        38 => Box::pin(async {
            stripe::payment_methods::update("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/prices/{}
        39 => Box::pin(async { stripe::prices::update("id").send(client).await.map(drop) }),
        // POST /v1/refunds
        40 => Box::pin(async { stripe::refunds::create().send(client).await.map(drop) }),
        // POST /v1/setup_intents/{}/verify_microdeposits
        41 => Box::pin(async {
            stripe::setup_intents::verify_microdeposits("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/subscription_schedules/{}/release
        42 => Box::pin(async {
            stripe::subscription_schedules::release("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/terminal/connection_tokens
        43 => Box::pin(async {
            stripe::terminal::connection_tokens::create()
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/test_helpers/issuing/authorizations/{}/expire
        44 => Box::pin(async {
            stripe::test_helpers::issuing::authorizations::expire("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/test_helpers/refunds/{}/expire
        45 => Box::pin(async {
            stripe::test_helpers::refunds::expire("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/test_helpers/treasury/outbound_payments/{}/return
        46 => Box::pin(async {
            stripe::test_helpers::treasury::outbound_payments::return_outbound_payment("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/transfers/{}/reversals
        47 => Box::pin(async {
            stripe::transfers::reversals::create("id")
                .send(client)
                .await
                .map(drop)
        }),
        _ => Box::pin(async { Ok(()) }),
    }
}
