//! The commands of the workspace: `cargo xtask …`. Thin: the libraries do the work.
#![forbid(unsafe_code)]
// A command talks to a terminal.
#![allow(clippy::print_stdout, clippy::print_stderr)]

mod bench;
mod catalog;
mod coverage;
mod diff;
mod document;
mod exchange;
mod explain;
mod generate;
mod mock;
mod moving;
mod operations;
mod package;
mod project;
mod provenance;
mod tree;
mod update;

use std::process::ExitCode;

use clap::Parser;

/// Generating makes some twenty million small pieces of text and of syntax, and a third of its time went into keeping them.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// The commands of the workspace.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
enum Command {
    /// Writes the client crate from Stripe's OpenAPI document.
    Generate(generate::Args),
    /// Lists the operations of the document with the functions they became.
    Operations(operations::Args),
    /// Compares the document with what the emitted source really has.
    Coverage(coverage::Args),
    /// Measures what the crate costs, beside another one.
    Bench(bench::Args),
    /// Shows the way of one thing from the document to the crate, with the rule that decided at each step.
    Explain(explain::Args),
    /// Says what a new document changes for users of the crate.
    Diff(diff::Args),
    /// Writes the pages of the guide that say what the calls of other SDKs are called here.
    Moving(moving::Args),
    /// Takes a new document in place of the one in `spec/`, and says what that changes.
    Update(update::Args),
}

fn main() -> ExitCode {
    let result = match Command::parse() {
        Command::Generate(args) => generate::run(&args),
        Command::Operations(args) => operations::run(&args),
        Command::Coverage(args) => coverage::run(&args),
        Command::Bench(args) => bench::run(&args),
        Command::Explain(args) => explain::run(&args),
        Command::Diff(args) => diff::run(&args),
        Command::Moving(args) => moving::run(&args),
        Command::Update(args) => update::run(&args),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

#[cfg(test)]
mod tests;
