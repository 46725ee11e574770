// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::CustomerSheetParamFeatures;

stripe_runtime::params! {
    /// Parameters at `PostCustomerSessions/components/customer_sheet`.
    pub struct CustomerSheetParam;
}

impl CustomerSheetParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(Params::new().with("enabled", enabled))
    }

    /// Sets `features`.
    #[inline]
    pub fn features(mut self, features: CustomerSheetParamFeatures) -> Self {
        self.0.set("features", features);
        self
    }
}
