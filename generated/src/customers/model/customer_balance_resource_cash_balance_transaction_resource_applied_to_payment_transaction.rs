// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Expandable, Field, Place, REQUIRED, Record, Shape, blank, debug};
use crate::PaymentIntentId;

/// The schema `customer_balance_resource_cash_balance_transaction_resource_applied_to_payment_transaction`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomerBalanceResourceCashBalanceTransactionResourceAppliedToPaymentTransaction {
    /// The [Payment Intent](https://docs.stripe.com/api/payment_intents/object) that funds were applied
    /// to.
    pub payment_intent: Expandable<PaymentIntentId>,
}

impl Record
for CustomerBalanceResourceCashBalanceTransactionResourceAppliedToPaymentTransaction {
    fn blank() -> Self {
        Self { payment_intent: blank() }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "customer_balance_resource_cash_balance_transaction_resource_applied_to_payment_transaction",
            constants: &[],
            fields: &[Field("payment_intent", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.payment_intent
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.payment_intent
    }
}

impl std::fmt::Debug
for CustomerBalanceResourceCashBalanceTransactionResourceAppliedToPaymentTransaction {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(CustomerBalanceResourceCashBalanceTransactionResourceAppliedToPaymentTransaction);
