// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Decode, Encode, Field, OPTIONAL, Record, Shape, blank, debug};
use crate::{
    DisputeEnhancedEvidenceVisaCompellingEvidence3, DisputeEnhancedEvidenceVisaCompliance,
};

/// The schema `dispute_enhanced_evidence`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DisputeEnhancedEvidence {
    pub visa_compelling_evidence_3: Option<
        Box<DisputeEnhancedEvidenceVisaCompellingEvidence3>,
    >,
    pub visa_compliance: Option<Box<DisputeEnhancedEvidenceVisaCompliance>>,
}

impl Record for DisputeEnhancedEvidence {
    const SHAPE: &'static Shape = &Shape {
        name: "dispute_enhanced_evidence",
        constants: &[],
        fields: &[
            Field("visa_compelling_evidence_3", OPTIONAL),
            Field("visa_compliance", OPTIONAL),
        ],
    };
    fn blank() -> Self {
        Self {
            visa_compelling_evidence_3: blank(),
            visa_compliance: blank(),
        }
    }

    fn field(&self, index: usize) -> &dyn Encode {
        match index {
            0 => &self.visa_compelling_evidence_3,
            _ => &self.visa_compliance,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Decode {
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
