// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Expandable, Field, NULLABLE, Place, Record, Shape, Timestamp, boxed, debug,
};
use crate::{FileId, ProductType};

/// The schema `issuing_dispute_not_received_evidence`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingDisputeNotReceivedEvidence {
    /// (ID of a [file upload](https://docs.stripe.com/guides/file-upload)) Additional documentation
    /// supporting the dispute.
    pub additional_documentation: Option<Expandable<FileId>>,
    /// Date when the cardholder expected to receive the product.
    pub expected_at: Option<Timestamp>,
    /// Explanation of why the cardholder is disputing this transaction.
    pub explanation: Option<String>,
    /// Description of the merchandise or service that was purchased.
    pub product_description: Option<String>,
    /// Whether the product was a merchandise or service.
    pub product_type: Option<ProductType>,
}

impl Blank for IssuingDisputeNotReceivedEvidence {
    const BLANK: Self = Self {
        additional_documentation: Blank::BLANK,
        expected_at: Blank::BLANK,
        explanation: Blank::BLANK,
        product_description: Blank::BLANK,
        product_type: Blank::BLANK,
    };
}

impl Record for IssuingDisputeNotReceivedEvidence {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "issuing_dispute_not_received_evidence",
            constants: &[],
            fields: &[
                Field("additional_documentation", NULLABLE),
                Field("expected_at", NULLABLE),
                Field("explanation", NULLABLE),
                Field("product_description", NULLABLE),
                Field("product_type", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.additional_documentation,
            1 => &self.expected_at,
            2 => &self.explanation,
            3 => &self.product_description,
            _ => &self.product_type,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.additional_documentation,
            1 => &mut self.expected_at,
            2 => &mut self.explanation,
            3 => &mut self.product_description,
            _ => &mut self.product_type,
        }
    }
}

impl std::fmt::Debug for IssuingDisputeNotReceivedEvidence {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(IssuingDisputeNotReceivedEvidence);
