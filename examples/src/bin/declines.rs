//! What to do when a payment fails: by the kind of the error, and for a card by its decline code.

use examples::Failure;
use stripe::{Client, Error, ErrorKind, PaymentIntent, payment_intents};
use stripe_mock::Misbehaviour;

// ANCHOR: advice
/// What to tell the customer, or the program.
fn advice(error: &Error) -> &'static str {
    if error.call_succeeded() {
        // Stripe did it, but the response cannot be read: look it up by `error.object_id()`.
        return "do not send it again";
    }
    match error.kind() {
        ErrorKind::Card => match error.decline_code().or(error.code()) {
            Some("insufficient_funds" | "card_velocity_exceeded") => "use another card",
            Some("expired_card" | "incorrect_number" | "incorrect_cvc") => "check the card",
            Some("authentication_required") => "confirm the payment with your bank",
            Some("try_again_later" | "processing_error" | "issuer_not_available") => {
                "try again later"
            }
            // Never tell a thief that the card is known to be stolen.
            _ => "the card was declined: use another one",
        },
        ErrorKind::Connection | ErrorKind::Timeout => "try again with the same idempotency key",
        ErrorKind::RateLimit => "slow down",
        _ => "an error of the program: log the request id",
    }
}
// ANCHOR_END: advice

// ANCHOR: declined
async fn pay(client: &Client, payment_method: &str) -> Option<PaymentIntent> {
    let result = payment_intents::create(2000, "usd")
        .payment_method(payment_method)
        .payment_method_types(["card"])
        .confirm(true)
        .send(client)
        .await;
    match result {
        Ok(intent) => Some(intent),
        Err(error) => {
            println!(
                "{error}: {} (request {:?})",
                advice(&error),
                error.request_id()
            );
            // The PaymentIntent is in the error, and takes another payment method.
            error.object::<PaymentIntent>().and_then(Result::ok)
        }
    }
}
// ANCHOR_END: declined

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Failure> {
    let stripe = examples::start().await?;
    if let Some(mock) = stripe.mock() {
        mock.on("PostPaymentIntents")?
            .once()
            .then(Misbehaviour::fail(402));
    }
    pay(&stripe, "pm_card_chargeDeclinedInsufficientFunds").await;
    pay(&stripe, "pm_card_visa").await;
    Ok(())
}
