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
    pub fn fee_acknowledged(mut self, fee_acknowledged: bool) -> Self {
        self.0.set("fee_acknowledged", fee_acknowledged);
        self
    }
}

impl Default for VisaCompliance {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
