// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Expandable, Field, NULLABLE, Place, Record, Shape, boxed, debug,
};
use crate::FileId;

/// The schema `issuing_dispute_duplicate_evidence`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingDisputeDuplicateEvidence {
    /// (ID of a [file upload](https://docs.stripe.com/guides/file-upload)) Additional documentation
    /// supporting the dispute.
    pub additional_documentation: Option<Expandable<FileId>>,
    /// (ID of a [file upload](https://docs.stripe.com/guides/file-upload)) Copy of the card statement
    /// showing that the product had already been paid for.
    pub card_statement: Option<Expandable<FileId>>,
    /// (ID of a [file upload](https://docs.stripe.com/guides/file-upload)) Copy of the receipt showing
    /// that the product had been paid for in cash.
    pub cash_receipt: Option<Expandable<FileId>>,
    /// (ID of a [file upload](https://docs.stripe.com/guides/file-upload)) Image of the front and back
    /// of the check that was used to pay for the product.
    pub check_image: Option<Expandable<FileId>>,
    /// Explanation of why the cardholder is disputing this transaction.
    pub explanation: Option<String>,
    /// Transaction (e.g., ipi_...) that the disputed transaction is a duplicate of. Of the two or more
    /// transactions that are copies of each other, this is original undisputed one.
    pub original_transaction: Option<String>,
}

impl Blank for IssuingDisputeDuplicateEvidence {
    const BLANK: Self = Self {
        additional_documentation: Blank::BLANK,
        card_statement: Blank::BLANK,
        cash_receipt: Blank::BLANK,
        check_image: Blank::BLANK,
        explanation: Blank::BLANK,
        original_transaction: Blank::BLANK,
    };
}

impl Record for IssuingDisputeDuplicateEvidence {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "issuing_dispute_duplicate_evidence",
            constants: &[],
            fields: &[
                Field("additional_documentation", NULLABLE),
                Field("card_statement", NULLABLE),
                Field("cash_receipt", NULLABLE),
                Field("check_image", NULLABLE),
                Field("explanation", NULLABLE),
                Field("original_transaction", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.additional_documentation,
            1 => &self.card_statement,
            2 => &self.cash_receipt,
            3 => &self.check_image,
            4 => &self.explanation,
            _ => &self.original_transaction,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.additional_documentation,
            1 => &mut self.card_statement,
            2 => &mut self.cash_receipt,
            3 => &mut self.check_image,
            4 => &mut self.explanation,
            _ => &mut self.original_transaction,
        }
    }
}

impl std::fmt::Debug for IssuingDisputeDuplicateEvidence {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(IssuingDisputeDuplicateEvidence);
