// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod v2_billing_meter_event_stream_error;
pub use self::v2_billing_meter_event_stream_error::V2BillingMeterEventStreamError;
mod v2_error_billing_meter_event_session_expired;
pub use self::v2_error_billing_meter_event_session_expired::V2ErrorBillingMeterEventSessionExpired;
mod v2_error_billing_meter_event_session_expired_error;
pub use self::v2_error_billing_meter_event_session_expired_error::V2ErrorBillingMeterEventSessionExpiredError;
