// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Specifies which event to cancel.
    ///
    /// Parameters at `PostV2BillingMeterEventAdjustments/cancel`.
    pub struct CreateV2BillingMeterEventAdjustmentCancel;
}

impl CreateV2BillingMeterEventAdjustmentCancel {
    /// The parameters that Stripe requires.
    ///
    /// - `identifier`: The identifier that was originally assigned to the meter event. You can only cancel events
    ///   within 24 hours of Stripe receiving them.
    #[inline]
    pub fn new(identifier: impl Into<String>) -> Self {
        Self(Params::new().with("identifier", Value::text(identifier)))
    }
}
