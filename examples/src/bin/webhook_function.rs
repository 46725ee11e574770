//! A webhook without a framework, such as in a function of a cloud: the body and a header in, a status out.

use examples::Failure;
use stripe::webhook::{TestEvent, Webhook};
use stripe::{Event, EventObject};

// ANCHOR: function
/// What a function is called with, whatever the cloud calls it.
struct Incoming<'a> {
    body: &'a [u8],
    signature: &'a str,
}

/// The status to respond with.
fn handle(webhook: &Webhook, incoming: &Incoming<'_>) -> u16 {
    let event = match webhook.event(incoming.body, incoming.signature) {
        Ok(event) => event,
        Err(error) => {
            // A forgery, too old, or not an event.
            eprintln!("{error}");
            return 400;
        }
    };
    match work(&event) {
        Ok(()) => 200,
        // Stripe delivers it again.
        Err(error) => {
            eprintln!("{error}");
            500
        }
    }
}

fn work(event: &Event) -> Result<(), stripe::DecodeError> {
    match event.object()? {
        EventObject::Customer(customer) => println!("{}: {:?}", event.type_, customer.email),
        EventObject::Invoice(invoice) => println!("{}: {:?}", event.type_, invoice.status),
        // Everything that was not asked for, and objects of a future version.
        _ => println!("{} is ignored", event.type_),
    }
    Ok(())
}
// ANCHOR_END: function

fn main() -> Result<(), Failure> {
    // ANCHOR: test
    // A test needs no server: any event about any object, and its signature.
    let customer: stripe::Customer = stripe::from_str(
        r#"{"id":"cus_1","object":"customer","balance":0,"created":0,"livemode":false,"email":"jenny@example.com"}"#,
    )?;
    let body = TestEvent::of::<stripe::events::CustomerCreated>(&customer).to_json();
    let webhook = Webhook::new("whsec_test");
    let signature = webhook.sign(body.as_bytes());
    let incoming = Incoming {
        body: body.as_bytes(),
        signature: &signature,
    };
    assert_eq!(handle(&webhook, &incoming), 200);
    let forged = Incoming {
        body: b"{}",
        ..incoming
    };
    assert_eq!(handle(&webhook, &forged), 400);
    // ANCHOR_END: test
    println!("POST was answered with 200, a forgery with 400");
    Ok(())
}
