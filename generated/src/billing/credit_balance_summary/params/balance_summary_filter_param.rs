// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::BalanceSummaryFilterParamApplicabilityScope;

stripe_runtime::params! {
    /// Parameters at `GetBillingCreditBalanceSummary/filter`.
    pub struct BalanceSummaryFilterParam;
}

impl BalanceSummaryFilterParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: BalanceSummaryFilterParamType) -> Self {
        Self(Params::new().with("type", type_))
    }

    /// Sets `applicability_scope`.
    #[inline]
    pub fn applicability_scope(
        self,
        applicability_scope: BalanceSummaryFilterParamApplicabilityScope,
    ) -> Self {
        Self(self.0.with("applicability_scope", applicability_scope))
    }

    /// Sets `credit_grant`.
    #[inline]
    pub fn credit_grant(self, credit_grant: impl Into<String>) -> Self {
        Self(self.0.with("credit_grant", Value::text(credit_grant)))
    }
}

/// The values of `GetBillingCreditBalanceSummary/filter/type`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BalanceSummaryFilterParamType {
    /// `applicability_scope`
    ApplicabilityScope,
    /// `credit_grant`
    CreditGrant,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(BalanceSummaryFilterParamType {
    ApplicabilityScope = "applicability_scope",
    CreditGrant = "credit_grant",
});
