// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::LifecycleConditionsParam;

stripe_runtime::params! {
    /// Rules that control the lifecycle of this card, such as automatic cancellation. Refer to our
    /// [documentation](https://docs.stripe.com/issuing/controls/lifecycle-controls) for more details.
    ///
    /// Parameters at `PostIssuingCards/lifecycle_controls`.
    pub struct LifecycleControlsParam;
}

impl LifecycleControlsParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(cancel_after: LifecycleConditionsParam) -> Self {
        Self(Params::new().with("cancel_after", cancel_after))
    }
}
