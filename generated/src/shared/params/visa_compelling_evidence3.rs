// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{
    VisaCompellingEvidence3DisputedTransaction,
    VisaCompellingEvidence3PriorUndisputedTransaction,
};

stripe_runtime::params! {
    /// Parameters at `PostChargesChargeDispute/evidence/enhanced_evidence/visa_compelling_evidence_3`, `PostDisputesDispute/evidence/enhanced_evidence/visa_compelling_evidence_3`.
    pub struct VisaCompellingEvidence3;
}

impl VisaCompellingEvidence3 {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `disputed_transaction`.
    #[inline]
    pub fn disputed_transaction(
        self,
        disputed_transaction: VisaCompellingEvidence3DisputedTransaction,
    ) -> Self {
        Self(self.0.with("disputed_transaction", disputed_transaction))
    }

    /// Sets `prior_undisputed_transactions`.
    #[inline]
    pub fn prior_undisputed_transactions(
        self,
        prior_undisputed_transactions: impl IntoIterator<
            Item = VisaCompellingEvidence3PriorUndisputedTransaction,
        >,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "prior_undisputed_transactions",
                    Value::list(prior_undisputed_transactions),
                ),
        )
    }
}

impl Default for VisaCompellingEvidence3 {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
