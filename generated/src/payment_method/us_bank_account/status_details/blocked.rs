// Written by `cargo xtask generate`. Do not edit.
//! What is in `us_bank_account.status_details.blocked` of [`PaymentMethod`](crate::PaymentMethod).

/// The ACH network code that resulted in this block.
#[non_exhaustive]
pub enum NetworkCode {
    /// `R02`
    R02,
    /// `R03`
    R03,
    /// `R04`
    R04,
    /// `R05`
    R05,
    /// `R07`
    R07,
    /// `R08`
    R08,
    /// `R10`
    R10,
    /// `R11`
    R11,
    /// `R16`
    R16,
    /// `R20`
    R20,
    /// `R29`
    R29,
    /// `R31`
    R31,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(NetworkCode {
    R02 = "R02",
    R03 = "R03",
    R04 = "R04",
    R05 = "R05",
    R07 = "R07",
    R08 = "R08",
    R10 = "R10",
    R11 = "R11",
    R16 = "R16",
    R20 = "R20",
    R29 = "R29",
    R31 = "R31",
});

/// The reason why this PaymentMethod's fingerprint has been blocked
#[non_exhaustive]
pub enum Reason {
    /// `bank_account_closed`
    BankAccountClosed,
    /// `bank_account_frozen`
    BankAccountFrozen,
    /// `bank_account_invalid_details`
    BankAccountInvalidDetails,
    /// `bank_account_restricted`
    BankAccountRestricted,
    /// `bank_account_unusable`
    BankAccountUnusable,
    /// `debit_not_authorized`
    DebitNotAuthorized,
    /// `tokenized_account_number_deactivated`
    TokenizedAccountNumberDeactivated,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Reason {
    BankAccountClosed = "bank_account_closed",
    BankAccountFrozen = "bank_account_frozen",
    BankAccountInvalidDetails = "bank_account_invalid_details",
    BankAccountRestricted = "bank_account_restricted",
    BankAccountUnusable = "bank_account_unusable",
    DebitNotAuthorized = "debit_not_authorized",
    TokenizedAccountNumberDeactivated = "tokenized_account_number_deactivated",
});
