// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_details.bacs_debit` of [`Mandate`](crate::Mandate).

/// The status of the mandate on the Bacs network. Can be one of `pending`, `revoked`, `refused`, or
/// `accepted`.
#[non_exhaustive]
pub enum NetworkStatus {
    /// `accepted`
    Accepted,
    /// `pending`
    Pending,
    /// `refused`
    Refused,
    /// `revoked`
    Revoked,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(NetworkStatus {
    Accepted = "accepted",
    Pending = "pending",
    Refused = "refused",
    Revoked = "revoked",
});

/// When the mandate is revoked on the Bacs network this field displays the reason for the
/// revocation.
#[non_exhaustive]
pub enum RevocationReason {
    /// `account_closed`
    AccountClosed,
    /// `bank_account_restricted`
    BankAccountRestricted,
    /// `bank_ownership_changed`
    BankOwnershipChanged,
    /// `could_not_process`
    CouldNotProcess,
    /// `debit_not_authorized`
    DebitNotAuthorized,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(RevocationReason {
    AccountClosed = "account_closed",
    BankAccountRestricted = "bank_account_restricted",
    BankOwnershipChanged = "bank_ownership_changed",
    CouldNotProcess = "could_not_process",
    DebitNotAuthorized = "debit_not_authorized",
});
