// Written by `cargo xtask generate`. Do not edit.

/// The values of `GetIssuingTransactions/type`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListIssuingTransactionType {
    /// `capture`
    Capture,
    /// `refund`
    Refund,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(ListIssuingTransactionType {
    Capture = "capture",
    Refund = "refund",
});
