// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::{ClaimedBy, IssuingAuthorizationAuthenticationExemptionType};

/// The schema `issuing_authorization_authentication_exemption`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingAuthorizationAuthenticationExemption {
    /// The entity that requested the exemption, either the acquiring merchant or the Issuing user.
    pub claimed_by: ClaimedBy,
    /// The specific exemption claimed for this authorization.
    pub type_: IssuingAuthorizationAuthenticationExemptionType,
}

impl Blank for IssuingAuthorizationAuthenticationExemption {
    const BLANK: Self = Self {
        claimed_by: Blank::BLANK,
        type_: Blank::BLANK,
    };
}

impl Record for IssuingAuthorizationAuthenticationExemption {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "issuing_authorization_authentication_exemption",
            constants: &[],
            fields: &[Field("claimed_by", REQUIRED), Field("type", REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.claimed_by,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.claimed_by,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for IssuingAuthorizationAuthenticationExemption {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(IssuingAuthorizationAuthenticationExemption);
