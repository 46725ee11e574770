// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Part, Place, Record, Shape, boxed, debug};
use crate::{
    TreasuryFinancialAccountsResourceOutboundAchToggleSettings,
    TreasuryFinancialAccountsResourceToggleSettings,
};

/// OutboundTransfers contains outbound transfers features for a FinancialAccount.
///
/// The schema `treasury_financial_accounts_resource_outbound_transfers`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryFinancialAccountsResourceOutboundTransfers {
    pub ach: Option<Part<TreasuryFinancialAccountsResourceOutboundAchToggleSettings>>,
    pub us_domestic_wire: Option<Part<TreasuryFinancialAccountsResourceToggleSettings>>,
}

impl Blank for TreasuryFinancialAccountsResourceOutboundTransfers {
    const BLANK: Self = Self {
        ach: Blank::BLANK,
        us_domestic_wire: Blank::BLANK,
    };
}

impl Record for TreasuryFinancialAccountsResourceOutboundTransfers {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "treasury_financial_accounts_resource_outbound_transfers",
            constants: &[],
            fields: &[Field("ach", OPTIONAL), Field("us_domestic_wire", OPTIONAL)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.ach,
            _ => &self.us_domestic_wire,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.ach,
            _ => &mut self.us_domestic_wire,
        }
    }
}

impl std::fmt::Debug for TreasuryFinancialAccountsResourceOutboundTransfers {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TreasuryFinancialAccountsResourceOutboundTransfers);
