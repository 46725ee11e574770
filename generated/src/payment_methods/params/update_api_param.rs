// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::NetworksUpdateApiParam;

stripe_runtime::params! {
    /// If this is a `card` PaymentMethod, this hash contains the user's card details.
    ///
    /// Parameters at `PostPaymentMethodsPaymentMethod/card`.
    pub struct UpdateApiParam;
}

impl UpdateApiParam {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `exp_month`.
    #[inline]
    pub fn exp_month(self, exp_month: i64) -> Self {
        Self(self.0.with("exp_month", exp_month))
    }

    /// Sets `exp_year`.
    #[inline]
    pub fn exp_year(self, exp_year: i64) -> Self {
        Self(self.0.with("exp_year", exp_year))
    }

    /// Sets `networks`.
    #[inline]
    pub fn networks(self, networks: NetworksUpdateApiParam) -> Self {
        Self(self.0.with("networks", networks))
    }
}

impl Default for UpdateApiParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
