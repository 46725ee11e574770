// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod balance;
pub use self::balance::Balance;
mod balance_amount;
pub use self::balance_amount::BalanceAmount;
mod balance_amount_by_source_type;
pub use self::balance_amount_by_source_type::BalanceAmountBySourceType;
mod balance_amount_net;
pub use self::balance_amount_net::BalanceAmountNet;
mod balance_detail;
pub use self::balance_detail::BalanceDetail;
mod balance_detail_ungated;
pub use self::balance_detail_ungated::BalanceDetailUngated;
mod balance_net_available;
pub use self::balance_net_available::BalanceNetAvailable;
