// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::{
    ExpiryCheck, IssuingAuthorizationAuthenticationExemption,
    IssuingAuthorizationThreeDSecure,
    IssuingAuthorizationVerificationDataAddressLine1Check,
    IssuingAuthorizationVerificationDataAddressPostalCodeCheck,
    IssuingAuthorizationVerificationDataCvcCheck,
};

/// The schema `issuing_authorization_verification_data`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingAuthorizationVerificationData {
    /// Whether the cardholder provided an address first line and if it matched the cardholder’s
    /// `billing.address.line1`.
    pub address_line1_check: IssuingAuthorizationVerificationDataAddressLine1Check,
    /// Whether the cardholder provided a postal code and if it matched the cardholder’s
    /// `billing.address.postal_code`.
    pub address_postal_code_check: IssuingAuthorizationVerificationDataAddressPostalCodeCheck,
    /// The exemption applied to this authorization.
    pub authentication_exemption: Option<
        Part<IssuingAuthorizationAuthenticationExemption>,
    >,
    /// Whether the cardholder provided a CVC and if it matched Stripe’s record.
    pub cvc_check: IssuingAuthorizationVerificationDataCvcCheck,
    /// Whether the cardholder provided an expiry date and if it matched Stripe’s record.
    pub expiry_check: ExpiryCheck,
    /// The postal code submitted as part of the authorization used for postal code verification.
    pub postal_code: Option<String>,
    /// 3D Secure details.
    pub three_d_secure: Option<Part<IssuingAuthorizationThreeDSecure>>,
}

impl Blank for IssuingAuthorizationVerificationData {
    const BLANK: Self = Self {
        address_line1_check: Blank::BLANK,
        address_postal_code_check: Blank::BLANK,
        authentication_exemption: Blank::BLANK,
        cvc_check: Blank::BLANK,
        expiry_check: Blank::BLANK,
        postal_code: Blank::BLANK,
        three_d_secure: Blank::BLANK,
    };
}

impl Record for IssuingAuthorizationVerificationData {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "issuing_authorization_verification_data",
            constants: &[],
            fields: &[
                Field("address_line1_check", REQUIRED),
                Field("address_postal_code_check", REQUIRED),
                Field("authentication_exemption", NULLABLE),
                Field("cvc_check", REQUIRED),
                Field("expiry_check", REQUIRED),
                Field("postal_code", NULLABLE),
                Field("three_d_secure", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.address_line1_check,
            1 => &self.address_postal_code_check,
            2 => &self.authentication_exemption,
            3 => &self.cvc_check,
            4 => &self.expiry_check,
            5 => &self.postal_code,
            _ => &self.three_d_secure,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.address_line1_check,
            1 => &mut self.address_postal_code_check,
            2 => &mut self.authentication_exemption,
            3 => &mut self.cvc_check,
            4 => &mut self.expiry_check,
            5 => &mut self.postal_code,
            _ => &mut self.three_d_secure,
        }
    }
}

impl std::fmt::Debug for IssuingAuthorizationVerificationData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(IssuingAuthorizationVerificationData);
