// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Part;
use crate::{V2Error, V2ErrorBillingMeterEventSessionExpired};

/// One of the objects at `PostV2BillingMeterEventStream/error`.
#[derive(Clone)]
#[non_exhaustive]
pub enum V2BillingMeterEventStreamError {
    /// `error.code` is `billing_meter_event_session_expired`.
    BillingMeterEventSessionExpired(Part<V2ErrorBillingMeterEventSessionExpired>),
    /// `error.code` is anything else.
    Other(Part<V2Error>),
}

stripe_runtime::union!(V2BillingMeterEventStreamError by "error.code" else Other {
    BillingMeterEventSessionExpired = "billing_meter_event_session_expired",
});
