//! Thirty common tasks, which the pages "Moving here" of the guide show beside other SDKs.

use std::time::Duration;

use stripe::{
    CheckoutSession, checkout, customers, files, invoice_items, invoices, payment_intents, prices,
    products, refunds, setup_intents, subscriptions,
};
use stripe::{
    Client, Customer, Error, ErrorKind, Event, File, Invoice, List, MaybeDeleted, Method, Object,
    PaymentIntent, PaymentSource, Price, Refund, SetupIntent, Subscription, Timestamp, Token,
    Upload, WebhookError,
};

// ANCHOR: client
/// A client with an API key; [`Client::from_env`] takes it from `STRIPE_SECRET_KEY`.
pub fn client() -> Client {
    Client::new("sk_test_123")
}
// ANCHOR_END: client

// ANCHOR: settings
/// A client with settings.
///
/// # Errors
/// The settings do not go together.
pub fn settings() -> Result<Client, Error> {
    Client::builder("sk_test_123")
        .max_retries(3)
        .timeout(Duration::from_secs(20))
        .build()
}
// ANCHOR_END: settings

// ANCHOR: create_customer
/// Creates a customer.
///
/// # Errors
/// As of any call.
pub async fn create_customer(client: &Client) -> Result<Customer, Error> {
    customers::create()
        .email("jenny@example.com")
        .metadata([("order", "6735")])
        .send(client)
        .await
}
// ANCHOR_END: create_customer

// ANCHOR: retrieve_customer
/// Retrieves a customer, who may have been deleted.
///
/// # Errors
/// As of any call.
pub async fn retrieve_customer(client: &Client) -> Result<Option<Customer>, Error> {
    let customer = customers::retrieve("cus_123").send(client).await?;
    Ok(customer.into_present())
}
// ANCHOR_END: retrieve_customer

// ANCHOR: update_customer
/// Updates a customer.
///
/// # Errors
/// As of any call.
pub async fn update_customer(client: &Client) -> Result<Customer, Error> {
    customers::update("cus_123")
        .name("Jenny Rosen")
        .send(client)
        .await
}
// ANCHOR_END: update_customer

// ANCHOR: clear_metadata
/// Clears a field.
///
/// # Errors
/// As of any call.
pub async fn clear_metadata(client: &Client) -> Result<Customer, Error> {
    customers::update("cus_123")
        .clear_metadata()
        .send(client)
        .await
}
// ANCHOR_END: clear_metadata

// ANCHOR: delete_customer
/// Deletes a customer.
///
/// # Errors
/// As of any call.
pub async fn delete_customer(client: &Client) -> Result<(), Error> {
    let deleted = customers::delete("cus_123").send(client).await?;
    println!("{}", deleted.id);
    Ok(())
}
// ANCHOR_END: delete_customer

// ANCHOR: list_customers
/// One page of a list.
///
/// # Errors
/// As of any call.
pub async fn list_customers(client: &Client) -> Result<List<Customer>, Error> {
    customers::list().limit(3).send(client).await
}
// ANCHOR_END: list_customers

// ANCHOR: iterate_customers
/// All items of all pages.
///
/// # Errors
/// As of any call.
pub async fn iterate_customers(client: &Client) -> Result<(), Error> {
    let mut customers = customers::list().limit(100).stream(client);
    while let Some(customer) = customers.try_next().await? {
        println!("{}", customer.id);
    }
    Ok(())
}
// ANCHOR_END: iterate_customers

// ANCHOR: search_customers
/// Searches.
///
/// # Errors
/// As of any call.
pub async fn search_customers(client: &Client) -> Result<(), Error> {
    let found = customers::search("email:'jenny@example.com'")
        .send(client)
        .await?;
    for customer in &found.data {
        println!("{}", customer.id);
    }
    Ok(())
}
// ANCHOR_END: search_customers

