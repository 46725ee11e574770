// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod v2_billing_meter_event_adjustment;

pub use self::v2_billing_meter_event_adjustment::{
    V2BillingMeterEventAdjustment, V2BillingMeterEventAdjustmentStatus,
};

mod v2_billing_meter_event_adjustment_cancel;
pub use self::v2_billing_meter_event_adjustment_cancel::V2BillingMeterEventAdjustmentCancel;
mod v2_billing_meter_event_adjustment_error;
pub use self::v2_billing_meter_event_adjustment_error::V2BillingMeterEventAdjustmentError;
mod v2_error_invalid_cancel_configuration;
pub use self::v2_error_invalid_cancel_configuration::V2ErrorInvalidCancelConfiguration;
mod v2_error_invalid_cancel_configuration_error;
pub use self::v2_error_invalid_cancel_configuration_error::V2ErrorInvalidCancelConfigurationError;
