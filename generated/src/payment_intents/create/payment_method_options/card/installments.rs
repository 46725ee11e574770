// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_options.card.installments` of [`payment_intents::create`](fn@crate::payment_intents::create) takes.

pub mod plan;

rt::params! {
    /// Parameters for `payment_method_options[card][installments][plan]` of [`payment_intents::create`](fn@crate::payment_intents::create), `payment_method_options[card][installments][plan]` of [`payment_intents::update`](fn@crate::payment_intents::update) and one more place.
    pub struct Plan;
}

impl Plan {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        type_: crate::charge::payment_method_details::card::installments::plan::Type,
    ) -> Self {
        Self(rt::Params::new().with("type", type_))
    }

    /// Sets `count`.
    #[inline]
    pub fn count(self, count: i64) -> Self {
        Self(self.0.with("count", count))
    }

    /// Sets `interval`.
    #[inline]
    pub fn interval(
        self,
        interval: crate::payment_intent::payment_method_options::acss_debit::installments::plan::Interval,
    ) -> Self {
        Self(self.0.with("interval", interval))
    }
}
