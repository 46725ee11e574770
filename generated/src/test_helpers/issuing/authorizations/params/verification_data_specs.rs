// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{
    AuthenticationExemptionSpecs, ExpiryCheck,
    IssuingAuthorizationVerificationDataAddressLine1Check,
    IssuingAuthorizationVerificationDataAddressPostalCodeCheck,
    IssuingAuthorizationVerificationDataCvcCheck, ThreeDSecureSpecs,
};

stripe_runtime::params! {
    /// Verifications that Stripe performed on information that the cardholder provided to the merchant.
    ///
    /// Parameters at `PostTestHelpersIssuingAuthorizations/verification_data`.
    pub struct VerificationDataSpecs;
}

impl VerificationDataSpecs {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `address_line1_check`.
    #[inline]
    pub fn address_line1_check(
        self,
        address_line1_check: IssuingAuthorizationVerificationDataAddressLine1Check,
    ) -> Self {
        Self(self.0.with("address_line1_check", address_line1_check))
    }

    /// Sets `address_postal_code_check`.
    #[inline]
    pub fn address_postal_code_check(
        self,
        address_postal_code_check: IssuingAuthorizationVerificationDataAddressPostalCodeCheck,
    ) -> Self {
        Self(self.0.with("address_postal_code_check", address_postal_code_check))
    }

    /// Sets `authentication_exemption`.
    #[inline]
    pub fn authentication_exemption(
        self,
        authentication_exemption: AuthenticationExemptionSpecs,
    ) -> Self {
        Self(self.0.with("authentication_exemption", authentication_exemption))
    }

    /// Sets `cvc_check`.
    #[inline]
    pub fn cvc_check(
        self,
        cvc_check: IssuingAuthorizationVerificationDataCvcCheck,
    ) -> Self {
        Self(self.0.with("cvc_check", cvc_check))
    }

    /// Sets `expiry_check`.
    #[inline]
    pub fn expiry_check(self, expiry_check: ExpiryCheck) -> Self {
        Self(self.0.with("expiry_check", expiry_check))
    }

    /// Sets `three_d_secure`.
    #[inline]
    pub fn three_d_secure(self, three_d_secure: ThreeDSecureSpecs) -> Self {
        Self(self.0.with("three_d_secure", three_d_secure))
    }
}

impl Default for VerificationDataSpecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
