//! The rate of encoding the parameters of a checkout session with 50 items.

use crate::Bench;
use crate::figure::{Bar, Figure, Unit};
use crate::process::Failure;

pub(super) fn measure(bench: &Bench) -> Result<Vec<Figure>, Failure> {
    let rates = super::rates(bench, "encode")?;
    let mut figures = Vec::new();
    for (name, said, bar) in [
        ("encode", "parameters encoded", Bar::AtLeast(3.0)),
        (
            "make and encode",
            "parameters made, encoded and dropped",
            Bar::None,
        ),
    ] {
        let ours = rates
            .ours(name)
            .ok_or_else(|| format!("`encode` does not say {name}"))?;
        let theirs = rates.theirs(name);
        figures.push(Figure {
            name: said.to_owned(),
            unit: Unit::Rate,
            ours,
            theirs,
            bar,
        });
    }
    Ok(figures)
}
