// Written by `cargo xtask generate`. Do not edit.
//! What `after_completion` of [`payment_links::create`](fn@crate::payment_links::create) takes.

#[cfg(feature = "payment_links")]
pub use crate::payment_link::after_completion::Type;

rt::params! {
    /// Parameters for `after_completion[hosted_confirmation]` of [`payment_links::create`](fn@crate::payment_links::create), `flow_data[after_completion][hosted_confirmation]` of [`billing_portal::sessions::create`](fn@crate::billing_portal::sessions::create) and one more place.
    pub struct HostedConfirmation;
}

impl HostedConfirmation {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `custom_message`.
    #[inline]
    pub fn custom_message(self, custom_message: impl Into<String>) -> Self {
        Self(self.0.with("custom_message", rt::Value::text(custom_message)))
    }
}

impl Default for HostedConfirmation {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_links")]
rt::params! {
    /// Parameters for `after_completion[redirect]` of [`payment_links::create`](fn@crate::payment_links::create) and `after_completion[redirect]` of [`payment_links::update`](fn@crate::payment_links::update).
    pub struct Redirect;
}

#[cfg(feature = "payment_links")]
impl Redirect {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(url: impl Into<String>) -> Self {
        Self(rt::Params::new().with("url", rt::Value::text(url)))
    }
}
