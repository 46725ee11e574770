// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::{
    DisputeVisaCompellingEvidence3DisputedTransaction,
    DisputeVisaCompellingEvidence3PriorUndisputedTransaction,
};

/// The schema `dispute_enhanced_evidence_visa_compelling_evidence3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DisputeEnhancedEvidenceVisaCompellingEvidence3 {
    /// Disputed transaction details for Visa Compelling Evidence 3.0 evidence submission.
    pub disputed_transaction: Option<
        Part<DisputeVisaCompellingEvidence3DisputedTransaction>,
    >,
    /// List of exactly two prior undisputed transaction objects for Visa Compelling Evidence 3.0
    /// evidence submission.
    pub prior_undisputed_transactions: Vec<
        DisputeVisaCompellingEvidence3PriorUndisputedTransaction,
    >,
}

impl Blank for DisputeEnhancedEvidenceVisaCompellingEvidence3 {
    const BLANK: Self = Self {
        disputed_transaction: Blank::BLANK,
        prior_undisputed_transactions: Blank::BLANK,
    };
}

impl Record for DisputeEnhancedEvidenceVisaCompellingEvidence3 {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "dispute_enhanced_evidence_visa_compelling_evidence3",
            constants: &[],
            fields: &[
                Field("disputed_transaction", NULLABLE),
                Field("prior_undisputed_transactions", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.disputed_transaction,
            _ => &self.prior_undisputed_transactions,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.disputed_transaction,
            _ => &mut self.prior_undisputed_transactions,
        }
    }
}

impl std::fmt::Debug for DisputeEnhancedEvidenceVisaCompellingEvidence3 {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(DisputeEnhancedEvidenceVisaCompellingEvidence3);
