// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::IssuingAuthorizationThreeDSecureResult;

stripe_runtime::params! {
    /// Parameters at `PostTestHelpersIssuingAuthorizations/verification_data/three_d_secure`.
    pub struct ThreeDSecureSpecs;
}

impl ThreeDSecureSpecs {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(result: IssuingAuthorizationThreeDSecureResult) -> Self {
        Self(Params::new().with("result", result))
    }
}
