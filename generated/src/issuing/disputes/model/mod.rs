// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod issuing_dispute;

pub use self::issuing_dispute::{
    IssuingDispute, IssuingDisputeLossReason, IssuingDisputeStatus,
};

mod issuing_dispute_canceled_evidence;
pub use self::issuing_dispute_canceled_evidence::IssuingDisputeCanceledEvidence;
mod issuing_dispute_duplicate_evidence;
pub use self::issuing_dispute_duplicate_evidence::IssuingDisputeDuplicateEvidence;
mod issuing_dispute_evidence;

pub use self::issuing_dispute_evidence::{
    IssuingDisputeEvidence, IssuingDisputeEvidenceReason,
};

mod issuing_dispute_fraudulent_evidence;
pub use self::issuing_dispute_fraudulent_evidence::IssuingDisputeFraudulentEvidence;
mod issuing_dispute_merchandise_not_as_described_evidence;
pub use self::issuing_dispute_merchandise_not_as_described_evidence::IssuingDisputeMerchandiseNotAsDescribedEvidence;
mod issuing_dispute_no_valid_authorization_evidence;
pub use self::issuing_dispute_no_valid_authorization_evidence::IssuingDisputeNoValidAuthorizationEvidence;
mod issuing_dispute_not_received_evidence;
pub use self::issuing_dispute_not_received_evidence::IssuingDisputeNotReceivedEvidence;
mod issuing_dispute_other_evidence;
pub use self::issuing_dispute_other_evidence::IssuingDisputeOtherEvidence;
mod issuing_dispute_service_not_as_described_evidence;
pub use self::issuing_dispute_service_not_as_described_evidence::IssuingDisputeServiceNotAsDescribedEvidence;
mod issuing_dispute_treasury;
pub use self::issuing_dispute_treasury::IssuingDisputeTreasury;
mod product_type;
pub use self::product_type::ProductType;
mod return_status;
pub use self::return_status::ReturnStatus;
