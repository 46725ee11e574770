// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_options.us_bank_account.financial_connections` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create) takes.

pub use crate::financial_connections_account::Permission;
pub use crate::financial_connections_session::Prefetch;
