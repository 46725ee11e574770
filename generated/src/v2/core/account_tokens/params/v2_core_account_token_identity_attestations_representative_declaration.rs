// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// This hash is used to attest that the representative is authorized to act as the representative
    /// of their legal entity; IP, date, and User Agent are expanded by Stripe.
    ///
    /// Parameters at `PostV2CoreAccountTokens/identity/attestations/representative_declaration`.
    pub struct V2CoreAccountTokenIdentityAttestationsRepresentativeDeclaration;
}

impl V2CoreAccountTokenIdentityAttestationsRepresentativeDeclaration {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// A boolean indicating if the representative is authorized to act as the representative of their
    /// legal entity.
    #[inline]
    pub fn attested(self, attested: bool) -> Self {
        Self(self.0.with("attested", attested))
    }
}

impl Default for V2CoreAccountTokenIdentityAttestationsRepresentativeDeclaration {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
