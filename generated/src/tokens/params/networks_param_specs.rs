// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::NetworksUpdateApiParamPreferred;

stripe_runtime::params! {
    /// Parameters at `PostTokens/card|credit_card_specs/networks`.
    pub struct NetworksParamSpecs;
}

impl NetworksParamSpecs {
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
}

impl Default for NetworksParamSpecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
