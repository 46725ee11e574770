// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// Parameters at `PostIssuingCards/lifecycle_controls/cancel_after`.
    pub struct LifecycleConditionsParam;
}

impl LifecycleConditionsParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(payment_count: i64) -> Self {
        Self(Params::new().with("payment_count", payment_count))
    }
}
