// Written by `cargo xtask generate`. Do not edit.
//! What `verification_data` of [`test_helpers::issuing::authorizations::create`](fn@crate::test_helpers::issuing::authorizations::create) takes.

pub use crate::issuing_authorization::verification_data::authentication_exemption;
pub use crate::issuing_authorization::verification_data::three_d_secure;

pub use crate::issuing_authorization::verification_data::{
    AddressLine1Check, AddressPostalCodeCheck, CvcCheck, ExpiryCheck,
};

rt::params! {
    /// Parameters for `verification_data[authentication_exemption]` of [`test_helpers::issuing::authorizations::create`](fn@crate::test_helpers::issuing::authorizations::create).
    pub struct AuthenticationExemption;
}

impl AuthenticationExemption {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        claimed_by: crate::issuing_authorization::verification_data::authentication_exemption::ClaimedBy,
        type_: crate::issuing_authorization::verification_data::authentication_exemption::Type,
    ) -> Self {
        Self(rt::Params::new().with("claimed_by", claimed_by).with("type", type_))
    }
}

rt::params! {
    /// Parameters for `verification_data[three_d_secure]` of [`test_helpers::issuing::authorizations::create`](fn@crate::test_helpers::issuing::authorizations::create).
    pub struct ThreeDSecure;
}

impl ThreeDSecure {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        result: crate::issuing_authorization::verification_data::three_d_secure::Result,
    ) -> Self {
        Self(rt::Params::new().with("result", result))
    }
}
