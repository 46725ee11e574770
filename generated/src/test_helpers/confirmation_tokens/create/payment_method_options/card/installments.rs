// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_options.card.installments` of [`test_helpers::confirmation_tokens::create`](fn@crate::test_helpers::confirmation_tokens::create) takes.

pub mod plan;

rt::params! {
    /// Parameters for `payment_method_options[card][installments][plan]` of [`test_helpers::confirmation_tokens::create`](fn@crate::test_helpers::confirmation_tokens::create).
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
        interval: crate::confirmation_token::payment_method_options::card::installments::plan::Interval,
    ) -> Self {
        Self(self.0.with("interval", interval))
    }
}
