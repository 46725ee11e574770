// Written by `cargo xtask generate`. Do not edit.
//! What `features` of [`treasury::financial_accounts::update`](fn@crate::treasury::financial_accounts::update) takes.

pub use crate::treasury::financial_accounts::create::features::financial_addresses;
pub use crate::treasury::financial_accounts::create::features::inbound_transfers;
pub mod outbound_payments;
pub mod outbound_transfers;

pub use crate::treasury::financial_accounts::create::features::{
    CardIssuing, DepositInsurance, FinancialAddresses, InboundTransfers,
    IntraStripeFlows, OutboundPayments, OutboundTransfers,
};
