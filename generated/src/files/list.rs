// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`files::list`](fn@crate::files::list).

pub use crate::file::Purpose;
