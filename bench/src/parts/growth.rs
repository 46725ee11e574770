//! How cost grows: building with the number of features, decoding with the length of the document.

use std::path::Path;
use std::process::Command;

use crate::Bench;
use crate::client::Client;
use crate::plot::Plot;
use crate::process::{Failure, run};

/// What users begin with, in this order.
const FIRST: [&str; 5] = [
    "customers",
    "payment_intents",
    "products",
    "prices",
    "refunds",
];

/// How many features are built with.
const COUNTS: [usize; 4] = [1, 2, 5, 20];

const CHECK: &[&str] = &["check"];
const RELEASE: &[&str] = &["build", "--release"];

/// What was found: a text for the document, and the plots beside it, by the names of their files.
#[derive(Debug, Clone)]
pub struct Growth {
    /// The tables.
    pub text: String,
    /// The plots.
    pub plots: [(&'static str, String); 2],
}

/// Measures how cost grows, of this crate alone.
///
/// # Errors
/// Something cannot be built or run.
pub fn measure(bench: &Bench) -> Result<Growth, Failure> {
    let building = building(bench)?;
    let decoding = decoding(bench)?;
    let mut text = String::from(
        "| features asked for | modules with what they need | check | release | rustc |\n|---|---|---|---|---|\n",
    );
    let (mut check, mut release) = (Vec::new(), Vec::new());
    for step in &building {
        text.push_str(&format!(
            "| {} | {} | {:.1} s | {:.1} s | {:.0} MB |\n",
            step.asked,
            step.modules,
            step.check,
            step.release,
            step.peak / 1e6
        ));
        check.push((step.modules as f64, step.check));
        release.push((step.modules as f64, step.release));
    }
    text.push_str("\n![CPU seconds against modules](docs/growth-build.svg)\n\n| customers in the list | bytes | decoding | a byte |\n|---|---|---|---|\n");
    let mut time = Vec::new();
    for (items, bytes, rate) in &decoding {
        let microseconds = bytes / rate;
        text.push_str(&format!(
            "| {items} | {bytes:.0} | {microseconds:.1} µs | {:.2} ns |\n",
            1e3 / rate
        ));
        time.push((bytes / 1e3, microseconds));
    }
    text.push_str("\n![Microseconds against kilobytes](docs/growth-decode.svg)\n");
    let build = Plot {
        title: "Building the crate, CPU seconds",
        across: "modules of the API",
        lines: vec![("release", release), ("check", check)],
    };
    let decode = Plot {
        title: "Decoding a list of customers, microseconds",
        across: "kilobytes",
        lines: vec![("decode", time)],
    };
    Ok(Growth {
        text,
        plots: [
            ("growth-build.svg", build.draw()),
            ("growth-decode.svg", decode.draw()),
        ],
    })
}

/// What building with some features cost.
struct Step {
    asked: String,
    modules: usize,
    check: f64,
    release: f64,
    peak: f64,
}

fn building(bench: &Bench) -> Result<Vec<Step>, Failure> {
    let target = bench.target.join("growth");
    let names = features(&bench.root)?;
    // A feature that holds little, so that all dependencies are there.
    for action in [CHECK, RELEASE] {
        build(bench, &target, action, "tokens")?;
    }
    let mut steps = Vec::new();
    for count in COUNTS.into_iter().chain([names.len()]) {
        let others = names
            .iter()
            .map(String::as_str)
            .filter(|name| !FIRST.contains(name));
        let asked: Vec<&str> = FIRST.into_iter().chain(others).take(count).collect();
        let list = if count == names.len() {
            "full".to_owned()
        } else {
            asked.join(",")
        };
        let (check, _) = build(bench, &target, CHECK, &list)?;
        let (release, peak) = build(bench, &target, RELEASE, &list)?;
        steps.push(Step {
            asked: if count == names.len() {
                "all".to_owned()
            } else {
                count.to_string()
            },
            modules: needed(bench, &list)?,
            check,
            release,
            peak,
        });
    }
    Ok(steps)
}

/// The features of modules, as the crate's manifest lists them under `full`.
fn features(root: &Path) -> Result<Vec<String>, Failure> {
    let manifest = std::fs::read_to_string(root.join("generated/Cargo.toml"))?;
    let list = manifest
        .split_once("\nfull = [")
        .and_then(|(_, rest)| rest.split_once(']'));
    let (list, _) = list.ok_or("generated/Cargo.toml has no feature `full`")?;
    Ok(list
        .split('"')
        .skip(1)
        .step_by(2)
        .map(str::to_owned)
        .collect())
}

/// The CPU seconds and the memory of building the crate alone, if what it depends on was built before.
fn build(
    bench: &Bench,
    target: &Path,
    action: &[&str],
    features: &str,
) -> Result<(f64, f64), Failure> {
    bench.clean(target, action)?;
    let mut command = Command::new("cargo");
    command
        .args(action)
        .args([
            "-p",
            "stripe-client",
            "--no-default-features",
            "--features",
            &format!("rustls,{features}"),
        ])
        .current_dir(&bench.root)
        .env("CARGO_TARGET_DIR", target)
        .env("CARGO_INCREMENTAL", "0");
    let cost = run(&mut command, &bench.target)?.cost;
    Ok((cost.cpu.as_secs_f64(), cost.peak as f64))
}

/// How many features of modules are on when some are asked for.
fn needed(bench: &Bench, features: &str) -> Result<usize, Failure> {
    let mut command = Command::new("cargo");
    command
        .args([
            "tree",
            "-p",
            "stripe-client",
            "--no-default-features",
            "--features",
            features,
        ])
        .args(["--depth", "0", "--format", "{f}"])
        .current_dir(&bench.root);
    let listed = run(&mut command, &bench.target)?.stdout;
    Ok(listed
        .trim()
        .split(',')
        .filter(|name| *name != "full")
        .count())
}

/// The lengths of lists, their bytes, and the rates at which they are decoded.
fn decoding(bench: &Bench) -> Result<Vec<(String, f64, f64)>, Failure> {
    let run = Client::Ours.run(bench, "decode", &["lists".to_owned()])?;
    let mut found = Vec::new();
    for (name, rate) in run.figures() {
        if let Some((items, bytes)) = name.split_once(' ') {
            found.push((items.to_owned(), bytes.parse()?, rate));
        }
    }
    Ok(found)
}
