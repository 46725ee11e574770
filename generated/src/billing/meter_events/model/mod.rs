// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod billing_meter_event;
pub use self::billing_meter_event::BillingMeterEvent;
