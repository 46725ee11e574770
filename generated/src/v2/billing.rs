// Written by `cargo xtask generate`. Do not edit.
//! What is in `v2::billing`.

#[cfg(feature = "v2-billing-meter_event_adjustments")]
pub mod meter_event_adjustments;
#[cfg(feature = "v2-billing-meter_event_session")]
pub mod meter_event_session;
#[cfg(feature = "v2-billing-meter_event_stream")]
pub mod meter_event_stream;
#[cfg(feature = "v2-billing-meter_events")]
pub mod meter_events;
