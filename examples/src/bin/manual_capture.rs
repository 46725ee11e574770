//! Reserves an amount on a card, and takes a part of it later.

use examples::Failure;
use stripe::payment_intents::{self, create};
use stripe::{Client, PaymentIntent};

// ANCHOR: capture
async fn reserve_and_take(client: &Client) -> Result<PaymentIntent, stripe::Error> {
    let intent = payment_intents::create(5000, "usd")
        .payment_method("pm_card_visa")
        .payment_method_types(["card"])
        .capture_method(create::CaptureMethod::Manual)
        .confirm(true)
        .send(client)
        .await?;
    // The rest is released.
    payment_intents::capture(&intent.id)
        .amount_to_capture(4200)
        .send(client)
        .await
}
// ANCHOR_END: capture

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Failure> {
    let client = examples::start().await?;
    let intent = reserve_and_take(&client).await?;
    println!("{} is {}", intent.id, intent.status);
    Ok(())
}
