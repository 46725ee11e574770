//! The rate of decoding, one object and lists of a hundred, beside the other client and beside passing over the same bytes.

use workload::SAMPLES;

use crate::Bench;
use crate::figure::{Bar, Figure, Unit};
use crate::process::Failure;

/// Above this part of the rate at which `serde_json` passes over the bytes.
const OF_PASSING_OVER: f64 = 0.6;

pub(super) fn measure(bench: &Bench) -> Result<Vec<Figure>, Failure> {
    let rates = super::rates(bench, "decode")?;
    let (mut figures, mut to_theirs, mut to_passing_over) = (Vec::new(), Vec::new(), Vec::new());
    for prefix in ["", "list of "] {
        for (sample, _) in SAMPLES {
            let name = format!("{prefix}{sample}");
            let ours = rates
                .ours(&name)
                .ok_or_else(|| format!("`decode` does not say {name}"))?;
            let theirs = rates.theirs(&name);
            to_theirs.extend(theirs.map(|theirs| ours / theirs));
            to_passing_over.extend(
                rates
                    .ours(&format!("pass over {name}"))
                    .map(|rate| ours / rate),
            );
            let bar = Bar::AtLeast(1.0);
            figures.push(Figure {
                name,
                unit: Unit::Rate,
                ours,
                theirs,
                bar,
            });
        }
    }
    if !to_theirs.is_empty() {
        figures.push(Figure {
            name: "geometric mean".to_owned(),
            unit: Unit::Ratio,
            ours: super::mean(&to_theirs),
            theirs: Some(1.0),
            bar: Bar::AtLeast(2.0),
        });
    }
    figures.push(Figure {
        name: "to the rate at which `serde_json` passes over the same bytes, geometric mean"
            .to_owned(),
        unit: Unit::Ratio,
        ours: super::mean(&to_passing_over),
        theirs: None,
        bar: Bar::Absolute(OF_PASSING_OVER),
    });
    Ok(figures)
}
