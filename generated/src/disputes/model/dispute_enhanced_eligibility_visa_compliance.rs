// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The schema `dispute_enhanced_eligibility_visa_compliance`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DisputeEnhancedEligibilityVisaCompliance {
    /// Visa compliance eligibility status.
    pub status: DisputeEnhancedEligibilityVisaComplianceStatus,
}

impl Blank for DisputeEnhancedEligibilityVisaCompliance {
    const BLANK: Self = Self { status: Blank::BLANK };
}

impl Record for DisputeEnhancedEligibilityVisaCompliance {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "dispute_enhanced_eligibility_visa_compliance",
            constants: &[],
            fields: &[Field("status", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.status
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.status
    }
}

impl std::fmt::Debug for DisputeEnhancedEligibilityVisaCompliance {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(DisputeEnhancedEligibilityVisaCompliance);

/// Visa compliance eligibility status.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DisputeEnhancedEligibilityVisaComplianceStatus {
    /// `fee_acknowledged`
    FeeAcknowledged,
    /// `requires_fee_acknowledgement`
    RequiresFeeAcknowledgement,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(DisputeEnhancedEligibilityVisaComplianceStatus {
    FeeAcknowledged = "fee_acknowledged",
    RequiresFeeAcknowledgement = "requires_fee_acknowledgement",
});
