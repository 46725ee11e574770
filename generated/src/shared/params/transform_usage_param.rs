// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

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
    pub fn new(divide_by: i64, round: TransformUsageParamRound) -> Self {
        Self(Params::new().with("divide_by", divide_by).with("round", round))
    }
}

/// The values of `PostPlans/transform_usage/round`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransformUsageParamRound {
    /// `down`
    Down,
    /// `up`
    Up,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(TransformUsageParamRound {
    Down = "down",
    Up = "up",
});
