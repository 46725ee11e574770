// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`accounts::persons::list`](fn@crate::accounts::persons::list).

pub use crate::accounts::people::list::Relationship;
