// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`treasury::financial_accounts::close`](fn@crate::treasury::financial_accounts::close).

pub use crate::treasury::financial_accounts::update::forwarding_settings;
pub use crate::treasury::financial_accounts::update::ForwardingSettings;
