// Written by `cargo xtask generate`. Do not edit.
//! What `configuration.merchant.support` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create) takes.

pub use crate::v2::core::accounts::create::identity::business_details::Address;
