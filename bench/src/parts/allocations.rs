//! What decoding an object allocates.

use workload::SAMPLES;

use crate::Bench;
use crate::figure::{Bar, Figure, Unit};
use crate::process::Failure;

pub(super) fn measure(bench: &Bench) -> Result<Vec<Figure>, Failure> {
    let mut figures = Vec::new();
    for (sample, _) in SAMPLES {
        for (name, unit) in [
            (sample.to_owned(), Unit::Count),
            (format!("bytes of {sample}"), Unit::Kilobytes),
        ] {
            let (ours, theirs) = super::each(bench, |client| {
                client.run(bench, "allocations", &[])?.figure(&name)
            })?;
            figures.push(Figure {
                name,
                unit,
                ours,
                theirs,
                bar: Bar::None,
            });
        }
    }
    Ok(figures)
}
