// Written by `cargo xtask generate`. Do not edit.
//! What `filter` of [`billing::credit_balance_summary::retrieve`](fn@crate::billing::credit_balance_summary::retrieve) takes.

pub mod applicability_scope;

rt::params! {
    /// Parameters for `filter[applicability_scope]` of [`billing::credit_balance_summary::retrieve`](fn@crate::billing::credit_balance_summary::retrieve).
    pub struct ApplicabilityScope;
}

impl ApplicabilityScope {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `price_type`.
    #[inline]
    pub fn price_type(self, price_type: applicability_scope::PriceType) -> Self {
        Self(self.0.with("price_type", price_type))
    }

    /// Sets `prices`.
    #[inline]
    pub fn prices(
        self,
        prices: impl IntoIterator<
            Item = crate::billing::credit_grants::create::applicability_config::scope::Price,
        >,
    ) -> Self {
        Self(self.0.with("prices", rt::Value::list(prices)))
    }
}

impl Default for ApplicabilityScope {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// The values of `filter[type]` of [`billing::credit_balance_summary::retrieve`](fn@crate::billing::credit_balance_summary::retrieve).
#[non_exhaustive]
pub enum Type {
    /// `applicability_scope`
    ApplicabilityScope,
    /// `credit_grant`
    CreditGrant,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    ApplicabilityScope = "applicability_scope",
    CreditGrant = "credit_grant",
});
