// Written by `cargo xtask generate`. Do not edit.

/// Status of the ReceivedCredit. ReceivedCredits are created either `succeeded` (approved) or
/// `failed` (declined). If a ReceivedCredit is declined, the failure reason can be found in the
/// `failure_code` field.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TreasuryReceivedCreditStatus {
    /// `failed`
    Failed,
    /// `succeeded`
    Succeeded,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(TreasuryReceivedCreditStatus {
    Failed = "failed",
    Succeeded = "succeeded",
});
