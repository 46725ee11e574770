//! `cargo xtask coverage`: what of the document stands in the emitted source.

use std::path::PathBuf;

use stripe_generator::coverage::{self, Report};

use crate::project::{self, Failure, Source};
use crate::tree;

/// What to compare, and how to show it.
#[derive(clap::Args)]
pub(crate) struct Args {
    #[command(flatten)]
    source: Source,
    /// The crate, instead of the workspace's own `generated/`.
    #[arg(long = "crate", value_name = "DIR")]
    folder: Option<PathBuf>,
    /// How to print the account.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Format {
    Text,
    Json,
}

pub(crate) fn run(args: &Args) -> Result<(), Failure> {
    let document = args.source.corrected()?;
    let folder = args.folder.clone().unwrap_or_else(project::generated);
    let sources = tree::read(&folder.join("src"))
        .map_err(|error| format!("{}: {error}", folder.display()))?;
    let report = coverage::compare(&document, &sources)
        .map_err(|faults| format!("in {}:\n{faults}", folder.display()))?;
    match args.format {
        Format::Text => show(&report),
        Format::Json => println!("{}", serde_json::to_string_pretty(&report)?),
    }
    match report.missing.len() {
        0 => Ok(()),
        missing => Err(format!("{missing} missing in {}", folder.display()).into()),
    }
}

fn show(report: &Report) {
    for (what, count) in [
        ("operations", report.operations),
        ("schemas", report.schemas),
        ("properties", report.properties),
        ("parameters", report.parameters),
        ("enum values", report.enum_values),
    ] {
        println!("{what:12} {:6} of {:6}", count.emitted, count.document);
    }
    for pointer in &report.missing {
        println!("missing: {pointer}");
    }
    if let Some(pointer) = report.missing.first() {
        println!("what each should have become: `cargo xtask explain '{pointer}'`");
    }
}
