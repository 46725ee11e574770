// Written by `cargo xtask generate`. Do not edit.
//! What `mandate_data` of [`payment_intents::create`](fn@crate::payment_intents::create) takes.

pub mod customer_acceptance;

rt::params! {
    /// Parameters for `mandate_data[customer_acceptance]` of [`payment_intents::create`](fn@crate::payment_intents::create).
    pub struct CustomerAcceptance;
}

impl CustomerAcceptance {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: customer_acceptance::Type) -> Self {
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
    pub fn online(
        self,
        online: crate::setup_intents::create::mandate_data::customer_acceptance::Online,
    ) -> Self {
        Self(self.0.with("online", online))
    }
}
