//! A page of Stripe's where customers manage their subscriptions and cards themselves.

use examples::Failure;
use stripe::{Client, billing_portal, customers};

// ANCHOR: portal
/// The URL works for a few minutes, for this customer.
async fn portal_url(client: &Client, customer: &str) -> Result<String, stripe::Error> {
    let session = billing_portal::sessions::create()
        .customer(customer)
        .return_url("https://example.com/account")
        .send(client)
        .await?;
    Ok(session.url)
}
// ANCHOR_END: portal

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Failure> {
    let client = examples::start().await?;
    let customer = customers::create().send(&client).await?;
    println!("{}", portal_url(&client, customer.id.as_str()).await?);
    Ok(())
}
