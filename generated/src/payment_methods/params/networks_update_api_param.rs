// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::NetworksUpdateApiParamPreferred;

stripe_runtime::params! {
    /// Parameters at `PostPaymentMethodsPaymentMethod/card/networks`.
    pub struct NetworksUpdateApiParam;
}

impl NetworksUpdateApiParam {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `preferred`.
    #[inline]
    pub fn preferred(self, preferred: NetworksUpdateApiParamPreferred) -> Self {
        Self(self.0.with("preferred", preferred))
    }

    /// Clears `preferred`: unsets what is stored.
    #[inline]
    pub fn clear_preferred(self) -> Self {
        Self(self.0.cleared("preferred"))
    }
}

impl Default for NetworksUpdateApiParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
