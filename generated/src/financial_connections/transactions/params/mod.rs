// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod transaction_refresh_params;
pub use self::transaction_refresh_params::TransactionRefreshParams;
