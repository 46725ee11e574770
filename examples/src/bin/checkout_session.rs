//! Takes a payment on a page that Stripe hosts, and looks at the session when the customer comes back.

use examples::Failure;

// ANCHOR: create
use stripe::checkout::sessions::{self, create};
use stripe::{CheckoutSession, Client};

/// The customer is sent to the session's `url`, and comes back to `success_url`.
async fn create_session(client: &Client) -> Result<CheckoutSession, stripe::Error> {
    let shirt = create::line_item::price_data::ProductData::new("T-shirt");
    let price = create::line_item::PriceData::new("usd")
        .unit_amount(2000)
        .product_data(shirt);
    sessions::create()
        .mode(create::Mode::Payment)
        .line_items([create::LineItem::new().price_data(price).quantity(1)])
        .customer_email("jenny@example.com")
        .client_reference_id("order-6735")
        .success_url("https://example.com/thanks?session={CHECKOUT_SESSION_ID}")
        .cancel_url("https://example.com/cart")
        .send(client)
        .await
}
// ANCHOR_END: create

// ANCHOR: fulfill
/// Runs for `checkout.session.completed`, and when the customer comes back: whichever is first.
async fn fulfill(client: &Client, session: &str) -> Result<(), stripe::Error> {
    let session = sessions::retrieve(session).send(client).await?;
    if session.payment_status == stripe::checkout_session::PaymentStatus::Unpaid {
        println!("{} is not paid yet", session.id);
        return Ok(());
    }
    let mut items = sessions::line_items::list(&session.id).stream(client);
    while let Some(item) = items.try_next().await? {
        println!("ship {:?} of {:?}", item.quantity, item.description);
    }
    Ok(())
}
// ANCHOR_END: fulfill

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Failure> {
    let client = examples::start().await?;
    let session = create_session(&client).await?;
    println!("send the customer to {:?}", session.url);
    fulfill(&client, session.id.as_str()).await?;
    Ok(())
}
