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
    pub fn preferred(mut self, preferred: NetworksUpdateApiParamPreferred) -> Self {
        self.0.set("preferred", preferred);
        self
    }

    /// Clears `preferred`: unsets what is stored.
    #[inline]
    pub fn clear_preferred(mut self) -> Self {
        self.0.clear("preferred");
        self
    }
}

impl Default for NetworksUpdateApiParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
