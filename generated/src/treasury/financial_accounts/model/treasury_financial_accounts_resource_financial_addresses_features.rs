// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Part, Place, Record, Shape, boxed, debug};
use crate::TreasuryFinancialAccountsResourceAbaToggleSettings;

/// Settings related to Financial Addresses features on a Financial Account
///
/// The schema `treasury_financial_accounts_resource_financial_addresses_features`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryFinancialAccountsResourceFinancialAddressesFeatures {
    pub aba: Option<Part<TreasuryFinancialAccountsResourceAbaToggleSettings>>,
}

impl Blank for TreasuryFinancialAccountsResourceFinancialAddressesFeatures {
    const BLANK: Self = Self { aba: Blank::BLANK };
}

impl Record for TreasuryFinancialAccountsResourceFinancialAddressesFeatures {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "treasury_financial_accounts_resource_financial_addresses_features",
            constants: &[],
            fields: &[Field("aba", OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.aba
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.aba
    }
}

impl std::fmt::Debug for TreasuryFinancialAccountsResourceFinancialAddressesFeatures {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TreasuryFinancialAccountsResourceFinancialAddressesFeatures);
