// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`customers::payment_methods::list`](fn@crate::customers::payment_methods::list).

pub use crate::card::AllowRedisplay;
pub use crate::payment_methods::create::Type;
