// Written by `cargo xtask generate`. Do not edit.
//! What `configuration.merchant.support` of [`v2::core::accounts::update`](fn@crate::v2::core::accounts::update) takes.

pub use crate::v2::core::account_tokens::create::identity::business_details::Address;
