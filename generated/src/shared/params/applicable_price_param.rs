// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `GetBillingCreditBalanceSummary/filter/applicability_scope/prices[]`, `PostBillingCreditGrants/applicability_config/scope/prices[]`.
    pub struct ApplicablePriceParam;
}

impl ApplicablePriceParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self(Params::new().with("id", Value::text(id)))
    }
}
