//! An endpoint that puts events into a queue and responds at once, and a worker that takes each event once.

use std::collections::HashSet;

use examples::Failure;
use stripe::Event;
use stripe::events::InvoicePaid;
use stripe::webhook::{TestEvent, Webhook, WebhookError};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

// ANCHOR: endpoint
/// Verifies here, where the signature is: what is in the queue is genuine.
fn receive(
    webhook: &Webhook,
    queue: &UnboundedSender<Vec<u8>>,
    body: &[u8],
    signature: &str,
) -> Result<(), WebhookError> {
    webhook.verify(body, signature)?;
    // A queue that is gone is the worker's end; a real one would respond with 500.
    let _ = queue.send(body.to_vec());
    Ok(())
}
// ANCHOR_END: endpoint

// ANCHOR: worker
/// An event from a queue or a database has no signature, and is read by `parse`.
async fn work(mut queue: UnboundedReceiver<Vec<u8>>) -> Result<usize, stripe::DecodeError> {
    // With several workers, this is a table with the id as its key.
    let mut done = HashSet::new();
    while let Some(body) = queue.recv().await {
        let event = Event::parse(&body)?;
        if !done.insert(event.id.to_string()) {
            println!("{} was handled before", event.id);
            continue;
        }
        if event.is::<InvoicePaid>() {
            let invoice = event.object_of::<InvoicePaid>();
            println!(
                "{}: {:?}",
                event.id,
                invoice.map(|it| it.map(|it| it.amount_paid))
            );
        }
    }
    Ok(done.len())
}
// ANCHOR_END: worker

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Failure> {
    let stripe = examples::start().await?;
    let invoice = stripe::invoices::create()
        .customer("cus_123")
        .send(&stripe)
        .await?;
    let body = TestEvent::of::<InvoicePaid>(&invoice).id("evt_1").to_json();
    let webhook = Webhook::new("whsec_test");
    let signature = webhook.sign(body.as_bytes());
    let (sender, receiver) = unbounded_channel();
    for _ in 0..2 {
        receive(&webhook, &sender, body.as_bytes(), &signature)?;
    }
    drop(sender);
    println!("{} event handled", work(receiver).await?);
    Ok(())
}
