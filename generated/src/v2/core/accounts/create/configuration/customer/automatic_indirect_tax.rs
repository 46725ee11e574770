// Written by `cargo xtask generate`. Do not edit.
//! What `configuration.customer.automatic_indirect_tax` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create) takes.

pub use crate::v2_core_account::configuration::customer::automatic_indirect_tax::Exempt;
