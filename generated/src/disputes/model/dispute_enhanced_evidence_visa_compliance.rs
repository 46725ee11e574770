// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The schema `dispute_enhanced_evidence_visa_compliance`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DisputeEnhancedEvidenceVisaCompliance {
    /// A field acknowledging the fee incurred when countering a Visa compliance dispute. If this field
    /// is set to true, evidence can be submitted for the compliance dispute. Stripe collects a 500 USD
    /// (or local equivalent) amount to cover the network costs associated with resolving compliance
    /// disputes. Stripe refunds the 500 USD network fee if you win the dispute.
    pub fee_acknowledged: bool,
}

impl Blank for DisputeEnhancedEvidenceVisaCompliance {
    const BLANK: Self = Self {
        fee_acknowledged: Blank::BLANK,
    };
}

impl Record for DisputeEnhancedEvidenceVisaCompliance {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "dispute_enhanced_evidence_visa_compliance",
            constants: &[],
            fields: &[Field("fee_acknowledged", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.fee_acknowledged
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.fee_acknowledged
    }
}

impl std::fmt::Debug for DisputeEnhancedEvidenceVisaCompliance {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(DisputeEnhancedEvidenceVisaCompliance);
