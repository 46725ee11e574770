// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Decode, Encode, Field, OPTIONAL, Record, Shape, blank, debug};
use crate::V2CoreAccountIdentityIndividualAdditionalTermsOfServiceAccount;

/// Terms of service acceptances.
///
/// The object at `v2.core.account/identity/individual/additional_terms_of_service`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountIdentityIndividualAdditionalTermsOfService {
    /// Stripe terms of service agreement.
    pub account: Option<
        Box<V2CoreAccountIdentityIndividualAdditionalTermsOfServiceAccount>,
    >,
}

impl Record for V2CoreAccountIdentityIndividualAdditionalTermsOfService {
    const SHAPE: &'static Shape = &Shape {
        name: "",
        constants: &[],
        fields: &[Field("account", OPTIONAL)],
    };
    fn blank() -> Self {
        Self { account: blank() }
    }

    fn field(&self, index: usize) -> &dyn Encode {
        match index {
            _ => &self.account,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Decode {
        match index {
            _ => &mut self.account,
        }
    }
}

impl std::fmt::Debug for V2CoreAccountIdentityIndividualAdditionalTermsOfService {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountIdentityIndividualAdditionalTermsOfService);
