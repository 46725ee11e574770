//! Processor instructions of decoding an object, counted by valgrind: they do not depend on what else the machine does.

use std::process::Command;

use workload::SAMPLES;

use crate::Bench;
use crate::client::{Client, Features};
use crate::figure::{Bar, Figure, Unit};
use crate::process::{Failure, run};

pub(super) fn measure(bench: &Bench) -> Result<Vec<Figure>, Failure> {
    let mut figures = Vec::new();
    for (sample, _) in SAMPLES {
        let (ours, theirs) = super::each(bench, |client| decode(bench, client, sample))?;
        figures.push(Figure {
            name: sample.to_owned(),
            unit: Unit::MegaInstructions,
            ours,
            theirs,
            bar: Bar::None,
        });
    }
    Ok(figures)
}

/// The instructions of decoding a sample once.
pub(crate) fn decode(bench: &Bench, client: Client, sample: &str) -> Result<f64, Failure> {
    const TIMES: u32 = 100;
    let many = count(bench, client, sample, TIMES + 1)?;
    // What the process does besides is in both.
    let once = count(bench, client, sample, 1)?;
    Ok((many - once) / f64::from(TIMES))
}

fn count(bench: &Bench, client: Client, sample: &str, times: u32) -> Result<f64, Failure> {
    let program = client.program(bench, "decode", Features::Speed)?;
    let mut command = Command::new("valgrind");
    command
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(program)
        .arg(sample)
        .arg(times.to_string());
    let run = run(&mut command, &bench.target)?;
    let line = run
        .stderr
        .lines()
        .find_map(|line| line.split_once("Collected : "));
    let counted = line.and_then(|(_, number)| number.trim().parse().ok());
    counted.ok_or_else(|| format!("valgrind does not say what it counted:\n{}", run.stderr).into())
}
