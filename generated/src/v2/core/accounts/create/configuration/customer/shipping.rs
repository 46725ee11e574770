// Written by `cargo xtask generate`. Do not edit.
//! What `configuration.customer.shipping` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create) takes.

pub use crate::customers::create::Address;
