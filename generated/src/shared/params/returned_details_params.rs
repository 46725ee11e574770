// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// Optional hash to set the return code.
    ///
    /// Parameters at `PostTestHelpersTreasuryOutboundPaymentsIdReturn/returned_details`, `PostTestHelpersTreasuryOutboundTransfersOutboundTransferReturn/returned_details`.
    pub struct ReturnedDetailsParams;
}

impl ReturnedDetailsParams {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `code`.
    #[inline]
    pub fn code(self, code: ReturnedDetailsParamsCode) -> Self {
        Self(self.0.with("code", code))
    }
}

impl Default for ReturnedDetailsParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// The values of `PostTestHelpersTreasuryOutboundPaymentsIdReturn/returned_details/code`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReturnedDetailsParamsCode {
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

stripe_runtime::open_enum!(ReturnedDetailsParamsCode {
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
