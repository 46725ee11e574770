// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod subscribe_financial_connection_account_feature;
pub use self::subscribe_financial_connection_account_feature::SubscribeFinancialConnectionAccountFeature;
