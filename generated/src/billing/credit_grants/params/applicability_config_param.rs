// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::BalanceSummaryFilterParamApplicabilityScope;

stripe_runtime::params! {
    /// Configuration specifying what this credit grant applies to. We currently only support `metered`
    /// prices that have a [Billing Meter](https://docs.stripe.com/api/billing/meter) attached to them.
    ///
    /// Parameters at `PostBillingCreditGrants/applicability_config`.
    pub struct ApplicabilityConfigParam;
}

impl ApplicabilityConfigParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(scope: BalanceSummaryFilterParamApplicabilityScope) -> Self {
        Self(Params::new().with("scope", scope))
    }
}
