// Written by `cargo xtask generate`. Do not edit.

/// The values of `GetInvoicePayments/status`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoicePaymentStatus {
    /// `canceled`
    Canceled,
    /// `open`
    Open,
    /// `paid`
    Paid,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(InvoicePaymentStatus {
    Canceled = "canceled",
    Open = "open",
    Paid = "paid",
});
