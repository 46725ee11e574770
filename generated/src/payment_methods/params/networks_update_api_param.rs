// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::NetworksUpdateApiParamPreferred;

stripe_runtime::params! {
    /// Parameters at `PostPaymentMethodsPaymentMethod/card/networks`.
    pub struct NetworksUpdateApiParam;
}

impl NetworksUpdateApiParam {
    /// No parameters yet.
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `preferred`.
    pub fn preferred(mut self, preferred: NetworksUpdateApiParamPreferred) -> Self {
        self.0.set("preferred", preferred);
        self
    }

    /// Clears `preferred`: unsets what is stored.
    pub fn clear_preferred(mut self) -> Self {
        self.0.clear("preferred");
        self
    }
}

impl Default for NetworksUpdateApiParam {
    fn default() -> Self {
        Self::new()
    }
}
