// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// Parameters at `PostCustomerSessions/components/buy_button`.
    pub struct BuyButtonParam;
}

impl BuyButtonParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(Params::new().with("enabled", enabled))
    }
}
