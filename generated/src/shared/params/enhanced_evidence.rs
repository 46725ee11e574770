// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{VisaCompellingEvidence3, VisaCompliance};

stripe_runtime::params! {
    /// Parameters at `PostChargesChargeDispute/evidence/enhanced_evidence`, `PostDisputesDispute/evidence/enhanced_evidence`.
    pub struct EnhancedEvidence;
}

impl EnhancedEvidence {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `visa_compelling_evidence_3`.
    #[inline]
    pub fn visa_compelling_evidence_3(
        self,
        visa_compelling_evidence_3: VisaCompellingEvidence3,
    ) -> Self {
        Self(self.0.with("visa_compelling_evidence_3", visa_compelling_evidence_3))
    }

    /// Sets `visa_compliance`.
    #[inline]
    pub fn visa_compliance(self, visa_compliance: VisaCompliance) -> Self {
        Self(self.0.with("visa_compliance", visa_compliance))
    }
}

impl Default for EnhancedEvidence {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
