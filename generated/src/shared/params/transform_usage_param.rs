// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::TransformQuantityRound;

stripe_runtime::params! {
    /// Apply a transformation to the reported usage or set quantity before computing the billed price.
    /// Cannot be combined with `tiers`.
    ///
    /// Parameters at `PostPlans/transform_usage`, `PostPrices/transform_quantity`.
    pub struct TransformUsageParam;
}

impl TransformUsageParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(divide_by: i64, round: TransformQuantityRound) -> Self {
        Self(Params::new().with("divide_by", divide_by).with("round", round))
    }
}
