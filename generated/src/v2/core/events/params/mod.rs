// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod v2_core_event_created;
pub use self::v2_core_event_created::V2CoreEventCreated;
