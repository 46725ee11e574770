// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// This hash is used to attest that the beneficial owner information provided to Stripe is both
    /// current and correct; IP, date, and User Agent are expanded by Stripe.
    ///
    /// Parameters at `PostV2CoreAccountTokens/identity/attestations/ownership_declaration`.
    pub struct V2CoreAccountTokenIdentityAttestationsOwnershipDeclaration;
}

impl V2CoreAccountTokenIdentityAttestationsOwnershipDeclaration {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// A boolean indicating if the beneficial owner information has been attested.
    #[inline]
    pub fn attested(self, attested: bool) -> Self {
        Self(self.0.with("attested", attested))
    }
}

impl Default for V2CoreAccountTokenIdentityAttestationsOwnershipDeclaration {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
