// Written by `cargo xtask generate`. Do not edit.
//! What `configuration.customer.automatic_indirect_tax` of [`v2::core::accounts::update`](fn@crate::v2::core::accounts::update) takes.

pub use crate::customers::update::tax::ValidateLocation;
pub use crate::v2_core_account::configuration::customer::automatic_indirect_tax::Exempt;
