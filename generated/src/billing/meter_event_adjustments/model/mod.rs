// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod billing_meter_event_adjustment;
pub use self::billing_meter_event_adjustment::BillingMeterEventAdjustment;
mod billing_meter_resource_billing_meter_event_adjustment_cancel;
pub use self::billing_meter_resource_billing_meter_event_adjustment_cancel::BillingMeterResourceBillingMeterEventAdjustmentCancel;
