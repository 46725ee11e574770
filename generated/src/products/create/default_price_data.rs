// Written by `cargo xtask generate`. Do not edit.
//! What `default_price_data` of [`products::create`](fn@crate::products::create) takes.

#[cfg(feature = "products")]
pub mod currency_option;
#[cfg(feature = "products")]
pub mod recurring;
#[cfg(feature = "products")]
pub use crate::price::TaxBehavior;
#[cfg(feature = "products")]
pub use crate::prices::create::{CurrencyOption, CustomUnitAmount};

rt::params! {
    /// Parameters for `default_price_data[recurring]` of [`products::create`](fn@crate::products::create), `price_data[recurring]` of [`subscription_items::create`](fn@crate::subscription_items::create) and 14 more places.
    pub struct Recurring;
}

impl Recurring {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(interval: crate::plan::Interval) -> Self {
        Self(rt::Params::new().with("interval", interval))
    }

    /// Sets `interval_count`.
    #[inline]
    pub fn interval_count(self, interval_count: i64) -> Self {
        Self(self.0.with("interval_count", interval_count))
    }
}
