//! Gives back a part of a payment, then the rest.

use examples::Failure;
use stripe::{Client, payment_intents, refunds};

// ANCHOR: refund
async fn give_back(client: &Client, payment_intent: &str) -> Result<(), stripe::Error> {
    // With an amount, a part; without, all that is left.
    refunds::create()
        .payment_intent(payment_intent)
        .amount(500)
        .reason(refunds::create::Reason::RequestedByCustomer)
        .send(client)
        .await?;
    let refund = refunds::create()
        .payment_intent(payment_intent)
        .send(client)
        .await?;
    println!("{}: {} {}", refund.id, refund.amount, refund.currency);
    Ok(())
}
// ANCHOR_END: refund

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Failure> {
    let client = examples::start().await?;
    let intent = payment_intents::create(2000, "usd")
        .payment_method("pm_card_visa")
        .payment_method_types(["card"])
        .confirm(true)
        .send(&client)
        .await?;
    give_back(&client, intent.id.as_str()).await?;
    Ok(())
}
