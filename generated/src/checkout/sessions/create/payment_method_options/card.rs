// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_options.card` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create) takes.

pub use crate::checkout_session::payment_method_options::card::restrictions;
pub use crate::checkout::sessions::create::payment_intent_data::SetupFutureUsage;
pub use crate::checkout_session::payment_method_options::affirm::CaptureMethod;

pub use crate::checkout_session::payment_method_options::card::{
    RequestExtendedAuthorization, RequestIncrementalAuthorization, RequestMulticapture,
    RequestOvercapture, RequestThreeDSecure,
};

pub use crate::payment_links::create::payment_method_options::card::Restrictions;

rt::params! {
    /// Parameters for `payment_method_options[card][installments]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
    pub struct Installments;
}

impl Installments {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `enabled`.
    #[inline]
    pub fn enabled(self, enabled: bool) -> Self {
        Self(self.0.with("enabled", enabled))
    }
}

impl Default for Installments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
