// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod v2_billing_meter_event_stream_event;
pub use self::v2_billing_meter_event_stream_event::V2BillingMeterEventStreamEvent;
