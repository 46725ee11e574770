// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, OPTIONAL, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::{
    IssuingDisputeCanceledEvidence, IssuingDisputeDuplicateEvidence,
    IssuingDisputeFraudulentEvidence, IssuingDisputeMerchandiseNotAsDescribedEvidence,
    IssuingDisputeNoValidAuthorizationEvidence, IssuingDisputeNotReceivedEvidence,
    IssuingDisputeOtherEvidence, IssuingDisputeServiceNotAsDescribedEvidence,
};

/// The schema `issuing_dispute_evidence`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingDisputeEvidence {
    pub canceled: Option<Part<IssuingDisputeCanceledEvidence>>,
    pub duplicate: Option<Part<IssuingDisputeDuplicateEvidence>>,
    pub fraudulent: Option<Part<IssuingDisputeFraudulentEvidence>>,
    pub merchandise_not_as_described: Option<
        Part<IssuingDisputeMerchandiseNotAsDescribedEvidence>,
    >,
    pub no_valid_authorization: Option<Part<IssuingDisputeNoValidAuthorizationEvidence>>,
    pub not_received: Option<Part<IssuingDisputeNotReceivedEvidence>>,
    pub other: Option<Part<IssuingDisputeOtherEvidence>>,
    /// The reason for filing the dispute. Its value will match the field containing the evidence.
    pub reason: IssuingDisputeEvidenceReason,
    pub service_not_as_described: Option<
        Part<IssuingDisputeServiceNotAsDescribedEvidence>,
    >,
}

impl Blank for IssuingDisputeEvidence {
    const BLANK: Self = Self {
        canceled: Blank::BLANK,
        duplicate: Blank::BLANK,
        fraudulent: Blank::BLANK,
        merchandise_not_as_described: Blank::BLANK,
        no_valid_authorization: Blank::BLANK,
        not_received: Blank::BLANK,
        other: Blank::BLANK,
        reason: Blank::BLANK,
        service_not_as_described: Blank::BLANK,
    };
}

impl Record for IssuingDisputeEvidence {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "issuing_dispute_evidence",
            constants: &[],
            fields: &[
                Field("canceled", OPTIONAL),
                Field("duplicate", OPTIONAL),
                Field("fraudulent", OPTIONAL),
                Field("merchandise_not_as_described", OPTIONAL),
                Field("no_valid_authorization", OPTIONAL),
                Field("not_received", OPTIONAL),
                Field("other", OPTIONAL),
                Field("reason", REQUIRED),
                Field("service_not_as_described", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.canceled,
            1 => &self.duplicate,
            2 => &self.fraudulent,
            3 => &self.merchandise_not_as_described,
            4 => &self.no_valid_authorization,
            5 => &self.not_received,
            6 => &self.other,
            7 => &self.reason,
            _ => &self.service_not_as_described,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.canceled,
            1 => &mut self.duplicate,
            2 => &mut self.fraudulent,
            3 => &mut self.merchandise_not_as_described,
            4 => &mut self.no_valid_authorization,
            5 => &mut self.not_received,
            6 => &mut self.other,
            7 => &mut self.reason,
            _ => &mut self.service_not_as_described,
        }
    }
}

impl std::fmt::Debug for IssuingDisputeEvidence {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(IssuingDisputeEvidence);

/// The reason for filing the dispute. Its value will match the field containing the evidence.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IssuingDisputeEvidenceReason {
    /// `canceled`
    Canceled,
    /// `duplicate`
    Duplicate,
    /// `fraudulent`
    Fraudulent,
    /// `merchandise_not_as_described`
    MerchandiseNotAsDescribed,
    /// `no_valid_authorization`
    NoValidAuthorization,
    /// `not_received`
    NotReceived,
    /// `other`
    Other,
    /// `service_not_as_described`
    ServiceNotAsDescribed,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(IssuingDisputeEvidenceReason {
    Canceled = "canceled",
    Duplicate = "duplicate",
    Fraudulent = "fraudulent",
    MerchandiseNotAsDescribed = "merchandise_not_as_described",
    NoValidAuthorization = "no_valid_authorization",
    NotReceived = "not_received",
    Other = "other",
    ServiceNotAsDescribed = "service_not_as_described",
});