// ANCHOR: filter_by_time
/// A list between two points in time.
///
/// # Errors
/// As of any call.
pub async fn filter_by_time(client: &Client) -> Result<List<PaymentIntent>, Error> {
    let (start, end) = (Timestamp::from_unix(1_767_225_600), Timestamp::now());
    payment_intents::list()
        .created(start..end)
        .send(client)
        .await
}
// ANCHOR_END: filter_by_time

// ANCHOR: create_payment
/// Creates a payment; its `client_secret` goes to the browser.
///
/// # Errors
/// As of any call.
pub async fn create_payment(client: &Client) -> Result<PaymentIntent, Error> {
    use payment_intents::create::AutomaticPaymentMethods;

    payment_intents::create(2000, "usd")
        .automatic_payment_methods(AutomaticPaymentMethods::new(true))
        .send(client)
        .await
}
// ANCHOR_END: create_payment

// ANCHOR: confirm_payment
/// Confirms a payment.
///
/// # Errors
/// As of any call.
pub async fn confirm_payment(client: &Client) -> Result<PaymentIntent, Error> {
    payment_intents::confirm("pi_123")
        .payment_method("pm_card_visa")
        .return_url("https://example.com/paid")
        .send(client)
        .await
}
// ANCHOR_END: confirm_payment

// ANCHOR: capture_payment
/// Captures a part of what was reserved.
///
/// # Errors
/// As of any call.
pub async fn capture_payment(client: &Client) -> Result<PaymentIntent, Error> {
    payment_intents::capture("pi_123")
        .amount_to_capture(1500)
        .send(client)
        .await
}
// ANCHOR_END: capture_payment

// ANCHOR: refund
/// Refunds a part of a payment.
///
/// # Errors
/// As of any call.
pub async fn refund(client: &Client) -> Result<Refund, Error> {
    refunds::create()
        .payment_intent("pi_123")
        .amount(500)
        .send(client)
        .await
}
// ANCHOR_END: refund

// ANCHOR: checkout_session
/// A page where the customer pays.
///
/// # Errors
/// As of any call.
pub async fn checkout_session(client: &Client) -> Result<CheckoutSession, Error> {
    use checkout::sessions::create::{LineItem, Mode};

    checkout::sessions::create()
        .mode(Mode::Payment)
        .line_items([LineItem::new().price("price_123").quantity(1)])
        .success_url("https://example.com/thanks")
        .send(client)
        .await
}
// ANCHOR_END: checkout_session

// ANCHOR: setup_intent
/// Saves a payment method for later.
///
/// # Errors
/// As of any call.
pub async fn setup_intent(client: &Client) -> Result<SetupIntent, Error> {
    setup_intents::create()
        .customer("cus_123")
        .send(client)
        .await
}
// ANCHOR_END: setup_intent

// ANCHOR: card_token
/// A token of a card.
///
/// # Errors
/// As of any call.
pub async fn card_token(client: &Client) -> Result<Token, Error> {
    use stripe::tokens::create;

    let card = create::Card::new("4242424242424242", "5", "2030").cvc("314");
    create().card(card).send(client).await
}
// ANCHOR_END: card_token

// ANCHOR: add_card
/// Adds a card to a customer, by a token.
///
/// # Errors
/// As of any call.
pub async fn add_card(client: &Client) -> Result<PaymentSource, Error> {
    customers::payment_sources::create("cus_123", "tok_visa")
        .send(client)
        .await
}
// ANCHOR_END: add_card

// ANCHOR: product_with_price
/// A product with a monthly price.
///
/// # Errors
/// As of any call.
pub async fn product_with_price(client: &Client) -> Result<Price, Error> {
    use prices::create::{Recurring, recurring::Interval};

    let product = products::create("Gold plan").send(client).await?;
    prices::create("usd")
        .product(&product.id)
        .unit_amount(2900)
        .recurring(Recurring::new(Interval::Month))
        .send(client)
        .await
}
// ANCHOR_END: product_with_price

