// Written by `cargo xtask generate`. Do not edit.
//! What is in `account_number` of [`FinancialConnectionsAccount`](crate::FinancialConnectionsAccount).

/// The type of account number associated with the account.
#[non_exhaustive]
pub enum IdentifierType {
    /// `account_number`
    AccountNumber,
    /// `tokenized_account_number`
    TokenizedAccountNumber,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(IdentifierType {
    AccountNumber = "account_number",
    TokenizedAccountNumber = "tokenized_account_number",
});

/// Whether the account number is currently active and usable for transactions.
#[non_exhaustive]
pub enum Status {
    /// `deactivated`
    Deactivated,
    /// `transactable`
    Transactable,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Status {
    Deactivated = "deactivated",
    Transactable = "transactable",
});

/// The values of `account_numbers[].supported_networks[]` of [`FinancialConnectionsAccount`](crate::FinancialConnectionsAccount).
#[non_exhaustive]
pub enum SupportedNetwork {
    /// `ach`
    Ach,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(SupportedNetwork {
    Ach = "ach",
});
