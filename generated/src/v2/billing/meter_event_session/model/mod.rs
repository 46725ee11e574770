// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod v2_billing_meter_event_session;
pub use self::v2_billing_meter_event_session::V2BillingMeterEventSession;
