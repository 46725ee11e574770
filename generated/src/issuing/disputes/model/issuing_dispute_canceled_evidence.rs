// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Expandable, Field, NULLABLE, Place, Record, Shape, Timestamp, boxed, debug,
};
use crate::{FileId, ProductType, ReturnStatus};

/// The schema `issuing_dispute_canceled_evidence`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingDisputeCanceledEvidence {
    /// (ID of a [file upload](https://docs.stripe.com/guides/file-upload)) Additional documentation
    /// supporting the dispute.
    pub additional_documentation: Option<Expandable<FileId>>,
    /// Date when order was canceled.
    pub canceled_at: Option<Timestamp>,
    /// Whether the cardholder was provided with a cancellation policy.
    pub cancellation_policy_provided: Option<bool>,
    /// Reason for canceling the order.
    pub cancellation_reason: Option<String>,
    /// Date when the cardholder expected to receive the product.
    pub expected_at: Option<Timestamp>,
    /// Explanation of why the cardholder is disputing this transaction.
    pub explanation: Option<String>,
    /// Description of the merchandise or service that was purchased.
    pub product_description: Option<String>,
    /// Whether the product was a merchandise or service.
    pub product_type: Option<ProductType>,
    /// Result of cardholder's attempt to return the product.
    pub return_status: Option<ReturnStatus>,
    /// Date when the product was returned or attempted to be returned.
    pub returned_at: Option<Timestamp>,
}

impl Blank for IssuingDisputeCanceledEvidence {
    const BLANK: Self = Self {
        additional_documentation: Blank::BLANK,
        canceled_at: Blank::BLANK,
        cancellation_policy_provided: Blank::BLANK,
        cancellation_reason: Blank::BLANK,
        expected_at: Blank::BLANK,
        explanation: Blank::BLANK,
        product_description: Blank::BLANK,
        product_type: Blank::BLANK,
        return_status: Blank::BLANK,
        returned_at: Blank::BLANK,
    };
}

impl Record for IssuingDisputeCanceledEvidence {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "issuing_dispute_canceled_evidence",
            constants: &[],
            fields: &[
                Field("additional_documentation", NULLABLE),
                Field("canceled_at", NULLABLE),
                Field("cancellation_policy_provided", NULLABLE),
                Field("cancellation_reason", NULLABLE),
                Field("expected_at", NULLABLE),
                Field("explanation", NULLABLE),
                Field("product_description", NULLABLE),
                Field("product_type", NULLABLE),
                Field("return_status", NULLABLE),
                Field("returned_at", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.additional_documentation,
            1 => &self.canceled_at,
            2 => &self.cancellation_policy_provided,
            3 => &self.cancellation_reason,
            4 => &self.expected_at,
            5 => &self.explanation,
            6 => &self.product_description,
            7 => &self.product_type,
            8 => &self.return_status,
            _ => &self.returned_at,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.additional_documentation,
            1 => &mut self.canceled_at,
            2 => &mut self.cancellation_policy_provided,
            3 => &mut self.cancellation_reason,
            4 => &mut self.expected_at,
            5 => &mut self.explanation,
            6 => &mut self.product_description,
            7 => &mut self.product_type,
            8 => &mut self.return_status,
            _ => &mut self.returned_at,
        }
    }
}

impl std::fmt::Debug for IssuingDisputeCanceledEvidence {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(IssuingDisputeCanceledEvidence);
