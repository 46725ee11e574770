//! Every operation of the API as the client sends it: once with what is required, and as often with every parameter as
//! it takes to show all alternatives.
//!
//! What is in `generated` is written by `cargo xtask generate`; the tests send it to the mock.
#![forbid(unsafe_code)]

pub mod document;
mod exchange;
// Laid out by the generator.
#[rustfmt::skip]
#[allow(deprecated, reason = "what Stripe advises against is sent as well")]
#[allow(non_snake_case, reason = "the functions go by the paths of what they build")]
mod generated;
pub mod mutate;
mod operation;
mod prelude;
mod turn;

pub use self::exchange::{Answer, Exchange};
pub use self::operation::{Operation, operations};
pub use self::turn::{Turn, Turns};
