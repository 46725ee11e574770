// Written by `cargo xtask generate`. Do not edit.

/// The reason for the refund.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TerminalReaderReaderResourceRefundPaymentActionReason {
    /// `duplicate`
    Duplicate,
    /// `fraudulent`
    Fraudulent,
    /// `requested_by_customer`
    RequestedByCustomer,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(TerminalReaderReaderResourceRefundPaymentActionReason {
    Duplicate = "duplicate",
    Fraudulent = "fraudulent",
    RequestedByCustomer = "requested_by_customer",
});
