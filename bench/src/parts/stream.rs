//! Going through 100,000 objects, a page of a hundred at a time: the memory stays what it is.

use crate::figure::{Bar, Figure, Unit};
use crate::process::{Failure, Run};
use crate::{Bench, Client, server};

const OBJECTS: u32 = 100_000;

pub(super) fn measure(bench: &Bench) -> Result<Vec<Figure>, Failure> {
    let url = format!("http://{}/", server::start()?);
    let arguments = [url, OBJECTS.to_string()];
    let run = |client: Client| {
        let run = client.run(bench, "stream", &arguments)?;
        let seen = run.figure("objects")?;
        if seen < f64::from(OBJECTS) {
            return Err(format!("of {OBJECTS} objects only {seen} came").into());
        }
        Ok::<Run, Failure>(run)
    };
    let ours = run(Client::Ours)?;
    let theirs = bench.peers.then(|| run(Client::AsyncStripe)).transpose()?;
    let mut figures = Vec::new();
    for (name, said) in [
        ("after a tenth", "memory held after 10,000 objects"),
        ("after all", "— after 100,000"),
    ] {
        figures.push(Figure {
            name: said.to_owned(),
            unit: Unit::Megabytes,
            ours: ours.figure(name)?,
            theirs: theirs.as_ref().map(|run| run.figure(name)).transpose()?,
            bar: Bar::None,
        });
    }
    figures.push(Figure {
        name: "processor time of an object".to_owned(),
        unit: Unit::CpuMicroseconds,
        ours: ours.cost.cpu.as_secs_f64() * 1e6 / f64::from(OBJECTS),
        theirs: theirs.map(|run| run.cost.cpu.as_secs_f64() * 1e6 / f64::from(OBJECTS)),
        bar: Bar::None,
    });
    Ok(figures)
}
