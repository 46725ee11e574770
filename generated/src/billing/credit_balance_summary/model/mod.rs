// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod billing_credit_balance_summary;
pub use self::billing_credit_balance_summary::BillingCreditBalanceSummary;
mod credit_balance;
pub use self::credit_balance::CreditBalance;
