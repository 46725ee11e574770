// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`payment_methods::list`](fn@crate::payment_methods::list).

pub use crate::card::AllowRedisplay;
pub use crate::payment_methods::create::Type;
