// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`terminal::locations::update`](fn@crate::terminal::locations::update).

pub use crate::customers::create::Address;
pub use crate::terminal::locations::create::{AddressKana, AddressKanji};
