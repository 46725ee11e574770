// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Part;
use crate::{
    V2Error, V2ErrorArchivedMeter, V2ErrorDuplicateMeterEvent, V2ErrorNoMeter,
    V2ErrorPayloadInvalidValue, V2ErrorPayloadNoCustomerDefined,
    V2ErrorPayloadNoValueDefined, V2ErrorTooManyConcurrentRequests,
};

/// One of the objects at `PostV2BillingMeterEvents/error`.
#[derive(Clone)]
#[non_exhaustive]
pub enum V2BillingMeterEventError {
    /// `error.code` is `archived_meter`.
    ArchivedMeter(Part<V2ErrorArchivedMeter>),
    /// `error.code` is `duplicate_meter_event`.
    DuplicateMeterEvent(Part<V2ErrorDuplicateMeterEvent>),
    /// `error.code` is `no_meter`.
    NoMeter(Part<V2ErrorNoMeter>),
    /// `error.code` is `payload_invalid_value`.
    PayloadInvalidValue(Part<V2ErrorPayloadInvalidValue>),
    /// `error.code` is `payload_no_customer_defined`.
    PayloadNoCustomerDefined(Part<V2ErrorPayloadNoCustomerDefined>),
    /// `error.code` is `payload_no_value_defined`.
    PayloadNoValueDefined(Part<V2ErrorPayloadNoValueDefined>),
    /// `error.code` is `too_many_concurrent_requests`.
    TooManyConcurrentRequests(Part<V2ErrorTooManyConcurrentRequests>),
    /// `error.code` is anything else.
    Other(Part<V2Error>),
}

stripe_runtime::union!(V2BillingMeterEventError by "error.code" else Other {
    ArchivedMeter = "archived_meter",
    DuplicateMeterEvent = "duplicate_meter_event",
    NoMeter = "no_meter",
    PayloadInvalidValue = "payload_invalid_value",
    PayloadNoCustomerDefined = "payload_no_customer_defined",
    PayloadNoValueDefined = "payload_no_value_defined",
    TooManyConcurrentRequests = "too_many_concurrent_requests",
});
