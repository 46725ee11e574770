// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Map, Place, REQUIRED, Record, Shape, boxed, debug};

/// Balance information for the FinancialAccount
///
/// The schema `treasury_financial_accounts_resource_balance`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryFinancialAccountsResourceBalance {
    /// Funds the user can spend right now.
    pub cash: Map<i64>,
    /// Funds not spendable yet, but will become available at a later time.
    pub inbound_pending: Map<i64>,
    /// Funds in the account, but not spendable because they are being held for pending outbound flows.
    pub outbound_pending: Map<i64>,
}

impl Blank for TreasuryFinancialAccountsResourceBalance {
    const BLANK: Self = Self {
        cash: Blank::BLANK,
        inbound_pending: Blank::BLANK,
        outbound_pending: Blank::BLANK,
    };
}

impl Record for TreasuryFinancialAccountsResourceBalance {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "treasury_financial_accounts_resource_balance",
            constants: &[],
            fields: &[
                Field("cash", REQUIRED),
                Field("inbound_pending", REQUIRED),
                Field("outbound_pending", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.cash,
            1 => &self.inbound_pending,
            _ => &self.outbound_pending,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.cash,
            1 => &mut self.inbound_pending,
            _ => &mut self.outbound_pending,
        }
    }
}

impl std::fmt::Debug for TreasuryFinancialAccountsResourceBalance {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TreasuryFinancialAccountsResourceBalance);
