//! Calls any of 402 endpoints. Written by `bench/endpoints.py`.

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
        // DELETE /v1/accounts/{}/external_accounts/{}
        1 => Box::pin(async {
            stripe::accounts::external_accounts::delete("id", "id")
                .send(client)
                .await
                .map(drop)
        }),
        // DELETE /v1/accounts/{}/persons/{}
        2 => Box::pin(async {
            stripe::accounts::persons::delete("id", "id")
                .send(client)
                .await
                .map(drop)
        }),
        // DELETE /v1/apple_pay/domains/{}
        3 => Box::pin(async {
            stripe::apple_pay_domains::delete("id")
                .send(client)
                .await
                .map(drop)
        }),
        // DELETE /v1/coupons/{}
        4 => Box::pin(async { stripe::coupons::delete("id").send(client).await.map(drop) }),
        // DELETE /v1/customers/{}
        5 => Box::pin(async { stripe::customers::delete("id").send(client).await.map(drop) }),
        // DELETE /v1/customers/{}/discount
        6 => Box::pin(async {
            stripe::customers::delete_discount("id")
                .send(client)
                .await
                .map(drop)
        }),
        // DELETE /v1/customers/{}/sources/{}
        7 => Box::pin(async {
            stripe::customers::payment_sources::delete("id", "id")
                .send(client)
                .await
                .map(drop)
        }),
        // DELETE /v1/customers/{}/tax_ids/{}
        8 => Box::pin(async {
            stripe::customers::tax_ids::delete("id", "id")
                .send(client)
                .await
                .map(drop)
        }),
        // DELETE /v1/ephemeral_keys/{}
        9 => Box::pin(async {
            stripe::ephemeral_keys::delete("id")
                .send(client)
                .await
                .map(drop)
        }),
        // DELETE /v1/invoiceitems/{}
        10 => Box::pin(async {
            stripe::invoice_items::delete("id")
                .send(client)
                .await
                .map(drop)
        }),
        // DELETE /v1/invoices/{}
        11 => Box::pin(async { stripe::invoices::delete("id").send(client).await.map(drop) }),
        // DELETE /v1/plans/{}
        12 => Box::pin(async { stripe::plans::delete("id").send(client).await.map(drop) }),
        // DELETE /v1/products/{}
        13 => Box::pin(async { stripe::products::delete("id").send(client).await.map(drop) }),
        // DELETE /v1/products/{}/features/{}
        14 => Box::pin(async {
            stripe::products::features::delete("id", "id")
                .send(client)
                .await
                .map(drop)
        }),
        // DELETE /v1/radar/value_list_items/{}
        15 => Box::pin(async {
            stripe::radar::value_list_items::delete("id")
                .send(client)
                .await
                .map(drop)
        }),
        // DELETE /v1/radar/value_lists/{}
        16 => Box::pin(async {
            stripe::radar::value_lists::delete("id")
                .send(client)
                .await
                .map(drop)
        }),
        // DELETE /v1/subscription_items/{}
        17 => Box::pin(async {
            stripe::subscription_items::delete("id")
                .send(client)
                .await
                .map(drop)
        }),
        // DELETE /v1/subscriptions/{}
        18 => Box::pin(async {
            stripe::subscriptions::cancel("id")
                .send(client)
                .await
                .map(drop)
        }),
        // DELETE /v1/subscriptions/{}/discount
        19 => Box::pin(async {
            stripe::subscriptions::delete_discount("id")
                .send(client)
                .await
                .map(drop)
        }),
        // DELETE /v1/tax_ids/{}
        20 => Box::pin(async { stripe::tax_ids::delete("id").send(client).await.map(drop) }),
        // DELETE /v1/terminal/configurations/{}
        21 => Box::pin(async {
            stripe::terminal::configurations::delete("id")
                .send(client)
                .await
                .map(drop)
        }),
        // DELETE /v1/terminal/locations/{}
        22 => Box::pin(async {
            stripe::terminal::locations::delete("id")
                .send(client)
                .await
                .map(drop)
        }),
        // DELETE /v1/terminal/readers/{}
        23 => Box::pin(async {
            stripe::terminal::readers::delete("id")
                .send(client)
                .await
                .map(drop)
        }),
        // DELETE /v1/test_helpers/test_clocks/{}
        24 => Box::pin(async {
            stripe::test_helpers::test_clocks::delete("id")
                .send(client)
                .await
                .map(drop)
        }),
        // DELETE /v1/webhook_endpoints/{}
        25 => Box::pin(async {
            stripe::webhook_endpoints::delete("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/account
        26 => Box::pin(async {
            stripe::accounts::retrieve_current()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/accounts
        27 => Box::pin(async { stripe::accounts::list().send(client).await.map(drop) }),
        // GET /v1/accounts/{}
        28 => Box::pin(async {
            stripe::accounts::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/accounts/{}/capabilities
        29 => Box::pin(async {
            stripe::accounts::capabilities::list("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/accounts/{}/capabilities/{}
        30 => Box::pin(async {
            stripe::accounts::capabilities::retrieve("id", "id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/accounts/{}/external_accounts
        31 => Box::pin(async {
            stripe::accounts::external_accounts::list("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/accounts/{}/external_accounts/{}
        32 => Box::pin(async {
            stripe::accounts::external_accounts::retrieve("id", "id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/accounts/{}/persons
        33 => Box::pin(async {
            stripe::accounts::persons::list("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/accounts/{}/persons/{}
        34 => Box::pin(async {
            stripe::accounts::persons::retrieve("id", "id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/apple_pay/domains
        35 => Box::pin(async {
            stripe::apple_pay_domains::list()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/apple_pay/domains/{}
        36 => Box::pin(async {
            stripe::apple_pay_domains::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/application_fees
        37 => Box::pin(async {
            stripe::application_fees::list()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/application_fees/{}
        38 => Box::pin(async {
            stripe::application_fees::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/application_fees/{}/refunds
        39 => Box::pin(async {
            stripe::application_fees::refunds::list("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/application_fees/{}/refunds/{}
        40 => Box::pin(async {
            stripe::application_fees::refunds::retrieve("id", "id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/balance
        41 => Box::pin(async { stripe::balance::retrieve().send(client).await.map(drop) }),
        // GET /v1/balance_settings
        42 => Box::pin(async {
            stripe::balance_settings::retrieve()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/balance_transactions
        43 => Box::pin(async {
            stripe::balance_transactions::list()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/balance_transactions/{}
        44 => Box::pin(async {
            stripe::balance_transactions::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/billing/alerts
        45 => Box::pin(async { stripe::billing::alerts::list().send(client).await.map(drop) }),
        // GET /v1/billing/alerts/{}
        46 => Box::pin(async {
            stripe::billing::alerts::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/billing/credit_balance_transactions
        47 => Box::pin(async {
            stripe::billing::credit_balance_transactions::list()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/billing/credit_balance_transactions/{}
        48 => Box::pin(async {
            stripe::billing::credit_balance_transactions::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/billing/credit_grants
        49 => Box::pin(async {
            stripe::billing::credit_grants::list()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/billing/credit_grants/{}
        50 => Box::pin(async {
            stripe::billing::credit_grants::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/billing/meters
        51 => Box::pin(async { stripe::billing::meters::list().send(client).await.map(drop) }),
        // GET /v1/billing/meters/{}
        52 => Box::pin(async {
            stripe::billing::meters::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/billing_portal/configurations
        53 => Box::pin(async {
            stripe::billing_portal::configurations::list()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/billing_portal/configurations/{}
        54 => Box::pin(async {
            stripe::billing_portal::configurations::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/charges
        55 => Box::pin(async { stripe::charges::list().send(client).await.map(drop) }),
        // GET /v1/charges/{}
        56 => Box::pin(async { stripe::charges::retrieve("id").send(client).await.map(drop) }),
        // GET /v1/checkout/sessions
        57 => Box::pin(async {
            stripe::checkout::sessions::list()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/checkout/sessions/{}
        58 => Box::pin(async {
            stripe::checkout::sessions::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/checkout/sessions/{}/line_items
        59 => Box::pin(async {
            stripe::checkout::sessions::line_items::list("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/climate/orders
        60 => Box::pin(async { stripe::climate::orders::list().send(client).await.map(drop) }),
        // GET /v1/climate/orders/{}
        61 => Box::pin(async {
            stripe::climate::orders::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/climate/products
        62 => Box::pin(async {
            stripe::climate::products::list()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/climate/products/{}
        63 => Box::pin(async {
            stripe::climate::products::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/climate/suppliers
        64 => Box::pin(async {
            stripe::climate::suppliers::list()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/climate/suppliers/{}
        65 => Box::pin(async {
            stripe::climate::suppliers::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/confirmation_tokens/{}
        66 => Box::pin(async {
            stripe::confirmation_tokens::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/country_specs
        67 => Box::pin(async { stripe::country_specs::list().send(client).await.map(drop) }),
        // GET /v1/country_specs/{}
        68 => Box::pin(async {
            stripe::country_specs::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/coupons
        69 => Box::pin(async { stripe::coupons::list().send(client).await.map(drop) }),
        // GET /v1/coupons/{}
        70 => Box::pin(async { stripe::coupons::retrieve("id").send(client).await.map(drop) }),
        // GET /v1/credit_notes
        71 => Box::pin(async { stripe::credit_notes::list().send(client).await.map(drop) }),
        // GET /v1/credit_notes/{}
        72 => Box::pin(async {
            stripe::credit_notes::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/credit_notes/{}/lines
        73 => Box::pin(async {
            stripe::credit_notes::line_items::list("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/customers
        74 => Box::pin(async { stripe::customers::list().send(client).await.map(drop) }),
        // GET /v1/customers/{}
        75 => Box::pin(async {
            stripe::customers::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/customers/{}/balance_transactions
        76 => Box::pin(async {
            stripe::customers::balance_transactions::list("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/customers/{}/balance_transactions/{}
        77 => Box::pin(async {
            stripe::customers::balance_transactions::retrieve("id", "id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/customers/{}/cash_balance
        78 => Box::pin(async {
            stripe::customers::cash_balance::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/customers/{}/cash_balance_transactions
        79 => Box::pin(async {
            stripe::customers::cash_balance_transactions::list("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/customers/{}/cash_balance_transactions/{}
        80 => Box::pin(async {
            stripe::customers::cash_balance_transactions::retrieve("id", "id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/customers/{}/payment_methods
        81 => Box::pin(async {
            stripe::customers::payment_methods::list("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/customers/{}/payment_methods/{}
        82 => Box::pin(async {
            stripe::customers::payment_methods::retrieve("id", "id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/customers/{}/sources
        83 => Box::pin(async {
            stripe::customers::payment_sources::list("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/customers/{}/sources/{}
        84 => Box::pin(async {
            stripe::customers::payment_sources::retrieve("id", "id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/customers/{}/tax_ids
        85 => Box::pin(async {
            stripe::customers::tax_ids::list("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/customers/{}/tax_ids/{}
        86 => Box::pin(async {
            stripe::customers::tax_ids::retrieve("id", "id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/disputes
        87 => Box::pin(async { stripe::disputes::list().send(client).await.map(drop) }),
        // GET /v1/disputes/{}
        88 => Box::pin(async {
            stripe::disputes::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/entitlements/active_entitlements/{}
        89 => Box::pin(async {
            stripe::entitlements::active_entitlements::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/entitlements/features
        90 => Box::pin(async {
            stripe::entitlements::features::list()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/entitlements/features/{}
        91 => Box::pin(async {
            stripe::entitlements::features::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/events
        92 => Box::pin(async { stripe::events::list().send(client).await.map(drop) }),
        // GET /v1/events/{}
        93 => Box::pin(async { stripe::events::retrieve("id").send(client).await.map(drop) }),
        // GET /v1/exchange_rates
        94 => Box::pin(async { stripe::exchange_rates::list().send(client).await.map(drop) }),
        // GET /v1/exchange_rates/{}
        95 => Box::pin(async {
            stripe::exchange_rates::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/file_links
        96 => Box::pin(async { stripe::file_links::list().send(client).await.map(drop) }),
        // GET /v1/file_links/{}
        97 => Box::pin(async {
            stripe::file_links::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/files
        98 => Box::pin(async { stripe::files::list().send(client).await.map(drop) }),
        // GET /v1/files/{}
        99 => Box::pin(async { stripe::files::retrieve("id").send(client).await.map(drop) }),
        // GET /v1/financial_connections/accounts
        100 => Box::pin(async {
            stripe::financial_connections::accounts::list()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/financial_connections/accounts/{}
        101 => Box::pin(async {
            stripe::financial_connections::accounts::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/financial_connections/sessions/{}
        102 => Box::pin(async {
            stripe::financial_connections::sessions::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/financial_connections/transactions/{}
        103 => Box::pin(async {
            stripe::financial_connections::transactions::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/forwarding/requests
        104 => Box::pin(async {
            stripe::forwarding::requests::list()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/forwarding/requests/{}
        105 => Box::pin(async {
            stripe::forwarding::requests::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/identity/verification_reports
        106 => Box::pin(async {
            stripe::identity::verification_reports::list()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/identity/verification_reports/{}
        107 => Box::pin(async {
            stripe::identity::verification_reports::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/identity/verification_sessions
        108 => Box::pin(async {
            stripe::identity::verification_sessions::list()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/identity/verification_sessions/{}
        109 => Box::pin(async {
            stripe::identity::verification_sessions::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/invoice_payments
        110 => Box::pin(async {
            stripe::invoice_payments::list()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/invoice_payments/{}
        111 => Box::pin(async {
            stripe::invoice_payments::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/invoice_rendering_templates
        112 => Box::pin(async {
            stripe::invoice_rendering_templates::list()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/invoice_rendering_templates/{}
        113 => Box::pin(async {
            stripe::invoice_rendering_templates::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/invoiceitems
        114 => Box::pin(async { stripe::invoice_items::list().send(client).await.map(drop) }),
        // GET /v1/invoiceitems/{}
        115 => Box::pin(async {
            stripe::invoice_items::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/invoices
        116 => Box::pin(async { stripe::invoices::list().send(client).await.map(drop) }),
        // GET /v1/invoices/{}
        117 => Box::pin(async {
            stripe::invoices::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/invoices/{}/lines
        118 => Box::pin(async {
            stripe::invoices::line_items::list("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/issuing/authorizations
        119 => Box::pin(async {
            stripe::issuing::authorizations::list()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/issuing/authorizations/{}
        120 => Box::pin(async {
            stripe::issuing::authorizations::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/issuing/cardholders
        121 => Box::pin(async {
            stripe::issuing::cardholders::list()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/issuing/cardholders/{}
        122 => Box::pin(async {
            stripe::issuing::cardholders::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/issuing/cards
        123 => Box::pin(async { stripe::issuing::cards::list().send(client).await.map(drop) }),
        // GET /v1/issuing/cards/{}
        124 => Box::pin(async {
            stripe::issuing::cards::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/issuing/disputes
        125 => Box::pin(async {
            stripe::issuing::disputes::list()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/issuing/disputes/{}
        126 => Box::pin(async {
            stripe::issuing::disputes::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/issuing/personalization_designs
        127 => Box::pin(async {
            stripe::issuing::personalization_designs::list()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/issuing/personalization_designs/{}
        128 => Box::pin(async {
            stripe::issuing::personalization_designs::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/issuing/physical_bundles
        129 => Box::pin(async {
            stripe::issuing::physical_bundles::list()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/issuing/physical_bundles/{}
        130 => Box::pin(async {
            stripe::issuing::physical_bundles::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/issuing/tokens/{}
        131 => Box::pin(async {
            stripe::issuing::tokens::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/issuing/transactions
        132 => Box::pin(async {
            stripe::issuing::transactions::list()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/issuing/transactions/{}
        133 => Box::pin(async {
            stripe::issuing::transactions::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/mandates/{}
        134 => Box::pin(async {
            stripe::mandates::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/payment_attempt_records/{}
        135 => Box::pin(async {
            stripe::payment_attempt_records::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/payment_intents
        136 => Box::pin(async { stripe::payment_intents::list().send(client).await.map(drop) }),
        // GET /v1/payment_intents/{}
        137 => Box::pin(async {
            stripe::payment_intents::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/payment_intents/{}/amount_details_line_items
        138 => Box::pin(async {
            stripe::payment_intents::amount_details_line_items::list("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/payment_links
        139 => Box::pin(async { stripe::payment_links::list().send(client).await.map(drop) }),
        // GET /v1/payment_links/{}
        140 => Box::pin(async {
            stripe::payment_links::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/payment_links/{}/line_items
        141 => Box::pin(async {
            stripe::payment_links::line_items::list("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/payment_method_configurations
        142 => Box::pin(async {
            stripe::payment_method_configurations::list()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/payment_method_configurations/{}
        143 => Box::pin(async {
            stripe::payment_method_configurations::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/payment_method_domains
        144 => Box::pin(async {
            stripe::payment_method_domains::list()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/payment_method_domains/{}
        145 => Box::pin(async {
            stripe::payment_method_domains::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/payment_methods
        146 => Box::pin(async { stripe::payment_methods::list().send(client).await.map(drop) }),
        // GET /v1/payment_methods/{}
        147 => Box::pin(async {
            stripe::payment_methods::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/payment_records/{}
        148 => Box::pin(async {
            stripe::payment_records::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/payouts
        149 => Box::pin(async { stripe::payouts::list().send(client).await.map(drop) }),
        // GET /v1/payouts/{}
        150 => Box::pin(async { stripe::payouts::retrieve("id").send(client).await.map(drop) }),
        // GET /v1/plans
        151 => Box::pin(async { stripe::plans::list().send(client).await.map(drop) }),
        // GET /v1/plans/{}
        152 => Box::pin(async { stripe::plans::retrieve("id").send(client).await.map(drop) }),
        // GET /v1/prices
        153 => Box::pin(async { stripe::prices::list().send(client).await.map(drop) }),
        // GET /v1/prices/{}
        154 => Box::pin(async { stripe::prices::retrieve("id").send(client).await.map(drop) }),
        // GET /v1/products
        155 => Box::pin(async { stripe::products::list().send(client).await.map(drop) }),
        // GET /v1/products/{}
        156 => Box::pin(async {
            stripe::products::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/products/{}/features
        157 => Box::pin(async {
            stripe::products::features::list("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/products/{}/features/{}
        158 => Box::pin(async {
            stripe::products::features::retrieve("id", "id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/promotion_codes
        159 => Box::pin(async { stripe::promotion_codes::list().send(client).await.map(drop) }),
        // GET /v1/promotion_codes/{}
        160 => Box::pin(async {
            stripe::promotion_codes::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/quotes
        161 => Box::pin(async { stripe::quotes::list().send(client).await.map(drop) }),
        // GET /v1/quotes/{}
        162 => Box::pin(async { stripe::quotes::retrieve("id").send(client).await.map(drop) }),
        // GET /v1/quotes/{}/computed_upfront_line_items
        163 => Box::pin(async {
            stripe::quotes::computed_upfront_line_items::list("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/quotes/{}/line_items
        164 => Box::pin(async {
            stripe::quotes::line_items::list("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/radar/early_fraud_warnings
        165 => Box::pin(async {
            stripe::radar::early_fraud_warnings::list()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/radar/early_fraud_warnings/{}
        166 => Box::pin(async {
            stripe::radar::early_fraud_warnings::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/radar/value_list_items/{}
        167 => Box::pin(async {
            stripe::radar::value_list_items::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/radar/value_lists
        168 => Box::pin(async {
            stripe::radar::value_lists::list()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/radar/value_lists/{}
        169 => Box::pin(async {
            stripe::radar::value_lists::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/refunds
        170 => Box::pin(async { stripe::refunds::list().send(client).await.map(drop) }),
        // GET /v1/refunds/{}
        171 => Box::pin(async { stripe::refunds::retrieve("id").send(client).await.map(drop) }),
        // GET /v1/reporting/report_runs
        172 => Box::pin(async {
            stripe::reporting::report_runs::list()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/reporting/report_runs/{}
        173 => Box::pin(async {
            stripe::reporting::report_runs::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/reporting/report_types
        174 => Box::pin(async {
            stripe::reporting::report_types::list()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/reporting/report_types/{}
        175 => Box::pin(async {
            stripe::reporting::report_types::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/reviews
        176 => Box::pin(async { stripe::reviews::list().send(client).await.map(drop) }),
        // GET /v1/reviews/{}
        177 => Box::pin(async { stripe::reviews::retrieve("id").send(client).await.map(drop) }),
        // GET /v1/setup_intents
        178 => Box::pin(async { stripe::setup_intents::list().send(client).await.map(drop) }),
        // GET /v1/setup_intents/{}
        179 => Box::pin(async {
            stripe::setup_intents::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/shipping_rates
        180 => Box::pin(async { stripe::shipping_rates::list().send(client).await.map(drop) }),
        // GET /v1/shipping_rates/{}
        181 => Box::pin(async {
            stripe::shipping_rates::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/sigma/scheduled_query_runs
        182 => Box::pin(async {
            stripe::sigma::scheduled_query_runs::list()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/sigma/scheduled_query_runs/{}
        183 => Box::pin(async {
            stripe::sigma::scheduled_query_runs::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/sources/{}
        184 => Box::pin(async { stripe::sources::retrieve("id").send(client).await.map(drop) }),
        // GET /v1/sources/{}/source_transactions
        185 => Box::pin(async {
            stripe::sources::transactions::list("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/subscription_items/{}
        186 => Box::pin(async {
            stripe::subscription_items::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/subscription_schedules
        187 => Box::pin(async {
            stripe::subscription_schedules::list()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/subscription_schedules/{}
        188 => Box::pin(async {
            stripe::subscription_schedules::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/subscriptions
        189 => Box::pin(async { stripe::subscriptions::list().send(client).await.map(drop) }),
        // GET /v1/subscriptions/{}
        190 => Box::pin(async {
            stripe::subscriptions::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/tax/calculations/{}
        191 => Box::pin(async {
            stripe::tax::calculations::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/tax/calculations/{}/line_items
        192 => Box::pin(async {
            stripe::tax::calculations::line_items::list("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/tax/registrations
        193 => Box::pin(async {
            stripe::tax::registrations::list()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/tax/registrations/{}
        194 => Box::pin(async {
            stripe::tax::registrations::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/tax/settings
        195 => Box::pin(async {
            stripe::tax::settings::retrieve()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/tax/transactions/{}
        196 => Box::pin(async {
            stripe::tax::transactions::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/tax/transactions/{}/line_items
        197 => Box::pin(async {
            stripe::tax::transactions::line_items::list("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/tax_codes
        198 => Box::pin(async { stripe::tax_codes::list().send(client).await.map(drop) }),
        // GET /v1/tax_codes/{}
        199 => Box::pin(async {
            stripe::tax_codes::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/tax_ids
        200 => Box::pin(async { stripe::tax_ids::list().send(client).await.map(drop) }),
        // GET /v1/tax_ids/{}
        201 => Box::pin(async { stripe::tax_ids::retrieve("id").send(client).await.map(drop) }),
        // GET /v1/tax_rates
        202 => Box::pin(async { stripe::tax_rates::list().send(client).await.map(drop) }),
        // GET /v1/tax_rates/{}
        203 => Box::pin(async {
            stripe::tax_rates::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/terminal/configurations
        204 => Box::pin(async {
            stripe::terminal::configurations::list()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/terminal/configurations/{}
        205 => Box::pin(async {
            stripe::terminal::configurations::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/terminal/locations
        206 => Box::pin(async {
            stripe::terminal::locations::list()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/terminal/locations/{}
        207 => Box::pin(async {
            stripe::terminal::locations::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/terminal/readers
        208 => Box::pin(async {
            stripe::terminal::readers::list()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/terminal/readers/{}
        209 => Box::pin(async {
            stripe::terminal::readers::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/test_helpers/test_clocks
        210 => Box::pin(async {
            stripe::test_helpers::test_clocks::list()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/test_helpers/test_clocks/{}
        211 => Box::pin(async {
            stripe::test_helpers::test_clocks::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/tokens/{}
        212 => Box::pin(async { stripe::tokens::retrieve("id").send(client).await.map(drop) }),
        // GET /v1/topups
        213 => Box::pin(async { stripe::topups::list().send(client).await.map(drop) }),
        // GET /v1/topups/{}
        214 => Box::pin(async { stripe::topups::retrieve("id").send(client).await.map(drop) }),
        // GET /v1/transfers
        215 => Box::pin(async { stripe::transfers::list().send(client).await.map(drop) }),
        // GET /v1/transfers/{}
        216 => Box::pin(async {
            stripe::transfers::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/transfers/{}/reversals
        217 => Box::pin(async {
            stripe::transfers::reversals::list("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/transfers/{}/reversals/{}
        218 => Box::pin(async {
            stripe::transfers::reversals::retrieve("id", "id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/treasury/credit_reversals/{}
        219 => Box::pin(async {
            stripe::treasury::credit_reversals::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/treasury/debit_reversals/{}
        220 => Box::pin(async {
            stripe::treasury::debit_reversals::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/treasury/financial_accounts
        221 => Box::pin(async {
            stripe::treasury::financial_accounts::list()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/treasury/financial_accounts/{}
        222 => Box::pin(async {
            stripe::treasury::financial_accounts::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/treasury/financial_accounts/{}/features
        223 => Box::pin(async {
            stripe::treasury::financial_accounts::features::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/treasury/inbound_transfers/{}
        224 => Box::pin(async {
            stripe::treasury::inbound_transfers::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/treasury/outbound_payments/{}
        225 => Box::pin(async {
            stripe::treasury::outbound_payments::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/treasury/outbound_transfers/{}
        226 => Box::pin(async {
            stripe::treasury::outbound_transfers::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/treasury/received_credits/{}
        227 => Box::pin(async {
            stripe::treasury::received_credits::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/treasury/received_debits/{}
        228 => Box::pin(async {
            stripe::treasury::received_debits::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/treasury/transaction_entries/{}
        229 => Box::pin(async {
            stripe::treasury::transaction_entries::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/treasury/transactions/{}
        230 => Box::pin(async {
            stripe::treasury::transactions::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/webhook_endpoints
        231 => Box::pin(async {
            stripe::webhook_endpoints::list()
                .send(client)
                .await
                .map(drop)
        }),
        // GET /v1/webhook_endpoints/{}
        232 => Box::pin(async {
            stripe::webhook_endpoints::retrieve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/accounts
        233 => Box::pin(async { stripe::accounts::create().send(client).await.map(drop) }),
        // POST /v1/accounts/{}
        234 => Box::pin(async { stripe::accounts::update("id").send(client).await.map(drop) }),
        // POST /v1/accounts/{}/capabilities/{}
        235 => Box::pin(async {
            stripe::accounts::capabilities::update("id", "id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/accounts/{}/external_accounts/{}
        236 => Box::pin(async {
            stripe::accounts::external_accounts::update("id", "id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/accounts/{}/login_links
        237 => Box::pin(async {
            stripe::accounts::login_links::create("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/accounts/{}/persons
        238 => Box::pin(async {
            stripe::accounts::persons::create("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/accounts/{}/persons/{}
        239 => Box::pin(async {
            stripe::accounts::persons::update("id", "id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/application_fees/{}/refunds
        240 => Box::pin(async {
            stripe::application_fees::refunds::create("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/application_fees/{}/refunds/{}
        241 => Box::pin(async {
            stripe::application_fees::refunds::update("id", "id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/balance_settings
        242 => Box::pin(async {
            stripe::balance_settings::update()
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/billing/alerts/{}/activate
        243 => Box::pin(async {
            stripe::billing::alerts::activate("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/billing/alerts/{}/archive
        244 => Box::pin(async {
            stripe::billing::alerts::archive("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/billing/alerts/{}/deactivate
        245 => Box::pin(async {
            stripe::billing::alerts::deactivate("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/billing/credit_grants/{}
        246 => Box::pin(async {
            stripe::billing::credit_grants::update("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/billing/credit_grants/{}/expire
        247 => Box::pin(async {
            stripe::billing::credit_grants::expire("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/billing/credit_grants/{}/void
        248 => Box::pin(async {
            stripe::billing::credit_grants::void_grant("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/billing/meters/{}
        249 => Box::pin(async {
            stripe::billing::meters::update("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/billing/meters/{}/deactivate
        250 => Box::pin(async {
            stripe::billing::meters::deactivate("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/billing/meters/{}/reactivate
        251 => Box::pin(async {
            stripe::billing::meters::reactivate("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/billing_portal/configurations/{}
        252 => Box::pin(async {
            stripe::billing_portal::configurations::update("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/billing_portal/sessions
        253 => Box::pin(async {
            stripe::billing_portal::sessions::create()
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/charges
        254 => Box::pin(async { stripe::charges::create().send(client).await.map(drop) }),
        // POST /v1/charges/{}
        255 => Box::pin(async { stripe::charges::update("id").send(client).await.map(drop) }),
        // POST /v1/charges/{}/capture
        256 => Box::pin(async { stripe::charges::capture("id").send(client).await.map(drop) }),
        // POST /v1/checkout/sessions
        257 => Box::pin(async {
            stripe::checkout::sessions::create()
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/checkout/sessions/{}
        258 => Box::pin(async {
            stripe::checkout::sessions::update("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/checkout/sessions/{}/expire
        259 => Box::pin(async {
            stripe::checkout::sessions::expire("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/climate/orders/{}
        260 => Box::pin(async {
            stripe::climate::orders::update("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/climate/orders/{}/cancel
        261 => Box::pin(async {
            stripe::climate::orders::cancel("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/coupons
        262 => Box::pin(async { stripe::coupons::create().send(client).await.map(drop) }),
        // POST /v1/coupons/{}
        263 => Box::pin(async { stripe::coupons::update("id").send(client).await.map(drop) }),
        // POST /v1/credit_notes/{}
        264 => Box::pin(async {
            stripe::credit_notes::update("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/credit_notes/{}/void
        265 => Box::pin(async {
            stripe::credit_notes::void_credit_note("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/customers
        266 => Box::pin(async { stripe::customers::create().send(client).await.map(drop) }),
        // POST /v1/customers/{}
        267 => Box::pin(async { stripe::customers::update("id").send(client).await.map(drop) }),
        // POST /v1/customers/{}/balance_transactions/{}
        268 => Box::pin(async {
            stripe::customers::balance_transactions::update("id", "id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/customers/{}/cash_balance
        269 => Box::pin(async {
            stripe::customers::cash_balance::update("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/customers/{}/sources/{}
        270 => Box::pin(async {
            stripe::customers::payment_sources::update("id", "id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/customers/{}/sources/{}/verify
        271 => Box::pin(async {
            stripe::customers::payment_sources::verify("id", "id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/disputes/{}
        272 => Box::pin(async { stripe::disputes::update("id").send(client).await.map(drop) }),
        // POST /v1/disputes/{}/close
        273 => Box::pin(async { stripe::disputes::close("id").send(client).await.map(drop) }),
        // POST /v1/entitlements/features/{}
        274 => Box::pin(async {
            stripe::entitlements::features::update("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/ephemeral_keys
        275 => Box::pin(async {
            stripe::ephemeral_keys::create()
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/file_links/{}
        276 => Box::pin(async {
            stripe::file_links::update("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/financial_connections/accounts/{}/disconnect
        277 => Box::pin(async {
            stripe::financial_connections::accounts::disconnect("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/identity/verification_sessions
        278 => Box::pin(async {
            stripe::identity::verification_sessions::create()
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/identity/verification_sessions/{}
        279 => Box::pin(async {
            stripe::identity::verification_sessions::update("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/identity/verification_sessions/{}/cancel
        280 => Box::pin(async {
            stripe::identity::verification_sessions::cancel("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/identity/verification_sessions/{}/redact
        281 => Box::pin(async {
            stripe::identity::verification_sessions::redact("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/invoice_rendering_templates/{}/archive
        282 => Box::pin(async {
            stripe::invoice_rendering_templates::archive("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/invoice_rendering_templates/{}/unarchive
        283 => Box::pin(async {
            stripe::invoice_rendering_templates::unarchive("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/invoiceitems
        284 => Box::pin(async { stripe::invoice_items::create().send(client).await.map(drop) }),
        // POST /v1/invoiceitems/{}
        285 => Box::pin(async {
            stripe::invoice_items::update("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/invoices
        286 => Box::pin(async { stripe::invoices::create().send(client).await.map(drop) }),
        // POST /v1/invoices/create_preview
        287 => Box::pin(async {
            stripe::invoices::create_preview()
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/invoices/{}
        288 => Box::pin(async { stripe::invoices::update("id").send(client).await.map(drop) }),
        // POST /v1/invoices/{}/attach_payment
        289 => Box::pin(async {
            stripe::invoices::attach_payment("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/invoices/{}/finalize
        290 => Box::pin(async {
            stripe::invoices::finalize_invoice("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/invoices/{}/lines/{}
        291 => Box::pin(async {
            stripe::invoices::line_items::update("id", "id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/invoices/{}/mark_uncollectible
        292 => Box::pin(async {
            stripe::invoices::mark_uncollectible("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/invoices/{}/pay
        293 => Box::pin(async { stripe::invoices::pay("id").send(client).await.map(drop) }),
        // POST /v1/invoices/{}/send
        294 => Box::pin(async {
            stripe::invoices::send_invoice("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/invoices/{}/void
        295 => Box::pin(async {
            stripe::invoices::void_invoice("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/issuing/authorizations/{}
        296 => Box::pin(async {
            stripe::issuing::authorizations::update("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/issuing/authorizations/{}/approve
        297 => Box::pin(async {
            stripe::issuing::authorizations::approve("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/issuing/authorizations/{}/decline
        298 => Box::pin(async {
            stripe::issuing::authorizations::decline("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/issuing/cardholders/{}
        299 => Box::pin(async {
            stripe::issuing::cardholders::update("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/issuing/cards/{}
        300 => Box::pin(async {
            stripe::issuing::cards::update("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/issuing/disputes
        301 => Box::pin(async {
            stripe::issuing::disputes::create()
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/issuing/disputes/{}
        302 => Box::pin(async {
            stripe::issuing::disputes::update("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/issuing/disputes/{}/submit
        303 => Box::pin(async {
            stripe::issuing::disputes::submit("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/issuing/personalization_designs/{}
        304 => Box::pin(async {
            stripe::issuing::personalization_designs::update("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/issuing/transactions/{}
        305 => Box::pin(async {
            stripe::issuing::transactions::update("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/payment_intents/{}
        306 => Box::pin(async {
            stripe::payment_intents::update("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/payment_intents/{}/apply_customer_balance
        307 => Box::pin(async {
            stripe::payment_intents::apply_customer_balance("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/payment_intents/{}/cancel
        308 => Box::pin(async {
            stripe::payment_intents::cancel("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/payment_intents/{}/capture
        309 => Box::pin(async {
            stripe::payment_intents::capture("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/payment_intents/{}/confirm
        310 => Box::pin(async {
            stripe::payment_intents::confirm("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/payment_intents/{}/verify_microdeposits
        311 => Box::pin(async {
            stripe::payment_intents::verify_microdeposits("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/payment_links/{}
        312 => Box::pin(async {
            stripe::payment_links::update("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/payment_method_configurations
        313 => Box::pin(async {
            stripe::payment_method_configurations::create()
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/payment_method_configurations/{}
        314 => Box::pin(async {
            stripe::payment_method_configurations::update("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/payment_method_domains/{}
        315 => Box::pin(async {
            stripe::payment_method_domains::update("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/payment_method_domains/{}/validate
        316 => Box::pin(async {
            stripe::payment_method_domains::validate("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/payment_methods
        317 => Box::pin(async {
            stripe::payment_methods::create()
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/payment_methods/{}
        318 => Box::pin(async {
            stripe::payment_methods::update("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/payment_methods/{}/attach
        319 => Box::pin(async {
            stripe::payment_methods::attach("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/payment_methods/{}/detach
        320 => Box::pin(async {
            stripe::payment_methods::detach("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/payment_records/{}/report_payment_attempt_informational
        321 => Box::pin(async {
            stripe::payment_records::report_payment_attempt_informational("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/payouts/{}
        322 => Box::pin(async { stripe::payouts::update("id").send(client).await.map(drop) }),
        // POST /v1/payouts/{}/cancel
        323 => Box::pin(async { stripe::payouts::cancel("id").send(client).await.map(drop) }),
        // POST /v1/payouts/{}/reverse
        324 => Box::pin(async { stripe::payouts::reverse("id").send(client).await.map(drop) }),
        // POST /v1/plans/{}
        325 => Box::pin(async { stripe::plans::update("id").send(client).await.map(drop) }),
        // POST /v1/prices/{}
        326 => Box::pin(async { stripe::prices::update("id").send(client).await.map(drop) }),
        // POST /v1/products/{}
        327 => Box::pin(async { stripe::products::update("id").send(client).await.map(drop) }),
        // POST /v1/promotion_codes/{}
        328 => Box::pin(async {
            stripe::promotion_codes::update("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/quotes
        329 => Box::pin(async { stripe::quotes::create().send(client).await.map(drop) }),
        // POST /v1/quotes/{}
        330 => Box::pin(async { stripe::quotes::update("id").send(client).await.map(drop) }),
        // POST /v1/quotes/{}/accept
        331 => Box::pin(async { stripe::quotes::accept("id").send(client).await.map(drop) }),
        // POST /v1/quotes/{}/cancel
        332 => Box::pin(async { stripe::quotes::cancel("id").send(client).await.map(drop) }),
        // POST /v1/quotes/{}/finalize
        333 => Box::pin(async {
            stripe::quotes::finalize_quote("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/radar/value_lists/{}
        334 => Box::pin(async {
            stripe::radar::value_lists::update("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/refunds
        335 => Box::pin(async { stripe::refunds::create().send(client).await.map(drop) }),
        // POST /v1/refunds/{}
        336 => Box::pin(async { stripe::refunds::update("id").send(client).await.map(drop) }),
        // POST /v1/refunds/{}/cancel
        337 => Box::pin(async { stripe::refunds::cancel("id").send(client).await.map(drop) }),
        // POST /v1/reviews/{}/approve
        338 => Box::pin(async { stripe::reviews::approve("id").send(client).await.map(drop) }),
        // POST /v1/setup_intents
        339 => Box::pin(async { stripe::setup_intents::create().send(client).await.map(drop) }),
        // POST /v1/setup_intents/{}
        340 => Box::pin(async {
            stripe::setup_intents::update("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/setup_intents/{}/cancel
        341 => Box::pin(async {
            stripe::setup_intents::cancel("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/setup_intents/{}/confirm
        342 => Box::pin(async {
            stripe::setup_intents::confirm("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/setup_intents/{}/verify_microdeposits
        343 => Box::pin(async {
            stripe::setup_intents::verify_microdeposits("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/shipping_rates/{}
        344 => Box::pin(async {
            stripe::shipping_rates::update("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/sources
        345 => Box::pin(async { stripe::sources::create().send(client).await.map(drop) }),
        // POST /v1/sources/{}
        346 => Box::pin(async { stripe::sources::update("id").send(client).await.map(drop) }),
        // POST /v1/subscription_items/{}
        347 => Box::pin(async {
            stripe::subscription_items::update("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/subscription_schedules
        348 => Box::pin(async {
            stripe::subscription_schedules::create()
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/subscription_schedules/{}
        349 => Box::pin(async {
            stripe::subscription_schedules::update("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/subscription_schedules/{}/cancel
        350 => Box::pin(async {
            stripe::subscription_schedules::cancel("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/subscription_schedules/{}/release
        351 => Box::pin(async {
            stripe::subscription_schedules::release("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/subscriptions
        352 => Box::pin(async { stripe::subscriptions::create().send(client).await.map(drop) }),
        // POST /v1/subscriptions/{}
        353 => Box::pin(async {
            stripe::subscriptions::update("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/subscriptions/{}/resume
        354 => Box::pin(async {
            stripe::subscriptions::resume("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/tax/registrations/{}
        355 => Box::pin(async {
            stripe::tax::registrations::update("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/tax/settings
        356 => Box::pin(async { stripe::tax::settings::update().send(client).await.map(drop) }),
        // POST /v1/tax_rates/{}
        357 => Box::pin(async { stripe::tax_rates::update("id").send(client).await.map(drop) }),
        // POST /v1/terminal/configurations
        358 => Box::pin(async {
            stripe::terminal::configurations::create()
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/terminal/configurations/{}
        359 => Box::pin(async {
            stripe::terminal::configurations::update("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/terminal/connection_tokens
        360 => Box::pin(async {
            stripe::terminal::connection_tokens::create()
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/terminal/locations
        361 => Box::pin(async {
            stripe::terminal::locations::create()
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/terminal/locations/{}
        362 => Box::pin(async {
            stripe::terminal::locations::update("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/terminal/readers/{}
        363 => Box::pin(async {
            stripe::terminal::readers::update("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/terminal/readers/{}/cancel_action
        364 => Box::pin(async {
            stripe::terminal::readers::cancel_action("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/terminal/readers/{}/refund_payment
        365 => Box::pin(async {
            stripe::terminal::readers::refund_payment("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/test_helpers/confirmation_tokens
        366 => Box::pin(async {
            stripe::test_helpers::confirmation_tokens::create()
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/test_helpers/issuing/authorizations/{}/capture
        367 => Box::pin(async {
            stripe::test_helpers::issuing::authorizations::capture("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/test_helpers/issuing/authorizations/{}/expire
        368 => Box::pin(async {
            stripe::test_helpers::issuing::authorizations::expire("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/test_helpers/issuing/authorizations/{}/reverse
        369 => Box::pin(async {
            stripe::test_helpers::issuing::authorizations::reverse("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/test_helpers/issuing/cards/{}/shipping/deliver
        370 => Box::pin(async {
            stripe::test_helpers::issuing::cards::deliver_card("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/test_helpers/issuing/cards/{}/shipping/fail
        371 => Box::pin(async {
            stripe::test_helpers::issuing::cards::fail_card("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/test_helpers/issuing/cards/{}/shipping/return
        372 => Box::pin(async {
            stripe::test_helpers::issuing::cards::return_card("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/test_helpers/issuing/cards/{}/shipping/ship
        373 => Box::pin(async {
            stripe::test_helpers::issuing::cards::ship_card("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/test_helpers/issuing/cards/{}/shipping/submit
        374 => Box::pin(async {
            stripe::test_helpers::issuing::cards::submit_card("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/test_helpers/issuing/transactions/{}/refund
        375 => Box::pin(async {
            stripe::test_helpers::issuing::transactions::refund("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/test_helpers/refunds/{}/expire
        376 => Box::pin(async {
            stripe::test_helpers::refunds::expire("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/test_helpers/terminal/readers/{}/present_payment_method
        377 => Box::pin(async {
            stripe::test_helpers::terminal::readers::present_payment_method("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/test_helpers/terminal/readers/{}/succeed_input_collection
        378 => Box::pin(async {
            stripe::test_helpers::terminal::readers::succeed_input_collection("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/test_helpers/terminal/readers/{}/timeout_input_collection
        379 => Box::pin(async {
            stripe::test_helpers::terminal::readers::timeout_input_collection("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/test_helpers/treasury/inbound_transfers/{}/fail
        380 => Box::pin(async {
            stripe::test_helpers::treasury::inbound_transfers::fail("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/test_helpers/treasury/inbound_transfers/{}/return
        381 => Box::pin(async {
            stripe::test_helpers::treasury::inbound_transfers::return_inbound_transfer("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/test_helpers/treasury/inbound_transfers/{}/succeed
        382 => Box::pin(async {
            stripe::test_helpers::treasury::inbound_transfers::succeed("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/test_helpers/treasury/outbound_payments/{}/fail
        383 => Box::pin(async {
            stripe::test_helpers::treasury::outbound_payments::fail("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/test_helpers/treasury/outbound_payments/{}/post
        384 => Box::pin(async {
            stripe::test_helpers::treasury::outbound_payments::post("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/test_helpers/treasury/outbound_payments/{}/return
        385 => Box::pin(async {
            stripe::test_helpers::treasury::outbound_payments::return_outbound_payment("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/test_helpers/treasury/outbound_transfers/{}/fail
        386 => Box::pin(async {
            stripe::test_helpers::treasury::outbound_transfers::fail("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/test_helpers/treasury/outbound_transfers/{}/post
        387 => Box::pin(async {
            stripe::test_helpers::treasury::outbound_transfers::post("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/test_helpers/treasury/outbound_transfers/{}/return
        388 => Box::pin(async {
            stripe::test_helpers::treasury::outbound_transfers::return_outbound_transfer("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/tokens
        389 => Box::pin(async { stripe::tokens::create().send(client).await.map(drop) }),
        // POST /v1/topups/{}
        390 => Box::pin(async { stripe::topups::update("id").send(client).await.map(drop) }),
        // POST /v1/topups/{}/cancel
        391 => Box::pin(async { stripe::topups::cancel("id").send(client).await.map(drop) }),
        // POST /v1/transfers/{}
        392 => Box::pin(async { stripe::transfers::update("id").send(client).await.map(drop) }),
        // POST /v1/transfers/{}/reversals
        393 => Box::pin(async {
            stripe::transfers::reversals::create("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/transfers/{}/reversals/{}
        394 => Box::pin(async {
            stripe::transfers::reversals::update("id", "id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/treasury/financial_accounts/{}
        395 => Box::pin(async {
            stripe::treasury::financial_accounts::update("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/treasury/financial_accounts/{}/close
        396 => Box::pin(async {
            stripe::treasury::financial_accounts::close("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/treasury/financial_accounts/{}/features
        397 => Box::pin(async {
            stripe::treasury::financial_accounts::features::update("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/treasury/inbound_transfers/{}/cancel
        398 => Box::pin(async {
            stripe::treasury::inbound_transfers::cancel("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/treasury/outbound_payments/{}/cancel
        399 => Box::pin(async {
            stripe::treasury::outbound_payments::cancel("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/treasury/outbound_transfers/{}/cancel
        400 => Box::pin(async {
            stripe::treasury::outbound_transfers::cancel("id")
                .send(client)
                .await
                .map(drop)
        }),
        // POST /v1/webhook_endpoints/{}
        401 => Box::pin(async {
            stripe::webhook_endpoints::update("id")
                .send(client)
                .await
                .map(drop)
        }),
        _ => Box::pin(async { Ok(()) }),
    }
}
