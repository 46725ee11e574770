// Written by `cargo xtask generate`. Do not edit.
//! What is in `reversal_details` of [`TreasuryReceivedCredit`](crate::TreasuryReceivedCredit).

/// Set if a ReceivedCredit cannot be reversed.
#[non_exhaustive]
pub enum RestrictedReason {
    /// `already_reversed`
    AlreadyReversed,
    /// `deadline_passed`
    DeadlinePassed,
    /// `network_restricted`
    NetworkRestricted,
    /// `other`
    Other,
    /// `source_flow_restricted`
    SourceFlowRestricted,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(RestrictedReason {
    AlreadyReversed = "already_reversed",
    DeadlinePassed = "deadline_passed",
    NetworkRestricted = "network_restricted",
    Other = "other",
    SourceFlowRestricted = "source_flow_restricted",
});
