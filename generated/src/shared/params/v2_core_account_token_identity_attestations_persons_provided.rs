// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::OwnershipExemptionReason;

stripe_runtime::params! {
    /// Attestation that all Persons with a specific Relationship value have been provided.
    ///
    /// Parameters at `PostV2CoreAccountTokens/identity/attestations/persons_provided`, `PostV2CoreAccounts/identity/attestations/persons_provided`, `PostV2CoreAccountsId/identity/attestations/persons_provided`.
    pub struct V2CoreAccountTokenIdentityAttestationsPersonsProvided;
}

impl V2CoreAccountTokenIdentityAttestationsPersonsProvided {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Whether the company’s directors have been provided. Set this Boolean to true after creating all
    /// the company’s directors with the
    /// [Persons API](https://docs.stripe.com/api/v2/core/accounts/createperson).
    #[inline]
    pub fn directors(self, directors: bool) -> Self {
        Self(self.0.with("directors", directors))
    }

    /// Whether the company’s executives have been provided. Set this Boolean to true after creating all
    /// the company’s executives with the
    /// [Persons API](https://docs.stripe.com/api/v2/core/accounts/createperson).
    #[inline]
    pub fn executives(self, executives: bool) -> Self {
        Self(self.0.with("executives", executives))
    }

    /// Whether the company’s owners have been provided. Set this Boolean to true after creating all the
    /// company’s owners with the
    /// [Persons API](https://docs.stripe.com/api/v2/core/accounts/createperson).
    #[inline]
    pub fn owners(self, owners: bool) -> Self {
        Self(self.0.with("owners", owners))
    }

    /// Reason for why the company is exempt from providing ownership information.
    #[inline]
    pub fn ownership_exemption_reason(
        self,
        ownership_exemption_reason: OwnershipExemptionReason,
    ) -> Self {
        Self(self.0.with("ownership_exemption_reason", ownership_exemption_reason))
    }
}

impl Default for V2CoreAccountTokenIdentityAttestationsPersonsProvided {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
