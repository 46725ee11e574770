// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Field, Part, Place, REQUIRED, Record, Shape, blank, debug};
use crate::CustomerBalanceResourceCashBalanceTransactionResourceFundedTransactionResourceBankTransfer;

/// The schema `customer_balance_resource_cash_balance_transaction_resource_funded_transaction`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomerBalanceResourceCashBalanceTransactionResourceFundedTransaction {
    pub bank_transfer: Part<
        CustomerBalanceResourceCashBalanceTransactionResourceFundedTransactionResourceBankTransfer,
    >,
}

impl Record for CustomerBalanceResourceCashBalanceTransactionResourceFundedTransaction {
    fn blank() -> Self {
        Self { bank_transfer: blank() }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "customer_balance_resource_cash_balance_transaction_resource_funded_transaction",
            constants: &[],
            fields: &[Field("bank_transfer", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.bank_transfer
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.bank_transfer
    }
}

impl std::fmt::Debug
for CustomerBalanceResourceCashBalanceTransactionResourceFundedTransaction {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(CustomerBalanceResourceCashBalanceTransactionResourceFundedTransaction);
