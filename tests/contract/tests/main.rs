//! The contract between the client and the document, with the mock as the judge: all operations are sent, taken, and
//! answered; nothing of an answer is lost; and answers that hold more or other than the document says are
//! taken too.
//!
//! The numbers are those of `tests/README.md`. `cargo test -p stripe-client-contract-tests -- --nocapture` prints them.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test fails by panicking, and tells its numbers"
)]

mod answers;
mod forward;
#[path = "../../fuzz/src/mutate.rs"]
#[allow(unreachable_pub, reason = "it is another package's")]
mod mutate;
mod records;
mod requests;
mod run;
mod secrets;

use std::sync::LazyLock;

use serde_json::Value;
use stripe_tests::document;

/// The document as the generator reads it.
static DOCUMENT: LazyLock<Value> = LazyLock::new(|| document::corrected().unwrap());

/// Fails with the first of the faults, and their number.
fn assert_none(faults: &[String], of: usize) {
    const SHOWN: usize = 20;
    let shown = &faults[..faults.len().min(SHOWN)];
    assert!(
        faults.is_empty(),
        "{} of {of}:\n{}",
        faults.len(),
        shown.join("\n")
    );
}
