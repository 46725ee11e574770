// Written by `cargo xtask generate`. Do not edit.
//! What `business_profile` of [`accounts::update`](fn@crate::accounts::update) takes.

pub use crate::account::business_profile::MinorityOwnedBusinessDesignation;

pub use crate::accounts::create::business_profile::{
    AnnualRevenue, MonthlyEstimatedRevenue, SupportAddress,
};
