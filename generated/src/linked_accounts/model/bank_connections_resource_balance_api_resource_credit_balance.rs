// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Map, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `bank_connections_resource_balance_api_resource_credit_balance`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BankConnectionsResourceBalanceApiResourceCreditBalance {
    /// The credit that has been used by the account holder.
    ///
    /// Each key is a three-letter
    /// [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in lowercase.
    ///
    /// Each value is a integer amount. A positive amount indicates money owed to the account holder. A
    /// negative amount indicates money owed by the account holder.
    pub used: Option<Map<i64>>,
}

impl Blank for BankConnectionsResourceBalanceApiResourceCreditBalance {
    const BLANK: Self = Self { used: Blank::BLANK };
}

impl Record for BankConnectionsResourceBalanceApiResourceCreditBalance {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "bank_connections_resource_balance_api_resource_credit_balance",
            constants: &[],
            fields: &[Field("used", NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.used
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.used
    }
}

impl std::fmt::Debug for BankConnectionsResourceBalanceApiResourceCreditBalance {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(BankConnectionsResourceBalanceApiResourceCreditBalance);
