//! `cargo xtask operations`: what became of each operation of the document.

use serde_json::json;

use stripe_generator::listing;

use crate::project::{Failure, Source};

/// What to list, and how.
#[derive(clap::Args)]
pub(crate) struct Args {
    #[command(flatten)]
    source: Source,
    /// How to print the list.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Format {
    Text,
    Json,
}

pub(crate) fn run(args: &Args) -> Result<(), Failure> {
    let analysis = args.source.analyse(&mut |_| {})?;
    let rows = listing::operations(&analysis);
    match args.format {
        Format::Text => {
            for row in rows {
                println!(
                    "{:6} {}  {} -> {}",
                    row.method, row.path, row.function, row.output
                );
            }
        }
        Format::Json => println!("{}", serde_json::to_string_pretty(&json!(rows))?),
    }
    Ok(())
}
