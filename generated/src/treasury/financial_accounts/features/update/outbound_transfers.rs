// Written by `cargo xtask generate`. Do not edit.
//! What `outbound_transfers` of [`treasury::financial_accounts::features::update`](fn@crate::treasury::financial_accounts::features::update) takes.

pub use crate::treasury::financial_accounts::create::features::inbound_transfers::Ach;
pub use crate::treasury::financial_accounts::create::features::outbound_payments::UsDomesticWire;
