// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Expandable, Field, NULLABLE, Place, Record, Shape, Timestamp, boxed, debug,
};
use crate::{FileId, ReturnStatus};

/// The schema `issuing_dispute_merchandise_not_as_described_evidence`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingDisputeMerchandiseNotAsDescribedEvidence {
    /// (ID of a [file upload](https://docs.stripe.com/guides/file-upload)) Additional documentation
    /// supporting the dispute.
    pub additional_documentation: Option<Expandable<FileId>>,
    /// Explanation of why the cardholder is disputing this transaction.
    pub explanation: Option<String>,
    /// Date when the product was received.
    pub received_at: Option<Timestamp>,
    /// Description of the cardholder's attempt to return the product.
    pub return_description: Option<String>,
    /// Result of cardholder's attempt to return the product.
    pub return_status: Option<ReturnStatus>,
    /// Date when the product was returned or attempted to be returned.
    pub returned_at: Option<Timestamp>,
}

impl Blank for IssuingDisputeMerchandiseNotAsDescribedEvidence {
    const BLANK: Self = Self {
        additional_documentation: Blank::BLANK,
        explanation: Blank::BLANK,
        received_at: Blank::BLANK,
        return_description: Blank::BLANK,
        return_status: Blank::BLANK,
        returned_at: Blank::BLANK,
    };
}

impl Record for IssuingDisputeMerchandiseNotAsDescribedEvidence {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "issuing_dispute_merchandise_not_as_described_evidence",
            constants: &[],
            fields: &[
                Field("additional_documentation", NULLABLE),
                Field("explanation", NULLABLE),
                Field("received_at", NULLABLE),
                Field("return_description", NULLABLE),
                Field("return_status", NULLABLE),
                Field("returned_at", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.additional_documentation,
            1 => &self.explanation,
            2 => &self.received_at,
            3 => &self.return_description,
            4 => &self.return_status,
            _ => &self.returned_at,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.additional_documentation,
            1 => &mut self.explanation,
            2 => &mut self.received_at,
            3 => &mut self.return_description,
            4 => &mut self.return_status,
            _ => &mut self.returned_at,
        }
    }
}

impl std::fmt::Debug for IssuingDisputeMerchandiseNotAsDescribedEvidence {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(IssuingDisputeMerchandiseNotAsDescribedEvidence);
