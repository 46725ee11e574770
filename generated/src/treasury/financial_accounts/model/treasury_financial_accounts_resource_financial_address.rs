// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Constant, Field, OPTIONAL, Part, Place, Record, Shape, boxed, debug,
};
use crate::TreasuryFinancialAccountsResourceAbaRecord;

/// FinancialAddresses contain identifying information that resolves to a FinancialAccount.
///
/// The schema `treasury_financial_accounts_resource_financial_address`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryFinancialAccountsResourceFinancialAddress {
    pub aba: Option<Part<TreasuryFinancialAccountsResourceAbaRecord>>,
    /// The list of networks that the address supports
    pub supported_networks: Option<
        Vec<TreasuryFinancialAccountsResourceFinancialAddressSupportedNetwork>,
    >,
}

impl Blank for TreasuryFinancialAccountsResourceFinancialAddress {
    const BLANK: Self = Self {
        aba: Blank::BLANK,
        supported_networks: Blank::BLANK,
    };
}

impl Record for TreasuryFinancialAccountsResourceFinancialAddress {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "treasury_financial_accounts_resource_financial_address",
            constants: &[("type", Constant::Str("aba"))],
            fields: &[Field("aba", OPTIONAL), Field("supported_networks", OPTIONAL)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.aba,
            _ => &self.supported_networks,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.aba,
            _ => &mut self.supported_networks,
        }
    }
}

impl std::fmt::Debug for TreasuryFinancialAccountsResourceFinancialAddress {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TreasuryFinancialAccountsResourceFinancialAddress);

/// The values of `treasury_financial_accounts_resource_financial_address/supported_networks[]`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TreasuryFinancialAccountsResourceFinancialAddressSupportedNetwork {
    /// `ach`
    Ach,
    /// `us_domestic_wire`
    UsDomesticWire,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(TreasuryFinancialAccountsResourceFinancialAddressSupportedNetwork {
    Ach = "ach",
    UsDomesticWire = "us_domestic_wire",
});
