// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Expand, Expandable, Field, NULLABLE, OPTIONAL, Part, Place, REQUIRED,
    Record, Resource, Shape, Timestamp, blank, debug,
};
use crate::{
    BalanceTransactionId,
    CustomerBalanceResourceCashBalanceTransactionResourceAdjustedForOverdraft,
    CustomerBalanceResourceCashBalanceTransactionResourceAppliedToPaymentTransaction,
    CustomerBalanceResourceCashBalanceTransactionResourceFundedTransaction,
    CustomerBalanceResourceCashBalanceTransactionResourceRefundedFromPaymentTransaction,
    CustomerBalanceResourceCashBalanceTransactionResourceTransferredToBalance,
    CustomerBalanceResourceCashBalanceTransactionResourceUnappliedFromPaymentTransaction,
    CustomerCashBalanceTransactionId, CustomerId, PaymentIntentId, RefundId,
};

/// Customers with certain payments enabled have a cash balance, representing funds that were paid
/// by the customer to a merchant, but have not yet been allocated to a payment. Cash Balance
/// Transactions represent when funds are moved into or out of this balance. This includes funding
/// by the customer, allocation to payments, and refunds to the customer.
///
/// The schema `customer_cash_balance_transaction`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomerCashBalanceTransaction {
    pub adjusted_for_overdraft: Option<
        Part<CustomerBalanceResourceCashBalanceTransactionResourceAdjustedForOverdraft>,
    >,
    pub applied_to_payment: Option<
        Part<
            CustomerBalanceResourceCashBalanceTransactionResourceAppliedToPaymentTransaction,
        >,
    >,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: Timestamp,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: String,
    /// The customer whose available cash balance changed as a result of this transaction.
    pub customer: Expandable<CustomerId>,
    /// The ID of an Account representing a customer whose available cash balance changed as a result of
    /// this transaction.
    pub customer_account: Option<String>,
    /// The total available cash balance for the specified currency after this transaction was applied.
    /// Represented in the [smallest currency unit](https://docs.stripe.com/currencies#zero-decimal).
    pub ending_balance: i64,
    pub funded: Option<
        Part<CustomerBalanceResourceCashBalanceTransactionResourceFundedTransaction>,
    >,
    /// Unique identifier for the object.
    pub id: CustomerCashBalanceTransactionId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// The amount by which the cash balance changed, represented in the
    /// [smallest currency unit](https://docs.stripe.com/currencies#zero-decimal). A positive value
    /// represents funds being added to the cash balance, a negative value represents funds being
    /// removed from the cash balance.
    pub net_amount: i64,
    pub refunded_from_payment: Option<
        Part<
            CustomerBalanceResourceCashBalanceTransactionResourceRefundedFromPaymentTransaction,
        >,
    >,
    pub transferred_to_balance: Option<
        Part<CustomerBalanceResourceCashBalanceTransactionResourceTransferredToBalance>,
    >,
    /// The type of the cash balance transaction. New types may be added in future. See
    /// [Customer Balance](https://docs.stripe.com/payments/customer-balance#types) to learn more about
    /// these types.
    pub type_: CustomerCashBalanceTransactionType,
    pub unapplied_from_payment: Option<
        Part<
            CustomerBalanceResourceCashBalanceTransactionResourceUnappliedFromPaymentTransaction,
        >,
    >,
}

impl Record for CustomerCashBalanceTransaction {
    fn blank() -> Self {
        Self {
            adjusted_for_overdraft: blank(),
            applied_to_payment: blank(),
            created: blank(),
            currency: blank(),
            customer: blank(),
            customer_account: blank(),
            ending_balance: blank(),
            funded: blank(),
            id: blank(),
            livemode: blank(),
            net_amount: blank(),
            refunded_from_payment: blank(),
            transferred_to_balance: blank(),
            type_: blank(),
            unapplied_from_payment: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "customer_cash_balance_transaction",
            constants: &[("object", Constant::Str("customer_cash_balance_transaction"))],
            fields: &[
                Field("adjusted_for_overdraft", OPTIONAL),
                Field("applied_to_payment", OPTIONAL),
                Field("created", REQUIRED),
                Field("currency", REQUIRED),
                Field("customer", REQUIRED),
                Field("customer_account", NULLABLE),
                Field("ending_balance", REQUIRED),
                Field("funded", OPTIONAL),
                Field("id", REQUIRED),
                Field("livemode", REQUIRED),
                Field("net_amount", REQUIRED),
                Field("refunded_from_payment", OPTIONAL),
                Field("transferred_to_balance", OPTIONAL),
                Field("type", REQUIRED),
                Field("unapplied_from_payment", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
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

impl std::fmt::Debug for CustomerCashBalanceTransaction {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(CustomerCashBalanceTransaction);

impl Resource for CustomerCashBalanceTransaction {
    type Id = CustomerCashBalanceTransactionId;
    const OBJECT: &'static str = "customer_cash_balance_transaction";
}

impl CustomerCashBalanceTransaction {
    /// Expands `adjusted_for_overdraft.balance_transaction`.
    pub const ADJUSTED_FOR_OVERDRAFT_BALANCE_TRANSACTION: Expand<
        Self,
        BalanceTransactionId,
    > = Expand::new("adjusted_for_overdraft.balance_transaction");
    /// Expands `adjusted_for_overdraft.linked_transaction`.
    pub const ADJUSTED_FOR_OVERDRAFT_LINKED_TRANSACTION: Expand<
        Self,
        CustomerCashBalanceTransactionId,
    > = Expand::new("adjusted_for_overdraft.linked_transaction");
    /// Expands `applied_to_payment.payment_intent`.
    pub const APPLIED_TO_PAYMENT_PAYMENT_INTENT: Expand<Self, PaymentIntentId> = Expand::new(
        "applied_to_payment.payment_intent",
    );
    /// Expands `customer`.
    pub const CUSTOMER: Expand<Self, CustomerId> = Expand::new("customer");
    /// Expands `refunded_from_payment.refund`.
    pub const REFUNDED_FROM_PAYMENT_REFUND: Expand<Self, RefundId> = Expand::new(
        "refunded_from_payment.refund",
    );
    /// Expands `transferred_to_balance.balance_transaction`.
    pub const TRANSFERRED_TO_BALANCE_BALANCE_TRANSACTION: Expand<
        Self,
        BalanceTransactionId,
    > = Expand::new("transferred_to_balance.balance_transaction");
    /// Expands `unapplied_from_payment.payment_intent`.
    pub const UNAPPLIED_FROM_PAYMENT_PAYMENT_INTENT: Expand<Self, PaymentIntentId> = Expand::new(
        "unapplied_from_payment.payment_intent",
    );
}

/// The type of the cash balance transaction. New types may be added in future. See
/// [Customer Balance](https://docs.stripe.com/payments/customer-balance#types) to learn more about
/// these types.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomerCashBalanceTransactionType {
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

stripe_runtime::open_enum!(CustomerCashBalanceTransactionType {
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
