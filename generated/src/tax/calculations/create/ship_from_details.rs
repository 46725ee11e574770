// Written by `cargo xtask generate`. Do not edit.
//! What `ship_from_details` of [`tax::calculations::create`](fn@crate::tax::calculations::create) takes.

pub use crate::tax::calculations::create::customer_details::Address;
