// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Expandable, Field, Place, REQUIRED, Record, Shape, blank, debug};
use crate::RefundId;

/// The schema `customer_balance_resource_cash_balance_transaction_resource_refunded_from_payment_transaction`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomerBalanceResourceCashBalanceTransactionResourceRefundedFromPaymentTransaction {
    /// The [Refund](https://docs.stripe.com/api/refunds/object) that moved these funds into the
    /// customer's cash balance.
    pub refund: Expandable<RefundId>,
}

impl Record
for CustomerBalanceResourceCashBalanceTransactionResourceRefundedFromPaymentTransaction {
    fn blank() -> Self {
        Self { refund: blank() }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "customer_balance_resource_cash_balance_transaction_resource_refunded_from_payment_transaction",
            constants: &[],
            fields: &[Field("refund", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.refund
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.refund
    }
}

impl std::fmt::Debug
for CustomerBalanceResourceCashBalanceTransactionResourceRefundedFromPaymentTransaction {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(CustomerBalanceResourceCashBalanceTransactionResourceRefundedFromPaymentTransaction);
