// Written by `cargo xtask generate`. Do not edit.

/// Customers with certain payments enabled have a cash balance, representing funds that were paid
/// by the customer to a merchant, but have not yet been allocated to a payment. Cash Balance
/// Transactions represent when funds are moved into or out of this balance. This includes funding
/// by the customer, allocation to payments, and refunds to the customer.
///
/// The object `customer_cash_balance_transaction`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomerCashBalanceTransaction {
    pub adjusted_for_overdraft: Option<
        rt::Part<crate::customer_cash_balance_transaction::AdjustedForOverdraft>,
    >,
    pub applied_to_payment: Option<
        rt::Part<crate::customer_cash_balance_transaction::AppliedToPayment>,
    >,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: String,
    /// The customer whose available cash balance changed as a result of this transaction.
    pub customer: rt::Expandable<crate::ids::CustomerId>,
    /// The ID of an Account representing a customer whose available cash balance changed as a result of
    /// this transaction.
    pub customer_account: Option<String>,
    /// The total available cash balance for the specified currency after this transaction was applied.
    /// Represented in the [smallest currency unit](https://docs.stripe.com/currencies#zero-decimal).
    pub ending_balance: i64,
    pub funded: Option<rt::Part<crate::customer_cash_balance_transaction::Funded>>,
    /// Unique identifier for the object.
    pub id: crate::ids::CustomerCashBalanceTransactionId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// The amount by which the cash balance changed, represented in the
    /// [smallest currency unit](https://docs.stripe.com/currencies#zero-decimal). A positive value
    /// represents funds being added to the cash balance, a negative value represents funds being
    /// removed from the cash balance.
    pub net_amount: i64,
    pub refunded_from_payment: Option<
        rt::Part<crate::customer_cash_balance_transaction::RefundedFromPayment>,
    >,
    pub transferred_to_balance: Option<
        rt::Part<crate::customer_cash_balance_transaction::TransferredToBalance>,
    >,
    /// The type of the cash balance transaction. New types may be added in future. See
    /// [Customer Balance](https://docs.stripe.com/payments/customer-balance#types) to learn more about
    /// these types.
    pub type_: crate::customer_cash_balance_transaction::Type,
    pub unapplied_from_payment: Option<
        rt::Part<crate::customer_cash_balance_transaction::UnappliedFromPayment>,
    >,
}

impl rt::Record for CustomerCashBalanceTransaction {
    fn blank() -> Self {
        Self {
            adjusted_for_overdraft: rt::blank(),
            applied_to_payment: rt::blank(),
            created: rt::blank(),
            currency: rt::blank(),
            customer: rt::blank(),
            customer_account: rt::blank(),
            ending_balance: rt::blank(),
            funded: rt::blank(),
            id: rt::blank(),
            livemode: rt::blank(),
            net_amount: rt::blank(),
            refunded_from_payment: rt::blank(),
            transferred_to_balance: rt::blank(),
            type_: rt::blank(),
            unapplied_from_payment: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "customer_cash_balance_transaction",
            constants: &[
                ("object", rt::Constant::Str("customer_cash_balance_transaction")),
            ],
            fields: &[
                rt::Field("adjusted_for_overdraft", rt::OPTIONAL),
                rt::Field("applied_to_payment", rt::OPTIONAL),
                rt::Field("created", rt::REQUIRED),
                rt::Field("currency", rt::REQUIRED),
                rt::Field("customer", rt::REQUIRED),
                rt::Field("customer_account", rt::NULLABLE),
                rt::Field("ending_balance", rt::REQUIRED),
                rt::Field("funded", rt::OPTIONAL),
                rt::Field("id", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("net_amount", rt::REQUIRED),
                rt::Field("refunded_from_payment", rt::OPTIONAL),
                rt::Field("transferred_to_balance", rt::OPTIONAL),
                rt::Field("type", rt::REQUIRED),
                rt::Field("unapplied_from_payment", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.adjusted_for_overdraft,
            1 => &self.applied_to_payment,
            2 => &self.created,
            3 => &self.currency,
            4 => &self.customer,
            5 => &self.customer_account,
            6 => &self.ending_balance,
            7 => &self.funded,
            8 => &self.id,
            9 => &self.livemode,
            10 => &self.net_amount,
            11 => &self.refunded_from_payment,
            12 => &self.transferred_to_balance,
            13 => &self.type_,
            _ => &self.unapplied_from_payment,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.adjusted_for_overdraft,
            1 => &mut self.applied_to_payment,
            2 => &mut self.created,
            3 => &mut self.currency,
            4 => &mut self.customer,
            5 => &mut self.customer_account,
            6 => &mut self.ending_balance,
            7 => &mut self.funded,
            8 => &mut self.id,
            9 => &mut self.livemode,
            10 => &mut self.net_amount,
            11 => &mut self.refunded_from_payment,
            12 => &mut self.transferred_to_balance,
            13 => &mut self.type_,
            _ => &mut self.unapplied_from_payment,
        }
    }
}

rt::record_traits!(CustomerCashBalanceTransaction);

impl rt::Resource for CustomerCashBalanceTransaction {
    type Id = crate::ids::CustomerCashBalanceTransactionId;
    const OBJECT: &'static str = "customer_cash_balance_transaction";
}

impl CustomerCashBalanceTransaction {
    /// Expands `adjusted_for_overdraft.balance_transaction`.
    pub const ADJUSTED_FOR_OVERDRAFT_BALANCE_TRANSACTION: rt::Expand<
        Self,
        crate::ids::BalanceTransactionId,
    > = rt::Expand::new("adjusted_for_overdraft.balance_transaction");
    /// Expands `adjusted_for_overdraft.linked_transaction`.
    pub const ADJUSTED_FOR_OVERDRAFT_LINKED_TRANSACTION: rt::Expand<
        Self,
        crate::ids::CustomerCashBalanceTransactionId,
    > = rt::Expand::new("adjusted_for_overdraft.linked_transaction");
    /// Expands `applied_to_payment.payment_intent`.
    pub const APPLIED_TO_PAYMENT_PAYMENT_INTENT: rt::Expand<
        Self,
        crate::ids::PaymentIntentId,
    > = rt::Expand::new("applied_to_payment.payment_intent");
    /// Expands `customer`.
    pub const CUSTOMER: rt::Expand<Self, crate::ids::CustomerId> = rt::Expand::new(
        "customer",
    );
    /// Expands `refunded_from_payment.refund`.
    pub const REFUNDED_FROM_PAYMENT_REFUND: rt::Expand<Self, crate::ids::RefundId> = rt::Expand::new(
        "refunded_from_payment.refund",
    );
    /// Expands `transferred_to_balance.balance_transaction`.
    pub const TRANSFERRED_TO_BALANCE_BALANCE_TRANSACTION: rt::Expand<
        Self,
        crate::ids::BalanceTransactionId,
    > = rt::Expand::new("transferred_to_balance.balance_transaction");
    /// Expands `unapplied_from_payment.payment_intent`.
    pub const UNAPPLIED_FROM_PAYMENT_PAYMENT_INTENT: rt::Expand<
        Self,
        crate::ids::PaymentIntentId,
    > = rt::Expand::new("unapplied_from_payment.payment_intent");
}
