//! Webhooks with axum: by an extractor at `/events`, and by a router of handlers at `/webhooks`.
//!
//! ```text
//! STRIPE_WEBHOOK_SECRET=whsec_… cargo run --example axum_server
//! ```
#![allow(clippy::print_stdout, reason = "an example talks to a terminal")]

use axum::routing::post;
use stripe::events::CustomerSubscriptionDeleted;
use stripe::webhook::{Delivery, Router, Verified, Webhook, WebhookService};
use stripe::{Event, EventObject};

// ANCHOR: app
/// All routes of the server.
pub fn app(webhook: Webhook) -> axum::Router {
    let router = Router::new(webhook.clone(), |unhandled| async move {
        println!("nobody waits for {unhandled:?}");
    })
    .on::<CustomerSubscriptionDeleted>(|event, subscription| async move {
        println!("{}: {} ended", event.id, subscription.id);
    });
    axum::Router::new()
        .route("/events", post(deliver))
        .with_state(webhook)
        .route_service("/webhooks", WebhookService::new(router))
}

/// Runs for nothing but genuine deliveries.
async fn deliver(Verified(delivery): Verified<Event>) -> String {
    match delivery {
        Delivery::Event(event) => match event.object() {
            Ok(EventObject::Subscription(subscription)) => {
                format!("{} is {}", subscription.id, subscription.status)
            }
            _ => event.type_,
        },
        _ => "a notification".to_owned(),
    }
}
// ANCHOR_END: app

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let webhook = Webhook::new(&std::env::var("STRIPE_WEBHOOK_SECRET")?);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:4242").await?;
    axum::serve(listener, app(webhook)).await?;
    Ok(())
}
