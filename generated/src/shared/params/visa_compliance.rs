// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// Parameters at `PostChargesChargeDispute/evidence/enhanced_evidence/visa_compliance`, `PostDisputesDispute/evidence/enhanced_evidence/visa_compliance`.
    pub struct VisaCompliance;
}

impl VisaCompliance {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `fee_acknowledged`.
    #[inline]
    pub fn fee_acknowledged(self, fee_acknowledged: bool) -> Self {
        Self(self.0.with("fee_acknowledged", fee_acknowledged))
    }
}

impl Default for VisaCompliance {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
