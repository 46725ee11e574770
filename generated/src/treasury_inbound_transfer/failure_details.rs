// Written by `cargo xtask generate`. Do not edit.
//! What is in `failure_details` of [`TreasuryInboundTransfer`](crate::TreasuryInboundTransfer).

/// Reason for the failure.
#[non_exhaustive]
pub enum Code {
    /// `account_closed`
    AccountClosed,
    /// `account_frozen`
    AccountFrozen,
    /// `bank_account_restricted`
    BankAccountRestricted,
    /// `bank_ownership_changed`
    BankOwnershipChanged,
    /// `debit_not_authorized`
    DebitNotAuthorized,
    /// `incorrect_account_holder_address`
    IncorrectAccountHolderAddress,
    /// `incorrect_account_holder_name`
    IncorrectAccountHolderName,
    /// `incorrect_account_holder_tax_id`
    IncorrectAccountHolderTaxId,
    /// `insufficient_funds`
    InsufficientFunds,
    /// `invalid_account_number`
    InvalidAccountNumber,
    /// `invalid_currency`
    InvalidCurrency,
    /// `no_account`
    NoAccount,
    /// `other`
    Other,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Code {
    AccountClosed = "account_closed",
    AccountFrozen = "account_frozen",
    BankAccountRestricted = "bank_account_restricted",
    BankOwnershipChanged = "bank_ownership_changed",
    DebitNotAuthorized = "debit_not_authorized",
    IncorrectAccountHolderAddress = "incorrect_account_holder_address",
    IncorrectAccountHolderName = "incorrect_account_holder_name",
    IncorrectAccountHolderTaxId = "incorrect_account_holder_tax_id",
    InsufficientFunds = "insufficient_funds",
    InvalidAccountNumber = "invalid_account_number",
    InvalidCurrency = "invalid_currency",
    NoAccount = "no_account",
    Other = "other",
});
