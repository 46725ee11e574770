// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Expandable, Field, Place, REQUIRED, Record, Shape, blank, debug};
use crate::{BalanceTransactionId, CustomerCashBalanceTransactionId};

/// The schema `customer_balance_resource_cash_balance_transaction_resource_adjusted_for_overdraft`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomerBalanceResourceCashBalanceTransactionResourceAdjustedForOverdraft {
    /// The [Balance Transaction](https://docs.stripe.com/api/balance_transactions/object) that
    /// corresponds to funds taken out of your Stripe balance.
    pub balance_transaction: Expandable<BalanceTransactionId>,
    /// The [Cash Balance Transaction](https://docs.stripe.com/api/cash_balance_transactions/object)
    /// that brought the customer balance negative, triggering the clawback of funds.
    pub linked_transaction: Expandable<CustomerCashBalanceTransactionId>,
}

impl Record
for CustomerBalanceResourceCashBalanceTransactionResourceAdjustedForOverdraft {
    fn blank() -> Self {
        Self {
            balance_transaction: blank(),
            linked_transaction: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "customer_balance_resource_cash_balance_transaction_resource_adjusted_for_overdraft",
            constants: &[],
            fields: &[
                Field("balance_transaction", REQUIRED),
                Field("linked_transaction", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.balance_transaction,
            _ => &self.linked_transaction,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.balance_transaction,
            _ => &mut self.linked_transaction,
        }
    }
}

impl std::fmt::Debug
for CustomerBalanceResourceCashBalanceTransactionResourceAdjustedForOverdraft {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(CustomerBalanceResourceCashBalanceTransactionResourceAdjustedForOverdraft);
