// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Decode, Encode, Field, NULLABLE, Record, Shape, blank, debug};
use crate::PersonAdditionalTosAcceptance;

/// The schema `person_additional_tos_acceptances`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PersonAdditionalTosAcceptances {
    /// Details on the legal guardian's acceptance of the main Stripe service agreement.
    pub account: Option<Box<PersonAdditionalTosAcceptance>>,
}

impl Record for PersonAdditionalTosAcceptances {
    const SHAPE: &'static Shape = &Shape {
        name: "person_additional_tos_acceptances",
        constants: &[],
        fields: &[Field("account", NULLABLE)],
    };
    fn blank() -> Self {
        Self { account: blank() }
    }

    fn field(&self, _index: usize) -> &dyn Encode {
        &self.account
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Decode {
        &mut self.account
    }
}

impl std::fmt::Debug for PersonAdditionalTosAcceptances {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PersonAdditionalTosAcceptances);
