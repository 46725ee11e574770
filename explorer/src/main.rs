//! The explorer as a program.
#![forbid(unsafe_code)]

use std::io::{self, Read, Write};
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use stripe_explorer::request::prepare;
use stripe_explorer::server::{self, Settings};
use stripe_explorer::{Error, check, paste, rust};

/// Every operation of Stripe's API in the browser, on your own machine.
#[derive(Parser)]
#[command(name = "stripe-explorer", version)]
struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
    /// The port of 127.0.0.1 to serve the page at; any free one if not given.
    #[arg(long, default_value_t = 0)]
    port: u16,
    /// Do not open the page in a browser.
    #[arg(long)]
    no_open: bool,
    /// Take live keys. Requests then move real money and change real customers.
    #[arg(long)]
    dangerously_allow_live_keys: bool,
}

#[derive(Subcommand)]
enum Command {
    /// Reads a curl command, a line of Stripe's CLI or a request log from standard input, and prints the Rust program that sends the same.
    Rust,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let result = match arguments.command {
        Some(Command::Rust) => print_rust(),
        None => server::run(Settings {
            port: arguments.port,
            open: !arguments.no_open,
            allow_live_keys: arguments.dangerously_allow_live_keys,
            // Only the server ever has it: the page is told whether there is one.
            key: std::env::var("STRIPE_API_KEY")
                .ok()
                .filter(|key| !key.is_empty()),
        }),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // Where even the error cannot be printed, the status says it.
            _ = writeln!(io::stderr(), "error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// The program of what is on standard input. What was left out of it, and what is wrong with it, goes to standard error.
fn print_rust() -> Result<(), Error> {
    let failed = |error: io::Error| Error::new(error.to_string());
    let mut text = String::new();
    io::stdin().read_to_string(&mut text).map_err(failed)?;
    let pasted = paste::parse(&text)?;
    let prepared = prepare(&pasted.call)?;
    let faults = check::faults(&pasted.call, &prepared);
    let program = rust::rust(&prepared)?.program()?;
    io::stdout().write_all(program.as_bytes()).map_err(failed)?;
    let mut stderr = io::stderr();
    for note in &pasted.notes {
        writeln!(stderr, "note: {note}").map_err(failed)?;
    }
    for fault in faults {
        let param = fault
            .param
            .map_or_else(String::new, |it| format!(" ({it})"));
        writeln!(stderr, "wrong: {}{param}", fault.message).map_err(failed)?;
    }
    Ok(())
}
