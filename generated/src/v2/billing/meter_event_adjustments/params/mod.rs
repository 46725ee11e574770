// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod create_v2_billing_meter_event_adjustment_cancel;
pub use self::create_v2_billing_meter_event_adjustment_cancel::CreateV2BillingMeterEventAdjustmentCancel;
