// Written by `cargo xtask generate`. Do not edit.
//! What `evidence.enhanced_evidence` of [`disputes::update`](fn@crate::disputes::update) takes.

pub mod visa_compelling_evidence_3;

rt::params! {
    /// Parameters for `evidence[enhanced_evidence][visa_compelling_evidence_3]` of [`disputes::update`](fn@crate::disputes::update) and `evidence[enhanced_evidence][visa_compelling_evidence_3]` of [`charges::dispute::update`](fn@crate::charges::dispute::update).
    pub struct VisaCompellingEvidence3;
}

impl VisaCompellingEvidence3 {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `disputed_transaction`.
    #[inline]
    pub fn disputed_transaction(
        self,
        disputed_transaction: visa_compelling_evidence_3::DisputedTransaction,
    ) -> Self {
        Self(self.0.with("disputed_transaction", disputed_transaction))
    }

    /// Sets `prior_undisputed_transactions`.
    #[inline]
    pub fn prior_undisputed_transactions(
        self,
        prior_undisputed_transactions: impl IntoIterator<
            Item = visa_compelling_evidence_3::PriorUndisputedTransaction,
        >,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "prior_undisputed_transactions",
                    rt::Value::list(prior_undisputed_transactions),
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

rt::params! {
    /// Parameters for `evidence[enhanced_evidence][visa_compliance]` of [`disputes::update`](fn@crate::disputes::update) and `evidence[enhanced_evidence][visa_compliance]` of [`charges::dispute::update`](fn@crate::charges::dispute::update).
    pub struct VisaCompliance;
}

impl VisaCompliance {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
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
