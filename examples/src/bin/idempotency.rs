//! A call that is safe to repeat: one key for all attempts, timeouts, and what a failure leaves behind.

use std::time::Duration;

use examples::Failure;
use stripe::{Client, PaymentIntent, payment_intents};
use stripe_mock::Misbehaviour;

// ANCHOR: key
/// The key comes from the order, so that a second run of the program pays the same order and not once more.
async fn pay(client: &Client, order: &str) -> Result<PaymentIntent, stripe::Error> {
    let response = payment_intents::create(2000, "usd")
        .payment_method("pm_card_visa")
        .payment_method_types(["card"])
        .confirm(true)
        .idempotency_key(format!("pay-{order}"))
        .timeout(Duration::from_secs(20))
        .max_retries(3)
        .send(client)
        .with_response()
        .await?;
    println!(
        "{} after {} attempts, replayed: {}",
        response.value.id,
        response.tries(),
        response.is_replayed()
    );
    Ok(response.into_value())
}
// ANCHOR_END: key

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Failure> {
    let stripe = examples::start().await?;
    // ANCHOR: failure
    // Two failures, which the client survives.
    if let Some(mock) = stripe.mock() {
        mock.on("PostPaymentIntents")?
            .times(2)
            .then(Misbehaviour::fail(503));
    }
    // ANCHOR_END: failure
    let order = format!("{}", stripe::Timestamp::now());
    pay(&stripe, &order).await?;
    pay(&stripe, &order).await?;
    Ok(())
}
