//! The least stack on which a delivery and what is in it can be decoded.

use std::process::Command;

use crate::Bench;
use crate::client::{Client, Features};
use crate::figure::{Bar, Figure, Unit};
use crate::process::{Failure, run};

/// Stacks come in pages.
const PAGE: u64 = 4096;
/// The system gives no thread less, in pages.
const LEAST: u64 = 4;
/// What is enough for whoever is measured.
const ENOUGH: u64 = 1024 * PAGE;
/// The most that a delivery may need.
const MOST: f64 = 65_536.0;

pub(super) fn measure(bench: &Bench) -> Result<Vec<Figure>, Failure> {
    let (ours, theirs) = super::each(bench, |client| Ok(least(bench, client)? as f64))?;
    Ok(vec![Figure {
        name: "stack to decode a delivery, and a customer with a subscription".to_owned(),
        unit: Unit::Kilobytes,
        ours,
        theirs,
        bar: Bar::BytesAtMost(MOST),
    }])
}

/// The fewest bytes of stack with which the program does not die.
pub(crate) fn least(bench: &Bench, client: Client) -> Result<u64, Failure> {
    let program = client.program(bench, "stack", Features::Speed)?;
    let decode = |stack: u64| {
        let mut command = Command::new(&program);
        run(command.arg(stack.to_string()), &bench.target)
    };
    // If it dies of something else, this says so.
    decode(ENOUGH)?;
    let (mut too_little, mut enough) = (LEAST - 1, ENOUGH / PAGE);
    while enough - too_little > 1 {
        let between = (too_little + enough) / 2;
        if decode(between * PAGE).is_ok() {
            enough = between;
        } else {
            too_little = between;
        }
    }
    Ok(enough * PAGE)
}
