// Written by `cargo xtask generate`. Do not edit.
//! What `business_profile` of [`accounts::create`](fn@crate::accounts::create) takes.

pub use crate::account::business_profile::MinorityOwnedBusinessDesignation;

rt::params! {
    /// Parameters for `business_profile[annual_revenue]` of [`accounts::create`](fn@crate::accounts::create) and `business_profile[annual_revenue]` of [`accounts::update`](fn@crate::accounts::update).
    pub struct AnnualRevenue;
}

impl AnnualRevenue {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        amount: i64,
        currency: impl Into<rt::Currency>,
        fiscal_year_end: impl Into<String>,
    ) -> Self {
        let currency: rt::Currency = currency.into();
        Self(
            rt::Params::new()
                .with("amount", amount)
                .with("currency", currency)
                .with("fiscal_year_end", rt::Value::text(fiscal_year_end)),
        )
    }
}

rt::params! {
    /// Parameters for `business_profile[monthly_estimated_revenue]` of [`accounts::create`](fn@crate::accounts::create) and `business_profile[monthly_estimated_revenue]` of [`accounts::update`](fn@crate::accounts::update).
    pub struct MonthlyEstimatedRevenue;
}

impl MonthlyEstimatedRevenue {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(amount: i64, currency: impl Into<rt::Currency>) -> Self {
        let currency: rt::Currency = currency.into();
        Self(rt::Params::new().with("amount", amount).with("currency", currency))
    }
}

rt::params! {
    /// Parameters for `business_profile[support_address]` of [`accounts::create`](fn@crate::accounts::create) and `business_profile[support_address]` of [`accounts::update`](fn@crate::accounts::update).
    pub struct SupportAddress;
}

impl SupportAddress {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `city`.
    #[inline]
    pub fn city(self, city: impl Into<String>) -> Self {
        Self(self.0.with("city", rt::Value::text(city)))
    }

    /// Sets `country`.
    #[inline]
    pub fn country(self, country: impl Into<String>) -> Self {
        Self(self.0.with("country", rt::Value::text(country)))
    }

    /// Sets `line1`.
    #[inline]
    pub fn line1(self, line1: impl Into<String>) -> Self {
        Self(self.0.with("line1", rt::Value::text(line1)))
    }

    /// Sets `line2`.
    #[inline]
    pub fn line2(self, line2: impl Into<String>) -> Self {
        Self(self.0.with("line2", rt::Value::text(line2)))
    }

    /// Sets `postal_code`.
    #[inline]
    pub fn postal_code(self, postal_code: impl Into<String>) -> Self {
        Self(self.0.with("postal_code", rt::Value::text(postal_code)))
    }

    /// Sets `state`.
    #[inline]
    pub fn state(self, state: impl Into<String>) -> Self {
        Self(self.0.with("state", rt::Value::text(state)))
    }
}

impl Default for SupportAddress {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
