//! What `decode` does, by serde's derives on structs with the same fields, and `serde_json`: megabytes a second.

// Most fields are there to be decoded, and nobody looks at them.
#[allow(dead_code)]
mod types;

use std::hint::black_box;

use serde::de::DeserializeOwned;
use types::{Charge, Customer, Event, Invoice, List, PaymentIntent, Subscription};
use workload::{list, report, sample, throughput};

fn main() {
    measure::<Customer>("customer");
    measure::<Subscription>("subscription");
    measure::<Invoice>("invoice");
    measure::<Charge>("charge");
    measure::<PaymentIntent>("payment_intent");
    measure::<Event>("event");
}

fn measure<T: DeserializeOwned>(name: &str) {
    let one = sample(name);
    report(name, throughput(one.len(), || decode::<T>(black_box(one))));
    let page = list(one, 100);
    report(
        &format!("list of {name}"),
        throughput(page.len(), || decode::<List<T>>(black_box(&page))),
    );
}

fn decode<T: DeserializeOwned>(text: &str) {
    black_box(serde_json::from_slice::<T>(text.as_bytes()).expect("samples can be decoded"));
}
