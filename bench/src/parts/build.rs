//! Checking and building a small program from nothing, dependencies included, and again after an edit of it. What is built in
//! release stays, for the parts that measure programs.

use std::fs::{self, File};
use std::time::SystemTime;

use crate::Bench;
use crate::client::{Action, Client, Features};
use crate::figure::{Bar, Figure, Unit};
use crate::process::{Cost, Failure};

/// The program: it creates a customer and a payment intent.
const PROGRAM: &str = "payment";

/// What a client cost, cold and again.
struct Costs {
    cold: Cost,
    again: Option<Cost>,
}

pub(super) fn measure(bench: &Bench) -> Result<Vec<Figure>, Failure> {
    for client in bench.clients() {
        client.fetch(bench)?;
    }
    let mut figures = Vec::new();
    for features in [Features::Full, Features::Minimal] {
        for action in [Action::Check, Action::Debug, Action::Release] {
            let mut costs = Vec::new();
            for client in bench.clients() {
                costs.push(build(bench, *client, action, features)?);
            }
            add(&mut figures, action, features, &costs);
        }
    }
    Ok(figures)
}

/// Builds in an empty folder, and once more with a newer file of the program.
fn build(
    bench: &Bench,
    client: Client,
    action: Action,
    features: Features,
) -> Result<Costs, Failure> {
    let stays = action == Action::Release;
    let target = if stays {
        client.target(bench, features)
    } else {
        bench.target.join("cold")
    };
    if target.exists() {
        fs::remove_dir_all(&target)?;
    }
    let cold = client
        .build(bench, &target, action, PROGRAM, features)?
        .cost;
    let again = if action == Action::Check {
        None
    } else {
        let file = client
            .package(bench)
            .join("src/bin")
            .join(PROGRAM)
            .with_extension("rs");
        File::options()
            .append(true)
            .open(file)?
            .set_modified(SystemTime::now())?;
        Some(
            client
                .build(bench, &target, action, PROGRAM, features)?
                .cost,
        )
    };
    if !stays {
        fs::remove_dir_all(&target)?;
    }
    Ok(Costs { cold, again })
}

fn add(figures: &mut Vec<Figure>, action: Action, features: Features, costs: &[Costs]) {
    let [ours, rest @ ..] = costs else { return };
    let theirs = rest.first();
    let (action_name, features_name) = (action.name(), features.name());
    figures.push(Figure {
        name: format!("cold {action_name}, `{features_name}`"),
        unit: Unit::CpuSeconds,
        ours: ours.cold.cpu.as_secs_f64(),
        theirs: theirs.map(|theirs| theirs.cold.cpu.as_secs_f64()),
        bar: match (action, features) {
            (Action::Release, Features::Full) => Bar::AtMost(1.0 / 6.0),
            (Action::Release, _) => Bar::AtMost(1.0 / 4.0),
            (Action::Check, Features::Full) => Bar::AtMost(1.0 / 2.0),
            _ => Bar::None,
        },
    });
    figures.push(Figure {
        name: "— its largest process".to_owned(),
        unit: Unit::Megabytes,
        ours: ours.cold.peak as f64,
        theirs: theirs.map(|theirs| theirs.cold.peak as f64),
        bar: Bar::None,
    });
    if let Some(again) = ours.again {
        figures.push(Figure {
            name: format!("{action_name} after an edit, `{features_name}`"),
            unit: Unit::CpuSeconds,
            ours: again.cpu.as_secs_f64(),
            theirs: theirs
                .and_then(|theirs| theirs.again)
                .map(|again| again.cpu.as_secs_f64()),
            bar: if action == Action::Release {
                Bar::AtMost(1.0 / 8.0)
            } else {
                Bar::None
            },
        });
    }
}
