// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Part, Place, Record, Shape, boxed, debug};
use crate::CardIssuingAccountTermsOfService;

/// The schema `account_card_issuing_settings`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountCardIssuingSettings {
    pub tos_acceptance: Option<Part<CardIssuingAccountTermsOfService>>,
}

impl Blank for AccountCardIssuingSettings {
    const BLANK: Self = Self {
        tos_acceptance: Blank::BLANK,
    };
}

impl Record for AccountCardIssuingSettings {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "account_card_issuing_settings",
            constants: &[],
            fields: &[Field("tos_acceptance", OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.tos_acceptance
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.tos_acceptance
    }
}

impl std::fmt::Debug for AccountCardIssuingSettings {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(AccountCardIssuingSettings);
