// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{ClaimedBy, IssuingAuthorizationAuthenticationExemptionType};

stripe_runtime::params! {
    /// Parameters at `PostTestHelpersIssuingAuthorizations/verification_data/authentication_exemption`.
    pub struct AuthenticationExemptionSpecs;
}

impl AuthenticationExemptionSpecs {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        claimed_by: ClaimedBy,
        type_: IssuingAuthorizationAuthenticationExemptionType,
    ) -> Self {
        Self(Params::new().with("claimed_by", claimed_by).with("type", type_))
    }
}
