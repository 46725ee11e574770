// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::BillingMeterResourceAggregationSettingsFormula;

stripe_runtime::params! {
    /// The default settings to aggregate a meter's events with.
    ///
    /// Parameters at `PostBillingMeters/default_aggregation`.
    pub struct AggregationSettingsParam;
}

impl AggregationSettingsParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(formula: BillingMeterResourceAggregationSettingsFormula) -> Self {
        Self(Params::new().with("formula", formula))
    }
}
