// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Part, Place, Record, Shape, boxed, debug};
use crate::V2CoreAccountPersonAdditionalTermsOfServiceAccount;

/// Attestations of accepted terms of service agreements.
///
/// The object at `v2.core.account/identity/attestations/terms_of_service`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountIdentityAttestationsTermsOfService {
    /// Details on the Account's acceptance of the
    /// [Stripe Services Agreement](https://docs.stripe.com/connect/updating-accounts#tos-acceptance).
    pub account: Option<Part<V2CoreAccountPersonAdditionalTermsOfServiceAccount>>,
}

impl Blank for V2CoreAccountIdentityAttestationsTermsOfService {
    const BLANK: Self = Self { account: Blank::BLANK };
}

impl Record for V2CoreAccountIdentityAttestationsTermsOfService {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "",
            constants: &[],
            fields: &[Field("account", OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.account
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.account
    }
}

impl std::fmt::Debug for V2CoreAccountIdentityAttestationsTermsOfService {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountIdentityAttestationsTermsOfService);
