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
        mut self,
        address_line1_check: IssuingAuthorizationVerificationDataAddressLine1Check,
    ) -> Self {
        self.0.set("address_line1_check", address_line1_check);
        self
    }

    /// Sets `address_postal_code_check`.
    #[inline]
    pub fn address_postal_code_check(
        mut self,
        address_postal_code_check: IssuingAuthorizationVerificationDataAddressPostalCodeCheck,
    ) -> Self {
        self.0.set("address_postal_code_check", address_postal_code_check);
        self
    }

    /// Sets `authentication_exemption`.
    #[inline]
    pub fn authentication_exemption(
        mut self,
        authentication_exemption: AuthenticationExemptionSpecs,
    ) -> Self {
        self.0.set("authentication_exemption", authentication_exemption);
        self
    }

    /// Sets `cvc_check`.
    #[inline]
    pub fn cvc_check(
        mut self,
        cvc_check: IssuingAuthorizationVerificationDataCvcCheck,
    ) -> Self {
        self.0.set("cvc_check", cvc_check);
        self
    }

    /// Sets `expiry_check`.
    #[inline]
    pub fn expiry_check(mut self, expiry_check: ExpiryCheck) -> Self {
        self.0.set("expiry_check", expiry_check);
        self
    }

    /// Sets `three_d_secure`.
    #[inline]
    pub fn three_d_secure(mut self, three_d_secure: ThreeDSecureSpecs) -> Self {
        self.0.set("three_d_secure", three_d_secure);
        self
    }
}

impl Default for VerificationDataSpecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
