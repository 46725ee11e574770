// Written by `cargo xtask generate`. Do not edit.
//! What is in `billing`.

#[cfg(feature = "billing-alerts")]
pub mod alerts;
#[cfg(feature = "billing-credit_balance_summary")]
pub mod credit_balance_summary;
#[cfg(feature = "billing-credit_balance_transactions")]
pub mod credit_balance_transactions;

#[cfg(
    any(feature = "billing-credit_balance_summary", feature = "billing-credit_grants")
)]
pub mod credit_grants;

#[cfg(feature = "billing-meter_event_adjustments")]
pub mod meter_event_adjustments;
#[cfg(feature = "billing-meter_events")]
pub mod meter_events;
#[cfg(feature = "billing-meters")]
pub mod meters;
