// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Part, Place, Record, Shape, boxed, debug};
use crate::TreasuryFinancialAccountsResourceInboundAchToggleSettings;

/// InboundTransfers contains inbound transfers features for a FinancialAccount.
///
/// The schema `treasury_financial_accounts_resource_inbound_transfers`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryFinancialAccountsResourceInboundTransfers {
    pub ach: Option<Part<TreasuryFinancialAccountsResourceInboundAchToggleSettings>>,
}

impl Blank for TreasuryFinancialAccountsResourceInboundTransfers {
    const BLANK: Self = Self { ach: Blank::BLANK };
}

impl Record for TreasuryFinancialAccountsResourceInboundTransfers {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "treasury_financial_accounts_resource_inbound_transfers",
            constants: &[],
            fields: &[Field("ach", OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.ach
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.ach
    }
}

impl std::fmt::Debug for TreasuryFinancialAccountsResourceInboundTransfers {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TreasuryFinancialAccountsResourceInboundTransfers);
