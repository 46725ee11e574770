//! Counts what is allocated while one object of each kind is decoded.

use std::alloc::System;
use std::hint::black_box;

use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};
use stripe::{Charge, Customer, Decode, Event, Invoice, PaymentIntent, Subscription, from_slice};
use workload::{report, sample};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

fn main() {
    count::<Customer>("customer");
    count::<Subscription>("subscription");
    count::<Invoice>("invoice");
    count::<Charge>("charge");
    count::<PaymentIntent>("payment_intent");
    count::<Event>("event");
}

fn count<T: Decode>(name: &str) {
    let region = Region::new(ALLOCATOR);
    let value = from_slice::<T>(sample(name).as_bytes()).expect("samples can be decoded");
    let change = region.change();
    black_box(value);
    report(name, (change.allocations + change.reallocations) as f64);
    report(&format!("bytes of {name}"), change.bytes_allocated as f64);
}
