//! Programs that the explorer wrote are compiled here, and make the request that it says, byte for byte.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

// Laid out by the explorer.
#[rustfmt::skip]
#[allow(deprecated, dead_code, clippy::print_stdout, unused_imports, clippy::redundant_closure_call, reason = "they are compiled, and only their requests are made")]
mod documentation;
#[rustfmt::skip]
#[allow(deprecated, dead_code, clippy::print_stdout, unused_imports, clippy::redundant_closure_call, reason = "they are compiled, and only their requests are made")]
mod sample;

use stripe_explorer::call::Call;
use stripe_explorer::request::prepare;
use stripe_runtime::Request;

/// What a program makes.
pub(crate) type Made = Result<Request, Box<dyn std::error::Error>>;

/// A call, and the function that makes its request.
pub(crate) type Program = (&'static str, fn() -> Made);

#[test]
fn the_programs_of_forms_send_what_the_forms_say() {
    assert!(sample::SAMPLE.len() >= 100);
    compare(sample::SAMPLE);
}

#[test]
fn the_programs_of_commands_in_the_documentation_send_what_these_say() {
    compare(documentation::SAMPLE);
}

fn compare(programs: &[Program]) {
    for (json, made) in programs {
        let call: Call = serde_json::from_str(json).unwrap();
        let said = prepare(&call).unwrap();
        let (request, said) = (made().unwrap(), said.request());
        let seen = |request: &Request| {
            let parts = (request.method(), request.path().to_owned(), request.query());
            // The debug text has what is set beside the parameters.
            (
                parts,
                request.body(),
                request.base(),
                format!("{request:?}"),
            )
        };
        assert_eq!(seen(&request), seen(&said), "{json}");
        assert_eq!(
            request.operation().map(|it| it.id),
            Some(call.operation.as_str())
        );
    }
}
