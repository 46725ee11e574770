// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`CustomerCashBalanceTransaction`](crate::CustomerCashBalanceTransaction).

pub mod funded;

/// An object in `adjusted_for_overdraft` of [`CustomerCashBalanceTransaction`](crate::CustomerCashBalanceTransaction).
#[derive(Clone)]
#[non_exhaustive]
pub struct AdjustedForOverdraft {
    /// The [Balance Transaction](https://docs.stripe.com/api/balance_transactions/object) that
    /// corresponds to funds taken out of your Stripe balance.
    pub balance_transaction: rt::Expandable<crate::ids::BalanceTransactionId>,
    /// The [Cash Balance Transaction](https://docs.stripe.com/api/cash_balance_transactions/object)
    /// that brought the customer balance negative, triggering the clawback of funds.
    pub linked_transaction: rt::Expandable<crate::ids::CustomerCashBalanceTransactionId>,
}

impl rt::Record for AdjustedForOverdraft {
    fn blank() -> Self {
        Self {
            balance_transaction: rt::blank(),
            linked_transaction: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "customer_balance_resource_cash_balance_transaction_resource_adjusted_for_overdraft",
            constants: &[],
            fields: &[
                rt::Field("balance_transaction", rt::REQUIRED),
                rt::Field("linked_transaction", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.balance_transaction,
            _ => &self.linked_transaction,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.balance_transaction,
            _ => &mut self.linked_transaction,
        }
    }
}

rt::record_traits!(AdjustedForOverdraft);

/// An object in `applied_to_payment` of [`CustomerCashBalanceTransaction`](crate::CustomerCashBalanceTransaction).
#[derive(Clone)]
#[non_exhaustive]
pub struct AppliedToPayment {
    /// The [Payment Intent](https://docs.stripe.com/api/payment_intents/object) that funds were applied
    /// to.
    pub payment_intent: rt::Expandable<crate::ids::PaymentIntentId>,
}

impl rt::Record for AppliedToPayment {
    fn blank() -> Self {
        Self {
            payment_intent: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "customer_balance_resource_cash_balance_transaction_resource_applied_to_payment_transaction",
            constants: &[],
            fields: &[rt::Field("payment_intent", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.payment_intent
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.payment_intent
    }
}

rt::record_traits!(AppliedToPayment);

/// An object in `funded` of [`CustomerCashBalanceTransaction`](crate::CustomerCashBalanceTransaction).
#[derive(Clone)]
#[non_exhaustive]
pub struct Funded {
    pub bank_transfer: rt::Part<funded::BankTransfer>,
}

impl rt::Record for Funded {
    fn blank() -> Self {
        Self { bank_transfer: rt::blank() }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "customer_balance_resource_cash_balance_transaction_resource_funded_transaction",
            constants: &[],
            fields: &[rt::Field("bank_transfer", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.bank_transfer
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.bank_transfer
    }
}

rt::record_traits!(Funded);

/// An object in `refunded_from_payment` of [`CustomerCashBalanceTransaction`](crate::CustomerCashBalanceTransaction).
#[derive(Clone)]
#[non_exhaustive]
pub struct RefundedFromPayment {
    /// The [Refund](https://docs.stripe.com/api/refunds/object) that moved these funds into the
    /// customer's cash balance.
    pub refund: rt::Expandable<crate::ids::RefundId>,
}

impl rt::Record for RefundedFromPayment {
    fn blank() -> Self {
        Self { refund: rt::blank() }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "customer_balance_resource_cash_balance_transaction_resource_refunded_from_payment_transaction",
            constants: &[],
            fields: &[rt::Field("refund", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.refund
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.refund
    }
}

rt::record_traits!(RefundedFromPayment);

/// An object in `transferred_to_balance` of [`CustomerCashBalanceTransaction`](crate::CustomerCashBalanceTransaction).
#[derive(Clone)]
#[non_exhaustive]
pub struct TransferredToBalance {
    /// The [Balance Transaction](https://docs.stripe.com/api/balance_transactions/object) that
    /// corresponds to funds transferred to your Stripe balance.
    pub balance_transaction: rt::Expandable<crate::ids::BalanceTransactionId>,
}

impl rt::Record for TransferredToBalance {
    fn blank() -> Self {
        Self {
            balance_transaction: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "customer_balance_resource_cash_balance_transaction_resource_transferred_to_balance",
            constants: &[],
            fields: &[rt::Field("balance_transaction", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.balance_transaction
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.balance_transaction
    }
}

rt::record_traits!(TransferredToBalance);

/// The type of the cash balance transaction. New types may be added in future. See
/// [Customer Balance](https://docs.stripe.com/payments/customer-balance#types) to learn more about
/// these types.
#[non_exhaustive]
pub enum Type {
    /// `adjusted_for_overdraft`
    AdjustedForOverdraft,
    /// `applied_to_payment`
    AppliedToPayment,
    /// `funded`
    Funded,
    /// `funding_reversed`
    FundingReversed,
    /// `refunded_from_payment`
    RefundedFromPayment,
    /// `return_canceled`
    ReturnCanceled,
    /// `return_initiated`
    ReturnInitiated,
    /// `transferred_to_balance`
    TransferredToBalance,
    /// `unapplied_from_payment`
    UnappliedFromPayment,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    AdjustedForOverdraft = "adjusted_for_overdraft",
    AppliedToPayment = "applied_to_payment",
    Funded = "funded",
    FundingReversed = "funding_reversed",
    RefundedFromPayment = "refunded_from_payment",
    ReturnCanceled = "return_canceled",
    ReturnInitiated = "return_initiated",
    TransferredToBalance = "transferred_to_balance",
    UnappliedFromPayment = "unapplied_from_payment",
});

/// An object in `unapplied_from_payment` of [`CustomerCashBalanceTransaction`](crate::CustomerCashBalanceTransaction).
#[derive(Clone)]
#[non_exhaustive]
pub struct UnappliedFromPayment {
    /// The [Payment Intent](https://docs.stripe.com/api/payment_intents/object) that funds were
    /// unapplied from.
    pub payment_intent: rt::Expandable<crate::ids::PaymentIntentId>,
}

impl rt::Record for UnappliedFromPayment {
    fn blank() -> Self {
        Self {
            payment_intent: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "customer_balance_resource_cash_balance_transaction_resource_unapplied_from_payment_transaction",
            constants: &[],
            fields: &[rt::Field("payment_intent", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.payment_intent
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.payment_intent
    }
}

rt::record_traits!(UnappliedFromPayment);
