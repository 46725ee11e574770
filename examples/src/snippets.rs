//! Parts of the guide that are not in any of the programs.

use std::time::Duration;

use stripe::{Client, Error, customers};

// ANCHOR: settings
/// Every setting has a default; these are the ones that are changed most.
///
/// # Errors
/// The settings do not go together.
pub fn client(key: &str) -> Result<Client, Error> {
    Client::builder(key)
        .timeout(Duration::from_secs(30))
        .max_retries(4)
        .retry_rate_limits(true)
        .app_info("my-shop", Some("1.2.0"), Some("https://example.com"))
        .build()
}
// ANCHOR_END: settings

// ANCHOR: inspect
/// A request is a value: a test can look at it without a client.
pub fn inspect() {
    let request = customers::update("cus_123")
        .name("Jenny Rosen")
        .clear_metadata();
    assert_eq!(request.path(), "/v1/customers/cus_123");
    assert_eq!(
        request.body().as_deref(),
        Some("name=Jenny%20Rosen&metadata=")
    );
}
// ANCHOR_END: inspect

// ANCHOR: optional
/// A setter returns the request, so assign it.
pub fn optional(email: Option<&str>) -> customers::CreateRequest {
    let mut request = customers::create();
    if let Some(email) = email {
        request = request.email(email);
    }
    request
}
// ANCHOR_END: optional

// ANCHOR: response
/// Status, request id and attempts of a call that succeeded.
///
/// # Errors
/// As of any call.
pub async fn response(client: &Client) -> Result<(), Error> {
    let response = customers::create().send(client).with_response().await?;
    println!(
        "{} in {} attempts, request {:?}",
        response.status(),
        response.tries(),
        response.request_id()
    );
    println!("{}", response.value.id);
    Ok(())
}
// ANCHOR_END: response

// ANCHOR: version
/// Another API version for every request of a client.
///
/// # Errors
/// The settings do not go together.
pub fn pinned(key: &str) -> Result<Client, Error> {
    Client::builder(key)
        .stripe_version("2025-03-31.basil")
        .build()
}
// ANCHOR_END: version

// ANCHOR: token_request
/// What the card token request sends, seen without sending it.
pub fn token_request() {
    use stripe::tokens::create;

    let request = create().card(create::Card::new("4242424242424242", "5", "2030").cvc("314"));
    assert_eq!(request.path(), "/v1/tokens");
    assert_eq!(
        request.body().as_deref(),
        Some("card[number]=4242424242424242&card[exp_month]=5&card[exp_year]=2030&card[cvc]=314"),
    );
}
// ANCHOR_END: token_request

// ANCHOR: either
/// `source` takes a token, or the details of a card, or of a bank account.
pub fn either() {
    use stripe::customers::payment_sources::create;
    use stripe::customers::payment_sources::create::source::{BankAccount, Card};

    let token = create("cus_123", "tok_visa");
    let card = create("cus_123", Card::new("4242424242424242", 8, 2030));
    let account = create("cus_123", BankAccount::new("000123456789", "US"));
    assert_eq!(token.body().as_deref(), Some("source=tok_visa"));
    for request in [card, account] {
        assert!(
            request
                .body()
                .is_some_and(|body| body.starts_with("source[object]="))
        );
    }
}
// ANCHOR_END: either

// ANCHOR: older_cards
/// One card of a customer, and the first ten.
///
/// # Errors
/// As of any call.
#[expect(deprecated, reason = "shows the older operations")]
pub async fn older_cards(client: &Client) -> Result<(), Error> {
    let card = customers::cards::retrieve("cus_123", "card_123")
        .send(client)
        .await?;
    println!("{} ending in {}", card.brand, card.last4);
    let cards = customers::cards::list("cus_123")
        .limit(10)
        .send(client)
        .await?;
    println!("{} cards", cards.data.len());
    Ok(())
}
// ANCHOR_END: older_cards

// ANCHOR: unknown
/// Stripe adds values and kinds of objects at any time: they arrive as `Unknown`.
pub fn refund_reason(refund: &stripe::Refund) -> String {
    use stripe::refund::Reason;

    match &refund.reason {
        Some(Reason::Duplicate) => "paid twice".to_owned(),
        Some(Reason::Unknown(value)) => format!("something new: {value}"),
        Some(other) => other.to_string(),
        None => "no reason given".to_owned(),
    }
}
// ANCHOR_END: unknown

// ANCHOR: v2_error
/// Operations of API v2 say which errors they have.
pub async fn v2_error(client: &Client) {
    let request = stripe::v2::core::accounts::create();
    if let Err(error) = request.send(client).await {
        match stripe::v2::core::accounts::CreateRequest::error(&error) {
            Some(Ok(declared)) => println!("{declared:?}"),
            _ => println!("{error}"),
        }
    }
}
// ANCHOR_END: v2_error

// ANCHOR: concurrent
/// Calls at the same time share the connections of the client.
///
/// # Errors
/// As of any call.
pub async fn concurrent(client: &Client) -> Result<(), Error> {
    let (balance, customers) = tokio::try_join!(
        stripe::balance::retrieve().send(client),
        customers::list().limit(3).send(client),
    )?;
    println!(
        "{} customers, live: {}",
        customers.data.len(),
        balance.livemode
    );
    Ok(())
}
// ANCHOR_END: concurrent
