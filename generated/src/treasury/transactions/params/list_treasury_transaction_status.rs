// Written by `cargo xtask generate`. Do not edit.

/// The values of `GetTreasuryTransactions/status`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListTreasuryTransactionStatus {
    /// `open`
    Open,
    /// `posted`
    Posted,
    /// `void`
    Void,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(ListTreasuryTransactionStatus {
    Open = "open",
    Posted = "posted",
    Void = "void",
});
