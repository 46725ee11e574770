// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Decode, Encode, Field, OPTIONAL, Record, Shape, blank, debug};
use crate::TreasuryFinancialAccountsResourceInboundAchToggleSettings;

/// InboundTransfers contains inbound transfers features for a FinancialAccount.
///
/// The schema `treasury_financial_accounts_resource_inbound_transfers`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryFinancialAccountsResourceInboundTransfers {
    pub ach: Option<Box<TreasuryFinancialAccountsResourceInboundAchToggleSettings>>,
}

impl Record for TreasuryFinancialAccountsResourceInboundTransfers {
    const SHAPE: &'static Shape = &Shape {
        name: "treasury_financial_accounts_resource_inbound_transfers",
        constants: &[],
        fields: &[Field("ach", OPTIONAL)],
    };
    fn blank() -> Self {
        Self { ach: blank() }
    }

    fn field(&self, _index: usize) -> &dyn Encode {
        &self.ach
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Decode {
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
