// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`CustomerBalanceTransaction`](crate::CustomerBalanceTransaction).

/// Transaction type: `adjustment`, `applied_to_invoice`, `credit_note`, `initial`,
/// `invoice_overpaid`, `invoice_too_large`, `invoice_too_small`, `unspent_receiver_credit`,
/// `unapplied_from_invoice`, `checkout_session_subscription_payment`, or
/// `checkout_session_subscription_payment_canceled`. See the
/// [Customer Balance page](https://docs.stripe.com/billing/customer/balance#types) to learn more
/// about transaction types.
#[non_exhaustive]
pub enum Type {
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

rt::open_enum!(Type {
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
