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
    #[inline]
    pub fn new() -> Self {
        Self(Params::new().with("type", "monetary"))
    }

    /// Sets `monetary`.
    #[inline]
    pub fn monetary(self, monetary: MonetaryAmountParam) -> Self {
        Self(self.0.with("monetary", monetary))
    }
}

impl Default for AmountParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
