//! A webhook endpoint in axum, by handlers for kinds of events.
//!
//! Against Stripe: `stripe listen --forward-to 127.0.0.1:4242/webhooks`, and its secret in `STRIPE_WEBHOOK_SECRET`.

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use examples::Failure;
use stripe::webhook::SIGNATURE_HEADER;
use stripe_mock::{Endpoint, Mock};
use tokio::net::TcpListener;

// ANCHOR: router
use stripe::events::{CheckoutSessionCompleted, CustomerSubscriptionUpdated, InvoicePaid};
use stripe::webhook::{self, Recent, Webhook};

/// Handlers for kinds of events, each with the object that events of this kind hold.
fn handlers(secret: &str) -> webhook::Router {
    webhook::Router::new(Webhook::new(secret), |unhandled| async move {
        println!("no handler for {unhandled:?}");
    })
    .on::<CheckoutSessionCompleted>(|event, session| async move {
        println!("{}: {} is paid", event.id, session.id);
    })
    .on::<InvoicePaid>(|event, invoice| async move {
        println!("{}: {} paid", event.id, invoice.amount_paid);
    })
    .on::<CustomerSubscriptionUpdated>(|event, subscription| async move {
        let before = event.previous_of::<CustomerSubscriptionUpdated>();
        if let Some(status) = before.as_ref().and_then(|it| it.get(|it| &it.status)) {
            println!("{} was {status}", subscription.id);
        }
    })
    // Stripe delivers at least once.
    .without_duplicates(Recent::new(10_000))
}
// ANCHOR_END: router

// ANCHOR: route
/// The body must be as it came: a framework that parses it first breaks the signature.
async fn deliver(
    State(handlers): State<webhook::Router>,
    headers: HeaderMap,
    body: Bytes,
) -> StatusCode {
    let signature = headers
        .get(SIGNATURE_HEADER)
        .and_then(|it| it.to_str().ok());
    match handlers.handle(&body, signature.unwrap_or_default()).await {
        Ok(_) => StatusCode::OK,
        // Anything but 2xx has Stripe deliver it again later.
        Err(error) => {
            StatusCode::from_u16(error.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
        }
    }
}

fn app(secret: &str) -> Router {
    Router::new()
        .route("/webhooks", post(deliver))
        .with_state(handlers(secret))
}
// ANCHOR_END: route

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Failure> {
    if let Ok(secret) = std::env::var("STRIPE_WEBHOOK_SECRET") {
        axum::serve(TcpListener::bind("127.0.0.1:4242").await?, app(&secret)).await?;
    }
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}/webhooks", listener.local_addr()?);
    tokio::spawn(async move { axum::serve(listener, app("whsec_test")).await });
    // ANCHOR: deliver
    // The mock makes an event, signs it and delivers it, as Stripe does.
    let mock = Mock::start().await?;
    let endpoint = Endpoint::new(url, "whsec_test");
    let delivered = mock.deliver(&endpoint, "invoice.paid", "in_123").await?;
    // ANCHOR_END: deliver
    println!("POST /webhooks was answered with {}", delivered.status);
    Ok(())
}
