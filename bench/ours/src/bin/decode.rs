//! Decodes objects, and lists of 100 of them: megabytes a second, and beside it what `serde_json` needs to pass over the same
//! bytes. `decode NAME TIMES` decodes one of them so often, to have its instructions counted; `decode lists` decodes lists of
//! one to ten thousand customers.

use std::hint::black_box;

use serde::de::IgnoredAny;
use stripe::{
    Charge, Customer, Decode, Encode, Event, Invoice, List, PaymentIntent, Subscription, from_slice,
};
use workload::{list, report, sample, throughput};

fn main() -> Result<(), String> {
    if let Some(name) = std::env::args().nth(1) {
        if name == "lists" {
            lists();
            return Ok(());
        }
        let times = workload::number(2)?;
        match name.as_str() {
            "customer" => repeat::<Customer>(&name, times),
            "subscription" => repeat::<Subscription>(&name, times),
            "invoice" => repeat::<Invoice>(&name, times),
            "charge" => repeat::<Charge>(&name, times),
            "payment_intent" => repeat::<PaymentIntent>(&name, times),
            "event" => repeat::<Event>(&name, times),
            _ => return Err(format!("there is no sample {name}")),
        }
        return Ok(());
    }
    measure::<Customer>("customer");
    measure::<Subscription>("subscription");
    measure::<Invoice>("invoice");
    measure::<Charge>("charge");
    measure::<PaymentIntent>("payment_intent");
    measure::<Event>("event");
    Ok(())
}

fn lists() {
    for items in [1, 10, 100, 1_000, 10_000] {
        let page = list(sample("customer"), items);
        let rate = throughput(page.len(), || decode::<List<Customer>>(black_box(&page)));
        report(&format!("{items} {}", page.len()), rate);
    }
}

fn repeat<T: Decode>(name: &str, times: usize) {
    for _ in 0..times {
        decode::<T>(black_box(sample(name)));
    }
}

fn measure<T: Decode + Encode>(name: &str) {
    let one = sample(name);
    report(name, throughput(one.len(), || decode::<T>(black_box(one))));
    report(
        &format!("pass over {name}"),
        throughput(one.len(), || pass_over(black_box(one))),
    );
    let page = list(one, 100);
    report(
        &format!("list of {name}"),
        throughput(page.len(), || decode::<List<T>>(black_box(&page))),
    );
    report(
        &format!("pass over list of {name}"),
        throughput(page.len(), || pass_over(black_box(&page))),
    );
}

fn decode<T: Decode>(text: &str) {
    black_box(from_slice::<T>(text.as_bytes()).expect("samples can be decoded"));
}

fn pass_over(text: &str) {
    black_box(serde_json::from_slice::<IgnoredAny>(text.as_bytes()).expect("samples are JSON"));
}
