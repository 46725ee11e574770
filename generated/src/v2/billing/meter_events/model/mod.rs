// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod v2_billing_meter_event;
pub use self::v2_billing_meter_event::V2BillingMeterEvent;
mod v2_billing_meter_event_error;
pub use self::v2_billing_meter_event_error::V2BillingMeterEventError;
mod v2_error_archived_meter;
pub use self::v2_error_archived_meter::V2ErrorArchivedMeter;
mod v2_error_archived_meter_error;
pub use self::v2_error_archived_meter_error::V2ErrorArchivedMeterError;
mod v2_error_duplicate_meter_event;
pub use self::v2_error_duplicate_meter_event::V2ErrorDuplicateMeterEvent;
mod v2_error_duplicate_meter_event_error;
pub use self::v2_error_duplicate_meter_event_error::V2ErrorDuplicateMeterEventError;
mod v2_error_no_meter;
pub use self::v2_error_no_meter::V2ErrorNoMeter;
mod v2_error_no_meter_error;
pub use self::v2_error_no_meter_error::V2ErrorNoMeterError;
mod v2_error_payload_invalid_value;
pub use self::v2_error_payload_invalid_value::V2ErrorPayloadInvalidValue;
mod v2_error_payload_invalid_value_error;
pub use self::v2_error_payload_invalid_value_error::V2ErrorPayloadInvalidValueError;
mod v2_error_payload_no_customer_defined;
pub use self::v2_error_payload_no_customer_defined::V2ErrorPayloadNoCustomerDefined;
mod v2_error_payload_no_customer_defined_error;
pub use self::v2_error_payload_no_customer_defined_error::V2ErrorPayloadNoCustomerDefinedError;
mod v2_error_payload_no_value_defined;
pub use self::v2_error_payload_no_value_defined::V2ErrorPayloadNoValueDefined;
mod v2_error_payload_no_value_defined_error;
pub use self::v2_error_payload_no_value_defined_error::V2ErrorPayloadNoValueDefinedError;
mod v2_error_too_many_concurrent_requests;
pub use self::v2_error_too_many_concurrent_requests::V2ErrorTooManyConcurrentRequests;
mod v2_error_too_many_concurrent_requests_error;
pub use self::v2_error_too_many_concurrent_requests_error::V2ErrorTooManyConcurrentRequestsError;
