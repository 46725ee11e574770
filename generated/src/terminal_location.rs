// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`TerminalLocation`](crate::TerminalLocation).

pub use crate::customer::Address;
pub use crate::person::{AddressKana, AddressKanji};
