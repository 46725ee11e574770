// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`coupons::create`](fn@crate::coupons::create).

pub use crate::coupon::Duration;

rt::params! {
    /// A hash containing directions for what this Coupon will apply discounts to.
    ///
    /// Parameters for `applies_to` of [`coupons::create`](fn@crate::coupons::create).
    pub struct AppliesTo;
}

impl AppliesTo {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `products`.
    #[inline]
    pub fn products(
        self,
        products: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "products",
                    rt::Value::list(products.into_iter().map(rt::Value::text)),
                ),
        )
    }
}

impl Default for AppliesTo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `currency_options[]` of [`coupons::create`](fn@crate::coupons::create) and `currency_options[]` of [`coupons::update`](fn@crate::coupons::update).
    pub struct CurrencyOption;
}

impl CurrencyOption {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(amount_off: i64) -> Self {
        Self(rt::Params::new().with("amount_off", amount_off))
    }
}
