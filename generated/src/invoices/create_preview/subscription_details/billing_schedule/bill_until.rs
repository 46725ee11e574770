// Written by `cargo xtask generate`. Do not edit.
//! What `subscription_details.billing_schedule.bill_until` of [`invoices::create_preview`](fn@crate::invoices::create_preview) takes.

pub mod duration;
pub use crate::subscription_schedules::create::phase::Duration;

/// The values of `subscription_details[billing_schedules][][bill_until][type]` of [`invoices::create_preview`](fn@crate::invoices::create_preview).
#[non_exhaustive]
pub enum Type {
    /// `duration`
    Duration,
    /// `timestamp`
    Timestamp,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    Duration = "duration",
    Timestamp = "timestamp",
});
