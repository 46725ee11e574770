// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`sources::update`](fn@crate::sources::update).

pub use crate::sources::create::mandate;
pub mod owner;
pub use crate::sources::create::source_order;
pub use crate::sources::create::{Mandate, Owner, SourceOrder};
