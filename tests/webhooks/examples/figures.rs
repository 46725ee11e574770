//! How many deliveries are verified and decoded per second, against the same done by hand with hmac, sha2 and serde_json.
//!
//! ```text
//! cargo run --release -p stripe-client-webhook-tests --example figures
//! ```
#![allow(clippy::print_stdout, reason = "it prints figures")]

use std::error::Error;
use std::hint::black_box;
use std::time::{Duration, Instant};

use hmac::{Hmac, KeyInit, Mac};
use serde::Deserialize;
use sha2::Sha256;
use stripe::webhook::{TestEvent, Webhook};
use stripe::{EventObject, Object};

const SECRET: &str = "whsec_test";
/// How long each way is measured.
const SPAN: Duration = Duration::from_secs(2);

type Done = Result<(), Box<dyn Error>>;

/// A customer with so many cards.
fn payload(cards: usize) -> Result<String, Box<dyn Error>> {
    let card = |number: usize| {
        format!(
            r#"{{"id":"card_{number:024}","object":"card","address_city":"Dublin","address_country":"IE","address_line1":"1 Grand Canal Street Lower","address_line1_check":"pass","address_line2":null,"address_state":null,"address_zip":"D02 H210","address_zip_check":"pass","allow_redisplay":"unspecified","brand":"Visa","country":"US","customer":"cus_9s6XGDTHzA66Po","cvc_check":"pass","dynamic_last4":null,"exp_month":8,"exp_year":2027,"fingerprint":"Xt5EWLLDS7FJjR1c","funding":"credit","last4":"4242","metadata":{{"order":"6735"}},"name":"Jenny Rosen","regulated_status":"unregulated","tokenization_method":null,"wallet":null}}"#
        )
    };
    let cards: Vec<String> = (0..cards).map(card).collect();
    let customer = format!(
        r#"{{"id":"cus_9s6XGDTHzA66Po","object":"customer","balance":0,"created":1483565364,"currency":"eur","default_source":null,"delinquent":false,"description":"Figures","email":"jenny@example.com","invoice_prefix":"C11F7E1","livemode":false,"metadata":{{"order":"6735"}},"name":"Jenny Rosen","next_invoice_sequence":1,"phone":null,"preferred_locales":[],"shipping":null,"sources":{{"object":"list","data":[{}],"has_more":false,"url":"/v1/customers/cus_9s6XGDTHzA66Po/sources"}},"tax_exempt":"none","test_clock":null}}"#,
        cards.join(",")
    );
    Ok(TestEvent::new("customer.updated", &Object::parse(&customer)?).to_json())
}

fn by_the_client(webhook: &Webhook, payload: &[u8], header: &str) -> Done {
    let event = webhook.event(payload, header)?;
    match event.object()? {
        EventObject::Customer(customer) => black_box(customer),
        _ => return Err("something else".into()),
    };
    Ok(())
}

/// As it is written down in many a program: parse the header, compare, decode.
fn verify_by_hand(payload: &[u8], header: &str) -> Done {
    let (mut time, mut signature) = ("", "");
    for item in header.split(',') {
        match item.split_once('=') {
            Some(("t", value)) => time = value,
            Some(("v1", value)) => signature = value,
            _ => {}
        }
    }
    let signature: Result<Vec<u8>, _> = (0..signature.len() / 2)
        .map(|index| u8::from_str_radix(&signature[2 * index..2 * index + 2], 16))
        .collect();
    let mut mac = Hmac::<Sha256>::new_from_slice(SECRET.as_bytes())?;
    mac.update(time.as_bytes());
    mac.update(b".");
    mac.update(payload);
    mac.verify_slice(&signature?)?;
    Ok(())
}

fn by_hand_untyped(payload: &[u8], header: &str) -> Done {
    verify_by_hand(payload, header)?;
    black_box(serde_json::from_slice::<serde_json::Value>(payload)?);
    Ok(())
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "decoding them is the point")]
struct HandEvent {
    id: String,
    r#type: String,
    data: HandData,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "decoding them is the point")]
struct HandData {
    object: HandCustomer,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "decoding them is the point")]
struct HandCustomer {
    id: String,
    email: Option<String>,
    sources: HandList,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "decoding them is the point")]
struct HandList {
    data: Vec<HandCard>,
}

/// The fields that the payload has.
#[derive(Deserialize)]
#[allow(dead_code, reason = "decoding them is the point")]
struct HandCard {
    id: String,
    address_city: Option<String>,
    address_country: Option<String>,
    address_line1: Option<String>,
    address_line1_check: Option<String>,
    address_line2: Option<String>,
    address_state: Option<String>,
    address_zip: Option<String>,
    address_zip_check: Option<String>,
    allow_redisplay: Option<String>,
    brand: String,
    country: Option<String>,
    customer: Option<String>,
    cvc_check: Option<String>,
    exp_month: i64,
    exp_year: i64,
    fingerprint: Option<String>,
    funding: String,
    last4: String,
    metadata: std::collections::BTreeMap<String, String>,
    name: Option<String>,
    regulated_status: Option<String>,
}

fn by_hand_typed(payload: &[u8], header: &str) -> Done {
    verify_by_hand(payload, header)?;
    black_box(serde_json::from_slice::<HandEvent>(payload)?);
    Ok(())
}

fn per_second(mut act: impl FnMut() -> Done) -> Result<f64, Box<dyn Error>> {
    let start = Instant::now();
    let mut times = 0.0;
    while start.elapsed() < SPAN {
        for _ in 0..50 {
            act()?;
            times += 1.0;
        }
    }
    Ok(times / start.elapsed().as_secs_f64())
}

fn main() -> Done {
    let webhook = Webhook::new(SECRET);
    for cards in [7, 160] {
        let payload = payload(cards)?;
        let payload = payload.as_bytes();
        let header = webhook.sign(payload);
        let verify = per_second(|| Ok(webhook.verify(payload, &header)?))?;
        let client = per_second(|| by_the_client(&webhook, payload, &header))?;
        let envelope = per_second(|| {
            webhook
                .event(payload, &header)
                .map(|it| _ = black_box(it))
                .map_err(Into::into)
        })?;
        let untyped = per_second(|| by_hand_untyped(payload, &header))?;
        let typed = per_second(|| by_hand_typed(payload, &header))?;
        println!(
            "{} bytes, per second: verify {verify:.0}, event {envelope:.0}, event and object {client:.0}; \
             by hand: untyped {untyped:.0}, typed {typed:.0}",
            payload.len()
        );
    }
    Ok(())
}
