// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_options.card_present` of [`payment_intents::create`](fn@crate::payment_intents::create) takes.

pub use crate::payment_intent::payment_method_options::acss_debit::routing;

/// The values of `payment_method_options[card_present][capture_method]` of [`payment_intents::create`](fn@crate::payment_intents::create), `payment_method_options[card_present][capture_method]` of [`payment_intents::update`](fn@crate::payment_intents::update) and one more place.
#[non_exhaustive]
pub enum CaptureMethod {
    /// `manual`
    Manual,
    /// `manual_preferred`
    ManualPreferred,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(CaptureMethod {
    Manual = "manual",
    ManualPreferred = "manual_preferred",
});

rt::params! {
    /// Parameters for `payment_method_options[card_present][routing]` of [`payment_intents::create`](fn@crate::payment_intents::create), `payment_method_options[card_present][routing]` of [`payment_intents::update`](fn@crate::payment_intents::update) and one more place.
    pub struct Routing;
}

impl Routing {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `requested_priority`.
    #[inline]
    pub fn requested_priority(
        self,
        requested_priority: crate::payment_intent::payment_method_options::acss_debit::routing::RequestedPriority,
    ) -> Self {
        Self(self.0.with("requested_priority", requested_priority))
    }
}

impl Default for Routing {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
