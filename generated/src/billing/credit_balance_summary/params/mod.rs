// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod balance_summary_filter_param;

pub use self::balance_summary_filter_param::{
    BalanceSummaryFilterParam, BalanceSummaryFilterParamType,
};
