//! What must hold for any input: a function for each part that reads what others write, which panics if it does not hold.
//!
//! A fuzzer calls them (`fuzz/`, `.ci/run fuzz`), and so do the tests, with the seeds in `fuzz/corpus` and what
//! [`mutate`] makes of them: `cargo run --release -p stripe-client-fuzz-tests -- json 1000000 7`.
#![forbid(unsafe_code)]
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "what does not hold is told by panicking"
)]

mod corpus;
pub mod mutate;
mod targets;

pub use corpus::seeds;
pub use targets::{TARGETS, Target};
