//! `cargo xtask bench`: what the crate costs, beside another one.

use std::path::PathBuf;

use stripe_bench::{Bench, Part, budget, growth, render, write};

use crate::project::{Failure, root};

/// What to measure.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Measures async-stripe as well, in turn; it is fetched from crates.io.
    #[arg(long)]
    peers: bool,
    /// Only these parts: build, binary, decode, instructions, allocations, stack, encode, load, stream.
    #[arg(long, value_name = "PARTS", value_delimiter = ',')]
    only: Vec<Part>,
    /// Puts the tables into BENCHMARKS.md.
    #[arg(long)]
    write: bool,
    /// Measures how the cost of building and decoding grows, instead.
    #[arg(long, conflicts_with_all = ["peers", "only"])]
    growth: bool,
    /// Counts what has a budget in `.ci/budget.toml`, instead; fails if one is exceeded.
    #[arg(long, conflicts_with_all = ["peers", "only", "write", "growth"])]
    budget: bool,
    /// Sets the budget a little above what is counted, instead.
    #[arg(long, conflicts_with_all = ["peers", "only", "write", "growth", "budget"])]
    set_budget: bool,
}

pub(crate) fn run(args: &Args) -> Result<(), Failure> {
    let target =
        std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from);
    let bench = Bench {
        root: root(),
        target: std::path::absolute(target)?.join("bench"),
        peers: args.peers,
    };
    if args.budget || args.set_budget {
        return keep_budget(&bench, args.set_budget);
    }
    let document = root().join("BENCHMARKS.md");
    if args.growth {
        let growth = growth(&bench)?;
        println!("{}", growth.text);
        if args.write {
            write(&document, "growth", &growth.text)?;
            for (name, plot) in &growth.plots {
                std::fs::write(root().join("docs").join(name), plot)?;
            }
        }
        return Ok(());
    }
    let parts = if args.only.is_empty() {
        Part::ALL.to_vec()
    } else {
        args.only.clone()
    };
    let mut failed = Vec::new();
    for part in parts {
        // A part that fails does not take the others with it.
        match bench.measure(part) {
            Ok(figures) => {
                let table = render(&figures);
                println!("{part}\n\n{table}");
                if args.write {
                    write(&document, part.name(), &table)?;
                }
            }
            Err(error) => failed.push(format!("{part}: {error}")),
        }
    }
    if failed.is_empty() {
        Ok(())
    } else {
        Err(failed.join("\n").into())
    }
}

fn keep_budget(bench: &Bench, set: bool) -> Result<(), Failure> {
    let lines = budget::check(bench)?;
    for line in &lines {
        println!("{line}");
    }
    if set {
        return budget::set(bench, &lines);
    }
    if lines.iter().all(budget::Line::kept) {
        return Ok(());
    }
    Err("the budget of .ci/budget.toml is exceeded. Find out why; if it is worth its cost, `cargo xtask bench --set-budget` \
         sets the budget anew, and the change of that file says so to who reviews it"
        .into())
}
