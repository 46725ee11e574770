// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Part, Place, Record, Shape, boxed, debug};
use crate::{
    DisputeEnhancedEvidenceVisaCompellingEvidence3, DisputeEnhancedEvidenceVisaCompliance,
};

/// The schema `dispute_enhanced_evidence`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DisputeEnhancedEvidence {
    pub visa_compelling_evidence_3: Option<
        Part<DisputeEnhancedEvidenceVisaCompellingEvidence3>,
    >,
    pub visa_compliance: Option<Part<DisputeEnhancedEvidenceVisaCompliance>>,
}

impl Blank for DisputeEnhancedEvidence {
    const BLANK: Self = Self {
        visa_compelling_evidence_3: Blank::BLANK,
        visa_compliance: Blank::BLANK,
    };
}

impl Record for DisputeEnhancedEvidence {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "dispute_enhanced_evidence",
            constants: &[],
            fields: &[
                Field("visa_compelling_evidence_3", OPTIONAL),
                Field("visa_compliance", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.visa_compelling_evidence_3,
            _ => &self.visa_compliance,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.visa_compelling_evidence_3,
            _ => &mut self.visa_compliance,
        }
    }
}

impl std::fmt::Debug for DisputeEnhancedEvidence {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(DisputeEnhancedEvidence);
