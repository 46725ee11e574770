//! How often a second the parameters of a checkout session with 50 items can be encoded.

use crate::Bench;
use crate::client::Features;
use crate::figure::{Bar, Figure, Unit};
use crate::process::Failure;

pub(super) fn measure(bench: &Bench) -> Result<Vec<Figure>, Failure> {
    let clients = bench.clients().iter();
    let programs: Vec<_> = clients
        .map(|client| (*client, "encode", Features::Speed))
        .collect();
    let rates = super::rates(bench, &programs)?;
    let [ours, theirs @ ..] = rates.as_slice() else {
        return Err("nobody takes part".into());
    };
    let mut figures = Vec::new();
    for (name, said, bar) in [
        ("encode", "parameters encoded", Bar::AtLeast(3.0)),
        (
            "make and encode",
            "parameters made, encoded and dropped",
            Bar::None,
        ),
    ] {
        figures.push(Figure {
            name: said.to_owned(),
            unit: Unit::PerSecond,
            ours: ours.get(name)?,
            theirs: theirs.first().map(|rates| rates.get(name)).transpose()?,
            bar,
        });
    }
    Ok(figures)
}
