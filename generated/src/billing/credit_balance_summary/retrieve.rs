// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`billing::credit_balance_summary::retrieve`](fn@crate::billing::credit_balance_summary::retrieve).

pub mod filter;

rt::params! {
    /// Parameters for `filter` of [`billing::credit_balance_summary::retrieve`](fn@crate::billing::credit_balance_summary::retrieve).
    pub struct Filter;
}

impl Filter {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: filter::Type) -> Self {
        Self(rt::Params::new().with("type", type_))
    }

    /// Sets `applicability_scope`.
    #[inline]
    pub fn applicability_scope(
        self,
        applicability_scope: filter::ApplicabilityScope,
    ) -> Self {
        Self(self.0.with("applicability_scope", applicability_scope))
    }

    /// Sets `credit_grant`.
    #[inline]
    pub fn credit_grant(
        self,
        credit_grant: impl Into<crate::ids::BillingCreditGrantId>,
    ) -> Self {
        let credit_grant: crate::ids::BillingCreditGrantId = credit_grant.into();
        Self(self.0.with("credit_grant", credit_grant))
    }
}
