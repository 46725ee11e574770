// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod list_treasury_debit_reversal_status;
pub use self::list_treasury_debit_reversal_status::ListTreasuryDebitReversalStatus;
mod treasury_debit_reversal_resolution;
pub use self::treasury_debit_reversal_resolution::TreasuryDebitReversalResolution;
