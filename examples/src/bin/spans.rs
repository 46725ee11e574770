//! Spans of `tracing`, printed as they end: one for each call, and one for each attempt in it.

use examples::Failure;
use stripe::customers;
use stripe_mock::Misbehaviour;
use tracing_subscriber::fmt::format::FmtSpan;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Failure> {
    // ANCHOR: subscriber
    tracing_subscriber::fmt()
        .with_span_events(FmtSpan::CLOSE)
        .with_ansi(false)
        .init();
    // ANCHOR_END: subscriber
    let stripe = examples::start().await?;
    if let Some(mock) = stripe.mock() {
        mock.on("PostCustomers")?
            .once()
            .then(Misbehaviour::fail(503));
    }
    customers::create()
        .email("jenny@example.com")
        .send(&stripe)
        .await?;
    Ok(())
}
