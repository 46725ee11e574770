// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod v2_core_event;
pub use self::v2_core_event::V2CoreEvent;
mod v2_core_event_reason;
pub use self::v2_core_event_reason::V2CoreEventReason;
mod v2_core_event_reason_request;
pub use self::v2_core_event_reason_request::V2CoreEventReasonRequest;
mod v2_core_event_related_object;
pub use self::v2_core_event_related_object::V2CoreEventRelatedObject;
