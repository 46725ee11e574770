// Written by `cargo xtask generate`. Do not edit.
//! What `evidence` of [`disputes::update`](fn@crate::disputes::update) takes.

pub mod enhanced_evidence;

rt::params! {
    /// Parameters for `evidence[enhanced_evidence]` of [`disputes::update`](fn@crate::disputes::update) and `evidence[enhanced_evidence]` of [`charges::dispute::update`](fn@crate::charges::dispute::update).
    pub struct EnhancedEvidence;
}

impl EnhancedEvidence {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `visa_compelling_evidence_3`.
    #[inline]
    pub fn visa_compelling_evidence_3(
        self,
        visa_compelling_evidence_3: enhanced_evidence::VisaCompellingEvidence3,
    ) -> Self {
        Self(self.0.with("visa_compelling_evidence_3", visa_compelling_evidence_3))
    }

    /// Sets `visa_compliance`.
    #[inline]
    pub fn visa_compliance(
        self,
        visa_compliance: enhanced_evidence::VisaCompliance,
    ) -> Self {
        Self(self.0.with("visa_compliance", visa_compliance))
    }
}

impl Default for EnhancedEvidence {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
