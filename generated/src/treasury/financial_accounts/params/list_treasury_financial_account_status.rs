// Written by `cargo xtask generate`. Do not edit.

/// The values of `GetTreasuryFinancialAccounts/status`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListTreasuryFinancialAccountStatus {
    /// `closed`
    Closed,
    /// `open`
    Open,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(ListTreasuryFinancialAccountStatus {
    Closed = "closed",
    Open = "open",
});
