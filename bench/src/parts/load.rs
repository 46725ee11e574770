//! Many clients at once against a server on the same machine.

use crate::figure::{Bar, Figure, Unit};
use crate::process::{Cost, Failure};
use crate::{Bench, Client, server};

const REQUESTS: u32 = 40_000;
const CLIENTS: u32 = 64;

pub(super) fn measure(bench: &Bench) -> Result<Vec<Figure>, Failure> {
    let url = format!("http://{}/", server::start()?);
    let arguments = [url, REQUESTS.to_string(), CLIENTS.to_string()];
    let run = |client: Client| Ok::<Cost, Failure>(client.run(bench, "load", &arguments)?.cost);
    let ours = run(Client::Ours)?;
    let theirs = bench.peers.then(|| run(Client::AsyncStripe)).transpose()?;
    let figure = |name: &str, unit, of: fn(Cost) -> f64| Figure {
        name: name.to_owned(),
        unit,
        ours: of(ours),
        theirs: theirs.map(of),
        bar: Bar::None,
    };
    Ok(vec![
        figure("requests of 64 clients at once", Unit::PerSecond, |cost| {
            f64::from(REQUESTS) / cost.wall.as_secs_f64()
        }),
        figure(
            "processor time of a request",
            Unit::CpuMicroseconds,
            |cost| cost.cpu.as_secs_f64() * 1e6 / f64::from(REQUESTS),
        ),
        figure("memory of the process", Unit::Megabytes, |cost| {
            cost.peak as f64
        }),
    ])
}
