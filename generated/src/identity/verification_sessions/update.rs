// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`identity::verification_sessions::update`](fn@crate::identity::verification_sessions::update).

pub mod options;
pub use crate::identity::verification_sessions::create::{Options, ProvidedDetails, Type};
