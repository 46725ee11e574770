// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod event_type;
pub use self::event_type::EventType;
