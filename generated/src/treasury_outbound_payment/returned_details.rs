// Written by `cargo xtask generate`. Do not edit.
//! What is in `returned_details` of [`TreasuryOutboundPayment`](crate::TreasuryOutboundPayment).

/// Reason for the return.
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
    /// `declined`
    Declined,
    /// `incorrect_account_holder_name`
    IncorrectAccountHolderName,
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
    Declined = "declined",
    IncorrectAccountHolderName = "incorrect_account_holder_name",
    InvalidAccountNumber = "invalid_account_number",
    InvalidCurrency = "invalid_currency",
    NoAccount = "no_account",
    Other = "other",
});
