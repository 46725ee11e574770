//! A shop that takes a payment and hears of it.
#![forbid(unsafe_code)]

use stripe::{Client, Error, Event, PaymentIntent, WebhookError, payment_intents, webhook};

/// Begins a payment.
///
/// # Errors
/// Stripe refuses it, or does not answer.
pub async fn begin(client: &Client, cents: i64) -> Result<PaymentIntent, Error> {
    payment_intents::create(cents, "eur").send(client).await
}

/// What an event that was delivered to the shop is about: its type.
///
/// # Errors
/// The delivery is not one of Stripe's.
pub fn heard(
    webhook: &webhook::Webhook,
    body: &[u8],
    signature: &str,
) -> Result<String, WebhookError> {
    let event: Event = webhook.event(body, signature)?;
    Ok(event.type_.to_string())
}
