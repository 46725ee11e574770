// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::IssuingAuthorizationThreeDSecureResult;

/// The schema `issuing_authorization_three_d_secure`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingAuthorizationThreeDSecure {
    /// The outcome of the 3D Secure authentication request.
    pub result: IssuingAuthorizationThreeDSecureResult,
}

impl Blank for IssuingAuthorizationThreeDSecure {
    const BLANK: Self = Self { result: Blank::BLANK };
}

impl Record for IssuingAuthorizationThreeDSecure {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "issuing_authorization_three_d_secure",
            constants: &[],
            fields: &[Field("result", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.result
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.result
    }
}

impl std::fmt::Debug for IssuingAuthorizationThreeDSecure {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(IssuingAuthorizationThreeDSecure);
