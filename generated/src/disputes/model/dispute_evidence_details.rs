// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Place, REQUIRED, Record, Shape, Timestamp, boxed, debug,
};
use crate::DisputeEnhancedEligibility;

/// The schema `dispute_evidence_details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DisputeEvidenceDetails {
    /// Date by which evidence must be submitted in order to successfully challenge dispute. Will be 0
    /// if the customer's bank or credit card company doesn't allow a response for this particular
    /// dispute.
    pub due_by: Option<Timestamp>,
    pub enhanced_eligibility: DisputeEnhancedEligibility,
    /// Whether evidence has been staged for this dispute.
    pub has_evidence: bool,
    /// Whether the last evidence submission was submitted past the due date. Defaults to `false` if no
    /// evidence submissions have occurred. If `true`, then delivery of the latest evidence is *not*
    /// guaranteed.
    pub past_due: bool,
    /// The number of times evidence has been submitted. Typically, you may only submit evidence once.
    pub submission_count: i64,
}

impl Blank for DisputeEvidenceDetails {
    const BLANK: Self = Self {
        due_by: Blank::BLANK,
        enhanced_eligibility: Blank::BLANK,
        has_evidence: Blank::BLANK,
        past_due: Blank::BLANK,
        submission_count: Blank::BLANK,
    };
}

impl Record for DisputeEvidenceDetails {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "dispute_evidence_details",
            constants: &[],
            fields: &[
                Field("due_by", NULLABLE),
                Field("enhanced_eligibility", REQUIRED),
                Field("has_evidence", REQUIRED),
                Field("past_due", REQUIRED),
                Field("submission_count", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.due_by,
            1 => &self.enhanced_eligibility,
            2 => &self.has_evidence,
            3 => &self.past_due,
            _ => &self.submission_count,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.due_by,
            1 => &mut self.enhanced_eligibility,
            2 => &mut self.has_evidence,
            3 => &mut self.past_due,
            _ => &mut self.submission_count,
        }
    }
}

impl std::fmt::Debug for DisputeEvidenceDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(DisputeEvidenceDetails);
