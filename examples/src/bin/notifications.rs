//! Event notifications of API v2: small, and the object is fetched when it is needed.

use examples::Failure;
use stripe::webhook::{Delivery, Webhook};
use stripe::{Client, V2CoreAccount};

// ANCHOR: notification
/// One endpoint may get both: events with their object, and notifications without.
async fn receive(
    client: &Client,
    webhook: &Webhook,
    body: &[u8],
    signature: &str,
) -> Result<(), Failure> {
    match webhook.delivery(body, signature)? {
        Delivery::Event(event) => println!("{}", event.type_),
        Delivery::Notification(notification) => {
            // In the context of the notification, which may be another account.
            if let Some(account) = notification.fetch_object_as::<V2CoreAccount>(client) {
                println!("{} about {}", notification.type_, account.await?.id);
            }
        }
        _ => println!("something new"),
    }
    Ok(())
}
// ANCHOR_END: notification

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Failure> {
    let client = examples::start().await?;
    let account = stripe::v2::core::accounts::create()
        .contact_email("seller@example.com")
        .send(&client)
        .await?;
    let body = serde_json::json!({
        "id": "evt_1",
        "object": "v2.core.event",
        "type": "v2.core.account.updated",
        "created": "2026-05-27T00:00:00.000Z",
        "livemode": false,
        "related_object": {
            "id": account.id.as_str(),
            "type": "v2.core.account",
            "url": format!("/v2/core/accounts/{}", account.id),
        },
    })
    .to_string();
    let webhook = Webhook::new("whsec_test");
    let signature = webhook.sign(body.as_bytes());
    receive(&client, &webhook, body.as_bytes(), &signature).await
}
