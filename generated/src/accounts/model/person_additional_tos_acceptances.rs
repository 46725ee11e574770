// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Part, Place, Record, Shape, boxed, debug};
use crate::PersonAdditionalTosAcceptance;

/// The schema `person_additional_tos_acceptances`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PersonAdditionalTosAcceptances {
    /// Details on the legal guardian's acceptance of the main Stripe service agreement.
    pub account: Option<Part<PersonAdditionalTosAcceptance>>,
}

impl Blank for PersonAdditionalTosAcceptances {
    const BLANK: Self = Self { account: Blank::BLANK };
}

impl Record for PersonAdditionalTosAcceptances {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "person_additional_tos_acceptances",
            constants: &[],
            fields: &[Field("account", NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.account
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
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
