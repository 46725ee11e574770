// Written by `cargo xtask generate`. Do not edit.
//! What is in `status_details.closed` of [`TreasuryFinancialAccount`](crate::TreasuryFinancialAccount).

/// The values of `status_details.closed.reasons[]` of [`TreasuryFinancialAccount`](crate::TreasuryFinancialAccount).
#[non_exhaustive]
pub enum Reason {
    /// `account_rejected`
    AccountRejected,
    /// `closed_by_platform`
    ClosedByPlatform,
    /// `other`
    Other,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Reason {
    AccountRejected = "account_rejected",
    ClosedByPlatform = "closed_by_platform",
    Other = "other",
});
