// Written by `cargo xtask generate`. Do not edit.
//! What `mandate_data` of [`setup_intents::confirm`](fn@crate::setup_intents::confirm) takes.

pub mod customer_acceptance;

#[cfg(feature = "setup_intents")]
rt::params! {
    /// Parameters for `mandate_data[customer_acceptance]` of [`setup_intents::confirm`](fn@crate::setup_intents::confirm).
    pub struct CustomerAcceptance;
}

#[cfg(feature = "setup_intents")]
impl CustomerAcceptance {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        type_: crate::setup_intents::create::mandate_data::customer_acceptance::Type,
    ) -> Self {
        Self(rt::Params::new().with("type", type_))
    }

    /// Sets `accepted_at`.
    #[inline]
    pub fn accepted_at(self, accepted_at: impl Into<rt::Timestamp>) -> Self {
        let accepted_at: rt::Timestamp = accepted_at.into();
        Self(self.0.with("accepted_at", accepted_at))
    }

    /// Sets `offline`.
    #[inline]
    pub fn offline(
        self,
        offline: crate::setup_intents::create::mandate_data::customer_acceptance::Offline,
    ) -> Self {
        Self(self.0.with("offline", offline))
    }

    /// Sets `online`.
    #[inline]
    pub fn online(self, online: customer_acceptance::Online) -> Self {
        Self(self.0.with("online", online))
    }
}
