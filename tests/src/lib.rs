//! What the tests across the crates of the workspace have in common: a
//! server on the same machine, the document, samples made from it, and all types of the client by the
//! schemas that they stand for.
#![forbid(unsafe_code)]

pub mod compare;
pub mod document;
pub mod loopback;
pub mod sample;
pub mod schemas;
