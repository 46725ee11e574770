// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::NetworksUpdateApiParamPreferred;

stripe_runtime::params! {
    /// Parameters at `PostTokens/card|credit_card_specs/networks`.
    pub struct NetworksParamSpecs;
}

impl NetworksParamSpecs {
    /// No parameters yet.
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `preferred`.
    pub fn preferred(mut self, preferred: NetworksUpdateApiParamPreferred) -> Self {
        self.0.set("preferred", preferred);
        self
    }
}

impl Default for NetworksParamSpecs {
    fn default() -> Self {
        Self::new()
    }
}
