// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Expandable, Field, Place, REQUIRED, Record, Shape, blank, debug};
use crate::BalanceTransactionId;

/// The schema `customer_balance_resource_cash_balance_transaction_resource_transferred_to_balance`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomerBalanceResourceCashBalanceTransactionResourceTransferredToBalance {
    /// The [Balance Transaction](https://docs.stripe.com/api/balance_transactions/object) that
    /// corresponds to funds transferred to your Stripe balance.
    pub balance_transaction: Expandable<BalanceTransactionId>,
}

impl Record
for CustomerBalanceResourceCashBalanceTransactionResourceTransferredToBalance {
    fn blank() -> Self {
        Self {
            balance_transaction: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "customer_balance_resource_cash_balance_transaction_resource_transferred_to_balance",
            constants: &[],
            fields: &[Field("balance_transaction", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.balance_transaction
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.balance_transaction
    }
}

impl std::fmt::Debug
for CustomerBalanceResourceCashBalanceTransactionResourceTransferredToBalance {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(CustomerBalanceResourceCashBalanceTransactionResourceTransferredToBalance);
