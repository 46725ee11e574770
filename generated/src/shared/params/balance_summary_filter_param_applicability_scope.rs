// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{ApplicablePriceParam, BillingCreditGrantsResourceScopePriceType};

stripe_runtime::params! {
    /// Parameters at `GetBillingCreditBalanceSummary/filter/applicability_scope`, `PostBillingCreditGrants/applicability_config/scope`.
    pub struct BalanceSummaryFilterParamApplicabilityScope;
}

impl BalanceSummaryFilterParamApplicabilityScope {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `price_type`.
    #[inline]
    pub fn price_type(
        self,
        price_type: BillingCreditGrantsResourceScopePriceType,
    ) -> Self {
        Self(self.0.with("price_type", price_type))
    }

    /// Sets `prices`.
    #[inline]
    pub fn prices(self, prices: impl IntoIterator<Item = ApplicablePriceParam>) -> Self {
        Self(self.0.with("prices", Value::list(prices)))
    }
}

impl Default for BalanceSummaryFilterParamApplicabilityScope {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
