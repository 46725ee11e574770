//! The card endpoints of a customer: create from a token or from details, retrieve, update, list, delete.
//!
//! A server that handles raw card numbers is subject to PCI DSS, and Stripe must enable them for the account:
//! <https://support.stripe.com/questions/enabling-access-to-raw-card-data-apis>. A token keeps them off the server.

use examples::Failure;

// ANCHOR: either
use stripe::customers::payment_sources::{self, create};
use stripe::{Client, PaymentSource, customers};

/// `source` takes a token …
async fn add_token(client: &Client, customer: &str) -> Result<PaymentSource, stripe::Error> {
    payment_sources::create(customer, "tok_visa")
        .send(client)
        .await
}

/// … or the details of a card, or of a bank account.
async fn add_details(client: &Client, customer: &str) -> Result<PaymentSource, stripe::Error> {
    let card = create::source::Card::new("4242424242424242", 8, 2030)
        .cvc("314")
        .name("Jenny Rosen");
    payment_sources::create(customer, card)
        .metadata([("order", "6735")])
        .send(client)
        .await
}
// ANCHOR_END: either

// ANCHOR: rest
async fn manage(client: &Client, customer: &str, card: &str) -> Result<(), stripe::Error> {
    payment_sources::update(customer, card)
        .name("Jenny Rosen-Smith")
        .send(client)
        .await?;
    if let PaymentSource::Card(card) = payment_sources::retrieve(customer, card)
        .send(client)
        .await?
    {
        println!("{} ending in {}", card.brand, card.last4);
    }
    let mut cards = payment_sources::list(customer)
        .object("card")
        .stream(client);
    while let Some(card) = cards.try_next().await? {
        println!("{card:?}");
    }
    let deleted = payment_sources::delete(customer, card).send(client).await?;
    println!("deleted: {}", deleted.is_deleted());
    Ok(())
}
// ANCHOR_END: rest

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Failure> {
    let client = examples::start().await?;
    let customer = customers::create().send(&client).await?;
    add_token(&client, customer.id.as_str()).await?;
    let source = add_details(&client, customer.id.as_str()).await?;
    manage(
        &client,
        customer.id.as_str(),
        source.id().unwrap_or_default(),
    )
    .await?;
    Ok(())
}
