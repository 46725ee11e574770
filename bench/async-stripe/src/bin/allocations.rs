//! Counts what is allocated while one object of each kind is decoded.

use std::alloc::System;
use std::hint::black_box;

use miniserde::{Deserialize, json};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};
use workload::{report, sample};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

fn main() {
    count::<stripe_shared::Customer>("customer");
    count::<stripe_shared::Subscription>("subscription");
    count::<stripe_shared::Invoice>("invoice");
    count::<stripe_shared::Charge>("charge");
    count::<stripe_shared::PaymentIntent>("payment_intent");
    count::<stripe_shared::Event>("event");
}

fn count<T: Deserialize>(name: &str) {
    let region = Region::new(ALLOCATOR);
    let value = json::from_str::<T>(sample(name)).expect("samples can be decoded");
    let change = region.change();
    black_box(value);
    report(name, (change.allocations + change.reallocations) as f64);
    report(&format!("bytes of {name}"), change.bytes_allocated as f64);
}
