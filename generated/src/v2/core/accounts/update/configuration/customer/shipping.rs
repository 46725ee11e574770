// Written by `cargo xtask generate`. Do not edit.
//! What `configuration.customer.shipping` of [`v2::core::accounts::update`](fn@crate::v2::core::accounts::update) takes.

pub use crate::customers::create::Address;
