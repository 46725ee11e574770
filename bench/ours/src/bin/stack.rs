//! `stack BYTES`: decodes a delivery and what is in it on a stack of so many bytes, and dies if that is too little.

use std::thread;

use stripe::{Customer, Event, from_str};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let stack = thread::Builder::new().stack_size(workload::number(1)?);
    let (customer, event) = (workload::deep_customer(), workload::sample("event"));
    let decoding = stack.spawn(move || {
        from_str::<Event>(event).expect("samples can be decoded");
        from_str::<Customer>(&customer).expect("samples can be decoded");
    })?;
    decoding.join().map_err(|_| "decoding failed")?;
    Ok(())
}
