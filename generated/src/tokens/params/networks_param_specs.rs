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
    pub fn preferred(self, preferred: NetworksUpdateApiParamPreferred) -> Self {
        Self(self.0.with("preferred", preferred))
    }
}

impl Default for NetworksParamSpecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
