// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Part, Place, Record, Shape, boxed, debug};
use crate::{
    DisputeEnhancedEligibilityVisaCompellingEvidence3,
    DisputeEnhancedEligibilityVisaCompliance,
};

/// The schema `dispute_enhanced_eligibility`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DisputeEnhancedEligibility {
    pub visa_compelling_evidence_3: Option<
        Part<DisputeEnhancedEligibilityVisaCompellingEvidence3>,
    >,
    pub visa_compliance: Option<Part<DisputeEnhancedEligibilityVisaCompliance>>,
}

impl Blank for DisputeEnhancedEligibility {
    const BLANK: Self = Self {
        visa_compelling_evidence_3: Blank::BLANK,
        visa_compliance: Blank::BLANK,
    };
}

impl Record for DisputeEnhancedEligibility {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "dispute_enhanced_eligibility",
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

impl std::fmt::Debug for DisputeEnhancedEligibility {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(DisputeEnhancedEligibility);
