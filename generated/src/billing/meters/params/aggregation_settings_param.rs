// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// The default settings to aggregate a meter's events with.
    ///
    /// Parameters at `PostBillingMeters/default_aggregation`.
    pub struct AggregationSettingsParam;
}

impl AggregationSettingsParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(formula: AggregationSettingsParamFormula) -> Self {
        Self(Params::new().with("formula", formula))
    }
}

/// The values of `PostBillingMeters/default_aggregation/formula`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AggregationSettingsParamFormula {
    /// `count`
    Count,
    /// `last`
    Last,
    /// `sum`
    Sum,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AggregationSettingsParamFormula {
    Count = "count",
    Last = "last",
    Sum = "sum",
});
