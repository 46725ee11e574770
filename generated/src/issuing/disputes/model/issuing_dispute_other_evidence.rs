// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Expandable, Field, NULLABLE, Place, Record, Shape, boxed, debug,
};
use crate::{FileId, ProductType};

/// The schema `issuing_dispute_other_evidence`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingDisputeOtherEvidence {
    /// (ID of a [file upload](https://docs.stripe.com/guides/file-upload)) Additional documentation
    /// supporting the dispute.
    pub additional_documentation: Option<Expandable<FileId>>,
    /// Explanation of why the cardholder is disputing this transaction.
    pub explanation: Option<String>,
    /// Description of the merchandise or service that was purchased.
    pub product_description: Option<String>,
    /// Whether the product was a merchandise or service.
    pub product_type: Option<ProductType>,
}

impl Blank for IssuingDisputeOtherEvidence {
    const BLANK: Self = Self {
        additional_documentation: Blank::BLANK,
        explanation: Blank::BLANK,
        product_description: Blank::BLANK,
        product_type: Blank::BLANK,
    };
}

impl Record for IssuingDisputeOtherEvidence {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "issuing_dispute_other_evidence",
            constants: &[],
            fields: &[
                Field("additional_documentation", NULLABLE),
                Field("explanation", NULLABLE),
                Field("product_description", NULLABLE),
                Field("product_type", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.additional_documentation,
            1 => &self.explanation,
            2 => &self.product_description,
            _ => &self.product_type,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.additional_documentation,
            1 => &mut self.explanation,
            2 => &mut self.product_description,
            _ => &mut self.product_type,
        }
    }
}

impl std::fmt::Debug for IssuingDisputeOtherEvidence {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(IssuingDisputeOtherEvidence);