// ANCHOR: subscribe
/// A subscription.
///
/// # Errors
/// As of any call.
pub async fn subscribe(client: &Client) -> Result<Subscription, Error> {
    subscriptions::create()
        .customer("cus_123")
        .items([subscriptions::create::Item::new().price("price_123")])
        .send(client)
        .await
}
// ANCHOR_END: subscribe

// ANCHOR: cancel_subscription
/// Cancels a subscription at once.
///
/// # Errors
/// As of any call.
pub async fn cancel_subscription(client: &Client) -> Result<Subscription, Error> {
    subscriptions::cancel("sub_123").send(client).await
}
// ANCHOR_END: cancel_subscription

// ANCHOR: invoice
/// An invoice with one item.
///
/// # Errors
/// As of any call.
pub async fn invoice(client: &Client) -> Result<Invoice, Error> {
    let invoice = invoices::create().customer("cus_123").send(client).await?;
    invoice_items::create()
        .customer("cus_123")
        .invoice(&invoice.id)
        .amount(1000)
        .currency("usd")
        .send(client)
        .await?;
    invoices::finalize_invoice(&invoice.id).send(client).await
}
// ANCHOR_END: invoice

// ANCHOR: expand
/// A payment with its customer.
///
/// # Errors
/// As of any call; or the customer cannot be decoded.
pub async fn expand(client: &Client) -> Result<(), Box<dyn std::error::Error>> {
    let intent = payment_intents::retrieve("pi_123")
        .expand(PaymentIntent::CUSTOMER)
        .send(client)
        .await?;
    if let Some(customer) = &intent.customer
        && let Some(MaybeDeleted::Present(customer)) =
            customer.decode::<MaybeDeleted<Customer>>()?
    {
        println!("{:?}", customer.email);
    }
    Ok(())
}
// ANCHOR_END: expand

// ANCHOR: idempotency_key
/// An idempotency key of one's own.
///
/// # Errors
/// As of any call.
pub async fn idempotency_key(client: &Client) -> Result<PaymentIntent, Error> {
    payment_intents::create(2000, "usd")
        .idempotency_key("order-6735")
        .send(client)
        .await
}
// ANCHOR_END: idempotency_key

// ANCHOR: connected_account
/// A call on a connected account.
///
/// # Errors
/// As of any call.
pub async fn connected_account(client: &Client) -> Result<Customer, Error> {
    customers::create()
        .stripe_account("acct_123")
        .send(client)
        .await
}
// ANCHOR_END: connected_account

// ANCHOR: errors
/// Errors by their kind.
pub async fn errors(client: &Client) {
    match payment_intents::confirm("pi_123").send(client).await {
        Ok(intent) => println!("{}", intent.status),
        Err(error) => match error.kind() {
            ErrorKind::Card => println!("declined: {:?}", error.decline_code()),
            ErrorKind::InvalidRequest => println!("wrong: {:?}", error.param()),
            ErrorKind::RateLimit => println!("too many requests"),
            _ => println!("{error} (request {:?})", error.request_id()),
        },
    }
}
// ANCHOR_END: errors

// ANCHOR: webhook
/// The event of a delivery, from the body as it came and the header `Stripe-Signature`.
///
/// # Errors
/// The delivery is not genuine, or not an event.
pub fn webhook(body: &[u8], header: &str) -> Result<Event, WebhookError> {
    stripe::Webhook::new("whsec_123").event(body, header)
}
// ANCHOR_END: webhook

// ANCHOR: upload
/// Uploads a file.
///
/// # Errors
/// As of any call; or the file cannot be read.
pub async fn upload(client: &Client) -> Result<File, Error> {
    files::create(
        Upload::path("receipt.png"),
        files::create::Purpose::DisputeEvidence,
    )
    .send(client)
    .await
}
// ANCHOR_END: upload

// ANCHOR: raw_request
/// A call of an endpoint that the crate does not know.
///
/// # Errors
/// As of any call.
pub async fn raw_request(client: &Client) -> Result<Object, Error> {
    client
        .raw(Method::Post, "/v1/new_things")
        .param("name", "x")
        .send(client)
        .await
}
// ANCHOR_END: raw_request
