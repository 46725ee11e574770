//! The rate of decoding, one object and lists of a hundred, beside the other client, beside derived serde and beside passing over
//! the same bytes.

use workload::SAMPLES;

use crate::Bench;
use crate::client::{Client, Features};
use crate::figure::{Bar, Figure, Unit};
use crate::process::Failure;

/// So many times the rate of the other client.
const OF_THEIRS: f64 = 2.0;
/// So many times the rate of what serde derives for the same structs.
const OF_DERIVED: f64 = 1.5;
/// Above this part of the rate at which `serde_json` passes over the bytes.
const OF_PASSING_OVER: f64 = 0.6;

pub(super) fn measure(bench: &Bench) -> Result<Vec<Figure>, Failure> {
    let clients = bench.clients().iter();
    let mut programs = vec![(Client::Ours, "derived", Features::Derived)];
    programs.extend(clients.map(|client| (*client, "decode", Features::Speed)));
    let rates = super::rates(bench, &programs)?;
    let [derived, ours, theirs @ ..] = rates.as_slice() else {
        return Err("nobody takes part".into());
    };
    let (mut figures, mut to_theirs) = (Vec::new(), Vec::new());
    let (mut to_derived, mut to_passing_over) = (Vec::new(), Vec::new());
    for prefix in ["", "list of "] {
        for (sample, _) in SAMPLES {
            let name = format!("{prefix}{sample}");
            let rate = ours.get(&name)?;
            let theirs = theirs.first().map(|rates| rates.get(&name)).transpose()?;
            to_theirs.extend(theirs.map(|theirs| rate / theirs));
            to_derived.push(rate / derived.get(&name)?);
            to_passing_over.push(rate / ours.get(&format!("pass over {name}"))?);
            figures.push(Figure {
                name,
                unit: Unit::Rate,
                ours: rate,
                theirs,
                bar: Bar::AtLeast(1.0),
            });
        }
    }
    if !to_theirs.is_empty() {
        let bar = Bar::AtLeast(OF_THEIRS);
        figures.push(mean("geometric mean", &to_theirs, Some(1.0), bar));
    }
    figures.push(mean(
        "to the rate of derived serde on the same structs, geometric mean",
        &to_derived,
        None,
        Bar::Absolute(OF_DERIVED),
    ));
    figures.push(mean(
        "to the rate at which `serde_json` passes over the same bytes, geometric mean",
        &to_passing_over,
        None,
        Bar::Absolute(OF_PASSING_OVER),
    ));
    Ok(figures)
}

fn mean(name: &str, ratios: &[f64], theirs: Option<f64>, bar: Bar) -> Figure {
    Figure {
        name: name.to_owned(),
        unit: Unit::Ratio,
        ours: super::mean(ratios),
        theirs,
        bar,
    }
}
