// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod event;
pub use self::event::Event;
mod notification_event_data;
pub use self::notification_event_data::NotificationEventData;
mod notification_event_request;
pub use self::notification_event_request::NotificationEventRequest;
