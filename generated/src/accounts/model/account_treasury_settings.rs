// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Part, Place, Record, Shape, boxed, debug};
use crate::AccountTermsOfService;

/// The schema `account_treasury_settings`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountTreasurySettings {
    pub tos_acceptance: Option<Part<AccountTermsOfService>>,
}

impl Blank for AccountTreasurySettings {
    const BLANK: Self = Self {
        tos_acceptance: Blank::BLANK,
    };
}

impl Record for AccountTreasurySettings {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "account_treasury_settings",
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

impl std::fmt::Debug for AccountTreasurySettings {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(AccountTreasurySettings);
