//! The size of stripped programs in release.

use crate::Bench;
use crate::client::Features;
use crate::figure::{Bar, Figure, Unit};
use crate::process::Failure;

/// The programs: what is said of each, its name, what it is built with, and the bar.
const PROGRAMS: [(&str, &str, Features, Bar); 4] = [
    (
        "creates a customer",
        "customer",
        Features::Minimal,
        Bar::AtMost(0.25),
    ),
    (
        "creates a customer and a payment intent",
        "payment",
        Features::Minimal,
        Bar::None,
    ),
    (
        "calls 48 endpoints",
        "endpoints48",
        Features::Full,
        Bar::AtMost(0.25),
    ),
    (
        "calls 402 endpoints",
        "endpoints",
        Features::Full,
        Bar::None,
    ),
];

pub(super) fn measure(bench: &Bench) -> Result<Vec<Figure>, Failure> {
    let mut figures = Vec::new();
    for (name, program, features, bar) in PROGRAMS {
        let (ours, theirs) = super::each(bench, |client| {
            let file = client.program(bench, program, features)?;
            Ok(std::fs::metadata(file)?.len() as f64)
        })?;
        let name = format!("a program that {name}");
        figures.push(Figure {
            name,
            unit: Unit::Megabytes,
            ours,
            theirs,
            bar,
        });
    }
    Ok(figures)
}
