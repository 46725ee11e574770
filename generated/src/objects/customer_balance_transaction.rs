// Written by `cargo xtask generate`. Do not edit.

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
/// The object `customer_balance_transaction`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomerBalanceTransaction {
    /// The amount of the transaction. A negative value is a credit for the customer's balance, and a
    /// positive value is a debit to the customer's `balance`.
    pub amount: i64,
    /// The ID of the checkout session (if any) that created the transaction.
    pub checkout_session: Option<rt::Expandable<crate::ids::CheckoutSessionId>>,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    /// The ID of the credit note (if any) related to the transaction.
    pub credit_note: Option<rt::Expandable<crate::ids::CreditNoteId>>,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: rt::Currency,
    /// The ID of the customer the transaction belongs to.
    pub customer: rt::Expandable<crate::ids::CustomerId>,
    /// The ID of an Account representing a customer that the transaction belongs to.
    pub customer_account: Option<String>,
    /// An arbitrary string attached to the object. Often useful for displaying to users.
    pub description: Option<String>,
    /// The customer's `balance` after the transaction was applied. A negative value decreases the
    /// amount due on the customer's next invoice. A positive value increases the amount due on the
    /// customer's next invoice.
    pub ending_balance: i64,
    /// Unique identifier for the object.
    pub id: crate::ids::CustomerBalanceTransactionId,
    /// The ID of the invoice (if any) related to the transaction.
    pub invoice: Option<rt::Expandable<crate::ids::InvoiceId>>,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Option<rt::Metadata>,
    /// Transaction type: `adjustment`, `applied_to_invoice`, `credit_note`, `initial`,
    /// `invoice_overpaid`, `invoice_too_large`, `invoice_too_small`, `unspent_receiver_credit`,
    /// `unapplied_from_invoice`, `checkout_session_subscription_payment`, or
    /// `checkout_session_subscription_payment_canceled`. See the
    /// [Customer Balance page](https://docs.stripe.com/billing/customer/balance#types) to learn more
    /// about transaction types.
    pub type_: crate::customer_balance_transaction::Type,
}

impl rt::Record for CustomerBalanceTransaction {
    fn blank() -> Self {
        Self {
            amount: rt::blank(),
            checkout_session: rt::blank(),
            created: rt::blank(),
            credit_note: rt::blank(),
            currency: rt::blank(),
            customer: rt::blank(),
            customer_account: rt::blank(),
            description: rt::blank(),
            ending_balance: rt::blank(),
            id: rt::blank(),
            invoice: rt::blank(),
            livemode: rt::blank(),
            metadata: rt::blank(),
            type_: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "customer_balance_transaction",
            constants: &[("object", rt::Constant::Str("customer_balance_transaction"))],
            fields: &[
                rt::Field("amount", rt::REQUIRED),
                rt::Field("checkout_session", rt::NULLABLE),
                rt::Field("created", rt::REQUIRED),
                rt::Field("credit_note", rt::NULLABLE),
                rt::Field("currency", rt::REQUIRED),
                rt::Field("customer", rt::REQUIRED),
                rt::Field("customer_account", rt::NULLABLE),
                rt::Field("description", rt::NULLABLE),
                rt::Field("ending_balance", rt::REQUIRED),
                rt::Field("id", rt::REQUIRED),
                rt::Field("invoice", rt::NULLABLE),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("metadata", rt::NULLABLE),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
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

rt::record_traits!(CustomerBalanceTransaction);

impl rt::Resource for CustomerBalanceTransaction {
    type Id = crate::ids::CustomerBalanceTransactionId;
    const OBJECT: &'static str = "customer_balance_transaction";
}

impl CustomerBalanceTransaction {
    /// Expands `checkout_session`.
    pub const CHECKOUT_SESSION: rt::Expand<Self, crate::ids::CheckoutSessionId> = rt::Expand::new(
        "checkout_session",
    );
    /// Expands `credit_note`.
    pub const CREDIT_NOTE: rt::Expand<Self, crate::ids::CreditNoteId> = rt::Expand::new(
        "credit_note",
    );
    /// Expands `customer`.
    pub const CUSTOMER: rt::Expand<Self, crate::ids::CustomerId> = rt::Expand::new(
        "customer",
    );
    /// Expands `invoice`.
    pub const INVOICE: rt::Expand<Self, crate::ids::InvoiceId> = rt::Expand::new(
        "invoice",
    );
}
