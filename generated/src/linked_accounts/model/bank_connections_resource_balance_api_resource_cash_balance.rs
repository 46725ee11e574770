// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Map, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `bank_connections_resource_balance_api_resource_cash_balance`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BankConnectionsResourceBalanceApiResourceCashBalance {
    /// The funds available to the account holder. Typically this is the current balance after
    /// subtracting any outbound pending transactions and adding any inbound pending transactions.
    ///
    /// Each key is a three-letter
    /// [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in lowercase.
    ///
    /// Each value is a integer amount. A positive amount indicates money owed to the account holder. A
    /// negative amount indicates money owed by the account holder.
    pub available: Option<Map<i64>>,
}

impl Blank for BankConnectionsResourceBalanceApiResourceCashBalance {
    const BLANK: Self = Self { available: Blank::BLANK };
}

impl Record for BankConnectionsResourceBalanceApiResourceCashBalance {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "bank_connections_resource_balance_api_resource_cash_balance",
            constants: &[],
            fields: &[Field("available", NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.available
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.available
    }
}

impl std::fmt::Debug for BankConnectionsResourceBalanceApiResourceCashBalance {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(BankConnectionsResourceBalanceApiResourceCashBalance);
