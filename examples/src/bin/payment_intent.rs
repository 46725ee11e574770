//! Takes a payment on a page of one's own: the browser confirms the PaymentIntent with its client secret.

use examples::Failure;
use stripe::payment_intents::{self, create};
use stripe::{Client, PaymentIntent, payment_intent};

// ANCHOR: create
/// For the browser: Stripe's Payment Element takes the card, and confirms the payment with the `client_secret`.
async fn begin(client: &Client) -> Result<PaymentIntent, stripe::Error> {
    payment_intents::create(2000, "usd")
        .automatic_payment_methods(create::AutomaticPaymentMethods::new(true))
        .metadata([("order", "6735")])
        .send(client)
        .await
}
// ANCHOR_END: create

// ANCHOR: confirm
/// Confirms on the server, with a payment method that is there already.
async fn pay(client: &Client, payment_method: &str) -> Result<PaymentIntent, stripe::Error> {
    payment_intents::create(2000, "usd")
        .payment_method(payment_method)
        .payment_method_types(["card"])
        .confirm(true)
        .return_url("https://example.com/paid")
        .send(client)
        .await
}
// ANCHOR_END: confirm

// ANCHOR: status
/// What to do next depends on the status, not on the call having succeeded.
fn next_step(intent: &PaymentIntent) -> &'static str {
    match intent.status {
        payment_intent::Status::Succeeded => "the money is on its way: fulfil the order",
        payment_intent::Status::Processing => "wait for payment_intent.succeeded",
        payment_intent::Status::RequiresAction => "the customer has to act: see next_action",
        payment_intent::Status::RequiresPaymentMethod => "ask for another payment method",
        payment_intent::Status::RequiresCapture => "capture it within a week",
        // Stripe may add a status at any time.
        _ => "look at it in the Dashboard",
    }
}
// ANCHOR_END: status

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Failure> {
    let client = examples::start().await?;
    let intent = begin(&client).await?;
    println!("{} is {}: {}", intent.id, intent.status, next_step(&intent));
    let intent = pay(&client, "pm_card_visa").await?;
    println!("{} is {}: {}", intent.id, intent.status, next_step(&intent));
    Ok(())
}
