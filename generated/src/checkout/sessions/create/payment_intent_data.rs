// Written by `cargo xtask generate`. Do not edit.
//! What `payment_intent_data` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create) takes.

pub use crate::sources::create::source_order::shipping;
pub use crate::invoices::create::TransferData;
pub use crate::payment_intent::CaptureMethod;

/// The values of `payment_intent_data[setup_future_usage]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create) and `payment_method_options[card][setup_future_usage]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
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

rt::params! {
    /// Parameters for `payment_intent_data[shipping]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
    pub struct Shipping;
}

impl Shipping {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        name: impl Into<String>,
        address: crate::sources::create::source_order::shipping::Address,
    ) -> Self {
        Self(
            rt::Params::new()
                .with("name", rt::Value::text(name))
                .with("address", address),
        )
    }

    /// Sets `carrier`.
    #[inline]
    pub fn carrier(self, carrier: impl Into<String>) -> Self {
        Self(self.0.with("carrier", rt::Value::text(carrier)))
    }

    /// Sets `phone`.
    #[inline]
    pub fn phone(self, phone: impl Into<String>) -> Self {
        Self(self.0.with("phone", rt::Value::text(phone)))
    }

    /// Sets `tracking_number`.
    #[inline]
    pub fn tracking_number(self, tracking_number: impl Into<String>) -> Self {
        Self(self.0.with("tracking_number", rt::Value::text(tracking_number)))
    }
}
