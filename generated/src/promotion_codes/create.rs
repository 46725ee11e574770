// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`promotion_codes::create`](fn@crate::promotion_codes::create).

pub mod restrictions;

rt::params! {
    /// The promotion referenced by this promotion code.
    ///
    /// Parameters for `promotion` of [`promotion_codes::create`](fn@crate::promotion_codes::create).
    pub struct Promotion;
}

impl Promotion {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("type", "coupon"))
    }

    /// Sets `coupon`.
    #[inline]
    pub fn coupon(self, coupon: impl Into<crate::ids::CouponId>) -> Self {
        let coupon: crate::ids::CouponId = coupon.into();
        Self(self.0.with("coupon", coupon))
    }
}

impl Default for Promotion {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Settings that restrict the redemption of the promotion code.
    ///
    /// Parameters for `restrictions` of [`promotion_codes::create`](fn@crate::promotion_codes::create).
    pub struct Restrictions;
}

impl Restrictions {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `currency_options`.
    #[inline]
    pub fn currency_options(
        self,
        currency_options: impl IntoIterator<
            Item = (impl Into<String>, restrictions::CurrencyOption),
        >,
    ) -> Self {
        Self(self.0.with("currency_options", rt::Value::map(currency_options)))
    }

    /// Sets `first_time_transaction`.
    #[inline]
    pub fn first_time_transaction(self, first_time_transaction: bool) -> Self {
        Self(self.0.with("first_time_transaction", first_time_transaction))
    }

    /// Sets `minimum_amount`.
    #[inline]
    pub fn minimum_amount(self, minimum_amount: i64) -> Self {
        Self(self.0.with("minimum_amount", minimum_amount))
    }

    /// Sets `minimum_amount_currency`.
    #[inline]
    pub fn minimum_amount_currency(
        self,
        minimum_amount_currency: impl Into<rt::Currency>,
    ) -> Self {
        let minimum_amount_currency: rt::Currency = minimum_amount_currency.into();
        Self(self.0.with("minimum_amount_currency", minimum_amount_currency))
    }
}

impl Default for Restrictions {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
