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
        mut self,
        visa_compelling_evidence_3: VisaCompellingEvidence3,
    ) -> Self {
        self.0.set("visa_compelling_evidence_3", visa_compelling_evidence_3);
        self
    }

    /// Sets `visa_compliance`.
    #[inline]
    pub fn visa_compliance(mut self, visa_compliance: VisaCompliance) -> Self {
        self.0.set("visa_compliance", visa_compliance);
        self
    }
}

impl Default for EnhancedEvidence {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
