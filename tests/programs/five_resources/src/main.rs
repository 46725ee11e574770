//! Sells something and gives the money back, with five resources of the API: a program of the size that many users of
//! the client have. `.ci/figures.py` measures how long a change in it takes to build.
//!
//! It needs the key of a test account in `STRIPE_SECRET_KEY`.
#![forbid(unsafe_code)]
// A program talks to a terminal.
#![allow(clippy::print_stdout)]

use stripe::{Client, Error, customers, payment_intents, prices, products, refunds};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(sell())?;
    Ok(())
}

async fn sell() -> Result<(), Error> {
    let client = Client::from_env()?;
    let product = products::create("Gold plan").send(&client).await?;
    let price = prices::create("eur")
        .product(&product.id)
        .unit_amount(1900)
        .send(&client)
        .await?;
    let customer = customers::create()
        .email("jenny@example.com")
        .send(&client)
        .await?;
    let payment = payment_intents::create(price.unit_amount.unwrap_or(1900), price.currency)
        .customer(&customer.id)
        .payment_method("pm_card_visa")
        .payment_method_types(["card"])
        .confirm(true)
        .send(&client)
        .await?;
    println!("{}: {:?}", payment.id, payment.status);
    let refund = refunds::create()
        .payment_intent(&payment.id)
        .send(&client)
        .await?;
    println!("{}: {} {}", refund.id, refund.amount, refund.currency);
    let mut intents = payment_intents::list()
        .customer(&customer.id)
        .stream(&client);
    while let Some(intent) = intents.try_next().await? {
        println!("{}: {:?}", intent.id, intent.status);
    }
    Ok(())
}
