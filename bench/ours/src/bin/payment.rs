//! Creates a customer and a payment intent.

use stripe::{Client, Error, customers, payment_intents};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let client = Client::new(std::env::var("STRIPE_SECRET_KEY")?);
    runtime.block_on(pay(&client))?;
    Ok(())
}

async fn pay(client: &Client) -> Result<(), Error> {
    let customer = customers::create()
        .email("jenny@example.com")
        .name("Jenny Rosen")
        .send(client)
        .await?;
    let intent = payment_intents::create(1900, "eur")
        .customer(&customer.id)
        .description("Two rides")
        .send(client)
        .await?;
    println!("{} {} {:?}", customer.id, intent.id, intent.status);
    Ok(())
}
