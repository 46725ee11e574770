// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_intent_data` of [`PaymentLink`](crate::PaymentLink).

pub use crate::payment_intent::CaptureMethod;

/// Indicates that you intend to make future payments with the payment method collected during
/// checkout.
#[non_exhaustive]
pub enum SetupFutureUsage {
    /// `off_session`
    OffSession,
    /// `on_session`
    OnSession,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(SetupFutureUsage {
    OffSession = "off_session",
    OnSession = "on_session",
});
