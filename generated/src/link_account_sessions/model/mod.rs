// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod bank_connections_resource_link_account_session_filters;
pub use self::bank_connections_resource_link_account_session_filters::BankConnectionsResourceLinkAccountSessionFilters;
mod financial_connections_session;

pub use self::financial_connections_session::{
    FinancialConnectionsSession, FinancialConnectionsSessionPermission,
};
