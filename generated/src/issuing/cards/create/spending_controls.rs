// Written by `cargo xtask generate`. Do not edit.
//! What `spending_controls` of [`issuing::cards::create`](fn@crate::issuing::cards::create) takes.

#[cfg(feature = "issuing-cards")]
pub use crate::issuing_card::spending_controls::spending_limit;

#[cfg(feature = "issuing-cards")]
pub use crate::issuing_card::spending_controls::{
    AllowedCardPresence, AllowedCategory, BlockedCardPresence, BlockedCategory,
};

#[cfg(feature = "issuing-cardholders")]
rt::params! {
    /// Parameters for `spending_controls[spending_limits][]` of [`issuing::cards::create`](fn@crate::issuing::cards::create), `spending_controls[spending_limits][]` of [`issuing::cardholders::create`](fn@crate::issuing::cardholders::create) and 2 more places.
    pub struct SpendingLimit;
}

#[cfg(feature = "issuing-cardholders")]
impl SpendingLimit {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        amount: i64,
        interval: crate::issuing_card::spending_controls::spending_limit::Interval,
    ) -> Self {
        Self(rt::Params::new().with("amount", amount).with("interval", interval))
    }

    /// Sets `categories`.
    #[inline]
    pub fn categories(
        self,
        categories: impl IntoIterator<
            Item = crate::issuing_card::spending_controls::spending_limit::Category,
        >,
    ) -> Self {
        Self(self.0.with("categories", rt::Value::list(categories)))
    }
}
