// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Expandable, Field, NULLABLE, Place, Record, Shape, Timestamp, boxed, debug,
};
use crate::FileId;

/// The schema `issuing_dispute_service_not_as_described_evidence`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingDisputeServiceNotAsDescribedEvidence {
    /// (ID of a [file upload](https://docs.stripe.com/guides/file-upload)) Additional documentation
    /// supporting the dispute.
    pub additional_documentation: Option<Expandable<FileId>>,
    /// Date when order was canceled.
    pub canceled_at: Option<Timestamp>,
    /// Reason for canceling the order.
    pub cancellation_reason: Option<String>,
    /// Explanation of why the cardholder is disputing this transaction.
    pub explanation: Option<String>,
    /// Date when the product was received.
    pub received_at: Option<Timestamp>,
}

impl Blank for IssuingDisputeServiceNotAsDescribedEvidence {
    const BLANK: Self = Self {
        additional_documentation: Blank::BLANK,
        canceled_at: Blank::BLANK,
        cancellation_reason: Blank::BLANK,
        explanation: Blank::BLANK,
        received_at: Blank::BLANK,
    };
}

impl Record for IssuingDisputeServiceNotAsDescribedEvidence {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "issuing_dispute_service_not_as_described_evidence",
            constants: &[],
            fields: &[
                Field("additional_documentation", NULLABLE),
                Field("canceled_at", NULLABLE),
                Field("cancellation_reason", NULLABLE),
                Field("explanation", NULLABLE),
                Field("received_at", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.additional_documentation,
            1 => &self.canceled_at,
            2 => &self.cancellation_reason,
            3 => &self.explanation,
            _ => &self.received_at,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.additional_documentation,
            1 => &mut self.canceled_at,
            2 => &mut self.cancellation_reason,
            3 => &mut self.explanation,
            _ => &mut self.received_at,
        }
    }
}

impl std::fmt::Debug for IssuingDisputeServiceNotAsDescribedEvidence {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(IssuingDisputeServiceNotAsDescribedEvidence);
