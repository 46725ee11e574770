//! What the tests across the crates of the workspace have in common, and the examples with them: a
//! server on the same machine, the document, samples made from it, and all types of the client by the
//! schemas that they stand for.
#![forbid(unsafe_code)]

pub mod compare;
pub mod document;
pub mod loopback;
pub mod sample;
pub mod schemas;

/// The examples of the README compile.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
mod readme {}
