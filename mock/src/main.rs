//! The mock as a program, for clients in any language.
#![forbid(unsafe_code)]

use std::error::Error;
use std::io::{self, Write};
use std::process::ExitCode;
use std::{env, future};

use stripe_mock::{Builder, Mock, model::Base};

const USAGE: &str = "\
A mock of Stripe on 127.0.0.1.

    stripe-client-mock [--port PORT] [--stateful] [--any-base] [--any-version]

  --port PORT    the API at PORT (12111 if not given), files, meter events and Connect at the next three
  --stateful     remember what was created, changed and deleted
  --any-base     every operation at every port
  --any-version  take requests for other versions of the API
";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    if arguments.iter().any(|it| it == "--help" || it == "-h") {
        return exit(say(io::stdout(), USAGE).map_err(Into::into));
    }
    match settings(&arguments) {
        Ok(builder) => exit(run(builder)),
        Err(fault) => {
            let said = say(io::stderr(), &format!("error: {fault}\n\n{USAGE}"));
            said.map_or(ExitCode::FAILURE, |()| ExitCode::from(2))
        }
    }
}

/// Reads the arguments.
fn settings(arguments: &[String]) -> Result<Builder, String> {
    let mut builder = Mock::builder().port(12111).remembered_requests(0);
    let mut arguments = arguments.iter();
    while let Some(argument) = arguments.next() {
        builder = match argument.as_str() {
            "--port" => {
                let port = arguments.next().and_then(|port| port.parse().ok());
                builder.port(port.ok_or("--port needs a number from 0 to 65532")?)
            }
            "--stateful" => builder.stateful(),
            "--any-base" => builder.any_base(),
            "--any-version" => builder.any_version(),
            other => return Err(format!("there is no option `{other}`")),
        };
    }
    Ok(builder)
}

/// Runs the mock until the process is ended.
#[tokio::main(flavor = "current_thread")]
async fn run(builder: Builder) -> Result<(), Box<dyn Error>> {
    let mock = builder.start().await?;
    let bases = [Base::Api, Base::Files, Base::MeterEvents, Base::Connect];
    let lines = bases.map(|base| format!("{} is at {}\n", base.host(), mock.base_url(base)));
    say(io::stdout(), &lines.concat())?;
    future::pending().await
}

fn say(mut to: impl Write, text: &str) -> io::Result<()> {
    to.write_all(text.as_bytes())?;
    to.flush()
}

fn exit(result: Result<(), Box<dyn Error>>) -> ExitCode {
    match result {
        Ok(()) => ExitCode::SUCCESS,
        // Where even the error cannot be told, the status tells it.
        Err(error) => match say(io::stderr(), &format!("error: {error}\n")) {
            Ok(()) | Err(_) => ExitCode::FAILURE,
        },
    }
}
