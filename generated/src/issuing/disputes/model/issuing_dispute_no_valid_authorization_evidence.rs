// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Expandable, Field, NULLABLE, Place, Record, Shape, boxed, debug,
};
use crate::FileId;

/// The schema `issuing_dispute_no_valid_authorization_evidence`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingDisputeNoValidAuthorizationEvidence {
    /// (ID of a [file upload](https://docs.stripe.com/guides/file-upload)) Additional documentation
    /// supporting the dispute.
    pub additional_documentation: Option<Expandable<FileId>>,
    /// Explanation of why the cardholder is disputing this transaction.
    pub explanation: Option<String>,
}

impl Blank for IssuingDisputeNoValidAuthorizationEvidence {
    const BLANK: Self = Self {
        additional_documentation: Blank::BLANK,
        explanation: Blank::BLANK,
    };
}

impl Record for IssuingDisputeNoValidAuthorizationEvidence {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "issuing_dispute_no_valid_authorization_evidence",
            constants: &[],
            fields: &[
                Field("additional_documentation", NULLABLE),
                Field("explanation", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.additional_documentation,
            _ => &self.explanation,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.additional_documentation,
            _ => &mut self.explanation,
        }
    }
}

impl std::fmt::Debug for IssuingDisputeNoValidAuthorizationEvidence {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(IssuingDisputeNoValidAuthorizationEvidence);
