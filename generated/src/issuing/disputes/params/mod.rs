// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod evidence_param;
pub use self::evidence_param::{EvidenceParam, EvidenceParamReason};
mod evidence_param_canceled;
pub use self::evidence_param_canceled::EvidenceParamCanceled;
mod evidence_param_duplicate;
pub use self::evidence_param_duplicate::EvidenceParamDuplicate;
mod evidence_param_fraudulent;
pub use self::evidence_param_fraudulent::EvidenceParamFraudulent;
mod evidence_param_other;
pub use self::evidence_param_other::EvidenceParamOther;
mod list_issuing_dispute_status;
pub use self::list_issuing_dispute_status::ListIssuingDisputeStatus;
mod merchandise_not_as_described;
pub use self::merchandise_not_as_described::MerchandiseNotAsDescribed;
mod no_valid_authorization;
pub use self::no_valid_authorization::NoValidAuthorization;
mod not_received;
pub use self::not_received::NotReceived;
mod service_not_as_described;
pub use self::service_not_as_described::ServiceNotAsDescribed;
mod treasury_param;
pub use self::treasury_param::TreasuryParam;
