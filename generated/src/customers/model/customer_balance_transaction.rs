// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Currency, Expand, Expandable, Field, Metadata, NULLABLE, Place, REQUIRED,
    Record, Resource, Shape, Timestamp, blank, debug,
};
use crate::{
    CheckoutSessionId, CreditNoteId, CustomerBalanceTransactionId, CustomerId, InvoiceId,
};

/// Each customer has a
/// [Balance](https://docs.stripe.com/api/customers/object#customer_object-balance) value, which
/// denotes a debit or credit that's automatically applied to their next invoice upon finalization.
/// You may modify the value directly by using the
/// [update customer API](https://docs.stripe.com/api/customers/update), or by creating a Customer
/// Balance Transaction, which increments or decrements the customer's `balance` by the specified
/// `amount`.
///
/// Related guide: [Customer balance](https://docs.stripe.com/billing/customer/balance)
///
/// The schema `customer_balance_transaction`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomerBalanceTransaction {
    /// The amount of the transaction. A negative value is a credit for the customer's balance, and a
    /// positive value is a debit to the customer's `balance`.
    pub amount: i64,
    /// The ID of the checkout session (if any) that created the transaction.
    pub checkout_session: Option<Expandable<CheckoutSessionId>>,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: Timestamp,
    /// The ID of the credit note (if any) related to the transaction.
    pub credit_note: Option<Expandable<CreditNoteId>>,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: Currency,
    /// The ID of the customer the transaction belongs to.
    pub customer: Expandable<CustomerId>,
    /// The ID of an Account representing a customer that the transaction belongs to.
    pub customer_account: Option<String>,
    /// An arbitrary string attached to the object. Often useful for displaying to users.
    pub description: Option<String>,
    /// The customer's `balance` after the transaction was applied. A negative value decreases the
    /// amount due on the customer's next invoice. A positive value increases the amount due on the
    /// customer's next invoice.
    pub ending_balance: i64,
    /// Unique identifier for the object.
    pub id: CustomerBalanceTransactionId,
    /// The ID of the invoice (if any) related to the transaction.
    pub invoice: Option<Expandable<InvoiceId>>,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Option<Metadata>,
    /// Transaction type: `adjustment`, `applied_to_invoice`, `credit_note`, `initial`,
    /// `invoice_overpaid`, `invoice_too_large`, `invoice_too_small`, `unspent_receiver_credit`,
    /// `unapplied_from_invoice`, `checkout_session_subscription_payment`, or
    /// `checkout_session_subscription_payment_canceled`. See the
    /// [Customer Balance page](https://docs.stripe.com/billing/customer/balance#types) to learn more
    /// about transaction types.
    pub type_: CustomerBalanceTransactionType,
}

impl Record for CustomerBalanceTransaction {
    fn blank() -> Self {
        Self {
            amount: blank(),
            checkout_session: blank(),
            created: blank(),
            credit_note: blank(),
            currency: blank(),
            customer: blank(),
            customer_account: blank(),
            description: blank(),
            ending_balance: blank(),
            id: blank(),
            invoice: blank(),
            livemode: blank(),
            metadata: blank(),
            type_: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "customer_balance_transaction",
            constants: &[("object", Constant::Str("customer_balance_transaction"))],
            fields: &[
                Field("amount", REQUIRED),
                Field("checkout_session", NULLABLE),
                Field("created", REQUIRED),
                Field("credit_note", NULLABLE),
                Field("currency", REQUIRED),
                Field("customer", REQUIRED),
                Field("customer_account", NULLABLE),
                Field("description", NULLABLE),
                Field("ending_balance", REQUIRED),
                Field("id", REQUIRED),
                Field("invoice", NULLABLE),
                Field("livemode", REQUIRED),
                Field("metadata", NULLABLE),
                Field("type", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.amount,
            1 => &self.checkout_session,
            2 => &self.created,
            3 => &self.credit_note,
            4 => &self.currency,
            5 => &self.customer,
            6 => &self.customer_account,
            7 => &self.description,
            8 => &self.ending_balance,
            9 => &self.id,
            10 => &self.invoice,
            11 => &self.livemode,
            12 => &self.metadata,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.checkout_session,
            2 => &mut self.created,
            3 => &mut self.credit_note,
            4 => &mut self.currency,
            5 => &mut self.customer,
            6 => &mut self.customer_account,
            7 => &mut self.description,
            8 => &mut self.ending_balance,
            9 => &mut self.id,
            10 => &mut self.invoice,
            11 => &mut self.livemode,
            12 => &mut self.metadata,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for CustomerBalanceTransaction {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(CustomerBalanceTransaction);

impl Resource for CustomerBalanceTransaction {
    type Id = CustomerBalanceTransactionId;
    const OBJECT: &'static str = "customer_balance_transaction";
}

impl CustomerBalanceTransaction {
    /// Expands `checkout_session`.
    pub const CHECKOUT_SESSION: Expand<Self, CheckoutSessionId> = Expand::new(
        "checkout_session",
    );
    /// Expands `credit_note`.
    pub const CREDIT_NOTE: Expand<Self, CreditNoteId> = Expand::new("credit_note");
    /// Expands `customer`.
    pub const CUSTOMER: Expand<Self, CustomerId> = Expand::new("customer");
    /// Expands `invoice`.
    pub const INVOICE: Expand<Self, InvoiceId> = Expand::new("invoice");
}

/// Transaction type: `adjustment`, `applied_to_invoice`, `credit_note`, `initial`,
/// `invoice_overpaid`, `invoice_too_large`, `invoice_too_small`, `unspent_receiver_credit`,
/// `unapplied_from_invoice`, `checkout_session_subscription_payment`, or
/// `checkout_session_subscription_payment_canceled`. See the
/// [Customer Balance page](https://docs.stripe.com/billing/customer/balance#types) to learn more
/// about transaction types.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomerBalanceTransactionType {
    /// `adjustment`
    Adjustment,
    /// `applied_to_invoice`
    AppliedToInvoice,
    /// `checkout_session_subscription_payment`
    CheckoutSessionSubscriptionPayment,
    /// `checkout_session_subscription_payment_canceled`
    CheckoutSessionSubscriptionPaymentCanceled,
    /// `credit_note`
    CreditNote,
    /// `initial`
    Initial,
    /// `invoice_overpaid`
    InvoiceOverpaid,
    /// `invoice_too_large`
    InvoiceTooLarge,
    /// `invoice_too_small`
    InvoiceTooSmall,
    /// `migration`
    Migration,
    /// `unapplied_from_invoice`
    UnappliedFromInvoice,
    /// `unspent_receiver_credit`
    UnspentReceiverCredit,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(CustomerBalanceTransactionType {
    Adjustment = "adjustment",
    AppliedToInvoice = "applied_to_invoice",
    CheckoutSessionSubscriptionPayment = "checkout_session_subscription_payment",
    CheckoutSessionSubscriptionPaymentCanceled = "checkout_session_subscription_payment_canceled",
    CreditNote = "credit_note",
    Initial = "initial",
    InvoiceOverpaid = "invoice_overpaid",
    InvoiceTooLarge = "invoice_too_large",
    InvoiceTooSmall = "invoice_too_small",
    Migration = "migration",
    UnappliedFromInvoice = "unapplied_from_invoice",
    UnspentReceiverCredit = "unspent_receiver_credit",
});
