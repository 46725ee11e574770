// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::MonetaryAmountParam;

stripe_runtime::params! {
    /// Amount of this credit grant.
    ///
    /// Parameters at `PostBillingCreditGrants/amount`.
    pub struct AmountParam;
}

impl AmountParam {
    /// No parameters yet.
    pub fn new() -> Self {
        Self(Params::new().with("type", "monetary"))
    }

    /// Sets `monetary`.
    pub fn monetary(mut self, monetary: MonetaryAmountParam) -> Self {
        self.0.set("monetary", monetary);
        self
    }
}

impl Default for AmountParam {
    fn default() -> Self {
        Self::new()
    }
}
