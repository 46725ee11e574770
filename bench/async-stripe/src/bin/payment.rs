//! Creates a customer and a payment intent.

use stripe::{Client, StripeError};
use stripe_core::customer::CreateCustomer;
use stripe_core::payment_intent::CreatePaymentIntent;
use stripe_types::Currency;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let client = Client::new(std::env::var("STRIPE_SECRET_KEY")?);
    runtime.block_on(pay(&client))?;
    Ok(())
}

async fn pay(client: &Client) -> Result<(), StripeError> {
    let customer = CreateCustomer::new()
        .email("jenny@example.com")
        .name("Jenny Rosen")
        .send(client)
        .await?;
    let intent = CreatePaymentIntent::new(1900, Currency::EUR)
        .customer(customer.id.as_str())
        .description("Two rides")
        .send(client)
        .await?;
    println!("{} {} {:?}", customer.id, intent.id, intent.status);
    Ok(())
}
