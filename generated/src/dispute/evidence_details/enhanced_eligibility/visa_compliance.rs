// Written by `cargo xtask generate`. Do not edit.
//! What is in `evidence_details.enhanced_eligibility.visa_compliance` of [`Dispute`](crate::Dispute).

/// Visa compliance eligibility status.
#[non_exhaustive]
pub enum Status {
    /// `fee_acknowledged`
    FeeAcknowledged,
    /// `requires_fee_acknowledgement`
    RequiresFeeAcknowledgement,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Status {
    FeeAcknowledged = "fee_acknowledged",
    RequiresFeeAcknowledgement = "requires_fee_acknowledgement",
});
