// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Part, Place, Record, Shape, boxed, debug};
use crate::{
    TreasuryFinancialAccountsResourceOutboundAchToggleSettings,
    TreasuryFinancialAccountsResourceToggleSettings,
};

/// Settings related to Outbound Payments features on a Financial Account
///
/// The schema `treasury_financial_accounts_resource_outbound_payments`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryFinancialAccountsResourceOutboundPayments {
    pub ach: Option<Part<TreasuryFinancialAccountsResourceOutboundAchToggleSettings>>,
    pub us_domestic_wire: Option<Part<TreasuryFinancialAccountsResourceToggleSettings>>,
}

impl Blank for TreasuryFinancialAccountsResourceOutboundPayments {
    const BLANK: Self = Self {
        ach: Blank::BLANK,
        us_domestic_wire: Blank::BLANK,
    };
}

impl Record for TreasuryFinancialAccountsResourceOutboundPayments {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "treasury_financial_accounts_resource_outbound_payments",
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

impl std::fmt::Debug for TreasuryFinancialAccountsResourceOutboundPayments {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TreasuryFinancialAccountsResourceOutboundPayments);
