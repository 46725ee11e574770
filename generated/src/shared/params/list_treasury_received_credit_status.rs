// Written by `cargo xtask generate`. Do not edit.

/// The values of `GetTreasuryReceivedCredits/status`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListTreasuryReceivedCreditStatus {
    /// `failed`
    Failed,
    /// `succeeded`
    Succeeded,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(ListTreasuryReceivedCreditStatus {
    Failed = "failed",
    Succeeded = "succeeded",
});
