// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Part;
use crate::{V2Error, V2ErrorInvalidCancelConfiguration};

/// One of the objects at `PostV2BillingMeterEventAdjustments/error`.
#[derive(Clone)]
#[non_exhaustive]
pub enum V2BillingMeterEventAdjustmentError {
    /// `error.code` is `invalid_cancel_configuration`.
    InvalidCancelConfiguration(Part<V2ErrorInvalidCancelConfiguration>),
    /// `error.code` is anything else.
    Other(Part<V2Error>),
}

stripe_runtime::union!(V2BillingMeterEventAdjustmentError by "error.code" else Other {
    InvalidCancelConfiguration = "invalid_cancel_configuration",
});
