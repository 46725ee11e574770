// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`financial_connections::sessions::create`](fn@crate::financial_connections::sessions::create).

pub use crate::financial_connections_session::account_holder;
pub use crate::financial_connections_session::filters;
pub use crate::financial_connections_account::Permission;
pub use crate::financial_connections_session::Prefetch;
pub use crate::link_account_sessions::create::{AccountHolder, Filters};
