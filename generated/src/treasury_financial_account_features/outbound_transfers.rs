// Written by `cargo xtask generate`. Do not edit.
//! What is in `outbound_transfers` of [`TreasuryFinancialAccountFeatures`](crate::TreasuryFinancialAccountFeatures).

pub use crate::treasury_financial_account_features::card_issuing as ach;
pub use crate::treasury_financial_account_features::card_issuing as us_domestic_wire;
pub use crate::treasury_financial_account_features::inbound_transfers::Ach;
pub use crate::treasury_financial_account_features::outbound_payments::UsDomesticWire;
