//! Decodes objects, and lists of 100 of them: megabytes a second. `decode NAME TIMES` decodes one of them so often, to have
//! its instructions counted.

use std::hint::black_box;

use miniserde::{Deserialize, json};
use stripe_types::List;
use workload::{list, report, sample, throughput};

fn main() -> Result<(), String> {
    if let Some(name) = std::env::args().nth(1) {
        let times = workload::number(2)?;
        match name.as_str() {
            "customer" => repeat::<stripe_shared::Customer>(&name, times),
            "subscription" => repeat::<stripe_shared::Subscription>(&name, times),
            "invoice" => repeat::<stripe_shared::Invoice>(&name, times),
            "charge" => repeat::<stripe_shared::Charge>(&name, times),
            "payment_intent" => repeat::<stripe_shared::PaymentIntent>(&name, times),
            "event" => repeat::<stripe_shared::Event>(&name, times),
            _ => return Err(format!("there is no sample {name}")),
        }
        return Ok(());
    }
    measure::<stripe_shared::Customer>("customer");
    measure::<stripe_shared::Subscription>("subscription");
    measure::<stripe_shared::Invoice>("invoice");
    measure::<stripe_shared::Charge>("charge");
    measure::<stripe_shared::PaymentIntent>("payment_intent");
    measure::<stripe_shared::Event>("event");
    Ok(())
}

fn repeat<T: Deserialize>(name: &str, times: usize) {
    for _ in 0..times {
        decode::<T>(black_box(sample(name)));
    }
}

fn measure<T: Deserialize>(name: &str)
where
    List<T>: Deserialize,
{
    let one = sample(name);
    report(name, throughput(one.len(), || decode::<T>(black_box(one))));
    let page = list(one, 100);
    report(
        &format!("list of {name}"),
        throughput(page.len(), || decode::<List<T>>(black_box(&page))),
    );
}

/// Decodes an answer as the client does: from bytes, which are checked to be UTF-8.
fn decode<T: Deserialize>(text: &str) {
    let text = std::str::from_utf8(text.as_bytes()).expect("samples are UTF-8");
    black_box(json::from_str::<T>(text).expect("samples can be decoded"));
}
