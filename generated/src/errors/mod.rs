// Written by `cargo xtask generate`. Do not edit.
//! The errors that any operation may answer with.

pub(crate) mod model;
